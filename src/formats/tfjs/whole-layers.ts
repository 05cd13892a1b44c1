/** Layers that a SavedModel holds as many nodes, as one node each; names that no operator of TensorFlow has. */
import { appendLayerNorm } from '../../graph/composed.js';
import { activation, attribute, constant, refuse, written, type Convert } from './node.js';

export const layerNormNode = 'layer/LayerNormalization';
export const geluNode = 'layer/Gelu';

/** Inputs: what is normalised over its last dimension, then gamma and beta where the flags say that there are some. */
const layerNorm: Convert = (node, inputs, graph) => {
  const { tensor, shape } = activation(node, inputs, 0);
  const has = { gamma: attribute.flag(node, 'gamma'), beta: attribute.flag(node, 'beta') };
  const gamma = has.gamma ? constant(node, inputs, 1).data : null;
  const beta = has.beta ? constant(node, inputs, has.gamma ? 2 : 1).data : null;
  if ([gamma, beta].some((values) => values !== null && values.length !== shape.at(-1)))
    return refuse(node, `expected one number for each of ${shape.at(-1)} channels`);
  const epsilon = attribute.number(node, 'epsilon', 0.001);
  return written(graph, appendLayerNorm(graph, node.name, tensor, { gamma, beta, epsilon }));
};

const gelu: Convert = (node, inputs, graph) =>
  written(
    graph,
    graph.append({
      kind: 'Gelu',
      name: node.name,
      inputs: [activation(node, inputs, 0).tensor],
      constants: {},
      outputs: [`${node.name}/output`],
      options: { approximate: false },
    }),
  );

export const wholeLayers: Readonly<Record<string, Convert>> = { [geluNode]: gelu, [layerNormNode]: layerNorm };
