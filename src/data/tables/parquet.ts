/** Rows of a Parquet file as samples, read by hyparquet. */
import { parquetMetadata, parquetReadObjects, snappyUncompress } from 'hyparquet';
import { digestBytes } from '../../core/digest.js';
import { DataError } from '../../core/errors.js';
import type { Part, Roles } from './part.js';
import { readBytes } from './read-bytes.js';
import { startRows } from './rows.js';

const maximumBytes = 2 ** 30;
/** Cells that are held at a time. */
const mostCells = 2 ** 26;

/** @throws DataError for a file that is damaged, compressed otherwise than by Snappy, or holds what is no number */
export async function readParquet(path: string, roles: Roles): Promise<Part> {
  const { header, records, digest } = await readTable(path);
  const rows = startRows(header, path, roles);
  records.forEach((record, index) => {
    const cells = header.map((name) => cellOf(record[name]));
    rows.add(cells, { words: `row ${index}`, where: { file: path } });
  });
  return rows.done(digest);
}

/** The same cells as text, for who looks at a table before it is known what its columns are. */
export async function readParquetCells(
  path: string,
): Promise<{ readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }> {
  const { header, records } = await readTable(path);
  return { header, rows: records.map((record) => header.map((name) => cellOf(record[name]))) };
}

async function readTable(path: string): Promise<Table & { readonly digest: string }> {
  const bytes = await readBytes(path, maximumBytes);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const table = await read(file, path);
  const { count, header } = table;
  if (count * header.length > mostCells)
    throw refused(path, `expected at most ${mostCells} cells, found ${count} rows of ${header.length}`);
  return { ...table, digest: digestBytes(bytes) };
}

interface Table {
  readonly header: readonly string[];
  readonly count: number;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

async function read(file: ArrayBuffer, path: string): Promise<Table> {
  try {
    const metadata = parquetMetadata(file);
    const [, ...columns] = metadata.schema;
    const nested = columns.find(({ num_children }) => num_children !== undefined);
    if (nested) throw new Error(`the column ${nested.name} is nested`);
    const header = columns.map(({ name }) => name);
    const count = Number(metadata.num_rows);
    if (count * header.length > mostCells) return { header, count, records: [] };
    return {
      header,
      count,
      records: await parquetReadObjects({ file, metadata, compressors: { SNAPPY: inflateHeld } }),
    };
  } catch (error) {
    throw refused(
      path,
      `expected a readable Parquet file, found that it is not: ${(error as Error).message.slice(0, 200)}`,
    );
  }
}

/** Snappy makes at most 64 bytes of three (its longest copy): a page that claims more gets no memory. */
function inflateHeld(bytes: Uint8Array, sizeBytes: number): Uint8Array {
  const most = 64 * Math.ceil(bytes.length / 3);
  if (sizeBytes > most)
    throw new Error(`expected a page of ${bytes.length} bytes to inflate at most to ${most} bytes, found ${sizeBytes}`);
  const page = new Uint8Array(sizeBytes);
  snappyUncompress(bytes, page);
  return page;
}

/** As CSV would have it, so that both are refused alike. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string') return String(value).trim();
  return value instanceof Date ? value.toISOString() : 'a nested value';
}

function refused(path: string, message: string): DataError {
  return new DataError({
    code: 'data/parquet',
    message,
    where: { file: path },
    cause: 'the file is damaged, too large, or compressed otherwise than by Snappy',
    fix: 'Write it again without compression or with Snappy, in columns of numbers and text.',
  });
}
