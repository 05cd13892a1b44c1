/**
 * The group of a sample by the name of its file: `*_{group}_*` takes what stands between the first and the second `_`. `*` is
 * any text, as short as possible; a part of a path is matched as a whole, and `/` matches itself.
 */

export type GroupOf = (path: string) => string | null;

/** More in one part of a path make a regular expression slow on a name that was made for it. */
const mostStars = 2;

/** @returns null where the pattern does not hold `{group}` exactly once, or more than two `*` between two slashes. */
export function groupPattern(pattern: string): GroupOf | null {
  const parts = pattern.split('{group}');
  if (parts.length !== 2 || pattern.split('/').some((part) => part.split('*').length > mostStars + 1)) return null;
  const literal = (text: string): string =>
    text
      .split('*')
      .map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('[^/]*?');
  const expression = new RegExp(`^${literal(parts[0]!)}([^/]+?)${literal(parts[1]!)}$`, 'su');
  const depth = pattern.split('/').length;
  // A pattern without a folder is about the file's own name.
  return (path) => expression.exec(path.split('/').slice(-depth).join('/'))?.[1] ?? null;
}
