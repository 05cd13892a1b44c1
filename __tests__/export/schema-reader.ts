/** Reads a flatbuffer by a description of its schema, from the format's definition and nothing else. */

export type Field =
  | 'byte'
  | 'string'
  | 'floats'
  | { readonly list: Field }
  | { readonly table: Readonly<Record<number, readonly [name: string, field: Field]>> };

/** The root table; fields that are absent are left out. */
export function readTable(bytes: Uint8Array, field: Field): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return read(view, 0, field);
}

/** @param place of the value itself for numbers, of the offset to it for all else */
function read(view: DataView, place: number, field: Field): unknown {
  if (field === 'byte') return view.getUint8(place);
  const start = place + view.getUint32(place, true);
  if (field === 'string') {
    const length = view.getUint32(start, true);
    return Buffer.from(view.buffer, view.byteOffset + start + 4, length).toString('utf8');
  }
  if (field === 'floats')
    return Array.from({ length: view.getUint32(start, true) }, (_, i) => view.getFloat32(start + 4 + 4 * i, true));
  if ('list' in field)
    return Array.from({ length: view.getUint32(start, true) }, (_, i) => read(view, start + 4 + 4 * i, field.list));
  const vtable = start - view.getInt32(start, true);
  const slots = (view.getUint16(vtable, true) - 4) / 2;
  return Object.fromEntries(
    Object.entries(field.table).flatMap(([number, [name, own]]) => {
      const slot = Number(number) < slots ? view.getUint16(vtable + 4 + 2 * Number(number), true) : 0;
      return slot === 0 ? [] : [[name, read(view, start + slot, own)]];
    }),
  );
}
