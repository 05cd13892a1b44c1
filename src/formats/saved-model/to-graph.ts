/**
 * A TensorFlow SavedModel as a graph: `saved_model.pb` holds a graph with functions, and the files in `variables` beside it the
 * weights. Both are read as data: TensorFlow is not needed, and nothing of the file is run.
 */
import { ModelError } from '../../core/errors.js';
import { nameSome } from '../../core/name-some.js';
import type { Graph } from '../../graph/graph.js';
import type { ReadBeside } from '../beside.js';
import { tensorflowGraph, withBiases } from '../tfjs/frozen-graph.js';
import type { TfjsWeight } from '../tfjs/model.js';
import type { TfNode } from '../tfjs/node.js';
import { openBundle } from './bundle.js';
import { damaged } from './damaged.js';
import { foldConstants } from './fold-constants.js';
import { inlineFunctions, type Inlined } from './inline.js';
import { joinBatchNorms } from './join-batch-norm.js';
import { joinLayers } from './join-layers.js';
import { nameLayers } from './layer-names.js';
import { decodeMessage, type MetaGraph, type TensorProto } from './proto.js';
import { constantOf } from './values.js';
import { keysOfHandles } from './variables.js';

/** The file that makes a folder a SavedModel. */
export const savedModelFile = 'saved_model.pb';

const handles = new Set(['VarHandleOp', 'VariableV2', 'Variable']);

/** @throws ModelError that names every node which a graph cannot hold, or the file that is damaged. */
export async function importSavedModel(bytes: Uint8Array, readBeside: ReadBeside): Promise<Graph> {
  const metaGraph = readMetaGraph(bytes);
  const outputs = Object.values(signatureOf(metaGraph).outputs).map(({ name }) => name);
  const inlined = inlineFunctions(metaGraph.graphDef!, outputs);
  const variables = new Map<string, string>();
  const weights = await weightsOf(inlined.nodes, metaGraph, readBeside, variables);
  const read = withValues(inlined);
  const folded = foldConstants(joinBatchNorms(read.nodes, weights), weights, variables);
  const layers = readBy(read.outputs, withBiases(joinLayers(folded, weights)));
  const nodes = nameLayers(layers, variables);
  const nameOf = new Map(layers.map(({ name }, i) => [name, nodes[i]!.name]));
  return tensorflowGraph({ nodes, weights, outputs: read.outputs.map((name) => nameOf.get(name) ?? name) });
}

/** What became part of a layer must not be called as the layer is. @param nodes in the order in which they run. */
function readBy(outputs: readonly string[], nodes: readonly TfNode[]): readonly TfNode[] {
  const needed = new Set(outputs);
  for (const { name, inputs } of [...nodes].reverse())
    if (needed.has(name)) for (const input of inputs) needed.add(input);
  return nodes.filter(({ name }) => needed.has(name));
}

function readMetaGraph(bytes: Uint8Array): MetaGraph {
  let graphs: readonly MetaGraph[];
  try {
    graphs = decodeMessage('SavedModel', bytes).metaGraphs;
  } catch (error) {
    throw damaged(savedModelFile, `a SavedModel, found ${(error as Error).message}`);
  }
  const found = graphs.find(({ metaInfoDef }) => metaInfoDef?.tags.includes('serve')) ?? graphs[0];
  if (!found?.graphDef) throw damaged(savedModelFile, 'a SavedModel with a graph, found none');
  return found;
}

function signatureOf({ signatureDef }: MetaGraph): MetaGraph['signatureDef'][string] {
  const usable = Object.entries(signatureDef).filter(
    ([, { inputs, outputs }]) => Object.keys(inputs).length > 0 && Object.keys(outputs).length > 0,
  );
  const [, signature] =
    usable.find(([name]) => name === 'serving_default') ?? (usable.length === 1 ? usable[0]! : [null, null]);
  if (signature) return signature;
  const names = usable.map(([name]) => name);
  throw new ModelError({
    code: 'model/saved-model-signature',
    message: `${savedModelFile}: expected a signature serving_default, found ${names.length === 0 ? 'no signature' : nameSome(names)}`,
    fix: 'Save the model with model.export(folder), or name one: tf.saved_model.save(module, folder, signatures=module.call).',
  });
}

/** Of constants and of variables, by their nodes. */
async function weightsOf(
  nodes: readonly TfNode[],
  metaGraph: MetaGraph,
  readBeside: ReadBeside,
  variables: Map<string, string>,
): Promise<Map<string, TfjsWeight>> {
  const weights = new Map<string, TfjsWeight>();
  for (const { name, op, attributes } of nodes) {
    const tensor = op === 'Const' ? (attributes['value'] as { tensor?: TensorProto } | undefined)?.tensor : undefined;
    const constant = tensor ? constantOf(tensor) : null;
    if (constant) weights.set(name, constant);
  }
  const names = nodes.filter(({ op }) => handles.has(op)).map(({ name }) => name);
  if (names.length === 0) return weights;
  const bundle = await openBundle(readBeside);
  const keyOf = await keysOfHandles(metaGraph, bundle);
  for (const name of names) {
    weights.set(name, await bundle.variable(keyOf(name)));
    variables.set(name, name);
  }
  return weights;
}

/** A variable is a constant, and so is what reads it; the input is called as its signature has it. */
function withValues({ nodes, outputs }: Inlined): Inlined {
  const kinds = new Map(nodes.map(({ name, op }) => [name, op]));
  const renamed = new Map<string, string>();
  for (const { name, op, inputs } of nodes) {
    const own = name.replace(/^serving_default_/, '');
    if (op === 'ReadVariableOp' && handles.has(kinds.get(inputs[0] ?? '') ?? '')) renamed.set(name, inputs[0]!);
    else if (op === 'Placeholder' && own !== '' && !kinds.has(own)) renamed.set(name, own);
  }
  const nameOf = (name: string): string => renamed.get(name) ?? name;
  return {
    nodes: nodes
      .filter(({ name, op }) => op !== 'ReadVariableOp' || !renamed.has(name))
      .map((node) => ({
        ...node,
        name: nameOf(node.name),
        op: handles.has(node.op) ? 'Const' : node.op,
        inputs: node.inputs.map(nameOf),
      })),
    outputs: outputs.map(nameOf),
  };
}
