/**
 * What an answer of a server must be before anything is made of it. A server answers 200 for a page of a proxy, for half of
 * a list, for `{}`: whatever is not of the expected shape is an error that names the place, and never counts as nothing.
 */
import { HttpError } from './http-error.js';

/** Gives the value as it is, or throws. `place` is where it stands in the answer: `.workflow_runs[3].id`. */
export type Shape<T> = (value: unknown, place: string) => T;
export type Of<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = (value, place) => (typeof value === 'string' ? value : wrong('text', value, place));

/** An id, a size, a count. */
export const count: Shape<number> = (value, place) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : wrong('a whole number', value, place);

export const flag: Shape<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : wrong('true or false', value, place);

/** Git's name of an object. */
export const objectId: Shape<string> = (value, place) =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
    ? value
    : wrong("git's name of an object", value, place);

/** Null where the server leaves it out. */
export function maybe<T>(shape: Shape<T>): Shape<T | null> {
  return (value, place) => (value === undefined || value === null ? null : shape(value, place));
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, place) =>
    Array.isArray(value)
      ? value.map((entry, index) => shape(entry, `${place}[${index}]`))
      : wrong('a list', value, place);
}

/** Members that are not named are left out. */
export function object<M extends Readonly<Record<string, Shape<unknown>>>>(
  members: M,
): Shape<{ readonly [K in keyof M]: Of<M[K]> }> {
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('an object', value, place);
    const entries = Object.entries(members).map(([name, shape]) => {
      const member = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      return [name, shape(member, `${place}.${name}`)] as const;
    });
    return Object.fromEntries(entries) as { readonly [K in keyof M]: Of<M[K]> };
  };
}

/** Throws `HttpError`. `status` is that of the answer. */
export function readShape<T>(shape: Shape<T>, value: unknown, status: number | null = 200): T {
  try {
    return shape(value, '');
  } catch (error) {
    if (error instanceof ShapeError) throw new HttpError(status, error.message);
    throw error;
  }
}

class ShapeError extends Error {}

function wrong(expected: string, value: unknown, place: string): never {
  const where = place === '' ? 'the answer' : `${place.replace(/^\./, '')} of the answer`;
  throw new ShapeError(`expected ${where} to be ${expected}, found ${describe(value)}`);
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return JSON.stringify(value).slice(0, 60);
}
