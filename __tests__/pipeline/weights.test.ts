/** `weights: FILE`: an architecture of the zoo that begins with the weights of a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TinygateError } from '../../src/core/errors.js';
import { seededRandom } from '../../src/core/random.js';
import { openData } from '../../src/data/open-data.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { runReference } from '../../src/graph/reference.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';
import { inputPaths } from '../../src/pipeline/inputs-digest.js';
import { startModels } from '../../src/pipeline/make-models.js';
import { recipeOf } from '../../src/pipeline/recipe.js';
import type { CodeDigests } from '../../src/pipeline/code-digests.js';
import { isTrainable, type Plan } from '../../src/spec/plan.js';
import { readSpec } from '../../src/spec/read.js';
import { writeTask } from './bands.js';

const specOf = (student: string) => `version: 1
name: bands
data: { root: ., images: images, labels: labels, split: { test_fraction: 0.25 } }
student:
${student}
  training: { epochs: 1, learning_rate: { schedule: cosine, peak: 0.001 } }
artifacts: { float32: { model: student, type: float32 } }
`;

const spec = (units: string, head: string) =>
  specOf(`  architecture: lenet_300_100
  parameters: { units: ${units} }
  weights: trained.tflite
  head: ${head}`);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-weights-'));
  await writeTask(folder);
  writeFileSync(join(folder, 'trained.tflite'), writeTflite(trained()));
});
afterAll(() => rmSync(folder, { recursive: true }));

const trained = () => buildArchitecture('lenet_300_100', { units: [6, 5] }, [12, 12, 1], 3, seededRandom(9, 'other'));

const begin = (units: string, head: string) => beginWith(spec(units, head));

async function beginWith(text: string) {
  writeFileSync(join(folder, 'tinygate.yml'), text);
  const plan = await readSpec(join(folder, 'tinygate.yml'), { cwd: folder, workspace: folder });
  if (!isTrainable(plan)) throw new Error('expected a plan that trains');
  const dataset = await openData(plan.data, {
    seed: 1,
    within: null,
    cache: { folder: join(folder, 'cache'), isBelieved: true },
    trains: true,
    signal: new AbortController().signal,
    progress: {
      start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
      note: () => undefined,
    },
  });
  const code = { built: 'code' } as CodeDigests;
  const models = await startModels(recipeOf(plan), { seed: 1, dataset, code });
  const { value, digest } = models.get('student-built')!;
  const { graph } = value;
  const kinds = recipeOf(plan).stages.map(({ kind }) => kind);
  return {
    plan: plan as Plan,
    graph,
    kinds,
    kernel: (layer: string) => value.graph.tensors[`${layer}/kernel`]!.data,
    digest,
  };
}

describe('an architecture with weights', () => {
  it('begins with those of the file, and depends on it', async () => {
    const { plan, kernel, digest } = await begin('[6, 5]', 'keep');
    expect(kernel('dense1')).toEqual(trained().tensors['dense1/kernel']!.data);
    expect(kernel('dense')).toEqual(trained().tensors['dense/kernel']!.data);
    expect(inputPaths(plan)).toContain('trained.tflite');
    const replaced = await begin('[6, 5]', 'replace');
    expect(replaced.kernel('dense2')).toEqual(trained().tensors['dense2/kernel']!.data);
    expect(replaced.kernel('dense')).not.toEqual(trained().tensors['dense/kernel']!.data);
    expect(replaced.digest).not.toBe(digest);
  });

  it('begins with those of a file whose normalization is folded away, which it gets again where the spec says so', async () => {
    const parameters = { filters: 4, blocks: 1 } as const;
    const normalized = buildArchitecture('ds_cnn', parameters, [12, 12, 1], 3, seededRandom(9, 'other'));
    writeFileSync(join(folder, 'folded.tflite'), writeTflite(foldBatchNorm(normalized)));
    const student = (rest: string) =>
      specOf(`  architecture: ds_cnn\n  parameters: { filters: 4, blocks: 1 }\n  weights: folded.tflite${rest}`);
    const { graph, kinds } = await beginWith(student('\n  batch_normalization: restore'));
    expect(kinds.slice(0, 3)).toEqual(['built', 'restored', 'trained']);
    const sample = Float32Array.from({ length: 144 }, (_, i) => Math.sin(i));
    const [expected, found] = [normalized, graph].map((each) => runReference(each, sample)[each.outputs[0]!]!);
    expected!.forEach((value, i) => expect(Math.abs(found![i]! - value)).toBeLessThan(1e-6));
    await expect(beginWith(student(''))).rejects.toThrow(/found a file without any[^]*batch_normalization: restore/);
  });

  it('says at the key which layers of the file do not fit', async () => {
    const error = await begin('[7, 5]', 'keep').catch((found: unknown) => found);
    expect(error).toBeInstanceOf(TinygateError);
    expect((error as Error).message).toMatch(
      /tinygate\.yml:7:12: trained\.tflite: expected weights for every layer[^]*dense1 \(FullyConnected\)[^]*kernel \[6, 144\] for \[7, 144\], bias \[6\] for \[7\]/,
    );
  });
});
