/** A key that an object of a JSON text has twice. */
export interface DuplicateKey {
  readonly key: string;
  /** Where it stands again, in UTF-16 units of the text. */
  readonly offset: number;
}

/**
 * The first key that stands twice in one object; null where there is none. `JSON.parse` takes the last one silently, other
 * readers the first: what two readers see differently is no data.
 *
 * @param text JSON that `JSON.parse` takes; of other text the answer means nothing.
 */
export function findDuplicateKey(text: string): DuplicateKey | null {
  /** Keys of the open objects; null for an open array. */
  const open: (Set<string> | null)[] = [];
  for (const { 0: token, index: offset } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[[\]{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':')) {
      const keys = open.at(-1);
      const key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string;
      if (keys?.has(key)) return { key, offset };
      keys?.add(key);
    }
  }
  return null;
}
