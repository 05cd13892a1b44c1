import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExportError } from '../../src/core/errors.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { inspectTflite } from '../../src/measure/inspect.js';
import { isDescribed } from '../../src/measure/inspect/operator-costs.js';
import { operatorName } from '../../src/operators/names.js';
import type { LayerMeasurement } from '../../src/measure/measurement.js';
import { randomGraph, randomInt8Graph } from '../export/random-graph.js';
import { countOperators, countParameters, measureLayers } from './graph-layers.js';
import { buildTflite, type OperatorPlan, type TensorPlan } from './build-tflite.js';

const [float32, float16, int32, uint8, int16, int8, int4] = [0, 1, 2, 3, 7, 9, 17];

function withoutHistogram({ histogram: _, ...layer }: LayerMeasurement) {
  return layer;
}

/** 48 inputs without the first: cells 3, features 5; null for one that is left out, [0] for a state. */
function bidirectionalLstm(): (number | null)[][] {
  const gates = [...Array<number[]>(4).fill([3, 5]), ...Array<number[]>(4).fill([3, 3])];
  const direction = [...gates, [null], [null], [null], ...Array<number[]>(4).fill([3]), [null], [null]];
  return [...direction, ...direction, [0], [0], [0], [0], ...Array<null[]>(9).fill([null])];
}

/** One operator that reads an activation, a kernel and perhaps more, and writes `output`. */
function inspectOne(
  code: OperatorPlan['code'],
  input: TensorPlan,
  constants: readonly TensorPlan[],
  output: TensorPlan,
) {
  const tensors = [input, ...constants, output];
  const inputs = tensors.map((_, index) => index).slice(0, -1);
  return inspectTflite(buildTflite({ tensors, operators: [{ code, inputs, outputs: [tensors.length - 1] }] }));
}

describe('inspectTflite', () => {
  it('measures files of tinygate as reading them back as a graph does', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, isFloat) => {
        const bytes = writeTflite(isFloat ? randomGraph(seed) : randomInt8Graph(seed));
        const graph = importTflite(bytes);
        const { layers, operators, parameters, macs } = inspectTflite(bytes);
        expect(layers.map(withoutHistogram)).toEqual(measureLayers(graph));
        expect(operators.map(({ operator, type, count }) => ({ operator, type, count }))).toEqual(
          countOperators(graph),
        );
        expect(parameters).toBe(countParameters(graph));
        expect(macs).toBe(measureLayers(graph).reduce((sum, layer) => sum + layer.macs!, 0));
      }),
      { numRuns: 60 },
    );
  });

  it('spreads every weight over 33 bins around 0, as the real value that its code means', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const bytes = writeTflite(randomInt8Graph(seed));
        const graph = importTflite(bytes);
        for (const { name, histogram, kernelElements } of inspectTflite(bytes).layers) {
          const { data, quantization, shape } = graph.tensors[`${name}/kernel`]!;
          const { scale, axis } = quantization!;
          const inner = axis === null ? Infinity : shape.slice(axis + 1).reduce((product, size) => product * size, 1);
          const real = [...data!].map((code, i) => code * scale[Math.floor(i / inner) % scale.length]!);
          const largest = Math.max(...real.map(Math.abs));
          expect(histogram!.maximum).toBeCloseTo(largest || 1, 12);
          expect(histogram!.minimum).toBe(-histogram!.maximum);
          expect(histogram!.counts).toHaveLength(33);
          expect(histogram!.counts.reduce((sum, count) => sum + count, 0)).toBe(kernelElements);
          const central = real.filter((value) => Math.abs(value) < histogram!.maximum / 33 - 1e-9).length;
          expect(histogram!.counts[16]).toBeGreaterThanOrEqual(central);
          expect(histogram!.counts[32]).toBeGreaterThanOrEqual(real.filter((value) => value === largest).length);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('counts zero points as zeros, whatever they are in each channel', () => {
    const kernel: TensorPlan = {
      shape: [2, 3],
      type: uint8,
      data: Uint8Array.of(128, 128, 7, 9, 128, 9),
      scale: [0.5, 2],
      zeroPoint: [128, 9],
    };
    const [layer] = inspectOne(9, { shape: [1, 3], type: uint8 }, [kernel], {
      shape: [1, 2],
      type: uint8,
      name: 'fc',
    }).layers;
    expect(layer).toMatchObject({ name: 'fc', zeroFraction: 4 / 6, distinctCodes: 3, kernelBytes: 6, macs: 6 });
    // 7, 9 and 128.
    expect(layer!.codeSet).toEqual({ lowest: 0, bits: `082${'0'.repeat(29)}1${'0'.repeat(31)}` });
    // (7 − 128) · 0.5 and (128 − 9) · 2.
    expect([layer!.histogram!.minimum, layer!.histogram!.maximum]).toEqual([-238, 238]);
    expect(layer!.histogram!.counts.flatMap((count, bin) => (count > 0 ? [[bin, count]] : []))).toEqual([
      [12, 1],
      [16, 4],
      [32, 1],
    ]);
  });

  const kernels: [string, TensorPlan, Partial<LayerMeasurement>][] = [
    [
      'int4, two to a byte, low half first',
      { shape: [1, 3], type: int4, data: Uint8Array.of(0xf7, 0x08), scale: [1] },
      // −8; −1; 7.
      { kernelElements: 3, kernelBytes: 2, zeroFraction: 0, distinctCodes: 3, codeSet: { lowest: -8, bits: '1808' } },
    ],
    [
      'int16',
      { shape: [1, 3], type: int16, data: Int16Array.of(-300, 0, 300), scale: [0.5] },
      { kernelBytes: 6, zeroFraction: 1 / 3, distinctCodes: 3 },
    ],
    [
      'int32',
      { shape: [1, 3], type: int32, data: Int32Array.of(1e9, 0, 0) },
      { kernelBytes: 12, zeroFraction: 2 / 3, distinctCodes: 2 },
    ],
    [
      'float16',
      // 1, −0 and 65504.
      { shape: [1, 3], type: float16, data: Uint16Array.of(0x3c00, 0x8000, 0x7bff) },
      { kernelBytes: 6, zeroFraction: 1 / 3, distinctCodes: 3 },
    ],
    [
      'float32, with −0 and NaN',
      { shape: [1, 5], type: float32, data: Float32Array.of(-0, 0, NaN, NaN, 2) },
      { kernelBytes: 20, zeroFraction: 2 / 5, distinctCodes: 3 },
    ],
    [
      'sparse int8, where zeros are not stored',
      { shape: [1, 10], type: int8, data: Int8Array.of(3, 4), scale: [1], isSparse: true },
      {
        kernelElements: 10,
        kernelBytes: 2,
        zeroFraction: 0.8,
        distinctCodes: 3,
        codeSet: { lowest: -128, bits: `${'0'.repeat(32)}91${'0'.repeat(30)}` },
      },
    ],
  ];
  it.each(kernels)('measures a kernel of %s, under an activation of floats', (_name, kernel, expected) => {
    const columns = kernel.shape[1]!;
    const input = { shape: [1, columns], type: float32 };
    const { layers, operators, parameters } = inspectOne(9, input, [kernel], { shape: [1, 1], type: float32 });
    expect(layers).toEqual([expect.objectContaining({ operator: 'FULLY_CONNECTED', macs: columns, ...expected })]);
    expect(layers[0]!.codeSet === undefined).toBe(!('codeSet' in expected));
    expect(layers[0]!.histogram?.counts.reduce((sum, count) => sum + count, 0) ?? 0).toBe(
      kernel.type === int32 ? 0 : columns - (kernel.data instanceof Float32Array ? 2 : 0),
    );
    expect(operators).toMatchObject([
      {
        operator: 'FULLY_CONNECTED',
        type: 'float32',
        count: 1,
        variants: [{ isCustom: false, count: 1 }],
      },
    ]);
    expect(parameters).toBe(columns);
  });

  const costs: [string, number, TensorPlan['shape'], TensorPlan['shape'][], TensorPlan['shape'], number][] = [
    ['a grouped CONV_2D', 3, [1, 8, 8, 6], [[4, 3, 3, 2]], [1, 4, 4, 4], 4 * 4 * 4 * 3 * 3 * 2],
    ['a DEPTHWISE_CONV_2D with a multiplier', 4, [1, 8, 8, 3], [[1, 3, 2, 6]], [1, 8, 8, 6], 8 * 8 * 6 * 3 * 2],
    ['a FULLY_CONNECTED over many rows', 9, [7, 5], [[4, 5]], [7, 4], 7 * 4 * 5],
    ['a BATCH_MATMUL', 126, [2, 3, 5], [[2, 5, 4]], [2, 3, 4], 2 * 3 * 5 * 4],
    ['a BATCH_MATMUL with a matrix for the whole batch', 126, [2, 3, 5], [[5, 4]], [2, 3, 4], 2 * 3 * 5 * 4],
    ['a CONV_3D', 132, [1, 4, 4, 4, 2], [[2, 2, 2, 2, 3]], [1, 3, 3, 3, 3], 27 * 3 * 8 * 2],
  ];
  it.each(costs)('counts the multiply-accumulates of %s', (_name, code, input, shapes, output, expected) => {
    const constants = shapes.map((shape) => ({
      shape,
      type: int8,
      data: new Int8Array(shape.reduce((product, size) => product * size, 1)).fill(1),
    }));
    expect(inspectOne(code, { shape: input, type: int8 }, constants, { shape: output, type: int8 }).macs).toBe(
      expected,
    );
  });

  const recurrent: [string, number, TensorPlan['shape'], (number | null)[][], number][] = [
    // 4 gates · 3 cells, 10 steps; forward and backward.
    ['a BIDIRECTIONAL_SEQUENCE_LSTM', 52, [10, 1, 5], bidirectionalLstm(), 10 * 2 * 4 * (3 * 5 + 3 * 3)],
    [
      'a BIDIRECTIONAL_SEQUENCE_RNN',
      46,
      [10, 1, 5],
      [[3, 5], [3, 3], [3], [0], [3, 5], [3, 3], [3]],
      10 * 2 * (15 + 9),
    ],
    ['a UNIDIRECTIONAL_SEQUENCE_RNN', 35, [1, 10, 5], [[3, 5], [3, 3], [3]], 10 * (15 + 9)],
    ['an SVDF', 27, [1, 5], [[8, 5], [8, 10], [8]], 8 * 5 + 8 * 10],
    // The matrix stands third: over the input and the output of the step before.
    ['a basic LSTM', 16, [1, 5], [[0], [12, 8], [12], [0]], 12 * 8],
  ];
  it.each(recurrent)('counts the multiply-accumulates of %s', (_name, code, input, shapes, expected) => {
    const tensors: TensorPlan[] = [{ shape: input, type: float32 }];
    const inputs = [0];
    for (const shape of shapes) {
      if (shape.includes(null)) inputs.push(-1);
      else {
        const sizes = shape as number[];
        const count = sizes.reduce((product, size) => product * size, 1);
        const data = count === 0 ? {} : { data: new Float32Array(count) };
        inputs.push(tensors.push({ shape: count === 0 ? [1, 3] : sizes, type: float32, ...data }) - 1);
      }
    }
    const output = tensors.push({ shape: [1, 3], type: float32 }) - 1;
    const file = buildTflite({ tensors, operators: [{ code, inputs, outputs: [output] }] });
    const { macs, macsNotKnown, parameters } = inspectTflite(file);
    const constants = tensors.flatMap(({ data }) => (data ? [data.byteLength / 4] : []));
    expect({ macs, macsNotKnown }).toEqual({ macs: expected, macsNotKnown: [] });
    expect(parameters).toBe(constants.reduce((sum, count) => sum + count, 0));
  });

  it('says of every builtin operator what it costs', () => {
    const codes = Array.from({ length: 210 }, (_, code) => operatorName(code));
    expect(codes.filter((name) => !isDescribed(name))).toEqual([]);
  });

  /** [batch, 49, 10] → [batch · 49, 10] → a dense layer of 4 → [batch, 49, 4] → a convolution. */
  const rows = (first: TensorPlan) => {
    const tensors: TensorPlan[] = [
      first,
      { shape: [2], type: int32, data: Int32Array.of(-1, 10) },
      { shape: [1, 10], signature: [-1, 10], type: float32 },
      { shape: [4, 10], type: float32, data: new Float32Array(40) },
      { shape: [1, 4], signature: [-1, 4], type: float32 },
      { shape: [1, 4], signature: [-1, 4], type: float32 },
      { shape: [4], type: int32, data: Int32Array.of(-1, 7, 7, 4) },
      { shape: [1, 7, 7, 4], signature: [-1, 7, 7, 4], type: float32 },
      { shape: [2, 1, 1, 4], type: float32, data: new Float32Array(8) },
      { shape: [1, 7, 7, 2], signature: [-1, 7, 7, 2], type: float32 },
    ];
    const operators = [
      { code: 22, inputs: [0, 1], outputs: [2] },
      { code: 9, inputs: [2, 3, -1], outputs: [4] },
      { code: 19, inputs: [4], outputs: [5] },
      { code: 22, inputs: [5, 6], outputs: [7] },
      { code: 3, inputs: [7, 8, -1], outputs: [9] },
    ];
    return inspectTflite(buildTflite({ tensors, operators, inputs: [0], outputs: [9] }));
  };
  it('takes an open first dimension of an input for a batch of one, and follows it through reshapes', () => {
    const { macs, macsNotKnown } = rows({ shape: [1, 49, 10], signature: [-1, 49, 10], type: float32 });
    expect({ macs, macsNotKnown }).toEqual({ macs: 49 * 10 * 4 + 49 * 4 * 2, macsNotKnown: [] });
  });

  it('does not know what an open dimension besides the batch costs, nor what follows from it', () => {
    const { macs, macsNotKnown, layers } = rows({ shape: [1, 1, 10], signature: [-1, -1, 10], type: float32 });
    expect(macs).toBeNull();
    expect(macsNotKnown).toEqual([
      { operator: 'FULLY_CONNECTED', count: 1, why: 'open-dimensions' },
      { operator: 'CONV_2D', count: 1, why: 'open-dimensions' },
    ]);
    expect(layers.map((layer) => layer.macs)).toEqual([null, null]);
  });

  it('follows an open batch through the tiles of a dilated convolution', () => {
    const tensors: TensorPlan[] = [
      { shape: [1, 8, 8, 2], signature: [-1, 8, 8, 2], type: float32 },
      { shape: [2], type: int32, data: Int32Array.of(2, 2) },
      { shape: [2, 2], type: int32, data: new Int32Array(4) },
      { shape: [1, 4, 4, 2], signature: [-1, 4, 4, 2], type: float32 },
      { shape: [3, 3, 3, 2], type: float32, data: new Float32Array(54) },
      { shape: [1, 4, 4, 3], signature: [-1, 4, 4, 3], type: float32 },
      { shape: [1, 8, 8, 3], signature: [-1, 8, 8, 3], type: float32 },
      { shape: [2, 1, 1, 3], type: float32, data: new Float32Array(6) },
      { shape: [1, 8, 8, 2], signature: [-1, 8, 8, 2], type: float32 },
    ];
    const operators = [
      { code: 38, inputs: [0, 1, 2], outputs: [3] },
      { code: 3, inputs: [3, 4, -1], outputs: [5] },
      { code: 37, inputs: [5, 1, 2], outputs: [6] },
      { code: 3, inputs: [6, 7, -1], outputs: [8] },
    ];
    const { macs } = inspectTflite(buildTflite({ tensors, operators, inputs: [0], outputs: [8] }));
    expect(macs).toBe(8 * 8 * 3 * 9 * 2 + 8 * 8 * 2 * 3);
  });

  const whole = { shape: [1, 4], type: float32 };
  const kernel = { shape: [4, 4], type: float32, data: new Float32Array(16) };
  it.each([
    [
      'costs something',
      { tensors: [whole, kernel, whole], operators: [{ code: 9, inputs: [0, 1, -1], outputs: [2] }] },
      null,
    ],
    ['costs nothing', { tensors: [whole, whole], operators: [{ code: 19, inputs: [0], outputs: [1] }] }, 0],
  ])('knows the cost of a WHILE only where its body costs nothing: here it %s', (_name, body, expected) => {
    const loop = { tensors: [whole, whole], operators: [{ code: 119, inputs: [0], outputs: [1] }] };
    const { macs, macsNotKnown } = inspectTflite(buildTflite(loop, body));
    const why = [{ operator: 'WHILE', count: 1, why: 'calls-subgraphs' }];
    expect({ macs, macsNotKnown }).toEqual({ macs: expected, macsNotKnown: expected === null ? why : [] });
  });

  it('takes tables of integers for data, and tables of real numbers for weights', () => {
    const gather = (table: TensorPlan) => inspectOne(36, table, [], { shape: [1], type: table.type });
    const [indices, codes] = [
      { shape: [100], type: int32, data: new Int32Array(100) },
      { shape: [100], type: int8, data: new Int8Array(100) },
    ];
    expect([indices, codes].map((table) => gather(table).parameters)).toEqual([0, 0]);
    expect([indices, codes].map((table) => gather(table).layers)).toEqual([[], []]);
    expect(gather({ ...codes, scale: [0.5] })).toMatchObject({
      parameters: 100,
      macs: 0,
      layers: [{ kernelElements: 100 }],
    });
  });

  it('does not know the weights of a custom operator that holds commands or weights of its own', () => {
    const activation = { shape: [1, 4], type: uint8 };
    const commands = { shape: [5000], type: uint8, data: new Uint8Array(5000) };
    const npu = inspectOne('ethos-u', activation, [commands], activation);
    expect(npu).toMatchObject({ parameters: null, macs: null });
    expect(npu.parametersNotKnown).toEqual([{ operator: 'ethos-u', count: 1, why: 'opaque-data' }]);
    const withOptions = (bytes: number) =>
      inspectTflite(
        buildTflite({
          tensors: [activation, activation],
          operators: [{ code: 'x', inputs: [0], outputs: [1], customOptions: new Uint8Array(bytes) }],
        }),
      ).parameters;
    expect([100, 5000].map(withOptions)).toEqual([0, null]);
  });

  it('counts the taps of a TRANSPOSE_CONV from its input, and names its kernel', () => {
    const tensors: TensorPlan[] = [
      { shape: [4], type: int32, data: Int32Array.of(1, 8, 8, 5) },
      { shape: [5, 3, 3, 2], type: int8, data: new Int8Array(90).fill(1), scale: [1] },
      { shape: [1, 4, 4, 2], type: int8 },
      { shape: [5], type: int32, data: new Int32Array(5) },
      { shape: [1, 8, 8, 5], type: int8, name: 'up;fused' },
    ];
    const inspection = inspectTflite(
      buildTflite({ tensors, operators: [{ code: 67, inputs: [0, 1, 2, 3], outputs: [4] }] }),
    );
    expect(inspection).toMatchObject({ parameters: 95, macs: 4 * 4 * 2 * 9 * 5 });
    expect(inspection.layers).toMatchObject([{ name: 'up', operator: 'TRANSPOSE_CONV', kernelElements: 90 }]);
  });

  it('sees weights in float16 through the operator that unpacks them, and counts them once', () => {
    const tensors: TensorPlan[] = [
      { shape: [1, 4], type: float32 },
      { shape: [2, 4], type: float16, data: new Uint16Array(8).fill(0x3c00) },
      { shape: [2, 4], type: float32 },
      { shape: [1, 2], type: float32, name: 'fc' },
    ];
    const operators = [
      { code: 6, inputs: [1], outputs: [2] },
      { code: 9, inputs: [0, 2, -1], outputs: [3] },
    ];
    const inspection = inspectTflite(buildTflite({ tensors, operators }));
    expect(inspection).toMatchObject({ parameters: 8, macs: 8 });
    expect(inspection.layers).toMatchObject([{ name: 'fc', kernelBytes: 16, distinctCodes: 1 }]);
  });

  it('names operators that no runtime of ours knows, and what they compute in', () => {
    const tensors: TensorPlan[] = [
      { shape: [1, 4], type: int8 },
      { shape: [1, 4], type: int8, name: 'a' },
      { shape: [1, 4], type: int8, name: 'a' },
      { shape: [1, 4], type: float32, name: 'b' },
      { shape: [2], type: int32, data: Int32Array.of(1, 4) },
      { shape: [1, 4], type: float32, data: Float32Array.of(1, 2, 3, 4) },
    ];
    const operators = [
      { code: 'TFLM_DECODE', inputs: [0], outputs: [1] },
      { code: 150, inputs: [1], outputs: [2] },
      { code: 6, inputs: [2], outputs: [3] },
      { code: 22, inputs: [3, 4], outputs: [3] },
      { code: 18, inputs: [3, 5], outputs: [3] },
      { code: 999, inputs: [], outputs: [] },
    ];
    const found = inspectTflite(buildTflite({ tensors, operators }));
    expect(found.operators[0]!.variants).toEqual([
      { version: 1, isCustom: true, constant: null, count: 1, layers: ['a'] },
    ]);
    const counts = found.operators.map(({ operator, type, count }) => ({ operator, type, count }));
    expect({ ...found, operators: counts }).toEqual({
      operators: [
        { operator: 'TFLM_DECODE', type: 'int8', count: 1 },
        { operator: 'GELU', type: 'int8', count: 1 },
        { operator: 'DEQUANTIZE', type: 'float32', count: 1 },
        { operator: 'RESHAPE', type: 'float32', count: 1 },
        { operator: 'MUL', type: 'float32', count: 1 },
        { operator: 'BUILTIN_999', type: 'none', count: 1 },
      ],
      layers: [],
      // The factors of MUL; the target of RESHAPE is a shape.
      parameters: 4,
      parametersNotKnown: [],
      macs: null,
      macsNotKnown: [
        { operator: 'TFLM_DECODE', count: 1, why: 'custom-operator' },
        { operator: 'BUILTIN_999', count: 1, why: 'no-count' },
      ],
    });
  });

  it('goes over all subgraphs, counts weights that they share once, and runs the first one only', () => {
    const dense = (kernel: Partial<TensorPlan>) => ({
      tensors: [
        { shape: [1, 4], type: int8 },
        { shape: [2, 4], type: int8, scale: [1], ...kernel },
        { shape: [1, 2], type: int8, name: 'fc' },
      ],
      operators: [{ code: 9, inputs: [0, 1], outputs: [2] }],
    });
    const file = buildTflite(
      dense({ data: new Int8Array(8).fill(3) }),
      dense({ sharedWith: 0 }),
      dense({ data: new Int8Array(8) }),
    );
    const { layers, parameters, macs, operators } = inspectTflite(file);
    expect(layers.map(({ name }) => name)).toEqual(['fc', 'fc_2', 'fc_3']);
    expect({ parameters, macs }).toEqual({ parameters: 16, macs: 8 });
    expect(operators).toMatchObject([{ operator: 'FULLY_CONNECTED', type: 'int8', count: 3 }]);
    expect(operators[0]!.variants!.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  const input = { shape: [1, 4], type: int8 };
  const output = { shape: [1, 2], type: int8 };
  it.each<[string, TensorPlan, RegExp]>([
    [
      'too few weights',
      { shape: [2, 4], type: int8, data: new Int8Array(7) },
      /byte \d+ a int8 tensor \[2, 4\] with 7 bytes/,
    ],
    [
      'scales that fit no axis',
      { shape: [2, 4], type: int8, data: new Int8Array(8), scale: [1, 2, 3] },
      /3 scales along axis 0/,
    ],
    ['a negative size', { shape: [-2, -4], type: int8, data: new Int8Array(8) }, /tensor \[-2, -4\]/],
    ['a type that is none', { shape: [8], type: 99, data: new Int8Array(8) }, /found 99/],
    ['weights that are text', { shape: [2, 4], type: 5, data: new Int8Array(8) }, /a kernel of type string/],
    [
      'more stored than there is',
      { shape: [2, 1], type: int8, data: new Int8Array(8), isSparse: true },
      /2 elements with 8 stored/,
    ],
  ])('refuses %s, and says where', (_name, kernel, message) => {
    expect(() => inspectOne(9, input, [kernel], output)).toThrow(message);
  });

  it('refuses shapes whose cost no number holds', () => {
    const huge = { shape: [2 ** 30, 2 ** 30, 4], type: int8 };
    const kernel = { shape: [2, 4], type: int8, data: new Int8Array(8) };
    expect(() => inspectOne(9, huge, [kernel], output)).toThrow(/multiply-accumulates/);
  });

  it('ends in an error or a measurement for a file with any bytes changed, and soon', () => {
    const files = [writeTflite(randomInt8Graph(3)), writeTflite(randomGraph(4))];
    const changes = fc.array(fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    let [measured, refused] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...files), changes, (file, flips) => {
        const bytes = file.slice();
        // The tables are at the front; flips behind them would only change weights.
        for (const [at, mask] of flips) bytes[at % Math.min(bytes.length, 6000)]! ^= mask;
        try {
          const { parameters, macs, layers } = inspectTflite(bytes);
          for (const count of [parameters, macs]) expect(count === null || Number.isSafeInteger(count)).toBe(true);
          for (const { zeroFraction } of layers) expect(zeroFraction >= 0 && zeroFraction <= 1).toBe(true);
          measured += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(ExportError);
          refused += 1;
        }
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(measured, refused)).toBeGreaterThan(50);
  });

  it('ends in an error for a file that is cut short anywhere', () => {
    const bytes = writeTflite(randomInt8Graph(3));
    for (let length = 0; length < bytes.length; length += 97) {
      expect(() => inspectTflite(bytes.subarray(0, length))).toThrow(ExportError);
    }
  });

  it('does no endless work for a small file that refers to one table a million times', () => {
    // Each operator reads the same 4,000 inputs.
    const inputs = new Array<number>(4000).fill(0);
    const operators = Array.from({ length: 4000 }, () => ({ code: 'x', inputs: [0], outputs: [0] }));
    const bytes = buildTflite({ tensors: [input], operators: [{ code: 'x', inputs, outputs: [0] }, ...operators] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The vector of operators is the only one of that length: all entries now point to the first.
    let at = 0;
    while (view.getUint32(at, true) !== 4001) at += 4;
    const first = at + 4 + view.getUint32(at + 4, true);
    for (let i = 0; i < 4001; i++) view.setUint32(at + 4 + 4 * i, first - (at + 4 + 4 * i), true);
    expect(() => inspectTflite(bytes)).toThrow(/describes no more than it holds/);
  });
});
