import type { Problem } from '../../core/errors.js';

/** Samples of one file, or of several that belong together, in memory. */
export interface Part {
  readonly count: number;
  /** [height, width, channels] of one sample; the columns of a table are channels. */
  readonly sampleShape: readonly [number, number, number];
  /** [count, height, width, channels]: bytes of pictures, or numbers. */
  readonly inputs: Uint8Array | Float32Array;
  /** Class of each sample, as it is written; null where there is none. */
  readonly labels: readonly string[] | null;
  /** [count, targetNames]: numbers, or 0 and 1 of several labels; null where there are none. */
  readonly targets: Float32Array | null;
  readonly targetNames: readonly string[];
  /** What keeps samples together when they are split; null where nothing does. */
  readonly groups: readonly string[] | null;
  /** Of the files. */
  readonly digest: string;
}

/** Which columns or arrays say what. */
export interface Roles {
  /** What a model reads; null: all that has no other role. */
  readonly columns: readonly string[] | null;
  readonly label: string | null;
  readonly targets: readonly string[];
  readonly group: string | null;
}

/** A number that no sample may have. */
export function notFinite(file: string, row: string, column: string, found: string): Problem {
  return {
    code: 'data/not-a-number',
    message: `expected a number in ${row}, column ${column}, found ${found}`,
    where: { file },
    cause: 'a value is missing, or was computed from one that is',
    fix: 'Fill the value in, or remove the sample; tinygate guesses none.',
  };
}
