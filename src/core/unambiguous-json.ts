/** JSON that every reader reads alike. */
import { findDuplicateKey } from './duplicate-key.js';

/** Where a key stands that the same object has already. 1-based. */
export class DuplicateKeyError extends SyntaxError {
  constructor(
    readonly key: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(`the key '${key.slice(0, 100)}' again in the same object, at ${line}:${column}`);
  }
}

/** What is wrong with a text that `parseUnambiguous` refused, in words. */
export function describeJsonError(error: unknown): string {
  const { message } = error as Error;
  const expected = error instanceof DuplicateKeyError ? 'expected each key once, found' : 'expected JSON, found:';
  return `${expected} ${message.slice(0, 200)}`;
}

/**
 * What the text says. Throws `SyntaxError` for what is no JSON, and `DuplicateKeyError` for an object with a key twice, of which
 * `JSON.parse` takes the last and other readers the first.
 */
export function parseUnambiguous(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const twice = findDuplicateKey(text);
  if (twice === null) return value;
  const before = text.slice(0, twice.offset);
  throw new DuplicateKeyError(twice.key, before.split('\n').length, twice.offset - before.lastIndexOf('\n'));
}
