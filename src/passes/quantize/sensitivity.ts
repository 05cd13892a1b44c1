/** What rounding the kernel of one layer alone does to a model's outputs. */
import type { Engine, Step } from '../../engine/engine.js';
import { constantsOf } from '../../graph/constants.js';
import { forward } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import type { Linear } from '../../graph/linear.js';
import { floatsOf, onlyInput, tensorOf } from '../../graph/operands.js';
import { elements } from '../../graph/shapes.js';
import { fromCodes, weightAxis, type WeightCodes } from './weights.js';

const batchSize = 32;

/**
 * For each layer the mean squared change of the outputs (before a final Softmax) where its kernel alone is rounded to its codes, as a share of the
 * outputs' variance. Runs the model once, and once more for each layer.
 *
 * @param rounded layers with their codes. @param images whole samples [count, ...], normalised as in training.
 */
export async function sensitivity(
  graph: Graph,
  rounded: readonly { readonly op: Linear; readonly codes: WeightCodes }[],
  images: Float32Array,
  engine: Engine,
): Promise<ReadonlyMap<string, number>> {
  const [, ...sampleShape] = tensorOf(graph, onlyInput(graph)).shape;
  const size = elements(sampleShape);
  const count = images.length / size;
  const batch = Math.min(batchSize, count);
  const kernels = Object.fromEntries(
    rounded.map(({ op: { constants } }) => [constants.kernel, floatsOf(graph, constants.kernel)]),
  );
  const shapes = Object.fromEntries(Object.keys(kernels).map((name) => [name, tensorOf(graph, name).shape]));
  const constants = Object.fromEntries(Object.entries(constantsOf(graph)).filter(([name]) => !(name in kernels)));
  const step: Step = ({ images: x, ...weights }) => ({
    outputs: forward(graph, weights, x!, { training: false }).logits,
  });
  const compiled = await engine.compile(step, {
    inputs: { images: [batch, ...sampleShape], ...shapes },
    constants,
    purpose: 'inference',
  });
  const errors = new Map(rounded.map(({ op }) => [op.name, 0]));
  let [sum, squares, values] = [0, 0, 0];
  try {
    for (let start = 0; start < count; start += batch) {
      // The last batch is filled up with samples that were seen before.
      const first = Math.min(start, count - batch);
      const seen = start - first;
      const some = images.slice(first * size, (first + batch) * size);
      const outputsOf = async (own: Readonly<Record<string, Float32Array>>): Promise<Float32Array> => {
        const { outputs } = await compiled.run({ images: some, ...kernels, ...own });
        return outputs!.subarray((seen * outputs!.length) / batch);
      };
      const expected = await outputsOf({});
      for (const value of expected) {
        sum += value;
        squares += value * value;
      }
      values += expected.length;
      for (const { op, codes } of rounded) {
        const found = await outputsOf({ [op.constants.kernel]: valuesOf(graph, op, codes) });
        const error = found.reduce((total, value, i) => total + (value - expected[i]!) ** 2, 0);
        errors.set(op.name, errors.get(op.name)! + error);
      }
    }
  } finally {
    await compiled.dispose();
  }
  const variance = Math.max(squares - (sum * sum) / values, Number.MIN_VALUE);
  return new Map([...errors].map(([layer, error]) => [layer, error / variance]));
}

/** Codes as numbers. */
function valuesOf(graph: Graph, op: Linear, { codes, scale }: WeightCodes): Float32Array {
  const { shape } = tensorOf(graph, op.constants.kernel);
  return fromCodes(codes, shape, scale, scale.length === 1 ? null : weightAxis(op));
}
