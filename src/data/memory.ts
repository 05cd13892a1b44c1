/** Samples in memory: what IDX files are once they are unpacked. */
import { InternalError } from '../core/errors.js';
import { type Arrays, elementCount, type Origin, type Samples, type Signature, type Source } from './source.js';

/** @param arrays whole samples one after another, of every name in `signature`. */
export function memorySamples(signature: Signature, arrays: Arrays, count: number): Samples {
  return {
    count,
    read(indices, into) {
      for (const [name, target] of Object.entries(into)) {
        const [type, values] = [signature[name], arrays[name]];
        if (!type || !values) throw new InternalError(`the source has no array ${name}`);
        const size = elementCount(type);
        for (let i = 0; i < indices.length; i++) {
          const start = indices[i]! * size;
          if (size === 1) target[i] = values[start]!;
          else target.set(values.subarray(start, start + size), i * size);
        }
      }
      return Promise.resolve();
    },
  };
}

interface MemorySplit {
  readonly arrays: Arrays;
  readonly count: number;
}

/** What `postMessage` hands to a thread: the bytes are shared, not copied. */
export interface MemoryIndex extends Pick<Source, 'digest' | 'inputs' | 'truth' | 'classes'> {
  readonly train: MemorySplit | null;
  readonly validation?: MemorySplit | null;
  readonly test: MemorySplit;
}

export type MemoryOrigin = Origin<'memory', MemoryIndex>;

/**
 * From this size on a sample takes longer to place than to be handed to a thread and back, and a second thread gains: below, reading
 * is a copy, and the source has no origin.
 */
const sharedFromBytes = 8192;

export function memorySource(index: MemoryIndex): Source {
  const signature = { ...index.inputs, ...index.truth };
  const samplesOf = ({ arrays, count }: MemorySplit): Samples => memorySamples(signature, arrays, count);
  const bytes = Object.values(index.inputs).reduce((sum, type) => sum + elementCount(type), 0);
  return {
    ...index,
    splits: {
      train: index.train && samplesOf(index.train),
      validation: index.validation ? samplesOf(index.validation) : null,
      test: samplesOf(index.test),
    },
    // A getter: nothing is copied until a thread is started.
    get origin() {
      return bytes < sharedFromBytes ? null : shareMemory(index);
    },
  };
}

/** The same samples where every thread can read them. */
export function shareMemory(index: MemoryIndex): MemoryOrigin {
  const shared = ({ arrays, count }: MemorySplit): MemorySplit => ({
    count,
    arrays: Object.fromEntries(
      Object.entries(arrays).map(([name, values]) => {
        const copy = new (values.constructor as new (buffer: SharedArrayBuffer) => typeof values)(
          new SharedArrayBuffer(values.byteLength),
        );
        copy.set(values);
        return [name, copy];
      }),
    ),
  });
  const train = index.train && shared(index.train);
  const validation = index.validation ? shared(index.validation) : null;
  return { format: 'memory', index: { ...index, train, validation, test: shared(index.test) } };
}
