export const id = 4419;
export const ids = [4419];
export const modules = {

/***/ 61882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEdges)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2997);
/* harmony import */ var _declares_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35717);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80324);
/* harmony import */ var _formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5023);
/* harmony import */ var _formats_tflite_tensors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51024);





/** @throws ExportError with the byte offset for a file that is damaged. */
function readEdges(bytes) {
    return (0,_formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__.openFile)(bytes, edgesOf);
}
function edgesOf(file) {
    const [subgraph] = file.subgraphs;
    const { model, spend } = file;
    const tensor = (0,_formats_tflite_tensors_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorReader */ .x)(file, subgraph);
    const other = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .otherEntry */ .R)(file);
    const named = other !== null || model.signatureDefsLength() === 0 ? null : model.signatureDefs(0);
    const edge = (index, alias) => {
        const { shape, type, quantization } = tensor(index);
        const table = subgraph.tensors(index);
        const name = alias ?? table.name() ?? '';
        spend(name.length);
        return { name, shape, type, quantization, length: (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .elements */ .Yt)(shape), isStatic: (0,_declares_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .declaresShape */ .l)(table) };
    };
    const list = (role) => {
        const names = signatureNames(file, named, role);
        const count = role === 'inputs' ? subgraph.inputsLength() : subgraph.outputsLength();
        spend(count);
        return Array.from({ length: count }, (_, i) => {
            const index = role === 'inputs' ? subgraph.inputs(i) : subgraph.outputs(i);
            return edge(index, names.get(index));
        });
    };
    return { otherEntry: other, inputs: list('inputs'), outputs: list('outputs') };
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


/***/ }),

/***/ 13733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   x: () => (/* binding */ guardInference)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** Ends what runs a file at its deadline, or when somebody asks for it; who waits for an answer hears why. */

/** The longest that a timer of Node waits. */
const longestTimerMs = 2 ** 31 - 1;
/**
 * @param version of the runtime, for people.
 * @param kill ends whatever runs the file, at once and for good.
 */
function guardInference({ deadlineMs }, version, kill) {
    const waiting = new Set();
    let [spentMs, sinceMs] = [0, 0];
    let timer;
    let ended = null;
    const end = (reason) => {
        if (ended)
            return;
        ended = { reason };
        clearTimeout(timer);
        for (const refuse of waiting)
            refuse(reason);
        kill();
    };
    const start = (refuse) => {
        if (waiting.size === 0) {
            sinceMs = performance.now();
            const leftMs = Math.max(0, deadlineMs - spentMs);
            timer = setTimeout(() => end(tooLong(deadlineMs, version)), Math.min(longestTimerMs, leftMs));
        }
        waiting.add(refuse);
    };
    const stop = (refuse) => {
        waiting.delete(refuse);
        if (waiting.size > 0)
            return;
        clearTimeout(timer);
        spentMs += performance.now() - sinceMs;
    };
    return {
        async watch(ask, signal) {
            signal?.throwIfAborted();
            if (ended)
                throw ended.reason;
            let refuse = () => undefined;
            const refused = new Promise((_, reject) => (refuse = reject));
            const abort = () => end(signal?.reason);
            signal?.addEventListener('abort', abort, { once: true });
            start(refuse);
            try {
                return await Promise.race([ask(), refused]);
            }
            finally {
                stop(refuse);
                signal?.removeEventListener('abort', abort);
            }
        },
    };
}
function tooLong(deadlineMs, version) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
        code: 'measure/deadline',
        message: `expected the model to be run within ${seconds(deadlineMs)}, found that ${version} was still at it; it was ended`,
        cause: 'The model computes more than its multiply-accumulates tell, or it never ends, or the machine is very slow.',
        fix: 'Give the artifact more time with `inference: { deadline: 2 h }`, or look at what the model computes.',
    });
}
/** @param used as a subject of the sentence. */
function tooLarge(memoryBytes, used) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
        code: 'measure/memory',
        message: `expected the model to run within ${memoryBytes} bytes of memory, found that ${used} needs more; it was ended`,
        cause: 'Activations of the model are larger than those of models for small devices, or made to use memory up.',
        fix: 'Allow the artifact more with `inference: { memory: 3 GiB }`, or look at the shapes of its tensors.',
    });
}
function seconds(milliseconds) {
    return milliseconds < 1000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 1000)} s`;
}


/***/ }),

/***/ 86578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ inferenceLimits),
/* harmony export */   VY: () => (/* binding */ interpretersFor),
/* harmony export */   jT: () => (/* binding */ tensorElements)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2997);
/* harmony import */ var _formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5023);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10207);
/** What running one file may take, whoever wrote the file: far above what an honest one needs on a slow machine, and bounded. */




/** A slow machine runs more than this in a second, on one core: real ones do fifty times as many and more. */
const slowWorkPerSecond = 2e7;
const minute = 60_000;
const mebibyte = 1024 ** 2;
/** Where nobody can tell what an inference costs. */
const unknownDeadlineMs = 60 * minute;
const longestDeadlineMs = 24 * 60 * minute;
/** Weights are copied, unpacked and packed anew for the kernels; besides, there are activations. */
const memoryForFile = 4;
const leastMemoryBytes = 1024 * mebibyte;
/**
 * Default limits of a file. Deadline: 60 s, and a second for every 2 · 10⁷ multiply-accumulates and elements of its tensors; an
 * hour where the multiply-accumulates are not known; a day at most. Memory: 1 GiB, and four times the file.
 * @param asked what a spec says in their place.
 * @throws ExportError for a file that is damaged.
 */
function inferenceLimits(bytes, samples, asked = {}) {
    return {
        deadlineMs: asked.deadlineMs ?? defaultDeadlineMs(bytes, samples),
        memoryBytes: asked.memoryBytes ?? leastMemoryBytes + memoryForFile * bytes.length,
    };
}
function defaultDeadlineMs(bytes, samples) {
    const { macs } = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectTflite */ .d)(bytes);
    if (macs === null)
        return unknownDeadlineMs;
    const work = samples * (macs + tensorElements(bytes));
    return Math.min(longestDeadlineMs, minute + (1000 * work) / slowWorkPerSecond);
}
/** Of all tensors of the first subgraph, as they are declared: what operators without multiply-accumulates go through. */
function tensorElements(bytes) {
    return (0,_formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__.openFile)(bytes, ({ subgraphs: [first], spend }) => {
        let sum = 0;
        for (let index = 0; index < first.tensorsLength(); index++) {
            const table = first.tensors(index);
            spend(table.shapeLength());
            sum += (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .elements */ .Yt)(Array.from({ length: table.shapeLength() }, (_, axis) => Math.max(1, table.shape(axis))));
        }
        return sum;
    });
}
/**
 * Interpreters that may run side by side: half the machine's memory holds them all. Fewer give the same results later.
 * @param wanted at least 1
 */
function interpretersFor({ memoryBytes }, wanted) {
    const machine = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)(), process.constrainedMemory() || Infinity);
    return Math.max(1, Math.min(wanted, Math.floor(machine / 2 / memoryBytes)));
}


/***/ }),

/***/ 24419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   litertThread: () => (/* binding */ litertThread),
/* harmony export */   openLitert: () => (/* binding */ openLitert)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _core_assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93861);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62807);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10207);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13733);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86578);
/* harmony import */ var _model_edges_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57690);
/* harmony import */ var _run_chunks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7460);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20991);
/**
 * LiteRT as WebAssembly: the CPU build without relaxed SIMD of the npm package `@litertjs/core`, whose results are the same
 * on every machine. Each worker thread holds one interpreter; samples are handed out in chunks, so the threads stay busy.
 */











const loaderAsset = 'node_modules/@litertjs/core/wasm/litert_wasm_compat_internal.js';
const wasmAsset = 'node_modules/@litertjs/core/wasm/litert_wasm_compat_internal.wasm';
const workerAsset = 'src/measure/runtime/litert/litert-worker.mjs';
/** TypeScript declares WebAssembly for browsers only. */
const compiler = globalThis
    .WebAssembly;
let compiled;
/** Read and compiled once per process, and shared by all threads. */
function loadRuntime() {
    compiled ??= (async () => ({
        script: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_core_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAsset */ .I)(loaderAsset), 'utf8'),
        wasm: await compiler.compile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_core_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAsset */ .I)(wasmAsset))),
    }))();
    return compiled;
}
/** @throws ExportError with the runtime's own words when it refuses the file, and at the limits. */
async function openLitert(bytes, { workers = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), limits = (0,_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .inferenceLimits */ .OA)(bytes, 1), signal } = {}) {
    const file = describe(bytes, limits);
    const data = { ...(await loadRuntime()), ...file.message };
    signal?.throwIfAborted();
    const threads = Array.from({ length: (0,_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .interpretersFor */ .VY)(limits, workers) }, () => startThread(data));
    const close = async () => {
        await Promise.all(threads.map((thread) => thread.terminate()));
    };
    const guard = (0,_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .guardInference */ .x)(limits, _version_js__WEBPACK_IMPORTED_MODULE_10__/* .litertVersion */ .b, () => void close());
    try {
        const load = (thread) => reply(thread, { verb: 'load', limits });
        await guard.watch(() => Promise.all(threads.map(load)), signal);
    }
    catch (error) {
        await close();
        throw error;
    }
    for (const thread of threads)
        thread.unref();
    return openModel(file, threads, { guard, limits, close });
}
/**
 * Opens one file after the other in one thread, which is much faster than a thread for each: for many small files, of which
 * one is open at a time. A thread that a file was too much for is not used again.
 */
function litertThread() {
    let [thread, files] = [null, 0];
    const end = async () => {
        const ended = thread;
        thread = null;
        await ended?.terminate();
    };
    const endOnFailure = async (action) => {
        try {
            return await action();
        }
        catch (error) {
            await end();
            throw error;
        }
    };
    const open = async (bytes, { limits = (0,_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .inferenceLimits */ .OA)(bytes, 1), signal } = {}) => {
        const file = describe(bytes, limits);
        if (files >= filesPerThread)
            await end();
        const { script, wasm } = await loadRuntime();
        const guard = (0,_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .guardInference */ .x)(limits, _version_js__WEBPACK_IMPORTED_MODULE_10__/* .litertVersion */ .b, () => void end());
        const opened = await endOnFailure(async () => {
            if (thread)
                await guard.watch(() => ask(thread, file.message, { verb: 'load', limits }), signal);
            else {
                const started = startThread({ script, wasm, ...file.message });
                [thread, files] = [started, 0];
                await guard.watch(() => reply(started, { verb: 'load', limits }), signal);
                started.unref();
            }
            return thread;
        });
        files += 1;
        const model = openModel(file, [opened], { guard, limits, close: () => Promise.resolve() });
        return { ...model, run: (...given) => endOnFailure(() => model.run(...given)) };
    };
    return { open, end };
}
/** Bounds what files leave behind in a thread's memory. */
const filesPerThread = 200;
function describe(bytes, { memoryBytes }) {
    // The runtime believes what a file says: one that is damaged must not reach it.
    (0,_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectTflite */ .d)(bytes);
    const edges = (0,_model_edges_js__WEBPACK_IMPORTED_MODULE_8__/* .modelEdges */ .C)(bytes);
    const { inputs, outputs } = edges;
    const shapes = (list) => list.map(({ shape }) => shape);
    return { ...edges, message: { model: bytes, inputs: shapes(inputs), outputs: shapes(outputs), memoryBytes } };
}
function openModel({ inputs, outputs }, threads, { guard, limits, close }) {
    const workers = threads.map((thread) => async (samples, size) => (await ask(thread, { inputs: samples, size }, { verb: 'run', limits })).outputs);
    return {
        inputs,
        outputs,
        run: (source, count, options = {}) => (0,_run_chunks_js__WEBPACK_IMPORTED_MODULE_9__/* .runChunks */ .e)({ inputs, outputs, workers, guard, limits, source, count, options }),
        close,
    };
}
function startThread(workerData) {
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker((0,_core_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAsset */ .I)(workerAsset), { workerData, stdout: false, stderr: false });
}
async function ask(thread, request, asked) {
    thread.ref();
    try {
        const answer = reply(thread, asked);
        thread.postMessage(request);
        return await answer;
    }
    finally {
        thread.unref();
    }
}
/** As `litert-worker.mjs` has it. */
const overMemory = 77;
/** The next message of a thread. A thread answers each request once, in order, or dies. */
function reply(thread, { verb, limits }) {
    return new Promise((resolve, reject) => {
        const settle = (action) => {
            thread.off('message', onMessage).off('error', onError).off('exit', onExit);
            action();
        };
        const refuse = (reason) => reject(refused(verb, reason));
        const onMessage = (message) => settle(() => (message.error === undefined ? resolve(message) : refuse(message.error)));
        const onError = (error) => settle(() => refuse(error.message));
        const onExit = (code) => settle(() => code === overMemory
            ? reject((0,_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLarge */ .g)(limits.memoryBytes, _version_js__WEBPACK_IMPORTED_MODULE_10__/* .litertVersion */ .b))
            : refuse(`its thread ended with code ${code}`));
        thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
}
function refused(verb, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ExportError */ .ze({
        code: 'measure/runtime',
        message: `${_version_js__WEBPACK_IMPORTED_MODULE_10__/* .litertVersion */ .b} could not ${verb} the model: ${reason}`,
    });
}


/***/ }),

/***/ 57690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ modelEdges)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _inspect_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61882);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42908);



/**
 * The inputs and outputs that samples are written to and read from.
 * @throws ExportError where their types hold no numbers, or where the file does not say what one inference is.
 */
function modelEdges(bytes) {
    const edges = (0,_inspect_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .readEdges */ .N)(bytes);
    if (edges.otherEntry !== null) {
        const { signature, subgraph } = edges.otherEntry;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'measure/entry',
            message: `expected a first signature that starts the first subgraph, found that ${signature || 'it'} starts subgraph ${subgraph}`,
            cause: 'Some interpreters would run the one, others the other: an accuracy of either would be called that of the file.',
            fix: 'Convert the model with the signature of its inference first, or alone.',
        });
    }
    for (const edge of [...edges.inputs, ...edges.outputs])
        (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .s)(edge);
    return edges;
}


/***/ }),

/***/ 7460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runChunks)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13733);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42908);
/** Hands samples out to workers in chunks and puts the outputs back in the order of the samples. */



/** Samples in one message: enough to hide its cost, few enough for steady progress. */
const samplesPerChunk = 64;
/** @throws ExportError when samples do not fit or outputs are of another length than declared, and at the limits. */
async function runChunks(run) {
    const { inputs, outputs, workers, guard, limits, source, count, options } = run;
    const chunks = [];
    let [next, done] = [0, 0];
    const drain = async (worker) => {
        while (next < count) {
            options.signal?.throwIfAborted();
            const start = next;
            const size = Math.min(samplesPerChunk, count - start);
            next += size;
            const samples = await source(start, size);
            checkSamples(samples, size, inputs);
            const answer = await guard.watch(() => worker(samples.map(bytesOf), size), options.signal);
            // All outputs are kept until the end: a file must not fill the memory with them.
            const outputBytes = (answer.reduce((sum, { length }) => sum + length, 0) / size) * count;
            if (outputBytes > limits.memoryBytes)
                throw (0,_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g)(limits.memoryBytes, `what it gives for ${count} samples`);
            chunks[start / samplesPerChunk] = answer;
            done += size;
            options.onProgress?.(done);
        }
    };
    const finished = await Promise.allSettled(workers.map(drain));
    const failed = finished.find((result) => result.status === 'rejected');
    if (failed)
        throw failed.reason;
    return outputs.map((edge, at) => joined(edge, chunks.map((chunk) => chunk[at]), count));
}
function bytesOf(values) {
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
function checkSamples(samples, size, inputs) {
    inputs.forEach((input, at) => {
        const values = samples[at];
        if (values instanceof (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .s)(input) && values.length === size * input.length)
            return;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'measure/samples',
            message: `expected ${size} samples of ${input.length} ${input.type} values for the input ${input.name} ` +
                `[${input.shape.join(', ')}], found ${values ? `${values.length} values in a ${values.constructor.name}` : 'none'}`,
        });
    });
}
function joined(edge, chunks, count) {
    const Values = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .s)(edge);
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    const length = bytes / Values.BYTES_PER_ELEMENT / count;
    const perSample = length * Values.BYTES_PER_ELEMENT;
    const isEven = chunks.every((chunk, at) => chunk.length === perSample * chunkSize(at, count));
    if (!isEven || !Number.isInteger(length) || (edge.isStatic && length !== edge.length)) {
        const expected = edge.isStatic ? `${edge.length} values` : 'the same number of values';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'measure/output-length',
            message: `expected ${expected} from the output ${edge.name} for each sample, found ${length} on average`,
            cause: 'The model computes the shape of its output from the values of its input.',
        });
    }
    const values = new Values(count * length);
    const target = bytesOf(values);
    let offset = 0;
    for (const chunk of chunks) {
        target.set(chunk, offset);
        offset += chunk.length;
    }
    return { values, length };
}
function chunkSize(at, count) {
    return Math.min(samplesPerChunk, count - at * samplesPerChunk);
}


/***/ }),

/***/ 42908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** Typed arrays for the element types that inputs and outputs may have. */

/** Strings, handles, packed and half-size types are no edges that samples are written to or read from. */
const constructors = {
    float32: Float32Array,
    float64: Float64Array,
    int8: Int8Array,
    uint8: Uint8Array,
    bool: Uint8Array,
    int16: Int16Array,
    uint16: Uint16Array,
    int32: Int32Array,
    uint32: Uint32Array,
    int64: BigInt64Array,
    uint64: BigUint64Array,
};
/** @throws ExportError for an edge of a type that no array holds. */
function valuesOf({ name, type }) {
    const found = constructors[type];
    if (found)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
        code: 'measure/edges',
        message: `expected ${name} to hold ${Object.keys(constructors).join(', ')}, found ${type}`,
    });
}


/***/ })

};
