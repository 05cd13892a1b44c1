/** Several models in one repository: in one job, and each trained by a job of its own and judged together. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { expectExit, onlyComment, logOf } from './expect.js';
import { example, spec } from './files.js';
import { largeModel, smallModel } from './models.js';
import { standIns } from './stand-ins.js';
import type { Story } from './story.js';
import { tinyDataset, tinySpec } from './tiny-model.js';
import { createWorld, openPullRequest, pushToMain, runOnPullRequest, type StorySettings } from './world.js';

export async function severalModelsStory({ step }: Story, settings: StorySettings): Promise<void> {
  await step('several specs by glob: one comment, the most severe verdict', async () => {
    const workflow = '.github/workflows/models.yml';
    const keywords = spec.replace('name: clothes', 'name: keywords').replace('models/clothes', 'clothes');
    const world = await createWorld(settings, {
      [workflow]: example('several-models.yml'),
      'models/clothes/tinygate.yml': spec,
      'models/clothes/models/clothes.tflite': smallModel(),
      'firmware/keywords.yml': keywords,
      'firmware/clothes.tflite': smallModel(),
    });
    expectExit(await pushToMain(world, { workflow }), 0);
    const pull = await openPullRequest(world, 'larger', 'base', { 'firmware/clothes.tflite': largeModel() });
    const run = expectExit(await runOnPullRequest(world, pull, { workflow }), 1);
    assert.deepEqual(run.artifacts.map(({ name }) => name.replace(/-[0-9a-f]{16}$/, '')).sort(), [
      'tinygate-clothes',
      'tinygate-keywords',
    ]);
    const { body } = onlyComment(world, pull, run);
    assert.match(body, /✅[^\n]*clothes/);
    assert.match(body, /❌[^\n]*keywords/);
  });
}

export async function matrixStory({ step }: Story, settings: StorySettings): Promise<void> {
  await step('a matrix trains, one job judges: green and one comment', async () => {
    const workflow = '.github/workflows/models.yml';
    const world = await createWorld(settings, {
      [workflow]: example('several-models-matrix.yml'),
      'models/clothes/tinygate.yml': tinySpec('clothes', '200 kB'),
      'models/keywords/tinygate.yml': tinySpec('keywords', '200 kB'),
      ...tinyDataset('models/clothes/data'),
      ...tinyDataset('models/keywords/data'),
    });
    const actions = standIns(join(settings.scratch, 'stand-ins'), 'examples/workflows/several-models-matrix.yml');
    const run = expectExit(await pushToMain(world, { workflow, actions }), 0);
    assert.match(run.output, /stored \d+ files as artifact made-keywords/);
    const pull = await openPullRequest(world, 'tight', 'base', {
      'models/keywords/tinygate.yml': tinySpec('keywords', '1 kB'),
    });
    const red = expectExit(await runOnPullRequest(world, pull, { workflow, actions }), 1);
    const { body } = onlyComment(world, pull, red);
    assert.match(body, /✅[^\n]*clothes/);
    assert.match(body, /❌[^\n]*keywords/, logOf(red));
  });
}
