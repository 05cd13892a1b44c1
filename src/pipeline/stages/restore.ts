import { restoreBatchNorm } from '../../passes/restore-batch-norm.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { StageRecipe } from '../stage-recipe.js';
import { sampledImages } from './sampled-images.js';
import { basisOf, type Tools } from './tools.js';

/** Samples whose activations tell the statistics: enough for a mean of each channel, few enough to cost seconds. */
const statisticsSamples = 256;

/** An imported model with the BatchNorm that was folded into its file; the same function as before. */
export function restore(tools: Tools, { name }: StageRecipe, parent: Staged<Model>): Promise<Staged<Model>> {
  const { cache, code, engine } = tools;
  const depends = { ...basisOf(tools), code: code.restored, model: parent.digest };
  return cache.stage(name, depends, async () => {
    const images = await sampledImages(tools, 'batch-statistics', statisticsSamples);
    return { ...parent.value, graph: await restoreBatchNorm(parent.value.graph, images, engine) };
  });
}
