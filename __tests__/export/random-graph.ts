/** Random small graphs over every operator that TFLite files of tinygate hold, with odd shapes, strides and paddings. */
import { graphBuilder } from '../../src/graph/builder.js';
import type { Random } from '../../src/core/random.js';
import { seededRandom } from '../../src/core/random.js';
import type { Graph } from '../../src/graph/graph.js';
import { quantizeForTest } from './quantize-for-test.js';

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random.integer(items.length)]!;

/** A float32 graph of `layers` random layers between an image and a softmax. */
export function randomGraph(seed: number, layers = 6): Graph {
  const random = seededRandom(seed, 'random graph');
  const g = graphBuilder('random', random);
  const window = () => ({
    kernelSize: [1 + random.integer(3), 1 + random.integer(3)] as const,
    stride: pick(random, [1, 1, 2] as const),
    padding: pick(random, ['same', 'valid'] as const),
    activation: pick(random, ['none', 'relu', 'relu6'] as const),
  });
  const channels = 1 + random.integer(5);
  let [height, width, depth] = [9 + random.integer(6), 9 + random.integer(6), channels];
  let x = g.input('image', [1, height, width, channels]);
  /** Sizes from the builder's own shape rule would hide its errors, so they are computed here again. */
  const shrink = (size: number, kernel: number, stride: number, padding: string): number =>
    padding === 'same' ? Math.ceil(size / stride) : Math.floor((size - kernel) / stride) + 1;

  for (let i = 0; i < layers; i++) {
    const name = `layer${i}`;
    const options = window();
    const [kh, kw] = options.kernelSize;
    const next = [
      shrink(height, kh, options.stride, options.padding),
      shrink(width, kw, options.stride, options.padding),
    ] as const;
    const fits = Math.min(...next) >= 3;
    switch (fits ? random.integer(7) : 5 + random.integer(2)) {
      case 0:
      case 1:
        depth = 1 + random.integer(9);
        x = g.conv2d(name, x, { ...options, filters: depth, dilation: 1 });
        [height, width] = next;
        break;
      case 2: {
        const depthMultiplier = pick(random, [1, 1, 2]);
        x = g.depthwiseConv2d(name, x, { ...options, depthMultiplier });
        depth *= depthMultiplier;
        [height, width] = next;
        break;
      }
      case 3:
        x = g.averagePool2d(name, x, { size: options.kernelSize, stride: options.stride, padding: options.padding });
        [height, width] = next;
        break;
      case 4:
        x = g.maxPool2d(name, x, { size: options.kernelSize, stride: options.stride, padding: options.padding });
        [height, width] = next;
        break;
      case 5: {
        const branch = g.conv2d(`${name}/branch`, x, { filters: depth, kernelSize: 1, activation: options.activation });
        x = g.add(name, x, branch, { activation: options.activation });
        break;
      }
      default:
        x = random.integer(2) === 0 ? g.relu(name, x) : g.relu6(name, x);
    }
  }
  const flat =
    random.integer(2) === 0 ? g.globalAveragePool('flat', x) : g.reshape('flat', x, [1, height * width * depth]);
  const logits = g.dense('dense', flat, { units: 2 + random.integer(5) });
  return withBiases(g.build(g.softmax('softmax', logits)), random);
}

/** The builder's biases start at 0, which would hide a bias that is lost. */
function withBiases(graph: Graph, random: Random): Graph {
  const tensors = Object.fromEntries(
    Object.entries(graph.tensors).map(([name, tensor]) => [
      name,
      name.endsWith('/bias')
        ? { ...tensor, data: (tensor.data as Float32Array).map(() => random.normal() / 4) }
        : tensor,
    ]),
  );
  return { ...graph, tensors };
}

export function randomSamples(graph: Graph, count: number, seed: number): Float32Array[] {
  const random = seededRandom(seed, 'samples');
  const length = graph.tensors[graph.inputs[0]!]!.shape.reduce((product, size) => product * size, 1);
  return Array.from({ length: count }, () => Float32Array.from({ length }, () => random.normal()));
}

export function randomInt8Graph(seed: number, layers = 6): Graph {
  const graph = randomGraph(seed, layers);
  return quantizeForTest(graph, randomSamples(graph, 4, seed));
}
