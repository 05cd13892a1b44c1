/** A sound as features: which there are, their shape, and how they are computed. */
import type { FeaturesPlan } from '../../spec/plan.js';
import { logMel, mfcc, type Extractor, type MelForm } from './mel.js';
import { microFrontend } from './micro-frontend.js';

export type { Extractor } from './mel.js';

export interface SoundForm {
  readonly sampleRateHz: number;
  /** Of each sound: what is longer is cut at its end, what is shorter gets silence there. */
  readonly sampleCount: number;
  readonly level: 'recorded' | 'peak';
  readonly features: FeaturesPlan;
}

/** Changes when features come out with other numbers. */
export const featuresRevision = 1;

/** [frames, columns, 1]. */
export function featuresShape(form: SoundForm): readonly [number, number, 1] {
  const { sampleCount, features } = form;
  const { windowSamples, strideSamples } = melForm(form);
  const frames = sampleCount < windowSamples ? 0 : 1 + Math.floor((sampleCount - windowSamples) / strideSamples);
  return [frames, features.kind === 'mfcc' ? features.coefficients : features.melBins, 1];
}

export function extractorOf(form: SoundForm): Extractor {
  const { features } = form;
  switch (features.kind) {
    case 'mfcc':
      return mfcc(melForm(form), features.coefficients);
    case 'log_mel':
      return logMel(melForm(form));
    case 'micro_frontend':
      return ofIntegers(microFrontend({ ...melForm(form), channels: features.melBins }));
  }
}

function melForm({ sampleRateHz, features }: SoundForm): MelForm {
  const { windowMs, strideMs, melBins, lowerHz, upperHz } = features;
  // As TensorFlow's examples cut: a part of a sample is none. The small number is for 0.1 + 0.2.
  const samples = (ms: number): number => Math.floor((sampleRateHz * ms) / 1000 + 1e-6);
  return {
    sampleRateHz,
    windowSamples: samples(windowMs),
    strideSamples: samples(strideMs),
    melBins,
    lowerHz,
    upperHz,
  };
}

/** What was 16 bits in the file is the same 16 bits again. */
function ofIntegers(frontend: ReturnType<typeof microFrontend>): Extractor {
  let integers = new Int16Array(0);
  return (sound, features) => {
    if (integers.length !== sound.length) integers = new Int16Array(sound.length);
    for (let i = 0; i < sound.length; i++)
      integers[i] = Math.max(-32768, Math.min(32767, Math.round(sound[i]! * 32768)));
    frontend(integers, features);
  };
}
