/**
 * Writes a graph as a `.tflite` flatbuffer, whatever types its tensors have, with the layout, versions and quantisation that LiteRT
 * (default and reference kernels), TFLite Micro and the WebAssembly runtime accept. The same graph and options give the
 * same bytes.
 *
 * What keeps the file small, and is safe in every runtime: no min/max vectors, no names of constants, and every equal
 * vector, quantisation, options table and buffer is written once. The output tensor of an operator carries the
 * layer's name, as in files of the TFLite converter, so viewers and reports can say which layer is meant.
 */
import { Builder, type Offset } from 'flatbuffers';
import type { DataType, Graph, GraphTensor } from '../../graph/graph.js';
import type { Kind, OperatorOf } from '../../ops/operator.js';
import { checkWritable } from './check.js';
import { writableCodecOf } from './operators.js';
import { planFile } from './plan-file.js';
import type { Plan, PlannedCode, PlannedOperator, PlannedTensor, TfliteOptions } from './plan-file.js';
import {
  Buffer,
  BuiltinOperator,
  Metadata,
  Model,
  Operator as OperatorTable,
  OperatorCode,
  QuantizationParameters,
  SignatureDef,
  SubGraph,
  Tensor,
  TensorMap,
  TensorType,
} from './schema/index.js';

export type { TfliteOptions } from './plan-file.js';

/** The schema version that `TFL3` files carry. */
const schemaVersion = 3;
/** Kernels load buffers as vectors of 16 bytes; builders for JavaScript leave `force_align` to the caller. */
const bufferAlignment = 16;
const signatureKey = 'serving_default';

const tensorTypes = {
  float32: TensorType.FLOAT32,
  float16: TensorType.FLOAT16,
  int4: TensorType.INT4,
  int8: TensorType.INT8,
  int16: TensorType.INT16,
  int32: TensorType.INT32,
  int64: TensorType.INT64,
} as const satisfies Record<DataType, TensorType>;

/**
 * @throws ExportError naming the layer for anything that TFLite, or tinygate's writer, cannot carry.
 */
export function writeTflite(graph: Graph, options: TfliteOptions = {}): Uint8Array {
  checkWritable(graph);
  const plan = planFile(graph, options);
  const builder = new Builder(1 << 16);
  const once = sharing(builder);

  const buffers = plan.buffers.map((bytes) => writeBuffer(builder, bytes));
  const tensors = plan.tensors.map((tensor) => writeTensor(builder, once, tensor));
  const operators = plan.operators.map((operator) => writeOperator(builder, once, operator));
  const codes = plan.codes.map((code) => writeCode(builder, code));

  const tensorsOffset = SubGraph.createTensorsVector(builder, tensors);
  const inputsOffset = once.int32s(plan.inputs);
  const outputsOffset = once.int32s(plan.outputs);
  const operatorsOffset = SubGraph.createOperatorsVector(builder, operators);
  SubGraph.startSubGraph(builder);
  SubGraph.addTensors(builder, tensorsOffset);
  SubGraph.addInputs(builder, inputsOffset);
  SubGraph.addOutputs(builder, outputsOffset);
  SubGraph.addOperators(builder, operatorsOffset);
  const subgraph = SubGraph.endSubGraph(builder);

  const signature = writeSignature(builder, once, graph, plan);
  const metadata = plan.metadata.map((entry) => {
    const name = once.string(entry.name);
    Metadata.startMetadata(builder);
    Metadata.addName(builder, name);
    Metadata.addBuffer(builder, entry.buffer);
    return Metadata.endMetadata(builder);
  });

  const description = options.description === undefined ? 0 : builder.createString(options.description);
  const codesOffset = Model.createOperatorCodesVector(builder, codes);
  const subgraphsOffset = Model.createSubgraphsVector(builder, [subgraph]);
  const buffersOffset = Model.createBuffersVector(builder, buffers);
  const metadataOffset = Model.createMetadataVector(builder, metadata);
  const signaturesOffset = Model.createSignatureDefsVector(builder, [signature]);
  Model.startModel(builder);
  Model.addVersion(builder, schemaVersion);
  Model.addOperatorCodes(builder, codesOffset);
  Model.addSubgraphs(builder, subgraphsOffset);
  Model.addDescription(builder, description);
  Model.addBuffers(builder, buffersOffset);
  Model.addMetadata(builder, metadataOffset);
  Model.addSignatureDefs(builder, signaturesOffset);
  Model.finishModelBuffer(builder, Model.endModel(builder));
  return builder.asUint8Array().slice();
}

function writeOptions<K extends Kind>(builder: Builder, operator: OperatorOf<K>, reads: DataType): Offset {
  return writableCodecOf(operator).write(builder, operator.options, reads);
}

/** Offsets of vectors, strings and tables that are already in the file, by content. */
interface Sharing {
  readonly table: (key: string, write: () => Offset) => Offset;
  readonly int32s: (values: readonly number[]) => Offset;
  readonly string: (text: string) => Offset;
}
function sharing(builder: Builder): Sharing {
  const offsets = new Map<string, Offset>();
  const table = (key: string, write: () => Offset): Offset => {
    const offset = offsets.get(key) ?? write();
    offsets.set(key, offset);
    return offset;
  };
  return {
    table,
    int32s: (values) => table(`int32 ${values.join()}`, () => Tensor.createShapeVector(builder, [...values])),
    string: (text) => builder.createSharedString(text),
  };
}

/** The table comes right after its data, where it fills what alignment would leave empty. */
function writeBuffer(builder: Builder, bytes: Uint8Array): Offset {
  let data = 0;
  if (bytes.length > 0) {
    builder.startVector(1, bytes.length, bufferAlignment);
    for (let i = bytes.length - 1; i >= 0; i--) builder.writeInt8(bytes[i]!);
    data = builder.endVector();
  }
  Buffer.startBuffer(builder);
  Buffer.addData(builder, data);
  return Buffer.endBuffer(builder);
}

function writeTensor(builder: Builder, once: Sharing, planned: PlannedTensor): Offset {
  const { shape, type, quantization } = planned.tensor;
  const shapeOffset = once.int32s(shape);
  const name = planned.name === null ? 0 : once.string(planned.name);
  const quantizationOffset = quantization === null ? 0 : writeQuantization(builder, once, quantization);
  Tensor.startTensor(builder);
  Tensor.addShape(builder, shapeOffset);
  Tensor.addBuffer(builder, planned.buffer);
  Tensor.addName(builder, name);
  Tensor.addQuantization(builder, quantizationOffset);
  Tensor.addType(builder, tensorTypes[type]);
  return Tensor.endTensor(builder);
}

function writeQuantization(
  builder: Builder,
  once: Sharing,
  { scale, zeroPoint, axis }: NonNullable<GraphTensor['quantization']>,
): Offset {
  const scaleKey = `scale ${scale.join()}`;
  const zeroPointKey = `zero point ${zeroPoint.join()}`;
  return once.table(`quantization ${scaleKey} ${zeroPointKey} ${String(axis)}`, () => {
    const scaleOffset = once.table(scaleKey, () => QuantizationParameters.createScaleVector(builder, [...scale]));
    const zeroPointOffset = once.table(zeroPointKey, () =>
      QuantizationParameters.createZeroPointVector(builder, Array.from(zeroPoint, BigInt)),
    );
    QuantizationParameters.startQuantizationParameters(builder);
    QuantizationParameters.addScale(builder, scaleOffset);
    QuantizationParameters.addZeroPoint(builder, zeroPointOffset);
    QuantizationParameters.addQuantizedDimension(builder, axis ?? 0);
    return QuantizationParameters.endQuantizationParameters(builder);
  });
}

function writeOperator(builder: Builder, once: Sharing, planned: PlannedOperator): Offset {
  const inputs = once.int32s(planned.inputs);
  const outputs = once.int32s(planned.outputs);
  const { kind, options: choices } = planned.operator;
  const type = writableCodecOf(planned.operator).optionsType;
  // Options hold no names, so layers of one kind with equal options share a table.
  const options = once.table(`${kind} ${planned.reads} ${JSON.stringify(choices)}`, () =>
    writeOptions(builder, planned.operator, planned.reads),
  );
  OperatorTable.startOperator(builder);
  OperatorTable.addOpcodeIndex(builder, planned.code);
  OperatorTable.addInputs(builder, inputs);
  OperatorTable.addOutputs(builder, outputs);
  OperatorTable.addBuiltinOptions(builder, options);
  // The generated enum names a part of the schema's numbers only.

  OperatorTable.addBuiltinOptionsType(builder, type);
  return OperatorTable.endOperator(builder);
}

/** Readers from before 2020 know only the one-byte code, later ones take the larger of the two. */
function writeCode(builder: Builder, { kind, version }: PlannedCode): Offset {
  const code = writableCodecOf({ kind }).builtin;
  OperatorCode.startOperatorCode(builder);
  OperatorCode.addVersion(builder, version);

  OperatorCode.addBuiltinCode(builder, code);
  OperatorCode.addDeprecatedBuiltinCode(builder, Math.min(code, BuiltinOperator.PLACEHOLDER_FOR_GREATER_OP_CODES));
  return OperatorCode.endOperatorCode(builder);
}

function writeSignature(builder: Builder, once: Sharing, graph: Graph, plan: Plan): Offset {
  const map = (names: readonly string[], indices: readonly number[]): Offset[] =>
    names.map((name, i) => {
      const nameOffset = once.string(name);
      TensorMap.startTensorMap(builder);
      TensorMap.addName(builder, nameOffset);
      TensorMap.addTensorIndex(builder, indices[i]!);
      return TensorMap.endTensorMap(builder);
    });
  const inputs = SignatureDef.createInputsVector(builder, map(graph.inputs, plan.inputs));
  const outputs = SignatureDef.createOutputsVector(builder, map(graph.outputs, plan.outputs));
  const key = once.string(signatureKey);
  SignatureDef.startSignatureDef(builder);
  SignatureDef.addInputs(builder, inputs);
  SignatureDef.addOutputs(builder, outputs);
  SignatureDef.addSignatureKey(builder, key);
  return SignatureDef.endSignatureDef(builder);
}
