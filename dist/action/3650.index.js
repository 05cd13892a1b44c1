export const id = 3650;
export const ids = [3650];
export const modules = {

/***/ 68410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ur: () => (/* binding */ mostInflation),
/* harmony export */   aL: () => (/* binding */ InflatesTooFar),
/* harmony export */   hp: () => (/* binding */ inflateHeld)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/** Compressed files of strangers: what they become is held against what its beginning says, while it is inflated. */

/** Deflate makes at most so many bytes of one (RFC 1951: 258 bytes of two bits, with their share of a block). */
const mostInflation = 1032;
/** More than the file's own beginning says, or than anything may have. */
class InflatesTooFar extends Error {
    mostBytes;
    constructor(mostBytes) {
        super(`more than ${mostBytes} bytes`);
        this.mostBytes = mostBytes;
    }
}
/**
 * @throws InflatesTooFar as soon as there is more than `holds` says or `mostBytes`; what `holds` throws; Error of zlib for a damaged
 *   stream
 */
async function inflateHeld(bytes, { form, holds, mostBytes }) {
    const stream = form === 'gzip' ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)() : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate)();
    let whole = Buffer.alloc(Math.min(mostBytes, 65_536));
    let size = 0;
    let expected = null;
    stream.end(bytes);
    try {
        for await (const part of stream) {
            if (size + part.length > whole.length) {
                const grown = Buffer.alloc(Math.min(mostBytes, Math.max(size + part.length, 2 * whole.length)));
                if (size + part.length > grown.length)
                    throw new InflatesTooFar(mostBytes);
                whole.copy(grown, 0, 0, size);
                whole = grown;
            }
            part.copy(whole, size);
            size += part.length;
            expected = holds(whole.subarray(0, size)) ?? expected;
            if (expected !== null && size > expected)
                throw new InflatesTooFar(expected);
        }
    }
    finally {
        stream.destroy();
    }
    return whole.subarray(0, size);
}


/***/ }),

/***/ 63666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ memorySource)
/* harmony export */ });
/* unused harmony exports memorySamples, shareMemory */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39184);
/** Samples in memory: what IDX files are once they are unpacked. */


/** @param arrays whole samples one after another, of every name in `signature`. */
function memorySamples(signature, arrays, count) {
    return {
        count,
        read(indices, into) {
            for (const [name, target] of Object.entries(into)) {
                const [type, values] = [signature[name], arrays[name]];
                if (!type || !values)
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`the source has no array ${name}`);
                const size = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .elementCount */ .K)(type);
                for (let i = 0; i < indices.length; i++) {
                    const start = indices[i] * size;
                    if (size === 1)
                        target[i] = values[start];
                    else
                        target.set(values.subarray(start, start + size), i * size);
                }
            }
            return Promise.resolve();
        },
    };
}
/**
 * From this size on a sample takes longer to place than to be handed to a thread and back, and a second thread gains: below, reading
 * is a copy, and the source has no origin.
 */
const sharedFromBytes = 8192;
function memorySource(index) {
    const signature = { ...index.inputs, ...index.truth };
    const samplesOf = ({ arrays, count }) => memorySamples(signature, arrays, count);
    const bytes = Object.values(index.inputs).reduce((sum, type) => sum + (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .elementCount */ .K)(type), 0);
    return {
        ...index,
        splits: {
            train: index.train && samplesOf(index.train),
            validation: index.validation ? samplesOf(index.validation) : null,
            test: samplesOf(index.test),
        },
        // A getter: nothing is copied until a thread is started.
        get origin() {
            return bytes < sharedFromBytes ? null : shareMemory(index);
        },
    };
}
/** The same samples where every thread can read them. */
function shareMemory(index) {
    const shared = ({ arrays, count }) => ({
        count,
        arrays: Object.fromEntries(Object.entries(arrays).map(([name, values]) => {
            const copy = new values.constructor(new SharedArrayBuffer(values.byteLength));
            copy.set(values);
            return [name, copy];
        })),
    });
    const train = index.train && shared(index.train);
    const validation = index.validation ? shared(index.validation) : null;
    return { format: 'memory', index: { ...index, train, validation, test: shared(index.test) } };
}


/***/ }),

/***/ 83650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openData: () => (/* binding */ openData)
});

// EXTERNAL MODULE: ./build/spec/data-format.js
var data_format = __webpack_require__(82994);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/data/dataset.js
var dataset = __webpack_require__(59577);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/data/inflate.js
var inflate = __webpack_require__(68410);
// EXTERNAL MODULE: ./build/data/tables/read-bytes.js
var read_bytes = __webpack_require__(79869);
;// CONCATENATED MODULE: ./build/data/idx.js
/**
 * The IDX format of MNIST and its relatives: two zero bytes, an element type, the number of dimensions, each dimension
 * as a big-endian uint32, then the elements. Files may be gzipped.
 */



/** How the elements of a type are read, big-endian. */
const elementTypes = {
    8: { name: 'unsigned byte', size: 1, read: (view, at) => view.getUint8(at) },
    11: { name: 'int16', size: 2, read: (view, at) => view.getInt16(at) },
    12: { name: 'int32', size: 4, read: (view, at) => view.getInt32(at) },
};
const imageContent = { dimensions: [3, 4], types: [8] };
/** Of more than 256 classes in wider elements. */
const labelContent = { dimensions: [1], types: [8, 11, 12] };
/** A decompressed file larger than this is refused: 4 GiB is beyond one typed array, and a small gzip can claim it. */
const maximumBytes = 2 ** 31 - 1;
/** Pictures: [samples, height, width] or [samples, height, width, channels] of unsigned bytes. */
async function readIdxImages(path) {
    const bytes = await readStored(path);
    const { dimensions, elements } = parseIdx(await decompress(bytes, path, imageContent), path, imageContent);
    return { dimensions, elements, bytes };
}
/** Labels: [samples] of unsigned bytes, int16 or int32. */
async function readIdxLabels(path) {
    const bytes = await readStored(path);
    const { dimensions, elements, type } = parseIdx(await decompress(bytes, path, labelContent), path, labelContent);
    const view = new DataView(elements.buffer, elements.byteOffset, elements.byteLength);
    const { size, read } = elementTypes[type];
    const labels = Int32Array.from({ length: elements.length / size }, (_, i) => read(view, i * size));
    return { dimensions, elements: labels, bytes };
}
const readStored = (path) => (0,read_bytes/* readBytes */.i)(path, maximumBytes, 'an IDX file');
/** Inflates what is gzipped, and no further than the header says. */
async function decompress(bytes, path, content) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    const holds = (soFar) => {
        const header = readHeader(soFar, path, content);
        if (header === null)
            return null;
        const { bytes: expected } = header;
        if (expected <= inflate/* mostInflation */.Ur * bytes.length)
            return expected;
        const { dimensions } = header;
        throw notIdx(`expected ${dimensions.join(' x ')} elements in ${bytes.length} bytes of gzip, found that these hold fewer`, path);
    };
    try {
        return await (0,inflate/* inflateHeld */.hp)(bytes, { form: 'gzip', holds, mostBytes: maximumBytes });
    }
    catch (error) {
        if (error instanceof errors/* TinygateError */.oG)
            throw error;
        if (error instanceof inflate/* InflatesTooFar */.aL)
            throw notIdx(`expected gzip that inflates to the ${error.mostBytes} bytes of its header, found that it goes on`, path);
        throw new errors/* DataError */.fL({
            code: 'data/gzip',
            message: `expected gzipped IDX, found a damaged gzip stream (${error.message})`,
            where: { file: path },
            cause: 'the download was cut short, or the file is a Git LFS pointer',
            fix: 'fetch the file again and compare its size',
        }, { cause: error });
    }
}
function notIdx(message, path) {
    return new errors/* DataError */.fL({
        code: 'data/idx',
        message,
        where: { file: path },
        cause: 'the file is not IDX, was cut short, or images and labels were swapped',
        fix: 'check which file the spec names: images have 3 dimensions (count, rows, columns) or 4 (and channels), labels 1',
    });
}
/** Null where `bytes` end before the header does. @throws DataError for what is no IDX file */
function readHeader(bytes, path, content) {
    if (bytes[0] === 0x93 && bytes[1] === 0x4e)
        throw new errors/* DataError */.fL({
            code: 'data/idx',
            message: 'expected an IDX file, found an array of NumPy (.npy)',
            where: { file: path },
            fix: 'Name arrays with data.inputs and data.labels: data: { inputs: x.npy, labels: y.npy }.',
        });
    if (bytes.length < 4 + 4 * Math.min(...content.dimensions))
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint16(0) !== 0)
        throw notIdx(`expected IDX magic 00 00, found ${hex(bytes[0])} ${hex(bytes[1])}`, path);
    const type = content.types.find((candidate) => candidate === bytes[2]);
    if (type === undefined) {
        const known = content.types.map((candidate) => `${hex(candidate)} (${elementTypes[candidate].name})`);
        throw notIdx(`expected IDX element type ${known.join(' or ')}, found ${hex(bytes[2])}`, path);
    }
    const rank = bytes[3];
    if (!content.dimensions.includes(rank))
        throw notIdx(`expected ${content.dimensions.join(' or ')} IDX dimensions, found ${rank}`, path);
    const headerBytes = 4 + 4 * rank;
    if (bytes.length < headerBytes)
        return null;
    const dimensions = Array.from({ length: rank }, (_, i) => view.getUint32(4 + 4 * i));
    const elements = dimensions.reduce((product, dimension) => product * dimension, 1);
    return { type, dimensions, headerBytes, bytes: headerBytes + elements * elementTypes[type].size };
}
function parseIdx(bytes, path, content) {
    const header = readHeader(bytes, path, content);
    if (header === null) {
        const rank = bytes.length < 4 ? Math.min(...content.dimensions) : Math.max(bytes[3], Math.min(...content.dimensions));
        throw notIdx(`expected an IDX header of ${4 + 4 * rank} bytes, found a file of ${bytes.length}`, path);
    }
    const { type, dimensions, headerBytes } = header;
    const { size } = elementTypes[type];
    const [expected, found] = [(header.bytes - headerBytes) / size, (bytes.length - headerBytes) / size];
    if (found !== expected)
        throw notIdx(`expected ${dimensions.join(' x ')} = ${expected} elements, found ${found}`, path);
    return { dimensions, elements: bytes.subarray(headerBytes), type };
}
function hex(byte) {
    return byte.toString(16).padStart(2, '0');
}

// EXTERNAL MODULE: ./build/data/memory.js
var data_memory = __webpack_require__(63666);
// EXTERNAL MODULE: ./build/data/splits.js
var splits = __webpack_require__(9180);
;// CONCATENATED MODULE: ./build/data/load.js







/** Reads, checks and splits the data. Throws `DataError` for anything that is not as the spec says. */
async function loadDataset(source, seed) {
    if ('all' in source.files) {
        const { testFraction, validationFraction = 0, seed: own } = source.files;
        const splitSeed = own ?? seed;
        const all = await readPair(source.root, source.files.all);
        const classes = classNames(source, [all]);
        const fractions = { validation: validationFraction, test: testFraction };
        const assignment = (0,splits/* splitByChance */.ip)(all.labels, classes.length, fractions, splitSeed);
        const side = (name) => load_select(all, (0,splits/* indicesOf */.r8)(assignment, name));
        const validation = validationFraction > 0 ? side('validation') : null;
        return datasetOf(source, classes, { train: side('train'), validation, test: side('test') }, [
            all.digest,
            { testFraction, seed: splitSeed, ...(validation && { validationFraction }) },
        ]);
    }
    const test = await readPair(source.root, source.files.test);
    if (source.files.train === null)
        return datasetOf(source, classNames(source, [test]), { train: null, test }, [null, test.digest]);
    const train = await readPair(source.root, source.files.train);
    if (train.sampleShape.join() !== test.sampleShape.join()) {
        throw new errors/* DataError */.fL({
            code: 'data/shape',
            message: `expected train and test images of one shape, found ${train.sampleShape.join('x')} and ${test.sampleShape.join('x')}`,
            where: { file: (0,external_node_path_.resolve)(source.root, source.files.test.images) },
            fix: 'name files of the same data set',
        });
    }
    return datasetOf(source, classNames(source, [train, test]), { train, test }, [train.digest, test.digest]);
}
function datasetOf(source, classes, { train, validation = null, test, }, identity) {
    checkNotEmpty(train === null ? 1 : train.count, test.count, source);
    const splitOf = ({ pixels, labels, count }) => ({ arrays: { images: pixels, labels }, count });
    const memory = (0,data_memory/* memorySource */.Pq)({
        digest: (0,digest/* digestValue */.yD)(identity),
        inputs: { images: { shape: test.sampleShape, type: 'uint8' } },
        truth: { labels: { shape: [], type: 'int32' } },
        classes,
        train: train && splitOf(train),
        validation: validation && splitOf(validation),
        test: splitOf(test),
    });
    const { task = { name: 'classification', normal: [] } } = source;
    return (0,dataset/* openDataset */.Jp)(memory, source.normalization, {
        task: task.name,
        normal: task.normal,
        ...(task.name === 'classification' && { digest: (0,digest/* digestValue */.yD)([...identity, (0,dataset/* plain */.pj)(source.normalization)]) }),
    });
}
async function readPair(root, files) {
    const images = await readIdxImages((0,external_node_path_.resolve)(root, files.images));
    const labels = await readIdxLabels((0,external_node_path_.resolve)(root, files.labels));
    const [count = 0, height = 0, width = 0, channels = 1] = images.dimensions;
    if (labels.dimensions[0] !== count) {
        throw new errors/* DataError */.fL({
            code: 'data/count',
            message: `expected one label for each of ${count} images, found ${labels.dimensions[0]}`,
            where: { file: (0,external_node_path_.resolve)(root, files.labels) },
            cause: 'images and labels come from different splits',
            fix: 'name the labels that belong to the images',
        });
    }
    const outside = labels.elements.findIndex((label) => label < 0 || label >= mostClasses);
    if (outside >= 0) {
        throw new errors/* DataError */.fL({
            code: 'data/label',
            message: `expected labels 0..${mostClasses - 1}, found label ${labels.elements[outside]} of sample ${outside}`,
            where: { file: (0,external_node_path_.resolve)(root, files.labels) },
            cause: 'the file holds no classes, or its elements are of another type or byte order than its header says',
            fix: 'number the classes from 0',
        });
    }
    return {
        pixels: images.elements,
        labels: labels.elements,
        count,
        sampleShape: [height, width, channels],
        digest: (0,digest/* digestBytes */.QN)((0,digest/* digestBytes */.QN)(images.bytes), (0,digest/* digestBytes */.QN)(labels.bytes)),
    };
}
/** As many as a spec can name. */
const mostClasses = 1000;
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
    indices.forEach((index, position) => {
        pixels.set(pair.pixels.subarray(index * size, (index + 1) * size), position * size);
    });
    const labels = Int32Array.from(indices, (index) => pair.labels[index]);
    return { ...pair, pixels, labels, count: indices.length };
}

;// CONCATENATED MODULE: ./build/data/open-data.js
/** The data of a plan, whatever its format; what no plan of that format needs is not loaded. */




/** @throws DataError for anything that is not as the spec says */
async function openData(plan, options) {
    if (plan.format === 'idx')
        return loadDataset(plan, options.seed);
    if ((0,data_format/* isTablePlan */.yO)(plan))
        return (await __webpack_require__.e(/* import() */ 9775).then(__webpack_require__.bind(__webpack_require__, 29775))).openTables(plan, options);
    const source = await openSource(plan, options);
    return (0,dataset/* openDataset */.Jp)(source, await normalizationOf(plan, source), {
        task: plan.task.name,
        normal: plan.task.normal,
    });
}
async function normalizationOf(plan, source) {
    if (plan.format === 'image_folder' || plan.normalizes === undefined)
        return plan.normalization;
    const { train } = source.splits;
    if (!train)
        throw new errors/* DataError */.fL({
            code: 'data/normalization',
            message: 'expected data.normalization, as nothing is trained and features.normalize is of training sounds, found none',
            cause: 'Which sounds a committed file was trained on is not known here.',
            fix: 'Write data.normalization: { mean: […], std: […] } in the place of features.normalize; npx tinygate inspect FILE prints what the file was made with.',
        });
    const { coefficientsOf } = await __webpack_require__.e(/* import() */ 5796).then(__webpack_require__.bind(__webpack_require__, 35796));
    return coefficientsOf(train, source.inputs['images'].shape);
}
async function openSource(plan, options) {
    switch (plan.format) {
        case 'image_folder':
            return (await Promise.all(/* import() */[__webpack_require__.e(4202), __webpack_require__.e(8271)]).then(__webpack_require__.bind(__webpack_require__, 78271))).openImageFolder(plan, options);
        case 'sound_folder': {
            const { openSoundFolder } = await Promise.all(/* import() */[__webpack_require__.e(4202), __webpack_require__.e(1729), __webpack_require__.e(3931)]).then(__webpack_require__.bind(__webpack_require__, 23931));
            return openSoundFolder(plan, { ...options, noiseFolder: plan.augmentation.sound?.noise?.folder ?? null });
        }
    }
}


/***/ }),

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ splitByGroup),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   ip: () => (/* binding */ splitByChance),
/* harmony export */   r8: () => (/* binding */ indicesOf)
/* harmony export */ });
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99572);
/**
 * Which sample trains, which one stops the training, and which one measures: by chance within each class, by group, or as a
 * list says. Every function is pure in (samples, seed), and its answer is one split a sample.
 */

const splitNames = ['train', 'validation', 'test'];
const [train, validation, test] = [0, 1, 2];
/**
 * Stratified: every class gives each split the same share, rounded. The test samples are those that a split without validation takes for
 * the same labels, fraction and seed, so that to ask for a validation split never changes what is measured.
 */
function splitByChance(labels, classCount, fractions, seed) {
    const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(seed, 'data/split');
    const assignment = new Uint8Array(labels.length).fill(train);
    for (const members of membersOf(labels, classCount)) {
        random.shuffle(members);
        const testCount = Math.round(members.length * fractions.test);
        const validationCount = Math.round(members.length * fractions.validation);
        members.subarray(0, testCount).forEach((index) => (assignment[index] = test));
        members.subarray(testCount, testCount + validationCount).forEach((index) => (assignment[index] = validation));
    }
    return assignment;
}
function membersOf(labels, classCount) {
    const counts = new Uint32Array(classCount);
    for (let index = 0; index < labels.length; index++)
        counts[labels[index]]++;
    const members = [...counts].map((count) => new Uint32Array(count));
    counts.fill(0);
    for (let index = 0; index < labels.length; index++) {
        const label = labels[index];
        members[label][counts[label]++] = index;
    }
    return members;
}
/**
 * All samples of a group (a speaker, a patient, a machine) in one split, each class as near to its shares as whole groups
 * allow: the largest group first, groups of one size in an order of the seed, each to the split that then misses its
 * shares least (the greedy way of scikit-learn's StratifiedGroupKFold).
 *
 * @param groups one name a sample
 */
function splitByGroup(labels, classCount, groups, fractions, seed) {
    const samples = new Map();
    groups.forEach((group, index) => {
        const members = samples.get(group);
        if (members)
            members.push(index);
        else
            samples.set(group, [index]);
    });
    const names = [...samples.keys()].sort();
    const order = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(seed, 'data/split-by-group').shuffle(Uint32Array.from(names.keys()));
    const bySize = [...order].map((position) => samples.get(names[position])).sort((a, b) => b.length - a.length);
    const totals = new Float64Array(classCount);
    for (let index = 0; index < labels.length; index++)
        totals[labels[index]]++;
    const shares = [1 - fractions.validation - fractions.test, fractions.validation, fractions.test];
    const open = splitNames.map((_, split) => split).filter((split) => shares[split] > 0);
    const held = splitNames.map(() => new Float64Array(classCount));
    const assignment = new Uint8Array(labels.length);
    for (const members of bySize) {
        const added = new Float64Array(classCount);
        for (const index of members)
            added[labels[index]]++;
        // Of each class, how far the split would be from its share, less how far it is.
        const cost = (split) => totals.reduce((sum, total, label) => {
            if (total === 0)
                return sum;
            const missing = (shares[split] * total - held[split][label]) / total;
            return sum + (missing - added[label] / total) ** 2 - missing ** 2;
        }, 0);
        const best = open.reduce((least, split) => (cost(split) < cost(least) ? split : least));
        for (const index of members)
            assignment[index] = best;
        added.forEach((count, label) => (held[best][label] += count));
    }
    return assignment;
}
function indicesOf(assignment, name) {
    const wanted = splitNames.indexOf(name);
    return Uint32Array.from(assignment.keys()).filter((index) => assignment[index] === wanted);
}


/***/ }),

/***/ 79869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_read_whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71626);



/** The bytes of a file of at most so many. @param noun with its article: what the file should hold. @throws DataError */
async function readBytes(path, most, noun = 'a file of samples') {
    try {
        return await (0,_core_read_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhole */ .o)(path, { maxBytes: most, fix: 'Give a part of the data, or another format.' });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG)
            throw error;
        const { code, message, syscall } = error;
        if (syscall !== 'open')
            throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainSystemError */ .T)(error, 'read', path) ?? error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({
            code: 'data/unreadable',
            message: `expected ${noun}, found ${code === 'ENOENT' ? 'no file' : `an unreadable one (${code ?? message})`}`,
            where: { file: path },
            cause: 'paths under `data` are relative to `data.root`, which is relative to the spec',
            fix: 'Correct the path in the spec, or pass --data-root.',
        }, { cause: error });
    }
}


/***/ })

};
