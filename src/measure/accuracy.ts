import type { Accuracy } from './measurement.js';

/** 97.5 % quantile of the standard normal distribution. */
const z = 1.959963984540054;

/** @param predictions top-1 class of each sample; @param labels true class of each, same order and length. */
export function measureAccuracy(predictions: ArrayLike<number>, labels: ArrayLike<number>, classes: number): Accuracy {
  const samples = labels.length;
  if (predictions.length !== samples)
    throw new RangeError(`expected ${samples} predictions, found ${predictions.length}`);
  const perClass = Array.from({ length: classes }, () => ({ correct: 0, samples: 0 }));
  for (let i = 0; i < samples; i++) {
    const counts = perClass[labels[i]!];
    if (counts === undefined) throw new RangeError(`expected labels below ${classes}, found ${labels[i]}`);
    counts.samples += 1;
    if (predictions[i] === labels[i]) counts.correct += 1;
  }
  const correct = perClass.reduce((sum, counts) => sum + counts.correct, 0);
  return { correct, samples, fraction: correct / samples, interval95: wilsonInterval(correct, samples), perClass };
}

/**
 * Wilson score interval at 95 % of a proportion, as fractions (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", 1927). Without samples nothing is known: [0, 1].
 */
export function wilsonInterval(correct: number, samples: number): readonly [number, number] {
  if (samples === 0) return [0, 1];
  const p = correct / samples;
  const denominator = 1 + (z * z) / samples;
  const center = (p + (z * z) / (2 * samples)) / denominator;
  const half = (z / denominator) * Math.sqrt((p * (1 - p)) / samples + (z * z) / (4 * samples * samples));
  // At the ends the formula is exact on paper and off by rounding in floating point.
  return [correct === 0 ? 0 : center - half, correct === samples ? 1 : center + half];
}
