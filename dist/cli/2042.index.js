export const id = 2042;
export const ids = [2042];
export const modules = {

/***/ 48904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _spec_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16005);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58251);




/** Checks a spec; prints every problem, or one line that says what was read. */
async function validate({ subjects, text }, io) {
    const spec = await (0,_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .specOf */ .rI)(subjects, io.cwd);
    const isJson = text['format'] === 'json';
    try {
        const plan = await (0,_spec_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpec */ .O)(spec, { cwd: io.cwd });
        const { artifacts, budgets, student } = plan;
        // Architectures are loaded for a spec that has one only.
        if (student)
            (await Promise.all(/* import() */[__webpack_require__.e(837), __webpack_require__.e(2143)]).then(__webpack_require__.bind(__webpack_require__, 6830))).checkLayerPatterns(plan);
        if (isJson)
            io.stdout.write(`${JSON.stringify({ valid: true, problems: [] }, null, 2)}\n`);
        else
            io.stdout.write(`${spec}: valid: ${plan.name}, ${count(artifacts.length, 'artifact')}, ${count(budgets.length, 'budget')}\n`);
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8))
            throw error;
        if (isJson)
            io.stdout.write(`${JSON.stringify({ valid: false, problems: error.problems.map(flatten) }, null, 2)}\n`);
        else {
            io.stderr.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLines */ .RQ)(error.problems.map(_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw).join('\n'))}\n`);
            io.stderr.write(`${spec}: not valid: ${count(error.problems.length, 'problem')}\n`);
        }
        return error.exitCode;
    }
}
/** The place's fields beside the others, as editors and CI plugins read them. */
function flatten({ where, ...rest }) {
    return { ...where, ...rest };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 58251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ defaultSpecs),
  rI: () => (/* binding */ specOf),
  Qw: () => (/* binding */ specsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/spec/find-specs.js


/**
 * Paths relative to the workspace, each once, in the order of the input and sorted within a glob. A plain path is taken as
 * it is, so that a missing file is told as such; a glob that matches nothing is an error: a gate must not vanish.
 */
async function findSpecs(patterns, folder, workspace) {
    const found = new Set();
    for (const pattern of patterns) {
        const matches = isGlob(pattern)
            ? await matchFiles(pattern, folder, workspace)
            : [fromWorkspace(pattern, folder, workspace)];
        if (matches.length === 0) {
            throw new errors/* SpecError */.G8({
                code: 'spec/no-match',
                message: `expected '${pattern}' to match a spec, found no such file`,
                cause: 'A glob is relative to the working directory, and links are not followed.',
                fix: 'Mend the glob, or name the spec itself.',
            });
        }
        for (const match of matches)
            found.add(match);
    }
    return [...found];
}
/** Told without the library that expands it: a gate with a plain path must not load that. */
function isGlob(pattern) {
    return /[*?[\]{}()!]/.test(pattern);
}
/** What the globs among the patterns match in a commit, whose files are `paths`, relative to the workspace. */
async function findSpecsIn(paths, patterns, folder, workspace) {
    const fs = treeOf(paths, workspace);
    const found = await Promise.all(patterns.filter(isGlob).map((pattern) => matchFiles(pattern, folder, workspace, fs)));
    return [...new Set(found.flat())];
}
async function matchFiles(pattern, folder, workspace, fs) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const matches = await glob(pattern, {
        cwd: folder,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**', '**/.tinygate/**'],
        ...(fs ? { fs } : {}),
    });
    return matches.sort().map((match) => fromWorkspace(match, folder, workspace));
}
function fromWorkspace(path, folder, workspace) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join((0,external_node_path_.relative)(workspace, folder).replaceAll('\\', '/'), path));
}
/** The files of a commit as a file system, as far as a glob asks for one: a link counts as a file. */
function treeOf(paths, workspace) {
    const folders = new Map();
    for (const path of paths) {
        let here = resolve(workspace);
        const parts = path.split('/');
        for (const [index, part] of parts.entries()) {
            const entries = folders.get(here) ?? new Map();
            folders.set(here, entries.set(part, index === parts.length - 1 ? 'file' : 'folder'));
            here = resolve(here, part);
        }
    }
    const readdir = (path, _, tell) => {
        const entries = [...(folders.get(resolve(path)) ?? [])].map(([name, kind]) => ({
            name,
            isFile: () => kind === 'file',
            isDirectory: () => kind === 'folder',
            isSymbolicLink: () => false,
        }));
        tell(null, entries);
    };
    return { readdir: readdir };
}

;// CONCATENATED MODULE: ./build/cli/subjects.js
/** What a command works on: the specs that its words name, or the one that the folder has. */




/** Looked for in this order where a command names no spec. */
const defaultSpecs = ['tinygate.yml', 'tinygate.yaml', 'tinygate.json'];
/**
 * Paths relative to `cwd`, each once.
 * @throws SpecError for a glob without a match, for a model in the place of a spec, and where there is no spec to take.
 */
async function specsOf(subjects, cwd) {
    const model = subjects.find((subject) => modelEndings.includes((0,external_node_path_.extname)(subject).toLowerCase()));
    if (model !== undefined)
        throw modelInPlaceOfSpec(model);
    if (subjects.length > 0)
        return findSpecs(subjects, cwd, cwd);
    const found = defaultSpecs.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, name)));
    if (found !== undefined)
        return [found];
    throw new errors/* SpecError */.G8({
        code: 'cli/no-spec',
        message: `expected the path of a spec, or one of ${defaultSpecs.join(', ')} in this folder, found neither`,
        fix: 'Name the spec, or write one.',
        excerpt: exampleSpec('models/model.tflite', 'model'),
    });
}
/** One spec, for commands that work on one. */
async function specOf(subjects, cwd) {
    const [spec, ...more] = await specsOf(subjects, cwd);
    if (spec !== undefined && more.length === 0)
        return spec;
    throw new errors/* SpecError */.G8({
        code: 'cli/arguments',
        message: `expected one spec, found ${more.length + 1}: ${[spec, ...more].join(', ')}`,
        fix: 'Run the command once for each spec.',
    });
}
const modelEndings = ['.tflite', '.lite', '.onnx', '.h5', '.keras', '.pb', '.pt', '.pth'];
/** What people try first: they have a model, and no spec yet. */
function modelInPlaceOfSpec(path) {
    const isTflite = ['.tflite', '.lite'].includes((0,external_node_path_.extname)(path).toLowerCase());
    const name = (0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path)).replace(/[^\w-]/g, '-');
    return new errors/* SpecError */.G8({
        code: 'cli/model-as-spec',
        message: `expected the path of a spec, found the model ${path}`,
        cause: 'A spec says which limits a model has to hold; the model alone has no limits.',
        fix: isTflite
            ? `Save the lines below as tinygate.yml and run the command again, or look at the model: tinygate inspect ${path}`
            : 'Convert it to .tflite, then name that file in a spec.',
        ...(isTflite ? { excerpt: exampleSpec(path.replaceAll('\\', '/'), name) } : {}),
    });
}
function exampleSpec(file, name) {
    return [
        '    version: 1',
        `    name: ${name}`,
        `    artifacts: { ${name}: { file: ${file} } }`,
        `    budgets: [{ artifact: ${name}, metric: size, max: 300 kB, max_increase: 2 % }]`,
    ].join('\n');
}


/***/ }),

/***/ 61699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   SB: () => (/* binding */ metricNamed),
/* harmony export */   Zv: () => (/* binding */ metricNames),
/* harmony export */   h: () => (/* binding */ metricsWhere),
/* harmony export */   qd: () => (/* binding */ metrics)
/* harmony export */ });
const untested = { isTested: false, hasClass: false, hasLayers: false, hasOperatorLists: false };
const ofBytes = { basis: 'bytes', ...untested };
const additive = { better: 'lower', isAdditive: true, ...ofBytes };
const onSamples = {
    unit: 'fraction',
    better: 'higher',
    isAdditive: false,
    basis: 'samples',
    ...untested,
};
const onDevice = { better: 'lower', isAdditive: false, basis: 'device', ...untested };
const metrics = {
    size: { title: 'size', unit: 'bytes', ...additive, meaning: 'bytes of the file' },
    deflated_size: {
        title: 'deflated size',
        unit: 'bytes',
        ...additive,
        meaning: 'bytes after zlib deflate at level 9, made by pako (the row names its version) alike on every machine: what a zip or an over-the-air update carries',
    },
    accuracy: {
        title: 'accuracy',
        ...onSamples,
        isTested: true,
        meaning: 'top-1 on the test samples, Σ r(c) / Σ n(c); of equal scores the first counts',
    },
    class_accuracy: {
        title: 'class accuracy',
        ...onSamples,
        isTested: true,
        hasClass: true,
        meaning: 'r(c) / n(c) of the class that the budget names, else of the worst class',
    },
    balanced_accuracy: {
        title: 'balanced accuracy',
        ...onSamples,
        meaning: 'mean over the classes of r(c) / n(c)',
    },
    macro_f1: { title: 'macro F1', ...onSamples, meaning: 'mean over the classes of 2 · r(c) / (n(c) + p(c))' },
    parameters: {
        title: 'parameters',
        unit: 'count',
        ...additive,
        meaning: 'elements of the weights and biases that operators read; what two subgraphs share counts once',
    },
    macs: {
        title: 'multiply-accumulates',
        unit: 'count',
        ...additive,
        meaning: 'multiply-accumulates of one inference, from shapes; taps on padding count. Where those of an operator are not known the row is an error that names it',
    },
    sparsity: {
        title: 'sparsity',
        unit: 'fraction',
        better: 'higher',
        isAdditive: false,
        ...ofBytes,
        hasLayers: true,
        meaning: 'of each compressed kernel, or of the `layers` that the budget names, the share of codes equal to their zero point; the kernel with the fewest is judged, or with `over: all` their share in all of them together',
    },
    distinct_codes: {
        title: 'distinct codes',
        unit: 'count',
        better: 'lower',
        isAdditive: false,
        ...ofBytes,
        hasLayers: true,
        meaning: 'of each compressed kernel, or of the `layers` that the budget names, the number of distinct codes; the kernel with the most is judged',
    },
    arena_estimate: {
        title: 'arena (estimate)',
        unit: 'bytes',
        better: 'lower',
        isAdditive: false,
        ...ofBytes,
        meaning: 'RAM that TensorFlow Lite Micro would need, computed from the file: activations as its greedy planner places them, and all that the interpreter keeps; an estimate, see [arena.md](arena.md). What is not known is an error',
    },
    float_operators: {
        title: 'float operators',
        unit: 'count',
        ...additive,
        meaning: 'operators that read or write floating point. Constants do not count: a hybrid operator, int8 weights under float activations, does. `0` means integer-only',
    },
    operators: {
        title: 'operators that are not allowed',
        unit: 'count',
        ...additive,
        hasOperatorLists: true,
        meaning: 'operators that `allow` does not hold or that `deny` holds, by name, version and type: what the runtime on the device would refuse. The row names each with its layer, and the list with its source',
    },
    latency_mean: {
        title: 'mean latency',
        unit: 'milliseconds',
        ...onDevice,
        meaning: 'mean time of one inference, mean over the runs; `avg` of benchmark_model',
    },
    latency_median: {
        title: 'median latency',
        unit: 'milliseconds',
        ...onDevice,
        meaning: 'median time of one inference, mean over the runs; what MLPerf Tiny reports',
    },
    latency_p95: {
        title: '95th percentile latency',
        unit: 'milliseconds',
        ...onDevice,
        meaning: '95th percentile of the time of one inference, mean over the runs',
    },
    energy: {
        title: 'energy',
        unit: 'millijoules',
        ...onDevice,
        meaning: 'energy of one inference, mean over the runs; from `energy`',
    },
    peak_memory: {
        title: 'peak memory',
        unit: 'bytes',
        ...onDevice,
        meaning: 'largest resident memory of the process, from `memory.peak_bytes`; `report_peak_memory_footprint` of benchmark_model',
    },
    arena: {
        title: 'arena',
        unit: 'bytes',
        ...onDevice,
        meaning: 'tensor arena that the interpreter used, from `memory.arena_bytes`; `arena_used_bytes()` of TFLite Micro',
    },
    ram: {
        title: 'RAM',
        unit: 'bytes',
        ...onDevice,
        meaning: 'static RAM of the firmware, from `memory.ram_bytes`; Total RAM of X-CUBE-AI',
    },
    flash: {
        title: 'flash',
        unit: 'bytes',
        ...onDevice,
        meaning: 'bytes of the firmware with the model and its kernels, from `memory.flash_bytes`; Total Flash of X-CUBE-AI',
    },
    delegated_nodes: {
        title: 'delegated nodes',
        unit: 'count',
        ...onDevice,
        better: 'higher',
        meaning: 'operators that an accelerator or an optimised backend took, from `nodes.delegated`',
    },
    undelegated_nodes: {
        title: 'undelegated nodes',
        unit: 'count',
        ...onDevice,
        meaning: 'operators that it left to the interpreter, from `nodes.undelegated`',
    },
};
const metricNames = Object.keys(metrics);
/** Undefined for a name that no metric has; a report of another version may hold such a name. */
function findMetric(name) {
    return Object.hasOwn(metrics, name) ? metricNamed(name) : undefined;
}
function metricNamed(name) {
    return { name, ...metrics[name] };
}
/** Names of the metrics for which `holds` is true, in the order of the table. */
function metricsWhere(holds) {
    return metricNames.filter((name) => holds(metrics[name]));
}


/***/ }),

/***/ 80480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ findReadyList),
  ik: () => (/* binding */ knownCustomOperators),
  u: () => (/* binding */ readyListNames)
});

// UNUSED EXPORTS: readyLists

;// CONCATENATED MODULE: ./build/operators/cmsis-nn.js
const both = ['int8', 'int16'];
const int8 = ['int8'];
const types = {
    ADD: both,
    AVERAGE_POOL_2D: both,
    BATCH_MATMUL: both,
    CONV_2D: both,
    DEPTHWISE_CONV_2D: both,
    FULLY_CONNECTED: both,
    MAX_POOL_2D: both,
    MAXIMUM: int8,
    MINIMUM: int8,
    MUL: both,
    PAD: int8,
    PADV2: int8,
    SOFTMAX: both,
    SVDF: int8,
    TRANSPOSE: int8,
    TRANSPOSE_CONV: int8,
    UNIDIRECTIONAL_SEQUENCE_LSTM: both,
};
/**
 * Operators whose kernel under `tensorflow/lite/micro/kernels/cmsis_nn` calls CMSIS-NN, and the types in which it does: in
 * all others the same file falls back to the reference kernel.
 */
const cmsisNn = {
    title: 'CMSIS-NN kernels of TensorFlow Lite Micro',
    source: 'tflite-micro 90b983c2b3f1',
    operators: Object.entries(types).map(([operator, allowed]) => ({ operator, types: allowed })),
};

;// CONCATENATED MODULE: ./build/operators/tflm.js
const builtin = `
  ABS ADD ADD_N ARG_MAX ARG_MIN ASSIGN_VARIABLE AVERAGE_POOL_2D BATCH_MATMUL BATCH_TO_SPACE_ND BROADCAST_ARGS
  BROADCAST_TO CALL_ONCE CAST CEIL CONCATENATION CONV_2D COS CUMSUM DEPTHWISE_CONV_2D DEPTH_TO_SPACE DEQUANTIZE
  DIV DYNAMIC_UPDATE_SLICE ELU EMBEDDING_LOOKUP EQUAL EXP EXPAND_DIMS FILL FLOOR FLOOR_DIV FLOOR_MOD
  FULLY_CONNECTED GATHER GATHER_ND GREATER GREATER_EQUAL HARD_SWISH IF L2_NORMALIZATION L2_POOL_2D LEAKY_RELU
  LESS LESS_EQUAL LOG LOGICAL_AND LOGICAL_NOT LOGICAL_OR LOGISTIC LOG_SOFTMAX MAXIMUM MAX_POOL_2D MEAN MINIMUM
  MIRROR_PAD MUL NEG NOT_EQUAL PACK PAD PADV2 PRELU QUANTIZE READ_VARIABLE REDUCE_ALL REDUCE_MAX REDUCE_MIN RELU
  RELU6 RESHAPE RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR REVERSE_V2 ROUND RSQRT SELECT_V2 SHAPE SIN SLICE SOFTMAX
  SPACE_TO_BATCH_ND SPACE_TO_DEPTH SPLIT SPLIT_V SQRT SQUARE SQUARED_DIFFERENCE SQUEEZE STRIDED_SLICE SUB SUM
  SVDF TANH TRANSPOSE TRANSPOSE_CONV UNIDIRECTIONAL_SEQUENCE_LSTM UNPACK VAR_HANDLE WHILE ZEROS_LIKE
`;
const custom = `
  CIRCULAR_BUFFER SignalDelay SignalEnergy SignalFftAutoScale SignalFilterBank SignalFilterBankLog
  SignalFilterBankSpectralSubtraction SignalFilterBankSquareRoot SignalFramer SignalIrfft SignalOverlapAdd
  SignalPCAN SignalRfft SignalStacker SignalWindow TFLM_DECODE TFLite_Detection_PostProcess
`;
/** Activations in float32 over weights in integers, as dynamic range quantization makes them: no kernel of it takes them. */
const integers = ['int4', 'uint8', 'int8', 'int16'];
const refusedWeights = {
    BATCH_MATMUL: integers,
    CONV_2D: integers,
    DEPTHWISE_CONV_2D: integers,
    FULLY_CONNECTED: integers,
    SVDF: integers,
    TRANSPOSE_CONV: integers,
    UNIDIRECTIONAL_SEQUENCE_LSTM: integers,
    // Weights that a converter stored in half precision.
    DEQUANTIZE: ['float16'],
};
const words = (text) => text.trim().split(/\s+/);
/**
 * What the interpreter of the wheel registers: it was asked for each operator of the schema with a file of that operator
 * alone. It looks at no version; where its kernels refuse a feature that a version brought, the weights tell. Firmware may
 * register fewer, and an Ethos-U build registers `ethos-u` besides.
 */
const tflm = {
    title: 'TensorFlow Lite Micro',
    source: 'tflite-micro 0.dev20261023182759',
    operators: [
        ...words(builtin).map((operator) => {
            const refused = refusedWeights[operator];
            return refused ? { operator, refusedWeights: refused } : { operator };
        }),
        ...words(custom).map((operator) => ({ operator, isCustom: true })),
    ],
};

;// CONCATENATED MODULE: ./build/operators/xnnpack.js
const xnnpack_float = `
  ABS ADD AVERAGE_POOL_2D CEIL CONCATENATION CONV_2D DEPTH_TO_SPACE DEPTHWISE_CONV_2D DIV ELU FULLY_CONNECTED
  FLOOR HARD_SWISH LEAKY_RELU LOGISTIC MAX_POOL_2D MAXIMUM MEAN MINIMUM MUL NEG PAD PRELU RELU RELU6
  RELU_N1_TO_1 RESHAPE RESIZE_BILINEAR ROUND SLICE SOFTMAX SPACE_TO_DEPTH SPLIT SQRT SQUARE SQUARED_DIFFERENCE
  STRIDED_SLICE SUB TANH TRANSPOSE TRANSPOSE_CONV
`;
const quantized = `
  ADD CONCATENATION CONV_2D DEPTH_TO_SPACE DEPTHWISE_CONV_2D FULLY_CONNECTED LEAKY_RELU LOGISTIC MAX_POOL_2D
  MEAN MUL PAD RESHAPE RESIZE_BILINEAR SLICE SPACE_TO_DEPTH SPLIT SUB TANH TRANSPOSE TRANSPOSE_CONV
`;
const xnnpack_words = (text) => text.trim().split(/\s+/);
const [floats, xnnpack_integers] = [xnnpack_words(xnnpack_float), xnnpack_words(quantized)];
/** Dynamic range quantization is not taken. */
const weighted = ['CONV_2D', 'DEPTHWISE_CONV_2D', 'FULLY_CONNECTED', 'TRANSPOSE_CONV'];
function listed(operator) {
    const types = [
        ...(floats.includes(operator) ? ['float32'] : []),
        ...(xnnpack_integers.includes(operator) ? ['int8', 'uint8'] : []),
    ];
    return { operator, types, ...(weighted.includes(operator) ? { refusedWeights: ['int4', 'uint8', 'int8'] } : {}) };
}
/** The operators that the delegate's own document names, with their types. What shapes and options it takes is not in it. */
const xnnpack = {
    title: 'XNNPACK delegate of LiteRT',
    source: 'LiteRT v2.2.0, tflite/delegates/xnnpack/README.md',
    operators: [
        ...[...new Set([...floats, ...xnnpack_integers])].filter((operator) => operator !== 'ELU').map(listed),
        { operator: 'ELU', types: ['float32', 'int8'] },
        // They convert: what reads or writes float32 computes in it.
        { operator: 'DEQUANTIZE', types: ['float32'] },
        { operator: 'QUANTIZE', types: ['float32', 'int8', 'uint8'] },
    ],
};

;// CONCATENATED MODULE: ./build/operators/lists.js



const readyLists = { tflm: tflm, 'cmsis-nn': cmsisNn, xnnpack: xnnpack };
const readyListNames = Object.keys(readyLists);
function findReadyList(name) {
    return Object.hasOwn(readyLists, name) ? readyLists[name] : undefined;
}
/** Custom operators that some ready list holds: they need no `custom:` in a spec. */
const knownCustomOperators = [
    ...tflm.operators.filter(({ isCustom }) => isCustom).map(({ operator }) => operator),
    'ethos-u',
];


/***/ }),

/***/ 78038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nc: () => (/* binding */ isBuiltinName),
/* harmony export */   sK: () => (/* binding */ operatorName),
/* harmony export */   zN: () => (/* binding */ knownBuiltinNames)
/* harmony export */ });
/**
 * Every builtin operator of TensorFlow Lite's schema (version 3), in the order of their codes: a file is measured whatever
 * it computes, so names are known beyond the operators that tinygate reads and writes.
 */
const builtinNames = `
  ADD AVERAGE_POOL_2D CONCATENATION CONV_2D DEPTHWISE_CONV_2D DEPTH_TO_SPACE DEQUANTIZE EMBEDDING_LOOKUP FLOOR
  FULLY_CONNECTED HASHTABLE_LOOKUP L2_NORMALIZATION L2_POOL_2D LOCAL_RESPONSE_NORMALIZATION LOGISTIC LSH_PROJECTION
  LSTM MAX_POOL_2D MUL RELU RELU_N1_TO_1 RELU6 RESHAPE RESIZE_BILINEAR RNN SOFTMAX SPACE_TO_DEPTH SVDF TANH
  CONCAT_EMBEDDINGS SKIP_GRAM CALL CUSTOM EMBEDDING_LOOKUP_SPARSE PAD UNIDIRECTIONAL_SEQUENCE_RNN GATHER
  BATCH_TO_SPACE_ND SPACE_TO_BATCH_ND TRANSPOSE MEAN SUB DIV SQUEEZE UNIDIRECTIONAL_SEQUENCE_LSTM STRIDED_SLICE
  BIDIRECTIONAL_SEQUENCE_RNN EXP TOPK_V2 SPLIT LOG_SOFTMAX DELEGATE BIDIRECTIONAL_SEQUENCE_LSTM CAST PRELU MAXIMUM
  ARG_MAX MINIMUM LESS NEG PADV2 GREATER GREATER_EQUAL LESS_EQUAL SELECT SLICE SIN TRANSPOSE_CONV SPARSE_TO_DENSE
  TILE EXPAND_DIMS EQUAL NOT_EQUAL LOG SUM SQRT RSQRT SHAPE POW ARG_MIN FAKE_QUANT REDUCE_PROD REDUCE_MAX PACK
  LOGICAL_OR ONE_HOT LOGICAL_AND LOGICAL_NOT UNPACK REDUCE_MIN FLOOR_DIV REDUCE_ANY SQUARE ZEROS_LIKE FILL FLOOR_MOD
  RANGE RESIZE_NEAREST_NEIGHBOR LEAKY_RELU SQUARED_DIFFERENCE MIRROR_PAD ABS SPLIT_V UNIQUE CEIL REVERSE_V2 ADD_N
  GATHER_ND COS WHERE RANK ELU REVERSE_SEQUENCE MATRIX_DIAG QUANTIZE MATRIX_SET_DIAG ROUND HARD_SWISH IF WHILE
  NON_MAX_SUPPRESSION_V4 NON_MAX_SUPPRESSION_V5 SCATTER_ND SELECT_V2 DENSIFY SEGMENT_SUM BATCH_MATMUL
  PLACEHOLDER_FOR_GREATER_OP_CODES CUMSUM CALL_ONCE BROADCAST_TO RFFT2D CONV_3D IMAG REAL COMPLEX_ABS HASHTABLE
  HASHTABLE_FIND HASHTABLE_IMPORT HASHTABLE_SIZE REDUCE_ALL CONV_3D_TRANSPOSE VAR_HANDLE READ_VARIABLE
  ASSIGN_VARIABLE BROADCAST_ARGS RANDOM_STANDARD_NORMAL BUCKETIZE RANDOM_UNIFORM MULTINOMIAL GELU
  DYNAMIC_UPDATE_SLICE RELU_0_TO_1 UNSORTED_SEGMENT_PROD UNSORTED_SEGMENT_MAX UNSORTED_SEGMENT_SUM ATAN2
  UNSORTED_SEGMENT_MIN SIGN BITCAST BITWISE_XOR RIGHT_SHIFT STABLEHLO_LOGISTIC STABLEHLO_ADD STABLEHLO_DIVIDE
  STABLEHLO_MULTIPLY STABLEHLO_MAXIMUM STABLEHLO_RESHAPE STABLEHLO_CLAMP STABLEHLO_CONCATENATE
  STABLEHLO_BROADCAST_IN_DIM STABLEHLO_CONVOLUTION STABLEHLO_SLICE STABLEHLO_CUSTOM_CALL STABLEHLO_REDUCE
  STABLEHLO_ABS STABLEHLO_AND STABLEHLO_COSINE STABLEHLO_EXPONENTIAL STABLEHLO_FLOOR STABLEHLO_LOG STABLEHLO_MINIMUM
  STABLEHLO_NEGATE STABLEHLO_OR STABLEHLO_POWER STABLEHLO_REMAINDER STABLEHLO_RSQRT STABLEHLO_SELECT
  STABLEHLO_SUBTRACT STABLEHLO_TANH STABLEHLO_SCATTER STABLEHLO_COMPARE STABLEHLO_CONVERT STABLEHLO_DYNAMIC_SLICE
  STABLEHLO_DYNAMIC_UPDATE_SLICE STABLEHLO_PAD STABLEHLO_IOTA STABLEHLO_DOT_GENERAL STABLEHLO_REDUCE_WINDOW
  STABLEHLO_SORT STABLEHLO_WHILE STABLEHLO_GATHER STABLEHLO_TRANSPOSE DILATE STABLEHLO_RNG_BIT_GENERATOR
  REDUCE_WINDOW STABLEHLO_COMPOSITE STABLEHLO_SHIFT_LEFT STABLEHLO_CBRT STABLEHLO_CASE
`
    .trim()
    .split(/\s+/);
/** Without those that are newer than this list. */
const knownBuiltinNames = builtinNames;
const known = new Set(builtinNames);
/** The name that TFLite tools print, or `BUILTIN_<code>` for an operator newer than this list. */
function operatorName(code) {
    return builtinNames[code] ?? `BUILTIN_${code}`;
}
function isBuiltinName(name) {
    return known.has(name) || /^BUILTIN_\d+$/.test(name);
}


/***/ })

};
