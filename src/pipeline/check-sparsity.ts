import { SpecError } from '../core/errors.js';
import { smallestKept } from '../passes/prune/allocation.js';
import { keptWeights } from '../passes/prune/mask.js';
import { finalSparsity, layersOverAll, prunedLayers, sharedSparsity } from '../spec/layers.js';
import type { PassesPlan, Plan, PruningPlan } from '../spec/plan.js';

/** A layer that owns a kernel, and how many weights that has. */
export interface KernelSize {
  readonly layer: string;
  readonly size: number;
}

/**
 * Every kernel that is pruned must be able to have the sparsity that is asked for: 99 % of 72 weights would leave none.
 * @throws SpecError that names those that cannot.
 */
export function checkSparsity(
  { places }: Pick<Plan, 'places'>,
  { pruning, pointer }: PassesPlan,
  weights: readonly KernelSize[],
): void {
  if (!pruning) return;
  // Of m by n every kernel has as many zeros as is asked for.
  if (pruning.pattern?.kind === 'm_by_n') return;
  const inBlock = pruning.pattern ? pruning.pattern.inputs * pruning.pattern.outputs : 1;
  const kernels = weights.map(({ layer, size }) => ({ layer, size: size / inBlock }));
  const unit = inBlock === 1 ? 'weights' : 'blocks';
  if (pruning.scope === 'global') checkOverAll({ places }, { pruning, pointer, unit }, kernels);
  const key = sparsityKey(pruning);
  const names = prunedLayers(
    pruning,
    kernels.map(({ layer }) => layer),
  );
  const together = new Set(layersOverAll(pruning, names));
  const largest = ({ size, sparsity }: KernelSize & { readonly sparsity: number }): number =>
    (size - keptWeights(size, sparsity)) / size;
  const small = kernels
    .map((kernel) => ({ ...kernel, sparsity: finalSparsity(pruning, kernel.layer) }))
    .filter(
      (kernel) =>
        names.includes(kernel.layer) && !together.has(kernel.layer) && largest(kernel) < kernel.sparsity - 1e-9,
    )
    .sort((a, b) => a.size - b.size);
  const [smallest] = small;
  if (!smallest) return;
  const where = places[`${pointer}/pruning/${key}`];
  const attainable = percent(largest(smallest));
  throw new SpecError({
    code: 'spec/sparsity-of-kernel',
    message:
      `expected a ${key} that leaves every pruned kernel ${inBlock === 1 ? 'a weight' : 'a block'}, at most ${attainable}; found ${percent(smallest.sparsity)}, ` +
      `which is too much for ${small.map(({ layer, size }) => `${layer} (${size} ${unit})`).join(', ')}`,
    ...(where ? { where } : {}),
    fix: `Lower ${key} to ${attainable}, or name the small kernels in pruning.exclude or layer_targets.`,
  });
}

/** Kernels that share a target keep some of their weights each. */
function checkOverAll(
  { places }: Pick<Plan, 'places'>,
  { pruning, pointer, unit }: { readonly pruning: PruningPlan; readonly pointer: string; readonly unit: string },
  kernels: readonly KernelSize[],
): void {
  const names = new Set(
    layersOverAll(
      pruning,
      kernels.map(({ layer }) => layer),
    ),
  );
  const sizes = kernels.filter(({ layer }) => names.has(layer)).map(({ size }) => size);
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const [all, asked] = [sum(sizes), sharedSparsity(pruning)];
  const largest = (all - sum(sizes.map(smallestKept))) / all;
  if (all === 0 || largest >= asked - 1e-9) return;
  const key = sparsityKey(pruning);
  const where = places[`${pointer}/pruning/${key}`];
  throw new SpecError({
    code: 'spec/sparsity-of-kernel',
    message: `expected a ${key} that leaves every pruned kernel some ${unit}, at most ${percent(largest)} over ${all} ${unit} in ${names.size} kernels; found ${percent(asked)}`,
    ...(where ? { where } : {}),
    cause: 'With scope: global every kernel keeps 1 % of its weights or blocks, and one at least.',
    fix: `Lower ${key} to ${percent(largest)}, or name the small kernels in pruning.exclude.`,
  });
}

const sparsityKey = ({ schedule }: PruningPlan): string =>
  schedule === 'ConstantSparsity' ? 'target_sparsity' : 'final_sparsity';

/** Rounded down, so that what is advised can be had. */
function percent(fraction: number): string {
  return `${Math.floor(fraction * 10_000 + 1e-6) / 100} %`;
}
