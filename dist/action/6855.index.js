export const id = 6855;
export const ids = [6855];
export const modules = {

/***/ 76855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K2: () => (/* binding */ renderHtml)
});

// UNUSED EXPORTS: fileSections, verdictSections

// EXTERNAL MODULE: ./build/report/describe-base.js
var describe_base = __webpack_require__(39582);
// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(73614);
;// CONCATENATED MODULE: ./build/report/html/base.js
/** Files of the base that this run changed or lacks; the same bytes twice in a chart would only hide each other. */
function changedFrom(baseline, { artifacts }) {
    const digests = new Map(artifacts.map(({ artifact, sha256 }) => [artifact, sha256]));
    return (baseline?.artifacts ?? []).filter(({ artifact, sha256 }) => digests.get(artifact) !== sha256);
}

// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/report/html/element.js
var html_element = __webpack_require__(9037);
// EXTERNAL MODULE: ./build/report/html/style.js
var style = __webpack_require__(77524);
;// CONCATENATED MODULE: ./build/report/html/confusion.js
/** Which classes a file takes for which: a table, shaded, with the accuracy of each class. */



/** Beyond this a matrix is unreadable; the report has the predictions. */
const maxClasses = 40;
/** counts[actual][predicted] */
function confusionMatrix(labels, predictions, classes) {
    if (labels.length !== predictions.length)
        throw new RangeError(`expected ${labels.length} predictions, found ${predictions.length}`);
    const counts = Array.from({ length: classes }, () => Array(classes).fill(0));
    labels.forEach((label, index) => {
        const row = counts[label];
        const predicted = predictions[index] ?? -1;
        if (row?.[predicted] === undefined)
            throw new RangeError(`expected classes below ${classes}, found ${label} and ${predicted}`);
        row[predicted]++;
    });
    return counts;
}
function renderConfusion({ artifact, predictions }, { labels, classes }) {
    const count = classes.length;
    if (predictions.length === 0 || predictions.length !== labels.length || count === 0 || count > maxClasses)
        return null;
    if ([...labels, ...predictions].some((index) => !Number.isInteger(index) || index < 0 || index >= count))
        return null;
    const matrix = confusionMatrix(labels, predictions, count);
    const header = ['actual ↓ · predicted →', ...classes, 'right'].map((name) => (0,html_element/* element */.ND)('th', { scope: 'col' }, name));
    const rows = matrix.map((row, actual) => {
        const samples = row.reduce((sum, cell) => sum + cell, 0);
        const cells = row.map((cell, predicted) => {
            // Shading is a help for the eye; the number says the same. The steps are CSS classes, so that both colour schemes fit.
            const share = samples === 0 ? 0 : cell / samples;
            const shade = cell === 0 ? 0 : Math.max(1, Math.ceil(share * style/* cellShades */.FZ.length));
            return (0,html_element/* element */.ND)('td', { class: `number ${actual === predicted ? 'hit' : 'miss'}${shade}` }, cell === 0 ? '·' : (0,quantity/* formatCount */.B4)(cell));
        });
        const right = samples === 0 ? '—' : (0,quantity/* formatQuantity */.VZ)((row[actual] ?? 0) / samples, 'fraction');
        return (0,html_element/* element */.ND)('tr', {}, (0,html_element/* element */.ND)('th', { scope: 'row' }, classes[actual] ?? String(actual)), ...cells, (0,html_element/* element */.ND)('td', { class: 'number' }, right));
    });
    const caption = `Confusion matrix of ${artifact}: ${(0,quantity/* formatCount */.B4)(labels.length)} test samples`;
    const table = (0,html_element/* element */.ND)('table', { class: 'matrix' }, (0,html_element/* element */.ND)('caption', {}, caption), (0,html_element/* element */.ND)('thead', {}, (0,html_element/* element */.ND)('tr', {}, ...header)), (0,html_element/* element */.ND)('tbody', {}, ...rows));
    return (0,html_element/* element */.ND)('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': `Table: ${caption}` }, table);
}

// EXTERNAL MODULE: ./build/report/html/figure.js
var figure = __webpack_require__(11529);
// EXTERNAL MODULE: ./build/report/html/scale.js
var scale = __webpack_require__(49743);
;// CONCATENATED MODULE: ./build/report/html/curves.js
/** How training went: one small chart per stage and quantity. */




const percent = (value) => (0,quantity/* formatQuantity */.VZ)(value, 'fraction');
const plain = (value) => String(Number(value.toPrecision(4)));
const series = [
    { title: 'loss', read: ({ loss }) => loss, print: plain },
    { title: 'accuracy', read: ({ accuracyFraction }) => accuracyFraction, print: percent },
    {
        title: 'validation accuracy',
        read: ({ validationAccuracyFraction }) => validationAccuracyFraction,
        print: percent,
    },
    { title: 'score', read: ({ score }) => score, print: plain },
    { title: 'validation score', read: ({ validationScore }) => validationScore, print: plain },
    { title: 'sparsity', read: ({ sparsityFraction }) => sparsityFraction, print: percent },
    { title: 'k, weight of the sparsity loss', read: ({ sparsityLossWeight }) => sparsityLossWeight, print: plain },
    { title: 'class loss behind the teacher', read: ({ classLossGap }) => classLossGap, print: percent },
    { title: 'frozen weights', read: ({ frozenFraction }) => frozenFraction, print: percent },
    { title: 'learning rate', read: ({ learningRate }) => learningRate, print: plain },
];
const [width, height] = [248, 172];
const plot = { left: 50, right: 238, top: 10, bottom: 132 };
function renderCurves({ stage, scoreName, points }) {
    const named = series.map((one) => (one.title === 'score' ? { ...one, title: scoreName ?? one.title } : one));
    const charts = named.map((one) => renderSeries(stage, one, points)).filter((chart) => chart !== null);
    return charts.length === 0
        ? null
        : (0,html_element/* element */.ND)('section', {}, (0,html_element/* element */.ND)('h3', {}, `Training of ${stage}`), (0,html_element/* element */.ND)('div', { class: 'grid' }, ...charts));
}
function renderSeries(stage, { title, read, print }, points) {
    const values = points.flatMap((point) => {
        const value = read(point);
        return value === undefined ? [] : [[point.epoch, value]];
    });
    const [first, last] = [values[0], values.at(-1)];
    if (!first || !last)
        return null;
    const x = (0,scale/* linearScale */.om)([0, ...values.map(([epoch]) => epoch)], plot.left, plot.right, 4);
    const y = (0,scale/* linearScale */.om)((0,scale/* widen */.oP)(values.map(([, value]) => value), 0.01), plot.bottom, plot.top, 3);
    return (0,figure/* figure */.vP)({
        title: `${stage}: ${title}`,
        description: `From ${print(first[1])} at epoch ${first[0]} to ${print(last[1])} at epoch ${last[0]}.`,
        width,
        height,
        table: (0,figure/* dataTable */.Jx)({
            caption: `${title} of ${stage}`,
            header: ['Epoch', title],
            rows: values.map(([epoch, value]) => [plain(epoch), print(value)]),
            right: [0, 1],
        }),
    }, y.ticks.map((tick) => [
        (0,figure/* line */.n8)(plot.left, y.position(tick), plot.right, y.position(tick), 'gridline'),
        (0,figure/* text */.Qq)(plot.left - 6, y.position(tick) + 4, print(tick).replace(/\.?0+ %$/, ' %'), { anchor: 'end' }),
    ]), x.ticks.map((tick) => (0,figure/* text */.Qq)(x.position(tick), plot.bottom + 18, plain(tick), { anchor: 'middle' })), (0,figure/* text */.Qq)((plot.left + plot.right) / 2, height - 6, 'epoch', { anchor: 'middle' }), (0,figure/* polyline */.XL)(values.map(([epoch, value]) => [x.position(epoch), y.position(value)]), 'curve'), values.length <= 60
        ? values.map(([epoch, value]) => (0,figure/* circle */.n1)(x.position(epoch), y.position(value), 2.5, 'mark', `epoch ${plain(epoch)}: ${print(value)}`))
        : null);
}

// EXTERNAL MODULE: ./build/report/devices.js
var devices = __webpack_require__(51644);
;// CONCATENATED MODULE: ./build/report/html/devices.js
/** How long an inference takes on each device: a dot per run, so that the spread is seen and not only claimed. */






const devices_width = 680;
const rowHeight = 34;
const devices_plot = { left: 170, right: 560, top: 28 };
function renderDevices(report, baseline) {
    const { artifacts } = report;
    const base = changedFrom(baseline, report);
    return (0,devices/* tabulateDevices */.UO)(artifacts).flatMap((table) => {
        const { device } = table;
        const before = (name) => base.filter(({ artifact }) => artifact === name);
        const strips = artifacts.flatMap((artifact) => [
            ...stripsOf([artifact], device, false),
            ...stripsOf(before(artifact.artifact), device, true),
        ]);
        return [renderStrips(device, strips), renderTable(table)];
    });
}
/** A column per artifact, because there are more quantities than artifacts. */
function renderTable({ device, isShared, header, rows }) {
    const mark = isShared ? ' (shared hardware: others use it at the same time)' : '';
    return (0,figure/* dataTable */.Jx)({
        caption: `What ${device} measured${mark}; after ± stands the standard deviation of the runs`,
        header: ['Quantity', ...rows.map(([artifact = '']) => artifact)],
        rows: header.slice(1).map((title, column) => [title, ...rows.map((row) => row[column + 1] ?? '—')]),
    });
}
function stripsOf(artifacts, name, isBase) {
    return artifacts.flatMap(({ artifact, devices }) => devices.flatMap(({ device, latency }) => device === name && latency !== null && latency.medianMs.length > 0
        ? [{ name: isBase ? `${artifact} (base)` : artifact, isBase, runsMs: latency.medianMs }]
        : []));
}
function renderStrips(device, strips) {
    // A single run has no spread to show; the table has its number.
    if (!strips.some(({ runsMs }) => runsMs.length > 1))
        return null;
    const spreads = strips.map(({ runsMs }) => (0,devices/* spreadOf */.jg)(runsMs));
    const ends = spreads.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
    const x = (0,scale/* linearScale */.om)((0,scale/* widen */.oP)([...strips.flatMap(({ runsMs }) => runsMs), ...ends], 0.02), devices_plot.left, devices_plot.right, 5);
    const bottom = devices_plot.top + strips.length * rowHeight;
    const marks = strips.map(({ name, isBase, runsMs }, index) => {
        const y = devices_plot.top + (index + 0.5) * rowHeight;
        const { mean, low, high } = spreads[index];
        const old = isBase ? ' old' : '';
        const at = (value) => x.position(value);
        return [
            (0,figure/* text */.Qq)(devices_plot.left - 14, y + 4, shorten(name), { anchor: 'end', class: 'name' }),
            runsMs.map((run, number) => (0,figure/* circle */.n1)(at(run), y, 4, `run${old}`, `run ${number + 1}: ${(0,quantity/* formatQuantity */.VZ)(run, 'milliseconds')}`)),
            low === null || high === null
                ? null
                : [
                    (0,figure/* line */.n8)(at(low), y, at(high), y, `interval${old}`),
                    (0,figure/* line */.n8)(at(low), y - 6, at(low), y + 6, `interval${old}`),
                    (0,figure/* line */.n8)(at(high), y - 6, at(high), y + 6, `interval${old}`),
                ],
            (0,figure/* line */.n8)(at(mean), y - 10, at(mean), y + 10, `interval${old}`),
            (0,figure/* text */.Qq)(devices_plot.right + 16, y + 4, (0,quantity/* formatQuantity */.VZ)(mean, 'milliseconds'), { class: 'label' }),
        ];
    });
    return (0,figure/* figure */.vP)({
        title: `Latency on ${device}`,
        note: 'Dots are the medians of the runs, the tall stroke their mean, the bracket its 95 % interval.',
        description: `${strips.map((strip, index) => devices_describe(strip, spreads[index])).join('; ')}.`,
        width: devices_width,
        height: bottom + 12,
        table: (0,figure/* dataTable */.Jx)({
            caption: `Median latency of each run on ${device}`,
            header: ['File', 'Run', 'Median'],
            rows: strips.flatMap(({ name, runsMs }) => runsMs.map((run, number) => [name, String(number + 1), (0,quantity/* formatQuantity */.VZ)(run, 'milliseconds')])),
            right: [1, 2],
        }),
    }, x.ticks.map((tick) => [
        (0,figure/* line */.n8)(x.position(tick), devices_plot.top, x.position(tick), bottom, 'gridline'),
        (0,figure/* text */.Qq)(x.position(tick), devices_plot.top - 10, `${Number(tick.toPrecision(6))} ms`, { anchor: 'middle' }),
    ]), (0,html_element/* element */.ND)('g', {}, ...marks));
}
function devices_describe({ name, runsMs }, { mean, low, high }) {
    const interval = low === null || high === null ? '' : `, ${low.toFixed(2)} to ${high.toFixed(2)} at 95 %`;
    return `${name}: ${(0,quantity/* formatQuantity */.VZ)(mean, 'milliseconds')} over ${runsMs.length} run${runsMs.length === 1 ? '' : 's'}${interval}`;
}
function shorten(name) {
    return name.length > 22 ? `${name.slice(0, 21)}…` : name;
}

// EXTERNAL MODULE: ./build/report/operators.js
var report_operators = __webpack_require__(94526);
// EXTERNAL MODULE: ./build/report/task-scores.js
var task_scores = __webpack_require__(81516);
;// CONCATENATED MODULE: ./build/report/html/files.js
/** The exported files: their numbers, what changed against the base, and their operators. */





/** At a glance: size and accuracy of every file that has a budget, with its change against the base. */
function renderTiles({ artifacts, budgets }, baseline) {
    const budgeted = artifacts.filter(({ artifact }) => budgets.some((row) => row.artifact === artifact)).slice(0, 4);
    const tiles = budgeted.flatMap((artifact) => {
        const base = baseline?.artifacts.find((other) => other.artifact === artifact.artifact);
        const size = tile(`${artifact.artifact} size`, (0,quantity/* formatQuantity */.VZ)(artifact.sizeBytes, 'bytes'), sizeChange(artifact, base));
        if (!artifact.accuracy)
            return [size];
        const accuracy = (0,quantity/* formatQuantity */.VZ)(artifact.accuracy.fraction, 'fraction');
        return [size, tile(`${artifact.artifact} accuracy`, accuracy, accuracyNote(artifact, base))];
    });
    return tiles.length === 0 ? null : (0,html_element/* element */.ND)('dl', { class: 'tiles' }, ...tiles);
}
function renderArtifacts({ artifacts }) {
    if (artifacts.length === 0)
        return null;
    return (0,figure/* dataTable */.Jx)({
        caption: 'Every exported file',
        header: ['File', 'Size', 'Deflated', 'Accuracy', '95 % interval', 'Parameters', 'MACs', 'SHA-256'],
        rows: artifacts.map(({ artifact, sizeBytes, deflatedBytes, accuracy, parameters, macs, sha256 }) => [
            artifact,
            (0,quantity/* formatQuantity */.VZ)(sizeBytes, 'bytes'),
            (0,quantity/* formatKnown */.Jq)(deflatedBytes, 'bytes', '—'),
            accuracy ? (0,quantity/* formatQuantity */.VZ)(accuracy.fraction, 'fraction') : '—',
            accuracy ? accuracy.interval95.map((bound) => (bound * 100).toFixed(2)).join(' to ') : '—',
            (0,quantity/* formatKnown */.Jq)(parameters, 'count'),
            (0,quantity/* formatKnown */.Jq)(macs, 'count'),
            (0,html_element/* element */.ND)('code', { title: sha256 }, sha256.slice(0, 12)),
        ]),
        right: [1, 2, 3, 4, 5, 6],
    });
}
/** Null where classes are told apart. */
function renderTaskScores(report) {
    const scores = (0,task_scores/* taskScores */.d)(report);
    if (!scores)
        return null;
    return (0,figure/* dataTable */.Jx)({
        caption: 'Every file on the test samples',
        header: ['File', ...scores.titles],
        rows: scores.rows.map(({ artifact, values }) => [artifact, ...values]),
        right: scores.titles.map((_, at) => at + 1),
    });
}
function renderOperators(measured) {
    const { artifact, operators } = measured;
    if (operators.length === 0)
        return null;
    const title = `${artifact}: ${(0,report_operators/* describeOperators */.b)(measured)}`;
    const table = (0,figure/* dataTable */.Jx)({
        caption: `Operators of ${artifact}`,
        header: ['Operator', 'Computes in', 'Count'],
        rows: operators.map((operator) => [
            operator.operator,
            (0,html_element/* element */.ND)('span', { class: (0,report_operators/* isFloat */.d)(operator) ? 'float' : '' }, `${operator.type}${(0,report_operators/* isFloat */.d)(operator) ? ' (float)' : ''}`),
            (0,quantity/* formatCount */.B4)(operator.count),
        ]),
        right: [2],
    });
    return (0,html_element/* element */.ND)('details', {}, (0,html_element/* element */.ND)('summary', {}, title), table);
}
function tile(title, value, note) {
    return (0,html_element/* element */.ND)('div', {}, (0,html_element/* element */.ND)('dt', {}, title), (0,html_element/* element */.ND)('dd', {}, value), note === null ? null : (0,html_element/* element */.ND)('dd', { class: 'note' }, note));
}
function sizeChange({ sizeBytes, sha256 }, base) {
    if (!base)
        return null;
    if (base.sha256 === sha256)
        return 'the same file as in the base';
    const difference = sizeBytes - base.sizeBytes;
    if (difference === 0)
        return 'the same size as in the base';
    const relative = (0,quantity/* formatRelative */.om)(difference, base.sizeBytes);
    return `${difference < 0 ? '−' : '+'}${(0,quantity/* formatDifference */.jR)(difference, 'bytes')} against the base${relative === null ? '' : ` (${relative})`}`;
}
function accuracyNote({ accuracy }, base) {
    if (!accuracy)
        return null;
    const samples = `${(0,quantity/* formatCount */.B4)(accuracy.correct)} of ${(0,quantity/* formatCount */.B4)(accuracy.samples)} samples`;
    if (!base?.accuracy)
        return samples;
    const difference = accuracy.fraction - base.accuracy.fraction;
    const change = `${difference < 0 ? '−' : '+'}${(0,quantity/* formatDifference */.jR)(difference, 'fraction')} against the base`;
    return `${samples}, ${difference === 0 ? 'as in the base' : change}`;
}

;// CONCATENATED MODULE: ./build/report/html/histograms.js
/** How the weights of each kernel are spread, in the float file and in the compressed one. */



const [histograms_width, histograms_height] = [330, 130];
const histograms_plot = { left: 10, right: 320, top: 10, bottom: 106 };
/** Of each file; charts of more layers help nobody, and make a page of 80 MB of the largest report. */
const maxCharts = 80;
/** Pairs every artifact that has histograms with the largest other file that has the same layers: what it came from. */
function renderHistograms({ artifacts }) {
    const histograms = new Map(artifacts.map((artifact) => [artifact, histogramsOf(artifact)]));
    const find = (artifact, layer) => histograms.get(artifact)?.get(layer);
    return artifacts.flatMap((artifact) => {
        const before = artifacts
            .filter((other) => other.sizeBytes > artifact.sizeBytes && artifact.layers.every(({ name }) => find(other, name)))
            .sort((a, b) => b.sizeBytes - a.sizeBytes)[0];
        const drawn = artifact.layers.filter(({ histogram }) => histogram);
        if (drawn.length === 0 || (!before && artifacts.length > 1))
            return [];
        const largest = new Set([...drawn].sort((a, b) => b.kernelElements - a.kernelElements).slice(0, maxCharts));
        const charts = drawn
            .filter((layer) => largest.has(layer))
            .flatMap(({ name, histogram }) => {
            const old = before && find(before, name);
            return [
                ...(old ? [renderHistogram(`${name}: ${before.artifact}`, old)] : []),
                renderHistogram(`${name}: ${artifact.artifact}`, histogram),
            ];
        });
        const more = largest.size < drawn.length ? `, the largest ${largest.size} of ${drawn.length} layers` : '';
        const title = `Weights of ${artifact.artifact}${before ? `, before in ${before.artifact}` : ''}${more}`;
        return [
            (0,html_element/* element */.ND)('details', {}, (0,html_element/* element */.ND)('summary', {}, title), (0,html_element/* element */.ND)('p', { class: 'quiet' }, 'Heights are square roots of counts, or zero would tower over all else.'), (0,html_element/* element */.ND)('div', { class: before ? 'grid pairs' : 'grid' }, ...charts)),
        ];
    });
}
/** Of two layers of one name the first. */
function histogramsOf({ layers }) {
    return new Map([...layers].reverse().flatMap(({ name, histogram }) => (histogram ? [[name, histogram]] : [])));
}
/** The square root of the counts, because in a pruned kernel zero towers over all else. */
function renderHistogram(title, { minimum, maximum, counts }) {
    const largest = Math.max(1, ...counts);
    const binWidth = (histograms_plot.right - histograms_plot.left) / Math.max(1, counts.length);
    const edge = (bin) => (minimum + ((maximum - minimum) * bin) / Math.max(1, counts.length)).toPrecision(3);
    const bars = counts.map((count, bin) => {
        const size = Math.sqrt(count / largest) * (histograms_plot.bottom - histograms_plot.top);
        return count === 0
            ? null
            : (0,figure/* rect */.Pc)(histograms_plot.left + bin * binWidth, histograms_plot.bottom - size, Math.max(1, binWidth - 0.5), size, 'mark', `${edge(bin)} to ${edge(bin + 1)}: ${(0,quantity/* formatCount */.B4)(count)}`);
    });
    const total = counts.reduce((sum, count) => sum + count, 0);
    return (0,figure/* figure */.vP)({
        title,
        description: `${(0,quantity/* formatCount */.B4)(total)} weights from ${edge(0)} to ${edge(counts.length)}; heights are square roots of counts.`,
        width: histograms_width,
        height: histograms_height,
        table: (0,figure/* dataTable */.Jx)({
            caption: `Spread of ${title}`,
            header: ['From', 'To', 'Weights'],
            rows: counts.map((count, bin) => [edge(bin), edge(bin + 1), (0,quantity/* formatCount */.B4)(count)]),
            right: [0, 1, 2],
        }),
    }, (0,figure/* line */.n8)(histograms_plot.left, histograms_plot.bottom, histograms_plot.right, histograms_plot.bottom, 'axis'), bars, (0,figure/* text */.Qq)(histograms_plot.left, histograms_height - 8, edge(0)), minimum < 0 && maximum > 0
        ? (0,figure/* text */.Qq)(histograms_plot.left + (-minimum / (maximum - minimum)) * (histograms_plot.right - histograms_plot.left), histograms_height - 8, '0', {
            anchor: 'middle',
        })
        : null, (0,figure/* text */.Qq)(histograms_plot.right, histograms_height - 8, edge(counts.length), { anchor: 'end' }));
}

// EXTERNAL MODULE: ./build/report/codewords.js
var report_codewords = __webpack_require__(24969);
;// CONCATENATED MODULE: ./build/report/html/layers.js
/** Where the bytes of a file are: one bar per kernel, the part that is zero set off, the base as an outline. */




const layers_width = 760;
const layers_rowHeight = 26;
const layers_plot = { left: 180, right: 520, top: 28 };
/** A chart of more rows than this helps nobody; the table has them all. */
const maxBars = 40;
function renderLayers({ artifact, layers }, base) {
    if (layers.length === 0)
        return null;
    const bars = layers.length <= maxBars ? layers : [...layers].sort((a, b) => b.kernelBytes - a.kernelBytes).slice(0, maxBars);
    const bytesInBase = (layer) => base?.layers.find(({ name }) => name === layer.name)?.kernelBytes;
    const x = (0,scale/* linearScale */.om)([0, ...bars.flatMap((layer) => [layer.kernelBytes, bytesInBase(layer) ?? 0])], layers_plot.left, layers_plot.right);
    const height = layers_plot.top + bars.length * layers_rowHeight + 10;
    const marks = bars.map((layer, index) => {
        const y = layers_plot.top + index * layers_rowHeight;
        const before = bytesInBase(layer);
        const [start, end] = [x.position(0), x.position(layer.kernelBytes)];
        const full = start + (end - start) * (1 - layer.zeroFraction);
        const title = layers_describe(layer);
        const ghost = before === undefined ? null : x.position(before);
        return [
            (0,figure/* text */.Qq)(layers_plot.left - 10, y + 17, layers_shorten(layer.name), { anchor: 'end', class: 'name' }),
            (0,figure/* rect */.Pc)(start, y + 6, end - start, layers_rowHeight - 12, 'zero', title),
            (0,figure/* rect */.Pc)(start, y + 6, full - start, layers_rowHeight - 12, 'mark', title),
            ghost === null ? null : (0,figure/* outline */.rj)(start, y + 3, ghost - start, layers_rowHeight - 6, 'ghost'),
            (0,figure/* text */.Qq)(Math.max(end, ghost ?? 0) + 10, y + 17, summarize(layer), { class: 'value' }),
        ];
    });
    const codewords = (0,report_codewords/* codewordsColumn */.l)(layers);
    const more = bars.length < layers.length ? `, the largest ${bars.length} of ${layers.length}` : '';
    return (0,figure/* figure */.vP)({
        title: `Kernels of ${artifact}${more}`,
        note: `Bytes of each; the light part is zeros${base ? ', the dashed outline is the base' : ''}.`,
        description: `${bars.map(layers_describe).join('; ')}.`,
        width: layers_width,
        height,
        table: (0,figure/* dataTable */.Jx)({
            caption: `Layers of ${artifact}`,
            header: ['Layer', 'Operator', 'Elements', 'Kernel', 'Zeros', 'Distinct codes', 'MACs', ...codewords.header],
            rows: layers.map((layer, index) => [
                layer.name,
                layer.operator,
                (0,quantity/* formatCount */.B4)(layer.kernelElements),
                (0,quantity/* formatQuantity */.VZ)(layer.kernelBytes, 'bytes'),
                (0,quantity/* formatQuantity */.VZ)(layer.zeroFraction, 'fraction'),
                (0,quantity/* formatCount */.B4)(layer.distinctCodes),
                (0,quantity/* formatKnown */.Jq)(layer.macs, 'count'),
                ...codewords.cells[index],
            ]),
            right: [2, 3, 4, 5, 6],
        }),
    }, x.ticks.map((tick) => [
        (0,figure/* line */.n8)(x.position(tick), layers_plot.top, x.position(tick), height - 8, 'gridline'),
        (0,figure/* text */.Qq)(x.position(tick), layers_plot.top - 10, (0,quantity/* formatQuantity */.VZ)(tick, 'bytes'), { anchor: 'middle' }),
    ]), marks);
}
function layers_describe({ name, kernelBytes, zeroFraction, distinctCodes }) {
    return `${name}: ${(0,quantity/* formatQuantity */.VZ)(kernelBytes, 'bytes')}, ${(0,quantity/* formatQuantity */.VZ)(zeroFraction, 'fraction')} zeros, ${(0,quantity/* formatCount */.B4)(distinctCodes)} distinct codes`;
}
function summarize({ kernelBytes, zeroFraction, distinctCodes }) {
    const zeros = `${Math.round(zeroFraction * 100)} % zeros`;
    return `${(0,quantity/* formatQuantity */.VZ)(kernelBytes, 'bytes')} · ${zeros} · ${(0,quantity/* formatCount */.B4)(distinctCodes)} codes`;
}
function layers_shorten(name) {
    return name.length > 26 ? `…${name.slice(-25)}` : name;
}

;// CONCATENATED MODULE: ./build/report/html/origin.js
/** What the numbers rest on, so that another can make them again. */




function renderOrigin(report) {
    const { spec, data, engine, seed, commit, artifacts, tool, baseline } = report;
    const runtimes = [...new Set(artifacts.map(({ runtime }) => runtime).filter((runtime) => runtime !== null))];
    const samples = `${(0,quantity/* formatCount */.B4)(data.trainSamples)} training and ${(0,quantity/* formatCount */.B4)(data.testSamples)} test samples`;
    const facts = [
        ['Spec', spec.path],
        ['SHA-256 of the spec', (0,html_element/* element */.ND)('code', {}, spec.sha256)],
        ['Commit', commit === null ? 'not known' : (0,html_element/* element */.ND)('code', {}, commit)],
        ['Base', (0,describe_base/* describeBaseline */.F)(baseline) ?? 'nothing compares with it'],
        ['Data', data.sha256 === null ? 'none' : samples],
        ['SHA-256 of the data', data.sha256 === null ? '—' : (0,html_element/* element */.ND)('code', {}, data.sha256)],
        ['Engine', engine ?? 'none: nothing was trained'],
        ['Seed', String(seed)],
        ['Accuracy measured in', runtimes.join(', ') || 'nothing'],
        ['tinygate', tool.version],
    ];
    return (0,figure/* dataTable */.Jx)({ caption: 'What the numbers rest on', header: ['What', 'Which'], rows: facts, isStacked: true });
}
function renderStages({ stages, timings }) {
    if (stages.length === 0)
        return null;
    const rows = stages.map(({ name, digest }, index) => {
        const timing = timings.stages[index];
        return [
            name,
            timing ? (0,quantity/* formatSeconds */.Xo)(timing.seconds) : '—',
            timing?.cached ? 'from cache' : 'made',
            (0,html_element/* element */.ND)('code', {}, digest.slice(0, 12)),
        ];
    });
    const caption = `Stages: ${(0,quantity/* formatSeconds */.Xo)(timings.totalSeconds)} in all`;
    return (0,figure/* dataTable */.Jx)({ caption, header: ['Stage', 'Time', 'How', 'Digest'], rows, right: [1] });
}

// EXTERNAL MODULE: ./build/report/html/page.js
var page = __webpack_require__(87410);
;// CONCATENATED MODULE: ./build/report/html/pareto.js
/** Size against accuracy: every file of this run and of the base, and the front that no other file beats in both. */





const [pareto_width, pareto_height] = [680, 360];
const pareto_plot = { left: 64, right: 640, top: 26, bottom: 304 };
function renderPareto(report, baseline) {
    const points = [...pointsOf(report.artifacts, false), ...pointsOf(changedFrom(baseline, report), true)];
    if (points.length === 0)
        return null;
    const sizes = points.map(({ sizeBytes }) => sizeBytes);
    const isWide = Math.max(...sizes) > 8 * Math.min(...sizes);
    const x = isWide ? (0,scale/* logScale */.tA)(sizes, pareto_plot.left, pareto_plot.right) : (0,scale/* linearScale */.om)((0,scale/* widen */.oP)(sizes, 0.02), pareto_plot.left, pareto_plot.right);
    const y = (0,scale/* linearScale */.om)((0,scale/* widen */.oP)(points.map(({ fraction }) => fraction), 0.005), pareto_plot.bottom, pareto_plot.top);
    const at = ({ sizeBytes, fraction }) => [x.position(sizeBytes), y.position(fraction)];
    const front = paretoFront(points.filter(({ isBase }) => !isBase));
    const axes = [
        ...y.ticks.flatMap((tick) => [
            (0,figure/* line */.n8)(pareto_plot.left, y.position(tick), pareto_plot.right, y.position(tick), 'gridline'),
            (0,figure/* text */.Qq)(pareto_plot.left - 8, y.position(tick) + 4, `${trim(tick * 100)} %`, { anchor: 'end' }),
        ]),
        ...x.ticks.flatMap((tick) => [
            (0,figure/* line */.n8)(x.position(tick), pareto_plot.top, x.position(tick), pareto_plot.bottom, 'gridline'),
            (0,figure/* text */.Qq)(x.position(tick), pareto_plot.bottom + 18, (0,quantity/* formatQuantity */.VZ)(tick, 'bytes'), { anchor: 'middle' }),
        ]),
        (0,figure/* text */.Qq)((pareto_plot.left + pareto_plot.right) / 2, pareto_height - 8, `size of the file${isWide ? ', logarithmic' : ''} (smaller is better)`, { anchor: 'middle' }),
    ];
    const marks = points.map((point) => {
        const [cx, cy] = at(point);
        const isRight = cx > (pareto_plot.left + pareto_plot.right) / 2;
        // The base's label stands on the other side of its mark, since the two are often close.
        const label = (0,figure/* text */.Qq)(cx + (isRight ? -11 : 11), cy + (point.isBase ? 18 : -9), pareto_shorten(point.name), {
            anchor: isRight ? 'end' : 'start',
            class: 'label',
        });
        const before = points.find((other) => other.isBase && !point.isBase && other.artifact === point.artifact);
        const move = before && (0,figure/* line */.n8)(...at(before), cx, cy, 'moved');
        return [move ?? null, (0,figure/* circle */.n1)(cx, cy, 6, point.isBase ? 'base' : 'mark', pareto_describe(point)), label];
    });
    return (0,figure/* figure */.vP)({
        title: 'Size against accuracy',
        note: `${points.some(({ isBase }) => isBase) ? 'Rings are the base; ' : ''}the dashed line joins the files that no other beats in both.`.replace(/^t/, 'T'),
        description: `${points.map(pareto_describe).join('; ')}.`,
        width: pareto_width,
        height: pareto_height,
        table: (0,figure/* dataTable */.Jx)({
            caption: 'Size and accuracy of every file',
            header: ['File', 'Size', 'Accuracy', 'On the front'],
            rows: points.map((point) => [
                point.name,
                (0,quantity/* formatQuantity */.VZ)(point.sizeBytes, 'bytes'),
                (0,quantity/* formatQuantity */.VZ)(point.fraction, 'fraction'),
                front.includes(point) ? 'yes' : 'no',
            ]),
            right: [1, 2],
        }),
    }, axes, (0,figure/* polyline */.XL)(front.map(at), 'front'), (0,html_element/* element */.ND)('g', {}, ...marks));
}
function pointsOf(artifacts, isBase) {
    return artifacts.flatMap(({ artifact, sizeBytes, accuracy }) => accuracy
        ? [{ artifact, name: isBase ? `${artifact} (base)` : artifact, isBase, sizeBytes, fraction: accuracy.fraction }]
        : []);
}
/** Points that no other point beats: none is both as small and as accurate. Smallest first. */
function paretoFront(points) {
    const sorted = [...points].sort((a, b) => a.sizeBytes - b.sizeBytes || b.fraction - a.fraction);
    let best = -Infinity;
    return sorted.filter(({ fraction }) => {
        const isBetter = fraction > best;
        best = Math.max(best, fraction);
        return isBetter;
    });
}
function pareto_describe({ name, sizeBytes, fraction }) {
    return `${name}: ${(0,quantity/* formatQuantity */.VZ)(sizeBytes, 'bytes')}, ${(0,quantity/* formatQuantity */.VZ)(fraction, 'fraction')}`;
}
function pareto_shorten(name) {
    return name.length > 28 ? `${name.slice(0, 27)}…` : name;
}
function trim(value) {
    return String(Number(value.toFixed(3)));
}

// EXTERNAL MODULE: ./build/report/claims.js
var claims = __webpack_require__(95626);
// EXTERNAL MODULE: ./build/gate/budget-diff.js + 1 modules
var budget_diff = __webpack_require__(62864);
// EXTERNAL MODULE: ./build/report/faults.js
var faults = __webpack_require__(95090);
// EXTERNAL MODULE: ./build/report/nothing-judged.js
var nothing_judged = __webpack_require__(86670);
;// CONCATENATED MODULE: ./build/report/html/verdicts.js
/** What was judged: budgets, how they changed, and the promises of compression. */









/** Null where everything could be measured. */
function renderFaults(report) {
    const rows = (0,faults/* describeFaults */.Z)(report).map(({ name, title, message, notes, place }) => [
        name,
        (0,html_element/* element */.ND)('div', {}, title, (0,html_element/* element */.ND)('span', { class: 'note' }, message)),
        (0,html_element/* element */.ND)('div', {}, ...notes.map((note) => (0,html_element/* element */.ND)('span', { class: 'note' }, note))),
        place === null ? '—' : placeOf(place),
    ]);
    if (rows.length === 0)
        return null;
    return (0,figure/* dataTable */.Jx)({
        caption: 'Files that could not be measured or run',
        header: ['Artifact', 'Found', 'What to do', 'At'],
        rows,
        isStacked: true,
    });
}
function renderBudgets(report) {
    const { budgets } = report;
    const nothing = (0,nothing_judged/* whyNothingJudged */.R)(report);
    if (nothing)
        return (0,html_element/* element */.ND)('p', { class: `verdict ${nothing.verdict}` }, `${nothing.message}. ${nothing.fix}`);
    const rows = budgets.map((row) => {
        const { subject, measured, limit, difference } = (0,describe/* describeBudget */.No)(row);
        const reason = row.actual === null ? null : row.reason;
        const notes = [reason, row.message, (0,claims/* conditionsOf */.y)(row).join(' · ') || null].filter((note) => note !== null);
        return [
            `${row.artifact} ${subject}`,
            (0,page/* verdictCell */.s8)(row.verdict),
            measured,
            limit,
            (0,html_element/* element */.ND)('div', {}, difference, ...notes.map((note) => (0,html_element/* element */.ND)('span', { class: 'note' }, note))),
            placeOf(row.place),
        ];
    });
    return (0,figure/* dataTable */.Jx)({
        caption: 'Every budget, in the order of the spec',
        header: ['Budget', 'Verdict', 'Measured', 'Limit', 'Difference', 'Set at'],
        rows,
        right: [2, 3],
        isStacked: true,
    });
}
/** Loosened budgets stand out; null where the change touches none. */
function renderBudgetChanges(changes, level, id) {
    if (changes.length === 0)
        return null;
    const ordered = [...changes].sort((a, b) => Number((0,budget_diff/* isLooser */.N)(b)) - Number((0,budget_diff/* isLooser */.N)(a)));
    const table = (0,figure/* dataTable */.Jx)({
        caption: 'Budgets that differ from those of the base',
        header: ['Budget', 'Change', 'Limit', 'Set at'],
        rows: ordered.map((entry) => [
            `${entry.artifact} ${(0,describe/* describeMetric */.oz)(entry)}`,
            (0,html_element/* element */.ND)('span', { class: (0,budget_diff/* isLooser */.N)(entry) ? 'verdict warn' : '' }, `${(0,budget_diff/* isLooser */.N)(entry) ? '! ' : ''}${entry.change}`),
            entry.details.join('; ') || '—',
            placeOf(entry.place),
        ]),
        isStacked: true,
    });
    const title = (0,describe_base/* describeBudgetChanges */.I)(changes);
    if (!changes.some(budget_diff/* isLooser */.N))
        return (0,html_element/* element */.ND)('details', {}, (0,html_element/* element */.ND)('summary', {}, title), table);
    return (0,html_element/* element */.ND)('section', { class: 'alert', id, 'aria-labelledby': level === 2 ? `${id}-title` : undefined }, (0,html_element/* element */.ND)(`h${level}`, { id: `${id}-title` }, title), table);
}
/** Folded while all of them hold. */
function renderInvariants({ invariants }) {
    if (invariants.length === 0)
        return null;
    const rows = invariants.map((row) => {
        const { subject, measured, limit, difference } = (0,describe/* describeInvariant */.Kg)(row);
        return [`${row.artifact} ${row.layer}`, subject, (0,page/* verdictCell */.s8)(row.verdict), measured, limit, difference];
    });
    const table = (0,figure/* dataTable */.Jx)({
        caption: 'What the passes promised, checked on the codes in the exported file',
        header: ['Layer', 'Check', 'Verdict', 'In the file', 'Promised', 'Why'],
        rows,
        right: [3, 4],
    });
    if (invariants.some(({ verdict }) => verdict !== 'pass'))
        return table;
    const title = `No pass undid another: ${invariants.length} checks hold`;
    return (0,html_element/* element */.ND)('details', {}, (0,html_element/* element */.ND)('summary', {}, title), table);
}
/** A narrow screen breaks it before the line. */
function placeOf({ file, line }) {
    return (0,html_element/* element */.ND)('span', { class: 'note' }, file, ...(line === undefined ? [] : [(0,html_element/* element */.ND)('wbr'), `:${line}`]));
}

;// CONCATENATED MODULE: ./build/report/render-html.js
/**
 * report.html: one file that needs no network and runs no script. Every chart has its numbers as a table; it reads well
 * by keyboard, with a screen reader, on a phone, on paper, and in light and dark.
 */














/** `baseline` is the report of the base commit, for comparison in the charts. */
function renderHtml(report, baseline = null) {
    const sections = [...verdictSections(report, ''), ...fileSections(report, baseline, ''), ...originSections(report)];
    const base = (0,describe_base/* describeBaseline */.F)(report.baseline);
    return (0,page/* renderPage */.Cf)({
        title: `${report.spec.name}: ${report.verdict}`,
        toolVersion: report.tool.version,
        header: [
            (0,html_element/* element */.ND)('p', { class: 'eyebrow' }, 'Models under budget'),
            (0,html_element/* element */.ND)('h1', {}, report.spec.name),
            (0,page/* renderBanner */.D8)(report.verdict, (0,describe/* describeVerdict */.XZ)(report), base === null ? [] : [base]),
            renderTiles(report, baseline),
            (0,page/* renderNavigation */.vk)(sections),
        ],
        main: [
            renderBudgetChanges(report.budgetChanges, 2, 'changes'),
            ...sections.map((section) => (0,page/* renderSection */.YN)(section, 2)),
        ],
    });
}
/** `prefix` keeps the ids of several models on one page apart. */
function verdictSections(report, prefix) {
    return withContent([
        { id: `${prefix}faults`, title: 'What could not be measured', content: [renderFaults(report)] },
        { id: `${prefix}budgets`, title: 'Budgets', content: [renderBudgets(report)] },
        { id: `${prefix}compression`, title: 'Compression that must hold', content: [renderInvariants(report)] },
    ]);
}
function fileSections(report, baseline, prefix) {
    const { artifacts } = report;
    const changed = changedFrom(baseline, report);
    const baseOf = (name) => changed.find(({ artifact }) => artifact === name);
    return withContent([
        {
            id: `${prefix}files`,
            title: 'Files',
            content: [renderPareto(report, baseline), renderArtifacts(report), renderTaskScores(report)],
        },
        { id: `${prefix}devices`, title: 'Devices', content: renderDevices(report, baseline) },
        {
            id: `${prefix}layers`,
            title: 'Layers',
            content: artifacts.map((artifact) => renderLayers(artifact, baseOf(artifact.artifact))),
        },
        { id: `${prefix}operators`, title: 'Operators', content: artifacts.map(renderOperators) },
    ]);
}
function originSections(report) {
    const { artifacts, curves, data } = report;
    return withContent([
        { id: 'weights', title: 'Weights', content: renderHistograms(report) },
        { id: 'training', title: 'Training', content: curves.map(renderCurves) },
        { id: 'classes', title: 'Classes', content: artifacts.map((artifact) => renderConfusion(artifact, data)) },
        { id: 'origin', title: 'How this came about', content: [renderOrigin(report), renderStages(report)] },
    ]);
}
function withContent(sections) {
    return sections.filter(({ content }) => content.some((part) => part !== null));
}


/***/ })

};
