/** Compress, measure on the devices of the spec, judge: three jobs of one workflow, with a board that is a TCP port here. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBoard } from '../../__tests__/bench/lab/board.js';
import { expectExit, logOf, onlyComment } from './expect.js';
import { example } from './files.js';
import { standIns } from './stand-ins.js';
import type { Story } from './story.js';
import { tinyDataset, tinySpec } from './tiny-model.js';
import { createWorld, openPullRequest, pushToMain, runOnPullRequest, type StorySettings } from './world.js';

/** What flashes the board: it then holds the file with this digest. */
export const flasher = `
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
const [model, board] = process.argv.slice(2);
writeFileSync(board, createHash('sha256').update(readFileSync(model)).digest('hex'));
`;

export async function devicesStory({ step }: Story, settings: StorySettings): Promise<void> {
  const folder = join(settings.scratch, 'board');
  mkdirSync(folder, { recursive: true });
  const [held, program] = [join(folder, 'held'), join(folder, 'flash.mjs')];
  writeFileSync(program, flasher);
  const board = await startBoard(() => (existsSync(held) ? readFileSync(held, 'utf8') : ''));
  settings.later(() => board.close());

  const workflow = '.github/workflows/devices.yml';
  const specWith = (max: string): string =>
    `${tinySpec('tiny', '200 kB')}  - { artifact: int8, metric: latency_median, device: nucleo, max: ${max} }
devices:
  nucleo:
    via: serial
    port: '${board.port}'
    flash: [node, '${program}', '{file}', '${held}']
    runs_on: [ubuntu-latest]
    timeout: 15 s
`;
  const world = await createWorld(settings, {
    [workflow]: example('bench-same-workflow.yml'),
    'tinygate.yml': specWith('2 ms'),
    ...tinyDataset('data'),
  });
  const actions = standIns(join(settings.scratch, 'stand-ins'), 'examples/workflows/bench-same-workflow.yml');
  await step('a push: one job makes the file, one flashes and measures it, one judges: green', async () => {
    const run = expectExit(await pushToMain(world, { workflow, actions }), 0);
    assert.match(run.output, /nucleo: int8: flashing/, logOf(run));
    assert.match(run.output, /on nucleo/);
    const names = world.github.checks(run.sha).map(({ name, conclusion }) => `${name}: ${String(conclusion)}`);
    assert.deepEqual(names, ['bench nucleo: success']);
  });
  await step('a pull request with a tighter limit: red, with what the board measured in its comment', async () => {
    const pull = await openPullRequest(world, 'tight', 'base', { 'tinygate.yml': specWith('1 ms') });
    const run = expectExit(await runOnPullRequest(world, pull, { workflow, actions }), 1);
    assert.match(onlyComment(world, pull, run).body, /1\.23 ms/, logOf(run));
  });
  await step('a board that is unplugged: undecided, which is red, and the reason is told', async () => {
    await board.close();
    rmSync(held, { force: true });
    const pull = await openPullRequest(world, 'unplugged', 'base', { 'NOTES.md': 'Nothing.\n' });
    const run = expectExit(await runOnPullRequest(world, pull, { workflow, actions }), 1);
    assert.match(onlyComment(world, pull, run).body, /nucleo did not measure int8/, logOf(run));
  });
}
