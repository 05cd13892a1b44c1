import { formatShape } from '../../../graph/shapes.js';
import { appendLayerNorm } from '../../../graph/composed.js';
import { plainOperator } from '../../../graph/plain-operator.js';
import { listOf } from '../fold-constants.js';
import type { ActivationValue } from '../value.js';
import { materialized } from './pad.js';
import {
  activation,
  constant,
  floats,
  image,
  numberOf,
  numbersOf,
  optionalConstant,
  refuse,
  written,
  type Convert,
} from './node.js';

/** Where a dimension of an ONNX image is in the graph. */
export const graphAxis = (value: ActivationValue, axis: number): number =>
  value.layout === 'channels-last' ? (value.shape.length === 3 ? [0, 3, 2] : [0, 3, 1, 2])[axis]! : axis;

/** Parts of dimensions behind the batch, without steps. */
export const slice: Convert = (node, inputs, place) => {
  const given = materialized(node.name, activation(node, inputs, 0), place);
  const input =
    given.layout === 'pooled' ? written(image(node, given, place).tensor, given.shape, 'channels-last') : given;
  const { length: rank } = input.shape;
  const list = (at: number, name: string, otherwise: readonly number[]): readonly number[] => {
    const tensor = optionalConstant(node, inputs, at);
    return tensor ? listOf(tensor) : numbersOf(node, name, otherwise);
  };
  const [starts, ends] = [list(1, 'starts', []), list(2, 'ends', [])];
  const axes = list(
    3,
    'axes',
    starts.map((_, i) => i),
  ).map((axis) => (axis < 0 ? axis + rank : axis));
  const steps = list(
    4,
    'steps',
    starts.map(() => 1),
  );
  if (steps.some((step) => step !== 1)) refuse(node, `expected steps of 1, found [${steps.join(', ')}]`);
  if (input.layout === 'flattened') refuse(node, 'expected dimensions as they were exported, found a flattened image');
  const from = input.shape.map(() => 0);
  const to = [...input.shape];
  axes.forEach((axis, i) => {
    const size = input.shape[axis] ?? 0;
    const bounded = (value: number): number => Math.min(Math.max(value < 0 ? value + size : value, 0), size);
    [from[axis], to[axis]] = [bounded(starts[i]!), bounded(ends[i]!)];
  });
  const isSeries = input.layout === 'channels-last' && rank === 3;
  const ordered = (values: readonly number[], row: number): number[] => {
    const placed = isSeries ? [...values, row] : [...values];
    if (isSeries) placed[1] = row;
    values.forEach((value, axis) => (placed[graphAxis(input, axis)] = value));
    return placed;
  };
  const tensor = place.graph.append({
    kind: 'Slice',
    name: node.name,
    inputs: [input.tensor],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { from: ordered(from, 0), to: ordered(to, 1) },
  });
  return {
    ...written(
      tensor,
      to.map((end, axis) => end - from[axis]!),
      input.layout,
    ),
  };
};

/** Between the two orders of an image nothing moves, for the graph has channels last anyway; else dimensions change places. */
export const transpose: Convert = (node, inputs, place) => {
  const given = materialized(node.name, activation(node, inputs, 0), place);
  const { length: rank } = given.shape;
  const perm = numbersOf(
    node,
    'perm',
    given.shape.map((_, axis) => rank - 1 - axis),
  );
  const turned = perm.map((axis) => given.shape[axis]!);
  if (given.layout === 'same' && perm.join() === '0,3,1,2') return written(given.tensor, turned, 'channels-last');
  if (given.layout === 'channels-last' && perm.join() === '0,2,3,1') return written(given.tensor, turned, 'same');
  if (rank === 3 && perm.join() === '0,2,1') {
    // Between the two orders of a series nothing moves either: an image of one row becomes its columns, and back.
    const [n, w, c] = given.shape as [number, number, number];
    if (given.layout === 'channels-last')
      return written(place.graph.append(plainOperator('Reshape', node.name, given.tensor), turned), turned, 'same');
    if (given.layout === 'same' && place.hasSeries)
      return written(
        place.graph.append(plainOperator('Reshape', node.name, given.tensor), [n, 1, w, c]),
        turned,
        'channels-last',
      );
  }
  if (given.layout === 'channels-last' && rank === 3 && perm.join() === '0,1,2') return given;
  if (given.layout === 'flattened' || perm[0] !== 0 || (given.layout !== 'same' && rank === 3))
    return refuse(
      node,
      `expected an order behind the batch, found ${formatShape(given.shape)} by [${perm.join(', ')}]`,
    );
  const input =
    given.layout === 'pooled' ? written(image(node, given, place).tensor, given.shape, 'channels-last') : given;
  const order = perm.map((axis) => graphAxis(input, axis));
  const tensor = place.graph.append({
    kind: 'Transpose',
    name: node.name,
    inputs: [input.tensor],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { order },
  });
  return written(tensor, turned, 'same');
};

/** Over the last dimension. */
export const layerNormalization: Convert = (node, inputs, place) => {
  const input = materialized(node.name, activation(node, inputs, 0), place);
  const { length: rank } = input.shape;
  const axis = numberOf(node, 'axis', -1);
  if (input.layout !== 'same' || (axis !== -1 && axis !== rank - 1))
    refuse(
      node,
      `expected a normalisation over the last dimension, found axis ${axis} of ${formatShape(input.shape)} (${input.layout})`,
    );
  const channels = input.shape.at(-1)!;
  const bias = optionalConstant(node, inputs, 2);
  const tensor = appendLayerNorm(place.graph, node.name, input.tensor, {
    gamma: floats(node, constant(node, inputs, 1), [channels]),
    beta: bias && floats(node, bias, [channels]),
    epsilon: numberOf(node, 'epsilon', 1e-5),
  });
  return { ...input, tensor };
};
