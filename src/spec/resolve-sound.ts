/** The keys of sounds in a plan: units parsed, defaults that depend on other keys filled in. */
import { given } from './given.js';
import type { FeaturesPlan, SoundChangesPlan, SoundFolderPlan } from './plan.js';
import type { Data, Features } from './schema/spec.js';
import { parseFraction, parseHertz, parseMilliseconds } from './units.js';

export function planSound(data: Data): SoundFolderPlan['sound'] {
  const sampleRateHz = parseHertz(given(data.sample_rate, 'sample_rate'));
  return {
    sampleRateHz,
    sampleCount: Math.round((parseMilliseconds(given(data.duration, 'duration')) * sampleRateHz) / 1000),
    level: given(data.level, 'level'),
    features: planFeatures(given(data.features, 'features'), sampleRateHz),
  };
}

/** Where mel bands lie by default: as MLPerf Tiny and `pymicro-features` have them, and below half of the sample rate. */
const edges = {
  mfcc: { lowerHz: 20, upperHz: 4000, most: 0.5 },
  log_mel: { lowerHz: 20, upperHz: 4000, most: 0.5 },
  micro_frontend: { lowerHz: 125, upperHz: 7500, most: 0.46875 },
} as const;
const defaultCoefficients = 10;

export function planFeatures(features: Features, sampleRateHz: number): FeaturesPlan {
  const { lower_frequency, upper_frequency, kind } = features;
  const { lowerHz, upperHz, most } = edges[kind];
  const melBins = given(features.mel_bins, 'mel_bins');
  const frames = {
    windowMs: parseMilliseconds(given(features.window, 'window')),
    strideMs: parseMilliseconds(given(features.stride, 'stride')),
    melBins,
    lowerHz: lower_frequency === undefined ? lowerHz : parseHertz(lower_frequency),
    upperHz: upper_frequency === undefined ? Math.min(upperHz, most * sampleRateHz) : parseHertz(upper_frequency),
  };
  return kind === 'mfcc'
    ? { kind, ...frames, coefficients: features.coefficients ?? Math.min(defaultCoefficients, melBins) }
    : { kind, ...frames };
}

/** Null where nothing happens to a sound. */
export function planSoundChanges(written: NonNullable<Data['augmentation']>): SoundChangesPlan | null {
  const { time_shift, noise, spec_augment: masks } = written;
  if (time_shift === undefined && noise === undefined && masks === undefined) return null;
  return {
    timeShiftMs: time_shift === undefined ? 0 : parseMilliseconds(time_shift),
    noise: noise
      ? {
          level: parseFraction(given(noise.level, 'level')),
          probability: parseFraction(given(noise.probability, 'probability')),
          folder: noise.folder ?? null,
        }
      : null,
    masks: masks
      ? {
          timeMasks: given(masks.time_masks, 'time_masks'),
          timeMs: parseMilliseconds(given(masks.time_width, 'time_width')),
          frequencyMasks: given(masks.frequency_masks, 'frequency_masks'),
          frequencyWidth: given(masks.frequency_width, 'frequency_width'),
        }
      : null,
  };
}
