export const id = 5505;
export const ids = [5505];
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

/***/ 35505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importTfjs: () => (/* binding */ importTfjs)
});

// EXTERNAL MODULE: ./build/formats/keras/connect.js
var connect = __webpack_require__(81264);
// EXTERNAL MODULE: ./build/formats/keras/json.js
var keras_json = __webpack_require__(54854);
// EXTERNAL MODULE: ./build/formats/keras/to-graph.js + 11 modules
var to_graph = __webpack_require__(95268);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/graph/assemble.js + 1 modules
var assemble = __webpack_require__(69262);
// EXTERNAL MODULE: ./build/graph/fuse-activations.js
var fuse_activations = __webpack_require__(57002);
// EXTERNAL MODULE: ./build/graph/fuse-padding.js
var fuse_padding = __webpack_require__(10150);
// EXTERNAL MODULE: ./build/formats/unsupported.js
var unsupported = __webpack_require__(50944);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/formats/tfjs/node.js
/** Nodes of a frozen graph, and what their names stand for while they become a graph. */



function nodeOf(json) {
    const node = (0,keras_json/* record */.g1)(json, 'a node');
    const name = (0,keras_json/* text */.Qq)(node['name'], 'the name of a node');
    return {
        name,
        op: (0,keras_json/* text */.Qq)(node['op'], `op of ${name}`),
        // `^name` only says what runs before; `name:0` is the first output.
        inputs: (0,keras_json/* list */.p_)(node['input'] ?? [], `input of ${name}`)
            .map((input) => (0,keras_json/* text */.Qq)(input, `input of ${name}`))
            .filter((input) => !input.startsWith('^'))
            .map((input) => input.replace(/:0$/, '')),
        attributes: (0,keras_json/* record */.g1)(node['attr'] ?? {}, `attr of ${name}`),
    };
}
function refuse({ name, op }, message, fix) {
    throw new errors/* ModelError */.me({
        code: 'model/tfjs-node',
        message: `node ${name} (${op}): ${message}`,
        ...(fix === undefined ? {} : { fix }),
    });
}
/** Numbers come as text where they are 64 bits wide, and text in base64. */
const attribute = {
    number(node, key, otherwise) {
        const given = attributeOf(node, key);
        const value = given['i'] ?? given['f'];
        return value === undefined ? otherwise : asNumber(value, node, key);
    },
    numbers(node, key) {
        const given = attributeOf(node, key)['list'];
        const values = given === undefined ? [] : ((0,keras_json/* record */.g1)(given, key)['i'] ?? []);
        return (0,keras_json/* list */.p_)(values, key).map((value) => asNumber(value, node, key));
    },
    flag: (node, key) => attributeOf(node, key)['b'] === true,
    text(node, key, otherwise) {
        const value = attributeOf(node, key)['s'];
        return typeof value === 'string' ? decode(value) : otherwise;
    },
    texts(node, key) {
        const given = attributeOf(node, key)['list'];
        return given === undefined ? [] : (0,keras_json/* list */.p_)((0,keras_json/* record */.g1)(given, key)['s'] ?? [], key).map((value) => decode((0,keras_json/* text */.Qq)(value, key)));
    },
};
const attributeOf = ({ name, attributes }, key) => attributes[key] === undefined ? {} : (0,keras_json/* record */.g1)(attributes[key], `${key} of ${name}`);
const decode = (value) => Buffer.from(value, 'base64').toString('utf8');
function asNumber(value, node, key) {
    const found = typeof value === 'string' ? Number(value) : value;
    if (typeof found !== 'number' || !Number.isFinite(found))
        return refuse(node, `expected a number as ${key}, found ${JSON.stringify(value)}`);
    return found;
}
function activation(node, inputs, at) {
    const value = inputs[at];
    if (value?.kind === 'activation')
        return value;
    return refuse(node, `expected input ${at} to be computed from the model's input, found ${value ? 'a constant' : 'no input'}`);
}
function constant(node, inputs, at) {
    const value = inputs[at];
    if (value?.kind === 'constant')
        return value;
    return refuse(node, `expected a constant as input ${at}, found ${value ? 'an activation' : 'no input'}`);
}
const written = (graph, tensor) => ({
    kind: 'activation',
    tensor,
    shape: graph.shapeOf(tensor),
});
const listOf = ({ data }) => [...data];
/** Of [batch, height, width, channels]. */
function windowOf(node) {
    requireChannelsLast(node);
    return { stride: pairOf(node, 'strides'), dilation: pairOf(node, 'dilations'), padding: paddingOf(node) };
}
function requireChannelsLast(node) {
    const format = attribute.text(node, 'data_format', 'NHWC');
    if (format !== 'NHWC')
        refuse(node, `expected NHWC, found ${format}`, 'Convert the model with channels last.');
}
function pairOf(node, key) {
    const values = attribute.numbers(node, key);
    if (values.length === 0)
        return [1, 1];
    const [n, height, width, c] = values;
    if (values.length !== 4 || n !== 1 || c !== 1)
        return refuse(node, `expected ${key} [1, rows, columns, 1], found ${(0,shapes/* formatShape */.BB)(values)}`);
    return [height, width];
}
function paddingOf(node) {
    const padding = attribute.text(node, 'padding', '');
    if (padding === 'SAME')
        return 'same';
    if (padding === 'VALID')
        return 'valid';
    return refuse(node, `expected padding SAME or VALID, found ${padding}`);
}
const none = 'none';

// EXTERNAL MODULE: ./build/graph/composed.js
var composed = __webpack_require__(34999);
// EXTERNAL MODULE: ./build/graph/plain-operator.js
var plain_operator = __webpack_require__(29328);
;// CONCATENATED MODULE: ./build/formats/tfjs/layers.js
/** Nodes with weights: TensorFlow's layouts become TFLite's. */


const names = ({ name }, input) => ({
    name,
    inputs: [input],
    outputs: [`${name}/output`],
});
function vector(node, inputs, at, length) {
    const { data, shape } = constant(node, inputs, at);
    return data.length === length
        ? data
        : refuse(node, `expected ${length} values as input ${at}, found ${(0,shapes/* formatShape */.BB)(shape)}`);
}
const biasOf = (node, inputs, channels, graph) => inputs[2] ? { bias: graph.constant(`${node.name}/bias`, [channels], vector(node, inputs, 2, channels)) } : {};
function kernelOf(node, inputs) {
    const { shape, data } = constant(node, inputs, 1);
    const [kh, kw, a, b, ...more] = shape;
    if (kh === undefined || kw === undefined || a === undefined || b === undefined || more.length > 0)
        return refuse(node, `expected a kernel of four dimensions, found ${(0,shapes/* formatShape */.BB)(shape)}`);
    return { kh, kw, a, b, data };
}
/** [kh, kw, inC, outC] */
const convolution = (node, inputs, graph) => {
    const { kh, kw, a: inC, b: outC, data } = kernelOf(node, inputs);
    const kernel = graph.constant(`${node.name}/kernel`, [outC, kh, kw, inC], lastFirst(data, outC));
    return written(graph, graph.append({
        kind: 'Conv2D',
        ...names(node, activation(node, inputs, 0).tensor),
        constants: { kernel, ...biasOf(node, inputs, outC, graph) },
        options: { ...windowOf(node), activation: none },
    }));
};
/** [kh, kw, channels, multiplier]: the same numbers in the same order. */
const depthwise = (node, inputs, graph) => {
    const { kh, kw, a: channels, b: depthMultiplier, data } = kernelOf(node, inputs);
    const outC = channels * depthMultiplier;
    return written(graph, graph.append({
        kind: 'DepthwiseConv2D',
        ...names(node, activation(node, inputs, 0).tensor),
        constants: {
            kernel: graph.constant(`${node.name}/kernel`, [1, kh, kw, outC], data),
            ...biasOf(node, inputs, outC, graph),
        },
        options: { ...windowOf(node), depthMultiplier, activation: none },
    }));
};
/** Its inputs are the shape of its output, the kernel [kh, kw, outC, inC] and the image. */
const transposedConvolution = (node, inputs, graph) => {
    const { kh, kw, a: outC, b: inC, data } = kernelOf(node, inputs);
    const { stride, dilation, padding } = windowOf(node);
    if (dilation.some((each) => each !== 1))
        return refuse(node, `expected no dilation, found ${dilation.join(', ')}`);
    const taps = kh * kw;
    const turned = new Float32Array(data.length);
    for (let tap = 0; tap < taps; tap++)
        for (let o = 0; o < outC; o++)
            for (let c = 0; c < inC; c++)
                turned[(o * taps + tap) * inC + c] = data[(tap * outC + o) * inC + c];
    const tensor = graph.append({
        kind: 'TransposeConv',
        ...names(node, activation(node, inputs, 2).tensor),
        constants: { kernel: graph.constant(`${node.name}/kernel`, [outC, kh, kw, inC], turned) },
        options: { stride, padding, activation: 'none' },
    });
    const [, ...due] = listOf(constant(node, inputs, 0));
    const [, ...found] = graph.shapeOf(tensor);
    return found.join() === due.join()
        ? written(graph, tensor)
        : refuse(node, `expected an output of ${due.join(' x ')}, found ${found.join(' x ')}`);
};
/** [in, out], or [out, in] where transpose_b says so. */
const matMul = (node, inputs, graph) => {
    const { tensor } = activation(node, inputs, 0);
    const { shape, data } = constant(node, inputs, 1);
    if (attribute.flag(node, 'transpose_a') || shape.length !== 2)
        return refuse(node, `expected a kernel [in, out] and transpose_a false, found ${(0,shapes/* formatShape */.BB)(shape)}`);
    const isTurned = attribute.flag(node, 'transpose_b');
    const [outC, inC] = isTurned ? [shape[0], shape[1]] : [shape[1], shape[0]];
    const kernel = graph.constant(`${node.name}/kernel`, [outC, inC], isTurned ? data : lastFirst(data, outC));
    return written(graph, graph.append({
        kind: 'FullyConnected',
        ...names(node, tensor),
        constants: { kernel, ...biasOf(node, inputs, outC, graph) },
        options: { activation: none },
    }));
};
const batchNorm = (node, inputs, graph) => {
    requireChannelsLast(node);
    const { tensor, shape } = activation(node, inputs, 0);
    const channels = shape.at(-1);
    const part = (at, name) => graph.constant(`${node.name}/${name}`, [channels], vector(node, inputs, at, channels));
    return written(graph, graph.append({
        kind: 'BatchNorm',
        ...names(node, tensor),
        constants: {
            gamma: part(1, 'gamma'),
            beta: part(2, 'beta'),
            mean: part(3, 'moving_mean'),
            variance: part(4, 'moving_variance'),
        },
        options: { epsilon: attribute.number(node, 'epsilon', 1e-4), activation: none },
    }));
};
/** [inner, outC] → [outC, inner]. */
function lastFirst(data, outC) {
    const inner = data.length / outC;
    const turned = new Float32Array(data.length);
    for (let i = 0; i < inner; i++)
        for (let o = 0; o < outC; o++)
            turned[o * inner + i] = data[i * outC + o];
    return turned;
}

;// CONCATENATED MODULE: ./build/formats/tfjs/nodes.js
/** How each TensorFlow operator of a frozen graph becomes operators of ours. */





const plain = (kind) => (node, inputs, graph) => written(graph, graph.append((0,plain_operator/* plainOperator */.f)(kind, node.name, activation(node, inputs, 0).tensor)));
const passThrough = (node, [input]) => input ?? refuse(node, 'expected an input, found none');
/** Of two activations, or of one and a constant for each channel or one number. */
const pair = (kind) => (node, inputs, graph) => {
    const [a, b] = inputs;
    if (a?.kind === 'activation' && b?.kind === 'activation')
        return written(graph, graph.append((0,composed/* pairOperator */.Lz)(kind, node.name, a.tensor, b.tensor)));
    if (kind === 'Sub' && a?.kind === 'constant') {
        const { tensor } = activation(node, inputs, 1);
        const negative = (0,composed/* withNumber */.Yx)(graph, 'Mul', `${node.name}/negative`, tensor, -1);
        return withConstant('Add', node, negative, a, graph);
    }
    const [input, at] = a?.kind === 'activation' ? [a, 1] : [activation(node, inputs, 1), 0];
    return withConstant(kind, node, input.tensor, constant(node, inputs, at), graph);
};
function withConstant(kind, node, input, { data, shape }, graph) {
    if (data.length === 1)
        return written(graph, (0,composed/* withNumber */.Yx)(graph, kind, node.name, input, data[0]));
    if (shape.at(-1) !== data.length || graph.shapeOf(input).at(-1) !== data.length)
        return refuse(node, `expected one number, or one for each channel of ${(0,shapes/* formatShape */.BB)(graph.shapeOf(input))}, found ${(0,shapes/* formatShape */.BB)(shape)}`);
    return written(graph, (0,composed/* withChannels */.ZC)(graph, kind, node.name, input, data));
}
const divide = (node, inputs, graph) => {
    const { shape, data } = constant(node, inputs, 1);
    const inverse = { kind: 'constant', shape, data: data.map((value) => 1 / value) };
    return withConstant('Mul', node, activation(node, inputs, 0).tensor, inverse, graph);
};
/** The bias of a layer stays in the layer where it may: the layers look ahead for it. Elsewhere it is a sum. */
const biasAdd = (node, inputs, graph) => {
    requireChannelsLast(node);
    return withConstant('Add', node, activation(node, inputs, 0).tensor, constant(node, inputs, 1), graph);
};
const leakyRelu = (node, inputs, graph) => append(graph, {
    kind: 'LeakyRelu',
    ...nodes_names(node, activation(node, inputs, 0).tensor),
    options: { alpha: Math.fround(attribute.number(node, 'alpha', 0.2)) },
});
const nodes_names = (node, ...inputs) => ({
    name: node.name,
    inputs: inputs,
    constants: {},
    outputs: [`${node.name}/output`],
});
const append = (graph, op) => written(graph, graph.append(op));
const pool = (kind) => (node, inputs, graph) => {
    requireChannelsLast(node);
    const options = {
        size: pairOf(node, 'ksize'),
        stride: pairOf(node, 'strides'),
        padding: paddingOf(node),
        activation: none,
    };
    return append(graph, { kind, ...nodes_names(node, activation(node, inputs, 0).tensor), options });
};
const axesOf = (values, rank) => values.map((axis) => (axis < 0 ? axis + rank : axis)).sort((a, b) => a - b);
const mean = (node, inputs, graph) => {
    const { tensor, shape } = activation(node, inputs, 0);
    const axes = axesOf(listOf(constant(node, inputs, 1)), shape.length);
    return append(graph, (0,plain_operator/* meanOperator */.w)(node.name, tensor, { axes, keepDims: attribute.flag(node, 'keep_dims') }));
};
const pad = (node, inputs, graph) => {
    const { tensor, shape } = activation(node, inputs, 0);
    const paddings = listOf(constant(node, inputs, 1));
    const value = inputs[2] ? constant(node, inputs, 2).data[0] : 0;
    const [, , top, bottom, left, right] = paddings;
    const others = [...paddings.slice(0, 2), ...paddings.slice(6)];
    if (shape.length !== 4 || paddings.length !== 8 || others.some((size) => size !== 0) || value !== 0)
        return refuse(node, `expected zeros around rows and columns, found ${value} and [${paddings.join(', ')}]`);
    return append(graph, {
        kind: 'Pad',
        ...nodes_names(node, tensor),
        options: { before: [top, left], after: [bottom, right] },
    });
};
/** One sample: where a shape that was computed has the batch, it is 1. */
const reshape = (node, inputs, graph) => {
    const [first] = inputs;
    const target = listOf(constant(node, inputs, 1));
    const count = first ? (0,shapes/* elements */.Yt)(first.shape) : 0;
    const open = count / (0,shapes/* elements */.Yt)(target.filter((size) => size >= 0));
    const shape = target.map((size) => (size < 0 ? open : size));
    if (target.filter((size) => size < 0).length > 1 || (0,shapes/* elements */.Yt)(shape) !== count || !shape.every(Number.isInteger))
        return refuse(node, `expected a shape of ${count} elements, found [${target.join(', ')}]`);
    if (first?.kind === 'constant')
        return { ...first, shape };
    return toShape(node, inputs, shape, graph);
};
function toShape(node, inputs, shape, graph) {
    if (shape[0] !== 1 || shape.length < 2)
        return refuse(node, `expected a shape that keeps the batch, found ${(0,shapes/* formatShape */.BB)(shape)}`);
    return written(graph, graph.append((0,plain_operator/* plainOperator */.f)('Reshape', node.name, activation(node, inputs, 0).tensor), shape));
}
const squeeze = (node, inputs, graph) => {
    const { shape } = activation(node, inputs, 0);
    const axes = axesOf(attribute.numbers(node, 'squeeze_dims'), shape.length);
    const isGone = (size, axis) => axes.length === 0 ? axis > 0 && size === 1 : axes.includes(axis);
    return toShape(node, inputs, shape.filter((size, axis) => !isGone(size, axis)), graph);
};
const expandDims = (node, inputs, graph) => {
    const { shape } = activation(node, inputs, 0);
    const [given = 0] = listOf(constant(node, inputs, 1));
    const axis = given < 0 ? given + shape.length + 1 : given;
    return toShape(node, inputs, [...shape.slice(0, axis), 1, ...shape.slice(axis)], graph);
};
const concat = (node, inputs, graph) => {
    const parts = inputs.slice(0, -1).map((_, at) => activation(node, inputs, at));
    const [given = 0] = listOf(constant(node, inputs, inputs.length - 1));
    const rank = parts[0]?.shape.length ?? 0;
    const axis = given < 0 ? given + rank : given;
    if (parts.length === 0 || axis < 1)
        return refuse(node, `expected dimensions behind the batch, found axis ${given}`);
    return append(graph, {
        kind: 'Concatenation',
        ...nodes_names(node, ...parts.map(({ tensor }) => tensor)),
        options: { axis },
    });
};
const transpose = (node, inputs, graph) => append(graph, {
    kind: 'Transpose',
    ...nodes_names(node, activation(node, inputs, 0).tensor),
    options: { order: listOf(constant(node, inputs, 1)) },
});
/** Without strides and new or lost dimensions. */
const stridedSlice = (node, inputs, graph) => {
    const [begin, end, strides] = [1, 2, 3].map((at) => listOf(constant(node, inputs, at)));
    const [first] = inputs;
    const mask = (key, axis) => ((attribute.number(node, key, 0) >> axis) & 1) === 1;
    // Of a shape: one of its sizes.
    if (first?.kind === 'constant' && first.shape.length === 1 && mask('shrink_axis_mask', 0)) {
        const value = first.data.at(begin[0]);
        return value === undefined
            ? refuse(node, 'expected a size of a shape')
            : { kind: 'constant', shape: [], data: Float32Array.of(value) };
    }
    const { tensor, shape } = activation(node, inputs, 0);
    const isOdd = ['ellipsis_mask', 'new_axis_mask', 'shrink_axis_mask'].some((key) => attribute.number(node, key, 0) !== 0);
    if (isOdd || strides.some((stride) => stride !== 1))
        return refuse(node, 'expected strides of 1 that keep all dimensions');
    const bounded = (value, size) => Math.min(Math.max(value < 0 ? value + size : value, 0), size);
    const from = shape.map((size, axis) => axis >= begin.length || mask('begin_mask', axis) ? 0 : bounded(begin[axis], size));
    const to = shape.map((size, axis) => axis >= end.length || mask('end_mask', axis) ? size : bounded(end[axis], size));
    return append(graph, { kind: 'Slice', ...nodes_names(node, tensor), options: { from, to } });
};
const shapeOf = (_node, [input]) => ({
    kind: 'constant',
    shape: [input.shape.length],
    data: Float32Array.from(input.shape),
});
const pack = (node, inputs) => ({
    kind: 'constant',
    shape: [inputs.length],
    data: Float32Array.from(inputs, (_, at) => constant(node, inputs, at).data[0]),
});
const resizeBilinear = (node, inputs, graph) => {
    const [height, width] = listOf(constant(node, inputs, 1));
    const centers = attribute.flag(node, 'align_corners')
        ? 'aligned'
        : attribute.flag(node, 'half_pixel_centers')
            ? 'half-pixel'
            : 'corner';
    return append(graph, {
        kind: 'ResizeBilinear',
        ...nodes_names(node, activation(node, inputs, 0).tensor),
        options: { size: [height, width], centers },
    });
};
const resizeNearest = (node, inputs, graph) => {
    const { tensor, shape } = activation(node, inputs, 0);
    const [height, width] = listOf(constant(node, inputs, 1));
    if (attribute.flag(node, 'align_corners'))
        return refuse(node, 'expected align_corners false, found true');
    const times = [height / shape[1], width / shape[2]];
    return append(graph, { kind: 'ResizeNearest', ...nodes_names(node, tensor), options: { times } });
};
/** Activations that a fused layer names, after the layer. */
const fusedNames = { Relu: 'relu', Relu6: 'relu6' };
const fused = (layer) => (node, inputs, graph) => {
    const [bias, ...rest] = attribute.texts(node, 'fused_ops');
    const activations = bias === 'BiasAdd' ? rest : [bias, ...rest].filter((name) => name !== undefined);
    const result = layer(node, bias === 'BiasAdd' ? inputs.slice(0, 3) : inputs.slice(0, 2), graph);
    return activations.reduce((value, name) => {
        const convert = Object.hasOwn(converters, name) ? converters[name] : undefined;
        const isKnown = Object.hasOwn(fusedNames, name) || ['Elu', 'LeakyRelu', 'Sigmoid', 'Tanh'].includes(name);
        if (!convert || !isKnown)
            return refuse(node, `expected an activation of this layer that is known, found ${name}`);
        return convert({ ...node, name: `${node.name}/${name}` }, [value], graph);
    }, result);
};
const converters = {
    Add: pair('Add'),
    AddV2: pair('Add'),
    AvgPool: pool('AveragePool2D'),
    BiasAdd: biasAdd,
    ConcatV2: concat,
    Conv2D: convolution,
    Conv2DBackpropInput: transposedConvolution,
    DepthwiseConv2dNative: depthwise,
    Elu: plain('Elu'),
    ExpandDims: expandDims,
    FusedBatchNorm: batchNorm,
    FusedBatchNormV2: batchNorm,
    FusedBatchNormV3: batchNorm,
    FusedConv2D: fused(convolution),
    FusedDepthwiseConv2dNative: fused(depthwise),
    Identity: passThrough,
    LeakyRelu: leakyRelu,
    MatMul: matMul,
    MaxPool: pool('MaxPool2D'),
    Mean: mean,
    Mul: pair('Mul'),
    Pack: pack,
    Pad: pad,
    PadV2: pad,
    RealDiv: divide,
    Relu: plain('Relu'),
    Relu6: plain('Relu6'),
    Reshape: reshape,
    ResizeBilinear: resizeBilinear,
    ResizeNearestNeighbor: resizeNearest,
    Rsqrt: plain('Rsqrt'),
    Shape: shapeOf,
    Sigmoid: plain('Logistic'),
    Softmax: plain('Softmax'),
    Squeeze: squeeze,
    StopGradient: passThrough,
    StridedSlice: stridedSlice,
    Sub: pair('Sub'),
    Tanh: plain('Tanh'),
    Transpose: transpose,
    _FusedConv2D: fused(convolution),
    _FusedDepthwiseConv2dNative: fused(depthwise),
    _FusedMatMul: fused(matMul),
};

;// CONCATENATED MODULE: ./build/formats/tfjs/frozen-graph.js
/** From a frozen TensorFlow graph, as a graph model of TensorFlow.js holds it, to a graph. Nothing of it is run. */








const mostNodes = 16_384;
/** Hold no values, or are made here. */
const ends = new Set(['Placeholder', 'Const', 'NoOp']);
/** @throws ModelError that names every node which a graph cannot hold. */
function frozenGraph({ topology, weights, outputs: named }) {
    const json = (0,keras_json/* list */.p_)(topology['node'], 'node of the graph');
    if (json.length > mostNodes)
        throw damaged(`${json.length} nodes, of which at most ${mostNodes} are read`);
    const given = json.map(nodeOf);
    const nodes = new Map(withBiases(given).map((node) => [node.name, node]));
    if (new Set(given.map(({ name }) => name)).size < json.length)
        throw damaged('two nodes of one name');
    const read = new Set([...nodes.values()].flatMap(({ inputs }) => inputs));
    const outputs = named
        ? named.map((name) => nodes.get(name) ?? damagedBy(`no node ${name}, which its signature names`))
        : [...nodes.values()].filter(({ name, op }) => !read.has(name) && !ends.has(op));
    const needed = inOrder(nodes, outputs);
    (0,unsupported/* refuseUnknown */.B)(needed
        .filter(({ op }) => !ends.has(op) && !Object.hasOwn(converters, op))
        .map(({ name, op }) => ({ name, kind: op })), {
        code: 'model/tfjs-unsupported',
        expected: 'operators that tinygate can train and export',
        fixFor: () => `Replace it by supported operators (docs/models.md lists them), or ${unsupported/* gateInstead */.E}.`,
    });
    const graph = (0,assemble/* assembleGraph */.V)('model');
    const values = new Map();
    for (const node of needed)
        values.set(node.name, frozen_graph_valueOf(node, values, weights, graph));
    const tensors = outputs.map((node) => {
        const value = values.get(node.name);
        return value?.kind === 'activation'
            ? value.tensor
            : refuse(node, 'expected an output that depends on the input, found a constant');
    });
    if (tensors.length === 0)
        throw damaged('no output');
    return (0,fuse_activations/* fuseActivations */.x)((0,fuse_padding/* fusePadding */.V)(graph.build(...tensors)));
}
const frozen_graph_layers = new Set(['Conv2D', 'DepthwiseConv2dNative', 'MatMul']);
/** A BiasAdd directly behind a layer, which it alone reads, is the layer's bias; the layer then writes what the BiasAdd wrote. */
function withBiases(nodes) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const readers = new Map();
    for (const name of nodes.flatMap(({ inputs }) => inputs))
        readers.set(name, (readers.get(name) ?? 0) + 1);
    const gone = new Set();
    const merged = nodes.map((node) => {
        const [from = '', bias = ''] = node.inputs;
        const layer = byName.get(from);
        const isLayer = layer !== undefined && frozen_graph_layers.has(layer.op) && layer.inputs.length === 2 && readers.get(from) === 1;
        if (node.op !== 'BiasAdd' || !isLayer || !isConstant(byName, bias))
            return node;
        gone.add(from);
        return { ...layer, name: node.name, inputs: [...layer.inputs, bias] };
    });
    return merged.filter(({ name }) => !gone.has(name));
}
/** Converters put an Identity behind each constant. */
function isConstant(byName, name) {
    let node = byName.get(name);
    for (let steps = 0; node?.op === 'Identity' && steps < 8; steps++)
        node = byName.get(node.inputs[0] ?? '');
    return node?.op === 'Const';
}
function frozen_graph_valueOf(node, values, weights, graph) {
    switch (node.op) {
        case 'Placeholder':
            return inputOf(node, graph);
        case 'Const': {
            const weight = weights.get(node.name);
            return weight
                ? { kind: 'constant', ...weight }
                : refuse(node, 'expected its values in weightsManifest, found none of its name');
        }
        default: {
            const inputs = node.inputs.map((name) => values.get(name) ?? refuse(node, `expected a node ${name}, found no such node`));
            return converters[node.op](node, inputs, graph);
        }
    }
}
function inputOf(node, graph) {
    const given = node.attributes['shape'];
    const dims = given === undefined ? [] : (0,keras_json/* list */.p_)((0,keras_json/* record */.g1)((0,keras_json/* record */.g1)(given, 'shape')['shape'], 'shape')['dim'] ?? [], 'dim of shape');
    const sizes = dims.map((dim) => Number((0,keras_json/* record */.g1)(dim, 'dim')['size'] ?? 0));
    const [batch, ...rest] = sizes;
    if (batch === undefined ||
        batch > 1 ||
        rest.length === 0 ||
        rest.some((size) => !(Number.isInteger(size) && size > 0)))
        return refuse(node, `expected one sample with a size for each dimension, found [${sizes.join(', ')}]`, 'Convert the model with the input shape that the device will see.');
    const shape = [1, ...rest];
    return { kind: 'activation', tensor: graph.input(node.name, shape), shape };
}
/** What outputs depend on, each after what it reads, without recursion: a file may be nested as deep as it is long. */
function inOrder(nodes, outputs) {
    const ordered = [];
    const state = new Map();
    const stack = [...outputs].reverse();
    while (stack.length > 0) {
        const node = stack.at(-1);
        if (state.get(node.name) === 'open') {
            stack.pop();
            ordered.push(node);
            state.set(node.name, 'done');
            continue;
        }
        if (state.get(node.name) === 'done') {
            stack.pop();
            continue;
        }
        state.set(node.name, 'open');
        for (const name of node.inputs) {
            const input = nodes.get(name);
            if (input === undefined)
                continue;
            if (state.get(name) === 'open')
                throw damaged(`nodes that wait for each other, ${name} and ${node.name}`);
            if (state.get(name) === undefined)
                stack.push(input);
        }
    }
    return ordered;
}
const damaged = (found) => new errors/* ModelError */.me({
    code: 'model/tfjs',
    message: `expected a frozen graph, found ${found}`,
    cause: 'The file is damaged, or was made to do harm.',
});
function damagedBy(found) {
    throw damaged(found);
}

;// CONCATENATED MODULE: ./build/formats/tfjs/weights.js
/** Weights of a manifest: numbers as they are, or quantised to 8 or 16 bits or to half precision, made real. */


const sizes = { float32: 4, int32: 4, bool: 1, uint8: 1, uint16: 2, float16: 2 };
/** How many bytes of the shards a weight takes. */
function weightBytes(json) {
    const { type, shape } = entryOf(json);
    return shape.reduce((product, size) => product * size, sizes[type]);
}
function readWeight(json, bytes) {
    const { shape, type, quantization } = entryOf(json);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const count = bytes.length / sizes[type];
    const at = reader(view, type);
    const data = Float32Array.from({ length: count }, (_, i) => quantization === null ? at(i) : at(i) * quantization.scale + quantization.min);
    return { shape, data };
}
function entryOf(json) {
    const name = (0,keras_json/* text */.Qq)(json['name'], 'the name of a weight');
    const shape = (0,keras_json/* list */.p_)(json['shape'], `the shape of ${name}`).map((size) => (0,keras_json/* number */.ai)(size, `the shape of ${name}`));
    if (shape.some((size) => !Number.isInteger(size) || size < 0) ||
        !Number.isSafeInteger(shape.reduce((a, b) => a * b, 1)))
        throw refused(name, `sizes of 0 or more, found [${shape.join(', ')}]`);
    if (json['quantization'] === undefined)
        return { name, shape, type: typeOf(json['dtype'], name, ['float32', 'int32', 'bool']), quantization: null };
    const given = (0,keras_json/* record */.g1)(json['quantization'], `the quantization of ${name}`);
    const type = typeOf(given['dtype'], name, ['uint8', 'uint16', 'float16']);
    if (type === 'float16')
        return { name, shape, type, quantization: null };
    const [scale, min] = ['scale', 'min'].map((key) => (0,keras_json/* number */.ai)(given[key], `${key} of ${name}`));
    return { name, shape, type, quantization: { scale: scale, min: min } };
}
function typeOf(value, name, allowed) {
    const found = allowed.find((type) => type === value);
    if (found)
        return found;
    throw refused(name, `a weight of type ${allowed.join(', ')}, found ${typeof value === 'string' ? JSON.stringify(value) : 'no such type'}`);
}
function refused(name, message) {
    return new errors/* ModelError */.me({ code: 'model/tfjs-weights', message: `weight ${name}: expected ${message}` });
}
/** Little-endian, as every shard is. */
function reader(view, type) {
    switch (type) {
        case 'float32':
            return (i) => view.getFloat32(4 * i, true);
        case 'int32':
            return (i) => view.getInt32(4 * i, true);
        case 'bool':
        case 'uint8':
            return (i) => view.getUint8(i);
        case 'uint16':
            return (i) => view.getUint16(2 * i, true);
        case 'float16':
            return (i) => half(view.getUint16(2 * i, true));
        default:
            return type;
    }
}
/** IEEE 754 binary16. */
function half(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

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
        throw read_refused(`${paths.length} files and ${entries.length} weights`, `at most ${most.shards} and ${most.weights}`);
    const due = entries.reduce((sum, entry) => sum + weightBytes(entry), 0);
    if (due > most.bytes)
        throw read_refused(`weights of ${due} bytes`, `at most ${most.bytes}`);
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
        const length = weightBytes(entry);
        const data = all.subarray(offset, offset + length);
        offset += length;
        return [(0,keras_json/* text */.Qq)(entry['name'], 'the name of a weight'), readWeight(entry, data)];
    });
}
/** Files beside model.json, as every converter calls them: a path that leads elsewhere is refused, whoever wrote it. */
function plainName(path) {
    if (/^[^/\\]+\.bin$/.test(path))
        return path;
    throw read_refused(`the path ${JSON.stringify(path.slice(0, 80))}`, 'names of .bin files beside model.json');
}
function read_refused(found, expected) {
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
        return frozenGraph(model);
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
