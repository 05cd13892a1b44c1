import { batchesPerEpoch } from '../../data/batches.js';
import { cutFrozen, joinCut } from '../../graph/cut-frozen.js';
import { withHeadDropout } from '../../graph/dropout.js';
import { foldBatchNorm } from '../../graph/fold.js';
import type { Arrays } from '../../engine/engine.js';
import type { Graph } from '../../graph/graph.js';
import { tensorOf } from '../../graph/operands.js';
import { kernelLayers, layoutOf, type FrozenLayers } from '../../graph/parameters.js';
import type { Dataset } from '../../data/dataset.js';
import { channelAxis, isLinear } from '../../graph/linear.js';
import type { Companion } from '../../passes/companion.js';
import { trainedPeers } from '../../passes/distill/peers.js';
import { selectedInput, sparsityLossPart } from '../../passes/prune/sparsity-loss.js';
import { sparsityWeight } from '../../passes/prune/sparsity-weight.js';
import { identity } from '../../passes/projection.js';
import type { Checkpoint } from '../../passes/train.js';
import { train } from '../../passes/train.js';
import type { Validation } from '../../passes/validate.js';
import { rewoundRateAt } from '../../passes/schedule.js';
import { prunedLayers } from '../../spec/layers.js';
import { stepAt, type PruningPlan } from '../../spec/plan.js';
import { matchTrained, multiplierOf } from '../../spec/trained-layers.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { StageOfLife, StageRecipe, TrainedRecipe } from '../stage-recipe.js';
import { learningRates, rewoundAt } from '../settings.js';
import { trainedLayers } from '../trained-layers.js';
import { pruningOf } from './prune.js';
import { alongside, isTaughtFromOutside, peersOf } from './alongside.js';
import { distill, taughtBy, type Lesson } from './logits.js';
import { basisOf, type Tools } from './tools.js';
import { trainingTask } from './training-task.js';

/** Trained on the labels, and where the recipe says so distilled and pruned in the same loop. */
export function trainModel(
  tools: Tools,
  stage: StageRecipe & TrainedRecipe,
  parent: Staged<Model>,
  teachers: readonly Staged<Lesson>[],
): Promise<Staged<Model>> {
  const { label, training, frozen, epochs, life, pruning, distillation } = stage;
  const { seed, dataset, augmentation, code } = tools;
  const { freeze: _freeze, ...settings } = training;
  const depends = {
    ...basisOf(tools),
    code: code.trained,
    model: parent.digest,
    label,
    augmentation: { ...augmentation },
    training: settings,
    frozen,
    epochs,
    distillation: distillation && { ...distillation, from: taughtBy(distillation, teachers) },
    pruning: pruning && { ...pruning, life },
  };
  return tools.cache.stage<Model, Checkpoint>(stage.name, depends, async (checkpointing) => {
    const { batchSize, optimizer, averageDecay, dropout } = training;
    const whole = dropout === undefined ? parent.value.graph : withHeadDropout(parent.value.graph, dropout);
    const layers = trainedLayers(whole);
    const kept: FrozenLayers = new Set(matchTrained(frozen, layers));
    const { below, above } = cutFrozen(whole, kept);
    const stepsOf = (part: Pick<StageOfLife, 'epochs' | 'batchSize'>) =>
      part.epochs * batchesPerEpoch(dataset, part.batchSize);
    const prunes = pruning && pruningOf(pruning, above, kept, rateOfLife(pruning, life.stages, stepsOf));
    const graph = prunes ? prunes.graph : above;
    const total = stepsOf({ epochs: training.epochs, batchSize });
    const first = stepsOf({ epochs: epochs.first, batchSize });
    const stepsOfLife = life.stages.map(stepsOf);
    const prunedAt = rewoundAt(pruning, stepsOfLife, { index: life.index, before: first });
    const { learningRate: rate, rewind } = learningRates(training.learningRate, total, prunedAt);
    const taught = distillation && distill(distillation, teachers, total);
    const peers = distillation ? peersOf(distillation, teachers, total) : [];
    const task = trainingTask(dataset, graph, training);
    const student = { graph: above, frozen: kept, dataset, batchSize, task };
    const trained = await train(
      {
        label,
        graph,
        below: below && foldBatchNorm(below),
        frozen: kept,
        dataset,
        augmentation,
        epochs: epochs.end - epochs.first,
        batchSize,
        task,
        optimizer,
        learningRate: rate,
        schedule: { first, total, ...(rewind && { rewind }) },
        multiplierOf: multiplierOf(training.learningRate, layers),
        validation: validationOf(tools, stage, whole),
        averageDecay,
        seed,
        projection: prunes ? prunes.projection(stepsOfLife, life.index) : identity,
        distillation: distillation && isTaughtFromOutside(distillation) ? taught : null,
        companions: [
          ...alongside(distillation, taught, peers, student),
          ...sparsityLossOf(stage, graph, kept, {
            taughtOn: taught && dataset,
            selected: prunes?.selected ?? null,
            stepsOfLife,
          }),
          ...(prunes?.companions ?? []),
        ],
        parts: prunes?.parts ?? [],
        calibrate: null,
      },
      { ...tools, resume: await checkpointing.load(), save: checkpointing.save },
    );
    const model = { graph: joinCut(whole, trained.graph), numbers: null, history: trained.history };
    return peers.length === 0 ? model : { ...model, peers: trainedPeers(peers, trained) };
  });
}

/** Layers that are frozen for the first epochs only must have been trained before any weights are the best. */
function validationOf(
  { dataset }: Pick<Tools, 'dataset'>,
  { training, epochs }: TrainedRecipe,
  graph: Graph,
): Validation | null {
  const { validation: split } = dataset;
  if (!split || split.count === 0) return null;
  const isLast = epochs.end === training.epochs;
  return {
    task: trainingTask(dataset, graph, { labelSmoothing: 0 }, split),
    count: split.count,
    patienceEpochs: isLast ? training.patienceEpochs : null,
    checkpoint: isLast ? training.checkpoint : 'last',
  };
}

/** The learning rate at a step of all trainings of a life, as they come; null where pruning does not go by it. */
function rateOfLife(
  pruning: PruningPlan,
  stages: readonly StageOfLife[],
  stepsOf: (part: Pick<StageOfLife, 'epochs' | 'batchSize'>) => number,
): ((step: number) => number) | null {
  if (!stages.every(({ rate }) => rate)) return null;
  const steps = stages.map(stepsOf);
  const rates = stages.map(({ rate, batchSize }, index) => {
    const { plan, first, epochs } = rate!;
    const [before, total] = [stepsOf({ epochs: first, batchSize }), stepsOf({ epochs, batchSize })];
    const { learningRate, rewind } = learningRates(plan, total, rewoundAt(pruning, steps, { index, before }));
    return (step: number) => rewoundRateAt(learningRate, rewind, before + step, total);
  });
  return (step) => {
    let left = step;
    const at = steps.findIndex((count) => left < count || ((left -= count), false));
    return at < 0 ? 0 : rates[at]!(left);
  };
}

/** The term of the loss that draws to 0 what is pruned in this stage. */
function sparsityLossOf(
  { pruning, life }: TrainedRecipe,
  graph: Graph,
  frozen: FrozenLayers,
  given: {
    readonly taughtOn: Dataset | null;
    readonly selected: Float32Array | null;
    readonly stepsOfLife: readonly number[];
  },
): readonly Companion[] {
  if (!pruning?.sparsityLoss) return [];
  const { kind, weight, endWeight, controller } = pruning.sparsityLoss;
  const { taughtOn, selected, stepsOfLife } = given;
  const pruned = prunedLayers(pruning, kernelLayers(graph));
  const kernels = graph.operators.flatMap((op) => {
    if (!isLinear(op) || !pruned.includes(op.name) || frozen.has(op.name)) return [];
    const tensor = op.constants.kernel;
    return [{ tensor, channelAxis: channelAxis(op), shape: tensorOf(graph, tensor).shape }];
  });
  // Patterns may all be of another model's layers.
  if (kernels.length === 0) return [];
  const feedback =
    controller && taughtOn
      ? { controller, source: { classes: taughtOn.classes.length, labels: taughtOn.train.labels } }
      : null;
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const growth =
    endWeight === undefined
      ? null
      : {
          to: endWeight,
          first: sum(stepsOfLife.slice(0, life.index)),
          steps: stepAt(pruning.endStep, sum(stepsOfLife)),
        };
  const spans = layoutOf(graph, frozen).parameters;
  const selectedOf = (): Arrays =>
    Object.fromEntries(
      kernels.map(({ tensor }) => {
        const { offset, size } = spans.find((one) => one.tensor === tensor)!;
        return [selectedInput(tensor), selected!.slice(offset, offset + size)];
      }),
    );
  const settings = { feedback, growth, ...(selected && { given: selectedOf }) };
  return [sparsityWeight(sparsityLossPart(kind, kernels), weight, settings)];
}
