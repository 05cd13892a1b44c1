import { TinygateError } from '../core/errors.js';
import { withAssociatedFiles } from '../export/tflite/associated-files.js';
import { labelsFile, writeModelMetadata } from '../export/tflite/model-metadata.js';
import { shareScales } from '../export/tflite/share-scales.js';
import { writeTflite } from '../export/tflite/write.js';
import { foldBatchNorm } from '../graph/fold.js';
import type { Graph } from '../graph/graph.js';
import { rangeMembers } from '../graph/quantization-points.js';
import { quantizeGraph } from '../passes/quantize/quantize-graph.js';

/** Where a file came from, which a run writes into it. */
const provenanceBytes = 300;
/** Of the entry, besides what it holds. */
const entryBytes = 80;

/** What a run writes beside the model: where the file came from, and the names of the classes where the data brings them. */
function besidesBytes(labels: readonly string[] | null): number {
  if (labels === null) return provenanceBytes;
  const normalization = { mean: [0], std: [1] };
  const metadata = writeModelMetadata({ name: labels.join(), input: { color: 'rgb', normalization }, hasLabels: true });
  const text = new TextEncoder().encode(labels.map((label) => `${label}\n`).join(''));
  const zip = withAssociatedFiles(new Uint8Array(0), { [labelsFile]: text });
  return provenanceBytes + entryBytes + metadata.length + zip.length;
}

/**
 * Bytes of the int8 file that a graph becomes: the file is written, with ranges of activations that nobody has measured, on
 * which its size does not depend. Null for a graph that int8 refuses.
 */
export function int8SizeBytes(graph: Graph, labels: readonly string[] | null = null): number | null {
  try {
    const folded = distinct(foldBatchNorm(graph));
    const ranges = Object.keys(rangeMembers(folded)).map((tensor, at) => [
      tensor,
      { scale: (1 + at / 256) / 16, zeroPoint: (at % 200) - 100 },
    ]);
    const int8 = quantizeGraph(
      folded,
      Object.fromEntries(ranges) as Record<string, { scale: number; zeroPoint: number }>,
    );
    return writeTflite(shareScales(int8)).length + besidesBytes(labels);
  } catch (error) {
    if (error instanceof TinygateError) return null;
    throw error;
  }
}

export function float32SizeBytes(graph: Graph, labels: readonly string[] | null): number {
  return writeTflite(foldBatchNorm(graph)).length + besidesBytes(labels);
}

/** Vectors that are equal are written once, and before a training all biases are 0. */
function distinct(graph: Graph): Graph {
  const tensors = Object.entries(graph.tensors).map(([name, tensor], at) => {
    const isBias = tensor.data instanceof Float32Array && tensor.shape.length === 1;
    if (!isBias) return [name, tensor] as const;
    return [
      name,
      { ...tensor, data: Float32Array.from({ length: tensor.data.length }, (_, c) => 1 + at + c / 1e3) },
    ] as const;
  });
  return { ...graph, tensors: Object.fromEntries(tensors) };
}
