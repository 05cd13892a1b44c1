/** A network of one convolution, and a batch for it: what a part of the training step is tried on. */
import { seededRandom } from '../../src/core/random.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph } from '../../src/graph/graph.js';

/** `hidden`: the tensor that the convolution gives. */
export function smallNet(activation?: 'relu'): { readonly graph: Graph; readonly hidden: string } {
  const g = graphBuilder('small', seededRandom(1, 'small'));
  const given = { filters: 3, kernelSize: 3, ...(activation && { activation }) };
  const hidden = g.conv2d('conv', g.input('input', [1, 4, 4, 1]), given);
  const graph = g.build(g.softmax('softmax', g.dense('dense', g.globalAveragePool('pool', hidden), { units: 2 })));
  return { graph, hidden };
}

export const batchSize = 4;
export const rate = 0.1;
const random = seededRandom(2, 'images');
/** [batchSize, 4, 4, 1] */
export const images = Float32Array.from({ length: batchSize * 16 }, () => random.normal());
/** [batchSize, 2] */
export const labels = Float32Array.of(1, 0, 0, 1, 0, 1, 1, 0);
