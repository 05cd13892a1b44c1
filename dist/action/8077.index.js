export const id = 8077;
export const ids = [8077];
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

/***/ 43244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listLayers)
/* harmony export */ });
/* unused harmony export snakeCase */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54854);
/**
 * The layers of a Keras model's configuration in the order in which it lists them, those of models within models too, and the
 * group in which Keras 3 keeps the weights of each: the n-th layer of a class is the n-th group of that class in its model.
 */

const models = ['Sequential', 'Functional', 'Model'];
/** @param model the parsed configuration: `{ class_name, config }`. */
function listLayers(model) {
    return below((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(model, 'the model')['config'], '', 'layers');
}
function below(config, within, parent) {
    // Keras before 2.2.3 gave the bare list of a Sequential model's layers.
    const layers = Array.isArray(config) ? config : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(config, 'config')['layers'], 'layers');
    const counts = new Map();
    return layers.flatMap((each, at) => {
        const layer = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(each, `layer ${at}`);
        const className = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(layer['class_name'], 'class_name');
        const settings = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(layer['config'] ?? {}, `the config of layer ${at}`);
        const path = `${within}${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(layer['name'] ?? settings['name'], `the name of layer ${at}`)}`;
        const snake = snakeCase(className);
        const seen = counts.get(snake) ?? 0;
        counts.set(snake, seen + 1);
        const group = `${parent}/${snake}${seen === 0 ? '' : `_${seen}`}`;
        if (models.includes(className))
            return below(settings, `${path}/`, `${group}/layers`);
        return [{ path, className, config: settings, group }];
    });
}
/** As Keras's `to_snake_case` does: Conv2D → conv2d, BatchNormalization → batch_normalization, ReLU → re_lu. */
function snakeCase(className) {
    return className
        .replace(/\W+/g, '')
        .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase();
}


/***/ }),

/***/ 88404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ numberedWeights)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _layer_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43244);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67103);
/**
 * Weights as Keras 3 keeps them in HDF5, in a `.keras` archive and in a `.weights.h5` file: those of a layer are numbered in a group
 * `layers/<class>[_n]/vars`, which newer versions label with the layer's name.
 */



/** @param model the parsed configuration whose layers the weights are for. */
function numberedWeights(file, model) {
    const weighted = groupsWithWeights(file);
    const layers = (0,_layer_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listLayers */ .V)(model);
    const paths = new Set(layers.map(({ path }) => path));
    const labels = labelsOf(file);
    // Names that Keras gives by itself count on from model to model, so those of another session may be of other layers.
    const isNamed = weighted.length > 0 && weighted.every((group) => paths.has(labels.get(group) ?? ''));
    const groups = isNamed
        ? new Map([...labels].map(([group, path]) => [path, group]))
        : new Map(layers.map(({ path, group }) => [path, group]));
    const known = new Set(groups.values());
    return {
        weightsOf: (path, className, config) => {
            const name = path.join('/');
            const group = groups.get(name);
            return group === undefined ? [] : numbered(file, `${group}/vars`, name, (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R)(className, config));
        },
        unknown: isNamed ? [] : weighted.filter((group) => !known.has(group)),
    };
}
/** Without `/vars`. The state of a random number generator, which lies deeper in a layer, is no weight. */
function groupsWithWeights({ arrays }) {
    const groups = Object.keys(arrays).flatMap((path) => /^((?:layers\/[^/]+\/)+)vars\/\d+$/.exec(path)?.[1] ?? []);
    return [...new Set(groups.map((group) => group.slice(0, -1)))];
}
/** The path of names of each group's layer, through the models that it is in; a group without a label is left out. */
function labelsOf({ attributes }) {
    const nameOf = (group) => {
        const name = attributes[`${group}/vars`]?.['name'];
        return typeof name === 'string' ? name : null;
    };
    const found = new Map();
    for (const vars of Object.keys(attributes)) {
        const group = /^((?:layers\/[^/]+\/)*layers\/[^/]+)\/vars$/.exec(vars)?.[1];
        if (group === undefined)
            continue;
        const parts = group.split('/');
        const names = Array.from({ length: parts.length / 2 }, (_, at) => nameOf(parts.slice(0, 2 * at + 2).join('/')));
        if (names.every((name) => name !== null))
            found.set(group, names.join('/'));
    }
    return found;
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


/***/ }),

/***/ 67103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rolesOf)
/* harmony export */ });
/** Layers with a kernel and, unless they do without, a bias. */
const withKernel = new Set([
    'Conv1D',
    'Conv1DTranspose',
    'Conv2D',
    'Conv2DTranspose',
    'Dense',
    'DepthwiseConv1D',
    'DepthwiseConv2D',
]);
/**
 * The weights of a layer in the order in which Keras numbers them; what a layer is told to do without has no number. Of classes
 * that no graph can hold there are none.
 */
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
            // Given as numbers of the configuration, they are no weights.
            return (config['mean'] ?? null) === null ? ['mean', 'variance', 'count'] : [];
        default:
            return withKernel.has(className) ? ['kernel', ...bias] : [];
    }
}


/***/ })

};
