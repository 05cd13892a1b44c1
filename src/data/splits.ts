/**
 * Which sample trains, which one stops the training, and which one measures: by chance within each class, by group, or as a
 * list says. Every function is pure in (samples, seed), and its answer is one split a sample.
 */
import { seededRandom } from '../core/random.js';

export const splitNames = ['train', 'validation', 'test'] as const;
export type SplitName = (typeof splitNames)[number];

/** Shares of the samples; what is left trains. */
export interface Fractions {
  readonly validation: number;
  readonly test: number;
}

/** One of `splitNames` a sample, by its index there. */
export type Assignment = Uint8Array;

const [train, validation, test] = [0, 1, 2];

/**
 * Stratified: every class gives each split the same share, rounded. The test samples are those that a split without validation takes for
 * the same labels, fraction and seed, so that to ask for a validation split never changes what is measured.
 */
export function splitByChance(
  labels: ArrayLike<number>,
  classCount: number,
  fractions: Fractions,
  seed: number,
): Assignment {
  const random = seededRandom(seed, 'data/split');
  const assignment = new Uint8Array(labels.length).fill(train);
  for (const members of membersOf(labels, classCount)) {
    random.shuffle(members);
    const testCount = Math.round(members.length * fractions.test);
    const validationCount = Math.round(members.length * fractions.validation);
    members.subarray(0, testCount).forEach((index) => (assignment[index] = test));
    members.subarray(testCount, testCount + validationCount).forEach((index) => (assignment[index] = validation));
  }
  return assignment;
}

function membersOf(labels: ArrayLike<number>, classCount: number): Uint32Array[] {
  const counts = new Uint32Array(classCount);
  for (let index = 0; index < labels.length; index++) counts[labels[index]!]!++;
  const members = [...counts].map((count) => new Uint32Array(count));
  counts.fill(0);
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index]!;
    members[label]![counts[label]!++] = index;
  }
  return members;
}

/**
 * All samples of a group (a speaker, a patient, a machine) in one split, each class as near to its shares as whole groups
 * allow: the largest group first, groups of one size in an order of the seed, each to the split that then misses its
 * shares least (the greedy way of scikit-learn's StratifiedGroupKFold).
 *
 * @param groups one name a sample
 */
export function splitByGroup(
  labels: ArrayLike<number>,
  classCount: number,
  groups: readonly string[],
  fractions: Fractions,
  seed: number,
): Assignment {
  const samples = new Map<string, number[]>();
  groups.forEach((group, index) => {
    const members = samples.get(group);
    if (members) members.push(index);
    else samples.set(group, [index]);
  });
  const names = [...samples.keys()].sort();
  const order = seededRandom(seed, 'data/split-by-group').shuffle(Uint32Array.from(names.keys()));
  const bySize = [...order].map((position) => samples.get(names[position]!)!).sort((a, b) => b.length - a.length);
  const totals = new Float64Array(classCount);
  for (let index = 0; index < labels.length; index++) totals[labels[index]!]!++;
  const shares = [1 - fractions.validation - fractions.test, fractions.validation, fractions.test];
  const open = splitNames.map((_, split) => split).filter((split) => shares[split]! > 0);
  const held = splitNames.map(() => new Float64Array(classCount));
  const assignment = new Uint8Array(labels.length);
  for (const members of bySize) {
    const added = new Float64Array(classCount);
    for (const index of members) added[labels[index]!]!++;
    // Of each class, how far the split would be from its share, less how far it is.
    const cost = (split: number): number =>
      totals.reduce((sum, total, label) => {
        if (total === 0) return sum;
        const missing = (shares[split]! * total - held[split]![label]!) / total;
        return sum + (missing - added[label]! / total) ** 2 - missing ** 2;
      }, 0);
    const best = open.reduce((least, split) => (cost(split) < cost(least) ? split : least));
    for (const index of members) assignment[index] = best;
    added.forEach((count, label) => (held[best]![label]! += count));
  }
  return assignment;
}

export function indicesOf(assignment: Assignment, name: SplitName): Uint32Array {
  const wanted = splitNames.indexOf(name);
  return Uint32Array.from(assignment.keys()).filter((index) => assignment[index] === wanted);
}
