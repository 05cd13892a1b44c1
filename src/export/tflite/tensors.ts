/** The tables of a `.tflite` file that hold data: tensors, their quantisation and their buffers. */
import { ExportError } from '../../core/errors.js';
import type { DataType, Quantization, TensorData } from '../../graph/graph.js';
import { CheckedBuffer, malformed } from './bounds.js';
import { Model, TensorType, type SubGraph, type Tensor } from './schema/index.js';

/** A tensor as the file has it. `data` is null for an activation. */
export interface FileTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: DataType;
  readonly data: TensorData | null;
  readonly quantization: Quantization | null;
}

/** Bounds on what one file may describe, far above any model for a microcontroller, so that reading it ends soon. */
const limits = { tensors: 8192, operators: 2048, rank: 8 } as const;

const dataTypes = new Map<number, DataType>([
  [TensorType.FLOAT32, 'float32'],
  [TensorType.INT8, 'int8'],
  [TensorType.INT32, 'int32'],
]);

/** The model table and the one subgraph of a file. @throws ExportError when there is none. */
export function openModel(bytes: Uint8Array): { readonly model: Model; readonly subgraph: SubGraph } {
  const buffer = new CheckedBuffer(bytes);
  if (bytes.length < 8 || !Model.bufferHasIdentifier(buffer)) throw malformed(4, 'no identifier TFL3');
  const model = Model.getRootAsModel(buffer);
  if (model.version() !== 3) throw malformed(model.bb_pos, `schema version ${model.version()} instead of 3`);
  if (model.subgraphsLength() !== 1)
    throw malformed(model.bb_pos, `${model.subgraphsLength()} subgraphs instead of one`);
  const subgraph = model.subgraphs(0)!;
  if (subgraph.tensorsLength() > limits.tensors)
    throw malformed(subgraph.bb_pos, `${subgraph.tensorsLength()} tensors`);
  if (subgraph.operatorsLength() > limits.operators) {
    throw malformed(subgraph.bb_pos, `${subgraph.operatorsLength()} operators`);
  }
  return { model, subgraph };
}

/** Reads tensors by index; what two of them share, such as a buffer, is read once. */
export function tensorReader(bytes: Uint8Array, model: Model, subgraph: SubGraph): (index: number) => FileTensor {
  const count = subgraph.tensorsLength();
  const tensors = new Map<number, FileTensor>();
  const data = bufferReader(bytes, model);
  const quantizations = new Map<number, Quantization | null>();

  const read = (index: number): FileTensor => {
    if (!(index >= 0 && index < count)) throw malformed(subgraph.bb_pos, `tensor ${index} of ${count}`);
    const table = subgraph.tensors(index)!;
    const name = table.name() ?? '';
    const label = `tensor ${index}${name === '' ? '' : ` (${name})`}`;
    const type = dataTypes.get(table.type());
    if (type === undefined) {
      throw new ExportError({
        code: 'export/unsupported-type',
        message: `${label}: expected data type float32, int8 or int32, found ${(TensorType[table.type()] as string | undefined) ?? table.type()}`,
      });
    }
    if (table.sparsity() !== null) throw unsupported(`${label} is stored as a sparse tensor`);
    if (table.isVariable()) throw unsupported(`${label} is a variable`);
    return {
      name,
      shape: readShape(table),
      type,
      data: data(table.buffer(), type),
      quantization: type === 'float32' ? null : readQuantization(table, quantizations),
    };
  };
  return (index) => {
    const known = tensors.get(index) ?? read(index);
    tensors.set(index, known);
    return known;
  };
}

export function unsupported(found: string): ExportError {
  return new ExportError({ code: 'export/unsupported-file', message: `cannot read this .tflite file: ${found}` });
}

function readShape(table: Tensor): number[] {
  const rank = table.shapeLength();
  if (rank > limits.rank) throw malformed(table.bb_pos, `a tensor of ${rank} dimensions`);
  return Array.from({ length: rank }, (_, i) => table.shape(i)!);
}

/** Older converters write an empty table, or min and max only, where there is no quantisation. */
function readQuantization(table: Tensor, known: Map<number, Quantization | null>): Quantization | null {
  const parameters = table.quantization();
  if (parameters === null) return null;
  const read = (): Quantization | null => {
    const count = parameters.scaleLength();
    if (count === 0) return null;
    if (parameters.zeroPointLength() !== count) {
      throw malformed(parameters.bb_pos, `${count} scales and ${parameters.zeroPointLength()} zero points`);
    }
    const axis = parameters.quantizedDimension();
    // A per-channel tensor of one channel looks like a per-tensor one; for the values it makes no difference.
    return {
      scale: Float32Array.from({ length: count }, (_, i) => parameters.scale(i)!),
      zeroPoint: Int32Array.from({ length: count }, (_, i) => Number(parameters.zeroPoint(i)!)),
      axis: count > 1 ? axis : null,
    };
  };
  const position = parameters.bb_pos;
  const quantization = known.has(position) ? known.get(position)! : read();
  known.set(position, quantization);
  return quantization;
}

function bufferReader(bytes: Uint8Array, model: Model): (index: number, type: DataType) => TensorData | null {
  const known = new Map<string, TensorData | null>();
  const contents = (index: number): Uint8Array | null => {
    if (index >= model.buffersLength()) throw malformed(model.bb_pos, `buffer ${index} of ${model.buffersLength()}`);
    const buffer = model.buffers(index)!;
    // Since 2023 the data may lie behind the flatbuffer; offsets 0 and 1 mean that it does not.
    const offset = Number(buffer.offset());
    if (offset > 1) {
      const end = offset + Number(buffer.size());
      if (end > bytes.length)
        throw malformed(buffer.bb_pos, `buffer ${index} ending at byte ${end} of ${bytes.length}`);
      return bytes.slice(offset, end);
    }
    const length = buffer.dataLength();
    return length === 0 ? null : buffer.dataArray()!.slice();
  };
  return (index, type) => {
    const key = `${index} ${type}`;
    if (!known.has(key)) {
      const data = contents(index);
      known.set(key, data === null ? null : typed(data, type, index));
    }
    return known.get(key)!;
  };
}

function typed(data: Uint8Array, type: DataType, index: number): TensorData {
  if (type === 'int8') return new Int8Array(data.buffer);
  if (data.length % 4 !== 0) throw unsupported(`buffer ${index} has ${data.length} bytes, which are no ${type} values`);
  return type === 'float32' ? new Float32Array(data.buffer) : new Int32Array(data.buffer);
}
