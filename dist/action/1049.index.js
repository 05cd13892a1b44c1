export const id = 1049;
export const ids = [1049];
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

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  litertPythonProcess: () => (/* binding */ litertPythonProcess),
  openLitertPython: () => (/* binding */ openLitertPython)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/measure/inspect.js + 11 modules
var inspect = __webpack_require__(10207);
// EXTERNAL MODULE: ./build/measure/runtime/features.js + 3 modules
var features = __webpack_require__(25464);
// EXTERNAL MODULE: ./build/measure/runtime/guard.js
var runtime_guard = __webpack_require__(13733);
// EXTERNAL MODULE: ./build/measure/runtime/limits.js
var runtime_limits = __webpack_require__(86578);
// EXTERNAL MODULE: ./build/measure/runtime/model-edges.js
var model_edges = __webpack_require__(57690);
// EXTERNAL MODULE: ./build/measure/runtime/run-chunks.js
var run_chunks = __webpack_require__(7460);
// EXTERNAL MODULE: ./build/measure/runtime/litert-python/environment.js
var environment = __webpack_require__(85985);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/core/assets.js
var assets = __webpack_require__(93861);
// EXTERNAL MODULE: ./build/measure/runtime/litert-python/version.js
var version = __webpack_require__(61160);
;// CONCATENATED MODULE: ./build/measure/runtime/litert-python/process.js
/** A Python process that answers framed messages, one at a time and in order. */





const workerAsset = 'src/measure/runtime/litert-python/litert_worker.py';
/** What the end of the error output may say when a process dies. */
const longestReason = 2000;
function startPython({ folder, python }) {
    // Isolated: no variable, no user's packages and not the current folder decide what is imported. And it starts elsewhere.
    const child = (0,external_node_child_process_.spawn)(python, ['-I', '-B', (0,assets/* findAsset */.I)(workerAsset)], {
        cwd: folder,
        env: reducedEnvironment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const waiting = [];
    let errors = '';
    let ended = null;
    const end = (reason) => {
        ended ??= [reason, errors.trim()].filter(Boolean).join('\n');
        for (const { reject, verb } of waiting.splice(0))
            reject(refused(verb, ended));
        keepAlive(child, false);
    };
    child.on('error', (error) => end(`its process did not start: ${error.message}`));
    child.on('close', (code, signal) => end(`its process ended with ${signal ?? `code ${code ?? 'unknown'}`}`));
    // A process that ends while a request is written says why through `close`.
    child.stdin.on('error', () => undefined);
    child.stderr.setEncoding('utf8').on('data', (text) => (errors = (errors + text).slice(-longestReason)));
    const read = frameReader((message) => {
        const asked = waiting.shift();
        if (waiting.length === 0)
            keepAlive(child, false);
        const { error } = message.header;
        if (typeof error === 'string')
            asked?.reject(refused(asked.verb, error));
        else
            asked?.resolve(message);
    });
    child.stdout.on('data', read);
    keepAlive(child, false);
    return {
        ask: (header, parts) => new Promise((resolve, reject) => {
            const verb = String(header['verb']);
            if (ended !== null) {
                reject(refused(verb, ended));
                return;
            }
            keepAlive(child, true);
            waiting.push({ resolve, reject, verb });
            child.stdin.write(frameOf(header, parts));
        }),
        close: () => new Promise((resolve) => {
            if (child.exitCode !== null || child.signalCode !== null) {
                resolve();
                return;
            }
            keepAlive(child, true);
            child.once('close', () => resolve());
            // A model that keeps the interpreter busy hears no other signal.
            child.kill('SIGKILL');
        }),
    };
}
/** Nothing of the caller's environment but what an operating system needs to start a program. */
function reducedEnvironment() {
    const kept = ['SystemRoot', 'WINDIR', 'TEMP', 'TMP', 'TMPDIR'].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(kept), LANG: 'C.UTF-8' };
}
/** A process that nobody waits for must not keep ours running. */
function keepAlive(child, isNeeded) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        handle?.[isNeeded ? 'ref' : 'unref']();
}
function frameOf(header, parts) {
    const text = external_node_buffer_.Buffer.from(JSON.stringify({ ...header, parts: parts.map(({ length }) => length) }));
    const size = external_node_buffer_.Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    return external_node_buffer_.Buffer.concat([size, text, ...parts]);
}
/** Collects bytes until a message is whole. */
function frameReader(receive) {
    let chunks = [];
    let have = 0;
    return (chunk) => {
        chunks.push(chunk);
        have += chunk.length;
        for (let size = wholeMessage(chunks, have); size !== null; size = wholeMessage(chunks, have)) {
            const all = external_node_buffer_.Buffer.concat(chunks);
            receive(messageOf(all.subarray(0, size)));
            chunks = [all.subarray(size)];
            have -= size;
        }
    };
}
/** Bytes of the first message, once they are all there. */
function wholeMessage(chunks, have) {
    if (have < 4)
        return null;
    const start = joinedStart(chunks, 4);
    const headerEnd = 4 + start.readUInt32LE();
    if (have < headerEnd)
        return null;
    const { parts } = JSON.parse(joinedStart(chunks, headerEnd).toString('utf8', 4, headerEnd));
    const end = headerEnd + parts.reduce((sum, length) => sum + length, 0);
    return have < end ? null : end;
}
/** The first chunk, with as many others joined to it as `bytes` needs. */
function joinedStart(chunks, bytes) {
    while (chunks.length > 1 && chunks[0].length < bytes)
        chunks.unshift(external_node_buffer_.Buffer.concat(chunks.splice(0, 2)));
    return chunks[0];
}
function messageOf(bytes) {
    const headerEnd = 4 + bytes.readUInt32LE();
    const header = JSON.parse(bytes.toString('utf8', 4, headerEnd));
    let offset = headerEnd;
    const parts = header['parts'].map((length) => {
        // A copy: a view would be misaligned, and would keep the whole message.
        const part = Uint8Array.from(bytes.subarray(offset, offset + length));
        offset += length;
        return part;
    });
    return { header, parts };
}
function refused(verb, reason) {
    return new errors/* ExportError */.ze({
        code: 'measure/runtime',
        message: `${version/* litertPythonVersion */.Jz} could not ${verb} the model: ${reason}`,
    });
}

;// CONCATENATED MODULE: ./build/measure/runtime/litert-python/open.js
/**
 * LiteRT through Python, where it is set up: it takes what the WebAssembly build refuses, such as variable tensors and
 * shapes that are computed while running. One long-lived process holds an interpreter for each worker.
 */











/** Keep what they hold in the interpreter, not in tensors that can be reset. */
const resources = new Set([
    'VAR_HANDLE',
    'ASSIGN_VARIABLE',
    'READ_VARIABLE',
    'HASHTABLE',
    'CALL_ONCE',
]);
/** @throws ExportError when Python's LiteRT is not set up, or with its own words when it refuses the file. */
async function openLitertPython(bytes, options = {}, environment = readyEnvironment()) {
    const python = startPython(environment);
    try {
        return { ...(await openIn(python, bytes, options)), close: () => python.close() };
    }
    catch (error) {
        await python.close();
        throw error;
    }
}
/** Opens one file after the other in one process, for many small files, of which one is open at a time. */
function litertPythonProcess(environment = readyEnvironment()) {
    let python = null;
    const end = async () => {
        const ended = python;
        python = null;
        await ended?.close();
    };
    return {
        open: async (bytes, options = {}) => {
            try {
                python ??= startPython(environment);
                return { ...(await openIn(python, bytes, { workers: 1, ...options })), close: () => Promise.resolve() };
            }
            catch (error) {
                await end();
                throw error;
            }
        },
        end,
    };
}
async function openIn(python, bytes, { workers: wanted = (0,external_node_os_.availableParallelism)(), limits = (0,runtime_limits/* inferenceLimits */.OA)(bytes, 1), signal }) {
    (0,inspect/* inspectTflite */.d)(bytes);
    const workers = (0,runtime_limits/* interpretersFor */.VY)(limits, wanted);
    const guard = (0,runtime_guard/* guardInference */.x)(limits, version/* litertPythonVersion */.Jz, () => void python.close());
    const { inputs, outputs } = (0,model_edges/* modelEdges */.C)(bytes);
    const isFresh = (0,features/* readFeatures */._)(bytes).some(({ operator }) => resources.has(operator));
    // All interpreters are in one process.
    const memoryBytes = workers * limits.memoryBytes;
    const held = (answer) => {
        if (answer.header['isMemory'] === true)
            throw (0,runtime_guard/* tooLarge */.g)(limits.memoryBytes, version/* litertPythonVersion */.Jz);
        return answer;
    };
    const load = { verb: 'load', workers, isFresh, memoryBytes };
    const { header } = held(await guard.watch(() => python.ask(load, [bytes]), signal));
    if (header['version'] !== version/* packageVersion */.Tl) {
        throw notReady(`expected ai-edge-litert ${version/* packageVersion */.Tl} there, found ${String(header['version'])}`);
    }
    const worker = async (samples, size) => held(await python.ask({ verb: 'run', size }, samples)).parts;
    return {
        inputs,
        outputs,
        // Two requests at a time: the next samples are made while the last are run.
        run: (source, count, options = {}) => (0,run_chunks/* runChunks */.e)({ inputs, outputs, workers: [worker, worker], guard, limits, source, count, options }),
    };
}
function readyEnvironment() {
    const reason = (0,environment/* whyNotReady */.$R)();
    if (reason !== null)
        throw notReady(reason);
    return (0,environment/* pythonEnvironment */.M3)();
}
function notReady(reason) {
    return new errors/* ExportError */.ze({
        code: 'measure/runtime-missing',
        message: `${version/* litertPythonVersion */.Jz} cannot be used: ${reason}`,
        fix: `Run \`${version/* setupCommand */.R3}\` once on this machine.`,
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
