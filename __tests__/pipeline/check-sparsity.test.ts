import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatProblem, SpecError } from '../../src/core/errors.js';
import { magnitudeMask, sparsityFraction } from '../../src/passes/prune/mask.js';
import { checkSparsity } from '../../src/pipeline/check-sparsity.js';
import { planOf } from '../spec/plan-of.js';

const kernels = [
  { layer: 'stem', size: 72 },
  { layer: 'block1/depthwise', size: 100 },
  { layer: 'block1/pointwise', size: 64 },
];

function problemsOf(pruning: string): string[] {
  try {
    const plan = planOf(`compression:\n  pruning:\n${pruning.replaceAll(/^/gm, '    ')}\n`);
    checkSparsity(plan, plan.compression, kernels);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(SpecError);
    return (error as SpecError).problems.map(formatProblem);
  }
}

describe('checkSparsity', () => {
  it('names the kernels that cannot have the sparsity and keep a weight, at the line that asks for it', () => {
    expect(problemsOf('schedule: ConstantSparsity\ntarget_sparsity: 0.99')).toEqual([
      'spec.yml:9:22: expected a target_sparsity that leaves every pruned kernel a weight, at most 98.43 %; found 99 %, ' +
        'which is too much for block1/pointwise (64 weights), stem (72 weights)\n' +
        '  fix: Lower target_sparsity to 98.43 %, or name the small kernels in pruning.exclude or layer_targets.',
    ]);
    expect(problemsOf('schedule: PolynomialDecay\nfinal_sparsity: 98.61 %\nlayers: [stem]')).toEqual([]);
    expect(problemsOf('schedule: PolynomialDecay\nfinal_sparsity: 98.62 %\nlayers: [stem]')).toHaveLength(1);
  });

  it('looks only at the layers that are pruned', () => {
    expect(problemsOf('schedule: ConstantSparsity\ntarget_sparsity: 0.99\nlayers: [block1/depthwise]')).toEqual([]);
  });

  it('holds a layer to its own target, the last pattern that matches it', () => {
    const own = (targets: string) =>
      problemsOf(`schedule: ConstantSparsity\ntarget_sparsity: 0.99\nlayer_targets: { ${targets} }`);
    expect(own("'*': 80 %")).toEqual([]);
    expect(own("stem: 90 %, 'block1/*': 0.9")).toEqual([]);
    expect(own("'*': 80 %, stem: 99.5 %")).toEqual([
      expect.stringMatching(/found 99\.5 %, which is too much for stem \(72 weights\)/),
    ]);
  });

  it('leaves every kernel its floor where all share one target, and says how far that goes', () => {
    expect(problemsOf('schedule: ConstantSparsity\ntarget_sparsity: 98.7 %\nscope: global')).toEqual([]);
    expect(problemsOf('schedule: ConstantSparsity\ntarget_sparsity: 99 %\nscope: global')).toEqual([
      'spec.yml:9:22: expected a target_sparsity that leaves every pruned kernel some weights, at most 98.72 % over 236 weights in 3 kernels; found 99 %\n' +
        '  likely cause: With scope: global every kernel keeps 1 % of its weights or blocks, and one at least.\n' +
        '  fix: Lower target_sparsity to 98.72 %, or name the small kernels in pruning.exclude.',
    ]);
    const own = 'schedule: ConstantSparsity\ntarget_sparsity: 98 %\nscope: global\nlayer_targets: { stem: 98.7 % }';
    expect(problemsOf(own)).toEqual([
      expect.stringMatching(/found 98\.7 %, which is too much for stem \(72 weights\)/),
    ]);
  });

  it('refuses a kernel exactly where pruning could not reach the sparsity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 999 }), (size, thousandths) => {
        const sparsity = thousandths / 1000;
        const mask = magnitudeMask(new Float32Array(size).fill(1), sparsity);
        const plan = planOf(
          `compression:\n  pruning: { schedule: ConstantSparsity, target_sparsity: ${sparsity}, layers: ['*'] }\n`,
        );
        const check = () => checkSparsity(plan, plan.compression, [{ layer: 'stem', size }]);
        if (sparsityFraction(mask) >= sparsity) expect(check).not.toThrow();
        else expect(check).toThrow(/too much for stem \(/);
      }),
    );
  });
});
