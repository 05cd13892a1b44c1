/**
 * Defects that other gates have, and what their users ask for, where they concern comments, forks and stored baselines; each
 * against a GitHub that answers as the real one does. See also __tests__/gate/known-defects.test.ts.
 */
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { evaluate } from '../../src/gate/evaluate.js';
import { findBase } from '../../src/pipeline/baseline.js';
import { noBase } from '../../src/pipeline/base.js';
import { deliver, describeDelivery, type Delivered } from '../../src/pipeline/deliver.js';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { inputsDigest } from '../../src/pipeline/inputs-digest.js';
import { gitHistory } from '../../src/platform/git.js';
import { followUpOf } from '../../src/platform/github/index.js';
import { storeName } from '../../src/platform/platform.js';
import { commentMarker } from '../../src/report/render-comment.js';
import { stringifyReport } from '../../src/report/stringify.js';
import type { Report } from '../../src/report/report.js';
import { readSpec } from '../../src/spec/read.js';
import { createBudget, createMeasurement } from '../gate/factory.js';
import { contextFor, makeWorkspace, modelBytes, specText } from '../pipeline/committed-model.js';
import { createRunReport, makeEarlierRun, trainedSpecText } from '../pipeline/trained-model.js';
import { createPassingReport, createReport } from '../report/factory.js';
import { addArtifact, addComment, addPull, addRun, commitFiles } from '../fake-github/state.js';
import {
  createWorld,
  onPull,
  onRun,
  reportZip,
  robot,
  secret,
  store,
  type World,
  type WorldOptions,
} from './github/world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.fake.close());
const reopen = async (options: WorldOptions) => {
  await world.fake.close();
  world = await createWorld(options);
};

const options = { comment: 'on-change', commentId: 'tinygate', checkName: 'models' } as const;
const marker = commentMarker('tinygate');
const tell = (report: Report): Promise<Delivered[]> => deliver(onPull(world), [{ report, base: noBase }], options);
const ownComments = () => world.repository.comments.filter(({ login }) => login === robot);

describe('looking for our own comment', () => {
  it('finds it past the first page, and past the hundredth comment', async () => {
    for (let index = 0; index < 150; index++) addComment(world.state, world.repository, 1, 'ada', `hello ${index}`);
    addComment(world.state, world.repository, 1, robot, `${marker}\n\nold`);
    for (let index = 0; index < 150; index++) addComment(world.state, world.repository, 1, 'ada', `later ${index}`);
    await tell(createReport());
    expect(ownComments()).toMatchObject([{ edits: 1, body: expect.stringContaining('limits failed') }]);
  });

  it('takes nobody else for us: a copied heading or marker is no reason for a 403 and no comment at all', async () => {
    const copy = addComment(world.state, world.repository, 1, 'mallory', `${marker}\n\nall is well`);
    const [comment] = await tell(createReport());
    expect(comment?.delivery.kind).toBe('done');
    expect(copy.edits).toBe(0);
    expect(ownComments()).toHaveLength(1);
  });

  it('does not know us by a name that is built in, so that another app makes no duplicates', async () => {
    world.state.tokens.set(secret, { ...world.state.tokens.get(secret)!, login: 'acme-budgets[bot]' });
    await tell(createReport());
    await tell(createPassingReport());
    expect(world.repository.comments).toMatchObject([{ login: 'acme-budgets[bot]', edits: 1 }]);
  });
});

describe('one comment for a pull request', () => {
  it('is not written anew for every commit, and keeps what the earlier commits had, folded', async () => {
    const shas = ['1', '2', '3'].map((digit) => digit.repeat(40));
    for (const commit of shas) await tell(createReport({ commit }));
    // The third says the same as the first two about the models: nothing to write.
    expect(ownComments()).toMatchObject([{ edits: 0 }]);
    await tell({ ...createPassingReport(), commit: '4'.repeat(40) });
    expect(ownComments()).toMatchObject([{ edits: 1, body: expect.stringMatching(/Earlier runs[^]*111111111111/) }]);
  });

  it('covers many models at once', async () => {
    const models = ['a', 'b', 'c'].map((name) => {
      const report = createReport();
      return { report: { ...report, spec: { ...report.spec, name } }, base: noBase };
    });
    await deliver(onPull(world), models, options);
    expect(ownComments()).toHaveLength(1);
    for (const { report } of models) expect(ownComments()[0]?.body).toContain(report.spec.name);
  });

  it('is never too long for GitHub, however many models and budgets there are', async () => {
    const models = Array.from({ length: 60 }, (_, index) => {
      const report = createReport();
      return { report: { ...report, spec: { ...report.spec, name: `model-${index}` } }, base: noBase };
    });
    const [comment] = await deliver(onPull(world), models, options);
    expect(comment?.delivery.kind).toBe('done');
    expect(ownComments()[0]?.body.length).toBeLessThanOrEqual(65_536);
  });

  it('is not written twice by a retry after a 403, and the 403 changes no verdict', async () => {
    await reopen({ permissions: { contents: 'read' } });
    const report = createReport();
    const [comment, check] = await tell(report);
    await tell(report);
    expect(world.repository.comments).toEqual([]);
    expect(describeDelivery(comment!)).toMatch(
      /refused.*needs the permission pull-requests: write.*complete without it/,
    );
    expect(describeDelivery(check!)).toMatch(/needs the permission checks: write/);
    expect(report.verdict).toBe('fail');
  });

  it('of a fork is refused by GitHub, and the reason is the fork, not a permission that the user lacks', async () => {
    await reopen({ isFork: true, permissions: { contents: 'read' } });
    const [comment] = await tell(createReport());
    expect(describeDelivery(comment!)).toMatch(/the head is in a fork, whose jobs get a token that can only read/);
  });
});

describe('the check', () => {
  it('concludes with the verdict, not always with success', async () => {
    await tell(createReport());
    await tell(createPassingReport());
    expect(world.repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });

  it('of something that could not be judged at all is not green', async () => {
    const judged = [{ report: createPassingReport(), base: noBase }];
    await deliver(onPull(world), judged, { ...options, isIncomplete: true });
    expect(world.repository.checkRuns[0]?.conclusion).toBe('failure');
  });
});

describe('names that a stranger chose', () => {
  it('reach no shell and no option of git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tinygate-shell-'));
    const mark = join(folder, 'mark');
    const history = gitHistory(folder);
    for (const name of [
      `--upload-pack=touch ${mark}`,
      `$(touch ${mark})`,
      `main; touch ${mark}`,
      `-c core.pager=touch`,
    ]) {
      await expect(history.readFile(name, 'a')).rejects.toThrow(/expected a commit/);
      await expect(history.mergeBase(name, name)).rejects.toThrow(/expected a commit/);
    }
    expect(existsSync(mark)).toBe(false);
  });

  it('of branches and titles ask the API for nothing else', async () => {
    world.pull.head.ref = '../../../user?x=$(id)#`id`&per_page=1\n';
    world.pull.title = '::set-output name=verdict::pass';
    await tell(createReport());
    const known =
      /^\/(user|graphql|repos\/octo\/models\/(issues\/(1\/)?comments(\/\d+)?|check-runs))(\?page=1&per_page=100)?$/;
    for (const { path } of world.state.requests) expect(path).toMatch(known);
    expect(world.repository.comments[0]?.body).not.toContain('::set-output');
  });
});

describe('a stored baseline', () => {
  const increase = '  - { artifact: clothes, metric: size, max_increase: { percent: 5 % } }\n';
  const committed = { spec: specText(increase), files: { 'models/clothes.tflite': modelBytes } };
  const trained = { spec: trainedSpecText(increase), files: {} };
  interface Situation {
    readonly spec: string;
    /** The spec of the base, where it is another one. */
    readonly before?: string;
    readonly files: Parameters<typeof commitFiles>[2];
  }

  /**
   * A pull request whose base has a spec that compared before, so that its report should be there. The model is trained:
   * what git has of the base does not tell how large it was.
   */
  async function judgePull(
    text?: string,
    stored: Parameters<typeof store>[1] = {},
    { spec, before = spec, files: models }: Situation = trained,
  ): Promise<Report> {
    const folder = makeWorkspace(spec);
    await makeEarlierRun(folder);
    const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
    const baseSha = commitFiles(world.repository, 'main', { 'tinygate.yml': before, ...models });
    world.pull.base.sha = baseSha;
    const files = { 'tinygate.yml': spec, ...models };
    world.pull.head.sha = commitFiles(world.repository, 'feature', files, [baseSha]);
    const name = storeName(plan.name, await inputsDigest(plan));
    if (text !== undefined)
      store(world, { name, zip: reportZip(text), ...stored, run: { headSha: baseSha, ...stored.run } });
    const platform = onPull(world);
    const { report } = await gatePipeline(plan, contextFor(folder, { findBase: (of) => findBase(of, platform) }));
    return report;
  }

  it('of the base branch is found by what it was made from, without building the base again', async () => {
    const report = await judgePull(stringifyReport(await createRunReport()), { run: { headSha: world.baseSha } });
    expect(report.verdict).toBe('pass');
    expect(report.baseline).toMatchObject({ kind: 'found', source: expect.stringMatching(/artifact \d+ of run \d+/) });
  });

  it('that is not there is undecided, not green, where the base has compared before', async () => {
    const report = await judgePull();
    expect(report.verdict).toBe('inconclusive');
    expect(report.budgets[0]?.reason).toMatch(/no run of it has stored a report/);
  });

  it.each(['', '[]', '{"artifacts":[]}', 'null'])('that cannot be read, %j, is not an empty baseline', async (text) => {
    const report = await judgePull(text);
    expect(report.verdict).toBe('inconclusive');
    expect(report.budgets[0]?.reason).toMatch(/cannot be read/);
  });

  it('that holds no artifact does not make every later gate pass', async () => {
    const pushed = await createRunReport({ artifacts: [], budgets: [], invariants: [], verdict: 'warn' });
    const report = await judgePull(stringifyReport(pushed));
    expect([report.verdict, report.budgets[0]?.verdict]).toEqual(['inconclusive', 'inconclusive']);
    expect(report.budgets[0]?.reason).toMatch(/does not have clothes, which the spec of [0-9a-f]{12} has/);
  });

  it('of a run that could not measure the model is an error, as no number of it is known', async () => {
    const unsaid = { sha256: null, cause: null, fix: null, place: null };
    const fault = {
      artifact: 'clothes',
      file: 'c.tflite',
      code: 'tflite/cut',
      message: 'it ends too early',
      ...unsaid,
    };
    const rows = { artifacts: [], budgets: [], invariants: [] };
    const report = await judgePull(
      stringifyReport(await createRunReport({ ...rows, faults: [fault], verdict: 'error' })),
    );
    expect(report.verdict).toBe('error');
    expect(report.budgets[0]?.reason).toMatch(/could not measure clothes: it ends too early/);
  });

  it('that has a trained model under another name leaves its growth undecided, as a renamed model is not new', async () => {
    const text = stringifyReport(await createRunReport()).replaceAll('"clothes"', '"shirts"');
    const renamed = text.replace('"name": "shirts"', '"name": "clothes"');
    const spec = trained.spec.replaceAll('clothes: {', 'shirts: {').replaceAll('artifact: clothes', 'artifact: shirts');
    const report = await judgePull(renamed, {}, { ...trained, before: spec });
    expect(report.verdict).toBe('inconclusive');
    expect(report.budgets[0]?.reason).toMatch(/has no clothes, but shirts, .*was it renamed/);
  });

  it('of a degenerate model is an error, wherever it was stored', () => {
    const empty = { ...createMeasurement(), sizeBytes: 0 };
    const budget = {
      metric: 'size',
      maxIncrease: { percent: 0.05, absolute: null, combine: 'any', against: 'base' },
    } as const;
    const rows = evaluate([createBudget(budget)], {
      measurements: [createMeasurement()],
      baseline: { kind: 'found', source: 'artifact 17', measurements: [empty], labels: [] },
    });
    expect(rows[0]?.verdict).toBe('error');
  });

  it('whose digest is another is refused, and nothing of it is written anywhere', async () => {
    const before = readdirSync(process.cwd());
    const text = stringifyReport(await createRunReport());
    const report = await judgePull(text, { digest: `sha256:${'0'.repeat(64)}` });
    expect(report.verdict).toBe('inconclusive');
    expect(report.budgets[0]?.reason).toMatch(/expected sha256:0+, found sha256:/);
    expect(readdirSync(process.cwd())).toEqual(before);
  });

  it('of the pull request itself does not count: a second push does not hide what the first made larger', async () => {
    const larger = stringifyReport(await createRunReport());
    const report = await judgePull(larger, { run: { event: 'pull_request', headBranch: 'feature' } });
    expect(report.verdict).toBe('inconclusive');
    expect(report.budgets[0]?.reason).toMatch(/no run of it has stored a report/);
  });

  it('that expired is told with the day and what to do', async () => {
    const report = await judgePull(stringifyReport(await createRunReport()), { expired: true });
    expect(report.verdict).toBe('inconclusive');
    expect(report.budgets[0]?.reason).toMatch(/expired on 2030-01-02.*retention-days/);
  });

  it.each([
    ['is not there', undefined, {}],
    ['cannot be read', 'null', {}],
    ['has expired', '{}', { expired: true }],
  ])('that %s leaves nothing undecided about a committed file, which git has', async (_, text, stored) => {
    const report = await judgePull(text, stored, committed);
    expect([report.verdict, report.budgets[0]?.verdict]).toEqual(['pass', 'pass']);
    expect(report.baseline).toMatchObject({ kind: 'found', source: expect.stringMatching(/, the tip of main$/) });
  });

  it('needs no deeper checkout: the merge base and its files come from the API', async () => {
    const report = await judgePull(undefined, {}, committed);
    expect([report.verdict, report.baseline.kind]).toEqual(['pass', 'found']);
    expect(world.state.requests.some(({ path }) => path.includes('/compare/'))).toBe(true);
    expect(world.state.requests.some(({ path }) => path.includes('/artifacts'))).toBe(false);
  });
});

describe('a pull request from a fork', () => {
  const gateRun = () =>
    addRun(world.state, world.repository, {
      event: 'pull_request',
      headSha: world.headSha,
      headBranch: 'feature',
      headRepositoryId: world.fork.id,
    });

  beforeEach(() => reopen({ isFork: true }));

  it('is found although workflow_run names no pull request for it', async () => {
    expect((await followUpOf(onRun(world, gateRun()))).platform.change.pullRequest).toBe(1);
  });

  it('cannot have another pull request told by what its artifact says', async () => {
    const victim = addPull(world.repository, {
      head: { sha: 'e'.repeat(40), ref: 'release', repository: world.repository },
      base: world.pull.base,
    });
    const run = gateRun();
    const zip = reportZip(JSON.stringify({ pullRequest: victim.number, commit: victim.head.sha, branch: 'release' }));
    addArtifact(world.state, world.repository, { name: `tinygate-x-${'0'.repeat(16)}`, runId: run.id, zip });
    const { platform } = await followUpOf(onRun(world, run));
    await deliver(platform, [{ report: createReport(), base: noBase }], options);
    expect(world.repository.comments.map(({ issue }) => issue)).toEqual([1]);
    expect(world.repository.checkRuns.map(({ headSha }) => headSha)).toEqual([world.headSha]);
  });

  it('is judged without any token, and nothing is asked of the API', async () => {
    const folder = makeWorkspace(specText('  - { artifact: clothes, metric: size, max: 20 kB }\n'));
    const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
    const platform = onPull(world, { token: null });
    const { report } = await gatePipeline(plan, contextFor(folder, { findBase: (of) => findBase(of, platform) }));
    expect(report.verdict).toBe('fail');
    const delivered = await deliver(platform, [{ report, base: noBase }], options);
    expect(delivered.map(({ delivery }) => delivery.kind)).toEqual(['refused', 'refused']);
    expect(world.state.requests).toEqual([]);
  });
});
