import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../src/gate/evaluate.js';
import { checkInvariants } from '../../src/gate/invariants.js';
import { baselineFrom, evidenceFrom } from '../../src/report/evidence.js';
import { parseReport } from '../../src/report/json.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { createBudget, createLayer, createMeasurement } from '../gate/factory.js';
import { createReport } from './factory.js';

const measurement = createMeasurement({
  layers: [createLayer({ name: 'stem', zeroFraction: 0, distinctCodes: 90 }), createLayer({ name: 'a' })],
});
const compressed = { int8: { pruned: ['a'], clustered: ['a'] } };
const budgets = [
  createBudget({ metric: 'size', max: 29_000 }),
  createBudget({ metric: 'sparsity', min: 0.8 }),
  createBudget({ metric: 'distinct_codes', max: 16 }),
  createBudget({ metric: 'accuracy', min: 0.88, confidence: 0.9 }),
];
const rows = evaluate(budgets, { measurements: [measurement], compressed });
const invariants = checkInvariants({ sparsityFraction: { a: 0.8 }, clusters: { a: 16 } }, measurement);
const report = parseReport(stringifyReport(createReport({ artifacts: [measurement], budgets: rows, invariants })), 'x');

describe('evidenceFrom', () => {
  it('judges a report that was read back as the run that made it did', () => {
    expect(evaluate(budgets, evidenceFrom(report))).toEqual(report.budgets);
  });

  it('judges by other budgets than its own', () => {
    const [row] = evaluate([createBudget({ max: 1 })], evidenceFrom(report));
    expect(row).toMatchObject({ verdict: 'fail', measured: 29_600 });
  });
});

describe('baselineFrom', () => {
  it('makes a report the base of another', () => {
    const budget = createBudget({ metric: 'accuracy', maxDrop: { value: 0, against: 'base' }, confidence: 0.95 });
    const [row] = evaluate([budget], { ...evidenceFrom(report), baseline: baselineFrom(report, 'report of 0123abcd') });
    expect(row).toMatchObject({
      verdict: 'pass',
      conditions: expect.arrayContaining(['against the report of 0123abcd']) as unknown,
    });
  });
});
