/** What is wrong with many files at once: all of it, up to a number that a reader still reads. */
import { DataError, type Problem } from '../core/errors.js';

const mostTold = 20;

export interface Problems {
  add(problem: Problem): void;
  readonly count: number;
  /** @throws DataError of what was added, if anything was */
  throwIfAny(): void;
}

export function collectProblems(): Problems {
  const told: Problem[] = [];
  let count = 0;
  return {
    add(problem) {
      count++;
      if (told.length < mostTold) told.push(problem);
    },
    get count() {
      return count;
    },
    throwIfAny() {
      if (count === 0) return;
      const rest = count - told.length;
      throw new DataError(
        rest === 0
          ? told
          : [
              ...told,
              {
                code: 'data/more',
                message: `expected no more such files, found ${rest} more`,
                fix: 'Correct those above; the next run names the others.',
              },
            ],
      );
    },
  };
}
