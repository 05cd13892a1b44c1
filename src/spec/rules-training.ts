/** Rules about models, schedules and passes. */
import type { StepPosition } from './plan.js';
import type { Broken, Context, Rule } from './rule.js';
import { modelPlaces, writtenModels } from './models.js';
import { distillationRules } from './rules-distillation.js';
import { fourBits } from './rules-four-bits.js';
import { brokenPatterns } from './rules-patterns.js';
import { choosesAndPrunes, mixes, phasesOf } from './rules-phases.js';
import { modelInputs } from './rules-model-input.js';
import { dsCnnLengths, headOfWeights, modelFilesInside, needsTraining } from './rules-models.js';
import { parseFraction, parseStep } from './units.js';

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
  { reads: ['/compression/pruning'], check: pruningOrder },
  {
    reads: ['/compression/pruning'],
    check: ({ spec }) => [
      ...brokenPatterns('/compression/pruning/layers', spec.compression?.pruning?.layers),
      ...brokenPatterns('/compression/pruning/exclude', spec.compression?.pruning?.exclude),
    ],
  },
  {
    reads: ['/compression/clustering'],
    check: ({ spec }) => brokenPatterns('/compression/clustering/layers', spec.compression?.clustering?.layers),
  },
  {
    reads: ['/compression'],
    check: ({ spec: { compression } }) => {
      if (!compression || compression.fine_tuning) return [];
      const needs = (pointer: string, what: string): Broken => ({
        code: 'spec/no-fine-tuning',
        pointer,
        at: 'key',
        message: `expected fine_tuning, which ${what} needs, found no such key`,
        fix: 'Add fine_tuning under compression.',
        example: 'fine_tuning: { epochs: 6, learning_rate: { schedule: cosine, peak: 0.0005 } }',
      });
      if (compression.clustering) return [needs('/compression/clustering', 'clustering')];
      if (compression.quantization?.mode === 'qat') {
        return [needs('/compression/quantization', 'quantization mode qat')];
      }
      return [];
    },
  },
];

function pruningOrder({ spec }: Context): Broken[] {
  const pruning = spec.compression?.pruning;
  if (!pruning) return [];
  const broken: Broken[] = [];
  const [begin, end] = [parseStep(pruning.begin_step ?? 0), parseStep(pruning.end_step ?? '100 %')];
  const start = asFraction(begin);
  const stop = asFraction(end);
  const isOrdered =
    begin.unit === end.unit ? begin.value < end.value : start === undefined || stop === undefined || start < stop;
  if (!isOrdered) {
    broken.push({
      code: 'spec/step-order',
      pointer: '/compression/pruning/end_step',
      message: `expected end_step after begin_step (${pruning.begin_step ?? 0}), found ${pruning.end_step ?? '100 %'}`,
      fix: 'Raise end_step or lower begin_step.',
    });
  }
  if (begin.unit === 'fraction' && begin.value >= 1) {
    broken.push({
      code: 'spec/step-order',
      pointer: '/compression/pruning/begin_step',
      message: `expected begin_step before the end of training, found ${pruning.begin_step ?? 0}`,
      fix: 'Lower begin_step.',
    });
  }
  if (pruning.schedule === 'PolynomialDecay') {
    const [initial, final] = [parseFraction(pruning.initial_sparsity ?? 0), parseFraction(pruning.final_sparsity)];
    if (initial > final) {
      broken.push({
        code: 'spec/sparsity-order',
        pointer: '/compression/pruning/final_sparsity',
        message: `expected final_sparsity of at least initial_sparsity (${pruning.initial_sparsity ?? 0}), found ${pruning.final_sparsity}`,
        cause: 'Pruned weights do not come back, so sparsity can only grow.',
        fix: 'Lower initial_sparsity or raise final_sparsity.',
      });
    }
  }
  return broken;
}

/** A step of 0 is also a fraction of 0; any other step needs the number of steps, which only the run knows. */
function asFraction(position: StepPosition): number | undefined {
  return position.unit === 'fraction' || position.value === 0 ? position.value : undefined;
}
