import { InternalError } from '../../core/errors.js';
import { constantInputs } from '../../ops/operator.js';
import { channelAxis, isLinear } from '../linear.js';
import { tensorOf } from '../operands.js';
import type { Graph, GraphTensor, Operator } from '../graph.js';
import { verifyGraph } from '../verify.js';
import { flowOf, type ChannelGroups } from './groups.js';

/**
 * The graph without the channels of some groups: kernels lose what made them and what read them. Every activation must keep
 * one at least.
 */
export function removeGroups(graph: Graph, groups: ChannelGroups, removed: ReadonlySet<number>): Graph {
  if (removed.size === 0) return graph;
  const kept = Object.fromEntries(
    Object.entries(groups.of).map(([name, of]) => [
      name,
      [...of.keys()].filter((channel) => !removed.has(of[channel]!)),
    ]),
  );
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  for (const [name, channels] of Object.entries(kept)) {
    const tensor = tensorOf(graph, name);
    tensors[name] = { ...tensor, shape: [...tensor.shape.slice(0, -1), channels.length] };
  }
  for (const op of graph.operators)
    for (const { tensor, axis, positions } of constantCuts(graph, op, kept))
      tensors[tensor] = take(tensors[tensor]!, axis, positions);
  return verifyGraph({ ...graph, tensors });
}

interface Cut {
  readonly tensor: string;
  readonly axis: number;
  /** What stays along the axis. */
  readonly positions: readonly number[];
}

function constantCuts(graph: Graph, op: Operator, kept: Readonly<Record<string, readonly number[]>>): readonly Cut[] {
  const [[input], [output]] = [op.inputs, op.outputs];
  const written = tensorOf(graph, output).shape.at(-1)!;
  const flow = flowOf(graph, op);
  if (flow === 'mixed' && isLinear(op)) {
    const { kernel, bias } = op.constants;
    const read = tensorOf(graph, input).shape.at(-1)!;
    const { shape } = tensorOf(graph, kernel);
    const last = shape.length - 1;
    const isKept = new Set(kept[input]);
    // A layer that flattens an image reads each channel once for each pixel.
    const positions = [...Array(shape[last]).keys()].filter((position) => isKept.has(position % read));
    return [
      { tensor: kernel, axis: channelAxis(op), positions: kept[output]! },
      { tensor: kernel, axis: last, positions },
      ...(bias === undefined ? [] : [{ tensor: bias, axis: 0, positions: kept[output]! }]),
    ];
  }
  if (flow !== 'each') return [];
  return constantInputs(op).flatMap(({ tensor }) => {
    const { shape } = tensorOf(graph, tensor);
    return shape.at(-1) === written ? [{ tensor, axis: shape.length - 1, positions: kept[output]! }] : [];
  });
}

/** The slices of a float32 constant at some positions of an axis. */
export function take(tensor: GraphTensor, axis: number, positions: readonly number[]): GraphTensor {
  const { shape, data } = tensor;
  const size = shape[axis]!;
  if (positions.length === size) return tensor;
  if (!(data instanceof Float32Array)) throw new InternalError(`${tensor.name} is no float32 constant`);
  const inner = shape.slice(axis + 1).reduce((product, each) => product * each, 1);
  const outer = data.length / (size * inner);
  const taken = new Float32Array(outer * positions.length * inner);
  for (let o = 0; o < outer; o++)
    positions.forEach((position, i) => {
      const from = (o * size + position) * inner;
      taken.set(data.subarray(from, from + inner), (o * positions.length + i) * inner);
    });
  return { ...tensor, shape: shape.map((each, i) => (i === axis ? positions.length : each)), data: taken };
}
