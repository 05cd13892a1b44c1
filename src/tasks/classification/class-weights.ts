import { SpecError } from '../../core/errors.js';
import { nameSome } from '../../core/name-some.js';
import type { ClassWeightsPlan } from '../../spec/plan.js';

/**
 * By how much the loss of a sample counts, for each class: as given, 1 for the others; or `balanced`, samples / (classes · samples
 * of the class), which scikit-learn and Keras's users call so: each class counts alike, and all samples together as before.
 * @throws SpecError for a name that no class has
 */
export function classWeights(
  plan: ClassWeightsPlan,
  classes: readonly string[],
  labels: ArrayLike<number>,
): Float64Array {
  if (plan === 'balanced') {
    const counts = new Float64Array(classes.length);
    for (let sample = 0; sample < labels.length; sample++) counts[labels[sample]!]!++;
    // A class without samples has nothing that its weight could be of.
    return counts.map((count) => (count === 0 ? 0 : labels.length / (classes.length * count)));
  }
  const unknown = Object.keys(plan).find((name) => !classes.includes(name));
  if (unknown !== undefined)
    throw new SpecError({
      code: 'spec/class-weights',
      message: `expected classes of the data in class_weights, ${nameSome(classes)}, found '${unknown}'`,
      fix: 'Name the classes as data.classes, the folders or the column of labels do.',
    });
  return Float64Array.from(classes, (name) => (Object.hasOwn(plan, name) ? plan[name]! : 1));
}
