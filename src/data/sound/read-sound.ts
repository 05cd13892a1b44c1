/** A file's bytes as one sound of the form: mono, at the sample rate, as long as the duration. */
import { digestValue } from '../../core/digest.js';
import type { SoundForm } from './features.js';
import { featuresRevision } from './features.js';
import { resample, resampleRevision, samplesNeeded } from './resample.js';
import { readWavHeader, readWavSamples, type WavHeader } from './wav.js';

/** What features depend on, besides the content of a file. */
export function formDigest(form: SoundForm): string {
  return digestValue({ form, featuresRevision, resampleRevision });
}

/** @throws Error that says what is wrong with the content, not which file it is */
export function headerOf(bytes: Uint8Array): WavHeader {
  const header = readWavHeader(bytes, bytes.length);
  if (header === null) throw new Error('expected a WAV, found the end of the file in its header');
  return header;
}

/** @returns float32 [sampleCount], −1..1 */
export function readSound(bytes: Uint8Array, form: SoundForm): Float32Array {
  const header = headerOf(bytes);
  const { sampleRateHz, sampleCount, level } = form;
  const needed = samplesNeeded(sampleCount, header.sampleRateHz, sampleRateHz);
  const recorded = readWavSamples(bytes, header, needed);
  const sound = new Float32Array(sampleCount);
  const at =
    header.sampleRateHz === sampleRateHz
      ? recorded.subarray(0, sampleCount)
      : resample(recorded, header.sampleRateHz, sampleRateHz, sampleCount);
  sound.set(at);
  if (level === 'peak') raiseToPeak(sound);
  return sound;
}

/** As MLPerf Tiny's keyword spotting: divided by the largest sample, not the largest magnitude. Silence stays. */
function raiseToPeak(sound: Float32Array): void {
  const peak = sound.reduce((most, value) => Math.max(most, value), 0);
  if (peak > 0) for (let i = 0; i < sound.length; i++) sound[i]! /= peak;
}

/** Whether a file has more than the duration. */
export function isLonger({ count, sampleRateHz }: WavHeader, form: SoundForm): boolean {
  return count / sampleRateHz > form.sampleCount / form.sampleRateHz;
}
