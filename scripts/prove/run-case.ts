/** Runs a case through the seam of a runtime: its samples in a row in one opened model, and then all of them again. */
import { ExportError } from '../../src/core/errors.js';
import type { OpenModel, Runtime } from '../../src/measure/runtime/runtime.js';
import { valuesOf } from '../../src/measure/runtime/values.js';
import type { ProofCase } from './one-operator.js';
import type { Sample } from './samples.js';

export type CaseRun =
  | {
      /** Of all outputs, sample after sample, as the oracle writes them. */
      readonly bytes: Uint8Array;
      /** Whether a sample gives the same when others went before it. */
      readonly isIndependent: boolean;
    }
  | { readonly refusal: string };

export async function runCase(
  open: Runtime['open'],
  { file, samples }: Pick<ProofCase, 'file' | 'samples'>,
): Promise<CaseRun> {
  let model: OpenModel | undefined;
  try {
    model = await open(file, { workers: 1 });
    // The second time in another order.
    const order = [...samples, ...[...samples].reverse()];
    const { inputs } = model;
    const outputs = await model.run(
      (start, size) => inputs.map((edge, at) => joined(valuesOf(edge), order.slice(start, start + size), at)),
      order.length,
    );
    const perSample = order.map((_, i) => Buffer.concat(outputs.map(({ values }) => slice(values, i, order.length))));
    const [first, second] = [perSample.slice(0, samples.length), perSample.slice(samples.length).reverse()];
    return {
      bytes: Uint8Array.from(Buffer.concat(first)),
      isIndependent: first.every((bytes, i) => bytes.equals(second[i]!)),
    };
  } catch (error) {
    if (error instanceof ExportError) return { refusal: error.message };
    throw error;
  } finally {
    await model?.close();
  }
}

function joined(Values: ReturnType<typeof valuesOf>, samples: readonly Sample[], at: number) {
  const bytes = Uint8Array.from(Buffer.concat(samples.map((sample) => sample[at]!)));
  return new Values(bytes.buffer, 0, bytes.length / Values.BYTES_PER_ELEMENT);
}

function slice(values: ArrayBufferView, i: number, count: number): Buffer {
  const bytes = values.byteLength / count;
  return Buffer.from(values.buffer, values.byteOffset + i * bytes, bytes);
}
