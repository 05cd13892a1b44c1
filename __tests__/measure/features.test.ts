import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { TensorType } from '../../src/export/tflite/schema/index.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { readFeatures } from '../../src/measure/runtime/features.js';
import { unproven, type ProvenTable } from '../../src/measure/runtime/proven.js';
import { randomInt8Graph } from '../export/random-graph.js';
import { buildTflite, type OperatorPlan, type TensorPlan } from './build-tflite.js';

const float = (shape: readonly number[]): TensorPlan => ({ type: TensorType.FLOAT32, shape });
const integers = (...data: number[]): TensorPlan => ({
  type: TensorType.INT32,
  shape: [data.length],
  data: Int32Array.from(data),
});
const keysOf = (tensors: readonly TensorPlan[], ...operators: readonly OperatorPlan[]): string[] =>
  readFeatures(buildTflite({ tensors, operators })).map(({ key }) => key);

describe('the features of a file', () => {
  it('tell version, fused activation, types and granularity of every operator', () => {
    const g = graphBuilder('net', seededRandom(1, 'net'));
    const conv = g.conv2d('conv', g.input('x', [1, 8, 8, 3]), { filters: 4, kernelSize: 3, activation: 'relu6' });
    const [feature] = readFeatures(writeTflite(g.build(conv)));
    expect(feature).toMatchObject({
      key: 'CONV_2D v1 RELU6 (float32, const float32, const float32) -> float32',
      operator: 'CONV_2D',
      version: 1,
      layer: 'conv',
      isCustom: false,
      isDynamic: false,
      isStateful: false,
    });
    const keys = readFeatures(writeTflite(randomInt8Graph(3))).map(({ key }) => key);
    expect(keys).toContain('CONV_2D v3 RELU6 (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor');
  });

  it('name a custom operator by its own name, and an operand that is left out', () => {
    expect(keysOf([float([1, 4]), float([1, 4])], { code: 'FlexErf', inputs: [0, -1], outputs: [1] })).toEqual([
      'custom FlexErf v1 (float32, -) -> float32',
    ]);
  });

  it('tell a shape that is computed while running, and everything that comes after it', () => {
    const [reshape, tanh, shape] = [22, 28, 77];
    const tensors = [float([1, 4]), integers(4, 1), float([4, 1]), { type: TensorType.INT32, shape: [2] }];
    const fixed = { code: reshape, inputs: [0, 1], outputs: [2] };
    expect(keysOf(tensors, fixed)).toEqual(['RESHAPE v1 (float32, const int32) -> float32']);
    expect(
      keysOf(
        [...tensors, float([4, 1]), { type: TensorType.INT32, shape: [2] }],
        { ...fixed, inputs: [0, 3] },
        { code: tanh, inputs: [2], outputs: [4] },
        { code: shape, inputs: [4], outputs: [5] },
      ),
    ).toEqual([
      'RESHAPE v1 (float32, int32) -> float32[?]',
      'TANH v1 (float32[?]) -> float32[?]',
      'SHAPE v1 (float32[?]) -> int32',
    ]);
  });

  it('take a file that declares no shape, or an open one, for one whose shape is computed', () => {
    const tanh = { code: 28, inputs: [0], outputs: [1] };
    expect(keysOf([float([1, 3]), float([])], tanh)).toEqual(['TANH v1 (float32) -> float32[?]']);
    expect(keysOf([float([-1, 3]), float([1, 3])], tanh)).toEqual(['TANH v1 (float32[?]) -> float32[?]']);
  });

  it('tell ranks above 4, zero points where kernels expect 0, and any number of operands of a kind as such', () => {
    expect(keysOf([float([1, 1, 1, 1, 3]), float([1, 1, 1, 1, 3])], { code: 28, inputs: [0], outputs: [1] })).toEqual([
      'TANH v1 rank5 (float32) -> float32',
    ]);
    const weights = { type: TensorType.INT8, shape: [2, 2], data: new Int8Array(4), scale: [1], zeroPoint: [3] };
    const dense = { code: 9, inputs: [0, 1, -1], outputs: [2] };
    expect(keysOf([float([1, 2]), weights, float([1, 2])], dense)).toEqual([
      'FULLY_CONNECTED v1 (float32, const int8/tensor+zero-point, -) -> float32',
    ]);
    const joined = { code: 2, inputs: [0, 1, 2], outputs: [3] };
    expect(keysOf([float([1, 2]), float([1, 2]), float([1, 2]), float([1, 6])], joined)).toEqual([
      'CONCATENATION v1 (float32...) -> float32...',
    ]);
  });

  it('count other subgraphs only where the first calls them', () => {
    const tanh = { tensors: [float([1, 3]), float([1, 3])], operators: [{ code: 28, inputs: [0], outputs: [1] }] };
    const caller = { ...tanh, operators: [{ code: 119, inputs: [0], outputs: [1] }] };
    expect(readFeatures(buildTflite(tanh, tanh))).toHaveLength(1);
    expect(readFeatures(buildTflite(caller, tanh)).map(({ operator }) => operator)).toEqual(['WHILE', 'TANH']);
  });
});

describe('a table of proven features', () => {
  it('leaves over each operator that it does not hold, and each version', () => {
    const table: ProvenTable = {
      runtime: 'a runtime 1.0',
      reference: 'another 1.0',
      features: { 'TANH (float32) -> float32': { versions: [1, 3], files: 12, largestDifference: 0 } },
    };
    const tensors = [float([1, 3]), float([1, 3]), float([1, 3])];
    const operators = [
      { code: 28, inputs: [0], outputs: [1] },
      { code: 14, inputs: [1], outputs: [2] },
      { code: 28, version: 2, inputs: [1], outputs: [2] },
    ];
    const features = readFeatures(buildTflite({ tensors, operators }));
    expect(unproven(features, table).map(({ key }) => key)).toEqual([
      'LOGISTIC v1 (float32) -> float32',
      'TANH v2 (float32) -> float32',
    ]);
  });
});
