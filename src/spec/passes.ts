/** What a spec, as it is written, does to its models. */
import type { ArtifactType } from './artifact-types.js';
import { toPointer } from './located.js';
import type { ModelName } from './plan.js';
import { writtenModels } from './models.js';
import type { FineTuning, ModelCompression, Spec } from './schema/spec.js';

/** Where the passes of a model stand that has its own. */
export const passesPointer = (name: ModelName): string => `/compression${toPointer(['per_model', name])}`;

/** Models that are pruned, clustered or fine-tuned: those that are named, then those with passes of their own. */
export function compressedModels({ compression }: Pick<Spec, 'compression'>): readonly ModelName[] {
  const { models = [], per_model = {} } = compression ?? {};
  return [...new Set([...models, ...Object.keys(per_model)])];
}

export interface WrittenPasses {
  readonly pointer: string;
  readonly passes: ModelCompression;
  readonly models: readonly ModelName[];
}

/** Passes with the models that they are of: those of all together, then those of single models. */
export function writtenPasses(spec: Pick<Spec, 'compression'>): readonly WrittenPasses[] {
  const { compression } = spec;
  if (!compression) return [];
  // A rule about shared passes runs where those of models have a schema error.
  const { models = [] } = compression;
  const per_model: NonNullable<typeof compression.per_model> =
    (compression.per_model as typeof compression.per_model | null) ?? {};
  return [
    {
      pointer: '/compression',
      passes: compression,
      models: models.filter((name) => !Object.hasOwn(per_model, name)),
    },
    ...Object.entries(per_model).map(([name, passes]) => ({ pointer: passesPointer(name), passes, models: [name] })),
  ];
}

type ModelsOfSpec = Pick<Spec, 'teacher' | 'teachers' | 'student'>;

/**
 * The fine-tuning of models in passes that need one. Where a spec writes none, an imported model's last training is repeated: its
 * learning rate is already one that finished weights bear, while that of a training from seeded weights would undo them.
 * Null: one must be written; so too where the training freezes layers or gives them learning rates of their own, which
 * fine-tuning would not know of.
 */
export function fineTuningOf(
  spec: ModelsOfSpec,
  { passes, models }: Omit<WrittenPasses, 'pointer'>,
): FineTuning | null {
  if (passes.fine_tuning) return passes.fine_tuning;
  const needsOne = passes.clustering !== undefined || passes.quantization?.mode === 'qat';
  const [name, ...others] = models;
  const model = writtenModels(spec).find((one) => one.name === name)?.model;
  if (!needsOne || others.length > 0 || !model || !('model' in model)) return null;
  const last = [model.training ?? []].flat().at(-1);
  if (!last || last.freeze !== undefined) return null;
  const { epochs, batch_size, learning_rate, ema } = last;
  if (typeof learning_rate !== 'number' && learning_rate.multipliers !== undefined) return null;
  return {
    epochs,
    learning_rate,
    ...(batch_size !== undefined && { batch_size }),
    ...(ema !== undefined && ema > 0 && { ema }),
  };
}

/** What is done to a model, be it compressed or only quantised. */
export function writtenPassesOf(spec: Pick<Spec, 'compression'>, model: ModelName): ModelCompression {
  const { per_model = {}, quantization } = spec.compression ?? {};
  const own = writtenPasses(spec).find(({ models }) => models.includes(model));
  if (own) return own.passes;
  return Object.hasOwn(per_model, model) || !quantization ? {} : { quantization };
}

/** Types of the files that are made of the models that a quantization is of. */
export function typesOfQuantization(spec: Spec, { passes: { quantization } }: WrittenPasses): readonly ArtifactType[] {
  return Object.values(spec.artifacts).flatMap(({ file, type, model = 'student' }) =>
    file === undefined && type !== undefined && writtenPassesOf(spec, model).quantization === quantization
      ? [type]
      : [],
  );
}
