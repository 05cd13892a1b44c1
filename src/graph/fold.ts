import { ModelError } from '../core/errors.js';
import type { Graph, GraphTensor, Operator, OperatorOf } from './graph.js';
import { channelAxis, isLinear, needsBias, type Linear } from './linear.js';
import { consumersOf, floatsOf, producerOf, tensorOf } from './operands.js';
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
 * Throws `ModelError` where a BatchNorm does not directly follow a layer without activation that it alone reads.
 */
export function foldBatchNorm(graph: Graph): Graph {
  return giveBiases(foldEach(graph));
}

function foldEach(graph: Graph): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const gone = new Set<string>();
  const operators: Operator[] = [];
  for (const op of graph.operators) {
    if (!isBatchNorm(op)) {
      operators.push(op);
      continue;
    }
    const layer = foldable(graph, op);
    const factors = foldingFactors(graph, op);
    const { kernel } = layer.constants;
    const filter = tensorOf(graph, kernel);
    tensors[kernel] = {
      ...filter,
      data: scaleChannels(floatsOf(graph, kernel), filter.shape, channelAxis(layer), factors),
    };

    const bias = layer.constants.bias ?? `${layer.name}/bias`;
    const before = layer.constants.bias === undefined ? null : floatsOf(graph, layer.constants.bias);
    const mean = floatsOf(graph, op.constants.mean);
    const beta = floatsOf(graph, op.constants.beta);
    const data = Float32Array.from(beta, (value, c) => ((before?.[c] ?? 0) - mean[c]!) * factors[c]! + value);
    tensors[bias] = { name: bias, shape: [data.length], type: 'float32', data, quantization: null };

    for (const tensor of [...Object.values(op.constants), ...layer.outputs]) gone.add(tensor);
    const position = operators.findIndex((candidate) => candidate.name === layer.name);
    operators[position] = fused(layer, bias, op);
  }
  const kept = Object.entries(tensors).filter(([name]) => !gone.has(name));
  return verifyGraph({ ...graph, operators, tensors: Object.fromEntries(kept) });
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

function foldable(graph: Graph, norm: OperatorOf<'BatchNorm'>): Linear {
  const layer = producerOf(graph, norm.inputs[0]);
  const refuse = (message: string): never => {
    throw new ModelError({
      code: 'graph/fold',
      message: `cannot fold ${norm.name}: ${message}`,
      cause: 'A BatchNorm folds only into the convolution or dense layer directly before it.',
      fix: 'Put the BatchNorm between the layer and its activation.',
    });
  };
  if (!isLinear(layer))
    return refuse(`expected a convolution or dense layer before it, found ${layer?.kind ?? 'the graph input'}`);
  const { activation } = layer.options;
  if (activation !== 'none') return refuse(`${layer.name} has a ${activation} before it`);
  if (consumersOf(graph, norm.inputs[0]).length > 1 || graph.outputs.includes(norm.inputs[0])) {
    return refuse(`the output of ${layer.name} is also read elsewhere`);
  }
  return layer;
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
