import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { ModelError } from '../../src/core/errors.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphBuilder, type GraphBuilder } from '../../src/graph/builder.js';
import { loadWeights } from '../../src/graph/load-weights.js';
import { runReference } from '../../src/graph/reference.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';

const net = (seed: number, classes = 4, alpha = 0.1): Graph =>
  buildArchitecture('mobilenet_v2', { alpha }, [32, 32, 3], classes, seededRandom(seed, 'weights'));
const sample = Float32Array.from({ length: 3072 }, (_, i) => Math.sin(i / 7));
const scores = (graph: Graph): Float64Array => runReference(graph, sample)[graph.outputs[0]!]!;

/** The same layers as another program calls them. */
function renamed(graph: Graph): Graph {
  return { ...graph, operators: graph.operators.map((op, at) => ({ ...op, name: `layer_${at}` })) };
}

/** Statistics and scales of a net that was trained. */
function used(graph: Graph): Graph {
  const random = seededRandom(9, 'used');
  const tensors = Object.entries(graph.tensors).map(([name, tensor]) => {
    const isStatistic = /\/(gamma|beta|moving_mean|moving_variance)$/.test(name);
    const data = isStatistic ? Float32Array.from(tensor.data!, () => 0.5 + random.uniform()) : tensor.data;
    return [name, { ...tensor, data }] as const;
  });
  const operators = graph.operators.map((op) =>
    op.kind === 'BatchNorm' ? { ...op, options: { ...op.options, epsilon: 1e-5 } } : op,
  );
  return { ...graph, tensors: Object.fromEntries(tensors), operators };
}

function problemOf(target: Graph, source: Graph, head: 'keep' | 'replace' = 'keep'): string {
  try {
    loadWeights(target, source, { head });
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  throw new Error('expected a ModelError, found none');
}

/** A convolution with a bias, a BatchNorm, a dense layer; or a 1x1 convolution in its place. */
function small(seed: number, build: (g: GraphBuilder, x: string) => string): Graph {
  const g = graphBuilder('small', seededRandom(seed, 'small'));
  return g.build(build(g, g.input('input', [1, 6, 6, 2])));
}

describe('weights of a file in an architecture', () => {
  it.each([
    ['by their names', used(net(2))],
    ['in their order, whatever they are called', renamed(used(net(2)))],
  ])('make it compute what the file computes: %s', (_, file) => {
    const loaded = loadWeights(net(1), file, { head: 'keep' });
    expect(scores(loaded)).toEqual(scores(file));
    expect(scores(loaded)).not.toEqual(scores(net(1)));
  });

  it('leave the last layer as it was seeded where the head is replaced, for other classes', () => {
    const [target, file] = [net(1, 3), renamed(used(net(2, 10)))];
    const loaded = loadWeights(target, file, { head: 'replace' });
    expect(loaded.tensors['dense/kernel']).toBe(target.tensors['dense/kernel']);
    expect(loaded.tensors['block1/depthwise/kernel']!.data).toEqual(file.tensors['block1/depthwise/kernel']!.data);
    expect(problemOf(target, file)).toMatch(
      /found 1 that do not fit:\n +dense \(FullyConnected\) and layer_\d+ \(FullyConnected\): the file has kernel \[10, 1280\] for \[3, 1280\], bias \[10\] for \[3\]/,
    );
  });

  it('take a bias before a BatchNorm into its mean, and a 1x1 convolution for a dense layer', () => {
    const target = small(1, (g, x) =>
      g.dense(
        'out',
        g.globalAveragePool('pool', g.batchNorm('bn', g.conv2d('conv', x, { filters: 4, kernelSize: 3, bias: false }))),
        { units: 3 },
      ),
    );
    const plain = used(
      small(2, (g, x) => {
        const y = g.batchNorm('b', g.conv2d('c', x, { filters: 4, kernelSize: 3 }));
        return g.flatten('f', g.conv2d('d', g.keptAveragePool('p', y), { filters: 3, kernelSize: 1 }));
      }),
    );
    const bias = { ...plain.tensors['c/bias']!, data: Float32Array.of(0.5, -1, 2, 0) };
    const file = { ...plain, tensors: { ...plain.tensors, 'c/bias': bias } };
    const loaded = loadWeights(target, file, { head: 'keep' });
    const x = Float32Array.from({ length: 72 }, (_, i) => Math.cos(i));
    const [found, wanted] = [loaded, file].map((graph) => runReference(graph, x)[graph.outputs[0]!]!);
    found!.forEach((value, i) => expect(value).toBeCloseTo(wanted![i]!, 6));
  });

  it('find their layers where a file runs branches in another order', () => {
    const conv = (g: GraphBuilder, name: string, x: string): string =>
      g.batchNorm(
        `${name}_bn`,
        g.conv2d(name, x, { filters: 2, kernelSize: name.startsWith('short') ? 1 : 3, bias: false }),
      );
    const target = small(1, (g, x) => g.add('sum', conv(g, 'long2', conv(g, 'long1', x)), conv(g, 'short', x)));
    const file = renamed(
      used(
        small(2, (g, x) => {
          const short = conv(g, 'short', x);
          return g.add('sum', short, conv(g, 'long2', conv(g, 'long1', x)));
        }),
      ),
    );
    const loaded = loadWeights(target, file, { head: 'keep' });
    const x = Float32Array.from({ length: 72 }, (_, i) => Math.cos(i));
    const [found, wanted] = [loaded, file].map((graph) => runReference(graph, x)[graph.outputs[0]!]!);
    found!.forEach((value, i) => expect(value).toBeCloseTo(wanted![i]!, 6));
  });

  it('are refused with every layer that does not fit', () => {
    const wide = problemOf(net(1), renamed(net(2, 4, 0.5)));
    expect(wide).toMatch(
      /found \d+ that do not fit:\n +stem \(Conv2D\) and layer_0 \(Conv2D\): the file has kernel \[16, 3, 3, 3\] for \[8, 3, 3, 3\]/,
    );
    expect(wide).toMatch(/… and \d+ more/);
    expect(
      problemOf(buildArchitecture('resnet8', {}, [32, 32, 3], 4, seededRandom(1, 'x')), renamed(net(1))),
    ).toContain('of the file has no place');
  });

  it('are refused where the normalization is folded away, with what to write', () => {
    expect(problemOf(net(1), foldBatchNorm(net(2)))).toContain('batch_normalization: restore');
  });

  it('are refused where layers of one shape are connected otherwise', () => {
    const conv = { filters: 2, kernelSize: 3 } as const;
    const chain = small(1, (g, x) => g.conv2d('c', g.conv2d('b', g.conv2d('a', x, conv), conv), conv));
    const branches = small(2, (g, x) =>
      g.conv2d('z', g.add('sum', g.conv2d('x', x, conv), g.conv2d('y', x, conv)), conv),
    );
    expect(problemOf(chain, branches)).toContain('b reads a, and y of the file the input');
  });
});
