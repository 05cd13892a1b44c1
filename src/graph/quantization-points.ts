import { ModelError } from '../core/errors.js';
import { factsOf } from '../ops/operator.js';
import type { FixedParameters, Numbers } from '../ops/shared/op.js';
import { floatActivations } from './float-layers.js';
import { foldsInto } from './folds-into.js';
import type { Graph, Operator } from './graph.js';
import { consumersOf, producerOf } from './operands.js';

/** An activation that the int8 file stores, and whose quantisation parameters it has. */
export interface QuantizationPoint {
  readonly tensor: string;
  /** By which tensor its parameters are named: itself, or the first of those that share them. */
  readonly parametersOf: string;
  /** False where values already lie on the grid: a Reshape or a MaxPool of quantised values. */
  readonly rounds: boolean;
  /** Parameters that the definition of an operator fixes; null where a range sets them. */
  readonly fixed: FixedParameters | null;
}

/**
 * Every activation that int8 inference rounds, in execution order: graph inputs and each operator's output after its
 * fused activation, but not what a BatchNorm reads (it will be folded), nor what stays float32 (float-layers.ts).
 * What each operator does to its parameters is a fact of its room (TFLite quantisation specification).
 * @throws ModelError where an operator's inputs must share parameters and cannot.
 */
export function quantizationPoints(graph: Graph): readonly QuantizationPoint[] {
  return sharing(graph).points;
}

/** Activations whose ranges set parameters, in execution order. */
export function rangeOwners(graph: Graph): readonly string[] {
  return Object.keys(rangeMembers(graph));
}

/** By owner, the activations whose ranges together set its parameters. */
export function rangeMembers(graph: Graph): Readonly<Record<string, readonly string[]>> {
  const { points, groups } = sharing(graph);
  const owners = new Set(points.flatMap(({ parametersOf, fixed }) => (fixed === null ? [parametersOf] : [])));
  return Object.fromEntries([...owners].map((owner) => [owner, groups.get(owner) ?? [owner]]));
}

interface Sharing {
  readonly points: readonly QuantizationPoint[];
  /** Of owners that several ranges are behind. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

function sharing(graph: Graph): Sharing {
  const points = new Map<string, QuantizationPoint>();
  const groups = new Map<string, readonly string[]>();
  for (const input of graph.inputs)
    points.set(input, { tensor: input, parametersOf: input, rounds: true, fixed: null });
  const floats = floatActivations(graph);
  for (const op of graph.operators) {
    const { output, rounds } = numbersOf(graph, op);
    if (isFoldedAway(graph, op) || floats.has(op.outputs[0])) continue;
    if (output === 'shared') join(op, points, groups);
    const [input] = op.inputs;
    for (const tensor of op.outputs) {
      const source = points.get(input) ?? { parametersOf: input, fixed: null };
      const own = { parametersOf: tensor, fixed: typeof output === 'object' ? output : null };
      const { parametersOf, fixed } = output === 'as-input' || output === 'shared' ? source : own;
      points.set(tensor, { tensor, parametersOf, rounds, fixed });
    }
  }
  return { points: [...points.values()], groups };
}

/** Codes of what a layer has computed in floats have a range of their own, or what the layer's definition fixes. */
function numbersOf(graph: Graph, op: Operator): Numbers {
  const { numbers } = factsOf(op);
  const source = op.kind === 'Quantize' ? producerOf(graph, op.inputs[0]) : null;
  const fixed = source && factsOf(source).numbers.output;
  return typeof fixed === 'object' && fixed !== null ? { ...numbers, output: fixed } : numbers;
}

/** Gives all inputs one owner, and with them whatever has its parameters from them. */
function join(op: Operator, points: Map<string, QuantizationPoint>, groups: Map<string, readonly string[]>): void {
  const inputs = op.inputs.flatMap((input) => points.get(input) ?? []);
  const [first] = inputs;
  if (!first) return;
  const wrong = inputs.find(({ fixed }) => !sameParameters(fixed, first.fixed));
  if (wrong) {
    throw new ModelError({
      code: 'quantize/shared-parameters',
      message: `layer ${op.name} (${op.kind}): expected inputs that may share scale and zero point, found ${first.tensor} and ${wrong.tensor}`,
      cause: 'The definition of an operator fixes the parameters of one of them: a Softmax, a sigmoid, a tanh.',
      fix: 'Concatenate before that operator, or export float32.',
    });
  }
  const order = [...points.keys()];
  const owners = [...new Set(inputs.map(({ parametersOf }) => parametersOf))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const [owner, ...others] = owners as [string, ...string[]];
  if (others.length === 0) return;
  const members = owners.flatMap((each) => groups.get(each) ?? [each]);
  for (const other of others) groups.delete(other);
  groups.set(
    owner,
    members.sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
  for (const point of points.values()) {
    if (others.includes(point.parametersOf)) points.set(point.tensor, { ...point, parametersOf: owner });
  }
}

const sameParameters = (a: FixedParameters | null, b: FixedParameters | null): boolean =>
  a?.scale === b?.scale && a?.zeroPoint === b?.zeroPoint;

function isFoldedAway(graph: Graph, op: Operator): boolean {
  return op.outputs.some((output) =>
    consumersOf(graph, output).some((consumer) => consumer.kind === 'BatchNorm' && foldsInto(graph, consumer) !== null),
  );
}
