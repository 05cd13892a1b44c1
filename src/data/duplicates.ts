/** The same sample in two splits: what a model has seen in training says nothing about what it does with new data. */
import { splitNames, type Assignment, type SplitName } from './splits.js';

export interface Duplicate {
  /** Sample of the split that is further from training, and that split. */
  readonly sample: number;
  readonly split: SplitName;
  /** A sample of the same content, and its split. */
  readonly twin: number;
  readonly twinSplit: SplitName;
}

/** @param digests of the content, one a sample: equal for equal content. Each duplicate is given once, in order of samples. */
export function findDuplicates(digests: readonly string[], assignment: Assignment): Duplicate[] {
  /** First sample with the content, by split. */
  const firsts = new Map<string, (number | undefined)[]>();
  digests.forEach((digest, index) => {
    const first = firsts.get(digest) ?? [];
    first[assignment[index]!] ??= index;
    firsts.set(digest, first);
  });
  return digests.flatMap((digest, sample): Duplicate[] => {
    const own = assignment[sample]!;
    const before = firsts.get(digest)!.findIndex((first, split) => first !== undefined && split < own);
    if (before < 0) return [];
    return [{ sample, split: splitNames[own]!, twin: firsts.get(digest)![before]!, twinSplit: splitNames[before]! }];
  });
}
