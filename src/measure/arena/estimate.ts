/**
 * How much RAM TensorFlow Lite Micro needs to run a file, without running it: the activations as its greedy planner places
 * them, and what the interpreter and its kernels keep besides. Light to load: only the file's tables are read.
 */
import { openFile, type OpenFile } from '../../formats/tflite/open.js';
import { readArenaGraph, type ArenaGraph } from './graph.js';
import { kernelOf, type KernelCall, type Prepared } from './kernels.js';
import { findLifetimes, type Lifetimes } from './lifetimes.js';
import { heightOf, mostBuffers, planGreedily, type PlannedBuffer } from './plan.js';
import { alignment, alignUp, tensorBytes } from './sizes.js';
import { persistentBytes, prepareAll, totalOf, type PersistentBytes } from './tail.js';
import { device, wheel, type Target } from './target.js';

/** One buffer of the plan. */
export interface ArenaBuffer {
  /** The tensor's name, or the operator that asked for scratch memory. */
  readonly name: string;
  readonly kind: 'tensor' | 'scratch';
  readonly offset: number;
  /** With its alignment. */
  readonly bytes: number;
  /** Steps of the inference; see `ArenaEstimate.steps`. */
  readonly first: number;
  readonly last: number;
}

export interface ArenaEstimate {
  /** Bytes of the activations with the scratch memory of the kernels. */
  readonly activationBytes: number;
  /** Activations and all that the interpreter keeps, on a 64-bit machine. */
  readonly totalBytes: number;
  readonly persistent: PersistentBytes;
  /** The same for a 32-bit device, whose pointers are half as long. */
  readonly deviceTotalBytes: number;
  readonly buffers: readonly ArenaBuffer[];
  /** Name of the operator that runs at each step; the first step holds the inputs alone. */
  readonly steps: readonly string[];
  /** What is not known. Where there is anything, all figures are lower bounds, or not known at all. */
  readonly unknown: readonly string[];
}

/** @throws ExportError with the byte offset for a file that is damaged. */
export function estimateArena(bytes: Uint8Array): ArenaEstimate {
  return openFile(bytes, estimate);
}

function estimate(file: OpenFile): ArenaEstimate {
  const graph = readArenaGraph(file);
  const lifetimes = findLifetimes(graph, file.spend);
  const onWheel = estimateOn(wheel, graph, lifetimes);
  const onDevice = estimateOn(device, graph, lifetimes);
  const operators = graph.subgraphs[0]?.operators ?? [];
  return {
    activationBytes: onWheel.activationBytes,
    totalBytes: onWheel.activationBytes + totalOf(onWheel.persistent),
    persistent: onWheel.persistent,
    deviceTotalBytes: onDevice.activationBytes + totalOf(onDevice.persistent),
    buffers: onWheel.buffers,
    steps: lifetimes.steps.map((position) => operators[position]?.operator ?? 'input'),
    unknown: unknownIn(graph, lifetimes),
  };
}

interface OnTarget {
  readonly activationBytes: number;
  readonly persistent: PersistentBytes;
  readonly buffers: readonly ArenaBuffer[];
}

function estimateOn(target: Target, graph: ArenaGraph, lifetimes: Lifetimes): OnTarget {
  const prepared = prepareAll(graph, target);
  const wanted = [...tensorBuffers(graph, lifetimes), ...scratchBuffers(graph, lifetimes, prepared)];
  const offsets = wanted.length > mostBuffers ? wanted.map(() => 0) : planGreedily(wanted);
  return {
    activationBytes: heightOf(wanted, offsets),
    persistent: persistentBytes(graph, prepared, target),
    buffers: wanted.map(({ name, kind, size, first, last }, id) => ({
      name,
      kind,
      offset: offsets[id]!,
      bytes: size,
      first,
      last,
    })),
  };
}

type WantedBuffer = PlannedBuffer & Pick<ArenaBuffer, 'name' | 'kind'>;

/** Activations: neither constants nor variables, unless the file itself gives a variable its place. */
function tensorBuffers({ subgraphs, offlineOffsets }: ArenaGraph, lifetimes: Lifetimes): WantedBuffer[] {
  let position = 0;
  return subgraphs.flatMap(({ tensors }, subgraph) =>
    tensors.flatMap((tensor, index): WantedBuffer[] => {
      const given = offlineOffsets?.[position++] ?? -1;
      const bytes = tensorBytes(tensor);
      const isPlanned = tensor.isVariable ? given !== -1 : !tensor.isConstant && bytes !== 0;
      if (!isPlanned || typeof bytes !== 'number') return [];
      const { first, last } = lifetimes.tensors[subgraph]![index]!;
      const fixed = given === -1 ? {} : { fixedOffset: given };
      return [{ name: tensor.name, kind: 'tensor', size: alignUp(bytes, alignment), first, last, ...fixed }];
    }),
  );
}

function scratchBuffers(
  { subgraphs }: ArenaGraph,
  lifetimes: Lifetimes,
  prepared: readonly (readonly Prepared[])[],
): WantedBuffer[] {
  return subgraphs.flatMap(({ operators }, subgraph) =>
    operators.flatMap(({ operator }, position) => {
      const { first, last } = lifetimes.operators[subgraph]![position]!;
      return (prepared[subgraph]![position]!.scratch ?? []).map((bytes): WantedBuffer => {
        return { name: `${operator} ${position}`, kind: 'scratch', size: alignUp(bytes, alignment), first, last };
      });
    }),
  );
}

/** Everything that keeps the figures from being estimates of what the interpreter would take. */
function unknownIn(graph: ArenaGraph, lifetimes: Lifetimes): string[] {
  const reasons = new Set<string>(graph.obstacles);
  graph.subgraphs.forEach(({ tensors, operators }, subgraph) => {
    for (const tensor of tensors) {
      const bytes = tensor.isConstant ? 0 : tensorBytes(tensor);
      if (typeof bytes === 'string') reasons.add(bytes);
    }
    operators.forEach((one, position) => {
      const { operator, inputs, outputs, option } = one;
      const kernel = kernelOf(one);
      const call: KernelCall = {
        inputs: inputs.map((index) => (index < 0 ? null : tensors[index]!)),
        outputs: outputs.map((index) => tensors[index]!),
        option,
        target: wheel,
      };
      const refused = kernel?.refuses?.(call) ?? null;
      if (!kernel) reasons.add(`the memory of ${operator}`);
      else if (refused !== null) reasons.add(`the memory of ${operator} with ${refused}`);
      else if (lifetimes.operators[subgraph]![position]!.first === -1 && kernel.prepare?.(call).scratch?.length) {
        reasons.add(`the scratch memory of ${operator} in subgraph ${subgraph}, which nothing calls`);
      }
    });
  });
  const count = graph.subgraphs.reduce((sum, { tensors }) => sum + tensors.length, 0);
  if (count > mostBuffers) reasons.add(`a plan for ${count} tensors`);
  return [...reasons];
}
