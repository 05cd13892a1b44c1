/** Rules about what is done to models: shared passes, and those of single models. */
import { modelPlaces, unknownModel } from './models.js';
import { fineTuningOf, writtenPasses, type WrittenPasses } from './passes.js';
import type { StepPosition } from './plan.js';
import type { Broken, Context, Rule } from './rule.js';
import type { Spec } from './schema/spec.js';
import { blocksOfWeights, clusters, codebooksOfChannels } from './rules-clustering.js';
import { structuredPruning } from './rules-channels.js';
import { settingsOfCriterion, zeroPatterns } from './rules-pruning.js';
import { brokenPatterns, patternAt } from './rules-patterns.js';
import { toPointer } from './located.js';
import { parseFraction, parseStep } from './units.js';

export const passRules: readonly Rule[] = [
  {
    reads: ['/compression/pruning'],
    check: ({ spec }) => shared(spec).flatMap((passes) => [...pruningOrder(passes), ...zeroPatterns(passes)]),
  },
  { reads: ['/compression/pruning', '/compression/clustering'], check: ({ spec }) => shared(spec).flatMap(patterns) },
  {
    reads: ['/compression'],
    check: ({ spec, written }) => writtenPasses(spec).flatMap((passes) => settingsOfCriterion(passes, written)),
  },
  { reads: ['/compression/clustering'], check: ({ spec }) => shared(spec).flatMap(clusters) },
  {
    reads: ['/compression/clustering', '/compression/quantization'],
    check: ({ spec }) => shared(spec).flatMap((own) => [...blocksOfWeights(own), ...codebooksOfChannels(own)]),
  },
  { reads: ['/compression', ...modelPlaces], check: ({ spec }) => shared(spec).flatMap((all) => fineTuned(spec, all)) },
  {
    reads: ['/compression', '/teacher', '/teachers', '/student', '/artifacts'],
    check: ({ spec }) => writtenPasses(spec).flatMap((passes) => structuredPruning(spec, passes)),
  },
  {
    reads: ['/compression/per_model', ...modelPlaces],
    check: ({ spec }) =>
      writtenPasses(spec)
        .slice(1)
        .flatMap((own) => [
          ...pruningOrder(own),
          ...zeroPatterns(own),
          ...patterns(own),
          ...clusters(own),
          ...blocksOfWeights(own),
          ...codebooksOfChannels(own),
          ...fineTuned(spec, own),
        ]),
  },
  { reads: ['/compression', '/teacher', '/teachers'], check: ofKnownModels },
  { reads: ['/compression'], check: ofSomeModel },
];

const shared = (spec: Spec): readonly WrittenPasses[] => writtenPasses(spec).slice(0, 1);

function patterns({ pointer, passes: { pruning, clustering } }: WrittenPasses): Broken[] {
  return [
    ...brokenPatterns(`${pointer}/pruning/layers`, pruning?.layers),
    ...brokenPatterns(`${pointer}/pruning/exclude`, pruning?.exclude),
    ...Object.keys(pruning?.layer_targets ?? {}).flatMap((pattern) =>
      patternAt(`${pointer}/pruning/layer_targets${toPointer([pattern])}`, pattern),
    ),
    ...brokenPatterns(`${pointer}/clustering/layers`, clustering?.layers),
    ...brokenPatterns(`${pointer}/clustering/exclude`, clustering?.exclude),
    ...brokenPatterns(`${pointer}/clustering/cluster_per_channel`, clustering?.cluster_per_channel),
    ...Object.keys(clustering?.layer_clusters ?? {}).flatMap((pattern) =>
      patternAt(`${pointer}/clustering/layer_clusters${toPointer([pattern])}`, pattern),
    ),
    ...Object.keys(clustering?.layer_block_sizes ?? {}).flatMap((pattern) =>
      patternAt(`${pointer}/clustering/layer_block_sizes${toPointer([pattern])}`, pattern),
    ),
  ];
}

function fineTuned(spec: Spec, { pointer, passes, models }: WrittenPasses): Broken[] {
  if (fineTuningOf(spec, { passes, models })) return [];
  const needs = (key: string, what: string): Broken => ({
    code: 'spec/no-fine-tuning',
    pointer: `${pointer}/${key}`,
    at: 'key',
    message: `expected fine_tuning, which ${what} needs, found no such key`,
    fix: `Add fine_tuning under ${pointer.slice(1).replaceAll('/', '.')}.`,
    example: 'fine_tuning: { epochs: 6, learning_rate: { schedule: cosine, peak: 0.0005 } }',
  });
  if (passes.clustering) return [needs('clustering', 'clustering')];
  if (passes.quantization?.mode === 'qat') return [needs('quantization', 'quantization mode qat')];
  return [];
}

function ofKnownModels({ spec }: Context): Broken[] {
  return Object.keys(spec.compression?.per_model ?? {}).flatMap((name) =>
    unknownModel(spec, name, `/compression${toPointer(['per_model', name])}`).map((one) => ({ ...one, at: 'key' })),
  );
}

/** Passes that every model has its own in the place of would be read and forgotten. */
function ofSomeModel({ spec }: Context): Broken[] {
  const [all] = shared(spec);
  if (!all || all.models.length > 0) return [];
  const key = (['pruning', 'structured_pruning', 'clustering', 'fine_tuning'] as const).find(
    (name) => all.passes[name] !== undefined,
  );
  if (key === undefined) return [];
  return [
    {
      code: 'spec/nothing-to-compress',
      pointer: `/compression/${key}`,
      at: 'key',
      message: `expected a model of compression.models without settings of its own, which compression.${key} is for, found all under per_model`,
      fix: `Move ${key} under the model that it is for, or name another model in compression.models.`,
    },
  ];
}

function pruningOrder({ pointer, passes: { pruning } }: WrittenPasses): Broken[] {
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
      pointer: `${pointer}/pruning/end_step`,
      message: `expected end_step after begin_step (${pruning.begin_step ?? 0}), found ${pruning.end_step ?? '100 %'}`,
      fix: 'Raise end_step or lower begin_step.',
    });
  }
  if (begin.unit === 'fraction' && begin.value >= 1) {
    broken.push({
      code: 'spec/step-order',
      pointer: `${pointer}/pruning/begin_step`,
      message: `expected begin_step before the end of training, found ${pruning.begin_step ?? 0}`,
      fix: 'Lower begin_step.',
    });
  }
  if (pruning.schedule === 'PolynomialDecay') {
    const [initial, final] = [parseFraction(pruning.initial_sparsity ?? 0), parseFraction(pruning.final_sparsity)];
    if (initial > final) {
      broken.push({
        code: 'spec/sparsity-order',
        pointer: `${pointer}/pruning/final_sparsity`,
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
