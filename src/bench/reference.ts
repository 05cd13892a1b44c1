/** What a device must compute: inputs that are the same everywhere, and the outputs of a runtime that is proven for the file. */
import { seededRandom, type Random } from '../core/random.js';
import { TinygateError } from '../core/errors.js';
import { readEdges, type Edge } from '../measure/inspect/edges.js';
import { chooseRuntime } from '../measure/runtime/choose.js';
import { inferenceLimits } from '../measure/runtime/limits.js';
import type { Values } from '../measure/runtime/values.js';

export type Reference =
  | {
      readonly kind: 'known';
      /** All inputs of the first sample, then those of the second. */
      readonly inputs: Uint8Array;
      readonly outputs: Uint8Array;
      /** Largest difference that is still the same computation: in codes of a quantised output, else in its own unit. */
      readonly tolerance: number;
    }
  /** The file is measured all the same, and the measurement says that its outputs were not compared. */
  | { readonly kind: 'unknown'; readonly reason: string };

const samples = 8;

/**
 * XNNPACK's kernels and TFLite's reference kernels differ by up to 11 codes after a softmax (docs/support.md); a kernel that
 * computes something else is off by half the range.
 */
const defaultToleranceCodes = 16;
/** Order of summation and fused multiply-add, over thousands of terms. */
const defaultToleranceShare = 1e-3;

export async function makeReference(
  bytes: Uint8Array,
  tolerance: number | null,
  signal?: AbortSignal,
): Promise<Reference> {
  const expected = await expectedOf(bytes, signal);
  if (expected.kind === 'unknown') return expected;
  const { inputs, outputs, isQuantised, largest } = expected;
  const allowed = isQuantised ? (tolerance ?? defaultToleranceCodes) : (tolerance ?? defaultToleranceShare) * largest;
  return { kind: 'known', inputs, outputs, tolerance: allowed };
}

type Expected =
  | {
      readonly kind: 'known';
      readonly inputs: Uint8Array;
      readonly outputs: Uint8Array;
      readonly isQuantised: boolean;
      /** Largest magnitude of an output. */
      readonly largest: number;
    }
  | Extract<Reference, { kind: 'unknown' }>;

/** A file is run once, however many devices measure it and however often they are asked. */
const known = new WeakMap<Uint8Array, Promise<Expected>>();

function expectedOf(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Expected> {
  const before = known.get(bytes);
  if (before) return before;
  const expected = computeExpected(bytes, signal);
  known.set(bytes, expected);
  return expected;
}

async function computeExpected(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Expected> {
  try {
    const { inputs, outputs } = readEdges(bytes);
    const runtime = await chooseRuntime(bytes, 'auto');
    const model = await runtime.open(bytes, { workers: 1, limits: inferenceLimits(bytes, samples), signal });
    try {
      const made = inputs.map((input, index) => valuesOf(input, seededRandom(0, `bench-input-${index}`)));
      const found = await model.run(
        (start, size) =>
          made.map((values, i) => values.slice(start * inputs[i]!.length, (start + size) * inputs[i]!.length)),
        samples,
        { signal },
      );
      return {
        kind: 'known',
        inputs: interleave(made.map((values, i) => ({ values, length: inputs[i]!.length }))),
        outputs: interleave(found),
        isQuantised: outputs.every(({ type }) => type === 'int8' || type === 'uint8' || type === 'int16'),
        largest: largestOf(found.map(({ values }) => values)),
      };
    } finally {
      await model.close();
    }
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    return { kind: 'unknown', reason: error.message };
  }
}

/** Largest magnitude; 1 where all outputs are 0, so that a share of it allows something. */
function largestOf(arrays: readonly Values[]): number {
  let largest = 0;
  for (const values of arrays) for (const value of values) largest = Math.max(largest, Math.abs(Number(value)));
  return largest === 0 ? 1 : largest;
}

type Fill = (random: Random) => number;

const fills: Readonly<Record<string, readonly [new (length: number) => Values, Fill]>> = {
  float32: [Float32Array, (random) => random.uniform() * 2 - 1],
  int8: [Int8Array, (random) => random.integer(256) - 128],
  uint8: [Uint8Array, (random) => random.integer(256)],
  int16: [Int16Array, (random) => random.integer(65536) - 32768],
  // Indices, most often: 0 and 1 exist in every table.
  int32: [Int32Array, (random) => random.integer(2)],
};

function valuesOf({ type, length, name }: Edge, random: Random): Values {
  const fill = Object.hasOwn(fills, type) ? fills[type] : undefined;
  if (!fill) {
    const message = `expected an input of ${Object.keys(fills).join(', ')} to make samples for, found ${type} of ${name}`;
    throw new TinygateError({ code: 'bench/reference', message });
  }
  const [Type, next] = fill;
  const values = new Type(samples * length);
  for (let i = 0; i < values.length; i++) values[i] = next(random);
  return values;
}

/** Sample by sample, each with all its arrays. */
function interleave(arrays: readonly { readonly values: Values; readonly length: number }[]): Uint8Array {
  const parts = Array.from({ length: samples }, (_, sample) =>
    arrays.map(({ values, length }) => bytesOf(values.slice(sample * length, (sample + 1) * length))),
  ).flat();
  return Uint8Array.from(Buffer.concat(parts));
}

function bytesOf(values: Values): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
