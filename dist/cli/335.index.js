export const id = 335;
export const ids = [335];
export const modules = {

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findAsset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/**
 * Files that the program reads at run time and that no bundler may touch: WebAssembly, its loader, worker scripts. A
 * bundle carries them in `dist/assets`; from source they are where npm, or this repository, has them.
 */




/**
 * @param source where the file is from the project's root, such as `node_modules/pkg/file.wasm`; its last part is its
 *   name in `dist/assets`.
 * @returns the absolute path of the file.
 */
function findAsset(source) {
    const starts = startingFolders();
    const bundled = starts.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '..', 'assets', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)));
    const installed = starts.flatMap(ancestors).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, source));
    const found = [...bundled, ...installed].find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
        code: 'core/asset-missing',
        message: `expected the file ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)} in ${bundled.join(' or ')}, or ${source} in a folder above, found neither`,
        cause: 'The installation is incomplete.',
        fix: 'Install tinygate again with `npm ci`, or check out the action with its dist folder.',
    }, { exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.internal });
}
/** The folder of this module and that of the script that Node was started with: a bundler may change the former. */
function startingFolders() {
    const main = process.argv[1];
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))];
    if (main !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(main))
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(main)));
    return [...new Set(folders)];
}
function ancestors(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictAll: () => (/* binding */ predictAll)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/core/assets.js
var assets = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/measure/inspect.js + 3 modules
var inspect = __webpack_require__(6304);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/measure/inspect/open.js + 1 modules
var inspect_open = __webpack_require__(8188);
// EXTERNAL MODULE: ./build/measure/inspect/tensors.js
var tensors = __webpack_require__(8674);
;// CONCATENATED MODULE: ./build/measure/inspect/edges.js



/** @throws ExportError with the byte offset for a file that is damaged. */
function readEdges(bytes) {
    return (0,inspect_open/* openFile */.T)(bytes, edgesOf);
}
function edgesOf(file) {
    const [subgraph] = file.subgraphs;
    const { model, spend } = file;
    const tensor = (0,tensors/* tensorReader */.x)(file, subgraph);
    const signature = model.signatureDefsLength() > 0 ? model.signatureDefs(0) : null;
    const edge = (index, named) => {
        const { shape, type, quantization } = tensor(index);
        const name = named ?? subgraph.tensors(index).name() ?? '';
        spend(name.length);
        return { name, shape, type, quantization, length: (0,shapes/* elements */.Yt)(shape) };
    };
    const list = (role) => {
        const names = signatureNames(file, signature, role);
        const count = role === 'inputs' ? subgraph.inputsLength() : subgraph.outputsLength();
        spend(count);
        return Array.from({ length: count }, (_, i) => {
            const index = role === 'inputs' ? subgraph.inputs(i) : subgraph.outputs(i);
            return edge(index, names.get(index));
        });
    };
    return { inputs: list('inputs'), outputs: list('outputs') };
}
function signatureNames({ spend }, signature, role) {
    const names = new Map();
    const count = role === 'inputs' ? signature?.inputsLength() : signature?.outputsLength();
    spend(count ?? 0);
    for (let i = 0; i < (count ?? 0); i++) {
        const entry = (role === 'inputs' ? signature.inputs(i) : signature.outputs(i));
        const name = entry.name();
        spend(name?.length ?? 0);
        if (name)
            names.set(entry.tensorIndex(), name);
    }
    return names;
}

// EXTERNAL MODULE: ./build/export/tflite/schema/index.js + 27 modules
var schema = __webpack_require__(6441);
// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(3246);
// EXTERNAL MODULE: ./build/measure/inspect/operators.js
var inspect_operators = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/measure/runtime/known-defects.js
/**
 * What the WebAssembly runtime is known to compute wrongly. Its XNNPACK takes the padding of a SAME window as unsigned:
 * where the stride jumps past the end of the image, (out − 1) · stride + kernel < in, the padding is negative and the
 * outputs are noise. LiteRT and TFLite Micro compute these right (`__tests__/measure/runtime.test.ts` shows both).
 */






/** @throws ExportError naming every layer whose outputs could not be trusted. */
function refuseMiscomputed(bytes) {
    const layers = (0,inspect_open/* openFile */.T)(bytes, (file) => {
        const [subgraph] = file.subgraphs;
        const operators = (0,inspect_operators/* readOperators */.C)(file, subgraph, (0,tensors/* tensorReader */.x)(file, subgraph), (0,unique_names/* uniqueNames */.u)());
        return operators.filter(hasNegativePadding).map(({ name }) => name);
    });
    if (layers.length === 0)
        return;
    throw new errors/* ExportError */.ze({
        code: 'measure/runtime-defect',
        message: `cannot measure layer ${layers.join(', ')}: the runtime miscomputes SAME windows smaller than their stride`,
        cause: 'A defect of the TensorFlow Lite version in @tensorflow/tfjs-tflite; the file itself is valid.',
        fix: 'Use padding VALID, which takes the same inputs there, or a stride that divides the input size.',
    });
}
/** Convolutions only: pools, and 1x1 kernels, take another way through XNNPACK. */
function hasNegativePadding({ table, inputs }) {
    const window = windowOf(table);
    const [input, kernel] = [inputs[0]?.shape, inputs[1]?.shape.slice(1)];
    if (!window || !input || !kernel || !window.isSame || (kernel[0] === 1 && kernel[1] === 1))
        return false;
    return [0, 1].some((axis) => {
        const [size, stride] = [input[axis + 1], window.stride[axis]];
        const extent = (kernel[axis] - 1) * window.dilation[axis] + 1;
        return (Math.ceil(size / stride) - 1) * stride + extent < size;
    });
}
function windowOf(table) {
    const empty = {
        [schema/* BuiltinOptions */.uX.Conv2DOptions]: new schema/* Conv2DOptions */.NE(),
        [schema/* BuiltinOptions */.uX.DepthwiseConv2DOptions]: new schema/* DepthwiseConv2DOptions */.G0(),
    }[table.builtinOptionsType()];
    if (!empty)
        return null;
    const options = table.builtinOptions(empty);
    if (!options)
        return null;
    return {
        isSame: options.padding() === schema/* Padding */.Yq.SAME,
        stride: [options.strideH(), options.strideW()],
        dilation: [options.dilationHFactor(), options.dilationWFactor()],
    };
}

// EXTERNAL MODULE: ./build/measure/runtime/version.js
var version = __webpack_require__(9328);
;// CONCATENATED MODULE: ./build/measure/runtime/tflite.js
/**
 * Runs `.tflite` files in Node with TensorFlow Lite itself: the WebAssembly build (XNNPACK kernels, SIMD) of the npm
 * package `@tensorflow/tfjs-tflite`, without TF.js around it. Each worker thread holds one interpreter; samples are
 * handed out in chunks, so the threads stay busy and the order of the outputs is that of the samples.
 */









const loaderAsset = 'node_modules/@tensorflow/tfjs-tflite/wasm/tflite_web_api_cc_simd.js';
const wasmAsset = 'node_modules/@tensorflow/tfjs-tflite/wasm/tflite_web_api_cc_simd.wasm';
const workerAsset = 'src/measure/runtime/tflite-worker.mjs';
/** Files that a bundle must carry in `dist/assets`. */
const runtimeAssets = [loaderAsset, wasmAsset, workerAsset];
/** The types of inputs and outputs that are run, with the codes that quantised values are clamped to. */
const valueTypes = {
    float32: { Values: Float32Array, codes: null },
    int8: { Values: Int8Array, codes: { low: -128, high: 127 } },
    uint8: { Values: Uint8Array, codes: { low: 0, high: 255 } },
    int16: { Values: Int16Array, codes: { low: -32_768, high: 32_767 } },
};
/** Samples in one message: enough to hide its cost, few enough for steady progress. */
const samplesPerChunk = 64;
/** TypeScript declares WebAssembly for browsers only. */
const compiler = globalThis
    .WebAssembly;
let compiled;
/** Read and compiled once per process, and shared by all threads. */
function loadRuntime() {
    compiled ??= (async () => ({
        script: await (0,promises_.readFile)((0,assets/* findAsset */.I)(loaderAsset), 'utf8'),
        wasm: await compiler.compile(await (0,promises_.readFile)((0,assets/* findAsset */.I)(wasmAsset))),
    }))();
    return compiled;
}
/**
 * Opens a model on `threads` threads (default: every core).
 * @throws ExportError with the runtime's own words when it refuses the file, or when it is known to miscompute it.
 */
async function openTflite(bytes, threads = (0,external_node_os_.availableParallelism)()) {
    // The runtime believes what a file says: one that is damaged must not reach it.
    (0,inspect/* inspectTflite */.d)(bytes);
    refuseMiscomputed(bytes);
    const { input, output } = singleEdges(bytes);
    const { script, wasm } = await loadRuntime();
    const workerData = { script, wasm, model: bytes };
    const opened = await Promise.allSettled(Array.from({ length: threads }, () => startWorker(workerData)));
    const workers = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const dispose = async () => {
        await Promise.all(workers.map((worker) => worker.terminate()));
    };
    const refused = opened.find((result) => result.status === 'rejected');
    if (refused) {
        await dispose();
        throw refused.reason;
    }
    const run = async (source, count, options = {}) => {
        const outputs = new valueTypes[output.type].Values(count * output.length);
        let [next, done] = [0, 0];
        const drain = async (worker) => {
            while (next < count) {
                options.signal?.throwIfAborted();
                const start = next;
                const size = Math.min(samplesPerChunk, count - start);
                next += size;
                const samples = source(start, size);
                checkSamples(samples, size, input);
                const quantization = samples instanceof Float32Array ? quantizationRequest(input) : null;
                outputs.set(await ask(worker, { samples, quantization }), start * output.length);
                done += size;
                options.onProgress?.(done);
            }
        };
        await Promise.all(workers.map(drain));
        return outputs;
    };
    return { input, output, run, dispose };
}
/** The model's one input and one output. */
function singleEdges(bytes) {
    const { inputs, outputs } = readEdges(bytes);
    const [input, output] = [inputs[0], outputs[0]];
    if (!input || !output || inputs.length !== 1 || outputs.length !== 1) {
        throw new errors/* ExportError */.ze({
            code: 'measure/edges',
            message: `expected a model with one input and one output, found ${inputs.length} and ${outputs.length}`,
        });
    }
    return { input: runnable(input), output: runnable(output) };
}
function runnable(edge) {
    const { name, type } = edge;
    if (Object.hasOwn(valueTypes, type))
        return { ...edge, type: type };
    throw new errors/* ExportError */.ze({
        code: 'measure/edges',
        message: `expected ${name} to hold ${Object.keys(valueTypes).join(', ')}, found ${type}`,
    });
}
/** Floats fit every input: they are quantised where it takes codes. */
function checkSamples(samples, size, input) {
    const typeFits = samples instanceof Float32Array || samples instanceof valueTypes[input.type].Values;
    if (typeFits && samples.length === size * input.length)
        return;
    throw new errors/* ExportError */.ze({
        code: 'measure/samples',
        message: `expected ${size} samples of ${input.length} ${input.type} values for the input ${input.name} ` +
            `[${input.shape.join(', ')}], found ${samples.length} values in a ${samples.constructor.name}`,
    });
}
function quantizationRequest({ type, quantization, name }) {
    const { codes } = valueTypes[type];
    if (codes === null)
        return null;
    const [scale, zeroPoint] = [quantization?.scale[0], quantization?.zeroPoint[0]];
    if (scale === undefined || zeroPoint === undefined) {
        throw new errors/* ExportError */.ze({
            code: 'measure/quantization',
            message: `${type} input ${name} has no quantisation parameters`,
        });
    }
    return { scale, zeroPoint, ...codes };
}
async function startWorker(workerData) {
    const worker = new external_node_worker_threads_.Worker((0,assets/* findAsset */.I)(workerAsset), { workerData, stdout: false, stderr: false });
    try {
        await reply(worker, 'load');
    }
    catch (error) {
        await worker.terminate();
        throw error;
    }
    worker.unref();
    return worker;
}
async function ask(worker, request) {
    worker.ref();
    try {
        const answer = reply(worker, 'run');
        worker.postMessage(request, [request.samples.buffer]);
        return (await answer).outputs;
    }
    finally {
        worker.unref();
    }
}
/** The next message of a worker. A worker answers each request once, in order, or dies. */
function reply(worker, verb) {
    return new Promise((resolve, reject) => {
        const settle = (action) => {
            worker.off('message', onMessage).off('error', onError).off('exit', onExit);
            action();
        };
        const refuse = (reason) => reject(new errors/* ExportError */.ze({
            code: 'measure/runtime',
            message: `TensorFlow Lite (${version/* tfliteRuntime */.z}) could not ${verb} the model: ${reason}`,
        }));
        const onMessage = (message) => settle(() => (message.error === undefined ? resolve(message) : refuse(message.error)));
        const onError = (error) => settle(() => refuse(error.message));
        const onExit = (code) => settle(() => refuse(`its thread ended with code ${code}`));
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
}

;// CONCATENATED MODULE: ./build/measure/runtime/predict.js

/**
 * Classifies images with a `.tflite` file as it would ship, on every core.
 * @param images normalised samples of the model's input shape: one array [count, h, w, c], or a source of chunks.
 * @throws ExportError when the runtime refuses the file or the images do not fit its input.
 */
async function predictAll(bytes, images, count, options = {}) {
    const model = await openTflite(bytes);
    try {
        const { length } = model.input;
        const source = typeof images === 'function' ? images : (start, size) => images.slice(start * length, (start + size) * length);
        const outputs = await model.run(source, count, options);
        return { classes: argmaxRows(outputs, model.output.length), outputs };
    }
    finally {
        await model.dispose();
    }
}
function argmaxRows(values, length) {
    return Int32Array.from({ length: values.length / length }, (_, row) => {
        let best = 0;
        for (let i = 1; i < length; i++)
            if (values[row * length + i] > values[row * length + best])
                best = i;
        return best;
    });
}


/***/ })

};
