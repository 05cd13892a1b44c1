import { ExportError } from '../../core/errors.js';

/** Spends `steps` of what looking at one file may take. */
export type Spend = (steps: number) => void;

/**
 * A flatbuffer may refer to one table, string or buffer any number of times, so a small file can describe endless work.
 * Real files refer to each byte about once.
 *
 * @throws ExportError from the returned function once a file of `sizeBytes` asks for more.
 */
export function workLimit(sizeBytes: number): Spend {
  let left = 2_000_000 + 16 * sizeBytes;
  return (steps) => {
    left -= steps;
    if (left >= 0) return;
    throw new ExportError({
      code: 'export/malformed-file',
      message: `expected a .tflite file that describes no more than it holds, found more than its ${sizeBytes} bytes can mean`,
      cause: 'The file is damaged, or made to keep its readers busy.',
    });
  };
}
