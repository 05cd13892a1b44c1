import { appendClip, appendHardSigmoid, pairOperator, withNumber } from '../../../graph/composed.js';
import type { Activation, Operator } from '../../../graph/graph.js';
import { formatShape } from '../../../graph/shapes.js';
import { plainOperator } from '../../../graph/plain-operator.js';
import { transpose } from '../fold-constants.js';
import type { OnnxNode, OnnxTensor } from '../model.js';
import type { ActivationValue, Value } from '../value.js';
import {
  activation,
  constant,
  floats,
  image,
  numberOf,
  optionalConstant,
  refuse,
  withRow,
  written,
  type Convert,
  type Place,
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

export const hardSigmoid: Convert = (node, inputs, place) => {
  const input = materialized(node.name, activation(node, inputs, 0), place);
  const line = { slope: numberOf(node, 'alpha', 0.2), offset: numberOf(node, 'beta', 0.5) };
  return { ...input, tensor: appendHardSigmoid(place.graph, node.name, input.tensor, line) };
};

export const gelu = unary((node, input) => ({
  kind: 'Gelu',
  name: node.name,
  inputs: [input],
  constants: {},
  outputs: [`${node.name}/output`],
  options: { approximate: node.attributes['approximate'] === 'tanh' },
}));

/** Slopes [c, 1, 1] for the channels of an image, [c] for features. */
export const prelu: Convert = (node, inputs, place) => {
  const input = materialized(node.name, activation(node, inputs, 0), place);
  const slopes = constant(node, inputs, 1);
  const { length: rank } = input.shape;
  const isImage = input.layout === 'channels-last';
  // What is no image has its slopes along the last dimension.
  const channels = isImage ? input.shape[1] : input.shape.at(-1);
  const form = isImage ? [channels, ...Array.from({ length: rank - 2 }, () => 1)] : [channels];
  const isFeatures = !isImage && input.layout === 'same' && input.shape.length > 1;
  const given = isImage && slopes.shape.length === rank ? slopes.shape.slice(1) : slopes.shape.slice(-form.length);
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

/** From 0, or from 0 to 6, as TFLite has it; else with products and sums around these. */
export const clip: Convert = (node, inputs, place) => {
  const least = optionalConstant(node, inputs, 1)?.data[0] ?? numberOf(node, 'min', -Infinity);
  const most = optionalConstant(node, inputs, 2)?.data[0] ?? numberOf(node, 'max', Infinity);
  if (least === 0 && most === 6) return relu6(node, inputs, place);
  if (least === 0 && most >= 3e38) return relu(node, inputs, place);
  if (least <= -3e38 && most >= 3e38) return materialized(node.name, activation(node, inputs, 0), place);
  if (!(least < most)) return refuse(node, `expected a min below the max, found ${least} and ${most}`);
  const input = materialized(node.name, activation(node, inputs, 0), place);
  const bounds = { least: least <= -3e38 ? -Infinity : least, most: most >= 3e38 ? Infinity : most };
  return { ...input, tensor: appendClip(place.graph, node.name, input.tensor, bounds) };
};

/** Over the dimension that is the last one in the graph. */
export const softmax: Convert = (node, inputs, place) => {
  const input = materialized(node.name, activation(node, inputs, 0), place);
  const { length: rank } = input.shape;
  const given = numberOf(node, 'axis', place.opset < 13 ? 1 : -1);
  const axis = given < 0 ? given + rank : given;
  const last =
    input.layout === 'same' ? rank - 1 : input.layout === 'channels-last' || input.layout === 'pooled' ? 1 : -1;
  // Before opset 13 all dimensions from the axis on are one.
  if (axis !== last || (place.opset < 13 && axis !== rank - 1))
    refuse(node, `expected a softmax over the classes, found axis ${given} of ${formatShape(input.shape)}`);
  return { ...input, tensor: place.graph.append(plainOperator('Softmax', node.name, input.tensor)) };
};

/** Of two activations of one rank, where sizes of 1 are repeated; or of an activation and a constant. */
const binary =
  (kind: 'Add' | 'Sub' | 'Mul'): Convert =>
  (node, inputs, place) => {
    const [first, second] = inputs;
    if (second?.kind === 'constant') return withConstant(kind, node.name, node, inputs, second.tensor, 0, place);
    if (first?.kind === 'constant') {
      // c − x is −x + c.
      const given = activation(node, inputs, 1);
      const isLess = kind === 'Sub';
      const input = isLess
        ? { ...given, tensor: withNumber(place.graph, 'Mul', `${node.name}/negative`, given.tensor, -1) }
        : given;
      return withConstant(isLess ? 'Add' : kind, node.name, node, [null, input], first.tensor, 1, place);
    }
    const a = materialized(node.name, activation(node, inputs, 0), place);
    const b = materialized(node.name, activation(node, inputs, 1), place);
    const append = (left: string, right: string): string =>
      place.graph.append(pairOperator(kind, node.name, left, right));
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

/** One number stays as it is in training; several are weights. */
function withConstant(
  kind: 'Add' | 'Sub' | 'Mul',
  name: string,
  node: OnnxNode,
  inputs: readonly (Value | null)[],
  tensor: OnnxTensor,
  at: number,
  place: Place,
): ActivationValue {
  const input = materialized(name, activation(node, inputs, at), place);
  if (tensor.data.length === 1)
    return { ...input, tensor: withNumber(place.graph, kind, name, input.tensor, tensor.data[0]!) };
  const rank = input.shape.length;
  const shape = [...Array.from({ length: rank - tensor.shape.length }, () => 1), ...tensor.shape];
  const fits =
    shape.length === rank && shape[0] === 1 && shape.every((size, axis) => size === 1 || size === input.shape[axis]);
  const isImage = input.layout === 'channels-last';
  const isChannels = input.layout === 'pooled';
  if (!fits || !(isImage || isChannels || input.layout === 'same'))
    return refuse(
      node,
      `expected a constant that is repeated over ${formatShape(input.shape)} (${input.layout}), found ${formatShape(tensor.shape)}`,
    );
  const values = floats(node, { ...tensor, shape }, shape);
  const whole = rank === 3 ? withRow(shape, 1) : shape;
  const turned = isImage ? transpose({ shape: whole, type: 'float32', data: values }, [0, 2, 3, 1])! : null;
  const own = turned?.shape ?? (isChannels ? [shape[1]!] : shape.slice(1));
  const operand = place.graph.constant(`${name}/operand`, own, (turned?.data as Float32Array | undefined) ?? values);
  const output = place.graph.append({
    kind,
    name,
    inputs: [input.tensor],
    constants: { operand },
    outputs: [`${name}/output`],
    options: { activation: none },
  });
  return { ...input, tensor: output };
}

/** By a constant: a product with its reciprocal. */
export const div: Convert = (node, inputs, place) => {
  const divisor = constant(node, inputs, 1);
  const data = Float32Array.from(divisor.data, (value) => 1 / value);
  return withConstant('Mul', node.name, node, inputs, { ...divisor, type: 'float32', data }, 0, place);
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
  if (along !== 1 || rank < 2 || rank > 4 || (rank > 2 && first.layout === 'same') || values.some(isWrong))
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
