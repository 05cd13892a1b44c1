export const id = 68;
export const ids = [68];
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

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ whyDegenerate),
/* harmony export */   A0: () => (/* binding */ readClassAccuracy),
/* harmony export */   Oo: () => (/* binding */ readAccuracy)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9822);

/** Top-1 accuracy; a measurement that contradicts itself or rests on no sample is refused. */
function readAccuracy({ accuracy, predictions, runtime }) {
    if (!accuracy || !runtime)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)('expected a measured accuracy, found none');
    const { correct, samples, fraction } = accuracy;
    const broken = whyNotCounts(correct, samples);
    if (broken)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(broken);
    if (predictions.length !== samples) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(`expected one prediction for each of ${samples} samples, found ${predictions.length}`);
    }
    if (!(Math.abs(fraction - correct / samples) < 1e-9)) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(`expected an accuracy of ${correct}/${samples}, found ${fraction}`);
    }
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .h)(fraction, [`${correct} of ${samples} samples`, runtime], { minimum: 0, maximum: 1 });
}
/** Accuracy of the class that the budget names, or of the class that does worst. A class without samples has none. */
function readClassAccuracy(measurement, { classes, className }) {
    const overall = readAccuracy(measurement);
    if (!overall.ok)
        return overall;
    const perClass = measurement.accuracy?.perClass ?? [];
    const nameOf = (index) => classes?.[index] ?? `class ${index}`;
    const chosen = className === null ? worstClass(perClass) : (classes?.indexOf(className) ?? -1);
    const counts = perClass[chosen];
    if (!counts)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(`expected a class named ${className ?? 'anything'}, found ${perClass.map((_, index) => nameOf(index)).join(', ')}`);
    const broken = whyNotCounts(counts.correct, counts.samples);
    if (broken)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(`${nameOf(chosen)}: ${broken}`);
    const which = className === null ? `worst of ${perClass.length} classes: ${nameOf(chosen)}, ` : '';
    const conditions = [`${which}${counts.correct} of ${counts.samples} samples`, measurement.runtime ?? ''];
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .h)(counts.correct / counts.samples, conditions, { minimum: 0, maximum: 1 });
}
function worstClass(perClass) {
    const empty = perClass.findIndex(({ samples }) => !(samples > 0));
    if (empty >= 0)
        return empty;
    const fractions = perClass.map(({ correct, samples }) => correct / samples);
    return fractions.indexOf(Math.min(...fractions));
}
function whyNotCounts(correct, samples) {
    if (!Number.isInteger(samples) || samples < 1)
        return `expected accuracy on at least one sample, found ${samples} samples`;
    if (!Number.isInteger(correct) || correct < 0 || correct > samples) {
        return `expected 0 to ${samples} correct predictions, found ${correct}`;
    }
    return null;
}
/**
 * Why a measurement cannot be the reference of a drop, or null. One that gives every sample the same class has learned
 * nothing, and any candidate would pass against it.
 */
function whyDegenerate({ accuracy, predictions }) {
    const classesPresent = accuracy?.perClass.filter(({ samples }) => samples > 0).length ?? 0;
    const [first] = predictions;
    if (classesPresent > 1 && predictions.every((prediction) => prediction === first)) {
        return `it predicts class ${first} for all ${predictions.length} samples`;
    }
    return null;
}


/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ findMetric),
  q: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./build/gate/accuracy.js
var accuracy = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/gate/reading.js
var reading = __webpack_require__(9822);
;// CONCATENATED MODULE: ./build/gate/kernels.js

/** A promise of sparsity is only as good as the layer that keeps it least: the minimum over the pruned layers. */
function readSparsity(measurement, { compressed }) {
    return readExtreme(measurement, compressed?.pruned, 'pruned', {
        value: (layer) => layer.zeroFraction,
        isWorse: (a, b) => a < b,
        label: 'fewest zeros',
        range: { minimum: 0, maximum: 1 },
    });
}
/** Maximum over the clustered layers, the code zero included. */
function readDistinctCodes(measurement, { compressed }) {
    return readExtreme(measurement, compressed?.clustered, 'clustered', {
        value: (layer) => layer.distinctCodes,
        isWorse: (a, b) => a > b,
        label: 'most codes',
        range: { minimum: 1 },
    });
}
function readExtreme(measurement, names, treatment, { value, isWorse, label, range }) {
    const layers = names ? measurement.layers.filter(({ name }) => names.includes(name)) : measurement.layers;
    const absent = names?.filter((name) => !layers.some((layer) => layer.name === name)) ?? [];
    if (absent.length > 0) {
        return (0,reading/* missing */.L)(`expected the file to hold the ${treatment} layers ${absent.join(', ')}, found none of that name`);
    }
    let worst;
    for (const layer of layers) {
        const checked = (0,reading/* reading */.h)(value(layer), [], range);
        if (!checked.ok)
            return (0,reading/* missing */.L)(`layer ${layer.name}: ${checked.reason}`);
        if (worst === undefined || isWorse(value(layer), value(worst)))
            worst = layer;
    }
    const kind = names ? treatment : 'kernel';
    if (worst === undefined)
        return (0,reading/* missing */.L)(`expected at least one ${kind} layer, found none`);
    const scope = `${layers.length} ${kind} layer${layers.length === 1 ? '' : 's'}`;
    return (0,reading/* reading */.h)(value(worst), [`of ${scope}, ${label} in ${worst.name}`], range);
}

;// CONCATENATED MODULE: ./build/gate/metric.js
/**
 * The metrics that a budget can limit: their unit, which direction is better, and how to read them from the measurement
 * of one artifact. A measurement that is missing, NaN or degenerate reads as a reason, never as a number.
 */



const additive = { better: 'lower', isAdditive: true };
const metrics = {
    size: {
        title: 'size',
        unit: 'bytes',
        ...additive,
        read: ({ sizeBytes }) => (0,reading/* reading */.h)(sizeBytes, ['bytes of the file'], { minimum: 1 }),
    },
    deflated_size: {
        title: 'deflated size',
        unit: 'bytes',
        ...additive,
        read: ({ deflatedBytes }) => (0,reading/* reading */.h)(deflatedBytes, ['zlib deflate, level 9'], { minimum: 1 }),
    },
    accuracy: { title: 'accuracy', unit: 'fraction', better: 'higher', isAdditive: false, read: accuracy/* readAccuracy */.Oo },
    class_accuracy: {
        title: 'class accuracy',
        unit: 'fraction',
        better: 'higher',
        isAdditive: false,
        read: accuracy/* readClassAccuracy */.A0,
    },
    sparsity: { title: 'sparsity', unit: 'fraction', better: 'higher', isAdditive: false, read: readSparsity },
    distinct_codes: {
        title: 'distinct codes',
        unit: 'count',
        better: 'lower',
        isAdditive: false,
        read: readDistinctCodes,
    },
    parameters: {
        title: 'parameters',
        unit: 'count',
        ...additive,
        read: ({ parameters }) => (0,reading/* reading */.h)(parameters, ['weights and biases'], { minimum: 1 }),
    },
    macs: {
        title: 'multiply-accumulates',
        unit: 'count',
        ...additive,
        read: ({ macs }) => (0,reading/* reading */.h)(macs, ['one inference'], { minimum: 1 }),
    },
};
function findMetric(name) {
    return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
function missing(reason) {
    return { ok: false, reason };
}
/** Refuses NaN, infinities and values out of range, so that no broken measurement can meet a budget. */
function reading(value, conditions, range) {
    const { minimum, maximum = Number.MAX_SAFE_INTEGER } = range;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < minimum || value > maximum) {
        return missing(`expected a number from ${minimum} to ${maximum}, found ${String(value)}`);
    }
    return { ok: true, value, conditions };
}


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony export verdicts */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * `inconclusive`: measured, but the evidence does not decide. `error`: not measured, unreadable or degenerate. Neither
 * ever counts as a pass.
 */
const verdicts = ['pass', 'warn', 'inconclusive', 'error', 'fail'];
/** The most severe verdict; `pass` when there are none. A broken budget outranks one that could not be judged. */
function worstVerdict(rows) {
    const rank = Math.max(0, ...rows.map((row) => verdicts.indexOf(row.verdict)));
    return verdicts[rank] ?? 'error';
}
/** 0 pass or warn · 1 a budget or an invariant is broken · 4 something could not be measured or decided. */
function exitCodeOf(verdict) {
    switch (verdict) {
        case 'pass':
        case 'warn':
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
        case 'fail':
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.budget;
        case 'inconclusive':
        case 'error':
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.undecided;
        default:
            throw new RangeError(`unknown verdict ${String(verdict)}`);
    }
}


/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/core/version.js
/** Of tinygate; a test holds it to package.json. */
const version = '0.1.0';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/core/digest.js

/** SHA-256 of bytes, as lower-case hex. */
function digestBytes(...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}
/** SHA-256 of plain data; keys are sorted, so equal values have equal digests however they were written. */
function digestValue(value) {
    return digestBytes(canonicalJson(value));
}
/** JSON with sorted keys, no spaces, and `undefined` members left out. NaN and infinities are refused: they have no JSON. */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new RangeError(`cannot digest ${value}`);
    if (value === null || value === undefined || typeof value !== 'object')
        return JSON.stringify(value ?? null);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
/** The bytes behind a typed array, without copying. */
function bytesOf(array) {
    return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var uniformFloat64 = __webpack_require__(8460);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformInt.js
var uniformInt = __webpack_require__(2577);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/core/random.js




/**
 * A stream of xoroshiro128+ whose 128-bit state is the head of SHA-256 over the seed and the stream's label: another
 * consumer with its own label never shifts this one, and the same pair gives the same numbers on every platform.
 */
function seededRandom(seed, stream) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`expected an integer seed, found ${seed}`);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${seed}\n${stream}`).digest();
    const generator = (0,xoroshiro128plus/* xoroshiro128plusFromState */.G)([0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)));
    let spare = null;
    const uniform = () => (0,uniformFloat64/* uniformFloat64 */.d)(generator);
    const integer = (n) => {
        if (!Number.isSafeInteger(n) || n < 1)
            throw new RangeError(`expected a positive integer, found ${n}`);
        return (0,uniformInt/* uniformInt */.C)(generator, 0, n - 1);
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

;// CONCATENATED MODULE: ./build/data/split.js

/**
 * Which samples are test samples: a seeded, stratified split. Every class gives the same fraction (rounded), so a small
 * data set cannot by chance lose a class, and the indices stay in file order within each side.
 */
function splitIndices(labels, classCount, testFraction, seed) {
    const random = seededRandom(seed, 'data/split');
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
            digest: digestValue([all.digest, { testFraction: source.files.testFraction, seed }, plain(normalization)]),
        };
    }
    const train = await readPair(source.root, source.files.train);
    const test = await readPair(source.root, source.files.test);
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
        digest: digestValue([train.digest, test.digest, plain(normalization)]),
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
        digest: digestBytes(digestBytes(images.bytes), digestBytes(labels.bytes)),
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

;// CONCATENATED MODULE: ./build/engine/open.js

/** Loaded only when asked for: each brings a runtime with it. */
const openers = {
    onnxruntime: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(508), __webpack_require__.e(244)]).then(__webpack_require__.bind(__webpack_require__, 244))).openOnnxruntime(options),
    wasm: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(508), __webpack_require__.e(244), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 91))).openWasm(options),
    cpu: async () => (await __webpack_require__.e(/* import() */ 49).then(__webpack_require__.bind(__webpack_require__, 1049))).openCpu(),
    tensorflow: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 5110))).openTensorflow(options),
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

// EXTERNAL MODULE: ./build/gate/accuracy.js
var accuracy = __webpack_require__(6889);
;// CONCATENATED MODULE: ./build/gate/budget.js
/** The name that relative limits use for the same artifact in the report of the base commit. */
const baseReference = 'base';

;// CONCATENATED MODULE: ./build/gate/evidence.js

function findArtifact(name, { measurements, labels }) {
    const found = measurements.filter(({ artifact }) => artifact === name);
    const [measurement] = found;
    if (measurement && found.length === 1)
        return { kind: 'found', measurement, labels, source: null };
    return {
        kind: 'missing',
        reason: `expected a measurement of ${name}, found ${found.length === 0 ? 'none' : found.length}`,
    };
}
/** What a relative limit on `artifact` compares with: another artifact of this run, or the same one in the baseline. */
function findReference(artifact, against, evidence) {
    if (against !== baseReference)
        return findArtifact(against, evidence);
    const { baseline, measurements } = evidence;
    if (!baseline)
        return { kind: 'lost', reason: 'no baseline was looked for' };
    if (baseline.kind === 'first-run')
        return { kind: 'new', reason: 'the base has no report yet: later runs compare with this one' };
    if (baseline.kind === 'unavailable')
        return { kind: 'lost', reason: `the baseline is not available: ${baseline.reason}` };
    const found = findArtifact(artifact, { measurements: baseline.measurements, labels: baseline.labels });
    if (found.kind === 'found')
        return { ...found, source: baseline.source };
    if (baseline.measurements.some((old) => old.artifact === artifact))
        return found;
    // An artifact that only the baseline has may be this one under its old name: then growth must not go unseen.
    const gone = baseline.measurements.filter((old) => !measurements.some((current) => current.artifact === old.artifact));
    if (gone.length === 0)
        return { kind: 'new', reason: `${artifact} is new: the ${baseline.source} does not have it` };
    const names = gone.map((old) => old.artifact).join(', ');
    return {
        kind: 'lost',
        reason: `the ${baseline.source} has no ${artifact}, but ${names}, which this run lacks: was it renamed?`,
    };
}
/** Whether the artifact has the same bytes as in the baseline. */
function isUnchanged(artifact, { measurements, baseline }) {
    if (baseline?.kind !== 'found')
        return false;
    const digest = (list) => list.find((measurement) => measurement.artifact === artifact)?.sha256;
    const current = digest(measurements);
    return current !== undefined && current === digest(baseline.measurements);
}

// EXTERNAL MODULE: ./build/gate/reading.js
var reading = __webpack_require__(9822);
;// CONCATENATED MODULE: ./build/gate/statistics.js
/** The few distributions that a verdict on samples needs, to full double precision where it matters (tails included). */
/** P(Z ≤ z) of the standard normal. */
function normalCdf(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    const tail = upperTail(Math.abs(z));
    return z > 0 ? 1 - tail : tail;
}
/** The z with P(Z ≤ z) = p, by bisection; p in (0, 1). */
function normalQuantile(p) {
    let [low, high] = [-38, 38];
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (normalCdf(middle) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(X ≤ k) for X ~ Binomial(n, p). Sums exact terms, smallest first. */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    if (p <= 0)
        return 1;
    if (p >= 1)
        return 0;
    const [logP, logQ] = [Math.log(p), Math.log1p(-p)];
    let logChoose = 0;
    const terms = [Math.exp(n * logQ)];
    for (let i = 1; i <= k; i++) {
        logChoose += Math.log((n - i + 1) / i);
        terms.push(Math.exp(logChoose + i * logP + (n - i) * logQ));
    }
    return Math.min(1, terms.sort((a, b) => a - b).reduce((sum, term) => sum + term, 0));
}
/** P(Z > z) for z ≥ 0: the series of the error function near 0, Laplace's continued fraction further out. */
function upperTail(z) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z < 3) {
        let [term, sum] = [z, z];
        for (let i = 1; Math.abs(term) > 1e-17 * Math.abs(sum); i++) {
            term *= (z * z) / (2 * i + 1);
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = 0;
    for (let i = 120; i >= 1; i--)
        fraction = i / (z + fraction);
    return density / (z + fraction);
}

;// CONCATENATED MODULE: ./build/gate/significance.js
/**
 * Whether test samples decide an accuracy limit: two one-sided tests at the same confidence, so a limit is `met` or
 * `broken` only when chance is an unlikely explanation, and otherwise `undecided`.
 */

function countPairs(labels, reference, candidate, isCounted = () => true) {
    if (reference.length !== labels.length || candidate.length !== labels.length) {
        throw new RangeError(`expected ${labels.length} predictions each, found ${reference.length} and ${candidate.length}`);
    }
    const counts = { lost: 0, won: 0, samples: 0 };
    labels.forEach((label, index) => {
        if (!isCounted(label))
            return;
        const [isReferenceRight, isCandidateRight] = [reference[index] === label, candidate[index] === label];
        counts.samples++;
        if (isReferenceRight && !isCandidateRight)
            counts.lost++;
        if (!isReferenceRight && isCandidateRight)
            counts.won++;
    });
    return counts;
}
/**
 * Is the drop in accuracy, (lost − won) / samples, at most `maxDrop`? Without an allowance this is McNemar's exact test
 * on the discordant pairs (McNemar 1947); with one, the score test for the difference of paired proportions
 * (Tango, Statistics in Medicine 17, 1998, eq. 5), which keeps its level where a Wald interval does not.
 */
function testDrop(pairs, maxDrop, confidence) {
    const { lost, won, samples } = pairs;
    const z = tangoScore(pairs, maxDrop);
    if (maxDrop !== 0) {
        return decide({ test: 'tango-score', confidence, samples, lost, won }, normalCdf(z), normalCdf(-z), z);
    }
    const discordant = lost + won;
    // Every prediction is as right as the other's: nothing was lost on any sample.
    if (discordant === 0)
        return decide({ test: 'mcnemar-exact', confidence, samples, lost, won }, 0, 1, z);
    const pMet = binomialCdf(lost, discordant, 0.5);
    const pBroken = binomialCdf(won, discordant, 0.5);
    return decide({ test: 'mcnemar-exact', confidence, samples, lost, won }, pMet, pBroken, z);
}
/** Is the accuracy behind `correct` of `samples` at least (`min`) or at most (`max`) the limit? Exact binomial test. */
function testProportion(correct, samples, operator, limit, confidence) {
    const atMost = binomialCdf(correct, samples, limit);
    const atLeast = 1 - binomialCdf(correct - 1, samples, limit);
    const spread = Math.sqrt((limit * (1 - limit)) / samples);
    const z = (correct / samples - limit) / spread;
    const head = { test: 'binomial-exact', confidence, samples, lost: null, won: null };
    return operator === 'min' ? decide(head, atLeast, atMost, z) : decide(head, atMost, atLeast, z);
}
/** `pMet` is small when the limit is surely met, `pBroken` when it is surely broken; `z` grows with √samples. */
function decide(head, pMet, pBroken, z) {
    const alpha = 1 - head.confidence;
    if (pMet <= alpha)
        return { ...head, pValue: pMet, outcome: 'met', samplesToDecide: null };
    if (pBroken <= alpha)
        return { ...head, pValue: pBroken, outcome: 'broken', samplesToDecide: null };
    const needed = Math.ceil(head.samples * (normalQuantile(head.confidence) / z) ** 2);
    const samplesToDecide = Number.isFinite(needed) && needed <= 1e9 ? Math.max(needed, head.samples + 1) : null;
    return { ...head, pValue: Math.min(pMet, pBroken), outcome: 'undecided', samplesToDecide };
}
/** Positive when more was lost than `difference` allows, in standard errors under that hypothesis. */
function tangoScore({ lost, won, samples: n }, difference) {
    const excess = lost - won - n * difference;
    const a = 2 * n;
    const b = -lost - won + (2 * n - lost + won) * difference;
    const c = -won * difference * (1 - difference);
    const q = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * q + difference * (1 - difference));
    if (variance <= 0)
        return excess === 0 ? 0 : Math.sign(excess) * Infinity;
    return excess / Math.sqrt(variance);
}

;// CONCATENATED MODULE: ./build/gate/compare.js
/** What a limit is compared with: the metric itself, its drop or its increase against a reference. */





const broken = (reason) => ({ kind: 'broken', reason });
function compare(budget, operator, metric, measured, evidence) {
    switch (operator) {
        case 'min':
        case 'max':
            return compareAbsolute(budget, operator, measured, evidence);
        case 'max_drop':
            return compareDrop(budget, metric, measured, evidence);
        case 'max_increase':
            return compareIncrease(budget, metric, measured, evidence);
        default:
            throw new RangeError(`unknown operator ${String(operator)}`);
    }
}
/** The metric of an artifact, or the sum over the artifacts of a group. */
function readMetric(name, metric, className, evidence) {
    const members = evidence.groups && Object.hasOwn(evidence.groups, name) ? evidence.groups[name] : undefined;
    if (!members) {
        const found = findArtifact(name, evidence);
        return found.kind === 'found' ? readFrom(found.measurement, metric, className, evidence) : (0,reading/* missing */.L)(found.reason);
    }
    if (!metric.isAdditive)
        return (0,reading/* missing */.L)(`expected a metric that adds up for the group ${name}, found ${metric.title}`);
    if (members.length === 0)
        return (0,reading/* missing */.L)(`expected artifacts in the group ${name}, found none`);
    let sum = 0;
    for (const member of members) {
        const part = readMetric(member, metric, className, { ...evidence, groups: {} });
        if (!part.ok)
            return (0,reading/* missing */.L)(`${member}: ${part.reason}`);
        sum += part.value;
    }
    return { ok: true, value: sum, conditions: [`sum of ${members.join(', ')}`] };
}
function readFrom(measurement, metric, className, evidence) {
    return metric.read(measurement, {
        compressed: evidence.compressed?.[measurement.artifact],
        classes: evidence.classes,
        className,
    });
}
function compareAbsolute(budget, operator, measured, evidence) {
    const expected = budget[operator];
    if (expected === null || !Number.isFinite(expected))
        return broken(`expected a number as ${operator}, found ${expected}`);
    const head = { kind: 'compared', expected, actual: measured, reference: null, conditions: [] };
    const confidence = confidenceOf(budget);
    if (confidence === null)
        return { ...head, significance: null };
    if (!isConfidence(confidence))
        return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
    if (!(expected > 0 && expected < 1))
        return { ...head, significance: null };
    const found = findArtifact(budget.artifact, evidence);
    const counts = found.kind === 'found' ? countsOf(found.measurement, budget, evidence) : undefined;
    if (!counts)
        return broken('expected counts of correct predictions to test, found none');
    return { ...head, significance: testProportion(counts.correct, counts.samples, operator, expected, confidence) };
}
function compareDrop(budget, metric, measured, evidence) {
    const { artifact, maxDrop } = budget;
    if (metric.better !== 'higher')
        return broken(`expected max_drop on a metric where higher is better, found ${budget.metric}`);
    if (!maxDrop?.against)
        return broken('expected against, the artifact that max_drop compares with, found none');
    if (maxDrop.against === artifact)
        return broken(`expected max_drop against another artifact, found ${artifact} itself`);
    if (!Number.isFinite(maxDrop.value))
        return broken(`expected a number as max_drop, found ${maxDrop.value}`);
    const found = findReference(artifact, maxDrop.against, evidence);
    if (found.kind !== 'found')
        return unfound(found, maxDrop.against);
    const name = found.source === null ? maxDrop.against : `${artifact} in the ${found.source}`;
    const reference = readFrom(found.measurement, metric, budget.class ?? null, evidence);
    if (!reference.ok)
        return broken(`the reference ${name}: ${reference.reason}`);
    const head = {
        kind: 'compared',
        expected: maxDrop.value,
        actual: reference.value - measured,
        reference: reference.value,
        conditions: found.source === null ? [] : [`against the ${found.source}`],
    };
    if (budget.metric !== 'accuracy' && budget.metric !== 'class_accuracy')
        return { ...head, significance: null };
    const degenerate = (0,accuracy/* whyDegenerate */.$X)(found.measurement);
    if (degenerate)
        return broken(`the reference ${name} is degenerate: ${degenerate}`);
    const candidate = findArtifact(artifact, evidence);
    if (candidate.kind !== 'found')
        return broken(`expected a measurement of ${artifact}, found none`);
    if (!hasSameSamples(candidate.measurement, found.measurement) || !hasSameLabels(candidate.labels, found.labels)) {
        return broken(`expected ${artifact} and ${name} to be measured on the same samples, found others`);
    }
    const confidence = confidenceOf(budget);
    if (confidence === null)
        return { ...head, significance: null };
    if (!isConfidence(confidence))
        return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
    const labels = candidate.labels;
    if (labels?.length !== candidate.measurement.predictions.length)
        return broken('expected the labels of the samples to pair predictions, found none');
    const classIndex = budget.class ? (evidence.classes?.indexOf(budget.class) ?? -1) : null;
    if (budget.metric === 'class_accuracy' && classIndex === null)
        return broken('expected the class whose drop is limited, found none');
    const isCounted = (label) => classIndex === null || label === classIndex;
    const pairs = countPairs(labels, found.measurement.predictions, candidate.measurement.predictions, isCounted);
    return { ...head, significance: testDrop(pairs, maxDrop.value, confidence) };
}
function compareIncrease(budget, metric, measured, evidence) {
    const { artifact, maxIncrease } = budget;
    if (!maxIncrease)
        return broken('expected max_increase, found none');
    if (metric.better !== 'lower')
        return broken(`expected max_increase on a metric where lower is better, found ${budget.metric}`);
    const { percent, absolute, combine, against } = maxIncrease;
    if (against === artifact)
        return broken(`expected max_increase against another artifact or ${baseReference}, found ${artifact} itself`);
    const reference = readReference(artifact, against, metric, evidence);
    if ('reason' in reference)
        return reference;
    const allowances = [percent === null ? null : percent * reference.value, absolute].filter((allowance) => allowance !== null);
    if (allowances.length === 0 || !allowances.every((allowance) => Number.isFinite(allowance) && allowance >= 0)) {
        return broken(`expected percent, absolute or both, none negative, found ${String(percent)} and ${String(absolute)}`);
    }
    return {
        kind: 'compared',
        expected: combine === 'any' ? Math.min(...allowances) : Math.max(...allowances),
        actual: measured - reference.value,
        reference: reference.value,
        significance: null,
        conditions: reference.source === null ? [] : [`against the ${reference.source}`],
    };
}
/** A group is compared with the sum of its members in the reference. */
function readReference(artifact, against, metric, evidence) {
    const group = evidence.groups && Object.hasOwn(evidence.groups, artifact) ? evidence.groups[artifact] : undefined;
    const members = against === baseReference ? (group ?? [artifact]) : [artifact];
    let [sum, source] = [0, null];
    for (const member of members) {
        const found = findReference(member, against, evidence);
        if (found.kind === 'new' && members.length > 1 && evidence.baseline?.kind === 'found')
            continue;
        if (found.kind !== 'found')
            return unfound(found, against);
        const value = readFrom(found.measurement, metric, null, evidence);
        if (!value.ok)
            return { kind: 'broken', reason: `the reference ${against}: ${value.reason}` };
        sum += value.value;
        source = found.source;
    }
    return { value: sum, source };
}
function unfound({ kind, reason }, against) {
    return kind === 'missing' ? { kind: 'broken', reason: `the reference ${against}: ${reason}` } : { kind, reason };
}
/** Only accuracy rests on samples. */
function confidenceOf({ metric, confidence }) {
    return metric === 'accuracy' || metric === 'class_accuracy' ? (confidence ?? null) : null;
}
function isConfidence(confidence) {
    return confidence >= 0.5 && confidence < 1;
}
function countsOf(measurement, budget, evidence) {
    if (budget.metric === 'accuracy')
        return measurement.accuracy ?? undefined;
    const index = evidence.classes?.indexOf(budget.class ?? '') ?? -1;
    return measurement.accuracy?.perClass[index];
}
function hasSameSamples(a, b) {
    if (!(0,accuracy/* readAccuracy */.Oo)(a).ok || !(0,accuracy/* readAccuracy */.Oo)(b).ok)
        return false;
    const [counts, others] = [a, b].map(({ accuracy }) => accuracy?.perClass.map(({ samples }) => samples).join());
    return a.accuracy?.samples === b.accuracy?.samples && counts === others;
}
function hasSameLabels(a, b) {
    return a === b || (a?.length === b?.length && a?.every((label, index) => label === b?.[index]) === true);
}

// EXTERNAL MODULE: ./build/gate/metric.js + 1 modules
var gate_metric = __webpack_require__(749);
;// CONCATENATED MODULE: ./build/gate/policy.js

/** `error` is never softened: a number that is missing may hide anything. */
function applyPolicy(judgement, budget, evidence) {
    const { verdict } = judgement;
    if (verdict === 'pass' || verdict === 'error' || verdict === 'warn')
        return judgement;
    if (budget.waiver) {
        const refusal = whyNoWaiver(budget.waiver, evidence.today);
        const { owner, reason, expires } = budget.waiver;
        if (refusal === null)
            return soften(judgement, `waived by ${owner} until ${expires}: ${reason}`);
        judgement = { verdict, reason: join(judgement.reason, `the waiver by ${owner} does not hold: ${refusal}`) };
    }
    if (budget.onUnchanged === 'warn' && isUnchanged(budget.artifact, evidence)) {
        return soften(judgement, 'the file is the same as in the base');
    }
    if (budget.level === 'warn')
        return soften(judgement, null);
    return judgement;
}
function whyNoWaiver({ expires }, today) {
    if (!isDay(expires))
        return `expected a day as YYYY-MM-DD, found ${expires}`;
    if (today === undefined || !isDay(today))
        return 'the date of today is not known';
    return today <= expires ? null : `it expired on ${expires}`;
}
function isDay(text) {
    return (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text));
}
function soften({ reason }, because) {
    return { verdict: 'warn', reason: join(reason, because) };
}
function join(...reasons) {
    const said = reasons.filter((reason) => reason !== null);
    return said.length > 0 ? said.join('; ') : null;
}

;// CONCATENATED MODULE: ./build/gate/evaluate.js



function evaluate(budgets, evidence) {
    return budgets
        .filter(({ level }) => level !== 'off')
        .flatMap((budget) => {
        const operators = operatorsOf(budget);
        if (operators.length > 0)
            return operators.map((operator) => judge(budget, operator, evidence));
        return [errorRow(budget, 'max', 'expected min, max, max_drop or max_increase, found none of them')];
    });
}
function operatorsOf({ min, max, maxDrop, maxIncrease }) {
    const given = { min, max, max_drop: maxDrop, max_increase: maxIncrease };
    return Object.keys(given).filter((operator) => given[operator] !== null && given[operator] !== undefined);
}
function judge(budget, operator, evidence) {
    const metric = (0,gate_metric/* findMetric */.G)(budget.metric);
    if (!metric) {
        const known = Object.keys(gate_metric/* metrics */.q).join(', ');
        return errorRow(budget, operator, `expected a metric such as ${known}, found ${budget.metric}`);
    }
    const measured = readMetric(budget.artifact, metric, budget.class ?? null, evidence);
    if (!measured.ok)
        return errorRow(budget, operator, measured.reason);
    const comparison = compare(budget, operator, metric, measured.value, evidence);
    const row = {
        ...errorRow(budget, operator, ''),
        measured: measured.value,
        conditions: measured.conditions,
    };
    if (comparison.kind !== 'compared')
        return { ...row, ...applyPolicy(uncompared(comparison), budget, evidence) };
    const { expected, actual, reference, significance, conditions } = comparison;
    const delta = excess(operator, actual, expected, metric);
    return {
        ...row,
        expected,
        actual,
        reference,
        delta,
        significance,
        conditions: [...measured.conditions, ...conditions],
        ...applyPolicy(compared(comparison, delta), budget, evidence),
    };
}
function uncompared({ kind, reason }) {
    switch (kind) {
        case 'new':
            return { verdict: 'warn', reason };
        case 'lost':
            return { verdict: 'inconclusive', reason };
        case 'broken':
            return { verdict: 'error', reason };
        default:
            throw new RangeError(`unknown comparison ${String(kind)}`);
    }
}
function compared({ significance }, delta) {
    if (!significance)
        return { verdict: delta <= 0 ? 'pass' : 'fail', reason: null };
    const { outcome, samples, samplesToDecide, confidence } = significance;
    switch (outcome) {
        case 'met':
            return { verdict: 'pass', reason: null };
        case 'broken':
            return { verdict: 'fail', reason: null };
        case 'undecided': {
            const needed = samplesToDecide === null
                ? 'no number of samples would, at these rates'
                : `about ${grouped(samplesToDecide)} would, at these rates`;
            return {
                verdict: 'inconclusive',
                reason: `${grouped(samples)} samples do not decide at ${confidence * 100} % confidence; ${needed}`,
            };
        }
        default:
            throw new RangeError(`unknown outcome ${String(outcome)}`);
    }
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** Fractions are quotients of counts: below a billionth a difference is rounding, not evidence. */
const fractionTolerance = 1e-9;
function excess(operator, actual, expected, { unit }) {
    const delta = operator === 'min' ? expected - actual : actual - expected;
    return unit === 'fraction' && Math.abs(delta) < fractionTolerance ? 0 : delta;
}
function errorRow(budget, operator, reason) {
    const metric = (0,gate_metric/* findMetric */.G)(budget.metric);
    const against = {
        min: null,
        max: null,
        max_drop: budget.maxDrop?.against,
        max_increase: budget.maxIncrease?.against,
    };
    const limit = { min: budget.min, max: budget.max, max_drop: budget.maxDrop?.value, max_increase: null }[operator];
    return {
        artifact: budget.artifact,
        metric: budget.metric,
        class: budget.class ?? null,
        unit: metric?.unit ?? 'count',
        better: metric?.better ?? 'lower',
        operator,
        expected: Number.isFinite(limit) ? (limit ?? null) : null,
        against: against[operator] ?? null,
        reference: null,
        measured: null,
        actual: null,
        delta: null,
        level: budget.level === 'warn' ? 'warn' : 'error',
        verdict: 'error',
        reason,
        significance: null,
        message: budget.message,
        place: budget.where,
        conditions: [],
    };
}

;// CONCATENATED MODULE: ./build/gate/invariants.js
function checkInvariants(targets, measurement) {
    return [
        ...Object.entries(targets.sparsityFraction).map(([layer, expected]) => check(measurement, layer, 'zeros', expected)),
        ...Object.entries(targets.clusters).map(([layer, expected]) => check(measurement, layer, 'distinct_codes', expected)),
    ];
}
function check(measurement, name, invariant, expected) {
    const head = { artifact: measurement.artifact, layer: name, invariant, expected };
    const error = (reason) => ({ ...head, actual: null, verdict: 'error', reason });
    const found = measurement.layers.filter((layer) => layer.name === name);
    const [layer] = found;
    if (!layer || found.length > 1) {
        return error(`expected one layer ${name} in ${measurement.file}, found ${found.length}`);
    }
    const actual = invariant === 'zeros' ? layer.zeroFraction : layer.distinctCodes;
    if (!Number.isFinite(actual) || !Number.isFinite(expected))
        return error(`expected numbers, found ${actual} against ${expected}`);
    if (layer.kernelElements < 1)
        return error('expected a kernel, found an empty one');
    const holds = invariant === 'zeros' ? actual >= expected - 1e-9 : actual <= expected;
    if (holds)
        return { ...head, actual, verdict: 'pass', reason: null };
    return { ...head, actual, verdict: 'fail', reason: reasonOf[invariant] };
}
const reasonOf = {
    zeros: 'a pass after pruning put values back where pruning had left zeros',
    distinct_codes: 'a pass after clustering moved values away from their centroid',
};

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(9231);
;// CONCATENATED MODULE: ./build/report/report.js
/**
 * The one document that every front end renders. Deterministic: the same spec, data, seed and engine give the same
 * bytes, except for `timings`.
 */


function buildReport(findings) {
    const { toolVersion, spec, commit, seed, engine, data, budgets, invariants, artifacts, stages, curves } = findings;
    for (const { artifact, predictions } of artifacts) {
        if (predictions.length > 0 && predictions.length !== data.labels.length) {
            throw new errors/* InternalError */.Gd(`${artifact} has ${predictions.length} predictions for ${data.labels.length} labels`);
        }
    }
    return {
        schemaVersion: 1,
        tool: { name: 'tinygate', version: toolVersion },
        spec,
        commit,
        seed,
        engine,
        data,
        verdict: (0,verdict/* worstVerdict */.zP)([...budgets, ...invariants]),
        budgets,
        invariants,
        artifacts,
        stages: stages.map(({ name, digest }) => ({ name, digest })),
        curves,
        timings: {
            totalSeconds: findings.totalSeconds,
            stages: stages.map(({ name, seconds, cached }) => ({ name, seconds, cached })),
        },
    };
}
/** What two runs of the same spec, data, seed and engine have in common, byte for byte. */
function comparablePart(report) {
    const { timings: _, ...comparable } = report;
    return comparable;
}

// EXTERNAL MODULE: ./build/spec/layers.js
var spec_layers = __webpack_require__(8822);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/core/atomic-write.js



/** Writes beside the target under a temporary name, then renames: a reader sees the old bytes or the new, never a part. */
async function writeAtomically(path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, content);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/cache.js
/**
 * A build system's memory: every expensive stage is stored under the digest of all it depends on. An entry is one file:
 * 32 bytes of SHA-256, then the value as structured-clone bytes. A damaged or unreadable entry is said so and made anew.
 */






function openCache(folder, now, progress) {
    const records = [];
    return {
        records,
        async stage(name, depends, make) {
            const digest = digestValue([name, depends]);
            const file = (0,external_node_path_.join)(folder, `${name}-${digest.slice(0, 16)}.bin`);
            const stored = await readEntry(file, progress);
            if (stored) {
                records.push({ name, digest, seconds: stored.seconds, cached: true });
                return { value: stored.value, digest };
            }
            const partialFile = `${file}.partial`;
            const interrupted = await readEntry(partialFile, progress);
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
    await writeAtomically(file, Buffer.concat([(0,external_node_crypto_.createHash)('sha256').update(payload).digest(), payload]));
}
async function readEntry(file, progress) {
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

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
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
    return digestBytes(...(await Promise.all(files.map((file) => (0,promises_.readFile)(file)))));
}

;// CONCATENATED MODULE: ./build/data/dataset.js
function sampleSize(dataset) {
    const [height, width, channels] = dataset.sampleShape;
    return height * width * channels;
}

;// CONCATENATED MODULE: ./build/data/normalize.js

/** [channels, 256]: the float32 value of every byte of every channel, so that normalising is one look-up. */
function normalizationTable(normalization, channels) {
    const table = new Float32Array(channels * 256);
    for (let channel = 0; channel < channels; channel++) {
        const mean = normalization.mean[channel % normalization.mean.length];
        const std = normalization.std[channel % normalization.std.length];
        for (let byte = 0; byte < 256; byte++)
            table[channel * 256 + byte] = (byte / 255 - mean) / std;
    }
    return table;
}
/** The given samples, in order, as one float32 array [indices.length, height, width, channels]. */
function normalizedImages(dataset, pixels, indices, options = {}) {
    const size = sampleSize(dataset);
    const table = normalizationTable(dataset.normalization, dataset.sampleShape[2]);
    const images = new Float32Array(indices.length * size);
    for (let position = 0; position < indices.length; position++) {
        placeSample(dataset, pixels, indices[position], table, images.subarray(position * size, (position + 1) * size), {
            flip: options.flip?.(position) ?? false,
            shift: [0, 0],
        });
    }
    return images;
}
/** Writes one normalised sample into `target` [height, width, channels]. */
function placeSample(dataset, pixels, index, table, target, { flip, shift }) {
    const [height, width, channels] = dataset.sampleShape;
    const base = index * height * width * channels;
    if (!flip && shift[0] === 0 && shift[1] === 0 && channels === 1) {
        for (let i = 0; i < target.length; i++)
            target[i] = table[pixels[base + i]];
        return;
    }
    for (let y = 0; y < height; y++) {
        const sourceY = y - shift[0];
        for (let x = 0; x < width; x++) {
            const shifted = x - shift[1];
            const sourceX = flip ? width - 1 - shifted : shifted;
            const inside = sourceY >= 0 && sourceY < height && sourceX >= 0 && sourceX < width;
            for (let channel = 0; channel < channels; channel++) {
                const byte = inside ? pixels[base + (sourceY * width + sourceX) * channels + channel] : 0;
                target[(y * width + x) * channels + channel] = table[channel * 256 + byte];
            }
        }
    }
}

// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(3484);
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






;// CONCATENATED MODULE: ./build/graph/operands.js

/** Activation tensors an operator reads, in order. */
function activationInputs(op) {
    return op.kind === 'Add' ? [op.input, op.input2] : [op.input];
}
/** Constant tensors an operator reads, in the order every packed vector and file lists them. */
function constantInputs(op) {
    switch (op.kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D':
        case 'FullyConnected':
            return [
                { role: 'kernel', tensor: op.filter },
                ...(op.bias === null ? [] : [{ role: 'bias', tensor: op.bias }]),
            ];
        case 'BatchNorm':
            return ['gamma', 'beta', 'mean', 'variance'].map((role) => ({ role, tensor: op[role] }));
        case 'Add':
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Mean':
        case 'Relu':
        case 'Relu6':
        case 'Reshape':
        case 'Softmax':
        case 'Quantize':
        case 'Dequantize':
            return [];
        default:
            return op;
    }
}
function tensorOf(graph, name) {
    const tensor = graph.tensors[name];
    if (!tensor)
        throw new errors/* ModelError */.me({ code: 'graph/undefined-tensor', message: `graph ${graph.name} has no tensor ${name}` });
    return tensor;
}
/** Data of a float32 constant. */
function floatsOf(graph, name) {
    const { data } = tensorOf(graph, name);
    if (!(data instanceof Float32Array)) {
        throw new errors/* ModelError */.me({
            code: 'graph/not-float',
            message: `expected float32 constant ${name}, found ${data ? 'integers' : 'an activation'}`,
        });
    }
    return data;
}
/** The operator that writes a tensor, or null for graph inputs and constants. */
function producerOf(graph, tensor) {
    return graph.operators.find((op) => op.output === tensor) ?? null;
}
/** Operators that read an activation, in execution order. */
function consumersOf(graph, tensor) {
    return graph.operators.filter((op) => activationInputs(op).includes(tensor));
}
/** The one tensor a classifier computes before its final Softmax; the output itself where there is no Softmax. */
function logitsOf(graph) {
    const [output, ...others] = graph.outputs;
    if (output === undefined || others.length > 0) {
        throw new errors/* ModelError */.me({
            code: 'graph/outputs',
            message: `expected one output of graph ${graph.name}, found ${graph.outputs.length}`,
        });
    }
    let tensor = output;
    for (let op = producerOf(graph, tensor); op; op = producerOf(graph, tensor)) {
        if (op.kind === 'Softmax')
            return op.input;
        if (op.kind !== 'Dequantize' && op.kind !== 'Quantize')
            break;
        tensor = op.input;
    }
    return output;
}
function onlyInput(graph) {
    const [input, ...others] = graph.inputs;
    if (input === undefined || others.length > 0) {
        throw new errors/* ModelError */.me({
            code: 'graph/inputs',
            message: `expected one input of graph ${graph.name}, found ${graph.inputs.length}`,
        });
    }
    return input;
}
/** For lookups that a verified graph cannot miss. */
function present(value, what) {
    if (value === undefined || value === null)
        throw new InternalError(`${what} is missing`);
    return value;
}

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
    return consumersOf(graph, op.output).some((consumer) => consumer.kind === 'BatchNorm');
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
                message: `expected quantisation parameters of ${tensor}, found none`,
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
    write(onlyInput(graph), x);
    for (const op of graph.operators) {
        if (op.kind === 'Softmax' && op.input === logitsOf(graph))
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
    return { logits: read(logitsOf(graph)), statistics, activations };
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
            return activate(normalize(x, op, read), op.activation);
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
function normalize(x, op, read) {
    const scale = tf_core_node.mul(read(op.gamma), tf_core_node.rsqrt(tf_core_node.add(read(op.variance), op.epsilon)));
    return tf_core_node.add(tf_core_node.mul(x, scale), tf_core_node.sub(read(op.beta), tf_core_node.mul(read(op.mean), scale)));
}

;// CONCATENATED MODULE: ./build/graph/shapes.js

/**
 * One spatial dimension of a convolution or pool, as TFLite's `ComputeOutSize` and `ComputePaddingWithOffset`
 * (tensorflow/lite/kernels/padding.h): SAME puts the odd element of padding after.
 */
function slideWindow(input, kernel, stride, dilation, padding) {
    const extent = (kernel - 1) * dilation + 1;
    const size = padding === 'same' ? Math.ceil(input / stride) : Math.ceil((input - extent + 1) / stride);
    const total = Math.max((size - 1) * stride + extent - input, 0);
    return { size, before: padding === 'same' ? Math.floor(total / 2) : 0 };
}
const shapes_elements = (shape) => shape.reduce((product, size) => product * size, 1);
const sameShape = (a, b) => a.length === b.length && a.every((size, i) => size === b[i]);
const formatShape = (shape) => `[${shape.join(', ')}]`;
/**
 * Shape of an operator's output from the shapes of its inputs and constants. A Reshape's target is its output tensor's
 * own shape, checked for the number of elements. Throws `ModelError` naming the layer when the shapes do not fit.
 */
function outputShape(op, shapes) {
    const of = (tensor) => shapes[tensor] ?? misfit(op, `tensor ${tensor} has no shape`);
    const input = of(op.input);
    switch (op.kind) {
        case 'Conv2D': {
            const [n, h, w, c] = nhwc(op, input);
            const [outC, kh, kw, inC] = rank4(op, of(op.filter), 'filter');
            if (inC !== c)
                misfit(op, `filter ${formatShape(of(op.filter))} reads ${inC} channels, input ${op.input} has ${c}`);
            expectVector(op, 'bias', op.bias, outC, of);
            return [n, ...spatial(op, [h, w], [kh, kw], op.stride, op.dilation, op.padding), outC];
        }
        case 'DepthwiseConv2D': {
            const [n, h, w, c] = nhwc(op, input);
            const [one, kh, kw, outC] = rank4(op, of(op.filter), 'filter');
            if (one !== 1 || outC !== c * op.depthMultiplier) {
                misfit(op, `expected filter [1, kh, kw, ${c} · ${op.depthMultiplier}], found ${formatShape(of(op.filter))}`);
            }
            expectVector(op, 'bias', op.bias, outC, of);
            return [n, ...spatial(op, [h, w], [kh, kw], op.stride, op.dilation, op.padding), outC];
        }
        case 'FullyConnected': {
            const filter = of(op.filter);
            if (input.length !== 2 || filter.length !== 2 || input[1] !== filter[1]) {
                misfit(op, `expected input [n, in] and weights [out, in], found ${formatShape(input)} and ${formatShape(filter)}`);
            }
            expectVector(op, 'bias', op.bias, filter[0], of);
            return [input[0], filter[0]];
        }
        case 'BatchNorm': {
            const channels = input.at(-1);
            for (const part of ['gamma', 'beta', 'mean', 'variance'])
                expectVector(op, part, op[part], channels, of);
            return input;
        }
        case 'Add': {
            const other = of(op.input2);
            if (!sameShape(input, other))
                misfit(op, `adds ${formatShape(input)} and ${formatShape(other)}; broadcasting is not supported`);
            return input;
        }
        case 'AveragePool2D':
        case 'MaxPool2D': {
            const [n, h, w, c] = nhwc(op, input);
            return [n, ...spatial(op, [h, w], op.size, op.stride, [1, 1], op.padding), c];
        }
        case 'Mean': {
            const [n, , , c] = nhwc(op, input);
            return [n, c];
        }
        case 'Reshape': {
            const target = of(op.output);
            if (shapes_elements(target) !== shapes_elements(input))
                misfit(op, `cannot reshape ${formatShape(input)} to ${formatShape(target)}`);
            return target;
        }
        case 'Softmax':
            if (input.length !== 2)
                misfit(op, `expected input [n, classes], found ${formatShape(input)}`);
            return input;
        case 'Relu':
        case 'Relu6':
        case 'Quantize':
        case 'Dequantize':
            return input;
        default:
            return op;
    }
}
function spatial(op, input, kernel, stride, dilation, padding) {
    const along = (axis) => {
        if (kernel[axis] < 1 || stride[axis] < 1 || dilation[axis] < 1) {
            misfit(op, `expected positive kernel, stride and dilation, found ${kernel[axis]}, ${stride[axis]}, ${dilation[axis]}`);
        }
        const { size } = slideWindow(input[axis], kernel[axis], stride[axis], dilation[axis], padding);
        if (size < 1)
            misfit(op, `a window of ${kernel.join('x')} (dilation ${dilation.join('x')}) does not fit ${input.join('x')}`);
        return size;
    };
    return [along(0), along(1)];
}
const nhwc = (op, shape) => rank4(op, shape, 'input');
function rank4(op, shape, what) {
    if (shape.length !== 4)
        misfit(op, `expected a 4-dimensional ${what}, found ${formatShape(shape)}`);
    return shape;
}
function expectVector(op, what, tensor, length, of) {
    if (tensor !== null && !sameShape(of(tensor), [length]))
        misfit(op, `expected ${what} [${length}], found ${formatShape(of(tensor))}`);
}
function misfit(op, message) {
    throw new errors/* ModelError */.me({ code: 'graph/shape', message: `layer ${op.name} (${op.kind}): ${message}` });
}

;// CONCATENATED MODULE: ./build/graph/parameters.js



/** In execution order, and within a layer as `constantInputs` lists them. A tensor that two layers share appears once. */
function layoutOf(graph) {
    const parameters = [];
    const statistics = [];
    const seen = new Set();
    for (const op of graph.operators) {
        for (const { role, tensor } of constantInputs(op)) {
            if (seen.has(tensor))
                continue;
            seen.add(tensor);
            const list = role === 'mean' || role === 'variance' ? statistics : parameters;
            const { shape } = tensorOf(graph, tensor);
            list.push({ tensor, layer: op.name, role, shape, offset: total(list), size: shapes_elements(shape) });
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
        flat.set(floatsOf(graph, tensor), offset);
    return flat;
}
function scatter(graph, list, flat) {
    if (flat.length !== total(list))
        throw new errors/* InternalError */.Gd(`expected ${total(list)} packed values, found ${flat.length}`);
    return Object.fromEntries(list.map(({ tensor, offset, size }) => [
        tensor,
        { ...tensorOf(graph, tensor), data: flat.slice(offset, offset + size) },
    ]));
}

;// CONCATENATED MODULE: ./build/graph/constants.js
/** Every float32 constant by tensor name: what an inference step bakes in. */
function constantsOf(graph) {
    return Object.fromEntries(Object.values(graph.tensors).flatMap(({ name, shape, data }) => data instanceof Float32Array ? [[name, { shape, data }]] : []));
}

;// CONCATENATED MODULE: ./build/graph/verify.js



/**
 * Refuses a graph that no exporter could write faithfully: every tensor is defined once and before it is read, shapes
 * follow from the operators, data types and quantisation parameters agree, and no constant is left over.
 * Throws `ModelError` with every problem found, each naming its layer or tensor. Returns the graph for chaining.
 */
function verifyGraph(graph) {
    const problems = [...tensorProblems(graph), ...orderProblems(graph)];
    // Shape rules need a graph whose names resolve.
    if (problems.length === 0)
        problems.push(...graph.operators.flatMap((op) => operatorProblems(graph, op)));
    if (problems.length > 0)
        throw new errors/* ModelError */.me(problems);
    return graph;
}
const problem = (code, message) => ({ code: `graph/${code}`, message });
const arrayOf = { float32: Float32Array, int8: Int8Array, int32: Int32Array };
function tensorProblems(graph) {
    return Object.entries(graph.tensors).flatMap(([key, tensor]) => [
        ...(key === tensor.name ? [] : [problem('name', `tensor ${tensor.name} is filed under ${key}`)]),
        ...(tensor.shape.every((size) => Number.isInteger(size) && size > 0)
            ? []
            : [problem('shape', `tensor ${key}: expected positive sizes, found ${formatShape(tensor.shape)}`)]),
        ...dataProblems(tensor),
        ...quantizationProblems(tensor),
    ]);
}
function dataProblems({ name, data, shape, type }) {
    if (data === null)
        return [];
    if (!(data instanceof arrayOf[type]))
        return [problem('type', `constant ${name}: its data is not ${type}`)];
    if (data.length !== shapes_elements(shape)) {
        return [
            problem('length', `constant ${name} ${formatShape(shape)}: expected ${shapes_elements(shape)} elements, found ${data.length}`),
        ];
    }
    if (data instanceof Float32Array && !data.every(Number.isFinite))
        return [problem('not-finite', `constant ${name} holds NaN or infinity`)];
    return [];
}
function quantizationProblems({ name, type, shape, data, quantization }) {
    if (quantization === null)
        return type === 'int8' ? [problem('quantization', `int8 tensor ${name} has no quantisation parameters`)] : [];
    const { scale, zeroPoint, axis } = quantization;
    const found = (message) => [problem('quantization', `tensor ${name}: ${message}`)];
    if (type === 'float32')
        return found('a float32 tensor cannot have quantisation parameters');
    if (axis !== null && !(Number.isInteger(axis) && axis >= 0 && axis < shape.length))
        return found(`no axis ${axis} in ${formatShape(shape)}`);
    if (axis !== null && data === null)
        return found('activations are quantised per tensor, found an axis');
    const count = axis === null ? 1 : shape[axis];
    if (scale.length !== count || zeroPoint.length !== count) {
        return found(`expected ${count} scales and zero points, found ${scale.length} and ${zeroPoint.length}`);
    }
    if (!scale.every((value) => Number.isFinite(value) && value > 0))
        return found('scales must be positive and finite');
    if (type === 'int8' && !zeroPoint.every((value) => value >= -128 && value <= 127))
        return found('zero points must fit int8');
    if (data !== null && !zeroPoint.every((value) => value === 0))
        return found('constants are quantised symmetrically: zero points must be 0');
    return [];
}
function orderProblems(graph) {
    const problems = [];
    const defined = new Set(graph.inputs);
    const layers = new Set();
    const used = new Set([...graph.inputs, ...graph.outputs]);
    for (const input of graph.inputs) {
        if (graph.tensors[input] === undefined)
            problems.push(problem('undefined-tensor', `graph input ${input} is not a tensor`));
        else if (graph.tensors[input].data !== null)
            problems.push(problem('constant-input', `graph input ${input} is a constant`));
    }
    for (const op of graph.operators) {
        const at = `layer ${op.name} (${op.kind})`;
        if (layers.has(op.name))
            problems.push(problem('duplicate-layer', `${at}: another layer has the same name`));
        layers.add(op.name);
        for (const tensor of activationInputs(op)) {
            used.add(tensor);
            if (!defined.has(tensor))
                problems.push(problem('order', `${at}: reads ${tensor} before anything defines it`));
        }
        for (const { role, tensor } of constantInputs(op)) {
            used.add(tensor);
            if (!graph.tensors[tensor]?.data)
                problems.push(problem('constant', `${at}: its ${role} ${tensor} is not a constant`));
        }
        const output = graph.tensors[op.output];
        if (!output)
            problems.push(problem('undefined-tensor', `${at}: its output ${op.output} is not a tensor`));
        else if (output.data !== null)
            problems.push(problem('constant-output', `${at}: writes the constant ${op.output}`));
        if (defined.has(op.output))
            problems.push(problem('duplicate-definition', `${at}: ${op.output} is already defined`));
        defined.add(op.output);
        used.add(op.output);
    }
    for (const output of graph.outputs) {
        if (!defined.has(output))
            problems.push(problem('output', `graph output ${output} is never defined`));
    }
    for (const tensor of Object.keys(graph.tensors)) {
        if (!used.has(tensor))
            problems.push(problem('dangling', `tensor ${tensor} belongs to no layer`));
    }
    return problems;
}
function operatorProblems(graph, op) {
    const at = `layer ${op.name} (${op.kind})`;
    const shapes = Object.fromEntries(Object.values(graph.tensors).map(({ name, shape }) => [name, shape]));
    try {
        const expected = outputShape(op, shapes);
        const found = shapes[op.output];
        if (!sameShape(expected, found)) {
            return [
                problem('shape', `${at}: expected output ${op.output} ${formatShape(expected)}, found ${formatShape(found)}`),
            ];
        }
    }
    catch (error) {
        if (error instanceof errors/* ModelError */.me)
            return [...error.problems];
        throw error;
    }
    return typeProblems(graph, op, at);
}
function typeProblems(graph, op, at) {
    const of = (tensor) => graph.tensors[tensor];
    const output = of(op.output).type;
    const inputs = activationInputs(op).map((tensor) => of(tensor).type);
    if (op.kind === 'Quantize')
        return output === 'int8' ? [] : [problem('type', `${at}: expected int8 output, found ${output}`)];
    if (op.kind === 'Dequantize') {
        return inputs[0] === 'int8' && output === 'float32'
            ? []
            : [problem('type', `${at}: expected int8 → float32, found ${inputs[0]} → ${output}`)];
    }
    if (inputs.some((type) => type !== output))
        return [problem('type', `${at}: reads ${inputs.join(', ')} and writes ${output}`)];
    if (output === 'int32')
        return [problem('type', `${at}: activations are float32 or int8, found int32`)];
    if (op.kind === 'BatchNorm' && output === 'int8')
        return [problem('type', `${at}: BatchNorm cannot be int8; fold it first`)];
    return constantInputs(op).flatMap(({ role, tensor }) => {
        const expected = output === 'float32' ? 'float32' : role === 'bias' ? 'int32' : 'int8';
        const { type } = of(tensor);
        if (type !== expected)
            return [problem('type', `${at}: expected ${expected} ${role} ${tensor}, found ${type}`)];
        return expected === 'float32' ? [] : axisProblems(op, role, of(tensor), at);
    });
}
/** Per-channel axes that TFLite fixes: 0 for Conv2D and FullyConnected, 3 for DepthwiseConv2D, 0 for biases. */
function axisProblems(op, role, { name, quantization }, at) {
    if (quantization === null)
        return [problem('quantization', `${at}: its ${role} ${name} has no quantisation parameters`)];
    const expected = role === 'kernel' && op.kind === 'DepthwiseConv2D' ? 3 : 0;
    return quantization.axis === null || quantization.axis === expected
        ? []
        : [
            problem('quantization', `${at}: expected its ${role} to be quantised along axis ${expected}, found ${quantization.axis}`),
        ];
}

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
    const gamma = floatsOf(graph, norm.gamma);
    const variance = floatsOf(graph, norm.variance);
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
        const filter = tensorOf(graph, layer.filter);
        tensors[layer.filter] = {
            ...filter,
            data: scaleChannels(floatsOf(graph, layer.filter), filter.shape, channelAxis(layer), factors),
        };
        const bias = layer.bias ?? `${layer.name}/bias`;
        const before = layer.bias === null ? null : floatsOf(graph, layer.bias);
        const mean = floatsOf(graph, op.mean);
        const beta = floatsOf(graph, op.beta);
        const data = Float32Array.from(beta, (value, c) => ((before?.[c] ?? 0) - mean[c]) * factors[c] + value);
        tensors[bias] = { name: bias, shape: [data.length], type: 'float32', data, quantization: null };
        for (const tensor of [op.gamma, op.beta, op.mean, op.variance, layer.output])
            gone.add(tensor);
        const position = operators.findIndex((candidate) => candidate.name === layer.name);
        operators[position] = { ...layer, bias, activation: op.activation, output: op.output };
    }
    const kept = Object.entries(tensors).filter(([name]) => !gone.has(name));
    return verifyGraph({ ...graph, operators, tensors: Object.fromEntries(kept) });
}
function foldable(graph, norm) {
    const layer = producerOf(graph, norm.input);
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
    if (consumersOf(graph, norm.input).length > 1 || graph.outputs.includes(norm.input)) {
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
        const { shape } = tensorOf(graph, op.filter);
        const weights = floatsOf(graph, op.filter);
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








const batchSize = 64;
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
    const [, ...sampleShape] = tensorOf(graph, onlyInput(graph)).shape;
    const size = shapes_elements(sampleShape);
    const count = images.length / size;
    if (!Number.isInteger(count) || count === 0) {
        throw new errors/* PassError */.QG({
            code: 'quantize/representative-dataset',
            message: `expected a representative data set of whole samples of ${size} values, found ${images.length} values`,
            fix: 'Give at least one sample of the shape that the model reads.',
        });
    }
    const batch = Math.min(batchSize, count);
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

;// CONCATENATED MODULE: ./build/passes/cluster/initialize.js
const centroidInitializations = (/* unused pure expression or super */ null && (['LINEAR', 'RANDOM', 'DENSITY_BASED', 'KMEANS_PLUS_PLUS']));
/** `values` ascending, with the `weights` of each. */
function initializeCentroids(initialization, values, weights, count, random) {
    switch (initialization) {
        case 'LINEAR':
            return linear(values, count);
        case 'RANDOM':
            return Float64Array.from({ length: count }, () => between(values[0], values[values.length - 1], random.uniform()));
        case 'DENSITY_BASED':
            return Float64Array.from({ length: count }, (_, j) => values[Math.floor(((j + 0.5) / count) * values.length)]);
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
 * First codebook of a layer: k-means from the chosen initialisation, scales and codes settled by turns from the scales
 * `start` (max|w|/127 of each channel).
 */
function makeCodebook(kernel, rule, start, random) {
    const { values, weights } = codeDomain(kernel, start, rule.preserveSparsity);
    if (values.length === 0)
        return { codes: Int8Array.of(0), scale: start };
    const free = rule.numberOfClusters - (rule.preserveSparsity ? 1 : 0);
    const sorted = sortValues(values, weights);
    const centroids = initializeCentroids(rule.centroidInitialization, sorted.values, sorted.weights, free, random);
    return settle(kernel, rule, lloyd(sorted, centroids, 100), start, 8);
}
/** The codebook moved to where training has taken the weights: a few turns from where it was. */
function updateCodebook(kernel, rule, previous) {
    const centroids = Float64Array.from(previous.codes.filter((code) => !(rule.preserveSparsity && code === 0)));
    if (centroids.length === 0)
        return previous;
    return settle(kernel, rule, centroids, previous.scale, 1);
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
function settle(kernel, rule, start, startScale, turns) {
    let centroids = start;
    let scale = startScale;
    for (let turn = 0; turn < turns; turn++) {
        const { values, weights } = codeDomain(kernel, scale, rule.preserveSparsity);
        centroids = lloyd(sortValues(values, weights), centroids, 3);
        scale = leastSquaresScale(kernel, withZero(centroids, rule), rule, scale);
    }
    // Stretch the codebook over the whole int8 range before rounding it: the same reals, the finest integers.
    const largest = centroids.reduce((max, centroid) => Math.max(max, Math.abs(centroid)), 0);
    const stretch = largest > 0 ? largestCode / largest : 1;
    const codes = distinctIntegers(withZero(centroids, rule), stretch);
    return {
        codes,
        scale: leastSquaresScale(kernel, codes, rule, scale.map((s) => s / stretch)),
    };
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

;// CONCATENATED MODULE: ./build/passes/schedule.js
/**
 * Values that change over training, as pure functions of the step. Steps count optimizer steps of one stage from 0.
 */
/**
 * constant: peak after a linear warm-up.
 * cosine: warm-up, then final + (peak − final)·(1 + cos πt)/2 (Loshchilov & Hutter 2017, SGDR, eq. 5, one period).
 * one_cycle: a cosine rise from peak/25 and a cosine fall to `final` (Smith & Topin 2018), warm-up = the rise.
 */
function learningRateAt(rate, step, totalSteps) {
    const { peak, warmupSteps } = rate;
    const rise = warmupSteps > 0 ? Math.min(step / warmupSteps, 1) : 1;
    const fall = Math.min(Math.max(step - warmupSteps, 0) / Math.max(totalSteps - warmupSteps, 1), 1);
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

;// CONCATENATED MODULE: ./build/passes/prune/mask.js
/**
 * Magnitude pruning.
 *
 * Before: kernel w [n].  After: mask [n] of 0 and 1 with at least `sparsity`·n zeros; the largest |w| survive.
 * Formula: keep = max(⌊n·(1 − sparsity)⌋, 1) values. TFMOT rounds instead of flooring (pruning_impl.py), which on a
 * small kernel leaves fewer zeros than were asked for; here "80 %" is a promise about the exported file.
 * Ties at the threshold are kept in index order, so the count is exact and the result does not depend on the sort.
 */
function magnitudeMask(kernel, sparsity) {
    const keep = Math.max(Math.floor(kernel.length * (1 - sparsity) + 1e-9), 1);
    const magnitudes = kernel.map(Math.abs).sort();
    const threshold = magnitudes[kernel.length - keep];
    const mask = new Float32Array(kernel.length);
    let kept = 0;
    for (let i = 0; i < kernel.length; i++) {
        if (Math.abs(kernel[i]) > threshold) {
            mask[i] = 1;
            kept++;
        }
    }
    for (let i = 0; i < kernel.length && kept < keep; i++) {
        if (Math.abs(kernel[i]) === threshold) {
            mask[i] = 1;
            kept++;
        }
    }
    return mask;
}
/** Zeros as a fraction of all values. */
function sparsityFraction(values) {
    let zeros = 0;
    for (let i = 0; i < values.length; i++)
        if (values[i] === 0)
            zeros++;
    return values.length === 0 ? 0 : zeros / values.length;
}

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
                    mask.set(magnitudeMask(latent.subarray(offset, offset + size), sparsity), offset);
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
    return Math.min(...spans.map(({ offset, size }) => sparsityFraction(values.subarray(offset, offset + size))));
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
        return makeCodebook(kernel, clustering, start, seededRandom(seed, `cluster/${span.layer}`));
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
    const random = seededRandom(seed, `${stream}/epoch-${epoch}`);
    const order = Uint32Array.from({ length: dataset.train.count }, (_, index) => index);
    random.shuffle(order);
    const size = sampleSize(dataset);
    const table = normalizationTable(dataset.normalization, dataset.sampleShape[2]);
    const images = new Float32Array(batchSize * size);
    const flipped = new Uint8Array(batchSize);
    const { shiftPixels: shift } = augmentation;
    for (let batch = 0; batch < batchesPerEpoch(dataset, batchSize); batch++) {
        const indices = order.subarray(batch * batchSize, (batch + 1) * batchSize);
        for (let position = 0; position < batchSize; position++) {
            flipped[position] = augmentation.horizontalFlip ? random.integer(2) : 0;
            const target = images.subarray(position * size, (position + 1) * size);
            placeSample(dataset, dataset.train.pixels, indices[position], table, target, {
                flip: flipped[position] === 1,
                shift: shift === 0 ? [0, 0] : [random.integer(2 * shift + 1) - shift, random.integer(2 * shift + 1) - shift],
            });
        }
        yield { images, indices, flipped };
    }
}

;// CONCATENATED MODULE: ./build/passes/distill/loss.js

/**
 * Hinton, Vinyals & Dean 2015 (arXiv 1503.02531), §2: alpha·H(y, s) + (1 − alpha)·T²·H(softmax(t/T), softmax(s/T)), meaned
 * over the batch. The factor T² keeps the soft term's gradient as large as the hard one's when T changes. The teacher's own
 * entropy, a constant, is taken off the soft term (H becomes KL), so that the curve goes to 0 as the student agrees.
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
        throw tooFewSamples(job);
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
        if (largestIndex(logits, position * classes, classes) === dataset.train.labels[index])
            correct++;
    });
    return correct;
}
function largestIndex(values, offset, count) {
    let best = 0;
    for (let i = 1; i < count; i++)
        if (values[offset + i] > values[offset + best])
            best = i;
    return best;
}
function tooFewSamples(job) {
    return new errors/* PassError */.QG({
        code: 'train/too-few-samples',
        message: `${job.label}: expected at least one batch of ${job.batchSize} training samples, found ${job.dataset.train.count}`,
        fix: 'lower batch_size, or give more training data',
    });
}
function diverged(job, loss, epoch, step) {
    return new errors/* PassError */.QG({
        code: 'train/diverged',
        message: `${job.label}: expected a finite loss, found ${loss} in epoch ${epoch + 1}, step ${step}`,
        cause: 'the learning rate is too high for this model and batch size',
        fix: 'lower learning_rate.peak or add warmup',
    });
}

;// CONCATENATED MODULE: ./build/spec/plan.js
/** The optimizer step at `position` in a stage of `totalSteps`. */
function stepAt(position, totalSteps) {
    return position.unit === 'steps' ? position.value : Math.round(position.value * totalSteps);
}

;// CONCATENATED MODULE: ./build/pipeline/settings.js
/** From the plan's words to what the passes take: positions become steps once the number of steps is known. */


function learningRate(plan, totalSteps) {
    const warmupSteps = stepAt(plan.warmup, totalSteps);
    return plan.schedule === 'constant'
        ? { schedule: plan.schedule, peak: plan.peak, warmupSteps }
        : { schedule: plan.schedule, peak: plan.peak, final: plan.final, warmupSteps };
}
/** @throws SpecError where a step count and a percentage, comparable only now, turn out to be in the wrong order. */
function pruningSchedule(plan, totalSteps, where) {
    const beginStep = stepAt(plan.beginStep, totalSteps);
    const endStep = stepAt(plan.endStep, totalSteps);
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
        define(op.output, outputShape(op, declared ? { ...shapes, [op.output]: declared } : shapes), null);
        operators.push(op);
        return op.output;
    };
    const named = (layer, input) => ({ name: layer, input, output: `${layer}/output` });
    const shapeOf = (tensor) => tensors[tensor]?.shape ?? [];
    const kernel = (layer, shape, fans, initializer = 'glorot_uniform') => define(`${layer}/kernel`, shape, initialize(initializer, shapes_elements(shape), fans, random));
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
        build: (...outputs) => verifyGraph({ name, operators, tensors, inputs, outputs }),
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

;// CONCATENATED MODULE: ./build/passes/distill/teacher-logits.js




const teacher_logits_batchSize = 100;
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
        inputs: { images: [teacher_logits_batchSize, ...dataset.sampleShape] },
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
    for (let start = 0; start < split.count; start += teacher_logits_batchSize) {
        const indices = Array.from({ length: teacher_logits_batchSize }, (_, i) => (start + i) % split.count);
        const out = await run(normalizedImages(dataset, split.pixels, indices, { flip: () => flip }), start);
        const kept = Math.min(teacher_logits_batchSize, split.count - start) * classes;
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

;// CONCATENATED MODULE: ./build/pipeline/train-models.js












async function trainTeacher(run, model) {
    const depends = [run.basis, model, augmentationOf(run)];
    return run.cache.stage('teacher', depends, async (partial) => {
        const graph = build(run, model, 'teacher');
        return runJob(run, partial, { ...jobOf(run, model, 'teacher', graph), projection: identity, distillation: null });
    });
}
/** The teacher's logits over the training set and, where the augmentation mirrors, over its mirror image. */
async function distillationTargets(run, teacher, temperature) {
    const mirrors = run.plan.data.augmentation.horizontalFlip;
    const logits = await run.cache.stage('teacher-logits', [teacher.digest, mirrors], async () => ({
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
    const depends = [
        run.basis,
        student,
        augmentationOf(run),
        targets?.digest,
        distillation,
        pruning,
    ];
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
function kernelLayers(graph) {
    return layoutOf(graph).parameters.flatMap(({ role, layer }) => (role === 'kernel' ? [layer] : []));
}
function build(run, model, stream) {
    const { seed } = run.plan;
    const random = seededRandom(seed, `${stream}/weights`);
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

;// CONCATENATED MODULE: ./build/pipeline/compress-student.js










async function compressStudent(run, student, targets) {
    const { clustering, quantization, fineTuning, distillation } = run.plan.compression;
    const depends = [student.digest, targets?.digest, clustering, quantization, fineTuning, distillation, run.basis];
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
    const chosen = seededRandom(plan.seed, 'representative-dataset').shuffle(order).subarray(0, samples);
    return calibrateActivations(graph, normalizedImages(dataset, dataset.train.pixels, chosen), engine);
}

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
        tensors[tensor] = rescaled(tensorOf(graph, tensor), factor(tensor));
    for (const operator of graph.operators) {
        if (!isLinear(operator) || tensorOf(graph, operator.filter).type !== 'int8')
            continue;
        const ratio = factor(operator.output) / factor(operator.input);
        const filter = rescaled(tensorOf(graph, operator.filter), ratio);
        tensors[operator.filter] = filter;
        if (operator.bias === null)
            continue;
        const inputScale = tensors[operator.input].quantization.scale[0];
        const bias = tensorOf(graph, operator.bias);
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
        for (const tensor of hasUnits(operator) ? [] : [...activationInputs(operator), operator.output])
            fixed.add(tensor);
        // RELU6 clamps at 6 units; a layer of its own shows its input's.
        if ('activation' in operator && operator.activation === 'relu6')
            fixed.add(operator.output);
        if (!isLinear(operator))
            for (const input of activationInputs(operator))
                groups.join(input, operator.output);
    }
    for (const { name, type, data } of Object.values(graph.tensors)) {
        if (data === null && type !== 'int8')
            fixed.add(name);
    }
    const held = new Set([...fixed].map((tensor) => groups.of(tensor)));
    // The layer with the most channels gains most from an input of scale 1.
    const layers = graph.operators.filter(isLinear).filter(({ input }) => !held.has(groups.of(input)));
    const channels = (operator) => tensorOf(graph, operator.output).shape.at(-1);
    const factorOf = new Map();
    for (const { input } of layers.sort((a, b) => channels(b) - channels(a))) {
        const group = groups.of(input);
        if (!factorOf.has(group))
            factorOf.set(group, 1 / tensorOf(graph, input).quantization.scale[0]);
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
var flatbuffers = __webpack_require__(6558);
;// CONCATENATED MODULE: ./build/export/tflite/check.js
/**
 * What TFLite asks of a graph beyond being well-formed: the rules of its quantisation specification
 * (https://ai.google.dev/edge/litert/models/quantization_spec), which kernels check late, with other words, or never.
 */


/**
 * @throws ModelError when the graph is malformed, ExportError naming every layer that a `.tflite` file cannot carry.
 */
function checkWritable(graph) {
    verifyGraph(graph);
    const problems = graph.operators.flatMap((operator) => check_operatorProblems(graph, operator));
    if (problems.length > 0)
        throw new errors/* ExportError */.ze(problems);
}
function check_operatorProblems(graph, operator) {
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
        message: `${at}: expected a bias, which runtimes need, found none`,
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

;// CONCATENATED MODULE: ./build/export/tflite/schema/activation-function-type.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var ActivationFunctionType;
(function (ActivationFunctionType) {
    ActivationFunctionType[ActivationFunctionType["NONE"] = 0] = "NONE";
    ActivationFunctionType[ActivationFunctionType["RELU"] = 1] = "RELU";
    ActivationFunctionType[ActivationFunctionType["RELU_N1_TO_1"] = 2] = "RELU_N1_TO_1";
    ActivationFunctionType[ActivationFunctionType["RELU6"] = 3] = "RELU6";
    ActivationFunctionType[ActivationFunctionType["TANH"] = 4] = "TANH";
    ActivationFunctionType[ActivationFunctionType["SIGN_BIT"] = 5] = "SIGN_BIT";
})(ActivationFunctionType || (ActivationFunctionType = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/add-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class add_options_AddOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsAddOptions(bb, obj) {
        return (obj || new add_options_AddOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsAddOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new add_options_AddOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    potScaleInt16() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : true;
    }
    static startAddOptions(builder) {
        builder.startObject(2);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(0, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addPotScaleInt16(builder, potScaleInt16) {
        builder.addFieldInt8(1, +potScaleInt16, +true);
    }
    static endAddOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createAddOptions(builder, fusedActivationFunction, potScaleInt16) {
        add_options_AddOptions.startAddOptions(builder);
        add_options_AddOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        add_options_AddOptions.addPotScaleInt16(builder, potScaleInt16);
        return add_options_AddOptions.endAddOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/buffer.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class buffer_Buffer {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsBuffer(bb, obj) {
        return (obj || new buffer_Buffer()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsBuffer(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new buffer_Buffer()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    data(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readUint8(this.bb.__vector(this.bb_pos + offset) + index) : 0;
    }
    dataLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    dataArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Uint8Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    offset() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readUint64(this.bb_pos + offset) : BigInt('0');
    }
    size() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readUint64(this.bb_pos + offset) : BigInt('0');
    }
    static startBuffer(builder) {
        builder.startObject(3);
    }
    static addData(builder, dataOffset) {
        builder.addFieldOffset(0, dataOffset, 0);
    }
    static createDataVector(builder, data) {
        builder.startVector(1, data.length, 1);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt8(data[i]);
        }
        return builder.endVector();
    }
    static startDataVector(builder, numElems) {
        builder.startVector(1, numElems, 1);
    }
    static addOffset(builder, offset) {
        builder.addFieldInt64(1, offset, BigInt('0'));
    }
    static addSize(builder, size) {
        builder.addFieldInt64(2, size, BigInt('0'));
    }
    static endBuffer(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createBuffer(builder, dataOffset, offset, size) {
        buffer_Buffer.startBuffer(builder);
        buffer_Buffer.addData(builder, dataOffset);
        buffer_Buffer.addOffset(builder, offset);
        buffer_Buffer.addSize(builder, size);
        return buffer_Buffer.endBuffer(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/builtin-operator.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var BuiltinOperator;
(function (BuiltinOperator) {
    BuiltinOperator[BuiltinOperator["ADD"] = 0] = "ADD";
    BuiltinOperator[BuiltinOperator["AVERAGE_POOL_2D"] = 1] = "AVERAGE_POOL_2D";
    BuiltinOperator[BuiltinOperator["CONV_2D"] = 3] = "CONV_2D";
    BuiltinOperator[BuiltinOperator["DEPTHWISE_CONV_2D"] = 4] = "DEPTHWISE_CONV_2D";
    BuiltinOperator[BuiltinOperator["DEQUANTIZE"] = 6] = "DEQUANTIZE";
    BuiltinOperator[BuiltinOperator["FULLY_CONNECTED"] = 9] = "FULLY_CONNECTED";
    BuiltinOperator[BuiltinOperator["MAX_POOL_2D"] = 17] = "MAX_POOL_2D";
    BuiltinOperator[BuiltinOperator["RELU"] = 19] = "RELU";
    BuiltinOperator[BuiltinOperator["RELU6"] = 21] = "RELU6";
    BuiltinOperator[BuiltinOperator["RESHAPE"] = 22] = "RESHAPE";
    BuiltinOperator[BuiltinOperator["SOFTMAX"] = 25] = "SOFTMAX";
    BuiltinOperator[BuiltinOperator["CUSTOM"] = 32] = "CUSTOM";
    BuiltinOperator[BuiltinOperator["MEAN"] = 40] = "MEAN";
    BuiltinOperator[BuiltinOperator["QUANTIZE"] = 114] = "QUANTIZE";
    BuiltinOperator[BuiltinOperator["PLACEHOLDER_FOR_GREATER_OP_CODES"] = 127] = "PLACEHOLDER_FOR_GREATER_OP_CODES";
})(BuiltinOperator || (BuiltinOperator = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/padding.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var Padding;
(function (Padding) {
    Padding[Padding["SAME"] = 0] = "SAME";
    Padding[Padding["VALID"] = 1] = "VALID";
})(Padding || (Padding = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/conv2doptions.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class conv2doptions_Conv2DOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsConv2DOptions(bb, obj) {
        return (obj || new conv2doptions_Conv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsConv2DOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new conv2doptions_Conv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    padding() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : Padding.SAME;
    }
    strideW() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    strideH() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    dilationWFactor() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    dilationHFactor() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    static startConv2DOptions(builder) {
        builder.startObject(6);
    }
    static addPadding(builder, padding) {
        builder.addFieldInt8(0, padding, Padding.SAME);
    }
    static addStrideW(builder, strideW) {
        builder.addFieldInt32(1, strideW, 0);
    }
    static addStrideH(builder, strideH) {
        builder.addFieldInt32(2, strideH, 0);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(3, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addDilationWFactor(builder, dilationWFactor) {
        builder.addFieldInt32(4, dilationWFactor, 1);
    }
    static addDilationHFactor(builder, dilationHFactor) {
        builder.addFieldInt32(5, dilationHFactor, 1);
    }
    static endConv2DOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createConv2DOptions(builder, padding, strideW, strideH, fusedActivationFunction, dilationWFactor, dilationHFactor) {
        conv2doptions_Conv2DOptions.startConv2DOptions(builder);
        conv2doptions_Conv2DOptions.addPadding(builder, padding);
        conv2doptions_Conv2DOptions.addStrideW(builder, strideW);
        conv2doptions_Conv2DOptions.addStrideH(builder, strideH);
        conv2doptions_Conv2DOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        conv2doptions_Conv2DOptions.addDilationWFactor(builder, dilationWFactor);
        conv2doptions_Conv2DOptions.addDilationHFactor(builder, dilationHFactor);
        return conv2doptions_Conv2DOptions.endConv2DOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/depthwise-conv2doptions.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class depthwise_conv2doptions_DepthwiseConv2DOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsDepthwiseConv2DOptions(bb, obj) {
        return (obj || new depthwise_conv2doptions_DepthwiseConv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsDepthwiseConv2DOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new depthwise_conv2doptions_DepthwiseConv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    padding() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : Padding.SAME;
    }
    strideW() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    strideH() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    depthMultiplier() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    dilationWFactor() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    dilationHFactor() {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    static startDepthwiseConv2DOptions(builder) {
        builder.startObject(7);
    }
    static addPadding(builder, padding) {
        builder.addFieldInt8(0, padding, Padding.SAME);
    }
    static addStrideW(builder, strideW) {
        builder.addFieldInt32(1, strideW, 0);
    }
    static addStrideH(builder, strideH) {
        builder.addFieldInt32(2, strideH, 0);
    }
    static addDepthMultiplier(builder, depthMultiplier) {
        builder.addFieldInt32(3, depthMultiplier, 0);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(4, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addDilationWFactor(builder, dilationWFactor) {
        builder.addFieldInt32(5, dilationWFactor, 1);
    }
    static addDilationHFactor(builder, dilationHFactor) {
        builder.addFieldInt32(6, dilationHFactor, 1);
    }
    static endDepthwiseConv2DOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createDepthwiseConv2DOptions(builder, padding, strideW, strideH, depthMultiplier, fusedActivationFunction, dilationWFactor, dilationHFactor) {
        depthwise_conv2doptions_DepthwiseConv2DOptions.startDepthwiseConv2DOptions(builder);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addPadding(builder, padding);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addStrideW(builder, strideW);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addStrideH(builder, strideH);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addDepthMultiplier(builder, depthMultiplier);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addDilationWFactor(builder, dilationWFactor);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addDilationHFactor(builder, dilationHFactor);
        return depthwise_conv2doptions_DepthwiseConv2DOptions.endDepthwiseConv2DOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/dequantize-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class dequantize_options_DequantizeOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsDequantizeOptions(bb, obj) {
        return (obj || new dequantize_options_DequantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsDequantizeOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new dequantize_options_DequantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static startDequantizeOptions(builder) {
        builder.startObject(0);
    }
    static endDequantizeOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createDequantizeOptions(builder) {
        dequantize_options_DequantizeOptions.startDequantizeOptions(builder);
        return dequantize_options_DequantizeOptions.endDequantizeOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/fully-connected-options-weights-format.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var FullyConnectedOptionsWeightsFormat;
(function (FullyConnectedOptionsWeightsFormat) {
    FullyConnectedOptionsWeightsFormat[FullyConnectedOptionsWeightsFormat["DEFAULT"] = 0] = "DEFAULT";
    FullyConnectedOptionsWeightsFormat[FullyConnectedOptionsWeightsFormat["SHUFFLED4x16INT8"] = 1] = "SHUFFLED4x16INT8";
})(FullyConnectedOptionsWeightsFormat || (FullyConnectedOptionsWeightsFormat = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/fully-connected-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class fully_connected_options_FullyConnectedOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsFullyConnectedOptions(bb, obj) {
        return (obj || new fully_connected_options_FullyConnectedOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsFullyConnectedOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new fully_connected_options_FullyConnectedOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    weightsFormat() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : FullyConnectedOptionsWeightsFormat.DEFAULT;
    }
    keepNumDims() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    asymmetricQuantizeInputs() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    static startFullyConnectedOptions(builder) {
        builder.startObject(4);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(0, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addWeightsFormat(builder, weightsFormat) {
        builder.addFieldInt8(1, weightsFormat, FullyConnectedOptionsWeightsFormat.DEFAULT);
    }
    static addKeepNumDims(builder, keepNumDims) {
        builder.addFieldInt8(2, +keepNumDims, +false);
    }
    static addAsymmetricQuantizeInputs(builder, asymmetricQuantizeInputs) {
        builder.addFieldInt8(3, +asymmetricQuantizeInputs, +false);
    }
    static endFullyConnectedOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createFullyConnectedOptions(builder, fusedActivationFunction, weightsFormat, keepNumDims, asymmetricQuantizeInputs) {
        fully_connected_options_FullyConnectedOptions.startFullyConnectedOptions(builder);
        fully_connected_options_FullyConnectedOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        fully_connected_options_FullyConnectedOptions.addWeightsFormat(builder, weightsFormat);
        fully_connected_options_FullyConnectedOptions.addKeepNumDims(builder, keepNumDims);
        fully_connected_options_FullyConnectedOptions.addAsymmetricQuantizeInputs(builder, asymmetricQuantizeInputs);
        return fully_connected_options_FullyConnectedOptions.endFullyConnectedOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/pool2doptions.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class pool2doptions_Pool2DOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsPool2DOptions(bb, obj) {
        return (obj || new pool2doptions_Pool2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsPool2DOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new pool2doptions_Pool2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    padding() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : Padding.SAME;
    }
    strideW() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    strideH() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    filterWidth() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    filterHeight() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    static startPool2DOptions(builder) {
        builder.startObject(6);
    }
    static addPadding(builder, padding) {
        builder.addFieldInt8(0, padding, Padding.SAME);
    }
    static addStrideW(builder, strideW) {
        builder.addFieldInt32(1, strideW, 0);
    }
    static addStrideH(builder, strideH) {
        builder.addFieldInt32(2, strideH, 0);
    }
    static addFilterWidth(builder, filterWidth) {
        builder.addFieldInt32(3, filterWidth, 0);
    }
    static addFilterHeight(builder, filterHeight) {
        builder.addFieldInt32(4, filterHeight, 0);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(5, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static endPool2DOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createPool2DOptions(builder, padding, strideW, strideH, filterWidth, filterHeight, fusedActivationFunction) {
        pool2doptions_Pool2DOptions.startPool2DOptions(builder);
        pool2doptions_Pool2DOptions.addPadding(builder, padding);
        pool2doptions_Pool2DOptions.addStrideW(builder, strideW);
        pool2doptions_Pool2DOptions.addStrideH(builder, strideH);
        pool2doptions_Pool2DOptions.addFilterWidth(builder, filterWidth);
        pool2doptions_Pool2DOptions.addFilterHeight(builder, filterHeight);
        pool2doptions_Pool2DOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        return pool2doptions_Pool2DOptions.endPool2DOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/quantize-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class quantize_options_QuantizeOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsQuantizeOptions(bb, obj) {
        return (obj || new quantize_options_QuantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsQuantizeOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new quantize_options_QuantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static startQuantizeOptions(builder) {
        builder.startObject(0);
    }
    static endQuantizeOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createQuantizeOptions(builder) {
        quantize_options_QuantizeOptions.startQuantizeOptions(builder);
        return quantize_options_QuantizeOptions.endQuantizeOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/reducer-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class reducer_options_ReducerOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsReducerOptions(bb, obj) {
        return (obj || new reducer_options_ReducerOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsReducerOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new reducer_options_ReducerOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    keepDims() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    static startReducerOptions(builder) {
        builder.startObject(1);
    }
    static addKeepDims(builder, keepDims) {
        builder.addFieldInt8(0, +keepDims, +false);
    }
    static endReducerOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createReducerOptions(builder, keepDims) {
        reducer_options_ReducerOptions.startReducerOptions(builder);
        reducer_options_ReducerOptions.addKeepDims(builder, keepDims);
        return reducer_options_ReducerOptions.endReducerOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/reshape-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class reshape_options_ReshapeOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsReshapeOptions(bb, obj) {
        return (obj || new reshape_options_ReshapeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsReshapeOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new reshape_options_ReshapeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    newShape(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    newShapeLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    newShapeArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    static startReshapeOptions(builder) {
        builder.startObject(1);
    }
    static addNewShape(builder, newShapeOffset) {
        builder.addFieldOffset(0, newShapeOffset, 0);
    }
    static createNewShapeVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startNewShapeVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endReshapeOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createReshapeOptions(builder, newShapeOffset) {
        reshape_options_ReshapeOptions.startReshapeOptions(builder);
        reshape_options_ReshapeOptions.addNewShape(builder, newShapeOffset);
        return reshape_options_ReshapeOptions.endReshapeOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/softmax-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class softmax_options_SoftmaxOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSoftmaxOptions(bb, obj) {
        return (obj || new softmax_options_SoftmaxOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSoftmaxOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new softmax_options_SoftmaxOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    beta() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readFloat32(this.bb_pos + offset) : 0.0;
    }
    static startSoftmaxOptions(builder) {
        builder.startObject(1);
    }
    static addBeta(builder, beta) {
        builder.addFieldFloat32(0, beta, 0.0);
    }
    static endSoftmaxOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSoftmaxOptions(builder, beta) {
        softmax_options_SoftmaxOptions.startSoftmaxOptions(builder);
        softmax_options_SoftmaxOptions.addBeta(builder, beta);
        return softmax_options_SoftmaxOptions.endSoftmaxOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/builtin-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify










var BuiltinOptions;
(function (BuiltinOptions) {
    BuiltinOptions[BuiltinOptions["NONE"] = 0] = "NONE";
    BuiltinOptions[BuiltinOptions["Conv2DOptions"] = 1] = "Conv2DOptions";
    BuiltinOptions[BuiltinOptions["DepthwiseConv2DOptions"] = 2] = "DepthwiseConv2DOptions";
    BuiltinOptions[BuiltinOptions["Pool2DOptions"] = 5] = "Pool2DOptions";
    BuiltinOptions[BuiltinOptions["FullyConnectedOptions"] = 8] = "FullyConnectedOptions";
    BuiltinOptions[BuiltinOptions["SoftmaxOptions"] = 9] = "SoftmaxOptions";
    BuiltinOptions[BuiltinOptions["AddOptions"] = 11] = "AddOptions";
    BuiltinOptions[BuiltinOptions["ReshapeOptions"] = 17] = "ReshapeOptions";
    BuiltinOptions[BuiltinOptions["ReducerOptions"] = 27] = "ReducerOptions";
    BuiltinOptions[BuiltinOptions["DequantizeOptions"] = 38] = "DequantizeOptions";
    BuiltinOptions[BuiltinOptions["QuantizeOptions"] = 89] = "QuantizeOptions";
})(BuiltinOptions || (BuiltinOptions = {}));
function unionToBuiltinOptions(type, accessor) {
    switch (BuiltinOptions[type]) {
        case 'NONE': return null;
        case 'Conv2DOptions': return accessor(new Conv2DOptions());
        case 'DepthwiseConv2DOptions': return accessor(new DepthwiseConv2DOptions());
        case 'Pool2DOptions': return accessor(new Pool2DOptions());
        case 'FullyConnectedOptions': return accessor(new FullyConnectedOptions());
        case 'SoftmaxOptions': return accessor(new SoftmaxOptions());
        case 'AddOptions': return accessor(new AddOptions());
        case 'ReshapeOptions': return accessor(new ReshapeOptions());
        case 'ReducerOptions': return accessor(new ReducerOptions());
        case 'DequantizeOptions': return accessor(new DequantizeOptions());
        case 'QuantizeOptions': return accessor(new QuantizeOptions());
        default: return null;
    }
}
function unionListToBuiltinOptions(type, accessor, index) {
    switch (BuiltinOptions[type]) {
        case 'NONE': return null;
        case 'Conv2DOptions': return accessor(index, new Conv2DOptions());
        case 'DepthwiseConv2DOptions': return accessor(index, new DepthwiseConv2DOptions());
        case 'Pool2DOptions': return accessor(index, new Pool2DOptions());
        case 'FullyConnectedOptions': return accessor(index, new FullyConnectedOptions());
        case 'SoftmaxOptions': return accessor(index, new SoftmaxOptions());
        case 'AddOptions': return accessor(index, new AddOptions());
        case 'ReshapeOptions': return accessor(index, new ReshapeOptions());
        case 'ReducerOptions': return accessor(index, new ReducerOptions());
        case 'DequantizeOptions': return accessor(index, new DequantizeOptions());
        case 'QuantizeOptions': return accessor(index, new QuantizeOptions());
        default: return null;
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/metadata.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class Metadata {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsMetadata(bb, obj) {
        return (obj || new Metadata()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsMetadata(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Metadata()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    buffer() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    static startMetadata(builder) {
        builder.startObject(2);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(0, nameOffset, 0);
    }
    static addBuffer(builder, buffer) {
        builder.addFieldInt32(1, buffer, 0);
    }
    static endMetadata(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createMetadata(builder, nameOffset, buffer) {
        Metadata.startMetadata(builder);
        Metadata.addName(builder, nameOffset);
        Metadata.addBuffer(builder, buffer);
        return Metadata.endMetadata(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/operator-code.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class OperatorCode {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsOperatorCode(bb, obj) {
        return (obj || new OperatorCode()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsOperatorCode(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new OperatorCode()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    deprecatedBuiltinCode() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : 0;
    }
    customCode(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    version() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    builtinCode() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : BuiltinOperator.ADD;
    }
    static startOperatorCode(builder) {
        builder.startObject(4);
    }
    static addDeprecatedBuiltinCode(builder, deprecatedBuiltinCode) {
        builder.addFieldInt8(0, deprecatedBuiltinCode, 0);
    }
    static addCustomCode(builder, customCodeOffset) {
        builder.addFieldOffset(1, customCodeOffset, 0);
    }
    static addVersion(builder, version) {
        builder.addFieldInt32(2, version, 1);
    }
    static addBuiltinCode(builder, builtinCode) {
        builder.addFieldInt32(3, builtinCode, BuiltinOperator.ADD);
    }
    static endOperatorCode(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createOperatorCode(builder, deprecatedBuiltinCode, customCodeOffset, version, builtinCode) {
        OperatorCode.startOperatorCode(builder);
        OperatorCode.addDeprecatedBuiltinCode(builder, deprecatedBuiltinCode);
        OperatorCode.addCustomCode(builder, customCodeOffset);
        OperatorCode.addVersion(builder, version);
        OperatorCode.addBuiltinCode(builder, builtinCode);
        return OperatorCode.endOperatorCode(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/tensor-map.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class TensorMap {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsTensorMap(bb, obj) {
        return (obj || new TensorMap()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsTensorMap(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new TensorMap()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    tensorIndex() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    static startTensorMap(builder) {
        builder.startObject(2);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(0, nameOffset, 0);
    }
    static addTensorIndex(builder, tensorIndex) {
        builder.addFieldInt32(1, tensorIndex, 0);
    }
    static endTensorMap(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createTensorMap(builder, nameOffset, tensorIndex) {
        TensorMap.startTensorMap(builder);
        TensorMap.addName(builder, nameOffset);
        TensorMap.addTensorIndex(builder, tensorIndex);
        return TensorMap.endTensorMap(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/signature-def.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class SignatureDef {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSignatureDef(bb, obj) {
        return (obj || new SignatureDef()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSignatureDef(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new SignatureDef()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    inputs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? (obj || new TensorMap()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    inputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    outputs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? (obj || new TensorMap()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    outputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    signatureKey(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    subgraphIndex() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    static startSignatureDef(builder) {
        builder.startObject(5);
    }
    static addInputs(builder, inputsOffset) {
        builder.addFieldOffset(0, inputsOffset, 0);
    }
    static createInputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startInputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOutputs(builder, outputsOffset) {
        builder.addFieldOffset(1, outputsOffset, 0);
    }
    static createOutputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startOutputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addSignatureKey(builder, signatureKeyOffset) {
        builder.addFieldOffset(2, signatureKeyOffset, 0);
    }
    static addSubgraphIndex(builder, subgraphIndex) {
        builder.addFieldInt32(4, subgraphIndex, 0);
    }
    static endSignatureDef(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSignatureDef(builder, inputsOffset, outputsOffset, signatureKeyOffset, subgraphIndex) {
        SignatureDef.startSignatureDef(builder);
        SignatureDef.addInputs(builder, inputsOffset);
        SignatureDef.addOutputs(builder, outputsOffset);
        SignatureDef.addSignatureKey(builder, signatureKeyOffset);
        SignatureDef.addSubgraphIndex(builder, subgraphIndex);
        return SignatureDef.endSignatureDef(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/operator.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class Operator {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsOperator(bb, obj) {
        return (obj || new Operator()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsOperator(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Operator()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    opcodeIndex() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    inputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    inputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    inputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    outputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    outputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    outputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    builtinOptionsType() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readUint8(this.bb_pos + offset) : BuiltinOptions.NONE;
    }
    builtinOptions(obj) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.__union(obj, this.bb_pos + offset) : null;
    }
    static startOperator(builder) {
        builder.startObject(5);
    }
    static addOpcodeIndex(builder, opcodeIndex) {
        builder.addFieldInt32(0, opcodeIndex, 0);
    }
    static addInputs(builder, inputsOffset) {
        builder.addFieldOffset(1, inputsOffset, 0);
    }
    static createInputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startInputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOutputs(builder, outputsOffset) {
        builder.addFieldOffset(2, outputsOffset, 0);
    }
    static createOutputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startOutputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addBuiltinOptionsType(builder, builtinOptionsType) {
        builder.addFieldInt8(3, builtinOptionsType, BuiltinOptions.NONE);
    }
    static addBuiltinOptions(builder, builtinOptionsOffset) {
        builder.addFieldOffset(4, builtinOptionsOffset, 0);
    }
    static endOperator(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createOperator(builder, opcodeIndex, inputsOffset, outputsOffset, builtinOptionsType, builtinOptionsOffset) {
        Operator.startOperator(builder);
        Operator.addOpcodeIndex(builder, opcodeIndex);
        Operator.addInputs(builder, inputsOffset);
        Operator.addOutputs(builder, outputsOffset);
        Operator.addBuiltinOptionsType(builder, builtinOptionsType);
        Operator.addBuiltinOptions(builder, builtinOptionsOffset);
        return Operator.endOperator(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/quantization-parameters.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class QuantizationParameters {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsQuantizationParameters(bb, obj) {
        return (obj || new QuantizationParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsQuantizationParameters(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new QuantizationParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    min(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readFloat32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    minLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    minArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Float32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    max(index) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readFloat32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    maxLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    maxArray() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? new Float32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    scale(index) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readFloat32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    scaleLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    scaleArray() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? new Float32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    zeroPoint(index) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt64(this.bb.__vector(this.bb_pos + offset) + index * 8) : BigInt(0);
    }
    zeroPointLength() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    detailsType() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readUint8(this.bb_pos + offset) : 0;
    }
    details(index) {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readUint8(this.bb.__vector(this.bb_pos + offset) + index) : 0;
    }
    detailsLength() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    detailsArray() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? new Uint8Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    quantizedDimension() {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    static startQuantizationParameters(builder) {
        builder.startObject(7);
    }
    static addMin(builder, minOffset) {
        builder.addFieldOffset(0, minOffset, 0);
    }
    static createMinVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addFloat32(data[i]);
        }
        return builder.endVector();
    }
    static startMinVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addMax(builder, maxOffset) {
        builder.addFieldOffset(1, maxOffset, 0);
    }
    static createMaxVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addFloat32(data[i]);
        }
        return builder.endVector();
    }
    static startMaxVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addScale(builder, scaleOffset) {
        builder.addFieldOffset(2, scaleOffset, 0);
    }
    static createScaleVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addFloat32(data[i]);
        }
        return builder.endVector();
    }
    static startScaleVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addZeroPoint(builder, zeroPointOffset) {
        builder.addFieldOffset(3, zeroPointOffset, 0);
    }
    static createZeroPointVector(builder, data) {
        builder.startVector(8, data.length, 8);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt64(data[i]);
        }
        return builder.endVector();
    }
    static startZeroPointVector(builder, numElems) {
        builder.startVector(8, numElems, 8);
    }
    static addDetailsType(builder, detailsType) {
        builder.addFieldInt8(4, detailsType, 0);
    }
    static addDetails(builder, detailsOffset) {
        builder.addFieldOffset(5, detailsOffset, 0);
    }
    static createDetailsVector(builder, data) {
        builder.startVector(1, data.length, 1);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt8(data[i]);
        }
        return builder.endVector();
    }
    static startDetailsVector(builder, numElems) {
        builder.startVector(1, numElems, 1);
    }
    static addQuantizedDimension(builder, quantizedDimension) {
        builder.addFieldInt32(6, quantizedDimension, 0);
    }
    static endQuantizationParameters(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createQuantizationParameters(builder, minOffset, maxOffset, scaleOffset, zeroPointOffset, detailsType, detailsOffset, quantizedDimension) {
        QuantizationParameters.startQuantizationParameters(builder);
        QuantizationParameters.addMin(builder, minOffset);
        QuantizationParameters.addMax(builder, maxOffset);
        QuantizationParameters.addScale(builder, scaleOffset);
        QuantizationParameters.addZeroPoint(builder, zeroPointOffset);
        QuantizationParameters.addDetailsType(builder, detailsType);
        QuantizationParameters.addDetails(builder, detailsOffset);
        QuantizationParameters.addQuantizedDimension(builder, quantizedDimension);
        return QuantizationParameters.endQuantizationParameters(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/sparsity-parameters.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class SparsityParameters {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSparsityParameters(bb, obj) {
        return (obj || new SparsityParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSparsityParameters(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new SparsityParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    traversalOrder(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    traversalOrderLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    traversalOrderArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    static startSparsityParameters(builder) {
        builder.startObject(1);
    }
    static addTraversalOrder(builder, traversalOrderOffset) {
        builder.addFieldOffset(0, traversalOrderOffset, 0);
    }
    static createTraversalOrderVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startTraversalOrderVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endSparsityParameters(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSparsityParameters(builder, traversalOrderOffset) {
        SparsityParameters.startSparsityParameters(builder);
        SparsityParameters.addTraversalOrder(builder, traversalOrderOffset);
        return SparsityParameters.endSparsityParameters(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/tensor-type.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var TensorType;
(function (TensorType) {
    TensorType[TensorType["FLOAT32"] = 0] = "FLOAT32";
    TensorType[TensorType["FLOAT16"] = 1] = "FLOAT16";
    TensorType[TensorType["INT32"] = 2] = "INT32";
    TensorType[TensorType["UINT8"] = 3] = "UINT8";
    TensorType[TensorType["INT64"] = 4] = "INT64";
    TensorType[TensorType["STRING"] = 5] = "STRING";
    TensorType[TensorType["BOOL"] = 6] = "BOOL";
    TensorType[TensorType["INT16"] = 7] = "INT16";
    TensorType[TensorType["COMPLEX64"] = 8] = "COMPLEX64";
    TensorType[TensorType["INT8"] = 9] = "INT8";
    TensorType[TensorType["FLOAT64"] = 10] = "FLOAT64";
    TensorType[TensorType["COMPLEX128"] = 11] = "COMPLEX128";
    TensorType[TensorType["UINT64"] = 12] = "UINT64";
    TensorType[TensorType["RESOURCE"] = 13] = "RESOURCE";
    TensorType[TensorType["VARIANT"] = 14] = "VARIANT";
    TensorType[TensorType["UINT32"] = 15] = "UINT32";
    TensorType[TensorType["UINT16"] = 16] = "UINT16";
    TensorType[TensorType["INT4"] = 17] = "INT4";
})(TensorType || (TensorType = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/tensor.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify




class Tensor {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsTensor(bb, obj) {
        return (obj || new Tensor()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsTensor(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Tensor()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    shape(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    shapeLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    shapeArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    type() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : TensorType.FLOAT32;
    }
    buffer() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    quantization(obj) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? (obj || new QuantizationParameters()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
    }
    isVariable() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    sparsity(obj) {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? (obj || new SparsityParameters()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
    }
    shapeSignature(index) {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    shapeSignatureLength() {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    shapeSignatureArray() {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    static startTensor(builder) {
        builder.startObject(8);
    }
    static addShape(builder, shapeOffset) {
        builder.addFieldOffset(0, shapeOffset, 0);
    }
    static createShapeVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startShapeVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addType(builder, type) {
        builder.addFieldInt8(1, type, TensorType.FLOAT32);
    }
    static addBuffer(builder, buffer) {
        builder.addFieldInt32(2, buffer, 0);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(3, nameOffset, 0);
    }
    static addQuantization(builder, quantizationOffset) {
        builder.addFieldOffset(4, quantizationOffset, 0);
    }
    static addIsVariable(builder, isVariable) {
        builder.addFieldInt8(5, +isVariable, +false);
    }
    static addSparsity(builder, sparsityOffset) {
        builder.addFieldOffset(6, sparsityOffset, 0);
    }
    static addShapeSignature(builder, shapeSignatureOffset) {
        builder.addFieldOffset(7, shapeSignatureOffset, 0);
    }
    static createShapeSignatureVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startShapeSignatureVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endTensor(builder) {
        const offset = builder.endObject();
        return offset;
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/sub-graph.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class SubGraph {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSubGraph(bb, obj) {
        return (obj || new SubGraph()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSubGraph(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new SubGraph()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    tensors(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? (obj || new Tensor()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    tensorsLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    inputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    inputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    inputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    outputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    outputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    outputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    operators(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? (obj || new Operator()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    operatorsLength() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    static startSubGraph(builder) {
        builder.startObject(5);
    }
    static addTensors(builder, tensorsOffset) {
        builder.addFieldOffset(0, tensorsOffset, 0);
    }
    static createTensorsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startTensorsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addInputs(builder, inputsOffset) {
        builder.addFieldOffset(1, inputsOffset, 0);
    }
    static createInputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startInputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOutputs(builder, outputsOffset) {
        builder.addFieldOffset(2, outputsOffset, 0);
    }
    static createOutputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startOutputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOperators(builder, operatorsOffset) {
        builder.addFieldOffset(3, operatorsOffset, 0);
    }
    static createOperatorsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startOperatorsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(4, nameOffset, 0);
    }
    static endSubGraph(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSubGraph(builder, tensorsOffset, inputsOffset, outputsOffset, operatorsOffset, nameOffset) {
        SubGraph.startSubGraph(builder);
        SubGraph.addTensors(builder, tensorsOffset);
        SubGraph.addInputs(builder, inputsOffset);
        SubGraph.addOutputs(builder, outputsOffset);
        SubGraph.addOperators(builder, operatorsOffset);
        SubGraph.addName(builder, nameOffset);
        return SubGraph.endSubGraph(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/model.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify






class Model {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsModel(bb, obj) {
        return (obj || new Model()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsModel(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Model()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static bufferHasIdentifier(bb) {
        return bb.__has_identifier('TFL3');
    }
    version() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    operatorCodes(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? (obj || new OperatorCode()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    operatorCodesLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    subgraphs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? (obj || new SubGraph()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    subgraphsLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    description(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    buffers(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? (obj || new buffer_Buffer()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    buffersLength() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    metadataBuffer(index) {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    metadataBufferLength() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    metadataBufferArray() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    metadata(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? (obj || new Metadata()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    metadataLength() {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    signatureDefs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? (obj || new SignatureDef()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    signatureDefsLength() {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    static startModel(builder) {
        builder.startObject(8);
    }
    static addVersion(builder, version) {
        builder.addFieldInt32(0, version, 0);
    }
    static addOperatorCodes(builder, operatorCodesOffset) {
        builder.addFieldOffset(1, operatorCodesOffset, 0);
    }
    static createOperatorCodesVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startOperatorCodesVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addSubgraphs(builder, subgraphsOffset) {
        builder.addFieldOffset(2, subgraphsOffset, 0);
    }
    static createSubgraphsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startSubgraphsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addDescription(builder, descriptionOffset) {
        builder.addFieldOffset(3, descriptionOffset, 0);
    }
    static addBuffers(builder, buffersOffset) {
        builder.addFieldOffset(4, buffersOffset, 0);
    }
    static createBuffersVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startBuffersVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addMetadataBuffer(builder, metadataBufferOffset) {
        builder.addFieldOffset(5, metadataBufferOffset, 0);
    }
    static createMetadataBufferVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startMetadataBufferVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addMetadata(builder, metadataOffset) {
        builder.addFieldOffset(6, metadataOffset, 0);
    }
    static createMetadataVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startMetadataVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addSignatureDefs(builder, signatureDefsOffset) {
        builder.addFieldOffset(7, signatureDefsOffset, 0);
    }
    static createSignatureDefsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startSignatureDefsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endModel(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static finishModelBuffer(builder, offset) {
        builder.finish(offset, 'TFL3');
    }
    static finishSizePrefixedModelBuffer(builder, offset) {
        builder.finish(offset, 'TFL3', true);
    }
    static createModel(builder, version, operatorCodesOffset, subgraphsOffset, descriptionOffset, buffersOffset, metadataBufferOffset, metadataOffset, signatureDefsOffset) {
        Model.startModel(builder);
        Model.addVersion(builder, version);
        Model.addOperatorCodes(builder, operatorCodesOffset);
        Model.addSubgraphs(builder, subgraphsOffset);
        Model.addDescription(builder, descriptionOffset);
        Model.addBuffers(builder, buffersOffset);
        Model.addMetadataBuffer(builder, metadataBufferOffset);
        Model.addMetadata(builder, metadataOffset);
        Model.addSignatureDefs(builder, signatureDefsOffset);
        return Model.endModel(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/index.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify




























;// CONCATENATED MODULE: ./build/export/tflite/operators.js

const builtinOperators = {
    Conv2D: BuiltinOperator.CONV_2D,
    DepthwiseConv2D: BuiltinOperator.DEPTHWISE_CONV_2D,
    FullyConnected: BuiltinOperator.FULLY_CONNECTED,
    Add: BuiltinOperator.ADD,
    AveragePool2D: BuiltinOperator.AVERAGE_POOL_2D,
    MaxPool2D: BuiltinOperator.MAX_POOL_2D,
    Mean: BuiltinOperator.MEAN,
    Relu: BuiltinOperator.RELU,
    Relu6: BuiltinOperator.RELU6,
    Reshape: BuiltinOperator.RESHAPE,
    Softmax: BuiltinOperator.SOFTMAX,
    Quantize: BuiltinOperator.QUANTIZE,
    Dequantize: BuiltinOperator.DEQUANTIZE,
};
const kinds = new Map(Object.entries(builtinOperators).map(([kind, code]) => [code, kind]));
/** The operator kind of a builtin code, or null when tinygate does not read it. */
function kindOf(code) {
    return kinds.get(code) ?? null;
}
/** `CONV_2D` for a Conv2D: the name that TFLite tools print. */
function builtinName(kind) {
    return BuiltinOperator[builtinOperators[kind]];
}
/** The version of the operator in a file; `type` is that of its input activation. */
function operatorVersion(operator, type) {
    const int8 = type === 'int8';
    switch (operator.kind) {
        case 'Conv2D':
            return int8 ? 3 : 1;
        case 'DepthwiseConv2D':
            return int8 ? 3 : operator.dilation[0] !== 1 || operator.dilation[1] !== 1 ? 2 : 1;
        case 'FullyConnected':
            return operator.bias === null ? 6 : int8 ? 4 : 1;
        case 'Add':
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Mean':
        case 'Relu':
        case 'Relu6':
        case 'Softmax':
        case 'Dequantize':
            return int8 ? 2 : 1;
        case 'Reshape':
        case 'Quantize':
        case 'BatchNorm':
            return 1;
        default:
            return operator;
    }
}
/** The first release whose runtime has that version of the operator. */
function firstRelease(kind, version) {
    switch (kind) {
        case 'Conv2D':
        case 'FullyConnected':
            return version >= 6 ? [2, 0, 0] : version >= 3 ? [1, 14, 0] : [1, 5, 0];
        case 'DepthwiseConv2D':
            return version === 3 ? [1, 14, 0] : version === 2 ? [1, 12, 0] : [1, 5, 0];
        case 'Add':
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Softmax':
            return version === 2 ? [1, 14, 0] : [1, 5, 0];
        case 'Mean':
            return version === 2 ? [1, 14, 0] : [1, 6, 0];
        case 'Relu':
        case 'Relu6':
            return version === 2 ? [1, 14, 0] : [1, 5, 0];
        case 'Reshape':
            return [1, 5, 0];
        case 'Quantize':
            return [1, 14, 0];
        case 'Dequantize':
            return version === 2 ? [1, 14, 0] : [1, 13, 1];
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/bounds.js
/**
 * FlatBuffers for JavaScript has no verifier: reading past the end gives `undefined`, and a length is believed. This
 * buffer checks every access instead, so that a truncated or hostile file ends in an error that says where.
 */


/** Longer names are refused, so that a file cannot make a reader copy one string thousands of times. */
const longestString = 65_536;
class CheckedBuffer extends flatbuffers/* ByteBuffer */.$F {
    readUint8(offset) {
        this.expect(offset, 1);
        return super.readUint8(offset);
    }
    readUint16(offset) {
        this.expect(offset, 2);
        return super.readUint16(offset);
    }
    readInt32(offset) {
        this.expect(offset, 4);
        return super.readInt32(offset);
    }
    __string(offset, encoding) {
        const start = this.__indirect(offset);
        const length = this.readInt32(start);
        if (length < 0 || length > longestString)
            throw malformed(start, `a string of ${length} bytes`);
        this.expect(start + 4, length);
        return super.__string(offset, encoding);
    }
    /** Whatever the elements, a vector is no longer in elements than the file in bytes. */
    __vector_len(offset) {
        const start = this.__indirect(offset);
        const length = this.readInt32(start);
        if (length < 0)
            throw malformed(start, `a vector of ${length} elements`);
        this.expect(start + 4, length);
        return length;
    }
    expect(offset, length) {
        if (!(offset >= 0 && offset + length <= this.capacity())) {
            throw malformed(offset, `a reference to ${length} bytes that the ${this.capacity()} bytes of the file do not have`);
        }
    }
}
/** @param offset in bytes from the start of the file. */
function malformed(offset, found) {
    return new errors/* ExportError */.ze({
        code: 'export/malformed-file',
        message: `expected a TFLite flatbuffer, found at byte ${offset} ${found}`,
        cause: 'The file is truncated, damaged or not a .tflite file.',
    });
}

;// CONCATENATED MODULE: ./build/export/tflite/tensors.js
/** The tables of a `.tflite` file that hold data: tensors, their quantisation and their buffers. */



/** Bounds on what one file may describe, far above any model for a microcontroller, so that reading it ends soon. */
const limits = { tensors: 8192, operators: 2048, rank: 8 };
const dataTypes = new Map([
    [TensorType.FLOAT32, 'float32'],
    [TensorType.INT8, 'int8'],
    [TensorType.INT32, 'int32'],
]);
/** The model table and the one subgraph of a file. @throws ExportError when there is none. */
function openModel(bytes) {
    const buffer = new CheckedBuffer(bytes);
    if (bytes.length < 8 || !Model.bufferHasIdentifier(buffer))
        throw malformed(4, 'no identifier TFL3');
    const model = Model.getRootAsModel(buffer);
    if (model.version() !== 3)
        throw malformed(model.bb_pos, `schema version ${model.version()} instead of 3`);
    if (model.subgraphsLength() !== 1)
        throw malformed(model.bb_pos, `${model.subgraphsLength()} subgraphs instead of one`);
    const subgraph = model.subgraphs(0);
    if (subgraph.tensorsLength() > limits.tensors)
        throw malformed(subgraph.bb_pos, `${subgraph.tensorsLength()} tensors`);
    if (subgraph.operatorsLength() > limits.operators) {
        throw malformed(subgraph.bb_pos, `${subgraph.operatorsLength()} operators`);
    }
    return { model, subgraph };
}
/** Reads tensors by index; what two of them share, such as a buffer, is read once. */
function tensorReader(bytes, model, subgraph) {
    const count = subgraph.tensorsLength();
    const tensors = new Map();
    const data = bufferReader(bytes, model);
    const quantizations = new Map();
    const read = (index) => {
        if (!(index >= 0 && index < count))
            throw malformed(subgraph.bb_pos, `tensor ${index} of ${count}`);
        const table = subgraph.tensors(index);
        const name = table.name() ?? '';
        const label = `tensor ${index}${name === '' ? '' : ` (${name})`}`;
        const type = dataTypes.get(table.type());
        if (type === undefined) {
            throw new errors/* ExportError */.ze({
                code: 'export/unsupported-type',
                message: `${label}: expected data type float32, int8 or int32, found ${TensorType[table.type()] ?? table.type()}`,
            });
        }
        if (table.sparsity() !== null)
            throw unsupported(`${label} is stored as a sparse tensor`);
        if (table.isVariable())
            throw unsupported(`${label} is a variable`);
        return {
            name,
            shape: readShape(table),
            type,
            data: data(table.buffer(), type),
            quantization: type === 'float32' ? null : readQuantization(table, quantizations),
        };
    };
    return (index) => {
        const known = tensors.get(index) ?? read(index);
        tensors.set(index, known);
        return known;
    };
}
function unsupported(found) {
    return new errors/* ExportError */.ze({ code: 'export/unsupported-file', message: `cannot read this .tflite file: ${found}` });
}
function readShape(table) {
    const rank = table.shapeLength();
    if (rank > limits.rank)
        throw malformed(table.bb_pos, `a tensor of ${rank} dimensions`);
    return Array.from({ length: rank }, (_, i) => table.shape(i));
}
/** Older converters write an empty table, or min and max only, where there is no quantisation. */
function readQuantization(table, known) {
    const parameters = table.quantization();
    if (parameters === null)
        return null;
    const read = () => {
        const count = parameters.scaleLength();
        if (count === 0)
            return null;
        if (parameters.zeroPointLength() !== count) {
            throw malformed(parameters.bb_pos, `${count} scales and ${parameters.zeroPointLength()} zero points`);
        }
        const axis = parameters.quantizedDimension();
        // A per-channel tensor of one channel looks like a per-tensor one; for the values it makes no difference.
        return {
            scale: Float32Array.from({ length: count }, (_, i) => parameters.scale(i)),
            zeroPoint: Int32Array.from({ length: count }, (_, i) => Number(parameters.zeroPoint(i))),
            axis: count > 1 ? axis : null,
        };
    };
    const position = parameters.bb_pos;
    const quantization = known.has(position) ? known.get(position) : read();
    known.set(position, quantization);
    return quantization;
}
function bufferReader(bytes, model) {
    const known = new Map();
    const contents = (index) => {
        if (index >= model.buffersLength())
            throw malformed(model.bb_pos, `buffer ${index} of ${model.buffersLength()}`);
        const buffer = model.buffers(index);
        // Since 2023 the data may lie behind the flatbuffer; offsets 0 and 1 mean that it does not.
        const offset = Number(buffer.offset());
        if (offset > 1) {
            const end = offset + Number(buffer.size());
            if (end > bytes.length)
                throw malformed(buffer.bb_pos, `buffer ${index} ending at byte ${end} of ${bytes.length}`);
            return bytes.slice(offset, end);
        }
        const length = buffer.dataLength();
        return length === 0 ? null : buffer.dataArray().slice();
    };
    return (index, type) => {
        const key = `${index} ${type}`;
        if (!known.has(key)) {
            const data = contents(index);
            known.set(key, data === null ? null : typed(data, type, index));
        }
        return known.get(key);
    };
}
function typed(data, type, index) {
    if (type === 'int8')
        return new Int8Array(data.buffer);
    if (data.length % 4 !== 0)
        throw unsupported(`buffer ${index} has ${data.length} bytes, which are no ${type} values`);
    return type === 'float32' ? new Float32Array(data.buffer) : new Int32Array(data.buffer);
}

;// CONCATENATED MODULE: ./build/export/tflite/options.js


const activationCodes = {
    none: ActivationFunctionType.NONE,
    relu: ActivationFunctionType.RELU,
    relu6: ActivationFunctionType.RELU6,
};
const paddingCodes = { same: Padding.SAME, valid: Padding.VALID };
const optionsTypes = {
    Conv2D: BuiltinOptions.Conv2DOptions,
    DepthwiseConv2D: BuiltinOptions.DepthwiseConv2DOptions,
    FullyConnected: BuiltinOptions.FullyConnectedOptions,
    Add: BuiltinOptions.AddOptions,
    AveragePool2D: BuiltinOptions.Pool2DOptions,
    MaxPool2D: BuiltinOptions.Pool2DOptions,
    Mean: BuiltinOptions.ReducerOptions,
    Reshape: BuiltinOptions.ReshapeOptions,
    Softmax: BuiltinOptions.SoftmaxOptions,
    Quantize: BuiltinOptions.QuantizeOptions,
    Dequantize: BuiltinOptions.DequantizeOptions,
    Relu: BuiltinOptions.NONE,
    Relu6: BuiltinOptions.NONE,
    BatchNorm: BuiltinOptions.NONE,
};
/** Which table of the `BuiltinOptions` union an operator has. */
function optionsType(operator) {
    return optionsTypes[operator.kind];
}
/** Writes the options table; 0 when the operator has none. Nothing else may be under construction in the builder. */
function writeOptions(builder, operator) {
    switch (operator.kind) {
        case 'Conv2D': {
            conv2doptions_Conv2DOptions.startConv2DOptions(builder);
            conv2doptions_Conv2DOptions.addPadding(builder, paddingCodes[operator.padding]);
            conv2doptions_Conv2DOptions.addStrideH(builder, operator.stride[0]);
            conv2doptions_Conv2DOptions.addStrideW(builder, operator.stride[1]);
            conv2doptions_Conv2DOptions.addDilationHFactor(builder, operator.dilation[0]);
            conv2doptions_Conv2DOptions.addDilationWFactor(builder, operator.dilation[1]);
            conv2doptions_Conv2DOptions.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            return conv2doptions_Conv2DOptions.endConv2DOptions(builder);
        }
        case 'DepthwiseConv2D': {
            depthwise_conv2doptions_DepthwiseConv2DOptions.startDepthwiseConv2DOptions(builder);
            depthwise_conv2doptions_DepthwiseConv2DOptions.addPadding(builder, paddingCodes[operator.padding]);
            depthwise_conv2doptions_DepthwiseConv2DOptions.addStrideH(builder, operator.stride[0]);
            depthwise_conv2doptions_DepthwiseConv2DOptions.addStrideW(builder, operator.stride[1]);
            depthwise_conv2doptions_DepthwiseConv2DOptions.addDilationHFactor(builder, operator.dilation[0]);
            depthwise_conv2doptions_DepthwiseConv2DOptions.addDilationWFactor(builder, operator.dilation[1]);
            depthwise_conv2doptions_DepthwiseConv2DOptions.addDepthMultiplier(builder, operator.depthMultiplier);
            depthwise_conv2doptions_DepthwiseConv2DOptions.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            return depthwise_conv2doptions_DepthwiseConv2DOptions.endDepthwiseConv2DOptions(builder);
        }
        case 'FullyConnected': {
            fully_connected_options_FullyConnectedOptions.startFullyConnectedOptions(builder);
            fully_connected_options_FullyConnectedOptions.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            fully_connected_options_FullyConnectedOptions.addWeightsFormat(builder, FullyConnectedOptionsWeightsFormat.DEFAULT);
            return fully_connected_options_FullyConnectedOptions.endFullyConnectedOptions(builder);
        }
        case 'AveragePool2D':
        case 'MaxPool2D': {
            pool2doptions_Pool2DOptions.startPool2DOptions(builder);
            pool2doptions_Pool2DOptions.addPadding(builder, paddingCodes[operator.padding]);
            pool2doptions_Pool2DOptions.addStrideH(builder, operator.stride[0]);
            pool2doptions_Pool2DOptions.addStrideW(builder, operator.stride[1]);
            pool2doptions_Pool2DOptions.addFilterHeight(builder, operator.size[0]);
            pool2doptions_Pool2DOptions.addFilterWidth(builder, operator.size[1]);
            pool2doptions_Pool2DOptions.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            return pool2doptions_Pool2DOptions.endPool2DOptions(builder);
        }
        case 'Add': {
            add_options_AddOptions.startAddOptions(builder);
            add_options_AddOptions.addFusedActivationFunction(builder, activationCodes[operator.activation]);
            return add_options_AddOptions.endAddOptions(builder);
        }
        case 'Mean': {
            reducer_options_ReducerOptions.startReducerOptions(builder);
            reducer_options_ReducerOptions.addKeepDims(builder, false);
            return reducer_options_ReducerOptions.endReducerOptions(builder);
        }
        case 'Softmax': {
            softmax_options_SoftmaxOptions.startSoftmaxOptions(builder);
            softmax_options_SoftmaxOptions.addBeta(builder, 1);
            return softmax_options_SoftmaxOptions.endSoftmaxOptions(builder);
        }
        case 'Reshape': {
            // The new shape is the second input, where every runtime looks first.
            reshape_options_ReshapeOptions.startReshapeOptions(builder);
            return reshape_options_ReshapeOptions.endReshapeOptions(builder);
        }
        case 'Quantize': {
            quantize_options_QuantizeOptions.startQuantizeOptions(builder);
            return quantize_options_QuantizeOptions.endQuantizeOptions(builder);
        }
        case 'Dequantize': {
            dequantize_options_DequantizeOptions.startDequantizeOptions(builder);
            return dequantize_options_DequantizeOptions.endDequantizeOptions(builder);
        }
        case 'Relu':
        case 'Relu6':
        case 'BatchNorm':
            return 0;
        default:
            return operator;
    }
}
/** The graph's parameters of an operator in a file. @throws ExportError naming the layer for any that it cannot keep. */
function readOptions(kind, name, table) {
    const at = `layer ${name} (${kind})`;
    const options = (empty) => {
        const fits = table.builtinOptionsType() === optionsTypes[kind];
        const found = fits ? table.builtinOptions(empty) : null;
        if (found === null)
            throw unsupported(`${at} has no options`);
        return found;
    };
    const activation = (code) => {
        const entry = Object.entries(activationCodes).find(([, value]) => value === code);
        if (!entry)
            throw unsupported(`${at} has the fused activation ${code}`);
        return entry[0];
    };
    // A file may hold any number here, whatever the generated types say.
    const padding = (code) => {
        const entry = Object.entries(paddingCodes).find(([, value]) => value === code);
        if (!entry)
            throw unsupported(`${at} has padding ${code}`);
        return entry[0];
    };
    switch (kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D': {
            const found = kind === 'Conv2D' ? options(new conv2doptions_Conv2DOptions()) : options(new depthwise_conv2doptions_DepthwiseConv2DOptions());
            return {
                stride: [found.strideH(), found.strideW()],
                dilation: [found.dilationHFactor(), found.dilationWFactor()],
                padding: padding(found.padding()),
                activation: activation(found.fusedActivationFunction()),
                ...(found instanceof depthwise_conv2doptions_DepthwiseConv2DOptions ? { depthMultiplier: found.depthMultiplier() } : {}),
            };
        }
        case 'FullyConnected': {
            const found = options(new fully_connected_options_FullyConnectedOptions());
            if (found.weightsFormat() !== FullyConnectedOptionsWeightsFormat.DEFAULT)
                throw unsupported(`${at} has shuffled weights`);
            if (found.keepNumDims())
                throw unsupported(`${at} keeps the dimensions of its input`);
            return { activation: activation(found.fusedActivationFunction()) };
        }
        case 'AveragePool2D':
        case 'MaxPool2D': {
            const found = options(new pool2doptions_Pool2DOptions());
            return {
                size: [found.filterHeight(), found.filterWidth()],
                stride: [found.strideH(), found.strideW()],
                padding: padding(found.padding()),
                activation: activation(found.fusedActivationFunction()),
            };
        }
        case 'Add':
            return { activation: activation(options(new add_options_AddOptions()).fusedActivationFunction()) };
        case 'Mean':
            if (options(new reducer_options_ReducerOptions()).keepDims())
                throw unsupported(`${at} keeps the dimensions it averages`);
            return {};
        case 'Softmax': {
            const beta = options(new softmax_options_SoftmaxOptions()).beta();
            if (beta !== 1)
                throw unsupported(`${at} has beta ${beta} instead of 1`);
            return {};
        }
        case 'Relu':
        case 'Relu6':
        case 'Reshape':
        case 'Quantize':
        case 'Dequantize':
            return {};
        default:
            return kind;
    }
}

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
const tensorTypes = { float32: TensorType.FLOAT32, int8: TensorType.INT8, int32: TensorType.INT32 };
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
    const tensorsOffset = SubGraph.createTensorsVector(builder, tensors);
    const inputsOffset = once.int32s(plan.inputs);
    const outputsOffset = once.int32s(plan.outputs);
    const operatorsOffset = SubGraph.createOperatorsVector(builder, operators);
    SubGraph.startSubGraph(builder);
    SubGraph.addTensors(builder, tensorsOffset);
    SubGraph.addInputs(builder, inputsOffset);
    SubGraph.addOutputs(builder, outputsOffset);
    SubGraph.addOperators(builder, operatorsOffset);
    const subgraph = SubGraph.endSubGraph(builder);
    const signature = writeSignature(builder, once, graph, plan);
    const metadata = plan.metadata.map((entry) => {
        const name = once.string(entry.name);
        Metadata.startMetadata(builder);
        Metadata.addName(builder, name);
        Metadata.addBuffer(builder, entry.buffer);
        return Metadata.endMetadata(builder);
    });
    const description = options.description === undefined ? 0 : builder.createString(options.description);
    const codesOffset = Model.createOperatorCodesVector(builder, codes);
    const subgraphsOffset = Model.createSubgraphsVector(builder, [subgraph]);
    const buffersOffset = Model.createBuffersVector(builder, buffers);
    const metadataOffset = Model.createMetadataVector(builder, metadata);
    const signaturesOffset = Model.createSignatureDefsVector(builder, [signature]);
    Model.startModel(builder);
    Model.addVersion(builder, schemaVersion);
    Model.addOperatorCodes(builder, codesOffset);
    Model.addSubgraphs(builder, subgraphsOffset);
    Model.addDescription(builder, description);
    Model.addBuffers(builder, buffersOffset);
    Model.addMetadata(builder, metadataOffset);
    Model.addSignatureDefs(builder, signaturesOffset);
    Model.finishModelBuffer(builder, Model.endModel(builder));
    return builder.asUint8Array().slice();
}
function planFile(graph, options) {
    const buffers = indexed(digestBytes);
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
        const buffer = tensor.data === null ? 0 : buffers.add(bytesOf(tensor.data));
        const placed = place({ tensor, name: layerNames.get(name) ?? (edges.has(name) ? name : null), buffer });
        indices.set(name, placed);
        return placed;
    };
    const integers = (values) => place({
        tensor: { shape: [values.length], type: 'int32', quantization: null },
        name: null,
        buffer: buffers.add(bytesOf(Int32Array.from(values))),
    });
    const inputs = graph.inputs.map(index);
    const operators = graph.operators.map((operator) => {
        const kind = operator.kind;
        const version = operatorVersion(operator, tensorOf(operator.input).type);
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
        .map((code) => firstRelease(code.kind, code.version))
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
        int32s: (values) => table(`int32 ${values.join()}`, () => Tensor.createShapeVector(builder, [...values])),
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
    buffer_Buffer.startBuffer(builder);
    buffer_Buffer.addData(builder, data);
    return buffer_Buffer.endBuffer(builder);
}
function writeTensor(builder, once, planned) {
    const { shape, type, quantization } = planned.tensor;
    const shapeOffset = once.int32s(shape);
    const name = planned.name === null ? 0 : once.string(planned.name);
    const quantizationOffset = quantization === null ? 0 : writeQuantization(builder, once, quantization);
    Tensor.startTensor(builder);
    Tensor.addShape(builder, shapeOffset);
    Tensor.addBuffer(builder, planned.buffer);
    Tensor.addName(builder, name);
    Tensor.addQuantization(builder, quantizationOffset);
    Tensor.addType(builder, tensorTypes[type]);
    return Tensor.endTensor(builder);
}
function writeQuantization(builder, once, { scale, zeroPoint, axis }) {
    const scaleKey = `scale ${scale.join()}`;
    const zeroPointKey = `zero point ${zeroPoint.join()}`;
    return once.table(`quantization ${scaleKey} ${zeroPointKey} ${String(axis)}`, () => {
        const scaleOffset = once.table(scaleKey, () => QuantizationParameters.createScaleVector(builder, [...scale]));
        const zeroPointOffset = once.table(zeroPointKey, () => QuantizationParameters.createZeroPointVector(builder, Array.from(zeroPoint, BigInt)));
        QuantizationParameters.startQuantizationParameters(builder);
        QuantizationParameters.addScale(builder, scaleOffset);
        QuantizationParameters.addZeroPoint(builder, zeroPointOffset);
        QuantizationParameters.addQuantizedDimension(builder, axis ?? 0);
        return QuantizationParameters.endQuantizationParameters(builder);
    });
}
function writeOperator(builder, once, planned) {
    const inputs = once.int32s(planned.inputs);
    const outputs = once.int32s(planned.outputs);
    const type = optionsType(planned.operator);
    const options = once.table(optionsKey(planned.operator), () => writeOptions(builder, planned.operator));
    Operator.startOperator(builder);
    Operator.addOpcodeIndex(builder, planned.code);
    Operator.addInputs(builder, inputs);
    Operator.addOutputs(builder, outputs);
    Operator.addBuiltinOptions(builder, options);
    Operator.addBuiltinOptionsType(builder, type);
    return Operator.endOperator(builder);
}
/** Options tables hold no names, so layers with equal parameters share one. */
function optionsKey(operator) {
    const names = new Set(['name', 'input', 'input2', 'output', 'filter', 'bias']);
    return JSON.stringify(Object.entries(operator).filter(([key]) => !names.has(key)));
}
/** Readers from before 2020 know only the one-byte code, later ones take the larger of the two. */
function writeCode(builder, { kind, version }) {
    const code = builtinOperators[kind];
    OperatorCode.startOperatorCode(builder);
    OperatorCode.addVersion(builder, version);
    OperatorCode.addBuiltinCode(builder, code);
    OperatorCode.addDeprecatedBuiltinCode(builder, Math.min(code, BuiltinOperator.PLACEHOLDER_FOR_GREATER_OP_CODES));
    return OperatorCode.endOperatorCode(builder);
}
function writeSignature(builder, once, graph, plan) {
    const map = (names, indices) => names.map((name, i) => {
        const nameOffset = once.string(name);
        TensorMap.startTensorMap(builder);
        TensorMap.addName(builder, nameOffset);
        TensorMap.addTensorIndex(builder, indices[i]);
        return TensorMap.endTensorMap(builder);
    });
    const inputs = SignatureDef.createInputsVector(builder, map(graph.inputs, plan.inputs));
    const outputs = SignatureDef.createOutputsVector(builder, map(graph.outputs, plan.outputs));
    const key = once.string(signatureKey);
    SignatureDef.startSignatureDef(builder);
    SignatureDef.addInputs(builder, inputs);
    SignatureDef.addOutputs(builder, outputs);
    SignatureDef.addSignatureKey(builder, key);
    return SignatureDef.endSignatureDef(builder);
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
                message: `expected quantisation parameters of ${parametersOf}, found none`,
            });
        }
        tensors[tensor] = { ...tensorOf(graph, tensor), type: 'int8', quantization: perTensor(parameters) };
    }
    for (const op of graph.operators) {
        if (op.kind !== 'Softmax')
            continue;
        tensors[op.output] = {
            ...tensorOf(graph, op.output),
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
    return verifyGraph({ ...graph, tensors });
}
function quantizeLayer(graph, op, inputScale, outputScale, { codes, scale }) {
    const filter = tensorOf(graph, op.filter);
    const axis = scale.length === 1 ? null : weightAxis(op);
    checkCodes(op, filter, codes, scale, axis);
    const bias = op.bias === null ? null : floatsOf(graph, op.bias);
    const safe = bias === null ? scale : scalesForBias(scale, bias, inputScale);
    const quantized = {
        [op.filter]: { ...filter, type: 'int8', data: codes, quantization: symmetric(safe, axis) },
    };
    if (op.bias !== null && bias !== null) {
        const biasScale = safe.map((value) => inputScale * value);
        const data = Int32Array.from(bias, (value, c) => biasCode(value, biasScale[biasScale.length === 1 ? 0 : c], outputScale));
        const quantization = symmetric(biasScale, axis === null ? null : 0);
        quantized[op.bias] = { ...tensorOf(graph, op.bias), type: 'int32', data, quantization };
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
        const graph = await graphOf(run, artifact, models);
        const bytes = writeTflite(graph, { metadata: { tinygate: provenance(run, artifact, models) } });
        const file = `artifacts/${artifact.name}.tflite`;
        exported.push({
            artifact,
            file,
            path: (0,external_node_path_.join)(workDir, file),
            bytes,
            sha256: digestBytes(bytes),
            kernelLayers: kernelLayers(graph),
        });
    }
    for (const { path, bytes } of exported)
        await writeAtomically(path, bytes);
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
/** Where a file came from, for whoever finds it later. The same run writes the same text. */
function provenance({ plan, dataset, engine }, artifact, { teacher, student }) {
    const stage = artifact.model === 'student' ? student : teacher;
    return JSON.stringify({
        tool: `tinygate ${version}`,
        name: plan.name,
        artifact: artifact.name,
        seed: plan.seed,
        engine: engine.description,
        data: dataset.digest.slice(0, 16),
        stage: stage?.digest.slice(0, 16),
        normalization: dataset.normalization,
        rounding: 'tflm',
    });
}

;// CONCATENATED MODULE: ./build/core/io.js
const silent = {
    start: () => ({ update: () => undefined, end: () => undefined }),
    note: () => undefined,
};

;// CONCATENATED MODULE: ./build/export/tflite/read.js
/**
 * Reads a `.tflite` file back as a graph: what reports say about a layer comes from here, from the bytes that ship.
 * Nothing in the file is believed: every offset is checked, and the graph is verified before it is returned.
 */







/**
 * Layers are named after the output tensor of their operator (up to the first `;`, where the TFLite converter lists
 * what it fused), tensors `<layer>/kernel`, `<layer>/bias`, `<layer>/output`; the model's inputs and outputs keep the
 * names of the file's signature.
 *
 * @throws ExportError with the byte offset for a file that is damaged, or naming what tinygate does not read;
 *   ModelError when the operators do not fit together.
 */
function readTflite(bytes) {
    try {
        return readGraph(bytes);
    }
    catch (error) {
        if (error instanceof errors/* TinygateError */.oG)
            throw error;
        throw new errors/* ExportError */.ze({ code: 'export/malformed-file', message: `cannot read this .tflite file: ${String(error)}` }, { cause: error });
    }
}
function readGraph(bytes) {
    const { model, subgraph } = openModel(bytes);
    const file = tensorReader(bytes, model, subgraph);
    const tensors = {};
    const names = new Map();
    const unique = uniqueNames();
    const layerName = uniqueNames();
    const signature = signatureNames(model);
    const define = (name, { shape, type, data, quantization }) => {
        const free = unique(name);
        tensors[free] = { name: free, shape, type, data, quantization };
        return free;
    };
    const activation = (index) => {
        const name = names.get(index);
        if (name === undefined)
            throw unsupported(`tensor ${index} is read before an operator writes it`);
        return name;
    };
    const inputs = indices(subgraph.inputsLength(), (i) => subgraph.inputs(i)).map((index) => {
        const tensor = file(index);
        const name = define(signature.inputs.get(index) ?? (tensor.name || 'input'), { ...tensor, data: null });
        names.set(index, name);
        return name;
    });
    const outputIndices = indices(subgraph.outputsLength(), (i) => subgraph.outputs(i));
    // The model's outputs have the first claim on their names.
    const outputNames = new Map(outputIndices.flatMap((index) => {
        const name = signature.outputs.get(index);
        return name === undefined || names.has(index) ? [] : [[index, unique(name)]];
    }));
    const operators = indices(subgraph.operatorsLength(), (i) => i).map((position) => {
        const table = subgraph.operators(position);
        const kind = readKind(model, table, position);
        const output = table.outputsLength() === 1 ? table.outputs(0) : -1;
        const tensor = file(output);
        if (tensor.data !== null)
            throw unsupported(`operator ${position} (${kind}) writes a constant`);
        const name = layerName(tensor.name.split(';')[0] || `${kind}_${position}`);
        const constant = (role, index) => {
            if (index === -1)
                return null;
            const source = file(index);
            if (source.data === null)
                throw unsupported(`layer ${name} (${kind}): its ${role} is not a constant`);
            return define(`${name}/${role}`, source);
        };
        const operator = readOperator({ table, kind, name, file, activation, constant });
        const reserved = outputNames.get(output);
        if (reserved !== undefined && !names.has(output)) {
            tensors[reserved] = { ...tensor, name: reserved };
            names.set(output, reserved);
        }
        else {
            names.set(output, define(`${name}/output`, tensor));
        }
        return { ...operator, output: activation(output) };
    });
    const outputs = outputIndices.map(activation);
    return verifyGraph({ name: subgraph.name() || 'model', operators, tensors, inputs, outputs });
}
/** A plain number: a file may hold codes that are no `BuiltinOperator` of ours. */
const customOperator = BuiltinOperator.CUSTOM;
/** The operator without its output, which is defined after its inputs. */
function readOperator({ table, kind, name, file, activation, constant }) {
    const count = table.inputsLength();
    const input = (i) => (i < count ? table.inputs(i) : -1);
    const options = readOptions(kind, name, table);
    const common = { kind, name, input: activation(input(0)), ...options };
    switch (kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D':
        case 'FullyConnected': {
            const filter = constant('kernel', input(1));
            if (filter === null)
                throw unsupported(`layer ${name} (${kind}) has no weights`);
            return { ...common, filter, bias: constant('bias', input(2)) };
        }
        case 'Add':
            return { ...common, input2: activation(input(1)) };
        case 'Mean': {
            const axes = [...(file(input(1)).data ?? [])].sort();
            if (axes.join() !== '1,2')
                throw unsupported(`layer ${name} (${kind}): mean over axes [${axes.join()}] instead of [1,2]`);
            return common;
        }
        default:
            return common;
    }
}
function readKind(model, table, position) {
    const index = table.opcodeIndex();
    if (index >= model.operatorCodesLength())
        throw malformed(table.bb_pos, `operator code ${index}`);
    const entry = model.operatorCodes(index);
    const code = Math.max(entry.builtinCode(), entry.deprecatedBuiltinCode());
    const kind = kindOf(code);
    if (kind !== null)
        return kind;
    const found = code === customOperator ? `custom operator ${entry.customCode()}` : `builtin operator ${code}`;
    throw unsupported(`operator ${position} is ${found}`);
}
/** Names of the model's edges by tensor index, from its first signature. */
function signatureNames(model) {
    const inputs = new Map();
    const outputs = new Map();
    const signature = model.signatureDefsLength() > 0 ? model.signatureDefs(0) : null;
    for (let i = 0; i < (signature?.inputsLength() ?? 0); i++) {
        const entry = signature.inputs(i);
        inputs.set(entry.tensorIndex(), entry.name() ?? `input ${i}`);
    }
    for (let i = 0; i < (signature?.outputsLength() ?? 0); i++) {
        const entry = signature.outputs(i);
        outputs.set(entry.tensorIndex(), entry.name() ?? `output ${i}`);
    }
    return { inputs, outputs };
}
function indices(length, at) {
    return Array.from({ length }, (_, i) => at(i));
}
/** Gives each name once, and `name_2`, `name_3` … when it is asked for again. */
function uniqueNames() {
    const used = new Map();
    return (name) => {
        for (let count = (used.get(name) ?? 0) + 1;; count++) {
            const free = count === 1 ? name : `${name}_${count}`;
            if (count > 1 && used.has(free))
                continue;
            used.set(name, count);
            if (count > 1)
                used.set(free, 1);
            return free;
        }
    };
}

;// CONCATENATED MODULE: ./build/measure/accuracy.js
/** 97.5 % quantile of the standard normal distribution. */
const z = 1.959963984540054;
/** @param predictions top-1 class of each sample; @param labels true class of each, same order and length. */
function measureAccuracy(predictions, labels, classes) {
    const samples = labels.length;
    if (predictions.length !== samples)
        throw new RangeError(`expected ${samples} predictions, found ${predictions.length}`);
    const perClass = Array.from({ length: classes }, () => ({ correct: 0, samples: 0 }));
    for (let i = 0; i < samples; i++) {
        const counts = perClass[labels[i]];
        if (counts === undefined)
            throw new RangeError(`expected labels below ${classes}, found ${labels[i]}`);
        counts.samples += 1;
        if (predictions[i] === labels[i])
            counts.correct += 1;
    }
    const correct = perClass.reduce((sum, counts) => sum + counts.correct, 0);
    return { correct, samples, fraction: correct / samples, interval95: wilsonInterval(correct, samples), perClass };
}
/**
 * Wilson score interval at 95 % of a proportion, as fractions (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", 1927). Without samples nothing is known: [0, 1].
 */
function wilsonInterval(correct, samples) {
    if (samples === 0)
        return [0, 1];
    const p = correct / samples;
    const denominator = 1 + (z * z) / samples;
    const center = (p + (z * z) / (2 * samples)) / denominator;
    const half = (z / denominator) * Math.sqrt((p * (1 - p)) / samples + (z * z) / (4 * samples * samples));
    // At the ends the formula is exact on paper and off by rounding in floating point.
    return [correct === 0 ? 0 : center - half, correct === samples ? 1 : center + half];
}

;// CONCATENATED MODULE: ./build/measure/layers.js




/** Every layer that owns a kernel, in execution order, measured on the codes (or floats) the graph stores. */
function measureLayers(graph) {
    return graph.operators.filter(isLinear).map((operator) => {
        const kernel = tensorOf(graph, operator.filter);
        const data = kernel.data;
        return {
            name: operator.name,
            operator: builtinName(operator.kind),
            kernelElements: data.length,
            kernelBytes: data.byteLength,
            zeroFraction: zeroFraction(data),
            distinctCodes: new Set(data).size,
            macs: multiplyAccumulates(graph, operator),
        };
    });
}
/** Weights are quantised symmetrically, so the code of zero is 0. −0 counts as zero, in floats as in codes. */
function zeroFraction(data) {
    let zeros = 0;
    for (const value of data)
        if (value === 0)
            zeros += 1;
    return zeros / data.length;
}
/** Of one inference. Taps on padding count, as in every published figure. */
function multiplyAccumulates(graph, operator) {
    const kernel = tensorOf(graph, operator.filter).shape;
    const outputs = shapes_elements(tensorOf(graph, operator.output).shape);
    switch (operator.kind) {
        case 'Conv2D':
            return outputs * kernel[1] * kernel[2] * kernel[3];
        case 'DepthwiseConv2D':
            return outputs * kernel[1] * kernel[2];
        case 'FullyConnected':
            return outputs * kernel[1];
        default:
            return operator;
    }
}
/** Weights and biases. */
function countParameters(graph) {
    return Object.values(graph.tensors).reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/core/assets.js
var assets = __webpack_require__(3861);
;// CONCATENATED MODULE: ./build/measure/runtime/known-defects.js
/**
 * What the WebAssembly runtime is known to compute wrongly. Its XNNPACK takes the padding of a SAME window as unsigned:
 * where the stride jumps past the end of the image, (out − 1) · stride + kernel < in, the padding is negative and the
 * outputs are noise. LiteRT and TFLite Micro compute these right (`__tests__/measure/runtime.test.ts` shows both).
 */


/** @throws ExportError naming every layer whose outputs could not be trusted. */
function refuseMiscomputed(graph) {
    const layers = graph.operators.filter((operator) => hasNegativePadding(graph, operator)).map(({ name }) => name);
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
function hasNegativePadding(graph, operator) {
    if (operator.kind !== 'Conv2D' && operator.kind !== 'DepthwiseConv2D')
        return false;
    const input = tensorOf(graph, operator.input).shape;
    const [, ...kernel] = tensorOf(graph, operator.filter).shape;
    if (operator.padding !== 'same' || (kernel[0] === 1 && kernel[1] === 1))
        return false;
    return [0, 1].some((axis) => {
        const size = input[axis + 1];
        const stride = operator.stride[axis];
        const extent = (kernel[axis] - 1) * operator.dilation[axis] + 1;
        return (Math.ceil(size / stride) - 1) * stride + extent < size;
    });
}

;// CONCATENATED MODULE: ./build/measure/runtime/version.js
/** Runtime and exact version that accuracy is measured with: what a report prints and a cache key contains. */
const tfliteRuntime = 'TensorFlow Lite of @tensorflow/tfjs-tflite 0.0.1-alpha.10 (WebAssembly, SIMD, XNNPACK)';

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
    const graph = readTflite(bytes);
    refuseMiscomputed(graph);
    const { input, output } = readEdges(graph);
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
        const Outputs = output.type === 'int8' ? Int8Array : Float32Array;
        const outputs = new Outputs(count * output.length);
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
function readEdges(graph) {
    const { inputs, outputs } = graph;
    if (inputs.length !== 1 || outputs.length !== 1) {
        throw new errors/* ExportError */.ze({
            code: 'measure/edges',
            message: `expected a model with one input and one output, found ${inputs.length} and ${outputs.length}`,
        });
    }
    const edge = (tensor) => {
        const { name, shape, type, quantization } = tensorOf(graph, tensor);
        return { name, shape, type, quantization, length: shapes_elements(shape) };
    };
    return { input: edge(inputs[0]), output: edge(outputs[0]) };
}
function checkSamples(samples, size, input) {
    const typeFits = samples instanceof Float32Array ? input.type !== 'int32' : input.type === 'int8';
    if (typeFits && samples.length === size * input.length)
        return;
    throw new errors/* ExportError */.ze({
        code: 'measure/samples',
        message: `expected ${size} samples of ${input.length} ${input.type} values for the input ${input.name} ` +
            `[${input.shape.join(', ')}], found ${samples.length} values in a ${samples.constructor.name}`,
    });
}
function quantizationRequest({ type, quantization, name }) {
    if (type !== 'int8')
        return null;
    const [scale, zeroPoint] = [quantization?.scale[0], quantization?.zeroPoint[0]];
    if (scale === undefined || zeroPoint === undefined) {
        throw new errors/* ExportError */.ze({
            code: 'measure/quantization',
            message: `int8 input ${name} has no quantisation parameters`,
        });
    }
    return { scale, zeroPoint, low: -128, high: 127 };
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
            message: `TensorFlow Lite (${tfliteRuntime}) could not ${verb} the model: ${reason}`,
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

;// CONCATENATED MODULE: ./build/measure/size.js

/** Bytes after zlib deflate, level 9: what a zip or an over-the-air update would carry. */
function deflatedBytes(bytes) {
    return (0,external_node_zlib_.deflateSync)(bytes, { level: 9 }).length;
}

;// CONCATENATED MODULE: ./build/measure/measure-artifact.js








/**
 * Measures one exported file: sizes and codes from its bytes, accuracy by running them over the whole test split.
 * @throws ExportError or ModelError when the file cannot be read or the runtime refuses it.
 */
async function measureArtifact({ artifact, file, bytes, sha256, dataset }, { progress = silent, signal } = {}) {
    const graph = readTflite(bytes);
    const layers = measureLayers(graph);
    const { pixels, labels, count } = dataset.test;
    const stage = progress.start(`evaluate ${artifact}`, count);
    const images = (start, size) => normalizedImages(dataset, pixels, Array.from({ length: size }, (_, i) => start + i));
    const { classes } = await predictAll(bytes, images, count, { onProgress: (done) => stage.update(done), signal });
    const accuracy = measureAccuracy(classes, labels, dataset.classes.length);
    stage.end(`accuracy ${(100 * accuracy.fraction).toFixed(2)} %`);
    return {
        artifact,
        file,
        sha256,
        sizeBytes: bytes.length,
        deflatedBytes: deflatedBytes(bytes),
        parameters: countParameters(graph),
        macs: layers.reduce((sum, layer) => sum + layer.macs, 0),
        layers,
        accuracy,
        predictions: [...classes],
        runtime: tfliteRuntime,
    };
}

;// CONCATENATED MODULE: ./build/pipeline/measure-artifacts.js


/** Runs every exported file over the whole test split. A stage of its own: the same bytes and data measure the same. */
async function measureArtifacts(run, exported) {
    const measurements = [];
    for (const { artifact, file, bytes, sha256 } of exported) {
        const depends = [sha256, run.dataset.digest, tfliteRuntime];
        const { value } = await run.cache.stage(`measure-${artifact.name}`, depends, () => measureArtifact({ artifact: artifact.name, file, bytes, sha256, dataset: run.dataset }, run));
        measurements.push(value);
    }
    return measurements;
}

;// CONCATENATED MODULE: ./build/pipeline/promises.js

/** Zeros and codes per layer. The teacher is not compressed; codes are promised of quantised files only. */
function compressionTargets(plan, exported) {
    const { pruning, clustering } = plan.compression;
    return perArtifact(plan, exported, ({ pruned, clustered }) => ({
        sparsityFraction: pruning ? Object.fromEntries(pruned.map((layer) => [layer, finalSparsity(pruning)])) : {},
        clusters: clustering ? Object.fromEntries(clustered.map((layer) => [layer, clustering.numberOfClusters])) : {},
    }));
}
function compressedLayers(plan, exported) {
    return perArtifact(plan, exported, (layers) => layers);
}
function perArtifact(plan, exported, describe) {
    const { pruning, clustering } = plan.compression;
    return Object.fromEntries(exported.map(({ artifact, kernelLayers }) => {
        const isStudent = artifact.model === 'student';
        const pruned = isStudent && pruning ? (0,spec_layers/* matchLayers */.MB)(pruning.layers, kernelLayers) : [];
        const codes = isStudent && clustering && artifact.type === 'int8';
        const clustered = codes ? (0,spec_layers/* matchLayers */.MB)(clustering.layers, kernelLayers) : [];
        return [artifact.name, describe({ pruned, clustered })];
    }));
}
function finalSparsity(pruning) {
    return pruning.schedule === 'ConstantSparsity' ? pruning.targetSparsity : pruning.finalSparsity;
}

;// CONCATENATED MODULE: ./build/report/schema/validator.js
/* Generated from schemas/report.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck
const countCharacters = (text) => [...text].length;
"use strict";
const validate = (/* unused pure expression or super */ null && (validate20));
/* harmony default export */ const validator = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:report:1", "title": "Report", "type": "object", "properties": { "schemaVersion": { "const": 1 }, "tool": { "$ref": "#/$defs/Tool" }, "spec": { "$ref": "#/$defs/Spec" }, "commit": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, { "type": "null" }] }, "seed": { "type": "integer" }, "engine": { "type": "string", "maxLength": 1000 }, "data": { "$ref": "#/$defs/Data" }, "verdict": { "$ref": "#/$defs/Verdict" }, "budgets": { "type": "array", "items": { "$ref": "#/$defs/BudgetRow" }, "maxItems": 10000 }, "invariants": { "type": "array", "items": { "$ref": "#/$defs/InvariantRow" }, "maxItems": 100000 }, "artifacts": { "type": "array", "items": { "$ref": "#/$defs/Artifact" }, "maxItems": 1000 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/Stage" }, "maxItems": 10000 }, "curves": { "type": "array", "items": { "$ref": "#/$defs/Curve" }, "maxItems": 10000 }, "timings": { "$ref": "#/$defs/Timings" } }, "required": ["schemaVersion", "tool", "spec", "commit", "seed", "engine", "data", "verdict", "budgets", "invariants", "artifacts", "stages", "curves", "timings"], "additionalProperties": false, "$defs": { "Verdict": { "enum": ["pass", "warn", "inconclusive", "error", "fail"] }, "Unit": { "enum": ["bytes", "fraction", "count", "milliseconds", "millijoules"] }, "Place": { "type": "object", "properties": { "file": { "type": "string", "maxLength": 1000 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } }, "required": ["file"], "additionalProperties": false }, "Tool": { "type": "object", "properties": { "name": { "const": "tinygate" }, "version": { "type": "string", "maxLength": 100 } }, "required": ["name", "version"], "additionalProperties": false }, "Spec": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "path": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "path", "sha256"], "additionalProperties": false }, "Data": { "type": "object", "properties": { "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "trainSamples": { "type": "integer", "minimum": 0 }, "testSamples": { "type": "integer", "minimum": 0 }, "classes": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 10000 }, "labels": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 } }, "required": ["sha256", "trainSamples", "testSamples", "classes", "labels"], "additionalProperties": false }, "BudgetRow": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "unit": { "$ref": "#/$defs/Unit" }, "better": { "enum": ["lower", "higher"] }, "operator": { "enum": ["min", "max", "max_drop", "max_increase"] }, "expected": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "against": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "reference": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "measured": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "delta": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "level": { "enum": ["error", "warn"] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "significance": { "anyOf": [{ "$ref": "#/$defs/Significance" }, { "type": "null" }] }, "message": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "place": { "$ref": "#/$defs/Place" }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 20 } }, "required": ["artifact", "metric", "class", "unit", "better", "operator", "expected", "against", "reference", "measured", "actual", "delta", "level", "verdict", "reason", "significance", "message", "place", "conditions"], "additionalProperties": false }, "Significance": { "type": "object", "properties": { "test": { "enum": ["mcnemar-exact", "tango-score", "binomial-exact"] }, "confidence": { "type": "number", "minimum": 0.5, "maximum": 1 }, "samples": { "type": "integer", "minimum": 0 }, "lost": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "won": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "pValue": { "type": "number", "minimum": 0, "maximum": 1 }, "outcome": { "enum": ["met", "broken", "undecided"] }, "samplesToDecide": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "required": ["test", "confidence", "samples", "lost", "won", "pValue", "outcome", "samplesToDecide"], "additionalProperties": false }, "InvariantRow": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "layer": { "type": "string", "maxLength": 500 }, "invariant": { "enum": ["zeros", "distinct_codes"] }, "expected": { "type": "number" }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["artifact", "layer", "invariant", "expected", "actual", "verdict", "reason"], "additionalProperties": false }, "Histogram": { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "counts": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 1024 } }, "required": ["minimum", "maximum", "counts"], "additionalProperties": false }, "Layer": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 500 }, "operator": { "type": "string", "maxLength": 100 }, "kernelElements": { "type": "integer", "minimum": 0 }, "kernelBytes": { "type": "integer", "minimum": 0 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "distinctCodes": { "type": "integer", "minimum": 0 }, "macs": { "type": "integer", "minimum": 0 }, "histogram": { "$ref": "#/$defs/Histogram" } }, "required": ["name", "operator", "kernelElements", "kernelBytes", "zeroFraction", "distinctCodes", "macs"], "additionalProperties": false }, "ClassAccuracy": { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 0 } }, "required": ["correct", "samples"], "additionalProperties": false }, "Accuracy": { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 1 }, "fraction": { "type": "number", "minimum": 0, "maximum": 1 }, "interval95": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 1 }, "minItems": 2, "maxItems": 2 }, "perClass": { "type": "array", "items": { "$ref": "#/$defs/ClassAccuracy" }, "maxItems": 10000 } }, "required": ["correct", "samples", "fraction", "interval95", "perClass"], "additionalProperties": false }, "Artifact": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 1 }, "deflatedBytes": { "type": "integer", "minimum": 1 }, "parameters": { "type": "integer", "minimum": 0 }, "macs": { "type": "integer", "minimum": 0 }, "layers": { "type": "array", "items": { "$ref": "#/$defs/Layer" }, "maxItems": 10000 }, "accuracy": { "anyOf": [{ "$ref": "#/$defs/Accuracy" }, { "type": "null" }] }, "predictions": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 }, "runtime": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] } }, "required": ["artifact", "file", "sha256", "sizeBytes", "deflatedBytes", "parameters", "macs", "layers", "accuracy", "predictions", "runtime"], "additionalProperties": false }, "Stage": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "digest": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "digest"], "additionalProperties": false }, "CurvePoint": { "type": "object", "properties": { "epoch": { "type": "number", "minimum": 0 }, "loss": { "type": "number" }, "accuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "sparsityFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "learningRate": { "type": "number", "minimum": 0 }, "k": { "type": "number" } }, "required": ["epoch", "loss"], "additionalProperties": false }, "Curve": { "type": "object", "properties": { "stage": { "type": "string", "maxLength": 200 }, "points": { "type": "array", "items": { "$ref": "#/$defs/CurvePoint" }, "maxItems": 100000 } }, "required": ["stage", "points"], "additionalProperties": false }, "StageTiming": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "seconds": { "type": "number", "minimum": 0 }, "cached": { "type": "boolean" } }, "required": ["name", "seconds", "cached"], "additionalProperties": false }, "Timings": { "type": "object", "properties": { "totalSeconds": { "type": "number", "minimum": 0 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/StageTiming" }, "maxItems": 10000 } }, "required": ["totalSeconds", "stages"], "additionalProperties": false } } };
const schema32 = { "type": "object", "properties": { "name": { "const": "tinygate" }, "version": { "type": "string", "maxLength": 100 } }, "required": ["name", "version"], "additionalProperties": false };
const schema33 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "path": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "path", "sha256"], "additionalProperties": false };
const schema34 = { "type": "object", "properties": { "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "trainSamples": { "type": "integer", "minimum": 0 }, "testSamples": { "type": "integer", "minimum": 0 }, "classes": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 10000 }, "labels": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 } }, "required": ["sha256", "trainSamples", "testSamples", "classes", "labels"], "additionalProperties": false };
const schema35 = { "enum": ["pass", "warn", "inconclusive", "error", "fail"] };
const schema48 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "digest": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "digest"], "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{7,64}$", "u");
const schema36 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "unit": { "$ref": "#/$defs/Unit" }, "better": { "enum": ["lower", "higher"] }, "operator": { "enum": ["min", "max", "max_drop", "max_increase"] }, "expected": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "against": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "reference": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "measured": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "delta": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "level": { "enum": ["error", "warn"] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "significance": { "anyOf": [{ "$ref": "#/$defs/Significance" }, { "type": "null" }] }, "message": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "place": { "$ref": "#/$defs/Place" }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 20 } }, "required": ["artifact", "metric", "class", "unit", "better", "operator", "expected", "against", "reference", "measured", "actual", "delta", "level", "verdict", "reason", "significance", "message", "place", "conditions"], "additionalProperties": false };
const schema37 = { "enum": ["bytes", "fraction", "count", "milliseconds", "millijoules"] };
const schema39 = { "type": "object", "properties": { "test": { "enum": ["mcnemar-exact", "tango-score", "binomial-exact"] }, "confidence": { "type": "number", "minimum": 0.5, "maximum": 1 }, "samples": { "type": "integer", "minimum": 0 }, "lost": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "won": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "pValue": { "type": "number", "minimum": 0, "maximum": 1 }, "outcome": { "enum": ["met", "broken", "undecided"] }, "samplesToDecide": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "required": ["test", "confidence", "samples", "lost", "won", "pValue", "outcome", "samplesToDecide"], "additionalProperties": false };
const schema40 = { "type": "object", "properties": { "file": { "type": "string", "maxLength": 1000 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } }, "required": ["file"], "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((((((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.class === undefined) && (missing0 = "class"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.better === undefined) && (missing0 = "better"))) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.against === undefined) && (missing0 = "against"))) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.measured === undefined) && (missing0 = "measured"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.delta === undefined) && (missing0 = "delta"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.significance === undefined) && (missing0 = "significance"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.place === undefined) && (missing0 = "place"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema36.properties, key0))) {
                    validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate21.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate21.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.metric !== undefined) {
                        let data1 = data.metric;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 100) {
                                    validate21.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate21.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.class !== undefined) {
                            let data2 = data.class;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid1 = false;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 200) {
                                        const err0 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err1 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs8 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs10 = errors;
                            if (data2 !== null) {
                                const err2 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate21.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.unit !== undefined) {
                                let data3 = data.unit;
                                const _errs12 = errors;
                                if (!(((((data3 === "bytes") || (data3 === "fraction")) || (data3 === "count")) || (data3 === "milliseconds")) || (data3 === "millijoules"))) {
                                    validate21.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/$defs/Unit/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.better !== undefined) {
                                    let data4 = data.better;
                                    const _errs14 = errors;
                                    if (!((data4 === "lower") || (data4 === "higher"))) {
                                        validate21.errors = [{ instancePath: instancePath + "/better", schemaPath: "#/properties/better/enum", keyword: "enum", params: { allowedValues: schema36.properties.better.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.operator !== undefined) {
                                        let data5 = data.operator;
                                        const _errs15 = errors;
                                        if (!((((data5 === "min") || (data5 === "max")) || (data5 === "max_drop")) || (data5 === "max_increase"))) {
                                            validate21.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema36.properties.operator.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.expected !== undefined) {
                                            let data6 = data.expected;
                                            const _errs16 = errors;
                                            const _errs17 = errors;
                                            let valid3 = false;
                                            const _errs18 = errors;
                                            if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                                const err4 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                if (vErrors === null) {
                                                    vErrors = [err4];
                                                }
                                                else {
                                                    vErrors.push(err4);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs18 === errors;
                                            valid3 = valid3 || _valid1;
                                            const _errs20 = errors;
                                            if (data6 !== null) {
                                                const err5 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err5];
                                                }
                                                else {
                                                    vErrors.push(err5);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs20 === errors;
                                            valid3 = valid3 || _valid1;
                                            if (!valid3) {
                                                const err6 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err6];
                                                }
                                                else {
                                                    vErrors.push(err6);
                                                }
                                                errors++;
                                                validate21.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs17;
                                                if (vErrors !== null) {
                                                    if (_errs17) {
                                                        vErrors.length = _errs17;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.against !== undefined) {
                                                let data7 = data.against;
                                                const _errs22 = errors;
                                                const _errs23 = errors;
                                                let valid4 = false;
                                                const _errs24 = errors;
                                                if (errors === _errs24) {
                                                    if (typeof data7 === "string") {
                                                        if (func2(data7) > 200) {
                                                            const err7 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                            if (vErrors === null) {
                                                                vErrors = [err7];
                                                            }
                                                            else {
                                                                vErrors.push(err7);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err8 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err8];
                                                        }
                                                        else {
                                                            vErrors.push(err8);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var _valid2 = _errs24 === errors;
                                                valid4 = valid4 || _valid2;
                                                const _errs26 = errors;
                                                if (data7 !== null) {
                                                    const err9 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err9];
                                                    }
                                                    else {
                                                        vErrors.push(err9);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs26 === errors;
                                                valid4 = valid4 || _valid2;
                                                if (!valid4) {
                                                    const err10 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err10];
                                                    }
                                                    else {
                                                        vErrors.push(err10);
                                                    }
                                                    errors++;
                                                    validate21.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs23;
                                                    if (vErrors !== null) {
                                                        if (_errs23) {
                                                            vErrors.length = _errs23;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.reference !== undefined) {
                                                    let data8 = data.reference;
                                                    const _errs28 = errors;
                                                    const _errs29 = errors;
                                                    let valid5 = false;
                                                    const _errs30 = errors;
                                                    if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                        const err11 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                        if (vErrors === null) {
                                                            vErrors = [err11];
                                                        }
                                                        else {
                                                            vErrors.push(err11);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs30 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    const _errs32 = errors;
                                                    if (data8 !== null) {
                                                        const err12 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err12];
                                                        }
                                                        else {
                                                            vErrors.push(err12);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs32 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    if (!valid5) {
                                                        const err13 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err13];
                                                        }
                                                        else {
                                                            vErrors.push(err13);
                                                        }
                                                        errors++;
                                                        validate21.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs29;
                                                        if (vErrors !== null) {
                                                            if (_errs29) {
                                                                vErrors.length = _errs29;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs28 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.measured !== undefined) {
                                                        let data9 = data.measured;
                                                        const _errs34 = errors;
                                                        const _errs35 = errors;
                                                        let valid6 = false;
                                                        const _errs36 = errors;
                                                        if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                            const err14 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                            if (vErrors === null) {
                                                                vErrors = [err14];
                                                            }
                                                            else {
                                                                vErrors.push(err14);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs36 === errors;
                                                        valid6 = valid6 || _valid4;
                                                        const _errs38 = errors;
                                                        if (data9 !== null) {
                                                            const err15 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err15];
                                                            }
                                                            else {
                                                                vErrors.push(err15);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs38 === errors;
                                                        valid6 = valid6 || _valid4;
                                                        if (!valid6) {
                                                            const err16 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err16];
                                                            }
                                                            else {
                                                                vErrors.push(err16);
                                                            }
                                                            errors++;
                                                            validate21.errors = vErrors;
                                                            return false;
                                                        }
                                                        else {
                                                            errors = _errs35;
                                                            if (vErrors !== null) {
                                                                if (_errs35) {
                                                                    vErrors.length = _errs35;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs34 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.actual !== undefined) {
                                                            let data10 = data.actual;
                                                            const _errs40 = errors;
                                                            const _errs41 = errors;
                                                            let valid7 = false;
                                                            const _errs42 = errors;
                                                            if (!((typeof data10 == "number") && (isFinite(data10)))) {
                                                                const err17 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err17];
                                                                }
                                                                else {
                                                                    vErrors.push(err17);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs42 === errors;
                                                            valid7 = valid7 || _valid5;
                                                            const _errs44 = errors;
                                                            if (data10 !== null) {
                                                                const err18 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err18];
                                                                }
                                                                else {
                                                                    vErrors.push(err18);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs44 === errors;
                                                            valid7 = valid7 || _valid5;
                                                            if (!valid7) {
                                                                const err19 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err19];
                                                                }
                                                                else {
                                                                    vErrors.push(err19);
                                                                }
                                                                errors++;
                                                                validate21.errors = vErrors;
                                                                return false;
                                                            }
                                                            else {
                                                                errors = _errs41;
                                                                if (vErrors !== null) {
                                                                    if (_errs41) {
                                                                        vErrors.length = _errs41;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs40 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.delta !== undefined) {
                                                                let data11 = data.delta;
                                                                const _errs46 = errors;
                                                                const _errs47 = errors;
                                                                let valid8 = false;
                                                                const _errs48 = errors;
                                                                if (!((typeof data11 == "number") && (isFinite(data11)))) {
                                                                    const err20 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err20];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err20);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs48 === errors;
                                                                valid8 = valid8 || _valid6;
                                                                const _errs50 = errors;
                                                                if (data11 !== null) {
                                                                    const err21 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err21];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err21);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs50 === errors;
                                                                valid8 = valid8 || _valid6;
                                                                if (!valid8) {
                                                                    const err22 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err22];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err22);
                                                                    }
                                                                    errors++;
                                                                    validate21.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs47;
                                                                    if (vErrors !== null) {
                                                                        if (_errs47) {
                                                                            vErrors.length = _errs47;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs46 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.level !== undefined) {
                                                                    let data12 = data.level;
                                                                    const _errs52 = errors;
                                                                    if (!((data12 === "error") || (data12 === "warn"))) {
                                                                        validate21.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema36.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs52 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.verdict !== undefined) {
                                                                        let data13 = data.verdict;
                                                                        const _errs53 = errors;
                                                                        if (!(((((data13 === "pass") || (data13 === "warn")) || (data13 === "inconclusive")) || (data13 === "error")) || (data13 === "fail"))) {
                                                                            validate21.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs53 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.reason !== undefined) {
                                                                            let data14 = data.reason;
                                                                            const _errs55 = errors;
                                                                            const _errs56 = errors;
                                                                            let valid10 = false;
                                                                            const _errs57 = errors;
                                                                            if (errors === _errs57) {
                                                                                if (typeof data14 === "string") {
                                                                                    if (func2(data14) > 2000) {
                                                                                        const err23 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err23];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err23);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err24 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err24];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err24);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var _valid7 = _errs57 === errors;
                                                                            valid10 = valid10 || _valid7;
                                                                            const _errs59 = errors;
                                                                            if (data14 !== null) {
                                                                                const err25 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err25];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err25);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid7 = _errs59 === errors;
                                                                            valid10 = valid10 || _valid7;
                                                                            if (!valid10) {
                                                                                const err26 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err26];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err26);
                                                                                }
                                                                                errors++;
                                                                                validate21.errors = vErrors;
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                errors = _errs56;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs56) {
                                                                                        vErrors.length = _errs56;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid0 = _errs55 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.significance !== undefined) {
                                                                                let data15 = data.significance;
                                                                                const _errs61 = errors;
                                                                                const _errs62 = errors;
                                                                                let valid11 = false;
                                                                                const _errs63 = errors;
                                                                                const _errs64 = errors;
                                                                                if (errors === _errs64) {
                                                                                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                                                        let missing1;
                                                                                        if (((((((((data15.test === undefined) && (missing1 = "test")) || ((data15.confidence === undefined) && (missing1 = "confidence"))) || ((data15.samples === undefined) && (missing1 = "samples"))) || ((data15.lost === undefined) && (missing1 = "lost"))) || ((data15.won === undefined) && (missing1 = "won"))) || ((data15.pValue === undefined) && (missing1 = "pValue"))) || ((data15.outcome === undefined) && (missing1 = "outcome"))) || ((data15.samplesToDecide === undefined) && (missing1 = "samplesToDecide"))) {
                                                                                            const err27 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err27];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err27);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        else {
                                                                                            const _errs66 = errors;
                                                                                            for (const key1 in data15) {
                                                                                                if (!((((((((key1 === "test") || (key1 === "confidence")) || (key1 === "samples")) || (key1 === "lost")) || (key1 === "won")) || (key1 === "pValue")) || (key1 === "outcome")) || (key1 === "samplesToDecide"))) {
                                                                                                    const err28 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err28];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err28);
                                                                                                    }
                                                                                                    errors++;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs66 === errors) {
                                                                                                if (data15.test !== undefined) {
                                                                                                    let data16 = data15.test;
                                                                                                    const _errs67 = errors;
                                                                                                    if (!(((data16 === "mcnemar-exact") || (data16 === "tango-score")) || (data16 === "binomial-exact"))) {
                                                                                                        const err29 = { instancePath: instancePath + "/significance/test", schemaPath: "#/$defs/Significance/properties/test/enum", keyword: "enum", params: { allowedValues: schema39.properties.test.enum }, message: "must be equal to one of the allowed values" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err29];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err29);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var valid13 = _errs67 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid13 = true;
                                                                                                }
                                                                                                if (valid13) {
                                                                                                    if (data15.confidence !== undefined) {
                                                                                                        let data17 = data15.confidence;
                                                                                                        const _errs68 = errors;
                                                                                                        if (errors === _errs68) {
                                                                                                            if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                                                                if (data17 > 1 || isNaN(data17)) {
                                                                                                                    const err30 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err30];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err30);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (data17 < 0.5 || isNaN(data17)) {
                                                                                                                        const err31 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err31];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err31);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                const err32 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err32];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err32);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid13 = _errs68 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid13 = true;
                                                                                                    }
                                                                                                    if (valid13) {
                                                                                                        if (data15.samples !== undefined) {
                                                                                                            let data18 = data15.samples;
                                                                                                            const _errs70 = errors;
                                                                                                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                                                const err33 = { instancePath: instancePath + "/significance/samples", schemaPath: "#/$defs/Significance/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err33];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err33);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            if (errors === _errs70) {
                                                                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                                                    if (data18 < 0 || isNaN(data18)) {
                                                                                                                        const err34 = { instancePath: instancePath + "/significance/samples", schemaPath: "#/$defs/Significance/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err34];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err34);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid13 = _errs70 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid13 = true;
                                                                                                        }
                                                                                                        if (valid13) {
                                                                                                            if (data15.lost !== undefined) {
                                                                                                                let data19 = data15.lost;
                                                                                                                const _errs72 = errors;
                                                                                                                const _errs73 = errors;
                                                                                                                let valid14 = false;
                                                                                                                const _errs74 = errors;
                                                                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                                                    const err35 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err35];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err35);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                if (errors === _errs74) {
                                                                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                                                        if (data19 < 0 || isNaN(data19)) {
                                                                                                                            const err36 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err36];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err36);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var _valid9 = _errs74 === errors;
                                                                                                                valid14 = valid14 || _valid9;
                                                                                                                const _errs76 = errors;
                                                                                                                if (data19 !== null) {
                                                                                                                    const err37 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err37];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err37);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid9 = _errs76 === errors;
                                                                                                                valid14 = valid14 || _valid9;
                                                                                                                if (!valid14) {
                                                                                                                    const err38 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err38];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err38);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs73;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs73) {
                                                                                                                            vErrors.length = _errs73;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid13 = _errs72 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid13 = true;
                                                                                                            }
                                                                                                            if (valid13) {
                                                                                                                if (data15.won !== undefined) {
                                                                                                                    let data20 = data15.won;
                                                                                                                    const _errs78 = errors;
                                                                                                                    const _errs79 = errors;
                                                                                                                    let valid15 = false;
                                                                                                                    const _errs80 = errors;
                                                                                                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                                                        const err39 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err39];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err39);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    if (errors === _errs80) {
                                                                                                                        if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                                                            if (data20 < 0 || isNaN(data20)) {
                                                                                                                                const err40 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err40];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err40);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid10 = _errs80 === errors;
                                                                                                                    valid15 = valid15 || _valid10;
                                                                                                                    const _errs82 = errors;
                                                                                                                    if (data20 !== null) {
                                                                                                                        const err41 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err41];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err41);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid10 = _errs82 === errors;
                                                                                                                    valid15 = valid15 || _valid10;
                                                                                                                    if (!valid15) {
                                                                                                                        const err42 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err42];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err42);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs79;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs79) {
                                                                                                                                vErrors.length = _errs79;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid13 = _errs78 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid13 = true;
                                                                                                                }
                                                                                                                if (valid13) {
                                                                                                                    if (data15.pValue !== undefined) {
                                                                                                                        let data21 = data15.pValue;
                                                                                                                        const _errs84 = errors;
                                                                                                                        if (errors === _errs84) {
                                                                                                                            if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                                                                                if (data21 > 1 || isNaN(data21)) {
                                                                                                                                    const err43 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err43];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err43);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    if (data21 < 0 || isNaN(data21)) {
                                                                                                                                        const err44 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err44];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err44);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const err45 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err45];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err45);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid13 = _errs84 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid13 = true;
                                                                                                                    }
                                                                                                                    if (valid13) {
                                                                                                                        if (data15.outcome !== undefined) {
                                                                                                                            let data22 = data15.outcome;
                                                                                                                            const _errs86 = errors;
                                                                                                                            if (!(((data22 === "met") || (data22 === "broken")) || (data22 === "undecided"))) {
                                                                                                                                const err46 = { instancePath: instancePath + "/significance/outcome", schemaPath: "#/$defs/Significance/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema39.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err46];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err46);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var valid13 = _errs86 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid13 = true;
                                                                                                                        }
                                                                                                                        if (valid13) {
                                                                                                                            if (data15.samplesToDecide !== undefined) {
                                                                                                                                let data23 = data15.samplesToDecide;
                                                                                                                                const _errs87 = errors;
                                                                                                                                const _errs88 = errors;
                                                                                                                                let valid16 = false;
                                                                                                                                const _errs89 = errors;
                                                                                                                                if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                                                                                                                                    const err47 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err47];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err47);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                if (errors === _errs89) {
                                                                                                                                    if ((typeof data23 == "number") && (isFinite(data23))) {
                                                                                                                                        if (data23 < 0 || isNaN(data23)) {
                                                                                                                                            const err48 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err48];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err48);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var _valid11 = _errs89 === errors;
                                                                                                                                valid16 = valid16 || _valid11;
                                                                                                                                const _errs91 = errors;
                                                                                                                                if (data23 !== null) {
                                                                                                                                    const err49 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err49];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err49);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var _valid11 = _errs91 === errors;
                                                                                                                                valid16 = valid16 || _valid11;
                                                                                                                                if (!valid16) {
                                                                                                                                    const err50 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err50];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err50);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    errors = _errs88;
                                                                                                                                    if (vErrors !== null) {
                                                                                                                                        if (_errs88) {
                                                                                                                                            vErrors.length = _errs88;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors = null;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid13 = _errs87 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid13 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err51 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err51];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err51);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var _valid8 = _errs63 === errors;
                                                                                valid11 = valid11 || _valid8;
                                                                                const _errs93 = errors;
                                                                                if (data15 !== null) {
                                                                                    const err52 = { instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err52];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err52);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid8 = _errs93 === errors;
                                                                                valid11 = valid11 || _valid8;
                                                                                if (!valid11) {
                                                                                    const err53 = { instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err53];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err53);
                                                                                    }
                                                                                    errors++;
                                                                                    validate21.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    errors = _errs62;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs62) {
                                                                                            vErrors.length = _errs62;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs61 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.message !== undefined) {
                                                                                    let data24 = data.message;
                                                                                    const _errs95 = errors;
                                                                                    const _errs96 = errors;
                                                                                    let valid17 = false;
                                                                                    const _errs97 = errors;
                                                                                    if (errors === _errs97) {
                                                                                        if (typeof data24 === "string") {
                                                                                            if (func2(data24) > 1000) {
                                                                                                const err54 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err54];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err54);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err55 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err55];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err55);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid12 = _errs97 === errors;
                                                                                    valid17 = valid17 || _valid12;
                                                                                    const _errs99 = errors;
                                                                                    if (data24 !== null) {
                                                                                        const err56 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err56];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err56);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid12 = _errs99 === errors;
                                                                                    valid17 = valid17 || _valid12;
                                                                                    if (!valid17) {
                                                                                        const err57 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err57];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err57);
                                                                                        }
                                                                                        errors++;
                                                                                        validate21.errors = vErrors;
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        errors = _errs96;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs96) {
                                                                                                vErrors.length = _errs96;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs95 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.place !== undefined) {
                                                                                        let data25 = data.place;
                                                                                        const _errs101 = errors;
                                                                                        const _errs102 = errors;
                                                                                        if (errors === _errs102) {
                                                                                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                                                let missing2;
                                                                                                if ((data25.file === undefined) && (missing2 = "file")) {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs104 = errors;
                                                                                                    for (const key2 in data25) {
                                                                                                        if (!(((key2 === "file") || (key2 === "line")) || (key2 === "column"))) {
                                                                                                            validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs104 === errors) {
                                                                                                        if (data25.file !== undefined) {
                                                                                                            let data26 = data25.file;
                                                                                                            const _errs105 = errors;
                                                                                                            if (errors === _errs105) {
                                                                                                                if (typeof data26 === "string") {
                                                                                                                    if (func2(data26) > 1000) {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid19 = _errs105 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid19 = true;
                                                                                                        }
                                                                                                        if (valid19) {
                                                                                                            if (data25.line !== undefined) {
                                                                                                                let data27 = data25.line;
                                                                                                                const _errs107 = errors;
                                                                                                                if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                if (errors === _errs107) {
                                                                                                                    if ((typeof data27 == "number") && (isFinite(data27))) {
                                                                                                                        if (data27 < 1 || isNaN(data27)) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid19 = _errs107 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid19 = true;
                                                                                                            }
                                                                                                            if (valid19) {
                                                                                                                if (data25.column !== undefined) {
                                                                                                                    let data28 = data25.column;
                                                                                                                    const _errs109 = errors;
                                                                                                                    if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    if (errors === _errs109) {
                                                                                                                        if ((typeof data28 == "number") && (isFinite(data28))) {
                                                                                                                            if (data28 < 1 || isNaN(data28)) {
                                                                                                                                validate21.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid19 = _errs109 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid19 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs101 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.conditions !== undefined) {
                                                                                            let data29 = data.conditions;
                                                                                            const _errs111 = errors;
                                                                                            if (errors === _errs111) {
                                                                                                if (Array.isArray(data29)) {
                                                                                                    if (data29.length > 20) {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid20 = true;
                                                                                                        const len0 = data29.length;
                                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                                            let data30 = data29[i0];
                                                                                                            const _errs113 = errors;
                                                                                                            if (errors === _errs113) {
                                                                                                                if (typeof data30 === "string") {
                                                                                                                    if (func2(data30) > 1000) {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid20 = _errs113 === errors;
                                                                                                            if (!valid20) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs111 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "layer": { "type": "string", "maxLength": 500 }, "invariant": { "enum": ["zeros", "distinct_codes"] }, "expected": { "type": "number" }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["artifact", "layer", "invariant", "expected", "actual", "verdict", "reason"], "additionalProperties": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate23.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.layer === undefined) && (missing0 = "layer"))) || ((data.invariant === undefined) && (missing0 = "invariant"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.reason === undefined) && (missing0 = "reason"))) {
            validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "artifact") || (key0 === "layer")) || (key0 === "invariant")) || (key0 === "expected")) || (key0 === "actual")) || (key0 === "verdict")) || (key0 === "reason"))) {
                    validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate23.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate23.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.layer !== undefined) {
                        let data1 = data.layer;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 500) {
                                    validate23.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate23.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.invariant !== undefined) {
                            let data2 = data.invariant;
                            const _errs6 = errors;
                            if (!((data2 === "zeros") || (data2 === "distinct_codes"))) {
                                validate23.errors = [{ instancePath: instancePath + "/invariant", schemaPath: "#/properties/invariant/enum", keyword: "enum", params: { allowedValues: schema41.properties.invariant.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.expected !== undefined) {
                                let data3 = data.expected;
                                const _errs7 = errors;
                                if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                    validate23.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.actual !== undefined) {
                                    let data4 = data.actual;
                                    const _errs9 = errors;
                                    const _errs10 = errors;
                                    let valid1 = false;
                                    const _errs11 = errors;
                                    if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                        const err0 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs11 === errors;
                                    valid1 = valid1 || _valid0;
                                    const _errs13 = errors;
                                    if (data4 !== null) {
                                        const err1 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err1];
                                        }
                                        else {
                                            vErrors.push(err1);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs13 === errors;
                                    valid1 = valid1 || _valid0;
                                    if (!valid1) {
                                        const err2 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                        validate23.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs10;
                                        if (vErrors !== null) {
                                            if (_errs10) {
                                                vErrors.length = _errs10;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.verdict !== undefined) {
                                        let data5 = data.verdict;
                                        const _errs15 = errors;
                                        if (!(((((data5 === "pass") || (data5 === "warn")) || (data5 === "inconclusive")) || (data5 === "error")) || (data5 === "fail"))) {
                                            validate23.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.reason !== undefined) {
                                            let data6 = data.reason;
                                            const _errs17 = errors;
                                            const _errs18 = errors;
                                            let valid3 = false;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (typeof data6 === "string") {
                                                    if (func2(data6) > 2000) {
                                                        const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid1 = _errs19 === errors;
                                            valid3 = valid3 || _valid1;
                                            const _errs21 = errors;
                                            if (data6 !== null) {
                                                const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err5];
                                                }
                                                else {
                                                    vErrors.push(err5);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs21 === errors;
                                            valid3 = valid3 || _valid1;
                                            if (!valid3) {
                                                const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err6];
                                                }
                                                else {
                                                    vErrors.push(err6);
                                                }
                                                errors++;
                                                validate23.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs18;
                                                if (vErrors !== null) {
                                                    if (_errs18) {
                                                        vErrors.length = _errs18;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 1 }, "deflatedBytes": { "type": "integer", "minimum": 1 }, "parameters": { "type": "integer", "minimum": 0 }, "macs": { "type": "integer", "minimum": 0 }, "layers": { "type": "array", "items": { "$ref": "#/$defs/Layer" }, "maxItems": 10000 }, "accuracy": { "anyOf": [{ "$ref": "#/$defs/Accuracy" }, { "type": "null" }] }, "predictions": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 }, "runtime": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] } }, "required": ["artifact", "file", "sha256", "sizeBytes", "deflatedBytes", "parameters", "macs", "layers", "accuracy", "predictions", "runtime"], "additionalProperties": false };
const schema44 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 500 }, "operator": { "type": "string", "maxLength": 100 }, "kernelElements": { "type": "integer", "minimum": 0 }, "kernelBytes": { "type": "integer", "minimum": 0 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "distinctCodes": { "type": "integer", "minimum": 0 }, "macs": { "type": "integer", "minimum": 0 }, "histogram": { "$ref": "#/$defs/Histogram" } }, "required": ["name", "operator", "kernelElements", "kernelBytes", "zeroFraction", "distinctCodes", "macs"], "additionalProperties": false };
const schema45 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "counts": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 1024 } }, "required": ["minimum", "maximum", "counts"], "additionalProperties": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.name === undefined) && (missing0 = "name")) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.kernelElements === undefined) && (missing0 = "kernelElements"))) || ((data.kernelBytes === undefined) && (missing0 = "kernelBytes"))) || ((data.zeroFraction === undefined) && (missing0 = "zeroFraction"))) || ((data.distinctCodes === undefined) && (missing0 = "distinctCodes"))) || ((data.macs === undefined) && (missing0 = "macs"))) {
            validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((((key0 === "name") || (key0 === "operator")) || (key0 === "kernelElements")) || (key0 === "kernelBytes")) || (key0 === "zeroFraction")) || (key0 === "distinctCodes")) || (key0 === "macs")) || (key0 === "histogram"))) {
                    validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    let data0 = data.name;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 500) {
                                validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.operator !== undefined) {
                        let data1 = data.operator;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 100) {
                                    validate26.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate26.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kernelElements !== undefined) {
                            let data2 = data.kernelElements;
                            const _errs6 = errors;
                            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                validate26.errors = [{ instancePath: instancePath + "/kernelElements", schemaPath: "#/properties/kernelElements/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs6) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 < 0 || isNaN(data2)) {
                                        validate26.errors = [{ instancePath: instancePath + "/kernelElements", schemaPath: "#/properties/kernelElements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.kernelBytes !== undefined) {
                                let data3 = data.kernelBytes;
                                const _errs8 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validate26.errors = [{ instancePath: instancePath + "/kernelBytes", schemaPath: "#/properties/kernelBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs8) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 0 || isNaN(data3)) {
                                            validate26.errors = [{ instancePath: instancePath + "/kernelBytes", schemaPath: "#/properties/kernelBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.zeroFraction !== undefined) {
                                    let data4 = data.zeroFraction;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                            if (data4 > 1 || isNaN(data4)) {
                                                validate26.errors = [{ instancePath: instancePath + "/zeroFraction", schemaPath: "#/properties/zeroFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                return false;
                                            }
                                            else {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate26.errors = [{ instancePath: instancePath + "/zeroFraction", schemaPath: "#/properties/zeroFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate26.errors = [{ instancePath: instancePath + "/zeroFraction", schemaPath: "#/properties/zeroFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.distinctCodes !== undefined) {
                                        let data5 = data.distinctCodes;
                                        const _errs12 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate26.errors = [{ instancePath: instancePath + "/distinctCodes", schemaPath: "#/properties/distinctCodes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs12) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate26.errors = [{ instancePath: instancePath + "/distinctCodes", schemaPath: "#/properties/distinctCodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.macs !== undefined) {
                                            let data6 = data.macs;
                                            const _errs14 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validate26.errors = [{ instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs14) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate26.errors = [{ instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.histogram !== undefined) {
                                                let data7 = data.histogram;
                                                const _errs16 = errors;
                                                const _errs17 = errors;
                                                if (errors === _errs17) {
                                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                        let missing1;
                                                        if ((((data7.minimum === undefined) && (missing1 = "minimum")) || ((data7.maximum === undefined) && (missing1 = "maximum"))) || ((data7.counts === undefined) && (missing1 = "counts"))) {
                                                            validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs19 = errors;
                                                            for (const key1 in data7) {
                                                                if (!(((key1 === "minimum") || (key1 === "maximum")) || (key1 === "counts"))) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs19 === errors) {
                                                                if (data7.minimum !== undefined) {
                                                                    let data8 = data7.minimum;
                                                                    const _errs20 = errors;
                                                                    if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/minimum", schemaPath: "#/$defs/Histogram/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs20 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data7.maximum !== undefined) {
                                                                        let data9 = data7.maximum;
                                                                        const _errs22 = errors;
                                                                        if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                                            validate26.errors = [{ instancePath: instancePath + "/histogram/maximum", schemaPath: "#/$defs/Histogram/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                        var valid2 = _errs22 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                        if (data7.counts !== undefined) {
                                                                            let data10 = data7.counts;
                                                                            const _errs24 = errors;
                                                                            if (errors === _errs24) {
                                                                                if (Array.isArray(data10)) {
                                                                                    if (data10.length > 1024) {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/counts", schemaPath: "#/$defs/Histogram/properties/counts/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                        const len0 = data10.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data11 = data10[i0];
                                                                                            const _errs26 = errors;
                                                                                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                                                validate26.errors = [{ instancePath: instancePath + "/histogram/counts/" + i0, schemaPath: "#/$defs/Histogram/properties/counts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs26) {
                                                                                                if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                                    if (data11 < 0 || isNaN(data11)) {
                                                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/counts/" + i0, schemaPath: "#/$defs/Histogram/properties/counts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid3 = _errs26 === errors;
                                                                                            if (!valid3) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/histogram/counts", schemaPath: "#/$defs/Histogram/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid2 = _errs24 === errors;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate26.errors = vErrors; return errors === 0; }
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema46 = { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 1 }, "fraction": { "type": "number", "minimum": 0, "maximum": 1 }, "interval95": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 1 }, "minItems": 2, "maxItems": 2 }, "perClass": { "type": "array", "items": { "$ref": "#/$defs/ClassAccuracy" }, "maxItems": 10000 } }, "required": ["correct", "samples", "fraction", "interval95", "perClass"], "additionalProperties": false };
const schema47 = { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 0 } }, "required": ["correct", "samples"], "additionalProperties": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.correct === undefined) && (missing0 = "correct")) || ((data.samples === undefined) && (missing0 = "samples"))) || ((data.fraction === undefined) && (missing0 = "fraction"))) || ((data.interval95 === undefined) && (missing0 = "interval95"))) || ((data.perClass === undefined) && (missing0 = "perClass"))) {
            validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "correct") || (key0 === "samples")) || (key0 === "fraction")) || (key0 === "interval95")) || (key0 === "perClass"))) {
                    validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.correct !== undefined) {
                    let data0 = data.correct;
                    const _errs2 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validate28.errors = [{ instancePath: instancePath + "/correct", schemaPath: "#/properties/correct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    if (errors === _errs2) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validate28.errors = [{ instancePath: instancePath + "/correct", schemaPath: "#/properties/correct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.samples !== undefined) {
                        let data1 = data.samples;
                        const _errs4 = errors;
                        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                            validate28.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        if (errors === _errs4) {
                            if ((typeof data1 == "number") && (isFinite(data1))) {
                                if (data1 < 1 || isNaN(data1)) {
                                    validate28.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.fraction !== undefined) {
                            let data2 = data.fraction;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 > 1 || isNaN(data2)) {
                                        validate28.errors = [{ instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                        return false;
                                    }
                                    else {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate28.errors = [{ instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate28.errors = [{ instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.interval95 !== undefined) {
                                let data3 = data.interval95;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (Array.isArray(data3)) {
                                        if (data3.length > 2) {
                                            validate28.errors = [{ instancePath: instancePath + "/interval95", schemaPath: "#/properties/interval95/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                            return false;
                                        }
                                        else {
                                            if (data3.length < 2) {
                                                validate28.errors = [{ instancePath: instancePath + "/interval95", schemaPath: "#/properties/interval95/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid1 = true;
                                                const len0 = data3.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data4 = data3[i0];
                                                    const _errs10 = errors;
                                                    if (errors === _errs10) {
                                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                                            if (data4 > 1 || isNaN(data4)) {
                                                                validate28.errors = [{ instancePath: instancePath + "/interval95/" + i0, schemaPath: "#/properties/interval95/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data4 < 0 || isNaN(data4)) {
                                                                    validate28.errors = [{ instancePath: instancePath + "/interval95/" + i0, schemaPath: "#/properties/interval95/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate28.errors = [{ instancePath: instancePath + "/interval95/" + i0, schemaPath: "#/properties/interval95/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs10 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate28.errors = [{ instancePath: instancePath + "/interval95", schemaPath: "#/properties/interval95/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.perClass !== undefined) {
                                    let data5 = data.perClass;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                        if (Array.isArray(data5)) {
                                            if (data5.length > 10000) {
                                                validate28.errors = [{ instancePath: instancePath + "/perClass", schemaPath: "#/properties/perClass/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data5.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data6 = data5[i1];
                                                    const _errs14 = errors;
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                            let missing1;
                                                            if (((data6.correct === undefined) && (missing1 = "correct")) || ((data6.samples === undefined) && (missing1 = "samples"))) {
                                                                validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1, schemaPath: "#/$defs/ClassAccuracy/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs17 = errors;
                                                                for (const key1 in data6) {
                                                                    if (!((key1 === "correct") || (key1 === "samples"))) {
                                                                        validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1, schemaPath: "#/$defs/ClassAccuracy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs17 === errors) {
                                                                    if (data6.correct !== undefined) {
                                                                        let data7 = data6.correct;
                                                                        const _errs18 = errors;
                                                                        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                                            validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/correct", schemaPath: "#/$defs/ClassAccuracy/properties/correct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs18) {
                                                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                if (data7 < 0 || isNaN(data7)) {
                                                                                    validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/correct", schemaPath: "#/$defs/ClassAccuracy/properties/correct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid4 = _errs18 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data6.samples !== undefined) {
                                                                            let data8 = data6.samples;
                                                                            const _errs20 = errors;
                                                                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                                                validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/samples", schemaPath: "#/$defs/ClassAccuracy/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs20) {
                                                                                if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                    if (data8 < 0 || isNaN(data8)) {
                                                                                        validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/samples", schemaPath: "#/$defs/ClassAccuracy/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid4 = _errs20 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1, schemaPath: "#/$defs/ClassAccuracy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs14 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate28.errors = [{ instancePath: instancePath + "/perClass", schemaPath: "#/properties/perClass/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.sizeBytes === undefined) && (missing0 = "sizeBytes"))) || ((data.deflatedBytes === undefined) && (missing0 = "deflatedBytes"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.macs === undefined) && (missing0 = "macs"))) || ((data.layers === undefined) && (missing0 = "layers"))) || ((data.accuracy === undefined) && (missing0 = "accuracy"))) || ((data.predictions === undefined) && (missing0 = "predictions"))) || ((data.runtime === undefined) && (missing0 = "runtime"))) {
            validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema43.properties, key0))) {
                    validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate25.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate25.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.file !== undefined) {
                        let data1 = data.file;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 1000) {
                                    validate25.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate25.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.sha256 !== undefined) {
                            let data2 = data.sha256;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 64) {
                                        validate25.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (!pattern4.test(data2)) {
                                            validate25.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate25.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.sizeBytes !== undefined) {
                                let data3 = data.sizeBytes;
                                const _errs8 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validate25.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs8) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 1 || isNaN(data3)) {
                                            validate25.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.deflatedBytes !== undefined) {
                                    let data4 = data.deflatedBytes;
                                    const _errs10 = errors;
                                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                        validate25.errors = [{ instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs10) {
                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                            if (data4 < 1 || isNaN(data4)) {
                                                validate25.errors = [{ instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.parameters !== undefined) {
                                        let data5 = data.parameters;
                                        const _errs12 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate25.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs12) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate25.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.macs !== undefined) {
                                            let data6 = data.macs;
                                            const _errs14 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validate25.errors = [{ instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs14) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate25.errors = [{ instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.layers !== undefined) {
                                                let data7 = data.layers;
                                                const _errs16 = errors;
                                                if (errors === _errs16) {
                                                    if (Array.isArray(data7)) {
                                                        if (data7.length > 10000) {
                                                            validate25.errors = [{ instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                            const len0 = data7.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                const _errs18 = errors;
                                                                if (!(validate26(data7[i0], { instancePath: instancePath + "/layers/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid1 = _errs18 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate25.errors = [{ instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.accuracy !== undefined) {
                                                    let data9 = data.accuracy;
                                                    const _errs19 = errors;
                                                    const _errs20 = errors;
                                                    let valid2 = false;
                                                    const _errs21 = errors;
                                                    if (!(validate28(data9, { instancePath: instancePath + "/accuracy", parentData: data, parentDataProperty: "accuracy", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid0 = _errs21 === errors;
                                                    valid2 = valid2 || _valid0;
                                                    const _errs22 = errors;
                                                    if (data9 !== null) {
                                                        const err0 = { instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid0 = _errs22 === errors;
                                                    valid2 = valid2 || _valid0;
                                                    if (!valid2) {
                                                        const err1 = { instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err1];
                                                        }
                                                        else {
                                                            vErrors.push(err1);
                                                        }
                                                        errors++;
                                                        validate25.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs20;
                                                        if (vErrors !== null) {
                                                            if (_errs20) {
                                                                vErrors.length = _errs20;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs19 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.predictions !== undefined) {
                                                        let data10 = data.predictions;
                                                        const _errs24 = errors;
                                                        if (errors === _errs24) {
                                                            if (Array.isArray(data10)) {
                                                                if (data10.length > 10000000) {
                                                                    validate25.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/maxItems", keyword: "maxItems", params: { limit: 10000000 }, message: "must NOT have more than 10000000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                    const len1 = data10.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        let data11 = data10[i1];
                                                                        const _errs26 = errors;
                                                                        if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                            validate25.errors = [{ instancePath: instancePath + "/predictions/" + i1, schemaPath: "#/properties/predictions/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs26) {
                                                                            if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                if (data11 < 0 || isNaN(data11)) {
                                                                                    validate25.errors = [{ instancePath: instancePath + "/predictions/" + i1, schemaPath: "#/properties/predictions/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid3 = _errs26 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate25.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs24 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.runtime !== undefined) {
                                                            let data12 = data.runtime;
                                                            const _errs28 = errors;
                                                            const _errs29 = errors;
                                                            let valid4 = false;
                                                            const _errs30 = errors;
                                                            if (errors === _errs30) {
                                                                if (typeof data12 === "string") {
                                                                    if (func2(data12) > 200) {
                                                                        const err2 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err2];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err2);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err3 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err3];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err3);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var _valid1 = _errs30 === errors;
                                                            valid4 = valid4 || _valid1;
                                                            const _errs32 = errors;
                                                            if (data12 !== null) {
                                                                const err4 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err4];
                                                                }
                                                                else {
                                                                    vErrors.push(err4);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid1 = _errs32 === errors;
                                                            valid4 = valid4 || _valid1;
                                                            if (!valid4) {
                                                                const err5 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                                validate25.errors = vErrors;
                                                                return false;
                                                            }
                                                            else {
                                                                errors = _errs29;
                                                                if (vErrors !== null) {
                                                                    if (_errs29) {
                                                                        vErrors.length = _errs29;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate25.errors = vErrors; return errors === 0; }
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "type": "object", "properties": { "stage": { "type": "string", "maxLength": 200 }, "points": { "type": "array", "items": { "$ref": "#/$defs/CurvePoint" }, "maxItems": 100000 } }, "required": ["stage", "points"], "additionalProperties": false };
const schema50 = { "type": "object", "properties": { "epoch": { "type": "number", "minimum": 0 }, "loss": { "type": "number" }, "accuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "sparsityFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "learningRate": { "type": "number", "minimum": 0 }, "k": { "type": "number" } }, "required": ["epoch", "loss"], "additionalProperties": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate31.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.stage === undefined) && (missing0 = "stage")) || ((data.points === undefined) && (missing0 = "points"))) {
            validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "stage") || (key0 === "points"))) {
                    validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.stage !== undefined) {
                    let data0 = data.stage;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate31.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate31.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.points !== undefined) {
                        let data1 = data.points;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 100000) {
                                    validate31.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs6 = errors;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                let missing1;
                                                if (((data2.epoch === undefined) && (missing1 = "epoch")) || ((data2.loss === undefined) && (missing1 = "loss"))) {
                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs9 = errors;
                                                    for (const key1 in data2) {
                                                        if (!((((((key1 === "epoch") || (key1 === "loss")) || (key1 === "accuracyFraction")) || (key1 === "sparsityFraction")) || (key1 === "learningRate")) || (key1 === "k"))) {
                                                            validate31.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs9 === errors) {
                                                        if (data2.epoch !== undefined) {
                                                            let data3 = data2.epoch;
                                                            const _errs10 = errors;
                                                            if (errors === _errs10) {
                                                                if ((typeof data3 == "number") && (isFinite(data3))) {
                                                                    if (data3 < 0 || isNaN(data3)) {
                                                                        validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/epoch", schemaPath: "#/$defs/CurvePoint/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/epoch", schemaPath: "#/$defs/CurvePoint/properties/epoch/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs10 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.loss !== undefined) {
                                                                let data4 = data2.loss;
                                                                const _errs12 = errors;
                                                                if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/loss", schemaPath: "#/$defs/CurvePoint/properties/loss/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs12 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data2.accuracyFraction !== undefined) {
                                                                    let data5 = data2.accuracyFraction;
                                                                    const _errs14 = errors;
                                                                    if (errors === _errs14) {
                                                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                            if (data5 > 1 || isNaN(data5)) {
                                                                                validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (data5 < 0 || isNaN(data5)) {
                                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data2.sparsityFraction !== undefined) {
                                                                        let data6 = data2.sparsityFraction;
                                                                        const _errs16 = errors;
                                                                        if (errors === _errs16) {
                                                                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                                if (data6 > 1 || isNaN(data6)) {
                                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data6 < 0 || isNaN(data6)) {
                                                                                        validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data2.learningRate !== undefined) {
                                                                            let data7 = data2.learningRate;
                                                                            const _errs18 = errors;
                                                                            if (errors === _errs18) {
                                                                                if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                    if (data7 < 0 || isNaN(data7)) {
                                                                                        validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/learningRate", schemaPath: "#/$defs/CurvePoint/properties/learningRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/learningRate", schemaPath: "#/$defs/CurvePoint/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid3 = _errs18 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data2.k !== undefined) {
                                                                                let data8 = data2.k;
                                                                                const _errs20 = errors;
                                                                                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                                                    validate31.errors = [{ instancePath: instancePath + "/points/" + i0 + "/k", schemaPath: "#/$defs/CurvePoint/properties/k/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate31.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate31.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate31.errors = vErrors; return errors === 0; }
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema51 = { "type": "object", "properties": { "totalSeconds": { "type": "number", "minimum": 0 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/StageTiming" }, "maxItems": 10000 } }, "required": ["totalSeconds", "stages"], "additionalProperties": false };
const schema52 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "seconds": { "type": "number", "minimum": 0 }, "cached": { "type": "boolean" } }, "required": ["name", "seconds", "cached"], "additionalProperties": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.totalSeconds === undefined) && (missing0 = "totalSeconds")) || ((data.stages === undefined) && (missing0 = "stages"))) {
            validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "totalSeconds") || (key0 === "stages"))) {
                    validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.totalSeconds !== undefined) {
                    let data0 = data.totalSeconds;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validate33.errors = [{ instancePath: instancePath + "/totalSeconds", schemaPath: "#/properties/totalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                        else {
                            validate33.errors = [{ instancePath: instancePath + "/totalSeconds", schemaPath: "#/properties/totalSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.stages !== undefined) {
                        let data1 = data.stages;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 10000) {
                                    validate33.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs6 = errors;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                let missing1;
                                                if ((((data2.name === undefined) && (missing1 = "name")) || ((data2.seconds === undefined) && (missing1 = "seconds"))) || ((data2.cached === undefined) && (missing1 = "cached"))) {
                                                    validate33.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs9 = errors;
                                                    for (const key1 in data2) {
                                                        if (!(((key1 === "name") || (key1 === "seconds")) || (key1 === "cached"))) {
                                                            validate33.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs9 === errors) {
                                                        if (data2.name !== undefined) {
                                                            let data3 = data2.name;
                                                            const _errs10 = errors;
                                                            if (errors === _errs10) {
                                                                if (typeof data3 === "string") {
                                                                    if (func2(data3) > 200) {
                                                                        validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "#/$defs/StageTiming/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "#/$defs/StageTiming/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs10 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.seconds !== undefined) {
                                                                let data4 = data2.seconds;
                                                                const _errs12 = errors;
                                                                if (errors === _errs12) {
                                                                    if ((typeof data4 == "number") && (isFinite(data4))) {
                                                                        if (data4 < 0 || isNaN(data4)) {
                                                                            validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "#/$defs/StageTiming/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "#/$defs/StageTiming/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid3 = _errs12 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data2.cached !== undefined) {
                                                                    const _errs14 = errors;
                                                                    if (typeof data2.cached !== "boolean") {
                                                                        validate33.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/cached", schemaPath: "#/$defs/StageTiming/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate33.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate33.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate33.errors = vErrors; return errors === 0; }
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:tinygate:report:1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.spec === undefined) && (missing0 = "spec"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.seed === undefined) && (missing0 = "seed"))) || ((data.engine === undefined) && (missing0 = "engine"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.budgets === undefined) && (missing0 = "budgets"))) || ((data.invariants === undefined) && (missing0 = "invariants"))) || ((data.artifacts === undefined) && (missing0 = "artifacts"))) || ((data.stages === undefined) && (missing0 = "stages"))) || ((data.curves === undefined) && (missing0 = "curves"))) || ((data.timings === undefined) && (missing0 = "timings"))) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema31.properties, key0))) {
                    validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schemaVersion !== undefined) {
                    const _errs2 = errors;
                    if (1 !== data.schemaVersion) {
                        validate20.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.tool !== undefined) {
                        let data1 = data.tool;
                        const _errs3 = errors;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                let missing1;
                                if (((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))) {
                                    validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/$defs/Tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs6 = errors;
                                    for (const key1 in data1) {
                                        if (!((key1 === "name") || (key1 === "version"))) {
                                            validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/$defs/Tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs6 === errors) {
                                        if (data1.name !== undefined) {
                                            const _errs7 = errors;
                                            if ("tinygate" !== data1.name) {
                                                validate20.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/$defs/Tool/properties/name/const", keyword: "const", params: { allowedValue: "tinygate" }, message: "must be equal to constant" }];
                                                return false;
                                            }
                                            var valid2 = _errs7 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.version !== undefined) {
                                                let data3 = data1.version;
                                                const _errs8 = errors;
                                                if (errors === _errs8) {
                                                    if (typeof data3 === "string") {
                                                        if (func2(data3) > 100) {
                                                            validate20.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/$defs/Tool/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/$defs/Tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs8 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/$defs/Tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.spec !== undefined) {
                            let data4 = data.spec;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                    let missing2;
                                    if ((((data4.name === undefined) && (missing2 = "name")) || ((data4.path === undefined) && (missing2 = "path"))) || ((data4.sha256 === undefined) && (missing2 = "sha256"))) {
                                        validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs13 = errors;
                                        for (const key2 in data4) {
                                            if (!(((key2 === "name") || (key2 === "path")) || (key2 === "sha256"))) {
                                                validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs13 === errors) {
                                            if (data4.name !== undefined) {
                                                let data5 = data4.name;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (typeof data5 === "string") {
                                                        if (func2(data5) > 200) {
                                                            validate20.errors = [{ instancePath: instancePath + "/spec/name", schemaPath: "#/$defs/Spec/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/spec/name", schemaPath: "#/$defs/Spec/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid4 = _errs14 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                            if (valid4) {
                                                if (data4.path !== undefined) {
                                                    let data6 = data4.path;
                                                    const _errs16 = errors;
                                                    if (errors === _errs16) {
                                                        if (typeof data6 === "string") {
                                                            if (func2(data6) > 1000) {
                                                                validate20.errors = [{ instancePath: instancePath + "/spec/path", schemaPath: "#/$defs/Spec/properties/path/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/spec/path", schemaPath: "#/$defs/Spec/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid4 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                                if (valid4) {
                                                    if (data4.sha256 !== undefined) {
                                                        let data7 = data4.sha256;
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (typeof data7 === "string") {
                                                                if (func2(data7) > 64) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/spec/sha256", schemaPath: "#/$defs/Spec/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (!pattern4.test(data7)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/spec/sha256", schemaPath: "#/$defs/Spec/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/spec/sha256", schemaPath: "#/$defs/Spec/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid4 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.commit !== undefined) {
                                let data8 = data.commit;
                                const _errs20 = errors;
                                const _errs21 = errors;
                                let valid5 = false;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                    if (typeof data8 === "string") {
                                        if (func2(data8) > 64) {
                                            const err0 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        else {
                                            if (!pattern5.test(data8)) {
                                                const err1 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{7,64}$" + "\"" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err2 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs22 === errors;
                                valid5 = valid5 || _valid0;
                                const _errs24 = errors;
                                if (data8 !== null) {
                                    const err3 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err3];
                                    }
                                    else {
                                        vErrors.push(err3);
                                    }
                                    errors++;
                                }
                                var _valid0 = _errs24 === errors;
                                valid5 = valid5 || _valid0;
                                if (!valid5) {
                                    const err4 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                    validate20.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs21;
                                    if (vErrors !== null) {
                                        if (_errs21) {
                                            vErrors.length = _errs21;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs20 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.seed !== undefined) {
                                    let data9 = data.seed;
                                    const _errs26 = errors;
                                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                        validate20.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs26 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.engine !== undefined) {
                                        let data10 = data.engine;
                                        const _errs28 = errors;
                                        if (errors === _errs28) {
                                            if (typeof data10 === "string") {
                                                if (func2(data10) > 1000) {
                                                    validate20.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs28 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.data !== undefined) {
                                            let data11 = data.data;
                                            const _errs30 = errors;
                                            const _errs31 = errors;
                                            if (errors === _errs31) {
                                                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                    let missing3;
                                                    if ((((((data11.sha256 === undefined) && (missing3 = "sha256")) || ((data11.trainSamples === undefined) && (missing3 = "trainSamples"))) || ((data11.testSamples === undefined) && (missing3 = "testSamples"))) || ((data11.classes === undefined) && (missing3 = "classes"))) || ((data11.labels === undefined) && (missing3 = "labels"))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs33 = errors;
                                                        for (const key3 in data11) {
                                                            if (!(((((key3 === "sha256") || (key3 === "trainSamples")) || (key3 === "testSamples")) || (key3 === "classes")) || (key3 === "labels"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs33 === errors) {
                                                            if (data11.sha256 !== undefined) {
                                                                let data12 = data11.sha256;
                                                                const _errs34 = errors;
                                                                if (errors === _errs34) {
                                                                    if (typeof data12 === "string") {
                                                                        if (func2(data12) > 64) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern4.test(data12)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid7 = _errs34 === errors;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                                if (data11.trainSamples !== undefined) {
                                                                    let data13 = data11.trainSamples;
                                                                    const _errs36 = errors;
                                                                    if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/data/trainSamples", schemaPath: "#/$defs/Data/properties/trainSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs36) {
                                                                        if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                            if (data13 < 0 || isNaN(data13)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/data/trainSamples", schemaPath: "#/$defs/Data/properties/trainSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid7 = _errs36 === errors;
                                                                }
                                                                else {
                                                                    var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                    if (data11.testSamples !== undefined) {
                                                                        let data14 = data11.testSamples;
                                                                        const _errs38 = errors;
                                                                        if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/data/testSamples", schemaPath: "#/$defs/Data/properties/testSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs38) {
                                                                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                                if (data14 < 0 || isNaN(data14)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/testSamples", schemaPath: "#/$defs/Data/properties/testSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid7 = _errs38 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data11.classes !== undefined) {
                                                                            let data15 = data11.classes;
                                                                            const _errs40 = errors;
                                                                            if (errors === _errs40) {
                                                                                if (Array.isArray(data15)) {
                                                                                    if (data15.length > 10000) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/classes", schemaPath: "#/$defs/Data/properties/classes/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid8 = true;
                                                                                        const len0 = data15.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data16 = data15[i0];
                                                                                            const _errs42 = errors;
                                                                                            if (errors === _errs42) {
                                                                                                if (typeof data16 === "string") {
                                                                                                    if (func2(data16) > 200) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/classes/" + i0, schemaPath: "#/$defs/Data/properties/classes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/classes/" + i0, schemaPath: "#/$defs/Data/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid8 = _errs42 === errors;
                                                                                            if (!valid8) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/classes", schemaPath: "#/$defs/Data/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid7 = _errs40 === errors;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                        }
                                                                        if (valid7) {
                                                                            if (data11.labels !== undefined) {
                                                                                let data17 = data11.labels;
                                                                                const _errs44 = errors;
                                                                                if (errors === _errs44) {
                                                                                    if (Array.isArray(data17)) {
                                                                                        if (data17.length > 10000000) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/data/labels", schemaPath: "#/$defs/Data/properties/labels/maxItems", keyword: "maxItems", params: { limit: 10000000 }, message: "must NOT have more than 10000000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid9 = true;
                                                                                            const len1 = data17.length;
                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                let data18 = data17[i1];
                                                                                                const _errs46 = errors;
                                                                                                if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/labels/" + i1, schemaPath: "#/$defs/Data/properties/labels/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                }
                                                                                                if (errors === _errs46) {
                                                                                                    if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                                        if (data18 < 0 || isNaN(data18)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/data/labels/" + i1, schemaPath: "#/$defs/Data/properties/labels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                var valid9 = _errs46 === errors;
                                                                                                if (!valid9) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/labels", schemaPath: "#/$defs/Data/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid7 = _errs44 === errors;
                                                                            }
                                                                            else {
                                                                                var valid7 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs30 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.verdict !== undefined) {
                                                let data19 = data.verdict;
                                                const _errs48 = errors;
                                                if (!(((((data19 === "pass") || (data19 === "warn")) || (data19 === "inconclusive")) || (data19 === "error")) || (data19 === "fail"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid0 = _errs48 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.budgets !== undefined) {
                                                    let data20 = data.budgets;
                                                    const _errs50 = errors;
                                                    if (errors === _errs50) {
                                                        if (Array.isArray(data20)) {
                                                            if (data20.length > 10000) {
                                                                validate20.errors = [{ instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid11 = true;
                                                                const len2 = data20.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs52 = errors;
                                                                    if (!(validate21(data20[i2], { instancePath: instancePath + "/budgets/" + i2, parentData: data20, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid11 = _errs52 === errors;
                                                                    if (!valid11) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs50 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.invariants !== undefined) {
                                                        let data22 = data.invariants;
                                                        const _errs53 = errors;
                                                        if (errors === _errs53) {
                                                            if (Array.isArray(data22)) {
                                                                if (data22.length > 100000) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid12 = true;
                                                                    const len3 = data22.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                        const _errs55 = errors;
                                                                        if (!(validate23(data22[i3], { instancePath: instancePath + "/invariants/" + i3, parentData: data22, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid12 = _errs55 === errors;
                                                                        if (!valid12) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs53 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.artifacts !== undefined) {
                                                            let data24 = data.artifacts;
                                                            const _errs56 = errors;
                                                            if (errors === _errs56) {
                                                                if (Array.isArray(data24)) {
                                                                    if (data24.length > 1000) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid13 = true;
                                                                        const len4 = data24.length;
                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                            const _errs58 = errors;
                                                                            if (!(validate25(data24[i4], { instancePath: instancePath + "/artifacts/" + i4, parentData: data24, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid13 = _errs58 === errors;
                                                                            if (!valid13) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs56 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.stages !== undefined) {
                                                                let data26 = data.stages;
                                                                const _errs59 = errors;
                                                                if (errors === _errs59) {
                                                                    if (Array.isArray(data26)) {
                                                                        if (data26.length > 10000) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid14 = true;
                                                                            const len5 = data26.length;
                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                let data27 = data26[i5];
                                                                                const _errs61 = errors;
                                                                                const _errs62 = errors;
                                                                                if (errors === _errs62) {
                                                                                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                                        let missing4;
                                                                                        if (((data27.name === undefined) && (missing4 = "name")) || ((data27.digest === undefined) && (missing4 = "digest"))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/stages/" + i5, schemaPath: "#/$defs/Stage/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs64 = errors;
                                                                                            for (const key4 in data27) {
                                                                                                if (!((key4 === "name") || (key4 === "digest"))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/stages/" + i5, schemaPath: "#/$defs/Stage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs64 === errors) {
                                                                                                if (data27.name !== undefined) {
                                                                                                    let data28 = data27.name;
                                                                                                    const _errs65 = errors;
                                                                                                    if (errors === _errs65) {
                                                                                                        if (typeof data28 === "string") {
                                                                                                            if (func2(data28) > 200) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/name", schemaPath: "#/$defs/Stage/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/name", schemaPath: "#/$defs/Stage/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid16 = _errs65 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid16 = true;
                                                                                                }
                                                                                                if (valid16) {
                                                                                                    if (data27.digest !== undefined) {
                                                                                                        let data29 = data27.digest;
                                                                                                        const _errs67 = errors;
                                                                                                        if (errors === _errs67) {
                                                                                                            if (typeof data29 === "string") {
                                                                                                                if (func2(data29) > 64) {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    if (!pattern4.test(data29)) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/stages/" + i5 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid16 = _errs67 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid16 = true;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/stages/" + i5, schemaPath: "#/$defs/Stage/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid14 = _errs61 === errors;
                                                                                if (!valid14) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs59 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.curves !== undefined) {
                                                                    let data30 = data.curves;
                                                                    const _errs69 = errors;
                                                                    if (errors === _errs69) {
                                                                        if (Array.isArray(data30)) {
                                                                            if (data30.length > 10000) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/curves", schemaPath: "#/properties/curves/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid17 = true;
                                                                                const len6 = data30.length;
                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                    const _errs71 = errors;
                                                                                    if (!(validate31(data30[i6], { instancePath: instancePath + "/curves/" + i6, parentData: data30, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid17 = _errs71 === errors;
                                                                                    if (!valid17) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/curves", schemaPath: "#/properties/curves/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs69 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.timings !== undefined) {
                                                                        const _errs72 = errors;
                                                                        if (!(validate33(data.timings, { instancePath: instancePath + "/timings", parentData: data, parentDataProperty: "timings", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs72 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/report/json.js
/** Writing a report as JSON, and reading one back that may come from a stranger. */



/** Largest report that is read: 50 models with 10,000 test samples each stay below it. */
const maxReportBytes = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Indented for people and diffs; lists of plain values stay on one line. */
function stringifyReport(report) {
    return `${print(report, '')}\n`;
}
function print(value, indent) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new RangeError(`a report cannot hold ${value}`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const deeper = `${indent}  `;
    const wrap = (open, items, close) => items.length === 0 ? open + close : `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
    if (Array.isArray(value)) {
        const items = value.map((item) => print(item, deeper));
        const isFlat = value.every((item) => item === null || typeof item !== 'object');
        return isFlat ? `[${items.join(', ')}]` : wrap('[', items, ']');
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return wrap('{', members.map(([key, member]) => `${JSON.stringify(key)}: ${print(member, deeper)}`), '}');
}
/**
 * A report from its text. Refuses what is too large, not JSON, not of this schema, or contradicts itself; throws
 * `TinygateError` with exit code 2. `source` is named in the message.
 */
function parseReport(text, source) {
    const bytes = Buffer.byteLength(text);
    if (bytes > maxReportBytes) {
        throw unreadable(source, `expected at most ${maxReportBytes} bytes, found ${bytes}`);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(source, `expected JSON, found: ${error.message.slice(0, 200)}`);
    }
    if (!isReport(value))
        throw unreadable(source, describeSchemaError(value));
    const verdict = worstVerdict([...value.budgets, ...value.invariants]);
    if (value.verdict !== verdict) {
        throw unreadable(source, `expected the verdict of its rows, ${verdict}, found ${value.verdict}`);
    }
    return value;
}
function isReport(value) {
    return validateReport(value);
}
function describeSchemaError(value) {
    const version = value?.schemaVersion;
    if (typeof version === 'number' && version !== 1)
        return `expected schemaVersion 1, found ${version}`;
    const [error] = validateReport.errors ?? [];
    return `expected a report of schemas/report.schema.json, found ${error?.instancePath || 'that it'} ${error?.message ?? 'does not match'}`;
}
function unreadable(source, message) {
    return new TinygateError({
        code: 'report/unreadable',
        message: `${source}: ${message}`,
        cause: 'The file is not a report, was cut short, or comes from another version of tinygate.',
        fix: 'Make it again with `tinygate run`, with the version of tinygate that reads it.',
    });
}

// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/markdown.js
/** Pieces of GitHub-flavoured Markdown. Cells and titles are markup already: callers escape what strangers wrote. */
/** Columns listed in `right` are aligned to the right. */
function table(header, rows, right = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = header.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return [line(header), line(rule), ...rows.map(line)].join('\n');
}
/** A folded section. The empty lines around the body are what makes GitHub render the Markdown in it. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/**
 * Joins sections up to `maxBytes` of UTF-8. Sections are whole or absent: a table cut in the middle would break what
 * follows. Where one is left out, `notice` says so.
 */
function fitSections(sections, maxBytes, notice) {
    const separator = '\n\n';
    const ending = '\n';
    const size = (text) => Buffer.byteLength(text);
    const whole = sections.join(separator) + ending;
    if (size(whole) <= maxBytes)
        return whole;
    const room = maxBytes - size(separator + notice + ending);
    const kept = [];
    let used = 0;
    for (const section of sections) {
        const cost = size(section) + (kept.length > 0 ? size(separator) : 0);
        if (used + cost > room)
            continue;
        kept.push(section);
        used += cost;
    }
    return [...kept, notice].join(separator) + ending;
}

// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/report/render-summary.js




/** GitHub's limit for the summary of one step. */
const maxSummaryBytes = 1024 * 1024;
function renderSummary(report, maxBytes = maxSummaryBytes) {
    const sections = [
        renderHeading(report),
        renderBudgets(report.budgets),
        renderBrokenInvariants(report),
        renderArtifacts(report.artifacts),
        renderConditions(report),
        renderStages(report),
        renderInvariants(report),
        ...report.artifacts.map(renderLayers),
    ];
    return fitSections(sections.filter((section) => section !== ''), maxBytes, '_The rest is left out: it would exceed the size limit. It is all in report.json._');
}
function renderHeading(report) {
    return `## ${describe/* verdictEmoji */.If[report.verdict]} ${(0,report_escape/* escapeMarkdown */.FV)(report.spec.name)}: ${(0,describe/* describeVerdict */.XZ)(report)}`;
}
function renderBudgets(budgets) {
    if (budgets.length === 0)
        return 'The spec has no budgets: nothing was judged.';
    const rows = budgets.map((row) => {
        const { subject, measured, limit, difference } = (0,describe/* describeBudget */.No)(row);
        return [
            verdictCell(row.verdict),
            (0,report_escape/* codeSpan */.SS)(row.artifact),
            (0,report_escape/* escapeMarkdown */.FV)(subject),
            (0,report_escape/* escapeMarkdown */.FV)(measured),
            (0,report_escape/* escapeMarkdown */.FV)(limit),
            (0,report_escape/* escapeMarkdown */.FV)(difference),
            (0,report_escape/* escapeMarkdown */.FV)(row.conditions.join('; ')),
        ];
    });
    const header = ['', 'Artifact', 'Metric', 'Measured', 'Budget', 'Difference', 'Conditions'];
    return [table(header, rows, [3]), ...renderNotes(budgets)].join('\n\n');
}
/** Under the table: reason, the author's words and the place of every budget that is not met. */
function renderNotes(budgets) {
    return budgets
        .filter(({ verdict }) => verdict !== 'pass')
        .map((row) => {
        const { subject } = (0,describe/* describeBudget */.No)(row);
        const { file, line } = row.place;
        const place = (0,report_escape/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`);
        const words = [row.message, row.actual === null ? null : row.reason].filter((text) => text !== null);
        const quote = words.map((text) => `\n> ${(0,report_escape/* escapeMarkdown */.FV)(text)}`).join('\n>');
        return `${describe/* verdictEmoji */.If[row.verdict]} ${(0,report_escape/* codeSpan */.SS)(row.artifact)} ${(0,report_escape/* escapeMarkdown */.FV)(subject)}, set at ${place}${quote}`;
    });
}
function renderBrokenInvariants({ invariants }) {
    const broken = invariants.filter(({ verdict }) => verdict !== 'pass');
    if (broken.length === 0)
        return '';
    return `### Compression that was undone\n\n${invariantTable(broken)}`;
}
function renderInvariants({ invariants }) {
    const kept = invariants.filter(({ verdict }) => verdict === 'pass');
    if (kept.length === 0)
        return '';
    return details(`No pass undid another: ${kept.length} checks on the exported codes hold`, invariantTable(kept));
}
function invariantTable(rows) {
    const cells = rows.map((row) => {
        const { subject, measured, limit, difference } = (0,describe/* describeInvariant */.Kg)(row);
        return [
            verdictCell(row.verdict),
            (0,report_escape/* codeSpan */.SS)(row.artifact),
            (0,report_escape/* codeSpan */.SS)(row.layer),
            subject,
            measured,
            limit,
            (0,report_escape/* escapeMarkdown */.FV)(difference),
        ];
    });
    return table(['', 'Artifact', 'Layer', 'Check', 'In the file', 'Promised', ''], cells, [4]);
}
function renderArtifacts(artifacts) {
    if (artifacts.length === 0)
        return '';
    const rows = artifacts.map((artifact) => [
        (0,report_escape/* codeSpan */.SS)(artifact.artifact),
        (0,quantity/* formatQuantity */.VZ)(artifact.sizeBytes, 'bytes'),
        (0,quantity/* formatQuantity */.VZ)(artifact.deflatedBytes, 'bytes'),
        renderAccuracy(artifact),
        (0,quantity/* formatCount */.B4)(artifact.parameters),
        (0,quantity/* formatCount */.B4)(artifact.macs),
        (0,report_escape/* codeSpan */.SS)(artifact.sha256.slice(0, 12)),
    ]);
    const header = ['Artifact', 'Size', 'Deflated', 'Accuracy (95 % interval)', 'Parameters', 'MACs', 'SHA-256'];
    return `### Artifacts\n\n${table(header, rows, [1, 2, 3, 4, 5])}`;
}
function renderAccuracy({ accuracy }) {
    if (!accuracy)
        return '—';
    const [low, high] = accuracy.interval95.map((bound) => (bound * 100).toFixed(2));
    return `${(0,quantity/* formatQuantity */.VZ)(accuracy.fraction, 'fraction')} (${low} to ${high} %)`;
}
function renderConditions({ data, seed, engine, commit, tool, spec, artifacts }) {
    const runtimes = [...new Set(artifacts.map(({ runtime }) => runtime).filter((runtime) => runtime !== null))];
    const parts = [
        `${(0,quantity/* formatCount */.B4)(data.trainSamples)} training and ${(0,quantity/* formatCount */.B4)(data.testSamples)} test samples (data ${(0,report_escape/* codeSpan */.SS)(data.sha256.slice(0, 12))})`,
        runtimes.length > 0 ? `accuracy in ${runtimes.map(report_escape/* escapeMarkdown */.FV).join(', ')}` : '',
        `trained with ${(0,report_escape/* escapeMarkdown */.FV)(engine)}, seed ${seed}`,
        `spec ${(0,report_escape/* codeSpan */.SS)(spec.path)} (${(0,report_escape/* codeSpan */.SS)(spec.sha256.slice(0, 12))})`,
        commit === null ? '' : `commit ${(0,report_escape/* codeSpan */.SS)(commit.slice(0, 12))}`,
        `tinygate ${(0,report_escape/* escapeMarkdown */.FV)(tool.version)}`,
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
function renderStages({ stages, timings }) {
    if (stages.length === 0)
        return '';
    const rows = stages.map(({ name, digest }, index) => {
        const timing = timings.stages[index];
        return [
            (0,report_escape/* codeSpan */.SS)(name),
            timing ? (0,quantity/* formatSeconds */.Xo)(timing.seconds) : '—',
            timing?.cached ? 'from cache' : 'made',
            (0,report_escape/* codeSpan */.SS)(digest.slice(0, 12)),
        ];
    });
    return details(`Stages: ${(0,quantity/* formatSeconds */.Xo)(timings.totalSeconds)} in all`, table(['Stage', 'Time', '', 'Digest'], rows, [1]));
}
function renderLayers({ artifact, layers }) {
    if (layers.length === 0)
        return '';
    const rows = layers.map((layer) => [
        (0,report_escape/* codeSpan */.SS)(layer.name),
        (0,report_escape/* codeSpan */.SS)(layer.operator),
        (0,quantity/* formatCount */.B4)(layer.kernelElements),
        (0,quantity/* formatQuantity */.VZ)(layer.kernelBytes, 'bytes'),
        (0,quantity/* formatQuantity */.VZ)(layer.zeroFraction, 'fraction'),
        (0,quantity/* formatCount */.B4)(layer.distinctCodes),
        (0,quantity/* formatCount */.B4)(layer.macs),
    ]);
    const header = ['Layer', 'Operator', 'Elements', 'Kernel', 'Zeros', 'Distinct codes', 'MACs'];
    return details(`Layers of ${(0,report_escape/* escapeMarkdown */.FV)(artifact)}`, table(header, rows, [2, 3, 4, 5, 6]));
}
function verdictCell(verdict) {
    return `${describe/* verdictEmoji */.If[verdict]} ${verdict}`;
}

;// CONCATENATED MODULE: ./build/pipeline/write-report.js




/** Writes `report.json` and `summary.md` into the work folder. */
async function writeReport(report, workDir) {
    const files = { report: (0,external_node_path_.join)(workDir, 'report.json'), summary: (0,external_node_path_.join)(workDir, 'summary.md') };
    await writeAtomically(files.report, stringifyReport(report));
    await writeAtomically(files.summary, renderSummary(report));
    return files;
}

;// CONCATENATED MODULE: ./build/pipeline/run.js
/**
 * The story of a run: one spec turns data into gated model files.
 *
 *   data → teacher → its logits → student (distilled, pruned) → folded, clustered, quantised → files → measured → judged
 */



















/** Runs a plan from data to verdict. Throws `TinygateError`; a broken budget is not an error but a red report. */
async function runPipeline(plan, context) {
    const started = context.now();
    const dataset = await loadDataset(plan.data, plan.seed);
    const layers = kernelLayers(build({ plan, dataset }, plan.student, 'student'));
    (0,spec_layers/* checkLayers */.HJ)(plan, layers);
    const engine = await openEngine(plan.engine, {
        threads: plan.threads,
        native: { toolCache: context.toolCache, install: context.installEngine ?? false },
    });
    context.progress.note(`engine: ${engine.description} (${engine.reason ?? 'named'})`);
    const cache = openCache((0,external_node_path_.join)(context.workDir, 'cache'), context.now, context.progress);
    const basis = [dataset.digest, await codeDigest(), plan.seed, engine.description];
    const run = { ...context, plan, dataset, engine, cache, basis };
    try {
        const { models, curves } = await trainModels(run);
        const exported = await exportArtifacts(run, models, context.workDir);
        const measurements = await measureArtifacts(run, exported);
        const report = await run_judge(plan, dataset, engine, measurements, exported, {
            commit: context.commit,
            curves,
            stages: cache.records,
            totalSeconds: (context.now() - started) / 1000,
        });
        const files = await writeReport(report, context.workDir);
        return {
            report,
            exitCode: (0,verdict/* exitCodeOf */.FO)(report.verdict),
            files: { ...files, artifacts: exported.map(({ path }) => path) },
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
/** Measurements and budgets become rows, and the rows a report. */
async function run_judge(plan, dataset, engine, measurements, exported, circumstances) {
    const targets = compressionTargets(plan, exported);
    return buildReport({
        ...circumstances,
        toolVersion: version,
        spec: {
            name: plan.name,
            path: (0,external_node_path_.relative)(plan.workspace, plan.specFile).replaceAll('\\', '/'),
            sha256: digestBytes(await (0,promises_.readFile)(plan.specFile)),
        },
        seed: plan.seed,
        engine: engine.description,
        data: {
            sha256: dataset.digest,
            trainSamples: dataset.train.count,
            testSamples: dataset.test.count,
            classes: dataset.classes,
            labels: [...dataset.test.labels],
        },
        budgets: evaluate(plan.budgets, { measurements, compressed: compressedLayers(plan, exported) }),
        invariants: measurements.flatMap((measurement) => checkInvariants(targets[measurement.artifact], measurement)),
        artifacts: measurements,
    });
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


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ verdictEmoji),
/* harmony export */   Kg: () => (/* binding */ describeInvariant),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   No: () => (/* binding */ describeBudget),
/* harmony export */   XZ: () => (/* binding */ describeVerdict)
/* harmony export */ });
/* harmony import */ var _gate_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(749);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/** The words for a judged row, shared by every renderer, so that all of them say the same. */


function describeBudget(row) {
    const title = (0,_gate_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .G)(row.metric)?.title ?? row.metric;
    const name = row.class === null ? title : `${title} of ${row.class}`;
    const subject = row.against === null ? name : `${name} against ${row.against}`;
    if (row.actual === null || row.expected === null || row.delta === null) {
        const limit = row.expected === null ? '—' : `${sign(row)} ${formatValue(row, row.expected)}`;
        const measured = row.measured === null ? '—' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(row.measured, row.unit);
        const difference = row.reason ?? 'not measured';
        return { subject, measured, limit, difference, sentence: `could not be judged: ${difference}` };
    }
    const [actual, expected] = formatBoth(row, row.actual, row.expected);
    const difference = `${describeDifference(row, row.delta, row.expected)}${change(row)}`;
    const sentence = `${actual}, limit ${sign(row)} ${expected}: ${difference}`;
    const reason = row.reason === null ? '' : `; ${row.reason}`;
    return { subject, measured: actual, limit: `${sign(row)} ${expected}`, difference, sentence: sentence + reason };
}
function describeInvariant(row) {
    const subject = row.invariant === 'zeros' ? 'zeros' : 'distinct codes';
    const unit = row.invariant === 'zeros' ? 'fraction' : 'count';
    const relation = row.invariant === 'zeros' ? '≥' : '≤';
    const [actual, expected] = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .kI)(row.actual ?? row.expected, row.expected, unit);
    const measured = row.actual === null ? '—' : actual;
    const limit = `${relation} ${expected}`;
    const difference = row.reason ?? 'kept';
    return { subject, measured, limit, difference, sentence: `${measured}, expected ${limit}: ${difference}` };
}
const verdictMarks = {
    pass: '✓',
    warn: '!',
    inconclusive: '?',
    error: '✗',
    fail: '✗',
};
const verdictEmoji = {
    pass: '✅',
    warn: '⚠️',
    inconclusive: '❔',
    error: '❌',
    fail: '❌',
};
/** One line: `2 of 6 budgets failed, 1 could not be measured`. */
function describeVerdict({ budgets, invariants }) {
    const parts = [...describeCounts(budgets, 'budget')];
    if (invariants.some(({ verdict }) => verdict !== 'pass'))
        parts.push(...describeCounts(invariants, 'check'));
    return parts.join('; ');
}
function describeCounts(rows, noun) {
    const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
    const plural = `${noun}${rows.length === 1 ? '' : 's'}`;
    if (rows.length === 0)
        return [`no ${noun}s to judge`];
    const said = [
        [count('fail'), 'failed'],
        [count('error'), 'could not be measured'],
        [count('inconclusive'), 'undecided'],
        [count('warn'), 'warned'],
    ];
    const told = said.filter(([number]) => number > 0);
    if (told.length === 0)
        return [rows.length === 1 ? `1 ${noun} passed` : `all ${rows.length} ${plural} passed`];
    return told.map(([number, words], index) => index === 0 ? `${number} of ${rows.length} ${plural} ${words}` : `${number} ${words}`);
}
function sign({ operator }) {
    return { min: '≥', max: '≤', max_drop: 'drop ≤', max_increase: 'increase ≤' }[operator];
}
function isChange({ operator }) {
    return operator === 'max_drop' || operator === 'max_increase';
}
function formatValue(row, value) {
    return isChange(row) ? signedDifference(value, row) : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(value, row.unit);
}
function formatBoth(row, a, b) {
    return isChange(row) ? [signedDifference(a, row), signedDifference(b, row)] : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .kI)(a, b, row.unit);
}
function signedDifference(value, { unit }) {
    return `${value < 0 ? '−' : ''}${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(value, unit)}`;
}
/** ` (29.0 kB → 29.6 kB, +2.1 %)` */
function change(row) {
    const { reference, measured, unit, operator } = row;
    if (!isChange(row) || reference === null || measured === null)
        return '';
    const relative = operator === 'max_increase' && measured !== reference ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRelative */ .om)(measured - reference, reference) : null;
    return ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .kI)(reference, measured, unit).join(' → ')}${relative === null ? '' : `, ${relative}`})`;
}
function describeDifference(row, delta, expected) {
    if (delta === 0)
        return 'exactly at the limit';
    const isBelow = row.operator === 'min';
    const size = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(delta, row.unit);
    const word = delta < 0 ? 'to spare' : isBelow ? 'under' : 'over';
    const relative = delta > 0 && row.unit !== 'fraction' && !isChange(row) ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRelative */ .om)(isBelow ? -delta : delta, expected) : null;
    return `${size} ${word}${relative === null ? '' : ` (${relative})`}`;
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X1: () => (/* binding */ escapeText)
/* harmony export */ });
/* unused harmony exports oneLine, escapeHtml */
/**
 * Names, messages and paths come from specs, models and devices that a stranger may have written. Each output format has
 * one function that makes any string harmless text in it.
 */
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Control characters, line breaks and direction overrides become visible marks, so that one value stays on one line. */
function oneLine(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(/\s*[\r\n\u2028\u2029\u0085]+\s*/g, ' ')
        .replace(/\t/g, ' ')
        .replace(invisible, '\ufffd')
        .replace(loneSurrogate, '\ufffd');
}
/** For terminals and CI logs, whose runners obey lines such as `::error::` and `##[error]`. */
function escapeText(text) {
    return oneLine(text)
        .replace(/::/g, ':\u200b:')
        .replace(/##(?=\[)/g, '#\u200b#');
}
/** Prose inside GitHub-flavoured Markdown: no markup, HTML, mention, reference or link comes alive. */
function escapeMarkdown(text) {
    return oneLine(text).replace(/[\\`*_{}[\]<>|~&$^=]|[@#]|:(?=\/\/|:)|(?<=\bwww)\./gi, (character) => {
        if (character === '@' || character === '#')
            return `${character}\u200b`;
        return `&#${character.charCodeAt(0)};`;
    });
}
/** A name as inline code, where mentions and links stay dead. Safe inside a table cell. */
function codeSpan(text) {
    return /^[\w./:+-]+( [\w./:+-]+)*$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** Text or a quoted attribute in HTML and XML. */
function escapeHtml(text) {
    return oneLine(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   om: () => (/* binding */ formatRelative)
/* harmony export */ });
/** `decimals` beyond the unit's usual ones; bytes count them in kB or MB. */
function formatQuantity(value, unit, extraDecimals = 0) {
    switch (unit) {
        case 'bytes':
            return formatBytes(value, extraDecimals);
        case 'fraction':
            return `${(value * 100).toFixed(2 + extraDecimals)} %`;
        case 'count':
            return formatCount(value);
        case 'milliseconds':
            return `${value.toFixed(2 + extraDecimals)} ms`;
        case 'millijoules':
            return `${value.toFixed(2 + extraDecimals)} mJ`;
        default:
            throw new RangeError(`unknown unit ${String(unit)}`);
    }
}
/** Two values in the same unit, with as many digits as it takes to tell them apart. */
function formatPair(a, b, unit) {
    for (const extra of [0, 1, 2, 4]) {
        if (unit === 'bytes' && extra > 0)
            break;
        const pair = [formatQuantity(a, unit, extra), formatQuantity(b, unit, extra)];
        if (a === b || pair[0] !== pair[1])
            return pair;
    }
    const plain = (value) => (unit === 'bytes' ? `${formatCount(value)} B` : String(value));
    return [plain(a), plain(b)];
}
/** A difference without its sign; of fractions in points, and small sizes in bytes. */
function formatDifference(difference, unit) {
    const size = Math.abs(difference);
    if (unit !== 'fraction')
        return formatQuantity(size, unit);
    const points = size * 100;
    const decimals = points === 0 ? 2 : Math.min(8, Math.max(2, Math.ceil(-Math.log10(points) - 1e-9)));
    return `${points.toFixed(decimals)} points`;
}
/** A change relative to what it is measured by: `+10.7 %`. Null where the base is 0. */
function formatRelative(difference, base) {
    if (base === 0 || !Number.isFinite(difference / base))
        return null;
    const percent = (difference / Math.abs(base)) * 100;
    const decimals = percent === 0 ? 1 : Math.max(1, Math.ceil(-Math.log10(Math.abs(percent)) - 1e-9));
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(decimals)} %`;
}
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
/** Digits in groups of three: 1,234,567. */
function formatCount(value) {
    return grouped.format(value);
}
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 120)
        return `${Math.round(seconds)} s`;
    return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}
function formatBytes(bytes, extraDecimals) {
    if (Math.abs(bytes) < 1000)
        return `${formatCount(bytes)} B`;
    // 999,950 bytes would round to "1000.0 kB".
    if (Math.abs(bytes) < 999_950)
        return `${(bytes / 1000).toFixed(1 + extraDecimals)} kB`;
    return `${(bytes / 1_000_000).toFixed(2 + extraDecimals)} MB`;
}


/***/ })

};
