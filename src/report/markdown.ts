/** Pieces of GitHub-flavoured Markdown. Cells and titles are markup already: callers escape what strangers wrote. */

/** Columns listed in `right` are aligned to the right. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, column) => (right.includes(column) ? '---:' : '---'));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** A folded section. The empty lines around the body are what makes GitHub render the Markdown in it. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/**
 * Joins sections up to `maxBytes` of UTF-8. Sections are whole or absent: a table cut in the middle would break what
 * follows. Where one is left out, `notice` says so.
 */
export function fitSections(sections: readonly string[], maxBytes: number, notice: string): string {
  const separator = '\n\n';
  const ending = '\n';
  const size = (text: string) => Buffer.byteLength(text);
  const whole = sections.join(separator) + ending;
  if (size(whole) <= maxBytes) return whole;
  const room = maxBytes - size(separator + notice + ending);
  const kept: string[] = [];
  let used = 0;
  for (const section of sections) {
    const cost = size(section) + (kept.length > 0 ? size(separator) : 0);
    if (used + cost > room) continue;
    kept.push(section);
    used += cost;
  }
  return [...kept, notice].join(separator) + ending;
}
