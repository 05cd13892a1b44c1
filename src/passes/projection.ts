import type { Arrays } from '../engine/engine.js';

/**
 * How compression enters training. The optimiser moves *latent* weights; before each step a projection turns them into
 * the *effective* weights the forward pass uses (pruned, clustered, rounded to int8 codes), and the gradient at the
 * effective weights is applied to the latent ones (straight-through estimator, Bengio et al. 2013). Passes compose by
 * being applied one after another to the same vector, on typed arrays, outside the compiled step, so the step's graph is
 * the same whatever is being compressed.
 */
export interface Projection {
  /**
   * Writes into `effective` what step `step` trains with. Both [n], in the graph's packed parameter order. May also change
   * `latent`, as pruning does when it sets weights to 0. `trained`: what parts of the step have trained so far, by name.
   */
  apply(step: number, latent: Float32Array, effective: Float32Array, trained?: Arrays): void;
  /** What these latent weights ship as, [n]; changes neither them nor what `apply` remembers: masks and codebooks stay as they are. */
  settle(latent: Float32Array, trained?: Arrays): Float32Array;
  /** Everything `apply` remembers between steps, so that an interrupted stage can go on bit for bit. */
  save(): Record<string, Float32Array>;
  restore(state: Readonly<Record<string, Float32Array>>): void;
  /** What a training curve shows, e.g. the zeros of the pruned kernels as a fraction. */
  metrics(effective: Float32Array): Record<string, number>;
}

/** Trains the weights as they are. */
export const identity: Projection = {
  apply: (_step, latent, effective) => effective.set(latent),
  settle: (latent) => latent.slice(),
  save: () => ({}),
  restore: () => undefined,
  metrics: () => ({}),
};
