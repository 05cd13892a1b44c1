/** Reading JSON of a platform's API: what is not of the expected type counts as absent. */
import { HttpError, type HttpAnswer } from './http.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export function parseObject(answer: HttpAnswer): JsonObject {
  const value = parse(answer);
  if (!isObject(value)) throw new HttpError(answer.status, 'expected a JSON object, found another answer');
  return value;
}

export function parseList(answer: HttpAnswer): JsonObject[] {
  const value = parse(answer);
  if (!Array.isArray(value)) throw new HttpError(answer.status, 'expected a JSON list, found another answer');
  return (value as unknown[]).filter(isObject);
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

export function listOf(object: JsonObject, key: string): JsonObject[] {
  const value = object[key];
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
}

export function textsOf(object: JsonObject, key: string): string[] {
  const value = object[key];
  return Array.isArray(value) ? (value as unknown[]).filter((text) => typeof text === 'string') : [];
}

function parse({ status, bytes }: HttpAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new HttpError(status, 'expected JSON, found another answer');
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
