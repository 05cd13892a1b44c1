/**
 * Log-mel features and MFCC as `tf.signal` computes them (`stft` with a periodic Hann window and no padding at the end,
 * `linear_to_mel_weight_matrix`, `mfccs_from_log_mel_spectrograms`), put together as MLPerf Tiny's keyword spotting does:
 * magnitudes, not their squares; ln(mel + 1e-6); the first coefficients of an orthogonal DCT-II. In float64, rounded at the end.
 */
import { magnitudeSpectrum } from './fft.js';

export interface MelForm {
  readonly sampleRateHz: number;
  readonly windowSamples: number;
  readonly strideSamples: number;
  readonly melBins: number;
  readonly lowerHz: number;
  readonly upperHz: number;
}

/** Writes [frames, columns] of a sound, −1..1. Not for two calls at a time. */
export type Extractor = (sound: Float32Array, features: Float32Array) => void;

/** What is added before the logarithm, so that silence has one. */
const floor = 1e-6;

export function logMel(form: MelForm): Extractor {
  const { melBins } = form;
  return eachFrame(form, (mel, frame, features) => features.set(mel, frame * melBins));
}

export function mfcc(form: MelForm, coefficients: number): Extractor {
  const { melBins } = form;
  const scale = 2 / Math.sqrt(2 * melBins);
  const cosines = Float64Array.from({ length: coefficients * melBins }, (_, i) => {
    const [k, n] = [Math.floor(i / melBins), i % melBins];
    return scale * Math.cos((Math.PI * k * (2 * n + 1)) / (2 * melBins));
  });
  return eachFrame(form, (mel, frame, features) => {
    for (let k = 0; k < coefficients; k++) {
      let sum = 0;
      for (let n = 0; n < melBins; n++) sum += cosines[k * melBins + n]! * mel[n]!;
      features[frame * coefficients + k] = sum;
    }
  });
}

type UseFrame = (logMel: Float64Array, frame: number, features: Float32Array) => void;

function eachFrame(form: MelForm, use: UseFrame): Extractor {
  const { windowSamples, strideSamples, melBins } = form;
  const size = Math.max(4, 2 ** Math.ceil(Math.log2(windowSamples)));
  const window = Float64Array.from(
    { length: windowSamples },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / windowSamples),
  );
  const spectrum = magnitudeSpectrum(size);
  const filters = melFilters(form, size / 2 + 1);
  const signal = new Float64Array(size);
  const magnitudes = new Float64Array(size / 2 + 1);
  const mel = new Float64Array(melBins);
  return (sound, features) => {
    for (let frame = 0, start = 0; start + windowSamples <= sound.length; frame++, start += strideSamples) {
      for (let i = 0; i < windowSamples; i++) signal[i] = sound[start + i]! * window[i]!;
      signal.fill(0, windowSamples);
      spectrum(signal, magnitudes);
      for (let band = 0; band < melBins; band++) {
        const { first, weights } = filters[band]!;
        let sum = 0;
        for (let i = 0; i < weights.length; i++) sum += weights[i]! * magnitudes[first + i]!;
        mel[band] = Math.log(sum + floor);
      }
      use(mel, frame, features);
    }
  };
}

interface MelFilter {
  readonly first: number;
  readonly weights: Float64Array;
}

/** Triangles that are straight in mel (O'Shaughnessy's, as HTK has it), one to the peak; bin 0 belongs to none. */
export function melFilters({ sampleRateHz, melBins, lowerHz, upperHz }: MelForm, bins: number): MelFilter[] {
  const melOf = (hz: number): number => 1127 * Math.log1p(hz / 700);
  const [low, high] = [melOf(lowerHz), melOf(upperHz)];
  const edge = (i: number): number => low + ((high - low) * i) / (melBins + 1);
  const atBin = Float64Array.from({ length: bins }, (_, bin) => melOf((bin * sampleRateHz) / 2 / (bins - 1)));
  return Array.from({ length: melBins }, (_, band): MelFilter => {
    const [left, centre, right] = [edge(band), edge(band + 1), edge(band + 2)];
    const weight = (bin: number): number =>
      Math.min((atBin[bin]! - left) / (centre - left), (right - atBin[bin]!) / (right - centre));
    const inside = [...atBin.keys()].filter((bin) => bin > 0 && weight(bin) > 0);
    return { first: inside[0] ?? 0, weights: Float64Array.from(inside, weight) };
  });
}
