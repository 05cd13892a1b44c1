export const id = 5399;
export const ids = [5399];
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
/** The wanted entries by name, in the order of the archive. Throws `TinygateError` for whatever is not an honest zip. */
async function readArchive(zip, isWanted, limits = archiveLimits) {
    try {
        return await readEntries(zip, isWanted, limits);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG ? error : refused(error.message, error);
    }
}
async function readEntries(zip, isWanted, limits) {
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
        const bytes = await inflate(file, entry, Math.min(limits.maxEntryBytes, roomBytes), limits.maxRatio);
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
async function inflate(file, entry, maxBytes, maxRatio) {
    const name = JSON.stringify(entry.fileName);
    const stream = await file.openReadStreamPromise(entry);
    const parts = [];
    let size = 0;
    // Leaving the loop by an error destroys the stream.
    for await (const part of stream) {
        size += part.length;
        if (size > maxBytes)
            throw refused(`expected at most ${maxBytes} bytes in ${name}, found more`);
        if (size > smallBytes && size > entry.compressedSize * maxRatio)
            throw refused(`expected ${name} to inflate at most ${maxRatio} times, found more`);
        parts.push(part);
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

/***/ 85399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKerasArchive: () => (/* binding */ readKerasArchive)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14568);
/* harmony import */ var _hdf5_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68753);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81264);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54854);
/* harmony import */ var _numbered_weights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88404);
/** A model that Keras 3 saved as `.keras`: a zip of `config.json` and `model.weights.h5`. */






/** Weights shrink little, so a file that inflates further than this is no model. */
const limits = { maxEntries: 10_000, maxEntryBytes: 2 ** 30, maxTotalBytes: 2 ** 30, maxRatio: 200 };
const wanted = ['config.json', 'model.weights.h5'];
/** @throws ModelError where the file is damaged, or holds no architecture or weights. */
async function readKerasArchive(bytes) {
    const entries = await (0,_core_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .readArchive */ .b)(bytes, (name) => wanted.includes(name), limits).catch(refuse);
    const [config, weights] = wanted.map((name) => entries.get(name));
    if (!config || !weights) {
        const missing = wanted.filter((name) => !entries.has(name)).join(' and ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'model/keras-archive',
            message: `expected config.json and model.weights.h5 in the archive, found no ${missing}`,
        });
    }
    const model = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(new TextDecoder().decode(config), 'config.json');
    const { weightsOf } = (0,_numbered_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .numberedWeights */ .Q)(await (0,_hdf5_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readHdf5 */ .I)(weights, { skip: ['optimizer'] }), model);
    return (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .connectLayers */ .d)(model, 3, weightsOf);
}
function refuse(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG))
        throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
        code: 'model/keras-archive',
        message: `expected an archive that Keras 3 wrote, found one that is refused: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(error)}`,
        cause: 'The file is cut short, damaged, or a pointer of Git LFS instead of the file.',
        fix: 'Save the model again with model.save("model.keras").',
    }, { cause: error });
}


/***/ })

};
