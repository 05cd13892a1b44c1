/** What the keys about sounds must agree on. */
import { formatOf } from './data-format.js';
import { planSound } from './resolve-sound.js';
import type { Broken, Rule } from './rule.js';
import { brokenFolders } from './rules-photographs.js';
import { memberOf } from './schema-walk.js';
import type { Data } from './schema/spec.js';
import { parseMilliseconds } from './units.js';

/** Sounds of an hour at 16 kHz are no samples. */
const mostSamples = 2 ** 24;
const [leastHz, mostHz] = [100, 768_000];
const pictureKeys = ['image_size', 'color', 'resize'] as const;
const pictureChanges = [
  'horizontal_flip',
  'shift',
  'vertical_flip',
  'crop',
  'rotate',
  'scale',
  'brightness',
  'contrast',
  'saturation',
  'hue',
  'blur',
  'cutout',
  'rand_augment',
  'cutmix',
] as const;
const needed = { sample_rate: '8 kHz', duration: '1 s', features: '{ kind: mfcc }' } as const;

export const soundRules: readonly Rule[] = [
  {
    reads: ['/data'],
    check: ({ spec: { data, student }, written }) => {
      if (!data || formatOf(data) !== 'sound_folder') return [];
      const writtenData = memberOf(written, 'data');
      const has = (key: keyof Data): boolean => memberOf(writtenData, key) !== undefined;
      const splitHas = (key: string): boolean => memberOf(memberOf(writtenData, 'split'), key) !== undefined;
      const broken = (pointer: string, message: string, fix: string, example?: string): Broken[] => [
        { code: 'spec/sounds', pointer, at: 'key', message, fix, ...(example === undefined ? {} : { example }) },
      ];
      const missing = (['sample_rate', 'duration', 'features'] as const).find((key) => !has(key));
      if (missing !== undefined)
        return broken(
          '/data',
          `expected ${missing} in data, found no such key`,
          'Add it: a model reads features of sounds of one rate and length.',
          `${missing}: ${needed[missing]}`,
        );
      const ofIdx = (['images', 'labels'] as const).find(has);
      const ofPictures =
        pictureKeys.find(has) ??
        pictureChanges
          .filter((key) => memberOf(memberOf(writtenData, 'augmentation'), key) !== undefined)
          .map((key) => `augmentation/${key}`)[0];
      const other = ofIdx ?? ofPictures;
      if (other !== undefined)
        return broken(
          `/data/${other}`,
          `expected a key for sounds, found one for ${ofIdx ? 'IDX files' : 'photographs'}`,
          ofIdx ? 'Remove the key; label says which part of a name is the class.' : 'Remove the key.',
        );
      const folders = brokenFolders(data, { has, splitHas, trains: Boolean(student), broken });
      return folders.length > 0
        ? folders
        : [...brokenSounds(data), ...brokenChanges(data), ...normalizedTwice(data, has('normalization'))];
    },
  },
];

/** Lengths and frequencies, as the plan has them. */
function brokenSounds(data: Data): Broken[] {
  const { sampleRateHz, sampleCount, features } = planSound(data);
  const { windowMs, strideMs, melBins, lowerHz, upperHz } = features;
  const durationMs = (1000 * sampleCount) / sampleRateHz;
  const broken = (pointer: string, message: string, fix: string): Broken[] => [
    { code: 'spec/sounds', pointer: `/data/${pointer}`, message, fix },
  ];
  if (!Number.isInteger(sampleRateHz) || sampleRateHz < leastHz || sampleRateHz > mostHz)
    return broken(
      'sample_rate',
      `expected a whole number of hertz from ${leastHz} to ${mostHz}, found ${sampleRateHz}`,
      'Write the rate of the files, such as 16 kHz.',
    );
  if (sampleCount > mostSamples)
    return broken(
      'duration',
      `expected at most ${mostSamples} samples, found ${sampleCount} (${durationMs} ms at ${sampleRateHz} Hz)`,
      'Write a shorter duration.',
    );
  if (windowMs > durationMs)
    return broken(
      'features/window',
      `expected a window of at most the duration, ${durationMs} ms, found ${windowMs} ms`,
      'Write a shorter window, or a longer duration.',
    );
  const least = 4;
  const short = (['window', 'stride'] as const).find(
    (key) =>
      Math.floor((sampleRateHz * (key === 'window' ? windowMs : strideMs)) / 1000 + 1e-6) <
      (key === 'window' ? least : 1),
  );
  if (short !== undefined)
    return broken(
      `features/${short}`,
      `expected at least ${short === 'window' ? `${least} samples` : '1 sample'} at ${sampleRateHz} Hz, found less`,
      `Write a longer ${short}.`,
    );
  const nyquist = sampleRateHz / 2;
  const limit = features.kind === 'micro_frontend' ? nyquist - 1 : nyquist;
  if (lowerHz >= upperHz || upperHz > limit)
    return broken(
      'features',
      `expected mel bands between 0 and ${limit} Hz, the lower edge below the upper one, found ${lowerHz} to ${upperHz} Hz`,
      `Correct lower_frequency and upper_frequency: at ${sampleRateHz} Hz nothing lies above ${nyquist} Hz.`,
    );
  if (features.kind !== 'mfcc' && data.features?.coefficients !== undefined)
    return broken(
      'features/coefficients',
      `expected no coefficients with ${features.kind}, found some`,
      'Remove the key; mel_bins says how many numbers a frame has.',
    );
  if (features.kind === 'mfcc' && features.coefficients > melBins)
    return broken(
      'features/coefficients',
      `expected at most as many coefficients as mel_bins, ${melBins}, found ${features.coefficients}`,
      'Raise mel_bins, or write fewer coefficients.',
    );
  return [];
}

function normalizedTwice({ features }: Data, isWritten: boolean): Broken[] {
  if (features?.normalize !== 'per_coefficient' || !isWritten) return [];
  return [
    {
      code: 'spec/sounds',
      pointer: '/data/features/normalize',
      at: 'key',
      message: 'expected features.normalize or data.normalization, found both',
      cause: 'per_coefficient measures mean and std on the training sounds; data.normalization names them.',
      fix: 'Remove one of the two.',
    },
  ];
}

function brokenChanges(data: Data): Broken[] {
  const { time_shift: shift } = data.augmentation ?? {};
  const durationMs = parseMilliseconds(data.duration ?? 0);
  if (shift === undefined || parseMilliseconds(shift) < durationMs) return [];
  return [
    {
      code: 'spec/augmentation',
      pointer: '/data/augmentation/time_shift',
      message: `expected less than the duration, ${durationMs} ms, found ${parseMilliseconds(shift)} ms`,
      fix: 'Write a shorter time, such as 100 ms.',
    },
  ];
}
