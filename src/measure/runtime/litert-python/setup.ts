/**
 * Makes the Python environment of `litert-python`, once: every package and its digest is in the lock file, so nothing is
 * resolved and nothing is built from source. It is complete when its stamp is written, which comes last.
 */
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { childEnvironment } from '../../../core/child-environment.js';
import { writeAtomically } from '../../../core/atomic-write.js';
import { EngineError } from '../../../core/errors.js';
import {
  insideCheckout,
  lockDigest,
  lockFile,
  pythonEnvironment,
  whyNotReady,
  type PythonEnvironment,
  type Situation,
} from './environment.js';
import { litertPythonVersion } from './version.js';

export interface SetupOptions extends Situation {
  /** Interpreter to make the environment with; default: the first on the PATH that fits. */
  readonly python?: string | undefined;
  /** Told what is being done. */
  readonly note: (line: string) => void;
}

const newest = 14;
const candidates = ['python3', ...[14, 13, 12, 11, 10].map((minor) => `python3.${minor}`), 'python'];
const fits = `import sys, venv, ensurepip; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, ${newest}))`;

/** @throws EngineError when no Python fits, or when the packages cannot be installed; nothing half done is ever used. */
export async function setUpLitertPython(options: SetupOptions): Promise<PythonEnvironment> {
  const environment = pythonEnvironment(options.env);
  const { folder } = environment;
  const checkout = insideCheckout(folder, options);
  if (checkout !== null) {
    throw new EngineError({
      code: 'setup/inside-checkout',
      message: `expected a cache folder outside of ${checkout}, found ${folder}`,
      cause: 'A change could bring files of the checkout, and what a change brings must not be run here.',
      fix: 'Set XDG_CACHE_HOME to an absolute path outside of the checkout, here and where tinygate gate runs.',
    });
  }
  if (whyNotReady(options) === null) {
    options.note(`${litertPythonVersion} is set up in ${folder}`);
    return environment;
  }
  const python = await findPython(options);
  options.note(`making ${folder} with ${python}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await run(python, ['-I', '-m', 'venv', folder], options.env, `could not make ${folder} with ${python}`);
  options.note('installing ai-edge-litert and what it needs, about 60 MB');
  await run(
    environment.python,
    [
      ...['-I', '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', '--no-cache-dir'],
      ...['--no-deps', '--only-binary=:all:', '--require-hashes', '-r', lockFile()],
    ],
    options.env,
    `could not install the packages into ${folder}`,
  );
  await writeAtomically(environment.stamp, `${lockDigest()}\n`);
  options.note(`${litertPythonVersion} is set up in ${folder}`);
  return environment;
}

async function findPython({ python, env }: SetupOptions): Promise<string> {
  const tried = python === undefined ? candidates : [python];
  for (const candidate of tried) {
    const { code } = await start(candidate, ['-I', '-c', fits], env);
    if (code === 0) return candidate;
  }
  throw new EngineError({
    code: 'setup/no-python',
    message: `expected a Python 3.10 to 3.${newest} with its module venv, found no such Python as ${tried.join(', ')}`,
    cause: 'Python is not installed, or Debian and Ubuntu have its venv module in a package of its own.',
    fix: 'Install it (`apt-get install python3-venv`), or name an interpreter with --python PATH.',
  });
}

async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv, failed: string): Promise<void> {
  const { code, errors } = await start(command, args, env);
  if (code === 0) return;
  throw new EngineError({
    code: 'setup/failed',
    message: `${failed}: ${errors.trim().slice(-2000) || `its exit code is ${code ?? 'unknown'}`}`,
    cause: `No Python package index can be reached, or it has no wheel for this platform (${process.platform}-${process.arch}).`,
    fix: 'Set PIP_INDEX_URL to an index that can be reached, or name another interpreter with --python PATH.',
  });
}

/**
 * The user's environment is kept: pip finds its index, proxy and certificates there. `-I` ignores Python's own variables,
 * and the current folder is not one that a change could have put a program into.
 */
function start(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      env: childEnvironment(env),
      cwd: homedir(),
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', (error) => resolve({ code: null, errors: error.message }));
    child.on('close', (code) => resolve({ code, errors }));
  });
}
