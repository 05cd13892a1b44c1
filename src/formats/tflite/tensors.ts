/** The tensors of any `.tflite` file: shape, type, quantisation and, for constants, the stored bytes. */
import { ExportError } from '../../core/errors.js';
import { malformed } from '../../export/tflite/bounds.js';
import type { Buffer, SubGraph, Tensor } from '../../export/tflite/schema/index.js';
import { elements } from '../../graph/shapes.js';
import { elementType, type ElementType } from './element-types.js';
import { byteField, numbersAt, placeOf } from './fields.js';
import type { OpenFile } from './open.js';
import { tableBytes } from './work.js';

export interface FileTensor {
  readonly index: number;
  /** Byte of the file at which its table is. */
  readonly position: number;
  /** Dimensions that only the runtime knows are 1: see `openAxes`. */
  readonly shape: readonly number[];
  /** The dimensions that only the runtime knows, from 0; null where not even their number is known. */
  readonly openAxes: readonly number[] | null;
  readonly type: ElementType;
  readonly quantization: FileQuantization | null;
  /** Null for an activation. */
  readonly constant: Constant | null;
}

export interface Constant {
  /** The stored bytes, a view of the file. */
  readonly data: Uint8Array;
  /** The file's number of the buffer; tensors that share weights share it. */
  readonly buffer: number;
  /** Stored as the values of its non-zero blocks only. */
  readonly isSparse: boolean;
}

/** real = (code − zeroPoint) · scale; one entry, or one for each slice along `axis`. */
export interface FileQuantization {
  readonly scale: Float64Array;
  /** As many as scales, or one for all of them. */
  readonly zeroPoint: Float64Array;
  readonly axis: number;
}

export const longestRank = 32;
/** Of a constant: more than 1 GiB can hold, however packed or sparse. */
const mostElements = 2 ** 36;

/** Reads the tensors of a subgraph by index, each once. */
export function tensorReader(file: OpenFile, subgraph: SubGraph): (index: number) => FileTensor {
  const count = subgraph.tensorsLength();
  const known = new Map<number, FileTensor>();
  return (index) => {
    if (!(index >= 0 && index < count)) throw malformed(subgraph.bb_pos, `tensor ${index} of ${count}`);
    const tensor = known.get(index) ?? readTensor(file, subgraph.tensors(index)!, index);
    known.set(index, tensor);
    return tensor;
  };
}

function readTensor(file: OpenFile, table: Tensor, index: number): FileTensor {
  file.spend(tableBytes.tensor);
  const found = elementType(table.type());
  if (!found) {
    throw new ExportError({
      code: 'export/unsupported-type',
      message: `tensor ${index}: expected a data type of TensorFlow Lite's schema, found ${table.type()}`,
    });
  }
  const rank = table.shapeLength();
  if (rank > longestRank) throw malformed(table.bb_pos, `a tensor of ${rank} dimensions`);
  const stored = Array.from({ length: rank }, (_, i) => table.shape(i)!);
  const data = table.isVariable() ? null : bufferData(file, table);
  const shape = stored.map((size) => (size < 0 ? (data === null ? 1 : NaN) : size));
  const isSparse = table.sparsity() !== null;
  if (data !== null && !fits(data, elements(shape), isSparse ? null : found.bits)) {
    throw malformed(table.bb_pos, `a ${found.type} tensor [${stored.join(', ')}] with ${data.length} bytes of data`);
  }
  return {
    index,
    position: table.bb_pos,
    shape,
    openAxes: data === null ? openAxes(table, stored) : [],
    type: found.type,
    quantization: readQuantization(file, table),
    constant: data === null ? null : { data, buffer: table.buffer(), isSparse },
  };
}

/** The signature of a shape has −1 where the shape itself has a 1 to load the file with. */
function openAxes(table: Tensor, stored: readonly number[]): number[] | null {
  if (stored.length === 0) return hasRank(table) ? [] : null;
  const signature = table.shapeSignatureLength() === stored.length;
  return stored.flatMap((size, axis) => (size < 0 || (signature && table.shapeSignature(axis)! < 0) ? [axis] : []));
}

/** `Tensor.has_rank`, a field that the schema got later than ours: true where an empty shape means a scalar. */
function hasRank(table: Tensor): boolean {
  return byteField(table, 8) !== 0;
}

/** @param bits of one element; null where the shape does not say how many are stored. */
function fits(data: Uint8Array, count: number, bits: number | null): boolean {
  if (!(count >= 0 && count <= mostElements)) return false;
  return bits === null || Math.ceil((count * bits) / 8) === data.length;
}

/** Null where a tensor has no data of its own. */
function bufferData({ bytes, model }: OpenFile, table: Tensor): Uint8Array | null {
  const [index, count] = [table.buffer(), model.buffersLength()];
  if (index >= count) throw malformed(table.bb_pos, `buffer ${index} of ${count}`);
  const buffer: Buffer = model.buffers(index)!;
  // Since 2023 the data may lie behind the flatbuffer; offsets 0 and 1 mean that it does not.
  const offset = Number(buffer.offset());
  if (offset > 1) {
    const end = offset + Number(buffer.size());
    if (end > bytes.length) throw malformed(buffer.bb_pos, `buffer ${index} ending at byte ${end} of ${bytes.length}`);
    return end === offset ? null : bytes.subarray(offset, end);
  }
  return buffer.dataLength() === 0 ? null : buffer.dataArray()!;
}

/** Older converters write an empty table, or min and max only, where there is no quantisation. */
function readQuantization({ once }: OpenFile, table: Tensor): FileQuantization | null {
  const parameters = table.quantization();
  const count = parameters?.scaleLength() ?? 0;
  if (parameters === null || count === 0) return null;
  const zeroPoints = parameters.zeroPointLength();
  if (zeroPoints > 1 && zeroPoints !== count) {
    throw malformed(parameters.bb_pos, `${count} scales and ${zeroPoints} zero points`);
  }
  // Tensors may share their scales: they are read once.
  const [scales, zeros] = [placeOf(parameters, 2), placeOf(parameters, 3)];
  return {
    scale: once('scales', scales, count * 4, () => numbersAt(parameters, scales, count, 'float32')),
    zeroPoint:
      zeroPoints === 0
        ? new Float64Array(1)
        : once('zero points', zeros, zeroPoints * 8, () => numbersAt(parameters, zeros, zeroPoints, 'int64')),
    axis: parameters.quantizedDimension(),
  };
}
