/**
 * What a device must know to use a model, inside the `.tflite` file: how pixels become inputs, and what the outputs are called.
 * The format is TFLite Metadata 1.0 (tflite-support, metadata_schema.fbs, identifier M001): a flatbuffer in the entry
 * `TFLITE_METADATA` of the model, and the labels as a file of a zip that follows the model's flatbuffer. The TFLite Task Library
 * and the Support Library read both; interpreters read neither.
 */
import { Builder, type Offset } from 'flatbuffers';

/** Name of the entry in the model's metadata table. */
export const metadataEntry = 'TFLITE_METADATA';
/** Under which the zip holds the labels, one a line. */
export const labelsFile = 'labels.txt';
export const metadataIdentifier = 'M001';

export interface ModelMetadata {
  /** Of the model. */
  readonly name: string;
  readonly input: {
    /** Null for samples that are no pictures. */
    readonly color: 'rgb' | 'grayscale' | null;
    /** input = (x − mean) / std of each channel, or of all; null: not known. For pictures x is 0 to 255. */
    readonly normalization: { readonly mean: readonly number[]; readonly std: readonly number[] } | null;
  };
  /** Whether the outputs are the classes that `labels.txt` names. */
  readonly hasLabels: boolean;
}

/** Numbers of the schema: unions and enums. */
const contents = { feature: 1, image: 2 } as const;
const colors = { rgb: 1, grayscale: 2 } as const;
const normalizationOptions = 1;
const tensorAxisLabels = 2;

export function writeModelMetadata({ name, input, hasLabels }: ModelMetadata): Uint8Array {
  const b = new Builder(512);
  const inputTensor = tensor(b, 'input', contentOf(b, input.color), normalizationOf(b, input.normalization), null);
  const outputTensor = tensor(b, 'output', contentOf(b, null), null, hasLabels ? labels(b) : null);
  const [inputs, outputs] = [vector(b, [inputTensor]), vector(b, [outputTensor])];
  const subgraph = table(b, 9, { 2: inputs, 3: outputs });
  const subgraphs = vector(b, [subgraph]);
  const [title, parser] = [b.createString(name), b.createString('1.0.0')];
  b.finish(table(b, 8, { 0: title, 3: subgraphs, 7: parser }), metadataIdentifier);
  return b.asUint8Array().slice();
}

/** A table of offsets by the numbers of their fields. */
function table(b: Builder, fields: number, offsets: Readonly<Record<number, Offset | null>>): Offset {
  b.startObject(fields);
  for (const [field, offset] of Object.entries(offsets))
    if (offset !== null) b.addFieldOffset(Number(field), offset, 0);
  return b.endObject();
}

function vector(b: Builder, offsets: readonly Offset[]): Offset {
  b.startVector(4, offsets.length, 4);
  for (const offset of [...offsets].reverse()) b.addOffset(offset);
  return b.endVector();
}

function tensor(b: Builder, name: string, content: Offset, units: Offset | null, files: Offset | null): Offset {
  const title = b.createString(name);
  return table(b, 7, { 0: title, 3: content, 4: units, 6: files });
}

function contentOf(b: Builder, color: ModelMetadata['input']['color']): Offset {
  b.startObject(2);
  if (color !== null) b.addFieldInt8(0, colors[color], 0);
  const properties = b.endObject();
  b.startObject(3);
  b.addFieldInt8(0, color === null ? contents.feature : contents.image, 0);
  b.addFieldOffset(1, properties, 0);
  return b.endObject();
}

function normalizationOf(b: Builder, values: ModelMetadata['input']['normalization']): Offset | null {
  if (values === null) return null;
  const floats = (numbers: readonly number[]): Offset => {
    b.startVector(4, numbers.length, 4);
    for (const number of [...numbers].reverse()) b.addFloat32(number);
    return b.endVector();
  };
  const [mean, std] = [floats(values.mean), floats(values.std)];
  const options = table(b, 2, { 0: mean, 1: std });
  b.startObject(2);
  b.addFieldInt8(0, normalizationOptions, 0);
  b.addFieldOffset(1, options, 0);
  return vector(b, [b.endObject()]);
}

function labels(b: Builder): Offset {
  const name = b.createString(labelsFile);
  b.startObject(5);
  b.addFieldOffset(0, name, 0);
  b.addFieldInt8(2, tensorAxisLabels, 0);
  return vector(b, [b.endObject()]);
}
