/** Rules about what looks at the validation split: it needs one, and where the spec alone tells that there is none, it says so. */
import type { Problem } from '../core/errors.js';
import { writtenModels } from './models.js';
import type { Broken, Context, Rule } from './rule.js';
import type { Spec, Training } from './schema/spec.js';
import { parseFraction } from './units.js';

export const validationRules: readonly Rule[] = [
  { reads: ['/data', '/tune'], check: searchesByValidation },
  { reads: ['/data', '/student', '/teacher', '/teachers'], check: choosesByValidation },
];

type Words = Pick<Problem, 'code' | 'message'> & { readonly cause: string; readonly fix: string };

/** Test data that decides would tell nothing any more. */
export const validationOfSearch: Words = {
  code: 'spec/tune-validation',
  message: 'expected validation data, by which a search chooses, found no such samples',
  cause: 'What is chosen by the test data has no test any more.',
  fix: 'Add validation data: split: { validation_fraction: 0.1 } in data, or a folder or file of its own.',
};

/** @param key of a training: early_stopping or checkpoint */
export function validationOfTraining(key: string): Words {
  return {
    code: 'spec/no-validation',
    message: `expected a validation split, which ${key} looks at, found training and test samples only`,
    cause: 'The test split says what a model is worth: nothing may be chosen by it.',
    fix: 'Give data a validation split, such as split: { validation_fraction: 0.1, test_fraction: 0.2 }, or remove the key.',
  };
}

/** False also where a file says which sample belongs where. */
function surelyLacksValidation({ data }: Spec): boolean {
  if (!data) return false;
  const { split, split_column, validation } = data;
  const isNothing = parseFraction(split?.validation_fraction ?? 0) === 0;
  return validation === undefined && split_column === undefined && !split?.file && !split?.validation && isNothing;
}

function searchesByValidation({ spec }: Context): Broken[] {
  return spec.tune && surelyLacksValidation(spec) ? [{ ...validationOfSearch, pointer: '/tune', at: 'key' }] : [];
}

function choosesByValidation({ spec }: Context): Broken[] {
  if (!surelyLacksValidation(spec)) return [];
  return writtenModels(spec).flatMap(({ pointer, model: { training } }) => {
    if (!Array.isArray(training)) return choosing(`${pointer}/training`, training);
    return training.flatMap((part, index) => choosing(`${pointer}/training/${index}`, part));
  });
}

function choosing(pointer: string, training: Training | undefined): Broken[] {
  const key = training?.early_stopping ? 'early_stopping' : training?.checkpoint === 'best' ? 'checkpoint' : null;
  return key === null ? [] : [{ ...validationOfTraining(key), pointer: `${pointer}/${key}`, at: 'key' }];
}
