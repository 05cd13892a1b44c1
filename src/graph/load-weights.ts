/**
 * The weights of one graph put into another that has the same layers: by their names where all are the same, else by their order.
 * What is connected otherwise, missing or of another shape is an error that lists all of it; no layer is left with what chance gave it.
 */
import { ModelError } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import { constantInputs } from '../ops/operator.js';
import type { Graph, GraphTensor, Operator } from './graph.js';
import { tensorOf } from './operands.js';
import { formatShape } from './shapes.js';

export interface LoadOptions {
  /** `replace`: the last layer with weights keeps those that it has. */
  readonly head: 'keep' | 'replace';
}

/** @throws ModelError */
export function loadWeights(target: Graph, source: Graph, { head }: LoadOptions): Graph {
  const given = withoutLostBias(source);
  const [own, theirs] = [weighted(target), weighted(given)];
  const [kept, found] = head === 'replace' ? [own.slice(0, -1), theirs.slice(0, -1)] : [own, theirs];
  refuseFolded(kept, found);
  const pairs = pair(target, kept, given, found);
  const problems = [
    ...unpaired(kept, found, pairs),
    ...pairs.flatMap(([mine, other]) => differences(target, mine, given, other)),
  ];
  if (problems.length === 0) problems.push(...otherwiseConnected(target, given, pairs));
  if (problems.length > 0) throw doesNotFit(problems);
  const tensors: Record<string, GraphTensor> = { ...target.tensors };
  for (const [mine, other] of pairs)
    for (const [role, name] of entriesOf(mine)) {
      const { data } = tensorOf(given, constantsOf(other)[role]!);
      tensors[name] = { ...tensors[name]!, data: Float32Array.from(data!) };
    }
  const epsilons = new Map(pairs.map(([mine, other]) => [mine.name, other]));
  const operators = target.operators.map((op): Operator => {
    const other = epsilons.get(op.name);
    return op.kind === 'BatchNorm' && other?.kind === 'BatchNorm'
      ? { ...op, options: { ...op.options, epsilon: other.options.epsilon } }
      : op;
  });
  return { ...target, operators, tensors };
}

type Pair = readonly [mine: Operator, other: Operator];

/** Numbers that a kind of layer is made with are no weights. */
const entriesOf = (op: Operator): readonly (readonly [role: string, tensor: string])[] =>
  constantInputs(op)
    .filter(({ role }) => role !== 'number')
    .map(({ role, tensor }) => [role, tensor]);

const constantsOf = (op: Operator): Readonly<Record<string, string>> => op.constants;

/** Layers with weights, in the order in which they run. */
function weighted({ operators }: Graph): readonly Operator[] {
  return operators.filter((op) => entriesOf(op).length > 0);
}

/** By names, else by what each layer is and reads, else in their order, which then tells what differs. */
function pair(target: Graph, own: readonly Operator[], source: Graph, theirs: readonly Operator[]): readonly Pair[] {
  const byName = new Map(theirs.map((op) => [op.name, op]));
  if (own.every(({ name }) => byName.has(name))) return own.map((op) => [op, byName.get(op.name)!]);
  const number = numbering();
  const [wanted, found] = [signatures(target, number), signatures(source, number)];
  const waiting = new Map<number, Operator[]>();
  for (const op of theirs) waiting.set(found(op), [...(waiting.get(found(op)) ?? []), op]);
  const alike = own.flatMap((op): Pair[] => {
    const other = waiting.get(wanted(op))?.shift();
    return other ? [[op, other]] : [];
  });
  if (alike.length === own.length && own.length === theirs.length) return alike;
  return own.flatMap((op, at): Pair[] => (theirs[at] ? [[op, theirs[at]]] : []));
}

/** A number for each text, the same for the same. */
function numbering(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
}

/**
 * What a layer is, and all layers behind it: branches are found again in whatever order a file runs them. Operators without
 * weights are looked through; where several tensors meet, their order does not count.
 */
function signatures(graph: Graph, number: (text: string) => number): (op: Operator) => number {
  const producer = new Map(graph.operators.flatMap((op) => op.outputs.map((output) => [output, op] as const)));
  const ofTensor = new Map<string, number>();
  const of = (op: Operator): number => {
    const behind = [...new Set(op.inputs.map(tensorSignature))].sort((a, b) => a - b);
    if (entriesOf(op).length === 0 && behind.length === 1) return behind[0]!;
    const shapes = entriesOf(op).map(([role, name]) => `${role} ${sizesOf(tensorOf(graph, name)).join('x')}`);
    return number(`${entriesOf(op).length > 0 ? sortOf(op) : ''} ${shapes.sort().join()} of ${behind.join()}`);
  };
  const tensorSignature = (tensor: string): number => {
    const known = ofTensor.get(tensor);
    if (known !== undefined) return known;
    const op = producer.get(tensor);
    const signature = op ? of(op) : number('input');
    ofTensor.set(tensor, signature);
    return signature;
  };
  // In execution order, so that nothing is asked for deeper than one step.
  for (const op of graph.operators) for (const output of op.outputs) tensorSignature(output);
  return of;
}

/** A dense layer is a 1x1 convolution of a single pixel. */
function sizesOf({ shape }: GraphTensor): readonly number[] {
  return shape.length === 4 && shape[1] === 1 && shape[2] === 1 ? [shape[0]!, shape[3]!] : shape;
}

const sortOf = ({ kind }: Operator): string => (kind === 'FullyConnected' ? 'Conv2D' : kind);

function differences(target: Graph, mine: Operator, source: Graph, other: Operator): string[] {
  const names = `${mine.name} (${mine.kind}) and ${other.name} (${other.kind})`;
  if (sortOf(mine) !== sortOf(other)) return [`${names} are of different kinds`];
  const [wanted, found] = [Object.fromEntries(entriesOf(mine)), Object.fromEntries(entriesOf(other))];
  const wrong = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].flatMap((role) => {
    const [a, b] = [wanted[role], found[role]];
    if (a === undefined) return [`a ${role} that the architecture has not`];
    if (b === undefined) return [`no ${role}`];
    const [needed, given] = [tensorOf(target, a), tensorOf(source, b)];
    const isSame = sizesOf(needed).join() === sizesOf(given).join();
    return isSame ? [] : [`${role} ${formatShape(given.shape)} for ${formatShape(needed.shape)}`];
  });
  return wrong.length === 0 ? [] : [`${names}: the file has ${wrong.join(', ')}`];
}

function unpaired(own: readonly Operator[], theirs: readonly Operator[], pairs: readonly Pair[]): string[] {
  const [mine, others] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  return [
    ...own.filter((op) => !mine.has(op)).map(({ name, kind }) => `${name} (${kind}) is not in the file`),
    ...theirs.filter((op) => !others.has(op)).map(({ name, kind }) => `${name} (${kind}) of the file has no place`),
  ];
}

/** Layers of one shape in another order would be exchanged in silence, were it not for what they read. */
function otherwiseConnected(target: Graph, source: Graph, pairs: readonly Pair[]): string[] {
  const partner = new Map(pairs.map(([mine, other]) => [other.name, mine.name]));
  const [own, theirs] = [readsOf(target), readsOf(source)];
  return pairs.flatMap(([mine, other]) => {
    const wanted = own(mine);
    const found = theirs(other).map((name) => partner.get(name) ?? name);
    return wanted.join() === found.sort().join()
      ? []
      : [
          `${mine.name} reads ${wanted.join(', ') || 'the input'}, and ${other.name} of the file ${nameSome(found) || 'the input'}`,
        ];
  });
}

/** Names of the layers with weights that an operator reads, through those without. */
function readsOf({ operators }: Graph): (op: Operator) => string[] {
  const producer = new Map(operators.flatMap((op) => op.outputs.map((output) => [output, op] as const)));
  const known = new Map<string, ReadonlySet<string>>();
  const behind = (tensor: string): ReadonlySet<string> => {
    const op = producer.get(tensor);
    if (!op) return new Set();
    if (entriesOf(op).length > 0) return new Set([op.name]);
    const found = known.get(tensor) ?? new Set(op.inputs.flatMap((input) => [...behind(input)]));
    known.set(tensor, found);
    return found;
  };
  return (op) => [...new Set(op.inputs.flatMap((input) => [...behind(input)]))].sort();
}

/** A bias before a BatchNorm does nothing that its mean cannot do: x + b − μ = x − (μ − b). */
function withoutLostBias(graph: Graph): Graph {
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  const reads = new Map<string, readonly Operator[]>();
  for (const op of graph.operators) for (const input of op.inputs) reads.set(input, [...(reads.get(input) ?? []), op]);
  const operators = graph.operators.map((op): Operator => {
    const [next, ...others] = reads.get(op.outputs[0]) ?? [];
    const isConvolution = op.kind === 'Conv2D' || op.kind === 'DepthwiseConv2D';
    if (!isConvolution || op.constants.bias === undefined || op.options.activation !== 'none') return op;
    const normalization = next?.kind === 'BatchNorm' && others.length === 0 ? next : null;
    if (!normalization) return op;
    const bias = tensorOf(graph, op.constants.bias).data as Float32Array;
    const mean = tensors[normalization.constants.mean]!;
    const data = Float32Array.from(mean.data as Float32Array, (value, c) => value - bias[c]!);
    tensors[normalization.constants.mean] = { ...mean, data };
    return { ...op, constants: { kernel: op.constants.kernel } };
  });
  return { ...graph, operators, tensors };
}

/** A `.tflite` file has its normalization folded away: its weights fit no layer that has its own. */
function refuseFolded(own: readonly Operator[], theirs: readonly Operator[]): void {
  const counts = [own, theirs].map((list) => list.filter(({ kind }) => kind === 'BatchNorm').length);
  if (counts[0] === 0 || counts[1] !== 0) return;
  throw new ModelError({
    code: 'graph/folded-weights',
    message: `expected weights with BatchNormalization, as ${counts[0]} layers of the architecture have it, found a file without any`,
    cause: 'An exporter folded it into the convolutions, so the file has no statistics of its own.',
    fix: 'Write batch_normalization: restore beside weights, which measures them anew.',
  });
}

const most = 20;

function doesNotFit(problems: readonly string[]): ModelError {
  const more = problems.length > most ? [`… and ${problems.length - most} more`] : [];
  return new ModelError({
    code: 'graph/weights',
    message: `expected weights for every layer of the architecture, found ${problems.length} that do not fit:\n    ${[...problems.slice(0, most), ...more].join('\n    ')}`,
    cause: 'The file is of another architecture, of other parameters (such as the width), or for other classes.',
    fix: 'Correct architecture and parameters; head: replace leaves the last layer out; or begin with the file itself: model: FILE.',
  });
}
