/** The group of a sample by the name of its file: `*_{group}_*` takes what stands between the first and the second `_`. */
import { namePattern } from '../spec/name-pattern.js';

export type GroupOf = (path: string) => string | null;

/** @returns null where the pattern does not hold `{group}` exactly once, or more than two `*` between two slashes. */
export function groupPattern(pattern: string): GroupOf | null {
  const mostStars = 2;
  if (pattern.split('{group}').length !== 2) return null;
  if (pattern.split('/').some((part) => part.split('*').length > mostStars + 1)) return null;
  const named = namePattern(pattern);
  return (path) => named.match(path)?.['group'] ?? null;
}
