/** Rules about which weights are pruned, and how many. */
import type { WrittenPasses } from './passes.js';
import { pointerTokens, type Json } from './located.js';
import type { Broken, Context } from './rule.js';
import { memberOf } from './schema-walk.js';
import { parseFraction } from './units.js';

/** Zeros that come together leave no other choice of how many there are. */
export function zeroPatterns({ pointer, passes: { pruning } }: WrittenPasses): Broken[] {
  const { block_size, sparsity_m_by_n, scope, layer_targets } = pruning ?? {};
  if (!pruning || !sparsity_m_by_n) return [];
  const [m, n] = sparsity_m_by_n;
  const at = `${pointer}/pruning`;
  const broken = { code: 'spec/zero-pattern', pointer: `${at}/sparsity_m_by_n` } as const;
  if (block_size)
    return [
      {
        ...broken,
        at: 'key',
        message: 'expected block_size or sparsity_m_by_n, found both',
        cause: 'Zeros come in whole blocks, or some of them in every group.',
        fix: 'Remove one of the two.',
      },
    ];
  if (m >= n)
    return [
      {
        ...broken,
        message: `expected fewer zeros than the ${n} weights of a group, found ${m}`,
        cause: 'The first number says how many of a group are zero, the second how many weights it has.',
        fix: 'Write the smaller number first.',
        example: 'sparsity_m_by_n: [2, 4]',
      },
    ];
  const isConstant = pruning.schedule === 'ConstantSparsity';
  const key = isConstant ? 'target_sparsity' : 'final_sparsity';
  const target = isConstant ? pruning.target_sparsity : pruning.final_sparsity;
  const other = layer_targets ? 'layer_targets' : scope === 'global' ? 'scope' : null;
  return [
    ...(Math.abs(parseFraction(target) - m / n) < 1e-3 && parseFraction(target) <= m / n + 1e-9
      ? []
      : [
          {
            ...broken,
            pointer: `${at}/${key}`,
            message: `expected ${key} ${percent(m / n)}, which is what ${m} zeros of every ${n} weights are, found ${target}`,
            fix: `Write ${percent(m / n)}, or another sparsity_m_by_n.`,
          },
        ]),
    ...(other === null
      ? []
      : [
          {
            ...broken,
            pointer: `${at}/${other}`,
            at: 'key' as const,
            message: `expected no ${other} beside sparsity_m_by_n, found it`,
            cause: `Every group of ${n} weights has ${m} zeros, in every layer alike.`,
            fix: `Remove ${other}, or sparsity_m_by_n.`,
          },
        ]),
  ];
}

/** `50 %`, `33.33 %`. */
const percent = (fraction: number): string => `${Math.round(fraction * 10_000) / 100} %`;

/** Settings that no criterion reads would be believed to count. */
export function settingsOfCriterion(
  { pointer, passes: { pruning } }: WrittenPasses,
  written: Context['written'],
): Broken[] {
  const { criterion = 'magnitude' } = pruning ?? {};
  const own = [...pointerTokens(pointer), 'pruning'].reduce<Json | undefined>(
    (value, token) => memberOf(value, token),
    written,
  );
  if (criterion === 'powerpropagation' || memberOf(own, 'powerpropagation') === undefined) return [];
  return [
    {
      code: 'spec/criterion',
      pointer: `${pointer}/pruning/powerpropagation`,
      at: 'key',
      message: `expected criterion: powerpropagation, which these are settings of, found criterion: ${criterion}`,
      fix: 'Write criterion: powerpropagation, or remove powerpropagation.',
    },
  ];
}
