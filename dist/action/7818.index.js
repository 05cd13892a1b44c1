export const id = 7818;
export const ids = [7818];
export const modules = {

/***/ 97818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  constantOnly: () => (/* binding */ constantOnly),
  onnxGraph: () => (/* binding */ onnxGraph)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/graph/assemble.js + 1 modules
var assemble = __webpack_require__(69262);
// EXTERNAL MODULE: ./build/graph/fuse-activations.js
var fuse_activations = __webpack_require__(57002);
// EXTERNAL MODULE: ./build/graph/plain-operator.js
var plain_operator = __webpack_require__(29328);
// EXTERNAL MODULE: ./build/graph/sink-reshapes.js
var sink_reshapes = __webpack_require__(84114);
;// CONCATENATED MODULE: ./build/formats/onnx/fold-constants.js
const integers = (values, shape) => ({
    shape,
    type: 'int64',
    data: Float64Array.from(values),
});
const listOf = (tensor) => [...tensor.data];
const sizeOf = (shape) => shape.reduce((product, size) => product * size, 1);
const numbers = (value) => (Array.isArray(value) ? value : []);
/** The shape of an activation, as a constant. */
const shapeTensor = (shape) => integers(shape, [shape.length]);
/** @returns the node's value, or null for an operator that is not computed here. All inputs are constants. */
function foldConstants(node, inputs) {
    const [first, second, third] = inputs;
    switch (node.operator) {
        case 'Constant':
            return constantOf(node);
        case 'Identity':
            return first ?? null;
        case 'Cast':
            return first ? cast(first, node.attributes['to']) : null;
        case 'Shape':
            return first ? shapeTensor(first.shape) : null;
        case 'Gather':
            return first?.shape.length === 1 && second ? gather(first, second) : null;
        case 'Concat':
            return concat(inputs);
        case 'Unsqueeze':
            return first ? unsqueeze(first, second ? listOf(second) : numbers(node.attributes['axes'])) : null;
        case 'Squeeze':
            return first ? squeeze(first, second ? listOf(second) : numbers(node.attributes['axes'])) : null;
        case 'Slice':
            return first?.shape.length === 1 ? slice(first, node, inputs) : null;
        case 'Reshape':
            return first && second ? reshape(first, listOf(second)) : null;
        case 'Transpose':
            return first ? transpose(first, numbers(node.attributes['perm'])) : null;
        case 'DequantizeLinear':
            return first && second ? dequantize(first, second, third ?? null, node.attributes['axis']) : null;
        case 'Add':
        case 'Sub':
        case 'Mul':
        case 'Div':
            return first && second ? arithmetic(node.operator, first, second) : null;
        default:
            return null;
    }
}
function constantOf({ attributes }) {
    const { value, value_int: int, value_ints: ints, value_float: float } = attributes;
    if (typeof value === 'object' && 'data' in value)
        return value;
    if (typeof int === 'number')
        return integers([int], []);
    if (Array.isArray(ints))
        return integers(numbers(ints), [ints.length]);
    if (typeof float === 'number')
        return { shape: [], type: 'float32', data: Float32Array.of(float) };
    return null;
}
/** TensorProto.DataType: float, int32, int64, double; other types are not cast here. */
function cast(tensor, to) {
    if (to === 7)
        return integers([...tensor.data].map(Math.trunc), tensor.shape);
    if (to === 6)
        return { ...tensor, type: 'int32', data: Int32Array.from(tensor.data) };
    if (to === 1)
        return { ...tensor, type: 'float32', data: Float32Array.from(tensor.data) };
    return null;
}
const like = (tensor, values, shape) => {
    const Data = tensor.data.constructor;
    return { ...tensor, shape, data: Data.from(values) };
};
function gather(data, indices) {
    const values = listOf(indices).map((index) => data.data[index < 0 ? index + data.data.length : index]);
    return values.every((value) => value !== undefined) ? like(data, values, indices.shape) : null;
}
/** Shapes and axes are what exporters concatenate. */
const mostConcatenated = 4096;
function concat(inputs) {
    const [first] = inputs;
    if (!first || inputs.some((input) => input?.shape.length !== 1))
        return null;
    // Each node may double what it reads: without a limit thirty of them fill any memory.
    if (inputs.reduce((sum, input) => sum + input.data.length, 0) > mostConcatenated)
        return null;
    const values = inputs.flatMap((input) => listOf(input));
    return like(first, values, [values.length]);
}
function unsqueeze(tensor, axes) {
    const rank = tensor.shape.length + axes.length;
    const placed = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
    const rest = [...tensor.shape];
    const shape = Array.from({ length: rank }, (_, axis) => (placed.has(axis) ? 1 : rest.shift()));
    return { ...tensor, shape };
}
function squeeze(tensor, axes) {
    const rank = tensor.shape.length;
    const gone = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
    const shape = tensor.shape.filter((size, axis) => (axes.length === 0 ? size !== 1 : !gone.has(axis)));
    return sizeOf(shape) === tensor.data.length ? { ...tensor, shape } : null;
}
function slice(tensor, node, inputs) {
    const given = (at, name) => inputs[at] ? inputs[at].data[0] : numbers(node.attributes[name])[0];
    const length = tensor.data.length;
    const bounded = (value) => Math.min(Math.max(value < 0 ? value + length : value, 0), length);
    const step = given(4, 'steps') ?? 1;
    if (step !== 1)
        return null;
    const values = listOf(tensor).slice(bounded(given(1, 'starts') ?? 0), bounded(given(2, 'ends') ?? length));
    return like(tensor, values, [values.length]);
}
/** The shape that a Reshape gives: 0 keeps a dimension, −1 takes what is left. Null where it does not fit. */
function reshaped(shape, target) {
    const sizes = target.map((size, axis) => (size === 0 ? (shape[axis] ?? 0) : size));
    const known = sizeOf(sizes.filter((size) => size >= 0));
    const open = sizes.filter((size) => size < 0).length;
    const filled = sizes.map((size) => (size < 0 ? sizeOf(shape) / known : size));
    return open <= 1 && sizeOf(filled) === sizeOf(shape) && filled.every(Number.isInteger) ? filled : null;
}
function reshape(tensor, target) {
    const shape = reshaped(tensor.shape, target);
    return shape && { ...tensor, shape };
}
/** Any number of dimensions; without `perm` they are reversed. */
function transpose(tensor, perm) {
    const { shape } = tensor;
    const order = perm.length === 0 ? shape.map((_, axis) => shape.length - 1 - axis) : perm;
    if (order.length !== shape.length ||
        new Set(order).size !== order.length ||
        order.some((axis) => shape[axis] === undefined))
        return null;
    const strides = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
    const turned = order.map((axis) => shape[axis]);
    const at = turned.map(() => 0);
    const values = Array.from({ length: tensor.data.length }, () => {
        const value = tensor.data[at.reduce((sum, index, axis) => sum + index * strides[order[axis]], 0)];
        step(at, turned);
        return value;
    });
    return like(tensor, values, turned);
}
/** To the next position of an array of this shape, row by row. */
function step(at, shape) {
    for (let axis = shape.length - 1; axis >= 0; axis--) {
        const next = at[axis] + 1;
        at[axis] = next < shape[axis] ? next : 0;
        if (next < shape[axis])
            return;
    }
}
/** real = (code − zero point) · scale, per tensor or per slice along `axis`. */
function dequantize(codes, scale, zeroPoint, axis) {
    const along = typeof axis === 'number' ? (axis < 0 ? axis + codes.shape.length : axis) : 1;
    const perAxis = scale.data.length > 1;
    if (perAxis && codes.shape[along] !== scale.data.length)
        return null;
    const inner = sizeOf(codes.shape.slice(along + 1));
    const values = Float32Array.from(codes.data, (code, i) => {
        const channel = perAxis ? Math.floor(i / inner) % scale.data.length : 0;
        return (code - (zeroPoint?.data[zeroPoint.data.length > 1 ? channel : 0] ?? 0)) * scale.data[channel];
    });
    return { shape: codes.shape, type: 'float32', data: values };
}
const operations = {
    Add: (a, b) => a + b,
    Sub: (a, b) => a - b,
    Mul: (a, b) => a * b,
    Div: (a, b) => a / b,
};
/** Of equal shapes, or with one number on a side. */
function arithmetic(operator, a, b) {
    const larger = a.data.length >= b.data.length ? a : b;
    const smaller = larger === a ? b : a;
    if (smaller.data.length !== 1 && smaller.shape.join() !== larger.shape.join())
        return null;
    const of = ({ data }, i) => data[data.length === 1 ? 0 : i];
    const isInteger = a.type === 'int64' || a.type === 'int32';
    const values = Array.from({ length: larger.data.length }, (_, i) => {
        const value = operations[operator](of(a, i), of(b, i));
        return isInteger ? Math.trunc(value) : value;
    });
    return like(larger, values, larger.shape);
}

;// CONCATENATED MODULE: ./build/formats/onnx/merge-bias.js
function mergeBias(model) {
    const readers = new Map();
    for (const node of model.nodes)
        for (const input of node.inputs)
            readers.set(input, [...(readers.get(input) ?? []), node]);
    const constants = { ...model.constants };
    const gone = new Set();
    const nodes = model.nodes.map((node) => {
        const [output] = node.outputs;
        const [add, ...others] = output === undefined ? [] : (readers.get(output) ?? []);
        if (!isLayer(node) || add?.operator !== 'Add' || others.length > 0 || model.outputs.includes(output))
            return node;
        const name = add.inputs.find((input) => input !== output);
        const bias = name === undefined ? undefined : constants[name];
        const channels = channelsOf(node, constants);
        if (!bias || channels === null || !isVector(bias, channels, node.operator === 'Conv'))
            return node;
        gone.add(add);
        const vector = `${add.name}/bias`;
        constants[vector] = { ...bias, shape: [channels] };
        return {
            ...node,
            operator: node.operator === 'MatMul' ? 'Gemm' : node.operator,
            inputs: [node.inputs[0], node.inputs[1], vector],
            outputs: add.outputs,
        };
    });
    return { ...model, nodes: nodes.filter((_, at) => !gone.has(model.nodes[at])), constants };
}
const isLayer = ({ operator, inputs }) => inputs.length === 2 && (operator === 'MatMul' || operator === 'Gemm' || operator === 'Conv');
function channelsOf({ operator, inputs, attributes }, constants) {
    const shape = constants[inputs[1]]?.shape;
    if (!shape)
        return null;
    return (operator === 'Conv' || attributes['transB'] === 1 ? shape[0] : shape.at(-1)) ?? null;
}
/** One number for each channel: [c], or for images [c, 1, 1] and [1, c, 1, 1]. */
function isVector({ shape, data }, channels, isImage) {
    if (data.length !== channels)
        return false;
    const axis = isImage ? shape.length - 3 : shape.length - 1;
    return shape.every((size, at) => size === (at === axis ? channels : 1));
}

// EXTERNAL MODULE: ./build/formats/unsupported.js
var unsupported = __webpack_require__(50944);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/ops/shared/shape-rules.js
var shape_rules = __webpack_require__(88514);
;// CONCATENATED MODULE: ./build/formats/onnx/nodes/node.js




function refuse(node, message, fix) {
    throw new errors/* ModelError */.me({
        code: 'model/onnx-node',
        message: `node ${node.name} (${node.operator}): ${message}`,
        ...(fix === undefined ? {} : { fix }),
    });
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
        return value.tensor;
    return refuse(node, `expected a constant as input ${at}, found ${value ? 'an activation' : 'no input'}`);
}
function optionalConstant(node, inputs, at) {
    return inputs[at] ? constant(node, inputs, at) : null;
}
/** The numbers of a constant that must have this shape. */
function floats(node, tensor, shape) {
    if (tensor.shape.join() !== shape.join() || (tensor.type !== 'float32' && tensor.type !== 'float64'))
        refuse(node, `expected float32 ${(0,shapes/* formatShape */.BB)(shape)}, found ${tensor.type} ${(0,shapes/* formatShape */.BB)(tensor.shape)}`);
    return Float32Array.from(tensor.data);
}
const numberOf = ({ attributes }, name, otherwise) => {
    const value = attributes[name];
    return typeof value === 'number' ? value : otherwise;
};
const numbersOf = ({ attributes }, name, otherwise) => {
    const value = attributes[name];
    return Array.isArray(value) ? value : otherwise;
};
const written = (tensor, shape, layout) => ({
    kind: 'activation',
    tensor,
    shape,
    layout,
});
/** Sizes, pads or weights of a series as those of an image of one row: ONNX's dimensions with a row before the last. */
const withRow = (values, row) => [
    ...values.slice(0, -1),
    row,
    ...values.slice(-1),
];
/** As ONNX has it: of a series without the row. */
const shapeIn = ({ isSeries }, [n, c, h, w]) => isSeries ? [n, c, w] : [n, c, h, w];
/** @throws ModelError where the value is no image of channels, rows and columns, and no series of channels. */
function node_image(node, value, { graph }) {
    const margins = value.margins ?? [0, 0, 0, 0];
    const isSeries = value.shape.length === 3;
    const [n, c, h, w, ...more] = isSeries ? withRow(value.shape, 1) : value.shape;
    if (n === undefined || c === undefined || h === undefined || w === undefined || more.length > 0)
        return refuse(node, `expected an image [n, c, h, w] or a series [n, c, w], found ${(0,shapes/* formatShape */.BB)(value.shape)}`);
    const sizes = [n, c, h - margins[0] - margins[2], w - margins[1] - margins[3]];
    if (value.layout === 'channels-last')
        return { tensor: value.tensor, sizes, margins, isSeries };
    if (value.layout === 'pooled') {
        const tensor = graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${node.name}/image`, value.tensor), [n, 1, 1, c]);
        return { tensor, sizes, margins, isSeries };
    }
    return refuse(node, `expected channels in the second dimension of ${(0,shapes/* formatShape */.BB)(value.shape)}, found them elsewhere`);
}
/** How TFLite pads so that a window finds these margins; null where only explicit zeros do. */
function paddingFor([, , height, width], margins, kernel, stride, dilation) {
    if (margins.every((size) => size === 0))
        return 'valid';
    const isSame = [height, width].every((size, axis) => {
        const window = (0,shape_rules/* slideWindow */.U4)(size, kernel[axis], stride[axis], dilation[axis], 'same');
        const extent = (kernel[axis] - 1) * dilation[axis] + 1;
        const total = Math.max((window.size - 1) * stride[axis] + extent - size, 0);
        return margins[axis] === window.before && margins[axis + 2] === total - window.before;
    });
    return isSame ? 'same' : null;
}
/** The margins of a node's own `pads` or `auto_pad`. */
function ownMargins(node, [, , height, width], kernel, stride, dilation, isSeries = false) {
    const auto = node.attributes['auto_pad'] ?? 'NOTSET';
    if (auto === 'SAME_UPPER' || auto === 'SAME_LOWER') {
        const [top, bottom, left, right] = [height, width].flatMap((size, axis) => {
            const extent = (kernel[axis] - 1) * dilation[axis] + 1;
            const total = Math.max((Math.ceil(size / stride[axis]) - 1) * stride[axis] + extent - size, 0);
            const [less, more] = [Math.floor(total / 2), Math.ceil(total / 2)];
            return auto === 'SAME_UPPER' ? [less, more] : [more, less];
        });
        return [top, left, bottom, right];
    }
    if (auto !== 'NOTSET' && auto !== 'VALID')
        return refuse(node, `expected a known auto_pad, found ${JSON.stringify(auto)}`);
    const pads = auto === 'VALID' ? [] : numbersOf(node, 'pads', []);
    const [top = 0, left = 0, bottom = 0, right = 0] = isSeries ? [0, pads[0], 0, pads[1]] : pads;
    return [top, left, bottom, right];
}
/** @param isSeries one number is that of the columns. */
function pairOf(node, name, otherwise, isSeries = false) {
    const given = numbersOf(node, name, otherwise);
    const whole = isSeries && given.length === 1 ? [1, given[0]] : given;
    const [first, second, ...more] = whole;
    if (first === undefined || second === undefined || more.length > 0)
        return refuse(node, `expected two numbers as ${name}, found ${JSON.stringify(node.attributes[name])}`, 'Convolutions over three dimensions are not read from ONNX.');
    return [first, second];
}
const sum = (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];

;// CONCATENATED MODULE: ./build/formats/onnx/nodes/pad.js



/** Rows and columns of zeros around an image; the convolution after it may take them over. */
const pad = (node, inputs, place) => {
    const input = activation(node, inputs, 0);
    const pads = inputs[1] ? listOf(optionalConstant(node, inputs, 1)) : numbersOf(node, 'pads', []);
    const value = optionalConstant(node, inputs, 2)?.data[0] ?? node.attributes['value'] ?? 0;
    const mode = node.attributes['mode'] ?? 'constant';
    if (mode !== 'constant' || value !== 0)
        refuse(node, `expected zeros around the image, found ${JSON.stringify(mode)} ${JSON.stringify(value)}`);
    const { tensor, margins } = node_image(node, input, place);
    const { length: rank } = input.shape;
    // [before each dimension, after each dimension]; a series has no rows.
    const whole = rank === 3 ? [...withRow(pads.slice(0, 3), 0), ...withRow(pads.slice(3), 0)] : pads;
    const [n, c, top, left, n2, c2, bottom, right, ...more] = whole;
    if (n !== 0 || c !== 0 || n2 !== 0 || c2 !== 0 || right === undefined || more.length > 0)
        return refuse(node, `expected pads of rows and columns only, found [${pads.join(', ')}] for ${(0,shapes/* formatShape */.BB)(input.shape)}`);
    const added = [margins[0] + top, margins[1] + left, margins[2] + bottom, margins[3] + right];
    if (added.some((size) => size < 0))
        return refuse(node, `expected pads of 0 or more, found [${pads.join(', ')}]`, 'A Pad that crops is not read.');
    const [batch, channels, ...sizes] = input.shape;
    const grown = rank === 3 ? [left + right] : [top + bottom, left + right];
    const shape = [batch, channels, ...sizes.map((size, axis) => size + grown[axis])];
    return { ...written(tensor, shape, 'channels-last'), margins: added };
};
/** Adds the margins to a tensor [n, h, w, c] by an operator of their own, where no padding of a kernel's does it. */
function addMargins(reader, tensor, margins, { graph }) {
    if (margins.every((size) => size === 0))
        return tensor;
    const [top, left, bottom, right] = margins;
    // A node that reads several padded images has a Pad for each.
    let name = `${reader}/pad`;
    for (let count = 2; graph.has(`${name}/output`); count++)
        name = `${reader}/pad_${count}`;
    return graph.append({
        kind: 'Pad',
        name,
        inputs: [tensor],
        constants: {},
        outputs: [`${name}/output`],
        options: { before: [top, left], after: [bottom, right] },
    });
}
/** With the zeros around it that no operator has added yet. */
function materialized(reader, { margins, ...value }, place) {
    return margins ? { ...value, tensor: addMargins(reader, value.tensor, margins, place) } : value;
}

;// CONCATENATED MODULE: ./build/formats/onnx/nodes/convolution.js





const none = 'none';
/** Kernels [outC, inC / group, kh, kw] over images [n, c, h, w]. */
const conv = (node, inputs, place) => {
    const { graph } = place;
    const given = constant(node, inputs, 1);
    const source = node_image(node, activation(node, inputs, 0), place);
    const { isSeries } = source;
    const kernel = isSeries && given.shape.length === 3 ? { ...given, shape: withRow(given.shape, 1) } : given;
    const [outC, perGroup, kh, kw] = kernel.shape;
    if (outC === undefined || perGroup === undefined || kh === undefined || kw === undefined || kernel.shape.length !== 4)
        return refuse(node, `expected a kernel [outC, inC, kh, kw], found ${(0,shapes/* formatShape */.BB)(given.shape)}`, 'Convolutions over three dimensions are not read from ONNX.');
    const stride = pairOf(node, 'strides', [1, 1], isSeries);
    const dilation = pairOf(node, 'dilations', [1, 1], isSeries);
    const [n, c, h, w] = source.sizes;
    const padded = [n, c, h + source.margins[0] + source.margins[2], w + source.margins[1] + source.margins[3]];
    const margins = sum(source.margins, ownMargins(node, padded, [kh, kw], stride, dilation, isSeries));
    const group = numberOf(node, 'group', 1);
    const isDepthwise = group > 1 && group === c && perGroup === 1 && outC % c === 0;
    if ((group !== 1 && !isDepthwise) || perGroup * group !== c)
        refuse(node, `expected one group, or a group for each of ${c} channels, found ${group} groups of ${perGroup} channels`);
    const fitting = paddingFor(source.sizes, margins, [kh, kw], stride, dilation);
    const input = fitting === null ? addMargins(node.name, source.tensor, margins, place) : source.tensor;
    const padding = fitting ?? 'valid';
    const [, height, width] = graph.shapeOf(input);
    const spatial = [height, width].map((size, axis) => (0,shape_rules/* slideWindow */.U4)(size, [kh, kw][axis], stride[axis], dilation[axis], padding).size);
    const data = transpose({ ...kernel, data: floats(node, kernel, kernel.shape) }, isDepthwise ? [1, 2, 3, 0] : [0, 2, 3, 1]);
    const weights = graph.constant(`${node.name}/kernel`, data.shape, data.data);
    const common = {
        name: node.name,
        inputs: [input],
        constants: { kernel: weights, ...biasOf(node, inputs, outC, place) },
        outputs: [`${node.name}/output`],
    };
    const options = { stride, dilation, padding, activation: none };
    const output = isDepthwise
        ? graph.append({ kind: 'DepthwiseConv2D', ...common, options: { ...options, depthMultiplier: outC / c } })
        : graph.append({ kind: 'Conv2D', ...common, options });
    const [rows, columns] = spatial;
    return written(output, shapeIn(source, [n, outC, rows, columns]), 'channels-last');
};
function biasOf(node, inputs, channels, { graph }) {
    const bias = optionalConstant(node, inputs, 2);
    return bias ? { bias: graph.constant(`${node.name}/bias`, [channels], biasValues(node, bias, channels)) } : {};
}
/** A number for each channel: also [1, channels], and one number for all of them. */
function biasValues(node, bias, channels) {
    const values = floats(node, bias, bias.shape);
    if (values.length === 1)
        return new Float32Array(channels).fill(values[0]);
    const isVector = bias.shape.at(-1) === channels && values.length === channels;
    return isVector ? values : floats(node, bias, [channels]);
}
/** alpha · A · B + beta · C with A [n, in]; B [in, out], or [out, in] where transB says so. */
const gemm = (node, inputs, place) => {
    const [alpha, beta] = [numberOf(node, 'alpha', 1), numberOf(node, 'beta', 1)];
    const bias = optionalConstant(node, inputs, 2);
    if (alpha !== 1 || (bias && beta !== 1) || numberOf(node, 'transA', 0) !== 0)
        refuse(node, `expected alpha 1, beta 1 and transA 0, found ${alpha}, ${beta} and ${numberOf(node, 'transA', 0)}`);
    return fullyConnected(node, inputs, numberOf(node, 'transB', 0) === 1, place);
};
const matMul = (node, inputs, place) => fullyConnected(node, inputs, false, place);
function fullyConnected(node, inputs, isOutputFirst, place) {
    const { graph } = place;
    const input = activation(node, inputs, 0);
    const given = constant(node, inputs, 1);
    const kernel = isOutputFirst ? given : transpose(given, [1, 0]);
    const [n, features, ...more] = input.shape;
    const [outC, inC] = kernel?.shape ?? [];
    if (kernel?.shape.length !== 2 ||
        n === undefined ||
        more.length > 0 ||
        features !== inC ||
        outC === undefined ||
        features === undefined)
        return refuse(node, `expected an input [n, in] and weights for it, found ${(0,shapes/* formatShape */.BB)(input.shape)} and ${(0,shapes/* formatShape */.BB)(given.shape)}`);
    const data = floats(node, kernel, kernel.shape);
    const ordered = input.layout === 'flattened' ? channelsLast(data, outC, features, input.channels) : data;
    const weights = graph.constant(`${node.name}/kernel`, [outC, features], ordered);
    const output = graph.append({
        kind: 'FullyConnected',
        name: node.name,
        inputs: [input.tensor],
        constants: { kernel: weights, ...biasOf(node, inputs, outC, place) },
        outputs: [`${node.name}/output`],
        options: { activation: none },
    });
    return written(output, [n, outC], 'same');
}
/** Weights [outC, channels · positions] for an input that has its channels last: [outC, positions · channels]. */
function channelsLast(data, outC, features, channels) {
    const positions = features / channels;
    const ordered = new Float32Array(data.length);
    for (let o = 0; o < outC; o++)
        for (let c = 0; c < channels; c++)
            for (let p = 0; p < positions; p++)
                ordered[o * features + p * channels + c] = data[o * features + c * positions + p];
    return ordered;
}
const batchNormalization = (node, inputs, place) => {
    const { graph } = place;
    const input = materialized(node.name, activation(node, inputs, 0), place);
    const channels = input.shape[1];
    if (channels === undefined || (input.shape.length > 2 && input.layout === 'same') || input.layout === 'flattened')
        return refuse(node, `expected channels in the second dimension, found ${(0,shapes/* formatShape */.BB)(input.shape)}`);
    const vector = (at, part) => graph.constant(`${node.name}/${part}`, [channels], floats(node, constant(node, inputs, at), [channels]));
    const output = graph.append({
        kind: 'BatchNorm',
        name: node.name,
        inputs: [input.tensor],
        constants: {
            gamma: vector(1, 'gamma'),
            beta: vector(2, 'beta'),
            mean: vector(3, 'moving_mean'),
            variance: vector(4, 'moving_variance'),
        },
        outputs: [`${node.name}/output`],
        options: { epsilon: numberOf(node, 'epsilon', 1e-5), activation: none },
    });
    return { ...input, tensor: output };
};

// EXTERNAL MODULE: ./build/graph/composed.js
var composed = __webpack_require__(34999);
;// CONCATENATED MODULE: ./build/formats/onnx/nodes/elementwise.js






const elementwise_none = 'none';
/** Of what gives each element another value, wherever it stands. */
const unary = (operator) => (node, inputs, place) => {
    const input = materialized(node.name, activation(node, inputs, 0), place);
    return { ...input, tensor: place.graph.append(operator(node, input.tensor)) };
};
const relu = unary(({ name }, input) => (0,plain_operator/* plainOperator */.f)('Relu', name, input));
const relu6 = unary(({ name }, input) => (0,plain_operator/* plainOperator */.f)('Relu6', name, input));
const sigmoid = unary(({ name }, input) => (0,plain_operator/* plainOperator */.f)('Logistic', name, input));
const tanh = unary(({ name }, input) => (0,plain_operator/* plainOperator */.f)('Tanh', name, input));
const hardSwish = unary(({ name }, input) => (0,plain_operator/* plainOperator */.f)('HardSwish', name, input));
const elu = unary((node, input) => {
    const alpha = numberOf(node, 'alpha', 1);
    if (alpha !== 1)
        refuse(node, `expected alpha 1, found ${alpha}`);
    return (0,plain_operator/* plainOperator */.f)('Elu', node.name, input);
});
const leakyRelu = unary((node, input) => ({
    kind: 'LeakyRelu',
    name: node.name,
    inputs: [input],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { alpha: Math.fround(numberOf(node, 'alpha', 0.01)) },
}));
const hardSigmoid = (node, inputs, place) => {
    const input = materialized(node.name, activation(node, inputs, 0), place);
    const line = { slope: numberOf(node, 'alpha', 0.2), offset: numberOf(node, 'beta', 0.5) };
    return { ...input, tensor: (0,composed/* appendHardSigmoid */.uY)(place.graph, node.name, input.tensor, line) };
};
const gelu = unary((node, input) => ({
    kind: 'Gelu',
    name: node.name,
    inputs: [input],
    constants: {},
    outputs: [`${node.name}/output`],
    options: { approximate: node.attributes['approximate'] === 'tanh' },
}));
/** Slopes [c, 1, 1] for the channels of an image, [c] for features. */
const prelu = (node, inputs, place) => {
    const input = materialized(node.name, activation(node, inputs, 0), place);
    const slopes = constant(node, inputs, 1);
    const { length: rank } = input.shape;
    const isImage = input.layout === 'channels-last';
    // What is no image has its slopes along the last dimension.
    const channels = isImage ? input.shape[1] : input.shape.at(-1);
    const form = isImage ? [channels, ...Array.from({ length: rank - 2 }, () => 1)] : [channels];
    const isFeatures = !isImage && input.layout === 'same' && input.shape.length > 1;
    const given = isImage && slopes.shape.length === rank ? slopes.shape.slice(1) : slopes.shape.slice(-form.length);
    if (channels === undefined ||
        !(isImage || isFeatures) ||
        given.join() !== form.join() ||
        slopes.data.length !== channels)
        return refuse(node, `expected a slope for each channel of an image or feature, found ${(0,shapes/* formatShape */.BB)(slopes.shape)} for ${(0,shapes/* formatShape */.BB)(input.shape)}`);
    const shape = isImage ? [1, 1, channels] : [channels];
    const alpha = place.graph.constant(`${node.name}/alpha`, shape, floats(node, slopes, slopes.shape));
    const tensor = place.graph.append({
        kind: 'PRelu',
        name: node.name,
        inputs: [input.tensor],
        constants: { alpha },
        outputs: [`${node.name}/output`],
        options: {},
    });
    return { ...input, tensor };
};
/** From 0, or from 0 to 6, as TFLite has it; else with products and sums around these. */
const clip = (node, inputs, place) => {
    const least = optionalConstant(node, inputs, 1)?.data[0] ?? numberOf(node, 'min', -Infinity);
    const most = optionalConstant(node, inputs, 2)?.data[0] ?? numberOf(node, 'max', Infinity);
    if (least === 0 && most === 6)
        return relu6(node, inputs, place);
    if (least === 0 && most >= 3e38)
        return relu(node, inputs, place);
    if (least <= -3e38 && most >= 3e38)
        return materialized(node.name, activation(node, inputs, 0), place);
    if (!(least < most))
        return refuse(node, `expected a min below the max, found ${least} and ${most}`);
    const input = materialized(node.name, activation(node, inputs, 0), place);
    const bounds = { least: least <= -3e38 ? -Infinity : least, most: most >= 3e38 ? Infinity : most };
    return { ...input, tensor: (0,composed/* appendClip */.JN)(place.graph, node.name, input.tensor, bounds) };
};
/** Over the dimension that is the last one in the graph. */
const softmax = (node, inputs, place) => {
    const input = materialized(node.name, activation(node, inputs, 0), place);
    const { length: rank } = input.shape;
    const given = numberOf(node, 'axis', place.opset < 13 ? 1 : -1);
    const axis = given < 0 ? given + rank : given;
    const last = input.layout === 'same' ? rank - 1 : input.layout === 'channels-last' || input.layout === 'pooled' ? 1 : -1;
    // Before opset 13 all dimensions from the axis on are one.
    if (axis !== last || (place.opset < 13 && axis !== rank - 1))
        refuse(node, `expected a softmax over the classes, found axis ${given} of ${(0,shapes/* formatShape */.BB)(input.shape)}`);
    return { ...input, tensor: place.graph.append((0,plain_operator/* plainOperator */.f)('Softmax', node.name, input.tensor)) };
};
/** Of two activations of one rank, where sizes of 1 are repeated; or of an activation and a constant. */
const binary = (kind) => (node, inputs, place) => {
    const [first, second] = inputs;
    if (second?.kind === 'constant')
        return withConstant(kind, node.name, node, inputs, second.tensor, 0, place);
    if (first?.kind === 'constant') {
        // c − x is −x + c.
        const given = activation(node, inputs, 1);
        const isLess = kind === 'Sub';
        const input = isLess
            ? { ...given, tensor: (0,composed/* withNumber */.Yx)(place.graph, 'Mul', `${node.name}/negative`, given.tensor, -1) }
            : given;
        return withConstant(isLess ? 'Add' : kind, node.name, node, [null, input], first.tensor, 1, place);
    }
    const a = materialized(node.name, activation(node, inputs, 0), place);
    const b = materialized(node.name, activation(node, inputs, 1), place);
    const append = (left, right) => place.graph.append((0,composed/* pairOperator */.Lz)(kind, node.name, left, right));
    if (sameForm(a, b))
        return { ...a, tensor: append(a.tensor, b.tensor) };
    const shape = repeatedShape(a.shape, b.shape);
    if (shape && a.layout === 'same' && b.layout === 'same')
        return written(append(a.tensor, b.tensor), shape, 'same');
    const images = [a, b].every(({ layout }) => layout === 'channels-last' || layout === 'pooled');
    if (!shape || !images)
        return refuse(node, `expected two inputs of one shape, or sizes of 1 that are repeated, found ${(0,shapes/* formatShape */.BB)(a.shape)} (${a.layout}) and ${(0,shapes/* formatShape */.BB)(b.shape)} (${b.layout})`);
    return written(append(node_image(node, a, place).tensor, node_image(node, b, place).tensor), shape, 'channels-last');
};
/** One number stays as it is in training; several are weights. */
function withConstant(kind, name, node, inputs, tensor, at, place) {
    const input = materialized(name, activation(node, inputs, at), place);
    if (tensor.data.length === 1)
        return { ...input, tensor: (0,composed/* withNumber */.Yx)(place.graph, kind, name, input.tensor, tensor.data[0]) };
    const rank = input.shape.length;
    const shape = [...Array.from({ length: rank - tensor.shape.length }, () => 1), ...tensor.shape];
    const fits = shape.length === rank && shape[0] === 1 && shape.every((size, axis) => size === 1 || size === input.shape[axis]);
    const isImage = input.layout === 'channels-last';
    const isChannels = input.layout === 'pooled';
    if (!fits || !(isImage || isChannels || input.layout === 'same'))
        return refuse(node, `expected a constant that is repeated over ${(0,shapes/* formatShape */.BB)(input.shape)} (${input.layout}), found ${(0,shapes/* formatShape */.BB)(tensor.shape)}`);
    const values = floats(node, { ...tensor, shape }, shape);
    const whole = rank === 3 ? withRow(shape, 1) : shape;
    const turned = isImage ? transpose({ shape: whole, type: 'float32', data: values }, [0, 2, 3, 1]) : null;
    const own = turned?.shape ?? (isChannels ? [shape[1]] : shape.slice(1));
    const operand = place.graph.constant(`${name}/operand`, own, turned?.data ?? values);
    const output = place.graph.append({
        kind,
        name,
        inputs: [input.tensor],
        constants: { operand },
        outputs: [`${name}/output`],
        options: { activation: elementwise_none },
    });
    return { ...input, tensor: output };
}
/** By a constant: a product with its reciprocal. */
const div = (node, inputs, place) => {
    const divisor = constant(node, inputs, 1);
    const data = Float32Array.from(divisor.data, (value) => 1 / value);
    return withConstant('Mul', node.name, node, inputs, { ...divisor, type: 'float32', data }, 0, place);
};
function repeatedShape(a, b) {
    const fits = a.length === b.length && a.every((size, i) => size === b[i] || size === 1 || b[i] === 1);
    return fits ? a.map((size, i) => Math.max(size, b[i])) : null;
}
const add = binary('Add');
const sub = binary('Sub');
const mul = binary('Mul');
/** Of channels of images, or of features. */
const elementwise_concat = (node, inputs, place) => {
    const values = inputs.map((_, at) => materialized(node.name, activation(node, inputs, at), place));
    const [first, ...rest] = values;
    if (!first)
        return refuse(node, 'expected one input or more, found no input');
    const { length: rank } = first.shape;
    const axis = numberOf(node, 'axis', 1);
    const others = ({ shape }) => shape.map((size, i) => (i === 1 ? 'any' : size)).join();
    const isWrong = ({ layout, shape }) => layout !== first.layout || layout === 'flattened' || others({ ...first, shape }) !== others(first);
    const along = axis < 0 ? axis + rank : axis;
    if (along !== 1 || rank < 2 || rank > 4 || (rank > 2 && first.layout === 'same') || values.some(isWrong))
        return refuse(node, `expected channels of images of one size, or features, found axis ${axis} of ${values
            .map(({ shape, layout }) => `${(0,shapes/* formatShape */.BB)(shape)} (${layout})`)
            .join(', ')}`);
    if (rest.length === 0)
        return first;
    const tensor = place.graph.append({
        kind: 'Concatenation',
        name: node.name,
        inputs: [first.tensor, ...rest.map((value) => value.tensor)],
        constants: {},
        outputs: [`${node.name}/output`],
        options: { axis: place.graph.shapeOf(first.tensor).length - 1 },
    });
    const channels = values.reduce((sum, { shape }) => sum + shape[1], 0);
    return { ...first, tensor, shape: first.shape.map((size, i) => (i === 1 ? channels : size)) };
};
const sameForm = (a, b) => a.layout === b.layout && a.shape.join() === b.shape.join() && a.channels === b.channels;

// EXTERNAL MODULE: ./build/ops/transpose-conv/op.js
var op = __webpack_require__(36205);
;// CONCATENATED MODULE: ./build/formats/onnx/nodes/conv-transpose.js





/** Kernels [inC, outC, kh, kw], or [inC, outC, kw] of a series, which is an image of one row. What `pads` cut off is cut off by a Slice, where no padding of a kernel's does it. */
const convTranspose = (node, inputs, place) => {
    const { graph } = place;
    const stored = constant(node, inputs, 1);
    const source = node_image(node, activation(node, inputs, 0), place);
    const { isSeries } = source;
    const given = isSeries && stored.shape.length === 3 ? { ...stored, shape: withRow(stored.shape, 1) } : stored;
    const [inC, outC, kh, kw, ...more] = given.shape;
    const group = numberOf(node, 'group', 1);
    const dilations = numbersOf(node, 'dilations', []);
    if (inC === undefined || outC === undefined || kh === undefined || kw === undefined || more.length > 0 || group !== 1)
        return refuse(node, `expected one group and a kernel [inC, outC, kh, kw], found ${group} and ${(0,shapes/* formatShape */.BB)(stored.shape)}`);
    if (dilations.some((each) => each !== 1))
        refuse(node, `expected no dilation, found ${dilations.join(', ')}`);
    if ((node.attributes['auto_pad'] ?? 'NOTSET') !== 'NOTSET' || node.attributes['output_shape'] !== undefined)
        refuse(node, 'expected pads in place of auto_pad and output_shape');
    const stride = pairOf(node, 'strides', [1, 1], isSeries);
    const [, columns] = pairOf(node, 'output_padding', [0, 0], isSeries);
    const added = isSeries ? [0, columns] : pairOf(node, 'output_padding', [0, 0]);
    const pads = numbersOf(node, 'pads', []);
    const [top = 0, left = 0, bottom = 0, right = 0] = isSeries ? [0, pads[0], 0, pads[1]] : pads;
    const input = addMargins(node.name, source.tensor, source.margins, place);
    const [n, height, width] = graph.shapeOf(input);
    const before = [top, left];
    const after = [bottom, right];
    const kernel = [kh, kw];
    // What ONNX gives, and what the kernel gives without padding.
    const sizes = [height, width].map((size, axis) => stride[axis] * (size - 1) + added[axis] + kernel[axis] - before[axis] - after[axis]);
    const whole = [height, width].map((size, axis) => (0,op/* enlarged */.v)(size, kernel[axis], stride[axis], 'valid'));
    const isSame = [0, 1].every((axis) => {
        const total = kernel[axis] - stride[axis];
        return (total >= 0 && before[axis] === Math.floor(total / 2) && sizes[axis] === [height, width][axis] * stride[axis]);
    });
    if (sizes.some((size, axis) => size < 1 || before[axis] + size > whole[axis]))
        return refuse(node, `expected an output within ${whole.join(' x ')}, found ${sizes.join(' x ')} from ${before.join(', ')}`);
    const isCut = !isSame && sizes.some((size, axis) => size !== whole[axis] || before[axis] !== 0);
    const data = transpose({ ...given, data: floats(node, given, given.shape) }, [1, 2, 3, 0]);
    const bias = optionalConstant(node, inputs, 2);
    const output = graph.append({
        kind: 'TransposeConv',
        name: node.name,
        inputs: [input],
        constants: {
            kernel: graph.constant(`${node.name}/kernel`, data.shape, data.data),
            ...(bias ? { bias: graph.constant(`${node.name}/bias`, [outC], floats(node, bias, [outC])) } : {}),
        },
        outputs: [`${node.name}/output`],
        options: { stride, padding: isSame ? 'same' : 'valid', activation: 'none' },
    });
    const shape = shapeIn(source, [n, outC, sizes[0], sizes[1]]);
    if (!isCut)
        return written(output, shape, 'channels-last');
    const cut = graph.append({
        kind: 'Slice',
        name: `${node.name}/cut`,
        inputs: [output],
        constants: {},
        outputs: [`${node.name}/cut/output`],
        options: { from: [0, top, left, 0], to: [n, top + sizes[0], left + sizes[1], outC] },
    });
    return written(cut, shape, 'channels-last');
};

;// CONCATENATED MODULE: ./build/formats/onnx/nodes/place.js






/** Where a dimension of an ONNX image is in the graph. */
const graphAxis = (value, axis) => value.layout === 'channels-last' ? (value.shape.length === 3 ? [0, 3, 2] : [0, 3, 1, 2])[axis] : axis;
/** Parts of dimensions behind the batch, without steps. */
const place_slice = (node, inputs, place) => {
    const given = materialized(node.name, activation(node, inputs, 0), place);
    const input = given.layout === 'pooled' ? written(node_image(node, given, place).tensor, given.shape, 'channels-last') : given;
    const { length: rank } = input.shape;
    const list = (at, name, otherwise) => {
        const tensor = optionalConstant(node, inputs, at);
        return tensor ? listOf(tensor) : numbersOf(node, name, otherwise);
    };
    const [starts, ends] = [list(1, 'starts', []), list(2, 'ends', [])];
    const axes = list(3, 'axes', starts.map((_, i) => i)).map((axis) => (axis < 0 ? axis + rank : axis));
    const steps = list(4, 'steps', starts.map(() => 1));
    if (steps.some((step) => step !== 1))
        refuse(node, `expected steps of 1, found [${steps.join(', ')}]`);
    if (input.layout === 'flattened')
        refuse(node, 'expected dimensions as they were exported, found a flattened image');
    const from = input.shape.map(() => 0);
    const to = [...input.shape];
    axes.forEach((axis, i) => {
        const size = input.shape[axis] ?? 0;
        const bounded = (value) => Math.min(Math.max(value < 0 ? value + size : value, 0), size);
        [from[axis], to[axis]] = [bounded(starts[i]), bounded(ends[i])];
    });
    const isSeries = input.layout === 'channels-last' && rank === 3;
    const ordered = (values, row) => {
        const placed = isSeries ? [...values, row] : [...values];
        if (isSeries)
            placed[1] = row;
        values.forEach((value, axis) => (placed[graphAxis(input, axis)] = value));
        return placed;
    };
    const tensor = place.graph.append({
        kind: 'Slice',
        name: node.name,
        inputs: [input.tensor],
        constants: {},
        outputs: [`${node.name}/output`],
        options: { from: ordered(from, 0), to: ordered(to, 1) },
    });
    return {
        ...written(tensor, to.map((end, axis) => end - from[axis]), input.layout),
    };
};
/** Between the two orders of an image nothing moves, for the graph has channels last anyway; else dimensions change places. */
const place_transpose = (node, inputs, place) => {
    const given = materialized(node.name, activation(node, inputs, 0), place);
    const { length: rank } = given.shape;
    const perm = numbersOf(node, 'perm', given.shape.map((_, axis) => rank - 1 - axis));
    const turned = perm.map((axis) => given.shape[axis]);
    if (given.layout === 'same' && perm.join() === '0,3,1,2')
        return written(given.tensor, turned, 'channels-last');
    if (given.layout === 'channels-last' && perm.join() === '0,2,3,1')
        return written(given.tensor, turned, 'same');
    if (rank === 3 && perm.join() === '0,2,1') {
        // Between the two orders of a series nothing moves either: an image of one row becomes its columns, and back.
        const [n, w, c] = given.shape;
        if (given.layout === 'channels-last')
            return written(place.graph.append((0,plain_operator/* plainOperator */.f)('Reshape', node.name, given.tensor), turned), turned, 'same');
        if (given.layout === 'same' && place.hasSeries)
            return written(place.graph.append((0,plain_operator/* plainOperator */.f)('Reshape', node.name, given.tensor), [n, 1, w, c]), turned, 'channels-last');
    }
    if (given.layout === 'channels-last' && rank === 3 && perm.join() === '0,1,2')
        return given;
    if (given.layout === 'flattened' || perm[0] !== 0 || (given.layout !== 'same' && rank === 3))
        return refuse(node, `expected an order behind the batch, found ${(0,shapes/* formatShape */.BB)(given.shape)} by [${perm.join(', ')}]`);
    const input = given.layout === 'pooled' ? written(node_image(node, given, place).tensor, given.shape, 'channels-last') : given;
    const order = perm.map((axis) => graphAxis(input, axis));
    const tensor = place.graph.append({
        kind: 'Transpose',
        name: node.name,
        inputs: [input.tensor],
        constants: {},
        outputs: [`${node.name}/output`],
        options: { order },
    });
    return written(tensor, turned, 'same');
};
/** Over the last dimension. */
const layerNormalization = (node, inputs, place) => {
    const input = materialized(node.name, activation(node, inputs, 0), place);
    const { length: rank } = input.shape;
    const axis = numberOf(node, 'axis', -1);
    if (input.layout !== 'same' || (axis !== -1 && axis !== rank - 1))
        refuse(node, `expected a normalisation over the last dimension, found axis ${axis} of ${(0,shapes/* formatShape */.BB)(input.shape)} (${input.layout})`);
    const channels = input.shape.at(-1);
    const bias = optionalConstant(node, inputs, 2);
    const tensor = (0,composed/* appendLayerNorm */.gX)(place.graph, node.name, input.tensor, {
        gamma: floats(node, constant(node, inputs, 1), [channels]),
        beta: bias && floats(node, bias, [channels]),
        epsilon: numberOf(node, 'epsilon', 1e-5),
    });
    return { ...input, tensor };
};

;// CONCATENATED MODULE: ./build/formats/onnx/nodes/resize.js




/** Rows and columns that are repeated: Resize, and what was called Upsample before opset 10. */
const resize = (node, inputs, place) => {
    requireImage(node, activation(node, inputs, 0).shape);
    if (node.attributes['mode'] === 'linear')
        return bilinear(node, inputs, place);
    requireRepetition(node);
    const source = node_image(node, activation(node, inputs, 0), place);
    const [n, c, h, w] = source.sizes;
    const [height, width] = [h + source.margins[0] + source.margins[2], w + source.margins[1] + source.margins[3]];
    const [batch, channels, rows, columns, ...more] = factorsOf(node, inputs, source, [n, c, height, width]);
    const isWhole = [rows, columns].every((each) => each !== undefined && Number.isInteger(each) && each >= 1);
    if (batch !== 1 || channels !== 1 || !isWhole || more.length > 0)
        return refuse(node, `expected an image whose height and width become a multiple, found ${(0,shapes/* formatShape */.BB)([n, c, height, width])} times [${[batch, channels, rows, columns].join(', ')}]`);
    const tensor = place.graph.append({
        kind: 'ResizeNearest',
        name: node.name,
        inputs: [addMargins(node.name, source.tensor, source.margins, place)],
        constants: {},
        outputs: [`${node.name}/output`],
        options: { times: [rows, columns] },
    });
    return written(tensor, shapeIn(source, [n, c, height * rows, width * columns]), 'channels-last');
};
function requireImage(node, shape) {
    if (shape.length !== 3 && shape.length !== 4)
        refuse(node, `expected an image [n, c, h, w] or a series [n, c, w], found ${(0,shapes/* formatShape */.BB)(shape)}`);
}
/** By where the centre of a new pixel lies, as ONNX names it. PyTorch's own differs from the first where one row or column is left. */
const centers = {
    half_pixel: 'half-pixel',
    pytorch_half_pixel: 'half-pixel',
    asymmetric: 'corner',
    align_corners: 'aligned',
};
const bilinear = (node, inputs, place) => {
    const source = node_image(node, activation(node, inputs, 0), place);
    const input = addMargins(node.name, source.tensor, source.margins, place);
    const [n, height, width, c] = place.graph.shapeOf(input);
    const coordinates = node.operator === 'Upsample' ? 'asymmetric' : (node.attributes['coordinate_transformation_mode'] ?? 'half_pixel');
    const known = typeof coordinates === 'string' ? centers[coordinates] : undefined;
    if (known === undefined || numberOf(node, 'antialias', 0) !== 0)
        return refuse(node, `expected a known place of pixels and no antialias, found ${JSON.stringify(coordinates)}`);
    const [batch, channels, rows, columns, ...more] = factorsOf(node, inputs, source, [n, c, height, width]);
    const size = [height * (rows ?? 0), width * (columns ?? 0)];
    if (batch !== 1 || channels !== 1 || more.length > 0 || !size.every((each) => Number.isInteger(each) && each >= 1))
        return refuse(node, `expected an image with a whole number of rows and columns, found ${size.join(' x ')}`);
    const isSingle = size.some((each, axis) => each === 1 && [height, width][axis] > 1);
    if (coordinates === 'pytorch_half_pixel' && isSingle)
        return refuse(node, 'expected more than one row and column of pytorch_half_pixel, found one');
    const tensor = place.graph.append({
        kind: 'ResizeBilinear',
        name: node.name,
        inputs: [input],
        constants: {},
        outputs: [`${node.name}/output`],
        options: { size, centers: known },
    });
    return written(tensor, shapeIn(source, [n, c, ...size]), 'channels-last');
};
/** Whether every new row is a copy of the row that it lies in: with centres at half pixels, or cut off towards 0. */
function requireRepetition(node) {
    const { mode = 'nearest', coordinate_transformation_mode: coordinates, nearest_mode: nearest } = node.attributes;
    const isCutOff = node.operator === 'Upsample' || (coordinates === 'asymmetric' && nearest === 'floor');
    const isCentred = coordinates === undefined || coordinates === 'half_pixel';
    if (mode !== 'nearest' || !(isCutOff || (isCentred && (nearest === undefined || nearest === 'round_prefer_floor'))))
        refuse(node, `expected rows that are repeated, found ${JSON.stringify({ mode, coordinates, nearest })}`, 'Export the layer with mode nearest.');
}
/** Of [n, c, h, w]; the one row of a series stays one. */
function factorsOf(node, inputs, { isSeries }, [n, c, h, w]) {
    const factors = ownFactors(node, inputs, isSeries ? [n, c, w] : [n, c, h, w]);
    return isSeries && factors.length === 3 ? withRow(factors, 1) : factors;
}
function ownFactors(node, inputs, shape) {
    const at = node.operator === 'Upsample' || inputs.length === 2 ? 1 : 2;
    const scales = optionalConstant(node, inputs, at);
    if (scales && scales.data.length > 0)
        return listOf(scales);
    const sizes = optionalConstant(node, inputs, 3);
    if (sizes)
        return listOf(sizes).map((size, axis) => size / shape[axis]);
    return numbersOf(node, 'scales', []);
}

;// CONCATENATED MODULE: ./build/formats/onnx/nodes/pooling.js







const pooling_none = 'none';
const pool = (kind) => (node, inputs, place) => {
    const { graph } = place;
    const source = node_image(node, activation(node, inputs, 0), place);
    const { isSeries } = source;
    const size = pairOf(node, 'kernel_shape', [1, 1], isSeries);
    const stride = pairOf(node, 'strides', [1, 1], isSeries);
    if (numbersOf(node, 'dilations', []).some((each) => each !== 1))
        refuse(node, 'expected no dilation');
    const [n, c, h, w] = source.sizes;
    const padded = [
        n,
        c,
        h + source.margins[0] + source.margins[2],
        w + source.margins[1] + source.margins[3],
    ];
    const own = ownMargins(node, padded, size, stride, [1, 1], isSeries);
    requireSameSize(node, padded, own, size, stride);
    const { zeros, passed } = marginsOf(kind, node, source, own, { size, stride }, graph);
    const input = addMargins(node.name, source.tensor, zeros, place);
    const [, height = h, width = w] = graph.shapeOf(input);
    const padding = paddingFor([n, c, height, width], passed, size, stride, [1, 1]);
    if (padding === null)
        return refuseMargins(kind, node, own);
    const spatial = [height, width].map((each, axis) => (0,shape_rules/* slideWindow */.U4)(each, size[axis], stride[axis], 1, padding).size);
    const output = graph.append({
        kind,
        name: node.name,
        inputs: [input],
        constants: {},
        outputs: [`${node.name}/output`],
        options: { size, stride, padding, activation: pooling_none },
    });
    const [rows, columns] = spatial;
    return written(output, shapeIn(source, [n, c, rows, columns]), 'channels-last');
};
const nothing = [0, 0, 0, 0];
/** What a window meets beside the image: zeros that it reads, and places that it passes over. */
function marginsOf(kind, node, source, own, { size, stride }, graph) {
    const all = sum(source.margins, own);
    switch (kind) {
        case 'AveragePool2D':
            return numberOf(node, 'count_include_pad', 0) === 1
                ? { zeros: all, passed: nothing }
                : { zeros: source.margins, passed: own };
        case 'MaxPool2D': {
            if (!graph.isNotNegative(source.tensor))
                return { zeros: source.margins, passed: own };
            // Beside values from 0 on, the largest of a window is the same with zeros and without.
            const fits = paddingFor(source.sizes, all, size, stride, [1, 1]) !== null;
            return fits ? { zeros: nothing, passed: all } : { zeros: all, passed: nothing };
        }
        default:
            return kind;
    }
}
function refuseMargins(kind, node, own) {
    const found = `expected pads as TFLite's SAME or VALID makes them, found [${own.join(', ')}]`;
    switch (kind) {
        case 'AveragePool2D':
            return refuse(node, `${found} for an average that leaves out what lies beside the image`, 'Export the pool with count_include_pad=True, or without padding.');
        case 'MaxPool2D':
            return refuse(node, `${found} around values that may be below 0, where zeros would change the largest of a window`, 'Put the ReLU before the pool: the results are the same, and zeros around them change nothing.');
        default:
            return kind;
    }
}
/** `ceil_mode` may add a window at the end that reads less than the others. */
function requireSameSize(node, [, , h, w], [top, left, bottom, right], size, stride) {
    if (numberOf(node, 'ceil_mode', 0) === 0)
        return;
    const restOf = (each, axis) => (each - size[axis]) % stride[axis];
    const fits = [h + top + bottom, w + left + right].map(restOf).every((rest) => rest === 0);
    if (!fits)
        refuse(node, 'expected ceil_mode 0, found a last window that is cut off', 'Export the pool with ceil_mode=False.');
}
const averagePool = pool('AveragePool2D');
const maxPool = pool('MaxPool2D');
const globalAveragePool = (node, inputs, place) => {
    const source = node_image(node, activation(node, inputs, 0), place);
    const [n, c] = source.sizes;
    const input = addMargins(node.name, source.tensor, source.margins, place);
    return written(place.graph.append((0,plain_operator/* meanOperator */.w)(node.name, input)), shapeIn(source, [n, c, 1, 1]), 'pooled');
};
const reduceMean = (node, inputs, place) => {
    const input = materialized(node.name, activation(node, inputs, 0), place);
    const { length: rank } = input.shape;
    const given = optionalConstant(node, inputs, 1);
    const named = (given ? listOf(given) : numbersOf(node, 'axes', [])).map((axis) => (axis < 0 ? axis + rank : axis));
    const axes = (named.length > 0 ? named : input.shape.map((_, axis) => axis)).sort((a, b) => a - b);
    const keepDims = numberOf(node, 'keepdims', 1) === 1;
    const refuseAxes = () => refuse(node, `expected a mean over dimensions behind the batch, found axes ${axes.join(', ')} of ${(0,shapes/* formatShape */.BB)(input.shape)}`);
    if (axes.includes(0))
        return refuseAxes();
    const whole = rank === 3 ? '2' : '2,3';
    if (rank >= 3 && rank <= 4 && input.layout !== 'same' && axes.join() === whole) {
        const value = globalAveragePool(node, inputs, place);
        return keepDims ? value : written(value.tensor, value.shape.slice(0, 2), 'same');
    }
    const mean = (tensor, over) => place.graph.append((0,plain_operator/* meanOperator */.w)(node.name, tensor, { axes: over, keepDims }));
    const shape = input.shape.flatMap((size, axis) => (axes.includes(axis) ? (keepDims ? [1] : []) : [size]));
    if (input.layout === 'same')
        return written(mean(input.tensor, axes), shape, 'same');
    if (rank !== 4 || input.layout === 'flattened')
        return refuseAxes();
    // Without its channels, or with channels alone, what is left stands in one order in both.
    if (!keepDims && !axes.includes(1))
        return refuseAxes();
    const { tensor } = node_image(node, input, place);
    const over = axes.map((axis) => graphAxis({ ...input, layout: 'channels-last' }, axis)).sort((a, b) => a - b);
    return written(mean(tensor, over), shape, keepDims ? 'channels-last' : 'same');
};
/** The largest of each channel: a pool whose window is the whole image. */
const globalMaxPool = (node, inputs, place) => {
    const source = node_image(node, activation(node, inputs, 0), place);
    const [n, c] = source.sizes;
    const input = addMargins(node.name, source.tensor, source.margins, place);
    const [, height, width] = place.graph.shapeOf(input);
    const tensor = place.graph.append({
        kind: 'MaxPool2D',
        name: node.name,
        inputs: [input],
        constants: {},
        outputs: [`${node.name}/output`],
        options: { size: [height, width], stride: [1, 1], padding: 'valid', activation: pooling_none },
    });
    return written(tensor, shapeIn(source, [n, c, 1, 1]), 'channels-last');
};

;// CONCATENATED MODULE: ./build/formats/onnx/nodes/shape.js





/** The same numbers in another shape: what that means depends on where the graph has the channels. */
function toShape(node, given, shape, place) {
    const { graph } = place;
    const value = materialized(node.name, given, place);
    if ((0,shapes/* elements */.Yt)(shape) !== (0,shapes/* elements */.Yt)(value.shape))
        refuse(node, `expected ${(0,shapes/* elements */.Yt)(value.shape)} elements, found ${(0,shapes/* formatShape */.BB)(shape)}`);
    const [n, c] = value.shape;
    const isFlat = shape.length === 2 && shape[0] === n;
    switch (value.layout) {
        case 'same':
            return written(graph.append((0,plain_operator/* plainOperator */.f)('Reshape', node.name, value.tensor), shape), shape, 'same');
        case 'pooled':
            if (isFlat)
                return written(value.tensor, shape, 'same');
            if (shape.length > 2 && shape[1] === c && (0,shapes/* elements */.Yt)(shape) === c)
                return written(value.tensor, shape, 'pooled');
            if (shape.join() === value.shape.join())
                return value;
            break;
        case 'channels-last': {
            if (!isFlat) {
                // A series is an image of one row already.
                const isRow = shape.filter((_, axis) => axis !== 2).join() === value.shape.join() && shape[2] === 1;
                const isOne = value.shape.filter((_, axis) => axis !== 2).join() === shape.join() && value.shape[2] === 1;
                if ((isRow && shape.length === 4) || (isOne && shape.length === 3) || shape.join() === value.shape.join())
                    return written(value.tensor, shape, 'channels-last');
                break;
            }
            const tensor = graph.append((0,plain_operator/* plainOperator */.f)('Reshape', node.name, value.tensor), shape);
            // With one position, or one channel, both orders are the same.
            if (shape[1] === c || c === 1)
                return written(tensor, shape, 'same');
            return { kind: 'activation', tensor, shape, layout: 'flattened', channels: c };
        }
        case 'flattened':
            break;
        default:
            return value.layout;
    }
    return refuse(node, `expected an image to be flattened to [${n}, ${(0,shapes/* elements */.Yt)(value.shape) / n}], found the shape ${(0,shapes/* formatShape */.BB)(shape)}`);
}
const flatten = (node, inputs, place) => {
    const input = activation(node, inputs, 0);
    const axis = numberOf(node, 'axis', 1);
    if (axis !== 1)
        refuse(node, `expected axis 1, found ${axis}`);
    return toShape(node, input, [input.shape[0], (0,shapes/* elements */.Yt)(input.shape.slice(1))], place);
};
const shape_reshape = (node, inputs, place) => {
    const input = activation(node, inputs, 0);
    const target = listOf(constant(node, inputs, 1));
    const shape = reshaped(input.shape, target);
    if (!shape)
        return refuse(node, `expected a shape for ${(0,shapes/* formatShape */.BB)(input.shape)}, found ${(0,shapes/* formatShape */.BB)(target)}`);
    return toShape(node, input, shape, place);
};
const axesOf = (node, inputs, rank) => {
    const given = optionalConstant(node, inputs, 1);
    return (given ? listOf(given) : numbersOf(node, 'axes', [])).map((axis) => (axis < 0 ? axis + rank : axis));
};
const shape_squeeze = (node, inputs, place) => {
    const input = activation(node, inputs, 0);
    const axes = axesOf(node, inputs, input.shape.length);
    // The batch is 1 here and stays a dimension.
    const isGone = (size, axis) => axes.length === 0 ? axis > 0 && size === 1 : axes.includes(axis);
    return toShape(node, input, input.shape.filter((size, axis) => !isGone(size, axis)), place);
};
const shape_unsqueeze = (node, inputs, place) => {
    const input = activation(node, inputs, 0);
    const axes = new Set(axesOf(node, inputs, input.shape.length +
        (inputs[1]?.kind === 'constant' ? inputs[1].tensor.data.length : numbersOf(node, 'axes', []).length)));
    const rest = [...input.shape];
    const shape = Array.from({ length: rest.length + axes.size }, (_, axis) => (axes.has(axis) ? 1 : rest.shift()));
    const [, , h, w, ...more] = shape;
    // [n, c] → [n, c, 1, 1], or [n, c, 1]: what a pool over the whole image gives.
    if (input.layout === 'same' && input.shape.length === 2 && h === 1 && (w ?? 1) === 1 && more.length === 0)
        return written(input.tensor, shape, 'pooled');
    return toShape(node, input, shape, place);
};
const passThrough = (node, inputs) => activation(node, inputs, 0);
/** Noise in training. The model must have been exported as it is used, though. */
const dropout = (node, inputs, { graph }) => {
    if (optionalConstant(node, inputs, 2)?.data[0])
        refuse(node, 'expected a model that is used, found training_mode', 'Export the model with training off: model.eval().');
    const input = activation(node, inputs, 0);
    // Since opset 12 an input, of one number.
    const rate = optionalConstant(node, inputs, 1)?.data[0] ?? numberOf(node, 'ratio', 0.5);
    if (!(rate >= 0 && rate < 1))
        refuse(node, `expected a ratio from 0 to below 1, found ${rate}`);
    return rate === 0 ? input : { ...input, tensor: graph.dropout(input.tensor, { rate, isSpatial: false }) };
};

;// CONCATENATED MODULE: ./build/formats/onnx/nodes/index.js








/** How each ONNX operator becomes operators of a graph. Quantised values pass through: only their real values are kept. */
const converters = {
    Add: add,
    AveragePool: averagePool,
    BatchNormalization: batchNormalization,
    Clip: clip,
    Concat: elementwise_concat,
    Conv: conv,
    ConvTranspose: convTranspose,
    DequantizeLinear: passThrough,
    Div: div,
    Dropout: dropout,
    Elu: elu,
    Flatten: flatten,
    Gelu: gelu,
    Gemm: gemm,
    GlobalAveragePool: globalAveragePool,
    GlobalMaxPool: globalMaxPool,
    HardSigmoid: hardSigmoid,
    HardSwish: hardSwish,
    Identity: passThrough,
    LayerNormalization: layerNormalization,
    LeakyRelu: leakyRelu,
    MatMul: matMul,
    MaxPool: maxPool,
    Mul: mul,
    PRelu: prelu,
    Pad: pad,
    QuantizeLinear: passThrough,
    ReduceMean: reduceMean,
    Relu: relu,
    Reshape: shape_reshape,
    Resize: resize,
    Sigmoid: sigmoid,
    Slice: place_slice,
    Softmax: softmax,
    Squeeze: shape_squeeze,
    Sub: sub,
    Tanh: tanh,
    Transpose: place_transpose,
    Unsqueeze: shape_unsqueeze,
    Upsample: resize,
};

;// CONCATENATED MODULE: ./build/formats/onnx/to-graph.js
/**
 * From an ONNX model, read as data, to a graph. ONNX has images as [n, c, h, w] and the graph as [n, h, w, c]: no operator
 * is added for that; each value remembers where its dimensions are (`value.ts`).
 */











/** Computed from constants alone, as a rule: shapes, and weights that are stored quantised or transposed. */
const constantOnly = new Set(['Constant', 'Shape', 'Gather', 'Cast']);
/** @throws ModelError that names every node which a graph cannot hold, and what can be done about it. */
function onnxGraph(given) {
    requireKnownOperators(given.nodes);
    const model = mergeBias(given);
    const graph = (0,assemble/* assembleGraph */.V)(model.name);
    const place = { graph, opset: model.opset, hasSeries: model.nodes.some((node) => isOverSeries(node, model)) };
    const values = new Map(Object.entries(model.constants).map(([name, tensor]) => [name, { kind: 'constant', tensor }]));
    for (const input of model.inputs)
        values.set(input.name, inputOf(input, model, place));
    for (const node of model.nodes) {
        const inputs = node.inputs.map((name) => (name === '' ? null : (values.get(name) ?? missing(node, name))));
        const [output] = node.outputs;
        if (output !== undefined)
            values.set(output, to_graph_valueOf(node, inputs, place));
    }
    const outputs = model.outputs.map((name) => {
        const value = values.get(name);
        if (value?.kind === 'activation')
            return withoutRow(name, materialized(name, value, { graph }), graph);
        throw new errors/* ModelError */.me({
            code: 'model/onnx',
            message: `expected an output ${name} that depends on the input, found ${value ? 'a constant' : 'no such value'}`,
        });
    });
    return (0,fuse_activations/* fuseActivations */.x)((0,sink_reshapes/* sinkReshapes */.p)(graph.build(...outputs)));
}
function to_graph_valueOf(node, inputs, place) {
    const [first] = inputs;
    if (node.operator === 'Shape' && first?.kind === 'activation')
        return { kind: 'constant', tensor: shapeTensor(first.shape) };
    if (inputs.every((input) => input?.kind !== 'activation')) {
        const tensor = foldConstants(node, inputs.map((input) => (input?.kind === 'constant' ? input.tensor : null)));
        return tensor ? { kind: 'constant', tensor } : refuse(node, 'expected constants that can be computed beforehand');
    }
    const convert = Object.hasOwn(converters, node.operator) ? converters[node.operator] : undefined;
    if (!convert)
        return refuse(node, 'expected it to work on constants (shapes or weights), found an activation');
    return convert(node, inputs, place);
}
/** A convolution whose kernel has one dimension beside the channels, or such a pool. */
function isOverSeries(node, { constants }) {
    const kernel = constants[node.inputs[1] ?? ''];
    if (/^(Resize|Upsample)$/.test(node.operator)) {
        const sizes = [...node.inputs.slice(1)].reverse().map((name) => constants[name]?.data.length ?? 0);
        return (sizes.find((length) => length > 0) ?? numbersOf(node, 'scales', []).length) === 3;
    }
    if (/^Conv(Transpose)?$/.test(node.operator))
        return (kernel?.shape.length ?? numbersOf(node, 'kernel_shape', []).length + 2) === 3;
    return /^(Max|Average)Pool$/.test(node.operator) && numbersOf(node, 'kernel_shape', []).length === 1;
}
/** What a model gives is [n, w, c] where it is a series: the row is ours. */
function withoutRow(name, { tensor, shape, layout }, graph) {
    if (layout !== 'channels-last' || shape.length !== 3)
        return tensor;
    const [n, c, w] = shape;
    return graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${name}/series`, tensor), [n, w, c]);
}
/** An image comes with its channels last, as a device has it, whatever order the file declares. */
function inputOf({ name, shape, type }, { nodes }, { graph, hasSeries }) {
    const [batch, ...sizes] = shape;
    if (type !== 'float32' || (batch ?? 1) !== 1 || sizes.some((size) => size === null)) {
        throw new errors/* ModelError */.me({
            code: 'model/open-dimension',
            message: `input ${name}: expected float32 values of one sample with a size for each dimension, found ${type} [${shape.map((size) => size ?? '?').join(', ')}]`,
            fix: 'Export the model with a batch of 1 (or an open batch) and the shape that the device will see.',
        });
    }
    const whole = [1, ...sizes];
    const readers = nodes.filter(({ inputs }) => inputs.includes(name));
    const isTurned = readers.every((node) => node.operator === 'Transpose' && /^0,(3,1,2|2,1)$/.test(numbersOf(node, 'perm', []).join()));
    if (whole.length === 3 && hasSeries && !isTurned) {
        const [n, c, w] = whole;
        const input = graph.input(name, [n, w, c]);
        const tensor = graph.append((0,plain_operator/* plainOperator */.f)('Reshape', `${name}/image`, input), [n, 1, w, c]);
        return { kind: 'activation', tensor, shape: whole, layout: 'channels-last' };
    }
    if (whole.length !== 4 || isTurned)
        return { kind: 'activation', tensor: graph.input(name, whole), shape: whole, layout: 'same' };
    const [n, c, h, w] = whole;
    return { kind: 'activation', tensor: graph.input(name, [n, h, w, c]), shape: whole, layout: 'channels-last' };
}
function missing(node, name) {
    return refuse(node, `expected a value ${name} from a node before it, found no such value`);
}
function requireKnownOperators(nodes) {
    const unknown = nodes.filter(({ operator }) => !Object.hasOwn(converters, operator) && !constantOnly.has(operator));
    (0,unsupported/* refuseUnknown */.B)(unknown.map(({ name, operator }) => ({ name, kind: operator })), {
        code: 'model/onnx-unsupported',
        expected: 'operators that tinygate can train and export',
        fixFor: () => `Replace it by supported operators (docs/models.md lists them), or ${unsupported/* gateInstead */.E}.`,
    });
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
