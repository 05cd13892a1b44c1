/** Reading a report back that may come from a stranger. Writing one needs none of this: see stringify.ts. */
import { TinygateError } from '../core/errors.js';
import { decodeText } from '../core/text.js';
import { describeJsonError, parseUnambiguous } from '../core/unambiguous-json.js';
import { maxReportBytes } from './max-bytes.js';
import { verdictOf } from './report.js';
import type { Report } from './schema/report.js';
import { validate as validateReport } from './schema/validator.js';

/**
 * A report from its text, or from a file of any system. Refuses what is too large, not JSON, has a key twice, is not of this schema, or
 * contradicts itself; throws `TinygateError` with exit code 2. `source` is named in the message.
 */
export function parseReport(content: string | Uint8Array, source: string): Report {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  if (bytes > maxReportBytes) {
    throw unreadable(source, `expected at most ${maxReportBytes} bytes, found ${bytes}`);
  }
  let value: unknown;
  try {
    value = parseUnambiguous(typeof content === 'string' ? content : decodeText(content));
  } catch (error) {
    throw unreadable(source, describeJsonError(error));
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
