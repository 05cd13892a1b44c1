import { pairOperator, withNumber } from '../../../graph/composed.js';
import type { KerasLayer } from '../model.js';
import { refuse, type Convert } from './layer.js';

/** Of two or more: a chain of operators of two, in the order in which Keras goes through them. */
const chain =
  (kind: 'Add' | 'Mul'): Convert =>
  (layer, inputs, graph) => {
    const [first, second, ...rest] = inputs;
    if (first === undefined || second === undefined) return refuseCount(layer, 'two inputs or more', inputs);
    return [second, ...rest].reduce((result, input, at) => {
      const name = at === rest.length ? layer.name : `${layer.name}/${at}`;
      return graph.append(pairOperator(kind, name, result, input));
    }, first);
  };

export const add = chain('Add');
export const multiply = chain('Mul');

/** A sum, divided by how many there are. */
export const average: Convert = (layer, inputs, graph) => {
  const sum = add({ ...layer, name: `${layer.name}/sum` }, inputs, graph);
  return withNumber(graph, 'Mul', layer.name, sum, 1 / inputs.length);
};

export const subtract: Convert = (layer, inputs, graph) => {
  const [first, second, ...rest] = inputs;
  if (first === undefined || second === undefined || rest.length > 0) return refuseCount(layer, 'two inputs', inputs);
  return graph.append(pairOperator('Sub', layer.name, first, second));
};

/** Along the last axis, where channels are; what is one alone stays as it is. */
export const concatenate: Convert = (layer, inputs, graph) => {
  const [first, ...rest] = inputs;
  if (first === undefined) return refuseCount(layer, 'one input or more', inputs);
  if (rest.length === 0) return first;
  const { length: rank } = graph.shapeOf(first);
  const axis = layer.config['axis'] ?? -1;
  if (axis !== -1 && axis !== rank - 1)
    return refuse(layer, `expected a concatenation along the last axis, found axis ${JSON.stringify(axis)}`);
  return graph.append({
    kind: 'Concatenation',
    name: layer.name,
    inputs: [first, ...rest],
    constants: {},
    outputs: [`${layer.name}/output`],
    options: { axis: rank - 1 },
  });
};

function refuseCount(layer: KerasLayer, expected: string, inputs: readonly string[]): never {
  return refuse(layer, `expected ${expected}, found ${inputs.length}`);
}
