/**
 * Makes a graph of codes smaller without changing what it computes: chooses the units of inner activations so that they
 * have scale 1. A bias then has the scales of its weights (input scale × weight scale), and the file stores one vector
 * for both: 4 bytes fewer per channel.
 *
 * Kernels see activation scales only in the ratio M = s_in · s_w / s_out (Jacob et al. 2018, equation 5). Multiplying
 * the scale of an activation by k, and dividing the weight scales of its readers, or multiplying those of its writer, by
 * k, leaves every M as it was, up to the rounding of a float32. This is cross-layer equalisation (Nagel et al. 2019)
 * of labels: no code changes. What changes is the unit in which a tool shows an inner activation.
 */
import { isLinear } from '../../graph/linear.js';
import { constantInputs, factsOf } from '../../ops/operator.js';
import type { Graph, GraphTensor, Operator } from '../../graph/graph.js';
import { tensorOf } from '../../graph/operands.js';

/** The model's inputs and outputs, and all codes, stay as they are. A graph of floats is returned unchanged. */
export function shareScales(graph: Graph): Graph {
  const factors = unitFactors(graph);
  const factor = (tensor: string): number => factors.get(tensor) ?? 1;
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  for (const tensor of factors.keys()) tensors[tensor] = rescaled(tensorOf(graph, tensor), factor(tensor));
  for (const operator of graph.operators) {
    if (!isLinear(operator) || tensorOf(graph, operator.inputs[0]).quantization === null) continue;
    const { kernel, bias: biasName } = operator.constants;
    const [input] = operator.inputs;
    const ratio = factor(operator.outputs[0]) / factor(input);
    const filter = rescaled(tensorOf(graph, kernel), ratio);
    tensors[kernel] = filter;
    if (biasName === undefined) continue;
    const inputScale = tensors[input]!.quantization!.scale[0]!;
    const bias = tensorOf(graph, biasName);
    const scale = filter.quantization!.scale.map((value) => inputScale * value);
    tensors[biasName] = { ...bias, quantization: { ...bias.quantization!, scale } };
  }
  return { ...graph, tensors };
}

function rescaled(tensor: GraphTensor, factor: number): GraphTensor {
  const quantization = tensor.quantization!;
  return { ...tensor, quantization: { ...quantization, scale: quantization.scale.map((scale) => scale * factor) } };
}

/** By activation, what its scale is multiplied by. Activations that one operator ties together share a factor. */
function unitFactors(graph: Graph): Map<string, number> {
  const groups = new Groups();
  const fixed = new Set([...graph.inputs, ...graph.outputs]);
  for (const operator of graph.operators) {
    const edges = [...operator.inputs, ...operator.outputs];
    const isAdded = !isLinear(operator) && constantInputs(operator).some(({ facts }) => facts.isAddend);
    for (const tensor of factsOf(operator).numbers.scalesLinearly && !isAdded ? [] : edges) fixed.add(tensor);
    // RELU6 clamps at 6 units; a layer of its own shows its input's.
    const { options } = operator;
    if ('activation' in options && options.activation === 'relu6') fixed.add(operator.outputs[0]);
    if (!isLinear(operator)) for (const tensor of edges.slice(1)) groups.join(edges[0]!, tensor);
  }
  for (const { name, data, quantization } of Object.values(graph.tensors)) {
    if (data === null && quantization === null) fixed.add(name);
  }
  const held = new Set([...fixed].map((tensor) => groups.of(tensor)));

  // The layer with the most channels gains most from an input of scale 1.
  const layers = graph.operators.filter(isLinear).filter(({ inputs }) => !held.has(groups.of(inputs[0])));
  const channels = (operator: Operator): number => tensorOf(graph, operator.outputs[0]).shape.at(-1)!;
  const factorOf = new Map<string, number>();
  for (const { inputs } of layers.sort((a, b) => channels(b) - channels(a))) {
    const [input] = inputs;
    const group = groups.of(input);
    if (!factorOf.has(group)) factorOf.set(group, 1 / tensorOf(graph, input).quantization!.scale[0]!);
  }
  return new Map(
    Object.values(graph.tensors).flatMap(({ name, data }) => {
      const factor = data === null ? factorOf.get(groups.of(name)) : undefined;
      return factor === undefined ? [] : [[name, factor] as const];
    }),
  );
}

/** Sets of tensors, joined pair by pair. */
class Groups {
  readonly #parent = new Map<string, string>();

  of(tensor: string): string {
    const parent = this.#parent.get(tensor);
    return parent === undefined ? tensor : this.of(parent);
  }
  join(a: string, b: string): void {
    const [first, second] = [this.of(a), this.of(b)];
    if (first !== second) this.#parent.set(second, first);
  }
}
