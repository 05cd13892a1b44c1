export const id = 1515;
export const ids = [1515];
export const modules = {

/***/ 9992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ foldConstants)
/* harmony export */ });
/* harmony import */ var _ops_shared_broadcast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73878);
/* harmony import */ var _tfjs_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25017);
/** Nodes that read nothing but constants become constants: Keras reshapes biases, and turns statistics into a product and a sum. */


const each = (of) => ([input]) => input ? { shape: input.shape, data: input.data.map(of) } : null;
const pair = (of) => ([a, b]) => {
    if (!a || !b)
        return null;
    const rank = Math.max(a.shape.length, b.shape.length);
    const [first, second] = [a, b].map(({ shape }) => [...Array(rank - shape.length).fill(1), ...shape]);
    const shape = (0,_ops_shared_broadcast_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedShape */ .a)(first, second);
    // Values that grow by being repeated are none of a model's.
    if (!shape || shape.reduce((product, size) => product * size, 1) > 2 * Math.max(a.data.length, b.data.length, 1024))
        return null;
    const [left, right] = [(0,_ops_shared_broadcast_js__WEBPACK_IMPORTED_MODULE_1__/* .positions */ .X)(first, shape), (0,_ops_shared_broadcast_js__WEBPACK_IMPORTED_MODULE_1__/* .positions */ .X)(second, shape)];
    return { shape, data: Float32Array.from(left, (at, i) => of(a.data[at], b.data[right[i]])) };
};
const reshaped = (input, shape) => input?.data.length === shape.reduce((product, size) => product * size, 1) && shape.every(Number.isInteger)
    ? { shape, data: input.data }
    : null;
const reshape = ([input, target]) => {
    const sizes = [...(target?.data ?? [])];
    const known = sizes.filter((size) => size >= 0).reduce((product, size) => product * size, 1);
    return reshaped(input, sizes.map((size) => (size < 0 ? (input?.data.length ?? 0) / known : size)));
};
const squeeze = ([input], node) => {
    const shape = input?.shape ?? [];
    const axes = _tfjs_node_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.numbers(node, 'squeeze_dims').map((axis) => (axis < 0 ? axis + shape.length : axis));
    return reshaped(input, shape.filter((size, axis) => (axes.length === 0 ? size !== 1 : !axes.includes(axis))));
};
const expandDims = ([input, at]) => {
    const shape = input?.shape ?? [];
    const given = at?.data[0] ?? 0;
    const axis = given < 0 ? given + shape.length + 1 : given;
    return reshaped(input, [...shape.slice(0, axis), 1, ...shape.slice(axis)]);
};
const folds = {
    Add: pair((a, b) => a + b),
    AddV2: pair((a, b) => a + b),
    Cast: each((value) => value),
    ExpandDims: expandDims,
    Maximum: pair(Math.max),
    Minimum: pair(Math.min),
    Mul: pair((a, b) => a * b),
    Neg: each((value) => -value),
    RealDiv: pair((a, b) => a / b),
    Reshape: reshape,
    Rsqrt: each((value) => 1 / Math.sqrt(value)),
    Sqrt: each(Math.sqrt),
    Squeeze: squeeze,
    Sub: pair((a, b) => a - b),
};
const reshapes = new Set(['ExpandDims', 'Reshape', 'Squeeze']);
/**
 * @param nodes in the order in which they run; `weights` are those of its constants, to which new ones are added.
 * @param variables constants that hold a variable, with its name: what has its numbers in another shape is added.
 */
function foldConstants(nodes, weights, variables) {
    return nodes.map((node) => {
        const fold = Object.hasOwn(folds, node.op) ? folds[node.op] : undefined;
        const inputs = node.inputs.map((name) => weights.get(name));
        if (!fold || inputs.length === 0 || inputs.some((input) => input === undefined))
            return node;
        const found = fold(inputs, node);
        if (!found)
            return node;
        weights.set(node.name, found);
        const variable = reshapes.has(node.op) ? variables.get(node.inputs[0]) : undefined;
        if (variable !== undefined)
            variables.set(node.name, variable);
        return { name: node.name, op: 'Const', inputs: [], attributes: {} };
    });
}


/***/ }),

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ joinBatchNorms)
/* harmony export */ });
function joinBatchNorms(nodes, weights) {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    return nodes.flatMap((node) => joined(node, byName, weights) ?? [node]);
}
function joined(sum, byName, weights) {
    const op = (name, ...kinds) => {
        const node = byName.get(name ?? '');
        return node && kinds.includes(node.op) ? node : null;
    };
    if (!['AddV2', 'Add'].includes(sum.op))
        return null;
    const scaled = op(sum.inputs[0], 'Mul');
    const [input, factor] = scaled?.inputs ?? [];
    const shift = op(sum.inputs[1], 'Sub', 'Mul');
    if (input === undefined || factor === undefined || !shift || weights.has(input))
        return null;
    const scale = scaleOf(factor, op, weights);
    const moved = shift.op === 'Sub' ? op(shift.inputs[1], 'Mul') : shift;
    const beta = shift.op === 'Sub' ? shift.inputs[0] : null;
    if (!scale || !moved?.inputs.includes(factor))
        return null;
    const other = moved.inputs.find((name) => name !== factor);
    // Without beta the mean is negative.
    const mean = beta === null ? op(other, 'Neg')?.inputs[0] : other;
    const channels = weights.get(mean ?? '')?.data.length;
    if (mean === undefined || channels === undefined)
        return null;
    const known = [scale.gamma, beta, scale.variance].filter((name) => typeof name === 'string');
    if (known.some((name) => weights.get(name)?.data.length !== channels))
        return null;
    const made = [];
    const constant = (what, value) => {
        const name = `${sum.name}/${what}`;
        weights.set(name, { shape: [channels], data: new Float32Array(channels).fill(value) });
        made.push({ name, op: 'Const', inputs: [], attributes: {} });
        return name;
    };
    const [gamma, offset] = [scale.gamma ?? constant('gamma', 1), beta ?? constant('beta', 0)];
    const inputs = [input, gamma, offset, mean, scale.variance];
    return [...made, { name: sum.name, op: 'FusedBatchNormV3', inputs, attributes: { epsilon: { f: scale.epsilon } } }];
}
function scaleOf(name, op, weights) {
    const product = op(name, 'Mul');
    const at = product?.inputs.findIndex((input) => op(input, 'Rsqrt') !== null) ?? -1;
    const inverse = product ? op(product.inputs[at], 'Rsqrt') : op(name, 'Rsqrt');
    const shifted = op(inverse?.inputs[0], 'AddV2', 'Add');
    const [variance, epsilon] = shifted?.inputs ?? [];
    const value = weights.get(epsilon ?? '');
    if (variance === undefined || value?.data.length !== 1)
        return null;
    return { gamma: product ? product.inputs[1 - at] : null, variance, epsilon: value.data[0] };
}


/***/ }),

/***/ 22010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dy: () => (/* binding */ frozenGraph),
  kr: () => (/* binding */ tensorflowGraph),
  uq: () => (/* binding */ withBiases)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/graph/assemble.js + 1 modules
var assemble = __webpack_require__(69262);
// EXTERNAL MODULE: ./build/graph/fuse-activations.js
var fuse_activations = __webpack_require__(57002);
// EXTERNAL MODULE: ./build/graph/fuse-padding.js
var fuse_padding = __webpack_require__(10150);
// EXTERNAL MODULE: ./build/graph/sink-reshapes.js
var sink_reshapes = __webpack_require__(84114);
// EXTERNAL MODULE: ./build/formats/keras/json.js
var keras_json = __webpack_require__(54854);
// EXTERNAL MODULE: ./build/formats/saved-model/fold-constants.js
var fold_constants = __webpack_require__(9992);
// EXTERNAL MODULE: ./build/formats/saved-model/join-batch-norm.js
var join_batch_norm = __webpack_require__(5305);
// EXTERNAL MODULE: ./build/formats/saved-model/join-layers.js + 1 modules
var join_layers = __webpack_require__(86763);
// EXTERNAL MODULE: ./build/formats/unsupported.js
var unsupported = __webpack_require__(50944);
// EXTERNAL MODULE: ./build/formats/tfjs/node.js
var tfjs_node = __webpack_require__(25017);
// EXTERNAL MODULE: ./build/graph/composed.js
var composed = __webpack_require__(34999);
// EXTERNAL MODULE: ./build/graph/plain-operator.js
var plain_operator = __webpack_require__(29328);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/formats/tfjs/elementwise.js
/** Operators of TensorFlow that are a few of ours, element by element. */



const negative = (node, inputs, graph) => (0,tfjs_node/* written */.Mp)(graph, (0,composed/* withNumber */.Yx)(graph, 'Mul', node.name, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor, -1));
const square = (node, inputs, graph) => {
    const { tensor } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    return (0,tfjs_node/* written */.Mp)(graph, graph.append((0,composed/* pairOperator */.Lz)('Mul', node.name, tensor, tensor)));
};
const squaredDifference = (node, inputs, graph) => {
    const [a, b] = [(0,tfjs_node/* activation */.tg)(node, inputs, 0), (0,tfjs_node/* activation */.tg)(node, inputs, 1)];
    const difference = graph.append((0,composed/* pairOperator */.Lz)('Sub', `${node.name}/difference`, a.tensor, b.tensor));
    return (0,tfjs_node/* written */.Mp)(graph, graph.append((0,composed/* pairOperator */.Lz)('Mul', node.name, difference, difference)));
};
const clipByValue = (node, inputs, graph) => clipped(node, inputs, { least: numberAt(node, inputs, 1), most: numberAt(node, inputs, 2) }, graph);
/** Of an activation and one number, in either order. */
const bound = (of) => (node, inputs, graph) => {
    const at = inputs[0]?.kind === 'constant' ? 0 : 1;
    return clipped(node, [inputs[1 - at], inputs[at]], of(numberAt(node, inputs, at)), graph);
};
const maximum = bound((least) => ({ least, most: Infinity }));
const minimum = bound((most) => ({ least: -Infinity, most }));
function numberAt(node, inputs, at) {
    const { data } = (0,tfjs_node/* constant */.dY)(node, inputs, at);
    const [value = NaN] = data;
    return data.length === 1 && !Number.isNaN(value)
        ? value
        : (0,tfjs_node/* refuse */.TR)(node, `expected one number as a bound, found ${data.length}`);
}
/** Beyond it a bound is none: the largest float32. */
const unbounded = 3e38;
function clipped(node, inputs, bounds, graph) {
    const { tensor } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const least = bounds.least <= -unbounded ? -Infinity : bounds.least;
    const most = bounds.most >= unbounded ? Infinity : bounds.most;
    if (!(least < most))
        return (0,tfjs_node/* refuse */.TR)(node, `expected a lower bound below the upper one, found ${least} and ${most}`);
    if (least === -Infinity && most === Infinity)
        return inputs[0];
    if (least === 0 && (most === 6 || most === Infinity))
        return (0,tfjs_node/* written */.Mp)(graph, graph.append((0,plain_operator/* plainOperator */.f)(most === 6 ? 'Relu6' : 'Relu', node.name, tensor)));
    return (0,tfjs_node/* written */.Mp)(graph, (0,composed/* appendClip */.JN)(graph, node.name, tensor, { least, most }));
}

;// CONCATENATED MODULE: ./build/formats/tfjs/layers.js
/** Nodes with weights: TensorFlow's layouts become TFLite's. */


const names = ({ name }, input) => ({
    name,
    inputs: [input],
    outputs: [`${name}/output`],
});
function vector(node, inputs, at, length) {
    const { data, shape } = (0,tfjs_node/* constant */.dY)(node, inputs, at);
    return data.length === length
        ? data
        : (0,tfjs_node/* refuse */.TR)(node, `expected ${length} values as input ${at}, found ${(0,shapes/* formatShape */.BB)(shape)}`);
}
const biasOf = (node, inputs, channels, graph) => inputs[2] ? { bias: graph.constant(`${node.name}/bias`, [channels], vector(node, inputs, 2, channels)) } : {};
function kernelOf(node, inputs) {
    const { shape, data } = (0,tfjs_node/* constant */.dY)(node, inputs, 1);
    const [kh, kw, a, b, ...more] = shape;
    if (kh === undefined || kw === undefined || a === undefined || b === undefined || more.length > 0)
        return (0,tfjs_node/* refuse */.TR)(node, `expected a kernel of four dimensions, found ${(0,shapes/* formatShape */.BB)(shape)}`);
    return { kh, kw, a, b, data };
}
/** [kh, kw, inC, outC] */
const convolution = (node, inputs, graph) => {
    const { kh, kw, a: inC, b: outC, data } = kernelOf(node, inputs);
    const kernel = graph.constant(`${node.name}/kernel`, [outC, kh, kw, inC], lastFirst(data, outC));
    return (0,tfjs_node/* written */.Mp)(graph, graph.append({
        kind: 'Conv2D',
        ...names(node, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor),
        constants: { kernel, ...biasOf(node, inputs, outC, graph) },
        options: { ...(0,tfjs_node/* windowOf */.Ou)(node), activation: tfjs_node/* none */.dv },
    }));
};
/** [kh, kw, channels, multiplier]: the same numbers in the same order. */
const depthwise = (node, inputs, graph) => {
    const { kh, kw, a: channels, b: depthMultiplier, data } = kernelOf(node, inputs);
    const outC = channels * depthMultiplier;
    return (0,tfjs_node/* written */.Mp)(graph, graph.append({
        kind: 'DepthwiseConv2D',
        ...names(node, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor),
        constants: {
            kernel: graph.constant(`${node.name}/kernel`, [1, kh, kw, outC], data),
            ...biasOf(node, inputs, outC, graph),
        },
        options: { ...(0,tfjs_node/* windowOf */.Ou)(node), depthMultiplier, activation: tfjs_node/* none */.dv },
    }));
};
/** Its inputs are the shape of its output, the kernel [kh, kw, outC, inC] and the image. */
const transposedConvolution = (node, inputs, graph) => {
    const { kh, kw, a: outC, b: inC, data } = kernelOf(node, inputs);
    const { stride, dilation, padding } = (0,tfjs_node/* windowOf */.Ou)(node);
    if (dilation.some((each) => each !== 1))
        return (0,tfjs_node/* refuse */.TR)(node, `expected no dilation, found ${dilation.join(', ')}`);
    const taps = kh * kw;
    const turned = new Float32Array(data.length);
    for (let tap = 0; tap < taps; tap++)
        for (let o = 0; o < outC; o++)
            for (let c = 0; c < inC; c++)
                turned[(o * taps + tap) * inC + c] = data[(tap * outC + o) * inC + c];
    const tensor = graph.append({
        kind: 'TransposeConv',
        ...names(node, (0,tfjs_node/* activation */.tg)(node, inputs, 2).tensor),
        constants: { kernel: graph.constant(`${node.name}/kernel`, [outC, kh, kw, inC], turned) },
        options: { stride, padding, activation: 'none' },
    });
    const [, ...due] = (0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, 0));
    const [, ...found] = graph.shapeOf(tensor);
    return found.join() === due.join()
        ? (0,tfjs_node/* written */.Mp)(graph, tensor)
        : (0,tfjs_node/* refuse */.TR)(node, `expected an output of ${due.join(' x ')}, found ${found.join(' x ')}`);
};
/** [in, out], or [out, in] where transpose_b says so. */
const matMul = (node, inputs, graph) => {
    const { tensor } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const { shape, data } = (0,tfjs_node/* constant */.dY)(node, inputs, 1);
    if (tfjs_node/* attribute */.lt.flag(node, 'transpose_a') || shape.length !== 2)
        return (0,tfjs_node/* refuse */.TR)(node, `expected a kernel [in, out] and transpose_a false, found ${(0,shapes/* formatShape */.BB)(shape)}`);
    const isTurned = tfjs_node/* attribute */.lt.flag(node, 'transpose_b');
    const [outC, inC] = isTurned ? [shape[0], shape[1]] : [shape[1], shape[0]];
    const kernel = graph.constant(`${node.name}/kernel`, [outC, inC], isTurned ? data : lastFirst(data, outC));
    return (0,tfjs_node/* written */.Mp)(graph, graph.append({
        kind: 'FullyConnected',
        ...names(node, tensor),
        constants: { kernel, ...biasOf(node, inputs, outC, graph) },
        options: { activation: tfjs_node/* none */.dv },
    }));
};
const batchNorm = (node, inputs, graph) => {
    (0,tfjs_node/* requireChannelsLast */.uO)(node);
    const { tensor, shape } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const channels = shape.at(-1);
    const part = (at, name) => graph.constant(`${node.name}/${name}`, [channels], vector(node, inputs, at, channels));
    return (0,tfjs_node/* written */.Mp)(graph, graph.append({
        kind: 'BatchNorm',
        ...names(node, tensor),
        constants: {
            gamma: part(1, 'gamma'),
            beta: part(2, 'beta'),
            mean: part(3, 'moving_mean'),
            variance: part(4, 'moving_variance'),
        },
        options: { epsilon: tfjs_node/* attribute */.lt.number(node, 'epsilon', 1e-4), activation: tfjs_node/* none */.dv },
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






const plain = (kind) => (node, inputs, graph) => (0,tfjs_node/* written */.Mp)(graph, graph.append((0,plain_operator/* plainOperator */.f)(kind, node.name, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor)));
const passThrough = (node, [input]) => input ?? (0,tfjs_node/* refuse */.TR)(node, 'expected an input, found none');
/** Of two activations, or of one and a constant for each channel or one number. */
const pair = (kind) => (node, inputs, graph) => {
    const [a, b] = inputs;
    if (a?.kind === 'activation' && b?.kind === 'activation')
        return (0,tfjs_node/* written */.Mp)(graph, graph.append((0,composed/* pairOperator */.Lz)(kind, node.name, a.tensor, b.tensor)));
    if (kind === 'Sub' && a?.kind === 'constant') {
        const { tensor } = (0,tfjs_node/* activation */.tg)(node, inputs, 1);
        const negative = (0,composed/* withNumber */.Yx)(graph, 'Mul', `${node.name}/negative`, tensor, -1);
        return withConstant('Add', node, negative, a, graph);
    }
    const [input, at] = a?.kind === 'activation' ? [a, 1] : [(0,tfjs_node/* activation */.tg)(node, inputs, 1), 0];
    return withConstant(kind, node, input.tensor, (0,tfjs_node/* constant */.dY)(node, inputs, at), graph);
};
function withConstant(kind, node, input, { data, shape }, graph) {
    if (data.length === 1)
        return (0,tfjs_node/* written */.Mp)(graph, (0,composed/* withNumber */.Yx)(graph, kind, node.name, input, data[0]));
    if (shape.at(-1) !== data.length || graph.shapeOf(input).at(-1) !== data.length)
        return (0,tfjs_node/* refuse */.TR)(node, `expected one number, or one for each channel of ${(0,shapes/* formatShape */.BB)(graph.shapeOf(input))}, found ${(0,shapes/* formatShape */.BB)(shape)}`);
    return (0,tfjs_node/* written */.Mp)(graph, (0,composed/* withChannels */.ZC)(graph, kind, node.name, input, data));
}
const divide = (node, inputs, graph) => {
    const { shape, data } = (0,tfjs_node/* constant */.dY)(node, inputs, 1);
    const inverse = { kind: 'constant', shape, data: data.map((value) => 1 / value) };
    return withConstant('Mul', node, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor, inverse, graph);
};
/** The bias of a layer stays in the layer where it may: the layers look ahead for it. Elsewhere it is a sum. */
const biasAdd = (node, inputs, graph) => {
    (0,tfjs_node/* requireChannelsLast */.uO)(node);
    return withConstant('Add', node, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor, (0,tfjs_node/* constant */.dY)(node, inputs, 1), graph);
};
const leakyRelu = (node, inputs, graph) => append(graph, {
    kind: 'LeakyRelu',
    ...nodes_names(node, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor),
    options: { alpha: Math.fround(tfjs_node/* attribute */.lt.number(node, 'alpha', 0.2)) },
});
const nodes_names = (node, ...inputs) => ({
    name: node.name,
    inputs: inputs,
    constants: {},
    outputs: [`${node.name}/output`],
});
const append = (graph, op) => (0,tfjs_node/* written */.Mp)(graph, graph.append(op));
const pool = (kind) => (node, inputs, graph) => {
    (0,tfjs_node/* requireChannelsLast */.uO)(node);
    const options = {
        size: (0,tfjs_node/* pairOf */.cF)(node, 'ksize'),
        stride: (0,tfjs_node/* pairOf */.cF)(node, 'strides'),
        padding: (0,tfjs_node/* paddingOf */.Zt)(node),
        activation: tfjs_node/* none */.dv,
    };
    return append(graph, { kind, ...nodes_names(node, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor), options });
};
const axesOf = (values, rank) => values.map((axis) => (axis < 0 ? axis + rank : axis)).sort((a, b) => a - b);
const mean = (node, inputs, graph) => {
    const { tensor, shape } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const axes = axesOf((0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, 1)), shape.length);
    return append(graph, (0,plain_operator/* meanOperator */.w)(node.name, tensor, { axes, keepDims: tfjs_node/* attribute */.lt.flag(node, 'keep_dims') }));
};
/** Over a whole image: a pool as large as it. */
const max = (node, inputs, graph) => {
    const { tensor, shape } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const axes = axesOf((0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, 1)), shape.length);
    const [, height, width, channels] = shape;
    if (shape.length !== 4 || axes.join() !== '1,2')
        return (0,tfjs_node/* refuse */.TR)(node, `expected the largest over rows and columns of an image, found axes ${axes.join(', ')} of ${(0,shapes/* formatShape */.BB)(shape)}`);
    const size = [height, width];
    const options = { size, stride: size, padding: 'valid', activation: tfjs_node/* none */.dv };
    const isKept = tfjs_node/* attribute */.lt.flag(node, 'keep_dims');
    const name = isKept ? node.name : `${node.name}/pool`;
    const pooled = graph.append({ kind: 'MaxPool2D', ...nodes_names({ ...node, name }, tensor), options });
    if (isKept)
        return (0,tfjs_node/* written */.Mp)(graph, pooled);
    return (0,tfjs_node/* written */.Mp)(graph, graph.append((0,plain_operator/* plainOperator */.f)('Reshape', node.name, pooled), [1, channels]));
};
const pad = (node, inputs, graph) => {
    const { tensor, shape } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const paddings = (0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, 1));
    const value = inputs[2] ? (0,tfjs_node/* constant */.dY)(node, inputs, 2).data[0] : 0;
    const [, , top, bottom, left, right] = paddings;
    const others = [...paddings.slice(0, 2), ...paddings.slice(6)];
    if (shape.length !== 4 || paddings.length !== 8 || others.some((size) => size !== 0) || value !== 0)
        return (0,tfjs_node/* refuse */.TR)(node, `expected zeros around rows and columns, found ${value} and [${paddings.join(', ')}]`);
    return append(graph, {
        kind: 'Pad',
        ...nodes_names(node, tensor),
        options: { before: [top, left], after: [bottom, right] },
    });
};
/** One sample: where a shape that was computed has the batch, it is 1. */
const reshape = (node, inputs, graph) => {
    const [first] = inputs;
    const target = (0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, 1));
    const count = first ? (0,shapes/* elements */.Yt)(first.shape) : 0;
    const open = count / (0,shapes/* elements */.Yt)(target.filter((size) => size >= 0));
    const shape = target.map((size) => (size < 0 ? open : size));
    if (target.filter((size) => size < 0).length > 1 || (0,shapes/* elements */.Yt)(shape) !== count || !shape.every(Number.isInteger))
        return (0,tfjs_node/* refuse */.TR)(node, `expected a shape of ${count} elements, found [${target.join(', ')}]`);
    if (first?.kind === 'constant')
        return { ...first, shape };
    return toShape(node, inputs, shape, graph);
};
function toShape(node, inputs, shape, graph) {
    if (shape[0] !== 1 || shape.length < 2)
        return (0,tfjs_node/* refuse */.TR)(node, `expected a shape that keeps the batch, found ${(0,shapes/* formatShape */.BB)(shape)}`);
    return (0,tfjs_node/* written */.Mp)(graph, graph.append((0,plain_operator/* plainOperator */.f)('Reshape', node.name, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor), shape));
}
const squeeze = (node, inputs, graph) => {
    const { shape } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const axes = axesOf(tfjs_node/* attribute */.lt.numbers(node, 'squeeze_dims'), shape.length);
    const isGone = (size, axis) => axes.length === 0 ? axis > 0 && size === 1 : axes.includes(axis);
    return toShape(node, inputs, shape.filter((size, axis) => !isGone(size, axis)), graph);
};
const expandDims = (node, inputs, graph) => {
    const { shape } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const [given = 0] = (0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, 1));
    const axis = given < 0 ? given + shape.length + 1 : given;
    return toShape(node, inputs, [...shape.slice(0, axis), 1, ...shape.slice(axis)], graph);
};
const concat = (node, inputs, graph) => {
    const parts = inputs.slice(0, -1).map((_, at) => (0,tfjs_node/* activation */.tg)(node, inputs, at));
    const [given = 0] = (0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, inputs.length - 1));
    const rank = parts[0]?.shape.length ?? 0;
    const axis = given < 0 ? given + rank : given;
    if (parts.length === 0 || axis < 1)
        return (0,tfjs_node/* refuse */.TR)(node, `expected dimensions behind the batch, found axis ${given}`);
    return append(graph, {
        kind: 'Concatenation',
        ...nodes_names(node, ...parts.map(({ tensor }) => tensor)),
        options: { axis },
    });
};
const transpose = (node, inputs, graph) => append(graph, {
    kind: 'Transpose',
    ...nodes_names(node, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor),
    options: { order: (0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, 1)) },
});
/** Without strides and new or lost dimensions. */
const stridedSlice = (node, inputs, graph) => {
    const [begin, end, strides] = [1, 2, 3].map((at) => (0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, at)));
    const [first] = inputs;
    const mask = (key, axis) => ((tfjs_node/* attribute */.lt.number(node, key, 0) >> axis) & 1) === 1;
    // Of a shape: one of its sizes.
    if (first?.kind === 'constant' && first.shape.length === 1 && mask('shrink_axis_mask', 0)) {
        const value = first.data.at(begin[0]);
        return value === undefined
            ? (0,tfjs_node/* refuse */.TR)(node, 'expected a size of a shape')
            : { kind: 'constant', shape: [], data: Float32Array.of(value) };
    }
    const { tensor, shape } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const isOdd = ['ellipsis_mask', 'new_axis_mask', 'shrink_axis_mask'].some((key) => tfjs_node/* attribute */.lt.number(node, key, 0) !== 0);
    if (isOdd || strides.some((stride) => stride !== 1))
        return (0,tfjs_node/* refuse */.TR)(node, 'expected strides of 1 that keep all dimensions');
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
    data: Float32Array.from(inputs, (_, at) => (0,tfjs_node/* constant */.dY)(node, inputs, at).data[0]),
});
const resizeBilinear = (node, inputs, graph) => {
    const [height, width] = (0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, 1));
    const centers = tfjs_node/* attribute */.lt.flag(node, 'align_corners')
        ? 'aligned'
        : tfjs_node/* attribute */.lt.flag(node, 'half_pixel_centers')
            ? 'half-pixel'
            : 'corner';
    return append(graph, {
        kind: 'ResizeBilinear',
        ...nodes_names(node, (0,tfjs_node/* activation */.tg)(node, inputs, 0).tensor),
        options: { size: [height, width], centers },
    });
};
const resizeNearest = (node, inputs, graph) => {
    const { tensor, shape } = (0,tfjs_node/* activation */.tg)(node, inputs, 0);
    const [height, width] = (0,tfjs_node/* listOf */.c3)((0,tfjs_node/* constant */.dY)(node, inputs, 1));
    if (tfjs_node/* attribute */.lt.flag(node, 'align_corners'))
        return (0,tfjs_node/* refuse */.TR)(node, 'expected align_corners false, found true');
    const times = [height / shape[1], width / shape[2]];
    return append(graph, { kind: 'ResizeNearest', ...nodes_names(node, tensor), options: { times } });
};
/** Activations that a fused layer names, after the layer. */
const fusedNames = { Relu: 'relu', Relu6: 'relu6' };
const fused = (layer) => (node, inputs, graph) => {
    const [bias, ...rest] = tfjs_node/* attribute */.lt.texts(node, 'fused_ops');
    const activations = bias === 'BiasAdd' ? rest : [bias, ...rest].filter((name) => name !== undefined);
    const result = layer(node, bias === 'BiasAdd' ? inputs.slice(0, 3) : inputs.slice(0, 2), graph);
    return activations.reduce((value, name) => {
        const convert = Object.hasOwn(converters, name) ? converters[name] : undefined;
        const isKnown = Object.hasOwn(fusedNames, name) || ['Elu', 'LeakyRelu', 'Sigmoid', 'Tanh'].includes(name);
        if (!convert || !isKnown)
            return (0,tfjs_node/* refuse */.TR)(node, `expected an activation of this layer that is known, found ${name}`);
        return convert({ ...node, name: `${node.name}/${name}` }, [value], graph);
    }, result);
};
const converters = {
    Add: pair('Add'),
    AddV2: pair('Add'),
    AvgPool: pool('AveragePool2D'),
    BiasAdd: biasAdd,
    ClipByValue: clipByValue,
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
    Max: max,
    MaxPool: pool('MaxPool2D'),
    Maximum: maximum,
    Mean: mean,
    Minimum: minimum,
    Mul: pair('Mul'),
    Neg: negative,
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
    Square: square,
    SquaredDifference: squaredDifference,
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

// EXTERNAL MODULE: ./build/formats/tfjs/whole-layers.js
var whole_layers = __webpack_require__(865);
;// CONCATENATED MODULE: ./build/formats/tfjs/frozen-graph.js
/** From a frozen TensorFlow graph, as a graph model of TensorFlow.js holds it and a SavedModel becomes one, to a graph. Nothing of it is run. */













const mostNodes = 16_384;
/** Hold no values, or are made here. */
const ends = new Set(['Placeholder', 'Const', 'NoOp']);
/** @throws ModelError that names every node which a graph cannot hold. */
function frozenGraph({ topology, weights, outputs }) {
    const json = (0,keras_json/* list */.p_)(topology['node'], 'node of the graph');
    if (json.length > mostNodes)
        throw damaged(`${json.length} nodes, of which at most ${mostNodes} are read`);
    const nodes = json.map(tfjs_node/* nodeOf */.E7);
    const byName = new Map(nodes.map((node) => [node.name, node]));
    if (byName.size < nodes.length)
        throw damaged('two nodes of one name');
    const names = outputs ?? endsOf(nodes).map(({ name }) => name);
    const known = names.flatMap((name) => byName.get(name) ?? []);
    const values = new Map(weights);
    const read = (0,join_batch_norm/* joinBatchNorms */.i)(withoutCopies(inOrder(byName, known)), values);
    const joined = (0,join_layers/* joinLayers */.d)((0,fold_constants/* foldConstants */.p)(read, values, new Map()), values);
    return tensorflowGraph({ nodes: withBiases(joined), weights: values, outputs: names });
}
/** Those that nobody reads. */
function endsOf(nodes) {
    const read = new Set(nodes.flatMap(({ inputs }) => inputs));
    return nodes.filter(({ name, op }) => !read.has(name) && !ends.has(op));
}
/** Converters put an Identity behind each constant: what reads it reads the constant. */
function withoutCopies(nodes) {
    const sources = new Map();
    const source = (name) => sources.get(name) ?? name;
    const constants = new Set(nodes.filter(({ op }) => op === 'Const').map(({ name }) => name));
    return nodes.map((node) => {
        const [from = ''] = node.inputs;
        if (node.op === 'Identity' && constants.has(source(from)))
            sources.set(node.name, source(from));
        return { ...node, inputs: node.inputs.map(source) };
    });
}
/** @throws ModelError that names every node which a graph cannot hold. */
function tensorflowGraph({ nodes: given, weights, outputs: named }) {
    const nodes = new Map(given.map((node) => [node.name, node]));
    if (nodes.size < given.length)
        throw damaged('two nodes of one name');
    const outputs = named.map((name) => nodes.get(name) ?? damagedBy(`no node ${name}, which its signature names`));
    const needed = inOrder(nodes, outputs);
    (0,unsupported/* refuseUnknown */.B)(needed.filter(({ op }) => !ends.has(op) && converterOf(op) === null).map(({ name, op }) => ({ name, kind: op })), {
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
            : (0,tfjs_node/* refuse */.TR)(node, 'expected an output that depends on the input, found a constant');
    });
    if (tensors.length === 0)
        throw damaged('no output');
    return (0,fuse_activations/* fuseActivations */.x)((0,fuse_padding/* fusePadding */.V)((0,sink_reshapes/* sinkReshapes */.p)(graph.build(...tensors))));
}
const converterOf = (op) => [converters, whole_layers/* wholeLayers */.A0].find((table) => Object.hasOwn(table, op))?.[op] ?? null;
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
                : (0,tfjs_node/* refuse */.TR)(node, 'expected numbers in the files of its weights, found none of its name');
        }
        default: {
            const inputs = node.inputs.map((name) => values.get(name) ?? (0,tfjs_node/* refuse */.TR)(node, `expected a node ${name}, found no such node`));
            return converterOf(node.op)(node, inputs, graph);
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
        return (0,tfjs_node/* refuse */.TR)(node, `expected one sample with a size for each dimension, found [${sizes.join(', ')}]`, 'Convert the model with the input shape that the device will see.');
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


/***/ }),

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ half),
/* harmony export */   oR: () => (/* binding */ weightBytes),
/* harmony export */   zB: () => (/* binding */ readWeight)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _keras_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54854);
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
    const name = (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json['name'], 'the name of a weight');
    const shape = (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json['shape'], `the shape of ${name}`).map((size) => (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(size, `the shape of ${name}`));
    if (shape.some((size) => !Number.isInteger(size) || size < 0) ||
        !Number.isSafeInteger(shape.reduce((a, b) => a * b, 1)))
        throw refused(name, `sizes of 0 or more, found [${shape.join(', ')}]`);
    if (json['quantization'] === undefined)
        return { name, shape, type: typeOf(json['dtype'], name, ['float32', 'int32', 'bool']), quantization: null };
    const given = (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['quantization'], `the quantization of ${name}`);
    const type = typeOf(given['dtype'], name, ['uint8', 'uint16', 'float16']);
    if (type === 'float16')
        return { name, shape, type, quantization: null };
    const [scale, min] = ['scale', 'min'].map((key) => (0,_keras_json_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(given[key], `${key} of ${name}`));
    return { name, shape, type, quantization: { scale: scale, min: min } };
}
function typeOf(value, name, allowed) {
    const found = allowed.find((type) => type === value);
    if (found)
        return found;
    throw refused(name, `a weight of type ${allowed.join(', ')}, found ${typeof value === 'string' ? JSON.stringify(value) : 'no such type'}`);
}
function refused(name, message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({ code: 'model/tfjs-weights', message: `weight ${name}: expected ${message}` });
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


/***/ }),

/***/ 10150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ fusePadding)
/* harmony export */ });
/* harmony import */ var _ops_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88514);
/* harmony import */ var _dropout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93292);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51077);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72542);




/**
 * Takes away each Pad whose zeros the convolutions that read it add themselves, with padding SAME: the same numbers, without a
 * kernel that copies the image.
 */
function fusePadding(graph) {
    const readers = new Map();
    for (const op of graph.operators)
        for (const input of new Set(op.inputs)) {
            const known = readers.get(input);
            if (known)
                known.push(op);
            else
                readers.set(input, [op]);
        }
    const outputs = new Set(graph.outputs);
    const isFusible = (pad) => {
        const found = readers.get(pad.outputs[0]) ?? [];
        const isSameIn = (op) => isConvolution(op) && op.options.padding === 'valid' && isSame(graph, pad, op);
        return found.length > 0 && !outputs.has(pad.outputs[0]) && found.every(isSameIn);
    };
    /** What a Pad that goes away reads, by what it writes. */
    const gone = new Map(graph.operators
        .filter(isPad)
        .filter(isFusible)
        .map((pad) => [pad.outputs[0], pad.inputs[0]]));
    if (gone.size === 0)
        return graph;
    const operators = graph.operators
        .filter((op) => !gone.has(op.outputs[0]))
        .map((op) => {
        const input = gone.get(op.inputs[0]);
        if (input === undefined)
            return op;
        return { ...op, inputs: [input], options: { ...op.options, padding: 'same' } };
    });
    const tensors = Object.fromEntries(Object.entries(graph.tensors).filter(([name]) => !gone.has(name)));
    return (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyGraph */ .W)({ ...graph, operators, tensors, ...(0,_dropout_js__WEBPACK_IMPORTED_MODULE_1__/* .movedDropouts */ .mC)(graph, gone) });
}
const isPad = (op) => op.kind === 'Pad';
const isConvolution = (op) => op.kind === 'Conv2D' || op.kind === 'DepthwiseConv2D';
/** Whether SAME puts as many zeros around what the Pad reads as the Pad does. */
function isSame(graph, { inputs: [input], options: { before, after } }, op) {
    const [, ...sizes] = (0,_operands_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorOf */ .zz)(graph, input).shape;
    const [, ...kernel] = (0,_operands_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorOf */ .zz)(graph, op.constants.kernel).shape;
    const { stride, dilation } = op.options;
    return [0, 1].every((axis) => {
        const window = (0,_ops_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .slideWindow */ .U4)(sizes[axis], kernel[axis], stride[axis], dilation[axis], 'same');
        const extent = (kernel[axis] - 1) * dilation[axis] + 1;
        const total = Math.max((window.size - 1) * stride[axis] + extent - sizes[axis], 0);
        return before[axis] === window.before && after[axis] === total - window.before;
    });
}


/***/ }),

/***/ 84114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sinkReshapes)
/* harmony export */ });
/* harmony import */ var _dropout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93292);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72542);


/** Operators that do the same to each vector of channels, wherever it stands. */
const pointwise = {
    BatchNorm: true,
    Relu: true,
    Relu6: true,
    LeakyRelu: true,
    Elu: true,
    Gelu: true,
    HardSwish: true,
    Logistic: true,
    Tanh: true,
};
/**
 * Moves each Reshape that keeps the channels behind the pointwise operators that alone read it, and takes away those that undo one
 * another: what convolutions over a series, which are images of one row here, leave between a layer and its normalisation.
 */
function sinkReshapes(graph) {
    const readers = new Map();
    for (const tensor of [...graph.operators.flatMap(({ inputs }) => inputs), ...graph.outputs])
        readers.set(tensor, (readers.get(tensor) ?? 0) + 1);
    const tensors = new Map(Object.entries(graph.tensors));
    const sizes = (tensor) => tensors.get(tensor).shape;
    /** By the output of a Reshape that only one operator reads: what it reads. */
    const pending = new Map();
    const operators = [];
    const same = (a, b) => sizes(a).join() === sizes(b).join();
    const flush = (tensor) => {
        const reshape = pending.get(tensor);
        if (reshape)
            operators.push(reshape);
        pending.delete(tensor);
        return tensor;
    };
    /** By what is gone: the same numbers in another shape; nothing, where others read them too. */
    const gone = new Map();
    const forget = (tensor, now) => {
        tensors.delete(tensor);
        gone.set(tensor, readers.get(now) === 1 ? now : '');
    };
    const renamed = new Map();
    for (const given of graph.operators) {
        const op = { ...given, inputs: given.inputs.map((tensor) => renamed.get(tensor) ?? tensor) };
        const [input] = op.inputs;
        const [output] = op.outputs;
        const before = pending.get(input);
        if (op.kind === 'Reshape') {
            const reads = before ? before.inputs[0] : input;
            if (before)
                pending.delete(input);
            if (before)
                forget(input, before.inputs[0]);
            const isNothing = same(reads, output) && !graph.outputs.includes(output);
            if (isNothing) {
                renamed.set(output, reads);
                forget(output, reads);
                readers.set(reads, readers.get(output) ?? 0);
                continue;
            }
            const reshape = { ...op, inputs: [reads] };
            if (readers.get(output) === 1 && !graph.outputs.includes(output))
                pending.set(output, reshape);
            else
                operators.push(reshape);
            continue;
        }
        const keepsChannels = before && sizes(before.inputs[0]).at(-1) === sizes(input).at(-1);
        if (before && keepsChannels && pointwise[op.kind] && op.inputs.length === 1) {
            pending.delete(input);
            // The operator writes in the shape of what it reads now; the Reshape behind it writes what it wrote.
            const image = `${output}/unshaped`;
            tensors.set(image, { ...tensors.get(output), name: image, shape: sizes(before.inputs[0]) });
            forget(input, before.inputs[0]);
            operators.push({ ...op, inputs: before.inputs, outputs: [image] });
            const reshape = { ...before, inputs: [image], outputs: [output] };
            if (readers.get(output) === 1 && !graph.outputs.includes(output))
                pending.set(output, reshape);
            else
                operators.push(reshape);
            continue;
        }
        for (const tensor of op.inputs)
            flush(tensor);
        operators.push(op);
    }
    return (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyGraph */ .W)({ ...graph, operators, tensors: Object.fromEntries(tensors), ...(0,_dropout_js__WEBPACK_IMPORTED_MODULE_0__/* .movedDropouts */ .mC)(graph, gone) });
}


/***/ })

};
