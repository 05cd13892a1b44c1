import { SpecError } from '../core/errors.js';
import { keptWeights } from '../passes/prune/mask.js';
import { finalSparsity, prunedLayers } from '../spec/layers.js';
import type { PassesPlan, Plan } from '../spec/plan.js';

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
  kernels: readonly KernelSize[],
): void {
  if (!pruning) return;
  const key = pruning.schedule === 'ConstantSparsity' ? 'target_sparsity' : 'final_sparsity';
  const names = prunedLayers(
    pruning,
    kernels.map(({ layer }) => layer),
  );
  const largest = ({ size, sparsity }: KernelSize & { readonly sparsity: number }): number =>
    (size - keptWeights(size, sparsity)) / size;
  const small = kernels
    .map((kernel) => ({ ...kernel, sparsity: finalSparsity(pruning, kernel.layer) }))
    .filter((kernel) => names.includes(kernel.layer) && largest(kernel) < kernel.sparsity - 1e-9)
    .sort((a, b) => a.size - b.size);
  const [smallest] = small;
  if (!smallest) return;
  const where = places[`${pointer}/pruning/${key}`];
  const attainable = percent(largest(smallest));
  throw new SpecError({
    code: 'spec/sparsity-of-kernel',
    message:
      `expected a ${key} that leaves every pruned kernel a weight, at most ${attainable}; found ${percent(smallest.sparsity)}, ` +
      `which is too much for ${small.map(({ layer, size }) => `${layer} (${size} weights)`).join(', ')}`,
    ...(where ? { where } : {}),
    fix: `Lower ${key} to ${attainable}, or name the small kernels in pruning.exclude or layer_targets.`,
  });
}

/** Rounded down, so that what is advised can be had. */
function percent(fraction: number): string {
  return `${Math.floor(fraction * 10_000 + 1e-6) / 100} %`;
}
