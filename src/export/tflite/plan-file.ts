/** What a file refers to by index: its tensors, buffers, operators and their versions, in the order in which they stand there. */
import { bytesOf, digestBytes } from '../../core/digest.js';
import type { DataType, Graph, GraphTensor, Operator } from '../../graph/graph.js';
import { constantInputs, type ConstantInput, type Kind, type OperatorOf } from '../../ops/operator.js';
import type { Integers, Release } from '../../ops/shared/tflite.js';
import { writableCodecOf } from './operators.js';
import { storedBytes } from './stored-bytes.js';

export interface TfliteOptions {
  /** Free text in the file, e.g. who made it. Left out when absent. */
  readonly description?: string;
  /** Entries of the model's metadata table, such as `tinygate` → provenance as JSON. Strings are written as UTF-8. */
  readonly metadata?: Readonly<Record<string, string | Uint8Array>>;
  /**
   * `layers` (default): outputs of operators are named after their layer. `edges`: only the model's inputs and outputs. `all`:
   * constants too, which some tools ask for.
   */
  readonly names?: 'layers' | 'edges' | 'all';
}

export interface PlannedTensor {
  readonly tensor: Pick<GraphTensor, 'shape' | 'type' | 'quantization'>;
  readonly name: string | null;
  readonly buffer: number;
}
export interface PlannedOperator {
  readonly operator: Operator;
  /** The type of its first input. */
  readonly reads: DataType;
  readonly code: number;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}
export interface PlannedCode {
  readonly kind: Kind;
  readonly version: number;
}
/** Everything that the file refers to by index, decided before the first byte is written. */
export interface Plan {
  /** The first is empty: what a tensor without data refers to. */
  readonly buffers: readonly Uint8Array[];
  readonly tensors: readonly PlannedTensor[];
  readonly operators: readonly PlannedOperator[];
  readonly codes: readonly PlannedCode[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly metadata: readonly { readonly name: string; readonly buffer: number }[];
}

export function planFile(graph: Graph, options: TfliteOptions): Plan {
  const buffers = indexed<Uint8Array>(digestBytes);
  buffers.add(new Uint8Array(0));
  const codes = indexed<PlannedCode>((code) => `${code.kind} ${String(code.version)}`);
  const tensors: PlannedTensor[] = [];
  const unpacking: PlannedOperator[] = [];
  const indices = new Map<string, number>();
  const named = options.names ?? 'layers';
  const layerNames = new Map(
    named === 'edges' ? [] : graph.operators.map(({ outputs, name }) => [outputs[0], name] as const),
  );
  const edges = new Set([...graph.inputs, ...graph.outputs]);
  const nameOf = (name: string): string | null =>
    layerNames.get(name) ?? (edges.has(name) || named === 'all' ? name : null);

  const place = (planned: PlannedTensor): number => tensors.push(planned) - 1;
  const tensorOf = (name: string): GraphTensor => graph.tensors[name]!;
  const index = (name: string): number => {
    const known = indices.get(name);
    if (known !== undefined) return known;
    const tensor = tensorOf(name);
    const { type, data } = tensor;
    const placed =
      type === 'float16' && data !== null
        ? unpacked(tensor)
        : place({ tensor, name: nameOf(name), buffer: data === null ? 0 : buffers.add(storedBytes(type, data)) });
    indices.set(name, placed);
    return placed;
  };
  /** As TensorFlow Lite's converter does: stored in half the bytes, and made float32 when the file is loaded. */
  const unpacked = (tensor: GraphTensor): number => {
    const { name, shape } = tensor;
    const packedName = named === 'all' ? `${name}/float16` : null;
    const packed = place({ tensor, name: packedName, buffer: buffers.add(storedBytes('float16', tensor.data!)) });
    const made = place({ tensor: { shape, type: 'float32', quantization: null }, name: nameOf(name), buffer: 0 });
    const operator: OperatorOf<'Dequantize'> = {
      kind: 'Dequantize',
      name: `${name}/unpacked`,
      inputs: [name],
      constants: {},
      outputs: [name],
      options: {},
    };
    const code = codes.add({ kind: 'Dequantize', version: versionOf(operator, tensorOf) });
    unpacking.push({ operator, reads: 'float16', code, inputs: [packed], outputs: [made] });
    return made;
  };
  const integers = (owner: string, { shape, values }: Integers, at: number): number =>
    place({
      tensor: { shape, type: 'int32', quantization: null },
      name: named === 'all' ? `${owner}/operand_${at + 1}` : null,
      buffer: buffers.add(bytesOf(Int32Array.from(values))),
    });

  const inputs = graph.inputs.map(index);
  const operators = graph.operators.map((operator): PlannedOperator => {
    const { kind, name } = operator;
    const version = versionOf(operator, tensorOf);
    const own = (operand: Integers, at: number): number => integers(name, operand, at);
    return {
      operator,
      reads: tensorOf(operator.inputs[0]).type,
      code: codes.add({ kind, version }),
      inputs: operatorInputs(operator, constantInputs(operator), tensorOf, index, own),
      outputs: operator.outputs.map(index),
    };
  });
  const outputs = graph.outputs.map(index);

  const entries = Object.entries({
    min_runtime_version: minimumRuntimeVersion(codes.items),
    ...options.metadata,
  }).sort(([a], [b]) => (a < b ? -1 : 1));
  const metadata = entries.map(([name, value]) => ({
    name,
    buffer: buffers.add(typeof value === 'string' ? new TextEncoder().encode(value) : value),
  }));
  const all = [...unpacking, ...operators];
  return { buffers: buffers.items, tensors, operators: all, codes: codes.items, inputs, outputs, metadata };
}

/** Operands of an operator in the order of TFLite's kernels: activations, constants, integers that only the file has. */
function operatorInputs<K extends Kind>(
  operator: OperatorOf<K>,
  constants: readonly ConstantInput[],
  tensorOf: (name: string) => GraphTensor,
  index: (name: string) => number,
  integers: (operand: Integers, at: number) => number,
): readonly number[] {
  const codec = writableCodecOf(operator);
  const own = codec.integers(operator, (tensor) => tensorOf(tensor).shape);
  const operands = [...operator.inputs, ...constants.map(({ tensor }) => tensor)].map(index);
  const all = [...operands, ...own.map(integers)];
  return codec.order?.toFile(all) ?? all;
}

function versionOf<K extends Kind>(operator: OperatorOf<K>, tensorOf: (name: string) => GraphTensor): number {
  return writableCodecOf(operator).version(operator, tensorOf(operator.inputs[0]).type, tensorOf);
}

/** 16 bytes, NUL-padded: the first release whose runtime has every operator in its version. */
function minimumRuntimeVersion(codes: readonly PlannedCode[]): Uint8Array {
  const newest = codes
    .map((code) => writableCodecOf(code).firstRelease(code.version))
    .reduce<Release>((a, b) => ((a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) >= 0 ? a : b), [1, 5, 0]);
  const bytes = new Uint8Array(16);
  bytes.set(new TextEncoder().encode(newest.join('.')));
  return bytes;
}

/** A list without repeats; `add` gives the index of the item or of its equal. */
function indexed<Item>(key: (item: Item) => string): { items: readonly Item[]; add: (item: Item) => number } {
  const items: Item[] = [];
  const known = new Map<string, number>();
  const add = (item: Item): number => {
    const itemKey = key(item);
    const index = known.get(itemKey) ?? items.push(item) - 1;
    known.set(itemKey, index);
    return index;
  };
  return { items, add };
}
