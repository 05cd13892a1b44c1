/** Tables of 513 int16 codes between which TensorFlow Lite's int16 kernels go on straight lines. */

const steps = 512;
const f = Math.fround;
/** TfLiteRound: halves away from zero. */
const round = (value: number): number => Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
const toCode = (value: number): number => Math.max(-32_768, Math.min(32_767, value));

/**
 * gen_lut<float, int16_t, int16_t> of tensorflow/lite/kernels/internal/common.h, outputs from −1 to 1: each value is moved by half of
 * what the straight line is off in its middle. All arithmetic is float32.
 */
export function table(curve: (x: number) => number, low: number, high: number): Int16Array {
  const step = f(f(high - low) / steps);
  const half = f(step / 2);
  const scaling = 65_536 / 2;
  const codes = new Int16Array(steps + 1);
  for (let i = 0; i < steps; i++) {
    const at = f(low + f(i * step));
    const sample = round(f(curve(at) * scaling));
    const next = f(curve(f(low + f((i + 1) * step))) * scaling);
    const line = round(f(f(next + sample) / 2));
    const middle = round(f(curve(f(at + half)) * scaling));
    codes[i] = toCode(sample - round(f((line - middle) / 2)));
  }
  codes[steps] = toCode(round(f(curve(high) * scaling)));
  return codes;
}

/** LUTLookup: 9 bits choose the line, 7 go along it. */
export function lookUp(codes: Int16Array, value: number): number {
  const index = 256 + (value >> 7);
  const slope = codes[index + 1]! - codes[index]!;
  return codes[index]! + ((slope * (value & 0x7f) + 64) >> 7);
}
