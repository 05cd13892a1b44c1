/** How a model reads pixels: what its file tells, else what its format is used to; what is tried stands in `usualInputs`. */
import { ownDivisor } from '../pipeline/own-input.js';
import { normalizationFor, readsAlike, type Normalization } from '../spec/model-input.js';
import type { FoundModel } from './model-file.js';

export interface PixelInput {
  /** As `input` of a spec: `{ scale: 1/127.5, offset: -1 }`. */
  readonly written: string;
  readonly normalization: Normalization;
  /** `pixels from 0 to 1` */
  readonly words: string;
}

export interface GuessedInput {
  readonly input: PixelInput;
  /** Why it was taken, for a comment. */
  readonly reason: string;
  /** The file tells it; there is nothing to try. */
  readonly isKnown: boolean;
}

function scaled(scale: string, offset: number, words: string): PixelInput {
  const normalization = normalizationFor({ scale: scale.includes('/') ? scale : Number(scale), offset });
  return { written: `{ scale: ${scale}${offset === 0 ? '' : `, offset: ${offset}`} }`, normalization, words };
}

function normalized(mean: readonly number[], std: readonly number[], words: string): PixelInput {
  const written = `{ mean: [${mean.join(', ')}], std: [${std.join(', ')}] }`;
  return { written, normalization: { mean, std }, words };
}

const unit = scaled('1/255', 0, 'pixels from 0 to 1');
const signed = scaled('1/127.5', -1, 'pixels from -1 to 1');
const raw = scaled('1', 0, 'pixels from 0 to 255');
/** Of torchvision, timm and most of what is trained with PyTorch. */
const imageNet = normalized([0.485, 0.456, 0.406], [0.229, 0.224, 0.225], 'pixels with the mean and std of ImageNet');
/** Of PyTorch's example. */
const mnist = normalized([0.1307], [0.3081], 'pixels with the mean and std of MNIST');
const asItIs = normalized([0], [1], 'features as they are');

/** What models are trained on, the most frequent first. Red before blue: no key of a spec turns the channels around. */
export const usualInputs = (channels: number): readonly PixelInput[] => [
  unit,
  signed,
  raw,
  channels === 3 ? imageNet : mnist,
];

/** @param isPictures whether samples are pixels; else they are features with units of their own */
export function guessInput(model: FoundModel, isPictures: boolean): GuessedInput {
  if (!isPictures)
    return { input: asItIs, reason: 'since the file does not say how they were normalized', isKnown: true };
  const told = ofMetadata(model);
  if (told) return { input: told, reason: 'as the metadata of the file says', isKnown: true };
  if (model.graph && ownDivisor(model.graph, unit.normalization) !== null)
    return { input: raw, reason: 'since the model divides them itself, in its first layers', isKnown: true };
  const quantized = ofCodes(model);
  if (quantized) return { input: quantized, reason: 'as the codes of its input say', isKnown: true };
  switch (model.format) {
    case 'tflite':
      return { input: signed, reason: 'as most float .tflite models do; the file does not say it', isKnown: false };
    case 'hdf5':
    case 'keras':
    case 'keras_json':
      return { input: unit, reason: 'as most Keras models do; the file does not say it', isKnown: false };
    case 'saved_model':
      return { input: unit, reason: 'as most models of Keras do; the folder does not say it', isKnown: false };
    case 'tfjs':
      return { input: unit, reason: 'as most models of TensorFlow.js do; the file does not say it', isKnown: false };
    case 'onnx':
      return { input: unit, reason: 'as many ONNX models do; the file does not say it', isKnown: false };
  }
}

/** The codes of a quantized input are the pixels: code = pixel (uint8) or pixel − 128 (int8). */
function ofCodes({ inspected }: FoundModel): PixelInput | null {
  const edge = inspected?.inputs[0];
  if (typeof edge?.scale !== 'number' || edge.zeroPoint === null) return null;
  const first = edge.type === 'uint8' ? 0 : edge.type === 'int8' ? -128 : null;
  if (first === null) return null;
  const [scale, offset] = [edge.scale, edge.scale * (first - edge.zeroPoint)];
  return inputOf([offset], [offset + 255 * scale]);
}

/** input = (x − mean) / std of a pixel x from 0 to 255, for each channel or for all. */
function ofMetadata({ inspected }: FoundModel): PixelInput | null {
  const { mean, std } = inspected?.metadata?.normalization ?? { mean: [], std: [] };
  const channels = Math.max(mean.length, std.length);
  if (![mean, std].every(({ length }) => length === 1 || (length > 0 && length === channels))) return null;
  const at = (pixel: number): number[] =>
    Array.from({ length: channels }, (_, c) => (pixel - mean[c % mean.length]!) / std[c % std.length]!);
  return inputOf(at(0), at(255));
}

/**
 * The usual one that it is, but for rounding, or one of its own.
 * @param black what pixel 0 becomes, for each channel or for all
 * @param white what pixel 255 becomes
 */
function inputOf(black: readonly number[], white: readonly number[]): PixelInput {
  const ranges = black.map((low, c) => white[c]! - low);
  const found = { mean: black.map((low, c) => -low / ranges[c]!), std: ranges.map((range) => 1 / range) };
  const usual = [...usualInputs(3), mnist].find(
    ({ normalization }) => (normalization.mean.length === 1 || black.length > 1) && readsAlike(found, normalization),
  );
  if (usual) return usual;
  const short = (value: number): number => Number(value.toPrecision(6));
  const isOfAll = black.every((value, c) => value === black[0] && white[c] === white[0]);
  if (isOfAll) {
    const [low, high] = [black[0]!, white[0]!];
    const words = `pixels from ${show(low)} to ${show(high)}`;
    return scaled(String(short((high - low) / 255)), short(low), words);
  }
  return normalized(found.mean.map(short), found.std.map(short), 'pixels with a mean and a std for each channel');
}

const show = (value: number): string => String(Number(value.toFixed(3)));
