/**
 * JSON of a platform: of an answer, which must be of the expected shape, and of an event, of which what is not of the expected
 * type counts as absent.
 */
import { HttpError, type HttpAnswer } from './http.js';
import { readShape, type Shape } from './shape.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Throws `HttpError` where the answer is no JSON of this shape. */
export function parseAnswer<T>({ status, bytes }: HttpAnswer, shape: Shape<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new HttpError(status, `answered ${status} with what is no JSON`);
  }
  return readShape(shape, value, status);
}

export function textOf(object: JsonObject, key: string): string | null {
  const value = object[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberOf(object: JsonObject, key: string): number | null {
  const value = object[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function objectOf(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
