export const id = 909;
export const ids = [909];
export const modules = {

/***/ 4909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBadge: () => (/* binding */ renderBadge)
/* harmony export */ });
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9231);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);



const colors = {
    pass: 'brightgreen',
    warn: 'yellow',
    inconclusive: 'lightgrey',
    error: 'red',
    fail: 'red',
};
/** One model shows its smallest budgeted file; several show how many are within budget. */
function renderBadge(reports) {
    const verdict = reports.length === 0 ? 'error' : (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(reports);
    const [only] = reports;
    const badge = {
        schemaVersion: 1,
        label: only && reports.length === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(only.spec.name).slice(0, 60) : 'models',
        message: only && reports.length === 1 ? describeOne(only) : describeMany(reports),
        color: colors[verdict],
        ...(verdict === 'pass' || verdict === 'warn' ? {} : { isError: true }),
    };
    return `${JSON.stringify(badge, null, 2)}\n`;
}
function describeOne({ verdict, budgets, artifacts }) {
    const budgeted = artifacts.filter(({ artifact }) => budgets.some((row) => row.artifact === artifact));
    const [smallest] = [...budgeted].sort((a, b) => a.sizeBytes - b.sizeBytes);
    if (!smallest)
        return verdict;
    const accuracy = smallest.accuracy ? `, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(smallest.accuracy.fraction, 'fraction')}` : '';
    return `${verdict}: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(smallest.sizeBytes, 'bytes')}${accuracy}`;
}
function describeMany(reports) {
    const within = reports.filter(({ verdict }) => verdict === 'pass' || verdict === 'warn').length;
    return reports.length === 0 ? 'no report' : `${within} of ${reports.length} within budget`;
}


/***/ })

};
