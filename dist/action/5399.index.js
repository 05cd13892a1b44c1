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

/***/ 68753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readHdf5)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _core_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93861);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/**
 * HDF5 files as plain data, read by libhdf5 as WebAssembly (the npm package `h5wasm`) in a thread of its own. Links out of
 * the file lead nowhere: the library sees no file system.
 */




/** A model that fits a budget on a device is far below each of these. */
const limits = { objects: 200_000, bytes: 2 ** 30, depth: 64 };
const library = ['hdf5_hl.js', 'hdf5_util.js', 'file_handlers.js'];
/** @throws ModelError where the file is damaged, too large, or takes longer than the deadline. */
async function readHdf5(bytes, { skip = [], deadlineMs = 60_000 } = {}) {
    const assets = library.map((name) => (0,_core_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .findAsset */ .I)(`node_modules/h5wasm/dist/esm/${name}`, 'h5wasm'));
    const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker((0,_core_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .findAsset */ .I)('src/formats/hdf5/hdf5-worker.mjs'), {
        workerData: { library: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(assets[0]).href, bytes, skip, limits },
        stdout: true,
        stderr: true,
    });
    try {
        return await answerOf(thread, deadlineMs);
    }
    finally {
        await thread.terminate();
    }
}
function answerOf(thread, deadlineMs) {
    return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(problem(`expected it to be read within ${deadlineMs / 1000} s`)), deadlineMs);
        const settle = (action) => {
            clearTimeout(late);
            action();
        };
        thread.once('message', ({ file, error, refused }) => settle(() => (file ? resolve(file) : reject(refused ? problem(error) : damaged(error)))));
        thread.once('error', (error) => settle(() => reject(damaged(error.message))));
        thread.once('exit', (code) => settle(() => reject(damaged(`its thread ended with code ${code}`))));
    });
}
const problem = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelError */ .me({ code: 'model/hdf5', message });
function damaged(reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelError */ .me({
        code: 'model/hdf5',
        message: `expected an HDF5 file, found one that libhdf5 cannot read: ${reason}`,
        cause: 'The file is cut short, damaged, or a pointer of Git LFS instead of the file.',
        fix: 'Save the model again; in a workflow, check out with `lfs: true` if the file is kept there.',
    });
}


/***/ }),

/***/ 81264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ connectLayers)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54854);
/**
 * From Keras's configuration to layers in the order in which they run: Sequential and Functional models of Keras 2
 * (`inbound_nodes: [[["conv2d", 0, 0, {}]]]`) and Keras 3 (`keras_history`), with nested models taken apart.
 */


/** Models within models, deeper than any that people build. */
const deepest = 16;
const most = 4096;
/** @param config the parsed `model_config`: `{ class_name, config }`. @throws ModelError naming what is not understood. */
function connectLayers(config, keras, weightsOf) {
    const found = { inputs: [], layers: [], keras, weightsOf };
    const { name, outputs } = walk((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(config, 'the model'), [], null, found);
    return { name, inputs: found.inputs, layers: found.layers, outputs };
}
/** @param given what is fed into a nested model, in the order of its inputs; null for the outermost. */
function walk(model, path, given, found) {
    const className = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(model['class_name'], 'class_name');
    // Keras before 2.2.3 gave the bare list of a Sequential model's layers.
    const config = Array.isArray(model['config'])
        ? { layers: model['config'] }
        : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(model['config'], 'config');
    const name = typeof config['name'] === 'string' ? config['name'] : 'model';
    if (path.length > deepest)
        throw refused(`models within models more than ${deepest} deep`, path.join('/'));
    switch (className) {
        case 'Sequential':
            return { name, outputs: [sequence(config, path, given, found)] };
        case 'Functional':
        case 'Model':
            return { name, outputs: functional(config, path, given, found) };
        default:
            throw refused(`the class ${className}, whose layers only its own code knows`, path.length === 0 ? 'the model' : path.join('/'), 'Rebuild it with the functional interface of Keras, load the weights there, and save that model.');
    }
}
function sequence(config, path, given, found) {
    let [last] = given ?? [];
    const scope = { path, outputs: new Map() };
    const layers = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(config['layers'], 'layers').map((layer, at) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(layer, `layer ${at}`));
    for (const [at, layer] of layers.entries()) {
        const settings = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(layer['config'], `the config of layer ${at}`);
        if (layer['class_name'] === 'InputLayer') {
            last ??= input(settings, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(settings['name'], 'the name of an input'), found);
            continue;
        }
        // Without an InputLayer the first layer says what it reads.
        last ??= input(settings, `${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(settings['name'], `the name of layer ${at}`)}_input`, found, config);
        [last] = place(layer, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(settings['name'], `the name of layer ${at}`), [last], scope, found);
    }
    if (last === undefined)
        throw refused('a model without layers', path.join('/') || 'the model');
    return last;
}
function functional(config, path, given, found) {
    const layers = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(config['layers'], 'layers').map((layer, at) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(layer, `layer ${at}`));
    const scope = { path, outputs: new Map() };
    const inputs = references(config['input_layers'], 'input_layers');
    const byName = new Map(layers.map((layer) => [nameOf(layer), layer]));
    inputs.forEach(({ layer: name }, at) => {
        const layer = byName.get(name);
        if (!layer)
            throw refused(`no layer ${name}, which input_layers names`, path.join('/') || 'the model');
        const settings = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(layer['config'], `the config of layer ${name}`);
        scope.outputs.set(key(name, 0), given ? (given[at] ?? name) : input(settings, name, found));
    });
    for (const layer of inOrder(layers)) {
        const name = nameOf(layer);
        if (layer['class_name'] === 'InputLayer') {
            if (!scope.outputs.has(key(name, 0)))
                throw refused(`an input ${name} that input_layers does not name`, name);
            continue;
        }
        const nodes = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(layer['inbound_nodes'] ?? [], `inbound_nodes of ${name}`).map((node) => inbound(node, name));
        if (nodes.length > 1) {
            throw refused(`the layer ${name} used ${nodes.length} times with the same weights`, name, 'Give each use a layer of its own.');
        }
        const reads = (nodes[0] ?? []).map(({ layer: from, tensor }) => {
            const tensorName = scope.outputs.get(key(from, tensor));
            if (tensorName === undefined)
                throw refused(`no output ${tensor} of layer ${from}, which ${name} reads`, name);
            return tensorName;
        });
        const outputs = place(layer, name, reads, scope, found);
        outputs.forEach((output, at) => scope.outputs.set(key(name, at), output));
    }
    return references(config['output_layers'], 'output_layers').map(({ layer, tensor }) => {
        const output = scope.outputs.get(key(layer, tensor));
        if (output === undefined)
            throw refused(`no output ${tensor} of layer ${layer}, which output_layers names`, layer);
        return output;
    });
}
/** Adds a layer, or all layers of a nested model; returns the names of its outputs in the whole model. */
function place(layer, own, inputs, { path }, found) {
    const className = registeredName(layer);
    if (['Sequential', 'Functional', 'Model'].includes(className)) {
        const { outputs } = walk({ class_name: className, config: layer['config'] }, [...path, own], inputs, found);
        return outputs;
    }
    if (found.layers.length >= most)
        throw refused(`more than ${most} layers`, own);
    const name = [...path, own].join('/');
    const config = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(layer['config'] ?? {}, `the config of layer ${name}`);
    const weights = found.weightsOf([...path, own], className, config);
    found.layers.push({ name, className, keras: found.keras, config, inputs, weights });
    return [name];
}
/** Layers in an order in which each one comes after those that it reads; Keras writes them so, but need not. */
function inOrder(layers) {
    if (layers.length > most)
        throw refused(`more than ${most} layers`, nameOf(layers[0]));
    const waiting = new Map(layers.map((layer) => [nameOf(layer), layer]));
    const reads = new Map([...waiting].map(([name, layer]) => {
        const nodes = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(layer['inbound_nodes'] ?? [], `inbound_nodes of ${name}`);
        return [name, nodes.flatMap((node) => inbound(node, name)).map((read) => read.layer)];
    }));
    if (waiting.size < layers.length)
        throw refused('two layers of one name', nameOf(twice(layers)));
    const ordered = [];
    const done = new Set();
    while (waiting.size > 0) {
        const before = waiting.size;
        for (const [name, layer] of waiting) {
            if (!reads.get(name).every((read) => done.has(read)))
                continue;
            ordered.push(layer);
            done.add(name);
            waiting.delete(name);
        }
        if (waiting.size === before) {
            const [first] = waiting.keys();
            throw refused(`layers that wait for each other, or for a layer that is not there`, first);
        }
    }
    return ordered;
}
/** The first layer whose name another one before it has. */
function twice(layers) {
    const names = new Set();
    return layers.find((layer) => names.has(nameOf(layer)) || !names.add(nameOf(layer)));
}
const nameOf = (layer) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(layer['name'] ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(layer['config'], 'the config of a layer')['name'], 'the name of a layer');
/** A class of the user's, registered for saving, is named with its package. */
function registeredName(layer) {
    const registered = layer['registered_name'];
    const className = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(layer['class_name'], 'class_name');
    return typeof registered === 'string' && registered !== '' && registered !== className ? registered : className;
}
const key = (layer, tensor) => `${layer}:${tensor}`;
/** `[["dense", 0, 0]]`, or in Keras 3 for a single one `["dense", 0, 0]`. */
function references(value, what) {
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value, what);
    const wrapped = typeof items[0] === 'string' ? [items] : items;
    return wrapped.map((item) => reference(item, what));
}
function reference(value, what) {
    const [layer, , tensor] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value, what);
    return { layer: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(layer, what), tensor: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(tensor, what) };
}
function inbound(node, layer) {
    const what = `inbound_nodes of ${layer}`;
    if (!Array.isArray(node)) {
        // Keras 3: { args: [<tensor> or [<tensor>, …]], kwargs: {…} }.
        const { args, kwargs } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(node, what);
        return [...tensors(args, what), ...tensors(kwargs, what)];
    }
    const items = node;
    const wrapped = typeof items[0] === 'string' ? [items] : items;
    return wrapped.map((item) => {
        const [, , , extra] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(item, what);
        // A tensor that is handed over by name, as in attention(query, value=…), stands among the keywords.
        if (extra !== undefined && Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(extra, what)).some((word) => !['training', 'mask'].includes(word)))
            throw refused(`keywords in the call of layer ${layer}`, layer);
        return reference(item, what);
    });
}
function tensors(value, what) {
    if (Array.isArray(value))
        return value.flatMap((item) => tensors(item, what));
    if (typeof value !== 'object' || value === null)
        return [];
    const json = value;
    if (json['class_name'] === '__keras_tensor__')
        return [reference((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['config'], what)['keras_history'], what)];
    return Object.values(json).flatMap((item) => tensors(item, what));
}
function input(settings, name, found, model = {}) {
    const declared = settings['batch_input_shape'] ?? settings['batch_shape'] ?? model['build_input_shape'] ?? settings['input_shape'];
    const sizes = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(declared, `the shape of input ${name}`);
    const shape = (settings['input_shape'] === declared ? sizes : sizes.slice(1)).map((size) => size === null ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(size, `the shape of input ${name}`));
    if (settings['sparse'] !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(settings['sparse'], `sparse of input ${name}`))
        throw refused(`the sparse input ${name}`, name);
    found.inputs.push({ name, shape });
    return name;
}
function refused(found, where, fix) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
        code: 'model/keras',
        message: `${where}: expected a Keras model of layers that are each used once, found ${found}`,
        ...(fix === undefined ? {} : { fix }),
    });
}


/***/ }),

/***/ 54854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** Reads parts of a JSON document that a stranger wrote: each says what it expected where. */

function record(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unexpected('an object', what, value);
    return value;
}
function list(value, what) {
    if (!Array.isArray(value))
        throw unexpected('a list', what, value);
    return value;
}
function text(value, what) {
    if (typeof value !== 'string')
        throw unexpected('text', what, value);
    return value;
}
function number(value, what) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw unexpected('a number', what, value);
    return value;
}
/** Keras writes 1 and 0 for some of its switches. */
function flag(value, what) {
    if (value === true || value === 1)
        return true;
    if (value === false || value === 0)
        return false;
    throw unexpected('true or false', what, value);
}
const deepest = 256;
/**
 * A document as JSON, not nested so deep that walking it would overflow the stack.
 * @param what is read, as messages name it.
 */
function parseJson(source, what) {
    let value;
    try {
        value = JSON.parse(source);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'model/keras-config',
            message: `expected ${what} as JSON, found ${error.message}`,
        });
    }
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > deepest)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
                code: 'model/keras-config',
                message: `expected ${what} to be nested at most ${deepest} deep, found more`,
                cause: 'No version of Keras writes such a file: it is damaged, or was made to do harm.',
            });
        level = level.flatMap((item) => typeof item === 'object' && item !== null ? Object.values(item) : []);
    }
    return value;
}
function unexpected(wanted, what, found) {
    const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
        code: 'model/keras-config',
        message: `expected ${wanted} as ${what} in the model's configuration, found ${shown}`,
        cause: 'The file was written by a version of Keras that tinygate does not know, or is damaged.',
    });
}


/***/ }),

/***/ 85399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKerasArchive: () => (/* binding */ readKerasArchive),
/* harmony export */   snakeCase: () => (/* binding */ snakeCase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14568);
/* harmony import */ var _hdf5_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68753);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81264);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54854);
/**
 * A model that Keras 3 saved as `.keras`: a zip of `config.json` and `model.weights.h5`, where each layer's weights are
 * numbered in a group `layers/<class>[_n]/vars`, which newer versions label with the layer's name.
 */





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
    const file = await (0,_hdf5_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readHdf5 */ .I)(weights, { skip: ['optimizer'] });
    const places = placesOf(file);
    return (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .connectLayers */ .d)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(new TextDecoder().decode(config), 'config.json'), 3, (path, className, layerConfig) => {
        const group = places(path, className);
        return group === null ? [] : numbered(file, group, path.join('/'), rolesOf(className, layerConfig));
    });
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
/** Where the weights of a layer are: by the name on its group, else by how often its class came before it in its model. */
function placesOf(file) {
    const named = new Map();
    for (const group of Object.keys(file.attributes)) {
        const name = file.attributes[group]['name'];
        if (typeof name === 'string' && group.endsWith('/vars'))
            named.set(`${parentOf(group)}:${name}`, group);
    }
    const counts = new Map();
    const counted = (parent, className) => {
        const snake = snakeCase(className);
        const seen = counts.get(`${parent}/${snake}`) ?? 0;
        counts.set(`${parent}/${snake}`, seen + 1);
        return `${parent}/${snake}${seen === 0 ? '' : `_${seen}`}`;
    };
    const models = new Map([['', 'layers']]);
    return (path, className) => {
        const inner = path.slice(0, -1);
        let parent = 'layers';
        for (const [at, name] of inner.entries()) {
            const key = inner.slice(0, at + 1).join('/');
            const label = named.get(`${parent}:${name}`);
            // Without labels a nested model is known by its class alone, of which nothing is told here but its two names.
            const own = label ? label.slice(0, -'/vars'.length) : (models.get(key) ?? firstModel(file, counted, parent));
            models.set(key, own);
            parent = `${own}/layers`;
        }
        const label = named.get(`${parent}:${path.at(-1)}`);
        if (label !== undefined)
            return label;
        if (named.size > 0)
            return null;
        return `${counted(parent, className)}/vars`;
    };
}
function firstModel(file, counted, parent) {
    for (const className of ['Functional', 'Sequential']) {
        const group = counted(parent, className);
        if (file.attributes[group])
            return group;
    }
    return `${parent}/functional`;
}
/** `layers/conv2d/vars` lies in `layers`. */
const parentOf = (vars) => vars.split('/').slice(0, -2).join('/');
/** As Keras's `to_snake_case` does: Conv2D → conv2d, BatchNormalization → batch_normalization, ReLU → re_lu. */
function snakeCase(className) {
    return className
        .replace(/\W+/g, '')
        .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase();
}
/** The weights of a layer in the order in which Keras numbers them; what a layer is told to do without has no number. */
function rolesOf(className, config) {
    const bias = config['use_bias'] === false ? [] : ['bias'];
    switch (className) {
        case 'BatchNormalization':
            return [
                ...(config['scale'] === false ? [] : ['gamma']),
                ...(config['center'] === false ? [] : ['beta']),
                'moving_mean',
                'moving_variance',
            ];
        case 'LayerNormalization':
            return [...(config['scale'] === false ? [] : ['gamma']), ...(config['center'] === false ? [] : ['beta'])];
        case 'SeparableConv1D':
        case 'SeparableConv2D':
            return ['depthwise_kernel', 'pointwise_kernel', ...bias];
        case 'PReLU':
            return ['alpha'];
        case 'Normalization':
            return ['mean', 'variance', 'count'];
        default:
            return ['kernel', ...bias];
    }
}
function numbered(file, group, layer, roles) {
    return roles.flatMap((role, at) => {
        const array = file.arrays[`${group}/${at}`];
        if (array === undefined)
            return [];
        if (array.data === null)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
                code: 'model/keras-weights',
                message: `layer ${layer}: expected numbers at ${group}/${at}, found values of type ${array.type}`,
            });
        return [{ role, shape: array.shape, data: array.data }];
    });
}


/***/ })

};
