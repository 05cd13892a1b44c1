/**
 * Values that change over training, as pure functions of the step. Steps count optimizer steps of one stage from 0.
 */

export type LearningRate =
  | { readonly schedule: 'constant'; readonly peak: number; readonly warmupSteps: number }
  | { readonly schedule: 'cosine'; readonly peak: number; readonly final: number; readonly warmupSteps: number }
  | { readonly schedule: 'one_cycle'; readonly peak: number; readonly final: number; readonly warmupSteps: number };

/**
 * The last step has the rate `final`. Where it is also the first after the warm-up, it has the peak.
 *
 * constant: peak after a linear warm-up.
 * cosine: warm-up, then final + (peak − final)·(1 + cos πt)/2 (Loshchilov & Hutter 2017, SGDR, eq. 5, one period).
 * one_cycle: a cosine rise from peak/25 and a cosine fall to `final` (Smith & Topin 2018), warm-up = the rise.
 */
export function learningRateAt(rate: LearningRate, step: number, totalSteps: number): number {
  const { peak, warmupSteps } = rate;
  const rise = warmupSteps > 0 ? Math.min(step / warmupSteps, 1) : 1;
  const fall = Math.min(Math.max(step - warmupSteps, 0) / Math.max(totalSteps - 1 - warmupSteps, 1), 1);
  switch (rate.schedule) {
    case 'constant':
      return peak * (warmupSteps > 0 ? Math.min((step + 1) / warmupSteps, 1) : 1);
    case 'cosine':
      return step < warmupSteps ? (peak * (step + 1)) / warmupSteps : cosine(peak, rate.final, fall);
    case 'one_cycle':
      return step < warmupSteps ? cosine(peak / 25, peak, rise) : cosine(peak, rate.final, fall);
    default:
      return rate satisfies never;
  }
}

/** From `start` at t = 0 to `end` at t = 1 along half a cosine. */
function cosine(start: number, end: number, t: number): number {
  return end + ((start - end) * (1 + Math.cos(Math.PI * t))) / 2;
}

/** Where in a training its learning rate begins anew. */
export interface Rewind {
  readonly step: number;
  /** The same schedule over the steps that are left. */
  readonly learningRate: LearningRate;
}

/** Learning-rate rewinding (Renda, Frankle & Carbin 2020, arXiv 2003.02389): one schedule up to a step, and all of it again after. */
export function rewoundRateAt(
  rate: LearningRate,
  rewind: Rewind | undefined,
  step: number,
  totalSteps: number,
): number {
  if (!rewind) return learningRateAt(rate, step, totalSteps);
  if (step < rewind.step) return learningRateAt(rate, step, rewind.step);
  return learningRateAt(rewind.learningRate, step - rewind.step, totalSteps - rewind.step);
}

/** A value that goes from one number to another over a training; a constant goes nowhere. */
export interface Ramp {
  readonly schedule: 'linear' | 'cosine';
  readonly from: number;
  readonly to: number;
}

/** `from` at the first step, `to` at the last. */
export function rampAt({ schedule, from, to }: Ramp, step: number, totalSteps: number): number {
  const t = Math.min(step / Math.max(totalSteps - 1, 1), 1);
  return schedule === 'linear' ? from + (to - from) * t : cosine(from, to, t);
}

export type PruningSchedule =
  | {
      readonly schedule: 'ConstantSparsity';
      readonly targetSparsity: number;
      readonly beginStep: number;
      readonly endStep: number;
      readonly frequency: number;
    }
  | {
      readonly schedule: 'PolynomialDecay';
      readonly initialSparsity: number;
      readonly finalSparsity: number;
      readonly power: number;
      /** Progress 0..1 at a step, where that is not the share of the steps. */
      readonly progressAt?: (step: number) => number;
      readonly beginStep: number;
      readonly endStep: number;
      readonly frequency: number;
    };

/**
 * Zhu & Gupta 2017 (arXiv 1710.01878), eq. 1: s_t = s_f + (s_i − s_f)·(1 − (t − t_0)/(t_end − t_0))^power, 0 before t_0.
 */
export function sparsityAt(pruning: PruningSchedule, step: number): number {
  if (step < pruning.beginStep) return 0;
  switch (pruning.schedule) {
    case 'ConstantSparsity':
      return pruning.targetSparsity;
    case 'PolynomialDecay': {
      const { initialSparsity, finalSparsity, beginStep, endStep, power, progressAt } = pruning;
      const t = Math.min(progressAt ? progressAt(step) : (step - beginStep) / (endStep - beginStep), 1);
      return finalSparsity + (initialSparsity - finalSparsity) * (1 - t) ** power;
    }
    default:
      return pruning satisfies never;
  }
}

/**
 * Progress of pruning as the share of the learning rates from `beginStep` to `endStep` that are spent: it goes fast where weights move
 * far, and is 1 at the end.
 */
export function progressByRate(
  { beginStep, endStep }: { readonly beginStep: number; readonly endStep: number },
  rateAt: (step: number) => number,
): (step: number) => number {
  const spent = new Float64Array(endStep - beginStep + 1);
  for (let i = 1; i < spent.length; i++) spent[i] = spent[i - 1]! + rateAt(beginStep + i - 1);
  const all = spent.at(-1)!;
  return (step) => {
    const done = Math.min(Math.max(step - beginStep, 0), endStep - beginStep);
    if (done === endStep - beginStep) return 1;
    return all > 0 ? spent[done]! / all : done / (endStep - beginStep);
  };
}

/** The same schedule to another sparsity; it begins no higher than it ends. */
export function endingAt(pruning: PruningSchedule, sparsity: number): PruningSchedule {
  switch (pruning.schedule) {
    case 'ConstantSparsity':
      return { ...pruning, targetSparsity: sparsity };
    case 'PolynomialDecay':
      return { ...pruning, finalSparsity: sparsity, initialSparsity: Math.min(pruning.initialSparsity, sparsity) };
    default:
      return pruning satisfies never;
  }
}

/** Masks are recomputed every `frequency` steps from begin to end, and once more at the end whatever the frequency. */
export function updatesMask(pruning: PruningSchedule, step: number): boolean {
  const { beginStep, endStep, frequency } = pruning;
  if (step < beginStep || step > endStep) return false;
  return step === endStep || (step - beginStep) % frequency === 0;
}
