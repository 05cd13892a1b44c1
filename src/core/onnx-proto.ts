/**
 * The part of onnx.proto that tinygate writes and reads. Field numbers: onnx/onnx.proto3 (IR versions 3 to 10),
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3. What is not named here is skipped when a file is decoded.
 */
import protobuf from 'protobufjs/light.js';

const field = (type: string, id: number) => ({ type, id });
const list = (type: string, id: number) => ({ rule: 'repeated', type, id });

const descriptor = {
  nested: {
    ModelProto: {
      fields: {
        irVersion: field('int64', 1),
        producerName: field('string', 2),
        graph: field('GraphProto', 7),
        opsetImport: list('OperatorSetIdProto', 8),
        functions: list('FunctionProto', 25),
      },
    },
    FunctionProto: { fields: { name: field('string', 1) } },
    OperatorSetIdProto: { fields: { domain: field('string', 1), version: field('int64', 2) } },
    GraphProto: {
      fields: {
        node: list('NodeProto', 1),
        name: field('string', 2),
        initializer: list('TensorProto', 5),
        input: list('ValueInfoProto', 11),
        output: list('ValueInfoProto', 12),
      },
    },
    NodeProto: {
      fields: {
        input: list('string', 1),
        output: list('string', 2),
        name: field('string', 3),
        opType: field('string', 4),
        attribute: list('AttributeProto', 5),
        domain: field('string', 7),
      },
    },
    AttributeProto: {
      fields: {
        name: field('string', 1),
        f: field('float', 2),
        i: field('int64', 3),
        s: field('bytes', 4),
        t: field('TensorProto', 5),
        floats: list('float', 7),
        ints: list('int64', 8),
        strings: list('bytes', 9),
        type: field('int32', 20),
      },
    },
    TensorProto: {
      fields: {
        dims: list('int64', 1),
        dataType: field('int32', 2),
        floatData: list('float', 4),
        int32Data: list('int32', 5),
        int64Data: list('int64', 7),
        name: field('string', 8),
        rawData: field('bytes', 9),
        doubleData: list('double', 10),
        dataLocation: field('int32', 14),
      },
    },
    ValueInfoProto: { fields: { name: field('string', 1), type: field('TypeProto', 2) } },
    TypeProto: { fields: { tensorType: field('TensorTypeProto', 1) } },
    TensorTypeProto: { fields: { elemType: field('int32', 1), shape: field('TensorShapeProto', 2) } },
    TensorShapeProto: { fields: { dim: list('DimensionProto', 1) } },
    DimensionProto: { fields: { dimValue: field('int64', 1), dimParam: field('string', 2) } },
  },
};

let model: protobuf.Type | null = null;

/** The message that a file holds, with camel-case field names. */
export function modelProto(): protobuf.Type {
  model ??= protobuf.Root.fromJSON(descriptor).lookupType('ModelProto');
  return model;
}
