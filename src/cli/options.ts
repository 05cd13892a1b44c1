/** The command line: what may be written, and what was. Unknown words are errors with the nearest known one. */
import { parseArgs } from 'node:util';
import { SpecError, type Problem } from '../core/errors.js';
import { engineNames } from '../engine/engine.js';
import { nearest } from '../spec/suggest.js';

export interface OptionDefinition {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Printed after the name in the help, e.g. `DIR`. */
  readonly placeholder?: string;
  readonly help: string;
  /** Returns what was expected when the value is wrong. */
  readonly check?: (value: string) => string | undefined;
}

export interface CommandDefinition {
  readonly usage: string;
  readonly help: string;
  readonly options: Readonly<Record<string, OptionDefinition>>;
}

const wholeNumber = (max: number) => (value: string) =>
  /^[0-9]{1,10}$/.test(value) && Number(value) <= max ? undefined : `a whole number from 0 to ${max}`;
const oneOf = (choices: readonly string[]) => (value: string) =>
  choices.includes(value) ? undefined : `one of ${choices.join(', ')}`;

export const engineChoices = ['auto', ...engineNames] as const;

const global: CommandDefinition['options'] = {
  help: { type: 'boolean', short: 'h', help: 'Print this help.' },
  version: { type: 'boolean', short: 'v', help: 'Print the version.' },
};

export const commands = {
  run: {
    usage: 'tinygate run SPEC',
    help: 'Train, compress, export, measure and judge what a spec describes.',
    options: {
      out: {
        type: 'string',
        placeholder: 'DIR',
        help: 'Folder for reports, artifacts and cache. Default: .tinygate/NAME',
      },
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
      'data-root': { type: 'string', placeholder: 'DIR', help: 'Folder of the data, in the place of data.root.' },
      seed: { type: 'string', placeholder: 'N', help: "Default: the spec's", check: wholeNumber(4294967295) },
      json: { type: 'boolean', help: 'Print the report as JSON.' },
      quiet: { type: 'boolean', short: 'q', help: 'Print no progress.' },
      ...global,
    },
  },
  validate: {
    usage: 'tinygate validate SPEC',
    help: 'Check a spec without running it.',
    options: {
      format: {
        type: 'string',
        placeholder: 'FORMAT',
        help: 'text or json. Default: text',
        check: oneOf(['text', 'json']),
      },
      ...global,
    },
  },
} as const satisfies Readonly<Record<string, CommandDefinition>>;

export type CommandName = keyof typeof commands;

export interface CommandLine {
  readonly command: CommandName | 'help' | 'version';
  /** The command whose help is asked for. */
  readonly topic?: CommandName;
  readonly spec: string;
  readonly text: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/** Throws `SpecError` (exit code 2) with every problem of the command line. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const first = argv[0];
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    const topic = isCommand(argv[1]) ? { topic: argv[1] } : {};
    return { command: 'help', spec: '', text: {}, flags: new Set(), ...topic };
  }
  if (first === '--version' || first === '-v') return { command: 'version', spec: '', text: {}, flags: new Set() };
  if (!isCommand(first)) throw unknownCommand(first);
  return parseCommand(first, argv.slice(1));
}

function parseCommand(command: CommandName, args: readonly string[]): CommandLine {
  const { options, usage }: CommandDefinition = commands[command];
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values['help'] === true) return { command: 'help', topic: command, spec: '', text: {}, flags: new Set() };
  if (values['version'] === true) return { command: 'version', spec: '', text: {}, flags: new Set() };
  const text: Record<string, string> = {};
  const flags = new Set<string>();
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const problem = optionProblem(token.name, token.rawName, token.value, options, usage);
    if (problem) problems.push(problem);
    else if (token.value === undefined) flags.add(token.name);
    else if (Object.hasOwn(text, token.name))
      problems.push(wrong('cli/twice', `expected ${token.rawName} once, found it twice`, usage));
    else text[token.name] = token.value;
  }
  const [spec, ...more] = positionals;
  if (spec === undefined) problems.push(wrong('cli/no-spec', 'expected the path of a spec, found none', usage));
  if (more.length > 0) problems.push(wrong('cli/arguments', `expected one spec, found also ${more.join(' ')}`, usage));
  if (problems.length > 0 || spec === undefined) throw new SpecError(problems);
  return { command, spec, text, flags };
}

function optionProblem(
  name: string,
  rawName: string,
  value: string | undefined,
  options: CommandDefinition['options'],
  usage: string,
): Problem | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const suggestion = nearest(name, Object.keys(options));
    const fix = suggestion === undefined ? undefined : `Did you mean --${suggestion}?`;
    return wrong('cli/unknown-option', `expected an option of ${usage}, found ${rawName}`, usage, fix);
  }
  if (option.type === 'boolean') {
    return value === undefined
      ? undefined
      : wrong('cli/value', `expected ${rawName} without a value, found '${value}'`, usage);
  }
  // `--out --json`: the next option is not a value.
  if (value === undefined || value === '' || value.startsWith('--')) {
    return wrong('cli/value', `expected ${rawName} ${option.placeholder ?? 'VALUE'}, found no value`, usage);
  }
  const expected = option.check?.(value);
  return expected === undefined
    ? undefined
    : wrong('cli/value', `expected ${rawName} to be ${expected}, found '${value}'`, usage);
}

function unknownCommand(word: string): SpecError {
  const suggestion = nearest(word, Object.keys(commands));
  const fix = suggestion === undefined ? 'See tinygate --help.' : `Did you mean 'tinygate ${suggestion}'?`;
  const expected = Object.keys(commands).join(' or ');
  return new SpecError({
    code: 'cli/unknown-command',
    message: `expected a command, ${expected}, found '${word}'`,
    fix,
  });
}

function wrong(
  code: string,
  message: string,
  usage: string,
  fix = `See ${usage.replace(' SPEC', '')} --help.`,
): Problem {
  return { code, message, fix };
}

function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}
