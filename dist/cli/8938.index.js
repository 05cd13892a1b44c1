export const id = 8938;
export const ids = [8938];
export const modules = {

/***/ 61699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   SB: () => (/* binding */ metricNamed),
/* harmony export */   Zv: () => (/* binding */ metricNames),
/* harmony export */   h: () => (/* binding */ metricsWhere),
/* harmony export */   qd: () => (/* binding */ metrics)
/* harmony export */ });
const untested = { isTested: false, hasClass: false, hasLayers: false, hasOperatorLists: false };
const ofBytes = { basis: 'bytes', ...untested };
const additive = { better: 'lower', isAdditive: true, ...ofBytes };
const onSamples = {
    unit: 'fraction',
    better: 'higher',
    isAdditive: false,
    basis: 'samples',
    ...untested,
};
const onDevice = { better: 'lower', isAdditive: false, basis: 'device', ...untested };
const metrics = {
    size: { title: 'size', unit: 'bytes', ...additive, meaning: 'bytes of the file' },
    deflated_size: {
        title: 'deflated size',
        unit: 'bytes',
        ...additive,
        meaning: 'bytes after zlib deflate at level 9, made by pako (the row names its version) alike on every machine: what a zip or an over-the-air update carries',
    },
    accuracy: {
        title: 'accuracy',
        ...onSamples,
        isTested: true,
        meaning: 'top-1 on the test samples, Σ r(c) / Σ n(c); of equal scores the first counts',
    },
    class_accuracy: {
        title: 'class accuracy',
        ...onSamples,
        isTested: true,
        hasClass: true,
        meaning: 'r(c) / n(c) of the class that the budget names, else of the worst class',
    },
    balanced_accuracy: {
        title: 'balanced accuracy',
        ...onSamples,
        meaning: 'mean over the classes of r(c) / n(c)',
    },
    macro_f1: { title: 'macro F1', ...onSamples, meaning: 'mean over the classes of 2 · r(c) / (n(c) + p(c))' },
    parameters: {
        title: 'parameters',
        unit: 'count',
        ...additive,
        meaning: 'elements of the weights and biases that operators read; what two subgraphs share counts once',
    },
    macs: {
        title: 'multiply-accumulates',
        unit: 'count',
        ...additive,
        meaning: 'multiply-accumulates of one inference, from shapes; taps on padding count. Where those of an operator are not known the row is an error that names it',
    },
    sparsity: {
        title: 'sparsity',
        unit: 'fraction',
        better: 'higher',
        isAdditive: false,
        ...ofBytes,
        hasLayers: true,
        meaning: 'of each compressed kernel, or of the `layers` that the budget names, the share of codes equal to their zero point; the kernel with the fewest is judged, or with `over: all` their share in all of them together',
    },
    distinct_codes: {
        title: 'distinct codes',
        unit: 'count',
        better: 'lower',
        isAdditive: false,
        ...ofBytes,
        hasLayers: true,
        meaning: 'of each compressed kernel, or of the `layers` that the budget names, the number of distinct codes; the kernel with the most is judged',
    },
    arena_estimate: {
        title: 'arena (estimate)',
        unit: 'bytes',
        better: 'lower',
        isAdditive: false,
        ...ofBytes,
        meaning: 'RAM that TensorFlow Lite Micro would need, computed from the file: activations as its greedy planner places them, and all that the interpreter keeps; an estimate, see [arena.md](arena.md). What is not known is an error',
    },
    float_operators: {
        title: 'float operators',
        unit: 'count',
        ...additive,
        meaning: 'operators that read or write floating point. Constants do not count: a hybrid operator, int8 weights under float activations, does. `0` means integer-only',
    },
    operators: {
        title: 'operators that are not allowed',
        unit: 'count',
        ...additive,
        hasOperatorLists: true,
        meaning: 'operators that `allow` does not hold or that `deny` holds, by name, version and type: what the runtime on the device would refuse. The row names each with its layer, and the list with its source',
    },
    latency_mean: {
        title: 'mean latency',
        unit: 'milliseconds',
        ...onDevice,
        meaning: 'mean time of one inference, mean over the runs; `avg` of benchmark_model',
    },
    latency_median: {
        title: 'median latency',
        unit: 'milliseconds',
        ...onDevice,
        meaning: 'median time of one inference, mean over the runs; what MLPerf Tiny reports',
    },
    latency_p95: {
        title: '95th percentile latency',
        unit: 'milliseconds',
        ...onDevice,
        meaning: '95th percentile of the time of one inference, mean over the runs',
    },
    energy: {
        title: 'energy',
        unit: 'millijoules',
        ...onDevice,
        meaning: 'energy of one inference, mean over the runs; from `energy`',
    },
    peak_memory: {
        title: 'peak memory',
        unit: 'bytes',
        ...onDevice,
        meaning: 'largest resident memory of the process, from `memory.peak_bytes`; `report_peak_memory_footprint` of benchmark_model',
    },
    arena: {
        title: 'arena',
        unit: 'bytes',
        ...onDevice,
        meaning: 'tensor arena that the interpreter used, from `memory.arena_bytes`; `arena_used_bytes()` of TFLite Micro',
    },
    ram: {
        title: 'RAM',
        unit: 'bytes',
        ...onDevice,
        meaning: 'static RAM of the firmware, from `memory.ram_bytes`; Total RAM of X-CUBE-AI',
    },
    flash: {
        title: 'flash',
        unit: 'bytes',
        ...onDevice,
        meaning: 'bytes of the firmware with the model and its kernels, from `memory.flash_bytes`; Total Flash of X-CUBE-AI',
    },
    delegated_nodes: {
        title: 'delegated nodes',
        unit: 'count',
        ...onDevice,
        better: 'higher',
        meaning: 'operators that an accelerator or an optimised backend took, from `nodes.delegated`',
    },
    undelegated_nodes: {
        title: 'undelegated nodes',
        unit: 'count',
        ...onDevice,
        meaning: 'operators that it left to the interpreter, from `nodes.undelegated`',
    },
};
const metricNames = Object.keys(metrics);
/** Undefined for a name that no metric has; a report of another version may hold such a name. */
function findMetric(name) {
    return Object.hasOwn(metrics, name) ? metricNamed(name) : undefined;
}
function metricNamed(name) {
    return { name, ...metrics[name] };
}
/** Names of the metrics for which `holds` is true, in the order of the table. */
function metricsWhere(holds) {
    return metricNames.filter((name) => holds(metrics[name]));
}


/***/ }),

/***/ 73614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ verdictEmoji),
/* harmony export */   Kg: () => (/* binding */ describeInvariant),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   No: () => (/* binding */ describeBudget),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   oz: () => (/* binding */ describeMetric)
/* harmony export */ });
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61699);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59362);
/** The words for a judged row, shared by every renderer, so that all of them say the same. */


function describeBudget(row) {
    const name = describeMetric(row);
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
/** `class accuracy of dog`, `median latency on raspberry-pi-4b` */
function describeMetric(row) {
    const title = (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(row.metric)?.title ?? row.metric;
    return `${title}${row.class === null ? '' : ` of ${row.class}`}${row.device === null ? '' : ` on ${row.device}`}`;
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
/** One line: `2 of 6 budgets failed, 1 could not be measured; 1 file could not be measured`. */
function describeVerdict({ budgets, invariants, faults, }) {
    const parts = [...describeCounts(budgets, 'budget')];
    if (invariants.some(({ verdict }) => verdict !== 'pass'))
        parts.push(...describeCounts(invariants, 'check'));
    const files = faults.length;
    if (files > 0)
        parts.push(`${files} file${files === 1 ? '' : 's'} could not be measured`);
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

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderInspectionHtml: () => (/* binding */ renderInspectionHtml)
});

// EXTERNAL MODULE: ./build/report/html/element.js
var html_element = __webpack_require__(9037);
// EXTERNAL MODULE: ./build/report/html/figure.js
var figure = __webpack_require__(11529);
// EXTERNAL MODULE: ./build/report/html/page.js
var page = __webpack_require__(87410);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
;// CONCATENATED MODULE: ./build/report/html/treemap.js
/** @param values positive, the largest first. @returns an area for each, in their order. */
function treemap(values, frame) {
    const total = values.reduce((sum, value) => sum + value, 0);
    if (total <= 0)
        return [];
    const scale = (frame.width * frame.height) / total;
    const areas = [];
    let free = frame;
    let row = [];
    for (const value of values) {
        const wanted = [...row, value * scale];
        const side = Math.min(free.width, free.height);
        if (row.length > 0 && worstRatio(wanted, side) > worstRatio(row, side)) {
            free = layRow(row, free, areas);
            row = [value * scale];
        }
        else
            row = wanted;
    }
    layRow(row, free, areas);
    return areas;
}
function worstRatio(row, side) {
    const sum = row.reduce((a, b) => a + b, 0);
    const [largest, smallest] = [Math.max(...row), Math.min(...row)];
    return Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));
}
/** @returns what is left of the free space. */
function layRow(row, free, areas) {
    const sum = row.reduce((a, b) => a + b, 0);
    const isWide = free.width >= free.height;
    const thickness = sum / Math.max(1e-9, isWide ? free.height : free.width);
    let position = isWide ? free.y : free.x;
    for (const area of row) {
        const length = area / Math.max(1e-9, thickness);
        areas.push(isWide
            ? { x: free.x, y: position, width: thickness, height: length }
            : { x: position, y: free.y, width: length, height: thickness });
        position += length;
    }
    return isWide
        ? { ...free, x: free.x + thickness, width: Math.max(0, free.width - thickness) }
        : { ...free, y: free.y + thickness, height: Math.max(0, free.height - thickness) };
}

// EXTERNAL MODULE: ./build/report/inspection/describe.js
var describe = __webpack_require__(27433);
;// CONCATENATED MODULE: ./build/report/inspection/style.js
/** What the page of an inspection adds to the report's style sheet. Shades go with words, never alone. */
/** Shares of `mark` over the page: how full of information stored weights are. */
const fullness = [0.1, 0.18, 0.26, 0.34, 0.42];
const shades = fullness
    .map((share, index) => `.full${index + 1}{fill:color-mix(in srgb,var(--mark) ${share * 100}%,var(--page))}`)
    .join('');
const inspectionCss = `
${shades}
.beside{fill:color-mix(in srgb,var(--base) 22%,var(--page))}
.full1,.full2,.full3,.full4,.full5,.beside{stroke:var(--page);stroke-width:2}
svg .on{fill:var(--text);font-weight:600}
svg .under{fill:var(--text)}
.living{fill:color-mix(in srgb,var(--mark) 34%,var(--page));stroke:var(--page);stroke-width:1}
.needed{fill:var(--mark);stroke:var(--page);stroke-width:1}
.scratch{fill:color-mix(in srgb,var(--base) 45%,var(--page));stroke:var(--page);stroke-width:1}
.peakline{stroke:var(--base);stroke-width:1.5;stroke-dasharray:4 3;fill:none}
.spread{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,290px),1fr));gap:8px 24px}
.spread figure{margin:8px 0}.spread table{min-width:0}
@media (forced-colors:active){.full1,.full2,.full3,.full4,.full5,.beside,.living,.needed,.scratch{fill:Canvas;stroke:CanvasText}}
`.trim();

;// CONCATENATED MODULE: ./build/report/inspection/bytes.js






const [width, height] = [760, 380];
/** More areas than these are too small to see; the rest is one area. */
const mostAreas = 60;
function renderBytes(file) {
    return [renderMap(file), renderPurposes(file), renderSavings(file)];
}
function renderMap(file) {
    const parts = partsOf(file);
    if (parts.length === 0)
        return null;
    const areas = treemap(parts.map(({ bytes }) => bytes), { x: 0, y: 0, width, height });
    return (0,figure/* figure */.vP)({
        title: `Every byte of ${(0,describe/* shorten */.ml)(file.file, 60)}`,
        note: 'Areas are bytes. The fuller the colour of a layer, the more information a stored bit of its weights holds; pale weights compress well.',
        description: `${parts.slice(0, 12).map(bytes_describe).join('; ')}.`,
        width,
        height,
        table: (0,figure/* dataTable */.Jx)({
            caption: `Bytes of ${file.file} by layer and purpose`,
            header: ['Part', 'Bytes', 'Share', 'Note'],
            rows: parts.map(({ name, bytes, note }) => [
                name,
                (0,quantity/* formatCount */.B4)(bytes),
                (0,describe/* formatShare */.T1)(bytes, file.sizeBytes),
                note,
            ]),
            right: [1, 2],
        }),
    }, parts.map((part, index) => renderArea(part, areas[index])));
}
function renderArea(part, { x, y, width: wide, height: high }) {
    // Bold letters of this size are up to 8 px wide.
    const letters = Math.floor((wide - 10) / 7.8);
    const hasName = letters >= 5 && high >= 22;
    return [
        (0,figure/* rect */.Pc)(x, y, wide, high, part.className, bytes_describe(part)),
        hasName ? (0,figure/* text */.Qq)(x + 6, y + 16, (0,describe/* shorten */.ml)(part.name, letters), { class: 'on' }) : null,
        hasName && high >= 38 && letters >= 7
            ? (0,figure/* text */.Qq)(x + 6, y + 32, (0,quantity/* formatQuantity */.VZ)(part.bytes, 'bytes'), { class: 'under' })
            : null,
        hasName && high >= 54 && letters >= part.note.length ? (0,figure/* text */.Qq)(x + 6, y + 48, part.note, { class: 'under' }) : null,
    ];
}
function bytes_describe({ name, bytes, note }) {
    return `${name}: ${(0,quantity/* formatQuantity */.VZ)(bytes, 'bytes')}${note === '' ? '' : `, ${note}`}`;
}
/** A layer for each kernel, and what is not weights by its purpose; the largest first. */
function partsOf({ layers, bytes }) {
    const inLayers = new Map();
    for (const layer of layers)
        if (!inLayers.has(layer.sha256))
            inLayers.set(layer.sha256, layer);
    const kernels = [...inLayers.values()].map((layer) => {
        const stored = (8 * layer.bytes) / Math.max(1, layer.elements);
        const share = stored === 0 ? 0 : layer.entropyBits / stored;
        const shade = Math.min(fullness.length, 1 + Math.floor(share * fullness.length));
        return {
            name: layer.name,
            bytes: layer.bytes,
            className: `full${shade}`,
            note: `${(0,describe/* formatBits */.cY)(layer.entropyBits)} of ${Number(stored.toFixed(2))} bits`,
        };
    });
    const inKernels = kernels.reduce((sum, part) => sum + part.bytes, 0);
    const others = bytes.flatMap(({ purpose, bytes: count }) => {
        const left = purpose === 'weights' ? count - inKernels : count;
        const name = purpose === 'weights' ? 'other weights' : describe/* purposeTitles */.Aw[purpose];
        return left > 0 ? [{ name, bytes: left, className: 'beside', note: '' }] : [];
    });
    const all = [...kernels, ...others].filter((part) => part.bytes > 0).sort((a, b) => b.bytes - a.bytes);
    const small = all.slice(mostAreas);
    const rest = small.reduce((sum, part) => sum + part.bytes, 0);
    const restPart = { name: `${small.length} smaller parts`, bytes: rest, className: 'beside', note: '' };
    return rest > 0 ? [...all.slice(0, mostAreas), restPart].sort((a, b) => b.bytes - a.bytes) : all;
}
function renderPurposes({ file, bytes, sizeBytes, deflatedBytes, entropyBytes, layers }) {
    const weightBytes = layers.reduce((sum, layer) => sum + layer.bytes, 0);
    return [
        (0,figure/* dataTable */.Jx)({
            caption: `What the ${(0,quantity/* formatCount */.B4)(sizeBytes)} bytes of ${file} are for`,
            header: ['Purpose', 'Bytes', 'Share', 'What that is'],
            rows: bytes.map(({ purpose, bytes: count }) => [
                describe/* purposeTitles */.Aw[purpose],
                (0,quantity/* formatCount */.B4)(count),
                (0,describe/* formatShare */.T1)(count, sizeBytes),
                describe/* purposeMeanings */.du[purpose],
            ]),
            right: [1, 2],
        }),
        (0,html_element/* element */.ND)('p', {}, `An archive of the file (zlib deflate, level 9) takes ${(0,quantity/* formatQuantity */.VZ)(deflatedBytes, 'bytes')}, ${(0,describe/* formatShare */.T1)(deflatedBytes, sizeBytes)} of it.`, weightBytes > 0
            ? ` By the frequency of their codes, the weights hold ${(0,quantity/* formatQuantity */.VZ)(entropyBytes, 'bytes')} of information in ${(0,quantity/* formatQuantity */.VZ)(weightBytes, 'bytes')}.`
            : null),
    ];
}
function renderSavings({ savings, sizeBytes }) {
    if (savings.length === 0)
        return (0,html_element/* element */.ND)('p', {}, 'Nothing in the file could go without changing a result.');
    return (0,figure/* dataTable */.Jx)({
        caption: 'What could go without changing a result',
        header: ['What', 'About', 'Share', 'How'],
        rows: savings.map(({ what, bytes, how }) => [
            what,
            (0,quantity/* formatQuantity */.VZ)(bytes, 'bytes'),
            (0,describe/* formatShare */.T1)(bytes, sizeBytes),
            how,
        ]),
        right: [1, 2],
        isStacked: true,
    });
}

// EXTERNAL MODULE: ./build/report/html/scale.js
var scale = __webpack_require__(49743);
;// CONCATENATED MODULE: ./build/report/inspection/comparison.js





function renderComparison(comparison, before, after) {
    return [
        (0,figure/* dataTable */.Jx)({
            caption: `${after.file} against ${before.file}`,
            header: ['What', 'Before', 'After', 'Change'],
            rows: (0,describe/* totalsOf */.vA)(before, after),
            right: [1, 2, 3],
        }),
        comparison.layers.length === 0 ? null : renderBars(comparison, before, after),
    ];
}
const comparison_width = 760;
const rowHeight = 26;
const plot = { left: 190, right: 520, top: 28 };
const maxBars = 60;
function renderBars({ layers }, before, after) {
    const rows = layers.map((match) => {
        return {
            match,
            old: match.before === null ? null : before.layers[match.before],
            now: match.after === null ? null : after.layers[match.after],
        };
    });
    const shown = rows.slice(0, maxBars);
    const x = (0,scale/* linearScale */.om)([0, ...shown.flatMap(({ old, now }) => [old?.bytes ?? 0, now?.bytes ?? 0])], plot.left, plot.right);
    const height = plot.top + shown.length * rowHeight + 10;
    const marks = shown.map(({ match, old, now }, index) => {
        const y = plot.top + index * rowHeight;
        const [oldEnd, nowEnd] = [x.position(old?.bytes ?? 0), x.position(now?.bytes ?? 0)];
        const words = changeOf({ match, old, now });
        return [
            (0,figure/* text */.Qq)(plot.left - 10, y + 17, (0,describe/* shorten */.ml)((now ?? old).name, 26), { anchor: 'end', class: 'name' }),
            (0,figure/* rect */.Pc)(plot.left, y + 6, nowEnd - plot.left, rowHeight - 12, 'mark', words),
            (0,figure/* outline */.rj)(plot.left, y + 3, oldEnd - plot.left, rowHeight - 6, 'ghost'),
            (0,figure/* text */.Qq)(Math.max(oldEnd, nowEnd) + 10, y + 17, words, { class: 'value' }),
        ];
    });
    return (0,figure/* figure */.vP)({
        title: `Bytes of each layer${shown.length < rows.length ? `, the first ${shown.length} of ${rows.length}` : ''}`,
        note: `The dashed outline is ${(0,describe/* shorten */.ml)(before.file, 60)}.`,
        description: `${shown.map((row) => `${(row.now ?? row.old).name}: ${changeOf(row)}`).join('; ')}.`,
        width: comparison_width,
        height,
        table: comparisonTable(rows, before),
    }, x.ticks.map((tick) => [
        (0,figure/* line */.n8)(x.position(tick), plot.top, x.position(tick), height - 8, 'gridline'),
        (0,figure/* text */.Qq)(x.position(tick), plot.top - 10, (0,quantity/* formatQuantity */.VZ)(tick, 'bytes'), { anchor: 'middle' }),
    ]), marks);
}
function changeOf({ match, old, now }) {
    if (!old || !now)
        return match.match;
    const bytes = (0,describe/* signedBytes */.Sq)(now.bytes - old.bytes);
    return `${bytes} · ${match.areWeightsEqual ? 'same weights' : 'weights changed'}${match.match === 'name' ? '' : ' · renamed'}`;
}
function comparisonTable(rows, before) {
    const both = ({ old, now }, print) => {
        const [a, b] = [old && print(old), now && print(now)];
        if (a === null || b === null)
            return a ?? b ?? '—';
        return a === b ? a : (0,html_element/* element */.ND)('span', {}, `${a} → ${b}`);
    };
    return (0,figure/* dataTable */.Jx)({
        caption: 'Layers of both files',
        header: ['Layer', 'Bytes', 'Zeros', 'Codes', 'Entropy', 'What happened'],
        rows: rows.map((row) => [
            (row.now ?? row.old).name,
            both(row, ({ bytes }) => (0,quantity/* formatQuantity */.VZ)(bytes, 'bytes')),
            both(row, ({ zeroFraction }) => (0,quantity/* formatQuantity */.VZ)(zeroFraction, 'fraction')),
            both(row, ({ distinctCodes }) => String(distinctCodes)),
            both(row, ({ entropyBits }) => (0,describe/* formatBits */.cY)(entropyBits)),
            (0,describe/* describeMatch */.$X)(row.match, before.layers),
        ]),
        right: [1, 2, 3, 4],
    });
}

// EXTERNAL MODULE: ./build/report/html/histograms.js
var histograms = __webpack_require__(90458);
;// CONCATENATED MODULE: ./build/report/inspection/layers.js






/** A chart of more rows than this helps nobody; the table has them all. */
const layers_maxBars = 40;
const layers_width = 760;
const layers_rowHeight = 26;
const left = 190;
const bytesPlot = { left, right: 470, top: 40 };
const bitsPlot = { left: 560, right: 700, top: 40 };
function renderLayers(file) {
    const { layers } = file;
    if (layers.length === 0)
        return [(0,html_element/* element */.ND)('p', {}, 'The file holds no layers with constant weights.')];
    return [layers_renderBars(file), renderHistograms(file)];
}
function layers_renderBars({ file, layers }) {
    const bars = [...layers].sort((a, b) => b.bytes - a.bytes).slice(0, layers_maxBars);
    const shown = layers.filter((layer) => bars.includes(layer));
    const x = (0,scale/* linearScale */.om)([0, ...shown.map(({ bytes }) => bytes)], bytesPlot.left, bytesPlot.right, 3);
    const mostBits = Math.max(8, ...shown.map(storedBits));
    const bits = (0,scale/* linearScale */.om)([0, mostBits], bitsPlot.left, bitsPlot.right, 4);
    const height = bytesPlot.top + shown.length * layers_rowHeight + 10;
    const marks = shown.map((layer, index) => {
        const y = bytesPlot.top + index * layers_rowHeight;
        const [start, end] = [x.position(0), x.position(layer.bytes)];
        const full = (end - start) * (1 - layer.zeroFraction);
        const title = layers_describe(layer);
        return [
            (0,figure/* text */.Qq)(left - 10, y + 17, (0,describe/* shorten */.ml)(layer.name, 26), { anchor: 'end', class: 'name' }),
            (0,figure/* rect */.Pc)(start, y + 6, end - start, layers_rowHeight - 12, 'zero', title),
            (0,figure/* rect */.Pc)(start, y + 6, full, layers_rowHeight - 12, 'mark', title),
            (0,figure/* text */.Qq)(end + 8, y + 17, (0,quantity/* formatQuantity */.VZ)(layer.bytes, 'bytes'), { class: 'value' }),
            (0,figure/* rect */.Pc)(bits.position(0), y + 6, bits.position(storedBits(layer)) - bits.position(0), layers_rowHeight - 12, 'zero', title),
            (0,figure/* rect */.Pc)(bits.position(0), y + 6, bits.position(layer.entropyBits) - bits.position(0), layers_rowHeight - 12, 'mark', title),
            (0,figure/* text */.Qq)(bits.position(storedBits(layer)) + 8, y + 17, (0,describe/* formatBits */.cY)(layer.entropyBits), { class: 'value' }),
        ];
    });
    const more = shown.length < layers.length ? `, the largest ${shown.length} of ${layers.length}` : '';
    return (0,figure/* figure */.vP)({
        title: `Layers of ${(0,describe/* shorten */.ml)(file, 60)}${more}`,
        note: 'Left, bytes of the weights: the light part is zeros. Right, bits for each weight: stored (light) and of information (dark).',
        description: `${shown.map(layers_describe).join('; ')}.`,
        width: layers_width,
        height,
        table: layerTable(file, layers),
    }, [...x.ticks.map((tick) => [x.position(tick), (0,quantity/* formatQuantity */.VZ)(tick, 'bytes')])].map(([at, words]) => [
        (0,figure/* line */.n8)(at, bytesPlot.top, at, height - 8, 'gridline'),
        (0,figure/* text */.Qq)(at, bytesPlot.top - 10, words, { anchor: 'middle' }),
    ]), bits.ticks.map((tick) => [
        (0,figure/* line */.n8)(bits.position(tick), bitsPlot.top, bits.position(tick), height - 8, 'gridline'),
        (0,figure/* text */.Qq)(bits.position(tick), bitsPlot.top - 10, `${tick} bit`, { anchor: 'middle' }),
    ]), marks);
}
function layerTable(file, layers) {
    return (0,figure/* dataTable */.Jx)({
        caption: `Layers of ${file}`,
        header: ['Layer', 'Operator', 'Type', 'Weights', 'Output', 'Bytes', 'Biases', 'MACs', 'Zeros', 'Codes', 'Entropy'],
        rows: layers.map((layer) => [
            layer.name,
            layer.operator,
            layer.type,
            (0,describe/* formatShape */.BB)(layer.shape),
            (0,describe/* formatShape */.BB)(layer.outputShape),
            (0,quantity/* formatCount */.B4)(layer.bytes),
            (0,quantity/* formatCount */.B4)(layer.biasBytes),
            (0,describe/* formatKnown */.Jq)(layer.macs),
            (0,quantity/* formatQuantity */.VZ)(layer.zeroFraction, 'fraction'),
            (0,quantity/* formatCount */.B4)(layer.distinctCodes),
            `${(0,describe/* formatBits */.cY)(layer.entropyBits)} bit`,
        ]),
        right: [5, 6, 7, 8, 9, 10],
    });
}
function renderHistograms({ layers }) {
    const charts = layers
        .slice(0, 2 * layers_maxBars)
        .flatMap(({ name, histogram }) => (histogram ? [(0,histograms/* renderHistogram */.R)((0,describe/* shorten */.ml)(name, 60), histogram)] : []));
    if (charts.length === 0)
        return null;
    return (0,html_element/* element */.ND)('details', {}, (0,html_element/* element */.ND)('summary', {}, 'How the weights of each layer are spread'), (0,html_element/* element */.ND)('p', { class: 'quiet' }, 'Heights are square roots of counts, or zero would tower over all else.'), (0,html_element/* element */.ND)('div', { class: 'spread' }, ...charts));
}
function storedBits({ bytes, elements }) {
    return (8 * bytes) / Math.max(1, elements);
}
function layers_describe({ name, bytes, zeroFraction, distinctCodes, entropyBits }) {
    return `${name}: ${(0,quantity/* formatQuantity */.VZ)(bytes, 'bytes')}, ${(0,quantity/* formatQuantity */.VZ)(zeroFraction, 'fraction')} zeros, ${(0,quantity/* formatCount */.B4)(distinctCodes)} codes, ${(0,describe/* formatBits */.cY)(entropyBits)} bits of information for each weight`;
}

;// CONCATENATED MODULE: ./build/report/inspection/memory.js





const [memory_width, memory_height] = [760, 380];
const memory_plot = { left: 72, right: 744, top: 34, bottom: 330 };
/** Rectangles of a longer plan would be too small to see and too many to load. */
const mostBuffers = 2000;
function renderMemory({ file, arena }) {
    const peak = (0,describe/* peakOf */.XC)(arena);
    return [
        renderSums(arena),
        arena.unknown.length > 0
            ? (0,html_element/* element */.ND)('div', { class: 'alert' }, (0,html_element/* element */.ND)('p', {}, 'The figures are lower bounds, because this is not known:'), (0,html_element/* element */.ND)('ul', {}, ...arena.unknown.map((reason) => (0,html_element/* element */.ND)('li', {}, reason))))
            : null,
        arena.buffers.length === 0 || arena.activationBytes === 0 || arena.buffers.length > mostBuffers
            ? null
            : renderPlan(file, arena, peak),
    ];
}
function renderSums(arena) {
    return (0,html_element/* element */.ND)('dl', { class: 'tiles' }, ...(0,describe/* describeArena */.HE)(arena).map(([what, value]) => (0,html_element/* element */.ND)('div', {}, (0,html_element/* element */.ND)('dt', {}, what), (0,html_element/* element */.ND)('dd', {}, value), (0,html_element/* element */.ND)('dd', { class: 'note' }, notes[what] ?? ''))));
}
const notes = {
    activations: 'what inference computes, and scratch memory',
    'total, 64-bit': 'with all that the interpreter keeps; a budget judges it',
    'total, 32-bit': 'the same on a Cortex-M, whose pointers are shorter',
};
function renderPlan(file, arena, peak) {
    const { buffers, steps, activationBytes } = arena;
    const y = (0,scale/* linearScale */.om)([0, activationBytes], memory_plot.bottom, memory_plot.top);
    const stepWidth = (memory_plot.right - memory_plot.left) / steps.length;
    const x = (step) => memory_plot.left + step * stepWidth;
    const isAtPeak = (buffer) => buffer.first <= peak.step && peak.step <= buffer.last;
    const reached = buffers.filter(({ first, bytes }) => first >= 0 && bytes > 0);
    const marks = reached.map((buffer) => {
        const { first, last, offset, bytes, kind, name } = buffer;
        const top = y.position(offset + bytes);
        const [wide, high] = [(last - first + 1) * stepWidth, y.position(offset) - top];
        const className = kind === 'scratch' ? 'scratch' : isAtPeak(buffer) ? 'needed' : 'living';
        const title = `${name}: ${(0,quantity/* formatQuantity */.VZ)(bytes, 'bytes')} at ${(0,quantity/* formatCount */.B4)(offset)}, steps ${first} to ${last}`;
        return (0,figure/* rect */.Pc)(x(first), top, wide, high, className, title);
    });
    const middle = x(peak.step) + stepWidth / 2;
    const isRight = middle > (memory_plot.left + memory_plot.right) / 2;
    const every = Math.max(1, Math.ceil(steps.length / 12));
    return (0,figure/* figure */.vP)({
        title: `The arena of ${(0,describe/* shorten */.ml)(file, 60)} during one inference`,
        note: (0,describe/* describePeak */.vc)(arena),
        description: `Activations take ${(0,quantity/* formatQuantity */.VZ)(arena.activationBytes, 'bytes')}. At the peak, step ${peak.step} (${peak.operator}), these live: ${peak.buffers
            .slice(0, 6)
            .map(({ name, bytes }) => `${name}, ${(0,quantity/* formatQuantity */.VZ)(bytes, 'bytes')}`)
            .join('; ')}.`,
        width: memory_width,
        height: memory_height,
        table: (0,figure/* dataTable */.Jx)({
            caption: `Buffers in the arena of ${file}`,
            header: ['Buffer', 'Kind', 'Bytes', 'Offset', 'From step', 'To step'],
            rows: buffers.map(({ name, kind, bytes, offset, first, last }) => [
                name || '(no name)',
                kind,
                (0,quantity/* formatCount */.B4)(bytes),
                (0,quantity/* formatCount */.B4)(offset),
                (0,quantity/* formatCount */.B4)(first),
                (0,quantity/* formatCount */.B4)(last),
            ]),
            right: [2, 3, 4, 5],
        }),
    }, y.ticks.map((tick) => [
        (0,figure/* line */.n8)(memory_plot.left, y.position(tick), memory_plot.right, y.position(tick), 'gridline'),
        (0,figure/* text */.Qq)(memory_plot.left - 8, y.position(tick) + 4, (0,quantity/* formatQuantity */.VZ)(tick, 'bytes'), { anchor: 'end' }),
    ]), marks, (0,figure/* line */.n8)(middle, memory_plot.top - 6, middle, memory_plot.bottom, 'peakline'), (0,figure/* text */.Qq)(middle + (isRight ? -6 : 6), memory_plot.top - 12, (0,describe/* shorten */.ml)(`peak: ${peak.operator}`, 40), {
        anchor: isRight ? 'end' : 'start',
        class: 'label',
    }), steps.map((_, step) => step % every === 0 ? (0,figure/* text */.Qq)(x(step) + stepWidth / 2, memory_plot.bottom + 16, String(step), { anchor: 'middle' }) : null), (0,figure/* line */.n8)(memory_plot.left, memory_plot.bottom, memory_plot.right, memory_plot.bottom, 'axis'), (0,figure/* text */.Qq)((memory_plot.left + memory_plot.right) / 2, memory_height - 10, 'step of the inference: one operator each, after the input', {
        anchor: 'middle',
    }));
}
/** Memory of each step, for a table of what runs. */
function loadsOf({ buffers, steps }) {
    return steps.map((_, step) => (0,describe/* loadAt */.sp)(buffers, step));
}

;// CONCATENATED MODULE: ./build/report/inspection/render-html.js










function renderInspectionHtml({ tool, files, comparison }) {
    const [first, second] = files;
    const names = files.map(({ file }) => baseName(file));
    const compared = comparison && first && second
        ? [{ id: 'comparison', title: 'What changed', content: renderComparison(comparison, first, second) }]
        : [];
    const single = files.length === 1 && first ? sectionsOf(first, '') : [];
    const links = [
        ...compared,
        ...single,
        ...(files.length > 1 ? files.map(({ file }, index) => ({ id: `file${index}`, title: baseName(file) })) : []),
    ];
    return (0,page/* renderPage */.Cf)({
        title: names.join(' · '),
        toolVersion: tool.version,
        skip: 'Skip to the charts',
        css: inspectionCss,
        header: [
            (0,html_element/* element */.ND)('p', { class: 'eyebrow' }, 'Inside a TensorFlow Lite model'),
            (0,html_element/* element */.ND)('h1', {}, comparison ? `${names[1]} against ${names[0]}` : names.join(' · ')),
            first && files.length === 1 ? renderTiles(first) : null,
            (0,page/* renderNavigation */.vk)(links),
        ],
        main: [
            ...compared.map((section) => (0,page/* renderSection */.YN)(section, 2)),
            ...single.map((section) => (0,page/* renderSection */.YN)(section, 2)),
            ...(files.length > 1 ? files.map(renderOne) : []),
        ],
    });
}
function baseName(path) {
    return path.split(/[\\/]/).at(-1) || path;
}
/** One of several files. */
function renderOne(file, index) {
    const title = `file${index}-title`;
    return (0,html_element/* element */.ND)('section', { id: `file${index}`, 'aria-labelledby': title }, (0,html_element/* element */.ND)('h2', { id: title }, baseName(file.file)), renderTiles(file), ...sectionsOf(file, `file${index}-`).map((section) => (0,page/* renderSection */.YN)(section, 3)));
}
function sectionsOf(file, prefix) {
    return [
        { id: `${prefix}bytes`, title: 'Why it is as large as it is', content: renderBytes(file) },
        { id: `${prefix}layers`, title: 'Layers', content: renderLayers(file) },
        { id: `${prefix}memory`, title: 'Memory while it runs', content: renderMemory(file) },
        { id: `${prefix}operators`, title: 'Operators', content: renderOperators(file) },
        { id: `${prefix}file`, title: 'The file', content: renderFacts(file) },
    ];
}
function renderTiles(file) {
    const [activations, total] = (0,describe/* describeArena */.HE)(file.arena);
    const tiles = [
        ['size', (0,quantity/* formatQuantity */.VZ)(file.sizeBytes, 'bytes'), `${(0,quantity/* formatCount */.B4)(file.sizeBytes)} B`],
        [
            'deflated',
            (0,quantity/* formatQuantity */.VZ)(file.deflatedBytes, 'bytes'),
            `${(0,describe/* formatShare */.T1)(file.deflatedBytes, file.sizeBytes)} of the size`,
        ],
        ['memory (estimate)', total?.[1] ?? '', `of which activations ${activations?.[1] ?? ''}`],
        ['parameters', (0,describe/* formatKnown */.Jq)(file.parameters), `${(0,describe/* formatKnown */.Jq)(file.macs)} MACs, in ${(0,describe/* typesOf */.pl)(file) || 'no type'}`],
    ];
    return (0,html_element/* element */.ND)('dl', { class: 'tiles' }, ...tiles.map(([title, value, note]) => (0,html_element/* element */.ND)('div', {}, (0,html_element/* element */.ND)('dt', {}, title), (0,html_element/* element */.ND)('dd', {}, value), (0,html_element/* element */.ND)('dd', { class: 'note' }, note))));
}
function renderOperators({ file, operators, arena, notKnown }) {
    const loads = loadsOf(arena);
    return [
        (0,figure/* dataTable */.Jx)({
            caption: `Operators of ${file}`,
            header: ['Operator', 'Computes in', 'Count'],
            rows: operators.map(({ operator, type, count }) => [operator, type, (0,quantity/* formatCount */.B4)(count)]),
            right: [2],
        }),
        notKnown.length === 0 ? null : (0,html_element/* element */.ND)('p', {}, `What these cost, only their makers know: ${notKnown.join(', ')}.`),
        (0,html_element/* element */.ND)('details', {}, (0,html_element/* element */.ND)('summary', {}, 'Every step of an inference, with the memory that lives then'), (0,figure/* dataTable */.Jx)({
            caption: `Steps of ${file}`,
            header: ['Step', 'Operator', 'Memory'],
            rows: arena.steps.map((operator, step) => [String(step), operator, (0,quantity/* formatQuantity */.VZ)(loads[step] ?? 0, 'bytes')]),
            right: [2],
        })),
    ];
}
function renderFacts({ file, sha256, description, inputs, outputs }) {
    const edges = [
        ...inputs.map((edge) => ['input', edge]),
        ...outputs.map((edge) => ['output', edge]),
    ];
    return [
        (0,figure/* dataTable */.Jx)({
            caption: `Inputs and outputs of ${file}`,
            header: ['Name', 'Role', 'Type', 'Shape', 'Scale', 'Zero point'],
            rows: edges.map(([role, { name, type, shape, scale, zeroPoint }]) => [
                name || '(no name)',
                role,
                type,
                (0,describe/* formatShape */.BB)(shape),
                scale === null ? '—' : String(Number(scale.toPrecision(6))),
                zeroPoint === null ? '—' : String(zeroPoint),
            ]),
            right: [4, 5],
        }),
        (0,html_element/* element */.ND)('p', {}, 'SHA-256 ', (0,html_element/* element */.ND)('code', {}, sha256)),
        description === '' ? null : (0,html_element/* element */.ND)('p', {}, `The file says of itself: ${description}`),
    ];
}


/***/ })

};
