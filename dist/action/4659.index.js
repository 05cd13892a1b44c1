export const id = 4659;
export const ids = [4659];
export const modules = {

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

/***/ 51916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kerasGraph: () => (/* binding */ kerasGraph)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _graph_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69262);
/* harmony import */ var _graph_fuse_activations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57002);
/* harmony import */ var _graph_fuse_padding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10150);
/* harmony import */ var _graph_sink_reshapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84114);
/* harmony import */ var _layers_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97208);
/* harmony import */ var _unknown_layers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11967);
/** From a Keras model, read as data, to a graph: the same numbers in TFLite's layouts. */







/** @throws ModelError that names every layer which a graph cannot hold, and what can be done about it. */
function kerasGraph(model) {
    (0,_unknown_layers_js__WEBPACK_IMPORTED_MODULE_6__/* .requireKnownLayers */ .b)(model.layers);
    const graph = (0,_graph_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleGraph */ .V)(model.name);
    // Where a layer's output is: its own, or, for a layer that does nothing, that of the layer before it.
    const tensors = new Map(model.inputs.map((input) => [input.name, graph.input(input.name, shapeOf(input))]));
    const read = (name) => {
        const tensor = tensors.get(name);
        if (tensor === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
                code: 'model/keras',
                message: `expected a layer ${name}, which others read, found no such layer`,
            });
        return tensor;
    };
    for (const layer of model.layers) {
        const convert = _layers_index_js__WEBPACK_IMPORTED_MODULE_5__/* .converters */ .m[layer.className];
        tensors.set(layer.name, convert(layer, layer.inputs.map(read), graph));
    }
    return (0,_graph_fuse_activations_js__WEBPACK_IMPORTED_MODULE_2__/* .fuseActivations */ .x)((0,_graph_fuse_padding_js__WEBPACK_IMPORTED_MODULE_3__/* .fusePadding */ .V)((0,_graph_sink_reshapes_js__WEBPACK_IMPORTED_MODULE_4__/* .sinkReshapes */ .p)(graph.build(...model.outputs.map(read)))));
}
function shapeOf({ name, shape }) {
    const open = shape.findIndex((size) => size === null);
    if (open >= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'model/open-dimension',
            message: `input ${name}: expected a size for each dimension, found [${shape.map((size) => size ?? '?').join(', ')}]`,
            fix: 'Build the model with the input shape that the device will see, and load the weights there.',
        });
    }
    return [1, ...shape];
}


/***/ }),

/***/ 27040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importTfjs: () => (/* binding */ importTfjs)
});

// EXTERNAL MODULE: ./build/formats/keras/connect.js
var connect = __webpack_require__(81264);
// EXTERNAL MODULE: ./build/formats/keras/json.js
var keras_json = __webpack_require__(54854);
// EXTERNAL MODULE: ./build/formats/keras/to-graph.js
var to_graph = __webpack_require__(51916);
// EXTERNAL MODULE: ./build/formats/tfjs/frozen-graph.js + 3 modules
var frozen_graph = __webpack_require__(22010);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/formats/tfjs/weights.js
var weights = __webpack_require__(7448);
;// CONCATENATED MODULE: ./build/formats/tfjs/read.js
/**
 * `model.json` of TensorFlow.js, and the shards that its `weightsManifest` names: a layers model, as `model.save` and
 * `tensorflowjs_converter` write Keras models, or a graph model, which holds a frozen graph of TensorFlow as JSON.
 */



const most = { shards: 4096, weights: 16_384, bytes: 2 ** 30 };
/** @throws ModelError where a file is damaged, missing, or no model. */
async function readTfjs(bytes, readBeside) {
    const json = (0,keras_json/* record */.g1)((0,keras_json/* parseJson */.qF)(new TextDecoder().decode(bytes), 'model.json'), 'model.json');
    const topology = (0,keras_json/* record */.g1)(json['modelTopology'], 'modelTopology');
    const weights = new Map();
    for (const [at, group] of (0,keras_json/* list */.p_)(json['weightsManifest'], 'weightsManifest').entries())
        for (const [name, weight] of await readGroup((0,keras_json/* record */.g1)(group, `group ${at} of weightsManifest`), readBeside))
            weights.set(name, weight);
    return Array.isArray(topology['node'])
        ? { format: 'graph', topology, weights, outputs: outputsOf(json) }
        : { format: 'layers', topology, weights };
}
/** `{ signature: { outputs: { scores: { name: "Identity:0" } } } }`, which older converters put into `userDefinedMetadata`. */
function outputsOf(json) {
    const kept = json['userDefinedMetadata'];
    const signature = json['signature'] ?? (kept ? (0,keras_json/* record */.g1)(kept, 'userDefinedMetadata')['signature'] : undefined);
    if (signature === undefined || signature === null)
        return null;
    const outputs = Object.values((0,keras_json/* record */.g1)((0,keras_json/* record */.g1)(signature, 'signature')['outputs'] ?? {}, 'outputs of the signature'));
    const names = outputs.map((output) => (0,keras_json/* text */.Qq)((0,keras_json/* record */.g1)(output, 'an output')['name'], 'the name of an output').replace(/:0$/, ''));
    return names.length > 0 ? names : null;
}
async function readGroup(group, readBeside) {
    const entries = (0,keras_json/* list */.p_)(group['weights'], 'weights of the manifest').map((entry) => (0,keras_json/* record */.g1)(entry, 'a weight'));
    const paths = (0,keras_json/* list */.p_)(group['paths'], 'paths of the manifest').map((path) => plainName((0,keras_json/* text */.Qq)(path, 'a path of the manifest')));
    if (paths.length > most.shards || entries.length > most.weights)
        throw refused(`${paths.length} files and ${entries.length} weights`, `at most ${most.shards} and ${most.weights}`);
    const due = entries.reduce((sum, entry) => sum + (0,weights/* weightBytes */.oR)(entry), 0);
    if (due > most.bytes)
        throw refused(`weights of ${due} bytes`, `at most ${most.bytes}`);
    const shards = [];
    for (const path of paths)
        shards.push(await readBeside(path));
    const all = Buffer.concat(shards);
    if (all.length !== due)
        throw new errors/* ModelError */.me({
            code: 'model/tfjs-weights',
            message: `expected ${due} bytes of weights in ${paths.join(', ')}, found ${all.length}`,
            cause: 'A file is cut short, of another model, or a pointer of Git LFS instead of the file.',
            fix: 'Write the model again, and commit model.json together with all of its .bin files.',
        });
    let offset = 0;
    return entries.map((entry) => {
        const length = (0,weights/* weightBytes */.oR)(entry);
        const data = all.subarray(offset, offset + length);
        offset += length;
        return [(0,keras_json/* text */.Qq)(entry['name'], 'the name of a weight'), (0,weights/* readWeight */.zB)(entry, data)];
    });
}
/** Files beside model.json, as every converter calls them: a path that leads elsewhere is refused, whoever wrote it. */
function plainName(path) {
    if (/^[^/\\]+\.bin$/.test(path))
        return path;
    throw refused(`the path ${JSON.stringify(path.slice(0, 80))}`, 'names of .bin files beside model.json');
}
function refused(found, expected) {
    return new errors/* ModelError */.me({
        code: 'model/tfjs',
        message: `expected ${expected} in the weightsManifest of model.json, found ${found}`,
    });
}

;// CONCATENATED MODULE: ./build/formats/tfjs/to-graph.js





/** @throws ModelError that names every layer or node which a graph cannot hold. */
async function importTfjs(bytes, readBeside) {
    return tfjsGraph(await readTfjs(bytes, readBeside));
}
function tfjsGraph(model) {
    if (model.format === 'graph')
        return (0,frozen_graph/* frozenGraph */.dy)(model);
    const { topology, weights } = model;
    // The converter writes Keras's file into it, TensorFlow.js itself the model alone.
    const config = topology['model_config'] ?? topology;
    const version = topology['keras_version'];
    const keras = typeof version === 'string' && version.startsWith('3') ? 3 : 2;
    return (0,to_graph.kerasGraph)((0,connect/* connectLayers */.d)((0,keras_json/* record */.g1)(config, 'the model'), keras, weightsOf(weights)));
}
/** Weights are named `layer/kernel`, of a model within a model also `model/layer/kernel`. */
function weightsOf(weights) {
    const byLayer = new Map();
    for (const [name, { shape, data }] of weights) {
        const parts = name.split('/');
        const role = parts.pop().replace(/:\d+$/, '');
        for (const layer of new Set([parts.join('/'), parts.at(-1) ?? '']))
            byLayer.set(layer, [...(byLayer.get(layer) ?? []), { role, shape, data }]);
    }
    return (path) => byLayer.get(path.join('/')) ?? byLayer.get(path.at(-1)) ?? [];
}


/***/ })

};
