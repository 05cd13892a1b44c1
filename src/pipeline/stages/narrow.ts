import { digestValue } from '../../core/digest.js';
import { groupDigits } from '../../core/group-digits.js';
import { removeDeadChannels } from '../../graph/channels/dead.js';
import { narrow as narrowGraph, type NarrowOptions } from '../../graph/channels/narrow.js';
import { costOf, type Cost } from '../../graph/cost.js';
import { foldBatchNorm } from '../../graph/fold.js';
import type { Graph } from '../../graph/graph.js';
import { matchLayers } from '../../spec/layers.js';
import { kernelLayers } from '../../graph/parameters.js';
import type { CostLimitPlan, StructuredPruningPlan } from '../../spec/plan.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { NarrowedRecipe, StageRecipe } from '../recipe.js';
import type { Tools } from './tools.js';

/** The model with fewer channels. Made each time: it costs less than reading. */
export function narrow(
  { code, progress }: Pick<Tools, 'code' | 'progress'>,
  { name, removesDeadChannels, structured }: StageRecipe & NarrowedRecipe,
  parent: Staged<Model>,
): Staged<Model> {
  const whole = parent.value.graph;
  const alive = removesDeadChannels ? removeDeadChannels(whole).graph : whole;
  const before = costOf(foldBatchNorm(whole));
  const graph = structured ? narrowGraph(alive, narrowOptions(structured, whole, before)) : alive;
  const after = costOf(foldBatchNorm(graph));
  const change = (key: keyof Cost) => `${groupDigits(before[key])} → ${groupDigits(after[key])}`;
  progress.note(`${name}: ${change('parameters')} parameters, ${change('macs')} MACs`);
  return {
    value: { ...parent.value, graph },
    digest: digestValue({ code: code.narrowed, model: parent.digest, removesDeadChannels, structured }),
  };
}

/** Shares are of what the model had when it came. */
function narrowOptions(
  { parameters, macs, exclude, ...rest }: StructuredPruningPlan,
  whole: Graph,
  had: Cost,
): NarrowOptions {
  const limits = { parameters: limitOf(parameters, had.parameters), macs: limitOf(macs, had.macs) };
  return { ...rest, limits, excluded: new Set(matchLayers(exclude, kernelLayers(whole))) };
}

function limitOf(limit: CostLimitPlan | null, had: number): number | null {
  if (limit === null) return null;
  return limit.unit === 'count' ? limit.value : Math.floor(limit.value * had);
}
