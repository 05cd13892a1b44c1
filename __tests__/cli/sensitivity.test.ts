/** What pruning each layer costs: the numbers against an evaluation of their own, and the command with what it proposes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.js';
import { seededRandom } from '../../src/core/random.js';
import { planView, type Batch } from '../../src/data/batches.js';
import { openLoader } from '../../src/data/loader.js';
import { openEngine } from '../../src/engine/open.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { layoutOf, pack, unpack } from '../../src/graph/parameters.js';
import { dsCnn } from '../../src/graph/zoo/index.js';
import { magnitudeMask } from '../../src/passes/prune/mask.js';
import { measureSensitivity, proposeTargets } from '../../src/passes/prune/sensitivity.js';
import { validationScore } from '../../src/passes/validate.js';
import type { SensitivityReport } from '../../src/report/render-sensitivity.js';
import { classification } from '../../src/tasks/classification/task.js';
import { memoryDataset } from '../data/memory-dataset.js';
import { writeTask } from '../pipeline/bands.js';
import { planOf } from '../spec/plan-of.js';
import { fakeIo } from './fake-io.js';

describe('the sensitivity of layers', () => {
  it('is the score of the model with that layer alone pruned', async () => {
    const count = 40;
    const dataset = await memoryDataset({
      sampleShape: [8, 8, 1],
      classes: ['a', 'b'],
      train: {
        pixels: Uint8Array.from({ length: count * 64 }, (_, i) => (i * 37 + ((i * i) % 101)) % 256),
        labels: Uint8Array.from({ length: count }, (_, i) => i % 2),
      },
    });
    const graph = foldBatchNorm(dsCnn({ filters: 8, blocks: 1 }, [8, 8, 1], 2, seededRandom(4, 'weights')));
    const task = classification({ classes: 2, labels: dataset.train.labels, smoothing: 0 });
    const engine = await openEngine('onnxruntime', { threads: 1 });
    const batches: Batch[] = [];
    for await (const batch of openLoader(dataset, 'train').batches(planView(count, 20, 0)))
      batches.push({ ...batch, images: batch.images.slice() });
    const layers = ['stem', 'block1/depthwise', 'dense'];
    const job = { graph, layers, sparsities: [0.5, 0.9, 0.99], task, batches };
    const measured = await measureSensitivity(job, { engine, signal: new AbortController().signal });
    const prepare = (images: Float32Array) => Promise.resolve(images);
    const scoreOf = async (layer: string | null, sparsity: number) => {
      const weights = pack(graph);
      for (const { offset, size, role, layer: own } of layoutOf(graph).parameters) {
        if (own !== layer || role !== 'kernel') continue;
        magnitudeMask(weights.slice(offset, offset + size), sparsity).forEach((kept, i) => {
          if (kept === 0) weights[offset + i] = 0;
        });
      }
      const validation = { task, count, patienceEpochs: null, checkpoint: 'last' } as const;
      const options = { engine, batchSize: 20, prepare };
      return validationScore(unpack(graph, weights), validation, openLoader(dataset, 'train'), options);
    };
    expect(measured.samples).toBe(count);
    expect(measured.score).toBe(await scoreOf(null, 0));
    expect(measured.layers.map(({ layer }) => layer)).toEqual(layers);
    for (const { layer, weights, points } of measured.layers) {
      // No kernel is left without a weight: 99 % of 72, or of 16 weights, would do that.
      expect(points.map(({ sparsity }) => sparsity)).toEqual(
        weights > 16 ? [0.5, 0.9] : [0.5, 0.9].slice(0, weights > 10 ? 2 : 1),
      );
      for (const { sparsity, score, drop } of points) {
        expect(score).toBe(await scoreOf(layer, sparsity));
        expect(drop).toBe(measured.score - score);
      }
    }
    await engine.dispose();
  });

  it('gives a layer the largest sparsity up to which nothing costs too much', () => {
    const layer = (name: string, ...drops: number[]) => ({
      layer: name,
      weights: 100,
      points: drops.map((drop, i) => ({ sparsity: [0.5, 0.7, 0.9][i]!, score: 1 - drop, drop })),
    });
    const layers = [
      layer('deep', 0, 0.005, 0.01),
      layer('early', 0, 0.02, 0),
      layer('first', 0.3, 0.4, 0.5),
      layer('good', -0.1),
    ];
    expect(proposeTargets({ layers }, 0.01)).toEqual({
      targets: { deep: 0.9, early: 0.5, good: 0.5 },
      excluded: ['first'],
    });
  });
});

describe('tinygate sensitivity', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-sensitivity-'));
  const text = `version: 1
name: bands
threads: 1
data: { format: idx, root: ., images: images, labels: labels, split: { test_fraction: 0.5, validation_fraction: 0.25 } }
student: { architecture: ds_cnn, parameters: { filters: 8, blocks: 1 }, training: { epochs: 1, learning_rate: 0.01 } }
artifacts: { float32: { type: float32 } }
`;
  beforeAll(async () => {
    await writeTask(folder);
    const graph = dsCnn({ filters: 8, blocks: 1 }, [12, 12, 1], 3, seededRandom(1, 'weights'));
    writeFileSync(join(folder, 'trained.tflite'), writeTflite(foldBatchNorm(graph)));
    const wide = dsCnn({ filters: 12, blocks: 1 }, [12, 12, 1], 3, seededRandom(1, 'weights'));
    writeFileSync(join(folder, 'wide.tflite'), writeTflite(foldBatchNorm(wide)));
    const deep = dsCnn({ filters: 8, blocks: 2 }, [12, 12, 1], 3, seededRandom(1, 'weights'));
    writeFileSync(join(folder, 'deep.tflite'), writeTflite(foldBatchNorm(deep)));
    writeFileSync(join(folder, 'tinygate.yml'), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const tinygate = async (...argv: string[]) => {
    const io = fakeIo(['sensitivity', ...argv], { cwd: folder });
    return { code: await run(io), out: io.out(), err: io.err() };
  };

  it('looks at the validation split, and proposes targets that a spec takes as they are', async () => {
    const json = await tinygate('--file', 'trained.tflite', '--json', '--samples', '64', '--sparsities', '90,50');
    expect(json.err).not.toMatch(/error|expected/);
    const report = JSON.parse(json.out) as SensitivityReport;
    expect(report).toMatchObject({ split: 'validation', samples: 64, sparsities: [0.5, 0.9], model: 'student' });
    expect(report.layers.map(({ layer }) => layer)).toEqual(['stem', 'block1/depthwise', 'block1/pointwise', 'dense']);
    const shown = await tinygate('--file', 'trained.tflite', '--samples', '64', '--sparsities', '90,50');
    expect(shown.code).toBe(0);
    const proposed = parse(/^(layer_targets:|exclude:)[\s\S]*/m.exec(shown.out)![0]) as object;
    const pruning = { schedule: 'ConstantSparsity', target_sparsity: 0.5, ...proposed };
    const { compression } = planOf(`compression: ${JSON.stringify({ pruning })}\n`);
    expect(
      Object.fromEntries(compression.pruning!.layerTargets.map(({ pattern, sparsity }) => [pattern, sparsity])),
    ).toEqual(report.proposed.targets);
    expect(compression.pruning!.exclude).toEqual(report.proposed.excluded);
  });

  it.each([
    [
      'wide',
      'expected a kernel of shape [8, 3, 3, 1] in layer stem, as the student of tinygate.yml has it, found [12,',
    ],
    [
      'deep',
      'expected the layers of the student of tinygate.yml, stem, block1/depthwise, block1/pointwise, dense, found',
    ],
  ])('refuses a file of another model than the spec trains: %s', async (name, message) => {
    const { code, err } = await tinygate('--file', `${name}.tflite`, '--samples', '64');
    expect(code).toBe(2);
    expect(err).toContain(`${name}.tflite: ${message}`);
    expect(err).toContain(
      'Name a file that the spec has made of its student, as .tinygate/bands/artifacts/float32.tflite',
    );
  });

  it('refuses a model that has learnt nothing, and says where weights come from', async () => {
    const { code, err } = await tinygate();
    expect(code).toBe(2);
    expect(err).toContain(
      'expected trained weights of the student, found that tinygate.yml begins it with random ones',
    );
    expect(err).toContain('--file .tinygate/bands/artifacts/float32.tflite');
    expect((await tinygate('--model', 'other')).err).toContain('expected a model named other');
    expect((await tinygate('--sparsities', '0,50')).err).toContain('percentages from 1 to 99');
    expect(readFileSync(join(folder, 'tinygate.yml'), 'utf8')).toBe(text);
  });
});
