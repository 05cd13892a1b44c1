/** What the interpreter keeps for its whole life, allocated from the end of the arena downwards, in its own order. */
import type { ArenaGraph, ArenaTensor } from './graph.js';
import { kernelOf, sizeOn, type KernelCall, type Prepared } from './kernels.js';
import { alignment, alignUp, tensorBytes } from './sizes.js';
import type { Target } from './target.js';

/** Bytes by purpose; alignment counts with what it comes before. */
export interface PersistentBytes {
  /** The allocator, the planner and other objects that any model needs. */
  readonly interpreter: number;
  /** A structure for each tensor, with those of inputs and outputs, which also keep their quantisation. */
  readonly tensors: number;
  /** A structure for each operator, with its parsed options. */
  readonly operators: number;
  /** What kernels keep: multipliers of channels, tables, constants. */
  readonly kernels: number;
  /** Tensors that keep their values between inferences. */
  readonly variables: number;
}

type Purpose = keyof PersistentBytes;

export function persistentBytes(
  graph: ArenaGraph,
  prepared: readonly (readonly Prepared[])[],
  target: Target,
): PersistentBytes {
  const bytes: Record<Purpose, number> = { interpreter: 0, tensors: 0, operators: 0, kernels: 0, variables: 0 };
  let used = 0;
  const allocate = (purpose: Purpose, size: number, align: number): void => {
    const next = alignUp(used + size, align);
    bytes[purpose] += next - used;
    used = next;
  };
  const { subgraphs } = graph;
  const operators = subgraphs.flatMap((subgraph) => subgraph.operators);
  const pointer = target.pointerBytes;

  for (const size of target.allocators) allocate('interpreter', size, pointer);
  allocate('interpreter', target.builtinAllocator, pointer);
  allocate('interpreter', target.subgraph * subgraphs.length, pointer);
  for (const { tensors } of subgraphs) allocate('tensors', target.evalTensor * tensors.length, pointer);
  for (const subgraph of subgraphs) allocate('operators', target.node * subgraph.operators.length, pointer);
  for (const operator of operators) {
    const { options, holdsPointers = false } = kernelOf(operator) ?? {};
    // Structures of flags alone have the alignment of a byte.
    const align = holdsPointers ? pointer : options !== undefined && sizeOn(target, options) < 4 ? 1 : 4;
    if (options !== undefined) allocate('operators', sizeOn(target, options), align);
  }
  for (const operator of operators) {
    const size = kernelOf(operator)?.data;
    if (size !== undefined) allocate('kernels', sizeOn(target, size), alignment);
  }
  const all = prepared.flat();
  for (const { persistent = [] } of all) for (const size of persistent) allocate('kernels', size, alignment);
  const scratch = all.reduce((sum, { scratch: requests = [] }) => sum + requests.length, 0);
  if (scratch > 0) allocate('kernels', pointer * scratch, pointer);
  for (const size of variableSizes(graph)) allocate('variables', size, alignment);

  const [main] = subgraphs;
  for (const edges of [main?.inputs ?? [], main?.outputs ?? []]) {
    allocate('tensors', pointer * edges.length, alignment);
    for (const tensor of edges.map((index) => main!.tensors[index]!)) {
      for (const [size, align] of edgeStructures(tensor, target)) allocate('tensors', size, align);
    }
  }
  return bytes;
}

/** A full tensor structure and, where it is quantised, its parameters with a copy of the zero points. */
function edgeStructures({ scales }: ArenaTensor, { tensor, quantization, pointerBytes }: Target): [number, number][] {
  const structure: [number, number] = [tensor, pointerBytes];
  if (scales === 0) return [structure];
  return [structure, [quantization, pointerBytes], [4 * (1 + scales), 4]];
}

/** Those that the file places itself are part of the plan of the activations. */
function variableSizes({ subgraphs, offlineOffsets }: ArenaGraph): number[] {
  return subgraphs.flatMap(({ tensors }) =>
    tensors.flatMap((tensor, index) => {
      const isPlaced = offlineOffsets !== null && offlineOffsets[index] !== -1;
      const bytes = tensor.isVariable && !isPlaced ? tensorBytes(tensor) : null;
      return typeof bytes === 'number' ? [bytes] : [];
    }),
  );
}

export function totalOf(bytes: PersistentBytes): number {
  return Object.values<number>({ ...bytes }).reduce((sum, part) => sum + part, 0);
}

/** What each operator's kernel allocates when it is prepared; an empty answer for one that is not known. */
export function prepareAll({ subgraphs }: ArenaGraph, target: Target): Prepared[][] {
  return subgraphs.map(({ tensors, operators }) =>
    operators.map((operator) => {
      const { inputs, outputs, option } = operator;
      const call: KernelCall = {
        inputs: inputs.map((index) => (index < 0 ? null : tensors[index]!)),
        outputs: outputs.map((index) => tensors[index]!),
        option,
        target,
      };
      return kernelOf(operator)?.prepare?.(call) ?? {};
    }),
  );
}
