import type { Activation } from '../../../graph/graph.js';
import { formatShape } from '../../../graph/shapes.js';
import type { ActivationValue } from '../value.js';
import { materialized } from './convolution.js';
import { activation, numberOf, optionalConstant, plain, refuse, type Convert } from './node.js';

const none: Activation = 'none';

const unary =
  (kind: 'Relu' | 'Relu6'): Convert =>
  (node, inputs, { graph }) => {
    const input = materialized(node, activation(node, inputs, 0));
    return { ...input, tensor: graph.append(plain(kind, node.name, input.tensor)) };
  };

export const relu = unary('Relu');

/** The clamps that TFLite has: from 0, or from 0 to 6. */
export const clip: Convert = (node, inputs, place) => {
  const least = optionalConstant(node, inputs, 1)?.data[0] ?? numberOf(node, 'min', -Infinity);
  const most = optionalConstant(node, inputs, 2)?.data[0] ?? numberOf(node, 'max', Infinity);
  if (least === 0 && most === 6) return unary('Relu6')(node, inputs, place);
  if (least === 0 && most >= 3e38) return unary('Relu')(node, inputs, place);
  return refuse(node, `expected a clip from 0 to 6, or from 0, found ${least} to ${most}`);
};

export const softmax: Convert = (node, inputs, { graph, opset }) => {
  const input = materialized(node, activation(node, inputs, 0));
  const axis = numberOf(node, 'axis', opset < 13 ? 1 : -1);
  if (input.shape.length !== 2 || (axis !== 1 && axis !== -1))
    refuse(
      node,
      `expected a softmax over the classes of [n, classes], found axis ${axis} of ${formatShape(input.shape)}`,
    );
  return { ...input, tensor: graph.append(plain('Softmax', node.name, input.tensor)) };
};

export const add: Convert = (node, inputs, { graph }) => {
  const [a, b] = [materialized(node, activation(node, inputs, 0)), materialized(node, activation(node, inputs, 1))];
  if (!sameForm(a, b))
    refuse(
      node,
      `expected two inputs of one shape, found ${formatShape(a.shape)} (${a.layout}) and ${formatShape(b.shape)} (${b.layout})`,
    );
  const output = graph.append({
    kind: 'Add',
    name: node.name,
    inputs: [a.tensor, b.tensor],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { activation: none },
  });
  return { ...a, tensor: output };
};

const sameForm = (a: ActivationValue, b: ActivationValue): boolean =>
  a.layout === b.layout && a.shape.join() === b.shape.join() && a.channels === b.channels;
