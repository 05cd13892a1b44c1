/** Formats that a model may begin in, told by their first bytes, and what reads each into a graph. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../core/errors.js';
import type { ReadBeside } from '../formats/beside.js';
import type { Graph } from '../graph/graph.js';
import type { Normalization } from '../spec/model-input.js';
import { isOnnx, isSavedModel, recognizeForeign } from '../formats/tflite/magic.js';

export type ModelFormat = 'tflite' | 'hdf5' | 'keras' | 'keras_json' | 'onnx' | 'tfjs' | 'saved_model';

export interface Format {
  /** With its article, as messages print it. */
  readonly name: string;
  /** By the first bytes, whatever the file is called. */
  readonly matches: (bytes: Uint8Array) => boolean;
  /** The model with its weights, verified. Loaded when it is asked for. */
  readonly importGraph: (bytes: Uint8Array, readBeside?: ReadBeside, weights?: Uint8Array) => Promise<Graph>;
  /** How the file says that its first input is made of pixels from 0 to 1; null where it does not. */
  readonly readInput?: (bytes: Uint8Array) => Promise<Normalization | null>;
  /** The file holds layers alone, and its weights are a file that must be named. */
  readonly hasNoWeights?: true;
}

export const modelFormats: Readonly<Record<ModelFormat, Format>> = {
  tflite: {
    name: 'a .tflite file',
    matches: starting(4, 'TFL3'),
    importGraph: async (bytes) =>
      (await import('../formats/tflite/import.js')).importTflite(bytes, { numbers: 'real' }),
    readInput: readTfliteInput,
  },
  hdf5: { name: 'a Keras model in HDF5 (.h5)', matches: starting(0, '\x89HDF\r\n\x1a\n'), importGraph: importKerasH5 },
  keras: {
    name: 'a Keras model in a zip archive (.keras)',
    // A checkpoint of PyTorch is an archive too, and there is better advice for it.
    matches: (bytes) => starting(0, 'PK\x03\x04')(bytes) && !recognizeForeign(bytes)?.name.includes('PyTorch'),
    importGraph: importKerasArchive,
  },
  keras_json: {
    name: 'an architecture of Keras (model.to_json())',
    matches: isKerasJson,
    importGraph: importKerasPair,
    hasNoWeights: true,
  },
  onnx: { name: 'an ONNX model', matches: isOnnx, importGraph: importOnnx },
  tfjs: { name: 'a TensorFlow.js model (model.json)', matches: isTfjs, importGraph: importTfjsFiles },
  saved_model: {
    name: 'a SavedModel of TensorFlow (a folder with saved_model.pb)',
    matches: isSavedModel,
    importGraph: importSavedModelFiles,
  },
};

/** Null for bytes in no format that a model may begin in. */
export function formatOf(bytes: Uint8Array): Format | null {
  const name = formatNameOf(bytes);
  return name && modelFormats[name];
}

export function formatNameOf(bytes: Uint8Array): ModelFormat | null {
  const names = Object.keys(modelFormats) as ModelFormat[];
  return names.find((name) => modelFormats[name].matches(bytes)) ?? null;
}

async function readTfliteInput(bytes: Uint8Array): Promise<Normalization | null> {
  const [{ openFile }, { readModelMetadata }] = await Promise.all([
    import('../formats/tflite/open.js'),
    import('../formats/tflite/model-metadata.js'),
  ]);
  const said = openFile(bytes, readModelMetadata)?.normalization;
  const ofUnit = (values: readonly number[]): number[] => values.map((value) => value / 255);
  return said ? { mean: ofUnit(said.mean), std: ofUnit(said.std) } : null;
}

async function importKerasH5(bytes: Uint8Array): Promise<Graph> {
  const [{ readKerasH5 }, { kerasGraph }] = await Promise.all([
    import('../formats/keras/read-h5.js'),
    import('../formats/keras/to-graph.js'),
  ]);
  return kerasGraph(await readKerasH5(bytes));
}

async function importKerasArchive(bytes: Uint8Array): Promise<Graph> {
  const [{ readKerasArchive }, { kerasGraph }] = await Promise.all([
    import('../formats/keras/read-keras.js'),
    import('../formats/keras/to-graph.js'),
  ]);
  return kerasGraph(await readKerasArchive(bytes));
}

async function importKerasPair(bytes: Uint8Array, _beside?: ReadBeside, weights?: Uint8Array): Promise<Graph> {
  if (!weights) throw withoutWeights();
  const [{ readKerasPair }, { kerasGraph }] = await Promise.all([
    import('../formats/keras/read-pair.js'),
    import('../formats/keras/to-graph.js'),
  ]);
  return kerasGraph(await readKerasPair(bytes, weights));
}

function withoutWeights(): ModelError {
  return new ModelError({
    code: 'model/keras-no-weights',
    message: 'expected the weights of the architecture in a second file, found the architecture alone',
    cause:
      'model.to_json() writes layers and how they are connected, and no weights; a model is never begun with random ones unasked.',
    fix: 'Write them with model.save_weights("model.weights.h5"), and name that file too: in a spec as weights: model.weights.h5 beside model, on the command line after the architecture.',
  });
}

async function importOnnx(bytes: Uint8Array): Promise<Graph> {
  const [{ readOnnx }, { onnxGraph }] = await Promise.all([
    import('../formats/onnx/read.js'),
    import('../formats/onnx/to-graph.js'),
  ]);
  return onnxGraph(readOnnx(bytes));
}

const headOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 4096));

/** The class of a model stands before its layers, in Keras 2 and Keras 3. */
function isKerasJson(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return /^\s*\{/.test(head) && /"class_name"\s*:/.test(head) && !isTfjs(bytes);
}

/** Its first keys say so, and no other JSON has them. */
function isTfjs(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return /^\s*\{/.test(head) && /"(modelTopology|weightsManifest)"|"format"\s*:\s*"(layers|graph)-model"/.test(head);
}

async function importTfjsFiles(bytes: Uint8Array, readBeside: ReadBeside = nothingBeside): Promise<Graph> {
  const { importTfjs } = await import('../formats/tfjs/to-graph.js');
  return importTfjs(bytes, readBeside);
}

async function importSavedModelFiles(bytes: Uint8Array, readBeside: ReadBeside = nothingBeside): Promise<Graph> {
  const { importSavedModel } = await import('../formats/saved-model/to-graph.js');
  return importSavedModel(bytes, readBeside);
}

/** Above it no model for a small device is meant. */
export const modelLimits = { maxBytes: 2 ** 30, fix: 'Models above 1 GiB are not read.' };

/** The file to read where a path names a folder, as a SavedModel is one; the path itself elsewhere. */
export async function modelFileAt(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true ? join(path, 'saved_model.pb') : path;
}

const nothingBeside: ReadBeside = (name) =>
  Promise.reject(
    new ModelError({
      code: 'model/beside',
      message: `expected the file ${name} beside the model, found no folder to look in`,
    }),
  );

function starting(at: number, text: string): (bytes: Uint8Array) => boolean {
  return (bytes) => bytes.length >= at + text.length && [...text].every((c, i) => bytes[at + i] === c.charCodeAt(0));
}
