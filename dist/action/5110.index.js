export const id = 5110;
export const ids = [5110];
export const modules = {

/***/ 35110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTensorflow: () => (/* binding */ openTensorflow)
});

// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(53484);
var tf_core_node_namespaceObject = /*#__PURE__*/__webpack_require__.t(tf_core_node, 2);
// EXTERNAL MODULE: ./build/engine/tfjs.js
var tfjs = __webpack_require__(52202);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/engine/native/locate.js + 3 modules
var locate = __webpack_require__(92395);
// EXTERNAL MODULE: ./build/engine/native/package.js
var native_package = __webpack_require__(86647);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/engine/tensorflow/module-loader.js
/**
 * Loads CommonJS modules with some of the packages they ask for replaced. A loader of its own, because Node's can only be
 * told so through its process-wide cache, and a bundler or a test runner has another one in its place.
 */




/** Gives the exports of a file; every relative module it asks for comes through this loader too, each once. */
function moduleLoader(replaced) {
    const modules = new Map();
    function load(file) {
        const known = modules.get(file);
        if (known)
            return known.exports;
        const module = { exports: {} };
        modules.set(file, module); // Before it runs: modules may ask for each other in a circle.
        const nodeRequire = (0,external_node_module_.createRequire)(file);
        const require = (id) => {
            if (Object.hasOwn(replaced, id))
                return replaced[id];
            if (!id.startsWith('.'))
                return nodeRequire(id);
            const path = nodeRequire.resolve(id);
            return (0,external_node_path_.extname)(path) === '.js' ? load(path) : nodeRequire(path);
        };
        const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
        const body = (0,external_node_vm_.compileFunction)((0,external_node_fs_.readFileSync)(file, 'utf8'), parameters, { filename: file });
        body(module.exports, require, module, file, (0,external_node_path_.dirname)(file));
        return module.exports;
    }
    return load;
}

;// CONCATENATED MODULE: ./build/engine/tensorflow/load.js
/**
 * Loads TensorFlow's C library through @tensorflow/tfjs-node, as a backend of *our* tfjs-core.
 *
 * tfjs-node asks for the union package `@tensorflow/tfjs`, which brings a second tfjs-core, replaces registered
 * gradients, registers three more backends and makes itself the current one. Its kernels and its backend class use
 * nothing but tfjs-core, so those two modules are loaded with our tfjs-core in the place of the union package, and
 * nothing else of it runs.
 */









const tfjsNode = { name: '@tensorflow/tfjs-node', version: '4.22.0' };
const tensorflowBackend = 'tensorflow';
let loaded = null;
/**
 * Registers the backend `tensorflow`, without making it the current one. Once a process.
 *
 * @throws EngineError if tfjs-node is nowhere, has another version, or its library does not load.
 */
function loadTensorflow(options = {}) {
    if (loaded)
        return loaded;
    const { places, notes } = tensorflowPlaces(options);
    const search = (0,native_package/* locatePackage */.j)(tfjsNode.name, tfjsNode.version, places);
    notes.push(...search.notes);
    for (const copy of search.found) {
        try {
            return (loaded = register(copy));
        }
        catch (error) {
            notes.push(`${copy.where}: ${copy.folder} cannot be loaded: ${error.message}`);
        }
    }
    throw new errors/* EngineError */.NJ({
        code: 'engine/tensorflow-missing',
        message: `expected ${tfjsNode.name} ${tfjsNode.version}, found no copy that loads`,
        excerpt: notes.map((note) => `  ${note}`).join('\n'),
        cause: 'it is not part of tinygate, and installing it without its install script leaves its library out',
        fix: `run \`npm install ${tfjsNode.name}@${tfjsNode.version} --ignore-scripts=false\` in the project (in tinygate's own repository: \`npm run engine:tensorflow\`), or choose the engine onnxruntime`,
    });
}
/** Also where `npm run engine:tensorflow` puts it. */
function tensorflowPlaces(options) {
    const { places, notes } = (0,locate/* nativePlaces */.k)(options);
    if (options.workspace === null)
        return { places, notes };
    const folder = (0,external_node_path_.join)(options.workspace ?? process.cwd(), '.engines', 'tensorflow');
    return { places: [...places, { label: '.engines/tensorflow', folder, above: false }], notes };
}
function register({ folder, where }) {
    restoreLegacyUtil();
    process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '1'; // The library reports its instruction set on stderr otherwise.
    const binding = (0,external_node_module_.createRequire)(import.meta.url)(bindingFile(folder));
    const load = moduleLoader({ '@tensorflow/tfjs': tf_core_node_namespaceObject, '@tensorflow/tfjs-core': tf_core_node_namespaceObject });
    load((0,external_node_path_.join)(folder, 'dist', 'register_all_kernels.js'));
    const { NodeJSKernelBackend } = load((0,external_node_path_.join)(folder, 'dist', 'nodejs_kernel_backend.js'));
    tf_core_node.registerBackend(tensorflowBackend, () => new NodeJSKernelBackend(binding, tfjsNode.name), 0);
    return { description: `tfjs-node ${tfjsNode.version}, TensorFlow ${binding.TF_Version}`, where };
}
/** tfjs-node 4.22 calls two functions that Node 23 removed from `util` (tensorflow/tfjs#8425). */
function restoreLegacyUtil() {
    const legacy = external_node_util_;
    legacy['isNullOrUndefined'] ??= (value) => value === null || value === undefined;
    legacy['isArray'] ??= Array.isArray;
}
/** The binding for the newest Node-API that this Node offers; tfjs-node keeps one per version in lib/napi-v*. */
function bindingFile(folder) {
    const lib = (0,external_node_path_.join)(folder, 'lib');
    const offered = Number(process.versions['napi']);
    const versions = ((0,external_node_fs_.existsSync)(lib) ? (0,external_node_fs_.readdirSync)(lib) : [])
        .map((name) => Number(/^napi-v(\d+)$/.exec(name)?.[1] ?? NaN))
        .filter((version) => version <= offered)
        .sort((a, b) => b - a);
    const files = versions.map((version) => (0,external_node_path_.join)(lib, `napi-v${version}`, 'tfjs_binding.node'));
    const file = files.find((candidate) => (0,external_node_fs_.existsSync)(candidate));
    if (file === undefined)
        throw new Error(`it holds no lib/napi-v*/tfjs_binding.node: its install script did not run`);
    return file;
}

;// CONCATENATED MODULE: ./build/engine/tensorflow/index.js
/** TensorFlow's own kernels, called one by one as the step runs (eagerly): a second opinion, and what tfjs users have. */



/** @throws EngineError where tfjs-node is not installed or does not load. */
async function openTensorflow(options = {}) {
    const { description } = loadTensorflow(options.native);
    await tf_core_node.setBackend(tensorflowBackend);
    const identity = `${description}, eager`;
    return {
        name: 'tensorflow',
        identity,
        description: identity,
        compile: (step, signature) => Promise.resolve((0,tfjs/* compileEagerly */.$)(step, signature, tensorflowBackend)),
        dispose: () => Promise.resolve(),
    };
}


/***/ }),

/***/ 52202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compileEagerly)
/* harmony export */ });
/* harmony import */ var _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53484);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64233);
/* harmony import */ var _trace_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36493);
/** Runs steps eagerly on a tfjs backend: the slow reference (`cpu`), and what the TensorFlow engine builds on. */



/** `backend` must be registered and initialised. */
function compileEagerly(step, signature, backend) {
    const outputs = (0,_trace_record_js__WEBPACK_IMPORTED_MODULE_1__/* .outputShapes */ .I)((0,_trace_record_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g)(step, signature));
    const constants = Object.entries(signature.constants ?? {}).map(([name, { shape, data }]) => ({ name, shape, data }));
    async function run(inputs) {
        (0,_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInputs */ .s)(signature.inputs, inputs);
        if (_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.getBackend() !== backend)
            await _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.setBackend(backend);
        return _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.engine().tidy(() => {
            const tensors = {};
            for (const [name, shape] of Object.entries(signature.inputs)) {
                tensors[name] = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tensor(inputs[name].slice(), [...shape], 'float32');
            }
            for (const { name, shape, data } of constants)
                tensors[name] = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tensor(data.slice(), [...shape], 'float32');
            const arrays = {};
            const results = step(tensors);
            for (const [name, tensor] of Object.entries(results)) {
                arrays[name] = Float32Array.from(tensor.dataSync());
            }
            _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.dispose(results); // A step may keep what it returns, for instance beyond the scope of its gradient.
            return arrays;
        });
    }
    return { outputs, run, dispose: () => Promise.resolve() };
}


/***/ })

};
