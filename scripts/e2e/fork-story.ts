/** A pull request from a fork: a gate that can only read, and a report that believes nothing but numbers. */
import assert from 'node:assert/strict';
import { buildZip } from '../../__tests__/core/build-zip.js';
import { readArchive } from '../../src/core/archive.js';
import { parseReport } from '../../src/report/json.js';
import { stringifyReport } from '../../src/report/stringify.js';
import type { Report } from '../../src/report/report.js';
import { expectExit, onlyArtifact, onlyComment, logOf } from './expect.js';
import { example, model, spec } from './files.js';
import { largeModel, smallModel } from './models.js';
import type { Story } from './story.js';
import {
  createWorld,
  openPullRequest,
  pushToMain,
  pushToPullRequest,
  runOnPullRequest,
  runOnWorkflowRun,
  type PullRequest,
  type Run,
  type StorySettings,
  type World,
} from './world.js';

const gate = { workflow: '.github/workflows/fork-gate.yml' };
const report = { workflow: '.github/workflows/fork-report.yml' };
let forgeries = 0;

export async function forkStory({ step }: Story, settings: StorySettings): Promise<void> {
  const world = await createWorld(settings, {
    'tinygate.yml': spec,
    [model]: smallModel(),
    [gate.workflow]: example('fork-gate.yml'),
    [report.workflow]: example('fork-report.yml'),
  });
  await step('push to main: green', async () => expectExit(await pushToMain(world, gate), 0));
  const pull = await openPullRequest(world, 'fork-larger', 'fork', { [model]: largeModel() });
  const red = await step('a fork over budget: red with a token that only reads, nothing is written', async () => {
    const run = expectExit(await runOnPullRequest(world, pull, gate), 1);
    assert.deepEqual(world.github.writes(), []);
    onlyArtifact(run);
    return run;
  });
  const comment = await step(
    'the report, on main: judged again, comment and check on the head of the fork',
    async () => {
      const posted = await runOnWorkflowRun(world, pull, red, report);
      assert.match(onlyComment(world, pull, posted).body, /63\.4 kB/);
      expectConclusion(world, red.sha, 'failure', posted);
      return onlyComment(world, pull, posted);
    },
  );
  await step('a fork that loosens its own budget stays red, and the difference is shown', async () => {
    await pushToPullRequest(world, pull, { 'tinygate.yml': spec.replace('max: 30 kB', 'max: 300 kB') });
    const run = expectExit(await runOnPullRequest(world, pull, gate), 1);
    const posted = await runOnWorkflowRun(world, pull, run, report);
    expectConclusion(world, run.sha, 'failure', posted);
    const now = onlyComment(world, pull, posted);
    assert.equal(now.id, comment.id);
    assert.match(now.body, /loosens 1 budget/);
  });
  await step("a report of main's, stored in the place of the fork's own, does not make it green", async () => {
    const run = await forge(world, pull, async () => (await pushToMain(world, gate)).artifacts[0]!.archive);
    assert.match(run.output, /::error/);
  });
  await step("a report that claims main's numbers for the fork's own file does not make it green", async () => {
    const honest = await reportIn(await pushToMain(world, gate));
    await forge(world, pull, async (judged) => {
      const report = await reportIn(judged);
      const artifacts = honest.artifacts.map((one, index) => ({ ...one, sha256: report.artifacts[index]!.sha256 }));
      const forged = { ...honest, commit: report.commit, artifacts };
      return buildZip([{ name: 'report.json', data: stringifyReport(forged) }]);
    });
  });
  await step('mended: green, and the same comment says so', async () => {
    await pushToPullRequest(world, pull, { 'tinygate.yml': spec, [model]: smallModel(), 'NOTES.md': 'Mended.\n' });
    const run = expectExit(await runOnPullRequest(world, pull, gate), 0);
    const posted = expectExit(await runOnWorkflowRun(world, pull, run, report), 0);
    expectConclusion(world, run.sha, 'success', posted);
    assert.equal(onlyComment(world, pull, posted).id, comment.id);
  });
}

async function reportIn(run: Run): Promise<Report> {
  const files = await readArchive(run.artifacts[0]!.archive, (name) => name === 'report.json');
  return parseReport(new TextDecoder().decode(files.get('report.json')), 'report.json');
}

/** The gate's run of a new commit, with another archive in the place of what it stored; then the report on it. */
async function forge(world: World, pull: PullRequest, archive: (judged: Run) => Promise<Uint8Array>): Promise<Run> {
  await pushToPullRequest(world, pull, { 'NOTES.md': `Commit ${++forgeries} that nobody has judged.\n` });
  const judged = expectExit(await runOnPullRequest(world, pull, gate), 1);
  world.github.replace(judged.id, await archive(judged));
  const posted = await runOnWorkflowRun(world, pull, judged, report);
  assert.notEqual(posted.code, 0, logOf(posted));
  const conclusions = world.github.checks(judged.sha).map(({ conclusion }) => conclusion);
  assert.deepEqual(conclusions, ['failure'], logOf(posted));
  return posted;
}

function expectConclusion({ github }: World, sha: string, conclusion: string, run: Run): void {
  const found = github.checks(sha).map((check) => `${check.name}: ${String(check.conclusion)}`);
  assert.deepEqual(found, [`model budgets: ${conclusion}`], logOf(run));
}
