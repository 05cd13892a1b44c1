/** Layers that TensorFlow saves as several nodes become the one node that they are. */
import type { TfjsWeight } from '../tfjs/model.js';
import type { TfNode } from '../tfjs/node.js';
import { joinClips, joinGelus, joinLayerNorms } from './join-activations.js';

type Weights = ReadonlyMap<string, TfjsWeight>;

/** Looks behind a node: at what it reads, where that node is of a kind and nobody else reads it. */
interface Behind {
  readonly node: (name: string | undefined, ...kinds: readonly string[]) => TfNode | null;
}

/** @param nodes in the order in which they run. */
export function joinLayers(nodes: readonly TfNode[], weights: Weights): readonly TfNode[] {
  return [joinDilation, joinSeriesDilation, moveBias, joinGelus, joinLayerNorms, joinClips].reduce(
    (list, join) => join(list, weights),
    nodes,
  );
}

function behind(nodes: readonly TfNode[]): Behind {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const readers = new Map<string, number>();
  for (const name of nodes.flatMap(({ inputs }) => inputs)) readers.set(name, (readers.get(name) ?? 0) + 1);
  return {
    node(name, ...kinds) {
      const found = byName.get(name ?? '');
      return found && kinds.includes(found.op) && readers.get(found.name) === 1 ? found : null;
    },
  };
}

/**
 * A convolution with dilation is one without over an image whose pixels were sorted into batches: SpaceToBatchND, the
 * convolution, BatchToSpaceND (tf.nn.with_space_to_batch).
 */
function joinDilation(nodes: readonly TfNode[], weights: Weights): readonly TfNode[] {
  const { node } = behind(nodes);
  const numbers = (name: string | undefined): readonly number[] => [...(weights.get(name ?? '')?.data ?? [])];
  const gone = new Set<string>();
  const joined = nodes.map((last) => {
    if (last.op !== 'BatchToSpaceND') return last;
    const layer = node(last.inputs[0], 'Conv2D', 'DepthwiseConv2dNative');
    const first = node(layer?.inputs[0], 'SpaceToBatchND');
    const [kh, kw] = weights.get(layer?.inputs[1] ?? '')?.shape ?? [];
    const [block, paddings, crops] = [numbers(first?.inputs[1]), numbers(first?.inputs[2]), numbers(last.inputs[2])];
    if (!layer || !first || kh === undefined || kw === undefined || block.length !== 2) return last;
    if (paddings.length !== 4 || crops.length !== 4 || numbers(last.inputs[1]).join() !== block.join()) return last;
    const padding = paddingOf([kh, kw], { block, paddings, crops });
    if (padding === null) return last;
    gone.add(layer.name).add(first.name);
    return {
      name: last.name,
      op: layer.op,
      inputs: [first.inputs[0]!, layer.inputs[1]!],
      attributes: {
        ...layer.attributes,
        padding: { s: Buffer.from(padding).toString('base64') },
        dilations: { list: { i: [1, ...block, 1] } },
      },
    };
  });
  return joined.filter(({ name }) => !gone.has(name));
}

/** Of a kernel over pixels that were sorted into batches: null for other zeros than SAME adds, or none. */
export function paddingOf(
  kernel: readonly number[],
  { block, paddings, crops }: Readonly<Record<'block' | 'paddings' | 'crops', readonly number[]>>,
): 'SAME' | 'VALID' | null {
  const zeros = paddings.map((size, i) => size - crops[i]!);
  const whole = kernel.map((size, i) => (size - 1) * block[i]!);
  const same = whole.flatMap((size) => [Math.floor(size / 2), size - Math.floor(size / 2)]);
  return zeros.join() === same.join() ? 'SAME' : zeros.every((size) => size === 0) ? 'VALID' : null;
}

/** The same over a series, which is an image of one row between the two. */
function joinSeriesDilation(nodes: readonly TfNode[], weights: Weights): readonly TfNode[] {
  const { node } = behind(nodes);
  const numbers = (name: string | undefined): readonly number[] => [...(weights.get(name ?? '')?.data ?? [])];
  const made = new Map<string, TfNode | null>();
  for (const last of nodes) {
    const squeeze = last.op === 'BatchToSpaceND' ? node(last.inputs[0], 'Squeeze') : null;
    const layer = node(squeeze?.inputs[0], 'Conv2D', 'DepthwiseConv2dNative');
    const expand = node(layer?.inputs[0], 'ExpandDims');
    const first = node(expand?.inputs[0], 'SpaceToBatchND');
    const [rows, width] = weights.get(layer?.inputs[1] ?? '')?.shape ?? [];
    if (!squeeze || !layer || !expand || !first || rows !== 1 || width === undefined) continue;
    const [block, paddings, crops] = [numbers(first.inputs[1]), numbers(first.inputs[2]), numbers(last.inputs[2])];
    if (block.length !== 1 || paddings.length !== 2 || crops.length !== 2) continue;
    if (numbers(last.inputs[1]).join() !== block.join()) continue;
    const padding = paddingOf([width], { block, paddings, crops });
    if (padding === null) continue;
    made.set(first.name, null).set(squeeze.name, null);
    made.set(expand.name, { ...expand, inputs: [first.inputs[0]!, ...expand.inputs.slice(1)] });
    made.set(layer.name, {
      ...layer,
      attributes: {
        ...layer.attributes,
        padding: { s: Buffer.from(padding).toString('base64') },
        dilations: { list: { i: [1, 1, block[0]!, 1] } },
      },
    });
    made.set(last.name, { ...squeeze, name: last.name });
  }
  return nodes.flatMap((each) => (made.has(each.name) ? (made.get(each.name) ?? []) : [each]));
}

/** The bias of a layer over a series is added behind the Squeeze that takes the second dimension of its image away. */
function moveBias(nodes: readonly TfNode[], weights: Weights): readonly TfNode[] {
  const { node } = behind(nodes);
  const moved = new Map<string, TfNode>();
  for (const bias of nodes) {
    const squeeze = bias.op === 'BiasAdd' ? node(bias.inputs[0], 'Squeeze') : null;
    const layer = node(squeeze?.inputs[0], 'Conv2D', 'DepthwiseConv2dNative');
    const [, values = ''] = bias.inputs;
    if (!squeeze || !layer || layer.inputs.length > 2 || !weights.has(values)) continue;
    moved.set(layer.name, { ...layer, inputs: [...layer.inputs, values] });
    moved.set(bias.name, { ...squeeze, name: bias.name });
  }
  return nodes.map((each) => moved.get(each.name) ?? each);
}
