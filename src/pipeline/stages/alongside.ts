/** What a distillation adds to the step itself: teachers that train in it, or the average of the student's own weights. */
import type { Dataset } from '../../data/dataset.js';
import type { Graph } from '../../graph/graph.js';
import type { FrozenLayers } from '../../graph/parameters.js';
import type { Companion } from '../../passes/companion.js';
import { ownAverageCompanion } from '../../passes/distill/own-average.js';
import { peersCompanion, type Peer } from '../../passes/distill/peers.js';
import type { Distillation } from '../../passes/distill/settings.js';
import type { Task } from '../../tasks/task.js';
import type { Staged } from '../cache.js';
import type { DistillationRecipe } from '../stage-recipe.js';
import { learningRate } from '../settings.js';
import type { Lesson } from './logits.js';

export interface StudentGiven {
  readonly graph: Graph;
  readonly frozen: FrozenLayers;
  readonly dataset: Dataset;
  readonly batchSize: number;
  readonly task: Task;
}

/** Teachers that train along, with the weights that they begin with. */
export function peersOf(
  { from, peers = [] }: DistillationRecipe,
  teachers: readonly Staged<Lesson>[],
  totalSteps: number,
): readonly Peer[] {
  return peers.flatMap(({ name, learningRate: rate }, at) => {
    const lesson = teachers[at]!.value;
    if (!('graph' in lesson)) return [];
    return [{ name, weight: from[at]!.weight, graph: lesson.graph, learningRate: learningRate(rate, totalSteps) }];
  });
}

/** Empty for teachers that are no part of the step. */
export function alongside(
  recipe: DistillationRecipe | null,
  distillation: Distillation | null,
  peers: readonly Peer[],
  student: StudentGiven,
): readonly Companion[] {
  if (!recipe || !distillation) return [];
  const { graph, frozen, dataset, batchSize, task } = student;
  const shared = { distillation, batchSize, classes: dataset.classes.length, labels: dataset.train.labels };
  switch (recipe.mode) {
    case 'offline':
    case 'consistent':
      return [];
    case 'online':
      return [peersCompanion({ ...shared, peers, mutual: recipe.mutual ?? false, task })];
    case 'self':
      return [ownAverageCompanion({ ...shared, graph, frozen, decay: recipe.averageDecay ?? 0 })];
    default:
      return recipe.mode satisfies never;
  }
}

/** Whether what teachers say comes into the step from outside. */
export const isTaughtFromOutside = ({ mode }: DistillationRecipe): boolean =>
  mode === 'offline' || mode === 'consistent';
