/**
 * Imports SavedModels that TensorFlow writes (Keras 3 and 2, a tf.Module, TensorFlow 1), and compares what each computes, as a
 * graph and as an exported `.tflite`, with TensorFlow:
 *
 *   npm run prove:saved-model
 *
 * Exit code 1: a model was refused, or a difference is more than 1e-5 of the largest output.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TinygateError } from '../../src/core/errors.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { runReference } from '../../src/graph/reference.js';
import { elements } from '../../src/graph/shapes.js';
import { modelFileAt, modelFormats } from '../../src/pipeline/model-formats.js';
import { runFloats } from './run-floats.js';

const python =
  process.env['TINYGATE_TENSORFLOW_PYTHON'] ?? fileURLToPath(new URL('../../.oracles-tf/bin/python', import.meta.url));
const script = fileURLToPath(new URL('./saved_model.py', import.meta.url));
const mostDifference = 1e-5;
const samples = 4;

const folder = mkdtempSync(join(tmpdir(), 'tinygate-saved-model-'));
let failures = 0;
try {
  for (const legacy of ['0', '1'])
    // Isolated: a script beside it is called keras, too.
    execFileSync(python, ['-I', script, folder], {
      env: { ...process.env, TF_USE_LEGACY_KERAS: legacy },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const names = readdirSync(folder).filter((name) => !name.includes('.'));
  if (names.length === 0) throw new Error('expected models, found none');
  console.log('model | layers | graph, of the largest output | .tflite in LiteRT');
  for (const name of names) await compare(name);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failures > 0 ? 1 : 0;

async function compare(name: string): Promise<void> {
  const [given, expected] = [floats(`${name}.input`), floats(`${name}.output`)];
  try {
    const file = await modelFileAt(join(folder, name));
    const graph = await modelFormats.saved_model.importGraph(readFileSync(file), (other) =>
      Promise.resolve(readFileSync(join(folder, name, other))),
    );
    const size = elements(graph.tensors[graph.inputs[0]!]!.shape);
    const computed = Array.from({ length: samples }, (_, i) => [
      ...outputOf(graph, given.subarray(i * size, (i + 1) * size)),
    ]).flat();
    const exported = await runFloats(writeTflite(foldBatchNorm(graph)), given, samples);
    const found = [computed, exported].map((outputs) => difference(outputs, expected));
    const isClose = found.every((each) => each <= mostDifference);
    if (!isClose) failures++;
    const kinds = graph.operators.filter(({ constants }) => Object.keys(constants).length > 0).map((op) => op.name);
    console.log(
      `${name} | ${kinds.length}: ${kinds.slice(0, 4).join(', ')} … | ${found.map((each) => each.toExponential(1)).join(' | ')}${isClose ? '' : ' ✗'}`,
    );
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    failures++;
    console.log(`${name} | refused | ${error.problems.map(({ message }) => message).join('; ')} ✗`);
  }
}

function outputOf(graph: Graph, sample: Float32Array): ArrayLike<number> & Iterable<number> {
  return runReference(graph, sample)[graph.outputs[0]!]!;
}

function floats(name: string): Float32Array {
  const bytes = readFileSync(join(folder, name));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Largest, of the largest expected output; infinite where the lengths differ or a value is NaN. */
function difference(found: ArrayLike<number>, expected: Float32Array): number {
  if (found.length !== expected.length) return Infinity;
  let [most, largest] = [0, 0];
  expected.forEach((value, i) => {
    const apart = Math.abs(found[i]! - value);
    most = apart >= 0 ? Math.max(most, apart) : Infinity;
    largest = Math.max(largest, Math.abs(value));
  });
  return most / largest;
}
