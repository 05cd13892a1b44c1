export const id = 6396;
export const ids = [6396,9104];
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

/***/ 27163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18460);
/* harmony import */ var pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72577);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19821);




/**
 * A stream of xoroshiro128+ whose 128-bit state is the head of SHA-256 over the seed and the stream's label: another
 * consumer with its own label never shifts this one, and the same pair gives the same numbers on every platform.
 */
function seededRandom(seed, stream) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`expected an integer seed, found ${seed}`);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${seed}\n${stream}`).digest();
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_2__/* .xoroshiro128plusFromState */ .G)([0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)));
    let spare = null;
    const uniform = () => (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_3__/* .uniformFloat64 */ .d)(generator);
    const integer = (n) => {
        if (!Number.isSafeInteger(n) || n < 1)
            throw new RangeError(`expected a positive integer, found ${n}`);
        return (0,pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_1__/* .uniformInt */ .C)(generator, 0, n - 1);
    };
    return {
        uniform,
        integer,
        normal() {
            if (spare !== null) {
                const value = spare;
                spare = null;
                return value;
            }
            for (;;) {
                const a = 2 * uniform() - 1;
                const b = 2 * uniform() - 1;
                const square = a * a + b * b;
                if (square >= 1 || square === 0)
                    continue;
                const radius = Math.sqrt((-2 * Math.log(square)) / square);
                spare = b * radius;
                return a * radius;
            }
        },
        shuffle(indices) {
            for (let last = indices.length - 1; last > 0; last--) {
                const other = integer(last + 1);
                const held = indices[last];
                indices[last] = indices[other];
                indices[other] = held;
            }
            return indices;
        },
    };
}


/***/ }),

/***/ 25069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadDataset: () => (/* binding */ loadDataset)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/data/idx.js
/**
 * The IDX format of MNIST and its relatives: two zero bytes, an element type, the number of dimensions, each dimension
 * as a big-endian uint32, then the elements. Files may be gzipped. Only unsigned bytes (type 0x08) are read.
 */



const unsignedByte = 0x08;
/** A decompressed file larger than this is refused: 4 GiB is beyond one typed array, and a small gzip can claim it. */
const maximumBytes = 2 ** 31 - 1;
async function readIdx(path, dimensionCount) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        const error = cause;
        throw new errors/* DataError */.fL({
            code: 'data/unreadable',
            message: `expected an IDX file, found ${error.code === 'ENOENT' ? 'no file' : `an unreadable one (${error.code ?? error.message})`}`,
            where: { file: path },
            cause: 'paths under `data` are relative to `data.root`, which is relative to the spec',
            fix: 'correct the path in the spec, or pass --data-root',
        }, { cause: error });
    });
    return { ...parseIdx(decompress(bytes, path), path, dimensionCount), bytes };
}
function decompress(bytes, path) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: maximumBytes });
    }
    catch (error) {
        throw new errors/* DataError */.fL({
            code: 'data/gzip',
            message: `expected gzipped IDX, found a damaged gzip stream (${error.message})`,
            where: { file: path },
            cause: 'the download was cut short, or the file is a Git LFS pointer',
            fix: 'fetch the file again and compare its size',
        }, { cause: error });
    }
}
function parseIdx(bytes, path, dimensionCount) {
    const fail = (message) => {
        throw new errors/* DataError */.fL({
            code: 'data/idx',
            message,
            where: { file: path },
            cause: 'the file is not IDX, was cut short, or images and labels were swapped',
            fix: 'check which file the spec names: images have 3 dimensions (count, rows, columns), labels 1',
        });
    };
    const headerBytes = 4 + 4 * dimensionCount;
    if (bytes.length < headerBytes)
        fail(`expected an IDX header of ${headerBytes} bytes, found a file of ${bytes.length}`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint16(0) !== 0)
        fail(`expected IDX magic 00 00, found ${hex(bytes[0])} ${hex(bytes[1])}`);
    if (bytes[2] !== unsignedByte)
        fail(`expected IDX element type 08 (unsigned byte), found ${hex(bytes[2])}`);
    if (bytes[3] !== dimensionCount)
        fail(`expected ${dimensionCount} IDX dimensions, found ${bytes[3]}`);
    const dimensions = Array.from({ length: dimensionCount }, (_, i) => view.getUint32(4 + 4 * i));
    const expected = dimensions.reduce((product, dimension) => product * dimension, 1);
    const found = bytes.length - headerBytes;
    if (found !== expected)
        fail(`expected ${dimensions.join(' x ')} = ${expected} elements, found ${found}`);
    return { dimensions, elements: bytes.subarray(headerBytes) };
}
function hex(byte) {
    return byte.toString(16).padStart(2, '0');
}

// EXTERNAL MODULE: ./build/core/random.js
var core_random = __webpack_require__(27163);
;// CONCATENATED MODULE: ./build/data/split.js

/**
 * Which samples are test samples: a seeded, stratified split. Every class gives the same fraction (rounded), so a small
 * data set cannot by chance lose a class, and the indices stay in file order within each side.
 */
function splitIndices(labels, classCount, testFraction, seed) {
    const random = (0,core_random/* seededRandom */.I)(seed, 'data/split');
    const isTest = new Uint8Array(labels.length);
    for (let label = 0; label < classCount; label++) {
        const members = Uint32Array.from([...labels.keys()].filter((index) => labels[index] === label));
        random.shuffle(members);
        const testCount = Math.round(members.length * testFraction);
        for (const index of members.subarray(0, testCount))
            isTest[index] = 1;
    }
    const indices = Uint32Array.from(labels.keys());
    return { train: indices.filter((index) => !isTest[index]), test: indices.filter((index) => isTest[index]) };
}

;// CONCATENATED MODULE: ./build/data/load.js





/** Reads, checks and splits the data. Throws `DataError` for anything that is not as the spec says. */
async function loadDataset(source, seed) {
    const { normalization } = source;
    if ('all' in source.files) {
        const all = await readPair(source.root, source.files.all);
        const classes = classNames(source, [all]);
        const { train, test } = splitIndices(all.labels, classes.length, source.files.testFraction, seed);
        checkNotEmpty(train.length, test.length, source);
        return {
            sampleShape: all.sampleShape,
            classes,
            train: load_select(all, train),
            test: load_select(all, test),
            normalization,
            digest: (0,digest/* digestValue */.yD)([all.digest, { testFraction: source.files.testFraction, seed }, plain(normalization)]),
        };
    }
    const test = await readPair(source.root, source.files.test);
    if (source.files.train === null)
        return testOnly(source, test);
    const train = await readPair(source.root, source.files.train);
    if (train.sampleShape.join() !== test.sampleShape.join()) {
        throw new errors/* DataError */.fL({
            code: 'data/shape',
            message: `expected train and test images of one shape, found ${train.sampleShape.join('x')} and ${test.sampleShape.join('x')}`,
            where: { file: (0,external_node_path_.resolve)(source.root, source.files.test.images) },
            fix: 'name files of the same data set',
        });
    }
    const classes = classNames(source, [train, test]);
    checkNotEmpty(train.count, test.count, source);
    return {
        sampleShape: train.sampleShape,
        classes,
        train,
        test,
        normalization,
        digest: (0,digest/* digestValue */.yD)([train.digest, test.digest, plain(normalization)]),
    };
}
async function readPair(root, files) {
    const images = await readIdx((0,external_node_path_.resolve)(root, files.images), 3);
    const labels = await readIdx((0,external_node_path_.resolve)(root, files.labels), 1);
    const [count = 0, height = 0, width = 0] = images.dimensions;
    if (labels.dimensions[0] !== count) {
        throw new errors/* DataError */.fL({
            code: 'data/count',
            message: `expected one label for each of ${count} images, found ${labels.dimensions[0]}`,
            where: { file: (0,external_node_path_.resolve)(root, files.labels) },
            cause: 'images and labels come from different splits',
            fix: 'name the labels that belong to the images',
        });
    }
    return {
        pixels: images.elements,
        labels: labels.elements,
        count,
        sampleShape: [height, width, 1],
        digest: (0,digest/* digestBytes */.QN)((0,digest/* digestBytes */.QN)(images.bytes), (0,digest/* digestBytes */.QN)(labels.bytes)),
    };
}
/** Names from the spec, or `0`, `1`, … up to the largest label; a label without a name is an error. */
function classNames(source, pairs) {
    const largest = pairs.reduce((max, pair) => pair.labels.reduce((a, b) => Math.max(a, b), max), 0);
    if (source.classes === null)
        return Array.from({ length: largest + 1 }, (_, label) => String(label));
    if (largest >= source.classes.length) {
        throw new errors/* DataError */.fL({
            code: 'data/label',
            message: `expected labels 0..${source.classes.length - 1} (data.classes names ${source.classes.length}), found label ${largest}`,
            where: { file: source.root },
            cause: 'data.classes is incomplete, or labels count from 1',
            fix: 'name every class in data.classes, in label order',
        });
    }
    return source.classes;
}
function testOnly(source, test) {
    const classes = classNames(source, [test]);
    checkNotEmpty(1, test.count, source);
    return {
        sampleShape: test.sampleShape,
        classes,
        train: { pixels: new Uint8Array(0), labels: new Uint8Array(0), count: 0 },
        test,
        normalization: source.normalization,
        digest: (0,digest/* digestValue */.yD)([null, test.digest, plain(source.normalization)]),
    };
}
function checkNotEmpty(trainCount, testCount, source) {
    if (trainCount > 0 && testCount > 0)
        return;
    throw new errors/* DataError */.fL({
        code: 'data/empty',
        message: `expected train and test samples, found ${trainCount} and ${testCount}`,
        where: { file: source.root },
        fix: 'change data.split.test_fraction, or name files that hold samples',
    });
}
function load_select(pair, indices) {
    const size = pair.sampleShape[0] * pair.sampleShape[1] * pair.sampleShape[2];
    const pixels = new Uint8Array(indices.length * size);
    const labels = new Uint8Array(indices.length);
    indices.forEach((index, position) => {
        pixels.set(pair.pixels.subarray(index * size, (index + 1) * size), position * size);
        labels[position] = pair.labels[index];
    });
    return { pixels, labels, count: indices.length };
}
function plain(normalization) {
    return { mean: [...normalization.mean], std: [...normalization.std] };
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
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42523);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53963);
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
        if (!(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .isCommitted */ .zZ)(artifact))
            continue;
        const { name, file } = artifact;
        let sha256 = null;
        try {
            const bytes = await readModel(artifact, plan);
            sha256 = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes);
            const asked = { plan, samples: (0,_needs_js__WEBPACK_IMPORTED_MODULE_8__/* .needsRun */ .Z)(plan, name) ? samples : null, ...context };
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

/***/ 66631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describeData)
/* harmony export */ });
/** What the accuracy rests on, as the report has it. */
function describeData({ digest, train, test, classes }) {
    return {
        sha256: digest,
        trainSamples: train.count,
        testSamples: test.count,
        classes,
        labels: [...test.labels],
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62807);
/* harmony import */ var _measure_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49803);
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39960);
/* harmony import */ var _measure_run_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50961);
/* harmony import */ var _measure_size_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5210);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53963);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84379);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61794);
/**
 * What an earlier `run` left in the work folder. Its files are measured again here, from their bytes; what only a run of them
 * can tell is run again where the data are there, else it is a claim of that report, believed only where nobody else can have
 * put it there.
 */












const nothing = { report: null, measurements: [], faults: [], claimed: [], claim: '' };
/** Throws `TinygateError` where the folder lacks a file of the plan. */
async function readEarlierRun(plan, work, samples, context) {
    const { workDir } = context;
    const artifacts = plan.artifacts.filter((artifact) => !(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .isCommitted */ .zZ)(artifact));
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
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch((error) => {
            throw notMade(`expected the file of ${name}, found no file at ${path}`, error);
        });
        const sha256 = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestBytes */ .QN)(bytes);
        // The file that ships is what was measured, or nothing is known about it.
        if (sha256 !== before.sha256)
            throw notMade(`expected ${path} with the bytes that were measured, found others`);
        const own = { artifact: name, file: before.file, bytes, sha256 };
        try {
            const deflated = (0,_needs_js__WEBPACK_IMPORTED_MODULE_9__/* .needsDeflatedSize */ .I)(plan, name) || before.deflatedBytes !== null ? await (0,_measure_size_js__WEBPACK_IMPORTED_MODULE_11__/* .deflatedBytes */ .$)(bytes) : null;
            const measured = { ...(0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectArtifact */ .rh)(own), deflatedBytes: deflated };
            const mustRun = (0,_needs_js__WEBPACK_IMPORTED_MODULE_9__/* .needsRun */ .Z)(plan, name);
            const { progress, signal } = context;
            const evaluation = mustRun && hasData
                ? await (0,_measure_run_file_js__WEBPACK_IMPORTED_MODULE_7__/* .runFile */ .y)(own, { runtime: plan.runtime, samples, progress, signal })
                : recall(before, work, mustRun);
            if (evaluation.accuracy && !(mustRun && hasData))
                claimed.push(name);
            measurements.push({ ...measured, ...evaluation });
        }
        catch (error) {
            context.signal.throwIfAborted();
            faults.push({ artifact: name, file: before.file, sha256, ...(0,_measure_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .K)(error, null) });
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
        return mustRun ? { ..._measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .notRun */ .nE, accuracyFault: notBelieved(work.reason) } : _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .notRun */ .nE;
    const { accuracy, predictions, runtime, accuracyFault, exactAgreement } = before;
    return {
        accuracy,
        predictions,
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
    return data !== null && (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOf */ .R8)(data.files).every((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(data.root, file)));
}
async function readReport(plan, workDir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'report.json');
    const names = plan.artifacts.flatMap((artifact) => ((0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .isCommitted */ .zZ)(artifact) ? [] : [artifact.name])).join(', ');
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch((error) => {
        throw notMade(`expected the report of an earlier run of ${names}, found no report at ${path}`, error);
    });
    // Loaded where there is a report: a gate on committed files must not wait for it.
    const { parseReport } = await __webpack_require__.e(/* import() */ 8937).then(__webpack_require__.bind(__webpack_require__, 18937));
    const report = parseReport(bytes, path);
    if (report.spec.name !== plan.name) {
        throw notMade(`expected a report of '${plan.name}', found one of '${report.spec.name}' at ${path}`);
    }
    return { report, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestBytes */ .QN)(bytes) };
}
function madePath({ name }, workDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'artifacts', `${name}.tflite`);
}
function notMade(message, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TinygateError */ .oG({
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
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53963);
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50265);
/* harmony import */ var _describe_data_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66631);
/* harmony import */ var _earlier_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95391);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82973);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69335);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36720);
/* harmony import */ var _measure_base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62123);
/* harmony import */ var _measure_on_devices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(499);
/* harmony import */ var _own_work_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43937);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83415);
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
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .requireInside */ .Ab)(plan, workDir);
    const samples = loadedOnce(plan);
    const work = await (0,_own_work_js__WEBPACK_IMPORTED_MODULE_8__/* .examineWork */ .Ro)(workDir, context);
    const made = await (0,_earlier_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readEarlierRun */ .S)(plan, work, samples.load, context);
    const committed = await (0,_committed_js__WEBPACK_IMPORTED_MODULE_1__/* .measureCommitted */ .R)(plan, samples.load, context);
    const measured = await (0,_measure_on_devices_js__WEBPACK_IMPORTED_MODULE_7__/* .measureOnDevices */ .r)(plan, inOrder(plan, made, committed), { workDir, work });
    const today = { plan, measurements: measured.measurements, samples: samples.load, ...context };
    const base = await (0,_measure_base_js__WEBPACK_IMPORTED_MODULE_6__/* .measureBase */ .c)(await context.findBase?.(plan), today);
    const report = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(plan, {
        ...measured,
        data: samples.loaded ? (0,_describe_data_js__WEBPACK_IMPORTED_MODULE_10__/* .describeData */ .s)(samples.loaded) : (made.report?.data ?? _judge_js__WEBPACK_IMPORTED_MODULE_5__/* .noData */ ._),
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
    const { files, unwritten } = await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReport */ .u)(report, base, workDir);
    const artifacts = plan.artifacts.map((artifact) => (0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .isCommitted */ .zZ)(artifact) ? artifact.path : (0,_earlier_run_js__WEBPACK_IMPORTED_MODULE_2__/* .madePath */ .b)(artifact, workDir));
    return { report, base, exitCode: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeWith */ .I)(report.verdict, unwritten), files: { ...files, artifacts }, unwritten };
}
/** Loaded only where samples are needed, and once: a gate on sizes takes milliseconds. */
function loadedOnce({ data, seed }) {
    let loading;
    const read = async () => {
        if (!data)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('samples are asked for without data in the spec');
        const { loadDataset } = await __webpack_require__.e(/* import() */ 5069).then(__webpack_require__.bind(__webpack_require__, 25069));
        return (samples.loaded = await loadDataset(data, seed));
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
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42523);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84379);
/** Where a change that is not trusted may be read from and written to: the workspace, also through links. */






/**
 * Throws `SpecError` where a file that the spec names, or a folder that would be written to, is outside the workspace by a
 * link. A file that is missing is for its reader to tell. Whoever runs tinygate on files of their own may link as they like.
 */
async function requireInside(plan, workDir) {
    const { workspace } = plan;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const written = [workDir, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'artifacts'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'cache')];
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
    const { attachDevices, readDeviceMeasurements } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(5588), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 87008));
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

/***/ 16396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/data/load.js + 2 modules
var load = __webpack_require__(25069);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/engine/open.js

/** Loaded only when asked for: each brings a runtime with it. */
const openers = {
    onnxruntime: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(6419), __webpack_require__.e(244)]).then(__webpack_require__.bind(__webpack_require__, 40244))).openOnnxruntime(options),
    wasm: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(6419), __webpack_require__.e(244), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 60091))).openWasm(options),
    cpu: async () => (await __webpack_require__.e(/* import() */ 3430).then(__webpack_require__.bind(__webpack_require__, 81049))).openCpu(),
    tensorflow: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(6419), __webpack_require__.e(5110)]).then(__webpack_require__.bind(__webpack_require__, 35110))).openTensorflow(options),
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
    throw new errors/* EngineError */.NJ({
        code: 'engine/none',
        message: `no engine could be loaded: ${passedOver.join('; ')}`,
        cause: 'an incomplete installation',
        fix: 'Run `npm ci` in the project, or reinstall the action.',
    });
}

// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
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
                load: () => Promise.resolve(interrupted?.partial ?? null),
                save: (partial) => writeEntry(partialFile, { seconds: seconds(), partial }),
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
    const bytes = await (0,promises_.readFile)(file).catch((error) => {
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

// EXTERNAL MODULE: ./build/core/random.js
var core_random = __webpack_require__(27163);
// EXTERNAL MODULE: ./build/data/dataset.js
var data_dataset = __webpack_require__(59577);
// EXTERNAL MODULE: ./build/data/normalize.js
var normalize = __webpack_require__(43382);
;// CONCATENATED MODULE: ./build/data/batches.js



/** Batches in an epoch; shapes are fixed, so the remainder of each shuffle is left for another epoch. */
function batchesPerEpoch(dataset, batchSize) {
    return Math.floor(dataset.train.count / batchSize);
}
/**
 * The batches of one epoch: a pure function of (data, seed, stream, epoch), so a run that resumes at an epoch sees the
 * batches it would have seen. The arrays of a batch are overwritten by the next one.
 */
function* epochBatches(dataset, batchSize, augmentation, seed, stream, epoch) {
    const random = (0,core_random/* seededRandom */.I)(seed, `${stream}/epoch-${epoch}`);
    const order = Uint32Array.from({ length: dataset.train.count }, (_, index) => index);
    random.shuffle(order);
    const size = (0,data_dataset/* sampleSize */.s)(dataset);
    const table = (0,normalize/* normalizationTable */.it)(dataset.normalization, dataset.sampleShape[2]);
    const images = new Float32Array(batchSize * size);
    const flipped = new Uint8Array(batchSize);
    const { shiftPixels: shift } = augmentation;
    for (let batch = 0; batch < batchesPerEpoch(dataset, batchSize); batch++) {
        const indices = order.subarray(batch * batchSize, (batch + 1) * batchSize);
        for (let position = 0; position < batchSize; position++) {
            flipped[position] = augmentation.horizontalFlip ? random.integer(2) : 0;
            const target = images.subarray(position * size, (position + 1) * size);
            (0,normalize/* placeSample */.U_)(dataset, dataset.train.pixels, indices[position], table, target, {
                flip: flipped[position] === 1,
                shift: shift === 0 ? [0, 0] : [random.integer(2 * shift + 1) - shift, random.integer(2 * shift + 1) - shift],
            });
        }
        yield { images, indices, flipped };
    }
}

// EXTERNAL MODULE: ./build/graph/operands.js
var operands = __webpack_require__(51077);
// EXTERNAL MODULE: ./build/graph/shapes.js
var graph_shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/graph/parameters.js



/** In execution order, and within a layer as `constantInputs` lists them. A tensor that two layers share appears once. */
function layoutOf(graph) {
    const parameters = [];
    const statistics = [];
    const seen = new Set();
    for (const op of graph.operators) {
        for (const { role, tensor } of (0,operands/* constantInputs */._M)(op)) {
            if (seen.has(tensor))
                continue;
            seen.add(tensor);
            const list = role === 'mean' || role === 'variance' ? statistics : parameters;
            const { shape } = (0,operands/* tensorOf */.zz)(graph, tensor);
            list.push({ tensor, layer: op.name, role, shape, offset: total(list), size: (0,graph_shapes/* elements */.Yt)(shape) });
        }
    }
    return { parameters, parameterCount: total(parameters), statistics, statisticCount: total(statistics) };
}
/** Trainable values in one vector, [parameterCount]; a copy. */
function pack(graph) {
    return gather(graph, layoutOf(graph).parameters);
}
/** Moving statistics in one vector, [statisticCount]; a copy. */
function packStatistics(graph) {
    return gather(graph, layoutOf(graph).statistics);
}
/** The graph with its values replaced; statistics stay as they are when none are given. The inverse of `pack`. */
function unpack(graph, parameters, statistics) {
    const layout = layoutOf(graph);
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
        throw new errors/* InternalError */.Gd(`expected ${total(list)} packed values, found ${flat.length}`);
    return Object.fromEntries(list.map(({ tensor, offset, size }) => [
        tensor,
        { ...(0,operands/* tensorOf */.zz)(graph, tensor), data: flat.slice(offset, offset + size) },
    ]));
}
/** Names of the layers that have a kernel, in execution order: what passes compress. */
function kernelLayers(graph) {
    return layoutOf(graph).parameters.flatMap(({ role, layer }) => (role === 'kernel' ? [layer] : []));
}

// EXTERNAL MODULE: ./build/spec/layers.js
var spec_layers = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/pipeline/check-sparsity.js
var check_sparsity = __webpack_require__(89787);
;// CONCATENATED MODULE: ./build/pipeline/settings.js
/** From the plan's words to what the passes take: positions become steps once the number of steps is known. */


/** @throws SpecError where the warm-up takes the whole stage, which would then end before its learning rate is reached. */
function learningRate(plan, totalSteps, where) {
    const warmupSteps = (0,spec_plan/* stepAt */.OH)(plan.warmup, totalSteps);
    if (warmupSteps >= totalSteps) {
        throw new errors/* SpecError */.G8({
            code: 'spec/warmup-steps',
            message: `expected a warmup shorter than the stage's ${totalSteps} steps, found ${warmupSteps}`,
            ...(where ? { where } : {}),
            cause: 'the stage has fewer steps than the spec assumes: steps = epochs · training samples / batch_size',
            fix: 'Give it as a percentage of the stage, e.g. warmup: 5 %.',
        });
    }
    return plan.schedule === 'constant'
        ? { schedule: plan.schedule, peak: plan.peak, warmupSteps }
        : { schedule: plan.schedule, peak: plan.peak, final: plan.final, warmupSteps };
}
/** @throws SpecError where a step count and a percentage, comparable only now, turn out to be in the wrong order. */
function pruningSchedule(plan, totalSteps, where) {
    const beginStep = (0,spec_plan/* stepAt */.OH)(plan.beginStep, totalSteps);
    const endStep = (0,spec_plan/* stepAt */.OH)(plan.endStep, totalSteps);
    const { frequency } = plan;
    if (endStep <= beginStep || endStep > totalSteps) {
        throw new errors/* SpecError */.G8({
            code: 'spec/pruning-steps',
            message: `expected begin_step < end_step ≤ ${totalSteps} (the stage's steps), found ${beginStep} and ${endStep}`,
            ...(where ? { where } : {}),
            cause: 'the stage has fewer steps than the spec assumes: steps = epochs · training samples / batch_size',
            fix: 'give both as percentages of the stage, e.g. begin_step: 10%, end_step: 60%',
        });
    }
    return plan.schedule === 'ConstantSparsity'
        ? { schedule: plan.schedule, targetSparsity: plan.targetSparsity, beginStep, endStep, frequency }
        : {
            schedule: plan.schedule,
            initialSparsity: plan.initialSparsity,
            finalSparsity: plan.finalSparsity,
            power: plan.power,
            beginStep,
            endStep,
            frequency,
        };
}

// EXTERNAL MODULE: ./build/graph/verify.js
var verify = __webpack_require__(72542);
;// CONCATENATED MODULE: ./build/graph/fold.js



function isLinear(op) {
    return op?.kind === 'Conv2D' || op?.kind === 'DepthwiseConv2D' || op?.kind === 'FullyConnected';
}
/** Output channels run along the first axis of a filter, except a depthwise one's, where they run along the last. */
function channelAxis(op) {
    return op.kind === 'DepthwiseConv2D' ? 3 : 0;
}
/** γ / √(σ² + ε) of each channel: what folding multiplies a filter's channel by. Computed in float64. */
function foldingFactors(graph, norm) {
    const gamma = (0,operands/* floatsOf */.HC)(graph, norm.gamma);
    const variance = (0,operands/* floatsOf */.HC)(graph, norm.variance);
    return Float64Array.from(gamma, (value, c) => value / Math.sqrt(variance[c] + norm.epsilon));
}
/**
 * Folds every BatchNorm into the layer before it, which takes over its activation and output tensor:
 * w' = w · γ/√(σ²+ε), b' = (b − μ) · γ/√(σ²+ε) + β (Jacob et al. 2018, §3.2; TFLite converter). A zero weight stays 0.
 * Throws `ModelError` where a BatchNorm does not directly follow a layer without activation that it alone reads.
 */
function foldBatchNorm(graph) {
    const tensors = { ...graph.tensors };
    const gone = new Set();
    const operators = [];
    for (const op of graph.operators) {
        if (op.kind !== 'BatchNorm') {
            operators.push(op);
            continue;
        }
        const layer = foldable(graph, op);
        const factors = foldingFactors(graph, op);
        const filter = (0,operands/* tensorOf */.zz)(graph, layer.filter);
        tensors[layer.filter] = {
            ...filter,
            data: scaleChannels((0,operands/* floatsOf */.HC)(graph, layer.filter), filter.shape, channelAxis(layer), factors),
        };
        const bias = layer.bias ?? `${layer.name}/bias`;
        const before = layer.bias === null ? null : (0,operands/* floatsOf */.HC)(graph, layer.bias);
        const mean = (0,operands/* floatsOf */.HC)(graph, op.mean);
        const beta = (0,operands/* floatsOf */.HC)(graph, op.beta);
        const data = Float32Array.from(beta, (value, c) => ((before?.[c] ?? 0) - mean[c]) * factors[c] + value);
        tensors[bias] = { name: bias, shape: [data.length], type: 'float32', data, quantization: null };
        for (const tensor of [op.gamma, op.beta, op.mean, op.variance, layer.output])
            gone.add(tensor);
        const position = operators.findIndex((candidate) => candidate.name === layer.name);
        operators[position] = { ...layer, bias, activation: op.activation, output: op.output };
    }
    const kept = Object.entries(tensors).filter(([name]) => !gone.has(name));
    return (0,verify/* verifyGraph */.W)({ ...graph, operators, tensors: Object.fromEntries(kept) });
}
function foldable(graph, norm) {
    const layer = (0,operands/* producerOf */._$)(graph, norm.input);
    const refuse = (message) => {
        throw new errors/* ModelError */.me({
            code: 'graph/fold',
            message: `cannot fold ${norm.name}: ${message}`,
            cause: 'A BatchNorm folds only into the convolution or dense layer directly before it.',
            fix: 'Put the BatchNorm between the layer and its activation.',
        });
    };
    if (!isLinear(layer))
        return refuse(`expected a convolution or dense layer before it, found ${layer?.kind ?? 'the graph input'}`);
    if (layer.activation !== 'none')
        return refuse(`${layer.name} has a ${layer.activation} before it`);
    if ((0,operands/* consumersOf */.d$)(graph, norm.input).length > 1 || graph.outputs.includes(norm.input)) {
        return refuse(`the output of ${layer.name} is also read elsewhere`);
    }
    return layer;
}
/** Multiplies each slice along `axis` by its factor. */
function scaleChannels(data, shape, axis, factors) {
    const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
    const channels = shape[axis];
    return Float32Array.from(data, (value, i) => value * factors[Math.floor(i / inner) % channels]);
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

;// CONCATENATED MODULE: ./build/graph/builder.js



/** Builds a float32 graph in reading order; weights come from `random`, layer by layer, as Keras initialises them. */
function graphBuilder(name, random) {
    const tensors = {};
    const operators = [];
    const inputs = [];
    const define = (tensor, shape, data) => {
        tensors[tensor] = { name: tensor, shape, type: 'float32', data, quantization: null };
        return tensor;
    };
    const append = (op, declared) => {
        const shapes = Object.fromEntries(Object.values(tensors).map((tensor) => [tensor.name, tensor.shape]));
        define(op.output, (0,graph_shapes/* outputShape */.x_)(op, declared ? { ...shapes, [op.output]: declared } : shapes), null);
        operators.push(op);
        return op.output;
    };
    const named = (layer, input) => ({ name: layer, input, output: `${layer}/output` });
    const shapeOf = (tensor) => tensors[tensor]?.shape ?? [];
    const kernel = (layer, shape, fans, initializer = 'glorot_uniform') => define(`${layer}/kernel`, shape, initialize(initializer, (0,graph_shapes/* elements */.Yt)(shape), fans, random));
    const bias = (layer, size, wanted = true) => wanted ? define(`${layer}/bias`, [size], new Float32Array(size)) : null;
    const window = (options) => ({
        stride: pair(options.stride ?? 1),
        dilation: pair(options.dilation ?? 1),
        padding: options.padding ?? 'same',
        activation: options.activation ?? 'none',
    });
    const pool = (kind) => (layer, input, options) => append({
        kind,
        ...named(layer, input),
        size: pair(options.size),
        stride: pair(options.stride ?? options.size),
        padding: options.padding ?? 'valid',
        activation: 'none',
    });
    return {
        input(tensor, shape) {
            inputs.push(tensor);
            return define(tensor, shape, null);
        },
        conv2d(layer, input, options) {
            const [kh, kw] = pair(options.kernelSize);
            const channels = shapeOf(input).at(-1) ?? 0;
            const fans = { fanIn: kh * kw * channels, fanOut: kh * kw * options.filters };
            const filter = kernel(layer, [options.filters, kh, kw, channels], fans, options.initializer);
            return append({
                kind: 'Conv2D',
                ...named(layer, input),
                filter,
                bias: bias(layer, options.filters, options.bias),
                ...window(options),
            });
        },
        depthwiseConv2d(layer, input, options) {
            const [kh, kw] = pair(options.kernelSize);
            const channels = shapeOf(input).at(-1) ?? 0;
            const depthMultiplier = options.depthMultiplier ?? 1;
            const outC = channels * depthMultiplier;
            // Keras counts the fans of the kernel's own layout, [kh, kw, channels, multiplier].
            const fans = { fanIn: kh * kw * channels, fanOut: kh * kw * depthMultiplier };
            const filter = kernel(layer, [1, kh, kw, outC], fans, options.initializer);
            const biasTensor = bias(layer, outC, options.bias);
            return append({
                kind: 'DepthwiseConv2D',
                ...named(layer, input),
                filter,
                bias: biasTensor,
                depthMultiplier,
                ...window(options),
            });
        },
        dense(layer, input, options) {
            const channels = shapeOf(input).at(-1) ?? 0;
            const fans = { fanIn: channels, fanOut: options.units };
            const filter = kernel(layer, [options.units, channels], fans, options.initializer);
            const activation = options.activation ?? 'none';
            return append({
                kind: 'FullyConnected',
                ...named(layer, input),
                filter,
                bias: bias(layer, options.units, options.bias),
                activation,
            });
        },
        batchNorm(layer, input, options = {}) {
            const channels = shapeOf(input).at(-1) ?? 0;
            const vector = (part, value) => define(`${layer}/${part}`, [channels], new Float32Array(channels).fill(value));
            return append({
                kind: 'BatchNorm',
                ...named(layer, input),
                gamma: vector('gamma', 1),
                beta: vector('beta', 0),
                mean: vector('moving_mean', 0),
                variance: vector('moving_variance', 1),
                epsilon: options.epsilon ?? 1e-3,
                activation: options.activation ?? 'none',
            });
        },
        add: (layer, input, input2, options = {}) => append({ kind: 'Add', ...named(layer, input), input2, activation: options.activation ?? 'none' }),
        averagePool2d: pool('AveragePool2D'),
        maxPool2d: pool('MaxPool2D'),
        globalAveragePool: (layer, input) => append({ kind: 'Mean', ...named(layer, input) }),
        relu: (layer, input) => append({ kind: 'Relu', ...named(layer, input) }),
        relu6: (layer, input) => append({ kind: 'Relu6', ...named(layer, input) }),
        reshape: (layer, input, shape) => append({ kind: 'Reshape', ...named(layer, input) }, shape),
        softmax: (layer, input) => append({ kind: 'Softmax', ...named(layer, input) }),
        build: (...outputs) => (0,verify/* verifyGraph */.W)({ name, operators, tensors, inputs, outputs }),
    };
}
function pair(value) {
    return typeof value === 'number' ? [value, value] : value;
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
        throw new errors/* SpecError */.G8({
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
    throw new errors/* SpecError */.G8({
        code: 'graph/ds-cnn-filters',
        message: `ds_cnn: expected ${blocks + 1} filters (the stem and ${blocks} blocks), found ${filters.length}`,
        fix: 'Give `filters` one number for every layer, or a list [stem, block 1, …].',
    });
}

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
};
/**
 * Builds a named architecture with seeded initial weights: input → … → logits → Softmax. `parameters` are what the
 * spec's schema has already checked. Throws `SpecError` for an unknown name or an impossible combination.
 */
function buildArchitecture(name, parameters, inputShape, classes, random) {
    const architecture = architectures[name];
    if (!Object.hasOwn(architectures, name) || !architecture) {
        throw new errors/* SpecError */.G8({
            code: 'graph/unknown-architecture',
            message: `expected an architecture of ${Object.keys(architectures).join(', ')}, found ${JSON.stringify(name)}`,
            fix: 'Use one of the built-in names.',
        });
    }
    return architecture(parameters, inputShape, classes, random);
}

// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(53484);
;// CONCATENATED MODULE: ./build/passes/distill/loss.js

/**
 * alpha·H(y, s) + (1 − alpha)·T²·KL(softmax(t/T) ‖ softmax(s/T)), meaned over the batch: Hinton, Vinyals & Dean 2015 (arXiv
 * 1503.02531), §2, less the teacher's own entropy, a constant, so that the curve goes to 0 as the student agrees. The factor
 * T² keeps the soft term's gradient as large as the hard one's when T changes.
 *
 * labels, softTargets, logits: [batch, classes]; `softTargets` are the teacher's probabilities at T already.
 */
function distillationLoss(labels, softTargets, logits, { temperature, alpha }) {
    const hard = crossEntropy(labels, logits);
    const entropy = crossEntropyOfLogs(softTargets, tf_core_node.log(tf_core_node.add(softTargets, smallestProbability)));
    const soft = tf_core_node.sub(crossEntropy(softTargets, tf_core_node.div(logits, temperature)), entropy);
    return tf_core_node.add(tf_core_node.mul(hard, alpha), tf_core_node.mul(soft, (1 - alpha) * temperature ** 2));
}
/** −mean over the batch of Σ p·log softmax(logits). p, logits: [batch, classes]. */
function crossEntropy(probabilities, logits) {
    return crossEntropyOfLogs(probabilities, tf_core_node.logSoftmax(logits, -1));
}
function crossEntropyOfLogs(probabilities, logs) {
    return tf_core_node.mul(tf_core_node.sum(tf_core_node.mul(probabilities, logs)), -1 / logs.shape[0]);
}
/** Keeps p·log p at 0 where p underflowed to 0. */
const smallestProbability = 1e-30;
/** Row-wise softmax of logits/T, on the host. logits: [n, classes], in and out. */
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
                throw new errors/* EngineError */.NJ({
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






;// CONCATENATED MODULE: ./build/graph/quantization-points.js

/**
 * Every activation that int8 inference rounds, in execution order: graph inputs and each operator's output after its
 * fused activation, but not a Softmax's (its parameters are fixed) nor what a BatchNorm reads (it will be folded).
 * Pools and Reshape keep their input's parameters (TFLite quantisation specification).
 */
function quantizationPoints(graph) {
    const points = new Map();
    for (const input of graph.inputs)
        points.set(input, { tensor: input, parametersOf: input, rounds: true });
    for (const op of graph.operators) {
        if (op.kind === 'Softmax' || isFoldedAway(graph, op))
            continue;
        const tensor = op.output;
        const shared = keepsParameters(op) ? (points.get(op.input)?.parametersOf ?? op.input) : tensor;
        points.set(tensor, { tensor, parametersOf: shared, rounds: op.kind !== 'Reshape' && op.kind !== 'MaxPool2D' });
    }
    return [...points.values()];
}
function keepsParameters(op) {
    return op.kind === 'AveragePool2D' || op.kind === 'MaxPool2D' || op.kind === 'Reshape';
}
function isFoldedAway(graph, op) {
    return (0,operands/* consumersOf */.d$)(graph, op.output).some((consumer) => consumer.kind === 'BatchNorm');
}

;// CONCATENATED MODULE: ./build/graph/forward.js





const forward_name = {
    scale: (tensor) => `quantization/${tensor}/scale`,
    zeroPoint: (tensor) => `quantization/${tensor}/zero_point`,
};
/** Step inputs for these activation parameters: one entry for each tensor that `quantizationPoints` says owns some. */
function fakeQuantization(graph, parameters) {
    const owners = [...new Set(quantizationPoints(graph).map(({ parametersOf }) => parametersOf))];
    const arrays = owners.flatMap((tensor) => {
        const found = parameters[tensor];
        if (!found)
            throw new errors/* ModelError */.me({
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
/**
 * The forward pass of a float graph, in tfjs-core operations only. x: [batch, h, w, c]; `constants` hold every constant
 * of the graph by tensor name, in the graph's (TFLite's) layouts; filters are transposed to tfjs's inside the step, where
 * an engine merges it with its own blocking. The final Softmax is left to the loss.
 */
function forward(graph, constants, x, options) {
    const statistics = {};
    const activations = {};
    const points = new Map(quantizationPoints(graph).map((point) => [point.tensor, point]));
    const read = (tensor) => {
        const value = activations[tensor] ?? constants[tensor];
        if (!value)
            throw new errors/* InternalError */.Gd(`forward pass of ${graph.name}: no value for ${tensor}`);
        return value;
    };
    const write = (tensor, value) => {
        const point = points.get(tensor);
        activations[tensor] = options.fakeQuantization && point?.rounds ? round(value, point.parametersOf, options) : value;
    };
    write((0,operands/* onlyInput */.b9)(graph), x);
    for (const op of graph.operators) {
        if (op.kind === 'Softmax' && op.input === (0,operands/* logitsOf */.GC)(graph))
            continue;
        if (op.kind === 'BatchNorm' && options.training) {
            const { y, mean, variance } = batchNormTrain(read(op.input), read(op.gamma), read(op.beta), op.epsilon, op.activation);
            const momentum = options.momentum ?? 0.95;
            const move = (old, batch) => tf_core_node.add(tf_core_node.mul(read(old), momentum), tf_core_node.mul(batch, 1 - momentum));
            statistics[op.mean] = move(op.mean, mean);
            statistics[op.variance] = move(op.variance, variance);
            write(op.output, y);
        }
        else {
            write(op.output, compute(graph, op, read));
        }
    }
    return { logits: read((0,operands/* logitsOf */.GC)(graph)), statistics, activations };
}
function round(value, owner, { inputs = {} }) {
    const scale = inputs[forward_name.scale(owner)];
    const zeroPoint = inputs[forward_name.zeroPoint(owner)];
    if (!scale || !zeroPoint)
        throw new errors/* InternalError */.Gd(`no step inputs for the quantisation parameters of ${owner}`);
    return fakeQuantize(value, scale, zeroPoint, -128, 127);
}
const mutable = ([height, width]) => [height, width];
function compute(graph, op, read) {
    const x = read(op.input);
    switch (op.kind) {
        case 'Conv2D': {
            const filter = tf_core_node.transpose(read(op.filter), [1, 2, 3, 0]);
            const y = tf_core_node.conv2d(x, filter, mutable(op.stride), op.padding, 'NHWC', mutable(op.dilation));
            return activate(withBias(y, op.bias, read), op.activation);
        }
        case 'DepthwiseConv2D': {
            const [, kh, kw, outC] = read(op.filter).shape;
            // [1, kh, kw, channels · multiplier] and tfjs's [kh, kw, channels, multiplier] are the same numbers in the same order.
            const filter = tf_core_node.reshape(read(op.filter), [kh, kw, outC / op.depthMultiplier, op.depthMultiplier]);
            const y = tf_core_node.depthwiseConv2d(x, filter, mutable(op.stride), op.padding, 'NHWC', mutable(op.dilation));
            return activate(withBias(y, op.bias, read), op.activation);
        }
        case 'FullyConnected': {
            const y = tf_core_node.matMul(x, read(op.filter), false, true);
            return activate(withBias(y, op.bias, read), op.activation);
        }
        case 'BatchNorm':
            return activate(forward_normalize(x, op, read), op.activation);
        case 'Add':
            return activate(tf_core_node.add(x, read(op.input2)), op.activation);
        case 'AveragePool2D':
            return activate(tf_core_node.avgPool(x, mutable(op.size), mutable(op.stride), op.padding), op.activation);
        case 'MaxPool2D':
            return activate(tf_core_node.maxPool(x, mutable(op.size), mutable(op.stride), op.padding), op.activation);
        case 'Mean':
            return tf_core_node.mean(x, [1, 2]);
        case 'Relu':
            return tf_core_node.relu(x);
        case 'Relu6':
            return tf_core_node.relu6(x);
        case 'Reshape': {
            const target = graph.tensors[op.output].shape;
            return tf_core_node.reshape(x, [x.shape[0], ...target.slice(1)]);
        }
        case 'Softmax':
            return tf_core_node.softmax(x);
        case 'Quantize':
        case 'Dequantize':
            throw new errors/* ModelError */.me({
                code: 'graph/quantized-forward',
                message: `layer ${op.name} (${op.kind}): the float forward pass takes float graphs only`,
            });
        default:
            return op;
    }
}
function withBias(y, bias, read) {
    return bias === null ? y : tf_core_node.add(y, read(bias));
}
function forward_normalize(x, op, read) {
    const scale = tf_core_node.mul(read(op.gamma), tf_core_node.rsqrt(tf_core_node.add(read(op.variance), op.epsilon)));
    return tf_core_node.add(tf_core_node.mul(x, scale), tf_core_node.sub(read(op.beta), tf_core_node.mul(read(op.mean), scale)));
}

;// CONCATENATED MODULE: ./build/graph/constants.js
/** Every float32 constant by tensor name: what an inference step bakes in. */
function constantsOf(graph) {
    return Object.fromEntries(Object.values(graph.tensors).flatMap(({ name, shape, data }) => data instanceof Float32Array ? [[name, { shape, data }]] : []));
}

;// CONCATENATED MODULE: ./build/passes/distill/teacher-logits.js




const batchSize = 100;
/**
 * Offline distillation: the teacher runs once over the training set (and once over its mirror image), and training reads
 * its logits from then on. The weights are folded and baked into the compiled step, which is what makes it cheap.
 * Returns logits [count, classes] in training-set order.
 */
async function teacherLogits(teacher, dataset, { flip }, context) {
    const folded = foldBatchNorm(teacher);
    const compiled = await context.engine.compile((inputs) => {
        const { logits } = forward(folded, inputs, inputs['images'], { training: false });
        return { logits };
    }, {
        inputs: { images: [batchSize, ...dataset.sampleShape] },
        constants: constantsOf(folded),
        purpose: 'inference',
    });
    const stage = context.progress.start(flip ? 'teacher logits, mirrored' : 'teacher logits', dataset.train.count);
    try {
        return await collect(dataset, dataset.train, flip, async (images, done) => {
            context.signal.throwIfAborted();
            stage.update(done);
            return (await compiled.run({ images }))['logits'];
        });
    }
    finally {
        stage.end();
        await compiled.dispose();
    }
}
/** Runs whole batches; the last one is filled up with the first samples, whose outputs are dropped. */
async function collect(dataset, split, flip, run) {
    const classes = dataset.classes.length;
    const logits = new Float32Array(split.count * classes);
    for (let start = 0; start < split.count; start += batchSize) {
        const indices = Array.from({ length: batchSize }, (_, i) => (start + i) % split.count);
        const out = await run((0,normalize/* normalizedImages */.Eu)(dataset, split.pixels, indices, { flip: () => flip }), start);
        const kept = Math.min(batchSize, split.count - start) * classes;
        logits.set(out.subarray(0, kept), start * classes);
    }
    return logits;
}

;// CONCATENATED MODULE: ./build/passes/projection.js
/** Trains the weights as they are. */
const identity = {
    apply: (_step, latent, effective) => effective.set(latent),
    save: () => ({}),
    restore: () => undefined,
    metrics: () => ({}),
};

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
            const { initialSparsity, finalSparsity, beginStep, endStep, power } = pruning;
            const t = Math.min((step - beginStep) / (endStep - beginStep), 1);
            return finalSparsity + (initialSparsity - finalSparsity) * (1 - t) ** power;
        }
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

// EXTERNAL MODULE: ./build/passes/prune/mask.js
var prune_mask = __webpack_require__(39139);
;// CONCATENATED MODULE: ./build/passes/prune/projection.js


/**
 * Before: latent kernels.  After: the smallest magnitudes at 0, by the schedule, in latent and effective kernels alike.
 * As in TFMOT, a pruned weight is set to 0 before every step and may return only by what one step's gradient gives it when
 * the mask is next made; the mask is settled at `endStep`. (Letting pruned latent weights collect gradients in full was
 * tried: they drift without a counterforce, return large and wrong, and cost 5 points on the example.)
 */
function pruningProjection(schedule, pruned, parameterCount) {
    let mask = new Float32Array(parameterCount).fill(1);
    return {
        apply(step, latent, effective) {
            if (updatesMask(schedule, step)) {
                const sparsity = sparsityAt(schedule, step);
                for (const { offset, size } of pruned) {
                    mask.set((0,prune_mask/* magnitudeMask */.HV)(latent.subarray(offset, offset + size), sparsity), offset);
                }
            }
            for (let i = 0; i < latent.length; i++) {
                // Not a product with the mask: −3·0 is −0, which is another byte pattern in a file.
                if (mask[i] === 0)
                    latent[i] = 0;
                effective[i] = latent[i];
            }
        },
        save: () => ({ mask }),
        restore: (state) => {
            mask = Float32Array.from(state['mask']);
        },
        metrics: (effective) => ({ sparsity: lowestSparsity(pruned, effective) }),
    };
}
/** Zeros of the kernel that has the fewest, as a fraction. */
function lowestSparsity(spans, values) {
    return Math.min(...spans.map(({ offset, size }) => (0,prune_mask/* sparsityFraction */.Oq)(values.subarray(offset, offset + size))));
}

// EXTERNAL MODULE: ./build/core/argmax.js
var argmax = __webpack_require__(21382);
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

;// CONCATENATED MODULE: ./build/passes/train.js
/**
 * The joint loop: one compiled step, replayed over seeded batches, with whatever projection the compression asks for.
 *
 *   latent weights ─ projection ─► effective weights ─ forward, loss, gradient (one compiled step) ─► latent weights
 */









async function train(job, context) {
    const { graph, dataset, projection, batchSize } = job;
    const classes = dataset.classes.length;
    const stepsPerEpoch = batchesPerEpoch(dataset, batchSize);
    if (stepsPerEpoch === 0)
        throw new errors/* InternalError */.Gd(`${job.label} has no batch to train on`);
    const totalSteps = stepsPerEpoch * job.epochs;
    let rounding = job.calibrate ? await job.calibrate(graph) : null;
    const compiled = await context.engine.compile(trainingStep(job, rounding), {
        inputs: stepInputs(job, rounding),
        purpose: 'training',
    });
    const state = context.resume ? { ...context.resume.arrays } : initialState(graph);
    if (context.resume)
        projection.restore(context.resume.arrays);
    const history = [...(context.resume?.history ?? [])];
    const effective = new Float32Array(state['parameters'].length);
    const labels = new Float32Array(batchSize * classes);
    const targets = new Float32Array(batchSize * classes);
    const decayed = decayMask(graph);
    const stage = context.progress.start(job.label, totalSteps);
    try {
        for (let epoch = history.length; epoch < job.epochs; epoch++) {
            const sums = { loss: 0, correct: 0 };
            let step = epoch * stepsPerEpoch;
            if (job.calibrate) {
                projection.apply(step, state['parameters'], effective);
                rounding = await job.calibrate(unpack(graph, effective, state['statistics']));
            }
            for (const batch of epochBatches(dataset, batchSize, job.augmentation, job.seed, job.label, epoch)) {
                context.signal.throwIfAborted();
                projection.apply(step, state['parameters'], effective);
                fillLabels(labels, batch, dataset, job.labelSmoothing);
                if (job.distillation)
                    fillTargets(targets, batch, job.distillation.targets, classes);
                const learningRate = learningRateAt(job.learningRate, step, totalSteps);
                const { rate, decay } = stepScalars(job.optimizer, learningRate, step);
                const out = await compiled.run({
                    ...rounding?.arrays,
                    decayed,
                    ...(state['statistics'].length > 0 ? { statistics: state['statistics'] } : {}),
                    ...(job.distillation ? { targets } : {}),
                    weights: effective,
                    parameters: state['parameters'],
                    first: state['first'],
                    second: state['second'],
                    images: batch.images,
                    labels,
                    rate: Float32Array.of(rate),
                    decay: Float32Array.of(decay),
                });
                const loss = out['loss'][0];
                if (!Number.isFinite(loss))
                    throw diverged(job, loss, epoch, step);
                for (const name of ['parameters', 'first', 'second', 'statistics'])
                    if (out[name])
                        state[name] = out[name];
                sums.loss += loss;
                sums.correct += countCorrect(out['logits'], batch, dataset, classes);
                step++;
                stage.update(step, `epoch ${epoch + 1}/${job.epochs} loss ${loss.toFixed(3)}`);
            }
            projection.apply(step, state['parameters'], effective);
            history.push({
                epoch: epoch + 1,
                loss: sums.loss / stepsPerEpoch,
                accuracy: sums.correct / (stepsPerEpoch * batchSize),
                learningRate: learningRateAt(job.learningRate, step - 1, totalSteps),
                ...projection.metrics(effective),
            });
            await context.save({ epochsDone: epoch + 1, history, arrays: { ...state, ...projection.save() } });
        }
    }
    finally {
        stage.end();
        await compiled.dispose();
    }
    projection.apply(totalSteps, state['parameters'], effective);
    return { graph: unpack(graph, effective, state['statistics']), latent: state['parameters'], history };
}
/** The pure function every engine runs: forward, loss, gradient, optimiser; all state in and out as flat vectors. */
function trainingStep(job, rounding) {
    const layout = layoutOf(job.graph);
    return (inputs) => {
        const weights = splitFlat(inputs['weights'], layout.parameters);
        const statistics = inputs['statistics'] ? splitFlat(inputs['statistics'], layout.statistics) : [];
        const kept = {};
        const lossOf = (...kernels) => {
            const values = Object.fromEntries([
                ...layout.parameters.map(({ tensor }, i) => [tensor, kernels[i]]),
                ...layout.statistics.map(({ tensor }, i) => [tensor, statistics[i]]),
            ]);
            const result = forward(job.graph, values, inputs['images'], {
                training: true,
                inputs,
                fakeQuantization: rounding,
            });
            kept.logits = tf_core_node.keep(result.logits);
            if (layout.statistics.length > 0) {
                kept.statistics = tf_core_node.keep(tf_core_node.concat(layout.statistics.map(({ tensor }) => tf_core_node.reshape(result.statistics[tensor], [-1]))));
            }
            const labels = inputs['labels'];
            return job.distillation
                ? distillationLoss(labels, inputs['targets'], result.logits, job.distillation)
                : crossEntropy(labels, result.logits);
        };
        const { value, grads } = tf_core_node.valueAndGrads(lossOf)(weights);
        const updated = applyOptimizer(job.optimizer, {
            parameters: inputs['parameters'],
            gradient: tf_core_node.concat1d(grads.map((gradient) => tf_core_node.reshape(gradient, [-1]))),
            first: inputs['first'],
            second: inputs['second'],
            rate: inputs['rate'],
            decay: inputs['decay'],
            decayed: inputs['decayed'],
        });
        return {
            ...updated,
            loss: value,
            logits: kept.logits,
            ...(kept.statistics ? { statistics: kept.statistics } : {}),
        };
    };
}
function splitFlat(flat, entries) {
    const sizes = entries.map(({ size }) => size);
    const parts = sizes.length === 1 ? [flat] : tf_core_node.split(flat, sizes);
    return parts.map((part, i) => tf_core_node.reshape(part, [...entries[i].shape]));
}
function stepInputs(job, rounding) {
    const layout = layoutOf(job.graph);
    const n = [layout.parameterCount];
    const classes = job.dataset.classes.length;
    return {
        weights: n,
        parameters: n,
        first: n,
        second: n,
        decayed: n,
        images: [job.batchSize, ...job.dataset.sampleShape],
        labels: [job.batchSize, classes],
        rate: [],
        decay: [],
        ...(layout.statisticCount > 0 ? { statistics: [layout.statisticCount] } : {}),
        ...(job.distillation ? { targets: [job.batchSize, classes] } : {}),
        ...rounding?.shapes,
    };
}
function initialState(graph) {
    const parameters = pack(graph);
    return {
        parameters,
        first: new Float32Array(parameters.length),
        second: new Float32Array(parameters.length),
        statistics: packStatistics(graph),
    };
}
/** 1 for kernels, 0 for biases and BatchNorm's gamma and beta, as is usual for weight decay. */
function decayMask(graph) {
    const layout = layoutOf(graph);
    const mask = new Float32Array(layout.parameterCount);
    for (const { role, offset, size } of layout.parameters)
        if (role === 'kernel')
            mask.fill(1, offset, offset + size);
    return mask;
}
/** One-hot labels moved towards uniform by `smoothing` (Szegedy et al. 2016, §7). labels: [batch, classes]. */
function fillLabels(labels, batch, dataset, smoothing) {
    const classes = dataset.classes.length;
    labels.fill(smoothing / classes);
    batch.indices.forEach((index, position) => {
        labels[position * classes + dataset.train.labels[index]] += 1 - smoothing;
    });
}
function fillTargets(targets, batch, { plain, flipped }, classes) {
    batch.indices.forEach((index, position) => {
        const source = batch.flipped[position] === 1 && flipped ? flipped : plain;
        targets.set(source.subarray(index * classes, (index + 1) * classes), position * classes);
    });
}
function countCorrect(logits, batch, dataset, classes) {
    let correct = 0;
    batch.indices.forEach((index, position) => {
        if ((0,argmax/* argmax */.j)(logits, position * classes, classes) === dataset.train.labels[index])
            correct++;
    });
    return correct;
}
function diverged(job, loss, epoch, step) {
    return new errors/* PassError */.QG({
        code: 'train/diverged',
        message: `${job.label}: expected a finite loss, found ${loss} in epoch ${epoch + 1}, step ${step}`,
        cause: 'the learning rate is too high for this model and batch size',
        fix: 'lower learning_rate.peak or add warmup',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/train-models.js












async function trainTeacher(run, model) {
    const depends = { ...run.basis, model, augmentation: augmentationOf(run) };
    return run.cache.stage('teacher', depends, async (partial) => {
        const graph = build(run, model, 'teacher');
        return runJob(run, partial, { ...jobOf(run, model, 'teacher', graph), projection: identity, distillation: null });
    });
}
/** The teacher's logits over the training set and, where the augmentation mirrors, over its mirror image. */
async function distillationTargets(run, teacher, temperature) {
    const mirrors = run.plan.data.augmentation.horizontalFlip;
    const logits = await run.cache.stage('teacher-logits', { teacher: teacher.digest, mirrors }, async () => ({
        plain: await teacherLogits(teacher.value.graph, run.dataset, { flip: false }, run),
        flipped: mirrors ? await teacherLogits(teacher.value.graph, run.dataset, { flip: true }, run) : null,
    }));
    const soften = (values) => softenedProbabilities(values, run.dataset.classes.length, temperature);
    const { plain, flipped } = logits.value;
    return { value: { plain: soften(plain), flipped: flipped && soften(flipped) }, digest: logits.digest };
}
/** Distilled and pruned in one loop; without a teacher or pruning in the plan, trained on the labels alone or densely. */
async function trainStudent(run, targets) {
    const { student, compression } = run.plan;
    const { distillation, pruning } = compression;
    const depends = {
        ...run.basis,
        model: student,
        augmentation: augmentationOf(run),
        targets: targets?.digest,
        distillation,
        pruning,
    };
    return run.cache.stage('student', depends, async (partial) => {
        const graph = build(run, student, 'student');
        const layout = layoutOf(graph);
        const job = jobOf(run, student, 'student', graph);
        const pruned = pruning ? (0,spec_layers/* matchLayers */.MB)(pruning.layers, kernelLayers(graph)) : [];
        const spans = layout.parameters.filter(({ role, layer }) => role === 'kernel' && pruned.includes(layer));
        return runJob(run, partial, {
            ...job,
            projection: pruning
                ? pruningProjection(pruningSchedule(pruning, job.epochs * stepsPerEpoch(run, job), run.plan.places['/compression/pruning/end_step']), spans, layout.parameterCount)
                : identity,
            distillation: distillation && targets ? { ...distillation, targets: targets.value } : null,
        });
    });
}
/** Names of the layers that own a kernel, in execution order: what layer patterns select from. */
function build(run, model, stream) {
    const { seed } = run.plan;
    const random = (0,core_random/* seededRandom */.I)(seed, `${stream}/weights`);
    const { sampleShape, classes } = run.dataset;
    return buildArchitecture(model.architecture, model.parameters, sampleShape, classes.length, random);
}
function stepsPerEpoch(run, job) {
    return batchesPerEpoch(run.dataset, job.batchSize);
}
function augmentationOf({ plan }) {
    return { ...plan.data.augmentation };
}
function jobOf(run, model, label, graph) {
    const { epochs, batchSize, labelSmoothing } = model.training;
    return {
        label,
        graph,
        dataset: run.dataset,
        augmentation: augmentationOf(run),
        epochs,
        batchSize,
        labelSmoothing,
        optimizer: model.training.optimizer,
        learningRate: learningRate(model.training.learningRate, epochs * stepsPerEpoch(run, model.training)),
        seed: run.plan.seed,
        calibrate: null,
    };
}
async function runJob(run, partial, job) {
    const { graph, history } = await train(job, { ...run, resume: await partial.load(), save: partial.save });
    return { graph, history };
}
/** The graph that quantisation, clustering and export work on. */
function folded(model) {
    return foldBatchNorm(model.graph);
}

;// CONCATENATED MODULE: ./build/pipeline/check-training.js
/**
 * What a spec asks of its training and only data and architecture can tell it cannot have. Told before the first step: a
 * stage that turns out to be too short must not cost the training of those before it.
 */








/** @throws SpecError */
function checkTraining(plan, dataset) {
    const kernels = layoutOf(build({ plan, dataset }, plan.student, 'student')).parameters.filter(({ role }) => role === 'kernel');
    (0,spec_layers/* checkLayers */.HJ)(plan, kernels.map(({ layer }) => layer));
    (0,spec_layers/* checkBudgetLayers */.y6)(plan, (name) => madeLayers(plan, dataset, name));
    (0,check_sparsity/* checkSparsity */.K)(plan, kernels);
    for (const stage of stagesOf(plan)) {
        const steps = stepsOf(plan, dataset, stage);
        learningRate(stage.training.learningRate, steps, plan.places[`${stage.pointer}/learning_rate/warmup`]);
        const { pruning } = plan.compression;
        if (stage.pruned && pruning)
            pruningSchedule(pruning, steps, plan.places['/compression/pruning/end_step']);
    }
}
/** Null for a committed artifact: what its file does not hold is a row of its own. */
function madeLayers(plan, dataset, name) {
    const artifact = plan.artifacts.find((candidate) => candidate.name === name);
    const model = artifact && !(0,spec_plan/* isCommitted */.zZ)(artifact) ? plan[artifact.model] : null;
    if (!artifact || (0,spec_plan/* isCommitted */.zZ)(artifact) || !model)
        return null;
    return kernelLayers(build({ plan, dataset }, model, artifact.model));
}
function stagesOf({ teacher, student, compression: { fineTuning } }) {
    return [
        ...(teacher ? [{ pointer: '/teacher/training', training: teacher.training, pruned: false }] : []),
        { pointer: '/student/training', training: student.training, pruned: true },
        ...(fineTuning ? [{ pointer: '/compression/fine_tuning', training: fineTuning, pruned: false }] : []),
    ];
}
/** Optimizer steps of a stage. */
function stepsOf({ places }, dataset, { pointer, training }) {
    const { epochs, batchSize } = training;
    const steps = epochs * batchesPerEpoch(dataset, batchSize);
    if (steps > 0)
        return steps;
    const where = places[`${pointer}/batch_size`] ?? places[pointer];
    throw new errors/* SpecError */.G8({
        code: 'spec/too-few-samples',
        message: `expected at least one batch of ${batchSize} training samples, found ${dataset.train.count} samples`,
        ...(where ? { where } : {}),
        fix: 'Lower batch_size, or give more training data.',
    });
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/pipeline/code-version.js




/**
 * A digest of the code whose output stages cache: of this folder's bundle, or of the source tree when it runs from there.
 * Other code may compute other weights from the same spec, so a cache entry never outlives the code that made it.
 */
async function codeDigest() {
    // Not `new URL('.', import.meta.url)`: a bundler takes that for an asset to copy.
    const here = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '/');
    const root = /[\\/](src|build)[\\/]pipeline[\\/]$/.test(here) ? (0,external_node_path_.join)(here, '..') : here;
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => entry.isFile() && /\.(ts|js|mjs|json)$/.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
    return (0,core_digest/* digestBytes */.QN)(...(await Promise.all(files.map((file) => (0,promises_.readFile)(file)))));
}

// EXTERNAL MODULE: ./build/pipeline/committed.js
var pipeline_committed = __webpack_require__(50265);
;// CONCATENATED MODULE: ./build/passes/quantize/weights.js


/** Codes run from −127 to 127 (narrow range), so that no product of two of them needs a 17th bit. */
const largestCode = 127;
/**
 * The axis of per-channel scales, null for one scale per tensor. Dense layers always have one: runtimes from before
 * per-channel FULLY_CONNECTED read the first scale only and give wrong results without an error.
 */
function weightAxis(op, perAxis = true) {
    return perAxis && op.kind !== 'FullyConnected' ? channelAxis(op) : null;
}
/**
 * Symmetric scales max|w| / 127, per slice along `axis` or per tensor. A channel of zeros takes the largest scale of the
 * layer (or 1 where all are zero), so that every scale is positive and its bias still fits.
 */
function channelScales(weights, shape, axis) {
    const channelOf = channelIndex(shape, axis);
    const largest = new Float64Array(axis === null ? 1 : shape[axis]);
    weights.forEach((value, i) => (largest[channelOf(i)] = Math.max(largest[channelOf(i)], Math.abs(value))));
    const spare = largest.reduce((a, b) => Math.max(a, b)) || largestCode;
    return Float32Array.from(largest, (value) => Math.fround((value || spare) / largestCode) || smallestScale);
}
/** The smallest normal float32: what a scale that would underflow becomes. */
const smallestScale = 2 ** -126;
/** q = clamp(round(w / s), −127, 127), rounding halves away from zero as TfLiteRound does. */
function toCodes(weights, shape, scale, axis) {
    const channelOf = channelIndex(shape, axis);
    return Int8Array.from(weights, (value, i) => {
        const code = roundHalfAway(value / scale[channelOf(i)]);
        return Math.max(-largestCode, Math.min(largestCode, code));
    });
}
/** w = s · q in float32. */
function fromCodes(codes, shape, scale, axis) {
    const channelOf = channelIndex(shape, axis);
    return Float32Array.from(codes, (code, i) => code * scale[channelOf(i)]);
}
/** Codes and scales of every kernel of a float graph, by layer name. */
function quantizeWeights(graph, perAxis = true) {
    return new Map(graph.operators.filter(isLinear).map((op) => {
        const { shape } = (0,operands/* tensorOf */.zz)(graph, op.filter);
        const weights = (0,operands/* floatsOf */.HC)(graph, op.filter);
        const axis = weightAxis(op, perAxis);
        const scale = channelScales(weights, shape, axis);
        return [op.name, { codes: toCodes(weights, shape, scale, axis), scale }];
    }));
}
function roundHalfAway(value) {
    return value < 0 ? -Math.floor(-value + 0.5) : Math.floor(value + 0.5);
}
/** Index of the slice along `axis`, and so into the scales, that a flat position belongs to; 0 where `axis` is null. */
function channelIndex(shape, axis) {
    if (axis === null)
        return () => 0;
    const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
    const count = shape[axis];
    return (position) => Math.floor(position / inner) % count;
}

;// CONCATENATED MODULE: ./build/passes/quantize/activations.js


/**
 * Asymmetric int8 parameters of a range (Jacob et al. 2018, §3): the range is widened to hold 0, its 256 codes are
 * −128 … 127, and the zero point is rounded to an integer so that 0 is exact (padding and ReLU rely on it).
 * The scale is rounded up to 8 significant bits: that costs under 1 % of the resolution, and its products with short
 * weight scales, which the file stores for every bias, end in zeros that compress. A range of 0 … 0 gets scale 2⁻⁸.
 */
function activationParameters(tensor, { min, max }) {
    if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) {
        throw new errors/* PassError */.QG({
            code: 'quantize/range',
            message: `expected a finite range of ${tensor}, found ${min} … ${max}`,
            cause: 'The model diverged, or the representative data set holds values that are not numbers.',
            fix: 'Check the training curve, and that the data are normalised as in training.',
        });
    }
    const low = Math.min(min, 0);
    const high = Math.max(max, 0);
    // A subnormal scale would have fewer bits than its codes need.
    const scale = low === high ? 2 ** -8 : roundUp(Math.max((high - low) / 255, smallestScale));
    return { scale, zeroPoint: Math.max(-128, Math.min(127, Math.round(-128 - low / scale))) };
}
const significantBits = 8;
/** The next number up that has `significantBits` significant bits: exact in float32. */
function roundUp(value) {
    const step = 2 ** (Math.floor(Math.log2(value)) + 1 - significantBits);
    return Math.fround(Math.ceil(value / step) * step);
}

;// CONCATENATED MODULE: ./build/passes/quantize/calibrate.js








const calibrate_batchSize = 64;
/** Scale and zero point of every activation that int8 inference rounds, by tensor. Arguments as `activationRanges`. */
async function calibrateActivations(graph, images, engine, estimator = { method: 'min_max' }) {
    const ranges = await activationRanges(graph, images, engine, estimator);
    return Object.fromEntries(Object.entries(ranges).map(([tensor, range]) => [tensor, activationParameters(tensor, range)]));
}
/**
 * Smallest and largest value of every activation over a representative data set, normalised as in training.
 * images: [count, h, w, c], float32. Throws `PassError` when there is no whole sample.
 */
async function activationRanges(graph, images, engine, estimator = { method: 'min_max' }) {
    const [, ...sampleShape] = (0,operands/* tensorOf */.zz)(graph, (0,operands/* onlyInput */.b9)(graph)).shape;
    const size = (0,graph_shapes/* elements */.Yt)(sampleShape);
    const count = images.length / size;
    if (!Number.isInteger(count) || count === 0) {
        throw new errors/* PassError */.QG({
            code: 'quantize/representative-dataset',
            message: `expected a representative data set of whole samples of ${size} values, found ${images.length} values`,
            fix: 'Give at least one sample of the shape that the model reads.',
        });
    }
    const batch = Math.min(calibrate_batchSize, count);
    const compiled = await engine.compile(rangeStep(graph), {
        inputs: { images: [batch, ...sampleShape] },
        constants: constantsOf(graph),
        purpose: 'inference',
    });
    try {
        const ranges = {};
        for (let start = 0; start < count; start += batch) {
            // The last batch is filled up with samples that were seen already: they widen no range.
            const first = Math.min(start, count - batch);
            const out = await compiled.run({ images: images.slice(first * size, (first + batch) * size) });
            for (const tensor of ownersOf(graph)) {
                const found = { min: out[`min:${tensor}`][0], max: out[`max:${tensor}`][0] };
                ranges[tensor] = ranges[tensor] ? merge(ranges[tensor], found, estimator) : found;
            }
        }
        return ranges;
    }
    finally {
        await compiled.dispose();
    }
}
function merge(past, found, estimator) {
    if (estimator.method === 'min_max')
        return { min: Math.min(past.min, found.min), max: Math.max(past.max, found.max) };
    const follow = (before, now) => before * estimator.emaDecay + now * (1 - estimator.emaDecay);
    return { min: follow(past.min, found.min), max: follow(past.max, found.max) };
}
function rangeStep(graph) {
    return ({ images, ...constants }) => {
        const { activations } = forward(graph, constants, images, { training: false });
        return Object.fromEntries(ownersOf(graph).flatMap((tensor) => [
            [`min:${tensor}`, tf_core_node.min(activations[tensor])],
            [`max:${tensor}`, tf_core_node.max(activations[tensor])],
        ]));
    };
}
function ownersOf(graph) {
    return [...new Set(quantizationPoints(graph).map(({ parametersOf }) => parametersOf))];
}

;// CONCATENATED MODULE: ./build/passes/cluster/best-codes.js
/**
 * The best codebook for given scales, exactly: of all sets of at most `count` integers in −127..127, one with the least
 * Σ weight · (value − nearest code)².
 *
 * Which of two neighbouring codes is nearer changes at multiples of ½, so sums over the 508 intervals between those hold
 * all that matters of the values, and the best set is a shortest path over the 255 integers (Wang & Song 2011,
 * "Ckmeans.1d.dp", with the centres on a grid). One more code never makes the error larger, which k-means cannot promise.
 */

const integers = 2 * largestCode + 1;
const intervals = 4 * largestCode;
/**
 * Ascending codes. `withZero`: 0 is one of them.
 * @param values in units of the scale; @param weights of each, positive.
 */
function bestCodes(values, weights, count, withZero) {
    const between = pairCosts(momentsOf(values, weights), withZero);
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
        codes[used - 1] = code - largestCode;
    return codes;
}
/** Least cost up to each integer, with one code more than `cost` has; `came` gets the code before. */
function step(cost, pair, came) {
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
    const pair = new Float64Array(integers * integers);
    const before = new Float64Array(integers);
    const after = new Float64Array(integers);
    for (let a = 0; a < integers; a++) {
        before[a] = withZero && a > largestCode ? Infinity : costOf(moments, 0, 2 * a, a);
        after[a] = withZero && a < largestCode ? Infinity : costOf(moments, 2 * a, intervals, a);
        for (let b = a + 1; b < integers; b++) {
            const skipsZero = withZero && a < largestCode && b > largestCode;
            pair[a * integers + b] = skipsZero
                ? Infinity
                : costOf(moments, 2 * a, a + b, a) + costOf(moments, a + b, 2 * b, b);
        }
    }
    return { pair, before, after };
}
/** Σ weight · (value − code)² over the intervals [from, to). */
function costOf({ weight, first, second }, from, to, code) {
    const q = code - largestCode;
    return second[to] - second[from] - 2 * q * (first[to] - first[from]) + q * q * (weight[to] - weight[from]);
}
function momentsOf(values, weights) {
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
    return { weight, first, second };
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
            return linear(values, count);
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
function linear(values, count) {
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

;// CONCATENATED MODULE: ./build/passes/cluster/codebook.js




/** Scales at most 1 part in 9 off their optimum, which the next fit of the codes takes up. */
const scaleMantissaBits = 2;
/**
 * First codebook of a layer. Scales are searched for with this many codes and with fewer, each time from k-means at the
 * chosen initialisation and from the scales `start` (max|w|/127 of each channel), and the best codes for each are found: so
 * more clusters are never further from the weights than fewer are, nor 255 than plain int8.
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
    const scales = rule.numberOfClusters >= fineSize ? [...searched, start] : searched;
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
    // Stretch the codebook over the whole int8 range before rounding it: the same reals, the finest integers.
    const largest = centroids.reduce((max, centroid) => Math.max(max, Math.abs(centroid)), 0);
    const stretch = largest > 0 ? largestCode / largest : 1;
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
    const { codes, scale } = codebook;
    const moments = new Float64Array(codes.length);
    const weights = new Float64Array(codes.length);
    const at = new Map(Array.from(codes, (code, i) => [code, i]));
    assignCodes(kernel, rule, codebook).forEach((code, i) => {
        const [own, s] = [at.get(code), scale[kernel.channelOf[i]]];
        moments[own] += s * kernel.values[i];
        weights[own] += s * s;
    });
    const means = Array.from(codes, (code, i) => {
        if (weights[i] === 0 || (code === 0 && rule.preserveSparsity))
            return code;
        return Math.max(-largestCode, Math.min(largestCode, Math.round(moments[i] / weights[i])));
    });
    return Int8Array.from(new Set(means.sort((a, b) => a - b)));
}
/** Code of each value: the nearest codebook entry to w/s; pruned values (exact zeros) are code 0 when sparsity is kept. */
function assignCodes(kernel, rule, { codes, scale }) {
    const assigned = new Int8Array(kernel.values.length);
    for (let i = 0; i < assigned.length; i++) {
        const value = kernel.values[i];
        if (value === 0 && rule.preserveSparsity)
            continue;
        assigned[i] = codes[nearest(codes, value / scale[kernel.channelOf[i]])];
    }
    return assigned;
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
    return { codes: bestCodes(values, weights, rule.numberOfClusters, rule.preserveSparsity), scale };
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
    for (let i = 0; i < assigned.length; i++) {
        const channel = kernel.channelOf[i];
        errors[channel] += (kernel.values[i] - codebook.scale[channel] * assigned[i]) ** 2;
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
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === 0 && rule.preserveSparsity)
            continue;
        const channel = channelOf[i];
        const code = codes[nearest(codes, value / scale[channel])];
        numerator[channel] = numerator[channel] + value * code;
        denominator[channel] = denominator[channel] + code * code;
    }
    return scale.map((previous, c) => (numerator[c] > 0 ? shortFloat(numerator[c] / denominator[c]) : previous));
}
/** The next number up with `scaleMantissaBits` bits after the leading one. */
function shortFloatAbove(value) {
    const step = 2 ** (Math.floor(Math.log2(value)) - scaleMantissaBits);
    return Math.ceil(value / step) * step;
}
/**
 * The nearest number with `scaleMantissaBits` bits after the leading one. A file stores a scale per channel and its
 * product with the input's scale per bias: full floats are noise no compressor can shorten, while short ones repeat.
 */
function shortFloat(value) {
    const exponent = Math.floor(Math.log2(value));
    const step = 2 ** (exponent - scaleMantissaBits);
    return Math.round(value / step) * step;
}
function codeDomain({ values, channelOf }, scale, skipZeros) {
    const kept = skipZeros ? values.reduce((count, value) => count + (value === 0 ? 0 : 1), 0) : values.length;
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

;// CONCATENATED MODULE: ./build/passes/quantize-aware.js
/**
 * The joint constraint of fine-tuning, on a folded graph: pruned weights stay 0, clustered kernels live on their int8
 * codebook, the other kernels on their per-channel int8 grid. Training sees exactly the weights that will ship.
 *
 * Before: latent folded weights.  After: effective weights scale[c]·code, code in int8.
 * Conditions: no BatchNorm left; kernels named by their span in the packed parameter vector.
 * Preserves: zeros of the incoming weights (the mask of pruning), at most `numberOfClusters` codes per clustered kernel.
 */






/** Every kernel of a folded graph with the rules that hold for it. Layers are named exactly; patterns are resolved before. */
function kernelSpans(graph, rules) {
    const kernels = new Map(layoutOf(graph).parameters.map((parameter) => [parameter.tensor, parameter]));
    return graph.operators.filter(isLinear).map((op) => {
        const { shape, offset, size } = kernels.get(op.filter);
        const axis = weightAxis(op, rules.perAxis);
        const channelOf = channelIndex(shape, axis);
        return {
            layer: op.name,
            offset,
            size,
            shape,
            axis,
            channelOf: Uint16Array.from({ length: size }, (_, i) => channelOf(i)),
            clustering: rules.clustered.includes(op.name) ? rules.clustering : null,
            pruned: rules.pruned.includes(op.name),
            rounds: rules.rounds,
        };
    });
}
/** `initial`: the packed folded weights, [n]. Codebooks are refitted every `frequency` steps. */
function quantizedWeights(kernels, initial, seed, frequency) {
    const mask = pruningMask(kernels, initial);
    const codebooks = new Map();
    const masked = new Float32Array(initial.length);
    const kernelOf = ({ offset, size, channelOf }) => ({
        values: masked.subarray(offset, offset + size),
        channelOf,
    });
    const applyMask = (latent) => {
        for (let i = 0; i < latent.length; i++)
            masked[i] = mask[i] === 0 ? 0 : latent[i];
    };
    const firstCodebook = (span, clustering) => {
        const kernel = kernelOf(span);
        const start = channelScales(kernel.values, span.shape, span.axis);
        return makeCodebook(kernel, clustering, start, (codes) => (0,core_random/* seededRandom */.I)(seed, `cluster/${span.layer}/${codes}`));
    };
    const codesOf = (span) => {
        const kernel = kernelOf(span);
        if (span.clustering === null) {
            const scale = channelScales(kernel.values, span.shape, span.axis);
            return { codes: toCodes(kernel.values, span.shape, scale, span.axis), scale };
        }
        const codebook = codebooks.get(span.layer) ?? firstCodebook(span, span.clustering);
        return { codes: assignCodes(kernel, span.clustering, codebook), scale: codebook.scale };
    };
    return {
        apply(step, latent, effective) {
            applyMask(latent);
            effective.set(masked);
            for (const span of kernels) {
                if (span.clustering !== null) {
                    const previous = codebooks.get(span.layer);
                    if (!previous)
                        codebooks.set(span.layer, firstCodebook(span, span.clustering));
                    else if (step % frequency === 0) {
                        codebooks.set(span.layer, updateCodebook(kernelOf(span), span.clustering, previous));
                    }
                }
                if (span.clustering === null && !span.rounds)
                    continue;
                const { codes, scale } = codesOf(span);
                for (let i = 0; i < span.size; i++)
                    effective[span.offset + i] = codes[i] * scale[span.channelOf[i]];
            }
        },
        codes(latent) {
            applyMask(latent);
            return new Map(kernels.map((span) => [span.layer, codesOf(span)]));
        },
        save: () => Object.fromEntries([...codebooks].flatMap(([layer, { codes, scale }]) => [
            [`${layer}#codes`, Float32Array.from(codes)],
            [`${layer}#scale`, scale],
        ])),
        restore(state) {
            for (const { layer, clustering } of kernels) {
                if (clustering === null)
                    continue;
                const codes = state[`${layer}#codes`];
                const scale = state[`${layer}#scale`];
                if (codes && scale)
                    codebooks.set(layer, { codes: Int8Array.from(codes), scale: Float32Array.from(scale) });
            }
        },
        metrics(effective) {
            const pruned = kernels.filter((span) => span.pruned);
            return pruned.length > 0 ? { sparsity: lowestSparsity(pruned, effective) } : {};
        },
    };
}
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

;// CONCATENATED MODULE: ./build/pipeline/compress-student.js
/**
 * The folded half of the joint loop: clustering and quantisation, with fine-tuning where the spec asks for it, and the
 * zeros of pruning kept throughout.
 */










async function compressStudent(run, student, targets) {
    const { clustering, quantization, fineTuning, distillation } = run.plan.compression;
    // Fine-tuning trains as the student was trained: its digest stands for those settings too.
    const depends = {
        ...run.basis,
        student: student.digest,
        targets: targets?.digest,
        clustering,
        quantization,
        fineTuning,
        distillation,
    };
    return run.cache.stage('compressed', depends, async (partial) => {
        const graph = folded(student.value);
        const weights = constrainedWeights(run, graph);
        const tuned = fineTuning
            ? await fineTune(run, graph, weights, targets, { resume: await partial.load(), save: partial.save })
            : { latent: pack(graph), history: [] };
        const effective = new Float32Array(tuned.latent.length);
        weights.apply(Number.POSITIVE_INFINITY, tuned.latent, effective);
        const shipped = unpack(graph, effective);
        return {
            graph: shipped,
            kernels: quantization ? weights.codes(tuned.latent) : null,
            activations: quantization ? await calibrate(run, shipped) : null,
            history: tuned.history,
        };
    });
}
/** Activation parameters of a model that training has not given any (a teacher, say): post-training calibration. */
async function activationsOf(run, model) {
    return model.activations ?? (await calibrate(run, model.graph));
}
/** Refit codebooks about ten times in an epoch of a thousand steps: often enough to follow, too seldom to cost. */
const codebookFrequency = 100;
function constrainedWeights(run, graph) {
    const { clustering, quantization, pruning } = run.plan.compression;
    const names = kernelLayers(graph);
    const spans = kernelSpans(graph, {
        pruned: pruning ? (0,spec_layers/* matchLayers */.MB)(pruning.layers, names) : [],
        clustered: clustering ? (0,spec_layers/* matchLayers */.MB)(clustering.layers, names) : [],
        clustering: clustering && {
            numberOfClusters: clustering.numberOfClusters,
            centroidInitialization: clustering.centroidsInit,
            preserveSparsity: clustering.preserveSparsity,
        },
        rounds: quantization?.mode === 'qat',
        perAxis: quantization?.perAxis ?? true,
    });
    return quantizedWeights(spans, pack(graph), run.plan.seed, codebookFrequency);
}
async function fineTune(run, graph, projection, targets, checkpoint) {
    const { fineTuning, distillation, quantization } = run.plan.compression;
    const { epochs, batchSize, learningRate: rate } = fineTuning;
    return train({
        label: 'fine-tuning',
        graph,
        dataset: run.dataset,
        augmentation: augmentationOf(run),
        epochs,
        batchSize,
        labelSmoothing: run.plan.student.training.labelSmoothing,
        optimizer: run.plan.student.training.optimizer,
        learningRate: learningRate(rate, epochs * stepsPerEpoch(run, { batchSize })),
        seed: run.plan.seed,
        projection,
        distillation: distillation && targets ? { ...distillation, targets: targets.value } : null,
        calibrate: quantization?.mode === 'qat' ? async (now) => fakeQuantization(now, await calibrate(run, now)) : null,
    }, { ...run, ...checkpoint });
}
/** Activation parameters over the representative data set: `representative_dataset.samples` seeded training samples. */
async function calibrate(run, graph) {
    const { dataset, plan, engine } = run;
    const samples = Math.min(plan.compression.quantization.representativeSamples, dataset.train.count);
    const order = Uint32Array.from({ length: dataset.train.count }, (_, index) => index);
    const chosen = (0,core_random/* seededRandom */.I)(plan.seed, 'representative-dataset').shuffle(order).subarray(0, samples);
    return calibrateActivations(graph, (0,normalize/* normalizedImages */.Eu)(dataset, dataset.train.pixels, chosen), engine);
}

// EXTERNAL MODULE: ./build/pipeline/describe-data.js
var describe_data = __webpack_require__(66631);
// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
;// CONCATENATED MODULE: ./build/export/tflite/share-scales.js
/**
 * Makes an int8 graph smaller without changing what it computes: chooses the units of inner activations so that they
 * have scale 1. A bias then has the scales of its weights (input scale × weight scale), and the file stores one vector
 * for both: 4 bytes fewer per channel.
 *
 * Kernels see activation scales only in the ratio M = s_in · s_w / s_out (Jacob et al. 2018, equation 5). Multiplying
 * the scale of an activation by k, and dividing the weight scales of its readers, or multiplying those of its writer, by
 * k, leaves every M as it was, up to the rounding of a float32. This is cross-layer equalisation (Nagel et al. 2019)
 * of labels: no code changes. What changes is the unit in which a tool shows an inner activation.
 */


/** The model's inputs and outputs, and all codes, stay as they are. A float32 graph is returned unchanged. */
function shareScales(graph) {
    const factors = unitFactors(graph);
    const factor = (tensor) => factors.get(tensor) ?? 1;
    const tensors = { ...graph.tensors };
    for (const tensor of factors.keys())
        tensors[tensor] = rescaled((0,operands/* tensorOf */.zz)(graph, tensor), factor(tensor));
    for (const operator of graph.operators) {
        if (!isLinear(operator) || (0,operands/* tensorOf */.zz)(graph, operator.filter).type !== 'int8')
            continue;
        const ratio = factor(operator.output) / factor(operator.input);
        const filter = rescaled((0,operands/* tensorOf */.zz)(graph, operator.filter), ratio);
        tensors[operator.filter] = filter;
        if (operator.bias === null)
            continue;
        const inputScale = tensors[operator.input].quantization.scale[0];
        const bias = (0,operands/* tensorOf */.zz)(graph, operator.bias);
        const scale = filter.quantization.scale.map((value) => inputScale * value);
        tensors[operator.bias] = { ...bias, quantization: { ...bias.quantization, scale } };
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
        for (const tensor of hasUnits(operator) ? [] : [...(0,operands/* activationInputs */.ym)(operator), operator.output])
            fixed.add(tensor);
        // RELU6 clamps at 6 units; a layer of its own shows its input's.
        if ('activation' in operator && operator.activation === 'relu6')
            fixed.add(operator.output);
        if (!isLinear(operator))
            for (const input of (0,operands/* activationInputs */.ym)(operator))
                groups.join(input, operator.output);
    }
    for (const { name, type, data } of Object.values(graph.tensors)) {
        if (data === null && type !== 'int8')
            fixed.add(name);
    }
    const held = new Set([...fixed].map((tensor) => groups.of(tensor)));
    // The layer with the most channels gains most from an input of scale 1.
    const layers = graph.operators.filter(isLinear).filter(({ input }) => !held.has(groups.of(input)));
    const channels = (operator) => (0,operands/* tensorOf */.zz)(graph, operator.output).shape.at(-1);
    const factorOf = new Map();
    for (const { input } of layers.sort((a, b) => channels(b) - channels(a))) {
        const group = groups.of(input);
        if (!factorOf.has(group))
            factorOf.set(group, 1 / (0,operands/* tensorOf */.zz)(graph, input).quantization.scale[0]);
    }
    return new Map(Object.values(graph.tensors).flatMap(({ name, data }) => {
        const factor = data === null ? factorOf.get(groups.of(name)) : undefined;
        return factor === undefined ? [] : [[name, factor]];
    }));
}
/** Whether an operator gives k times the output for k times the input, for positive k. */
function hasUnits({ kind }) {
    return kind !== 'Softmax' && kind !== 'Relu6' && kind !== 'Quantize' && kind !== 'Dequantize';
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
;// CONCATENATED MODULE: ./build/export/tflite/check.js
/**
 * What TFLite asks of a graph beyond being well-formed: the rules of its quantisation specification
 * (https://ai.google.dev/edge/litert/models/quantization_spec), which kernels check late, with other words, or never.
 */


/**
 * @throws ModelError when the graph is malformed, ExportError naming every layer that a `.tflite` file cannot carry.
 */
function checkWritable(graph) {
    (0,verify/* verifyGraph */.W)(graph);
    const problems = graph.operators.flatMap((operator) => operatorProblems(graph, operator));
    if (problems.length > 0)
        throw new errors/* ExportError */.ze(problems);
}
function operatorProblems(graph, operator) {
    const tensor = (name) => graph.tensors[name];
    const at = `layer ${operator.name} (${operator.kind})`;
    const input = tensor(operator.input);
    const output = tensor(operator.output);
    switch (operator.kind) {
        case 'BatchNorm':
            return [
                {
                    code: 'export/batch-norm',
                    message: `${at}: TFLite has no batch normalisation operator`,
                    fix: 'Fold it into the layer before it (foldBatchNorm) before exporting.',
                },
            ];
        case 'Conv2D':
        case 'DepthwiseConv2D':
        case 'FullyConnected': {
            const bias = operator.bias === null ? null : tensor(operator.bias);
            return [
                ...(bias === null && operator.kind !== 'FullyConnected' ? [missingBias(at)] : []),
                ...(input.type === 'int8' ? filterProblems(at, tensor(operator.filter)) : []),
                ...(input.type === 'int8' && bias !== null ? biasProblems(at, input, tensor(operator.filter), bias) : []),
            ];
        }
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Reshape':
        case 'Relu6': // TFLite Micro's clamps codes and does not rescale them.
            return input.type === 'int8' ? sameParameters(at, input, output) : [];
        case 'Softmax':
            return output.type === 'int8' ? softmaxProblems(at, output) : [];
        case 'Add':
        case 'Mean':
        case 'Relu':
        case 'Quantize':
        case 'Dequantize':
            return [];
        default:
            return operator;
    }
}
const quantizationProblem = (message) => ({ code: 'export/quantization', message });
/** LiteRT refuses a convolution of two inputs, in float32 as in int8, although the format allows it. */
function missingBias(at) {
    return {
        code: 'export/missing-bias',
        message: `${at}: expected a bias, which runtimes need, found no bias`,
        fix: 'Give the layer a bias of zeros, or fold the BatchNorm after it.',
    };
}
function filterProblems(at, filter) {
    if (!filter.data.includes(-128))
        return [];
    return [quantizationProblem(`${at}: expected weight codes in [-127, 127], found -128 in ${filter.name}`)];
}
/** Bias codes are added to the accumulator, whose scale is input scale × filter scale. */
function biasProblems(at, input, filter, bias) {
    const { scale } = filter.quantization;
    const inputScale = input.quantization.scale[0];
    const biasScale = bias.quantization.scale;
    if (biasScale.length !== scale.length) {
        return [
            quantizationProblem(`${at}: expected ${scale.length} bias scales, as the weights have, found ${biasScale.length}`),
        ];
    }
    const wrong = biasScale.findIndex((found, c) => {
        const expected = inputScale * scale[c];
        return Math.abs(found - expected) > expected * 1e-6;
    });
    return wrong < 0
        ? []
        : [
            quantizationProblem(`${at}: expected bias scale ${inputScale * scale[wrong]} (input scale × weight scale) in channel ${wrong}, found ${biasScale[wrong]}`),
        ];
}
function sameParameters(at, input, output) {
    const [from, to] = [input.quantization, output.quantization];
    return from.scale[0] === to.scale[0] && from.zeroPoint[0] === to.zeroPoint[0]
        ? []
        : [
            quantizationProblem(`${at}: expected equal quantisation of input and output, found (${from.scale[0]}, ${from.zeroPoint[0]}) and (${to.scale[0]}, ${to.zeroPoint[0]})`),
        ];
}
function softmaxProblems(at, output) {
    const { scale, zeroPoint } = output.quantization;
    return scale[0] === 1 / 256 && zeroPoint[0] === -128
        ? []
        : [
            quantizationProblem(`${at}: expected output scale 1/256 and zero point -128, found ${scale[0]} and ${zeroPoint[0]}`),
        ];
}

// EXTERNAL MODULE: ./build/export/tflite/operators.js
var tflite_operators = __webpack_require__(94959);
// EXTERNAL MODULE: ./build/export/tflite/options.js
var tflite_options = __webpack_require__(99252);
// EXTERNAL MODULE: ./build/export/tflite/schema/index.js + 27 modules
var schema = __webpack_require__(86441);
;// CONCATENATED MODULE: ./build/export/tflite/write.js
/**
 * Writes a graph as a `.tflite` flatbuffer: float32 and int8, with the layout, versions and quantisation that LiteRT
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
const tensorTypes = { float32: schema/* TensorType */.Qp.FLOAT32, int8: schema/* TensorType */.Qp.INT8, int32: schema/* TensorType */.Qp.INT32 };
/**
 * @throws ExportError naming the layer for anything that TFLite, or tinygate's writer, cannot carry.
 */
function writeTflite(graph, options = {}) {
    checkWritable(graph);
    const plan = planFile(graph, options);
    const builder = new flatbuffers/* Builder */.M$(1 << 16);
    const once = sharing(builder);
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
function planFile(graph, options) {
    const buffers = indexed(core_digest/* digestBytes */.QN);
    buffers.add(new Uint8Array(0));
    const codes = indexed((code) => `${code.kind} ${String(code.version)}`);
    const tensors = [];
    const indices = new Map();
    const layerNames = new Map((options.names ?? 'layers') === 'layers' ? graph.operators.map((operator) => [operator.output, operator.name]) : []);
    const edges = new Set([...graph.inputs, ...graph.outputs]);
    const place = (planned) => tensors.push(planned) - 1;
    const tensorOf = (name) => graph.tensors[name];
    const index = (name) => {
        const known = indices.get(name);
        if (known !== undefined)
            return known;
        const tensor = tensorOf(name);
        const buffer = tensor.data === null ? 0 : buffers.add((0,core_digest/* bytesOf */.$$)(tensor.data));
        const placed = place({ tensor, name: layerNames.get(name) ?? (edges.has(name) ? name : null), buffer });
        indices.set(name, placed);
        return placed;
    };
    const integers = (values) => place({
        tensor: { shape: [values.length], type: 'int32', quantization: null },
        name: null,
        buffer: buffers.add((0,core_digest/* bytesOf */.$$)(Int32Array.from(values))),
    });
    const inputs = graph.inputs.map(index);
    const operators = graph.operators.map((operator) => {
        const kind = operator.kind;
        const version = (0,tflite_operators/* operatorVersion */.bI)(operator, tensorOf(operator.input).type);
        return {
            operator,
            code: codes.add({ kind, version }),
            inputs: operatorInputs(operator, tensorOf, index, integers),
            outputs: [index(operator.output)],
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
    return { buffers: buffers.items, tensors, operators, codes: codes.items, inputs, outputs, metadata };
}
/** Inputs in the order of TFLite's kernels; Mean's axes and Reshape's shape are constants of the file. */
function operatorInputs(operator, tensorOf, index, integers) {
    switch (operator.kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D':
        case 'FullyConnected':
            return [operator.input, operator.filter, ...(operator.bias === null ? [] : [operator.bias])].map(index);
        case 'Add':
            return [index(operator.input), index(operator.input2)];
        case 'Mean':
            return [index(operator.input), integers([1, 2])];
        case 'Reshape':
            return [index(operator.input), integers(tensorOf(operator.output).shape)];
        default:
            return [index(operator.input)];
    }
}
/** 16 bytes, NUL-padded: the first release whose runtime has every operator in its version. */
function minimumRuntimeVersion(codes) {
    const newest = codes
        .map((code) => (0,tflite_operators/* firstRelease */.yn)(code.kind, code.version))
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
function sharing(builder) {
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
    const type = (0,tflite_options/* optionsType */.v7)(planned.operator);
    const options = once.table(optionsKey(planned.operator), () => (0,tflite_options/* writeOptions */.GX)(builder, planned.operator));
    schema/* Operator */.XP.startOperator(builder);
    schema/* Operator */.XP.addOpcodeIndex(builder, planned.code);
    schema/* Operator */.XP.addInputs(builder, inputs);
    schema/* Operator */.XP.addOutputs(builder, outputs);
    schema/* Operator */.XP.addBuiltinOptions(builder, options);
    schema/* Operator */.XP.addBuiltinOptionsType(builder, type);
    return schema/* Operator */.XP.endOperator(builder);
}
/** Options tables hold no names, so layers with equal parameters share one. */
function optionsKey(operator) {
    const names = new Set(['name', 'input', 'input2', 'output', 'filter', 'bias']);
    return JSON.stringify(Object.entries(operator).filter(([key]) => !names.has(key)));
}
/** Readers from before 2020 know only the one-byte code, later ones take the larger of the two. */
function writeCode(builder, { kind, version }) {
    const code = tflite_operators/* builtinOperators */.Rq[kind];
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

;// CONCATENATED MODULE: ./build/passes/quantize/quantize-graph.js






/**
 * Float graph → int8 graph by TFLite's quantisation specification.
 *
 * Before: float32, BatchNorms folded; scale and zero point of every activation `quantizationPoints` lists as an owner.
 * After:  int8 input, output and activations; int8 weights in [−127, 127]; int32 biases of scale s_in · s_w; Softmax
 *         output fixed at (1/256, −128); pools and Reshape with their input's parameters.
 * `weights`: codes and scales by layer, written verbatim (what clustering and quantisation-aware training settled);
 * layers without an entry are rounded to the nearest code, with a scale per channel unless `perAxis` is false.
 * Throws `ModelError` for an operator int8 does not support, `PassError` for codes that do not fit their layer.
 */
function quantizeGraph(graph, activations, weights = null, { perAxis = true } = {}) {
    refuseUnsupported(graph);
    const tensors = { ...graph.tensors };
    for (const { tensor, parametersOf } of quantizationPoints(graph)) {
        const parameters = activations[parametersOf];
        if (!parameters) {
            throw new errors/* PassError */.QG({
                code: 'quantize/no-range',
                message: `expected quantisation parameters of ${parametersOf}, found no parameters`,
            });
        }
        tensors[tensor] = { ...(0,operands/* tensorOf */.zz)(graph, tensor), type: 'int8', quantization: perTensor(parameters) };
    }
    for (const op of graph.operators) {
        if (op.kind !== 'Softmax')
            continue;
        tensors[op.output] = {
            ...(0,operands/* tensorOf */.zz)(graph, op.output),
            type: 'int8',
            quantization: perTensor({ scale: 1 / 256, zeroPoint: -128 }),
        };
    }
    const computed = quantizeWeights(graph, perAxis);
    for (const op of graph.operators.filter(isLinear)) {
        const given = weights?.get(op.name);
        const [inputScale, outputScale] = [op.input, op.output].map((tensor) => tensors[tensor].quantization.scale[0]);
        Object.assign(tensors, quantizeLayer(graph, op, inputScale, outputScale, given ?? computed.get(op.name)));
    }
    return (0,verify/* verifyGraph */.W)({ ...graph, tensors });
}
function quantizeLayer(graph, op, inputScale, outputScale, { codes, scale }) {
    const filter = (0,operands/* tensorOf */.zz)(graph, op.filter);
    const axis = scale.length === 1 ? null : weightAxis(op);
    checkCodes(op, filter, codes, scale, axis);
    const bias = op.bias === null ? null : (0,operands/* floatsOf */.HC)(graph, op.bias);
    const safe = bias === null ? scale : scalesForBias(scale, bias, inputScale);
    const quantized = {
        [op.filter]: { ...filter, type: 'int8', data: codes, quantization: symmetric(safe, axis) },
    };
    if (op.bias !== null && bias !== null) {
        const biasScale = safe.map((value) => inputScale * value);
        const data = Int32Array.from(bias, (value, c) => biasCode(value, biasScale[biasScale.length === 1 ? 0 : c], outputScale));
        const quantization = symmetric(biasScale, axis === null ? null : 0);
        quantized[op.bias] = { ...(0,operands/* tensorOf */.zz)(graph, op.bias), type: 'int32', data, quantization };
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
/** Half of int32: the other half is left to the accumulated products. */
const largestBias = 2 ** 30;
/**
 * Scales raised, where they must be, until every bias fits an int32 accumulator. That happens only in channels whose
 * weights are so small beside the bias (products under 2⁻¹⁵ of it per tap) that the scale of the codes no longer shows in
 * an 8-bit output, so the codes themselves stay. (TensorFlow's converter adjusts weight scales for the same reason.)
 */
function scalesForBias(scale, bias, inputScale) {
    const least = new Float64Array(scale.length);
    bias.forEach((value, c) => {
        const channel = scale.length === 1 ? 0 : c;
        least[channel] = Math.max(least[channel], Math.abs(value) / (inputScale * largestBias));
    });
    return scale.map((value, c) => Math.max(value, least[c]));
}
function checkCodes(op, filter, codes, scale, axis) {
    const refuse = (message) => {
        throw new errors/* PassError */.QG({ code: 'quantize/codes', message: `layer ${op.name}: ${message}` });
    };
    if (codes.length !== filter.data?.length)
        refuse(`expected ${filter.data?.length} weight codes, found ${codes.length}`);
    const expected = axis === null ? 1 : filter.shape[axis];
    if (scale.length !== expected)
        refuse(`expected ${expected} weight scale${expected === 1 ? '' : 's'}, found ${scale.length}`);
    if (!scale.every((value) => Number.isFinite(value) && value > 0))
        refuse('expected positive, finite weight scales');
    if (codes.includes(-largestCode - 1))
        refuse(`expected weight codes in [-${largestCode}, ${largestCode}], found -128`);
}
function refuseUnsupported(graph) {
    const problems = graph.operators.flatMap((op) => {
        if (op.kind === 'BatchNorm') {
            return [
                {
                    code: 'quantize/batch-norm',
                    message: `layer ${op.name}: BatchNorm has no int8 form`,
                    fix: 'Fold it into the layer before it (foldBatchNorm) before quantising.',
                },
            ];
        }
        if (op.kind === 'Quantize' || op.kind === 'Dequantize') {
            return [
                { code: 'quantize/already-quantised', message: `layer ${op.name}: expected a float graph, found ${op.kind}` },
            ];
        }
        return [];
    });
    if (problems.length > 0)
        throw new errors/* ModelError */.me(problems);
}
function perTensor({ scale, zeroPoint }) {
    return { scale: Float32Array.of(scale), zeroPoint: Int32Array.of(zeroPoint), axis: null };
}
function symmetric(scale, axis) {
    return { scale, zeroPoint: new Int32Array(scale.length), axis };
}

;// CONCATENATED MODULE: ./build/pipeline/export-artifacts.js











/** Writes every file the spec asks for under `artifacts/`. Nothing is written before all could be made. */
async function exportArtifacts(run, models, workDir) {
    const exported = [];
    for (const artifact of run.plan.artifacts) {
        if ((0,spec_plan/* isCommitted */.zZ)(artifact))
            continue;
        const graph = await graphOf(run, artifact, models);
        const bytes = writeTflite(graph, { metadata: { tinygate: provenance(run, artifact) } });
        const file = `artifacts/${artifact.name}.tflite`;
        exported.push({
            artifact,
            file,
            path: (0,external_node_path_.join)(workDir, file),
            bytes,
            sha256: (0,core_digest/* digestBytes */.QN)(bytes),
        });
    }
    for (const { path, bytes } of exported)
        await (0,atomic_write/* writeAtomically */.v)(path, bytes);
    return exported;
}
async function graphOf(run, artifact, { teacher, student }) {
    const model = artifact.model === 'student' ? student.value : teacher && uncompressed(teacher.value);
    if (!model)
        throw new errors/* InternalError */.Gd(`artifact ${artifact.name} is of a teacher the plan does not have`);
    switch (artifact.type) {
        case 'float32':
            return model.graph;
        case 'int8':
            return shareScales(quantizeGraph(model.graph, await activationsOf(run, model), model.kernels, {
                perAxis: run.plan.compression.quantization?.perAxis ?? true,
            }));
        default:
            return artifact.type;
    }
}
function uncompressed(model) {
    return { graph: folded(model), kernels: null, activations: null, history: model.history };
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
        rounding: 'tflm',
    });
}

// EXTERNAL MODULE: ./build/pipeline/gate.js
var gate = __webpack_require__(59104);
// EXTERNAL MODULE: ./build/pipeline/inside.js
var inside = __webpack_require__(69335);
// EXTERNAL MODULE: ./build/pipeline/judge.js
var judge = __webpack_require__(36720);
// EXTERNAL MODULE: ./build/measure/measure-artifact.js + 11 modules
var measure_artifact = __webpack_require__(39960);
// EXTERNAL MODULE: ./build/measure/run-file.js
var run_file = __webpack_require__(50961);
// EXTERNAL MODULE: ./build/measure/size.js
var measure_size = __webpack_require__(5210);
;// CONCATENATED MODULE: ./build/pipeline/measure-artifacts.js



/**
 * Runs every exported file over the whole test split: the accuracy of what was just trained is what people look for first,
 * budget or not, and so is what the file takes when it is deflated. A stage of its own: the same bytes and data measure the same. A fault is not kept in the cache.
 */
async function measureArtifacts(run, exported) {
    const measurements = [];
    for (const { artifact, file, bytes, sha256 } of exported) {
        const own = { artifact: artifact.name, file, bytes, sha256 };
        const evaluation = await (0,run_file/* runFile */.y)(own, {
            runtime: run.plan.runtime,
            samples: () => Promise.resolve(run.dataset),
            progress: run.progress,
            signal: run.signal,
            keep: async (runtime, evaluate) => {
                // The code too: another version may measure otherwise.
                const depends = { file: sha256, data: run.basis.data, code: run.basis.code, runtime };
                return (await run.cache.stage(`measure-${artifact.name}`, depends, evaluate)).value;
            },
        });
        const size = { deflatedBytes: await (0,measure_size/* deflatedBytes */.$)(bytes) };
        measurements.push({ ...(0,measure_artifact/* inspectArtifact */.rh)(own), ...size, ...evaluation });
    }
    return measurements;
}

// EXTERNAL MODULE: ./build/pipeline/measure-base.js + 3 modules
var measure_base = __webpack_require__(62123);
// EXTERNAL MODULE: ./build/pipeline/measure-on-devices.js
var measure_on_devices = __webpack_require__(499);
// EXTERNAL MODULE: ./build/pipeline/own-work.js
var own_work = __webpack_require__(43937);
// EXTERNAL MODULE: ./build/pipeline/work-folder.js
var work_folder = __webpack_require__(62775);
// EXTERNAL MODULE: ./build/pipeline/write-report.js
var write_report = __webpack_require__(83415);
;// CONCATENATED MODULE: ./build/pipeline/run.js
/**
 * The story of a run: one spec turns data into gated model files.
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
        await (0,inside/* requireInside */.Ab)(plan, context.workDir);
    const work = await (0,own_work/* examineWork */.Ro)(context.workDir, context);
    const dataset = await (0,load.loadDataset)(plan.data, plan.seed);
    // Before the training: neither a spec that cannot be kept nor a baseline that cannot be read must cost an hour.
    checkTraining(plan, dataset);
    const found = await context.findBase?.(plan);
    const engine = await openEngine(plan.engine, {
        threads: plan.threads,
        ...(context.native && { native: context.native }),
    });
    await (0,work_folder/* makeWorkFolder */._)(context.workDir);
    context.progress.note(`engine: ${engine.description} (${engine.reason ?? 'named'})`);
    if (work.kind === 'unknown')
        context.progress.note(`cache: not believed, every stage is made: ${work.reason}`);
    const cache = openCache((0,external_node_path_.join)(context.workDir, 'cache'), context.now, context.progress, work.kind === 'own');
    const basis = { data: dataset.digest, code: await codeDigest(), seed: plan.seed, engine: engine.identity };
    const run = { ...context, plan, dataset, engine, cache, basis };
    try {
        const { models, curves } = await trainModels(run);
        const exported = await exportArtifacts(run, models, context.workDir);
        const made = await measureArtifacts(run, exported);
        const samples = () => Promise.resolve(dataset);
        const committed = await (0,pipeline_committed/* measureCommitted */.R)(plan, samples, context);
        const measured = { measurements: [...made, ...committed.measurements], faults: committed.faults };
        const onDevices = await (0,measure_on_devices/* measureOnDevices */.r)(plan, measured, { workDir: context.workDir, work });
        const today = { plan, measurements: onDevices.measurements, samples, ...context };
        const base = await (0,measure_base/* measureBase */.c)(found, today);
        const report = await (0,judge/* judge */.S)(plan, {
            ...onDevices,
            data: (0,describe_data/* describeData */.s)(dataset),
            engine: engine.description,
            base,
            commit: context.commit,
            curves,
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
async function trainModels(run) {
    const { plan } = run;
    const { distillation } = plan.compression;
    const teacher = plan.teacher && (await trainTeacher(run, plan.teacher));
    const targets = teacher && distillation && (await distillationTargets(run, teacher, distillation.temperature));
    const student = await trainStudent(run, targets);
    const compressed = await compressStudent(run, student, targets);
    return {
        models: { teacher, student: compressed },
        curves: [
            ...(teacher ? [curve('teacher', teacher.value.history)] : []),
            curve('student', student.value.history),
            curve('fine-tuning', compressed.value.history),
        ].filter(({ points }) => points.length > 0),
    };
}
function curve(stage, history) {
    return {
        stage,
        points: history.map(({ epoch, loss, accuracy, learningRate, sparsity }) => ({
            epoch,
            loss,
            accuracyFraction: accuracy,
            learningRate,
            ...(sparsity === undefined ? {} : { sparsityFraction: sparsity }),
        })),
    };
}


/***/ })

};
