export const id = 1217;
export const ids = [1217];
export const modules = {

/***/ 11217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setUp: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);


/** Makes a runtime ready on this machine, once. */
async function setUp({ subjects, text }, io) {
    const [runtime = ''] = subjects;
    if (runtime !== 'litert-python') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
            code: 'setup/unknown-runtime',
            message: `expected a runtime that has to be set up (litert-python), found '${runtime}'`,
            ...(runtime === 'litert' ? { cause: 'The runtime litert comes with tinygate.' } : {}),
        });
    }
    const { setUpLitertPython } = await __webpack_require__.e(/* import() */ 6325).then(__webpack_require__.bind(__webpack_require__, 56325));
    await setUpLitertPython({
        env: io.env,
        cwd: io.cwd,
        python: text['python'],
        note: (line) => io.stderr.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLines */ .RQ)(line)}\n`),
    });
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
}


/***/ })

};
