export const id = 9324;
export const ids = [9324];
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

/***/ 79324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kerasGraph: () => (/* binding */ kerasGraph)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/graph/assemble.js + 1 modules
var assemble = __webpack_require__(69262);
// EXTERNAL MODULE: ./build/graph/fuse-activations.js
var fuse_activations = __webpack_require__(57002);
// EXTERNAL MODULE: ./build/ops/shared/shape-rules.js
var shape_rules = __webpack_require__(88514);
// EXTERNAL MODULE: ./build/graph/operands.js
var operands = __webpack_require__(51077);
// EXTERNAL MODULE: ./build/graph/verify.js
var verify = __webpack_require__(72542);
;// CONCATENATED MODULE: ./build/graph/fuse-padding.js



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
    return (0,verify/* verifyGraph */.W)({ ...graph, operators, tensors });
}
const isPad = (op) => op.kind === 'Pad';
const isConvolution = (op) => op.kind === 'Conv2D' || op.kind === 'DepthwiseConv2D';
/** Whether SAME puts as many zeros around what the Pad reads as the Pad does. */
function isSame(graph, { inputs: [input], options: { before, after } }, op) {
    const [, ...sizes] = (0,operands/* tensorOf */.zz)(graph, input).shape;
    const [, ...kernel] = (0,operands/* tensorOf */.zz)(graph, op.constants.kernel).shape;
    const { stride, dilation } = op.options;
    return [0, 1].every((axis) => {
        const window = (0,shape_rules/* slideWindow */.U4)(sizes[axis], kernel[axis], stride[axis], dilation[axis], 'same');
        const extent = (kernel[axis] - 1) * dilation[axis] + 1;
        const total = Math.max((window.size - 1) * stride[axis] + extent - sizes[axis], 0);
        return before[axis] === window.before && after[axis] === total - window.before;
    });
}

// EXTERNAL MODULE: ./build/formats/unsupported.js
var unsupported = __webpack_require__(50944);
// EXTERNAL MODULE: ./build/graph/plain-operator.js
var plain_operator = __webpack_require__(29328);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/formats/keras/json.js
var json = __webpack_require__(54854);
;// CONCATENATED MODULE: ./build/formats/keras/layers/layer.js



function refuse(layer, message, fix) {
    throw new errors/* ModelError */.me({
        code: 'model/keras-layer',
        message: `layer ${layer.name} (${layer.className}): ${message}`,
        ...(fix === undefined ? {} : { fix }),
    });
}
function onlyInput(layer, inputs) {
    const [input, ...others] = inputs;
    if (input === undefined || others.length > 0)
        return refuse(layer, `expected one input, found ${inputs.length}`);
    return input;
}
const at = (layer, key) => `${key} of layer ${layer.name}`;
const setting = {
    number: (layer, key) => (0,json/* number */.ai)(layer.config[key], at(layer, key)),
    text: (layer, key) => (0,json/* text */.Qq)(layer.config[key], at(layer, key)),
    flag: (layer, key, otherwise) => layer.config[key] === undefined ? otherwise : (0,json/* flag */.Jt)(layer.config[key], at(layer, key)),
    numbers: (layer, key) => (0,json/* list */.p_)(layer.config[key], at(layer, key)).map((item) => (0,json/* number */.ai)(item, at(layer, key))),
    /** A pair, or one number for both. */
    pair(layer, key) {
        const value = layer.config[key];
        if (typeof value === 'number')
            return [value, value];
        const [height, width, ...more] = setting.numbers(layer, key);
        if (height === undefined || width === undefined || more.length > 0)
            return refuse(layer, `expected two numbers as ${key}, found ${JSON.stringify(value)}`);
        return [height, width];
    },
};
/** Channels must be last, as they are in TFLite. */
function requireChannelsLast(layer) {
    const found = layer.config['data_format'] ?? 'channels_last';
    if (found !== 'channels_last')
        refuse(layer, `expected channels_last, found ${JSON.stringify(found)}`, 'Build the model with channels_last and load the weights there.');
}
/** The numbers of a weight. @throws ModelError where the layer has no such weight, or one of another shape. */
function weight(layer, role, shape) {
    const found = layer.weights.find((each) => each.role === role);
    if (!found) {
        const roles = layer.weights.map((each) => each.role).join(', ');
        return refuse(layer, `expected the weights ${role} ${(0,shapes/* formatShape */.BB)(shape)}, found ${roles || 'a layer without weights'}`);
    }
    if (!(0,shapes/* sameShape */._C)(found.shape, shape) || found.data.length !== (0,shapes/* elements */.Yt)(shape))
        return refuse(layer, `expected ${role} ${(0,shapes/* formatShape */.BB)(shape)}, found ${(0,shapes/* formatShape */.BB)(found.shape)}`);
    return found.data;
}
/** Activations that a kernel applies itself; what else a layer's `activation` may name is an operator after it. */
const fused = { linear: 'none', relu: 'relu', relu6: 'relu6' };
function activationName(layer, key = 'activation') {
    const value = layer.config[key] ?? 'linear';
    if (typeof value === 'string')
        return value;
    // A registered function or an activation layer: { class_name, config: { … } } or { class_name: 'function', config: 'relu6' }.
    const { class_name: className, config } = value;
    if (className === 'function' && typeof config === 'string')
        return config;
    if (className === 'ReLU' && config?.max_value === 6)
        return 'relu6';
    if (typeof className === 'string')
        return className;
    return refuse(layer, `expected the name of an activation, found ${JSON.stringify(value).slice(0, 60)}`);
}
function fusedActivation(name) {
    return Object.hasOwn(fused, name) ? fused[name] : null;
}

;// CONCATENATED MODULE: ./build/formats/keras/layers/activation.js



/** What Keras's activations are, by the names that Keras gives them. */
const operators = {
    elu: (name, input) => (0,plain_operator/* plainOperator */.f)('Elu', name, input),
    hard_silu: (name, input) => (0,plain_operator/* plainOperator */.f)('HardSwish', name, input),
    hard_swish: (name, input) => (0,plain_operator/* plainOperator */.f)('HardSwish', name, input),
    leaky_relu: (name, input) => leaky(name, input, 0.2),
    relu: (name, input) => (0,plain_operator/* plainOperator */.f)('Relu', name, input),
    relu6: (name, input) => (0,plain_operator/* plainOperator */.f)('Relu6', name, input),
    sigmoid: (name, input) => (0,plain_operator/* plainOperator */.f)('Logistic', name, input),
    silu: gated,
    softmax: (name, input) => (0,plain_operator/* plainOperator */.f)('Softmax', name, input),
    swish: gated,
    tanh: (name, input) => (0,plain_operator/* plainOperator */.f)('Tanh', name, input),
};
/** What `Activation`, and a layer's `activation`, may name. */
const activationNames = ['linear', ...Object.keys(operators)];
/** x times its sigmoid. */
function gated(name, input) {
    const gate = (0,plain_operator/* plainOperator */.f)('Logistic', `${name}/gate`, input);
    const options = { activation: 'none' };
    const outputs = [`${name}/output`];
    return [gate, { kind: 'Mul', name, inputs: [input, gate.outputs[0]], constants: {}, outputs, options }];
}
const leaky = (name, input, slope) => ({
    kind: 'LeakyRelu',
    name,
    inputs: [input],
    constants: {},
    outputs: [`${name}/output`],
    options: { alpha: Math.fround(slope) },
});
const activation = (layer, inputs, graph) => appendActivation(layer, activationName(layer), layer.name, onlyInput(layer, inputs), graph);
/** `ReLU(max_value, negative_slope, threshold)`: the rectifiers that TFLite has. */
const relu = (layer, inputs, graph) => {
    const input = onlyInput(layer, inputs);
    const most = layer.config['max_value'] ?? null;
    const slope = layer.config['negative_slope'] ?? 0;
    const threshold = layer.config['threshold'] ?? 0;
    if (threshold !== 0)
        refuse(layer, `expected threshold 0, found ${JSON.stringify(threshold)}`);
    if (typeof slope !== 'number' || (slope !== 0 && most !== null))
        refuse(layer, `expected a negative_slope or a max_value, found ${JSON.stringify(slope)} and ${JSON.stringify(most)}`);
    if (slope !== 0)
        return graph.append(leaky(layer.name, input, slope));
    if (most !== null && most !== 6)
        refuse(layer, `expected max_value 6 or no max_value, found ${JSON.stringify(most)}`);
    return appendActivation(layer, most === 6 ? 'relu6' : 'relu', layer.name, input, graph);
};
/** A slope for each channel: `shared_axes` are all others. */
const prelu = (layer, inputs, graph) => {
    const input = onlyInput(layer, inputs);
    const [, ...sizes] = graph.shapeOf(input);
    const channels = sizes.at(-1);
    const shape = [...sizes.slice(0, -1).map(() => 1), channels];
    const found = layer.weights.find(({ role }) => role === 'alpha')?.shape ?? [];
    if (found.length === shape.length && found.some((size, i) => size !== shape[i]))
        refuse(layer, `expected a slope for each channel, ${(0,shapes/* formatShape */.BB)(shape)}, found ${(0,shapes/* formatShape */.BB)(found)}`, 'Build the layer with shared_axes=[1, 2], and train it there.');
    const alpha = graph.constant(`${layer.name}/alpha`, shape, weight(layer, 'alpha', shape));
    return graph.append({
        kind: 'PRelu',
        name: layer.name,
        inputs: [input],
        constants: { alpha },
        outputs: [`${layer.name}/output`],
        options: {},
    });
};
/** TFLite has no other scale of the exponential than 1. */
const elu = (layer, inputs, graph) => {
    const alpha = layer.config['alpha'] ?? 1;
    if (alpha !== 1)
        refuse(layer, `expected alpha 1, found ${JSON.stringify(alpha)}`);
    return appendActivation(layer, 'elu', layer.name, onlyInput(layer, inputs), graph);
};
/** Its slope is called `alpha` in Keras 2. */
const leakyRelu = (layer, inputs, graph) => {
    const key = layer.config['negative_slope'] === undefined ? 'alpha' : 'negative_slope';
    return graph.append(leaky(layer.name, onlyInput(layer, inputs), setting.number(layer, key)));
};
const softmax = (layer, inputs, graph) => {
    const axis = layer.config['axis'] === undefined ? -1 : setting.number(layer, 'axis');
    const input = onlyInput(layer, inputs);
    if (axis !== -1 && axis !== graph.shapeOf(input).length - 1)
        refuse(layer, `expected a softmax over the last axis, found axis ${axis}`);
    return appendActivation(layer, 'softmax', layer.name, input, graph);
};
/** The activation that a layer names, where its kernel does not apply it: an operator of its own after it. */
function appendActivation(layer, name, operator, input, graph) {
    if (fusedActivation(name) === 'none')
        return input;
    const make = Object.hasOwn(operators, name) ? operators[name] : undefined;
    if (make === undefined)
        return refuse(layer, `expected an activation of ${Object.keys(operators).join(', ')} or linear, found ${name}`);
    const made = make(operator, input);
    return [made]
        .flat()
        .map((each) => graph.append(each))
        .at(-1);
}

;// CONCATENATED MODULE: ./build/formats/keras/layers/convolution.js



function paddingOf(layer) {
    const padding = setting.text(layer, 'padding');
    if (padding === 'same' || padding === 'valid')
        return padding;
    return refuse(layer, `expected padding same or valid, found ${padding}`);
}
const windowOf = (layer) => ({
    stride: setting.pair(layer, 'strides'),
    dilation: layer.config['dilation_rate'] === undefined ? [1, 1] : setting.pair(layer, 'dilation_rate'),
    padding: paddingOf(layer),
});
const conv2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const input = onlyInput(layer, inputs);
    const [kh, kw] = setting.pair(layer, 'kernel_size');
    const channels = graph.shapeOf(input).at(-1) ?? 0;
    return convolve(layer, input, { ...windowOf(layer), size: [kh, kw], keras: [kh, kw, channels] }, graph);
};
/** [1, length, channels] is an image of one row: the same numbers, and a kernel that every runtime has. */
const conv1d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const input = onlyInput(layer, inputs);
    const [batch, length, channels] = graph.shapeOf(input);
    if (batch === undefined || length === undefined || channels === undefined || graph.shapeOf(input).length !== 3)
        return refuse(layer, `expected an input [batch, length, channels], found [${graph.shapeOf(input).join(', ')}]`);
    const first = (key) => {
        const value = layer.config[key] ?? 1;
        return typeof value === 'number' ? value : setting.numbers(layer, key)[0];
    };
    const image = graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${layer.name}/as_image`, input), [batch, 1, length, channels]);
    const size = first('kernel_size');
    const window = {
        stride: [1, first('strides')],
        dilation: [1, first('dilation_rate')],
        padding: paddingOf(layer),
        size: [1, size],
        keras: [size, channels],
    };
    const output = convolve(layer, image, window, graph);
    const [, , outLength, outChannels] = graph.shapeOf(output);
    return graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${layer.name}/as_series`, output), [batch, outLength, outChannels]);
};
function convolve(layer, input, { size, keras, ...window }, graph) {
    const groups = layer.config['groups'] ?? 1;
    if (groups !== 1)
        refuse(layer, `expected groups 1, found ${JSON.stringify(groups)}`, 'Split the channels into layers of their own, or use DepthwiseConv2D.');
    const filters = setting.number(layer, 'filters');
    const inner = keras.reduce((product, each) => product * each, 1);
    const data = outputsFirst(weight(layer, 'kernel', [...keras, filters]), inner, filters);
    const kernel = graph.constant(`${layer.name}/kernel`, [filters, ...size, keras.at(-1)], data);
    return append(layer, filters, graph, (activation, bias) => graph.append({
        kind: 'Conv2D',
        name: layer.name,
        inputs: [input],
        constants: { kernel, ...bias },
        outputs: [`${layer.name}/output`],
        options: { ...window, activation },
    }));
}
const depthwiseConv2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    return depthwise(layer, layer.name, onlyInput(layer, inputs), graph, 'whole');
};
/** A depthwise convolution, then a pointwise one with the bias and the activation. */
const separableConv2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const input = onlyInput(layer, inputs);
    const middle = depthwise(layer, `${layer.name}/depthwise`, input, graph, 'kernel only');
    const channels = graph.shapeOf(middle).at(-1);
    const filters = setting.number(layer, 'filters');
    const data = outputsFirst(weight(layer, 'pointwise_kernel', [1, 1, channels, filters]), channels, filters);
    const kernel = graph.constant(`${layer.name}/kernel`, [filters, 1, 1, channels], data);
    return append(layer, filters, graph, (activation, bias) => graph.append({
        kind: 'Conv2D',
        name: layer.name,
        inputs: [middle],
        constants: { kernel, ...bias },
        outputs: [`${layer.name}/output`],
        options: { stride: [1, 1], dilation: [1, 1], padding: 'valid', activation },
    }));
};
function depthwise(layer, name, input, graph, part) {
    const [kh, kw] = setting.pair(layer, 'kernel_size');
    const channels = graph.shapeOf(input).at(-1) ?? 0;
    const depthMultiplier = layer.config['depth_multiplier'] === undefined ? 1 : setting.number(layer, 'depth_multiplier');
    const shape = [kh, kw, channels, depthMultiplier];
    // Keras 3 calls it `kernel` where the layer has no other.
    const role = layer.weights.some((each) => each.role === 'depthwise_kernel') ? 'depthwise_kernel' : 'kernel';
    const outC = channels * depthMultiplier;
    // [kh, kw, channels, multiplier] and [1, kh, kw, channels · multiplier] are the same numbers in the same order.
    const kernel = graph.constant(`${name}/kernel`, [1, kh, kw, outC], weight(layer, role, shape));
    const add = (activation, bias) => graph.append({
        kind: 'DepthwiseConv2D',
        name,
        inputs: [input],
        constants: { kernel, ...bias },
        outputs: [`${name}/output`],
        options: { ...windowOf(layer), depthMultiplier, activation },
    });
    return part === 'whole' ? append(layer, outC, graph, add) : add('none', {});
}
const dense = (layer, inputs, graph) => {
    const input = onlyInput(layer, inputs);
    const shape = graph.shapeOf(input);
    const [, features] = shape;
    if (features === undefined || shape.length !== 2)
        return refuse(layer, `expected an input [batch, features], found [${shape.join(', ')}]`, 'Put a Flatten or a GlobalAveragePooling2D before it.');
    const units = setting.number(layer, 'units');
    const data = outputsFirst(weight(layer, 'kernel', [features, units]), features, units);
    const kernel = graph.constant(`${layer.name}/kernel`, [units, features], data);
    return append(layer, units, graph, (activation, bias) => graph.append({
        kind: 'FullyConnected',
        name: layer.name,
        inputs: [input],
        constants: { kernel, ...bias },
        outputs: [`${layer.name}/output`],
        options: { activation },
    }));
};
/** With the layer's bias, and its activation: in the kernel where kernels have it, else as an operator after it. */
function append(layer, channels, graph, add) {
    const bias = setting.flag(layer, 'use_bias', true)
        ? { bias: graph.constant(`${layer.name}/bias`, [channels], weight(layer, 'bias', [channels])) }
        : {};
    const name = activationName(layer);
    const own = fusedActivation(name);
    const output = add(own ?? 'none', bias);
    return own === null ? appendActivation(layer, name, `${layer.name}/${name}`, output, graph) : output;
}
/** [inner, outC] → [outC, inner]. */
function outputsFirst(data, inner, outC) {
    const turned = new Float32Array(data.length);
    for (let i = 0; i < inner; i++)
        for (let o = 0; o < outC; o++)
            turned[o * inner + i] = data[i * outC + o];
    return turned;
}

;// CONCATENATED MODULE: ./build/formats/keras/layers/merge.js

/** Element by element; what Keras adds by broadcasting is refused by the operator's own shape rules. */
const two = (kind, name, a, b) => ({
    kind,
    name,
    inputs: [a, b],
    constants: {},
    outputs: [`${name}/output`],
    options: { activation: 'none' },
});
/** Of two or more: a chain of operators of two, in the order in which Keras goes through them. */
const chain = (kind) => (layer, inputs, graph) => {
    const [first, second, ...rest] = inputs;
    if (first === undefined || second === undefined)
        return refuseCount(layer, 'two inputs or more', inputs);
    return [second, ...rest].reduce((result, input, at) => {
        const name = at === rest.length ? layer.name : `${layer.name}/${at}`;
        return graph.append(two(kind, name, result, input));
    }, first);
};
const add = chain('Add');
const multiply = chain('Mul');
const subtract = (layer, inputs, graph) => {
    const [first, second, ...rest] = inputs;
    if (first === undefined || second === undefined || rest.length > 0)
        return refuseCount(layer, 'two inputs', inputs);
    return graph.append(two('Sub', layer.name, first, second));
};
/** Along the last axis, where channels are; what is one alone stays as it is. */
const concatenate = (layer, inputs, graph) => {
    const [first, ...rest] = inputs;
    if (first === undefined)
        return refuseCount(layer, 'one input or more', inputs);
    if (rest.length === 0)
        return first;
    const { length: rank } = graph.shapeOf(first);
    const axis = layer.config['axis'] ?? -1;
    if (axis !== -1 && axis !== rank - 1)
        return refuse(layer, `expected a concatenation along the last axis, found axis ${JSON.stringify(axis)}`);
    return graph.append({
        kind: 'Concatenation',
        name: layer.name,
        inputs: [first, ...rest],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: { axis: rank - 1 },
    });
};
function refuseCount(layer, expected, inputs) {
    return refuse(layer, `expected ${expected}, found ${inputs.length}`);
}

;// CONCATENATED MODULE: ./build/formats/keras/layers/normalization.js

const batchNormalization = (layer, inputs, graph) => {
    const input = onlyInput(layer, inputs);
    const shape = graph.shapeOf(input);
    const axes = typeof layer.config['axis'] === 'number' ? [layer.config['axis']] : setting.numbers(layer, 'axis');
    if (axes.length !== 1 || (axes[0] !== shape.length - 1 && axes[0] !== -1))
        refuse(layer, `expected a normalisation over the last axis of [${shape.join(', ')}], found axis ${axes.join(', ')}`);
    const channels = shape.at(-1);
    const vector = (role, part) => graph.constant(`${layer.name}/${part}`, [channels], weight(layer, role, [channels]));
    const constant = (part, value) => graph.constant(`${layer.name}/${part}`, [channels], new Float32Array(channels).fill(value));
    // These are in the file: they bound the channels that a configuration may claim before any are made up.
    const mean = vector('moving_mean', 'moving_mean');
    const variance = vector('moving_variance', 'moving_variance');
    return graph.append({
        kind: 'BatchNorm',
        name: layer.name,
        inputs: [input],
        constants: {
            gamma: setting.flag(layer, 'scale', true) ? vector('gamma', 'gamma') : constant('gamma', 1),
            beta: setting.flag(layer, 'center', true) ? vector('beta', 'beta') : constant('beta', 0),
            mean,
            variance,
        },
        outputs: [`${layer.name}/output`],
        options: { epsilon: setting.number(layer, 'epsilon'), activation: 'none' },
    });
};

;// CONCATENATED MODULE: ./build/formats/keras/layers/pooling.js



const pool = (kind) => (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const size = setting.pair(layer, 'pool_size');
    return graph.append({
        kind,
        name: layer.name,
        inputs: [onlyInput(layer, inputs)],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: {
            size,
            stride: (layer.config['strides'] ?? null) === null ? size : setting.pair(layer, 'strides'),
            padding: paddingOf(layer),
            activation: 'none',
        },
    });
};
const averagePool2d = pool('AveragePool2D');
const maxPool2d = pool('MaxPool2D');
const globalAveragePool2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const mean = graph.append((0,plain_operator/* plainOperator */.f)('Mean', layer.name, onlyInput(layer, inputs)));
    return keepDimensions(layer, mean, graph);
};
/** The largest of each channel: a pool whose window is the whole image. */
const globalMaxPool2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const input = onlyInput(layer, inputs);
    const [batch, height, width, channels, ...more] = graph.shapeOf(input);
    if (batch === undefined || height === undefined || width === undefined || channels === undefined || more.length > 0)
        return refuse(layer, `expected an input [batch, height, width, channels], found [${graph.shapeOf(input).join(', ')}]`);
    const output = graph.append({
        kind: 'MaxPool2D',
        name: layer.name,
        inputs: [input],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: { size: [height, width], stride: [1, 1], padding: 'valid', activation: 'none' },
    });
    if (setting.flag(layer, 'keepdims', false))
        return output;
    return graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${layer.name}/flatten`, output), [batch, channels]);
};
function keepDimensions(layer, mean, graph) {
    if (!setting.flag(layer, 'keepdims', false))
        return mean;
    const [batch, channels] = graph.shapeOf(mean);
    return graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${layer.name}/keepdims`, mean), [batch, 1, 1, channels]);
}

;// CONCATENATED MODULE: ./build/formats/keras/layers/shape.js



const flatten = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const input = onlyInput(layer, inputs);
    const [batch, ...sizes] = graph.shapeOf(input);
    // What is flat already stays as it is: a Reshape would cost a kernel and change nothing.
    if (sizes.length === 1)
        return input;
    return graph.append((0,plain_operator/* plainOperator */.f)('Reshape', layer.name, input), [batch, (0,shapes/* elements */.Yt)(sizes)]);
};
const reshape = (layer, inputs, graph) => {
    const input = onlyInput(layer, inputs);
    const [batch, ...sizes] = graph.shapeOf(input);
    const target = setting.numbers(layer, 'target_shape');
    const known = target.filter((size) => size >= 0);
    const open = (0,shapes/* elements */.Yt)(sizes) / (0,shapes/* elements */.Yt)(known);
    const shape = target.map((size) => (size < 0 ? open : size));
    if (target.length - known.length > 1 || !Number.isInteger(open) || (0,shapes/* elements */.Yt)(shape) !== (0,shapes/* elements */.Yt)(sizes))
        refuse(layer, `expected a target of ${(0,shapes/* elements */.Yt)(sizes)} elements, found [${target.join(', ')}]`);
    return graph.append((0,plain_operator/* plainOperator */.f)('Reshape', layer.name, input), [batch, ...shape]);
};
/** What does nothing when a model is used: Dropout and its kin. Training adds what the spec asks for, not what a file says. */
const passThrough = (layer, inputs) => onlyInput(layer, inputs);
/** `padding` is one number, [rows, columns], or [[above, below], [left, right]]. */
const zeroPadding2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const input = onlyInput(layer, inputs);
    const [[top, bottom], [left, right]] = shape_paddingOf(layer);
    return graph.append({
        kind: 'Pad',
        name: layer.name,
        inputs: [input],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: { before: [top, left], after: [bottom, right] },
    });
};
function shape_paddingOf(layer) {
    const given = layer.config['padding'];
    const [rows, columns, ...more] = Array.isArray(given) ? given : [given, given];
    const pair = (value) => {
        const [before, after, ...rest] = Array.isArray(value) ? value : [value, value];
        return typeof before === 'number' && typeof after === 'number' && rest.length === 0 ? [before, after] : null;
    };
    const [vertical, horizontal] = [pair(rows), pair(columns)];
    if (vertical === null || horizontal === null || more.length > 0)
        return refuse(layer, `expected a padding [[above, below], [left, right]], found ${JSON.stringify(given)}`);
    return [vertical, horizontal];
}
/** By repetition; between two rows nothing is computed. */
const upSampling2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const interpolation = layer.config['interpolation'] ?? 'nearest';
    if (interpolation !== 'nearest')
        refuse(layer, `expected interpolation nearest, found ${JSON.stringify(interpolation)}`);
    return graph.append({
        kind: 'ResizeNearest',
        name: layer.name,
        inputs: [onlyInput(layer, inputs)],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: { times: setting.pair(layer, 'size') },
    });
};

;// CONCATENATED MODULE: ./build/formats/keras/layers/index.js






/** How each Keras layer becomes operators of a graph, by its class. */
const converters = {
    Activation: activation,
    ActivityRegularization: passThrough,
    Add: add,
    AlphaDropout: passThrough,
    AveragePooling2D: averagePool2d,
    BatchNormalization: batchNormalization,
    Concatenate: concatenate,
    Conv1D: conv1d,
    Conv2D: conv2d,
    Dense: dense,
    DepthwiseConv2D: depthwiseConv2d,
    Dropout: passThrough,
    ELU: elu,
    Flatten: flatten,
    GaussianDropout: passThrough,
    GaussianNoise: passThrough,
    GlobalAveragePooling2D: globalAveragePool2d,
    GlobalMaxPooling2D: globalMaxPool2d,
    LeakyReLU: leakyRelu,
    MaxPooling2D: maxPool2d,
    Multiply: multiply,
    PReLU: prelu,
    ReLU: relu,
    Reshape: reshape,
    SeparableConv2D: separableConv2d,
    Softmax: softmax,
    SpatialDropout1D: passThrough,
    SpatialDropout2D: passThrough,
    Subtract: subtract,
    UpSampling2D: upSampling2d,
    ZeroPadding2D: zeroPadding2d,
};

;// CONCATENATED MODULE: ./build/formats/keras/to-graph.js
/** From a Keras model, read as data, to a graph: the same numbers in TFLite's layouts. */






/** @throws ModelError that names every layer which a graph cannot hold, and what can be done about it. */
function kerasGraph(model) {
    requireKnownLayers(model.layers);
    const graph = (0,assemble/* assembleGraph */.V)(model.name);
    // Where a layer's output is: its own, or, for a layer that does nothing, that of the layer before it.
    const tensors = new Map(model.inputs.map((input) => [input.name, graph.input(input.name, shapeOf(input))]));
    const read = (name) => {
        const tensor = tensors.get(name);
        if (tensor === undefined)
            throw new errors/* ModelError */.me({
                code: 'model/keras',
                message: `expected a layer ${name}, which others read, found no such layer`,
            });
        return tensor;
    };
    for (const layer of model.layers) {
        const convert = converters[layer.className];
        tensors.set(layer.name, convert(layer, layer.inputs.map(read), graph));
    }
    return (0,fuse_activations/* fuseActivations */.x)(fusePadding(graph.build(...model.outputs.map(read))));
}
function shapeOf({ name, shape }) {
    const open = shape.findIndex((size) => size === null);
    if (open >= 0) {
        throw new errors/* ModelError */.me({
            code: 'model/open-dimension',
            message: `input ${name}: expected a size for each dimension, found [${shape.map((size) => size ?? '?').join(', ')}]`,
            fix: 'Build the model with the input shape that the device will see, and load the weights there.',
        });
    }
    return [1, ...shape];
}
function requireKnownLayers(layers) {
    const unknown = layers.filter(({ className }) => !Object.hasOwn(converters, className));
    (0,unsupported/* refuseUnknown */.B)(unknown.map(({ name, className }) => ({ name, kind: className })), { code: 'model/keras-unsupported', expected: 'layers that tinygate can train and export', fixFor: adviceFor });
}
/** What a user can do about a layer that is not supported. */
function adviceFor(className) {
    if (className === 'PruneLowMagnitude' || className.endsWith('>PruneLowMagnitude'))
        return 'Save the result of tfmot.sparsity.keras.strip_pruning(model): tinygate prunes by itself.';
    if (/Quantize(Layer|Wrapper|Annotate)/.test(className))
        return 'Save the model as it was before quantize_model(): tinygate trains quantisation-aware by itself.';
    if (/(LSTM|GRU|RNN|Attention|Embedding)/.test(className))
        return 'Recurrent layers and attention are not trained by tinygate: export the model with its own tools and gate that file (artifacts: { file: model.tflite }).';
    if (className === 'Lambda' || className.includes('>'))
        return `Code in a model is never run: replace the layer by layers of Keras, or ${unsupported/* gateInstead */.E}.`;
    return `Replace it by supported layers (docs/models.md lists them), or ${unsupported/* gateInstead */.E}.`;
}


/***/ }),

/***/ 50944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseUnknown),
/* harmony export */   E: () => (/* binding */ gateInstead)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

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
        const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
        return {
            code,
            message: `expected ${expected}, found ${kind} (${names.slice(0, mostNames).join(', ')}${more})`,
            fix: fixFor(kind),
        };
    }));
}
/** What helps with anything that no importer takes. */
const gateInstead = 'gate a file that was exported elsewhere (artifacts: { file: model.tflite })';


/***/ }),

/***/ 57002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fuseActivations)
/* harmony export */ });
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72542);

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
    const gone = new Set();
    for (const op of graph.operators) {
        const activation = activations[op.kind];
        const between = op.inputs[0];
        const at = activation && readers.get(between) === 1 && !outputs.has(between) ? producers.get(between) : undefined;
        const before = at === undefined ? undefined : operators[at];
        const isFusible = before && 'activation' in before.options && before.options.activation === 'none';
        if (activation && at !== undefined && isFusible) {
            operators[at] = withActivation(before, activation, op.outputs);
            gone.add(between);
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
    return (0,_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyGraph */ .W)({ ...graph, operators, tensors });
}
function withActivation(op, activation, outputs) {
    return { ...op, outputs, options: { ...op.options, activation } };
}


/***/ })

};
