export const id = 4123;
export const ids = [4123];
export const modules = {

/***/ 39708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Pads the cells of each column to one width; columns in `right` end together instead of starting together. */
function alignColumns(rows, right) {
    const columns = rows[0]?.length ?? 0;
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
    return rows.map((row) => row
        .map((cell, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
        return right.includes(column) ? padding + cell : cell + padding;
    })
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 44123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(95626);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62864);
/* harmony import */ var _core_wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85760);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39231);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39708);
/* harmony import */ var _describe_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39582);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73614);
/* harmony import */ var _devices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51644);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9924);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95090);
/* harmony import */ var _nothing_judged_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86670);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59362);
/** The report for a terminal or a CI log: the same rows as every other rendering, coloured only where asked. */














const verdictStyle = {
    pass: 'green',
    warn: 'yellow',
    inconclusive: 'magenta',
    error: 'red',
    fail: 'red',
};
function renderText(report, { color, width = Infinity }) {
    const paint = color ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : (_, text) => text;
    const { spec, tool, engine, seed, data, timings } = report;
    const conditions = [
        data.sha256 === null
            ? 'no data: files only'
            : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(data.trainSamples)} training and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(data.testSamples)} test samples`,
        engine === null ? null : `seed ${seed}, ${engine}`,
    ]
        .filter((part) => part !== null)
        .join(', ');
    const lines = [
        `${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(spec.name))}  ${paint('dim', `tinygate ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(tool.version)} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(spec.path)}`)}`,
        ...(0,_core_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(conditions), width).map((line) => paint('dim', line)),
        '',
        ...renderArtifacts(report.artifacts, paint),
        ...renderDevices(report.artifacts, paint, width),
        ...renderBaseline(report, paint, width),
        ...renderBudgetChanges(report.budgetChanges, paint),
        ...renderFaults(report, paint, width),
        ...renderNothingJudged(report, paint, width),
        ...renderBudgets(report.budgets, paint, width),
        ...renderInvariants(report, paint),
        paint(['bold', verdictStyle[report.verdict]], `${_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictMarks */ .M9[report.verdict]} ${report.verdict}: ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .describeVerdict */ .XZ)(report)}`) + paint('dim', `  (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSeconds */ .Xo)(timings.totalSeconds)}, exit code ${(0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(report.verdict)})`),
    ];
    return `${lines.join('\n')}\n`;
}
function renderArtifacts(artifacts, paint) {
    if (artifacts.length === 0)
        return [];
    const header = ['artifact', 'size', 'deflated', 'accuracy', 'parameters', 'MACs'];
    const rows = artifacts.map((artifact) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(artifact.artifact),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(artifact.sizeBytes, 'bytes'),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKnown */ .Jq)(artifact.deflatedBytes, 'bytes', '—'),
        artifact.accuracy ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(artifact.accuracy.fraction, 'fraction') : '—',
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKnown */ .Jq)(artifact.parameters, 'count'),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .formatKnown */ .Jq)(artifact.macs, 'count'),
    ]);
    const [head = '', ...body] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_11__/* .alignColumns */ .R)([header, ...rows], [1, 2, 3, 4, 5]);
    return [`  ${paint('dim', head)}`, ...body.map((line) => `  ${line}`), ''];
}
/** One line per artifact and device; what it was measured with stands beneath. */
function renderDevices(artifacts, paint, width) {
    const measured = artifacts.flatMap(({ artifact, devices }) => devices.map((device) => ({ artifact, device })));
    if (measured.length === 0)
        return [];
    const cells = measured.map(({ artifact, device }) => {
        const { latency, energyMillijoules, peakMemoryBytes, arenaBytes } = device;
        const memory = peakMemoryBytes ?? arenaBytes;
        return [
            `${artifact} on ${device.device}`,
            (0,_devices_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSpread */ .tK)(latency?.medianMs ?? [], 'milliseconds'),
            (0,_devices_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSpread */ .tK)(energyMillijoules, 'millijoules'),
            memory === null ? '—' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .formatQuantity */ .VZ)(memory, 'bytes'),
        ].map(_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1);
    });
    const [head = '', ...body] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_11__/* .alignColumns */ .R)([['device', 'median latency', 'energy', 'memory'], ...cells], [1, 2, 3]);
    const lines = body.flatMap((line, index) => {
        const { runtime, conditions } = measured[index].device;
        return [`  ${line}`, ...indented([runtime, ...conditions].join(' · '), width).map((note) => paint('dim', note))];
    });
    return [`  ${paint('dim', head)}`, ...lines, ''];
}
function renderBaseline({ baseline }, paint, width) {
    const words = (0,_describe_base_js__WEBPACK_IMPORTED_MODULE_4__/* .describeBaseline */ .F)(baseline);
    if (words === null)
        return [];
    const style = baseline.kind === 'unavailable' ? 'yellow' : 'dim';
    return [...(0,_core_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(words), width - 2).map((line) => `  ${paint(style, line)}`), ''];
}
function renderBudgetChanges(changes, paint) {
    if (changes.length === 0)
        return [];
    const isLoosened = changes.some(_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isLooser */ .N);
    const lines = [...changes]
        .sort((a, b) => Number((0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isLooser */ .N)(b)) - Number((0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isLooser */ .N)(a)))
        .map((entry) => {
        const subject = `${entry.artifact} ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .describeMetric */ .oz)(entry)}`;
        const words = [entry.change, subject, entry.details.join('; ')].filter((part) => part !== '').join('  ');
        return `    ${paint((0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isLooser */ .N)(entry) ? 'yellow' : 'dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(words))}`;
    });
    const title = `${isLoosened ? _describe_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictMarks */ .M9.warn : ' '} ${(0,_describe_base_js__WEBPACK_IMPORTED_MODULE_4__/* .describeBudgetChanges */ .I)(changes)}`;
    return [paint(isLoosened ? ['bold', 'yellow'] : 'dim', title), ...lines, ''];
}
/** What could not be measured, with its cause and fix; the rows of its budgets say no more than that. */
function renderFaults(report, paint, width) {
    const lines = (0,_faults_js__WEBPACK_IMPORTED_MODULE_12__/* .describeFaults */ .Z)(report).flatMap(({ name, title, message, notes, place }) => [
        `${paint('red', _describe_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictMarks */ .M9.error)} ${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(`${name}: ${title}`))}`,
        ...indented(message, width),
        ...[...notes, ...(place === null ? [] : [`at ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(place)}`])].flatMap((note) => indented(note, width).map((line) => paint('dim', line))),
    ]);
    return lines.length > 0 ? [...lines, ''] : [];
}
function renderNothingJudged(report, paint, width) {
    const nothing = (0,_nothing_judged_js__WEBPACK_IMPORTED_MODULE_7__/* .whyNothingJudged */ .R)(report);
    if (!nothing)
        return [];
    const { verdict, message, fix } = nothing;
    const head = `${paint(verdictStyle[verdict], _describe_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictMarks */ .M9[verdict])} ${paint('bold', 'no budget was judged')}`;
    return [head, ...indented(message, width), ...indented(`fix: ${fix}`, width).map((line) => paint('dim', line)), ''];
}
function renderBudgets(budgets, paint, width) {
    if (budgets.length === 0)
        return [];
    const texts = budgets.map(_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBudget */ .No);
    const cells = budgets.map((row, index) => {
        const text = texts[index];
        return [`${row.artifact} ${text.subject}`, text.measured, text.limit, text.difference].map(_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1);
    });
    const lines = (0,_columns_js__WEBPACK_IMPORTED_MODULE_11__/* .alignColumns */ .R)(cells, [1]);
    // Where one line is too long, the last column goes below its row, in every row alike.
    const isNarrow = lines.some((line) => [...line].length + 2 > width);
    const heads = isNarrow
        ? (0,_columns_js__WEBPACK_IMPORTED_MODULE_11__/* .alignColumns */ .R)(cells.map((row) => row.slice(0, 3)), [1])
        : lines;
    return [
        ...heads.flatMap((line, index) => {
            const row = budgets[index];
            const own = (text) => (row.verdict === 'pass' ? text : paint('bold', text));
            const head = `${paint(verdictStyle[row.verdict], _describe_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictMarks */ .M9[row.verdict])} ${own(line)}`;
            const difference = isNarrow ? indented(texts[index].difference, width).map(own) : [];
            const notes = notesOf(row).flatMap((note) => indented(note, width).map((text) => paint('dim', text)));
            return [head, ...difference, ...notes];
        }),
        '',
    ];
}
/** What stands under a row: its conditions and, where it is not met, the author's words and the place in the spec. */
function notesOf(row) {
    const notes = (0,_claims_js__WEBPACK_IMPORTED_MODULE_13__/* .conditionsOf */ .y)(row).length > 0 ? [(0,_claims_js__WEBPACK_IMPORTED_MODULE_13__/* .conditionsOf */ .y)(row).join(' · ')] : [];
    if (row.reason !== null && row.actual !== null)
        notes.push(row.reason);
    if (row.verdict !== 'pass') {
        if (row.message !== null)
            notes.push(row.message);
        notes.push(`at ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(row.place)}`);
    }
    return notes;
}
/** Below a row, four columns in; escaped, since what is below a row may be a stranger's words. */
function indented(text, width) {
    return (0,_core_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(text), width - 4).map((line) => `    ${line}`);
}
function renderInvariants({ invariants }, paint) {
    const broken = invariants.filter(({ verdict }) => verdict !== 'pass');
    const kept = invariants.length - broken.length;
    const lines = broken.map((row) => {
        const { subject, sentence } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .describeInvariant */ .Kg)(row);
        return `${paint(verdictStyle[row.verdict], _describe_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictMarks */ .M9[row.verdict])} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(`${row.artifact} ${row.layer}: ${subject} ${sentence}`)}`;
    });
    if (kept > 0)
        lines.push(`${paint('green', _describe_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictMarks */ .M9.pass)} no pass undid another: ${kept} checks on the exported codes hold`);
    return lines.length > 0 ? [...lines, ''] : [];
}


/***/ })

};
