import { digestValue } from '../../core/digest.js';
import { groupDigits } from '../../core/group-digits.js';
import { removeDeadChannels } from '../../graph/channels/dead.js';
import { narrow as narrowGraph, type CostLimit, type NarrowOptions } from '../../graph/channels/narrow.js';
import { costOf, weightedMacs, type Cost } from '../../graph/cost.js';
import { foldBatchNorm } from '../../graph/fold.js';
import type { Graph } from '../../graph/graph.js';
import { lastMatch, matchLayers } from '../../spec/layers.js';
import { kernelLayers } from '../../graph/parameters.js';
import type { CostLimitPlan, StructuredPruningPlan } from '../../spec/plan.js';
import type { Staged } from '../cache.js';
import { arenaBytes, weightBytes } from '../file-cost.js';
import type { Model } from '../model.js';
import type { NarrowedRecipe, StageRecipe } from '../stage-recipe.js';
import { prunedToTheEnd } from './prune.js';
import type { Tools } from './tools.js';

/** The model with fewer channels. Made each time: it costs less than reading. */
export function narrow(
  { code, progress }: Pick<Tools, 'code' | 'progress'>,
  { name, ...recipe }: StageRecipe & NarrowedRecipe,
  parent: Staged<Model>,
): Staged<Model> {
  const { removesDeadChannels, structured, file, pruned } = recipe;
  const whole = parent.value.graph;
  const alive = removesDeadChannels ? removeDeadChannels(whole).graph : whole;
  const before = costOf(foldBatchNorm(whole));
  const narrowed = structured ? narrowGraph(alive, narrowOptions(recipe, structured, whole)) : alive;
  const graph = pruned ? prunedToTheEnd(pruned, narrowed) : narrowed;
  const after = costOf(foldBatchNorm(graph));
  const change = (key: keyof Cost) => `${groupDigits(before[key])} → ${groupDigits(after[key])}`;
  progress.note(`${name}: ${change('parameters')} parameters, ${change('macs')} MACs`);
  return {
    value: { ...parent.value, graph },
    digest: digestValue({
      code: code.narrowed,
      model: parent.digest,
      removesDeadChannels,
      structured,
      ...(file && { file: { ...file, floatEdges: { ...file.floatEdges } } }),
      ...(pruned && { pruned }),
    }),
  };
}

/** What group lasso leaves of a channel under the steps of an optimizer, which no step brings to 0 itself. */
const leftByGroupLasso = 0.01;

/** Shares are of what the model had when it came. */
export function narrowOptions(
  { file, countsDead }: NarrowedRecipe,
  { exclude, keepsFraction, multipleOf, macCosts = [], policy, ...limits }: StructuredPruningPlan,
  whole: Graph,
): NarrowOptions {
  const costOfMac = (layer: string): number => lastMatch(macCosts, layer)?.cost ?? 0;
  const timeOf = (folded: Graph): number => weightedMacs(folded, costOfMac);
  const had = costOf(foldBatchNorm(whole));
  return {
    limits: [
      ...limitOf('parameters', limits.parameters, had.parameters, (folded) => costOf(folded).parameters),
      ...limitOf('MACs', limits.macs, had.macs, (folded) => costOf(folded).macs),
      ...timeLimit(limits.latency, timeOf(foldBatchNorm(whole)), timeOf),
      ...(file && limits.sizeBytes !== null
        ? [{ unit: weightsUnit, most: limits.sizeBytes, of: (folded: Graph) => weightBytes(folded, file) }]
        : []),
      ...(file && limits.arenaBytes !== null
        ? [{ unit: arenaUnit, most: limits.arenaBytes, of: (folded: Graph) => arenaBytes(folded, file) }]
        : []),
    ],
    keepsFraction,
    multipleOf,
    excluded: new Set(matchLayers(exclude, kernelLayers(whole))),
    ...(policy === 'latency' && { timeOf }),
    ...(countsDead && { deadBelow: leftByGroupLasso }),
  };
}

export const weightsUnit = 'B of weights';
export const arenaUnit = 'B of arena';
export const timeUnit = 'of time';

/** In any unit, so in fractions too. */
function timeLimit(limit: CostLimitPlan | undefined, had: number, of: CostLimit['of']): readonly CostLimit[] {
  if (!limit) return [];
  return [{ unit: timeUnit, most: limit.unit === 'count' ? limit.value : limit.value * had, of }];
}

function limitOf(unit: string, limit: CostLimitPlan | null, had: number, of: CostLimit['of']): readonly CostLimit[] {
  if (limit === null) return [];
  return [{ unit, most: limit.unit === 'count' ? limit.value : Math.floor(limit.value * had), of }];
}
