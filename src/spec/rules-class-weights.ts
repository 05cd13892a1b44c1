import { writtenModels } from './models.js';
import type { Broken, Context } from './rule.js';
import { taskNameOf } from './task.js';
import { nameSome } from '../core/name-some.js';

/** Weights of classes need classes, and names that they have. */
export function classWeightsOfClasses({ spec }: Context): Broken[] {
  const task = taskNameOf(spec);
  const classes = spec.data?.classes;
  const trainings = writtenModels(spec).flatMap(({ pointer: of, model }) => {
    const { training } = model;
    const at = `${of}/training`;
    if (!Array.isArray(training)) return [{ training, at }];
    return training.map((phase, index) => ({ training: phase, at: `${at}/${index}` }));
  });
  return trainings.flatMap(({ training, at }): Broken[] => {
    const weights = training?.class_weights;
    if (weights === undefined) return [];
    const pointer = `${at}/class_weights`;
    if (task !== 'classification')
      return [
        {
          code: 'spec/class-weights',
          pointer,
          at: 'key',
          message: `expected class_weights for a classification, found them for task: ${task}`,
          fix: 'Remove class_weights.',
        },
      ];
    if (weights === 'balanced' || !classes) return [];
    return Object.keys(weights)
      .filter((name) => !classes.includes(name))
      .map((name) => ({
        code: 'spec/class-weights',
        pointer,
        at: 'key',
        message: `expected classes of data.classes in class_weights, found '${name}'`,
        fix: `Use ${nameSome(classes)}.`,
      }));
  });
}
