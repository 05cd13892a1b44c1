/** Activations and a normalisation that TensorFlow saves as several nodes become the one node that they are. */
import type { TfjsWeight } from '../tfjs/model.js';
import type { TfNode } from '../tfjs/node.js';
import { geluNode, layerNormNode } from '../tfjs/whole-layers.js';

type Weights = ReadonlyMap<string, TfjsWeight>;

/** Nodes by name, where they are of a kind. */
type Find = (name: string | undefined, ...kinds: readonly string[]) => TfNode | null;

const finder = (nodes: readonly TfNode[]): Find => {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  return (name, ...kinds) => {
    const node = byName.get(name ?? '');
    return node && kinds.includes(node.op) ? node : null;
  };
};

const numberOf = (weights: Weights, name: string | undefined): number | null => {
  const data = weights.get(name ?? '')?.data;
  return data?.length === 1 ? data[0]! : null;
};

/** max(min(x, most), least), as tf.clip_by_value is saved. */
export function joinClips(nodes: readonly TfNode[], weights: Weights): readonly TfNode[] {
  const find = finder(nodes);
  return nodes.map((node) => {
    const other = { Maximum: 'Minimum', Minimum: 'Maximum' }[node.op];
    const inner = other === undefined ? null : find(node.inputs[0], other);
    const [outerBound, innerBound] = [node.inputs[1], inner?.inputs[1]];
    if (!inner || numberOf(weights, outerBound) === null || numberOf(weights, innerBound) === null) return node;
    const bounds = node.op === 'Maximum' ? [outerBound!, innerBound!] : [innerBound!, outerBound!];
    return { name: node.name, op: 'ClipByValue', inputs: [inner.inputs[0]!, ...bounds], attributes: {} };
  });
}

/** x · ½ · erfc(−x / √2), or x · ½ · (1 + erf(x / √2)), with the three factors in whatever order. */
export function joinGelus(nodes: readonly TfNode[], weights: Weights): readonly TfNode[] {
  const find = finder(nodes);
  return nodes.map((node) => {
    const factors = node.op === 'Mul' ? factorsOf(node, find) : [];
    const distribution = factors.map((name) => distributed(name, find, weights)).find((found) => found !== null);
    const half = factors.find((name) => numberOf(weights, name) === 0.5);
    if (factors.length !== 3 || !distribution || half === undefined) return node;
    const input = factors.find((name) => name !== half && name !== distribution.factor);
    if (input !== distribution.input) return node;
    return { name: node.name, op: geluNode, inputs: [distribution.input], attributes: {} };
  });
}

/** Of a product, and of a product in it. */
function factorsOf({ inputs }: TfNode, find: Find): readonly string[] {
  const at = inputs.findIndex((name) => find(name, 'Mul') !== null);
  const inner = find(inputs[at], 'Mul');
  return inner ? [...inner.inputs, ...inputs.filter((_, place) => place !== at)] : inputs;
}

/** 2 · Φ(x): what is asked of, and the factor that it is. */
function distributed(
  factor: string,
  find: Find,
  weights: Weights,
): { readonly factor: string; readonly input: string } | null {
  const sum = find(factor, 'AddV2', 'Add');
  const erf = sum?.inputs.map((name) => find(name, 'Erf')).find((node) => node !== null);
  const isOneMore = sum?.inputs.some((name) => numberOf(weights, name) === 1) ?? false;
  const erfc = find(factor, 'Erfc');
  const scaled = scaledInput((erf && isOneMore ? erf : erfc)?.inputs[0], find, weights);
  if (!scaled) return null;
  const wanted = (erf ? 1 : -1) * Math.SQRT1_2;
  return Math.abs(scaled.scale - wanted) < 1e-6 ? { factor, input: scaled.input } : null;
}

/** A product with one number, a quotient by one, and a change of sign, one in the other. */
function scaledInput(
  name: string | undefined,
  find: Find,
  weights: Weights,
): { readonly input: string; readonly scale: number } | null {
  let [input, scale] = [name, 1];
  for (let steps = 0; steps < 3; steps++) {
    const node = find(input, 'Mul', 'RealDiv', 'Neg');
    if (!node) break;
    if (node.op === 'Neg') scale = -scale;
    else {
      const at = node.op === 'Mul' && numberOf(weights, node.inputs[0]) !== null ? 0 : 1;
      const value = numberOf(weights, node.inputs[at]);
      // A product of two activations is the input itself.
      if (value === null) break;
      scale = node.op === 'Mul' ? scale * value : scale / value;
      input = node.inputs[1 - at];
      continue;
    }
    input = node.inputs[0];
  }
  return input === undefined ? null : { input, scale };
}

/**
 * x · m + (beta − mean · m) with m = gamma / √(variance + epsilon), mean and variance over the last dimension, as Keras 3 saves a
 * LayerNormalization.
 */
export function joinLayerNorms(nodes: readonly TfNode[], weights: Weights): readonly TfNode[] {
  const find = finder(nodes);
  return nodes.map((node) => {
    const scaled = find(node.inputs[0], 'Mul');
    const shift = find(node.inputs[1], 'AddV2', 'Add', 'Mul');
    if (!['AddV2', 'Add'].includes(node.op) || !scaled || !shift) return node;
    const beta = shift.op === 'Mul' ? null : shift.inputs.find((name) => weights.has(name));
    const moved =
      shift.op === 'Mul'
        ? shift
        : find(
            shift.inputs.find((name) => name !== beta),
            'Mul',
          );
    const factor = scaled.inputs.find((name) => moved?.inputs.includes(name));
    const input = scaled.inputs.find((name) => name !== factor);
    const mean = find(
      find(
        moved?.inputs.find((name) => name !== factor),
        'Neg',
      )?.inputs[0],
      'Mean',
    );
    if (beta === undefined || factor === undefined || input === undefined || mean?.inputs[0] !== input) return node;
    const product = find(factor, 'Mul');
    const gamma = product ? product.inputs.find((name) => weights.has(name)) : null;
    const inverse = find(product ? product.inputs.find((name) => name !== gamma) : factor, 'Rsqrt');
    const sum = find(inverse?.inputs[0], 'AddV2', 'Add');
    const epsilon = numberOf(weights, sum?.inputs[1]);
    const variance = find(sum?.inputs[0], 'Mean');
    const square = find(variance?.inputs[0], 'SquaredDifference');
    const axes = [mean, variance].map((one) => numberOf(weights, one?.inputs[1]));
    if (gamma === undefined || epsilon === null || square?.inputs[0] !== input) return node;
    const centre = find(square.inputs[1], 'StopGradient')?.inputs[0] ?? square.inputs[1];
    if (centre !== mean.name || axes.some((axis) => axis === null) || axes[0] !== axes[1]) return node;
    const rank = weights.get(gamma ?? beta ?? '')?.shape.length;
    if (axes[0] !== -1 && (rank === undefined || axes[0] !== rank - 1)) return node;
    return {
      name: node.name,
      op: layerNormNode,
      inputs: [input, ...(gamma === null ? [] : [gamma]), ...(beta === null ? [] : [beta])],
      attributes: { epsilon: { f: epsilon }, gamma: { b: gamma !== null }, beta: { b: beta !== null } },
    };
  });
}
