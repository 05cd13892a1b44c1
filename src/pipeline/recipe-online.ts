/**
 * Online distillation as stages: a teacher does not train by itself but in the training of the student, which begins with the teacher
 * as it was before, and gives both back. What comes after a teacher's training comes after the student's.
 *
 *   teacher built ─┐
 *   student built ─┴► student trained (both) ─► teacher as a peer ─► folded …
 *                              └───────────────────────────────────► folded …
 */
import { InternalError } from '../core/errors.js';
import type { Plan } from '../spec/plan.js';
import type { DistillationRecipe, StageRecipe, TrainedRecipe } from './stage-recipe.js';

/** Lives of teachers, and that of the student whose distillation names stages of them, as one list. The rules have seen that each has one training. */
export function trainedAlong(
  lives: readonly StageRecipe[],
  student: readonly StageRecipe[],
  plan: Plan,
): StageRecipe[] {
  const isTraining = (stage: StageRecipe): stage is StageRecipe & TrainedRecipe => stage.kind === 'trained';
  const trainings = lives.filter(isTraining);
  const joint = student.find(isTraining);
  if (joint?.distillation?.from.length !== trainings.length)
    throw new InternalError('online distillation needs one training of the student and of each teacher');
  const learnsFrom = joint.distillation;
  const begins = learnsFrom.from.map(({ weight }, at) => ({ stage: trainings[at]!.from, weight }));
  const peers = trainings.map(({ model }) => {
    const [training] = plan.teachers[model]?.training ?? [];
    if (!training) throw new InternalError(`the teacher ${model} has no training`);
    return { name: model, learningRate: training.learningRate };
  });
  const distillation: DistillationRecipe = { ...learnsFrom, from: begins, peers };
  const asPeers = lives.map((stage): StageRecipe =>
    isTraining(stage)
      ? { name: stage.name, model: stage.model, kind: 'peer', from: joint.name, label: stage.label }
      : stage,
  );
  const [before, after] = [new Set<string>(), [] as StageRecipe[]];
  const first: StageRecipe[] = [];
  for (const stage of asPeers) {
    const follows = stage.kind === 'peer' || ('from' in stage && before.has(stage.from));
    if (follows) before.add(stage.name);
    (follows ? after : first).push(stage);
  }
  const at = student.indexOf(joint);
  return [
    ...first,
    ...student.slice(0, at),
    { ...joint, distillation },
    ...after,
    ...student.slice(at + 1).map(fixedFromNowOn),
  ];
}

/** In fine-tuning the teachers are trained: they look at each image, and change no more. */
function fixedFromNowOn(stage: StageRecipe): StageRecipe {
  if (stage.kind !== 'compressed' || !stage.fineTuning?.distillation) return stage;
  const { mutual: _mutual, ...distillation } = stage.fineTuning.distillation;
  return { ...stage, fineTuning: { ...stage.fineTuning, distillation: { ...distillation, mode: 'consistent' } } };
}
