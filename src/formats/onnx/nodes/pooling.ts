import type { Activation } from '../../../graph/graph.js';
import { slideWindow } from '../../../ops/shared/shape-rules.js';
import { listOf } from '../fold-constants.js';
import { addMargins } from './pad.js';
import {
  activation,
  image,
  numberOf,
  numbersOf,
  optionalConstant,
  ownMargins,
  paddingFor,
  pairOf,
  plain,
  refuse,
  sum,
  written,
  type Convert,
} from './node.js';

const none: Activation = 'none';

const pool =
  (kind: 'AveragePool2D' | 'MaxPool2D'): Convert =>
  (node, inputs, place) => {
    const { graph } = place;
    const size = pairOf(node, 'kernel_shape', [1, 1]);
    const stride = pairOf(node, 'strides', [1, 1]);
    if (numbersOf(node, 'dilations', []).some((each) => each !== 1)) refuse(node, 'expected no dilation');
    const source = image(node, activation(node, inputs, 0), place);
    const [n, c, h, w] = source.sizes;
    const own = ownMargins(node, source.sizes, size, stride, [1, 1]);
    const margins = sum(source.margins, own);
    requireSameSize(node, source.sizes, own, size, stride);
    const counted = numberOf(node, 'count_include_pad', 0) === 1;
    const isPadded = margins.some((each) => each !== 0);
    // An average over zeros that count is an average of a padded image; one over zeros that a Pad added counts them too.
    const explicit = isPadded && kind === 'AveragePool2D' && (counted || source.margins.some((each) => each !== 0));
    const fitting = explicit ? null : paddingFor(source.sizes, margins, size, stride, [1, 1]);
    const input =
      fitting === null
        ? addMargins(node, source.tensor, margins, kind === 'MaxPool2D' ? -Infinity : 0, place)
        : source.tensor;
    const padding = fitting ?? 'valid';
    const [, height = h, width = w] = graph.shapeOf(input);
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
    return written(output, [n, c, ...spatial], 'channels-last');
  };

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
  if (source.margins.some((size) => size !== 0)) refuse(node, 'expected an image without zeros around it');
  const [n, c] = source.sizes;
  return written(place.graph.append(plain('Mean', node.name, source.tensor)), [n, c, 1, 1], 'pooled');
};

/** A mean over rows and columns; over other dimensions there is no kernel for it here. */
export const reduceMean: Convert = (node, inputs, place) => {
  const given = optionalConstant(node, inputs, 1);
  const axes = (given ? listOf(given) : numbersOf(node, 'axes', [])).map((axis) => (axis < 0 ? axis + 4 : axis));
  const value = globalAveragePool(node, inputs, place);
  if ([...axes].sort().join() !== '2,3')
    refuse(node, `expected a mean over the axes 2 and 3, found ${axes.join(', ')}`);
  const [n, c] = value.shape;
  return numberOf(node, 'keepdims', 1) === 1 ? value : written(value.tensor, [n!, c!], 'same');
};
