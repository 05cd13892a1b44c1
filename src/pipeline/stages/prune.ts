import type { Graph } from '../../graph/graph.js';
import { kernelLayers, layoutOf, pack, unpack, type FrozenLayers } from '../../graph/parameters.js';
import type { Companion } from '../../passes/companion.js';
import type { Projection } from '../../passes/projection.js';
import { movement, powerpropagationPart, raised, rootsOf } from '../../passes/prune/criteria.js';
import { linearShape } from '../../graph/kernel-blocks.js';
import { pruningProjection, type PrunedSpan, type PruningRule } from '../../passes/prune/projection.js';
import type { StepPart } from '../../passes/step.js';
import { ownSparsity, prunedLayers, sharedSparsity } from '../../spec/layers.js';
import type { PruningPlan } from '../../spec/plan.js';
import { requirePattern } from '../check-zero-pattern.js';
import { pruningSchedule } from '../settings.js';

/** How a training prunes. */
export interface Prunes {
  /** With the weights that the optimizer moves. */
  readonly graph: Graph;
  /** @param steps of each stage of the model's life. @param index of this stage. */
  readonly projection: (steps: readonly number[], index: number) => Projection;
  readonly companions: readonly Companion[];
  /** Weights that the sparsity to end with would take now, 1, of those that the optimizer moves; kept by the projection. */
  readonly selected: Float32Array | null;
  readonly parts: readonly StepPart[];
}

/**
 * Null where nothing of the graph is pruned: patterns may all be of another model, and what is frozen is pruned when it is trained.
 * @param rateAt the learning rate at a step of all training, for pruning that goes by it.
 */
export function pruningOf(
  pruning: PruningPlan,
  graph: Graph,
  frozen: FrozenLayers,
  rateAt: ((step: number) => number) | null = null,
): Prunes | null {
  const { layout, kernels, spans } = prunedSpans(pruning, graph, frozen);
  if (kernels.length === 0) return null;
  const { scope, pattern, criterion } = pruning;
  const selected = pruning.sparsityLoss?.kind === 'swd' ? new Float32Array(layout.parameterCount) : null;
  const by = (rule: PruningRule) => (steps: readonly number[], index: number) => {
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    const first = sum(steps.slice(0, index));
    const schedule = pruningSchedule(pruning, sum(steps), undefined, rateAt);
    return pruningProjection(schedule, spans, layout.parameterCount, first, { ...rule, selected });
  };
  const plain = { graph, companions: [], selected, parts: [] };
  switch (criterion.name) {
    case 'magnitude':
      return { ...plain, projection: by({ scope, pattern }) };
    case 'movement': {
      const { companion, scores } = movement(kernels);
      const projection = by({ scope, pattern, criterion: { name: 'movement', scores } });
      return { ...plain, projection, companions: [companion] };
    }
    case 'powerpropagation': {
      const { alpha } = criterion;
      const project = by({ scope, pattern, criterion: { name: 'powerpropagation', alpha } });
      return {
        ...plain,
        graph: unpack(graph, rootsOf(pack(graph, frozen), spans, alpha), undefined, frozen),
        projection: (steps, index) => raised(project(steps, index), spans, alpha),
        parts: [powerpropagationPart(alpha, kernels)],
      };
    }
    default:
      return criterion satisfies never;
  }
}

function prunedSpans(pruning: PruningPlan, graph: Graph, frozen?: FrozenLayers) {
  const layout = layoutOf(graph, frozen);
  const pruned = prunedLayers(pruning, kernelLayers(graph));
  // Channels may have left the model since its shapes were looked at.
  if (pruning.pattern) requirePattern(graph, pruned, pruning.pattern);
  const kernels = layout.parameters.filter(({ role, layer }) => role === 'kernel' && pruned.includes(layer));
  const spans = kernels.map(({ offset, size, layer, shape }): PrunedSpan => {
    const sparsity = ownSparsity(pruning, layer);
    return { offset, size, linear: linearShape(shape), ...(sparsity === undefined ? {} : { sparsity }) };
  });
  return { layout, kernels, spans };
}

/** The graph with the zeros that its pruning ends with, at once and by magnitude; those that are there stay. */
export function prunedToTheEnd(pruning: PruningPlan, graph: Graph): Graph {
  const { layout, spans } = prunedSpans(pruning, graph);
  const { scope, pattern } = pruning;
  const targetSparsity = sharedSparsity(pruning);
  const schedule = { schedule: 'ConstantSparsity', targetSparsity, beginStep: 0, endStep: 1, frequency: 1 } as const;
  const weights = pack(graph);
  pruningProjection(schedule, spans, layout.parameterCount, 0, { scope, pattern }).apply(0, weights, weights.slice());
  return unpack(graph, weights);
}
