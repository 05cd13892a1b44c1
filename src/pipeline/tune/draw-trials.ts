/** Which settings a search tries: every combination of its lists, or a Latin hypercube (McKay, Beckman & Conover 1979). */
import { canonicalJson } from '../../core/digest.js';
import { seededRandom, type Random } from '../../core/random.js';
import type { Json } from '../../spec/located.js';
import type { TunedInterval, TunedList, TunedParameter, TunePlan } from '../../spec/tune-plan.js';

/** A value for each key that is explored, by its path as the spec writes it. */
export type Settings = Readonly<Record<string, Json>>;

export interface Trial {
  /** Counted from 1, over all shards. */
  readonly number: number;
  /** Counted from 1. */
  readonly shard: number;
  readonly settings: Settings;
}

/**
 * As many settings as the search asks for, no two alike; fewer where there are no more, or where what these give chooses the others. The
 * same for the same seed.
 */
export function drawTrials({ parameters, trials, shards, strategy }: TunePlan, seed: number): readonly Trial[] {
  if (strategy === 'accuracy_aware')
    return inOrder(parameters[0]!, trials).map((settings, index) => ({ number: index + 1, shard: 1, settings }));
  const random = seededRandom(seed, 'tune');
  const all = combinations(parameters, trials);
  const settings = all
    ? shuffled(all, random)
    : distinct(parameters, strategy === 'tpe' ? firstOf(trials) : trials, random);
  return settings.map((one, index) => ({ number: index + 1, shard: (index % shards) + 1, settings: one }));
}

/** Before anything is known: a third of the trials, at least 4 and at most 20. */
const firstOf = (trials: number): number => Math.min(trials, 20, Math.max(4, Math.ceil(trials / 3)));

/** A list as it is written, a range at even distances, ends included. */
function inOrder({ path, values }: TunedParameter, count: number): readonly Settings[] {
  if (values.kind === 'list') return values.values.map((value) => ({ [path]: value }));
  const { min, max, scale, isWhole } = values;
  const steps = Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 1 : index / (count - 1);
    const value = scale === 'log' ? min * (max / min) ** share : min + share * (max - min);
    return isWhole ? Math.round(value) : Number(value.toPrecision(4));
  });
  return [...new Set(steps)].map((value) => ({ [path]: value }));
}

/** Null where there are more than `most`, or a range has no end of them. */
function combinations(parameters: readonly TunedParameter[], most: number): readonly Settings[] | null {
  let all: readonly Settings[] = [{}];
  for (const { path, values } of parameters) {
    if (values.kind === 'interval') return null;
    const choices = [...new Map(values.values.map((value) => [canonicalJson(value), value])).values()];
    if (all.length * choices.length > most) return null;
    all = all.flatMap((settings) => choices.map((value) => ({ ...settings, [path]: value })));
  }
  return all;
}

function shuffled(all: readonly Settings[], random: Random): readonly Settings[] {
  return [...random.shuffle(Uint32Array.from(all.keys()))].map((index) => all[index]!);
}

/** Rounded values may meet: what is lacking is drawn again, so long as anything new comes of it. */
function distinct(parameters: readonly TunedParameter[], count: number, random: Random): readonly Settings[] {
  const found = new Map<string, Settings>();
  for (let draws = 0; found.size < count && draws < maxDraws; draws++)
    for (const settings of hypercube(parameters, count, random))
      if (found.size < count) found.set(canonicalJson(settings), settings);
  return [...found.values()];
}

const maxDraws = 50;

/** Each parameter in `count` strata, each of which is met once. */
function hypercube(parameters: readonly TunedParameter[], count: number, random: Random): readonly Settings[] {
  const columns = parameters.map(({ values }) => {
    const strata = [...random.shuffle(Uint32Array.from({ length: count }, (_, index) => index))];
    return strata.map((stratum) => valueAt(values, (stratum + random.uniform()) / count));
  });
  return Array.from({ length: count }, (_, trial) =>
    Object.fromEntries(parameters.map(({ path }, column) => [path, columns[column]![trial]!])),
  );
}

/** @param share in [0, 1) of the way through the values. */
export function valueAt(values: TunedList | TunedInterval, share: number): Json {
  if (values.kind === 'list') return values.values[Math.floor(share * values.values.length)]!;
  const { min, max, scale, isWhole } = values;
  if (isWhole && scale === 'linear') return min + Math.floor(share * (Math.floor(max) - min + 1));
  const value = scale === 'log' ? min * (max / min) ** share : min + share * (max - min);
  // What a person would write: four digits tell enough of a setting.
  const rounded = isWhole ? Math.round(value) : Number(value.toPrecision(4));
  return Math.min(max, Math.max(min, rounded));
}

/** How far a value is on the way through an interval, 0 to 1; of whole numbers the middle of the part that each of them has. */
export function shareOf({ min, max, scale, isWhole }: TunedInterval, value: number): number {
  if (isWhole && scale === 'linear') return (value - min + 0.5) / (Math.floor(max) - min + 1);
  return scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
}
