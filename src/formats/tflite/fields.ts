/** Fields of the schema's tables by their number: those that are newer than our generated code, and where others are. */
import type { ByteBuffer } from 'flatbuffers';

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
