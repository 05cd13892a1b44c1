export const id = 581;
export const ids = [581,2872];
export const modules = {

/***/ 52872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bi: () => (/* binding */ DuplicateKeyError),
  M1: () => (/* binding */ describeJsonError),
  rH: () => (/* binding */ parseUnambiguous)
});

;// CONCATENATED MODULE: ./build/core/duplicate-key.js
/**
 * The first key that stands twice in one object; null where there is none. `JSON.parse` takes the last one silently, other
 * readers the first: what two readers see differently is no data. One pass, whatever the text holds: an expression with a
 * group for escapes would overflow at some millions of them.
 *
 * @param text JSON that `JSON.parse` takes; of other text the answer means nothing.
 */
function findDuplicateKey(text) {
    /** Keys of the open objects; null for an open array. */
    const open = [];
    const marks = /["[\]{}]/g;
    while (marks.test(text)) {
        let at = marks.lastIndex - 1;
        const character = text[at];
        if (character === '{')
            open.push(new Set());
        else if (character === '[')
            open.push(null);
        else if (character === '}' || character === ']')
            open.pop();
        else if (character === '"') {
            const offset = at;
            at = endOfString(text, offset);
            marks.lastIndex = at + 1;
            const keys = open.at(-1);
            if (!keys || !isKey(text, at))
                continue;
            const written = text.slice(offset + 1, at);
            const key = written.includes('\\') ? JSON.parse(`"${written}"`) : written;
            if (keys.has(key))
                return { key, offset };
            keys.add(key);
        }
    }
    return null;
}
/** Where the quote is that ends the string that begins at `offset`. */
function endOfString(text, offset) {
    for (let end = text.indexOf('"', offset + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes++;
        if (escapes % 2 === 0)
            return end;
    }
    return text.length;
}
/** Whether a colon follows the string that ends at `end`. */
function isKey(text, end) {
    let at = end + 1;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t')
        at++;
    return text[at] === ':';
}

;// CONCATENATED MODULE: ./build/core/unambiguous-json.js
/** JSON that every reader reads alike. */

/** Where a key stands that the same object has already. 1-based. */
class DuplicateKeyError extends SyntaxError {
    key;
    line;
    column;
    constructor(key, line, column) {
        super(`the key '${key.slice(0, 100)}' again in the same object, at ${line}:${column}`);
        this.key = key;
        this.line = line;
        this.column = column;
    }
}
/** What is wrong with a text that `parseUnambiguous` refused, in words. */
function describeJsonError(error) {
    const { message } = error;
    const expected = error instanceof DuplicateKeyError ? 'expected each key once, found' : 'expected JSON, found:';
    return `${expected} ${message.slice(0, 200)}`;
}
/**
 * What the text says. Throws `SyntaxError` for what is no JSON, and `DuplicateKeyError` for an object with a key twice, of which
 * `JSON.parse` takes the last and other readers the first.
 */
function parseUnambiguous(text) {
    const value = JSON.parse(text);
    const twice = findDuplicateKey(text);
    if (twice === null)
        return value;
    const before = text.slice(0, twice.offset);
    throw new DuplicateKeyError(twice.key, before.split('\n').length, twice.offset - before.lastIndexOf('\n'));
}


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithReference: () => (/* binding */ compareWithReference)
});

// EXTERNAL MODULE: ./build/formats/tflite/import.js + 7 modules
var tflite_import = __webpack_require__(57793);
// EXTERNAL MODULE: ./build/graph/operands.js
var operands = __webpack_require__(51077);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ops/operator.js + 27 modules
var operator = __webpack_require__(74081);
// EXTERNAL MODULE: ./build/ops/shared/int8.js
var int8 = __webpack_require__(95522);
// EXTERNAL MODULE: ./build/ops/tables/int16.js + 31 modules
var int16 = __webpack_require__(99713);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/graph/reference-int16.js






/**
 * Runs a graph of int16 activations and int8 weights on one sample with TFLite Micro's reference arithmetic (tensorflow/lite/kernels/internal/reference,
 * sums of 64 bits, a multiplier of 16), code for code. x: int16 codes of the input, [h·w·c]. Returns every activation's codes by tensor name.
 */
function runInt16Reference(graph, x) {
    const input = (0,operands/* onlyInput */.b9)(graph);
    const values = { [input]: x };
    if (x.length !== (0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, input).shape))
        throw new errors/* InternalError */.Gd(`wrong length of ${input}`);
    const context = {
        ...int8/* int16Arithmetic */.Jg,
        read: (tensor) => values[tensor] ?? missing(tensor),
        tensor: (name) => (0,operands/* tensorOf */.zz)(graph, name),
    };
    for (const op of graph.operators) {
        const results = compute(op, context);
        op.outputs.forEach((output, i) => (values[output] = results[i]));
    }
    return values;
}
function missing(tensor) {
    throw new errors/* InternalError */.Gd(`int16 reference: no value for ${tensor}`);
}
function compute(op, context) {
    const run = int16/* int16Table */.p[op.kind];
    if (typeof run === 'function')
        return run(op, context);
    throw new errors/* ModelError */.me((0,operator/* refusalOf */.Of)(op, run));
}

// EXTERNAL MODULE: ./build/ops/conv2d/int8.js
var conv2d_int8 = __webpack_require__(22905);
// EXTERNAL MODULE: ./build/ops/depthwise-conv2d/int8.js
var depthwise_conv2d_int8 = __webpack_require__(49161);
// EXTERNAL MODULE: ./build/ops/fully-connected/int8.js
var fully_connected_int8 = __webpack_require__(26215);
// EXTERNAL MODULE: ./build/ops/transpose-conv/int8.js
var transpose_conv_int8 = __webpack_require__(60077);
// EXTERNAL MODULE: ./build/ops/batch-norm/int8.js
var batch_norm_int8 = __webpack_require__(21522);
// EXTERNAL MODULE: ./build/ops/add/int8.js
var add_int8 = __webpack_require__(27328);
// EXTERNAL MODULE: ./build/ops/sub/int8.js
var sub_int8 = __webpack_require__(45299);
// EXTERNAL MODULE: ./build/ops/mul/int8.js
var mul_int8 = __webpack_require__(31943);
// EXTERNAL MODULE: ./build/ops/concatenation/int8.js
var concatenation_int8 = __webpack_require__(91281);
// EXTERNAL MODULE: ./build/ops/average-pool2d/int8.js
var average_pool2d_int8 = __webpack_require__(33475);
// EXTERNAL MODULE: ./build/ops/max-pool2d/int8.js
var max_pool2d_int8 = __webpack_require__(51398);
// EXTERNAL MODULE: ./build/ops/mean/int8.js
var mean_int8 = __webpack_require__(66622);
// EXTERNAL MODULE: ./build/ops/pad/int8.js
var pad_int8 = __webpack_require__(77178);
// EXTERNAL MODULE: ./build/ops/slice/int8.js
var slice_int8 = __webpack_require__(73491);
// EXTERNAL MODULE: ./build/ops/resize-nearest/int8.js
var resize_nearest_int8 = __webpack_require__(22600);
;// CONCATENATED MODULE: ./build/ops/resize-bilinear/int8.js

/** reference_ops::ComputeInterpolationValuesInteger: positions with 10 fractional bits. */
function places(from, to, centers) {
    const step = centers === 'aligned' && to > 1
        ? Math.trunc((1024 * (from - 1) + Math.trunc((to - 1) / 2)) / (to - 1))
        : Math.trunc((1024 * from + Math.trunc(to / 2)) / to);
    return Array.from({ length: to }, (_, i) => {
        const at = centers === 'half-pixel' ? i * step + Math.trunc(step / 2) - 512 : i * step;
        const first = Math.max(Math.trunc(at / 1024), 0);
        return { first, second: Math.min(Math.trunc((at + 1023) / 1024), from - 1), far: at - 1024 * first };
    });
}
/** reference_ops::ResizeBilinearInteger. */
const int8_int8 = ({ inputs, outputs, options: { size, centers } }, { read, tensor }) => {
    const [, h, w, c] = tensor(inputs[0]).shape;
    const x = read(inputs[0]);
    const [rows, columns] = [places(h, size[0], centers), places(w, size[1], centers)];
    const y = new Int8Array((0,shapes/* elements */.Yt)(tensor(outputs[0]).shape));
    rows.forEach((row, i) => columns.forEach((column, j) => {
        for (let k = 0; k < c; k++) {
            const at = (line, place) => x[(line * w + place) * c + k];
            const along = (line) => at(line, column.first) * (1024 - column.far) + at(line, column.second) * column.far;
            const sum = along(row.first) * (1024 - row.far) + along(row.second) * row.far;
            y[(i * size[1] + j) * c + k] = Math.trunc((sum + (sum > 0 ? 2 ** 19 : -(2 ** 19))) / 2 ** 20);
        }
    }));
    return [y];
};

// EXTERNAL MODULE: ./build/ops/relu/int8.js
var relu_int8 = __webpack_require__(90215);
// EXTERNAL MODULE: ./build/ops/relu6/int8.js
var relu6_int8 = __webpack_require__(46969);
// EXTERNAL MODULE: ./build/ops/leaky-relu/int8.js
var leaky_relu_int8 = __webpack_require__(93504);
// EXTERNAL MODULE: ./build/ops/shared/fixed-point.js
var fixed_point = __webpack_require__(70592);
;// CONCATENATED MODULE: ./build/ops/prelu/int8.js


/** reference_ops::BroadcastPrelu4DSlow. */
const prelu_int8_int8 = (op, context) => {
    const [input, output] = [(0,int8/* perTensor */.Ny)(context, op.inputs[0]), (0,int8/* perTensor */.Ny)(context, op.outputs[0])];
    const slope = (0,int8/* perTensor */.Ny)(context, op.constants.alpha);
    const alpha = context.tensor(op.constants.alpha).data;
    const above = (0,fixed_point/* quantizeMultiplier */.PV)(input.scale / output.scale);
    const below = (0,fixed_point/* quantizeMultiplier */.PV)((input.scale * slope.scale) / output.scale);
    const y = context.read(op.inputs[0]).map((code, i) => {
        const value = code - input.zeroPoint;
        const scaled = value >= 0
            ? (0,fixed_point/* multiplyByMultiplier */.Zv)(value, above)
            : (0,fixed_point/* multiplyByMultiplier */.Zv)(value * (alpha[i % alpha.length] - slope.zeroPoint), below);
        return (0,int8/* clamp */.qE)(output.zeroPoint + scaled, int8/* allCodes */.Sb);
    });
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/elu/int8.js

/** A table of 256 codes, which TensorFlow Lite computes in float32. */
const elu_int8_int8 = (op, context) => {
    const [input, output] = [(0,int8/* perTensor */.Ny)(context, op.inputs[0]), (0,int8/* perTensor */.Ny)(context, op.outputs[0])];
    const inverse = Math.fround(1 / output.scale);
    const y = context.read(op.inputs[0]).map((code) => {
        const value = Math.fround(input.scale * (code - input.zeroPoint));
        const result = value < 0 ? Math.fround(Math.expm1(value)) : value;
        const scaled = Math.fround(result * inverse);
        const rounded = Math.sign(scaled) * Math.round(Math.abs(scaled));
        return (0,int8/* clamp */.qE)(rounded + output.zeroPoint, int8/* allCodes */.Sb);
    });
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/hard-swish/int8.js


/** reference_ops::HardSwish: 16-bit fixed point; its two scales are divided in float32. */
const hard_swish_int8_int8 = (op, context) => {
    const [input, output] = [(0,int8/* perTensor */.Ny)(context, op.inputs[0]), (0,int8/* perTensor */.Ny)(context, op.outputs[0])];
    const fine = Math.fround(input.scale / 128);
    const toOutput = shortMultiplier(Math.fround(fine / output.scale));
    const toReluish = shortMultiplier(Math.fround(fine / Math.fround(3 / 32768)));
    const y = context.read(op.inputs[0]).map((code) => {
        const value = (code - input.zeroPoint) * 128;
        const scaled = roundingHighMultiply(value, toOutput.multiplier);
        // From −1 where the gate is shut to 1 where it is open, in Q0.15; then from 0 to 1.
        const gate = Math.floor((reluish(value, toReluish) + 2 ** 15) / 2);
        const product = Math.trunc((gate * scaled) / 2 ** 15);
        return (0,int8/* clamp */.qE)((0,fixed_point/* roundingShiftRight */.F7)(product, -toOutput.shift) + output.zeroPoint, int8/* allCodes */.Sb);
    });
    return [y];
};
/** tflite::QuantizeMultiplier, then DownScaleInt32ToInt16Multiplier. */
function shortMultiplier(real) {
    const { multiplier, shift } = (0,fixed_point/* quantizeMultiplier */.PV)(real);
    const isHighest = multiplier >= 2 ** 31 - 1 - 2 ** 15;
    return { multiplier: isHighest ? 2 ** 15 - 1 : Math.floor((multiplier + 2 ** 15) / 2 ** 16), shift };
}
/** The shift to the left comes in two parts, so that only the last bit of it can saturate after the rounding. */
function reluish(value, { multiplier, shift }) {
    const shifted = shift > 0 ? saturate16(value * 2 ** (shift - 1)) : value;
    const product = roundingHighMultiply(shifted, multiplier);
    if (shift > 0)
        return saturate16(product * 2);
    return shift < 0 ? (0,fixed_point/* roundingShiftRight */.F7)(product, -shift) : product;
}
/** gemmlowp::SaturatingRoundingDoublingHighMul of two int16. */
function roundingHighMultiply(a, b) {
    if (a === -(2 ** 15) && b === -(2 ** 15))
        return 2 ** 15 - 1;
    const product = a * b;
    return Math.trunc((product + (product >= 0 ? 2 ** 14 : 1 - 2 ** 14)) / 2 ** 15);
}
const saturate16 = (value) => Math.max(-(2 ** 15), Math.min(2 ** 15 - 1, value));

// EXTERNAL MODULE: ./build/ops/gelu/gelu.js
var gelu = __webpack_require__(35656);
;// CONCATENATED MODULE: ./build/ops/gelu/int8.js


/** A table of 256 codes (LUTPopulate), which LiteRT computes in float32. */
const gelu_int8_int8 = ({ inputs, outputs, options: { approximate } }, context) => {
    const [input, output] = [(0,int8/* perTensor */.Ny)(context, inputs[0]), (0,int8/* perTensor */.Ny)(context, outputs[0])];
    const inverse = Math.fround(1 / output.scale);
    const y = context.read(inputs[0]).map((code) => {
        const value = Math.fround(input.scale * (code - input.zeroPoint));
        const scaled = Math.fround(Math.fround((0,gelu/* gelu */.O)(value, approximate)) * inverse);
        return (0,int8/* clamp */.qE)(Math.sign(scaled) * Math.round(Math.abs(scaled)) + output.zeroPoint, int8/* allCodes */.Sb);
    });
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/shared/saturating-curve.js


/**
 * A curve that is flat beyond ±16, as TensorFlow Lite's integer kernels compute it: `curve` takes the input as raw Q4.27 and gives
 * an output code; inputs outside the radius that fits (tflite::CalculateInputRadius) give the lowest or the highest code.
 */
function saturatingCurve(op, context, curve) {
    const { scale, zeroPoint } = (0,int8/* perTensor */.Ny)(context, op.inputs[0]);
    const multiplier = (0,fixed_point/* quantizeMultiplier */.PV)(scale * 2 ** 27);
    const radius = Math.floor((15 * 2 ** 27) / 2 ** multiplier.shift);
    return context.read(op.inputs[0]).map((code) => {
        const value = code - zeroPoint;
        if (value <= -radius)
            return int8/* allCodes */.Sb[0];
        if (value >= radius)
            return int8/* allCodes */.Sb[1];
        return (0,int8/* clamp */.qE)(curve((0,fixed_point/* multiplyByMultiplier */.Zv)(value, multiplier)), int8/* allCodes */.Sb);
    });
}

;// CONCATENATED MODULE: ./build/ops/logistic/int8.js


/** reference_integer_ops::Logistic, in gemmlowp's fixed point. */
const logistic_int8_int8 = (op, context) => [
    saturatingCurve(op, context, (x) => (0,fixed_point/* roundingShiftRight */.F7)(logistic(x), 23) - 128),
];
/** Raw Q4.27 in, raw Q0.31 out. */
function logistic(x) {
    if (x === 0)
        return 2 ** 30;
    const positive = (0,fixed_point/* reciprocalOfOnePlus */.sR)((0,fixed_point/* expOfNegative */.EI)(-Math.abs(x), 4));
    return x > 0 ? positive : 2 ** 31 - 1 - positive;
}

;// CONCATENATED MODULE: ./build/ops/tanh/int8.js


/** reference_integer_ops::Tanh, in gemmlowp's fixed point. */
const tanh_int8_int8 = (op, context) => [
    saturatingCurve(op, context, (x) => (0,fixed_point/* roundingShiftRight */.F7)(tanh(x), 24)),
];
/** Raw Q4.27 in, raw Q0.31 out; twice a Q4.27 is a Q5.26 of the same bits. */
function tanh(x) {
    return x === 0 ? 0 : Math.sign(x) * (0,fixed_point/* oneMinusOverOnePlus */.xW)((0,fixed_point/* expOfNegative */.EI)(-Math.abs(x)));
}

// EXTERNAL MODULE: ./build/ops/rsqrt/int8.js
var rsqrt_int8 = __webpack_require__(69757);
// EXTERNAL MODULE: ./build/ops/reshape/int8.js
var reshape_int8 = __webpack_require__(58475);
// EXTERNAL MODULE: ./build/ops/transpose/int8.js
var transpose_int8 = __webpack_require__(90724);
;// CONCATENATED MODULE: ./build/ops/softmax/int8.js


/** reference_ops::Softmax, int8 → int8 with output (1/256, −128), beta 1. */
const softmax_int8_int8 = (op, context) => {
    const codes = context.read(op.inputs[0]);
    const y = new Int8Array(codes.length);
    const classes = context.tensor(op.inputs[0]).shape.at(-1);
    const { scale } = (0,int8/* perTensor */.Ny)(context, op.inputs[0]);
    for (let start = 0; start < codes.length; start += classes)
        y.set(softmaxOfCodes(codes.subarray(start, start + classes), scale), start);
    return [y];
};
function softmaxOfCodes(x, inputScale) {
    const { multiplier, shift } = (0,fixed_point/* quantizeMultiplier */.PV)(Math.min(inputScale * 2 ** 26, 2 ** 31 - 1));
    const smallestDiff = -Math.floor((31 * 2 ** 26) / 2 ** shift);
    const largest = x.reduce((a, b) => Math.max(a, b));
    const exponential = (code) => (0,fixed_point/* expOfNegative */.EI)((0,fixed_point/* doublingHighMultiply */.tN)((code - largest) * 2 ** shift, multiplier));
    const counts = (code) => code - largest >= smallestDiff;
    const sum = x.reduce((total, code) => total + (counts(code) ? (0,fixed_point/* roundingShiftRight */.F7)(exponential(code), 12) : 0), 0);
    const headroom = Math.clz32(sum);
    const reciprocal = (0,fixed_point/* reciprocalOfOnePlus */.sR)(sum * 2 ** headroom - 2 ** 31);
    const exponent = 12 - headroom + 31 - 8;
    return x.map((code) => {
        if (!counts(code))
            return -128;
        return (0,int8/* clamp */.qE)((0,fixed_point/* roundingShiftRight */.F7)((0,fixed_point/* doublingHighMultiply */.tN)(reciprocal, exponential(code)), exponent) - 128, int8/* allCodes */.Sb);
    });
}

// EXTERNAL MODULE: ./build/ops/quantize/int8.js
var quantize_int8 = __webpack_require__(41928);
// EXTERNAL MODULE: ./build/ops/dequantize/int8.js
var dequantize_int8 = __webpack_require__(64269);
;// CONCATENATED MODULE: ./build/ops/tables/int8.js































const int8Table = {
    Conv2D: conv2d_int8/* int8 */.Y,
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
    ResizeBilinear: int8_int8,
    Relu: relu_int8/* int8 */.Y,
    Relu6: relu6_int8/* int8 */.Y,
    LeakyRelu: leaky_relu_int8/* int8 */.Y,
    PRelu: prelu_int8_int8,
    Elu: elu_int8_int8,
    HardSwish: hard_swish_int8_int8,
    Gelu: gelu_int8_int8,
    Logistic: logistic_int8_int8,
    Tanh: tanh_int8_int8,
    Rsqrt: rsqrt_int8/* int8 */.Y,
    Reshape: reshape_int8/* int8 */.Y,
    Transpose: transpose_int8/* int8 */.Y,
    Softmax: softmax_int8_int8,
    Quantize: quantize_int8/* int8 */.Y,
    Dequantize: dequantize_int8/* int8 */.Y,
};

// EXTERNAL MODULE: ./build/graph/real-values.js
var real_values = __webpack_require__(64890);
// EXTERNAL MODULE: ./build/graph/reference.js + 32 modules
var reference = __webpack_require__(38918);
;// CONCATENATED MODULE: ./build/graph/reference-mixed.js









/**
 * Runs a graph of codes with floats between on one sample: its codes with TFLite Micro's reference arithmetic, as `runInt8Reference` and
 * `runInt16Reference` do, its floats in float64, rounded to float32 behind each operator, and conversions as reference_ops::AffineQuantize
 * and Dequantize. Kernels sum float32 numbers in orders of their own, so that their floats are a few parts in 10⁷ beside
 * these, and a code is off by one where a number lies so near to the middle of two. x: as the graph's input has it, [h·w·c].
 * Returns every activation by tensor name.
 */
function runMixedReference(graph, x) {
    const input = (0,operands/* onlyInput */.b9)(graph);
    const values = { [input]: x };
    if (x.length !== (0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, input).shape))
        throw new errors/* InternalError */.Gd(`wrong length of ${input}`);
    for (const op of graph.operators) {
        const results = reference_mixed_compute(graph, op, values);
        op.outputs.forEach((output, i) => (values[output] = results[i]));
    }
    return values;
}
function reference_mixed_compute(graph, op, values) {
    const read = (tensor) => values[tensor] ?? reference_mixed_missing(tensor);
    const [input, output] = [read(op.inputs[0]), (0,operands/* tensorOf */.zz)(graph, op.outputs[0]).type];
    if (op.kind === 'Dequantize') {
        const { scale, zeroPoint } = (0,int8/* perTensor */.Ny)({ tensor: (name) => (0,operands/* tensorOf */.zz)(graph, name) }, op.inputs[0]);
        return [Float32Array.from(input, (code) => scale * (code - zeroPoint))];
    }
    if (op.kind === 'Quantize' && input instanceof Float32Array) {
        const { make, limits } = output === 'int16' ? int8/* int16Arithmetic */.Jg : int8/* int8Arithmetic */.K5;
        const parameters = (0,int8/* perTensor */.Ny)({ tensor: (name) => (0,operands/* tensorOf */.zz)(graph, name) }, op.outputs[0]);
        const codes = make(input.length);
        input.forEach((value, i) => (codes[i] = (0,int8/* affineCode */.BX)(value, parameters, limits)));
        return [codes];
    }
    if (input instanceof Float32Array) {
        const context = {
            read: (tensor) => Float64Array.from(read(tensor)),
            constant: (tensor) => (0,real_values/* realsOf */.Jf)(graph, tensor),
            shapeOf: (tensor) => (0,operands/* tensorOf */.zz)(graph, tensor).shape,
        };
        return (0,reference/* runOperator */.e)(op, context).map((result) => Float32Array.from(result));
    }
    const context = (arithmetic) => ({
        ...arithmetic,
        read: (tensor) => read(tensor),
        tensor: (name) => (0,operands/* tensorOf */.zz)(graph, name),
    });
    return output === 'int16' ? inInt16(op, context(int8/* int16Arithmetic */.Jg)) : inInt8(op, context(int8/* int8Arithmetic */.K5));
}
function reference_mixed_missing(tensor) {
    throw new errors/* InternalError */.Gd(`mixed reference: no value for ${tensor}`);
}
function inInt8(op, context) {
    const run = int8Table[op.kind];
    if (typeof run === 'function')
        return run(op, context);
    throw new errors/* ModelError */.me((0,operator/* refusalOf */.Of)(op, run));
}
function inInt16(op, context) {
    const run = int16/* int16Table */.p[op.kind];
    if (typeof run === 'function')
        return run(op, context);
    throw new errors/* ModelError */.me((0,operator/* refusalOf */.Of)(op, run));
}

;// CONCATENATED MODULE: ./build/graph/reference-int8.js






/**
 * Runs an int8 graph on one sample with TFLite Micro's reference arithmetic (tensorflow/lite/kernels/internal/reference,
 * double rounding), code for code. x: int8 codes of the input, [h·w·c]. Returns every activation's codes by tensor name.
 */
function runInt8Reference(graph, x) {
    const input = (0,operands/* onlyInput */.b9)(graph);
    const values = { [input]: x };
    if (x.length !== (0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, input).shape))
        throw new errors/* InternalError */.Gd(`wrong length of ${input}`);
    const context = {
        ...int8/* int8Arithmetic */.K5,
        read: (tensor) => values[tensor] ?? reference_int8_missing(tensor),
        tensor: (name) => (0,operands/* tensorOf */.zz)(graph, name),
    };
    for (const op of graph.operators) {
        const results = reference_int8_compute(op, context);
        op.outputs.forEach((output, i) => (values[output] = results[i]));
    }
    return values;
}
function reference_int8_missing(tensor) {
    throw new errors/* InternalError */.Gd(`int8 reference: no value for ${tensor}`);
}
function reference_int8_compute(op, context) {
    const run = int8Table[op.kind];
    if (typeof run === 'function')
        return run(op, context);
    throw new errors/* ModelError */.me((0,operator/* refusalOf */.Of)(op, run));
}

// EXTERNAL MODULE: ./build/measure/inspect.js + 11 modules
var inspect = __webpack_require__(10207);
// EXTERNAL MODULE: ./build/formats/tflite/open.js
var tflite_open = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/measure/runtime/limits.js
var limits = __webpack_require__(86578);
// EXTERNAL MODULE: ./build/measure/runtime/quantize-input.js
var quantize_input = __webpack_require__(49704);
;// CONCATENATED MODULE: ./build/measure/runtime/exact-reference.js
/**
 * How far a runtime is from TFLite Micro's reference arithmetic on a file that tinygate itself wrote: what a device with
 * TFLite Micro computes, code for code (`src/graph/reference-int8.ts` and `reference-int16.ts`; the oracle tests hold the equality).
 */









/** Multiply-accumulates that may be spent: about a second of plain JavaScript. */
const mostMacs = 1e8;
const mostSamples = 100;
/** A model that costs more for one sample, in multiply-accumulates or elements of its tensors, is not compared. */
const mostForOne = 3e9;
/**
 * Runs samples from all over the test set through the reference and compares codes.
 * @returns null for a file that tinygate did not write, whose inputs and outputs are not int8 or int16, or that costs too much here.
 */
async function compareWithReference(bytes, { outputs, classes, output, input }, images) {
    const isCodes = outputs instanceof Int8Array || outputs instanceof Int16Array;
    if (!isCodes || !isOwn(bytes))
        return null;
    const graph = (0,tflite_import.importTflite)(bytes);
    // Layers between may compute in floats.
    const run = graph.operators.some(operands/* isConversion */.rv) ? onMixed : outputs instanceof Int8Array ? onInt8 : onInt16;
    if (input.type === 'float32' || (0,operands/* tensorOf */.zz)(graph, graph.inputs[0]).type !== input.type)
        return null;
    const { macs } = (0,inspect/* inspectTflite */.d)(bytes);
    if ((macs ?? 0) + (0,limits/* tensorElements */.jT)(bytes) > mostForOne)
        return null;
    const count = classes.length;
    const samples = Math.min(count, mostSamples, Math.max(1, Math.floor(mostMacs / Math.max(1, macs ?? mostMacs))));
    let [equalOutputs, largestDifferenceCodes, sameClass] = [0, 0, 0];
    for (let i = 0; i < samples; i++) {
        const sample = Math.floor((i * count) / samples);
        const expected = run(graph, (0,quantize_input/* quantizeInput */.a)(await images(sample, 1), input));
        const measured = outputs.subarray(sample * output.length, (sample + 1) * output.length);
        expected.forEach((code, at) => {
            const difference = Math.abs(code - measured[at]);
            if (difference === 0)
                equalOutputs += 1;
            largestDifferenceCodes = Math.max(largestDifferenceCodes, difference);
        });
        if (expected.indexOf(Math.max(...expected)) === classes[sample])
            sameClass += 1;
    }
    return { samples, outputs: samples * output.length, equalOutputs, largestDifferenceCodes, sameClass };
}
const onInt8 = (graph, x) => runInt8Reference(graph, x)[graph.outputs[0]];
const onInt16 = (graph, x) => runInt16Reference(graph, x)[graph.outputs[0]];
const onMixed = (graph, x) => runMixedReference(graph, x)[graph.outputs[0]];
/** Whether the file says that tinygate made it. */
function isOwn(bytes) {
    return (0,tflite_open.openFile)(bytes, ({ model, spend }) => {
        spend(model.metadataLength());
        return Array.from({ length: model.metadataLength() }, (_, i) => model.metadata(i).name()).includes('tinygate');
    });
}


/***/ }),

/***/ 86578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ inferenceLimits),
/* harmony export */   VY: () => (/* binding */ interpretersFor),
/* harmony export */   jT: () => (/* binding */ tensorElements)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2997);
/* harmony import */ var _formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5023);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10207);
/** What running one file may take, whoever wrote the file: far above what an honest one needs on a slow machine, and bounded. */




/** A slow machine runs more than this in a second, on one core: real ones do fifty times as many and more. */
const slowWorkPerSecond = 2e7;
const minute = 60_000;
const mebibyte = 1024 ** 2;
/** Where nobody can tell what an inference costs. */
const unknownDeadlineMs = 60 * minute;
const longestDeadlineMs = 24 * 60 * minute;
/** Weights are copied, unpacked and packed anew for the kernels; besides, there are activations. */
const memoryForFile = 4;
const leastMemoryBytes = 1024 * mebibyte;
/**
 * Default limits of a file. Deadline: 60 s, and a second for every 2 · 10⁷ multiply-accumulates and elements of its tensors; an
 * hour where the multiply-accumulates are not known; a day at most. Memory: 1 GiB, and four times the file.
 * @param asked what a spec says in their place.
 * @throws ExportError for a file that is damaged.
 */
function inferenceLimits(bytes, samples, asked = {}) {
    return {
        deadlineMs: asked.deadlineMs ?? defaultDeadlineMs(bytes, samples),
        memoryBytes: asked.memoryBytes ?? leastMemoryBytes + memoryForFile * bytes.length,
    };
}
function defaultDeadlineMs(bytes, samples) {
    const { macs } = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectTflite */ .d)(bytes);
    if (macs === null)
        return unknownDeadlineMs;
    const work = samples * (macs + tensorElements(bytes));
    return Math.min(longestDeadlineMs, minute + (1000 * work) / slowWorkPerSecond);
}
/** Of all tensors of the first subgraph, as they are declared: what operators without multiply-accumulates go through. */
function tensorElements(bytes) {
    return (0,_formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__.openFile)(bytes, ({ subgraphs: [first], spend }) => {
        let sum = 0;
        for (let index = 0; index < first.tensorsLength(); index++) {
            const table = first.tensors(index);
            spend(table.shapeLength());
            sum += (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .elements */ .Yt)(Array.from({ length: table.shapeLength() }, (_, axis) => Math.max(1, table.shape(axis))));
        }
        return sum;
    });
}
/**
 * Interpreters that may run side by side: half the machine's memory holds them all. Fewer give the same results later.
 * @param wanted at least 1
 */
function interpretersFor({ memoryBytes }, wanted) {
    const machine = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)(), process.constrainedMemory() || Infinity);
    return Math.max(1, Math.min(wanted, Math.floor(machine / 2 / memoryBytes)));
}


/***/ }),

/***/ 49704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ quantizeInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _ops_shared_int8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95522);


/** The types of inputs that normalised samples are turned into, with the codes that they are clamped to. */
const codes = {
    int8: { Codes: Int8Array, limits: [-128, 127] },
    uint8: { Codes: Uint8Array, limits: [0, 255] },
    int16: { Codes: Int16Array, limits: [-32_768, 32_767] },
};
/**
 * Samples as an input takes them: floats as they are, or codes by the input's own scale and zero point, as TFLite's
 * AffineQuantize makes them.
 */
function quantizeInput(samples, { name, type, quantization }) {
    if (type === 'float32')
        return samples;
    if (!Object.hasOwn(codes, type)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'measure/edges',
            message: `expected an input of float32, ${Object.keys(codes).join(', ')}, found ${name} of ${type}`,
        });
    }
    const { Codes, limits } = codes[type];
    const [scale, zeroPoint] = [quantization?.scale[0], quantization?.zeroPoint[0]];
    if (scale === undefined || zeroPoint === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'measure/quantization',
            message: `expected a scale and a zero point of the ${type} input ${name}, found no such numbers`,
        });
    }
    const quantized = new Codes(samples.length);
    const parameters = { scale, zeroPoint };
    for (let i = 0; i < samples.length; i++)
        quantized[i] = (0,_ops_shared_int8_js__WEBPACK_IMPORTED_MODULE_1__/* .affineCode */ .BX)(samples[i], parameters, limits);
    return quantized;
}


/***/ })

};
