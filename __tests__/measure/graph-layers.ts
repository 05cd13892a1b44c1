/** What a file of tinygate measures, computed in another way: from the graph that it is read back as. */
import { builtinName } from '../../src/export/tflite/operators.js';
import { isLinear } from '../../src/graph/linear.js';
import { macsOf } from '../../src/ops/operator.js';
import type { Graph, TensorData } from '../../src/graph/graph.js';
import { tensorOf } from '../../src/graph/operands.js';
import type { LayerMeasurement, OperatorCount } from '../../src/measure/measurement.js';

/** Every layer that owns a kernel, in execution order, measured on the codes (or floats) the graph stores. */
export function measureLayers(graph: Graph): LayerMeasurement[] {
  return graph.operators.filter(isLinear).map((operator) => {
    const kernel = tensorOf(graph, operator.constants.kernel);
    const data = kernel.data!;
    return {
      name: operator.name,
      operator: builtinName(operator.kind),
      kernelElements: data.length,
      kernelBytes: data.byteLength,
      zeroFraction: zeroFraction(data),
      distinctCodes: new Set<number>(data).size,
      macs: macsOf(operator, (tensor) => tensorOf(graph, tensor).shape),
      ...(data instanceof Int8Array ? { codeSet: { lowest: -128, bits: codeBits(data) } } : {}),
    };
  });
}

/** As one large number, whose digits from the lowest on are the set. */
function codeBits(data: Int8Array): string {
  const mask = [...new Set(data)].reduce((sum, code) => sum | (1n << BigInt(code + 128)), 0n);
  return [...mask.toString(16).padStart(64, '0')].reverse().join('');
}

/** Weights are quantised symmetrically, so the code of zero is 0. −0 counts as zero, in floats as in codes. */
function zeroFraction(data: TensorData): number {
  let zeros = 0;
  for (const value of data) if (value === 0) zeros += 1;
  return zeros / data.length;
}

/** Weights and biases. */
export function countParameters(graph: Graph): number {
  return Object.values(graph.tensors).reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
}

/**
 * How often each operator occurs and what it computes in: the type it reads. DEQUANTIZE counts as what it writes, so a
 * file whose output is converted back to floats is seen not to be integer-only.
 */
export function countOperators(graph: Graph): OperatorCount[] {
  const counts = new Map<string, OperatorCount>();
  for (const operator of graph.operators) {
    const { type } = tensorOf(graph, operator.kind === 'Dequantize' ? operator.outputs[0] : operator.inputs[0]);
    const name = operator.kind === 'BatchNorm' ? operator.kind : builtinName(operator.kind);
    const key = `${name} ${type}`;
    counts.set(key, { operator: name, type, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
