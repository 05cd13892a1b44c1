/** What a model costs as the file that is made of it: told by its shapes, so before it is trained. */
import { withFloatEdges } from '../export/tflite/float-edges.js';
import { shareScales } from '../export/tflite/share-scales.js';
import { writeTflite } from '../export/tflite/write.js';
import { withFloatLayers } from '../graph/float-layers.js';
import { quantizationPoints } from '../graph/quantization-points.js';
import { elements } from '../graph/shapes.js';
import type { Graph } from '../graph/graph.js';
import { estimateArena } from '../measure/arena/estimate.js';
import { constantInputs } from '../ops/operator.js';
import { foldInput } from '../passes/fold-input.js';
import type { Range } from '../passes/quantize/activations.js';
import { flavours } from '../passes/quantize/flavours/index.js';
import { hasRanges } from '../spec/artifact-types.js';
import type { LayerPatterns, TrainedArtifactPlan } from '../spec/plan.js';
import { floatLayersOf } from './stages/float-layers-of.js';

/** Which file. */
export interface FileOfModel extends Pick<TrainedArtifactPlan, 'type' | 'floatEdges'> {
  readonly perAxis: boolean;
  /** Layers that stay float32. */
  readonly exclude?: LayerPatterns;
}

/** Bytes of kernels, biases and other constants of layers in the file. @param folded BatchNorm is folded. */
export function weightBytes(folded: Graph, file: FileOfModel): number {
  const { tensors, operators } = asFile(folded, file);
  const constants = new Set(operators.flatMap((op) => constantInputs(op).map(({ tensor }) => tensor)));
  let bytes = 0;
  for (const name of constants) {
    const { shape, type } = tensors[name]!;
    bytes += Math.ceil(elements(shape) * bytesOfType[type]);
  }
  return bytes;
}

/**
 * Memory that TensorFlow Lite Micro needs for the file, as the metric arena_estimate counts it; infinite where it is not known.
 * @param folded BatchNorm is folded.
 */
export function arenaBytes(folded: Graph, file: FileOfModel): number {
  const shipped = withFloatEdges(shareScales(asFile(folded, file)), file.floatEdges);
  const { totalBytes, unknown } = estimateArena(writeTflite(shipped));
  return unknown.length > 0 ? Infinity : totalBytes;
}

const bytesOfType: Readonly<Record<Graph['tensors'][string]['type'], number>> = {
  float32: 4,
  float16: 2,
  int8: 1,
  int4: 0.5,
  int16: 2,
  int32: 4,
  int64: 8,
};

/** The numbers do not matter here: ranges are made up. */
function asFile(folded: Graph, file: FileOfModel): Graph {
  const { graph } = foldInput({ graph: folded, numbers: null });
  const { type, perAxis } = file;
  if (type === 'float32') return graph;
  const floatLayers = floatLayersOf(file, graph);
  const given = { settled: null, perAxis, weightObserver: 'min_max', floatLayers } as const;
  if (!hasRanges(type)) return flavours[type](graph, { ...given, ranges: {} });
  const marked = withFloatLayers(graph, floatLayers);
  return flavours[type](marked, { ...given, ranges: madeUpRanges(marked) });
}

/** For graphs of which only the shapes and sizes are asked; a file may store once what is equal, so that with other ranges it is never smaller. */
export function madeUpRanges(graph: Graph): Readonly<Record<string, Range>> {
  return Object.fromEntries(quantizationPoints(graph).map(({ parametersOf }) => [parametersOf, { min: -1, max: 1 }]));
}
