/**
 * Another sample rate, by band-limited interpolation (J. O. Smith, "Digital Audio Resampling"): a sinc of 32 zero crossings to each
 * side under a Kaiser window (β = 14.769656459379492), its edge at 0.9475937167399596 of the lower of the two Nyquist
 * frequencies; the constants are those that resampy and librosa call `kaiser_best`. In float64, without gain, silence beyond the
 * ends. A sample of the output lies at time i / rate, as one of the input does.
 */

const zeroCrossings = 32;
const beta = 14.769656459379492;
const rolloff = 0.9475937167399596;

/** Changes when the same sound comes out with other numbers. */
export const resampleRevision = 1;

/** Samples of the input that the first `count` samples of the output depend on. */
export function samplesNeeded(count: number, fromHz: number, toHz: number): number {
  return fromHz === toHz ? count : Math.ceil((count * fromHz) / toHz + reachOf(fromHz, toHz)) + 1;
}

/** @param count samples of the output */
export function resample(sound: Float32Array, fromHz: number, toHz: number, count: number): Float32Array {
  const divisor = greatestCommonDivisor(fromHz, toHz);
  const [down, up] = [fromHz / divisor, toHz / divisor];
  const output = new Float32Array(Math.min(count, Math.ceil((sound.length * up) / down)));
  const reach = reachOf(fromHz, toHz);
  const width = 2 * Math.ceil(reach) + 1;
  const phases = new Map<number, Float64Array>();
  for (let i = 0; i < output.length; i++) {
    const position = i * down;
    const middle = Math.floor(position / up);
    const phase = position % up;
    let weights = phases.get(phase);
    if (!weights) {
      weights = kernelOf(phase / up, reach, width, fromHz, toHz);
      // Two rates without a common divisor have as many phases as samples.
      if (phases.size < mostPhases) phases.set(phase, weights);
    }
    const first = middle - Math.ceil(reach);
    let sum = 0;
    for (let k = Math.max(0, -first); k < width && first + k < sound.length; k++)
      sum += weights[k]! * sound[first + k]!;
    output[i] = sum;
  }
  return output;
}

const mostPhases = 4096;

function reachOf(fromHz: number, toHz: number): number {
  return zeroCrossings / (rolloff * Math.min(1, toHz / fromHz));
}

/** Weights of the input's samples around an output that lies `offset` (0..1) after the middle one. */
function kernelOf(offset: number, reach: number, width: number, fromHz: number, toHz: number): Float64Array {
  const cutoff = rolloff * Math.min(1, toHz / fromHz);
  return Float64Array.from({ length: width }, (_, k) => {
    const distance = k - Math.ceil(reach) - offset;
    const share = distance / reach;
    if (Math.abs(share) >= 1) return 0;
    const x = Math.PI * cutoff * distance;
    const sinc = x === 0 ? 1 : Math.sin(x) / x;
    return (cutoff * sinc * bessel(beta * Math.sqrt(1 - share * share))) / bessel(beta);
  });
}

/** The modified Bessel function of order 0, by its power series. */
function bessel(x: number): number {
  let [sum, term] = [1, 1];
  for (let k = 1; term > sum * 1e-18; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
