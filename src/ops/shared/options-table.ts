/**
 * A table of builtin options by the slots that its fields have in TensorFlow Lite's schema, for operators whose table needs no
 * generated class: a room gives the slot of each field, and brings nothing into the schema.
 */
import type { Builder, ByteBuffer, Offset } from 'flatbuffers';

export class OptionsTable {
  #buffer: ByteBuffer | null = null;
  #position = 0;

  /** What `Operator.builtinOptions` calls on the class of a table. */
  __init(position: number, buffer: ByteBuffer): this {
    this.#position = position;
    this.#buffer = buffer;
    return this;
  }

  /** 0 where the file leaves the field out, which is the schema's default. */
  float32(slot: number): number {
    const offset = this.#offset(slot);
    return offset === 0 ? 0 : this.#buffer!.readFloat32(offset);
  }
  int8(slot: number): number {
    const offset = this.#offset(slot);
    return offset === 0 ? 0 : this.#buffer!.readInt8(offset);
  }
  int32(slot: number): number {
    const offset = this.#offset(slot);
    return offset === 0 ? 0 : this.#buffer!.readInt32(offset);
  }

  #offset(slot: number): number {
    const offset = this.#buffer!.__offset(this.#position, 4 + 2 * slot);
    return offset === 0 ? 0 : this.#position + offset;
  }
}

export type Field = readonly [slot: number, type: 'float32' | 'int8' | 'int32', value: number];

/** Writes a table of `slots` fields; values that are 0 take no room. */
export function writeTable(builder: Builder, slots: number, fields: readonly Field[]): Offset {
  const write = {
    float32: (slot: number, value: number) => builder.addFieldFloat32(slot, value, 0),
    int8: (slot: number, value: number) => builder.addFieldInt8(slot, value, 0),
    int32: (slot: number, value: number) => builder.addFieldInt32(slot, value, 0),
  };
  builder.startObject(slots);
  for (const [slot, type, value] of fields) write[type](slot, value);
  return builder.endObject();
}
