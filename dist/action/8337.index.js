export const id = 8337;
export const ids = [8337];
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

/***/ 58337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listRecords: () => (/* binding */ listRecords),
  readPicture: () => (/* binding */ readPicture)
});

// UNUSED EXPORTS: usualLabels

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/data/list-folder.js
var list_folder = __webpack_require__(67142);
// EXTERNAL MODULE: ./build/data/problems.js
var data_problems = __webpack_require__(62229);
// EXTERNAL MODULE: ./build/data/splits.js
var splits = __webpack_require__(9180);
// EXTERNAL MODULE: ./build/data/records/example.js
var example = __webpack_require__(48642);
// EXTERNAL MODULE: ./build/data/records/frames.js
var records_frames = __webpack_require__(21364);
// EXTERNAL MODULE: ./build/data/images/kind.js
var images_kind = __webpack_require__(29160);
;// CONCATENATED MODULE: ./build/data/images/write-bmp.js
/** Pixels as an uncompressed BMP of 24 bits, so that raw pixels are decoded, resized, kept and compared as any picture is. */
const headerBytes = 54;
/** @param pixels [height, width, channels] with 1 (grey) or 3 channels (red first); of a fourth, alpha, nothing is kept */
function writeBmp(pixels, [height, width, channels]) {
    const rowBytes = Math.ceil((3 * width) / 4) * 4;
    const bytes = new Uint8Array(headerBytes + rowBytes * height);
    const view = new DataView(bytes.buffer);
    bytes.set([0x42, 0x4d]);
    view.setUint32(2, bytes.length, true);
    view.setUint32(10, headerBytes, true);
    view.setUint32(14, 40, true);
    view.setInt32(18, width, true);
    // Rows from the top down.
    view.setInt32(22, -height, true);
    view.setUint16(26, 1, true);
    view.setUint16(28, 24, true);
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
            const from = (y * width + x) * channels;
            const to = headerBytes + y * rowBytes + 3 * x;
            for (let channel = 0; channel < 3; channel++)
                bytes[to + 2 - channel] = pixels[from + (channels < 3 ? 0 : channel)];
        }
    return bytes;
}

// EXTERNAL MODULE: ./node_modules/protobufjs/light.js
var light = __webpack_require__(80365);
;// CONCATENATED MODULE: ./build/data/records/tensor.js
/** A tensor that `tf.io.serialize_tensor` wrote: TensorProto (tensorflow/core/framework/tensor.proto), of bytes or of floats. */

const descriptor = {
    nested: {
        Tensor: {
            fields: {
                type: { type: 'int32', id: 1 },
                shape: { type: 'Shape', id: 2 },
                content: { type: 'bytes', id: 4 },
            },
        },
        Shape: { fields: { dim: { rule: 'repeated', type: 'Dim', id: 2 } } },
        Dim: { fields: { size: { type: 'int64', id: 1 } } },
    },
};
/** `DT_FLOAT` and `DT_UINT8`. */
const bytesOf = { 1: 4, 4: 1 };
let type = null;
/** For tests too, which write such messages. */
function tensorType() {
    type ??= light.Root.fromJSON(descriptor).lookupType('Tensor');
    return type;
}
/** Null for bytes that are no such tensor. */
function parseTensor(bytes) {
    // The type comes first, then the shape.
    if (bytes[0] !== 0x08 || bytes[2] !== 0x12)
        return null;
    let message;
    try {
        const tensor = tensorType();
        message = tensor.toObject(tensor.decode(bytes), { longs: Number, arrays: true });
    }
    catch {
        return null;
    }
    const { type: dataType = 0, content, shape: stored } = message;
    const shape = (stored?.dim ?? []).map(({ size = 0 }) => size);
    const size = bytesOf[dataType];
    if (size === undefined || content?.length !== shape.reduce((product, each) => product * each, size))
        return null;
    return { shape, values: size === 1 ? content : floatsOf(content) };
}
/** Little-endian, wherever the bytes lie. */
function floatsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(4 * at, true));
}

;// CONCATENATED MODULE: ./build/data/records/pictures.js
/**
 * The picture of a record: the bytes of a file (JPEG, PNG …), or raw pixels, which become a BMP. Raw pixels are bytes, float32
 * numbers as bytes, lists of numbers, or a tensor that `tf.io.serialize_tensor` wrote; their shape is in features of the record,
 * in the tensor, or that of data.image_size.
 */




function startPictures(name, size) {
    let isRaw = null;
    let firstShape = null;
    // Numbers of 0 and 1 alone are black and white.
    let scales = [255, 1];
    return {
        get firstShape() {
            return firstShape;
        },
        look(features) {
            const feature = (0,example/* featureOf */.mo)(features, name);
            isRaw ??= !isFile(feature);
            if (!isRaw) {
                fileOf(feature, name);
                return;
            }
            const { shape, values } = rawOf(features, feature, name, size);
            firstShape ??= shape;
            if (values instanceof Uint8Array)
                return;
            const fitting = [255, 1].filter((scale) => isOfPixels(values, scale));
            if (fitting.length === 0)
                throw new Error(`expected pixels in the feature ${name}, whole numbers from 0 to 255 or 255ths from 0 to 1, found ${strangest(values)}`);
            scales = scales.filter((scale) => fitting.includes(scale));
        },
        done() {
            const [scale] = scales;
            if (scale === undefined)
                throw new Error(`expected pixels of one scale in the feature ${name}, found some from 0 to 1 and some from 0 to 255`);
            return { name, raw: isRaw === true ? { size, scale } : null };
        },
    };
}
/** The content of a picture file. @throws Error that says what is wrong with the record's picture */
function pictureOf(features, { name, raw }) {
    const feature = (0,example/* featureOf */.mo)(features, name);
    if (raw === null)
        return fileOf(feature, name);
    const { shape, values } = rawOf(features, feature, name, raw.size);
    if (values instanceof Uint8Array)
        return writeBmp(values, shape);
    return writeBmp(Uint8Array.from(values, (value) => Math.round(value * raw.scale)), shape);
}
function onlyBytes({ kind, values }) {
    const [value] = values;
    return kind === 'bytes' && values.length === 1 && value instanceof Uint8Array ? value : null;
}
/** A raw picture may begin with the two letters of a BMP; its header tells. */
function isFile(feature) {
    const bytes = onlyBytes(feature);
    if (!bytes)
        return false;
    const kind = (0,images_kind/* kindByContent */.vm)(bytes);
    if (kind !== 'bmp')
        return kind !== null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (bytes.length > 18 &&
        (view.getUint32(2, true) === bytes.length || [12, 40, 108, 124].includes(view.getUint32(14, true))));
}
function fileOf(feature, name) {
    const bytes = onlyBytes(feature);
    if (bytes && (0,images_kind/* kindByContent */.vm)(bytes) !== null)
        return bytes;
    throw new Error(`expected JPEG, PNG, WebP, GIF or BMP in the feature ${name}, found ${describe(feature)}`);
}
function rawOf(features, feature, name, size) {
    const bytes = onlyBytes(feature);
    if (feature.kind === 'bytes' && !bytes)
        throw notPixels(feature, name);
    const tensor = bytes && parseTensor(bytes);
    if (tensor) {
        const shape = tensor.shape.length === 2 ? [...tensor.shape, 1] : tensor.shape;
        const [height = 0, width = 0, channels = 0, ...more] = shape;
        if (more.length === 0 && isShape([height, width, channels]))
            return { shape: [height, width, channels], values: tensor.values };
        throw new Error(`expected a tensor of [height, width, channels] in the feature ${name}, found [${tensor.shape.join(', ')}]`);
    }
    const { height, width, channels } = shapeIn(features, size);
    const count = bytes ? bytes.length : feature.values.length;
    for (const elementBytes of bytes ? [1, 4] : [1])
        for (const each of channels === null ? [1, 3, 4] : [channels]) {
            const shape = [height, width, each];
            if (!isShape(shape) || height * width * each * elementBytes !== count)
                continue;
            // Without a number of channels, four bytes a pixel are more often a float than colours with alpha.
            if (bytes && elementBytes === 1 && each === 4 && channels === null)
                continue;
            return {
                shape,
                values: bytes ? (elementBytes === 1 ? bytes : floatsOf(bytes)) : feature.values,
            };
        }
    if (bytes || count > 1) {
        const wanted = height > 0
            ? `${height}x${width}${channels === null ? '' : `x${channels}`} pixels`
            : 'raw pixels with their height and width in features (height, width, depth) or as data.image_size';
        throw new Error(`expected an encoded picture, or ${wanted}, in the feature ${name}, found ${describe(feature)}`);
    }
    throw notPixels(feature, name);
}
const usual = {
    height: ['image/height', 'height', 'rows', 'image_height'],
    width: ['image/width', 'width', 'columns', 'cols', 'image_width'],
    channels: ['image/channels', 'image/depth', 'depth', 'channels', 'image_depth'],
};
/** 0: not known. Null: as many channels as the numbers are enough for. */
function shapeIn(features, size) {
    const told = (names) => {
        for (const name of names) {
            const [value, ...more] = features.get(name)?.values ?? [];
            if (typeof value === 'number' && more.length === 0)
                return value;
        }
        return null;
    };
    const [height, width] = [told(usual.height), told(usual.width)];
    const isTold = height !== null && width !== null;
    return {
        height: isTold ? height : (size?.height ?? 0),
        width: isTold ? width : (size?.width ?? 0),
        channels: told(usual.channels),
    };
}
const isShape = ([height, width, channels]) => [height, width].every((length) => Number.isInteger(length) && length > 0) && [1, 3, 4].includes(channels);
/** How far a number may be from a pixel: float32 holds 255ths much better than that. */
const tolerance = 0.01;
function isOfPixels(values, scale) {
    for (let at = 0; at < values.length; at++) {
        const value = values[at] * scale;
        if (!(value > -tolerance && value < 255 + tolerance && Math.abs(value - Math.round(value)) < tolerance))
            return false;
    }
    return true;
}
/** A number that is no pixel, as a message shows it. */
function strangest(values) {
    const list = Array.from(values);
    const strange = list.find((value) => !isOfPixels([value], 1) && !isOfPixels([value], 255));
    return Number((strange ?? Math.max(...list.slice(0, 1000))).toPrecision(6));
}
function describe({ kind, values }) {
    if (kind === 'numbers')
        return `${values.length} numbers`;
    const [value] = values;
    if (values.length !== 1 || !(value instanceof Uint8Array))
        return `${values.length} values`;
    return value.length === 0 ? '1 value without bytes' : `${value.length} bytes`;
}
const notPixels = (feature, name) => new Error(`expected one encoded picture, or raw pixels, in the feature ${name}, found ${describe(feature)}`);

// EXTERNAL MODULE: ./build/data/records/record-files.js
var record_files = __webpack_require__(17349);
;// CONCATENATED MODULE: ./build/data/records/list-records.js
/** Photographs in TFRecord files: where each record is, and its class; the pictures themselves stay on the disk. */









const usualInputs = ['image/encoded', 'image', 'image_raw', 'encoded', 'jpeg', 'png', 'picture'];
const usualLabels = ['image/class/label', 'label', 'class', 'image/class/text', 'category', 'species'];
/** @throws DataError that names file and record of what is not as it must be, up to 20 */
async function listRecords(rule, options) {
    const { root, within, field, trains } = options;
    const problems = (0,data_problems/* collectProblems */.v)();
    const samples = [];
    let found = null;
    for (const [part, pattern] of partsOf(rule, trains))
        for (const file of await (0,record_files/* recordFiles */.B)(root, pattern, within)) {
            const before = samples.length + problems.count;
            const shown = (0,external_node_path_.relative)(root, file).replaceAll('\\', '/');
            await (0,records_frames/* scanRecords */.u3)(file, (bytes, place, number) => {
                try {
                    const features = (0,example/* parseExample */.QY)(bytes);
                    found ??= {
                        pictures: startPictures(nameOf(features, rule.inputs, usualInputs), options.size),
                        label: nameOf(features, rule.label, usualLabels),
                    };
                    found.pictures.look(features);
                    const label = list_records_valueOf(features, found.label);
                    const fields = field === null ? {} : { [field]: list_records_valueOf(features, field) };
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
    const pictures = picturesIn(found.pictures, root);
    const { classes, placeOf } = classesOf(samples.map(({ label }) => label), options.classes, root);
    return {
        classes,
        samples: samples.map(({ part: _, ...sample }) => ({ ...sample, label: placeOf(sample.label, sample.path) })),
        ready: 'all' in rule.files ? null : samples.map(({ part }) => part),
        pictures,
        firstShape: found.pictures.firstShape,
    };
}
function picturesIn(pictures, root) {
    try {
        return pictures.done();
    }
    catch (error) {
        throw new errors/* DataError */.fL({
            code: 'data/tfrecord',
            message: error.message,
            where: { file: root },
            cause: 'some records were written before pixels were divided by 255, or by another program',
            fix: 'Write the records anew, all with pixels from 0 to 255, or all from 0 to 1.',
        });
    }
}
function partsOf({ files }, trains) {
    if ('all' in files)
        return [['train', files.all]];
    return splits/* splitNames */.bZ.flatMap((name) => {
        const pattern = files[name];
        return pattern === null || (name !== 'test' && !trains) ? [] : [[name, pattern]];
    });
}
function nameOf(features, written, usual) {
    const name = written ?? usual.find((one) => features.has(one));
    if (name !== undefined)
        return name;
    (0,example/* featureOf */.mo)(features, usual.slice(0, 2).join(' or '));
    return usual[0];
}
function list_records_valueOf(features, name) {
    const feature = (0,example/* featureOf */.mo)(features, name);
    const text = (0,example/* textOf */.b6)(feature);
    if (text !== null && text !== '' && text !== 'NaN')
        return text;
    throw new Error(`expected one value in the feature ${name}, found ${text ?? feature.values.length}`);
}
/** The picture of a record as the content of a file, read by its position. */
async function readPicture(place, pictures) {
    return pictureOf((0,example/* parseExample */.QY)(await (0,records_frames/* readRecord */.aE)(place)), pictures);
}
/** Whole numbers are places in data.classes, or classes in their own order; words in the order of their bytes. */
function classesOf(labels, named, root) {
    const areNumbers = labels.every((label) => /^\d{1,6}$/.test(label));
    const found = [...new Set(labels)].sort((a, b) => (areNumbers ? Number(a) - Number(b) : (0,list_folder/* compareBytes */.Xo)(a, b)));
    const classes = named ?? found;
    if (found.length < 2)
        throw new errors/* DataError */.fL({
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
            throw new errors/* DataError */.fL({
                code: 'data/label',
                message: `expected ${areNumbers ? `labels 0..${classes.length - 1}` : 'a class'} of data.classes, found ${label.slice(0, 100)}`,
                where: { file: `${root}/${external_node_path_.posix.normalize(path)}` },
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
        fix: 'Name the features with data.inputs and data.label; of raw pixels without features for height and width, give their size as data.image_size; or write the records anew.',
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


/***/ })

};
