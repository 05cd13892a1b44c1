/** A key that an object of a JSON text has twice. */
export interface DuplicateKey {
  readonly key: string;
  /** Where it stands again, in UTF-16 units of the text. */
  readonly offset: number;
}

/**
 * The first key that stands twice in one object; null where there is none. `JSON.parse` takes the last one silently, other
 * readers the first: what two readers see differently is no data. One pass, whatever the text holds: an expression with a
 * group for escapes would overflow at some millions of them.
 *
 * @param text JSON that `JSON.parse` takes; of other text the answer means nothing.
 */
export function findDuplicateKey(text: string): DuplicateKey | null {
  /** Keys of the open objects; null for an open array. */
  const open: (Set<string> | null)[] = [];
  const marks = /["[\]{}]/g;
  while (marks.test(text)) {
    let at = marks.lastIndex - 1;
    const character = text[at];
    if (character === '{') open.push(new Set());
    else if (character === '[') open.push(null);
    else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const offset = at;
      at = endOfString(text, offset);
      marks.lastIndex = at + 1;
      const keys = open.at(-1);
      if (!keys || !isKey(text, at)) continue;
      const written = text.slice(offset + 1, at);
      const key = written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
      if (keys.has(key)) return { key, offset };
      keys.add(key);
    }
  }
  return null;
}

/** Where the quote is that ends the string that begins at `offset`. */
function endOfString(text: string, offset: number): number {
  for (let end = text.indexOf('"', offset + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

/** Whether a colon follows the string that ends at `end`. */
function isKey(text: string, end: number): boolean {
  let at = end + 1;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return text[at] === ':';
}
