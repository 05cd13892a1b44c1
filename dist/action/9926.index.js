export const id = 9926;
export const ids = [9926];
export const modules = {

/***/ 21382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ argmax)
/* harmony export */ });
/**
 * Index of the largest of `count` values from `offset` on; the first of equals, as in NumPy and TensorFlow. Int8 outputs have
 * 256 codes, so that two classes often share the top one: then the class with the lower index is predicted.
 */
function argmax(values, offset, count) {
    let best = 0;
    for (let i = 1; i < count; i++)
        if (values[offset + i] > values[offset + best])
            best = i;
    return best;
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

/***/ 49926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictAll: () => (/* binding */ predictAll)
});

// EXTERNAL MODULE: ./build/core/argmax.js
var argmax = __webpack_require__(21382);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/measure/runtime/limits.js
var runtime_limits = __webpack_require__(86578);
// EXTERNAL MODULE: ./build/measure/runtime/quantize-input.js
var quantize_input = __webpack_require__(49704);
// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
// EXTERNAL MODULE: ./build/formats/tflite/codes.js
var codes = __webpack_require__(58328);
// EXTERNAL MODULE: ./build/formats/tflite/open.js
var tflite_open = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/formats/tflite/operators.js
var operators = __webpack_require__(12015);
// EXTERNAL MODULE: ./build/formats/tflite/tensors.js
var tensors = __webpack_require__(51024);
;// CONCATENATED MODULE: ./build/measure/runtime/require-numbers.js
/**
 * What a file stores as numbers has to be numbers. A runtime need not show it: XNNPACK's ReLU makes 0 of NaN, and a code times a
 * scale that is NaN is still a code, so the accuracy of such a file would be that of another model.
 */






/**
 * Infinity is left to the outputs: masks hold it with good reason.
 * @throws ExportError where an operator reads a constant that holds NaN, or a scale that is no finite number.
 */
function requireNumbers(bytes) {
    (0,tflite_open.openFile)(bytes, (file) => {
        const layerName = (0,unique_names/* uniqueNames */.u)();
        // Tensors share constants, and each is looked through once.
        const sound = { buffers: new Set(), scales: new WeakSet() };
        for (const subgraph of file.subgraphs)
            for (const operator of (0,operators/* readOperators */.Cl)(file, subgraph, (0,tensors/* tensorReader */.x)(file, subgraph), layerName)) {
                for (const tensor of [...operator.inputs, ...operator.outputs])
                    if (tensor)
                        requireTensor(tensor, operator, sound);
            }
    });
}
function requireTensor(tensor, { name, operator }, sound) {
    const { constant, quantization } = tensor;
    if (quantization && !sound.scales.has(quantization.scale)) {
        const scale = quantization.scale.find((one) => !Number.isFinite(one));
        if (scale !== undefined)
            throw noNumber(`finite scales in ${name} (${operator}), found the scale ${scale}`);
        sound.scales.add(quantization.scale);
    }
    if (!constant || sound.buffers.has(constant.buffer))
        return;
    const at = findNaN(tensor, constant);
    if (at >= 0)
        throw noNumber(`numbers in the constants of ${name} (${operator}), found NaN at place ${at}`);
    sound.buffers.add(constant.buffer);
}
const withNaN = new Set([
    'float32',
    'float64',
    'float16',
    'bfloat16',
    'float8_e4m3fn',
    'float8_e5m2',
]);
/** Place of the first NaN among the stored values; −1 where there is none. */
function findNaN({ type }, { data }) {
    if (!withNaN.has(type))
        return -1;
    const values = (0,codes/* decodeCodes */.V)(data, type, data.length);
    return values ? values.findIndex(Number.isNaN) : -1;
}
function noNumber(expected) {
    return new errors/* ExportError */.ze({
        code: 'measure/not-finite',
        message: `expected ${expected}`,
        cause: 'Training diverged, or the file is damaged; a runtime may hide it, so such a file has no accuracy.',
        fix: 'Train or convert the model again.',
    });
}

;// CONCATENATED MODULE: ./build/measure/runtime/predict.js





/**
 * Classifies images with a `.tflite` file as it would ship, on every core.
 * @throws ExportError when the runtime refuses the file, the images do not fit its input, its constants or outputs are no numbers,
 *   or running it takes more than its limits; what `signal` was aborted with.
 */
async function predictAll(bytes, images, count, { runtime, limits, ...options }) {
    requireNumbers(bytes);
    const model = await runtime.open(bytes, {
        limits: (0,runtime_limits/* inferenceLimits */.OA)(bytes, count, limits),
        signal: options.signal,
    });
    try {
        const { input, output } = singleEdges(model);
        const source = async (start, size) => [(0,quantize_input/* quantizeInput */.a)(await images(start, size), input)];
        const [result] = await model.run(source, count, options);
        const { values, length } = scoresOf(result, output);
        return { classes: argmaxRows(values, length), outputs: values, input, output };
    }
    finally {
        await model.close();
    }
}
function singleEdges({ inputs, outputs }) {
    const [input, output] = [inputs[0], outputs[0]];
    if (input && output && inputs.length === 1 && outputs.length === 1)
        return { input, output };
    throw new errors/* ExportError */.ze({
        code: 'measure/edges',
        message: `expected a model with one input and one output, found ${inputs.length} and ${outputs.length}`,
    });
}
/** A class is chosen by the largest score, and NaN is neither larger nor smaller than anything. */
function scoresOf({ values, length }, { name, type }) {
    if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
        throw new errors/* ExportError */.ze({
            code: 'measure/edges',
            message: `expected scores of the classes, found the output ${name} of ${type}`,
            cause: 'The file gives classes or indices in the place of scores.',
        });
    }
    const bad = values.findIndex((value) => !Number.isFinite(value));
    if (bad < 0)
        return { values, length };
    const samples = new Set();
    values.forEach((value, at) => {
        if (!Number.isFinite(value))
            samples.add(Math.floor(at / length));
    });
    throw new errors/* ExportError */.ze({
        code: 'measure/not-finite',
        message: `expected finite numbers from the output ${name}, found ${values[bad]} for sample ${Math.floor(bad / length)}` +
            ` and in the outputs of ${samples.size} of ${values.length / length} samples`,
        cause: 'The weights hold NaN or infinity, or numbers overflow on the way; such a file has no accuracy.',
        fix: 'Train or convert the model again, and look at its layers with other zero or code counts than expected.',
    });
}
function argmaxRows(values, length) {
    return Int32Array.from({ length: values.length / length }, (_, row) => (0,argmax/* argmax */.j)(values, row * length, length));
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
