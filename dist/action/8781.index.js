export const id = 8781;
export const ids = [8781];
export const modules = {

/***/ 14568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ archiveLimits),
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);
/* harmony import */ var _crc32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78509);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/**
 * Entries of a zip that a stranger may have made, from memory into memory: nothing is written anywhere. Whatever is odd
 * about any entry refuses the whole archive, also where only another one is wanted; sizes are counted while inflating, not
 * believed.
 */



const archiveLimits = {
    maxEntries: 1000,
    maxEntryBytes: 16 * 1024 * 1024,
    maxTotalBytes: 64 * 1024 * 1024,
    maxRatio: 200,
};
const smallBytes = 1024 * 1024;
/**
 * The wanted entries by name, in the order of the archive. Throws `TinygateError` for whatever is not an honest zip.
 * @param sizeOf of entries that begin with what tells their size: they are held to it while they are inflated.
 */
async function readArchive(zip, isWanted, limits = archiveLimits, sizeOf = () => Infinity) {
    try {
        return await readEntries(zip, isWanted, limits, sizeOf);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG ? error : refused(error.message, error);
    }
}
async function readEntries(zip, isWanted, limits, sizeOf) {
    const file = await yauzl__WEBPACK_IMPORTED_MODULE_0__.fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
        strictFileNames: true,
        validateEntrySizes: true,
    });
    if (file.entryCount > limits.maxEntries)
        throw refused(`expected at most ${limits.maxEntries} entries, found ${file.entryCount}`);
    const entries = new Map();
    const names = new Set();
    let roomBytes = limits.maxTotalBytes;
    for await (const entry of file.eachEntry()) {
        checkEntry(entry, zip.byteLength, names);
        if (entry.fileName.endsWith('/') || !isWanted(entry.fileName))
            continue;
        const most = { maxBytes: Math.min(limits.maxEntryBytes, roomBytes), maxRatio: limits.maxRatio };
        const bytes = await inflate(file, entry, most, (soFar) => sizeOf(entry.fileName, soFar));
        roomBytes -= bytes.length;
        entries.set(entry.fileName, bytes);
    }
    return entries;
}
/** Throws unless this is a plain file or folder with a plain relative name of its own. */
function checkEntry(entry, archiveBytes, names) {
    const { fileName } = entry;
    const name = JSON.stringify(fileName.slice(0, 200));
    const problem = nameProblem(fileName);
    if (problem !== null)
        throw refused(`expected a plain relative name, found ${name} (${problem})`);
    // As on a file system that folds case and composes accents.
    const folded = fileName.replace(/\/$/, '').normalize('NFC').toLowerCase();
    if (names.has(folded))
        throw refused(`expected every name once, found ${name} twice`);
    names.add(folded);
    if (entry.isEncrypted())
        throw refused(`expected no encryption, found ${name} encrypted`);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        throw refused(`expected ${name} stored or deflated, found method ${entry.compressionMethod}`);
    const isFolder = fileName.endsWith('/');
    // The upper half are the permissions and the type of Unix; none at all where another system made the archive.
    const type = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (type !== 0 && type !== (isFolder ? 0o040000 : 0o100000))
        throw refused(`expected files and folders, found that ${name} is a link or device`);
    if (isFolder && entry.uncompressedSize !== 0)
        throw refused(`expected a folder without bytes, found ${name} with some`);
    if (entry.compressedSize > archiveBytes || !Number.isSafeInteger(entry.uncompressedSize))
        throw refused(`expected ${name} to fit into its archive, found that it claims ${entry.compressedSize} bytes`);
}
function nameProblem(name) {
    if (name === '' || name.length > 1024)
        return 'length';
    // eslint-disable-next-line no-control-regex -- that is what is looked for
    if (/[\u0000-\u001f\u007f]/.test(name))
        return 'control character';
    if (name.includes('\\'))
        return 'backslash';
    if (name.startsWith('/'))
        return 'absolute';
    if (/^[A-Za-z]:/.test(name))
        return 'drive letter';
    const parts = name.replace(/\/$/, '').split('/');
    return parts.some((part) => part === '..' || part === '.' || part === '') ? 'leaves its folder' : null;
}
async function inflate(file, entry, { maxBytes, maxRatio }, sizeOf) {
    const name = JSON.stringify(entry.fileName);
    const stream = await file.openReadStreamPromise(entry);
    const parts = [];
    let size = 0;
    let expected = null;
    // Leaving the loop by an error destroys the stream.
    for await (const part of stream) {
        size += part.length;
        parts.push(part);
        expected ??= sizeOf(parts.length === 1 ? part : Buffer.concat(parts));
        const most = Math.min(maxBytes, expected ?? maxBytes);
        if (size > most)
            throw refused(`expected at most ${most} bytes in ${name}, found more`);
        if (size > smallBytes && size > entry.compressedSize * maxRatio)
            throw refused(`expected ${name} to inflate at most ${maxRatio} times, found more`);
    }
    const bytes = Buffer.concat(parts);
    if ((0,_crc32_js__WEBPACK_IMPORTED_MODULE_1__/* .crc32 */ .Q)(bytes) !== entry.crc32 >>> 0)
        throw refused(`expected ${name} with the checksum of its bytes, found another`);
    return bytes;
}
function refused(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG({
        code: 'archive/refused',
        message: `archive: ${message}`,
        cause: 'The archive is damaged, or was made to do harm.',
        fix: 'Make it again with the action, which stores plain files.',
    }, cause === undefined ? {} : { cause });
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

/***/ 98781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  partOfArchive: () => (/* binding */ partOfArchive),
  readNpyFiles: () => (/* binding */ readNpyFiles),
  readNpz: () => (/* binding */ readNpz)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/archive.js
var archive = __webpack_require__(14568);
// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/name-some.js
var name_some = __webpack_require__(68696);
// EXTERNAL MODULE: ./build/data/tables/read-bytes.js
var read_bytes = __webpack_require__(79869);
;// CONCATENATED MODULE: ./build/data/tables/npy.js
/**
 * NumPy's own format (numpy.lib.format): a magic, a version, a header that is a Python dictionary, and the elements. Objects are
 * Python pickles, which run code when they are read: they are refused, and nothing of them is looked at.
 */

const npy_elements = {
    f2: { size: 2, read: (view, at, little) => halfOf(view.getUint16(at, little)) },
    f4: { size: 4, read: (view, at, little) => view.getFloat32(at, little) },
    f8: { size: 8, read: (view, at, little) => view.getFloat64(at, little) },
    i1: { size: 1, read: (view, at) => view.getInt8(at) },
    i2: { size: 2, read: (view, at, little) => view.getInt16(at, little) },
    i4: { size: 4, read: (view, at, little) => view.getInt32(at, little) },
    i8: { size: 8, read: (view, at, little) => Number(view.getBigInt64(at, little)) },
    u1: { size: 1, read: (view, at) => view.getUint8(at) },
    u2: { size: 2, read: (view, at, little) => view.getUint16(at, little) },
    u4: { size: 4, read: (view, at, little) => view.getUint32(at, little) },
    u8: { size: 8, read: (view, at, little) => Number(view.getBigUint64(at, little)) },
    b1: { size: 1, read: (view, at) => view.getUint8(at) },
};
const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const mostHeaderBytes = 65_536;
function wrong(where, message, fix = 'Save the array again with numpy.save.') {
    return new errors/* DataError */.fL({ code: 'data/npy', message, where: { file: where }, fix });
}
/**
 * Null where the bytes are the beginning of a header.
 * @param where how messages name the file, and the array in it. @throws DataError
 */
function readNpyHeader(bytes, where) {
    if (!magic.every((byte, at) => at >= bytes.length || bytes[at] === byte))
        throw wrong(where, 'expected an array of NumPy (.npy), found other bytes');
    const isLong = bytes.length > 6 && bytes[6] > 1;
    const start = isLong ? 12 : 10;
    if (bytes.length < start)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const headerBytes = isLong ? view.getUint32(8, true) : view.getUint16(8, true);
    if (headerBytes > mostHeaderBytes)
        throw wrong(where, `expected a .npy header of at most ${mostHeaderBytes} bytes, found ${headerBytes}`);
    if (start + headerBytes > bytes.length)
        return null;
    const header = Buffer.from(bytes.subarray(start, start + headerBytes)).toString('latin1');
    const descr = /'descr': *'([^']{1,20})'/.exec(header)?.[1];
    if (descr?.includes('O'))
        throw wrong(where, 'expected an array of numbers, found one of Python objects (dtype object)', 'Objects are pickles, which run code when they are read: tinygate never does. Save numbers: np.save(file, x.astype("float32")).');
    const [, order = '', type = ''] = /^([<>|=]?)([a-zA-Z]\d+)$/.exec(descr ?? '') ?? [];
    const element = Object.hasOwn(npy_elements, type) ? npy_elements[type] : undefined;
    if (!element)
        throw wrong(where, `expected numbers (${Object.keys(npy_elements).join(', ')}), found the type ${descr ?? 'of a structure'}`, 'Save it as float32.');
    const shapeText = /'shape': *\(([0-9, ]*)\)/.exec(header)?.[1];
    if (shapeText === undefined)
        throw wrong(where, 'expected a shape in the .npy header, found none');
    const shape = shapeText
        .split(',')
        .filter((part) => part.trim() !== '')
        .map(Number);
    const dataOffset = start + headerBytes;
    return {
        shape,
        type,
        isLittle: order !== '>',
        isFortran: /'fortran_order': *True/.test(header) && shape.length > 1,
        dataOffset,
        sizeBytes: dataOffset + countOf(shape) * element.size,
    };
}
const countOf = (shape) => shape.reduce((product, size) => product * size, 1);
/** @param where how messages name the file, and the array in it. @throws DataError */
function parseNpy(bytes, where) {
    const header = readNpyHeader(bytes, where);
    if (!header)
        throw wrong(where, 'expected a whole .npy header, found the start of one');
    const { shape, type, isLittle, isFortran, dataOffset } = header;
    const [element, count] = [npy_elements[type], countOf(shape)];
    const found = (bytes.length - dataOffset) / element.size;
    if (!Number.isSafeInteger(count) || found !== count)
        throw wrong(where, `expected ${shape.slice(0, 8).join(' x ')}${shape.length > 8 ? ' x …' : ''} = ${count} elements, found ${found}`, 'The file was cut short: copy it again.');
    const data = bytes.subarray(dataOffset);
    if (type === 'u1' && !isFortran)
        return { shape, values: data };
    const body = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const read = (at) => element.read(body, at * element.size, isLittle);
    const place = isFortran ? fortranPlaces(shape) : (at) => at;
    const values = type === 'u1' ? new Uint8Array(count) : new Float32Array(count);
    for (let at = 0; at < count; at++)
        values[at] = read(place(at));
    return { shape, values };
}
/** Where the element stands in Fortran order that is the `at`-th in C order. */
function fortranPlaces(shape) {
    return (at) => {
        let [rest, place] = [at, 0];
        let stride = shape.slice(0, -1).reduce((product, size) => product * size, 1);
        for (let axis = shape.length - 1; axis >= 0; axis--) {
            const size = shape[axis];
            place += (rest % size) * stride;
            rest = Math.floor(rest / size);
            stride /= shape[axis - 1] ?? 1;
        }
        return place;
    };
}
function halfOf(bits) {
    const [sign, exponent, fraction] = [bits & 0x8000 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

// EXTERNAL MODULE: ./build/data/tables/part.js
var part = __webpack_require__(410);
;// CONCATENATED MODULE: ./build/data/tables/arrays.js
/** Arrays of NumPy as samples: the first dimension counts them, of what a model reads and of what is true. */








const maximumBytes = 2 ** 31 - 1;
/** Arrays of measurements shrink a few times; what shrinks further is a bomb, or holds nothing. */
const limits = { maxEntries: 1000, maxEntryBytes: 2 ** 30, maxTotalBytes: 2 ** 30, maxRatio: 200 };
/** Files of one array each, absolute. */
async function readNpyFiles({ inputs, labels, targets }) {
    const arrayOf = async (path) => {
        if (path === null)
            return null;
        const bytes = await (0,read_bytes/* readBytes */.i)(path, maximumBytes);
        return { array: parseNpy(bytes, path), digest: (0,core_digest/* digestBytes */.QN)(bytes) };
    };
    const read = [await arrayOf(inputs), await arrayOf(labels), await arrayOf(targets)];
    const digest = (0,core_digest/* digestBytes */.QN)(...read.flatMap((one) => (one ? [one.digest] : [])));
    return partOf(read[0].array, read[1]?.array ?? null, read[2]?.array ?? null, digest, { inputs, labels, targets });
}
/** @throws DataError for an archive that is damaged, or inflates further than arrays do */
async function readNpz(path) {
    const bytes = await (0,read_bytes/* readBytes */.i)(path, maximumBytes);
    const isArray = (name) => name.endsWith('.npy');
    const sizeOf = (name, soFar) => readNpyHeader(soFar, `${path}:${name}`)?.sizeBytes ?? null;
    const entries = await (0,archive/* readArchive */.b)(bytes, isArray, limits, sizeOf).catch((error) => {
        if (!(error instanceof errors/* TinygateError */.oG) || error instanceof errors/* DataError */.fL)
            throw error;
        const [problem] = error.problems;
        throw new errors/* DataError */.fL({
            code: 'data/npz',
            message: problem.message.replace(/^archive: /, ''),
            where: { file: path },
            cause: 'the file is no archive of numpy.savez, is damaged, or was made to do harm',
            fix: 'Save the arrays again with numpy.savez.',
        });
    });
    const arrays = new Map([...entries].map(([name, entry]) => [name.slice(0, -4), parseNpy(entry, `${path}:${name}`)]));
    return { arrays, digest: (0,core_digest/* digestBytes */.QN)(bytes), path };
}
function partOfArchive({ arrays, digest, path }, names) {
    const find = (name) => {
        if (name === null)
            return null;
        const found = arrays.get(name);
        if (found)
            return found;
        throw new errors/* DataError */.fL({
            code: 'data/array',
            message: `expected the array ${name} in the archive, found ${(0,name_some/* nameSome */.K)([...arrays.keys()]) || 'none'}`,
            where: { file: path },
            fix: 'Name the arrays with data.inputs and data.labels or data.targets.',
        });
    };
    const placed = (name) => name && `${path}:${name}.npy`;
    return partOf(find(names.inputs), find(names.labels), find(names.targets), digest, {
        inputs: placed(names.inputs),
        labels: placed(names.labels),
        targets: placed(names.targets),
    });
}
/** @param files how messages name each array */
function partOf(inputs, labels, targets, digest, files) {
    const [count = 0] = inputs.shape;
    const sampleShape = shapeOf(inputs, files.inputs);
    const size = sampleShape[0] * sampleShape[1] * sampleShape[2];
    const bad = inputs.values instanceof Uint8Array ? -1 : inputs.values.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0)
        throw new errors/* DataError */.fL((0,part/* notFinite */.h)(files.inputs, `sample ${Math.floor(bad / size)}`, String(bad % size), String(inputs.values[bad])));
    return {
        count,
        sampleShape,
        inputs: inputs.values,
        labels: labels && labelsOf(labels, count, files.labels),
        targets: targets && targetsOf(targets, count, files.targets),
        targetNames: targets ? Array.from({ length: widthOf(targets) }, (_, at) => String(at)) : [],
        groups: null,
        digest,
    };
}
function shapeOf({ shape }, file) {
    const [, ...sizes] = shape;
    if (shape.length === 0 || sizes.length > 3 || sizes.some((size) => size < 1))
        throw new errors/* DataError */.fL({
            code: 'data/shape',
            message: `expected samples of 0 to 3 dimensions, the first one counting them, found the shape (${shape.slice(0, 8).join(', ')}${shape.length > 8 ? ', …' : ''})`,
            where: { file },
            fix: 'Reshape the array: (samples, features), (samples, height, width) or (samples, height, width, channels).',
        });
    const [a = 1, b = 1, c = 1] = sizes;
    return sizes.length < 2 ? [1, 1, a] : [a, b, c];
}
const widthOf = ({ shape }) => shape.slice(1).reduce((product, size) => product * size, 1);
function countMatches({ shape }, count, file) {
    if (shape[0] === count)
        return;
    throw new errors/* DataError */.fL({
        code: 'data/count',
        message: `expected a row for each of ${count} samples in ${(0,external_node_path_.basename)(file)}, found ${shape[0] ?? 0}`,
        where: { file },
        cause: 'inputs and labels come from different splits',
        fix: 'Name the arrays that belong together.',
    });
}
function labelsOf(array, count, file) {
    countMatches(array, count, file);
    const width = widthOf(array);
    // Numbers above are rounded, so that classes that differ would become one.
    const largest = 2 ** 24;
    const bad = array.values.findIndex((value) => !Number.isInteger(value) || value < 0 || value >= largest);
    if (width !== 1 || bad >= 0)
        throw new errors/* DataError */.fL({
            code: 'data/label',
            message: `expected a whole number from 0 to ${largest - 1} for each sample, found ${width === 1 ? `${array.values[bad]} of sample ${bad}` : `${width} numbers for each`}`,
            where: { file },
            cause: width === 1 ? 'the array holds no classes' : 'the array is one-hot, or holds several labels or targets',
            fix: width === 1 ? 'Number the classes from 0.' : 'Take argmax(axis=1), or name the array with data.targets.',
        });
    return Array.from(array.values, String);
}
function targetsOf(array, count, file) {
    countMatches(array, count, file);
    const bad = array.values.findIndex((value) => !Number.isFinite(value));
    const width = widthOf(array);
    if (bad >= 0)
        throw new errors/* DataError */.fL((0,part/* notFinite */.h)(file, `sample ${Math.floor(bad / width)}`, String(bad % width), String(array.values[bad])));
    return Float32Array.from(array.values);
}


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notFinite)
/* harmony export */ });
/** A number that no sample may have. */
function notFinite(file, row, column, found) {
    return {
        code: 'data/not-a-number',
        message: `expected a number in ${row}, column ${column}, found ${found}`,
        where: { file },
        cause: 'a value is missing, or was computed from one that is',
        fix: 'Fill the value in, or remove the sample; tinygate guesses none.',
    };
}


/***/ })

};
