export const id = 397;
export const ids = [397,280,123];
export const modules = {

/***/ 1397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockSpec: () => (/* binding */ lockSpec)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _pipeline_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8809);
/* harmony import */ var _pipeline_inputs_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4379);
/* harmony import */ var _report_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4624);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2523);
/* harmony import */ var _spec_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1499);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8672);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6280);











/** Writes what the last run or gate measured into `tinygate.lock.json`, beside the spec. */
async function lockSpec(line, io) {
    const plan = await (0,_spec_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readSpec */ .O)(line.spec, { cwd: io.cwd });
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_judged_js__WEBPACK_IMPORTED_MODULE_9__/* .workDirOf */ .sQ)(plan, line, io.cwd), 'report.json');
    const report = await (0,_report_js__WEBPACK_IMPORTED_MODULE_10__.readReport)(from, (0,_spec_load_js__WEBPACK_IMPORTED_MODULE_7__/* .displayPath */ .Gt)(from, io.cwd));
    if (report.spec.inputs !== (await (0,_pipeline_inputs_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsDigest */ .K)(plan))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
            code: 'lock/stale',
            message: `expected ${(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_7__/* .displayPath */ .Gt)(from, io.cwd)} to be of this spec, its data and its models, found that they have changed since`,
            fix: 'Run `tinygate run` or `tinygate gate` again, then lock.',
        });
    }
    const file = (0,_pipeline_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .lockPath */ .HZ)(plan);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    const shown = (0,_spec_load_js__WEBPACK_IMPORTED_MODULE_7__/* .displayPath */ .Gt)(file, io.cwd);
    await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(file, (0,_report_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .updateLock */ .tn)(text, shown, report));
    io.stdout.write(`${shown}: ${report.spec.name}, ${report.artifacts.length} artifacts. Commit it.\n`);
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.pass;
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReport: () => (/* binding */ readReport),
/* harmony export */   showReports: () => (/* binding */ showReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9231);
/* harmony import */ var _pipeline_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8809);
/* harmony import */ var _platform_detect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7609);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8937);
/* harmony import */ var _report_render_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4123);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8672);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4500);
/* harmony import */ var _write_forms_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5681);











/** Shows reports that are there, of one model or of many: the last job of a matrix. The exit code is that of the worst. */
async function showReports(line, io) {
    const reports = [];
    for (const path of line.subjects)
        reports.push(await readReport((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), path));
    for (const report of reports)
        io.stdout.write(`${(0,_report_render_text_js__WEBPACK_IMPORTED_MODULE_7__.renderText)(report, { color: (0,_judged_js__WEBPACK_IMPORTED_MODULE_8__/* .usesColor */ .cr)(io) })}\n`);
    const platform = await (0,_platform_detect_js__WEBPACK_IMPORTED_MODULE_5__/* .detectPlatform */ .l)(io.env, io.cwd);
    const judged = reports.map((report) => ({ report, base: _pipeline_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .noBase */ .pr }));
    await (0,_write_forms_js__WEBPACK_IMPORTED_MODULE_10__/* .writeForms */ .H)(judged, platform, line, io);
    if (line.flags.has('post'))
        await (0,_post_js__WEBPACK_IMPORTED_MODULE_9__/* .post */ .b)(judged, platform, line, io);
    return (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)((0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .worstVerdict */ .zP)(reports));
}
async function readReport(file, shown) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG({
            code: 'report/missing',
            message: `expected a report, found that ${shown} cannot be read (${error.code ?? 'unknown'})`,
            fix: 'Make it with `tinygate run` or `tinygate gate`.',
        }, { cause: error });
    });
    return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReport */ .M)(text, shown);
}


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9231);
/* harmony import */ var _describe_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9582);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3614);
/* harmony import */ var _devices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1644);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9924);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9362);
/** The report for a terminal or a CI log: the same rows as every other rendering, coloured only where asked. */








const verdictStyle = {
    pass: 'green',
    warn: 'yellow',
    inconclusive: 'magenta',
    error: 'red',
    fail: 'red',
};
function renderText(report, { color }) {
    const paint = color ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : (_, text) => text;
    const { spec, tool, engine, seed, data, timings } = report;
    const conditions = [
        data.sha256 === null
            ? 'no data: files only'
            : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(data.trainSamples)} training and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(data.testSamples)} test samples`,
        engine === null ? null : `seed ${seed}, ${engine}`,
    ]
        .filter((part) => part !== null)
        .join(', ');
    const lines = [
        `${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(spec.name))}  ${paint('dim', `tinygate ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(tool.version)} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(spec.path)}`)}`,
        paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(conditions)),
        '',
        ...renderArtifacts(report.artifacts, paint),
        ...renderDevices(report.artifacts, paint),
        ...renderBaseline(report, paint),
        ...renderBudgetChanges(report.budgetChanges, paint),
        ...renderBudgets(report.budgets, paint),
        ...renderInvariants(report, paint),
        paint(['bold', verdictStyle[report.verdict]], `${_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictMarks */ .M9[report.verdict]} ${report.verdict}: ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeVerdict */ .XZ)(report)}`) + paint('dim', `  (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatSeconds */ .Xo)(timings.totalSeconds)}, exit code ${(0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report.verdict)})`),
    ];
    return `${lines.join('\n')}\n`;
}
function renderArtifacts(artifacts, paint) {
    if (artifacts.length === 0)
        return [];
    const header = ['artifact', 'size', 'deflated', 'accuracy', 'parameters', 'MACs'];
    const rows = artifacts.map((artifact) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(artifact.artifact),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatQuantity */ .VZ)(artifact.sizeBytes, 'bytes'),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatQuantity */ .VZ)(artifact.deflatedBytes, 'bytes'),
        artifact.accuracy ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatQuantity */ .VZ)(artifact.accuracy.fraction, 'fraction') : '—',
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(artifact.parameters),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(artifact.macs),
    ]);
    const [head = '', ...body] = alignColumns([header, ...rows], [1, 2, 3, 4, 5]);
    return [`  ${paint('dim', head)}`, ...body.map((line) => `  ${line}`), ''];
}
/** One line per artifact and device; what it was measured with stands beneath. */
function renderDevices(artifacts, paint) {
    const measured = artifacts.flatMap(({ artifact, devices }) => devices.map((device) => ({ artifact, device })));
    if (measured.length === 0)
        return [];
    const cells = measured.map(({ artifact, device }) => {
        const { latency, energyMillijoules, peakMemoryBytes, arenaBytes } = device;
        const memory = peakMemoryBytes ?? arenaBytes;
        return [
            `${artifact} on ${device.device}`,
            (0,_devices_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSpread */ .tK)(latency?.medianMs ?? [], 'milliseconds'),
            (0,_devices_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSpread */ .tK)(energyMillijoules, 'millijoules'),
            memory === null ? '—' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .formatQuantity */ .VZ)(memory, 'bytes'),
        ].map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1);
    });
    const [head = '', ...body] = alignColumns([['device', 'median latency', 'energy', 'memory'], ...cells], [1, 2, 3]);
    const lines = body.flatMap((line, index) => {
        const { runtime, conditions } = measured[index].device;
        return [`  ${line}`, `    ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)([runtime, ...conditions].join(' · ')))}`];
    });
    return [`  ${paint('dim', head)}`, ...lines, ''];
}
function renderBaseline({ baseline }, paint) {
    const words = (0,_describe_base_js__WEBPACK_IMPORTED_MODULE_3__/* .describeBaseline */ .F)(baseline);
    if (words === null)
        return [];
    return [`  ${paint(baseline.kind === 'unavailable' ? 'yellow' : 'dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(words))}`, ''];
}
function renderBudgetChanges(changes, paint) {
    if (changes.length === 0)
        return [];
    const isLoosened = changes.some(_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .isLooser */ .N);
    const lines = [...changes]
        .sort((a, b) => Number((0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .isLooser */ .N)(b)) - Number((0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .isLooser */ .N)(a)))
        .map((entry) => {
        const subject = `${entry.artifact} ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeMetric */ .oz)(entry)}`;
        const words = [entry.change, subject, entry.details.join('; ')].filter((part) => part !== '').join('  ');
        return `    ${paint((0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .isLooser */ .N)(entry) ? 'yellow' : 'dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(words))}`;
    });
    const title = `${isLoosened ? _describe_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictMarks */ .M9.warn : ' '} ${(0,_describe_base_js__WEBPACK_IMPORTED_MODULE_3__/* .describeBudgetChanges */ .I)(changes)}`;
    return [paint(isLoosened ? ['bold', 'yellow'] : 'dim', title), ...lines, ''];
}
function renderBudgets(budgets, paint) {
    if (budgets.length === 0)
        return [paint('yellow', '  The spec has no budgets: nothing was judged.'), ''];
    const texts = budgets.map(_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeBudget */ .No);
    const cells = budgets.map((row, index) => {
        const text = texts[index];
        return [`${row.artifact} ${text.subject}`, text.measured, text.limit, text.difference].map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1);
    });
    return [
        ...alignColumns(cells, [1]).flatMap((line, index) => {
            const row = budgets[index];
            const head = `${paint(verdictStyle[row.verdict], _describe_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictMarks */ .M9[row.verdict])} ${row.verdict === 'pass' ? line : paint('bold', line)}`;
            return [head, ...notesOf(row).map((note) => `    ${paint('dim', note)}`)];
        }),
        '',
    ];
}
/** What stands under a row: its conditions and, where it is not met, the author's words and the place in the spec. */
function notesOf(row) {
    const notes = row.conditions.length > 0 ? [row.conditions.join(' · ')] : [];
    if (row.reason !== null && row.actual !== null)
        notes.push(row.reason);
    if (row.verdict !== 'pass') {
        if (row.message !== null)
            notes.push(row.message);
        notes.push(`at ${[row.place.file, row.place.line, row.place.column].filter((part) => part !== undefined).join(':')}`);
    }
    return notes.map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1);
}
function renderInvariants({ invariants }, paint) {
    const broken = invariants.filter(({ verdict }) => verdict !== 'pass');
    const kept = invariants.length - broken.length;
    const lines = broken.map((row) => {
        const { subject, sentence } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeInvariant */ .Kg)(row);
        return `${paint(verdictStyle[row.verdict], _describe_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictMarks */ .M9[row.verdict])} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeText */ .X1)(`${row.artifact} ${row.layer}: ${subject} ${sentence}`)}`;
    });
    if (kept > 0)
        lines.push(`${paint('green', _describe_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictMarks */ .M9.pass)} no pass undid another: ${kept} checks on the exported codes hold`);
    return lines.length > 0 ? [...lines, ''] : [];
}
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


/***/ })

};
