/**
 * A table of builtin options by the slots that its fields have in TensorFlow Lite's schema, for operators whose table needs no
 * generated class: a room gives the slot of each field, and brings nothing into the schema.
 */
import type { Builder, ByteBuffer, Offset } from 'flatbuffers';

export class OptionsTable {
  /** What `Operator.builtinOptions` sets, as on the generated class of a table. */
  bb: ByteBuffer | null = null;
  bb_pos = 0;

  /** 0 where the file leaves the field out, which is the schema's default. */
  float32(slot: number): number {
    const offset = this.#offset(slot);
    return offset === 0 ? 0 : this.bb!.readFloat32(offset);
  }
  int8(slot: number): number {
    const offset = this.#offset(slot);
    return offset === 0 ? 0 : this.bb!.readInt8(offset);
  }
  int32(slot: number): number {
    const offset = this.#offset(slot);
    return offset === 0 ? 0 : this.bb!.readInt32(offset);
  }

  #offset(slot: number): number {
    const offset = this.bb!.__offset(this.bb_pos, 4 + 2 * slot);
    return offset === 0 ? 0 : this.bb_pos + offset;
  }
}

/** `bool`: of a field that is true where it is absent. */
export type Field = readonly [slot: number, type: 'float32' | 'int8' | 'int32' | 'bool', value: number];

/** Writes a table of `slots` fields; values that are 0, or true, take no room. */
export function writeTable(builder: Builder, slots: number, fields: readonly Field[]): Offset {
  const write = {
    float32: (slot: number, value: number) => builder.addFieldFloat32(slot, value, 0),
    int8: (slot: number, value: number) => builder.addFieldInt8(slot, value, 0),
    int32: (slot: number, value: number) => builder.addFieldInt32(slot, value, 0),
    bool: (slot: number, value: number) => builder.addFieldInt8(slot, value, 1),
  };
  builder.startObject(slots);
  for (const [slot, type, value] of fields) write[type](slot, value);
  return builder.endObject();
}
