/** Reads parts of a JSON document that a stranger wrote: each says what it expected where. */
import { ModelError } from '../../core/errors.js';
import { describeJsonError, parseUnambiguous } from '../../core/unambiguous-json.js';

export type Json = Readonly<Record<string, unknown>>;

export function record(value: unknown, what: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected('an object', what, value);
  return value as Json;
}

export function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected('a list', what, value);
  return value as readonly unknown[];
}

export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw unexpected('text', what, value);
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unexpected('a number', what, value);
  return value;
}

/** Keras writes 1 and 0 for some of its switches. */
export function flag(value: unknown, what: string): boolean {
  if (value === true || value === 1) return true;
  if (value === false || value === 0) return false;
  throw unexpected('true or false', what, value);
}

const deepest = 256;

/**
 * A document as JSON, not nested so deep that walking it would overflow the stack.
 * @param what is read, as messages name it.
 */
export function parseJson(source: string, what: string): unknown {
  let value: unknown;
  try {
    value = parseUnambiguous(source);
  } catch (error) {
    throw new ModelError({ code: 'model/keras-config', message: `${what}: ${describeJsonError(error)}` });
  }
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest)
      throw new ModelError({
        code: 'model/keras-config',
        message: `expected ${what} to be nested at most ${deepest} deep, found more`,
        cause: 'No version of Keras writes such a file: it is damaged, or was made to do harm.',
      });
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? (Object.values(item) as unknown[]) : [],
    );
  }
  return value;
}

function unexpected(wanted: string, what: string, found: unknown): ModelError {
  const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60);
  return new ModelError({
    code: 'model/keras-config',
    message: `expected ${wanted} as ${what} in the model's configuration, found ${shown}`,
    cause: 'The file was written by a version of Keras that tinygate does not know, or is damaged.',
  });
}
