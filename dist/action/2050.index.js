export const id = 2050;
export const ids = [2050];
export const modules = {

/***/ 51077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ logitsOf),
/* harmony export */   HC: () => (/* binding */ floatsOf),
/* harmony export */   _$: () => (/* binding */ producerOf),
/* harmony export */   b9: () => (/* binding */ onlyInput),
/* harmony export */   d$: () => (/* binding */ consumersOf),
/* harmony export */   rv: () => (/* binding */ isConversion),
/* harmony export */   zz: () => (/* binding */ tensorOf)
/* harmony export */ });
/* unused harmony export present */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

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
    return graph.operators.find((op) => op.outputs.includes(tensor)) ?? null;
}
/** Operators that read an activation, in execution order. */
function consumersOf(graph, tensor) {
    return graph.operators.filter((op) => op.inputs.includes(tensor));
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
            return op.inputs[0];
        if (!isConversion(op))
            break;
        tensor = op.inputs[0];
    }
    return output;
}
/** Between int8 and floats, at the edges of a quantised graph. */
function isConversion({ kind }) {
    return kind === 'Quantize' || kind === 'Dequantize';
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

/***/ 72542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verifyGraph)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _ops_operator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57640);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);



/**
 * Refuses a graph that no exporter could write faithfully: every tensor is defined once and before it is read, shapes
 * follow from the operators, data types and quantisation parameters agree, and no constant is left over.
 * Throws `ModelError` with every problem found, each naming its layer or tensor. Returns the graph for chaining.
 */
function verifyGraph(graph) {
    const problems = [...tensorProblems(graph), ...orderProblems(graph)];
    // Shape rules need a graph whose names resolve.
    if (problems.length === 0) {
        const shapes = Object.fromEntries(Object.values(graph.tensors).map(({ name, shape }) => [name, shape]));
        problems.push(...graph.operators.flatMap((op) => operatorProblems(graph, op, shapes)));
    }
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
        return [
            {
                ...problem('not-finite', `constant ${name} holds NaN or infinity`),
                cause: 'The training that made these weights diverged, or the file is damaged.',
                fix: 'Give an earlier checkpoint, or train with a smaller learning rate.',
            },
        ];
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
        for (const tensor of op.inputs) {
            used.add(tensor);
            if (!defined.has(tensor))
                problems.push(problem('order', `${at}: reads ${tensor} before anything defines it`));
        }
        for (const { role, tensor } of (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInputs */ ._M)(op)) {
            used.add(tensor);
            if (!graph.tensors[tensor]?.data)
                problems.push(problem('constant', `${at}: its ${role} ${tensor} is not a constant`));
        }
        for (const output of op.outputs) {
            const tensor = graph.tensors[output];
            if (!tensor)
                problems.push(problem('undefined-tensor', `${at}: its output ${output} is not a tensor`));
            else if (tensor.data !== null)
                problems.push(problem('constant-output', `${at}: writes the constant ${output}`));
            if (defined.has(output))
                problems.push(problem('duplicate-definition', `${at}: ${output} is already defined`));
            defined.add(output);
            used.add(output);
        }
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
function operatorProblems(graph, op, shapes) {
    const at = `layer ${op.name} (${op.kind})`;
    try {
        const expected = (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .outputShapes */ .I8)(op, shapes);
        if (expected.length !== op.outputs.length) {
            return [problem('operands', `${at}: expected ${expected.length} outputs, found ${op.outputs.length}`)];
        }
        const misfits = op.outputs.flatMap((output, i) => {
            const [due, found] = [expected[i], shapes[output]];
            const message = `${at}: expected output ${output} ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(due)}, found ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(found)}`;
            return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .sameShape */ ._C)(due, found) ? [] : [problem('shape', message)];
        });
        if (misfits.length > 0)
            return misfits;
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
    const output = of(op.outputs[0]).type;
    const refused = (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .xS)(op).types(op.inputs.map((tensor) => of(tensor).type), output);
    if (refused !== null)
        return [problem('type', `${at}: ${refused}`)];
    return (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInputs */ ._M)(op).flatMap(({ role, tensor, facts }) => {
        const expected = output === 'float32' ? output : facts.int8?.type;
        const { type } = of(tensor);
        if (type !== expected)
            return [problem('type', `${at}: expected ${expected} ${role} ${tensor}, found ${type}`)];
        return expected === 'float32' ? [] : axisProblems(role, of(tensor), facts.int8?.axis ?? 0, at);
    });
}
/** The axes of scales are what TFLite fixes. */
function axisProblems(role, { name, quantization }, axis, at) {
    if (quantization === null)
        return [problem('quantization', `${at}: its ${role} ${name} has no quantisation parameters`)];
    if (quantization.axis === null || quantization.axis === axis)
        return [];
    const found = `expected its ${role} to be quantised along axis ${axis}, found ${quantization.axis}`;
    return [problem('quantization', `${at}: ${found}`)];
}


/***/ }),

/***/ 30313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts),
/* harmony export */   L: () => (/* binding */ axisOf)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _shared_op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17838);
/* harmony import */ var _shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88514);



const facts = {
    inputs: 'any',
    ..._shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutConstants */ .UH,
    shapes(op, of) {
        const shapes = op.inputs.map(of);
        const [first] = shapes;
        const axis = axisOf(op.options, first);
        if (!Number.isInteger(axis) || axis < 0 || axis >= first.length)
            (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(op, `expected an axis of ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(first)}, found ${op.options.axis}`);
        const others = (shape) => shape.map((size, i) => (i === axis ? 'any' : size)).join();
        const wrong = shapes.find((shape) => others(shape) !== others(first));
        if (wrong)
            (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(op, `puts ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(wrong)} after ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(first)} along axis ${axis}`);
        const length = shapes.reduce((sum, shape) => sum + shape[axis], 0);
        return [first.map((size, i) => (i === axis ? length : size))];
    },
    types: _shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTypes */ .WO,
    numbers: { output: 'shared', rounds: false, scalesLinearly: true },
    int8: null,
};
const axisOf = ({ axis }, { length }) => (axis < 0 ? axis + length : axis);


/***/ }),

/***/ 57640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ constantInputs),
  xS: () => (/* binding */ factsOf),
  I8: () => (/* binding */ outputShapes),
  Of: () => (/* binding */ refusalOf)
});

// UNUSED EXPORTS: macsOf

// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/ops/shared/op.js
var op = __webpack_require__(17838);
// EXTERNAL MODULE: ./build/ops/shared/shape-rules.js
var shape_rules = __webpack_require__(88514);
;// CONCATENATED MODULE: ./build/ops/conv2d/op.js



const facts = {
    inputs: 1,
    roles: (0,op/* weightedRoles */.zt)(0),
    weights: { perAxis: true, needsBias: true },
    shapes(op, of) {
        const { kernel, bias } = op.constants;
        const [n, h, w, c] = (0,shape_rules/* nhwc */.Hv)(op, of(op.inputs[0]));
        const [outC, kh, kw, inC] = (0,shape_rules/* rank4 */.XV)(op, of(kernel), 'filter');
        if (inC !== c)
            (0,shape_rules/* misfit */.hH)(op, `filter ${(0,shapes/* formatShape */.BB)(of(kernel))} reads ${inC} channels, input ${op.inputs[0]} has ${c}`);
        (0,shape_rules/* expectVector */.ND)(op, 'bias', bias, outC, of);
        return [[n, ...(0,shape_rules/* spatial */.FV)(op, [h, w], [kh, kw], op.options), outC]];
    },
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
    macs: (op, of) => (0,shape_rules/* kernelMacs */.uE)(op, of, 1),
};

;// CONCATENATED MODULE: ./build/ops/depthwise-conv2d/op.js



const op_facts = {
    inputs: 1,
    roles: (0,op/* weightedRoles */.zt)(3),
    weights: { perAxis: true, needsBias: true },
    shapes(op, of) {
        const { kernel, bias } = op.constants;
        const { depthMultiplier } = op.options;
        const [n, h, w, c] = (0,shape_rules/* nhwc */.Hv)(op, of(op.inputs[0]));
        const [one, kh, kw, outC] = (0,shape_rules/* rank4 */.XV)(op, of(kernel), 'filter');
        if (one !== 1 || outC !== c * depthMultiplier) {
            (0,shape_rules/* misfit */.hH)(op, `expected filter [1, kh, kw, ${c} · ${depthMultiplier}], found ${(0,shapes/* formatShape */.BB)(of(kernel))}`);
        }
        (0,shape_rules/* expectVector */.ND)(op, 'bias', bias, outC, of);
        return [[n, ...(0,shape_rules/* spatial */.FV)(op, [h, w], [kh, kw], op.options), outC]];
    },
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
    macs(op, of) {
        const [, kh, kw] = (0,shape_rules/* rank4 */.XV)(op, of(op.constants.kernel), 'filter');
        return of(op.outputs[0]).reduce((product, size) => product * size, kh * kw);
    },
};

;// CONCATENATED MODULE: ./build/ops/fully-connected/op.js



const fully_connected_op_facts = {
    inputs: 1,
    roles: (0,op/* weightedRoles */.zt)(0),
    // Runtimes from before per-channel FULLY_CONNECTED read the first scale only and give wrong results without an error.
    weights: { perAxis: false, needsBias: false },
    shapes(op, of) {
        const [input, kernel] = [of(op.inputs[0]), of(op.constants.kernel)];
        if (input.length !== 2 || kernel.length !== 2 || input[1] !== kernel[1]) {
            (0,shape_rules/* misfit */.hH)(op, `expected input [n, in] and weights [out, in], found ${(0,shapes/* formatShape */.BB)(input)} and ${(0,shapes/* formatShape */.BB)(kernel)}`);
        }
        (0,shape_rules/* expectVector */.ND)(op, 'bias', op.constants.bias, kernel[0], of);
        return [[input[0], kernel[0]]];
    },
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
    macs: (op, of) => (0,shape_rules/* kernelMacs */.uE)(op, of, 1),
};

;// CONCATENATED MODULE: ./build/ops/batch-norm/op.js


const learnt = { isOptional: false, learns: 'by gradient', int8: null };
const moving = { isOptional: false, learns: 'by average', int8: null };
const batch_norm_op_facts = {
    inputs: 1,
    roles: { gamma: learnt, beta: learnt, mean: moving, variance: moving },
    weights: null,
    shapes(op, of) {
        const input = of(op.inputs[0]);
        for (const part of ['gamma', 'beta', 'mean', 'variance'])
            (0,shape_rules/* expectVector */.ND)(op, part, op.constants[part], input.at(-1), of);
        return [input];
    },
    types: (inputs, output) => (0,op/* sameTypes */.WO)(inputs, output) ?? (output === 'int8' ? 'BatchNorm cannot be int8; fold it first' : null),
    // Its shift is not multiplied with its input.
    numbers: { ...op/* linearNumbers */.YO, scalesLinearly: false },
    int8: {
        code: 'quantize/batch-norm',
        refused: 'it has no int8 form',
        fix: 'Fold it into the layer before it (foldBatchNorm) before quantising.',
    },
    macs: () => 0,
};

;// CONCATENATED MODULE: ./build/ops/add/op.js


const add_op_facts = {
    inputs: 2,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => (0,shape_rules/* equalShapes */.zx)(op, of, 'adds'),
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/sub/op.js


const sub_op_facts = {
    inputs: 2,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => (0,shape_rules/* equalShapes */.zx)(op, of, 'subtracts'),
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
};

// EXTERNAL MODULE: ./build/ops/shared/broadcast.js
var broadcast = __webpack_require__(73878);
;// CONCATENATED MODULE: ./build/ops/mul/op.js


const mul_op_facts = {
    inputs: 2,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => (0,broadcast/* broadcastShapes */.O)(op, of, 'multiplies'),
    types: op/* sameTypes */.WO,
    // k times both inputs gives k² times the product.
    numbers: { ...op/* linearNumbers */.YO, scalesLinearly: false },
    int8: null,
};

// EXTERNAL MODULE: ./build/ops/concatenation/op.js
var concatenation_op = __webpack_require__(30313);
;// CONCATENATED MODULE: ./build/ops/shared/pool.js

function pooledShapes(op, of) {
    const [n, h, w, c] = (0,shape_rules/* nhwc */.Hv)(op, of(op.inputs[0]));
    return [[n, ...(0,shape_rules/* spatial */.FV)(op, [h, w], op.options.size, { ...op.options, dilation: [1, 1] }), c]];
}

;// CONCATENATED MODULE: ./build/ops/average-pool2d/op.js


const average_pool2d_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: pooledShapes,
    types: op/* sameTypes */.WO,
    numbers: { output: 'as-input', rounds: true, scalesLinearly: true },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/max-pool2d/op.js


const max_pool2d_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: pooledShapes,
    types: op/* sameTypes */.WO,
    numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/mean/op.js


const mean_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes(op, of) {
        const [n, , , c] = (0,shape_rules/* nhwc */.Hv)(op, of(op.inputs[0]));
        return [[n, c]];
    },
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/pad/op.js


const pad_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes(op, of) {
        const [n, h, w, c] = (0,shape_rules/* nhwc */.Hv)(op, of(op.inputs[0]));
        const { before, after } = op.options;
        if (![...before, ...after].every((size) => Number.isInteger(size) && size >= 0))
            (0,shape_rules/* misfit */.hH)(op, `expected paddings of 0 or more, found ${before.join(', ')} before and ${after.join(', ')} after`);
        return [[n, before[0] + h + after[0], before[1] + w + after[1], c]];
    },
    types: op/* sameTypes */.WO,
    // Every range holds 0, and its code is the zero point.
    numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/resize-nearest/op.js


const resize_nearest_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes(op, of) {
        const [n, h, w, c] = (0,shape_rules/* nhwc */.Hv)(op, of(op.inputs[0]));
        const { times } = op.options;
        if (!times.every((each) => Number.isInteger(each) && each >= 1))
            (0,shape_rules/* misfit */.hH)(op, `expected whole numbers of repetitions, found ${times.join(' and ')}`);
        return [[n, h * times[0], w * times[1], c]];
    },
    types: op/* sameTypes */.WO,
    numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/relu/op.js

const relu_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/relu6/op.js

const relu6_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    // It clamps at 6 units.
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/leaky-relu/op.js

const leaky_relu_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/prelu/op.js



const prelu_op_facts = {
    inputs: 1,
    roles: { alpha: { isOptional: false, learns: 'by gradient', int8: { type: 'int8', axis: 2 } } },
    weights: null,
    shapes(op, of) {
        const [input, alpha] = [of(op.inputs[0]), of(op.constants.alpha)];
        const channels = input.at(-1);
        const isVector = alpha.at(-1) === channels && alpha.slice(0, -1).every((size) => size === 1);
        if (!isVector || alpha.length > input.length)
            (0,shape_rules/* misfit */.hH)(op, `expected a slope for each of ${channels} channels, found ${(0,shapes/* formatShape */.BB)(alpha)}`);
        return [input];
    },
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
    macs: () => 0,
};

;// CONCATENATED MODULE: ./build/ops/elu/op.js

const elu_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/hard-swish/op.js

const hard_swish_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/logistic/op.js

const logistic_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: { output: { scale: 1 / 256, zeroPoint: -128 }, rounds: true, scalesLinearly: false },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/tanh/op.js

const tanh_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: { output: { scale: 1 / 128, zeroPoint: 0 }, rounds: true, scalesLinearly: false },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/reshape/op.js



const reshape_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes(op, of) {
        const [input, target] = [of(op.inputs[0]), of(op.outputs[0])];
        if ((0,shapes/* elements */.Yt)(target) !== (0,shapes/* elements */.Yt)(input))
            (0,shape_rules/* misfit */.hH)(op, `cannot reshape ${(0,shapes/* formatShape */.BB)(input)} to ${(0,shapes/* formatShape */.BB)(target)}`);
        return [target];
    },
    types: op/* sameTypes */.WO,
    numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/softmax/op.js



const softmax_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes(op, of) {
        const input = of(op.inputs[0]);
        if (input.length !== 2)
            (0,shape_rules/* misfit */.hH)(op, `expected input [n, classes], found ${(0,shapes/* formatShape */.BB)(input)}`);
        return [input];
    },
    types: op/* sameTypes */.WO,
    numbers: { output: { scale: 1 / 256, zeroPoint: -128 }, rounds: true, scalesLinearly: false },
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/quantize/op.js

const quantize_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: (_inputs, output) => (output === 'int8' ? null : `expected int8 output, found ${output}`),
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    int8: { code: 'quantize/already-quantised', refused: 'expected an operator of a float graph' },
};

;// CONCATENATED MODULE: ./build/ops/dequantize/op.js

const dequantize_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: ([input], output) => input === 'int8' && output === 'float32' ? null : `expected int8 → float32, found ${input} → ${output}`,
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    int8: { code: 'quantize/already-quantised', refused: 'expected an operator of a float graph' },
};

;// CONCATENATED MODULE: ./build/ops/tables/op.js

























const tables_op_facts = {
    Conv2D: facts,
    DepthwiseConv2D: op_facts,
    FullyConnected: fully_connected_op_facts,
    BatchNorm: batch_norm_op_facts,
    Add: add_op_facts,
    Sub: sub_op_facts,
    Mul: mul_op_facts,
    Concatenation: concatenation_op/* facts */.I,
    AveragePool2D: average_pool2d_op_facts,
    MaxPool2D: max_pool2d_op_facts,
    Mean: mean_op_facts,
    Pad: pad_op_facts,
    ResizeNearest: resize_nearest_op_facts,
    Relu: relu_op_facts,
    Relu6: relu6_op_facts,
    LeakyRelu: leaky_relu_op_facts,
    PRelu: prelu_op_facts,
    Elu: elu_op_facts,
    HardSwish: hard_swish_op_facts,
    Logistic: logistic_op_facts,
    Tanh: tanh_op_facts,
    Reshape: reshape_op_facts,
    Softmax: softmax_op_facts,
    Quantize: quantize_op_facts,
    Dequantize: dequantize_op_facts,
};

;// CONCATENATED MODULE: ./build/ops/operator.js


function factsOf(op) {
    return tables_op_facts[op.kind];
}
/**
 * Shapes of an operator's outputs from the shapes of its inputs and constants. A Reshape's target is its output tensor's
 * own shape, checked for the number of elements. Throws `ModelError` naming the layer when the shapes do not fit.
 */
function outputShapes(op, shapes) {
    const room = factsOf(op);
    if (room.inputs !== 'any' && op.inputs.length !== room.inputs)
        (0,shape_rules/* misfit */.hH)(op, `expected ${room.inputs} input${room.inputs === 1 ? '' : 's'}, found ${op.inputs.length}`);
    return room.shapes(op, (tensor) => shapes[tensor] ?? (0,shape_rules/* misfit */.hH)(op, `tensor ${tensor} has no shape`));
}
/** Multiply-accumulates of one inference. */
function macsOf(op, of) {
    return factsOf(op).macs(op, of);
}
/** Constant tensors an operator reads, in the order of its roles. */
function constantInputs(op) {
    const constants = op.constants;
    const roles = factsOf(op).roles;
    return Object.entries(roles).flatMap(([role, roleFacts]) => {
        const tensor = constants[role];
        return tensor === undefined ? [] : [{ role, tensor, facts: roleFacts }];
    });
}
/** What a user sees of a facet that an operator does not have. */
function refusalOf({ name, kind }, { code, refused, fix }) {
    return { code, message: `layer ${name} (${kind}): ${refused}`, ...(fix === undefined ? {} : { fix }) };
}


/***/ }),

/***/ 73878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ broadcastShapes),
/* harmony export */   X: () => (/* binding */ positions)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2997);
/* harmony import */ var _shape_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88514);


/** Of two operands of one rank: where one of them has size 1, it is repeated as often as the other asks for. */
function broadcastShapes(op, of, does) {
    const [first, second] = op.inputs.map(of);
    const fits = first.length === second.length && first.every((size, i) => size === second[i] || isOne(size, second[i]));
    if (!fits)
        (0,_shape_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .misfit */ .hH)(op, `${does} ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(first)} and ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(second)}: sizes are equal, or one of them is 1`);
    return [first.map((size, i) => Math.max(size, second[i]))];
}
const isOne = (a, b) => a === 1 || b === 1;
/** For each element of the output, row-major, the position of the operand's element. */
function positions(operand, output) {
    let found = Uint32Array.of(0);
    let stride = operand.reduce((product, size) => product * size, 1);
    output.forEach((size, axis) => {
        stride /= operand[axis];
        const step = operand[axis] === 1 ? 0 : stride;
        const next = new Uint32Array(found.length * size);
        found.forEach((start, i) => {
            for (let at = 0; at < size; at++)
                next[i * size + at] = start + at * step;
        });
        found = next;
    });
    return found;
}


/***/ }),

/***/ 17838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ withoutConstants),
/* harmony export */   WO: () => (/* binding */ sameTypes),
/* harmony export */   YO: () => (/* binding */ linearNumbers),
/* harmony export */   zt: () => (/* binding */ weightedRoles)
/* harmony export */ });
/* unused harmony exports kernelRole, biasRole */
/** An int8 kernel with its output channels along `axis`. */
const kernelRole = (axis) => ({
    isOptional: false,
    learns: 'by gradient',
    int8: { type: 'int8', axis },
});
/** A bias: int32 codes in units of the accumulator. */
const biasRole = { isOptional: true, learns: 'by gradient', int8: { type: 'int32', axis: 0 } };
const weightedRoles = (channelAxis) => ({ kernel: kernelRole(channelAxis), bias: biasRole });
/** What operators without constants have in common. */
const withoutConstants = { roles: {}, weights: null, macs: () => 0 };
/** Results between codes, each with parameters of its own range; k times the input is k times the output. */
const linearNumbers = { output: 'own', rounds: true, scalesLinearly: true };
/** Float32 or int8, the same for all activations. */
function sameTypes(inputs, output) {
    if (inputs.some((type) => type !== output))
        return `reads ${inputs.join(', ')} and writes ${output}`;
    return output === 'int32' ? 'activations are float32 or int8, found int32' : null;
}


/***/ }),

/***/ 88514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ spatial),
/* harmony export */   Hv: () => (/* binding */ nhwc),
/* harmony export */   ND: () => (/* binding */ expectVector),
/* harmony export */   U4: () => (/* binding */ slideWindow),
/* harmony export */   XV: () => (/* binding */ rank4),
/* harmony export */   hH: () => (/* binding */ misfit),
/* harmony export */   uE: () => (/* binding */ kernelMacs),
/* harmony export */   zx: () => (/* binding */ equalShapes)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2997);


/**
 * One spatial dimension of a convolution or pool, as TFLite's `ComputeOutSize` and `ComputePaddingWithOffset`
 * (tensorflow/lite/kernels/padding.h): SAME puts the odd element of padding after.
 */
function slideWindow(input, kernel, stride, dilation, padding) {
    const extent = (kernel - 1) * dilation + 1;
    const size = padding === 'same' ? Math.ceil(input / stride) : Math.ceil((input - extent + 1) / stride);
    const total = Math.max((size - 1) * stride + extent - input, 0);
    return { size, before: padding === 'same' ? Math.floor(total / 2) : 0 };
}
/** [height, width] of what a sliding window writes. */
function spatial(op, input, kernel, { stride, dilation, padding }) {
    const along = (axis) => {
        if (kernel[axis] < 1 || stride[axis] < 1 || dilation[axis] < 1) {
            misfit(op, `expected positive kernel, stride and dilation, found ${kernel[axis]}, ${stride[axis]}, ${dilation[axis]}`);
        }
        const { size } = slideWindow(input[axis], kernel[axis], stride[axis], dilation[axis], padding);
        if (size < 1)
            misfit(op, `a window of ${kernel.join('x')} (dilation ${dilation.join('x')}) does not fit ${input.join('x')}`);
        return size;
    };
    return [along(0), along(1)];
}
const nhwc = (op, shape) => rank4(op, shape, 'input');
function rank4(op, shape, what) {
    if (shape.length !== 4)
        misfit(op, `expected a 4-dimensional ${what}, found ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(shape)}`);
    return shape;
}
function expectVector(op, what, tensor, length, of) {
    if (tensor !== undefined && !(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sameShape */ ._C)(of(tensor), [length]))
        misfit(op, `expected ${what} [${length}], found ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(of(tensor))}`);
}
/** Multiply-accumulates of a layer: for each output as many as its kernel has elements from `axis` on. */
function kernelMacs(op, of, axis) {
    const outputs = of(op.outputs[0]).reduce((product, size) => product * size, 1);
    return of(op.constants.kernel)
        .slice(axis)
        .reduce((product, size) => product * size, outputs);
}
function misfit(op, message) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({ code: 'graph/shape', message: `layer ${op.name} (${op.kind}): ${message}` });
}
/** Both operands have the shape of the result. */
function equalShapes(op, of, does) {
    const [first, second] = op.inputs.map(of);
    if (!(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sameShape */ ._C)(first, second))
        misfit(op, `${does} ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(first)} and ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(second)}; broadcasting is not supported`);
    return [first];
}


/***/ })

};
