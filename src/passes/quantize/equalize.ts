/** Cross-layer equalisation: channels of one layer after another get weights of like size, and the model stays the same function. */
import { channelsOf, flowOf } from '../../graph/channels/groups.js';
import type { Graph, GraphTensor, Operator } from '../../graph/graph.js';
import { kernelPlaces } from '../../graph/kernel-places.js';
import { isLinear, type Linear } from '../../graph/linear.js';
import { consumersOf, floatsOf, logitsOf, tensorOf } from '../../graph/operands.js';
import { verifyGraph } from '../../graph/verify.js';
import { constantInputs, factsOf } from '../../ops/operator.js';

interface Pair {
  readonly first: Linear;
  readonly second: Linear;
}

export interface Equalizable {
  readonly pairs: readonly Pair[];
  /** Why other layers are no first of a pair, by name. */
  readonly refused: Readonly<Record<string, string>>;
}

/** Layers with a kernel, the second of which alone reads what the first writes, through operators that let a channel's positive factor pass. */
export function equalizable(graph: Graph): Equalizable {
  const pairs: Pair[] = [];
  const refused: Record<string, string> = {};
  for (const first of graph.operators.filter(isLinear)) {
    const found = nextLayer(graph, first);
    if (typeof found === 'string') refused[first.name] = found;
    else pairs.push({ first, second: found });
  }
  return { pairs, refused };
}

/** The layer, or why there is none. */
function nextLayer(graph: Graph, first: Linear): Linear | string {
  const channels = channelsOf(graph, first.outputs[0]);
  for (let op: Operator = first; ;) {
    const [tensor] = op.outputs;
    const isClipped = 'activation' in op.options && op.options.activation === 'relu6';
    if (isClipped) return `${op.name} clips at 6, which is another value in a channel that is scaled`;
    const [next, ...others] = consumersOf(graph, tensor);
    if (tensor === logitsOf(graph) || graph.outputs.includes(tensor) || !next) return 'it is the last layer';
    if (others.length > 0) return `${[next, ...others].map(({ name }) => name).join(' and ')} read it`;
    if (isLinear(next))
      return [first, next].every((layer) => ownsConstants(graph, layer)) ? next : 'weights are shared';
    const hasAddend = constantInputs(next).some(({ facts }) => facts.isAddend);
    const flow = flowOf(graph, next);
    const passes = factsOf(next).numbers.scalesLinearly && !hasAddend && (flow === 'each' || flow === 'regrouped');
    if (!passes || next.inputs.length > 1 || channelsOf(graph, next.outputs[0]) % channels !== 0)
      return `a channel's factor does not pass ${next.name} (${next.kind})`;
    op = next;
  }
}

const ownsConstants = (graph: Graph, layer: Linear): boolean =>
  constantInputs(layer).every(
    ({ tensor }) => graph.operators.filter((op) => Object.values(op.constants).includes(tensor)).length === 1,
  );

/** Channels with weights below this share of their kernel's largest are left as they are: they carry nothing. */
const leastShare = 1e-6;
const mostRounds = 40;
/** Rounds end where no factor is farther from 1. */
const tolerance = 1e-3;

/**
 * Each pair by turns, until nothing moves: channel i of the first is divided, and of the second multiplied, by s = √(r₁ᵢ/r₂ᵢ), r: the largest |w|
 * of the channel, so that both have √(r₁ᵢ·r₂ᵢ) (Nagel et al. 2019, arXiv 1906.04721, §4.1). Before: BatchNorms folded. Zeros stay 0.
 */
export function equalize(graph: Graph, { pairs }: Pick<Equalizable, 'pairs'> = equalizable(graph)): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const now = { ...graph, tensors };
  for (let round = 0; round < mostRounds; round++) {
    const farthest = pairs.map((pair) => equalizePair(now, tensors, pair));
    if (Math.max(0, ...farthest) < tolerance) break;
  }
  return verifyGraph({ ...graph, tensors });
}

/** Returns how far the factors are from 1. */
function equalizePair(graph: Graph, tensors: Record<string, GraphTensor>, { first, second }: Pair): number {
  const channels = channelsOf(graph, first.outputs[0]);
  const written = kernelOf(graph, first, channelsOf(graph, first.inputs[0]), 'output');
  const read = kernelOf(graph, second, channels, 'input');
  const [before, after] = [written, read].map(({ values, channelOf }) => largestOf(values, channelOf, channels));
  const [leastBefore, leastAfter] = [before!, after!].map((largest) => Math.max(...largest) * leastShare);
  const factors = Float64Array.from({ length: channels }, (_, c) =>
    before![c]! > leastBefore! && after![c]! > leastAfter! ? Math.sqrt(before![c]! / after![c]!) : 1,
  );
  const set = (name: string, data: Float32Array): void => {
    tensors[name] = { ...tensorOf(graph, name), data };
  };
  set(
    first.constants.kernel,
    written.values.map((value, i) => value / factors[written.channelOf(i)]!),
  );
  set(
    second.constants.kernel,
    read.values.map((value, i) => value * factors[read.channelOf(i)]!),
  );
  const { bias } = first.constants;
  if (bias !== undefined)
    set(
      bias,
      floatsOf(graph, bias).map((value, c) => value / factors[c]!),
    );
  return Math.max(...factors.map((factor) => Math.abs(Math.log(factor))));
}

function kernelOf(graph: Graph, layer: Linear, channels: number, side: 'input' | 'output') {
  const { kernel } = layer.constants;
  const place = kernelPlaces(layer, tensorOf(graph, kernel).shape, channels);
  return { values: floatsOf(graph, kernel), channelOf: (i: number): number => place(i)[side] };
}

function largestOf(values: Float32Array, channelOf: (i: number) => number, channels: number): Float64Array {
  const largest = new Float64Array(channels);
  values.forEach((value, i) => (largest[channelOf(i)] = Math.max(largest[channelOf(i)]!, Math.abs(value))));
  return largest;
}
