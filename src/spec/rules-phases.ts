/** Rules about the trainings of a model, one or several. */
import { writtenPasses, writtenPassesOf } from './passes.js';
import { writtenModels } from './models.js';
import { toPointer } from './located.js';
import { taskNameOf } from './task.js';
import type { Broken, Context } from './rule.js';
import { brokenPatterns, patternAt } from './rules-patterns.js';
import type { Model, Spec, Training } from './schema/spec.js';

/** A mixed sample has no truth that is a sample's own, and no teacher has seen it. */
export function mixes({ spec }: Context): Broken[] {
  const { mixup = 0, cutmix = 0 } = spec.data?.augmentation ?? {};
  const key = mixup > 0 ? 'mixup' : 'cutmix';
  if (mixup + cutmix === 0) return [];
  const broken = { code: 'spec/mixed-samples', pointer: `/data/augmentation/${key}`, at: 'key' } as const;
  const task = taskNameOf(spec);
  if (task === 'reconstruction')
    return [
      {
        ...broken,
        message: `expected changes of single samples for a reconstruction, found ${key}`,
        cause: 'A model that learns what is normal must not learn sums of two samples.',
        fix: `Remove ${key}.`,
      },
    ];
  const { distillation } = spec.compression ?? {};
  if (!distillation) return [];
  if (distillation.mode === undefined || distillation.mode === 'offline')
    return [
      {
        ...broken,
        message: `expected samples as the teacher sees them, found ${key} beside distillation`,
        cause: 'The outputs of the teacher are kept by sample and view: it has not seen the mixed ones.',
        fix: `Write mode: consistent in distillation, or remove ${key}.`,
      },
    ];
  const asks = distillation.loss === 'dkd' ? 'loss: dkd' : followsGap(spec) ? 'a sparsity controller' : null;
  if (asks === null) return [];
  return [
    {
      ...broken,
      message: `expected samples of one class each for ${asks}, found ${key}`,
      cause: 'A mixed sample has no class that is right.',
      fix: `Remove ${key}, or ${asks}.`,
    },
  ];
}

const followsGap = (spec: Spec): boolean =>
  writtenPasses(spec).some(({ passes }) => passes.pruning?.sparsity_loss?.controller !== undefined);

/** Weights from before the last mask are not pruned: what stops early or goes back to the best epoch cannot be pruned. */
export function choosesAndPrunes({ spec }: Context): Broken[] {
  const compressed = writtenModels(spec).filter(({ name }) => writtenPassesOf(spec, name).pruning);
  return compressed.flatMap(({ pointer, model }) => {
    const written = model.training;
    const isList = Array.isArray(written);
    return [written ?? []].flat().flatMap(({ early_stopping, checkpoint }, index): Broken[] => {
      const key = early_stopping ? 'early_stopping' : 'checkpoint';
      if (!early_stopping && checkpoint !== 'best') return [];
      return [
        {
          code: 'spec/chosen-pruned',
          pointer: `${pointer}/training${isList ? `/${index}` : ''}/${key}`,
          at: 'key',
          message: `expected all epochs of a training that is pruned, found ${key}`,
          cause: 'Sparsity grows with the steps: weights of an earlier epoch have fewer zeros than was asked for.',
          fix: `Remove ${key}, or pruning.`,
        },
      ];
    });
  });
}

/** @param pointer of the model. */
export function phasesOf(pointer: string, model: Model | undefined): Broken[] {
  const written = model?.training;
  if (written === undefined) return [];
  if (!Array.isArray(written)) return phase(`${pointer}/training`, written);
  return written.flatMap((training, index) => phase(`${pointer}/training/${index}`, training));
}

function phase(pointer: string, { epochs, freeze, learning_rate }: Training): Broken[] {
  const multipliers = typeof learning_rate === 'number' ? {} : (learning_rate.multipliers ?? {});
  const broken = Object.keys(multipliers).flatMap((pattern) =>
    patternAt(`${pointer}/learning_rate/multipliers${toPointer([pattern])}`, pattern),
  );
  if (freeze === undefined) return broken;
  if (typeof freeze === 'string') return [...broken, ...patternAt(`${pointer}/freeze`, freeze)];
  if (Array.isArray(freeze)) return [...broken, ...brokenPatterns(`${pointer}/freeze`, freeze)];
  const { layers, epochs: first } = freeze;
  const at = `${pointer}/freeze/layers`;
  const patterns = typeof layers === 'string' ? patternAt(at, layers) : brokenPatterns(at, layers);
  if (first < epochs) return [...broken, ...patterns];
  return [
    ...broken,
    ...patterns,
    {
      code: 'spec/freeze-epochs',
      pointer: `${pointer}/freeze/epochs`,
      message: `expected layers to be frozen for fewer epochs than the training has (${epochs}), found ${first}`,
      fix: 'Lower the number, or write freeze: body to keep the layers as they are throughout.',
    },
  ];
}
