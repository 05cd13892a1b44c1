/** Layers by the names that they have in Keras, which their variables carry: `conv1/kernel` is a weight of `conv1`. */
import type { TfNode } from '../tfjs/node.js';

const kernels = /^(.+)\/(kernel|depthwise_kernel|pointwise_kernel|gamma|moving_mean)(_\d+)?$/;

/** @param variables the names of variables, by the constants that hold their numbers. */
export function nameLayers(nodes: readonly TfNode[], variables: ReadonlyMap<string, string>): readonly TfNode[] {
  const taken = new Set(nodes.map(({ name }) => name));
  const renamed = new Map<string, string>();
  const all = [...variables.values()].map((name) => kernels.exec(name));
  const separable = new Set(all.flatMap((found) => (found?.[2] === 'pointwise_kernel' ? [found[1]] : [])));
  for (const { name, op, inputs } of nodes) {
    if (op === 'Const') continue;
    const [, layer, role] = inputs.map((input) => kernels.exec(variables.get(input) ?? '')).find(Boolean) ?? [];
    if (layer === undefined) continue;
    // The two convolutions of a separable one.
    const isSeparable = role === 'depthwise_kernel' && separable.has(layer);
    const own = isSeparable ? `${layer}/depthwise` : layer;
    if (taken.has(own)) continue;
    taken.add(own);
    renamed.set(name, own);
  }
  const nameOf = (name: string): string => renamed.get(name) ?? name;
  return nodes.map((node) => ({ ...node, name: nameOf(node.name), inputs: node.inputs.map(nameOf) }));
}
