export const id = 2909;
export const ids = [2909];
export const modules = {

/***/ 11798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The runner's tool cache in a workflow, else the folder that this system has for the caches of its user. */
function cacheFolder(env, platform = process.platform) {
    const toolCache = env['RUNNER_TOOL_CACHE'];
    if (toolCache)
        return { label: 'the tool cache', folder: toolCache };
    return { label: "the user's cache", folder: userCache(env, platform) };
}
/** As https://specifications.freedesktop.org/basedir-spec has it, with the counterparts of macOS and Windows. */
function userCache(env, platform) {
    const xdg = env['XDG_CACHE_HOME'];
    // The specification has relative ones ignored.
    if (xdg && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdg))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdg, 'tinygate');
    if (platform === 'win32') {
        const local = env['LOCALAPPDATA'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(local, 'tinygate', 'Cache');
    }
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Caches', 'tinygate') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache', 'tinygate');
}


/***/ }),

/***/ 35717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ declaresShape)
/* harmony export */ });
/** Whether a file says every dimension of a tensor: no dimension is open, and no dimensions means a scalar. */
function declaresShape(tensor) {
    const sizes = Array.from({ length: tensor.shapeLength() }, (_, i) => tensor.shape(i));
    return sizes.length === 0 ? hasRank(tensor) : sizes.every((size) => size >= 0);
}
/** `Tensor.has_rank`, a field that the schema got later than ours: true where an empty shape means a scalar. */
function hasRank(tensor) {
    const field = 8;
    const offset = tensor.bb.__offset(tensor.bb_pos, 4 + 2 * field);
    return offset !== 0 && tensor.bb.readInt8(tensor.bb_pos + offset) !== 0;
}


/***/ }),

/***/ 32909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseRuntime: () => (/* binding */ chooseRuntime)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/spec/runtimes.js
var runtimes = __webpack_require__(8709);
// EXTERNAL MODULE: ./build/measure/runtime/features.js + 3 modules
var runtime_features = __webpack_require__(25464);
;// CONCATENATED MODULE: ./build/measure/runtime/proven.js
/** `CONV_2D RELU (float32, …) -> float32` for the key `CONV_2D v1 RELU (float32, …) -> float32`. */
function featureKind({ key, version }) {
    return key.replace(` v${version}`, '');
}
/** The operators of a file that a runtime is not proven for; empty: it is proven for the file. */
function unproven(features, { features: proven }) {
    return features.filter((feature) => {
        const kind = featureKind(feature);
        return !Object.hasOwn(proven, kind) || !proven[kind].versions.includes(feature.version);
    });
}

// EXTERNAL MODULE: ./build/measure/runtime/litert-python/version.js
var version = __webpack_require__(61160);
// EXTERNAL MODULE: ./build/measure/runtime/litert-python/environment.js
var environment = __webpack_require__(85985);
// EXTERNAL MODULE: ./build/measure/runtime/litert/version.js
var litert_version = __webpack_require__(20991);
;// CONCATENATED MODULE: ./build/measure/runtime/runtimes.js



const runtimes_runtimes = {
    litert: {
        name: 'litert',
        version: litert_version/* litertVersion */.b,
        proven: async () => (await __webpack_require__.e(/* import() */ 6435).then(__webpack_require__.bind(__webpack_require__, 16435))).proven,
        whyNotReady: () => null,
        setup: null,
        open: async (bytes, options) => (await __webpack_require__.e(/* import() */ 4419).then(__webpack_require__.bind(__webpack_require__, 24419))).openLitert(bytes, options),
    },
    'litert-python': {
        name: 'litert-python',
        version: version/* litertPythonVersion */.Jz,
        proven: async () => (await __webpack_require__.e(/* import() */ 3166).then(__webpack_require__.bind(__webpack_require__, 43166))).proven,
        whyNotReady: () => (0,environment/* whyNotReady */.$R)(),
        setup: version/* setupCommand */.R3,
        open: async (bytes, options) => (await __webpack_require__.e(/* import() */ 1049).then(__webpack_require__.bind(__webpack_require__, 1049))).openLitertPython(bytes, options),
    },
};

;// CONCATENATED MODULE: ./build/measure/runtime/choose.js
/** Which runtime measures a file: the first that is proven for everything in it, and is there. */





/**
 * @throws ExportError that names the operators no runtime is proven for, or the runtime that is proven and not set up, and
 *   what would measure the file.
 */
async function chooseRuntime(bytes, choice, among = runtimes_runtimes) {
    const features = (0,runtime_features/* readFeatures */._)(bytes);
    const candidates = await Promise.all(runtimes/* runtimeNames */.j.map(async (name) => ({
        runtime: among[name],
        missing: unproven(features, await among[name].proven()),
    })));
    const proven = candidates.filter(({ missing }) => missing.length === 0).map(({ runtime }) => runtime);
    const allowed = (runtime) => choice === 'auto' || runtime.name === choice;
    for (const runtime of proven.filter(allowed))
        if (runtime.whyNotReady() === null)
            return runtime;
    const [notReady] = proven.filter(allowed);
    const [first] = candidates.filter(({ runtime }) => allowed(runtime));
    throw new errors/* ExportError */.ze(notReady
        ? missingRuntime(notReady, candidates[0]?.missing ?? [])
        : unprovenFile(first.runtime, candidates.at(choice === 'auto' ? -1 : runtimes/* runtimeNames */.j.indexOf(choice)).missing, proven));
}
function missingRuntime({ name, version, setup, whyNotReady }, others) {
    const what = others.length > 0 ? `, for ${listed(others)}` : '';
    return {
        code: 'measure/runtime-missing',
        message: `measuring this file needs the runtime ${name} (${version})${what}: ${whyNotReady() ?? 'it is not ready'}`,
        fix: `Run \`${setup ?? name}\` once on this machine, before tinygate gate.`,
    };
}
/** @param missing what the widest of the allowed runtimes is not proven for; @param proven runtimes that were not allowed. */
function unprovenFile({ name }, missing, proven) {
    const [other] = proven;
    const which = other ? `the runtime ${name} is not` : 'no runtime is';
    const custom = missing.filter(({ isCustom }) => isCustom);
    return {
        code: 'measure/unproven',
        message: `${which} proven to compute what this file needs: ${listed(missing)}`,
        cause: custom.length > 0
            ? 'A custom operator is code that the file does not carry.'
            : 'Accuracy is measured only with operators, versions and types whose results were shown to agree (docs/runtimes.md).',
        fix: other
            ? `Name \`runtime: ${other.name}\`, which is proven for it, or \`runtime: auto\`.`
            : 'Convert the model with other operators or types, measure it on the device (docs/measurement.md), or give it no accuracy budget.',
    };
}
const shown = 3;
/** Each kind once, with the first layer that has it. */
function listed(features) {
    const kinds = [...new Map(features.map((feature) => [feature.key, feature])).values()];
    const named = kinds.slice(0, shown).map(({ key, layer }) => `${shortened(key)} of layer ${layer}`);
    return [...named, ...(kinds.length > shown ? [`${kinds.length - shown} more`] : [])].join('; ');
}
/** An LSTM has 24 operands. */
function shortened(key) {
    return key.length <= 160 ? key : `${key.slice(0, 100)} … ${key.slice(key.lastIndexOf('->'))}`;
}


/***/ }),

/***/ 25464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readFeatures)
});

// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
// EXTERNAL MODULE: ./build/formats/tflite/open.js
var tflite_open = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/formats/tflite/operators.js
var tflite_operators = __webpack_require__(12015);
// EXTERNAL MODULE: ./build/formats/tflite/tensors.js
var tensors = __webpack_require__(51024);
// EXTERNAL MODULE: ./build/measure/inspect/declares-shape.js
var declares_shape = __webpack_require__(35717);
;// CONCATENATED MODULE: ./build/measure/runtime/features/dynamic-shapes.js

/** Inputs by position whose values decide the shape of the outputs. */
const shapeOperands = {
    RESHAPE: [1],
    PAD: [1],
    PADV2: [1],
    MIRROR_PAD: [1],
    TILE: [1],
    FILL: [0],
    RANGE: [0, 1, 2],
    SLICE: [1, 2],
    STRIDED_SLICE: [1, 2, 3],
    RESIZE_BILINEAR: [1],
    RESIZE_NEAREST_NEIGHBOR: [1],
    BROADCAST_TO: [1],
    TRANSPOSE: [1],
    TRANSPOSE_CONV: [0],
    CONV_3D_TRANSPOSE: [0],
    EXPAND_DIMS: [1],
    SPLIT: [0],
    SPLIT_V: [1, 2],
    TOPK_V2: [1],
    ONE_HOT: [1],
    MEAN: [1],
    SUM: [1],
    REDUCE_PROD: [1],
    REDUCE_MAX: [1],
    REDUCE_MIN: [1],
    REDUCE_ANY: [1],
    REDUCE_ALL: [1],
    ARG_MAX: [1],
    ARG_MIN: [1],
    SPARSE_TO_DENSE: [1],
    SCATTER_ND: [2],
    SPACE_TO_BATCH_ND: [1, 2],
    BATCH_TO_SPACE_ND: [1, 2],
    RFFT2D: [1],
    UNSORTED_SEGMENT_PROD: [2],
    UNSORTED_SEGMENT_MAX: [2],
    UNSORTED_SEGMENT_MIN: [2],
    UNSORTED_SEGMENT_SUM: [2],
    MULTINOMIAL: [1],
    RANDOM_UNIFORM: [0],
    RANDOM_STANDARD_NORMAL: [0],
    DILATE: [1],
    REDUCE_WINDOW: [2, 3, 4],
};
/** As many outputs, or as large ones, as their inputs' values say. */
const sizedByValues = new Set([
    'WHERE',
    'UNIQUE',
    'SEGMENT_SUM',
    'NON_MAX_SUPPRESSION_V4',
    'NON_MAX_SUPPRESSION_V5',
    'BROADCAST_ARGS',
    'LSH_PROJECTION',
    'SKIP_GRAM',
    'EMBEDDING_LOOKUP_SPARSE',
    'HASHTABLE_LOOKUP',
    'READ_VARIABLE',
]);
/** Give the shape of their input, whose own rank is known. */
const readsShapeOnly = new Set(['SHAPE', 'RANK']);
/** @returns the tensors of the subgraph whose shape is not known before it runs. */
function dynamicTensors(subgraph, operators, isConstant) {
    const dynamic = new Set();
    for (let index = 0; index < subgraph.tensorsLength(); index++) {
        if (!isConstant(index) && !(0,declares_shape/* declaresShape */.l)(subgraph.tensors(index)))
            dynamic.add(index);
    }
    for (const { operator, inputs, outputs } of operators) {
        const sized = (shapeOperands[operator] ?? []).some((at) => inputs[at] && !isConstant(inputs[at].index));
        const inherits = inputs.some((tensor) => tensor !== null && dynamic.has(tensor.index));
        if (sized || sizedByValues.has(operator) || (inherits && !readsShapeOnly.has(operator))) {
            for (const { index } of outputs)
                dynamic.add(index);
        }
    }
    return dynamic;
}

;// CONCATENATED MODULE: ./build/measure/runtime/features/operands.js
/** As `BlockwiseQuantization` stands in the schema's union `QuantizationDetails`. */
const blockwiseDetails = 2;
/**
 * `int8/tensor`, `const int8/axis0` (a scale for each slice of dimension 0), `const int4/blocks`, `state float32` (a
 * variable tensor), `float32[?]` (a shape computed while running), `const float32/sparse`, `-` (left out).
 */
function operandFeature(tensor, context) {
    if (tensor === null)
        return '-';
    const table = context.subgraph.tensors(tensor.index);
    const isConstant = context.isConstant(tensor.index);
    const origin = table.isVariable() ? 'state ' : isConstant ? 'const ' : '';
    const granularity = granularityOf(tensor, isConstant, table.quantization()?.detailsType() ?? 0);
    const sparse = table.sparsity() === null ? '' : '/sparse';
    return `${origin}${tensor.type}${granularity}${sparse}${context.dynamic.has(tensor.index) ? '[?]' : ''}`;
}
function granularityOf({ type, quantization }, isConstant, details) {
    if (details === blockwiseDetails)
        return '/blocks';
    if (quantization === null)
        return '';
    const isShifted = hasShift(quantization.zeroPoint) && !takesZeroPoint(type, isConstant);
    const shifted = isShifted ? '+zero-point' : '';
    return quantization.scale.length > 1 ? `/axis${quantization.axis}${shifted}` : `/tensor${shifted}`;
}
/** Tensors share zero points: each list is looked through once. */
const shifts = new WeakMap();
function hasShift(zeroPoint) {
    const known = shifts.get(zeroPoint) ?? zeroPoint.some((point) => point !== 0);
    shifts.set(zeroPoint, known);
    return known;
}
/** Where a zero point is ordinary: activations of 8 bits, and weights of the unsigned scheme. Elsewhere kernels often ignore it. */
function takesZeroPoint(type, isConstant) {
    return type === 'uint8' || type === 'uint4' || (type === 'int8' && !isConstant);
}

// EXTERNAL MODULE: ./build/export/tflite/schema/index.js + 27 modules
var schema = __webpack_require__(86441);
;// CONCATENATED MODULE: ./build/measure/runtime/features/options.js
/**
 * The options of an operator that lead a runtime to another kernel, so that one without them proves nothing about one with
 * them. What only changes numbers inside a kernel (padding, strides, scales, axes) is for the parity suite to vary.
 */

/** By number of the options' table in the schema's union `BuiltinOptions`. */
const optionFields = {
    1: { activation: 3, flags: { 'bias-type': 6 } }, // Conv2DOptions
    2: { activation: 4 }, // DepthwiseConv2DOptions
    5: { activation: 5 }, // Pool2DOptions
    6: { activation: 1, flags: { 'asymmetric-inputs': 2 } }, // SVDFOptions
    7: { activation: 0, flags: { 'asymmetric-inputs': 1 } }, // RNNOptions
    8: { activation: 0, flags: { 'shuffled-weights': 1, 'asymmetric-inputs': 3, 'bias-type': 4 } }, // FullyConnectedOptions
    10: { activation: 1 }, // ConcatenationOptions
    11: { activation: 0 }, // AddOptions
    12: { activation: 0 }, // L2NormOptions
    14: { activation: 0, flags: { 'basic-kernel': 3, 'asymmetric-inputs': 4 } }, // LSTMOptions
    21: { activation: 0 }, // MulOptions
    28: { activation: 0 }, // SubOptions
    29: { activation: 0 }, // DivOptions
    31: { activation: 1, flags: { 'time-major': 0, 'asymmetric-inputs': 2 } }, // SequenceRNNOptions
    49: { activation: 3, flags: { 'bias-type': 4 } }, // TransposeConvOptions
    69: { activation: 0, flags: { 'merge-outputs': 3, 'time-major': 4, 'asymmetric-inputs': 5 } }, // BidirectionalSequenceLSTMOptions
    70: { activation: 1, flags: { 'time-major': 0, 'merge-outputs': 2, 'asymmetric-inputs': 3 } }, // BidirectionalSequenceRNNOptions
    71: { activation: 0, flags: { 'time-major': 3, 'asymmetric-inputs': 4, diagonal: 5 } }, // UnidirectionalSequenceLSTMOptions
    101: { flags: { 'asymmetric-inputs': 2 } }, // BatchMatMulOptions
    106: { activation: 4 }, // Conv3DOptions
};
const activations = ['', 'RELU', 'RELU_N1_TO_1', 'RELU6', 'TANH', 'SIGN_BIT'];
/** @returns words such as `RELU6` or `asymmetric-inputs`, in a fixed order. */
function optionFeatures(operator) {
    const fields = optionFields[operator.builtinOptionsType()];
    // Fields are read by their number, so the class of any table of options will do.
    const options = operator.builtinOptions(new schema/* AddOptions */.wK());
    if (!fields || !options)
        return [];
    const read = (field) => {
        const offset = operator.bb.__offset(options.bb_pos, 4 + 2 * field);
        return offset === 0 ? 0 : operator.bb.readInt8(options.bb_pos + offset);
    };
    const activation = fields.activation === undefined ? 0 : read(fields.activation);
    const name = activations[activation] ?? `activation-${activation}`;
    const flags = Object.entries(fields.flags ?? {}).filter(([, field]) => read(field) !== 0);
    return [...(name === '' ? [] : [name]), ...flags.map(([flag]) => flag)];
}

;// CONCATENATED MODULE: ./build/measure/runtime/features.js
/**
 * What a `.tflite` file asks of a runtime, operator by operator: the keys of the tables that say what a runtime is proven
 * for (`proven.ts`). Two operators with one key take the same way through a runtime's kernels, as far as a file can tell;
 * what else changes numbers (padding, strides, dilations, scales, sizes) the parity suite varies within a key.
 */







/** Run other subgraphs of the file. */
const callers = new Set([
    'IF',
    'WHILE',
    'CALL',
    'CALL_ONCE',
    'STABLEHLO_WHILE',
    'STABLEHLO_CASE',
    'STABLEHLO_REDUCE',
    'STABLEHLO_REDUCE_WINDOW',
    'STABLEHLO_SCATTER',
    'STABLEHLO_SORT',
    'STABLEHLO_COMPOSITE',
]);
/** Take any number of operands of one kind, or give any number of results. */
const variadic = new Set(['CONCATENATION', 'PACK', 'ADD_N', 'SPLIT', 'SPLIT_V', 'UNPACK']);
const statefulOperators = new Set(['VAR_HANDLE', 'READ_VARIABLE', 'ASSIGN_VARIABLE', 'HASHTABLE']);
/** Larger ranks take other ways through kernels, or none. */
const commonRank = 4;
/**
 * One entry for each operator that an interpreter runs: those of the first subgraph, and of all others where it calls any.
 * @throws ExportError with the byte offset for a file that is damaged.
 */
function readFeatures(bytes) {
    return (0,tflite_open.openFile)(bytes, (file) => {
        const layerName = (0,unique_names/* uniqueNames */.u)();
        const [first, ...others] = file.subgraphs;
        const entry = featuresOf(file, first, layerName);
        const called = entry.some(({ operator }) => callers.has(operator)) ? others : [];
        return [...entry, ...called.flatMap((subgraph) => featuresOf(file, subgraph, layerName))];
    });
}
function featuresOf(file, subgraph, layerName) {
    const operators = (0,tflite_operators/* readOperators */.Cl)(file, subgraph, (0,tensors/* tensorReader */.x)(file, subgraph), layerName);
    const constants = constantTensors(operators);
    const isConstant = (index) => constants.has(index);
    const context = { subgraph, isConstant, dynamic: dynamicTensors(subgraph, operators, isConstant) };
    return operators.map((operator) => featureOf(file, operator, context));
}
/** Stored in the file, or unpacked from what is: from float16, or from a sparse form. */
function constantTensors(operators) {
    const constants = new Set();
    for (const { operator, inputs, outputs } of operators) {
        for (const tensor of [...inputs, ...outputs])
            if (tensor?.constant)
                constants.add(tensor.index);
        const [source, target] = [inputs[0], outputs[0]];
        const unpacks = operator === 'DEQUANTIZE' || operator === 'DENSIFY';
        if (unpacks && source && target && constants.has(source.index))
            constants.add(target.index);
    }
    return constants;
}
function featureOf({ model }, operator, context) {
    const { operator: name, table, inputs, outputs } = operator;
    const code = model.operatorCodes(table.opcodeIndex());
    const isCustom = code.customCode() === name;
    const version = code.version();
    const tensors = [...inputs, ...outputs];
    const rank = Math.max(0, ...tensors.map((tensor) => tensor?.shape.length ?? 0));
    const operands = inputs.map((tensor) => operandFeature(tensor, context));
    const results = outputs.map((tensor) => operandFeature(tensor, context));
    const list = (items) => (variadic.has(name) ? merged(items) : items).join(', ');
    const words = [
        `${isCustom ? 'custom ' : ''}${name} v${version}`,
        ...optionFeatures(table),
        ...(rank > commonRank ? [`rank${rank}`] : []),
        `(${list(operands)})`,
        '->',
        list(results) || 'nothing',
    ];
    return {
        key: words.join(' '),
        operator: name,
        isCustom,
        version,
        layer: operator.name,
        isDynamic: tensors.some((tensor) => tensor !== null && context.dynamic.has(tensor.index)),
        isStateful: statefulOperators.has(name) ||
            tensors.some((tensor) => tensor !== null && context.subgraph.tensors(tensor.index).isVariable()),
    };
}
/** `int8/tensor...` for one or more of a kind in a row. */
function merged(items) {
    return items.filter((item, i) => item !== items[i - 1]).map((item) => `${item}...`);
}


/***/ }),

/***/ 85985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ whyNotReady),
/* harmony export */   M3: () => (/* binding */ pythonEnvironment)
/* harmony export */ });
/* unused harmony exports lockFile, lockDigest, insideCheckout */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93861);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82552);
/* harmony import */ var _engine_native_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11798);
/**
 * The Python environment that `tinygate setup litert-python` makes, in the user's cache folder, or
 * the runner's tool cache. No other is ever used:
 * not one that a checkout holds, nor one that a variable names, because a change could have brought it.
 */






const lockAsset = 'src/measure/runtime/litert-python/litert-python.lock.txt';
/** Packages with exact versions and digests, for Python 3.10 to 3.14. */
function lockFile() {
    return (0,_core_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .findAsset */ .I)(lockAsset);
}
function lockDigest() {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestBytes */ .QN)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile()));
}
function pythonEnvironment(env = process.env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_engine_native_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheFolder */ .n)(env).folder, `litert-python-${lockDigest().slice(0, 12)}`);
    const python = process.platform === 'win32' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'Scripts', 'python.exe') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bin', 'python');
    return { folder, python, stamp: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'complete') };
}
/** Why the environment cannot be used, or null: it is not made, not complete, or lies where a change could have put it. */
function whyNotReady({ env, cwd } = { env: process.env, cwd: process.cwd() }) {
    const { folder, python, stamp } = pythonEnvironment(env);
    const checkout = insideCheckout(folder, { env, cwd });
    if (checkout !== null)
        return `its folder ${folder} is inside ${checkout}, where a change could have put it`;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(stamp))
        return 'it is not set up on this machine';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(stamp, 'utf8').trim() !== lockDigest() || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(python))
        return `${folder} is not complete`;
    return null;
}
/** The checkout that `folder` really lies in, or null. */
function insideCheckout(folder, { env, cwd }) {
    const target = realPathOf(folder);
    return checkouts(env, realPathOf(cwd)).find((checkout) => isInside(target, checkout)) ?? null;
}
/** Where the files of a change are: what CI says, the repository around the current folder, and that folder itself. */
function checkouts(env, cwd) {
    const named = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BITBUCKET_CLONE_DIR', 'WORKSPACE'].flatMap((name) => {
        const value = env[name];
        return value ? [realPathOf(value)] : [];
    });
    const repository = ancestorsOf(cwd).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')));
    // The home folder is nobody's checkout, although people stand in it.
    const here = isInside(realPathOf(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()), cwd) ? [] : [cwd];
    return [...named, ...(repository === undefined ? [] : [repository]), ...here];
}
/** Of what exists of it, so that a link on the way is followed before the folder is made. */
function realPathOf(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(realPathOf(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(parent, path));
}
function ancestorsOf(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...ancestorsOf(parent)];
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return !way.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}


/***/ }),

/***/ 61160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ litertPythonVersion),
/* harmony export */   R3: () => (/* binding */ setupCommand),
/* harmony export */   Tl: () => (/* binding */ packageVersion)
/* harmony export */ });
/** The version of PyPI's `ai-edge-litert` that the lock file installs and the proofs were made with. */
const packageVersion = '2.3.0';
/** Runtime and exact version: what a report prints and a cache key contains. */
const litertPythonVersion = `LiteRT of ai-edge-litert ${packageVersion} (Python, XNNPACK)`;
/** As a user types it. */
const setupCommand = 'npx tinygate setup litert-python';


/***/ }),

/***/ 20991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ litertVersion)
/* harmony export */ });
/** Runtime and exact version: what a report prints and a cache key contains. */
const litertVersion = 'LiteRT of @litertjs/core 2.5.3 (WebAssembly, SIMD, XNNPACK)';


/***/ })

};
