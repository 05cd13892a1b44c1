/**
 * A plan is a spec with every default applied, every unit parsed and every path absolute: frozen plain data that the
 * rest of tinygate reads. Fractions are 0..1, sizes are bytes.
 */
import type { Place } from '../core/errors.js';
import type { EngineName } from '../engine/engine.js';
import type { ArtifactPlan } from './plan/artifacts.js';
import type { BudgetPlan } from './plan/budgets.js';
import type { CompressionPlan } from './plan/compression.js';
import type { DataPlan } from './plan/data.js';
import type { DevicePlan } from './plan/devices.js';
import type { ModelPlan, ModelName } from './plan/models.js';
import type { RuntimeChoice } from './runtimes.js';

export * from './plan/data.js';
export * from './plan/training.js';
export * from './plan/models.js';
export * from './plan/compression.js';
export * from './plan/artifacts.js';
export * from './plan/budgets.js';
export * from './plan/devices.js';

export interface Plan {
  /** Absolute. */
  readonly specFile: string;
  /** As reports print it: relative to the workspace, with forward slashes. */
  readonly specPath: string;
  /** Absolute folder that the spec's paths may not leave. */
  readonly workspace: string;
  readonly name: string;
  readonly seed: number;
  readonly engine: 'auto' | EngineName;
  readonly threads: number;
  /** What runs files to measure their accuracy. */
  readonly runtime: RuntimeChoice;
  /** Null where every artifact is committed and no accuracy is judged. */
  readonly data: DataPlan | null;
  /** By name, in the order of the spec; the only one is called `teacher`. */
  readonly teachers: Readonly<Record<ModelName, ModelPlan>>;
  /** Null where every artifact is committed: there is nothing to train. */
  readonly student: ModelPlan | null;
  readonly compression: CompressionPlan;
  readonly artifacts: readonly ArtifactPlan[];
  /** Group name → artifacts whose sizes and counts are added. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Absolute glob patterns of the files that devices wrote, with the place of each in the spec. */
  readonly measurements: readonly { readonly pattern: string; readonly where: Place }[];
  /** Devices that `bench` measures on. */
  readonly devices: readonly DevicePlan[];
  readonly budgets: readonly BudgetPlan[];
  /** Absolute paths of the spec and of those it extends, this one first. */
  readonly specFiles: readonly string[];
  /** Where each written value stands, by JSON pointer; for messages only, never part of a cache key. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A plan that has something to train. */
export interface TrainablePlan extends Plan {
  readonly data: DataPlan;
  readonly student: ModelPlan;
}

/** Null where the spec has no such model. */
export function modelOf({ teachers, student }: Pick<Plan, 'teachers' | 'student'>, name: ModelName): ModelPlan | null {
  if (name === 'student') return student;
  return Object.hasOwn(teachers, name) ? (teachers[name] ?? null) : null;
}

/** Every model with its name, teachers first. */
export function modelsOf({
  teachers,
  student,
}: Pick<Plan, 'teachers' | 'student'>): readonly (readonly [ModelName, ModelPlan])[] {
  return [...Object.entries(teachers), ...(student ? [['student', student] as const] : [])];
}

export function isTrainable(plan: Plan): plan is TrainablePlan {
  return plan.student !== null && plan.data !== null;
}
