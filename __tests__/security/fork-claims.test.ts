/** A fork chooses its spec, its files and its report. None of them can make a change green that its base branch refuses. */
import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../src/report/render-comment.js';
import type { Report } from '../../src/report/report.js';
import { createAccuracy } from '../gate/factory.js';
import { modelBytes, specText } from '../pipeline/committed-model.js';
import { claimOf, head, judgeFork, loose, model, strict } from './claims.js';

const base = { 'tinygate.yml': strict, ...model };
const small = (report: Report) => ({
  ...report,
  artifacts: report.artifacts.map((one) => ({ ...one, sizeBytes: 10, deflatedBytes: 9 })),
});

describe('budgets of a fork', () => {
  const size = (more: string) => specText(`  - { artifact: clothes, metric: size, max: 20 kB, ${more} }\n`);
  const tricks: [string, string][] = [
    ['no budget', specText('  []\n').replace('budgets:\n  []', 'budgets: []')],
    ['a budget that is off', size('level: off')],
    ['a budget that only warns', size('level: warn')],
    ['a waiver', size("waiver: { owner: me, reason: 'trust me', expires: 2099-01-01 }")],
    ['unchanged files that only warn', size('on_unchanged: warn')],
  ];
  it.each(tricks)('do not count: %s', async (_, spec) => {
    const { reports, verdict } = await judgeFork({
      claims: [await claimOf(spec)],
      base,
      change: { 'tinygate.yml': spec, ...model },
    });
    expect(verdict).toBe('fail');
    expect(reports[0]?.budgets).toMatchObject([{ expected: 20_000, measured: modelBytes.length, verdict: 'fail' }]);
    expect(reports[0]?.budgetChanges).not.toEqual([]);
  });

  it('that were deleted with their spec are judged all the same, and shown as removed', async () => {
    const { reports, verdict } = await judgeFork({ claims: [await claimOf(loose)], base, change: model });
    expect(verdict).toBe('fail');
    expect(reports[0]?.budgetChanges).toMatchObject([{ change: 'removed' }]);
  });

  it('are those of the default branch where the base branch of its choice has no such spec', async () => {
    const { reports, verdict } = await judgeFork({
      claims: [await claimOf(loose)],
      base: {},
      change: { 'tinygate.yml': loose, ...model },
    });
    expect(verdict).toBe('fail');
    expect(reports[0]?.budgetChanges).toMatchObject([{ change: 'loosened' }]);
  });
});

describe('artifacts of a fork', () => {
  it('that its spec calls by another name leave no forged artifact behind under the old name', async () => {
    const renamed = `version: 1
name: clothes
artifacts: { other: { file: models/clothes.tflite } }
budgets:
  - { artifact: other, metric: size, max: 90 kB }
`;
    const claim = await claimOf(renamed, (report) => ({
      ...report,
      artifacts: [...report.artifacts, ...small(report).artifacts.map((one) => ({ ...one, artifact: 'clothes' }))],
    }));
    const { reports, verdict } = await judgeFork({
      claims: [claim],
      base,
      change: { 'tinygate.yml': renamed, ...model },
    });
    expect(verdict).toBe('error');
    expect(reports[0]?.budgets).toMatchObject([{ measured: null, verdict: 'error' }]);
    expect(reports[0]?.artifacts).toEqual([]);
  });

  const named = (count: number, budgets: (names: readonly string[]) => string) => {
    const names = Array.from({ length: count }, (_, index) => `more${index}`);
    const files = names.map((name) => `, ${name}: { file: models/clothes.tflite }`);
    const text = specText(budgets(names));
    return text.replace('clothes.tflite } }', `clothes.tflite }${files.join('')} }`);
  };
  const ofAll = (names: readonly string[]) =>
    names.map((name) => `  - { artifact: ${name}, metric: size, max: 90 kB }\n`).join('');
  /** What a change's own run would say of so many names, without the minutes that it would take. */
  const claimAll = (count: number) =>
    claimOf(loose, (report) => {
      const [one] = report.artifacts;
      const others = Array.from({ length: count }, (_, index) => ({ ...one!, artifact: `more${index}` }));
      return { ...report, artifacts: [one!, ...others] };
    });

  it('that no budget of the base branch names are not read, and not shown: one file under 900 names', async () => {
    const spec = named(900, (names) => `  - { artifact: clothes, metric: size, max: 90 kB }\n${ofAll(names)}`);
    const reads: string[] = [];
    const { reports, verdict } = await judgeFork({
      claims: [await claimAll(900)],
      base: { 'tinygate.yml': loose, ...model },
      change: { 'tinygate.yml': spec, ...model },
      reads,
    });
    expect([verdict, reports[0]?.artifacts.map(({ artifact }) => artifact)]).toEqual(['pass', ['clothes']]);
    expect(reads.filter((one) => one === `${head}:models/clothes.tflite`)).toHaveLength(1);
  });

  it('of a spec that the base branch does not have are read once each, up to a limit', async () => {
    const judge = async (count: number, reads: string[] = []) => {
      const spec = named(count, ofAll).replace('name: clothes', 'name: other');
      const claim = (await claimAll(count)).replaceAll('"name": "clothes"', '"name": "other"');
      const path = 'other.yml';
      const judged = await judgeFork({
        claims: [claim.replaceAll('"tinygate.yml"', `"${path}"`)],
        base: model,
        change: { [path]: spec, ...model },
        specs: [],
        reads,
      });
      return { ...judged, reads: reads.filter((one) => one === `${head}:models/clothes.tflite`).length };
    };
    const few = await judge(20);
    expect([few.said, few.verdict, few.reports[0]?.artifacts.length, few.reads]).toEqual(['', 'pass', 20, 1]);
    const many = await judge(101);
    expect([many.verdict, many.said]).toEqual(['error', expect.stringContaining('at most 100 artifacts')]);
    expect(many.reads).toBe(0);
  });

  it('cannot be a decoy while the file of the base branch stays', async () => {
    const decoy = loose.replace('models/clothes.tflite', 'models/decoy.tflite');
    const claim = await claimOf(loose, (report) => ({
      ...report,
      artifacts: report.artifacts.map((one) => ({ ...one, file: 'models/decoy.tflite' })),
    }));
    const { verdict, said } = await judgeFork({
      claims: [claim],
      base: { 'tinygate.yml': loose, ...model },
      change: { 'tinygate.yml': decoy, 'models/decoy.tflite': modelBytes, 'models/clothes.tflite': 'something else' },
    });
    expect([verdict, said]).toEqual(['error', expect.stringContaining('models/decoy.tflite')]);
  });

  it('may move: the file of the base branch is gone', async () => {
    const moved = loose.replace('models/clothes.tflite', 'models/moved.tflite');
    const { verdict, reports } = await judgeFork({
      claims: [await claimOf(loose)],
      base: { 'tinygate.yml': loose, ...model },
      change: { 'tinygate.yml': moved, 'models/moved.tflite': modelBytes },
    });
    expect([verdict, reports[0]?.artifacts[0]?.file]).toEqual(['pass', 'models/moved.tflite']);
  });

  it('claimed twice, once honestly, are no measurement', async () => {
    const claim = await claimOf(loose, (report) => ({
      ...report,
      artifacts: [...report.artifacts, ...small(report).artifacts],
    }));
    const { verdict } = await judgeFork({
      claims: [claim],
      base: { 'tinygate.yml': loose, ...model },
      change: { 'tinygate.yml': loose, ...model },
    });
    expect(verdict).toBe('error');
  });
});

describe('numbers of a fork', () => {
  const set = (path: string, value: string) => (text: string) =>
    text.replace(new RegExp(`"${path}": [^,\\n]+`), () => `"${path}": ${value}`);
  const forgeries: [string, (text: string) => string][] = [
    ['a size that overflows to infinity', set('sizeBytes', '1e999')],
    ['a negative size', set('sizeBytes', '-1')],
    ['a size that is text', set('sizeBytes', '"26528"')],
    ['a size that is no number', set('sizeBytes', 'NaN')],
    ['a fraction of zeros above one', set('zeroFraction', '1.5')],
    [
      'a second verdict',
      (text) =>
        text
          .replace('{', '{ "verdict": "pass",')
          .replace(/"verdict": "(fail|pass)"(?![^]*"verdict")/, '"verdict": "pass"'),
    ],
    ['an unknown key', (text) => text.replace('{', '{ "trusted": true,')],
    ['a prototype', (text) => text.replace('{', '{ "__proto__": { "verdict": "pass" },')],
  ];
  it.each(forgeries)('are refused or measured again: %s', async (_, forge) => {
    const claim = forge(await claimOf(loose));
    const { verdict, reports } = await judgeFork({
      claims: [claim],
      base,
      change: { 'tinygate.yml': loose, ...model },
    });
    expect(['fail', 'error']).toContain(verdict);
    expect(reports).toHaveLength(1);
    expect(({} as { verdict?: unknown }).verdict).toBeUndefined();
  });

  it('that its baseline would be are looked up, not believed', async () => {
    const claim = await claimOf(loose, (report) => ({
      ...report,
      baseline: { kind: 'found', source: 'me', commit: 'c'.repeat(40), sha256: '0'.repeat(64), reason: null },
    }));
    const { reports } = await judgeFork({ claims: [claim], base, change: { 'tinygate.yml': loose, ...model } });
    // Of the commit that git knows; nothing of what the claim says about it.
    expect(reports[0]?.baseline).toMatchObject({ kind: 'found', source: expect.stringMatching(/, the tip of main$/) });
    expect(JSON.stringify(reports[0]?.baseline)).not.toContain('me"');
    expect(reports[0]?.baseline.sha256).not.toBe('0'.repeat(64));
  });
});

describe('what only the run of a fork knows', () => {
  const accuracy = specText(
    '  - { artifact: clothes, metric: size, max: 90 kB }\n  - { artifact: clothes, metric: accuracy, min: 50 % }\n',
    'data: { test: { images: i.gz, labels: l.gz }, classes: [a, b] }\n',
  );

  it('is marked as a claim, in the report and in the comment, and no other number is', async () => {
    const claim = await claimOf(loose, (report) => ({
      ...report,
      artifacts: report.artifacts.map((one) => ({ ...one, ...createAccuracy(1900, 2000), runtime: 'mine' })),
    }));
    const { reports, said } = await judgeFork({
      claims: [claim],
      base: { 'tinygate.yml': accuracy, ...model },
      change: { 'tinygate.yml': accuracy, ...model },
    });
    expect(said).toBe('');
    const marked = reports[0]?.budgets.map(({ metric, isClaimed = false }) => [metric, isClaimed]);
    expect(marked).toEqual([
      ['size', false],
      ['accuracy', true],
    ]);
    const comment = renderComment(reports, { id: 'tinygate', url: null, previous: null, baselines: {} });
    expect(comment).toContain('_1 of 2 numbers is what the run of this change claims');
  });
});
