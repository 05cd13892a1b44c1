import { commands, type CommandDefinition, type CommandName } from './options.js';

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
    'Exit codes: 0 pass · 1 a budget failed · 2 bad spec or input · 3 internal error · 4 missing or inconclusive · 130 interrupted',
    '',
  ].join('\n');
}

function commandHelp({ usage, help, options }: CommandDefinition): string {
  const rows = Object.entries(options).map(([name, { short, placeholder, help: text }]) => {
    const names = `${short ? `-${short}, ` : '    '}--${name}${placeholder ? ` ${placeholder}` : ''}`;
    return [names, text] as const;
  });
  return [`${usage} [options]`, '', help, '', ...columns(rows), ''].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
