import type { KerasLayer } from '../model.js';
import { refuse, type Convert } from './layer.js';

/** Element by element; what Keras adds by broadcasting is refused by the operator's own shape rules. */
const two = (kind: 'Add' | 'Sub' | 'Mul', name: string, a: string, b: string) =>
  ({
    kind,
    name,
    inputs: [a, b],
    constants: {},
    outputs: [`${name}/output`],
    options: { activation: 'none' },
  }) as const;

/** Of two or more: a chain of operators of two, in the order in which Keras goes through them. */
const chain =
  (kind: 'Add' | 'Mul'): Convert =>
  (layer, inputs, graph) => {
    const [first, second, ...rest] = inputs;
    if (first === undefined || second === undefined) return refuseCount(layer, 'two inputs or more', inputs);
    return [second, ...rest].reduce((result, input, at) => {
      const name = at === rest.length ? layer.name : `${layer.name}/${at}`;
      return graph.append(two(kind, name, result, input));
    }, first);
  };

export const add = chain('Add');
export const multiply = chain('Mul');

export const subtract: Convert = (layer, inputs, graph) => {
  const [first, second, ...rest] = inputs;
  if (first === undefined || second === undefined || rest.length > 0) return refuseCount(layer, 'two inputs', inputs);
  return graph.append(two('Sub', layer.name, first, second));
};

function refuseCount(layer: KerasLayer, expected: string, inputs: readonly string[]): never {
  return refuse(layer, `expected ${expected}, found ${inputs.length}`);
}
