/** Small `.tflite` files of any operators and types, of which tinygate itself writes only some. */
import { Builder } from 'flatbuffers';
import {
  Buffer,
  Model,
  Operator,
  OperatorCode,
  QuantizationParameters,
  SignatureDef,
  SparsityParameters,
  SubGraph,
  Tensor,
  TensorMap,
} from '../../src/export/tflite/schema/index.js';

export interface TensorPlan {
  readonly shape: readonly number[];
  /** A code of the schema, known here or not. */
  readonly type: number;
  readonly name?: string;
  readonly data?: ArrayBufferView;
  /** In the place of `data`: shares the buffer of a constant, counted over all subgraphs from 0. */
  readonly sharedWith?: number;
  /** Tensors with the same array share it in the file, too. */
  readonly scale?: readonly number[];
  readonly zeroPoint?: readonly number[];
  readonly axis?: number;
  readonly isSparse?: boolean;
  /** Keeps its values from one run to the next. */
  readonly isVariable?: boolean;
  /** Says that an empty shape is that of a scalar. */
  readonly hasRank?: boolean;
  /** The shape with −1 for each dimension that is open. */
  readonly signature?: readonly number[];
}
/** A table of the schema, by the slots of its fields. */
export interface OptionsPlan {
  /** The table's place in the union `BuiltinOptions`. */
  readonly type: number;
  readonly fields: readonly OptionsField[];
}
export type OptionsField =
  | readonly [slot: number, type: 'int8' | 'int32' | 'float32', value: number]
  | readonly [slot: number, type: 'int32[]', value: readonly number[]];
/** Of a WHILE: it runs the subgraph `body` as long as `condition` says so. */
export const whileOptions = (condition: number, body: number): OptionsPlan => ({
  type: 93,
  fields: [
    [0, 'int32', condition],
    [1, 'int32', body],
  ],
});
export interface OperatorPlan {
  /** A builtin code, or the name of a custom operator. */
  readonly code: number | string;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly customOptions?: Uint8Array;
  /** Default 1. */
  readonly version?: number;
  readonly options?: OptionsPlan | undefined;
}
export interface SubgraphPlan {
  readonly tensors: readonly TensorPlan[];
  readonly operators: readonly OperatorPlan[];
  readonly inputs?: readonly number[];
  readonly outputs?: readonly number[];
}

export interface SignaturePlan {
  readonly key: string;
  /** Position of the subgraph that it starts. */
  readonly subgraph: number;
  /** What the file says in the place of that, where it is damaged. */
  readonly declared?: number;
}

/** A file without signatures. */
export function buildTflite(...subgraphs: readonly SubgraphPlan[]): Uint8Array {
  return buildSigned([], ...subgraphs);
}

/** What is one object here (a subgraph, a tensor, an operator, a list of inputs) stands in the file once, as a stranger may write it. */
export function buildShared(subgraphs: readonly SubgraphPlan[]): Uint8Array {
  return build([], subgraphs, true);
}

/** @param signatures in the file's order; inputs and outputs are named by their tensors. */
export function buildSigned(signatures: readonly SignaturePlan[], ...subgraphs: readonly SubgraphPlan[]): Uint8Array {
  return build(signatures, subgraphs, false);
}

function build(
  signatures: readonly SignaturePlan[],
  subgraphs: readonly SubgraphPlan[],
  isShared: boolean,
): Uint8Array {
  const once = <Plan extends object>(write: (plan: Plan) => number): ((plan: Plan) => number) => {
    const written = new Map<Plan, number>();
    return (plan) => {
      const offset = (isShared ? written.get(plan) : undefined) ?? write(plan);
      written.set(plan, offset);
      return offset;
    };
  };
  const builder = new Builder(1024);
  const offsets = (items: readonly number[]): number => {
    builder.startVector(4, items.length, 4);
    for (const item of [...items].reverse()) builder.addOffset(item);
    return builder.endVector();
  };
  const buffers = [Buffer.createBuffer(builder, 0, 0n, 0n)];
  const constants: number[] = [];

  const tensor = once((plan: TensorPlan): number => {
    const { shape, type, name, data, sharedWith, scale, zeroPoint, axis, isSparse, isVariable, hasRank, signature } =
      plan;
    if (data) {
      const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      constants.push(buffers.push(Buffer.createBuffer(builder, Buffer.createDataVector(builder, bytes), 0n, 0n)) - 1);
    }
    const buffer = data ? constants.at(-1)! : sharedWith === undefined ? 0 : constants[sharedWith]!;
    const quantization = scale && quantize(scale, zeroPoint ?? scale.map(() => 0), axis ?? 0);
    const sparsity = isSparse ? SparsityParameters.createSparsityParameters(builder, 0) : 0;
    const open = signature ? Tensor.createShapeSignatureVector(builder, [...signature]) : 0;
    const text = name ?? '';
    const named = isShared ? builder.createSharedString(text) : builder.createString(text);
    const sized = Tensor.createShapeVector(builder, [...shape]);
    builder.startObject(9); // Tensor, with has_rank, which our schema leaves out
    Tensor.addShape(builder, sized);
    builder.addFieldInt8(1, type, 0); // Tensor.type, of any value
    Tensor.addBuffer(builder, buffer);
    Tensor.addName(builder, named);
    if (quantization) Tensor.addQuantization(builder, quantization);
    if (isVariable) Tensor.addIsVariable(builder, true);
    if (sparsity) Tensor.addSparsity(builder, sparsity);
    if (open) Tensor.addShapeSignature(builder, open);
    if (hasRank) builder.addFieldInt8(8, 1, 0); // Tensor.has_rank
    return Tensor.endTensor(builder);
  });
  const scaleVectors = new Map<readonly number[], number>();
  const quantize = (scale: readonly number[], zeroPoint: readonly number[], axis: number): number => {
    const scales = scaleVectors.get(scale) ?? QuantizationParameters.createScaleVector(builder, [...scale]);
    scaleVectors.set(scale, scales);
    const zeros = QuantizationParameters.createZeroPointVector(builder, zeroPoint.map(BigInt));
    QuantizationParameters.startQuantizationParameters(builder);
    QuantizationParameters.addScale(builder, scales);
    QuantizationParameters.addZeroPoint(builder, zeros);
    QuantizationParameters.addQuantizedDimension(builder, axis);
    return QuantizationParameters.endQuantizationParameters(builder);
  };

  const codes: { readonly code: number | string; readonly version: number }[] = [];
  const codeIndex = (code: number | string, version: number): number => {
    const known = codes.findIndex((entry) => entry.code === code && entry.version === version);
    return known >= 0 ? known : codes.push({ code, version }) - 1;
  };
  const list = once((indices: readonly number[]) => Operator.createInputsVector(builder, [...indices]));
  const operator = once(({ code, inputs, outputs, version = 1, options, customOptions }: OperatorPlan): number => {
    const custom = customOptions ? builder.createByteVector(customOptions) : 0;
    const read = list(inputs);
    const written = Operator.createOutputsVector(builder, [...outputs]);
    const table = options && optionsTable(options);
    builder.startObject(6); // Operator, with custom_options, which our schema leaves out
    Operator.addOpcodeIndex(builder, codeIndex(code, version));
    Operator.addInputs(builder, read);
    Operator.addOutputs(builder, written);
    if (options && table) {
      builder.addFieldInt8(3, options.type, 0); // Operator.builtin_options_type, of any value
      Operator.addBuiltinOptions(builder, table);
    }
    if (custom) builder.addFieldOffset(5, custom, 0); // Operator.custom_options
    return Operator.endOperator(builder);
  });
  // Every field is written, also one that equals its default.
  const optionsTable = ({ fields }: OptionsPlan): number => {
    const vectors = fields.map(([, type, value]) =>
      type === 'int32[]' ? Tensor.createShapeVector(builder, [...value]) : 0,
    );
    builder.startObject(1 + Math.max(0, ...fields.map(([slot]) => slot)));
    fields.forEach(([slot, type, value], i) => {
      if (type === 'int8') builder.addFieldInt8(slot, value, NaN);
      else if (type === 'int32') builder.addFieldInt32(slot, value, NaN);
      else if (type === 'float32') builder.addFieldFloat32(slot, value, NaN);
      else builder.addFieldOffset(slot, vectors[i]!, 0);
    });
    return builder.endObject();
  };
  const graph = once(({ tensors, operators, inputs = [], outputs = [] }: SubgraphPlan) => {
    const [tensorList, operatorList] = [offsets(tensors.map(tensor)), offsets(operators.map(operator))];
    const read = SubGraph.createInputsVector(builder, [...inputs]);
    const written = SubGraph.createOutputsVector(builder, [...outputs]);
    SubGraph.startSubGraph(builder);
    SubGraph.addTensors(builder, tensorList);
    SubGraph.addInputs(builder, read);
    SubGraph.addOutputs(builder, written);
    SubGraph.addOperators(builder, operatorList);
    return SubGraph.endSubGraph(builder);
  });
  const graphs = subgraphs.map(graph);
  const codeList = codes.map(({ code, version }) => {
    const custom = typeof code === 'string' ? builder.createString(code) : 0;
    const number = typeof code === 'string' ? 32 : code;
    OperatorCode.startOperatorCode(builder);
    OperatorCode.addDeprecatedBuiltinCode(builder, Math.min(number, 127));
    if (custom) OperatorCode.addCustomCode(builder, custom);
    OperatorCode.addVersion(builder, version);
    builder.addFieldInt32(3, number, 0); // OperatorCode.builtin_code, of any value
    return OperatorCode.endOperatorCode(builder);
  });
  const signatureList = signatures.map(({ key, subgraph, declared = subgraph }) => {
    const { tensors, inputs = [], outputs = [] } = subgraphs[subgraph]!;
    const edges = (indices: readonly number[]): number[] =>
      indices.map((index) =>
        TensorMap.createTensorMap(builder, builder.createString(tensors[index]!.name ?? ''), index),
      );
    const [read, written] = [offsets(edges(inputs)), offsets(edges(outputs))];
    const name = builder.createString(key);
    SignatureDef.startSignatureDef(builder);
    SignatureDef.addInputs(builder, read);
    SignatureDef.addOutputs(builder, written);
    SignatureDef.addSignatureKey(builder, name);
    SignatureDef.addSubgraphIndex(builder, declared);
    return SignatureDef.endSignatureDef(builder);
  });
  const signed = signatureList.length > 0 ? offsets(signatureList) : 0;
  const [codeVector, graphList, bufferList] = [offsets(codeList), offsets(graphs), offsets(buffers)];
  Model.startModel(builder);
  Model.addVersion(builder, 3);
  Model.addOperatorCodes(builder, codeVector);
  Model.addSubgraphs(builder, graphList);
  Model.addBuffers(builder, bufferList);
  if (signed) Model.addSignatureDefs(builder, signed);
  builder.finish(Model.endModel(builder), 'TFL3');
  return builder.asUint8Array();
}
