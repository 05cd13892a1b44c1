/** history.yml: a board measures each commit of main, and its numbers go behind the others on a branch of their own. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBoard } from '../../__tests__/bench/lab/board.js';
import { parseHistory } from '../../src/report/history/history.js';
import { flasher } from './devices-story.js';
import { expectExit, logOf } from './expect.js';
import { example } from './files.js';
import { smallModel } from './models.js';
import { standIns } from './stand-ins.js';
import type { Story } from './story.js';
import { createWorld, pushToMain, type StorySettings, type World } from './world.js';

const branch = 'refs/heads/tinygate-history';

export async function historyStory({ step }: Story, settings: StorySettings): Promise<void> {
  const folder = join(settings.scratch, 'board');
  mkdirSync(folder, { recursive: true });
  const [held, program] = [join(folder, 'held'), join(folder, 'flash.mjs')];
  writeFileSync(program, flasher);
  const board = await startBoard(() => (existsSync(held) ? readFileSync(held, 'utf8') : ''));
  settings.later(() => board.close());

  const workflow = '.github/workflows/history.yml';
  // A budget that is broken: what was measured is kept all the same.
  const spec = `version: 1
name: port
artifacts: { clothes: { file: models/clothes.tflite } }
devices:
  nucleo: { via: serial, port: '${board.port}', flash: [node, '${program}', '{file}', '${held}'], timeout: 15 s }
budgets:
  - { artifact: clothes, metric: size, max: 1 kB }
  - { artifact: clothes, metric: latency_median, device: nucleo, max: 2 ms }
`;
  const world = await createWorld(settings, {
    [workflow]: example('history.yml'),
    'tinygate.yml': spec,
    'models/clothes.tflite': smallModel(),
  });
  const actions = standIns(join(settings.scratch, 'stand-ins'), 'examples/workflows/history.yml');
  await step('a push: a branch without the commits of the code begins, with what the board measured', async () => {
    const run = expectExit(await pushToMain(world, { workflow, actions, token: 'publishes' }), 0);
    const [tip, files] = keptBy(world);
    assert.deepEqual(world.github.base.objects.commits.get(tip)?.parents, [], logOf(run));
    assert.deepEqual(Object.keys(files), ['history.json', 'index.html']);
    const [entry, ...more] = parseHistory(files['history.json'] ?? '', 'the branch');
    assert.deepEqual([entry?.commit, more.length], [run.sha, 0], logOf(run));
    assert.match(files['history.json'] ?? '', /latency_median[^]*nucleo|nucleo[^]*latency_median/);
    assert.match(files['index.html'] ?? '', /nucleo/);
  });
  const { commit } = world.repository;
  await step('the next push adds one commit to the branch, behind the first', async () => {
    const [before] = keptBy(world);
    await world.repository.git('checkout', '--quiet', 'main');
    await commit('Another file', { 'models/clothes.tflite': Buffer.concat([smallModel(), Buffer.alloc(16)]) });
    const run = expectExit(await pushToMain(world, { workflow, actions, token: 'publishes' }), 0);
    const [tip, files] = keptBy(world);
    assert.deepEqual(world.github.base.objects.commits.get(tip)?.parents, [before], logOf(run));
    const commits = parseHistory(files['history.json'] ?? '', 'the branch').map((entry) => entry.commit);
    assert.deepEqual([commits.length, commits.at(-1)], [2, run.sha]);
  });
  await step('a token that may not write: red, the permission is named, the branch stays', async () => {
    const [before] = keptBy(world);
    await world.repository.git('checkout', '--quiet', 'main');
    await commit('Nothing', { 'NOTES.md': 'Nothing.\n' });
    const run = expectExit(await pushToMain(world, { workflow, actions }), 1);
    assert.match(run.output, /contents: write/, logOf(run));
    assert.equal(keptBy(world)[0], before);
  });
}

/** The commit that the branch ends in, and its files. */
function keptBy({ github }: World): readonly [string, Readonly<Record<string, string>>] {
  const { objects, refs } = github.base;
  const tip = refs.get(branch) ?? '';
  const entries = objects.trees.get(objects.commits.get(tip)?.tree ?? '') ?? [];
  return [
    tip,
    Object.fromEntries(entries.map(({ path, sha }) => [path, Buffer.from(objects.blobs.get(sha) ?? []).toString()])),
  ];
}
