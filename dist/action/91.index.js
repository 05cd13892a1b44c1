export const id = 91;
export const ids = [91];
export const modules = {

/***/ 93861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findAsset)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/**
 * Files that the program reads at run time and that no bundler may touch: WebAssembly, its loader, worker scripts. A
 * bundle carries them in `dist/assets`; from source they are where npm, or this repository, has them.
 */




/**
 * @param source where the file is from the project's root, such as `node_modules/pkg/file.wasm`; its last part is its
 *   name in `dist/assets`.
 * @param folder below `dist/assets`, of files that belong together.
 * @returns the absolute path of the file.
 */
function findAsset(source, folder = '.') {
    const starts = startingFolders();
    const bundled = starts.map((start) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, '..', 'assets', folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)));
    const installed = starts.flatMap(ancestors).map((start) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, source));
    const found = [...bundled, ...installed].find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
        code: 'core/asset-missing',
        message: `expected the file ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)} in ${bundled.join(' or ')}, or ${source} in a folder above, found no such file`,
        cause: 'The installation is incomplete.',
        fix: 'Install tinygate again with `npm ci`, or check out the action with its dist folder.',
    }, { exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.internal });
}
/** The folder of this module and that of the script that Node was started with: a bundler may change the former. */
function startingFolders() {
    const main = process.argv[1];
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))];
    if (main !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(main))
        folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(main)));
    return [...new Set(folders)];
}
function ancestors(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}


/***/ }),

/***/ 60091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWasm: () => (/* binding */ openWasm)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _core_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93861);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63457);
/* harmony import */ var _onnx_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37543);
/* harmony import */ var _onnxruntime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40244);
/** The same graph, standard operators only, on onnxruntime-web: for places where no native library loads. */





const asset = (name) => (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)((0,_core_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .findAsset */ .I)(`node_modules/onnxruntime-web/dist/${name}`)).href;
async function openWasm(options = {}) {
    const ort = await __webpack_require__.e(/* import() */ 3601).then(__webpack_require__.bind(__webpack_require__, 73601));
    const threads = (0,_onnxruntime_js__WEBPACK_IMPORTED_MODULE_4__.threadsOf)(options);
    const { wasm, versions } = ort.env;
    wasm.numThreads = threads;
    wasm.wasmPaths = {
        mjs: asset('ort-wasm-simd-threaded.mjs'),
        wasm: asset('ort-wasm-simd-threaded.wasm'),
    };
    return {
        name: 'wasm',
        ...(0,_onnxruntime_js__WEBPACK_IMPORTED_MODULE_4__.named)(`onnxruntime-web ${versions.web ?? versions.common}, standard operators`, threads),
        async compile(step, signature) {
            const { lowered, shapes } = (0,_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerStep */ .Y)(step, signature, null);
            return (0,_onnx_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .f)(ort, lowered, shapes, {
                ...(0,_onnxruntime_js__WEBPACK_IMPORTED_MODULE_4__.sessionOptions)(signature.purpose, threads),
                executionProviders: ['wasm'],
            });
        },
        dispose: () => Promise.resolve(),
    };
}


/***/ })

};
