/** Each way in which a baseline is found, or is not, has an outcome that is defined and visible. */
import { describe, expect, it } from '@jest/globals';
import { findBase, needsBase, type BaselineChoice } from '../../src/pipeline/baseline.js';
import type { RunResult } from '../../src/pipeline/context.js';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { inputsDigest } from '../../src/pipeline/inputs-digest.js';
import type { StoredReport } from '../../src/platform/platform.js';
import { stringifyReport } from '../../src/report/json.js';
import { updateLock } from '../../src/report/lock.js';
import { readSpec } from '../../src/spec/read.js';
import { fakePlatform, type FakeState } from '../platform/fake-platform.js';
import { contextFor, makeWorkspace, modelBytes, specText } from './committed-model.js';

const budgets = '  - { artifact: clothes, metric: size, max_increase: { percent: 5 % } }\n';
const spec = specText(budgets);
const [base, tip, head] = ['b'.repeat(40), 'c'.repeat(40), 'a'.repeat(40)] as const;
const committed = { 'tinygate.yml': spec, 'models/clothes.tflite': modelBytes };

/** What a push to the base branch would have stored. */
async function baseReport(): Promise<string> {
  const folder = makeWorkspace(specText('  - { artifact: clothes, metric: size, max: 1 MB }\n'));
  const plan = await readSpec('tinygate.yml', { cwd: folder });
  const { report } = await gatePipeline(plan, contextFor(folder, { commit: base }));
  return stringifyReport(report);
}

const stored = (text: string): StoredReport => ({
  kind: 'found',
  bytes: new TextEncoder().encode(text),
  source: 'artifact 17 of run 42',
  commit: base,
});

async function gate(state: FakeState, text = spec, choice?: BaselineChoice): Promise<RunResult> {
  const folder = makeWorkspace(text);
  const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
  const platform = fakePlatform({ ...state, change: { headSha: head, baseSha: tip, ...state.change } });
  return gatePipeline(plan, contextFor(folder, { findBase: (of) => findBase(of, platform, choice) }));
}

describe('the baseline', () => {
  it('is the report of the merge-base, found by the digest of what that commit gives a run', async () => {
    const folder = makeWorkspace(spec);
    const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
    const text = await baseReport();
    const inputs = await inputsDigest(plan);
    const { report, exitCode } = await gate({
      mergeBase: base,
      commits: { [base]: committed, [tip]: {} },
      findReport: (query) => (query.inputs === inputs && query.commit === base ? stored(text) : { kind: 'absent' }),
    });
    expect([report.verdict, exitCode]).toEqual(['pass', 0]);
    expect(report.baseline).toMatchObject({
      kind: 'found',
      source: `report of ${base.slice(0, 12)}, artifact 17 of run 42`,
      commit: base,
    });
    expect(report.budgets[0]).toMatchObject({ reference: modelBytes.length, actual: 0, verdict: 'pass' });
  });

  it('is that of the target tip when the merge-base has none', async () => {
    const text = await baseReport();
    const seen: string[] = [];
    const { report } = await gate({
      mergeBase: base,
      commits: { [base]: committed, [tip]: committed },
      findReport: ({ commit }) => {
        seen.push(commit);
        return commit === tip ? stored(text) : { kind: 'absent' };
      },
    });
    expect([report.baseline.kind, seen]).toEqual(['found', [base, tip]]);
  });

  it('is the committed lock before anything that was stored', async () => {
    const text = await baseReport();
    const lock = updateLock(null, 'lock', JSON.parse(text) as RunResult['report']);
    const { report } = await gate({
      mergeBase: base,
      commits: { [base]: { ...committed, 'tinygate.lock.json': lock } },
      findReport: () => {
        throw new Error('expected no look at the store');
      },
    });
    expect(report.baseline.source).toBe(`tinygate.lock.json of ${base.slice(0, 12)}`);
    expect(report.verdict).toBe('pass');
  });

  it('does not exist on the first run: a warning that says so, green', async () => {
    const { report, exitCode } = await gate({ mergeBase: base, commits: { [base]: {}, [tip]: {} } });
    expect([report.verdict, exitCode, report.baseline.kind]).toEqual(['warn', 0, 'first-run']);
    expect(report.baseline.reason).toContain('it has no tinygate.yml yet');
    expect(report.budgets[0]?.reason).toContain('the base has no report yet');
  });

  it('is missing, not new, when the base compares with its own base and yet no report is stored', async () => {
    const { report, exitCode } = await gate({ mergeBase: base, commits: { [base]: committed, [tip]: committed } });
    expect([report.verdict, exitCode, report.baseline.kind]).toEqual(['inconclusive', 4, 'unavailable']);
    expect(report.baseline.reason).toContain('no run of it has stored a report');
  });

  it('is new when the base has the spec but never compared', async () => {
    const before = { ...committed, 'tinygate.yml': specText('  - { artifact: clothes, metric: size, max: 1 MB }\n') };
    const { report } = await gate({ mergeBase: base, commits: { [base]: before, [tip]: before } });
    expect([report.verdict, report.baseline.kind]).toEqual(['warn', 'first-run']);
  });

  it('is undecided in a shallow clone, with the fix', async () => {
    const { report, exitCode } = await gate({});
    expect([report.verdict, exitCode]).toEqual(['inconclusive', 4]);
    expect(report.baseline.reason).toContain('Use fetch-depth: 0.');
  });

  it('is found by commit where the history is too shallow to tell its digest', async () => {
    const text = await baseReport();
    const { report } = await gate({
      findReport: ({ inputs, commit }) => (inputs === null && commit === tip ? stored(text) : { kind: 'absent' }),
    });
    expect([report.verdict, report.baseline.kind]).toEqual(['pass', 'found']);
  });

  it('is undecided when the stored report expired', async () => {
    const { report, exitCode } = await gate({
      mergeBase: base,
      commits: { [base]: committed, [tip]: committed },
      findReport: () => ({ kind: 'lost', reason: 'artifact 17 expired on 2026-10-01; run the base again' }),
    });
    expect([report.verdict, exitCode]).toEqual(['inconclusive', 4]);
    expect(report.budgets[0]?.reason).toContain('expired on 2026-10-01');
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, 1000)],
    ['of another schema', (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 9')],
    [
      'that claims a verdict its rows do not have',
      (text: string) => text.replace('"verdict": "pass"', '"verdict": "fail"'),
    ],
  ])('is never a report %s', async (_, damage) => {
    const text = damage(await baseReport());
    const { report } = await gate({ mergeBase: base, commits: { [base]: committed }, findReport: () => stored(text) });
    expect([report.verdict, report.baseline.kind]).toEqual(['inconclusive', 'unavailable']);
    expect(report.baseline.reason).toContain('the stored report cannot be read');
  });

  it('of a renamed artifact is missing, not new', async () => {
    const text = (await baseReport()).replaceAll('"artifact": "clothes"', '"artifact": "garments"');
    const { report } = await gate({ mergeBase: base, commits: { [base]: committed }, findReport: () => stored(text) });
    expect(report.verdict).toBe('inconclusive');
    expect(report.budgets[0]?.reason).toContain('was it renamed?');
  });

  it('that cannot be used is an error where a lock is damaged', async () => {
    const lock = '{"lockVersion": 1, "reports": {"clothes": {}}}';
    const { report } = await gate({
      mergeBase: base,
      commits: { [base]: { ...committed, 'tinygate.lock.json': lock } },
    });
    expect(report.baseline.reason).toContain('expected a lock that tinygate wrote');
    expect(report.verdict).toBe('inconclusive');
  });

  it('that was named must be readable', async () => {
    await expect(gate({}, spec, { report: '/nowhere/report.json' })).rejects.toThrow(
      'expected a report to compare with',
    );
  });

  it('is not looked for when none is asked for and no budget needs one', async () => {
    const { report } = await gate({}, specText('  - { artifact: clothes, metric: size, max: 1 MB }\n'), 'none');
    expect([report.baseline.kind, report.verdict]).toEqual(['not-needed', 'pass']);
  });

  it('is what a push compares with: the commit before it', async () => {
    const text = await baseReport();
    const state: FakeState = {
      change: { event: 'push' },
      commits: { [tip]: committed },
      findReport: () => stored(text),
    };
    expect((await gate(state)).report.baseline.kind).toBe('found');
    const first = await gate({ change: { event: 'push', baseSha: null } });
    expect([first.report.baseline.kind, first.report.verdict]).toEqual(['first-run', 'warn']);
  });

  it('shows how a change alters the budgets themselves', async () => {
    const text = await baseReport();
    const strict = specText('  - { artifact: clothes, metric: size, max_increase: { percent: 1 % } }\n');
    const { report } = await gate({
      mergeBase: base,
      commits: { [base]: { ...committed, 'tinygate.yml': strict } },
      findReport: () => stored(text),
    });
    expect(report.budgetChanges).toMatchObject([
      { artifact: 'clothes', change: 'loosened', details: ['max_increase percent 1 % → 5 %'] },
    ]);
  });
});

describe('needsBase', () => {
  it.each([
    ['max_increase: { percent: 5 % }', true],
    ['max_increase: { percent: 5 %, against: 30 kB }', false],
    ['max: 1 MB, on_unchanged: warn', true],
    ['max: 1 MB', false],
    ['max_increase: { percent: 5 % }, level: off', false],
  ])('of %s is %s', async (limit, expected) => {
    const folder = makeWorkspace(specText(`  - { artifact: clothes, metric: size, ${limit} }\n`));
    expect(needsBase(await readSpec('tinygate.yml', { cwd: folder }))).toBe(expected);
  });
});
