export const id = 4228;
export const ids = [4228];
export const modules = {

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

/***/ 86763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ joinLayers),
  Z: () => (/* binding */ paddingOf)
});

// EXTERNAL MODULE: ./build/formats/tfjs/whole-layers.js
var whole_layers = __webpack_require__(865);
;// CONCATENATED MODULE: ./build/formats/saved-model/join-activations.js

const finder = (nodes) => {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    return (name, ...kinds) => {
        const node = byName.get(name ?? '');
        return node && kinds.includes(node.op) ? node : null;
    };
};
const numberOf = (weights, name) => {
    const data = weights.get(name ?? '')?.data;
    return data?.length === 1 ? data[0] : null;
};
/** max(min(x, most), least), as tf.clip_by_value is saved. */
function joinClips(nodes, weights) {
    const find = finder(nodes);
    return nodes.map((node) => {
        const other = { Maximum: 'Minimum', Minimum: 'Maximum' }[node.op];
        const inner = other === undefined ? null : find(node.inputs[0], other);
        const [outerBound, innerBound] = [node.inputs[1], inner?.inputs[1]];
        if (!inner || numberOf(weights, outerBound) === null || numberOf(weights, innerBound) === null)
            return node;
        const bounds = node.op === 'Maximum' ? [outerBound, innerBound] : [innerBound, outerBound];
        return { name: node.name, op: 'ClipByValue', inputs: [inner.inputs[0], ...bounds], attributes: {} };
    });
}
/** x · ½ · erfc(−x / √2), or x · ½ · (1 + erf(x / √2)), with the three factors in whatever order. */
function joinGelus(nodes, weights) {
    const find = finder(nodes);
    return nodes.map((node) => {
        const factors = node.op === 'Mul' ? factorsOf(node, find) : [];
        const distribution = factors.map((name) => distributed(name, find, weights)).find((found) => found !== null);
        const half = factors.find((name) => numberOf(weights, name) === 0.5);
        if (factors.length !== 3 || !distribution || half === undefined)
            return node;
        const input = factors.find((name) => name !== half && name !== distribution.factor);
        if (input !== distribution.input)
            return node;
        return { name: node.name, op: whole_layers/* geluNode */.EW, inputs: [distribution.input], attributes: {} };
    });
}
/** Of a product, and of a product in it. */
function factorsOf({ inputs }, find) {
    const at = inputs.findIndex((name) => find(name, 'Mul') !== null);
    const inner = find(inputs[at], 'Mul');
    return inner ? [...inner.inputs, ...inputs.filter((_, place) => place !== at)] : inputs;
}
/** 2 · Φ(x): what is asked of, and the factor that it is. */
function distributed(factor, find, weights) {
    const sum = find(factor, 'AddV2', 'Add');
    const erf = sum?.inputs.map((name) => find(name, 'Erf')).find((node) => node !== null);
    const isOneMore = sum?.inputs.some((name) => numberOf(weights, name) === 1) ?? false;
    const erfc = find(factor, 'Erfc');
    const scaled = scaledInput((erf && isOneMore ? erf : erfc)?.inputs[0], find, weights);
    if (!scaled)
        return null;
    const wanted = (erf ? 1 : -1) * Math.SQRT1_2;
    return Math.abs(scaled.scale - wanted) < 1e-6 ? { factor, input: scaled.input } : null;
}
/** A product with one number, a quotient by one, and a change of sign, one in the other. */
function scaledInput(name, find, weights) {
    let [input, scale] = [name, 1];
    for (let steps = 0; steps < 3; steps++) {
        const node = find(input, 'Mul', 'RealDiv', 'Neg');
        if (!node)
            break;
        if (node.op === 'Neg')
            scale = -scale;
        else {
            const at = node.op === 'Mul' && numberOf(weights, node.inputs[0]) !== null ? 0 : 1;
            const value = numberOf(weights, node.inputs[at]);
            // A product of two activations is the input itself.
            if (value === null)
                break;
            scale = node.op === 'Mul' ? scale * value : scale / value;
            input = node.inputs[1 - at];
            continue;
        }
        input = node.inputs[0];
    }
    return input === undefined ? null : { input, scale };
}
/**
 * x · m + (beta − mean · m) with m = gamma / √(variance + epsilon), mean and variance over the last dimension, as Keras 3 saves a
 * LayerNormalization.
 */
function joinLayerNorms(nodes, weights) {
    const find = finder(nodes);
    return nodes.map((node) => {
        const scaled = find(node.inputs[0], 'Mul');
        const shift = find(node.inputs[1], 'AddV2', 'Add', 'Mul');
        if (!['AddV2', 'Add'].includes(node.op) || !scaled || !shift)
            return node;
        const beta = shift.op === 'Mul' ? null : shift.inputs.find((name) => weights.has(name));
        const moved = shift.op === 'Mul'
            ? shift
            : find(shift.inputs.find((name) => name !== beta), 'Mul');
        const factor = scaled.inputs.find((name) => moved?.inputs.includes(name));
        const input = scaled.inputs.find((name) => name !== factor);
        const mean = find(find(moved?.inputs.find((name) => name !== factor), 'Neg')?.inputs[0], 'Mean');
        if (beta === undefined || factor === undefined || input === undefined || mean?.inputs[0] !== input)
            return node;
        const product = find(factor, 'Mul');
        const gamma = product ? product.inputs.find((name) => weights.has(name)) : null;
        const inverse = find(product ? product.inputs.find((name) => name !== gamma) : factor, 'Rsqrt');
        const sum = find(inverse?.inputs[0], 'AddV2', 'Add');
        const epsilon = numberOf(weights, sum?.inputs[1]);
        const variance = find(sum?.inputs[0], 'Mean');
        const square = find(variance?.inputs[0], 'SquaredDifference');
        const axes = [mean, variance].map((one) => numberOf(weights, one?.inputs[1]));
        if (gamma === undefined || epsilon === null || square?.inputs[0] !== input)
            return node;
        const centre = find(square.inputs[1], 'StopGradient')?.inputs[0] ?? square.inputs[1];
        if (centre !== mean.name || axes.some((axis) => axis === null) || axes[0] !== axes[1])
            return node;
        const rank = weights.get(gamma ?? beta ?? '')?.shape.length;
        if (axes[0] !== -1 && (rank === undefined || axes[0] !== rank - 1))
            return node;
        return {
            name: node.name,
            op: whole_layers/* layerNormNode */.WQ,
            inputs: [input, ...(gamma === null ? [] : [gamma]), ...(beta === null ? [] : [beta])],
            attributes: { epsilon: { f: epsilon }, gamma: { b: gamma !== null }, beta: { b: beta !== null } },
        };
    });
}

;// CONCATENATED MODULE: ./build/formats/saved-model/join-layers.js

/** @param nodes in the order in which they run. */
function joinLayers(nodes, weights) {
    return [joinDilation, joinSeriesDilation, moveBias, joinGelus, joinLayerNorms, joinClips].reduce((list, join) => join(list, weights), nodes);
}
function behind(nodes) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const readers = new Map();
    for (const name of nodes.flatMap(({ inputs }) => inputs))
        readers.set(name, (readers.get(name) ?? 0) + 1);
    return {
        node(name, ...kinds) {
            const found = byName.get(name ?? '');
            return found && kinds.includes(found.op) && readers.get(found.name) === 1 ? found : null;
        },
    };
}
/**
 * A convolution with dilation is one without over an image whose pixels were sorted into batches: SpaceToBatchND, the
 * convolution, BatchToSpaceND (tf.nn.with_space_to_batch).
 */
function joinDilation(nodes, weights) {
    const { node } = behind(nodes);
    const numbers = (name) => [...(weights.get(name ?? '')?.data ?? [])];
    const gone = new Set();
    const joined = nodes.map((last) => {
        if (last.op !== 'BatchToSpaceND')
            return last;
        const layer = node(last.inputs[0], 'Conv2D', 'DepthwiseConv2dNative');
        const first = node(layer?.inputs[0], 'SpaceToBatchND');
        const [kh, kw] = weights.get(layer?.inputs[1] ?? '')?.shape ?? [];
        const [block, paddings, crops] = [numbers(first?.inputs[1]), numbers(first?.inputs[2]), numbers(last.inputs[2])];
        if (!layer || !first || kh === undefined || kw === undefined || block.length !== 2)
            return last;
        if (paddings.length !== 4 || crops.length !== 4 || numbers(last.inputs[1]).join() !== block.join())
            return last;
        const padding = paddingOf([kh, kw], { block, paddings, crops });
        if (padding === null)
            return last;
        gone.add(layer.name).add(first.name);
        return {
            name: last.name,
            op: layer.op,
            inputs: [first.inputs[0], layer.inputs[1]],
            attributes: {
                ...layer.attributes,
                padding: { s: Buffer.from(padding).toString('base64') },
                dilations: { list: { i: [1, ...block, 1] } },
            },
        };
    });
    return joined.filter(({ name }) => !gone.has(name));
}
/** Of a kernel over pixels that were sorted into batches: null for other zeros than SAME adds, or none. */
function paddingOf(kernel, { block, paddings, crops }) {
    const zeros = paddings.map((size, i) => size - crops[i]);
    const whole = kernel.map((size, i) => (size - 1) * block[i]);
    const same = whole.flatMap((size) => [Math.floor(size / 2), size - Math.floor(size / 2)]);
    return zeros.join() === same.join() ? 'SAME' : zeros.every((size) => size === 0) ? 'VALID' : null;
}
/** The same over a series, which is an image of one row between the two. */
function joinSeriesDilation(nodes, weights) {
    const { node } = behind(nodes);
    const numbers = (name) => [...(weights.get(name ?? '')?.data ?? [])];
    const made = new Map();
    for (const last of nodes) {
        const squeeze = last.op === 'BatchToSpaceND' ? node(last.inputs[0], 'Squeeze') : null;
        const layer = node(squeeze?.inputs[0], 'Conv2D', 'DepthwiseConv2dNative');
        const expand = node(layer?.inputs[0], 'ExpandDims');
        const first = node(expand?.inputs[0], 'SpaceToBatchND');
        const [rows, width] = weights.get(layer?.inputs[1] ?? '')?.shape ?? [];
        if (!squeeze || !layer || !expand || !first || rows !== 1 || width === undefined)
            continue;
        const [block, paddings, crops] = [numbers(first.inputs[1]), numbers(first.inputs[2]), numbers(last.inputs[2])];
        if (block.length !== 1 || paddings.length !== 2 || crops.length !== 2)
            continue;
        if (numbers(last.inputs[1]).join() !== block.join())
            continue;
        const padding = paddingOf([width], { block, paddings, crops });
        if (padding === null)
            continue;
        made.set(first.name, null).set(squeeze.name, null);
        made.set(expand.name, { ...expand, inputs: [first.inputs[0], ...expand.inputs.slice(1)] });
        made.set(layer.name, {
            ...layer,
            attributes: {
                ...layer.attributes,
                padding: { s: Buffer.from(padding).toString('base64') },
                dilations: { list: { i: [1, 1, block[0], 1] } },
            },
        });
        made.set(last.name, { ...squeeze, name: last.name });
    }
    return nodes.flatMap((each) => (made.has(each.name) ? (made.get(each.name) ?? []) : [each]));
}
/** The bias of a layer over a series is added behind the Squeeze that takes the second dimension of its image away. */
function moveBias(nodes, weights) {
    const { node } = behind(nodes);
    const moved = new Map();
    for (const bias of nodes) {
        const squeeze = bias.op === 'BiasAdd' ? node(bias.inputs[0], 'Squeeze') : null;
        const layer = node(squeeze?.inputs[0], 'Conv2D', 'DepthwiseConv2dNative');
        const [, values = ''] = bias.inputs;
        if (!squeeze || !layer || layer.inputs.length > 2 || !weights.has(values))
            continue;
        moved.set(layer.name, { ...layer, inputs: [...layer.inputs, values] });
        moved.set(bias.name, { ...squeeze, name: bias.name });
    }
    return nodes.map((each) => moved.get(each.name) ?? each);
}


/***/ }),

/***/ 25017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   tg: () => (/* binding */ activation),
/* harmony export */   uO: () => (/* binding */ requireChannelsLast)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _keras_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54854);
/** Nodes of a frozen graph, and what their names stand for while they become a graph. */



function nodeOf(json) {
    const node = (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json, 'a node');
    const name = (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(node['name'], 'the name of a node');
    return {
        name,
        op: (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(node['op'], `op of ${name}`),
        // `^name` only says what runs before; `name:0` is the first output.
        inputs: (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(node['input'] ?? [], `input of ${name}`)
            .map((input) => (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(input, `input of ${name}`))
            .filter((input) => !input.startsWith('^'))
            .map((input) => input.replace(/:0$/, '')),
        attributes: (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(node['attr'] ?? {}, `attr of ${name}`),
    };
}
function refuse({ name, op }, message, fix) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
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
        const values = given === undefined ? [] : ((0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(given, key)['i'] ?? []);
        return (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(values, key).map((value) => asNumber(value, node, key));
    },
    flag: (node, key) => attributeOf(node, key)['b'] === true,
    text(node, key, otherwise) {
        const value = attributeOf(node, key)['s'];
        return typeof value === 'string' ? decode(value) : otherwise;
    },
    texts(node, key) {
        const given = attributeOf(node, key)['list'];
        return given === undefined ? [] : (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(given, key)['s'] ?? [], key).map((value) => decode((0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value, key)));
    },
};
const attributeOf = ({ name, attributes }, key) => attributes[key] === undefined ? {} : (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(attributes[key], `${key} of ${name}`);
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
        return refuse(node, `expected ${key} [1, rows, columns, 1], found ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(values)}`);
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


/***/ }),

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ wholeLayers),
/* harmony export */   EW: () => (/* binding */ geluNode),
/* harmony export */   WQ: () => (/* binding */ layerNormNode)
/* harmony export */ });
/* harmony import */ var _graph_composed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34999);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25017);
/** Layers that a SavedModel holds as many nodes, as one node each; names that no operator of TensorFlow has. */


const layerNormNode = 'layer/LayerNormalization';
const geluNode = 'layer/Gelu';
/** Inputs: what is normalised over its last dimension, then gamma and beta where the flags say that there are some. */
const layerNorm = (node, inputs, graph) => {
    const { tensor, shape } = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .activation */ .tg)(node, inputs, 0);
    const has = { gamma: _node_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.flag(node, 'gamma'), beta: _node_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.flag(node, 'beta') };
    const gamma = has.gamma ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)(node, inputs, 1).data : null;
    const beta = has.beta ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .constant */ .dY)(node, inputs, has.gamma ? 2 : 1).data : null;
    if ([gamma, beta].some((values) => values !== null && values.length !== shape.at(-1)))
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(node, `expected one number for each of ${shape.at(-1)} channels`);
    const epsilon = _node_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.number(node, 'epsilon', 0.001);
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(graph, (0,_graph_composed_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLayerNorm */ .gX)(graph, node.name, tensor, { gamma, beta, epsilon }));
};
const gelu = (node, inputs, graph) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(graph, graph.append({
    kind: 'Gelu',
    name: node.name,
    inputs: [(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .activation */ .tg)(node, inputs, 0).tensor],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { approximate: false },
}));
const wholeLayers = { [geluNode]: gelu, [layerNormNode]: layerNorm };


/***/ }),

/***/ 57002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fuseActivations)
/* harmony export */ });
/* harmony import */ var _dropout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93292);
/* harmony import */ var _ops_operator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74081);
/* harmony import */ var _linear_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51378);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72542);




const activations = { Relu: 'relu', Relu6: 'relu6' };
/**
 * Moves each Relu and Relu6 into the operator before it, where that has a place for it and nobody else reads what lies
 * between: the same numbers in one kernel instead of two. The operator keeps its name and writes the activation's output.
 */
function fuseActivations(graph) {
    const readers = new Map();
    for (const { inputs } of graph.operators)
        for (const input of new Set(inputs))
            readers.set(input, (readers.get(input) ?? 0) + 1);
    const outputs = new Set(graph.outputs);
    const operators = [];
    const producers = new Map();
    const gone = new Map();
    for (const op of graph.operators) {
        const activation = activations[op.kind];
        const between = op.inputs[0];
        const at = activation && readers.get(between) === 1 && !outputs.has(between) ? producers.get(between) : undefined;
        const before = at === undefined ? undefined : operators[at];
        const isFusible = before && 'activation' in before.options && before.options.activation === 'none' && appliesActivation(before);
        if (activation && at !== undefined && isFusible) {
            operators[at] = withActivation(before, activation, op.outputs);
            // Noise before a rectifier is noise behind it: it only makes values larger, or 0.
            gone.set(between, op.outputs[0]);
            for (const output of op.outputs)
                producers.set(output, at);
        }
        else {
            for (const output of op.outputs)
                producers.set(output, operators.length);
            operators.push(op);
        }
    }
    if (gone.size === 0)
        return graph;
    const tensors = Object.fromEntries(Object.entries(graph.tensors).filter(([name]) => !gone.has(name)));
    return (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyGraph */ .W)({ ...graph, operators, tensors, ...(0,_dropout_js__WEBPACK_IMPORTED_MODULE_0__/* .movedDropouts */ .mC)(graph, gone) });
}
const appliesActivation = (op) => !(0,_linear_js__WEBPACK_IMPORTED_MODULE_2__/* .isLinear */ .ym)(op) || (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .xS)(op).weights.fuses;
function withActivation(op, activation, outputs) {
    return { ...op, outputs, options: { ...op.options, activation } };
}


/***/ })

};
