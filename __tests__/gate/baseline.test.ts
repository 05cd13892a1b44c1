import { describe, expect, it } from '@jest/globals';
import type { Budget } from '../../src/gate/budget.js';
import { evaluate } from '../../src/gate/evaluate.js';
import type { Baseline, Evidence, Measured } from '../../src/gate/evidence.js';
import { createAccuracy, createBudget, createLabels, createMeasurement } from './factory.js';

const labels = createLabels(2000);
const int8 = createMeasurement();
const old = createMeasurement({ sizeBytes: 29_000, sha256: 'b'.repeat(64), ...createAccuracy(1790, 2000) });

function found(...measurements: Measured[]): Baseline {
  return { kind: 'found', source: 'report of 0123abcd on main', measurements, labels };
}

function judgeOne(budget: Partial<Budget>, evidence: Partial<Evidence> = {}) {
  const [row, ...others] = evaluate([createBudget(budget)], {
    measurements: [int8],
    labels,
    baseline: found(old),
    ...evidence,
  });
  expect(others).toEqual([]);
  return row!;
}

const increase = (changes: Partial<NonNullable<Budget['maxIncrease']>>) => ({
  maxIncrease: { percent: null, absolute: null, combine: 'any', against: 'base', ...changes } as const,
});

describe('max_increase', () => {
  // 29,000 → 29,600 bytes: 600 bytes, 2.07 %.
  it.each<[string, Parameters<typeof increase>[0], 'pass' | 'fail', number]>([
    ['passes growth within the percentage', { percent: 0.03 }, 'pass', 870],
    ['fails growth beyond the percentage', { percent: 0.02 }, 'fail', 580],
    ['passes growth of exactly the bytes allowed', { absolute: 600 }, 'pass', 600],
    ['fails growth of one byte more', { absolute: 599 }, 'fail', 599],
    ['fails when any of the two is exceeded', { percent: 0.03, absolute: 500, combine: 'any' }, 'fail', 500],
    [
      'passes while only one of its two limits is exceeded',
      { percent: 0.03, absolute: 500, combine: 'all' },
      'pass',
      870,
    ],
    ['fails when all of the two are exceeded', { percent: 0.02, absolute: 500, combine: 'all' }, 'fail', 580],
  ])('%s', (_name, limits, verdict, expected) => {
    expect(judgeOne(increase(limits))).toMatchObject({
      verdict,
      actual: 600,
      reference: 29_000,
      delta: 600 - expected,
      expected,
    });
  });

  it('prints where the baseline comes from', () => {
    expect(judgeOne(increase({ percent: 0.03 })).conditions).toEqual([
      'bytes of the file',
      'against the report of 0123abcd on main',
    ]);
  });

  it('compares with another artifact of the same run too', () => {
    const rows = judgeOne(increase({ absolute: 0, against: 'teacher' }), {
      measurements: [int8, { ...old, artifact: 'teacher' }],
    });
    expect(rows).toMatchObject({ verdict: 'fail', actual: 600, against: 'teacher' });
  });

  it.each<[string, Partial<Budget>, RegExp]>([
    ['no limit', increase({}), /percent, absolute or both/],
    ['a negative limit', increase({ absolute: -1 }), /no negative number/],
    ['a NaN limit', increase({ percent: Number.NaN }), /no negative number/],
    ['a metric where higher is better', { metric: 'accuracy', ...increase({ absolute: 1 }) }, /lower is better/],
    ['itself as the reference', increase({ absolute: 1, against: 'int8' }), /another artifact or base/],
  ])('is an error for %s', (_name, budget, reason) => {
    const row = judgeOne(budget);
    expect(row.verdict).toBe('error');
    expect(row.reason).toMatch(reason);
  });
});

describe('baseline', () => {
  const budget = increase({ percent: 0.5 });
  it.each<[string, Baseline | undefined, string, RegExp]>([
    ['a first run warns and says so', { kind: 'first-run' }, 'warn', /no report yet/],
    [
      'an expired artifact is inconclusive',
      { kind: 'unavailable', reason: 'the artifact expired' },
      'inconclusive',
      /not available: the artifact expired/,
    ],
    ['a baseline that nobody looked for is inconclusive', undefined, 'inconclusive', /no baseline was looked for/],
    ['a new artifact warns', found(), 'warn', /int8 is new/],
    [
      'a renamed artifact is inconclusive',
      found({ ...old, artifact: 'quantized' }),
      'inconclusive',
      /no int8, but quantized.*renamed/,
    ],
    [
      'a broken measurement in the baseline is an error',
      found({ ...old, sizeBytes: Number.NaN }),
      'error',
      /the reference base.*NaN/,
    ],
    ['two measurements of one name are an error', found(old, old), 'error', /found 2/],
  ])('%s', (_name, baseline, verdict, reason) => {
    const row = judgeOne(budget, baseline === undefined ? { baseline: undefined as never } : { baseline });
    expect(row.verdict).toBe(verdict);
    expect(row.reason).toMatch(reason);
    expect(row.measured).toBe(29_600);
  });

  it('judges a drop of accuracy against the base on the same samples', () => {
    const row = judgeOne({ metric: 'accuracy', maxDrop: { value: 0.005, against: 'base' } });
    expect(row).toMatchObject({ verdict: 'fail', reference: 0.895, measured: 0.885, against: 'base' });
  });

  it('decides a drop with the confidence that the spec gives every drop', () => {
    const drop = (value: number) =>
      judgeOne({ metric: 'accuracy', maxDrop: { value, against: 'base', confidence: 0.95 } }).verdict;
    expect([drop(0.03), drop(0.011), drop(0)]).toEqual(['pass', 'inconclusive', 'fail']);
  });

  it('refuses a base that was measured on other samples of the same number', () => {
    const others: Baseline = {
      kind: 'found',
      source: 'report of x',
      measurements: [old],
      labels: labels.map((label) => 1 - label),
    };
    const row = judgeOne({ metric: 'accuracy', maxDrop: { value: 1, against: 'base' } }, { baseline: others });
    expect(row.verdict).toBe('error');
    expect(row.reason).toMatch(/same samples/);
  });

  it('refuses a degenerate base', () => {
    const constant = { ...old, ...createAccuracy(1000, 2000), predictions: Array<number>(2000).fill(0) };
    const row = judgeOne({ metric: 'accuracy', maxDrop: { value: 1, against: 'base' } }, { baseline: found(constant) });
    expect(row).toMatchObject({ verdict: 'error', reason: expect.stringMatching(/degenerate/) as unknown });
  });
});

describe('confidence', () => {
  const drop = (value: number) => ({ metric: 'accuracy', maxDrop: { value, against: 'base' }, confidence: 0.95 });

  it('decides clear cases and leaves close ones undecided, with the samples that would decide', () => {
    // The candidate loses 20 samples of 2000 that the base gets right, and wins none.
    expect(judgeOne(drop(0.02)).verdict).toBe('pass');
    expect(judgeOne(drop(0.002)).verdict).toBe('fail');
    const row = judgeOne(drop(0.012));
    expect(row).toMatchObject({ verdict: 'inconclusive', significance: { lost: 20, won: 0, outcome: 'undecided' } });
    expect(row.reason).toMatch(/2,000 samples do not decide at 95 % confidence; about [\d,]+ would/);
  });

  it('tests a minimum too', () => {
    const verdicts = [0.86, 0.88, 0.91].map((min) => judgeOne({ metric: 'accuracy', min, confidence: 0.95 }).verdict);
    expect(verdicts).toEqual(['pass', 'inconclusive', 'fail']);
  });

  it('is an error without labels or with a confidence that is none', () => {
    expect(judgeOne(drop(0.02), { labels: undefined as never }).verdict).toBe('error');
    expect(judgeOne({ ...drop(0.02), confidence: 95 }).reason).toMatch(/expected a confidence from 0.5 to 1, found 95/);
  });

  it('does not touch limits that rest on no samples', () => {
    expect(judgeOne({ max: 30_000, confidence: 0.95 })).toMatchObject({ verdict: 'pass', significance: null });
  });
});

describe('classes and groups', () => {
  const perClass = [
    { correct: 950, samples: 1000 },
    { correct: 820, samples: 1000 },
  ];
  const uneven = { ...int8, accuracy: { ...int8.accuracy, perClass } };
  const evidence = { measurements: [uneven], classes: ['cat', 'dog'] };

  it('judges the worst class, and names it', () => {
    expect(judgeOne({ metric: 'class_accuracy', min: 0.8 }, evidence)).toMatchObject({
      verdict: 'pass',
      measured: 0.82,
      conditions: ['worst of 2 classes: dog, 820 of 1000 samples', 'tfjs-tflite 0.0.1-alpha.10'],
    });
  });

  it('judges the class that the budget names', () => {
    expect(judgeOne({ metric: 'class_accuracy', class: 'cat', min: 0.96 }, evidence)).toMatchObject({
      verdict: 'fail',
      measured: 0.95,
      class: 'cat',
    });
  });

  it('is an error for a class that does not exist or has no samples', () => {
    expect(judgeOne({ metric: 'class_accuracy', class: 'bird', min: 0 }, evidence).reason).toMatch(
      /named bird, found cat, dog/,
    );
    const empty = { ...int8, accuracy: { ...int8.accuracy, perClass: [perClass[0]!, { correct: 0, samples: 0 }] } };
    expect(judgeOne({ metric: 'class_accuracy', min: 0 }, { measurements: [empty] }).verdict).toBe('error');
  });

  const wake = createMeasurement({ artifact: 'wake', sizeBytes: 10_000 });
  const groups = { all: ['int8', 'wake'], none: [], lost: ['int8', 'gone'] };

  it('adds the sizes of a group', () => {
    const row = judgeOne({ artifact: 'all', max: 39_000 }, { measurements: [int8, wake], groups });
    expect(row).toMatchObject({ verdict: 'fail', measured: 39_600, conditions: ['sum of int8, wake'] });
  });

  it('compares a group with its sum in the base, where a new member counts as growth', () => {
    const row = judgeOne({ artifact: 'all', ...increase({ absolute: 1000 }) }, { measurements: [int8, wake], groups });
    expect(row).toMatchObject({ verdict: 'fail', reference: 29_000, actual: 10_600 });
  });

  it.each([
    ['an empty group', 'none', 'size', /found no artifact/],
    ['a group with a member that was not measured', 'lost', 'size', /gone/],
    ['a metric that does not add up', 'all', 'accuracy', /adds up/],
    ['a name that is no own group', 'constructor', 'size', /constructor/],
  ])('is an error for %s', (_name, artifact, metric, reason) => {
    const row = judgeOne({ artifact, metric, min: 0 }, { measurements: [int8, wake], groups });
    expect(row.verdict).toBe('error');
    expect(row.reason).toMatch(reason);
  });
});

describe('a policy', () => {
  const waiver = { owner: 'ada', reason: 'ships with 4.2', expires: '2026-11-30' };
  const failing = { max: 1 };

  it('turns a broken limit into a warning at level warn, and does not judge level off', () => {
    expect(judgeOne({ ...failing, level: 'warn' })).toMatchObject({ verdict: 'warn', level: 'warn', delta: 29_599 });
    expect(evaluate([createBudget({ ...failing, level: 'off' })], { measurements: [int8] })).toEqual([]);
  });

  it('never softens an error', () => {
    expect(
      judgeOne({ artifact: 'gone', ...failing, level: 'warn', waiver, onUnchanged: 'warn' }, { today: '2026-11-22' })
        .verdict,
    ).toBe('error');
  });

  it.each([
    ['holds before its last day', '2026-11-22', 'warn', 'waived by ada until 2026-11-30: ships with 4.2'],
    ['holds on its last day', '2026-11-30', 'warn', 'waived by ada until 2026-11-30: ships with 4.2'],
    ['does not hold the day after', '2026-12-01', 'fail', 'the waiver by ada does not hold: it expired on 2026-11-30'],
    [
      'does not hold when the date is not known',
      undefined,
      'fail',
      'the waiver by ada does not hold: the date of today is not known',
    ],
  ])('a waiver %s', (_name, today, verdict, reason) => {
    expect(judgeOne({ ...failing, waiver }, { today: today as never })).toMatchObject({ verdict, reason });
  });

  it.each(['2026-02-30', 'never', '9999', ''])('a waiver until %j does not hold', (expires) => {
    expect(judgeOne({ ...failing, waiver: { ...waiver, expires } }, { today: '2026-11-22' }).verdict).toBe('fail');
  });

  it.each([
    ['2027-11-23', '2026-11-22', 'warn'],
    ['2027-11-24', '2026-11-22', 'fail'],
    ['2099-01-01', '2026-11-22', 'fail'],
    ['9999-12-31', '2026-11-22', 'fail'],
    ['2028-12-31', '2027-12-31', 'warn'],
  ])('a waiver until %s holds at most 366 days from %s: %s', (expires, today, verdict) => {
    const row = judgeOne({ ...failing, waiver: { ...waiver, expires } }, { today });
    expect(row).toMatchObject({
      verdict,
      reason: expect.stringContaining(verdict === 'warn' ? 'waived by ada' : 'a waiver without end is no waiver'),
    });
  });

  it('a waiver leaves a limit that is met alone', () => {
    expect(judgeOne({ max: 30_000, waiver }, { today: '2026-11-22' })).toMatchObject({ verdict: 'pass', reason: null });
  });

  it('warns for a file that the change did not touch, where the spec says so', () => {
    const same = found({ ...old, sha256: int8.sha256 });
    expect(judgeOne({ ...failing, onUnchanged: 'warn' }, { baseline: same })).toMatchObject({
      verdict: 'warn',
      reason: 'the file is the same as in the base',
    });
    expect(judgeOne({ ...failing, onUnchanged: 'warn' }).verdict).toBe('fail');
    expect(judgeOne(failing, { baseline: same }).verdict).toBe('fail');
  });
});
