/**
 * What a lab is asked: which device, which files, and where their bytes are. It crosses from one repository to another as text,
 * so the lab reads it as a stranger's word: everything in it is held to a pattern, and the bytes to their digests.
 */
import { TinygateError } from '../../core/errors.js';
import { parseUnambiguous } from '../../core/unambiguous-json.js';

export interface LabRequest {
  readonly schemaVersion: 1;
  /** 32 hexadecimal digits, new for every attempt: an answer to another request is no answer to this one. */
  readonly nonce: string;
  /** Name of a device in the spec of the lab. */
  readonly device: string;
  /** The repository that asks: `owner/name`. */
  readonly repository: string;
  readonly files: readonly RequestedFile[];
  readonly jobs: readonly RequestedJob[];
}

export interface RequestedFile {
  /** Hexadecimal. */
  readonly sha256: string;
  readonly at:
    | {
        readonly kind: 'artifact';
        /** Of a workflow's artifact in the repository; the file is called `<sha256>.tflite` in it. */
        readonly id: number;
        /** Hexadecimal SHA-256 of the archive. */
        readonly digest: string;
      }
    | { readonly kind: 'commit'; readonly commit: string; readonly path: string };
}

export interface RequestedJob {
  /** Name of the artifact in the spec of who asks. */
  readonly artifact: string;
  readonly sha256: string;
  /** SHA-256 of the file that is measured by turns with it; null: it is measured alone. */
  readonly base: string | null;
}

/** GitHub takes 65,535 characters for all inputs of a dispatch; the JSON of the inputs quotes this once more. */
const maxRequestChars = 50_000;
export const maxJobsPerRequest = 50;
export const maxModelBytes = 128 * 1024 * 1024;

export function fileNameOf(sha256: string): string {
  return `${sha256}.tflite`;
}

export function stringifyRequest(request: LabRequest): string {
  const text = JSON.stringify(request);
  if (text.length <= maxRequestChars) return text;
  throw wrong(`at most ${maxRequestChars} characters`, `${text.length}`);
}

const patterns = {
  nonce: /^[0-9a-f]{32}$/,
  /** As the spec has the names of devices and artifacts. */
  name: /^(?=.{1,64}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
  repository: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/,
  sha256: /^[0-9a-f]{64}$/,
  commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
  // eslint-disable-next-line no-control-regex -- they are what is refused
  path: /^(?!\/)(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\u0000-\u001f\u007f\\]{1,1000}$/,
} as const;

/** @throws TinygateError naming what is not as it should be. */
export function parseRequest(text: string): LabRequest {
  if (text.length > maxRequestChars) throw wrong(`at most ${maxRequestChars} characters`, `${text.length}`);
  let value: unknown;
  try {
    value = parseUnambiguous(text);
  } catch (error) {
    throw wrong('JSON', (error as Error).message.slice(0, 200));
  }
  const request = objectOf(value, 'request');
  if (request['schemaVersion'] !== 1) throw wrong('schemaVersion 1', show(request['schemaVersion']));
  const files = listOf(request['files'], 'files', maxJobsPerRequest * 2).map(fileOf);
  const jobs = listOf(request['jobs'], 'jobs', maxJobsPerRequest).map((job) => jobOf(job, files));
  const names = jobs.map(({ artifact }) => artifact);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw wrong('every artifact once', `${twice} twice`);
  return {
    schemaVersion: 1,
    nonce: textOf(request, 'nonce', patterns.nonce),
    device: textOf(request, 'device', patterns.name),
    repository: textOf(request, 'repository', patterns.repository),
    files,
    jobs,
  };
}

function fileOf(value: unknown): RequestedFile {
  const file = objectOf(value, 'a file');
  const at = objectOf(file['at'], 'at');
  const sha256 = textOf(file, 'sha256', patterns.sha256);
  switch (at['kind']) {
    case 'artifact': {
      const { id } = at;
      if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0)
        throw wrong('the id of an artifact', show(id));
      return { sha256, at: { kind: 'artifact', id, digest: textOf(at, 'digest', patterns.sha256) } };
    }
    case 'commit': {
      const [commit, path] = [textOf(at, 'commit', patterns.commit), textOf(at, 'path', patterns.path)];
      return { sha256, at: { kind: 'commit', commit, path } };
    }
    default:
      throw wrong('a file at an artifact or a commit', show(at['kind']));
  }
}

function jobOf(value: unknown, files: readonly RequestedFile[]): RequestedJob {
  const job = objectOf(value, 'a job');
  const known = (sha256: string): string => {
    if (files.some((file) => file.sha256 === sha256)) return sha256;
    throw wrong('every file of a job among files', sha256);
  };
  return {
    artifact: textOf(job, 'artifact', patterns.name),
    sha256: known(textOf(job, 'sha256', patterns.sha256)),
    base: job['base'] === null ? null : known(textOf(job, 'base', patterns.sha256)),
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

function objectOf(value: unknown, what: string): JsonObject {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as JsonObject;
  throw wrong(`${what} to be an object`, show(value));
}

function listOf(value: unknown, what: string, most: number): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0 && value.length <= most) return value as readonly unknown[];
  throw wrong(`${what} to be a list of 1 to ${most}`, Array.isArray(value) ? `${value.length}` : show(value));
}

function textOf(object: JsonObject, key: string, pattern: RegExp): string {
  const value = object[key];
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw wrong(`${key} that matches ${pattern.source}`, show(value));
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100);
}

function wrong(expected: string, found: string): TinygateError {
  return new TinygateError({
    code: 'lab/request',
    message: `expected a request to a lab with ${expected}, found ${found}`,
    cause: 'It was not written by tinygate, or by another version of it.',
    fix: 'Use the same version of tinygate in both repositories.',
  });
}
