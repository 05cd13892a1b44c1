export const id = 9398;
export const ids = [9398];
export const modules = {

/***/ 79398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/report/claims.js
var claims = __webpack_require__(95626);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/gate/budget-diff.js + 1 modules
var budget_diff = __webpack_require__(62864);
;// CONCATENATED MODULE: ./build/core/wrap.js
/** Between words, where a line gets too long; a word that is longer than the line stands whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && [...line].length + 1 + [...word].length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./build/gate/verdict.js
var gate_verdict = __webpack_require__(39231);
;// CONCATENATED MODULE: ./build/report/columns.js
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

// EXTERNAL MODULE: ./build/report/describe-base.js
var describe_base = __webpack_require__(39582);
// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(73614);
// EXTERNAL MODULE: ./build/report/task-scores.js
var task_scores = __webpack_require__(81516);
// EXTERNAL MODULE: ./build/report/devices.js
var devices = __webpack_require__(51644);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/faults.js
var faults = __webpack_require__(95090);
// EXTERNAL MODULE: ./build/report/nothing-judged.js
var nothing_judged = __webpack_require__(86670);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
;// CONCATENATED MODULE: ./build/report/render-text.js
/** The report for a terminal or a CI log: the same rows as every other rendering, coloured only where asked. */















const verdictStyle = {
    pass: 'green',
    warn: 'yellow',
    inconclusive: 'magenta',
    error: 'red',
    fail: 'red',
};
function renderText(report, { color, width = Infinity }) {
    const paint = color ? (style, text) => (0,external_node_util_.styleText)(style, text, { validateStream: false }) : (_, text) => text;
    const { spec, tool, engine, seed, data } = report;
    const conditions = [
        data.sha256 === null
            ? 'no data: files only'
            : `${(0,quantity/* formatCount */.B4)(data.trainSamples)} training and ${(0,quantity/* formatCount */.B4)(data.testSamples)} test samples`,
        engine === null ? null : `seed ${seed}, ${engine}`,
    ]
        .filter((part) => part !== null)
        .join(', ');
    const lines = [
        `${paint('bold', (0,report_escape/* escapeText */.X1)(spec.name))}  ${paint('dim', `tinygate ${(0,report_escape/* escapeText */.X1)(tool.version)} · ${(0,report_escape/* escapeText */.X1)(spec.path)}`)}`,
        ...wrap((0,report_escape/* escapeText */.X1)(conditions), width).map((line) => paint('dim', line)),
        '',
        ...renderArtifacts(report.artifacts, paint),
        ...renderTaskScores(report, paint),
        ...renderDevices(report.artifacts, paint, width),
        ...renderBaseline(report, paint, width),
        ...renderBudgetChanges(report.budgetChanges, paint, width),
        ...renderFaults(report, paint, width),
        ...renderNothingJudged(report, paint, width),
        ...renderBudgets(report.budgets, paint, width),
        ...renderInvariants(report, paint, width),
        ...renderVerdict(report, paint, width),
    ];
    return `${lines.join('\n')}\n`;
}
/** On one line where it fits; else what is known of the run goes to a line of its own. */
function renderVerdict(report, paint, width) {
    const { verdict, timings } = report;
    const style = ['bold', verdictStyle[verdict]];
    const words = `${describe/* verdictMarks */.M9[verdict]} ${verdict}: ${(0,describe/* describeVerdict */.XZ)(report)}`;
    const run = `(${(0,quantity/* formatSeconds */.Xo)(timings.totalSeconds)}, exit code ${(0,gate_verdict/* exitCodeOf */.FO)(verdict)})`;
    if (words.length + 2 + run.length <= width)
        return [`${paint(style, words)}  ${paint('dim', run)}`];
    const [first = '', ...more] = wrap(words, width - 2);
    return [paint(style, first), ...more.map((line) => `  ${paint(style, line)}`), `  ${paint('dim', run)}`];
}
function renderArtifacts(artifacts, paint) {
    if (artifacts.length === 0)
        return [];
    const header = ['artifact', 'size', 'deflated', 'accuracy', 'parameters', 'MACs'];
    const rows = artifacts.map((artifact) => [
        (0,report_escape/* escapeText */.X1)(artifact.artifact),
        (0,quantity/* formatQuantity */.VZ)(artifact.sizeBytes, 'bytes'),
        (0,quantity/* formatKnown */.Jq)(artifact.deflatedBytes, 'bytes', '—'),
        artifact.accuracy ? (0,quantity/* formatQuantity */.VZ)(artifact.accuracy.fraction, 'fraction') : '—',
        (0,quantity/* formatKnown */.Jq)(artifact.parameters, 'count'),
        (0,quantity/* formatKnown */.Jq)(artifact.macs, 'count'),
    ]);
    const [head = '', ...body] = alignColumns([header, ...rows], [1, 2, 3, 4, 5]);
    return [`  ${paint('dim', head)}`, ...body.map((line) => `  ${line}`), ''];
}
/** Empty where classes are told apart. */
function renderTaskScores(report, paint) {
    const scores = (0,task_scores/* taskScores */.d)(report);
    if (!scores)
        return [];
    const rows = scores.rows.map(({ artifact, values }) => [(0,report_escape/* escapeText */.X1)(artifact), ...values]);
    const right = scores.titles.map((_, at) => at + 1);
    const [head = '', ...body] = alignColumns([['artifact', ...scores.titles], ...rows], right);
    return [`  ${paint('dim', head)}`, ...body.map((line) => `  ${line}`), ''];
}
/** A table for each device; what it was measured with stands beneath each artifact. */
function renderDevices(artifacts, paint, width) {
    return (0,devices/* tabulateDevices */.UO)(artifacts).flatMap(({ device, isShared, header, rows, right }) => {
        const numbers = header.slice(0, right.length + 1);
        const cells = rows.map((row) => row.slice(0, right.length + 1).map(report_escape/* escapeText */.X1));
        const [head = '', ...body] = alignColumns([numbers.map((title) => title.toLowerCase()), ...cells], right);
        const isWide = [head, ...body].some((line) => [...line].length + 4 > width);
        const lines = rows.flatMap((row, index) => {
            const notes = row.slice(right.length + 1).filter((note) => note !== '—');
            // Where one line is too long, every number stands under its artifact, with its name.
            const own = isWide
                ? numbers.slice(1).map((title, column) => `${title.toLowerCase()} ${row[column + 1] ?? ''}`)
                : [];
            const first = isWide ? (0,report_escape/* escapeText */.X1)(row[0] ?? '') : body[index];
            return [
                `    ${first}`,
                ...(isWide ? indented(own.join(' · '), width - 2).map((line) => `  ${line}`) : []),
                ...indented(notes.join(' · '), width - 2).map((line) => `  ${paint('dim', line)}`),
            ];
        });
        const mark = isShared ? ' (shared hardware)' : '';
        return [`  on ${(0,report_escape/* escapeText */.X1)(device)}${mark}`, ...(isWide ? [] : [`    ${paint('dim', head)}`]), ...lines, ''];
    });
}
function renderBaseline({ baseline }, paint, width) {
    const words = (0,describe_base/* describeBaseline */.F)(baseline);
    if (words === null)
        return [];
    const style = baseline.kind === 'unavailable' ? 'yellow' : 'dim';
    return [...wrap((0,report_escape/* escapeText */.X1)(words), width - 2).map((line) => `  ${paint(style, line)}`), ''];
}
function renderBudgetChanges(changes, paint, width) {
    if (changes.length === 0)
        return [];
    const isLoosened = changes.some(budget_diff/* isLooser */.N);
    const lines = [...changes]
        .sort((a, b) => Number((0,budget_diff/* isLooser */.N)(b)) - Number((0,budget_diff/* isLooser */.N)(a)))
        .flatMap((entry) => {
        const subject = `${entry.artifact} ${(0,describe/* describeMetric */.oz)(entry)}`;
        const words = [entry.change, subject, entry.details.join('; ')].filter((part) => part !== '').join('  ');
        return indented(words, width).map((line) => paint((0,budget_diff/* isLooser */.N)(entry) ? 'yellow' : 'dim', line));
    });
    const title = `${isLoosened ? describe/* verdictMarks */.M9.warn : ' '} ${(0,describe_base/* describeBudgetChanges */.I)(changes)}`;
    return [paint(isLoosened ? ['bold', 'yellow'] : 'dim', title), ...lines, ''];
}
/** What could not be measured, with its cause and fix; the rows of its budgets say no more than that. */
function renderFaults(report, paint, width) {
    const lines = (0,faults/* describeFaults */.Z)(report).flatMap(({ name, title, message, notes, place }) => [
        `${paint('red', describe/* verdictMarks */.M9.error)} ${paint('bold', (0,report_escape/* escapeText */.X1)(`${name}: ${title}`))}`,
        ...indented(message, width),
        ...[...notes, ...(place === null ? [] : [`at ${(0,errors/* formatPlace */.dE)(place)}`])].flatMap((note) => indented(note, width).map((line) => paint('dim', line))),
    ]);
    return lines.length > 0 ? [...lines, ''] : [];
}
function renderNothingJudged(report, paint, width) {
    const nothing = (0,nothing_judged/* whyNothingJudged */.R)(report);
    if (!nothing)
        return [];
    const { verdict, message, fix } = nothing;
    const head = `${paint(verdictStyle[verdict], describe/* verdictMarks */.M9[verdict])} ${paint('bold', 'no budget was judged')}`;
    return [head, ...indented(message, width), ...indented(`fix: ${fix}`, width).map((line) => paint('dim', line)), ''];
}
function renderBudgets(budgets, paint, width) {
    if (budgets.length === 0)
        return [];
    const texts = budgets.map(describe/* describeBudget */.No);
    const cells = budgets.map((row, index) => {
        const text = texts[index];
        return [`${row.artifact} ${text.subject}`, text.measured, text.limit, text.difference].map(report_escape/* escapeText */.X1);
    });
    const lines = alignColumns(cells, [1]);
    // Where one line is too long, the last column goes below its row, in every row alike.
    const isNarrow = lines.some((line) => [...line].length + 2 > width);
    const heads = isNarrow
        ? alignColumns(cells.map((row) => row.slice(0, 3)), [1])
        : lines;
    return [
        ...heads.flatMap((line, index) => {
            const row = budgets[index];
            const own = (text) => (row.verdict === 'pass' ? text : paint('bold', text));
            const head = `${paint(verdictStyle[row.verdict], describe/* verdictMarks */.M9[row.verdict])} ${own(line)}`;
            const difference = isNarrow ? indented(texts[index].difference, width).map(own) : [];
            const notes = notesOf(row).flatMap((note) => indented(note, width).map((text) => paint('dim', text)));
            return [head, ...difference, ...notes];
        }),
        '',
    ];
}
/** What stands under a row: its conditions and, where it is not met, the author's words and the place in the spec. */
function notesOf(row) {
    const notes = (0,claims/* conditionsOf */.y)(row).length > 0 ? [(0,claims/* conditionsOf */.y)(row).join(' · ')] : [];
    if (row.reason !== null && row.actual !== null)
        notes.push(row.reason);
    if (row.verdict !== 'pass') {
        if (row.message !== null)
            notes.push(row.message);
        notes.push(`at ${(0,errors/* formatPlace */.dE)(row.place)}`);
    }
    return notes;
}
/** Below a row, four columns in; escaped, since what is below a row may be a stranger's words. */
function indented(text, width) {
    return wrap((0,report_escape/* escapeText */.X1)(text), width - 4).map((line) => `    ${line}`);
}
function renderInvariants({ invariants }, paint, width) {
    const broken = invariants.filter(({ verdict }) => verdict !== 'pass');
    const kept = invariants.length - broken.length;
    const lines = broken.flatMap((row) => {
        const { subject, sentence } = (0,describe/* describeInvariant */.Kg)(row);
        const [first = '', ...more] = wrap((0,report_escape/* escapeText */.X1)(`${row.artifact} ${row.layer}: ${subject} ${sentence}`), width - 4);
        const mark = paint(verdictStyle[row.verdict], describe/* verdictMarks */.M9[row.verdict]);
        return [`${mark} ${first}`, ...more.map((line) => `    ${line}`)];
    });
    // Beside one that is broken the sentence would be untrue, however many hold.
    if (kept > 0 && broken.length === 0)
        lines.push(`${paint('green', describe/* verdictMarks */.M9.pass)} no pass undid another: ${kept} checks on the exported codes hold`);
    return lines.length > 0 ? [...lines, ''] : [];
}


/***/ })

};
