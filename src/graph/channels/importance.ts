/**
 * How much each group of channels weighs. By magnitude: the mean, over all slices of kernels that would go with the group (those that
 * make its channels and those that read them), of ‖slice‖ / the mean ‖slice‖ of the kernel along that axis. So what it says does not
 * depend on how layers scale one another (after Fang et al. 2023, "DepGraph", group norm with the mean as normaliser).
 */
import { channelAxis, isLinear } from '../linear.js';
import { floatsOf, tensorOf } from '../operands.js';
import type { Graph } from '../graph.js';
import { flowOf, type ChannelGroups } from './groups.js';

/**
 * @param folded the graph with its BatchNorm folded, so that a kernel's size is what it does.
 * @returns by group, for those that a kernel makes.
 */
export function groupImportance(graph: Graph, folded: Graph, groups: ChannelGroups): ReadonlyMap<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  const add = (group: number, share: number): void => {
    const { sum, count } = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: sum + share, count: count + 1 });
  };
  for (const op of graph.operators) {
    if (!isLinear(op)) continue;
    const { kernel } = op.constants;
    const values = floatsOf(folded, kernel);
    const { shape } = tensorOf(graph, kernel);
    const made = sliceShares(values, shape, channelAxis(op), shape[channelAxis(op)]!);
    groups.of[op.outputs[0]]!.forEach((group, channel) => add(group, made[channel]!));
    if (flowOf(graph, op) !== 'mixed') continue;
    const read = groups.of[op.inputs[0]]!;
    const shares = sliceShares(values, shape, shape.length - 1, read.length);
    read.forEach((group, channel) => add(group, shares[channel]!));
  }
  return new Map([...sums].map(([group, { sum, count }]) => [group, sum / count]));
}

/** ‖slice‖ of each channel, as a share of their mean; position p along the axis is of channel p mod channels. */
function sliceShares(
  values: Float32Array,
  shape: readonly number[],
  axis: number,
  channels: number,
): readonly number[] {
  const size = shape[axis]!;
  const inner = shape.slice(axis + 1).reduce((product, each) => product * each, 1);
  const squares = new Float64Array(channels);
  values.forEach((value, i) => (squares[(Math.floor(i / inner) % size) % channels]! += value * value));
  const norms = [...squares].map(Math.sqrt);
  const mean = norms.reduce((sum, norm) => sum + norm, 0) / channels;
  return norms.map((norm) => (mean === 0 ? 1 : norm / mean));
}
