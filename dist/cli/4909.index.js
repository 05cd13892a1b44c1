export const id = 4909;
export const ids = [4909];
export const modules = {

/***/ 94909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBadge: () => (/* binding */ renderBadge)
/* harmony export */ });
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39231);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59362);



const colors = {
    pass: 'brightgreen',
    warn: 'yellow',
    inconclusive: 'lightgrey',
    error: 'red',
    fail: 'red',
};
/** One model shows its smallest budgeted file; several tell the worst of them, and how many are within budget. */
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
    const verdict = reports.length === 0 ? 'error' : (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(reports);
    const worst = reports.filter((report) => report.verdict === verdict);
    const within = reports.filter(({ verdict }) => verdict === 'pass' || verdict === 'warn').length;
    if (reports.length === 0)
        return 'no report';
    const count = `${within} of ${reports.length} within budget`;
    if (verdict === 'pass')
        return count;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(worst[0]?.spec.name ?? '').slice(0, 60);
    return `${verdict}: ${name}${worst.length > 1 ? ` and ${worst.length - 1} more` : ''}, ${count}`;
}


/***/ })

};
