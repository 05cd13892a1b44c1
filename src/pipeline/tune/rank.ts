/**
 * Which of several trials is better: constrained domination (Deb et al. 2002, NSGA-II, §VI). What breaks no limit comes before what
 * breaks any, of those the least broken first; what breaks none is ordered by fronts, and within a front by how alone it stands.
 */

/** Both axes so that lower is better. */
export interface Ranked {
  readonly cost: number;
  readonly loss: number;
  /** How far the limits are broken, in all; 0 where they hold. Infinite for what could not be measured. */
  readonly excess: number;
}

/** Best first. Those that are alike keep their order. */
export function ranked<T extends Ranked>(trials: readonly T[]): T[] {
  const kept = trials.filter(({ excess }) => excess === 0);
  const broken = trials.filter(({ excess }) => excess !== 0);
  return [
    ...fronts(kept).flatMap(byCrowding),
    ...[...broken].sort((a, b) => compareNumbers(a.excess, b.excess) || a.loss - b.loss),
  ];
}

/** Those that no other beats in both, of those that break no limit; the smallest first. */
export function paretoFront<T extends Ranked>(trials: readonly T[]): T[] {
  const [first = []] = fronts(trials.filter(({ excess }) => excess === 0));
  const seen = new Set<string>();
  return [...first]
    .sort((a, b) => a.cost - b.cost || a.loss - b.loss)
    .filter(({ cost, loss }) => {
      const isNew = !seen.has(`${cost} ${loss}`);
      seen.add(`${cost} ${loss}`);
      return isNew;
    });
}

const dominates = (a: Ranked, b: Ranked): boolean =>
  a.cost <= b.cost && a.loss <= b.loss && (a.cost < b.cost || a.loss < b.loss);

/** ∞ − ∞ is no number. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** The first front is beaten by nothing, each further one only by those before it. */
function fronts<T extends Ranked>(trials: readonly T[]): T[][] {
  const found: T[][] = [];
  let rest = [...trials];
  while (rest.length > 0) {
    const front = rest.filter((one) => !rest.some((other) => dominates(other, one)));
    found.push(front);
    rest = rest.filter((one) => !front.includes(one));
  }
  return found;
}

/** The ends of a front first, then what has the longest way to its neighbours (NSGA-II, §III.B). */
function byCrowding<T extends Ranked>(front: readonly T[]): T[] {
  const distance = new Map<T, number>(front.map((one) => [one, 0]));
  for (const axis of ['cost', 'loss'] as const) {
    const sorted = [...front].sort((a, b) => a[axis] - b[axis]);
    const span = sorted.at(-1)![axis] - sorted[0]![axis];
    sorted.forEach((one, index) => {
      const [before, after] = [sorted[index - 1], sorted[index + 1]];
      const way = before && after ? (span === 0 ? 0 : (after[axis] - before[axis]) / span) : Infinity;
      distance.set(one, distance.get(one)! + way);
    });
  }
  return [...front].sort((a, b) => compareNumbers(distance.get(b)!, distance.get(a)!));
}
