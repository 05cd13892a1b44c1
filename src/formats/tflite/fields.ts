/** Fields of the schema's tables by their number: those that are newer than our generated code, and where others are. */
import type { ByteBuffer } from 'flatbuffers';
import { malformed } from '../../export/tflite/bounds.js';

interface Table {
  readonly bb: ByteBuffer | null;
  readonly bb_pos: number;
}

/** 0 where the table does not have the field. */
export function byteField({ bb, bb_pos }: Table, field: number): number {
  const offset = bb!.__offset(bb_pos, 4 + 2 * field);
  return offset === 0 ? 0 : bb!.readInt8(bb_pos + offset);
}

/** The byte at which a string or a vector begins, with its length; 0 where the table does not have the field. */
export function placeOf({ bb, bb_pos }: Table, field: number): number {
  const offset = bb!.__offset(bb_pos, 4 + 2 * field);
  return offset === 0 ? 0 : bb!.__indirect(bb_pos + offset);
}

/** Elements of a vector; 0 where the table does not have the field. */
export function vectorLength({ bb, bb_pos }: Table, field: number): number {
  const offset = bb!.__offset(bb_pos, 4 + 2 * field);
  return offset === 0 ? 0 : bb!.__vector_len(bb_pos + offset);
}

/** An unsigned number of 64 bits; 0 where the table does not have the field. */
export function longField({ bb, bb_pos }: Table, field: number): number {
  const offset = bb!.__offset(bb_pos, 4 + 2 * field);
  return offset === 0 ? 0 : Number(bb!.readUint64(bb_pos + offset));
}

const readers = {
  float32: { bytes: 4, read: (view: DataView, at: number) => view.getFloat32(at, true) },
  int64: { bytes: 8, read: (view: DataView, at: number) => Number(view.getBigInt64(at, true)) },
} as const;

/**
 * All numbers of a vector: millions of them in the time that a table takes to be asked for each of some ten thousand.
 * @param place as `placeOf` gives it. @throws ExportError where the file ends before the vector does
 */
export function numbersAt({ bb }: Table, place: number, length: number, type: keyof typeof readers): Float64Array {
  const { bytes, read } = readers[type];
  const file = bb!.bytes();
  const start = place + 4;
  if (start + length * bytes > file.length)
    throw malformed(place, `a vector of ${length} numbers that goes on beyond the ${file.length} bytes of the file`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; i++) numbers[i] = read(view, start + i * bytes);
  return numbers;
}
