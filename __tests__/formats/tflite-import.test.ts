import { describe, expect, it } from '@jest/globals';
import { importTflite } from '../../src/formats/tflite/import.js';
import { buildTflite } from '../measure/build-tflite.js';

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
