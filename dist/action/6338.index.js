export const id = 6338;
export const ids = [6338];
export const modules = {

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
/** A damaged file can lead libhdf5 round in circles; a whole one is read at far more than 5 MiB a second. */
const deadlineFor = ({ length }) => 15_000 + Math.ceil(length / 2 ** 20) * 200;
/** @throws ModelError where the file is damaged, too large, or takes longer than the deadline. */
async function readHdf5(bytes, { skip = [], deadlineMs = deadlineFor(bytes), memoryBytes = 2 ** 27 } = {}) {
    const assets = library.map((name) => (0,_core_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .findAsset */ .I)(`node_modules/h5wasm/dist/esm/${name}`, 'h5wasm'));
    const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker((0,_core_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .findAsset */ .I)('src/formats/hdf5/hdf5-worker.mjs'), {
        workerData: { library: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(assets[0]).href, bytes, skip, limits, memoryBytes },
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
/* harmony import */ var _core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52872);
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
        value = (0,_core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUnambiguous */ .rH)(source);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({ code: 'model/keras-config', message: `${what}: ${(0,_core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJsonError */ .M1)(error)}` });
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

/***/ 72837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ listedWeights)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/**
 * Weights as Keras 2 keeps them in HDF5: each layer has a group, below `model_weights` in a whole model, whose attribute
 * `weight_names` lists them in order; the group of a nested model lists those of all its layers.
 */

function listedWeights(file) {
    const root = file.attributes['model_weights'] ? 'model_weights' : '';
    const groupOf = (outermost) => [root, outermost].filter((part) => part !== '').join('/');
    const listed = new Map();
    const namesIn = (outermost) => {
        const group = groupOf(outermost);
        const known = listed.get(group) ?? byLayer(textList(file.attributes[group], 'weight_names'));
        listed.set(group, known);
        return known;
    };
    const ofLayer = (path) => {
        const [outermost = ''] = path;
        const { all, of } = namesIn(outermost);
        const own = path.length === 1 ? all : (of.get(path.at(-1)) ?? []);
        return own.map((name) => weight(file, `${groupOf(outermost)}/${name}`, path.join('/')));
    };
    return {
        ofLayer,
        layers: textList(file.attributes[root], 'layer_names').flatMap((outermost) => [...namesIn(outermost).of.keys()].map((inner) => ({
            outermost,
            inner,
            read: () => ofLayer([outermost, inner]),
        }))),
    };
}
/** Names of weights, and those of each layer of a nested model: `inner/layer/kernel:0`. */
function byLayer(all) {
    const of = new Map();
    for (const name of all) {
        const layer = name.split('/').at(-2) ?? '';
        const names = of.get(layer);
        if (names)
            names.push(name);
        else
            of.set(layer, [name]);
    }
    return { all, of };
}
function weight(file, path, layer) {
    const array = file.arrays[path];
    const found = array === undefined ? 'no such data set' : `values of type ${array.type}`;
    if (!array?.data)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'model/keras-weights',
            message: `layer ${layer}: expected numbers at ${path}, found ${found}`,
        });
    const role = path.split('/').at(-1).replace(/:\d+$/, '');
    return { role, shape: array.shape, data: array.data };
}
/** Long lists are split over several attributes: HDF5 has a limit of 64 kB for each. */
function textList(attributes, name) {
    const whole = attributes?.[name];
    if (whole !== undefined)
        return typeof whole === 'string' ? [whole] : whole;
    const parts = [];
    for (let at = 0;; at++) {
        const part = attributes?.[`${name}${at}`];
        if (part === undefined)
            return parts;
        parts.push(...(typeof part === 'string' ? [part] : part));
    }
}


/***/ }),

/***/ 86338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKerasH5: () => (/* binding */ readKerasH5)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _hdf5_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68753);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81264);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54854);
/* harmony import */ var _listed_weights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72837);
/**
 * A whole model that Keras 2 or Keras 3 saved as `.h5`: the configuration is an attribute of the file, each layer's
 * weights are in a group of `model_weights` whose attribute `weight_names` lists them in order.
 */





/** @throws ModelError where the file is damaged, or holds no architecture, or layers are connected in ways not understood. */
async function readKerasH5(bytes) {
    const file = await (0,_hdf5_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readHdf5 */ .I)(bytes, { skip: ['optimizer_weights'] });
    const config = file.attributes['']?.['model_config'];
    if (typeof config !== 'string')
        throw withoutArchitecture(file);
    const weights = (0,_listed_weights_js__WEBPACK_IMPORTED_MODULE_4__/* .listedWeights */ .l)(file);
    const version = file.attributes['']?.['keras_version'];
    const keras = typeof version === 'string' && version.startsWith('3') ? 3 : 2;
    return (0,_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connectLayers */ .d)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(config, "the model's configuration"), keras, (path) => weights.ofLayer(path));
}
function withoutArchitecture(file) {
    const groups = Object.keys(file.attributes).filter((path) => path !== '' && !path.includes('/'));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
        code: 'model/keras-no-architecture',
        message: `expected a whole Keras model with the attribute model_config, found groups ${groups.slice(0, 5).join(', ') || '(no group)'}`,
        cause: 'The file was written by model.save_weights(), which leaves out the architecture.',
        fix: 'Write the text of model.to_json() to a file beside it and give both, in a spec as model: architecture.json with weights: FILE, on the command line one after the other; or save the whole model with model.save("model.keras").',
    });
}


/***/ })

};
