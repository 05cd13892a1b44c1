export const id = 4610;
export const ids = [4610];
export const modules = {

/***/ 84610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73614);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95090);
/* harmony import */ var _nothing_judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86670);




function renderJunit(reports) {
    const suites = reports.map((report) => ({ report, cases: casesOf(report) }));
    const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="tinygate">'];
    for (const { report, cases } of suites) {
        const count = (...wanted) => cases.filter(({ verdict }) => wanted.includes(verdict)).length;
        lines.push(`  <testsuite ${attributes({ name: report.spec.name, tests: cases.length, failures: count('fail'), errors: count('error', 'inconclusive'), skipped: 0, time: report.timings.totalSeconds.toFixed(3) })}>`, ...cases.flatMap(renderCase), '  </testsuite>');
    }
    lines.push('</testsuites>');
    return `${lines.join('\n')}\n`;
}
function casesOf(report) {
    const budgets = report.budgets.map((row) => {
        const { subject, sentence } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBudget */ .No)(row);
        const message = [sentence, row.message].filter((part) => part !== null).join(' — ');
        const name = `${subject} ${row.operator}`;
        return {
            className: `${report.spec.name}.${row.artifact}`,
            name,
            verdict: row.verdict,
            message,
            file: row.place.file,
            line: row.place.line ?? 1,
        };
    });
    const invariants = report.invariants.map((row) => {
        const { subject, sentence } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInvariant */ .Kg)(row);
        const name = `${row.layer}: ${subject}`;
        return {
            className: `${report.spec.name}.${row.artifact}`,
            name,
            verdict: row.verdict,
            message: sentence,
            file: report.spec.path,
            line: 1,
        };
    });
    const faults = (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFaults */ .Z)(report).map((fault) => {
        const { name, title, message, notes, place } = fault;
        return {
            className: `${report.spec.name}.${name}`,
            name: title,
            verdict: 'error',
            message: [message, ...notes].join(' — '),
            file: place?.file ?? report.spec.path,
            line: place?.line ?? 1,
        };
    });
    const nothing = (0,_nothing_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNothingJudged */ .R)(report);
    const none = nothing
        ? [
            {
                className: report.spec.name,
                name: 'budgets',
                verdict: nothing.verdict,
                message: `${nothing.message} — fix: ${nothing.fix}`,
                file: report.spec.path,
                line: 1,
            },
        ]
        : [];
    return [...faults, ...none, ...budgets, ...invariants];
}
/** JUnit has no warning: a warned case passes and says so in its output. */
function renderCase({ className, name, verdict, message, file, line }) {
    const head = `    <testcase ${attributes({ classname: className, name, file, line })}`;
    const detail = attributes({ message, type: verdict });
    switch (verdict) {
        case 'pass':
            return [`${head}/>`];
        case 'warn':
            return [`${head}>`, `      <system-out>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)(`warning: ${message}`)}</system-out>`, '    </testcase>'];
        case 'fail':
            return [`${head}>`, `      <failure ${detail}/>`, '    </testcase>'];
        case 'inconclusive':
        case 'error':
            return [`${head}>`, `      <error ${detail}/>`, '    </testcase>'];
        default:
            throw new RangeError(`unknown verdict ${String(verdict)}`);
    }
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)(String(value))}"`)
        .join(' ');
}


/***/ })

};
