/**
 * Builds one ONNX graph: nodes with common-subexpression elimination, constants shared by content, dead nodes dropped
 * at the end. Values are named by number; the caller tracks shapes.
 */
import { encodeModel } from './proto.js';

export type OnnxAttribute =
  number | string | readonly number[] | { readonly float: number } | { readonly floats: readonly number[] };
export type OnnxAttributes = Readonly<Record<string, OnnxAttribute>>;

export const onnxType = { float32: 1, uint8: 2, int8: 3, int32: 6, int64: 7, bool: 9 } as const;
export type OnnxType = keyof typeof onnxType;

interface Node {
  readonly op: string;
  readonly domain: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: OnnxAttributes;
}
interface Value {
  readonly name: string;
  readonly type: OnnxType;
  readonly shape: readonly number[];
}
interface Initializer extends Value {
  readonly bytes: Uint8Array;
}

/** Internal domain of onnxruntime's blocked-layout kernels. */
export const nchwcDomain = 'com.microsoft.nchwc';
export const microsoftDomain = 'com.microsoft';

export class GraphBuilder {
  private readonly nodes: Node[] = [];
  private readonly initializers = new Map<string, Initializer>();
  private readonly inputs: Value[] = [];
  private readonly outputs: Value[] = [];
  private readonly seen = new Map<string, readonly string[]>();
  private readonly constants = new Map<string, string>();
  private count = 0;

  input(name: string, shape: readonly number[]): string {
    this.inputs.push({ name, type: 'float32', shape });
    return name;
  }

  /** Declares a value as a result and returns the name to fetch it by: a copy only where it is an input or a constant. */
  output(value: string, shape: readonly number[]): string {
    const computed = !this.initializers.has(value) && !this.inputs.some(({ name }) => name === value);
    const name = computed ? value : this.node('Identity', [value]);
    if (!this.outputs.some((output) => output.name === name)) this.outputs.push({ name, type: 'float32', shape });
    return name;
  }

  /** One node with one output; an equal node made before is reused. */
  node(op: string, inputs: readonly string[], attributes: OnnxAttributes = {}, domain = ''): string {
    return this.nodes_(op, inputs, 1, attributes, domain)[0]!;
  }

  /** One node with `outputs` outputs. */
  multi(op: string, inputs: readonly string[], outputs: number, attributes: OnnxAttributes = {}): readonly string[] {
    return this.nodes_(op, inputs, outputs, attributes, '');
  }

  private nodes_(
    op: string,
    inputs: readonly string[],
    count: number,
    attributes: OnnxAttributes,
    domain: string,
  ): readonly string[] {
    const key = JSON.stringify([op, domain, inputs, attributes]);
    const known = this.seen.get(key);
    if (known) return known;
    const outputs = Array.from({ length: count }, () => `v${++this.count}`);
    this.nodes.push({ op, domain, inputs, outputs, attributes });
    this.seen.set(key, outputs);
    return outputs;
  }

  private initializer(type: OnnxType, shape: readonly number[], array: ArrayBufferView): string {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    const key = `${type}[${shape.join(',')}]${Buffer.from(bytes).toString('latin1')}`;
    const known = this.constants.get(key);
    if (known) return known;
    const name = `c${++this.count}`;
    this.initializers.set(name, { name, type, shape, bytes });
    this.constants.set(key, name);
    return name;
  }

  floats(data: Float32Array | readonly number[], shape: readonly number[] = [data.length]): string {
    return this.initializer('float32', shape, data instanceof Float32Array ? data : Float32Array.from(data));
  }
  scalar(value: number): string {
    return this.floats([value], []);
  }
  int32(data: Int32Array, shape: readonly number[]): string {
    return this.initializer('int32', shape, data);
  }
  bool(data: Uint8Array, shape: readonly number[]): string {
    return this.initializer('bool', shape, data);
  }
  /** Index lists: shapes, axes, pads. */
  indices(data: readonly number[]): string {
    return this.initializer('int64', [data.length], BigInt64Array.from(data.map(BigInt)));
  }

  reshape(value: string, shape: readonly number[]): string {
    return this.node('Reshape', [value, this.indices(shape)]);
  }
  transpose(value: string, perm: readonly number[]): string {
    return perm.every((axis, index) => axis === index) ? value : this.node('Transpose', [value], { perm });
  }

  /** From `begins` up to `ends` along `axes`, every `steps`-th. */
  slice(
    value: string,
    begins: readonly number[],
    ends: readonly number[],
    axes: readonly number[],
    steps?: readonly number[],
  ): string {
    const bounds = [begins, ends, axes, ...(steps ? [steps] : [])];
    return this.node('Slice', [value, ...bounds.map((list) => this.indices(list))]);
  }

  /** Nodes that some output needs, in order, and the operation counts a profile or a test looks at. */
  private live(): Node[] {
    const needed = new Set(this.outputs.map(({ name }) => name));
    const kept: Node[] = [];
    for (const node of [...this.nodes].reverse()) {
      if (!node.outputs.some((name) => needed.has(name))) continue;
      node.inputs.forEach((name) => needed.add(name));
      kept.push(node);
    }
    return kept.reverse();
  }

  /** The finished model and the inputs it needs (an input that nothing reads is not part of it). */
  finish(): { model: Uint8Array; inputs: readonly string[]; operators: Readonly<Record<string, number>> } {
    const nodes = this.live();
    const read = new Set(nodes.flatMap(({ inputs }) => inputs));
    const inputs = this.inputs.filter(({ name }) => read.has(name));
    const initializers = [...this.initializers.values()].filter(({ name }) => read.has(name));
    const domains = [...new Set(nodes.map(({ domain }) => domain))].filter((domain) => domain !== '').sort();
    const model = encodeModel({
      irVersion: 8,
      producerName: 'tinygate',
      opsetImport: [{ domain: '', version: 17 }, ...domains.map((domain) => ({ domain, version: 1 }))],
      graph: {
        name: 'step',
        node: nodes.map((node, index) => ({
          input: node.inputs,
          output: node.outputs,
          name: `n${index}`,
          opType: node.op,
          attribute: Object.entries(node.attributes).map(([name, value]) => attributeProto(name, value)),
          ...(node.domain ? { domain: node.domain } : {}),
        })),
        initializer: initializers.map(({ name, type, shape, bytes }) => ({
          dims: shape,
          dataType: onnxType[type],
          name,
          rawData: bytes,
        })),
        input: inputs.map(valueInfo),
        output: this.outputs.map(valueInfo),
      },
    });
    const operators: Record<string, number> = {};
    for (const { op, domain } of nodes) {
      const name = domain ? `${domain}.${op}` : op;
      operators[name] = (operators[name] ?? 0) + 1;
    }
    return { model, inputs: inputs.map(({ name }) => name), operators };
  }
}

function valueInfo({ name, type, shape }: Value) {
  const dim = shape.map((dimValue) => ({ dimValue }));
  return { name, type: { tensorType: { elemType: onnxType[type], shape: { dim } } } };
}

/** Numbers are INT attributes unless wrapped in `{ float }`; AttributeProto.AttributeType codes. */
function attributeProto(name: string, value: OnnxAttribute) {
  if (typeof value === 'string') return { name, s: Buffer.from(value), type: 3 };
  if (typeof value === 'number') return { name, i: value, type: 2 };
  if ('float' in value) return { name, f: value.float, type: 1 };
  if ('floats' in value) return { name, floats: value.floats, type: 6 };
  return { name, ints: value, type: 7 };
}
