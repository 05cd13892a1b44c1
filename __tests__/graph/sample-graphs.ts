import { seededRandom, type Random } from '../../src/core/random.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph, GraphTensor } from '../../src/graph/graph.js';

/** Every float operator once or more, in a 9x7 image, so that SAME padding is uneven. */
export function everyOperator(seed: number): Graph {
  const g = graphBuilder('every_operator', seededRandom(seed, 'every-operator'));
  const input = g.input('input', [1, 9, 7, 3]);
  let x = g.batchNorm('stem/bn', g.conv2d('stem', input, { filters: 8, kernelSize: 3, stride: 2, bias: false }), {
    activation: 'relu',
  });
  let y = g.batchNorm('dw/bn', g.depthwiseConv2d('dw', x, { kernelSize: [3, 2], depthMultiplier: 2 }), {
    activation: 'relu6',
  });
  y = g.batchNorm('pw/bn', g.conv2d('pw', y, { filters: 8, kernelSize: 1, bias: false }));
  x = g.add('add', x, y, { activation: 'relu' });
  x = g.averagePool2d('average', x, { size: 2, stride: 1, padding: 'same' });
  x = g.maxPool2d('max', x, { size: 2, stride: 2, padding: 'same' });
  x = g.conv2d('dilated', x, { filters: 6, kernelSize: 2, dilation: 2, padding: 'same' });
  x = g.relu6('relu6', g.relu('relu', x));
  x = g.reshape('flatten', g.globalAveragePool('pool', x), [1, 6]);
  x = g.dense('dense1', x, { units: 8, activation: 'relu' });
  x = g.batchNorm('dense2/bn', g.dense('dense2', x, { units: 5, bias: false }));
  return randomConstants(g.build(g.softmax('softmax', x)), seededRandom(seed, 'constants'));
}

/** Biases, gammas, betas and moving statistics away from their initial values, so that forgetting one shows. */
export function randomConstants(graph: Graph, random: Random): Graph {
  const fill = (tensor: GraphTensor): GraphTensor => {
    if (!(tensor.data instanceof Float32Array) || tensor.shape.length !== 1) return tensor;
    const positive = tensor.name.endsWith('variance') || tensor.name.endsWith('gamma');
    return { ...tensor, data: tensor.data.map(() => (positive ? 0.25 + random.uniform() : random.normal() * 0.5)) };
  };
  return {
    ...graph,
    tensors: Object.fromEntries(Object.entries(graph.tensors).map(([key, tensor]) => [key, fill(tensor)])),
  };
}

export function randomInput(graph: Graph, random: Random): Float32Array {
  const { shape } = graph.tensors[graph.inputs[0]!]!;
  return Float32Array.from({ length: shape.reduce((a, b) => a * b) }, () => random.normal());
}
