/**
 * Runs a TFLite model in the WebAssembly build of TensorFlow Lite, in its own thread: so a model that aborts the
 * runtime takes down this thread only. Plain JavaScript, because it is started as it stands, from source and from a
 * bundle. Its one counterpart is `tflite.ts`, which documents the messages.
 */
import { runInThisContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

/** What the runtime printed: its reasons for refusing a model come this way only. */
const log = [];

async function open({ script, wasm, model }) {
  const commonJs = { exports: {} };
  runInThisContext(`(function (module, exports) {${script}\n})`)(commonJs, commonJs.exports);
  const runtime = await commonJs.exports({
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(wasm, imports);
      receive(instance, wasm);
      return instance.exports;
    },
    print: (line) => log.push(line),
    printErr: (line) => log.push(line),
  });

  // The interpreter reads weights in place: the copy lives as long as the thread.
  const address = runtime._malloc(model.length);
  runtime.HEAPU8.set(model, address);
  const created = runtime.TFLiteWebModelRunner.CreateFromBufferAndOptions(address, model.length, {
    numThreads: 1,
    enableWebNNDelegate: false,
    webNNDevicePreference: 0,
    enableProfiling: false,
    maxProfilingBufferEntries: 1,
  });
  if (!created.ok()) throw new Error(created.errorMessage());
  return created.value();
}

/** The only tensor of a list. */
function single(tensors, role) {
  if (tensors.size() !== 1) throw new Error(`expected one ${role}, found ${tensors.size()}`);
  return tensors.get(0);
}

/** TFLite's AffineQuantize: float32 division, then rounding half away from zero. */
function quantize(from, to, { scale, zeroPoint, low, high }) {
  for (let i = 0; i < to.length; i++) {
    const real = Math.fround(from[i] / scale);
    const code = (real < 0 ? -Math.floor(0.5 - real) : Math.floor(real + 0.5)) + zeroPoint;
    to[i] = code < low ? low : code > high ? high : code;
  }
}

/** `samples` holds whole inputs one after the other: codes or floats as the model takes them, or floats to quantise. */
function infer(runner, input, output, { samples, quantization }) {
  let from = input.data();
  let to = output.data();
  const count = samples.length / from.length;
  const outputs = new to.constructor(count * to.length);
  for (let i = 0; i < count; i++) {
    // Growing the heap detaches the views on it.
    if (from.length === 0) from = input.data();
    const sample = samples.subarray(i * from.length, (i + 1) * from.length);
    if (quantization) quantize(sample, from, quantization);
    else from.set(sample);
    if (!runner.Infer()) throw new Error('the runtime failed to run the model');
    if (to.length === 0) to = output.data();
    outputs.set(to, i * to.length);
  }
  return outputs;
}

function fail(error) {
  parentPort.postMessage({
    error: [error instanceof Error ? error.message : String(error), ...log.splice(0)].join('\n'),
  });
}

try {
  const runner = await open(workerData);
  const input = single(runner.GetInputs(), 'input');
  const output = single(runner.GetOutputs(), 'output');
  parentPort.on('message', (request) => {
    try {
      const outputs = infer(runner, input, output, request);
      parentPort.postMessage({ outputs }, [outputs.buffer]);
    } catch (error) {
      fail(error);
    }
  });
  parentPort.postMessage({});
} catch (error) {
  fail(error);
}
