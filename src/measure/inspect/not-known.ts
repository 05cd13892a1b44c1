/** Operators of which a file does not tell a number, gathered by what they are and why. */
import type { NotKnown } from '../measurement.js';

/** A report holds no more. */
const most = 100;

export interface NotKnownList {
  readonly list: readonly NotKnown[];
  add(operator: string, why: NotKnown['why']): void;
}

export function gatherNotKnown(): NotKnownList {
  const found = new Map<string, NotKnown>();
  return {
    get list() {
      return [...found.values()].slice(0, most);
    },
    add(operator, why) {
      const key = `${operator} ${why}`;
      found.set(key, { operator, why, count: (found.get(key)?.count ?? 0) + 1 });
    },
  };
}
