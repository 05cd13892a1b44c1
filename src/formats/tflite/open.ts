import { ExportError, TinygateError } from '../../core/errors.js';
import { CheckedBuffer, malformed } from '../../export/tflite/bounds.js';
import { Model, type SubGraph } from '../../export/tflite/schema/index.js';
import { recognizeForeign } from './magic.js';
import { readOnce, workLimit, type Once, type Spend } from './work.js';

/** 1 GiB: far above what a small device holds, and below what the offsets of a flatbuffer reach. */
export const maxModelBytes = 1024 ** 3;

export interface OpenFile {
  readonly bytes: Uint8Array;
  readonly model: Model;
  /** At least one; the first is the one that an interpreter runs. */
  readonly subgraphs: readonly [SubGraph, ...SubGraph[]];
  readonly spend: Spend;
  readonly once: Once;
}

/**
 * Opens a file of any origin and hands it to `read`.
 * @throws ExportError, with the byte offset where there is one, for whatever is not a well-formed `.tflite` file.
 */
export function openFile<Result>(bytes: Uint8Array, read: (file: OpenFile) => Result): Result {
  try {
    return read(open(bytes));
  } catch (error) {
    if (error instanceof TinygateError) throw error;
    throw new ExportError(
      { code: 'export/malformed-file', message: `cannot read this .tflite file: ${String(error)}` },
      { cause: error },
    );
  }
}

function open(bytes: Uint8Array): OpenFile {
  if (bytes.length > maxModelBytes) {
    throw new ExportError({
      code: 'export/large-file',
      message: `expected a .tflite file of at most ${maxModelBytes} bytes, found ${bytes.length}`,
    });
  }
  const buffer = new CheckedBuffer(bytes);
  if (bytes.length < 8 || !Model.bufferHasIdentifier(buffer)) throw notTflite(bytes);
  const model = Model.getRootAsModel(buffer);
  if (model.version() !== 3) throw malformed(model.bb_pos, `schema version ${model.version()} instead of 3`);
  const spend = workLimit(bytes.length);
  checkCount('subgraphs', model.subgraphsLength());
  const [first, ...others] = Array.from({ length: model.subgraphsLength() }, (_, i) => model.subgraphs(i)!);
  if (!first) throw malformed(model.bb_pos, 'no subgraph');
  const all = [first, ...others];
  checkCount('operators', sumOf(all.map((subgraph) => subgraph.operatorsLength())));
  checkCount('tensors', sumOf(all.map((subgraph) => subgraph.tensorsLength())));
  return { bytes, model, subgraphs: [first, ...others], spend, once: readOnce(bytes.length) };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Of all subgraphs together: ten times and more what the largest networks have. */
const most = { subgraphs: 1000, operators: 50_000, tensors: 100_000 } as const;

function checkCount(what: keyof typeof most, found: number): void {
  if (found <= most[what]) return;
  throw new ExportError({
    code: 'export/large-file',
    message: `expected a .tflite file of at most ${most[what]} ${what}, found ${found}`,
  });
}

/** What the file is instead, where its first bytes tell. */
function notTflite(bytes: Uint8Array): ExportError {
  const foreign = recognizeForeign(bytes);
  if (!foreign) return malformed(4, 'no identifier TFL3');
  const { name, cause, fix } = foreign;
  return new ExportError({
    code: 'export/not-tflite',
    message: `expected a .tflite file, found ${name}`,
    ...(cause === undefined ? {} : { cause }),
    fix,
  });
}
