import { describe, expect, it } from '@jest/globals';
import { compareBudgets } from '../../src/gate/budget-diff.js';
import { renderBudgetDiff } from '../../src/report/render-budget-diff.js';
import { createBudget } from '../gate/factory.js';
import { hostileStrings } from './factory.js';
import { harmsOf } from './markdown-harm.js';

describe('renderBudgetDiff', () => {
  it('says nothing when the budgets are the same', () => {
    expect(renderBudgetDiff(compareBudgets([createBudget({ max: 1 })], [createBudget({ max: 1 })]))).toBe('');
  });

  it('shows what lets more through before the rest', () => {
    const before = [createBudget({ max: 30_000 }), createBudget({ metric: 'accuracy', min: 0.9 })];
    const after = [createBudget({ metric: 'macs', max: 5 }), createBudget({ max: 40_000 })];
    expect(renderBudgetDiff(compareBudgets(before, after))).toBe(
      [
        '### ⚠️ This change loosens 2 budgets',
        '',
        '|  | Artifact | Metric | Limit | Set at |',
        '| --- | --- | --- | --- | --- |',
        '| ⚠️ loosened | `int8` | size | max 30000 B → 40000 B | `examples/fashion-mnist/tinygate.yml:60` |',
        '| ⚠️ removed | `int8` | accuracy |  | `examples/fashion-mnist/tinygate.yml:60` |',
        '| added | `int8` | multiply-accumulates |  | `examples/fashion-mnist/tinygate.yml:60` |',
      ].join('\n'),
    );
  });

  it('does not warn of tighter budgets', () => {
    const diff = renderBudgetDiff(compareBudgets([createBudget({ max: 2 })], [createBudget({ max: 1 })]));
    expect(diff).toMatch(/^### This change adds to or tightens budgets/);
    expect(diff).not.toContain('⚠️');
  });

  it.each(hostileStrings)('shows %j as text', (hostile) => {
    const render = (text: string) => {
      const budget = createBudget({ artifact: text, metric: text, class: text, where: { file: text, line: 1 } });
      const waiver = { owner: text, reason: text, expires: text };
      return harmsOf(renderBudgetDiff(compareBudgets([{ ...budget, max: 1 }], [{ ...budget, max: 2, waiver }])));
    };
    expect(render(hostile)).toEqual(render('harmless'));
  });
});
