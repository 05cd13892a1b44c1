/** What running one file may take, whoever wrote the file: far above what an honest one needs on a slow machine, and bounded. */
import { totalmem } from 'node:os';
import { elements } from '../../graph/shapes.js';
import { openFile } from '../../formats/tflite/open.js';
import { inspectTflite } from '../inspect.js';

export interface InferenceLimits {
  /** Of all samples together, while the runtime has the file or samples of it; what reads samples takes no part of it. */
  readonly deadlineMs: number;
  /** Of each interpreter, weights and activations together; and of the outputs of all samples. */
  readonly memoryBytes: number;
}

/** A slow machine runs more than this in a second, on one core: real ones do fifty times as many and more. */
const slowWorkPerSecond = 2e7;
const minute = 60_000;
const mebibyte = 1024 ** 2;

/** Where nobody can tell what an inference costs. */
const unknownDeadlineMs = 60 * minute;
const longestDeadlineMs = 24 * 60 * minute;

/** Weights are copied, unpacked and packed anew for the kernels; besides, there are activations. */
const memoryForFile = 4;
const leastMemoryBytes = 1024 * mebibyte;

/**
 * Default limits of a file. Deadline: 60 s, and a second for every 2 · 10⁷ multiply-accumulates and elements of its tensors; an
 * hour where the multiply-accumulates are not known; a day at most. Memory: 1 GiB, and four times the file.
 * @param asked what a spec says in their place.
 * @throws ExportError for a file that is damaged.
 */
export function inferenceLimits(
  bytes: Uint8Array,
  samples: number,
  asked: Partial<InferenceLimits> = {},
): InferenceLimits {
  return {
    deadlineMs: asked.deadlineMs ?? defaultDeadlineMs(bytes, samples),
    memoryBytes: asked.memoryBytes ?? leastMemoryBytes + memoryForFile * bytes.length,
  };
}

function defaultDeadlineMs(bytes: Uint8Array, samples: number): number {
  const { macs } = inspectTflite(bytes);
  if (macs === null) return unknownDeadlineMs;
  const work = samples * (macs + tensorElements(bytes));
  return Math.min(longestDeadlineMs, minute + (1000 * work) / slowWorkPerSecond);
}

/** Of all tensors of the first subgraph, as they are declared: what operators without multiply-accumulates go through. */
export function tensorElements(bytes: Uint8Array): number {
  return openFile(bytes, ({ subgraphs: [first], spend }) => {
    let sum = 0;
    for (let index = 0; index < first.tensorsLength(); index++) {
      const table = first.tensors(index)!;
      spend(table.shapeLength());
      sum += elements(Array.from({ length: table.shapeLength() }, (_, axis) => Math.max(1, table.shape(axis)!)));
    }
    return sum;
  });
}

/**
 * Interpreters that may run side by side: half the machine's memory holds them all. Fewer give the same results later.
 * @param wanted at least 1
 */
export function interpretersFor({ memoryBytes }: InferenceLimits, wanted: number): number {
  const machine = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return Math.max(1, Math.min(wanted, Math.floor(machine / 2 / memoryBytes)));
}
