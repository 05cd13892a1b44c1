/** `SHA256SUMS`, as `sha256sum -c` reads it. */

export const checksumsName = 'SHA256SUMS';

export interface Checksum {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export function renderChecksums(files: readonly Checksum[]): string {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

/** Null where a line is not one that `renderChecksums` writes: nothing is guessed. */
export function parseChecksums(text: string): Checksum[] | null {
  if (!text.endsWith('\n')) return null;
  const entries = text
    .slice(0, -1)
    .split('\n')
    .map((line) => /^([0-9a-f]{64}) {2}([A-Za-z0-9][\w.-]*)$/.exec(line));
  const read = entries.flatMap((entry) => (entry ? [{ sha256: entry[1]!, name: entry[2]! }] : []));
  const isUnique = new Set(read.map(({ name }) => name)).size === read.length;
  return read.length === entries.length && isUnique ? read : null;
}
