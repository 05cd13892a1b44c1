/** From a frozen TensorFlow graph, as a graph model of TensorFlow.js holds it and a SavedModel becomes one, to a graph. Nothing of it is run. */
import { ModelError } from '../../core/errors.js';
import { assembleGraph, type GraphAssembler } from '../../graph/assemble.js';
import { fuseActivations } from '../../graph/fuse-activations.js';
import { fusePadding } from '../../graph/fuse-padding.js';
import type { Graph } from '../../graph/graph.js';
import { sinkReshapes } from '../../graph/sink-reshapes.js';
import { list, record } from '../keras/json.js';
import { foldConstants } from '../saved-model/fold-constants.js';
import { joinBatchNorms } from '../saved-model/join-batch-norm.js';
import { joinLayers } from '../saved-model/join-layers.js';
import { gateInstead, refuseUnknown } from '../unsupported.js';
import type { TfjsModel, Weights } from './model.js';
import { nodeOf, refuse, type Convert, type TfNode, type Value } from './node.js';
import { converters } from './nodes.js';
import { wholeLayers } from './whole-layers.js';

type GraphModel = Extract<TfjsModel, { readonly format: 'graph' }>;

const mostNodes = 16_384;
/** Hold no values, or are made here. */
const ends = new Set(['Placeholder', 'Const', 'NoOp']);

/** @throws ModelError that names every node which a graph cannot hold. */
export function frozenGraph({ topology, weights, outputs }: GraphModel): Graph {
  const json = list(topology['node'], 'node of the graph');
  if (json.length > mostNodes) throw damaged(`${json.length} nodes, of which at most ${mostNodes} are read`);
  const nodes = json.map(nodeOf);
  const byName = new Map(nodes.map((node) => [node.name, node]));
  if (byName.size < nodes.length) throw damaged('two nodes of one name');
  const names = outputs ?? endsOf(nodes).map(({ name }) => name);
  const known = names.flatMap((name) => byName.get(name) ?? []);
  const values = new Map(weights);
  const read = joinBatchNorms(withoutCopies(inOrder(byName, known)), values);
  const joined = joinLayers(foldConstants(read, values, new Map()), values);
  return tensorflowGraph({ nodes: withBiases(joined), weights: values, outputs: names });
}

/** Those that nobody reads. */
function endsOf(nodes: readonly TfNode[]): readonly TfNode[] {
  const read = new Set(nodes.flatMap(({ inputs }) => inputs));
  return nodes.filter(({ name, op }) => !read.has(name) && !ends.has(op));
}

/** Converters put an Identity behind each constant: what reads it reads the constant. */
function withoutCopies(nodes: readonly TfNode[]): readonly TfNode[] {
  const sources = new Map<string, string>();
  const source = (name: string): string => sources.get(name) ?? name;
  const constants = new Set(nodes.filter(({ op }) => op === 'Const').map(({ name }) => name));
  return nodes.map((node) => {
    const [from = ''] = node.inputs;
    if (node.op === 'Identity' && constants.has(source(from))) sources.set(node.name, source(from));
    return { ...node, inputs: node.inputs.map(source) };
  });
}

export interface TensorflowGraph {
  readonly nodes: readonly TfNode[];
  /** Of constants, by their nodes. */
  readonly weights: Weights;
  /** Names of nodes. */
  readonly outputs: readonly string[];
}

/** @throws ModelError that names every node which a graph cannot hold. */
export function tensorflowGraph({ nodes: given, weights, outputs: named }: TensorflowGraph): Graph {
  const nodes = new Map(given.map((node) => [node.name, node]));
  if (nodes.size < given.length) throw damaged('two nodes of one name');
  const outputs = named.map((name) => nodes.get(name) ?? damagedBy(`no node ${name}, which its signature names`));
  const needed = inOrder(nodes, outputs);
  refuseUnknown(
    needed.filter(({ op }) => !ends.has(op) && converterOf(op) === null).map(({ name, op }) => ({ name, kind: op })),
    {
      code: 'model/tfjs-unsupported',
      expected: 'operators that tinygate can train and export',
      fixFor: () => `Replace it by supported operators (docs/models.md lists them), or ${gateInstead}.`,
    },
  );
  const graph = assembleGraph('model');
  const values = new Map<string, Value>();
  for (const node of needed) values.set(node.name, valueOf(node, values, weights, graph));
  const tensors = outputs.map((node) => {
    const value = values.get(node.name);
    return value?.kind === 'activation'
      ? value.tensor
      : refuse(node, 'expected an output that depends on the input, found a constant');
  });
  if (tensors.length === 0) throw damaged('no output');
  return fuseActivations(fusePadding(sinkReshapes(graph.build(...tensors))));
}

const converterOf = (op: string): Convert | null =>
  [converters, wholeLayers].find((table) => Object.hasOwn(table, op))?.[op] ?? null;

const layers = new Set(['Conv2D', 'DepthwiseConv2dNative', 'MatMul']);

/** A BiasAdd directly behind a layer, which it alone reads, is the layer's bias; the layer then writes what the BiasAdd wrote. */
export function withBiases(nodes: readonly TfNode[]): readonly TfNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const readers = new Map<string, number>();
  for (const name of nodes.flatMap(({ inputs }) => inputs)) readers.set(name, (readers.get(name) ?? 0) + 1);
  const gone = new Set<string>();
  const merged = nodes.map((node) => {
    const [from = '', bias = ''] = node.inputs;
    const layer = byName.get(from);
    const isLayer = layer !== undefined && layers.has(layer.op) && layer.inputs.length === 2 && readers.get(from) === 1;
    if (node.op !== 'BiasAdd' || !isLayer || !isConstant(byName, bias)) return node;
    gone.add(from);
    return { ...layer, name: node.name, inputs: [...layer.inputs, bias] };
  });
  return merged.filter(({ name }) => !gone.has(name));
}

/** Converters put an Identity behind each constant. */
function isConstant(byName: ReadonlyMap<string, TfNode>, name: string): boolean {
  let node = byName.get(name);
  for (let steps = 0; node?.op === 'Identity' && steps < 8; steps++) node = byName.get(node.inputs[0] ?? '');
  return node?.op === 'Const';
}

function valueOf(node: TfNode, values: ReadonlyMap<string, Value>, weights: Weights, graph: GraphAssembler): Value {
  switch (node.op) {
    case 'Placeholder':
      return inputOf(node, graph);
    case 'Const': {
      const weight = weights.get(node.name);
      return weight
        ? { kind: 'constant', ...weight }
        : refuse(node, 'expected numbers in the files of its weights, found none of its name');
    }
    default: {
      const inputs = node.inputs.map(
        (name) => values.get(name) ?? refuse(node, `expected a node ${name}, found no such node`),
      );
      return converterOf(node.op)!(node, inputs, graph);
    }
  }
}

function inputOf(node: TfNode, graph: GraphAssembler): Value {
  const given = node.attributes['shape'];
  const dims =
    given === undefined ? [] : list(record(record(given, 'shape')['shape'], 'shape')['dim'] ?? [], 'dim of shape');
  const sizes = dims.map((dim) => Number(record(dim, 'dim')['size'] ?? 0));
  const [batch, ...rest] = sizes;
  if (
    batch === undefined ||
    batch > 1 ||
    rest.length === 0 ||
    rest.some((size) => !(Number.isInteger(size) && size > 0))
  )
    return refuse(
      node,
      `expected one sample with a size for each dimension, found [${sizes.join(', ')}]`,
      'Convert the model with the input shape that the device will see.',
    );
  const shape = [1, ...rest];
  return { kind: 'activation', tensor: graph.input(node.name, shape), shape };
}

/** What outputs depend on, each after what it reads, without recursion: a file may be nested as deep as it is long. */
function inOrder(nodes: ReadonlyMap<string, TfNode>, outputs: readonly TfNode[]): readonly TfNode[] {
  const ordered: TfNode[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const stack = [...outputs].reverse();
  while (stack.length > 0) {
    const node = stack.at(-1)!;
    if (state.get(node.name) === 'open') {
      stack.pop();
      ordered.push(node);
      state.set(node.name, 'done');
      continue;
    }
    if (state.get(node.name) === 'done') {
      stack.pop();
      continue;
    }
    state.set(node.name, 'open');
    for (const name of node.inputs) {
      const input = nodes.get(name);
      if (input === undefined) continue;
      if (state.get(name) === 'open') throw damaged(`nodes that wait for each other, ${name} and ${node.name}`);
      if (state.get(name) === undefined) stack.push(input);
    }
  }
  return ordered;
}

const damaged = (found: string): ModelError =>
  new ModelError({
    code: 'model/tfjs',
    message: `expected a frozen graph, found ${found}`,
    cause: 'The file is damaged, or was made to do harm.',
  });

function damagedBy(found: string): never {
  throw damaged(found);
}
