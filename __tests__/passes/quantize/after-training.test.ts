/** What is done to trained weights before, or after, they are rounded. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/core/random.js';
import { openCpu } from '../../../src/engine/cpu.js';
import type { Engine } from '../../../src/engine/engine.js';
import { graphBuilder } from '../../../src/graph/builder.js';
import { foldBatchNorm } from '../../../src/graph/fold.js';
import type { Graph } from '../../../src/graph/graph.js';
import { isLinear } from '../../../src/graph/linear.js';
import { floatsOf, tensorOf } from '../../../src/graph/operands.js';
import { runReference } from '../../../src/graph/reference.js';
import { elements } from '../../../src/graph/shapes.js';
import { correctBiases } from '../../../src/passes/quantize/correct-biases.js';
import { equalizable, equalize } from '../../../src/passes/quantize/equalize.js';
import { kernelCodes } from '../../../src/passes/quantize/kernel-codes.js';
import { fromCodes, weightAxis } from '../../../src/passes/quantize/weights.js';
import { everyOperator, randomConstants, randomInput } from '../../graph/sample-graphs.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openCpu();
});

/** A stem, a depthwise layer of two outputs for each channel, a flattened image: every way in which channels go on. */
function chain(): Graph {
  const g = graphBuilder('chain', seededRandom(1, 'chain'));
  const input = g.input('input', [1, 6, 4, 2]);
  let x = g.batchNorm('stem/bn', g.conv2d('stem', input, { filters: 3, kernelSize: 3, bias: false }), {
    activation: 'relu',
  });
  x = g.depthwiseConv2d('dw', x, { kernelSize: [3, 2], depthMultiplier: 2 });
  x = g.maxPool2d('max', g.relu('relu', x), { size: 2, stride: 2, padding: 'same' });
  x = g.conv2d('pw', x, { filters: 4, kernelSize: 1 });
  x = g.reshape('flatten', x, [1, 24]);
  x = g.dense('dense', x, { units: 3 });
  const graph = foldBatchNorm(randomConstants(g.build(g.softmax('softmax', x)), seededRandom(2, 'constants')));
  // Channels of very unlike size.
  const kernel = tensorOf(graph, 'pw/kernel');
  const data = floatsOf(graph, 'pw/kernel').map((value, i) => value * 4 ** (i % 6));
  return { ...graph, tensors: { ...graph.tensors, 'pw/kernel': { ...kernel, data } } };
}

const samples = (graph: Graph, count: number) => {
  const random = seededRandom(5, 'samples');
  return Array.from({ length: count }, () => randomInput(graph, random));
};

describe('equalize', () => {
  it('leaves the model the same function, and both sides of each pair equally large in every channel', () => {
    const graph = chain();
    const { pairs, refused } = equalizable(graph);
    expect(pairs.map(({ first, second }) => `${first.name} → ${second.name}`)).toEqual([
      'stem → dw',
      'dw → pw',
      'pw → dense',
    ]);
    expect(refused).toEqual({ dense: 'it is the last layer' });
    const equal = equalize(graph);
    for (const x of samples(graph, 4)) {
      const [before, after] = [graph, equal].map((each) => [...runReference(each, x)['dense/output']!]);
      before!.forEach((value, i) => expect(after![i]).toBeCloseTo(value, 2));
    }
    // Of pw: what it writes against what the dense layer reads of each channel, which runs fastest in the flattened image.
    const largest = (name: string, channelOf: (i: number) => number) => {
      const found = new Float64Array(4);
      floatsOf(equal, name).forEach((value, i) => {
        found[channelOf(i)] = Math.max(found[channelOf(i)]!, Math.abs(value));
      });
      return [...found];
    };
    const read = largest('dense/kernel', (i) => i % 4);
    largest('pw/kernel', (i) => Math.floor(i / 6)).forEach((value, c) => expect(value / read[c]!).toBeCloseTo(1, 2));
    expect(floatsOf(equal, 'pw/kernel')).not.toEqual(floatsOf(graph, 'pw/kernel'));
  });

  it('names what a factor cannot pass: a clip at 6, a branch, a sum', () => {
    const { pairs, refused } = equalizable(foldBatchNorm(everyOperator(1)));
    expect(pairs.map(({ first, second }) => `${first.name} → ${second.name}`)).toEqual(['dense1 → dense2']);
    expect(refused).toEqual({
      stem: 'dw and add read it',
      dw: expect.stringMatching(/^dw clips at 6/),
      pw: expect.stringMatching(/does not pass add \(Add\)/),
      dilated: expect.stringMatching(/does not pass relu6 \(Relu6\)/),
      dense2: 'it is the last layer',
    });
  });
});

describe('correctBiases', () => {
  it('gives each layer of rounded weights, on what it reads in the float model, the mean outputs that it had', async () => {
    const graph = chain();
    const data = samples(graph, 40);
    const images = Float32Array.from(data.flatMap((x) => [...x]));
    const codes = kernelCodes(graph, null, { perAxis: true, weightObserver: null, kernels: 'int4' });
    const corrected = await correctBiases(graph, codes, images, engine);
    const runs = data.map((x) => runReference(graph, x));
    for (const op of corrected.operators.filter(isLinear)) {
      const { shape } = tensorOf(graph, op.constants.kernel);
      const { codes: own, scale } = codes.get(op.name)!;
      const kernel = fromCodes(own, shape, scale, scale.length === 1 ? null : weightAxis(op));
      const input = tensorOf(graph, op.inputs[0]);
      // The layer by itself, without its activation.
      const alone = (of: Graph, weights: Float32Array) => ({
        ...of,
        inputs: [input.name],
        outputs: [op.outputs[0]],
        operators: [
          { ...of.operators.find(({ name }) => name === op.name)!, options: { ...op.options, activation: 'none' } },
        ],
        tensors: { ...of.tensors, [op.constants.kernel]: { ...tensorOf(of, op.constants.kernel), data: weights } },
      });
      const means = (of: Graph, weights: Float32Array): Float64Array => {
        const channels = tensorOf(graph, op.outputs[0]).shape.at(-1)!;
        const sums = new Float64Array(channels);
        for (const run of runs) {
          const out = runReference(alone(of, weights) as unknown as Graph, run[input.name]!)[op.outputs[0]]!;
          out.forEach((value, i) => (sums[i % channels]! += value));
        }
        return sums.map((sum) => sum / ((40 * elements(tensorOf(graph, op.outputs[0]).shape)) / channels));
      };
      const [float, rounded] = [means(graph, floatsOf(graph, op.constants.kernel)), means(graph, kernel)];
      const farthest = (found: Float64Array) => Math.max(...float.map((value, c) => Math.abs(value - found[c]!)));
      expect([op.name, farthest(means(corrected, kernel)) < farthest(rounded) / 50]).toEqual([op.name, true]);
    }
  });

  it('moves nothing where codes are the weights', async () => {
    const graph = chain();
    const images = samples(graph, 2).flatMap((x) => [...x]);
    expect(await correctBiases(graph, new Map(), Float32Array.from(images), engine)).toBe(graph);
  });
});
