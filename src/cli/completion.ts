/** What a shell offers after `tinygate` and Tab: commands, options, and the files that a command works on. */
import { SpecError } from '../core/errors.js';
import { nearest } from '../spec/suggest.js';
import { commands, type CommandDefinition } from './command-table.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** @throws SpecError for a shell without a script. */
export function completionScript(shell: string): string {
  const known = Object.keys(scripts);
  if (Object.hasOwn(scripts, shell)) return scripts[shell as keyof typeof scripts]();
  const suggestion = nearest(shell, known);
  throw new SpecError({
    code: 'cli/shell',
    message: `expected a shell (${known.join(', ')}), found '${shell}'`,
    fix: suggestion === undefined ? 'Name one of these shells.' : `Did you mean '${suggestion}'?`,
  });
}

const entries: readonly (readonly [string, CommandDefinition])[] = Object.entries(commands);

function optionNames({ options }: CommandDefinition): string[] {
  return Object.keys(options).map((name) => `--${name}`);
}

/** `tinygate completion bash > ~/.local/share/bash-completion/completions/tinygate` */
function bashScript(): string {
  const cases = entries.map(([name, command]) => `    ${name}) words="${optionNames(command).join(' ')}" ;;`);
  return `# Completion of tinygate for bash: source it, or save it as ~/.local/share/bash-completion/completions/tinygate
_tinygate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "${entries.map(([name]) => name).join(' ')} help --help --version" -- "$current")
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
    *) [ "\${COMP_WORDS[1]}" = completion ] && mapfile -t COMPREPLY < <(compgen -W "${Object.keys(scripts).join(' ')}" -- "$current") ;;
  esac
}
complete -o default -o bashdefault -F _tinygate tinygate
`;
}

/** `tinygate completion zsh > "\${fpath[1]}/_tinygate"` */
function zshScript(): string {
  const described = entries.map(([name, { help }]) => `    ${quote(`${name}:${help}`)}`);
  const cases = entries.map(([name, { options }]) => {
    const specs = Object.entries(options).map(([option, { type, placeholder = 'VALUE', help }]) => {
      const text = help.replace(/[[\]:\\]/g, '\\$&');
      return `        ${quote(type === 'boolean' ? `--${option}[${text}]` : `--${option}[${text}]:${placeholder}:_files`)}`;
    });
    const subject = name === 'completion' ? `'*:shell:(${Object.keys(scripts).join(' ')})'` : `'*:file:_files'`;
    return `      ${name}) _arguments \\\n${[...specs, `        ${subject}`].join(' \\\n')} ;;`;
  });
  return `#compdef tinygate
# Completion of tinygate for zsh: save it as _tinygate in a folder of $fpath
_tinygate() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
  else
    local command="\${words[2]}"
    shift words
    (( CURRENT-- ))
    case "$command" in
${cases.join('\n')}
    esac
  fi
}
# When it is autoloaded from $fpath the file is the function; when it is sourced it has to be registered.
if [ "\${funcstack[1]}" = "_tinygate" ]; then _tinygate "$@"; else compdef _tinygate tinygate; fi
`;
}

/** `tinygate completion fish > ~/.config/fish/completions/tinygate.fish` */
function fishScript(): string {
  const lines = entries.flatMap(([name, { help, options }]) => [
    `complete -c tinygate -n __fish_use_subcommand -f -a ${name} -d ${quote(help)}`,
    ...Object.entries(options).map(([option, { type, short, help: text }]) =>
      [
        `complete -c tinygate -n ${quote(`__fish_seen_subcommand_from ${name}`)} -l ${option}`,
        ...(short ? [`-s ${short}`] : []),
        ...(type === 'string' ? ['-r'] : []),
        `-d ${quote(text)}`,
      ].join(' '),
    ),
  ]);
  const shells = `complete -c tinygate -n '__fish_seen_subcommand_from completion' -f -a '${Object.keys(scripts).join(' ')}'`;
  return `# Completion of tinygate for fish: save it as ~/.config/fish/completions/tinygate.fish\n${[...lines, shells].join('\n')}\n`;
}

/** In single quotes, of which the text has to be free in every one of these shells. */
function quote(text: string): string {
  return `'${text.replaceAll("'", '’')}'`;
}
