/** A valid spec with defaults into a frozen plan: units parsed, paths absolute, command-line choices applied. */
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Artifact, BuiltModel, Budget, ModelInput, Spec } from './schema/spec.js';
import type { Place } from '../core/errors.js';
import { given } from './given.js';
import { displayPath, type LoadedSpec } from './load.js';
import { allPlaces, spanOf, toPointer } from './located.js';
import type { ArtifactPlan, BudgetPlan, ModelFilePlan, ModelPlan, Plan, WeightsPlan } from './plan.js';
import { formatOf } from './data-format.js';
import { taskOf } from './task.js';
import { dataFolder } from './rules-data.js';
import { teachersOf, writtenModels, type NamedModel } from './models.js';
import { operatorListsOf } from './operator-lists.js';
import { planData } from './resolve-data.js';
import { planDevices } from './resolve-devices.js';
import { planCompression } from './resolve-compression.js';
import { planPhases } from './resolve-training.js';
import { dropOf, increaseOf, limitsOf } from './limits.js';
import { parseLongMilliseconds, parseSizeBytes } from './units.js';

/** What the command line or the action sets; it wins over the spec. */
export interface Overrides {
  readonly engine?: Plan['engine'];
  readonly runtime?: Plan['runtime'];
  /** 0: one per core. */
  readonly threads?: number;
  readonly seed?: number;
  /** Absolute; takes the place of data.root and may lie anywhere. */
  readonly dataRoot?: string;
}

export function resolvePlan(loaded: LoadedSpec, spec: Spec, workspace: string, overrides: Overrides = {}): Plan {
  const places = allPlaces(loaded.root);
  const groups = given(spec.groups, 'groups');
  const threads = overrides.threads ?? given(spec.threads, 'threads');
  const folderOf = (pointer: string) => dirname(given(spanOf(loaded.root, pointer), pointer).source.path);
  const planned = ({ pointer: at, model }: NamedModel): ModelPlan => {
    const fileAt = (key: 'model' | 'weights', written: string): ModelFilePlan => {
      const pointer = `${at}/${key}`;
      const path = resolve(folderOf(pointer), written);
      return { path, file: displayPath(path, workspace), where: given(places[pointer], pointer) };
    };
    if (!('model' in model)) {
      const weights = model.weights === undefined ? null : fileAt('weights', model.weights);
      const { head, batch_normalization } = model;
      const kept = { head: given(head, 'head'), batchNormalization: given(batch_normalization, 'batch_normalization') };
      return planModel(model, weights && { file: weights, ...kept });
    }
    const pointer = `${at}/model`;
    const weights = model.weights === undefined ? {} : { weights: fileAt('weights', model.weights) };
    const file = { ...fileAt('model', model.model), ...weights };
    const head = given(model.head, `${pointer}/head`);
    const batchNormalization = given(model.batch_normalization, `${pointer}/batch_normalization`);
    return { file, head, batchNormalization, training: model.training ? planPhases(model.training) : null };
  };
  const ofStudent = writtenModels(spec).find(({ name }) => name === 'student');
  const student = ofStudent ? planned(ofStudent) : null;
  return freeze({
    specFile: loaded.file,
    specPath: displayPath(loaded.file, workspace),
    workspace,
    name: spec.name,
    seed: overrides.seed ?? given(spec.seed, 'seed'),
    engine: overrides.engine ?? given(spec.engine, 'engine'),
    runtime: overrides.runtime ?? given(spec.runtime, 'runtime'),
    threads: threads === 0 ? availableParallelism() : threads,
    data: spec.data
      ? planData(
          spec.data,
          taskOf(spec),
          overrides.dataRoot ?? resolve(dataFolder(loaded.root), given(spec.data.root, 'data.root')),
          (pointer, path) => resolve(folderOf(pointer), path),
          places['/data/normalization'] ? undefined : inputOf(spec),
          {
            isNormalized: places['/data/normalization'] !== undefined || inputOf(spec) !== undefined,
            isBuilt: writtenModels(spec).some(({ model }) => !('model' in model)),
          },
        )
      : null,
    teachers: Object.fromEntries(teachersOf(spec).map((teacher) => [teacher.name, planned(teacher)])),
    student,
    compression: planCompression(spec),
    artifacts: Object.entries(spec.artifacts).map(([name, artifact]): ArtifactPlan => {
      const { file, model, format, type, metadata } = artifact;
      if (file === undefined)
        return {
          name,
          model: given(model, 'model'),
          format: given(format, 'format'),
          type: given(type, 'type'),
          floatEdges: { inputs: artifact.input_type === 'float32', outputs: artifact.output_type === 'float32' },
          names: given(artifact.names, 'names'),
          // Folders bring the names of their classes; IDX files bring none, and every byte counts.
          metadata: metadata ?? (spec.data !== undefined && formatOf(spec.data) !== 'idx'),
          ...planInference(artifact),
        };
      const path = resolve(folderOf(toPointer(['artifacts', name, 'file'])), file);
      return { name, path, file: displayPath(path, workspace), ...planInference(artifact) };
    }),
    groups,
    measurements: given(spec.measurements, 'measurements').map((pattern, index) => {
      const pointer = `/measurements/${index}`;
      return {
        pattern: resolve(folderOf(pointer), pattern),
        where: given(places[pointer], 'the place of measurements'),
      };
    }),
    devices: planDevices(spec, places, (pointer, path) => resolve(folderOf(pointer), path), workspace),
    budgets: given(spec.budgets, 'budgets').map((budget, index) =>
      planBudget(budget, groups, places[`/budgets/${index}`]),
    ),
    specFiles: loaded.files,
    places,
  });
}

/** How the first imported model reads pixels; rules have seen that all agree. */
export function inputOf(spec: Spec): ModelInput | undefined {
  const models = [...writtenModels(spec)].reverse();
  return models.flatMap(({ model }) => ('model' in model && model.input ? [model.input] : []))[0];
}

function planModel(model: BuiltModel, weights: WeightsPlan | null): ModelPlan {
  const training = planPhases(model.training);
  const { architecture, parameters } = model;
  // The schema fills every parameter that has a default, so the written type and the plan's agree.
  return { architecture, parameters: given(parameters, 'parameters'), training, weights } as ModelPlan;
}

function planInference({ inference }: Artifact): Pick<ArtifactPlan, 'inference'> {
  if (inference === undefined) return {};
  const { deadline, memory } = inference;
  return {
    inference: {
      ...(deadline !== undefined && { deadlineMs: parseLongMilliseconds(deadline) }),
      ...(memory !== undefined && { memoryBytes: parseSizeBytes(memory) }),
    },
  };
}

function planBudget(budget: Budget, groups: Plan['groups'], where: Place | undefined): BudgetPlan {
  const { min, max } = limitsOf(budget);
  const members = Object.hasOwn(groups, budget.artifact) ? groups[budget.artifact] : undefined;
  return {
    artifact: budget.artifact,
    ...(members ? { members } : {}),
    metric: budget.metric,
    device: 'device' in budget ? (budget.device ?? null) : null,
    class: 'class' in budget ? (budget.class ?? null) : null,
    ...('k' in budget ? { k: budget.k } : {}),
    ...('layers' in budget ? { layers: budget.layers } : {}),
    ...('over' in budget ? { over: budget.over } : {}),
    ...(budget.metric === 'operators' ? { operators: operatorListsOf(budget) } : {}),
    min: min ?? null,
    max: max ?? null,
    maxDrop: dropOf(budget),
    maxIncrease: increaseOf(budget),
    confidence: 'confidence' in budget ? (budget.confidence ?? null) : null,
    level: given(budget.level, 'level'),
    onUnchanged: given(budget.on_unchanged, 'on_unchanged'),
    waiver: budget.waiver ?? null,
    message: budget.message ?? null,
    where: given(where, 'the place of a budget'),
  };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
