/** Compress on main; on a tag the measured files are published as one release, once, with what a signature would say. */
import assert from 'node:assert/strict';
import { releasesOf } from '../../__tests__/fake-github/releases.js';
import { digestBytes } from '../../src/core/digest.js';
import { expectExit, logOf } from './expect.js';
import { example } from './files.js';
import { standIns } from './stand-ins.js';
import type { Story } from './story.js';
import { tinyDataset, tinySpec } from './tiny-model.js';
import { createWorld, pushTag, pushToMain, type StorySettings } from './world.js';

export async function releaseStory({ step }: Story, settings: StorySettings): Promise<void> {
  const workflow = '.github/workflows/release.yml';
  const actions = standIns(`${settings.scratch}/stand-ins`, 'examples/workflows/release.yml');
  const world = await createWorld(settings, {
    [workflow]: example('release.yml'),
    'tinygate.yml': tinySpec('clothes', '200 kB'),
    ...tinyDataset('data'),
  });
  const releases = releasesOf(world.github.base).list;
  await step('push to main: compressed, nothing is published', async () => {
    expectExit(await pushToMain(world, { workflow, actions }), 0);
    assert.deepEqual(releases, []);
  });
  await step('a tag: one release, with the very files that were judged', async () => {
    const run = expectExit(await pushTag(world, 'v1.0.0', { workflow, actions, token: 'publishes' }), 0);
    assert.deepEqual(
      releases.map(({ tag, draft }) => [tag, draft]),
      [['v1.0.0', false]],
      logOf(run),
    );
    const assets = new Map(releases[0]!.assets.map(({ name, bytes }) => [name, bytes]));
    const model = [...assets].find(([name]) => name.endsWith('.tflite'));
    assert.ok(model, [...assets.keys()].join(', '));
    const digest = digestBytes(model[1]);
    assert.ok(new TextDecoder().decode(assets.get('SHA256SUMS')).includes(`${digest}  ${model[0]}`));
    assert.match(run.output, new RegExp(`would sign int8.tflite ${digest} provenance`), logOf(run));
    assert.match(run.output, new RegExp(`would sign int8.tflite ${digest} \\S+/test-result/v0.1 result PASSED`));
  });
  await step('a token that may not publish: red, and the permission is named', async () => {
    const run = expectExit(await pushTag(world, 'v1.0.1', { workflow, actions }), 1);
    assert.match(run.output, /contents: write/, logOf(run));
    assert.equal(releases.length, 1);
  });
}
