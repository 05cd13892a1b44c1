import { meanOperator } from '../../../graph/plain-operator.js';
import type { Activation, Pair } from '../../../graph/graph.js';
import { formatShape } from '../../../graph/shapes.js';
import { slideWindow } from '../../../ops/shared/shape-rules.js';
import { listOf } from '../fold-constants.js';
import type { OnnxNode } from '../model.js';
import type { Margins } from '../value.js';
import { addMargins, materialized } from './pad.js';
import { graphAxis } from './place.js';
import {
  activation,
  image,
  numberOf,
  numbersOf,
  optionalConstant,
  ownMargins,
  paddingFor,
  pairOf,
  refuse,
  shapeIn,
  sum,
  written,
  type Convert,
  type Image,
  type Place,
} from './node.js';

const none: Activation = 'none';

const pool =
  (kind: 'AveragePool2D' | 'MaxPool2D'): Convert =>
  (node, inputs, place) => {
    const { graph } = place;
    const source = image(node, activation(node, inputs, 0), place);
    const { isSeries } = source;
    const size = pairOf(node, 'kernel_shape', [1, 1], isSeries);
    const stride = pairOf(node, 'strides', [1, 1], isSeries);
    if (numbersOf(node, 'dilations', []).some((each) => each !== 1)) refuse(node, 'expected no dilation');
    const [n, c, h, w] = source.sizes;
    const padded = [
      n,
      c,
      h + source.margins[0] + source.margins[2],
      w + source.margins[1] + source.margins[3],
    ] as const;
    const own = ownMargins(node, padded, size, stride, [1, 1], isSeries);
    requireSameSize(node, padded, own, size, stride);
    const { zeros, passed } = marginsOf(kind, node, source, own, { size, stride }, graph);
    const input = addMargins(node.name, source.tensor, zeros, place);
    const [, height = h, width = w] = graph.shapeOf(input);
    const padding = paddingFor([n, c, height, width], passed, size, stride, [1, 1]);
    if (padding === null) return refuseMargins(kind, node, own);
    const spatial = ([height, width] as const).map(
      (each, axis) => slideWindow(each, size[axis]!, stride[axis]!, 1, padding).size,
    );
    const output = graph.append({
      kind,
      name: node.name,
      inputs: [input],
      constants: {},
      outputs: [`${node.name}/output`],
      options: { size, stride, padding, activation: none },
    });
    const [rows, columns] = spatial as [number, number];
    return written(output, shapeIn(source, [n, c, rows, columns]), 'channels-last');
  };

const nothing: Margins = [0, 0, 0, 0];

/** What a window meets beside the image: zeros that it reads, and places that it passes over. */
function marginsOf(
  kind: 'AveragePool2D' | 'MaxPool2D',
  node: OnnxNode,
  source: Image,
  own: Margins,
  { size, stride }: { readonly size: Pair; readonly stride: Pair },
  graph: Place['graph'],
): { readonly zeros: Margins; readonly passed: Margins } {
  const all = sum(source.margins, own);
  switch (kind) {
    case 'AveragePool2D':
      return numberOf(node, 'count_include_pad', 0) === 1
        ? { zeros: all, passed: nothing }
        : { zeros: source.margins, passed: own };
    case 'MaxPool2D': {
      if (!graph.isNotNegative(source.tensor)) return { zeros: source.margins, passed: own };
      // Beside values from 0 on, the largest of a window is the same with zeros and without.
      const fits = paddingFor(source.sizes, all, size, stride, [1, 1]) !== null;
      return fits ? { zeros: nothing, passed: all } : { zeros: all, passed: nothing };
    }
    default:
      return kind satisfies never;
  }
}

function refuseMargins(kind: 'AveragePool2D' | 'MaxPool2D', node: OnnxNode, own: Margins): never {
  const found = `expected pads as TFLite's SAME or VALID makes them, found [${own.join(', ')}]`;
  switch (kind) {
    case 'AveragePool2D':
      return refuse(
        node,
        `${found} for an average that leaves out what lies beside the image`,
        'Export the pool with count_include_pad=True, or without padding.',
      );
    case 'MaxPool2D':
      return refuse(
        node,
        `${found} around values that may be below 0, where zeros would change the largest of a window`,
        'Put the ReLU before the pool: the results are the same, and zeros around them change nothing.',
      );
    default:
      return kind satisfies never;
  }
}

/** `ceil_mode` may add a window at the end that reads less than the others. */
function requireSameSize(
  node: Parameters<Convert>[0],
  [, , h, w]: readonly number[],
  [top, left, bottom, right]: readonly number[],
  size: readonly number[],
  stride: readonly number[],
): void {
  if (numberOf(node, 'ceil_mode', 0) === 0) return;
  const restOf = (each: number, axis: number): number => (each - size[axis]!) % stride[axis]!;
  const fits = [h! + top! + bottom!, w! + left! + right!].map(restOf).every((rest) => rest === 0);
  if (!fits)
    refuse(node, 'expected ceil_mode 0, found a last window that is cut off', 'Export the pool with ceil_mode=False.');
}

export const averagePool = pool('AveragePool2D');
export const maxPool = pool('MaxPool2D');

export const globalAveragePool: Convert = (node, inputs, place) => {
  const source = image(node, activation(node, inputs, 0), place);
  const [n, c] = source.sizes;
  const input = addMargins(node.name, source.tensor, source.margins, place);
  return written(place.graph.append(meanOperator(node.name, input)), shapeIn(source, [n, c, 1, 1]), 'pooled');
};

export const reduceMean: Convert = (node, inputs, place) => {
  const input = materialized(node.name, activation(node, inputs, 0), place);
  const { length: rank } = input.shape;
  const given = optionalConstant(node, inputs, 1);
  const named = (given ? listOf(given) : numbersOf(node, 'axes', [])).map((axis) => (axis < 0 ? axis + rank : axis));
  const axes = (named.length > 0 ? named : input.shape.map((_, axis) => axis)).sort((a, b) => a - b);
  const keepDims = numberOf(node, 'keepdims', 1) === 1;
  const refuseAxes = (): never =>
    refuse(
      node,
      `expected a mean over dimensions behind the batch, found axes ${axes.join(', ')} of ${formatShape(input.shape)}`,
    );
  if (axes.includes(0)) return refuseAxes();
  const whole = rank === 3 ? '2' : '2,3';
  if (rank >= 3 && rank <= 4 && input.layout !== 'same' && axes.join() === whole) {
    const value = globalAveragePool(node, inputs, place);
    return keepDims ? value : written(value.tensor, value.shape.slice(0, 2), 'same');
  }
  const mean = (tensor: string, over: readonly number[]): string =>
    place.graph.append(meanOperator(node.name, tensor, { axes: over, keepDims }));
  const shape = input.shape.flatMap((size, axis) => (axes.includes(axis) ? (keepDims ? [1] : []) : [size]));
  if (input.layout === 'same') return written(mean(input.tensor, axes), shape, 'same');
  if (rank !== 4 || input.layout === 'flattened') return refuseAxes();
  // Without its channels, or with channels alone, what is left stands in one order in both.
  if (!keepDims && !axes.includes(1)) return refuseAxes();
  const { tensor } = image(node, input, place);
  const over = axes.map((axis) => graphAxis({ ...input, layout: 'channels-last' }, axis)).sort((a, b) => a - b);
  return written(mean(tensor, over), shape, keepDims ? 'channels-last' : 'same');
};

/** The largest of each channel: a pool whose window is the whole image. */
export const globalMaxPool: Convert = (node, inputs, place) => {
  const source = image(node, activation(node, inputs, 0), place);
  const [n, c] = source.sizes;
  const input = addMargins(node.name, source.tensor, source.margins, place);
  const [, height, width] = place.graph.shapeOf(input);
  const tensor = place.graph.append({
    kind: 'MaxPool2D',
    name: node.name,
    inputs: [input],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { size: [height!, width!], stride: [1, 1], padding: 'valid', activation: none },
  });
  return written(tensor, shapeIn(source, [n, c, 1, 1]), 'channels-last');
};
