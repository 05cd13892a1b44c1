export const id = 2065;
export const ids = [2065];
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
    throw new Error(`expected the feature ${name}, found ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`);
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
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _core_crc32c_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4504);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62807);
/* harmony import */ var _images_list_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36087);
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
            if (length > _images_list_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .maximumFileBytes */ .WH)
                throw wrong(`at most ${_images_list_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .maximumFileBytes */ .WH} bytes`, String(length));
            const bytes = await shard.read(offset + headBytes, length + tailBytes);
            if (bytes.length < length + tailBytes)
                throw wrong(`${length + tailBytes} bytes`, `${bytes.length}: it is cut short`);
            const record = bytes.subarray(0, length);
            if (view(bytes).getUint32(length, true) !== (0,_core_crc32c_js__WEBPACK_IMPORTED_MODULE_3__/* .maskedCrc32c */ .c)(record))
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DataError */ .fL({
            code: 'data/unreadable',
            message: `expected a file of records, found ${code === 'ENOENT' ? 'no file' : `an unreadable one (${code ?? message})`}`,
            where: { file },
            fix: 'Correct the path in the spec, or pass --data-root.',
        });
    });
    try {
        const state = await handle.stat();
        if (!state.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DataError */ .fL({
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
    const options = { maxOutputLength: maximumInflated };
    try {
        const whole = bytes[0] === 0x1f ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes, options) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.inflateSync)(bytes, options);
        inflated = { file, bytes: whole };
        return whole;
    }
    catch (error) {
        const { code, message } = error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DataError */ .fL({
            code: 'data/tfrecord',
            message: `expected a compressed file that inflates to at most ${maximumInflated} bytes, found ${code === 'ERR_BUFFER_TOO_LARGE' ? 'more' : `that it is damaged (${message})`}`,
            where: { file },
            cause: 'a copy or a download was interrupted, or the file is large',
            fix: 'Copy the file again, or write it in several files, or without compression.',
        });
    }
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
    const isRight = view(head).getUint32(8, true) === (0,_core_crc32c_js__WEBPACK_IMPORTED_MODULE_3__/* .maskedCrc32c */ .c)(head.subarray(0, 8));
    return isRight ? Number(view(head).getBigUint64(0, true)) : null;
}
function broken(file, number, expected, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DataError */ .fL({
        code: 'data/tfrecord',
        message: `expected ${expected} in record ${number}, found ${found}`,
        where: { file },
        cause: 'a copy or a download was interrupted, or the file is no TFRecord',
        fix: 'Copy the file again, or write it anew with tf.io.TFRecordWriter.',
    });
}


/***/ }),

/***/ 22065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRecords: () => (/* binding */ listRecords),
/* harmony export */   readPicture: () => (/* binding */ readPicture)
/* harmony export */ });
/* unused harmony export usualLabels */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _images_list_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36087);
/* harmony import */ var _images_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26894);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9180);
/* harmony import */ var _example_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48642);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21364);
/* harmony import */ var _record_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17349);
/** Photographs in TFRecord files: where each record is, and its class; the pictures themselves stay on the disk. */








const usualInputs = ['image/encoded', 'image', 'image_raw', 'encoded', 'jpeg', 'png', 'picture'];
const usualLabels = ['image/class/label', 'label', 'class', 'image/class/text', 'category', 'species'];
/** @throws DataError that names file and record of what is not as it must be, up to 20 */
async function listRecords(rule, options) {
    const { root, within, field, trains } = options;
    const problems = (0,_images_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .collectProblems */ .v)();
    const samples = [];
    let names = null;
    for (const [part, pattern] of partsOf(rule, trains))
        for (const file of await (0,_record_files_js__WEBPACK_IMPORTED_MODULE_7__/* .recordFiles */ .B)(root, pattern, within)) {
            const before = samples.length + problems.count;
            const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, file).replaceAll('\\', '/');
            await (0,_frames_js__WEBPACK_IMPORTED_MODULE_6__/* .scanRecords */ .u3)(file, (bytes, place, number) => {
                try {
                    const features = (0,_example_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExample */ .QY)(bytes);
                    names ??= {
                        inputs: nameOf(features, rule.inputs, usualInputs),
                        label: nameOf(features, rule.label, usualLabels),
                    };
                    pictureOf(features, names.inputs);
                    const label = valueOf(features, names.label);
                    const fields = field === null ? {} : { [field]: valueOf(features, field) };
                    samples.push({ path: `${shown}#${number}`, label, sizeBytes: place.length, fields, part, record: place });
                }
                catch (error) {
                    problems.add(wrong(file, number, error.message));
                }
            });
            if (samples.length + problems.count === before)
                problems.add({ ...wrong(file, 0, ''), message: 'expected records, found an empty file' });
        }
    problems.throwIfAny();
    const { classes, placeOf } = classesOf(samples.map(({ label }) => label), options.classes, root);
    return {
        classes,
        samples: samples.map(({ part: _, ...sample }) => ({ ...sample, label: placeOf(sample.label, sample.path) })),
        ready: 'all' in rule.files ? null : samples.map(({ part }) => part),
        inputs: names.inputs,
    };
}
function partsOf({ files }, trains) {
    if ('all' in files)
        return [['train', files.all]];
    return _splits_js__WEBPACK_IMPORTED_MODULE_4__/* .splitNames */ .bZ.flatMap((name) => {
        const pattern = files[name];
        return pattern === null || (name !== 'test' && !trains) ? [] : [[name, pattern]];
    });
}
function nameOf(features, written, usual) {
    const name = written ?? usual.find((one) => features.has(one));
    if (name !== undefined)
        return name;
    (0,_example_js__WEBPACK_IMPORTED_MODULE_5__/* .featureOf */ .mo)(features, usual.slice(0, 2).join(' or '));
    return usual[0];
}
function valueOf(features, name) {
    const feature = (0,_example_js__WEBPACK_IMPORTED_MODULE_5__/* .featureOf */ .mo)(features, name);
    const text = (0,_example_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(feature);
    if (text !== null && text !== '' && text !== 'NaN')
        return text;
    throw new Error(`expected one value in the feature ${name}, found ${text ?? feature.values.length}`);
}
function pictureOf(features, name) {
    const feature = (0,_example_js__WEBPACK_IMPORTED_MODULE_5__/* .featureOf */ .mo)(features, name);
    const [value] = feature.values;
    if (feature.kind === 'bytes' && feature.values.length === 1 && value instanceof Uint8Array && value.length > 0)
        return value;
    throw new Error(`expected one encoded picture in the feature ${name}, found ${feature.kind === 'bytes' ? `${feature.values.length} values${value instanceof Uint8Array && value.length === 0 ? ' without bytes' : ''}` : `${feature.values.length} numbers`}`);
}
/** The encoded picture of a record, read by its position. */
async function readPicture(place, inputs) {
    return pictureOf((0,_example_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExample */ .QY)(await (0,_frames_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(place)), inputs);
}
/** Whole numbers are places in data.classes, or classes in their own order; words in the order of their bytes. */
function classesOf(labels, named, root) {
    const areNumbers = labels.every((label) => /^\d{1,6}$/.test(label));
    const found = [...new Set(labels)].sort((a, b) => (areNumbers ? Number(a) - Number(b) : (0,_images_list_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a, b)));
    const classes = named ?? found;
    if (found.length < 2)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL({
            code: 'data/classes',
            message: `expected at least 2 classes, found ${found.length}: ${found.join(', ')}`,
            where: { file: root },
            fix: 'Name the feature of classes with data.label.',
        });
    const places = new Map(classes.map((name, place) => [name, place]));
    return {
        classes,
        placeOf: (label, path) => {
            const place = named && areNumbers ? Number(label) : places.get(label);
            if (place !== undefined && place < classes.length)
                return place;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL({
                code: 'data/label',
                message: `expected ${areNumbers ? `labels 0..${classes.length - 1}` : 'a class'} of data.classes, found ${label.slice(0, 100)}`,
                where: { file: `${root}/${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path)}` },
                cause: areNumbers ? 'labels count from 1, or data.classes is not complete' : 'data.classes is not complete',
                fix: 'Name every class in data.classes, in label order, or leave the key out.',
            });
        },
    };
}
function wrong(file, number, message) {
    return {
        code: 'data/tfrecord',
        message: `${message} (record ${number})`,
        where: { file },
        cause: 'the records were written with other features',
        fix: 'Name the features with data.inputs and data.label, or write the records anew.',
    };
}


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
/* harmony import */ var _images_list_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36087);
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
        if (real !== null && (0,_images_list_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(inside, real))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL((0,_images_list_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOutside */ .i4)('file', file));
    }
    return files;
}
async function namesIn(folder, pattern) {
    const wanted = (0,_spec_name_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .namePattern */ ._)(pattern);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return entries.filter((entry) => !entry.startsWith('.') && wanted.match(entry) !== null).sort(_images_list_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .Xo);
}


/***/ })

};
