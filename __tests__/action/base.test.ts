/**
 * The base of a change as the action finds it: a real checkout, an event, and a fake GitHub that has the same objects. Growth
 * counts against what the change would be merged into and against the commit that it left.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { importObjects } from '../../scripts/e2e/import-objects.js';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { parseReport } from '../../src/report/json.js';
import { modelBytes, specText } from '../pipeline/committed-model.js';
import { samplesBlock, writeIdxSamples } from '../pipeline/samples-folder.js';
import { emptyFolder, makeRepository, type Repository } from '../platform/repository.js';
import { act, createActionWorld, type ActionWorld, type Job } from '../security/action-world.js';

let world: ActionWorld | undefined;
afterEach(() => world?.close());

/** The same model with more bytes at its end. */
const grownBy = (bytes: number): Buffer => Buffer.concat([modelBytes, Buffer.alloc(bytes)]);
const growth = specText('  - { artifact: clothes, metric: size, max_increase: 500 B }\n');
const file = 'models/clothes.tflite';
const short = (commit: string): string => commit.slice(0, 12);

interface Judged {
  readonly origin: Repository;
  readonly head: string;
  /** As the event has it, which may be older than the branch. */
  readonly base: string;
  /** The test merge that GitHub has made, if it could. */
  readonly merge: string | null;
  /** What the workspace is. */
  readonly checkOut: (workspace: string) => void;
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A job of the action on a pull request. */
async function judge({ origin, head, base, merge, checkOut, token, inputs = {} }: Judged) {
  const made = await createActionWorld({ base: { 'README.md': '' }, change: { 'README.md': '' } });
  world = made;
  await importObjects(
    { folder: origin.folder, git: (...args) => Promise.resolve(origin.git(...args)) },
    made.repository,
  );
  made.pull.head.sha = head;
  made.pull.base.sha = base;
  const job: Job = {
    event: 'pull_request',
    checkout: {},
    inputs: { mode: 'gate', comment: 'never', ...inputs },
    prepare: checkOut,
    ...(merge === null ? {} : { env: { GITHUB_SHA: merge } }),
    ...(token === undefined ? {} : { token }),
  };
  const acted = await act(made, job);
  const report = /report\.json\n(\{[\s\S]*?\n\}\n)/.exec(acted.everything)?.[1] ?? '';
  if (report === '') throw new Error(`expected a report, found ${acted.log}`);
  const asked = made.fake.state.requests.map(({ path }) => path);
  return { ...acted, report: parseReport(report, 'report.json'), asked };
}

const cloneInto = (origin: Repository, commit: string) => (workspace: string) => {
  execFileSync('git', ['clone', '-q', `file://${origin.folder}`, workspace]);
  execFileSync('git', ['-C', workspace, 'checkout', '-q', '--detach', commit]);
};

describe('the base of a pull request', () => {
  const origin = makeRepository();
  let [fork, tip, head, newHead, merge] = ['', '', '', '', ''];
  beforeAll(() => {
    fork = origin.commit({ 'tinygate.yml': growth, [file]: modelBytes });
    origin.git('checkout', '-q', '-b', 'feature');
    head = origin.commit({ [file]: grownBy(400) });
    origin.git('checkout', '-q', 'main');
    tip = origin.commit({ [file]: modelBytes, 'README.md': 'new' });
    origin.git('checkout', '-q', '--detach');
    origin.git('merge', '-q', '--no-edit', head);
    merge = origin.git('rev-parse', 'HEAD');
    origin.git('branch', 'merge', merge);
    origin.git('checkout', '-q', 'feature');
    newHead = origin.commit({ [file]: grownBy(900) });
    origin.git('checkout', '-q', 'main');
  });

  it('is the first parent of the test merge whose second parent is the head, also where the event is older', async () => {
    const { code, log, report } = await judge({
      ...{ origin, head, base: fork, merge },
      checkOut: cloneInto(origin, merge),
    });
    expect(log).toContain(`base: ${short(tip)}, the first parent of the test merge; ${short(fork)}, the merge base`);
    expect([code, report.budgets[0]]).toMatchObject([0, { actual: 400, verdict: 'pass' }]);
    expect(report.baseline).toMatchObject({ kind: 'found', commit: tip });
  });

  it.each([
    ['stale: the head has moved on since', () => merge],
    ['missing: the change conflicts with its target', () => null],
  ])('is the tip of the target where the test merge is %s', async (_, made) => {
    const { code, log, report } = await judge({
      ...{ origin, head: newHead, base: tip, merge: made() },
      checkOut: cloneInto(origin, newHead),
    });
    expect(log).toContain(`base: ${short(tip)}, the tip of main; ${short(fork)}, the merge base`);
    expect([code, report.budgets[0]]).toMatchObject([1, { actual: 900, verdict: 'fail' }]);
  });

  describe('in a shallow clone', () => {
    const shallow = (workspace: string): void => {
      execFileSync('git', ['clone', '-q', '--depth', '1', '--branch', 'merge', `file://${origin.folder}`, workspace]);
    };

    it('is read by the API, with the same row', async () => {
      const { code, log, report, asked } = await judge({
        ...{ origin, head, base: fork, merge },
        checkOut: shallow,
      });
      expect(log).toContain(`base: ${short(tip)}, the first parent of the test merge; ${short(fork)}, the merge base`);
      expect([code, report.budgets[0]]).toMatchObject([0, { actual: 400, verdict: 'pass' }]);
      expect(asked.some((path) => path.includes('/git/blobs/'))).toBe(true);
    });

    it('is undecided without a token, and says how to fetch more', async () => {
      const { code, report } = await judge({
        ...{ origin, head, base: fork, merge, token: '' },
        checkOut: shallow,
      });
      expect([code, report.budgets[0]?.verdict]).toEqual([4, 'inconclusive']);
      expect(report.budgets[0]?.reason).toContain('fetch-depth: 0');
    });
  });
});

describe('base-budgets: require', () => {
  it('takes the budgets of the commit that the change lands on, also where the event is older', async () => {
    const origin = makeRepository();
    const limit = (max: string): string => specText(`  - { artifact: clothes, metric: size, max: ${max} }\n`);
    const base = origin.commit({ 'tinygate.yml': limit('90 kB'), [file]: modelBytes });
    origin.git('checkout', '-q', '-b', 'feature');
    const head = origin.commit({ 'README.md': 'a change' });
    origin.git('checkout', '-q', 'main');
    origin.commit({ 'tinygate.yml': limit('20 kB') });
    origin.git('checkout', '-q', '--detach');
    origin.git('merge', '-q', '--no-edit', head);
    const merge = origin.git('rev-parse', 'HEAD');
    origin.git('branch', 'merge', merge);
    origin.git('checkout', '-q', 'main');
    const { code, report } = await judge({
      ...{ origin, head, base, merge, inputs: { 'base-budgets': 'require' } },
      checkOut: cloneInto(origin, head),
    });
    expect([code, report.budgets[0]]).toMatchObject([1, { expected: 20_000, verdict: 'fail' }]);
  });
});

describe('a spec that the change renames, and its model with it', () => {
  it('has grown from what it was under its old names', async () => {
    const origin = makeRepository();
    const base = origin.commit({ 'gate.yml': growth, [file]: modelBytes, 'ci.yml': 'on: push\n' });
    origin.git('checkout', '-q', '-b', 'feature');
    const head = origin.commit({
      ...{ 'gate.yml': null, [file]: null },
      'tinygate.yml': growth.replace(file, 'nets/clothes.tflite'),
      'nets/clothes.tflite': grownBy(900),
    });
    origin.git('checkout', '-q', 'main');
    const { code, report } = await judge({
      ...{ origin, head, base, merge: null },
      checkOut: cloneInto(origin, head),
    });
    expect([code, report.budgets[0]]).toMatchObject([1, { actual: 900, verdict: 'fail' }]);
    expect(report.budgets[0]?.conditions.join()).toContain(`${file} of ${short(base)}`);
  });
});

describe('accuracy against the base', () => {
  const [side, classes, count] = [8, 4, 200];
  const random = seededRandom(9, 'pixels');
  const pixels = Uint8Array.from({ length: count * side * side }, () => random.integer(256));
  const modelOf = (seed: number): Uint8Array => {
    const g = graphBuilder('net', seededRandom(seed, 'net'));
    const conv = g.conv2d('conv', g.input('image', [1, side, side, 1]), { filters: 4, kernelSize: 3 });
    const dense = g.dense('dense', g.reshape('flat', conv, [1, 4 * side * side]), { units: classes });
    return writeTflite(g.build(g.softmax('softmax', dense)));
  };
  const spec = specText('  - { artifact: clothes, metric: accuracy, max_drop: 5 %, against: base }\n', samplesBlock);
  const samples = (labels: readonly number[]): Record<string, Buffer> => {
    const folder = emptyFolder();
    writeIdxSamples(folder, [side, side], pixels, labels);
    return Object.fromEntries(
      ['images.idx', 'labels.idx'].map((name) => [name, execFileSync('cat', [join(folder, name)])]),
    );
  };

  it('is that of both files over the samples of today, sample by sample, in one run', async () => {
    const origin = makeRepository();
    const some = Array.from({ length: count }, (_, index) => index % classes);
    // What the model of the base answers is what the samples of today call right; those of the base said otherwise.
    const base = origin.commit({ 'tinygate.yml': spec, [file]: modelOf(1), ...samples(some) });
    origin.git('checkout', '-q', '-b', 'feature');
    const probe = origin.commit({ 'README.md': 'probe' });
    const first = await judge({ ...{ origin, head: probe, base, merge: null }, checkOut: cloneInto(origin, probe) });
    const answers = first.report.artifacts[0]?.predictions ?? [];
    expect(new Set(answers).size).toBeGreaterThan(1);
    await world?.close();
    const head = origin.commit({ [file]: modelOf(2), ...samples(answers) });
    origin.git('checkout', '-q', 'main');
    const { code, report } = await judge({
      ...{ origin, head, base, merge: null },
      checkOut: cloneInto(origin, head),
    });
    const own = report.artifacts[0]?.predictions ?? [];
    const kept = own.filter((prediction, index) => prediction === answers[index]).length;
    const [row] = report.budgets;
    expect([code, row]).toMatchObject([1, { verdict: 'fail', measured: kept / count, reference: 1 }]);
    expect(row?.significance).toMatchObject({ samples: count, lost: count - kept, won: 0 });
    expect(row?.conditions.join()).toContain(`${file} of ${short(base)}`);
  });
});
