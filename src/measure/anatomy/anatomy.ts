/** All that the bytes of one `.tflite` file tell. Nothing is run, and nothing in the file is believed. */
import { digestBytes } from '../../core/digest.js';
import { TinygateError } from '../../core/errors.js';
import { version } from '../../core/version.js';
import { estimateArena } from '../arena/estimate.js';
import { inspectTflite } from '../inspect.js';
import { readEdges, type Edge } from '../inspect/edges.js';
import { readLabels, readModelMetadata, type FileMetadata } from '../../formats/tflite/model-metadata.js';
import { openFile, type OpenFile } from '../../formats/tflite/open.js';
import { tensorReader } from '../../formats/tflite/tensors.js';
import type { Edge as EdgeDocument, InspectedFile, Inspection, Purpose } from '../schema/inspection.js';
import { deflatedBytes } from '../size.js';
import { compareLayers } from './compare.js';
import { readLayers, shapeOf } from './layers.js';
import { entropyBytes } from './entropy.js';
import { findSavings } from './savings.js';
import { walkFile } from './walk.js';

/** Two files are compared, too. */
export function inspectionOf(files: readonly InspectedFile[]): Inspection {
  const [before, after] = files;
  return {
    schemaVersion: 1,
    tool: { name: 'tinygate', version },
    files,
    comparison: files.length === 2 && before && after ? compareLayers(before.layers, after.layers) : null,
  };
}

/** @throws ExportError for whatever is no well-formed `.tflite` file, with what it is instead where that is known. */
export async function inspectFile(file: string, bytes: Uint8Array): Promise<InspectedFile> {
  const measured = inspectTflite(bytes);
  const { inputs, outputs } = readEdges(bytes);
  const { persistent: _, ...arena } = estimateArena(bytes);
  const parts = openFile(bytes, (open) => {
    const { layers, buffers } = readLayers(open, measured.layers);
    for (const buffer of metadataBuffers(open)) if (!buffers.has(buffer)) buffers.set(buffer, 'metadata');
    const walked = walkFile(open, buffers);
    return {
      shapes: edgeShapes(open),
      metadata: readModelMetadata(open),
      file: {
        description: open.model.description() ?? '',
        layers,
        bytes: purposes.flatMap((purpose) => {
          const count = walked.purposes.get(purpose) ?? 0;
          return count > 0 ? [{ purpose, bytes: count }] : [];
        }),
        savings: findSavings(open, buffers, walked),
      },
    };
  });
  return {
    file,
    format: 'tflite',
    sha256: digestBytes(bytes),
    sizeBytes: bytes.length,
    deflatedBytes: await deflatedBytes(bytes),
    inputs: inputs.map((edge, at) => describeEdge(edge, parts.shapes.inputs[at]!)),
    outputs: outputs.map((edge, at) => describeEdge(edge, parts.shapes.outputs[at]!)),
    operators: measured.operators,
    parameters: measured.parameters,
    macs: measured.macs,
    notKnown: [...new Set([...measured.parametersNotKnown, ...measured.macsNotKnown].map(({ operator }) => operator))],
    ...parts.file,
    metadata: parts.metadata && { ...parts.metadata, labels: await labelsOf(bytes, parts.metadata) },
    entropyBytes: entropyBytes(parts.file.layers),
    arena,
  };
}

/** What is no zip of labels keeps nobody from seeing the rest of the file. */
async function labelsOf(bytes: Uint8Array, { labelsFile }: FileMetadata): Promise<readonly string[] | null> {
  if (labelsFile === null) return null;
  try {
    return await readLabels(bytes, labelsFile);
  } catch (error) {
    if (error instanceof TinygateError) return null;
    throw error;
  }
}

const purposes: readonly Purpose[] = [
  'weights',
  'biases',
  'constants',
  'quantization',
  'names',
  'metadata',
  'structure',
  'padding',
  'unused',
  'other',
];

function metadataBuffers({ model, spend }: OpenFile): number[] {
  spend(model.metadataLength());
  return Array.from({ length: model.metadataLength() }, (_, i) => model.metadata(i)!.buffer());
}

function edgeShapes(file: OpenFile): Record<'inputs' | 'outputs', number[][]> {
  const [main] = file.subgraphs;
  const tensor = tensorReader(file, main);
  const shapes = (count: number, at: (index: number) => number | null): number[][] =>
    Array.from({ length: count }, (_, index) => shapeOf(tensor(at(index)!)));
  return {
    inputs: shapes(main.inputsLength(), (index) => main.inputs(index)),
    outputs: shapes(main.outputsLength(), (index) => main.outputs(index)),
  };
}

function describeEdge({ name, type, quantization }: Edge, shape: readonly number[]): EdgeDocument {
  return {
    name,
    type,
    shape,
    scale: quantization?.scale[0] ?? null,
    zeroPoint: quantization?.zeroPoint[0] ?? null,
  };
}
