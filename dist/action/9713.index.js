export const id = 9713;
export const ids = [9713];
export const modules = {

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

/***/ 4504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ maskedCrc32c)
/* harmony export */ });
/* unused harmony export crc32c */
/* harmony import */ var _crc32_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78509);

/** Castagnoli's checksum, as LevelDB's tables and TensorFlow's checkpoints and records have it, before they mask it. */
const crc32c = (0,_crc32_js__WEBPACK_IMPORTED_MODULE_0__/* .crcOf */ .A)(0x82f63b78);
/** As it is stored: a checksum of bytes that hold checksums would be weak otherwise. */
function maskedCrc32c(bytes) {
    const crc = crc32c(bytes);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}


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

/***/ 29160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vm: () => (/* binding */ kindByContent),
/* harmony export */   vt: () => (/* binding */ kindByName),
/* harmony export */   wX: () => (/* binding */ pictureFiles)
/* harmony export */ });
/* unused harmony export imageKinds */
/** Formats that are read. */
const imageKinds = (/* unused pure expression or super */ null && (['jpeg', 'png', 'webp', 'gif', 'bmp']));
const extensions = {
    '.jpg': 'jpeg',
    '.jpeg': 'jpeg',
    '.jpe': 'jpeg',
    '.jfif': 'jpeg',
    '.png': 'png',
    '.webp': 'webp',
    '.gif': 'gif',
    '.bmp': 'bmp',
    '.dib': 'bmp',
};
/** Pictures that nothing here decodes: to skip them as stray files would lose samples without a word. */
const otherPictures = new Set(['.tif', '.tiff', '.heic', '.heif', '.avif', '.jxl', '.jp2', '.j2k', '.psd', '.svg', '.ppm', '.pgm', '.pnm'].concat([
    '.tga',
    '.ico',
    '.exr',
    '.hdr',
    '.raw',
    '.dng',
    '.cr2',
    '.cr3',
    '.nef',
    '.arw',
]));
/** `other`: a picture of a format that is not read. Null: the name is of no picture. */
function kindByName(name) {
    const dot = name.lastIndexOf('.');
    const extension = dot < 0 ? '' : name.slice(dot).toLowerCase();
    if (Object.hasOwn(extensions, extension))
        return extensions[extension];
    return otherPictures.has(extension) ? 'other' : null;
}
/** By the first 12 bytes. Null: none of the formats that are read. */
function kindByContent(bytes) {
    const starts = (...head) => head.every((byte, index) => bytes[index] === byte);
    const text = (offset, word) => [...word].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
    if (starts(0xff, 0xd8, 0xff))
        return 'jpeg';
    if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
        return 'png';
    if (text(0, 'RIFF') && text(8, 'WEBP'))
        return 'webp';
    if (text(0, 'GIF87a') || text(0, 'GIF89a'))
        return 'gif';
    if (text(0, 'BM'))
        return 'bmp';
    return null;
}
const pictureFiles = {
    noun: 'picture',
    nouns: 'pictures',
    formats: 'JPEG, PNG, WebP, GIF or BMP',
    extensions: '.jpg, .png, .webp, .gif, .bmp',
    convertTo: 'PNG',
    tooLarge: 'a video, an archive or a raw scan',
    byName(path) {
        const kind = kindByName(path);
        return kind === null || kind === 'other' ? kind : 'read';
    },
};


/***/ }),

/***/ 67142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ sampleProblem),
/* harmony export */   WH: () => (/* binding */ maximumFileBytes),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   i4: () => (/* binding */ linkOutside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_map_at_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11880);
/* harmony import */ var _spec_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11076);
/* harmony import */ var _images_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29160);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62229);







/** A photograph has a few megabytes; what is larger than this is something else under its name. */
const maximumFileBytes = 256 * 1024 ** 2;
/** Links may lead in a circle. */
const maximumDepth = 16;
/** @throws DataError that names every file and folder that is not as it must be, up to 20 */
async function listFolder(root, options) {
    const { within, kind = _images_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .pictureFiles */ .wX, files: wanted = null, label: labelled = null, exclude = null } = options;
    const walk = {
        root,
        within: within === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(within),
        kind,
        wanted: wanted === null ? null : (0,_spec_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .namePattern */ ._)(wanted),
        exclude,
        problems: (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .collectProblems */ .v)(),
        skipped: [],
    };
    const listing = labelled === null ? await listClasses(walk) : await listLabelled(walk, labelled);
    walk.problems.throwIfAny();
    return listing;
}
async function listClasses(walk) {
    const { root, kind, problems, skipped } = walk;
    const top = await entriesOf(walk, '');
    const classes = top.filter(({ isFolder }) => isFolder).map(({ name }) => name);
    const beside = top.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
    problems.throwIfAny();
    if (classes.length === 0)
        throw noClasses(root, beside, kind);
    skipped.push(...beside);
    const files = [];
    for (const [label, name] of classes.entries()) {
        const before = files.length;
        for (const found of await filesBelow(walk, name, 1))
            files.push({ ...found, label });
        if (files.length === before && problems.count === 0)
            problems.add({
                code: 'data/empty-class',
                message: `expected ${kind.nouns} in the folder of the class ${name}, found none`,
                where: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name) },
                cause: `the ${kind.nouns} were not copied, or they have names that end in no known extension`,
                fix: `Put ${kind.nouns} (${kind.extensions}) into the folder, or remove the folder.`,
            });
    }
    return { classes, files, skipped };
}
/** All files at any depth; the labels in their names are the classes. */
async function listLabelled(walk, label) {
    const { root, kind, problems, skipped } = walk;
    const pattern = (0,_spec_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .namePattern */ ._)(label);
    const found = await filesBelow(walk, '', 0);
    problems.throwIfAny();
    const named = found.map((file) => ({ ...file, fields: pattern.match(file.path) }));
    const strays = named.filter(({ fields }) => fields === null);
    if (strays.length === named.length)
        throw noneLabelled(root, label, strays, skipped, kind);
    for (const { path } of strays)
        problems.add({
            code: 'data/label-pattern',
            message: `expected the name of each ${kind.noun} to match data.label '${label}', found one that does not`,
            where: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path) },
            cause: 'some files are named in another way',
            fix: 'Rename the file, write a pattern that fits every name, or name those to read in data.files.',
        });
    problems.throwIfAny();
    const labels = named.map(({ fields }) => fields['label']);
    const classes = [...new Set(labels)].sort(compareBytes);
    const places = new Map(classes.map((name, place) => [name, place]));
    const files = named.map((file, i) => ({ ...file, fields: file.fields, label: places.get(labels[i]) }));
    return { classes, files, skipped };
}
async function filesBelow(walk, folder, depth) {
    if (depth > maximumDepth) {
        walk.problems.add({
            code: 'data/too-deep',
            message: `expected at most ${maximumDepth} folders in each other, found more`,
            where: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(walk.root, folder) },
            cause: 'a link leads back to a folder above it',
            fix: 'Remove the link.',
        });
        return [];
    }
    const files = [];
    for (const { name, isFolder, sizeBytes } of await entriesOf(walk, folder)) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (isFolder)
            files.push(...(await filesBelow(walk, path, depth + 1)));
        else if (isSample(walk, path, sizeBytes))
            files.push({ path, sizeBytes });
    }
    return files;
}
function isSample({ root, kind, wanted, problems, skipped }, path, sizeBytes) {
    const isUnwanted = wanted?.match(path) === null;
    const problem = isUnwanted ? 'other' : sampleProblem(kind, path, sizeBytes, { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path) });
    if (problem === null)
        return true;
    if (problem === 'other')
        skipped.push(path);
    else
        problems.add(problem);
    return false;
}
/** Null for a sample; `other`: the name is of something else. */
function sampleProblem(kind, path, sizeBytes, where) {
    const read = kind.byName(path);
    if (read === null)
        return 'other';
    if (read === 'other')
        return {
            code: `data/${kind.noun}-format`,
            message: `expected ${kind.formats}, found a ${kind.noun} of another format`,
            where,
            cause: 'tinygate does not decode this format, and to pass it over would lose a sample',
            fix: `Convert the file, e.g. to ${kind.convertTo}, or move it out of the folder.`,
        };
    if (sizeBytes === 0)
        return {
            code: 'data/empty-file',
            message: `expected a ${kind.noun}, found an empty file`,
            where,
            cause: 'a copy or a download was interrupted',
            fix: 'Copy the file again, or remove it.',
        };
    if (sizeBytes > maximumFileBytes)
        return {
            code: 'data/file-size',
            message: `expected a ${kind.noun} of at most ${maximumFileBytes} bytes, found ${sizeBytes}`,
            where,
            cause: `the file is ${kind.tooLarge} under the name of a ${kind.noun}`,
            fix: `Save the ${kind.noun} smaller, or move the file out of the folder.`,
        };
    return null;
}
/** What is in a folder but hidden files, in the order of the names' bytes; links are followed. */
async function entriesOf(walk, folder) {
    const { root, problems, skipped, exclude } = walk;
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
    const listed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(at, { withFileTypes: true }).catch((error) => {
        throw unreadable(at, error, folder === '');
    });
    const hidden = (name) => name.startsWith('.') || name === '__MACOSX';
    const path = (name) => (folder === '' ? name : `${folder}/${name}`);
    skipped.push(...listed.filter(({ name }) => hidden(name)).map(({ name }) => path(name)));
    const seen = listed
        .filter(({ name }) => !hidden(name) && path(name) !== exclude)
        .sort((a, b) => compareBytes(a.name, b.name));
    const entries = await (0,_core_map_at_once_js__WEBPACK_IMPORTED_MODULE_6__/* .mapAtOnce */ .$)(seen, 64, (entry) => look(walk, entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name)));
    return entries.filter((entry, index) => {
        if (entry !== null)
            return true;
        if (problems.count === 0)
            skipped.push(path(seen[index].name));
        return false;
    });
}
const linkOutside = (noun, file) => ({
    code: 'data/link-outside',
    message: `expected a ${noun} of the workspace, found a link that leads out of it`,
    where: { file },
    cause: 'A pull request must have no other files of the machine read.',
    fix: 'Commit the file itself.',
});
/** Null for what is neither a file nor a folder, or leads outside. */
async function look({ within, problems }, entry, path) {
    const { name } = entry;
    if (entry.isDirectory())
        return { name, isFolder: true, sizeBytes: 0 };
    try {
        if (entry.isSymbolicLink() && within !== null && isOutside(within, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path))) {
            problems.add(linkOutside('file', path));
            return null;
        }
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (found.isDirectory())
            return { name, isFolder: true, sizeBytes: 0 };
        return found.isFile() ? { name, isFolder: false, sizeBytes: found.size } : null;
    }
    catch (error) {
        problems.add(unreadable(path, error, false).problems[0]);
        return null;
    }
}
function isOutside(folder, path) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return from === '..' || from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from);
}
/** As git and C sort: by the bytes of UTF-8. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function unreadable(path, error, isRoot) {
    const { code, message } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
        code: 'data/unreadable',
        message: `expected ${isRoot ? 'a folder with one folder a class' : 'a readable file or folder'}, found ${code === 'ENOENT' ? 'that it does not exist' : code === 'ENOTDIR' ? 'a file' : `that it cannot be read (${code ?? message})`}`,
        where: { file: path },
        cause: isRoot
            ? 'data.root is relative to the spec, and the data may have to be fetched first'
            : 'a link leads nowhere, or the permissions do not allow it',
        fix: isRoot ? 'Correct data.root in the spec, or pass --data-root.' : 'Correct the link or the permissions.',
    }, { cause: error });
}
function noClasses(root, beside, kind) {
    const count = beside.filter((name) => kind.byName(name) !== null).length;
    const example = kind.extensions.split(',')[0];
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
        code: 'data/no-classes',
        message: `expected one folder a class, found no folder${count > 0 ? ` but ${count} ${count === 1 ? kind.noun : kind.nouns}` : ''}`,
        where: { file: root },
        cause: `the ${kind.nouns} are not sorted into folders, or the data was not fetched`,
        fix: `Make one folder for each class and put its ${kind.nouns} there, such as roses/1${example}; say with data.label which part of a name is the class; or correct data.root.`,
    });
}
function noneLabelled(root, label, strays, skipped, kind) {
    const [first] = strays;
    if (first !== undefined)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
            code: 'data/label-pattern',
            message: `expected names that match data.label '${label}', found ${strays.length} ${strays.length === 1 ? kind.noun : kind.nouns} of which none does, such as ${first.path}`,
            where: { file: root },
            cause: 'a text between two fields is another one in the names, or the pattern has folders that are not there',
            fix: `Write the name of a file with {label} in the place of its class.`,
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
        code: 'data/empty',
        message: `expected ${kind.nouns} (${kind.extensions}), found none${skipped.length > 0 ? ` but ${skipped.length} ${skipped.length === 1 ? 'file' : 'files'} that data.files or the extension leaves out, such as ${skipped[0]}` : ''}`,
        where: { file: root },
        cause: 'the data was not fetched, or data.root or data.files is not right',
        fix: 'Correct data.root or data.files, or fetch the data.',
    });
}


/***/ }),

/***/ 62229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ collectProblems)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** What is wrong with many files at once: all of it, up to a number that a reader still reads. */

const mostTold = 20;
function collectProblems() {
    const told = [];
    let count = 0;
    return {
        add(problem) {
            count++;
            if (told.length < mostTold)
                told.push(problem);
        },
        get count() {
            return count;
        },
        throwIfAny() {
            if (count === 0)
                return;
            const rest = count - told.length;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(rest === 0
                ? told
                : [
                    ...told,
                    {
                        code: 'data/more',
                        message: `expected no more such files, found ${rest} more`,
                        fix: 'Correct those above; the next run names the others.',
                    },
                ]);
        },
    };
}


/***/ }),

/***/ 48642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ parseExample),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mo: () => (/* binding */ featureOf)
/* harmony export */ });
/* unused harmony export exampleType */
/* harmony import */ var protobufjs_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80365);
/* harmony import */ var _core_name_some_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68696);
/** A record of TFRecord as features by name: tf.Example (tensorflow/core/example/{example,feature}.proto). */


const list = (type) => ({ fields: { value: { rule: 'repeated', type, id: 1 } } });
const descriptor = {
    nested: {
        Example: { fields: { features: { type: 'Features', id: 1 } } },
        Features: { fields: { feature: { keyType: 'string', type: 'Feature', id: 1 } } },
        Feature: {
            oneofs: { kind: { oneof: ['bytesList', 'floatList', 'int64List'] } },
            fields: {
                bytesList: { type: 'BytesList', id: 1 },
                floatList: { type: 'FloatList', id: 2 },
                int64List: { type: 'Int64List', id: 3 },
            },
        },
        BytesList: list('bytes'),
        FloatList: list('float'),
        Int64List: list('int64'),
    },
};
let type = null;
/** For tests too, which write such messages. */
function exampleType() {
    type ??= protobufjs_light_js__WEBPACK_IMPORTED_MODULE_0__.Root.fromJSON(descriptor).lookupType('Example');
    return type;
}
/** @throws Error that says what is wrong with the bytes, not where they are */
function parseExample(bytes) {
    let message;
    try {
        const example = exampleType();
        message = example.toObject(example.decode(bytes), { longs: Number, arrays: true });
    }
    catch (error) {
        throw new Error(`expected a tf.Example, found bytes that are none (${error.message.slice(0, 100)})`, {
            cause: error,
        });
    }
    const features = Object.entries(message.features?.feature ?? {}).map(([name, feature]) => {
        const { bytesList, floatList, int64List } = feature;
        const known = bytesList
            ? { kind: 'bytes', values: bytesList.value ?? [] }
            : { kind: 'numbers', values: (floatList ?? int64List)?.value ?? [] };
        return [name, known];
    });
    if (features.length === 0)
        throw new Error('expected a tf.Example with features, found none');
    return new Map(features);
}
/** The one value of a feature as text: a class or a group. Null where the feature has none or several. */
function textOf(feature) {
    if (feature?.values.length !== 1)
        return null;
    return valueText(feature.values[0]);
}
/** @throws Error for a whole number that is rounded when it is read: two classes would become one */
function valueText(value) {
    if (typeof value === 'object')
        return Buffer.from(value).toString('utf8');
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
        throw new Error(`expected a class or a group below 2^53, found a number near ${value}`);
    return String(value);
}
/** @throws Error where the record has no such feature, with those that it has */
function featureOf(features, name) {
    const found = features.get(name);
    if (found)
        return found;
    const names = [...features.keys()].sort();
    throw new Error(`expected the feature ${name}, found ${(0,_core_name_some_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSome */ .K)(names)}`);
}


/***/ }),

/***/ 21364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   u3: () => (/* binding */ scanRecords)
/* harmony export */ });
/* unused harmony export broken */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_crc32c_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4504);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _list_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67142);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68410);
/* harmony import */ var _tables_read_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79869);
/**
 * TFRecord files: each record is its length (8 bytes, little endian) with a masked CRC32C of that, its bytes, and a masked CRC32C of
 * those (tensorflow/core/lib/io/record_writer.h). Records of a plain file are read by position, so that memory holds one of them; a
 * file that is compressed as a whole (GZIP, ZLIB) is inflated.
 */







/** Of a file that is compressed, and of what it becomes. */
const maximumInflated = 2 ** 30;
const [headBytes, tailBytes] = [12, 4];
/**
 * Every record in order, with its number from 0; checksums are compared.
 * @throws DataError that names the file and the record
 */
async function scanRecords(file, onRecord) {
    const shard = await openShard(file);
    try {
        let offset = 0;
        for (let number = 0; offset < shard.size; number++) {
            const head = await shard.read(offset, headBytes);
            const length = lengthOf(head);
            const wrong = (expected, found) => broken(file, number, expected, found);
            if (head.length < headBytes)
                throw wrong(`${headBytes} bytes before a record`, `${head.length}: it is cut short`);
            if (length === null)
                throw wrong('the length of a record with its checksum', 'another checksum');
            if (length > _list_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumFileBytes */ .WH)
                throw wrong(`at most ${_list_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumFileBytes */ .WH} bytes`, String(length));
            const bytes = await shard.read(offset + headBytes, length + tailBytes);
            if (bytes.length < length + tailBytes)
                throw wrong(`${length + tailBytes} bytes`, `${bytes.length}: it is cut short`);
            const record = bytes.subarray(0, length);
            if (view(bytes).getUint32(length, true) !== (0,_core_crc32c_js__WEBPACK_IMPORTED_MODULE_2__/* .maskedCrc32c */ .c)(record))
                throw wrong('a record with its checksum (CRC32C)', 'bytes that have another');
            onRecord(record, { file, offset: offset + headBytes, length }, number);
            offset += headBytes + length + tailBytes;
        }
    }
    finally {
        await shard.close();
    }
}
/** Inflated, of the file that was read last. */
let inflated = null;
/** @throws Error where the file has changed meanwhile */
async function readRecord({ file, offset, length }) {
    if (inflated?.file === file)
        return inflated.bytes.subarray(offset, offset + length);
    const shard = await openShard(file);
    try {
        const bytes = await shard.read(offset, length);
        if (bytes.length !== length)
            throw new Error('expected the record as it was when the run started, found less');
        return bytes;
    }
    finally {
        await shard.close();
    }
}
async function openShard(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        const { code, message } = error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL({
            code: 'data/unreadable',
            message: `expected a file of records, found ${code === 'ENOENT' ? 'no file' : `an unreadable one (${code ?? message})`}`,
            where: { file },
            fix: 'Correct the path in the spec, or pass --data-root.',
        });
    });
    try {
        const state = await handle.stat();
        if (!state.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL({
                code: 'data/unreadable',
                message: 'expected a file of records, found something that is no file',
                where: { file },
                fix: 'Name files with data.file, such as train-*.tfrecord.',
            });
        const { size } = state;
        const head = await readAt(handle, 0, headBytes);
        if (lengthOf(head) === null && isCompressed(head)) {
            await handle.close();
            return inMemory(await inflate(file));
        }
        return { size, read: (offset, length) => readAt(handle, offset, length), close: () => handle.close() };
    }
    catch (error) {
        await handle.close().catch(() => undefined);
        throw error;
    }
}
const inMemory = (bytes) => ({
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    close: () => Promise.resolve(),
});
/** By the marks of gzip and zlib; a plain file begins with a length that its checksum confirms. */
function isCompressed([a = 0, b = 0]) {
    return (a === 0x1f && b === 0x8b) || ((a & 0x0f) === 8 && ((a << 8) | b) % 31 === 0);
}
async function inflate(file) {
    if (inflated?.file === file)
        return inflated.bytes;
    const bytes = await (0,_tables_read_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .readBytes */ .i)(file, maximumInflated);
    const form = bytes[0] === 0x1f ? 'gzip' : 'zlib';
    try {
        const whole = await (0,_inflate_js__WEBPACK_IMPORTED_MODULE_5__/* .inflateHeld */ .hp)(bytes, { form, holds: recordsOnly(file), mostBytes: maximumInflated });
        inflated = { file, bytes: whole };
        return whole;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG)
            throw error;
        const found = error instanceof _inflate_js__WEBPACK_IMPORTED_MODULE_5__/* .InflatesTooFar */ .aL ? 'more' : `that it is damaged (${error.message})`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL({
            code: 'data/tfrecord',
            message: `expected a compressed file that inflates to at most ${maximumInflated} bytes, found ${found}`,
            where: { file },
            cause: 'a copy or a download was interrupted, or the file is large',
            fix: 'Copy the file again, or write it in several files, or without compression.',
        });
    }
}
/** Follows the records from length to length while they are inflated: what is none ends it. */
function recordsOnly(file) {
    let [next, number] = [0, 0];
    return (soFar) => {
        for (; next + headBytes <= soFar.length; number++) {
            const length = lengthOf(soFar.subarray(next, next + headBytes));
            if (length === null)
                throw broken(file, number, 'the length of a record with its checksum', 'another checksum');
            if (length > _list_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumFileBytes */ .WH)
                throw broken(file, number, `at most ${_list_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumFileBytes */ .WH} bytes`, String(length));
            next += headBytes + length + tailBytes;
        }
        return null;
    };
}
async function readAt(handle, offset, length) {
    const bytes = Buffer.allocUnsafe(length);
    let at = 0;
    while (at < length) {
        const { bytesRead } = await handle.read(bytes, at, length - at, offset + at);
        if (bytesRead === 0)
            break;
        at += bytesRead;
    }
    return bytes.subarray(0, at);
}
const view = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Null where the checksum is not that of the length. */
function lengthOf(head) {
    if (head.length < headBytes)
        return 0;
    const isRight = view(head).getUint32(8, true) === (0,_core_crc32c_js__WEBPACK_IMPORTED_MODULE_2__/* .maskedCrc32c */ .c)(head.subarray(0, 8));
    return isRight ? Number(view(head).getBigUint64(0, true)) : null;
}
function broken(file, number, expected, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL({
        code: 'data/tfrecord',
        message: `expected ${expected} in record ${number}, found ${found}`,
        where: { file },
        cause: 'a copy or a download was interrupted, or the file is no TFRecord',
        fix: 'Copy the file again, or write it anew with tf.io.TFRecordWriter.',
    });
}


/***/ }),

/***/ 39713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecordNumbers: () => (/* binding */ readRecordNumbers)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _tables_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19434);
/* harmony import */ var _example_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48642);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21364);
/* harmony import */ var _record_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17349);
/** Rows of numbers in TFRecord files: every feature is a column, and one of several values as many columns. */






/** @throws DataError that names file and record of what is not as it must be, up to 20 */
async function readRecordNumbers(root, pattern, roles) {
    const read = { rows: null };
    let widths = new Map();
    const digests = [];
    const exact = [roles.label, roles.group];
    const files = await (0,_record_files_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFiles */ .B)(root, pattern, null);
    for (const file of files)
        await (0,_frames_js__WEBPACK_IMPORTED_MODULE_4__/* .scanRecords */ .u3)(file, (bytes, _, number) => {
            digests.push((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(bytes));
            try {
                const features = (0,_example_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExample */ .QY)(bytes);
                if (read.rows === null) {
                    widths = new Map([...features].map(([name, { values }]) => [name, values.length]).sort(byName));
                    read.rows = (0,_tables_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .startRows */ .e)([...widths].flatMap(columnsOf), file, widened(roles, widths));
                }
                read.rows.add(cellsOf(features, widths, exact), { words: `record ${number}`, where: { file } });
            }
            catch (error) {
                if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL || read.rows === null)
                    throw error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL ? error : new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL(wrong(file, number, error));
                read.rows.problems.add(wrong(file, number, error));
            }
        });
    if (read.rows === null)
        throw (0,_tables_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .empty */ .I)(files[0], 'records, found an empty file');
    return read.rows.done((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(...digests));
}
const byName = ([a], [b]) => (a < b ? -1 : 1);
const columnsOf = ([name, width]) => width === 1 ? [name] : Array.from({ length: width }, (_, at) => `${name}[${at}]`);
/** A feature of several values that a spec names stands for all of them. */
function widened(roles, widths) {
    const widen = (names) => names.flatMap((name) => columnsOf([name, widths.get(name) ?? 1]));
    return { ...roles, columns: roles.columns && widen(roles.columns), targets: widen(roles.targets) };
}
/** @param exact features whose values are names, of which none may be rounded */
function cellsOf(features, widths, exact) {
    return [...widths].flatMap(([name, width]) => {
        const feature = features.get(name);
        if (!feature)
            throw new Error(`expected the feature ${name}, as the first record has, found none`);
        if (feature.values.length !== width)
            throw new Error(`expected ${width} values in the feature ${name}, as the first record has, found ${feature.values.length}`);
        const isExact = exact.includes(name);
        return feature.values.map((value) => (isExact || typeof value === 'object' ? (0,_example_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(value) : String(value)));
    });
}
const wrong = (file, number, error) => ({
    code: 'data/tfrecord',
    message: `${error.message} (record ${number})`,
    where: { file },
    cause: 'records of several kinds are mixed, or lists have lengths of their own',
    fix: 'Write every record with the same features, each of one length.',
});


/***/ }),

/***/ 17349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ recordFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _spec_name_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11076);
/* harmony import */ var _list_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67142);
/** The files that a pattern such as `train-*.tfrecord` names, in the order of their bytes. */





/**
 * @param root absolute
 * @param within absolute folder that no link may lead out of; null: the files are the user's own
 * @returns absolute paths
 * @throws DataError where there is none
 */
async function recordFiles(root, pattern, within) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(pattern));
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(pattern);
    const names = name.includes('*') ? await namesIn(folder, name) : [name];
    if (names.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL({
            code: 'data/no-records',
            message: `expected files named ${pattern}, found none`,
            where: { file: folder },
            cause: 'the data was not fetched, or the files have other names',
            fix: 'Correct the pattern, in which * is any text, or fetch the data.',
        });
    const files = names.map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, one));
    if (within === null)
        return files;
    const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(within);
    for (const file of files) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => null);
        if (real !== null && (0,_list_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(inside, real))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL((0,_list_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOutside */ .i4)('file', file));
    }
    return files;
}
async function namesIn(folder, pattern) {
    const wanted = (0,_spec_name_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .namePattern */ ._)(pattern);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return entries.filter((entry) => !entry.startsWith('.') && wanted.match(entry) !== null).sort(_list_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .Xo);
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


/***/ }),

/***/ 19434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ empty),
/* harmony export */   e: () => (/* binding */ startRows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_name_some_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68696);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62229);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(410);
/** Rows of cells as samples, whatever file they come from: which column is what, and what no cell may be. */




/** @throws DataError for a header that lacks a column which the spec names */
function startRows(header, path, roles) {
    const table = columnsOf(header, path, roles);
    const problems = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .collectProblems */ .v)();
    const numbers = growing();
    const [labels, groups] = [[], []];
    return {
        width: header.length,
        problems,
        add(cells, row) {
            for (const at of table.numbers)
                numbers.push(numberAt(cells[at], row, header[at], problems));
            if (table.label !== null)
                labels.push(textAt(cells[table.label], row, header[table.label], problems));
            if (table.group !== null)
                groups.push(cells[table.group]);
        },
        done(digest) {
            problems.throwIfAny();
            const count = numbers.length / table.numbers.length;
            if (count === 0)
                throw empty(path, 'rows below the header, found no row');
            return partOf(numbers.done(), count, table, { labels, groups, digest });
        },
    };
}
function columnsOf(header, path, { columns, label, targets, group }) {
    const where = { file: path, line: 1 };
    const isNumber = header.every((name) => name !== '' && Number.isFinite(Number(name)));
    const places = new Map([...header.keys()].reverse().map((at) => [header[at], at]));
    const twice = header.find((name, at) => name === '' || places.get(name) !== at);
    if (isNumber || twice !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({
            code: 'data/csv-header',
            message: `expected a header line with a name of its own for each column, found ${isNumber ? `numbers: ${header.slice(0, 5).join(', ')}` : twice === '' ? 'a column without a name' : `${twice} twice`}`,
            where,
            cause: 'the file begins with its first row, or columns were joined from several tables',
            fix: 'Write the names of the columns into the first line.',
        });
    const placeOf = (name, key) => {
        const at = places.get(name);
        if (at !== undefined)
            return at;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({
            code: 'data/column',
            message: `expected the column ${name} (${key}), found ${(0,_core_name_some_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSome */ .K)(header)}`,
            where,
            cause: 'the column has another name in the file',
            fix: `Correct ${key} in the spec.`,
        });
    };
    const own = new Set([label, group, ...targets].filter((name) => name !== null));
    const named = columns ?? header.filter((name) => !own.has(name));
    if (named.length === 0)
        throw empty(path, 'columns that a model can read, found only those of labels and targets');
    const features = named.map((name) => placeOf(name, 'data.columns'));
    return {
        header,
        features: features.length,
        numbers: [...features, ...targets.map((name) => placeOf(name, 'data.targets'))],
        targetNames: targets,
        label: label === null ? null : placeOf(label, 'data.label'),
        group: group === null ? null : placeOf(group, 'data.split.group'),
    };
}
function partOf(numbers, count, { features, targetNames, label, group }, { labels, groups, digest }) {
    const width = features + targetNames.length;
    const inputs = new Float32Array(count * features);
    const targets = new Float32Array(count * targetNames.length);
    for (let row = 0; row < count; row++) {
        const at = row * width;
        inputs.set(numbers.subarray(at, at + features), row * features);
        targets.set(numbers.subarray(at + features, at + width), row * targetNames.length);
    }
    return {
        count,
        sampleShape: [1, 1, features],
        inputs,
        labels: label === null ? null : labels,
        targets: targetNames.length === 0 ? null : targets,
        targetNames,
        groups: group === null ? null : groups,
        digest,
    };
}
const missing = /^(|nan|na|n\/a|null|none|inf|-inf|infinity|-infinity|\?)$/i;
function numberAt(text, row, column, problems) {
    const value = Math.fround(Number(text));
    if (text !== '' && Number.isFinite(value))
        return value;
    if (missing.test(text) || !Number.isNaN(Number(text)))
        problems.add({
            ...(0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .notFinite */ .h)(row.where.file, row.words, column, text === '' ? 'nothing' : text.slice(0, 60)),
            where: row.where,
        });
    else
        problems.add({
            code: 'data/text',
            message: `expected a number in ${row.words}, column ${column}, found the text '${text.slice(0, 60)}'`,
            where: row.where,
            cause: 'a column of categories is no number, and any order of them would be invented',
            fix: 'Encode it as columns of 0 and 1, one for each category; leave it out with data.columns; or name it as data.label.',
        });
    return 0;
}
function textAt(text, row, column, problems) {
    if (missing.test(text))
        problems.add(notLabelled(row, column, text));
    return text;
}
function notLabelled(row, column, found) {
    return {
        code: 'data/label',
        message: `expected a class in ${row.words}, column ${column}, found ${found === '' ? 'nothing' : found}`,
        where: row.where,
        fix: 'Label the sample, or remove it.',
    };
}
function empty(file, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL({
        code: 'data/empty',
        message: `expected ${expected}`,
        where: { file },
        cause: 'the export or the download failed',
        fix: 'Make the file again.',
    });
}
function growing() {
    let values = new Float32Array(1024);
    let length = 0;
    return {
        push(value) {
            if (length === values.length) {
                const larger = new Float32Array(2 * length);
                larger.set(values);
                values = larger;
            }
            values[length++] = value;
        },
        get length() {
            return length;
        },
        done: () => values.subarray(0, length),
    };
}


/***/ })

};
