export const id = 904;
export const ids = [904];
export const modules = {

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _spec_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1499);



/** Checks a spec; prints every problem, or one line that says what was read. */
async function validate({ spec, text }, io) {
    const isJson = text['format'] === 'json';
    try {
        const plan = await (0,_spec_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpec */ .O)(spec, { cwd: io.cwd });
        const { artifacts, budgets } = plan;
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
            io.stderr.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ)(error.problems.map(_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw).join('\n'))}\n`);
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


/***/ })

};
