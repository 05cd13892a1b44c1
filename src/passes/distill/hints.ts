/** A student learns what its teacher's layers give, too. Both look at the same images. */
import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import { InternalError, PassError } from '../../core/errors.js';
import { seededRandom } from '../../core/random.js';
import { nameSome } from '../../core/name-some.js';
import type { Shape } from '../../engine/engine.js';
import type { Graph } from '../../graph/graph.js';
import { tensorOf } from '../../graph/operands.js';
import { elements } from '../../graph/shapes.js';
import type { StepPart } from '../step.js';
import type { Hint } from './settings.js';

/** What a layer gives, by the tensor's name. @throws PassError where the graph has no such layer. */
export function hintedTensor(graph: Graph, layer: string, whose: string): string {
  const tensor = graph.operators.find(({ name }) => name === layer)?.outputs[0];
  if (tensor !== undefined) return tensor;
  const names = graph.operators.map(({ name }) => name);
  throw new PassError({
    code: 'train/hint-layer',
    message: `expected a layer of the ${whose} for a hint, found '${layer}', which it does not have`,
    fix: `Use one of: ${nameSome(names)}.`,
  });
}

export const hintInput = (index: number): string => `hint/${index}/teacher`;

/**
 * loss ← loss + Σ weight·hint.
 *
 * features: mean of (aᵗ − a·W)² over all values, W a 1x1 that is learnt with the student where the channels differ, else none (FitNets,
 * Romero et al. 2015, arXiv 1412.6550, eq. 3). attention: ‖Q/‖Q‖ − Qᵗ/‖Qᵗ‖‖², Q = Σ over channels of a², meaned over the batch
 * (Zagoruyko & Komodakis 2017, arXiv 1612.03928, eq. 2).
 * @throws PassError where the places of the two layers differ in number.
 */
export function hintPart(
  hints: readonly Hint[],
  { student, teacher, batchSize, seed }: { student: Graph; teacher: Graph; batchSize: number; seed: number },
): StepPart {
  const pairs = hints.map((hint, index) => {
    const tensor = hintedTensor(student, hint.student, 'student');
    const own = tensorOf(student, tensor).shape.slice(1);
    const other = tensorOf(teacher, hintedTensor(teacher, hint.teacher, 'teacher')).shape.slice(1);
    if (own.slice(0, -1).join() !== other.slice(0, -1).join())
      throw new PassError({
        code: 'train/hint-shape',
        message: `expected layers of one height and width for a hint, found ${hint.student} with [${own.join(', ')}] and ${hint.teacher} with [${other.join(', ')}]`,
        fix: 'Name layers at which both models have been made smaller as often.',
      });
    const [from, to] = [own.at(-1)!, other.at(-1)!];
    const needsMatrix = hint.kind === 'features' && from !== to;
    return { ...hint, index, tensor, other, matrix: needsMatrix ? { from, to, name: `hint/${index}/matrix` } : null };
  });
  return {
    name: 'hints',
    inputs: Object.fromEntries(pairs.map(({ index, other }) => [hintInput(index), [batchSize, ...other] as Shape])),
    trainable: Object.fromEntries(
      pairs.flatMap(({ matrix }) => (matrix ? [[matrix.name, initialMatrix(matrix, seed)] as const] : [])),
    ),
    loss: ({ loss, activations }, own) => ({
      loss: pairs.reduce((sum, { kind, weight, index, tensor, matrix, other }) => {
        const rows = batchSize * elements(other.slice(0, -1));
        const [a, b] = [activations[tensor], own[hintInput(index)]];
        if (!a || !b) throw new InternalError(`the step has no value of ${tensor}`);
        const flat = (x: tf.Tensor): tf.Tensor2D => tf.reshape(x, [rows, x.shape.at(-1)!]);
        const term =
          kind === 'features'
            ? tf.mean(
                tf.square(tf.sub(flat(b), matrix ? tf.matMul(flat(a), own[matrix.name] as tf.Tensor2D) : flat(a))),
              )
            : apart(flat(a), flat(b), batchSize);
        return tf.add(sum, tf.mul(term, weight));
      }, loss),
    }),
  };
}

/** Of the attention maps of rows that hold the places of each sample one after another. */
function apart(a: tf.Tensor2D, b: tf.Tensor2D, batchSize: number): tf.Scalar {
  const map = (x: tf.Tensor2D): tf.Tensor2D => {
    const places: tf.Tensor2D = tf.reshape(tf.sum(tf.square(x), 1), [batchSize, -1]);
    return tf.div(places, tf.sqrt(tf.add(tf.sum(tf.square(places), 1, true), 1e-12)));
  };
  return tf.div(tf.sum(tf.square(tf.sub(map(a), map(b)))), batchSize);
}

function initialMatrix({ from, to, name }: { from: number; to: number; name: string }, seed: number) {
  const random = seededRandom(seed, name);
  return { shape: [from, to], data: Float32Array.from({ length: from * to }, () => random.normal() / Math.sqrt(from)) };
}
