/** The action's inputs: kebab-case, few, and checked; everything else is in the spec. */
import { isAbsolute, resolve } from 'node:path';
import { SpecError, type Problem } from '../core/errors.js';
import { engineNames } from '../engine/engine.js';
import type { Overrides } from '../spec/resolve.js';
import { leaves } from '../spec/load.js';
import { nearest } from '../spec/suggest.js';

export interface Inputs {
  /** Relative to the workspace, with forward slashes: annotations need it so. */
  readonly spec: string;
  /** Absolute; `.tinygate` is made in it. */
  readonly workingDirectory: string;
  readonly overrides: Overrides;
  /** Whether a native engine may be put into the runner's tool cache. */
  readonly installEngine: boolean;
}

/** As `core.getInput` has it: '' for an input that is not given. */
export type GetInput = (name: string) => string;

/** Throws `SpecError` with every input that is wrong. `workspace` is absolute. */
export function readInputs(getInput: GetInput, workspace: string): Inputs {
  const problems: Problem[] = [];
  const refuse = (name: string, expected: string, found: string, fix?: string): void => {
    problems.push({
      code: 'action/input',
      message: `expected input ${name} to be ${expected}, found '${found}'`,
      ...(fix === undefined ? {} : { fix }),
    });
  };
  const folder = getInput('working-directory') || '.';
  const workingDirectory = resolve(workspace, folder);
  if (isAbsolute(folder) || leaves(workspace, workingDirectory)) {
    refuse('working-directory', 'a relative folder inside the workspace', folder);
  }
  const spec = getInput('spec') || 'tinygate.yml';
  const specFile = resolve(workingDirectory, spec);
  if (isAbsolute(spec) || leaves(workspace, specFile)) refuse('spec', 'a relative path inside the workspace', spec);

  const overrides: { -readonly [Key in keyof Overrides]: Overrides[Key] } = {};
  const engine = getInput('engine');
  const engines = ['auto', ...engineNames] as const;
  const known = engines.find((name) => name === engine);
  if (known) overrides.engine = known;
  else if (engine !== '') {
    const suggestion = nearest(engine, engines);
    refuse('engine', `one of ${engines.join(', ')}`, engine, suggestion && `Did you mean '${suggestion}'?`);
  }
  const threads = getInput('threads');
  if (/^[0-9]{1,3}$/.test(threads) && Number(threads) <= 256) overrides.threads = Number(threads);
  else if (threads !== '') refuse('threads', 'a whole number from 0 to 256', threads);
  const dataRoot = getInput('data-root');
  if (dataRoot !== '') overrides.dataRoot = resolve(workspace, dataRoot);
  const install = getInput('install-engine') || 'true';
  if (install !== 'true' && install !== 'false') refuse('install-engine', 'true or false', install);

  if (problems.length > 0) throw new SpecError(problems);
  const path = specFile.slice(resolve(workspace).length + 1).replaceAll('\\', '/');
  return { spec: path, workingDirectory, overrides, installEngine: install === 'true' };
}
