/**
 * How far a runtime is from TFLite Micro's reference arithmetic on a file that tinygate itself wrote: what a device with
 * TFLite Micro computes, code for code (`src/graph/reference-int8.ts` and `reference-int16.ts`; the oracle tests hold the equality).
 */
import { importTflite } from '../../formats/tflite/import.js';
import { isConversion, tensorOf } from '../../graph/operands.js';
import type { Graph } from '../../graph/graph.js';
import { runInt16Reference } from '../../graph/reference-int16.js';
import { runMixedReference } from '../../graph/reference-mixed.js';
import { runInt8Reference } from '../../graph/reference-int8.js';
import type { Codes } from '../../ops/shared/int8.js';
import { inspectTflite } from '../inspect.js';
import { openFile } from '../../formats/tflite/open.js';
import type { ExactAgreement } from '../measurement.js';
import { tensorElements } from './limits.js';
import { quantizeInput } from './quantize-input.js';
import type { ImageSource, Predictions } from './predict.js';
import type { Values } from './values.js';

/** Multiply-accumulates that may be spent: about a second of plain JavaScript. */
const mostMacs = 1e8;
const mostSamples = 100;
/** A model that costs more for one sample, in multiply-accumulates or elements of its tensors, is not compared. */
const mostForOne = 3e9;

/**
 * Runs samples from all over the test set through the reference and compares codes.
 * @returns null for a file that tinygate did not write, whose inputs and outputs are not int8 or int16, or that costs too much here.
 */
export async function compareWithReference(
  bytes: Uint8Array,
  { outputs, classes, output, input }: Predictions,
  images: ImageSource,
): Promise<ExactAgreement | null> {
  const isCodes = outputs instanceof Int8Array || outputs instanceof Int16Array;
  if (!isCodes || !isOwn(bytes)) return null;
  const graph = importTflite(bytes);
  // Layers between may compute in floats.
  const run = graph.operators.some(isConversion) ? onMixed : outputs instanceof Int8Array ? onInt8 : onInt16;
  if (input.type === 'float32' || tensorOf(graph, graph.inputs[0]!).type !== input.type) return null;
  const { macs } = inspectTflite(bytes);
  if ((macs ?? 0) + tensorElements(bytes) > mostForOne) return null;
  const count = classes.length;
  const samples = Math.min(count, mostSamples, Math.max(1, Math.floor(mostMacs / Math.max(1, macs ?? mostMacs))));
  let [equalOutputs, largestDifferenceCodes, sameClass] = [0, 0, 0];
  for (let i = 0; i < samples; i++) {
    const sample = Math.floor((i * count) / samples);
    const expected = run(graph, quantizeInput(await images(sample, 1), input));
    const measured = outputs.subarray(sample * output.length, (sample + 1) * output.length);
    expected.forEach((code: number, at: number) => {
      const difference = Math.abs(code - measured[at]!);
      if (difference === 0) equalOutputs += 1;
      largestDifferenceCodes = Math.max(largestDifferenceCodes, difference);
    });
    if (expected.indexOf(Math.max(...expected)) === classes[sample]) sameClass += 1;
  }
  return { samples, outputs: samples * output.length, equalOutputs, largestDifferenceCodes, sameClass };
}

const onInt8 = (graph: Graph, x: Values): Int8Array => runInt8Reference(graph, x as Int8Array)[graph.outputs[0]!]!;
const onInt16 = (graph: Graph, x: Values): Int16Array => runInt16Reference(graph, x as Int16Array)[graph.outputs[0]!]!;

const onMixed = (graph: Graph, x: Values): Codes => runMixedReference(graph, x as Codes)[graph.outputs[0]!]! as Codes;

/** Whether the file says that tinygate made it. */
function isOwn(bytes: Uint8Array): boolean {
  return openFile(bytes, ({ model, spend }) => {
    spend(model.metadataLength());
    return Array.from({ length: model.metadataLength() }, (_, i) => model.metadata(i)!.name()).includes('tinygate');
  });
}
