/** Which layers of a model are frozen, and how fast the others learn: `body`, `head`, or patterns of layer names. */
import { SpecError, type Problem } from '../core/errors.js';
import { checkPatterns, matchLayers } from './layers.js';
import { toPointer } from './located.js';
import { modelPointer } from './models.js';
import { unread } from './settings-of-layers.js';
import type { LayerPatterns, LearningRatePlan, ModelName, PassesPlan, PhasesPlan, Plan } from './plan.js';

/** What patterns are matched with. */
export interface TrainedLayers {
  /** Layers that have something to learn, in execution order. */
  readonly layerNames: readonly string[];
  /** The one of them that classifies: the last that has a kernel. */
  readonly head: string;
}

/** Layers that one of the patterns, `body` or `head` matches, in their order. A layer of such a name goes before the word. */
export function matchTrained(patterns: LayerPatterns, { layerNames, head }: TrainedLayers): string[] {
  const isWord = (pattern: string, word: string): boolean => pattern === word && !layerNames.includes(word);
  const plain = patterns.filter((pattern) => !isWord(pattern, 'body') && !isWord(pattern, 'head'));
  const matched = new Set(matchLayers(plain, layerNames));
  const hasBody = patterns.some((pattern) => isWord(pattern, 'body'));
  const hasHead = patterns.some((pattern) => isWord(pattern, 'head'));
  return layerNames.filter((name) => matched.has(name) || (name === head ? hasHead : hasBody));
}

/** The factor of the learning rate of a layer: that of the last pattern that matches it. Null where no pattern is given. */
export function multiplierOf(
  { multipliers }: LearningRatePlan,
  layers: TrainedLayers,
): ((layer: string) => number) | null {
  if (Object.keys(multipliers).length === 0) return null;
  const entries = Object.entries(multipliers).map(
    ([pattern, factor]) => [new Set(matchTrained([pattern], layers)), factor] as const,
  );
  return (layer) => entries.filter(([matched]) => matched.has(layer)).at(-1)?.[1] ?? 1;
}

/** Whether `training` of a model is written as a list. */
export function isTrainingList({ places }: Pick<Plan, 'places'>, model: ModelName): boolean {
  return places[`${modelPointer(model)}/training/0`] !== undefined;
}

/** Every pattern of a model's training must match a layer of it, and some layer must be trained. */
export function checkTrainedLayers(
  plan: Pick<Plan, 'places'>,
  model: ModelName,
  phases: PhasesPlan,
  layers: TrainedLayers,
): void {
  const isList = isTrainingList(plan, model);
  const problems = phases.flatMap(({ freeze, learningRate }, index): Problem[] => {
    const pointer = `${modelPointer(model)}/training${isList ? `/${index}` : ''}`;
    const frozenAt = `${pointer}/freeze${plan.places[`${pointer}/freeze/layers`] ? '/layers' : ''}`;
    return [
      ...(freeze ? unmatched(plan, frozenAt, freeze.layers, layers) : []),
      ...(freeze ? allFrozen(plan, frozenAt, freeze.layers, layers) : []),
      ...checkMultipliers(
        plan,
        `${pointer}/learning_rate`,
        learningRate,
        layers,
        freeze?.epochs === null ? freeze.layers : [],
      ),
    ];
  });
  if (problems.length > 0) throw new SpecError(problems);
}

/** Every multiplier of fine_tuning must match a kernel of a model that is compressed. */
export function checkFineTuning(
  plan: Pick<Plan, 'places'>,
  { fineTuning, pointer }: PassesPlan,
  kernels: readonly string[],
): void {
  if (!fineTuning || kernels.length === 0) return;
  const layers = { layerNames: kernels, head: kernels.at(-1)! };
  const problems = checkMultipliers(plan, `${pointer}/fine_tuning/learning_rate`, fineTuning.learningRate, layers);
  if (problems.length > 0) throw new SpecError(problems);
}

/** @param pointer that of the learning rate. @param frozen throughout the training. */
function checkMultipliers(
  plan: Pick<Plan, 'places'>,
  pointer: string,
  { multipliers }: LearningRatePlan,
  layers: TrainedLayers,
  frozen: LayerPatterns = [],
): Problem[] {
  const patterns = Object.keys(multipliers);
  const { layerNames } = layers;
  const kept = new Set(matchTrained(frozen, layers));
  return [
    ...patterns.flatMap((pattern) =>
      unmatched(plan, `${pointer}/multipliers${toPointer([pattern])}`, [pattern], layers),
    ),
    ...unread(
      plan,
      { pointer: `${pointer}/multipliers`, patterns },
      {
        layerNames,
        chosen: layerNames.filter((name) => !kept.has(name)),
        what: 'is trained',
        leftOut: 'which freeze keeps',
        match: (pattern) => matchTrained([pattern], layers),
      },
    ),
  ];
}

function unmatched(
  plan: Pick<Plan, 'places'>,
  pointer: string,
  patterns: LayerPatterns,
  layers: TrainedLayers,
): Problem[] {
  const { layerNames } = layers;
  return patterns.flatMap((pattern, index) => {
    if (matchTrained([pattern], layers).length > 0) return [];
    const at = plan.places[`${pointer}/${index}`] ? `${pointer}/${index}` : pointer;
    return checkPatterns(plan, at, [pattern], { layer: 'body, head, or a layer that is trained', layerNames });
  });
}

function allFrozen(
  plan: Pick<Plan, 'places'>,
  pointer: string,
  patterns: LayerPatterns,
  layers: TrainedLayers,
): Problem[] {
  if (matchTrained(patterns, layers).length < layers.layerNames.length) return [];
  const where = plan.places[pointer];
  return [
    {
      code: 'spec/all-frozen',
      message: `expected freeze to leave a layer that is trained, found all ${layers.layerNames.length} frozen`,
      ...(where ? { where } : {}),
      fix: 'Freeze fewer layers: freeze: body keeps all but the layer that classifies.',
    },
  ];
}
