import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { adaptInput } from '../../src/graph/adapt-input.js';
import { graphBuilder, type GraphBuilder } from '../../src/graph/builder.js';
import { replaceHead } from '../../src/graph/replace-head.js';

function built(size: number, layers: (g: GraphBuilder, x: string) => string) {
  const g = graphBuilder('net', seededRandom(1, 'net'));
  const x = g.conv2d('stem', g.input('input', [1, size, size, 3]), { filters: 4, kernelSize: 3, stride: 2 });
  return g.build(layers(g, x));
}
const pooled = (size: number) =>
  built(size, (g, x) => {
    const mean = g.averagePool2d('pool', x, { size: size / 2 });
    const logits = g.conv2d('logits', mean, { filters: 10, kernelSize: 1 });
    return g.softmax('softmax', g.reshape('flatten', logits, [1, 10]));
  });
const flattened = built(8, (g, x) => g.dense('dense', g.reshape('flatten', x, [1, 64]), { units: 3 }));

describe('a graph over images of another size', () => {
  it('has the same layers and weights, and pools the whole image again', () => {
    const adapted = adaptInput(pooled(16), [1, 24, 24, 3]);
    expect(adapted).toEqual(expect.objectContaining({ inputs: ['input'], outputs: ['softmax/output'] }));
    expect(adapted.operators.map(({ name }) => name)).toEqual(['stem', 'pool', 'logits', 'flatten', 'softmax']);
    expect(adapted.operators[1]).toMatchObject({ options: { size: [12, 12] } });
    expect(adapted.tensors['stem/kernel']).toEqual(pooled(16).tensors['stem/kernel']);
  });

  it('is the graph itself where the size is the same', () => {
    const graph = pooled(16);
    expect(adaptInput(graph, [1, 16, 16, 3])).toBe(graph);
  });

  it('is refused with the layer that counts on the size', () => {
    expect(() => adaptInput(flattened, [1, 12, 12, 3])).toThrow(
      /layer dense \(FullyConnected\): expected input \[n, in\] and weights \[out, in\], found \[1, 144\] and \[3, 64\]/,
    );
  });

  it('is refused with other channels', () => {
    expect(() => adaptInput(pooled(16), [1, 16, 16, 1])).toThrow(/expected images of 3 channels/);
  });
});

describe('a graph with a new head', () => {
  it('keeps the layers before the last kernel, and has a dense layer for its classes', () => {
    const graph = pooled(16);
    const headed = replaceHead(graph, 5, seededRandom(2, 'head'));
    expect(headed.operators.map(({ name, kind }) => [name, kind])).toEqual([
      ['stem', 'Conv2D'],
      ['pool', 'AveragePool2D'],
      ['head/flatten', 'Reshape'],
      ['head', 'FullyConnected'],
      ['head/softmax', 'Softmax'],
    ]);
    expect(headed.tensors['stem/kernel']).toEqual(graph.tensors['stem/kernel']);
    expect(headed.tensors['head/kernel']!.shape).toEqual([5, 4]);
    expect(headed.tensors[headed.outputs[0]!]!.shape).toEqual([1, 5]);
    expect(Object.keys(headed.tensors).filter((name) => name.startsWith('logits'))).toEqual([]);
  });

  it('averages the image that its body still has', () => {
    const graph = built(8, (g, x) =>
      g.softmax('s', g.globalAveragePool('mean', g.conv2d('map', x, { filters: 9, kernelSize: 1 }))),
    );
    const headed = replaceHead(graph, 5, seededRandom(2, 'head'));
    expect(headed.operators.map(({ kind }) => kind)).toEqual(['Conv2D', 'Mean', 'FullyConnected', 'Softmax']);
  });

  it('has the same weights for the same seed only', () => {
    const kernel = (seed: number) =>
      replaceHead(pooled(16), 5, seededRandom(seed, 'head')).tensors['head/kernel']!.data;
    expect(kernel(2)).toEqual(kernel(2));
    expect(kernel(2)).not.toEqual(kernel(3));
  });

  it('is refused where only one layer has a kernel', () => {
    const g = graphBuilder('one', seededRandom(1, 'one'));
    const graph = g.build(g.softmax('s', g.dense('d', g.input('x', [1, 4]), { units: 3 })));
    expect(() => replaceHead(graph, 5, seededRandom(2, 'head'))).toThrow(/two layers with a kernel or more/);
  });
});
