/** Writing a report as JSON, and reading one back that may come from a stranger. */
import { TinygateError } from '../core/errors.js';
import { verdictOf } from './report.js';
import type { Report } from './schema/report.js';
import { validate as validateReport } from './schema/validator.js';

/** Largest report that is read: 50 models with 10,000 test samples each stay below it. */
export const maxReportBytes = 16 * 1024 * 1024;

/** Indented for people and diffs; lists of plain values stay on one line. */
export function stringifyReport(report: object): string {
  return `${print(report, '')}\n`;
}

function print(value: unknown, indent: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`a report cannot hold ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = `${indent}  `;
  const wrap = (open: string, items: readonly string[], close: string) =>
    items.length === 0 ? open + close : `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
  if (Array.isArray(value)) {
    const items = (value as readonly unknown[]).map((item) => print(item, deeper));
    const isFlat = (value as readonly unknown[]).every((item) => item === null || typeof item !== 'object');
    return isFlat ? `[${items.join(', ')}]` : wrap('[', items, ']');
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return wrap(
    '{',
    members.map(([key, member]) => `${JSON.stringify(key)}: ${print(member, deeper)}`),
    '}',
  );
}

/**
 * A report from its text. Refuses what is too large, not JSON, not of this schema, or contradicts itself; throws
 * `TinygateError` with exit code 2. `source` is named in the message.
 */
export function parseReport(text: string, source: string): Report {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxReportBytes) {
    throw unreadable(source, `expected at most ${maxReportBytes} bytes, found ${bytes}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(source, `expected JSON, found: ${(error as Error).message.slice(0, 200)}`);
  }
  if (!isReport(value)) throw unreadable(source, describeSchemaError(value));
  const verdict = verdictOf(value);
  if (value.verdict !== verdict) {
    throw unreadable(source, `expected the verdict of its rows, ${verdict}, found ${value.verdict}`);
  }
  return value;
}

function isReport(value: unknown): value is Report {
  return (validateReport as (value: unknown) => boolean)(value);
}

function describeSchemaError(value: unknown): string {
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1) return `expected schemaVersion 1, found ${version}`;
  const [error] =
    (validateReport as { errors?: readonly { instancePath: string; message?: string }[] | null }).errors ?? [];
  return `expected a report of schemas/report.schema.json, found ${error?.instancePath || 'that it'} ${error?.message ?? 'does not match'}`;
}

function unreadable(source: string, message: string): TinygateError {
  return new TinygateError({
    code: 'report/unreadable',
    message: `${source}: ${message}`,
    cause: 'The file is not a report, was cut short, or comes from another version of tinygate.',
    fix: 'Make it again with `tinygate run`, with the version of tinygate that reads it.',
  });
}
