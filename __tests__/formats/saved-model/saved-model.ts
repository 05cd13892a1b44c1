/** Small SavedModels for tests: `saved_model.pb`, `variables.index` and one file of data, byte for byte as TensorFlow writes them. */
import { maskedCrc32c } from '../../../src/core/crc32c.js';
import { messageType } from '../../../src/formats/saved-model/proto.js';
import type { ReadBeside } from '../../../src/formats/beside.js';

export interface Variable {
  /** The handle in the graph, as Keras calls it: `conv1/kernel`. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

export interface TestNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: object;
}

export interface TestSavedModel {
  readonly variables: readonly Variable[];
  /** The body of the function that the signature calls: `image` is its input, each variable an argument of its name. */
  readonly nodes: readonly TestNode[];
  readonly inputShape: readonly number[];
  /** `node:output:0` */
  readonly output: string;
}

export type Files = Readonly<Record<string, Uint8Array>>;

const shape = (sizes: readonly number[]) => ({ dim: sizes.map((size) => ({ size })) });

/** Attributes as a NodeDef has them. */
export const attr = {
  ints: (...i: readonly number[]) => ({ list: { i } }),
  text: (value: string) => ({ s: Buffer.from(value) }),
  number: (f: number) => ({ f }),
  flag: (b: boolean) => ({ b }),
  floats: (sizes: readonly number[], ...floatVal: readonly number[]) => ({
    tensor: { dtype: 1, tensorShape: shape(sizes), floatVal },
  }),
  int32: (...values: readonly number[]) => ({
    tensor: {
      dtype: 3,
      tensorShape: shape([values.length]),
      tensorContent: new Uint8Array(Int32Array.from(values).buffer),
    },
  }),
};

const encode = (name: Parameters<typeof messageType>[0], message: object): Uint8Array =>
  messageType(name).encode(messageType(name).fromObject(message)).finish();

/** As TensorFlow 2 does: a signature calls a wrapper, which calls the function; objects say under which key a variable was saved. */
export function savedModelFiles({ variables, nodes, inputShape, output }: TestSavedModel): Files {
  const argument = ({ name }: Variable): string => name.replaceAll('/', '_');
  const read = variables.map((variable) => ({
    name: `${variable.name}/Read`,
    op: 'ReadVariableOp',
    input: [argument(variable)],
  }));
  const call = (name: string, inner: string, input: readonly string[]) => ({
    name,
    op: 'StatefulPartitionedCall',
    input,
    attr: { f: { func: { name: inner } } },
  });
  const signature = (name: string) => ({
    name,
    inputArg: [{ name: 'image' }, ...variables.map((variable) => ({ name: argument(variable) }))],
    outputArg: [{ name: 'identity' }],
  });
  const outer = call('StatefulPartitionedCall', '__inference_call_1', ['image', ...variables.map(argument)]);
  const metaGraph = {
    metaInfoDef: { tags: ['serve'] },
    graphDef: {
      node: [
        { name: 'serving_default_image', op: 'Placeholder', attr: { shape: { shape: shape([-1, ...inputShape]) } } },
        ...variables.map(({ name }) => ({ name, op: 'VarHandleOp' })),
        call('StatefulPartitionedCall', '__inference_wrapper_2', [
          'serving_default_image',
          ...variables.map(({ name }) => name),
        ]),
      ],
      library: {
        function: [
          {
            signature: signature('__inference_wrapper_2'),
            nodeDef: [
              outer,
              { name: 'Identity', op: 'Identity', input: ['StatefulPartitionedCall:output:0', '^NoOp'] },
              { name: 'NoOp', op: 'NoOp', input: ['^StatefulPartitionedCall'] },
            ],
            ret: { identity: 'Identity:output:0' },
          },
          {
            signature: signature('__inference_call_1'),
            nodeDef: [...read, ...nodes],
            ret: { identity: output },
          },
        ],
      },
    },
    signatureDef: {
      serving_default: {
        inputs: { image: { name: 'serving_default_image:0' } },
        outputs: { scores: { name: 'StatefulPartitionedCall:0' } },
      },
    },
    objectGraphDef: {
      nodes: [{}, ...variables.map(({ name }) => ({ variable: { name } }))],
      concreteFunctions: { __inference_wrapper_2: { boundInputs: variables.map((_, i) => i + 1) } },
    },
  };
  const keyed = variables.map(({ shape: sizes, data }, i) => ({ key: `layers/${i}/VALUE`, sizes, data }));
  const objects = encode('ObjectGraph', {
    nodes: [
      {},
      ...keyed.map(({ key }) => ({ attributes: [{ name: 'VARIABLE_VALUE', fullName: '', checkpointKey: key }] })),
    ],
  });
  const text = Buffer.concat([varint(objects.length), Buffer.alloc(4), objects]);
  const data = Buffer.concat([...keyed.map((each) => bytesOf(each.data)), text]);
  let offset = 0;
  const entries = keyed.map(({ key, sizes, data: values }) => {
    const entry = entryOf(1, sizes, offset, bytesOf(values));
    offset += values.byteLength;
    return [key, entry] as const;
  });
  const index = writeTable([
    ['', encode('BundleHeader', { numShards: 1, endianness: 0 })],
    ['_CHECKPOINTABLE_OBJECT_GRAPH', entryOf(7, [], offset, text)],
    ...entries,
  ]);
  return {
    'saved_model.pb': Buffer.concat([Buffer.of(0x08, 0x01), encode('SavedModel', { metaGraphs: [metaGraph] })]),
    'variables/variables.index': index,
    'variables/variables.data-00000-of-00001': data,
  };
}

const bytesOf = (values: Float32Array): Uint8Array => new Uint8Array(values.slice().buffer);

const entryOf = (dtype: number, sizes: readonly number[], offset: number, bytes: Uint8Array): Uint8Array =>
  encode('BundleEntry', { dtype, shape: shape(sizes), offset, size: bytes.length, crc32c: maskedCrc32c(bytes) });

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.of(...bytes, rest);
}

/** Keys in order, in blocks of two entries; a key says how much of the one before it it shares. */
export function writeTable(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const blocks: Buffer[] = [];
  const handles: (readonly [string, Uint8Array])[] = [];
  let offset = 0;
  const add = (list: readonly (readonly [string, Uint8Array])[]): Buffer => {
    let last = '';
    const parts = list.map(([key, value]) => {
      const shared = [...key].findIndex((letter, i) => last[i] !== letter);
      const same = shared < 0 ? key.length : shared;
      last = key;
      return Buffer.concat([
        varint(same),
        varint(key.length - same),
        varint(value.length),
        Buffer.from(key.slice(same)),
        value,
      ]);
    });
    const block = Buffer.concat([...parts, Buffer.alloc(4), Buffer.of(1, 0, 0, 0), Buffer.of(0)]);
    const trailer = Buffer.alloc(4);
    trailer.writeUInt32LE(maskedCrc32c(block));
    blocks.push(Buffer.concat([block, trailer]));
    const handle = Buffer.concat([varint(offset), varint(block.length - 1)]);
    offset += block.length + 4;
    return handle;
  };
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  for (let i = 0; i < sorted.length; i += 2) {
    const part = sorted.slice(i, i + 2);
    handles.push([part.at(-1)![0], add(part)]);
  }
  const footer = Buffer.alloc(48);
  Buffer.concat([add([]), add(handles)]).copy(footer);
  Buffer.from('57fb808b247547db', 'hex').copy(footer, 40);
  return Buffer.concat([...blocks, footer]);
}

export const beside =
  (files: Files): ReadBeside =>
  (name) =>
    files[name] ? Promise.resolve(files[name]) : Promise.reject(new Error(`no file ${name}`));
