/** What an option is, and those that several commands have. */
import { engineNames } from '../engine/engine.js';
import { runtimeChoices } from '../spec/runtimes.js';

export interface OptionDefinition {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Printed after the name in the help, e.g. `DIR`. */
  readonly placeholder?: string;
  readonly help: string;
  /** Returns what was expected when the value is wrong. */
  readonly check?: (value: string) => string | undefined;
}

const wholeNumber = (max: number) => (value: string) =>
  /^[0-9]{1,10}$/.test(value) && Number(value) <= max ? undefined : `a whole number from 0 to ${max}`;
export const oneOf = (choices: readonly string[]) => (value: string) =>
  choices.includes(value) ? undefined : `one of ${choices.join(', ')}`;

export type Options = Readonly<Record<string, OptionDefinition>>;

export const engineChoices = ['auto', ...engineNames] as const;

export const global: Options = {
  help: { type: 'boolean', short: 'h', help: 'Print this help.' },
  version: { type: 'boolean', short: 'v', help: 'Print the version.' },
};

export const trained: Options = {
  engine: {
    type: 'string',
    placeholder: 'NAME',
    help: `${engineChoices.join(', ')}. Default: the spec's`,
    check: oneOf(engineChoices),
  },
  threads: {
    type: 'string',
    placeholder: 'N',
    help: "Threads of the engine, 0 for one per core. Default: the spec's",
    check: wholeNumber(256),
  },
  'no-install-engine': {
    type: 'boolean',
    help: 'Do not fetch the native engine: use what is there, else WebAssembly.',
  },
  seed: { type: 'string', placeholder: 'N', help: "Default: the spec's", check: wholeNumber(4294967295) },
};

export const judged: Options = {
  out: {
    type: 'string',
    placeholder: 'DIR',
    help: 'Folder for reports, artifacts and cache. Default: .tinygate/NAME',
  },
  'data-root': { type: 'string', placeholder: 'DIR', help: 'Folder of the data, in the place of data.root.' },
  baseline: {
    type: 'string',
    placeholder: 'WHAT',
    help: 'auto, none, or a report.json to compare with. Default: auto',
  },
  runtime: {
    type: 'string',
    placeholder: 'NAME',
    help: `What runs files for their accuracy: ${runtimeChoices.join(', ')}. Default: the spec's`,
    check: oneOf(runtimeChoices),
  },
  base: {
    type: 'string',
    placeholder: 'REF',
    help: 'Commit, branch or tag to compare with. Default: what the change lands on',
  },
  json: { type: 'boolean', help: 'Print the report as JSON.' },
  quiet: { type: 'boolean', short: 'q', help: 'Print no progress.' },
};

/** Files that other tools read, and where people are told. */
export const delivered: Options = {
  html: { type: 'string', placeholder: 'FILE', help: 'Write a page that shows everything; it needs no network.' },
  markdown: { type: 'string', placeholder: 'FILE', help: 'Write the comment for a pull request.' },
  junit: { type: 'string', placeholder: 'FILE', help: 'Write JUnit XML: GitLab, Jenkins, Azure.' },
  'code-quality': { type: 'string', placeholder: 'FILE', help: "Write GitLab's Code Quality JSON." },
  openmetrics: { type: 'string', placeholder: 'FILE', help: 'Write OpenMetrics text: GitLab, Prometheus.' },
  badge: { type: 'string', placeholder: 'FILE', help: 'Write the JSON of a shields.io endpoint badge.' },
  post: { type: 'boolean', help: 'Tell the platform this runs on: a comment and a check.' },
  'comment-id': {
    type: 'string',
    placeholder: 'ID',
    help: 'Tells apart the comments of several workflows. Default: tinygate',
    check: (value) => (/^[\w.-]{1,100}$/.test(value) ? undefined : '1 to 100 letters, digits, . _ -'),
  },
};
