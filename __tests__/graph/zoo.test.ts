import { describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { seededRandom } from '../../src/core/random.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { pack } from '../../src/graph/parameters.js';
import { countParameters, printGraph } from '../../src/graph/print.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';

const cases = [
  ['resnet8', {}, [32, 32, 3], 10],
  ['ds_cnn', { blocks: 3 }, [28, 28, 1], 10],
  ['mobilenet_v1', {}, [96, 96, 3], 2],
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
    ['an unknown name', 'resnet9', {}, /expected an architecture of resnet8, ds_cnn, mobilenet_v1, found "resnet9"/],
    ['a list of filters of the wrong length', 'ds_cnn', { filters: [8, 8], blocks: 2 }, /expected 3 filters/],
    ['strides for other blocks', 'ds_cnn', { blocks: 2, strides: [1] }, /expected 2 strides/],
    ['a name that every object has', 'constructor', {}, /expected an architecture/],
  ])('refuses %s', (_case, name, parameters, message) => {
    expect(() => buildArchitecture(name, parameters, [28, 28, 1], 10, seededRandom(1, 'x'))).toThrow(message);
  });
});
