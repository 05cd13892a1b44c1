import { ModelError } from '../../core/errors.js';
import type { OnnxAttribute, OnnxInput, OnnxModel, OnnxNode, OnnxTensor, OnnxType } from './model.js';
import { decodeModel, type AttributeProto, type NodeProto, type TensorProto, type ValueInfoProto } from './proto.js';

/** Operators whose meaning differs below are refused rather than guessed. Opset 7 has today's broadcasting. */
const oldestOpset = 7;

/** @throws ModelError where the file is damaged, or keeps what it needs elsewhere. */
export function readOnnx(bytes: Uint8Array): OnnxModel {
  const { graph, opsetImport, functions } = decode(bytes);
  if (!graph) throw damaged('a file without a graph');
  if (functions.length > 0)
    throw refused(
      `functions of its own (${functions.map(({ name }) => name).join(', ')})`,
      'Export the model with functions inlined.',
    );
  requireFew(graph.node.length, 'nodes');
  requireFew(graph.input.length, 'inputs');
  requireFew(graph.initializer.length, 'constants');
  const opset = opsetImport.find(({ domain }) => domain === '' || domain === 'ai.onnx')?.version ?? 0;
  if (opset < oldestOpset) throw refused(`opset ${opset}`, `Export the model with opset ${oldestOpset} or later.`);
  const constants = Object.fromEntries(graph.initializer.map((tensor) => [tensor.name, tensorOf(tensor)]));
  return {
    name: graph.name,
    opset,
    // Older files list their constants among the inputs.
    inputs: graph.input.filter(({ name }) => !Object.hasOwn(constants, name)).map(inputOf),
    outputs: graph.output.map(({ name }) => name),
    nodes: named(graph.node),
    constants,
  };
}

/** Far above any model for a small device, so that reading ends soon. */
const most = 8192;

function requireFew(found: number, what: string): void {
  if (found > most)
    throw refused(`${found} ${what}, of which at most ${most} are read`, 'Simplify the model before it is exported.');
}

function decode(bytes: Uint8Array) {
  try {
    return decodeModel(bytes);
  } catch (error) {
    throw damaged((error as Error).message);
  }
}

function named(nodes: readonly NodeProto[]): readonly OnnxNode[] {
  const taken = new Set<string>();
  return nodes.map((node, at) => {
    const own = node.name === '' || taken.has(node.name) ? `${node.opType}_${at}` : node.name;
    taken.add(own);
    const isStandard = node.domain === '' || node.domain === 'ai.onnx';
    return {
      name: own,
      operator: isStandard ? node.opType : `${node.domain}.${node.opType}`,
      inputs: node.input,
      outputs: node.output,
      attributes: Object.fromEntries(node.attribute.map((attribute) => [attribute.name, attributeOf(attribute, own)])),
    };
  });
}

const text = new TextDecoder();

/** AttributeProto.AttributeType. */
function attributeOf(attribute: AttributeProto, node: string): OnnxAttribute {
  switch (attribute.type) {
    case 1:
      return attribute.f;
    case 2:
      return attribute.i;
    case 3:
      return text.decode(attribute.s);
    case 4:
      if (attribute.t) return tensorOf(attribute.t);
      break;
    case 6:
      return attribute.floats;
    case 7:
      return attribute.ints;
    case 8:
      return attribute.strings.map((each) => text.decode(each));
  }
  throw refused(
    `an attribute ${attribute.name} of type ${attribute.type} at node ${node}`,
    'Graphs within a graph (If, Loop, Scan) are not supported: export the model without control flow.',
  );
}

/** TensorProto.DataType. */
const types: Readonly<Record<number, OnnxType>> = {
  1: 'float32',
  2: 'uint8',
  3: 'int8',
  6: 'int32',
  7: 'int64',
  9: 'bool',
  11: 'float64',
};

function typeOf(code: number, what: string): OnnxType {
  const type = types[code];
  if (type) return type;
  throw refused(
    `values of type ${code} in ${what}`,
    code === 10 || code === 16
      ? 'Convert the model to float32.'
      : 'Export the model in float32, or quantised to int8 with QDQ.',
  );
}

const sizes: Readonly<Record<OnnxType, number>> = {
  float32: 4,
  float64: 8,
  int8: 1,
  uint8: 1,
  int32: 4,
  int64: 8,
  bool: 1,
};

function tensorOf(tensor: TensorProto): OnnxTensor {
  const what = `the constant ${tensor.name || '(without a name)'}`;
  const type = typeOf(tensor.dataType, what);
  const shape = tensor.dims;
  if (tensor.dataLocation === 1)
    throw refused(
      `${what} in another file`,
      'Save the model in one file: onnx.save_model(model, path, save_as_external_data=False).',
    );
  const count = shape.reduce((product, size) => product * size, 1);
  const data = tensor.rawData.length > 0 ? raw(tensor.rawData, type) : listed(tensor, type);
  if (!Number.isSafeInteger(count) || shape.some((size) => size < 0) || data?.length !== count)
    throw damaged(
      `${what} with ${data === null ? tensor.rawData.length : data.length} values for the shape [${shape.join(', ')}]`,
    );
  return { shape, type, data };
}

function raw(bytes: Uint8Array, type: OnnxType): OnnxTensor['data'] | null {
  const size = sizes[type];
  if (bytes.length % size !== 0) return null;
  const count = bytes.length / size;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (type) {
    case 'float32':
      return Float32Array.from({ length: count }, (_, i) => view.getFloat32(i * 4, true));
    case 'float64':
      return Float64Array.from({ length: count }, (_, i) => view.getFloat64(i * 8, true));
    case 'int32':
      return Int32Array.from({ length: count }, (_, i) => view.getInt32(i * 4, true));
    case 'int64':
      return Float64Array.from({ length: count }, (_, i) => Number(view.getBigInt64(i * 8, true)));
    case 'int8':
      return Int8Array.from({ length: count }, (_, i) => view.getInt8(i));
    case 'uint8':
    case 'bool':
      return Uint8Array.from(bytes);
    default:
      return type satisfies never;
  }
}

function listed(tensor: TensorProto, type: OnnxType): OnnxTensor['data'] {
  switch (type) {
    case 'float32':
      return Float32Array.from(tensor.floatData);
    case 'float64':
      return Float64Array.from(tensor.doubleData);
    case 'int32':
      return Int32Array.from(tensor.int32Data);
    case 'int64':
      return Float64Array.from(tensor.int64Data);
    case 'int8':
      return Int8Array.from(tensor.int32Data);
    case 'uint8':
    case 'bool':
      return Uint8Array.from(tensor.int32Data);
    default:
      return type satisfies never;
  }
}

function inputOf({ name, type }: ValueInfoProto): OnnxInput {
  const tensor = type?.tensorType;
  if (!tensor?.shape)
    throw refused(`the input ${name} without a shape`, 'Export the model with the shape that the device will see.');
  return {
    name,
    type: typeOf(tensor.elemType, `the input ${name}`),
    // A dimension without a value, or with a name instead of a value, is open; 0 is how some writers say so.
    shape: tensor.shape.dim.map(({ dimValue, dimParam }) => (dimParam !== '' || dimValue <= 0 ? null : dimValue)),
  };
}

function refused(found: string, fix: string): ModelError {
  return new ModelError({
    code: 'model/onnx',
    message: `expected an ONNX model that tinygate can read, found ${found}`,
    fix,
  });
}

function damaged(found: string): ModelError {
  return new ModelError({
    code: 'model/onnx',
    message: `expected an ONNX model, found ${found}`,
    cause: 'The file is cut short, damaged, of another kind, or a pointer of Git LFS instead of the file.',
  });
}
