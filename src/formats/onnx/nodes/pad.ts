import { formatShape } from '../../../graph/shapes.js';
import { listOf } from '../fold-constants.js';
import type { OnnxNode } from '../model.js';
import type { Margins } from '../value.js';
import { activation, image, numbersOf, optionalConstant, refuse, type Convert, type Place } from './node.js';

/** Rows and columns of zeros around an image; the convolution after it may take them over. */
export const pad: Convert = (node, inputs, place) => {
  const input = activation(node, inputs, 0);
  const pads = inputs[1] ? listOf(optionalConstant(node, inputs, 1)!) : numbersOf(node, 'pads', []);
  const value = optionalConstant(node, inputs, 2)?.data[0] ?? node.attributes['value'] ?? 0;
  const mode = node.attributes['mode'] ?? 'constant';
  if (mode !== 'constant' || value !== 0)
    refuse(node, `expected zeros around the image, found ${JSON.stringify(mode)} ${JSON.stringify(value)}`);
  const { margins } = image(node, input, place);
  const [n, c, top, left, n2, c2, bottom, right, ...more] = pads;
  if (n !== 0 || c !== 0 || n2 !== 0 || c2 !== 0 || right === undefined || more.length > 0)
    return refuse(
      node,
      `expected pads of rows and columns only, found [${pads.join(', ')}] for ${formatShape(input.shape)}`,
    );
  const added: Margins = [margins[0] + top!, margins[1] + left!, margins[2] + bottom!, margins[3] + right];
  if (added.some((size) => size < 0))
    return refuse(node, `expected pads of 0 or more, found [${pads.join(', ')}]`, 'A Pad that crops is not read.');
  const [batch, channels, height, width] = input.shape as [number, number, number, number];
  return { ...input, shape: [batch, channels, height + top! + bottom!, width + left! + right], margins: added };
};

/** Adds the margins to a tensor [n, h, w, c] by an operator of their own, where no padding of a kernel's does it. */
export function addMargins(node: OnnxNode, _tensor: string, margins: Margins, _value: number, _place: Place): string {
  return refuse(node, `expected pads as TFLite's SAME or VALID makes them, found [${margins.join(', ')}]`);
}
