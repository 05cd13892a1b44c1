/** A plan whose student trains for a part of its epochs; schedules that are shares of a training shrink with it. */
import { passesOf, type FreezePlan, type ModelPlan, type TrainablePlan, type TrainingPlan } from '../../spec/plan.js';

/** Every number of epochs is divided by `divisor`, and steps that are counted are too. Teachers train as they do. */
export function shortened(plan: TrainablePlan, divisor: number): TrainablePlan {
  if (divisor === 1) return plan;
  const { student, compression } = plan;
  const passes = passesOf(compression, 'student');
  const fineTuning = passes.fineTuning && stepsDivided(passes.fineTuning, divisor);
  const own = {
    ...passes,
    pruning: stepsDivided(passes.pruning, divisor),
    fineTuning: fineTuning && { ...fineTuning, epochs: epochsOf(fineTuning.epochs, divisor) },
  };
  const isCompressed = compression.models.includes('student');
  return {
    ...plan,
    // Whether a model is built or begins as a file, its training is of one form.
    student: {
      ...student,
      training: student.training?.map((part) => shortTraining(part, divisor)) ?? null,
    } as ModelPlan,
    compression: isCompressed ? { ...compression, perModel: { ...compression.perModel, student: own } } : compression,
  };
}

/** Epochs of the student, all its trainings together. */
export function studentEpochs({ student, compression }: TrainablePlan): number {
  const trained = (student.training ?? []).reduce((sum, { epochs }) => sum + epochs, 0);
  return trained + (passesOf(compression, 'student').fineTuning?.epochs ?? 0);
}

const epochsOf = (epochs: number, divisor: number): number => Math.max(1, Math.round(epochs / divisor));

function shortTraining(training: TrainingPlan, divisor: number): TrainingPlan {
  const epochs = epochsOf(training.epochs, divisor);
  return { ...stepsDivided(training, divisor), epochs, freeze: shortFreeze(training.freeze, epochs, divisor) };
}

/** Layers that thaw do so before the end, or are not frozen at all where there is one epoch only. */
function shortFreeze(freeze: FreezePlan | null, epochs: number, divisor: number): FreezePlan | null {
  if (!freeze?.epochs) return freeze;
  const frozen = Math.min(epochs - 1, epochsOf(freeze.epochs, divisor));
  return frozen < 1 ? null : { ...freeze, epochs: frozen };
}

/** Positions that are counted in steps, wherever they stand; shares of a training are as they were. */
function stepsDivided<T>(value: T, divisor: number): T {
  if (Array.isArray(value)) return value.map((item: unknown) => stepsDivided(item, divisor)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const { unit, value: steps } = value as { readonly unit?: unknown; readonly value?: unknown };
  if (unit === 'steps' && typeof steps === 'number') return { ...value, value: Math.floor(steps / divisor) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stepsDivided(inner, divisor)])) as T;
}
