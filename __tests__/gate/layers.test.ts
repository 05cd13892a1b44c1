import { describe, expect, it } from '@jest/globals';
import { compareBudgets } from '../../src/gate/budget-diff.js';
import type { Budget } from '../../src/gate/budget.js';
import { evaluate } from '../../src/gate/evaluate.js';
import { createBudget, createLayer, createMeasurement } from './factory.js';

/** A detector whose first layer is dense, as most are: its 100 weights are not worth pruning. */
const detector = createMeasurement({
  layers: [
    createLayer({ name: 'stem', kernelElements: 100, zeroFraction: 0, distinctCodes: 90 }),
    createLayer({ name: 'block1/pointwise', kernelElements: 1000, zeroFraction: 0.7, distinctCodes: 16 }),
    createLayer({ name: 'block2/pointwise', kernelElements: 1000, zeroFraction: 0.665, distinctCodes: 12 }),
  ],
});

function judge(changes: Partial<Budget>, compressed?: readonly string[]) {
  const [row] = evaluate([createBudget({ metric: 'sparsity', min: 0.6, ...changes })], {
    measurements: [detector],
    ...(compressed ? { compressed: { int8: { pruned: compressed, clustered: compressed } } } : {}),
  });
  return row!;
}

describe('a budget on the sparsity of a file', () => {
  it('is about the layer that does worst, unless it names layers', () => {
    expect(judge({})).toMatchObject({ verdict: 'fail', measured: 0 });
    expect(judge({ layers: ['block*'] })).toMatchObject({
      verdict: 'pass',
      measured: 0.665,
      conditions: ['of 2 layers matching block*, fewest zeros in block2/pointwise'],
    });
  });

  it('is about all weights of the file together with over: all, whatever the spec compresses', () => {
    const expected = { verdict: 'pass', measured: 0.65, conditions: ['1365 of 2100 weights in 3 kernel layers'] };
    expect(judge({ over: 'all' })).toMatchObject(expected);
    expect(judge({ over: 'all' }, ['block1/pointwise'])).toMatchObject(expected);
  });

  it('takes the layers that it names together with over: all', () => {
    expect(judge({ over: 'all', layers: ['/^block/'] })).toMatchObject({ measured: 0.6825 });
  });

  it.each([
    [['blok1/pointwise'], /'blok1\/pointwise' to match a kernel .*; did you mean 'block1\/pointwise'\?$/],
    [['block*', 'head'], /'head' to match a kernel of the file, found stem, block1\/pointwise, block2\/pointwise$/],
  ])('is an error where a pattern of %j matches no layer of the file', (layers, reason) => {
    const row = judge({ layers });
    expect(row).toMatchObject({ verdict: 'error', measured: null });
    expect(row.reason).toMatch(reason);
  });

  it('names layers that the spec does not compress, too', () => {
    expect(judge({ layers: ['block2/*'] }, ['block1/pointwise'])).toMatchObject({ measured: 0.665 });
  });

  it('is loosened by other layers: the old budget is gone', () => {
    const before = createBudget({ metric: 'sparsity', min: 0.6, layers: ['*'] });
    const changes = compareBudgets([before], [{ ...before, layers: ['block*'] }]);
    expect(changes.map(({ change }) => change).sort()).toEqual(['added', 'removed']);
  });
});

describe('a budget on distinct codes', () => {
  it('is about the layers that it names', () => {
    const row = judge({ metric: 'distinct_codes', min: null, max: 16, layers: ['block*'] });
    expect(row).toMatchObject({ verdict: 'pass', measured: 16 });
  });

  const kernels = (...layers: Parameters<typeof createLayer>[0][]) =>
    createMeasurement({ layers: layers.map((layer, at) => createLayer({ name: `layer${at}`, ...layer })) });
  const together = (measurement: ReturnType<typeof kernels>, clustered: readonly string[] = ['layer0']) => {
    const budget = createBudget({ metric: 'distinct_codes', min: null, max: 4, over: 'all' });
    const compressed = { int8: { pruned: clustered, clustered } };
    return evaluate([budget], { measurements: [measurement], compressed })[0]!;
  };
  // −128, −127 and 127.
  const wide = { codeSet: { lowest: -128, bits: `3${'0'.repeat(62)}8` }, distinctCodes: 3 };

  it('counts a code once that several layers have, with over: all, whatever the spec compresses', () => {
    const other = { codeSet: { lowest: -128, bits: `1${'0'.repeat(30)}8${'0'.repeat(31)}8` }, distinctCodes: 3 };
    expect(together(kernels(wide, other))).toMatchObject({
      verdict: 'pass',
      measured: 4,
      conditions: ['the codes of 2 kernel layers together'],
    });
    const int4 = { codeSet: { lowest: -8, bits: '0800' }, distinctCodes: 1 };
    // −1 of int4 is −1 of int8.
    expect(together(kernels(other, int4))).toMatchObject({ verdict: 'pass', measured: 3 });
    const unsigned = { codeSet: { lowest: 0, bits: `${'0'.repeat(63)}8` }, distinctCodes: 1 };
    expect(together(kernels(wide, other, unsigned))).toMatchObject({ verdict: 'fail', measured: 5 });
  });

  it('is an error with over: all where the codes of a layer are not known, or contradict their number', () => {
    const unknown = together(kernels(wide, { distinctCodes: 3 }));
    expect(unknown).toMatchObject({ verdict: 'error', measured: null });
    expect(unknown.reason).toContain('no list of them, in layer1');
    expect(together(kernels({ ...wide, distinctCodes: 2 })).reason).toContain('found a list of 3');
  });
});
