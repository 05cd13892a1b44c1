export const id = 4732;
export const ids = [4732];
export const modules = {

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

/***/ 78717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importSavedModel: () => (/* binding */ importSavedModel)
});

// UNUSED EXPORTS: savedModelFile

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/name-some.js
var name_some = __webpack_require__(68696);
// EXTERNAL MODULE: ./build/formats/tfjs/frozen-graph.js + 3 modules
var frozen_graph = __webpack_require__(22010);
// EXTERNAL MODULE: ./build/core/crc32c.js
var crc32c = __webpack_require__(4504);
;// CONCATENATED MODULE: ./build/formats/saved-model/damaged.js

/** @param file of the SavedModel, as its folder has it. @param expected with what was found. */
function damaged(file, expected) {
    return new errors/* ModelError */.me({
        code: 'model/saved-model',
        message: `${file}: expected ${expected}`,
        cause: 'The file is cut short, damaged, of another model, or a pointer of Git LFS instead of the file.',
        fix: 'Save the model again, and commit saved_model.pb together with its folder variables.',
    });
}

// EXTERNAL MODULE: ./node_modules/protobufjs/light.js
var light = __webpack_require__(80365);
;// CONCATENATED MODULE: ./build/formats/saved-model/proto.js
/**
 * The part of TensorFlow's messages that a SavedModel and its variables are read from. Field numbers: tensorflow/core/protobuf
 * (saved_model, meta_graph, saved_object_graph, trackable_object_graph, tensor_bundle) and tensorflow/core/framework (graph,
 * node_def, attr_value, function, tensor, tensor_shape). What is not named here is skipped.
 */

const field = (type, id) => ({ type, id });
const list = (type, id) => ({ rule: 'repeated', type, id });
const map = (type, id) => ({ keyType: 'string', type, id });
const descriptor = {
    nested: {
        SavedModel: { fields: { metaGraphs: list('MetaGraph', 2) } },
        MetaGraph: {
            fields: {
                metaInfoDef: field('MetaInfo', 1),
                graphDef: field('GraphDef', 2),
                signatureDef: map('SignatureDef', 5),
                objectGraphDef: field('SavedObjectGraph', 7),
            },
        },
        MetaInfo: { fields: { tags: list('string', 4) } },
        GraphDef: { fields: { node: list('NodeDef', 1), library: field('Library', 2) } },
        Library: { fields: { function: list('FunctionDef', 1) } },
        FunctionDef: {
            fields: { signature: field('OpDef', 1), nodeDef: list('NodeDef', 3), ret: map('string', 4) },
        },
        OpDef: { fields: { name: field('string', 1), inputArg: list('Named', 2), outputArg: list('Named', 3) } },
        Named: { fields: { name: field('string', 1) } },
        NodeDef: {
            fields: { name: field('string', 1), op: field('string', 2), input: list('string', 3), attr: map('AttrValue', 5) },
        },
        AttrValue: {
            oneofs: { value: { oneof: ['list', 's', 'i', 'f', 'b', 'type', 'shape', 'tensor', 'func'] } },
            fields: {
                list: field('ListValue', 1),
                s: field('bytes', 2),
                i: field('int64', 3),
                f: field('float', 4),
                b: field('bool', 5),
                type: field('int32', 6),
                shape: field('Shape', 7),
                tensor: field('TensorProto', 8),
                // Of a function its name alone: attributes within attributes could be nested without end.
                func: field('Named', 10),
            },
        },
        ListValue: { fields: { s: list('bytes', 2), i: list('int64', 3), f: list('float', 4) } },
        Shape: { fields: { dim: list('Dim', 2), unknownRank: field('bool', 3) } },
        Dim: { fields: { size: field('int64', 1) } },
        TensorProto: {
            fields: {
                dtype: field('int32', 1),
                tensorShape: field('Shape', 2),
                tensorContent: field('bytes', 4),
                floatVal: list('float', 5),
                doubleVal: list('double', 6),
                intVal: list('int32', 7),
                int64Val: list('int64', 10),
                boolVal: list('bool', 11),
                halfVal: list('int32', 13),
            },
        },
        SignatureDef: { fields: { inputs: map('Named', 1), outputs: map('Named', 2) } },
        SavedObjectGraph: {
            fields: { nodes: list('SavedObject', 1), concreteFunctions: map('ConcreteFunction', 2) },
        },
        SavedObject: { fields: { variable: field('SavedVariable', 7) } },
        SavedVariable: { fields: { name: field('string', 6) } },
        ConcreteFunction: { fields: { boundInputs: list('int32', 2) } },
        BundleHeader: { fields: { numShards: field('int32', 1), endianness: field('int32', 2) } },
        BundleEntry: {
            fields: {
                dtype: field('int32', 1),
                shape: field('Shape', 2),
                shardId: field('int32', 3),
                offset: field('int64', 4),
                size: field('int64', 5),
                crc32c: field('fixed32', 6),
                slices: list('Slice', 7),
            },
        },
        Slice: { fields: {} },
        ObjectGraph: { fields: { nodes: list('TrackedObject', 1) } },
        TrackedObject: { fields: { attributes: list('SavedAttribute', 2) } },
        SavedAttribute: {
            fields: { name: field('string', 1), fullName: field('string', 2), checkpointKey: field('string', 3) },
        },
    },
};
let root = null;
/** For tests too, which write such messages. */
function messageType(name) {
    root ??= light.Root.fromJSON(descriptor);
    return root.lookupType(name);
}
/** @throws Error of the decoder where the bytes are no message of this shape. */
function decodeMessage(name, bytes) {
    const type = messageType(name);
    const message = type.decode(bytes);
    return type.toObject(message, { longs: Number, defaults: true, arrays: true, objects: true });
}

;// CONCATENATED MODULE: ./build/formats/saved-model/table.js
/** A sorted table of keys and values, as LevelDB writes it and TensorFlow's `variables.index` is one (leveldb, doc/table_format.md). */


const footerBytes = 48;
/** The last eight bytes, little-endian. */
const magic = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];
/** After each block: a byte that says how it is compressed, and a checksum. */
const trailerBytes = 5;
/**
 * @param file as errors name it.
 * @throws ModelError where the bytes are no such table, or a checksum does not agree.
 */
function readTable(bytes, file) {
    const footer = bytes.subarray(-footerBytes);
    if (bytes.length < footerBytes || magic.some((byte, i) => footer[footerBytes - 8 + i] !== byte))
        throw damaged(file, `a table of TensorFlow's checkpoints, found ${bytes.length} bytes without its end`);
    const reader = readerOf(footer, file);
    // Of the block about blocks, which TensorFlow leaves empty.
    reader.varint();
    reader.varint();
    const blocks = entriesOf(blockAt(bytes, { offset: reader.varint(), size: reader.varint() }, file), file);
    const found = new Map();
    // Blocks follow each other: one that is read twice would let a small file describe a large one.
    let end = 0;
    for (const { value } of blocks) {
        const handle = readerOf(value, file);
        const [offset, size] = [handle.varint(), handle.varint()];
        if (offset < end)
            throw damaged(file, `blocks that follow each other, found one at ${offset} behind ${end}`);
        end = offset + size;
        for (const entry of entriesOf(blockAt(bytes, { offset, size }, file), file))
            found.set(entry.key, entry.value);
    }
    return found;
}
function blockAt(bytes, { offset, size }, file) {
    if (offset + size + trailerBytes > bytes.length)
        throw damaged(file, `a block of ${size} bytes at ${offset}, found ${bytes.length} bytes in all`);
    const compression = bytes[offset + size];
    if (compression !== 0)
        throw damaged(file, `blocks that are not compressed, found compression ${compression}`);
    const due = new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset + size + 1, true);
    if ((0,crc32c/* maskedCrc32c */.c)(bytes.subarray(offset, offset + size + 1)) !== due)
        throw damaged(file, `a block at ${offset} that agrees with its checksum`);
    return bytes.subarray(offset, offset + size);
}
/** Longer keys are no names of variables. Keys share their beginnings, so that they could grow faster than the file. */
const longestKey = 4096;
function entriesOf(block, file) {
    const view = new DataView(block.buffer, block.byteOffset, block.length);
    const restarts = block.length >= 4 ? view.getUint32(block.length - 4, true) : Infinity;
    const end = block.length - 4 - 4 * restarts;
    if (!(end >= 0))
        throw damaged(file, `a block with ${restarts} places to begin at, found ${block.length} bytes`);
    const reader = readerOf(block.subarray(0, end), file);
    const entries = [];
    let last = new Uint8Array(0);
    while (!reader.isAtEnd()) {
        const [shared, own, length] = [reader.varint(), reader.varint(), reader.varint()];
        if (shared > last.length || shared + own > longestKey)
            throw damaged(file, `a key that goes on from the one before it, found ${shared} and ${own} bytes`);
        const key = new Uint8Array(shared + own);
        key.set(last.subarray(0, shared));
        key.set(reader.take(own), shared);
        entries.push({ key: Buffer.from(key).toString('utf8'), value: reader.take(length) });
        last = key;
    }
    return entries;
}
/** Reads numbers of variable length, and bytes, one after the other. */
function readerOf(bytes, file) {
    let at = 0;
    const take = (length) => {
        if (at + length > bytes.length)
            throw damaged(file, `${length} more bytes, found ${bytes.length - at}`);
        at += length;
        return bytes.subarray(at - length, at);
    };
    const varint = () => {
        let value = 0;
        for (let shift = 0; shift < 49; shift += 7) {
            const [byte] = take(1);
            value += (byte & 127) * 2 ** shift;
            if (byte < 128)
                return value;
        }
        throw damaged(file, 'a number of at most 49 bits');
    };
    return { take, varint, isAtEnd: () => at >= bytes.length };
}

// EXTERNAL MODULE: ./build/formats/tfjs/weights.js
var weights = __webpack_require__(7448);
;// CONCATENATED MODULE: ./build/formats/saved-model/values.js

/** DataType of tensorflow/core/framework/types.proto. */
const types = {
    1: { name: 'float32', bytes: 4, read: (view, at) => view.getFloat32(at, true) },
    2: { name: 'float64', bytes: 8, read: (view, at) => view.getFloat64(at, true) },
    3: { name: 'int32', bytes: 4, read: (view, at) => view.getInt32(at, true) },
    4: { name: 'uint8', bytes: 1, read: (view, at) => view.getUint8(at) },
    5: { name: 'int16', bytes: 2, read: (view, at) => view.getInt16(at, true) },
    6: { name: 'int8', bytes: 1, read: (view, at) => view.getInt8(at) },
    9: { name: 'int64', bytes: 8, read: (view, at) => Number(view.getBigInt64(at, true)) },
    10: { name: 'bool', bytes: 1, read: (view, at) => view.getUint8(at) },
    14: { name: 'bfloat16', bytes: 2, read: (view, at) => brain(view.getUint16(at, true)) },
    19: { name: 'float16', bytes: 2, read: (view, at) => (0,weights/* half */.MX)(view.getUint16(at, true)) },
};
/** The first half of a float32. */
function brain(bits) {
    return new Float32Array(Uint32Array.of(bits * 2 ** 16).buffer)[0];
}
const isNumeric = (dtype) => types[dtype] !== undefined;
/** Sizes of a tensor that is there; null where one is open, or there are more elements than can be. */
function sizesOf(shape) {
    if (shape?.unknownRank === true)
        return null;
    const sizes = (shape?.dim ?? []).map(({ size }) => size);
    const count = sizes.reduce((product, size) => product * size, 1);
    return sizes.every((size) => Number.isInteger(size) && size >= 0) && count <= mostElements ? sizes : null;
}
const mostElements = 2 ** 28;
/** Null where the bytes are not those of the shape, or of no numbers. */
function numbersOf(dtype, sizes, bytes) {
    const type = types[dtype];
    const count = sizes.reduce((product, size) => product * size, 1);
    if (!type || bytes.length !== count * type.bytes)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return { shape: sizes, data: Float32Array.from({ length: count }, (_, i) => type.read(view, i * type.bytes)) };
}
/** A list that is shorter than the shape asks for repeats its last value; no real file has more of them than this. */
const mostRepeated = 2 ** 20;
/** Null for what holds no numbers, or not as many as it says. */
function constantOf(tensor) {
    const sizes = sizesOf(tensor.tensorShape);
    if (sizes === null || !isNumeric(tensor.dtype))
        return null;
    if (tensor.tensorContent.length > 0)
        return numbersOf(tensor.dtype, sizes, tensor.tensorContent);
    const count = sizes.reduce((product, size) => product * size, 1);
    const listed = listOf(tensor);
    if (listed.length > count || (listed.length < count && count > mostRepeated))
        return null;
    return {
        shape: sizes,
        data: Float32Array.from({ length: count }, (_, i) => listed[Math.min(i, listed.length - 1)] ?? 0),
    };
}
function listOf(tensor) {
    switch (types[tensor.dtype].name) {
        case 'float32':
            return tensor.floatVal;
        case 'float64':
            return tensor.doubleVal;
        case 'int64':
            return tensor.int64Val;
        case 'bool':
            return tensor.boolVal.map(Number);
        case 'float16':
            return tensor.halfVal.map(weights/* half */.MX);
        case 'bfloat16':
            return tensor.halfVal.map(brain);
        default:
            return tensor.intVal;
    }
}

;// CONCATENATED MODULE: ./build/formats/saved-model/bundle.js
/**
 * The variables of a SavedModel: `variables.index` says where in the files of data each one lies (tensorflow/core/util/tensor_bundle).
 */





const indexFile = 'variables/variables.index';
const objectsKey = '_CHECKPOINTABLE_OBJECT_GRAPH';
const most = { shards: 4096, bytes: 2 ** 30 };
const stringType = 7;
async function openBundle(readBeside) {
    const table = readTable(await readBeside(indexFile), indexFile);
    const { numShards, endianness } = decoded('BundleHeader', table.get(''), 'a header');
    if (endianness !== 0 || numShards < 1 || numShards > most.shards)
        throw damaged(indexFile, `little-endian numbers in at most ${most.shards} files, found ${numShards} files`);
    const shards = new Map();
    let left = most.bytes;
    const bytesOf = async (key, entry) => {
        const { shardId, offset, size } = entry;
        left -= size;
        if (!(left >= 0))
            throw damaged(indexFile, `variables of at most ${most.bytes} bytes in all`);
        if (shardId < 0 || shardId >= numShards)
            throw damaged(indexFile, `${key} in one of ${numShards} files, found file ${shardId}`);
        const file = shardName(shardId, numShards);
        const shard = shards.get(shardId) ?? readBeside(file);
        shards.set(shardId, shard);
        const all = await shard;
        if (!(offset >= 0 && size >= 0 && offset + size <= all.length))
            throw damaged(file, `${size} bytes of ${key} at ${offset}, found ${all.length} bytes in all`);
        return all.subarray(offset, offset + size);
    };
    const entryOf = (key) => decoded('BundleEntry', table.get(key), key);
    return {
        has: (key) => key !== '' && table.has(key),
        async variable(key) {
            const entry = entryOf(key);
            const { dtype, shape, slices, shardId } = entry;
            if (slices.length > 0)
                throw damaged(indexFile, `${key} as a whole, found it in ${slices.length} slices`);
            const sizes = sizesOf(shape);
            if (sizes === null || !isNumeric(dtype))
                throw damaged(indexFile, `numbers of a known size at ${key}, found type ${dtype}`);
            const bytes = await bytesOf(key, entry);
            if ((0,crc32c/* maskedCrc32c */.c)(bytes) !== entry.crc32c >>> 0)
                throw damaged(shardName(shardId, numShards), `bytes of ${key} that agree with their checksum`);
            const found = numbersOf(dtype, sizes, bytes);
            if (found === null)
                throw damaged(indexFile, `${key} of the shape [${sizes.join(', ')}], found ${bytes.length} bytes`);
            return found;
        },
        async objects() {
            if (!table.has(objectsKey))
                return null;
            const entry = entryOf(objectsKey);
            if (entry.dtype !== stringType)
                throw damaged(indexFile, `a text at ${objectsKey}, found type ${entry.dtype}`);
            const reader = readerOf(await bytesOf(objectsKey, entry), shardName(entry.shardId, numShards));
            // Its length, and the checksum of the length.
            const length = reader.varint();
            reader.take(4);
            return decoded('ObjectGraph', reader.take(length), objectsKey);
        },
    };
}
function decoded(name, bytes, what) {
    if (bytes === undefined)
        throw damaged(indexFile, `${what}, found no such entry`);
    try {
        return decodeMessage(name, bytes);
    }
    catch (error) {
        throw damaged(indexFile, `${what} as a message, found ${error.message}`);
    }
}
const five = (value) => String(value).padStart(5, '0');
const shardName = (at, count) => `variables/variables.data-${five(at)}-of-${five(count)}`;

// EXTERNAL MODULE: ./build/formats/saved-model/fold-constants.js
var fold_constants = __webpack_require__(9992);
;// CONCATENATED MODULE: ./build/formats/saved-model/inline.js
/** The graph of a signature without functions: a call becomes the nodes of what it calls, and names that pass on a value go away. */

const inline_most = { nodes: 16_384, deep: 32, references: 2 ** 20 };
/** Pass on what they read; those with many outputs pass on as many inputs. */
const passing = new Set(['Identity', 'IdentityN', 'StopGradient', 'PreventGradient', 'Snapshot', 'EnsureShape']);
const calls = new Set(['PartitionedCall', 'StatefulPartitionedCall']);
/**
 * @param wanted tensors of the graph, as a signature names them: `node:0`.
 * @throws ModelError where functions call each other without end, or a node is not there.
 */
function inlineFunctions(graphDef, wanted) {
    const functions = new Map();
    for (const each of graphDef.library?.function ?? [])
        if (each.signature)
            functions.set(each.signature.name, each);
    const nodes = [];
    let references = 0;
    const spend = (steps) => {
        references += steps;
        if (references > inline_most.references)
            throw endless(`more than ${inline_most.references} inputs of nodes`);
    };
    // A function that is called twice has its nodes twice.
    const taken = new Map();
    const free = (name) => {
        const times = taken.get(name) ?? 0;
        taken.set(name, times + 1);
        return times === 0 ? name : free(`${name}_${times}`);
    };
    /** What each of `wanted` is called in the flat graph. */
    const inline = (body, given, prefix, asked, depth) => {
        if (depth > inline_most.deep)
            throw endless(`functions that call each other more than ${inline_most.deep} deep`);
        const byName = new Map(body.map((node) => [node.name, node]));
        const results = new Map();
        const resolve = (reference) => {
            const [name = '', ...rest] = reference.split(':');
            const argument = given.get(name);
            if (argument !== undefined)
                return argument;
            const found = results.get(name);
            if (!found)
                throw inline_damaged(`a node ${name}, found none of this name in ${prefix === '' ? 'the graph' : prefix}`);
            const at = Number(rest.at(-1) ?? 0);
            // The means and variances of a normalization are further outputs with names of their own.
            const isOther = rest.length === 2 && byName.get(name).op.startsWith('FusedBatchNorm') && rest[0] !== 'y';
            if (found.length === 1)
                return at === 0 && !isOther ? found[0] : `${found[0]}:${rest.join(':')}`;
            return found[at] ?? `${prefix}${reference}`;
        };
        const emit = (node) => {
            const inputs = dataInputs(node);
            spend(inputs.length + 1);
            const resolved = inputs.map(resolve);
            if (passing.has(node.op))
                return resolved;
            const called = functions.get(calls.has(node.op) ? (node.attr['f']?.func?.name ?? '') : node.op);
            if (called) {
                const names = called.signature.inputArg.map(({ name }) => name);
                const inner = new Map(names.map((name, at) => [name, resolved[at] ?? '']));
                const outputs = called.signature.outputArg.map(({ name }) => called.ret[name] ?? '');
                return inline(called.nodeDef, inner, ownPrefix(node, prefix), outputs, depth + 1);
            }
            if (nodes.length >= inline_most.nodes)
                throw endless(`more than ${inline_most.nodes} nodes`);
            const name = free(`${prefix}${node.name}`);
            nodes.push({ name, op: node.op, inputs: resolved, attributes: attributesOf(node.attr) });
            return [name];
        };
        for (const node of inOrder(byName, asked, given))
            results.set(node.name, emit(node));
        return asked.map(resolve);
    };
    const outputs = inline(graphDef.node, new Map(), '', wanted, 0);
    return { nodes, outputs };
}
/** The two calls around each Keras model say nothing of its layers. */
function ownPrefix({ name }, prefix) {
    return /^(Stateful)?PartitionedCall(_\d+)?$/.test(name) ? prefix : `${prefix}${name}/`;
}
const dataInputs = ({ input }) => input.filter((name) => !name.startsWith('^'));
/** What `asked` depends on, each after what it reads, without recursion: a file may be as deep as it is long. */
function inOrder(byName, asked, given) {
    const nodeOf = (reference) => {
        const [name = ''] = reference.split(':');
        return given.has(name) ? undefined : byName.get(name);
    };
    const ordered = [];
    const state = new Map();
    const stack = asked.flatMap((reference) => nodeOf(reference) ?? []).reverse();
    while (stack.length > 0) {
        const node = stack.at(-1);
        const found = state.get(node);
        if (found !== undefined) {
            stack.pop();
            if (found === 'open')
                ordered.push(node);
            state.set(node, 'done');
            continue;
        }
        state.set(node, 'open');
        for (const reference of dataInputs(node)) {
            const input = nodeOf(reference);
            if (!input)
                continue;
            if (state.get(input) === 'open')
                throw endless(`nodes that wait for each other, ${input.name} and ${node.name}`);
            if (state.get(input) === undefined)
                stack.push(input);
        }
    }
    return ordered;
}
/** As a frozen graph of TensorFlow.js has them in JSON. */
function attributesOf(attributes) {
    const text = (bytes) => Buffer.from(bytes).toString('base64');
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => {
        const { s, list, ...others } = value;
        return [
            key,
            {
                ...others,
                ...(s === undefined ? {} : { s: text(s) }),
                ...(list === undefined ? {} : { list: { ...list, s: list.s.map(text) } }),
            },
        ];
    }));
}
function inline_damaged(expected) {
    return new errors/* ModelError */.me({
        code: 'model/saved-model',
        message: `saved_model.pb: expected ${expected}`,
        cause: 'The file is damaged, or was made to do harm.',
    });
}
const endless = (found) => inline_damaged(`a graph that ends, found ${found}`);

// EXTERNAL MODULE: ./build/formats/saved-model/join-batch-norm.js
var join_batch_norm = __webpack_require__(5305);
// EXTERNAL MODULE: ./build/formats/saved-model/join-layers.js + 1 modules
var join_layers = __webpack_require__(86763);
;// CONCATENATED MODULE: ./build/formats/saved-model/layer-names.js
const kernels = /^(.+)\/(kernel|depthwise_kernel|pointwise_kernel|gamma|moving_mean)(_\d+)?$/;
/** @param variables the names of variables, by the constants that hold their numbers. */
function nameLayers(nodes, variables) {
    const taken = new Set(nodes.map(({ name }) => name));
    const renamed = new Map();
    const all = [...variables.values()].map((name) => kernels.exec(name));
    const separable = new Set(all.flatMap((found) => (found?.[2] === 'pointwise_kernel' ? [found[1]] : [])));
    for (const { name, op, inputs } of nodes) {
        if (op === 'Const')
            continue;
        const [, layer, role] = inputs.map((input) => kernels.exec(variables.get(input) ?? '')).find(Boolean) ?? [];
        if (layer === undefined)
            continue;
        // The two convolutions of a separable one.
        const isSeparable = role === 'depthwise_kernel' && separable.has(layer);
        const own = isSeparable ? `${layer}/depthwise` : layer;
        if (taken.has(own))
            continue;
        taken.add(own);
        renamed.set(name, own);
    }
    const nameOf = (name) => renamed.get(name) ?? name;
    return nodes.map((node) => ({ ...node, name: nameOf(node.name), inputs: node.inputs.map(nameOf) }));
}

;// CONCATENATED MODULE: ./build/formats/saved-model/variables.js
/**
 * TensorFlow 2 says which objects a function is bound to, and under which key each object was saved; handles of the graph are the
 * last inputs of a call. TensorFlow 1 saves variables under their names.
 */
async function keysOfHandles({ graphDef, objectGraphDef }, bundle) {
    const keys = new Map();
    const objects = await bundle.objects();
    if (objects && objectGraphDef) {
        for (const { input, attr } of graphDef?.node ?? []) {
            const called = attr['f']?.func?.name ?? '';
            const { concreteFunctions } = objectGraphDef;
            const bound = Object.hasOwn(concreteFunctions, called) ? concreteFunctions[called].boundInputs : [];
            const data = input.filter((name) => !name.startsWith('^'));
            bound.forEach((object, at) => {
                const handle = data[data.length - bound.length + at]?.split(':')[0];
                const key = objects.nodes[object]?.attributes.find(({ name }) => name === 'VARIABLE_VALUE')?.checkpointKey;
                if (handle !== undefined && key !== undefined)
                    keys.set(handle, key);
            });
        }
    }
    return (handle) => keys.get(handle) ?? handle;
}

;// CONCATENATED MODULE: ./build/formats/saved-model/to-graph.js
/**
 * A TensorFlow SavedModel as a graph: `saved_model.pb` holds a graph with functions, and the files in `variables` beside it the
 * weights. Both are read as data: TensorFlow is not needed, and nothing of the file is run.
 */













/** The file that makes a folder a SavedModel. */
const savedModelFile = 'saved_model.pb';
const handles = new Set(['VarHandleOp', 'VariableV2', 'Variable']);
/** @throws ModelError that names every node which a graph cannot hold, or the file that is damaged. */
async function importSavedModel(bytes, readBeside) {
    const metaGraph = readMetaGraph(bytes);
    const outputs = Object.values(signatureOf(metaGraph).outputs).map(({ name }) => name);
    const inlined = inlineFunctions(metaGraph.graphDef, outputs);
    const variables = new Map();
    const weights = await weightsOf(inlined.nodes, metaGraph, readBeside, variables);
    const read = withValues(inlined);
    const folded = (0,fold_constants/* foldConstants */.p)((0,join_batch_norm/* joinBatchNorms */.i)(read.nodes, weights), weights, variables);
    const layers = readBy(read.outputs, (0,frozen_graph/* withBiases */.uq)((0,join_layers/* joinLayers */.d)(folded, weights)));
    const nodes = nameLayers(layers, variables);
    const nameOf = new Map(layers.map(({ name }, i) => [name, nodes[i].name]));
    return (0,frozen_graph/* tensorflowGraph */.kr)({ nodes, weights, outputs: read.outputs.map((name) => nameOf.get(name) ?? name) });
}
/** What became part of a layer must not be called as the layer is. @param nodes in the order in which they run. */
function readBy(outputs, nodes) {
    const needed = new Set(outputs);
    for (const { name, inputs } of [...nodes].reverse())
        if (needed.has(name))
            for (const input of inputs)
                needed.add(input);
    return nodes.filter(({ name }) => needed.has(name));
}
function readMetaGraph(bytes) {
    let graphs;
    try {
        graphs = decodeMessage('SavedModel', bytes).metaGraphs;
    }
    catch (error) {
        throw damaged(savedModelFile, `a SavedModel, found ${error.message}`);
    }
    const found = graphs.find(({ metaInfoDef }) => metaInfoDef?.tags.includes('serve')) ?? graphs[0];
    if (!found?.graphDef)
        throw damaged(savedModelFile, 'a SavedModel with a graph, found none');
    return found;
}
function signatureOf({ signatureDef }) {
    const usable = Object.entries(signatureDef).filter(([, { inputs, outputs }]) => Object.keys(inputs).length > 0 && Object.keys(outputs).length > 0);
    const [, signature] = usable.find(([name]) => name === 'serving_default') ?? (usable.length === 1 ? usable[0] : [null, null]);
    if (signature)
        return signature;
    const names = usable.map(([name]) => name);
    throw new errors/* ModelError */.me({
        code: 'model/saved-model-signature',
        message: `${savedModelFile}: expected a signature serving_default, found ${names.length === 0 ? 'no signature' : (0,name_some/* nameSome */.K)(names)}`,
        fix: 'Save the model with model.export(folder), or name one: tf.saved_model.save(module, folder, signatures=module.call).',
    });
}
/** Of constants and of variables, by their nodes. */
async function weightsOf(nodes, metaGraph, readBeside, variables) {
    const weights = new Map();
    for (const { name, op, attributes } of nodes) {
        const tensor = op === 'Const' ? attributes['value']?.tensor : undefined;
        const constant = tensor ? constantOf(tensor) : null;
        if (constant)
            weights.set(name, constant);
    }
    const names = nodes.filter(({ op }) => handles.has(op)).map(({ name }) => name);
    if (names.length === 0)
        return weights;
    const bundle = await openBundle(readBeside);
    const keyOf = await keysOfHandles(metaGraph, bundle);
    for (const name of names) {
        weights.set(name, await bundle.variable(keyOf(name)));
        variables.set(name, name);
    }
    return weights;
}
/** A variable is a constant, and so is what reads it; the input is called as its signature has it. */
function withValues({ nodes, outputs }) {
    const kinds = new Map(nodes.map(({ name, op }) => [name, op]));
    const renamed = new Map();
    for (const { name, op, inputs } of nodes) {
        const own = name.replace(/^serving_default_/, '');
        if (op === 'ReadVariableOp' && handles.has(kinds.get(inputs[0] ?? '') ?? ''))
            renamed.set(name, inputs[0]);
        else if (op === 'Placeholder' && own !== '' && !kinds.has(own))
            renamed.set(name, own);
    }
    const nameOf = (name) => renamed.get(name) ?? name;
    return {
        nodes: nodes
            .filter(({ name, op }) => op !== 'ReadVariableOp' || !renamed.has(name))
            .map((node) => ({
            ...node,
            name: nameOf(node.name),
            op: handles.has(node.op) ? 'Const' : node.op,
            inputs: node.inputs.map(nameOf),
        })),
        outputs: outputs.map(nameOf),
    };
}


/***/ }),

/***/ 50944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseUnknown),
/* harmony export */   E: () => (/* binding */ gateInstead)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_name_some_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68696);


/** Layers of one kind that an error names. */
const mostNames = 8;
/**
 * All that cannot be taken, in one error: a user must not meet the layers one by one.
 * @param expected what an error says was expected. @param fixFor what a user can do about a kind.
 * @throws ModelError with a problem for each kind, unless `unknown` is empty.
 */
function refuseUnknown(unknown, { code, expected, fixFor, }) {
    if (unknown.length === 0)
        return;
    const kinds = [...new Set(unknown.map(({ kind }) => kind))];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me(kinds.map((kind) => {
        const names = unknown.filter((one) => one.kind === kind).map(({ name }) => name);
        return {
            code,
            message: `expected ${expected}, found ${kind} (${(0,_core_name_some_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSome */ .K)(names, mostNames)})`,
            fix: fixFor(kind),
        };
    }));
}
/** What helps with anything that no importer takes. */
const gateInstead = 'gate a file that was exported elsewhere (artifacts: { file: model.tflite })';


/***/ })

};
