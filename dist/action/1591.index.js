export const id = 1591;
export const ids = [1591];
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
