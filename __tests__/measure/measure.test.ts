import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deflate } from 'pako';
import { digestBytes } from '../../src/core/digest.js';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph } from '../../src/graph/graph.js';
import { measureAccuracy, wilsonInterval } from '../../src/measure/accuracy.js';
import { evaluateArtifact, inspectArtifact } from '../../src/measure/measure-artifact.js';
import { chooseRuntime } from '../../src/measure/runtime/choose.js';
import { deflatedBytes, deflater } from '../../src/measure/size.js';
import { runReference } from '../../src/graph/reference.js';
import { measureLayers } from './graph-layers.js';
import { memoryDataset } from '../data/memory-dataset.js';

describe('accuracy', () => {
  // Computed from the formula with 40-digit decimals.
  it.each([
    [0, 10, 0, 0.2775328],
    [5, 10, 0.2365931, 0.7634069],
    [10, 10, 0.7224672, 1],
    [8921, 10000, 0.8858679, 0.898031],
  ])('of %i in %i has the Wilson interval [%f, %f]', (correct, samples, low, high) => {
    const [a, b] = wilsonInterval(correct, samples);
    expect(a).toBeCloseTo(low, 6);
    expect(b).toBeCloseTo(high, 6);
  });

  it('lies in an interval within [0, 1] that shrinks with samples', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (correct, wrong) => {
        const samples = correct + wrong;
        const [low, high] = wilsonInterval(correct, samples);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (samples > 0) {
          expect(low).toBeLessThanOrEqual(correct / samples);
          expect(high).toBeGreaterThanOrEqual(correct / samples);
          const [low4, high4] = wilsonInterval(correct * 4, samples * 4);
          expect(high4 - low4).toBeLessThan(high - low);
        }
      }),
    );
  });

  it('is counted by class', () => {
    const { correct, samples, fraction, perClass } = measureAccuracy([0, 1, 1, 2], [0, 1, 2, 2], 4);
    expect({ correct, samples, fraction }).toEqual({ correct: 3, samples: 4, fraction: 0.75 });
    expect(perClass.map((entry) => [entry.correct, entry.samples])).toEqual([
      [1, 1],
      [1, 1],
      [1, 2],
      [0, 0],
    ]);
  });

  it('is refused for labels that are no class, or too few predictions', () => {
    expect(() => measureAccuracy([0], [3], 3)).toThrow('expected labels below 3, found 3');
    expect(() => measureAccuracy([0], [0, 1], 3)).toThrow('expected 2 predictions, found 1');
  });
});

function classifier(): Graph {
  const g = graphBuilder('classifier', seededRandom(4, 'classifier'));
  const conv = g.conv2d('conv', g.input('image', [1, 7, 5, 1]), {
    filters: 4,
    kernelSize: [3, 2],
    stride: 2,
    activation: 'relu',
  });
  const depthwise = g.depthwiseConv2d('depthwise', conv, { kernelSize: 3 });
  return g.build(g.softmax('softmax', g.dense('dense', g.globalAveragePool('pool', depthwise), { units: 3 })));
}

describe('layers', () => {
  it('have the multiply-accumulates that counting every tap gives, and the zeros and codes of their kernel', () => {
    const graph = classifier();
    const kernel = new Float32Array(4 * 3 * 2).fill(0.5).fill(0, 0, 6).fill(-0.25, 20);
    const tensors = { ...graph.tensors, 'conv/kernel': { ...graph.tensors['conv/kernel']!, data: kernel } };
    const [conv, depthwise, dense] = measureLayers({ ...graph, tensors });
    expect(conv).toEqual({
      name: 'conv',
      operator: 'CONV_2D',
      kernelElements: 24,
      kernelBytes: 96,
      zeroFraction: 0.25,
      distinctCodes: 3,
      // 4 x 3 positions, 4 filters of 3 x 2 x 1 taps.
      macs: 4 * 3 * 4 * 6,
    });
    expect(depthwise!.macs).toBe(4 * 3 * 4 * 9);
    expect(dense!.macs).toBe(4 * 3);
  });
});

describe('the deflated size', () => {
  it('is what the portable zlib makes of the bytes at its best, and inflates to the same bytes', async () => {
    const bytes = writeTflite(classifier());
    const deflated = deflate(bytes, { level: 9 });
    expect(await deflatedBytes(bytes)).toBe(deflated.length);
    expect(Uint8Array.from(inflateSync(deflated))).toEqual(bytes);
  });

  it('is the same number on every machine', async () => {
    const random = seededRandom(3, 'deflate');
    const bytes = Uint8Array.from({ length: 60_000 }, (_, i) => (i % 7 === 0 ? random.integer(16) : random.integer(4)));
    expect(await deflatedBytes(bytes)).toBe(23_961);
    // The bytes too, so that another Node or another CPU that made others of the same number would be found out.
    expect(digestBytes(deflate(bytes, { level: 9 }))).toBe(
      '92c69fe408fc8693023335c802b80daae04bbe7f0722ddc8932c06b3babc85ff',
    );
  });

  it('is named after the version that is installed', () => {
    const { version } = JSON.parse(readFileSync('node_modules/pako/package.json', 'utf8')) as { version: string };
    expect(deflater).toContain(`pako ${version},`);
  });
});

describe('an artifact', () => {
  it('is measured by running its bytes over the whole test split', async () => {
    const random = seededRandom(5, 'pixels');
    const count = 150;
    const pixels = Uint8Array.from({ length: count * 35 }, () => random.integer(256));
    const graph = classifier();
    const normalize = (byte: number): number => (byte / 255 - 0.5) / 0.25;
    const predictions = Array.from({ length: count }, (_, i) => {
      const image = Float32Array.from(pixels.subarray(i * 35, (i + 1) * 35), normalize);
      const output = runReference(graph, image)['softmax/output']!;
      return output.indexOf(Math.max(...output));
    });
    const labels = Uint8Array.from(predictions, (prediction, i) => (i % 10 === 0 ? (prediction + 1) % 3 : prediction));
    const dataset = await memoryDataset({
      sampleShape: [7, 5, 1],
      classes: ['a', 'b', 'c'],
      train: { pixels, labels },
      normalization: { mean: [0.5], std: [0.25] },
    });
    const bytes = writeTflite(graph);
    const file = { artifact: 'float32', file: 'artifacts/float32.tflite', bytes, sha256: digestBytes(bytes) };
    const measured = {
      ...inspectArtifact(file),
      ...(await evaluateArtifact(file, dataset, { runtime: await chooseRuntime(bytes, 'auto') })),
    };
    expect(measured.predictions).toEqual(predictions);
    expect(measured.accuracy).toMatchObject({ correct: 135, samples: 150, fraction: 0.9 });
    expect(measured.sizeBytes).toBe(bytes.length);
    expect(measured.parameters).toBe(24 + 4 + 36 + 4 + 12 + 3);
    expect(measured.macs).toBe(288 + 432 + 12);
  });
});
