/** Operators of TensorFlow that are a few of ours, element by element. */
import { appendClip, pairOperator, withNumber } from '../../graph/composed.js';
import { plainOperator } from '../../graph/plain-operator.js';
import { activation, constant, refuse, written, type Convert, type TfNode, type Value } from './node.js';
import type { GraphAssembler } from '../../graph/assemble.js';

export const negative: Convert = (node, inputs, graph) =>
  written(graph, withNumber(graph, 'Mul', node.name, activation(node, inputs, 0).tensor, -1));

export const square: Convert = (node, inputs, graph) => {
  const { tensor } = activation(node, inputs, 0);
  return written(graph, graph.append(pairOperator('Mul', node.name, tensor, tensor)));
};

export const squaredDifference: Convert = (node, inputs, graph) => {
  const [a, b] = [activation(node, inputs, 0), activation(node, inputs, 1)];
  const difference = graph.append(pairOperator('Sub', `${node.name}/difference`, a.tensor, b.tensor));
  return written(graph, graph.append(pairOperator('Mul', node.name, difference, difference)));
};

export const clipByValue: Convert = (node, inputs, graph) =>
  clipped(node, inputs, { least: numberAt(node, inputs, 1), most: numberAt(node, inputs, 2) }, graph);

/** Of an activation and one number, in either order. */
const bound =
  (of: (value: number) => { readonly least: number; readonly most: number }): Convert =>
  (node, inputs, graph) => {
    const at = inputs[0]?.kind === 'constant' ? 0 : 1;
    return clipped(node, [inputs[1 - at]!, inputs[at]!], of(numberAt(node, inputs, at)), graph);
  };

export const maximum = bound((least) => ({ least, most: Infinity }));
export const minimum = bound((most) => ({ least: -Infinity, most }));

function numberAt(node: TfNode, inputs: readonly Value[], at: number): number {
  const { data } = constant(node, inputs, at);
  const [value = NaN] = data;
  return data.length === 1 && !Number.isNaN(value)
    ? value
    : refuse(node, `expected one number as a bound, found ${data.length}`);
}

/** Beyond it a bound is none: the largest float32. */
const unbounded = 3e38;

function clipped(
  node: TfNode,
  inputs: readonly Value[],
  bounds: { readonly least: number; readonly most: number },
  graph: GraphAssembler,
): Value {
  const { tensor } = activation(node, inputs, 0);
  const least = bounds.least <= -unbounded ? -Infinity : bounds.least;
  const most = bounds.most >= unbounded ? Infinity : bounds.most;
  if (!(least < most)) return refuse(node, `expected a lower bound below the upper one, found ${least} and ${most}`);
  if (least === -Infinity && most === Infinity) return inputs[0]!;
  if (least === 0 && (most === 6 || most === Infinity))
    return written(graph, graph.append(plainOperator(most === 6 ? 'Relu6' : 'Relu', node.name, tensor)));
  return written(graph, appendClip(graph, node.name, tensor, { least, most }));
}
