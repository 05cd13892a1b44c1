export const id = 3013;
export const ids = [3013];
export const modules = {

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithReference: () => (/* binding */ compareWithReference)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/graph/verify.js
var verify = __webpack_require__(72542);
// EXTERNAL MODULE: ./build/export/tflite/bounds.js
var bounds = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/export/tflite/operators.js
var operators = __webpack_require__(94959);
// EXTERNAL MODULE: ./build/export/tflite/options.js
var tflite_options = __webpack_require__(99252);
// EXTERNAL MODULE: ./build/export/tflite/schema/index.js + 27 modules
var schema = __webpack_require__(86441);
// EXTERNAL MODULE: ./build/export/tflite/tensors.js
var tflite_tensors = __webpack_require__(80400);
// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
;// CONCATENATED MODULE: ./build/export/tflite/read.js
/**
 * Reads a `.tflite` file back as a graph: what reports say about a layer comes from here, from the bytes that ship.
 * Nothing in the file is believed: every offset is checked, and the graph is verified before it is returned.
 */








/**
 * Layers are named after the output tensor of their operator (up to the first `;`, where the TFLite converter lists
 * what it fused), tensors `<layer>/kernel`, `<layer>/bias`, `<layer>/output`; the model's inputs and outputs keep the
 * names of the file's signature.
 *
 * @throws ExportError with the byte offset for a file that is damaged, or naming what tinygate does not read;
 *   ModelError when the operators do not fit together.
 */
function readTflite(bytes) {
    try {
        return readGraph(bytes);
    }
    catch (error) {
        if (error instanceof errors/* TinygateError */.oG)
            throw error;
        throw new errors/* ExportError */.ze({ code: 'export/malformed-file', message: `cannot read this .tflite file: ${String(error)}` }, { cause: error });
    }
}
function readGraph(bytes) {
    const { model, subgraph } = (0,tflite_tensors/* openModel */.GF)(bytes);
    const file = (0,tflite_tensors/* tensorReader */.xX)(bytes, model, subgraph);
    const tensors = {};
    const names = new Map();
    const unique = (0,unique_names/* uniqueNames */.u)();
    const layerName = (0,unique_names/* uniqueNames */.u)();
    const signature = signatureNames(model);
    const define = (name, { shape, type, data, quantization }) => {
        const free = unique(name);
        tensors[free] = { name: free, shape, type, data, quantization };
        return free;
    };
    const activation = (index) => {
        const name = names.get(index);
        if (name === undefined)
            throw (0,tflite_tensors/* unsupported */.qO)(`tensor ${index} is read before an operator writes it`);
        return name;
    };
    const inputs = indices(subgraph.inputsLength(), (i) => subgraph.inputs(i)).map((index) => {
        const tensor = file(index);
        const name = define(signature.inputs.get(index) ?? (tensor.name || 'input'), { ...tensor, data: null });
        names.set(index, name);
        return name;
    });
    const outputIndices = indices(subgraph.outputsLength(), (i) => subgraph.outputs(i));
    // The model's outputs have the first claim on their names.
    const outputNames = new Map(outputIndices.flatMap((index) => {
        const name = signature.outputs.get(index);
        return name === undefined || names.has(index) ? [] : [[index, unique(name)]];
    }));
    const operators = indices(subgraph.operatorsLength(), (i) => i).map((position) => {
        const table = subgraph.operators(position);
        const kind = readKind(model, table, position);
        const output = table.outputsLength() === 1 ? table.outputs(0) : -1;
        const tensor = file(output);
        if (tensor.data !== null)
            throw (0,tflite_tensors/* unsupported */.qO)(`operator ${position} (${kind}) writes a constant`);
        const name = layerName(tensor.name.split(';')[0] || `${kind}_${position}`);
        const constant = (role, index) => {
            if (index === -1)
                return null;
            const source = file(index);
            if (source.data === null)
                throw (0,tflite_tensors/* unsupported */.qO)(`layer ${name} (${kind}): its ${role} is not a constant`);
            return define(`${name}/${role}`, source);
        };
        const operator = readOperator({ table, kind, name, file, activation, constant });
        const reserved = outputNames.get(output);
        if (reserved !== undefined && !names.has(output)) {
            tensors[reserved] = { ...tensor, name: reserved };
            names.set(output, reserved);
        }
        else {
            names.set(output, define(`${name}/output`, tensor));
        }
        return { ...operator, output: activation(output) };
    });
    const outputs = outputIndices.map(activation);
    return (0,verify/* verifyGraph */.W)({ name: subgraph.name() || 'model', operators, tensors, inputs, outputs });
}
/** A plain number: a file may hold codes that are no `BuiltinOperator` of ours. */
const customOperator = schema/* BuiltinOperator */.gh.CUSTOM;
/** The operator without its output, which is defined after its inputs. */
function readOperator({ table, kind, name, file, activation, constant }) {
    const count = table.inputsLength();
    const input = (i) => (i < count ? table.inputs(i) : -1);
    const options = (0,tflite_options/* readOptions */.Tt)(kind, name, table);
    const common = { kind, name, input: activation(input(0)), ...options };
    switch (kind) {
        case 'Conv2D':
        case 'DepthwiseConv2D':
        case 'FullyConnected': {
            const filter = constant('kernel', input(1));
            if (filter === null)
                throw (0,tflite_tensors/* unsupported */.qO)(`layer ${name} (${kind}) has no weights`);
            return { ...common, filter, bias: constant('bias', input(2)) };
        }
        case 'Add':
            return { ...common, input2: activation(input(1)) };
        case 'Mean': {
            const axes = [...(file(input(1)).data ?? [])].sort();
            if (axes.join() !== '1,2')
                throw (0,tflite_tensors/* unsupported */.qO)(`layer ${name} (${kind}): mean over axes [${axes.join()}] instead of [1,2]`);
            return common;
        }
        default:
            return common;
    }
}
function readKind(model, table, position) {
    const index = table.opcodeIndex();
    if (index >= model.operatorCodesLength())
        throw (0,bounds/* malformed */.Q)(table.bb_pos, `operator code ${index}`);
    const entry = model.operatorCodes(index);
    const code = Math.max(entry.builtinCode(), entry.deprecatedBuiltinCode());
    const kind = (0,operators/* kindOf */.I)(code);
    if (kind !== null)
        return kind;
    const found = code === customOperator ? `custom operator ${entry.customCode()}` : `builtin operator ${code}`;
    throw (0,tflite_tensors/* unsupported */.qO)(`operator ${position} is ${found}`);
}
/** Names of the model's edges by tensor index, from its first signature. */
function signatureNames(model) {
    const inputs = new Map();
    const outputs = new Map();
    const signature = model.signatureDefsLength() > 0 ? model.signatureDefs(0) : null;
    for (let i = 0; i < (signature?.inputsLength() ?? 0); i++) {
        const entry = signature.inputs(i);
        inputs.set(entry.tensorIndex(), entry.name() ?? `input ${i}`);
    }
    for (let i = 0; i < (signature?.outputsLength() ?? 0); i++) {
        const entry = signature.outputs(i);
        outputs.set(entry.tensorIndex(), entry.name() ?? `output ${i}`);
    }
    return { inputs, outputs };
}
function indices(length, at) {
    return Array.from({ length }, (_, i) => at(i));
}

// EXTERNAL MODULE: ./build/graph/operands.js
var operands = __webpack_require__(51077);
;// CONCATENATED MODULE: ./build/graph/fixed-point.js
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
/** gemmlowp's fixed-point exp(x) for x ≤ 0. Raw Q5.26 in, raw Q0.31 out. */
function expOfNegative(x) {
    const quarter = 2 ** 24;
    const fraction = (x & (quarter - 1)) - quarter;
    let result = expNearZero(fraction * 32);
    const remainder = fraction - x;
    // e^(−2^k) in Q0.31, for k = −2 … 4.
    [1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242].forEach((factor, index) => {
        if (remainder & (1 << (24 + index)))
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
/** gemmlowp's 1 / (1 + a) for a in [0, 1): three Newton steps. Raw Q0.31 in and out. */
function reciprocalOfOnePlus(a) {
    // RoundingHalfSum of a and one; both are positive.
    const halfDenominator = Math.floor((a + 2 ** 31 - 1 + 1) / 2);
    let x = 1515870810 + doublingHighMultiply(halfDenominator, -1010580540);
    for (let step = 0; step < 3; step++) {
        const error = 2 ** 29 - doublingHighMultiply(halfDenominator, x);
        x += saturate(doublingHighMultiply(x, error) * 4);
    }
    return saturate(x * 2);
}
function saturate(x) {
    return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, x));
}

// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/graph/reference.js



/**
 * Runs a float32 graph on one sample in float64 with plain loops: slow, and the yardstick for every engine and exporter.
 * BatchNorm uses its moving statistics. x: [h·w·c]. Returns every activation by tensor name.
 */
function runReference(graph, x) {
    const input = onlyInput(graph);
    const values = { [input]: Float64Array.from(x) };
    if (values[input].length !== elements(tensorOf(graph, input).shape))
        throw new InternalError(`wrong length of ${input}`);
    const read = (tensor) => {
        const value = values[tensor];
        if (!value)
            throw new InternalError(`reference: no value for ${tensor}`);
        return value;
    };
    for (const op of graph.operators)
        values[op.output] = compute(graph, op, read);
    return values;
}
function compute(graph, op, read) {
    const x = read(op.input);
    switch (op.kind) {
        case 'Conv2D':
            return convolve(graph, op, x);
        case 'DepthwiseConv2D':
            return convolveDepthwise(graph, op, x);
        case 'FullyConnected':
            return connect(graph, op, x);
        case 'BatchNorm':
            return normalize(graph, op, x);
        case 'Add': {
            const other = read(op.input2);
            return x.map((value, i) => activation(value + other[i], op.activation));
        }
        case 'AveragePool2D':
        case 'MaxPool2D':
            return pool(graph, op, x);
        case 'Mean': {
            const [, h, w, c] = tensorOf(graph, op.input).shape;
            const sums = new Float64Array(c);
            x.forEach((value, i) => (sums[i % c] += value));
            return sums.map((sum) => sum / (h * w));
        }
        case 'Relu':
            return x.map((value) => activation(value, 'relu'));
        case 'Relu6':
            return x.map((value) => activation(value, 'relu6'));
        case 'Reshape':
            return x.slice();
        case 'Softmax': {
            const largest = x.reduce((a, b) => Math.max(a, b));
            const exponentials = x.map((value) => Math.exp(value - largest));
            const sum = exponentials.reduce((a, b) => a + b);
            return exponentials.map((value) => value / sum);
        }
        case 'Quantize':
        case 'Dequantize':
            throw new ModelError({
                code: 'graph/quantized-reference',
                message: `layer ${op.name}: the float reference takes float graphs only`,
            });
        default:
            return op;
    }
}
function activation(value, kind) {
    if (kind === 'none')
        return value;
    return kind === 'relu' ? Math.max(value, 0) : Math.min(Math.max(value, 0), 6);
}
/** Calls `tap(output position, input position, kernel position)` for every in-image pair of a sliding window. */
function forEachTap([, h, w], [kh, kw], op, tap) {
    const rows = (0,shapes/* slideWindow */.U4)(h, kh, op.stride[0], op.dilation[0], op.padding);
    const columns = (0,shapes/* slideWindow */.U4)(w, kw, op.stride[1], op.dilation[1], op.padding);
    for (let oy = 0; oy < rows.size; oy++) {
        for (let ox = 0; ox < columns.size; ox++) {
            for (let ky = 0; ky < kh; ky++) {
                const iy = oy * op.stride[0] - rows.before + ky * op.dilation[0];
                if (iy < 0 || iy >= h)
                    continue;
                for (let kx = 0; kx < kw; kx++) {
                    const ix = ox * op.stride[1] - columns.before + kx * op.dilation[1];
                    if (ix < 0 || ix >= w)
                        continue;
                    tap(oy * columns.size + ox, iy * w + ix, ky * kw + kx);
                }
            }
        }
    }
}
function biased(graph, op) {
    const sums = new Float64Array(elements(tensorOf(graph, op.output).shape));
    if (op.bias !== null) {
        const bias = floatsOf(graph, op.bias);
        sums.forEach((_, i) => (sums[i] = bias[i % bias.length]));
    }
    return sums;
}
function convolve(graph, op, x) {
    const filter = floatsOf(graph, op.filter);
    const [outC, kh, kw, inC] = tensorOf(graph, op.filter).shape;
    const sums = biased(graph, op);
    forEachTap(tensorOf(graph, op.input).shape, [kh, kw], op, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            let sum = 0;
            for (let c = 0; c < inC; c++)
                sum += x[input * inC + c] * filter[(o * kh * kw + kernel) * inC + c];
            sums[output * outC + o] += sum;
        }
    });
    return sums.map((sum) => activation(sum, op.activation));
}
function convolveDepthwise(graph, op, x) {
    const filter = floatsOf(graph, op.filter);
    const [, kh, kw, outC] = tensorOf(graph, op.filter).shape;
    const inC = outC / op.depthMultiplier;
    const sums = biased(graph, op);
    forEachTap(tensorOf(graph, op.input).shape, [kh, kw], op, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            sums[output * outC + o] += x[input * inC + Math.floor(o / op.depthMultiplier)] * filter[kernel * outC + o];
        }
    });
    return sums.map((sum) => activation(sum, op.activation));
}
function connect(graph, op, x) {
    const filter = floatsOf(graph, op.filter);
    const inC = tensorOf(graph, op.filter).shape[1];
    return biased(graph, op).map((bias, o) => {
        let sum = bias;
        for (let c = 0; c < inC; c++)
            sum += x[c] * filter[o * inC + c];
        return activation(sum, op.activation);
    });
}
function normalize(graph, op, x) {
    const [gamma, beta, mean, variance] = [op.gamma, op.beta, op.mean, op.variance].map((tensor) => floatsOf(graph, tensor));
    return x.map((value, i) => {
        const c = i % gamma.length;
        const normalized = (value - mean[c]) / Math.sqrt(variance[c] + op.epsilon);
        return activation(normalized * gamma[c] + beta[c], op.activation);
    });
}
function pool(graph, op, x) {
    const shape = tensorOf(graph, op.input).shape;
    const channels = shape[3];
    const count = elements(tensorOf(graph, op.output).shape);
    const result = new Float64Array(count).fill(op.kind === 'MaxPool2D' ? -Infinity : 0);
    const taps = new Float64Array(count / channels);
    forEachTap(shape, op.size, { ...op, dilation: [1, 1] }, (output, input) => {
        taps[output]++;
        for (let c = 0; c < channels; c++) {
            const at = output * channels + c;
            const value = x[input * channels + c];
            result[at] = op.kind === 'MaxPool2D' ? Math.max(result[at], value) : result[at] + value;
        }
    });
    // TFLite divides by the taps inside the image only.
    return result.map((value, i) => activation(op.kind === 'MaxPool2D' ? value : value / taps[Math.floor(i / channels)], op.activation));
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
    const read = (tensor) => {
        const value = values[tensor];
        if (!value)
            throw new errors/* InternalError */.Gd(`int8 reference: no value for ${tensor}`);
        return value;
    };
    for (const op of graph.operators)
        values[op.output] = reference_int8_compute(graph, op, read);
    return values;
}
function reference_int8_compute(graph, op, read) {
    const x = read(op.input);
    switch (op.kind) {
        case 'Conv2D':
            return reference_int8_convolve(graph, op, x);
        case 'DepthwiseConv2D':
            return reference_int8_convolveDepthwise(graph, op, x);
        case 'FullyConnected':
            return reference_int8_connect(graph, op, x);
        case 'Add':
            return add(graph, op, x, read(op.input2));
        case 'AveragePool2D':
        case 'MaxPool2D':
            return reference_int8_pool(graph, op, x);
        case 'Mean':
            return mean(graph, op, x);
        case 'Relu':
            return rectify(graph, op, x, 'relu');
        case 'Relu6':
            return rectify(graph, op, x, 'relu6');
        case 'Reshape':
            return x.slice();
        case 'Softmax':
            return softmax(perTensor(graph, op.input).scale, x);
        case 'BatchNorm':
        case 'Quantize':
        case 'Dequantize':
            throw new errors/* ModelError */.me({
                code: 'graph/int8-reference',
                message: `layer ${op.name}: the int8 reference has no ${op.kind}`,
            });
        default:
            return op;
    }
}
function perTensor(graph, tensor) {
    const { quantization } = (0,operands/* tensorOf */.zz)(graph, tensor);
    if (quantization === null)
        throw new errors/* ModelError */.me({ code: 'graph/not-quantized', message: `${tensor} has no quantisation parameters` });
    return { scale: quantization.scale[0], zeroPoint: quantization.zeroPoint[0] };
}
/** tflite::CalculateActivationRangeQuantized: the codes a fused activation lets through. */
function codeRange(graph, output, activation) {
    const { scale, zeroPoint } = perTensor(graph, output);
    const low = activation === 'none' ? -128 : Math.max(-128, zeroPoint);
    const high = activation === 'relu6' ? Math.min(127, zeroPoint + Math.round(Math.fround(6 / scale))) : 127;
    return [low, high];
}
function clamp(value, [low, high]) {
    return Math.max(low, Math.min(high, value));
}
/** Turns accumulators into output codes: + bias, · s_in s_w / s_out in fixed point, + zero point, clamp. */
function requantization(graph, op) {
    const [input, output] = [perTensor(graph, op.input), perTensor(graph, op.output)];
    const scales = (0,operands/* tensorOf */.zz)(graph, op.filter).quantization.scale;
    const channels = (0,operands/* tensorOf */.zz)(graph, op.output).shape.at(-1);
    const multipliers = Array.from(scales, (scale) => {
        // A per-tensor FULLY_CONNECTED multiplies the two scales in float32 (GetQuantizedConvolutionMultipler), the rest in float64.
        const product = op.kind === 'FullyConnected' && scales.length === 1 ? Math.fround(input.scale * scale) : input.scale * scale;
        return quantizeMultiplier(product / output.scale);
    });
    const bias = op.bias === null ? null : (0,operands/* tensorOf */.zz)(graph, op.bias).data;
    const range = codeRange(graph, op.output, op.activation);
    return {
        channels,
        bias,
        finish: (sums) => Int8Array.from(sums, (sum, i) => {
            const channel = i % channels;
            const multiplier = multipliers[multipliers.length === 1 ? 0 : channel];
            return clamp(multiplyByMultiplier(sum + (bias?.[channel] ?? 0), multiplier) + output.zeroPoint, range);
        }),
    };
}
function reference_int8_convolve(graph, op, x) {
    const { zeroPoint } = perTensor(graph, op.input);
    const filter = (0,operands/* tensorOf */.zz)(graph, op.filter).data;
    const [outC, kh, kw, inC] = (0,operands/* tensorOf */.zz)(graph, op.filter).shape;
    const sums = new Float64Array((0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, op.output).shape));
    forEachTap((0,operands/* tensorOf */.zz)(graph, op.input).shape, [kh, kw], op, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            let sum = 0;
            for (let c = 0; c < inC; c++)
                sum += (x[input * inC + c] - zeroPoint) * filter[(o * kh * kw + kernel) * inC + c];
            sums[output * outC + o] += sum;
        }
    });
    return requantization(graph, op).finish(sums);
}
function reference_int8_convolveDepthwise(graph, op, x) {
    const { zeroPoint } = perTensor(graph, op.input);
    const filter = (0,operands/* tensorOf */.zz)(graph, op.filter).data;
    const [, kh, kw, outC] = (0,operands/* tensorOf */.zz)(graph, op.filter).shape;
    const inC = outC / op.depthMultiplier;
    const sums = new Float64Array((0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, op.output).shape));
    forEachTap((0,operands/* tensorOf */.zz)(graph, op.input).shape, [kh, kw], op, (output, input, kernel) => {
        for (let o = 0; o < outC; o++) {
            const value = x[input * inC + Math.floor(o / op.depthMultiplier)] - zeroPoint;
            sums[output * outC + o] += value * filter[kernel * outC + o];
        }
    });
    return requantization(graph, op).finish(sums);
}
function reference_int8_connect(graph, op, x) {
    const { zeroPoint } = perTensor(graph, op.input);
    const filter = (0,operands/* tensorOf */.zz)(graph, op.filter).data;
    const [outC, inC] = (0,operands/* tensorOf */.zz)(graph, op.filter).shape;
    const sums = Float64Array.from({ length: outC }, (_, o) => {
        let sum = 0;
        for (let c = 0; c < inC; c++)
            sum += (x[c] - zeroPoint) * filter[o * inC + c];
        return sum;
    });
    return requantization(graph, op).finish(sums);
}
/** reference_integer_ops::Add: both inputs brought to twice the larger scale with 20 bits to spare, summed, rescaled. */
function add(graph, op, x, y) {
    const [a, b, output] = [op.input, op.input2, op.output].map((tensor) => perTensor(graph, tensor));
    const twice = 2 * Math.max(a.scale, b.scale);
    const [first, second] = [quantizeMultiplier(a.scale / twice), quantizeMultiplier(b.scale / twice)];
    const last = quantizeMultiplier(twice / (2 ** 20 * output.scale));
    const range = codeRange(graph, op.output, op.activation);
    return x.map((code, i) => {
        const sum = multiplyByMultiplier((code - a.zeroPoint) * 2 ** 20, first) +
            multiplyByMultiplier((y[i] - b.zeroPoint) * 2 ** 20, second);
        return clamp(multiplyByMultiplier(sum, last) + output.zeroPoint, range);
    });
}
/** reference_integer_ops::AveragePool (divides by the taps inside the image, halves away from zero) and MaxPool. */
function reference_int8_pool(graph, op, x) {
    const shape = (0,operands/* tensorOf */.zz)(graph, op.input).shape;
    const channels = shape[3];
    const count = (0,shapes/* elements */.Yt)((0,operands/* tensorOf */.zz)(graph, op.output).shape);
    const result = new Float64Array(count).fill(op.kind === 'MaxPool2D' ? -128 : 0);
    const taps = new Float64Array(count / channels);
    forEachTap(shape, op.size, { ...op, dilation: [1, 1] }, (output, input) => {
        taps[output]++;
        for (let c = 0; c < channels; c++) {
            const at = output * channels + c;
            const value = x[input * channels + c];
            result[at] = op.kind === 'MaxPool2D' ? Math.max(result[at], value) : result[at] + value;
        }
    });
    const range = codeRange(graph, op.output, op.activation);
    return Int8Array.from(result, (value, i) => {
        const n = taps[Math.floor(i / channels)];
        const half = Math.floor(n / 2);
        const rounded = op.kind === 'MaxPool2D' ? value : Math.trunc((value > 0 ? value + half : value - half) / n);
        return clamp(rounded, range);
    });
}
/** reference_ops::QuantizedMeanOrSum: the division by n goes into the multiplier. */
function mean(graph, op, x) {
    const [input, output] = [perTensor(graph, op.input), perTensor(graph, op.output)];
    const [, h, w, c] = (0,operands/* tensorOf */.zz)(graph, op.input).shape;
    const n = h * w;
    const sums = new Float64Array(c);
    x.forEach((code, i) => (sums[i % c] += code - input.zeroPoint));
    const real = quantizeMultiplier(input.scale / output.scale);
    const shift = Math.min(31 - Math.clz32(n), 32, 31 + real.shift);
    const divided = {
        multiplier: Number((BigInt(real.multiplier) << BigInt(shift)) / BigInt(n)),
        shift: real.shift - shift,
    };
    return Int8Array.from(sums, (sum) => clamp(multiplyByMultiplier(sum, divided) + output.zeroPoint, [-128, 127]));
}
/** reference_ops::Relu with requantisation (QuantizedReluX). */
function rectify(graph, op, x, activation) {
    const [input, output] = [perTensor(graph, op.input), perTensor(graph, op.output)];
    const multiplier = quantizeMultiplier(input.scale / output.scale);
    const range = codeRange(graph, op.output, activation);
    return x.map((code) => clamp(output.zeroPoint + multiplyByMultiplier(code - input.zeroPoint, multiplier), range));
}
/** reference_ops::Softmax, int8 → int8 with output (1/256, −128), beta 1. */
function softmax(inputScale, x) {
    const { multiplier, shift } = quantizeMultiplier(Math.min(inputScale * 2 ** 26, 2 ** 31 - 1));
    const smallestDiff = -Math.floor((31 * 2 ** 26) / 2 ** shift);
    const largest = x.reduce((a, b) => Math.max(a, b));
    const exponential = (code) => expOfNegative(doublingHighMultiply((code - largest) * 2 ** shift, multiplier));
    const counts = (code) => code - largest >= smallestDiff;
    const sum = x.reduce((total, code) => total + (counts(code) ? roundingShiftRight(exponential(code), 12) : 0), 0);
    const headroom = Math.clz32(sum);
    const reciprocal = reciprocalOfOnePlus(sum * 2 ** headroom - 2 ** 31);
    const exponent = 12 - headroom + 31 - 8;
    return x.map((code) => {
        if (!counts(code))
            return -128;
        return clamp(roundingShiftRight(doublingHighMultiply(reciprocal, exponential(code)), exponent) - 128, [-128, 127]);
    });
}

// EXTERNAL MODULE: ./build/measure/inspect.js + 8 modules
var inspect = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/measure/inspect/open.js + 2 modules
var inspect_open = __webpack_require__(61720);
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
function compareWithReference(bytes, { outputs, classes, output, input }, images) {
    if (!(outputs instanceof Int8Array) || input.type !== 'int8' || !isOwn(bytes))
        return null;
    const graph = readTflite(bytes);
    const isInteger = graph.operators.every(({ kind }) => kind !== 'Quantize' && kind !== 'Dequantize');
    if (!isInteger || (0,operands/* tensorOf */.zz)(graph, graph.inputs[0]).type !== 'int8')
        return null;
    const { macs } = (0,inspect/* inspectTflite */.d)(bytes);
    const count = classes.length;
    const samples = Math.min(count, mostSamples, Math.max(1, Math.floor(mostMacs / Math.max(1, macs ?? mostMacs))));
    let [equalOutputs, largestDifferenceCodes, sameClass] = [0, 0, 0];
    for (let i = 0; i < samples; i++) {
        const sample = Math.floor((i * count) / samples);
        const codes = (0,quantize_input/* quantizeInput */.a)(images(sample, 1), input);
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
    return (0,inspect_open/* openFile */.T)(bytes, ({ model, spend }) => {
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
