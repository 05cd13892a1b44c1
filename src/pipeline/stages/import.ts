import { digestBytes, digestValue } from '../../core/digest.js';
import { SpecError, type Problem } from '../../core/errors.js';
import { explainSystemError } from '../../core/system-error.js';
import type { Dataset } from '../../data/dataset.js';
import type { Graph } from '../../graph/graph.js';
import { recognizeForeign } from '../../formats/tflite/magic.js';
import type { ModelFilePlan } from '../../spec/plan.js';
import type { Staged } from '../cache.js';
import { readInside } from '../inside.js';
import type { Model } from '../model.js';
import { formatOf, modelFormats } from '../model-formats.js';
import type { ImportedRecipe, StageRecipe } from '../recipe.js';
import type { Tools } from './tools.js';

/** A model that begins as a file of the repository, weights and all. Read each time: the file is its own cache. */
export async function importModel(
  { dataset, code }: Pick<Tools, 'dataset' | 'code'>,
  { file, workspace }: StageRecipe & ImportedRecipe,
): Promise<Staged<Model>> {
  const { graph, sha256 } = await readGraph(file, workspace);
  requireFit(graph, dataset, file);
  return { value: { graph, numbers: null, history: [] }, digest: digestValue({ code: code.imported, file: sha256 }) };
}

/**
 * The graph of a model file, in float32.
 * @throws SpecError where there is no such file in the workspace, or none that can be read; what its importer throws.
 */
export async function readGraph(file: ModelFilePlan, workspace: string): Promise<{ graph: Graph; sha256: string }> {
  const bytes = await readModelFile(file, workspace);
  const format = formatOf(bytes);
  if (!format) throw notReadable(bytes, file);
  const graph = await format.importGraph(bytes);
  const rounded = Object.values(graph.tensors).find(({ quantization }) => quantization !== null);
  if (rounded) {
    throw refuse(file, {
      code: 'spec/model-numbers',
      message: `expected ${file.file} to hold a model in float32, found the tensor ${rounded.name} in ${rounded.type}`,
      cause: 'The model is quantized already: its rounded weights cannot be trained or compressed.',
      fix: 'Export it without quantization; compression.quantization makes it int8. To measure the file as it is, name it in artifacts.',
    });
  }
  return { graph, sha256: digestBytes(bytes) };
}

/** Above it no model for a small device is meant. */
const maxModelBytes = 1024 * 1024 * 1024;

async function readModelFile(file: ModelFilePlan, workspace: string): Promise<Uint8Array> {
  try {
    return await readInside(file.path, workspace, maxModelBytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw explainSystemError(error, 'read', file.file) ?? error;
    throw refuse(file, {
      code: 'spec/model-file',
      message: `expected a model file to begin with, found no file ${file.file}`,
      fix: 'Commit the file (and check it out with Git LFS), or correct the path.',
    });
  }
}

function notReadable(bytes: Uint8Array, file: ModelFilePlan): SpecError {
  const readable = Object.values(modelFormats).map(({ name }) => name);
  const foreign = recognizeForeign(bytes);
  const found = foreign?.name ?? 'bytes of no format that tinygate knows';
  return refuse(file, {
    code: 'spec/model-format',
    message: `expected ${file.file} to be ${readable.join(' or ')}, found ${found}`,
    ...(foreign?.cause === undefined ? {} : { cause: foreign.cause }),
    fix: foreign?.fix ?? 'Save the model again, or name an architecture instead.',
  });
}

/** One input of the samples' shape, one output with a number for each class. */
function requireFit(graph: Graph, { sampleShape, classes }: Dataset, file: ModelFilePlan): void {
  const shapeOf = (name: string): readonly number[] => graph.tensors[name]?.shape ?? [];
  const show = (names: readonly string[]): string => names.map((name) => `[${shapeOf(name).join(', ')}]`).join(' and ');
  const input = [1, ...sampleShape];
  if (graph.inputs.length !== 1 || shapeOf(graph.inputs[0]!).join() !== input.join()) {
    throw refuse(file, {
      code: 'spec/model-input',
      message: `expected ${file.file} to read a sample of the data, [${input.join(', ')}], found ${show(graph.inputs)}`,
      cause: 'The model was made for other samples, or the data is another than it was trained on.',
      fix: 'Give the data that the model is for, or a model for this data.',
    });
  }
  const output = [1, classes.length];
  if (graph.outputs.length === 1 && shapeOf(graph.outputs[0]!).join() === output.join()) return;
  throw refuse(file, {
    code: 'spec/model-output',
    message: `expected ${file.file} to give a number for each of ${classes.length} classes, found ${show(graph.outputs)}`,
    cause: 'The model tells other classes apart than data.classes and the labels have.',
    fix: 'Give the data that the model is for, or a model for this data.',
  });
}

function refuse({ where }: ModelFilePlan, problem: Omit<Problem, 'where'>): SpecError {
  return new SpecError({ ...problem, where });
}
