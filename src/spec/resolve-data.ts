/** The data of a spec into a plan: where samples are, how they are split, what they become and how they are changed. */
import { resolve } from 'node:path';
import { formatOf, hasRecords, isTable } from './data-format.js';
import { given } from './given.js';
import { normalizationFor } from './model-input.js';
import type {
  AugmentationPlan,
  ChangesPlan,
  DataPlan,
  FilesPlan,
  ManifestPlan,
  RecordsPlan,
  SplitPlan,
  TaskPlan,
} from './plan.js';
import { planSound, planSoundChanges } from './resolve-sound.js';
import { planTable } from './resolve-tables.js';
import type { Data, ModelInput } from './schema/spec.js';
import { parseDegrees, parseFraction, parsePixels, parseSizeBytes } from './units.js';

/** `input` takes the place of a normalization that is not written. */
export function planData(
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
