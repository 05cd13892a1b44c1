import { patternError } from './layers.js';
import type { Broken } from './rule.js';

/** @param pointer where the patterns stand in the spec. */
export function brokenPatterns(pointer: string, layers: readonly string[] = []): Broken[] {
  return layers.flatMap((pattern, index): Broken[] => {
    const error = patternError(pattern);
    if (error === undefined) return [];
    return [
      {
        code: 'spec/pattern',
        pointer: `${pointer}/${index}`,
        message: `expected a regular expression between the slashes, found: ${error}`,
        fix: "Mend it, or use a glob such as 'block*'.",
      },
    ];
  });
}

/** Of one pattern, which stands at the pointer itself. */
export const patternAt = (pointer: string, pattern: string): Broken[] =>
  brokenPatterns(pointer, [pattern]).map((broken) => ({ ...broken, pointer }));
