/** Who teaches a student, and what they say of the samples of a batch. */
import type { Tensor } from '@tensorflow/tfjs-core';
import { InternalError } from '../../core/errors.js';
import type { Batch } from '../../data/batches.js';
import type { CompiledStep, Engine } from '../../engine/engine.js';
import { constantsOf } from '../../graph/constants.js';
import { foldBatchNorm } from '../../graph/fold.js';
import { forward } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { onlyInput, tensorOf } from '../../graph/operands.js';
import { hintedTensor, hintInput } from './hints.js';
import type { Hint } from './settings.js';

/** One model of those that a student learns from. */
export type Teacher = {
  /** Its share of the mean, in the unit of the other teachers' weights. */
  readonly weight: number;
} & (
  | {
      /** Offline: its logits over the training samples, an array [trainCount, classes] for each view of the augmentation. */
      readonly logits: readonly Float32Array[];
    }
  | {
      /** Consistent: it looks at each image that the student sees, changed as that is (Beyer et al. 2022, arXiv 2106.05237). */
      readonly graph: Graph;
    }
);

/** What a teacher says of a batch. */
export interface Said {
  readonly weight: number;
  /** [batch, classes] */
  readonly logits: Float32Array;
  /** What its layers gave that hints name, by the index of the hint. */
  readonly hints?: readonly Float32Array[];
}

export interface Teachers {
  said(batch: Pick<Batch, 'indices' | 'views' | 'images'>): Promise<readonly Said[]>;
  dispose(): Promise<void>;
}

export async function openTeachers(
  teachers: readonly Teacher[],
  {
    engine,
    batchSize,
    classes,
    hints = [],
  }: {
    readonly engine: Engine;
    readonly batchSize: number;
    readonly classes: number;
    readonly hints?: readonly Hint[];
  },
): Promise<Teachers> {
  const compiled: CompiledStep[] = [];
  const voices: ((batch: Pick<Batch, 'indices' | 'views' | 'images'>) => Promise<Said>)[] = [];
  for (const teacher of teachers) {
    const { weight } = teacher;
    if ('logits' in teacher) {
      voices.push(({ indices, views }) =>
        Promise.resolve({ weight, logits: rowsOf(teacher.logits, indices, views, classes) }),
      );
      continue;
    }
    const step = await compileTeacher(teacher.graph, hints, batchSize, engine);
    compiled.push(step);
    voices.push(async ({ images }) => {
      const out = await step.run({ images });
      return { weight, logits: out['logits']!, hints: hints.map((_, index) => out[hintInput(index)]!) };
    });
  }
  return {
    async said(batch) {
      const all: Said[] = [];
      for (const voice of voices) all.push(await voice(batch));
      return all;
    },
    async dispose() {
      for (const step of compiled) await step.dispose();
    },
  };
}

/** Weights are baked in, and folded where no hint names a layer, which is what makes it cheap. */
function compileTeacher(
  graph: Graph,
  hints: readonly Hint[],
  batchSize: number,
  engine: Engine,
): Promise<CompiledStep> {
  const folded = hints.length === 0 ? foldBatchNorm(graph) : graph;
  return engine.compile(
    (inputs) => {
      const { logits, activations } = forward(folded, inputs, inputs['images']!, { training: false });
      const named = hints.map(({ teacher }, index) => [
        hintInput(index),
        activations[hintedTensor(folded, teacher, 'teacher')]!,
      ]);
      return { logits, ...(Object.fromEntries(named) as Record<string, Tensor>) };
    },
    {
      inputs: { images: [batchSize, ...tensorOf(folded, onlyInput(folded)).shape.slice(1)] },
      constants: constantsOf(folded),
      purpose: 'inference',
    },
  );
}

/** Logits of the samples of a batch, each in its view, [batch, classes]. */
function rowsOf(
  ofViews: readonly Float32Array[],
  indices: Uint32Array,
  views: Uint8Array,
  classes: number,
): Float32Array {
  const rows = new Float32Array(indices.length * classes);
  indices.forEach((index, position) => {
    const ofView = ofViews[views[position]!];
    if (!ofView) throw new InternalError(`the teacher has no logits for view ${views[position]} of a sample`);
    rows.set(ofView.subarray(index * classes, (index + 1) * classes), position * classes);
  });
  return rows;
}
