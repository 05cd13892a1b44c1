/**
 * The random changes of a spec, applied to one sound and then to its features: a pure function of (sound, changes, noises, seed).
 * Draws follow one order, so the same seed gives the same features on any thread.
 */
import { seededRandom, type Random } from '../../core/random.js';
import type { SoundChangesPlan } from '../../spec/plan.js';
import type { SoundForm } from '../sound/features.js';
import {
  addRecordedNoise,
  addWhiteNoise,
  columnMeans,
  maskColumns,
  maskFrames,
  shiftInTime,
  type Spectrogram,
} from './sound.js';

export interface SoundChanger {
  /** Whether the sound itself changes, so that features have to be computed anew. */
  readonly changesWave: boolean;
  /** Changes a sound in place. */
  readonly wave: (wave: Float32Array, seed: number) => void;
  /** Changes features [frames, columns] in place. */
  readonly features: (features: Float32Array, seed: number) => void;
}

export function soundChanger(
  changes: SoundChangesPlan,
  form: SoundForm,
  noises: readonly Float32Array[],
  [frames, columns]: readonly [number, number, number],
): SoundChanger {
  const { timeShiftMs, noise, masks } = changes;
  const mostShift = Math.floor((timeShiftMs * form.sampleRateHz) / 1000);
  const mostFrames = masks ? Math.min(frames, Math.floor(masks.timeMs / form.features.strideMs)) : 0;
  const mostColumns = masks ? Math.min(columns, masks.frequencyWidth) : 0;
  return {
    changesWave: mostShift > 0 || noise !== null,
    wave(wave, seed) {
      const random = seededRandom(seed, 'data/sound');
      if (mostShift > 0) shiftInTime(wave, random.integer(2 * mostShift + 1) - mostShift);
      if (noise !== null && random.uniform() < noise.probability) addNoise(wave, noise.level, noises, random);
    },
    features(values, seed) {
      if (!masks) return;
      const random = seededRandom(seed, 'data/masks');
      const spectrogram: Spectrogram = { values, frames, columns };
      const means = columnMeans(spectrogram);
      // The width first, from nothing to the widest, then the place, as SpecAugment draws them.
      for (let i = 0; i < masks.timeMasks; i++) {
        const width = random.integer(mostFrames + 1);
        maskFrames(spectrogram, random.integer(frames - width + 1), width, means);
      }
      for (let i = 0; i < masks.frequencyMasks; i++) {
        const width = random.integer(mostColumns + 1);
        maskColumns(spectrogram, random.integer(columns - width + 1), width, means);
      }
    },
  };
}

function addNoise(wave: Float32Array, most: number, noises: readonly Float32Array[], random: Random): void {
  const level = most * random.uniform();
  if (noises.length === 0) {
    addWhiteNoise(wave, level, random);
    return;
  }
  const noise = noises[random.integer(noises.length)]!;
  addRecordedNoise(wave, noise, random.integer(noise.length), level);
}
