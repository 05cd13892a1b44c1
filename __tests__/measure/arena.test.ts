import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExportError } from '../../src/core/errors.js';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';
import { estimateArena } from '../../src/measure/arena/estimate.js';
import { knownKernels } from '../../src/measure/arena/kernels.js';
import { heightOf, planGreedily, type PlannedBuffer } from '../../src/measure/arena/plan.js';
import { hasOracle } from '../export/oracle.js';
import { quantizeForTest } from '../export/quantize-for-test.js';
import { randomGraph, randomInt8Graph, randomSamples } from '../export/random-graph.js';
import { activation, constant, oneOperatorFile, oneOperatorFiles } from './arena-files.js';
import { askArenaOracle } from './arena-oracle.js';
import { buildTflite } from './build-tflite.js';

const architecture = (name: 'ds_cnn' | 'resnet8' | 'mobilenet_v1', size: number): Graph =>
  foldBatchNorm(buildArchitecture(name, {}, [size, size, 3], 10, seededRandom(1, name)));
const int8 = (graph: Graph): Uint8Array => writeTflite(quantizeForTest(graph, randomSamples(graph, 2, 1)));

/** A bool decides which of two subgraphs runs; one of them needs scratch memory. */
function branches(operator: 'IF' | 'WHILE'): Uint8Array {
  const x = activation([1, 8, 8, 4], 'float32');
  const flag = activation([1], 'bool');
  const relu = { tensors: [x, x], operators: [{ code: 19, inputs: [0], outputs: [1] }], inputs: [0], outputs: [1] };
  const mean = {
    tensors: [x, { shape: [1], type: 2, data: Int32Array.of(1) }, activation([1, 8, 4], 'float32'), x],
    operators: [
      { code: 40, inputs: [0, 1], outputs: [2], options: { type: 27, fields: [] } },
      { code: 0, inputs: [0, 2], outputs: [3] },
    ],
    inputs: [0],
    outputs: [3],
  };
  const isTrue = {
    tensors: [x, constant([1], 'bool')],
    operators: [],
    inputs: [0],
    outputs: [1],
  };
  const fields = [
    [0, 'int32', 1],
    [1, 'int32', 2],
  ] as const;
  return operator === 'IF'
    ? buildTflite(
        {
          tensors: [flag, x, x, x],
          operators: [
            { code: 118, inputs: [0, 1], outputs: [2], options: { type: 92, fields } },
            { code: 19, inputs: [2], outputs: [3] },
          ],
          inputs: [0, 1],
          outputs: [3],
        },
        relu,
        mean,
      )
    : buildTflite(
        {
          tensors: [x, x],
          operators: [{ code: 119, inputs: [0], outputs: [1], options: { type: 93, fields } }],
          inputs: [0],
          outputs: [1],
        },
        isTrue,
        mean,
      );
}

describe('the greedy memory plan', () => {
  const cases: readonly (readonly [string, readonly PlannedBuffer[], readonly number[]])[] = [
    ['is empty without buffers', [], []],
    [
      'puts buffers of other times at one place',
      [
        { size: 32, first: 0, last: 1 },
        { size: 16, first: 2, last: 3 },
      ],
      [0, 0],
    ],
    [
      'puts the larger buffer first, and of equal ones the later',
      [
        { size: 16, first: 0, last: 1 },
        { size: 32, first: 1, last: 2 },
        { size: 32, first: 1, last: 1 },
      ],
      [64, 32, 0],
    ],
    [
      'fills the first gap that is large enough',
      [
        { size: 64, first: 0, last: 0 },
        { size: 48, first: 0, last: 2 },
        { size: 32, first: 1, last: 2 },
        { size: 16, first: 2, last: 2 },
      ],
      [0, 64, 0, 32],
    ],
    [
      'goes around buffers whose place is given',
      [
        { size: 32, first: 0, last: 1 },
        { size: 16, first: 0, last: 1, fixedOffset: 16 },
      ],
      [32, 16],
    ],
  ];
  it.each(cases)('%s', (_name, buffers, offsets) => {
    expect(planGreedily(buffers)).toEqual(offsets);
  });

  const buffer = fc
    .record({ size: fc.integer({ min: 1, max: 20 }), first: fc.nat(12), length: fc.nat(6) })
    .map(({ size, first, length }): PlannedBuffer => ({ size: 16 * size, first, last: first + length }));

  it('never gives one place to two buffers that live at one time, and needs no less than the fullest moment', () => {
    fc.assert(
      fc.property(fc.array(buffer, { maxLength: 40 }), (buffers) => {
        const offsets = planGreedily(buffers);
        const clashes = buffers.flatMap((a, i) =>
          buffers.slice(i + 1).filter((b, k) => {
            const j = i + 1 + k;
            const inTime = a.first <= b.last && b.first <= a.last;
            return inTime && offsets[i]! < offsets[j]! + b.size && offsets[j]! < offsets[i]! + a.size;
          }),
        );
        expect(clashes).toEqual([]);
        const loads = Array.from({ length: 20 }, (_, step) =>
          buffers.filter(({ first, last }) => first <= step && step <= last).reduce((sum, { size }) => sum + size, 0),
        );
        expect(heightOf(buffers, offsets)).toBeGreaterThanOrEqual(Math.max(0, ...loads));
      }),
    );
  });
});

describe('the arena estimate', () => {
  it('says what each part of the memory of a file is', () => {
    const { buffers, persistent, steps, ...sums } = estimateArena(int8(architecture('ds_cnn', 16)));
    expect(sums).toEqual({ activationBytes: 8192, totalBytes: 16_336, deviceTotalBytes: 14_892, unknown: [] });
    expect(persistent).toMatchObject({ variables: 0 });
    expect(Math.max(...buffers.map(({ offset, bytes }) => offset + bytes))).toBe(8192);
    expect(steps.slice(0, 3)).toEqual(['input', 'CONV_2D', 'DEPTHWISE_CONV_2D']);
  });

  const unknown: readonly (readonly [string, Uint8Array, string])[] = [
    [
      'a custom operator',
      oneOperatorFile({
        operator: 'MyOperator',
        inputs: [activation([1, 4], 'int8')],
        outputs: [activation([1, 4], 'int8')],
      }),
      'the memory of MyOperator',
    ],
    [
      'a custom operator that is called as a builtin one is',
      buildTflite({
        tensors: [activation([1, 4], 'int8'), activation([1, 4], 'int8')],
        operators: [{ code: 'RELU', inputs: [0], outputs: [1] }],
        inputs: [0],
        outputs: [1],
      }),
      'the memory of RELU',
    ],
    [
      'an operator that the runtime lacks',
      oneOperatorFile({ operator: 'BIDIRECTIONAL_SEQUENCE_LSTM', inputs: [], outputs: [activation([4], 'float32')] }),
      'the memory of BIDIRECTIONAL_SEQUENCE_LSTM',
    ],
    [
      'weights of eight bits under float activations',
      oneOperatorFile({
        operator: 'FULLY_CONNECTED',
        inputs: [activation([1, 4], 'float32'), constant([3, 4], 'int8', 1)],
        outputs: [activation([1, 3], 'float32')],
      }),
      'the memory of FULLY_CONNECTED with float32 activations and int8 weights',
    ],
    [
      'a size that the file leaves open',
      oneOperatorFile({
        operator: 'RELU',
        inputs: [{ ...activation([1, 1, 4], 'float32'), signature: [-1, -1, 4] }],
        outputs: [activation([1, 1, 4], 'float32')],
      }),
      'the open shape [1, -1, 4] of tensor tensor0',
    ],
    [
      'a layer whose output has no shape',
      oneOperatorFile({
        operator: 'FULLY_CONNECTED',
        inputs: [activation([1, 4], 'float32'), constant([3, 4], 'float32')],
        outputs: [activation([], 'float32')],
      }),
      'the memory of FULLY_CONNECTED with activations without a shape',
    ],
    [
      'strings',
      oneOperatorFile({ operator: 'RELU', inputs: [{ shape: [1], type: 5 }], outputs: [activation([1], 'float32')] }),
      'the type string of tensor tensor0',
    ],
  ];
  it.each(unknown)('names %s as not known', (_name, file, reason) => {
    expect(estimateArena(file).unknown).toEqual([reason]);
  });

  it('takes an open number of samples for one sample', () => {
    const file = oneOperatorFile({
      operator: 'RELU',
      inputs: [{ ...activation([1, 4], 'float32'), signature: [-1, 4] }],
      outputs: [{ ...activation([1, 4], 'float32'), signature: [-1, 4] }],
    });
    expect(estimateArena(file)).toMatchObject({ activationBytes: 32, unknown: [] });
  });

  it('ends with an explained error or an answer for any damaged file', () => {
    const file = int8(architecture('ds_cnn', 8));
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), fc.nat(file.length), (at, value, length) => {
        const damaged = file.slice(0, length);
        if (at < length) damaged[at] = value;
        try {
          const { activationBytes, totalBytes } = estimateArena(damaged);
          expect(totalBytes).toBeGreaterThanOrEqual(activationBytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ExportError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a subgraph that calls itself', () => {
    const x = activation([1], 'float32');
    const file = buildTflite({
      tensors: [x, x],
      operators: [{ code: 119, inputs: [0], outputs: [1], options: { type: 93, fields: [[1, 'int32', 0]] } }],
      inputs: [0],
      outputs: [1],
    });
    expect(() => estimateArena(file)).toThrow('a call of subgraph 0 from itself');
  });
});

describe('docs/arena.md', () => {
  it('lists every operator whose memory is known, and no other', () => {
    const text = readFileSync(new URL('../../docs/arena.md', import.meta.url), 'utf8');
    const list = text.slice(text.indexOf('Operators whose memory is known:'));
    expect([...list.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name)).toEqual(knownKernels);
  });
});

/** To the byte: both the activations and the total of the recording allocator. */
(hasOracle ? describe : describe.skip)('the arena estimate against TensorFlow Lite Micro', () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    ...Object.fromEntries(oneOperatorFiles.map(([name, file]) => [name, oneOperatorFile(file)])),
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => i + 1).flatMap((seed) => [
        [`random float graph ${seed}`, writeTflite(randomGraph(seed, 4 + (seed % 6)))],
        [`random int8 graph ${seed}`, writeTflite(randomInt8Graph(seed))],
      ]),
    ),
    ...Object.fromEntries(
      (['ds_cnn', 'resnet8', 'mobilenet_v1'] as const).flatMap((name) => [
        [`${name} float32`, writeTflite(architecture(name, 32))],
        [`${name} int8`, int8(architecture(name, 32))],
      ]),
    ),
    IF: branches('IF'),
    WHILE: branches('WHILE'),
  };

  it('equals what the recording allocator counts for every operator and for whole models', () => {
    const answers = askArenaOracle(files);
    const expected = Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [
        name,
        'error' in answer ? answer : { activationBytes: answer.head, totalBytes: answer.total, unknown: [] },
      ]),
    );
    const found = Object.fromEntries(
      Object.entries(files).map(([name, file]) => {
        const { activationBytes, totalBytes, unknown } = estimateArena(file);
        return [name, { activationBytes, totalBytes, unknown }];
      }),
    );
    expect(found).toEqual(expected);
  }, 120_000);

  it('has a file for every kernel that it claims to know', () => {
    const covered = new Set([...oneOperatorFiles.map(([, { operator }]) => operator), 'IF', 'WHILE']);
    expect(knownKernels.filter((operator) => !covered.has(operator))).toEqual([]);
  });
});
