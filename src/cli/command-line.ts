/** What was written. Unknown words are errors with the nearest known one. */
import { parseArgs } from 'node:util';
import { SpecError, type Problem } from '../core/errors.js';
import { nearest } from '../spec/suggest.js';
import { commands, type CommandDefinition, type CommandName } from './command-table.js';

export interface CommandLine {
  readonly command: CommandName | 'help' | 'version';
  /** The command whose help is asked for. */
  readonly topic?: CommandName;
  /** What the command works on: specs, reports, or a folder. */
  readonly subjects: readonly string[];
  readonly text: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/** Throws `SpecError` (exit code 2) with every problem of the command line. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const first = argv[0];
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    const topic = isCommand(argv[1]) ? { topic: argv[1] } : {};
    return { command: 'help', subjects: [], text: {}, flags: new Set(), ...topic };
  }
  if (first === '--version' || first === '-v') return { command: 'version', subjects: [], text: {}, flags: new Set() };
  if (!isCommand(first)) throw unknownCommand(first);
  return parseCommand(first, argv.slice(1));
}

function parseCommand(command: CommandName, args: readonly string[]): CommandLine {
  const { options, usage, subject }: CommandDefinition = commands[command];
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values['help'] === true) return { command: 'help', topic: command, subjects: [], text: {}, flags: new Set() };
  if (values['version'] === true) return { command: 'version', subjects: [], text: {}, flags: new Set() };
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
  const { noun, by = 'path', least, most } = subject;
  if (positionals.length < least)
    problems.push(wrong('cli/no-subject', `expected the ${by} of a ${noun}, found no ${by}`, usage));
  if (positionals.length > most)
    problems.push(
      wrong('cli/arguments', `expected one ${noun}, found also ${positionals.slice(most).join(' ')}`, usage),
    );
  if (problems.length > 0) throw new SpecError(problems);
  return { command, subjects: positionals, text, flags };
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
    const fix = suggestion === undefined ? ownerOf(name) : `Did you mean --${suggestion}?`;
    return wrong('cli/unknown-option', `expected an option of ${commandOf(usage)}, found ${rawName}`, usage, fix);
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

/** The command that has an option which another lacks. */
function ownerOf(name: string): string | undefined {
  const owner = Object.values<CommandDefinition>(commands).find(({ options }) => Object.hasOwn(options, name));
  return owner && `${commandOf(owner.usage)} has --${name}.`;
}

function unknownCommand(word: string): SpecError {
  const suggestion = nearest(word, Object.keys(commands));
  const fix = suggestion === undefined ? 'See tinygate --help.' : `Did you mean 'tinygate ${suggestion}'?`;
  const expected = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(Object.keys(commands));
  return new SpecError({
    code: 'cli/unknown-command',
    message: `expected a command (${expected}), found '${word}'`,
    fix,
  });
}

function wrong(code: string, message: string, usage: string, fix = `See ${commandOf(usage)} --help.`): Problem {
  return { code, message, fix };
}

/** `tinygate run` of `tinygate run [SPEC...]` */
function commandOf(usage: string): string {
  return usage.replace(/ [A-Z.[\]]+$/, '');
}

function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}
