import type { Broken, Context } from './rule.js';
import type { Model, Spec } from './schema/spec.js';
import { writtenModels } from './models.js';
import { writtenPassesOf } from './passes.js';
import { outside } from './rules-artifacts.js';

/** The models of a spec that begin as a file. */
export function importedModels(spec: Spec) {
  return writtenModels(spec).flatMap(({ name, pointer, model }) =>
    'model' in model ? [{ name, pointer, model }] : [],
  );
}

export function modelFilesInside(context: Context): Broken[] {
  const weights = writtenModels(context.spec).flatMap(({ pointer, model }) =>
    'weights' in model ? [{ pointer, file: model.weights }] : [],
  );
  return [
    ...importedModels(context.spec).flatMap(({ pointer, model }) => outside(context, `${pointer}/model`, model.model)),
    ...weights.flatMap(({ pointer, file }) => outside(context, `${pointer}/weights`, file)),
  ];
}

/** Without weights every layer is seeded, the last one too. */
export function headOfWeights(pointer: string, model: Model): Broken[] {
  if ('model' in model || model.weights !== undefined) return [];
  const broken = (key: 'head' | 'batch_normalization', what: string): Broken => ({
    code: 'spec/head',
    pointer: `${pointer}/${key}`,
    at: 'key',
    message: `expected weights, ${what}, found none`,
    fix: `Name the file with the weights, or remove ${key}.`,
    example: 'weights: models/pretrained.h5',
  });
  return [
    ...(model.head === 'replace' ? [broken('head', 'whose last layer is left out')] : []),
    ...(model.batch_normalization === 'restore'
      ? [broken('batch_normalization', 'whose normalization is put back')]
      : []),
  ];
}

/** A model that is not trained further can be rounded, and no more. */
export function needsTraining({ spec }: Context): Broken[] {
  const { distillation } = spec.compression ?? {};
  return importedModels(spec).flatMap(({ name, pointer, model }): Broken[] => {
    if (model.training) return [];
    if (model.head === 'replace') return [untrainedHead(name, pointer)];
    const { pruning, fine_tuning } = writtenPassesOf(spec, name);
    const passes = [
      ...(pruning ? ['pruning'] : []),
      ...(fine_tuning ? ['fine_tuning'] : []),
      ...(name === 'student' && distillation ? ['distillation'] : []),
    ];
    const [first] = passes;
    if (first === undefined) return [];
    return [
      {
        code: 'spec/no-training',
        pointer,
        at: 'key',
        message: `expected training in ${name}, which compression.${first} needs, found no such key`,
        cause: 'Without training the weights of an imported model stay as they are in its file.',
        fix: `Add training to ${name}, or remove ${passes.join(', ')} from compression.`,
        example: 'training: { epochs: 5, learning_rate: { schedule: cosine, peak: 0.0005 } }',
      },
    ];
  });
}

const untrainedHead = (name: string, pointer: string): Broken => ({
  code: 'spec/no-training',
  pointer,
  at: 'key',
  message: `expected training in ${name}, whose new head has no weights yet, found no such key`,
  fix: `Add training to ${name}, or keep the head of the file.`,
  example: 'training: { epochs: 5, learning_rate: { schedule: cosine, peak: 0.0005 } }',
});

/** Lists in ds_cnn's parameters have one entry per layer. */
export function dsCnnLengths(pointer: string, model: Model): Broken[] {
  if ('model' in model || model.architecture !== 'ds_cnn') return [];
  const { filters, strides, blocks = 4 } = model.parameters ?? {};
  const broken = (key: string, expected: number, found: number, what: string): Broken => ({
    code: 'spec/list-length',
    pointer: `${pointer}/parameters/${key}`,
    message: `expected ${expected} ${key} for ${blocks} blocks (${what}), found ${found}`,
    fix: `Change the list or blocks.`,
  });
  return [
    ...(Array.isArray(filters) && filters.length !== blocks + 1
      ? [broken('filters', blocks + 1, filters.length, 'the stem and one per block')]
      : []),
    ...(strides && strides.length !== blocks ? [broken('strides', blocks, strides.length, 'one per block')] : []),
  ];
}
