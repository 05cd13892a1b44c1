/**
 * Files that travel behind a model's flatbuffer as a zip: a reader of zips looks from the end, and a reader of the model from
 * the beginning. Stored, not deflated, as the readers on devices ask for; without dates, so that the same files give the same bytes.
 */
import { crc32 } from '../../core/crc32.js';
import { ExportError } from '../../core/errors.js';

/** 1 January 1980: the first day that the format knows. */
const date = 0x21;
const localBytes = 30;
const centralBytes = 46;
const endBytes = 22;
/** Names are UTF-8. */
const flags = 0x0800;

/** @throws ExportError for more than a zip without extensions can say */
export function withAssociatedFiles(model: Uint8Array, files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => ({ name: new TextEncoder().encode(name), content }));
  if (entries.length === 0) return model;
  const sizeBytes = entries.reduce(
    (sum, { name, content }) => sum + localBytes + centralBytes + 2 * name.length + content.length,
    model.length + endBytes,
  );
  if (sizeBytes >= 2 ** 32 || entries.length >= 2 ** 16)
    throw new ExportError({
      code: 'export/associated-files',
      message: `expected a model with its files of less than 4 GiB, found ${sizeBytes} bytes`,
    });
  const out = new Uint8Array(sizeBytes);
  const view = new DataView(out.buffer);
  out.set(model);
  let at = model.length;
  const offsets: number[] = [];
  for (const { name, content } of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    describe(view, at + 4, name, content);
    out.set(name, at + localBytes);
    out.set(content, at + localBytes + name.length);
    at += localBytes + name.length + content.length;
  }
  const directory = at;
  entries.forEach(({ name, content }, index) => {
    view.setUint32(at, 0x02014b50, true);
    // Made by: version 2.0, as it needs.
    view.setUint16(at + 4, 20, true);
    describe(view, at + 6, name, content);
    view.setUint32(at + 42, offsets[index]!, true);
    out.set(name, at + centralBytes);
    at += centralBytes + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that both headers of a file have, in one order. */
function describe(view: DataView, at: number, name: Uint8Array, content: Uint8Array): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, crc32(content), true);
  view.setUint32(at + 14, content.length, true);
  view.setUint32(at + 18, content.length, true);
  view.setUint16(at + 22, name.length, true);
}
