/** What can happen to a sound, each a pure function of the sound and a few numbers; and to features, of [frames, columns]. */
import type { Random } from '../../core/random.js';

/** Later (positive) or earlier, with silence where it was. In place. */
export function shiftInTime(wave: Float32Array, samples: number): void {
  if (samples >= 0) {
    wave.copyWithin(samples, 0, wave.length - samples);
    wave.fill(0, 0, samples);
  } else {
    wave.copyWithin(0, -samples);
    wave.fill(0, wave.length + samples);
  }
}

/** Adds white noise, uniform within ±level, and cuts at the full scale. In place. */
export function addWhiteNoise(wave: Float32Array, level: number, random: Random): void {
  for (let i = 0; i < wave.length; i++) wave[i] = clamp(wave[i]! + level * (2 * random.uniform() - 1));
}

/** Adds what a recording of noise has from sample `from` on, repeated where it ends, times the level. In place. */
export function addRecordedNoise(wave: Float32Array, noise: Float32Array, from: number, level: number): void {
  for (let i = 0; i < wave.length; i++) wave[i] = clamp(wave[i]! + level * noise[(from + i) % noise.length]!);
}

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

/** [frames, columns] in `values`; a mask covers what it covers with the mean of each column, so that it says nothing. */
export interface Spectrogram {
  readonly values: Float32Array;
  readonly frames: number;
  readonly columns: number;
}

export function columnMeans({ values, frames, columns }: Spectrogram): Float64Array {
  const means = new Float64Array(columns);
  for (let i = 0; i < values.length; i++) means[i % columns]! += values[i]! / frames;
  return means;
}

export function maskFrames({ values, columns }: Spectrogram, from: number, count: number, means: Float64Array): void {
  for (let i = from * columns; i < (from + count) * columns; i++) values[i] = means[i % columns]!;
}

export function maskColumns(
  { values, frames, columns }: Spectrogram,
  from: number,
  count: number,
  means: Float64Array,
): void {
  for (let frame = 0; frame < frames; frame++)
    for (let column = from; column < from + count; column++) values[frame * columns + column] = means[column]!;
}
