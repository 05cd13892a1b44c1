export const id = 8417;
export const ids = [8417];
export const modules = {

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ largestFloat16),
/* harmony export */   Ie: () => (/* binding */ fromFloat16),
/* harmony export */   l4: () => (/* binding */ toFloat16)
/* harmony export */ });
/** Numbers of IEEE 754's half precision, as bits: 1 sign, 5 exponent, 10 fraction. (Node 20 has no Float16Array.) */
/** The largest finite one. */
const largestFloat16 = 65_504;
/** Bits of the nearest one, halves to even; infinity from 65,520 on. Doubles are rounded once. */
function toFloat16(value) {
    if (Number.isNaN(value))
        return 0x7e00;
    const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
    const magnitude = Math.abs(value);
    if (magnitude >= 65_520)
        return sign | 0x7c00;
    // Below 2^-14 numbers are multiples of 2^-24.
    const exponent = magnitude < 2 ** -14 ? -14 : Math.floor(Math.log2(magnitude));
    const steps = roundHalfToEven(magnitude / 2 ** (exponent - 10));
    // A fraction that is rounded up to 2 carries into the exponent by itself.
    return sign | (magnitude < 2 ** -14 ? steps : (exponent + 14) * 1024 + steps);
}
function fromFloat16(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
function roundHalfToEven(value) {
    const below = Math.floor(value);
    const over = value - below;
    return over > 0.5 || (over === 0.5 && below % 2 === 1) ? below + 1 : below;
}


/***/ }),

/***/ 34999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ appendClip),
/* harmony export */   Lz: () => (/* binding */ pairOperator),
/* harmony export */   Yx: () => (/* binding */ withNumber),
/* harmony export */   ZC: () => (/* binding */ withChannels),
/* harmony export */   gX: () => (/* binding */ appendLayerNorm),
/* harmony export */   m3: () => (/* binding */ appendSilu),
/* harmony export */   uY: () => (/* binding */ appendHardSigmoid)
/* harmony export */ });
/* harmony import */ var _plain_operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29328);

/** Element by element of two activations; it writes `<name>/output`. */
function pairOperator(kind, name, a, b) {
    return {
        kind,
        name,
        inputs: [a, b],
        constants: {},
        outputs: [`${name}/output`],
        options: { activation: 'none' },
    };
}
/** An activation and one number, which training leaves alone. */
function withNumber(graph, kind, name, input, value, activation = 'none') {
    const number = graph.constant(`${name}/number`, [1], Float32Array.of(value));
    return graph.append({
        kind,
        name,
        inputs: [input],
        constants: { number },
        outputs: [`${name}/output`],
        options: { activation },
    });
}
/** An activation and a value for each channel, which is trained. */
function withChannels(graph, kind, name, input, values) {
    const operand = graph.constant(`${name}/operand`, [values.length], values);
    return graph.append({
        kind,
        name,
        inputs: [input],
        constants: { operand },
        outputs: [`${name}/output`],
        options: { activation: 'none' },
    });
}
/** (x − mean) / √(variance + epsilon) · gamma + beta, with mean and variance over the last dimension (Ba et al. 2016). */
function appendLayerNorm(graph, name, input, { gamma, beta, epsilon }) {
    const over = { axes: [graph.shapeOf(input).length - 1], keepDims: true };
    const part = (what) => `${name}/${what}`;
    const mean = graph.append((0,_plain_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOperator */ .w)(part('mean'), input, over));
    const centred = graph.append(pairOperator('Sub', part('centred'), input, mean));
    const square = graph.append(pairOperator('Mul', part('square'), centred, centred));
    const variance = graph.append((0,_plain_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOperator */ .w)(part('variance'), square, over));
    const shifted = withNumber(graph, 'Add', part('epsilon'), variance, epsilon);
    const inverse = graph.append((0,_plain_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .plainOperator */ .f)('Rsqrt', part('inverse'), shifted));
    const isPlain = gamma === null && beta === null;
    const normal = graph.append(pairOperator('Mul', isPlain ? name : part('normal'), centred, inverse));
    const scaled = gamma === null ? normal : withChannels(graph, 'Mul', beta === null ? name : part('gamma'), normal, gamma);
    return beta === null ? scaled : withChannels(graph, 'Add', name, scaled, beta);
}
/** x times its sigmoid (Elfwing et al. 2018): SiLU, or swish. */
function appendSilu(graph, name, input) {
    const gate = graph.append((0,_plain_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .plainOperator */ .f)('Logistic', `${name}/gate`, input));
    return graph.append(pairOperator('Mul', name, input, gate));
}
/**
 * min(max(x, least), most), of the rectifiers that every runtime has: least + relu6((x − least) · 6 / (most − least)) · (most − least) / 6,
 * and with one bound the same with a relu. A bound may be infinite; least is below most.
 */
function appendClip(graph, name, input, { least, most }) {
    const steps = clipSteps(least, most).filter(([, kind, value, activation = 'none']) => activation !== 'none' || value !== (kind === 'Mul' ? 1 : 0));
    return steps.reduce((tensor, [what, kind, value, activation], at) => withNumber(graph, kind, at === steps.length - 1 ? name : `${name}/${what}`, tensor, value, activation), input);
}
function clipSteps(least, most) {
    if (!Number.isFinite(least))
        return [
            ['negative', 'Mul', -1],
            ['above', 'Add', most, 'relu'],
            ['below', 'Mul', -1],
            ['back', 'Add', most],
        ];
    if (!Number.isFinite(most))
        return [
            ['from', 'Add', -least, 'relu'],
            ['back', 'Add', least],
        ];
    const steep = 6 / (most - least);
    const flat = ['flat', 'Mul', 1 / steep];
    if (least === 0)
        return [['steep', 'Mul', steep, 'relu6'], flat];
    return [['steep', 'Mul', steep], ['from', 'Add', -least * steep, 'relu6'], flat, ['back', 'Add', least]];
}
/** min(max(slope · x + offset, 0), 1), as relu6(6 · slope · x + 6 · offset) / 6: runtimes have no other clamp that goes with a sum. */
function appendHardSigmoid(graph, name, input, { slope, offset }) {
    const steep = 6 * slope;
    // 1/6 comes as a float32 from most files.
    const isOne = Math.abs(steep - 1) < 1e-6;
    const scaled = isOne ? input : withNumber(graph, 'Mul', `${name}/slope`, input, steep);
    const clamped = withNumber(graph, 'Add', `${name}/offset`, scaled, 6 * offset, 'relu6');
    return withNumber(graph, 'Mul', name, clamped, 1 / 6);
}


/***/ }),

/***/ 93292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ keptDropouts),
/* harmony export */   mC: () => (/* binding */ movedDropouts),
/* harmony export */   mv: () => (/* binding */ bothDropouts),
/* harmony export */   qP: () => (/* binding */ withHeadDropout)
/* harmony export */ });
/* harmony import */ var _ops_operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74081);

/** One after the other: what both keep is kept. */
function bothDropouts(first, second) {
    if (!first)
        return second;
    return {
        rate: 1 - (1 - first.rate) * (1 - second.rate),
        isSpatial: first.isSpatial && second.isSpatial,
    };
}
/** The graph's dropouts where a pass has renamed tensors, or taken them away: `moved` says what each has become. */
function movedDropouts({ dropouts }, moved) {
    if (!dropouts)
        return {};
    const found = {};
    for (const [tensor, dropout] of Object.entries(dropouts)) {
        let now = tensor;
        for (let next = moved.get(now); next !== undefined; next = moved.get(now))
            now = next;
        found[now] = bothDropouts(found[now], dropout);
    }
    return { dropouts: found };
}
/** Noise on what the layer that classifies reads, the last with a kernel, in place of what is there; a rate of 0 takes it away. */
function withHeadDropout(graph, rate) {
    const head = graph.operators.filter((op) => (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(op).weights !== null).at(-1);
    if (!head)
        return graph;
    const { [head.inputs[0]]: _before, ...others } = graph.dropouts ?? {};
    return { ...graph, dropouts: rate === 0 ? others : { ...others, [head.inputs[0]]: { rate, isSpatial: false } } };
}
/** Those of tensors that `graph` still has, for a graph that was made of it. */
function keptDropouts({ dropouts }, graph) {
    if (!dropouts)
        return graph;
    const kept = Object.entries(dropouts).filter(([tensor]) => graph.tensors[tensor] !== undefined);
    return kept.length === 0 ? graph : { ...graph, dropouts: Object.fromEntries(kept) };
}


/***/ }),

/***/ 51378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ takesInt4),
/* harmony export */   SC: () => (/* binding */ hasHybridKernel),
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
/** Whether runtimes multiply float32 activations by int8 codes of its kernel. */
function hasHybridKernel(op) {
    return (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(op).weights.isHybrid;
}
/** Whether runtimes read its kernel in four bits, under int8 activations. */
function takesInt4(op) {
    return (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(op).weights.takesInt4;
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

/***/ 29328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ plainOperator),
/* harmony export */   w: () => (/* binding */ meanOperator)
/* harmony export */ });
/** An operator of one input, without constants and options; it writes `<name>/output`. */
function plainOperator(kind, name, input) {
    return {
        kind,
        name,
        inputs: [input],
        constants: {},
        outputs: [`${name}/output`],
        options: {},
    };
}
/** A mean over dimensions, rows and columns unless others are named; it writes `<name>/output`. */
function meanOperator(name, input, { axes = [1, 2], keepDims = false } = {}) {
    return {
        kind: 'Mean',
        name,
        inputs: [input],
        constants: {},
        outputs: [`${name}/output`],
        options: { axes, keepDims },
    };
}


/***/ }),

/***/ 64890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ realsOf),
/* harmony export */   MB: () => (/* binding */ channelsOf),
/* harmony export */   wh: () => (/* binding */ channelIndex)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_float16_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8883);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51077);



/** What a constant stands for: floats as they are or unpacked, codes times their scales. @throws ModelError for what has no scale. */
function realsOf(graph, name) {
    const { data, type, shape, quantization } = (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .tensorOf */ .zz)(graph, name);
    if (data instanceof Float32Array)
        return data;
    if (data !== null && type === 'float16')
        return Float32Array.from(data, _core_float16_js__WEBPACK_IMPORTED_MODULE_2__/* .fromFloat16 */ .Ie);
    if (data === null || quantization === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({
            code: 'graph/not-real',
            message: `expected constant ${name} to stand for numbers, found ${data ? 'integers without a scale' : 'an activation'}`,
        });
    }
    const { scale, zeroPoint, axis } = quantization;
    const channelOf = channelIndex(shape, axis);
    return Float32Array.from(data, (code, i) => (code - zeroPoint[channelOf(i)]) * scale[channelOf(i)]);
}
/** The same for every position at once, [elements]. */
function channelsOf(shape, axis) {
    const size = shape.reduce((product, count) => product * count, 1);
    const channels = new Uint16Array(size);
    if (axis === null)
        return channels;
    const inner = shape.slice(axis + 1).reduce((product, count) => product * count, 1);
    const count = shape[axis];
    for (let at = 0, channel = 0; at < size; at += inner, channel = (channel + 1) % count)
        channels.fill(channel, at, at + inner);
    return channels;
}
/** Index of the slice along `axis`, and so into the scales, that a flat position belongs to; 0 where `axis` is null. */
function channelIndex(shape, axis) {
    if (axis === null)
        return () => 0;
    const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
    const count = shape[axis];
    return (position) => Math.floor(position / inner) % count;
}


/***/ }),

/***/ 38918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runOperator)
});

// UNUSED EXPORTS: runReference

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ops/operator.js + 27 modules
var operator = __webpack_require__(74081);
// EXTERNAL MODULE: ./build/ops/shared/float.js
var shared_float = __webpack_require__(34887);
;// CONCATENATED MODULE: ./build/ops/conv2d/float.js

const float_float = (op, context) => {
    const x = context.read(op.inputs[0]);
    const filter = context.constant(op.constants.kernel);
    const [outC, kh, kw, inC] = context.shapeOf(op.constants.kernel);
    const sums = (0,shared_float/* biased */.LN)(op, context);
    (0,shared_float/* forEachTap */.y3)(context.shapeOf(op.inputs[0]), [kh, kw], op.options, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            let sum = 0;
            for (let c = 0; c < inC; c++)
                sum += x[input * inC + c] * filter[(o * kh * kw + kernel) * inC + c];
            sums[output * outC + o] += sum;
        }
    });
    return [sums.map((sum) => (0,shared_float/* activation */.tg)(sum, op.options.activation))];
};

;// CONCATENATED MODULE: ./build/ops/depthwise-conv2d/float.js

const depthwise_conv2d_float_float = (op, context) => {
    const { depthMultiplier } = op.options;
    const x = context.read(op.inputs[0]);
    const filter = context.constant(op.constants.kernel);
    const [, kh, kw, outC] = context.shapeOf(op.constants.kernel);
    const inC = outC / depthMultiplier;
    const sums = (0,shared_float/* biased */.LN)(op, context);
    (0,shared_float/* forEachTap */.y3)(context.shapeOf(op.inputs[0]), [kh, kw], op.options, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            sums[output * outC + o] += x[input * inC + Math.floor(o / depthMultiplier)] * filter[kernel * outC + o];
        }
    });
    return [sums.map((sum) => (0,shared_float/* activation */.tg)(sum, op.options.activation))];
};

;// CONCATENATED MODULE: ./build/ops/fully-connected/float.js

const fully_connected_float_float = (op, context) => {
    const x = context.read(op.inputs[0]);
    const filter = context.constant(op.constants.kernel);
    const [outC, inC] = context.shapeOf(op.constants.kernel);
    const y = (0,shared_float/* biased */.LN)(op, context).map((bias, i) => {
        const [row, o] = [Math.floor(i / outC), i % outC];
        let sum = bias;
        for (let c = 0; c < inC; c++)
            sum += x[row * inC + c] * filter[o * inC + c];
        return (0,shared_float/* activation */.tg)(sum, op.options.activation);
    });
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/transpose-conv/float.js

const transpose_conv_float_float = (op, context) => {
    const x = context.read(op.inputs[0]);
    const filter = context.constant(op.constants.kernel);
    const sums = (0,shared_float/* biased */.LN)(op, context);
    const [outC, kh, kw, inC] = context.shapeOf(op.constants.kernel);
    const { stride, padding } = op.options;
    const image = context.shapeOf(op.outputs[0]);
    // Its output is what a convolution would read, and its input what that would write.
    (0,shared_float/* forEachTap */.y3)(image, [kh, kw], { stride, padding, dilation: [1, 1] }, (input, output, tap) => {
        for (let o = 0; o < outC; o++) {
            let sum = 0;
            for (let c = 0; c < inC; c++)
                sum += x[input * inC + c] * filter[(o * kh * kw + tap) * inC + c];
            sums[output * outC + o] += sum;
        }
    });
    return [sums];
};

// EXTERNAL MODULE: ./build/ops/batch-norm/sub-bands.js
var sub_bands = __webpack_require__(14306);
;// CONCATENATED MODULE: ./build/ops/batch-norm/float.js


/** By its moving statistics. */
const batch_norm_float_float = (op, { read, constant, shapeOf }) => {
    const { epsilon, activation: kind, subBands = 1 } = op.options;
    const position = (0,sub_bands/* vectorPosition */.X)(shapeOf(op.inputs[0]), subBands);
    const [gamma, beta] = [constant(op.constants.gamma), constant(op.constants.beta)];
    const [mean, variance] = [constant(op.constants.mean), constant(op.constants.variance)];
    const y = read(op.inputs[0]).map((value, i) => {
        const c = position(i);
        const normalized = (value - mean[c]) / Math.sqrt(variance[c] + epsilon);
        return (0,shared_float/* activation */.tg)(normalized * gamma[c] + beta[c], kind);
    });
    return [y];
};

// EXTERNAL MODULE: ./build/ops/shared/pair.js
var pair = __webpack_require__(18757);
;// CONCATENATED MODULE: ./build/ops/add/float.js

const add_float_float = (0,pair/* floatPair */.ZG)((a, b) => a + b);

;// CONCATENATED MODULE: ./build/ops/sub/float.js

const sub_float_float = (0,pair/* floatPair */.ZG)((a, b) => a - b);

;// CONCATENATED MODULE: ./build/ops/mul/float.js

const mul_float_float = (0,pair/* floatPair */.ZG)((a, b) => a * b);

// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/ops/concatenation/concatenate.js
var concatenate = __webpack_require__(50413);
;// CONCATENATED MODULE: ./build/ops/concatenation/float.js


const concatenation_float_float = (op, { read, shapeOf }) => [
    (0,concatenate/* concatenate */.u)(op, shapeOf, read, new Float64Array((0,shapes/* elements */.Yt)(shapeOf(op.outputs[0])))),
];

;// CONCATENATED MODULE: ./build/ops/average-pool2d/float.js

/** TFLite divides by the values inside the image only. */
const average_pool2d_float_float = (op, context) => [
    (0,shared_float/* pool */.dz)(op, context, (seen) => seen.reduce((sum, value) => sum + value, 0) / seen.length),
];

;// CONCATENATED MODULE: ./build/ops/max-pool2d/float.js

const max_pool2d_float_float = (op, context) => [
    (0,shared_float/* pool */.dz)(op, context, (seen) => Math.max(...seen)),
];

// EXTERNAL MODULE: ./build/ops/mean/sums.js
var mean_sums = __webpack_require__(5753);
;// CONCATENATED MODULE: ./build/ops/mean/float.js

const mean_float_float = (op, { read, shapeOf }) => {
    const { sums, count } = (0,mean_sums/* sumsOver */.b)(op.options, shapeOf(op.inputs[0]), read(op.inputs[0]));
    return [sums.map((sum) => sum / count)];
};

// EXTERNAL MODULE: ./build/ops/pad/padded.js
var padded = __webpack_require__(19787);
;// CONCATENATED MODULE: ./build/ops/pad/float.js


const pad_float_float = (op, { read, shapeOf }) => {
    const zeros = new Float64Array((0,shapes/* elements */.Yt)(shapeOf(op.outputs[0])));
    return [(0,padded/* placeInside */.m)(op, shapeOf(op.inputs[0]), read(op.inputs[0]), zeros)];
};

// EXTERNAL MODULE: ./build/ops/slice/op.js
var slice_op = __webpack_require__(59483);
;// CONCATENATED MODULE: ./build/ops/slice/float.js


const slice_float_float = (op, { read, shapeOf }) => [
    (0,slice_op/* cut */.J)(op.options, shapeOf(op.inputs[0]), read(op.inputs[0]), new Float64Array((0,shapes/* elements */.Yt)(shapeOf(op.outputs[0])))),
];

// EXTERNAL MODULE: ./build/ops/resize-nearest/repeat.js
var repeat = __webpack_require__(95484);
;// CONCATENATED MODULE: ./build/ops/resize-nearest/float.js


const resize_nearest_float_float = (op, { read, shapeOf }) => [
    (0,repeat/* repeat */.u)(op, shapeOf(op.inputs[0]), read(op.inputs[0]), new Float64Array((0,shapes/* elements */.Yt)(shapeOf(op.outputs[0])))),
];

// EXTERNAL MODULE: ./build/ops/resize-bilinear/weights.js
var weights = __webpack_require__(87794);
;// CONCATENATED MODULE: ./build/ops/resize-bilinear/float.js

const resize_bilinear_float_float = ({ inputs, options: { size, centers } }, { read, shapeOf }) => {
    const [, h, w, c] = shapeOf(inputs[0]);
    const x = read(inputs[0]);
    const [rows, columns] = [(0,weights/* between */.T)(h, size[0], centers), (0,weights/* between */.T)(w, size[1], centers)];
    const y = new Float64Array(size[0] * size[1] * c);
    rows.forEach((row, i) => columns.forEach((column, j) => {
        for (let k = 0; k < c; k++) {
            const at = (line, place) => x[(line * w + place) * c + k];
            const along = (line) => at(line, column.first) * (1 - column.far) + at(line, column.second) * column.far;
            y[(i * size[1] + j) * c + k] = along(row.first) * (1 - row.far) + along(row.second) * row.far;
        }
    }));
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/relu/float.js

const relu_float_float = (op, { read }) => [
    read(op.inputs[0]).map((value) => (0,shared_float/* activation */.tg)(value, 'relu')),
];

;// CONCATENATED MODULE: ./build/ops/relu6/float.js

const relu6_float_float = (op, { read }) => [
    read(op.inputs[0]).map((value) => (0,shared_float/* activation */.tg)(value, 'relu6')),
];

;// CONCATENATED MODULE: ./build/ops/leaky-relu/float.js
const leaky_relu_float_float = (op, { read }) => [
    read(op.inputs[0]).map((value) => (value > 0 ? value : op.options.alpha * value)),
];

;// CONCATENATED MODULE: ./build/ops/prelu/float.js
const prelu_float_float = (op, { read, constant }) => {
    const alpha = constant(op.constants.alpha);
    return [read(op.inputs[0]).map((value, i) => (value > 0 ? value : alpha[i % alpha.length] * value))];
};

;// CONCATENATED MODULE: ./build/ops/elu/float.js
const elu_float_float = (op, { read }) => [
    read(op.inputs[0]).map((value) => (value > 0 ? value : Math.expm1(value))),
];

;// CONCATENATED MODULE: ./build/ops/hard-swish/float.js

const hard_swish_float_float = (op, { read }) => [
    read(op.inputs[0]).map((value) => (value * (0,shared_float/* activation */.tg)(value + 3, 'relu6')) / 6),
];

// EXTERNAL MODULE: ./build/ops/gelu/gelu.js
var gelu = __webpack_require__(35656);
;// CONCATENATED MODULE: ./build/ops/gelu/float.js

const gelu_float_float = ({ inputs, options: { approximate } }, { read }) => [
    read(inputs[0]).map((value) => (0,gelu/* gelu */.O)(value, approximate)),
];

;// CONCATENATED MODULE: ./build/ops/logistic/float.js
const logistic_float_float = (op, { read }) => [
    read(op.inputs[0]).map((value) => 1 / (1 + Math.exp(-value))),
];

;// CONCATENATED MODULE: ./build/ops/tanh/float.js
const tanh_float_float = (op, { read }) => [
    read(op.inputs[0]).map((value) => Math.tanh(value)),
];

;// CONCATENATED MODULE: ./build/ops/rsqrt/float.js
const rsqrt_float_float = (op, { read }) => [
    read(op.inputs[0]).map((value) => 1 / Math.sqrt(value)),
];

;// CONCATENATED MODULE: ./build/ops/reshape/float.js
const reshape_float_float = (op, { read }) => [read(op.inputs[0]).slice()];

// EXTERNAL MODULE: ./build/ops/transpose/op.js
var transpose_op = __webpack_require__(75544);
;// CONCATENATED MODULE: ./build/ops/transpose/float.js

const transpose_float_float = (op, { read, shapeOf }) => {
    const x = read(op.inputs[0]);
    return [(0,transpose_op/* reorder */.Y)(op.options, shapeOf(op.inputs[0]), x, new Float64Array(x.length))];
};

;// CONCATENATED MODULE: ./build/ops/softmax/float.js
const softmax_float_float = (op, { read, shapeOf }) => {
    const x = read(op.inputs[0]);
    const y = new Float64Array(x.length);
    const classes = shapeOf(op.inputs[0]).at(-1);
    for (let start = 0; start < x.length; start += classes) {
        const row = x.subarray(start, start + classes);
        const largest = row.reduce((a, b) => Math.max(a, b));
        const exponentials = row.map((value) => Math.exp(value - largest));
        const sum = exponentials.reduce((a, b) => a + b);
        y.set(exponentials.map((value) => value / sum), start);
    }
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/quantize/float.js


;// CONCATENATED MODULE: ./build/ops/dequantize/float.js


;// CONCATENATED MODULE: ./build/ops/tables/float.js































const floatTable = {
    Conv2D: float_float,
    DepthwiseConv2D: depthwise_conv2d_float_float,
    FullyConnected: fully_connected_float_float,
    TransposeConv: transpose_conv_float_float,
    BatchNorm: batch_norm_float_float,
    Add: add_float_float,
    Sub: sub_float_float,
    Mul: mul_float_float,
    Concatenation: concatenation_float_float,
    AveragePool2D: average_pool2d_float_float,
    MaxPool2D: max_pool2d_float_float,
    Mean: mean_float_float,
    Pad: pad_float_float,
    Slice: slice_float_float,
    ResizeNearest: resize_nearest_float_float,
    ResizeBilinear: resize_bilinear_float_float,
    Relu: relu_float_float,
    Relu6: relu6_float_float,
    LeakyRelu: leaky_relu_float_float,
    PRelu: prelu_float_float,
    Elu: elu_float_float,
    HardSwish: hard_swish_float_float,
    Gelu: gelu_float_float,
    Logistic: logistic_float_float,
    Tanh: tanh_float_float,
    Rsqrt: rsqrt_float_float,
    Reshape: reshape_float_float,
    Transpose: transpose_float_float,
    Softmax: softmax_float_float,
    Quantize: shared_float/* passedOn */.I3,
    Dequantize: shared_float/* passedOn */.I3,
};

// EXTERNAL MODULE: ./build/graph/operands.js
var operands = __webpack_require__(51077);
// EXTERNAL MODULE: ./build/graph/real-values.js
var real_values = __webpack_require__(64890);
;// CONCATENATED MODULE: ./build/graph/reference.js






/**
 * Runs a float32 graph on one sample in float64 with plain loops: slow, and the yardstick for every engine and exporter.
 * Weights stand for what they are stored as: float16, or codes. BatchNorm uses its moving statistics. x: [h·w·c]. Returns every activation by tensor name.
 */
function runReference(graph, x) {
    const input = onlyInput(graph);
    const values = { [input]: Float64Array.from(x) };
    if (values[input].length !== elements(tensorOf(graph, input).shape))
        throw new InternalError(`wrong length of ${input}`);
    const context = {
        read: (tensor) => values[tensor] ?? missing(tensor),
        constant: (tensor) => realsOf(graph, tensor),
        shapeOf: (tensor) => tensorOf(graph, tensor).shape,
    };
    for (const op of graph.operators) {
        const results = runOperator(op, context);
        op.outputs.forEach((output, i) => (values[output] = results[i]));
    }
    return values;
}
function missing(tensor) {
    throw new InternalError(`reference: no value for ${tensor}`);
}
/** Values of one operator's outputs, in order. */
function runOperator(op, context) {
    const run = floatTable[op.kind];
    if (typeof run === 'function')
        return run(op, context);
    throw new errors/* ModelError */.me((0,operator/* refusalOf */.Of)(op, run));
}


/***/ }),

/***/ 30922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ arrayOf)
/* harmony export */ });
/** Tensors of a graph, in TFLite's layouts. */
/** The array that holds the data of each type. */
const arrayOf = {
    float32: Float32Array,
    /** Bits of IEEE 754's half precision. */
    float16: Uint16Array,
    int4: Int8Array,
    int8: Int8Array,
    int16: Int16Array,
    int32: Int32Array,
    /** Integers below 2^53, far above any bias. */
    int64: Float64Array,
};


/***/ }),

/***/ 72542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verifyGraph)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _ops_operator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74081);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30922);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2997);




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
function tensorProblems(graph) {
    return Object.entries(graph.tensors).flatMap(([key, tensor]) => [
        ...(key === tensor.name ? [] : [problem('name', `tensor ${tensor.name} is filed under ${key}`)]),
        ...(tensor.shape.every((size) => Number.isInteger(size) && size > 0)
            ? []
            : [problem('shape', `tensor ${key}: expected positive sizes, found ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShape */ .BB)(tensor.shape)}`)]),
        ...dataProblems(tensor),
        ...quantizationProblems(tensor),
    ]);
}
function dataProblems({ name, data, shape, type }) {
    if (data === null)
        return [];
    if (!(data instanceof _tensor_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .j[type]))
        return [problem('type', `constant ${name}: its data is not ${type}`)];
    if (data.length !== (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .elements */ .Yt)(shape)) {
        return [
            problem('length', `constant ${name} ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShape */ .BB)(shape)}: expected ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .elements */ .Yt)(shape)} elements, found ${data.length}`),
        ];
    }
    const isFinite = type === 'float16' ? isFiniteHalf : Number.isFinite;
    if ((type === 'float32' || type === 'float16') && !data.every(isFinite))
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
    if (quantization === null) {
        const needs = codeTypes.includes(type);
        return needs ? [problem('quantization', `${type} tensor ${name} has no quantisation parameters`)] : [];
    }
    const { scale, zeroPoint, axis } = quantization;
    const found = (message) => [problem('quantization', `tensor ${name}: ${message}`)];
    if (type === 'float32' || type === 'float16')
        return found(`a ${type} tensor cannot have quantisation parameters`);
    if (axis !== null && !(Number.isInteger(axis) && axis >= 0 && axis < shape.length))
        return found(`no axis ${axis} in ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShape */ .BB)(shape)}`);
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
    if (type === 'int16' && !zeroPoint.every((value) => value === 0))
        return found('zero points of int16 must be 0');
    if (type === 'int4' && !data.every((code) => code >= -8 && code <= 7))
        return found('codes must fit int4');
    return [];
}
const codeTypes = ['int4', 'int8', 'int16'];
/** All ones in the exponent are infinity or NaN. */
const isFiniteHalf = (bits) => ((bits >> 10) & 31) !== 31;
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
            const message = `${at}: expected output ${output} ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShape */ .BB)(due)}, found ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShape */ .BB)(found)}`;
            return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .sameShape */ ._C)(due, found) ? [] : [problem('shape', message)];
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
    return (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .constantInputs */ ._M)(op).flatMap((constant) => {
        const { role, tensor, facts } = constant;
        const expected = constantTypes(op, constant, output);
        const { type } = of(tensor);
        if (!expected.includes(type))
            return [problem('type', `${at}: expected ${expected.join(' or ')} ${role} ${tensor}, found ${type}`)];
        return isFloat(type) ? [] : axisProblems(role, of(tensor), facts.int8?.axis ?? 0, at);
    });
}
const isFloat = (type) => type === 'float32' || type === 'float16';
/** How a constant may be stored beside activations of a type: kernels in fewer bits than these. */
function constantTypes(op, { role, facts }, activations) {
    const { weights } = (0,_ops_operator_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .xS)(op);
    const isKernel = role === 'kernel' && weights !== null;
    if (activations === 'float32')
        return ['float32', 'float16', ...(isKernel && weights.isHybrid ? ['int8'] : [])];
    const inInt8 = facts.int8?.type;
    if (inInt8 === undefined)
        return [];
    if (activations === 'int8')
        return isKernel && weights.takesInt4 ? [inInt8, 'int4'] : [inInt8];
    return isKernel ? ['int8'] : [inInt8 === 'int32' ? 'int64' : 'int16'];
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

/***/ 27328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89910);

const int8 = (0,_shared_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfCodes */ .f)(1);


/***/ }),

/***/ 33475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);

/** reference_integer_ops::AveragePool: divides by the taps inside the image, halves away from zero. */
const int8 = (op, context) => {
    const divide = (sum, taps) => {
        const half = Math.floor(taps / 2);
        return Math.trunc((sum > 0 ? sum + half : sum - half) / taps);
    };
    return [(0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz)(op, context, 0, (sum, code) => sum + code, divide)];
};


/***/ }),

/***/ 21522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
const int8 = { code: 'graph/int8-reference', refused: 'the int8 reference has no BatchNorm' };


/***/ }),

/***/ 14306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vectorPosition)
/* harmony export */ });
/** For an element of a tensor [.., columns, channels], the position of its value in the constants. */
function vectorPosition(shape, subBands) {
    const channels = shape.at(-1);
    if (subBands === 1)
        return (element) => element % channels;
    const columns = shape.at(-2);
    const width = columns / subBands;
    return (element) => {
        const column = Math.floor(element / channels) % columns;
        return Math.floor(column / width) * channels + (element % channels);
    };
}


/***/ }),

/***/ 50413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ concatenate)
/* harmony export */ });
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30313);

/** Copies the values of all inputs, row-major, into `into`. */
function concatenate(op, shapeOf, read, into) {
    const axis = (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .axisOf */ .L)(op.options, shapeOf(op.inputs[0]));
    const inner = (tensor) => shapeOf(tensor)
        .slice(axis)
        .reduce((product, size) => product * size, 1);
    const row = inner(op.outputs[0]);
    let start = 0;
    for (const input of op.inputs) {
        const [values, length] = [read(input), inner(input)];
        for (let at = 0; at * row < into.length; at++)
            into.set(values.subarray(at * length, (at + 1) * length), at * row + start);
        start += length;
    }
    return into;
}


/***/ }),

/***/ 91281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2997);
/* harmony import */ var _concatenate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50413);


/** reference_ops::Concatenation: codes are moved, for all inputs have the output's parameters. */
const int8 = (op, { read, tensor, make }) => {
    const shapeOf = (name) => tensor(name).shape;
    return [(0,_concatenate_js__WEBPACK_IMPORTED_MODULE_0__/* .concatenate */ .u)(op, shapeOf, read, make((0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .elements */ .Yt)(shapeOf(op.outputs[0]))))];
};


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
    channels: ({ inputs: [first], options }, of) => axisOf(options, of(first)) === of(first).length - 1 ? 'joined' : 'each',
    int8: null,
};
const axisOf = ({ axis }, { length }) => (axis < 0 ? axis + length : axis);


/***/ }),

/***/ 22905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_float_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34887);
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95522);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);



const int8 = (op, context) => {
    const { zeroPoint } = (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .perTensor */ .Ny)(context, op.inputs[0]);
    const x = context.read(op.inputs[0]);
    const kernel = context.tensor(op.constants.kernel);
    const filter = kernel.data;
    const [outC, kh, kw, inC] = kernel.shape;
    const sums = new Float64Array((0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(context.tensor(op.outputs[0]).shape));
    (0,_shared_float_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachTap */ .y3)(context.tensor(op.inputs[0]).shape, [kh, kw], op.options, (output, input, tap) => {
        for (let o = 0; o < outC; o++) {
            let sum = 0;
            for (let c = 0; c < inC; c++)
                sum += (x[input * inC + c] - zeroPoint) * filter[(o * kh * kw + tap) * inC + c];
            sums[output * outC + o] += sum;
        }
    });
    return [(0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .requantize */ .h3)(op, context, sums)];
};


/***/ }),

/***/ 49161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _shared_float_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34887);
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95522);



const int8 = (op, context) => {
    const { depthMultiplier } = op.options;
    const { zeroPoint } = (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .perTensor */ .Ny)(context, op.inputs[0]);
    const x = context.read(op.inputs[0]);
    const kernel = context.tensor(op.constants.kernel);
    const filter = kernel.data;
    const [, kh, kw, outC] = kernel.shape;
    const inC = outC / depthMultiplier;
    const sums = new Float64Array((0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(context.tensor(op.outputs[0]).shape));
    (0,_shared_float_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachTap */ .y3)(context.tensor(op.inputs[0]).shape, [kh, kw], op.options, (output, input, tap) => {
        for (let o = 0; o < outC; o++) {
            const value = x[input * inC + Math.floor(o / depthMultiplier)] - zeroPoint;
            sums[output * outC + o] += value * filter[tap * outC + o];
        }
    });
    return [(0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .requantize */ .h3)(op, context, sums)];
};


/***/ }),

/***/ 64269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* reexport safe */ _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__.r6)
/* harmony export */ });
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);



/***/ }),

/***/ 26215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);

const int8 = (op, context) => {
    const { zeroPoint } = (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .perTensor */ .Ny)(context, op.inputs[0]);
    const x = context.read(op.inputs[0]);
    const { data, shape, quantization } = context.tensor(op.constants.kernel);
    const filter = data;
    const [outC, inC] = shape;
    const sums = Float64Array.from({ length: (x.length / inC) * outC }, (_, i) => {
        const [row, o] = [Math.floor(i / outC), i % outC];
        let sum = 0;
        for (let c = 0; c < inC; c++)
            sum += (x[row * inC + c] - zeroPoint) * filter[o * inC + c];
        return sum;
    });
    // One scale per tensor is multiplied in float32 (GetQuantizedConvolutionMultipler), scales per channel in float64.
    const isPerTensor = quantization.scale.length === 1;
    return [
        (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .requantize */ .h3)(op, context, sums, (input, kernel) => (isPerTensor ? Math.fround(input * kernel) : input * kernel)),
    ];
};


/***/ }),

/***/ 35656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ gelu)
/* harmony export */ });
/** x · Φ(x) in float64; by tanh where it is approximate. */
function gelu(x, approximate) {
    if (approximate)
        return 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));
    return 0.5 * x * erfc(-x * Math.SQRT1_2);
}
/** 1 − erf(x): a Taylor series near 0, a continued fraction (Abramowitz and Stegun 7.1.14) beyond. */
function erfc(x) {
    if (x < 0)
        return 2 - erfc(-x);
    if (x < 2) {
        let [term, sum] = [x, x];
        for (let n = 1; Math.abs(term) > 1e-17 * sum; n++) {
            term *= -(x * x) / n;
            sum += term / (2 * n + 1);
        }
        return 1 - (2 / Math.sqrt(Math.PI)) * sum;
    }
    let fraction = x;
    for (let n = 120; n >= 1; n--)
        fraction = x + n / 2 / fraction;
    return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}


/***/ }),

/***/ 93504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70592);
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);


/** reference_ops::QuantizeLeakyRelu; its two multipliers are computed in float32. */
const int8 = (op, context) => {
    const [input, output] = [(0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .perTensor */ .Ny)(context, op.inputs[0]), (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .perTensor */ .Ny)(context, op.outputs[0])];
    const slope = Math.fround(Math.fround(input.scale * Math.fround(op.options.alpha)) / output.scale);
    const [above, below] = [(0,_shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_1__/* .quantizeMultiplier */ .PV)(Math.fround(input.scale / output.scale)), (0,_shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_1__/* .quantizeMultiplier */ .PV)(slope)];
    const x = context.read(op.inputs[0]);
    const y = (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(context, x.length, (i) => {
        const value = x[i] - input.zeroPoint;
        return (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .clamp */ .qE)(output.zeroPoint + (0,_shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_1__/* .multiplyByMultiplier */ .Zv)(value, value >= 0 ? above : below), context.limits);
    });
    return [y];
};


/***/ }),

/***/ 51398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);

/** reference_integer_ops::MaxPool. */
const int8 = (op, context) => [
    (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .dz)(op, context, context.limits[0], Math.max, (value) => value),
];


/***/ }),

/***/ 66622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70592);
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5753);



/** reference_ops::QuantizedMeanOrSum: the division by n goes into the multiplier. */
const int8 = (op, context) => {
    const [input, output] = [(0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .perTensor */ .Ny)(context, op.inputs[0]), (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .perTensor */ .Ny)(context, op.outputs[0])];
    const { sums, count } = (0,_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumsOver */ .b)(op.options, context.tensor(op.inputs[0]).shape, context.read(op.inputs[0]));
    const real = (0,_shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .quantizeMultiplier */ .PV)(input.scale / output.scale);
    const shift = Math.min(31 - Math.clz32(count), 32, 31 + real.shift);
    const divided = {
        multiplier: Number((BigInt(real.multiplier) << BigInt(shift)) / BigInt(count)),
        shift: real.shift - shift,
    };
    const mean = (sum) => (0,_shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplyByMultiplier */ .Zv)(sum - count * input.zeroPoint, divided);
    return [(0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(context, sums.length, (i) => (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .clamp */ .qE)(mean(sums[i]) + output.zeroPoint, context.limits))];
};


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
    channels: ({ inputs: [input], options: { axes } }, of) => (axes.includes(of(input).length - 1) ? 'fixed' : 'each'),
    int8: null,
};
/** The shape of the means with a 1 for each dimension that is averaged. */
const keptShape = (input, axes) => input.map((size, axis) => (axes.includes(axis) ? 1 : size));


/***/ }),

/***/ 5753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sumsOver)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2997);
/* harmony import */ var _shared_broadcast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73878);
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70322);



/** Sums of what is averaged, with the number of elements behind each. */
function sumsOver({ axes }, shape, values) {
    const kept = (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .keptShape */ .c)(shape, axes);
    const sums = new Float64Array((0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .elements */ .Yt)(kept));
    (0,_shared_broadcast_js__WEBPACK_IMPORTED_MODULE_2__/* .positions */ .X)(kept, shape).forEach((at, i) => (sums[at] += values[i]));
    return { sums, count: (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .elements */ .Yt)(shape) / sums.length };
}


/***/ }),

/***/ 31943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70592);
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);
/* harmony import */ var _shared_pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18757);



/** reference_integer_ops::Mul, and BroadcastMul4DSlow: the same arithmetic. */
const int8 = (op, context) => {
    const { parameters, map } = (0,_shared_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .codePair */ .CQ)(op, context);
    const [a, b] = parameters;
    const output = (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .perTensor */ .Ny)(context, op.outputs[0]);
    const multiplier = (0,_shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .quantizeMultiplier */ .PV)((a.scale * b.scale) / output.scale);
    const range = (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .codeRange */ .h2)(context, output, op.options.activation);
    return [map((x, y) => (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .clamp */ .qE)(output.zeroPoint + (0,_shared_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplyByMultiplier */ .Zv)(x * y, multiplier), range))];
};


/***/ }),

/***/ 74081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ constantInputs),
  xS: () => (/* binding */ factsOf),
  U1: () => (/* binding */ macsOf),
  I8: () => (/* binding */ outputShapes),
  Of: () => (/* binding */ refusalOf)
});

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
    weights: { perAxis: true, needsBias: true, isHybrid: true, takesInt4: true, fuses: true },
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
    channels: () => 'mixed',
    int8: null,
    macs: (op, of) => (0,shape_rules/* kernelMacs */.uE)(op, of, 1),
};

;// CONCATENATED MODULE: ./build/ops/depthwise-conv2d/op.js



const op_facts = {
    inputs: 1,
    roles: (0,op/* weightedRoles */.zt)(3),
    weights: { perAxis: true, needsBias: true, isHybrid: true, takesInt4: true, fuses: true },
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
    channels: () => 'each',
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
    weights: { perAxis: false, needsBias: false, isHybrid: true, takesInt4: true, fuses: true },
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
    channels: () => 'mixed',
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
    roles: { gamma: { ...learnt, isFactor: true }, beta: learnt, mean: moving, variance: moving },
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
    types: (inputs, output) => (0,op/* sameTypes */.WO)(inputs, output) ?? (output === 'float32' ? null : `BatchNorm cannot be ${output}; fold it first`),
    // Its shift is not multiplied with its input.
    numbers: { ...op/* linearNumbers */.YO, scalesLinearly: false },
    channels: ({ options: { subBands = 1 } }) => (subBands === 1 ? 'each' : 'fixed'),
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
    channels: () => 'each',
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
    channels: () => 'each',
    int8: null,
    macs: () => 0,
};

;// CONCATENATED MODULE: ./build/ops/mul/op.js


const mul_op_facts = {
    inputs: 'any',
    roles: (0,pair/* pairRoles */.sk)({ isFactor: true }),
    weights: null,
    shapes: (op, of) => (0,pair/* pairShapes */.n6)(op, of, 'multiplies'),
    types: op/* sameTypes */.WO,
    // k times both inputs gives k² times the product.
    numbers: { ...op/* linearNumbers */.YO, scalesLinearly: false },
    channels: () => 'each',
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
    channels: () => 'each',
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/max-pool2d/op.js


const max_pool2d_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: pooledShapes,
    types: op/* sameTypes */.WO,
    numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
    channels: () => 'each',
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
    channels: () => 'each',
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
    channels: () => 'each',
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
    channels: () => 'each',
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/relu/op.js

const relu_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    channels: () => 'each',
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
    channels: () => 'each',
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/leaky-relu/op.js

const leaky_relu_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: op/* linearNumbers */.YO,
    channels: () => 'each',
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
    channels: () => 'each',
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
    channels: () => 'each',
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/hard-swish/op.js

const hard_swish_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    channels: () => 'each',
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/gelu/op.js

const gelu_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    channels: () => 'each',
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/logistic/op.js

const logistic_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: { output: { scale: 1 / 256, zeroPoint: -128 }, rounds: true, scalesLinearly: false },
    channels: () => 'each',
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/tanh/op.js

const tanh_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: op/* sameTypes */.WO,
    numbers: { output: { scale: 1 / 128, zeroPoint: 0 }, rounds: true, scalesLinearly: false },
    channels: () => 'each',
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
    channels: () => 'regrouped',
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
    channels: () => 'fixed',
    int8: null,
};

;// CONCATENATED MODULE: ./build/ops/quantize/op.js

const quantize_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: ([input], output) => output === 'int8' || output === 'int16' || (input === 'float32' && output === 'float32')
        ? null
        : `expected int8 or int16 output, found ${output}`,
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    channels: () => 'each',
    int8: { code: 'quantize/already-quantised', refused: 'expected an operator of a float graph' },
};

;// CONCATENATED MODULE: ./build/ops/dequantize/op.js

const dequantize_op_facts = {
    inputs: 1,
    ...op/* withoutConstants */.UH,
    shapes: (op, of) => [of(op.inputs[0])],
    types: ([input], output) => (input === 'int8' || input === 'int16' || input === 'float32') && output === 'float32'
        ? null
        : `expected int8 or int16 → float32, found ${input} → ${output}`,
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    channels: () => 'each',
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

/***/ 77178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2997);
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);
/* harmony import */ var _padded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19787);



/** reference_ops::Pad: the code of 0 is the zero point. */
const int8 = (op, context) => {
    const [input, output] = [context.tensor(op.inputs[0]), context.tensor(op.outputs[0])];
    const zeros = context.make((0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .elements */ .Yt)(output.shape));
    zeros.fill((0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .perTensor */ .Ny)(context, op.outputs[0]).zeroPoint);
    return [(0,_padded_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInside */ .m)(op, input.shape, context.read(op.inputs[0]), zeros)];
};


/***/ }),

/***/ 19787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ placeInside)
/* harmony export */ });
/** Copies an image [1, h, w, c] into `into`, which is its padded image and holds the padding already. */
function placeInside(op, shape, image, into) {
    const [, h, w, c] = shape;
    const { before, after } = op.options;
    const width = before[1] + w + after[1];
    for (let row = 0; row < h; row++)
        into.set(image.subarray(row * w * c, (row + 1) * w * c), ((row + before[0]) * width + before[1]) * c);
    return into;
}


/***/ }),

/***/ 41928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* reexport safe */ _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__.r6)
/* harmony export */ });
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);



/***/ }),

/***/ 90215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);

const int8 = (op, context) => [(0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .rectify */ .$G)(op, context, 'relu')];


/***/ }),

/***/ 46969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);

const int8 = (op, context) => [(0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .rectify */ .$G)(op, context, 'relu6')];


/***/ }),

/***/ 58475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
const int8 = (op, { read, make }) => {
    const x = read(op.inputs[0]);
    const y = make(x.length);
    y.set(x);
    return [y];
};


/***/ }),

/***/ 87794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ between),
/* harmony export */   w: () => (/* binding */ resizing)
/* harmony export */ });
/** reference_ops::ComputeInterpolationValues: by new position. */
function between(from, to, centers) {
    const step = centers === 'aligned' && to > 1 ? (from - 1) / (to - 1) : from / to;
    return Array.from({ length: to }, (_, i) => {
        const at = centers === 'half-pixel' ? (i + 0.5) * step - 0.5 : i * step;
        const first = Math.max(Math.floor(at), 0);
        return { first, second: Math.min(Math.ceil(at), from - 1), far: at - first };
    });
}
/** The same as a matrix [to, from], row by row. */
function resizing(from, to, centers) {
    const weights = new Float32Array(to * from);
    between(from, to, centers).forEach(({ first, second, far }, i) => {
        weights[i * from + first] += 1 - far;
        weights[i * from + second] += far;
    });
    return weights;
}


/***/ }),

/***/ 22600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2997);
/* harmony import */ var _repeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95484);


/** reference_ops::ResizeNearestNeighbor: codes are moved. */
const int8 = (op, { read, tensor, make }) => {
    const [input, output] = [tensor(op.inputs[0]), tensor(op.outputs[0])];
    return [(0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .repeat */ .u)(op, input.shape, read(op.inputs[0]), make((0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .elements */ .Yt)(output.shape)))];
};


/***/ }),

/***/ 95484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ repeat)
/* harmony export */ });
/** Writes the image [1, h, w, c] into `into`, where it is larger. */
function repeat({ options: { times } }, shape, image, into) {
    const [, h, w, c] = shape;
    for (let y = 0; y < h * times[0]; y++) {
        for (let x = 0; x < w * times[1]; x++) {
            const from = (Math.floor(y / times[0]) * w + Math.floor(x / times[1])) * c;
            into.set(image.subarray(from, from + c), (y * w * times[1] + x) * c);
        }
    }
    return into;
}


/***/ }),

/***/ 69757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* reexport safe */ _op_js__WEBPACK_IMPORTED_MODULE_0__.x)
/* harmony export */ });
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44893);



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
    types: (inputs, output) => (0,_shared_op_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTypes */ .WO)(inputs, output) ?? (output === 'float32' ? null : `Rsqrt cannot be ${output}`),
    numbers: { output: 'own', rounds: true, scalesLinearly: false },
    channels: () => 'each',
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
    isFactor: true,
    int8: { type: 'int8', axis },
});
/** A bias: int32 codes in units of the accumulator. */
const biasRole = { isOptional: true, learns: 'by gradient', int8: { type: 'int32', axis: 0 } };
const weightedRoles = (channelAxis) => ({ kernel: kernelRole(channelAxis), bias: biasRole });
/** What operators without constants have in common. */
const withoutConstants = { roles: {}, weights: null, macs: () => 0 };
/** Results between codes, each with parameters of its own range; k times the input is k times the output. */
const linearNumbers = { output: 'own', rounds: true, scalesLinearly: true };
const ofActivations = ['float32', 'int8', 'int16'];
/** Float32, int8 or int16, the same for all activations. */
function sameTypes(inputs, output) {
    if (inputs.some((type) => type !== output))
        return `reads ${inputs.join(', ')} and writes ${output}`;
    return ofActivations.includes(output) ? null : `activations are float32, int8 or int16, found ${output}`;
}


/***/ }),

/***/ 89910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sumOfCodes)
/* harmony export */ });
/* harmony import */ var _fixed_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70592);
/* harmony import */ var _int8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95522);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18757);



/**
 * reference_integer_ops::Add and reference_ops::Sub: both inputs brought to twice the larger scale with 20 bits (int16: 15) to spare,
 * added with their signs, rescaled.
 */
const sumOfCodes = (sign) => (op, context) => {
    const { sumBits } = context;
    const { parameters, map } = (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .codePair */ .CQ)(op, context);
    const [a, b] = parameters;
    const output = (0,_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .perTensor */ .Ny)(context, op.outputs[0]);
    const twice = 2 * Math.max(a.scale, b.scale);
    const [first, second] = [(0,_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .quantizeMultiplier */ .PV)(a.scale / twice), (0,_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .quantizeMultiplier */ .PV)(b.scale / twice)];
    const last = (0,_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .quantizeMultiplier */ .PV)(twice / (2 ** sumBits * output.scale));
    const range = (0,_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .codeRange */ .h2)(context, output, op.options.activation);
    const y = map((x, other) => {
        const spare = 2 ** sumBits;
        const sum = (0,_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplyByMultiplier */ .Zv)(x * spare, first) + sign * (0,_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplyByMultiplier */ .Zv)(other * spare, second);
        return (0,_int8_js__WEBPACK_IMPORTED_MODULE_0__/* .clamp */ .qE)((0,_fixed_point_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplyByMultiplier */ .Zv)(sum, last) + output.zeroPoint, range);
    });
    return [y];
};


/***/ }),

/***/ 73491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2997);
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59483);


/** reference_ops::StridedSlice: codes are moved. */
const int8 = (op, { read, tensor, make }) => [
    (0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(op.options, tensor(op.inputs[0]).shape, read(op.inputs[0]), make((0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .elements */ .Yt)(tensor(op.outputs[0]).shape))),
];


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
    channels: () => 'fixed',
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

/***/ 45299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _shared_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89910);

const int8 = (0,_shared_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfCodes */ .f)(-1);


/***/ }),

/***/ 99713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ int16Table)
});

// EXTERNAL MODULE: ./build/ops/conv2d/int8.js
var int8 = __webpack_require__(22905);
;// CONCATENATED MODULE: ./build/ops/conv2d/int16.js


// EXTERNAL MODULE: ./build/ops/depthwise-conv2d/int8.js
var depthwise_conv2d_int8 = __webpack_require__(49161);
;// CONCATENATED MODULE: ./build/ops/depthwise-conv2d/int16.js


// EXTERNAL MODULE: ./build/ops/fully-connected/int8.js
var fully_connected_int8 = __webpack_require__(26215);
;// CONCATENATED MODULE: ./build/ops/fully-connected/int16.js


// EXTERNAL MODULE: ./build/ops/transpose-conv/int8.js
var transpose_conv_int8 = __webpack_require__(60077);
;// CONCATENATED MODULE: ./build/ops/transpose-conv/int16.js


// EXTERNAL MODULE: ./build/ops/batch-norm/int8.js
var batch_norm_int8 = __webpack_require__(21522);
;// CONCATENATED MODULE: ./build/ops/batch-norm/int16.js


// EXTERNAL MODULE: ./build/ops/add/int8.js
var add_int8 = __webpack_require__(27328);
;// CONCATENATED MODULE: ./build/ops/add/int16.js


// EXTERNAL MODULE: ./build/ops/sub/int8.js
var sub_int8 = __webpack_require__(45299);
;// CONCATENATED MODULE: ./build/ops/sub/int16.js


// EXTERNAL MODULE: ./build/ops/mul/int8.js
var mul_int8 = __webpack_require__(31943);
;// CONCATENATED MODULE: ./build/ops/mul/int16.js


// EXTERNAL MODULE: ./build/ops/concatenation/int8.js
var concatenation_int8 = __webpack_require__(91281);
;// CONCATENATED MODULE: ./build/ops/concatenation/int16.js


// EXTERNAL MODULE: ./build/ops/average-pool2d/int8.js
var average_pool2d_int8 = __webpack_require__(33475);
;// CONCATENATED MODULE: ./build/ops/average-pool2d/int16.js


// EXTERNAL MODULE: ./build/ops/max-pool2d/int8.js
var max_pool2d_int8 = __webpack_require__(51398);
;// CONCATENATED MODULE: ./build/ops/max-pool2d/int16.js


// EXTERNAL MODULE: ./build/ops/mean/int8.js
var mean_int8 = __webpack_require__(66622);
;// CONCATENATED MODULE: ./build/ops/mean/int16.js


// EXTERNAL MODULE: ./build/ops/pad/int8.js
var pad_int8 = __webpack_require__(77178);
;// CONCATENATED MODULE: ./build/ops/pad/int16.js


// EXTERNAL MODULE: ./build/ops/slice/int8.js
var slice_int8 = __webpack_require__(73491);
;// CONCATENATED MODULE: ./build/ops/slice/int16.js


// EXTERNAL MODULE: ./build/ops/resize-nearest/int8.js
var resize_nearest_int8 = __webpack_require__(22600);
// EXTERNAL MODULE: ./build/ops/shared/int16.js
var int16 = __webpack_require__(90295);
;// CONCATENATED MODULE: ./build/ops/resize-bilinear/int16.js


// EXTERNAL MODULE: ./build/ops/relu/int8.js
var relu_int8 = __webpack_require__(90215);
;// CONCATENATED MODULE: ./build/ops/relu/int16.js


// EXTERNAL MODULE: ./build/ops/relu6/int8.js
var relu6_int8 = __webpack_require__(46969);
;// CONCATENATED MODULE: ./build/ops/relu6/int16.js


// EXTERNAL MODULE: ./build/ops/leaky-relu/int8.js
var leaky_relu_int8 = __webpack_require__(93504);
;// CONCATENATED MODULE: ./build/ops/leaky-relu/int16.js


;// CONCATENATED MODULE: ./build/ops/prelu/int16.js


;// CONCATENATED MODULE: ./build/ops/elu/int16.js


;// CONCATENATED MODULE: ./build/ops/hard-swish/int16.js


;// CONCATENATED MODULE: ./build/ops/gelu/int16.js


// EXTERNAL MODULE: ./build/ops/shared/int8.js
var shared_int8 = __webpack_require__(95522);
;// CONCATENATED MODULE: ./build/ops/shared/sigmoid-curve.js
/** The sigmoid as TensorFlow Lite's kernels for int16 activations have it: 256 values in steps of 1/24, and straight lines between them. */

/** Where the kernels' table is one above the nearest integer, so that lines between its values lie nearer to the curve. */
const raised = new Set([
    4, 8, 12, 14, 15, 16, 17, 19, 20, 21, 22, 25, 27, 28, 29, 30, 31, 33, 34, 35, 37, 39, 40, 41, 43, 44, 45, 46, 49, 50,
    54, 62, 63, 64, 66, 82, 86, 93, 100, 103, 112, 116, 135, 255,
]);
/** 2¹⁶ · sigmoid(i / 24): sigmoid_table_uint16 of the kernels. No value lies so near to the middle of two integers that Math.exp decides. */
const sigmoids = Int32Array.from({ length: 256 }, (_, i) => Math.round(2 ** 16 / (1 + Math.exp(-i / 24))) + (raised.has(i) ? 1 : 0));
/** reference_integer_ops::Logistic and Tanh for int16, with the multipliers that `Prepare` of their kernels makes. */
function sigmoidCurve(op, context, curve) {
    const { scale } = (0,shared_int8/* perTensor */.Ny)(context, op.inputs[0]);
    const { multiplier, shift } = multiplierOf(scale, curve.exactShifts);
    const round = shift > 0 ? 2 ** (shift - 1) : 0;
    const step = 2 ** curve.stepBits;
    return context.read(op.inputs[0]).map((code) => {
        const x = Math.floor((code * multiplier + round) / 2 ** shift);
        const [at, rest] = [Math.floor(Math.abs(x) / step), Math.abs(x) % step];
        const value = at >= 255 ? curve.highest : sigmoids[at] * step + rest * (sigmoids[at + 1] - sigmoids[at]);
        return curve.code(value, x < 0);
    });
}
/** How near to a power of two a scale counts as one: CheckedLog2 of tensorflow/lite/kernels/internal/quantization_util.cc. */
const tolerance = 1e-3;
/** From codes to a unit of 1 / (3 · 4096). */
function multiplierOf(scale, exactShifts) {
    const exponent = Math.round(Math.log2(scale));
    if (Math.abs(Math.log2(scale) - exponent) < tolerance && exactShifts.includes(exponent + 12))
        return { multiplier: 3 * 2 ** (exponent + 12), shift: 0 };
    let [multiplier, shift] = [scale * 4096 * 3, 0];
    while (multiplier <= 32_767 / 2 && shift <= 30) {
        multiplier *= 2;
        shift++;
    }
    return { multiplier: Math.trunc(multiplier), shift };
}

;// CONCATENATED MODULE: ./build/ops/logistic/int16.js

/** reference_integer_ops::Logistic; output (1/32768, 0). */
const int16_int16 = (op, context) => [
    sigmoidCurve(op, context, {
        stepBits: 9,
        highest: 0x7fff * 2 ** 10,
        exactShifts: [0],
        code: (value, isNegative) => Math.floor((isNegative ? 2 ** 25 - value + 2 ** 9 - 1 : value + 2 ** 9) / 2 ** 10),
    }),
];

;// CONCATENATED MODULE: ./build/ops/tanh/int16.js

/** reference_integer_ops::Tanh, as 2 · sigmoid(2x) − 1; output (1/32768, 0). */
const tanh_int16_int16 = (op, context) => [
    sigmoidCurve(op, context, {
        stepBits: 8,
        highest: 0xffff * 2 ** 8,
        exactShifts: [0, 1],
        code: (value, isNegative) => Math.floor((isNegative ? 2 ** 23 - value + 2 ** 7 - 1 : value - 2 ** 23 + 2 ** 7) / 2 ** 8),
    }),
];

// EXTERNAL MODULE: ./build/ops/rsqrt/int8.js
var rsqrt_int8 = __webpack_require__(69757);
;// CONCATENATED MODULE: ./build/ops/rsqrt/int16.js


// EXTERNAL MODULE: ./build/ops/reshape/int8.js
var reshape_int8 = __webpack_require__(58475);
// EXTERNAL MODULE: ./build/ops/transpose/int8.js
var transpose_int8 = __webpack_require__(90724);
;// CONCATENATED MODULE: ./build/ops/transpose/int16.js


// EXTERNAL MODULE: ./build/ops/shared/fixed-point.js
var fixed_point = __webpack_require__(70592);
;// CONCATENATED MODULE: ./build/ops/softmax/lookup-table.js
/** Tables of 513 int16 codes between which TensorFlow Lite's int16 kernels go on straight lines. */
const steps = 512;
const f = Math.fround;
/** TfLiteRound: halves away from zero. */
const round = (value) => Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
const toCode = (value) => Math.max(-32_768, Math.min(32_767, value));
/**
 * gen_lut<float, int16_t, int16_t> of tensorflow/lite/kernels/internal/common.h, outputs from −1 to 1: each value is moved by half of
 * what the straight line is off in its middle. All arithmetic is float32.
 */
function table(curve, low, high) {
    const step = f(f(high - low) / steps);
    const half = f(step / 2);
    const scaling = 65_536 / 2;
    const codes = new Int16Array(steps + 1);
    for (let i = 0; i < steps; i++) {
        const at = f(low + f(i * step));
        const sample = round(f(curve(at) * scaling));
        const next = f(curve(f(low + f((i + 1) * step))) * scaling);
        const line = round(f(f(next + sample) / 2));
        const middle = round(f(curve(f(at + half)) * scaling));
        codes[i] = toCode(sample - round(f((line - middle) / 2)));
    }
    codes[steps] = toCode(round(f(curve(high) * scaling)));
    return codes;
}
/** LUTLookup: 9 bits choose the line, 7 go along it. */
function lookUp(codes, value) {
    const index = 256 + (value >> 7);
    const slope = codes[index + 1] - codes[index];
    return codes[index] + ((slope * (value & 0x7f) + 64) >> 7);
}

;// CONCATENATED MODULE: ./build/ops/softmax/int16.js



const exponentials = table((x) => Math.fround(Math.exp(x)), -10, 0);
const reciprocals = table((x) => Math.fround(1 / Math.fround(1 + x)), 0, 1);
const { limits } = shared_int8/* int16Arithmetic */.Jg;
/** reference_ops::SoftmaxInt16, beta 1: e⁻¹⁰ and less count as 0; output (1/32768, 0). */
const softmax_int16_int16 = (op, context) => {
    const codes = context.read(op.inputs[0]);
    const y = new Int16Array(codes.length);
    const classes = context.tensor(op.inputs[0]).shape.at(-1);
    const multiplier = (0,fixed_point/* quantizeMultiplier */.PV)((0,shared_int8/* perTensor */.Ny)(context, op.inputs[0]).scale / (10 / 65_535));
    for (let start = 0; start < codes.length; start += classes) {
        const row = codes.subarray(start, start + classes);
        const largest = row.reduce((a, b) => Math.max(a, b));
        // Q0.15
        const powers = row.map((code) => lookUp(exponentials, (0,shared_int8/* clamp */.qE)((0,fixed_point/* multiplyByMultiplier */.Zv)(code - largest, multiplier) + 32_767, limits)));
        y.set(shares(powers), start);
    }
    return [y];
};
function shares(powers) {
    const sum = powers.reduce((total, power) => total + power, 0);
    const headroom = Math.clz32(sum);
    const shifted = Math.floor((sum * 2 ** (headroom - 1) + 2 ** 13) / 2 ** 14);
    const reciprocal = lookUp(reciprocals, (0,shared_int8/* clamp */.qE)(shifted - 2 ** 15 - 2 ** 16, limits));
    const right = 31 - headroom;
    return powers.map((power) => (0,shared_int8/* clamp */.qE)(Math.floor((power * reciprocal + 2 ** (right - 1)) / 2 ** right), [0, 32_767]));
}

// EXTERNAL MODULE: ./build/ops/quantize/int8.js
var quantize_int8 = __webpack_require__(41928);
;// CONCATENATED MODULE: ./build/ops/quantize/int16.js


// EXTERNAL MODULE: ./build/ops/dequantize/int8.js
var dequantize_int8 = __webpack_require__(64269);
;// CONCATENATED MODULE: ./build/ops/dequantize/int16.js


;// CONCATENATED MODULE: ./build/ops/tables/int16.js































const int16Table = {
    Conv2D: int8/* int8 */.Y,
    DepthwiseConv2D: depthwise_conv2d_int8/* int8 */.Y,
    FullyConnected: fully_connected_int8/* int8 */.Y,
    TransposeConv: transpose_conv_int8/* int8 */.Y,
    BatchNorm: batch_norm_int8/* int8 */.Y,
    Add: add_int8/* int8 */.Y,
    Sub: sub_int8/* int8 */.Y,
    Mul: mul_int8/* int8 */.Y,
    Concatenation: concatenation_int8/* int8 */.Y,
    AveragePool2D: average_pool2d_int8/* int8 */.Y,
    MaxPool2D: max_pool2d_int8/* int8 */.Y,
    Mean: mean_int8/* int8 */.Y,
    Pad: pad_int8/* int8 */.Y,
    Slice: slice_int8/* int8 */.Y,
    ResizeNearest: resize_nearest_int8/* int8 */.Y,
    ResizeBilinear: int16/* noKernel */.h,
    Relu: relu_int8/* int8 */.Y,
    Relu6: relu6_int8/* int8 */.Y,
    LeakyRelu: leaky_relu_int8/* int8 */.Y,
    PRelu: int16/* noKernel */.h,
    Elu: int16/* noKernel */.h,
    HardSwish: int16/* noKernel */.h,
    Gelu: int16/* noKernel */.h,
    Logistic: int16_int16,
    Tanh: tanh_int16_int16,
    Rsqrt: rsqrt_int8/* int8 */.Y,
    Reshape: reshape_int8/* int8 */.Y,
    Transpose: transpose_int8/* int8 */.Y,
    Softmax: softmax_int16_int16,
    Quantize: quantize_int8/* int8 */.Y,
    Dequantize: dequantize_int8/* int8 */.Y,
};


/***/ }),

/***/ 60077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _shared_float_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34887);
/* harmony import */ var _shared_int8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95522);



/** reference_integer_ops::TransposeConv. */
const int8 = (op, context) => {
    const { zeroPoint } = (0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .perTensor */ .Ny)(context, op.inputs[0]);
    const x = context.read(op.inputs[0]);
    const kernel = context.tensor(op.constants.kernel);
    const filter = kernel.data;
    const sums = new Float64Array((0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(context.tensor(op.outputs[0]).shape));
    const [outC, kh, kw, inC] = kernel.shape;
    const { stride, padding } = op.options;
    const image = context.tensor(op.outputs[0]).shape;
    // Its output is what a convolution would read, and its input what that would write.
    (0,_shared_float_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachTap */ .y3)(image, [kh, kw], { stride, padding, dilation: [1, 1] }, (input, output, tap) => {
        for (let o = 0; o < outC; o++) {
            let sum = 0;
            for (let c = 0; c < inC; c++)
                sum += (x[input * inC + c] - zeroPoint) * filter[(o * kh * kw + tap) * inC + c];
            sums[output * outC + o] += sum;
        }
    });
    return [(0,_shared_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .requantize */ .h3)(op, context, sums)];
};


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
    weights: { perAxis: true, needsBias: false, isHybrid: false, takesInt4: false, fuses: false },
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
    channels: () => 'mixed',
    int8: null,
    macs(op, of) {
        const [outC, kh, kw] = (0,_shared_shape_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rank4 */ .XV)(op, of(op.constants.kernel), 'filter');
        return (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(of(op.inputs[0])) * outC * kh * kw;
    },
};
/** What a side becomes: the size that a convolution of this stride and padding makes `size` of. */
const enlarged = (size, kernel, stride, padding) => size * stride + (padding === 'valid' ? Math.max(kernel - stride, 0) : 0);


/***/ }),

/***/ 90724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ int8)
/* harmony export */ });
/* harmony import */ var _op_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75544);

/** reference_ops::Transpose: codes are moved. */
const int8 = (op, { read, tensor, make }) => {
    const x = read(op.inputs[0]);
    return [(0,_op_js__WEBPACK_IMPORTED_MODULE_0__/* .reorder */ .Y)(op.options, tensor(op.inputs[0]).shape, x, make(x.length))];
};


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
    channels: ({ options: { order } }) => (order.at(-1) === order.length - 1 ? 'each' : 'fixed'),
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
