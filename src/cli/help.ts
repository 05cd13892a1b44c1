import { wrap } from '../core/wrap.js';
import { commands, type CommandDefinition, type CommandName } from './command-table.js';

const exitCodeHelp =
  'Exit codes: 0 pass · 1 a budget failed · 2 bad spec or input · 3 internal error · 4 missing or inconclusive · 130 interrupted';

/** The help of one command, or of all. */
export function helpText(topic?: CommandName): string {
  if (topic) return commandHelp(commands[topic]);
  const rows = Object.values(commands).map(({ usage, help }) => [usage, help] as const);
  return [
    'tinygate: models under budget, as code',
    '',
    ...columns(rows),
    '',
    'Options of a command: tinygate COMMAND --help',
    ...wrap(exitCodeHelp, width),
    '',
  ].join('\n');
}

function commandHelp({ usage, help, options }: CommandDefinition): string {
  const rows = Object.entries(options).map(([name, { short, placeholder, help: text }]) => {
    const names = `${short ? `-${short}, ` : '    '}--${name}${placeholder ? ` ${placeholder}` : ''}`;
    return [names, text] as const;
  });
  return [`${usage} [options]`, '', ...wrap(help, width), '', ...columns(rows), ''].join('\n');
}

/** Every terminal has as many columns. */
const width = 80;

/** Two columns; what does not fit beside the first goes on below, still in the second. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const indent = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows.flatMap(([left, right]) => {
    const [first = '', ...more] = wrap(right, width - indent);
    return [`  ${left.padEnd(indent - 2)}${first}`, ...more.map((line) => ' '.repeat(indent) + line)];
  });
}
