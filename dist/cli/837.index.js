export const id = 837;
export const ids = [837];
export const modules = {

/***/ 27163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18460);
/* harmony import */ var pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72577);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19821);




/**
 * A stream of xoroshiro128+ whose 128-bit state is the head of SHA-256 over the seed and the stream's label: another
 * consumer with its own label never shifts this one, and the same pair gives the same numbers on every platform.
 */
function seededRandom(seed, stream) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`expected an integer seed, found ${seed}`);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${seed}\n${stream}`).digest();
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_2__/* .xoroshiro128plusFromState */ .G)([0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)));
    let spare = null;
    const uniform = () => (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_3__/* .uniformFloat64 */ .d)(generator);
    const integer = (n) => {
        if (!Number.isSafeInteger(n) || n < 1)
            throw new RangeError(`expected a positive integer, found ${n}`);
        return (0,pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_1__/* .uniformInt */ .C)(generator, 0, n - 1);
    };
    return {
        uniform,
        integer,
        normal() {
            if (spare !== null) {
                const value = spare;
                spare = null;
                return value;
            }
            for (;;) {
                const a = 2 * uniform() - 1;
                const b = 2 * uniform() - 1;
                const square = a * a + b * b;
                if (square >= 1 || square === 0)
                    continue;
                const radius = Math.sqrt((-2 * Math.log(square)) / square);
                spare = b * radius;
                return a * radius;
            }
        },
        shuffle(indices) {
            for (let last = indices.length - 1; last > 0; last--) {
                const other = integer(last + 1);
                const held = indices[last];
                indices[last] = indices[other];
                indices[other] = held;
            }
            return indices;
        },
    };
}


/***/ }),

/***/ 51077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ logitsOf),
/* harmony export */   HC: () => (/* binding */ floatsOf),
/* harmony export */   _$: () => (/* binding */ producerOf),
/* harmony export */   _M: () => (/* binding */ constantInputs),
/* harmony export */   b9: () => (/* binding */ onlyInput),
/* harmony export */   d$: () => (/* binding */ consumersOf),
/* harmony export */   ym: () => (/* binding */ activationInputs),
/* harmony export */   zz: () => (/* binding */ tensorOf)
/* harmony export */ });
/* unused harmony export present */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Activation tensors an operator reads, in order. */
function activationInputs(op) {
    return op.kind === 'Add' ? [op.input, op.input2] : [op.input];
}
/** Constant tensors an operator reads, in the order every packed vector and file lists them. */
function constantInputs(op) {
    switch (op.kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D':
        case 'FullyConnected':
            return [
                { role: 'kernel', tensor: op.filter },
                ...(op.bias === null ? [] : [{ role: 'bias', tensor: op.bias }]),
            ];
        case 'BatchNorm':
            return ['gamma', 'beta', 'mean', 'variance'].map((role) => ({ role, tensor: op[role] }));
        case 'Add':
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Mean':
        case 'Relu':
        case 'Relu6':
        case 'Reshape':
        case 'Softmax':
        case 'Quantize':
        case 'Dequantize':
            return [];
        default:
            return op;
    }
}
function tensorOf(graph, name) {
    const tensor = graph.tensors[name];
    if (!tensor)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({ code: 'graph/undefined-tensor', message: `graph ${graph.name} has no tensor ${name}` });
    return tensor;
}
/** Data of a float32 constant. */
function floatsOf(graph, name) {
    const { data } = tensorOf(graph, name);
    if (!(data instanceof Float32Array)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'graph/not-float',
            message: `expected float32 constant ${name}, found ${data ? 'integers' : 'an activation'}`,
        });
    }
    return data;
}
/** The operator that writes a tensor, or null for graph inputs and constants. */
function producerOf(graph, tensor) {
    return graph.operators.find((op) => op.output === tensor) ?? null;
}
/** Operators that read an activation, in execution order. */
function consumersOf(graph, tensor) {
    return graph.operators.filter((op) => activationInputs(op).includes(tensor));
}
/** The one tensor a classifier computes before its final Softmax; the output itself where there is no Softmax. */
function logitsOf(graph) {
    const [output, ...others] = graph.outputs;
    if (output === undefined || others.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'graph/outputs',
            message: `expected one output of graph ${graph.name}, found ${graph.outputs.length}`,
        });
    }
    let tensor = output;
    for (let op = producerOf(graph, tensor); op; op = producerOf(graph, tensor)) {
        if (op.kind === 'Softmax')
            return op.input;
        if (op.kind !== 'Dequantize' && op.kind !== 'Quantize')
            break;
        tensor = op.input;
    }
    return output;
}
function onlyInput(graph) {
    const [input, ...others] = graph.inputs;
    if (input === undefined || others.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'graph/inputs',
            message: `expected one input of graph ${graph.name}, found ${graph.inputs.length}`,
        });
    }
    return input;
}
/** For lookups that a verified graph cannot miss. */
function present(value, what) {
    if (value === undefined || value === null)
        throw new InternalError(`${what} is missing`);
    return value;
}


/***/ }),

/***/ 5891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ kernelLayers),
/* harmony export */   N3: () => (/* binding */ packStatistics),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51077);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);



/** In execution order, and within a layer as `constantInputs` lists them. A tensor that two layers share appears once. */
function layoutOf(graph) {
    const parameters = [];
    const statistics = [];
    const seen = new Set();
    for (const op of graph.operators) {
        for (const { role, tensor } of (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInputs */ ._M)(op)) {
            if (seen.has(tensor))
                continue;
            seen.add(tensor);
            const list = role === 'mean' || role === 'variance' ? statistics : parameters;
            const { shape } = (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .tensorOf */ .zz)(graph, tensor);
            list.push({ tensor, layer: op.name, role, shape, offset: total(list), size: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(shape) });
        }
    }
    return { parameters, parameterCount: total(parameters), statistics, statisticCount: total(statistics) };
}
/** Trainable values in one vector, [parameterCount]; a copy. */
function pack(graph) {
    return gather(graph, layoutOf(graph).parameters);
}
/** Moving statistics in one vector, [statisticCount]; a copy. */
function packStatistics(graph) {
    return gather(graph, layoutOf(graph).statistics);
}
/** The graph with its values replaced; statistics stay as they are when none are given. The inverse of `pack`. */
function unpack(graph, parameters, statistics) {
    const layout = layoutOf(graph);
    return {
        ...graph,
        tensors: {
            ...graph.tensors,
            ...scatter(graph, layout.parameters, parameters),
            ...(statistics ? scatter(graph, layout.statistics, statistics) : {}),
        },
    };
}
function total(list) {
    const last = list.at(-1);
    return last ? last.offset + last.size : 0;
}
function gather(graph, list) {
    const flat = new Float32Array(total(list));
    for (const { tensor, offset } of list)
        flat.set((0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .floatsOf */ .HC)(graph, tensor), offset);
    return flat;
}
function scatter(graph, list, flat) {
    if (flat.length !== total(list))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`expected ${total(list)} packed values, found ${flat.length}`);
    return Object.fromEntries(list.map(({ tensor, offset, size }) => [
        tensor,
        { ...(0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .tensorOf */ .zz)(graph, tensor), data: flat.slice(offset, offset + size) },
    ]));
}
/** Names of the layers that have a kernel, in execution order: what passes compress. */
function kernelLayers(graph) {
    return layoutOf(graph).parameters.flatMap(({ role, layer }) => (role === 'kernel' ? [layer] : []));
}


/***/ }),

/***/ 72542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verifyGraph)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51077);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);



/**
 * Refuses a graph that no exporter could write faithfully: every tensor is defined once and before it is read, shapes
 * follow from the operators, data types and quantisation parameters agree, and no constant is left over.
 * Throws `ModelError` with every problem found, each naming its layer or tensor. Returns the graph for chaining.
 */
function verifyGraph(graph) {
    const problems = [...tensorProblems(graph), ...orderProblems(graph)];
    // Shape rules need a graph whose names resolve.
    if (problems.length === 0)
        problems.push(...graph.operators.flatMap((op) => operatorProblems(graph, op)));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me(problems);
    return graph;
}
const problem = (code, message) => ({ code: `graph/${code}`, message });
const arrayOf = { float32: Float32Array, int8: Int8Array, int32: Int32Array };
function tensorProblems(graph) {
    return Object.entries(graph.tensors).flatMap(([key, tensor]) => [
        ...(key === tensor.name ? [] : [problem('name', `tensor ${tensor.name} is filed under ${key}`)]),
        ...(tensor.shape.every((size) => Number.isInteger(size) && size > 0)
            ? []
            : [problem('shape', `tensor ${key}: expected positive sizes, found ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(tensor.shape)}`)]),
        ...dataProblems(tensor),
        ...quantizationProblems(tensor),
    ]);
}
function dataProblems({ name, data, shape, type }) {
    if (data === null)
        return [];
    if (!(data instanceof arrayOf[type]))
        return [problem('type', `constant ${name}: its data is not ${type}`)];
    if (data.length !== (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(shape)) {
        return [
            problem('length', `constant ${name} ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(shape)}: expected ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(shape)} elements, found ${data.length}`),
        ];
    }
    if (data instanceof Float32Array && !data.every(Number.isFinite))
        return [problem('not-finite', `constant ${name} holds NaN or infinity`)];
    return [];
}
function quantizationProblems({ name, type, shape, data, quantization }) {
    if (quantization === null)
        return type === 'int8' ? [problem('quantization', `int8 tensor ${name} has no quantisation parameters`)] : [];
    const { scale, zeroPoint, axis } = quantization;
    const found = (message) => [problem('quantization', `tensor ${name}: ${message}`)];
    if (type === 'float32')
        return found('a float32 tensor cannot have quantisation parameters');
    if (axis !== null && !(Number.isInteger(axis) && axis >= 0 && axis < shape.length))
        return found(`no axis ${axis} in ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(shape)}`);
    if (axis !== null && data === null)
        return found('activations are quantised per tensor, found an axis');
    const count = axis === null ? 1 : shape[axis];
    if (scale.length !== count || zeroPoint.length !== count) {
        return found(`expected ${count} scales and zero points, found ${scale.length} and ${zeroPoint.length}`);
    }
    if (!scale.every((value) => Number.isFinite(value) && value > 0))
        return found('scales must be positive and finite');
    if (type === 'int8' && !zeroPoint.every((value) => value >= -128 && value <= 127))
        return found('zero points must fit int8');
    if (data !== null && !zeroPoint.every((value) => value === 0))
        return found('constants are quantised symmetrically: zero points must be 0');
    return [];
}
function orderProblems(graph) {
    const problems = [];
    const defined = new Set(graph.inputs);
    const layers = new Set();
    const used = new Set([...graph.inputs, ...graph.outputs]);
    for (const input of graph.inputs) {
        if (graph.tensors[input] === undefined)
            problems.push(problem('undefined-tensor', `graph input ${input} is not a tensor`));
        else if (graph.tensors[input].data !== null)
            problems.push(problem('constant-input', `graph input ${input} is a constant`));
    }
    for (const op of graph.operators) {
        const at = `layer ${op.name} (${op.kind})`;
        if (layers.has(op.name))
            problems.push(problem('duplicate-layer', `${at}: another layer has the same name`));
        layers.add(op.name);
        for (const tensor of (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .activationInputs */ .ym)(op)) {
            used.add(tensor);
            if (!defined.has(tensor))
                problems.push(problem('order', `${at}: reads ${tensor} before anything defines it`));
        }
        for (const { role, tensor } of (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInputs */ ._M)(op)) {
            used.add(tensor);
            if (!graph.tensors[tensor]?.data)
                problems.push(problem('constant', `${at}: its ${role} ${tensor} is not a constant`));
        }
        const output = graph.tensors[op.output];
        if (!output)
            problems.push(problem('undefined-tensor', `${at}: its output ${op.output} is not a tensor`));
        else if (output.data !== null)
            problems.push(problem('constant-output', `${at}: writes the constant ${op.output}`));
        if (defined.has(op.output))
            problems.push(problem('duplicate-definition', `${at}: ${op.output} is already defined`));
        defined.add(op.output);
        used.add(op.output);
    }
    for (const output of graph.outputs) {
        if (!defined.has(output))
            problems.push(problem('output', `graph output ${output} is never defined`));
    }
    for (const tensor of Object.keys(graph.tensors)) {
        if (!used.has(tensor))
            problems.push(problem('dangling', `tensor ${tensor} belongs to no layer`));
    }
    return problems;
}
function operatorProblems(graph, op) {
    const at = `layer ${op.name} (${op.kind})`;
    const shapes = Object.fromEntries(Object.values(graph.tensors).map(({ name, shape }) => [name, shape]));
    try {
        const expected = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .outputShape */ .x_)(op, shapes);
        const found = shapes[op.output];
        if (!(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .sameShape */ ._C)(expected, found)) {
            return [
                problem('shape', `${at}: expected output ${op.output} ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(expected)}, found ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(found)}`),
            ];
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me)
            return [...error.problems];
        throw error;
    }
    return typeProblems(graph, op, at);
}
function typeProblems(graph, op, at) {
    const of = (tensor) => graph.tensors[tensor];
    const output = of(op.output).type;
    const inputs = (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .activationInputs */ .ym)(op).map((tensor) => of(tensor).type);
    if (op.kind === 'Quantize')
        return output === 'int8' ? [] : [problem('type', `${at}: expected int8 output, found ${output}`)];
    if (op.kind === 'Dequantize') {
        return inputs[0] === 'int8' && output === 'float32'
            ? []
            : [problem('type', `${at}: expected int8 → float32, found ${inputs[0]} → ${output}`)];
    }
    if (inputs.some((type) => type !== output))
        return [problem('type', `${at}: reads ${inputs.join(', ')} and writes ${output}`)];
    if (output === 'int32')
        return [problem('type', `${at}: activations are float32 or int8, found int32`)];
    if (op.kind === 'BatchNorm' && output === 'int8')
        return [problem('type', `${at}: BatchNorm cannot be int8; fold it first`)];
    return (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInputs */ ._M)(op).flatMap(({ role, tensor }) => {
        const expected = output === 'float32' ? 'float32' : role === 'bias' ? 'int32' : 'int8';
        const { type } = of(tensor);
        if (type !== expected)
            return [problem('type', `${at}: expected ${expected} ${role} ${tensor}, found ${type}`)];
        return expected === 'float32' ? [] : axisProblems(op, role, of(tensor), at);
    });
}
/** Per-channel axes that TFLite fixes: 0 for Conv2D and FullyConnected, 3 for DepthwiseConv2D, 0 for biases. */
function axisProblems(op, role, { name, quantization }, at) {
    if (quantization === null)
        return [problem('quantization', `${at}: its ${role} ${name} has no quantisation parameters`)];
    const expected = role === 'kernel' && op.kind === 'DepthwiseConv2D' ? 3 : 0;
    return quantization.axis === null || quantization.axis === expected
        ? []
        : [
            problem('quantization', `${at}: expected its ${role} to be quantised along axis ${expected}, found ${quantization.axis}`),
        ];
}


/***/ }),

/***/ 78577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mh: () => (/* binding */ buildArchitecture)
});

// UNUSED EXPORTS: architectures, dsCnn, mobilenetV1, resnet8

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/graph/initialize.js
/** Standard deviation of a unit normal cut off at ±2: Keras divides by it to keep the variance asked for. */
const truncatedDeviation = 0.879_625_661_034_239_8;
/**
 * Keras's initialisers: glorot_uniform (Glorot & Bengio 2010, U(±√(6 / (fanIn + fanOut)))) and he_normal (He et al.
 * 2015, normal cut off at two deviations, variance 2 / fanIn).
 */
function initialize(initializer, count, { fanIn, fanOut }, random) {
    switch (initializer) {
        case 'glorot_uniform': {
            const limit = Math.sqrt(6 / (fanIn + fanOut));
            return Float32Array.from({ length: count }, () => limit * (2 * random.uniform() - 1));
        }
        case 'he_normal': {
            const deviation = Math.sqrt(2 / fanIn) / truncatedDeviation;
            return Float32Array.from({ length: count }, () => deviation * truncatedNormal(random));
        }
        default:
            return initializer;
    }
}
function truncatedNormal(random) {
    for (;;) {
        const value = random.normal();
        if (Math.abs(value) <= 2)
            return value;
    }
}

// EXTERNAL MODULE: ./build/graph/shapes.js
var graph_shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/graph/verify.js
var verify = __webpack_require__(72542);
;// CONCATENATED MODULE: ./build/graph/builder.js



/** Builds a float32 graph in reading order; weights come from `random`, layer by layer, as Keras initialises them. */
function graphBuilder(name, random) {
    const tensors = {};
    const operators = [];
    const inputs = [];
    const define = (tensor, shape, data) => {
        tensors[tensor] = { name: tensor, shape, type: 'float32', data, quantization: null };
        return tensor;
    };
    const append = (op, declared) => {
        const shapes = Object.fromEntries(Object.values(tensors).map((tensor) => [tensor.name, tensor.shape]));
        define(op.output, (0,graph_shapes/* outputShape */.x_)(op, declared ? { ...shapes, [op.output]: declared } : shapes), null);
        operators.push(op);
        return op.output;
    };
    const named = (layer, input) => ({ name: layer, input, output: `${layer}/output` });
    const shapeOf = (tensor) => tensors[tensor]?.shape ?? [];
    const kernel = (layer, shape, fans, initializer = 'glorot_uniform') => define(`${layer}/kernel`, shape, initialize(initializer, (0,graph_shapes/* elements */.Yt)(shape), fans, random));
    const bias = (layer, size, wanted = true) => wanted ? define(`${layer}/bias`, [size], new Float32Array(size)) : null;
    const window = (options) => ({
        stride: pair(options.stride ?? 1),
        dilation: pair(options.dilation ?? 1),
        padding: options.padding ?? 'same',
        activation: options.activation ?? 'none',
    });
    const pool = (kind) => (layer, input, options) => append({
        kind,
        ...named(layer, input),
        size: pair(options.size),
        stride: pair(options.stride ?? options.size),
        padding: options.padding ?? 'valid',
        activation: 'none',
    });
    return {
        input(tensor, shape) {
            inputs.push(tensor);
            return define(tensor, shape, null);
        },
        conv2d(layer, input, options) {
            const [kh, kw] = pair(options.kernelSize);
            const channels = shapeOf(input).at(-1) ?? 0;
            const fans = { fanIn: kh * kw * channels, fanOut: kh * kw * options.filters };
            const filter = kernel(layer, [options.filters, kh, kw, channels], fans, options.initializer);
            return append({
                kind: 'Conv2D',
                ...named(layer, input),
                filter,
                bias: bias(layer, options.filters, options.bias),
                ...window(options),
            });
        },
        depthwiseConv2d(layer, input, options) {
            const [kh, kw] = pair(options.kernelSize);
            const channels = shapeOf(input).at(-1) ?? 0;
            const depthMultiplier = options.depthMultiplier ?? 1;
            const outC = channels * depthMultiplier;
            // Keras counts the fans of the kernel's own layout, [kh, kw, channels, multiplier].
            const fans = { fanIn: kh * kw * channels, fanOut: kh * kw * depthMultiplier };
            const filter = kernel(layer, [1, kh, kw, outC], fans, options.initializer);
            const biasTensor = bias(layer, outC, options.bias);
            return append({
                kind: 'DepthwiseConv2D',
                ...named(layer, input),
                filter,
                bias: biasTensor,
                depthMultiplier,
                ...window(options),
            });
        },
        dense(layer, input, options) {
            const channels = shapeOf(input).at(-1) ?? 0;
            const fans = { fanIn: channels, fanOut: options.units };
            const filter = kernel(layer, [options.units, channels], fans, options.initializer);
            const activation = options.activation ?? 'none';
            return append({
                kind: 'FullyConnected',
                ...named(layer, input),
                filter,
                bias: bias(layer, options.units, options.bias),
                activation,
            });
        },
        batchNorm(layer, input, options = {}) {
            const channels = shapeOf(input).at(-1) ?? 0;
            const vector = (part, value) => define(`${layer}/${part}`, [channels], new Float32Array(channels).fill(value));
            return append({
                kind: 'BatchNorm',
                ...named(layer, input),
                gamma: vector('gamma', 1),
                beta: vector('beta', 0),
                mean: vector('moving_mean', 0),
                variance: vector('moving_variance', 1),
                epsilon: options.epsilon ?? 1e-3,
                activation: options.activation ?? 'none',
            });
        },
        add: (layer, input, input2, options = {}) => append({ kind: 'Add', ...named(layer, input), input2, activation: options.activation ?? 'none' }),
        averagePool2d: pool('AveragePool2D'),
        maxPool2d: pool('MaxPool2D'),
        globalAveragePool: (layer, input) => append({ kind: 'Mean', ...named(layer, input) }),
        relu: (layer, input) => append({ kind: 'Relu', ...named(layer, input) }),
        relu6: (layer, input) => append({ kind: 'Relu6', ...named(layer, input) }),
        reshape: (layer, input, shape) => append({ kind: 'Reshape', ...named(layer, input) }, shape),
        softmax: (layer, input) => append({ kind: 'Softmax', ...named(layer, input) }),
        build: (...outputs) => (0,verify/* verifyGraph */.W)({ name, operators, tensors, inputs, outputs }),
    };
}
function pair(value) {
    return typeof value === 'number' ? [value, value] : value;
}

;// CONCATENATED MODULE: ./build/graph/zoo/ds-cnn.js


/**
 * DS-CNN (Zhang et al. 2017, "Hello Edge"; MLPerf Tiny keyword spotting), generalised to any image: a strided stem
 * convolution, then blocks of depthwise 3x3 and pointwise 1x1 convolution, each with BatchNorm and ReLU.
 */
const dsCnn = (parameters, inputShape, classes, random) => {
    const blocks = parameters.blocks ?? 4;
    const [stemWidth, ...widths] = widthsOf(parameters.filters ?? 64, blocks);
    const strides = parameters.strides ?? Array.from({ length: blocks }, () => 1);
    if (strides.length !== blocks) {
        throw new errors/* SpecError */.G8({
            code: 'graph/ds-cnn-strides',
            message: `ds_cnn: expected ${blocks} strides, one per block, found ${strides.length}`,
            fix: 'Give `strides` one entry for each of the `blocks`.',
        });
    }
    const kernelSize = parameters.kernel_size ?? 3;
    const g = graphBuilder('ds_cnn', random);
    const normalize = (layer, x) => g.batchNorm(`${layer}/bn`, x, { activation: 'relu' });
    const input = g.input('input', [1, ...inputShape]);
    const stem = {
        filters: stemWidth,
        kernelSize: parameters.stem_kernel_size ?? 3,
        stride: parameters.stem_stride ?? 2,
        bias: false,
    };
    let x = normalize('stem', g.conv2d('stem', input, stem));
    widths.forEach((filters, index) => {
        const [depthwise, pointwise] = [`block${index + 1}/depthwise`, `block${index + 1}/pointwise`];
        x = normalize(depthwise, g.depthwiseConv2d(depthwise, x, { kernelSize, stride: strides[index], bias: false }));
        x = normalize(pointwise, g.conv2d(pointwise, x, { filters, kernelSize: 1, bias: false }));
    });
    const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
    return g.build(g.softmax('softmax', logits));
};
function widthsOf(filters, blocks) {
    if (typeof filters === 'number')
        return Array.from({ length: blocks + 1 }, () => filters);
    if (filters.length === blocks + 1)
        return filters;
    throw new errors/* SpecError */.G8({
        code: 'graph/ds-cnn-filters',
        message: `ds_cnn: expected ${blocks + 1} filters (the stem and ${blocks} blocks), found ${filters.length}`,
        fix: 'Give `filters` one number for every layer, or a list [stem, block 1, …].',
    });
}

;// CONCATENATED MODULE: ./build/graph/zoo/mobilenet-v1.js

/** [pointwise filters at width 1, depthwise stride] of the 13 blocks (Howard et al. 2017, table 1). */
const blocks = [
    [64, 1],
    [128, 2],
    [128, 1],
    [256, 2],
    [256, 1],
    [512, 2],
    [512, 1],
    [512, 1],
    [512, 1],
    [512, 1],
    [512, 1],
    [1024, 2],
    [1024, 1],
];
/** MobileNetV1 as MLPerf Tiny's visual wake words has it (vww_model.py): width multiplier 0.25, ReLU, 13 blocks. */
const mobilenetV1 = (parameters, inputShape, classes, random) => {
    const alpha = parameters.alpha ?? 0.25;
    const scaled = (filters) => Math.max(1, Math.trunc(filters * alpha));
    const g = graphBuilder('mobilenet_v1', random);
    const normalize = (layer, x) => g.batchNorm(`${layer}/bn`, x, { activation: 'relu' });
    const input = g.input('input', [1, ...inputShape]);
    let x = normalize('stem', g.conv2d('stem', input, { filters: scaled(32), kernelSize: 3, stride: 2, bias: false }));
    blocks.forEach(([filters, stride], index) => {
        const [depthwise, pointwise] = [`block${index + 1}/depthwise`, `block${index + 1}/pointwise`];
        x = normalize(depthwise, g.depthwiseConv2d(depthwise, x, { kernelSize: 3, stride, bias: false }));
        x = normalize(pointwise, g.conv2d(pointwise, x, { filters: scaled(filters), kernelSize: 1, bias: false }));
    });
    const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
    return g.build(g.softmax('softmax', logits));
};

;// CONCATENATED MODULE: ./build/graph/zoo/resnet8.js

/**
 * ResNet-8 of MLPerf Tiny (mlcommons/tiny, benchmark/training/image_classification/keras_model.py): a 3x3 stem, three
 * residual stacks of one block with strides 1, 2, 2 and 1x1 shortcuts where the shape changes, global average pool.
 * Convolutions before a BatchNorm have no bias, which it would cancel.
 */
const resnet8 = (parameters, inputShape, classes, random) => {
    const filters = parameters.filters ?? [16, 32, 64];
    const kernelSize = parameters.kernel_size ?? 3;
    const g = graphBuilder('resnet8', random);
    const conv = (layer, x, options) => g.conv2d(layer, x, { ...options, bias: false, initializer: 'he_normal' });
    const input = g.input('input', [1, ...inputShape]);
    let x = g.batchNorm('stem/bn', conv('stem', input, { filters: filters[0], kernelSize }), { activation: 'relu' });
    let channels = filters[0];
    filters.forEach((width, index) => {
        const stack = `stack${index + 1}`;
        const stride = index === 0 ? 1 : 2;
        let y = conv(`${stack}/conv1`, x, { filters: width, kernelSize, stride });
        y = g.batchNorm(`${stack}/conv1/bn`, y, { activation: 'relu' });
        y = g.batchNorm(`${stack}/conv2/bn`, conv(`${stack}/conv2`, y, { filters: width, kernelSize }));
        const changes = stride !== 1 || width !== channels;
        const shortcut = changes
            ? g.conv2d(`${stack}/shortcut`, x, { filters: width, kernelSize: 1, stride, initializer: 'he_normal' })
            : x;
        x = g.add(`${stack}/add`, y, shortcut, { activation: 'relu' });
        channels = width;
    });
    const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes, initializer: 'he_normal' });
    return g.build(g.softmax('softmax', logits));
};

;// CONCATENATED MODULE: ./build/graph/zoo/index.js







const architectures = {
    resnet8: resnet8,
    ds_cnn: dsCnn,
    mobilenet_v1: mobilenetV1,
};
/**
 * Builds a named architecture with seeded initial weights: input → … → logits → Softmax. `parameters` are what the
 * spec's schema has already checked. Throws `SpecError` for an unknown name or an impossible combination.
 */
function buildArchitecture(name, parameters, inputShape, classes, random) {
    const architecture = architectures[name];
    if (!Object.hasOwn(architectures, name) || !architecture) {
        throw new errors/* SpecError */.G8({
            code: 'graph/unknown-architecture',
            message: `expected an architecture of ${Object.keys(architectures).join(', ')}, found ${JSON.stringify(name)}`,
            fix: 'Use one of the built-in names.',
        });
    }
    return architecture(parameters, inputShape, classes, random);
}


/***/ })

};
