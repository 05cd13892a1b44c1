/** The samples of a plan's files, by their format. Readers of formats that are not asked for are not loaded. */
import { resolve } from 'node:path';
import type { TableFilesPlan, TablePlan } from '../../spec/plan.js';
import type { Part, Roles } from './part.js';

export async function readPart(plan: TablePlan, files: TableFilesPlan): Promise<Part> {
  const at = (file: string): string => resolve(plan.root, file);
  switch (plan.format) {
    case 'csv':
      return (await import('./csv.js')).readCsv(at(files.file!), rolesOf(plan));
    case 'parquet':
      return (await import('./parquet.js')).readParquet(at(files.file!), rolesOf(plan));
    case 'tfrecord':
      return (await import('../records/read-numbers.js')).readRecordNumbers(plan.root, files.file!, rolesOf(plan));
    case 'npy': {
      const { inputs, labels, targets } = files;
      return (await import('./arrays.js')).readNpyFiles({
        inputs: at(inputs!),
        labels: labels === null ? null : at(labels),
        targets: targets === null ? null : at(targets),
      });
    }
    case 'npz': {
      const { readNpz, partOfArchive } = await import('./arrays.js');
      const isNumbers = plan.truth.kind === 'targets';
      const names = {
        inputs: files.inputs ?? 'x',
        labels: isNumbers ? null : (files.labels ?? 'y'),
        targets: isNumbers ? (files.targets ?? 'y') : null,
      };
      return partOfArchive(await readNpz(at(files.file!)), names);
    }
    case 'cifar10':
    case 'cifar100':
      return (await import('./cifar.js')).readCifar(plan.root, plan.format, files.file === 'train' ? 'train' : 'test');
    default:
      return plan.format satisfies never;
  }
}

export interface ReadyMade {
  readonly train: () => Promise<Part | null>;
  readonly validation: () => Promise<Part | null>;
  readonly test: () => Promise<Part>;
}

/** Splits that a single file holds already: the arrays that Keras names x_train, y_train, x_test and y_test. Null: it holds none. */
export async function readReadyMade(plan: TablePlan, files: TableFilesPlan): Promise<ReadyMade | null> {
  if (plan.format !== 'npz' || files.inputs !== null) return null;
  const { readNpz, partOfArchive } = await import('./arrays.js');
  const archive = await readNpz(resolve(plan.root, files.file!));
  if (!archive.arrays.has('x_train') || !archive.arrays.has('x_test')) return null;
  const isNumbers = plan.truth.kind === 'targets';
  const part = (split: string): Promise<Part> => {
    const truth = `y_${split}`;
    const names = { inputs: `x_${split}`, labels: isNumbers ? null : truth, targets: isNumbers ? truth : null };
    return Promise.resolve(partOfArchive(archive, names));
  };
  const hasValidation = archive.arrays.has('x_val');
  return {
    train: () => part('train'),
    validation: () => (hasValidation ? part('val') : Promise.resolve(null)),
    test: () => part('test'),
  };
}

export function rolesOf({ columns, truth, split }: TablePlan): Roles {
  return {
    columns,
    label: truth.kind === 'label' ? truth.column : null,
    targets: truth.kind === 'targets' ? truth.columns : [],
    group: split.by === 'group' ? split.pattern : split.by === 'values' ? split.field : null,
  };
}
