/**
 * How much of a model's score each layer's pruning costs: one layer at a time, at several sparsities, without training (Li et al.
 * 2017, arXiv 1608.08710, §3.2, of single weights in the place of filters). Kernels are inputs of one compiled step, so that a
 * measurement costs a forward pass and nothing else.
 */
import type { Batch } from '../../data/batches.js';
import type { Engine } from '../../engine/engine.js';
import { constantsOf } from '../../graph/constants.js';
import { forward } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { floatsOf, onlyInput, tensorOf } from '../../graph/operands.js';
import { layoutOf } from '../../graph/parameters.js';
import { isHigherBetter } from '../../tasks/score-names.js';
import type { Task } from '../../tasks/task.js';
import { keptWeights, magnitudeMask } from './mask.js';

export interface LayerSensitivity {
  readonly layer: string;
  /** Weights of its kernel. */
  readonly weights: number;
  /** In the order of the sparsities. */
  readonly points: readonly SensitivityPoint[];
}

export interface SensitivityPoint {
  /** 0..1, as it was asked for. */
  readonly sparsity: number;
  /** Of the model with this layer pruned. */
  readonly score: number;
  /** By how much that is worse: a difference of scores, or for an error its relative increase. Below 0: better. */
  readonly drop: number;
}

export interface Sensitivity {
  readonly scoreName: string;
  readonly samples: number;
  /** Of the model as it is. */
  readonly score: number;
  readonly layers: readonly LayerSensitivity[];
}

export interface SensitivityJob {
  /** BatchNorm is folded. */
  readonly graph: Graph;
  /** Layers to prune, each by itself. */
  readonly layers: readonly string[];
  /** 0..1; those that would leave a kernel no weight are left out. */
  readonly sparsities: readonly number[];
  readonly task: Task;
  /** The samples that scores are of; all of one size. */
  readonly batches: readonly Batch[];
}

/** @param options.onProgress told after each forward pass over the samples. */
export async function measureSensitivity(
  { graph, layers, sparsities, task, batches }: SensitivityJob,
  {
    engine,
    signal,
    onProgress,
  }: { engine: Engine; signal: AbortSignal; onProgress?: (done: number, all: number) => void },
): Promise<Sensitivity> {
  const kernels = layoutOf(graph).parameters.filter(({ role, layer }) => role === 'kernel' && layers.includes(layer));
  const inputs = Object.fromEntries(kernels.map(({ tensor, shape }) => [tensor, shape]));
  const fixed = Object.entries(constantsOf(graph)).filter(([name]) => !Object.hasOwn(inputs, name));
  const size = batches[0]!.indices.length;
  const [, ...sampleShape] = tensorOf(graph, onlyInput(graph)).shape;
  const compiled = await engine.compile(
    (given) => ({ logits: forward(graph, given, given['images']!, { training: false }).logits }),
    {
      inputs: { images: [size, ...sampleShape], ...inputs },
      constants: Object.fromEntries(fixed),
      purpose: 'inference',
    },
  );
  const dense = Object.fromEntries(kernels.map(({ tensor }) => [tensor, floatsOf(graph, tensor)]));
  const scoreWith = async (changed: Readonly<Record<string, Float32Array>>): Promise<number> => {
    let sum = 0;
    for (const batch of batches) {
      signal.throwIfAborted();
      const { logits } = await compiled.run({ images: batch.images, ...dense, ...changed });
      sum += task.score(logits!, batch).reduce((total, score) => total + score, 0);
    }
    return sum / (size * batches.length);
  };
  const sign = isHigherBetter[task.name] ? 1 : -1;
  const fitting = (weights: number) =>
    sparsities.filter((sparsity) => 1 - keptWeights(weights, sparsity) / weights >= sparsity - 1e-9);
  const all = 1 + kernels.reduce((sum, kernel) => sum + fitting(kernel.size).length, 0);
  let done = 0;
  try {
    const score = await scoreWith({});
    onProgress?.(++done, all);
    const measured: LayerSensitivity[] = [];
    for (const { tensor, layer, size: weights } of kernels) {
      const points: SensitivityPoint[] = [];
      for (const sparsity of fitting(weights)) {
        const mask = magnitudeMask(dense[tensor]!, sparsity);
        const now = await scoreWith({ [tensor]: dense[tensor]!.map((value, i) => (mask[i] === 0 ? 0 : value)) });
        const worse = sign * (score - now);
        points.push({ sparsity, score: now, drop: sign > 0 ? worse : worse / Math.max(score, Number.MIN_VALUE) });
        onProgress?.(++done, all);
      }
      measured.push({ layer, weights, points });
    }
    return { scoreName: task.scoreName, samples: size * batches.length, score, layers: measured };
  } finally {
    await compiled.dispose();
  }
}

export interface ProposedTargets {
  /** Sparsity by layer. */
  readonly targets: Readonly<Record<string, number>>;
  /** Layers of which not even the smallest sparsity keeps the score. */
  readonly excluded: readonly string[];
}

/** Of each layer the largest sparsity up to which no point costs more than `maxDrop`. */
export function proposeTargets({ layers }: Pick<Sensitivity, 'layers'>, maxDrop: number): ProposedTargets {
  const targets: Record<string, number> = {};
  const excluded: string[] = [];
  for (const { layer, points } of layers) {
    const ascending = [...points].sort((a, b) => a.sparsity - b.sparsity);
    const first = ascending.findIndex(({ drop }) => drop > maxDrop + 1e-12);
    const best = ascending[(first < 0 ? ascending.length : first) - 1];
    if (best) targets[layer] = best.sparsity;
    else excluded.push(layer);
  }
  return { targets, excluded };
}
