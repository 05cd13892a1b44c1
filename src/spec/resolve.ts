/** A valid spec with defaults into a frozen plan: units parsed, paths absolute, command-line choices applied. */
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Artifact, BuiltModel, Budget, Data, ModelInput, Spec } from './schema/spec.js';
import type { Place } from '../core/errors.js';
import { given } from './given.js';
import { normalizationFor } from './model-input.js';
import { displayPath, type LoadedSpec } from './load.js';
import { allPlaces, spanOf, toPointer } from './located.js';
import type {
  ArtifactPlan,
  AugmentationPlan,
  BudgetPlan,
  ChangesPlan,
  DataPlan,
  FilesPlan,
  ManifestPlan,
  RecordsPlan,
  ModelFilePlan,
  ModelPlan,
  Plan,
  SplitPlan,
  TaskPlan,
  WeightsPlan,
} from './plan.js';
import { formatOf, hasRecords, isTable } from './data-format.js';
import { planTable } from './resolve-tables.js';
import { taskOf } from './task.js';
import { dataFolder } from './rules-data.js';
import { teachersOf, writtenModels, type NamedModel } from './models.js';
import { planSound, planSoundChanges } from './resolve-sound.js';
import { operatorListsOf } from './operator-lists.js';
import { planDevices } from './resolve-devices.js';
import { planCompression } from './resolve-compression.js';
import { planPhases } from './resolve-training.js';
import { dropOf, increaseOf, limitsOf } from './limits.js';
import { parseDegrees, parseFraction, parseLongMilliseconds, parsePixels, parseSizeBytes } from './units.js';

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

/** `input` takes the place of a normalization that is not written. */
function planData(
  data: Data,
  task: TaskPlan,
  root: string,
  absolute: (pointer: string, path: string) => string,
  input: ModelInput | undefined,
  { isNormalized, isBuilt }: { readonly isNormalized: boolean; readonly isBuilt: boolean },
): DataPlan {
  const { mean, std } = input ? normalizationFor(input) : given(data.normalization, 'normalization');
  const shared = {
    task,
    root,
    classes: data.classes ?? null,
    normalization: { mean: given(mean, 'mean'), std: given(std, 'std') },
    augmentation: planAugmentation(given(data.augmentation, 'augmentation')),
  };
  const format = formatOf(data);
  if (format === 'idx') return { ...shared, format, files: planFiles(data) };
  if (isTable(format)) {
    return {
      ...shared,
      format,
      ...planTable(data, format, task),
      normalization: isNormalized ? shared.normalization : null,
      scalesTargets: data.normalize_targets ?? isBuilt,
    };
  }
  const { train, validation, test, split = {} } = data;
  const isRecords = format === 'image_folder' && hasRecords(data);
  const samples = {
    ...shared,
    folders:
      typeof test === 'string' && !isRecords
        ? { train: folderNamed(train), validation: validation ?? null, test }
        : null,
    ...(data.manifest !== undefined && { manifest: planManifest(data, data.manifest, root) }),
    files: data.files ?? null,
    label: isRecords ? null : (data.label ?? null),
    split: planSplit(data, (path) => absolute('/data/split/file', path)),
    cacheLimitBytes: parseSizeBytes(given(data.cache_size, 'cache_size')),
    duplicates: given(split.duplicates, 'duplicates'),
  };
  if (format === 'sound_folder')
    return {
      ...samples,
      format,
      sound: planSound(data),
      otherRates: given(data.other_rates, 'other_rates'),
      ...(data.features?.normalize === 'per_coefficient' && { normalizes: 'per_coefficient' as const }),
    };
  const { kernel, fit } = given(data.resize, 'resize');
  const color = given(data.color, 'color');
  return {
    ...samples,
    format,
    ...(isRecords && { records: planRecords(data) }),
    image: {
      ...planImageSize(given(data.image_size, 'image_size')),
      color,
      kernel: given(kernel, 'kernel'),
      fit: given(fit, 'fit'),
    },
  };
}

const folderNamed = (files: Data['train']): string | null => (typeof files === 'string' ? files : null);

function planManifest(data: Data, manifest: string, root: string): ManifestPlan {
  return {
    file: resolve(root, manifest),
    pathColumn: data.path_column ?? null,
    labelColumn: data.label_column ?? null,
    splitColumn: data.split_column ?? null,
  };
}

function planRecords({ file, inputs, label, train, validation, test }: Data): RecordsPlan {
  const files =
    typeof test === 'string'
      ? { train: folderNamed(train), validation: validation ?? null, test }
      : { all: given(file, 'file') };
  return { files, inputs: inputs ?? null, label: label ?? null };
}

function planFiles({ images, labels, train, test, split }: Data): Extract<DataPlan, { format: 'idx' }>['files'] {
  const pairOf = (files: Data['train']): FilesPlan | null =>
    typeof files === 'object' ? { images: given(files.images, 'images'), labels: given(files.labels, 'labels') } : null;
  if (test) return { train: pairOf(train), test: given(pairOf(test) ?? undefined, 'test') };
  const validation = parseFraction(split?.validation_fraction ?? 0);
  return {
    all: {
      images: given(images, 'images'),
      labels: given(typeof labels === 'string' ? labels : undefined, 'labels'),
    },
    testFraction: parseFraction(given(split?.test_fraction, 'test_fraction')),
    ...(validation > 0 && { validationFraction: validation }),
    ...(split?.seed !== undefined && { seed: split.seed }),
  };
}

function planSplit({ split = {}, test, group_column }: Data, absolute: (file: string) => string): SplitPlan {
  const { group, file } = split;
  const by = split.by ?? group_column;
  const seed = split.seed ?? null;
  const validation = parseFraction(given(split.validation_fraction, 'validation_fraction'));
  if (file !== undefined) return { by: 'file', file: absolute(file) };
  if (typeof test === 'string') return { by: 'folders', seed, validation };
  const fractions = { seed, validation, test: parseFraction(given(split.test_fraction, 'test_fraction')) };
  if (by !== undefined) return planByField(by, split, fractions);
  return group === undefined ? { by: 'chance', ...fractions } : { by: 'group', pattern: group, ...fractions };
}

function planByField(
  field: string,
  { test, validation = [] }: NonNullable<Data['split']>,
  fractions: { readonly seed: number | null; readonly validation: number; readonly test: number },
): SplitPlan {
  if (test === undefined) return { by: 'field', field, ...fractions };
  return { by: 'values', field, test: test.map(String), validation: validation.map(String) };
}

function planImageSize(size: NonNullable<Data['image_size']>): { height: number; width: number } {
  if (typeof size === 'object') return { height: size.height, width: size.width };
  const side = typeof size === 'number' ? size : Number.parseInt(size, 10);
  return { height: side, width: side };
}

function planAugmentation(written: NonNullable<Data['augmentation']>): AugmentationPlan {
  const { rand_augment } = written;
  const sound = planSoundChanges(written);
  const mix = { mixup: given(written.mixup, 'mixup'), cutmix: given(written.cutmix, 'cutmix') };
  const changes: ChangesPlan = {
    verticalFlip: given(written.vertical_flip, 'vertical_flip'),
    cropPixels: parsePixels(given(written.crop, 'crop')),
    rotateDegrees: parseDegrees(given(written.rotate, 'rotate')),
    scaleFraction: parseFraction(given(written.scale, 'scale')),
    brightnessFraction: parseFraction(given(written.brightness, 'brightness')),
    contrastFraction: parseFraction(given(written.contrast, 'contrast')),
    saturationFraction: parseFraction(given(written.saturation, 'saturation')),
    hueFraction: parseFraction(given(written.hue, 'hue')),
    blurPixels: parsePixels(given(written.blur, 'blur')),
    cutoutPixels: parsePixels(given(written.cutout, 'cutout')),
    randAugment: rand_augment
      ? {
          operations: given(rand_augment.operations, 'operations'),
          magnitude: given(rand_augment.magnitude, 'magnitude'),
        }
      : null,
  };
  return {
    horizontalFlip: given(written.horizontal_flip, 'horizontal_flip'),
    shiftPixels: parsePixels(given(written.shift, 'shift')),
    changes: Object.values(changes).some((change) => change !== 0 && change !== false && change !== null)
      ? changes
      : null,
    ...(mix.mixup + mix.cutmix > 0 && { mix }),
    ...(sound && { sound }),
  };
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
