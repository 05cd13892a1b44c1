/** Lines of a spec as text: values as YAML reads them, and comments that say why. */

/** A path or a name as YAML reads it back. */
export function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Lines of at most `width` characters, each behind `# `. */
export function comment(text: string, indent = 0, width = 118): string[] {
  const start = `${' '.repeat(indent)}# `;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && start.length + line.length + 1 + word.length > width) {
      lines.push(start + line);
      line = '';
    }
    line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, start + line];
}

/** At most so many names are listed. */
const listed = 8;

export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, listed).join(', ');
  return names.length > listed ? `${shown}, …` : shown;
}
