/** TFLite Metadata of a file, whoever made it: how inputs are normalized and what the outputs are called. */
import { readArchive } from '../../core/archive.js';
import { TinygateError } from '../../core/errors.js';
import { decodeText } from '../../core/text.js';
import { CheckedBuffer, malformed } from '../../export/tflite/bounds.js';
import { metadataEntry, metadataIdentifier } from '../../export/tflite/model-metadata.js';
import type { OpenFile } from './open.js';

export interface FileMetadata {
  /** Of the first input: (x − mean) / std, as the file says it; null: it does not. */
  readonly normalization: { readonly mean: readonly number[]; readonly std: readonly number[] } | null;
  /** Name of the file with the labels of the first output; null: there is no such file. */
  readonly labelsFile: string | null;
}

/** More channels, labels or characters are no metadata of a model for a small device. */
const limits = { channels: 4096, labels: 100_000 } as const;

/** Null where the file has no such entry. @throws ExportError for one that is damaged */
export function readModelMetadata({ model, spend }: OpenFile): FileMetadata | null {
  spend(model.metadataLength());
  const entry = Array.from({ length: model.metadataLength() }, (_, at) => model.metadata(at)!).find(
    (one) => one.name() === metadataEntry,
  );
  if (!entry) return null;
  const data = entry.buffer() < model.buffersLength() ? model.buffers(entry.buffer())?.dataArray() : null;
  if (!data || data.length < 8) return null;
  spend(data.length);
  const buffer = new CheckedBuffer(data.slice());
  // Of a later format nothing is known; interpreters pass it over, too.
  if (!buffer.__has_identifier(metadataIdentifier)) return null;
  const at = reader(buffer);
  const root = buffer.readInt32(0);
  const [subgraph] = at.tables(root, 3);
  if (subgraph === undefined) return { normalization: null, labelsFile: null };
  const [input] = at.tables(subgraph, 2);
  const [output] = at.tables(subgraph, 3);
  return {
    normalization: input === undefined ? null : normalizationOf(at, input),
    labelsFile: output === undefined ? null : labelsFileOf(at, output),
  };
}

/**
 * The labels of the first output, one for each.
 * @throws TinygateError for a zip behind the model that is not as zips are
 */
export async function readLabels(bytes: Uint8Array, file: string): Promise<readonly string[] | null> {
  const entries = await readArchive(bytes, (name) => name === file);
  const content = entries.get(file);
  if (!content) return null;
  const lines = textOf(content, file).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length <= limits.labels) return lines;
  throw unreadable(`at most ${limits.labels} labels in ${file}`, `${lines.length}`);
}

function textOf(content: Uint8Array, file: string): string {
  try {
    return decodeText(content);
  } catch {
    throw unreadable(`text in ${file}`, 'bytes that are no UTF-8');
  }
}

function unreadable(expected: string, found: string): TinygateError {
  return new TinygateError({ code: 'import/labels', message: `expected ${expected}, found ${found}` });
}

/** Where the files behind a model begin, in bytes; null where nothing that ends as a zip follows it. */
export function associatedFilesStart(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const directory = view.getUint32(end + 16, true);
  if (directory + 46 > end || view.getUint32(directory, true) !== 0x02014b50) return null;
  const first = view.getUint32(directory + 42, true);
  return first < directory && view.getUint32(first, true) === 0x04034b50 ? first : null;
}

type Reader = ReturnType<typeof reader>;

/** Fields by their numbers in the schema. */
function reader(buffer: CheckedBuffer) {
  const field = (table: number, number: number): number | null => {
    const vtable = table - buffer.readInt32(table);
    const slot = 4 + 2 * number;
    if (slot >= buffer.readUint16(vtable)) return null;
    const offset = buffer.readUint16(vtable + slot);
    return offset === 0 ? null : table + offset;
  };
  const child = (table: number, number: number): number | null => {
    const place = field(table, number);
    return place === null ? null : place + buffer.readInt32(place);
  };
  const length = (start: number): number => {
    const found = buffer.readInt32(start);
    if (found < 0 || found > limits.channels) throw malformed(start, `metadata with a list of ${found} entries`);
    return found;
  };
  return {
    child,
    byte: (table: number, number: number): number => {
      const place = field(table, number);
      return place === null ? 0 : buffer.readUint8(place);
    },
    text: (table: number, number: number): string | null => {
      const place = field(table, number);
      return place === null ? null : String(buffer.__string(place));
    },
    tables: (table: number, number: number): number[] => {
      const start = child(table, number);
      if (start === null) return [];
      return Array.from({ length: length(start) }, (_, index) => {
        const place = start + 4 + 4 * index;
        return place + buffer.readInt32(place);
      });
    },
    floats: (table: number, number: number): number[] => {
      const start = child(table, number);
      if (start === null) return [];
      return Array.from({ length: length(start) }, (_, index) => {
        // Checked as every other access; there is no override for floats.
        buffer.readInt32(start + 4 + 4 * index);
        return buffer.readFloat32(start + 4 + 4 * index);
      });
    },
  };
}

function normalizationOf(at: Reader, tensor: number): FileMetadata['normalization'] {
  const unit = at.tables(tensor, 4).find((one) => at.byte(one, 0) === 1);
  const options = unit === undefined ? null : at.child(unit, 1);
  if (options === null) return null;
  const [mean, std] = [at.floats(options, 0), at.floats(options, 1)];
  const isUsable = mean.length > 0 && std.length > 0 && std.every((value) => value > 0) && mean.every(Number.isFinite);
  return isUsable ? { mean, std } : null;
}

function labelsFileOf(at: Reader, tensor: number): string | null {
  const file = at.tables(tensor, 6).find((one) => [2, 3].includes(at.byte(one, 2)));
  return file === undefined ? null : at.text(file, 0);
}
