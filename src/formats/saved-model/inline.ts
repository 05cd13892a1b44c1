/** The graph of a signature without functions: a call becomes the nodes of what it calls, and names that pass on a value go away. */
import { ModelError } from '../../core/errors.js';
import type { TfNode } from '../tfjs/node.js';
import type { AttrValue, FunctionDef, MetaGraph, NodeDef } from './proto.js';

const most = { nodes: 16_384, deep: 32, references: 2 ** 20 };

/** Pass on what they read; those with many outputs pass on as many inputs. */
const passing = new Set(['Identity', 'IdentityN', 'StopGradient', 'PreventGradient', 'Snapshot', 'EnsureShape']);
const calls = new Set(['PartitionedCall', 'StatefulPartitionedCall']);

/** Nodes in the order in which they run, and the names of those that `wanted` stand for. */
export interface Inlined {
  readonly nodes: readonly TfNode[];
  readonly outputs: readonly string[];
}

/**
 * @param wanted tensors of the graph, as a signature names them: `node:0`.
 * @throws ModelError where functions call each other without end, or a node is not there.
 */
export function inlineFunctions(graphDef: NonNullable<MetaGraph['graphDef']>, wanted: readonly string[]): Inlined {
  const functions = new Map<string, FunctionDef>();
  for (const each of graphDef.library?.function ?? []) if (each.signature) functions.set(each.signature.name, each);
  const nodes: TfNode[] = [];
  let references = 0;
  const spend = (steps: number): void => {
    references += steps;
    if (references > most.references) throw endless(`more than ${most.references} inputs of nodes`);
  };

  // A function that is called twice has its nodes twice.
  const taken = new Map<string, number>();
  const free = (name: string): string => {
    const times = taken.get(name) ?? 0;
    taken.set(name, times + 1);
    return times === 0 ? name : free(`${name}_${times}`);
  };

  /** What each of `wanted` is called in the flat graph. */
  const inline = (
    body: readonly NodeDef[],
    given: ReadonlyMap<string, string>,
    prefix: string,
    asked: readonly string[],
    depth: number,
  ): readonly string[] => {
    if (depth > most.deep) throw endless(`functions that call each other more than ${most.deep} deep`);
    const byName = new Map(body.map((node) => [node.name, node]));
    const results = new Map<string, readonly string[]>();
    const resolve = (reference: string): string => {
      const [name = '', ...rest] = reference.split(':');
      const argument = given.get(name);
      if (argument !== undefined) return argument;
      const found = results.get(name);
      if (!found) throw damaged(`a node ${name}, found none of this name in ${prefix === '' ? 'the graph' : prefix}`);
      const at = Number(rest.at(-1) ?? 0);
      // The means and variances of a normalization are further outputs with names of their own.
      const isOther = rest.length === 2 && byName.get(name)!.op.startsWith('FusedBatchNorm') && rest[0] !== 'y';
      if (found.length === 1) return at === 0 && !isOther ? found[0]! : `${found[0]!}:${rest.join(':')}`;
      return found[at] ?? `${prefix}${reference}`;
    };
    const emit = (node: NodeDef): readonly string[] => {
      const inputs = dataInputs(node);
      spend(inputs.length + 1);
      const resolved = inputs.map(resolve);
      if (passing.has(node.op)) return resolved;
      const called = functions.get(calls.has(node.op) ? (node.attr['f']?.func?.name ?? '') : node.op);
      if (called) {
        const names = called.signature!.inputArg.map(({ name }) => name);
        const inner = new Map(names.map((name, at) => [name, resolved[at] ?? '']));
        const outputs = called.signature!.outputArg.map(({ name }) => called.ret[name] ?? '');
        return inline(called.nodeDef, inner, ownPrefix(node, prefix), outputs, depth + 1);
      }
      if (nodes.length >= most.nodes) throw endless(`more than ${most.nodes} nodes`);
      const name = free(`${prefix}${node.name}`);
      nodes.push({ name, op: node.op, inputs: resolved, attributes: attributesOf(node.attr) });
      return [name];
    };
    for (const node of inOrder(byName, asked, given)) results.set(node.name, emit(node));
    return asked.map(resolve);
  };
  const outputs = inline(graphDef.node, new Map(), '', wanted, 0);
  return { nodes, outputs };
}

/** The two calls around each Keras model say nothing of its layers. */
function ownPrefix({ name }: NodeDef, prefix: string): string {
  return /^(Stateful)?PartitionedCall(_\d+)?$/.test(name) ? prefix : `${prefix}${name}/`;
}

const dataInputs = ({ input }: NodeDef): readonly string[] => input.filter((name) => !name.startsWith('^'));

/** What `asked` depends on, each after what it reads, without recursion: a file may be as deep as it is long. */
function inOrder(
  byName: ReadonlyMap<string, NodeDef>,
  asked: readonly string[],
  given: ReadonlyMap<string, string>,
): readonly NodeDef[] {
  const nodeOf = (reference: string): NodeDef | undefined => {
    const [name = ''] = reference.split(':');
    return given.has(name) ? undefined : byName.get(name);
  };
  const ordered: NodeDef[] = [];
  const state = new Map<NodeDef, 'open' | 'done'>();
  const stack = asked.flatMap((reference) => nodeOf(reference) ?? []).reverse();
  while (stack.length > 0) {
    const node = stack.at(-1)!;
    const found = state.get(node);
    if (found !== undefined) {
      stack.pop();
      if (found === 'open') ordered.push(node);
      state.set(node, 'done');
      continue;
    }
    state.set(node, 'open');
    for (const reference of dataInputs(node)) {
      const input = nodeOf(reference);
      if (!input) continue;
      if (state.get(input) === 'open') throw endless(`nodes that wait for each other, ${input.name} and ${node.name}`);
      if (state.get(input) === undefined) stack.push(input);
    }
  }
  return ordered;
}

/** As a frozen graph of TensorFlow.js has them in JSON. */
function attributesOf(attributes: Readonly<Record<string, AttrValue>>): Readonly<Record<string, unknown>> {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => {
      const { s, list, ...others } = value;
      return [
        key,
        {
          ...others,
          ...(s === undefined ? {} : { s: text(s) }),
          ...(list === undefined ? {} : { list: { ...list, s: list.s.map(text) } }),
        },
      ];
    }),
  );
}

function damaged(expected: string): ModelError {
  return new ModelError({
    code: 'model/saved-model',
    message: `saved_model.pb: expected ${expected}`,
    cause: 'The file is damaged, or was made to do harm.',
  });
}

const endless = (found: string): ModelError => damaged(`a graph that ends, found ${found}`);
