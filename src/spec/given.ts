import { InternalError } from '../core/errors.js';

/** Defaults live in the schema only; after validation they are there. */
export function given<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new InternalError(`the schema has no default for ${key}`);
  return value;
}
