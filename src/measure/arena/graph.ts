/** What a memory planner needs to know of a `.tflite` file, as plain data: how large each tensor is and who reads it. */
import type { ByteBuffer } from 'flatbuffers';
import { malformed } from '../../export/tflite/bounds.js';
import type { Operator as OperatorTable, SubGraph, Tensor } from '../../export/tflite/schema/index.js';
import { elementType, type ElementType } from '../../formats/tflite/element-types.js';
import type { OpenFile } from '../../formats/tflite/open.js';
import { placeOf } from '../../formats/tflite/fields.js';
import { customOperator, readName, readOperatorCode } from '../../formats/tflite/operators.js';
import { indexBytes, tableBytes } from '../../formats/tflite/work.js';
import { readOfflinePlan } from './offline-plan.js';

export interface ArenaTensor {
  readonly name: string;
  /** As stored. The interpreter takes it as it is, also where the signature leaves a size open. */
  readonly shape: readonly number[];
  /** The shape that the file promises, −1 where a size is open; null where the stored shape is all that there is. */
  readonly signature: readonly number[] | null;
  readonly type: ElementType;
  /** Its data are in the file, so the arena holds none of them. */
  readonly isConstant: boolean;
  /** Keeps its values between inferences. */
  readonly isVariable: boolean;
  /** Scales that TensorFlow Lite Micro sees; 0 where it sees no quantisation. */
  readonly scales: number;
}

export interface ArenaOperator {
  readonly operator: string;
  /** Named by its makers, perhaps as a builtin operator is. */
  readonly isCustom: boolean;
  /** Indices of tensors of the same subgraph; −1 for an optional input that is left out. */
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** A field of the operator's options, by its position in the schema. */
  readonly option: (field: number, size: 1 | 4) => number;
}

export interface ArenaSubgraph {
  readonly tensors: readonly ArenaTensor[];
  readonly operators: readonly ArenaOperator[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

export interface ArenaGraph {
  readonly subgraphs: readonly ArenaSubgraph[];
  /** Places that the file itself gives its tensors, over all subgraphs; −1 where the runtime decides. Null: none are given. */
  readonly offlineOffsets: readonly number[] | null;
  /** Why TensorFlow Lite Micro does not see this file as others do. */
  readonly obstacles: readonly string[];
}

export function readArenaGraph(file: OpenFile): ArenaGraph {
  const subgraphs = file.subgraphs.map((subgraph) => readSubgraph(file, subgraph));
  const count = subgraphs.reduce((sum, { tensors }) => sum + tensors.length, 0);
  const obstacles = hasOuterBuffers(file) ? ['weights that are stored behind the flatbuffer'] : [];
  return { subgraphs, offlineOffsets: readOfflinePlan(file, count), obstacles };
}

function readSubgraph(file: OpenFile, subgraph: SubGraph): ArenaSubgraph {
  const [tensors, operators] = [subgraph.tensorsLength(), subgraph.operatorsLength()];
  file.spend(tableBytes.operator * operators + indexBytes * (subgraph.inputsLength() + subgraph.outputsLength()));
  const [asInputs, asOutputs] = [`inputs ${subgraph.bb_pos}`, `outputs ${subgraph.bb_pos}`];
  const index = (at: number | null): number => {
    if (at !== null && at >= -1 && at < tensors) return at;
    throw malformed(subgraph.bb_pos, `tensor ${at} of ${tensors}`);
  };
  const list = (length: number, at: (i: number) => number | null): number[] =>
    Array.from({ length }, (_, i) => index(at(i)));
  return {
    tensors: Array.from({ length: tensors }, (_, i) => readTensor(file, subgraph.tensors(i)!)),
    operators: Array.from({ length: operators }, (_, i): ArenaOperator => {
      const table = subgraph.operators(i)!;
      const [read, written] = [table.inputsLength(), table.outputsLength()];
      file.spend(indexBytes * (read + written));
      return {
        ...named(readOperatorCode(file, table)),
        inputs: file.once(asInputs, placeOf(table, 1), indexBytes * read, () => list(read, (at) => table.inputs(at))),
        outputs: file.once(asOutputs, placeOf(table, 2), indexBytes * written, () =>
          list(written, (at) => table.outputs(at)).filter((at) => at >= 0),
        ),
        option: (field, size) => readOption(table, field, size),
      };
    }),
    inputs: list(subgraph.inputsLength(), (i) => subgraph.inputs(i)).filter((at) => at >= 0),
    outputs: list(subgraph.outputsLength(), (i) => subgraph.outputs(i)).filter((at) => at >= 0),
  };
}

function named({ operator, code }: ReturnType<typeof readOperatorCode>): Pick<ArenaOperator, 'operator' | 'isCustom'> {
  return { operator, isCustom: code === customOperator };
}

function readTensor(file: OpenFile, table: Tensor): ArenaTensor {
  const { model, spend } = file;
  const found = elementType(table.type());
  if (!found) throw malformed(table.bb_pos, `a tensor of type ${table.type()}`);
  const [rank, open, buffer] = [table.shapeLength(), table.shapeSignatureLength(), table.buffer()];
  const name = readName(file, table);
  spend(tableBytes.tensor + indexBytes * (rank + open));
  if (buffer >= model.buffersLength()) throw malformed(table.bb_pos, `buffer ${buffer} of ${model.buffersLength()}`);
  const quantization = table.quantization();
  // The interpreter takes scales without zero points for no quantisation.
  const isQuantized = quantization !== null && quantization.zeroPointLength() > 0;
  return {
    name,
    shape: Array.from({ length: rank }, (_, i) => table.shape(i)!),
    signature: open === 0 ? null : Array.from({ length: open }, (_, i) => table.shapeSignature(i)!),
    type: found.type,
    isConstant: model.buffers(buffer)!.dataLength() > 0,
    isVariable: table.isVariable(),
    scales: isQuantized ? quantization.scaleLength() : 0,
  };
}

function hasOuterBuffers({ model, spend }: OpenFile): boolean {
  spend(indexBytes * model.buffersLength());
  return Array.from({ length: model.buffersLength() }, (_, i) => model.buffers(i)!.offset()).some(
    (offset) => offset > 1n,
  );
}

/** Where a table of options lies, whether or not our schema has it. */
class OptionsTable {
  bb: ByteBuffer | null = null;
  bb_pos = 0;
  // The name that FlatBuffers calls.
  __init(position: number, buffer: ByteBuffer): this {
    this.bb = buffer;
    this.bb_pos = position;
    return this;
  }
}

/** A field that is not stored is 0, as it is in every table that is asked. */
function readOption(operator: OperatorTable, field: number, size: 1 | 4): number {
  const table = operator.builtinOptions(new OptionsTable()) as OptionsTable | null;
  const buffer = table?.bb;
  const offset = buffer ? buffer.__offset(table.bb_pos, 4 + 2 * field) : 0;
  if (!buffer || offset === 0) return 0;
  return size === 1 ? buffer.readInt8(table.bb_pos + offset) : buffer.readInt32(table.bb_pos + offset);
}
