export const id = 933;
export const ids = [933];
export const modules = {

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotate: () => (/* binding */ annotate),
  setOutputs: () => (/* binding */ setOutputs),
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(3614);
;// CONCATENATED MODULE: ./build/report/render-annotations.js
/** What to mark in the spec: one annotation on the line of every budget that is not met. Plain data, unescaped. */

function renderAnnotations(report) {
    const budgets = report.budgets
        .filter(({ verdict }) => verdict !== 'pass')
        .map((row) => {
        const { subject, sentence } = (0,describe/* describeBudget */.No)(row);
        const conditions = row.conditions.length > 0 ? ` (${row.conditions.join('; ')})` : '';
        const message = [`${row.artifact}: ${subject}: ${sentence}${conditions}`, row.message].filter(Boolean).join('\n');
        const level = row.verdict === 'warn' ? 'warning' : 'error';
        return {
            level,
            ...positionOf(row.place),
            title: title(`${row.artifact} ${subject} ${titleWords(row)}`),
            message,
        };
    });
    const invariants = report.invariants
        .filter(({ verdict }) => verdict !== 'pass')
        .map((row) => {
        const { subject, sentence } = (0,describe/* describeInvariant */.Kg)(row);
        const message = `${row.artifact}, layer ${row.layer}: ${subject} ${sentence}`;
        return {
            level: 'error',
            ...positionOf({ file: report.spec.path }),
            title: title(`${row.artifact}: ${subject} not kept in ${row.layer}`),
            message,
        };
    });
    return [...budgets, ...invariants];
}
function titleWords({ verdict, operator, actual, delta }) {
    if (verdict === 'error')
        return 'could not be judged';
    if (actual === null)
        return 'has nothing to compare with';
    if (verdict === 'inconclusive' || delta === null || delta <= 0)
        return 'is undecided';
    return operator === 'min' ? 'is under budget' : 'is over budget';
}
function positionOf({ file, line = 1, column = 1 }) {
    return { file, line, column };
}
function title(text) {
    return text.length <= 255 ? text : `${text.slice(0, 254)}…`;
}

;// CONCATENATED MODULE: ./build/action/outputs.js
/** What the action leaves behind: outputs for later steps, the job summary, and annotations on the spec. */



/** First of all, so that a later step finds the report even when something below fails. */
function setOutputs(commands, { report, files }) {
    commands.setOutput('verdict', report.verdict);
    commands.setOutput('report-path', files.report);
    commands.setOutput('summary-path', files.summary);
    const first = files.artifacts[0];
    commands.setOutput('artifacts-path', first === undefined ? '' : (0,external_node_path_.dirname)(first));
}
/** One annotation per budget that does not hold, on its line. */
function annotate(commands, { report }) {
    for (const { level, file, line, column, title, message } of renderAnnotations(report)) {
        commands[level](message, { title, file, startLine: line, startColumn: column });
    }
}
/** Writes the report into the job summary. A runner without one costs a warning, never the verdict. */
async function writeSummary(commands, { files }) {
    try {
        await commands.summary.addRaw(await (0,promises_.readFile)(files.summary, 'utf8'), true).write();
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        commands.warning(`expected to write the job summary, found: ${cause}. The report is in ${files.summary}.`);
    }
}


/***/ }),

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


/***/ })

};
