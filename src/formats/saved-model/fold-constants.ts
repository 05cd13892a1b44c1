/** Nodes that read nothing but constants become constants: Keras reshapes biases, and turns statistics into a product and a sum. */
import { positions, repeatedShape } from '../../ops/shared/broadcast.js';
import type { TfjsWeight } from '../tfjs/model.js';
import { attribute, type TfNode } from '../tfjs/node.js';

type Fold = (inputs: readonly TfjsWeight[], node: TfNode) => TfjsWeight | null;

const each =
  (of: (value: number) => number): Fold =>
  ([input]) =>
    input ? { shape: input.shape, data: input.data.map(of) } : null;

const pair =
  (of: (a: number, b: number) => number): Fold =>
  ([a, b]) => {
    if (!a || !b) return null;
    const rank = Math.max(a.shape.length, b.shape.length);
    const [first, second] = [a, b].map(({ shape }) => [...Array<number>(rank - shape.length).fill(1), ...shape]);
    const shape = repeatedShape(first!, second!);
    // Values that grow by being repeated are none of a model's.
    if (!shape || shape.reduce((product, size) => product * size, 1) > 2 * Math.max(a.data.length, b.data.length, 1024))
      return null;
    const [left, right] = [positions(first!, shape), positions(second!, shape)];
    return { shape, data: Float32Array.from(left, (at, i) => of(a.data[at]!, b.data[right[i]!]!)) };
  };

const reshaped = (input: TfjsWeight | undefined, shape: readonly number[]): TfjsWeight | null =>
  input?.data.length === shape.reduce((product, size) => product * size, 1) && shape.every(Number.isInteger)
    ? { shape, data: input.data }
    : null;

const reshape: Fold = ([input, target]) => {
  const sizes = [...(target?.data ?? [])];
  const known = sizes.filter((size) => size >= 0).reduce((product, size) => product * size, 1);
  return reshaped(
    input,
    sizes.map((size) => (size < 0 ? (input?.data.length ?? 0) / known : size)),
  );
};

const squeeze: Fold = ([input], node) => {
  const shape = input?.shape ?? [];
  const axes = attribute.numbers(node, 'squeeze_dims').map((axis) => (axis < 0 ? axis + shape.length : axis));
  return reshaped(
    input,
    shape.filter((size, axis) => (axes.length === 0 ? size !== 1 : !axes.includes(axis))),
  );
};

const expandDims: Fold = ([input, at]) => {
  const shape = input?.shape ?? [];
  const given = at?.data[0] ?? 0;
  const axis = given < 0 ? given + shape.length + 1 : given;
  return reshaped(input, [...shape.slice(0, axis), 1, ...shape.slice(axis)]);
};

const folds: Readonly<Record<string, Fold>> = {
  Add: pair((a, b) => a + b),
  AddV2: pair((a, b) => a + b),
  Cast: each((value) => value),
  ExpandDims: expandDims,
  Maximum: pair(Math.max),
  Minimum: pair(Math.min),
  Mul: pair((a, b) => a * b),
  Neg: each((value) => -value),
  RealDiv: pair((a, b) => a / b),
  Reshape: reshape,
  Rsqrt: each((value) => 1 / Math.sqrt(value)),
  Sqrt: each(Math.sqrt),
  Squeeze: squeeze,
  Sub: pair((a, b) => a - b),
};

const reshapes = new Set(['ExpandDims', 'Reshape', 'Squeeze']);

/**
 * @param nodes in the order in which they run; `weights` are those of its constants, to which new ones are added.
 * @param variables constants that hold a variable, with its name: what has its numbers in another shape is added.
 */
export function foldConstants(
  nodes: readonly TfNode[],
  weights: Map<string, TfjsWeight>,
  variables: Map<string, string>,
): readonly TfNode[] {
  return nodes.map((node) => {
    const fold = Object.hasOwn(folds, node.op) ? folds[node.op] : undefined;
    const inputs = node.inputs.map((name) => weights.get(name));
    if (!fold || inputs.length === 0 || inputs.some((input) => input === undefined)) return node;
    const found = fold(inputs as TfjsWeight[], node);
    if (!found) return node;
    weights.set(node.name, found);
    const variable = reshapes.has(node.op) ? variables.get(node.inputs[0]!) : undefined;
    if (variable !== undefined) variables.set(node.name, variable);
    return { name: node.name, op: 'Const', inputs: [], attributes: {} };
  });
}
