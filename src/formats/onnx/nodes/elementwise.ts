import type { Activation, Operator } from '../../../graph/graph.js';
import { formatShape } from '../../../graph/shapes.js';
import { plainOperator } from '../../../graph/plain-operator.js';
import type { ActivationValue } from '../value.js';
import {
  activation,
  constant,
  floats,
  image,
  numberOf,
  optionalConstant,
  refuse,
  written,
  type Convert,
} from './node.js';
import { materialized } from './pad.js';

const none: Activation = 'none';

/** Of what gives each element another value, wherever it stands. */
const unary =
  (operator: (node: Parameters<Convert>[0], input: string) => Operator): Convert =>
  (node, inputs, place) => {
    const input = materialized(node.name, activation(node, inputs, 0), place);
    return { ...input, tensor: place.graph.append(operator(node, input.tensor)) };
  };

export const relu = unary(({ name }, input) => plainOperator('Relu', name, input));
const relu6 = unary(({ name }, input) => plainOperator('Relu6', name, input));
export const sigmoid = unary(({ name }, input) => plainOperator('Logistic', name, input));
export const tanh = unary(({ name }, input) => plainOperator('Tanh', name, input));
export const hardSwish = unary(({ name }, input) => plainOperator('HardSwish', name, input));
export const elu = unary((node, input) => {
  const alpha = numberOf(node, 'alpha', 1);
  if (alpha !== 1) refuse(node, `expected alpha 1, found ${alpha}`);
  return plainOperator('Elu', node.name, input);
});
export const leakyRelu = unary((node, input) => ({
  kind: 'LeakyRelu',
  name: node.name,
  inputs: [input],
  constants: {},
  outputs: [`${node.name}/output`],
  options: { alpha: Math.fround(numberOf(node, 'alpha', 0.01)) },
}));

/** Slopes [c, 1, 1] for the channels of an image, [c] for features. */
export const prelu: Convert = (node, inputs, place) => {
  const input = materialized(node.name, activation(node, inputs, 0), place);
  const slopes = constant(node, inputs, 1);
  const channels = input.shape[1];
  const isImage = input.layout === 'channels-last' && input.shape.length === 4;
  const form = isImage ? [channels, 1, 1] : [channels];
  const isFeatures = input.shape.length === 2 && input.layout === 'same';
  const given = isImage && slopes.shape.length === 4 ? slopes.shape.slice(1) : slopes.shape.slice(-form.length);
  if (
    channels === undefined ||
    !(isImage || isFeatures) ||
    given.join() !== form.join() ||
    slopes.data.length !== channels
  )
    return refuse(
      node,
      `expected a slope for each channel of an image or feature, found ${formatShape(slopes.shape)} for ${formatShape(input.shape)}`,
    );
  const shape = isImage ? [1, 1, channels] : [channels];
  const alpha = place.graph.constant(`${node.name}/alpha`, shape, floats(node, slopes, slopes.shape));
  const tensor = place.graph.append({
    kind: 'PRelu',
    name: node.name,
    inputs: [input.tensor],
    constants: { alpha },
    outputs: [`${node.name}/output`],
    options: {},
  });
  return { ...input, tensor };
};

/** The clamps that TFLite has: from 0, or from 0 to 6. */
export const clip: Convert = (node, inputs, place) => {
  const least = optionalConstant(node, inputs, 1)?.data[0] ?? numberOf(node, 'min', -Infinity);
  const most = optionalConstant(node, inputs, 2)?.data[0] ?? numberOf(node, 'max', Infinity);
  if (least === 0 && most === 6) return relu6(node, inputs, place);
  if (least === 0 && most >= 3e38) return relu(node, inputs, place);
  return refuse(node, `expected a clip from 0 to 6, or from 0, found ${least} to ${most}`);
};

export const softmax: Convert = (node, inputs, place) => {
  const input = materialized(node.name, activation(node, inputs, 0), place);
  const axis = numberOf(node, 'axis', place.opset < 13 ? 1 : -1);
  if (input.shape.length !== 2 || (axis !== 1 && axis !== -1))
    refuse(
      node,
      `expected a softmax over the classes of [n, classes], found axis ${axis} of ${formatShape(input.shape)}`,
    );
  return { ...input, tensor: place.graph.append(plainOperator('Softmax', node.name, input.tensor)) };
};

/** Of two activations of one rank; where one of them has size 1, it is repeated. */
const binary =
  (kind: 'Add' | 'Sub' | 'Mul'): Convert =>
  (node, inputs, place) => {
    const a = materialized(node.name, activation(node, inputs, 0), place);
    const b = materialized(node.name, activation(node, inputs, 1), place);
    const append = (first: string, second: string): string =>
      place.graph.append({
        kind,
        name: node.name,
        inputs: [first, second],
        constants: {},
        outputs: [`${node.name}/output`],
        options: { activation: none },
      });
    if (sameForm(a, b)) return { ...a, tensor: append(a.tensor, b.tensor) };
    const shape = repeatedShape(a.shape, b.shape);
    if (shape && a.layout === 'same' && b.layout === 'same') return written(append(a.tensor, b.tensor), shape, 'same');
    const images = [a, b].every(({ layout }) => layout === 'channels-last' || layout === 'pooled');
    if (!shape || !images)
      return refuse(
        node,
        `expected two inputs of one shape, or sizes of 1 that are repeated, found ${formatShape(a.shape)} (${a.layout}) and ${formatShape(b.shape)} (${b.layout})`,
      );
    return written(append(image(node, a, place).tensor, image(node, b, place).tensor), shape, 'channels-last');
  };

function repeatedShape(a: readonly number[], b: readonly number[]): readonly number[] | null {
  const fits = a.length === b.length && a.every((size, i) => size === b[i] || size === 1 || b[i] === 1);
  return fits ? a.map((size, i) => Math.max(size, b[i]!)) : null;
}

export const add = binary('Add');
export const sub = binary('Sub');
export const mul = binary('Mul');

/** Of channels of images, or of features. */
export const concat: Convert = (node, inputs, place) => {
  const values = inputs.map((_, at) => materialized(node.name, activation(node, inputs, at), place));
  const [first, ...rest] = values;
  if (!first) return refuse(node, 'expected one input or more, found no input');
  const { length: rank } = first.shape;
  const axis = numberOf(node, 'axis', 1);
  const others = ({ shape }: ActivationValue): string => shape.map((size, i) => (i === 1 ? 'any' : size)).join();
  const isWrong = ({ layout, shape }: ActivationValue): boolean =>
    layout !== first.layout || layout === 'flattened' || others({ ...first, shape }) !== others(first);
  const along = axis < 0 ? axis + rank : axis;
  if (along !== 1 || (rank !== 2 && rank !== 4) || (rank === 4 && first.layout === 'same') || values.some(isWrong))
    return refuse(
      node,
      `expected channels of images of one size, or features, found axis ${axis} of ${values
        .map(({ shape, layout }) => `${formatShape(shape)} (${layout})`)
        .join(', ')}`,
    );
  if (rest.length === 0) return first;
  const tensor = place.graph.append({
    kind: 'Concatenation',
    name: node.name,
    inputs: [first.tensor, ...rest.map((value) => value.tensor)],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { axis: place.graph.shapeOf(first.tensor).length - 1 },
  });
  const channels = values.reduce((sum, { shape }) => sum + shape[1]!, 0);
  return { ...first, tensor, shape: first.shape.map((size, i) => (i === 1 ? channels : size)) };
};

const sameForm = (a: ActivationValue, b: ActivationValue): boolean =>
  a.layout === b.layout && a.shape.join() === b.shape.join() && a.channels === b.channels;
