export const id = 1967;
export const ids = [1967];
export const modules = {

/***/ 97208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ converters)
});

// EXTERNAL MODULE: ./build/graph/composed.js
var composed = __webpack_require__(34999);
// EXTERNAL MODULE: ./build/graph/plain-operator.js
var plain_operator = __webpack_require__(29328);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
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




const plain = (kind) => (graph, name, input) => graph.append((0,plain_operator/* plainOperator */.f)(kind, name, input));
/** What Keras's activations are, by the names that Keras gives them. */
const operators = {
    elu: plain('Elu'),
    gelu: (graph, name, input) => graph.append(geluOperator(name, input, false)),
    // Keras 2 has its own slope.
    hard_sigmoid: (graph, name, input, { keras }) => (0,composed/* appendHardSigmoid */.uY)(graph, name, input, { slope: keras === 2 ? 0.2 : 1 / 6, offset: 0.5 }),
    hard_silu: plain('HardSwish'),
    hard_swish: plain('HardSwish'),
    leaky_relu: (graph, name, input) => graph.append(leaky(name, input, 0.2)),
    relu: plain('Relu'),
    relu6: plain('Relu6'),
    sigmoid: plain('Logistic'),
    silu: composed/* appendSilu */.m3,
    softmax: plain('Softmax'),
    swish: composed/* appendSilu */.m3,
    tanh: plain('Tanh'),
};
/** What `Activation`, and a layer's `activation`, may name. */
const activationNames = ['linear', ...Object.keys(operators)];
const geluOperator = (name, input, approximate) => ({
    kind: 'Gelu',
    name,
    inputs: [input],
    constants: {},
    outputs: [`${name}/output`],
    options: { approximate },
});
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
    if (most !== null && !(typeof most === 'number' && most > 0))
        return refuse(layer, `expected a max_value above 0 or no max_value, found ${JSON.stringify(most)}`);
    if (most !== null && most !== 6)
        return (0,composed/* appendClip */.JN)(graph, layer.name, input, { least: 0, most });
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
    return make(graph, operator, input, layer);
}

;// CONCATENATED MODULE: ./build/formats/keras/layers/series.js


/** The first of what Keras writes as a list of one: kernel_size [3]. */
function single(layer, key, otherwise) {
    const value = layer.config[key] ?? otherwise;
    return typeof value === 'number' ? value : setting.numbers(layer, key)[0];
}
/**
 * A layer over a series [batch, length, channels] as one over an image of one row: the same numbers, and kernels that every runtime
 * has.
 */
function overSeries(layer, inputs, graph, append) {
    requireChannelsLast(layer);
    const input = onlyInput(layer, inputs);
    const [batch, length, channels, ...more] = graph.shapeOf(input);
    if (batch === undefined || length === undefined || channels === undefined || more.length > 0)
        return refuse(layer, `expected an input [batch, length, channels], found [${graph.shapeOf(input).join(', ')}]`);
    const image = append(graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${layer.name}/as_image`, input), [batch, 1, length, channels]));
    const [, , outLength, outChannels] = graph.shapeOf(image);
    return graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${layer.name}/as_series`, image), [batch, outLength, outChannels]);
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
const rowWindow = (layer) => ({
    stride: [1, single(layer, 'strides', 1)],
    dilation: [1, single(layer, 'dilation_rate', 1)],
    padding: paddingOf(layer),
});
const conv1d = (layer, inputs, graph) => overSeries(layer, inputs, graph, (image) => {
    const size = single(layer, 'kernel_size');
    const keras = [size, graph.shapeOf(image).at(-1)];
    return convolve(layer, image, { ...rowWindow(layer), size: [1, size], keras }, graph);
});
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
const planar = (layer) => {
    const size = setting.pair(layer, 'kernel_size');
    return { ...windowOf(layer), size, keras: size };
};
const linear = (layer) => {
    const size = single(layer, 'kernel_size');
    return { ...rowWindow(layer), size: [1, size], keras: [size] };
};
const depthwiseConv2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    return depthwise(layer, layer.name, onlyInput(layer, inputs), planar(layer), graph, 'whole');
};
const depthwiseConv1d = (layer, inputs, graph) => overSeries(layer, inputs, graph, (image) => depthwise(layer, layer.name, image, linear(layer), graph, 'whole'));
const separableConv2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    return separable(layer, onlyInput(layer, inputs), planar(layer), graph);
};
const separableConv1d = (layer, inputs, graph) => overSeries(layer, inputs, graph, (image) => separable(layer, image, linear(layer), graph));
/** A depthwise convolution, then a pointwise one with the bias and the activation. */
function separable(layer, input, window, graph) {
    const middle = depthwise(layer, `${layer.name}/depthwise`, input, window, graph, 'kernel only');
    const channels = graph.shapeOf(middle).at(-1);
    const filters = setting.number(layer, 'filters');
    const shape = [...window.keras.map(() => 1), channels, filters];
    const data = outputsFirst(weight(layer, 'pointwise_kernel', shape), channels, filters);
    const kernel = graph.constant(`${layer.name}/kernel`, [filters, 1, 1, channels], data);
    return append(layer, filters, graph, (activation, bias) => graph.append({
        kind: 'Conv2D',
        name: layer.name,
        inputs: [middle],
        constants: { kernel, ...bias },
        outputs: [`${layer.name}/output`],
        options: { stride: [1, 1], dilation: [1, 1], padding: 'valid', activation },
    }));
}
function depthwise(layer, name, input, { size, keras, ...window }, graph, part) {
    const channels = graph.shapeOf(input).at(-1) ?? 0;
    const depthMultiplier = layer.config['depth_multiplier'] === undefined ? 1 : setting.number(layer, 'depth_multiplier');
    const shape = [...keras, channels, depthMultiplier];
    // Keras 3 calls it `kernel` where the layer has no other.
    const role = layer.weights.some((each) => each.role === 'depthwise_kernel') ? 'depthwise_kernel' : 'kernel';
    const outC = channels * depthMultiplier;
    // [kh, kw, channels, multiplier] and [1, kh, kw, channels · multiplier] are the same numbers in the same order.
    const kernel = graph.constant(`${name}/kernel`, [1, ...size, outC], weight(layer, role, shape));
    const add = (activation, bias) => graph.append({
        kind: 'DepthwiseConv2D',
        name,
        inputs: [input],
        constants: { kernel, ...bias },
        outputs: [`${name}/output`],
        options: { ...window, depthMultiplier, activation },
    });
    return part === 'whole' ? append(layer, outC, graph, add) : add('none', {});
}
/** Over the last dimension, whatever others there are. */
const dense = (layer, inputs, graph) => {
    const input = onlyInput(layer, inputs);
    const { length: rank } = graph.shapeOf(input);
    const features = graph.shapeOf(input).at(-1);
    const units = setting.number(layer, 'units');
    const data = outputsFirst(weight(layer, 'kernel', [features, units]), features, units);
    const kernel = graph.constant(`${layer.name}/kernel`, [units, features], data);
    return append(layer, units, graph, (activation, bias) => graph.append({
        kind: 'FullyConnected',
        name: layer.name,
        inputs: [input],
        constants: { kernel, ...bias },
        outputs: [`${layer.name}/output`],
        options: rank > 2 ? { activation, keepsDims: true } : { activation },
    }));
};
/**
 * With the layer's bias, and its activation: in the kernel where kernels have it, else as an operator after it.
 * @param appliesAny whether kernels of this operator apply activations.
 */
function append(layer, channels, graph, add, appliesAny = true) {
    const bias = setting.flag(layer, 'use_bias', true)
        ? { bias: graph.constant(`${layer.name}/bias`, [channels], weight(layer, 'bias', [channels])) }
        : {};
    const name = activationName(layer);
    const own = appliesAny ? fusedActivation(name) : null;
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

;// CONCATENATED MODULE: ./build/formats/keras/layers/dropout.js

const noise = (isSpatial) => (layer, inputs, graph) => {
    const rate = setting.number(layer, 'rate');
    if (!(rate >= 0 && rate < 1))
        refuse(layer, `expected a rate from 0 to below 1, found ${rate}`);
    const input = onlyInput(layer, inputs);
    // Noise of one mask for several values, as RNNs have it, is none of these.
    if (Array.isArray(layer.config['noise_shape']))
        refuse(layer, `expected no noise_shape, found ${JSON.stringify(layer.config['noise_shape'])}`);
    return rate === 0 ? input : graph.dropout(input, { rate, isSpatial });
};
/** Nothing is left of it in a file; training drops its share. */
const dropout = noise(false);
/** The same of whole channels. */
const spatialDropout = noise(true);

;// CONCATENATED MODULE: ./build/formats/keras/layers/merge.js


/** Of two or more: a chain of operators of two, in the order in which Keras goes through them. */
const chain = (kind) => (layer, inputs, graph) => {
    const [first, second, ...rest] = inputs;
    if (first === undefined || second === undefined)
        return refuseCount(layer, 'two inputs or more', inputs);
    return [second, ...rest].reduce((result, input, at) => {
        const name = at === rest.length ? layer.name : `${layer.name}/${at}`;
        return graph.append((0,composed/* pairOperator */.Lz)(kind, name, result, input));
    }, first);
};
const add = chain('Add');
const multiply = chain('Mul');
/** A sum, divided by how many there are. */
const average = (layer, inputs, graph) => {
    const sum = add({ ...layer, name: `${layer.name}/sum` }, inputs, graph);
    return (0,composed/* withNumber */.Yx)(graph, 'Mul', layer.name, sum, 1 / inputs.length);
};
const subtract = (layer, inputs, graph) => {
    const [first, second, ...rest] = inputs;
    if (first === undefined || second === undefined || rest.length > 0)
        return refuseCount(layer, 'two inputs', inputs);
    return graph.append((0,composed/* pairOperator */.Lz)('Sub', layer.name, first, second));
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
/** Over the last dimension: in float32 alone, for int8 has no place for variances. */
const layerNormalization = (layer, inputs, graph) => {
    const input = onlyInput(layer, inputs);
    const { length: rank } = graph.shapeOf(input);
    const axis = [layer.config['axis'] ?? -1].flat();
    if (!Array.isArray(axis) || axis.length !== 1 || (axis[0] !== -1 && axis[0] !== rank - 1))
        refuse(layer, `expected a normalisation over the last axis, found axis ${JSON.stringify(axis)}`);
    if (setting.flag(layer, 'rms_scaling', false))
        refuse(layer, 'expected rms_scaling false, found true');
    const channels = graph.shapeOf(input).at(-1);
    return (0,composed/* appendLayerNorm */.gX)(graph, layer.name, input, {
        gamma: setting.flag(layer, 'scale', true) ? weight(layer, 'gamma', [channels]) : null,
        beta: setting.flag(layer, 'center', true) ? weight(layer, 'beta', [channels]) : null,
        epsilon: setting.number(layer, 'epsilon'),
    });
};
/** x · scale + offset, numbers that training leaves alone. */
const rescaling = (layer, inputs, graph) => {
    const input = onlyInput(layer, inputs);
    const [scale, offset] = ['scale', 'offset'].map((key) => {
        const value = layer.config[key] ?? (key === 'offset' ? 0 : undefined);
        return [value].flat(2).map((each) => (typeof each === 'number' ? each : setting.number(layer, key)));
    });
    return affine(layer, input, scale, offset, graph);
};
/** (x − mean) / max(√variance, 1e-7), as `adapt` found them, or as the configuration says. */
const normalization = (layer, inputs, graph) => {
    const input = onlyInput(layer, inputs);
    if (setting.flag(layer, 'invert', false))
        refuse(layer, 'expected invert false, found true');
    const values = (role) => {
        const stored = layer.weights.find((each) => each.role === role);
        const given = stored ? [...stored.data] : layer.config[role];
        const list = [given].flat(8);
        if (!list.every((each) => typeof each === 'number') || list.length === 0)
            return refuse(layer, `expected numbers as ${role}, found ${JSON.stringify(given)}`, 'Call adapt() before the model is saved.');
        return list;
    };
    const [mean, variance] = [values('mean'), values('variance')];
    const scale = variance.map((each) => 1 / Math.max(Math.sqrt(each), 1e-7));
    return affine(layer, input, scale, mean.map((each, i) => -each * (scale[i] ?? scale[0])), graph);
};
function affine(layer, input, scale, offset, graph) {
    const channels = graph.shapeOf(input).at(-1);
    const wrong = [scale, offset].find(({ length }) => length !== 1 && length !== channels);
    if (wrong)
        refuse(layer, `expected one number, or one for each of ${channels} channels, found ${wrong.length}`);
    const apply = (kind, name, to, values) => values.length === 1
        ? (0,composed/* withNumber */.Yx)(graph, kind, name, to, values[0])
        : (0,composed/* withChannels */.ZC)(graph, kind, name, to, Float32Array.from(values));
    const isShifted = offset.some((each) => each !== 0);
    const scaled = apply('Mul', isShifted ? `${layer.name}/scale` : layer.name, input, scale);
    return isShifted ? apply('Add', layer.name, scaled, offset) : scaled;
}

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
const pool1d = (kind) => (layer, inputs, graph) => overSeries(layer, inputs, graph, (image) => {
    const size = single(layer, 'pool_size');
    return graph.append({
        kind,
        name: layer.name,
        inputs: [image],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: {
            size: [1, size],
            stride: [1, (layer.config['strides'] ?? null) === null ? size : single(layer, 'strides')],
            padding: paddingOf(layer),
            activation: 'none',
        },
    });
});
const averagePool1d = pool1d('AveragePool2D');
const maxPool1d = pool1d('MaxPool2D');
const globalAveragePool1d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const input = onlyInput(layer, inputs);
    if (graph.shapeOf(input).length !== 3)
        refuse(layer, `expected an input [batch, length, channels], found [${graph.shapeOf(input).join(', ')}]`);
    return graph.append((0,plain_operator/* meanOperator */.w)(layer.name, input, { axes: [1], keepDims: setting.flag(layer, 'keepdims', false) }));
};
/** The largest of each channel over the whole series. */
const globalMaxPool1d = (layer, inputs, graph) => {
    const series = overSeries(layer, inputs, graph, (image) => graph.append({
        kind: 'MaxPool2D',
        name: layer.name,
        inputs: [image],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: { size: [1, graph.shapeOf(image)[2]], stride: [1, 1], padding: 'valid', activation: 'none' },
    }));
    if (setting.flag(layer, 'keepdims', false))
        return series;
    const [batch, , channels] = graph.shapeOf(series);
    return graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${layer.name}/flatten`, series), [batch, channels]);
};
const globalAveragePool2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const keepDims = setting.flag(layer, 'keepdims', false);
    return graph.append((0,plain_operator/* meanOperator */.w)(layer.name, onlyInput(layer, inputs), { keepDims }));
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
/** What does nothing when a model is used: training adds what the spec asks for. */
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
/** Of a series: [before, after], which is read as the first of two. */
function shape_paddingOf(layer, key = 'padding') {
    const own = layer.config[key];
    const given = layer.className.endsWith('1D') ? [own, 0] : own;
    const [rows, columns, ...more] = Array.isArray(given) ? given : [given, given];
    const pair = (value) => {
        const [before, after, ...rest] = Array.isArray(value) ? value : [value, value];
        return typeof before === 'number' && typeof after === 'number' && rest.length === 0 ? [before, after] : null;
    };
    const [vertical, horizontal] = [pair(rows), pair(columns)];
    if (vertical === null || horizontal === null || more.length > 0)
        return refuse(layer, `expected a ${key} [[above, below], [left, right]], found ${JSON.stringify(given)}`);
    return [vertical, horizontal];
}
/** By repetition, or between the nearest pixels. */
const upSampling2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const input = onlyInput(layer, inputs);
    const interpolation = layer.config['interpolation'] ?? 'nearest';
    const times = setting.pair(layer, 'size');
    const common = { name: layer.name, inputs: [input], constants: {}, outputs: [`${layer.name}/output`] };
    if (interpolation === 'nearest')
        return graph.append({ kind: 'ResizeNearest', ...common, options: { times } });
    if (interpolation !== 'bilinear')
        return refuse(layer, `expected interpolation nearest or bilinear, found ${JSON.stringify(interpolation)}`);
    const [, height, width] = graph.shapeOf(input);
    const size = [height * times[0], width * times[1]];
    return graph.append({ kind: 'ResizeBilinear', ...common, options: { size, centers: 'half-pixel' } });
};
const upSampling1d = (layer, inputs, graph) => overSeries(layer, inputs, graph, (image) => graph.append({
    kind: 'ResizeNearest',
    name: layer.name,
    inputs: [image],
    constants: {},
    outputs: [`${layer.name}/output`],
    options: { times: [1, single(layer, 'size', 2)] },
}));
/** `cropping` is written as `padding` is. */
const cropping2d = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const [[top, bottom], [left, right]] = shape_paddingOf(layer, 'cropping');
    return crop(layer, onlyInput(layer, inputs), [top, left], [bottom, right], graph);
};
const cropping1d = (layer, inputs, graph) => {
    const [[before, after]] = shape_paddingOf(layer, 'cropping');
    return crop(layer, onlyInput(layer, inputs), [before], [after], graph);
};
function crop(layer, input, before, after, graph) {
    const shape = graph.shapeOf(input);
    const from = shape.map((_, axis) => before[axis - 1] ?? 0);
    const to = shape.map((size, axis) => size - (after[axis - 1] ?? 0));
    return graph.append({
        kind: 'Slice',
        name: layer.name,
        inputs: [input],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: { from, to },
    });
}
const zeroPadding1d = (layer, inputs, graph) => overSeries(layer, inputs, graph, (image) => {
    const [[before, after]] = shape_paddingOf(layer);
    return graph.append({
        kind: 'Pad',
        name: layer.name,
        inputs: [image],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: { before: [0, before], after: [0, after] },
    });
});
/** `dims` counts from 1: the batch stays where it is. */
const permute = (layer, inputs, graph) => graph.append({
    kind: 'Transpose',
    name: layer.name,
    inputs: [onlyInput(layer, inputs)],
    constants: {},
    outputs: [`${layer.name}/output`],
    options: { order: [0, ...setting.numbers(layer, 'dims')] },
});

;// CONCATENATED MODULE: ./build/formats/keras/layers/transposed.js



const conv2dTranspose = (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const size = setting.pair(layer, 'kernel_size');
    const stride = setting.pair(layer, 'strides');
    return transposed(layer, onlyInput(layer, inputs), { size, stride, keras: size }, graph);
};
const conv1dTranspose = (layer, inputs, graph) => overSeries(layer, inputs, graph, (image) => {
    const size = single(layer, 'kernel_size');
    return transposed(layer, image, { size: [1, size], stride: [1, single(layer, 'strides', 1)], keras: [size] }, graph);
});
/** Keras's kernel is [kh, kw, outC, inC]; its activation is an operator of its own, for kernels apply none. */
function transposed(layer, input, { size, stride, keras }, graph) {
    if ((layer.config['output_padding'] ?? null) !== null)
        refuse(layer, `expected no output_padding, found ${JSON.stringify(layer.config['output_padding'])}`);
    const dilation = layer.config['dilation_rate'] ?? 1;
    if (![dilation].flat().every((each) => each === 1))
        refuse(layer, `expected dilation_rate 1, found ${JSON.stringify(dilation)}`);
    const channels = graph.shapeOf(input).at(-1);
    const filters = setting.number(layer, 'filters');
    const data = weight(layer, 'kernel', [...keras, filters, channels]);
    const taps = size[0] * size[1];
    const turned = new Float32Array(data.length);
    for (let tap = 0; tap < taps; tap++)
        for (let o = 0; o < filters; o++)
            for (let c = 0; c < channels; c++)
                turned[(o * taps + tap) * channels + c] = data[(tap * filters + o) * channels + c];
    const kernel = graph.constant(`${layer.name}/kernel`, [filters, ...size, channels], turned);
    const add = (_, bias) => graph.append({
        kind: 'TransposeConv',
        name: layer.name,
        inputs: [input],
        constants: { kernel, ...bias },
        outputs: [`${layer.name}/output`],
        options: { stride, padding: paddingOf(layer), activation: 'none' },
    });
    return append(layer, filters, graph, add, false);
}

;// CONCATENATED MODULE: ./build/formats/keras/layers/index.js








/** How each Keras layer becomes operators of a graph, by its class. */
const converters = {
    Activation: activation,
    ActivityRegularization: passThrough,
    Add: add,
    AlphaDropout: passThrough,
    Average: average,
    AveragePooling1D: averagePool1d,
    AveragePooling2D: averagePool2d,
    BatchNormalization: batchNormalization,
    Concatenate: concatenate,
    Conv1D: conv1d,
    Conv1DTranspose: conv1dTranspose,
    Conv2D: conv2d,
    Conv2DTranspose: conv2dTranspose,
    Cropping1D: cropping1d,
    Cropping2D: cropping2d,
    Dense: dense,
    DepthwiseConv1D: depthwiseConv1d,
    DepthwiseConv2D: depthwiseConv2d,
    Dropout: dropout,
    ELU: elu,
    Flatten: flatten,
    GaussianDropout: passThrough,
    GaussianNoise: passThrough,
    GlobalAveragePooling1D: globalAveragePool1d,
    GlobalAveragePooling2D: globalAveragePool2d,
    GlobalMaxPooling1D: globalMaxPool1d,
    GlobalMaxPooling2D: globalMaxPool2d,
    LayerNormalization: layerNormalization,
    LeakyReLU: leakyRelu,
    MaxPooling1D: maxPool1d,
    MaxPooling2D: maxPool2d,
    Multiply: multiply,
    Normalization: normalization,
    PReLU: prelu,
    Permute: permute,
    RandomBrightness: passThrough,
    RandomContrast: passThrough,
    RandomFlip: passThrough,
    RandomRotation: passThrough,
    RandomTranslation: passThrough,
    RandomZoom: passThrough,
    ReLU: relu,
    Rescaling: rescaling,
    Reshape: reshape,
    SeparableConv1D: separableConv1d,
    SeparableConv2D: separableConv2d,
    Softmax: softmax,
    SpatialDropout1D: spatialDropout,
    SpatialDropout2D: spatialDropout,
    Subtract: subtract,
    UpSampling1D: upSampling1d,
    UpSampling2D: upSampling2d,
    ZeroPadding1D: zeroPadding1d,
    ZeroPadding2D: zeroPadding2d,
};


/***/ }),

/***/ 11967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireKnownLayers)
/* harmony export */ });
/* harmony import */ var _unsupported_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50944);
/* harmony import */ var _layers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);


/** @throws ModelError that names every layer which a graph cannot hold, and what can be done about it. */
function requireKnownLayers(layers) {
    const unknown = layers.filter(({ className }) => !Object.hasOwn(_layers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .converters */ .m, className));
    (0,_unsupported_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnknown */ .B)(unknown.map(({ name, className }) => ({ name, kind: className })), { code: 'model/keras-unsupported', expected: 'layers that tinygate can train and export', fixFor: adviceFor });
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
        return `Code in a model is never run: replace the layer by layers of Keras, or ${_unsupported_js__WEBPACK_IMPORTED_MODULE_0__/* .gateInstead */ .E}.`;
    return `Replace it by supported layers (docs/models.md lists them), or ${_unsupported_js__WEBPACK_IMPORTED_MODULE_0__/* .gateInstead */ .E}.`;
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
