/**
 * Post-training int8 quantisation in a few lines, so that export is tested without the passes: min/max ranges of the
 * float reference, symmetric weights (per channel; dense layers per tensor, or along `denseAxis`), biases at input scale × weight scale.
 */
import type { Graph, GraphTensor, Operator, Quantization } from '../../src/graph/graph.js';
import { isLinear } from '../../src/graph/linear.js';
import { constantInputs, factsOf } from '../../src/ops/operator.js';
import { quantizationPoints, rangeMembers } from '../../src/graph/quantization-points.js';
import { runReference } from '../../src/graph/reference.js';

const perTensor = (scale: number, zeroPoint: number): Quantization => ({
  scale: Float32Array.of(scale),
  zeroPoint: Int32Array.of(zeroPoint),
  axis: null,
});

export function quantizeForTest(
  graph: Graph,
  samples: readonly Float32Array[],
  { denseAxis = null as 0 | null } = {},
): Graph {
  const runs = samples.map((sample) => runReference(graph, sample));
  const parameters: Record<string, Quantization> = {};
  const calibrate = (...names: readonly string[]): Quantization => {
    let [low, high] = [0, 0];
    for (const run of runs)
      for (const name of names)
        for (const value of run[name]!) [low, high] = [Math.min(low, value), Math.max(high, value)];
    const scale = Math.fround(Math.max(high - low, 1e-3) / 255);
    return perTensor(scale, Math.max(-128, Math.min(127, Math.round(-128 - low / scale))));
  };
  for (const name of graph.inputs) parameters[name] = calibrate(name);
  for (const op of graph.operators) {
    const { output } = factsOf(op).numbers;
    const isKept = output === 'as-input' || op.kind === 'Relu6';
    parameters[op.outputs[0]] =
      typeof output === 'object'
        ? perTensor(output.scale, output.zeroPoint)
        : isKept
          ? parameters[op.inputs[0]]!
          : calibrate(op.outputs[0]);
  }
  const members = rangeMembers(graph);
  for (const { tensor, parametersOf } of quantizationPoints(graph)) {
    const shared = members[parametersOf] ?? [];
    if (shared.length > 1) parameters[tensor] = calibrate(...shared);
  }

  const tensors: Record<string, GraphTensor> = {};
  for (const [name, quantization] of Object.entries(parameters)) {
    tensors[name] = { ...graph.tensors[name]!, type: 'int8', quantization };
  }
  for (const op of graph.operators) {
    if (factsOf(op).weights === null)
      for (const { tensor } of constantInputs(op)) tensors[tensor] = quantizeWeights(op, graph.tensors[tensor]!, null);
    if (!isLinear(op)) continue;
    const filter = quantizeWeights(op, graph.tensors[op.constants.kernel]!, denseAxis);
    tensors[op.constants.kernel] = filter;
    if (op.constants.bias !== undefined)
      tensors[op.constants.bias] = quantizeBias(
        graph.tensors[op.constants.bias]!,
        parameters[op.inputs[0]]!,
        filter.quantization!,
      );
  }
  return { ...graph, tensors };
}

function quantizeWeights(op: Operator, tensor: GraphTensor, denseAxis: 0 | null): GraphTensor {
  const data = tensor.data as Float32Array;
  const axis =
    factsOf(op).weights === null
      ? null
      : op.kind === 'FullyConnected'
        ? denseAxis
        : op.kind === 'DepthwiseConv2D'
          ? 3
          : 0;
  const count = axis === null ? 1 : tensor.shape[axis]!;
  const channel = (i: number): number =>
    axis === null ? 0 : axis === 3 ? i % count : Math.floor(i / (data.length / count));
  const top = new Float64Array(count);
  data.forEach((value, i) => (top[channel(i)] = Math.max(top[channel(i)]!, Math.abs(value))));
  const scale = Float32Array.from(top, (value) => Math.max(value, 1e-6) / 127);
  const codes = Int8Array.from(data, (value, i) =>
    Math.max(-127, Math.min(127, Math.round(value / scale[channel(i)]!))),
  );
  return { ...tensor, type: 'int8', data: codes, quantization: { scale, zeroPoint: new Int32Array(count), axis } };
}

function quantizeBias(tensor: GraphTensor, input: Quantization, filter: Quantization): GraphTensor {
  const scale = filter.scale.map((value) => input.scale[0]! * value);
  const data = Int32Array.from(tensor.data as Float32Array, (value, c) =>
    Math.round(value / scale[scale.length === 1 ? 0 : c]!),
  );
  const axis = filter.axis === null ? null : 0;
  return { ...tensor, type: 'int32', data, quantization: { scale, zeroPoint: new Int32Array(scale.length), axis } };
}
