/**
 * What a model does to its input before the first layer (Keras's Rescaling and Normalization, a product and a sum) goes into that
 * layer's weights when the model is written: w · (a·x + b) + c = (w·a) · x + (c + w·b). A device then computes nothing for it. It
 * is not done before: weights a 255th as large bear no learning rate that others bear.
 */
import { consumersOf, floatsOf, onlyInput, tensorOf } from '../graph/operands.js';
import type { Graph, GraphTensor, Operator, OperatorOf } from '../graph/graph.js';
import { kernelPlaces } from '../graph/kernel-places.js';
import { channelAxis, isLinear, type Linear } from '../graph/linear.js';
import { elements } from '../graph/shapes.js';
import { verifyGraph } from '../graph/verify.js';
import type { WeightCodes } from './quantize/weights.js';

export interface FoldableModel {
  readonly graph: Graph;
  /** Codes that a pass has settled, by layer. */
  readonly numbers: ReadonlyMap<string, WeightCodes> | null;
}

/** a·x + b of each channel. */
export interface Line {
  readonly factor: Float64Array;
  readonly shift: Float64Array;
}

/** What the model does to its input before the first layer; null where it begins with the layer. */
export function inputLine(graph: Graph): Line | null {
  return startOf(graph)?.line ?? null;
}

/**
 * The model without its product and sum, where the result is the same number for number but for float32's rounding: not before padding
 * with zeros, unless the shift is 0, and not by channels where the codes of the layer's weights are settled.
 */
export function foldInput<M extends FoldableModel>(model: M): M {
  const { graph, numbers } = model;
  const start = startOf(graph);
  if (!start) return model;
  const { line, layer, gone, before } = start;
  const settled = numbers?.get(layer.name);
  const { factor, shift } = line;
  const isOne = factor.every((value) => value === factor[0]);
  if (settled && !(isOne && factor[0]! > 0)) return model;
  if (shift.some((value) => value !== 0) && !readsNoZeros(layer, before)) return model;

  const kernel = tensorOf(graph, layer.constants.kernel);
  const weights = floatsOf(graph, kernel.name);
  const outputs = kernel.shape[channelAxis(layer)]!;
  const bias = layer.constants.bias ?? `${layer.name}/bias`;
  const sums = new Float64Array(outputs);
  const place = kernelPlaces(layer, kernel.shape, factor.length);
  const data = Float32Array.from(weights, (value, i) => {
    const { output, input } = place(i);
    sums[output]! += value * shift[input]!;
    return value * factor[input]!;
  });
  const old = layer.constants.bias === undefined ? null : floatsOf(graph, bias);
  const biases = Float32Array.from(sums, (sum, channel) => (old?.[channel] ?? 0) + sum);
  const tensors: Record<string, GraphTensor> = {
    ...graph.tensors,
    [kernel.name]: { ...kernel, data },
    [bias]: { name: bias, shape: [outputs], type: 'float32', data: biases, quantization: null },
  };
  for (const op of gone)
    for (const tensor of [...op.outputs, ...Object.values(op.constants)]) Reflect.deleteProperty(tensors, tensor);
  const removed = new Set(gone);
  const last = gone.at(-1)!.outputs[0];
  const operators = graph.operators
    .filter((op) => !removed.has(op))
    .map((op) => {
      const inputs = op.inputs.map((tensor) => (tensor === last ? onlyInput(graph) : tensor));
      const folded = op === layer ? { ...op, constants: { ...op.constants, bias } } : op;
      return { ...folded, inputs } as unknown as Operator;
    });
  return {
    ...model,
    graph: verifyGraph({ ...graph, operators, tensors }),
    ...(settled && {
      numbers: new Map([
        ...numbers!,
        [layer.name, { ...settled, scale: settled.scale.map((value) => value * factor[0]!) }],
      ]),
    }),
  };
}

interface Start {
  readonly line: Line;
  /** The products and sums, in their order. */
  readonly gone: readonly Operator[];
  /** Operators between them and the layer, which move values about and change none. */
  readonly before: readonly Operator[];
  readonly layer: Linear;
}

/** Null where the model does not begin so, or others read what lies between. */
function startOf(graph: Graph): Start | null {
  const channels = tensorOf(graph, onlyInput(graph)).shape.at(-1)!;
  let line: Line = { factor: new Float64Array(channels).fill(1), shift: new Float64Array(channels) };
  const gone: Operator[] = [];
  const before: Operator[] = [];
  for (let tensor = onlyInput(graph); ;) {
    const [op, ...others] = consumersOf(graph, tensor);
    if (!op || others.length > 0 || graph.outputs.includes(tensor)) return null;
    const next = before.length === 0 ? applied(op, line, graph) : null;
    if (next) {
      line = next;
      gone.push(op);
    } else if (isLinear(op)) {
      const { kernel, bias } = op.constants;
      const isOwn = [kernel, bias].every((name) => name === undefined || readersOf(graph, name) === 1);
      // A dynamic range file has codes there already.
      const isFloat = tensorOf(graph, kernel).type === 'float32';
      return gone.length > 0 && isOwn && isFloat ? { line, gone, before, layer: op } : null;
    } else if (op.kind === 'Reshape' || op.kind === 'Pad') before.push(op);
    else return null;
    tensor = op.outputs[0];
  }
}

const readersOf = (graph: Graph, constant: string): number =>
  graph.operators.filter((op) => Object.values(op.constants).includes(constant)).length;

type Arithmetic = OperatorOf<'Mul'> | OperatorOf<'Add'> | OperatorOf<'Sub'>;
const isArithmetic = (op: Operator): op is Arithmetic => op.kind === 'Mul' || op.kind === 'Add' || op.kind === 'Sub';

function applied(op: Operator, { factor, shift }: Line, graph: Graph): Line | null {
  if (!isArithmetic(op) || op.options.activation !== 'none') return null;
  const name = op.constants.number ?? op.constants.operand;
  if (name === undefined || op.inputs.length > 1 || readersOf(graph, name) > 1) return null;
  const { data, shape } = tensorOf(graph, name);
  if (!(data instanceof Float32Array) || (data.length !== 1 && elements(shape) !== factor.length)) return null;
  if (data.length > 1 && shape.at(-1) !== factor.length) return null;
  const of = (channel: number): number => data[data.length === 1 ? 0 : channel]!;
  if (op.kind === 'Mul')
    return { factor: factor.map((value, c) => value * of(c)), shift: shift.map((value, c) => value * of(c)) };
  const sign = op.kind === 'Add' ? 1 : -1;
  return { factor, shift: shift.map((value, c) => value + sign * of(c)) };
}

/** Zeros that padding adds would be shifted, too. */
function readsNoZeros(layer: Linear, before: readonly Operator[]): boolean {
  if (before.some(({ kind }) => kind === 'Pad')) return false;
  switch (layer.kind) {
    case 'Conv2D':
    case 'DepthwiseConv2D':
      return layer.options.padding === 'valid';
    case 'FullyConnected':
      return true;
    case 'TransposeConv':
      // At its edges fewer weights meet the image.
      return false;
  }
}
