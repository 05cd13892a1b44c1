export const id = 6137;
export const ids = [6137,9104];
export const modules = {

/***/ 21382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ argmax)
/* harmony export */ });
/**
 * Index of the largest of `count` values from `offset` on; the first of equals, as in NumPy and TensorFlow. Int8 outputs have
 * 256 codes, so that two classes often share the top one: then the class with the lower index is predicted.
 */
function argmax(values, offset, count) {
    let best = 0;
    for (let i = 1; i < count; i++)
        if (values[offset + i] > values[offset + best])
            best = i;
    return best;
}


/***/ }),

/***/ 78509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ crcOf),
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/** A reflected CRC of 32 bits over bytes, by its polynomial. */
function crcOf(polynomial) {
    const table = Uint32Array.from({ length: 256 }, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
        return value;
    });
    return (bytes) => {
        let crc = 0xffffffff;
        for (const byte of bytes)
            crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff];
        return (crc ^ 0xffffffff) >>> 0;
    };
}
/** The checksum of zip and PNG. `zlib.crc32` came with Node 20.15 and is not everywhere. */
const crc32 = crcOf(0xedb88320);


/***/ }),

/***/ 11880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mapAtOnce)
/* harmony export */ });
/**
 * `items` mapped by `work`, at most `atOnce` of them at a time, in the order of the items. The first error stops it: what has
 * started ends, nothing else starts, and the error is thrown.
 */
async function mapAtOnce(items, atOnce, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const lane = async () => {
        while (!failed && next < items.length) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const lanes = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, lane));
    for (const outcome of lanes)
        if (outcome.status === 'rejected')
            throw outcome.reason;
    return results;
}


/***/ }),

/***/ 16941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ metadataEntry),
/* harmony export */   Mv: () => (/* binding */ labelsFile),
/* harmony export */   YJ: () => (/* binding */ writeModelMetadata),
/* harmony export */   fU: () => (/* binding */ metadataIdentifier)
/* harmony export */ });
/* harmony import */ var flatbuffers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96558);
/**
 * What a device must know to use a model, inside the `.tflite` file: how pixels become inputs, and what the outputs are called.
 * The format is TFLite Metadata 1.0 (tflite-support, metadata_schema.fbs, identifier M001): a flatbuffer in the entry
 * `TFLITE_METADATA` of the model, and the labels as a file of a zip that follows the model's flatbuffer. The TFLite Task Library
 * and the Support Library read both; interpreters read neither.
 */

/** Name of the entry in the model's metadata table. */
const metadataEntry = 'TFLITE_METADATA';
/** Under which the zip holds the labels, one a line. */
const labelsFile = 'labels.txt';
const metadataIdentifier = 'M001';
/** Numbers of the schema: unions and enums. */
const contents = { feature: 1, image: 2 };
const colors = { rgb: 1, grayscale: 2 };
const normalizationOptions = 1;
const tensorAxisLabels = 2;
function writeModelMetadata({ name, input, hasLabels }) {
    const b = new flatbuffers__WEBPACK_IMPORTED_MODULE_0__/* .Builder */ .M$(512);
    const inputTensor = tensor(b, 'input', contentOf(b, input.color), normalizationOf(b, input.normalization), null);
    const outputTensor = tensor(b, 'output', contentOf(b, null), null, hasLabels ? labels(b) : null);
    const [inputs, outputs] = [vector(b, [inputTensor]), vector(b, [outputTensor])];
    const subgraph = table(b, 9, { 2: inputs, 3: outputs });
    const subgraphs = vector(b, [subgraph]);
    const [title, parser] = [b.createString(name), b.createString('1.0.0')];
    b.finish(table(b, 8, { 0: title, 3: subgraphs, 7: parser }), metadataIdentifier);
    return b.asUint8Array().slice();
}
/** A table of offsets by the numbers of their fields. */
function table(b, fields, offsets) {
    b.startObject(fields);
    for (const [field, offset] of Object.entries(offsets))
        if (offset !== null)
            b.addFieldOffset(Number(field), offset, 0);
    return b.endObject();
}
function vector(b, offsets) {
    b.startVector(4, offsets.length, 4);
    for (const offset of [...offsets].reverse())
        b.addOffset(offset);
    return b.endVector();
}
function tensor(b, name, content, units, files) {
    const title = b.createString(name);
    return table(b, 7, { 0: title, 3: content, 4: units, 6: files });
}
function contentOf(b, color) {
    b.startObject(2);
    if (color !== null)
        b.addFieldInt8(0, colors[color], 0);
    const properties = b.endObject();
    b.startObject(3);
    b.addFieldInt8(0, color === null ? contents.feature : contents.image, 0);
    b.addFieldOffset(1, properties, 0);
    return b.endObject();
}
function normalizationOf(b, values) {
    if (values === null)
        return null;
    const floats = (numbers) => {
        b.startVector(4, numbers.length, 4);
        for (const number of [...numbers].reverse())
            b.addFloat32(number);
        return b.endVector();
    };
    const [mean, std] = [floats(values.mean), floats(values.std)];
    const options = table(b, 2, { 0: mean, 1: std });
    b.startObject(2);
    b.addFieldInt8(0, normalizationOptions, 0);
    b.addFieldOffset(1, options, 0);
    return vector(b, [b.endObject()]);
}
function labels(b) {
    const name = b.createString(labelsFile);
    b.startObject(5);
    b.addFieldOffset(0, name, 0);
    b.addFieldInt8(2, tensorAxisLabels, 0);
    return vector(b, [b.endObject()]);
}


/***/ }),

/***/ 69262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ assembleGraph)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ops/operator.js + 27 modules
var ops_operator = __webpack_require__(74081);
// EXTERNAL MODULE: ./build/graph/dropout.js
var graph_dropout = __webpack_require__(93292);
;// CONCATENATED MODULE: ./build/graph/not-negative.js
/** Operators that write nothing below 0: whatever they read, or where nothing that they read is below 0. */
const signs = {
    Relu: 'always',
    Relu6: 'always',
    Logistic: 'always',
    Softmax: 'always',
    Add: 'as-inputs',
    Mul: 'as-inputs',
    Concatenation: 'as-inputs',
    MaxPool2D: 'as-inputs',
    AveragePool2D: 'as-inputs',
    Mean: 'as-inputs',
    Pad: 'as-inputs',
    ResizeNearest: 'as-inputs',
    ResizeBilinear: 'as-inputs',
    Slice: 'as-inputs',
    Transpose: 'as-inputs',
    Rsqrt: 'always',
    Reshape: 'as-inputs',
};
/** Whether no element that an operator writes is below 0, as far as that follows from its kind and from what it reads. */
function writesNotNegative({ kind, inputs, constants, options }, isNotNegative) {
    if (signs[kind] === 'always' || ('activation' in options && options.activation !== 'none'))
        return true;
    // A constant of a sum or product may be below 0.
    const readsConstants = Object.keys(constants).length > 0;
    return signs[kind] === 'as-inputs' && !readsConstants && inputs.every(isNotNegative);
}

// EXTERNAL MODULE: ./build/graph/verify.js
var verify = __webpack_require__(72542);
;// CONCATENATED MODULE: ./build/graph/assemble.js





function assembleGraph(name) {
    const tensors = {};
    const shapes = {};
    const operators = [];
    const inputs = [];
    const notNegative = new Set();
    const isNotNegative = (tensor) => notNegative.has(tensor);
    /** Tensors with noise, by a name of their own while the graph is put together. */
    const noisy = new Map();
    /** Under which names a tensor is read. */
    const readAs = new Map();
    const plain = (tensor) => noisy.get(tensor)?.tensor ?? tensor;
    const reads = (tensor) => {
        const of = plain(tensor);
        readAs.set(of, (readAs.get(of) ?? new Set()).add(tensor));
        return of;
    };
    const define = (tensor, shape, data) => {
        if (Object.hasOwn(tensors, tensor))
            throw new errors/* ModelError */.me({ code: 'graph/twice', message: `graph ${name}: the tensor ${tensor} is defined twice` });
        tensors[tensor] = { name: tensor, shape, type: 'float32', data, quantization: null };
        shapes[tensor] = shape;
        return tensor;
    };
    return {
        input(tensor, shape) {
            inputs.push(tensor);
            return define(tensor, shape, null);
        },
        constant: (tensor, shape, data) => define(tensor, shape, data),
        append(given, declared) {
            const operator = { ...given, inputs: given.inputs.map(reads) };
            const [output] = operator.outputs;
            const found = (0,ops_operator/* outputShapes */.I8)(operator, declared ? { ...shapes, [output]: declared } : shapes);
            operator.outputs.forEach((tensor, at) => define(tensor, found[at], null));
            operators.push(operator);
            if (writesNotNegative(operator, isNotNegative))
                for (const tensor of operator.outputs)
                    notNegative.add(tensor);
            return output;
        },
        dropout(tensor, dropout) {
            const before = noisy.get(tensor);
            const name = `dropout/${noisy.size}/${tensor}`;
            noisy.set(name, { tensor: plain(tensor), dropout: (0,graph_dropout/* bothDropouts */.mv)(before?.dropout, dropout) });
            return name;
        },
        isNotNegative: (tensor) => isNotNegative(plain(tensor)),
        has: (tensor) => Object.hasOwn(tensors, tensor),
        shapeOf(tensor) {
            const shape = shapes[plain(tensor)];
            if (!shape)
                throw new errors/* ModelError */.me({ code: 'graph/undefined-tensor', message: `graph ${name} has no tensor ${tensor}` });
            return shape;
        },
        build(...outputs) {
            const graph = { name, operators, tensors, inputs, outputs: outputs.map(reads) };
            const dropouts = [...noisy].flatMap(([alias, { tensor, dropout }]) => {
                const names = readAs.get(tensor);
                return names?.size === 1 && names.has(alias) ? [[tensor, dropout]] : [];
            });
            return (0,verify/* verifyGraph */.W)(dropouts.length === 0 ? graph : { ...graph, dropouts: Object.fromEntries(dropouts) });
        },
    };
}


/***/ }),

/***/ 50265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ measureCommitted),
/* harmony export */   k: () => (/* binding */ readModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71626);
/* harmony import */ var _measure_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49803);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68206);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21299);
/* harmony import */ var _measure_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39233);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61794);
/** Artifacts that are in the repository: their bytes, measured as they are. */










/** Largest model that is read: what a flatbuffer's 32-bit offsets can address is twice that. */
const maxModelBytes = 1024 * 1024 * 1024;
/** @param samples loads the data; it is called only when a file has to be run, and for each such file. */
async function measureCommitted(plan, samples, context) {
    const measurements = [];
    const faults = [];
    for (const artifact of plan.artifacts) {
        if (!(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .isCommitted */ .z)(artifact))
            continue;
        const { name, file } = artifact;
        let sha256 = null;
        try {
            const bytes = await readModel(artifact, plan);
            sha256 = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes);
            const asked = { plan, samples: (0,_needs_js__WEBPACK_IMPORTED_MODULE_8__/* .needsRun */ .ZT)(plan, name) ? samples : null, ...context };
            measurements.push(await (0,_measure_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .measureBytes */ .E)({ artifact: name, file, bytes, sha256 }, asked));
        }
        catch (error) {
            context.signal.throwIfAborted();
            faults.push({ artifact: name, file, sha256, ...(0,_measure_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .K)(error, placeOf(artifact, plan)) });
        }
    }
    return { measurements, faults };
}
function placeOf({ name }, { places }) {
    return places[`/artifacts/${name}/file`] ?? null;
}
/** Inside the workspace even through links: a spec from a fork must not have other files of the machine looked at. */
async function readModel(artifact, plan) {
    const { path, file } = artifact;
    const where = placeOf(artifact, plan);
    const refuse = (found, fix) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpecError */ .G8({
        code: 'spec/artifact-file',
        message: `expected a .tflite file, found ${found}`,
        ...(where ? { where } : {}),
        fix,
    });
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_6__/* .leaves */ .FQ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(plan.workspace), target)) {
            throw refuse(`that ${file} is a link to a file outside the workspace`, 'Commit the file itself.');
        }
        // Without waiting for whoever might write into a pipe.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const stat = await handle.stat();
            if (!stat.isFile())
                throw refuse(`that ${file} is not a file`, 'Name a file.');
            if (stat.size > maxModelBytes)
                throw refuse(`${stat.size} bytes`, 'Models above 1 GiB are not measured.');
            const bytes = await handle.readFile();
            if (bytes.subarray(0, 64).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')) {
                throw refuse(`a Git LFS pointer in ${file}`, 'Check out with `lfs: true`.');
            }
            return bytes;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error.code === 'ENOENT')
            throw refuse(`no file ${file}`, 'Commit the file (and check it out with Git LFS), or mend the path.');
        throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSystemError */ .T)(error, 'read', file) ?? error;
    }
}


/***/ }),

/***/ 37596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ dataOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68206);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62775);
/** How the data of a plan is opened in a run: where resized photographs are kept, and whether links may lead anywhere. */



function dataOptions({ seed, workspace, student }, { root }, work, { workDir, progress, signal, native, trustWorkspace }) {
    // Data elsewhere on the machine is what whoever started the run named.
    const isStrangers = trustWorkspace === false && !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_1__/* .leaves */ .FQ)(workspace, root);
    return {
        seed,
        within: isStrangers ? workspace : null,
        cache: { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, _work_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .picturesFolder */ .k), isBelieved: work.kind === 'own' },
        trains: student !== null,
        progress,
        signal,
        ...(native && { native }),
    };
}


/***/ }),

/***/ 95391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEarlierRun),
/* harmony export */   b: () => (/* binding */ madePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _measure_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49803);
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19582);
/* harmony import */ var _measure_run_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50961);
/* harmony import */ var _measure_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5210);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(21299);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84379);
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88894);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61794);
/* harmony import */ var _core_read_whole_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5574);
/* harmony import */ var _formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5023);
/* harmony import */ var _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59051);
/**
 * What an earlier `run` left in the work folder. Its files are measured again here, from their bytes; what only a run of them
 * can tell is run again where the data are there, else it is a claim of that report, believed only where nobody else can have
 * put it there.
 */















const nothing = { report: null, measurements: [], faults: [], claimed: [], claim: '' };
/** Throws `TinygateError` where the folder lacks a file of the plan. */
async function readEarlierRun(plan, work, samples, context) {
    const { workDir } = context;
    const artifacts = plan.artifacts.flatMap((artifact) => ((0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .isCommitted */ .z)(artifact) ? [] : [artifact]));
    if (artifacts.length === 0)
        return nothing;
    const { report, sha256: reportDigest } = await readReport(plan, workDir);
    const hasData = dataAreThere(plan);
    const measurements = [];
    const faults = [];
    const claimed = [];
    for (const artifact of artifacts) {
        const { name } = artifact;
        const before = report.artifacts.find(({ artifact: other }) => other === name);
        if (!before)
            throw notMade(`expected ${name} in the report of an earlier run, found no such artifact`);
        const path = madePath(artifact, workDir);
        const limits = { maxBytes: _formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_12__.maxModelBytes, fix: 'Run `tinygate run` again.' };
        const bytes = await (0,_core_read_whole_js__WEBPACK_IMPORTED_MODULE_11__/* .readWhole */ .o)(path, limits).catch((error) => {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG)
                throw error;
            throw notMade(`expected the file of ${name}, found no file at ${path}`, error);
        });
        const sha256 = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes);
        // The file that ships is what was measured, or nothing is known about it.
        if (sha256 !== before.sha256)
            throw notMade(`expected ${path} with the bytes that were measured, found others`);
        const own = { artifact: name, file: before.file, bytes, sha256 };
        try {
            const { progress, signal } = context;
            const isDeflated = (0,_needs_js__WEBPACK_IMPORTED_MODULE_10__/* .needsDeflatedSize */ .IE)(plan, name) || before.deflatedBytes !== null;
            const deflated = isDeflated ? await (0,_measure_size_js__WEBPACK_IMPORTED_MODULE_7__/* .measureDeflated */ .ed)(bytes, { signal }) : {};
            const measured = { ...(0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectArtifact */ .rh)(own, (0,_promises_js__WEBPACK_IMPORTED_MODULE_9__/* .promisedBlocks */ .sJ)(plan, artifact)), ...deflated };
            const mustRun = (0,_needs_js__WEBPACK_IMPORTED_MODULE_10__/* .needsRun */ .ZT)(plan, name);
            const evaluation = mustRun && hasData
                ? await (0,_measure_run_file_js__WEBPACK_IMPORTED_MODULE_6__/* .runFile */ .y)(own, {
                    runtime: plan.runtime,
                    samples,
                    keepsScores: (0,_needs_js__WEBPACK_IMPORTED_MODULE_10__/* .needsScores */ .XV)(plan, name),
                    limits: artifact.inference,
                    progress,
                    signal,
                })
                : recall(before, work, mustRun);
            if (evaluation.runtime !== null && !(mustRun && hasData))
                claimed.push(name);
            measurements.push({ ...measured, ...evaluation });
        }
        catch (error) {
            context.signal.throwIfAborted();
            faults.push({ artifact: name, file: before.file, sha256, ...(0,_measure_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .K)(error, null) });
        }
    }
    const isBelieved = work.kind === 'own';
    const of = report.commit === null ? 'a run' : `the run of ${report.commit.slice(0, 12)}`;
    const claim = `claimed by the report of ${of} (SHA-256 ${reportDigest.slice(0, 12)})`;
    return { report: isBelieved ? report : null, measurements, faults, claimed, claim };
}
/** What the report says of a file that is not run again. */
function recall(before, work, mustRun) {
    if (work.kind === 'unknown')
        return mustRun ? { ..._measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .notRun */ .nE, accuracyFault: notBelieved(work.reason) } : _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .notRun */ .nE;
    const { accuracy, predictions, scores, runtime, accuracyFault, exactAgreement } = before;
    return {
        accuracy,
        predictions,
        ...(scores ? { scores } : {}),
        runtime,
        ...(accuracyFault ? { accuracyFault } : {}),
        ...(exactAgreement ? { exactAgreement } : {}),
    };
}
function notBelieved(reason) {
    return {
        code: 'work/unknown-origin',
        message: `expected samples to run the file over, or a report that cannot have come with the change; found that ${reason}`,
        cause: 'A report that a change brings along would be taken for one that was made here.',
        fix: 'Give the data of the spec, or install git and check the repository out with it.',
        place: null,
    };
}
/** Whether the samples can be read; files that are there but damaged are an error, not a reason to believe. */
function dataAreThere({ data }) {
    return data !== null && (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .dataPaths */ .v8)(data).every((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
async function readReport(plan, workDir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'report.json');
    const names = plan.artifacts.flatMap((artifact) => ((0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .isCommitted */ .z)(artifact) ? [] : [artifact.name])).join(', ');
    const limits = { maxBytes: _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_14__/* .maxReportBytes */ .K, fix: 'Run `tinygate run` again.' };
    const bytes = await (0,_core_read_whole_js__WEBPACK_IMPORTED_MODULE_11__/* .readWhole */ .o)(path, limits).catch((error) => {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG)
            throw error;
        throw notMade(`expected the report of an earlier run of ${names}, found no report at ${path}`, error);
    });
    // Loaded where there is a report: a gate on committed files must not wait for it.
    const { parseReport } = await __webpack_require__.e(/* import() */ 8937).then(__webpack_require__.bind(__webpack_require__, 18937));
    const report = parseReport(bytes, path);
    if (report.spec.name !== plan.name) {
        throw notMade(`expected a report of '${plan.name}', found one of '${report.spec.name}' at ${path}`);
    }
    return { report, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes) };
}
function madePath({ name }, workDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'artifacts', `${name}.tflite`);
}
function notMade(message, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
        code: 'gate/not-made',
        message,
        cause: 'gate trains nothing: it judges what `tinygate run` left in the work folder.',
        fix: 'Run `tinygate run` first, name its folder with --out, or give the artifact a committed file.',
    }, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 59104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatePipeline: () => (/* binding */ gatePipeline)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21299);
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50265);
/* harmony import */ var _data_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37596);
/* harmony import */ var _describe_data_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66631);
/* harmony import */ var _earlier_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95391);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82973);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69335);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36720);
/* harmony import */ var _measure_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62123);
/* harmony import */ var _measure_on_devices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(499);
/* harmony import */ var _own_work_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43937);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83415);
/**
 * The story of a gate: files that are there are measured and judged, and nothing is trained. Committed artifacts are read
 * from the repository; those that an earlier `run` made come from its work folder, so that training and judging can be
 * different jobs on different machines.
 */













/** Throws `TinygateError` when a file is missing or not what was measured; a broken budget is a red report. */
async function gatePipeline(plan, context) {
    const started = context.now();
    const { workDir } = context;
    if (context.trustWorkspace === false)
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .requireInside */ .Ab)(plan, workDir);
    const work = await (0,_own_work_js__WEBPACK_IMPORTED_MODULE_9__/* .examineWork */ .Ro)(workDir, context);
    const samples = loadedOnce(plan, work, context);
    const made = await (0,_earlier_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readEarlierRun */ .S)(plan, work, samples.load, context);
    const committed = await (0,_committed_js__WEBPACK_IMPORTED_MODULE_1__/* .measureCommitted */ .R)(plan, samples.load, context);
    const measured = await (0,_measure_on_devices_js__WEBPACK_IMPORTED_MODULE_8__/* .measureOnDevices */ .r)(plan, inOrder(plan, made, committed), { workDir, work });
    const today = { plan, measurements: measured.measurements, samples: samples.load, ...context };
    const base = await (0,_measure_base_js__WEBPACK_IMPORTED_MODULE_7__/* .measureBase */ .c)(await context.findBase?.(plan), today);
    const report = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .judge */ .S)(plan, {
        ...measured,
        data: samples.loaded ? (0,_describe_data_js__WEBPACK_IMPORTED_MODULE_11__/* .describeData */ .s)(samples.loaded) : (made.report?.data ?? _judge_js__WEBPACK_IMPORTED_MODULE_6__/* .noData */ ._),
        engine: made.report?.engine ?? null,
        base,
        commit: context.commit,
        curves: made.report?.curves ?? [],
        stages: (made.report?.stages ?? []).map((stage) => ({ ...stage, seconds: 0, cached: true })),
        claimed: made.claimed,
        claim: made.claim,
        started,
        now: context.now,
    });
    const { files, unwritten } = await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_10__/* .writeReport */ .u)(report, base, workDir);
    const artifacts = plan.artifacts.map((artifact) => (0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .isCommitted */ .z)(artifact) ? artifact.path : (0,_earlier_run_js__WEBPACK_IMPORTED_MODULE_3__/* .madePath */ .b)(artifact, workDir));
    return { report, base, exitCode: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeWith */ .I)(report.verdict, unwritten), files: { ...files, artifacts }, unwritten };
}
/** Loaded only where samples are needed, and once: a gate on sizes takes milliseconds. */
function loadedOnce(plan, work, context) {
    let loading;
    const read = async () => {
        const { data } = plan;
        if (!data)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('samples are asked for without data in the spec');
        const { openData } = await __webpack_require__.e(/* import() */ 3650).then(__webpack_require__.bind(__webpack_require__, 83650));
        return (samples.loaded = await openData(data, (0,_data_options_js__WEBPACK_IMPORTED_MODULE_2__/* .dataOptions */ .V)(plan, data, work, context)));
    };
    const samples = { load: () => (loading ??= read()), loaded: null };
    return samples;
}
/** Rows and tables follow the spec. */
function inOrder(plan, made, committed) {
    const all = [...made.measurements, ...committed.measurements];
    const measurements = plan.artifacts.flatMap(({ name }) => all.filter(({ artifact }) => artifact === name));
    return { measurements, faults: [...made.faults, ...committed.faults] };
}


/***/ }),

/***/ 69335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* unused harmony export leadsInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68206);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84379);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62775);
/** Where a change that is not trusted may be read from and written to: the workspace, also through links. */







/**
 * Throws `SpecError` where a file that the spec names, or a folder that would be written to, is outside the workspace by a
 * link. A file that is missing is for its reader to tell. Whoever runs tinygate on files of their own may link as they like.
 */
async function requireInside(plan, workDir) {
    const { workspace } = plan;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const written = [workDir, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'artifacts'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'cache'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, _work_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .picturesFolder */ .k)];
    for (const path of [...(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .inputPaths */ .Nq)(plan).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, file)), ...written]) {
        if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(workspace, path) || !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(root, await nearest(path)))
            continue;
        const where = plan.places['/name'];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpecError */ .G8({
            code: 'spec/link-outside',
            message: `expected ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path)} to be in the workspace, found that it is behind a link to outside`,
            ...(where ? { where } : {}),
            cause: 'A pull request must have no other files of the machine read or written.',
            fix: 'Commit the files themselves.',
        });
    }
}
/**
 * The bytes of a file of the workspace: not of one that a link leads to outside it, of no pipe, and of no more than is asked for.
 *
 * @param path absolute
 * @throws DataError, or what the operating system says
 */
async function readInside(path, workspace, maxBytes) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path);
    const refuse = (found) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL({
        code: 'input/not-inside',
        message: `expected ${file} to be a file of the workspace of at most ${maxBytes} bytes, found ${found}`,
        where: { file },
        fix: 'Commit the file itself.',
    });
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), target))
        throw refuse('a link to outside');
    // Without waiting for whoever might write into a pipe.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw refuse('something that is no file');
        if (stat.size > maxBytes)
            throw refuse(`${stat.size} bytes`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** Whether a file that is there, or would be made, is in the workspace also through links. Both absolute. */
async function leadsInside(path, workspace) {
    return !leaves(await realpath(workspace), await nearest(path));
}
/** Where the path leads, or the part of it that exists. */
async function nearest(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null);
    return found ?? ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path ? path : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)));
}


/***/ }),

/***/ 499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ measureOnDevices)
/* harmony export */ });
/* harmony import */ var _benched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51304);

/**
 * Adds what devices measured about these very files: a measurement belongs to the bytes whose digest it carries. Files that the
 * spec names, and those that `tinygate bench` left in the work folder, where nobody else can have put them.
 */
async function measureOnDevices(plan, artifacts, { workDir, work }) {
    const { measurements: patterns, devices, workspace } = plan;
    if (patterns.length === 0 && devices.length === 0)
        return { ...artifacts, unavailable: [] };
    const { attachDevices, readDeviceMeasurements } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 87008));
    const named = await readDeviceMeasurements(patterns, workspace);
    const known = [...artifacts.measurements, ...artifacts.faults];
    const benched = devices.length > 0 && work.kind === 'own'
        ? await (0,_benched_js__WEBPACK_IMPORTED_MODULE_0__/* .readBenched */ .I)(plan, known, workDir)
        : { files: [], faults: [], missed: [] };
    const attached = attachDevices(artifacts, [...named.files, ...benched.files]);
    const faults = [...artifacts.faults, ...named.faults, ...benched.faults, ...attached.faults];
    const hasCosts = devices.some(({ costs }) => costs !== null);
    const unavailable = hasCosts
        ? await (await __webpack_require__.e(/* import() */ 9637).then(__webpack_require__.bind(__webpack_require__, 29637))).predictMissing(devices, attached.measurements, benched.missed, workspace)
        : benched.missed;
    return { measurements: attached.measurements, faults, unavailable };
}


/***/ }),

/***/ 16137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/data/open-data.js + 2 modules
var open_data = __webpack_require__(83650);
;// CONCATENATED MODULE: ./build/tasks/score-names.js
/** What a training curve of a task shows beside the loss. */
const scoreNames = {
    classification: 'accuracy',
    multi_label: 'exact_match',
    regression: 'mae',
    reconstruction: 'error',
};
/** Whether a model is better the higher that score is. */
const isHigherBetter = {
    classification: true,
    multi_label: true,
    regression: false,
    reconstruction: false,
};

// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
// EXTERNAL MODULE: ./build/spec/artifact-types.js
var artifact_types = __webpack_require__(30770);
// EXTERNAL MODULE: ./build/spec/models.js
var models = __webpack_require__(24594);
// EXTERNAL MODULE: ./build/spec/plan/artifacts.js
var plan_artifacts = __webpack_require__(21299);
// EXTERNAL MODULE: ./build/spec/plan/compression.js
var plan_compression = __webpack_require__(64906);
;// CONCATENATED MODULE: ./build/spec/notes.js
/** What a spec asks for in vain, where a spec that extends another may have a reason to: it is told, and no error. */




/** One line for each, which begins with its place. */
function notesOf(plan) {
    return [...idleTeachers(plan), ...idleQuantization(plan), ...deadAfterPruning(plan)];
}
function idleTeachers(plan) {
    const { teachers, compression, artifacts, places } = plan;
    if (compression.distillation && compression.distillation.mode !== 'self')
        return [];
    const shipped = new Set(artifacts.flatMap((artifact) => ((0,plan_artifacts/* isCommitted */.z)(artifact) ? [] : [artifact.model])));
    return Object.keys(teachers)
        .filter((name) => !shipped.has(name))
        .map((name) => {
        const what = name === 'teacher' ? 'the teacher' : `teacher '${name}'`;
        return `${at(places, (0,models/* modelPointer */.rW)(name))}${what} is trained, and neither distillation nor an artifact uses it: add compression.distillation, or remove the teacher`;
    });
}
/** Its zeros are promised of the kernels as they are: without dead channels they would be fewer. */
function deadAfterPruning({ compression, places }) {
    return (0,plan_compression/* compressedTogether */.a)(compression).flatMap(({ passes: { removesDeadChannels, pruning, pointer }, models }) => removesDeadChannels && pruning && models.length > 0
        ? [
            `${at(places, `${pointer}/dead_channels`)}dead_channels: remove takes out what is dead before pruning; channels that die by pruning stay, with the zeros that it promises: remove whole channels by structured_pruning`,
        ]
        : []);
}
function idleQuantization(plan) {
    const made = plan.artifacts.flatMap((artifact) => ((0,plan_artifacts/* isCommitted */.z)(artifact) ? [] : [artifact]));
    if (made.length === 0)
        return [];
    return (0,plan_compression/* compressedTogether */.a)(plan.compression).flatMap(({ passes: { quantization, pointer } }) => {
        if (!quantization || quantization.aware)
            return [];
        const isUsed = made.some(({ model, type }) => (0,plan_compression/* passesOf */.H)(plan.compression, model).quantization === quantization && (0,artifact_types/* hasCodes */.f6)(type));
        if (isUsed)
            return [];
        return [
            `${at(plan.places, `${pointer}/quantization`)}quantization with mode: ptq is used by no artifact, since none has codes: add one of type: int8, or remove quantization`,
        ];
    });
}
function at(places, pointer) {
    const place = places[pointer];
    return place ? `${(0,core_errors/* formatPlace */.dE)(place)}: ` : '';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/core/atomic-write.js
var atomic_write = __webpack_require__(19807);
// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/read-whole.js
var read_whole = __webpack_require__(5574);
;// CONCATENATED MODULE: ./build/pipeline/cache.js
/**
 * A build system's memory: every expensive stage is stored under the digest of all it depends on. An entry is one file:
 * 32 bytes of SHA-256, then the value as structured-clone bytes. A damaged or unreadable entry is said so and made anew.
 */







/** `isBelieved`: whether what is there already may be taken for a finished stage; see own-work.ts. */
function openCache(folder, now, progress, isBelieved = true) {
    const records = [];
    const readEntry = (file) => isBelieved ? readStored(file, progress) : Promise.resolve(null);
    return {
        records,
        async stage(name, depends, make) {
            const digest = (0,core_digest/* digestValue */.yD)([name, depends]);
            const file = (0,external_node_path_.join)(folder, `${name}-${digest.slice(0, 16)}.bin`);
            const stored = await readEntry(file);
            if (stored) {
                records.push({ name, digest, seconds: stored.seconds, cached: true });
                return { value: stored.value, digest };
            }
            const partialFile = `${file}.partial`;
            const interrupted = await readEntry(partialFile);
            const started = now() - (interrupted?.seconds ?? 0) * 1000;
            const seconds = () => (now() - started) / 1000;
            const value = await make({
                load: () => Promise.resolve(interrupted?.checkpoint ?? null),
                save: (checkpoint) => writeEntry(partialFile, { seconds: seconds(), checkpoint }),
            });
            const entry = { value, seconds: seconds() };
            await writeEntry(file, entry);
            await (0,promises_.rm)(partialFile, { force: true });
            records.push({ name, digest, seconds: entry.seconds, cached: false });
            return { value, digest };
        },
    };
}
async function writeEntry(file, value) {
    const payload = (0,external_node_v8_.serialize)(value);
    await (0,atomic_write/* writeAtomically */.v)(file, Buffer.concat([(0,external_node_crypto_.createHash)('sha256').update(payload).digest(), payload]));
}
async function readStored(file, progress) {
    const bytes = await (0,read_whole/* readWhole */.o)(file, { maxBytes: Infinity, fix: 'Remove it.' }).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    if (bytes === null)
        return null;
    const payload = bytes.subarray(32);
    if (!(0,external_node_crypto_.createHash)('sha256').update(payload).digest().equals(bytes.subarray(0, 32))) {
        progress.note(`cache: ${file} is damaged; its stage is made again`);
        return null;
    }
    try {
        return (0,external_node_v8_.deserialize)(payload);
    }
    catch (error) {
        progress.note(`cache: ${file} was written by another Node (${error.message}); its stage is made again`);
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/name-some.js
var name_some = __webpack_require__(68696);
// EXTERNAL MODULE: ./build/core/map-at-once.js
var map_at_once = __webpack_require__(11880);
// EXTERNAL MODULE: ./build/core/random.js + 3 modules
var core_random = __webpack_require__(99572);
;// CONCATENATED MODULE: ./build/data/augment/picture.js
/**
 * What can happen to a picture, each a pure function of the picture and a few numbers. Values are 0..255 and stay so after each
 * step; they are rounded to bytes once, at the end. Numbers of `Math.sin` and `Math.exp` may differ in the last bit between
 * machines: they are rounded to a grid before they are used, so that a picture is the same everywhere.
 */
const grid = 2 ** 20;
const onGrid = (value) => Math.round(value * grid) / grid;
/** By an angle against the clock, and enlarged by a factor. */
function turned(degrees, factor) {
    const radians = (degrees * Math.PI) / 180;
    const [cos, sin] = [onGrid(Math.cos(radians)), onGrid(Math.sin(radians))];
    return [cos / factor, -sin / factor, sin / factor, cos / factor];
}
/** Bilinear; beyond the edges the picture is mirrored, or black. */
function warp(picture, { matrix, move }, edges) {
    const [xx, xy, yx, yy] = matrix;
    const at = edges === 'mirrored' ? mirrored : inside;
    const isWhole = xx === 1 && xy === 0 && yx === 0 && yy === 1 && move.every(Number.isInteger);
    if (isWhole)
        moveWhole(picture, move, at);
    else
        resample(picture, { matrix, move }, at);
    swap(picture);
}
function moveWhole({ height, width, channels, values, spare }, [x, y], at) {
    const columns = Int32Array.from({ length: width }, (_, column) => at(column + x, width));
    let to = 0;
    for (let row = 0; row < height; row++) {
        const fromRow = at(row + y, height);
        for (let column = 0; column < width; column++) {
            const from = fromRow < 0 || columns[column] < 0 ? -1 : (fromRow * width + columns[column]) * channels;
            for (let channel = 0; channel < channels; channel++)
                spare[to++] = from < 0 ? 0 : values[from + channel];
        }
    }
}
function resample({ height, width, channels, values, spare }, { matrix, move }, at) {
    const [xx, xy, yx, yy] = matrix;
    const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
    let to = 0;
    for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
            const fromX = xx * (x - middleX) + xy * (y - middleY) + middleX + move[0];
            const fromY = yx * (x - middleX) + yy * (y - middleY) + middleY + move[1];
            const floorX = Math.floor(fromX);
            const floorY = Math.floor(fromY);
            const partX = fromX - floorX;
            const partY = fromY - floorY;
            const left = at(floorX, width);
            const right = at(floorX + 1, width);
            const above = at(floorY, height);
            const below = at(floorY + 1, height);
            // Where each of the four neighbours begins; -1 is black.
            const aboveLeft = above < 0 || left < 0 ? -1 : (above * width + left) * channels;
            const aboveRight = above < 0 || right < 0 ? -1 : (above * width + right) * channels;
            const belowLeft = below < 0 || left < 0 ? -1 : (below * width + left) * channels;
            const belowRight = below < 0 || right < 0 ? -1 : (below * width + right) * channels;
            for (let channel = 0; channel < channels; channel++) {
                const upper = (aboveLeft < 0 ? 0 : values[aboveLeft + channel]) * (1 - partX) +
                    (aboveRight < 0 ? 0 : values[aboveRight + channel]) * partX;
                const lower = (belowLeft < 0 ? 0 : values[belowLeft + channel]) * (1 - partX) +
                    (belowRight < 0 ? 0 : values[belowRight + channel]) * partX;
                spare[to++] = upper * (1 - partY) + lower * partY;
            }
        }
    }
}
/** -1 is 1, and `size` is `size - 2`: the edge itself is not repeated. */
function mirrored(position, size) {
    if (position >= 0 && position < size)
        return position;
    if (size === 1)
        return 0;
    const period = 2 * (size - 1);
    const within = ((position % period) + period) % period;
    return within < size ? within : period - within;
}
/** -1 beyond the edges. */
function inside(position, size) {
    return position >= 0 && position < size ? position : -1;
}
function flipVertically(picture) {
    const { height, width, channels, values, spare } = picture;
    const row = width * channels;
    for (let y = 0; y < height; y++)
        spare.set(values.subarray(y * row, (y + 1) * row), (height - 1 - y) * row);
    swap(picture);
}
function brighten({ values }, factor) {
    for (let i = 0; i < values.length; i++)
        values[i] = clamp(values[i] * factor);
}
/** Away from the mean grey (factor above 1) or towards it. */
function changeContrast(picture, factor) {
    const { values, channels } = picture;
    let sum = 0;
    for (let i = 0; i < values.length; i += channels)
        sum += greyAt(picture, i);
    const mean = sum / (values.length / channels);
    for (let i = 0; i < values.length; i++)
        values[i] = clamp(mean + (values[i] - mean) * factor);
}
/** Away from the pixel's own grey, or towards it. A picture of one channel has no colour. */
function saturate(picture, factor) {
    const { values, channels } = picture;
    if (channels !== 3)
        return;
    for (let i = 0; i < values.length; i += 3) {
        const grey = greyAt(picture, i);
        for (let channel = i; channel < i + 3; channel++)
            values[channel] = clamp(grey + (values[channel] - grey) * factor);
    }
}
/** @param turn share of the colour circle, of hue, saturation and value */
function turnHue({ values, channels }, turn) {
    if (channels !== 3)
        return;
    for (let i = 0; i < values.length; i += 3) {
        const [r, g, b] = [values[i], values[i + 1], values[i + 2]];
        const largest = Math.max(r, g, b);
        const range = largest - Math.min(r, g, b);
        if (range === 0)
            continue;
        const sixth = largest === r ? (g - b) / range + 6 : largest === g ? (b - r) / range + 2 : (r - g) / range + 4;
        const hue = (sixth + 6 * turn + 6) % 6;
        for (let channel = 0; channel < 3; channel++) {
            // Red is 5 sixths away from where it falls, green 3, blue 1 (the formula of HSV to RGB).
            const from = (5 - 2 * channel + hue) % 6;
            values[i + channel] = clamp(largest - range * Math.max(0, Math.min(from, 4 - from, 1)));
        }
    }
}
/** @param sigma standard deviation of the Gaussian, in pixels */
function picture_blur(picture, sigma) {
    const reach = Math.ceil(3 * sigma);
    if (reach === 0)
        return;
    const raw = Array.from({ length: 2 * reach + 1 }, (_, i) => onGrid(Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma))));
    const total = raw.reduce((sum, weight) => sum + weight, 0);
    const weights = raw.map((weight) => weight / total);
    const { height, width, channels } = picture;
    blurAlong(picture, weights, {
        lines: height,
        lineStep: width * channels,
        size: width,
        step: channels,
        across: channels,
    });
    blurAlong(picture, weights, {
        lines: 1,
        lineStep: 0,
        size: height,
        step: width * channels,
        across: width * channels,
    });
}
function blurAlong(picture, weights, { lines, lineStep, size, step, across }) {
    const { values, spare } = picture;
    const reach = (weights.length - 1) / 2;
    for (let line = 0; line < lines; line++) {
        for (let point = 0; point < size; point++) {
            const to = line * lineStep + point * step;
            spare.fill(0, to, to + across);
            for (let k = 0; k < weights.length; k++) {
                const weight = weights[k];
                const from = line * lineStep + mirrored(point + k - reach, size) * step;
                for (let i = 0; i < across; i++)
                    spare[to + i] += weight * values[from + i];
            }
        }
    }
    swap(picture);
}
/** A black square around a pixel, as much of it as is in the picture. */
function cutOut({ values, height, width, channels }, x, y, side) {
    const [left, top] = [x - Math.floor(side / 2), y - Math.floor(side / 2)];
    const [from, to] = [Math.max(0, left), Math.min(width, left + side)];
    for (let row = Math.max(0, top); row < Math.min(height, top + side); row++)
        values.fill(0, (row * width + from) * channels, (row * width + to) * channels);
}
/** Keeps the upper bits of each value. */
function posterize({ values }, bits) {
    const step = 2 ** (8 - bits);
    for (let i = 0; i < values.length; i++)
        values[i] = Math.floor(Math.round(values[i]) / step) * step;
}
/** Turns what is brighter than the threshold into its negative. */
function solarize({ values }, threshold) {
    for (let i = 0; i < values.length; i++)
        if (values[i] >= threshold)
            values[i] = 255 - values[i];
}
/** Spreads each channel over 0..255. */
function spreadContrast({ values, channels }) {
    for (let channel = 0; channel < channels; channel++) {
        let [low, high] = [255, 0];
        for (let i = channel; i < values.length; i += channels) {
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        if (high <= low)
            continue;
        for (let i = channel; i < values.length; i += channels)
            values[i] = ((values[i] - low) * 255) / (high - low);
    }
}
/** ITU-R BT.601, of the pixel that begins at `index`. */
function greyAt({ values, channels }, index) {
    if (channels !== 3)
        return values[index];
    return 0.299 * values[index] + 0.587 * values[index + 1] + 0.114 * values[index + 2];
}
function clamp(value) {
    return value < 0 ? 0 : value > 255 ? 255 : value;
}
function swap(picture) {
    [picture.values, picture.spare] = [picture.spare, picture.values];
}

;// CONCATENATED MODULE: ./build/data/augment/change-bytes.js

/** Whether nothing is asked for that resamples, or looks at more than one value. */
function keepsBytes(changes) {
    const { rotateDegrees, scaleFraction, contrastFraction, saturationFraction, hueFraction, blurPixels } = changes;
    const others = [rotateDegrees, scaleFraction, contrastFraction, saturationFraction, hueFraction, blurPixels];
    return changes.randAugment === null && others.every((change) => change === 0);
}
/** Writes the picture, moved and mirrored beyond its edges, into `to`; both bytes [height, width, channels]. */
function moveBytes(from, to, [height, width, channels], { isFlipped, x, y }) {
    const row = width * channels;
    // Columns that come from beside each other, in one piece.
    const [first, end] = [Math.max(0, -x), Math.min(width, width - x)];
    for (let r = 0; r < height; r++) {
        const moved = mirrored(r + y, height);
        const start = (isFlipped ? height - 1 - moved : moved) * row;
        const at = r * row;
        if (first < end)
            to.set(from.subarray(start + (first + x) * channels, start + (end + x) * channels), at + first * channels);
        for (let column = 0; column < width; column++) {
            if (column === first && first < end)
                column = end;
            if (column >= width)
                break;
            const source = start + mirrored(column + x, width) * channels;
            for (let channel = 0; channel < channels; channel++)
                to[at + column * channels + channel] = from[source + channel];
        }
    }
}
/** What becomes of each byte by a factor: as it is rounded after the product of floats. */
function brightTable(factor) {
    const values = Float32Array.from({ length: 256 }, (_, byte) => Math.max(0, Math.min(255, byte * factor)));
    return Uint8Array.from(values, (value) => value + 0.5);
}
/** A black square around a pixel. */
function cutBytes(bytes, [height, width, channels], random, side) {
    const [x, y] = [random.integer(width), random.integer(height)];
    const [left, top] = [x - Math.floor(side / 2), y - Math.floor(side / 2)];
    const [from, to] = [Math.max(0, left), Math.min(width, left + side)];
    for (let row = Math.max(0, top); row < Math.min(height, top + side); row++)
        bytes.fill(0, (row * width + from) * channels, (row * width + to) * channels);
}

;// CONCATENATED MODULE: ./build/data/augment/change-picture.js
/**
 * The random changes of a spec, applied to the bytes of one picture: a pure function of (picture, changes, seed). Each change
 * that is asked for draws from the seed in one order, so the same seed gives the same picture on any thread.
 */



/** The changer keeps two pictures of memory and is not for two calls at a time. */
function pictureChanger(shape, changes) {
    return keepsBytes(changes) ? byteChanger(shape, changes) : floatChanger(shape, changes);
}
function byteChanger(shape, changes) {
    const spare = new Uint8Array(shape[0] * shape[1] * shape[2]);
    return (bytes, seed) => {
        const random = (0,core_random/* seededRandom */.I)(seed, 'data/changes');
        const { isFlipped, x, y } = drawMove(changes, random);
        if (isFlipped || x !== 0 || y !== 0) {
            spare.set(bytes);
            moveBytes(spare, bytes, shape, { isFlipped, x, y });
        }
        const table = changes.brightnessFraction > 0 ? brightTable(drawFactor(changes.brightnessFraction, random)) : null;
        // Black stays black however bright a picture becomes, so it may come before.
        if (changes.cutoutPixels > 0)
            cutBytes(bytes, shape, random, changes.cutoutPixels);
        return table;
    };
}
/** What the bytes become by way of floats, for any change. */
function floatChanger([height, width, channels], changes) {
    const size = height * width * channels;
    const picture = { height, width, channels, values: new Float32Array(size), spare: new Float32Array(size) };
    return (bytes, seed) => {
        picture.values.set(bytes);
        const random = (0,core_random/* seededRandom */.I)(seed, 'data/changes');
        move(picture, changes, random);
        recolor(picture, changes, random);
        randAugment(picture, changes.randAugment, random);
        if (changes.blurPixels > 0)
            picture_blur(picture, random.uniform() * changes.blurPixels);
        if (changes.cutoutPixels > 0)
            cutOut(picture, random.integer(width), random.integer(height), changes.cutoutPixels);
        // Values are 0..255: to add a half and cut is to round, and faster.
        const { values } = picture;
        for (let i = 0; i < size; i++)
            bytes[i] = values[i] + 0.5;
        return null;
    };
}
/** −1..1. */
const signed = (random) => 2 * random.uniform() - 1;
const drawFactor = (fraction, random) => 1 + signed(random) * fraction;
function drawMove({ verticalFlip, cropPixels }, random) {
    const isFlipped = verticalFlip && random.integer(2) === 1;
    const step = () => (cropPixels === 0 ? 0 : random.integer(2 * cropPixels + 1) - cropPixels);
    return { isFlipped, x: step(), y: step() };
}
/** One resampling for all that moves pixels; none where whole pixels move. */
function move(picture, changes, random) {
    const { rotateDegrees, scaleFraction } = changes;
    const { isFlipped, x, y } = drawMove(changes, random);
    if (isFlipped)
        flipVertically(picture);
    const degrees = rotateDegrees === 0 ? 0 : signed(random) * rotateDegrees;
    const factor = scaleFraction === 0 ? 1 : 1 + signed(random) * scaleFraction;
    if (x === 0 && y === 0 && degrees === 0 && factor === 1)
        return;
    warp(picture, { matrix: turned(degrees, factor), move: [x, y] }, 'mirrored');
}
function recolor(picture, changes, random) {
    const factor = (fraction) => drawFactor(fraction, random);
    if (changes.brightnessFraction > 0)
        brighten(picture, factor(changes.brightnessFraction));
    if (changes.contrastFraction > 0)
        changeContrast(picture, factor(changes.contrastFraction));
    if (changes.saturationFraction > 0)
        saturate(picture, factor(changes.saturationFraction));
    if (changes.hueFraction > 0)
        turnHue(picture, signed(random) * changes.hueFraction);
}
const shifted = (x, y) => ({ matrix: [1, 0, 0, 1], move: [x, y] });
/** With the ranges of Cubuk et al. 2020 at strength 1; shear and sharpness are left out. */
const operations = [
    () => undefined,
    (picture, strength, sign) => warp(picture, { matrix: turned(sign * strength * 30, 1), move: [0, 0] }, 'black'),
    (picture, strength, sign) => warp(picture, shifted(Math.round(sign * strength * 0.45 * picture.width), 0), 'black'),
    (picture, strength, sign) => warp(picture, shifted(0, Math.round(sign * strength * 0.45 * picture.height)), 'black'),
    (picture, strength, sign) => warp(picture, { matrix: turned(0, 1 + sign * strength * 0.5), move: [0, 0] }, 'black'),
    (picture, strength, sign) => brighten(picture, 1 + sign * strength * 0.9),
    (picture, strength, sign) => changeContrast(picture, 1 + sign * strength * 0.9),
    (picture, strength, sign) => saturate(picture, 1 + sign * strength * 0.9),
    (picture, strength) => posterize(picture, 8 - Math.round(4 * strength)),
    (picture, strength) => solarize(picture, 256 - Math.round(256 * strength)),
    (picture) => spreadContrast(picture),
];
function randAugment(picture, wanted, random) {
    if (wanted === null)
        return;
    for (let i = 0; i < wanted.operations; i++) {
        const operation = operations[random.integer(operations.length)];
        operation(picture, wanted.magnitude / 10, random.integer(2) === 1 ? 1 : -1);
    }
}

;// CONCATENATED MODULE: ./build/data/augment/mix.js
const mix_grid = 2 ** 20;
/** Beta(α, α) by Jöhnk's method, for α up to 1; on a grid, so that it is the same everywhere. */
function beta(alpha, random) {
    for (;;) {
        const [a, b] = [random.uniform() ** (1 / alpha), random.uniform() ** (1 / alpha)];
        if (a + b <= 1 && a + b > 0)
            return Math.round((a / (a + b)) * mix_grid) / mix_grid;
    }
}
function drawMix({ mixup, cutmix }, samples, random) {
    const plan = {
        partners: new Uint32Array(samples),
        shares: new Float32Array(samples),
        isBox: new Uint8Array(samples),
        middles: new Float32Array(2 * samples),
    };
    for (let i = 0; i < samples; i++) {
        const isBox = cutmix > 0 && (mixup === 0 || random.integer(2) === 1);
        plan.isBox[i] = isBox ? 1 : 0;
        plan.partners[i] = random.integer(samples);
        plan.shares[i] = beta(isBox ? cutmix : mixup, random);
        plan.middles[2 * i] = random.uniform();
        plan.middles[2 * i + 1] = random.uniform();
    }
    return plan;
}
/** Rows and columns of the box, up to and without `bottom` and `right`. */
function boxOf({ shares, middles }, i, [height, width]) {
    const side = Math.sqrt(1 - shares[i]);
    const along = (size, middle) => {
        const length = Math.round(size * side);
        const start = Math.round(size * middle - length / 2);
        return [Math.max(0, start), Math.min(size, start + length)];
    };
    const [top, bottom] = along(height, middles[2 * i]);
    const [left, right] = along(width, middles[2 * i + 1]);
    return { top, bottom, left, right };
}
/** How much of the image at a position is the sample itself, 0..1. */
function ownShare(plan, i, shape) {
    if (plan.isBox[i] === 0)
        return plan.shares[i];
    const { top, bottom, left, right } = boxOf(plan, i, shape);
    return 1 - ((bottom - top) * (right - left)) / (shape[0] * shape[1]);
}
/** Images [samples, height, width, channels] out of those of the batch, mixed. */
function mixImages(images, plan, shape) {
    const [, width, channels] = shape;
    const size = images.length / plan.partners.length;
    const mixed = images.slice();
    plan.partners.forEach((partner, i) => {
        const [own, other] = [i * size, partner * size];
        if (plan.isBox[i] === 0) {
            const share = plan.shares[i];
            for (let at = 0; at < size; at++)
                mixed[own + at] = share * images[own + at] + (1 - share) * images[other + at];
            return;
        }
        const { top, bottom, left, right } = boxOf(plan, i, shape);
        for (let row = top; row < bottom; row++) {
            const [from, to] = [(row * width + left) * channels, (row * width + right) * channels];
            mixed.set(images.subarray(other + from, other + to), own + from);
        }
    });
    return mixed;
}
/** Mixes what is right for each sample, in place. targets: [samples, …]. */
function mixTargets(targets, plan, shape) {
    const before = targets.slice();
    const size = targets.length / plan.partners.length;
    plan.partners.forEach((partner, i) => {
        const share = ownShare(plan, i, shape);
        for (let at = 0; at < size; at++)
            targets[i * size + at] = share * before[i * size + at] + (1 - share) * before[partner * size + at];
    });
}

// EXTERNAL MODULE: ./build/data/dataset.js
var data_dataset = __webpack_require__(59577);
;// CONCATENATED MODULE: ./build/data/augment/sound.js
/** Later (positive) or earlier, with silence where it was. In place. */
function shiftInTime(wave, samples) {
    if (samples >= 0) {
        wave.copyWithin(samples, 0, wave.length - samples);
        wave.fill(0, 0, samples);
    }
    else {
        wave.copyWithin(0, -samples);
        wave.fill(0, wave.length + samples);
    }
}
/** Adds white noise, uniform within ±level, and cuts at the full scale. In place. */
function addWhiteNoise(wave, level, random) {
    for (let i = 0; i < wave.length; i++)
        wave[i] = sound_clamp(wave[i] + level * (2 * random.uniform() - 1));
}
/** Adds what a recording of noise has from sample `from` on, repeated where it ends, times the level. In place. */
function addRecordedNoise(wave, noise, from, level) {
    for (let i = 0; i < wave.length; i++)
        wave[i] = sound_clamp(wave[i] + level * noise[(from + i) % noise.length]);
}
const sound_clamp = (value) => Math.max(-1, Math.min(1, value));
function columnMeans({ values, frames, columns }) {
    const means = new Float64Array(columns);
    for (let i = 0; i < values.length; i++)
        means[i % columns] += values[i] / frames;
    return means;
}
function maskFrames({ values, columns }, from, count, means) {
    for (let i = from * columns; i < (from + count) * columns; i++)
        values[i] = means[i % columns];
}
function maskColumns({ values, frames, columns }, from, count, means) {
    for (let frame = 0; frame < frames; frame++)
        for (let column = from; column < from + count; column++)
            values[frame * columns + column] = means[column];
}

;// CONCATENATED MODULE: ./build/data/augment/change-sound.js
/**
 * The random changes of a spec, applied to one sound and then to its features: a pure function of (sound, changes, noises, seed).
 * Draws follow one order, so the same seed gives the same features on any thread.
 */


function soundChanger(changes, form, noises, [frames, columns]) {
    const { timeShiftMs, noise, masks } = changes;
    const mostShift = Math.floor((timeShiftMs * form.sampleRateHz) / 1000);
    const mostFrames = masks ? Math.min(frames, Math.floor(masks.timeMs / form.features.strideMs)) : 0;
    const mostColumns = masks ? Math.min(columns, masks.frequencyWidth) : 0;
    return {
        changesWave: mostShift > 0 || noise !== null,
        wave(wave, seed) {
            const random = (0,core_random/* seededRandom */.I)(seed, 'data/sound');
            if (mostShift > 0)
                shiftInTime(wave, random.integer(2 * mostShift + 1) - mostShift);
            if (noise !== null && random.uniform() < noise.probability)
                addNoise(wave, noise.level, noises, random);
        },
        features(values, seed) {
            if (!masks)
                return;
            const random = (0,core_random/* seededRandom */.I)(seed, 'data/masks');
            const spectrogram = { values, frames, columns };
            const means = columnMeans(spectrogram);
            // The width first, from nothing to the widest, then the place, as SpecAugment draws them.
            for (let i = 0; i < masks.timeMasks; i++) {
                const width = random.integer(mostFrames + 1);
                maskFrames(spectrogram, random.integer(frames - width + 1), width, means);
            }
            for (let i = 0; i < masks.frequencyMasks; i++) {
                const width = random.integer(mostColumns + 1);
                maskColumns(spectrogram, random.integer(columns - width + 1), width, means);
            }
        },
    };
}
function addNoise(wave, most, noises, random) {
    const level = most * random.uniform();
    if (noises.length === 0) {
        addWhiteNoise(wave, level, random);
        return;
    }
    const noise = noises[random.integer(noises.length)];
    addRecordedNoise(wave, noise, random.integer(noise.length), level);
}

// EXTERNAL MODULE: ./build/data/sound/features.js + 5 modules
var sound_features = __webpack_require__(31729);
;// CONCATENATED MODULE: ./build/data/make-sounds.js
/** Features of a batch of sounds that change: made anew of each sound where it is changed itself, else masked as they are. */





/** Sounds that are read at a time. */
const readAhead = 6;
function soundMaker(samples, form) {
    const { recorded, sampleShape } = form;
    if (!recorded)
        throw new core_errors/* InternalError */.Gd('changes of sounds need a source of sounds');
    const { sound, noises } = recorded;
    const size = (0,data_dataset/* sampleSize */.se)(form);
    let extract;
    return async (indices, { plan, seeds }, raw) => {
        const changer = soundChanger(plan, sound, noises, sampleShape);
        await (0,map_at_once/* mapAtOnce */.$)([...Array(indices.length).keys()], readAhead, async (position) => {
            const features = raw.subarray(position * size, (position + 1) * size);
            const seed = seeds[position];
            if (changer.changesWave) {
                const waves = new Float32Array(sound.sampleCount);
                await samples.read([indices[position]], { waves });
                changer.wave(waves, seed);
                (extract ??= (0,sound_features/* extractorOf */.Ew)(sound))(waves, features);
            }
            else
                await samples.read([indices[position]], { images: features });
            changer.features(features, seed);
        });
    };
}

// EXTERNAL MODULE: ./build/data/normalize.js
var normalize = __webpack_require__(43382);
;// CONCATENATED MODULE: ./build/data/batches.js
/**
 * The batches of an epoch. What is in them is planned ahead, as a pure function of (data, seed, stream, epoch), and each batch
 * is then a pure function of its plan: any thread may make it, in any order, and it is the same.
 */








/** A view is a way to see a sample that a teacher sees too: as it is (0), and mirrored (1). */
function viewCount({ horizontalFlip }) {
    return horizontalFlip ? 2 : 1;
}
/** Whether a view mirrors a sample left to right. */
const isMirrored = (view) => view === 1;
/** Batches in an epoch; shapes are fixed, so the remainder of each shuffle is left for another epoch. */
function batchesPerEpoch(dataset, batchSize) {
    return Math.floor(dataset.train.count / batchSize);
}
/** The plans of one epoch over `count` samples, so that a run that resumes at an epoch sees the batches it would have seen. */
function* planEpoch(count, batchSize, augmentation, seed, stream, epoch) {
    const random = (0,core_random/* seededRandom */.I)(seed, `${stream}/epoch-${epoch}`);
    const order = Uint32Array.from({ length: count }, (_, index) => index);
    random.shuffle(order);
    const { horizontalFlip, shiftPixels, changes = null, sound = null, mix } = augmentation;
    const draws = changes !== null || sound !== null;
    for (let start = 0; start + batchSize <= count; start += batchSize) {
        const views = new Uint8Array(batchSize);
        const shifts = new Int16Array(2 * batchSize);
        const seeds = new Uint32Array(draws ? batchSize : 0);
        for (let position = 0; position < batchSize; position++) {
            if (horizontalFlip)
                views[position] = random.integer(viewCount(augmentation));
            if (shiftPixels > 0) {
                shifts[2 * position] = random.integer(2 * shiftPixels + 1) - shiftPixels;
                shifts[2 * position + 1] = random.integer(2 * shiftPixels + 1) - shiftPixels;
            }
            if (draws)
                seeds[position] = random.integer(2 ** 31);
        }
        const indices = order.slice(start, start + batchSize);
        yield {
            indices,
            views,
            shifts,
            changes: changes && { plan: changes, seeds },
            sound: sound && { plan: sound, seeds },
            ...(mix && { mix: drawMix(mix, batchSize, random) }),
        };
    }
}
/** Every sample of a split once, in order, in one view; the last batch is filled up with the first samples. */
function* planView(count, batchSize, view) {
    for (let start = 0; start < count; start += batchSize) {
        yield {
            indices: Uint32Array.from({ length: batchSize }, (_, position) => (start + position) % count),
            views: new Uint8Array(batchSize).fill(view),
            shifts: new Int16Array(2 * batchSize),
            changes: null,
            sound: null,
        };
    }
}
/** Samples that are read at a time where each is changed afterwards. */
const batches_readAhead = 6;
function batchMaker(samples, form) {
    const size = (0,data_dataset/* sampleSize */.se)(form);
    const placeOne = (0,normalize/* placer */.G1)(form);
    let raw = (0,normalize/* rawArray */.CZ)(form, 0);
    let kept = new Float32Array(0);
    let makeSounds;
    return async ({ indices, views, shifts, changes, sound, mix }, into) => {
        const length = indices.length * size;
        if (raw.length !== length)
            raw = (0,normalize/* rawArray */.CZ)(form, indices.length);
        if (into?.length !== length && kept.length !== length)
            kept = new Float32Array(length);
        const images = into?.length === length ? into : kept;
        const mixed = () => (mix ? mixImages(images, mix, form.sampleShape) : images);
        const place = (position, lookUp) => placeOne(raw, position, images.subarray(position * size, (position + 1) * size), {
            flip: isMirrored(views[position]),
            shift: [shifts[2 * position], shifts[2 * position + 1]],
            bytes: lookUp,
        });
        if (sound !== null && raw instanceof Float32Array)
            await (makeSounds ??= soundMaker(samples, form))(indices, sound, raw);
        else if (changes === null)
            await samples.read(indices, { images: raw });
        if (changes === null) {
            for (let position = 0; position < indices.length; position++)
                place(position, null);
            return mixed();
        }
        if (!(raw instanceof Uint8Array))
            throw new core_errors/* InternalError */.Gd('changes of pictures need bytes');
        const bytes = raw;
        const change = pictureChanger(form.sampleShape, changes.plan);
        // One by one, so that some samples are decoded while another is changed.
        await (0,map_at_once/* mapAtOnce */.$)([...indices.keys()], batches_readAhead, async (position) => {
            const own = bytes.subarray(position * size, (position + 1) * size);
            await samples.read([indices[position]], { images: own });
            place(position, change(own, changes.seeds[position]));
        });
        return mixed();
    };
}

// EXTERNAL MODULE: ./build/ops/operator.js + 27 modules
var ops_operator = __webpack_require__(74081);
// EXTERNAL MODULE: ./build/graph/operands.js
var operands = __webpack_require__(51077);
// EXTERNAL MODULE: ./build/graph/shapes.js
var graph_shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/graph/parameters.js




const nothing = new Set();
/**
 * In execution order, and within a layer as `constantInputs` lists them. A tensor that two layers share appears once. The
 * constants of frozen layers are left out.
 */
function layoutOf(graph, frozen = nothing) {
    const parameters = [];
    const statistics = [];
    const seen = new Set();
    for (const op of graph.operators) {
        if (frozen.has(op.name))
            continue;
        for (const { role, tensor, facts } of (0,ops_operator/* constantInputs */._M)(op)) {
            if (seen.has(tensor))
                continue;
            seen.add(tensor);
            const list = facts.learns === 'by gradient' ? parameters : statistics;
            const { shape } = (0,operands/* tensorOf */.zz)(graph, tensor);
            list.push({ tensor, layer: op.name, role, shape, offset: total(list), size: (0,graph_shapes/* elements */.Yt)(shape) });
        }
    }
    return { parameters, parameterCount: total(parameters), statistics, statisticCount: total(statistics) };
}
/** Trainable values in one vector, [parameterCount]; a copy. */
function pack(graph, frozen = nothing) {
    return gather(graph, layoutOf(graph, frozen).parameters);
}
/** Moving statistics in one vector, [statisticCount]; a copy. */
function packStatistics(graph, frozen = nothing) {
    return gather(graph, layoutOf(graph, frozen).statistics);
}
/** The graph with its values replaced; statistics stay as they are when none are given. The inverse of `pack`. */
function unpack(graph, parameters, statistics, frozen = nothing) {
    const layout = layoutOf(graph, frozen);
    return {
        ...graph,
        tensors: {
            ...graph.tensors,
            ...scatter(graph, layout.parameters, parameters),
            ...(statistics ? scatter(graph, layout.statistics, statistics) : {}),
        },
    };
}
function total(list) {
    const last = list.at(-1);
    return last ? last.offset + last.size : 0;
}
function gather(graph, list) {
    const flat = new Float32Array(total(list));
    for (const { tensor, offset } of list)
        flat.set((0,operands/* floatsOf */.HC)(graph, tensor), offset);
    return flat;
}
function scatter(graph, list, flat) {
    if (flat.length !== total(list))
        throw new core_errors/* InternalError */.Gd(`expected ${total(list)} packed values, found ${flat.length}`);
    return Object.fromEntries(list.map(({ tensor, offset, size }) => [
        tensor,
        { ...(0,operands/* tensorOf */.zz)(graph, tensor), data: flat.slice(offset, offset + size) },
    ]));
}
/** Names of the layers that have something to learn, in execution order. */
function learningLayers(graph) {
    const { parameters, statistics } = layoutOf(graph);
    const names = new Set([...parameters, ...statistics].map(({ layer }) => layer));
    return graph.operators.flatMap(({ name }) => (names.has(name) ? [name] : []));
}
/** Names of the layers that have a kernel, in execution order: what passes compress. */
function kernelLayers(graph) {
    return layoutOf(graph).parameters.flatMap(({ role, layer }) => (role === 'kernel' ? [layer] : []));
}

// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(53484);
;// CONCATENATED MODULE: ./build/engine/ops/kernel.js
/**
 * Our own kernels beside tfjs's. A backend that registered a kernel of that name (the recording backend does) gets one
 * call of it, so that the lowering sees the operation whole; any other backend runs the composition of tfjs operations.
 */

function runKernelOr(name, inputs, attributes, composition) {
    const kernel = tf_core_node.getKernel(name, tf_core_node.getBackend());
    if (!kernel)
        return composition();
    const outputs = tf_core_node.engine().runKernel(name, inputs, attributes);
    return Array.isArray(outputs) ? outputs : [outputs];
}

;// CONCATENATED MODULE: ./build/engine/ops/activation.js


/** y = max(x, 0), or min(max(x, 0), 6), or x. Same shape. */
function activate(x, activation) {
    switch (activation) {
        case 'none':
            return x;
        case 'relu':
            return tf_core_node.relu(x);
        case 'relu6':
            return tf_core_node.relu6(x);
        default:
            return activation;
    }
}
/**
 * Gradient of `activate`: dy where 0 < y (and y < 6 for relu6), else 0, with y the activation's own output. At the
 * corners the gradient is 0, as in TensorFlow's ReluGrad and Relu6Grad.
 */
function activationGradient(dy, y, activation) {
    if (activation === 'none')
        return dy;
    const [dx] = runKernelOr('ActivationGrad', { dy, y }, { activation }, () => {
        const above = tf_core_node.cast(tf_core_node.greater(y, 0), 'float32');
        if (activation === 'relu')
            return [tf_core_node.mul(dy, above)];
        return [tf_core_node.mul(dy, tf_core_node.mul(above, tf_core_node.cast(tf_core_node.less(y, 6), 'float32')))];
    });
    return dx;
}

;// CONCATENATED MODULE: ./build/engine/ops/gradients.js
/**
 * Gradients of the tfjs-core operations that a step may use. tfjs-core's Node build registers none (its
 * `register_all_gradients` is an ES module that Node cannot load); these are the same formulas, with relu's and relu6's
 * written on the output so that one mask operation is recorded. A gradient that is registered already is left alone.
 */



/** Sums a gradient over the axes along which its operand was broadcast. */
function unbroadcast(gradient, shape) {
    const axes = tf_core_node.broadcast_util.getReductionAxes(shape, gradient.shape);
    return tf_core_node.reshape(axes.length > 0 ? tf_core_node.sum(gradient, axes) : gradient, shape);
}
const gradients_float = (mask) => tf_core_node.cast(mask, 'float32');
function unary(gradient) {
    return { inputs: ['x'], grad: (dy, saved) => ({ x: () => gradient(dy, saved[0]) }) };
}
/** Through the operation's own output. */
function viaOutput(input, gradient) {
    return { outputs: [true], grad: (dy, saved) => ({ [input]: () => gradient(dy, saved[0]) }) };
}
function binary(da, db) {
    return {
        inputs: ['a', 'b'],
        grad: (dy, saved) => {
            const [a, b] = saved;
            return { a: () => unbroadcast(da(dy, a, b), a.shape), b: () => unbroadcast(db(dy, a, b), b.shape) };
        },
    };
}
/** A comparison is flat wherever it has a gradient at all. */
function flat() {
    const zeros = (tensor) => gradients_float(tf_core_node.zerosLike(tensor));
    return {
        inputs: ['a', 'b'],
        grad: (_, saved) => ({ a: () => zeros(saved[0]), b: () => zeros(saved[1]) }),
    };
}
const none = (input) => ({ grad: (dy) => ({ [input]: () => tf_core_node.zerosLike(dy) }) });
/** `dy` of a reduction, reshaped so that it broadcasts against the reduced tensor. */
function keepDims(dy, shape, axis) {
    const axes = tf_core_node.util.parseAxisParam(axis, shape);
    return tf_core_node.reshape(dy, shape.map((size, index) => (axes.includes(index) ? 1 : size)));
}
function reductionSize(shape, axis) {
    return tf_core_node.util.parseAxisParam(axis, shape).reduce((size, index) => size * shape[index], 1);
}
function extremum() {
    return {
        inputs: ['x'],
        outputs: [true],
        grad: (dy, saved, attributes) => {
            const [x, y] = saved;
            const axis = attributes['reductionIndices'] ?? attributes['axis'];
            const mask = () => gradients_float(tf_core_node.equal(x, keepDims(y, x.shape, axis)));
            return { x: () => tf_core_node.mul(keepDims(dy, x.shape, axis), mask()) };
        },
    };
}
function runKernel(name, inputs, attributes) {
    return tf_core_node.engine().runKernel(name, inputs, attributes);
}
function convolution(inputKernel, filterKernel) {
    return {
        inputs: ['x', 'filter'],
        grad: (dy, saved, { strides, pad, dilations }) => {
            const [x, filter] = saved;
            if (![dilations ?? 1].flat().every((dilation) => dilation === 1)) {
                throw new core_errors/* EngineError */.NJ({
                    code: 'engine/dilated-gradient',
                    message: `a convolution with dilation ${String(dilations)} has no gradient in tfjs`,
                    fix: 'Use dilation 1 in layers that are trained.',
                });
            }
            const shared = { strides, pad, dataFormat: 'NHWC', dimRoundingMode: null, dilations: 1 };
            return {
                x: () => runKernel(inputKernel, { dy, filter }, { ...shared, inputShape: x.shape }),
                filter: () => runKernel(filterKernel, { x, dy }, { ...shared, filterShape: filter.shape }),
            };
        },
    };
}
const rules = {
    Abs: unary((dy, x) => tf_core_node.mul(dy, tf_core_node.sub(gradients_float(tf_core_node.greater(x, 0)), gradients_float(tf_core_node.less(x, 0))))),
    Add: binary((dy) => dy, (dy) => dy),
    AddN: { all: true, grad: (dy, saved) => Object.fromEntries(saved.map((_, i) => [i, () => dy])) },
    Sub: binary((dy) => dy, (dy) => tf_core_node.neg(dy)),
    Multiply: binary((dy, _a, b) => tf_core_node.mul(dy, b), (dy, a) => tf_core_node.mul(dy, a)),
    RealDiv: binary((dy, _a, b) => tf_core_node.div(dy, b), (dy, a, b) => tf_core_node.neg(tf_core_node.div(tf_core_node.mul(dy, a), tf_core_node.square(b)))),
    Maximum: binary((dy, a, b) => tf_core_node.mul(dy, gradients_float(tf_core_node.greaterEqual(a, b))), (dy, a, b) => tf_core_node.mul(dy, gradients_float(tf_core_node.less(a, b)))),
    Minimum: binary((dy, a, b) => tf_core_node.mul(dy, gradients_float(tf_core_node.lessEqual(a, b))), (dy, a, b) => tf_core_node.mul(dy, gradients_float(tf_core_node.greater(a, b)))),
    SquaredDifference: binary((dy, a, b) => tf_core_node.mul(dy, tf_core_node.mul(2, tf_core_node.sub(a, b))), (dy, a, b) => tf_core_node.mul(dy, tf_core_node.mul(2, tf_core_node.sub(b, a)))),
    Equal: flat(),
    Greater: flat(),
    GreaterEqual: flat(),
    Less: flat(),
    LessEqual: flat(),
    NotEqual: flat(),
    Neg: { grad: (dy) => ({ x: () => tf_core_node.neg(dy) }) },
    Square: unary((dy, x) => tf_core_node.mul(dy, tf_core_node.mul(2, x))),
    Exp: viaOutput('x', (dy, y) => tf_core_node.mul(dy, y)),
    Log: unary((dy, x) => tf_core_node.div(dy, x)),
    Erf: unary((dy, x) => tf_core_node.mul(dy, tf_core_node.mul(tf_core_node.exp(tf_core_node.neg(tf_core_node.square(x))), 2 / Math.sqrt(Math.PI)))),
    Sqrt: viaOutput('x', (dy, y) => tf_core_node.div(dy, tf_core_node.mul(2, y))),
    Rsqrt: viaOutput('x', (dy, y) => tf_core_node.mul(dy, tf_core_node.mul(-0.5, tf_core_node.mul(y, tf_core_node.square(y))))),
    Sigmoid: viaOutput('x', (dy, y) => tf_core_node.mul(dy, tf_core_node.mul(y, tf_core_node.sub(1, y)))),
    Tanh: viaOutput('x', (dy, y) => tf_core_node.mul(dy, tf_core_node.sub(1, tf_core_node.square(y)))),
    Relu: viaOutput('x', (dy, y) => activationGradient(dy, y, 'relu')),
    Relu6: viaOutput('x', (dy, y) => activationGradient(dy, y, 'relu6')),
    Round: none('x'),
    Floor: none('x'),
    Step: none('x'),
    BatchNormStats: { inputs: ['x'], grad: (_, saved) => ({ x: () => tf_core_node.zerosLike(saved[0]) }) },
    ZerosLike: none('x'),
    ClipByValue: {
        inputs: ['x'],
        grad: (dy, saved, { clipValueMin, clipValueMax }) => {
            const [x] = saved;
            const inside = () => tf_core_node.logicalAnd(tf_core_node.greaterEqual(x, clipValueMin), tf_core_node.lessEqual(x, clipValueMax));
            return { x: () => tf_core_node.mul(dy, gradients_float(inside())) };
        },
    },
    Select: {
        inputs: ['condition'],
        grad: (dy, saved) => {
            const mask = () => gradients_float(saved[0]);
            return {
                condition: () => gradients_float(tf_core_node.zerosLike(saved[0])),
                t: () => tf_core_node.mul(dy, mask()),
                e: () => tf_core_node.mul(dy, tf_core_node.sub(1, mask())),
            };
        },
    },
    Identity: { grad: (dy) => ({ x: () => dy }) },
    Cast: { grad: (dy) => ({ x: () => dy }) },
    Reshape: { inputs: ['x'], grad: (dy, saved) => ({ x: () => tf_core_node.reshape(dy, saved[0].shape) }) },
    ExpandDims: { inputs: ['input'], grad: (dy, saved) => ({ input: () => tf_core_node.reshape(dy, saved[0].shape) }) },
    Transpose: {
        grad: (dy, _saved, { perm }) => ({
            x: () => tf_core_node.transpose(dy, tf_core_node.backend_util.getUndoAxesPermutation(perm)),
        }),
    },
    Sum: {
        inputs: ['x'],
        grad: (dy, saved, { axis }) => {
            const { shape } = saved[0];
            return { x: () => tf_core_node.mul(keepDims(dy, shape, axis), tf_core_node.ones(shape)) };
        },
    },
    Mean: {
        inputs: ['x'],
        grad: (dy, saved, { axis }) => {
            const { shape } = saved[0];
            const scaled = () => tf_core_node.mul(keepDims(dy, shape, axis), 1 / reductionSize(shape, axis));
            return { x: () => tf_core_node.mul(scaled(), tf_core_node.ones(shape)) };
        },
    },
    Max: extremum(),
    Min: extremum(),
    Softmax: {
        outputs: [true],
        grad: (dy, saved, { dim }) => {
            const [y] = saved;
            return {
                logits: () => {
                    const weighted = tf_core_node.mul(dy, y);
                    return tf_core_node.sub(weighted, tf_core_node.mul(tf_core_node.sum(weighted, dim, true), y));
                },
            };
        },
    },
    BatchMatMul: {
        inputs: ['a', 'b'],
        grad: (dy, saved, { transposeA, transposeB }) => {
            const [a, b] = saved;
            if (!transposeA && !transposeB)
                return { a: () => tf_core_node.matMul(dy, b, false, true), b: () => tf_core_node.matMul(a, dy, true, false) };
            if (!transposeA)
                return { a: () => tf_core_node.matMul(dy, b), b: () => tf_core_node.matMul(dy, a, true, false) };
            if (!transposeB)
                return { a: () => tf_core_node.matMul(b, dy, false, true), b: () => tf_core_node.matMul(a, dy) };
            return { a: () => tf_core_node.matMul(b, dy, true, true), b: () => tf_core_node.matMul(dy, a, true, true) };
        },
    },
    Concat: {
        all: true,
        grad: (dy, saved, { axis }) => {
            const shapes = saved.map((tensor) => tensor.shape);
            const along = tf_core_node.util.parseAxisParam(axis, shapes[0])[0];
            const parts = tf_core_node.split(dy, shapes.map((shape) => shape[along]), along);
            return Object.fromEntries(parts.map((part, index) => [index, () => part]));
        },
    },
    SplitV: {
        grad: (dy, _saved, { axis }) => ({ x: () => tf_core_node.concat(dy, axis) }),
    },
    Slice: {
        inputs: ['x'],
        grad: (dy, saved, { begin, size }) => {
            const [x] = saved;
            const [from, length] = tf_core_node.slice_util.parseSliceParams(x, begin, size);
            const paddings = from.map((start, i) => [start, x.shape[i] - start - length[i]]);
            return { x: () => tf_core_node.pad(dy, paddings) };
        },
    },
    PadV2: {
        inputs: ['x'],
        grad: (dy, saved, { paddings }) => ({
            x: () => tf_core_node.slice(dy, paddings.map(([before]) => before), saved[0].shape),
        }),
    },
    Conv2D: convolution('Conv2DBackpropInput', 'Conv2DBackpropFilter'),
    Conv2DBackpropInput: {
        inputs: ['dy', 'filter'],
        grad: (ddx, saved, { strides, pad }) => {
            const [dy, filter] = saved;
            const shared = { strides, pad, dataFormat: 'NHWC', dimRoundingMode: null, dilations: 1 };
            return {
                dy: () => tf_core_node.conv2d(ddx, filter, strides, pad),
                filter: () => runKernel('Conv2DBackpropFilter', { x: ddx, dy }, { ...shared, filterShape: filter.shape }),
            };
        },
    },
    DepthwiseConv2dNative: convolution('DepthwiseConv2dNativeBackpropInput', 'DepthwiseConv2dNativeBackpropFilter'),
    AvgPool: {
        inputs: ['x'],
        grad: (dy, saved, attributes) => ({ x: () => runKernel('AvgPoolGrad', { dy, input: saved[0] }, attributes) }),
    },
    MaxPool: {
        inputs: ['x'],
        outputs: [true],
        grad: (dy, saved, attributes) => ({
            x: () => runKernel('MaxPoolGrad', { dy, input: saved[0], output: saved[1] }, attributes),
        }),
    },
};
for (const [kernelName, rule] of Object.entries(rules)) {
    const known = tf_core_node.getGradient(kernelName);
    if (known)
        continue;
    tf_core_node.registerGradient({
        kernelName,
        ...(rule.inputs ? { inputsToSave: [...rule.inputs] } : {}),
        ...(rule.outputs ? { outputsToSave: [...rule.outputs] } : {}),
        ...(rule.all ? { saveAllInputs: true } : {}),
        gradFunc: (dy, saved, attributes) => rule.grad(dy, saved, attributes),
    });
}

;// CONCATENATED MODULE: ./build/engine/ops/pass-through.js

/**
 * Straight-through: the forward value is `value`, the gradient goes to `x` unchanged. For weight transforms such as
 * masks, centroids and noise: `straightThrough(w, transform(w))`. Same shapes.
 */
function straightThrough(x, value) {
    const pass = tf.customGrad(() => ({ value: tf.clone(value), gradFunc: (dy) => dy }));
    return pass(x);
}
/** The value of x, through which no gradient flows. */
function stopGradient(x) {
    const stop = tf_core_node.customGrad((input) => {
        return { value: tf_core_node.clone(input), gradFunc: (dy) => tf_core_node.zerosLike(dy) };
    });
    return stop(x);
}

;// CONCATENATED MODULE: ./build/engine/ops/batch-norm.js




/**
 * Batch normalisation in training mode over every axis but the last, with an optional fused activation.
 * Gradient: the closed form of Ioffe & Szegedy 2015, section 3, so that the tape holds one operation per direction.
 * x [..., C] · gamma, beta [C].
 */
function batchNormTrain(x, gamma, beta, epsilon, activation = 'none') {
    const axes = x.shape.slice(0, -1).map((_, axis) => axis);
    const [mean, variance] = runKernelOr('BatchNormStats', { x }, {}, () => {
        const m = tf_core_node.mean(x, axes);
        return [m, tf_core_node.mean(tf_core_node.square(tf_core_node.sub(x, m)), axes)];
    });
    const normalise = tf_core_node.customGrad((...args) => {
        const [xIn, gammaIn, betaIn, save] = args;
        const [y] = runKernelOr('BatchNormApply', { x: xIn, gamma: gammaIn, beta: betaIn, mean, variance }, { epsilon, activation }, () => {
            const scale = tf_core_node.mul(gammaIn, tf_core_node.rsqrt(tf_core_node.add(variance, epsilon)));
            return [activate(tf_core_node.add(tf_core_node.mul(tf_core_node.sub(xIn, mean), scale), betaIn), activation)];
        });
        // All of them: the tape disposes of what the forward function made and did not save.
        save([xIn, gammaIn, mean, variance, y]);
        const gradFunc = (dy, saved) => batchNormGradient(dy, saved, epsilon, activation);
        return { value: y, gradFunc };
    });
    return { y: normalise(x, gamma, beta), mean: stopGradient(mean), variance: stopGradient(variance) };
}
/**
 * Batch normalisation by fixed statistics, with an optional fused activation: activation((x − mean) / √(variance + epsilon) ·
 * gamma + beta). The gradient goes to x alone. x [..., C].
 */
function batchNormFixed(x, [gamma, beta, mean, variance], epsilon, activation = 'none') {
    const scaleOf = (g, v) => tf_core_node.mul(g, tf_core_node.rsqrt(tf_core_node.add(v, epsilon)));
    const normalise = tf_core_node.customGrad((...args) => {
        const [xIn, save] = args;
        const [y] = runKernelOr('BatchNormApply', { x: xIn, gamma, beta, mean, variance }, { epsilon, activation }, () => {
            const scale = scaleOf(gamma, variance);
            return [activate(tf_core_node.add(tf_core_node.mul(xIn, scale), tf_core_node.sub(beta, tf_core_node.mul(mean, scale))), activation)];
        });
        // What is not saved is gone by the time of the gradient.
        save([y, gamma, variance]);
        const gradFunc = (dy, [out, g, v]) => tf_core_node.mul(activationGradient(dy, out, activation), scaleOf(g, v));
        return { value: y, gradFunc };
    });
    return normalise(x);
}
function batchNormGradient(dy, [x, gamma, mean, variance, y], epsilon, activation) {
    return runKernelOr('BatchNormGrad', { dy, x, gamma, mean, variance, y }, { epsilon, activation }, () => {
        const axes = x.shape.slice(0, -1).map((_, axis) => axis);
        const count = x.size / x.shape[x.rank - 1];
        const dyIn = activationGradient(dy, y, activation);
        const rstd = tf_core_node.rsqrt(tf_core_node.add(variance, epsilon));
        const normalised = tf_core_node.mul(tf_core_node.sub(x, mean), rstd);
        const dBeta = tf_core_node.sum(dyIn, axes);
        const dGamma = tf_core_node.sum(tf_core_node.mul(dyIn, normalised), axes);
        const centred = tf_core_node.sub(dyIn, tf_core_node.div(tf_core_node.add(dBeta, tf_core_node.mul(normalised, dGamma)), count));
        return [tf_core_node.mul(centred, tf_core_node.mul(gamma, rstd)), dGamma, dBeta];
    });
}

;// CONCATENATED MODULE: ./build/engine/ops/fake-quantize.js


/**
 * Quantise and dequantise: y = (clip(round(x / scale) + zeroPoint, qmin, qmax) − zeroPoint) · scale, rounding halves
 * to even (TFLite QUANTIZE with the reference kernel differs on exact halves only).
 * Gradient: straight-through, dy where (qmin − zeroPoint)·scale ≤ x ≤ (qmax − zeroPoint)·scale, else 0 (Jacob et al.
 * 2018, section 3). qmin ≤ zeroPoint ≤ qmax, so that 0 is exact, as TFLite requires. `scale` and `zeroPoint` get no gradient; they are tensors, so they may change from run to run
 * without compiling again, and have any shape that broadcasts against x ([] per tensor, [C] per last axis).
 */
function fakeQuantize(x, scale, zeroPoint, qmin, qmax) {
    const quantise = tf_core_node.customGrad((...args) => {
        const [input, save] = args;
        const [y] = runKernelOr('FakeQuantize', { x: input, scale, zeroPoint }, { qmin, qmax }, () => {
            const codes = tf_core_node.clipByValue(tf_core_node.add(tf_core_node.round(tf_core_node.div(input, scale)), zeroPoint), qmin, qmax);
            return [tf_core_node.mul(tf_core_node.sub(codes, zeroPoint), scale)];
        });
        save([input, scale, zeroPoint]);
        const gradFunc = (dy, saved) => {
            const [kept, step, zero] = saved;
            return runKernelOr('FakeQuantizeGrad', { dy, x: kept, scale: step, zeroPoint: zero }, { qmin, qmax }, () => {
                const low = tf_core_node.mul(tf_core_node.sub(qmin, zero), step);
                const high = tf_core_node.mul(tf_core_node.sub(qmax, zero), step);
                const inside = tf_core_node.logicalAnd(tf_core_node.greaterEqual(kept, low), tf_core_node.lessEqual(kept, high));
                return [tf_core_node.mul(dy, tf_core_node.cast(inside, 'float32'))];
            })[0];
        };
        return { value: y, gradFunc };
    });
    return quantise(x);
}

;// CONCATENATED MODULE: ./build/engine/ops/index.js
/**
 * Operations with gradients that a step may use besides tfjs-core's. Import this (not tfjs-core alone) in every module
 * that differentiates: it registers the gradients of the tfjs-core operations that engines support.
 */






;// CONCATENATED MODULE: ./build/passes/distill/hints.js
/** A student learns what its teacher's layers give, too. Both look at the same images. */







/** What a layer gives, by the tensor's name. @throws PassError where the graph has no such layer. */
function hintedTensor(graph, layer, whose) {
    const tensor = graph.operators.find(({ name }) => name === layer)?.outputs[0];
    if (tensor !== undefined)
        return tensor;
    const names = graph.operators.map(({ name }) => name);
    throw new core_errors/* PassError */.QG({
        code: 'train/hint-layer',
        message: `expected a layer of the ${whose} for a hint, found '${layer}', which it does not have`,
        fix: `Use one of: ${(0,name_some/* nameSome */.K)(names)}.`,
    });
}
const hintInput = (index) => `hint/${index}/teacher`;
/**
 * loss ← loss + Σ weight·hint.
 *
 * features: mean of (aᵗ − a·W)² over all values, W a 1x1 that is learnt with the student where the channels differ, else none (FitNets,
 * Romero et al. 2015, arXiv 1412.6550, eq. 3). attention: ‖Q/‖Q‖ − Qᵗ/‖Qᵗ‖‖², Q = Σ over channels of a², meaned over the batch
 * (Zagoruyko & Komodakis 2017, arXiv 1612.03928, eq. 2).
 * @throws PassError where the places of the two layers differ in number.
 */
function hintPart(hints, { student, teacher, batchSize, seed }) {
    const pairs = hints.map((hint, index) => {
        const tensor = hintedTensor(student, hint.student, 'student');
        const own = (0,operands/* tensorOf */.zz)(student, tensor).shape.slice(1);
        const other = (0,operands/* tensorOf */.zz)(teacher, hintedTensor(teacher, hint.teacher, 'teacher')).shape.slice(1);
        if (own.slice(0, -1).join() !== other.slice(0, -1).join())
            throw new core_errors/* PassError */.QG({
                code: 'train/hint-shape',
                message: `expected layers of one height and width for a hint, found ${hint.student} with [${own.join(', ')}] and ${hint.teacher} with [${other.join(', ')}]`,
                fix: 'Name layers at which both models have been made smaller as often.',
            });
        const [from, to] = [own.at(-1), other.at(-1)];
        const needsMatrix = hint.kind === 'features' && from !== to;
        return { ...hint, index, tensor, other, matrix: needsMatrix ? { from, to, name: `hint/${index}/matrix` } : null };
    });
    return {
        name: 'hints',
        inputs: Object.fromEntries(pairs.map(({ index, other }) => [hintInput(index), [batchSize, ...other]])),
        trainable: Object.fromEntries(pairs.flatMap(({ matrix }) => (matrix ? [[matrix.name, initialMatrix(matrix, seed)]] : []))),
        loss: ({ loss, activations }, own) => ({
            loss: pairs.reduce((sum, { kind, weight, index, tensor, matrix, other }) => {
                const rows = batchSize * (0,graph_shapes/* elements */.Yt)(other.slice(0, -1));
                const [a, b] = [activations[tensor], own[hintInput(index)]];
                if (!a || !b)
                    throw new core_errors/* InternalError */.Gd(`the step has no value of ${tensor}`);
                const flat = (x) => tf_core_node.reshape(x, [rows, x.shape.at(-1)]);
                const term = kind === 'features'
                    ? tf_core_node.mean(tf_core_node.square(tf_core_node.sub(flat(b), matrix ? tf_core_node.matMul(flat(a), own[matrix.name]) : flat(a))))
                    : apart(flat(a), flat(b), batchSize);
                return tf_core_node.add(sum, tf_core_node.mul(term, weight));
            }, loss),
        }),
    };
}
/** Of the attention maps of rows that hold the places of each sample one after another. */
function apart(a, b, batchSize) {
    const map = (x) => {
        const places = tf_core_node.reshape(tf_core_node.sum(tf_core_node.square(x), 1), [batchSize, -1]);
        return tf_core_node.div(places, tf_core_node.sqrt(tf_core_node.add(tf_core_node.sum(tf_core_node.square(places), 1, true), 1e-12)));
    };
    return tf_core_node.div(tf_core_node.sum(tf_core_node.square(tf_core_node.sub(map(a), map(b)))), batchSize);
}
function initialMatrix({ from, to, name }, seed) {
    const random = (0,core_random/* seededRandom */.I)(seed, name);
    return { shape: [from, to], data: Float32Array.from({ length: from * to }, () => random.normal() / Math.sqrt(from)) };
}

;// CONCATENATED MODULE: ./build/graph/constants.js
/** Every float32 constant by tensor name: what an inference step bakes in. */
function constantsOf(graph) {
    return Object.fromEntries(Object.values(graph.tensors).flatMap(({ name, shape, data }) => data instanceof Float32Array ? [[name, { shape, data }]] : []));
}

// EXTERNAL MODULE: ./build/ops/shared/shape-rules.js
var shape_rules = __webpack_require__(88514);
;// CONCATENATED MODULE: ./build/ops/shared/dilated.js
/**
 * A dilated convolution in operations that have gradients: the rows and columns that one window reads are an image of their own, so
 * an image becomes dilation² small ones, which a plain convolution reads (TensorFlow's SpaceToBatchND does the same).
 */


/** Of stride 1. `convolve` is the convolution without dilation and padding. x [batch, h, w, channels]. */
function dilated(x, kernel, [dh, dw], padding, convolve) {
    const [batch, h, w, c] = x.shape;
    const rows = (0,shape_rules/* slideWindow */.U4)(h, kernel[0], 1, dh, padding);
    const columns = (0,shape_rules/* slideWindow */.U4)(w, kernel[1], 1, dw, padding);
    // What windows reach, up to whole small images.
    const [height, width] = [
        wholes(rows.size + (kernel[0] - 1) * dh, dh),
        wholes(columns.size + (kernel[1] - 1) * dw, dw),
    ];
    const padded = tf_core_node.pad(x, [
        [0, 0],
        [rows.before, height - h - rows.before],
        [columns.before, width - w - columns.before],
        [0, 0],
    ]);
    const apart = tf_core_node.transpose(tf_core_node.reshape(padded, [batch, height / dh, dh, width / dw, dw, c]), [0, 2, 4, 1, 3, 5]);
    const small = tf_core_node.reshape(apart, [batch * dh * dw, height / dh, width / dw, c]);
    const y = convolve(small);
    const [, smallH, smallW, outC] = y.shape;
    const together = tf_core_node.transpose(tf_core_node.reshape(y, [batch, dh, dw, smallH, smallW, outC]), [0, 3, 1, 4, 2, 5]);
    const whole = tf_core_node.reshape(together, [batch, smallH * dh, smallW * dw, outC]);
    return tf_core_node.slice(whole, [0, 0, 0, 0], [batch, rows.size, columns.size, outC]);
}
const wholes = (size, step) => Math.ceil(size / step) * step;
/** Whether it has to be taken apart: tfjs has no gradient of a dilated convolution. */
function isDilated({ dilation, stride }) {
    return dilation.some((step) => step !== 1) && stride.every((step) => step === 1);
}

;// CONCATENATED MODULE: ./build/ops/shared/forward.js
/** What the `forward.ts` of a room gives: the operator in tfjs-core operations, with gradients. */

const mutable = ([height, width]) => [height, width];
function withBias(y, bias, read) {
    return bias === undefined ? y : tf_core_node.add(y, read(bias));
}
/** Of conversions between floats and codes: in a float graph they mark where floats will become codes. */
const passedOn = (op, { read }) => [read(op.inputs[0])];

;// CONCATENATED MODULE: ./build/ops/conv2d/forward.js




const forward = (op, { read }) => {
    const { stride, padding, dilation, activation } = op.options;
    const x = read(op.inputs[0]);
    const filter = tf_core_node.transpose(read(op.constants.kernel), [1, 2, 3, 0]);
    const [kh, kw] = filter.shape;
    const y = isDilated(op.options)
        ? dilated(x, [kh, kw], dilation, padding, (small) => tf_core_node.conv2d(small, filter, [1, 1], 'valid'))
        : tf_core_node.conv2d(x, filter, mutable(stride), padding, 'NHWC', mutable(dilation));
    return [activate(withBias(y, op.constants.bias, read), activation)];
};

;// CONCATENATED MODULE: ./build/ops/depthwise-conv2d/forward.js




const forward_forward = (op, { read }) => {
    const { stride, padding, dilation, depthMultiplier, activation } = op.options;
    const x = read(op.inputs[0]);
    const kernel = read(op.constants.kernel);
    const [, kh, kw, outC] = kernel.shape;
    // [1, kh, kw, channels · multiplier] and tfjs's [kh, kw, channels, multiplier] are the same numbers in the same order.
    const filter = tf_core_node.reshape(kernel, [kh, kw, outC / depthMultiplier, depthMultiplier]);
    const y = isDilated(op.options)
        ? dilated(x, [kh, kw], dilation, padding, (small) => tf_core_node.depthwiseConv2d(small, filter, [1, 1], 'valid'))
        : tf_core_node.depthwiseConv2d(x, filter, mutable(stride), padding, 'NHWC', mutable(dilation));
    return [activate(withBias(y, op.constants.bias, read), activation)];
};

;// CONCATENATED MODULE: ./build/ops/fully-connected/forward.js



const fully_connected_forward_forward = (op, { read, shapeOf }) => {
    const x = read(op.inputs[0]);
    const kernel = read(op.constants.kernel);
    const [outC, inC] = kernel.shape;
    const isFlat = x.rank === 2;
    const rows = isFlat ? x : tf_core_node.reshape(x, [x.size / inC, inC]);
    const y = activate(withBias(tf_core_node.matMul(rows, kernel, false, true), op.constants.bias, read), op.options.activation);
    return [isFlat ? y : tf_core_node.reshape(y, [x.shape[0], ...shapeOf(op.outputs[0]).slice(1, -1), outC])];
};

;// CONCATENATED MODULE: ./build/ops/transpose-conv/forward.js



const transpose_conv_forward_forward = (op, { read, shapeOf }) => {
    const x = read(op.inputs[0]);
    const [, height, width, outC] = shapeOf(op.outputs[0]);
    const filter = tf_core_node.transpose(read(op.constants.kernel), [1, 2, 0, 3]);
    const { stride, padding } = op.options;
    const y = tf_core_node.conv2dTranspose(x, filter, [x.shape[0], height, width, outC], mutable(stride), padding);
    return [withBias(y, op.constants.bias, read)];
};

;// CONCATENATED MODULE: ./build/ops/batch-norm/forward.js


/** By the batch's statistics in training, where the moving ones follow them; by the moving ones otherwise. */
const batch_norm_forward_forward = (op, { read, training, isFrozen }) => {
    const { gamma, beta, mean, variance } = op.constants;
    const { epsilon, activation, subBands = 1 } = op.options;
    const input = read(op.inputs[0]);
    const x = subBands === 1 ? input : bandsToChannels(input, subBands);
    const back = (y) => (subBands === 1 ? y : channelsToBands(y, input.shape, subBands));
    if (isFrozen) {
        const vectors = [read(gamma), read(beta), read(mean), read(variance)];
        return [back(batchNormFixed(x, vectors, epsilon, activation))];
    }
    if (training === null) {
        const scale = tf_core_node.mul(read(gamma), tf_core_node.rsqrt(tf_core_node.add(read(variance), epsilon)));
        const y = tf_core_node.add(tf_core_node.mul(x, scale), tf_core_node.sub(read(beta), tf_core_node.mul(read(mean), scale)));
        return [back(activate(y, activation))];
    }
    const { momentum, setStatistic } = training;
    const batch = batchNormTrain(x, read(gamma), read(beta), epsilon, activation);
    const move = (old, found) => tf_core_node.add(tf_core_node.mul(read(old), momentum), tf_core_node.mul(found, 1 - momentum));
    setStatistic(mean, move(mean, batch.mean));
    setStatistic(variance, move(variance, batch.variance));
    return [back(batch.y)];
};
/** [batch, h, bands · width, c] → [batch · h, width, 1, bands · c]: each channel of each band is a channel. */
function bandsToChannels(x, bands) {
    const [batch, h, w, c] = x.shape;
    const width = w / bands;
    const apart = tf_core_node.transpose(tf_core_node.reshape(x, [batch * h, bands, width, c]), [0, 2, 1, 3]);
    return tf_core_node.reshape(apart, [batch * h, width, 1, bands * c]);
}
function channelsToBands(y, shape, bands) {
    const [batch, h, w, c] = shape;
    const together = tf_core_node.transpose(tf_core_node.reshape(y, [batch * h, w / bands, bands, c]), [0, 2, 1, 3]);
    return tf_core_node.reshape(together, [batch, h, w, c]);
}

// EXTERNAL MODULE: ./build/ops/shared/pair.js
var pair = __webpack_require__(18757);
;// CONCATENATED MODULE: ./build/ops/add/forward.js



const add_forward_forward = (op, { read }) => {
    const [a, b] = (0,pair/* operandsOf */.ep)(op).map(read);
    return [activate(tf_core_node.add(a, b), op.options.activation)];
};

;// CONCATENATED MODULE: ./build/ops/sub/forward.js



const sub_forward_forward = (op, { read }) => {
    const [a, b] = (0,pair/* operandsOf */.ep)(op).map(read);
    return [activate(tf_core_node.sub(a, b), op.options.activation)];
};

;// CONCATENATED MODULE: ./build/ops/mul/forward.js



const mul_forward_forward = (op, { read }) => {
    const [a, b] = (0,pair/* operandsOf */.ep)(op).map(read);
    return [activate(tf_core_node.mul(a, b), op.options.activation)];
};

// EXTERNAL MODULE: ./build/ops/concatenation/op.js
var concatenation_op = __webpack_require__(30313);
;// CONCATENATED MODULE: ./build/ops/concatenation/forward.js



const concatenation_forward_forward = (op, { read, shapeOf }) => {
    const [first, ...others] = op.inputs.map(read);
    if (others.length === 0)
        return [tf_core_node.clone(first)];
    return [tf_core_node.concat([first, ...others], (0,concatenation_op/* axisOf */.L)(op.options, shapeOf(op.inputs[0])))];
};

;// CONCATENATED MODULE: ./build/ops/average-pool2d/forward.js



const average_pool2d_forward_forward = (op, { read }) => {
    const { size, stride, padding, activation } = op.options;
    const x = read(op.inputs[0]);
    return [activate(tf_core_node.avgPool(x, mutable(size), mutable(stride), padding), activation)];
};

;// CONCATENATED MODULE: ./build/ops/max-pool2d/forward.js



const max_pool2d_forward_forward = (op, { read }) => {
    const { size, stride, padding, activation } = op.options;
    const x = read(op.inputs[0]);
    return [activate(tf_core_node.maxPool(x, mutable(size), mutable(stride), padding), activation)];
};

;// CONCATENATED MODULE: ./build/ops/mean/forward.js


const mean_forward_forward = ({ inputs, options: { axes, keepDims } }, { read }) => [
    tf_core_node.mean(read(inputs[0]), [...axes], keepDims),
];

;// CONCATENATED MODULE: ./build/ops/pad/forward.js


const pad_forward_forward = (op, { read }) => {
    const { before, after } = op.options;
    return [
        tf_core_node.pad(read(op.inputs[0]), [
            [0, 0],
            [before[0], after[0]],
            [before[1], after[1]],
            [0, 0],
        ]),
    ];
};

;// CONCATENATED MODULE: ./build/ops/slice/forward.js


const slice_forward_forward = ({ inputs, options: { from, to } }, { read }) => {
    const x = read(inputs[0]);
    const sizes = to.map((end, axis) => (axis === 0 ? x.shape[0] : end - from[axis]));
    return [tf_core_node.slice(x, [...from], sizes)];
};

;// CONCATENATED MODULE: ./build/ops/resize-nearest/forward.js


/** Copies of a column side by side are copies of its channels; of a row, copies of all it holds. Every engine has both with their gradients. */
const resize_nearest_forward_forward = (op, { read }) => {
    const { times } = op.options;
    const x = read(op.inputs[0]);
    const [n, h, w, c] = x.shape;
    const wide = tf_core_node.reshape(copies(x, times[1], 3), [n, h, w * times[1] * c]);
    return [tf_core_node.reshape(copies(wide, times[0], 2), [n, h * times[0], w * times[1], c])];
};
const copies = (x, count, axis) => count === 1
    ? x
    : tf_core_node.concat(Array.from({ length: count }, () => x), axis);

// EXTERNAL MODULE: ./build/ops/resize-bilinear/weights.js
var weights = __webpack_require__(87794);
;// CONCATENATED MODULE: ./build/ops/resize-bilinear/forward.js



/** A matrix product for each side, which every engine has with its gradient. */
const resize_bilinear_forward_forward = ({ inputs, options: { size, centers } }, { read }) => {
    const x = read(inputs[0]);
    const [n, h, w, c] = x.shape;
    const along = (from, to, rows) => tf_core_node.matMul(tf_core_node.tensor2d((0,weights/* resizing */.w)(from, to, centers), [to, from]), tf_core_node.reshape(rows, [from, rows.size / from]));
    const tall = tf_core_node.reshape(along(h, size[0], tf_core_node.transpose(x, [1, 0, 2, 3])), [size[0], n, w, c]);
    const wide = tf_core_node.reshape(along(w, size[1], tf_core_node.transpose(tall, [2, 1, 0, 3])), [size[1], n, size[0], c]);
    return [tf_core_node.transpose(wide, [1, 2, 0, 3])];
};

;// CONCATENATED MODULE: ./build/ops/relu/forward.js


const relu_forward_forward = (op, { read }) => [tf_core_node.relu(read(op.inputs[0]))];

;// CONCATENATED MODULE: ./build/ops/relu6/forward.js


const relu6_forward_forward = (op, { read }) => [tf_core_node.relu6(read(op.inputs[0]))];

;// CONCATENATED MODULE: ./build/ops/leaky-relu/forward.js


/** Of operations that every engine has with their gradients. */
const leaky_relu_forward_forward = (op, { read }) => {
    const x = read(op.inputs[0]);
    return [tf_core_node.sub(tf_core_node.relu(x), tf_core_node.mul(tf_core_node.relu(tf_core_node.neg(x)), op.options.alpha))];
};

;// CONCATENATED MODULE: ./build/ops/prelu/forward.js


/** Of operations that every engine has with their gradients. */
const prelu_forward_forward = (op, { read }) => {
    const x = read(op.inputs[0]);
    return [tf_core_node.sub(tf_core_node.relu(x), tf_core_node.mul(tf_core_node.relu(tf_core_node.neg(x)), read(op.constants.alpha)))];
};

;// CONCATENATED MODULE: ./build/ops/elu/forward.js


/** Of operations that every engine has with their gradients; the exponent is never above 0, so that it cannot overflow. */
const elu_forward_forward = (op, { read }) => {
    const x = read(op.inputs[0]);
    return [tf_core_node.add(tf_core_node.relu(x), tf_core_node.sub(tf_core_node.exp(tf_core_node.neg(tf_core_node.relu(tf_core_node.neg(x)))), 1))];
};

;// CONCATENATED MODULE: ./build/ops/hard-swish/forward.js


const hard_swish_forward_forward = (op, { read }) => {
    const x = read(op.inputs[0]);
    return [tf_core_node.mul(x, tf_core_node.mul(tf_core_node.relu6(tf_core_node.add(x, 3)), 1 / 6))];
};

;// CONCATENATED MODULE: ./build/ops/gelu/forward.js


const gelu_forward_forward = ({ inputs, options: { approximate } }, { read }) => {
    const x = read(inputs[0]);
    const half = tf_core_node.mul(x, 0.5);
    if (!approximate)
        return [tf_core_node.mul(half, tf_core_node.add(tf_core_node.erf(tf_core_node.mul(x, Math.SQRT1_2)), 1))];
    const inner = tf_core_node.mul(tf_core_node.add(x, tf_core_node.mul(tf_core_node.mul(tf_core_node.square(x), x), 0.044715)), Math.sqrt(2 / Math.PI));
    return [tf_core_node.mul(half, tf_core_node.add(tf_core_node.tanh(inner), 1))];
};

;// CONCATENATED MODULE: ./build/ops/logistic/forward.js


const logistic_forward_forward = (op, { read }) => [tf_core_node.sigmoid(read(op.inputs[0]))];

;// CONCATENATED MODULE: ./build/ops/tanh/forward.js


const tanh_forward_forward = (op, { read }) => [tf_core_node.tanh(read(op.inputs[0]))];

;// CONCATENATED MODULE: ./build/ops/rsqrt/forward.js


const rsqrt_forward_forward = (op, { read }) => [tf_core_node.rsqrt(read(op.inputs[0]))];

;// CONCATENATED MODULE: ./build/ops/reshape/forward.js


/** All but the batch, whose size is that of the step. */
const reshape_forward_forward = (op, { read, shapeOf }) => {
    const x = read(op.inputs[0]);
    return [tf_core_node.reshape(x, [x.shape[0], ...shapeOf(op.outputs[0]).slice(1)])];
};

;// CONCATENATED MODULE: ./build/ops/transpose/forward.js


const transpose_forward_forward = ({ inputs, options }, { read }) => [
    tf_core_node.transpose(read(inputs[0]), [...options.order]),
];

;// CONCATENATED MODULE: ./build/ops/softmax/forward.js


const softmax_forward_forward = (op, { read }) => [tf_core_node.softmax(read(op.inputs[0]))];

;// CONCATENATED MODULE: ./build/ops/tables/forward.js































const forwardTable = {
    Conv2D: forward,
    DepthwiseConv2D: forward_forward,
    FullyConnected: fully_connected_forward_forward,
    TransposeConv: transpose_conv_forward_forward,
    BatchNorm: batch_norm_forward_forward,
    Add: add_forward_forward,
    Sub: sub_forward_forward,
    Mul: mul_forward_forward,
    Concatenation: concatenation_forward_forward,
    AveragePool2D: average_pool2d_forward_forward,
    MaxPool2D: max_pool2d_forward_forward,
    Mean: mean_forward_forward,
    Pad: pad_forward_forward,
    Slice: slice_forward_forward,
    ResizeNearest: resize_nearest_forward_forward,
    ResizeBilinear: resize_bilinear_forward_forward,
    Relu: relu_forward_forward,
    Relu6: relu6_forward_forward,
    LeakyRelu: leaky_relu_forward_forward,
    PRelu: prelu_forward_forward,
    Elu: elu_forward_forward,
    HardSwish: hard_swish_forward_forward,
    Gelu: gelu_forward_forward,
    Logistic: logistic_forward_forward,
    Tanh: tanh_forward_forward,
    Rsqrt: rsqrt_forward_forward,
    Reshape: reshape_forward_forward,
    Transpose: transpose_forward_forward,
    Softmax: softmax_forward_forward,
    Quantize: passedOn,
    Dequantize: passedOn,
};

// EXTERNAL MODULE: ./build/graph/verify.js
var verify = __webpack_require__(72542);
;// CONCATENATED MODULE: ./build/graph/float-layers.js
/** Layers that stay float32 in a graph whose other layers get codes. */



/**
 * The float graph with a Quantize wherever what such a layer writes becomes codes, and a Dequantize wherever codes become what such a
 * layer reads; until codes are made (`quantizeGraph`), both pass on what they read. Neighbours of one kind have nothing between
 * them, and readers of one activation share its conversion. An activation that is stored as codes keeps its name, so that ranges are
 * told by it; its floats are `<name>/float`. Inputs and outputs of the graph are codes.
 *
 * @param layers by name; others than those of the graph are no fault.
 */
function withFloatLayers(graph, layers) {
    const isFloat = (op) => layers.has(op.name);
    if (!graph.operators.some(isFloat))
        return graph;
    const writtenInFloat = new Set(graph.operators.filter(isFloat).flatMap(({ outputs }) => outputs));
    const isBoth = (tensor) => {
        const readers = (0,operands/* consumersOf */.d$)(graph, tensor);
        return writtenInFloat.has(tensor)
            ? graph.outputs.includes(tensor) || readers.some((op) => !isFloat(op))
            : readers.some(isFloat);
    };
    const activations = [...graph.inputs, ...graph.operators.flatMap(({ outputs }) => outputs)];
    const both = new Set(activations.filter(isBoth));
    const floatsOf = (tensor) => (both.has(tensor) ? `${tensor}/float` : tensor);
    const tensors = { ...graph.tensors };
    for (const name of both)
        tensors[floatsOf(name)] = { ...(0,operands/* tensorOf */.zz)(graph, name), name: floatsOf(name) };
    const toCodes = (tensor) => both.has(tensor) && writtenInFloat.has(tensor) ? [conversion('Quantize', tensor, floatsOf(tensor), tensor)] : [];
    const toFloats = (tensor) => both.has(tensor) && !writtenInFloat.has(tensor) ? [conversion('Dequantize', tensor, tensor, floatsOf(tensor))] : [];
    const inFloats = (names) => names.map(floatsOf);
    const operators = [
        ...graph.inputs.flatMap(toFloats),
        ...graph.operators.flatMap((op) => [
            isFloat(op) ? { ...op, inputs: inFloats(op.inputs), outputs: inFloats(op.outputs) } : op,
            ...op.outputs.flatMap((tensor) => [...toCodes(tensor), ...toFloats(tensor)]),
        ]),
    ];
    // Noise is added to what a layer writes, before it becomes codes.
    const noisy = ([tensor, dropout]) => [writtenInFloat.has(tensor) ? floatsOf(tensor) : tensor, dropout];
    const dropouts = graph.dropouts && Object.fromEntries(Object.entries(graph.dropouts).map(noisy));
    return (0,verify/* verifyGraph */.W)({ ...graph, operators, tensors, ...(dropouts && { dropouts }) });
}
function conversion(kind, tensor, from, to) {
    return { kind, name: `${tensor}/${kind.toLowerCase()}`, inputs: [from], constants: {}, outputs: [to], options: {} };
}
/**
 * Activations that are floats between a Dequantize and a Quantize. Empty for a graph without them, whose activations all become codes.
 * @throws ModelError for an operator that reads floats beside codes.
 */
function floatActivations(graph) {
    const floats = new Set();
    for (const op of graph.operators) {
        const [first, ...others] = op.inputs.map((tensor) => floats.has(tensor));
        if (others.some((isFloat) => isFloat !== first))
            throw new core_errors/* ModelError */.me({
                code: 'graph/floats-beside-codes',
                message: `layer ${op.name} (${op.kind}): expected inputs that are all floats or all codes, found both`,
            });
        if (op.kind === 'Dequantize' || (first && !(0,operands/* isConversion */.rv)(op)))
            for (const output of op.outputs)
                floats.add(output);
    }
    return floats;
}
/** Tells operators that compute in floats between such conversions. */
function computesInFloat(graph) {
    const floats = floatActivations(graph);
    return (op) => !(0,operands/* isConversion */.rv)(op) && floats.has(op.inputs[0]);
}

// EXTERNAL MODULE: ./build/graph/linear.js
var linear = __webpack_require__(51378);
;// CONCATENATED MODULE: ./build/graph/folds-into.js


/**
 * The layer that a BatchNorm is folded into: directly before it, without an activation, and read by it alone. Null where there is
 * none, and for sub-bands, for which a filter has no values of their own.
 */
function foldsInto(graph, { inputs: [input], options: { subBands = 1 } }) {
    if (subBands !== 1)
        return null;
    const layer = (0,operands/* producerOf */._$)(graph, input);
    if (!(0,linear/* isLinear */.ym)(layer) || layer.options.activation !== 'none')
        return null;
    return (0,operands/* consumersOf */.d$)(graph, input).length > 1 || graph.outputs.includes(input) ? null : layer;
}

;// CONCATENATED MODULE: ./build/graph/quantization-points.js





/**
 * Every activation that int8 inference rounds, in execution order: graph inputs and each operator's output after its
 * fused activation, but not what a BatchNorm reads (it will be folded), nor what stays float32 (float-layers.ts).
 * What each operator does to its parameters is a fact of its room (TFLite quantisation specification).
 * @throws ModelError where an operator's inputs must share parameters and cannot.
 */
function quantizationPoints(graph) {
    return sharing(graph).points;
}
/** Activations whose ranges set parameters, in execution order. */
function rangeOwners(graph) {
    return Object.keys(rangeMembers(graph));
}
/** By owner, the activations whose ranges together set its parameters. */
function rangeMembers(graph) {
    const { points, groups } = sharing(graph);
    const owners = new Set(points.flatMap(({ parametersOf, fixed }) => (fixed === null ? [parametersOf] : [])));
    return Object.fromEntries([...owners].map((owner) => [owner, groups.get(owner) ?? [owner]]));
}
function sharing(graph) {
    const points = new Map();
    const groups = new Map();
    for (const input of graph.inputs)
        points.set(input, { tensor: input, parametersOf: input, rounds: true, fixed: null });
    const floats = floatActivations(graph);
    for (const op of graph.operators) {
        const { output, rounds } = numbersOf(graph, op);
        if (isFoldedAway(graph, op) || floats.has(op.outputs[0]))
            continue;
        if (output === 'shared')
            join(op, points, groups);
        const [input] = op.inputs;
        for (const tensor of op.outputs) {
            const source = points.get(input) ?? { parametersOf: input, fixed: null };
            const own = { parametersOf: tensor, fixed: typeof output === 'object' ? output : null };
            const { parametersOf, fixed } = output === 'as-input' || output === 'shared' ? source : own;
            points.set(tensor, { tensor, parametersOf, rounds, fixed });
        }
    }
    return { points: [...points.values()], groups };
}
/** Codes of what a layer has computed in floats have a range of their own, or what the layer's definition fixes. */
function numbersOf(graph, op) {
    const { numbers } = (0,ops_operator/* factsOf */.xS)(op);
    const source = op.kind === 'Quantize' ? (0,operands/* producerOf */._$)(graph, op.inputs[0]) : null;
    const fixed = source && (0,ops_operator/* factsOf */.xS)(source).numbers.output;
    return typeof fixed === 'object' && fixed !== null ? { ...numbers, output: fixed } : numbers;
}
/** Gives all inputs one owner, and with them whatever has its parameters from them. */
function join(op, points, groups) {
    const inputs = op.inputs.flatMap((input) => points.get(input) ?? []);
    const [first] = inputs;
    if (!first)
        return;
    const wrong = inputs.find(({ fixed }) => !sameParameters(fixed, first.fixed));
    if (wrong) {
        throw new core_errors/* ModelError */.me({
            code: 'quantize/shared-parameters',
            message: `layer ${op.name} (${op.kind}): expected inputs that may share scale and zero point, found ${first.tensor} and ${wrong.tensor}`,
            cause: 'The definition of an operator fixes the parameters of one of them: a Softmax, a sigmoid, a tanh.',
            fix: 'Concatenate before that operator, or export float32.',
        });
    }
    const order = [...points.keys()];
    const owners = [...new Set(inputs.map(({ parametersOf }) => parametersOf))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const [owner, ...others] = owners;
    if (others.length === 0)
        return;
    const members = owners.flatMap((each) => groups.get(each) ?? [each]);
    for (const other of others)
        groups.delete(other);
    groups.set(owner, members.sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    for (const point of points.values()) {
        if (others.includes(point.parametersOf))
            points.set(point.tensor, { ...point, parametersOf: owner });
    }
}
const sameParameters = (a, b) => a?.scale === b?.scale && a?.zeroPoint === b?.zeroPoint;
function isFoldedAway(graph, op) {
    return op.outputs.some((output) => (0,operands/* consumersOf */.d$)(graph, output).some((consumer) => consumer.kind === 'BatchNorm' && foldsInto(graph, consumer) !== null));
}

;// CONCATENATED MODULE: ./build/graph/forward.js







const forward_name = {
    scale: (tensor) => `quantization/${tensor}/scale`,
    zeroPoint: (tensor) => `quantization/${tensor}/zero_point`,
};
/** Step inputs for these activation parameters: one entry for each tensor that `quantizationPoints` says owns some. */
function fakeQuantization(graph, parameters) {
    const owners = rangeOwners(graph);
    const arrays = owners.flatMap((tensor) => {
        const found = parameters[tensor];
        if (!found)
            throw new core_errors/* ModelError */.me({
                code: 'graph/no-range',
                message: `expected quantisation parameters of ${tensor}, found no parameters`,
            });
        return [
            [forward_name.scale(tensor), Float32Array.of(found.scale)],
            [forward_name.zeroPoint(tensor), Float32Array.of(found.zeroPoint)],
        ];
    });
    return { arrays: Object.fromEntries(arrays), shapes: Object.fromEntries(arrays.map(([key]) => [key, []])) };
}
/** Rounds each activation as the int8 file does, with the parameters among `inputs` that `fakeQuantization` names. */
function roundActivation(graph) {
    const points = new Map(quantizationPoints(graph).map((point) => [point.tensor, point]));
    return (tensor, value, inputs) => {
        const point = points.get(tensor);
        if (!point?.rounds)
            return value;
        if (point.fixed !== null) {
            const { scale, zeroPoint } = point.fixed;
            return fakeQuantize(value, tf_core_node.scalar(scale), tf_core_node.scalar(zeroPoint), -128, 127);
        }
        const scale = inputs[forward_name.scale(point.parametersOf)];
        const zeroPoint = inputs[forward_name.zeroPoint(point.parametersOf)];
        if (!scale || !zeroPoint)
            throw new core_errors/* InternalError */.Gd(`no step inputs for the quantisation parameters of ${point.parametersOf}`);
        return fakeQuantize(value, scale, zeroPoint, -128, 127);
    };
}
/**
 * The forward pass of a float graph, in tfjs-core operations only. x: [batch, h, w, c]; `constants` hold every constant
 * of the graph by tensor name, in the graph's (TFLite's) layouts; filters are transposed to tfjs's inside the step, where
 * an engine merges it with its own blocking. The final Softmax is left to the loss.
 */
function graph_forward_forward(graph, constants, x, options) {
    const statistics = {};
    const activations = {};
    const read = (tensor) => {
        const value = activations[tensor] ?? constants[tensor];
        if (!value)
            throw new core_errors/* InternalError */.Gd(`forward pass of ${graph.name}: no value for ${tensor}`);
        return value;
    };
    const write = (tensor, value) => {
        activations[tensor] = options.activation?.(tensor, value) ?? value;
    };
    const context = {
        read,
        shapeOf: (tensor) => (0,operands/* tensorOf */.zz)(graph, tensor).shape,
        training: options.training
            ? { momentum: options.momentum ?? 0.95, setStatistic: (tensor, value) => (statistics[tensor] = value) }
            : null,
        isFrozen: false,
    };
    write((0,operands/* onlyInput */.b9)(graph), x);
    const logits = (0,operands/* logitsOf */.GC)(graph);
    const pastLogits = new Set();
    for (const op of graph.operators) {
        if ((op.kind === 'Softmax' && op.inputs[0] === logits) || pastLogits.has(op.inputs[0])) {
            for (const output of op.outputs)
                pastLogits.add(output);
            continue;
        }
        const results = compute(op, options.frozen?.has(op.name) === true ? { ...context, isFrozen: true } : context);
        op.outputs.forEach((output, i) => write(output, results[i]));
    }
    return { logits: read(logits), statistics, activations };
}
function compute(op, context) {
    const run = forwardTable[op.kind];
    if (typeof run === 'function')
        return run(op, context);
    throw new core_errors/* ModelError */.me((0,ops_operator/* refusalOf */.Of)(op, run));
}

;// CONCATENATED MODULE: ./build/passes/restore-batch-norm.js
/**
 * Puts back the BatchNorm that an exporter folded into a file's convolutions, so that they can be trained as they once were: a
 * deep graph of folded layers bears only tiny learning rates. The graph computes what it computed before; the statistics are
 * those of its own activations over samples.
 */






/** Keras's. */
const epsilon = 1e-3;
const batchSize = 32;
/** @param images [count, h, w, c], normalised as in training; those of the last incomplete batch are not read. */
async function restoreBatchNorm(graph, images, engine) {
    if (folded(graph).length === 0)
        return graph;
    return insertBatchNorm(graph, await channelStatistics(graph, images, engine));
}
/** Convolutions that no BatchNorm follows. */
function folded(graph) {
    const isNormalized = (op) => (0,operands/* consumersOf */.d$)(graph, op.outputs[0]).some(({ kind }) => kind === 'BatchNorm');
    return graph.operators.flatMap((op) => (op.kind === 'Conv2D' || op.kind === 'DepthwiseConv2D') && !isNormalized(op) ? [op] : []);
}
const linearOutput = ({ name }) => `${name}/linear`;
/**
 * Each folded convolution without its bias and activation, then a BatchNorm with both:
 * γ = √(σ² + ε), β = μ, moving mean μ − b, moving variance σ², so that γ · (x − (μ − b)) / √(σ² + ε) + β = x + b.
 */
function insertBatchNorm(graph, statistics) {
    const tensors = { ...graph.tensors };
    const layers = new Set(folded(graph));
    const operators = graph.operators.flatMap((op) => {
        if (!layers.has(op))
            return [op];
        const layer = op;
        const { mean, variance } = statistics[layer.name];
        const bias = layer.constants.bias === undefined ? null : tensors[layer.constants.bias].data;
        const vector = (part, value) => {
            const name = `${layer.name}/bn/${part}`;
            const data = Float32Array.from(mean, (_, channel) => value(channel));
            tensors[name] = { name, shape: [data.length], type: 'float32', data, quantization: null };
            return name;
        };
        const linear = linearOutput(layer);
        tensors[linear] = { ...tensors[layer.outputs[0]], name: linear };
        if (layer.constants.bias !== undefined)
            Reflect.deleteProperty(tensors, layer.constants.bias);
        const { kernel } = layer.constants;
        return [
            {
                ...layer,
                constants: { kernel },
                outputs: [linear],
                options: { ...layer.options, activation: 'none' },
            },
            {
                kind: 'BatchNorm',
                name: `${layer.name}/bn`,
                inputs: [linear],
                constants: {
                    gamma: vector('gamma', (c) => Math.sqrt(variance[c] + epsilon)),
                    beta: vector('beta', (c) => mean[c]),
                    mean: vector('moving_mean', (c) => mean[c] - (bias?.[c] ?? 0)),
                    variance: vector('moving_variance', (c) => variance[c]),
                },
                outputs: layer.outputs,
                options: { epsilon, activation: layer.options.activation },
            },
        ];
    });
    return (0,verify/* verifyGraph */.W)({ ...graph, operators, tensors });
}
/** Mean and variance of what each folded convolution gives, its bias included, before its activation. */
async function channelStatistics(graph, images, engine) {
    const [, ...sampleShape] = (0,operands/* tensorOf */.zz)(graph, (0,operands/* onlyInput */.b9)(graph)).shape;
    const size = (0,graph_shapes/* elements */.Yt)(sampleShape);
    const batch = Math.min(batchSize, images.length / size);
    const batches = Math.floor(images.length / size / batch);
    const layers = folded(graph);
    const linear = withBatchNorm(graph);
    const compiled = await engine.compile(momentsStep(linear, layers), {
        inputs: { images: [batch, ...sampleShape] },
        constants: constantsOf(linear),
        purpose: 'inference',
    });
    const sums = new Map(layers.map(({ name, outputs }) => [name, momentsOf(graph, outputs[0])]));
    try {
        for (let at = 0; at < batches; at++) {
            const out = await compiled.run({ images: images.slice(at * batch * size, (at + 1) * batch * size) });
            for (const [name, { mean, square }] of sums) {
                out[`mean:${name}`].forEach((value, c) => (mean[c] += value / batches));
                out[`square:${name}`].forEach((value, c) => (square[c] += value / batches));
            }
        }
    }
    finally {
        await compiled.dispose();
    }
    return Object.fromEntries([...sums].map(([name, { mean, square }]) => [
        name,
        {
            mean: Float32Array.from(mean),
            variance: Float32Array.from(square, (value, c) => Math.max(0, value - mean[c] ** 2)),
        },
    ]));
}
function momentsOf(graph, output) {
    const channels = (0,operands/* tensorOf */.zz)(graph, output).shape.at(-1);
    return { mean: new Float64Array(channels), square: new Float64Array(channels) };
}
/** The graph with the BatchNorm that is put back, by statistics that change nothing; what its convolutions give is a tensor of its own. */
function withBatchNorm(graph) {
    const layers = folded(graph);
    const identity = Object.fromEntries(layers.map(({ name, outputs }) => {
        const channels = (0,operands/* tensorOf */.zz)(graph, outputs[0]).shape.at(-1);
        const mean = new Float32Array(channels);
        return [name, { mean, variance: new Float32Array(channels) }];
    }));
    return insertBatchNorm(graph, identity);
}
function momentsStep(graph, layers) {
    return ({ images, ...constants }) => {
        const { activations } = graph_forward_forward(graph, constants, images, { training: false });
        return Object.fromEntries(layers.flatMap((layer) => {
            // γ, β and the moving mean hold the bias: x + b is the BatchNorm's output before its activation.
            const x = activations[linearOutput(layer)];
            const mean = constants[`${layer.name}/bn/moving_mean`];
            const y = tf_core_node.sub(x, mean);
            return [
                [`mean:${layer.name}`, tf_core_node.mean(y, [0, 1, 2])],
                [`square:${layer.name}`, tf_core_node.mean(tf_core_node.square(y), [0, 1, 2])],
            ];
        }));
    };
}

// EXTERNAL MODULE: ./build/spec/layers.js
var spec_layers = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/spec/plan/models.js
var plan_models = __webpack_require__(60004);
;// CONCATENATED MODULE: ./build/spec/plan/training.js
/** How a model is trained, as a plan has it. */
/** The optimizer step at `position` in a stage of `totalSteps`. */
function stepAt(position, totalSteps) {
    return position.unit === 'steps' ? position.value : Math.round(position.value * totalSteps);
}

// EXTERNAL MODULE: ./build/spec/rules-validation.js
var rules_validation = __webpack_require__(64469);
// EXTERNAL MODULE: ./build/spec/located.js
var located = __webpack_require__(99272);
;// CONCATENATED MODULE: ./build/spec/settings-of-layers.js
/**
 * Settings by patterns of layers that no layer would have: because the pass leaves those layers alone, or because a later pattern
 * counts for each of them. They would be read and forgotten.
 */




/** Layers that are named in a message. */
const mostNamed = 5;
/**
 * Every target, number and size of a layer must be that of a layer that the pass works on, and every pattern of `exclude` take one
 * out. Throws `SpecError`. Patterns that match no layer at all are told by `checkLayers`.
 */
function checkLayerSettings(plan, { pruning, structuredPruning, clustering, quantization, pointer }, layerNames) {
    const names = [...new Set(layerNames)];
    const at = (key, settings) => ({
        pointer: `${pointer}/${key}`,
        patterns: (settings ?? []).map(({ pattern }) => pattern),
    });
    const reachOf = (key, chosen, what) => ({
        layerNames: names,
        chosen,
        what,
        leftOut: `which layers and exclude of ${dotted(pointer)}.${key} leave out`,
    });
    const all = { layerNames: names, chosen: names, what: '', leftOut: '' };
    const problems = [
        ...(pruning
            ? unread(plan, at('pruning/layer_targets', pruning.layerTargets), reachOf('pruning', (0,spec_layers/* prunedLayers */.Nl)(pruning, names), 'is pruned'))
            : []),
        ...(clustering
            ? ['layer_clusters', 'layer_block_sizes'].flatMap((key) => unread(plan, at(`clustering/${key}`, key === 'layer_clusters' ? clustering.layerClusters : clustering.layerBlockSizes), reachOf('clustering', (0,spec_layers/* clusteredLayers */._n)(clustering, names), 'is clustered')))
            : []),
        ...unread(plan, at('quantization/layer_bits', quantization?.layerBits), all),
        ...unread(plan, at('structured_pruning/mac_costs', structuredPruning?.macCosts), all),
        ...nothingLeft(plan, { clustering, quantization, pointer }, names),
        ...Object.entries({ pruning, clustering }).flatMap(([key, pass]) => pass ? excludesNothing(plan, `${pointer}/${key}/exclude`, pass, names) : []),
    ];
    if (problems.length > 0)
        throw new core_errors/* SpecError */.G8(problems);
}
/** A problem for each pattern, in their order, that counts for no layer. */
function unread({ places }, { pointer, patterns }, reach) {
    const { layerNames, what, leftOut, match = (pattern) => (0,spec_layers/* matchLayers */.MB)([pattern], layerNames) } = reach;
    const chosen = new Set(reach.chosen);
    const matched = patterns.map(match);
    const last = new Map(matched.flatMap((layers, index) => layers.map((layer) => [layer, index])));
    const key = pointer.split('/').at(-1);
    return patterns.flatMap((pattern, index) => {
        const own = matched[index];
        const counted = own.filter((layer) => chosen.has(layer));
        // What matches no layer at all is told elsewhere.
        if (own.length === 0 || counted.some((layer) => last.get(layer) === index))
            return [];
        const where = places[`${pointer}${(0,located/* toPointer */.rb)([pattern])}`] ?? places[pointer];
        const broken = { code: 'spec/setting-of-no-layer', ...(where ? { where } : {}) };
        if (counted.length === 0)
            return [
                {
                    ...broken,
                    message: `expected '${pattern}' to match a layer that ${what}, found ${(0,name_some/* nameSome */.K)(own, mostNamed)}, ${leftOut}`,
                    cause: 'A setting of layers that are left alone changes nothing.',
                    fix: `Remove '${pattern}' from ${key}, or let a layer of it in.`,
                },
            ];
        const later = (0,name_some/* nameSome */.K)([...new Set(counted.map((layer) => `'${patterns[last.get(layer)]}'`))], mostNamed);
        return [
            {
                ...broken,
                message: `expected a layer for which '${pattern}' is the last pattern of ${key} that matches, found ${later} after it for ${(0,name_some/* nameSome */.K)(counted, mostNamed)}`,
                cause: 'Of several patterns that match a layer, the last one counts.',
                fix: `Write '${pattern}' last, or remove it.`,
            },
        ];
    });
}
function excludesNothing({ places }, pointer, { layers, exclude }, layerNames) {
    const asked = new Set((0,spec_layers/* matchLayers */.MB)(layers, layerNames));
    return exclude.flatMap((pattern, index) => {
        const own = (0,spec_layers/* matchLayers */.MB)([pattern], layerNames);
        if (own.length === 0 || own.some((layer) => asked.has(layer)))
            return [];
        const where = places[`${pointer}/${index}`] ?? places[pointer];
        return [
            {
                code: 'spec/setting-of-no-layer',
                message: `expected '${pattern}' to take a layer out of those that layers matches, found ${(0,name_some/* nameSome */.K)(own, mostNamed)}, which layers does not match`,
                ...(where ? { where } : {}),
                fix: `Remove '${pattern}' from exclude.`,
            },
        ];
    });
}
/** What is for the layers without a setting of their own, where every layer has one. */
function nothingLeft({ places }, { clustering, quantization, pointer }, layerNames) {
    const { automaticBits = null, layerBits = [], exclude = [] } = quantization ?? {};
    const coded = layerNames.filter((name) => !(0,spec_layers/* matchLayers */.MB)(exclude, layerNames).includes(name));
    const clustered = clustering ? (0,spec_layers/* clusteredLayers */._n)(clustering, layerNames) : [];
    const shared = [
        {
            key: 'quantization/bits',
            own: 'layer_bits',
            isThere: automaticBits !== null,
            layers: coded,
            settings: layerBits,
        },
        {
            key: 'clustering/block_size',
            own: 'layer_block_sizes',
            isThere: (clustering?.blockSize ?? 1) > 1,
            layers: clustered,
            settings: clustering?.layerBlockSizes ?? [],
        },
    ];
    return shared.flatMap(({ key, own, isThere, layers, settings }) => {
        const patterns = settings.map(({ pattern }) => pattern);
        const named = new Set((0,spec_layers/* matchLayers */.MB)(patterns, layers));
        if (!isThere || layers.length === 0 || layers.some((name) => !named.has(name)))
            return [];
        const where = places[`${pointer}/${key}`];
        const name = key.split('/')[1];
        return [
            {
                code: 'spec/setting-of-no-layer',
                message: `expected a layer that ${own} does not name, which ${name} is for, found all ${layers.length} named`,
                ...(where ? { where } : {}),
                fix: `Remove ${name}, or take a pattern out of ${own}.`,
            },
        ];
    });
}
const dotted = (pointer) => pointer.slice(1).replaceAll('/', '.');

;// CONCATENATED MODULE: ./build/spec/trained-layers.js
/** Which layers of a model are frozen, and how fast the others learn: `body`, `head`, or patterns of layer names. */





/** Layers that one of the patterns, `body` or `head` matches, in their order. A layer of such a name goes before the word. */
function matchTrained(patterns, { layerNames, head }) {
    const isWord = (pattern, word) => pattern === word && !layerNames.includes(word);
    const plain = patterns.filter((pattern) => !isWord(pattern, 'body') && !isWord(pattern, 'head'));
    const matched = new Set((0,spec_layers/* matchLayers */.MB)(plain, layerNames));
    const hasBody = patterns.some((pattern) => isWord(pattern, 'body'));
    const hasHead = patterns.some((pattern) => isWord(pattern, 'head'));
    return layerNames.filter((name) => matched.has(name) || (name === head ? hasHead : hasBody));
}
/** The factor of the learning rate of a layer: that of the last pattern that matches it. Null where no pattern is given. */
function multiplierOf({ multipliers }, layers) {
    if (Object.keys(multipliers).length === 0)
        return null;
    const entries = Object.entries(multipliers).map(([pattern, factor]) => [new Set(matchTrained([pattern], layers)), factor]);
    return (layer) => entries.filter(([matched]) => matched.has(layer)).at(-1)?.[1] ?? 1;
}
/** Whether `training` of a model is written as a list. */
function isTrainingList({ places }, model) {
    return places[`${(0,models/* modelPointer */.rW)(model)}/training/0`] !== undefined;
}
/** Every pattern of a model's training must match a layer of it, and some layer must be trained. */
function checkTrainedLayers(plan, model, phases, layers) {
    const isList = isTrainingList(plan, model);
    const problems = phases.flatMap(({ freeze, learningRate }, index) => {
        const pointer = `${(0,models/* modelPointer */.rW)(model)}/training${isList ? `/${index}` : ''}`;
        const frozenAt = `${pointer}/freeze${plan.places[`${pointer}/freeze/layers`] ? '/layers' : ''}`;
        return [
            ...(freeze ? unmatched(plan, frozenAt, freeze.layers, layers) : []),
            ...(freeze ? allFrozen(plan, frozenAt, freeze.layers, layers) : []),
            ...checkMultipliers(plan, `${pointer}/learning_rate`, learningRate, layers, freeze?.epochs === null ? freeze.layers : []),
        ];
    });
    if (problems.length > 0)
        throw new core_errors/* SpecError */.G8(problems);
}
/** Every multiplier of fine_tuning must match a kernel of a model that is compressed. */
function checkFineTuning(plan, { fineTuning, pointer }, kernels) {
    if (!fineTuning || kernels.length === 0)
        return;
    const layers = { layerNames: kernels, head: kernels.at(-1) };
    const problems = checkMultipliers(plan, `${pointer}/fine_tuning/learning_rate`, fineTuning.learningRate, layers);
    if (problems.length > 0)
        throw new core_errors/* SpecError */.G8(problems);
}
/** @param pointer that of the learning rate. @param frozen throughout the training. */
function checkMultipliers(plan, pointer, { multipliers }, layers, frozen = []) {
    const patterns = Object.keys(multipliers);
    const { layerNames } = layers;
    const kept = new Set(matchTrained(frozen, layers));
    return [
        ...patterns.flatMap((pattern) => unmatched(plan, `${pointer}/multipliers${(0,located/* toPointer */.rb)([pattern])}`, [pattern], layers)),
        ...unread(plan, { pointer: `${pointer}/multipliers`, patterns }, {
            layerNames,
            chosen: layerNames.filter((name) => !kept.has(name)),
            what: 'is trained',
            leftOut: 'which freeze keeps',
            match: (pattern) => matchTrained([pattern], layers),
        }),
    ];
}
function unmatched(plan, pointer, patterns, layers) {
    const { layerNames } = layers;
    return patterns.flatMap((pattern, index) => {
        if (matchTrained([pattern], layers).length > 0)
            return [];
        const at = plan.places[`${pointer}/${index}`] ? `${pointer}/${index}` : pointer;
        return (0,spec_layers/* checkPatterns */.uO)(plan, at, [pattern], { layer: 'body, head, or a layer that is trained', layerNames });
    });
}
function allFrozen(plan, pointer, patterns, layers) {
    if (matchTrained(patterns, layers).length < layers.layerNames.length)
        return [];
    const where = plan.places[pointer];
    return [
        {
            code: 'spec/all-frozen',
            message: `expected freeze to leave a layer that is trained, found all ${layers.layerNames.length} frozen`,
            ...(where ? { where } : {}),
            fix: 'Freeze fewer layers: freeze: body keeps all but the layer that classifies.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/tasks/classification/class-weights.js


/**
 * By how much the loss of a sample counts, for each class: as given, 1 for the others; or `balanced`, samples / (classes · samples
 * of the class), which scikit-learn and Keras's users call so: each class counts alike, and all samples together as before.
 * @throws SpecError for a name that no class has
 */
function classWeights(plan, classes, labels) {
    if (plan === 'balanced') {
        const counts = new Float64Array(classes.length);
        for (let sample = 0; sample < labels.length; sample++)
            counts[labels[sample]]++;
        // A class without samples has nothing that its weight could be of.
        return counts.map((count) => (count === 0 ? 0 : labels.length / (classes.length * count)));
    }
    const unknown = Object.keys(plan).find((name) => !classes.includes(name));
    if (unknown !== undefined)
        throw new core_errors/* SpecError */.G8({
            code: 'spec/class-weights',
            message: `expected classes of the data in class_weights, ${(0,name_some/* nameSome */.K)(classes)}, found '${unknown}'`,
            fix: 'Name the classes as data.classes, the folders or the column of labels do.',
        });
    return Float64Array.from(classes, (name) => (Object.hasOwn(plan, name) ? plan[name] : 1));
}

// EXTERNAL MODULE: ./build/graph/dropout.js
var graph_dropout = __webpack_require__(93292);
// EXTERNAL MODULE: ./build/ops/batch-norm/sub-bands.js
var sub_bands = __webpack_require__(14306);
;// CONCATENATED MODULE: ./build/graph/fold.js








/** γ / √(σ² + ε) of each channel: what folding multiplies a filter's channel by. Computed in float64. */
function foldingFactors(graph, norm) {
    const gamma = (0,operands/* floatsOf */.HC)(graph, norm.constants.gamma);
    const variance = (0,operands/* floatsOf */.HC)(graph, norm.constants.variance);
    return Float64Array.from(gamma, (value, c) => value / Math.sqrt(variance[c] + norm.options.epsilon));
}
/**
 * Folds every BatchNorm into the layer before it, which takes over its activation and output tensor:
 * w' = w · γ/√(σ²+ε), b' = (b − μ) · γ/√(σ²+ε) + β (Jacob et al. 2018, §3.2; TFLite converter). A zero weight stays 0.
 * A convolution that has no bias even then gets one of zeros, which runtimes ask for.
 * Where there is no such layer, it becomes a product and a sum for each channel.
 */
function foldBatchNorm(graph) {
    return giveBiases(foldEach(graph));
}
function foldEach(graph) {
    const tensors = { ...graph.tensors };
    const gone = new Set();
    const moved = new Map();
    const operators = [];
    for (const op of graph.operators) {
        if (!isBatchNorm(op)) {
            operators.push(op);
            continue;
        }
        const layer = foldsInto(graph, op);
        const factors = foldingFactors(graph, op);
        const mean = (0,operands/* floatsOf */.HC)(graph, op.constants.mean);
        const beta = (0,operands/* floatsOf */.HC)(graph, op.constants.beta);
        const shift = (before) => Float32Array.from(beta, (value, c) => ((before?.[c] ?? 0) - mean[c]) * factors[c] + value);
        if (layer === null) {
            const made = fold_apart(op, factors, shift(null), (0,operands/* tensorOf */.zz)(graph, op.inputs[0]).shape);
            operators.push(...made.operators);
            for (const tensor of made.tensors((0,operands/* tensorOf */.zz)(graph, op.inputs[0]).shape))
                tensors[tensor.name] = tensor;
            for (const tensor of Object.values(op.constants))
                gone.add(tensor);
            continue;
        }
        const { kernel } = layer.constants;
        const filter = (0,operands/* tensorOf */.zz)(graph, kernel);
        tensors[kernel] = {
            ...filter,
            data: scaleChannels((0,operands/* floatsOf */.HC)(graph, kernel), filter.shape, (0,linear/* channelAxis */.Tl)(layer), factors),
        };
        const bias = layer.constants.bias ?? `${layer.name}/bias`;
        const before = layer.constants.bias === undefined ? null : (0,operands/* floatsOf */.HC)(graph, layer.constants.bias);
        const data = shift(before);
        tensors[bias] = { name: bias, shape: [data.length], type: 'float32', data, quantization: null };
        for (const tensor of Object.values(op.constants))
            gone.add(tensor);
        const position = operators.findIndex((candidate) => candidate.name === layer.name);
        const { activation } = op.options;
        if (activation === 'none' || (0,ops_operator/* factsOf */.xS)(layer).weights.fuses) {
            for (const tensor of layer.outputs) {
                gone.add(tensor);
                moved.set(tensor, op.outputs[0]);
            }
            operators[position] = fused(layer, bias, op);
        }
        else {
            operators[position] = { ...layer, constants: { ...layer.constants, bias } };
            const kind = activation === 'relu' ? 'Relu' : 'Relu6';
            operators.push({ kind, name: op.name, inputs: op.inputs, constants: {}, outputs: op.outputs, options: {} });
        }
    }
    const kept = Object.entries(tensors).filter(([name]) => !gone.has(name));
    return (0,verify/* verifyGraph */.W)({ ...graph, operators, tensors: Object.fromEntries(kept), ...(0,graph_dropout/* movedDropouts */.mC)(graph, moved) });
}
function giveBiases(graph) {
    const tensors = { ...graph.tensors };
    const operators = graph.operators.map((op) => {
        if (!(0,linear/* isLinear */.ym)(op) || !(0,linear/* needsBias */.jU)(op) || op.constants.bias !== undefined)
            return op;
        const bias = `${op.name}/bias`;
        const channels = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel).shape[(0,linear/* channelAxis */.Tl)(op)];
        tensors[bias] = {
            name: bias,
            shape: [channels],
            type: 'float32',
            data: new Float32Array(channels),
            quantization: null,
        };
        return { ...op, constants: { ...op.constants, bias } };
    });
    return { ...graph, operators, tensors };
}
const isBatchNorm = (op) => op.kind === 'BatchNorm';
/** The layer with the BatchNorm's activation and output, and a bias. */
function fused(layer, bias, norm) {
    return {
        ...layer,
        constants: { ...layer.constants, bias },
        options: { ...layer.options, activation: norm.options.activation },
        outputs: norm.outputs,
    };
}
/** What a BatchNorm is that no layer before it can take: a product and a sum for each channel, as converters write it. */
function fold_apart(norm, factors, shift, input) {
    const { subBands = 1 } = norm.options;
    const [columns, channels] = [input.at(-2), input.at(-1)];
    // [channels], or [columns, channels] where bands of columns have values of their own.
    const shape = subBands === 1 ? [channels] : [columns, channels];
    const position = (0,sub_bands/* vectorPosition */.X)(input, subBands);
    const constant = (name, data) => ({
        name,
        shape,
        type: 'float32',
        data: Float32Array.from({ length: (0,graph_shapes/* elements */.Yt)(shape) }, (_, i) => data[position(i)]),
        quantization: null,
    });
    const [scaled, scale, offset] = ['scaled', 'scale', 'shift'].map((part) => `${norm.name}/${part}`);
    const product = {
        kind: 'Mul',
        name: `${norm.name}/scale`,
        inputs: norm.inputs,
        constants: { operand: scale },
        outputs: [scaled],
        options: { activation: 'none' },
    };
    const sum = {
        kind: 'Add',
        name: norm.name,
        inputs: [scaled],
        constants: { operand: offset },
        outputs: norm.outputs,
        options: { activation: norm.options.activation },
    };
    return {
        operators: [product, sum],
        tensors: (shape) => [
            { name: scaled, shape, type: 'float32', data: null, quantization: null },
            constant(scale, Float32Array.from(factors)),
            constant(offset, shift),
        ],
    };
}
/** Multiplies each slice along `axis` by its factor. */
function scaleChannels(data, shape, axis, factors) {
    const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
    const channels = shape[axis];
    return Float32Array.from(data, (value, i) => value * factors[Math.floor(i / inner) % channels]);
}

;// CONCATENATED MODULE: ./build/graph/channels/groups.js
/**
 * Which channels of a graph belong together: those that a sum, a product or a concatenation joins can only be removed at once
 * (dependency groups; Fang et al. 2023, "DepGraph"). A channel is one position on the last axis of an activation.
 */



function channelGroups(graph) {
    const first = new Map();
    let count = 0;
    for (const name of [...graph.inputs, ...graph.operators.flatMap(({ outputs }) => outputs)]) {
        first.set(name, count);
        count += channelsOf(graph, name);
    }
    const parents = Int32Array.from({ length: count }, (_, i) => i);
    const find = (channel) => {
        let root = channel;
        while (parents[root] !== root)
            root = parents[root] = parents[parents[root]];
        return root;
    };
    const held = [];
    const links = {
        join: (a, i, b, j) => (parents[find(first.get(a) + i)] = find(first.get(b) + j)),
        hold: (name) => {
            for (let c = 0; c < channelsOf(graph, name); c++)
                held.push(first.get(name) + c);
        },
        channels: (name) => channelsOf(graph, name),
    };
    [...graph.inputs, ...graph.outputs].forEach(links.hold);
    for (const op of graph.operators)
        groups_link(op, flowOf(graph, op), links);
    for (const op of groups_sharing(graph))
        [...op.inputs, ...op.outputs].forEach(links.hold);
    const of = Object.fromEntries([...first].map(([name, from]) => [
        name,
        Int32Array.from({ length: channelsOf(graph, name) }, (_, c) => find(from + c)),
    ]));
    return { of, fixed: new Set(held.map(find)) };
}
/** What an operator does with the channels of its activations. */
function flowOf(graph, op) {
    return (0,ops_operator/* factsOf */.xS)(op).channels(op, (tensor) => (0,operands/* tensorOf */.zz)(graph, tensor).shape);
}
const channelsOf = (graph, activation) => (0,operands/* tensorOf */.zz)(graph, activation).shape.at(-1) ?? 1;
/** Operators that share a constant: what one of them loses, the other would lose too. */
function groups_sharing(graph) {
    const readers = new Map();
    for (const op of graph.operators)
        for (const { tensor } of (0,ops_operator/* constantInputs */._M)(op))
            readers.set(tensor, [...(readers.get(tensor) ?? []), op]);
    return [...readers.values()].filter(({ length }) => length > 1).flat();
}
function groups_link(op, flow, { join, hold, channels }) {
    const [output] = op.outputs;
    const written = channels(output);
    switch (flow) {
        case 'mixed':
            return;
        case 'fixed':
            [...op.inputs, ...op.outputs].forEach(hold);
            return;
        case 'each':
            for (const input of op.inputs) {
                const read = channels(input);
                // One value for all channels, or one channel of which many are made.
                if (read !== written && !(0,linear/* isLinear */.ym)(op))
                    hold(input);
                else
                    for (let c = 0; c < written; c++)
                        join(output, c, input, Math.floor((c * read) / written));
            }
            return;
        case 'joined': {
            let from = 0;
            for (const input of op.inputs) {
                for (let c = 0; c < channels(input); c++)
                    join(output, from + c, input, c);
                from += channels(input);
            }
            return;
        }
        case 'regrouped': {
            const [input] = op.inputs;
            const read = channels(input);
            if (Math.max(read, written) % Math.min(read, written) !== 0) {
                [input, output].forEach(hold);
                return;
            }
            for (let c = 0; c < Math.max(read, written); c++)
                join(output, c % written, input, c % read);
            return;
        }
        default:
            flow;
    }
}

;// CONCATENATED MODULE: ./build/graph/channels/importance.js
/**
 * How much each group of channels weighs. By magnitude: the mean, over all slices of kernels that would go with the group (those that
 * make its channels and those that read them), of ‖slice‖ / the mean ‖slice‖ of the kernel along that axis. So what it says does not
 * depend on how layers scale one another (after Fang et al. 2023, "DepGraph", group norm with the mean as normaliser).
 */



/**
 * @param folded the graph with its BatchNorm folded, so that a kernel's size is what it does.
 * @returns by group, for those that a kernel makes.
 */
function groupImportance(graph, folded, groups) {
    const sums = new Map();
    const add = (group, share) => {
        const { sum, count } = sums.get(group) ?? { sum: 0, count: 0 };
        sums.set(group, { sum: sum + share, count: count + 1 });
    };
    for (const op of graph.operators) {
        if (!(0,linear/* isLinear */.ym)(op))
            continue;
        const { kernel } = op.constants;
        const values = (0,operands/* floatsOf */.HC)(folded, kernel);
        const { shape } = (0,operands/* tensorOf */.zz)(graph, kernel);
        const made = sliceShares(values, shape, (0,linear/* channelAxis */.Tl)(op), shape[(0,linear/* channelAxis */.Tl)(op)]);
        groups.of[op.outputs[0]].forEach((group, channel) => add(group, made[channel]));
        if (flowOf(graph, op) !== 'mixed')
            continue;
        const read = groups.of[op.inputs[0]];
        const shares = sliceShares(values, shape, shape.length - 1, read.length);
        read.forEach((group, channel) => add(group, shares[channel]));
    }
    return new Map([...sums].map(([group, { sum, count }]) => [group, sum / count]));
}
/** ‖slice‖ of each channel, as a share of their mean; position p along the axis is of channel p mod channels. */
function sliceShares(values, shape, axis, channels) {
    const size = shape[axis];
    const inner = shape.slice(axis + 1).reduce((product, each) => product * each, 1);
    const squares = new Float64Array(channels);
    values.forEach((value, i) => (squares[(Math.floor(i / inner) % size) % channels] += value * value));
    const norms = [...squares].map(Math.sqrt);
    const mean = norms.reduce((sum, norm) => sum + norm, 0) / channels;
    return norms.map((norm) => (mean === 0 ? 1 : norm / mean));
}

;// CONCATENATED MODULE: ./build/graph/channels/keep.js






/**
 * The graph without the channels of some groups: kernels lose what made them and what read them. Every activation must keep
 * one at least.
 */
function removeGroups(graph, groups, removed) {
    if (removed.size === 0)
        return graph;
    const kept = Object.fromEntries(Object.entries(groups.of).map(([name, of]) => [
        name,
        [...of.keys()].filter((channel) => !removed.has(of[channel])),
    ]));
    const tensors = { ...graph.tensors };
    for (const [name, channels] of Object.entries(kept)) {
        const tensor = (0,operands/* tensorOf */.zz)(graph, name);
        tensors[name] = { ...tensor, shape: [...tensor.shape.slice(0, -1), channels.length] };
    }
    for (const op of graph.operators)
        for (const { tensor, axis, positions } of constantCuts(graph, op, kept))
            tensors[tensor] = take(tensors[tensor], axis, positions);
    return (0,verify/* verifyGraph */.W)({ ...graph, tensors });
}
function constantCuts(graph, op, kept) {
    const [[input], [output]] = [op.inputs, op.outputs];
    const written = (0,operands/* tensorOf */.zz)(graph, output).shape.at(-1);
    const flow = flowOf(graph, op);
    if (flow === 'mixed' && (0,linear/* isLinear */.ym)(op)) {
        const { kernel, bias } = op.constants;
        const read = (0,operands/* tensorOf */.zz)(graph, input).shape.at(-1);
        const { shape } = (0,operands/* tensorOf */.zz)(graph, kernel);
        const last = shape.length - 1;
        const isKept = new Set(kept[input]);
        // A layer that flattens an image reads each channel once for each pixel.
        const positions = [...Array(shape[last]).keys()].filter((position) => isKept.has(position % read));
        return [
            { tensor: kernel, axis: (0,linear/* channelAxis */.Tl)(op), positions: kept[output] },
            { tensor: kernel, axis: last, positions },
            ...(bias === undefined ? [] : [{ tensor: bias, axis: 0, positions: kept[output] }]),
        ];
    }
    if (flow !== 'each')
        return [];
    return (0,ops_operator/* constantInputs */._M)(op).flatMap(({ tensor }) => {
        const { shape } = (0,operands/* tensorOf */.zz)(graph, tensor);
        return shape.at(-1) === written ? [{ tensor, axis: shape.length - 1, positions: kept[output] }] : [];
    });
}
/** The slices of a float32 constant at some positions of an axis. */
function take(tensor, axis, positions) {
    const { shape, data } = tensor;
    const size = shape[axis];
    if (positions.length === size)
        return tensor;
    if (!(data instanceof Float32Array))
        throw new core_errors/* InternalError */.Gd(`${tensor.name} is no float32 constant`);
    const inner = shape.slice(axis + 1).reduce((product, each) => product * each, 1);
    const outer = data.length / (size * inner);
    const taken = new Float32Array(outer * positions.length * inner);
    for (let o = 0; o < outer; o++)
        positions.forEach((position, i) => {
            const from = (o * size + position) * inner;
            taken.set(data.subarray(from, from + inner), (o * positions.length + i) * inner);
        });
    return { ...tensor, shape: shape.map((each, i) => (i === axis ? positions.length : each)), data: taken };
}

;// CONCATENATED MODULE: ./build/graph/channels/narrow.js
/** Structured pruning: the least important channels leave the graph, until what is left keeps to its limits. */





/** @throws ModelError where no choice of channels keeps to the limits; it says how near it comes. */
function narrow(graph, options) {
    const { after, order } = choicesOf(graph, options);
    const fits = (narrowed) => broken(narrowed, options).length === 0;
    const dead = order.filter(({ importance }) => importance < (options.deadBelow ?? 0)).length;
    const alive = after(dead);
    if (fits(alive))
        return alive;
    const smallest = after(order.length);
    if (!fits(smallest))
        throw tooLarge(smallest, options);
    let [low, high] = [dead, order.length];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(after(middle)))
            high = middle;
        else
            low = middle;
    }
    return after(high);
}
/** Whether any channel may leave: none may where no channel saves time. */
function mayNarrow(graph, options) {
    return choicesOf(graph, options).order.length > 0;
}
/** Limits that no choice of channels keeps to, with the least that each can be: the number of channels tells it, not the weights. */
function unreachable(graph, options) {
    const leastWith = (changed) => {
        const { after, order } = choicesOf(graph, { ...options, ...changed });
        return broken(after(order.length), options);
    };
    const found = leastWith({});
    if (found.length === 0)
        return [];
    const freed = [
        ['multipleOf', leastWith({ multipleOf: 1 })],
        ['keepsFraction', leastWith({ keepsFraction: 0 })],
        ['excluded', leastWith({ excluded: new Set() })],
    ];
    return found.map(({ limit, least }) => ({
        limit,
        least,
        heldBy: freed
            .map(([what, others]) => ({ what, least: others.find((one) => one.limit === limit)?.least ?? limit.most }))
            .filter((one) => one.least < least)
            .sort((a, b) => a.least - b.least),
    }));
}
function broken(narrowed, { limits }) {
    const folded = foldBatchNorm(narrowed);
    return limits.flatMap((limit) => {
        const least = limit.of(folded);
        return least <= limit.most ? [] : [{ limit, least }];
    });
}
function choicesOf(graph, options) {
    const folded = foldBatchNorm(graph);
    const groups = channelGroups(graph);
    const importance = groupImportance(graph, folded, groups);
    const held = heldGroups(graph, groups, options);
    const families = familiesOf(groups);
    const free = [...importance].filter(([group]) => !held.has(group));
    const saved = options.timeOf ? savings(graph, groups, families, held, options.timeOf) : null;
    const isDead = (weight) => weight < (options.deadBelow ?? 0);
    const price = (group, weight) => (saved ? weight / saved.get(group) : weight);
    const order = free
        .filter(([group]) => !saved || saved.get(group) > 0)
        .sort(([a, x], [b, y]) => Number(isDead(y)) - Number(isDead(x)) || price(a, x) - price(b, y) || a - b)
        .map(([group, weight]) => ({ group, importance: weight }));
    const groupsInOrder = order.map(({ group }) => group);
    const after = (count) => removeGroups(graph, groups, rounded(groupsInOrder.slice(0, count), groupsInOrder, families, options));
    return { order, after };
}
/** By group, the time that the graph without it saves: that of any group of its family. */
function savings(graph, groups, families, held, timeOf) {
    const whole = timeOf(foldBatchNorm(graph));
    return new Map(families.flatMap(({ of }) => {
        const one = of.find((group) => !held.has(group));
        if (one === undefined || of.length < 2)
            return of.map((group) => [group, 0]);
        const saved = whole - timeOf(foldBatchNorm(removeGroups(graph, groups, new Set([one]))));
        return of.map((group) => [group, saved]);
    }));
}
function familiesOf({ of }) {
    const places = new Map();
    for (const [name, channels] of Object.entries(of))
        for (const group of new Set(channels))
            places.set(group, [...(places.get(group) ?? []), name]);
    const families = new Map();
    for (const [group, names] of places) {
        const key = names.join('\n');
        families.set(key, [...(families.get(key) ?? []), group]);
    }
    return [...families.values()].map((members) => ({ size: members.length, of: members }));
}
/** What may go of `chosen`, least important first, so that every family keeps its share, in whole multiples. */
function rounded(chosen, order, families, { multipleOf, keepsFraction }) {
    const wanted = new Set(chosen);
    const removed = new Set();
    for (const { size, of } of families) {
        const members = new Set(of);
        const going = of.filter((group) => wanted.has(group)).length;
        const share = Math.max(size - going, Math.ceil(size * keepsFraction), 1);
        const kept = Math.min(Math.ceil(share / multipleOf) * multipleOf, size);
        for (const group of order.filter((each) => members.has(each)).slice(0, size - kept))
            removed.add(group);
    }
    return removed;
}
function heldGroups(graph, { of, fixed }, { excluded }) {
    const kept = graph.operators.filter(({ name }) => excluded.has(name)).flatMap(({ outputs }) => [...outputs]);
    return new Set([...fixed, ...kept.flatMap((name) => [...of[name]])]);
}
function tooLarge(smallest, options) {
    const folded = foldBatchNorm(smallest);
    const asked = options.limits.map(({ most, unit }) => `${most} ${unit}`);
    const found = options.limits.map(({ of, unit }) => `${of(folded)} ${unit}`);
    return new core_errors/* ModelError */.me({
        code: 'narrow/limits',
        message: `structured pruning: expected at most ${asked.join(' and ')}, found ${found.join(' and ')} when every layer is as narrow as it may be`,
        cause: 'Layers keep a share of their channels, in whole multiples, and those that are excluded, read the input or make the output keep all.',
        fix: 'Raise the limit, lower multiple_of or keep_at_least, exclude fewer layers, or begin from a smaller architecture.',
    });
}

// EXTERNAL MODULE: ./build/core/group-digits.js
var group_digits = __webpack_require__(64324);
// EXTERNAL MODULE: ./build/graph/reference.js + 32 modules
var reference = __webpack_require__(38918);
;// CONCATENATED MODULE: ./build/graph/channels/constant.js







/** @param tolerance weights up to this share of their kernel's largest are taken for zero. */
function constantChannels(graph, tolerance) {
    const known = {};
    for (const input of graph.inputs)
        known[input] = new Float64Array(channelsOf(graph, input)).fill(NaN);
    for (const op of graph.operators) {
        const [output] = op.outputs;
        const values = new Float64Array(channelsOf(graph, output)).fill(NaN);
        const settled = settledChannels(graph, op, known, tolerance);
        if (settled.length > 0) {
            const computed = constant_compute(graph, op, known, settled);
            settled.forEach((channel, i) => (values[channel] = uniform(computed, i, settled.length)));
        }
        for (const each of op.outputs)
            known[each] = each === output ? values : values.slice().fill(NaN);
    }
    return known;
}
/** Channels of an operator's first output that nothing varying reaches. */
function settledChannels(graph, op, known, tolerance) {
    const [output] = op.outputs;
    const written = channelsOf(graph, output);
    const all = [...Array(written).keys()];
    const flow = flowOf(graph, op);
    const isKnown = (input, channel) => !Number.isNaN(known[input][channel]);
    switch (flow) {
        case 'mixed': {
            if (!(0,linear/* isLinear */.ym)(op))
                return [];
            const [input] = op.inputs;
            const varies = Uint8Array.from(known[input], (value) => (Number.isNaN(value) ? 1 : 0));
            const isReached = reached(graph, op, varies, tolerance);
            return all.filter((channel) => !isReached[channel]);
        }
        case 'each': {
            const isCut = cutChannels(graph, op, written, tolerance);
            const fromAll = (channel) => op.inputs.every((input) => isKnown(input, Math.floor((channel * channelsOf(graph, input)) / written)));
            return all.filter((channel) => isCut(channel) || fromAll(channel));
        }
        case 'joined': {
            const flat = op.inputs.flatMap((input) => [...Array(channelsOf(graph, input)).keys()].map((c) => isKnown(input, c)));
            return all.filter((channel) => flat[channel]);
        }
        case 'regrouped': {
            const [input] = op.inputs;
            const read = channelsOf(graph, input);
            if (Math.max(read, written) % Math.min(read, written) !== 0)
                return [];
            const sources = [...Array(Math.max(read, written)).keys()];
            const varying = new Set(sources.filter((c) => !isKnown(input, c % read)).map((c) => c % written));
            return all.filter((channel) => !varying.has(channel));
        }
        case 'fixed':
            return [];
        default:
            return flow;
    }
}
/** Whether an operator multiplies an output channel by zeros alone. */
function cutChannels(graph, op, channels, tolerance) {
    const factors = (0,ops_operator/* constantInputs */._M)(op).filter(({ facts, tensor }) => {
        return facts.isFactor && (0,operands/* tensorOf */.zz)(graph, tensor).shape.at(-1) === channels;
    });
    const cut = factors.map(({ tensor }) => {
        const values = (0,operands/* floatsOf */.HC)(graph, tensor);
        const isZero = zeroTest(values, tolerance);
        const isAlive = new Array(channels).fill(false);
        values.forEach((value, i) => (isAlive[i % channels] ||= !isZero(value)));
        return isAlive;
    });
    return (channel) => cut.some((isAlive) => !isAlive[channel]);
}
/** For each output channel of a layer, 1 where a channel that varies reaches it through a weight other than zero. */
function reached(graph, op, varies, tolerance) {
    const kernel = (0,operands/* floatsOf */.HC)(graph, op.constants.kernel);
    const { shape } = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel);
    const isZero = zeroTest(kernel, tolerance);
    const axis = (0,linear/* channelAxis */.Tl)(op);
    const [length, size, inner] = [shape.at(-1), shape[axis], (0,graph_shapes/* elements */.Yt)(shape.slice(axis + 1))];
    const found = new Uint8Array(size);
    for (let i = 0; i < kernel.length; i++)
        if (varies[(i % length) % varies.length] && !isZero(kernel[i]))
            found[Math.floor(i / inner) % size] = 1;
    return found;
}
function zeroTest(kernel, tolerance) {
    const limit = kernel.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) * tolerance;
    return (weight) => Math.abs(weight) <= limit;
}
/** What an operator writes into some channels when all that varies is 0: [pixels, channels]. */
function constant_compute(graph, op, known, channels) {
    const [output] = op.outputs;
    const written = channelsOf(graph, output);
    const isCut = flowOf(graph, op) === 'mixed' && (0,linear/* isLinear */.ym)(op);
    const cut = isCut ? withOutputs(graph, op, channels) : graph;
    const [values] = (0,reference/* runOperator */.e)(op, contextOf(cut, known));
    if (isCut)
        return values;
    return Float64Array.from({ length: (values.length / written) * channels.length }, (_, i) => {
        const pixel = Math.floor(i / channels.length);
        return values[pixel * written + channels[i % channels.length]];
    });
}
/** The graph where a layer makes these channels only. */
function withOutputs(graph, op, channels) {
    const { kernel, bias } = op.constants;
    const [output] = op.outputs;
    const written = (0,operands/* tensorOf */.zz)(graph, output);
    return {
        ...graph,
        tensors: {
            ...graph.tensors,
            [kernel]: take((0,operands/* tensorOf */.zz)(graph, kernel), (0,linear/* channelAxis */.Tl)(op), channels),
            ...(bias === undefined ? {} : { [bias]: take((0,operands/* tensorOf */.zz)(graph, bias), 0, channels) }),
            [output]: { ...written, shape: [...written.shape.slice(0, -1), channels.length] },
        },
    };
}
const contextOf = (graph, known) => ({
    read: (name) => spread((0,operands/* tensorOf */.zz)(graph, name).shape, known[name]),
    constant: (name) => (0,operands/* floatsOf */.HC)(graph, name),
    shapeOf: (name) => (0,operands/* tensorOf */.zz)(graph, name).shape,
});
/** An activation whose channels are numbers; 0 where they vary. */
const spread = (shape, channels) => Float64Array.from({ length: (0,graph_shapes/* elements */.Yt)(shape) }, (_, i) => channels[i % channels.length] || 0);
/** The number that a channel of [pixels, channels] is, or NaN where it is several. */
function uniform(values, channel, channels) {
    const first = values[channel];
    for (let i = channel; i < values.length; i += channels)
        if (values[i] !== first)
            return NaN;
    return first;
}

;// CONCATENATED MODULE: ./build/graph/channels/dead.js
/**
 * Channels that a graph computes for nothing. A channel is dead where no layer reads it with weights other than zero, or where it
 * is the same number in every pixel, which a bias can be instead: exactly so only where padding adds no other number beside it.
 */






/**
 * Weights below this share of their kernel's largest are zero: training with weight decay leaves them behind instead of zeros,
 * and they move a sum of float32 products by less than its rounding.
 */
const zeroTolerance = 1e-7;
/**
 * The same function without its dead channels. What a removed channel was read as goes into biases, so results differ by float32
 * rounding alone.
 */
function removeDeadChannels(graph, tolerance = zeroTolerance) {
    let now = graph;
    for (;;) {
        const next = removeOnce(now, tolerance);
        if (next === now)
            break;
        now = next;
    }
    return { graph: now, channels: { before: layerChannels(graph), after: layerChannels(now) } };
}
/** Output channels of all layers with a kernel. */
function layerChannels(graph) {
    return graph.operators.reduce((sum, op) => sum + ((0,linear/* isLinear */.ym)(op) ? channelsOf(graph, op.outputs[0]) : 0), 0);
}
function removeOnce(graph, tolerance) {
    const groups = channelGroups(graph);
    const known = constantChannels(graph, tolerance);
    const alive = new Set(groups.fixed);
    const absorbed = [];
    for (const op of graph.operators) {
        if (flowOf(graph, op) !== 'mixed' || !(0,linear/* isLinear */.ym)(op))
            continue;
        const [input] = op.inputs;
        for (const channel of readChannels(graph, op, tolerance)) {
            const group = groups.of[input][channel];
            if (alive.has(group))
                continue;
            const added = contribution(graph, op, channel, known);
            if (added === null)
                alive.add(group);
            else
                absorbed.push({ op, group, added });
        }
    }
    keepOne(groups, alive);
    const removed = new Set(Object.values(groups.of).flatMap((of) => [...of].filter((group) => !alive.has(group))));
    if (removed.size === 0)
        return graph;
    return removeGroups(withBiases(graph, absorbed.filter(({ group }) => removed.has(group))), groups, removed);
}
/** A layer of no channels is no layer: the first of an activation stays. */
function keepOne({ of }, alive) {
    for (const channels of Object.values(of))
        if (!channels.some((group) => alive.has(group)))
            alive.add(channels[0]);
}
/** Channels that a layer reads with weights other than zero. */
function readChannels(graph, op, tolerance) {
    const kernel = (0,operands/* floatsOf */.HC)(graph, op.constants.kernel);
    const isZero = zeroTest(kernel, tolerance);
    const length = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel).shape.at(-1);
    const read = channelsOf(graph, op.inputs[0]);
    const isRead = new Uint8Array(read);
    for (let i = 0; i < kernel.length; i++)
        if (!isZero(kernel[i]))
            isRead[(i % length) % read] = 1;
    return [...isRead.keys()].filter((channel) => isRead[channel]);
}
/** What a constant channel adds to each output channel of a layer; null where it varies, or adds another number at the edges. */
function contribution(graph, op, channel, known) {
    const [[input], [output]] = [op.inputs, op.outputs];
    const value = known[input][channel];
    if (Number.isNaN(value))
        return null;
    const written = channelsOf(graph, output);
    if (value === 0)
        return new Float64Array(written);
    const read = channelsOf(graph, input);
    const { kernel } = op.constants;
    const filter = (0,operands/* tensorOf */.zz)(graph, kernel);
    const positions = [...Array(filter.shape.at(-1)).keys()].filter((position) => position % read === channel);
    const of = (0,operands/* tensorOf */.zz)(graph, input).shape;
    const alone = {
        ...graph,
        tensors: {
            ...graph.tensors,
            [kernel]: take(filter, filter.shape.length - 1, positions),
            [input]: { ...(0,operands/* tensorOf */.zz)(graph, input), shape: [...of.slice(0, -1), 1] },
        },
    };
    const layer = { ...op, constants: { kernel }, options: { ...op.options, activation: 'none' } };
    const [values] = (0,reference/* runOperator */.e)(layer, {
        read: (name) => spread((0,operands/* tensorOf */.zz)(alone, name).shape, Float64Array.of(value)),
        constant: (name) => (0,operands/* floatsOf */.HC)(alone, name),
        shapeOf: (name) => (0,operands/* tensorOf */.zz)(alone, name).shape,
    });
    const added = Float64Array.from({ length: written }, (_, c) => uniform(values, c, written));
    return added.some(Number.isNaN) ? null : added;
}
function withBiases(graph, absorbed) {
    const tensors = { ...graph.tensors };
    const operators = graph.operators.map((op) => {
        const parts = absorbed.filter((part) => part.op.name === op.name && part.added.some((value) => value !== 0));
        if (!(0,linear/* isLinear */.ym)(op) || parts.length === 0)
            return op;
        const name = op.constants.bias ?? `${op.name}/bias`;
        const size = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel).shape[(0,linear/* channelAxis */.Tl)(op)];
        const before = op.constants.bias === undefined ? new Float32Array(size) : (0,operands/* floatsOf */.HC)(graph, name);
        const data = before.map((value, c) => parts.reduce((sum, { added }) => sum + added[c], value));
        tensors[name] = { name, shape: [size], type: 'float32', data, quantization: null };
        return { ...op, constants: { ...op.constants, bias: name } };
    });
    return { ...graph, operators, tensors };
}

;// CONCATENATED MODULE: ./build/graph/print.js



/**
 * Stable text: a line per operator with its output shape, its options and its constants; no weights. Example:
 * `Conv2D stem (input) -> stem/output float32[1,14,14,64] stride=2x2 same kernel=float32[64,3,3,1]`.
 */
function printGraph(graph) {
    const tensor = (name) => `${name} ${describe(tensorOf(graph, name))}`;
    const lines = [
        `graph ${graph.name} (${graph.inputs.map(tensor).join(', ')}) -> (${graph.outputs.join(', ')})`,
        ...graph.operators.map((op) => `  ${printOperator(graph, op)}`),
        `  ${countParameters(graph)} parameters`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Elements of all constants. */
function countParameters(graph) {
    return Object.values(graph.tensors).reduce((sum, { data, shape }) => sum + (data === null ? 0 : (0,graph_shapes/* elements */.Yt)(shape)), 0);
}
function printOperator(graph, op) {
    const constants = constantInputs(op).map(({ role, tensor }) => `${role}=${describe(tensorOf(graph, tensor))}`);
    const outputs = op.outputs.map((output) => `${output} ${describe(tensorOf(graph, output))}`).join(', ');
    return [op.kind, op.name, `(${op.inputs.join(', ')})`, '->', outputs, ...words(op.options), ...constants].join(' ');
}
function words(op) {
    const found = [];
    if ('size' in op)
        found.push(`size=${by(op.size)}`);
    if ('stride' in op)
        found.push(`stride=${by(op.stride)}`);
    if ('dilation' in op && (op.dilation[0] !== 1 || op.dilation[1] !== 1))
        found.push(`dilation=${by(op.dilation)}`);
    if ('padding' in op)
        found.push(op.padding);
    if ('depthMultiplier' in op && op.depthMultiplier !== 1)
        found.push(`multiplier=${op.depthMultiplier}`);
    if ('epsilon' in op)
        found.push(`epsilon=${op.epsilon}`);
    if ('activation' in op && op.activation !== 'none')
        found.push(op.activation);
    return found;
}
const by = (pair) => pair.join('x');
function describe({ type, shape, quantization }) {
    const base = `${type}[${shape.join(',')}]`;
    if (quantization === null)
        return base;
    const { scale, zeroPoint, axis } = quantization;
    return axis === null ? `${base}{scale=${precise(scale[0])} zero_point=${zeroPoint[0]}}` : `${base}{axis=${axis}}`;
}
const precise = (value) => String(Number(value.toPrecision(6)));

;// CONCATENATED MODULE: ./build/graph/cost.js



function costOf(graph) {
    const of = (tensor) => (0,operands/* tensorOf */.zz)(graph, tensor).shape;
    return { parameters: countParameters(graph), macs: graph.operators.reduce((sum, op) => sum + (0,ops_operator/* macsOf */.U1)(op, of), 0) };
}
/** Σ multiply-accumulates of a layer times what each of them costs there. */
function weightedMacs(graph, costOfMac) {
    const of = (tensor) => (0,operands/* tensorOf */.zz)(graph, tensor).shape;
    return graph.operators.reduce((sum, op) => {
        const macs = (0,ops_operator/* macsOf */.U1)(op, of);
        return macs === 0 ? sum : sum + macs * costOfMac(op.name);
    }, 0);
}

;// CONCATENATED MODULE: ./build/export/tflite/float-edges.js


/**
 * Inputs and outputs keep their names; QUANTIZE and DEQUANTIZE stand between them and their codes. Floats stay as they are. Where a
 * layer beside the edge computes in floats, it reads or writes those of the program: no codes are made only to be undone.
 */
function withFloatEdges(whole, { inputs, outputs }) {
    const isCodes = (name) => (0,operands/* tensorOf */.zz)(whole, name).quantization !== null;
    const edges = {
        inputs: inputs ? whole.inputs.filter(isCodes) : [],
        outputs: outputs ? whole.outputs.filter(isCodes) : [],
    };
    const graph = edges.outputs.reduce(withOwnFloats, edges.inputs.reduce(withFloatsOfProgram, whole));
    const turned = new Set([...edges.inputs, ...edges.outputs].filter((name) => graph.tensors[name].type !== 'float32'));
    // An importer names the output of an operator so.
    const codesOf = (name) => !turned.has(name) ? name : graph.inputs.includes(name) ? `${name}/quantize/output` : `${name}/codes`;
    const tensors = { ...graph.tensors };
    for (const name of turned) {
        const tensor = (0,operands/* tensorOf */.zz)(graph, name);
        tensors[name] = { ...tensor, type: 'float32', quantization: null };
        tensors[codesOf(name)] = { ...tensor, name: codesOf(name) };
    }
    const between = (kind, name, from, to) => turned.has(name)
        ? [{ kind, name: `${name}/${kind.toLowerCase()}`, inputs: [from], constants: {}, outputs: [to], options: {} }]
        : [];
    const renamed = (names) => names.map(codesOf);
    const operators = [
        ...graph.inputs.flatMap((name) => between('Quantize', name, name, codesOf(name))),
        ...graph.operators.map((op) => ({ ...op, inputs: renamed(op.inputs), outputs: renamed(op.outputs) })),
        ...graph.outputs.flatMap((name) => between('Dequantize', name, codesOf(name), name)),
    ];
    return (0,verify/* verifyGraph */.W)({ ...graph, operators, tensors });
}
/** An input whose every reader takes floats is floats itself. */
function withFloatsOfProgram(graph, input) {
    const readers = (0,operands/* consumersOf */.d$)(graph, input);
    const [reader] = readers;
    const isFloat = reader?.kind === 'Dequantize' && readers.length === 1 && !graph.outputs.includes(input);
    return isFloat ? joined(graph, reader, { gone: reader.outputs[0], kept: input }) : graph;
}
/** An output that is made of floats, and whose codes nothing else reads, is these floats. */
function withOwnFloats(graph, output) {
    const writer = (0,operands/* producerOf */._$)(graph, output);
    const isFloat = writer?.kind === 'Quantize' && (0,operands/* consumersOf */.d$)(graph, output).length === 0;
    const isOwn = isFloat && (0,operands/* tensorOf */.zz)(graph, writer.inputs[0]).type === 'float32';
    return isOwn ? joined(graph, writer, { gone: writer.inputs[0], kept: output }) : graph;
}
/** Without a conversion: the edge has the floats of its other side. */
function joined(graph, conversion, { gone, kept }) {
    const { [gone]: floats, ...tensors } = graph.tensors;
    const renamed = (names) => names.map((name) => (name === gone ? kept : name));
    const operators = graph.operators
        .filter((op) => op !== conversion)
        .map((op) => ({ ...op, inputs: renamed(op.inputs), outputs: renamed(op.outputs) }));
    return { ...graph, operators, tensors: { ...tensors, [kept]: { ...floats, name: kept } } };
}

;// CONCATENATED MODULE: ./build/export/tflite/share-scales.js
/**
 * Makes a graph of codes smaller without changing what it computes: chooses the units of inner activations so that they
 * have scale 1. A bias then has the scales of its weights (input scale × weight scale), and the file stores one vector
 * for both: 4 bytes fewer per channel.
 *
 * Kernels see activation scales only in the ratio M = s_in · s_w / s_out (Jacob et al. 2018, equation 5). Multiplying
 * the scale of an activation by k, and dividing the weight scales of its readers, or multiplying those of its writer, by
 * k, leaves every M as it was, up to the rounding of a float32. This is cross-layer equalisation (Nagel et al. 2019)
 * of labels: no code changes. What changes is the unit in which a tool shows an inner activation.
 */



/** The model's inputs and outputs, and all codes, stay as they are. A graph of floats is returned unchanged. */
function shareScales(graph) {
    const factors = unitFactors(graph);
    const factor = (tensor) => factors.get(tensor) ?? 1;
    const tensors = { ...graph.tensors };
    for (const tensor of factors.keys())
        tensors[tensor] = rescaled((0,operands/* tensorOf */.zz)(graph, tensor), factor(tensor));
    for (const operator of graph.operators) {
        if (!(0,linear/* isLinear */.ym)(operator) || (0,operands/* tensorOf */.zz)(graph, operator.inputs[0]).quantization === null)
            continue;
        const { kernel, bias: biasName } = operator.constants;
        const [input] = operator.inputs;
        const ratio = factor(operator.outputs[0]) / factor(input);
        const filter = rescaled((0,operands/* tensorOf */.zz)(graph, kernel), ratio);
        tensors[kernel] = filter;
        if (biasName === undefined)
            continue;
        const inputScale = tensors[input].quantization.scale[0];
        const bias = (0,operands/* tensorOf */.zz)(graph, biasName);
        const scale = filter.quantization.scale.map((value) => inputScale * value);
        tensors[biasName] = { ...bias, quantization: { ...bias.quantization, scale } };
    }
    return { ...graph, tensors };
}
function rescaled(tensor, factor) {
    const quantization = tensor.quantization;
    return { ...tensor, quantization: { ...quantization, scale: quantization.scale.map((scale) => scale * factor) } };
}
/** By activation, what its scale is multiplied by. Activations that one operator ties together share a factor. */
function unitFactors(graph) {
    const groups = new Groups();
    const fixed = new Set([...graph.inputs, ...graph.outputs]);
    for (const operator of graph.operators) {
        const edges = [...operator.inputs, ...operator.outputs];
        const isAdded = !(0,linear/* isLinear */.ym)(operator) && (0,ops_operator/* constantInputs */._M)(operator).some(({ facts }) => facts.isAddend);
        for (const tensor of (0,ops_operator/* factsOf */.xS)(operator).numbers.scalesLinearly && !isAdded ? [] : edges)
            fixed.add(tensor);
        // RELU6 clamps at 6 units; a layer of its own shows its input's.
        const { options } = operator;
        if ('activation' in options && options.activation === 'relu6')
            fixed.add(operator.outputs[0]);
        if (!(0,linear/* isLinear */.ym)(operator))
            for (const tensor of edges.slice(1))
                groups.join(edges[0], tensor);
    }
    for (const { name, data, quantization } of Object.values(graph.tensors)) {
        if (data === null && quantization === null)
            fixed.add(name);
    }
    const held = new Set([...fixed].map((tensor) => groups.of(tensor)));
    // The layer with the most channels gains most from an input of scale 1.
    const layers = graph.operators.filter(linear/* isLinear */.ym).filter(({ inputs }) => !held.has(groups.of(inputs[0])));
    const channels = (operator) => (0,operands/* tensorOf */.zz)(graph, operator.outputs[0]).shape.at(-1);
    const factorOf = new Map();
    for (const { inputs } of layers.sort((a, b) => channels(b) - channels(a))) {
        const [input] = inputs;
        const group = groups.of(input);
        if (!factorOf.has(group))
            factorOf.set(group, 1 / (0,operands/* tensorOf */.zz)(graph, input).quantization.scale[0]);
    }
    return new Map(Object.values(graph.tensors).flatMap(({ name, data }) => {
        const factor = data === null ? factorOf.get(groups.of(name)) : undefined;
        return factor === undefined ? [] : [[name, factor]];
    }));
}
/** Sets of tensors, joined pair by pair. */
class Groups {
    #parent = new Map();
    of(tensor) {
        const parent = this.#parent.get(tensor);
        return parent === undefined ? tensor : this.of(parent);
    }
    join(a, b) {
        const [first, second] = [this.of(a), this.of(b)];
        if (first !== second)
            this.#parent.set(second, first);
    }
}

// EXTERNAL MODULE: ./node_modules/flatbuffers/js/flatbuffers.js
var flatbuffers = __webpack_require__(96558);
// EXTERNAL MODULE: ./build/export/tflite/operators.js + 34 modules
var operators = __webpack_require__(47685);
;// CONCATENATED MODULE: ./build/export/tflite/check.js




/**
 * What TFLite asks of a graph beyond being well-formed: the rules of its quantisation specification
 * (https://ai.google.dev/edge/litert/models/quantization_spec), which kernels check late, with other words, or never.
 *
 * @throws ModelError when the graph is malformed, ExportError naming every layer that a `.tflite` file cannot carry.
 */
function checkWritable(graph) {
    (0,verify/* verifyGraph */.W)(graph);
    const problems = graph.operators.flatMap((operator) => problemsOf(operator, (name) => graph.tensors[name]));
    if (problems.length > 0)
        throw new core_errors/* ExportError */.ze(problems);
}
function problemsOf(op, tensor) {
    const codec = (0,operators/* codecOf */.uM)(op);
    return (0,operators/* isRefusal */.vu)(codec) ? [(0,ops_operator/* refusalOf */.Of)(op, codec)] : codec.problems(op, tensor);
}

;// CONCATENATED MODULE: ./build/export/tflite/stored-bytes.js

/** A constant's data as a buffer holds it: two int4 codes a byte, the first in the low four bits; the last byte filled up with 0. */
function storedBytes(type, data) {
    switch (type) {
        case 'int4':
            return Uint8Array.from({ length: Math.ceil(data.length / 2) }, (_, i) => (data[2 * i] & 15) | (((data[2 * i + 1] ?? 0) & 15) << 4));
        case 'int64':
            return (0,core_digest/* bytesOf */.$$)(BigInt64Array.from(data, BigInt));
        case 'float32':
        case 'float16':
        case 'int8':
        case 'int16':
        case 'int32':
            return (0,core_digest/* bytesOf */.$$)(data);
        default:
            return type;
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/plan-file.js
/** What a file refers to by index: its tensors, buffers, operators and their versions, in the order in which they stand there. */




function planFile(graph, options) {
    const buffers = indexed(core_digest/* digestBytes */.QN);
    buffers.add(new Uint8Array(0));
    const codes = indexed((code) => `${code.kind} ${String(code.version)}`);
    const tensors = [];
    const unpacking = [];
    const indices = new Map();
    const named = options.names ?? 'layers';
    const layerNames = new Map(named === 'edges' ? [] : graph.operators.map(({ outputs, name }) => [outputs[0], name]));
    const edges = new Set([...graph.inputs, ...graph.outputs]);
    const nameOf = (name) => layerNames.get(name) ?? (edges.has(name) || named === 'all' ? name : null);
    const place = (planned) => tensors.push(planned) - 1;
    const tensorOf = (name) => graph.tensors[name];
    const index = (name) => {
        const known = indices.get(name);
        if (known !== undefined)
            return known;
        const tensor = tensorOf(name);
        const { type, data } = tensor;
        const placed = type === 'float16' && data !== null
            ? unpacked(tensor)
            : place({ tensor, name: nameOf(name), buffer: data === null ? 0 : buffers.add(storedBytes(type, data)) });
        indices.set(name, placed);
        return placed;
    };
    /** As TensorFlow Lite's converter does: stored in half the bytes, and made float32 when the file is loaded. */
    const unpacked = (tensor) => {
        const { name, shape } = tensor;
        const packedName = named === 'all' ? `${name}/float16` : null;
        const packed = place({ tensor, name: packedName, buffer: buffers.add(storedBytes('float16', tensor.data)) });
        const made = place({ tensor: { shape, type: 'float32', quantization: null }, name: nameOf(name), buffer: 0 });
        const operator = {
            kind: 'Dequantize',
            name: `${name}/unpacked`,
            inputs: [name],
            constants: {},
            outputs: [name],
            options: {},
        };
        const code = codes.add({ kind: 'Dequantize', version: versionOf(operator, tensorOf) });
        unpacking.push({ operator, reads: 'float16', code, inputs: [packed], outputs: [made] });
        return made;
    };
    const integers = (owner, { shape, values }, at) => place({
        tensor: { shape, type: 'int32', quantization: null },
        name: named === 'all' ? `${owner}/operand_${at + 1}` : null,
        buffer: buffers.add((0,core_digest/* bytesOf */.$$)(Int32Array.from(values))),
    });
    const inputs = graph.inputs.map(index);
    const operators = graph.operators.map((operator) => {
        const { kind, name } = operator;
        const version = versionOf(operator, tensorOf);
        const own = (operand, at) => integers(name, operand, at);
        return {
            operator,
            reads: tensorOf(operator.inputs[0]).type,
            code: codes.add({ kind, version }),
            inputs: operatorInputs(operator, (0,ops_operator/* constantInputs */._M)(operator), tensorOf, index, own),
            outputs: operator.outputs.map(index),
        };
    });
    const outputs = graph.outputs.map(index);
    const entries = Object.entries({
        min_runtime_version: minimumRuntimeVersion(codes.items),
        ...options.metadata,
    }).sort(([a], [b]) => (a < b ? -1 : 1));
    const metadata = entries.map(([name, value]) => ({
        name,
        buffer: buffers.add(typeof value === 'string' ? new TextEncoder().encode(value) : value),
    }));
    const all = [...unpacking, ...operators];
    return { buffers: buffers.items, tensors, operators: all, codes: codes.items, inputs, outputs, metadata };
}
/** Operands of an operator in the order of TFLite's kernels: activations, constants, integers that only the file has. */
function operatorInputs(operator, constants, tensorOf, index, integers) {
    const codec = (0,operators/* writableCodecOf */.qs)(operator);
    const own = codec.integers(operator, (tensor) => tensorOf(tensor).shape);
    const operands = [...operator.inputs, ...constants.map(({ tensor }) => tensor)].map(index);
    const all = [...operands, ...own.map(integers)];
    return codec.order?.toFile(all) ?? all;
}
function versionOf(operator, tensorOf) {
    return (0,operators/* writableCodecOf */.qs)(operator).version(operator, tensorOf(operator.inputs[0]).type, tensorOf);
}
/** 16 bytes, NUL-padded: the first release whose runtime has every operator in its version. */
function minimumRuntimeVersion(codes) {
    const newest = codes
        .map((code) => (0,operators/* writableCodecOf */.qs)(code).firstRelease(code.version))
        .reduce((a, b) => ((a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) >= 0 ? a : b), [1, 5, 0]);
    const bytes = new Uint8Array(16);
    bytes.set(new TextEncoder().encode(newest.join('.')));
    return bytes;
}
/** A list without repeats; `add` gives the index of the item or of its equal. */
function indexed(key) {
    const items = [];
    const known = new Map();
    const add = (item) => {
        const itemKey = key(item);
        const index = known.get(itemKey) ?? items.push(item) - 1;
        known.set(itemKey, index);
        return index;
    };
    return { items, add };
}

// EXTERNAL MODULE: ./build/export/tflite/schema/index.js + 27 modules
var schema = __webpack_require__(86441);
;// CONCATENATED MODULE: ./build/export/tflite/write.js
/**
 * Writes a graph as a `.tflite` flatbuffer, whatever types its tensors have, with the layout, versions and quantisation that LiteRT
 * (default and reference kernels), TFLite Micro and the WebAssembly runtime accept. The same graph and options give the
 * same bytes.
 *
 * What keeps the file small, and is safe in every runtime: no min/max vectors, no names of constants, and every equal
 * vector, quantisation, options table and buffer is written once. The output tensor of an operator carries the
 * layer's name, as in files of the TFLite converter, so viewers and reports can say which layer is meant.
 */





/** The schema version that `TFL3` files carry. */
const schemaVersion = 3;
/** Kernels load buffers as vectors of 16 bytes; builders for JavaScript leave `force_align` to the caller. */
const bufferAlignment = 16;
const signatureKey = 'serving_default';
const tensorTypes = {
    float32: schema/* TensorType */.Qp.FLOAT32,
    float16: schema/* TensorType */.Qp.FLOAT16,
    int4: schema/* TensorType */.Qp.INT4,
    int8: schema/* TensorType */.Qp.INT8,
    int16: schema/* TensorType */.Qp.INT16,
    int32: schema/* TensorType */.Qp.INT32,
    int64: schema/* TensorType */.Qp.INT64,
};
/**
 * @throws ExportError naming the layer for anything that TFLite, or tinygate's writer, cannot carry.
 */
function writeTflite(graph, options = {}) {
    checkWritable(graph);
    const plan = planFile(graph, options);
    const builder = new flatbuffers/* Builder */.M$(1 << 16);
    const once = write_sharing(builder);
    const buffers = plan.buffers.map((bytes) => writeBuffer(builder, bytes));
    const tensors = plan.tensors.map((tensor) => writeTensor(builder, once, tensor));
    const operators = plan.operators.map((operator) => writeOperator(builder, once, operator));
    const codes = plan.codes.map((code) => writeCode(builder, code));
    const tensorsOffset = schema/* SubGraph */.Bp.createTensorsVector(builder, tensors);
    const inputsOffset = once.int32s(plan.inputs);
    const outputsOffset = once.int32s(plan.outputs);
    const operatorsOffset = schema/* SubGraph */.Bp.createOperatorsVector(builder, operators);
    schema/* SubGraph */.Bp.startSubGraph(builder);
    schema/* SubGraph */.Bp.addTensors(builder, tensorsOffset);
    schema/* SubGraph */.Bp.addInputs(builder, inputsOffset);
    schema/* SubGraph */.Bp.addOutputs(builder, outputsOffset);
    schema/* SubGraph */.Bp.addOperators(builder, operatorsOffset);
    const subgraph = schema/* SubGraph */.Bp.endSubGraph(builder);
    const signature = writeSignature(builder, once, graph, plan);
    const metadata = plan.metadata.map((entry) => {
        const name = once.string(entry.name);
        schema/* Metadata */.OS.startMetadata(builder);
        schema/* Metadata */.OS.addName(builder, name);
        schema/* Metadata */.OS.addBuffer(builder, entry.buffer);
        return schema/* Metadata */.OS.endMetadata(builder);
    });
    const description = options.description === undefined ? 0 : builder.createString(options.description);
    const codesOffset = schema/* Model */.Kx.createOperatorCodesVector(builder, codes);
    const subgraphsOffset = schema/* Model */.Kx.createSubgraphsVector(builder, [subgraph]);
    const buffersOffset = schema/* Model */.Kx.createBuffersVector(builder, buffers);
    const metadataOffset = schema/* Model */.Kx.createMetadataVector(builder, metadata);
    const signaturesOffset = schema/* Model */.Kx.createSignatureDefsVector(builder, [signature]);
    schema/* Model */.Kx.startModel(builder);
    schema/* Model */.Kx.addVersion(builder, schemaVersion);
    schema/* Model */.Kx.addOperatorCodes(builder, codesOffset);
    schema/* Model */.Kx.addSubgraphs(builder, subgraphsOffset);
    schema/* Model */.Kx.addDescription(builder, description);
    schema/* Model */.Kx.addBuffers(builder, buffersOffset);
    schema/* Model */.Kx.addMetadata(builder, metadataOffset);
    schema/* Model */.Kx.addSignatureDefs(builder, signaturesOffset);
    schema/* Model */.Kx.finishModelBuffer(builder, schema/* Model */.Kx.endModel(builder));
    return builder.asUint8Array().slice();
}
function writeOptions(builder, operator, reads) {
    return (0,operators/* writableCodecOf */.qs)(operator).write(builder, operator.options, reads);
}
function write_sharing(builder) {
    const offsets = new Map();
    const table = (key, write) => {
        const offset = offsets.get(key) ?? write();
        offsets.set(key, offset);
        return offset;
    };
    return {
        table,
        int32s: (values) => table(`int32 ${values.join()}`, () => schema/* Tensor */.qY.createShapeVector(builder, [...values])),
        string: (text) => builder.createSharedString(text),
    };
}
/** The table comes right after its data, where it fills what alignment would leave empty. */
function writeBuffer(builder, bytes) {
    let data = 0;
    if (bytes.length > 0) {
        builder.startVector(1, bytes.length, bufferAlignment);
        for (let i = bytes.length - 1; i >= 0; i--)
            builder.writeInt8(bytes[i]);
        data = builder.endVector();
    }
    schema/* Buffer */.hp.startBuffer(builder);
    schema/* Buffer */.hp.addData(builder, data);
    return schema/* Buffer */.hp.endBuffer(builder);
}
function writeTensor(builder, once, planned) {
    const { shape, type, quantization } = planned.tensor;
    const shapeOffset = once.int32s(shape);
    const name = planned.name === null ? 0 : once.string(planned.name);
    const quantizationOffset = quantization === null ? 0 : writeQuantization(builder, once, quantization);
    schema/* Tensor */.qY.startTensor(builder);
    schema/* Tensor */.qY.addShape(builder, shapeOffset);
    schema/* Tensor */.qY.addBuffer(builder, planned.buffer);
    schema/* Tensor */.qY.addName(builder, name);
    schema/* Tensor */.qY.addQuantization(builder, quantizationOffset);
    schema/* Tensor */.qY.addType(builder, tensorTypes[type]);
    return schema/* Tensor */.qY.endTensor(builder);
}
function writeQuantization(builder, once, { scale, zeroPoint, axis }) {
    const scaleKey = `scale ${scale.join()}`;
    const zeroPointKey = `zero point ${zeroPoint.join()}`;
    return once.table(`quantization ${scaleKey} ${zeroPointKey} ${String(axis)}`, () => {
        const scaleOffset = once.table(scaleKey, () => schema/* QuantizationParameters */.e2.createScaleVector(builder, [...scale]));
        const zeroPointOffset = once.table(zeroPointKey, () => schema/* QuantizationParameters */.e2.createZeroPointVector(builder, Array.from(zeroPoint, BigInt)));
        schema/* QuantizationParameters */.e2.startQuantizationParameters(builder);
        schema/* QuantizationParameters */.e2.addScale(builder, scaleOffset);
        schema/* QuantizationParameters */.e2.addZeroPoint(builder, zeroPointOffset);
        schema/* QuantizationParameters */.e2.addQuantizedDimension(builder, axis ?? 0);
        return schema/* QuantizationParameters */.e2.endQuantizationParameters(builder);
    });
}
function writeOperator(builder, once, planned) {
    const inputs = once.int32s(planned.inputs);
    const outputs = once.int32s(planned.outputs);
    const { kind, options: choices } = planned.operator;
    const type = (0,operators/* writableCodecOf */.qs)(planned.operator).optionsType;
    // Options hold no names, so layers of one kind with equal options share a table.
    const options = once.table(`${kind} ${planned.reads} ${JSON.stringify(choices)}`, () => writeOptions(builder, planned.operator, planned.reads));
    schema/* Operator */.XP.startOperator(builder);
    schema/* Operator */.XP.addOpcodeIndex(builder, planned.code);
    schema/* Operator */.XP.addInputs(builder, inputs);
    schema/* Operator */.XP.addOutputs(builder, outputs);
    schema/* Operator */.XP.addBuiltinOptions(builder, options);
    // The generated enum names a part of the schema's numbers only.
    schema/* Operator */.XP.addBuiltinOptionsType(builder, type);
    return schema/* Operator */.XP.endOperator(builder);
}
/** Readers from before 2020 know only the one-byte code, later ones take the larger of the two. */
function writeCode(builder, { kind, version }) {
    const code = (0,operators/* writableCodecOf */.qs)({ kind }).builtin;
    schema/* OperatorCode */.Cm.startOperatorCode(builder);
    schema/* OperatorCode */.Cm.addVersion(builder, version);
    schema/* OperatorCode */.Cm.addBuiltinCode(builder, code);
    schema/* OperatorCode */.Cm.addDeprecatedBuiltinCode(builder, Math.min(code, schema/* BuiltinOperator */.gh.PLACEHOLDER_FOR_GREATER_OP_CODES));
    return schema/* OperatorCode */.Cm.endOperatorCode(builder);
}
function writeSignature(builder, once, graph, plan) {
    const map = (names, indices) => names.map((name, i) => {
        const nameOffset = once.string(name);
        schema/* TensorMap */.wu.startTensorMap(builder);
        schema/* TensorMap */.wu.addName(builder, nameOffset);
        schema/* TensorMap */.wu.addTensorIndex(builder, indices[i]);
        return schema/* TensorMap */.wu.endTensorMap(builder);
    });
    const inputs = schema/* SignatureDef */.yg.createInputsVector(builder, map(graph.inputs, plan.inputs));
    const outputs = schema/* SignatureDef */.yg.createOutputsVector(builder, map(graph.outputs, plan.outputs));
    const key = once.string(signatureKey);
    schema/* SignatureDef */.yg.startSignatureDef(builder);
    schema/* SignatureDef */.yg.addInputs(builder, inputs);
    schema/* SignatureDef */.yg.addOutputs(builder, outputs);
    schema/* SignatureDef */.yg.addSignatureKey(builder, key);
    return schema/* SignatureDef */.yg.endSignatureDef(builder);
}

// EXTERNAL MODULE: ./build/measure/arena/estimate.js + 8 modules
var estimate = __webpack_require__(1583);
;// CONCATENATED MODULE: ./build/graph/kernel-places.js

/**
 * The place of each position of a kernel.
 * @param shape of the kernel.
 * @param channels of what the layer reads, before it is flattened.
 */
function kernelPlaces(layer, shape, channels) {
    const last = shape.at(-1);
    if (layer.kind === 'DepthwiseConv2D')
        return (i) => ({ output: i % last, input: Math.floor((i % last) / layer.options.depthMultiplier) });
    const perOutput = (0,graph_shapes/* elements */.Yt)(shape.slice(1));
    // Channels run fastest, in an image that was flattened, too.
    return (i) => ({ output: Math.floor(i / perOutput), input: i % channels });
}

;// CONCATENATED MODULE: ./build/passes/fold-input.js
/**
 * What a model does to its input before the first layer (Keras's Rescaling and Normalization, a product and a sum) goes into that
 * layer's weights when the model is written: w · (a·x + b) + c = (w·a) · x + (c + w·b). A device then computes nothing for it. It
 * is not done before: weights a 255th as large bear no learning rate that others bear.
 */





/** What the model does to its input before the first layer; null where it begins with the layer. */
function inputLine(graph) {
    return startOf(graph)?.line ?? null;
}
/**
 * The model without its product and sum, where the result is the same number for number but for float32's rounding: not before padding
 * with zeros, unless the shift is 0, and not by channels where the codes of the layer's weights are settled.
 */
function foldInput(model) {
    const { graph, numbers } = model;
    const start = startOf(graph);
    if (!start)
        return model;
    const { line, layer, gone, before } = start;
    const settled = numbers?.get(layer.name);
    const { factor, shift } = line;
    const isOne = factor.every((value) => value === factor[0]);
    if (settled && !(isOne && factor[0] > 0))
        return model;
    if (shift.some((value) => value !== 0) && !readsNoZeros(layer, before))
        return model;
    const kernel = (0,operands/* tensorOf */.zz)(graph, layer.constants.kernel);
    const weights = (0,operands/* floatsOf */.HC)(graph, kernel.name);
    const outputs = kernel.shape[(0,linear/* channelAxis */.Tl)(layer)];
    const bias = layer.constants.bias ?? `${layer.name}/bias`;
    const sums = new Float64Array(outputs);
    const place = kernelPlaces(layer, kernel.shape, factor.length);
    const data = Float32Array.from(weights, (value, i) => {
        const { output, input } = place(i);
        sums[output] += value * shift[input];
        return value * factor[input];
    });
    const old = layer.constants.bias === undefined ? null : (0,operands/* floatsOf */.HC)(graph, bias);
    const biases = Float32Array.from(sums, (sum, channel) => (old?.[channel] ?? 0) + sum);
    const tensors = {
        ...graph.tensors,
        [kernel.name]: { ...kernel, data },
        [bias]: { name: bias, shape: [outputs], type: 'float32', data: biases, quantization: null },
    };
    for (const op of gone)
        for (const tensor of [...op.outputs, ...Object.values(op.constants)])
            Reflect.deleteProperty(tensors, tensor);
    const removed = new Set(gone);
    const last = gone.at(-1).outputs[0];
    const operators = graph.operators
        .filter((op) => !removed.has(op))
        .map((op) => {
        const inputs = op.inputs.map((tensor) => (tensor === last ? (0,operands/* onlyInput */.b9)(graph) : tensor));
        const folded = op === layer ? { ...op, constants: { ...op.constants, bias } } : op;
        return { ...folded, inputs };
    });
    return {
        ...model,
        graph: (0,verify/* verifyGraph */.W)({ ...graph, operators, tensors }),
        ...(settled && {
            numbers: new Map([
                ...numbers,
                [layer.name, { ...settled, scale: settled.scale.map((value) => value * factor[0]) }],
            ]),
        }),
    };
}
/** Null where the model does not begin so, or others read what lies between. */
function startOf(graph) {
    const channels = (0,operands/* tensorOf */.zz)(graph, (0,operands/* onlyInput */.b9)(graph)).shape.at(-1);
    let line = { factor: new Float64Array(channels).fill(1), shift: new Float64Array(channels) };
    const gone = [];
    const before = [];
    for (let tensor = (0,operands/* onlyInput */.b9)(graph);;) {
        const [op, ...others] = (0,operands/* consumersOf */.d$)(graph, tensor);
        if (!op || others.length > 0 || graph.outputs.includes(tensor))
            return null;
        const next = before.length === 0 ? applied(op, line, graph) : null;
        if (next) {
            line = next;
            gone.push(op);
        }
        else if ((0,linear/* isLinear */.ym)(op)) {
            const { kernel, bias } = op.constants;
            const isOwn = [kernel, bias].every((name) => name === undefined || readersOf(graph, name) === 1);
            // A dynamic range file has codes there already.
            const isFloat = (0,operands/* tensorOf */.zz)(graph, kernel).type === 'float32';
            return gone.length > 0 && isOwn && isFloat ? { line, gone, before, layer: op } : null;
        }
        else if (op.kind === 'Reshape' || op.kind === 'Pad')
            before.push(op);
        else
            return null;
        tensor = op.outputs[0];
    }
}
const readersOf = (graph, constant) => graph.operators.filter((op) => Object.values(op.constants).includes(constant)).length;
const isArithmetic = (op) => op.kind === 'Mul' || op.kind === 'Add' || op.kind === 'Sub';
function applied(op, { factor, shift }, graph) {
    if (!isArithmetic(op) || op.options.activation !== 'none')
        return null;
    const name = op.constants.number ?? op.constants.operand;
    if (name === undefined || op.inputs.length > 1 || readersOf(graph, name) > 1)
        return null;
    const { data, shape } = (0,operands/* tensorOf */.zz)(graph, name);
    if (!(data instanceof Float32Array) || (data.length !== 1 && (0,graph_shapes/* elements */.Yt)(shape) !== factor.length))
        return null;
    if (data.length > 1 && shape.at(-1) !== factor.length)
        return null;
    const of = (channel) => data[data.length === 1 ? 0 : channel];
    if (op.kind === 'Mul')
        return { factor: factor.map((value, c) => value * of(c)), shift: shift.map((value, c) => value * of(c)) };
    const sign = op.kind === 'Add' ? 1 : -1;
    return { factor, shift: shift.map((value, c) => value + sign * of(c)) };
}
/** Zeros that padding adds would be shifted, too. */
function readsNoZeros(layer, before) {
    if (before.some(({ kind }) => kind === 'Pad'))
        return false;
    switch (layer.kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D':
            return layer.options.padding === 'valid';
        case 'FullyConnected':
            return true;
        case 'TransposeConv':
            // At its edges fewer weights meet the image.
            return false;
    }
}

// EXTERNAL MODULE: ./build/graph/real-values.js
var real_values = __webpack_require__(64890);
;// CONCATENATED MODULE: ./build/passes/quantize/weights.js



/** Codes run from −127 to 127 (narrow range), so that no product of two of them needs a 17th bit. */
const largestCode = 127;
/** As narrow for four bits: −8 has no counterpart. */
const largestInt4 = 7;
/** The smallest code is its negative. */
const largestOf = { int8: largestCode, int4: largestInt4 };
/**
 * The axis of per-channel scales, null for one scale per tensor. Dense layers always have one: runtimes from before
 * per-channel FULLY_CONNECTED read the first scale only and give wrong results without an error.
 */
function weightAxis(op, perAxis = true) {
    return perAxis && (0,linear/* hasScalePerChannel */.ls)(op) ? (0,linear/* channelAxis */.Tl)(op) : null;
}
/**
 * Symmetric scales max|w| / largest code, per slice along `axis` or per tensor. A channel of zeros takes the largest scale of the
 * layer (or 1 where all are zero), so that every scale is positive and its bias still fits.
 * @param channelOf of each position, where it is known already.
 */
function channelScales(weights, shape, axis, largest = largestCode, channelOf = (0,real_values/* channelsOf */.MB)(shape, axis)) {
    const tops = new Float64Array(axis === null ? 1 : shape[axis]);
    for (let i = 0; i < weights.length; i++) {
        const [channel, magnitude] = [channelOf[i], Math.abs(weights[i])];
        if (magnitude > tops[channel])
            tops[channel] = magnitude;
    }
    const spare = tops.reduce((a, b) => Math.max(a, b)) || largest;
    return Float32Array.from(tops, (value) => Math.fround((value || spare) / largest) || smallestScale);
}
/** The smallest normal float32: what a scale that would underflow becomes. */
const smallestScale = 2 ** -126;
/** q = clamp(round(w / s), −largest, largest), rounding halves away from zero as TfLiteRound does. */
function toCodes(weights, shape, scale, axis, largest = largestCode, channelOf = (0,real_values/* channelsOf */.MB)(shape, axis)) {
    const codes = new Int8Array(weights.length);
    for (let i = 0; i < weights.length; i++) {
        const code = roundHalfAway(weights[i] / scale[channelOf[i]]);
        codes[i] = code > largest ? largest : code < -largest ? -largest : code;
    }
    return codes;
}
/** w = s · q in float32. */
function fromCodes(codes, shape, scale, axis) {
    const channelOf = (0,real_values/* channelsOf */.MB)(shape, axis);
    const weights = new Float32Array(codes.length);
    for (let i = 0; i < codes.length; i++)
        weights[i] = codes[i] * scale[channelOf[i]];
    return weights;
}
/** Codes and scales of every kernel of a float graph, by layer name. */
function quantizeWeights(graph, perAxis = true) {
    return new Map(graph.operators
        .filter(isLinear)
        .map((op) => [op.name, nearestCodes(graph, op, 'int8', { perAxis, weightObserver: null })]));
}
const usualObserver = { int8: 'min_max', int4: 'mse' };
/** The nearest codes of a kernel under the scales that the observer chooses. */
function nearestCodes(graph, op, stored, { perAxis, weightObserver }) {
    const { shape } = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel);
    const weights = (0,operands/* floatsOf */.HC)(graph, op.constants.kernel);
    const axis = weightAxis(op, perAxis);
    const largest = largestOf[stored];
    const widest = channelScales(weights, shape, axis, largest);
    const isLeast = (weightObserver ?? usualObserver[stored]) === 'mse';
    const scale = isLeast ? leastErrorScales(weights, shape, axis, { widest, largest }) : widest;
    return { codes: toCodes(weights, shape, scale, axis, largest), scale };
}
/** Fractions of max|w| / largest code that scales are searched among, the largest first. */
const fractions = Array.from({ length: 26 }, (_, step) => 1 - step / 50);
/**
 * Each slice's scale that leaves the least squared error: clipping a few of the largest weights pays where there are few codes
 * (the "mse" observer of Nagel et al. 2021, "A White Paper on Neural Network Quantization", §3.1).
 */
function leastErrorScales(weights, shape, axis, { widest, largest }) {
    const channelOf = (0,real_values/* channelIndex */.wh)(shape, axis);
    const best = { scale: widest.slice(), error: new Float64Array(widest.length).fill(Infinity) };
    for (const fraction of fractions) {
        const scale = widest.map((value) => value * fraction || smallestScale);
        const error = new Float64Array(scale.length);
        toCodes(weights, shape, scale, axis, largest).forEach((code, i) => {
            error[channelOf(i)] += (weights[i] - code * scale[channelOf(i)]) ** 2;
        });
        error.forEach((value, channel) => {
            if (value >= best.error[channel])
                return;
            [best.error[channel], best.scale[channel]] = [value, scale[channel]];
        });
    }
    return best.scale;
}
function roundHalfAway(value) {
    return value < 0 ? -Math.floor(-value + 0.5) : Math.floor(value + 0.5);
}

;// CONCATENATED MODULE: ./build/passes/quantize/layer-codes.js


/** A kernel as its codes. @throws PassError where they do not fit the layer. */
function codesOfLayer(op, filter, { codes, scale }, type) {
    const refuse = (message) => {
        throw new core_errors/* PassError */.QG({ code: 'quantize/codes', message: `layer ${op.name}: ${message}` });
    };
    const axis = scale.length === 1 ? null : weightAxis(op);
    if (codes.length !== filter.data?.length)
        refuse(`expected ${filter.data?.length} weight codes, found ${codes.length}`);
    const expected = axis === null ? 1 : filter.shape[axis];
    if (scale.length !== expected)
        refuse(`expected ${expected} weight scale${expected === 1 ? '' : 's'}, found ${scale.length}`);
    if (!scale.every((value) => Number.isFinite(value) && value > 0))
        refuse('expected positive, finite weight scales');
    const wrong = codes.find((code) => Math.abs(code) > largestOf[type]);
    if (wrong !== undefined)
        refuse(`expected weight codes in [-${largestOf[type]}, ${largestOf[type]}], found ${wrong}`);
    return { ...filter, type, data: codes, quantization: symmetric(scale, axis) };
}
function symmetric(scale, axis) {
    return { scale, zeroPoint: new Int32Array(scale.length), axis };
}

;// CONCATENATED MODULE: ./build/passes/quantize/flavours/dynamic-range.js






/**
 * Kernels with fewer elements stay float32: they save little, and each costs a conversion of its input. It is the converter's own
 * floor (`minimum_elements_for_weights` of tensorflow/lite/tools/optimize/quantize_weights.cc).
 */
const leastElements = 1024;
/** int8 kernels under float32 activations, which the runtime turns into codes while it runs, sample by sample. */
const dynamicRange = (graph, { settled, perAxis, weightObserver, floatLayers }) => {
    const tensors = { ...graph.tensors };
    for (const op of graph.operators.filter(linear/* isLinear */.ym)) {
        const filter = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel);
        if (!(0,linear/* hasHybridKernel */.SC)(op) || (0,graph_shapes/* elements */.Yt)(filter.shape) < leastElements || floatLayers?.has(op.name))
            continue;
        const codes = settled?.get(op.name) ?? nearestCodes(graph, op, 'int8', { perAxis, weightObserver });
        tensors[filter.name] = codesOfLayer(op, filter, codes, 'int8');
    }
    return (0,verify/* verifyGraph */.W)({ ...graph, tensors });
};

// EXTERNAL MODULE: ./build/core/float16.js
var float16 = __webpack_require__(8883);
;// CONCATENATED MODULE: ./build/passes/quantize/flavours/float16.js



/** Every constant to the nearest float16; activations and arithmetic stay float32. */
const float16_float16 = (graph) => {
    const problems = Object.values(graph.tensors).flatMap(float16_tooLarge);
    if (problems.length > 0)
        throw new core_errors/* ModelError */.me(problems);
    const tensors = Object.fromEntries(Object.entries(graph.tensors).map(([name, tensor]) => [name, halved(tensor)]));
    return (0,verify/* verifyGraph */.W)({ ...graph, tensors });
};
function halved(tensor) {
    const { data, type } = tensor;
    return data === null || type !== 'float32'
        ? tensor
        : { ...tensor, type: 'float16', data: Uint16Array.from(data, float16/* toFloat16 */.l4) };
}
function float16_tooLarge({ name, data, type }) {
    const found = type === 'float32' ? data?.find((value) => Math.abs(value) > float16/* largestFloat16 */.Cm) : undefined;
    if (found === undefined)
        return [];
    return [
        {
            code: 'quantize/float16',
            message: `expected constants up to ${float16/* largestFloat16 */.Cm} in a float16 file, found ${found} in ${name}`,
            fix: 'Use type: float32, or scale the layer down.',
        },
    ];
}

// EXTERNAL MODULE: ./build/ops/shared/int16.js
var int16 = __webpack_require__(90295);
// EXTERNAL MODULE: ./build/ops/tables/int16.js + 31 modules
var tables_int16 = __webpack_require__(99713);
;// CONCATENATED MODULE: ./build/passes/quantize/kernel-codes.js



/** How the kernel of a layer is stored. */
function storedAs(op, { kernels, layerCodes }) {
    if (kernels === 'int8' || !(0,linear/* takesInt4 */.Ah)(op))
        return 'int8';
    return layerCodes?.get(op.name) ?? 'int4';
}
/** Codes of every kernel that does not stay float32, by layer: those that passes have settled, where they fit what is stored, else the nearest ones. */
function kernelCodes(graph, settled, rounding) {
    const isFloat = computesInFloat(graph);
    const coded = graph.operators.filter(linear/* isLinear */.ym).filter((op) => !isFloat(op));
    return new Map(coded.map((op) => {
        const stored = storedAs(op, rounding);
        const given = settled?.get(op.name);
        const fits = given?.codes.every((code) => Math.abs(code) <= largestOf[stored]);
        return [op.name, given && fits ? given : nearestCodes(graph, op, stored, rounding)];
    }));
}

;// CONCATENATED MODULE: ./build/passes/quantize/quantize-graph.js












/**
 * Float graph → graph of codes by TFLite's quantisation specification.
 *
 * Before: float32, BatchNorms folded; scale and zero point of every activation `quantizationPoints` lists as an owner.
 * After:  int8 (or int16) input, output and activations; int8 weights in [−127, 127]; int32 (or int64) biases of scale s_in · s_w; Softmax
 *         output fixed at (1/256, −128); pools and Reshape with their input's parameters.
 * What lies between a Dequantize and a Quantize (float-layers.ts) stays float32, weights and activations.
 * `weights`: codes and scales by layer, written verbatim (what clustering and quantisation-aware training settled);
 * layers without an entry are rounded to the nearest code, with a scale per channel unless `perAxis` is false.
 * Throws `ModelError` for an operator int8 does not support, `PassError` for codes that do not fit their layer.
 */
function quantizeGraph(graph, activations, weights = null, { perAxis = true, weightObserver = null, kernels = 'int8', layerCodes, activations: type = 'int8' } = {}) {
    const isFloat = computesInFloat(graph);
    const coded = graph.operators.filter((op) => !isFloat(op));
    refuseUnsupported(graph, coded, type);
    const tensors = { ...graph.tensors };
    for (const { tensor, parametersOf, fixed } of quantizationPoints(graph)) {
        const parameters = fixed ? fixedFor(type, fixed) : activations[parametersOf];
        if (!parameters) {
            throw new core_errors/* PassError */.QG({
                code: 'quantize/no-range',
                message: `expected quantisation parameters of ${parametersOf}, found no parameters`,
            });
        }
        tensors[tensor] = { ...(0,operands/* tensorOf */.zz)(graph, tensor), type, quantization: perTensor(parameters) };
    }
    for (const op of coded.filter(linear/* isLinear */.ym)) {
        const given = weights?.get(op.name);
        const [inputScale, outputScale] = [op.inputs[0], op.outputs[0]].map((tensor) => tensors[tensor].quantization.scale[0]);
        const stored = storedAs(op, { kernels, ...(layerCodes && { layerCodes }) });
        const codes = given ?? nearestCodes(graph, op, stored, { perAxis, weightObserver });
        Object.assign(tensors, quantizeLayer(graph, op, inputScale, outputScale, { codes, stored, bias: biases[type] }));
    }
    for (const op of coded.filter((each) => !(0,linear/* isLinear */.ym)(each)))
        for (const { tensor } of (0,ops_operator/* constantInputs */._M)(op))
            tensors[tensor] = quantizeConstant(graph, tensor, type);
    return (0,verify/* verifyGraph */.W)({ ...graph, tensors });
}
/** A constant beside kernels and biases, such as slopes: codes with one scale, the only one that runtimes read there. */
function quantizeConstant(graph, name, type) {
    const tensor = (0,operands/* tensorOf */.zz)(graph, name);
    const values = (0,operands/* floatsOf */.HC)(graph, name);
    const largest = type === 'int16' ? 32_767 : largestCode;
    const scale = channelScales(values, tensor.shape, null, largest);
    const codes = values.map((value) => Math.max(-largest, Math.min(largest, roundHalfAway(value / scale[0]))));
    const data = type === 'int16' ? Int16Array.from(codes) : Int8Array.from(codes);
    return { ...tensor, type, data, quantization: symmetric(scale, null) };
}
const fixedFor = (type, fixed) => type === 'int16' ? int16/* unitParameters */.b : fixed;
/** Biases under activations of each type. Kernels bring sums of int16 to their outputs in 48 bits. */
const biases = {
    int8: { type: 'int32', largest: 2 ** 30, from: (values, map) => Int32Array.from(values, map) },
    int16: { type: 'int64', largest: 2 ** 46, from: (values, map) => Float64Array.from(values, map) },
};
function quantizeLayer(graph, op, inputScale, outputScale, { codes, stored, bias: as }) {
    const { kernel, bias: biasName } = op.constants;
    const filter = (0,operands/* tensorOf */.zz)(graph, kernel);
    const coded = codesOfLayer(op, filter, codes, stored);
    const { scale } = codes;
    const { axis } = coded.quantization;
    const bias = biasName === undefined ? null : (0,operands/* floatsOf */.HC)(graph, biasName);
    const safe = bias === null ? scale : scalesForBias(scale, bias, inputScale, as.largest);
    const quantized = {
        [kernel]: { ...coded, quantization: symmetric(safe, axis) },
    };
    if (biasName !== undefined && bias !== null) {
        const biasScale = safe.map((value) => inputScale * value);
        const data = as.from(bias, (value, c) => biasCode(value, biasScale[biasScale.length === 1 ? 0 : c], outputScale));
        const quantization = symmetric(biasScale, axis === null ? null : 0);
        quantized[biasName] = { ...(0,operands/* tensorOf */.zz)(graph, biasName), type: as.type, data, quantization };
    }
    return quantized;
}
/** Biases are kept to a sixteenth of an output code; their accumulators are hundreds of times finer. */
const biasStepsPerOutputCode = 16;
/**
 * A bias in accumulator units, rounded to the largest power of two of them that is at most 1/16 of an output code. That
 * moves no output by more than 1/32 of a code, and the low bits that would be noise to a compressor are 0.
 */
function biasCode(value, biasScale, outputScale) {
    const step = 2 ** Math.max(0, Math.floor(Math.log2(outputScale / (biasStepsPerOutputCode * biasScale))));
    return roundHalfAway(value / (biasScale * step)) * step;
}
/**
 * Scales raised, where they must be, until every bias fits its accumulator. That happens only in channels whose
 * weights are so small beside the bias (products under 2⁻¹⁵ of it per tap) that the scale of the codes no longer shows in
 * an 8-bit output, so the codes themselves stay. (TensorFlow's converter adjusts weight scales for the same reason.)
 */
function scalesForBias(scale, bias, inputScale, largestBias) {
    const least = new Float64Array(scale.length);
    bias.forEach((value, c) => {
        const channel = scale.length === 1 ? 0 : c;
        least[channel] = Math.max(least[channel], Math.abs(value) / (inputScale * largestBias));
    });
    return scale.map((value, c) => Math.max(value, least[c]));
}
function refuseUnsupported(graph, operators, type) {
    const marksFloats = (op) => (0,operands/* isConversion */.rv)(op) && [...op.inputs, ...op.outputs].every((tensor) => (0,operands/* tensorOf */.zz)(graph, tensor).type === 'float32');
    const problems = operators.flatMap((op) => {
        if (marksFloats(op))
            return [];
        const { int8 } = (0,ops_operator/* factsOf */.xS)(op);
        const int16 = tables_int16/* int16Table */.p[op.kind];
        const refusal = int8 ?? (type === 'int16' && 'refused' in int16 ? int16 : null);
        return refusal === null ? [] : [(0,ops_operator/* refusalOf */.Of)(op, refusal)];
    });
    if (problems.length > 0)
        throw new core_errors/* ModelError */.me(problems);
}
function perTensor({ scale, zeroPoint }) {
    return { scale: Float32Array.of(scale), zeroPoint: Int32Array.of(zeroPoint), axis: null };
}

;// CONCATENATED MODULE: ./build/passes/quantize/activations.js


/**
 * Asymmetric int8 parameters of a range (Jacob et al. 2018, §3): the range is widened to hold 0, its 256 codes are
 * −128 … 127, and the zero point is rounded to an integer so that 0 is exact (padding and ReLU rely on it).
 * The scale is rounded up to 8 significant bits: that costs under 1 % of the resolution, and its products with short
 * weight scales, which the file stores for every bias, end in zeros that compress. A range of 0 … 0 gets scale 2⁻⁸.
 */
function activationParameters(tensor, range) {
    requireRange(tensor, range);
    const { min, max } = range;
    const low = Math.min(min, 0);
    const high = Math.max(max, 0);
    // A subnormal scale would have fewer bits than its codes need.
    const scale = low === high ? 2 ** -8 : roundUp(Math.max((high - low) / 255, smallestScale));
    return { scale, zeroPoint: Math.max(-128, Math.min(127, Math.round(-128 - low / scale))) };
}
/** @throws PassError for one that is not finite. */
function requireRange(tensor, { min, max }) {
    if (Number.isFinite(min) && Number.isFinite(max) && min <= max)
        return;
    throw new core_errors/* PassError */.QG({
        code: 'quantize/range',
        message: `expected a finite range of ${tensor}, found ${min} … ${max}`,
        cause: 'The model diverged, or the representative data set holds values that are not numbers.',
        fix: 'Check the training curve, and that the data are normalised as in training.',
    });
}
/** int8 parameters of every range. */
function activationsOf(ranges) {
    return Object.fromEntries(Object.entries(ranges).map(([tensor, range]) => [tensor, activationParameters(tensor, range)]));
}
/** int16 parameters: zero is code 0, and the largest magnitude is code 32,767. */
function symmetricParametersOf(ranges) {
    return Object.fromEntries(Object.entries(ranges).map(([tensor, range]) => {
        requireRange(tensor, range);
        const largest = Math.max(Math.abs(range.min), Math.abs(range.max));
        const scale = largest === 0 ? 2 ** -16 : Math.fround(Math.max(largest / 32_767, smallestScale));
        return [tensor, { scale, zeroPoint: 0 }];
    }));
}
/** The values that int8 codes of these parameters reach. `activationParameters` gives them back where the scale is a short one. */
function rangeOf({ scale, zeroPoint }) {
    return { min: (-128 - zeroPoint) * scale, max: (127 - zeroPoint) * scale };
}
const significantBits = 8;
/** One unit in the last place of a scale of `significantBits`. */
const stepOf = (value) => 2 ** (Math.floor(Math.log2(value)) + 1 - significantBits);
/** The next number up that has `significantBits` significant bits: exact in float32. */
function roundUp(value) {
    const step = stepOf(value);
    return Math.fround(Math.ceil(value / step) * step);
}
/** The nearest scale that `activationParameters` leaves as it is. */
function nearestShortScale(value) {
    const step = stepOf(Math.max(value, smallestScale));
    return Math.max(Math.round(value / step) * step, smallestScale);
}

;// CONCATENATED MODULE: ./build/passes/quantize/flavours/int16x8.js


/** int16 activations around 0 over int8 weights, with sums of 64 bits: for models that lose accuracy in 256 steps. */
const int16x8 = (graph, { settled, perAxis, weightObserver, ranges }) => quantizeGraph(graph, symmetricParametersOf(ranges), settled, { perAxis, weightObserver, activations: 'int16' });

;// CONCATENATED MODULE: ./build/passes/quantize/flavours/int4.js



/**
 * int8 activations and kernels of four bits, [−7, 7]: the codes of quantisation-aware training where it saw four bits, else the
 * nearest ones. Operators whose kernels take no four bits keep int8 ones, as do layers that are named.
 */
const int4 = (graph, { settled, perAxis, weightObserver, layerCodes, ranges }) => {
    const rounding = { perAxis, weightObserver, kernels: 'int4', ...(layerCodes && { layerCodes }) };
    return quantizeGraph(graph, activationsOf(ranges), kernelCodes(graph, settled, rounding), rounding);
};

;// CONCATENATED MODULE: ./build/passes/quantize/flavours/int8.js


/** Codes from end to end: activations over their ranges, weights as they were settled, or to the nearest code. */
const int8 = (graph, { settled, perAxis, weightObserver, ranges }) => quantizeGraph(graph, activationsOf(ranges), settled, { perAxis, weightObserver, kernels: 'int8' });

;// CONCATENATED MODULE: ./build/passes/quantize/flavours/index.js





const flavours = {
    float16: float16_float16,
    dynamic_range: dynamicRange,
    int8: int8,
    int4: int4,
    int16x8: int16x8,
};

;// CONCATENATED MODULE: ./build/pipeline/stages/float-layers-of.js

/** The layers of a folded graph that stay float32 in files of codes. */
function floatLayersOf({ exclude = [] }, { operators }) {
    return new Set((0,spec_layers/* matchLayers */.MB)(exclude, operators.map(({ name }) => name)));
}

;// CONCATENATED MODULE: ./build/pipeline/file-cost.js
/** What a model costs as the file that is made of it: told by its shapes, so before it is trained. */












/** Bytes of kernels, biases and other constants of layers in the file. @param folded BatchNorm is folded. */
function weightBytes(folded, file) {
    const { tensors, operators } = asFile(folded, file);
    const constants = new Set(operators.flatMap((op) => (0,ops_operator/* constantInputs */._M)(op).map(({ tensor }) => tensor)));
    let bytes = 0;
    for (const name of constants) {
        const { shape, type } = tensors[name];
        bytes += Math.ceil((0,graph_shapes/* elements */.Yt)(shape) * bytesOfType[type]);
    }
    return bytes;
}
/**
 * Memory that TensorFlow Lite Micro needs for the file, as the metric arena_estimate counts it; infinite where it is not known.
 * @param folded BatchNorm is folded.
 */
function arenaBytes(folded, file) {
    const shipped = withFloatEdges(shareScales(asFile(folded, file)), file.floatEdges);
    const { totalBytes, unknown } = (0,estimate/* estimateArena */.S)(writeTflite(shipped));
    return unknown.length > 0 ? Infinity : totalBytes;
}
const bytesOfType = {
    float32: 4,
    float16: 2,
    int8: 1,
    int4: 0.5,
    int16: 2,
    int32: 4,
    int64: 8,
};
/** The numbers do not matter here: ranges are made up. */
function asFile(folded, file) {
    const { graph } = foldInput({ graph: folded, numbers: null });
    const { type, perAxis } = file;
    if (type === 'float32')
        return graph;
    const floatLayers = floatLayersOf(file, graph);
    const given = { settled: null, perAxis, weightObserver: 'min_max', floatLayers };
    if (!(0,artifact_types/* hasRanges */.R8)(type))
        return flavours[type](graph, { ...given, ranges: {} });
    const marked = withFloatLayers(graph, floatLayers);
    return flavours[type](marked, { ...given, ranges: madeUpRanges(marked) });
}
/** For graphs of which only the shapes and sizes are asked; a file may store once what is equal, so that with other ranges it is never smaller. */
function madeUpRanges(graph) {
    return Object.fromEntries(quantizationPoints(graph).map(({ parametersOf }) => [parametersOf, { min: -1, max: 1 }]));
}

;// CONCATENATED MODULE: ./build/passes/prune/criteria.js
/** What makes a weight important to pruning, and what training does for it. */

const scoresName = 'movement/scores';
/**
 * Movement (Sanh, Wolf & Rush 2020, arXiv 2005.07683, eq. 7, without the constant rate): S ← S − g·w at each step, g the gradient
 * of the loss at the weights of the step and w the latent weight, be it pruned or not. A weight that training draws away from
 * 0 has a high score.
 */
function movement(kernels) {
    const size = kernels.reduce((sum, kernel) => sum + kernel.size, 0);
    const scores = { values: new Float32Array(size) };
    const part = {
        name: 'movement',
        state: { [scoresName]: { shape: [size], data: new Float32Array(size) } },
        gradient: ({ gradients, latent }, own) => {
            const moved = kernels.map(({ tensor }) => tf_core_node.reshape(tf_core_node.mul(gradients[tensor], latent[tensor]), [-1]));
            return { state: { [scoresName]: tf_core_node.sub(own[scoresName], tf_core_node.concat(moved)) } };
        },
    };
    return {
        scores,
        companion: {
            part,
            inputs: () => ({}),
            observe: (_batch, outputs) => void (scores.values = outputs[scoresName]),
            metrics: () => ({}),
            save: () => ({}),
            restore: (saved) => void (scores.values = saved[scoresName]),
        },
    };
}
/**
 * Powerpropagation (Schwarz et al. 2021, arXiv 2110.00296, eq. 3): a weight is w = θ·|θ|^(α − 1), and θ is what is trained, so that
 * small weights move little and more of them end near 0. The gradient at w times dw/dθ = α·|θ|^(α − 1) = α·|w|^((α − 1)/α) is
 * the gradient at θ.
 */
function powerpropagationPart(alpha, kernels) {
    const exponent = (alpha - 1) / alpha;
    const slope = (w) => tf_core_node.mul(exponent === 0.5 ? tf_core_node.sqrt(tf_core_node.abs(w)) : tf_core_node.pow(tf_core_node.abs(w), exponent), alpha);
    return {
        name: 'powerpropagation',
        gradient: ({ gradients, weights }) => ({
            gradients: Object.fromEntries(kernels.map(({ tensor }) => [tensor, tf_core_node.mul(gradients[tensor], slope(weights[tensor]))])),
        }),
    };
}
/** θ of weights in the spans: sign(w)·|w|^(1/α); a copy, the others as they are. */
function rootsOf(weights, spans, alpha) {
    const roots = weights.slice();
    raise(roots, spans, 1 / alpha);
    return roots;
}
/** What a projection makes of θ, as weights: sign(θ)·|θ|^α in the spans. */
function raised(projection, spans, alpha) {
    return {
        ...projection,
        apply(step, latent, effective) {
            projection.apply(step, latent, effective);
            raise(effective, spans, alpha);
        },
        settle(latent) {
            const weights = projection.settle(latent);
            raise(weights, spans, alpha);
            return weights;
        },
    };
}
function raise(values, spans, exponent) {
    for (const { offset, size } of spans)
        for (let i = offset; i < offset + size; i++)
            values[i] = Math.sign(values[i]) * Math.abs(values[i]) ** exponent;
}

// EXTERNAL MODULE: ./build/graph/kernel-blocks.js
var kernel_blocks = __webpack_require__(45521);
;// CONCATENATED MODULE: ./build/passes/schedule.js
/**
 * Values that change over training, as pure functions of the step. Steps count optimizer steps of one stage from 0.
 */
/**
 * The last step has the rate `final`. Where it is also the first after the warm-up, it has the peak.
 *
 * constant: peak after a linear warm-up.
 * cosine: warm-up, then final + (peak − final)·(1 + cos πt)/2 (Loshchilov & Hutter 2017, SGDR, eq. 5, one period).
 * one_cycle: a cosine rise from peak/25 and a cosine fall to `final` (Smith & Topin 2018), warm-up = the rise.
 */
function learningRateAt(rate, step, totalSteps) {
    const { peak, warmupSteps } = rate;
    const rise = warmupSteps > 0 ? Math.min(step / warmupSteps, 1) : 1;
    const fall = Math.min(Math.max(step - warmupSteps, 0) / Math.max(totalSteps - 1 - warmupSteps, 1), 1);
    switch (rate.schedule) {
        case 'constant':
            return peak * (warmupSteps > 0 ? Math.min((step + 1) / warmupSteps, 1) : 1);
        case 'cosine':
            return step < warmupSteps ? (peak * (step + 1)) / warmupSteps : cosine(peak, rate.final, fall);
        case 'one_cycle':
            return step < warmupSteps ? cosine(peak / 25, peak, rise) : cosine(peak, rate.final, fall);
        default:
            return rate;
    }
}
/** From `start` at t = 0 to `end` at t = 1 along half a cosine. */
function cosine(start, end, t) {
    return end + ((start - end) * (1 + Math.cos(Math.PI * t))) / 2;
}
/** Learning-rate rewinding (Renda, Frankle & Carbin 2020, arXiv 2003.02389): one schedule up to a step, and all of it again after. */
function rewoundRateAt(rate, rewind, step, totalSteps) {
    if (!rewind)
        return learningRateAt(rate, step, totalSteps);
    if (step < rewind.step)
        return learningRateAt(rate, step, rewind.step);
    return learningRateAt(rewind.learningRate, step - rewind.step, totalSteps - rewind.step);
}
/** `from` at the first step, `to` at the last. */
function rampAt({ schedule, from, to }, step, totalSteps) {
    const t = Math.min(step / Math.max(totalSteps - 1, 1), 1);
    return schedule === 'linear' ? from + (to - from) * t : cosine(from, to, t);
}
/**
 * Zhu & Gupta 2017 (arXiv 1710.01878), eq. 1: s_t = s_f + (s_i − s_f)·(1 − (t − t_0)/(t_end − t_0))^power, 0 before t_0.
 */
function sparsityAt(pruning, step) {
    if (step < pruning.beginStep)
        return 0;
    switch (pruning.schedule) {
        case 'ConstantSparsity':
            return pruning.targetSparsity;
        case 'PolynomialDecay': {
            const { initialSparsity, finalSparsity, beginStep, endStep, power, progressAt } = pruning;
            const t = Math.min(progressAt ? progressAt(step) : (step - beginStep) / (endStep - beginStep), 1);
            return finalSparsity + (initialSparsity - finalSparsity) * (1 - t) ** power;
        }
        default:
            return pruning;
    }
}
/**
 * Progress of pruning as the share of the learning rates from `beginStep` to `endStep` that are spent: it goes fast where weights move
 * far, and is 1 at the end.
 */
function progressByRate({ beginStep, endStep }, rateAt) {
    const spent = new Float64Array(endStep - beginStep + 1);
    for (let i = 1; i < spent.length; i++)
        spent[i] = spent[i - 1] + rateAt(beginStep + i - 1);
    const all = spent.at(-1);
    return (step) => {
        const done = Math.min(Math.max(step - beginStep, 0), endStep - beginStep);
        if (done === endStep - beginStep)
            return 1;
        return all > 0 ? spent[done] / all : done / (endStep - beginStep);
    };
}
/** The same schedule to another sparsity; it begins no higher than it ends. */
function endingAt(pruning, sparsity) {
    switch (pruning.schedule) {
        case 'ConstantSparsity':
            return { ...pruning, targetSparsity: sparsity };
        case 'PolynomialDecay':
            return { ...pruning, finalSparsity: sparsity, initialSparsity: Math.min(pruning.initialSparsity, sparsity) };
        default:
            return pruning;
    }
}
/** Masks are recomputed every `frequency` steps from begin to end, and once more at the end whatever the frequency. */
function updatesMask(pruning, step) {
    const { beginStep, endStep, frequency } = pruning;
    if (step < beginStep || step > endStep)
        return false;
    return step === endStep || (step - beginStep) % frequency === 0;
}

;// CONCATENATED MODULE: ./build/passes/prune/mask.js
/**
 * Magnitude pruning.
 *
 * Before: kernel w [n].  After: mask [n] of 0 and 1 with at least `sparsity`·n zeros; the largest |w| survive.
 * Formula: keep = max(⌊n·(1 − sparsity)⌋, 1) values. TFMOT rounds instead of flooring (pruning_impl.py), which on a
 * small kernel leaves fewer zeros than were asked for; here "80 %" is a promise about the exported file.
 */
function magnitudeMask(kernel, sparsity) {
    return largestMask(kernel.map(Math.abs), keptWeights(kernel.length, sparsity));
}
/**
 * 1 for the `keep` largest values, 0 for the others, [n]. Ties at the threshold are kept in index order, so the count is exact
 * and the result does not depend on the sort.
 */
function largestMask(values, keep) {
    const mask = new Float32Array(values.length);
    if (keep <= 0)
        return mask;
    const threshold = values.slice().sort()[values.length - keep];
    let kept = 0;
    for (let i = 0; i < values.length; i++) {
        if (values[i] > threshold) {
            mask[i] = 1;
            kept++;
        }
    }
    for (let i = 0; i < values.length && kept < keep; i++) {
        if (values[i] === threshold) {
            mask[i] = 1;
            kept++;
        }
    }
    return mask;
}
/** Weights that a pruned kernel keeps: never fewer than one, for a layer without any computes nothing. */
function keptWeights(size, sparsity) {
    return Math.max(Math.floor(size * (1 - sparsity) + 1e-9), 1);
}
/** Zeros as a fraction of all values. */
function sparsityFraction(values) {
    let zeros = 0;
    for (let i = 0; i < values.length; i++)
        if (values[i] === 0)
            zeros++;
    return values.length === 0 ? 0 : zeros / values.length;
}

;// CONCATENATED MODULE: ./build/passes/prune/allocation.js
/** One threshold over all pruned layers: how many weights each of them keeps. */

/** Share of its weights that every kernel keeps whatever the others have: a layer without any computes nothing. */
const floorFraction = 0.01;
/** Weights that a kernel of `size` keeps at least under a target over all layers. */
function smallestKept(size) {
    return keptWeights(size, 1 - floorFraction);
}
/**
 * Layer-adaptive scores (LAMP; Lee et al. 2021, arXiv 2010.07611, eq. 1), in ascending order: the square of each magnitude as a
 * share of the squares of all in its kernel that are at least as large. The largest of every kernel has the score 1.
 * @param magnitudes [n], none negative, in any order.
 */
function lampScores(magnitudes) {
    const ascending = magnitudes.slice().sort();
    const scores = new Float64Array(ascending.length);
    let sum = 0;
    for (let i = ascending.length - 1; i >= 0; i--) {
        const square = ascending[i] * ascending[i];
        sum += square;
        scores[i] = sum === 0 ? 0 : square / sum;
    }
    return scores;
}
/**
 * How many values each kernel keeps so that all of them together keep ⌊N·(1 − sparsity)⌋, those with the highest scores; of
 * equal scores the first kernel's count first. No kernel keeps fewer than `smallestKept`, and all together may then keep more.
 * @param scores of each kernel, ascending.
 */
function keptOverAll(scores, sparsity) {
    const floors = scores.map(({ length }) => smallestKept(length));
    const size = scores.reduce((sum, { length }) => sum + length, 0);
    const keep = keptWeights(size, sparsity) - floors.reduce((sum, floor) => sum + floor, 0);
    if (keep <= 0)
        return floors;
    // What a kernel keeps anyway takes no part.
    const contended = scores.map((one, i) => one.subarray(0, one.length - floors[i]));
    const all = new Float64Array(contended.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const one of contended) {
        all.set(one, offset);
        offset += one.length;
    }
    all.sort();
    const threshold = all[all.length - keep];
    const above = contended.map((one) => one.length - firstAt(one, (score) => score > threshold));
    let left = keep - above.reduce((sum, count) => sum + count, 0);
    return contended.map((one, i) => {
        const equal = one.length - above[i] - firstAt(one, (score) => score >= threshold);
        const taken = Math.min(equal, left);
        left -= taken;
        return floors[i] + above[i] + taken;
    });
}
/** The first index of an ascending array from which on `holds` does. */
function firstAt(ascending, holds) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(ascending[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/passes/prune/pattern.js
/** Zeros that come together, so that kernels which skip whole blocks, or know where zeros are, can be fast. */


/** What makes a block as important as it is: the mean of its weights' importances, or the largest. [blocks] */
function poolBlocks(importance, shape, blocks) {
    const size = blocks.inputs * blocks.outputs;
    const sums = new Float64Array(importance.length / size).fill(blocks.pooling === 'MAX' ? -Infinity : 0);
    const blockOf = (0,kernel_blocks/* blockIndex */.A0)(shape, blocks);
    importance.forEach((value, i) => {
        const at = blockOf(i);
        sums[at] = blocks.pooling === 'MAX' ? Math.max(sums[at], value) : sums[at] + value / size;
    });
    return Float32Array.from(sums);
}
/** The mask of blocks, [blocks], as one of weights, [n]. */
function spreadBlocks(ofBlocks, shape, blocks) {
    const blockOf = (0,kernel_blocks/* blockIndex */.A0)(shape, blocks);
    const { inputs, taps, outputs } = shape;
    return Float32Array.from({ length: inputs * taps * outputs }, (_, i) => ofBlocks[blockOf(i)]);
}
/** Of every n neighbouring inputs the ⌊sparsity·n⌋ least important are 0, at most m of them. */
function groupsMask(importance, { m, n }, sparsity) {
    const zeros = Math.min(n - keptWeights(n, sparsity), m);
    const mask = new Float32Array(importance.length);
    for (let start = 0; start < importance.length; start += n)
        mask.set(largestMask(importance.subarray(start, start + n), n - zeros), start);
    return mask;
}

;// CONCATENATED MODULE: ./build/passes/prune/projection.js




const plain = { scope: 'layer', pattern: null };
/**
 * Before: latent kernels.  After: the smallest magnitudes at 0, by the schedule, in latent and effective kernels alike.
 * As in TFMOT, a pruned weight is set to 0 before every step and may return only by what one step's gradient gives it when
 * the mask is next made; the mask is settled at `endStep`. (Letting pruned latent weights collect gradients in full was
 * tried: they drift without a counterforce, return large and wrong, and cost 5 points on the example.) By movement a pruned weight
 * keeps the value that it had, as its paper has it: its score goes on, and it may return with that value.
 * @param first steps of the schedule before this stage; the zeros that those left are kept.
 */
function pruningProjection(schedule, pruned, parameterCount, first = 0, { scope, pattern, criterion = { name: 'magnitude' }, selected = null } = plain) {
    const shared = scope === 'global' ? pruned.filter(({ sparsity }) => sparsity === undefined) : [];
    // Movement is in units of the loss, so that scores of layers compare as they are.
    const scoreOverAll = criterion.name === 'movement' ? (units) => Float64Array.from(units).sort() : lampScores;
    const single = pruned.filter((span) => !shared.includes(span));
    let mask = new Float32Array(parameterCount).fill(1);
    const importance = importanceBy(criterion, pruned);
    // Of movement the values that pruned weights had; else they have 0.
    let held = new Float32Array(criterion.name === 'movement' ? parameterCount : 0);
    /** The masks of all spans at a step. */
    const fillMask = (into, latent, step) => {
        const importanceOf = (span) => importance(span, latent);
        for (const span of single) {
            const now = sparsityAt(span.sparsity === undefined ? schedule : endingAt(schedule, span.sparsity), step);
            into.set(maskOf(span, importanceOf(span), now, pattern), span.offset);
        }
        const units = shared.map((span) => unitsOf(span, importanceOf(span), pattern));
        const kept = keptOverAll(units.map(scoreOverAll), sparsityAt(schedule, step));
        shared.forEach((span, i) => into.set(projection_spread(span, largestMask(units[i], kept[i]), pattern), span.offset));
    };
    return {
        apply(stepOfStage, latent, effective) {
            const step = first + stepOfStage;
            for (let i = 0; i < held.length; i++)
                if (mask[i] === 0)
                    latent[i] = held[i];
            const goesOn = first > 0 && stepOfStage === 0 && step >= schedule.beginStep;
            if (updatesMask(schedule, step) || goesOn)
                fillMask(mask, latent, step);
            if (selected && (stepOfStage === 0 || stepOfStage % schedule.frequency === 0)) {
                selected.fill(1);
                fillMask(selected, latent, Math.max(step, schedule.endStep));
                for (let i = 0; i < selected.length; i++)
                    selected[i] = 1 - selected[i];
            }
            for (let i = 0; i < latent.length; i++) {
                // Not a product with the mask: −3·0 is −0, which is another byte pattern in a file.
                if (mask[i] !== 0)
                    effective[i] = latent[i];
                else {
                    if (held.length > 0)
                        held[i] = latent[i];
                    else
                        latent[i] = 0;
                    effective[i] = 0;
                }
            }
        },
        // Not a product with the mask, here too.
        settle: (latent) => latent.map((value, i) => (mask[i] === 0 ? 0 : value)),
        save: () => ({ mask, ...(held.length > 0 ? { held } : {}), ...(selected ? { selected: selected.slice() } : {}) }),
        restore: (state) => {
            selected?.set(state['selected']);
            mask = Float32Array.from(state['mask']);
            if (held.length > 0)
                held = Float32Array.from(state['held']);
        },
        metrics: (effective) => ({
            sparsity: Math.min(lowestSparsity(single, effective), sparsityOverAll(shared, effective)),
        }),
    };
}
function importanceBy(criterion, spans) {
    const magnitudes = ({ offset, size }, latent) => latent.subarray(offset, offset + size).map(Math.abs);
    switch (criterion.name) {
        case 'magnitude':
            return magnitudes;
        case 'powerpropagation':
            return (span, latent) => magnitudes(span, latent).map((root) => root ** criterion.alpha);
        case 'movement': {
            const starts = new Map();
            let count = 0;
            for (const { offset, size } of spans) {
                starts.set(offset, count);
                count += size;
            }
            return (span, latent) => {
                const { values } = criterion.scores;
                // Before the first step nothing has moved.
                if (values.every((score) => score === 0))
                    return magnitudes(span, latent);
                const at = starts.get(span.offset);
                // What an earlier stage has pruned has nothing to return with.
                return values.slice(at, at + span.size).map((score, i) => (latent[span.offset + i] === 0 ? -Infinity : score));
            };
        }
        default:
            return criterion;
    }
}
/** What is kept or not as one: weights, or blocks of them. */
function unitsOf({ linear }, importance, pattern) {
    return pattern?.kind === 'blocks' ? poolBlocks(importance, linear, pattern) : importance;
}
function projection_spread({ linear }, mask, pattern) {
    return pattern?.kind === 'blocks' ? spreadBlocks(mask, linear, pattern) : mask;
}
function maskOf(span, importance, sparsity, pattern) {
    if (pattern?.kind === 'm_by_n')
        return groupsMask(importance, pattern, sparsity);
    const units = unitsOf(span, importance, pattern);
    return projection_spread(span, largestMask(units, keptWeights(units.length, sparsity)), pattern);
}
/** Zeros of the kernel that has the fewest, as a fraction. */
function lowestSparsity(spans, values) {
    return Math.min(...spans.map(({ offset, size }) => sparsityFraction(values.subarray(offset, offset + size))));
}
/** Zeros of all kernels together, as a fraction; infinite where there are none. */
function sparsityOverAll(spans, values) {
    const size = spans.reduce((sum, span) => sum + span.size, 0);
    const zeros = spans.reduce((sum, { offset, size: own }) => sum + own * sparsityFraction(values.subarray(offset, offset + own)), 0);
    return size === 0 ? Infinity : zeros / size;
}

;// CONCATENATED MODULE: ./build/pipeline/check-zero-pattern.js
/** Whether kernels have shapes into which a pattern of zeros fits. */





/** @throws SpecError that names the layers of a model whose shapes do not fit. */
function checkZeroPattern({ places }, passes, graph) {
    const { pruning, pointer } = passes;
    if (!pruning?.pattern)
        return;
    const layers = (0,spec_layers/* prunedLayers */.Nl)(pruning, graph.operators.filter(linear/* isLinear */.ym).map(({ name }) => name));
    const problem = misfit(graph, layers, pruning.pattern, places[`${pointer}/pruning/${keyOf(pruning.pattern)}`]);
    if (problem)
        throw new core_errors/* SpecError */.G8(problem);
}
/** @throws PassError, as `checkZeroPattern` for a graph in the middle of its life. */
function requirePattern(graph, layers, pattern) {
    const problem = misfit(graph, layers, pattern);
    if (problem)
        throw new core_errors/* PassError */.QG(problem);
}
const keyOf = (pattern) => (pattern.kind === 'blocks' ? 'block_size' : 'sparsity_m_by_n');
function misfit(graph, layers, pattern, where) {
    const misfits = layers.flatMap((layer) => {
        const why = whyNot(graph, layer, pattern);
        return why === null ? [] : [{ layer, why }];
    });
    if (misfits.length === 0)
        return null;
    const { inputs, outputs } = (0,kernel_blocks/* blockSizeOf */.Y0)(pattern);
    const shown = misfits.slice(0, check_zero_pattern_mostNamed).map(({ layer, why }) => `${layer} (${why})`);
    const more = misfits.length > check_zero_pattern_mostNamed ? `, and ${misfits.length - check_zero_pattern_mostNamed} more` : '';
    return {
        code: 'spec/zero-pattern',
        message: `expected kernels of whole blocks of ${inputs} inputs by ${outputs} outputs, found ${shown.join(', ')}${more}`,
        ...(where ? { where } : {}),
        cause: 'Zeros that come together lie in neighbouring input and output channels of one place of a kernel.',
        fix: `Name these layers in pruning.exclude, or choose a ${keyOf(pattern)} that divides them.`,
    };
}
const check_zero_pattern_mostNamed = 10;
function whyNot(graph, layer, pattern) {
    const op = graph.operators.find(({ name }) => name === layer) ?? null;
    if (!(0,linear/* isLinear */.ym)(op))
        return null;
    if ((0,linear/* channelAxis */.Tl)(op) !== 0)
        return 'depthwise: an output reads one input';
    const { inputs, outputs } = (0,kernel_blocks/* linearShape */.Hn)((0,operands/* tensorOf */.zz)(graph, op.constants.kernel).shape);
    const size = (0,kernel_blocks/* blockSizeOf */.Y0)(pattern);
    if (inputs % size.inputs !== 0)
        return `${inputs} inputs`;
    return outputs % size.outputs === 0 ? null : `${outputs} outputs`;
}

;// CONCATENATED MODULE: ./build/pipeline/settings.js
/** From the plan's words to what the passes take: positions become steps once the number of steps is known. */



/** @throws SpecError where the warm-up takes the whole stage, which would then end before its learning rate is reached. */
function learningRate(plan, totalSteps, where) {
    const warmupSteps = stepAt(plan.warmup, totalSteps);
    if (warmupSteps >= totalSteps) {
        throw new core_errors/* SpecError */.G8({
            code: 'spec/warmup-steps',
            message: `expected a warmup shorter than the stage's ${totalSteps} steps, found ${warmupSteps}`,
            ...(where ? { where } : {}),
            cause: 'the stage has fewer steps than the spec assumes: steps = epochs · training samples / batch_size',
            fix: 'Give it as a percentage of the stage, e.g. warmup: 5 %.',
        });
    }
    const { warmup: _warmup, ...rate } = plan;
    return { ...rate, warmupSteps };
}
/**
 * A training's learning rate, and where it begins anew: after its layers are pruned, or when its teacher begins to count.
 * @param again that step of the training; null: the schedule goes through once.
 * @throws SpecError where a part of the training is shorter than the warm-up.
 */
function learningRates(plan, totalSteps, again, where) {
    // At the border of two trainings each has a schedule of its own.
    if (again === null || again <= 0 || again >= totalSteps)
        return { learningRate: learningRate(plan, totalSteps, where) };
    return {
        learningRate: learningRate(plan, again, where),
        rewind: { step: again, learningRate: learningRate(plan, totalSteps - again, where) },
    };
}
/**
 * The step of a training at which the masks of its life are settled.
 * @param steps of each stage of the life. @param index of the stage. @param before steps of its training before the stage.
 * @returns null where the learning rate is not rewound.
 */
function rewoundAt(pruning, steps, { index, before }) {
    if (!pruning?.rewindsLearningRate)
        return null;
    const sum = (values) => values.reduce((all, value) => all + value, 0);
    return stepAt(pruning.endStep, sum(steps)) - (sum(steps.slice(0, index)) - before);
}
/**
 * @param rateAt the learning rate at a step of all training, for what goes by it.
 * @throws SpecError where a step count and a percentage, comparable only now, turn out to be in the wrong order.
 */
function pruningSchedule(plan, totalSteps, where, rateAt = null) {
    const beginStep = stepAt(plan.beginStep, totalSteps);
    const endStep = stepAt(plan.endStep, totalSteps);
    if (endStep <= beginStep || endStep > totalSteps) {
        throw new core_errors/* SpecError */.G8({
            code: 'spec/pruning-steps',
            message: `expected begin_step < end_step ≤ ${totalSteps} (the stage's steps), found ${beginStep} and ${endStep}`,
            ...(where ? { where } : {}),
            cause: 'the stage has fewer steps than the spec assumes: steps = epochs · training samples / batch_size',
            fix: 'give both as percentages of the stage, e.g. begin_step: 10%, end_step: 60%',
        });
    }
    if (plan.rewindsLearningRate && endStep === totalSteps)
        throw new core_errors/* SpecError */.G8({
            code: 'spec/pruning-steps',
            message: `expected end_step before the end of the ${totalSteps} steps, for rewind_learning_rate, found ${endStep}`,
            ...(where ? { where } : {}),
            cause: 'The learning rate begins anew when the masks are settled, and goes through its schedule in the steps that are left.',
            fix: 'Lower end_step, e.g. end_step: 50 %.',
        });
    const steps = { beginStep, endStep, frequency: plan.frequency };
    switch (plan.schedule) {
        case 'ConstantSparsity':
            return { schedule: plan.schedule, targetSparsity: plan.targetSparsity, ...steps };
        case 'PolynomialDecay': {
            const { schedule, initialSparsity, finalSparsity, power } = plan;
            const decay = { schedule, initialSparsity, finalSparsity, power, ...steps };
            return rateAt && plan.progressBy === 'learning_rate'
                ? { ...decay, progressAt: progressByRate(steps, rateAt) }
                : decay;
        }
        default:
            return plan;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/stages/prune.js







/**
 * Null where nothing of the graph is pruned: patterns may all be of another model, and what is frozen is pruned when it is trained.
 * @param rateAt the learning rate at a step of all training, for pruning that goes by it.
 */
function pruningOf(pruning, graph, frozen, rateAt = null) {
    const { layout, kernels, spans } = prunedSpans(pruning, graph, frozen);
    if (kernels.length === 0)
        return null;
    const { scope, pattern, criterion } = pruning;
    const selected = pruning.sparsityLoss?.kind === 'swd' ? new Float32Array(layout.parameterCount) : null;
    const by = (rule) => (steps, index) => {
        const sum = (values) => values.reduce((all, value) => all + value, 0);
        const first = sum(steps.slice(0, index));
        const schedule = pruningSchedule(pruning, sum(steps), undefined, rateAt);
        return pruningProjection(schedule, spans, layout.parameterCount, first, { ...rule, selected });
    };
    const plain = { graph, companions: [], selected, parts: [] };
    switch (criterion.name) {
        case 'magnitude':
            return { ...plain, projection: by({ scope, pattern }) };
        case 'movement': {
            const { companion, scores } = movement(kernels);
            const projection = by({ scope, pattern, criterion: { name: 'movement', scores } });
            return { ...plain, projection, companions: [companion] };
        }
        case 'powerpropagation': {
            const { alpha } = criterion;
            const project = by({ scope, pattern, criterion: { name: 'powerpropagation', alpha } });
            return {
                ...plain,
                graph: unpack(graph, rootsOf(pack(graph, frozen), spans, alpha), undefined, frozen),
                projection: (steps, index) => raised(project(steps, index), spans, alpha),
                parts: [powerpropagationPart(alpha, kernels)],
            };
        }
        default:
            return criterion;
    }
}
function prunedSpans(pruning, graph, frozen) {
    const layout = layoutOf(graph, frozen);
    const pruned = (0,spec_layers/* prunedLayers */.Nl)(pruning, kernelLayers(graph));
    // Channels may have left the model since its shapes were looked at.
    if (pruning.pattern)
        requirePattern(graph, pruned, pruning.pattern);
    const kernels = layout.parameters.filter(({ role, layer }) => role === 'kernel' && pruned.includes(layer));
    const spans = kernels.map(({ offset, size, layer, shape }) => {
        const sparsity = (0,spec_layers/* ownSparsity */.UB)(pruning, layer);
        return { offset, size, linear: (0,kernel_blocks/* linearShape */.Hn)(shape), ...(sparsity === undefined ? {} : { sparsity }) };
    });
    return { layout, kernels, spans };
}
/** The graph with the zeros that its pruning ends with, at once and by magnitude; those that are there stay. */
function prunedToTheEnd(pruning, graph) {
    const { layout, spans } = prunedSpans(pruning, graph);
    const { scope, pattern } = pruning;
    const targetSparsity = (0,spec_layers/* sharedSparsity */.XM)(pruning);
    const schedule = { schedule: 'ConstantSparsity', targetSparsity, beginStep: 0, endStep: 1, frequency: 1 };
    const weights = pack(graph);
    pruningProjection(schedule, spans, layout.parameterCount, 0, { scope, pattern }).apply(0, weights, weights.slice());
    return unpack(graph, weights);
}

;// CONCATENATED MODULE: ./build/pipeline/stages/narrow.js










/** The model with fewer channels. Made each time: it costs less than reading. */
function narrow_narrow({ code, progress }, { name, ...recipe }, parent) {
    const { removesDeadChannels, structured, file, pruned } = recipe;
    const whole = parent.value.graph;
    const alive = removesDeadChannels ? removeDeadChannels(whole).graph : whole;
    const before = costOf(foldBatchNorm(whole));
    const narrowed = structured ? narrow(alive, narrowOptions(recipe, structured, whole)) : alive;
    const graph = pruned ? prunedToTheEnd(pruned, narrowed) : narrowed;
    const after = costOf(foldBatchNorm(graph));
    const change = (key) => `${(0,group_digits/* groupDigits */.K)(before[key])} → ${(0,group_digits/* groupDigits */.K)(after[key])}`;
    progress.note(`${name}: ${change('parameters')} parameters, ${change('macs')} MACs`);
    return {
        value: { ...parent.value, graph },
        digest: (0,core_digest/* digestValue */.yD)({
            code: code.narrowed,
            model: parent.digest,
            removesDeadChannels,
            structured,
            ...(file && { file: { ...file, floatEdges: { ...file.floatEdges } } }),
            ...(pruned && { pruned }),
        }),
    };
}
/** What group lasso leaves of a channel under the steps of an optimizer, which no step brings to 0 itself. */
const leftByGroupLasso = 0.01;
/** Shares are of what the model had when it came. */
function narrowOptions({ file, countsDead }, { exclude, keepsFraction, multipleOf, macCosts = [], policy, ...limits }, whole) {
    const costOfMac = (layer) => (0,spec_layers/* lastMatch */.c_)(macCosts, layer)?.cost ?? 0;
    const timeOf = (folded) => weightedMacs(folded, costOfMac);
    const had = costOf(foldBatchNorm(whole));
    return {
        limits: [
            ...limitOf('parameters', limits.parameters, had.parameters, (folded) => costOf(folded).parameters),
            ...limitOf('MACs', limits.macs, had.macs, (folded) => costOf(folded).macs),
            ...timeLimit(limits.latency, timeOf(foldBatchNorm(whole)), timeOf),
            ...(file && limits.sizeBytes !== null
                ? [{ unit: weightsUnit, most: limits.sizeBytes, of: (folded) => weightBytes(folded, file) }]
                : []),
            ...(file && limits.arenaBytes !== null
                ? [{ unit: arenaUnit, most: limits.arenaBytes, of: (folded) => arenaBytes(folded, file) }]
                : []),
        ],
        keepsFraction,
        multipleOf,
        excluded: new Set((0,spec_layers/* matchLayers */.MB)(exclude, kernelLayers(whole))),
        ...(policy === 'latency' && { timeOf }),
        ...(countsDead && { deadBelow: leftByGroupLasso }),
    };
}
const weightsUnit = 'B of weights';
const arenaUnit = 'B of arena';
const timeUnit = 'of time';
/** In any unit, so in fractions too. */
function timeLimit(limit, had, of) {
    if (!limit)
        return [];
    return [{ unit: timeUnit, most: limit.unit === 'count' ? limit.value : limit.value * had, of }];
}
function limitOf(unit, limit, had, of) {
    if (limit === null)
        return [];
    return [{ unit, most: limit.unit === 'count' ? limit.value : Math.floor(limit.value * had), of }];
}

;// CONCATENATED MODULE: ./build/pipeline/check-limits.js




/**
 * Limits that no choice of channels reaches, told before the training that comes before. How many channels may leave depends on
 * shapes alone; of dead ones nobody knows yet how many there will be.
 * @param start the model as it begins.
 * @throws SpecError with the least that each limit can be.
 */
function checkLimits(plan, stage, start) {
    if (!stage.structured || stage.removesDeadChannels)
        return;
    const { pointer } = (0,plan_compression/* passesOf */.H)(plan.compression, stage.model);
    if (stage.structured.policy === 'latency' && !mayNarrow(start, narrowOptions(stage, stage.structured, start))) {
        const where = plan.places[`${pointer}/structured_pruning/mac_costs`];
        throw new core_errors/* SpecError */.G8({
            code: 'spec/nothing-faster',
            message: `expected channels of the ${stage.model} that make it faster when they leave, found none`,
            ...(where ? { where } : {}),
            cause: 'By mac_costs the layers that read or make them cost nothing, or all of them are excluded.',
            fix: 'Give a cost to layers whose kernels are faster with fewer channels, or use policy: importance.',
        });
    }
    const problems = unreachable(start, narrowOptions(stage, stage.structured, start)).map(({ limit, least, heldBy }) => {
        const key = check_limits_keyOf(limit.unit);
        const where = plan.places[`${pointer}/structured_pruning/${key}`];
        const found = Number.isFinite(least) ? `${least} ${limit.unit}` : 'an operator whose memory is not known';
        return {
            code: 'spec/unreachable-limit',
            message: `expected a limit that the ${stage.model} can keep to, found ${key} ${limit.most}, and ${found} when every layer is as narrow as it may be`,
            ...(where ? { where } : {}),
            cause: causeOf(heldBy),
            fix: Number.isFinite(least)
                ? [
                    `Raise ${key} to ${least} at least`,
                    ...heldBy.map((held) => fixOf(held, limit)),
                    'or begin from a smaller architecture.',
                ].join(', ')
                : 'Limit macs, parameters or size.',
        };
    });
    if (problems.length > 0)
        throw new core_errors/* SpecError */.G8(problems);
}
const holds = {
    multipleOf: { cause: 'channels are kept in multiples of multiple_of', fix: 'write multiple_of: 1' },
    keepsFraction: { cause: 'layers keep the share keep_at_least of their channels', fix: 'lower keep_at_least' },
    excluded: { cause: 'layers of exclude keep all channels', fix: 'exclude fewer layers' },
};
function causeOf(heldBy) {
    if (heldBy.length === 0)
        return 'Every layer keeps a channel, and those that read the input or make the output keep all.';
    const text = heldBy.map(({ what }) => holds[what].cause).join(', and ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
/** `write multiple_of: 1 (then 1200 MACs can be kept to)` */
function fixOf({ what, least }, { most, unit }) {
    return `${holds[what].fix} (${least <= most ? 'then it can be kept to' : `then ${least} ${unit} at least`})`;
}
const check_limits_keyOf = (unit) => unit === weightsUnit
    ? 'size'
    : unit === arenaUnit
        ? 'arena'
        : unit === timeUnit
            ? 'latency'
            : unit === 'MACs'
                ? 'macs'
                : unit;

;// CONCATENATED MODULE: ./build/pipeline/check-float-layers.js
/** Layers that stay float32 in files of codes, against the models that they are of. */





/** @param graphs of the models that share these passes, as they begin. @throws SpecError */
function checkFloatLayers(plan, passes, graphs) {
    const { quantization, pointer } = passes;
    if (!quantization || quantization.exclude.length === 0 || graphs.length === 0)
        return;
    const folded = graphs.map(foldBatchNorm);
    const layerNames = [...new Set(folded.flatMap(({ operators }) => operators.map(({ name }) => name)))];
    const at = `${pointer}/quantization/exclude`;
    const unmatched = (0,spec_layers/* checkPatterns */.uO)(plan, at, quantization.exclude, { layer: 'a layer of the model', layerNames });
    if (unmatched.length > 0)
        throw new core_errors/* SpecError */.G8(unmatched);
    const problems = folded.flatMap((graph) => contradictions(plan, passes, graph));
    if (problems.length > 0)
        throw new core_errors/* SpecError */.G8(problems);
}
function contradictions(plan, { quantization, clustering, pointer }, graph) {
    const { exclude, layerBits } = quantization;
    const kernels = kernelLayers(graph);
    const floats = new Set((0,spec_layers/* matchLayers */.MB)(exclude, kernels));
    const placed = (at) => {
        const where = plan.places[`${pointer}/quantization/${at}`];
        return where ? { where } : {};
    };
    if (kernels.every((name) => floats.has(name)))
        return [
            {
                code: 'spec/all-floats',
                message: `expected a layer with weights that exclude leaves to be quantized, found all ${kernels.length} of ${graph.name} in exclude`,
                ...placed('exclude'),
                cause: 'A file without a single kernel of codes gains nothing over float32.',
                fix: 'Take a pattern out of exclude, or ask for type: float32.',
            },
        ];
    const [clustered] = clustering ? (0,spec_layers/* clusteredLayers */._n)(clustering, kernels).filter((name) => floats.has(name)) : [];
    const unread = layerBits.flatMap(({ pattern }) => {
        const matched = (0,spec_layers/* matchLayers */.MB)([pattern], kernels);
        if (matched.length === 0 || matched.some((name) => !floats.has(name)))
            return [];
        return [
            {
                code: 'spec/bits-of-floats',
                message: `expected '${pattern}' to match a layer that is quantized, found ${matched.join(', ')} in exclude, which stays float32`,
                ...placed(`layer_bits${(0,located/* toPointer */.rb)([pattern])}`),
                fix: 'Remove the pattern here or in exclude.',
            },
        ];
    });
    if (clustered === undefined)
        return unread;
    return [
        ...unread,
        {
            code: 'spec/clusters-of-floats',
            message: `expected layers that are not clustered in exclude, found ${clustered}, which is clustered`,
            ...placed('exclude'),
            cause: 'Clusters are settled on codes, which a layer that stays float32 does not have.',
            fix: `Add ${clustered} to clustering.exclude, or take it out of quantization.exclude.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/pipeline/check-passes.js




/**
 * What passes say of layers, against the models that share them. @param graphs of these, as they begin.
 * @throws SpecError for patterns that match no layer, settings that no layer would have, and layers that two passes contradict each other about
 */
function checkPasses(plan, passes, graphs) {
    const layers = graphs.flatMap(kernelLayers);
    (0,spec_layers/* checkLayers */.HJ)(plan, passes, layers);
    checkLayerSettings(plan, passes, layers);
    checkFloatLayers(plan, passes, graphs);
}

;// CONCATENATED MODULE: ./build/passes/quantize/equalize.js
/** Cross-layer equalisation: channels of one layer after another get weights of like size, and the model stays the same function. */






/** Layers with a kernel, the second of which alone reads what the first writes, through operators that let a channel's positive factor pass. */
function equalizable(graph) {
    const pairs = [];
    const refused = {};
    for (const first of graph.operators.filter(linear/* isLinear */.ym)) {
        const found = nextLayer(graph, first);
        if (typeof found === 'string')
            refused[first.name] = found;
        else
            pairs.push({ first, second: found });
    }
    return { pairs, refused };
}
/** The layer, or why there is none. */
function nextLayer(graph, first) {
    const channels = channelsOf(graph, first.outputs[0]);
    for (let op = first;;) {
        const [tensor] = op.outputs;
        const isClipped = 'activation' in op.options && op.options.activation === 'relu6';
        if (isClipped)
            return `${op.name} clips at 6, which is another value in a channel that is scaled`;
        const [next, ...others] = (0,operands/* consumersOf */.d$)(graph, tensor);
        if (tensor === (0,operands/* logitsOf */.GC)(graph) || graph.outputs.includes(tensor) || !next)
            return 'it is the last layer';
        if (others.length > 0)
            return `${[next, ...others].map(({ name }) => name).join(' and ')} read it`;
        if ((0,linear/* isLinear */.ym)(next))
            return [first, next].every((layer) => ownsConstants(graph, layer)) ? next : 'weights are shared';
        const hasAddend = (0,ops_operator/* constantInputs */._M)(next).some(({ facts }) => facts.isAddend);
        const flow = flowOf(graph, next);
        const passes = (0,ops_operator/* factsOf */.xS)(next).numbers.scalesLinearly && !hasAddend && (flow === 'each' || flow === 'regrouped');
        if (!passes || next.inputs.length > 1 || channelsOf(graph, next.outputs[0]) % channels !== 0)
            return `a channel's factor does not pass ${next.name} (${next.kind})`;
        op = next;
    }
}
const ownsConstants = (graph, layer) => (0,ops_operator/* constantInputs */._M)(layer).every(({ tensor }) => graph.operators.filter((op) => Object.values(op.constants).includes(tensor)).length === 1);
/** Channels with weights below this share of their kernel's largest are left as they are: they carry nothing. */
const leastShare = 1e-6;
const mostRounds = 40;
/** Rounds end where no factor is farther from 1. */
const tolerance = 1e-3;
/**
 * Each pair by turns, until nothing moves: channel i of the first is divided, and of the second multiplied, by s = √(r₁ᵢ/r₂ᵢ), r: the largest |w|
 * of the channel, so that both have √(r₁ᵢ·r₂ᵢ) (Nagel et al. 2019, arXiv 1906.04721, §4.1). Before: BatchNorms folded. Zeros stay 0.
 */
function equalize(graph, { pairs } = equalizable(graph)) {
    const tensors = { ...graph.tensors };
    const now = { ...graph, tensors };
    for (let round = 0; round < mostRounds; round++) {
        const farthest = pairs.map((pair) => equalizePair(now, tensors, pair));
        if (Math.max(0, ...farthest) < tolerance)
            break;
    }
    return (0,verify/* verifyGraph */.W)({ ...graph, tensors });
}
/** Returns how far the factors are from 1. */
function equalizePair(graph, tensors, { first, second }) {
    const channels = channelsOf(graph, first.outputs[0]);
    const written = kernelOf(graph, first, channelsOf(graph, first.inputs[0]), 'output');
    const read = kernelOf(graph, second, channels, 'input');
    const [before, after] = [written, read].map(({ values, channelOf }) => equalize_largestOf(values, channelOf, channels));
    const [leastBefore, leastAfter] = [before, after].map((largest) => Math.max(...largest) * leastShare);
    const factors = Float64Array.from({ length: channels }, (_, c) => before[c] > leastBefore && after[c] > leastAfter ? Math.sqrt(before[c] / after[c]) : 1);
    const set = (name, data) => {
        tensors[name] = { ...(0,operands/* tensorOf */.zz)(graph, name), data };
    };
    set(first.constants.kernel, written.values.map((value, i) => value / factors[written.channelOf(i)]));
    set(second.constants.kernel, read.values.map((value, i) => value * factors[read.channelOf(i)]));
    const { bias } = first.constants;
    if (bias !== undefined)
        set(bias, (0,operands/* floatsOf */.HC)(graph, bias).map((value, c) => value / factors[c]));
    return Math.max(...factors.map((factor) => Math.abs(Math.log(factor))));
}
function kernelOf(graph, layer, channels, side) {
    const { kernel } = layer.constants;
    const place = kernelPlaces(layer, (0,operands/* tensorOf */.zz)(graph, kernel).shape, channels);
    return { values: (0,operands/* floatsOf */.HC)(graph, kernel), channelOf: (i) => place(i)[side] };
}
function equalize_largestOf(values, channelOf, channels) {
    const largest = new Float64Array(channels);
    values.forEach((value, i) => (largest[channelOf(i)] = Math.max(largest[channelOf(i)], Math.abs(value))));
    return largest;
}

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/core/crc32.js
var crc32 = __webpack_require__(78509);
;// CONCATENATED MODULE: ./build/export/tflite/associated-files.js
/**
 * Files that travel behind a model's flatbuffer as a zip: a reader of zips looks from the end, and a reader of the model from
 * the beginning. Stored, not deflated, as the readers on devices ask for; without dates, so that the same files give the same bytes.
 */


/** 1 January 1980: the first day that the format knows. */
const date = 0x21;
const localBytes = 30;
const centralBytes = 46;
const endBytes = 22;
/** Names are UTF-8. */
const flags = 0x0800;
/** @throws ExportError for more than a zip without extensions can say */
function withAssociatedFiles(model, files) {
    const entries = Object.entries(files).map(([name, content]) => ({ name: new TextEncoder().encode(name), content }));
    if (entries.length === 0)
        return model;
    const sizeBytes = entries.reduce((sum, { name, content }) => sum + localBytes + centralBytes + 2 * name.length + content.length, model.length + endBytes);
    if (sizeBytes >= 2 ** 32 || entries.length >= 2 ** 16)
        throw new core_errors/* ExportError */.ze({
            code: 'export/associated-files',
            message: `expected a model with its files of less than 4 GiB, found ${sizeBytes} bytes`,
        });
    const out = new Uint8Array(sizeBytes);
    const view = new DataView(out.buffer);
    out.set(model);
    let at = model.length;
    const offsets = [];
    for (const { name, content } of entries) {
        offsets.push(at);
        view.setUint32(at, 0x04034b50, true);
        associated_files_describe(view, at + 4, name, content);
        out.set(name, at + localBytes);
        out.set(content, at + localBytes + name.length);
        at += localBytes + name.length + content.length;
    }
    const directory = at;
    entries.forEach(({ name, content }, index) => {
        view.setUint32(at, 0x02014b50, true);
        // Made by: version 2.0, as it needs.
        view.setUint16(at + 4, 20, true);
        associated_files_describe(view, at + 6, name, content);
        view.setUint32(at + 42, offsets[index], true);
        out.set(name, at + centralBytes);
        at += centralBytes + name.length;
    });
    view.setUint32(at, 0x06054b50, true);
    view.setUint16(at + 8, entries.length, true);
    view.setUint16(at + 10, entries.length, true);
    view.setUint32(at + 12, at - directory, true);
    view.setUint32(at + 16, directory, true);
    return out;
}
/** The fields that both headers of a file have, in one order. */
function associated_files_describe(view, at, name, content) {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 8, date, true);
    view.setUint32(at + 10, (0,crc32/* crc32 */.Q)(content), true);
    view.setUint32(at + 14, content.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, name.length, true);
}

// EXTERNAL MODULE: ./build/export/tflite/model-metadata.js
var model_metadata = __webpack_require__(16941);
;// CONCATENATED MODULE: ./build/pipeline/export-model.js
/** The bytes of a model as a file. */









function exportModel(model, artifact, origin) {
    const { floatEdges, names } = artifact;
    const tinygate = provenance(origin, artifact);
    const described = artifact.metadata ? describedBy(origin) : null;
    const { graph } = foldInput(model);
    const metadata = { tinygate, ...(described && { [model_metadata/* metadataEntry */.K8]: (0,model_metadata/* writeModelMetadata */.YJ)(described.metadata) }) };
    const labels = described?.metadata.hasLabels ? { [model_metadata/* labelsFile */.Mv]: labelLines(described.labels) } : {};
    const shipped = withFloatEdges(shareScales(graph), floatEdges);
    return withAssociatedFiles(writeTflite(shipped, { metadata, names }), labels);
}
const labelLines = (labels) => new TextEncoder().encode(labels.map((label) => `${label}\n`).join(''));
/** x is what a source gives: a pixel from 0 to 255, where the spec counts from 0 to 1, or a number as it is. */
function describedBy({ plan: { name }, dataset }) {
    const { task, sampleShape, normalization, classes } = dataset;
    const isPicture = (0,data_dataset/* formOf */.QU)(dataset).type === 'uint8';
    const inPixels = (values) => values.map((value) => (isPicture ? value * 255 : value));
    const channels = isPicture ? sampleShape[2] : 0;
    const color = channels === 3 ? 'rgb' : channels === 1 ? 'grayscale' : null;
    const { mean, std } = normalization;
    const input = { color, normalization: { mean: inPixels(mean), std: inPixels(std) } };
    return { metadata: { name, input, hasLabels: task === 'classification' }, labels: classes };
}
/**
 * Where a file came from, for whoever finds it later; JSON with sorted keys. Equal weights of equal settings make equal
 * files, so nothing stands here that varies with the machine, the threads or the code: the report has these.
 */
function provenance({ plan, dataset }, artifact) {
    return (0,core_digest/* canonicalJson */.dj)({
        tool: `tinygate ${version/* version */.r}`,
        name: plan.name,
        artifact: artifact.name,
        seed: plan.seed,
        data: dataset.digest.slice(0, 16),
        normalization: dataset.normalization,
        // output · std + mean are the numbers themselves.
        ...(dataset.targetScale && { targets: dataset.targetScale }),
        rounding: 'tflm',
    });
}

;// CONCATENATED MODULE: ./build/passes/quantize/choose-bits.js
/** Which layers have four bits in a file that may have so many bytes. */
/**
 * The least error for each saved byte first, until nothing is in excess; then back to eight bits, the largest error first, where
 * there is room. Null where four bits of all candidates are not enough.
 *
 * @param excessBytes what files with these layers in four bits have too much; 0 or less where they fit.
 */
function chooseBits(candidates, excessBytes) {
    const chosen = new Set();
    const perByte = ({ error, savedBytes }) => error / Math.max(1, savedBytes);
    const waiting = [...candidates].sort((a, b) => perByte(a) - perByte(b));
    while (excessBytes(chosen) > 0) {
        const next = waiting.shift();
        if (!next)
            return null;
        chosen.add(next.layer);
    }
    for (const { layer } of [...candidates].sort((a, b) => b.error - a.error)) {
        if (chosen.delete(layer) && excessBytes(chosen) > 0)
            chosen.add(layer);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./build/passes/quantize/sensitivity.js





const sensitivity_batchSize = 32;
/**
 * For each layer the mean squared change of the outputs (before a final Softmax) where its kernel alone is rounded to its codes, as a share of the
 * outputs' variance. Runs the model once, and once more for each layer.
 *
 * @param rounded layers with their codes. @param images whole samples [count, ...], normalised as in training.
 */
async function sensitivity(graph, rounded, images, engine) {
    const [, ...sampleShape] = (0,operands/* tensorOf */.zz)(graph, (0,operands/* onlyInput */.b9)(graph)).shape;
    const size = (0,graph_shapes/* elements */.Yt)(sampleShape);
    const count = images.length / size;
    const batch = Math.min(sensitivity_batchSize, count);
    const kernels = Object.fromEntries(rounded.map(({ op: { constants } }) => [constants.kernel, (0,operands/* floatsOf */.HC)(graph, constants.kernel)]));
    const shapes = Object.fromEntries(Object.keys(kernels).map((name) => [name, (0,operands/* tensorOf */.zz)(graph, name).shape]));
    const constants = Object.fromEntries(Object.entries(constantsOf(graph)).filter(([name]) => !(name in kernels)));
    const step = ({ images: x, ...weights }) => ({
        outputs: graph_forward_forward(graph, weights, x, { training: false }).logits,
    });
    const compiled = await engine.compile(step, {
        inputs: { images: [batch, ...sampleShape], ...shapes },
        constants,
        purpose: 'inference',
    });
    const errors = new Map(rounded.map(({ op }) => [op.name, 0]));
    let [sum, squares, values] = [0, 0, 0];
    try {
        for (let start = 0; start < count; start += batch) {
            // The last batch is filled up with samples that were seen before.
            const first = Math.min(start, count - batch);
            const seen = start - first;
            const some = images.slice(first * size, (first + batch) * size);
            const outputsOf = async (own) => {
                const { outputs } = await compiled.run({ images: some, ...kernels, ...own });
                return outputs.subarray((seen * outputs.length) / batch);
            };
            const expected = await outputsOf({});
            for (const value of expected) {
                sum += value;
                squares += value * value;
            }
            values += expected.length;
            for (const { op, codes } of rounded) {
                const found = await outputsOf({ [op.constants.kernel]: valuesOf(graph, op, codes) });
                const error = found.reduce((total, value, i) => total + (value - expected[i]) ** 2, 0);
                errors.set(op.name, errors.get(op.name) + error);
            }
        }
    }
    finally {
        await compiled.dispose();
    }
    const variance = Math.max(squares - (sum * sum) / values, Number.MIN_VALUE);
    return new Map([...errors].map(([layer, error]) => [layer, error / variance]));
}
/** Codes as numbers. */
function valuesOf(graph, op, { codes, scale }) {
    const { shape } = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel);
    return fromCodes(codes, shape, scale, scale.length === 1 ? null : weightAxis(op));
}

;// CONCATENATED MODULE: ./build/pipeline/stages/layer-codes.js
/** How the kernels of a file of four bits are stored, layer by layer. */












/** What a spec says of single layers, and what is chosen of the others. @throws PassError where no choice makes the files small enough. */
async function layerCodesOf(tools, stage, graph, samples) {
    const asked = askedCodes(stage, graph);
    if (stage.automaticBits === null)
        return asked;
    const free = chosenAmong(graph).filter(({ name }) => !asked.has(name));
    return new Map([
        ...asked,
        ...(await chosen(tools, stage.automaticBits, free, asked, { name: stage.name, graph, ...samples })),
    ]);
}
/** That a file cannot have a size whatever is chosen. @param found the smallest that it can be. */
function unreachableSize(artifact, mostBytes, found) {
    return {
        code: 'quantize/unreachable-size',
        message: `expected at most ${(0,group_digits/* groupDigits */.K)(mostBytes)} bytes for artifact '${artifact}', found ${found} with four bits wherever they may be chosen: that is the smallest it can be`,
        cause: 'Four bits halve a kernel; biases, scales and the description of the layers stay.',
        fix: 'Allow that size, take layers out of layer_bits, or make the model smaller: filters, structured_pruning, dead_channels.',
    };
}
/** What a spec says of single layers. */
function askedCodes({ layerBits }, graph) {
    const names = chosenAmong(graph).map(({ name }) => name);
    return new Map(layerBits.flatMap(({ pattern, bits }) => (0,spec_layers/* matchLayers */.MB)([pattern], names).map((name) => [name, bits === 8 ? 'int8' : 'int4'])));
}
function chosenAmong(graph) {
    const isFloat = computesInFloat(graph);
    return graph.operators.filter(linear/* isLinear */.ym).filter((op) => (0,linear/* takesInt4 */.Ah)(op) && !isFloat(op));
}
async function chosen({ engine, dataset, progress }, { files, plan }, layers, asked, { name, graph, images, given }) {
    const rounded = layers.map((op) => ({ op, codes: nearestCodes(graph, op, 'int4', given) }));
    const errors = await sensitivity(graph, rounded, images, engine);
    const candidates = layers.map((op) => ({
        layer: op.name,
        error: errors.get(op.name),
        savedBytes: Math.floor((0,graph_shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, op.constants.kernel).shape) / 2),
    }));
    const codesWith = (fourBits) => new Map([...asked, ...layers.map((op) => [op.name, fourBits.has(op.name) ? 'int4' : 'int8'])]);
    const sizes = (fourBits) => {
        const model = { graph: flavours.int4(graph, { ...given, layerCodes: codesWith(fourBits) }), numbers: null };
        return files.map(({ artifact }) => exportModel(model, artifact, { plan, dataset }).length);
    };
    const fourBits = chooseBits(candidates, (some) => Math.max(...sizes(some).map((bytes, file) => bytes - files[file].mostBytes)));
    if (fourBits === null) {
        const least = sizes(new Set(layers.map((op) => op.name)));
        throw new core_errors/* PassError */.QG(files.flatMap(({ artifact, mostBytes }, file) => least[file] <= mostBytes
            ? []
            : [unreachableSize(artifact.name, mostBytes, `${(0,group_digits/* groupDigits */.K)(least[file])} bytes`)]));
    }
    const told = candidates.map(({ layer, error }) => `${layer} ${fourBits.has(layer) ? 4 : 8} (${error.toExponential(1)})`);
    progress.note(`${name}: bits of layers, with the error of four bits as a share of the outputs' variance: ${told.join(', ')}`);
    return codesWith(fourBits);
}

;// CONCATENATED MODULE: ./build/pipeline/check-quantization.js
/** What a spec asks of quantisation and only the graph of a model can tell it cannot have. */


















/** @param graph of the model as it begins. @throws SpecError */
function checkQuantization(plan, stage, graph) {
    const passes = (0,plan_compression/* passesOf */.H)(plan.compression, stage.model);
    const { pointer } = passes;
    // Files are made of models, too, that share these settings and nothing else.
    if (!plan.compression.models.includes(stage.model))
        checkFloatLayers(plan, passes, [graph]);
    checkFourBits(plan, `${pointer}/quantization/layer_bits`, stage, graph);
    if (stage.equalizes)
        checkEqualization(plan, `${pointer}/quantization/cross_layer_equalization`, graph);
}
/**
 * Sizes that no choice of bits reaches. A file has nearly the same size for other weights of the same shapes, and a few bytes are left
 * to what may turn out to be equal, so most of them are told before the training; not of a model that channels leave on the way, which will be smaller.
 * @param isTrained whether all weights will have moved: two constants that are equal now share their bytes.
 */
function checkChosenSizes(plan, { automaticBits, ...stage }, start, { dataset, isTrained }) {
    if (!automaticBits)
        return;
    const random = (0,core_random/* seededRandom */.I)(plan.seed, 'sizes');
    const withoutNorm = foldBatchNorm(start);
    const graph = isTrained
        ? unpack(withoutNorm, pack(withoutNorm).map(() => random.normal()))
        : withoutNorm;
    const { graph: folded } = foldInput({ graph, numbers: null });
    const marked = withFloatLayers(folded, floatLayersOf(stage, folded));
    const model = {
        graph: flavours.int4(marked, {
            settled: null,
            perAxis: stage.perAxis,
            weightObserver: 'min_max',
            ranges: madeUpRanges(marked),
            layerCodes: askedCodes(stage, marked),
        }),
        numbers: null,
    };
    const where = plan.places[`${(0,plan_compression/* passesOf */.H)(plan.compression, stage.model).pointer}/quantization/bits`];
    const problems = automaticBits.files.flatMap(({ artifact, mostBytes }) => {
        const least = exportModel(model, artifact, { plan: automaticBits.plan, dataset }).length;
        return least <= mostBytes
            ? []
            : [
                {
                    ...unreachableSize(artifact.name, mostBytes, `at least ${(0,group_digits/* groupDigits */.K)(least)} bytes`),
                    ...(where ? { where } : {}),
                },
            ];
    });
    if (problems.length > 0)
        throw new core_errors/* SpecError */.G8(problems);
}
/** The same of a training that sees the rounding. */
function checkTrainedBits(plan, stage, graph) {
    const { pointer } = (0,plan_compression/* passesOf */.H)(plan.compression, stage.model);
    checkFourBits(plan, `${pointer}/quantization/layer_bits`, { layerBits: stage.fineTuning?.qat?.layerBits ?? [] }, graph);
}
/** Layers that are to have four bits, and cannot. */
function checkFourBits(plan, pointer, { layerBits }, graph) {
    const wide = graph.operators.filter((op) => (0,linear/* isLinear */.ym)(op) && !(0,linear/* takesInt4 */.Ah)(op));
    const problems = layerBits.flatMap(({ pattern, bits }) => {
        const [layer] = (0,spec_layers/* matchLayers */.MB)([pattern], wide.map(({ name }) => name));
        const where = plan.places[`${pointer}${(0,located/* toPointer */.rb)([pattern])}`];
        return bits === 8 || layer === undefined
            ? []
            : [
                {
                    code: 'spec/layer-of-eight-bits',
                    message: `expected layers whose kernels may have four bits, found ${layer} (${wide.find(({ name }) => name === layer).kind}) among those of '${pattern}'`,
                    ...(where ? { where } : {}),
                    cause: 'No runtime reads four bits there.',
                    fix: 'Use a pattern without it.',
                },
            ];
    });
    if (problems.length > 0)
        throw new core_errors/* SpecError */.G8(problems);
}
function checkEqualization(plan, pointer, graph) {
    const { pairs, refused } = equalizable(foldInput({ graph: foldBatchNorm(graph), numbers: null }).graph);
    if (pairs.length > 0)
        return;
    const [first] = Object.entries(refused);
    const where = plan.places[pointer];
    throw new core_errors/* SpecError */.G8({
        code: 'spec/nothing-to-equalize',
        message: `expected two layers after one another that can be equalized, found none${first ? `: ${first[0]}: ${first[1]}` : ''}`,
        ...(where ? { where } : {}),
        cause: 'A factor of a channel has to pass from one layer to the next, and no other layer may read it.',
        fix: 'Remove cross_layer_equalization.',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/check-sparsity.js




/**
 * Every kernel that is pruned must be able to have the sparsity that is asked for: 99 % of 72 weights would leave none.
 * @throws SpecError that names those that cannot.
 */
function checkSparsity({ places }, { pruning, pointer }, weights) {
    if (!pruning)
        return;
    // Of m by n every kernel has as many zeros as is asked for.
    if (pruning.pattern?.kind === 'm_by_n')
        return;
    const inBlock = pruning.pattern ? pruning.pattern.inputs * pruning.pattern.outputs : 1;
    const kernels = weights.map(({ layer, size }) => ({ layer, size: size / inBlock }));
    const unit = inBlock === 1 ? 'weights' : 'blocks';
    if (pruning.scope === 'global')
        checkOverAll({ places }, { pruning, pointer, unit }, kernels);
    const key = sparsityKey(pruning);
    const names = (0,spec_layers/* prunedLayers */.Nl)(pruning, kernels.map(({ layer }) => layer));
    const together = new Set((0,spec_layers/* layersOverAll */.gH)(pruning, names));
    const largest = ({ size, sparsity }) => (size - keptWeights(size, sparsity)) / size;
    const small = kernels
        .map((kernel) => ({ ...kernel, sparsity: (0,spec_layers/* finalSparsity */.YH)(pruning, kernel.layer) }))
        .filter((kernel) => names.includes(kernel.layer) && !together.has(kernel.layer) && largest(kernel) < kernel.sparsity - 1e-9)
        .sort((a, b) => a.size - b.size);
    const [smallest] = small;
    if (!smallest)
        return;
    const where = places[`${pointer}/pruning/${key}`];
    const attainable = percent(largest(smallest));
    throw new core_errors/* SpecError */.G8({
        code: 'spec/sparsity-of-kernel',
        message: `expected a ${key} that leaves every pruned kernel ${inBlock === 1 ? 'a weight' : 'a block'}, at most ${attainable}; found ${percent(smallest.sparsity)}, ` +
            `which is too much for ${small.map(({ layer, size }) => `${layer} (${size} ${unit})`).join(', ')}`,
        ...(where ? { where } : {}),
        fix: `Lower ${key} to ${attainable}, or name the small kernels in pruning.exclude or layer_targets.`,
    });
}
/** Kernels that share a target keep some of their weights each. */
function checkOverAll({ places }, { pruning, pointer, unit }, kernels) {
    const names = new Set((0,spec_layers/* layersOverAll */.gH)(pruning, kernels.map(({ layer }) => layer)));
    const sizes = kernels.filter(({ layer }) => names.has(layer)).map(({ size }) => size);
    const sum = (values) => values.reduce((all, value) => all + value, 0);
    const [all, asked] = [sum(sizes), (0,spec_layers/* sharedSparsity */.XM)(pruning)];
    const largest = (all - sum(sizes.map(smallestKept))) / all;
    if (all === 0 || largest >= asked - 1e-9)
        return;
    const key = sparsityKey(pruning);
    const where = places[`${pointer}/pruning/${key}`];
    throw new core_errors/* SpecError */.G8({
        code: 'spec/sparsity-of-kernel',
        message: `expected a ${key} that leaves every pruned kernel some ${unit}, at most ${percent(largest)} over ${all} ${unit} in ${names.size} kernels; found ${percent(asked)}`,
        ...(where ? { where } : {}),
        cause: 'With scope: global every kernel keeps 1 % of its weights or blocks, and one at least.',
        fix: `Lower ${key} to ${percent(largest)}, or name the small kernels in pruning.exclude.`,
    });
}
const sparsityKey = ({ schedule }) => schedule === 'ConstantSparsity' ? 'target_sparsity' : 'final_sparsity';
/** Rounded down, so that what is advised can be had. */
function percent(fraction) {
    return `${Math.floor(fraction * 10_000 + 1e-6) / 100} %`;
}

;// CONCATENATED MODULE: ./build/pipeline/trained-layers.js

/** What the patterns of a training are matched with. */
function trainedLayers(graph) {
    return { layerNames: learningLayers(graph), head: kernelLayers(graph).at(-1) ?? '' };
}

;// CONCATENATED MODULE: ./build/pipeline/check-training.js
/**
 * What a spec asks of its training and only data and models can tell it cannot have. Told before the first step: a stage
 * that turns out to be too short must not cost the training of those before it.
 */


















/** @throws SpecError */
function checkTraining(plan, recipe, starts, dataset) {
    const kernels = new Map();
    const graphs = new Map();
    for (const { name, model } of recipe.stages) {
        const start = starts.get(name);
        if (!start)
            continue;
        const { graph } = start.value;
        graphs.set(model, graph);
        kernels.set(model, layoutOf(graph).parameters.filter(({ role }) => role === 'kernel'));
        const planned = (0,spec_plan/* modelOf */.DM)(plan, model);
        if (!planned?.training)
            continue;
        const isRestored = (0,plan_models/* isImported */.P)(planned) && planned.batchNormalization === 'restore';
        checkTrainedLayers(plan, model, planned.training, trainedLayers(isRestored ? withBatchNorm(graph) : graph));
    }
    const layersOf = (model) => kernels.get(model)?.map(({ layer }) => layer) ?? [];
    for (const { passes, models } of (0,plan_compression/* compressedTogether */.a)(plan.compression)) {
        const compressed = models.flatMap(layersOf);
        if (models.length === 0)
            continue;
        checkPasses(plan, passes, models.flatMap((model) => graphs.get(model) ?? []));
        checkFineTuning(plan, passes, compressed);
        for (const model of models) {
            const graph = graphs.get(model);
            if (graph)
                checkZeroPattern(plan, passes, graph);
            checkSparsity(plan, passes, kernels.get(model) ?? []);
        }
    }
    (0,spec_layers/* checkBudgetLayers */.y6)(plan, (name) => {
        const artifact = plan.artifacts.find((candidate) => candidate.name === name);
        // What a committed artifact does not hold is a row of its own.
        return !artifact || (0,plan_artifacts/* isCommitted */.z)(artifact) || !kernels.has(artifact.model) ? null : layersOf(artifact.model);
    });
    for (const stage of recipe.stages) {
        checkSteps(plan, stage, dataset);
        const start = graphs.get(stage.model);
        if (stage.kind === 'quantized' && start) {
            checkQuantization(plan, stage, start);
            const own = recipe.stages.filter(({ model }) => model === stage.model);
            const isTrained = own.some((one) => one.kind === 'trained' && one.frozen.length === 0);
            if (!own.some(({ kind }) => kind === 'narrowed'))
                checkChosenSizes(plan, stage, start, { dataset, isTrained });
        }
        if (stage.kind === 'compressed' && start)
            checkTrainedBits(plan, stage, start);
        if (stage.kind === 'narrowed' && start)
            checkLimits(plan, stage, start);
        if (stage.kind !== 'trained')
            continue;
        checkPrunedAreTrained(plan, stage, layersOf(stage.model));
        checkValidation(plan, stage, dataset);
        checkClassWeights(plan, stage, dataset);
        checkHints(plan, stage, recipe, starts);
    }
}
/** Layers that hints name, of models as they begin. */
function checkHints(plan, { model, distillation }, recipe, starts) {
    const hints = distillation?.hints ?? [];
    const taughtBy = recipe.stages.find(({ name }) => name === distillation?.from[0]?.stage)?.model;
    const graphOf = (name) => {
        const graph = starts.get(recipe.stages.find((one) => one.model === name)?.name ?? '')?.value.graph;
        const planned = name === undefined ? null : (0,spec_plan/* modelOf */.DM)(plan, name);
        const isRestored = planned && (0,plan_models/* isImported */.P)(planned) && planned.batchNormalization === 'restore';
        return graph && (isRestored ? withBatchNorm(graph) : graph);
    };
    const [student, teacher] = [graphOf(model), graphOf(taughtBy)];
    if (hints.length === 0 || !student || !teacher)
        return;
    try {
        hintPart(hints, { student, teacher, batchSize: 1, seed: plan.seed });
    }
    catch (error) {
        const where = plan.places['/compression/distillation/hints'];
        if (!(error instanceof core_errors/* PassError */.QG) || !where)
            throw error;
        throw new core_errors/* SpecError */.G8(error.problems.map((problem) => ({ ...problem, where })), { cause: error });
    }
}
/** Names of classes that only the data tell. */
function checkClassWeights(plan, { training, pointer }, { classes, train }) {
    if (!training.classWeights)
        return;
    try {
        classWeights(training.classWeights, classes, train.labels);
    }
    catch (error) {
        const where = plan.places[`${pointer}/class_weights`];
        if (!(error instanceof core_errors/* SpecError */.G8) || !where)
            throw error;
        throw new core_errors/* SpecError */.G8(error.problems.map((problem) => ({ ...problem, where })), { cause: error });
    }
}
/** What looks at the validation split needs one. */
function checkValidation(plan, { training, pointer }, { validation }) {
    const key = training.patienceEpochs === null ? 'checkpoint' : 'early_stopping';
    const asks = training.patienceEpochs !== null || training.checkpoint === 'best';
    if (!asks || (validation && validation.count > 0))
        return;
    const where = plan.places[`${pointer}/${key}`];
    throw new core_errors/* SpecError */.G8({ ...(0,rules_validation/* validationOfTraining */.DN)(key), ...(where ? { where } : {}) });
}
/** What is pruned must be trained in the end: a frozen layer keeps its weights. */
function checkPrunedAreTrained(plan, stage, kernels) {
    const { pruning, frozen, life, pointer } = stage;
    if (!pruning || life.index < life.stages.length - 1)
        return;
    const kept = matchTrained(frozen, { layerNames: kernels, head: kernels.at(-1) ?? '' });
    const both = (0,spec_layers/* prunedLayers */.Nl)(pruning, kernels).filter((layer) => kept.includes(layer));
    if (both.length === 0)
        return;
    const where = plan.places[`${pointer}/freeze`];
    throw new core_errors/* SpecError */.G8({
        code: 'spec/frozen-pruned',
        message: `expected the layers that are pruned to be trained, found ${(0,name_some/* nameSome */.K)(both, 10)} frozen`,
        ...(where ? { where } : {}),
        cause: 'A layer that is frozen keeps its weights, and pruning sets weights to zero.',
        fix: 'Name these layers in pruning.exclude, or freeze them for the first epochs only.',
    });
}
/** The step of fine-tuning at which a teacher begins to count: both parts have steps. */
function distillationBegin({ places }, begins, steps) {
    const begin = stepAt(begins, steps);
    if (begin > 0 && begin < steps)
        return begin;
    const where = places['/compression/distillation/begin_step'] ?? places['/compression/distillation'];
    throw new core_errors/* SpecError */.G8({
        code: 'spec/distillation-begin',
        message: `expected the teacher to begin after the first and before the last of the ${steps} steps of fine-tuning, found step ${begin}`,
        ...(where ? { where } : {}),
        cause: 'The recipe prune_qat_distill has a part by the labels alone, and one with the teacher after it.',
        fix: 'Write it as a percentage, such as begin_step: 50 %, or use recipe: joint.',
    });
}
/** Whether the schedules of a stage fit into its optimizer steps. */
function checkSteps(plan, stage, dataset) {
    const training = stage.kind === 'trained' ? stage.training : stage.kind === 'compressed' ? stage.fineTuning : null;
    if (!training)
        return;
    const { places } = plan;
    const passes = (0,plan_compression/* passesOf */.H)(plan.compression, stage.model);
    const pointer = stage.kind === 'trained' ? stage.pointer : `${passes.pointer}/fine_tuning`;
    const { epochs, batchSize } = training;
    const steps = epochs * batchesPerEpoch(dataset, batchSize);
    if (steps === 0) {
        const where = places[`${pointer}/batch_size`] ?? places[pointer];
        throw new core_errors/* SpecError */.G8({
            code: 'spec/too-few-samples',
            message: `expected at least one batch of ${batchSize} training samples, found ${dataset.train.count} samples`,
            ...(where ? { where } : {}),
            fix: 'Lower batch_size, or give more training data.',
        });
    }
    const warmup = places[`${pointer}/learning_rate/warmup`];
    const begins = stage.kind === 'compressed' ? stage.fineTuning?.distillation?.begins : undefined;
    if (begins) {
        learningRates(training.learningRate, steps, distillationBegin(plan, begins, steps), warmup);
        return;
    }
    if (stage.kind !== 'trained' || !stage.pruning) {
        learningRate(training.learningRate, steps, warmup);
        return;
    }
    const stepsOf = (part) => part.epochs * batchesPerEpoch(dataset, part.batchSize);
    const all = stage.life.stages.map(stepsOf);
    const total = all.reduce((sum, count) => sum + count, 0);
    const pruned = `${passes.pointer}/pruning`;
    const end = places[`${pruned}/end_step`] ?? places[`${pruned}/begin_step`] ?? places[pruned];
    pruningSchedule(stage.pruning, total, end);
    const before = stepsOf({ epochs: stage.epochs.first, batchSize });
    const prunedAt = rewoundAt(stage.pruning, all, { index: stage.life.index, before });
    learningRates(training.learningRate, steps, prunedAt, warmup);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/pipeline/built-code-digests.js
const builtCodeDigests = {"built":"8cbabefbc3a0fa1ec9a1013c89926649e5b75388e2de6dc2d1e5f4ae78668994","imported":"fa28492de3b2916850c3184f9d0885cc4d6e760004290dc3f4481d88b3cccce9","restored":"b0c239e09e35ef3279419d0d498361e9029fd204bc3455985bd29c04b3e5e867","narrowed":"03aebee757e697d30ca9bf2156ce9116b320cb1d6509ca5bbb2be9869b531168","trained":"c47762052c56b94327c4dde21a5b3321894f254234048d0add615719b4a4f002","logits":"2b40fef49ef24421b271f5c4b9a27b02ba0cc9236bff2f60a95ec92c45fad916","folded":"1a843ae9118d6ced0631489d6180447f924197001faa42f4d4cabbcc1c837917","compressed":"3a07b4d68b3728e7b6ebb064703c27c14aa724cbd1ea68c49b2b52137ff38bd1","quantized":"c26b693d079065f88698e35557a8b162371683f5af3ed221ea96efbd2ceb5028","measured":"005788c30f44e5bb47566068d45de7be3a03c8849c6b15be49da512128094d57"};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/pipeline/imports.js
/** What modules are made of: the files that their imports reach, and the packages, without loading any of them. */





/** Reads modules below the folder `root`, each once. */
function readModules(root) {
    const known = new Map();
    return (path) => {
        const file = existing(root, path);
        const module = known.get(file) ?? readModule(root, file);
        known.set(file, module);
        return module;
    };
}
/**
 * Follows imports from `entries`. Imports of types alone leave no code and are passed over; what a module reads from the disk
 * (`findAsset('src/…')`, `findAsset('node_modules/…')`) counts as imported.
 * @throws InternalError for a file or a package that is not there: a digest without it would be a lie.
 */
async function closureOf(read, entries) {
    const files = {};
    const packages = {};
    const waiting = [...entries];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const module = await read(path);
        if (Object.hasOwn(files, module.path))
            continue;
        files[module.path] = module.digest;
        Object.assign(packages, module.packages);
        waiting.push(...module.imports);
    }
    return { files, packages };
}
/** Each kind of import as prettier writes it; `import type` and `typeof import()` leave no code. */
const importPatterns = [
    /^(?:import|export)\s(?!type\b)[^'";]*?\bfrom '([^']+)'/gm,
    /^import '([^']+)'/gm,
    /(?<!typeof )\bimport\(\s*'([^']+)'/g,
];
const assetPattern = /'((?:src|node_modules)\/[^'\s]+)'/g;
/** Several files of one package. */
const assetsPattern = /`node_modules\/([^`\s$]+\/)\$\{/g;
async function readModule(root, path) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, path));
    const imports = [];
    const names = [];
    if (/\.(ts|js|mjs)$/.test(path)) {
        const text = bytes.toString('utf8');
        for (const asset of matches(text, assetPattern)) {
            if (asset.startsWith('src/'))
                imports.push(asset.slice('src/'.length));
            else
                names.push(packageOf(asset.slice('node_modules/'.length)));
        }
        names.push(...matches(text, assetsPattern).map(packageOf));
        for (const specifier of importPatterns.flatMap((pattern) => matches(text, pattern))) {
            if (specifier.startsWith('.'))
                imports.push(external_node_path_.posix.join(external_node_path_.posix.dirname(path), specifier));
            else if (!specifier.startsWith('node:'))
                names.push(packageOf(specifier));
        }
    }
    const packages = {};
    for (const name of names)
        packages[name] ??= await imports_versionOf(root, name);
    return { path, digest: (0,core_digest/* digestBytes */.QN)(bytes), imports, packages };
}
function matches(text, pattern) {
    return Array.from(text.matchAll(pattern), ([, found]) => found);
}
/** `pkg/a/b.js` → `pkg`, `@scope/pkg/a` → `@scope/pkg`. */
function packageOf(specifier) {
    return specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
}
/** Imports name the `.js` that TypeScript makes; from source the file is still `.ts`. */
function existing(root, path) {
    const file = [path.replace(/\.js$/, '.ts'), path].find((candidate) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, candidate)));
    if (file !== undefined)
        return file;
    throw new core_errors/* InternalError */.Gd(`expected the module ${path} to tell the version of the code by, found no such file in ${root}`);
}
/** Of the package that Node would load: in the nearest folder above that has it. */
async function imports_versionOf(from, name) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(from, 'node_modules', name, 'package.json'), 'utf8').catch(() => null);
    if (text !== null)
        return JSON.parse(text).version;
    if ((0,external_node_path_.dirname)(from) !== from)
        return imports_versionOf((0,external_node_path_.dirname)(from), name);
    throw new core_errors/* InternalError */.Gd(`expected the package ${name} to tell its version by, found no such package`);
}

;// CONCATENATED MODULE: ./build/pipeline/code-digests.js
/**
 * Which code a stage depends on. Other code may compute another value from the same settings, so a cache entry never outlives
 * the code that made it; a word in a renderer makes no weights and retrains nothing.
 */






const samplesAndEngine = ['data/load.ts', 'engine/open.ts'];
/** For each kind of stage the modules that make its value, from src. What they import is followed. */
const stageModules = {
    built: ['pipeline/stages/build.ts'],
    imported: ['pipeline/stages/import.ts', 'pipeline/stages/load-weights.ts'],
    restored: [...samplesAndEngine, 'pipeline/stages/restore.ts'],
    narrowed: ['pipeline/stages/narrow.ts'],
    trained: [...samplesAndEngine, 'pipeline/stages/train.ts'],
    logits: [...samplesAndEngine, 'pipeline/stages/logits.ts'],
    folded: ['pipeline/stages/fold.ts'],
    compressed: [...samplesAndEngine, 'pipeline/stages/compress.ts'],
    quantized: [...samplesAndEngine, 'pipeline/stages/quantize.ts'],
    measured: ['data/load.ts', 'pipeline/measure-artifacts.ts'],
};
const kinds = Object.keys(stageModules);
/** @throws InternalError where the code cannot be told: nothing may be taken from a cache, or put there, without. */
async function codeDigests() {
    if (builtCodeDigests)
        return checked(builtCodeDigests);
    // Not `new URL('.', import.meta.url)`: a bundler takes that for an asset to copy.
    const here = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '/');
    if (/[\\/](src|build)[\\/]pipeline[\\/]$/.test(here))
        return digestSources((0,external_node_path_.join)(here, '..'));
    throw new core_errors/* InternalError */.Gd(`expected the digests of the code in its bundle, or its source, found neither in ${here}`);
}
/** @param root the folder `src`. */
async function digestSources(root) {
    const digests = {};
    const reading = readModules(root);
    for (const kind of kinds)
        digests[kind] = (0,core_digest/* digestValue */.yD)(await closureOf(reading, stageModules[kind]));
    return checked(digests);
}
function checked(digests) {
    const bad = kinds.filter((kind) => !/^[0-9a-f]{64}$/.test(digests[kind] ?? ''));
    if (bad.length > 0)
        throw new core_errors/* InternalError */.Gd(`expected a digest of the code of ${bad.join(', ')}, found no such digest`);
    return digests;
}

// EXTERNAL MODULE: ./build/pipeline/committed.js
var pipeline_committed = __webpack_require__(50265);
// EXTERNAL MODULE: ./build/pipeline/data-options.js
var data_options = __webpack_require__(37596);
;// CONCATENATED MODULE: ./build/engine/open.js

/** Loaded only when asked for: each brings a runtime with it. */
const openers = {
    onnxruntime: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(244)]).then(__webpack_require__.bind(__webpack_require__, 40244))).openOnnxruntime(options),
    wasm: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(244), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 60091))).openWasm(options),
    cpu: async () => (await __webpack_require__.e(/* import() */ 3430).then(__webpack_require__.bind(__webpack_require__, 81049))).openCpu(),
    tensorflow: async (options) => (await __webpack_require__.e(/* import() */ 5110).then(__webpack_require__.bind(__webpack_require__, 35110))).openTensorflow(options),
};
/** In order of speed. `tensorflow` is only ever taken by name: it is slower than the first two and rarely installed. */
const automatic = ['onnxruntime', 'wasm', 'cpu'];
/**
 * Opens an engine by name, or with `auto` the fastest one that loads; its `reason` then says which were passed over.
 * @throws EngineError if the named engine (or, with `auto`, every engine) cannot be loaded.
 */
async function openEngine(name, options = {}) {
    if (name !== 'auto')
        return { ...(await openers[name](options)), reason: 'named in the spec' };
    const passedOver = [];
    for (const candidate of automatic) {
        try {
            const engine = await openers[candidate](options);
            const reason = passedOver.length === 0 ? 'the fastest engine' : `the fastest that loads: ${passedOver.join('; ')}`;
            return { ...engine, reason };
        }
        catch (error) {
            const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
            passedOver.push(`${candidate} does not (${why})`);
        }
    }
    throw new core_errors/* EngineError */.NJ({
        code: 'engine/none',
        message: `no engine could be loaded: ${passedOver.join('; ')}`,
        cause: 'an incomplete installation',
        fix: 'Run `npm ci` in the project, or reinstall the action.',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/engine-of.js

/** The engine that a plan asks for, from where the run may take a native one. Whoever opens it disposes of it. */
function engineOf(plan, { native }) {
    return openEngine(plan.engine, { threads: plan.threads, ...(native && { native }) });
}

// EXTERNAL MODULE: ./build/pipeline/describe-data.js
var describe_data = __webpack_require__(66631);
// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
;// CONCATENATED MODULE: ./build/passes/diverged.js

const divergedCode = 'train/diverged';
/** @param history of the epochs that were finished, each of which is kept. */
function diverged({ label, epochs }, { loss, epoch, step, totalSteps, learningRate }, history) {
    const last = history.at(-1);
    const rate = Number(learningRate.toPrecision(3));
    const kept = last
        ? `Epoch ${last.epoch} was finished, with a mean loss of ${last.loss.toPrecision(4)}, and is kept: the same spec goes on from its end, another spec begins anew.`
        : 'No epoch was finished, so nothing is kept.';
    return new core_errors/* PassError */.QG({
        code: divergedCode,
        message: `${label}: expected a finite loss, found ${loss} in epoch ${epoch + 1} of ${epochs}, step ${step + 1} of ${totalSteps}, at a learning rate of ${rate}`,
        cause: `${step === 0 ? unchanged : tooHigh} ${kept}`,
        fix: step === 0
            ? 'Look at the values of the data, and at the weights that the model begins with.'
            : 'Lower the learning rate, or add warmup.',
    });
}
const tooHigh = 'The learning rate is too high for this model and batch size.';
const unchanged = 'No step had changed the weights, so that it is not the learning rate: samples, or weights that the model begins with, are too large.';

;// CONCATENATED MODULE: ./build/pipeline/explain-divergence.js
/** What a training that diverged cannot know: where it stands in the spec, and which terms of the loss may be what diverges. */



/** Throws what the training of a stage threw, with its place. */
async function explained(plan, stage, made) {
    try {
        return await made;
    }
    catch (error) {
        if (!(error instanceof core_errors/* PassError */.QG) || error.problems[0]?.code !== divergedCode)
            throw error;
        const [problem] = error.problems;
        const { pointer, terms } = termsOf(plan, stage);
        const peak = `${pointer}/learning_rate/peak`;
        const isPlain = plan.places[peak] === undefined;
        const where = plan.places[isPlain ? `${pointer}/learning_rate` : peak];
        const cause = terms.length === 0
            ? problem.cause
            : `${problem.cause} Its loss has other terms, too, which may be too large: ${terms.join(', ')}.`;
        const rate = `Lower ${isPlain ? 'learning_rate' : 'learning_rate.peak'}, or add a warmup`;
        const weights = terms.length === 0 ? '' : `; or lower ${terms.join(' or ')}`;
        throw new core_errors/* PassError */.QG({ ...problem, ...(where && { where }), ...(cause !== undefined && { cause }), fix: `${rate}${weights}.` }, { cause: error });
    }
}
/** Where a stage's training is written, and the keys of what is added to its loss. */
function termsOf({ compression }, stage) {
    if (stage.kind === 'trained') {
        const { pruning, distillation, pointer } = stage;
        return {
            pointer,
            terms: [
                ...(pruning?.sparsityLoss ? ['pruning.sparsity_loss.weight'] : []),
                ...(distillation && distillation.hints.length > 0 ? ['distillation.hints[].weight'] : []),
                ...(distillation?.mode === 'online' ? ['learning_rate of the teacher, which trains in the same steps'] : []),
            ],
        };
    }
    const ramp = stage.kind === 'compressed' ? stage.fineTuning?.qat?.oscillation.dampening : null;
    return {
        pointer: `${(0,plan_compression/* passesOf */.H)(compression, stage.model).pointer}/fine_tuning`,
        terms: ramp ? ['quantization.oscillation.dampen'] : [],
    };
}

// EXTERNAL MODULE: ./build/graph/vector-blocks.js
var vector_blocks = __webpack_require__(96519);
;// CONCATENATED MODULE: ./build/pipeline/require-kept.js
/**
 * No pass undoes another, asserted on what each stage has made of the one before it: a weight that was pruned stays 0, and a
 * clustered kernel has no more codes, or blocks of codes, than it was given. The exported files are judged by `gate/invariants.ts`.
 */







/** @param before what the stage began with, of the same channels. @throws InternalError that names the stage and the layer. */
function requireKept(plan, stage, before, after) {
    const { pruning, clustering } = (0,plan_compression/* passesOf */.H)(plan.compression, stage.model);
    const [old, now] = [kernelsOf(before.graph), kernelsOf(after.graph)];
    const layers = [...now.keys()];
    const clustered = clustering ? (0,spec_layers/* clusteredLayers */._n)(clustering, layers) : [];
    for (const layer of pruning ? (0,spec_layers/* prunedLayers */.Nl)(pruning, layers) : []) {
        const was = old.get(layer);
        if (was)
            requireZeros(stage.name, layer, was, now.get(layer));
    }
    const hasCodes = stage.kind === 'compressed' || (stage.kind === 'quantized' && artifact_types/* artifactTypes */.E3[stage.type].keepsCodes);
    for (const layer of clustering && hasCodes ? clustered : []) {
        const most = (0,spec_layers/* clustersOf */.Dg)(clustering, layer);
        const codes = stage.kind === 'compressed' ? after.numbers?.get(layer)?.codes : now.get(layer);
        const size = (0,spec_layers/* codewordSizeOf */.Gu)(clustering, layer);
        const perChannel = (0,spec_layers/* hasCodebookPerChannel */.LX)(clustering, layer);
        const found = codes &&
            (perChannel
                ? (0,vector_blocks/* mostCodesOfOutput */.Gc)(codes, blocksOf(after.graph, layer, codes.length))
                : size === 1
                    ? new Set(codes).size
                    : (0,vector_blocks/* countCodewords */.og)(codes, blocksOf(after.graph, layer, size)));
        const what = perChannel ? 'codes of a channel' : size === 1 ? 'codes' : `blocks of ${size} codes`;
        if (found === undefined || (most !== null && found > most))
            throw new core_errors/* InternalError */.Gd(`expected stage ${stage.name} to keep at most ${most} ${what} in layer ${layer}, found ${found ?? 'no codes'}`);
    }
}
function blocksOf(graph, layer, size) {
    const op = graph.operators.filter(linear/* isLinear */.ym).find(({ name }) => name === layer);
    return (0,vector_blocks/* vectorBlocks */.CC)((0,operands/* tensorOf */.zz)(graph, op.constants.kernel).shape, (0,linear/* channelAxis */.Tl)(op), size);
}
const kernelsOf = (graph) => new Map(graph.operators.filter(linear/* isLinear */.ym).map((op) => [op.name, (0,operands/* tensorOf */.zz)(graph, op.constants.kernel).data]));
function requireZeros(stage, layer, before, after) {
    if (before.length !== after.length)
        throw new core_errors/* InternalError */.Gd(`expected stage ${stage} to keep the ${before.length} weights of layer ${layer}, found ${after.length}`);
    for (let i = 0; i < before.length; i++)
        if (before[i] === 0 && after[i] !== 0)
            throw new core_errors/* InternalError */.Gd(`expected stage ${stage} to keep weight ${i} of layer ${layer} at 0, found ${after[i]}: a pass undid what pruning had done`);
}

;// CONCATENATED MODULE: ./build/graph/finish.js

/** The graph as its task needs it: without a final Softmax, unless it classifies. */
function finishFor(graph, task) {
    if (task === 'classification')
        return graph;
    const output = (0,operands/* onlyOutput */.EW)(graph);
    const softmax = (0,operands/* producerOf */._$)(graph, output);
    const logits = (0,operands/* logitsOf */.GC)(graph);
    if (softmax === null || logits === output)
        return graph;
    const { [output]: _, ...tensors } = graph.tensors;
    return { ...graph, tensors, operators: graph.operators.filter((op) => op !== softmax), outputs: [logits] };
}
/** Whether its outputs are probabilities, each by itself. */
function endsInSigmoid(graph) {
    return (0,operands/* producerOf */._$)(graph, (0,operands/* onlyOutput */.EW)(graph))?.kind === 'Logistic';
}

;// CONCATENATED MODULE: ./build/graph/initialize.js
/** Standard deviation of a unit normal cut off at ±2: Keras divides by it to keep the variance asked for. */
const truncatedDeviation = 0.879_625_661_034_239_8;
/**
 * Keras's initialisers: glorot_uniform (Glorot & Bengio 2010, U(±√(6 / (fanIn + fanOut)))) and he_normal (He et al.
 * 2015, normal cut off at two deviations, variance 2 / fanIn).
 */
function initialize(initializer, count, { fanIn, fanOut }, random) {
    switch (initializer) {
        case 'glorot_uniform': {
            const limit = Math.sqrt(6 / (fanIn + fanOut));
            return Float32Array.from({ length: count }, () => limit * (2 * random.uniform() - 1));
        }
        case 'he_normal': {
            const deviation = Math.sqrt(2 / fanIn) / truncatedDeviation;
            return Float32Array.from({ length: count }, () => deviation * truncatedNormal(random));
        }
        default:
            return initializer;
    }
}
function truncatedNormal(random) {
    for (;;) {
        const value = random.normal();
        if (Math.abs(value) <= 2)
            return value;
    }
}

// EXTERNAL MODULE: ./build/graph/assemble.js + 1 modules
var assemble = __webpack_require__(69262);
// EXTERNAL MODULE: ./build/graph/composed.js
var composed = __webpack_require__(34999);
// EXTERNAL MODULE: ./build/graph/plain-operator.js
var plain_operator = __webpack_require__(29328);
;// CONCATENATED MODULE: ./build/graph/builder.js





/** Builds a float32 graph in reading order; weights come from `random`, layer by layer, as Keras initialises them. */
function graphBuilder(name, random) {
    const graph = (0,assemble/* assembleGraph */.V)(name);
    const { input, constant: define, append, shapeOf, build } = graph;
    const named = (name, ...inputs) => ({ name, inputs, outputs: [`${name}/output`] });
    const kernel = (layer, shape, fans, initializer = 'glorot_uniform') => define(`${layer}/kernel`, shape, initialize(initializer, (0,graph_shapes/* elements */.Yt)(shape), fans, random));
    const bias = (layer, size, wanted = true) => wanted ? { bias: define(`${layer}/bias`, [size], new Float32Array(size)) } : {};
    const window = (options) => ({
        stride: builder_pair(options.stride ?? 1),
        dilation: builder_pair(options.dilation ?? 1),
        padding: options.padding ?? 'same',
        activation: options.activation ?? 'none',
    });
    const pool = (kind) => (layer, input, options) => append({
        kind,
        ...named(layer, input),
        constants: {},
        options: {
            size: builder_pair(options.size),
            stride: builder_pair(options.stride ?? options.size),
            padding: options.padding ?? 'valid',
            activation: 'none',
        },
    });
    return {
        input,
        conv2d(layer, input, options) {
            const [kh, kw] = builder_pair(options.kernelSize);
            const channels = shapeOf(input).at(-1) ?? 0;
            const fans = { fanIn: kh * kw * channels, fanOut: kh * kw * options.filters };
            const filter = kernel(layer, [options.filters, kh, kw, channels], fans, options.initializer);
            return append({
                kind: 'Conv2D',
                ...named(layer, input),
                constants: { kernel: filter, ...bias(layer, options.filters, options.bias) },
                options: window(options),
            });
        },
        depthwiseConv2d(layer, input, options) {
            const [kh, kw] = builder_pair(options.kernelSize);
            const channels = shapeOf(input).at(-1) ?? 0;
            const depthMultiplier = options.depthMultiplier ?? 1;
            const outC = channels * depthMultiplier;
            // Keras counts the fans of the kernel's own layout, [kh, kw, channels, multiplier].
            const fans = { fanIn: kh * kw * channels, fanOut: kh * kw * depthMultiplier };
            const filter = kernel(layer, [1, kh, kw, outC], fans, options.initializer);
            return append({
                kind: 'DepthwiseConv2D',
                ...named(layer, input),
                constants: { kernel: filter, ...bias(layer, outC, options.bias) },
                options: { depthMultiplier, ...window(options) },
            });
        },
        dense(layer, input, options) {
            const channels = shapeOf(input).at(-1) ?? 0;
            const fans = { fanIn: channels, fanOut: options.units };
            const filter = kernel(layer, [options.units, channels], fans, options.initializer);
            return append({
                kind: 'FullyConnected',
                ...named(layer, input),
                constants: { kernel: filter, ...bias(layer, options.units, options.bias) },
                options: { activation: options.activation ?? 'none' },
            });
        },
        batchNorm(layer, input, options = {}) {
            const channels = shapeOf(input).at(-1) ?? 0;
            const { subBands = 1 } = options;
            const size = channels * subBands;
            const vector = (part, value) => define(`${layer}/${part}`, [size], new Float32Array(size).fill(value));
            return append({
                kind: 'BatchNorm',
                ...named(layer, input),
                constants: {
                    gamma: vector('gamma', 1),
                    beta: vector('beta', 0),
                    mean: vector('moving_mean', 0),
                    variance: vector('moving_variance', 1),
                },
                options: {
                    epsilon: options.epsilon ?? 1e-3,
                    activation: options.activation ?? 'none',
                    ...(subBands === 1 ? {} : { subBands }),
                },
            });
        },
        add: (layer, input, input2, options = {}) => append({
            kind: 'Add',
            ...named(layer, input, input2),
            constants: {},
            options: { activation: options.activation ?? 'none' },
        }),
        averagePool2d: pool('AveragePool2D'),
        maxPool2d: pool('MaxPool2D'),
        globalAveragePool: (layer, input) => append((0,plain_operator/* meanOperator */.w)(layer, input)),
        relu: (layer, input) => append((0,plain_operator/* plainOperator */.f)('Relu', layer, input)),
        relu6: (layer, input) => append((0,plain_operator/* plainOperator */.f)('Relu6', layer, input)),
        hardSwish: (layer, input) => append((0,plain_operator/* plainOperator */.f)('HardSwish', layer, input)),
        hardSigmoid: (layer, input) => (0,composed/* appendHardSigmoid */.uY)(graph, layer, input, { slope: 1 / 6, offset: 0.5 }),
        keptAveragePool: (layer, input) => append((0,plain_operator/* meanOperator */.w)(layer, input, { keepDims: true })),
        multiply: (layer, input, input2) => append((0,composed/* pairOperator */.Lz)('Mul', layer, input, input2)),
        flatten: (layer, input) => append((0,plain_operator/* plainOperator */.f)('Reshape', layer, input), [1, (0,graph_shapes/* elements */.Yt)(shapeOf(input).slice(1))]),
        reshape: (layer, input, shape) => append((0,plain_operator/* plainOperator */.f)('Reshape', layer, input), shape),
        softmax: (layer, input) => append((0,plain_operator/* plainOperator */.f)('Softmax', layer, input)),
        logistic: (layer, input) => append((0,plain_operator/* plainOperator */.f)('Logistic', layer, input)),
        meanOfColumns: (layer, input) => append((0,plain_operator/* meanOperator */.w)(layer, input, { axes: [2], keepDims: true })),
        padRows: (layer, input, rows) => append({
            kind: 'Pad',
            ...named(layer, input),
            constants: {},
            options: { before: [rows, 0], after: [rows, 0] },
        }),
        build,
    };
}
function builder_pair(value) {
    return typeof value === 'number' ? [value, value] : value;
}

;// CONCATENATED MODULE: ./build/graph/zoo/mlp.js

/** Dense layers with ReLU, for rows of a table or small pictures; LeNet-300-100 (LeCun et al. 1998) is `units: [300, 100]`. */
const mlp = (parameters, inputShape, classes, random) => {
    const g = graphBuilder('mlp', random);
    let x = flatInput(g, inputShape);
    (parameters.units ?? [64, 32]).forEach((units, index) => {
        x = g.dense(`dense${index + 1}`, x, { units, activation: 'relu', initializer: 'he_normal' });
    });
    return g.build(g.softmax('softmax', g.dense('dense', x, { units: classes })));
};
/** A row of a table has neither height nor width; of pictures all pixels stand in a row. */
function flatInput(g, [height, width, channels]) {
    if (height === 1 && width === 1)
        return g.input('input', [1, channels]);
    return g.reshape('flatten', g.input('input', [1, height, width, channels]), [1, height * width * channels]);
}

;// CONCATENATED MODULE: ./build/graph/zoo/autoencoder.js


/**
 * The autoencoder of MLPerf Tiny (anomaly detection, mlcommons/tiny benchmark/training/anomaly_detection/keras_model.py): dense
 * layers with BatchNorm and ReLU down to a few numbers, the same up again, and a dense layer that gives as many as were read.
 * At 640 inputs: 640-128-128-128-128-8-128-128-128-128-640. `classes` is the number of outputs.
 */
const autoencoder = (parameters, inputShape, classes, random) => {
    const { units = 128, layers = 4, bottleneck = 8 } = parameters;
    const g = graphBuilder('autoencoder', random);
    let x = flatInput(g, inputShape);
    const append = (layer, width) => {
        const dense = g.dense(layer, x, { units: width, bias: false });
        x = g.batchNorm(`${layer}/bn`, dense, { activation: 'relu' });
    };
    for (let i = 1; i <= layers; i++)
        append(`encoder${i}`, units);
    append('bottleneck', bottleneck);
    for (let i = 1; i <= layers; i++)
        append(`decoder${i}`, units);
    return g.build(g.dense('output', x, { units: classes }));
};

;// CONCATENATED MODULE: ./build/graph/zoo/bc-resnet.js


/** Channels at width 1 and blocks of the four stages; the second and the third halve the frequencies. */
const stages = [
    { channels: 8, blocks: 2, stride: 1 },
    { channels: 12, blocks: 2, stride: 2 },
    { channels: 16, blocks: 4, stride: 2 },
    { channels: 20, blocks: 4, stride: 1 },
];
const [stemChannels, lastChannels] = [16, 32];
/**
 * BC-ResNet (Kim et al. 2021, "Broadcasted Residual Learning for Efficient Keyword Spotting"), as its authors publish it: a block
 * filters frequencies, each sub-band with a normalisation of its own, then the mean over frequencies along time, and adds what it
 * learnt of time to every frequency. Rows are frames, columns are mel bands. TFLite's `same` padding lies at the end where it
 * is not even; there is no dropout.
 */
const bcResnet = (parameters, inputShape, classes, random) => {
    const { width = 1, sub_bands: subBands = 5 } = parameters;
    checkColumns(inputShape[1], subBands);
    const scaled = (channels) => Math.max(1, Math.trunc(channels * width));
    const g = graphBuilder('bc_resnet', random);
    const stem = { filters: scaled(stemChannels), kernelSize: 5, stride: [1, 2], bias: false };
    let x = g.batchNorm('stem/bn', g.conv2d('stem', g.input('input', [1, ...inputShape]), stem), { activation: 'relu' });
    let channels = stem.filters;
    stages.forEach(({ channels: base, blocks, stride }, stage) => {
        for (let block = 0; block < blocks; block++) {
            const filters = scaled(base);
            const changes = filters !== channels;
            x = addBlock(`stage${stage + 1}/block${block + 1}`, x, filters, changes, block === 0 ? stride : 1, 2 ** stage);
            channels = filters;
        }
    });
    const columns = Math.ceil(inputShape[1] / 8);
    x = g.padRows('last/pad', x, 2);
    x = g.depthwiseConv2d('last/depthwise', x, { kernelSize: [5, columns], padding: 'valid', bias: false });
    x = g.conv2d('last/pointwise', x, { filters: scaled(lastChannels), kernelSize: 1, bias: false });
    x = g.batchNorm('last/bn', x, { activation: 'relu' });
    const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
    return g.build(g.softmax('softmax', logits));
    /** Where the number of channels changes, a pointwise layer stands before, and there is no way past the block. */
    function addBlock(name, x, filters, changes, stride, dilation) {
        let y = x;
        if (changes) {
            y = g.conv2d(`${name}/transition`, y, { filters, kernelSize: 1, bias: false });
            y = g.batchNorm(`${name}/transition/bn`, y, { activation: 'relu' });
        }
        y = g.depthwiseConv2d(`${name}/frequency`, y, { kernelSize: [1, 3], stride: [1, stride], bias: false });
        y = g.batchNorm(`${name}/frequency/ssn`, y, { subBands });
        let t = g.meanOfColumns(`${name}/mean`, y);
        t = g.depthwiseConv2d(`${name}/time`, t, { kernelSize: [3, 1], dilation: [dilation, 1], bias: false });
        t = g.batchNorm(`${name}/time/bn`, t);
        t = g.multiply(`${name}/swish`, t, g.logistic(`${name}/sigmoid`, t));
        t = g.conv2d(`${name}/pointwise`, t, { filters, kernelSize: 1, bias: false });
        const sum = g.add(`${name}/broadcast`, y, t, { activation: changes ? 'relu' : 'none' });
        return changes ? sum : g.add(`${name}/add`, sum, x, { activation: 'relu' });
    }
};
/** Frequencies are halved three times, and are whole sub-bands each time. */
function checkColumns(columns, subBands) {
    if (columns % (8 * subBands) === 0)
        return;
    throw new core_errors/* SpecError */.G8({
        code: 'graph/bc-resnet-columns',
        message: `bc_resnet: expected columns (mel_bins) that are a multiple of ${8 * subBands}, 8 times sub_bands, found ${columns}`,
        fix: `Write mel_bins: ${Math.max(1, Math.round(columns / (8 * subBands))) * 8 * subBands} with features of kind log_mel or micro_frontend, or another number of sub_bands.`,
    });
}

;// CONCATENATED MODULE: ./build/graph/zoo/ds-cnn.js


/**
 * DS-CNN (Zhang et al. 2017, "Hello Edge"; MLPerf Tiny keyword spotting), generalised to any image: a strided stem
 * convolution, then blocks of depthwise 3x3 and pointwise 1x1 convolution, each with BatchNorm and ReLU.
 */
const dsCnn = (parameters, inputShape, classes, random) => {
    const blocks = parameters.blocks ?? 4;
    const [stemWidth, ...widths] = widthsOf(parameters.filters ?? 64, blocks);
    const strides = parameters.strides ?? Array.from({ length: blocks }, () => 1);
    if (strides.length !== blocks) {
        throw new core_errors/* SpecError */.G8({
            code: 'graph/ds-cnn-strides',
            message: `ds_cnn: expected ${blocks} strides, one per block, found ${strides.length}`,
            fix: 'Give `strides` one entry for each of the `blocks`.',
        });
    }
    const kernelSize = parameters.kernel_size ?? 3;
    const g = graphBuilder('ds_cnn', random);
    const normalize = (layer, x) => g.batchNorm(`${layer}/bn`, x, { activation: 'relu' });
    const input = g.input('input', [1, ...inputShape]);
    const stem = {
        filters: stemWidth,
        kernelSize: parameters.stem_kernel_size ?? 3,
        stride: parameters.stem_stride ?? 2,
        bias: false,
    };
    let x = normalize('stem', g.conv2d('stem', input, stem));
    widths.forEach((filters, index) => {
        const [depthwise, pointwise] = [`block${index + 1}/depthwise`, `block${index + 1}/pointwise`];
        x = normalize(depthwise, g.depthwiseConv2d(depthwise, x, { kernelSize, stride: strides[index], bias: false }));
        x = normalize(pointwise, g.conv2d(pointwise, x, { filters, kernelSize: 1, bias: false }));
    });
    const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
    return g.build(g.softmax('softmax', logits));
};
function widthsOf(filters, blocks) {
    if (typeof filters === 'number')
        return Array.from({ length: blocks + 1 }, () => filters);
    if (filters.length === blocks + 1)
        return filters;
    throw new core_errors/* SpecError */.G8({
        code: 'graph/ds-cnn-filters',
        message: `ds_cnn: expected ${blocks + 1} filters (the stem and ${blocks} blocks), found ${filters.length}`,
        fix: 'Give `filters` one number for every layer, or a list [stem, block 1, …].',
    });
}

;// CONCATENATED MODULE: ./build/graph/zoo/inverted-residual.js
/** Channels as TensorFlow's nets round them: to a multiple of 8, never more than a tenth below. */
function divisible(channels) {
    const rounded = Math.max(8, Math.floor((channels + 4) / 8) * 8);
    return rounded < 0.9 * channels ? rounded + 8 : rounded;
}
/**
 * A 1x1 convolution that widens, a depthwise one, and a 1x1 convolution that narrows, each with BatchNorm and ReLU6 (the last
 * without); added to the input where shapes allow it (Sandler et al. 2018, "MobileNetV2").
 */
function invertedResidual(g, name, x, channels, options) {
    const { expanded, filters, kernelSize, stride } = options;
    let y = x;
    if (expanded !== channels) {
        y = g.conv2d(`${name}/expand`, y, { filters: expanded, kernelSize: 1, bias: false });
        y = g.batchNorm(`${name}/expand/bn`, y, { activation: 'relu6' });
    }
    y = g.depthwiseConv2d(`${name}/depthwise`, y, { kernelSize, stride, bias: false });
    y = g.batchNorm(`${name}/depthwise/bn`, y, { activation: 'relu6' });
    y = g.conv2d(`${name}/project`, y, { filters, kernelSize: 1, bias: false });
    y = g.batchNorm(`${name}/project/bn`, y);
    return stride === 1 && channels === filters ? g.add(`${name}/add`, x, y) : y;
}

;// CONCATENATED MODULE: ./build/graph/zoo/efficientnet-lite0.js


/** [expansion, filters, blocks, stride of the first, kernel] of EfficientNet-B0 (Tan & Le 2019, table 1). */
const efficientnet_lite0_stages = [
    [1, 16, 1, 1, 3],
    [6, 24, 2, 2, 3],
    [6, 40, 2, 2, 5],
    [6, 80, 3, 2, 3],
    [6, 112, 3, 1, 5],
    [6, 192, 4, 2, 5],
    [6, 320, 1, 1, 3],
];
/**
 * EfficientNet-lite0 (TPU repository, models/official/efficientnet/lite): B0 without squeeze-and-excite, with ReLU6 for swish, and
 * stem and last layer of fixed width, so that it quantizes well.
 */
const efficientnetLite0 = (parameters, inputShape, classes, random) => {
    const alpha = parameters.alpha ?? 1;
    const g = graphBuilder('efficientnet_lite0', random);
    let channels = 32;
    const input = g.input('input', [1, ...inputShape]);
    let x = g.conv2d('stem', input, { filters: channels, kernelSize: 3, stride: 2, bias: false });
    x = g.batchNorm('stem/bn', x, { activation: 'relu6' });
    let block = 0;
    for (const [expansion, width, count, first, kernelSize] of efficientnet_lite0_stages) {
        for (let index = 0; index < count; index++) {
            const filters = divisible(width * alpha);
            const stride = index === 0 ? first : 1;
            x = invertedResidual(g, `block${++block}`, x, channels, {
                expanded: channels * expansion,
                filters,
                kernelSize,
                stride,
            });
            channels = filters;
        }
    }
    x = g.batchNorm('last/bn', g.conv2d('last', x, { filters: 1280, kernelSize: 1, bias: false }), {
        activation: 'relu6',
    });
    const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
    return g.build(g.softmax('softmax', logits));
};

;// CONCATENATED MODULE: ./build/graph/zoo/lenet.js

/** LeNet-300-100 (LeCun et al. 1998): dense layers with ReLU on the flattened image. */
const lenet300 = (parameters, inputShape, classes, random) => {
    const g = graphBuilder('lenet_300_100', random);
    let x = g.flatten('flatten', g.input('input', [1, ...inputShape]));
    for (const [index, units] of (parameters.units ?? [300, 100]).entries())
        x = g.dense(`dense${index + 1}`, x, { units, activation: 'relu' });
    return g.build(g.softmax('softmax', g.dense('dense', x, { units: classes })));
};
/** LeNet-5 as Caffe's example has it, which Deep Compression (Han et al. 2016) and those after it compress: 431,080 parameters on MNIST. */
const lenet5 = (parameters, inputShape, classes, random) => {
    const [first, second] = parameters.filters ?? [20, 50];
    const g = graphBuilder('lenet_5', random);
    let x = g.input('input', [1, ...inputShape]);
    x = g.conv2d('conv1', x, { filters: first, kernelSize: 5, padding: 'valid' });
    x = g.maxPool2d('pool1', x, { size: 2 });
    x = g.conv2d('conv2', x, { filters: second, kernelSize: 5, padding: 'valid' });
    x = g.maxPool2d('pool2', x, { size: 2 });
    x = g.dense('dense1', g.flatten('flatten', x), { units: parameters.units ?? 500, activation: 'relu' });
    return g.build(g.softmax('softmax', g.dense('dense', x, { units: classes })));
};

;// CONCATENATED MODULE: ./build/graph/zoo/mobilenet-v1.js

/** [pointwise filters at width 1, depthwise stride] of the 13 blocks (Howard et al. 2017, table 1). */
const blocks = [
    [64, 1],
    [128, 2],
    [128, 1],
    [256, 2],
    [256, 1],
    [512, 2],
    [512, 1],
    [512, 1],
    [512, 1],
    [512, 1],
    [512, 1],
    [1024, 2],
    [1024, 1],
];
/** MobileNetV1 as MLPerf Tiny's visual wake words has it (vww_model.py): width multiplier 0.25, ReLU, 13 blocks. */
const mobilenetV1 = (parameters, inputShape, classes, random) => {
    const alpha = parameters.alpha ?? 0.25;
    const scaled = (filters) => Math.max(1, Math.trunc(filters * alpha));
    const g = graphBuilder('mobilenet_v1', random);
    const normalize = (layer, x) => g.batchNorm(`${layer}/bn`, x, { activation: 'relu' });
    const input = g.input('input', [1, ...inputShape]);
    let x = normalize('stem', g.conv2d('stem', input, { filters: scaled(32), kernelSize: 3, stride: 2, bias: false }));
    blocks.forEach(([filters, stride], index) => {
        const [depthwise, pointwise] = [`block${index + 1}/depthwise`, `block${index + 1}/pointwise`];
        x = normalize(depthwise, g.depthwiseConv2d(depthwise, x, { kernelSize: 3, stride, bias: false }));
        x = normalize(pointwise, g.conv2d(pointwise, x, { filters: scaled(filters), kernelSize: 1, bias: false }));
    });
    const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
    return g.build(g.softmax('softmax', logits));
};

;// CONCATENATED MODULE: ./build/graph/zoo/mobilenet-v2.js


/** [expansion, filters at width 1, blocks, stride of the first] (Sandler et al. 2018, table 2). */
const mobilenet_v2_stages = [
    [1, 16, 1, 1],
    [6, 24, 2, 2],
    [6, 32, 3, 2],
    [6, 64, 4, 2],
    [6, 96, 3, 1],
    [6, 160, 3, 2],
    [6, 320, 1, 1],
];
/** MobileNetV2 as Keras has it (keras.applications.MobileNetV2). */
const mobilenetV2 = (parameters, inputShape, classes, random) => {
    const alpha = parameters.alpha ?? 0.35;
    const g = graphBuilder('mobilenet_v2', random);
    let channels = divisible(32 * alpha);
    const input = g.input('input', [1, ...inputShape]);
    let x = g.conv2d('stem', input, { filters: channels, kernelSize: 3, stride: 2, bias: false });
    x = g.batchNorm('stem/bn', x, { activation: 'relu6' });
    let block = 0;
    for (const [expansion, width, count, first] of mobilenet_v2_stages) {
        for (let index = 0; index < count; index++) {
            const filters = divisible(width * alpha);
            const stride = index === 0 ? first : 1;
            const options = { expanded: channels * expansion, filters, kernelSize: 3, stride };
            x = invertedResidual(g, `block${++block}`, x, channels, options);
            channels = filters;
        }
    }
    // Narrow nets keep a wide last layer.
    const last = alpha > 1 ? divisible(1280 * alpha) : 1280;
    x = g.batchNorm('last/bn', g.conv2d('last', x, { filters: last, kernelSize: 1, bias: false }), {
        activation: 'relu6',
    });
    const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
    return g.build(g.softmax('softmax', logits));
};

;// CONCATENATED MODULE: ./build/graph/zoo/mobilenet-v3-small.js


/** Howard et al. 2019, table 2. */
const mobilenet_v3_small_blocks = [
    [1, 16, 3, 2, true, 'relu'],
    [72 / 16, 24, 3, 2, false, 'relu'],
    [88 / 24, 24, 3, 1, false, 'relu'],
    [4, 40, 5, 2, true, 'hard_swish'],
    [6, 40, 5, 1, true, 'hard_swish'],
    [6, 40, 5, 1, true, 'hard_swish'],
    [3, 48, 5, 1, true, 'hard_swish'],
    [3, 48, 5, 1, true, 'hard_swish'],
    [6, 96, 5, 2, true, 'hard_swish'],
    [6, 96, 5, 1, true, 'hard_swish'],
    [6, 96, 5, 1, true, 'hard_swish'],
].map(([expansion, filters, kernelSize, stride, squeezes, activation]) => ({
    expansion,
    filters,
    kernelSize,
    stride,
    squeezes,
    activation,
}));
/** MobileNetV3-Small as Keras has it (keras.applications.MobileNetV3Small), without its Rescaling and Dropout. */
const mobilenetV3Small = (parameters, inputShape, classes, random) => {
    const alpha = parameters.alpha ?? 1;
    const g = graphBuilder('mobilenet_v3_small', random);
    let channels = 16;
    const input = g.input('input', [1, ...inputShape]);
    let x = g.conv2d('stem', input, { filters: channels, kernelSize: 3, stride: 2, bias: false });
    x = g.hardSwish('stem/hard_swish', g.batchNorm('stem/bn', x));
    mobilenet_v3_small_blocks.forEach((block, index) => {
        const filters = divisible(block.filters * alpha);
        x = appendBlock(g, `block${index + 1}`, x, channels, filters, block);
        channels = filters;
    });
    x = g.batchNorm('last/bn', g.conv2d('last', x, { filters: divisible(channels * 6), kernelSize: 1, bias: false }));
    x = g.globalAveragePool('pool', g.hardSwish('last/hard_swish', x));
    const features = g.dense('features', x, { units: alpha > 1 ? divisible(1024 * alpha) : 1024 });
    const logits = g.dense('dense', g.hardSwish('features/hard_swish', features), { units: classes });
    return g.build(g.softmax('softmax', logits));
};
function appendBlock(g, name, x, channels, filters, block) {
    const { expansion, kernelSize, stride, squeezes, activation } = block;
    const normalized = (layer, y) => activation === 'relu'
        ? g.batchNorm(`${layer}/bn`, y, { activation })
        : g.hardSwish(`${layer}/hard_swish`, g.batchNorm(`${layer}/bn`, y));
    // 88 / 24 · 24 is a hair off 88.
    const expanded = divisible(Math.round(channels * expansion * 1e6) / 1e6);
    let y = x;
    if (expansion !== 1)
        y = normalized(`${name}/expand`, g.conv2d(`${name}/expand`, y, { filters: expanded, kernelSize: 1, bias: false }));
    y = normalized(`${name}/depthwise`, g.depthwiseConv2d(`${name}/depthwise`, y, { kernelSize, stride, bias: false }));
    if (squeezes)
        y = squeezeAndExcite(g, `${name}/squeeze`, y, expanded);
    y = g.batchNorm(`${name}/project/bn`, g.conv2d(`${name}/project`, y, { filters, kernelSize: 1, bias: false }));
    return stride === 1 && channels === filters ? g.add(`${name}/add`, x, y) : y;
}
/** A gate for each channel from what all of them are on average (Hu et al. 2018); a quarter of the channels in between. */
function squeezeAndExcite(g, name, x, channels) {
    const mean = g.keptAveragePool(`${name}/pool`, x);
    const reduced = g.conv2d(`${name}/reduce`, mean, {
        filters: divisible(channels * 0.25),
        kernelSize: 1,
        activation: 'relu',
    });
    const gate = g.hardSigmoid(`${name}/gate`, g.conv2d(`${name}/expand`, reduced, { filters: channels, kernelSize: 1 }));
    return g.multiply(`${name}/scale`, x, gate);
}

;// CONCATENATED MODULE: ./build/graph/zoo/resnet8.js

/**
 * ResNet-8 of MLPerf Tiny (mlcommons/tiny, benchmark/training/image_classification/keras_model.py): a 3x3 stem, three
 * residual stacks of one block with strides 1, 2, 2 and 1x1 shortcuts where the shape changes, global average pool.
 * Convolutions before a BatchNorm have no bias, which it would cancel.
 */
const resnet8 = (parameters, inputShape, classes, random) => {
    const filters = parameters.filters ?? [16, 32, 64];
    const kernelSize = parameters.kernel_size ?? 3;
    const g = graphBuilder('resnet8', random);
    const conv = (layer, x, options) => g.conv2d(layer, x, { ...options, bias: false, initializer: 'he_normal' });
    const input = g.input('input', [1, ...inputShape]);
    let x = g.batchNorm('stem/bn', conv('stem', input, { filters: filters[0], kernelSize }), { activation: 'relu' });
    let channels = filters[0];
    filters.forEach((width, index) => {
        const stack = `stack${index + 1}`;
        const stride = index === 0 ? 1 : 2;
        let y = conv(`${stack}/conv1`, x, { filters: width, kernelSize, stride });
        y = g.batchNorm(`${stack}/conv1/bn`, y, { activation: 'relu' });
        y = g.batchNorm(`${stack}/conv2/bn`, conv(`${stack}/conv2`, y, { filters: width, kernelSize }));
        const changes = stride !== 1 || width !== channels;
        const shortcut = changes
            ? g.conv2d(`${stack}/shortcut`, x, { filters: width, kernelSize: 1, stride, initializer: 'he_normal' })
            : x;
        x = g.add(`${stack}/add`, y, shortcut, { activation: 'relu' });
        channels = width;
    });
    const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes, initializer: 'he_normal' });
    return g.build(g.softmax('softmax', logits));
};

;// CONCATENATED MODULE: ./build/graph/zoo/index.js















const architectures = {
    resnet8: resnet8,
    ds_cnn: dsCnn,
    mobilenet_v1: mobilenetV1,
    mobilenet_v2: mobilenetV2,
    mobilenet_v3_small: mobilenetV3Small,
    efficientnet_lite0: efficientnetLite0,
    lenet_300_100: lenet300,
    lenet_5: lenet5,
    mlp: mlp,
    autoencoder: autoencoder,
    bc_resnet: bcResnet,
};
/**
 * Builds a named architecture with seeded initial weights: input → … → logits → Softmax. `parameters` are what the
 * spec's schema has already checked. Throws `SpecError` for an unknown name or an impossible combination.
 */
function buildArchitecture(name, parameters, inputShape, classes, random) {
    const architecture = architectures[name];
    if (!Object.hasOwn(architectures, name) || !architecture) {
        throw new core_errors/* SpecError */.G8({
            code: 'graph/unknown-architecture',
            message: `expected an architecture of ${Object.keys(architectures).join(', ')}, found ${JSON.stringify(name)}`,
            fix: 'Use one of the built-in names.',
        });
    }
    return architecture(parameters, inputShape, classes, random);
}

;// CONCATENATED MODULE: ./build/pipeline/stages/build.js




/** A built-in architecture with seeded weights for the data's shape and classes. Made each time: it costs less than reading. */
function build(tools, stage) {
    const { graph, digest } = buildUnfinished(tools, stage);
    return { value: { graph: finishFor(graph, tools.dataset.task), numbers: null, history: [] }, digest };
}
/** The architecture as it is known, before its last layer is that of the task. */
function buildUnfinished({ seed, dataset, code }, { model, architecture }) {
    const { sampleShape, outputs, task } = dataset;
    const random = (0,core_random/* seededRandom */.I)(seed, `${model}/weights`);
    const depends = {
        code: code.built,
        architecture,
        sampleShape: [...sampleShape],
        classes: outputs,
        ...(task === 'classification' ? {} : { task }),
        seed,
        model,
    };
    const graph = buildArchitecture(architecture.architecture, architecture.parameters, sampleShape, outputs, random);
    return { graph, digest: (0,core_digest/* digestValue */.yD)(depends) };
}

// EXTERNAL MODULE: ./build/core/deflate.js
var deflate = __webpack_require__(34753);
;// CONCATENATED MODULE: ./build/passes/cluster/summed-gradients.js
/**
 * Centroids that move by the sum of the gradients of their weights (TFMOT's `GradientAggregation.SUM`), where straight-through moves
 * them by the mean: a code follows the mean of its latent weights. With u the scale of a weight as a share of its kernel's mean scale,
 *
 *   g ← g + u · Σ u·g · (1 − 1 / Σ u²),  sums over the weights of its centroid
 *
 * moves the mean by Σ u·g, and each weight beside it as before, so that it may still come to another centroid.
 */

/** Inputs of a kernel, in its shape: the number of the centroid of each weight, and its unit. */
const clusterInput = (layer) => `clusters/${layer}/number`;
const unitInput = (layer) => `clusters/${layer}/unit`;
function summedGradients(kernels) {
    return {
        name: 'clusters',
        inputs: Object.fromEntries(kernels.flatMap(({ layer, shape }) => [
            [clusterInput(layer), shape],
            [unitInput(layer), shape],
        ])),
        gradient: ({ gradients }, own) => ({
            gradients: Object.fromEntries(kernels.map(({ layer, tensor, count }) => {
                const [gradient, cluster, unit] = [gradients[tensor], own[clusterInput(layer)], own[unitInput(layer)]];
                const moments = tf_core_node.mul(unit, gradient);
                const squares = tf_core_node.square(unit);
                const more = Array.from({ length: count }, (_, number) => {
                    const isOwn = tf_core_node.cast(tf_core_node.equal(cluster, number), 'float32');
                    const sum = tf_core_node.sum(tf_core_node.mul(isOwn, moments));
                    // A centroid of one weight moves by its gradient alone.
                    const weight = tf_core_node.maximum(tf_core_node.sum(tf_core_node.mul(isOwn, squares)), 1);
                    return tf_core_node.mul(isOwn, tf_core_node.mul(sum, tf_core_node.sub(1, tf_core_node.div(1, weight))));
                });
                return [tensor, tf_core_node.add(gradient, tf_core_node.mul(unit, tf_core_node.addN(more)))];
            })),
        }),
    };
}

;// CONCATENATED MODULE: ./build/passes/cluster/best-codes.js
/**
 * Ascending codes. `withZero`: 0 is one of them.
 * @param values in units of the scale; @param weights of each, positive.
 */
function bestCodes(values, weights, count, { withZero, largest }) {
    const integers = 2 * largest + 1;
    const between = pairCosts(best_codes_momentsOf(values, weights, largest), withZero);
    const most = Math.min(count, integers);
    const came = Array.from({ length: most }, () => new Int16Array(integers));
    let cost = between.before;
    let best = { total: Infinity, used: 0, last: 0 };
    for (let used = 1; used <= most; used++) {
        for (let code = 0; code < integers; code++) {
            const total = cost[code] + between.after[code];
            // Only a clear gain is worth a code.
            if (total < best.total * (1 - 1e-12))
                best = { total, used, last: code };
        }
        if (used < most)
            cost = step(cost, between.pair, came[used]);
    }
    const codes = new Int8Array(best.used);
    for (let used = best.used, code = best.last; used > 0; code = came[--used][code])
        codes[used - 1] = code - largest;
    return codes;
}
/** Least cost up to each integer, with one code more than `cost` has; `came` gets the code before. */
function step(cost, pair, came) {
    const integers = cost.length;
    const next = new Float64Array(integers).fill(Infinity);
    for (let from = 0; from < integers; from++) {
        const start = cost[from];
        if (start === Infinity)
            continue;
        for (let to = from + 1; to < integers; to++) {
            const total = start + pair[from * integers + to];
            if (total < next[to]) {
                next[to] = total;
                came[to] = from;
            }
        }
    }
    return next;
}
/** Cost of the values between two neighbouring codes, before the first code, and after the last; codes from 0. */
function pairCosts(moments, withZero) {
    const { largest } = moments;
    const integers = 2 * largest + 1;
    const pair = new Float64Array(integers * integers);
    const before = new Float64Array(integers);
    const after = new Float64Array(integers);
    for (let a = 0; a < integers; a++) {
        before[a] = withZero && a > largest ? Infinity : best_codes_costOf(moments, 0, 2 * a, a);
        after[a] = withZero && a < largest ? Infinity : best_codes_costOf(moments, 2 * a, 4 * largest, a);
        for (let b = a + 1; b < integers; b++) {
            const skipsZero = withZero && a < largest && b > largest;
            pair[a * integers + b] = skipsZero
                ? Infinity
                : best_codes_costOf(moments, 2 * a, a + b, a) + best_codes_costOf(moments, a + b, 2 * b, b);
        }
    }
    return { pair, before, after };
}
/** Σ weight · (value − code)² over the intervals [from, to). */
function best_codes_costOf({ largest, weight, first, second }, from, to, code) {
    const q = code - largest;
    return second[to] - second[from] - 2 * q * (first[to] - first[from]) + q * q * (weight[to] - weight[from]);
}
function best_codes_momentsOf(values, weights, largest) {
    const intervals = 4 * largest;
    const weight = new Float64Array(intervals + 1);
    const first = new Float64Array(intervals + 1);
    const second = new Float64Array(intervals + 1);
    for (let i = 0; i < values.length; i++) {
        const [value, own] = [values[i], weights[i]];
        const interval = Math.max(0, Math.min(intervals - 1, Math.floor(2 * value) + intervals / 2)) + 1;
        weight[interval] += own;
        first[interval] += own * value;
        second[interval] += own * value * value;
    }
    for (const sums of [weight, first, second])
        for (let i = 1; i <= intervals; i++)
            sums[i] += sums[i - 1];
    return { largest, weight, first, second };
}

;// CONCATENATED MODULE: ./build/passes/cluster/initialize.js
const centroidInitializations = (/* unused pure expression or super */ null && (['LINEAR', 'RANDOM', 'DENSITY_BASED', 'KMEANS_PLUS_PLUS']));
/** `values` ascending, with the `weights` of each. */
function initializeCentroids({ centroidInitialization: initialization, preserveSparsity }, values, weights, count, random) {
    if (!preserveSparsity)
        return initializeSide(initialization, values, weights, count, random);
    const positive = values.findIndex((value) => value > 0);
    const split = positive < 0 ? values.length : positive;
    const below = Math.round((count * split) / values.length);
    const side = (from, to, own) => own === 0 ? [] : initializeSide(initialization, values.subarray(from, to), weights.subarray(from, to), own, random);
    return Float64Array.of(...side(0, split, below), ...side(split, values.length, count - below));
}
function initializeSide(initialization, values, weights, count, random) {
    switch (initialization) {
        case 'LINEAR':
            return initialize_linear(values, count);
        case 'RANDOM':
            return Float64Array.from({ length: count }, () => between(values[0], values[values.length - 1], random.uniform()));
        case 'DENSITY_BASED':
            return densityBased(values, count);
        case 'KMEANS_PLUS_PLUS':
            return kmeansPlusPlus(values, weights, count, random);
        default:
            return initialization;
    }
}
function initialize_linear(values, count) {
    const last = values[values.length - 1];
    if (count === 1)
        return Float64Array.of(between(values[0], last, 0.5));
    return Float64Array.from({ length: count }, (_, j) => between(values[0], last, j / (count - 1)));
}
/** Points of the grid on which the distribution is looked up, as in TFMOT. */
const gridPoints = 30;
/**
 * TFMOT's DENSITY_BASED: probabilities from 0.01 to 1, evenly spaced, are looked up in the cumulative distribution of the
 * values over a grid of 30 points; each centroid is the first point whose distribution is above the probability. (TFMOT
 * writes of an interpolation between points, but solves it for the point's own probability.) Its grid extends 0.01 beyond
 * the values, in units of the weights; here, where values are in units of the scale, it ends at them.
 */
function densityBased(values, count) {
    const grid = Float64Array.from({ length: gridPoints }, (_, i) => between(values[0], values[values.length - 1], i / (gridPoints - 1)));
    const distribution = Array.from(grid, (point) => countUpTo(values, point) / values.length);
    return Float64Array.from({ length: count }, (_, j) => {
        const probability = between(0.01, 1, count === 1 ? 0 : j / (count - 1));
        const above = distribution.findIndex((share) => share > probability);
        return grid[above < 0 ? gridPoints - 1 : above];
    });
}
/** How many of the ascending values are at most `limit`. */
function countUpTo(values, limit) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (values[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Arthur & Vassilvitskii 2007: each next centroid is a value drawn with probability ∝ weight · (distance to the nearest)². */
function kmeansPlusPlus(values, weights, count, random) {
    const centroids = new Float64Array(count);
    const cost = Float64Array.from(weights);
    for (let j = 0; j < count; j++) {
        const centroid = values[draw(cost, random)];
        centroids[j] = centroid;
        for (let i = 0; i < values.length; i++) {
            const squared = weights[i] * (values[i] - centroid) ** 2;
            cost[i] = j === 0 ? squared : Math.min(cost[i], squared);
        }
    }
    return centroids;
}
/** An index with probability proportional to its mass; the first where all mass is gone (fewer values than centroids). */
function draw(mass, random) {
    const target = random.uniform() * mass.reduce((sum, m) => sum + m, 0);
    let sum = 0;
    for (let i = 0; i < mass.length; i++) {
        sum += mass[i];
        if (sum > target)
            return i;
    }
    return 0;
}
function between(start, end, t) {
    return start + (end - start) * t;
}

;// CONCATENATED MODULE: ./build/passes/cluster/short-float.js
/**
 * Scales of few bits. A file stores a scale per channel and its product with the input's scale per bias: full floats are noise no
 * compressor can shorten, while short ones repeat.
 */
/** After the leading one: scales at most 1 part in 9 off their optimum, which the next fit of the codes takes up. */
const mantissaBits = 2;
/** The next short float up. */
function shortFloatAbove(value) {
    const step = 2 ** (Math.floor(Math.log2(value)) - mantissaBits);
    return Math.ceil(value / step) * step;
}
/** The nearest short float. */
function shortFloat(value) {
    const step = 2 ** (Math.floor(Math.log2(value)) - mantissaBits);
    return Math.round(value / step) * step;
}

;// CONCATENATED MODULE: ./build/passes/cluster/kmeans.js
/**
 * Weighted Lloyd iterations in one dimension. Values are sorted once; a cluster is then an interval, its mean two
 * prefix sums apart, so an iteration costs O(k log n) and the result is exactly reproducible.
 */
function sortValues(values, weights) {
    const order = Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
    const sorted = Float64Array.from(order, (index) => values[index]);
    const sortedWeights = Float64Array.from(order, (index) => weights[index]);
    const weightPrefix = new Float64Array(values.length + 1);
    const momentPrefix = new Float64Array(values.length + 1);
    for (let i = 0; i < sorted.length; i++) {
        weightPrefix[i + 1] = weightPrefix[i] + sortedWeights[i];
        momentPrefix[i + 1] = momentPrefix[i] + sortedWeights[i] * sorted[i];
    }
    return { values: sorted, weights: sortedWeights, weightPrefix, momentPrefix };
}
/** Moves centroids to their clusters' means until none moves, or `iterations` are done. Empty clusters stay. Ascending. */
function lloyd(sorted, start, iterations) {
    let centroids = Float64Array.from(start).sort();
    for (let iteration = 0; iteration < iterations; iteration++) {
        const next = Float64Array.from(centroids, (centroid, j) => {
            const from = j === 0 ? 0 : lowerBound(sorted.values, midpoint(centroids, j - 1));
            const to = j === centroids.length - 1 ? sorted.values.length : lowerBound(sorted.values, midpoint(centroids, j));
            const weight = sorted.weightPrefix[to] - sorted.weightPrefix[from];
            return weight > 0 ? (sorted.momentPrefix[to] - sorted.momentPrefix[from]) / weight : centroid;
        }).sort();
        const moved = next.some((value, j) => value !== centroids[j]);
        centroids = next;
        if (!moved)
            break;
    }
    return centroids;
}
/** Index of the centroid nearest to `value`; `centroids` ascending; on a tie the upper one. */
function nearest(centroids, value) {
    let low = 0;
    let high = centroids.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (value < (centroids[middle] + centroids[middle + 1]) / 2)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function midpoint(centroids, j) {
    return (centroids[j] + centroids[j + 1]) / 2;
}
/** First index whose value is ≥ `target`. */
function lowerBound(values, target) {
    let low = 0;
    let high = values.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (values[middle] < target)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/passes/cluster/rounded-code.js
/** The code that is nearest to a number in units of the scale, of −largest to largest. */
const roundedCode = (units, largest) => Math.max(-largest, Math.min(largest, Math.round(units)));

;// CONCATENATED MODULE: ./build/passes/cluster/codebook.js





/**
 * First codebook of a layer. Scales are searched for with this many codes and with fewer, each time from k-means at the
 * chosen initialisation and from the scales `start` (max|w|/largest of each channel), and the best codes for each are found: so
 * more clusters are never further from the weights than fewer are, nor 255 than plain int8, nor 15 than plain int4.
 * @param random of each search, by its number of codes.
 */
function makeCodebook(kernel, rule, start, random) {
    const short = start.map(shortFloatAbove);
    const { values, weights } = codeDomain(kernel, short, rule.preserveSparsity);
    if (values.length === 0)
        return { codes: Int8Array.of(0), scale: start };
    const sorted = sortValues(values, weights);
    const searched = searchSizes
        .filter((size) => size <= rule.numberOfClusters)
        .map((size) => searchScales(kernel, { ...rule, numberOfClusters: size }, sorted, short, random(size)));
    const scales = rule.numberOfClusters >= Math.min(fineSize, 2 * rule.largest + 1) ? [...searched, start] : searched;
    return scales
        .map((scale) => codebookOf(kernel, rule, scale))
        .reduce((best, other) => (errorOf(kernel, rule, other) < errorOf(kernel, rule, best) ? other : best));
}
/** Numbers of codes that scales are searched with. Each more costs time, and gives the sizes between a better start. */
const searchSizes = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 255];
/** From this many codes on the error of short scales is felt, so that full floats may be worth their bytes. */
const fineSize = 64;
function searchScales(kernel, rule, sorted, start, random) {
    const free = rule.numberOfClusters - (rule.preserveSparsity ? 1 : 0);
    const begin = initializeCentroids(rule, sorted.values, sorted.weights, free, random);
    const centroids = withZero(lloyd(sorted, begin, 100), rule);
    // Stretch the codebook over the whole range of codes before rounding it: the same reals, the finest integers.
    const largest = centroids.reduce((max, centroid) => Math.max(max, Math.abs(centroid)), 0);
    const stretch = largest > 0 ? rule.largest / largest : 1;
    const codes = distinctIntegers(centroids, stretch);
    const stretched = start.map((s) => s / stretch);
    const scale = leastSquaresScale(kernel, codes, rule, stretched);
    return improve(kernel, rule, { codes, scale }, 8).scale;
}
/**
 * The codebook moved to where training has taken the weights: each code to the mean of its weights, each scale to its least
 * squares, where that is closer. A step, not a search: late in training, when the learning rate is small, a codebook that is
 * new altogether would undo what was learnt for the one before.
 */
function updateCodebook(kernel, rule, previous) {
    const moved = { ...previous, codes: meanCodes(kernel, rule, previous) };
    const best = errorOf(kernel, rule, moved) < errorOf(kernel, rule, previous) ? moved : previous;
    return { ...best, scale: closerScale(kernel, rule, best.codes, best.scale) };
}
/** The rounded mean of the weights at each code, in units of their scales; 0 stays where it keeps the zeros of pruning. */
function meanCodes(kernel, rule, codebook) {
    const { largest, preserveSparsity } = rule;
    const { values, channelOf } = kernel;
    const moments = new Float64Array(2 * largest + 1);
    const weights = new Float64Array(2 * largest + 1);
    const assigned = assignCodes(kernel, rule, codebook);
    for (let i = 0; i < assigned.length; i++) {
        const [own, s] = [assigned[i] + largest, codebook.scale[channelOf[i]]];
        moments[own] += s * values[i];
        weights[own] += s * s;
    }
    const means = Array.from(codebook.codes, (code) => {
        const [moment, weight] = [moments[code + largest], weights[code + largest]];
        if (weight === 0 || (code === 0 && preserveSparsity))
            return code;
        return roundedCode(moment / weight, largest);
    });
    return Int8Array.from(new Set(means.sort((a, b) => a - b)));
}
/** Code of each value: the nearest codebook entry to w/s; pruned values (exact zeros) are code 0 when sparsity is kept. */
function assignCodes({ values, channelOf }, rule, { codes, scale }) {
    const assigned = new Int8Array(values.length);
    const nearestTo = nearestTable(codes, rule.largest);
    for (let i = 0; i < assigned.length; i++) {
        const value = values[i];
        if (value === 0 && rule.preserveSparsity)
            continue;
        assigned[i] = nearestTo[intervalOf(value / scale[channelOf[i]], rule.largest)];
    }
    return assigned;
}
/** The nearest code in each of the 4·largest intervals of ½ from −largest on: which of two is nearer changes at multiples of ½. */
function nearestTable(codes, largest) {
    return Int8Array.from({ length: 4 * largest }, (_, interval) => codes[nearest(codes, interval / 2 - largest)]);
}
/** That a value in units of its scale is in; the first and the last hold what lies outside. */
function intervalOf(value, largest) {
    return Math.max(0, Math.min(4 * largest - 1, Math.floor(2 * value) + 2 * largest));
}
/** Turns of best codes and best scales, as long as they bring the codebook closer to the weights. */
function improve(kernel, rule, start, turns) {
    let best = start;
    let error = errorOf(kernel, rule, start);
    for (let turn = 0; turn < turns; turn++) {
        const { codes } = codebookOf(kernel, rule, best.scale);
        const next = { codes, scale: closerScale(kernel, rule, codes, best.scale) };
        const nextError = errorOf(kernel, rule, next);
        if (!(nextError < error))
            return best;
        [best, error] = [next, nextError];
    }
    return best;
}
function codebookOf(kernel, rule, scale) {
    const { values, weights } = codeDomain(kernel, scale, rule.preserveSparsity);
    if (values.length === 0)
        return { codes: Int8Array.of(0), scale };
    return {
        codes: bestCodes(values, weights, rule.numberOfClusters, {
            withZero: rule.preserveSparsity,
            largest: rule.largest,
        }),
        scale,
    };
}
/** The least-squares scale of each channel that it brings closer to its weights; rounding may do the opposite. */
function closerScale(kernel, rule, codes, scale) {
    const fitted = leastSquaresScale(kernel, codes, rule, scale);
    const [now, then] = [scale, fitted].map((s) => errorsOf(kernel, rule, { codes, scale: s }));
    return scale.map((s, c) => (then[c] < now[c] ? fitted[c] : s));
}
/** Σ (w − s·q)² of a kernel. */
function errorOf(kernel, rule, codebook) {
    return errorsOf(kernel, rule, codebook).reduce((sum, error) => sum + error, 0);
}
/** The same by channel. */
function errorsOf(kernel, rule, codebook) {
    const assigned = assignCodes(kernel, rule, codebook);
    const errors = new Float64Array(codebook.scale.length);
    const { values, channelOf } = kernel;
    for (let i = 0; i < assigned.length; i++) {
        const channel = channelOf[i];
        const error = values[i] - codebook.scale[channel] * assigned[i];
        errors[channel] += error * error;
    }
    return errors;
}
function withZero(centroids, rule) {
    return rule.preserveSparsity ? Float64Array.of(...centroids, 0).sort() : centroids;
}
function distinctIntegers(centroids, stretch) {
    return Int8Array.from([...new Set(Array.from(centroids, (c) => Math.round(c * stretch)))].sort((a, b) => a - b));
}
function leastSquaresScale(kernel, codes, rule, scale) {
    const { values, channelOf } = kernel;
    const numerator = new Float64Array(scale.length);
    const denominator = new Float64Array(scale.length);
    const nearestTo = nearestTable(codes, rule.largest);
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === 0 && rule.preserveSparsity)
            continue;
        const channel = channelOf[i];
        const code = nearestTo[intervalOf(value / scale[channel], rule.largest)];
        numerator[channel] = numerator[channel] + value * code;
        denominator[channel] = denominator[channel] + code * code;
    }
    return scale.map((previous, c) => (numerator[c] > 0 ? shortFloat(numerator[c] / denominator[c]) : previous));
}
function codeDomain({ values, channelOf }, scale, skipZeros) {
    let kept = values.length;
    if (skipZeros)
        for (let i = 0; i < values.length; i++)
            if (values[i] === 0)
                kept--;
    const codes = new Float64Array(kept);
    const weights = new Float64Array(kept);
    let position = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (skipZeros && value === 0)
            continue;
        const s = scale[channelOf[i]];
        codes[position] = value / s;
        weights[position++] = s * s;
    }
    return { values: codes, weights };
}

;// CONCATENATED MODULE: ./build/passes/cluster/channel-codebook.js




/** From this many codes on the error of short scales is felt. */
const channel_codebook_fineSize = 64;
/** Of few codes each is precious: clipping some of the largest weights may pay. */
const fractionsOfFourBits = Array.from({ length: 26 }, (_, step) => 1 - step / 50);
/** @param start max|w| / largest code of each scale. */
function makeChannelCodebook(kernel, rule, start) {
    const short = start.map(shortFloatAbove);
    const whole = rule.numberOfClusters >= Math.min(channel_codebook_fineSize, 2 * rule.largest + 1) ? [short, start] : [short];
    const fractions = rule.largest < 127 ? fractionsOfFourBits : [1];
    const tried = whole.flatMap((scale) => fractions.map((fraction) => scale.map((value) => value * fraction)));
    const books = tried.map((scale) => ({ scale, codes: bestOfEach(kernel, rule, scale) }));
    const errors = books.map(({ scale, codes }) => channel_codebook_errorsOf(kernel, rule, codes, scale));
    const chosen = Array.from(start, (_, slot) => errors.reduce((best, error, at) => (error[slot] < errors[best][slot] ? at : best), 0));
    const slots = slotsOf(kernel);
    return packed(Array.from(slots, (slot, output) => books[chosen[slot]].codes[output]), start.map((_, slot) => books[chosen[slot]].scale[slot]));
}
/**
 * Moved to where training has taken the weights: each code to the mean of its weights, where that is closer; then each scale to its least
 * squares, where that is.
 */
function updateChannelCodebook(kernel, rule, previous) {
    const { scale } = previous;
    const [slots, old] = [slotsOf(kernel), codesOfEach(previous)];
    const codes = old.map((own, output) => {
        const units = channel_codebook_unitsOf(kernel, output, scale);
        const moved = channel_codebook_meanCodes(units, own, rule);
        return distanceOf(units, moved, rule) < distanceOf(units, own, rule) ? moved : own;
    });
    const [product, square] = [new Float64Array(scale.length), new Float64Array(scale.length)];
    codes.forEach((own, output) => {
        const slot = slots[output];
        for (const unit of channel_codebook_unitsOf(kernel, output, scale)) {
            const code = codeOf(unit, own, rule);
            product[slot] += unit * scale[slot] * code;
            square[slot] += code * code;
        }
    });
    const fitted = scale.map((value, slot) => (product[slot] > 0 ? shortFloat(product[slot] / square[slot]) : value));
    const [now, then] = [scale, fitted].map((each) => channel_codebook_errorsOf(kernel, rule, codes, each));
    return packed(codes, scale.map((value, slot) => (then[slot] < now[slot] ? fitted[slot] : value)));
}
/** The code of each weight, in the kernel's order: the nearest of its output channel. */
function channelCodes(kernel, rule, book) {
    const { values, channelOf, outputs } = kernel;
    const assigned = new Int8Array(values.length);
    // In each step of a training: without an array for each channel.
    codesOfEach(book).forEach((own, output) => {
        for (let i = outputs.starts[output]; i < outputs.starts[output + 1]; i++) {
            const at = outputs.order[i];
            assigned[at] = codeOf(values[at] / book.scale[channelOf[at]], own, rule);
        }
    });
    return assigned;
}
const codesOfEach = ({ codes, starts }) => Array.from({ length: starts.length - 1 }, (_, output) => codes.subarray(starts[output], starts[output + 1]));
function packed(codes, scale) {
    const starts = new Uint32Array(codes.length + 1);
    codes.forEach(({ length }, output) => (starts[output + 1] = starts[output] + length));
    const all = new Int8Array(starts[codes.length]);
    codes.forEach((own, output) => all.set(own, starts[output]));
    return { codes: all, starts, scale };
}
/** Which scale each output channel has. */
function slotsOf({ channelOf, outputs: { order, starts } }) {
    return Uint16Array.from({ length: starts.length - 1 }, (_, output) => channelOf[order[starts[output]]]);
}
/** Weights of an output channel in units of its scale. */
function channel_codebook_unitsOf({ values, channelOf, outputs: { order, starts } }, output, scale) {
    const first = starts[output];
    const units = new Float64Array(starts[output + 1] - first);
    for (let i = 0; i < units.length; i++) {
        const at = order[first + i];
        units[i] = values[at] / scale[channelOf[at]];
    }
    return units;
}
const codeOf = (unit, codes, { keepsZeros }) => keepsZeros && unit === 0 ? 0 : codes[nearest(codes, unit)];
function bestOfEach(kernel, rule, scale) {
    return Array.from({ length: kernel.outputs.starts.length - 1 }, (_, output) => bestOf(channel_codebook_unitsOf(kernel, output, scale), rule));
}
function bestOf(units, { numberOfClusters, largest, keepsZeros }) {
    const free = keepsZeros ? units.filter((unit) => unit !== 0) : units;
    const withZero = free.length < units.length;
    // Where every weight may have the nearest integer there is nothing to choose.
    const rounded = new Set(Array.from(free, (unit) => roundedCode(unit, largest)));
    if (withZero)
        rounded.add(0);
    if (rounded.size <= numberOfClusters)
        return Int8Array.from([...rounded].sort((a, b) => a - b));
    return bestCodes(free, new Float64Array(free.length).fill(1), numberOfClusters, { withZero, largest });
}
function channel_codebook_meanCodes(units, codes, { largest, keepsZeros }) {
    const [sums, counts] = [new Float64Array(codes.length), new Float64Array(codes.length)];
    const staysZero = keepsZeros && units.includes(0);
    for (const unit of units) {
        if (keepsZeros && unit === 0)
            continue;
        const at = nearest(codes, unit);
        sums[at] += unit;
        counts[at] += 1;
    }
    const moved = Array.from(codes, (code, at) => counts[at] === 0 || (code === 0 && staysZero) ? code : roundedCode(sums[at] / counts[at], largest));
    return Int8Array.from(new Set(moved.sort((a, b) => a - b)));
}
function distanceOf(units, codes, rule) {
    return units.reduce((sum, unit) => sum + (unit - codeOf(unit, codes, rule)) ** 2, 0);
}
/** Σ (w − s·q)² of each scale. */
function channel_codebook_errorsOf(kernel, rule, codes, scale) {
    const slots = slotsOf(kernel);
    const errors = new Float64Array(scale.length);
    codes.forEach((own, output) => {
        const slot = slots[output];
        errors[slot] += scale[slot] ** 2 * distanceOf(channel_codebook_unitsOf(kernel, output, scale), own, rule);
    });
    return errors;
}

;// CONCATENATED MODULE: ./build/passes/cluster/channel-codebooks.js

function channelCodebooks() {
    const books = new Map();
    const found = ({ kernel, rule, start }) => makeChannelCodebook(kernel, rule, start());
    return {
        fit(layer, refits) {
            const previous = books.get(layer.name);
            if (!previous)
                books.set(layer.name, found(layer));
            else if (refits)
                books.set(layer.name, updateChannelCodebook(layer.kernel, layer.rule, previous));
        },
        codes(layer) {
            const book = books.get(layer.name) ?? found(layer);
            return { codes: channelCodes(layer.kernel, layer.rule, book), scale: book.scale };
        },
        save: () => Object.fromEntries([...books].flatMap(([layer, { codes, starts, scale }]) => [
            [`${layer}#codes`, Float32Array.from(codes)],
            [`${layer}#starts`, Float32Array.from(starts)],
            [`${layer}#scale`, scale],
        ])),
        restore(layers, state) {
            for (const layer of layers) {
                const [codes, starts, scale] = [state[`${layer}#codes`], state[`${layer}#starts`], state[`${layer}#scale`]];
                if (codes && starts && scale)
                    books.set(layer, {
                        codes: Int8Array.from(codes),
                        starts: Uint32Array.from(starts),
                        scale: Float32Array.from(scale),
                    });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/passes/cluster/product-codebook.js



/** Turns at each size on the way, and at the last. */
const turns = { before: 4, last: 20 };
/** A turn that gains a smaller share of the error is the last. */
const leastGain = 1e-3;
/**
 * First codebook of a layer, from the scales `start` (max|w|/largest of each channel).
 * @param random of the draws at each size.
 */
function makeProductCodebook(kernel, rule, start, random) {
    const { size, starts } = kernel.blocks;
    const most = rule.numberOfClusters;
    let book = {
        codewords: new Int8Array(size),
        scale: start.map(shortFloatAbove),
        members: new Uint16Array(starts.length - 1),
    };
    if (!rule.keepsZeros)
        book = settled(kernel, rule, book, turns.before);
    for (let count = 2;; count = Math.min(most, 2 * count)) {
        book = settled(kernel, rule, grown(kernel, rule, book, count, random(count)), turns.before);
        if (count === most)
            break;
    }
    return settled(kernel, rule, book, turns.last);
}
/** One turn of the search: blocks come to the codewords that are nearest now, then codewords and scales to their blocks. */
function refitProductCodebook(kernel, rule, previous) {
    const assigned = repaired(kernel, rule, nearestCodewords(kernel, rule, previous));
    const moved = followProductCodebook(kernel, rule, assigned);
    return { ...moved, scale: product_codebook_closerScale(kernel, moved) };
}
/**
 * Codewords at the rounded means of their blocks, which are those that they had: straight through, a codeword moves by the mean of what its
 * blocks move by (Stock et al. 2020, eq. 9, whose gradients are meaned over the blocks, too).
 */
function followProductCodebook({ values, channelOf, blocks: { size, order, starts } }, { largest, keepsZeros }, book) {
    const codewords = book.codewords.slice();
    const moments = new Float64Array(codewords.length);
    const weights = new Float64Array(codewords.length);
    for (let block = 0; block + 1 < starts.length; block++) {
        const [from, to] = [starts[block], starts[block + 1]];
        const at = book.members[block] * size - from;
        for (let i = from; i < to; i++) {
            const s = book.scale[channelOf[order[i]]];
            moments[at + i] += s * values[order[i]];
            weights[at + i] += s * s;
        }
    }
    for (let i = keepsZeros ? size : 0; i < codewords.length; i++)
        if (weights[i] > 0)
            codewords[i] = roundedCode(moments[i] / weights[i], largest);
    return { ...book, codewords };
}
/** Codes of a kernel as it is stored, [n]. */
function productCodes({ blocks: { size, order, starts } }, book) {
    const codes = new Int8Array(order.length);
    for (let block = 0; block + 1 < starts.length; block++) {
        const [from, to] = [starts[block], starts[block + 1]];
        const at = book.members[block] * size - from;
        for (let i = from; i < to; i++)
            codes[order[i]] = book.codewords[at + i];
    }
    return codes;
}
/** Σ ‖w − s·q‖² of a kernel. */
function productError(kernel, book) {
    return product_codebook_errorsOf(kernel, book).reduce((sum, error) => sum + error, 0);
}
/** Turns until they gain nothing that counts. */
function settled(kernel, rule, start, most) {
    let [book, error] = [start, Infinity];
    for (let turn = 0; turn < most; turn++) {
        book = refitProductCodebook(kernel, rule, book);
        const next = productError(kernel, book);
        if (!(next < error * (1 - leastGain)))
            break;
        error = next;
    }
    return book;
}
/** With codewords drawn from the blocks, up to `count`: fewer where every block has what it needs. */
function grown(kernel, { centroidInitialization, largest, keepsZeros }, book, count, random) {
    const { size, starts } = kernel.blocks;
    const drawn = [...book.codewords];
    const mass = gainsOf(kernel, { largest, keepsZeros }, book);
    const codeword = new Float64Array(size);
    while (drawn.length < count * size) {
        if (!mass.some((gain) => gain > 0))
            break;
        const chosen = draw(centroidInitialization === 'RANDOM' ? mass.map((gain) => (gain > 0 ? 1 : 0)) : mass, random);
        product_codebook_unitsOf(kernel, book.scale, chosen, codeword);
        const own = Array.from(codeword, (value) => roundedCode(value, largest));
        drawn.push(...own);
        for (let block = 0; block + 1 < starts.length; block++) {
            if (mass[block] > 0)
                mass[block] = Math.min(mass[block], product_codebook_errorOf(kernel, book.scale, block, own, 0));
        }
        mass[chosen] = 0;
    }
    return { ...book, codewords: Int8Array.from(drawn) };
}
/** The nearest codeword of each block; the first where a pruned block is kept. */
function nearestCodewords(kernel, { keepsZeros }, book) {
    const { size, starts } = kernel.blocks;
    const count = book.codewords.length / size;
    const members = new Uint16Array(starts.length - 1);
    const block = new Float64Array(size);
    for (let b = 0; b < members.length; b++) {
        const length = product_codebook_unitsOf(kernel, book.scale, b, block);
        if (keepsZeros && isZero(block))
            continue;
        let least = Infinity;
        for (let k = 0, at = 0; k < count; k++, at += size) {
            let distance = 0;
            for (let i = 0; i < length && distance < least; i++) {
                const difference = block[i] - book.codewords[at + i];
                distance += difference * difference;
            }
            if (distance < least)
                [least, members[b]] = [distance, k];
        }
    }
    return { ...book, members };
}
/** Codewords that no block has are moved to the block that gains most by it, one after another. */
function repaired(kernel, rule, book) {
    const { size } = kernel.blocks;
    const used = new Uint8Array(book.codewords.length / size);
    for (const member of book.members)
        used[member] = 1;
    if (rule.keepsZeros)
        used[0] = 1;
    if (used.every((one) => one === 1))
        return book;
    const [codewords, members] = [book.codewords.slice(), book.members.slice()];
    const gains = gainsOf(kernel, rule, book);
    const block = new Float64Array(size);
    for (let empty = used.indexOf(0); empty >= 0; empty = used.indexOf(0, empty + 1)) {
        const most = gains.reduce((best, gain, b) => (gain > gains[best] ? b : best), 0);
        if (!(gains[most] > 0))
            break;
        product_codebook_unitsOf(kernel, book.scale, most, block);
        codewords.set(Array.from(block, (value) => roundedCode(value, rule.largest)), empty * size);
        members[most] = empty;
        gains[most] = 0;
    }
    return { ...book, codewords, members };
}
/** By how much the error of each block falls with a codeword of its own. */
function gainsOf(kernel, { largest, keepsZeros }, book) {
    const { size } = kernel.blocks;
    const block = new Float64Array(size);
    return Float64Array.from(book.members, (member, b) => {
        product_codebook_unitsOf(kernel, book.scale, b, block);
        if (keepsZeros && isZero(block))
            return 0;
        const own = Array.from(block, (value) => roundedCode(value, largest));
        const gain = product_codebook_errorOf(kernel, book.scale, b, book.codewords, member * size) - product_codebook_errorOf(kernel, book.scale, b, own, 0);
        return gain > 0 ? gain : 0;
    });
}
const isZero = (block) => block.every((value) => value === 0);
/** A block in units of its scale, with zeros where it has fewer weights. @returns how many it has. */
function product_codebook_unitsOf({ values, channelOf, blocks: { order, starts } }, scale, block, units) {
    const [from, to] = [starts[block], starts[block + 1]];
    for (let i = from; i < to; i++)
        units[i - from] = values[order[i]] / scale[channelOf[order[i]]];
    units.fill(0, to - from);
    return to - from;
}
/** Of one block with the codeword that begins at `at`. */
function product_codebook_errorOf({ values, channelOf, blocks: { order, starts } }, scale, block, codewords, at) {
    const [from, to] = [starts[block], starts[block + 1]];
    let error = 0;
    for (let i = from; i < to; i++) {
        const difference = values[order[i]] - scale[channelOf[order[i]]] * codewords[at + i - from];
        error += difference * difference;
    }
    return error;
}
function product_codebook_errorsOf(kernel, { codewords, scale, members }) {
    const { size } = kernel.blocks;
    return Float64Array.from(members, (member, block) => product_codebook_errorOf(kernel, scale, block, codewords, member * size));
}
/** The short least-squares scale of each channel that it brings closer to its weights; rounding may do the opposite. */
function product_codebook_closerScale(kernel, book) {
    const { values, channelOf } = kernel;
    const codes = productCodes(kernel, book);
    const [products, squares] = [new Float64Array(book.scale.length), new Float64Array(book.scale.length)];
    for (let i = 0; i < values.length; i++) {
        products[channelOf[i]] += values[i] * codes[i];
        squares[channelOf[i]] += codes[i] * codes[i];
    }
    return book.scale.map((scale, channel) => {
        const [product, square] = [products[channel], squares[channel]];
        if (!(product > 0))
            return scale;
        const fitted = Math.fround(shortFloat(product / square));
        const excess = (s) => s * s * square - 2 * s * product;
        return fitted > 0 && excess(fitted) < excess(scale) ? fitted : scale;
    });
}

;// CONCATENATED MODULE: ./build/passes/cluster/product-codebooks.js
/** The codebooks of vectors of a model's layers, and how they go along with training. */


function productCodebooks(seed) {
    const books = new Map();
    const found = ({ name, kernel, rule, start }) => makeProductCodebook(kernel, rule, start(), (count) => (0,core_random/* seededRandom */.I)(seed, `cluster/${name}/${count}`));
    return {
        fit(layer) {
            if (!books.has(layer.name))
                books.set(layer.name, found(layer));
        },
        codes(layer) {
            const book = books.get(layer.name) ?? found(layer);
            const now = followProductCodebook(layer.kernel, layer.rule, book);
            return { codes: productCodes(layer.kernel, now), scale: now.scale };
        },
        save: () => Object.fromEntries([...books].flatMap(([layer, { codewords, scale, members }]) => [
            [`${layer}#codewords`, Float32Array.from(codewords)],
            [`${layer}#scale`, scale],
            [`${layer}#members`, Float32Array.from(members)],
        ])),
        restore(layers, state) {
            for (const layer of layers) {
                const [codewords, scale, members] = [
                    state[`${layer}#codewords`],
                    state[`${layer}#scale`],
                    state[`${layer}#members`],
                ];
                if (codewords && scale && members)
                    books.set(layer, {
                        codewords: Int8Array.from(codewords),
                        scale: Float32Array.from(scale),
                        members: Uint16Array.from(members),
                    });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/passes/cluster/rated-codes.js
/**
 * The best codes at a price of bits, exactly: of all ways to cut the values of a layer into intervals with an integer for each, one
 * with the least Σ weight·(value − code)² + price·Σ −log2(share of the code's values).
 *
 * Both terms of an interval depend on it alone, so the best cut is a shortest path over the places where values may be cut: a scalar
 * quantiser with entropy coding, designed as a segmentation of the histogram (Muresan & Effros 2008), with integers for its points.
 */
/** Cells in a unit of int8 codes, where rounding is fine already, and of int4 codes. */
const perUnitOf = (largest) => (largest > 7 ? 1 : 16);
function emptyCells(largest) {
    const perUnit = perUnitOf(largest);
    const sums = () => new Float64Array((2 * largest + 1) * perUnit);
    return { largest, perUnit, count: sums(), weight: sums(), first: sums(), second: sums(), zeros: 0 };
}
/** That a value is in; the first and the last hold what lies outside. */
function cellOf({ largest, perUnit, count }, value) {
    return Math.max(0, Math.min(count.length - 1, Math.floor((value + largest + 0.5) * perUnit)));
}
/**
 * At most `most` codes. `withZero`: 0 is one of them, and the others have the sign of their values.
 * @param price of a bit, in the unit of the weighted squares.
 */
function ratedCodes(cells, price, most, withZero) {
    const sums = prefixSums(cells);
    const cuts = withZero ? aroundZero(cells, sums.cells) : anywhere(sums.cells);
    const costs = costsOf(cells, sums, cuts, price);
    let path = shortestPath(costs, cuts.places.length);
    if (path.length - 1 > most)
        path = shortestPathOf(costs, cuts.places.length, most);
    const parts = path.slice(1).map((to, i) => codeBetween(cells, sums, cuts, path[i], to));
    return { codes: Int8Array.from(parts, ({ code }) => code), counts: Float64Array.from(parts, ({ count }) => count) };
}
function prefixSums({ count, weight, first, second }) {
    const cells = Array.from(count.keys()).filter((cell) => count[cell] > 0);
    const prefix = (values) => {
        const sums = new Float64Array(cells.length + 1);
        cells.forEach((cell, i) => (sums[i + 1] = sums[i] + values[cell]));
        return sums;
    };
    return { cells, count: prefix(count), weight: prefix(weight), first: prefix(first), second: prefix(second) };
}
function anywhere(cells) {
    return { places: Array.from({ length: cells.length + 1 }, (_, place) => place), zero: null };
}
function aroundZero({ largest, perUnit }, cells) {
    const middle = (largest + 0.5) * perUnit;
    const below = cells.filter((cell) => cell < Math.floor(middle)).length;
    const above = cells.filter((cell) => cell < Math.ceil(middle)).length;
    const places = Array.from({ length: cells.length + 1 }, (_, place) => place);
    return { places: [...places.slice(0, below + 1), ...places.slice(above)], zero: below + 1 };
}
/** Of the interval between each node and each later one: Infinity where there is no value. from × to. */
function costsOf(cells, sums, { places, zero }, price) {
    const nodes = places.length;
    const costs = new Float64Array(nodes * nodes).fill(Infinity);
    const logTotal = Math.log2(sums.count[sums.count.length - 1] + cells.zeros);
    for (let from = 0; from < nodes; from++) {
        const start = places[from];
        const isBelow = zero !== null && from < zero;
        for (let to = from + 1; to < nodes; to++) {
            const end = places[to];
            const isZero = isBelow && to >= zero;
            const count = sums.count[end] - sums.count[start] + (isZero ? cells.zeros : 0);
            if (count === 0) {
                // 0 is there for values to come.
                if (isZero)
                    costs[from * nodes + to] = 0;
                continue;
            }
            const weight = sums.weight[end] - sums.weight[start];
            const first = sums.first[end] - sums.first[start];
            const code = isZero ? 0 : rated_codes_signed(Math.round(first / weight), cells.largest, zero === null ? 0 : isBelow ? -1 : 1);
            const distortion = sums.second[end] - sums.second[start] - 2 * code * first + code * code * weight;
            costs[from * nodes + to] = distortion + price * count * (logTotal - Math.log2(count));
        }
    }
    return costs;
}
function codeBetween({ largest, zeros }, sums, { places, zero }, from, to) {
    const [start, end] = [places[from], places[to]];
    const isBelow = zero !== null && from < zero;
    const isZero = isBelow && to >= zero;
    const count = sums.count[end] - sums.count[start] + (isZero ? zeros : 0);
    if (isZero)
        return { code: 0, count };
    const mean = (sums.first[end] - sums.first[start]) / (sums.weight[end] - sums.weight[start]);
    return { code: rated_codes_signed(Math.round(mean), largest, zero === null ? 0 : isBelow ? -1 : 1), count };
}
/** The nearest code of a sign; 0: of any. */
function rated_codes_signed(code, largest, sign) {
    const least = sign > 0 ? 1 : -largest;
    const highest = sign < 0 ? -1 : largest;
    return Math.max(least, Math.min(highest, code));
}
/** Nodes from the first to the last. `costs` from × to. */
function shortestPath(costs, nodes) {
    const total = new Float64Array(nodes).fill(Infinity);
    const came = new Int32Array(nodes);
    total[0] = 0;
    for (let from = 0; from < nodes - 1; from++)
        relax(costs, nodes, from, total[from], total, came);
    const path = [nodes - 1];
    while (path[0] > 0)
        path.unshift(came[path[0]]);
    return path;
}
/** Of those with at most `most` steps. */
function shortestPathOf(costs, nodes, most) {
    const came = Array.from({ length: most }, () => new Int32Array(nodes));
    let before = new Float64Array(nodes).fill(Infinity);
    before[0] = 0;
    let best = { total: Infinity, steps: 0 };
    for (let steps = 1; steps <= most; steps++) {
        const total = new Float64Array(nodes).fill(Infinity);
        for (let from = 0; from < nodes - 1; from++)
            if (before[from] < Infinity)
                relax(costs, nodes, from, before[from], total, came[steps - 1]);
        if (total[nodes - 1] < best.total)
            best = { total: total[nodes - 1], steps };
        before = total;
    }
    const path = [nodes - 1];
    for (let steps = best.steps; steps > 0; steps--)
        path.unshift(came[steps - 1][path[0]]);
    return path;
}
function relax(costs, nodes, from, start, total, came) {
    for (let to = from + 1; to < nodes; to++) {
        const through = start + costs[from * nodes + to];
        if (through < total[to]) {
            total[to] = through;
            came[to] = from;
        }
    }
}

;// CONCATENATED MODULE: ./build/passes/cluster/rated-codebook.js



/** Turns of codes and scales in a search. */
const rated_codebook_turns = 3;
const fewCodes = 32;
/** Of the widest scales, where a search begins: with few codes it pays to clip the largest weights. */
const widths = { many: [1], few: [1, 0.8, 0.65, 0.5] };
/** The codebook for these weights, from the scales `start`: max|w|/largest of each channel. */
function makeRatedCodebook(kernel, rule, start, lambda) {
    const price = Math.fround(lambda * meanSquare(kernel, rule));
    if (price === 0)
        return { codes: Int8Array.of(0), scale: start, bits: Float32Array.of(0), price };
    const books = widths[Math.min(rule.numberOfClusters, rule.largest) > fewCodes ? 'many' : 'few'].map((width) => searchFrom(kernel, rule, start.map((s) => shortFloatAbove(width * s)), price));
    if (books.length === 1)
        return books[0];
    const costs = books.map((book) => rated_codebook_costOf(kernel, rule, book));
    return books[costs.indexOf(Math.min(...costs))];
}
function searchFrom(kernel, rule, start, price) {
    let book = { codes: Int8Array.of(0), scale: start, bits: Float32Array.of(0), price };
    for (let turn = 0; turn < rated_codebook_turns; turn++) {
        const cells = cellsOf(kernel, rule, book.scale);
        const { codes, counts } = ratedCodes(cells, price, rule.numberOfClusters, rule.preserveSparsity);
        book = rated_codebook_step(kernel, rule, { ...book, codes, bits: bitsOf(counts) });
    }
    return book;
}
/** The codebook moved to where training has taken the weights, and λ. */
function updateRatedCodebook(kernel, rule, previous, lambda) {
    const price = Math.fround(lambda * meanSquare(kernel, rule));
    return price === 0 ? previous : rated_codebook_step(kernel, rule, { ...previous, price });
}
/** Code of each value: the one with the least squared error plus price of its bits; pruned values are code 0 when sparsity is kept. */
function assignRatedCodes({ values, channelOf }, { preserveSparsity, largest }, book) {
    const { tables, tableOf, binsPerUnit } = cheapest(book, largest);
    const { scale } = book;
    const assigned = new Int8Array(values.length);
    const bins = binCount(largest, binsPerUnit);
    const middle = (largest + 1) * binsPerUnit;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === 0 && preserveSparsity)
            continue;
        const channel = channelOf[i];
        const bin = Math.floor((value / scale[channel]) * binsPerUnit) + middle;
        assigned[i] = tables[tableOf[channel]][bin < 0 ? 0 : bin >= bins ? bins - 1 : bin];
    }
    return assigned;
}
/** Σ (w − s·q)² + price·Σ bits, bits from the codebook. */
function rated_codebook_costOf(kernel, rule, book) {
    const bits = new Map(Array.from(book.codes, (code, i) => [code, book.bits[i]]));
    const { values, channelOf } = kernel;
    let cost = 0;
    assignRatedCodes(kernel, rule, book).forEach((code, i) => {
        const error = values[i] - book.scale[channelOf[i]] * code;
        cost += error * error + book.price * bits.get(code);
    });
    return cost;
}
/** Codes to the means, scales to the least squares and bits to the frequencies of their weights. */
function rated_codebook_step(kernel, rule, book) {
    const { values, channelOf } = kernel;
    const { largest, preserveSparsity } = rule;
    const codes = 2 * largest + 1;
    const [counts, first, weight] = [0, 1, 2].map(() => new Float64Array(codes));
    const assigned = assignRatedCodes(kernel, rule, book);
    for (let i = 0; i < assigned.length; i++) {
        const [at, s] = [assigned[i] + largest, book.scale[channelOf[i]]];
        counts[at]++;
        first[at] += s * values[i];
        weight[at] += s * s;
    }
    const movedTo = new Int8Array(codes);
    const merged = new Float64Array(codes);
    for (const code of book.codes) {
        const at = code + largest;
        const isZero = code === 0 && preserveSparsity;
        if (counts[at] === 0 && !isZero)
            continue;
        const mean = isZero ? 0 : roundedCode(first[at] / weight[at], largest);
        movedTo[at] = mean;
        merged[mean + largest] += counts[at];
    }
    const kept = Int8Array.from({ length: codes }, (_, at) => at - largest).filter((code) => merged[code + largest] > 0 || (code === 0 && preserveSparsity));
    const scale = leastSquares(kernel, assigned, movedTo, largest, book.scale);
    return {
        codes: kept,
        scale,
        bits: bitsOf(Float64Array.from(kept, (code) => merged[code + largest])),
        price: book.price,
    };
}
/** The short float next to the least-squares scale of each channel, where it is closer than the one before. */
function leastSquares({ values, channelOf }, assigned, movedTo, largest, before) {
    const product = new Float64Array(before.length);
    const square = new Float64Array(before.length);
    for (let i = 0; i < assigned.length; i++) {
        const [channel, code] = [channelOf[i], movedTo[assigned[i] + largest]];
        product[channel] += values[i] * code;
        square[channel] += code * code;
    }
    return before.map((s, c) => {
        if (!(product[c] > 0))
            return s;
        const best = product[c] / square[c];
        const fitted = Math.fround(shortFloat(best));
        // The error is a parabola of the scale around its least square.
        return Math.abs(fitted - best) < Math.abs(s - best) ? fitted : s;
    });
}
/** Half a value has the bits of a code that none has, so that it may be taken again. */
function bitsOf(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return Float32Array.from(counts, (count) => Math.log2(total / Math.max(count, 0.5)));
}
function meanSquare({ values }, { preserveSparsity }) {
    let [sum, count] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === 0 && preserveSparsity)
            continue;
        sum += value * value;
        count++;
    }
    return count === 0 ? 0 : sum / count;
}
function cellsOf({ values, channelOf }, rule, scale) {
    const cells = emptyCells(rule.largest);
    let zeros = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === 0 && rule.preserveSparsity) {
            zeros++;
            continue;
        }
        const s = scale[channelOf[i]];
        const at = cellOf(cells, value / s);
        cells.count[at]++;
        cells.weight[at] += s * s;
        cells.first[at] += s * value;
        cells.second[at] += value * value;
    }
    return { ...cells, zeros };
}
/** About 2,000 for int8 and int4: in each one code is the cheapest. */
const binCount = (largest, binsPerUnit) => 2 * (largest + 1) * binsPerUnit;
/** The cheapest code for each bin of values, in a table for all channels in which a bit is about as dear. */
function cheapest(book, largest) {
    const binsPerUnit = largest > 7 ? 8 : 128;
    const tables = [];
    const known = new Map();
    const tableOf = Uint16Array.from(book.scale, (s) => {
        // In squares of a step, to the next power of the square root of 2.
        const level = Math.round(2 * Math.log2(book.price / (s * s)));
        const found = known.get(level) ?? tables.length;
        if (found === tables.length) {
            known.set(level, found);
            tables.push(cheapestCodes(book, 2 ** (level / 2), largest, binsPerUnit));
        }
        return found;
    });
    return { tables, tableOf, binsPerUnit };
}
/** For the middle of each bin the code with the least (value − code)² + price·bits: the lower envelope of parabolas. */
function cheapestCodes({ codes, bits }, price, largest, binsPerUnit) {
    const onEnvelope = [];
    const begins = [];
    for (let next = 0; next < codes.length; next++) {
        let begin = -Infinity;
        while (onEnvelope.length > 0) {
            const last = onEnvelope[onEnvelope.length - 1];
            const [a, b] = [codes[last], codes[next]];
            begin = (a + b) / 2 + (price * (bits[next] - bits[last])) / (2 * (b - a));
            if (begin > begins[begins.length - 1])
                break;
            onEnvelope.pop();
            begins.pop();
            begin = -Infinity;
        }
        onEnvelope.push(next);
        begins.push(begin);
    }
    let at = 0;
    return Int8Array.from({ length: binCount(largest, binsPerUnit) }, (_, bin) => {
        const value = (bin + 0.5) / binsPerUnit - largest - 1;
        while (at + 1 < begins.length && begins[at + 1] <= value)
            at++;
        return codes[onEnvelope[at]];
    });
}

;// CONCATENATED MODULE: ./build/passes/cluster/rated-codebooks.js
/** The rated codebooks of a model's layers, at one λ that is given or found from a size, and how they go along with training. */


/** λ is searched for between these, by halving the span of its logarithm. */
const bounds = { least: 2 ** -20, most: 2 ** 3 };
const halvings = 16;
/** A size so near below what it may be is near enough. */
const nearEnough = 0.995;
/** Moves of a codebook at another λ before its size is told. */
const moves = 3;
function ratedCodebooks(settings) {
    let books = new Map();
    let lambda = 0;
    const found = (layers, at) => new Map(layers.map(({ name, kernel, rule, start }) => [name, makeRatedCodebook(kernel, rule, start, at)]));
    const moved = (layers, at) => new Map(layers.map(({ name, kernel, rule }) => [name, updateRatedCodebook(kernel, rule, books.get(name), at)]));
    const use = (next) => {
        ({ books, lambda } = next);
    };
    const fitToSize = (layers, limit, sizeOf) => {
        const sizeWith = (tried) => sizeOf(codesOf(layers, tried));
        if (books.size === 0) {
            use(cheapestThatFits({ limit, sizeWith, try: (at) => found(layers, at), ...bounds }));
            return;
        }
        // About a quarter of what λ grows by is what the size shrinks by, so the fourth power of the excess; never by more than 2 at once.
        const excess = (sizeWith(books) / limit) ** 4;
        const next = Math.fround(Math.min(bounds.most, lambda * Math.max(0.5, Math.min(2, excess))));
        use({ books: moved(layers, next), lambda: next });
    };
    return {
        isFitted: () => books.size > 0,
        fit(layers, step) {
            if (settings.kind === 'size') {
                fitToSize(layers, settings.deflatedBytes, settings.deflatedBytesOf);
                return;
            }
            const share = settings.rampSteps > 0 ? Math.min(1, (step + 1) / settings.rampSteps) : 1;
            const now = Math.fround(settings.lambda * share);
            use({ books: now === lambda ? moved(layers, now) : found(layers, now), lambda: now });
        },
        meet(layers) {
            if (settings.kind === 'lambda')
                return;
            const sizeWith = (tried) => settings.deflatedBytesOf(codesOf(layers, tried));
            if (sizeWith(books) <= settings.deflatedBytes)
                return;
            const start = books;
            const tried = (at) => {
                books = start;
                for (let move = 0; move < moves; move++)
                    books = moved(layers, at);
                return books;
            };
            use(cheapestThatFits({ limit: settings.deflatedBytes, sizeWith, try: tried, least: lambda, most: bounds.most }));
        },
        of: (layer) => books.get(layer),
        save: () => ({
            ...(books.size > 0 ? { 'rate#lambda': Float32Array.of(lambda) } : {}),
            ...Object.fromEntries([...books].flatMap(([layer, { codes, scale, bits, price }]) => [
                [`${layer}#codes`, Float32Array.from(codes)],
                [`${layer}#scale`, scale],
                [`${layer}#bits`, bits],
                [`${layer}#price`, Float32Array.of(price)],
            ])),
        }),
        restore(state) {
            if (!state['rate#lambda'])
                return;
            lambda = state['rate#lambda'][0];
            const layers = Object.keys(state).flatMap((name) => name.endsWith('#price') ? [name.slice(0, -'#price'.length)] : []);
            books = new Map(layers.map((layer) => [
                layer,
                {
                    codes: Int8Array.from(state[`${layer}#codes`]),
                    scale: Float32Array.from(state[`${layer}#scale`]),
                    bits: Float32Array.from(state[`${layer}#bits`]),
                    price: state[`${layer}#price`][0],
                },
            ]));
        },
    };
}
/** The codes of all layers, one after another. */
function codesOf(layers, books) {
    const all = new Uint8Array(layers.reduce((size, { kernel }) => size + kernel.values.length, 0));
    let at = 0;
    for (const { name, kernel, rule } of layers) {
        all.set(assignRatedCodes(kernel, rule, books.get(name)), at);
        at += kernel.values.length;
    }
    return all;
}
/** Of the λ that are tried the least at which the size is kept. @throws PassError where even the largest does not. */
function cheapestThatFits({ limit, sizeWith, try: tried, least, most }) {
    const at = (lambda) => {
        const books = tried(lambda);
        return { books, lambda, size: sizeWith(books) };
    };
    let best = at(Math.fround(most));
    if (best.size > limit) {
        throw new core_errors/* PassError */.QG({
            code: 'cluster/deflated-size',
            message: `expected the codes of all clustered layers in ${limit} B, found at least ${best.size} B`,
            cause: 'no price of bits makes the codes of this many weights so small',
            fix: 'Raise rate_distortion.deflated_size, or make the model smaller.',
        });
    }
    let [low, high] = [Math.log2(least), Math.log2(most)];
    for (let halving = 0; halving < halvings && best.size < nearEnough * limit; halving++) {
        const middle = (low + high) / 2;
        const next = at(Math.fround(2 ** middle));
        if (next.size > limit)
            low = middle;
        else
            [best, high] = [next, middle];
    }
    return best;
}

;// CONCATENATED MODULE: ./build/passes/quantize/quant-noise.js
/**
 * Quantisation noise (Fan et al. 2020, arXiv 2004.07320): each step rounds a random part of the weights and lets the rest pass as it is,
 * so that most gradients are those of weights that nothing has rounded. Which part is a function of the seed, the step and the layer
 * alone: the same for any number of threads, and after an interruption.
 */


/** Whether a weight of the layer's kernel is rounded at a step of the stage, from 0; to be asked for weights in their order. */
function roundedAt({ p, blockSize, totalSteps, seed, stream }, layer, step) {
    const threshold = rampAt(p, step, totalSteps) * 2 ** 32;
    const next = (0,core_random/* splitMix32 */.q)((0,core_random/* seededRandom */.I)(seed, `${stream}/quant-noise/${layer}/${step}`).integer(2 ** 32));
    let isRounded = false;
    return (weight) => {
        if (weight % blockSize === 0)
            isRounded = next() < threshold;
        return isRounded;
    };
}
/** The same where blocks are those of a codebook of vectors: each is its codeword, or as it is. */
function roundedBlocksAt(noise, layer, step, { order, starts }) {
    const isBlockRounded = roundedAt({ ...noise, blockSize: 1 }, layer, step);
    const isRounded = new Uint8Array(order.length);
    for (let block = 0; block + 1 < starts.length; block++) {
        if (!isBlockRounded(block))
            continue;
        for (let i = starts[block]; i < starts[block + 1]; i++)
            isRounded[order[i]] = 1;
    }
    return (weight) => isRounded[weight] === 1;
}

;// CONCATENATED MODULE: ./build/passes/quantize-aware.js
/**
 * The joint constraint of fine-tuning, on a folded graph: pruned weights stay 0, clustered kernels live on their
 * codebook of int8 or int4 codes, or of vectors of them, the other kernels on their per-channel grid of 8 or 4 bits. Training sees
 * exactly the weights that will ship, or with quantisation noise a random part of them at each step.
 *
 * Before: latent folded weights.  After: effective weights scale[c]·code, code in int8.
 * Conditions: no BatchNorm left; kernels named by their span in the packed parameter vector.
 * Preserves: zeros of the incoming weights (the mask of pruning), at most `numberOfClusters` codes, or vectors of codes, per clustered
 * kernel.
 */













/** Every kernel of a folded graph with the rules that hold for it. Layers are named exactly; patterns are resolved before. */
function kernelSpans(graph, rules) {
    const kernels = new Map(layoutOf(graph).parameters.map((parameter) => [parameter.tensor, parameter]));
    return graph.operators.filter(linear/* isLinear */.ym).map((op) => {
        const { shape, offset, size } = kernels.get(op.constants.kernel);
        const axis = weightAxis(op, rules.perAxis);
        const clustering = rules.clustering(op.name);
        const rounds = rules.rounds(op.name);
        const largest = rounds === 4 && (0,linear/* takesInt4 */.Ah)(op) ? largestInt4 : largestCode;
        const blockSize = clustering ? (rules.blockSize?.(op.name) ?? 1) : 1;
        return {
            layer: op.name,
            tensor: op.constants.kernel,
            offset,
            size,
            shape,
            axis,
            channelOf: (0,real_values/* channelsOf */.MB)(shape, axis),
            clustering: clustering && { ...clustering, largest },
            blocks: blockSize > 1 ? (0,vector_blocks/* vectorBlocks */.CC)(shape, (0,linear/* channelAxis */.Tl)(op), blockSize) : null,
            outputs: clustering && rules.perChannel?.(op.name) ? (0,vector_blocks/* vectorBlocks */.CC)(shape, (0,linear/* channelAxis */.Tl)(op), size) : null,
            pruned: rules.pruned.includes(op.name),
            rounds,
            largest,
        };
    });
}
/** `initial`: the packed folded weights, [n]. */
function quantizedWeights(kernels, initial, { seed, codebookFrequency, noise, scales = null, held = null, rate = null }) {
    const mask = pruningMask(kernels, initial);
    const codebooks = new Map();
    const rated = rate && ratedCodebooks(rate);
    const products = productCodebooks(seed);
    const channels = channelCodebooks();
    const masked = new Float32Array(initial.length);
    const lastCodes = new Map();
    const kernelOf = ({ offset, size, channelOf }) => ({
        values: masked.subarray(offset, offset + size),
        channelOf,
    });
    const applyMask = (latent) => {
        for (let i = 0; i < latent.length; i++)
            masked[i] = mask[i] === 0 ? 0 : latent[i];
    };
    const widestScale = (span) => channelScales(kernelOf(span).values, span.shape, span.axis, span.largest, span.channelOf);
    const productOf = (span, clustering, blocks) => ({
        name: span.layer,
        kernel: { ...kernelOf(span), blocks },
        rule: { ...clustering, keepsZeros: span.pruned && clustering.preserveSparsity },
        start: () => widestScale(span),
    });
    const channelsOfLayer = (span, clustering, outputs) => ({
        name: span.layer,
        kernel: { ...kernelOf(span), outputs },
        rule: { ...clustering, keepsZeros: span.pruned && clustering.preserveSparsity },
        start: () => widestScale(span),
    });
    const ratedLayers = () => kernels.flatMap((span) => span.clustering === null
        ? []
        : [{ name: span.layer, kernel: kernelOf(span), rule: span.clustering, start: widestScale(span) }]);
    const firstCodebook = (span, clustering) => makeCodebook(kernelOf(span), clustering, widestScale(span), (codes) => (0,core_random/* seededRandom */.I)(seed, `cluster/${span.layer}/${codes}`));
    /** @param step of the training that sees them; null: codes that only ship. */
    const codesOf = (span, trained, step) => {
        const kernel = kernelOf(span);
        if (span.clustering === null) {
            const { shape, axis, largest, channelOf } = span;
            const scale = scales?.of(span.layer, trained) ?? channelScales(kernel.values, shape, axis, largest, channelOf);
            const codes = toCodes(kernel.values, shape, scale, axis, largest, channelOf);
            if (step === null)
                held?.hold(span.layer, codes);
            else
                held?.observe(span.layer, codes, step);
            return { codes, scale };
        }
        if (span.blocks)
            return products.codes(productOf(span, span.clustering, span.blocks));
        if (span.outputs)
            return channels.codes(channelsOfLayer(span, span.clustering, span.outputs));
        if (rated) {
            const book = rated.of(span.layer);
            return { codes: assignRatedCodes(kernel, span.clustering, book), scale: book.scale };
        }
        const codebook = codebooks.get(span.layer) ?? firstCodebook(span, span.clustering);
        return { codes: assignCodes(kernel, span.clustering, codebook), scale: codebook.scale };
    };
    /** @param step of the training; null: what ships. */
    const project = ({ latent, effective, trained }, { refits, step }) => {
        applyMask(latent);
        effective.set(masked);
        if (rated && (refits || !rated.isFitted()))
            rated.fit(ratedLayers(), step ?? 0);
        for (const span of kernels) {
            if (span.clustering !== null && span.blocks)
                products.fit(productOf(span, span.clustering, span.blocks));
            else if (span.clustering !== null && span.outputs)
                channels.fit(channelsOfLayer(span, span.clustering, span.outputs), refits);
            else if (span.clustering !== null && !rated) {
                const previous = codebooks.get(span.layer);
                if (!previous)
                    codebooks.set(span.layer, firstCodebook(span, span.clustering));
                else if (refits)
                    codebooks.set(span.layer, updateCodebook(kernelOf(span), span.clustering, previous));
            }
            if (span.clustering === null && span.rounds === null)
                continue;
            const { codes, scale } = codesOf(span, trained, step);
            if (span.clustering !== null)
                lastCodes.set(span.layer, codes);
            const isRounded = noise && step !== null ? roundedIn(noise, span, step) : null;
            const isHeld = step === null ? undefined : held?.of(span.layer);
            const { offset, size, channelOf, largest } = span;
            for (let i = 0; i < size; i++) {
                const at = offset + i;
                const unit = scale[channelOf[i]];
                const rounded = codes[i] * unit;
                if (isHeld?.[i] === 1)
                    masked[at] = rounded;
                if (isRounded === null || isRounded(i))
                    effective[at] = rounded;
                // A learned scale may not reach all weights.
                else
                    effective[at] = scales ? clip(masked[at], largest * unit) : masked[at];
            }
        }
    };
    return {
        apply(step, latent, effective, trained = {}) {
            project({ latent, effective, trained }, { refits: step % codebookFrequency === 0, step });
            // What pruned and held weights would be tells a scale nothing.
            if (scales ?? held)
                latent.set(masked);
        },
        settle(latent, trained = {}) {
            const effective = new Float32Array(latent.length);
            project({ latent, effective, trained }, { refits: false, step: null });
            return effective;
        },
        codes(latent, trained = {}) {
            applyMask(latent);
            const settled = kernels.filter(({ clustering, rounds }) => clustering !== null || rounds !== null);
            return new Map(settled.map((span) => [span.layer, codesOf(span, trained, null)]));
        },
        members: () => new Map(kernels.flatMap((span) => {
            const [book, codes] = [codebooks.get(span.layer), lastCodes.get(span.layer)];
            return span.clustering && book && codes ? [[span.layer, membersOf(span, span.clustering, book, codes)]] : [];
        })),
        meet(latent) {
            applyMask(latent);
            rated?.meet(ratedLayers());
        },
        save: () => ({
            ...rated?.save(),
            ...products.save(),
            ...channels.save(),
            ...Object.fromEntries([...codebooks].flatMap(([layer, { codes, scale }]) => [
                [`${layer}#codes`, Float32Array.from(codes)],
                [`${layer}#scale`, scale],
            ])),
            ...held?.save(),
        }),
        restore(state) {
            held?.restore(state);
            rated?.restore(state);
            if (rated)
                return;
            products.restore(kernels.flatMap(({ layer, blocks }) => (blocks ? [layer] : [])), state);
            channels.restore(kernels.flatMap(({ layer, outputs }) => (outputs ? [layer] : [])), state);
            for (const { layer, clustering, outputs } of kernels) {
                if (clustering === null || outputs)
                    continue;
                const codes = state[`${layer}#codes`];
                const scale = state[`${layer}#scale`];
                if (codes && scale)
                    codebooks.set(layer, { codes: Int8Array.from(codes), scale: Float32Array.from(scale) });
            }
        },
        metrics(effective) {
            const pruned = kernels.filter((span) => span.pruned);
            return {
                ...(pruned.length > 0 ? { sparsity: lowestSparsity(pruned, effective) } : {}),
                ...(held ? { frozen: held.share() } : {}),
            };
        },
    };
}
/** Blocks of a codebook of vectors are rounded whole; others are those of the noise. */
const roundedIn = (noise, { layer, blocks }, step) => blocks ? roundedBlocksAt(noise, layer, step, blocks) : roundedAt(noise, layer, step);
function membersOf({ channelOf }, { preserveSparsity }, { codes: book, scale }, codes) {
    const mean = scale.reduce((sum, value) => sum + value, 0) / scale.length;
    const numbers = new Map(Array.from(book, (code, at) => [code, preserveSparsity && code === 0 ? -1 : at]));
    return {
        cluster: Float32Array.from(codes, (code) => numbers.get(code) ?? -1),
        unit: Float32Array.from(channelOf, (channel) => scale[channel] / mean),
    };
}
const clip = (value, most) => Math.max(-most, Math.min(most, value));
/** Kernels whose grid is their own, and so may be learned: those that training rounds to no codebook. */
const gridKernels = (kernels) => kernels.filter(({ clustering, rounds }) => clustering === null && rounds !== null);
function pruningMask(kernels, initial) {
    const mask = new Float32Array(initial.length).fill(1);
    for (const { offset, size, pruned } of kernels) {
        if (!pruned)
            continue;
        for (let i = offset; i < offset + size; i++)
            mask[i] = initial[i] === 0 ? 0 : 1;
    }
    return mask;
}

;// CONCATENATED MODULE: ./build/passes/quantize/learned-scales.js
/**
 * Scales of weights that are learned with the weights (LSQ, Esser et al. 2020, arXiv 1902.08153). The rounding itself stays outside the
 * step (ADR 2); the step adds its gradient. With q the codes, ŵ = s·q the weights that the step sees and Q the largest code:
 *
 *   ∂L/∂s = g · Σ ∂L/∂ŵ · (q − w/s where |w| ≤ Q·s, else ±Q),  g = 1/√(n·Q), n weights of the scale;  ∂L/∂w = ∂L/∂ŵ inside, 0 outside
 *
 * What the optimiser moves is ρ = log(s / start), so that a scale stays positive and one learning rate does for all of them (Jain et al.
 * 2020, arXiv 1903.08066, has logarithms for the same reason). Its gradient is (∂L/∂s)/s: plain gradient descent then moves s, to first
 * order, as LSQ does, and Adam moves it by at most the learning rate as a share of itself.
 */



/** Each kernel once: layers may share one, which the last of them rounds. */
const ownKernels = (kernels) => [
    ...new Map(kernels.map((kernel) => [kernel.offset, kernel])).values(),
];
const nameOf = (layer) => `scales/${layer}`;
/** @param initial packed weights: scales start where these are rounded with the least squared error. */
function learnedScales(kernels, initial) {
    const own = ownKernels(kernels);
    const ownerOf = new Map(kernels.map(({ layer, offset }) => [layer, own.find((one) => one.offset === offset).layer]));
    const starts = new Map(own.map(({ layer, offset, size, shape, axis, largest }) => {
        const weights = initial.subarray(offset, offset + size);
        const widest = channelScales(weights, shape, axis, largest);
        return [layer, leastErrorScales(weights, shape, axis, { widest, largest })];
    }));
    const scaleOf = ({ layer, shape, axis }, own) => tf_core_node.reshape(tf_core_node.mul(tf_core_node.exp(own[nameOf(layer)]), tf_core_node.tensor1d(starts.get(layer))), shape.map((size, at) => (at === axis ? size : 1)));
    return {
        limit: (kernel, own) => tf_core_node.mul(scaleOf(kernel, own), kernel.largest),
        part: {
            name: 'learned scales',
            trainable: Object.fromEntries(own.map(({ layer }) => {
                const { length } = starts.get(layer);
                return [nameOf(layer), { shape: [length], data: new Float32Array(length) }];
            })),
            weights: (weights, trained, latent) => ({
                ...weights,
                ...Object.fromEntries(own.map((kernel) => [
                    kernel.tensor,
                    withScaleGradient(kernel, starts.get(kernel.layer), {
                        rounded: weights[kernel.tensor],
                        latent: latent()[kernel.tensor],
                        logarithm: trained[nameOf(kernel.layer)],
                    }),
                ])),
            }),
        },
        of(layer, trained) {
            const owner = ownerOf.get(layer);
            if (owner === undefined)
                return null;
            const start = starts.get(owner);
            const logarithms = trained[nameOf(owner)];
            if (!logarithms)
                return start;
            return start.map((scale, channel) => Math.max(scale * Math.exp(logarithms[channel]), smallestScale));
        },
    };
}
/** The rounded weights, unchanged, with the gradients of the head of this file. */
function withScaleGradient({ shape, axis, largest }, start, { rounded, latent, logarithm }) {
    const broadcast = shape.map((size, at) => (at === axis ? size : 1));
    const others = shape.map((_, at) => at).filter((at) => at !== axis);
    const weight = 1 / Math.sqrt(((0,graph_shapes/* elements */.Yt)(shape) / start.length) * largest);
    const learn = tf_core_node.customGrad((...args) => {
        const [value, rho, save] = args;
        save([value, rho, latent]);
        const gradFunc = (dy, saved) => {
            const [seen, ratio, w] = saved;
            const scale = tf_core_node.reshape(tf_core_node.mul(tf_core_node.exp(ratio), tf_core_node.tensor1d(start)), broadcast);
            const isInside = tf_core_node.lessEqual(tf_core_node.abs(w), tf_core_node.mul(scale, largest));
            // s·(q − w/s), or s·(±Q)
            const error = tf_core_node.where(isInside, tf_core_node.sub(seen, w), seen);
            const slope = tf_core_node.div(tf_core_node.sum(tf_core_node.mul(dy, error), others, true), tf_core_node.square(scale));
            return [tf_core_node.mul(dy, tf_core_node.cast(isInside, 'float32')), tf_core_node.reshape(tf_core_node.mul(slope, weight), ratio.shape)];
        };
        return { value: tf_core_node.clone(value), gradFunc };
    });
    return learn(rounded, logarithm);
}

;// CONCATENATED MODULE: ./build/passes/quantize/dampening.js
/**
 * A term of the loss that draws weights to the middles of their codes, so that they go to and fro less (Nagel et al. 2022, arXiv
 * 2203.11086, eq. 5): loss ← loss + λ·Σ (ŵ − clip(w))², through whose ŵ no gradient flows. λ is an input of the step.
 */


const dampeningInput = 'oscillation/weight';
/** To be part of the part that trains what `limit` reads. */
function dampening(kernels, limit) {
    return {
        inputs: { [dampeningInput]: [] },
        loss: ({ loss, weights }, own, latent) => {
            const terms = ownKernels(kernels).map((kernel) => distance(weights[kernel.tensor], latent()[kernel.tensor], limit?.(kernel, own) ?? null));
            return { loss: tf_core_node.add(loss, tf_core_node.mul(tf_core_node.addN(terms), own[dampeningInput])) };
        },
    };
}
/** Σ (ŵ − clip(w))². What the step takes for the gradient at ŵ is that at w: 2·(w − ŵ) inside, 0 where w was clipped. */
function distance(rounded, latent, limit) {
    const measure = tf_core_node.customGrad((...args) => {
        const [value, save] = args;
        const clipped = limit ? tf_core_node.maximum(tf_core_node.minimum(latent, limit), tf_core_node.neg(limit)) : latent;
        const error = tf_core_node.sub(clipped, value);
        const inside = limit ? tf_core_node.mul(error, tf_core_node.cast(tf_core_node.lessEqual(tf_core_node.abs(latent), limit), 'float32')) : error;
        save([inside]);
        return {
            value: tf_core_node.sum(tf_core_node.square(error)),
            gradFunc: (dy, saved) => tf_core_node.mul(tf_core_node.mul(saved[0], 2), dy),
        };
    });
    return measure(rounded);
}

;// CONCATENATED MODULE: ./build/passes/quantize/freezing.js


const fields = ['step', 'code', 'direction', 'frequency', 'mean', 'isHeld'];
const freezing_nameOf = (layer, field) => `${layer}#oscillation/${field}`;
/** @param layers whose weights lie on grids of their own. */
function freezing(layers, { threshold, momentum, totalSteps }) {
    const seen = new Map();
    return {
        observe(layer, codes, step) {
            const past = seen.get(layer);
            if (!past)
                seen.set(layer, firstSeen(codes, step));
            else if (past.step[0] !== step) {
                past.step[0] = step;
                freezing_take(past, codes, { momentum, threshold: rampAt(threshold, step, totalSteps) });
            }
            this.hold(layer, codes);
        },
        hold(layer, codes) {
            const past = seen.get(layer);
            past?.isHeld.forEach((held, i) => held === 1 && (codes[i] = past.code[i]));
        },
        of: (layer) => seen.get(layer)?.isHeld,
        share() {
            const all = [...seen.values()];
            const count = all.reduce((sum, { code }) => sum + code.length, 0);
            const held = all.reduce((sum, { isHeld }) => sum + isHeld.reduce((a, b) => a + b, 0), 0);
            return count === 0 ? 0 : held / count;
        },
        save: () => Object.fromEntries([...seen].flatMap(([layer, past]) => fields.map((field) => [freezing_nameOf(layer, field), past[field].slice()]))),
        restore(state) {
            for (const layer of layers) {
                if (!state[freezing_nameOf(layer, 'code')])
                    continue;
                const [step, code, direction, frequency, mean, isHeld] = fields.map((field) => Float32Array.from(state[freezing_nameOf(layer, field)]));
                seen.set(layer, { step, code, direction, frequency, mean, isHeld });
            }
        },
    };
}
const firstSeen = (codes, step) => ({
    step: Float32Array.of(step),
    code: Float32Array.from(codes),
    direction: new Float32Array(codes.length),
    frequency: new Float32Array(codes.length),
    mean: Float32Array.from(codes),
    isHeld: new Float32Array(codes.length),
});
function freezing_take({ code, direction, frequency, mean, isHeld }, codes, { momentum, threshold }) {
    for (let i = 0; i < codes.length; i++) {
        if (isHeld[i] === 1)
            continue;
        const change = Math.sign(codes[i] - code[i]);
        const turns = change !== 0 && change === -direction[i] ? 1 : 0;
        if (change !== 0)
            direction[i] = change;
        frequency[i] += momentum * (turns - frequency[i]);
        mean[i] += momentum * (codes[i] - mean[i]);
        code[i] = codes[i];
        if (frequency[i] <= threshold)
            continue;
        isHeld[i] = 1;
        code[i] = roundHalfAway(mean[i]);
    }
}

;// CONCATENATED MODULE: ./build/passes/quantize/learned-ranges.js
/**
 * Ranges of activations that are learned with the weights (LSQ and LSQ+, Esser et al. 2020, Bhalgat et al. 2020, arXiv 2004.09576), as a
 * scale s and a zero point z that is a whole number, which int8 files ask for:
 *
 *   x̂ = s·(clip(round(x/s) + z, −128, 127) − z)
 *   ∂x̂/∂s = round(x/s) − x/s inside, −128 − z below, 127 − z above;   ∂x̂/∂z = 0 inside, −s outside;   times g = 1/√(n·127), n values of a sample
 *
 * The optimiser moves ρ = log(s / start), as for weights (learned-scales.ts), and ζ = (z − start) / 255, the shift as a share of the range. z is
 * learned where values were seen on both sides of 0: behind a ReLU it stays.
 */




const scaleOf = (tensor) => `ranges/${tensor}/scale`;
const shiftOf = (tensor) => `ranges/${tensor}/shift`;
const [lowest, highest, codes] = [-128, 127, 255];
const isSigned = ({ zeroPoint }) => zeroPoint > lowest && zeroPoint < highest;
/** @param start of each tensor that owns parameters. */
function learnedRanges(graph, start) {
    const points = new Map(quantizationPoints(graph).map((point) => [point.tensor, point]));
    const owners = rangeOwners(graph);
    const scalar = () => ({ shape: [], data: new Float32Array(1) });
    const trainedOf = (tensor) => isSigned(start[tensor]) ? [scaleOf(tensor), shiftOf(tensor)] : [scaleOf(tensor)];
    return {
        part: {
            name: 'quantization',
            trainable: Object.fromEntries(owners.flatMap(trainedOf).map((name) => [name, scalar()])),
            activation(tensor, value, own) {
                const point = points.get(tensor);
                if (!point?.rounds)
                    return value;
                if (point.fixed !== null) {
                    const { scale, zeroPoint } = point.fixed;
                    return fakeQuantize(value, tf_core_node.scalar(scale), tf_core_node.scalar(zeroPoint), lowest, highest);
                }
                const owner = point.parametersOf;
                const logarithm = own[scaleOf(owner)];
                const shift = own[shiftOf(owner)] ?? tf_core_node.scalar(0);
                return learnedFakeQuantize(value, { logarithm, shift }, start[owner]);
            },
        },
        rangesOf: (trained) => Object.fromEntries(owners.map((tensor) => {
            const { scale, zeroPoint } = start[tensor];
            const ratio = Math.exp(trained[scaleOf(tensor)][0]);
            const moved = zeroPoint + codes * (trained[shiftOf(tensor)]?.[0] ?? 0);
            const whole = Math.round(Math.min(Math.max(moved, lowest), highest));
            return [tensor, rangeOf({ scale: nearestShortScale(scale * ratio), zeroPoint: whole })];
        })),
    };
}
/** The x̂ of the head of this file, [batch, ...], with its gradients. @param own `logarithm` and `shift`, scalars. */
function learnedFakeQuantize(x, own, start) {
    const [batch] = x.shape;
    const weight = 1 / Math.sqrt((x.size / batch) * highest);
    const quantize = tf_core_node.customGrad((...args) => {
        const [value, rho, zeta, save] = args;
        const scale = tf_core_node.mul(tf_core_node.exp(rho), start.scale);
        const moved = tf_core_node.add(tf_core_node.mul(zeta, codes), start.zeroPoint);
        const zeroPoint = tf_core_node.round(tf_core_node.clipByValue(moved, lowest, highest));
        const rounded = fakeQuantize(value, scale, zeroPoint, lowest, highest);
        save([value, rounded, scale, zeroPoint]);
        const gradFunc = (dy, saved) => {
            const [input, output, s, z] = saved;
            const isInside = tf_core_node.logicalAnd(tf_core_node.greaterEqual(input, tf_core_node.mul(tf_core_node.sub(lowest, z), s)), tf_core_node.lessEqual(input, tf_core_node.mul(tf_core_node.sub(highest, z), s)));
            const inside = tf_core_node.mul(dy, tf_core_node.cast(isInside, 'float32'));
            const error = tf_core_node.sum(tf_core_node.mul(dy, tf_core_node.where(isInside, tf_core_node.sub(output, input), output)));
            // As plain gradient descent would move them: s by its own share, z by its share of 255 codes.
            const slope = tf_core_node.mul(tf_core_node.div(error, tf_core_node.square(s)), weight);
            const push = tf_core_node.div(tf_core_node.sum(tf_core_node.sub(inside, dy)), tf_core_node.mul(s, codes));
            return [inside, slope, tf_core_node.mul(push, weight)];
        };
        return { value: rounded, gradFunc };
    });
    return quantize(x, own['logarithm'], own['shift']);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/assets.js
var assets = __webpack_require__(93861);
;// CONCATENATED MODULE: ./build/data/loader.js
/**
 * Batches one after another, made where it costs the trainer least: in this thread where a sample is a copy from memory, else
 * ahead of time by worker threads. A batch is a pure function of its plan, so their number changes no byte.
 */





/** More threads than this decode faster than any step trains on the machines that we know. */
const mostWorkers = 4;
function openLoader(dataset, split, options = {}) {
    const { origin } = dataset.source;
    const most = origin === null ? 0 : Math.min(mostWorkers, Math.max(1, (0,external_node_os_.availableParallelism)() - 1));
    const { workers = most, signal } = options;
    if (workers === 0)
        return inThisThread(dataset, split);
    if (origin === null)
        throw new core_errors/* InternalError */.Gd('a source without an origin has no worker threads');
    return withThreads(dataset, origin, split, workers, signal);
}
function inThisThread(dataset, split) {
    const make = batchMaker((0,data_dataset/* splitNamed */.iE)(dataset, split).samples, (0,data_dataset/* formOf */.QU)(dataset));
    let waitedMs = 0;
    return {
        workers: 0,
        get waitedMs() {
            return waitedMs;
        },
        async *batches(plans) {
            for (const plan of plans) {
                const asked = performance.now();
                const images = await make(plan);
                waitedMs += performance.now() - asked;
                yield { ...plan, images };
            }
        },
        close: () => Promise.resolve(),
    };
}
function withThreads(dataset, origin, split, workers, signal) {
    const workerData = { origin, split, form: (0,data_dataset/* formOf */.QU)(dataset) };
    const { places } = (0,data_dataset/* splitNamed */.iE)(dataset, split);
    // Loaded here: whoever trains on samples in memory needs no threads.
    const started = __webpack_require__.e(/* import() */ 1065).then(__webpack_require__.t.bind(__webpack_require__, 41065, 19)).then(({ default: workerpool }) => workerpool.pool((0,assets/* findAsset */.I)('src/data/batch-worker.mjs'), {
        workerType: 'thread',
        minWorkers: workers,
        maxWorkers: workers,
        workerThreadOpts: { workerData },
    }));
    let waitedMs = 0;
    let closed = null;
    const close = () => (closed ??= started.then((pool) => pool.terminate(true)).then(() => undefined));
    const abort = () => void close();
    signal?.addEventListener('abort', abort, { once: true });
    return {
        workers,
        get waitedMs() {
            return waitedMs;
        },
        async *batches(plans) {
            const pool = await started;
            const ahead = [];
            const source = plans[Symbol.iterator]();
            // Images that were read, whose memory the threads write again.
            const used = [];
            const fill = () => {
                while (ahead.length < 2 * workers) {
                    const next = source.next();
                    if (next.done === true)
                        return;
                    const into = used.pop() ?? null;
                    const images = Promise.resolve(pool.exec('makeBatch', [placed(next.value, places), into], {
                        ...(into && { transfer: [into.buffer] }),
                    }));
                    // A batch behind one that fails is never asked for.
                    images.catch(() => undefined);
                    ahead.push({ plan: next.value, images });
                }
            };
            fill();
            while (ahead.length > 0) {
                const { plan, images } = ahead.shift();
                const asked = performance.now();
                const made = await images.catch((error) => {
                    signal?.throwIfAborted();
                    throw fromThread(error);
                });
                waitedMs += performance.now() - asked;
                yield { ...plan, images: made };
                // Who took the memory along keeps it.
                if (made.length > 0)
                    used.push(made);
                fill();
            }
        },
        close: async () => {
            signal?.removeEventListener('abort', abort);
            await close();
        },
    };
}
/** A thread reads the source itself, of which a split may be a part. */
function placed(plan, places) {
    return places === null ? plan : { ...plan, indices: plan.indices.map((index) => places[index]) };
}
/** Errors lose their class between threads; what a user reads stays. */
function fromThread(error) {
    const { problems } = error;
    return Array.isArray(problems) ? new core_errors/* DataError */.fL(problems, { cause: error }) : error;
}

;// CONCATENATED MODULE: ./build/tasks/classification/loss.js

/** −mean over the batch of Σ p·log softmax(logits). p, logits: [batch, classes]. */
function crossEntropy(probabilities, logits) {
    return crossEntropyOfLogs(probabilities, tf_core_node.logSoftmax(logits, -1));
}
/** −mean over the batch of Σ p·logs. p, logs: [batch, classes]. */
function crossEntropyOfLogs(probabilities, logs) {
    return tf_core_node.mul(tf_core_node.sum(tf_core_node.mul(probabilities, logs)), -1 / logs.shape[0]);
}

;// CONCATENATED MODULE: ./build/passes/distill/loss.js
/** The teacher's term of the loss, in the step. p: teacher's probabilities at T, z: student's logits, both [batch, classes]. */



/** Inputs of the step that `teaching` fills. */
const teachingInputs = {
    /** The teachers' probabilities for the samples of a batch, [batch, classes]. */
    probabilities: 'distillation/targets',
    /** 1 for the right class of each sample, [batch, classes]; where the loss asks which it is. */
    right: 'distillation/right',
    temperature: 'distillation/temperature',
    /** alpha. */
    labelsWeight: 'distillation/labels-weight',
    /** (1 − alpha)·T²: keeps the gradient of the teacher's term as large as that of the labels when T changes. */
    teacherWeight: 'distillation/teacher-weight',
};
const asksWhichIsRight = ({ name }) => name === 'dkd';
/** loss ← alpha·loss + (1 − alpha)·T²·teacher's term, meaned over the batch (Hinton, Vinyals & Dean 2015, arXiv 1503.02531, §2). */
function distillationPart(distillation, batchSize, classes) {
    const { probabilities } = teachingInputs;
    return {
        name: 'distillation',
        inputs: { [probabilities]: [batchSize, classes], ...lessonShapes(distillation, batchSize, classes) },
        loss: ({ loss, logits }, own) => ({
            loss: taughtLoss(distillation, loss, softened(distillation, logits, own), own[probabilities], own),
        }),
    };
}
/** Inputs of a part that has a teacher's term, whoever the teacher is. */
function lessonShapes({ loss }, batchSize, classes) {
    const { right, temperature, labelsWeight, teacherWeight } = teachingInputs;
    return {
        ...(asksWhichIsRight(loss) ? { [right]: [batchSize, classes] } : {}),
        [temperature]: [],
        [labelsWeight]: [],
        [teacherWeight]: [],
    };
}
/** logits/T, or standardised and then divided; [batch, classes]. */
function softened({ standardizesLogits }, logits, own) {
    const z = logits;
    return tf_core_node.div(standardizesLogits ? standardized(z) : z, own[teachingInputs.temperature]);
}
/** alpha·loss + (1 − alpha)·T²·the term of a teacher that says `probabilities`. */
function taughtLoss({ loss: kind }, loss, student, probabilities, own) {
    const { right, labelsWeight, teacherWeight } = teachingInputs;
    const term = teacherTerm(kind, probabilities, student, own[right]);
    return tf_core_node.add(tf_core_node.mul(loss, own[labelsWeight]), tf_core_node.mul(term, own[teacherWeight]));
}
/** 0 where the student says what the teacher says. softened: logits / T; right: one-hot, read by `dkd` alone. */
function teacherTerm(kind, probabilities, softened, right) {
    switch (kind.name) {
        case 'hinton':
            return divergence(probabilities, softened);
        case 'dkd':
            return decoupled(kind, probabilities, softened, right);
        case 'dist':
            return relations(kind, probabilities, softened);
        default:
            return kind;
    }
}
/** KL(p ‖ softmax(z/T)): the cross-entropy less the teacher's own entropy, a constant, so that the curve goes to 0. */
function divergence(p, softened) {
    return tf_core_node.sub(crossEntropy(p, softened), crossEntropyOfLogs(p, logOf(p)));
}
/**
 * alpha·KL(b ‖ bˢ) + beta·KL(p̂ ‖ p̂ˢ): b is the right class against all others together, p̂ the softmax over the others alone
 * (Zhao et al. 2022, arXiv 2203.08679, eq. 7). With beta = b of the others it would be the divergence of all classes.
 */
function decoupled({ alpha, beta }, p, softened, right) {
    const [batch, classes] = p.shape;
    const wrong = tf_core_node.sub(1, right);
    const ofRows = (x) => tf_core_node.sum(x, 1, true);
    const [pRight, pWrong] = [ofRows(tf_core_node.mul(p, right)), ofRows(tf_core_node.mul(p, wrong))];
    const all = tf_core_node.logSoftmax(softened, -1);
    const others = tf_core_node.logSoftmax(tf_core_node.sub(softened, tf_core_node.mul(right, farBelow)), -1);
    const logRight = ofRows(tf_core_node.mul(all, right));
    // log pᶜ = log(1 − pʸ) + log p̂ᶜ for every wrong class: without cancellation near pʸ = 1.
    const logWrong = tf_core_node.div(ofRows(tf_core_node.mul(tf_core_node.sub(all, others), wrong)), classes - 1);
    const target = tf_core_node.add(tf_core_node.mul(pRight, tf_core_node.sub(logOf(pRight), logRight)), tf_core_node.mul(pWrong, tf_core_node.sub(logOf(pWrong), logWrong)));
    const among = tf_core_node.div(tf_core_node.mul(p, wrong), tf_core_node.add(pWrong, smallestProbability));
    const rest = tf_core_node.mul(among, tf_core_node.sub(logOf(among), tf_core_node.mul(others, wrong)));
    return tf_core_node.div(tf_core_node.add(tf_core_node.mul(tf_core_node.sum(target), alpha), tf_core_node.mul(tf_core_node.sum(rest), beta)), batch);
}
/**
 * beta·(1 − ρ of rows) + gamma·(1 − ρ of columns), ρ Pearson's correlation of teacher's and student's probabilities: how a
 * sample's classes, and a class's samples, lie to each other (Huang et al. 2022, DIST, arXiv 2205.10536, eq. 8 to 10).
 */
function relations({ beta, gamma }, p, softened) {
    const q = tf_core_node.softmax(softened, -1);
    return tf_core_node.add(tf_core_node.mul(unrelated(p, q, 1), beta), tf_core_node.mul(unrelated(p, q, 0), gamma));
}
/** The mean of 1 − ρ along an axis. */
function unrelated(a, b, axis) {
    const centered = (x) => tf_core_node.sub(x, tf_core_node.mean(x, axis, true));
    const [x, y] = [centered(a), centered(b)];
    // Inside the root, so that a column of equal probabilities has a gradient.
    const lengths = tf_core_node.sqrt(tf_core_node.mul(tf_core_node.add(tf_core_node.sum(tf_core_node.square(x), axis), tiny), tf_core_node.add(tf_core_node.sum(tf_core_node.square(y), axis), tiny)));
    return tf_core_node.sub(1, tf_core_node.mean(tf_core_node.div(tf_core_node.sum(tf_core_node.mul(x, y), axis), lengths)));
}
/** (z − mean)/std of each row (Sun et al. 2024, arXiv 2403.01427, eq. 12). */
function standardized(z) {
    const centered = tf_core_node.sub(z, tf_core_node.mean(z, 1, true));
    return tf_core_node.div(centered, tf_core_node.sqrt(tf_core_node.add(tf_core_node.mean(tf_core_node.square(centered), 1, true), standardizationEpsilon)));
}
const logOf = (p) => tf_core_node.log(tf_core_node.add(p, smallestProbability));
/** Keeps p·log p at 0 where p underflowed to 0. */
const smallestProbability = 1e-30;
/** Takes a class out of a softmax. */
const farBelow = 1000;
/** Of a variance of probabilities. */
const tiny = 1e-12;
/** Of a variance of logits: equal ones stay 0. */
const standardizationEpsilon = 1e-7;

;// CONCATENATED MODULE: ./build/passes/distill/teachers.js






async function openTeachers(teachers, { engine, batchSize, classes, hints = [], }) {
    const compiled = [];
    const voices = [];
    for (const teacher of teachers) {
        const { weight } = teacher;
        if ('logits' in teacher) {
            voices.push(({ indices, views }) => Promise.resolve({ weight, logits: rowsOf(teacher.logits, indices, views, classes) }));
            continue;
        }
        const step = await compileTeacher(teacher.graph, hints, batchSize, engine);
        compiled.push(step);
        voices.push(async ({ images }) => {
            const out = await step.run({ images });
            return { weight, logits: out['logits'], hints: hints.map((_, index) => out[hintInput(index)]) };
        });
    }
    return {
        async said(batch) {
            const all = [];
            for (const voice of voices)
                all.push(await voice(batch));
            return all;
        },
        async dispose() {
            for (const step of compiled)
                await step.dispose();
        },
    };
}
/** Weights are baked in, and folded where no hint names a layer, which is what makes it cheap. */
function compileTeacher(graph, hints, batchSize, engine) {
    const folded = hints.length === 0 ? foldBatchNorm(graph) : graph;
    return engine.compile((inputs) => {
        const { logits, activations } = graph_forward_forward(folded, inputs, inputs['images'], { training: false });
        const named = hints.map(({ teacher }, index) => [
            hintInput(index),
            activations[hintedTensor(folded, teacher, 'teacher')],
        ]);
        return { logits, ...Object.fromEntries(named) };
    }, {
        inputs: { images: [batchSize, ...(0,operands/* tensorOf */.zz)(folded, (0,operands/* onlyInput */.b9)(folded)).shape.slice(1)] },
        constants: constantsOf(folded),
        purpose: 'inference',
    });
}
/** Logits of the samples of a batch, each in its view, [batch, classes]. */
function rowsOf(ofViews, indices, views, classes) {
    const rows = new Float32Array(indices.length * classes);
    indices.forEach((index, position) => {
        const ofView = ofViews[views[position]];
        if (!ofView)
            throw new core_errors/* InternalError */.Gd(`the teacher has no logits for view ${views[position]} of a sample`);
        rows.set(ofView.subarray(index * classes, (index + 1) * classes), position * classes);
    });
    return rows;
}

;// CONCATENATED MODULE: ./build/passes/distill/teaching.js


/** @param labels of the training samples. */
function teaching(distillation, { classes, labels }) {
    const { standardizesLogits } = distillation;
    const lesson = lessonInputs(distillation, { classes, labels });
    return (said, batch, step, totalSteps) => {
        const { temperature } = weightsAt(distillation, step, totalSteps);
        const probabilities = meanProbabilities(said, classes, { temperature, standardizesLogits });
        return { [teachingInputs.probabilities]: probabilities, ...lesson(batch, step, totalSteps) };
    };
}
/** What the teacher's term reads, whoever teaches: the temperature, the weights of both terms, and which class is right. */
function lessonInputs(distillation, { classes, labels }) {
    return ({ indices }, step, totalSteps) => {
        const { temperature, alpha } = weightsAt(distillation, step, totalSteps);
        return {
            ...(asksWhichIsRight(distillation.loss) ? { [teachingInputs.right]: oneHot(indices, labels, classes) } : {}),
            [teachingInputs.temperature]: Float32Array.of(temperature),
            [teachingInputs.labelsWeight]: Float32Array.of(alpha),
            [teachingInputs.teacherWeight]: Float32Array.of((1 - alpha) * temperature ** 2),
        };
    };
}
function weightsAt({ temperature, alpha, beginStep = 0 }, step, totalSteps) {
    const [begun, left] = [Math.max(step - beginStep, 0), totalSteps - beginStep];
    return {
        temperature: rampAt(temperature, begun, left),
        // Before the teacher counts, the labels alone do.
        alpha: step < beginStep ? 1 : rampAt(alpha, begun, left),
    };
}
/** 1 for the right class of each sample, [batch, classes]. */
function oneHot(indices, labels, classes) {
    const rows = new Float32Array(indices.length * classes);
    indices.forEach((index, position) => (rows[position * classes + labels[index]] = 1));
    return rows;
}
/**
 * The weighted mean of the teachers' softened probabilities (Hinton et al. 2015, §3: an ensemble is the mean of its members).
 * logits: [n, classes] each; returns [n, classes].
 */
function meanProbabilities(teachers, classes, { temperature, standardizesLogits }) {
    const total = teachers.reduce((sum, { weight }) => sum + weight, 0);
    const mean = new Float64Array(teachers[0]?.logits.length ?? 0);
    for (const { weight, logits } of teachers) {
        const rows = standardizesLogits ? standardizedRows(logits, classes) : logits;
        softenedProbabilities(rows, classes, temperature).forEach((p, i) => (mean[i] += (p * weight) / total));
    }
    return Float32Array.from(mean);
}
/** Row-wise softmax of logits/T. logits: [n, classes], in and out. */
function softenedProbabilities(logits, classes, temperature) {
    const probabilities = new Float32Array(logits.length);
    for (let row = 0; row < logits.length; row += classes) {
        let largest = -Infinity;
        for (let c = 0; c < classes; c++)
            largest = Math.max(largest, logits[row + c]);
        let sum = 0;
        for (let c = 0; c < classes; c++)
            sum += Math.exp((logits[row + c] - largest) / temperature);
        for (let c = 0; c < classes; c++) {
            probabilities[row + c] = Math.exp((logits[row + c] - largest) / temperature) / sum;
        }
    }
    return probabilities;
}
/** (z − mean)/std of each row, as the student's are standardized in the step. */
function standardizedRows(logits, classes) {
    const rows = new Float32Array(logits.length);
    for (let row = 0; row < logits.length; row += classes) {
        const z = logits.subarray(row, row + classes);
        const mean = z.reduce((sum, value) => sum + value, 0) / classes;
        const variance = z.reduce((sum, value) => sum + (value - mean) ** 2, 0) / classes;
        for (let c = 0; c < classes; c++)
            rows[row + c] = (z[c] - mean) / Math.sqrt(variance + standardizationEpsilon);
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/passes/dropout-part.js
/**
 * Dropout while a model is trained: masks are made on the host, from the seed, the step and the place of a sample in its batch, so
 * that they are the same for any number of threads and after an interruption. Nothing else knows of them: what is exported,
 * measured, calibrated or taught is computed without.
 */




const inputOf = (tensor) => `dropout/${tensor}`;
/** Null where the graph has none. @param stream names the stage that trains. */
function dropoutNoise(graph, { batchSize, seed, stream }) {
    const places = Object.entries(graph.dropouts ?? {})
        // Of a graph that is trained from a layer on, those below it are not there.
        .filter(([tensor, { rate }]) => rate > 0 && graph.tensors[tensor] !== undefined)
        .map(([tensor, dropout]) => ({ tensor, dropout, shape: maskShape((0,operands/* tensorOf */.zz)(graph, tensor).shape, dropout) }));
    if (places.length === 0)
        return null;
    const masked = new Set(places.map(({ tensor }) => tensor));
    return {
        part: {
            name: 'dropout',
            inputs: Object.fromEntries(places.map(({ tensor, shape }) => [inputOf(tensor), [batchSize, ...shape]])),
            activation: (tensor, value, own) => (masked.has(tensor) ? tf_core_node.mul(value, own[inputOf(tensor)]) : value),
        },
        feed(step) {
            const random = (0,core_random/* seededRandom */.I)(seed, `${stream}/dropout/${step}`);
            return Object.fromEntries(places.map(({ tensor, dropout, shape }) => {
                const size = (0,graph_shapes/* elements */.Yt)(shape);
                const mask = new Float32Array(batchSize * size);
                for (let sample = 0; sample < batchSize; sample++)
                    fill(mask.subarray(sample * size, (sample + 1) * size), dropout.rate, random.integer(2 ** 32));
                return [inputOf(tensor), mask];
            }));
        },
    };
}
/** Without the batch. */
function maskShape([, ...sizes], { isSpatial }) {
    return isSpatial ? sizes.map((size, axis) => (axis === sizes.length - 1 ? size : 1)) : sizes;
}
function fill(mask, rate, seed) {
    const kept = 1 / (1 - rate);
    const threshold = rate * 2 ** 32;
    const next = (0,core_random/* splitMix32 */.q)(seed);
    for (let i = 0; i < mask.length; i++)
        mask[i] = next() < threshold ? 0 : kept;
}

;// CONCATENATED MODULE: ./build/passes/optimizer.js
/**
 * Optimisers on one flat parameter vector [n]: a dozen elementwise operations in all, whatever the number of layers.
 */

/** The scalars of step t (from 0): the rate with Adam's bias correction in it, and the decoupled decay. */
function stepScalars(optimizer, learningRate, step) {
    const decay = learningRate * optimizer.weightDecay;
    if (optimizer.name === 'sgd')
        return { rate: learningRate, decay };
    const t = step + 1;
    return { rate: (learningRate * Math.sqrt(1 - optimizer.beta2 ** t)) / (1 - optimizer.beta1 ** t), decay };
}
/**
 * adam: m ← β1·m + (1−β1)·g; v ← β2·v + (1−β2)·g²; p ← p − rate·m/(√v + ε) (Kingma & Ba 2015, §2, the efficient form).
 * sgd:  m ← µ·m + g; p ← p − rate·m.
 */
function applyOptimizer(optimizer, { parameters, gradient, first, second, rate, decay, decayed }) {
    const shrunk = optimizer.weightDecay === 0 ? parameters : tf_core_node.sub(parameters, tf_core_node.mul(tf_core_node.mul(parameters, decayed), decay));
    if (optimizer.name === 'sgd') {
        const velocity = tf_core_node.add(tf_core_node.mul(first, optimizer.momentum), gradient);
        return { parameters: tf_core_node.sub(shrunk, tf_core_node.mul(velocity, rate)), first: velocity, second: tf_core_node.mul(second, 1) };
    }
    const m = tf_core_node.add(tf_core_node.mul(first, optimizer.beta1), tf_core_node.mul(gradient, 1 - optimizer.beta1));
    const v = tf_core_node.add(tf_core_node.mul(second, optimizer.beta2), tf_core_node.mul(tf_core_node.square(gradient), 1 - optimizer.beta2));
    const update = tf_core_node.div(m, tf_core_node.add(tf_core_node.sqrt(v), optimizer.epsilon));
    return { parameters: tf_core_node.sub(shrunk, tf_core_node.mul(update, rate)), first: m, second: v };
}

;// CONCATENATED MODULE: ./build/passes/quantize/rounding-part.js

/** Quantisation-aware training: activations are rounded as the int8 file will round them. `shapes`: of `fakeQuantization`. */
function roundingPart(graph, shapes) {
    return { name: 'quantization', inputs: shapes, activation: roundActivation(graph) };
}

;// CONCATENATED MODULE: ./build/passes/step.js
/**
 * The one training step: forward pass, loss, gradient and optimiser as a pure function that every engine runs, with all
 * state in and out as flat vectors. A method that learns more than the model's weights (scales of a grid, a teacher that
 * trains along), or that changes what the forward pass sees, is a part of the step; the loop feeds it and knows no method.
 *
 *   weights ─ parts ─► forward ─ parts, after each activation ─► logits ─ objective ─► loss ─ parts ─► loss ─► gradient
 */








/**
 * Inputs of the step, besides the state and what the parts ask for: `weights`, what the forward pass uses in place of
 * `parameters` (the projection of the latent weights; the gradient at the one moves the other); `decayed`; `images` [batch, height,
 * width, channels]; the objective's targets; and the scalars `rate` and `decay` of `stepScalars`. Outputs: the state, `loss`, `logits`.
 */
function trainingStep(settings) {
    const { graph, optimizer, objective, parts, frozen = new Set(), multiplierOf = null } = settings;
    const layout = layoutOf(graph, frozen);
    const trainable = parts.flatMap((part) => Object.entries(part.trainable ?? {}));
    const state = parts.flatMap((part) => Object.entries(part.state ?? {}));
    const spans = [
        ...layout.parameters.map(({ shape, size }) => ({ shape, size })),
        ...trainable.map(([, { shape }]) => ({ shape, size: (0,graph_shapes/* elements */.Yt)(shape) })),
    ];
    const statisticNames = layout.statistics.map(({ tensor }) => tensor);
    const fixedTensors = constantsOfLayers(graph, frozen);
    const parameters = concatenate([pack(graph, frozen), ...trainable.map(([, { data }]) => data)]);
    const factors = multiplierOf && factorsOf(layout, parameters.length, multiplierOf);
    const decayed = new Float32Array(parameters.length);
    for (const { role, offset, size } of layout.parameters)
        for (let i = offset; role === 'kernel' && i < offset + size; i++)
            decayed[i] = factors?.[i] ?? 1;
    let end = layout.parameterCount;
    for (const [, { data, decayed: own }] of trainable) {
        if (own)
            decayed.set(own, end);
        end += data.length;
    }
    const named = (values) => Object.fromEntries(layout.parameters.map(({ tensor }, i) => [tensor, values[i]]));
    /** The gradients as the parts that look at them leave them. */
    const changed = (found, weights, inputs, keep) => {
        if (!parts.some(({ gradient }) => gradient))
            return found;
        const latent = named(splitFlat(inputs['parameters'], spans));
        const gradients = { ...named(found) };
        for (const part of parts) {
            if (!part.gradient)
                continue;
            const own = pick(inputs, [...Object.keys(part.inputs ?? {}), ...Object.keys(part.state ?? {})]);
            const { gradients: now, state: next } = part.gradient({ gradients, weights: named(weights), latent }, own);
            Object.assign(gradients, now);
            for (const name of Object.keys(part.state ?? {}))
                keep(name, stateOf(part, name, next));
        }
        return found.map((gradient, i) => gradients[layout.parameters[i]?.tensor ?? ''] ?? gradient);
    };
    const step = (inputs) => {
        const weights = splitFlat(inputs['weights'], spans);
        const statistics = inputs['statistics'] ? splitFlat(inputs['statistics'], layout.statistics) : [];
        const kept = {};
        const keep = (name, value) => void (kept[name] = tf_core_node.keep(value));
        const lossOf = (...values) => {
            const trained = Object.fromEntries(trainable.map(([name], i) => [name, values[layout.parameters.length + i]]));
            const owned = parts.map((part) => ownTensors(part, inputs, trained));
            const given = named(values);
            const latent = () => named(splitFlat(inputs['parameters'], spans));
            const seen = parts.reduce((all, part, i) => part.weights?.(all, owned[i], latent) ?? all, given);
            const moving = Object.fromEntries(statisticNames.map((tensor, i) => [tensor, statistics[i]]));
            const fixed = Object.fromEntries(fixedTensors.map((tensor) => [tensor, inputs[fixedInput(tensor)]]));
            const result = graph_forward_forward(graph, { ...seen, ...moving, ...fixed }, inputs['images'], {
                training: true,
                frozen,
                activation: (tensor, value) => parts.reduce((now, part, i) => part.activation?.(tensor, now, owned[i]) ?? now, value),
            });
            keep('logits', result.logits);
            if (statisticNames.length > 0) {
                keep('statistics', tf_core_node.concat(statisticNames.map((tensor) => tf_core_node.reshape(result.statistics[tensor] ?? moving[tensor], [-1]))));
            }
            const targets = pick(inputs, Object.keys(objective.targets));
            return parts.reduce((loss, part, i) => {
                const term = part.loss?.({
                    loss,
                    logits: result.logits,
                    weights: given,
                    activations: result.activations,
                    inputs,
                    constants: { ...moving, ...fixed },
                }, owned[i], latent);
                for (const [name, value] of Object.entries(term?.outputs ?? {}))
                    keep(name, value);
                if (!part.gradient)
                    for (const name of Object.keys(part.state ?? {}))
                        keep(name, stateOf(part, name, term?.state));
                return term?.loss ?? loss;
            }, objective.loss(result.logits, targets));
        };
        const { value, grads: found } = tf_core_node.valueAndGrads(lossOf)(weights);
        const grads = changed(found, weights, inputs, keep);
        const times = timesOf(inputs, layout.parameterCount, trainable);
        const rate = factors ? tf_core_node.mul(inputs['rate'], inputs[factorsInput]) : inputs['rate'];
        const updated = applyOptimizer(optimizer, {
            parameters: inputs['parameters'],
            gradient: tf_core_node.concat1d(grads.map((gradient) => tf_core_node.reshape(gradient, [-1]))),
            first: inputs['first'],
            second: inputs['second'],
            rate: times ? tf_core_node.mul(rate, times) : rate,
            decay: inputs['decay'],
            // Decay is a share of the learning rate, too.
            decayed: times ? tf_core_node.mul(inputs['decayed'], times) : inputs['decayed'],
        });
        return { ...updated, loss: value, ...kept };
    };
    const initial = {
        parameters,
        first: new Float32Array(parameters.length),
        second: new Float32Array(parameters.length),
        ...(layout.statisticCount > 0 ? { statistics: packStatistics(graph, frozen) } : {}),
        ...Object.fromEntries(state.map(([name, { data }]) => [name, data.slice()])),
    };
    return {
        step,
        signature: {
            inputs: inputShapes(settings, parameters.length, layout.statisticCount),
            constants: {
                ...Object.fromEntries(fixedTensors.map((tensor) => [
                    fixedInput(tensor),
                    { shape: (0,operands/* tensorOf */.zz)(graph, tensor).shape, data: (0,operands/* floatsOf */.HC)(graph, tensor) },
                ])),
                ...(factors ? { [factorsInput]: { shape: [factors.length], data: factors } } : {}),
            },
            purpose: 'training',
        },
        initial,
        decayed,
        parameterCount: layout.parameterCount,
        trained: (vector) => {
            let offset = layout.parameterCount;
            return Object.fromEntries(trainable.map(([name, { shape }]) => {
                const values = vector.slice(offset, offset + (0,graph_shapes/* elements */.Yt)(shape));
                offset += values.length;
                return [name, values];
            }));
        },
    };
}
const fixedInput = (tensor) => `frozen/${tensor}`;
const factorsInput = 'rate/factors';
/** Each once, though layers share it; what another layer trains is not frozen. */
function constantsOfLayers(graph, layers) {
    const trained = new Set([...layoutOf(graph, layers).parameters, ...layoutOf(graph, layers).statistics].map(({ tensor }) => tensor));
    const constants = graph.operators.flatMap((op) => (layers.has(op.name) ? (0,ops_operator/* constantInputs */._M)(op) : []));
    return [...new Set(constants.map(({ tensor }) => tensor))].filter((tensor) => !trained.has(tensor));
}
/** The factor of each value's learning rate; 1 for what parts train. */
function factorsOf({ parameters }, count, multiplierOf) {
    const factors = new Float32Array(count).fill(1);
    for (const { layer, offset, size } of parameters)
        factors.fill(multiplierOf(layer), offset, offset + size);
    return factors;
}
/** By how much the learning rate of each value is multiplied, as parts say; null: by 1. */
function timesOf(inputs, modelCount, trainable) {
    if (!trainable.some(([, { rate }]) => rate !== undefined))
        return null;
    const times = trainable.map(([, { data, rate }]) => {
        const ones = tf_core_node.ones([data.length]);
        return rate === undefined ? ones : tf_core_node.mul(ones, inputs[rate]);
    });
    return tf_core_node.concat1d([tf_core_node.ones([modelCount]), ...times]);
}
function inputShapes({ graph, batchSize, objective, parts }, parameters, statistics) {
    const n = [parameters];
    const [input] = graph.inputs;
    const perSample = (shape) => [batchSize, ...shape];
    const entries = [
        ...['weights', 'parameters', 'first', 'second', 'decayed'].map((name) => [name, n]),
        ['images', perSample(graph.tensors[input].shape.slice(1))],
        ...Object.entries(objective.targets).map(([name, shape]) => [name, perSample(shape)]),
        ['rate', []],
        ['decay', []],
        ...(statistics > 0 ? [['statistics', [statistics]]] : []),
        ...parts.flatMap((part) => [
            ...Object.entries(part.inputs ?? {}),
            ...Object.entries(part.state ?? {}).map(([name, { shape }]) => [name, shape]),
        ]),
    ];
    const names = [...entries.map(([name]) => name), ...parts.flatMap((part) => Object.keys(part.trainable ?? {}))];
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw new core_errors/* InternalError */.Gd(`two inputs of a training step are named ${twice}`);
    return Object.fromEntries(entries);
}
function ownTensors(part, inputs, trained) {
    return {
        ...pick(inputs, Object.keys(part.inputs ?? {})),
        ...pick(inputs, Object.keys(part.state ?? {})),
        ...pick(trained, Object.keys(part.trainable ?? {})),
    };
}
function pick(tensors, names) {
    return Object.fromEntries(names.map((name) => [name, tensors[name]]));
}
function stateOf(part, name, state) {
    const value = state?.[name];
    if (!value)
        throw new core_errors/* InternalError */.Gd(`the step part ${part.name} returned no ${name}`);
    return value;
}
function splitFlat(flat, spans) {
    const sizes = spans.map(({ size }) => size);
    if (sizes.length === 0)
        return [];
    const pieces = sizes.length === 1 ? [flat] : tf_core_node.split(flat, sizes);
    return pieces.map((piece, i) => tf_core_node.reshape(piece, [...spans[i].shape]));
}
function concatenate(arrays) {
    const all = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const array of arrays) {
        all.set(array, offset);
        offset += array.length;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/passes/weight-average.js
const prefix = 'average/';
/**
 * ā ← d·ā + (1 − d)·w with d = min(decay, (1 + t)/(10 + t)) after step t = 1, 2, …, from what the weights are at first: the
 * warm-up of TensorFlow's `ExponentialMovingAverage(num_updates)`, without which a short training would ship its beginning.
 * @param decay 0..1
 * @param from the arrays as the stage begins, or a checkpoint that `save` is a part of.
 */
function weightAverage(decay, names, from) {
    const arrays = Object.fromEntries(names.map((name) => [name, (from[`${prefix}${name}`] ?? from[name]).slice()]));
    return {
        arrays,
        add(state, step) {
            const taken = 1 - Math.min(decay, (2 + step) / (11 + step));
            for (const [name, average] of Object.entries(arrays)) {
                const now = state[name];
                for (let i = 0; i < average.length; i++)
                    average[i] += taken * (now[i] - average[i]);
            }
        },
        save: () => Object.fromEntries(names.map((name) => [`${prefix}${name}`, arrays[name]])),
    };
}

;// CONCATENATED MODULE: ./build/passes/validate.js
/** What training sees of samples that it does not learn from: the score after each epoch, and which epoch's weights are kept. */






/** What the score is called in the record of an epoch. */
const validationScoreName = ({ scoreName }) => `validation_${scoreName}`;
/** The mean score of a graph over the validation split. @param prepare what images go through before they are its input. */
async function validationScore(graph, { task, count }, loader, { engine, batchSize, prepare, }) {
    const folded = foldBatchNorm(graph);
    const [, ...shape] = (0,operands/* tensorOf */.zz)(folded, (0,operands/* onlyInput */.b9)(folded)).shape;
    const compiled = await engine.compile((inputs) => ({ logits: graph_forward_forward(folded, inputs, inputs['images'], { training: false }).logits }), { inputs: { images: [batchSize, ...shape] }, constants: constantsOf(folded), purpose: 'inference' });
    let [sum, done] = [0, 0];
    try {
        for await (const batch of loader.batches(planView(count, batchSize, 0))) {
            const { logits } = await compiled.run({ images: await prepare(batch.images) });
            // The last batch was filled up with the first samples, which count once.
            const scores = task.score(logits, batch).subarray(0, count - done);
            sum += scores.reduce((total, score) => total + score, 0);
            done += batchSize;
        }
    }
    finally {
        await compiled.dispose();
    }
    return sum / count;
}
/** The place of the epoch with the best score, the first of several; -1 before any. */
function bestEpoch(history, { task }) {
    const name = validationScoreName(task);
    const sign = isHigherBetter[task.name] ? 1 : -1;
    return history.reduce((best, record, at) => {
        const isBetter = best < 0 || sign * record[name] > sign * history[best][name];
        return isBetter ? at : best;
    }, -1);
}
/** Whether the epochs after the best are as many as one has patience for. */
function hasStopped(history, validation) {
    const { patienceEpochs } = validation;
    if (patienceEpochs === null || history.length === 0)
        return false;
    return history.length - 1 - bestEpoch(history, validation) >= patienceEpochs;
}

;// CONCATENATED MODULE: ./build/passes/train.js
/**
 * The joint loop: one compiled step, replayed over seeded batches, with whatever projection the compression asks for.
 *
 *   latent weights ─ projection ─► effective weights ─ forward, loss, gradient (one compiled step) ─► latent weights
 */





















async function train(job, context) {
    const { graph, dataset, projection, batchSize, task } = job;
    const classes = dataset.classes.length;
    const stepsPerEpoch = batchesPerEpoch(dataset, batchSize);
    if (stepsPerEpoch === 0)
        throw new core_errors/* InternalError */.Gd(`${job.label} has no batch to train on`);
    const totalSteps = stepsPerEpoch * job.epochs;
    let rounding = job.calibrate ? await job.calibrate(graph) : null;
    const noise = dropoutNoise(graph, { batchSize, seed: job.seed, stream: job.label });
    const { step: compute, signature, initial, decayed, parameterCount, trained } = train_stepOf(job, rounding, noise);
    const compiled = await context.engine.compile(compute, signature);
    const below = job.below ? await compileBelow(job.below, batchSize, context.engine) : null;
    const { first: firstStep, total } = job.schedule ?? { first: 0, total: totalSteps };
    const rateAt = (step) => rewoundRateAt(job.learningRate, job.schedule?.rewind, step, total);
    const prepare = async (images) => (below ? (await below.run({ images }))[features] : images);
    const state = { ...(context.resume?.arrays ?? initial) };
    const stateNames = Object.keys(initial);
    const history = [...(context.resume?.history ?? [])];
    const { validation = null, companions = [] } = job;
    if (context.resume)
        for (const one of [projection, ...companions])
            one.restore(context.resume.arrays);
    const kept = [
        'parameters',
        ...(initial['statistics'] ? ['statistics'] : []),
        ...companions.flatMap(({ ships = [] }) => ships),
    ];
    const average = job.averageDecay ? weightAverage(job.averageDecay, kept, state) : null;
    const best = train_bestOf(context.resume?.arrays ?? {});
    const effective = new Float32Array(initial['parameters'].length);
    // Projections know the model's weights alone; what the parts train goes into the step as it is.
    const weights = effective.subarray(0, parameterCount);
    const project = (step) => {
        const parameters = state['parameters'];
        projection.apply(step, parameters.subarray(0, parameterCount), weights, trained(parameters));
        effective.set(parameters.subarray(parameterCount), parameterCount);
    };
    /** What latent weights ship as, after `project`. */
    const settled = ({ parameters }) => projection.settle(parameters.subarray(0, parameterCount), trained(parameters));
    /** The graph with the weights that would ship now. */
    const shipped = () => {
        const now = average?.arrays ?? state;
        return unpack(graph, settled(now), now['statistics'], job.frozen);
    };
    const right = Object.fromEntries(Object.entries(task.objective.targets).map(([name, shape]) => [
        name,
        new Float32Array(batchSize * (0,graph_shapes/* elements */.Yt)(shape)),
    ]));
    const { labels } = dataset.train;
    const taught = job.distillation && teaching(job.distillation, { classes, labels });
    const teachers = await openTeachers(job.distillation?.teachers ?? [], {
        engine: context.engine,
        batchSize,
        classes,
        hints: job.distillation?.hints ?? [],
    });
    const loader = openLoader(dataset, 'train', { signal: context.signal });
    const validationLoader = validation && openLoader(dataset, 'validation', { signal: context.signal });
    const stage = context.progress.start(job.label, totalSteps);
    try {
        for (let epoch = history.length; epoch < job.epochs && !(validation && hasStopped(history, validation)); epoch++) {
            const sums = { loss: 0, score: 0 };
            let step = epoch * stepsPerEpoch;
            if (job.calibrate) {
                project(step);
                rounding = await job.calibrate(unpack(graph, settled(state), state['statistics'], job.frozen));
            }
            const plans = planEpoch(dataset.train.count, batchSize, job.augmentation, job.seed, job.label, epoch);
            for await (const batch of loader.batches(plans)) {
                context.signal.throwIfAborted();
                project(step);
                task.fillTargets(right, batch);
                if (batch.mix)
                    for (const name of Object.keys(right))
                        mixTargets(right[name], batch.mix, dataset.sampleShape);
                const learningRate = rateAt(firstStep + step);
                const { rate, decay } = stepScalars(job.optimizer, learningRate, step);
                const said = await teachers.said(batch);
                const when = { step, scheduleStep: firstStep + step, scheduleSteps: total, learningRate };
                const out = await compiled.run({
                    ...rounding?.arrays,
                    ...noise?.feed(step),
                    ...job.feed?.(step),
                    ...Object.fromEntries((said[0]?.hints ?? []).map((values, index) => [hintInput(index), values])),
                    ...taught?.(said, batch, firstStep + step, total),
                    ...Object.fromEntries(companions.flatMap((one) => Object.entries(one.inputs(batch, when)))),
                    ...train_pick(state, stateNames),
                    decayed,
                    weights: effective,
                    images: await prepare(batch.images),
                    ...right,
                    rate: Float32Array.of(rate),
                    decay: Float32Array.of(decay),
                });
                const loss = out['loss'][0];
                if (!Number.isFinite(loss))
                    throw diverged(job, { loss, epoch, step, totalSteps, learningRate }, history);
                Object.assign(state, train_pick(out, stateNames));
                average?.add(state, step);
                const heard = [...said, ...companions.flatMap((one) => one.said?.(out) ?? [])];
                for (const one of companions)
                    one.observe(batch, out, heard);
                sums.loss += loss;
                sums.score += task.score(out['logits'], batch).reduce((sum, score) => sum + score, 0);
                step++;
                stage.update(step, `epoch ${epoch + 1}/${job.epochs} loss ${loss.toFixed(3)}`);
            }
            project(step);
            const score = validation &&
                (await validationScore(shipped(), validation, validationLoader, {
                    engine: context.engine,
                    batchSize,
                    prepare,
                }));
            history.push({
                epoch: epoch + 1,
                loss: sums.loss / stepsPerEpoch,
                [task.scoreName]: sums.score / (stepsPerEpoch * batchSize),
                learningRate: rateAt(firstStep + step - 1),
                ...(validation && score !== null ? { [validationScoreName(validation.task)]: score } : {}),
                ...projection.metrics(settled(state)),
                ...Object.fromEntries(companions.flatMap((one) => Object.entries(one.metrics()))),
            });
            if (validation && score !== null) {
                stage.update(step, `epoch ${epoch + 1}/${job.epochs} validation ${validation.task.scoreName} ${score.toFixed(4)}`);
                if (validation.checkpoint === 'best' && bestEpoch(history, validation) === epoch)
                    for (const name of kept)
                        best[`${bestPrefix}${name}`] = (average?.arrays ?? state)[name].slice();
            }
            const remembered = [projection, ...companions].flatMap((one) => Object.entries(one.save()));
            const arrays = { ...state, ...average?.save(), ...best, ...Object.fromEntries(remembered) };
            await context.save({ epochsDone: epoch + 1, history, arrays });
        }
        stage.end();
    }
    catch (error) {
        stage.stop();
        throw error;
    }
    finally {
        await loader.close();
        await validationLoader?.close();
        await teachers.dispose();
        await below?.dispose();
        await compiled.dispose();
    }
    if (validation)
        noteEnd(job, history, validation, context.progress);
    const ships = average?.arrays ?? state;
    if (validation?.checkpoint === 'best')
        for (const name of kept)
            ships[name] = best[`${bestPrefix}${name}`];
    project(totalSteps);
    const parameters = ships['parameters'];
    return {
        graph: shipped(),
        latent: parameters.slice(0, parameterCount),
        trained: {
            ...trained(parameters),
            ...train_pick(ships, companions.flatMap((one) => one.ships ?? [])),
        },
        history,
    };
}
function train_stepOf(job, rounding, noise) {
    const { graph, batchSize, optimizer, distillation, companions = [], parts = [], frozen, multiplierOf } = job;
    const classes = job.dataset.classes.length;
    return trainingStep({
        graph,
        batchSize,
        optimizer,
        objective: job.task.objective,
        parts: [
            ...(rounding ? [roundingPart(graph, rounding.shapes)] : []),
            ...(job.rounding ? [job.rounding] : []),
            ...(noise ? [noise.part] : []),
            ...(distillation ? [distillationPart(distillation, batchSize, classes)] : []),
            ...hintsOf(job),
            ...companions.map(({ part }) => part),
            ...parts,
        ],
        ...(frozen ? { frozen } : {}),
        ...(multiplierOf ? { multiplierOf } : {}),
    });
}
/** Of the one teacher that looks at the images. */
function hintsOf({ graph: student, distillation, batchSize, seed }) {
    const { hints = [], teachers = [] } = distillation ?? {};
    const [one] = teachers;
    if (hints.length === 0)
        return [];
    if (!one || !('graph' in one))
        throw new core_errors/* InternalError */.Gd('hints need a teacher that looks at the images');
    return [hintPart(hints, { student, teacher: one.graph, batchSize, seed })];
}
const bestPrefix = 'best/';
/** The weights of the best epoch so far, by name. */
function train_bestOf(arrays) {
    return Object.fromEntries(Object.entries(arrays).filter(([name]) => name.startsWith(bestPrefix)));
}
function noteEnd({ label, epochs }, history, validation, progress) {
    const { scoreName } = validation.task;
    const at = bestEpoch(history, validation);
    const score = history[at][validationScoreName(validation.task)].toFixed(4);
    const end = history.length < epochs ? `ended after epoch ${history.length} of ${epochs}; ` : '';
    const kept = validation.checkpoint === 'best' ? ', whose weights are kept' : '';
    progress.note(`${label}: ${end}the validation ${scoreName} was best in epoch ${at + 1}, ${score}${kept}`);
}
const features = 'features';
function compileBelow(graph, batchSize, engine) {
    const [, ...sampleShape] = (0,operands/* tensorOf */.zz)(graph, (0,operands/* onlyInput */.b9)(graph)).shape;
    return engine.compile((inputs) => {
        const { activations } = graph_forward_forward(graph, inputs, inputs['images'], { training: false });
        return { [features]: activations[graph.outputs[0]] };
    }, {
        inputs: { images: [batchSize, ...sampleShape] },
        constants: constantsOf(graph),
        purpose: 'inference',
    });
}
function train_pick(arrays, names) {
    return Object.fromEntries(names.map((name) => [name, arrays[name]]));
}

;// CONCATENATED MODULE: ./build/passes/quantize/histogram.js
/** Eight for each code of int8. */
const bins = 2048;
/** Counts values of many batches; the range must be that of all of them. */
function histogramOf({ min, max }) {
    const counts = new Float64Array(bins);
    const perUnit = bins / (max - min);
    let zeros = 0;
    return {
        add(values) {
            for (const value of values) {
                if (value === 0)
                    zeros += 1;
                else
                    counts[max > min ? Math.min(bins - 1, Math.floor((value - min) * perUnit)) : 0] += 1;
            }
        },
        read: () => ({ range: { min, max }, counts, zeros }),
    };
}

;// CONCATENATED MODULE: ./build/passes/quantize/observers.js
/**
 * The range that an observer takes of a histogram; what lies outside is clipped. It holds 0, which is a code of its own.
 * `kl` is defined for the 256 codes of int8.
 */
function observedRange(observer, histogram, type) {
    const { min, max } = histogram.range;
    // One number: there is nothing to clip.
    if (min === max)
        return histogram.range;
    switch (observer.name) {
        case 'percentile':
            return percentileRange(histogram, observer.percentile);
        case 'mse':
            // Steps of int16 are finer than bins: there is none that is worth clipping.
            return type === 'int8' ? leastErrorRange(histogram) : histogram.range;
        case 'kl':
            return leastDivergenceRange(histogram);
    }
    return observer;
}
const widthOf = ({ range, counts }) => (range.max - range.min) / counts.length;
/** The same share of all values, zeros too, is clipped at each end; within a bin values are taken as spread evenly. */
function percentileRange(histogram, percentile) {
    const { range, counts, zeros } = histogram;
    const width = widthOf(histogram);
    const all = counts.slice();
    all[Math.max(0, Math.min(counts.length - 1, Math.floor(-range.min / width)))] += zeros;
    const clipped = (observers_total(all) * (100 - percentile)) / 100;
    /** How far from the first of the bins. */
    const inwards = (counted) => {
        let before = 0;
        const bin = counted.findIndex((count) => {
            if (count > 0 && before + count > clipped)
                return true;
            before += count;
            return false;
        });
        return width * (bin + (clipped - before) / counted[bin]);
    };
    return { min: Math.min(0, range.min + inwards(all)), max: Math.max(0, range.max - inwards(all.slice().reverse())) };
}
/** From the lowest code to the highest. */
const steps = 255;
/**
 * The range of least expected squared error, over all pairs of edges of bins: step²/12 for each value, as of rounding, and the squared
 * distance of what is clipped ("MSE" of Nagel et al. 2021, "A White Paper on Neural Network Quantization", §3.1). Zeros have no error.
 */
function leastErrorRange(histogram) {
    const { edges, below, above, count } = clippingErrors(histogram);
    const zero = edges.indexOf(0);
    let best = { error: Infinity, min: 0, max: 0 };
    for (let low = 0; low <= zero; low++) {
        for (let high = zero; high < edges.length; high++) {
            const step = (edges[high] - edges[low]) / steps;
            const error = (count * step * step) / 12 + below[low] + above[high];
            if (error < best.error)
                best = { error, min: edges[low], max: edges[high] };
        }
    }
    return { min: best.min, max: best.max };
}
/** Each bin counts as its centre. */
function clippingErrors(histogram) {
    const { range, counts } = histogram;
    const width = widthOf(histogram);
    const inner = Float64Array.from({ length: counts.length }, (_, bin) => range.min + bin * width);
    const edges = Float64Array.from(new Set([...inner, range.max, 0])).sort();
    const values = inner.map((edge) => edge + width / 2);
    const negated = (numbers) => numbers.map((value) => -value).reverse();
    return {
        edges,
        below: errorsBelow(edges, values, counts),
        above: errorsBelow(negated(edges), negated(values), counts.slice().reverse()).reverse(),
        count: observers_total(counts),
    };
}
function errorsBelow(edges, values, counts) {
    let [next, weight, sum, squares] = [0, 0, 0, 0];
    return edges.map((edge) => {
        for (; next < values.length && values[next] < edge; next++) {
            const [count, value] = [counts[next], values[next]];
            weight += count;
            sum += count * value;
            squares += count * value * value;
        }
        return Math.max(0, squares - 2 * edge * sum + edge * edge * weight);
    });
}
const observers_codes = 256;
/** Ranges that are compared differ by this many bins at each end. */
const stride = 8;
/** What a bin without values gets, so that no logarithm is of 0. */
const smoothing = 1e-4;
/**
 * The range [−t, t], within the extremes, whose 256 codes tell the least wrong distribution: KL(P ‖ Q), P: the values, those outside in the
 * last bins; Q: the values inside, evenly over the bins of each code that hold any (Migacz 2017, "8-bit inference with TensorRT"). Zeros, which are
 * exact, take no part.
 */
function leastDivergenceRange(histogram) {
    const { range, counts } = histogram;
    const width = widthOf(histogram);
    const farthest = Math.max(-range.min, range.max);
    let best = { divergence: Infinity, low: 0, high: counts.length };
    for (let limit = farthest; limit > 0; limit -= stride * width) {
        const low = Math.max(0, Math.round((-limit - range.min) / width));
        const high = Math.min(counts.length, Math.round((limit - range.min) / width));
        if (high - low < observers_codes)
            break;
        const divergence = divergenceOf(counts, low, high);
        if (divergence < best.divergence)
            best = { divergence, low, high };
    }
    const edge = (bin) => (bin === counts.length ? range.max : range.min + bin * width);
    return { min: Math.min(0, edge(best.low)), max: Math.max(0, edge(best.high)) };
}
function divergenceOf(counts, low, high) {
    const inside = counts.slice(low, high);
    const whole = inside.slice();
    whole[0] += observers_total(counts.subarray(0, low));
    whole[whole.length - 1] += observers_total(counts.subarray(high));
    const told = new Float64Array(inside.length);
    for (let code = 0; code < observers_codes; code++) {
        const [first, end] = [code, code + 1].map((at) => Math.floor((at * inside.length) / observers_codes));
        const part = inside.subarray(first, end);
        const filled = whole.subarray(first, end).reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
        const mean = filled === 0 ? 0 : observers_total(part) / filled;
        for (let bin = first; bin < end; bin++)
            told[bin] = whole[bin] > 0 ? mean : 0;
    }
    const [p, q] = [smoothed(whole), smoothed(told)];
    const [ofP, ofQ] = [observers_total(p), observers_total(q)];
    return p.reduce((sum, value, bin) => sum + (value / ofP) * Math.log((value * ofQ) / (q[bin] * ofP)), 0);
}
const smoothed = (counts) => counts.map((count) => count + smoothing);
const observers_total = (counts) => counts.reduce((sum, count) => sum + count, 0);

;// CONCATENATED MODULE: ./build/passes/quantize/over-samples.js
/** A step run over a representative data set. */




/** Values that a batch brings out of the engine at most, where one sample has no more. */
const mostValues = 2 ** 23;
/** How many samples at once, where a step gives these activations whole. */
function batchFor(graph, activations) {
    const perSample = activations.reduce((sum, tensor) => sum + (0,graph_shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, tensor).shape), 0);
    return Math.max(1, Math.min(64, Math.floor(mostValues / perSample)));
}
/**
 * Runs the step on all samples, in their order. The last batch is filled up with samples that were seen before: they are its
 * first `seen` ones.
 * @throws PassError where there is no whole sample.
 */
async function overSamples({ graph, images, engine, step, batch: most }, read) {
    const [, ...sampleShape] = (0,operands/* tensorOf */.zz)(graph, (0,operands/* onlyInput */.b9)(graph)).shape;
    const size = (0,graph_shapes/* elements */.Yt)(sampleShape);
    const count = images.length / size;
    if (!Number.isInteger(count) || count === 0) {
        throw new core_errors/* PassError */.QG({
            code: 'quantize/representative-dataset',
            message: `expected a representative data set of whole samples of ${size} values, found ${images.length} values`,
            fix: 'Give at least one sample of the shape that the model reads.',
        });
    }
    const batch = Math.min(most, count);
    const compiled = await engine.compile(step, {
        inputs: { images: [batch, ...sampleShape] },
        constants: constantsOf(graph),
        purpose: 'inference',
    });
    try {
        for (let start = 0; start < count; start += batch) {
            const first = Math.min(start, count - batch);
            const out = await compiled.run({ images: images.slice(first * size, (first + batch) * size) });
            read(out, start - first);
        }
    }
    finally {
        await compiled.dispose();
    }
}

;// CONCATENATED MODULE: ./build/passes/quantize/calibrate.js









const calibrate_batchSize = 64;
/** Scale and zero point of every activation that int8 inference rounds, by tensor. Arguments as `activationRanges`. */
async function calibrateActivations(graph, images, engine, observer) {
    return activationsOf(await activationRanges(graph, images, engine, { ...(observer && { observer }) }));
}
/**
 * The range of every activation over a representative data set, normalised as in training: its smallest and largest value, or what an observer
 * makes of its histogram. images: [count, h, w, c], float32. Throws `PassError` when there is no whole sample.
 */
async function activationRanges(graph, images, engine, { observer = { name: 'min_max' }, type = 'int8' } = {}) {
    const extremes = await extremesOf(graph, images, engine);
    if (observer.name === 'min_max')
        return extremes;
    const histograms = await histogramsOf(graph, images, engine, extremes);
    return Object.fromEntries(Object.entries(histograms).map(([tensor, histogram]) => [tensor, observedRange(observer, histogram, type)]));
}
async function extremesOf(graph, images, engine) {
    const ranges = {};
    await overSamples({ graph, images, engine, step: rangeStep(graph), batch: calibrate_batchSize }, (out) => {
        for (const tensor of rangeOwners(graph)) {
            const found = { min: out[`min:${tensor}`][0], max: out[`max:${tensor}`][0] };
            const past = ranges[tensor] ?? found;
            ranges[tensor] = { min: Math.min(past.min, found.min), max: Math.max(past.max, found.max) };
        }
    });
    return ranges;
}
async function histogramsOf(graph, images, engine, extremes) {
    const members = rangeMembers(graph);
    const counted = Object.entries(members).map(([owner, tensors]) => {
        requireRange(owner, extremes[owner]);
        return { owner, tensors, histogram: histogramOf(extremes[owner]) };
    });
    const observed = [...new Set(Object.values(members).flat())];
    const batch = batchFor(graph, observed);
    const step = ({ images: x, ...constants }) => {
        const { activations } = graph_forward_forward(graph, constants, x, { training: false });
        return Object.fromEntries(observed.map((tensor) => [tensor, tf_core_node.clone(activations[tensor])]));
    };
    await overSamples({ graph, images, engine, step, batch }, (out, seen) => {
        for (const { tensors, histogram } of counted) {
            for (const tensor of tensors) {
                const values = out[tensor];
                histogram.add(values.subarray(seen * (0,graph_shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, tensor).shape)));
            }
        }
    });
    return Object.fromEntries(counted.map(({ owner, histogram }) => [owner, histogram.read()]));
}
function rangeStep(graph) {
    return ({ images, ...constants }) => {
        const { activations } = graph_forward_forward(graph, constants, images, { training: false });
        return Object.fromEntries(Object.entries(rangeMembers(graph)).flatMap(([owner, members]) => {
            const values = members.map((tensor) => activations[tensor]);
            return [
                [`min:${owner}`, values.map((value) => tf_core_node.min(value)).reduce((a, b) => tf_core_node.minimum(a, b))],
                [`max:${owner}`, values.map((value) => tf_core_node.max(value)).reduce((a, b) => tf_core_node.maximum(a, b))],
            ];
        }));
    };
}

;// CONCATENATED MODULE: ./build/pipeline/stages/sampled-images.js



/**
 * At most `most` seeded training samples, normalised as in training and without augmentation: [count, h, w, c].
 * @param stream names the choice, so that one stage's samples tell nothing of another's.
 */
function sampledImages({ dataset, seed }, stream, most) {
    const { count, samples } = dataset.train;
    const order = Uint32Array.from({ length: count }, (_, index) => index);
    const chosen = (0,core_random/* seededRandom */.I)(seed, stream).shuffle(order).subarray(0, most);
    return (0,normalize/* normalizedImages */.Eu)((0,data_dataset/* formOf */.QU)(dataset), samples, chosen);
}

;// CONCATENATED MODULE: ./build/pipeline/stages/calibrate.js


/** int8 parameters of activations over the representative data set: at most `representativeSamples` seeded training samples. */
async function calibrate(tools, graph, calibration) {
    return calibrateActivations(graph, await representative(tools, calibration), tools.engine, calibration.observer);
}
/** Samples, normalised as in training: [count, h, w, c]. */
const representative = (tools, { representativeSamples }) => sampledImages(tools, 'representative-dataset', representativeSamples);

;// CONCATENATED MODULE: ./build/passes/distill/own-average.js
/**
 * Self-distillation: the moving average of the student's own weights teaches it (mean teacher, Tarvainen & Valpola 2017,
 * arXiv 1703.01780, eq. 2). It looks at the very image that the student sees, without the student's dropout or rounding.
 */







const averageName = 'own-average/parameters';
const takenName = 'own-average/taken';
const logitsName = 'own-average/logits';
/** What the average takes in of the weights at a step, from 0: the warm-up of the average that ships (`weight-average.ts`). */
const takenAt = (decay, step) => 1 - Math.min(decay, (2 + step) / (11 + step));
function ownAverageCompanion(given) {
    const { distillation, classes, labels, decay } = given;
    const lesson = lessonInputs(distillation, { classes, labels });
    return {
        part: ownAveragePart(given),
        inputs: (batch, { step, scheduleStep, scheduleSteps }) => ({
            ...lesson(batch, scheduleStep, scheduleSteps),
            [takenName]: Float32Array.of(takenAt(decay, step)),
        }),
        said: (outputs) => [{ weight: 1, logits: outputs[logitsName] }],
        observe: () => undefined,
        metrics: () => ({}),
        save: () => ({}),
        restore: () => undefined,
    };
}
/** loss ← alpha·loss + (1 − alpha)·T²·term; ā ← ā + taken·(w − ā) of the weights w that the step was given. */
function ownAveragePart({ distillation, graph, frozen, batchSize, classes }) {
    const { parameters, parameterCount } = layoutOf(graph, frozen);
    return {
        name: 'own average',
        inputs: { ...lessonShapes(distillation, batchSize, classes), [takenName]: [] },
        state: { [averageName]: { shape: [parameterCount], data: pack(graph, frozen) } },
        loss: ({ loss, logits, weights, inputs, constants }, own) => {
            const before = own[averageName];
            const now = tf_core_node.concat1d(parameters.map(({ tensor }) => tf_core_node.reshape(stopGradient(weights[tensor]), [-1])));
            const average = tf_core_node.add(before, tf_core_node.mul(tf_core_node.sub(now, before), own[takenName]));
            const pieces = splitFlat(average, parameters);
            const averaged = Object.fromEntries(parameters.map(({ tensor }, at) => [tensor, pieces[at]]));
            const teacher = graph_forward_forward(graph, { ...constants, ...averaged }, inputs['images'], {
                training: true,
                frozen,
            }).logits;
            const probabilities = stopGradient(tf_core_node.softmax(softened(distillation, teacher, own), -1));
            return {
                loss: taughtLoss(distillation, loss, softened(distillation, logits, own), probabilities, own),
                state: { [averageName]: average },
                outputs: { [logitsName]: teacher },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/passes/distill/peers.js
/**
 * Online distillation: teachers that train in the student's own step, on the same images and labels, each by a learning rate of its
 * own. Where teaching is mutual they learn from the student too (Zhang et al. 2018, arXiv 1706.00384, eq. 5 and 6).
 */








const peers_name = {
    parameters: (peer) => `peer/${peer}/parameters`,
    statistics: (peer) => `peer/${peer}/statistics`,
    rate: (peer) => `peer/${peer}/rate`,
    logits: (peer) => `peer/${peer}/logits`,
    loss: (peer) => `peer/${peer}/loss`,
};
function peersCompanion(given) {
    const { distillation, peers, batchSize, classes, labels, task } = given;
    const lesson = lessonInputs(distillation, { classes, labels });
    const sums = new Map(peers.map((peer) => [peer.name, { loss: 0, score: 0 }]));
    const all = { steps: 0, loss: 0, when: { scheduleStep: 0, scheduleSteps: 1, learningRate: 0 } };
    return {
        part: peersPart(given),
        ships: peers.flatMap(({ name: peer, graph }) => layoutOf(graph).statisticCount > 0 ? [peers_name.statistics(peer)] : []),
        inputs(batch, when) {
            const { scheduleStep, scheduleSteps, learningRate: own } = (all.when = when);
            return {
                ...lesson(batch, scheduleStep, scheduleSteps),
                ...Object.fromEntries(peers.map(({ name: peer, learningRate: rate }) => [
                    peers_name.rate(peer),
                    Float32Array.of(own === 0 ? 0 : learningRateAt(rate, scheduleStep, scheduleSteps) / own),
                ])),
            };
        },
        said: (outputs) => peers.map(({ name: peer, weight }) => ({ weight, logits: outputs[peers_name.logits(peer)] })),
        observe(batch, outputs) {
            all.steps++;
            all.loss += outputs['loss'][0];
            for (const [peer, sum] of sums) {
                const loss = outputs[peers_name.loss(peer)][0];
                all.loss -= loss;
                sum.loss += loss;
                sum.score += task.score(outputs[peers_name.logits(peer)], batch).reduce((total, score) => total + score, 0);
            }
        },
        metrics() {
            const { steps, loss, when } = all;
            const records = peers.flatMap(({ name: peer, learningRate: rate }) => {
                const sum = sums.get(peer);
                const record = {
                    loss: sum.loss / steps,
                    [task.scoreName]: sum.score / (steps * batchSize),
                    learningRate: learningRateAt(rate, when.scheduleStep, when.scheduleSteps),
                };
                Object.assign(sum, { loss: 0, score: 0 });
                return Object.entries(record).map(([key, value]) => [`${peer}/${key}`, value]);
            });
            Object.assign(all, { steps: 0, loss: 0 });
            // The loss of the step holds those of the peers.
            return { loss: loss / steps, ...Object.fromEntries(records) };
        },
        save: () => ({}),
        restore: () => undefined,
    };
}
/** What became of the peers, out of what a training gave. */
function trainedPeers(peers, { trained, history, }) {
    return Object.fromEntries(peers.map(({ name: peer, graph }) => {
        const prefix = `${peer}/`;
        const records = history.map((record) => {
            const own = Object.entries(record).filter(([key]) => key.startsWith(prefix));
            const values = Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
            return { ...values, epoch: record.epoch, loss: values['loss'], learningRate: values['learningRate'] };
        });
        const weights = trained[peers_name.parameters(peer)];
        return [peer, { graph: unpack(graph, weights, trained[peers_name.statistics(peer)]), history: records }];
    }));
}
/** loss ← alpha·loss + (1 − alpha)·T²·term of the peers' mean + Σ the peers' own losses; no gradient goes from one model to another. */
function peersPart({ distillation, peers, mutual, batchSize, classes, task: { objective } }) {
    const laid = peers.map((peer) => ({ ...peer, layout: layoutOf(peer.graph) }));
    const total = peers.reduce((sum, { weight }) => sum + weight, 0);
    return {
        name: 'peers',
        inputs: {
            ...lessonShapes(distillation, batchSize, classes),
            ...Object.fromEntries(peers.map(({ name: peer }) => [peers_name.rate(peer), []])),
        },
        trainable: Object.fromEntries(laid.map(({ name: peer, graph, layout }) => {
            const decayed = new Float32Array(layout.parameterCount);
            for (const { role, offset, size } of layout.parameters)
                if (role === 'kernel')
                    decayed.fill(1, offset, offset + size);
            return [
                peers_name.parameters(peer),
                { shape: [layout.parameterCount], data: pack(graph), decayed, rate: peers_name.rate(peer) },
            ];
        })),
        state: Object.fromEntries(laid.flatMap(({ name: peer, graph, layout: { statisticCount } }) => statisticCount === 0
            ? []
            : [[peers_name.statistics(peer), { shape: [statisticCount], data: packStatistics(graph) }]])),
        loss: ({ loss, logits, inputs }, own) => {
            const state = {};
            const outputs = {};
            const student = softened(distillation, logits, own);
            const said = laid.map(({ name: peer, graph, layout, weight }) => {
                const parts = splitFlat(own[peers_name.parameters(peer)], layout.parameters);
                const moving = own[peers_name.statistics(peer)];
                const statistics = moving ? splitFlat(moving, layout.statistics) : [];
                const constants = {
                    ...Object.fromEntries(layout.parameters.map(({ tensor }, at) => [tensor, parts[at]])),
                    ...Object.fromEntries(layout.statistics.map(({ tensor }, at) => [tensor, statistics[at]])),
                };
                const result = graph_forward_forward(graph, constants, inputs['images'], { training: true });
                if (moving)
                    state[peers_name.statistics(peer)] = tf_core_node.concat(layout.statistics.map(({ tensor }) => tf_core_node.reshape(result.statistics[tensor] ?? constants[tensor], [-1])));
                const softly = softened(distillation, result.logits, own);
                const labels = objective.loss(result.logits, pick(inputs, Object.keys(objective.targets)));
                const ownLoss = mutual
                    ? taughtLoss(distillation, labels, softly, stopGradient(tf_core_node.softmax(student, -1)), own)
                    : labels;
                outputs[peers_name.logits(peer)] = result.logits;
                outputs[peers_name.loss(peer)] = ownLoss;
                return { ownLoss, probabilities: tf_core_node.mul(stopGradient(tf_core_node.softmax(softly, -1)), weight / total) };
            });
            const mean = said.map(({ probabilities }) => probabilities).reduce((sum, one) => tf_core_node.add(sum, one));
            const taught = taughtLoss(distillation, loss, student, mean, own);
            return { loss: said.reduce((sum, { ownLoss }) => tf_core_node.add(sum, ownLoss), taught), state, outputs };
        },
    };
}

;// CONCATENATED MODULE: ./build/pipeline/stages/alongside.js



/** Teachers that train along, with the weights that they begin with. */
function peersOf({ from, peers = [] }, teachers, totalSteps) {
    return peers.flatMap(({ name, learningRate: rate }, at) => {
        const lesson = teachers[at].value;
        if (!('graph' in lesson))
            return [];
        return [{ name, weight: from[at].weight, graph: lesson.graph, learningRate: learningRate(rate, totalSteps) }];
    });
}
/** Empty for teachers that are no part of the step. */
function alongside(recipe, distillation, peers, student) {
    if (!recipe || !distillation)
        return [];
    const { graph, frozen, dataset, batchSize, task } = student;
    const shared = { distillation, batchSize, classes: dataset.classes.length, labels: dataset.train.labels };
    switch (recipe.mode) {
        case 'offline':
        case 'consistent':
            return [];
        case 'online':
            return [peersCompanion({ ...shared, peers, mutual: recipe.mutual ?? false, task })];
        case 'self':
            return [ownAverageCompanion({ ...shared, graph, frozen, decay: recipe.averageDecay ?? 0 })];
        default:
            return recipe.mode;
    }
}
/** Whether what teachers say comes into the step from outside. */
const isTaughtFromOutside = ({ mode }) => mode === 'offline' || mode === 'consistent';

;// CONCATENATED MODULE: ./build/passes/distill/teacher-logits.js






const teacher_logits_batchSize = 100;
/**
 * Offline distillation: the teacher runs once over the training set in each view of the augmentation, and training reads
 * its logits from then on. The weights are folded and baked into the compiled step, which is what makes it cheap.
 * Returns logits [count, classes] in training-set order.
 */
async function teacherLogits(teacher, dataset, view, context) {
    const folded = foldBatchNorm(teacher);
    const compiled = await context.engine.compile((inputs) => {
        const { logits } = graph_forward_forward(folded, inputs, inputs['images'], { training: false });
        return { logits };
    }, {
        inputs: { images: [teacher_logits_batchSize, ...(0,operands/* tensorOf */.zz)(folded, (0,operands/* onlyInput */.b9)(folded)).shape.slice(1)] },
        constants: constantsOf(folded),
        purpose: 'inference',
    });
    const { count } = dataset.train;
    const classes = dataset.classes.length;
    const logits = new Float32Array(count * classes);
    const loader = openLoader(dataset, 'train', { signal: context.signal });
    const stage = context.progress.start(isMirrored(view) ? 'teacher logits, mirrored' : 'teacher logits', count);
    try {
        let done = 0;
        for await (const { images } of loader.batches(planView(count, teacher_logits_batchSize, view))) {
            context.signal.throwIfAborted();
            stage.update(done);
            const out = (await compiled.run({ images }))['logits'];
            // The last batch was filled up with the first samples, whose outputs are dropped.
            logits.set(out.subarray(0, Math.min(teacher_logits_batchSize, count - done) * classes), done * classes);
            done += teacher_logits_batchSize;
        }
        stage.end();
    }
    catch (error) {
        stage.stop();
        throw error;
    }
    finally {
        await loader.close();
        await compiled.dispose();
    }
    return logits;
}

;// CONCATENATED MODULE: ./build/pipeline/stages/tools.js
/** What a stage depends on that reads samples and runs an engine, besides its own settings and parents. */
function basisOf({ dataset, seed, engine }) {
    // The engine's identity: results are the same for any number of threads.
    return { data: dataset.digest, seed, engine: engine.identity };
}

;// CONCATENATED MODULE: ./build/pipeline/stages/logits.js




function logitsOf(tools, stage, parent) {
    const views = viewCount(tools.augmentation);
    const { data, engine } = basisOf(tools);
    const depends = { data, engine, code: tools.code.logits, model: parent.digest, views };
    return tools.cache.stage(stage.name, depends, async () => {
        const ofViews = [];
        for (let view = 0; view < views; view++)
            ofViews.push(await teacherLogits(parent.value.graph, tools.dataset, view, tools));
        return ofViews;
    });
}
/** What a student is distilled towards. @param teachers in the order of the recipe's. @param totalSteps of the training. */
function distill({ from, begins, ...distillation }, teachers, totalSteps) {
    return {
        ...distillation,
        ...(begins && { beginStep: stepAt(begins, totalSteps) }),
        teachers: from.map(({ weight }, at) => {
            const lesson = teachers[at].value;
            return 'graph' in lesson ? { weight, graph: lesson.graph } : { weight, logits: lesson };
        }),
    };
}
/** What a cache key holds of a distillation's teachers, whatever their stages are called. */
function taughtBy({ from }, teachers) {
    return from.map(({ weight }, at) => ({ weight, digest: teachers[at].digest }));
}

// EXTERNAL MODULE: ./build/core/argmax.js
var argmax = __webpack_require__(21382);
;// CONCATENATED MODULE: ./build/tasks/classification/objective.js

/** Cross-entropy against one-hot (or smoothed) `labels`, [batch, classes]. */
function classificationObjective(classes) {
    return {
        targets: { labels: [classes] },
        loss: (logits, targets) => crossEntropy(targets['labels'], logits),
    };
}

;// CONCATENATED MODULE: ./build/tasks/classification/task.js



/** One class for each sample; the score is 1 where the largest logit is that of the right class. */
function classification({ classes, labels, smoothing, weights }) {
    return {
        name: 'classification',
        objective: classificationObjective(classes),
        fillTargets: (into, { indices }) => {
            const target = into['labels'];
            target.fill(smoothing / classes);
            for (let i = 0; i < indices.length; i++)
                target[i * classes + labels[indices[i]]] += 1 - smoothing;
            if (!weights)
                return;
            // The cross-entropy of a sample is linear in its targets.
            for (let i = 0; i < indices.length; i++) {
                const weight = weights[labels[indices[i]]];
                for (let at = i * classes; at < (i + 1) * classes; at++)
                    target[at] *= weight;
            }
        },
        scoreName: scoreNames.classification,
        score: (outputs, { indices }) => Float64Array.from({ length: indices.length }, (_, i) => (0,argmax/* argmax */.j)(outputs, i * classes, classes) === labels[indices[i]] ? 1 : 0),
    };
}

;// CONCATENATED MODULE: ./build/tasks/multi-label/task.js


/**
 * Any number of labels for each sample, by the binary cross-entropy of each; a label is predicted where its logit is above 0,
 * or its probability above 0.5. The score is 1 where every label is right.
 */
function multiLabel({ classes, labels, outputs = 'logits' }) {
    const threshold = outputs === 'logits' ? 0 : 0.5;
    return {
        name: 'multi_label',
        objective: {
            targets: { labels: [classes] },
            loss: (given, targets) => binaryCrossEntropy(outputs === 'logits' ? given : logitsFrom(given), targets['labels']),
        },
        fillTargets: (into, { indices }) => {
            for (let i = 0; i < indices.length; i++)
                into['labels'].set(labels.subarray(indices[i] * classes, (indices[i] + 1) * classes), i * classes);
        },
        scoreName: scoreNames.multi_label,
        score: (given, { indices }) => Float64Array.from({ length: indices.length }, (_, i) => {
            for (let c = 0; c < classes; c++)
                if (given[i * classes + c] > threshold !== (labels[indices[i] * classes + c] === 1))
                    return 0;
            return 1;
        }),
    };
}
/** Of probabilities, which a sigmoid may round to 0 or 1. */
function logitsFrom(probabilities) {
    const p = tf_core_node.clipByValue(probabilities, 1e-6, 1 - 1e-6);
    return tf_core_node.sub(tf_core_node.log(p), tf_core_node.log(tf_core_node.sub(1, p)));
}
/** Mean of max(x, 0) − x·y + log(1 + e^−|x|), which no logit overflows. */
function binaryCrossEntropy(logits, labels) {
    const tail = tf_core_node.log(tf_core_node.add(tf_core_node.exp(tf_core_node.neg(tf_core_node.abs(logits))), 1));
    return tf_core_node.mean(tf_core_node.add(tf_core_node.sub(tf_core_node.relu(logits), tf_core_node.mul(logits, labels)), tail));
}

// EXTERNAL MODULE: ./build/metrics/scores/reconstruction.js
var reconstruction = __webpack_require__(30698);
;// CONCATENATED MODULE: ./build/tasks/reconstruction/task.js



/**
 * The model gives back what it reads, as an autoencoder does, by mean squared error: trained on what is normal, it fails on what
 * is not. The score is the error of a sample. size: numbers of one sample.
 */
function task_reconstruction({ size }) {
    return {
        name: 'reconstruction',
        objective: {
            targets: { originals: [size] },
            loss: (logits, targets) => {
                const originals = targets['originals'];
                return tf_core_node.mean(tf_core_node.square(tf_core_node.sub(tf_core_node.reshape(logits, originals.shape), originals)));
            },
        },
        fillTargets: (into, { images }) => into['originals'].set(images),
        scoreName: scoreNames.reconstruction,
        score: (outputs, { images }) => (0,reconstruction/* reconstructionErrors */._)(outputs, images, size),
    };
}

;// CONCATENATED MODULE: ./build/tasks/regression/task.js


/** Numbers for each sample, by mean squared error; the score is the mean absolute error of a sample. */
function regression({ width, values }) {
    return {
        name: 'regression',
        objective: {
            targets: { values: [width] },
            loss: (logits, targets) => tf_core_node.mean(tf_core_node.square(tf_core_node.sub(logits, targets['values']))),
        },
        fillTargets: (into, { indices }) => {
            for (let i = 0; i < indices.length; i++)
                into['values'].set(values.subarray(indices[i] * width, (indices[i] + 1) * width), i * width);
        },
        scoreName: scoreNames.regression,
        score: (outputs, { indices }) => Float64Array.from({ length: indices.length }, (_, i) => meanOver(width, (at) => Math.abs(outputs[i * width + at] - values[indices[i] * width + at]))),
    };
}
function meanOver(width, value) {
    let sum = 0;
    for (let at = 0; at < width; at++)
        sum += value(at);
    return sum / width;
}

;// CONCATENATED MODULE: ./build/pipeline/stages/training-task.js







/** What a graph learns from the samples of a split. */
function trainingTask(dataset, graph, { labelSmoothing, classWeights: weights }, split = dataset.train) {
    const { task, classes, outputs, targetScale } = dataset;
    switch (task) {
        case 'classification':
            return classification({
                classes: classes.length,
                labels: split.labels,
                smoothing: labelSmoothing,
                ...(weights && { weights: classWeights(weights, classes, split.labels) }),
            });
        case 'multi_label':
            return multiLabel({
                classes: outputs,
                labels: Uint8Array.from(split.targets),
                outputs: endsInSigmoid(graph) ? 'probabilities' : 'logits',
            });
        case 'regression':
            return regression({ width: outputs, values: scaled(split.targets, targetScale) });
        case 'reconstruction':
            return task_reconstruction({ size: (0,data_dataset/* sampleSize */.se)(dataset) });
        default:
            return task;
    }
}
function scaled(targets, scale) {
    if (!scale)
        return targets;
    const { mean, std } = scale;
    return targets.map((value, at) => (value - mean[at % mean.length]) / std[at % std.length]);
}

;// CONCATENATED MODULE: ./build/pipeline/stages/compress.js
/**
 * The folded half of the joint loop: clustering and quantisation, with fine-tuning where the spec asks for it, and the
 * zeros of pruning kept throughout.
 */























function compress(tools, stage, parent, teachers) {
    const { pruned, clustering, perAxis, fineTuning } = stage;
    const depends = {
        ...basisOf(tools),
        code: tools.code.compressed,
        model: parent.digest,
        pruned: pruned && { layers: pruned.layers, exclude: pruned.exclude },
        clustering,
        perAxis,
        fineTuning: fineTuning && {
            ...fineTuning,
            augmentation: { ...tools.augmentation },
            distillation: fineTuning.distillation && {
                ...fineTuning.distillation,
                from: taughtBy(fineTuning.distillation, teachers),
            },
        },
    };
    return tools.cache.stage(stage.name, depends, async (checkpointing) => {
        const { graph } = parent.value;
        const constraint = constrainedWeights(stage, graph, tools, await rateSettings(clustering?.rate ?? null, fineTuning, tools));
        const { weights } = constraint;
        const { latent, trained, ranges, history } = fineTuning
            ? await fineTune(tools, fineTuning, graph, constraint, teachers, checkpointing)
            : { latent: pack(graph), trained: {}, ranges: null, history: [] };
        weights.meet(latent);
        const settled = unpack(graph, weights.settle(latent, trained));
        return { graph: settled, numbers: weights.codes(latent, trained), ...(ranges && { ranges }), history };
    });
}
const compress_nothing = new Set();
/** Refit codebooks about ten times in an epoch of a thousand steps: often enough to follow, too seldom to cost. */
const codebookFrequency = 100;
function constrainedWeights({ pruned, clustering, perAxis, fineTuning }, graph, { seed, dataset }, rate) {
    const names = kernelLayers(graph);
    const floatLayers = floatLayersOf(fineTuning?.qat ?? {}, graph);
    const spans = kernelSpans(graph, {
        pruned: pruned ? (0,spec_layers/* prunedLayers */.Nl)(pruned, names) : [],
        clustering: clusteringRules(clustering, names),
        blockSize: (layer) => (clustering ? (0,spec_layers/* codewordSizeOf */.Gu)(clustering, layer) : 1),
        perChannel: (layer) => clustering !== null && (0,spec_layers/* hasCodebookPerChannel */.LX)(clustering, layer),
        rounds: (layer) => (floatLayers.has(layer) ? null : compress_bitsOf(fineTuning?.qat ?? null, layer)),
        perAxis,
    });
    const initial = pack(graph);
    const settings = { seed, codebookFrequency, rate };
    const qat = fineTuning?.qat;
    const summed = clustering?.gradientAggregation === 'SUM' ? clusteredKernels(spans) : [];
    if (!qat) {
        const weights = quantizedWeights(spans, initial, { ...settings, noise: null });
        return withSums({ weights, parts: [], feed: () => ({}) }, summed);
    }
    const { label: stream, epochs, batchSize } = fineTuning;
    const totalSteps = epochs * batchesPerEpoch(dataset, batchSize);
    const { quantNoise, learnsRanges, oscillation } = qat;
    const kernels = gridKernels(spans);
    const scales = learnsRanges ? learnedScales(kernels, initial) : null;
    const layers = kernels.map(({ layer }) => layer);
    const weights = quantizedWeights(spans, initial, {
        ...settings,
        noise: quantNoise && { ...quantNoise, totalSteps, seed, stream },
        scales,
        held: oscillation.freezing && freezing(layers, { ...oscillation.freezing, totalSteps }),
    });
    const ramp = kernels.length > 0 ? oscillation.dampening : null;
    // In one part: what is drawn to codes depends on the scales that it trains.
    const part = { name: 'grid', ...scales?.part, ...(ramp && dampening(kernels, scales?.limit ?? null)) };
    const constraint = {
        weights,
        parts: scales || ramp ? [part] : [],
        feed: (step) => (ramp ? { [dampeningInput]: Float32Array.of(rampAt(ramp, step, totalSteps)) } : {}),
    };
    return withSums(constraint, summed);
}
const clusteredKernels = (spans) => spans.flatMap(({ layer, tensor, shape, clustering }) => clustering ? [{ layer, tensor, shape, count: clustering.numberOfClusters }] : []);
/** With centroids that move by the sum of their weights' gradients, where there are such kernels. */
function withSums({ weights, parts, feed }, kernels) {
    if (kernels.length === 0)
        return { weights, parts, feed };
    return {
        weights,
        parts: [...parts, summedGradients(kernels)],
        feed: (step) => ({
            ...feed(step),
            ...Object.fromEntries([...weights.members()].flatMap(([layer, { cluster, unit }]) => [
                [clusterInput(layer), cluster],
                [unitInput(layer), unit],
            ])),
        }),
    };
}
/** Of the grid that training sees. */
function compress_bitsOf(qat, layer) {
    return qat && ((0,spec_layers/* lastMatch */.c_)(qat.layerBits ?? [], layer)?.bits ?? qat.numBits);
}
/** As many clusters as there are codes. */
const codesOfInt8 = 255;
async function rateSettings(rate, fineTuning, { dataset }) {
    if (!rate)
        return null;
    if (rate.kind === 'lambda') {
        const steps = fineTuning ? fineTuning.epochs * batchesPerEpoch(dataset, fineTuning.batchSize) : 0;
        return { kind: 'lambda', lambda: rate.lambda, rampSteps: Math.round(rate.rampFraction * steps) };
    }
    return { ...rate, deflatedBytesOf: await (0,deflate/* openDeflater */.E)() };
}
function clusteringRules(clustering, names) {
    const clustered = new Set(clustering ? (0,spec_layers/* clusteredLayers */._n)(clustering, names) : []);
    return (layer) => clustering && clustered.has(layer)
        ? {
            numberOfClusters: (0,spec_layers/* clustersOf */.Dg)(clustering, layer) ?? codesOfInt8,
            centroidInitialization: clustering.centroidsInit,
            preserveSparsity: clustering.preserveSparsity,
        }
        : null;
}
async function fineTune(tools, { label, epochs, batchSize, learningRate: rate, optimizer, labelSmoothing, averageDecay, classWeights, distillation, qat, }, whole, { weights, parts, feed }, teachers, checkpointing) {
    const { dataset, augmentation, seed } = tools;
    const graph = withFloatLayers(whole, floatLayersOf(qat ?? {}, whole));
    const learned = qat?.learnsRanges ? learnedRanges(graph, await calibrate(tools, graph, qat)) : null;
    const task = trainingTask(dataset, graph, { labelSmoothing, ...(classWeights && { classWeights }) });
    const totalSteps = epochs * batchesPerEpoch(dataset, batchSize);
    const taught = distillation && distill(distillation, teachers, totalSteps);
    const { learningRate: first, rewind } = learningRates(rate, totalSteps, taught?.beginStep ?? null);
    const student = { graph, frozen: compress_nothing, dataset, batchSize, task };
    const result = await train({
        label,
        graph,
        dataset,
        augmentation,
        epochs,
        batchSize,
        task,
        optimizer,
        learningRate: first,
        ...(rewind && { schedule: { first: 0, total: totalSteps, rewind } }),
        multiplierOf: multiplierOf(rate, trainedLayers(graph)),
        averageDecay,
        seed,
        projection: weights,
        distillation: distillation && isTaughtFromOutside(distillation) ? taught : null,
        companions: alongside(distillation, taught, [], student),
        calibrate: qat && !learned ? async (now) => fakeQuantization(now, await calibrate(tools, now, qat)) : null,
        rounding: learned?.part ?? null,
        parts,
        feed,
    }, { ...tools, resume: await checkpointing.load(), save: checkpointing.save });
    return { ...result, ranges: learned?.rangesOf(result.trained) ?? null };
}

;// CONCATENATED MODULE: ./build/pipeline/stages/fold.js


/** The graph that clustering, quantisation and export work on. Made each time: it costs less than reading. */
function fold({ code }, parent) {
    return {
        value: { graph: foldBatchNorm(parent.value.graph), numbers: null, history: [] },
        digest: (0,core_digest/* digestValue */.yD)({ code: code.folded, model: parent.digest }),
    };
}

// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
;// CONCATENATED MODULE: ./build/graph/adapt-input.js





/**
 * The same layers over images of another size: convolutions do not ask how large an image is. A pool over the whole image
 * stays one; what counts on a size (a dense layer on a flattened image) is refused.
 * @param shape [1, height, width, channels]
 * @throws ModelError naming the first layer that does not fit.
 */
function adaptInput(graph, shape) {
    const input = (0,operands/* onlyInput */.b9)(graph);
    const before = (tensor) => graph.tensors[tensor].shape;
    if (before(input).join() === shape.join())
        return graph;
    const [, , , channels] = shape;
    if (before(input).length !== 4 || shape.length !== 4 || before(input)[3] !== channels) {
        throw new core_errors/* ModelError */.me({
            code: 'graph/adapt-input',
            message: `expected images of ${String(before(input).at(-1))} channels for graph ${graph.name}, found ${(0,graph_shapes/* formatShape */.BB)(shape)} for ${(0,graph_shapes/* formatShape */.BB)(before(input))}`,
            fix: 'Give data.color the number of channels that the model reads (rgb: 3, grey: 1).',
        });
    }
    const adapted = (0,assemble/* assembleGraph */.V)(graph.name);
    adapted.input(input, shape);
    for (const [name, tensor] of Object.entries(graph.tensors)) {
        if (tensor.data instanceof Float32Array)
            adapted.constant(name, tensor.shape, tensor.data);
        else if (tensor.data)
            throw new core_errors/* ModelError */.me({
                code: 'graph/adapt-input',
                message: `expected float32 constants, found ${tensor.type} in ${name}`,
            });
    }
    for (const op of graph.operators) {
        const [from, to] = [before(op.inputs[0]), before(op.outputs[0])];
        const now = adapted.shapeOf(op.inputs[0]);
        if (op.kind === 'Slice' && from.join() !== now.join())
            throw countsOnSize(op, `to cut a part out of ${(0,graph_shapes/* formatShape */.BB)(from)}`, now);
        if (op.kind === 'Reshape')
            adapted.append(op, reshaped(op, from, to, now));
        else
            adapted.append(wholePool(enlarged(op, from, now), from, to, now));
    }
    return (0,graph_dropout/* keptDropouts */.Vq)(graph, adapted.build(...graph.outputs));
}
/** An image that becomes a multiple of its size becomes the same multiple of its new one. */
function enlarged(op, [, height, width], [, rows, columns]) {
    const times = op.kind === 'ResizeBilinear' ? [op.options.size[0] / height, op.options.size[1] / width] : [];
    const isMultiple = times.length > 0 && times.every(Number.isInteger);
    return isMultiple
        ? { ...op, options: { ...op.options, size: [times[0] * rows, times[1] * columns] } }
        : op;
}
/** A pool whose only window is the image, over the new image. */
function wholePool(op, from, to, now) {
    const isPool = op.kind === 'AveragePool2D' || op.kind === 'MaxPool2D';
    if (!isPool)
        return op;
    const { size, padding } = op.options;
    const isWhole = padding === 'valid' && size[0] === from[1] && size[1] === from[2] && to[1] === 1 && to[2] === 1;
    return isWhole ? { ...op, options: { ...op.options, size: [now[1], now[2]] } } : op;
}
/** An image that is flattened is flattened again; what keeps its size keeps its shape. */
function reshaped(op, from, to, now) {
    if ((0,graph_shapes/* elements */.Yt)(now) === (0,graph_shapes/* elements */.Yt)(to))
        return to;
    if (to.length === 2 && to[0] === from[0])
        return [to[0], (0,graph_shapes/* elements */.Yt)(now.slice(1))];
    throw countsOnSize(op, `${(0,graph_shapes/* formatShape */.BB)(from)} to reshape to ${(0,graph_shapes/* formatShape */.BB)(to)}`, now);
}
function countsOnSize({ name, kind }, expected, now) {
    return new core_errors/* ModelError */.me({
        code: 'graph/adapt-input',
        message: `layer ${name} (${kind}): expected ${expected}, found ${(0,graph_shapes/* formatShape */.BB)(now)}`,
        cause: 'The layer counts on the size of the images that the model was made for.',
        fix: 'Set data.image_size to the size that the model was made for.',
    });
}

;// CONCATENATED MODULE: ./build/graph/replace-head.js







/** The name of the layer that classifies in the place of the one that a file had. */
const headLayer = 'head';
/**
 * A new classifier on a pretrained body: the last layer with a kernel, and what follows it, make room for a dense layer of
 * `classes` units and a Softmax. Images that the body still has are averaged.
 * @throws ModelError where there is no body before the last layer with a kernel.
 */
function replaceHead(graph, classes, random) {
    const last = graph.operators.map((op) => (0,ops_operator/* factsOf */.xS)(op).weights !== null).lastIndexOf(true);
    const classifier = graph.operators[last];
    const body = classifier ? ancestorsOf(graph, classifier.inputs[0]) : [];
    if (!classifier || !body.some((op) => (0,ops_operator/* factsOf */.xS)(op).weights !== null)) {
        throw new core_errors/* ModelError */.me({
            code: 'graph/no-body',
            message: `expected two layers with a kernel or more in graph ${graph.name}, to keep all but the last, found ${classifier ? 1 : 0}`,
            fix: 'Leave out head: replace; a model of one layer has nothing that a new head could stand on.',
        });
    }
    const made = (0,assemble/* assembleGraph */.V)(graph.name);
    for (const name of graph.inputs)
        made.input(name, graph.tensors[name].shape);
    for (const op of body) {
        for (const name of Object.values(op.constants)) {
            const { data, shape } = graph.tensors[name];
            if (!made.has(name))
                made.constant(name, shape, data);
        }
        made.append(op, graph.tensors[op.outputs[0]].shape);
    }
    return (0,graph_dropout/* keptDropouts */.Vq)(graph, made.build(appendHead(made, classifier.inputs[0], classes, random)));
}
function appendHead(made, body, classes, random) {
    const [batch, ...sizes] = made.shapeOf(body);
    const features = made.shapeOf(body).at(-1);
    const isFlat = (0,graph_shapes/* elements */.Yt)(sizes) === features;
    const pooled = isFlat || sizes.length !== 3 ? body : made.append((0,plain_operator/* meanOperator */.w)(`${headLayer}/pool`, body));
    const flat = made.shapeOf(pooled).length === 2
        ? pooled
        : made.append((0,plain_operator/* plainOperator */.f)('Reshape', `${headLayer}/flatten`, pooled), [batch, features]);
    const kernel = initialize('glorot_uniform', classes * features, { fanIn: features, fanOut: classes }, random);
    const logits = made.append({
        kind: 'FullyConnected',
        name: headLayer,
        inputs: [flat],
        constants: {
            kernel: made.constant(`${headLayer}/kernel`, [classes, features], kernel),
            bias: made.constant(`${headLayer}/bias`, [classes], new Float32Array(classes)),
        },
        outputs: [`${headLayer}/output`],
        options: { activation: 'none' },
    });
    return made.append((0,plain_operator/* plainOperator */.f)('Softmax', `${headLayer}/softmax`, logits));
}
/** Operators that a tensor depends on, in execution order. */
function ancestorsOf(graph, tensor) {
    const needed = new Set([tensor]);
    const found = [];
    for (const op of [...graph.operators].reverse()) {
        if (!op.outputs.some((output) => needed.has(output)))
            continue;
        for (const input of op.inputs)
            needed.add(input);
        found.unshift(op);
    }
    return found;
}

// EXTERNAL MODULE: ./build/formats/tflite/magic.js
var magic = __webpack_require__(95953);
// EXTERNAL MODULE: ./build/pipeline/inside.js
var pipeline_inside = __webpack_require__(69335);
// EXTERNAL MODULE: ./build/spec/model-input.js
var model_input = __webpack_require__(94798);
;// CONCATENATED MODULE: ./build/pipeline/own-input.js
/**
 * What a model file itself says of its input, held against how the spec makes its input of pixels. A model that reads numbers of
 * another scale than it was trained on answers by chance, and nothing else tells.
 */



/** What the whole range of pixels becomes for a first layer is more than this in any network that was trained. */
const leastRange = 0.05;
/**
 * @param normalization how the spec makes inputs of pixels from 0 to 1
 * @throws SpecError where the file says that its inputs are made otherwise, or divides pixels that are divided already
 */
function requireOwnInput({ graph, input }, normalization, { file, where }) {
    if (input && !(0,model_input/* readsAlike */.GD)(input, normalization))
        throw new core_errors/* SpecError */.G8({
            code: 'spec/model-own-input',
            message: `expected ${file} to read pixels as its metadata say, ${shown(input)}, found that it would read ${shown(normalization)}`,
            where,
            cause: 'The model was trained on numbers of another scale, so it would answer by chance.',
            fix: `Write input: ${written(input)} beside model, for each model of the spec, and no data.normalization.`,
        });
    const divisor = ownDivisor(graph, normalization);
    if (divisor === null)
        return;
    throw new core_errors/* SpecError */.G8({
        code: 'spec/model-own-input',
        message: `expected ${file}, which begins with a scaling of its own, to be given pixels as they are, found that it would be given ${shown(normalization)}`,
        where,
        cause: `The model divides its input by ${own_input_short(divisor)} itself (a Rescaling or Normalization), and pixels are divided before.`,
        fix: 'Write input: { scale: 1 } beside model, for each model of the spec, and no data.normalization.',
    });
}
/**
 * By what the model divides its input before the first layer, where that leaves of inputs that are made so too little to tell
 * pixels apart by; else null.
 */
function ownDivisor(graph, { std }) {
    const line = inputLine(graph);
    if (!line)
        return null;
    const factors = Array.from(line.factor, Math.abs);
    const ranges = factors.map((factor, channel) => factor / std[channel % std.length]);
    return Math.max(...ranges) < leastRange ? 1 / Math.max(...factors) : null;
}
/** `0 to 1`, for each channel where they differ. */
function shown({ mean, std }) {
    const channels = Math.max(mean.length, std.length);
    const ranges = Array.from({ length: channels }, (_, channel) => [0, 1].map((pixel) => own_input_short((0,model_input/* inputAt */.MU)(pixel, channel, { mean, std }))).join(' to '));
    return [...new Set(ranges)].join(', ');
}
/** As a user writes it. */
function written({ mean, std }) {
    const list = (values) => `[${values.map(own_input_short).join(', ')}]`;
    if (mean.length > 1 || std.length > 1)
        return `{ mean: ${list(mean)}, std: ${list(std)} }`;
    const [offset, scale] = [own_input_short(-mean[0] / std[0]), `1/${own_input_short(255 * std[0])}`];
    return offset === 0 ? `{ scale: ${scale} }` : `{ scale: ${scale}, offset: ${offset} }`;
}
const own_input_short = (value) => Number(value.toPrecision(4)) + 0;

;// CONCATENATED MODULE: ./build/pipeline/model-formats.js
/** Formats that a model may begin in, told by their first bytes, and what reads each into a graph. */




const modelFormats = {
    tflite: {
        name: 'a .tflite file',
        matches: starting(4, 'TFL3'),
        importGraph: async (bytes) => (await Promise.all(/* import() */[__webpack_require__.e(4228), __webpack_require__.e(7793)]).then(__webpack_require__.bind(__webpack_require__, 57793))).importTflite(bytes, { numbers: 'real' }),
        readInput: readTfliteInput,
    },
    hdf5: { name: 'a Keras model in HDF5 (.h5)', matches: starting(0, '\x89HDF\r\n\x1a\n'), importGraph: importKerasH5 },
    keras: {
        name: 'a Keras model in a zip archive (.keras)',
        // A checkpoint of PyTorch is an archive too, and there is better advice for it.
        matches: (bytes) => starting(0, 'PK\x03\x04')(bytes) && !(0,magic/* recognizeForeign */.Nw)(bytes)?.name.includes('PyTorch'),
        importGraph: importKerasArchive,
    },
    keras_json: {
        name: 'an architecture of Keras (model.to_json())',
        matches: isKerasJson,
        importGraph: importKerasPair,
        hasNoWeights: true,
    },
    onnx: { name: 'an ONNX model', matches: magic/* isOnnx */.G7, importGraph: importOnnx },
    tfjs: { name: 'a TensorFlow.js model (model.json)', matches: isTfjs, importGraph: importTfjsFiles },
    saved_model: {
        name: 'a SavedModel of TensorFlow (a folder with saved_model.pb)',
        matches: magic/* isSavedModel */.Ln,
        importGraph: importSavedModelFiles,
    },
};
/** Null for bytes in no format that a model may begin in. */
function formatOf(bytes) {
    const name = formatNameOf(bytes);
    return name && modelFormats[name];
}
function formatNameOf(bytes) {
    const names = Object.keys(modelFormats);
    return names.find((name) => modelFormats[name].matches(bytes)) ?? null;
}
async function readTfliteInput(bytes) {
    const [{ openFile }, { readModelMetadata }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5023)),
        Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8093)]).then(__webpack_require__.bind(__webpack_require__, 78093)),
    ]);
    const said = openFile(bytes, readModelMetadata)?.normalization;
    const ofUnit = (values) => values.map((value) => value / 255);
    return said ? { mean: ofUnit(said.mean), std: ofUnit(said.std) } : null;
}
async function importKerasH5(bytes) {
    const [{ readKerasH5 }, { kerasGraph }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6338).then(__webpack_require__.bind(__webpack_require__, 86338)),
        Promise.all(/* import() */[__webpack_require__.e(1967), __webpack_require__.e(1591)]).then(__webpack_require__.bind(__webpack_require__, 51916)),
    ]);
    return kerasGraph(await readKerasH5(bytes));
}
async function importKerasArchive(bytes) {
    const [{ readKerasArchive }, { kerasGraph }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8077), __webpack_require__.e(3005)]).then(__webpack_require__.bind(__webpack_require__, 93005)),
        Promise.all(/* import() */[__webpack_require__.e(1967), __webpack_require__.e(1591)]).then(__webpack_require__.bind(__webpack_require__, 51916)),
    ]);
    return kerasGraph(await readKerasArchive(bytes));
}
async function importKerasPair(bytes, _beside, weights) {
    if (!weights)
        throw withoutWeights();
    const [{ readKerasPair }, { kerasGraph }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1967), __webpack_require__.e(8077), __webpack_require__.e(6245)]).then(__webpack_require__.bind(__webpack_require__, 66245)),
        Promise.all(/* import() */[__webpack_require__.e(1967), __webpack_require__.e(1591)]).then(__webpack_require__.bind(__webpack_require__, 51916)),
    ]);
    return kerasGraph(await readKerasPair(bytes, weights));
}
function withoutWeights() {
    return new core_errors/* ModelError */.me({
        code: 'model/keras-no-weights',
        message: 'expected the weights of the architecture in a second file, found the architecture alone',
        cause: 'model.to_json() writes layers and how they are connected, and no weights; a model is never begun with random ones unasked.',
        fix: 'Write them with model.save_weights("model.weights.h5"), and name that file too: in a spec as weights: model.weights.h5 beside model, on the command line after the architecture.',
    });
}
async function importOnnx(bytes) {
    const [{ readOnnx }, { onnxGraph }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(6053)]).then(__webpack_require__.bind(__webpack_require__, 86053)),
        __webpack_require__.e(/* import() */ 7818).then(__webpack_require__.bind(__webpack_require__, 97818)),
    ]);
    return onnxGraph(readOnnx(bytes));
}
const headOf = (bytes) => new TextDecoder().decode(bytes.subarray(0, 4096));
/** The class of a model stands before its layers, in Keras 2 and Keras 3. */
function isKerasJson(bytes) {
    const head = headOf(bytes);
    return /^\s*\{/.test(head) && /"class_name"\s*:/.test(head) && !isTfjs(bytes);
}
/** Its first keys say so, and no other JSON has them. */
function isTfjs(bytes) {
    const head = headOf(bytes);
    return /^\s*\{/.test(head) && /"(modelTopology|weightsManifest)"|"format"\s*:\s*"(layers|graph)-model"/.test(head);
}
async function importTfjsFiles(bytes, readBeside = nothingBeside) {
    const { importTfjs } = await Promise.all(/* import() */[__webpack_require__.e(4228), __webpack_require__.e(1967), __webpack_require__.e(1515), __webpack_require__.e(4659)]).then(__webpack_require__.bind(__webpack_require__, 27040));
    return importTfjs(bytes, readBeside);
}
async function importSavedModelFiles(bytes, readBeside = nothingBeside) {
    const { importSavedModel } = await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(4228), __webpack_require__.e(1515), __webpack_require__.e(4732)]).then(__webpack_require__.bind(__webpack_require__, 78717));
    return importSavedModel(bytes, readBeside);
}
/** Above it no model for a small device is meant. */
const modelLimits = { maxBytes: 2 ** 30, fix: 'Models above 1 GiB are not read.' };
/** The file to read where a path names a folder, as a SavedModel is one; the path itself elsewhere. */
async function modelFileAt(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    return found?.isDirectory() === true ? (0,external_node_path_.join)(path, 'saved_model.pb') : path;
}
const nothingBeside = (name) => Promise.reject(new core_errors/* ModelError */.me({
    code: 'model/beside',
    message: `expected the file ${name} beside the model, found no folder to look in`,
}));
function starting(at, text) {
    return (bytes) => bytes.length >= at + text.length && [...text].every((c, i) => bytes[at + i] === c.charCodeAt(0));
}

;// CONCATENATED MODULE: ./build/pipeline/stages/import.js














/** A model that begins as a file of the repository, weights and all. Read each time: the file is its own cache. */
async function importModel({ dataset, code, seed }, { model, file, head, workspace }) {
    const { sampleShape, outputs, task } = dataset;
    const read = await readGraph(file, workspace);
    const { graph: whole, sha256 } = read;
    if ((0,data_dataset/* formOf */.QU)(dataset).type === 'uint8')
        requireOwnInput(read, dataset.normalization, file);
    const graph = fitted(whole, { file, head, form: dataset, random: (0,core_random/* seededRandom */.I)(seed, `${model}/head`) });
    const depends = {
        code: code.imported,
        file: sha256,
        sampleShape: [...sampleShape],
        // What a kept head depends on is in the file.
        head: head === 'replace' ? { classes: outputs, ...(task === 'classification' ? {} : { task }), seed, model } : null,
    };
    return { value: { graph, numbers: null, history: [] }, digest: (0,core_digest/* digestValue */.yD)(depends) };
}
/**
 * The graph of a model file as it reads samples of this form, and answers what they ask.
 * @throws SpecError where it reads others, or answers something else
 */
function fitted(whole, { file, head, form, random, }) {
    const { sampleShape, outputs, task } = form;
    const headed = head === 'replace' ? inFile(file, () => finishFor(replaceHead(whole, outputs, random), task)) : whole;
    requireOneInput(headed, form, file);
    const graph = isFlat(headed, form) ? headed : inFile(file, () => adaptInput(headed, [1, ...sampleShape]));
    requireClasses(graph, form, file);
    return graph;
}
/** What is wrong with a graph is wrong with its file. */
function inFile(file, make) {
    try {
        return make();
    }
    catch (error) {
        throw import_placed(file, error);
    }
}
function import_placed(file, error) {
    // A damaged .tflite file is told by what reads back what was exported.
    if (!(error instanceof core_errors/* ModelError */.me || error instanceof core_errors/* ExportError */.ze))
        return error;
    const problems = error.problems.map((problem) => ({
        ...problem,
        message: `${file.file}: ${problem.message}`,
        where: file.where,
    }));
    return new core_errors/* ModelError */.me(problems, { cause: error });
}
/**
 * The graph of a model file, in float32, whatever numbers the file holds.
 * @throws SpecError where there is no such file in the workspace, or none that can be read; what its importer throws.
 */
async function readGraph(given, workspace) {
    const path = await modelFileAt(given.path);
    const file = path === given.path ? given : { ...given, path, file: (0,external_node_path_.join)(given.file, (0,external_node_path_.basename)(path)) };
    const bytes = await readModelFile(file, workspace);
    const format = formatOf(bytes);
    if (!format)
        throw notReadable(bytes, file);
    const beside = {};
    const readBeside = async (name) => {
        const other = { ...file, path: (0,external_node_path_.join)((0,external_node_path_.dirname)(file.path), name), file: (0,external_node_path_.join)((0,external_node_path_.dirname)(file.file), name) };
        const found = await readModelFile(other, workspace);
        beside[name] = (0,core_digest/* digestBytes */.QN)(found);
        return found;
    };
    const weights = await weightsOf(file, format, workspace);
    const graph = await format.importGraph(bytes, readBeside, weights).catch((error) => {
        throw import_placed(file, error);
    });
    const own = (0,core_digest/* digestBytes */.QN)(bytes);
    const input = (await format.readInput?.(bytes)) ?? null;
    if (weights)
        return { graph, sha256: (0,core_digest/* digestValue */.yD)({ own, weights: (0,core_digest/* digestBytes */.QN)(weights) }), input };
    return { graph, sha256: Object.keys(beside).length === 0 ? own : (0,core_digest/* digestValue */.yD)({ own, beside }), input };
}
/** Of an architecture alone. @throws SpecError where they are named beside a model that has its own. */
async function weightsOf(file, format, workspace) {
    const { weights } = file;
    if (!weights)
        return undefined;
    if (format.hasNoWeights)
        return readModelFile(weights, workspace);
    throw refuse(weights, {
        code: 'spec/model-weights',
        message: `expected no weights beside ${file.file}, which is ${format.name} with its own, found ${weights.file}`,
        cause: 'Beside model, weights is for the text of model.to_json(), which has none.',
        fix: 'Remove weights; or name the text of model.to_json() as model, or an architecture instead of model.',
    });
}
async function readModelFile(file, workspace) {
    try {
        return await (0,pipeline_inside/* readInside */.xO)(file.path, workspace, modelLimits.maxBytes);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw (0,system_error/* explainSystemError */.T)(error, 'read', file.file) ?? error;
        throw refuse(file, {
            code: 'spec/model-file',
            message: `expected a model file to begin with, found no file ${file.file}`,
            fix: 'Commit the file (and check it out with Git LFS), or correct the path.',
        });
    }
}
function notReadable(bytes, file) {
    const readable = Object.values(modelFormats).map(({ name }) => name);
    const foreign = (0,magic/* recognizeForeign */.Nw)(bytes);
    const found = foreign?.name ?? 'bytes of no format that tinygate knows';
    return refuse(file, {
        code: 'spec/model-format',
        message: `expected ${file.file} to be ${readable.join(' or ')}, found ${found}`,
        ...(foreign?.cause === undefined ? {} : { cause: foreign.cause }),
        fix: foreign?.fix ?? 'Save the model again, or name an architecture instead.',
    });
}
const shapesOf = (graph, names) => names.map((name) => `[${(graph.tensors[name]?.shape ?? []).join(', ')}]`).join(' and ');
/** One input of the samples' shape; images may be of another size, which the layers are then laid over. */
function requireOneInput(graph, dataset, file) {
    const { sampleShape } = dataset;
    const [found = [], ...others] = graph.inputs.map((name) => graph.tensors[name].shape);
    const input = [1, ...sampleShape];
    const isImage = found.length === 4 && input.length === 4 && found[3] === input[3];
    if (others.length === 0 && (isFlat(graph, dataset) || isImage || found.join() === input.join()))
        return;
    throw refuse(file, {
        code: 'spec/model-input',
        message: `expected ${file.file} to read a sample of the data, [${input.join(', ')}], found ${shapesOf(graph, graph.inputs)}`,
        cause: 'The model was made for other samples, or the data is another than it was trained on.',
        fix: 'Give the data that the model is for, or a model for this data. Of pictures, data.color says how many channels they have.',
    });
}
/** Whether it reads a row of a table, which has neither height nor width. */
function isFlat(graph, { sampleShape: [height, width, channels] }) {
    const shape = graph.tensors[graph.inputs[0]].shape;
    return height === 1 && width === 1 && shape.at(-1) === channels && (0,graph_shapes/* elements */.Yt)(shape) === channels;
}
/** One output with a number for each class, or as many numbers as the task asks for. */
function requireClasses(graph, { task, outputs, classes }, file) {
    const [found = [], ...others] = graph.outputs.map((name) => graph.tensors[name].shape);
    const isOriginal = task === 'reconstruction' && (0,graph_shapes/* elements */.Yt)(found) === outputs;
    if (others.length === 0 && (isOriginal || found.join() === [1, outputs].join()))
        return;
    if (task !== 'classification')
        throw refuse(file, {
            code: 'spec/model-output',
            message: `expected ${file.file} to give ${outputs} numbers for a sample (task: ${task}), found ${shapesOf(graph, graph.outputs)}`,
            cause: 'The model was made for another task, or for other samples.',
            fix: 'Give the data that the model is for, or a model for this data.',
        });
    throw refuse(file, {
        code: 'spec/model-output',
        message: `expected ${file.file} to give a number for each of ${classes.length} classes, found ${shapesOf(graph, graph.outputs)}`,
        cause: 'The model tells other classes apart than data.classes and the labels have.',
        fix: 'Write head: replace beside model to put a new classifier on its layers, or give the data that the model is for.',
    });
}
function refuse({ where }, problem) {
    return new core_errors/* SpecError */.G8({ ...problem, where });
}

;// CONCATENATED MODULE: ./build/graph/load-weights.js
/**
 * The weights of one graph put into another that has the same layers: by their names where all are the same, else by their order.
 * What is connected otherwise, missing or of another shape is an error that lists all of it; no layer is left with what chance gave it.
 */





/** @throws ModelError */
function loadWeights(target, source, { head }) {
    const given = withoutLostBias(source);
    const [own, theirs] = [weighted(target), weighted(given)];
    const [kept, found] = head === 'replace' ? [own.slice(0, -1), theirs.slice(0, -1)] : [own, theirs];
    refuseFolded(kept, found);
    const pairs = load_weights_pair(target, kept, given, found);
    const problems = [
        ...unpaired(kept, found, pairs),
        ...pairs.flatMap(([mine, other]) => differences(target, mine, given, other)),
    ];
    if (problems.length === 0)
        problems.push(...otherwiseConnected(target, given, pairs));
    if (problems.length > 0)
        throw doesNotFit(problems);
    const tensors = { ...target.tensors };
    for (const [mine, other] of pairs)
        for (const [role, name] of entriesOf(mine)) {
            const { data } = (0,operands/* tensorOf */.zz)(given, load_weights_constantsOf(other)[role]);
            tensors[name] = { ...tensors[name], data: Float32Array.from(data) };
        }
    const epsilons = new Map(pairs.map(([mine, other]) => [mine.name, other]));
    const operators = target.operators.map((op) => {
        const other = epsilons.get(op.name);
        return op.kind === 'BatchNorm' && other?.kind === 'BatchNorm'
            ? { ...op, options: { ...op.options, epsilon: other.options.epsilon } }
            : op;
    });
    return { ...target, operators, tensors };
}
/** Numbers that a kind of layer is made with are no weights. */
const entriesOf = (op) => (0,ops_operator/* constantInputs */._M)(op)
    .filter(({ role }) => role !== 'number')
    .map(({ role, tensor }) => [role, tensor]);
const load_weights_constantsOf = (op) => op.constants;
/** Layers with weights, in the order in which they run. */
function weighted({ operators }) {
    return operators.filter((op) => entriesOf(op).length > 0);
}
/** By names, else by what each layer is and reads, else in their order, which then tells what differs. */
function load_weights_pair(target, own, source, theirs) {
    const byName = new Map(theirs.map((op) => [op.name, op]));
    if (own.every(({ name }) => byName.has(name)))
        return own.map((op) => [op, byName.get(op.name)]);
    const number = numbering();
    const [wanted, found] = [signatures(target, number), signatures(source, number)];
    const waiting = new Map();
    for (const op of theirs)
        waiting.set(found(op), [...(waiting.get(found(op)) ?? []), op]);
    const alike = own.flatMap((op) => {
        const other = waiting.get(wanted(op))?.shift();
        return other ? [[op, other]] : [];
    });
    if (alike.length === own.length && own.length === theirs.length)
        return alike;
    return own.flatMap((op, at) => (theirs[at] ? [[op, theirs[at]]] : []));
}
/** A number for each text, the same for the same. */
function numbering() {
    const known = new Map();
    return (text) => {
        const number = known.get(text) ?? known.size;
        known.set(text, number);
        return number;
    };
}
/**
 * What a layer is, and all layers behind it: branches are found again in whatever order a file runs them. Operators without
 * weights are looked through; where several tensors meet, their order does not count.
 */
function signatures(graph, number) {
    const producer = new Map(graph.operators.flatMap((op) => op.outputs.map((output) => [output, op])));
    const ofTensor = new Map();
    const of = (op) => {
        const behind = [...new Set(op.inputs.map(tensorSignature))].sort((a, b) => a - b);
        if (entriesOf(op).length === 0 && behind.length === 1)
            return behind[0];
        const shapes = entriesOf(op).map(([role, name]) => `${role} ${sizesOf((0,operands/* tensorOf */.zz)(graph, name)).join('x')}`);
        return number(`${entriesOf(op).length > 0 ? sortOf(op) : ''} ${shapes.sort().join()} of ${behind.join()}`);
    };
    const tensorSignature = (tensor) => {
        const known = ofTensor.get(tensor);
        if (known !== undefined)
            return known;
        const op = producer.get(tensor);
        const signature = op ? of(op) : number('input');
        ofTensor.set(tensor, signature);
        return signature;
    };
    // In execution order, so that nothing is asked for deeper than one step.
    for (const op of graph.operators)
        for (const output of op.outputs)
            tensorSignature(output);
    return of;
}
/** A dense layer is a 1x1 convolution of a single pixel. */
function sizesOf({ shape }) {
    return shape.length === 4 && shape[1] === 1 && shape[2] === 1 ? [shape[0], shape[3]] : shape;
}
const sortOf = ({ kind }) => (kind === 'FullyConnected' ? 'Conv2D' : kind);
function differences(target, mine, source, other) {
    const names = `${mine.name} (${mine.kind}) and ${other.name} (${other.kind})`;
    if (sortOf(mine) !== sortOf(other))
        return [`${names} are of different kinds`];
    const [wanted, found] = [Object.fromEntries(entriesOf(mine)), Object.fromEntries(entriesOf(other))];
    const wrong = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].flatMap((role) => {
        const [a, b] = [wanted[role], found[role]];
        if (a === undefined)
            return [`a ${role} that the architecture has not`];
        if (b === undefined)
            return [`no ${role}`];
        const [needed, given] = [(0,operands/* tensorOf */.zz)(target, a), (0,operands/* tensorOf */.zz)(source, b)];
        const isSame = sizesOf(needed).join() === sizesOf(given).join();
        return isSame ? [] : [`${role} ${(0,graph_shapes/* formatShape */.BB)(given.shape)} for ${(0,graph_shapes/* formatShape */.BB)(needed.shape)}`];
    });
    return wrong.length === 0 ? [] : [`${names}: the file has ${wrong.join(', ')}`];
}
function unpaired(own, theirs, pairs) {
    const [mine, others] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
    return [
        ...own.filter((op) => !mine.has(op)).map(({ name, kind }) => `${name} (${kind}) is not in the file`),
        ...theirs.filter((op) => !others.has(op)).map(({ name, kind }) => `${name} (${kind}) of the file has no place`),
    ];
}
/** Layers of one shape in another order would be exchanged in silence, were it not for what they read. */
function otherwiseConnected(target, source, pairs) {
    const partner = new Map(pairs.map(([mine, other]) => [other.name, mine.name]));
    const [own, theirs] = [readsOf(target), readsOf(source)];
    return pairs.flatMap(([mine, other]) => {
        const wanted = own(mine);
        const found = theirs(other).map((name) => partner.get(name) ?? name);
        return wanted.join() === found.sort().join()
            ? []
            : [
                `${mine.name} reads ${wanted.join(', ') || 'the input'}, and ${other.name} of the file ${(0,name_some/* nameSome */.K)(found) || 'the input'}`,
            ];
    });
}
/** Names of the layers with weights that an operator reads, through those without. */
function readsOf({ operators }) {
    const producer = new Map(operators.flatMap((op) => op.outputs.map((output) => [output, op])));
    const known = new Map();
    const behind = (tensor) => {
        const op = producer.get(tensor);
        if (!op)
            return new Set();
        if (entriesOf(op).length > 0)
            return new Set([op.name]);
        const found = known.get(tensor) ?? new Set(op.inputs.flatMap((input) => [...behind(input)]));
        known.set(tensor, found);
        return found;
    };
    return (op) => [...new Set(op.inputs.flatMap((input) => [...behind(input)]))].sort();
}
/** A bias before a BatchNorm does nothing that its mean cannot do: x + b − μ = x − (μ − b). */
function withoutLostBias(graph) {
    const tensors = { ...graph.tensors };
    const reads = new Map();
    for (const op of graph.operators)
        for (const input of op.inputs)
            reads.set(input, [...(reads.get(input) ?? []), op]);
    const operators = graph.operators.map((op) => {
        const [next, ...others] = reads.get(op.outputs[0]) ?? [];
        const isConvolution = op.kind === 'Conv2D' || op.kind === 'DepthwiseConv2D';
        if (!isConvolution || op.constants.bias === undefined || op.options.activation !== 'none')
            return op;
        const normalization = next?.kind === 'BatchNorm' && others.length === 0 ? next : null;
        if (!normalization)
            return op;
        const bias = (0,operands/* tensorOf */.zz)(graph, op.constants.bias).data;
        const mean = tensors[normalization.constants.mean];
        const data = Float32Array.from(mean.data, (value, c) => value - bias[c]);
        tensors[normalization.constants.mean] = { ...mean, data };
        return { ...op, constants: { kernel: op.constants.kernel } };
    });
    return { ...graph, operators, tensors };
}
/** A `.tflite` file has its normalization folded away: its weights fit no layer that has its own. */
function refuseFolded(own, theirs) {
    const counts = [own, theirs].map((list) => list.filter(({ kind }) => kind === 'BatchNorm').length);
    if (counts[0] === 0 || counts[1] !== 0)
        return;
    throw new core_errors/* ModelError */.me({
        code: 'graph/folded-weights',
        message: `expected weights with BatchNormalization, as ${counts[0]} layers of the architecture have it, found a file without any`,
        cause: 'An exporter folded it into the convolutions, so the file has no statistics of its own.',
        fix: 'Write batch_normalization: restore beside weights, which measures them anew.',
    });
}
const most = 20;
function doesNotFit(problems) {
    const more = problems.length > most ? [`… and ${problems.length - most} more`] : [];
    return new core_errors/* ModelError */.me({
        code: 'graph/weights',
        message: `expected weights for every layer of the architecture, found ${problems.length} that do not fit:\n    ${[...problems.slice(0, most), ...more].join('\n    ')}`,
        cause: 'The file is of another architecture, of other parameters (such as the width), or for other classes.',
        fix: 'Correct architecture and parameters; head: replace leaves the last layer out; or begin with the file itself: model: FILE.',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/stages/load-weights.js







/** The weights of a file in place of seeded ones. Apart from `build`, so that no importer is code of what is seeded. */
async function loadFromFile({ dataset, code }, seeded, weights, workspace) {
    const read = await readGraph(weights.file, workspace);
    if ((0,data_dataset/* formOf */.QU)(dataset).type === 'uint8')
        requireOwnInput(read, dataset.normalization, weights.file);
    const isFolded = weights.batchNormalization === 'restore';
    const graph = inFile(weights.file, () => isFolded
        ? loadWeights(foldBatchNorm(seeded.graph), foldBatchNorm(read.graph), weights)
        : loadWeights(seeded.graph, read.graph, weights));
    const depends = {
        code: code.imported,
        model: seeded.digest,
        file: read.sha256,
        head: weights.head,
        ...(isFolded && { isFolded }),
    };
    return {
        value: { graph: finishFor(graph, dataset.task), numbers: null, history: [] },
        digest: (0,core_digest/* digestValue */.yD)(depends),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/stages/peer.js


/** The teacher that trained in the steps of `parent`. */
function peer({ model }, parent) {
    const found = parent.value.peers?.[model];
    if (!found)
        throw new core_errors/* InternalError */.Gd(`no ${model} trained along`);
    return { value: { ...found, numbers: null }, digest: (0,core_digest/* digestValue */.yD)([parent.digest, 'peer', model]) };
}

// EXTERNAL MODULE: ./build/ops/shared/float.js
var shared_float = __webpack_require__(34887);
;// CONCATENATED MODULE: ./build/passes/quantize/adaround.js
/** Adaptive rounding: each weight goes up or down so that its layer's outputs change least on real inputs, not so that it is nearest. */









/** Windows of a layer's input that are looked at, at most; fewer of layers that read much. */
const mostWindows = 1024;
const leastWindows = 128;
/** Values of a layer's windows together, at most, where that leaves enough windows. */
const adaround_mostValues = 2 ** 21;
/** Sweeps over the weights of a channel, at most. It is done when a sweep changes nothing, which three or four do. */
const mostSweeps = 20;
/**
 * argmin over q ∈ {⌊w/s⌋, ⌈w/s⌉} of E ‖(s·q − w) x‖² for each output channel, x: windows of the layer's input in the float model (the
 * layer-wise objective of AdaRound: Nagel et al. 2020, arXiv 2004.10568, eq. 21). The paper relaxes it; here it is solved by coordinate descent
 * from the nearest codes: a weight flips while that lowers the sum, so that it is never above that of rounding to nearest. Scales stay, zeros too.
 *
 * @param codes nearest codes by layer. Returned are those of `layers`; transposed convolutions keep theirs.
 * @throws PassError where there is no whole sample.
 */
async function adaptiveCodes(graph, layers, codes, { images, engine, seed, isCentred, largest }) {
    const looks = layers.flatMap((op) => looksAt(graph, op, seed) ?? []);
    const inputs = [...new Set(looks.map(({ op }) => op.inputs[0]))];
    if (inputs.length === 0)
        return new Map();
    const step = ({ images: x, ...constants }) => {
        const { activations } = graph_forward_forward(graph, constants, x, { training: false });
        return Object.fromEntries(inputs.map((tensor) => [tensor, activations[tensor].clone()]));
    };
    let sample = 0;
    const batch = batchFor(graph, inputs);
    const [, ...sampleShape] = (0,operands/* tensorOf */.zz)(graph, graph.inputs[0]).shape;
    const count = images.length / (0,graph_shapes/* elements */.Yt)(sampleShape);
    await overSamples({ graph, images, engine, step, batch }, (out, seen) => {
        const [first] = inputs;
        const found = out[first].length / (0,graph_shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, first).shape);
        for (let i = seen; i < found; i++, sample++)
            for (const look of looks)
                look.take(out[look.op.inputs[0]], i, (sample + 1) / count);
    });
    return new Map(looks.map(({ op, windows, rowsOf }) => {
        const seenWindows = isCentred ? centred(windows()) : windows();
        return [
            op.name,
            roundLayer(graph, op, codes.get(op.name), { windows: seenWindows, rowsOf, largest: largest(op) }),
        ];
    }));
}
/** How windows of a layer's input are drawn; null for a layer without windows. */
function looksAt(graph, op, seed) {
    if (op.kind === 'TransposeConv')
        return null;
    const input = (0,operands/* tensorOf */.zz)(graph, op.inputs[0]).shape;
    const { shape } = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel);
    const [taps, channels] = op.kind === 'FullyConnected' ? [1, shape[1]] : [shape[1] * shape[2], input.at(-1)];
    const places = [];
    if (op.kind === 'FullyConnected')
        for (let at = 0; at < (0,graph_shapes/* elements */.Yt)(input) / channels; at++)
            places.push([[at, 0]]);
    else
        (0,shared_float/* forEachTap */.y3)(input, [shape[1], shape[2]], op.options, (output, from, tap) => (places[output] ??= []).push([from, tap]));
    const rows = taps * channels;
    const most = Math.max(leastWindows, Math.min(mostWindows, Math.floor(adaround_mostValues / rows)));
    const values = new Float32Array(rows * most);
    const random = (0,core_random/* seededRandom */.I)(seed, `adaround/${op.name}`);
    let count = 0;
    return {
        op,
        take(batch, i, share) {
            const from = i * (0,graph_shapes/* elements */.Yt)(input);
            // As many of each sample, within one.
            for (const end = Math.floor(share * most); count < end; count++) {
                for (const [at, tap] of places[random.integer(places.length)] ?? [])
                    for (let c = 0; c < channels; c++)
                        values[(tap * channels + c) * most + count] = batch[from + at * channels + c];
            }
        },
        windows: () => ({ values, count: most }),
        rowsOf(output) {
            if (op.kind === 'DepthwiseConv2D') {
                const outputs = shape[3];
                const channel = Math.floor(output / op.options.depthMultiplier);
                return Array.from({ length: taps }, (_, tap) => [tap * outputs + output, tap * channels + channel]);
            }
            return Array.from({ length: rows }, (_, row) => [output * rows + row, row]);
        },
    };
}
function centred({ values, count }) {
    const result = values.slice();
    for (let row = 0; row < values.length; row += count) {
        const part = result.subarray(row, row + count);
        const mean = part.reduce((sum, value) => sum + value, 0) / count;
        part.forEach((value, i) => (part[i] = value - mean));
    }
    return { values: result, count };
}
function roundLayer(graph, op, { codes, scale }, { windows: { values, count }, rowsOf, largest }) {
    const { shape } = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel);
    const weights = (0,operands/* floatsOf */.HC)(graph, op.constants.kernel);
    const scaleAt = (0,real_values/* channelIndex */.wh)(shape, scale.length === 1 ? null : weightAxis(op));
    const chosen = codes.slice();
    const row = (at) => values.subarray(at * count, (at + 1) * count);
    const squares = new Float64Array(values.length / count);
    squares.forEach((_, at) => (squares[at] = row(at).reduce((sum, value) => sum + value * value, 0)));
    for (let output = 0; output < shape[(0,linear/* channelAxis */.Tl)(op)]; output++) {
        const places = rowsOf(output);
        /** Of each window: what rounding has added to the sum. */
        const error = new Float64Array(count);
        const add = (at, factor) => {
            const x = row(at);
            for (let i = 0; i < count; i++)
                error[i] += factor * x[i];
        };
        for (const [position, at] of places)
            add(at, chosen[position] * scale[scaleAt(position)] - weights[position]);
        for (let sweep = 0, flips = 1; flips > 0 && sweep < mostSweeps; sweep++) {
            flips = 0;
            for (const [position, at] of places) {
                const step = scale[scaleAt(position)];
                const exact = weights[position] / step;
                const other = chosen[position] === Math.floor(exact) ? Math.ceil(exact) : Math.floor(exact);
                if (Math.abs(other) > largest || Math.abs(chosen[position] - exact) > 1 || other === chosen[position])
                    continue;
                const change = (other - chosen[position]) * step;
                const x = row(at);
                let product = 0;
                for (let i = 0; i < count; i++)
                    product += error[i] * x[i];
                // Less than what float32 products would round away is no gain.
                if (2 * change * product + change * change * squares[at] >= -1e-9 * change * change * squares[at])
                    continue;
                add(at, change);
                chosen[position] = other;
                flips++;
            }
        }
    }
    return { codes: chosen, scale };
}

;// CONCATENATED MODULE: ./build/passes/quantize/correct-biases.js
/** Bias correction: what rounding adds to a layer's outputs on average is taken from its bias. */








const correct_biases_batchSize = 32;
/** Each round settles one layer more at least; few layers are deep enough for all of them to matter. */
const correct_biases_mostRounds = 12;
/** Rounds end where no mean moves by more of the layer's largest. */
const correct_biases_tolerance = 1e-3;
const sumOf = (activation) => `${activation}#sum`;
/**
 * b ← b + E[y] − E[ỹ] of each output channel, before the activation: y in the float model, ỹ in the rounded one, over all samples and pixels
 * (Nagel et al. 2019, arXiv 1906.04721, §4.2 and appendix D: empirical). All layers at once, and again with what the others now give, until nothing moves:
 * what comes in changed is then corrected, too.
 * @throws PassError where there is no whole sample.
 */
async function correctBiases(graph, { codes, activations, images, engine }) {
    const layers = graph.operators.filter(linear/* isLinear */.ym);
    const float = correct_biases_withSums(withOwnBiases(graph));
    const rounding = activations && { graph, activations };
    const expected = await meansOf(float, layers, { images, engine, rounding: null });
    let rounded = correct_biases_withSums(withCodes(withOwnBiases(graph), codes));
    for (let round = 0; round < Math.min(correct_biases_mostRounds, layers.length); round++) {
        const found = await meansOf(rounded, layers, { images, engine, rounding });
        const shifts = new Map(layers.map(({ name }) => [name, difference(expected.get(name), found.get(name))]));
        rounded = correct_biases_withBiases(rounded, ({ name }, now) => now.map((value, channel) => value + shifts.get(name)[channel]));
        const farthest = layers.map(({ name }) => largest(shifts.get(name)) / (largest(expected.get(name)) || 1));
        if (Math.max(...farthest) < correct_biases_tolerance)
            break;
    }
    return (0,verify/* verifyGraph */.W)(correct_biases_withBiases(withOwnBiases(graph), (op) => (0,operands/* floatsOf */.HC)(rounded, op.constants.bias)));
}
const largest = (values) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const difference = (a, b) => a.map((value, i) => value - b[i]);
/** Of each layer, the mean of each output channel before its activation. */
async function meansOf(graph, layers, { images, engine, rounding }) {
    const round = rounding && roundActivation(rounding.graph);
    const scales = rounding && fakeQuantization(rounding.graph, rounding.activations).arrays;
    const step = ({ images: x, ...constants }) => {
        const inputs = scales
            ? Object.fromEntries(Object.entries(scales).map(([name, data]) => [name, tf_core_node.scalar(data[0])]))
            : {};
        const result = graph_forward_forward(graph, constants, x, {
            training: false,
            ...(round && { activation: (tensor, value) => round(tensor, value, inputs) }),
        });
        return Object.fromEntries(layers.map(({ name, outputs }) => [name, perSample(result.activations[sumOf(outputs[0])])]));
    };
    const sums = new Map(layers.map((op) => [op.name, new Float64Array(channelsOf(graph, op.outputs[0]))]));
    let count = 0;
    await overSamples({ graph, images, engine, step, batch: correct_biases_batchSize }, (out, seen) => {
        for (const [name, sum] of sums) {
            const values = out[name];
            for (let i = seen * sum.length; i < values.length; i++)
                sum[i % sum.length] += values[i];
        }
        const [[first, sum]] = [...sums];
        count += out[first].length / sum.length - seen;
    });
    return new Map([...sums].map(([name, sum]) => [name, sum.map((value) => value / count)]));
}
/** Kernels as the numbers that their codes stand for. */
function withCodes(graph, codes) {
    const tensors = { ...graph.tensors };
    for (const op of graph.operators.filter(linear/* isLinear */.ym)) {
        const kernel = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel);
        const given = codes.get(op.name);
        if (!given)
            continue;
        const axis = given.scale.length === 1 ? null : weightAxis(op);
        tensors[kernel.name] = { ...kernel, data: fromCodes(given.codes, kernel.shape, given.scale, axis) };
    }
    return { ...graph, tensors };
}
/** Each layer with what it sums, and its activation as an operator of its own. */
function correct_biases_withSums(graph) {
    const tensors = { ...graph.tensors };
    const operators = graph.operators.flatMap((op) => {
        if (!(0,linear/* isLinear */.ym)(op))
            return [op];
        const [output] = op.outputs;
        const sum = sumOf(output);
        tensors[sum] = { ...(0,operands/* tensorOf */.zz)(graph, output), name: sum };
        const { activation } = op.options;
        const summed = { ...op, options: { ...op.options, activation: 'none' }, outputs: [sum] };
        // A Reshape to the same shape changes nothing.
        const kind = { none: 'Reshape', relu: 'Relu', relu6: 'Relu6' }[activation];
        const after = { kind, name: `${op.name}#activation`, inputs: [sum], constants: {}, outputs: [output], options: {} };
        return [summed, after];
    });
    return { ...graph, operators, tensors };
}
/** Mean over all but samples and channels: [batch, channels]. */
function perSample(value) {
    const inner = Array.from({ length: value.rank - 2 }, (_, axis) => axis + 1);
    return inner.length === 0 ? tf_core_node.clone(value) : tf_core_node.mean(value, inner);
}
/** Each layer with a bias that no other layer reads. */
function withOwnBiases(graph) {
    const readers = graph.operators.flatMap((op) => Object.values(op.constants));
    const tensors = { ...graph.tensors };
    const operators = graph.operators.map((op) => {
        if (!(0,linear/* isLinear */.ym)(op))
            return op;
        const { bias } = op.constants;
        if (bias !== undefined && readers.filter((name) => name === bias).length === 1)
            return op;
        const name = `${op.name}/own bias`;
        const length = channelsOf(graph, op.outputs[0]);
        const data = bias === undefined ? new Float32Array(length) : (0,operands/* floatsOf */.HC)(graph, bias);
        tensors[name] = { name, shape: [length], type: 'float32', data, quantization: null };
        return { ...op, constants: { ...op.constants, bias: name } };
    });
    return { ...graph, operators, tensors };
}
function correct_biases_withBiases(graph, biasOf) {
    const tensors = { ...graph.tensors };
    for (const op of graph.operators.filter(linear/* isLinear */.ym)) {
        const bias = (0,operands/* tensorOf */.zz)(graph, op.constants.bias);
        tensors[bias.name] = { ...bias, data: biasOf(op, (0,operands/* floatsOf */.HC)(graph, bias.name)) };
    }
    return { ...graph, tensors };
}

;// CONCATENATED MODULE: ./build/pipeline/stages/quantize.js
















/**
 * The model in the numbers of one type of file: by the codes that a pass has settled, else by rounding; ranges of activations, where
 * the type has them, from the representative data set.
 */
function quantize(tools, stage, parent) {
    const { name, kind: _kind, model: _model, from: _from, ...settings } = stage;
    const depends = { ...basisOf(tools), code: tools.code.quantized, model: parent.digest, ...settings };
    return tools.cache.stage(name, depends, async () => ({
        graph: await inNumbersOf(tools, stage, foldInput(parent.value)),
        numbers: null,
        history: [],
    }));
}
async function inNumbersOf(tools, stage, { graph: whole, numbers: settled, ranges: learned }) {
    const { type, perAxis, weightObserver, correctsBiases, calibration } = stage;
    const { activations, kernels } = artifact_types/* artifactTypes */.E3[type];
    const rounding = { perAxis, weightObserver };
    const floatLayers = floatLayersOf(stage, whole);
    if (activations === 'float32' || calibration === null)
        return flavours[type](whole, { settled, ...rounding, ranges: {}, floatLayers });
    const folded = withFloatLayers(whole, floatLayers);
    // Training has settled all of it: nothing moves any more.
    if (learned)
        return flavours[type](folded, { settled, ...rounding, ranges: learned, layerCodes: askedCodes(stage, folded) });
    const { engine } = tools;
    const images = await representative(tools, calibration);
    const graph = stage.equalizes ? equalized(tools, stage, folded) : folded;
    const ranges = await activationRanges(graph, images, engine, { observer: calibration.observer, type: activations });
    const given = { settled, ...rounding, ranges };
    const layerCodes = kernels === 'int4' ? await layerCodesOf(tools, stage, graph, { images, given }) : new Map();
    if (!correctsBiases && stage.rounding === 'nearest')
        return flavours[type](graph, { ...given, layerCodes });
    const stored = { ...rounding, kernels: kernels === 'int4' ? 'int4' : 'int8', layerCodes };
    const nearest = kernelCodes(graph, settled, stored);
    const layers = graph.operators.filter(linear/* isLinear */.ym).filter((op) => settled?.get(op.name) !== nearest.get(op.name));
    const codes = stage.rounding === 'nearest'
        ? nearest
        : await adaptiveCodes(graph, layers, nearest, {
            images,
            engine,
            seed: tools.seed,
            isCentred: correctsBiases,
            largest: (op) => largestOf[storedAs(op, stored)],
        });
    const all = new Map([...nearest, ...codes]);
    // Steps of int16 are too fine to move a mean.
    const parameters = activations === 'int8' ? activationsOf(ranges) : null;
    const correction = { codes: all, activations: parameters, images, engine };
    const corrected = correctsBiases ? await correctBiases(graph, correction) : graph;
    return flavours[type](corrected, { ...given, settled: all, layerCodes });
}
function equalized({ progress }, { name }, graph) {
    const found = equalizable(graph);
    const refused = Object.entries(found.refused).map(([layer, why]) => `${layer}: ${why}`);
    progress.note(`${name}: ${found.pairs.length} pairs of layers equalized; not after ${refused.join('; ')}`);
    return equalize(graph, found);
}

;// CONCATENATED MODULE: ./build/pipeline/stages/restore.js



/** Samples whose activations tell the statistics: enough for a mean of each channel, few enough to cost seconds. */
const statisticsSamples = 256;
/** An imported model with the BatchNorm that was folded into its file; the same function as before. */
function restore(tools, { name }, parent) {
    const { cache, code, engine } = tools;
    const depends = { ...basisOf(tools), code: code.restored, model: parent.digest };
    return cache.stage(name, depends, async () => {
        const images = await sampledImages(tools, 'batch-statistics', statisticsSamples);
        return { ...parent.value, graph: await restoreBatchNorm(parent.value.graph, images, engine) };
    });
}

;// CONCATENATED MODULE: ./build/graph/cut-frozen.js
/**
 * Cuts a graph in two where all below is frozen: what lies below is computed as when nothing is trained, so it can be folded, and
 * no gradient goes there.
 */



/** The cut is as late as it can be: after it only one tensor is read of all that was computed before. */
function cutFrozen(graph, frozen) {
    const trained = graph.operators.findIndex((op) => (0,ops_operator/* constantInputs */._M)(op).length > 0 && !frozen.has(op.name));
    const last = trained < 0 ? graph.operators.length : trained;
    for (let end = last; end > 0; end--) {
        const [lower, upper] = [graph.operators.slice(0, end), graph.operators.slice(end)];
        if (!lower.some((op) => (0,ops_operator/* constantInputs */._M)(op).length > 0))
            break;
        const read = new Set([...upper.flatMap(({ inputs }) => [...inputs]), ...graph.outputs]);
        const between = [(0,operands/* onlyInput */.b9)(graph), ...lower.flatMap(({ outputs }) => [...outputs])].filter((name) => read.has(name));
        const [cut] = between;
        if (between.length !== 1 || cut === undefined || upper.length === 0 || graph.outputs.includes(cut))
            continue;
        return {
            below: part(graph, lower, graph.inputs, [cut]),
            above: part(graph, upper, [cut], graph.outputs),
        };
    }
    return { below: null, above: graph };
}
function part(graph, operators, inputs, outputs) {
    const constants = operators.flatMap((op) => (0,ops_operator/* constantInputs */._M)(op).map(({ tensor }) => tensor));
    const names = new Set([...inputs, ...operators.flatMap((op) => [...op.outputs]), ...constants]);
    const tensors = Object.fromEntries(Object.entries(graph.tensors).filter(([name]) => names.has(name)));
    return (0,verify/* verifyGraph */.W)({ ...graph, operators, inputs, outputs, tensors });
}
/** The whole graph again, with the constants that the upper part has now. */
function joinCut(graph, above) {
    const constants = Object.entries(above.tensors).filter(([, { data }]) => data !== null);
    return { ...graph, tensors: { ...graph.tensors, ...Object.fromEntries(constants) } };
}

;// CONCATENATED MODULE: ./build/passes/prune/sparsity-loss.js
/** loss ← loss + k·loss_sparsity: draws weights that are not pruned yet to 0, so that pruning them costs little. k is an input of the step. */


const sparsityWeightInput = 'sparsity/weight';
/** Of swd: 1 for the weights of a kernel that the term is of, in its shape. */
const selectedInput = (tensor) => `sparsity/selected/${tensor}`;
function sparsityLossPart(kind, kernels) {
    return {
        name: 'sparsity',
        inputs: {
            [sparsityWeightInput]: [],
            ...(kind === 'swd' ? Object.fromEntries(kernels.map(({ tensor, shape }) => [selectedInput(tensor), shape])) : {}),
        },
        loss: ({ loss, weights }, own) => {
            const terms = kernels.map(({ tensor, channelAxis }) => penalty(kind, weights[tensor], { channelAxis, selected: own[selectedInput(tensor)] }));
            return { loss: tf_core_node.add(loss, tf_core_node.mul(tf_core_node.addN(terms), own[sparsityWeightInput])) };
        },
    };
}
/**
 * l1: Σ|w| (Tibshirani 1996). group_lasso: Σ over output channels of √n·‖w of the channel‖₂ (Yuan & Lin 2006), n its weights. Pruned
 * weights are 0 and have no gradient by l1, and none by group_lasso either. swd: Σ w² of the selected weights (Tessier et al. 2022,
 * arXiv 2011.10520, eq. 2).
 */
function penalty(kind, kernel, { channelAxis, selected }) {
    switch (kind) {
        case 'l1':
            return tf_core_node.sum(tf_core_node.abs(kernel));
        case 'group_lasso': {
            const axes = kernel.shape.map((_, axis) => axis).filter((axis) => axis !== channelAxis);
            const size = kernel.size / kernel.shape[channelAxis];
            // A channel of zeros has a norm without a gradient.
            const norms = tf_core_node.sqrt(tf_core_node.add(tf_core_node.sum(tf_core_node.square(kernel), axes), 1e-12));
            return tf_core_node.mul(tf_core_node.sum(norms), Math.sqrt(size));
        }
        case 'swd':
            return tf_core_node.sum(tf_core_node.mul(tf_core_node.square(kernel), selected));
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./build/passes/prune/sparsity-weight.js


/** Shares of what is known so far in the average of a loss: about the last 20 steps count. */
const memory = 0.95;
/** Keeps the gap finite where a teacher is never wrong. */
const smallestLoss = 1e-6;
/** The next k. @param losses averaged, in nats. */
function nextWeight(k, { target, gain, min, max }, losses) {
    return Math.min(Math.max(k + gain * (target - relativeGap(losses)), min), max);
}
function relativeGap({ student, teacher }) {
    return (student - teacher) / Math.max(teacher, smallestLoss);
}
/** @param start the first k. */
function sparsityWeight(part, start, { feedback, growth = null, given = () => ({}) }) {
    // All in 32 bits, so that a checkpoint holds exactly what the training went on with.
    const state = Float32Array.of(start, Number.NaN, Number.NaN);
    const sums = { k: 0, gap: 0, steps: 0 };
    return {
        part,
        inputs: (_batch, { step }) => {
            if (growth)
                state[0] = start * (growth.to / start) ** Math.min((growth.first + step) / growth.steps, 1);
            return { [sparsityWeightInput]: state.slice(0, 1), ...given() };
        },
        observe({ indices }, outputs, said) {
            sums.k += state[0];
            sums.steps++;
            if (!feedback)
                return;
            const { controller, source } = feedback;
            const now = {
                student: classLoss([{ weight: 1, logits: outputs['logits'] }], indices, source),
                teacher: classLoss(said, indices, source),
            };
            state[1] = average(state[1], now.student);
            state[2] = average(state[2], now.teacher);
            const averaged = { student: state[1], teacher: state[2] };
            sums.gap += relativeGap(averaged);
            state[0] = nextWeight(state[0], controller, averaged);
        },
        metrics() {
            const { k, gap, steps } = sums;
            Object.assign(sums, { k: 0, gap: 0, steps: 0 });
            return { sparsityLossWeight: k / steps, ...(feedback ? { classLossGap: gap / steps } : {}) };
        },
        save: () => ({ 'sparsity/state': state.slice() }),
        restore: (saved) => state.set(saved['sparsity/state']),
    };
}
const average = (before, now) => Number.isNaN(before) ? now : memory * before + (1 - memory) * now;
/** Mean cross-entropy of the labels under the weighted mean of probabilities at T = 1, in nats. */
function classLoss(models, indices, { classes, labels }) {
    const probabilities = meanProbabilities(models, classes, { temperature: 1, standardizesLogits: false });
    let sum = 0;
    indices.forEach((index, position) => {
        sum -= Math.log(Math.max(probabilities[position * classes + labels[index]], sparsity_weight_smallestProbability));
    });
    return sum / indices.length;
}
const sparsity_weight_smallestProbability = 1e-30;

;// CONCATENATED MODULE: ./build/passes/projection.js
/** Trains the weights as they are. */
const identity = {
    apply: (_step, latent, effective) => effective.set(latent),
    settle: (latent) => latent.slice(),
    save: () => ({}),
    restore: () => undefined,
    metrics: () => ({}),
};

;// CONCATENATED MODULE: ./build/pipeline/stages/train.js























/** Trained on the labels, and where the recipe says so distilled and pruned in the same loop. */
function trainModel(tools, stage, parent, teachers) {
    const { label, training, frozen, epochs, life, pruning, distillation } = stage;
    const { seed, dataset, augmentation, code } = tools;
    const { freeze: _freeze, ...settings } = training;
    const depends = {
        ...basisOf(tools),
        code: code.trained,
        model: parent.digest,
        label,
        augmentation: { ...augmentation },
        training: settings,
        frozen,
        epochs,
        distillation: distillation && { ...distillation, from: taughtBy(distillation, teachers) },
        pruning: pruning && { ...pruning, life },
    };
    return tools.cache.stage(stage.name, depends, async (checkpointing) => {
        const { batchSize, optimizer, averageDecay, dropout } = training;
        const whole = dropout === undefined ? parent.value.graph : (0,graph_dropout/* withHeadDropout */.qP)(parent.value.graph, dropout);
        const layers = trainedLayers(whole);
        const kept = new Set(matchTrained(frozen, layers));
        const { below, above } = cutFrozen(whole, kept);
        const stepsOf = (part) => part.epochs * batchesPerEpoch(dataset, part.batchSize);
        const prunes = pruning && pruningOf(pruning, above, kept, rateOfLife(pruning, life.stages, stepsOf));
        const graph = prunes ? prunes.graph : above;
        const total = stepsOf({ epochs: training.epochs, batchSize });
        const first = stepsOf({ epochs: epochs.first, batchSize });
        const stepsOfLife = life.stages.map(stepsOf);
        const prunedAt = rewoundAt(pruning, stepsOfLife, { index: life.index, before: first });
        const { learningRate: rate, rewind } = learningRates(training.learningRate, total, prunedAt);
        const taught = distillation && distill(distillation, teachers, total);
        const peers = distillation ? peersOf(distillation, teachers, total) : [];
        const task = trainingTask(dataset, graph, training);
        const student = { graph: above, frozen: kept, dataset, batchSize, task };
        const trained = await train({
            label,
            graph,
            below: below && foldBatchNorm(below),
            frozen: kept,
            dataset,
            augmentation,
            epochs: epochs.end - epochs.first,
            batchSize,
            task,
            optimizer,
            learningRate: rate,
            schedule: { first, total, ...(rewind && { rewind }) },
            multiplierOf: multiplierOf(training.learningRate, layers),
            validation: validationOf(tools, stage, whole),
            averageDecay,
            seed,
            projection: prunes ? prunes.projection(stepsOfLife, life.index) : identity,
            distillation: distillation && isTaughtFromOutside(distillation) ? taught : null,
            companions: [
                ...alongside(distillation, taught, peers, student),
                ...sparsityLossOf(stage, graph, kept, {
                    taughtOn: taught && dataset,
                    selected: prunes?.selected ?? null,
                    stepsOfLife,
                }),
                ...(prunes?.companions ?? []),
            ],
            parts: prunes?.parts ?? [],
            calibrate: null,
        }, { ...tools, resume: await checkpointing.load(), save: checkpointing.save });
        const model = { graph: joinCut(whole, trained.graph), numbers: null, history: trained.history };
        return peers.length === 0 ? model : { ...model, peers: trainedPeers(peers, trained) };
    });
}
/** Layers that are frozen for the first epochs only must have been trained before any weights are the best. */
function validationOf({ dataset }, { training, epochs }, graph) {
    const { validation: split } = dataset;
    if (!split || split.count === 0)
        return null;
    const isLast = epochs.end === training.epochs;
    return {
        task: trainingTask(dataset, graph, { labelSmoothing: 0 }, split),
        count: split.count,
        patienceEpochs: isLast ? training.patienceEpochs : null,
        checkpoint: isLast ? training.checkpoint : 'last',
    };
}
/** The learning rate at a step of all trainings of a life, as they come; null where pruning does not go by it. */
function rateOfLife(pruning, stages, stepsOf) {
    if (!stages.every(({ rate }) => rate))
        return null;
    const steps = stages.map(stepsOf);
    const rates = stages.map(({ rate, batchSize }, index) => {
        const { plan, first, epochs } = rate;
        const [before, total] = [stepsOf({ epochs: first, batchSize }), stepsOf({ epochs, batchSize })];
        const { learningRate, rewind } = learningRates(plan, total, rewoundAt(pruning, steps, { index, before }));
        return (step) => rewoundRateAt(learningRate, rewind, before + step, total);
    });
    return (step) => {
        let left = step;
        const at = steps.findIndex((count) => left < count || ((left -= count), false));
        return at < 0 ? 0 : rates[at](left);
    };
}
/** The term of the loss that draws to 0 what is pruned in this stage. */
function sparsityLossOf({ pruning, life }, graph, frozen, given) {
    if (!pruning?.sparsityLoss)
        return [];
    const { kind, weight, endWeight, controller } = pruning.sparsityLoss;
    const { taughtOn, selected, stepsOfLife } = given;
    const pruned = (0,spec_layers/* prunedLayers */.Nl)(pruning, kernelLayers(graph));
    const kernels = graph.operators.flatMap((op) => {
        if (!(0,linear/* isLinear */.ym)(op) || !pruned.includes(op.name) || frozen.has(op.name))
            return [];
        const tensor = op.constants.kernel;
        return [{ tensor, channelAxis: (0,linear/* channelAxis */.Tl)(op), shape: (0,operands/* tensorOf */.zz)(graph, tensor).shape }];
    });
    // Patterns may all be of another model's layers.
    if (kernels.length === 0)
        return [];
    const feedback = controller && taughtOn
        ? { controller, source: { classes: taughtOn.classes.length, labels: taughtOn.train.labels } }
        : null;
    const sum = (values) => values.reduce((all, value) => all + value, 0);
    const growth = endWeight === undefined
        ? null
        : {
            to: endWeight,
            first: sum(stepsOfLife.slice(0, life.index)),
            steps: stepAt(pruning.endStep, sum(stepsOfLife)),
        };
    const spans = layoutOf(graph, frozen).parameters;
    const selectedOf = () => Object.fromEntries(kernels.map(({ tensor }) => {
        const { offset, size } = spans.find((one) => one.tensor === tensor);
        return [selectedInput(tensor), selected.slice(offset, offset + size)];
    }));
    const settings = { feedback, growth, ...(selected && { given: selectedOf }) };
    return [sparsityWeight(sparsityLossPart(kind, kernels), weight, settings)];
}

;// CONCATENATED MODULE: ./build/pipeline/make-models.js














/** Models as they begin, before anything is trained: what can be checked of them costs nothing yet. */
async function startModels(recipe, tools) {
    const models = new Map();
    for (const stage of recipe.stages) {
        if (stage.kind === 'built')
            models.set(stage.name, await begin(stage, tools));
        if (stage.kind === 'imported')
            models.set(stage.name, await importModel(tools, stage));
    }
    return models;
}
async function begin(stage, tools) {
    const { weights, workspace } = stage;
    return weights === null
        ? build(tools, stage)
        : loadFromFile(tools, buildUnfinished(tools, stage), weights, workspace);
}
/**
 * Walks a recipe: every stage in its order, from its parents. A stage that is cached is read. What a pass has settled is held against
 * what each later one makes of it.
 */
async function makeModels(plan, recipe, starts, tools) {
    const models = new Map(starts);
    const logits = new Map();
    for (const stage of recipe.stages) {
        const parent = (name) => made(models, name);
        const teachers = (from = []) => from.map((teacher) => made(new Map([...models, ...logits]), teacher.stage));
        switch (stage.kind) {
            case 'built':
            case 'imported':
                made(models, stage.name);
                break;
            case 'restored':
                models.set(stage.name, await restore(tools, stage, parent(stage.from)));
                break;
            case 'narrowed':
                models.set(stage.name, narrow_narrow(tools, stage, parent(stage.from)));
                break;
            case 'trained': {
                const from = teachers(stage.distillation?.from);
                models.set(stage.name, await explained(plan, stage, trainModel(tools, stage, parent(stage.from), from)));
                break;
            }
            case 'peer':
                models.set(stage.name, peer(stage, parent(stage.from)));
                break;
            case 'logits':
                logits.set(stage.name, await logitsOf(tools, stage, parent(stage.from)));
                break;
            case 'folded':
                models.set(stage.name, fold(tools, parent(stage.from)));
                break;
            case 'compressed': {
                const from = teachers(stage.fineTuning?.distillation?.from);
                models.set(stage.name, await explained(plan, stage, compress(tools, stage, parent(stage.from), from)));
                break;
            }
            case 'quantized':
                models.set(stage.name, await quantize(tools, stage, parent(stage.from)));
                break;
            default:
                stage;
        }
        if (stage.kind === 'folded' || stage.kind === 'compressed' || stage.kind === 'quantized')
            requireKept(plan, stage, parent(stage.from).value, made(models, stage.name).value);
    }
    return models;
}
/** Of a stage that is known to be before the one that asks. */
function made(stages, name) {
    const staged = stages.get(name);
    if (!staged)
        throw new core_errors/* InternalError */.Gd(`expected stage ${name} before those that start from it, found no such stage`);
    return staged;
}

;// CONCATENATED MODULE: ./build/pipeline/export-artifacts.js





/** Writes every file of the recipe under `artifacts/`. Nothing is written before all could be made. */
async function exportArtifacts(recipe, models, { plan, dataset, workDir }) {
    const exported = recipe.exports.map(({ artifact, from }) => {
        const bytes = exportModel(made(models, from).value, artifact, { plan, dataset });
        const file = `artifacts/${artifact.name}.tflite`;
        return { artifact, file, path: (0,external_node_path_.join)(workDir, file), bytes, sha256: (0,core_digest/* digestBytes */.QN)(bytes) };
    });
    for (const { path, bytes } of exported)
        await (0,atomic_write/* writeAtomically */.v)(path, bytes);
    return exported;
}

// EXTERNAL MODULE: ./build/pipeline/gate.js
var gate = __webpack_require__(59104);
// EXTERNAL MODULE: ./build/pipeline/judge.js
var judge = __webpack_require__(36720);
// EXTERNAL MODULE: ./build/measure/measure-artifact.js + 3 modules
var measure_artifact = __webpack_require__(19582);
// EXTERNAL MODULE: ./build/measure/run-file.js
var run_file = __webpack_require__(50961);
// EXTERNAL MODULE: ./build/measure/size.js
var measure_size = __webpack_require__(5210);
// EXTERNAL MODULE: ./build/pipeline/promises.js + 1 modules
var promises = __webpack_require__(88894);
// EXTERNAL MODULE: ./build/pipeline/needs.js
var needs = __webpack_require__(61794);
;// CONCATENATED MODULE: ./build/pipeline/measure-artifacts.js





/**
 * Runs every exported file over the whole test split: the accuracy of what was just trained is what people look for first,
 * budget or not, and so is what the file takes when it is deflated. Each is a stage: the same bytes and data measure the same
 * with the same code, whichever engine has trained them. A fault is not kept in the cache.
 */
async function measureArtifacts(exported, { plan, dataset, cache, code, progress, signal }) {
    const measurements = [];
    for (const { artifact, file, bytes, sha256 } of exported) {
        const own = { artifact: artifact.name, file, bytes, sha256 };
        const keepsScores = (0,needs/* needsScores */.XV)(plan, artifact.name);
        const evaluation = await (0,run_file/* runFile */.y)(own, {
            runtime: plan.runtime,
            keepsScores,
            limits: artifact.inference,
            samples: () => Promise.resolve(dataset),
            progress,
            signal,
            keep: async (runtimeVersion, evaluate) => {
                // The code too: another version may measure otherwise.
                const depends = { file: sha256, data: dataset.digest, code: code.measured, runtime: runtimeVersion };
                const kept = keepsScores ? { ...depends, keepsScores } : depends;
                return (await cache.stage(`measure-${artifact.name}`, kept, evaluate)).value;
            },
        });
        const size = await (0,measure_size/* measureDeflated */.ed)(bytes, { signal });
        measurements.push({ ...(0,measure_artifact/* inspectArtifact */.rh)(own, (0,promises/* promisedBlocks */.sJ)(plan, artifact)), ...size, ...evaluation });
    }
    return measurements;
}

// EXTERNAL MODULE: ./build/pipeline/measure-base.js + 3 modules
var measure_base = __webpack_require__(62123);
// EXTERNAL MODULE: ./build/pipeline/measure-on-devices.js
var measure_on_devices = __webpack_require__(499);
// EXTERNAL MODULE: ./build/pipeline/own-work.js
var own_work = __webpack_require__(43937);
;// CONCATENATED MODULE: ./build/pipeline/recipe-online.js
/**
 * Online distillation as stages: a teacher does not train by itself but in the training of the student, which begins with the teacher
 * as it was before, and gives both back. What comes after a teacher's training comes after the student's.
 *
 *   teacher built ─┐
 *   student built ─┴► student trained (both) ─► teacher as a peer ─► folded …
 *                              └───────────────────────────────────► folded …
 */

/** Lives of teachers, and that of the student whose distillation names stages of them, as one list. The rules have seen that each has one training. */
function trainedAlong(lives, student, plan) {
    const isTraining = (stage) => stage.kind === 'trained';
    const trainings = lives.filter(isTraining);
    const joint = student.find(isTraining);
    if (joint?.distillation?.from.length !== trainings.length)
        throw new core_errors/* InternalError */.Gd('online distillation needs one training of the student and of each teacher');
    const learnsFrom = joint.distillation;
    const begins = learnsFrom.from.map(({ weight }, at) => ({ stage: trainings[at].from, weight }));
    const peers = trainings.map(({ model }) => {
        const [training] = plan.teachers[model]?.training ?? [];
        if (!training)
            throw new core_errors/* InternalError */.Gd(`the teacher ${model} has no training`);
        return { name: model, learningRate: training.learningRate };
    });
    const distillation = { ...learnsFrom, from: begins, peers };
    const asPeers = lives.map((stage) => isTraining(stage)
        ? { name: stage.name, model: stage.model, kind: 'peer', from: joint.name, label: stage.label }
        : stage);
    const [before, after] = [new Set(), []];
    const first = [];
    for (const stage of asPeers) {
        const follows = stage.kind === 'peer' || ('from' in stage && before.has(stage.from));
        if (follows)
            before.add(stage.name);
        (follows ? after : first).push(stage);
    }
    const at = student.indexOf(joint);
    return [
        ...first,
        ...student.slice(0, at),
        { ...joint, distillation },
        ...after,
        ...student.slice(at + 1).map(fixedFromNowOn),
    ];
}
/** In fine-tuning the teachers are trained: they look at each image, and change no more. */
function fixedFromNowOn(stage) {
    if (stage.kind !== 'compressed' || !stage.fineTuning?.distillation)
        return stage;
    const { mutual: _mutual, ...distillation } = stage.fineTuning.distillation;
    return { ...stage, fineTuning: { ...stage.fineTuning, distillation: { ...distillation, mode: 'consistent' } } };
}

;// CONCATENATED MODULE: ./build/pipeline/recipe-narrowings.js
/** When which channels leave a model for good. */


/**
 * Which channels leave before which training, by its index; at the number of trainings, after all. Dead channels of a pruned model
 * stay after its training: without them its kernels would have fewer zeros than was promised.
 */
function narrowings(model, planned, passes, plan) {
    const { structuredPruning, removesDeadChannels, pruning } = passes;
    const beginsWithWeights = (0,plan_models/* isImported */.P)(planned) || planned.weights !== null;
    const last = planned.training?.length ?? 0;
    const found = new Map();
    const add = (index, narrowing) => {
        const before = found.get(index) ?? {
            removesDeadChannels: false,
            structured: null,
            file: null,
            countsDead: false,
            pruned: null,
        };
        found.set(index, { ...before, ...narrowing });
    };
    if (structuredPruning) {
        const index = structuredPruning.afterTraining ?? (beginsWithWeights ? 0 : 1);
        const { sizeBytes, arenaBytes } = structuredPruning;
        add(index, {
            structured: structuredPruning,
            file: sizeBytes === null && arenaBytes === null ? null : smallestFile(model, passes, plan),
            countsDead: index > 0 && pruning?.sparsityLoss?.kind === 'group_lasso',
            pruned: index > 0 && index === last ? pruning : null,
        });
    }
    if (removesDeadChannels && beginsWithWeights)
        add(0, { removesDeadChannels });
    if (removesDeadChannels && !pruning)
        add(last, { removesDeadChannels });
    return found;
}
/** Null where no file is made of the model. */
function smallestFile(model, { quantization }, plan) {
    const made = plan.artifacts.flatMap((one) => ((0,plan_artifacts/* isCommitted */.z)(one) || one.model !== model ? [] : [one]));
    const [smallest] = made.sort((a, b) => artifact_types/* typesBySize */.iv.indexOf(a.type) - artifact_types/* typesBySize */.iv.indexOf(b.type));
    if (!smallest)
        return null;
    const { type, floatEdges } = smallest;
    const { exclude = [], perAxis = true } = quantization ?? {};
    return { type, floatEdges, perAxis, ...(exclude.length > 0 && type !== 'float16' && { exclude }) };
}

;// CONCATENATED MODULE: ./build/pipeline/recipe.js
/**
 * A plan as the lives of its models: each a list of stages with parents, in an order in which they can be made. It is data:
 * teacher and student, a compressed teacher, later an ensemble, are entries, not cases.
 *
 *   built or imported → (restored) → (narrowed) → trained → folded → compressed → quantised
 */







function recipeOf(plan) {
    const { teachers, student, compression } = plan;
    const asked = compression.distillation;
    const keepsLogits = asked?.mode === 'offline';
    const lives = Object.entries(teachers).flatMap(([name, teacher]) => lifeOf(name, teacher, plan, null, keepsLogits));
    const distillation = asked && distillationOf(asked, Object.keys(teachers), lives);
    const own = lifeOf('student', student, plan, distillation, false);
    const stages = asked?.mode === 'online' ? trainedAlong(lives, own, plan) : [...lives, ...own];
    const made = plan.artifacts.flatMap((artifact) => ((0,plan_artifacts/* isCommitted */.z)(artifact) ? [] : [artifact]));
    return { stages, exports: made.map((artifact) => ({ artifact, from: shipped(artifact, stages) })) };
}
/** Of the last of which stages a student learns. */
const teachingKinds = {
    offline: new Set(['logits']),
    consistent: new Set(['built', 'imported', 'restored', 'narrowed', 'trained']),
    online: new Set(['built', 'imported', 'restored', 'narrowed', 'trained']),
    self: new Set(),
};
function distillationOf({ weights, ...settings }, teachers, lives) {
    const weightOf = (name) => (Object.hasOwn(weights, name) ? weights[name] : 1);
    const stageOf = (name) => lives.filter(({ model, kind }) => model === name && teachingKinds[settings.mode].has(kind)).at(-1).name;
    return { ...settings, from: teachers.map((name) => ({ stage: stageOf(name), weight: weightOf(name) })) };
}
/** The stage whose model a file holds. */
function shipped({ name, model, type }, stages) {
    const isOfFile = (stage) => stage.kind === 'quantized'
        ? stage.type === type
        : type === 'float32' && ['folded', 'compressed'].includes(stage.kind);
    const last = stages.filter((stage) => stage.model === model && isOfFile(stage)).at(-1);
    if (!last)
        throw new core_errors/* InternalError */.Gd(`artifact ${name} is of a model that the recipe does not make`);
    return last.name;
}
/** @param teaches whether its logits are kept, for another model to be distilled from. */
function lifeOf(model, planned, plan, distillation, teaches) {
    const passes = (0,plan_compression/* passesOf */.H)(plan.compression, model);
    const { pruning, clustering, quantization, fineTuning } = passes;
    const name = (kind) => `${model}-${kind}`;
    const { training } = planned;
    const start = recipe_startOf(model, planned, plan.workspace);
    const stages = [start];
    const { batchNormalization = 'keep' } = ((0,plan_models/* isImported */.P)(planned) ? planned : planned.weights) ?? {};
    if (batchNormalization === 'restore')
        stages.push({ name: name('restored'), model, kind: 'restored', from: start.name });
    // Where the teacher comes last, training has none.
    const shared = { distillation: distillation?.begins ? null : distillation, pruning };
    stages.push(...trainedStages(model, training ?? [], plan, stages.at(-1).name, narrowings(model, planned, passes, plan), shared));
    const trained = stages.at(-1).name;
    if (teaches)
        stages.push({ name: name('logits'), model, kind: 'logits', from: trained });
    stages.push({ name: name('folded'), model, kind: 'folded', from: trained });
    if (pruning ?? clustering ?? fineTuning) {
        stages.push({
            name: name('compressed'),
            model,
            kind: 'compressed',
            from: name('folded'),
            pruned: pruning,
            clustering,
            perAxis: quantization?.perAxis ?? true,
            fineTuning: fineTuning && training && fineTuningOf(model, fineTuning, training.at(-1), passes, distillation),
        });
    }
    const from = stages.at(-1).name;
    return [...stages, ...typesOf(model, plan).map((type) => quantizedStage(model, type, from, plan, quantization))];
}
/** Types of the files that are made of a model, but that of the model itself. */
function typesOf(model, { artifacts }) {
    const types = artifacts.flatMap((one) => ((0,plan_artifacts/* isCommitted */.z)(one) || one.model !== model ? [] : [one.type]));
    return [...new Set(types)].filter((type) => type !== 'float32');
}
function quantizedStage(model, type, from, plan, quantization) {
    const isRanged = (0,artifact_types/* hasRanges */.R8)(type);
    if (isRanged && !quantization)
        throw new core_errors/* InternalError */.Gd(`type ${type} of the ${model} needs a quantization`);
    return {
        name: `${model}-${type}`,
        model,
        kind: 'quantized',
        from,
        type,
        perAxis: quantization?.perAxis ?? true,
        weightObserver: quantization?.weightObserver ?? null,
        equalizes: isRanged && quantization.equalizes,
        correctsBiases: isRanged && quantization.correctsBiases,
        rounding: isRanged ? quantization.rounding : 'nearest',
        calibration: isRanged ? calibrationOf(quantization) : null,
        ...(type !== 'float16' && excluded(quantization)),
        layerBits: type === 'int4' ? storedBits(quantization) : [],
        automaticBits: type === 'int4' ? automaticBitsOf(plan, model, quantization) : null,
    };
}
/** Absent where no layer stays float32: then a stage is the one that it was before there was such a setting. */
const excluded = (quantization) => quantization && quantization.exclude.length > 0 ? { exclude: quantization.exclude } : {};
/** Kernels of four bits, but for layers that are named, and where training saw eight. */
function storedBits({ layerBits, aware }) {
    const isOfEight = aware?.numBits === 8 && layerBits.length > 0;
    return isOfEight ? [{ pattern: '*', bits: 8 }, ...layerBits] : layerBits;
}
const calibrationOf = ({ representativeSamples, observer }) => ({
    representativeSamples,
    observer,
});
function automaticBitsOf(plan, model, { automaticBits }) {
    if (automaticBits === null)
        return null;
    const files = plan.artifacts.flatMap((artifact) => {
        if ((0,plan_artifacts/* isCommitted */.z)(artifact) || artifact.model !== model || artifact.type !== 'int4')
            return [];
        const limits = plan.budgets.flatMap(({ artifact: of, metric, max }) => of === artifact.name && metric === 'size' && max !== null ? [max] : []);
        return [{ artifact, mostBytes: automaticBits.mostBytes ?? Math.min(...limits) }];
    });
    return { files, plan: { name: plan.name, seed: plan.seed } };
}
/** A stage for each training, and two where layers are frozen for the first epochs. */
function trainedStages(model, trainings, spec, start, narrowed, shared) {
    const isList = isTrainingList(spec, model);
    const parts = trainings.flatMap((training, index) => {
        const pointer = `${(0,models/* modelPointer */.rW)(model)}/training${isList ? `/${index}` : ''}`;
        const { freeze, epochs: end } = training;
        const part = (frozen, epochs) => ({
            index,
            pointer,
            training,
            frozen,
            epochs,
        });
        const first = freeze?.epochs ?? null;
        const layers = freeze?.layers ?? [];
        if (first === null)
            return [part(layers, { first: 0, end })];
        return [part(layers, { first: 0, end: first }), part([], { first, end })];
    });
    const { pruning } = shared;
    const goesByRate = pruning?.schedule === 'PolynomialDecay' && pruning.progressBy === 'learning_rate';
    const life = parts.map(({ training: { batchSize, epochs, learningRate: plan }, epochs: { first, end } }) => ({
        epochs: end - first,
        batchSize,
        ...(goesByRate && { rate: { plan, first, epochs } }),
    }));
    const stages = [];
    const from = () => stages.at(-1)?.name ?? start;
    const narrowBefore = (training) => {
        const narrowing = narrowed.get(training);
        if (!narrowing)
            return;
        const name = `${model}-narrowed${training === 0 ? '' : `-${training + 1}`}`;
        stages.push({ name, model, kind: 'narrowed', from: from(), ...narrowing });
    };
    parts.forEach(({ index, ...part }, at) => {
        if (part.epochs.first === 0)
            narrowBefore(index);
        stages.push({
            name: `${model}-trained${at === parts.length - 1 ? '' : `-${at + 1}`}`,
            model,
            kind: 'trained',
            from: from(),
            label: parts.length === 1 ? model : `${model}, part ${at + 1} of ${parts.length}`,
            ...part,
            ...shared,
            life: { index: at, stages: life },
        });
    });
    narrowBefore(trainings.length);
    return stages;
}
function recipe_startOf(model, planned, workspace) {
    if ((0,plan_models/* isImported */.P)(planned)) {
        const { file, head } = planned;
        return { name: `${model}-imported`, model, kind: 'imported', file, head, workspace };
    }
    const { training: _training, weights, ...architecture } = planned;
    return { name: `${model}-built`, model, kind: 'built', architecture, weights, workspace };
}
function fineTuningOf(model, fineTuning, { optimizer, labelSmoothing, averageDecay, classWeights }, { quantization }, distillation) {
    const label = model === 'student' ? 'fine-tuning' : `fine-tuning of the ${model}`;
    const shared = { optimizer, labelSmoothing, averageDecay, ...(classWeights && { classWeights }) };
    const layerBits = quantization?.layerBits ?? [];
    const qat = quantization?.aware
        ? {
            ...quantization.aware,
            ...calibrationOf(quantization),
            ...(layerBits.length > 0 && { layerBits }),
            ...excluded(quantization),
        }
        : null;
    // Layers that hints name may have been folded into others.
    return { ...shared, ...fineTuning, label, distillation: distillation && { ...distillation, hints: [] }, qat };
}

;// CONCATENATED MODULE: ./build/pipeline/not-believed.js
/** What a run and a search say where finished stages may have come with the change. */
const notBelieved = (reason) => `cache: not believed, every stage is made: ${reason}`;

// EXTERNAL MODULE: ./build/pipeline/work-folder.js
var work_folder = __webpack_require__(62775);
// EXTERNAL MODULE: ./build/pipeline/write-report.js
var write_report = __webpack_require__(83415);
;// CONCATENATED MODULE: ./build/pipeline/run.js
/**
 * The story of a run: one spec turns data into gated model files. What is made, and from what, the recipe says.
 *
 *   data → teacher → its logits → student (distilled, pruned) → folded, clustered, quantised → files → measured → judged
 */



























/** Runs a plan from data to verdict. Throws `TinygateError`; a broken budget is not an error but a red report. */
async function runPipeline(plan, context) {
    // A spec whose every artifact is committed has nothing to train.
    return (0,spec_plan/* isTrainable */.FA)(plan) ? trainAndJudge(plan, context) : (0,gate.gatePipeline)(plan, context);
}
async function trainAndJudge(plan, context) {
    const started = context.now();
    if (context.trustWorkspace === false)
        await (0,pipeline_inside/* requireInside */.Ab)(plan, context.workDir);
    const work = await (0,own_work/* examineWork */.Ro)(context.workDir, context);
    const dataset = await (0,open_data.openData)(plan.data, (0,data_options/* dataOptions */.V)(plan, plan.data, work, context));
    const code = await codeDigests();
    const recipe = recipeOf(plan);
    const starts = await startModels(recipe, { seed: plan.seed, dataset, code });
    // Before the training: neither a spec that cannot be kept nor a baseline that cannot be read must cost an hour.
    checkTraining(plan, recipe, starts, dataset);
    const found = await context.findBase?.(plan);
    for (const note of notesOf(plan))
        context.progress.note(`note: ${note}`);
    const engine = await engineOf(plan, context);
    await (0,work_folder/* makeWorkFolder */._d)(context.workDir);
    context.progress.note(`engine: ${engine.description} (${engine.reason ?? 'named'})`);
    if (work.kind === 'unknown')
        context.progress.note(notBelieved(work.reason));
    const cache = openCache((0,external_node_path_.join)(context.workDir, 'cache'), context.now, context.progress, work.kind === 'own');
    const { progress, signal } = context;
    const { augmentation } = plan.data;
    const tools = { seed: plan.seed, augmentation, dataset, engine, cache, code, progress, signal };
    try {
        const models = await makeModels(plan, recipe, starts, tools);
        const exported = await exportArtifacts(recipe, models, { plan, dataset, workDir: context.workDir });
        const ours = await measureArtifacts(exported, { ...tools, plan });
        const samples = () => Promise.resolve(dataset);
        const committed = await (0,pipeline_committed/* measureCommitted */.R)(plan, samples, context);
        const measured = { measurements: [...ours, ...committed.measurements], faults: committed.faults };
        const onDevices = await (0,measure_on_devices/* measureOnDevices */.r)(plan, measured, { workDir: context.workDir, work });
        const today = { plan, measurements: onDevices.measurements, samples, ...context };
        const base = await (0,measure_base/* measureBase */.c)(found, today);
        const report = await (0,judge/* judge */.S)(plan, {
            ...onDevices,
            data: (0,describe_data/* describeData */.s)(dataset),
            engine: engine.description,
            base,
            commit: context.commit,
            curves: curvesOf(recipe, models, dataset.task),
            stages: cache.records,
            started,
            now: context.now,
        });
        const { files, unwritten } = await (0,write_report/* writeReport */.u)(report, base, context.workDir);
        return {
            report,
            base,
            exitCode: (0,exit_code/* exitCodeWith */.I)(report.verdict, unwritten),
            files: { ...files, artifacts: exported.map(({ path }) => path) },
            unwritten,
        };
    }
    finally {
        await engine.dispose();
    }
}
/** Each stage that trained, in the order in which it did. */
function curvesOf(recipe, models, task) {
    return recipe.stages.flatMap((stage) => {
        const training = stage.kind === 'trained' || stage.kind === 'peer' ? stage : stage.kind === 'compressed' ? stage.fineTuning : null;
        return training ? [curve(training.label, made(models, stage.name).value.history, scoreNames[task])] : [];
    });
}
function validated(score, scoreName) {
    if (score === undefined)
        return {};
    return scoreName === 'accuracy' ? { validationAccuracyFraction: score } : { validationScore: score };
}
function curve(stage, history, scoreName) {
    return {
        stage,
        ...(scoreName === 'accuracy' ? {} : { scoreName }),
        points: history.map((record) => {
            const { epoch, loss, learningRate, sparsity, sparsityLossWeight, classLossGap, frozen } = record;
            const score = record[scoreName];
            if (score === undefined)
                throw new core_errors/* InternalError */.Gd(`the curve of ${stage} has no ${scoreName}`);
            return {
                epoch,
                loss,
                ...(scoreName === 'accuracy' ? { accuracyFraction: score } : { score }),
                ...validated(record[`validation_${scoreName}`], scoreName),
                learningRate,
                ...(sparsity === undefined ? {} : { sparsityFraction: sparsity }),
                ...(sparsityLossWeight === undefined ? {} : { sparsityLossWeight }),
                ...(classLossGap === undefined ? {} : { classLossGap }),
                ...(frozen === undefined ? {} : { frozenFraction: frozen }),
            };
        }),
    };
}


/***/ })

};
