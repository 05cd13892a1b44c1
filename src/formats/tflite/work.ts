import { ExportError } from '../../core/errors.js';

/** Spends what looking at one file may take: bytes that are referred to, each time that they are. */
export type Spend = (bytes: number) => void;

/** What a table of a kind takes at least in memory and time, whatever it takes in the file. */
export const tableBytes = { operator: 96, tensor: 48, step: 32 } as const;

/** Bytes of an index of a vector. */
export const indexBytes = 4;

/**
 * A flatbuffer may refer to one table, string or buffer any number of times, so a small file can describe endless work.
 * Real files refer to each byte about once; whoever looks at a file does so a few times.
 *
 * @throws ExportError from the returned function once a file of `sizeBytes` asks for more.
 */
export function workLimit(sizeBytes: number): Spend {
  let left = 2_000_000 + 4 * sizeBytes;
  return (bytes) => {
    left -= bytes;
    if (left < 0) throw endless(sizeBytes);
  };
}

/**
 * What stands at one place of a file, read once: `read` is called where nothing of the kind was read there before. All that
 * is read this way takes no more bytes than the file has, because no byte belongs to two things.
 */
export type Once = <Value>(kind: string, position: number, bytes: number, read: () => Value) => Value;

/** @throws ExportError from the returned function where places overlap so much that a file of `sizeBytes` cannot hold them. */
export function readOnce(sizeBytes: number): Once {
  const kinds = new Map<string, Map<number, unknown>>();
  let left = sizeBytes;
  return <Value>(kind: string, position: number, bytes: number, read: () => Value): Value => {
    const known = kinds.get(kind) ?? new Map<number, unknown>();
    kinds.set(kind, known);
    const before = known.get(position);
    // What is kept under a kind is of one type.
    if (before !== undefined) return before as Value;
    left -= bytes;
    if (left < 0) throw endless(sizeBytes);
    const value = read();
    known.set(position, value);
    return value;
  };
}

function endless(sizeBytes: number): ExportError {
  return new ExportError({
    code: 'export/malformed-file',
    message: `expected a .tflite file that describes no more than it holds, found more than its ${sizeBytes} bytes can mean`,
    cause: 'The file is damaged, or made to keep its readers busy.',
  });
}
