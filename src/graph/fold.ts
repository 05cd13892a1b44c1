import { movedDropouts } from './dropout.js';
import { foldsInto } from './folds-into.js';
import type { Graph, GraphTensor, Operator, OperatorOf } from './graph.js';
import { channelAxis, isLinear, needsBias, type Linear } from './linear.js';
import { floatsOf, tensorOf } from './operands.js';
import { vectorPosition } from '../ops/batch-norm/sub-bands.js';
import { factsOf } from '../ops/operator.js';
import { elements } from './shapes.js';
import { verifyGraph } from './verify.js';

/** γ / √(σ² + ε) of each channel: what folding multiplies a filter's channel by. Computed in float64. */
export function foldingFactors(graph: Graph, norm: OperatorOf<'BatchNorm'>): Float64Array {
  const gamma = floatsOf(graph, norm.constants.gamma);
  const variance = floatsOf(graph, norm.constants.variance);
  return Float64Array.from(gamma, (value, c) => value / Math.sqrt(variance[c]! + norm.options.epsilon));
}

/**
 * Folds every BatchNorm into the layer before it, which takes over its activation and output tensor:
 * w' = w · γ/√(σ²+ε), b' = (b − μ) · γ/√(σ²+ε) + β (Jacob et al. 2018, §3.2; TFLite converter). A zero weight stays 0.
 * A convolution that has no bias even then gets one of zeros, which runtimes ask for.
 * Where there is no such layer, it becomes a product and a sum for each channel.
 */
export function foldBatchNorm(graph: Graph): Graph {
  return giveBiases(foldEach(graph));
}

function foldEach(graph: Graph): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const gone = new Set<string>();
  const moved = new Map<string, string>();
  const operators: Operator[] = [];
  for (const op of graph.operators) {
    if (!isBatchNorm(op)) {
      operators.push(op);
      continue;
    }
    const layer = foldsInto(graph, op);
    const factors = foldingFactors(graph, op);
    const mean = floatsOf(graph, op.constants.mean);
    const beta = floatsOf(graph, op.constants.beta);
    const shift = (before: Float32Array | null): Float32Array =>
      Float32Array.from(beta, (value, c) => ((before?.[c] ?? 0) - mean[c]!) * factors[c]! + value);
    if (layer === null) {
      const made = apart(op, factors, shift(null), tensorOf(graph, op.inputs[0]).shape);
      operators.push(...made.operators);
      for (const tensor of made.tensors(tensorOf(graph, op.inputs[0]).shape)) tensors[tensor.name] = tensor;
      for (const tensor of Object.values(op.constants)) gone.add(tensor);
      continue;
    }
    const { kernel } = layer.constants;
    const filter = tensorOf(graph, kernel);
    tensors[kernel] = {
      ...filter,
      data: scaleChannels(floatsOf(graph, kernel), filter.shape, channelAxis(layer), factors),
    };

    const bias = layer.constants.bias ?? `${layer.name}/bias`;
    const before = layer.constants.bias === undefined ? null : floatsOf(graph, layer.constants.bias);
    const data = shift(before);
    tensors[bias] = { name: bias, shape: [data.length], type: 'float32', data, quantization: null };

    for (const tensor of Object.values(op.constants)) gone.add(tensor);
    const position = operators.findIndex((candidate) => candidate.name === layer.name);
    const { activation } = op.options;
    if (activation === 'none' || factsOf(layer).weights.fuses) {
      for (const tensor of layer.outputs) {
        gone.add(tensor);
        moved.set(tensor, op.outputs[0]);
      }
      operators[position] = fused(layer, bias, op);
    } else {
      operators[position] = { ...layer, constants: { ...layer.constants, bias } };
      const kind = activation === 'relu' ? 'Relu' : 'Relu6';
      operators.push({ kind, name: op.name, inputs: op.inputs, constants: {}, outputs: op.outputs, options: {} });
    }
  }
  const kept = Object.entries(tensors).filter(([name]) => !gone.has(name));
  return verifyGraph({ ...graph, operators, tensors: Object.fromEntries(kept), ...movedDropouts(graph, moved) });
}

function giveBiases(graph: Graph): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const operators = graph.operators.map((op) => {
    if (!isLinear(op) || !needsBias(op) || op.constants.bias !== undefined) return op;
    const bias = `${op.name}/bias`;
    const channels = tensorOf(graph, op.constants.kernel).shape[channelAxis(op)]!;
    tensors[bias] = {
      name: bias,
      shape: [channels],
      type: 'float32',
      data: new Float32Array(channels),
      quantization: null,
    };
    return { ...op, constants: { ...op.constants, bias } };
  });
  return { ...graph, operators, tensors };
}

const isBatchNorm = (op: Operator): op is OperatorOf<'BatchNorm'> => op.kind === 'BatchNorm';

/** The layer with the BatchNorm's activation and output, and a bias. */
function fused<L extends Linear>(layer: L, bias: string, norm: OperatorOf<'BatchNorm'>): L {
  return {
    ...layer,
    constants: { ...layer.constants, bias },
    options: { ...layer.options, activation: norm.options.activation },
    outputs: norm.outputs,
  };
}

/** What a BatchNorm is that no layer before it can take: a product and a sum for each channel, as converters write it. */
function apart(
  norm: OperatorOf<'BatchNorm'>,
  factors: Float64Array,
  shift: Float32Array,
  input: readonly number[],
): { readonly operators: readonly Operator[]; readonly tensors: (shape: readonly number[]) => readonly GraphTensor[] } {
  const { subBands = 1 } = norm.options;
  const [columns, channels] = [input.at(-2)!, input.at(-1)!];
  // [channels], or [columns, channels] where bands of columns have values of their own.
  const shape = subBands === 1 ? [channels] : [columns, channels];
  const position = vectorPosition(input, subBands);
  const constant = (name: string, data: Float32Array): GraphTensor => ({
    name,
    shape,
    type: 'float32',
    data: Float32Array.from({ length: elements(shape) }, (_, i) => data[position(i)]!),
    quantization: null,
  });
  const [scaled, scale, offset] = ['scaled', 'scale', 'shift'].map((part) => `${norm.name}/${part}`);
  const product: OperatorOf<'Mul'> = {
    kind: 'Mul',
    name: `${norm.name}/scale`,
    inputs: norm.inputs,
    constants: { operand: scale! },
    outputs: [scaled!],
    options: { activation: 'none' },
  };
  const sum: OperatorOf<'Add'> = {
    kind: 'Add',
    name: norm.name,
    inputs: [scaled!],
    constants: { operand: offset! },
    outputs: norm.outputs,
    options: { activation: norm.options.activation },
  };
  return {
    operators: [product, sum],
    tensors: (shape) => [
      { name: scaled!, shape, type: 'float32', data: null, quantization: null },
      constant(scale!, Float32Array.from(factors)),
      constant(offset!, shift),
    ],
  };
}

/** Multiplies each slice along `axis` by its factor. */
export function scaleChannels(
  data: Float32Array,
  shape: readonly number[],
  axis: number,
  factors: Float64Array,
): Float32Array {
  const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
  const channels = shape[axis]!;
  return Float32Array.from(data, (value, i) => value * factors[Math.floor(i / inner) % channels]!);
}
