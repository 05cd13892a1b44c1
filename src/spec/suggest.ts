import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written when it is near enough to be meant, or the only one that begins so. Case,
 * `-` and `_` do not count.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(written);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const apart = distance(wanted, plain(candidate));
    const steps = isAnagram(wanted, plain(candidate)) ? Math.min(apart, 1) : apart;
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  if (best !== undefined && bestDistance <= Math.max(1, Math.floor(wanted.length / 3))) return best;
  const longer = candidates.filter((candidate) => wanted.length > 2 && plain(candidate).startsWith(wanted));
  return longer.length === 1 ? longer[0] : undefined;
}

/**
 * The candidates that are nearest to what was written, the nearest first: those that have all of its letters in its order before
 * those that lack some, and shorter ones before longer ones.
 */
export function nearestFew(written: string, candidates: readonly string[], most: number): string[] {
  const wanted = plain(written);
  return candidates
    .map((candidate, at) => {
      const apart = distance(wanted, plain(candidate));
      const longer = Math.max(0, plain(candidate).length - wanted.length);
      return { candidate, at, lacks: apart - longer, apart };
    })
    .sort((a, b) => a.lacks - b.lacks || a.apart - b.apart || a.at - b.at)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** `adma` for `adam`: letters that changed places are one slip. */
function isAnagram(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

function plain(text: string): string {
  return text.slice(0, 100).toLowerCase().replaceAll(/[-_ ]/g, '');
}
