/** Compares what a runtime gave for a case with what LiteRT gives. */
import { createHash } from 'node:crypto';
import type { Answer, Answers } from './litert.js';
import type { CaseRun } from './run-case.js';

/**
 * Floats: of the largest output of a sample. XNNPACK adds in another order on another CPU, and fuses products where the CPU
 * can: each of a few dozen sums is then off by half a unit in the last place (2⁻²⁴). The largest seen is a third of this.
 */
export const floatTolerance = 2 ** -18;
/**
 * Integers are compared bit for bit, with the default kernels or with the reference kernels. In 16 bits one code is allowed:
 * it is a 65,536th of the range, and LiteRT itself divides by a scale or multiplies by its inverse as the CPU suggests.
 */
const codeTolerance = (type: string): number => (type === 'int16' ? 1 : 0);

/** How far LiteRT's own two sets of kernels may be apart before neither is taken for the truth. */
const spread = {
  /** In codes: XNNPACK rounds once where the reference kernels round twice. */
  integers: 1,
  floats: 1e-4,
  /** Each set of kernels quantises the inputs of a dynamic-range layer in its own manner, to 8 bits. */
  dynamicRange: 0.3,
} as const;

export type Verdict =
  | { readonly agrees: true; readonly difference: number; readonly digest: string }
  | { readonly agrees: false; readonly fault: Fault; readonly reason: string };

/** `refused` says nothing about other versions of the operator; all others do. */
export type Fault = 'refused' | 'LiteRT refuses' | 'LiteRT contradicts itself' | 'differs' | 'keeps a state';

export function judge(run: CaseRun, { default: truth, reference }: Answers, isDynamicRange: boolean): Verdict {
  if ('error' in truth) return fails('LiteRT refuses', truth.error);
  if ('refusal' in run) return fails('refused', run.refusal.replace(/^.*could not (?:load|run) the model: /, ''));
  if (!run.isIndependent) return fails('keeps a state', 'a sample gives something else after other samples');
  if (run.bytes.length !== truth.bytes.length) {
    return fails('differs', `${run.bytes.length} bytes of outputs where LiteRT gives ${truth.bytes.length}`);
  }
  const own = 'error' in reference ? null : compare(truth, reference.bytes);
  const allowed = own?.unit === 'codes' ? spread.integers : isDynamicRange ? spread.dynamicRange : spread.floats;
  if (own !== null && !(own.difference <= allowed)) {
    return fails('LiteRT contradicts itself', `default and reference kernels differ by ${show(own)}`);
  }
  const found = compare(truth, run.bytes);
  const isReference = own?.unit === 'codes' && !('error' in reference) && same(run.bytes, reference.bytes);
  const isEqual = found.unit === 'codes' ? found.excess <= 0 || isReference : found.difference <= floatTolerance;
  if (!isEqual) return fails('differs', show(found));
  return { agrees: true, difference: isReference ? 0 : found.difference, digest: digestOf(run.bytes) };
}

function fails(fault: Fault, reason: string): Verdict {
  return { agrees: false, fault, reason: reason.replaceAll(/\s+/g, ' ').slice(0, 200) };
}

interface Difference {
  /** Largest of all outputs: codes, or relative to the largest of the sample's output. */
  readonly difference: number;
  /** What is above the tolerance of an output's type, in codes. */
  readonly excess: number;
  readonly unit: 'codes' | 'relative';
}

const arrays: Readonly<Record<string, new (buffer: ArrayBuffer) => ArrayLike<number | bigint>>> = {
  float32: Float32Array,
  float64: Float64Array,
  int8: Int8Array,
  uint8: Uint8Array,
  bool: Uint8Array,
  int16: Int16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: BigInt64Array,
};

function compare(truth: Exclude<Answer, { error: string }>, other: Uint8Array): Difference {
  const isFloat = truth.types.some((type) => type.startsWith('float'));
  if (other.length !== truth.bytes.length)
    return { difference: Infinity, excess: Infinity, unit: isFloat ? 'relative' : 'codes' };
  let [difference, excess, offset] = [0, 0, 0];
  for (const sizes of truth.sizes) {
    truth.types.forEach((type, at) => {
      const Values = arrays[type];
      if (!Values) throw new Error(`expected outputs of a type that is compared, found ${type}`);
      const bytes = sizes[at]! * (Values as unknown as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT;
      const [expected, found] = [truth.bytes, other].map((all) => new Values(all.slice(offset, offset + bytes).buffer));
      const largest = largestDifference(expected!, found!, type.startsWith('float'));
      difference = Math.max(difference, largest);
      excess = Math.max(excess, largest - codeTolerance(type));
      offset += bytes;
    });
  }
  return { difference, excess, unit: isFloat ? 'relative' : 'codes' };
}

function largestDifference(
  expected: ArrayLike<number | bigint>,
  found: ArrayLike<number | bigint>,
  isFloat: boolean,
): number {
  let [largest, scale] = [0, 0];
  for (let i = 0; i < expected.length; i++) {
    const [a, b] = [Number(expected[i]), Number(found[i])];
    if (Number.isFinite(a)) scale = Math.max(scale, Math.abs(a));
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
    const apart = Math.abs(a - b);
    largest = Math.max(largest, Number.isNaN(apart) ? Infinity : apart);
  }
  return !isFloat || largest === 0 ? largest : largest / scale;
}

function show({ difference, unit }: Difference): string {
  return unit === 'codes' ? `${difference} codes` : `${difference.toPrecision(2)} of the largest output`;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** For a whole model: the largest difference from LiteRT's default kernels, in words. */
export function compareAnswers(run: CaseRun, { default: truth }: Answers): string {
  if ('refusal' in run) return `the runtime refuses it: ${run.refusal.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
  if ('error' in truth) return `LiteRT refuses it: ${truth.error.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
  if (!run.isIndependent) return 'WRONG: a sample gives something else after other samples';
  const found = compare(truth, run.bytes);
  return found.difference === 0 ? 'equal' : show(found);
}
