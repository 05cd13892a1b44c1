/**
 * The Python environment that `tinygate setup litert-python` makes, in the user's cache folder, or
 * the runner's tool cache. No other is ever used:
 * not one that a checkout holds, nor one that a variable names, because a change could have brought it.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, isAbsolute } from 'node:path';
import { findAsset } from '../../../core/assets.js';
import { digestBytes } from '../../../core/digest.js';
import { cacheFolder } from '../../../engine/native/cache-folder.js';

const lockAsset = 'src/measure/runtime/litert-python/litert-python.lock.txt';

/** Packages with exact versions and digests, for Python 3.10 to 3.14. */
export function lockFile(): string {
  return findAsset(lockAsset);
}

export function lockDigest(): string {
  return digestBytes(readFileSync(lockFile()));
}

export interface PythonEnvironment {
  readonly folder: string;
  readonly python: string;
  /** Holds the digest of the lock file once everything is installed. */
  readonly stamp: string;
}

export function pythonEnvironment(env: NodeJS.ProcessEnv = process.env): PythonEnvironment {
  const folder = join(cacheFolder(env).folder, `litert-python-${lockDigest().slice(0, 12)}`);
  const python = process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  return { folder, python, stamp: join(folder, 'complete') };
}

export interface Situation {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** Why the environment cannot be used, or null: it is not made, not complete, or lies where a change could have put it. */
export function whyNotReady({ env, cwd }: Situation = { env: process.env, cwd: process.cwd() }): string | null {
  const { folder, python, stamp } = pythonEnvironment(env);
  const checkout = insideCheckout(folder, { env, cwd });
  if (checkout !== null) return `its folder ${folder} is inside ${checkout}, where a change could have put it`;
  if (!existsSync(stamp)) return 'it is not set up on this machine';
  if (readFileSync(stamp, 'utf8').trim() !== lockDigest() || !existsSync(python)) return `${folder} is not complete`;
  return null;
}

/** The checkout that `folder` really lies in, or null. */
export function insideCheckout(folder: string, { env, cwd }: Situation): string | null {
  const target = realPathOf(folder);
  return checkouts(env, realPathOf(cwd)).find((checkout) => isInside(target, checkout)) ?? null;
}

/** Where the files of a change are: what CI says, the repository around the current folder, and that folder itself. */
function checkouts(env: NodeJS.ProcessEnv, cwd: string): string[] {
  const named = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BITBUCKET_CLONE_DIR', 'WORKSPACE'].flatMap((name) => {
    const value = env[name];
    return value ? [realPathOf(value)] : [];
  });
  const repository = ancestorsOf(cwd).find((folder) => existsSync(join(folder, '.git')));
  // The home folder is nobody's checkout, although people stand in it.
  const here = isInside(realPathOf(env['HOME'] || homedir()), cwd) ? [] : [cwd];
  return [...named, ...(repository === undefined ? [] : [repository]), ...here];
}

/** Of what exists of it, so that a link on the way is followed before the folder is made. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPathOf(parent), relative(parent, path));
}

function ancestorsOf(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestorsOf(parent)];
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
