/** Defects of other gates, each made impossible here: a check that went green, or red, when it should not have. */
import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../src/gate/evaluate.js';
import { exitCodeOf, worstVerdict } from '../../src/gate/verdict.js';
import { parseReport } from '../../src/report/json.js';
import { createAccuracy, createBudget, createMeasurement } from './factory.js';

const int8 = createMeasurement();
const growth = createBudget({ maxIncrease: { percent: 0.05, absolute: null, combine: 'any', against: 'base' } });

describe('unlike in other gates,', () => {
  it('no results at all are not a pass once a budget asks for them', () => {
    const rows = evaluate([createBudget({ max: 1e9 })], { measurements: [] });
    expect(exitCodeOf(worstVerdict(rows))).toBe(4);
  });

  it('a baseline that cannot be read is an error, not an empty baseline', () => {
    for (const text of ['', '[]', 'null', '{"budgets":[]}'])
      expect(() => parseReport(text, 'base.json')).toThrow(/base\.json/);
  });

  it('a baseline that is missing leaves the comparison undecided, and its other budgets judged', () => {
    const rows = evaluate([growth, createBudget({ max: 1 })], {
      measurements: [int8],
      baseline: { kind: 'unavailable', reason: 'it expired' },
    });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'fail']);
  });

  it('the first pull request that adds the gate is not red for lack of a base', () => {
    const rows = evaluate([growth], { measurements: [int8], baseline: { kind: 'first-run' } });
    expect(exitCodeOf(worstVerdict(rows))).toBe(0);
    expect(rows[0]?.reason).toMatch(/no report yet/);
  });

  it('a measurement that disappears is an error, not skipped', () => {
    const rows = evaluate([createBudget({ artifact: 'gone', max: 1 }), createBudget({ max: 1e9 })], {
      measurements: [int8],
    });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['error', 'pass']);
  });

  it('growth from an empty file is not "+100 %" but an unreadable reference', () => {
    const base = { ...int8, sizeBytes: 0 };
    const [row] = evaluate([growth], {
      measurements: [int8],
      baseline: { kind: 'found', source: 'x', measurements: [base], labels: [] },
    });
    expect(row).toMatchObject({ verdict: 'error' });
  });

  it('a degenerate baseline does not make every later gate pass', () => {
    const constant = {
      ...createMeasurement({ artifact: 'teacher', ...createAccuracy(1000, 2000) }),
      predictions: Array<number>(2000).fill(0),
    };
    const budget = createBudget({ metric: 'accuracy', maxDrop: { value: 0.5, against: 'teacher' } });
    expect(evaluate([budget], { measurements: [int8, constant] })[0]).toMatchObject({ verdict: 'error' });
  });

  it('one failing budget does not keep the next from being judged', () => {
    const rows = evaluate(
      [
        createBudget({ max: 1, level: 'warn' }),
        createBudget({ max: 1 }),
        createBudget({ metric: 'parameters', max: 1 }),
      ],
      { measurements: [int8] },
    );
    expect(rows.map(({ verdict }) => verdict)).toEqual(['warn', 'fail', 'fail']);
  });

  it('an improvement does not fail, in either direction', () => {
    const base = createMeasurement({ sizeBytes: 60_000, ...createAccuracy(1500, 2000) });
    const labels = Array.from({ length: 2000 }, (_, index) => index % 2);
    const budgets = [growth, createBudget({ metric: 'accuracy', maxDrop: { value: 0, against: 'base' } })];
    const rows = evaluate(budgets, {
      measurements: [int8],
      labels,
      baseline: { kind: 'found', source: 'x', measurements: [base], labels },
    });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  });
});
