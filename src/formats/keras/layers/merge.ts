import { refuse, type Convert } from './layer.js';

export const add: Convert = (layer, inputs, graph) => {
  const [first, second, ...rest] = inputs;
  if (first === undefined || second === undefined)
    return refuse(layer, `expected two inputs or more, found ${inputs.length}`);
  // A sum of several is a chain of sums of two, in the order in which Keras adds.
  return [second, ...rest].reduce((sum, input, at) => {
    const name = at === rest.length ? layer.name : `${layer.name}/${at}`;
    return graph.append({
      kind: 'Add',
      name,
      inputs: [sum, input],
      constants: {},
      outputs: [`${name}/output`],
      options: { activation: 'none' },
    });
  }, first);
};
