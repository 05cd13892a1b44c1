/** Whether kernels have shapes into which a pattern of zeros fits. */
import { PassError, SpecError, type Place, type Problem } from '../core/errors.js';
import { channelAxis, isLinear } from '../graph/linear.js';
import type { Graph } from '../graph/graph.js';
import { tensorOf } from '../graph/operands.js';
import { blockSizeOf, linearShape, type ZeroPattern } from '../graph/kernel-blocks.js';
import { prunedLayers } from '../spec/layers.js';
import type { PassesPlan, Plan } from '../spec/plan.js';

/** @throws SpecError that names the layers of a model whose shapes do not fit. */
export function checkZeroPattern({ places }: Pick<Plan, 'places'>, passes: PassesPlan, graph: Graph): void {
  const { pruning, pointer } = passes;
  if (!pruning?.pattern) return;
  const layers = prunedLayers(
    pruning,
    graph.operators.filter(isLinear).map(({ name }) => name),
  );
  const problem = misfit(graph, layers, pruning.pattern, places[`${pointer}/pruning/${keyOf(pruning.pattern)}`]);
  if (problem) throw new SpecError(problem);
}

/** @throws PassError, as `checkZeroPattern` for a graph in the middle of its life. */
export function requirePattern(graph: Graph, layers: readonly string[], pattern: ZeroPattern): void {
  const problem = misfit(graph, layers, pattern);
  if (problem) throw new PassError(problem);
}

const keyOf = (pattern: ZeroPattern): string => (pattern.kind === 'blocks' ? 'block_size' : 'sparsity_m_by_n');

function misfit(graph: Graph, layers: readonly string[], pattern: ZeroPattern, where?: Place): Problem | null {
  const misfits = layers.flatMap((layer) => {
    const why = whyNot(graph, layer, pattern);
    return why === null ? [] : [{ layer, why }];
  });
  if (misfits.length === 0) return null;
  const { inputs, outputs } = blockSizeOf(pattern);
  const shown = misfits.slice(0, mostNamed).map(({ layer, why }) => `${layer} (${why})`);
  const more = misfits.length > mostNamed ? `, and ${misfits.length - mostNamed} more` : '';
  return {
    code: 'spec/zero-pattern',
    message: `expected kernels of whole blocks of ${inputs} inputs by ${outputs} outputs, found ${shown.join(', ')}${more}`,
    ...(where ? { where } : {}),
    cause: 'Zeros that come together lie in neighbouring input and output channels of one place of a kernel.',
    fix: `Name these layers in pruning.exclude, or choose a ${keyOf(pattern)} that divides them.`,
  };
}

const mostNamed = 10;

function whyNot(graph: Graph, layer: string, pattern: ZeroPattern): string | null {
  const op = graph.operators.find(({ name }) => name === layer) ?? null;
  if (!isLinear(op)) return null;
  if (channelAxis(op) !== 0) return 'depthwise: an output reads one input';
  const { inputs, outputs } = linearShape(tensorOf(graph, op.constants.kernel).shape);
  const size = blockSizeOf(pattern);
  if (inputs % size.inputs !== 0) return `${inputs} inputs`;
  return outputs % size.outputs === 0 ? null : `${outputs} outputs`;
}
