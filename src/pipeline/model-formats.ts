/** Formats that a model may begin in, told by their first bytes, and what reads each into a graph. */
import type { Graph } from '../graph/graph.js';
import { isOnnx, recognizeForeign } from '../formats/tflite/magic.js';

export type ModelFormat = 'tflite' | 'hdf5' | 'keras' | 'onnx';

export interface Format {
  /** With its article, as messages print it. */
  readonly name: string;
  /** By the first bytes, whatever the file is called. */
  readonly matches: (bytes: Uint8Array) => boolean;
  /** The model with its weights, verified. Loaded when it is asked for. */
  readonly importGraph: (bytes: Uint8Array) => Promise<Graph>;
}

export const modelFormats: Readonly<Record<ModelFormat, Format>> = {
  tflite: {
    name: 'a .tflite file',
    matches: starting(4, 'TFL3'),
    importGraph: async (bytes) =>
      (await import('../formats/tflite/import.js')).importTflite(bytes, { numbers: 'real' }),
  },
  hdf5: { name: 'a Keras model in HDF5 (.h5)', matches: starting(0, '\x89HDF\r\n\x1a\n'), importGraph: importKerasH5 },
  keras: {
    name: 'a Keras model in a zip archive (.keras)',
    // A checkpoint of PyTorch is an archive too, and there is better advice for it.
    matches: (bytes) => starting(0, 'PK\x03\x04')(bytes) && !recognizeForeign(bytes)?.name.includes('PyTorch'),
    importGraph: importKerasArchive,
  },
  onnx: { name: 'an ONNX model', matches: isOnnx, importGraph: importOnnx },
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

async function importOnnx(bytes: Uint8Array): Promise<Graph> {
  const [{ readOnnx }, { onnxGraph }] = await Promise.all([
    import('../formats/onnx/read.js'),
    import('../formats/onnx/to-graph.js'),
  ]);
  return onnxGraph(readOnnx(bytes));
}

function starting(at: number, text: string): (bytes: Uint8Array) => boolean {
  return (bytes) => bytes.length >= at + text.length && [...text].every((c, i) => bytes[at + i] === c.charCodeAt(0));
}
