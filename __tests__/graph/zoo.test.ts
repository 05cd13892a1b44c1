import { describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { seededRandom } from '../../src/core/random.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { layoutOf, pack } from '../../src/graph/parameters.js';
import { countParameters, printGraph } from '../../src/graph/print.js';
import type { Graph } from '../../src/graph/graph.js';
import { runReference } from '../../src/graph/reference.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';
import { int8SizeBytes } from '../../src/init/int8-size.js';
import { factsOf } from '../../src/ops/operator.js';

const cases = [
  ['resnet8', {}, [32, 32, 3], 10],
  ['ds_cnn', { blocks: 3 }, [28, 28, 1], 10],
  ['mobilenet_v1', {}, [96, 96, 3], 2],
  ['bc_resnet', {}, [49, 40, 1], 10],
] as const;

describe('the zoo', () => {
  // Update with UPDATE_GOLDENS=1 and review the difference.
  it.each(cases)('prints %s as reviewed', (name, parameters, shape, classes) => {
    const graph = buildArchitecture(name, parameters, shape, classes, seededRandom(1, 'initial'));
    const printed = `${printGraph(graph)}\nfolded:\n${printGraph(foldBatchNorm(graph))}`;
    const golden = new URL(`goldens/${name}.txt`, import.meta.url);
    if (process.env['UPDATE_GOLDENS'] === '1') {
      mkdirSync(new URL('goldens/', import.meta.url), { recursive: true });
      writeFileSync(golden, printed);
    }
    expect(printed).toBe(readFileSync(golden, 'utf8'));
  });

  // The counts of the MLPerf Tiny files (pretrainedResnet_quant.tflite, vww_96_int8.tflite, kws_ref_model.tflite); ds_cnn's for pictures is counted by hand.
  it.each([
    ['resnet8', {}, [32, 32, 3], 10, 77_706],
    ['mobilenet_v1', {}, [96, 96, 3], 2, 210_850],
    ['ds_cnn', { blocks: 3 }, [28, 28, 1], 10, 15_690],
    ['ds_cnn', { stem_kernel_size: [10, 4] }, [49, 10, 1], 12, 22_604],
  ] as const)('%s has as many parameters, folded, as its original', (name, parameters, shape, classes, count) => {
    const graph = foldBatchNorm(buildArchitecture(name, parameters, shape, classes, seededRandom(1, 'initial')));
    expect(countParameters(graph)).toBe(count);
  });

  // As keras.applications count their trainable weights, TensorFlow's EfficientNet-lite0 and the papers theirs; multiply-accumulates
  // as the papers give them in millions: 569, 300, 59 and 56, and Deep Compression's LeNets.
  it.each([
    ['mobilenet_v1', { alpha: 1 }, [224, 224, 3], 1000, 4_231_976, 568_740_352],
    ['mobilenet_v2', { alpha: 1 }, [224, 224, 3], 1000, 3_504_872, 300_774_272],
    ['mobilenet_v2', {}, [224, 224, 3], 1000, 1_677_128, 59_285_808],
    ['mobilenet_v3_small', {}, [224, 224, 3], 1000, 2_542_856, 56_510_400],
    ['mobilenet_v3_small', { alpha: 0.75 }, [224, 224, 3], 1000, 2_041_872, 43_399_344],
    ['efficientnet_lite0', {}, [224, 224, 3], 1000, 4_652_008, 385_187_552],
    ['lenet_300_100', {}, [28, 28, 1], 10, 266_610, 266_200],
    ['lenet_5', {}, [28, 28, 1], 10, 431_080, 2_293_000],
  ] as const)(
    '%s %j has the parameters and multiply-accumulates that are published',
    (name, parameters, shape, classes, count, macs) => {
      // Weights are not looked at.
      const still = { ...seededRandom(1, 'x'), uniform: () => 0.5, normal: () => 0.1 };
      const graph = buildArchitecture(name, parameters, shape, classes, still);
      expect(layoutOf(graph).parameterCount).toBe(count);
      const sizeOf = (tensor: string) => graph.tensors[tensor]!.shape;
      expect(graph.operators.reduce((sum, op) => sum + factsOf(op).macs(op as never, sizeOf), 0)).toBe(macs);
    },
  );

  it.each([
    ['mobilenet_v2', { alpha: 0.1 }],
    ['mobilenet_v3_small', { alpha: 0.1 }],
    ['efficientnet_lite0', { alpha: 0.1 }],
    ['lenet_5', { filters: [4, 6], units: 16 }],
    ['lenet_300_100', { units: [16, 8] }],
    ['bc_resnet', { width: 3, sub_bands: 4 }],
  ] as const)(
    '%s is exported as float32 and as int8, and its float32 file computes what it computes',
    (name, parameters) => {
      const graph = foldBatchNorm(buildArchitecture(name, parameters, [32, 32, 3], 3, seededRandom(1, 'initial')));
      expect(int8SizeBytes(graph)).toBeLessThan(writeTflite(graph).length);
      const sample = Float32Array.from({ length: 3072 }, (_, i) => Math.sin(i));
      const scores = (of: Graph) => runReference(of, sample)[of.outputs[0]!]!;
      expect(scores(importTflite(writeTflite(graph)))).toEqual(scores(graph));
    },
  );

  // Table 1 of the paper has 9.2 k, 27.3 k, 54.2 k, 188 k and 321 k.
  it.each([
    [1, 9_232],
    [2, 27_300],
    [3, 54_200],
    [6, 188_000],
    [8, 321_000],
  ])('bc_resnet of width %d has as many parameters that are trained as in the paper', (width, published) => {
    const graph = buildArchitecture('bc_resnet', { width }, [101, 40, 1], 12, seededRandom(1, 'initial'));
    const count = layoutOf(graph).parameterCount;
    expect(Math.abs(count - published)).toBeLessThanOrEqual(width === 1 ? 0 : published * 0.005);
  });

  it('initialises the same weights from the same seed and others from another', () => {
    const weights = (seed: number) =>
      pack(buildArchitecture('resnet8', {}, [8, 8, 1], 3, seededRandom(seed, 'initial')));
    expect(weights(1)).toEqual(weights(1));
    expect(weights(1)).not.toEqual(weights(2));
  });

  it('initialises with the variance Keras asks for', () => {
    const { tensors } = buildArchitecture('resnet8', {}, [8, 8, 1], 3, seededRandom(1, 'initial'));
    const kernel = tensors['stack3/conv2/kernel']!.data as Float32Array;
    const variance = kernel.reduce((sum, value) => sum + value * value, 0) / kernel.length;
    expect(variance / (2 / (9 * 64))).toBeCloseTo(1, 1);
    expect(kernel.reduce((a, b) => Math.max(a, Math.abs(b)), 0)).toBeLessThan((2 * Math.sqrt(2 / (9 * 64))) / 0.8796);
  });

  it.each([
    [
      'an unknown name',
      'resnet9',
      {},
      /expected an architecture of resnet8, ds_cnn, mobilenet_v1, .*, found "resnet9"/,
    ],
    ['a list of filters of the wrong length', 'ds_cnn', { filters: [8, 8], blocks: 2 }, /expected 3 filters/],
    ['strides for other blocks', 'ds_cnn', { blocks: 2, strides: [1] }, /expected 2 strides/],
    [
      'mel bands that are no whole sub-bands',
      'bc_resnet',
      {},
      /expected columns \(mel_bins\) that are a multiple of 40, 8 times sub_bands, found 28/,
    ],
    ['a name that every object has', 'constructor', {}, /expected an architecture/],
  ])('refuses %s', (_case, name, parameters, message) => {
    expect(() => buildArchitecture(name, parameters, [28, 28, 1], 10, seededRandom(1, 'x'))).toThrow(message);
  });
});
