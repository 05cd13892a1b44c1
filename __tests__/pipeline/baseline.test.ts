/** What is trained is compared with what a lock or a stored report tells: each way to find it, or not, is defined and visible. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { evaluate } from '../../src/gate/evaluate.js';
import type { BudgetRow } from '../../src/gate/budget.js';
import { findBase, needsBase, type BaseOptions } from '../../src/pipeline/baseline.js';
import { inputsDigest } from '../../src/pipeline/inputs-digest.js';
import type { Base } from '../../src/pipeline/base.js';
import { measureBase } from '../../src/pipeline/measure-base.js';
import type { StoredReport } from '../../src/platform/platform.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { updateLock } from '../../src/report/lock.js';
import type { Report } from '../../src/report/report.js';
import { readSpec } from '../../src/spec/read.js';
import { createMeasurement } from '../gate/factory.js';
import { fakePlatform, type FakeState } from '../platform/fake-platform.js';
import { emptyFolder } from '../platform/repository.js';
import { createFindings } from '../report/factory.js';
import { buildReport } from '../../src/report/report.js';
import { modelBytes, specText } from './committed-model.js';

const trained = (budgets: string, name = 'float32') => `version: 1
name: tiny
data: { root: data, images: images.gz, labels: labels.gz }
student: { architecture: ds_cnn, training: { epochs: 2, learning_rate: { schedule: constant, peak: 0.01 } } }
artifacts: { ${name}: { type: float32 } }
budgets:
${budgets}`;
const growth = '  - { artifact: float32, metric: size, max_increase: { percent: 5 % } }\n';
const [base, tip, head] = ['b'.repeat(40), 'c'.repeat(40), 'a'.repeat(40)] as const;
const files = { 'tinygate.yml': trained(growth) };
const changed = { 'tinygate.yml': trained(growth), 'other.txt': 'x' };

const measured = (sizeBytes: number) => createMeasurement({ artifact: 'float32', file: 'float32.tflite', sizeBytes });
const reportOf = (sizeBytes = 30_000): Report => {
  const findings = createFindings();
  return buildReport({
    ...findings,
    spec: { ...findings.spec, name: 'tiny' },
    commit: base,
    budgets: [],
    invariants: [],
    artifacts: [measured(sizeBytes)],
  });
};
const stored = (text = stringifyReport(reportOf())): StoredReport => ({
  kind: 'found',
  bytes: new TextEncoder().encode(text),
  source: 'artifact 17 of run 42',
  commit: base,
});

interface Judged {
  readonly base: Base;
  readonly row: BudgetRow;
}

async function judge(
  state: FakeState,
  options: BaseOptions = {},
  sizeBytes = 31_000,
  text = files['tinygate.yml'],
): Promise<Judged> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'tinygate.yml'), text);
  const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
  const platform = fakePlatform({ ...state, change: { headSha: head, baseSha: tip, ...state.change } });
  const measurements = [measured(sizeBytes)];
  const found = await findBase(plan, platform, options);
  const today = { plan, measurements, samples: null, progress: silent, signal: new AbortController().signal };
  const result = await measureBase(found, today);
  const [row] = evaluate(plan.budgets, { measurements, ...(result.evidence ? { baseline: result.evidence } : {}) });
  return { base: result, row: row! };
}

describe('the baseline of what is trained', () => {
  it('is the report of the target, found by the digest of what that commit gives a run', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'tinygate.yml'), files['tinygate.yml']);
    const inputs = await inputsDigest(await readSpec('tinygate.yml', { cwd: folder, workspace: folder }));
    const { row, base: found } = await judge({
      mergeBase: tip,
      commits: { [tip]: files },
      findReport: (query) => (query.inputs === inputs && query.commit === tip ? stored() : { kind: 'absent' }),
    });
    expect(row).toMatchObject({ verdict: 'pass', reference: 30_000, actual: 1000 });
    expect(row.conditions.join()).toContain(`against the report of ${base.slice(0, 12)}, artifact 17 of run 42`);
    expect(found.described.source).toBe(
      `${tip.slice(0, 12)}, the tip of main; report of ${base.slice(0, 12)}, artifact 17 of run 42`,
    );
  });

  it.each([
    ['the target', tip],
    ['the merge base', base],
  ])('is that of %s where the other has no report', async (_, where) => {
    const seen: string[] = [];
    const { row } = await judge({
      mergeBase: base,
      commits: { [base]: files, [tip]: changed },
      findReport: ({ commit }) => {
        seen.push(commit);
        return commit === where ? stored() : { kind: 'absent' };
      },
    });
    expect([row.verdict, row.reference, seen.sort()]).toEqual(['pass', 30_000, [base, tip]]);
  });

  it('is the stricter where both have a report', async () => {
    const { row } = await judge({
      mergeBase: base,
      commits: { [base]: files, [tip]: changed },
      findReport: ({ commit }) => stored(stringifyReport(reportOf(commit === tip ? 20_000 : 31_000))),
    });
    expect([row.verdict, row.reference, row.actual]).toEqual(['fail', 20_000, 11_000]);
  });

  it('is the lock that stands in the base before anything that was stored', async () => {
    const { row } = await judge({
      mergeBase: tip,
      commits: { [tip]: { ...files, 'tinygate.lock.json': updateLock(null, 'lock', reportOf()) } },
      findReport: () => {
        throw new Error('expected no look at the store');
      },
    });
    expect([row.verdict, row.reference]).toEqual(['pass', 30_000]);
    expect(row.conditions.join()).toContain(`tinygate.lock.json of ${tip.slice(0, 12)}`);
  });

  it('of a schedule is the lock of the commit itself', async () => {
    const { row } = await judge({
      change: { event: 'other', headSha: head, baseSha: null },
      parents: { [head]: [base] },
      commits: { [head]: { ...files, 'tinygate.lock.json': updateLock(null, 'lock', reportOf()) }, [base]: files },
    });
    expect([row.verdict, row.reference]).toEqual(['pass', 30_000]);
  });

  it('does not exist on the first run: a warning that says so', async () => {
    const { row, base: found } = await judge({ mergeBase: tip, commits: { [tip]: {} } });
    expect([row.verdict, found.described.kind]).toEqual(['warn', 'found']);
    expect(row.reason).toContain('the base has no report yet (cccccccccccc: it has no such spec yet)');
  });

  it('is missing, not new, when the base compares with its own base and yet no report is stored', async () => {
    const { row } = await judge({ mergeBase: tip, commits: { [tip]: files } });
    expect(row.verdict).toBe('inconclusive');
    expect(row.reason).toContain('no run of it has stored a report');
  });

  it('is new when the base has the spec but never compared', async () => {
    const before = { 'tinygate.yml': trained('  - { artifact: float32, metric: size, max: 1 MB }\n') };
    expect((await judge({ mergeBase: tip, commits: { [tip]: before } })).row.verdict).toBe('warn');
  });

  it('is undecided in a shallow clone, with the fix', async () => {
    const { row } = await judge({ mergeBase: tip });
    expect(row.verdict).toBe('inconclusive');
    expect(row.reason).toContain('Use fetch-depth: 0.');
  });

  it('is found by commit where the history is too shallow to tell its digest', async () => {
    const { row } = await judge({
      mergeBase: tip,
      findReport: ({ inputs, commit }) => (inputs === null && commit === tip ? stored() : { kind: 'absent' }),
    });
    expect([row.verdict, row.reference]).toEqual(['pass', 30_000]);
  });

  it('is undecided when the stored report expired', async () => {
    const { row } = await judge({
      mergeBase: tip,
      commits: { [tip]: files },
      findReport: () => ({ kind: 'lost', reason: 'artifact 17 expired on 2026-10-01; run the base again' }),
    });
    expect(row.verdict).toBe('inconclusive');
    expect(row.reason).toContain('expired on 2026-10-01');
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, 1000)],
    ['of another schema', (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 9')],
    [
      'that claims a verdict its rows do not have',
      (text: string) => text.replace('"verdict": "warn"', '"verdict": "pass"'),
    ],
  ])('is never a report %s', async (_, damage) => {
    const text = damage(stringifyReport(reportOf()));
    const { row } = await judge({ mergeBase: tip, commits: { [tip]: files }, findReport: () => stored(text) });
    expect(row.verdict).toBe('inconclusive');
    expect(row.reason).toContain('the stored report cannot be read');
  });

  it('that is a damaged lock is undecided, and says so', async () => {
    const lock = '{"lockVersion": 1, "reports": {"tiny": {}}}';
    const { row } = await judge({ mergeBase: tip, commits: { [tip]: { ...files, 'tinygate.lock.json': lock } } });
    expect(row.verdict).toBe('inconclusive');
    expect(row.reason).toContain('expected a lock that tinygate wrote');
  });

  it('that was named must be readable', async () => {
    const missing = judge({}, { baseline: { report: '/nowhere/report.json' } });
    await expect(missing).rejects.toThrow('expected a report to compare with');
  });

  it('that nobody asks for is not looked for', async () => {
    const { row, base: found } = await judge({}, { baseline: 'none' });
    expect([row.verdict, row.reason]).toEqual(['warn', 'not judged: the baseline is set to none']);
    expect(found.described.kind).toBe('not-asked');
  });

  it('of what was committed in the base is the file there', async () => {
    const before = {
      'tinygate.yml': specText(growth)
        .replace('{ clothes: {', '{ float32: {')
        .replaceAll('artifact: clothes', 'artifact: float32'),
      'models/clothes.tflite': modelBytes,
    };
    const { row } = await judge({ mergeBase: tip, commits: { [tip]: before } });
    expect([row.verdict, row.reference]).toEqual(['fail', modelBytes.length]);
  });

  it('shows how a change alters the budgets themselves', async () => {
    const strict = { 'tinygate.yml': trained(growth.replace('5 %', '1 %')) };
    const { base: found } = await judge({ mergeBase: tip, commits: { [tip]: strict }, findReport: () => stored() });
    expect(found.budgets).toMatchObject([{ maxIncrease: { percent: 0.01 } }]);
  });
});

describe('needsBase', () => {
  it.each([
    ['max_increase: { percent: 5 % }', true],
    ['max_increase: 5 %', true],
    ['max_increase: 5 %, against: base', true],
    ['max_increase: 1 kB, against: 30 kB', false],
    ['max_increase: { percent: 5 %, against: 30 kB }', false],
    ['max: 1 MB, on_unchanged: warn', true],
    ['max: 1 MB', false],
    ['max_increase: { percent: 5 % }, level: off', false],
  ])('of %s is %s', async (limit, expected) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'tinygate.yml'), specText(`  - { artifact: clothes, metric: size, ${limit} }\n`));
    expect(needsBase(await readSpec('tinygate.yml', { cwd: folder }))).toBe(expected);
  });
});
