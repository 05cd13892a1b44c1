export const id = 853;
export const ids = [853];
export const modules = {

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overridesOf: () => (/* binding */ overridesOf),
/* harmony export */   runSpec: () => (/* binding */ runSpec)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _spec_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1499);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8672);



/** Runs a spec from data to verdict and prints the report. */
async function runSpec(line, io) {
    const plan = await (0,_spec_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpec */ .O)(line.spec, { cwd: io.cwd, overrides: overridesOf(line.text, io.cwd) });
    const { context, platform } = await (0,_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .contextOf */ .Vm)(plan, line, io);
    const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(558), __webpack_require__.e(261), __webpack_require__.e(596), __webpack_require__.e(104), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 1075));
    return (0,_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O9)(await runPipeline(plan, context), platform, line, io);
}
function overridesOf(text, cwd) {
    const { engine, threads, seed, 'data-root': dataRoot } = text;
    return {
        ...(engine === undefined ? {} : { engine: engine }),
        ...(threads === undefined ? {} : { threads: Number(threads) }),
        ...(seed === undefined ? {} : { seed: Number(seed) }),
        ...(dataRoot === undefined ? {} : { dataRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, dataRoot) }),
    };
}


/***/ })

};
