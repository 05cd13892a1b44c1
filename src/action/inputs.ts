/** The action's inputs: kebab-case, few, and checked; everything else is in the spec. */
import { isAbsolute, resolve } from 'node:path';
import { SpecError, type Problem } from '../core/errors.js';
import { engineNames } from '../engine/engine.js';
import { runtimeChoices } from '../spec/runtimes.js';
import { commentModes, type CommentMode } from '../pipeline/deliver.js';
import type { BaselineChoice } from '../pipeline/baseline.js';
import type { Overrides } from '../spec/resolve.js';
import { leaves } from '../spec/load.js';
import { namesOf } from '../spec/names.js';
import { nearest } from '../spec/suggest.js';

export const modes = ['run', 'gate', 'bench', 'report', 'history', 'publish'] as const;
export type Mode = (typeof modes)[number];

export interface Inputs {
  readonly mode: Mode;
  /** Paths or globs, relative to the working directory, with forward slashes. */
  readonly specs: readonly string[];
  /** Absolute; `.tinygate` is made in it. */
  readonly workingDirectory: string;
  readonly overrides: Overrides;
  /** Whether a native engine may be put into the runner's tool cache. */
  readonly installEngine: boolean;
  /** Whether stages are kept in the runner's cache between runs. */
  readonly cache: boolean;
  readonly token: string;
  readonly comment: CommentMode;
  readonly commentId: string;
  /** Null: no check besides that of the job. */
  readonly checkName: string | null;
  readonly baseline: BaselineChoice;
  /** A commit, branch or tag to compare with; null: the event decides. */
  readonly base: string | null;
  /** `require`: the budgets of the base branch decide, also where the change has others. `show`: a difference is shown. */
  readonly baseBudgets: 'show' | 'require';
  readonly upload: boolean;
  /** Null: the repository's default. */
  readonly retentionDays: number | null;
  /** Where a history is kept between runs. */
  readonly historyStore: 'branch' | 'artifact';
  /** Name of the branch that a history is on. */
  readonly historyBranch: string;
  readonly publishAs: 'release' | 'pull-request' | 'folder';
  /** Folder of the repository that a pull request puts the models into. */
  readonly publishInto: string;
  readonly tag: string | null;
  /** Devices to measure on; empty: all of the spec. */
  readonly devices: readonly string[];
  /** What a lab was asked, as JSON; null: this is no lab. */
  readonly request: string | null;
  /** For the repository on the other side: of who asks that of the lab, in a lab that of who asks. */
  readonly labToken: string | null;
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
  const choose = <T extends string>(name: string, choices: readonly T[], fallback: T): T => {
    const text = getInput(name);
    const known = choices.find((choice) => choice === text);
    if (known !== undefined || text === '') return known ?? fallback;
    const offered = choices.filter((choice) => choice !== '');
    const suggestion = nearest(text, offered);
    refuse(name, `one of ${offered.join(', ')}`, text, suggestion && `Did you mean '${suggestion}'?`);
    return fallback;
  };
  const isOn = (name: string, fallback: 'true' | 'false'): boolean => {
    const text = getInput(name) || fallback;
    if (text !== 'true' && text !== 'false') refuse(name, 'true or false', text);
    return text === 'true';
  };
  const wholeNumber = (name: string, least: number, most: number): number | undefined => {
    const text = getInput(name);
    if (text === '') return undefined;
    const value = Number(text);
    if (/^[0-9]{1,5}$/.test(text) && value >= least && value <= most) return value;
    refuse(name, `a whole number from ${least} to ${most}`, text);
    return undefined;
  };
  const pattern = (name: string, allowed: RegExp, expected: string): string => {
    const text = getInput(name);
    if (text !== '' && !allowed.test(text)) refuse(name, expected, text);
    return text;
  };

  const branch = (name: string): string => {
    const allowed = /^(?!.*(\.\.|\.lock(\/|$)|\/\.|\.\/))[A-Za-z0-9][\w.-]*(\/[\w-][\w.-]*)*(?<!\.)$/;
    return pattern(name, allowed, 'the name of a branch: letters, digits and . _ - /');
  };

  const folder = getInput('working-directory') || '.';
  const workingDirectory = resolve(workspace, folder);
  if (isAbsolute(folder) || leaves(workspace, workingDirectory)) {
    refuse('working-directory', 'a relative folder inside the workspace', folder);
  }
  const specs = (getInput('spec') || 'tinygate.yml')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const spec of specs) {
    if (isAbsolute(spec) || spec.includes('\\') || leaves(workspace, resolve(workingDirectory, spec)))
      refuse('spec', 'a relative path inside the workspace, with forward slashes', spec);
  }

  const engine = choose('engine', ['', 'auto', ...engineNames], '');
  const runtime = choose('runtime', ['', ...runtimeChoices], '');
  const threads = wholeNumber('threads', 0, 256);
  const dataRoot = getInput('data-root');
  const baseline = getInput('baseline') || 'auto';
  const baselineFile = resolve(workspace, baseline);
  if (baseline !== 'auto' && baseline !== 'none' && leaves(workspace, baselineFile))
    refuse('baseline', 'auto, none, or the path of a report inside the workspace', baseline);
  const mode = choose('mode', modes, 'run');
  if (mode !== 'bench' && getInput('request') !== '')
    refuse('request', 'empty', 'a request to a lab', 'Only `mode: bench` measures.');
  const publishAs = choose('publish-as', ['release', 'pull-request', 'folder'], 'release');
  const tag = pattern('tag', /^[\w.+/-]{1,200}$/, 'a tag of letters, digits and . _ + / -');
  if (mode === 'publish' && publishAs === 'release' && tag === '')
    refuse('tag', 'the tag of the release to publish', '', 'Add `tag`, or `publish-as: pull-request`.');
  const inputs: Inputs = {
    mode,
    specs,
    workingDirectory,
    overrides: {
      ...(engine === '' ? {} : { engine }),
      ...(runtime === '' ? {} : { runtime }),
      ...(threads === undefined ? {} : { threads }),
      ...(dataRoot === '' ? {} : { dataRoot: resolve(workspace, dataRoot) }),
    },
    installEngine: isOn('install-engine', 'true'),
    cache: isOn('cache', 'true'),
    token: getInput('token'),
    comment: choose('comment', commentModes, 'on-change'),
    commentId: pattern('comment-id', /^[\w.-]{1,100}$/, '1 to 100 letters, digits, . _ -') || 'tinygate',
    checkName: getInput('check-name') || null,
    baseline: baseline === 'auto' || baseline === 'none' ? baseline : { report: baselineFile },
    base: getInput('base') || null,
    baseBudgets: choose('base-budgets', ['show', 'require'], 'show'),
    upload: isOn('upload', 'true'),
    retentionDays: wholeNumber('retention-days', 1, 400) ?? null,
    historyStore: choose('history-store', ['branch', 'artifact'], 'branch'),
    historyBranch: branch('history-branch') || 'tinygate-history',
    publishAs,
    publishInto: pattern('publish-into', /^[\w.-]+(\/[\w.-]+)*$/, 'a folder of the repository') || 'models',
    tag: tag || null,
    devices: namesOf(getInput('devices')),
    request: getInput('request') || null,
    labToken: getInput('lab-token') || null,
  };
  if (problems.length > 0) throw new SpecError(problems);
  return inputs;
}
