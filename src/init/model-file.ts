/** What `init` must know of a model file. */
import { ModelError, SpecError, TinygateError } from '../core/errors.js';
import type { ReadBeside } from '../formats/beside.js';
import type { Graph } from '../graph/graph.js';
import type { Shape } from '../graph/shapes.js';
import { inspectFile } from '../measure/anatomy/anatomy.js';
import type { InspectedFile } from '../measure/schema/inspection.js';
import { formatNameOf, modelFormats, type ModelFormat } from '../pipeline/model-formats.js';

export interface FoundModel {
  /** Relative to the folder of the spec, with forward slashes. */
  readonly file: string;
  /** Of an architecture alone, the file with its weights; relative as `file`. */
  readonly weightsFile?: string;
  readonly format: ModelFormat;
  readonly bytes: Uint8Array;
  /** Shapes of its one input and its one output, with the batch. */
  readonly input: Shape;
  readonly output: Shape;
  /** In float32; null for a `.tflite` that can be measured and not trained. */
  readonly graph: Graph | null;
  /** Of a `.tflite`; null for other formats. */
  readonly inspected: InspectedFile | null;
}

export interface GivenModel {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly readBeside?: ReadBeside;
  readonly weights?: { readonly file: string; readonly bytes: Uint8Array };
}

/** @throws TinygateError for what no importer reads, and for a model of several inputs or outputs */
export async function lookAtModel({ file, bytes, readBeside, weights }: GivenModel): Promise<FoundModel> {
  const format = formatNameOf(bytes);
  if (!format)
    throw new SpecError({ code: 'init/model', message: `expected ${file} to be a model, found no such format` });
  const inspected = format === 'tflite' ? await inspectFile(file, bytes) : null;
  const graph = await graphOf(format, bytes, inspected !== null, readBeside, weights?.bytes);
  const shapes = inspected
    ? { inputs: inspected.inputs.map(({ shape }) => shape), outputs: inspected.outputs.map(({ shape }) => shape) }
    : { inputs: shapesOf(graph!, graph!.inputs), outputs: shapesOf(graph!, graph!.outputs) };
  const [input, output] = [shapes.inputs[0], shapes.outputs[0]];
  if (!input || !output || shapes.inputs.length > 1 || shapes.outputs.length > 1)
    throw new ModelError({
      code: 'init/edges',
      message: `expected a model of one input and one output, found ${shapes.inputs.length} and ${shapes.outputs.length}`,
      where: { file },
      fix: 'A .tflite file of any kind can be gated: write artifacts: { model: { file: model.tflite } } by hand.',
    });
  return { file, ...(weights && { weightsFile: weights.file }), format, bytes, input, output, graph, inspected };
}

/** A `.tflite` that no graph can hold is still a file that can be gated. */
async function graphOf(
  format: ModelFormat,
  bytes: Uint8Array,
  isMeasurable: boolean,
  readBeside?: ReadBeside,
  weights?: Uint8Array,
): Promise<Graph | null> {
  try {
    return await modelFormats[format].importGraph(bytes, readBeside, weights);
  } catch (error) {
    if (isMeasurable && error instanceof TinygateError) return null;
    throw error;
  }
}

function shapesOf({ tensors }: Graph, names: readonly string[]): Shape[] {
  return names.map((name) => tensors[name]!.shape);
}

/** [height, width, channels] of what a model of images reads; null for another input. */
export function imageShape({ input }: FoundModel): Shape | null {
  const [batch, ...shape] = input;
  return input.length === 4 && batch === 1 ? shape : null;
}

/** How many classes it tells apart; null where its output is no list of numbers. */
export function classesOf({ output }: FoundModel): number | null {
  return output.length === 2 && output[0] === 1 ? output[1]! : null;
}
