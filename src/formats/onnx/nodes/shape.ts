import { elements, formatShape, type Shape } from '../../../graph/shapes.js';
import { listOf, reshaped } from '../fold-constants.js';
import type { OnnxNode } from '../model.js';
import { plainOperator } from '../../../graph/plain-operator.js';
import type { ActivationValue } from '../value.js';
import { materialized } from './pad.js';
import {
  activation,
  constant,
  numberOf,
  numbersOf,
  optionalConstant,
  refuse,
  written,
  type Convert,
  type Place,
} from './node.js';

/** The same numbers in another shape: what that means depends on where the graph has the channels. */
function toShape(node: OnnxNode, given: ActivationValue, shape: Shape, place: Place): ActivationValue {
  const { graph } = place;
  const value = materialized(node.name, given, place);
  if (elements(shape) !== elements(value.shape))
    refuse(node, `expected ${elements(value.shape)} elements, found ${formatShape(shape)}`);
  const [n, c] = value.shape;
  const isFlat = shape.length === 2 && shape[0] === n;
  switch (value.layout) {
    case 'same':
      return written(graph.append(plainOperator('Reshape', node.name, value.tensor), shape), shape, 'same');
    case 'pooled':
      if (isFlat) return written(value.tensor, shape, 'same');
      if (shape.length > 2 && shape[1] === c && elements(shape) === c) return written(value.tensor, shape, 'pooled');
      if (shape.join() === value.shape.join()) return value;
      break;
    case 'channels-last': {
      if (!isFlat) {
        // A series is an image of one row already.
        const isRow = shape.filter((_, axis) => axis !== 2).join() === value.shape.join() && shape[2] === 1;
        const isOne = value.shape.filter((_, axis) => axis !== 2).join() === shape.join() && value.shape[2] === 1;
        if ((isRow && shape.length === 4) || (isOne && shape.length === 3) || shape.join() === value.shape.join())
          return written(value.tensor, shape, 'channels-last');
        break;
      }
      const tensor = graph.append(plainOperator('Reshape', node.name, value.tensor), shape);
      // With one position, or one channel, both orders are the same.
      if (shape[1] === c || c === 1) return written(tensor, shape, 'same');
      return { kind: 'activation', tensor, shape, layout: 'flattened', channels: c! };
    }
    case 'flattened':
      break;
    default:
      return value.layout satisfies never;
  }
  return refuse(
    node,
    `expected an image to be flattened to [${n}, ${elements(value.shape) / n!}], found the shape ${formatShape(shape)}`,
  );
}

export const flatten: Convert = (node, inputs, place) => {
  const input = activation(node, inputs, 0);
  const axis = numberOf(node, 'axis', 1);
  if (axis !== 1) refuse(node, `expected axis 1, found ${axis}`);
  return toShape(node, input, [input.shape[0]!, elements(input.shape.slice(1))], place);
};

export const reshape: Convert = (node, inputs, place) => {
  const input = activation(node, inputs, 0);
  const target = listOf(constant(node, inputs, 1));
  const shape = reshaped(input.shape, target);
  if (!shape) return refuse(node, `expected a shape for ${formatShape(input.shape)}, found ${formatShape(target)}`);
  return toShape(node, input, shape, place);
};

const axesOf = (node: OnnxNode, inputs: Parameters<Convert>[1], rank: number): readonly number[] => {
  const given = optionalConstant(node, inputs, 1);
  return (given ? listOf(given) : numbersOf(node, 'axes', [])).map((axis) => (axis < 0 ? axis + rank : axis));
};

export const squeeze: Convert = (node, inputs, place) => {
  const input = activation(node, inputs, 0);
  const axes = axesOf(node, inputs, input.shape.length);
  // The batch is 1 here and stays a dimension.
  const isGone = (size: number, axis: number): boolean =>
    axes.length === 0 ? axis > 0 && size === 1 : axes.includes(axis);
  return toShape(
    node,
    input,
    input.shape.filter((size, axis) => !isGone(size, axis)),
    place,
  );
};

export const unsqueeze: Convert = (node, inputs, place) => {
  const input = activation(node, inputs, 0);
  const axes = new Set(
    axesOf(
      node,
      inputs,
      input.shape.length +
        (inputs[1]?.kind === 'constant' ? inputs[1].tensor.data.length : numbersOf(node, 'axes', []).length),
    ),
  );
  const rest = [...input.shape];
  const shape = Array.from({ length: rest.length + axes.size }, (_, axis) => (axes.has(axis) ? 1 : rest.shift()!));
  const [, , h, w, ...more] = shape;
  // [n, c] → [n, c, 1, 1], or [n, c, 1]: what a pool over the whole image gives.
  if (input.layout === 'same' && input.shape.length === 2 && h === 1 && (w ?? 1) === 1 && more.length === 0)
    return written(input.tensor, shape, 'pooled');
  return toShape(node, input, shape, place);
};

export const passThrough: Convert = (node, inputs) => activation(node, inputs, 0);

/** Noise in training. The model must have been exported as it is used, though. */
export const dropout: Convert = (node, inputs, { graph }) => {
  if (optionalConstant(node, inputs, 2)?.data[0])
    refuse(
      node,
      'expected a model that is used, found training_mode',
      'Export the model with training off: model.eval().',
    );
  const input = activation(node, inputs, 0);
  // Since opset 12 an input, of one number.
  const rate = optionalConstant(node, inputs, 1)?.data[0] ?? numberOf(node, 'ratio', 0.5);
  if (!(rate >= 0 && rate < 1)) refuse(node, `expected a ratio from 0 to below 1, found ${rate}`);
  return rate === 0 ? input : { ...input, tensor: graph.dropout(input.tensor, { rate, isSpatial: false }) };
};
