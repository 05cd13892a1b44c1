import { basename, dirname, join } from 'node:path';
import { digestBytes, digestValue } from '../../core/digest.js';
import { ExportError, ModelError, SpecError, type Problem } from '../../core/errors.js';
import { seededRandom, type Random } from '../../core/random.js';
import { explainSystemError } from '../../core/system-error.js';
import { formOf, type Dataset } from '../../data/dataset.js';
import type { ReadBeside } from '../../formats/beside.js';
import { adaptInput } from '../../graph/adapt-input.js';
import { finishFor } from '../../graph/finish.js';
import type { Graph } from '../../graph/graph.js';
import { elements } from '../../graph/shapes.js';
import { replaceHead } from '../../graph/replace-head.js';
import { recognizeForeign } from '../../formats/tflite/magic.js';
import type { ModelFilePlan } from '../../spec/plan.js';
import type { Staged } from '../cache.js';
import type { Normalization } from '../../spec/model-input.js';
import { readInside } from '../inside.js';
import type { Model } from '../model.js';
import { requireOwnInput } from '../own-input.js';
import { formatOf, modelFileAt, modelFormats, modelLimits, type Format } from '../model-formats.js';
import type { ImportedRecipe, StageRecipe } from '../stage-recipe.js';
import type { Tools } from './tools.js';

/** A model that begins as a file of the repository, weights and all. Read each time: the file is its own cache. */
export async function importModel(
  { dataset, code, seed }: Pick<Tools, 'dataset' | 'code' | 'seed'>,
  { model, file, head, workspace }: StageRecipe & ImportedRecipe,
): Promise<Staged<Model>> {
  const { sampleShape, outputs, task } = dataset;
  const read = await readGraph(file, workspace);
  const { graph: whole, sha256 } = read;
  if (formOf(dataset).type === 'uint8') requireOwnInput(read, dataset.normalization, file);
  const graph = fitted(whole, { file, head, form: dataset, random: seededRandom(seed, `${model}/head`) });
  const depends = {
    code: code.imported,
    file: sha256,
    sampleShape: [...sampleShape],
    // What a kept head depends on is in the file.
    head: head === 'replace' ? { classes: outputs, ...(task === 'classification' ? {} : { task }), seed, model } : null,
  };
  return { value: { graph, numbers: null, history: [] }, digest: digestValue(depends) };
}

/** What the samples of a data set ask of a model. */
export type SampleForm = Pick<Dataset, 'sampleShape' | 'outputs' | 'task' | 'classes'>;

/**
 * The graph of a model file as it reads samples of this form, and answers what they ask.
 * @throws SpecError where it reads others, or answers something else
 */
export function fitted(
  whole: Graph,
  {
    file,
    head,
    form,
    random,
  }: Pick<ImportedRecipe, 'file' | 'head'> & { readonly form: SampleForm; readonly random: Random },
): Graph {
  const { sampleShape, outputs, task } = form;
  const headed = head === 'replace' ? inFile(file, () => finishFor(replaceHead(whole, outputs, random), task)) : whole;
  requireOneInput(headed, form, file);
  const graph = isFlat(headed, form) ? headed : inFile(file, () => adaptInput(headed, [1, ...sampleShape]));
  requireClasses(graph, form, file);
  return graph;
}

/** What is wrong with a graph is wrong with its file. */
export function inFile<T>(file: ModelFilePlan, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw placed(file, error);
  }
}

function placed(file: ModelFilePlan, error: unknown): unknown {
  // A damaged .tflite file is told by what reads back what was exported.
  if (!(error instanceof ModelError || error instanceof ExportError)) return error;
  const problems = error.problems.map((problem) => ({
    ...problem,
    message: `${file.file}: ${problem.message}`,
    where: file.where,
  }));
  return new ModelError(problems, { cause: error });
}

export interface ReadModel {
  readonly graph: Graph;
  readonly sha256: string;
  /** How the file says that its input is made of pixels from 0 to 1; null where it does not. */
  readonly input: Normalization | null;
}

/**
 * The graph of a model file, in float32, whatever numbers the file holds.
 * @throws SpecError where there is no such file in the workspace, or none that can be read; what its importer throws.
 */
export async function readGraph(given: ModelFilePlan, workspace: string): Promise<ReadModel> {
  const path = await modelFileAt(given.path);
  const file = path === given.path ? given : { ...given, path, file: join(given.file, basename(path)) };
  const bytes = await readModelFile(file, workspace);
  const format = formatOf(bytes);
  if (!format) throw notReadable(bytes, file);
  const beside: Record<string, string> = {};
  const readBeside: ReadBeside = async (name) => {
    const other = { ...file, path: join(dirname(file.path), name), file: join(dirname(file.file), name) };
    const found = await readModelFile(other, workspace);
    beside[name] = digestBytes(found);
    return found;
  };
  const weights = await weightsOf(file, format, workspace);
  const graph = await format.importGraph(bytes, readBeside, weights).catch((error: unknown) => {
    throw placed(file, error);
  });
  const own = digestBytes(bytes);
  const input = (await format.readInput?.(bytes)) ?? null;
  if (weights) return { graph, sha256: digestValue({ own, weights: digestBytes(weights) }), input };
  return { graph, sha256: Object.keys(beside).length === 0 ? own : digestValue({ own, beside }), input };
}

/** Of an architecture alone. @throws SpecError where they are named beside a model that has its own. */
async function weightsOf(file: ModelFilePlan, format: Format, workspace: string): Promise<Uint8Array | undefined> {
  const { weights } = file;
  if (!weights) return undefined;
  if (format.hasNoWeights) return readModelFile(weights, workspace);
  throw refuse(weights, {
    code: 'spec/model-weights',
    message: `expected no weights beside ${file.file}, which is ${format.name} with its own, found ${weights.file}`,
    cause: 'Beside model, weights is for the text of model.to_json(), which has none.',
    fix: 'Remove weights; or name the text of model.to_json() as model, or an architecture instead of model.',
  });
}

async function readModelFile(file: ModelFilePlan, workspace: string): Promise<Uint8Array> {
  try {
    return await readInside(file.path, workspace, modelLimits.maxBytes);
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

const shapesOf = (graph: Graph, names: readonly string[]): string =>
  names.map((name) => `[${(graph.tensors[name]?.shape ?? []).join(', ')}]`).join(' and ');

/** One input of the samples' shape; images may be of another size, which the layers are then laid over. */
function requireOneInput(graph: Graph, dataset: SampleForm, file: ModelFilePlan): void {
  const { sampleShape } = dataset;
  const [found = [], ...others] = graph.inputs.map((name) => graph.tensors[name]!.shape);
  const input = [1, ...sampleShape];
  const isImage = found.length === 4 && input.length === 4 && found[3] === input[3];
  if (others.length === 0 && (isFlat(graph, dataset) || isImage || found.join() === input.join())) return;
  throw refuse(file, {
    code: 'spec/model-input',
    message: `expected ${file.file} to read a sample of the data, [${input.join(', ')}], found ${shapesOf(graph, graph.inputs)}`,
    cause: 'The model was made for other samples, or the data is another than it was trained on.',
    fix: 'Give the data that the model is for, or a model for this data. Of pictures, data.color says how many channels they have.',
  });
}

/** Whether it reads a row of a table, which has neither height nor width. */
function isFlat(graph: Graph, { sampleShape: [height, width, channels] }: SampleForm): boolean {
  const shape = graph.tensors[graph.inputs[0]!]!.shape;
  return height === 1 && width === 1 && shape.at(-1) === channels && elements(shape) === channels;
}

/** One output with a number for each class, or as many numbers as the task asks for. */
function requireClasses(graph: Graph, { task, outputs, classes }: SampleForm, file: ModelFilePlan): void {
  const [found = [], ...others] = graph.outputs.map((name) => graph.tensors[name]!.shape);
  const isOriginal = task === 'reconstruction' && elements(found) === outputs;
  if (others.length === 0 && (isOriginal || found.join() === [1, outputs].join())) return;
  if (task !== 'classification')
    throw refuse(file, {
      code: 'spec/model-output',
      message: `expected ${file.file} to give ${outputs} numbers for a sample (task: ${task}), found ${shapesOf(graph, graph.outputs)}`,
      cause: 'The model was made for another task, or for other samples.',
      fix: 'Give the data that the model is for, or a model for this data.',
    });
  throw refuse(file, {
    code: 'spec/model-output',
    message: `expected ${file.file} to give a number for each of ${classes.length} classes, found ${shapesOf(graph, graph.outputs)}`,
    cause: 'The model tells other classes apart than data.classes and the labels have.',
    fix: 'Write head: replace beside model to put a new classifier on its layers, or give the data that the model is for.',
  });
}

function refuse({ where }: ModelFilePlan, problem: Omit<Problem, 'where'>): SpecError {
  return new SpecError({ ...problem, where });
}
