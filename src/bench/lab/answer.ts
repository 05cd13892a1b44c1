/** What a lab answers: an archive with an index and one measurement for each file that was measured. */
import { archiveLimits, readArchive } from '../../core/archive.js';
import { digestBytes } from '../../core/digest.js';
import { TinygateError, summaryOf } from '../../core/errors.js';
import { decodeText } from '../../core/text.js';
import { describeJsonError, parseUnambiguous } from '../../core/unambiguous-json.js';
import { DeviceError, isTransient, type DeviceErrorKind } from '../device-error.js';
import type { Job } from '../job.js';
import { missedBy, type Outcome } from '../outcome.js';
import { readAnswer } from '../record.js';
import type { LabRequest } from './request.js';

/** Name of the artifact of the lab's run. */
export function answerName(nonce: string): string {
  return `tinygate-answer-${nonce}`;
}

export const indexFile = 'answer.json';
/** As measurements of a spec. */
const maxFileBytes = 1024 * 1024;
const limits = { ...archiveLimits, maxEntries: 200, maxEntryBytes: maxFileBytes };

interface Index {
  readonly schemaVersion: 1;
  readonly nonce: string;
  readonly device: string;
  readonly answers: readonly Entry[];
}

type Entry = { readonly artifact: string; readonly sha256: string } & (
  | {
      readonly kind: 'measured';
      readonly file: string;
      /** SHA-256 of that file. */
      readonly digest: string;
    }
  | { readonly kind: 'missed'; readonly why: string; readonly reason: string; readonly attempts: number }
);

/** The files of an answer by name. */
export function writeAnswer(request: LabRequest, outcomes: readonly Outcome[]): Map<string, string> {
  const files = new Map<string, string>();
  const answers = outcomes.map((outcome, index): Entry => {
    const { name: artifact, sha256 } = outcome.job.artifact;
    if (outcome.kind === 'missed') {
      const { why, reason, attempts } = outcome;
      return { artifact, sha256, kind: 'missed', why, reason, attempts };
    }
    const file = `measurement-${index + 1}.json`;
    files.set(file, outcome.text);
    return { artifact, sha256, kind: 'measured', file, digest: digestBytes(outcome.text) };
  });
  const { nonce, device } = request;
  const index: Index = { schemaVersion: 1, nonce, device, answers };
  files.set(indexFile, `${JSON.stringify(index)}\n`);
  return files;
}

export interface Answered {
  readonly outcomes: readonly Outcome[];
  /** Jobs whose measurement arrived damaged: they may be asked for again. */
  readonly damaged: readonly { readonly job: Job; readonly error: DeviceError }[];
}

/**
 * @param attempts how often the lab was asked
 * @throws DeviceError `garbled` where nothing of it can be read, `mistaken` where it answers another request.
 */
export async function readAnswers(
  zip: Uint8Array,
  { nonce, device }: LabRequest,
  jobs: readonly Job[],
  attempts: number,
): Promise<Answered> {
  const files = await open(zip, device);
  const index = parseIndex(textOf(files, indexFile, device), device);
  if (index.nonce !== nonce)
    throw mistaken(device, `an answer to this request, found one to another, such as an older`);
  if (index.device !== device)
    throw mistaken(device, `an answer about ${device}, found one about ${show(index.device)}`);
  const outcomes: Outcome[] = [];
  const damaged: { job: Job; error: DeviceError }[] = [];
  for (const job of jobs) {
    try {
      outcomes.push({ job, ...readEntry(entryOf(job, index), job, files) });
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      if (isTransient[error.kind]) damaged.push({ job, error });
      else outcomes.push({ job, ...missedBy(error, attempts) });
    }
  }
  return { outcomes, damaged };
}

async function open(zip: Uint8Array, device: string): Promise<Map<string, Uint8Array>> {
  try {
    return await readArchive(zip, (name) => name === indexFile || /^measurement-\d{1,3}\.json$/.test(name), limits);
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    throw garbled(device, summaryOf(error), error);
  }
}

function entryOf({ artifact, device }: Job, { answers }: Index): Entry {
  const own = answers.filter((entry) => entry.artifact === artifact.name);
  const [entry] = own;
  if (!entry) throw mistaken(device.name, `an answer about ${artifact.name}, found no such answer`);
  if (own.length > 1) throw mistaken(device.name, `one answer about ${artifact.name}, found ${own.length}`);
  if (entry.sha256 === artifact.sha256) return entry;
  const [expected, found] = [artifact.sha256, entry.sha256].map((digest) => digest.slice(0, 12));
  throw mistaken(device.name, `an answer about the file ${expected}… of ${artifact.name}, found one about ${found}…`);
}

function readEntry(entry: Entry, job: Job, files: ReadonlyMap<string, Uint8Array>) {
  if (entry.kind === 'missed') {
    const { why, reason, attempts } = entry;
    return {
      kind: 'missed',
      why: isKind(why) ? why : 'unfit',
      reason: `the lab: ${reason}`.slice(0, 1000),
      attempts,
    } as const;
  }
  const text = textOf(files, entry.file, job.device.name);
  const digest = digestBytes(files.get(entry.file)!);
  if (digest !== entry.digest)
    throw garbled(
      job.device.name,
      `expected ${entry.file} with the SHA-256 ${entry.digest.slice(0, 12)}…, found ${digest.slice(0, 12)}…`,
    );
  return { kind: 'measured', text: readAnswer(text, job, []) } as const;
}

function isKind(why: string): why is DeviceErrorKind {
  return Object.hasOwn(isTransient, why);
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string, device: string): string {
  const bytes = files.get(name);
  if (!bytes) throw garbled(device, `expected ${name} in the answer, found no such file`);
  try {
    return decodeText(bytes);
  } catch (error) {
    throw garbled(device, `expected UTF-8 text in ${name}, found other bytes`, error);
  }
}

function parseIndex(text: string, device: string): Index {
  let value: unknown;
  try {
    value = parseUnambiguous(text);
  } catch (error) {
    throw garbled(device, `${indexFile}: ${describeJsonError(error)}`, error);
  }
  const index = value as Partial<Index> | null;
  const isWhole =
    index?.schemaVersion === 1 &&
    typeof index.nonce === 'string' &&
    typeof index.device === 'string' &&
    Array.isArray(index.answers) &&
    index.answers.every(isEntry);
  if (isWhole) return index as Index;
  throw mistaken(device, `an index of tinygate, version 1, in ${indexFile}, found something else`);
}

function isEntry(value: unknown): value is Entry {
  const { artifact, sha256, kind, file, digest, reason, why, attempts } = (value ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const areTexts = (...values: readonly unknown[]): boolean => values.every((one) => typeof one === 'string');
  if (!areTexts(artifact, sha256)) return false;
  return kind === 'measured'
    ? areTexts(file, digest)
    : kind === 'missed' && areTexts(why, reason) && typeof attempts === 'number';
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}

function garbled(device: string, message: string, cause?: unknown): DeviceError {
  const problem = { message: message.slice(0, 1000), cause: `What the lab of ${device} stored is damaged.` };
  return new DeviceError('garbled', problem, cause === undefined ? {} : { cause });
}

function mistaken(device: string, expectedAndFound: string): DeviceError {
  return new DeviceError('mistaken', {
    message: `expected from the lab of ${device} ${expectedAndFound}`,
    fix: 'Use the workflow of examples/workflows/lab.yml in the lab, with the same version of tinygate.',
  });
}
