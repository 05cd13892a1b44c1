/** Settings that stand in a spec whose models and files have no use for them: they would be read and forgotten. */
import { hasCodes, hasRanges } from './artifact-types.js';
import { spanOf } from './located.js';
import { writtenModels } from './models.js';
import { typesOfQuantization, writtenPasses } from './passes.js';
import type { Broken, Context } from './rule.js';
import type { Training } from './schema/spec.js';
import { parseStep } from './units.js';

/** What rounds a model after its training, beside files that keep its floats. */
export function roundingOfFloats({ spec, root }: Context): Broken[] {
  // Where every file is committed, all of compression is refused.
  if (Object.values(spec.artifacts).every(({ file }) => file !== undefined)) return [];
  return writtenPasses(spec).flatMap((passes) => {
    const { pointer, passes: own } = passes;
    const { quantization, clustering } = own;
    if (quantization?.mode !== 'ptq') return [];
    const types = typesOfQuantization(spec, passes);
    const isWritten = (key: string): boolean => spanOf(root, `${pointer}/quantization/${key}`) !== undefined;
    const { observer, rounding, cross_layer_equalization: equalizes, bias_correction: corrects } = quantization;
    const ofRanges: readonly (readonly [key: string, isAsked: boolean])[] = [
      ['observer', observer !== 'min_max'],
      ['rounding', rounding !== 'nearest'],
      ['cross_layer_equalization', equalizes === true],
      ['bias_correction', corrects === true],
    ];
    const ofCodes: readonly (readonly [key: string, isAsked: boolean])[] = [
      ['weight_observer', true],
      ['per_axis', quantization.per_axis === false && !clustering],
    ];
    const ranged = 'int8, int4 or int16x8';
    const unread = [
      ...(types.some(hasRanges) ? [] : ofRanges.map((one) => [...one, ranged] as const)),
      ...(types.some(hasCodes) ? [] : ofCodes.map((one) => [...one, `${ranged}, or dynamic_range`] as const)),
    ];
    const found = types.length === 0 ? 'no such artifact' : [...new Set(types)].join(', ');
    return unread
      .filter(([key, isAsked]) => isAsked && isWritten(key))
      .map(([key, , wanted]): Broken => ({
        code: 'spec/rounding-of-no-file',
        pointer: `${pointer}/quantization/${key}`,
        at: 'key',
        message: `expected an artifact of type ${wanted}, whose codes ${key} is about, found ${found}`,
        cause: 'With mode: ptq a model is rounded while such a file is made, and at no other time.',
        fix: `Remove ${key}, or add an artifact of type: int8.`,
        example: 'int8: { type: int8 }',
      }));
  });
}

/** Settings of pruning that another key would have to give a meaning. */
export function settingsOfPruning({ spec, root }: Context): Broken[] {
  return writtenPasses(spec).flatMap(({ pointer, passes: { pruning }, models }) => {
    if (!pruning) return [];
    const at = (key: string) => ({ pointer: `${pointer}/pruning/${key}`, at: 'key' as const });
    const broken: Broken[] = [];
    if (!pruning.block_size && spanOf(root, at('block_pooling_type').pointer) !== undefined)
      broken.push({
        code: 'spec/zero-pattern',
        ...at('block_pooling_type'),
        message: 'expected block_size beside block_pooling_type, found no such key',
        cause: 'It says what makes a block important; without blocks each weight is pruned by itself.',
        fix: 'Add block_size, or remove block_pooling_type.',
        example: 'block_size: [4, 1]',
      });
    const trainings = writtenModels(spec)
      .filter(({ name }) => models.includes(name))
      .map(({ model }) => [model.training ?? []].flat());
    const all = trainings.flat();
    if (all.length === 0 || !all.every(isConstant)) return broken;
    const cause = 'The learning rate is the same at every step.';
    if (pruning.rewind_learning_rate === true)
      broken.push({
        code: 'spec/constant-learning-rate',
        ...at('rewind_learning_rate'),
        message:
          'expected a learning rate that changes over the steps beside rewind_learning_rate, found a constant learning rate',
        cause,
        fix: 'Remove rewind_learning_rate, or write a schedule.',
        example: 'learning_rate: { schedule: cosine, peak: 0.002 }',
      });
    const isByRate = pruning.schedule === 'PolynomialDecay' && pruning.progress_by === 'learning_rate';
    if (isByRate && trainings.every((own) => new Set(own.map(peakOf)).size <= 1))
      broken.push({
        code: 'spec/constant-learning-rate',
        ...at('progress_by'),
        message:
          'expected a learning rate that changes over the steps beside progress_by: learning_rate, found a constant learning rate',
        cause: `${cause} The share of what is spent of it is the share of the steps.`,
        fix: 'Remove progress_by, or write a schedule.',
        example: 'learning_rate: { schedule: cosine, peak: 0.002 }',
      });
    return broken;
  });
}

const isConstant = ({ learning_rate: rate }: Training): boolean =>
  typeof rate === 'number' || (rate.schedule === 'constant' && parseStep(rate.warmup ?? 0).value === 0);

const peakOf = ({ learning_rate: rate }: Training): number => (typeof rate === 'number' ? rate : rate.peak);
