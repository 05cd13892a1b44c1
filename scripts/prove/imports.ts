/**
 * Imports every model of folders, writes it as float32 `.tflite`, and compares it on seeded samples with the runtime that the
 * model was made for: Keras for .h5 and .keras, onnxruntime for ONNX, LiteRT for float32 .tflite.
 *
 *   npm run oracles:tensorflow && npm run prove:imports -- FOLDER…
 *
 * A quantised .tflite whose weights are those of a float model of the folders is compared with our int8 of that model: both
 * on the same inputs, by their distance from the float model. Exit code 1: a model was refused, or a difference is too large.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { TinygateError } from '../../src/core/errors.js';
import { seededRandom } from '../../src/core/random.js';
import { openEngine } from '../../src/engine/open.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { elements } from '../../src/graph/shapes.js';
import { inspectTflite } from '../../src/measure/inspect.js';
import { readEdges } from '../../src/measure/inspect/edges.js';
import { postTrainingQuantize } from '../../src/passes/quantize/ptq.js';
import { formatNameOf, modelFormats, type ModelFormat } from '../../src/pipeline/model-formats.js';
import { runFloats } from './run-floats.js';

const python =
  process.env['TINYGATE_TENSORFLOW_PYTHON'] ?? fileURLToPath(new URL('../../.oracles-tf/bin/python', import.meta.url));
const kerasScript = fileURLToPath(new URL('./keras.py', import.meta.url));

/** Of the largest output: what float32 kernels that add in another order differ by. */
const mostDifference = 1e-5;
/** Of the largest output. */
const leastSpread = 1e-3;
const samples = { compared: 8, quantized: 64, calibration: 256 } as const;

interface Model {
  readonly path: string;
  readonly file: string;
  readonly format: ModelFormat;
  readonly bytes: Uint8Array;
  /** Float32, folded. */
  readonly graph: Graph;
  /** Whether the file itself computes in float32. */
  readonly isFloat: boolean;
}

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('expected folders with models, found no argument');
let failures = 0;
const models = (await Promise.all(filesOf(folders).map(read))).filter((model) => model !== null);
const workFolder = mkdtempSync(join(tmpdir(), 'tinygate-imports-'));
try {
  await compareFloats();
  await compareInt8();
} finally {
  rmSync(workFolder, { recursive: true });
}
process.exitCode = failures > 0 ? 1 : 0;

function filesOf(from: readonly string[]): string[] {
  return from.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(h5|keras|onnx|tflite)$/.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
}

async function read(path: string): Promise<Model | null> {
  const bytes = Uint8Array.from(readFileSync(path));
  const file = basename(path);
  try {
    const format = formatNameOf(bytes);
    if (format === null) throw new Error(`expected a model, found bytes of no known format in ${path}`);
    const graph = foldBatchNorm(await modelFormats[format].importGraph(bytes));
    const types = format === 'tflite' ? inspectTflite(bytes).operators.map(({ type }) => type) : [];
    const kernels = format === 'tflite' ? inspectTflite(bytes).layers : [];
    const isFloat = types.every((type) => type === 'float32') && kernels.every(({ codeSet }) => codeSet === undefined);
    return { path, file, format, bytes, graph, isFloat };
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    failures++;
    console.log(`${file} | refused | ${error.problems.map(({ message }) => message).join('; ')}`);
    return null;
  }
}

function inputShapeOf({ graph }: Model): readonly number[] {
  return graph.tensors[graph.inputs[0]!]!.shape;
}

/** Values from `low` to `high`, those that a model of images reads by default. */
function draw(name: string, count: number, low = 0, high = 1): Float32Array {
  const random = seededRandom(1, name);
  return Float32Array.from({ length: count }, () => low + (high - low) * random.uniform());
}

async function compareFloats(): Promise<void> {
  console.log('model | compared with | largest difference, of the largest output | spread of the outputs');
  const floats = models.filter(({ isFloat }) => isFloat);
  const inputs = new Map(
    floats.map((model) => [model, draw(model.file, samples.compared * elements(inputShapeOf(model)))]),
  );
  const keras = askKeras(
    floats.filter(({ format }) => format === 'hdf5' || format === 'keras'),
    inputs,
  );
  for (const model of floats) {
    const given = inputs.get(model)!;
    const expected = keras.get(model) ?? (await original(model, given));
    const found = await runFloats(writeTflite(model.graph), given, samples.compared);
    report(model, found, expected);
  }
}

function report({ file, format }: Model, found: Float32Array, expected: Float32Array): void {
  if (found.length !== expected.length)
    throw new Error(`${file}: expected ${expected.length} outputs, found ${found.length}`);
  let [difference, largest] = [0, 0];
  for (let i = 0; i < found.length; i++) {
    difference = Math.max(difference, Math.abs(found[i]! - expected[i]!));
    largest = Math.max(largest, Math.abs(expected[i]!));
  }
  const relative = difference / largest;
  const runtime = {
    hdf5: 'Keras 2',
    keras: 'Keras 3',
    keras_json: 'Keras',
    onnx: 'onnxruntime',
    tflite: 'LiteRT',
    tfjs: 'TensorFlow.js',
    saved_model: 'TensorFlow',
  }[format];
  // Written so that NaN fails.
  const isClose = relative <= mostDifference;
  // Outputs that are the same for every sample would hide a fault.
  const spread = spreadOf(expected) / largest;
  const varies = spread >= leastSpread;
  if (!isClose || !varies) failures++;
  const marks = `${isClose ? '' : ` ✗ more than ${mostDifference}`}${varies ? '' : ' ✗ outputs hardly depend on the sample'}`;
  console.log(`${file} | ${runtime} | ${relative.toExponential(1)} | ${spread.toPrecision(2)}${marks}`);
}

/** The largest range over the samples that one of the outputs has. */
function spreadOf(outputs: Float32Array): number {
  const size = outputs.length / samples.compared;
  const ranges = Array.from({ length: size }, (_, at) => {
    const values = Array.from({ length: samples.compared }, (__, sample) => outputs[sample * size + at]!);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(...ranges);
}

function askKeras(asked: readonly Model[], inputs: ReadonlyMap<Model, Float32Array>): ReadonlyMap<Model, Float32Array> {
  if (asked.length === 0) return new Map();
  const jobs = asked.map((model, at) => {
    const job = { model: model.path, inputs: join(workFolder, `${at}.in`), outputs: join(workFolder, `${at}.out`) };
    const { buffer, byteOffset, byteLength } = inputs.get(model)!;
    writeFileSync(job.inputs, new Uint8Array(buffer, byteOffset, byteLength));
    return job;
  });
  writeFileSync(join(workFolder, 'jobs.json'), JSON.stringify(jobs));
  const { status, stderr } = spawnSync(python, [kerasScript, join(workFolder, 'jobs.json')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`expected ${python} to run Keras (npm run oracles:tensorflow), found:\n${stderr}`);
  return new Map(asked.map((model, at) => [model, floatsOf(readFileSync(jobs[at]!.outputs))]));
}

function floatsOf(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

async function original(model: Model, given: Float32Array): Promise<Float32Array> {
  if (model.format === 'tflite') return runFloats(model.bytes, given, samples.compared);
  const session = await InferenceSession.create(model.bytes, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const [name] = session.inputNames;
  const metadata = session.inputMetadata[0]!;
  const declared = metadata.isTensor
    ? metadata.shape.map((size) => (typeof size === 'number' && size > 0 ? size : 1))
    : [];
  const size = elements(inputShapeOf(model));
  const outputs: number[] = [];
  for (let at = 0; at < samples.compared; at++) {
    const sample = given.slice(at * size, (at + 1) * size);
    const data = declared.join() === inputShapeOf(model).join() ? sample : channelsFirst(sample, inputShapeOf(model));
    const answer = await session.run({ [name!]: new Tensor('float32', data, declared) });
    outputs.push(...(answer[session.outputNames[0]!]!.data as Float32Array));
  }
  await session.release();
  return Float32Array.from(outputs);
}

function channelsFirst(sample: Float32Array, [, h = 0, w = 0, c = 0]: readonly number[]): Float32Array {
  const turned = new Float32Array(sample.length);
  for (let y = 0; y < h * w; y++) for (let z = 0; z < c; z++) turned[z * h * w + y] = sample[y * c + z]!;
  return turned;
}

async function compareInt8(): Promise<void> {
  console.log('int8 file | of the float model | mean difference from it | that of our int8');
  const engine = await openEngine('auto');
  for (const reference of models.filter(({ isFloat, format }) => !isFloat && format === 'tflite')) {
    const [input] = readEdges(reference.bytes).inputs;
    const float = models.find((model) => model.isFloat && haveSameWeights(model, reference));
    if (!float || input?.type !== 'int8' || !input.quantization) {
      console.log(`${reference.file} | no float model of these weights here | – | –`);
      continue;
    }
    // Over the whole range of the reference's input, so that neither file clamps.
    const scale = input.quantization.scale[0]!;
    const [low, high] = [-128, 127].map((code) => (code - input.quantization!.zeroPoint[0]!) * scale) as [
      number,
      number,
    ];
    const size = elements(inputShapeOf(float));
    const given = draw(`${reference.file}/int8`, samples.quantized * size, low, high);
    const seen = draw(`${reference.file}/calibration`, samples.calibration * size, low, high);
    const ours = writeTflite(await postTrainingQuantize(float.graph, seen, engine));
    const [expected, theirs, found] = [
      await runFloats(writeTflite(float.graph), given, samples.quantized),
      await runFloats(reference.bytes, given, samples.quantized),
      await runFloats(ours, given, samples.quantized),
    ];
    const [theirDistance, ourDistance] = [meanDifference(theirs, expected), meanDifference(found, expected)];
    const isNoFurther = ourDistance <= theirDistance;
    if (!isNoFurther) failures++;
    const mark = isNoFurther ? '' : ' ✗ further';
    console.log(
      `${reference.file} | ${float.file} | ${theirDistance.toPrecision(2)} | ${ourDistance.toPrecision(2)}${mark}`,
    );
  }
}

function meanDifference(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) throw new Error(`expected ${b.length} outputs, found ${a.length}`);
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
}

/** Kernels of the same shapes whose values are within a step of int8 of each other. */
function haveSameWeights(a: Model, b: Model): boolean {
  const [left, right] = [kernelsOf(a), kernelsOf(b)];
  return (
    left.length > 0 &&
    left.length === right.length &&
    left.every(({ shape, data }, at) => {
      const other = right[at]!;
      if (shape.join() !== other.shape.join()) return false;
      const largest = data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      return data.every((value, i) => Math.abs(value - other.data[i]!) <= largest / 64);
    })
  );
}

function kernelsOf({ graph }: Model): { readonly shape: readonly number[]; readonly data: Float32Array }[] {
  return graph.operators.flatMap(({ constants }) => {
    const { kernel } = constants as { readonly kernel?: string };
    const tensor = kernel === undefined ? undefined : graph.tensors[kernel];
    return tensor?.data instanceof Float32Array ? [{ shape: tensor.shape, data: tensor.data }] : [];
  });
}
