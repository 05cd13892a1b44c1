/**
 * A fork, a public repository and a private lab: the gate of the fork reads only, the workflow of the base branch asks the lab,
 * whose own workflow runs in act as well and measures on a board that is a TCP port here; then the pull request is judged.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBoard, type Board } from '../../__tests__/bench/lab/board.js';
import { parseRequest, type LabRequest } from '../../src/bench/lab/request.js';
import { artifactFolder, runWorkflow } from './act-runner.js';
import { expectExit, logOf, onlyComment } from './expect.js';
import { example, model, spec } from './files.js';
import { smallModel } from './models.js';
import { createRepository, type Repository } from './repository.js';
import type { Story } from './story.js';
import {
  createWorld,
  openPullRequest,
  pushToMain,
  pushToPullRequest,
  runOnPullRequest,
  runOnWorkflowRun,
  type Run,
  type StorySettings,
  type World,
} from './world.js';

const gate = { workflow: '.github/workflows/fork-gate.yml' };
const lab = { workflow: '.github/workflows/bench-lab.yml', secrets: { LAB_TOKEN: 'ghs_lab' } };
const device =
  'devices: { pi4: { via: lab, repository: acme/device-lab, timeout: 5 min, runs_on: [ubuntu-latest] } }\n';
const budget = (max: string): string =>
  `${spec}\n  - { artifact: clothes, metric: latency_median, device: pi4, max: ${max} }\n${device}`;

export async function labStory({ step }: Story, settings: StorySettings): Promise<void> {
  const world = await createWorld(settings, {
    'tinygate.yml': budget('2 ms'),
    [model]: smallModel(),
    [gate.workflow]: example('fork-gate.yml'),
    [lab.workflow]: example('bench-lab.yml'),
  });
  const asked: LabRequest[] = [];
  const board = await startBoard(() => asked.at(-1)?.jobs[0]?.sha256 ?? '');
  settings.later(() => board.close());
  const serving = await serve(world, board, asked);

  const pull = await openPullRequest(world, 'faster', 'fork', { 'NOTES.md': 'The same model.\n' });
  const green = await step(
    'a fork within its budgets: the lab measures its file, the check and the comment are green',
    async () => {
      const judged = await runOnPullRequest(world, pull, gate);
      const run = expectExit(await runOnWorkflowRun(world, pull, judged, lab), 0);
      assert.equal(asked.length, 1, logOf(run));
      assert.equal(serving.runs[0]?.code, 0, serving.runs[0]?.output);
      assert.deepEqual(conclusions(world, judged), ['devices: success', 'model budgets: success'], logOf(run));
      return judged;
    },
  );
  await step('what the lab measured is in the check, and marked as no claim', () => {
    const { summary = '' } = world.github.checks(green.sha).find(({ name }) => name === 'model budgets') ?? {};
    assert.match(summary, /\*\*pi4\*\*[^]*1\.23 ± [\d.]+ ms/);
    assert.doesNotMatch(summary, /claim/i);
    return Promise.resolve();
  });
  await step('a base with a tighter limit: red, with a comment', async () => {
    await world.repository.git('checkout', '--quiet', 'main');
    await world.repository.commit('A tighter limit', { 'tinygate.yml': budget('1 ms') });
    await pushToMain(world, gate);
    await pushToPullRequest(world, pull, { 'NOTES.md': 'Again.\n' });
    const target = world.github.base.pulls.find(({ number }) => number === pull.number)!;
    target.base.sha = await world.repository.git('rev-parse', 'main');
    const judged = await runOnPullRequest(world, pull, gate);
    const run = await runOnWorkflowRun(world, pull, judged, lab);
    assert.notEqual(run.code, 0, logOf(run));
    assert.deepEqual(conclusions(world, judged), ['devices: success', 'model budgets: failure'], logOf(run));
    assert.match(onlyComment(world, pull, run).body, /1\.23 ms/);
  });
  await step('a lab whose workflow fails three times: undecided, which is red, and the reason is told', async () => {
    serving.isBroken = true;
    await pushToPullRequest(world, pull, { 'NOTES.md': 'Once more.\n' });
    const judged = await runOnPullRequest(world, pull, gate);
    const run = await runOnWorkflowRun(world, pull, judged, lab);
    assert.notEqual(run.code, 0, logOf(run));
    assert.deepEqual(conclusions(world, judged), ['devices: failure', 'model budgets: failure'], logOf(run));
    assert.match(onlyComment(world, pull, run).body, /pi4 did not measure clothes/);
    assert.equal(asked.length, 5);
  });
  await step('no token was printed by either side', () => {
    for (const { output } of serving.runs) assert.doesNotMatch(output, /ghs_/);
    return Promise.resolve();
  });
}

function conclusions({ github }: World, { sha }: Run): string[] {
  return github.checks(sha).map(({ name, conclusion }) => `${name}: ${String(conclusion)}`);
}

interface Serving {
  readonly runs: { readonly code: number; readonly output: string }[];
  /** Whether its runs end without having measured. */
  isBroken: boolean;
}

/** The repository of the lab: every dispatch is a run of its workflow in act. */
async function serve(world: World, board: Board, asked: LabRequest[]): Promise<Serving> {
  const { settings, github } = world;
  const folder = join(settings.scratch, 'lab');
  const repository: Repository = await createRepository(folder, 'https://github.com/acme/device-lab');
  const workflow = '.github/workflows/bench.yml';
  await repository.commit('A lab', {
    'devices.yml': `version: 1\nname: lab\ndevices:\n  pi4: { via: serial, port: '${board.port}', timeout: 1 min }\n`,
    [workflow]: example('lab.yml'),
  });
  const serving: Serving = { runs: [], isBroken: false };
  github.serveLab(async (runId, inputs) => {
    const request = parseRequest(inputs['request'] ?? '');
    asked.push(request);
    shareArtifacts(world, request);
    if (serving.isBroken) return { conclusion: 'failure' };
    const run = await runWorkflow(settings, {
      folder,
      workflow,
      eventName: 'workflow_dispatch',
      event: { inputs, ref: 'refs/heads/main', repository: { full_name: 'acme/device-lab', default_branch: 'main' } },
      runId,
      token: github.tokens.reads,
      secrets: { SOURCE_TOKEN: github.tokens.reads },
    });
    serving.runs.push(run);
    for (const { name, archive } of storedIn(artifactFolder(settings, runId))) github.storeInLab(runId, name, archive);
    return { conclusion: run.code === 0 ? 'success' : 'failure' };
  });
  return serving;
}

/** GitHub knows an artifact as soon as it is stored; here it is told when somebody asks. */
function shareArtifacts({ settings, github }: World, { files }: LabRequest): void {
  const [at] = files.flatMap((file) => (file.at.kind === 'artifact' ? [file.at] : []));
  if (!at || github.base.artifacts.some(({ id }) => id === at.id)) return;
  const root = join(settings.scratch, 'artifacts');
  const own = readdirSync(root).flatMap((run) =>
    storedIn(join(root, run)).flatMap((stored) =>
      stored.name.startsWith('tinygate-bench-') ? [{ run, ...stored }] : [],
    ),
  );
  const newest = own.sort((a, b) => Number(a.run) - Number(b.run)).at(-1);
  if (newest) github.share(Number(newest.run), at.id, newest.name, newest.archive);
}

function storedIn(folder: string): { readonly name: string; readonly archive: Uint8Array }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({ name, archive: readFileSync(join(folder, name, `${name}.zip`)) }));
}
