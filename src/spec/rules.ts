/**
 * What a schema cannot say: rules between keys. Each rule names the parts it reads and is skipped while one of them
 * still has a schema error, so that every mistake is told at once and none twice.
 */
import type { Problem } from '../core/errors.js';
import { problem } from './explain.js';
import { locate } from './located.js';
import type { Context, Rule } from './rule.js';
import { artifactRules } from './rules-artifacts.js';
import { budgetRules } from './rules-budgets.js';
import { dataRules } from './rules-data.js';
import { deviceRules } from './rules-devices.js';
import { recipeRules } from './rules-recipe.js';
import { taskRules } from './rules-task.js';
import { trainingRules } from './rules-training.js';
import { tuneRules } from './rules-tune.js';
import { validationRules } from './rules-validation.js';

const rules: readonly Rule[] = [
  ...dataRules,
  ...taskRules,
  ...trainingRules,
  ...recipeRules,
  ...artifactRules,
  ...deviceRules,
  ...budgetRules,
  ...tuneRules,
  ...validationRules,
];

/** `faulty`: pointers that have a schema error. */
export function checkRules(context: Omit<Context, 'isSound'>, faulty: readonly string[]): Problem[] {
  const isSound = (part: string): boolean =>
    !faulty.some((pointer) => `${pointer}/`.startsWith(`${part}/`) || `${part}/`.startsWith(`${pointer}/`));
  return rules
    .filter((rule) => rule.reads.every(isSound))
    .flatMap((rule) => rule.check({ ...context, isSound }))
    .map(({ code, pointer, at, message, cause, fix, example }) =>
      problem(code, message, { span: locate(context.root, pointer, at), cause, fix, example }),
    );
}
