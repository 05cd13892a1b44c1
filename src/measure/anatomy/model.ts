/** What a model file tells that is no `.tflite`: its layers as the float32 model that it becomes when a spec names it. */
import { digestBytes } from '../../core/digest.js';
import { codecOf, builtinName, isRefusal } from '../../export/tflite/operators.js';
import { costOf } from '../../graph/cost.js';
import type { Graph, Kind, Operator } from '../../graph/graph.js';
import { elements, type Shape } from '../../graph/shapes.js';
import { factsOf } from '../../ops/operator.js';
import { measureKernel } from '../inspect/kernel.js';
import type { Edge, InspectedFile, InspectedLayer, OperatorTally } from '../schema/inspection.js';
import { deflatedBytes } from '../size.js';
import { deadChannelsOf } from './dead-channels.js';
import { entropyBits, entropyBytes, roundBits } from './entropy.js';

export interface ModelFile {
  readonly file: string;
  readonly format: Exclude<InspectedFile['format'], 'tflite'>;
  readonly bytes: Uint8Array;
}

/** @param graph what was read of the file: float32, verified. */
export async function inspectModel({ file, format, bytes }: ModelFile, graph: Graph): Promise<InspectedFile> {
  const shapeOf = (tensor: string): Shape => graph.tensors[tensor]!.shape;
  const layers = graph.operators.flatMap((op) => layerOf(op, graph) ?? []);
  const edge = (name: string): Edge => ({
    name,
    type: graph.tensors[name]!.type,
    shape: shapeOf(name),
    scale: null,
    zeroPoint: null,
  });
  return {
    file,
    format,
    sha256: digestBytes(bytes),
    sizeBytes: bytes.length,
    deflatedBytes: await deflatedBytes(bytes),
    description: '',
    metadata: null,
    inputs: graph.inputs.map(edge),
    outputs: graph.outputs.map(edge),
    operators: tally(graph.operators),
    ...costOf(graph),
    ...deadChannelsOf(graph),
    notKnown: [],
    layers,
    bytes: [],
    savings: [],
    entropyBytes: entropyBytes(layers),
    arena: null,
  };
}

/** TFLite's name, so that files of several formats can be compared; the kind's own where TFLite has no such operator. */
function nameOf(kind: Kind): string {
  return isRefusal(codecOf({ kind })) ? kind : builtinName(kind);
}

/** Null for an operator without a kernel. */
function layerOf(op: Operator, { tensors }: Graph): InspectedLayer | null {
  const { kernel, bias } = op.constants as { readonly kernel?: string; readonly bias?: string };
  const tensor = kernel === undefined ? undefined : tensors[kernel];
  if (factsOf(op).weights === null || !(tensor?.data instanceof Float32Array)) return null;
  const { data, shape } = tensor;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const stored = { shape, type: 'float32', quantization: null, position: 0 } as const;
  const measured = measureKernel(stored, { data: bytes, isSparse: false }, () => undefined);
  return {
    name: op.name,
    operator: nameOf(op.kind),
    type: 'float32',
    shape,
    outputShape: tensors[op.outputs[0]]!.shape,
    elements: measured.kernelElements,
    bytes: measured.kernelBytes,
    biasBytes: bias === undefined ? 0 : 4 * elements(tensors[bias]!.shape),
    macs: factsOf(op).macs(op, (name) => tensors[name]!.shape),
    zeroFraction: measured.zeroFraction,
    distinctCodes: measured.distinctCodes,
    entropyBits: roundBits(entropyBits(data)),
    sha256: digestBytes(bytes),
    histogram: measured.histogram ?? null,
  };
}

function tally(operators: readonly Operator[]): OperatorTally[] {
  const counts = new Map<string, number>();
  for (const { kind } of operators) counts.set(nameOf(kind), (counts.get(nameOf(kind)) ?? 0) + 1);
  return [...counts].map(([operator, count]) => ({ operator, type: 'float32', count }));
}
