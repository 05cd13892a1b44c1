/** Limits a little off what was measured, in numbers that a person would write. */

/** Bytes: 5 % above, rounded up to two digits of kB or MB; small files to the next 100 bytes. */
export function sizeLimit(bytes: number, room = 0.05): string {
  const wanted = bytes * (1 + room);
  if (wanted < 10_000) return `${(Math.ceil(wanted / 100) / 10).toFixed(1)} kB`;
  const [unit, name] = wanted < 1_000_000 ? [1000, 'kB'] : [1_000_000, 'MB'];
  const step = 10 ** (Math.floor(Math.log10(wanted / unit)) - 1);
  const rounded = Math.ceil(wanted / unit / step) * step;
  return `${Number(rounded.toPrecision(2))} ${name}`;
}

/** An accuracy (0..1) that is `points` below what was measured, rounded down to half a point; never below 0. */
export function accuracyLimit(fraction: number, points: number): string {
  return `${Math.max(0, Math.floor((fraction * 100 - points) * 2) / 2)} %`;
}

/** A quarter of the way from the share of the largest class, which a model reaches that always names it, to all. */
const leastFraction = (share: number): number => share + (1 - share) / 4;

export function betterThanGuessing(share: number): string {
  return `${Math.ceil(leastFraction(share) * 100)} %`;
}

export function isBetterThanGuessing(fraction: number, share: number): boolean {
  return fraction >= leastFraction(share);
}

export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}
