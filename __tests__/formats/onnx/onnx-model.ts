/** Small ONNX models for tests, written with the encoder of the engine, and computed by onnxruntime. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { seededRandom } from '../../../src/core/random.js';
import { encodeModel } from '../../../src/engine/onnx/proto.js';

export type Attribute = number | string | readonly number[] | { readonly float: number };

export interface TestNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly name?: string;
  readonly domain?: string;
}

export interface Constant {
  readonly dims: readonly number[];
  /** TensorProto.DataType; default 1, float32. */
  readonly dataType?: number;
  readonly data?: Float32Array | BigInt64Array | Int8Array | Uint8Array | Int32Array;
}

export interface TestOnnx {
  readonly input: readonly number[];
  /** A shape stands for random float32 weights. */
  readonly constants?: Readonly<Record<string, readonly number[] | Constant>>;
  readonly nodes: readonly TestNode[];
  readonly output: string;
  readonly opset?: number;
}

export function encodeOnnx({ input, constants = {}, nodes, output, opset = 13 }: TestOnnx): Uint8Array {
  const random = seededRandom(7, 'onnx-test');
  const shape = (dims: readonly number[]) => ({
    tensorType: { elemType: 1, shape: { dim: dims.map((dimValue) => ({ dimValue })) } },
  });
  return encodeModel({
    irVersion: 8,
    opsetImport: [{ domain: '', version: opset }],
    graph: {
      name: 'test',
      input: [{ name: 'x', type: shape(input) }],
      output: [{ name: output, type: { tensorType: { elemType: 1 } } }],
      initializer: Object.entries(constants).map(([name, given]) => {
        const { dims, dataType = 1, data } = 'dims' in given ? given : { dims: given };
        const count = dims.reduce((product, size) => product * size, 1);
        // Positive, so that they may be variances too.
        const values = data ?? Float32Array.from({ length: count }, () => random.uniform() * 0.9 + 0.05);
        return { name, dims, dataType, rawData: new Uint8Array(values.buffer) };
      }),
      node: nodes.map(({ op, inputs, output: to, attributes = {}, name = '', domain = '' }) => ({
        opType: op,
        name,
        domain,
        input: inputs,
        output: [to],
        attribute: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
      })),
    },
  });
}

function attribute(name: string, value: Attribute): object {
  if (typeof value === 'string') return { name, type: 3, s: new TextEncoder().encode(value) };
  if (typeof value === 'number') return { name, type: 2, i: value };
  if ('float' in value) return { name, type: 1, f: value.float };
  return { name, type: 7, ints: value };
}

/** @param image [h, w, c] or whatever the input is without its batch; it is handed over in ONNX's order. */
export async function computeOnnx(
  bytes: Uint8Array,
  shape: readonly number[],
  values: Float32Array,
): Promise<Float32Array> {
  const session = await InferenceSession.create(bytes, { logSeverityLevel: 3 });
  const { [session.outputNames[0]!]: output } = await session.run({ x: new Tensor('float32', values, shape) });
  await session.release();
  return Float32Array.from(output!.data as Float32Array);
}

/** [h, w, c] → [c, h, w] and, with the sizes turned round, back. */
export function channelsFirst(values: Float32Array, channels: number): Float32Array {
  const positions = values.length / channels;
  return Float32Array.from(values, (_, i) => values[(i % positions) * channels + Math.floor(i / positions)]!);
}
