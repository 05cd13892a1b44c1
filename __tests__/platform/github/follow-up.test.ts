import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { followUpOf } from '../../../src/platform/github/index.js';
import { commentMarker } from '../../../src/report/render-comment.js';
import { addArtifact, addPull, addRun, commitFiles, type Run } from '../../fake-github/state.js';
import { buildZip } from '../../core/build-zip.js';
import { artifactName, createWorld, onRun, openPlatform, reportZip, robot, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld({ isFork: true });
});
afterEach(() => world.fake.close());

const addGateRun = (changes: Partial<Run> = {}) =>
  addRun(world.state, world.repository, {
    event: 'pull_request',
    headSha: world.headSha,
    headBranch: 'feature',
    headRepositoryId: world.fork.id,
    ...changes,
  });
const follow = (run: Run) => followUpOf(onRun(world, run));
const storeFor = ({ id }: Run, name = artifactName, zip: Uint8Array = reportZip()) =>
  addArtifact(world.state, world.repository, { name, runId: id, zip });

describe('the pull request of a run that is not trusted', () => {
  it('is found by its head commit, and told by the platform that comes back', async () => {
    const run = addGateRun();
    const artifact = storeFor(run);
    const { platform, claims } = await follow(run);
    expect(platform.change).toEqual({
      event: 'pull-request',
      headSha: world.headSha,
      baseSha: world.baseSha,
      headBranch: 'feature',
      baseBranch: 'main',
      defaultBranch: 'main',
      // The follow-up judges the commit of the change, not a merge that somebody has tested.
      forkSha: null,
      mergeSha: null,
      pullRequest: 1,
      isFork: true,
      runUrl: 'https://github.com/octo/models/actions/runs/77',
    });
    expect(claims.map(({ source, bytes }) => [source, Buffer.from(bytes).toString()])).toEqual([
      [`artifact ${artifact.id} of run ${run.id}`, '{"report":1}'],
    ]);
    await platform.upsertComment('x', () => commentMarker('x'));
    await platform.publishCheck({ name: 'models', verdict: 'fail', title: 't', summary: 's', annotations: [] });
    expect(world.repository.comments).toMatchObject([{ issue: 1, login: robot }]);
    expect(world.repository.checkRuns).toMatchObject([{ headSha: world.headSha, conclusion: 'failure' }]);
  });

  it('is found by the branch where GitHub does not know it by its commit', async () => {
    world.state.faults.push({
      method: 'GET',
      path: /commits\/\w+\/pulls/,
      times: 9,
      answer: { status: 200, body: [] },
    });
    expect((await follow(addGateRun())).platform.change.pullRequest).toBe(1);
  });

  it('is found on Gitea', async () => {
    await world.fake.close();
    world = await createWorld({ isFork: true, flavor: 'gitea' });
    const run = addGateRun();
    const head_repository = { id: world.fork.id, owner: { login: 'mallory' } };
    const event = {
      id: run.id,
      event: 'pull_request',
      head_sha: world.headSha,
      head_branch: 'feature',
      head_repository,
    };
    const platform = openPlatform(world, { workflow_run: event }, 'workflow_run');
    expect((await followUpOf(platform)).platform.change.pullRequest).toBe(1);
  });

  it('is found of a fork that was deleted since', async () => {
    world.pull.head.repository = null;
    const { platform } = await follow(addGateRun({ headRepositoryId: null }));
    expect(platform.change).toMatchObject({ pullRequest: 1, isFork: true });
  });

  it.each([
    ['is closed', () => (world.pull.state = 'closed')],
    ['has another head by now', () => (world.pull.head.sha = commitFiles(world.fork, 'feature', { a: 'b' }))],
    ['is of another repository', () => (world.pull.head.repository = world.repository)],
  ])('that %s is not told', async (_, change) => {
    change();
    await expect(follow(addGateRun())).rejects.toThrow(/another commit was pushed|no open pull request/);
    expect(world.repository.comments).toEqual([]);
  });

  it('is the one into the default branch where several have this head', async () => {
    const { head, base } = world.pull;
    addPull(world.repository, { head, base: { ...base, ref: 'release' } });
    expect((await follow(addGateRun())).platform.change.pullRequest).toBe(1);
  });

  it('is an error, not a guess, where several into one branch have this head', async () => {
    const { head, base } = world.pull;
    addPull(world.repository, { head: { ...head }, base });
    await expect(follow(addGateRun())).rejects.toThrow(/one pull request .* found #1, #2/);
  });

  it('is an error with the permission where it cannot be asked for', async () => {
    world.state.faults.push({
      method: 'GET',
      path: /\/pulls/,
      times: 9,
      answer: { status: 403, body: { message: 'no' } },
    });
    await expect(follow(addGateRun())).rejects.toThrow(/403[^]*pull-requests/);
  });

  it.each(['push', 'workflow_dispatch', ''])("is not looked for after a run of '%s'", async (event) => {
    await expect(follow(addGateRun({ event }))).rejects.toThrow(/workflow_run event after a run of a pull request/);
  });

  it('is never what the run itself stored', async () => {
    const run = addGateRun();
    addPull(world.repository, {
      head: { sha: 'd'.repeat(40), ref: 'x', repository: world.repository },
      base: world.pull.base,
    });
    storeFor(
      run,
      artifactName,
      buildZip([
        { name: 'report.json', data: '{"pullRequest":2}' },
        { name: 'pr.txt', data: '2' },
      ]),
    );
    expect((await follow(run)).platform.change.pullRequest).toBe(1);
  });

  it('with a hostile branch name is asked for by parameters only', async () => {
    world.pull.head.ref = 'x&state=closed#$(id)`/../..%2f"';
    world.state.faults.push({
      method: 'GET',
      path: /commits\/\w+\/pulls/,
      times: 9,
      answer: { status: 200, body: [] },
    });
    const { platform } = await follow(addGateRun({ headBranch: world.pull.head.ref }));
    expect(platform.change.pullRequest).toBe(1);
  });
});

describe('what such a run claims', () => {
  it('are all its reports, and no other artifact', async () => {
    const run = addGateRun();
    storeFor(run);
    storeFor(run, `tinygate-wake-${'0'.repeat(16)}`, reportZip('second'));
    storeFor(run, 'coverage');
    storeFor(addGateRun(), artifactName, reportZip('of another run'));
    const { claims } = await follow(run);
    expect(claims.map(({ bytes }) => Buffer.from(bytes).toString()).sort()).toEqual(['second', '{"report":1}']);
  });

  it('without any report is nothing', async () => {
    expect((await follow(addGateRun())).claims).toEqual([]);
  });

  it.each([
    ['climbs out of its folder', buildZip([{ name: '../report.json', data: '{}' }]), /relative/],
    ['is a bomb', buildZip([{ name: 'report.json', data: Buffer.alloc(30 << 20) }]), /inflate/],
    ['is damaged', Buffer.from('x'), /zip/],
  ])('that %s is a claim without bytes, whose source says why', async (_, zip, reason) => {
    const run = addGateRun();
    storeFor(run, artifactName, zip);
    const { claims } = await follow(run);
    expect(claims).toMatchObject([{ source: expect.stringMatching(reason) }]);
    expect(claims[0]?.bytes).toHaveLength(0);
  });

  it('that are too many are refused', async () => {
    const run = addGateRun();
    for (let index = 0; index < 101; index++) storeFor(run, `tinygate-m${index}-${'0'.repeat(16)}`);
    await expect(follow(run)).rejects.toThrow(/at most 100 reports .* found 101/);
  });

  it('under a name of several lines is a claim on one line', async () => {
    const run = addGateRun();
    storeFor(run, `tinygate-x\n::error::y-${'0'.repeat(16)}`);
    const [report] = await onRun(world, run).findRunReports({ id: run.id, headSha: world.headSha });
    expect(report?.artifact).not.toMatch(/\n/);
    expect(report?.stored.kind).toBe('found');
  });
});
