/** A pull request from a branch of the repository: over budget, without permissions, from a shallow checkout, mended. */
import assert from 'node:assert/strict';
import { expectAnnotation, expectExit, onlyArtifact, onlyCheck, onlyComment, logOf } from './expect.js';
import { gate, model, spec } from './files.js';
import { largeModel, smallModel } from './models.js';
import type { Story } from './story.js';
import {
  createWorld,
  openPullRequest,
  pushToMain,
  pushToPullRequest,
  runOnPullRequest,
  type StorySettings,
} from './world.js';

const workflow = '.github/workflows/model.yml';

export async function pullRequestStory({ step }: Story, settings: StorySettings): Promise<void> {
  const named = '.github/workflows/named.yml';
  const world = await createWorld(settings, {
    'tinygate.yml': spec,
    [model]: smallModel(),
    [workflow]: gate,
    // The same with a check of its own.
    [named]: gate.replace('mode: gate\n', 'mode: gate\n          check-name: model\n'),
  });
  await step('push to main: green, the report is stored', async () => {
    const run = expectExit(await pushToMain(world, { workflow }), 0);
    assert.match(onlyArtifact(run), /^tinygate-clothes-[0-9a-f]{16}$/);
  });
  const pull = await openPullRequest(world, 'larger', 'base', { [model]: largeModel() });
  const first = await step('a model over budget: red, on the line of the budget, with a comment', async () => {
    const run = expectExit(await runOnPullRequest(world, pull, { workflow }), 1);
    expectAnnotation(run, spec, 'artifact: clothes');
    onlyArtifact(run);
    assert.match(run.output, /base: [0-9a-f]{12}, /);
    const comment = onlyComment(world, pull, run);
    assert.match(comment.body, /63\.4 kB/);
    assert.equal(comment.login, 'github-actions[bot]');
    return comment;
  });
  await step('the same again: nothing is written', async () => {
    const run = expectExit(await runOnPullRequest(world, pull, { workflow }), 1);
    assert.deepEqual(onlyComment(world, pull, run), first);
  });
  await step('with checks: write, a check on the head commit is red, with annotations', async () => {
    const run = expectExit(await runOnPullRequest(world, pull, { workflow: named }), 1);
    const check = onlyCheck(world, run.sha, run);
    assert.deepEqual([check.name, check.conclusion], ['model', 'failure']);
    assert.match(JSON.stringify(check.annotations), /"path":"tinygate.yml"/);
  });
  await step('a token that may not comment: the same verdict, and the permission is named', async () => {
    const other = await openPullRequest(world, 'quiet', 'base', { [model]: largeModel() });
    const run = expectExit(await runOnPullRequest(world, other, { workflow, token: 'reads' }), 1);
    assert.match(run.output, /::warning::comment: refused: .*pull-requests: write/);
    assert.deepEqual(world.github.comments(other.number), []);
  });
  await step('a shallow checkout: merge-base and files come from the API', async () => {
    const run = expectExit(await runOnPullRequest(world, pull, { workflow, isShallow: true }), 1);
    assert.match(run.output, /base: [0-9a-f]{12}, /, logOf(run));
  });
  await step('mended: green, in the same comment, with the run before folded', async () => {
    await pushToPullRequest(world, pull, { [model]: smallModel(), 'NOTES.md': 'Back to 26.5 kB.\n' });
    const run = expectExit(await runOnPullRequest(world, pull, { workflow: named }), 0);
    const comment = onlyComment(world, pull, run);
    assert.equal(comment.id, first.id);
    assert.match(comment.body, /Earlier runs/);
    assert.equal(onlyCheck(world, run.sha, run).conclusion, 'success');
  });
  await step('no token was printed', async () => {
    const run = await runOnPullRequest(world, pull, { workflow });
    assert.doesNotMatch(run.output, /ghs_/);
  });
}

/** The runtime that action.yml names. */
export async function node24Story({ step }: Story, settings: StorySettings): Promise<void> {
  const probe = gate.replace('    steps:\n', '    steps:\n      - run: node --version\n');
  const world = await createWorld(settings, { 'tinygate.yml': spec, [model]: smallModel(), [workflow]: probe });
  await step('on Node 24: green, red and mended', async () => {
    const run = expectExit(await pushToMain(world, { workflow }), 0);
    assert.match(run.output, /v24\./);
    const pull = await openPullRequest(world, 'larger', 'base', { [model]: largeModel() });
    const red = expectExit(await runOnPullRequest(world, pull, { workflow }), 1);
    const { id } = onlyComment(world, pull, red);
    await pushToPullRequest(world, pull, { [model]: smallModel(), 'NOTES.md': 'Back.\n' });
    const green = expectExit(await runOnPullRequest(world, pull, { workflow }), 0);
    assert.equal(onlyComment(world, pull, green).id, id);
  });
}
