/**
 * Keras 3 saves a BatchNormalization as x · m + (beta − mean · m) with m = gamma / √(variance + epsilon), five constants in eight
 * nodes. As one node it can be trained as what it was.
 */
import type { TfjsWeight } from '../tfjs/model.js';
import type { TfNode } from '../tfjs/node.js';

type Weights = Map<string, TfjsWeight>;

export function joinBatchNorms(nodes: readonly TfNode[], weights: Weights): readonly TfNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  return nodes.flatMap((node) => joined(node, byName, weights) ?? [node]);
}

function joined(sum: TfNode, byName: ReadonlyMap<string, TfNode>, weights: Weights): readonly TfNode[] | null {
  const op = (name: string | undefined, ...kinds: readonly string[]): TfNode | null => {
    const node = byName.get(name ?? '');
    return node && kinds.includes(node.op) ? node : null;
  };
  if (!['AddV2', 'Add'].includes(sum.op)) return null;
  const scaled = op(sum.inputs[0], 'Mul');
  const [input, factor] = scaled?.inputs ?? [];
  const shift = op(sum.inputs[1], 'Sub', 'Mul');
  if (input === undefined || factor === undefined || !shift || weights.has(input)) return null;

  const scale = scaleOf(factor, op, weights);
  const moved = shift.op === 'Sub' ? op(shift.inputs[1], 'Mul') : shift;
  const beta = shift.op === 'Sub' ? shift.inputs[0] : null;
  if (!scale || !moved?.inputs.includes(factor)) return null;
  const other = moved.inputs.find((name) => name !== factor);
  // Without beta the mean is negative.
  const mean = beta === null ? op(other, 'Neg')?.inputs[0] : other;
  const channels = weights.get(mean ?? '')?.data.length;
  if (mean === undefined || channels === undefined) return null;
  const known = [scale.gamma, beta, scale.variance].filter((name) => typeof name === 'string');
  if (known.some((name) => weights.get(name)?.data.length !== channels)) return null;
  const made: TfNode[] = [];
  const constant = (what: string, value: number): string => {
    const name = `${sum.name}/${what}`;
    weights.set(name, { shape: [channels], data: new Float32Array(channels).fill(value) });
    made.push({ name, op: 'Const', inputs: [], attributes: {} });
    return name;
  };
  const [gamma, offset] = [scale.gamma ?? constant('gamma', 1), beta ?? constant('beta', 0)];
  const inputs = [input, gamma, offset, mean, scale.variance];
  return [...made, { name: sum.name, op: 'FusedBatchNormV3', inputs, attributes: { epsilon: { f: scale.epsilon } } }];
}

interface Scale {
  readonly gamma: string | null;
  readonly variance: string;
  readonly epsilon: number;
}

function scaleOf(
  name: string,
  op: (name: string | undefined, ...kinds: readonly string[]) => TfNode | null,
  weights: Weights,
): Scale | null {
  const product = op(name, 'Mul');
  const at = product?.inputs.findIndex((input) => op(input, 'Rsqrt') !== null) ?? -1;
  const inverse = product ? op(product.inputs[at], 'Rsqrt') : op(name, 'Rsqrt');
  const shifted = op(inverse?.inputs[0], 'AddV2', 'Add');
  const [variance, epsilon] = shifted?.inputs ?? [];
  const value = weights.get(epsilon ?? '');
  if (variance === undefined || value?.data.length !== 1) return null;
  return { gamma: product ? product.inputs[1 - at]! : null, variance, epsilon: value.data[0]! };
}
