import { seededRandom } from '../../core/random.js';
import { normalizedImages } from '../../data/normalize.js';
import { restoreBatchNorm } from '../../passes/restore-batch-norm.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { StageRecipe } from '../recipe.js';
import { basisOf, type Tools } from './tools.js';

/** Samples whose activations tell the statistics: enough for a mean of each channel, few enough to cost seconds. */
const statisticsSamples = 256;

/** An imported model with the BatchNorm that was folded into its file; the same function as before. */
export function restore(tools: Tools, { name }: StageRecipe, parent: Staged<Model>): Promise<Staged<Model>> {
  const { cache, code, dataset, engine, seed } = tools;
  const depends = { ...basisOf(tools), code: code.restored, model: parent.digest };
  return cache.stage(name, depends, async () => {
    const { count, samples } = dataset.train;
    const order = Uint32Array.from({ length: count }, (_, index) => index);
    const chosen = seededRandom(seed, 'batch-statistics').shuffle(order).subarray(0, statisticsSamples);
    const images = await normalizedImages(dataset, samples, chosen);
    return { ...parent.value, graph: await restoreBatchNorm(parent.value.graph, images, engine) };
  });
}
