/** Tables, arrays of NumPy and CIFAR in a plan. */
import { given } from './given.js';
import type { TableFilesPlan, TablePlan, TaskPlan } from './plan.js';
import { parseFraction } from './units.js';
import type { Data, SplitFiles } from './schema/spec.js';

type Files = Exclude<SplitFiles, string>;

export function planTable(
  data: Data,
  format: TablePlan['format'],
  task: TaskPlan,
): Pick<TablePlan, 'files' | 'columns' | 'truth' | 'split'> {
  const listed = (names: string | readonly string[] | undefined): readonly string[] =>
    names === undefined ? [] : typeof names === 'string' ? [names] : names;
  const isNumbers = task.name === 'regression' || task.name === 'multi_label';
  const columns = [...listed(data.targets), ...(typeof data.labels === 'object' ? data.labels : [])];
  return {
    files: planFiles(data, format, isNumbers),
    split: planSplit(data, format),
    columns: data.columns ?? null,
    truth: isNumbers ? { kind: 'targets', columns } : { kind: 'label', column: data.label ?? null },
  };
}

function planSplit({ split = {}, test }: Data, format: TablePlan['format']): TablePlan['split'] {
  const seed = split.seed ?? null;
  const validation = parseFraction(given(split.validation_fraction, 'validation_fraction'));
  if (test !== undefined || format === 'cifar10' || format === 'cifar100') return { by: 'folders', seed, validation };
  const column = split.group ?? split.by;
  if (column !== undefined && split.test !== undefined)
    return {
      by: 'values',
      field: column,
      validation: (split.validation ?? []).map(String),
      test: split.test.map(String),
    };
  const fractions = { seed, validation, test: parseFraction(given(split.test_fraction, 'test_fraction')) };
  return column === undefined ? { by: 'chance', ...fractions } : { by: 'group', pattern: column, ...fractions };
}

function planFiles(data: Data, format: TablePlan['format'], isNumbers: boolean): TablePlan['files'] {
  const { file, train, validation, test } = data;
  if (format === 'cifar10' || format === 'cifar100') {
    const of = (name: string): TableFilesPlan => ({ file: name, inputs: null, labels: null, targets: null });
    return { train: of('train'), validation: null, test: of('test') };
  }
  const partOf = (part: string | Files | undefined): TableFilesPlan | null => {
    if (part === undefined) return null;
    const own = typeof part === 'string' ? { file: part, ...namesIn(data) } : { file: null, ...part };
    const { inputs = null, labels = null, targets = null } = own;
    const truth = typeof labels === 'string' ? labels : null;
    return {
      file: own.file,
      inputs,
      labels: isNumbers ? null : truth,
      targets: isNumbers ? (targets ?? truth) : null,
    };
  };
  if (test !== undefined)
    return { train: partOf(train), validation: partOf(validation), test: given(partOf(test) ?? undefined, 'test') };
  return { all: given(partOf(file ?? { ...namesIn(data) }) ?? undefined, 'file') };
}

/** Names of arrays, which stand beside the file that holds them. */
function namesIn({ inputs, labels, targets }: Data): Files {
  const named = typeof labels === 'string' ? labels : undefined;
  const numbers = typeof targets === 'string' ? targets : undefined;
  return {
    ...(inputs === undefined ? {} : { inputs }),
    ...(named === undefined ? {} : { labels: named }),
    ...(numbers === undefined ? {} : { targets: numbers }),
  };
}
