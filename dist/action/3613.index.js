export const id = 3613;
export const ids = [3613];
export const modules = {

/***/ 51378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ channelAxis),
/* harmony export */   jU: () => (/* binding */ needsBias),
/* harmony export */   ls: () => (/* binding */ hasScalePerChannel),
/* harmony export */   ym: () => (/* binding */ isLinear)
/* harmony export */ });
/* harmony import */ var _ops_operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74081);

function isLinear(op) {
    return op !== null && (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(op).weights !== null;
}
/** Along which axis of its kernel the output channels run. */
function channelAxis(op) {
    const { kernel } = (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(op).roles;
    return kernel.int8.axis;
}
/** Whether runtimes read a scale for each output channel of its kernel. */
function hasScalePerChannel(op) {
    return (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(op).weights.perAxis;
}
/** Whether runtimes refuse it without a bias. */
function needsBias(op) {
    return (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(op).weights.needsBias;
}


/***/ }),

/***/ 51077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ onlyOutput),
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
/** @throws ModelError where there are several. */
function onlyOutput(graph) {
    const [output, ...others] = graph.outputs;
    if (output === undefined || others.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'graph/outputs',
            message: `expected one output of graph ${graph.name}, found ${graph.outputs.length}`,
        });
    }
    return output;
}
/** The one tensor a classifier computes before its final Softmax; the output itself where there is no Softmax. */
function logitsOf(graph) {
    const output = onlyOutput(graph);
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
/* harmony import */ var _ops_operator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74081);
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

/***/ 70322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts),
/* harmony export */   c: () => (/* binding */ keptShape)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _shared_op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17838);
/* harmony import */ var _shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88514);



const facts = {
    inputs: 1,
    ..._shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutConstants */ .UH,
    shapes(op, of) {
        const input = of(op.inputs[0]);
        const { axes, keepDims } = op.options;
        const isRising = axes.every((axis, i) => Number.isInteger(axis) && axis > (axes[i - 1] ?? 0));
        if (axes.length === 0 || !isRising || axes.at(-1) >= input.length)
            (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(op, `expected rising axes of ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(input)} behind the batch, found [${axes.join(', ')}]`);
        return [keepDims ? keptShape(input, axes) : input.filter((_, axis) => !axes.includes(axis))];
    },
    types: _shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTypes */ .WO,
    numbers: _shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .linearNumbers */ .YO,
    int8: null,
};
/** The shape of the means with a 1 for each dimension that is averaged. */
const keptShape = (input, axes) => input.map((size, axis) => (axes.includes(axis) ? 1 : size));


/***/ }),

/***/ 74081:
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
    weights: { perAxis: true, needsBias: true, fuses: true },
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
    weights: { perAxis: true, needsBias: true, fuses: true },
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
    weights: { perAxis: false, needsBias: false, fuses: true },
    shapes(op, of) {
        const [input, kernel] = [of(op.inputs[0]), of(op.constants.kernel)];
        const { keepsDims } = op.options;
        const [outC, inC] = kernel;
        const found = keepsDims ? input.at(-1) : (0,shapes/* elements */.Yt)(input.slice(1));
        if (input.length < 2 || kernel.length !== 2 || found !== inC) {
            const expected = `expected input [n, ${keepsDims ? '…, ' : ''}in] and weights [out, in]`;
            (0,shape_rules/* misfit */.hH)(op, `${expected}, found ${(0,shapes/* formatShape */.BB)(input)} and ${(0,shapes/* formatShape */.BB)(kernel)}`);
        }
        (0,shape_rules/* expectVector */.ND)(op, 'bias', op.constants.bias, outC, of);
        return [[...(keepsDims ? input.slice(0, -1) : [input[0]]), outC]];
    },
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
    macs: (op, of) => (0,shape_rules/* kernelMacs */.uE)(op, of, 1),
};

// EXTERNAL MODULE: ./build/ops/transpose-conv/op.js
var transpose_conv_op = __webpack_require__(36205);
;// CONCATENATED MODULE: ./build/ops/batch-norm/op.js


const learnt = { isOptional: false, learns: 'by gradient', int8: null };
const moving = { isOptional: false, learns: 'by average', int8: null };
const batch_norm_op_facts = {
    inputs: 1,
    roles: { gamma: learnt, beta: learnt, mean: moving, variance: moving },
    weights: null,
    shapes(op, of) {
        const input = of(op.inputs[0]);
        const { subBands = 1 } = op.options;
        if (subBands !== 1 && (!Number.isInteger(subBands) || subBands < 1 || (0,shape_rules/* nhwc */.Hv)(op, input)[2] % subBands !== 0))
            (0,shape_rules/* misfit */.hH)(op, `expected columns that are ${subBands} bands of equal width, found ${String(input[2])} columns`);
        for (const part of ['gamma', 'beta', 'mean', 'variance'])
            (0,shape_rules/* expectVector */.ND)(op, part, op.constants[part], input.at(-1) * subBands, of);
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

// EXTERNAL MODULE: ./build/ops/shared/pair.js
var pair = __webpack_require__(18757);
;// CONCATENATED MODULE: ./build/ops/add/op.js


const add_op_facts = {
    inputs: 'any',
    roles: (0,pair/* pairRoles */.sk)({ isAddend: true }),
    weights: null,
    shapes: (op, of) => (0,pair/* pairShapes */.n6)(op, of, 'adds'),
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
    macs: () => 0,
};

;// CONCATENATED MODULE: ./build/ops/sub/op.js


const sub_op_facts = {
    inputs: 'any',
    roles: (0,pair/* pairRoles */.sk)({ isAddend: true }),
    weights: null,
    shapes: (op, of) => (0,pair/* pairShapes */.n6)(op, of, 'subtracts'),
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    int8: null,
    macs: () => 0,
};

;// CONCATENATED MODULE: ./build/ops/mul/op.js


const mul_op_facts = {
    inputs: 'any',
    roles: (0,pair/* pairRoles */.sk)(),
    weights: null,
    shapes: (op, of) => (0,pair/* pairShapes */.n6)(op, of, 'multiplies'),
    types: op/* sameTypes */.WO,
    // k times both inputs gives k² times the product.
    numbers: { ...op/* linearNumbers */.YO, scalesLinearly: false },
    int8: null,
    macs: () => 0,
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

// EXTERNAL MODULE: ./build/ops/mean/op.js
var mean_op = __webpack_require__(70322);
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

// EXTERNAL MODULE: ./build/ops/slice/op.js
var slice_op = __webpack_require__(59483);
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

;// CONCATENATED MODULE: ./build/ops/resize-bilinear/op.js


const resize_bilinear_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes(op, of) {
        const [n, , , c] = (0,shape_rules/* nhwc */.Hv)(op, of(op.inputs[0]));
        const { size } = op.options;
        if (!size.every((each) => Number.isInteger(each) && each >= 1))
            (0,shape_rules/* misfit */.hH)(op, `expected a size of 1 x 1 or more, found ${size.join(' x ')}`);
        return [[n, ...size, c]];
    },
    types: op/* sameTypes */.WO,
    numbers: { output: 'as-input', rounds: true, scalesLinearly: true },
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

;// CONCATENATED MODULE: ./build/ops/gelu/op.js

const gelu_op_facts = {
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

// EXTERNAL MODULE: ./build/ops/rsqrt/op.js
var rsqrt_op = __webpack_require__(44893);
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

// EXTERNAL MODULE: ./build/ops/transpose/op.js
var transpose_op = __webpack_require__(75544);
;// CONCATENATED MODULE: ./build/ops/softmax/op.js



const softmax_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes(op, of) {
        const input = of(op.inputs[0]);
        if (input.length < 2)
            (0,shape_rules/* misfit */.hH)(op, `expected input [n, …, classes], found ${(0,shapes/* formatShape */.BB)(input)}`);
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
    TransposeConv: transpose_conv_op/* facts */.I,
    BatchNorm: batch_norm_op_facts,
    Add: add_op_facts,
    Sub: sub_op_facts,
    Mul: mul_op_facts,
    Concatenation: concatenation_op/* facts */.I,
    AveragePool2D: average_pool2d_op_facts,
    MaxPool2D: max_pool2d_op_facts,
    Mean: mean_op/* facts */.I,
    Pad: pad_op_facts,
    Slice: slice_op/* facts */.I,
    ResizeNearest: resize_nearest_op_facts,
    ResizeBilinear: resize_bilinear_op_facts,
    Relu: relu_op_facts,
    Relu6: relu6_op_facts,
    LeakyRelu: leaky_relu_op_facts,
    PRelu: prelu_op_facts,
    Elu: elu_op_facts,
    HardSwish: hard_swish_op_facts,
    Gelu: gelu_op_facts,
    Logistic: logistic_op_facts,
    Tanh: tanh_op_facts,
    Rsqrt: rsqrt_op/* facts */.I,
    Reshape: reshape_op_facts,
    Transpose: transpose_op/* facts */.I,
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

/***/ 44893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _shared_op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17838);

/** A variance and its inverse root have no place in 256 equal steps: what is small, and matters most, is 0. */
const refusal = {
    code: 'quantize/rsqrt',
    refused: 'it has no int8 form: a variance loses all its precision in 256 equal steps',
    fix: 'Use BatchNormalization in place of LayerNormalization, or export float32.',
};
const facts = {
    inputs: 1,
    ..._shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutConstants */ .UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: (inputs, output) => (0,_shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTypes */ .WO)(inputs, output) ?? (output === 'int8' ? 'Rsqrt cannot be int8' : null),
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    int8: refusal,
};


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

/***/ 59483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts),
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _shared_op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17838);
/* harmony import */ var _shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88514);



const facts = {
    inputs: 1,
    ..._shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutConstants */ .UH,
    shapes(op, of) {
        const input = of(op.inputs[0]);
        const { from, to } = op.options;
        const isPart = (size, axis) => [from[axis], to[axis]].every(Number.isInteger) &&
            from[axis] >= 0 &&
            to[axis] > from[axis] &&
            to[axis] <= size;
        const isWhole = from[0] === 0 && to[0] === input[0];
        if (from.length !== input.length || to.length !== input.length || !input.every(isPart) || !isWhole)
            (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(op, `expected a part of ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(input)} with the whole batch, found [${from.join(', ')}] to [${to.join(', ')}]`);
        return [to.map((end, axis) => end - from[axis])];
    },
    types: _shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTypes */ .WO,
    numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
    int8: null,
};
/** The part of a tensor of this shape, in `into`. */
function cut({ from, to }, shape, values, into) {
    let at = 0;
    values.forEach((value, i) => {
        let rest = i;
        let isInside = true;
        for (let axis = shape.length - 1; axis >= 0; axis--) {
            const position = rest % shape[axis];
            rest = Math.floor(rest / shape[axis]);
            isInside &&= position >= from[axis] && position < to[axis];
        }
        if (isInside)
            into[at++] = value;
    });
    return into;
}


/***/ }),

/***/ 36205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts),
/* harmony export */   v: () => (/* binding */ enlarged)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _shared_op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17838);
/* harmony import */ var _shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88514);



const facts = {
    inputs: 1,
    roles: (0,_shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedRoles */ .zt)(0),
    weights: { perAxis: true, needsBias: false, fuses: false },
    shapes(op, of) {
        const { kernel, bias } = op.constants;
        const [n, h, w, c] = (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .nhwc */ .Hv)(op, of(op.inputs[0]));
        const [outC, kh, kw, inC] = (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rank4 */ .XV)(op, of(kernel), 'filter');
        const { stride, padding } = op.options;
        if (inC !== c)
            (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(op, `filter ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(of(kernel))} reads ${inC} channels, input ${op.inputs[0]} has ${c}`);
        if (!stride.every((each) => Number.isInteger(each) && each >= 1))
            (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(op, `expected positive strides, found ${stride.join(', ')}`);
        (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .expectVector */ .ND)(op, 'bias', bias, outC, of);
        const [height, width] = [h, w].map((size, axis) => enlarged(size, [kh, kw][axis], stride[axis], padding));
        return [[n, height, width, outC]];
    },
    types: _shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTypes */ .WO,
    numbers: _shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .linearNumbers */ .YO,
    int8: null,
    macs(op, of) {
        const [outC, kh, kw] = (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rank4 */ .XV)(op, of(op.constants.kernel), 'filter');
        return (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(of(op.inputs[0])) * outC * kh * kw;
    },
};
/** What a side becomes: the size that a convolution of this stride and padding makes `size` of. */
const enlarged = (size, kernel, stride, padding) => size * stride + (padding === 'valid' ? Math.max(kernel - stride, 0) : 0);


/***/ }),

/***/ 75544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts),
/* harmony export */   Y: () => (/* binding */ reorder)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _shared_op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17838);
/* harmony import */ var _shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88514);



const facts = {
    inputs: 1,
    ..._shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutConstants */ .UH,
    shapes(op, of) {
        const input = of(op.inputs[0]);
        const { order } = op.options;
        const isOrder = order.length === input.length && input.every((_, axis) => order.includes(axis));
        if (!isOrder || order[0] !== 0)
            (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .hH)(op, `expected an order of the dimensions of ${(0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(input)} behind the batch, found [${order.join(', ')}]`);
        return [order.map((axis) => input[axis])];
    },
    types: _shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTypes */ .WO,
    numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
    int8: null,
};
/** Writes what a tensor of this shape holds into `into`, in the new order. */
function reorder({ order }, shape, values, into) {
    const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));
    const turned = order.map((axis) => ({ size: shape[axis], stride: strides[axis] }));
    for (let i = 0; i < values.length; i++) {
        let [rest, from] = [i, 0];
        for (const { size, stride } of [...turned].reverse()) {
            from += (rest % size) * stride;
            rest = Math.floor(rest / size);
        }
        into[i] = values[from];
    }
    return into;
}


/***/ })

};
