import { seededRandom } from '../../src/core/random.js';

/**
 * Which samples are test samples: a seeded, stratified split. Every class gives the same fraction (rounded), so a small
 * data set cannot by chance lose a class, and the indices stay in file order within each side.
 */
export function splitIndices(
  labels: Uint8Array | Int32Array,
  classCount: number,
  testFraction: number,
  seed: number,
): { readonly train: Uint32Array; readonly test: Uint32Array } {
  const random = seededRandom(seed, 'data/split');
  const isTest = new Uint8Array(labels.length);
  for (let label = 0; label < classCount; label++) {
    const members = Uint32Array.from([...labels.keys()].filter((index) => labels[index] === label));
    random.shuffle(members);
    const testCount = Math.round(members.length * testFraction);
    for (const index of members.subarray(0, testCount)) isTest[index] = 1;
  }
  const indices = Uint32Array.from(labels.keys());
  return { train: indices.filter((index) => !isTest[index]), test: indices.filter((index) => isTest[index]) };
}
