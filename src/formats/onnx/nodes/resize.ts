import { formatShape } from '../../../graph/shapes.js';
import { listOf } from '../fold-constants.js';
import type { OnnxNode } from '../model.js';
import {
  activation,
  image,
  numberOf,
  numbersOf,
  optionalConstant,
  refuse,
  shapeIn,
  withRow,
  written,
  type Convert,
  type Image,
} from './node.js';
import { addMargins } from './pad.js';

/** Rows and columns that are repeated: Resize, and what was called Upsample before opset 10. */
export const resize: Convert = (node, inputs, place) => {
  requireImage(node, activation(node, inputs, 0).shape);
  if (node.attributes['mode'] === 'linear') return bilinear(node, inputs, place);
  requireRepetition(node);
  const source = image(node, activation(node, inputs, 0), place);
  const [n, c, h, w] = source.sizes;
  const [height, width] = [h + source.margins[0] + source.margins[2], w + source.margins[1] + source.margins[3]];
  const [batch, channels, rows, columns, ...more] = factorsOf(node, inputs, source, [n, c, height, width]);
  const isWhole = [rows, columns].every((each) => each !== undefined && Number.isInteger(each) && each >= 1);
  if (batch !== 1 || channels !== 1 || !isWhole || more.length > 0)
    return refuse(
      node,
      `expected an image whose height and width become a multiple, found ${formatShape([n, c, height, width])} times [${[batch, channels, rows, columns].join(', ')}]`,
    );
  const tensor = place.graph.append({
    kind: 'ResizeNearest',
    name: node.name,
    inputs: [addMargins(node.name, source.tensor, source.margins, place)],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { times: [rows!, columns!] },
  });
  return written(tensor, shapeIn(source, [n, c, height * rows!, width * columns!]), 'channels-last');
};

function requireImage(node: OnnxNode, shape: readonly number[]): void {
  if (shape.length !== 3 && shape.length !== 4)
    refuse(node, `expected an image [n, c, h, w] or a series [n, c, w], found ${formatShape(shape)}`);
}

/** By where the centre of a new pixel lies, as ONNX names it. PyTorch's own differs from the first where one row or column is left. */
const centers: Readonly<Record<string, 'half-pixel' | 'corner' | 'aligned'>> = {
  half_pixel: 'half-pixel',
  pytorch_half_pixel: 'half-pixel',
  asymmetric: 'corner',
  align_corners: 'aligned',
};

const bilinear: Convert = (node, inputs, place) => {
  const source = image(node, activation(node, inputs, 0), place);
  const input = addMargins(node.name, source.tensor, source.margins, place);
  const [n, height, width, c] = place.graph.shapeOf(input) as [number, number, number, number];
  const coordinates =
    node.operator === 'Upsample' ? 'asymmetric' : (node.attributes['coordinate_transformation_mode'] ?? 'half_pixel');
  const known = typeof coordinates === 'string' ? centers[coordinates] : undefined;
  if (known === undefined || numberOf(node, 'antialias', 0) !== 0)
    return refuse(node, `expected a known place of pixels and no antialias, found ${JSON.stringify(coordinates)}`);
  const [batch, channels, rows, columns, ...more] = factorsOf(node, inputs, source, [n, c, height, width]);
  const size = [height * (rows ?? 0), width * (columns ?? 0)] as const;
  if (batch !== 1 || channels !== 1 || more.length > 0 || !size.every((each) => Number.isInteger(each) && each >= 1))
    return refuse(node, `expected an image with a whole number of rows and columns, found ${size.join(' x ')}`);
  const isSingle = size.some((each, axis) => each === 1 && [height, width][axis]! > 1);
  if (coordinates === 'pytorch_half_pixel' && isSingle)
    return refuse(node, 'expected more than one row and column of pytorch_half_pixel, found one');
  const tensor = place.graph.append({
    kind: 'ResizeBilinear',
    name: node.name,
    inputs: [input],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { size, centers: known },
  });
  return written(tensor, shapeIn(source, [n, c, ...size]), 'channels-last');
};

/** Whether every new row is a copy of the row that it lies in: with centres at half pixels, or cut off towards 0. */
function requireRepetition(node: OnnxNode): void {
  const { mode = 'nearest', coordinate_transformation_mode: coordinates, nearest_mode: nearest } = node.attributes;
  const isCutOff = node.operator === 'Upsample' || (coordinates === 'asymmetric' && nearest === 'floor');
  const isCentred = coordinates === undefined || coordinates === 'half_pixel';
  if (mode !== 'nearest' || !(isCutOff || (isCentred && (nearest === undefined || nearest === 'round_prefer_floor'))))
    refuse(
      node,
      `expected rows that are repeated, found ${JSON.stringify({ mode, coordinates, nearest })}`,
      'Export the layer with mode nearest.',
    );
}

/** Of [n, c, h, w]; the one row of a series stays one. */
function factorsOf(
  node: OnnxNode,
  inputs: Parameters<Convert>[1],
  { isSeries }: Image,
  [n, c, h, w]: readonly [number, number, number, number],
): readonly (number | undefined)[] {
  const factors = ownFactors(node, inputs, isSeries ? [n, c, w] : [n, c, h, w]);
  return isSeries && factors.length === 3 ? withRow(factors, 1) : factors;
}

function ownFactors(node: OnnxNode, inputs: Parameters<Convert>[1], shape: readonly number[]): readonly number[] {
  const at = node.operator === 'Upsample' || inputs.length === 2 ? 1 : 2;
  const scales = optionalConstant(node, inputs, at);
  if (scales && scales.data.length > 0) return listOf(scales);
  const sizes = optionalConstant(node, inputs, 3);
  if (sizes) return listOf(sizes).map((size, axis) => size / shape[axis]!);
  return numbersOf(node, 'scales', []);
}
