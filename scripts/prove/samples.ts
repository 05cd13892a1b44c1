/**
 * Samples of a case: values drawn over the whole range, then the edges of the range and of the type one after the other,
 * then values near the middle, where rounding decides. Two of them differ from the first, so that a runtime that keeps
 * something of an earlier sample is found out.
 */
import type { Random } from '../../src/core/random.js';
import { codeRanges, elements, isCodeType, type Domain, type Tensor } from './tensors.js';

/** Bytes of each of a file's inputs, in order. */
export type Sample = readonly Uint8Array[];

const samplesPerCase = 3;

export function drawSamples(random: Random, inputs: readonly Tensor[]): Sample[] {
  return Array.from({ length: samplesPerCase }, (_, i) => inputs.map((tensor) => bytes(draw(random, tensor, i))));
}

function draw(random: Random, tensor: Tensor, sample: number): ArrayBufferView {
  const count = elements(tensor.shape);
  const { element: type } = tensor;
  const domain = tensor.domain ?? defaultDomain(type);
  const edges = edgesOf(tensor, domain);
  const isReal = type === 'float32' || type === 'float16';
  const range = domain.high - domain.low;
  const any = (): number =>
    isReal ? domain.low + random.uniform() * range : domain.low + Math.floor(random.uniform() * (range + 1));
  const near = (): number => {
    if (tensor.domain || !(isReal || isCodeType(type))) return any();
    const centre = isReal ? 0 : (tensor.zeroPoint?.[0] ?? 0);
    const value = centre + random.normal() * (isReal ? 1 : range / 16);
    return Math.max(domain.low, Math.min(domain.high, isReal ? value : Math.round(value)));
  };
  const values = Array.from({ length: count }, (_, i) => {
    // The first sample holds every code of an 8-bit type, when it is long enough.
    if (sample === 0) return !isReal && range < count ? domain.low + (i % (range + 1)) : any();
    return sample === 1 ? edges[(i * 7 + (i >> 3)) % edges.length]! : near();
  });
  return toType(type, values);
}

function defaultDomain(type: Tensor['element']): Domain {
  if (isCodeType(type)) return { low: codeRanges[type][0], high: codeRanges[type][1] };
  if (type === 'bool') return { low: 0, high: 1 };
  if (type === 'float32' || type === 'float16') return { low: -8, high: 8 };
  return type === 'uint32' ? { low: 0, high: 1000 } : { low: -1000, high: 1000 };
}

function edgesOf(tensor: Tensor, { low, high }: Domain): number[] {
  const middle = tensor.zeroPoint?.[0] ?? 0;
  const candidates =
    tensor.element === 'float32'
      ? [low, high, 0, -0, 1, -1, 0.5, -0.5, 6, -6, 3, -3, 1e-6, -1e-6, 2.5, -2.5, 5.999999, 0.1]
      : [low, high, middle, middle + 1, middle - 1, low + 1, high - 1, 0, 1];
  return candidates.filter((value) => value >= low && value <= high);
}

function toType(type: Tensor['element'], values: readonly number[]): ArrayBufferView {
  switch (type) {
    case 'float32':
      return Float32Array.from(values);
    case 'int32':
      return Int32Array.from(values);
    case 'uint32':
      return Uint32Array.from(values);
    case 'int64':
      return BigInt64Array.from(values, BigInt);
    case 'int16':
      return Int16Array.from(values);
    case 'int8':
      return Int8Array.from(values);
    case 'uint8':
    case 'bool':
      return Uint8Array.from(values);
    case 'float16':
    case 'int4':
      throw new Error(`expected inputs of whole bytes and plain floats, found ${type}`);
    default:
      return type satisfies never;
  }
}

function bytes(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
