/** A spec file, with those it extends, as one located tree. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { SpecError, TinygateError, type Problem } from '../core/errors.js';
import { excerpt } from './excerpt.js';
import { mergePatch, toPlace, type Located, type Member } from './located.js';
import { parseSpec } from './parse.js';

export const maxSpecBytes = 1024 * 1024;
export const maxExtends = 8;

export interface LoadOptions {
  /** Messages name files relative to it. Absolute. */
  readonly cwd: string;
  /** Folder that `extends` may not leave. Absolute. */
  readonly workspace: string;
  /** Reads a file (absolute path) from elsewhere than the disk, such as another commit; null where there is none. */
  readonly readFile?: ((file: string) => Promise<Uint8Array | null>) | undefined;
}

export interface LoadedSpec {
  /** Absolute. */
  readonly file: string;
  readonly root: Located;
  /** Absolute paths of this file and of those it extends, this one first. */
  readonly files: readonly string[];
}

/** Reads YAML or JSON and follows `extends`. Throws `SpecError` for a file that is missing, too large or not YAML. */
export async function loadSpec(path: string, options: LoadOptions): Promise<LoadedSpec> {
  const file = resolve(options.cwd, path);
  const files: string[] = [];
  return { file, root: await loadMerged(file, options, [], files), files };
}

async function loadMerged(
  file: string,
  options: LoadOptions,
  seen: readonly Step[],
  files: string[],
): Promise<Located> {
  files.push(file);
  const own = parseSpec(await readText(file, options, seen.at(-1)), {
    path: file,
    file: displayPath(file, options.cwd),
  });
  const member = own.kind === 'object' ? own.members.get('extends') : undefined;
  if (member?.node.kind !== 'scalar' || typeof member.node.value !== 'string') return own;
  const base = resolve(dirname(file), member.node.value);
  const step: Step = { file, member };
  const chain = [...seen, step];
  if (isAbsolute(member.node.value) || leaves(options.workspace, base)) {
    throw broken(
      step,
      `expected extends to stay in the workspace, found ${member.node.value}`,
      'Use a relative path inside the repository.',
    );
  }
  if (chain.some((earlier) => earlier.file === base)) {
    throw broken(
      step,
      `expected extends to come to an end, found a circle back to ${displayPath(base, options.cwd)}`,
      'Remove one of the extends.',
    );
  }
  if (chain.length > maxExtends) {
    throw broken(step, `expected at most ${maxExtends} levels of extends, found more`, 'Merge some of the files.');
  }
  return mergePatch(await loadMerged(base, options, chain, files), own);
}

interface Step {
  readonly file: string;
  readonly member: Member;
}

async function readText(file: string, options: LoadOptions, step: Step | undefined): Promise<string> {
  const { cwd, workspace, readFile } = options;
  const name = displayPath(file, cwd);
  try {
    if (readFile) return decode(await readFile(file), name, step);
    // A message quotes the file, so a link in a fork must not make it quote a file of the machine.
    if (leaves(await realpath(workspace), await realpath(file))) {
      throw broken(step, `expected a spec file in the workspace, found that ${name} is a link to a file outside it`);
    }
    // Without waiting for whoever might write into a pipe.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw broken(step, `expected a spec file, found that ${name} is not a file`);
      if (stat.size > maxSpecBytes) {
        throw broken(step, `expected a spec of at most ${maxSpecBytes} bytes, found ${stat.size} in ${name}`);
      }
      return decode(await handle.readFile(), name, step);
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Also what keeps a commit from being read: it has words of its own.
    if (error instanceof TinygateError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw broken(step, `expected UTF-8 text, found other bytes in ${name}`, 'Save the file as UTF-8.');
    }
    const found = code === 'ENOENT' ? `no file ${name}` : `that ${name} cannot be read (${code})`;
    throw broken(
      step,
      `expected a spec file, found ${found}`,
      `Check the path; it is relative to ${step ? 'this file' : 'the current folder'}.`,
    );
  }
}

function decode(bytes: Uint8Array | null, name: string, step: Step | undefined): string {
  if (bytes === null) throw broken(step, `expected a spec file, found no file ${name}`);
  if (bytes.length > maxSpecBytes) {
    throw broken(step, `expected a spec of at most ${maxSpecBytes} bytes, found ${bytes.length} in ${name}`);
  }
  if (isUtf16(bytes)) {
    const fix = 'Save the file as UTF-8 (in PowerShell 5: Out-File -Encoding utf8).';
    throw broken(step, `expected UTF-8 text, found UTF-16 in ${name}`, fix);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** By its byte-order mark, or by the zero byte that every second byte of a first ASCII letter is. */
function isUtf16([first, second]: Uint8Array): boolean {
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return hasMark || first === 0 || second === 0;
}

/** A problem at the `extends` that led here, or at no place when the file was named on the command line. */
function broken(step: Step | undefined, message: string, fix?: string): SpecError {
  const span = step?.member.node.span;
  const place: Partial<Problem> = span ? { where: toPlace(span), excerpt: excerpt(span) } : {};
  return new SpecError({ code: 'spec/file', message, ...place, ...(fix ? { fix } : {}) });
}

export function displayPath(file: string, cwd: string): string {
  const path = relative(cwd, file).replaceAll('\\', '/');
  return path.startsWith('../../') || isAbsolute(path) ? file : path;
}

/** Whether `path` (absolute) lies outside `folder` (absolute). */
export function leaves(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps === '..' || steps.startsWith('../') || steps.startsWith('..\\') || isAbsolute(steps);
}
