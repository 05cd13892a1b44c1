/** tf2onnx writes a layer's bias as an Add after it: MatMul + Add becomes Gemm, Conv + Add a Conv with its bias. */
import type { OnnxModel, OnnxNode, OnnxTensor } from './model.js';

export function mergeBias(model: OnnxModel): OnnxModel {
  const readers = new Map<string, OnnxNode[]>();
  for (const node of model.nodes)
    for (const input of node.inputs) readers.set(input, [...(readers.get(input) ?? []), node]);
  const constants: Record<string, OnnxTensor> = { ...model.constants };
  const gone = new Set<OnnxNode>();
  const nodes = model.nodes.map((node): OnnxNode => {
    const [output] = node.outputs;
    const [add, ...others] = output === undefined ? [] : (readers.get(output) ?? []);
    if (!isLayer(node) || add?.operator !== 'Add' || others.length > 0 || model.outputs.includes(output!)) return node;
    const name = add.inputs.find((input) => input !== output);
    const bias = name === undefined ? undefined : constants[name];
    const channels = channelsOf(node, constants);
    if (!bias || channels === null || !isVector(bias, channels, node.operator === 'Conv')) return node;
    gone.add(add);
    const vector = `${add.name}/bias`;
    constants[vector] = { ...bias, shape: [channels] };
    return {
      ...node,
      operator: node.operator === 'MatMul' ? 'Gemm' : node.operator,
      inputs: [node.inputs[0]!, node.inputs[1]!, vector],
      outputs: add.outputs,
    };
  });
  return { ...model, nodes: nodes.filter((_, at) => !gone.has(model.nodes[at]!)), constants };
}

const isLayer = ({ operator, inputs }: OnnxNode): boolean =>
  inputs.length === 2 && (operator === 'MatMul' || operator === 'Gemm' || operator === 'Conv');

function channelsOf({ operator, inputs, attributes }: OnnxNode, constants: OnnxModel['constants']): number | null {
  const shape = constants[inputs[1]!]?.shape;
  if (!shape) return null;
  return (operator === 'Conv' || attributes['transB'] === 1 ? shape[0] : shape.at(-1)) ?? null;
}

/** One number for each channel: [c], or for images [c, 1, 1] and [1, c, 1, 1]. */
function isVector({ shape, data }: OnnxTensor, channels: number, isImage: boolean): boolean {
  if (data.length !== channels) return false;
  const axis = isImage ? shape.length - 3 : shape.length - 1;
  return shape.every((size, at) => size === (at === axis ? channels : 1));
}
