import { ModelError } from '../../core/errors.js';

/** @param file of the SavedModel, as its folder has it. @param expected with what was found. */
export function damaged(file: string, expected: string): ModelError {
  return new ModelError({
    code: 'model/saved-model',
    message: `${file}: expected ${expected}`,
    cause: 'The file is cut short, damaged, of another model, or a pointer of Git LFS instead of the file.',
    fix: 'Save the model again, and commit saved_model.pb together with its folder variables.',
  });
}
