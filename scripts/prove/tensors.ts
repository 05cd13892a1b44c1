/** The tensors of one-operator files: activations, and constants with values drawn from the case's own seed. */
import type { TensorPlan } from '../../__tests__/measure/build-tflite.js';
import type { Random } from '../../src/core/random.js';

/** Element types with their codes in the schema. */
export const typeCodes = {
  float32: 0,
  float16: 1,
  int32: 2,
  uint8: 3,
  int64: 4,
  bool: 6,
  int16: 7,
  int8: 9,
  uint32: 15,
  int4: 17,
} as const;
export type ElementType = keyof typeof typeCodes;

/** Lowest and highest code of the types that quantised tensors have. */
export const codeRanges = {
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32_768, 32_767],
  int4: [-8, 7],
} as const;
export type CodeType = keyof typeof codeRanges;

/** What the samples of an input are drawn from. */
export interface Domain {
  readonly low: number;
  readonly high: number;
}

export interface Tensor extends TensorPlan {
  readonly element: ElementType;
  readonly domain?: Domain;
}

export const elements = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

export function isCodeType(type: ElementType): type is CodeType {
  return Object.hasOwn(codeRanges, type);
}

/** A scale that float32 holds, between `low` and `high`, as likely in each octave: an awkward one, as real files have. */
export function awkwardScale(random: Random, low: number, high: number): number {
  return Math.fround(low * (high / low) ** random.uniform());
}

/** An activation: quantised, when its type is, with an awkward scale around `step` and any zero point that its type takes. */
export function activation(
  random: Random,
  type: ElementType,
  shape: readonly number[],
  quantization: { readonly scale?: number; readonly zeroPoint?: number; readonly domain?: Domain } = {},
): Tensor {
  const { domain } = quantization;
  const plain: Tensor = { element: type, type: typeCodes[type], shape, ...(domain && { domain }) };
  if (!isCodeType(type)) return plain;
  const scale = quantization.scale ?? awkwardScale(random, 0.004, 0.08) * (type === 'int16' ? 1 / 256 : 1);
  return { ...plain, scale: [scale], zeroPoint: [quantization.zeroPoint ?? anyZeroPoint(random, type)] };
}

export function anyZeroPoint(random: Random, type: CodeType): number {
  if (type === 'int16' || type === 'int4') return 0;
  const [low, high] = codeRanges[type];
  return [low, low + 3, 0, low + 128, high][random.integer(5)]!;
}

export function floats(random: Random, shape: readonly number[], deviation = 1): Tensor {
  const data = Float32Array.from({ length: elements(shape) }, () => random.normal() * deviation);
  return { element: 'float32', type: typeCodes.float32, shape, data };
}

export function integers(
  shape: readonly number[],
  values: readonly number[],
  type: 'int32' | 'int64' = 'int32',
): Tensor {
  const data = type === 'int32' ? Int32Array.from(values) : BigInt64Array.from(values, BigInt);
  return { element: type, type: typeCodes[type], shape, data };
}

/** Weights: symmetric but for uint8, one scale or one for each slice along `axis`; a tenth of the codes are the largest. */
export function weights(
  random: Random,
  type: CodeType,
  shape: readonly number[],
  { axis, scale = 0.01 }: { readonly axis?: number | undefined; readonly scale?: number } = {},
): Tensor {
  const [low, high] = [type === 'uint8' ? 0 : -codeRanges[type][1], codeRanges[type][1]];
  const codes = Array.from({ length: elements(shape) }, () =>
    random.integer(10) === 0 ? [low, high][random.integer(2)]! : low + random.integer(high - low + 1),
  );
  const slices = axis === undefined ? 1 : shape[axis]!;
  return {
    element: type,
    type: typeCodes[type],
    shape,
    data: packCodes(type, codes),
    scale: Array.from({ length: slices }, () => awkwardScale(random, scale / 2, scale * 2)),
    zeroPoint: Array.from({ length: slices }, () => (type === 'uint8' ? 100 + random.integer(56) : 0)),
    ...(axis !== undefined && { axis }),
  };
}

/** Codes as the file stores them; two int4 codes share a byte, the first in its low half. */
export function packCodes(type: CodeType, codes: readonly number[]): ArrayBufferView {
  if (type === 'int8') return Int8Array.from(codes);
  if (type === 'uint8') return Uint8Array.from(codes);
  if (type === 'int16') return Int16Array.from(codes);
  return Uint8Array.from(
    { length: Math.ceil(codes.length / 2) },
    (_, i) => (codes[2 * i]! & 15) | (((codes[2 * i + 1] ?? 0) & 15) << 4),
  );
}

/** float16 bits of values that it holds exactly: multiples of 2⁻⁶ between −2 and 2. */
export function halves(random: Random, shape: readonly number[]): Tensor {
  const data = Uint16Array.from({ length: elements(shape) }, () => {
    const steps = random.integer(255) - 127;
    if (steps === 0) return 0;
    const exponent = Math.floor(Math.log2(Math.abs(steps)));
    const mantissa = (Math.abs(steps) / 2 ** exponent - 1) * 1024;
    return (steps < 0 ? 0x8000 : 0) | ((exponent - 6 + 15) << 10) | mantissa;
  });
  return { element: 'float16', type: typeCodes.float16, shape, data };
}
