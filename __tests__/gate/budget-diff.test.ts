import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Budget } from '../../src/gate/budget.js';
import { compareBudgets, isLooser } from '../../src/gate/budget-diff.js';
import { evaluate } from '../../src/gate/evaluate.js';
import { createBudget, createMeasurement } from './factory.js';

const increase = (percent: number | null, absolute: number | null, combine: 'any' | 'all' = 'any') => ({
  maxIncrease: { percent, absolute, combine, against: 'base' },
});
const waiver = (expires: string) => ({ waiver: { owner: 'ada', reason: 'r', expires } });

function changeOf(before: Partial<Budget>, after: Partial<Budget>) {
  return compareBudgets([createBudget(before)], [createBudget(after)]).map(({ change, details }) =>
    [change, ...details].join(': '),
  );
}

describe('compareBudgets', () => {
  it.each<[Partial<Budget>, Partial<Budget>, string[]]>([
    [{ max: 30_000 }, { max: 30_000, message: 'new words' }, []],
    [{ max: 30_000 }, { max: 40_000 }, ['loosened: max 30000 B → 40000 B']],
    [{ max: 30_000 }, { max: 20_000 }, ['tightened: max 30000 B → 20000 B']],
    [{ metric: 'accuracy', min: 0.8 }, { metric: 'accuracy', min: 0.7 }, ['loosened: min 80 % → 70 %']],
    [{ metric: 'accuracy', min: 0.8 }, { metric: 'accuracy', min: 0.9 }, ['tightened: min 80 % → 90 %']],
    [
      { metric: 'accuracy', maxDrop: { value: 0.01, against: 't' } },
      { metric: 'accuracy', maxDrop: { value: 0.02, against: 't' } },
      ['loosened: max_drop 1 % → 2 %'],
    ],
    [increase(0.05, null), increase(0.1, null), ['loosened: max_increase percent 5 % → 10 %']],
    [increase(0.05, 500), increase(0.05, null), ['loosened: max_increase absolute 500 B → none']],
    [increase(0.05, null, 'all'), increase(0.05, 9000, 'all'), ['loosened: max_increase absolute none → 9000 B']],
    [increase(0.05, 500, 'any'), increase(0.05, 500, 'all'), ['loosened: combine any → all']],
    [{ max: 1 }, { max: 1, ...increase(0.05, null) }, ['tightened: max_increase added']],
    [{ max: 1, ...increase(0.05, null) }, { max: 1 }, ['loosened: max_increase removed']],
    [{ max: 1 }, { max: 2, ...increase(0.05, null) }, ['mixed: max 1 B → 2 B: max_increase added']],
    [
      { max: 1, ...increase(0.05, null) },
      { max: 1, ...increase(0.05, null), level: 'warn' },
      ['loosened: level error → warn'],
    ],
    [{ members: ['a', 'b'] }, { members: ['a'] }, ['loosened: no longer counts b']],
    [{ members: ['a'] }, { members: ['a', 'b', 'c'] }, ['tightened: now counts b, c']],
    [{ members: ['a', 'b'] }, { members: ['b', 'c'] }, ['mixed: no longer counts a: now counts c']],
    [{ max: 1 }, { max: 1, level: 'warn' }, ['loosened: level error → warn']],
    [{ max: 1, level: 'off' }, { max: 1 }, ['tightened: level off → error']],
    [{ max: 1 }, { max: 1, onUnchanged: 'warn' }, ['loosened: on_unchanged error → warn']],
    [{ max: 1 }, { max: 1, ...waiver('2026-11-30') }, ['loosened: waiver none → 2026-11-30']],
    [
      { max: 1, ...waiver('2026-11-30') },
      { max: 1, ...waiver('2027-11-30') },
      ['loosened: waiver 2026-11-30 → 2027-11-30'],
    ],
    [{ max: 1, ...waiver('2026-11-30') }, { max: 1 }, ['tightened: waiver 2026-11-30 → none']],
    [{ max: 1, ...waiver('2026-11-30') }, { max: 1, ...waiver('2026-11-30') }, []],
    [{ max: 1, ...waiver('2026-11-30') }, { max: 2, ...waiver('2026-11-30') }, ['loosened: max 1 B → 2 B']],
    [
      { max: 1, ...waiver('2027-11-30') },
      { max: 1, ...waiver('2026-11-30') },
      ['tightened: waiver 2027-11-30 → 2026-11-30'],
    ],
    [{ max: 1, level: 'off' }, { max: 1, artifact: 'other' }, ['added']],
    [{ max: 1, artifact: 'other' }, { max: 1, level: 'off' }, ['removed']],
    [{ min: 1, confidence: 0.95 }, { min: 1 }, ['loosened: confidence 0.95 → none']],
    [{ min: 1 }, { min: 1, confidence: 0.9 }, ['tightened: confidence none → 0.9']],
    [{ min: 1, max: 5 }, { min: 0, max: 4 }, ['mixed: min 1 B → 0 B: max 5 B → 4 B']],
    [{ max: 1 }, { min: 1 }, ['added', 'removed']],
    [
      { maxDrop: { value: 0.01, against: 'teacher' } },
      { maxDrop: { value: 0.01, against: 'float32' } },
      ['added', 'removed'],
    ],
    [{ max: 1, artifact: 'int8' }, { max: 1, artifact: 'int4' }, ['added', 'removed']],
  ])('%j → %j is %j', (before, after, expected) => {
    expect(changeOf(before, after)).toEqual(expected);
  });

  it('counts a removed budget as looser, and pairs budgets of one kind in order', () => {
    const [a, b] = [createBudget({ max: 1 }), createBudget({ max: 2 })];
    expect(compareBudgets([a, b], [a, b])).toEqual([]);
    expect(compareBudgets([a, b], [a]).map(isLooser)).toEqual([true]);
  });

  it('finds no change where a budget with two limits becomes two budgets, or two become one', () => {
    const both = createBudget({ max: 1, ...increase(0.05, null) });
    const two = [createBudget({ max: 1 }), createBudget({ max: null, ...increase(0.05, null) })];
    expect([compareBudgets([both], two), compareBudgets(two, [both])]).toEqual([[], []]);
  });

  it('finds no change between budgets and themselves', () => {
    const day = fc.constantFrom('2026-11-30', '2027-01-31');
    const budget = fc.record({
      min: fc.option(fc.integer({ min: 1, max: 9 })),
      max: fc.option(fc.integer({ min: 1, max: 9 })),
      level: fc.constantFrom('error' as const, 'warn' as const, 'off' as const),
      onUnchanged: fc.constantFrom('error' as const, 'warn' as const),
      waiver: fc.option(day.map((expires) => waiver(expires).waiver)),
      maxIncrease: fc.option(
        fc
          .tuple(
            fc.option(fc.constant(0.1)),
            fc.option(fc.constant(5)),
            fc.constantFrom('any' as const, 'all' as const),
          )
          .map((parts) => increase(...parts).maxIncrease),
      ),
    });
    fc.assert(
      fc.property(fc.array(budget, { maxLength: 4 }), (parts) => {
        const budgets = parts.map((part) => createBudget(part));
        expect(compareBudgets(budgets, structuredClone(budgets))).toEqual([]);
      }),
    );
  });

  it('calls every change looser that lets a broken limit pass', () => {
    const limit = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(limit, limit, limit, fc.boolean(), (size, before, after, isMax) => {
        const budget = (value: number) => createBudget(isMax ? { max: value } : { min: value });
        const judge = (value: number) =>
          evaluate([budget(value)], { measurements: [createMeasurement({ sizeBytes: size })] })[0]?.verdict;
        if (judge(before) === 'fail' && judge(after) === 'pass') {
          expect(compareBudgets([budget(before)], [budget(after)]).some(isLooser)).toBe(true);
        }
      }),
    );
  });
});
