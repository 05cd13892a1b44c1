import { describe, expect, it } from '@jest/globals';
import { importTflite } from '../../src/formats/tflite/import.js';
import { runReference } from '../../src/graph/reference.js';
import { buildTflite, type SubgraphPlan, type OptionsPlan, type TensorPlan } from '../measure/build-tflite.js';

const [float32, float16, int32] = [0, 1, 2];
const image = { shape: [1, 4], type: float32 };

describe('importTflite', () => {
  it('names every operator that it cannot take, and all of its layers, in one error', () => {
    const file = buildTflite({
      tensors: [
        { ...image, name: 'x' },
        { ...image, name: 'a' },
        { ...image, name: 'b' },
        { ...image, name: 'c' },
        { ...image, name: 'd' },
      ],
      operators: [
        { code: 108, inputs: [0], outputs: [1] },
        { code: 'MyNorm', inputs: [1], outputs: [2] },
        { code: 108, inputs: [2], outputs: [3] },
        { code: 25, inputs: [3], outputs: [4] },
      ],
      inputs: [0],
      outputs: [4],
    });
    expect(() => importTflite(file)).toThrow(
      /found COS in layers a, c[^]*fix: Replace the layer[^]*found custom operator MyNorm in layer b[^]*layer d \(Softmax\): has no options/,
    );
  });

  it('takes a SLICE as a part of an image, to the end where its size is −1, and says what it cannot take', () => {
    const file = (data: Int32Array) =>
      buildTflite({
        tensors: [
          { shape: [1, 4, 5, 2], type: float32, name: 'x' },
          { shape: [4], type: int32, name: 'begin', data: Int32Array.of(0, 1, 2, 0) },
          { shape: [data.length], type: int32, name: 'size', data },
          { shape: [1, 2, 3, 2], type: float32, name: 'part' },
        ],
        operators: [{ code: 65, inputs: [0, 1, 2], outputs: [3] }],
        inputs: [0],
        outputs: [3],
      });
    const graph = importTflite(file(Int32Array.of(1, 2, -1, 2)), { numbers: 'real' });
    expect(graph.operators).toMatchObject([
      { kind: 'Slice', name: 'part', options: { from: [0, 1, 2, 0], to: [1, 3, 5, 2] } },
    ]);
    expect(() => importTflite(file(Int32Array.of(1, 2)), { numbers: 'real' })).toThrow(
      /layer part \(SLICE\): expected a begin and a size for each of 4 dimensions/,
    );
    expect(() => importTflite(file(Int32Array.of(1, 2, 9, 2)), { numbers: 'real' })).toThrow(/expected a part of/);
  });

  const x = { shape: [1, 2, 3, 2], type: float32, name: 'x' };
  const integers = (...values: readonly number[]) => ({
    shape: [values.length],
    type: int32,
    data: Int32Array.of(...values),
  });
  const scalar = (value: number) => ({ shape: [], hasRank: true, type: int32, data: Int32Array.of(value) });
  const ints = (...shape: readonly number[]) => ({ shape, type: int32, hasRank: true });
  const row = (...values: readonly number[]) => Float32Array.of(...values);
  const sample = row(1, -2, 3, 4, -5, 6, 7, 8, -9, 10, 11, -12);

  it.each<[string, SubgraphPlan, readonly number[]]>([
    [
      'NEG',
      {
        tensors: [x, { ...x, name: 'y' }],
        operators: [{ code: 59, inputs: [0], outputs: [1] }],
        inputs: [0],
        outputs: [1],
      },
      [...sample].map((value) => -value),
    ],
    [
      'SQUARED_DIFFERENCE',
      {
        tensors: [x, { ...x, name: 'n' }, { ...x, name: 'y' }],
        operators: [
          { code: 59, inputs: [0], outputs: [1] },
          { code: 99, inputs: [0, 1], outputs: [2] },
        ],
        inputs: [0],
        outputs: [2],
      },
      [...sample].map((value) => 4 * value * value),
    ],
    [
      'REDUCE_MAX over rows and columns',
      {
        tensors: [x, integers(1, -2), { shape: [1, 2], type: float32, name: 'y' }],
        operators: [{ code: 82, inputs: [0, 1], outputs: [2], options: { type: 27, fields: [] } }],
        inputs: [0],
        outputs: [2],
      },
      [11, 10],
    ],
    [
      'REDUCE_MAX over a series',
      {
        tensors: [{ ...x, shape: [1, 6, 2] }, integers(1), { shape: [1, 1, 2], type: float32, name: 'y' }],
        operators: [{ code: 82, inputs: [0, 1], outputs: [2], options: { type: 27, fields: [[0, 'int8', 1]] } }],
        inputs: [0],
        outputs: [2],
      },
      [11, 10],
    ],
    [
      'a RESHAPE to a shape that SHAPE, STRIDED_SLICE and PACK compute',
      {
        tensors: [
          { ...x, signature: [-1, 2, 3, 2] },
          ints(4),
          ...[integers(0), integers(1), integers(1), ints(), scalar(-1), ints(2)],
          { shape: [1, 1], signature: [-1, -1], type: float32, name: 'y' },
          { shape: [1, 12], signature: [-1, 12], type: float32, name: 'z' },
        ],
        operators: [
          { code: 77, inputs: [0], outputs: [1], options: { type: 55, fields: [[0, 'int8', 2]] } },
          { code: 45, inputs: [1, 2, 3, 4], outputs: [5], options: { type: 32, fields: [[4, 'int32', 1]] } },
          { code: 83, inputs: [5, 6], outputs: [7], options: { type: 59, fields: [[0, 'int32', 2]] } },
          { code: 22, inputs: [0, 7], outputs: [8], options: { type: 17, fields: [] } },
          { code: 59, inputs: [8], outputs: [9] },
        ],
        inputs: [0],
        outputs: [9],
      },
      [...sample].map((value) => -value),
    ],
  ])('takes %s', (_, plan, expected) => {
    const graph = importTflite(buildTflite(plan), { numbers: 'real' });
    expect([...runReference(graph, sample)[graph.outputs[0]!]!]).toEqual(expected);
    // As it stands the file is another: there it is refused by name.
    expect(() => importTflite(buildTflite(plan))).toThrow(/found (NEG|SQUARED_DIFFERENCE|REDUCE_MAX|SHAPE)/);
  });

  it.each([
    ['SAME', [2, 2, 2, 3], [0, 0, 0, 1], 'same'],
    ['VALID', [0, 0, 0, 0], [0, 0, 0, 0], 'valid'],
  ] as const)(
    'takes a convolution between SPACE_TO_BATCH_ND and BATCH_TO_SPACE_ND as one with dilation: %s',
    (_, pads, crops, padding) => {
      const isSame = padding === 'same';
      const kernel = {
        shape: [1, 3, 3, 1],
        type: float32,
        name: 'k',
        data: Float32Array.from({ length: 9 }, (__, at) => at),
      };
      const graph = importTflite(
        buildTflite({
          tensors: [
            { shape: [1, 6, 7, 1], type: float32, name: 'x' },
            ...[integers(2, 2), { ...integers(...pads), shape: [2, 2] }, { ...integers(...crops), shape: [2, 2] }],
            { shape: [4, 5, 6, 1], type: float32, name: 's' },
            kernel,
            { shape: [4, 3, 4, 1], type: float32, name: 'conv' },
            { shape: isSame ? [1, 6, 7, 1] : [1, 2, 3, 1], type: float32, name: 'y' },
          ],
          operators: [
            { code: 38, inputs: [0, 1, 2], outputs: [4] },
            {
              code: 3,
              inputs: [4, 5],
              outputs: [6],
              options: {
                type: 1,
                fields: [
                  [0, 'int8', 1],
                  [1, 'int32', 1],
                  [2, 'int32', 1],
                  [4, 'int32', 1],
                  [5, 'int32', 1],
                ],
              },
            },
            { code: 37, inputs: [6, 1, 3], outputs: [7] },
          ],
          inputs: [0],
          outputs: [7],
        }),
        { numbers: 'real' },
      );
      expect(graph.operators).toMatchObject([
        { kind: 'Conv2D', name: 'conv', options: { dilation: [2, 2], padding, stride: [1, 1] } },
      ]);
    },
  );

  it('says why it cannot take a SQUARED_DIFFERENCE from a constant, or the largest over channels', () => {
    const file = (code: number, operand: TensorPlan, options?: OptionsPlan) =>
      buildTflite({
        tensors: [x, operand, { ...x, name: 'y' }],
        operators: [{ code, inputs: [0, 1], outputs: [2], options }],
        inputs: [0],
        outputs: [2],
      });
    expect(() => importTflite(file(99, { ...x, data: sample }), { numbers: 'real' })).toThrow(
      /layer y \(SQUARED_DIFFERENCE\): expected two activations, found a constant among them/,
    );
    expect(() => importTflite(file(82, integers(3), { type: 27, fields: [] }), { numbers: 'real' })).toThrow(
      /layer y \(REDUCE_MAX\): expected the largest over rows and columns .*, found axes \[3\]/,
    );
  });

  it('refuses weights of a type that a graph cannot hold, by the name of the tensor', () => {
    const file = buildTflite({
      tensors: [
        { ...image, name: 'x' },
        { shape: [2, 4], type: float16, name: 'half', data: new Uint16Array(8) },
        { shape: [1, 2], type: float32, name: 'y' },
      ],
      operators: [{ code: 9, inputs: [0, 1], outputs: [2], options: { type: 8, fields: [[0, 'int8', 0]] } }],
      inputs: [0],
      outputs: [2],
    });
    expect(() => importTflite(file)).toThrow(
      /tensor 1 \(half\): expected data of type float32, .*int64, found float16\n.*fix: Convert/,
    );
  });

  it('refuses an operand that is a constant where an activation is expected', () => {
    const file = buildTflite({
      tensors: [
        { ...image, name: 'x' },
        { ...image, name: 'shift', data: new Float32Array(4) },
        { ...image, name: 'sum' },
      ],
      operators: [{ code: 2, inputs: [0, 1], outputs: [2], options: { type: 10, fields: [[0, 'int32', 3]] } }],
      inputs: [0],
      outputs: [2],
    });
    expect(() => importTflite(file)).toThrow(/layer sum \(Concatenation\): its input 2 is a constant/);
  });

  it('refuses an input whose height is open, and a file of several subgraphs', () => {
    const plan = {
      tensors: [
        { shape: [1, 1, 1, 2], signature: [-1, -1, -1, 2], type: float32, name: 'x' },
        { shape: [1, 1, 1, 2], type: float32, name: 'y' },
      ],
      operators: [{ code: 19, inputs: [0], outputs: [1] }],
      inputs: [0],
      outputs: [1],
    };
    expect(() => importTflite(buildTflite(plan))).toThrow(
      /tensor 0 \(x\): expected an input whose sizes but the batch are fixed/,
    );
    expect(() => importTflite(buildTflite(plan, plan))).toThrow(/expected a \.tflite file of one subgraph, found 2/);
  });
});
