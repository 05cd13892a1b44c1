/** The two halves of a fork's pull request, as jobs: the gate that can only read, and the follow-up that can write. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { buildZip } from '../core/build-zip.js';
import { addArtifact, addPull } from '../fake-github/state.js';
import { modelBytes, specText } from '../pipeline/committed-model.js';
import { act, createActionWorld, type ActionWorld } from './action-world.js';
import { claimOf } from './claims.js';

let world: ActionWorld | undefined;
afterEach(() => world?.close());

const loose = specText('  - { artifact: clothes, metric: size, max: 90 kB }\n');
const strict = specText('  - { artifact: clothes, metric: size, max: 20 kB }\n');
const model = { 'models/clothes.tflite': modelBytes };
const writes = ({ fake }: ActionWorld) => fake.state.requests.filter(({ method }) => method !== 'GET');

describe('the gate of a fork', () => {
  const files = { 'tinygate.yml': loose, ...model };
  const inputs = { mode: 'gate', 'base-budgets': 'require' };

  it.each([
    ['no token', { token: '' }, 'never'],
    ['no token, asked to comment all the same', { token: '' }, 'always'],
    ['a token that can read', {}, 'never'],
  ])('writes nothing, and needs nothing to be judged: %s', async (_, token, comment) => {
    const permissions = { contents: 'read', actions: 'read' } as const;
    world = await createActionWorld({ base: { 'README.md': '' }, change: files, permissions });
    const own = { ...inputs, comment, ...('token' in token ? { 'base-budgets': 'show' } : {}) };
    const acted = await act(world, { event: 'pull_request', checkout: files, inputs: own, ...token });
    expect([acted.code, writes(world)]).toEqual([0, []]);
  });
});

describe('the follow-up of a fork', () => {
  /** The run of the change stored these zips; the default branch is checked out. */
  async function follow(
    zips: (headSha: string) => Promise<readonly { zip: Uint8Array; digest?: string }[]>,
    base = strict,
  ) {
    const [trusted, change] = [
      { 'tinygate.yml': base, ...model },
      { 'tinygate.yml': loose, ...model },
    ];
    const made = await createActionWorld({ base: trusted, change });
    world = made;
    const { fake, repository, run, headSha, baseSha } = made;
    const other = { head: { sha: baseSha, ref: 'main', repository }, base: { sha: baseSha, ref: 'main' } };
    addPull(repository, { ...other, title: `please tell ${headSha}`, body: `closes ${headSha}` });
    for (const [index, stored] of (await zips(headSha)).entries()) {
      const name = `tinygate-clothes-${String(index).repeat(16)}`;
      addArtifact(fake.state, repository, { name, runId: run.id, ...stored });
    }
    const acted = await act(made, {
      event: 'workflow_run',
      checkout: trusted,
      inputs: { mode: 'report', comment: 'always' },
    });
    const { comments, checkRuns } = repository;
    return { ...acted, comments, checkRuns, headSha, pull: made.pull };
  }
  const reportOf = (headSha: string) => claimOf(loose, (report) => ({ ...report, commit: headSha }));
  const text = async (headSha: string) => ({ name: 'report.json', data: await reportOf(headSha) });

  it('judges by the base branch, and tells this pull request and this commit only', async () => {
    const { code, comments, checkRuns, headSha, pull } = await follow(async (sha) => [
      { zip: buildZip([await text(sha)]) },
    ]);
    expect(code).toBe(1);
    expect(comments).toMatchObject([{ issue: pull.number }]);
    expect(comments[0]?.body).toContain('max 20000 B → 90000 B');
    expect(checkRuns).toMatchObject([{ headSha, conclusion: 'failure' }]);
  });

  it('of an honest report within the budgets is green', async () => {
    const { code, checkRuns } = await follow(async (sha) => [{ zip: buildZip([await text(sha)]) }], loose);
    expect([code, checkRuns]).toMatchObject([0, [{ conclusion: 'success' }]]);
  });

  const link = 0o120777;
  const archives: [string, (sha: string) => Promise<{ zip: Uint8Array; digest?: string }>, string][] = [
    [
      'climbs out of its folder',
      async (sha) => ({ zip: buildZip([await text(sha), { name: '../../evil', data: 'x' }]) }),
      'relative path: ../../evil',
    ],
    [
      'has an absolute name',
      async (sha) => ({ zip: buildZip([await text(sha), { name: '/etc/evil', data: 'x' }]) }),
      'absolute path: /etc/evil',
    ],
    [
      'holds a link in place of the report',
      () => Promise.resolve({ zip: buildZip([{ name: 'report.json', data: '/etc/passwd', mode: link }]) }),
      'is a link or device',
    ],
    [
      'holds two reports',
      async (sha) => ({ zip: buildZip([await text(sha), await text(sha)]) }),
      'expected every name once',
    ],
    [
      'is a bomb',
      () => Promise.resolve({ zip: buildZip([{ name: 'report.json', data: ' '.repeat(15 * 1024 * 1024) }]) }),
      'to inflate at most 200 times',
    ],
    [
      'has another digest than GitHub tells',
      async (sha) => ({ zip: buildZip([await text(sha)]), digest: `sha256:${'0'.repeat(64)}` }),
      'it was damaged or changed',
    ],
    ['is no archive', () => Promise.resolve({ zip: Buffer.from('#!/bin/sh') }), 'archive: '],
    [
      'holds no report',
      () => Promise.resolve({ zip: buildZip([{ name: 'other.json', data: '{}' }]) }),
      'it holds no report.json',
    ],
  ];
  it.each(archives)('is red when the archive %s', async (_, make, message) => {
    const { code, log, checkRuns, everything } = await follow(async (sha) => [await make(sha)], loose);
    expect(code).not.toBe(0);
    expect(log).toContain(message);
    expect(checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(everything).not.toContain('root:');
  });

  it('is red when a good report is stored beside a bad one', async () => {
    const { code, checkRuns } = await follow(
      async (sha) => [{ zip: buildZip([await text(sha)]) }, { zip: Buffer.from('x') }],
      loose,
    );
    expect([code === 0, checkRuns]).toMatchObject([false, [{ conclusion: 'failure' }]]);
  });
});
