/**
 * `tinygate.lock.json`: the measurements of a report in a form that is committed beside the spec, for repositories that
 * want a baseline without a store. Numbers stay readable in a diff; predictions are packed, since nobody reads them.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { TinygateError } from '../core/errors.js';
import { decodeText } from '../core/text.js';
import { parseUnambiguous } from '../core/unambiguous-json.js';
import { parseReport } from './json.js';
import type { Report } from './schema/report.js';
import { stringifyReport } from './stringify.js';

const maxUnpackedBytes = 64 * 1024 * 1024;

interface Lock {
  readonly lockVersion: 1;
  readonly reports: Readonly<Record<string, Entry>>;
}

/** What a later run compares with: no rows (the present budgets judge), no curves, nothing that differs between two runs. */
type Entry = Pick<
  Report,
  'schemaVersion' | 'tool' | 'spec' | 'seed' | 'engine' | 'data' | 'artifacts' | 'baseline' | 'stages'
> & {
  /** Labels and predictions: base64 of brotli of JSON. */
  readonly packed: string;
};

/** The lock's text with the entry of `report` put in place of the one with its name; others stay. */
export function updateLock(content: string | Uint8Array | null, source: string, report: Report): string {
  const reports = content === null ? {} : parseLock(content, source).reports;
  const entries = Object.entries({ ...reports, [report.spec.name]: pack(report) });
  const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return stringifyReport({ lockVersion: 1, reports: sorted } satisfies Lock);
}

/** The report of a spec, null where the lock has none. Throws `TinygateError` for a lock that cannot be trusted. */
export function readLock(content: string | Uint8Array, source: string, name: string): Report | null {
  const { reports } = parseLock(content, source);
  const entry = Object.hasOwn(reports, name) ? reports[name] : undefined;
  return entry === undefined ? null : unpack(entry, source);
}

function pack({ schemaVersion, tool, spec, seed, engine, data, artifacts, stages }: Report): Entry {
  const samples = { labels: data.labels, predictions: artifacts.map(({ predictions }) => predictions) };
  const bytes = brotliCompressSync(JSON.stringify(samples), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return {
    schemaVersion,
    tool,
    spec,
    seed,
    engine,
    data: { ...data, labels: [] },
    artifacts: artifacts.map((artifact) => ({
      ...artifact,
      predictions: [],
      layers: artifact.layers.map(({ histogram: _, ...layer }) => layer),
    })),
    baseline: { kind: 'not-needed', source: null, commit: null, sha256: null, reason: null },
    stages,
    packed: bytes.toString('base64'),
  };
}

function unpack({ packed, ...entry }: Entry, source: string): Report {
  try {
    const text = brotliDecompressSync(Buffer.from(packed, 'base64'), { maxOutputLength: maxUnpackedBytes });
    const { labels, predictions } = parseUnambiguous(text.toString('utf8')) as {
      labels: readonly number[];
      predictions: readonly (readonly number[])[];
    };
    const whole = {
      ...entry,
      commit: null,
      // Without rows nothing was judged.
      verdict: 'warn',
      budgets: [],
      invariants: [],
      faults: [],
      budgetChanges: [],
      curves: [],
      timings: { totalSeconds: 0, stages: [] },
      data: { ...entry.data, labels },
      artifacts: entry.artifacts.map((artifact, index) => ({ ...artifact, predictions: predictions[index] ?? [] })),
    };
    return parseReport(JSON.stringify(whole), source);
  } catch (error) {
    if (error instanceof TinygateError) throw error;
    throw unreadable(source, (error as Error).message);
  }
}

function parseLock(content: string | Uint8Array, source: string): Lock {
  let value: unknown;
  try {
    value = parseUnambiguous(typeof content === 'string' ? content : decodeText(content));
  } catch (error) {
    throw unreadable(source, (error as Error).message);
  }
  const { lockVersion, reports } = (value ?? {}) as { lockVersion?: unknown; reports?: unknown };
  const isMap = typeof reports === 'object' && reports !== null && !Array.isArray(reports);
  if (lockVersion !== 1 || !isMap) throw unreadable(source, `lockVersion ${JSON.stringify(lockVersion)}`);
  for (const entry of Object.values(reports)) {
    if (
      typeof (entry as Partial<Entry> | null)?.packed !== 'string' ||
      !Array.isArray((entry as Partial<Entry>).artifacts)
    )
      throw unreadable(source, 'an entry that is no report');
  }
  return value as Lock;
}

function unreadable(source: string, found: string): TinygateError {
  return new TinygateError({
    code: 'lock/unreadable',
    message: `${source}: expected a lock that tinygate wrote, found ${found.slice(0, 200)}`,
    cause: 'It was edited by hand, merged badly, or comes from another version of tinygate.',
    fix: 'Make it again with `tinygate lock SPEC` after a run.',
  });
}
