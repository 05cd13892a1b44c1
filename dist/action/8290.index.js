export const id = 8290;
export const ids = [8290];
export const modules = {

/***/ 8290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithReference: () => (/* binding */ compareWithReference)
});

// EXTERNAL MODULE: ./build/formats/tflite/import.js + 1 modules
var tflite_import = __webpack_require__(25149);
// EXTERNAL MODULE: ./build/graph/operands.js
var operands = __webpack_require__(51077);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ops/operator.js + 26 modules
var operator = __webpack_require__(57640);
// EXTERNAL MODULE: ./build/ops/shared/shape-rules.js
var shape_rules = __webpack_require__(88514);
;// CONCATENATED MODULE: ./build/ops/shared/float.js

/** Of operators that occur in quantised graphs only. */
const quantizedOnly = {
    code: 'graph/quantized-reference',
    refused: 'the float reference takes float graphs only',
};
function activation(value, kind) {
    if (kind === 'none')
        return value;
    return kind === 'relu' ? Math.max(value, 0) : Math.min(Math.max(value, 0), 6);
}
/** Calls `tap(output position, input position, kernel position)` for every in-image pair of a sliding window. */
function forEachTap([, h, w], [kh, kw], { stride, dilation, padding }, tap) {
    const rows = (0,shape_rules/* slideWindow */.U4)(h, kh, stride[0], dilation[0], padding);
    const columns = (0,shape_rules/* slideWindow */.U4)(w, kw, stride[1], dilation[1], padding);
    for (let oy = 0; oy < rows.size; oy++) {
        for (let ox = 0; ox < columns.size; ox++) {
            for (let ky = 0; ky < kh; ky++) {
                const iy = oy * stride[0] - rows.before + ky * dilation[0];
                if (iy < 0 || iy >= h)
                    continue;
                for (let kx = 0; kx < kw; kx++) {
                    const ix = ox * stride[1] - columns.before + kx * dilation[1];
                    if (ix < 0 || ix >= w)
                        continue;
                    tap(oy * columns.size + ox, iy * w + ix, ky * kw + kx);
                }
            }
        }
    }
}
/** Sums that start at the bias of their channel, or at 0. */
function biased(op, { constant, shapeOf }) {
    const sums = new Float64Array(shapeOf(op.outputs[0]).reduce((product, size) => product * size, 1));
    if (op.constants.bias !== undefined) {
        const bias = constant(op.constants.bias);
        sums.forEach((_, i) => (sums[i] = bias[i % bias.length]));
    }
    return sums;
}
/** `pooled`: all values inside the image under a window become one. */
function pool(op, { read, shapeOf }, pooled) {
    const x = read(op.inputs[0]);
    const shape = shapeOf(op.inputs[0]);
    const channels = shape[3];
    const count = shapeOf(op.outputs[0]).reduce((product, size) => product * size, 1);
    const seen = Array.from({ length: count }, () => []);
    forEachTap(shape, op.options.size, { ...op.options, dilation: [1, 1] }, (output, input) => {
        for (let c = 0; c < channels; c++)
            seen[output * channels + c].push(x[input * channels + c]);
    });
    return Float64Array.from(seen, (values) => activation(pooled(values), op.options.activation));
}

;// CONCATENATED MODULE: ./build/ops/shared/fixed-point.js
/**
 * The 32-bit fixed-point arithmetic of TFLite Micro, bit for bit ("double rounding": gemmlowp's doubling high multiply,
 * then a rounding shift). Products reach 2⁶²; they are split so that every partial result stays below 2⁵³.
 */
/** tflite::QuantizeMultiplier (quantization_util.cc): real ≥ 0, in float64. */
function quantizeMultiplier(real) {
    if (real === 0)
        return { multiplier: 0, shift: 0 };
    let shift = Math.floor(Math.log2(real)) + 1;
    // log2 may round across a power of two: settle fraction = real / 2^shift in [0.5, 1).
    while (real / 2 ** shift >= 1)
        shift++;
    while (real / 2 ** shift < 0.5)
        shift--;
    let multiplier = Math.floor((real / 2 ** shift) * 2 ** 31 + 0.5);
    if (multiplier === 2 ** 31) {
        multiplier /= 2;
        shift++;
    }
    if (shift < -31)
        return { multiplier: 0, shift: 0 };
    return shift > 30 ? { multiplier: 2 ** 31 - 1, shift: 30 } : { multiplier, shift };
}
/** gemmlowp::SaturatingRoundingDoublingHighMul: ⌊a · b / 2³¹ + ½⌋ of two int32. */
function doublingHighMultiply(a, b) {
    if (a === -(2 ** 31) && b === -(2 ** 31))
        return 2 ** 31 - 1;
    const high = Math.floor(b / 65536);
    const low = a * (b - high * 65536) + 2 ** 30;
    return Math.floor((a * high + Math.floor(low / 65536)) / 32768);
}
/** gemmlowp::RoundingDivideByPOT: x / 2^exponent, halves away from zero. 0 ≤ exponent ≤ 31. */
function roundingShiftRight(x, exponent) {
    const divisor = 2 ** exponent;
    const quotient = Math.floor(x / divisor);
    const remainder = x - quotient * divisor;
    const threshold = Math.floor((divisor - 1) / 2) + (x < 0 ? 1 : 0);
    return quotient + (remainder > threshold ? 1 : 0);
}
/** tflite::MultiplyByQuantizedMultiplier for an int32. */
function multiplyByMultiplier(x, { multiplier, shift }) {
    const left = Math.max(shift, 0);
    return roundingShiftRight(doublingHighMultiply(x * 2 ** left, multiplier), Math.max(-shift, 0));
}
/** gemmlowp's fixed-point exp(x) for x ≤ 0. Raw with that many integer bits in (Q5.26), raw Q0.31 out. */
function expOfNegative(x, integerBits = 5) {
    const fractionalBits = 31 - integerBits;
    const quarter = 2 ** (fractionalBits - 2);
    const fraction = (x & (quarter - 1)) - quarter;
    let result = expNearZero(fraction * 2 ** integerBits);
    const remainder = fraction - x;
    // e^(−2^k) in Q0.31, for k = −2 … 4.
    [1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242].forEach((factor, index) => {
        const isBelow = index - 2 < integerBits;
        if (isBelow && remainder & (1 << (fractionalBits - 2 + index)))
            result = doublingHighMultiply(result, factor);
    });
    return x === 0 ? 2 ** 31 - 1 : result;
}
/** exp on [−¼, 0): a Taylor polynomial around −⅛. Raw Q0.31 in and out. */
function expNearZero(a) {
    const expOfMinusEighth = 1895147668;
    const third = 715827883;
    const x = a + 2 ** 28;
    const x2 = doublingHighMultiply(x, x);
    const x3 = doublingHighMultiply(x2, x);
    const quarterX4 = roundingShiftRight(doublingHighMultiply(x2, x2), 2);
    const tail = roundingShiftRight(doublingHighMultiply(quarterX4 + x3, third) + x2, 1);
    return expOfMinusEighth + doublingHighMultiply(expOfMinusEighth, x + tail);
}
/** gemmlowp's 1 / (1 + a) for a in [0, 1). Raw Q0.31 in and out. */
function reciprocalOfOnePlus(a) {
    return saturate(twiceReciprocal(a) * 2);
}
/** gemmlowp's (1 − a) / (1 + a) for a in [0, 1). Raw Q0.31 in and out. */
function oneMinusOverOnePlus(a) {
    return saturate((twiceReciprocal(a) - 2 ** 29) * 4);
}
/** 2 / (1 + a) by three Newton steps. Raw Q0.31 in, raw Q2.29 out. */
function twiceReciprocal(a) {
    // RoundingHalfSum of a and one; both are positive.
    const halfDenominator = Math.floor((a + 2 ** 31 - 1 + 1) / 2);
    let x = 1515870810 + doublingHighMultiply(halfDenominator, -1010580540);
    for (let step = 0; step < 3; step++) {
        const error = 2 ** 29 - doublingHighMultiply(halfDenominator, x);
        x += saturate(doublingHighMultiply(x, error) * 4);
    }
    return x;
}
function saturate(x) {
    return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, x));
}

;// CONCATENATED MODULE: ./build/ops/shared/int8.js
/** What the `int8.ts` of a room gives: the operator with TFLite Micro's reference arithmetic, code for code. */



/** Of operators between int8 and floats, which no graph has inside that is int8 from end to end. */
const edgesOnly = { code: 'graph/int8-reference', refused: 'the int8 reference runs from codes to codes' };
function perTensor({ tensor }, name) {
    const { quantization } = tensor(name);
    if (quantization === null)
        throw new errors/* ModelError */.me({ code: 'graph/not-quantized', message: `${name} has no quantisation parameters` });
    return { scale: quantization.scale[0], zeroPoint: quantization.zeroPoint[0] };
}
const allCodes = [-128, 127];
/** tflite::CalculateActivationRangeQuantized: the codes a fused activation lets through. */
function codeRange({ scale, zeroPoint }, activation) {
    const low = activation === 'none' ? -128 : Math.max(-128, zeroPoint);
    const high = activation === 'relu6' ? Math.min(127, zeroPoint + Math.round(Math.fround(6 / scale))) : 127;
    return [low, high];
}
function clamp(value, [low, high]) {
    return Math.max(low, Math.min(high, value));
}
/**
 * Turns accumulators of a layer into output codes: + bias, · s_in s_w / s_out in fixed point, + zero point, clamp.
 * @param product of the scales of input and kernel.
 */
function requantize(op, context, sums, product = (input, kernel) => input * kernel) {
    const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
    const scales = context.tensor(op.constants.kernel).quantization.scale;
    const channels = context.tensor(op.outputs[0]).shape.at(-1);
    const multipliers = Array.from(scales, (scale) => quantizeMultiplier(product(input.scale, scale) / output.scale));
    const { bias: biasName } = op.constants;
    const bias = biasName === undefined ? null : context.tensor(biasName).data;
    const range = codeRange(output, op.options.activation);
    return Int8Array.from(sums, (sum, i) => {
        const channel = i % channels;
        const multiplier = multipliers[multipliers.length === 1 ? 0 : channel];
        return clamp(multiplyByMultiplier(sum + (bias?.[channel] ?? 0), multiplier) + output.zeroPoint, range);
    });
}
/** `pooled`: all codes inside the image under a window become one. */
function int8_pool(op, context, start, take, pooled) {
    const x = context.read(op.inputs[0]);
    const shape = context.tensor(op.inputs[0]).shape;
    const channels = shape[3];
    const count = context.tensor(op.outputs[0]).shape.reduce((product, size) => product * size, 1);
    const values = new Float64Array(count).fill(start);
    const taps = new Float64Array(count / channels);
    forEachTap(shape, op.options.size, { ...op.options, dilation: [1, 1] }, (output, input) => {
        taps[output]++;
        for (let c = 0; c < channels; c++) {
            const at = output * channels + c;
            values[at] = take(values[at], x[input * channels + c]);
        }
    });
    const range = codeRange(perTensor(context, op.outputs[0]), op.options.activation);
    return Int8Array.from(values, (value, i) => clamp(pooled(value, taps[Math.floor(i / channels)]), range));
}
/** reference_ops::Relu with requantisation (QuantizedReluX). */
function rectify(op, context, activation) {
    const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
    const multiplier = quantizeMultiplier(input.scale / output.scale);
    const range = codeRange(output, activation);
    return context
        .read(op.inputs[0])
        .map((code) => clamp(output.zeroPoint + multiplyByMultiplier(code - input.zeroPoint, multiplier), range));
}

// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/ops/conv2d/int8.js



const int8 = (op, context) => {
    const { zeroPoint } = perTensor(context, op.inputs[0]);
    const x = context.read(op.inputs[0]);
    const kernel = context.tensor(op.constants.kernel);
    const filter = kernel.data;
    const [outC, kh, kw, inC] = kernel.shape;
    const sums = new Float64Array((0,shapes/* elements */.Yt)(context.tensor(op.outputs[0]).shape));
    forEachTap(context.tensor(op.inputs[0]).shape, [kh, kw], op.options, (output, input, tap) => {
        for (let o = 0; o < outC; o++) {
            let sum = 0;
            for (let c = 0; c < inC; c++)
                sum += (x[input * inC + c] - zeroPoint) * filter[(o * kh * kw + tap) * inC + c];
            sums[output * outC + o] += sum;
        }
    });
    return [requantize(op, context, sums)];
};

;// CONCATENATED MODULE: ./build/ops/depthwise-conv2d/int8.js



const int8_int8 = (op, context) => {
    const { depthMultiplier } = op.options;
    const { zeroPoint } = perTensor(context, op.inputs[0]);
    const x = context.read(op.inputs[0]);
    const kernel = context.tensor(op.constants.kernel);
    const filter = kernel.data;
    const [, kh, kw, outC] = kernel.shape;
    const inC = outC / depthMultiplier;
    const sums = new Float64Array((0,shapes/* elements */.Yt)(context.tensor(op.outputs[0]).shape));
    forEachTap(context.tensor(op.inputs[0]).shape, [kh, kw], op.options, (output, input, tap) => {
        for (let o = 0; o < outC; o++) {
            const value = x[input * inC + Math.floor(o / depthMultiplier)] - zeroPoint;
            sums[output * outC + o] += value * filter[tap * outC + o];
        }
    });
    return [requantize(op, context, sums)];
};

;// CONCATENATED MODULE: ./build/ops/fully-connected/int8.js

const fully_connected_int8_int8 = (op, context) => {
    const { zeroPoint } = perTensor(context, op.inputs[0]);
    const x = context.read(op.inputs[0]);
    const { data, shape, quantization } = context.tensor(op.constants.kernel);
    const filter = data;
    const [outC, inC] = shape;
    const sums = Float64Array.from({ length: outC }, (_, o) => {
        let sum = 0;
        for (let c = 0; c < inC; c++)
            sum += (x[c] - zeroPoint) * filter[o * inC + c];
        return sum;
    });
    // One scale per tensor is multiplied in float32 (GetQuantizedConvolutionMultipler), scales per channel in float64.
    const isPerTensor = quantization.scale.length === 1;
    return [
        requantize(op, context, sums, (input, kernel) => (isPerTensor ? Math.fround(input * kernel) : input * kernel)),
    ];
};

;// CONCATENATED MODULE: ./build/ops/batch-norm/int8.js
const batch_norm_int8_int8 = { code: 'graph/int8-reference', refused: 'the int8 reference has no BatchNorm' };

;// CONCATENATED MODULE: ./build/ops/shared/sum.js


/**
 * reference_integer_ops::Add and reference_ops::Sub: both inputs brought to twice the larger scale with 20 bits to spare,
 * added with their signs, rescaled.
 */
function sumOfCodes(op, context, sign) {
    const [x, y] = op.inputs.map(context.read);
    const [a, b] = [perTensor(context, op.inputs[0]), perTensor(context, op.inputs[1])];
    const output = perTensor(context, op.outputs[0]);
    const twice = 2 * Math.max(a.scale, b.scale);
    const [first, second] = [quantizeMultiplier(a.scale / twice), quantizeMultiplier(b.scale / twice)];
    const last = quantizeMultiplier(twice / (2 ** 20 * output.scale));
    const range = codeRange(output, op.options.activation);
    return x.map((code, i) => {
        const sum = multiplyByMultiplier((code - a.zeroPoint) * 2 ** 20, first) +
            sign * multiplyByMultiplier((y[i] - b.zeroPoint) * 2 ** 20, second);
        return clamp(multiplyByMultiplier(sum, last) + output.zeroPoint, range);
    });
}

;// CONCATENATED MODULE: ./build/ops/add/int8.js

const add_int8_int8 = (op, context) => [sumOfCodes(op, context, 1)];

;// CONCATENATED MODULE: ./build/ops/sub/int8.js

const sub_int8_int8 = (op, context) => [sumOfCodes(op, context, -1)];

// EXTERNAL MODULE: ./build/ops/shared/broadcast.js
var broadcast = __webpack_require__(73878);
;// CONCATENATED MODULE: ./build/ops/mul/int8.js



/** reference_integer_ops::Mul, and BroadcastMul4DSlow: the same arithmetic. */
const mul_int8_int8 = (op, context) => {
    const [x, y] = op.inputs.map(context.read);
    const [a, b] = [perTensor(context, op.inputs[0]), perTensor(context, op.inputs[1])];
    const output = perTensor(context, op.outputs[0]);
    const multiplier = quantizeMultiplier((a.scale * b.scale) / output.scale);
    const range = codeRange(output, op.options.activation);
    const { shape } = context.tensor(op.outputs[0]);
    const [first, second] = op.inputs.map((input) => (0,broadcast/* positions */.X)(context.tensor(input).shape, shape));
    const products = Int8Array.from(first, (at, i) => {
        const product = (x[at] - a.zeroPoint) * (y[second[i]] - b.zeroPoint);
        return clamp(output.zeroPoint + multiplyByMultiplier(product, multiplier), range);
    });
    return [products];
};

// EXTERNAL MODULE: ./build/ops/concatenation/op.js
var concatenation_op = __webpack_require__(30313);
;// CONCATENATED MODULE: ./build/ops/concatenation/concatenate.js

/** Copies the values of all inputs, row-major, into `into`. */
function concatenate(op, shapeOf, read, into) {
    const axis = (0,concatenation_op/* axisOf */.L)(op.options, shapeOf(op.inputs[0]));
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

;// CONCATENATED MODULE: ./build/ops/concatenation/int8.js


/** reference_ops::Concatenation: codes are moved, for all inputs have the output's parameters. */
const concatenation_int8_int8 = (op, { read, tensor }) => {
    const shapeOf = (name) => tensor(name).shape;
    return [concatenate(op, shapeOf, read, new Int8Array((0,shapes/* elements */.Yt)(shapeOf(op.outputs[0]))))];
};

;// CONCATENATED MODULE: ./build/ops/average-pool2d/int8.js

/** reference_integer_ops::AveragePool: divides by the taps inside the image, halves away from zero. */
const average_pool2d_int8_int8 = (op, context) => {
    const divide = (sum, taps) => {
        const half = Math.floor(taps / 2);
        return Math.trunc((sum > 0 ? sum + half : sum - half) / taps);
    };
    return [int8_pool(op, context, 0, (sum, code) => sum + code, divide)];
};

;// CONCATENATED MODULE: ./build/ops/max-pool2d/int8.js

/** reference_integer_ops::MaxPool. */
const max_pool2d_int8_int8 = (op, context) => [
    int8_pool(op, context, -128, Math.max, (value) => value),
];

;// CONCATENATED MODULE: ./build/ops/mean/int8.js


/** reference_ops::QuantizedMeanOrSum: the division by n goes into the multiplier. */
const mean_int8_int8 = (op, context) => {
    const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
    const [, h, w, c] = context.tensor(op.inputs[0]).shape;
    const n = h * w;
    const sums = new Float64Array(c);
    context.read(op.inputs[0]).forEach((code, i) => (sums[i % c] += code - input.zeroPoint));
    const real = quantizeMultiplier(input.scale / output.scale);
    const shift = Math.min(31 - Math.clz32(n), 32, 31 + real.shift);
    const divided = {
        multiplier: Number((BigInt(real.multiplier) << BigInt(shift)) / BigInt(n)),
        shift: real.shift - shift,
    };
    return [Int8Array.from(sums, (sum) => clamp(multiplyByMultiplier(sum, divided) + output.zeroPoint, allCodes))];
};

;// CONCATENATED MODULE: ./build/ops/pad/padded.js
/** Copies an image [1, h, w, c] into `into`, which is its padded image and holds the padding already. */
function placeInside(op, shape, image, into) {
    const [, h, w, c] = shape;
    const { before, after } = op.options;
    const width = before[1] + w + after[1];
    for (let row = 0; row < h; row++)
        into.set(image.subarray(row * w * c, (row + 1) * w * c), ((row + before[0]) * width + before[1]) * c);
    return into;
}

;// CONCATENATED MODULE: ./build/ops/pad/int8.js



/** reference_ops::Pad: the code of 0 is the zero point. */
const pad_int8_int8 = (op, context) => {
    const [input, output] = [context.tensor(op.inputs[0]), context.tensor(op.outputs[0])];
    const zeros = new Int8Array((0,shapes/* elements */.Yt)(output.shape)).fill(perTensor(context, op.outputs[0]).zeroPoint);
    return [placeInside(op, input.shape, context.read(op.inputs[0]), zeros)];
};

;// CONCATENATED MODULE: ./build/ops/resize-nearest/repeat.js
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

;// CONCATENATED MODULE: ./build/ops/resize-nearest/int8.js


/** reference_ops::ResizeNearestNeighbor: codes are moved. */
const resize_nearest_int8_int8 = (op, { read, tensor }) => {
    const [input, output] = [tensor(op.inputs[0]), tensor(op.outputs[0])];
    return [repeat(op, input.shape, read(op.inputs[0]), new Int8Array((0,shapes/* elements */.Yt)(output.shape)))];
};

;// CONCATENATED MODULE: ./build/ops/relu/int8.js

const relu_int8_int8 = (op, context) => [rectify(op, context, 'relu')];

;// CONCATENATED MODULE: ./build/ops/relu6/int8.js

const relu6_int8_int8 = (op, context) => [rectify(op, context, 'relu6')];

;// CONCATENATED MODULE: ./build/ops/leaky-relu/int8.js


/** reference_ops::QuantizeLeakyRelu; its two multipliers are computed in float32. */
const leaky_relu_int8_int8 = (op, context) => {
    const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
    const slope = Math.fround(Math.fround(input.scale * Math.fround(op.options.alpha)) / output.scale);
    const [above, below] = [quantizeMultiplier(Math.fround(input.scale / output.scale)), quantizeMultiplier(slope)];
    const y = context.read(op.inputs[0]).map((code) => {
        const value = code - input.zeroPoint;
        return clamp(output.zeroPoint + multiplyByMultiplier(value, value >= 0 ? above : below), allCodes);
    });
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/prelu/int8.js


/** reference_ops::BroadcastPrelu4DSlow. */
const prelu_int8_int8 = (op, context) => {
    const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
    const slope = perTensor(context, op.constants.alpha);
    const alpha = context.tensor(op.constants.alpha).data;
    const above = quantizeMultiplier(input.scale / output.scale);
    const below = quantizeMultiplier((input.scale * slope.scale) / output.scale);
    const y = context.read(op.inputs[0]).map((code, i) => {
        const value = code - input.zeroPoint;
        const scaled = value >= 0
            ? multiplyByMultiplier(value, above)
            : multiplyByMultiplier(value * (alpha[i % alpha.length] - slope.zeroPoint), below);
        return clamp(output.zeroPoint + scaled, allCodes);
    });
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/elu/int8.js

/** A table of 256 codes, which TensorFlow Lite computes in float32. */
const elu_int8_int8 = (op, context) => {
    const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
    const inverse = Math.fround(1 / output.scale);
    const y = context.read(op.inputs[0]).map((code) => {
        const value = Math.fround(input.scale * (code - input.zeroPoint));
        const result = value < 0 ? Math.fround(Math.expm1(value)) : value;
        const scaled = Math.fround(result * inverse);
        const rounded = Math.sign(scaled) * Math.round(Math.abs(scaled));
        return clamp(rounded + output.zeroPoint, allCodes);
    });
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/hard-swish/int8.js


/** reference_ops::HardSwish: 16-bit fixed point; its two scales are divided in float32. */
const hard_swish_int8_int8 = (op, context) => {
    const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
    const fine = Math.fround(input.scale / 128);
    const toOutput = shortMultiplier(Math.fround(fine / output.scale));
    const toReluish = shortMultiplier(Math.fround(fine / Math.fround(3 / 32768)));
    const y = context.read(op.inputs[0]).map((code) => {
        const value = (code - input.zeroPoint) * 128;
        const scaled = roundingHighMultiply(value, toOutput.multiplier);
        // From −1 where the gate is shut to 1 where it is open, in Q0.15; then from 0 to 1.
        const gate = Math.floor((reluish(value, toReluish) + 2 ** 15) / 2);
        const product = Math.trunc((gate * scaled) / 2 ** 15);
        return clamp(roundingShiftRight(product, -toOutput.shift) + output.zeroPoint, allCodes);
    });
    return [y];
};
/** tflite::QuantizeMultiplier, then DownScaleInt32ToInt16Multiplier. */
function shortMultiplier(real) {
    const { multiplier, shift } = quantizeMultiplier(real);
    const isHighest = multiplier >= 2 ** 31 - 1 - 2 ** 15;
    return { multiplier: isHighest ? 2 ** 15 - 1 : Math.floor((multiplier + 2 ** 15) / 2 ** 16), shift };
}
/** The shift to the left comes in two parts, so that only the last bit of it can saturate after the rounding. */
function reluish(value, { multiplier, shift }) {
    const shifted = shift > 0 ? saturate16(value * 2 ** (shift - 1)) : value;
    const product = roundingHighMultiply(shifted, multiplier);
    if (shift > 0)
        return saturate16(product * 2);
    return shift < 0 ? roundingShiftRight(product, -shift) : product;
}
/** gemmlowp::SaturatingRoundingDoublingHighMul of two int16. */
function roundingHighMultiply(a, b) {
    if (a === -(2 ** 15) && b === -(2 ** 15))
        return 2 ** 15 - 1;
    const product = a * b;
    return Math.trunc((product + (product >= 0 ? 2 ** 14 : 1 - 2 ** 14)) / 2 ** 15);
}
const saturate16 = (value) => Math.max(-(2 ** 15), Math.min(2 ** 15 - 1, value));

;// CONCATENATED MODULE: ./build/ops/shared/saturating-curve.js


/**
 * A curve that is flat beyond ±16, as TensorFlow Lite's integer kernels compute it: `curve` takes the input as raw Q4.27 and gives
 * an output code; inputs outside the radius that fits (tflite::CalculateInputRadius) give the lowest or the highest code.
 */
function saturatingCurve(op, context, curve) {
    const { scale, zeroPoint } = perTensor(context, op.inputs[0]);
    const multiplier = quantizeMultiplier(scale * 2 ** 27);
    const radius = Math.floor((15 * 2 ** 27) / 2 ** multiplier.shift);
    return context.read(op.inputs[0]).map((code) => {
        const value = code - zeroPoint;
        if (value <= -radius)
            return allCodes[0];
        if (value >= radius)
            return allCodes[1];
        return clamp(curve(multiplyByMultiplier(value, multiplier)), allCodes);
    });
}

;// CONCATENATED MODULE: ./build/ops/logistic/int8.js


/** reference_integer_ops::Logistic, in gemmlowp's fixed point. */
const logistic_int8_int8 = (op, context) => [
    saturatingCurve(op, context, (x) => roundingShiftRight(logistic(x), 23) - 128),
];
/** Raw Q4.27 in, raw Q0.31 out. */
function logistic(x) {
    if (x === 0)
        return 2 ** 30;
    const positive = reciprocalOfOnePlus(expOfNegative(-Math.abs(x), 4));
    return x > 0 ? positive : 2 ** 31 - 1 - positive;
}

;// CONCATENATED MODULE: ./build/ops/tanh/int8.js


/** reference_integer_ops::Tanh, in gemmlowp's fixed point. */
const tanh_int8_int8 = (op, context) => [
    saturatingCurve(op, context, (x) => roundingShiftRight(tanh(x), 24)),
];
/** Raw Q4.27 in, raw Q0.31 out; twice a Q4.27 is a Q5.26 of the same bits. */
function tanh(x) {
    return x === 0 ? 0 : Math.sign(x) * oneMinusOverOnePlus(expOfNegative(-Math.abs(x)));
}

;// CONCATENATED MODULE: ./build/ops/reshape/int8.js
const reshape_int8_int8 = (op, { read }) => [read(op.inputs[0]).slice()];

;// CONCATENATED MODULE: ./build/ops/softmax/int8.js


/** reference_ops::Softmax, int8 → int8 with output (1/256, −128), beta 1. */
const softmax_int8_int8 = (op, context) => {
    const x = context.read(op.inputs[0]);
    const inputScale = perTensor(context, op.inputs[0]).scale;
    const { multiplier, shift } = quantizeMultiplier(Math.min(inputScale * 2 ** 26, 2 ** 31 - 1));
    const smallestDiff = -Math.floor((31 * 2 ** 26) / 2 ** shift);
    const largest = x.reduce((a, b) => Math.max(a, b));
    const exponential = (code) => expOfNegative(doublingHighMultiply((code - largest) * 2 ** shift, multiplier));
    const counts = (code) => code - largest >= smallestDiff;
    const sum = x.reduce((total, code) => total + (counts(code) ? roundingShiftRight(exponential(code), 12) : 0), 0);
    const headroom = Math.clz32(sum);
    const reciprocal = reciprocalOfOnePlus(sum * 2 ** headroom - 2 ** 31);
    const exponent = 12 - headroom + 31 - 8;
    const y = x.map((code) => {
        if (!counts(code))
            return -128;
        return clamp(roundingShiftRight(doublingHighMultiply(reciprocal, exponential(code)), exponent) - 128, allCodes);
    });
    return [y];
};

;// CONCATENATED MODULE: ./build/ops/quantize/int8.js


;// CONCATENATED MODULE: ./build/ops/dequantize/int8.js


;// CONCATENATED MODULE: ./build/ops/tables/int8.js

























const int8Table = {
    Conv2D: int8,
    DepthwiseConv2D: int8_int8,
    FullyConnected: fully_connected_int8_int8,
    BatchNorm: batch_norm_int8_int8,
    Add: add_int8_int8,
    Sub: sub_int8_int8,
    Mul: mul_int8_int8,
    Concatenation: concatenation_int8_int8,
    AveragePool2D: average_pool2d_int8_int8,
    MaxPool2D: max_pool2d_int8_int8,
    Mean: mean_int8_int8,
    Pad: pad_int8_int8,
    ResizeNearest: resize_nearest_int8_int8,
    Relu: relu_int8_int8,
    Relu6: relu6_int8_int8,
    LeakyRelu: leaky_relu_int8_int8,
    PRelu: prelu_int8_int8,
    Elu: elu_int8_int8,
    HardSwish: hard_swish_int8_int8,
    Logistic: logistic_int8_int8,
    Tanh: tanh_int8_int8,
    Reshape: reshape_int8_int8,
    Softmax: softmax_int8_int8,
    Quantize: edgesOnly,
    Dequantize: edgesOnly,
};

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
    throw new errors/* InternalError */.Gd(`int8 reference: no value for ${tensor}`);
}
function compute(op, context) {
    const run = int8Table[op.kind];
    if (typeof run === 'function')
        return run(op, context);
    throw new errors/* ModelError */.me((0,operator/* refusalOf */.Of)(op, run));
}

// EXTERNAL MODULE: ./build/measure/inspect.js + 8 modules
var inspect = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/formats/tflite/open.js + 1 modules
var tflite_open = __webpack_require__(71066);
// EXTERNAL MODULE: ./build/measure/runtime/quantize-input.js
var quantize_input = __webpack_require__(49704);
;// CONCATENATED MODULE: ./build/measure/runtime/exact-reference.js
/**
 * How far a runtime is from TFLite Micro's reference arithmetic on a file that tinygate itself wrote: what a device with
 * TFLite Micro computes, code for code (`src/graph/reference-int8.ts`; the oracle tests hold the equality).
 */






/** Multiply-accumulates that may be spent: about a second of plain JavaScript. */
const mostMacs = 1e8;
const mostSamples = 100;
/**
 * Runs samples from all over the test set through the reference and compares codes.
 * @returns null for a file that tinygate did not write, or that is not int8 from end to end.
 */
async function compareWithReference(bytes, { outputs, classes, output, input }, images) {
    if (!(outputs instanceof Int8Array) || input.type !== 'int8' || !isOwn(bytes))
        return null;
    const graph = (0,tflite_import.importTflite)(bytes);
    const isInteger = !graph.operators.some(operands/* isConversion */.rv);
    if (!isInteger || (0,operands/* tensorOf */.zz)(graph, graph.inputs[0]).type !== 'int8')
        return null;
    const { macs } = (0,inspect/* inspectTflite */.d)(bytes);
    const count = classes.length;
    const samples = Math.min(count, mostSamples, Math.max(1, Math.floor(mostMacs / Math.max(1, macs ?? mostMacs))));
    let [equalOutputs, largestDifferenceCodes, sameClass] = [0, 0, 0];
    for (let i = 0; i < samples; i++) {
        const sample = Math.floor((i * count) / samples);
        const codes = (0,quantize_input/* quantizeInput */.a)(await images(sample, 1), input);
        const expected = runInt8Reference(graph, codes)[graph.outputs[0]];
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
/** Whether the file says that tinygate made it. */
function isOwn(bytes) {
    return (0,tflite_open/* openFile */.T)(bytes, ({ model, spend }) => {
        spend(model.metadataLength());
        return Array.from({ length: model.metadataLength() }, (_, i) => model.metadata(i).name()).includes('tinygate');
    });
}


/***/ }),

/***/ 49704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ quantizeInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** The types of inputs that normalised samples are turned into, with the codes that they are clamped to. */
const codes = {
    int8: { Codes: Int8Array, low: -128, high: 127 },
    uint8: { Codes: Uint8Array, low: 0, high: 255 },
    int16: { Codes: Int16Array, low: -32_768, high: 32_767 },
};
/**
 * Samples as an input takes them: floats as they are, or codes by the input's own scale and zero point, as TFLite's
 * AffineQuantize makes them: float32 division, then rounding half away from zero.
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
    const { Codes, low, high } = codes[type];
    const [scale, zeroPoint] = [quantization?.scale[0], quantization?.zeroPoint[0]];
    if (scale === undefined || zeroPoint === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'measure/quantization',
            message: `expected a scale and a zero point of the ${type} input ${name}, found no such numbers`,
        });
    }
    const quantized = new Codes(samples.length);
    for (let i = 0; i < samples.length; i++) {
        const real = Math.fround(samples[i] / scale);
        const code = (real < 0 ? -Math.floor(0.5 - real) : Math.floor(real + 0.5)) + zeroPoint;
        quantized[i] = code < low ? low : code > high ? high : code;
    }
    return quantized;
}


/***/ })

};
