/**
 * Whether test samples decide an accuracy limit: two one-sided tests at the same confidence, so a limit is `met` or
 * `broken` only when chance is an unlikely explanation, and otherwise `undecided`.
 */
import { binomialCdf, normalCdf, normalQuantile } from './statistics.js';

export interface Significance {
  readonly test: 'mcnemar-exact' | 'tango-score' | 'binomial-exact';
  readonly confidence: number;
  readonly samples: number;
  /** Samples that only the reference gets right, and that only the candidate does; null for a test of one artifact. */
  readonly lost: number | null;
  readonly won: number | null;
  /** Probability of evidence this strong, were the truth just on the other side of the limit. */
  readonly pValue: number;
  readonly outcome: 'met' | 'broken' | 'undecided';
  /** Samples that would decide if the rates stayed as they are; null when decided, or when no number would. */
  readonly samplesToDecide: number | null;
}

export interface Pairs {
  /** Reference right, candidate wrong. */
  readonly lost: number;
  /** Reference wrong, candidate right. */
  readonly won: number;
  readonly samples: number;
}

export function countPairs(
  labels: readonly number[],
  reference: readonly number[],
  candidate: readonly number[],
  isCounted: (label: number) => boolean = () => true,
): Pairs {
  if (reference.length !== labels.length || candidate.length !== labels.length) {
    throw new RangeError(
      `expected ${labels.length} predictions each, found ${reference.length} and ${candidate.length}`,
    );
  }
  const counts = { lost: 0, won: 0, samples: 0 };
  labels.forEach((label, index) => {
    if (!isCounted(label)) return;
    const [isReferenceRight, isCandidateRight] = [reference[index] === label, candidate[index] === label];
    counts.samples++;
    if (isReferenceRight && !isCandidateRight) counts.lost++;
    if (!isReferenceRight && isCandidateRight) counts.won++;
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
  const z = tangoScore(pairs, maxDrop);
  if (maxDrop !== 0) {
    return decide({ test: 'tango-score', confidence, samples, lost, won }, normalCdf(z), normalCdf(-z), z);
  }
  const discordant = lost + won;
  // Every prediction is as right as the other's: nothing was lost on any sample.
  if (discordant === 0) return decide({ test: 'mcnemar-exact', confidence, samples, lost, won }, 0, 1, z);
  const pMet = binomialCdf(lost, discordant, 0.5);
  const pBroken = binomialCdf(won, discordant, 0.5);
  return decide({ test: 'mcnemar-exact', confidence, samples, lost, won }, pMet, pBroken, z);
}

/** Is the accuracy behind `correct` of `samples` at least (`min`) or at most (`max`) the limit? Exact binomial test. */
export function testProportion(
  correct: number,
  samples: number,
  operator: 'min' | 'max',
  limit: number,
  confidence: number,
): Significance {
  const atMost = binomialCdf(correct, samples, limit);
  const atLeast = 1 - binomialCdf(correct - 1, samples, limit);
  const spread = Math.sqrt((limit * (1 - limit)) / samples);
  const z = (correct / samples - limit) / spread;
  const head = { test: 'binomial-exact', confidence, samples, lost: null, won: null } as const;
  return operator === 'min' ? decide(head, atLeast, atMost, z) : decide(head, atMost, atLeast, z);
}

type Head = Omit<Significance, 'pValue' | 'outcome' | 'samplesToDecide'>;

/** `pMet` is small when the limit is surely met, `pBroken` when it is surely broken; `z` grows with √samples. */
function decide(head: Head, pMet: number, pBroken: number, z: number): Significance {
  const alpha = 1 - head.confidence;
  if (pMet <= alpha) return { ...head, pValue: pMet, outcome: 'met', samplesToDecide: null };
  if (pBroken <= alpha) return { ...head, pValue: pBroken, outcome: 'broken', samplesToDecide: null };
  const needed = Math.ceil(head.samples * (normalQuantile(head.confidence) / z) ** 2);
  const samplesToDecide = Number.isFinite(needed) && needed <= 1e9 ? Math.max(needed, head.samples + 1) : null;
  return { ...head, pValue: Math.min(pMet, pBroken), outcome: 'undecided', samplesToDecide };
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
} as const satisfies Readonly<Record<Significance['test'], string>>;

/** `Tango's test on the same samples: 54 lost, 47 won, p = 0.013` */
export function describeTest({ test, lost, won, pValue }: Significance): string {
  const p = pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(3)}`;
  const pairs = lost === null || won === null ? '' : ` on the same samples: ${lost} lost, ${won} won`;
  return `${testNames[test]}${pairs}${pairs === '' ? ': ' : ', '}${p}`;
}
