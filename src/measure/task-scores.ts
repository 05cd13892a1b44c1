/** What a file says of each sample as its task needs it: outputs as real numbers, or how far they are from what was read. */
import { ExportError } from '../core/errors.js';
import type { Dataset } from '../data/dataset.js';
import { uniqueNames } from '../export/tflite/unique-names.js';
import { openFile } from '../formats/tflite/open.js';
import { readOperators } from '../formats/tflite/operators.js';
import { tensorReader } from '../formats/tflite/tensors.js';
import { reconstructionErrors } from '../metrics/scores/reconstruction.js';
import type { Edge } from './inspect/edges.js';
import type { ImageSource, Predictions } from './runtime/predict.js';
import { mostScores, packScores, type SampleScores } from './sample-scores.js';

/** Samples whose originals are held at a time. */
const atOnce = 256;

/** @throws ExportError where there are more numbers than a report holds. */
export async function scoresOf(
  dataset: Dataset,
  bytes: Uint8Array,
  predictions: Predictions,
  images: ImageSource,
): Promise<SampleScores> {
  const { task, targetScale } = dataset;
  const { count } = dataset.test;
  const width = predictions.outputs.length / count;
  if (task === 'reconstruction') return packScores(await errorsOf(predictions, count, width, images), 1);
  if (count * width > mostScores)
    throw new ExportError({
      code: 'measure/scores',
      message: `expected at most ${mostScores} outputs over all test samples, found ${count} samples of ${width}`,
      cause: 'A report keeps what is compared sample by sample, and must stay readable.',
      fix: 'Test on fewer samples, or budget accuracy, which needs only the predicted classes.',
    });
  const values = realOutputs(predictions, 0, count * width);
  if (targetScale) {
    const { mean, std } = targetScale;
    values.forEach((value, at) => (values[at] = value * std[at % std.length]! + mean[at % mean.length]!));
  }
  return packScores(values, width, task === 'multi_label' ? thresholdOf(bytes) : undefined);
}

async function errorsOf(
  predictions: Predictions,
  count: number,
  width: number,
  images: ImageSource,
): Promise<Float32Array> {
  const errors = new Float32Array(count);
  for (let start = 0; start < count; start += atOnce) {
    const size = Math.min(atOnce, count - start);
    const outputs = realOutputs(predictions, start * width, (start + size) * width);
    errors.set(reconstructionErrors(outputs, await images(start, size), width), start);
  }
  return errors;
}

function realOutputs({ outputs, output }: Predictions, from: number, to: number): Float32Array {
  const [scale, zeroPoint] = scaleOf(output);
  return Float32Array.from({ length: to - from }, (_, at) => (Number(outputs[from + at]) - zeroPoint) * scale);
}

function scaleOf({ type, quantization }: Edge): readonly [scale: number, zeroPoint: number] {
  if (type === 'float32' || type === 'float64' || !quantization) return [1, 0];
  return [quantization.scale[0] ?? 1, quantization.zeroPoint[0] ?? 0];
}

/** 0.5 where the file ends in a sigmoid, else 0: there the outputs are logits. */
function thresholdOf(bytes: Uint8Array): number {
  return openFile(bytes, (file) => {
    const [subgraph] = file.subgraphs;
    const operators = readOperators(file, subgraph, tensorReader(file, subgraph), uniqueNames());
    const computing = operators.filter(({ operator }) => operator !== 'QUANTIZE' && operator !== 'DEQUANTIZE');
    return computing.at(-1)?.operator === 'LOGISTIC' ? 0.5 : 0;
  });
}
