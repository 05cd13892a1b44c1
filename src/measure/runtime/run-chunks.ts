/** Hands samples out to workers in chunks and puts the outputs back in the order of the samples. */
import { ExportError } from '../../core/errors.js';
import type { Edge } from '../inspect/edges.js';
import { tooLarge, type Guard } from './guard.js';
import type { InferenceLimits } from './limits.js';
import type { Output, RunOptions, SampleSource, Values } from './runtime.js';
import { valuesOf } from './values.js';

/** Runs `size` samples: the bytes of each input, sample after sample, become those of each output. */
export type Worker = (inputs: readonly Uint8Array[], size: number) => Promise<readonly Uint8Array[]>;

export interface ChunkedRun {
  readonly inputs: readonly Edge[];
  readonly outputs: readonly Edge[];
  readonly workers: readonly Worker[];
  readonly guard: Guard;
  readonly limits: InferenceLimits;
  readonly source: SampleSource;
  readonly count: number;
  readonly options: RunOptions;
}

/** Samples in one message: enough to hide its cost, few enough for steady progress. */
const samplesPerChunk = 64;

/** @throws ExportError when samples do not fit or outputs are of another length than declared, and at the limits. */
export async function runChunks(run: ChunkedRun): Promise<Output[]> {
  const { inputs, outputs, workers, guard, limits, source, count, options } = run;
  const chunks: (readonly Uint8Array[])[] = [];
  let [next, done] = [0, 0];
  const drain = async (worker: Worker): Promise<void> => {
    while (next < count) {
      options.signal?.throwIfAborted();
      const start = next;
      const size = Math.min(samplesPerChunk, count - start);
      next += size;
      const samples = await source(start, size);
      checkSamples(samples, size, inputs);
      const answer = await guard.watch(() => worker(samples.map(bytesOf), size), options.signal);
      // All outputs are kept until the end: a file must not fill the memory with them.
      const outputBytes = (answer.reduce((sum, { length }) => sum + length, 0) / size) * count;
      if (outputBytes > limits.memoryBytes) throw tooLarge(limits.memoryBytes, `what it gives for ${count} samples`);
      chunks[start / samplesPerChunk] = answer;
      done += size;
      options.onProgress?.(done);
    }
  };
  const finished = await Promise.allSettled(workers.map(drain));
  const failed = finished.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return outputs.map((edge, at) =>
    joined(
      edge,
      chunks.map((chunk) => chunk[at]!),
      count,
    ),
  );
}

function bytesOf(values: Values): Uint8Array {
  return new Uint8Array(values.buffer as ArrayBuffer, values.byteOffset, values.byteLength);
}

function checkSamples(samples: readonly Values[], size: number, inputs: readonly Edge[]): void {
  inputs.forEach((input, at) => {
    const values = samples[at];
    if (values instanceof valuesOf(input) && values.length === size * input.length) return;
    throw new ExportError({
      code: 'measure/samples',
      message:
        `expected ${size} samples of ${input.length} ${input.type} values for the input ${input.name} ` +
        `[${input.shape.join(', ')}], found ${values ? `${values.length} values in a ${values.constructor.name}` : 'none'}`,
    });
  });
}

function joined(edge: Edge, chunks: readonly Uint8Array[], count: number): Output {
  const Values = valuesOf(edge);
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const length = bytes / Values.BYTES_PER_ELEMENT / count;
  const perSample = length * Values.BYTES_PER_ELEMENT;
  const isEven = chunks.every((chunk, at) => chunk.length === perSample * chunkSize(at, count));
  if (!isEven || !Number.isInteger(length) || (edge.isStatic && length !== edge.length)) {
    const expected = edge.isStatic ? `${edge.length} values` : 'the same number of values';
    throw new ExportError({
      code: 'measure/output-length',
      message: `expected ${expected} from the output ${edge.name} for each sample, found ${length} on average`,
      cause: 'The model computes the shape of its output from the values of its input.',
    });
  }
  const values = new Values(count * length);
  const target = bytesOf(values);
  let offset = 0;
  for (const chunk of chunks) {
    target.set(chunk, offset);
    offset += chunk.length;
  }
  return { values, length };
}

function chunkSize(at: number, count: number): number {
  return Math.min(samplesPerChunk, count - at * samplesPerChunk);
}
