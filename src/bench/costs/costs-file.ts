/** What a device measured of files of all sizes, as a file in the repository: costs are fitted to it where they are needed. */
import { digestBytes } from '../../core/digest.js';
import { DataError } from '../../core/errors.js';
import { parseUnambiguous } from '../../core/unambiguous-json.js';
import type { Observation } from './fit.js';
import type { Work } from './work.js';

export interface CostsFile {
  readonly schemaVersion: 1;
  readonly device: string;
  /** Runtime, version, threads and delegate, as measurements name them. */
  readonly runtime: string;
  readonly observations: readonly (Observation & { readonly name: string })[];
}

export function writeCosts(file: CostsFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** @throws DataError that names `path` for text that is no such file. */
export function readCosts(text: string, path: string): CostsFile & { readonly sha256: string } {
  let value: unknown;
  try {
    value = parseUnambiguous(text);
  } catch (error) {
    throw unreadable(path, `JSON, found: ${(error as Error).message.slice(0, 200)}`);
  }
  if (!isCosts(value)) throw unreadable(path, 'costs of a device, found something else');
  return { ...value, sha256: digestBytes(text) };
}

/** Far beyond what calibration writes: a fit of as much as this takes seconds. */
const most = { observations: 200, terms: 40, amount: 1e15, latencyMs: 3_600_000 } as const;

function isCosts(value: unknown): value is CostsFile {
  if (!isObject(value) || value['schemaVersion'] !== 1) return false;
  const { device, runtime, observations } = value;
  const isText = (text: unknown): boolean => typeof text === 'string' && text.length > 0 && text.length <= 200;
  if (!isText(device) || !isText(runtime) || !Array.isArray(observations)) return false;
  return (
    observations.length <= most.observations &&
    new Set(observations.flatMap(termsIn)).size <= most.terms &&
    observations.every(
      (one: unknown) =>
        isObject(one) &&
        isText(one['name']) &&
        isAmount(one['latencyMs'], most.latencyMs) &&
        one['latencyMs'] !== 0 &&
        isWork(one['work']),
    )
  );
}

function isWork(value: unknown): value is Work {
  return isObject(value) && Object.keys(value).every(isTerm) && Object.values(value).every((one) => isAmount(one));
}

/** No word that every object has: a work without it would have it too. */
function isTerm(name: string): boolean {
  return /^[A-Za-z0-9_ -]{1,100}$/.test(name) && !(name in {});
}

function termsIn(observation: unknown): string[] {
  return isObject(observation) && isObject(observation['work']) ? Object.keys(observation['work']) : [];
}

function isAmount(value: unknown, largest: number = most.amount): boolean {
  return typeof value === 'number' && value >= 0 && value <= largest;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(path: string, what: string): DataError {
  return new DataError({
    code: 'bench/costs',
    message: `expected ${what}`,
    where: { file: path },
    fix: 'Make it again on the device: tinygate bench --calibrate.',
  });
}
