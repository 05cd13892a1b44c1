export const id = 8093;
export const ids = [8093];
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

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/**
 * Text from a file of any system. Windows writes a byte-order mark, and its PowerShell 5 writes UTF-16: both are taken, and
 * the mark is no part of the text.
 * @throws TypeError for bytes that are no text in the encoding that they announce.
 */
function decodeText(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}


/***/ }),

/***/ 78093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   associatedFilesStart: () => (/* binding */ associatedFilesStart),
/* harmony export */   readLabels: () => (/* binding */ readLabels),
/* harmony export */   readModelMetadata: () => (/* binding */ readModelMetadata)
/* harmony export */ });
/* harmony import */ var _core_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14568);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51313);
/* harmony import */ var _export_tflite_model_metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16941);
/** TFLite Metadata of a file, whoever made it: how inputs are normalized and what the outputs are called. */





/** More channels, labels or characters are no metadata of a model for a small device. */
const limits = { channels: 4096, labels: 100_000 };
/** Null where the file has no such entry. @throws ExportError for one that is damaged */
function readModelMetadata({ model, spend }) {
    spend(model.metadataLength());
    const entry = Array.from({ length: model.metadataLength() }, (_, at) => model.metadata(at)).find((one) => one.name() === _export_tflite_model_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataEntry */ .K8);
    if (!entry)
        return null;
    const data = entry.buffer() < model.buffersLength() ? model.buffers(entry.buffer())?.dataArray() : null;
    if (!data || data.length < 8)
        return null;
    spend(data.length);
    const buffer = new _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .CheckedBuffer */ .k(data.slice());
    // Of a later format nothing is known; interpreters pass it over, too.
    if (!buffer.__has_identifier(_export_tflite_model_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataIdentifier */ .fU))
        return null;
    const at = reader(buffer);
    const root = buffer.readInt32(0);
    const [subgraph] = at.tables(root, 3);
    if (subgraph === undefined)
        return { normalization: null, labelsFile: null };
    const [input] = at.tables(subgraph, 2);
    const [output] = at.tables(subgraph, 3);
    return {
        normalization: input === undefined ? null : normalizationOf(at, input),
        labelsFile: output === undefined ? null : labelsFileOf(at, output),
    };
}
/**
 * The labels of the first output, one for each.
 * @throws TinygateError for a zip behind the model that is not as zips are
 */
async function readLabels(bytes, file) {
    const entries = await (0,_core_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchive */ .b)(bytes, (name) => name === file);
    const content = entries.get(file);
    if (!content)
        return null;
    const lines = textOf(content, file).split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    if (lines.length <= limits.labels)
        return lines;
    throw unreadable(`at most ${limits.labels} labels in ${file}`, `${lines.length}`);
}
function textOf(content, file) {
    try {
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(content);
    }
    catch {
        throw unreadable(`text in ${file}`, 'bytes that are no UTF-8');
    }
}
function unreadable(expected, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TinygateError */ .oG({ code: 'import/labels', message: `expected ${expected}, found ${found}` });
}
/** Where the files behind a model begin, in bytes; null where nothing that ends as a zip follows it. */
function associatedFilesStart(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = bytes.length - 22;
    if (end < 0 || view.getUint32(end, true) !== 0x06054b50)
        return null;
    const directory = view.getUint32(end + 16, true);
    if (directory + 46 > end || view.getUint32(directory, true) !== 0x02014b50)
        return null;
    const first = view.getUint32(directory + 42, true);
    return first < directory && view.getUint32(first, true) === 0x04034b50 ? first : null;
}
/** Fields by their numbers in the schema. */
function reader(buffer) {
    const field = (table, number) => {
        const vtable = table - buffer.readInt32(table);
        const slot = 4 + 2 * number;
        if (slot >= buffer.readUint16(vtable))
            return null;
        const offset = buffer.readUint16(vtable + slot);
        return offset === 0 ? null : table + offset;
    };
    const child = (table, number) => {
        const place = field(table, number);
        return place === null ? null : place + buffer.readInt32(place);
    };
    const length = (start) => {
        const found = buffer.readInt32(start);
        if (found < 0 || found > limits.channels)
            throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(start, `metadata with a list of ${found} entries`);
        return found;
    };
    return {
        child,
        byte: (table, number) => {
            const place = field(table, number);
            return place === null ? 0 : buffer.readUint8(place);
        },
        text: (table, number) => {
            const place = field(table, number);
            return place === null ? null : String(buffer.__string(place));
        },
        tables: (table, number) => {
            const start = child(table, number);
            if (start === null)
                return [];
            return Array.from({ length: length(start) }, (_, index) => {
                const place = start + 4 + 4 * index;
                return place + buffer.readInt32(place);
            });
        },
        floats: (table, number) => {
            const start = child(table, number);
            if (start === null)
                return [];
            return Array.from({ length: length(start) }, (_, index) => {
                // Checked as every other access; there is no override for floats.
                buffer.readInt32(start + 4 + 4 * index);
                return buffer.readFloat32(start + 4 + 4 * index);
            });
        },
    };
}
function normalizationOf(at, tensor) {
    const unit = at.tables(tensor, 4).find((one) => at.byte(one, 0) === 1);
    const options = unit === undefined ? null : at.child(unit, 1);
    if (options === null)
        return null;
    const [mean, std] = [at.floats(options, 0), at.floats(options, 1)];
    const isUsable = mean.length > 0 && std.length > 0 && std.every((value) => value > 0) && mean.every(Number.isFinite);
    return isUsable ? { mean, std } : null;
}
function labelsFileOf(at, tensor) {
    const file = at.tables(tensor, 6).find((one) => [2, 3].includes(at.byte(one, 2)));
    return file === undefined ? null : at.text(file, 0);
}


/***/ })

};
