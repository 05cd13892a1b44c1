/**
 * Runs a TFLite model in LiteRT's WebAssembly build, in its own thread: so a model that aborts the runtime takes down this
 * thread only. Plain JavaScript, because it is started as it stands, from source and from a bundle. Its one counterpart is
 * `open.ts`, which documents the messages. It speaks to the layer below the JavaScript interface of `@litertjs/core`,
 * which knows float32, int32 and uint8 only.
 */
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

/** What the runtime printed since it was last asked: its reasons come this way, and so do faults that it goes on after. */
const log = [];
const faults = () => {
  const lines = log.splice(0);
  return lines.filter((line) => /\bERROR\b|\bFATAL\b|abort/i.test(line));
};

/**
 * The loader asks for up to 96 MiB ahead of what is needed. Whoever is refused memory goes on in C++, and not always well: the
 * thread ends instead, with this code, which `open.ts` knows.
 */
const aheadBytes = 96 * 1024 ** 2;
const overMemory = 77;

/** Holds a memory of the runtime to a limit. */
function limitMemory(memory, memoryBytes) {
  const grow = WebAssembly.Memory.prototype.grow;
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * 65_536 > memoryBytes + aheadBytes) process.exit(overMemory);
    return grow.call(memory, pages);
  };
}

async function load({ script, wasm, memoryBytes }) {
  const commonJs = { exports: {} };
  const wrapped = runInThisContext(`(function (module, exports, require, __filename, __dirname) {${script}\n})`);
  wrapped(commonJs, commonJs.exports, createRequire(import.meta.url), import.meta.filename, import.meta.dirname);
  return commonJs.exports({
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(wasm, imports);
      for (const made of Object.values(instance.exports))
        if (made instanceof WebAssembly.Memory) limitMemory(made, memoryBytes);
      receive(instance, wasm);
      return instance.exports;
    },
    print: (line) => log.push(line),
    printErr: (line) => log.push(line),
  });
}

/** Takes a vector of the runtime's apart. */
function listOf(vector) {
  const items = Array.from({ length: vector.size() }, (_, i) => vector.get(i));
  vector.delete();
  return items;
}

/** The first signature of a file, or the one that the runtime makes up for a file without signatures. */
const signature = 0;

async function open({ model: file, inputs, outputs }, { runtime, environment }) {
  // The interpreter reads weights in place: the copy lives as long as the model.
  const address = runtime._malloc(file.length);
  runtime.HEAPU8.set(file, address);
  const model = runtime.loadModel(environment, address, file.length);
  const compiled = await runtime.compileModel(environment, model, {
    environment: { liteRtEnvironment: environment },
    accelerator: 'wasm',
    cpuOptions: { numThreads: 1 },
    gpuOptions: {},
    webNNOptions: {},
  });
  const described = model.getSignature(signature);
  expectLength('inputs', listOf(described.inputNames()), inputs);
  expectLength('outputs', listOf(described.outputNames()), outputs);
  const buffers = inputs.map((shape, at) => {
    const type = concreteType(runtime, model.getInputTensorType(signature, at), shape);
    return runtime.LiteRtTensorBuffer.createManaged(
      environment,
      runtime.LiteRtTensorBufferType.HOST_MEMORY,
      type,
      type.bytes(),
    );
  });
  const printed = faults();
  if (printed.length > 0) throw new Error(printed.join('\n'));
  const close = () => {
    for (const made of [...buffers, compiled, model]) made.delete();
    runtime._free(address);
  };
  return { runtime, compiled, buffers, close };
}

function expectLength(role, found, expected) {
  if (found.length === expected.length) return;
  throw new Error(`the file has ${expected.length} ${role}, the runtime sees ${found.length}: ${found.join(', ')}`);
}

/** A file may leave the batch open; the shape that it stores is the one that interpreters run. */
function concreteType(runtime, declared, shape) {
  const sizes = new runtime.VectorInt32();
  for (const size of shape) sizes.push_back(size);
  const layout = runtime.LiteRtLayout.create(sizes);
  const type = runtime.LiteRtRankedTensorType.create(declared.elementType(), layout);
  for (const made of [sizes, layout, declared]) made.delete();
  return type;
}

/** Runs `size` samples, whose bytes stand one after the other in each input. */
async function infer({ runtime, compiled, buffers }, { inputs, size }) {
  const outputs = [];
  let outputBytes = 0;
  for (let sample = 0; sample < size; sample++) {
    buffers.forEach((buffer, at) => {
      const bytes = inputs[at].length / size;
      const target = buffer.lock(runtime.LiteRtTensorBufferLockMode.WRITE);
      runtime.HEAPU8.set(inputs[at].subarray(sample * bytes, (sample + 1) * bytes), target);
      buffer.unlock();
    });
    const results = await compiled.run(signature, buffers);
    // Where results are, and how long, is known only now: memory may have grown, and shapes may have been computed.
    results.forEach((result, at) => {
      const bytes = result.packedSize();
      if (!outputs[at] && (outputBytes += size * bytes) > workerData.memoryBytes) process.exit(overMemory);
      outputs[at] ??= { bytes, data: new Uint8Array(size * bytes) };
      if (outputs[at].bytes !== bytes)
        throw new Error(`output ${at} has ${bytes} bytes, and ${outputs[at].bytes} before`);
      const source = result.lock(runtime.LiteRtTensorBufferLockMode.READ);
      outputs[at].data.set(runtime.HEAPU8.subarray(source, source + bytes), sample * bytes);
      result.unlock();
      result.delete();
    });
    // After some faults the runtime goes on and gives whatever was in memory.
    const printed = faults();
    if (printed.length > 0) throw new Error(printed.join('\n'));
  }
  return outputs.map(({ data }) => data);
}

function fail(error) {
  const reasons = [error instanceof Error ? error.message : String(error), ...faults()];
  parentPort.postMessage({ error: [...new Set(reasons)].join('\n') });
}

try {
  const runtime = await load(workerData);
  const loaded = { runtime, environment: runtime.LiteRtEnvironment.create(null) };
  let opened = await open(workerData, loaded);
  /** A message with a file puts it in the place of the file before; any other holds samples. */
  const answer = async (request) => {
    if (!request.model) return infer(opened, request);
    opened.close();
    opened = await open(request, loaded);
    return [];
  };
  parentPort.on('message', (request) => {
    answer(request).then(
      (outputs) =>
        parentPort.postMessage(
          { outputs },
          outputs.map(({ buffer }) => buffer),
        ),
      fail,
    );
  });
  parentPort.postMessage({});
} catch (error) {
  fail(error);
}
