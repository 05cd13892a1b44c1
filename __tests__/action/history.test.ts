import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Commands } from '../../src/action/runner.js';
import { parseHistory } from '../../src/report/history/history.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { buildZip } from '../core/build-zip.js';
import { startFakeGithub, type FakeGithub } from '../fake-github/server.js';
import {
  addArtifact,
  addRepository,
  addRun,
  commitFiles,
  type Repository,
  type Run,
  type Token,
} from '../fake-github/state.js';
import { createMeasurement } from '../gate/factory.js';
import { modelFile, specText } from '../pipeline/committed-model.js';
import { createReport } from '../report/factory.js';
import { recordingSummary } from './recording-summary.js';

/** The files of the last upload: what the runner's service would zip. */
let uploaded: { readonly name: string; readonly files: readonly string[] } | null = null;
jest.unstable_mockModule('../../node_modules/@actions/artifact/lib/internal/upload/upload-artifact.js', () => ({
  uploadArtifact: (name: string, files: string[]): Promise<{ id: number; digest: string }> => {
    uploaded = { name, files };
    return Promise.resolve({ id: 7, digest: 'ab' });
  },
}));
let main: typeof import('../../src/action/main.js').main;
beforeAll(async () => ({ main } = await import('../../src/action/main.js')));

let workspace: string;
let fake: FakeGithub;
let repository: Repository;
const secret = 'ghs_history';
const may = (permissions: Token['permissions']): void =>
  void fake.state.tokens.set(secret, { login: 'github-actions[bot]', kind: 'installation', permissions });

beforeEach(async () => {
  uploaded = null;
  workspace = mkdtempSync(join(tmpdir(), 'tinygate-action-history-'));
  execFileSync('git', ['init', '--quiet', workspace]);
  mkdirSync(join(workspace, 'models'));
  mkdirSync(join(workspace, '.tinygate/clothes'), { recursive: true });
  copyFileSync(modelFile, join(workspace, 'models/clothes.tflite'));
  writeFileSync(join(workspace, 'tinygate.yml'), specText('  - { artifact: clothes, metric: size, max: 30 kB }\n'));
  fake = await startFakeGithub();
  repository = addRepository(fake.state);
  commitFiles(repository, 'main', { readme: 'hello' });
  may({ contents: 'write', actions: 'read' });
});
afterEach(async () => {
  await fake.close();
  rmSync(workspace, { recursive: true });
});

const commitOf = (index: number): string => String(index).padStart(40, '0');

/** What an earlier step of mode gate leaves. */
function leaveReport(index: number, sizeBytes = 29_000, name = 'clothes'): void {
  const artifacts = [createMeasurement({ artifact: 'clothes', sizeBytes })];
  const found = createReport({ commit: commitOf(index), artifacts, budgets: [], invariants: [] });
  const report = { ...found, spec: { ...found.spec, name } };
  writeFileSync(join(workspace, '.tinygate/clothes/report.json'), stringifyReport(report));
}

async function act(inputs: Readonly<Record<string, string>> = {}, event = 'push', ref = 'main') {
  const log: string[] = [];
  const summary = recordingSummary(log);
  const told = (level: string) => (message: unknown) => void log.push(`${level} ${String(message)}`);
  const given: Readonly<Record<string, string>> = { mode: 'history', token: secret, ...inputs };
  const commands = {
    getInput: (name: string) => given[name] ?? '',
    setOutput: (name: string, value: unknown) => void log.push(`output ${name}=${String(value)}`),
    startGroup: told('group'),
    endGroup: () => undefined,
    info: told('info'),
    error: told('error'),
    warning: told('warning'),
    setFailed: told('failed'),
    summary,
  } as unknown as Commands;
  const code = await main({
    commands,
    env: {
      GITHUB_WORKSPACE: workspace,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_REF: `refs/heads/${ref}`,
      GITHUB_API_URL: fake.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
    },
    now: () => 0,
    signal: new AbortController().signal,
  });
  return { code, log: log.join('\n') };
}

const tip = (branch = 'tinygate-history'): string | undefined => repository.refs.get(`refs/heads/${branch}`);

function filesAt(commit: string | undefined): Record<string, string> {
  const { commits, trees, blobs } = repository.objects;
  const entries = trees.get(commits.get(commit ?? '')?.tree ?? '') ?? [];
  return Object.fromEntries(entries.map(({ path, sha }) => [path, Buffer.from(blobs.get(sha) ?? []).toString()]));
}

const keptOn = (branch?: string): string[] =>
  parseHistory(filesAt(tip(branch))['history.json'] ?? '', 'branch').map(({ commit }) => commit);

describe('mode history on a branch', () => {
  it('begins a branch of its own, without a commit of the code, and goes on with it', async () => {
    leaveReport(1);
    const first = await act();
    expect([first.code, first.log]).toEqual([0, expect.stringContaining('tinygate-history holds no history yet')]);
    expect(repository.objects.commits.get(tip()!)?.parents).toEqual([]);
    expect(Object.keys(filesAt(tip()))).toEqual(['history.json', 'index.html']);
    const before = tip()!;
    leaveReport(2, 29_400);
    const { code, log } = await act();
    expect(code).toBe(0);
    expect(keptOn()).toEqual([commitOf(1), commitOf(2)]);
    expect(repository.objects.commits.get(tip()!)).toMatchObject({ parents: [before] });
    expect(log).toMatch(/summary ## History\n\n```text\nclothes: 2 commits/);
    const path = join(workspace, '.tinygate/history/history.json');
    expect(log).toContain(`output history-path=${path}`);
    expect(readFileSync(path, 'utf8')).toBe(filesAt(tip())['history.json']);
  });

  it('says in the summary and the log where a mean shifted', async () => {
    for (let index = 1; index <= 8; index++) {
      leaveReport(index, index < 6 ? 29_000 : 31_000);
      await act();
    }
    const { code, log } = await act();
    expect([code, log]).toEqual([
      0,
      expect.stringMatching(/summary [^]*size of clothes rose from 29\.0 kB to 31\.0 kB/),
    ]);
    expect(log).toMatch(/info [^]*size of clothes rose/);
  });

  it('commits nothing where the same report is put behind it again', async () => {
    leaveReport(1);
    await act();
    const before = tip();
    const { code, log } = await act();
    expect([code, tip(), log]).toEqual([0, before, expect.stringContaining('says so already')]);
  });

  it('loses no entry where another job writes in the meantime', async () => {
    leaveReport(1);
    await act();
    leaveReport(2);
    const behind = tip()!;
    await act();
    const faster = tip()!;
    // This job reads the branch as it was before the faster one wrote.
    repository.refs.set('refs/heads/tinygate-history', behind);
    leaveReport(3);
    const { objects } = repository;
    const moved = {
      method: 'PATCH',
      path: /\/git\/refs\//,
      times: 1,
      answer: { status: 422, body: { message: 'Update is not a fast forward' } },
    };
    fake.state.faults.push(moved);
    const running = act();
    const wait = setInterval(() => {
      if (!fake.state.requests.some(({ method, status }) => method === 'PATCH' && status === 422)) return;
      clearInterval(wait);
      repository.refs.set('refs/heads/tinygate-history', faster);
    }, 5);
    const { code } = await running.finally(() => clearInterval(wait));
    expect([code, keptOn()]).toEqual([0, [commitOf(1), commitOf(2), commitOf(3)]]);
    expect(objects.commits.get(tip()!)?.parents).toEqual([faster]);
  });

  it('goes on with a branch that was begun by hand, and keeps what else lies beside a history', async () => {
    commitFiles(repository, 'tinygate-history', {});
    leaveReport(1);
    expect((await act()).code).toBe(0);
    commitFiles(repository, 'tinygate-history', { ...filesAt(tip()), CNAME: 'history.example.org' });
    leaveReport(2);
    expect((await act()).code).toBe(0);
    expect([keptOn(), filesAt(tip())['CNAME']]).toEqual([[commitOf(1), commitOf(2)], 'history.example.org']);
  });

  it.each([
    [
      'a branch that somebody works on',
      { 'history-branch': 'feature' },
      /expected branch feature to hold history\.json or nothing, found other files/,
    ],
    ['the branch that is pushed', { 'history-branch': 'main' }, /found main, which is worked on/],
    ['no name of a branch', { 'history-branch': 'a..b' }, /expected input history-branch to be the name of a branch/],
    ['a place that is none', { 'history-store': 'wiki' }, /expected input history-store to be one of branch, artifact/],
  ])('refuses %s, and writes nothing', async (_, inputs, message) => {
    commitFiles(repository, 'feature', { 'code.c': 'int x;' });
    leaveReport(1);
    const before = new Map(repository.refs);
    const { code, log } = await act(inputs);
    expect([code, log]).toEqual([2, expect.stringMatching(message)]);
    expect(repository.refs).toEqual(before);
  });

  it('leaves a history that is damaged as it is', async () => {
    const damaged = commitFiles(repository, 'tinygate-history', { 'history.json': '{"historyVersion": 1, "ser' });
    leaveReport(1);
    const { code, log } = await act();
    expect([code, tip()]).toEqual([2, damaged]);
    expect(log).toContain('history.json of branch tinygate-history: expected JSON');
  });

  it('names the permission that is missing, and still shows the history', async () => {
    may({ contents: 'read' });
    leaveReport(1);
    const { code, log } = await act();
    expect([code, log]).toEqual([
      2,
      expect.stringMatching(/failed the history was not kept .*It needs contents: write\./),
    ]);
    expect(log).toContain('summary ## History');
    expect(tip()).toBeUndefined();
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group', 'workflow_run', ''])(
    'is refused on the event %j: what is only proposed is no part of a history',
    async (event) => {
      leaveReport(1);
      const { code, log } = await act({}, event);
      expect([code, log]).toEqual([2, expect.stringContaining('expected a run of one of the events push, schedule')]);
      expect(tip()).toBeUndefined();
    },
  );

  it('asks for the report of an earlier step, and takes none of another spec or of the change itself', async () => {
    const missing = await act();
    expect([missing.code, missing.log]).toEqual([2, expect.stringContaining('expected the report of an earlier step')]);
    leaveReport(1, 29_000, 'shoes');
    expect((await act()).log).toContain('to be about clothes, found "shoes"');
    leaveReport(1);
    execFileSync('git', ['-C', workspace, 'add', '--force', '.tinygate/clothes/report.json']);
    expect((await act()).log).toContain('found that .tinygate/clothes/report.json is committed');
    expect(tip()).toBeUndefined();
  });
});

describe('mode history as an artifact', () => {
  const inputs = { 'history-store': 'artifact' };
  /** What the service keeps of the last upload. */
  const store = (
    run: Partial<Run> = {},
    artifact: { readonly expired?: boolean; readonly zip?: Buffer } = {},
  ): void => {
    const files = (uploaded?.files ?? []).map((path) => ({
      name: path.split('/').at(-1) ?? '',
      data: readFileSync(path),
    }));
    const { id } = addRun(fake.state, repository, run);
    addArtifact(fake.state, repository, { name: 'tinygate-history', runId: id, zip: buildZip(files), ...artifact });
  };
  const stored = (): string[] => {
    const path = uploaded?.files.find((file) => file.endsWith('history.json')) ?? '';
    return parseHistory(readFileSync(path, 'utf8'), path).map(({ commit }) => commit);
  };

  it('goes on with what the newest run of the branch stored, and writes to no branch', async () => {
    leaveReport(1);
    expect((await act(inputs)).log).toContain('no run stored a history yet: a new one begins');
    store();
    leaveReport(2);
    const { code, log } = await act(inputs);
    expect([code, uploaded?.name, stored()]).toEqual([0, 'tinygate-history', [commitOf(1), commitOf(2)]]);
    expect(log).toMatch(/goes on from artifact \d+ of run \d+/);
    expect(fake.state.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('takes nothing that a run of a pull request stored', async () => {
    leaveReport(1);
    await act(inputs);
    store({ event: 'pull_request', headBranch: 'main' });
    leaveReport(2);
    expect([(await act(inputs)).code, stored()]).toEqual([0, [commitOf(2)]]);
  });

  it('begins anew after an artifact that expired, and says so', async () => {
    leaveReport(1);
    await act(inputs);
    store({}, { expired: true });
    leaveReport(2);
    const { code, log } = await act(inputs);
    expect([code, stored()]).toEqual([0, [commitOf(2)]]);
    expect(log).toMatch(/warning artifact \d+ of run \d+ expired on 2030-01-02: a new history begins/);
  });

  it.each([
    [
      'may not be read',
      () => may({ contents: 'write' }),
      /expected the history that an earlier run stored, found .*actions: read/,
    ],
    ['is damaged', () => store({}, { zip: Buffer.from('no zip') }), /expected the history that an earlier run stored/],
  ])('stores nothing over a history that %s', async (_, spoil, message) => {
    repository = Object.assign(repository, { isPrivate: true });
    leaveReport(1);
    await act(inputs);
    if (uploaded) store();
    spoil();
    uploaded = null;
    const { code, log } = await act(inputs);
    expect(code).toBeGreaterThan(0);
    expect(log).toMatch(message);
    expect(uploaded).toBeNull();
  });
});
