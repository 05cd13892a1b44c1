/**
 * Walks every table of a file and says what its bytes are for. Fields are told by their position in TensorFlow Lite's
 * schema, so that also those that nothing else here reads are found.
 */
import type { ByteBuffer } from 'flatbuffers';
import { associatedFilesStart } from '../../formats/tflite/model-metadata.js';
import type { OpenFile } from '../../formats/tflite/open.js';
import type { Purpose } from '../schema/inspection.js';
import { byteRanges, type Ranges } from './ranges.js';

/** What the bytes of a constant are for, by the number of its buffer. */
export type BufferPurposes = ReadonlyMap<number, Purpose>;

export interface WalkedBytes {
  readonly purposes: ReadonlyMap<Purpose, number>;
  /** Bytes of parts that no interpreter needs. */
  readonly rangeBytes: number;
  readonly nameBytes: number;
}

/** A table of the file. */
type Position = number;

export function walkFile(file: OpenFile, buffers: BufferPurposes): WalkedBytes {
  const ranges = byteRanges(file.bytes, file.spend);
  const walk = walker(file.model.bb!, ranges);
  const { model } = file;
  let [rangeBytes, nameBytes] = [0, 0];
  // Root offset and identifier.
  ranges.mark(0, 8, 'structure');
  const root: Position = model.bb_pos;
  walk.table(root);
  for (const code of walk.tables(root, 1)) {
    walk.table(code);
    walk.text(code, 1, 'structure');
  }
  for (const subgraph of walk.tables(root, 2)) {
    walk.table(subgraph);
    for (const tensor of walk.tables(subgraph, 0)) {
      const { ranges: unneeded, name } = walkTensor(walk, tensor);
      rangeBytes += unneeded;
      nameBytes += name;
    }
    for (const field of [1, 2]) walk.vector(subgraph, field, 4, 'structure');
    for (const operator of walk.tables(subgraph, 3)) walkOperator(walk, operator);
    walk.text(subgraph, 4, 'names');
  }
  walk.text(root, 3, 'metadata');
  walk.tables(root, 4).forEach((buffer, index) => {
    walk.table(buffer);
    const purpose = buffers.get(index) ?? 'unused';
    walk.vector(buffer, 0, 1, purpose);
    const outside = model.buffers(index)!;
    if (outside.offset() > 1n) ranges.mark(Number(outside.offset()), Number(outside.size()), purpose);
  });
  walk.vector(root, 5, 4, 'metadata');
  for (const entry of walk.tables(root, 6)) {
    walk.table(entry, 'metadata');
    walk.text(entry, 0, 'metadata');
  }
  for (const signature of walk.tables(root, 7)) {
    walk.table(signature);
    for (const field of [0, 1]) {
      for (const edge of walk.tables(signature, field)) {
        walk.table(edge);
        walk.text(edge, 0, 'names');
      }
    }
    for (const field of [2, 3]) walk.text(signature, field, 'names');
  }
  const associated = associatedFilesStart(file.bytes);
  if (associated !== null) ranges.mark(associated, file.bytes.length - associated, 'metadata');
  return { purposes: ranges.sum(), rangeBytes, nameBytes };
}

/** @returns bytes of the ranges, which only converters need, and of the name. */
function walkTensor(walk: Walker, tensor: Position): { readonly ranges: number; readonly name: number } {
  walk.table(tensor);
  for (const field of [0, 7]) walk.vector(tensor, field, 4, 'structure');
  const name = walk.text(tensor, 3, 'names');
  let ranges = 0;
  const quantization = walk.child(tensor, 4);
  if (quantization !== null) {
    walk.table(quantization, 'quantization');
    for (const field of [0, 1]) ranges += walk.vector(quantization, field, 4, 'quantization');
    walk.vector(quantization, 2, 4, 'quantization');
    walk.vector(quantization, 3, 8, 'quantization');
    const details = walk.child(quantization, 5);
    if (details !== null) walk.table(details, 'quantization');
  }
  const sparsity = walk.child(tensor, 6);
  if (sparsity !== null) walkSparsity(walk, sparsity);
  return { ranges, name };
}

/** Bytes of one index, by the number of the kind of its vector. */
const indexBytes = [0, 4, 2, 1];

function walkSparsity(walk: Walker, sparsity: Position): void {
  walk.table(sparsity);
  for (const field of [0, 1]) walk.vector(sparsity, field, 4, 'structure');
  for (const dimension of walk.tables(sparsity, 2)) {
    walk.table(dimension);
    for (const [kind, field] of [
      [2, 3],
      [4, 5],
    ] as const) {
      const indices = walk.child(dimension, field);
      if (indices === null) continue;
      walk.table(indices);
      // Where the weights are is part of the weights.
      walk.vector(indices, 0, indexBytes[walk.byte(dimension, kind)] ?? 1, 'weights');
    }
  }
}

/** Options whose first field is a list of numbers: RESHAPE and SQUEEZE. */
const listOptions = [17, 30];

function walkOperator(walk: Walker, operator: Position): void {
  walk.table(operator);
  for (const field of [1, 2, 8]) walk.vector(operator, field, 4, 'structure');
  for (const field of [5, 7]) walk.vector(operator, field, 1, 'structure');
  for (const field of [4, 12]) {
    const options = walk.child(operator, field);
    if (options === null) continue;
    walk.table(options);
    if (field === 4 && listOptions.includes(walk.byte(operator, 3))) walk.vector(options, 0, 4, 'structure');
  }
}

interface Walker {
  /** The table with its list of fields. */
  table(table: Position, purpose?: Purpose): void;
  /** @returns the bytes of the elements. */
  vector(table: Position, field: number, elementBytes: number, purpose: Purpose): number;
  /** @returns the bytes of the text with its length and its end. */
  text(table: Position, field: number, purpose: Purpose): number;
  child(table: Position, field: number): Position | null;
  /** The tables that a field lists; the list itself is structure. */
  tables(table: Position, field: number): Position[];
  byte(table: Position, field: number): number;
}

function walker(buffer: ByteBuffer, ranges: Ranges): Walker {
  const fieldOf = (table: Position, field: number): number => buffer.__offset(table, 4 + 2 * field);
  const target = (table: Position, field: number): number | null => {
    const offset = fieldOf(table, field);
    return offset === 0 ? null : buffer.__indirect(table + offset);
  };
  const vector: Walker['vector'] = (table, field, elementBytes, purpose) => {
    const start = target(table, field);
    if (start === null) return 0;
    const bytes = buffer.__vector_len(table + fieldOf(table, field)) * elementBytes;
    ranges.mark(start, 4, 'structure');
    ranges.mark(start + 4, bytes, purpose);
    return bytes;
  };
  return {
    table(table, purpose = 'structure') {
      const fields = table - buffer.readInt32(table);
      ranges.mark(fields, buffer.readUint16(fields), purpose);
      ranges.mark(table, buffer.readUint16(fields + 2), purpose);
    },
    vector,
    text(table, field, purpose) {
      const start = target(table, field);
      if (start === null) return 0;
      const bytes = 4 + buffer.readInt32(start) + 1;
      ranges.mark(start, bytes, purpose);
      return bytes;
    },
    child: target,
    tables(table, field) {
      const start = target(table, field);
      if (start === null) return [];
      const count = buffer.__vector_len(table + fieldOf(table, field));
      ranges.mark(start, 4 + 4 * count, 'structure');
      return Array.from({ length: count }, (_, i) => buffer.__indirect(start + 4 + 4 * i));
    },
    byte(table, field) {
      const offset = fieldOf(table, field);
      return offset === 0 ? 0 : buffer.readUint8(table + offset);
    },
  };
}
