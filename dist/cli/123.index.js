export const id = 123;
export const ids = [123];
export const modules = {

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ whyDegenerate),
/* harmony export */   A0: () => (/* binding */ readClassAccuracy),
/* harmony export */   Oo: () => (/* binding */ readAccuracy)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9822);

/** Top-1 accuracy; a measurement that contradicts itself or rests on no sample is refused. */
function readAccuracy({ accuracy, predictions, runtime }) {
    if (!accuracy || !runtime)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)('expected a measured accuracy, found none');
    const { correct, samples, fraction } = accuracy;
    const broken = whyNotCounts(correct, samples);
    if (broken)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(broken);
    if (predictions.length !== samples) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(`expected one prediction for each of ${samples} samples, found ${predictions.length}`);
    }
    if (!(Math.abs(fraction - correct / samples) < 1e-9)) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(`expected an accuracy of ${correct}/${samples}, found ${fraction}`);
    }
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .h)(fraction, [`${correct} of ${samples} samples`, runtime], { minimum: 0, maximum: 1 });
}
/** Accuracy of the class that the budget names, or of the class that does worst. A class without samples has none. */
function readClassAccuracy(measurement, { classes, className }) {
    const overall = readAccuracy(measurement);
    if (!overall.ok)
        return overall;
    const perClass = measurement.accuracy?.perClass ?? [];
    const nameOf = (index) => classes?.[index] ?? `class ${index}`;
    const chosen = className === null ? worstClass(perClass) : (classes?.indexOf(className) ?? -1);
    const counts = perClass[chosen];
    if (!counts)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(`expected a class named ${className ?? 'anything'}, found ${perClass.map((_, index) => nameOf(index)).join(', ')}`);
    const broken = whyNotCounts(counts.correct, counts.samples);
    if (broken)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .L)(`${nameOf(chosen)}: ${broken}`);
    const which = className === null ? `worst of ${perClass.length} classes: ${nameOf(chosen)}, ` : '';
    const conditions = [`${which}${counts.correct} of ${counts.samples} samples`, measurement.runtime ?? ''];
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .h)(counts.correct / counts.samples, conditions, { minimum: 0, maximum: 1 });
}
function worstClass(perClass) {
    const empty = perClass.findIndex(({ samples }) => !(samples > 0));
    if (empty >= 0)
        return empty;
    const fractions = perClass.map(({ correct, samples }) => correct / samples);
    return fractions.indexOf(Math.min(...fractions));
}
function whyNotCounts(correct, samples) {
    if (!Number.isInteger(samples) || samples < 1)
        return `expected accuracy on at least one sample, found ${samples} samples`;
    if (!Number.isInteger(correct) || correct < 0 || correct > samples) {
        return `expected 0 to ${samples} correct predictions, found ${correct}`;
    }
    return null;
}
/**
 * Why a measurement cannot be the reference of a drop, or null. One that gives every sample the same class has learned
 * nothing, and any candidate would pass against it.
 */
function whyDegenerate({ accuracy, predictions }) {
    const classesPresent = accuracy?.perClass.filter(({ samples }) => samples > 0).length ?? 0;
    const [first] = predictions;
    if (classesPresent > 1 && predictions.every((prediction) => prediction === first)) {
        return `it predicts class ${first} for all ${predictions.length} samples`;
    }
    return null;
}


/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ findMetric),
  q: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./build/gate/accuracy.js
var accuracy = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/gate/reading.js
var reading = __webpack_require__(9822);
;// CONCATENATED MODULE: ./build/gate/kernels.js

/** A promise of sparsity is only as good as the layer that keeps it least: the minimum over the pruned layers. */
function readSparsity(measurement, { compressed }) {
    return readExtreme(measurement, compressed?.pruned, 'pruned', {
        value: (layer) => layer.zeroFraction,
        isWorse: (a, b) => a < b,
        label: 'fewest zeros',
        range: { minimum: 0, maximum: 1 },
    });
}
/** Maximum over the clustered layers, the code zero included. */
function readDistinctCodes(measurement, { compressed }) {
    return readExtreme(measurement, compressed?.clustered, 'clustered', {
        value: (layer) => layer.distinctCodes,
        isWorse: (a, b) => a > b,
        label: 'most codes',
        range: { minimum: 1 },
    });
}
function readExtreme(measurement, names, treatment, { value, isWorse, label, range }) {
    const layers = names ? measurement.layers.filter(({ name }) => names.includes(name)) : measurement.layers;
    const absent = names?.filter((name) => !layers.some((layer) => layer.name === name)) ?? [];
    if (absent.length > 0) {
        return (0,reading/* missing */.L)(`expected the file to hold the ${treatment} layers ${absent.join(', ')}, found none of that name`);
    }
    let worst;
    for (const layer of layers) {
        const checked = (0,reading/* reading */.h)(value(layer), [], range);
        if (!checked.ok)
            return (0,reading/* missing */.L)(`layer ${layer.name}: ${checked.reason}`);
        if (worst === undefined || isWorse(value(layer), value(worst)))
            worst = layer;
    }
    const kind = names ? treatment : 'kernel';
    if (worst === undefined)
        return (0,reading/* missing */.L)(`expected at least one ${kind} layer, found none`);
    const scope = `${layers.length} ${kind} layer${layers.length === 1 ? '' : 's'}`;
    return (0,reading/* reading */.h)(value(worst), [`of ${scope}, ${label} in ${worst.name}`], range);
}

;// CONCATENATED MODULE: ./build/gate/metric.js
/**
 * The metrics that a budget can limit: their unit, which direction is better, and how to read them from the measurement
 * of one artifact. A measurement that is missing, NaN or degenerate reads as a reason, never as a number.
 */



const additive = { better: 'lower', isAdditive: true };
const metrics = {
    size: {
        title: 'size',
        unit: 'bytes',
        ...additive,
        read: ({ sizeBytes }) => (0,reading/* reading */.h)(sizeBytes, ['bytes of the file'], { minimum: 1 }),
    },
    deflated_size: {
        title: 'deflated size',
        unit: 'bytes',
        ...additive,
        read: ({ deflatedBytes }) => (0,reading/* reading */.h)(deflatedBytes, ['zlib deflate, level 9'], { minimum: 1 }),
    },
    accuracy: { title: 'accuracy', unit: 'fraction', better: 'higher', isAdditive: false, read: accuracy/* readAccuracy */.Oo },
    class_accuracy: {
        title: 'class accuracy',
        unit: 'fraction',
        better: 'higher',
        isAdditive: false,
        read: accuracy/* readClassAccuracy */.A0,
    },
    sparsity: { title: 'sparsity', unit: 'fraction', better: 'higher', isAdditive: false, read: readSparsity },
    distinct_codes: {
        title: 'distinct codes',
        unit: 'count',
        better: 'lower',
        isAdditive: false,
        read: readDistinctCodes,
    },
    parameters: {
        title: 'parameters',
        unit: 'count',
        ...additive,
        read: ({ parameters }) => (0,reading/* reading */.h)(parameters, ['weights and biases'], { minimum: 1 }),
    },
    macs: {
        title: 'multiply-accumulates',
        unit: 'count',
        ...additive,
        read: ({ macs }) => (0,reading/* reading */.h)(macs, ['one inference'], { minimum: 1 }),
    },
};
function findMetric(name) {
    return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
function missing(reason) {
    return { ok: false, reason };
}
/** Refuses NaN, infinities and values out of range, so that no broken measurement can meet a budget. */
function reading(value, conditions, range) {
    const { minimum, maximum = Number.MAX_SAFE_INTEGER } = range;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < minimum || value > maximum) {
        return missing(`expected a number from ${minimum} to ${maximum}, found ${String(value)}`);
    }
    return { ok: true, value, conditions };
}


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony export verdicts */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * `inconclusive`: measured, but the evidence does not decide. `error`: not measured, unreadable or degenerate. Neither
 * ever counts as a pass.
 */
const verdicts = ['pass', 'warn', 'inconclusive', 'error', 'fail'];
/** The most severe verdict; `pass` when there are none. A broken budget outranks one that could not be judged. */
function worstVerdict(rows) {
    const rank = Math.max(0, ...rows.map((row) => verdicts.indexOf(row.verdict)));
    return verdicts[rank] ?? 'error';
}
/** 0 pass or warn · 1 a budget or an invariant is broken · 4 something could not be measured or decided. */
function exitCodeOf(verdict) {
    switch (verdict) {
        case 'pass':
        case 'warn':
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
        case 'fail':
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.budget;
        case 'inconclusive':
        case 'error':
            return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.undecided;
        default:
            throw new RangeError(`unknown verdict ${String(verdict)}`);
    }
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ verdictEmoji),
/* harmony export */   Kg: () => (/* binding */ describeInvariant),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   No: () => (/* binding */ describeBudget),
/* harmony export */   XZ: () => (/* binding */ describeVerdict)
/* harmony export */ });
/* harmony import */ var _gate_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(749);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9362);
/** The words for a judged row, shared by every renderer, so that all of them say the same. */


function describeBudget(row) {
    const title = (0,_gate_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .G)(row.metric)?.title ?? row.metric;
    const name = row.class === null ? title : `${title} of ${row.class}`;
    const subject = row.against === null ? name : `${name} against ${row.against}`;
    if (row.actual === null || row.expected === null || row.delta === null) {
        const limit = row.expected === null ? '—' : `${sign(row)} ${formatValue(row, row.expected)}`;
        const measured = row.measured === null ? '—' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(row.measured, row.unit);
        const difference = row.reason ?? 'not measured';
        return { subject, measured, limit, difference, sentence: `could not be judged: ${difference}` };
    }
    const [actual, expected] = formatBoth(row, row.actual, row.expected);
    const difference = `${describeDifference(row, row.delta, row.expected)}${change(row)}`;
    const sentence = `${actual}, limit ${sign(row)} ${expected}: ${difference}`;
    const reason = row.reason === null ? '' : `; ${row.reason}`;
    return { subject, measured: actual, limit: `${sign(row)} ${expected}`, difference, sentence: sentence + reason };
}
function describeInvariant(row) {
    const subject = row.invariant === 'zeros' ? 'zeros' : 'distinct codes';
    const unit = row.invariant === 'zeros' ? 'fraction' : 'count';
    const relation = row.invariant === 'zeros' ? '≥' : '≤';
    const [actual, expected] = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .kI)(row.actual ?? row.expected, row.expected, unit);
    const measured = row.actual === null ? '—' : actual;
    const limit = `${relation} ${expected}`;
    const difference = row.reason ?? 'kept';
    return { subject, measured, limit, difference, sentence: `${measured}, expected ${limit}: ${difference}` };
}
const verdictMarks = {
    pass: '✓',
    warn: '!',
    inconclusive: '?',
    error: '✗',
    fail: '✗',
};
const verdictEmoji = {
    pass: '✅',
    warn: '⚠️',
    inconclusive: '❔',
    error: '❌',
    fail: '❌',
};
/** One line: `2 of 6 budgets failed, 1 could not be measured`. */
function describeVerdict({ budgets, invariants }) {
    const parts = [...describeCounts(budgets, 'budget')];
    if (invariants.some(({ verdict }) => verdict !== 'pass'))
        parts.push(...describeCounts(invariants, 'check'));
    return parts.join('; ');
}
function describeCounts(rows, noun) {
    const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
    const plural = `${noun}${rows.length === 1 ? '' : 's'}`;
    if (rows.length === 0)
        return [`no ${noun}s to judge`];
    const said = [
        [count('fail'), 'failed'],
        [count('error'), 'could not be measured'],
        [count('inconclusive'), 'undecided'],
        [count('warn'), 'warned'],
    ];
    const told = said.filter(([number]) => number > 0);
    if (told.length === 0)
        return [rows.length === 1 ? `1 ${noun} passed` : `all ${rows.length} ${plural} passed`];
    return told.map(([number, words], index) => index === 0 ? `${number} of ${rows.length} ${plural} ${words}` : `${number} ${words}`);
}
function sign({ operator }) {
    return { min: '≥', max: '≤', max_drop: 'drop ≤', max_increase: 'increase ≤' }[operator];
}
function isChange({ operator }) {
    return operator === 'max_drop' || operator === 'max_increase';
}
function formatValue(row, value) {
    return isChange(row) ? signedDifference(value, row) : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(value, row.unit);
}
function formatBoth(row, a, b) {
    return isChange(row) ? [signedDifference(a, row), signedDifference(b, row)] : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .kI)(a, b, row.unit);
}
function signedDifference(value, { unit }) {
    return `${value < 0 ? '−' : ''}${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(value, unit)}`;
}
/** ` (29.0 kB → 29.6 kB, +2.1 %)` */
function change(row) {
    const { reference, measured, unit, operator } = row;
    if (!isChange(row) || reference === null || measured === null)
        return '';
    const relative = operator === 'max_increase' && measured !== reference ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRelative */ .om)(measured - reference, reference) : null;
    return ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .kI)(reference, measured, unit).join(' → ')}${relative === null ? '' : `, ${relative}`})`;
}
function describeDifference(row, delta, expected) {
    if (delta === 0)
        return 'exactly at the limit';
    const isBelow = row.operator === 'min';
    const size = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(delta, row.unit);
    const word = delta < 0 ? 'to spare' : isBelow ? 'under' : 'over';
    const relative = delta > 0 && row.unit !== 'fraction' && !isChange(row) ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRelative */ .om)(isBelow ? -delta : delta, expected) : null;
    return `${size} ${word}${relative === null ? '' : ` (${relative})`}`;
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X1: () => (/* binding */ escapeText)
/* harmony export */ });
/* unused harmony exports oneLine, escapeHtml */
/**
 * Names, messages and paths come from specs, models and devices that a stranger may have written. Each output format has
 * one function that makes any string harmless text in it.
 */
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Control characters, line breaks and direction overrides become visible marks, so that one value stays on one line. */
function oneLine(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(/\s*[\r\n\u2028\u2029\u0085]+\s*/g, ' ')
        .replace(/\t/g, ' ')
        .replace(invisible, '\ufffd')
        .replace(loneSurrogate, '\ufffd');
}
/** For terminals and CI logs, whose runners obey lines such as `::error::` and `##[error]`. */
function escapeText(text) {
    return oneLine(text)
        .replace(/::/g, ':\u200b:')
        .replace(/##(?=\[)/g, '#\u200b#');
}
/** Prose inside GitHub-flavoured Markdown: no markup, HTML, mention, reference or link comes alive. */
function escapeMarkdown(text) {
    return oneLine(text).replace(/[\\`*_{}[\]<>|~&$^=]|[@#]|:(?=\/\/|:)|(?<=\bwww)\./gi, (character) => {
        if (character === '@' || character === '#')
            return `${character}\u200b`;
        return `&#${character.charCodeAt(0)};`;
    });
}
/** A name as inline code, where mentions and links stay dead. Safe inside a table cell. */
function codeSpan(text) {
    return /^[\w./:+-]+( [\w./:+-]+)*$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** Text or a quoted attribute in HTML and XML. */
function escapeHtml(text) {
    return oneLine(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 9362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   om: () => (/* binding */ formatRelative)
/* harmony export */ });
/** `decimals` beyond the unit's usual ones; bytes count them in kB or MB. */
function formatQuantity(value, unit, extraDecimals = 0) {
    switch (unit) {
        case 'bytes':
            return formatBytes(value, extraDecimals);
        case 'fraction':
            return `${(value * 100).toFixed(2 + extraDecimals)} %`;
        case 'count':
            return formatCount(value);
        case 'milliseconds':
            return `${value.toFixed(2 + extraDecimals)} ms`;
        case 'millijoules':
            return `${value.toFixed(2 + extraDecimals)} mJ`;
        default:
            throw new RangeError(`unknown unit ${String(unit)}`);
    }
}
/** Two values in the same unit, with as many digits as it takes to tell them apart. */
function formatPair(a, b, unit) {
    for (const extra of [0, 1, 2, 4]) {
        if (unit === 'bytes' && extra > 0)
            break;
        const pair = [formatQuantity(a, unit, extra), formatQuantity(b, unit, extra)];
        if (a === b || pair[0] !== pair[1])
            return pair;
    }
    const plain = (value) => (unit === 'bytes' ? `${formatCount(value)} B` : String(value));
    return [plain(a), plain(b)];
}
/** A difference without its sign; of fractions in points, and small sizes in bytes. */
function formatDifference(difference, unit) {
    const size = Math.abs(difference);
    if (unit !== 'fraction')
        return formatQuantity(size, unit);
    const points = size * 100;
    const decimals = points === 0 ? 2 : Math.min(8, Math.max(2, Math.ceil(-Math.log10(points) - 1e-9)));
    return `${points.toFixed(decimals)} points`;
}
/** A change relative to what it is measured by: `+10.7 %`. Null where the base is 0. */
function formatRelative(difference, base) {
    if (base === 0 || !Number.isFinite(difference / base))
        return null;
    const percent = (difference / Math.abs(base)) * 100;
    const decimals = percent === 0 ? 1 : Math.max(1, Math.ceil(-Math.log10(Math.abs(percent)) - 1e-9));
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(decimals)} %`;
}
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
/** Digits in groups of three: 1,234,567. */
function formatCount(value) {
    return grouped.format(value);
}
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 120)
        return `${Math.round(seconds)} s`;
    return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}
function formatBytes(bytes, extraDecimals) {
    if (Math.abs(bytes) < 1000)
        return `${formatCount(bytes)} B`;
    // 999,950 bytes would round to "1000.0 kB".
    if (Math.abs(bytes) < 999_950)
        return `${(bytes / 1000).toFixed(1 + extraDecimals)} kB`;
    return `${(bytes / 1_000_000).toFixed(2 + extraDecimals)} MB`;
}


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9231);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3614);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9362);
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
    const conditions = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(data.trainSamples)} training and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(data.testSamples)} test samples, seed ${seed}, ${engine}`;
    const lines = [
        `${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)(spec.name))}  ${paint('dim', `tinygate ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)(tool.version)} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)(spec.path)}`)}`,
        paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)(conditions)),
        '',
        ...renderArtifacts(report.artifacts, paint),
        ...renderBudgets(report.budgets, paint),
        ...renderInvariants(report, paint),
        paint(['bold', verdictStyle[report.verdict]], `${_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictMarks */ .M9[report.verdict]} ${report.verdict}: ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeVerdict */ .XZ)(report)}`) + paint('dim', `  (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(timings.totalSeconds)}, exit code ${(0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report.verdict)})`),
    ];
    return `${lines.join('\n')}\n`;
}
function renderArtifacts(artifacts, paint) {
    if (artifacts.length === 0)
        return [];
    const header = ['artifact', 'size', 'deflated', 'accuracy', 'parameters', 'MACs'];
    const rows = artifacts.map((artifact) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)(artifact.artifact),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(artifact.sizeBytes, 'bytes'),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(artifact.deflatedBytes, 'bytes'),
        artifact.accuracy ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(artifact.accuracy.fraction, 'fraction') : '—',
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(artifact.parameters),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(artifact.macs),
    ]);
    const [head = '', ...body] = alignColumns([header, ...rows], [1, 2, 3, 4, 5]);
    return [`  ${paint('dim', head)}`, ...body.map((line) => `  ${line}`), ''];
}
function renderBudgets(budgets, paint) {
    if (budgets.length === 0)
        return [paint('yellow', '  The spec has no budgets: nothing was judged.'), ''];
    const texts = budgets.map(_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeBudget */ .No);
    const cells = budgets.map((row, index) => {
        const text = texts[index];
        return [`${row.artifact} ${text.subject}`, text.measured, text.limit, text.difference].map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1);
    });
    return [
        ...alignColumns(cells, [1]).flatMap((line, index) => {
            const row = budgets[index];
            const head = `${paint(verdictStyle[row.verdict], _describe_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictMarks */ .M9[row.verdict])} ${row.verdict === 'pass' ? line : paint('bold', line)}`;
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
    return notes.map(_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1);
}
function renderInvariants({ invariants }, paint) {
    const broken = invariants.filter(({ verdict }) => verdict !== 'pass');
    const kept = invariants.length - broken.length;
    const lines = broken.map((row) => {
        const { subject, sentence } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeInvariant */ .Kg)(row);
        return `${paint(verdictStyle[row.verdict], _describe_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictMarks */ .M9[row.verdict])} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)(`${row.artifact} ${row.layer}: ${subject} ${sentence}`)}`;
    });
    if (kept > 0)
        lines.push(`${paint('green', _describe_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictMarks */ .M9.pass)} no pass undid another: ${kept} checks on the exported codes hold`);
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
