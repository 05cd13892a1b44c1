import { writtenPasses } from './passes.js';
import type { Broken, Context } from './rule.js';

/** What only a training that sees the rounding can do. */
export function quantizationAware({ spec }: Context): Broken[] {
  return writtenPasses(spec).flatMap(({ pointer, passes: { quantization } }): Broken[] => {
    if (quantization?.mode !== 'ptq') return [];
    const { quant_noise, ranges } = quantization;
    return [
      ...(quant_noise === undefined
        ? []
        : [withoutTraining(pointer, 'quant_noise', 'Quantization noise is of trained weights')]),
      ...(ranges === 'learned' ? [withoutTraining(pointer, 'ranges', 'Ranges are learned by training')] : []),
    ];
  });
}

const withoutTraining = (pointer: string, key: string, why: string): Broken => ({
  code: 'spec/rounding-without-training',
  pointer: `${pointer}/quantization/${key}`,
  at: 'key',
  message: `expected mode: qat beside ${key}, found mode: ptq`,
  cause: `${why}; mode: ptq rounds a model after its training.`,
  fix: `Remove ${key}, or use mode: qat with fine_tuning.`,
});
