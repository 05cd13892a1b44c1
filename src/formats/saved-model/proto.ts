/**
 * The part of TensorFlow's messages that a SavedModel and its variables are read from. Field numbers: tensorflow/core/protobuf
 * (saved_model, meta_graph, saved_object_graph, trackable_object_graph, tensor_bundle) and tensorflow/core/framework (graph,
 * node_def, attr_value, function, tensor, tensor_shape). What is not named here is skipped.
 */
import protobuf from 'protobufjs/light.js';

export interface ShapeProto {
  readonly dim: readonly { readonly size: number }[];
  readonly unknownRank: boolean;
}
export interface TensorProto {
  readonly dtype: number;
  readonly tensorShape: ShapeProto | null;
  readonly tensorContent: Uint8Array;
  readonly floatVal: readonly number[];
  readonly doubleVal: readonly number[];
  readonly intVal: readonly number[];
  readonly int64Val: readonly number[];
  readonly boolVal: readonly boolean[];
  readonly halfVal: readonly number[];
}
/** One of them is there. */
export interface AttrValue {
  readonly s?: Uint8Array;
  readonly i?: number;
  readonly f?: number;
  readonly b?: boolean;
  readonly type?: number;
  readonly shape?: ShapeProto;
  readonly tensor?: TensorProto;
  readonly func?: { readonly name: string };
  readonly list?: { readonly s: readonly Uint8Array[]; readonly i: readonly number[]; readonly f: readonly number[] };
}
export interface NodeDef {
  readonly name: string;
  readonly op: string;
  readonly input: readonly string[];
  readonly attr: Readonly<Record<string, AttrValue>>;
}
export interface FunctionDef {
  readonly signature: {
    readonly name: string;
    readonly inputArg: readonly { readonly name: string }[];
    readonly outputArg: readonly { readonly name: string }[];
  } | null;
  readonly nodeDef: readonly NodeDef[];
  /** What each output is, as an input of a node would name it. */
  readonly ret: Readonly<Record<string, string>>;
}
interface TensorInfo {
  readonly name: string;
}
export interface MetaGraph {
  readonly metaInfoDef: { readonly tags: readonly string[] } | null;
  readonly graphDef: {
    readonly node: readonly NodeDef[];
    readonly library: { readonly function: readonly FunctionDef[] } | null;
  } | null;
  readonly signatureDef: Readonly<
    Record<
      string,
      { readonly inputs: Readonly<Record<string, TensorInfo>>; readonly outputs: Readonly<Record<string, TensorInfo>> }
    >
  >;
  /** Absent in what TensorFlow 1 wrote. */
  readonly objectGraphDef: {
    readonly nodes: readonly { readonly variable: { readonly name: string } | null }[];
    /** By the name of a function: the objects that its last inputs are. */
    readonly concreteFunctions: Readonly<Record<string, { readonly boundInputs: readonly number[] }>>;
  } | null;
}
export interface BundleHeader {
  readonly numShards: number;
  /** 0: little. */
  readonly endianness: number;
}
export interface BundleEntry {
  readonly dtype: number;
  readonly shape: ShapeProto | null;
  readonly shardId: number;
  readonly offset: number;
  readonly size: number;
  /** Masked, as in the table. */
  readonly crc32c: number;
  readonly slices: readonly object[];
}
export interface ObjectGraph {
  readonly nodes: readonly {
    readonly attributes: readonly {
      readonly name: string;
      readonly fullName: string;
      readonly checkpointKey: string;
    }[];
  }[];
}

interface Messages {
  readonly SavedModel: { readonly metaGraphs: readonly MetaGraph[] };
  readonly BundleHeader: BundleHeader;
  readonly BundleEntry: BundleEntry;
  readonly ObjectGraph: ObjectGraph;
}

const field = (type: string, id: number) => ({ type, id });
const list = (type: string, id: number) => ({ rule: 'repeated', type, id });
const map = (type: string, id: number) => ({ keyType: 'string', type, id });

const descriptor = {
  nested: {
    SavedModel: { fields: { metaGraphs: list('MetaGraph', 2) } },
    MetaGraph: {
      fields: {
        metaInfoDef: field('MetaInfo', 1),
        graphDef: field('GraphDef', 2),
        signatureDef: map('SignatureDef', 5),
        objectGraphDef: field('SavedObjectGraph', 7),
      },
    },
    MetaInfo: { fields: { tags: list('string', 4) } },
    GraphDef: { fields: { node: list('NodeDef', 1), library: field('Library', 2) } },
    Library: { fields: { function: list('FunctionDef', 1) } },
    FunctionDef: {
      fields: { signature: field('OpDef', 1), nodeDef: list('NodeDef', 3), ret: map('string', 4) },
    },
    OpDef: { fields: { name: field('string', 1), inputArg: list('Named', 2), outputArg: list('Named', 3) } },
    Named: { fields: { name: field('string', 1) } },
    NodeDef: {
      fields: { name: field('string', 1), op: field('string', 2), input: list('string', 3), attr: map('AttrValue', 5) },
    },
    AttrValue: {
      oneofs: { value: { oneof: ['list', 's', 'i', 'f', 'b', 'type', 'shape', 'tensor', 'func'] } },
      fields: {
        list: field('ListValue', 1),
        s: field('bytes', 2),
        i: field('int64', 3),
        f: field('float', 4),
        b: field('bool', 5),
        type: field('int32', 6),
        shape: field('Shape', 7),
        tensor: field('TensorProto', 8),
        // Of a function its name alone: attributes within attributes could be nested without end.
        func: field('Named', 10),
      },
    },
    ListValue: { fields: { s: list('bytes', 2), i: list('int64', 3), f: list('float', 4) } },
    Shape: { fields: { dim: list('Dim', 2), unknownRank: field('bool', 3) } },
    Dim: { fields: { size: field('int64', 1) } },
    TensorProto: {
      fields: {
        dtype: field('int32', 1),
        tensorShape: field('Shape', 2),
        tensorContent: field('bytes', 4),
        floatVal: list('float', 5),
        doubleVal: list('double', 6),
        intVal: list('int32', 7),
        int64Val: list('int64', 10),
        boolVal: list('bool', 11),
        halfVal: list('int32', 13),
      },
    },
    SignatureDef: { fields: { inputs: map('Named', 1), outputs: map('Named', 2) } },
    SavedObjectGraph: {
      fields: { nodes: list('SavedObject', 1), concreteFunctions: map('ConcreteFunction', 2) },
    },
    SavedObject: { fields: { variable: field('SavedVariable', 7) } },
    SavedVariable: { fields: { name: field('string', 6) } },
    ConcreteFunction: { fields: { boundInputs: list('int32', 2) } },
    BundleHeader: { fields: { numShards: field('int32', 1), endianness: field('int32', 2) } },
    BundleEntry: {
      fields: {
        dtype: field('int32', 1),
        shape: field('Shape', 2),
        shardId: field('int32', 3),
        offset: field('int64', 4),
        size: field('int64', 5),
        crc32c: field('fixed32', 6),
        slices: list('Slice', 7),
      },
    },
    Slice: { fields: {} },
    ObjectGraph: { fields: { nodes: list('TrackedObject', 1) } },
    TrackedObject: { fields: { attributes: list('SavedAttribute', 2) } },
    SavedAttribute: {
      fields: { name: field('string', 1), fullName: field('string', 2), checkpointKey: field('string', 3) },
    },
  },
};

let root: protobuf.Root | null = null;

/** For tests too, which write such messages. */
export function messageType(name: keyof Messages): protobuf.Type {
  root ??= protobuf.Root.fromJSON(descriptor);
  return root.lookupType(name);
}

/** @throws Error of the decoder where the bytes are no message of this shape. */
export function decodeMessage<Name extends keyof Messages>(name: Name, bytes: Uint8Array): Messages[Name] {
  const type = messageType(name);
  const message = type.decode(bytes);
  return type.toObject(message, { longs: Number, defaults: true, arrays: true, objects: true }) as Messages[Name];
}
