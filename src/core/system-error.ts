/**
 * What the operating system refuses, as an error that a user can act on. A full disk or a file without permission is not a
 * defect of tinygate, so no such refusal may reach a user as a stack trace.
 */
import { TinygateError, type Problem } from './errors.js';

interface Refusal {
  readonly found: string;
  readonly cause?: string;
  readonly fix: string;
}

/** By the error codes of Node (`errno(3)`); libuv gives the same names on Windows. */
const refusals: Readonly<Record<string, Refusal>> = {
  EACCES: {
    found: 'that permission is denied',
    cause: 'The file or its folder belongs to another user, or another program holds it open.',
    fix: 'Give the user that runs tinygate access to it.',
  },
  EPERM: {
    found: 'that the operation is not permitted',
    cause: 'The file is protected, or it belongs to another user.',
    fix: 'Give the user that runs tinygate access to it.',
  },
  ENOENT: {
    found: 'that there is no such file or folder',
    cause: 'The path is misspelled, or the file was removed meanwhile.',
    fix: 'Check the path.',
  },
  EEXIST: { found: 'that a file is there already', fix: 'Remove it, or name another path.' },
  EISDIR: { found: 'that this is a folder', fix: 'Name a file.' },
  ENOTDIR: {
    found: 'that a part of the path is a file and no folder',
    fix: 'Name a path whose every part but the last is a folder.',
  },
  ENOTEMPTY: { found: 'that the folder is not empty', fix: 'Empty the folder, or name another.' },
  ENOSPC: { found: 'that the disk is full', fix: 'Free some space, or name a folder on another disk with --out.' },
  EDQUOT: { found: "that the user's quota of the disk is used up", fix: 'Free some space, or raise the quota.' },
  EROFS: {
    found: 'that the file system is read-only',
    fix: 'Name a folder that can be written with --out.',
  },
  EMFILE: {
    found: 'that this process has too many files open',
    fix: 'Raise the limit of open files (`ulimit -n`).',
  },
  ENFILE: { found: 'that the system has too many files open', fix: 'Close other programs, then try again.' },
  ELOOP: { found: 'that the links of the path lead in a circle', fix: 'Remove the links.' },
  ENAMETOOLONG: { found: 'that the path is too long', fix: 'Use a shorter path.' },
  EBUSY: { found: 'that another program holds the file', fix: 'End the other program, then try again.' },
  ETXTBSY: { found: 'that the file is being run', fix: 'End the program, then try again.' },
  EFBIG: { found: 'that the file is too large for the file system', fix: 'Use another file system.' },
  EIO: { found: 'that the disk reports an error', fix: 'Check the disk.' },
  ENOMEM: { found: 'that there is not enough memory', fix: 'Free some memory, or use a larger machine.' },
  ENXIO: { found: 'that nobody is there at its other end', fix: 'Name a file, or a pipe that is open.' },
  EPIPE: { found: 'that the reader has closed the pipe', fix: 'Let the reader read to the end.' },
};

const actions: Readonly<Record<string, string>> = {
  mkdir: 'make the folder',
  rename: 'put the new file into its place at',
  unlink: 'remove',
  rm: 'remove',
  rmdir: 'remove',
  scandir: 'list',
  opendir: 'list',
  write: 'write',
  spawn: 'start',
};

/**
 * Null for what is no refusal of the operating system. `action` says what was tried, in place of what the system call tells:
 * `open` is called for reading and for writing.
 */
export function explainSystemError(error: unknown, action?: string, path?: string): TinygateError | null {
  const problem = describeSystemError(error, action, path);
  return problem && new TinygateError(problem, { cause: error });
}

export function describeSystemError(error: unknown, action?: string, path?: string): Problem | null {
  // Errors of Node's own modules may come from another realm, so that no class tells them.
  if (typeof error !== 'object' || error === null) return null;
  const {
    code: own,
    syscall,
    path: tried,
    dest,
  } = error as Partial<NodeJS.ErrnoException> & { readonly dest?: string };
  // A folder cannot be made where a file of its name, or of the name of a folder above it, is.
  const code = own === 'EEXIST' && syscall === 'mkdir' ? 'ENOTDIR' : own;
  const refusal = code !== undefined && Object.hasOwn(refusals, code) ? refusals[code] : undefined;
  if (!refusal || code === undefined || syscall === undefined) return null;
  const verb = action ?? actions[syscall.split(' ')[0]!] ?? 'open';
  const where = path ?? dest ?? tried;
  const { found, cause, fix } = refusal;
  return {
    code: `system/${code.toLowerCase()}`,
    message: `expected to ${verb} ${where ?? 'a file'}, found ${found} (${code})`,
    ...(cause === undefined ? {} : { cause }),
    fix,
  };
}
