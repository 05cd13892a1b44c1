export const id = 7278;
export const ids = [7278];
export const modules = {

/***/ 67278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/report/render-html.js + 7 modules
var render_html = __webpack_require__(90751);
// EXTERNAL MODULE: ./build/gate/verdict.js
var gate_verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/report/describe-base.js
var describe_base = __webpack_require__(39582);
// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(73614);
// EXTERNAL MODULE: ./build/report/html/element.js
var html_element = __webpack_require__(9037);
// EXTERNAL MODULE: ./build/report/html/figure.js
var figure = __webpack_require__(11529);
// EXTERNAL MODULE: ./build/report/html/origin.js
var origin = __webpack_require__(97827);
// EXTERNAL MODULE: ./build/report/html/page.js
var page = __webpack_require__(87410);
// EXTERNAL MODULE: ./build/report/html/verdicts.js
var verdicts = __webpack_require__(84247);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
;// CONCATENATED MODULE: ./build/report/render-html-index.js
/**
 * One page for all models of a repository: who holds its budgets, then each model folded beneath, those that do not
 * hold theirs open. What only the maker of a model looks at (weights, training, confusion) stays in its own report.html.
 */










function renderHtmlIndex(reports) {
    const verdict = reports.length === 0 ? 'error' : (0,gate_verdict/* worstVerdict */.zP)(reports);
    // Worst first; models of the same verdict keep their order.
    const ordered = [...reports].sort((a, b) => gate_verdict/* verdicts */.rY.indexOf(b.verdict) - gate_verdict/* verdicts */.rY.indexOf(a.verdict));
    const within = reports.filter((report) => report.verdict === 'pass' || report.verdict === 'warn').length;
    const words = reports.length === 0 ? 'no report' : `${within} of ${reports.length} models within budget`;
    return (0,page/* renderPage */.Cf)({
        title: `models: ${verdict}`,
        toolVersion: [...new Set(reports.map(({ tool }) => tool.version))].join(', ') || 'of unknown version',
        header: [
            (0,html_element/* element */.ND)('p', { class: 'eyebrow' }, 'Models under budget'),
            (0,html_element/* element */.ND)('h1', {}, reports.length === 1 ? '1 model' : `${reports.length} models`),
            (0,page/* renderBanner */.D8)(verdict, words),
        ],
        main: [renderOverview(ordered), ...ordered.map(renderModel)],
    });
}
function renderOverview(reports) {
    if (reports.length === 0)
        return null;
    const rows = reports.map((report, index) => {
        const smallest = smallestBudgeted(report);
        return [
            (0,html_element/* element */.ND)('a', { href: `#${idOf(index)}` }, report.spec.name),
            (0,page/* verdictCell */.s8)(report.verdict),
            (0,describe/* describeVerdict */.XZ)(report),
            smallest ? (0,quantity/* formatQuantity */.VZ)(smallest.sizeBytes, 'bytes') : '—',
            smallest?.accuracy ? (0,quantity/* formatQuantity */.VZ)(smallest.accuracy.fraction, 'fraction') : '—',
            closestLimit(report.budgets) ?? '—',
        ];
    });
    const table = (0,figure/* dataTable */.Jx)({
        caption: 'Every model, the worst verdict first; size and accuracy are those of its smallest file under a budget',
        header: ['Model', 'Verdict', 'Budgets', 'Size', 'Accuracy', 'Closest limit'],
        rows,
        right: [3, 4],
        isStacked: true,
    });
    return (0,page/* renderSection */.YN)({ id: 'overview', title: 'Overview', content: [table] }, 2);
}
function renderModel(report, index) {
    const id = idOf(index);
    const sections = [...(0,render_html/* verdictSections */.Ye)(report, `${id}-`), ...(0,render_html/* fileSections */.j_)(report, null, `${id}-`)];
    const base = (0,describe_base/* describeBaseline */.F)(report.baseline);
    const isOpen = report.verdict !== 'pass' && index < 10;
    return (0,html_element/* element */.ND)('details', { class: 'model', id, open: isOpen ? '' : undefined }, (0,html_element/* element */.ND)('summary', {}, (0,html_element/* element */.ND)('h2', {}, report.spec.name), ' ', (0,page/* verdictCell */.s8)(report.verdict), (0,html_element/* element */.ND)('span', { class: 'note' }, (0,describe/* describeVerdict */.XZ)(report))), base === null ? null : (0,html_element/* element */.ND)('p', { class: 'quiet' }, base), (0,verdicts/* renderBudgetChanges */.d)(report.budgetChanges, 3, `${id}-changes`), ...sections.map((section) => (0,page/* renderSection */.YN)(section, 3)), (0,page/* renderSection */.YN)({ id: `${id}-origin`, title: 'How this came about', content: [(0,origin/* renderOrigin */.r)(report)] }, 3));
}
function idOf(index) {
    return `model-${index + 1}`;
}
function smallestBudgeted({ artifacts, budgets }) {
    const budgeted = artifacts.filter(({ artifact }) => budgets.some((row) => row.artifact === artifact));
    return [...budgeted].sort((a, b) => a.sizeBytes - b.sizeBytes)[0];
}
/** The budget with the least room for its size, or the one that is broken most. */
function closestLimit(budgets) {
    const room = ({ delta, expected }) => delta === null || expected === null || expected === 0 ? -Infinity : delta / Math.abs(expected);
    const [closest] = [...budgets].filter((row) => room(row) > -Infinity).sort((a, b) => room(b) - room(a));
    if (!closest)
        return null;
    const { subject, difference } = (0,describe/* describeBudget */.No)(closest);
    return `${closest.artifact} ${subject}: ${difference}`;
}

;// CONCATENATED MODULE: ./build/cli/commands/html.js


/** One model's page, or one page for all of them. */
function renderPage(judged) {
    const [only] = judged;
    if (!only || judged.length > 1)
        return renderHtmlIndex(judged.map(({ report }) => report));
    return (0,render_html/* renderHtml */.K2)(only.report, only.base.shown);
}


/***/ })

};
