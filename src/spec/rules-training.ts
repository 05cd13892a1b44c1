/** Rules about models, schedules and passes. */
import type { Rule } from './rule.js';
import { modelPlaces, writtenModels } from './models.js';
import { distillationRules } from './rules-distillation.js';
import { fourBits } from './rules-four-bits.js';
import { quantizationAware } from './rules-quantization-aware.js';
import { quantization } from './rules-quantization.js';
import { passRules } from './rules-passes.js';
import { choosesAndPrunes, mixes, phasesOf } from './rules-phases.js';
import { roundingOfFloats, settingsOfPruning } from './rules-unread.js';
import { modelInputs } from './rules-model-input.js';
import { dsCnnLengths, headOfWeights, modelFilesInside, needsTraining } from './rules-models.js';

export const trainingRules: readonly Rule[] = [
  ...modelPlaces.map((place): Rule => ({
    reads: [place],
    check: ({ spec }) =>
      writtenModels(spec)
        .filter(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`))
        .flatMap(({ pointer, model }) => [
          ...dsCnnLengths(pointer, model),
          ...headOfWeights(pointer, model),
          ...phasesOf(pointer, model),
        ]),
  })),
  { reads: modelPlaces, check: modelFilesInside },
  { reads: [...modelPlaces, '/compression'], check: needsTraining },
  { reads: [...modelPlaces, '/data'], check: modelInputs },
  ...distillationRules,
  { reads: [...modelPlaces, '/compression'], check: choosesAndPrunes },
  { reads: ['/data', '/task', '/compression'], check: mixes },
  { reads: ['/compression', '/artifacts'], check: fourBits },
  { reads: ['/compression'], check: quantizationAware },
  { reads: ['/compression', '/artifacts', '/budgets'], check: quantization },
  { reads: ['/compression', '/artifacts'], check: roundingOfFloats },
  { reads: ['/compression', ...modelPlaces], check: settingsOfPruning },
  ...passRules,
];
