export const id = 5073;
export const ids = [5073];
export const modules = {

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

/***/ 55073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openData: () => (/* binding */ openData)
});

// EXTERNAL MODULE: ./build/data/dataset.js
var dataset = __webpack_require__(59577);
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
    const { dimensions, elements } = parseIdx(decompress(bytes, path), path, imageContent);
    return { dimensions, elements, bytes };
}
/** Labels: [samples] of unsigned bytes, int16 or int32. */
async function readIdxLabels(path) {
    const bytes = await readStored(path);
    const { dimensions, elements, type } = parseIdx(decompress(bytes, path), path, labelContent);
    const view = new DataView(elements.buffer, elements.byteOffset, elements.byteLength);
    const { size, read } = elementTypes[type];
    const labels = Int32Array.from({ length: elements.length / size }, (_, i) => read(view, i * size));
    return { dimensions, elements: labels, bytes };
}
async function readStored(path) {
    return (0,promises_.readFile)(path).catch((cause) => {
        const error = cause;
        throw new errors/* DataError */.fL({
            code: 'data/unreadable',
            message: `expected an IDX file, found ${error.code === 'ENOENT' ? 'no file' : `an unreadable one (${error.code ?? error.message})`}`,
            where: { file: path },
            cause: 'paths under `data` are relative to `data.root`, which is relative to the spec',
            fix: 'correct the path in the spec, or pass --data-root',
        }, { cause: error });
    });
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
function parseIdx(bytes, path, content) {
    const fail = (message) => {
        throw new errors/* DataError */.fL({
            code: 'data/idx',
            message,
            where: { file: path },
            cause: 'the file is not IDX, was cut short, or images and labels were swapped',
            fix: 'check which file the spec names: images have 3 dimensions (count, rows, columns) or 4 (and channels), labels 1',
        });
    };
    const requireHeader = (dimensions) => {
        const headerBytes = 4 + 4 * dimensions;
        if (bytes.length < headerBytes)
            fail(`expected an IDX header of ${headerBytes} bytes, found a file of ${bytes.length}`);
        return headerBytes;
    };
    requireHeader(Math.min(...content.dimensions));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint16(0) !== 0)
        fail(`expected IDX magic 00 00, found ${hex(bytes[0])} ${hex(bytes[1])}`);
    const type = content.types.find((candidate) => candidate === bytes[2]);
    if (type === undefined) {
        const known = content.types.map((candidate) => `${hex(candidate)} (${elementTypes[candidate].name})`);
        return fail(`expected IDX element type ${known.join(' or ')}, found ${hex(bytes[2])}`);
    }
    const rank = bytes[3];
    if (!content.dimensions.includes(rank))
        fail(`expected ${content.dimensions.join(' or ')} IDX dimensions, found ${rank}`);
    const headerBytes = requireHeader(rank);
    const dimensions = Array.from({ length: rank }, (_, i) => view.getUint32(4 + 4 * i));
    const expected = dimensions.reduce((product, dimension) => product * dimension, 1);
    const found = (bytes.length - headerBytes) / elementTypes[type].size;
    if (found !== expected)
        fail(`expected ${dimensions.join(' x ')} = ${expected} elements, found ${found}`);
    return { dimensions, elements: bytes.subarray(headerBytes), type };
}
function hex(byte) {
    return byte.toString(16).padStart(2, '0');
}

// EXTERNAL MODULE: ./build/data/source.js
var source = __webpack_require__(39184);
;// CONCATENATED MODULE: ./build/data/memory.js
/** Samples in memory: what IDX files are once they are unpacked. */


/** @param arrays whole samples one after another, of every name in `signature`. */
function memorySamples(signature, arrays, count) {
    return {
        count,
        read(indices, into) {
            for (const [name, target] of Object.entries(into)) {
                const [type, values] = [signature[name], arrays[name]];
                if (!type || !values)
                    throw new errors/* InternalError */.Gd(`the source has no array ${name}`);
                const size = (0,source/* elementCount */.K)(type);
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
    const bytes = Object.values(index.inputs).reduce((sum, type) => sum + (0,source/* elementCount */.K)(type), 0);
    return {
        ...index,
        splits: { train: index.train && samplesOf(index.train), validation: null, test: samplesOf(index.test) },
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
    return { format: 'memory', index: { ...index, train, test: shared(index.test) } };
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
    if ('all' in source.files) {
        const { testFraction } = source.files;
        const all = await readPair(source.root, source.files.all);
        const classes = classNames(source, [all]);
        const { train, test } = splitIndices(all.labels, classes.length, testFraction, seed);
        const sides = { train: load_select(all, train), test: load_select(all, test) };
        return datasetOf(source, classes, sides, [all.digest, { testFraction, seed }]);
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
function datasetOf(source, classes, { train, test }, identity) {
    checkNotEmpty(train === null ? 1 : train.count, test.count, source);
    const splitOf = ({ pixels, labels, count }) => ({ arrays: { images: pixels, labels }, count });
    const memory = memorySource({
        digest: (0,digest/* digestValue */.yD)(identity),
        inputs: { images: { shape: test.sampleShape, type: 'uint8' } },
        truth: { labels: { shape: [], type: 'int32' } },
        classes,
        train: train && splitOf(train),
        test: splitOf(test),
    });
    return (0,dataset/* openDataset */.Jp)(memory, source.normalization, (0,digest/* digestValue */.yD)([...identity, (0,dataset/* plain */.pj)(source.normalization)]));
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


/** @throws DataError for anything that is not as the spec says */
async function openData(plan, options) {
    if (plan.format === 'idx')
        return loadDataset(plan, options.seed);
    const { openImageFolder } = await __webpack_require__.e(/* import() */ 5864).then(__webpack_require__.bind(__webpack_require__, 25864));
    return (0,dataset/* openDataset */.Jp)(await openImageFolder(plan, options), plan.normalization);
}


/***/ }),

/***/ 18460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uniformFloat64)
/* harmony export */ });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion



/***/ }),

/***/ 72577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ uniformInt)
/* harmony export */ });
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion



/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ xoroshiro128plusFromState)
/* harmony export */ });
/* unused harmony export xoroshiro128plus */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
