/** Models that are made to keep their reader busy: small tables that mean much, at the limits of what is taken and beyond them. */
import { TensorType } from '../../src/export/tflite/schema/index.js';
import {
  buildShared,
  buildSigned,
  buildTflite,
  type OperatorPlan,
  type SubgraphPlan,
  type TensorPlan,
} from '../measure/build-tflite.js';

const { INT8: int8, INT32: int32, FLOAT32: float32 } = TensorType;
/** Numbers of builtin operators. */
const code = { dense: 9, neg: 59, transpose: 39 } as const;
const small: TensorPlan = { shape: [1, 1], type: float32 };

/** Of about 10 MB each; the name says what a file has most of. */
export const hostileModels = {
  'scales that 9,900 layers share': () => {
    const scale = each(1_700_000, (i) => 1 + (i % 7));
    const kernel: TensorPlan = { shape: [scale.length, 1], type: int8, scale, zeroPoint: [0] };
    return dense([{ ...kernel, data: noise(scale.length) }, ...each(9900, () => ({ ...kernel, sharedWith: 0 }))]);
  },
  'scales of their own for 226 layers that read one buffer': () => {
    const data = noise(11_000);
    const kernel = (seed: number): TensorPlan => {
      const scale = each(data.length, (i) => 1 + ((i * seed) % 7));
      return { shape: [data.length, 1], type: int8, scale, zeroPoint: [0] };
    };
    return dense([{ ...kernel(1), data }, ...each(225, (i) => ({ ...kernel(i + 2), sharedWith: 0 }))]);
  },
  'a buffer of floats that is sorted as often as it may be': () => dense(readersOf(floats(2_480_000), 4)),
  'a buffer of floats that 60 layers read in other scales': () => dense(readersOf(floats(2_480_000), 60)),
  'a buffer of bytes that 9,900 layers read in other scales': () => dense(readersOf(noise(8_700_000), 9900)),
  '50,000 operators': () => operators(50_000, 42),
  'more operators than are taken': () => operators(312_000, 1),
  'one operator, 50,000 times': () => {
    const operator: OperatorPlan = { code: code.neg, inputs: each(2_450_000, () => 0), outputs: [1] };
    return buildShared([{ tensors: [small, small], operators: each(50_000, () => operator) }]);
  },
  'a list of inputs that 50,000 operators share': () => {
    const inputs = each(2_000_000, () => 0);
    const all = each(50_000, () => ({ code: code.neg, inputs, outputs: [1] }));
    return buildShared([{ tensors: [small, small], operators: all }]);
  },
  'a list of dimensions that 50,000 operators read': () => {
    const order = Int32Array.from({ length: 2_000_000 }, (_, i) => i);
    const open: TensorPlan = { ...small, signature: [-1, 1] };
    return buildTflite({
      tensors: [open, { shape: [order.length], type: int32, data: order }, open],
      operators: each(50_000, () => ({ code: code.transpose, inputs: [0, 1], outputs: [2] })),
    });
  },
  '100,000 tensors': () => tensors(100_000, 52),
  'more tensors than are taken': () => tensors(240_000, 0),
  '1,000 subgraphs of 50 operators': () =>
    buildShared(
      each(1000, (i) => ({
        tensors: [small, { ...small, name: 'n'.repeat(7000) + i }],
        operators: each(50, () => ({ code: code.neg, inputs: [0], outputs: [1] })),
      })),
    ),
  'more subgraphs than are taken': () => buildShared(each(250_000, () => ({ tensors: [], operators: [] }))),
  'one subgraph, 2,500,000 times': () => {
    const subgraph: SubgraphPlan = { tensors: [], operators: [] };
    return buildShared(each(2_500_000, () => subgraph));
  },
  '150,000 signatures': () =>
    buildSigned(
      each(150_000, () => ({ key: 's', subgraph: 0 })),
      { tensors: [small], operators: [], inputs: [], outputs: [] },
    ),
  'names of 50,000 operators': () => named(50_000, (i) => `${'n'.repeat(110)}${i}`),
  'names of 150 operators': () => named(150, (i) => `${'n'.repeat(65_000)}${i}`),
  'names that end as those do that were given before': () =>
    named(50_000, (i) => (i % 2 === 0 ? 'n' : `n_${i}`), '.'.repeat(115)),
  'a name that 50,000 operators share': () => {
    const name = 'n'.repeat(65_000);
    const outputs = each(50_000, () => ({ ...small, name }));
    const all = outputs.map((_, i) => ({ code: code.neg, inputs: each(27, () => 0), outputs: [i + 1] }));
    return buildShared([{ tensors: [small, ...outputs], operators: all }]);
  },
} satisfies Readonly<Record<string, () => Uint8Array>>;

/** Xorshift: quick, and as far from any weights as bytes can be. */
export function noise(bytes: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(bytes / 4));
  let state = 1;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  return new Uint8Array(words.buffer, 0, bytes);
}

/** Noise without NaN. */
export const floats = (count: number): Float32Array =>
  new Float32Array(noise(4 * count).buffer).map((value) => (Number.isNaN(value) ? 0 : value));

/** A layer for each kernel. */
export const dense = (kernels: readonly TensorPlan[]): Uint8Array =>
  buildTflite({
    tensors: [small, small, ...kernels],
    operators: kernels.map((_, i) => ({ code: code.dense, inputs: [0, 2 + i, -1], outputs: [1] })),
    inputs: [0],
    outputs: [1],
  });

/** Kernels that share a buffer: the first has it, each other a scale of its own. */
export function readersOf(data: Float32Array | Uint8Array, count: number): TensorPlan[] {
  const kernel: TensorPlan = { shape: [data.length, 1], type: data instanceof Float32Array ? float32 : int8 };
  return [{ ...kernel, data }, ...each(count - 1, (i) => ({ ...kernel, scale: [i + 1], sharedWith: 0 }))];
}

const each = <Value>(count: number, value: (i: number) => Value): Value[] =>
  Array.from({ length: count }, (_, i) => value(i));

/** @param inputs of each. */
const operators = (count: number, inputs: number): Uint8Array =>
  buildTflite({
    tensors: [small, small],
    operators: each(count, () => ({ code: code.neg, inputs: each(inputs, () => 0), outputs: [1] })),
  });

/** @param nameLength of each. */
function tensors(count: number, nameLength: number): Uint8Array {
  const all = each(count, (): TensorPlan => ({ shape: [1], type: float32, name: 't'.repeat(nameLength) }));
  const every = all.map((_, i) => i);
  return buildTflite({ tensors: all, operators: [{ code: code.neg, inputs: every, outputs: [0] }], inputs: every });
}

/** @param behind what is no part of the layer's name. */
function named(count: number, name: (i: number) => string, behind = ''): Uint8Array {
  const outputs = each(count, (i): TensorPlan => ({ ...small, name: `${name(i)};${behind}` }));
  const all = outputs.map((_, i) => ({ code: code.neg, inputs: [0], outputs: [i + 1] }));
  return buildTflite({ tensors: [small, ...outputs], operators: all });
}
