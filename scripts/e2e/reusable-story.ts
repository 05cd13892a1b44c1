/** The reusable workflow: the second of three jobs is one line in the workflow that calls it. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBoard } from '../../__tests__/bench/lab/board.js';
import { flasher } from './devices-story.js';
import { expectExit, logOf, onlyComment } from './expect.js';
import { example } from './files.js';
import { standIns } from './stand-ins.js';
import type { Story } from './story.js';
import { tinyDataset, tinySpec } from './tiny-model.js';
import { createWorld, openPullRequest, pushToMain, runOnPullRequest, type StorySettings } from './world.js';

const reusable = '.github/workflows/bench.yml';

/** As docs/devices.md has it; a commit of another repository would have to be fetched, so it is a file of this one. */
const call = `  bench:
    needs: compress
    permissions:
      contents: read # the spec
    uses: ./${reusable}
    with:
      matrix: \${{ needs.compress.outputs.matrix }}

`;

export async function reusableStory({ step }: Story, settings: StorySettings): Promise<void> {
  const folder = join(settings.scratch, 'board');
  mkdirSync(folder, { recursive: true });
  const [held, program] = [join(folder, 'held'), join(folder, 'flash.mjs')];
  writeFileSync(program, flasher);
  const board = await startBoard(() => (existsSync(held) ? readFileSync(held, 'utf8') : ''));
  settings.later(() => board.close());

  const workflow = '.github/workflows/devices.yml';
  const own = example('bench-same-workflow.yml');
  const caller = own.replace(/^ {2}bench:\n[^]*?(?=^ {2}budgets:\n)/m, call);
  assert.notEqual(caller, own, 'expected a job named bench in bench-same-workflow.yml');
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
    [workflow]: caller,
    [reusable]: readFileSync(reusable, 'utf8'),
    'tinygate.yml': specWith('2 ms'),
    ...tinyDataset('data'),
  });
  const actions = standIns(join(settings.scratch, 'stand-ins'), 'examples/workflows/bench-same-workflow.yml');
  await step('a push: the called workflow measures what the first job made, the third judges it: green', async () => {
    const run = expectExit(await pushToMain(world, { workflow, actions }), 0);
    assert.match(run.output, /nucleo: int8: flashing/, logOf(run));
    assert.deepEqual(
      run.artifacts
        .map(({ name }) => name)
        .filter((name) => /^(made|bench-)/.test(name))
        .sort(),
      ['bench-nucleo', 'made'],
      logOf(run),
    );
  });
  await step('a pull request with a tighter limit: red, with what the called workflow measured', async () => {
    const pull = await openPullRequest(world, 'tight', 'base', { 'tinygate.yml': specWith('1 ms') });
    const run = expectExit(await runOnPullRequest(world, pull, { workflow, actions }), 1);
    assert.match(onlyComment(world, pull, run).body, /1\.23 ms/, logOf(run));
  });
}
