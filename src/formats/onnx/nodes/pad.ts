import { formatShape } from '../../../graph/shapes.js';
import { listOf } from '../fold-constants.js';
import type { ActivationValue, Margins } from '../value.js';
import {
  activation,
  image,
  numbersOf,
  optionalConstant,
  refuse,
  withRow,
  written,
  type Convert,
  type Place,
} from './node.js';

/** Rows and columns of zeros around an image; the convolution after it may take them over. */
export const pad: Convert = (node, inputs, place) => {
  const input = activation(node, inputs, 0);
  const pads = inputs[1] ? listOf(optionalConstant(node, inputs, 1)!) : numbersOf(node, 'pads', []);
  const value = optionalConstant(node, inputs, 2)?.data[0] ?? node.attributes['value'] ?? 0;
  const mode = node.attributes['mode'] ?? 'constant';
  if (mode !== 'constant' || value !== 0)
    refuse(node, `expected zeros around the image, found ${JSON.stringify(mode)} ${JSON.stringify(value)}`);
  const { tensor, margins } = image(node, input, place);
  const { length: rank } = input.shape;
  // [before each dimension, after each dimension]; a series has no rows.
  const whole = rank === 3 ? [...withRow(pads.slice(0, 3), 0), ...withRow(pads.slice(3), 0)] : pads;
  const [n, c, top, left, n2, c2, bottom, right, ...more] = whole;
  if (n !== 0 || c !== 0 || n2 !== 0 || c2 !== 0 || right === undefined || more.length > 0)
    return refuse(
      node,
      `expected pads of rows and columns only, found [${pads.join(', ')}] for ${formatShape(input.shape)}`,
    );
  const added: Margins = [margins[0] + top!, margins[1] + left!, margins[2] + bottom!, margins[3] + right];
  if (added.some((size) => size < 0))
    return refuse(node, `expected pads of 0 or more, found [${pads.join(', ')}]`, 'A Pad that crops is not read.');
  const [batch, channels, ...sizes] = input.shape;
  const grown = rank === 3 ? [left! + right] : [top! + bottom!, left! + right];
  const shape = [batch!, channels!, ...sizes.map((size, axis) => size + grown[axis]!)];
  return { ...written(tensor, shape, 'channels-last'), margins: added };
};

/** Adds the margins to a tensor [n, h, w, c] by an operator of their own, where no padding of a kernel's does it. */
export function addMargins(reader: string, tensor: string, margins: Margins, { graph }: Pick<Place, 'graph'>): string {
  if (margins.every((size) => size === 0)) return tensor;
  const [top, left, bottom, right] = margins;
  // A node that reads several padded images has a Pad for each.
  let name = `${reader}/pad`;
  for (let count = 2; graph.has(`${name}/output`); count++) name = `${reader}/pad_${count}`;
  return graph.append({
    kind: 'Pad',
    name,
    inputs: [tensor],
    constants: {},
    outputs: [`${name}/output`],
    options: { before: [top, left], after: [bottom, right] },
  });
}

/** With the zeros around it that no operator has added yet. */
export function materialized(
  reader: string,
  { margins, ...value }: ActivationValue,
  place: Pick<Place, 'graph'>,
): ActivationValue {
  return margins ? { ...value, tensor: addMargins(reader, value.tensor, margins, place) } : value;
}
