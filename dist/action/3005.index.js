export const id = 3005;
export const ids = [3005];
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

/***/ 93005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKerasArchive: () => (/* binding */ readKerasArchive)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/archive.js
var archive = __webpack_require__(14568);
;// CONCATENATED MODULE: ./build/formats/hdf5/declared-size.js
/** How many bytes an HDF5 file has, as its first ones say (HDF5 File Format Specification, II.A: Superblock). */
const signature = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
/** By the version of the superblock: where it has the size of an address, the base and the end of the file. */
const places = [
    { sizeOfAddresses: 13, base: 24, end: 40 },
    { sizeOfAddresses: 13, base: 28, end: 44 },
    { sizeOfAddresses: 9, base: 12, end: 28 },
    { sizeOfAddresses: 9, base: 12, end: 28 },
];
const superblockBytes = 52;
/** Null where more bytes have to be seen; without an end where they are none of HDF5: whoever reads them says so. */
function declaredSize(bytes) {
    if (bytes.length < superblockBytes)
        return null;
    const place = signature.every((byte, at) => bytes[at] === byte) ? places[bytes[8]] : undefined;
    if (!place || bytes[place.sizeOfAddresses] !== 8)
        return Infinity;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Number(view.getBigUint64(place.base, true)) + Number(view.getBigUint64(place.end, true));
}

// EXTERNAL MODULE: ./build/formats/hdf5/read.js
var read = __webpack_require__(68753);
// EXTERNAL MODULE: ./build/formats/keras/connect.js
var connect = __webpack_require__(81264);
// EXTERNAL MODULE: ./build/formats/keras/json.js
var json = __webpack_require__(54854);
// EXTERNAL MODULE: ./build/formats/keras/numbered-weights.js
var numbered_weights = __webpack_require__(88404);
;// CONCATENATED MODULE: ./build/formats/keras/read-keras.js
/** A model that Keras 3 saved as `.keras`: a zip of `config.json` and `model.weights.h5`. */







/** Weights shrink little, so a file that inflates further than this is no model. */
const limits = { maxEntries: 10_000, maxEntryBytes: 2 ** 30, maxTotalBytes: 2 ** 30, maxRatio: 200 };
const mostConfigBytes = 64 * 1024 ** 2;
const wanted = ['config.json', 'model.weights.h5'];
/** @throws ModelError where the file is damaged, or holds no architecture or weights. */
async function readKerasArchive(bytes) {
    const sizeOf = (name, soFar) => (name === 'config.json' ? mostConfigBytes : declaredSize(soFar));
    const entries = await (0,archive/* readArchive */.b)(bytes, (name) => wanted.includes(name), limits, sizeOf).catch(refuse);
    const [config, weights] = wanted.map((name) => entries.get(name));
    if (!config || !weights) {
        const missing = wanted.filter((name) => !entries.has(name)).join(' and ');
        throw new errors/* ModelError */.me({
            code: 'model/keras-archive',
            message: `expected config.json and model.weights.h5 in the archive, found no ${missing}`,
        });
    }
    const model = (0,json/* parseJson */.qF)(new TextDecoder().decode(config), 'config.json');
    const { weightsOf } = (0,numbered_weights/* numberedWeights */.Q)(await (0,read/* readHdf5 */.I)(weights, { skip: ['optimizer'] }), model);
    return (0,connect/* connectLayers */.d)(model, 3, weightsOf);
}
function refuse(error) {
    if (!(error instanceof errors/* TinygateError */.oG))
        throw error;
    throw new errors/* ModelError */.me({
        code: 'model/keras-archive',
        message: `expected an archive that Keras 3 wrote, found one that is refused: ${(0,errors/* summaryOf */.YG)(error)}`,
        cause: 'The file is cut short, damaged, or a pointer of Git LFS instead of the file.',
        fix: 'Save the model again with model.save("model.keras").',
    }, { cause: error });
}


/***/ })

};
