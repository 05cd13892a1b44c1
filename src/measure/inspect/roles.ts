/** Which inputs of an operator are weights, and how many multiply-accumulates they cost. */
import { elements } from '../../graph/shapes.js';

export interface Roles {
  /** Positions of the kernels among the inputs. */
  readonly kernels: readonly number[];
  /** Positions of the biases. */
  readonly biases: readonly number[];
  /** Multiply-accumulates that one kernel costs in one inference. Taps on padding count, as in every published figure. */
  readonly macs: (shapes: OperatorShapes) => number;
}

export interface OperatorShapes {
  readonly kernel: readonly number[];
  /** Of the inputs by position; empty for one that is left out. */
  readonly inputs: readonly (readonly number[])[];
  readonly output: readonly number[];
}

const size = (shape: readonly number[], from: number, to: number): number => elements(shape.slice(from, to));
/** Every weight is used once in each row of the input, whose last dimension holds the features. */
const perRow =
  (input: number): Roles['macs'] =>
  ({ kernel, inputs }) =>
    elements(kernel) * size(inputs[input] ?? [], 0, -1);
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const lstm: Roles = { kernels: [...range(1, 9), 16], biases: [...range(9, 16), 17, ...range(20, 24)], macs: perRow(0) };
const rnn: Roles = { kernels: [1, 2], biases: [3], macs: perRow(0) };
const table: Pick<Roles, 'biases' | 'macs'> = { biases: [], macs: () => 0 };

const roles: ReadonlyMap<string, Roles> = new Map<string, Roles>([
  ['CONV_2D', { kernels: [1], biases: [2], macs: ({ kernel, output }) => elements(output) * size(kernel, 1, 4) }],
  // The filter is [1, height, width, channels]: each output reads one channel.
  [
    'DEPTHWISE_CONV_2D',
    { kernels: [1], biases: [2], macs: ({ kernel, output }) => elements(output) * size(kernel, 1, 3) },
  ],
  ['FULLY_CONNECTED', { kernels: [1], biases: [2], macs: ({ kernel, output }) => elements(output) * (kernel[1] ?? 0) }],
  // Each element of the input meets every tap of every filter.
  [
    'TRANSPOSE_CONV',
    { kernels: [1], biases: [3], macs: ({ kernel, inputs }) => elements(inputs[2] ?? []) * size(kernel, 0, 3) },
  ],
  // The filter is [depth, height, width, in, out].
  ['CONV_3D', { kernels: [1], biases: [2], macs: ({ kernel, output }) => elements(output) * size(kernel, 0, 4) }],
  // The filter is [depth, height, width, out, in].
  [
    'CONV_3D_TRANSPOSE',
    { kernels: [1], biases: [3], macs: ({ kernel, inputs }) => elements(inputs[2] ?? []) * size(kernel, 0, 4) },
  ],
  // [batch, m, k] by [batch, k, n]: every element of the output is a sum over k.
  [
    'BATCH_MATMUL',
    {
      kernels: [1],
      biases: [],
      macs: ({ kernel, inputs, output }) => elements(output) * innerSize(inputs[0] ?? [], kernel, output),
    },
  ],
  ['SVDF', { kernels: [1, 2], biases: [3], macs: ({ kernel, inputs }) => elements(kernel) * (inputs[0]?.[0] ?? 1) }],
  ['LSTM', lstm],
  ['UNIDIRECTIONAL_SEQUENCE_LSTM', lstm],
  ['RNN', rnn],
  ['UNIDIRECTIONAL_SEQUENCE_RNN', rnn],
  ['EMBEDDING_LOOKUP', { ...table, kernels: [1] }],
  ['GATHER', { ...table, kernels: [0] }],
]);

/** Undefined for an operator without weights that are known by name. */
export function rolesOf(operator: string): Roles | undefined {
  return roles.get(operator);
}

/** The dimension that is summed over is the one that the output lacks, transposed or not. */
function innerSize(a: readonly number[], b: readonly number[], output: readonly number[]): number {
  const [rows, columns] = [output.at(-2) ?? 1, output.at(-1) ?? 1];
  const squared = ((size(a, -2, a.length) / rows) * size(b, -2, b.length)) / columns;
  return rows * columns === 0 ? 0 : Math.round(Math.sqrt(squared));
}
