export const id = 91;
export const ids = [91];
export const modules = {

/***/ 60091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWasm: () => (/* binding */ openWasm)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _core_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93861);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79825);
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
