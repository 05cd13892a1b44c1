/** How a model reads pixels: what its file tells, else what its format is used to, and what was measured. */
import { normalizationFor, type Normalization } from '../spec/model-input.js';
import type { FoundModel } from './model-file.js';

/** A pixel p from 0 to 255 becomes p · scale + offset. */
export interface PixelInput {
  /** As a spec writes it: `1/255`. */
  readonly scale: string;
  readonly offset: number;
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

const unit: PixelInput = { scale: '1/255', offset: 0, words: 'pixels from 0 to 1' };
const signed: PixelInput = { scale: '1/127.5', offset: -1, words: 'pixels from -1 to 1' };
const raw: PixelInput = { scale: '1', offset: 0, words: 'pixels from 0 to 255' };

/** What models are trained on, the most frequent first. */
export const usualInputs: readonly PixelInput[] = [unit, signed, raw];

export function guessInput(model: FoundModel): GuessedInput {
  const told = ofMetadata(model);
  if (told) return { input: told, reason: 'as the metadata of the file says', isKnown: true };
  const quantized = ofCodes(model);
  if (quantized) return { input: quantized, reason: 'as the codes of its input say', isKnown: true };
  switch (model.format) {
    case 'tflite':
      return { input: signed, reason: 'as most float .tflite models do; the file does not say it', isKnown: false };
    case 'hdf5':
    case 'keras':
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
  return inputOf(scale, offset);
}

/** input = (x − mean) / std; a spec knows one mean and one std for all channels of an imported model. */
function ofMetadata({ inspected }: FoundModel): PixelInput | null {
  const { mean, std } = inspected?.metadata?.normalization ?? { mean: [], std: [] };
  const isOfAll = [mean, std].every((values) => values.length > 0 && values.every((value) => value === values[0]));
  return isOfAll ? inputOf(1 / std[0]!, -mean[0]! / std[0]!) : null;
}

/** The usual one that it is, but for rounding, or one of its own. */
function inputOf(scale: number, offset: number): PixelInput {
  const usual = usualInputs.find(
    (one) => Math.abs(scale / ratio(one.scale) - 1) < 0.02 && Math.abs(offset - one.offset) < 0.02 * 255 * scale,
  );
  if (usual) return usual;
  const [a, b] = [Number(scale.toPrecision(6)), Number(offset.toPrecision(6))];
  return { scale: String(a), offset: b, words: `pixels from ${show(offset)} to ${show(offset + 255 * scale)}` };
}

export function normalizationOf({ scale, offset }: PixelInput): Normalization {
  return normalizationFor({ scale: scale.includes('/') ? scale : Number(scale), offset });
}

function ratio(scale: string): number {
  const [a, b = '1'] = scale.split('/');
  return Number(a) / Number(b);
}

const show = (value: number): string => String(Number(value.toFixed(3)));

/** `{ scale: 1/127.5, offset: -1 }` */
export function inputText({ scale, offset }: PixelInput): string {
  return `{ scale: ${scale}${offset === 0 ? '' : `, offset: ${offset}`} }`;
}
