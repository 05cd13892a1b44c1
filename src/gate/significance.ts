/**
 * Whether test samples decide an accuracy limit: two one-sided tests at the same confidence, so a limit is `met` or
 * `broken` only when chance is an unlikely explanation, and otherwise `undecided`. At a confidence of 0.5 the measured
 * value decides, whatever it rests on: where counts are whole, a test at 0.5 is not the same (58 lost and 58 won have
 * p = 0.537).
 */
import { excess } from './excess.js';
import { binomialCdf, binomialTail, normalCdf, normalQuantile } from './statistics.js';

export interface Significance {
  readonly test: 'mcnemar-exact' | 'tango-score' | 'binomial-exact' | 'paired-bootstrap' | 'bootstrap';
  readonly confidence: number;
  readonly samples: number;
  /** Samples that only the reference gets right, and that only the candidate does; null for a test of one artifact. */
  readonly lost: number | null;
  readonly won: number | null;
  /** Probability of evidence this strong, were the truth just on the other side of the limit. */
  readonly pValue: number;
  readonly outcome: 'met' | 'broken' | 'undecided';
  /**
   * The fewest samples at which the test decides if the rates stay as they are; null when decided, or when no number
   * would. The rates rarely give whole counts: fewer samples may decide where an event falls the right way.
   */
  readonly samplesToDecide: number | null;
}

export interface Pairs {
  /** Reference right, candidate wrong. */
  readonly lost: number;
  /** Reference wrong, candidate right. */
  readonly won: number;
  readonly samples: number;
}

/**
 * @param reference score of each sample: 1 where the artifact is right about it, else 0, whatever its task calls right.
 * @param candidate the same samples in the same order.
 */
export function countPairs(
  reference: readonly number[],
  candidate: readonly number[],
  isCounted: (sample: number) => boolean = () => true,
): Pairs {
  if (reference.length !== candidate.length)
    throw new RangeError(`expected scores of the same samples, found ${reference.length} and ${candidate.length}`);
  const other = [...reference, ...candidate].find((score) => score !== 0 && score !== 1);
  if (other !== undefined) throw new RangeError(`expected a score of 0 or 1 for each sample, found ${other}`);
  const counts = { lost: 0, won: 0, samples: 0 };
  reference.forEach((score, sample) => {
    if (!isCounted(sample)) return;
    counts.samples++;
    if (score > candidate[sample]!) counts.lost++;
    if (score < candidate[sample]!) counts.won++;
  });
  return counts;
}

/**
 * Is the drop in accuracy, (lost − won) / samples, at most `maxDrop`? Without an allowance this is McNemar's exact test
 * on the discordant pairs (McNemar 1947); with one, the score test for the difference of paired proportions
 * (Tango, Statistics in Medicine 17, 1998, eq. 5), which keeps its level where a Wald interval does not.
 */
export function testDrop(pairs: Pairs, maxDrop: number, confidence: number): Significance {
  const { lost, won, samples } = pairs;
  const measured = excess('max_drop', (lost - won) / samples, maxDrop, 'fraction');
  const head = { confidence, samples, lost, won } as const;
  if (maxDrop !== 0) {
    const z = tangoScore(pairs, maxDrop);
    // The score grows with the root of the samples, so the number that decides needs no search.
    const samplesToDecide = samples * (normalQuantile(confidence) / z) ** 2;
    return decide({ test: 'tango-score', ...head }, { met: normalCdf(z), broken: normalCdf(-z) }, measured, () =>
      Math.max(Math.ceil(samplesToDecide), samples + 1),
    );
  }
  // Every prediction is as right as the other's: nothing was lost on any sample.
  const probabilities = (lost: number, won: number): Probabilities =>
    lost + won === 0
      ? { met: 0, broken: 1 }
      : { met: binomialCdf(lost, lost + won, 0.5), broken: binomialCdf(won, lost + won, 0.5) };
  return decide({ test: 'mcnemar-exact', ...head }, probabilities(lost, won), measured, () =>
    leastSamples(samples, confidence, (times, { more, fewer }) =>
      lost > won
        ? probabilities(more(lost * times), fewer(won * times))
        : probabilities(fewer(lost * times), more(won * times)),
    ),
  );
}

/** Is the accuracy behind `correct` of `samples` at least (`min`) or at most (`max`) the limit? Exact binomial test. */
export function testProportion(
  correct: number,
  samples: number,
  operator: 'min' | 'max',
  limit: number,
  confidence: number,
): Significance {
  const probabilities = (correct: number, samples: number): Probabilities => {
    const atMost = binomialCdf(correct, samples, limit);
    const atLeast = binomialTail(correct, samples, limit);
    return operator === 'min' ? { met: atLeast, broken: atMost } : { met: atMost, broken: atLeast };
  };
  const measured = excess(operator, correct / samples, limit, 'fraction');
  const head = { test: 'binomial-exact', confidence, samples, lost: null, won: null } as const;
  return decide(head, probabilities(correct, samples), measured, () =>
    leastSamples(samples, confidence, (times, { more, fewer }) => {
      const round = correct / samples > limit ? more : fewer;
      return probabilities(round(correct * times), samples * times);
    }),
  );
}

type Head = Omit<Significance, 'pValue' | 'outcome' | 'samplesToDecide'>;

/** `met` is small when the limit is surely met, `broken` when it is surely broken. */
interface Probabilities {
  readonly met: number;
  readonly broken: number;
}

/** `measured`: by how much the measured value misses the limit; above 0 it is broken. `needed`: samples that would decide. */
export function decide(
  head: Head,
  { met, broken }: Probabilities,
  measured: number,
  needed: () => number | null,
): Significance {
  const decided = (outcome: 'met' | 'broken'): Significance => ({
    ...head,
    pValue: outcome === 'met' ? met : broken,
    outcome,
    samplesToDecide: null,
  });
  if (head.confidence === 0.5) return decided(measured > 0 ? 'broken' : 'met');
  if (isUnlikely(met, head.confidence)) return decided('met');
  if (isUnlikely(broken, head.confidence)) return decided('broken');
  const samples = measured === 0 ? null : needed();
  const samplesToDecide = samples !== null && samples <= mostSamples ? samples : null;
  return { ...head, pValue: Math.min(met, broken), outcome: 'undecided', samplesToDecide };
}

/** A probability of exactly 1 − confidence, as of 2 pairs at 0.75, must not fail on its last bit. */
function isUnlikely(probability: number, confidence: number): boolean {
  return probability <= (1 - confidence) * (1 + 1e-9);
}

/** More is no answer for a test set. */
const mostSamples = 1e9;

/** How expected counts become counts: of the events that there must be more of to decide, and of the others. */
interface Rounding {
  readonly more: (count: number) => number;
  readonly fewer: (count: number) => number;
}

/** Between whole counts, where a probability falls steadily as samples grow. */
const expected: Rounding = { more: (count) => count, fewer: (count) => count };
/** To the nearest whole count; a half is rounded against a decision. */
const whole: Rounding = { more: (count) => Math.ceil(count - 0.5), fewer: (count) => Math.floor(count + 0.5) };

/** Beyond, the rounding of an event is no matter. */
const mostWhole = 1e6;

/** Smallest number of samples, at the rates of these, that decides; null where none does. */
function leastSamples(
  samples: number,
  confidence: number,
  probabilities: (times: number, rounding: Rounding) => Probabilities,
): number | null {
  const decides = (count: number, rounding = expected): boolean => {
    const { met, broken } = probabilities(count / samples, rounding);
    return isUnlikely(met, confidence) || isUnlikely(broken, confidence);
  };
  let [low, high] = [samples, samples * 2];
  while (!decides(high)) {
    if (high > mostSamples) return null;
    [low, high] = [high, high * 2];
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (decides(middle)) high = middle;
    else low = middle;
  }
  while (high < mostWhole && !decides(high, whole)) high++;
  return high;
}

/** Positive when more was lost than `difference` allows, in standard errors under that hypothesis. */
function tangoScore({ lost, won, samples: n }: Pairs, difference: number): number {
  const excess = lost - won - n * difference;
  const a = 2 * n;
  const b = -lost - won + (2 * n - lost + won) * difference;
  const c = -won * difference * (1 - difference);
  const q = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
  const variance = n * (2 * q + difference * (1 - difference));
  if (variance <= 0) return excess === 0 ? 0 : Math.sign(excess) * Infinity;
  return excess / Math.sqrt(variance);
}

const testNames = {
  'mcnemar-exact': "McNemar's test",
  'tango-score': "Tango's test",
  'binomial-exact': 'binomial test',
  'paired-bootstrap': 'bootstrap of the same samples',
  bootstrap: 'bootstrap of the samples',
} as const satisfies Readonly<Record<Significance['test'], string>>;

/** `Tango's test on the same samples: 54 lost, 47 won, p = 0.013` */
export function describeTest({ test, lost, won, pValue }: Significance): string {
  const p = pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(3)}`;
  const pairs = lost === null || won === null ? '' : ` on the same samples: ${lost} lost, ${won} won`;
  return `${testNames[test]}${pairs}${pairs === '' ? ': ' : ', '}${p}`;
}
