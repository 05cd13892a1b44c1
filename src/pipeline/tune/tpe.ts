/**
 * Tree-structured Parzen estimators (Bergstra et al. 2011, "Algorithms for hyper-parameter optimization", §4): of what was tried, the best
 * γ and the others each give a density over the settings, l and g, one parameter by itself; of candidates drawn from l the next is the
 * one with the largest l/g, by which the expected improvement rises. What is best: `rank.ts`.
 */
import { canonicalJson } from '../../core/digest.js';
import type { Random } from '../../core/random.js';
import { normalCdf } from '../../gate/statistics.js';
import type { Json } from '../../spec/located.js';
import type { TunedInterval, TunedList, TunedParameter } from '../../spec/tune-plan.js';
import { shareOf, valueAt, type Settings } from './draw-trials.js';
import { ranked, type Ranked } from './rank.js';

export interface Tried extends Ranked {
  readonly settings: Settings;
}

/** Share of the trials that count as good. */
const gamma = 0.25;
/** Drawn from the good ones for each proposal: of many the best would nearly always be of the choices that are good already. */
const candidates = 10;
/** Of these some may have been tried. */
const mostDraws = 1000;

/** Settings that were not tried; null where draws find no more of them. */
export function proposeSettings(
  parameters: readonly TunedParameter[],
  tried: readonly Tried[],
  random: Random,
): Settings | null {
  const order = ranked(tried);
  const split = Math.ceil(gamma * order.length);
  // What could not be measured is no example, even where nothing is better.
  const good = order.slice(0, split).filter(({ excess }) => excess < Infinity);
  const others = [...order.slice(split), ...order.slice(0, split).filter(({ excess }) => excess === Infinity)];
  const models = parameters.map(({ path, values }) => {
    const of = (trials: readonly Tried[]): Density =>
      densityOf(
        values,
        trials.map(({ settings }) => settings[path]!),
      );
    return { path, likely: of(good), unlikely: of(others) };
  });
  const known = new Set(tried.map(({ settings }) => canonicalJson(settings)));
  let best: { readonly settings: Settings; readonly gain: number } | null = null;
  let found = 0;
  for (let draws = 0; draws < mostDraws && found < candidates; draws++) {
    const settings = Object.fromEntries(models.map(({ path, likely }) => [path, likely.draw(random)]));
    if (known.has(canonicalJson(settings))) continue;
    found++;
    const gain = models.reduce(
      (sum, { path, likely, unlikely }) => sum + Math.log(likely.at(settings[path]!) / unlikely.at(settings[path]!)),
      0,
    );
    if (best === null || gain > best.gain) best = { settings, gain };
  }
  return best?.settings ?? null;
}

/** Over the values of a parameter. */
interface Density {
  at(value: Json): number;
  draw(random: Random): Json;
}

const densityOf = (values: TunedList | TunedInterval, seen: readonly Json[]): Density =>
  values.kind === 'list' ? overChoices(values.values, seen) : overInterval(values, seen);

/** Counts, with one more of each value. */
function overChoices(values: readonly Json[], seen: readonly Json[]): Density {
  const choices = [...new Map(values.map((value) => [canonicalJson(value), value])).entries()];
  const counts = new Map(choices.map(([key]) => [key, 1]));
  for (const value of seen) counts.set(canonicalJson(value), (counts.get(canonicalJson(value)) ?? 0) + 1);
  const total = choices.length + seen.length;
  return {
    at: (value) => (counts.get(canonicalJson(value)) ?? 1) / total,
    draw(random) {
      let left = random.integer(total);
      for (const [key, value] of choices) {
        left -= counts.get(key)!;
        if (left < 0) return value;
      }
      return choices.at(-1)![1];
    },
  };
}

/**
 * A normal distribution around each value, cut off at the ends, as wide as the way to the farther of its neighbours (the ends are some);
 * and the even one over the interval, with the weight of one value. Along the logarithm where the scale is `log`.
 */
function overInterval(interval: TunedInterval, seen: readonly Json[]): Density {
  const centres = seen.map((value) => shareOf(interval, value as number)).sort((a, b) => a - b);
  const narrowest = 1 / Math.min(100, centres.length + 1);
  const kernels = centres.map((centre, i) => {
    const way = Math.max(centre - (centres[i - 1] ?? 0), (centres[i + 1] ?? 1) - centre);
    const width = Math.max(narrowest, Math.min(1, way));
    const inside = normalCdf((1 - centre) / width) - normalCdf(-centre / width);
    return { centre, width, height: 1 / (inside * width * Math.sqrt(2 * Math.PI)) };
  });
  return {
    at(value) {
      const share = shareOf(interval, value as number);
      const sum = kernels.reduce(
        (all, { centre, width, height }) => all + height * Math.exp(-(((share - centre) / width) ** 2) / 2),
        1,
      );
      return sum / (kernels.length + 1);
    },
    draw(random) {
      const kernel = kernels[random.integer(kernels.length + 1)];
      return valueAt(interval, kernel ? drawInside(kernel, random) : random.uniform());
    },
  };
}

/** In [0, 1): at least every third draw is, as wide as a kernel may be. */
function drawInside({ centre, width }: { readonly centre: number; readonly width: number }, random: Random): number {
  for (;;) {
    const share = centre + width * random.normal();
    if (share >= 0 && share < 1) return share;
  }
}
