export const id = 2029;
export const ids = [2029];
export const modules = {

/***/ 82552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   yD: () => (/* binding */ digestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, as lower-case hex. */
function digestBytes(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}
/** SHA-256 of plain data; keys are sorted, so equal values have equal digests however they were written. */
function digestValue(value) {
    return digestBytes(canonicalJson(value));
}
/**
 * JSON with sorted keys, no spaces, and `undefined` members left out.
 * @throws RangeError for what has no JSON or would lose something in it: NaN, infinities, functions, arrays of numbers.
 */
function canonicalJson(value) {
    if (value === null || value === undefined)
        return 'null';
    if (typeof value === 'string' || typeof value === 'boolean')
        return JSON.stringify(value);
    if (typeof value === 'number' && Number.isFinite(value))
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!isPlainObject(value))
        throw new RangeError(`cannot digest a value of type ${typeof value}`);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
/** The bytes behind a typed array, without copying. */
function bytesOf(array) {
    return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}


/***/ }),

/***/ 62864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compareBudgets),
  N: () => (/* binding */ isLooser)
});

// EXTERNAL MODULE: ./build/operators/allowed.js
var operators_allowed = __webpack_require__(8562);
// EXTERNAL MODULE: ./build/operators/lists.js + 3 modules
var lists = __webpack_require__(80480);
// EXTERNAL MODULE: ./build/operators/names.js
var operators_names = __webpack_require__(78038);
;// CONCATENATED MODULE: ./build/gate/operators-diff.js
/**
 * What a changed list of operators lets through that the old one did not, and the other way round. Both are asked about
 * every operator, so that two ways to write one list are no change.
 */



function compareLists(before, after) {
    const entries = [before, after].flatMap(entriesOf);
    const [allowed, refused] = [new Set(), new Set()];
    for (const use of usesOf(entries)) {
        const [was, is] = [before, after].map((lists) => (0,operators_allowed/* whyNotAllowed */.ou)(use, lists) === null);
        if (was === is)
            continue;
        (is ? allowed : refused).add(use.operator);
    }
    return { allowed: [...allowed], refused: [...refused] };
}
function entriesOf({ allow = [], deny = [] }) {
    return [...allow, ...deny].flatMap((item) => typeof item === 'string' ? ((0,lists/* findReadyList */.j9)(item)?.operators ?? []) : [item]);
}
/** A name of a custom operator that no list holds, and a type that no list names: they stand for all others. */
const [otherOperator, otherType] = ['other custom operators', 'other'];
/** Each operator in each version, type and kind of weights that makes a difference to some entry. */
function* usesOf(entries) {
    const customs = entries.filter(({ isCustom }) => isCustom).map(({ operator }) => operator);
    const names = [
        ...[...operators_names/* knownBuiltinNames */.zN, ...entries.filter(({ isCustom }) => !isCustom).map(({ operator }) => operator)].map((operator) => ({ operator, isCustom: false })),
        ...[otherOperator, ...customs].map((operator) => ({ operator, isCustom: true })),
    ];
    for (const name of names) {
        const own = entries.filter((entry) => entry.operator === name.operator && (entry.isCustom ?? false) === name.isCustom);
        const edges = own.flatMap(({ minVersion = 1, maxVersion = 0 }) => [
            minVersion,
            minVersion - 1,
            maxVersion,
            maxVersion + 1,
        ]);
        const versions = new Set([1, ...edges.filter((version) => version >= 1)]);
        const types = new Set(['float32', otherType, ...own.flatMap((entry) => entry.types ?? [])]);
        const weights = new Set([null, ...own.flatMap((entry) => entry.refusedWeights ?? [])]);
        for (const version of versions)
            for (const type of types)
                for (const constant of weights)
                    yield { ...name, version, type, constant };
    }
}

// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
;// CONCATENATED MODULE: ./build/gate/budget-diff.js


/** Budgets are the same when artifact, metric, class and kind of limit are; several of one kind pair in order. */
function compareBudgets(before, after) {
    const [old, current] = [byKey(before), byKey(after)];
    const kept = [...current].map(([key, budget]) => {
        const previous = old.get(key);
        if (previous)
            return compare(previous, budget);
        return isJudged(budget) ? describe(budget, 'added', []) : null;
    });
    const removed = [...old]
        .filter(([key, budget]) => !current.has(key) && isJudged(budget))
        .map(([, budget]) => describe(budget, 'removed', []));
    return [...kept, ...removed].filter((change) => change !== null);
}
function isLooser({ change }) {
    return change === 'removed' || change === 'loosened' || change === 'mixed';
}
/** A budget that is off guards nothing: to add or to remove it changes nothing. */
function isJudged({ level }) {
    return level !== 'off';
}
function byKey(budgets) {
    const keyed = new Map();
    for (const budget of budgets) {
        const { artifact, metric, device, min, max, maxDrop, maxIncrease } = budget;
        const kinds = { min, max, maxDrop, maxIncrease };
        const limits = Object.entries(kinds).flatMap(([kind, limit]) => (limit === null ? [] : [kind]));
        const references = [maxDrop?.against, maxIncrease?.against];
        const kind = JSON.stringify([
            artifact,
            metric,
            device,
            budget.class,
            budget.layers,
            budget.over,
            limits,
            references,
        ]);
        let occurrence = 0;
        while (keyed.has(`${kind}#${occurrence}`))
            occurrence++;
        keyed.set(`${kind}#${occurrence}`, budget);
    }
    return keyed;
}
function compare(before, after) {
    const unit = (0,metrics/* findMetric */.GF)(after.metric)?.unit ?? 'count';
    const parts = [
        part('min', before.min, after.min, -1, unit),
        part('max', before.max, after.max, 1, unit),
        part('max_drop', before.maxDrop?.value, after.maxDrop?.value, 1, unit),
        part('max_increase percent', before.maxIncrease?.percent, after.maxIncrease?.percent, 1, 'fraction', allowance(after)),
        part('max_increase absolute', before.maxIncrease?.absolute, after.maxIncrease?.absolute, 1, unit, allowance(after)),
        ranked('combine', before.maxIncrease?.combine, after.maxIncrease?.combine, ['any', 'all']),
        ranked('level', before.level, after.level, ['error', 'warn', 'off']),
        ranked('on_unchanged', before.onUnchanged, after.onUnchanged, ['error', 'warn']),
        part('confidence', confidenceOf(before), confidenceOf(after), -1, 'count'),
        ...listParts(before, after),
        ranked('waiver', waiver(before), waiver(after), daysInOrder(waiver(before), waiver(after))),
    ].filter((found) => found !== null && found.before !== found.after);
    if (parts.length === 0)
        return null;
    const looser = parts.filter((found) => found.after > found.before).length;
    const change = looser === parts.length ? 'loosened' : looser === 0 ? 'tightened' : 'mixed';
    return describe(after, change, parts.map(({ text }) => text));
}
/** Operators that only the new lists let through, and those that only the old ones did. */
function listParts({ operators: old }, { operators: current }) {
    if (!old || !current)
        return [];
    const { allowed, refused } = compareLists(old, current);
    const some = (names) => names.slice(0, 10).join(', ') + (names.length > 10 ? `, and ${names.length - 10} more` : '');
    return [
        { name: 'allowed', before: 0, after: allowed.length, text: `now allows ${some(allowed)}` },
        { name: 'refused', before: refused.length, after: 0, text: `no longer allows ${some(refused)}` },
    ];
}
/** A drop is tested also where the spec names no confidence. */
function confidenceOf({ maxDrop, confidence }) {
    return maxDrop?.confidence ?? confidence;
}
/** An allowance that is not given: with `any` it limits nothing, with `all` it leaves the other to decide alone. */
function allowance({ maxIncrease }) {
    return maxIncrease?.combine === 'all' ? -Infinity : Infinity;
}
/** `sign` is 1 where a larger value is looser; `absent` is how loose it is not to give one. */
function part(name, before, after, sign, unit, absent = 0) {
    const looseness = (value) => value === null || value === undefined ? absent : sign * value;
    return {
        name,
        before: looseness(before),
        after: looseness(after),
        text: `${name} ${show(before, unit)} → ${show(after, unit)}`,
    };
}
/** Exactly, so that a change of one byte is seen. */
function show(value, unit) {
    if (value === null || value === undefined)
        return 'none';
    switch (unit) {
        case 'bytes':
            return `${value} B`;
        case 'fraction':
            return `${Number((value * 100).toPrecision(12))} %`;
        case 'milliseconds':
            return `${value} ms`;
        case 'millijoules':
            return `${value} mJ`;
        case 'count':
            return String(value);
        default:
            return unit;
    }
}
function ranked(name, before, after, order) {
    if (before === undefined || after === undefined)
        return null;
    return { name, before: order.indexOf(before), after: order.indexOf(after), text: `${name} ${before} → ${after}` };
}
/** No waiver lets through least; then the later its last day, the more. */
function daysInOrder(...days) {
    return ['none', ...days.filter((day) => day !== 'none').sort()];
}
function waiver({ waiver: given }) {
    return given ? given.expires : 'none';
}
function describe(budget, change, details) {
    const { artifact, metric, class: className, device, where } = budget;
    return { artifact, metric, class: className, device, change, details, place: where };
}


/***/ }),

/***/ 98221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deviceReads),
/* harmony export */   V: () => (/* binding */ deviceValues)
/* harmony export */ });
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61699);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86640);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89822);



const deviceValues = {
    latency_mean: ({ latency }) => latency?.meanMs ?? [],
    latency_median: ({ latency }) => latency?.medianMs ?? [],
    latency_p95: ({ latency }) => latency?.p95Ms ?? [],
    energy: ({ energyMillijoules }) => energyMillijoules,
    peak_memory: ({ peakMemoryBytes }) => peakMemoryBytes,
    arena: ({ arenaBytes }) => arenaBytes,
    ram: ({ ramBytes }) => ramBytes,
    flash: ({ flashBytes }) => flashBytes,
    delegated_nodes: ({ delegatedNodes }) => delegatedNodes,
    undelegated_nodes: ({ undelegatedNodes }) => undelegatedNodes,
};
const deviceReads = Object.fromEntries(Object.entries(deviceValues).map(([name, value]) => [name, readValue((0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(name), value)]));
/** A single number, or the mean over runs, whose noise comes from the spread between them. */
function readValue({ title, unit }, value) {
    return (measurement, context) => {
        const device = pick(measurement, context.device, `the ${title}`, value);
        if (typeof device === 'string')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .L)(device);
        const found = value(device);
        if (found === null || typeof found === 'number') {
            const minimum = unit === 'bytes' ? 1 : 0;
            return withDevice((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .h)(found ?? NaN, conditionsOf(device), { minimum }), device);
        }
        const wrong = found.find((run) => !(Number.isFinite(run) && run > 0));
        if (wrong !== undefined)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .L)(`expected positive numbers from ${device.device}, found ${String(wrong)}`);
        const noise = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(found);
        const conditions = [(0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNoise */ .YI)(noise, unit), ...conditionsOf(device)];
        const read = withDevice((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .h)((0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .meanOf */ .hm)(found), conditions, { minimum: 0 }), device);
        return read.ok ? { ...read, noise } : read;
    };
}
/** The device that the budget names, or the only one that measured this; else why there is none. */
function pick({ devices, artifact }, name, what, value) {
    const measured = devices.filter((device) => isMeasured(value(device)));
    const names = (list) => list.map(({ device }) => device).join(', ') || 'none';
    const found = name === null ? measured : devices.filter(({ device }) => device === name);
    const [device] = found;
    if (name === null) {
        if (!device)
            return `expected ${what} of ${artifact} measured on a device, found none (devices: ${names(devices)})`;
        if (found.length > 1)
            return `expected the budget to name one of the devices that measured ${what}: ${names(found)}`;
        return device;
    }
    if (!device)
        return `expected a measurement of ${artifact} on ${name}, found ${names(devices)}`;
    if (found.length > 1)
        return `expected one measurement of ${artifact} on ${name}, found ${found.length}`;
    return isMeasured(value(device)) ? device : `expected ${name} to have measured ${what}, found no such number`;
}
function isMeasured(value) {
    return typeof value === 'object' && value !== null ? value.length > 0 : value !== null;
}
function conditionsOf({ device, runtime, conditions }) {
    const others = conditions.join(', ');
    return [`${device}: ${runtime}`, ...(others === '' ? [] : [others])];
}
function withDevice(read, { device }) {
    return read.ok ? { ...read, device } : read;
}


/***/ }),

/***/ 86640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ noiseOfDifference),
/* harmony export */   HE: () => (/* binding */ whyTooTight),
/* harmony export */   YI: () => (/* binding */ describeNoise),
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   g8: () => (/* binding */ whyUndecided),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   wP: () => (/* binding */ noNoise)
/* harmony export */ });
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66587);

/** Taken from the first run on, so that the mean of equal runs is the run itself, to the last bit. */
function meanOf(runs) {
    const [first = NaN] = runs;
    return first + runs.reduce((sum, value) => sum + (value - first), 0) / runs.length;
}
function noiseOf(runs) {
    const count = runs.length;
    if (count < 2)
        return { runs: count, standardDeviation: 0, halfWidth: null };
    const mean = meanOf(runs);
    const squares = runs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const standardDeviation = Math.sqrt(squares / (count - 1));
    return { runs: count, standardDeviation, halfWidth: halfWidth(standardDeviation, count) };
}
/** A value that was written, not measured. */
const noNoise = { runs: Infinity, standardDeviation: 0, halfWidth: 0 };
/** Of the difference of two means that were measured independently: √(n₁² + n₂²). */
function noiseOfDifference(a, b) {
    const known = a.halfWidth !== null && b.halfWidth !== null;
    return {
        runs: Math.min(a.runs, b.runs),
        standardDeviation: Math.hypot(a.standardDeviation, b.standardDeviation),
        halfWidth: known ? Math.hypot(a.halfWidth, b.halfWidth) : null,
    };
}
/** Why a value this far from its limit is not decided, or null. */
function whyUndecided(distance, noise, unit) {
    if (noise.halfWidth === null)
        return `the noise is not known: expected at least 2 runs, found ${noise.runs}; 7 or more are recommended`;
    if (Math.abs(distance) >= noise.halfWidth)
        return null;
    const needed = runsToDecide(Math.abs(distance), noise);
    const advice = needed === null
        ? 'no number of runs would decide, at this spread'
        : `about ${needed} runs would decide, at this spread`;
    return `the limit is ${formatValue(Math.abs(distance), unit)} away, within the noise of ${formatNoise(noise.halfWidth, unit)}; ${advice}`;
}
/** Why an allowance cannot be judged by runs as noisy as these, or null. */
function whyTooTight(allowance, noise, unit) {
    if (noise.halfWidth === null || allowance >= noise.halfWidth)
        return null;
    const needed = runsToDecide(allowance, noise);
    const runs = needed === null ? 'measure with less spread' : `measure about ${needed} runs each`;
    return (`expected an allowance of at least the noise of the difference, ${formatNoise(noise.halfWidth, unit)}, ` +
        `found ${formatValue(allowance, unit)}: raise the allowance, or ${runs}`);
}
/** `± 0.31 ms over 7 runs` */
function describeNoise({ runs, halfWidth: half }, unit) {
    if (half === null)
        return `noise unknown from ${runs} run${runs === 1 ? '' : 's'}`;
    return `${formatNoise(half, unit)} over ${runs} runs`;
}
/** More is no answer for a device. */
const mostRuns = 1_000_000;
/** Smallest number of runs whose noise, at the spread of these, is no more than the distance. */
function runsToDecide(distance, { standardDeviation }) {
    const decides = (runs) => halfWidth(standardDeviation, runs) <= distance;
    if (!decides(mostRuns))
        return null;
    let [low, high] = [1, mostRuns];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (decides(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
function halfWidth(standardDeviation, runs) {
    return ((0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(0.975, runs - 1) * standardDeviation) / Math.sqrt(runs);
}
function formatNoise(value, unit) {
    return `± ${formatValue(value, unit)}`;
}
/** Two digits are enough to compare noise by. */
function formatValue(value, unit) {
    const symbol = { milliseconds: ' ms', millijoules: ' mJ', bytes: ' B', fraction: '', count: '' }[unit];
    return `${Number(value.toPrecision(2))}${symbol}`;
}


/***/ }),

/***/ 89822:
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

/***/ 66587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ binomialTail),
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/** The few distributions that a verdict on samples needs, to full double precision where it matters (tails included). */
/** P(Z ≤ z) of the standard normal. */
function normalCdf(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    const tail = upperTail(Math.abs(z));
    return z > 0 ? 1 - tail : tail;
}
/** The z with P(Z ≤ z) = p, by bisection; p in (0, 1). */
function normalQuantile(p) {
    let [low, high] = [-38, 38];
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (normalCdf(middle) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** The t with P(T ≤ t) = p of Student's distribution with `degrees` (≥ 1, whole) degrees of freedom; p in (0, 1). */
function studentQuantile(p, degrees) {
    if (p < 0.5)
        return -studentQuantile(1 - p, degrees);
    if (degrees > largestExact)
        return expandedQuantile(p, degrees);
    let [low, high] = [0, 1];
    while (centralStudent(high, degrees) < 2 * p - 1)
        [low, high] = [high, high * 2];
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (centralStudent(middle, degrees) < 2 * p - 1)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** Up to here the sum has few enough terms; beyond, the expansion is right to nine digits. */
const largestExact = 200;
/** P(−t ≤ T ≤ t), t ≥ 0, by the finite sums for whole degrees (Abramowitz and Stegun 26.7.3 and 26.7.4). */
function centralStudent(t, degrees) {
    const angle = Math.atan(t / Math.sqrt(degrees));
    const square = Math.cos(angle) ** 2;
    const isOdd = degrees % 2 === 1;
    let term = isOdd ? Math.cos(angle) : 1;
    let sum = degrees === 1 ? 0 : term;
    for (let i = isOdd ? 3 : 2; i < degrees; i += 2) {
        term *= ((i - 1) / i) * square;
        sum += term;
    }
    return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
/** In powers of 1/degrees around the normal quantile (Abramowitz and Stegun 26.7.5). */
function expandedQuantile(p, degrees) {
    const z = normalQuantile(p);
    const first = (z ** 3 + z) / 4;
    const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
    const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
    return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
/**
 * P(X ≤ k) for X ~ Binomial(n, p). Counts that are not whole are taken between their neighbours, as the incomplete beta
 * function does (Abramowitz and Stegun 26.5.24): for events that are expected, not counted.
 */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return incompleteBeta(1 - p, n - k, k + 1);
}
/** P(X ≥ k) for X ~ Binomial(n, p): not 1 − P(X ≤ k − 1), which would lose the digits of a small probability. */
function binomialTail(k, n, p) {
    return binomialCdf(n - k, n, 1 - p);
}
/** The regularised incomplete beta function I_x(a, b), by its continued fraction (Abramowitz and Stegun 26.5.8). */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // On this side of the mean the fraction converges in about √(a + b) steps.
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    return (betaDensity(x, a, b) * (1 - x)) / a / betaFraction(x, a, b);
}
/** By Lentz's method: each step multiplies by the quotient of two neighbouring convergents. */
function betaFraction(x, a, b) {
    let [value, c, d] = [1, 1, 0];
    for (let step = 1; step <= 1e6; step++) {
        const m = step >> 1;
        const numerator = step % 2 === 0
            ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
            : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + numerator * d);
        c = 1 + numerator / c;
        const factor = c * d;
        value *= factor;
        if (Math.abs(factor - 1) < 1e-15)
            break;
    }
    return value;
}
/**
 * x^a · (1 − x)^(b − 1) / B(a, b) without the cancellation of large logarithms: around the mean, in deviances
 * (Loader 2000, "Fast and accurate computation of binomial probabilities").
 */
function betaDensity(x, a, b) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
    return (Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n))) / (1 - x);
}
/** ln Γ(z + 1) − ln(√(2πz) · (z / e)^z): its series for large z, and from z + 1 for small. */
function stirlingError(z) {
    if (z < 16)
        return stirlingError(z + 1) + (z + 0.5) * Math.log1p(1 / z) - 1;
    const square = z * z;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / z;
}
/** x · ln(x / mean) + mean − x, by a series where the two are close. */
function deviance(x, mean) {
    const v = (x - mean) / (x + mean);
    if (Math.abs(v) > 0.1)
        return x * Math.log(x / mean) + mean - x;
    let sum = (x - mean) * v;
    let term = 2 * x * v;
    for (let i = 3;; i += 2) {
        term *= v * v;
        const next = sum + term / i;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** P(Z > z) for z ≥ 0: the series of the error function near 0, Laplace's continued fraction further out. */
function upperTail(z) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (z < 3) {
        let [term, sum] = [z, z];
        for (let i = 1; Math.abs(term) > 1e-17 * Math.abs(sum); i++) {
            term *= (z * z) / (2 * i + 1);
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = 0;
    for (let i = 120; i >= 1; i--)
        fraction = i / (z + fraction);
    return density / (z + fraction);
}


/***/ }),

/***/ 39231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

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

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ describeSource),
/* harmony export */   ou: () => (/* binding */ whyNotAllowed)
/* harmony export */ });
/* unused harmony export describeItem */
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80480);
/** Whether a list of allowed or denied operators takes an operator of a file, and why not. */

/** Null: it is allowed. Else a clause that goes on after the operator's name, e.g. `is not in tflm (…)`. */
function whyNotAllowed(use, { allow, deny = [] }) {
    const denied = deny.find((item) => typeof item !== 'string' && whyNotMeant(use, item) === null);
    if (denied !== undefined)
        return `is denied${describeItem(denied) === use.operator ? '' : ` by ${describeItem(denied)}`}`;
    if (!allow)
        return null;
    // What a spec says about one operator is more than what a ready list says of it.
    const own = allow.filter((item) => typeof item !== 'string').filter((item) => isNamed(use, item));
    if (own.length > 0) {
        const reasons = own.map((item) => whyNotMeant(use, item));
        return reasons.includes(null) ? null : `is allowed only as ${own.map(describeItem).join(' or ')}`;
    }
    const reasons = allow.filter((item) => typeof item === 'string').map((name) => whyNotListed(use, name));
    if (reasons.includes(null))
        return null;
    return reasons.length === 0 ? 'is not in allow' : reasons.join(' and ');
}
function whyNotListed(use, name) {
    const list = (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .findReadyList */ .j9)(name);
    if (!list)
        return `is not in ${name}, which is no list that is known`;
    const listed = list.operators.filter((item) => isNamed(use, item));
    const reasons = listed.map((item) => whyNotMeant(use, item));
    if (reasons.includes(null))
        return null;
    const [reason] = reasons;
    return `is not in ${name}${reason ? ` ${reason}` : ''} (${list.title}, ${list.source})`;
}
function isNamed(use, { operator, isCustom = false }) {
    return operator === use.operator && isCustom === use.isCustom;
}
/** Null: it is meant. */
function whyNotMeant(use, item) {
    const { minVersion = 0, maxVersion = Infinity, types, refusedWeights = [] } = item;
    if (!isNamed(use, item))
        return `as ${use.operator}`;
    if (use.version < minVersion || use.version > maxVersion)
        return `in version ${use.version}`;
    if (types && !types.includes(use.type))
        return `in ${use.type}`;
    if (use.constant !== null && refusedWeights.includes(use.constant) && use.type === 'float32')
        return `in ${use.type} with ${use.constant} weights`;
    return null;
}
/** `tflm`, `CONV_2D`, `CONV_2D of version 2 to 3 in int8` */
function describeItem(item) {
    if (typeof item === 'string')
        return item;
    const { operator, minVersion, maxVersion, types } = item;
    const versions = minVersion === undefined
        ? maxVersion === undefined
            ? ''
            : ` up to version ${maxVersion}`
        : maxVersion === undefined
            ? ` from version ${minVersion}`
            : ` of version ${minVersion} to ${maxVersion}`;
    return `${operator}${versions}${types ? ` in ${types.join(', ')}` : ''}`;
}
/** `tflm (TensorFlow Lite Micro, tflite-micro 0.dev20261023182759)` */
function describeSource(item) {
    const list = typeof item === 'string' ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .findReadyList */ .j9)(item) : undefined;
    return list ? `${describeItem(item)} (${list.title}, ${list.source})` : describeItem(item);
}


/***/ }),

/***/ 80480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ findReadyList),
  ik: () => (/* binding */ knownCustomOperators),
  u: () => (/* binding */ readyListNames)
});

// UNUSED EXPORTS: readyLists

;// CONCATENATED MODULE: ./build/operators/cmsis-nn.js
const both = ['int8', 'int16'];
const int8 = ['int8'];
const types = {
    ADD: both,
    AVERAGE_POOL_2D: both,
    BATCH_MATMUL: both,
    CONV_2D: both,
    DEPTHWISE_CONV_2D: both,
    FULLY_CONNECTED: both,
    MAX_POOL_2D: both,
    MAXIMUM: int8,
    MINIMUM: int8,
    MUL: both,
    PAD: int8,
    PADV2: int8,
    SOFTMAX: both,
    SVDF: int8,
    TRANSPOSE: int8,
    TRANSPOSE_CONV: int8,
    UNIDIRECTIONAL_SEQUENCE_LSTM: both,
};
/**
 * Operators whose kernel under `tensorflow/lite/micro/kernels/cmsis_nn` calls CMSIS-NN, and the types in which it does: in
 * all others the same file falls back to the reference kernel.
 */
const cmsisNn = {
    title: 'CMSIS-NN kernels of TensorFlow Lite Micro',
    source: 'tflite-micro 90b983c2b3f1',
    operators: Object.entries(types).map(([operator, allowed]) => ({ operator, types: allowed })),
};

;// CONCATENATED MODULE: ./build/operators/tflm.js
const builtin = `
  ABS ADD ADD_N ARG_MAX ARG_MIN ASSIGN_VARIABLE AVERAGE_POOL_2D BATCH_MATMUL BATCH_TO_SPACE_ND BROADCAST_ARGS
  BROADCAST_TO CALL_ONCE CAST CEIL CONCATENATION CONV_2D COS CUMSUM DEPTHWISE_CONV_2D DEPTH_TO_SPACE DEQUANTIZE
  DIV DYNAMIC_UPDATE_SLICE ELU EMBEDDING_LOOKUP EQUAL EXP EXPAND_DIMS FILL FLOOR FLOOR_DIV FLOOR_MOD
  FULLY_CONNECTED GATHER GATHER_ND GREATER GREATER_EQUAL HARD_SWISH IF L2_NORMALIZATION L2_POOL_2D LEAKY_RELU
  LESS LESS_EQUAL LOG LOGICAL_AND LOGICAL_NOT LOGICAL_OR LOGISTIC LOG_SOFTMAX MAXIMUM MAX_POOL_2D MEAN MINIMUM
  MIRROR_PAD MUL NEG NOT_EQUAL PACK PAD PADV2 PRELU QUANTIZE READ_VARIABLE REDUCE_ALL REDUCE_MAX REDUCE_MIN RELU
  RELU6 RESHAPE RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR REVERSE_V2 ROUND RSQRT SELECT_V2 SHAPE SIN SLICE SOFTMAX
  SPACE_TO_BATCH_ND SPACE_TO_DEPTH SPLIT SPLIT_V SQRT SQUARE SQUARED_DIFFERENCE SQUEEZE STRIDED_SLICE SUB SUM
  SVDF TANH TRANSPOSE TRANSPOSE_CONV UNIDIRECTIONAL_SEQUENCE_LSTM UNPACK VAR_HANDLE WHILE ZEROS_LIKE
`;
const custom = `
  CIRCULAR_BUFFER SignalDelay SignalEnergy SignalFftAutoScale SignalFilterBank SignalFilterBankLog
  SignalFilterBankSpectralSubtraction SignalFilterBankSquareRoot SignalFramer SignalIrfft SignalOverlapAdd
  SignalPCAN SignalRfft SignalStacker SignalWindow TFLM_DECODE TFLite_Detection_PostProcess
`;
/** Activations in float32 over weights in integers, as dynamic range quantization makes them: no kernel of it takes them. */
const integers = ['int4', 'uint8', 'int8', 'int16'];
const refusedWeights = {
    BATCH_MATMUL: integers,
    CONV_2D: integers,
    DEPTHWISE_CONV_2D: integers,
    FULLY_CONNECTED: integers,
    SVDF: integers,
    TRANSPOSE_CONV: integers,
    UNIDIRECTIONAL_SEQUENCE_LSTM: integers,
    // Weights that a converter stored in half precision.
    DEQUANTIZE: ['float16'],
};
const words = (text) => text.trim().split(/\s+/);
/**
 * What the interpreter of the wheel registers: it was asked for each operator of the schema with a file of that operator
 * alone. It looks at no version; where its kernels refuse a feature that a version brought, the weights tell. Firmware may
 * register fewer, and an Ethos-U build registers `ethos-u` besides.
 */
const tflm = {
    title: 'TensorFlow Lite Micro',
    source: 'tflite-micro 0.dev20261023182759',
    operators: [
        ...words(builtin).map((operator) => {
            const refused = refusedWeights[operator];
            return refused ? { operator, refusedWeights: refused } : { operator };
        }),
        ...words(custom).map((operator) => ({ operator, isCustom: true })),
    ],
};

;// CONCATENATED MODULE: ./build/operators/xnnpack.js
const xnnpack_float = `
  ABS ADD AVERAGE_POOL_2D CEIL CONCATENATION CONV_2D DEPTH_TO_SPACE DEPTHWISE_CONV_2D DIV ELU FULLY_CONNECTED
  FLOOR HARD_SWISH LEAKY_RELU LOGISTIC MAX_POOL_2D MAXIMUM MEAN MINIMUM MUL NEG PAD PRELU RELU RELU6
  RELU_N1_TO_1 RESHAPE RESIZE_BILINEAR ROUND SLICE SOFTMAX SPACE_TO_DEPTH SPLIT SQRT SQUARE SQUARED_DIFFERENCE
  STRIDED_SLICE SUB TANH TRANSPOSE TRANSPOSE_CONV
`;
const quantized = `
  ADD CONCATENATION CONV_2D DEPTH_TO_SPACE DEPTHWISE_CONV_2D FULLY_CONNECTED LEAKY_RELU LOGISTIC MAX_POOL_2D
  MEAN MUL PAD RESHAPE RESIZE_BILINEAR SLICE SPACE_TO_DEPTH SPLIT SUB TANH TRANSPOSE TRANSPOSE_CONV
`;
const xnnpack_words = (text) => text.trim().split(/\s+/);
const [floats, xnnpack_integers] = [xnnpack_words(xnnpack_float), xnnpack_words(quantized)];
/** Dynamic range quantization is not taken. */
const weighted = ['CONV_2D', 'DEPTHWISE_CONV_2D', 'FULLY_CONNECTED', 'TRANSPOSE_CONV'];
function listed(operator) {
    const types = [
        ...(floats.includes(operator) ? ['float32'] : []),
        ...(xnnpack_integers.includes(operator) ? ['int8', 'uint8'] : []),
    ];
    return { operator, types, ...(weighted.includes(operator) ? { refusedWeights: ['int4', 'uint8', 'int8'] } : {}) };
}
/** The operators that the delegate's own document names, with their types. What shapes and options it takes is not in it. */
const xnnpack = {
    title: 'XNNPACK delegate of LiteRT',
    source: 'LiteRT v2.2.0, tflite/delegates/xnnpack/README.md',
    operators: [
        ...[...new Set([...floats, ...xnnpack_integers])].filter((operator) => operator !== 'ELU').map(listed),
        { operator: 'ELU', types: ['float32', 'int8'] },
        // They convert: what reads or writes float32 computes in it.
        { operator: 'DEQUANTIZE', types: ['float32'] },
        { operator: 'QUANTIZE', types: ['float32', 'int8', 'uint8'] },
    ],
};

;// CONCATENATED MODULE: ./build/operators/lists.js



const readyLists = { tflm: tflm, 'cmsis-nn': cmsisNn, xnnpack: xnnpack };
const readyListNames = Object.keys(readyLists);
function findReadyList(name) {
    return Object.hasOwn(readyLists, name) ? readyLists[name] : undefined;
}
/** Custom operators that some ready list holds: they need no `custom:` in a spec. */
const knownCustomOperators = [
    ...tflm.operators.filter(({ isCustom }) => isCustom).map(({ operator }) => operator),
    'ethos-u',
];


/***/ }),

/***/ 78038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nc: () => (/* binding */ isBuiltinName),
/* harmony export */   sK: () => (/* binding */ operatorName),
/* harmony export */   zN: () => (/* binding */ knownBuiltinNames)
/* harmony export */ });
/**
 * Every builtin operator of TensorFlow Lite's schema (version 3), in the order of their codes: a file is measured whatever
 * it computes, so names are known beyond the operators that tinygate reads and writes.
 */
const builtinNames = `
  ADD AVERAGE_POOL_2D CONCATENATION CONV_2D DEPTHWISE_CONV_2D DEPTH_TO_SPACE DEQUANTIZE EMBEDDING_LOOKUP FLOOR
  FULLY_CONNECTED HASHTABLE_LOOKUP L2_NORMALIZATION L2_POOL_2D LOCAL_RESPONSE_NORMALIZATION LOGISTIC LSH_PROJECTION
  LSTM MAX_POOL_2D MUL RELU RELU_N1_TO_1 RELU6 RESHAPE RESIZE_BILINEAR RNN SOFTMAX SPACE_TO_DEPTH SVDF TANH
  CONCAT_EMBEDDINGS SKIP_GRAM CALL CUSTOM EMBEDDING_LOOKUP_SPARSE PAD UNIDIRECTIONAL_SEQUENCE_RNN GATHER
  BATCH_TO_SPACE_ND SPACE_TO_BATCH_ND TRANSPOSE MEAN SUB DIV SQUEEZE UNIDIRECTIONAL_SEQUENCE_LSTM STRIDED_SLICE
  BIDIRECTIONAL_SEQUENCE_RNN EXP TOPK_V2 SPLIT LOG_SOFTMAX DELEGATE BIDIRECTIONAL_SEQUENCE_LSTM CAST PRELU MAXIMUM
  ARG_MAX MINIMUM LESS NEG PADV2 GREATER GREATER_EQUAL LESS_EQUAL SELECT SLICE SIN TRANSPOSE_CONV SPARSE_TO_DENSE
  TILE EXPAND_DIMS EQUAL NOT_EQUAL LOG SUM SQRT RSQRT SHAPE POW ARG_MIN FAKE_QUANT REDUCE_PROD REDUCE_MAX PACK
  LOGICAL_OR ONE_HOT LOGICAL_AND LOGICAL_NOT UNPACK REDUCE_MIN FLOOR_DIV REDUCE_ANY SQUARE ZEROS_LIKE FILL FLOOR_MOD
  RANGE RESIZE_NEAREST_NEIGHBOR LEAKY_RELU SQUARED_DIFFERENCE MIRROR_PAD ABS SPLIT_V UNIQUE CEIL REVERSE_V2 ADD_N
  GATHER_ND COS WHERE RANK ELU REVERSE_SEQUENCE MATRIX_DIAG QUANTIZE MATRIX_SET_DIAG ROUND HARD_SWISH IF WHILE
  NON_MAX_SUPPRESSION_V4 NON_MAX_SUPPRESSION_V5 SCATTER_ND SELECT_V2 DENSIFY SEGMENT_SUM BATCH_MATMUL
  PLACEHOLDER_FOR_GREATER_OP_CODES CUMSUM CALL_ONCE BROADCAST_TO RFFT2D CONV_3D IMAG REAL COMPLEX_ABS HASHTABLE
  HASHTABLE_FIND HASHTABLE_IMPORT HASHTABLE_SIZE REDUCE_ALL CONV_3D_TRANSPOSE VAR_HANDLE READ_VARIABLE
  ASSIGN_VARIABLE BROADCAST_ARGS RANDOM_STANDARD_NORMAL BUCKETIZE RANDOM_UNIFORM MULTINOMIAL GELU
  DYNAMIC_UPDATE_SLICE RELU_0_TO_1 UNSORTED_SEGMENT_PROD UNSORTED_SEGMENT_MAX UNSORTED_SEGMENT_SUM ATAN2
  UNSORTED_SEGMENT_MIN SIGN BITCAST BITWISE_XOR RIGHT_SHIFT STABLEHLO_LOGISTIC STABLEHLO_ADD STABLEHLO_DIVIDE
  STABLEHLO_MULTIPLY STABLEHLO_MAXIMUM STABLEHLO_RESHAPE STABLEHLO_CLAMP STABLEHLO_CONCATENATE
  STABLEHLO_BROADCAST_IN_DIM STABLEHLO_CONVOLUTION STABLEHLO_SLICE STABLEHLO_CUSTOM_CALL STABLEHLO_REDUCE
  STABLEHLO_ABS STABLEHLO_AND STABLEHLO_COSINE STABLEHLO_EXPONENTIAL STABLEHLO_FLOOR STABLEHLO_LOG STABLEHLO_MINIMUM
  STABLEHLO_NEGATE STABLEHLO_OR STABLEHLO_POWER STABLEHLO_REMAINDER STABLEHLO_RSQRT STABLEHLO_SELECT
  STABLEHLO_SUBTRACT STABLEHLO_TANH STABLEHLO_SCATTER STABLEHLO_COMPARE STABLEHLO_CONVERT STABLEHLO_DYNAMIC_SLICE
  STABLEHLO_DYNAMIC_UPDATE_SLICE STABLEHLO_PAD STABLEHLO_IOTA STABLEHLO_DOT_GENERAL STABLEHLO_REDUCE_WINDOW
  STABLEHLO_SORT STABLEHLO_WHILE STABLEHLO_GATHER STABLEHLO_TRANSPOSE DILATE STABLEHLO_RNG_BIT_GENERATOR
  REDUCE_WINDOW STABLEHLO_COMPOSITE STABLEHLO_SHIFT_LEFT STABLEHLO_CBRT STABLEHLO_CASE
`
    .trim()
    .split(/\s+/);
/** Without those that are newer than this list. */
const knownBuiltinNames = builtinNames;
const known = new Set(builtinNames);
/** The name that TFLite tools print, or `BUILTIN_<code>` for an operator newer than this list. */
function operatorName(code) {
    return builtinNames[code] ?? `BUILTIN_${code}`;
}
function isBuiltinName(name) {
    return known.has(name) || /^BUILTIN_\d+$/.test(name);
}


/***/ }),

/***/ 95626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderClaims),
/* harmony export */   y: () => (/* binding */ conditionsOf)
/* harmony export */ });
/** Everything that is printed beside a number: what it was measured with, and whether it was measured at all. */
function conditionsOf({ conditions, isClaimed, }) {
    return [...conditions, ...(isClaimed ? ['a claim: nobody measured it here'] : [])];
}
/** A sentence of Markdown; empty where every number was measured by whoever judges it. */
function renderClaims({ budgets }) {
    const claimed = budgets.filter(({ isClaimed }) => isClaimed).length;
    if (claimed === 0)
        return '';
    const are = claimed === 1 ? 'is' : 'are';
    return `_${claimed} of ${budgets.length} numbers ${are} what the run of this change claims: only a run of the base branch will confirm them._`;
}


/***/ }),

/***/ 39582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeBaseline),
/* harmony export */   I: () => (/* binding */ describeBudgetChanges)
/* harmony export */ });
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62864);
/** The words for what a run was compared with, and for what a change does to the budgets themselves. */

/** `compared with the report of 0123abcd on main`, or why there is nothing to compare with; null where nothing asks for it. */
function describeBaseline({ kind, source, commit, sha256, reason }) {
    switch (kind) {
        case 'found': {
            const from = source ?? 'a report of unknown origin';
            const of = commit === null || from.includes(commit.slice(0, 8)) ? '' : `, commit ${commit.slice(0, 12)}`;
            return `compared with ${from}${of}${sha256 === null ? '' : ` (SHA-256 ${sha256.slice(0, 12)})`}${because(reason)}`;
        }
        case 'first-run':
            return `no baseline: first run${because(reason)}`;
        case 'unavailable':
            return `no baseline, though there should be one${because(reason)}`;
        case 'not-asked':
            return `compared with nothing${because(reason)}`;
        case 'not-needed':
            return null;
        default:
            throw new RangeError(`unknown kind of baseline ${String(kind)}`);
    }
}
/** `This change loosens 2 budgets` */
function describeBudgetChanges(changes) {
    const looser = changes.filter(_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooser */ .N).length;
    if (looser === 0)
        return 'This change adds to or tightens budgets';
    return `This change loosens ${looser} budget${looser === 1 ? '' : 's'}`;
}
function because(reason) {
    return reason === null ? '' : ` (${reason})`;
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

/***/ 51644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ tabulateDevices),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   tK: () => (/* binding */ formatSpread)
/* harmony export */ });
/* harmony import */ var _gate_devices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98221);
/* harmony import */ var _gate_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66587);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61699);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59362);
/** What devices measured, in words: one table for every renderer, with the columns that have something in them. */




/** Null where nothing was measured. The interval is Student's t on the means of the runs. */
function spreadOf(runs) {
    const count = runs.length;
    if (count === 0)
        return null;
    const mean = runs.reduce((sum, run) => sum + run, 0) / count;
    if (count === 1)
        return { runs: 1, mean, low: null, high: null };
    const variance = runs.reduce((sum, run) => sum + (run - mean) ** 2, 0) / (count - 1);
    const half = (0,_gate_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .studentQuantile */ .FI)(0.975, count - 1) * Math.sqrt(variance / count);
    return { runs: count, mean, low: mean - half, high: mean + half };
}
/** `12.40 ms (12.31 to 12.49, 7 runs)`; a dash where there is nothing. */
function formatSpread(runs, unit) {
    const spread = spreadOf(runs);
    if (!spread)
        return '—';
    const mean = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(spread.mean, unit);
    if (spread.low === null || spread.high === null)
        return `${mean} (1 run)`;
    return `${mean} (${spread.low.toFixed(2)} to ${spread.high.toFixed(2)}, ${spread.runs} runs)`;
}
const columns = [
    ...Object.entries(_gate_devices_js__WEBPACK_IMPORTED_MODULE_0__/* .deviceValues */ .V).map(([name, value]) => {
        const { title, unit } = (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNamed */ .SB)(name);
        return {
            title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
            isNumber: true,
            read: (device) => formatDeviceValue(value(device), unit),
        };
    }),
    { title: 'Runtime', isNumber: false, read: ({ runtime }) => runtime },
    { title: 'Conditions', isNumber: false, read: ({ conditions }) => conditions.join('; ') || null },
];
/** Null where the device did not measure it. */
function formatDeviceValue(value, unit) {
    if (value === null)
        return null;
    if (typeof value === 'number')
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(value, unit);
    return value.length === 0 ? null : formatSpread(value, unit);
}
/** Null where no device measured anything. Intervals are of the mean over runs, at 95 %. */
function tabulateDevices(artifacts) {
    const measured = artifacts.flatMap(({ artifact, devices }) => devices.map((device) => ({ artifact, device })));
    if (measured.length === 0)
        return null;
    const used = columns.filter(({ read }) => measured.some(({ device }) => read(device) !== null));
    return {
        header: ['Artifact', 'Device', ...used.map(({ title }) => title)],
        rows: measured.map(({ artifact, device }) => [
            artifact,
            device.device,
            ...used.map(({ read }) => read(device) ?? '—'),
        ]),
        right: used.flatMap(({ isNumber }, index) => (isNumber ? [index + 2] : [])),
    };
}


/***/ }),

/***/ 95090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeFaults)
/* harmony export */ });
/** Files of which nothing is known, then files that could not be run. */
function describeFaults({ faults, artifacts }) {
    const files = faults.map((fault) => describe(fault.artifact ?? fault.file, `${fault.file} could not be measured`, fault));
    const runs = artifacts.flatMap(({ artifact, file, accuracyFault }) => accuracyFault ? [describe(artifact, `${file} could not be run`, accuracyFault)] : []);
    return [...files, ...runs];
}
function describe(name, title, { message, cause, fix, place }) {
    const notes = [cause === null ? null : `likely cause: ${cause}`, fix === null ? null : `fix: ${fix}`];
    return { name, title, message, notes: notes.filter((note) => note !== null), place };
}


/***/ }),

/***/ 18937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ maxReportBytes),
  M: () => (/* binding */ parseReport),
  stringifyReport: () => (/* binding */ stringifyReport)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(87177);
;// CONCATENATED MODULE: ./build/report/schema/validator.js
/* Generated from schemas/report.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck
const countCharacters = (text) => [...text].length;
"use strict";
const validate = validate20;
/* harmony default export */ const validator = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:report:1", "title": "Report", "type": "object", "properties": { "schemaVersion": { "const": 1 }, "tool": { "$ref": "#/$defs/Tool" }, "spec": { "$ref": "#/$defs/Spec" }, "commit": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, { "type": "null" }] }, "seed": { "type": "integer" }, "engine": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "data": { "$ref": "#/$defs/Data" }, "verdict": { "$ref": "#/$defs/Verdict" }, "budgets": { "type": "array", "items": { "$ref": "#/$defs/BudgetRow" }, "maxItems": 10000 }, "invariants": { "type": "array", "items": { "$ref": "#/$defs/InvariantRow" }, "maxItems": 100000 }, "artifacts": { "type": "array", "items": { "$ref": "#/$defs/Artifact" }, "maxItems": 1000 }, "faults": { "type": "array", "items": { "$ref": "#/$defs/FileFault" }, "maxItems": 1000 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/Stage" }, "maxItems": 10000 }, "curves": { "type": "array", "items": { "$ref": "#/$defs/Curve" }, "maxItems": 10000 }, "timings": { "$ref": "#/$defs/Timings" }, "baseline": { "$ref": "#/$defs/Baseline" }, "budgetChanges": { "type": "array", "items": { "$ref": "#/$defs/BudgetChange" }, "maxItems": 10000 } }, "required": ["schemaVersion", "tool", "spec", "commit", "seed", "engine", "data", "verdict", "budgets", "invariants", "artifacts", "faults", "stages", "curves", "timings", "baseline", "budgetChanges"], "additionalProperties": false, "$defs": { "Verdict": { "enum": ["pass", "warn", "inconclusive", "error", "fail"] }, "Unit": { "enum": ["bytes", "fraction", "count", "milliseconds", "millijoules"] }, "Place": { "type": "object", "properties": { "file": { "type": "string", "maxLength": 1000 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } }, "required": ["file"], "additionalProperties": false }, "Tool": { "type": "object", "properties": { "name": { "const": "tinygate" }, "version": { "type": "string", "maxLength": 100 } }, "required": ["name", "version"], "additionalProperties": false }, "Spec": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "path": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "inputs": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "path", "sha256", "inputs"], "additionalProperties": false }, "Data": { "type": "object", "properties": { "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "trainSamples": { "type": "integer", "minimum": 0 }, "testSamples": { "type": "integer", "minimum": 0 }, "classes": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 10000 }, "labels": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 } }, "required": ["sha256", "trainSamples", "testSamples", "classes", "labels"], "additionalProperties": false }, "BudgetRow": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "device": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "unit": { "$ref": "#/$defs/Unit" }, "better": { "enum": ["lower", "higher"] }, "operator": { "enum": ["min", "max", "max_drop", "max_increase"] }, "expected": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "against": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "reference": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "measured": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "delta": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "level": { "enum": ["error", "warn"] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "significance": { "anyOf": [{ "$ref": "#/$defs/Significance" }, { "type": "null" }] }, "message": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "place": { "$ref": "#/$defs/Place" }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 20 }, "isClaimed": { "type": "boolean" } }, "required": ["artifact", "metric", "class", "device", "unit", "better", "operator", "expected", "against", "reference", "measured", "actual", "delta", "level", "verdict", "reason", "significance", "message", "place", "conditions"], "additionalProperties": false }, "Significance": { "type": "object", "properties": { "test": { "enum": ["mcnemar-exact", "tango-score", "binomial-exact"] }, "confidence": { "type": "number", "minimum": 0.5, "maximum": 1 }, "samples": { "type": "integer", "minimum": 0 }, "lost": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "won": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "pValue": { "type": "number", "minimum": 0, "maximum": 1 }, "outcome": { "enum": ["met", "broken", "undecided"] }, "samplesToDecide": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "required": ["test", "confidence", "samples", "lost", "won", "pValue", "outcome", "samplesToDecide"], "additionalProperties": false }, "InvariantRow": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "layer": { "type": "string", "maxLength": 500 }, "invariant": { "enum": ["zeros", "distinct_codes"] }, "expected": { "type": "number" }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["artifact", "layer", "invariant", "expected", "actual", "verdict", "reason"], "additionalProperties": false }, "Histogram": { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "counts": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 1024 } }, "required": ["minimum", "maximum", "counts"], "additionalProperties": false }, "Layer": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 500 }, "operator": { "type": "string", "maxLength": 100 }, "kernelElements": { "type": "integer", "minimum": 0 }, "kernelBytes": { "type": "integer", "minimum": 0 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "distinctCodes": { "type": "integer", "minimum": 0 }, "macs": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "histogram": { "$ref": "#/$defs/Histogram" } }, "required": ["name", "operator", "kernelElements", "kernelBytes", "zeroFraction", "distinctCodes", "macs"], "additionalProperties": false }, "ClassAccuracy": { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 0 } }, "required": ["correct", "samples"], "additionalProperties": false }, "Accuracy": { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 1 }, "fraction": { "type": "number", "minimum": 0, "maximum": 1 }, "interval95": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 1 }, "minItems": 2, "maxItems": 2 }, "perClass": { "type": "array", "items": { "$ref": "#/$defs/ClassAccuracy" }, "maxItems": 10000 } }, "required": ["correct", "samples", "fraction", "interval95", "perClass"], "additionalProperties": false }, "Artifact": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 1 }, "deflatedBytes": { "anyOf": [{ "type": "integer", "minimum": 1 }, { "type": "null" }] }, "parameters": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "parametersNotKnown": { "type": "array", "items": { "$ref": "#/$defs/NotKnown" }, "maxItems": 100 }, "macs": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "macsNotKnown": { "type": "array", "items": { "$ref": "#/$defs/NotKnown" }, "maxItems": 100 }, "arenaEstimate": { "$ref": "#/$defs/ArenaFigures" }, "layers": { "type": "array", "items": { "$ref": "#/$defs/Layer" }, "maxItems": 10000 }, "accuracy": { "anyOf": [{ "$ref": "#/$defs/Accuracy" }, { "type": "null" }] }, "accuracyFault": { "$ref": "#/$defs/Fault" }, "predictions": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 }, "runtime": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "exactAgreement": { "$ref": "#/$defs/ExactAgreement" }, "operators": { "type": "array", "items": { "$ref": "#/$defs/OperatorCount" }, "maxItems": 1000 }, "devices": { "type": "array", "items": { "$ref": "#/$defs/DeviceMeasurement" }, "maxItems": 100 } }, "required": ["artifact", "file", "sha256", "sizeBytes", "deflatedBytes", "parameters", "parametersNotKnown", "macs", "macsNotKnown", "layers", "accuracy", "predictions", "runtime", "operators", "devices"], "additionalProperties": false }, "ExactAgreement": { "type": "object", "properties": { "samples": { "type": "integer", "minimum": 1 }, "outputs": { "type": "integer", "minimum": 1 }, "equalOutputs": { "type": "integer", "minimum": 0 }, "largestDifferenceCodes": { "type": "integer", "minimum": 0, "maximum": 255 }, "sameClass": { "type": "integer", "minimum": 0 } }, "required": ["samples", "outputs", "equalOutputs", "largestDifferenceCodes", "sameClass"], "additionalProperties": false }, "Stage": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "digest": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "digest"], "additionalProperties": false }, "CurvePoint": { "type": "object", "properties": { "epoch": { "type": "number", "minimum": 0 }, "loss": { "type": "number" }, "accuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "sparsityFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "learningRate": { "type": "number", "minimum": 0 }, "k": { "type": "number" } }, "required": ["epoch", "loss"], "additionalProperties": false }, "Curve": { "type": "object", "properties": { "stage": { "type": "string", "maxLength": 200 }, "points": { "type": "array", "items": { "$ref": "#/$defs/CurvePoint" }, "maxItems": 100000 } }, "required": ["stage", "points"], "additionalProperties": false }, "StageTiming": { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "seconds": { "type": "number", "minimum": 0 }, "cached": { "type": "boolean" } }, "required": ["name", "seconds", "cached"], "additionalProperties": false }, "Timings": { "type": "object", "properties": { "totalSeconds": { "type": "number", "minimum": 0 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/StageTiming" }, "maxItems": 10000 } }, "required": ["totalSeconds", "stages"], "additionalProperties": false }, "Baseline": { "type": "object", "properties": { "kind": { "enum": ["found", "first-run", "unavailable", "not-needed", "not-asked"] }, "source": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "commit": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, { "type": "null" }] }, "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["kind", "source", "commit", "sha256", "reason"], "additionalProperties": false }, "BudgetChange": { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "device": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "change": { "enum": ["added", "removed", "loosened", "tightened", "mixed"] }, "details": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 50 }, "place": { "$ref": "#/$defs/Place" } }, "additionalProperties": false, "required": ["artifact", "metric", "class", "device", "change", "details", "place"] }, "OperatorVariant": { "type": "object", "properties": { "version": { "type": "integer" }, "isCustom": { "type": "boolean" }, "constant": { "type": ["string", "null"], "maxLength": 20 }, "count": { "type": "integer", "minimum": 1 }, "layers": { "type": "array", "items": { "type": "string", "maxLength": 500 }, "maxItems": 3 } }, "required": ["version", "isCustom", "constant", "count", "layers"], "additionalProperties": false }, "OperatorCount": { "type": "object", "properties": { "operator": { "type": "string", "maxLength": 100 }, "type": { "type": "string", "maxLength": 20 }, "count": { "type": "integer", "minimum": 1 }, "variants": { "type": "array", "items": { "$ref": "#/$defs/OperatorVariant" }, "maxItems": 1000 } }, "required": ["operator", "type", "count"], "additionalProperties": false }, "DeviceMeasurement": { "type": "object", "properties": { "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "runtime": { "type": "string", "maxLength": 200 }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 300 }, "maxItems": 20 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "latency": { "anyOf": [{ "$ref": "#/$defs/LatencyMeasurement" }, { "type": "null" }] }, "energyMillijoules": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "flashBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "ramBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "arenaBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "peakMemoryBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "delegatedNodes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "undelegatedNodes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "additionalProperties": false, "required": ["device", "runtime", "conditions", "sha256", "latency", "energyMillijoules", "flashBytes", "ramBytes", "arenaBytes", "peakMemoryBytes", "delegatedNodes", "undelegatedNodes"] }, "LatencyMeasurement": { "type": "object", "properties": { "meanMs": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "medianMs": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "p95Ms": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 } }, "required": ["meanMs", "medianMs", "p95Ms"], "additionalProperties": false }, "Fault": { "type": "object", "properties": { "code": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 2100 }, "cause": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "fix": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "place": { "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }] } }, "required": ["code", "message", "cause", "fix", "place"], "additionalProperties": false }, "FileFault": { "type": "object", "properties": { "artifact": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "code": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 2100 }, "cause": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "fix": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "place": { "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }] } }, "required": ["artifact", "file", "sha256", "code", "message", "cause", "fix", "place"], "additionalProperties": false }, "NotKnown": { "type": "object", "properties": { "operator": { "type": "string", "maxLength": 100 }, "count": { "type": "integer", "minimum": 1 }, "why": { "enum": ["custom-operator", "open-dimensions", "calls-subgraphs", "no-count", "opaque-data"] } }, "required": ["operator", "count", "why"], "additionalProperties": false }, "ArenaFigures": { "type": "object", "properties": { "activationBytes": { "type": "integer", "minimum": 0 }, "totalBytes": { "type": "integer", "minimum": 0 }, "deviceTotalBytes": { "type": "integer", "minimum": 0 }, "unknown": { "type": "array", "items": { "type": "string", "maxLength": 300 }, "maxItems": 20 } }, "required": ["activationBytes", "totalBytes", "deviceTotalBytes", "unknown"], "additionalProperties": false } } };
const schema32 = { "type": "object", "properties": { "name": { "const": "tinygate" }, "version": { "type": "string", "maxLength": 100 } }, "required": ["name", "version"], "additionalProperties": false };
const schema33 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "path": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "inputs": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "path", "sha256", "inputs"], "additionalProperties": false };
const schema34 = { "type": "object", "properties": { "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "trainSamples": { "type": "integer", "minimum": 0 }, "testSamples": { "type": "integer", "minimum": 0 }, "classes": { "type": "array", "items": { "type": "string", "maxLength": 200 }, "maxItems": 10000 }, "labels": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 } }, "required": ["sha256", "trainSamples", "testSamples", "classes", "labels"], "additionalProperties": false };
const schema35 = { "enum": ["pass", "warn", "inconclusive", "error", "fail"] };
const schema60 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "digest": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "digest"], "additionalProperties": false };
const schema65 = { "type": "object", "properties": { "kind": { "enum": ["found", "first-run", "unavailable", "not-needed", "not-asked"] }, "source": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "commit": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{7,64}$" }, { "type": "null" }] }, "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["kind", "source", "commit", "sha256", "reason"], "additionalProperties": false };
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{7,64}$", "u");
const schema36 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "device": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "unit": { "$ref": "#/$defs/Unit" }, "better": { "enum": ["lower", "higher"] }, "operator": { "enum": ["min", "max", "max_drop", "max_increase"] }, "expected": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "against": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "reference": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "measured": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "delta": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "level": { "enum": ["error", "warn"] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "significance": { "anyOf": [{ "$ref": "#/$defs/Significance" }, { "type": "null" }] }, "message": { "anyOf": [{ "type": "string", "maxLength": 1000 }, { "type": "null" }] }, "place": { "$ref": "#/$defs/Place" }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 20 }, "isClaimed": { "type": "boolean" } }, "required": ["artifact", "metric", "class", "device", "unit", "better", "operator", "expected", "against", "reference", "measured", "actual", "delta", "level", "verdict", "reason", "significance", "message", "place", "conditions"], "additionalProperties": false };
const schema37 = { "enum": ["bytes", "fraction", "count", "milliseconds", "millijoules"] };
const schema39 = { "type": "object", "properties": { "test": { "enum": ["mcnemar-exact", "tango-score", "binomial-exact"] }, "confidence": { "type": "number", "minimum": 0.5, "maximum": 1 }, "samples": { "type": "integer", "minimum": 0 }, "lost": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "won": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "pValue": { "type": "number", "minimum": 0, "maximum": 1 }, "outcome": { "enum": ["met", "broken", "undecided"] }, "samplesToDecide": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "required": ["test", "confidence", "samples", "lost", "won", "pValue", "outcome", "samplesToDecide"], "additionalProperties": false };
const schema40 = { "type": "object", "properties": { "file": { "type": "string", "maxLength": 1000 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } }, "required": ["file"], "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((((((((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.class === undefined) && (missing0 = "class"))) || ((data.device === undefined) && (missing0 = "device"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.better === undefined) && (missing0 = "better"))) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.against === undefined) && (missing0 = "against"))) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.measured === undefined) && (missing0 = "measured"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.delta === undefined) && (missing0 = "delta"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.significance === undefined) && (missing0 = "significance"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.place === undefined) && (missing0 = "place"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema36.properties, key0))) {
                    validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate21.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate21.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.metric !== undefined) {
                        let data1 = data.metric;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 100) {
                                    validate21.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate21.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.class !== undefined) {
                            let data2 = data.class;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid1 = false;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 200) {
                                        const err0 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err1 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs8 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs10 = errors;
                            if (data2 !== null) {
                                const err2 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate21.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.device !== undefined) {
                                let data3 = data.device;
                                const _errs12 = errors;
                                const _errs13 = errors;
                                let valid2 = false;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (typeof data3 === "string") {
                                        if (func2(data3) > 200) {
                                            const err4 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err5 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs14 === errors;
                                valid2 = valid2 || _valid1;
                                const _errs16 = errors;
                                if (data3 !== null) {
                                    const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                                var _valid1 = _errs16 === errors;
                                valid2 = valid2 || _valid1;
                                if (!valid2) {
                                    const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                    validate21.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs13;
                                    if (vErrors !== null) {
                                        if (_errs13) {
                                            vErrors.length = _errs13;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.unit !== undefined) {
                                    let data4 = data.unit;
                                    const _errs18 = errors;
                                    if (!(((((data4 === "bytes") || (data4 === "fraction")) || (data4 === "count")) || (data4 === "milliseconds")) || (data4 === "millijoules"))) {
                                        validate21.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/$defs/Unit/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.better !== undefined) {
                                        let data5 = data.better;
                                        const _errs20 = errors;
                                        if (!((data5 === "lower") || (data5 === "higher"))) {
                                            validate21.errors = [{ instancePath: instancePath + "/better", schemaPath: "#/properties/better/enum", keyword: "enum", params: { allowedValues: schema36.properties.better.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs20 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.operator !== undefined) {
                                            let data6 = data.operator;
                                            const _errs21 = errors;
                                            if (!((((data6 === "min") || (data6 === "max")) || (data6 === "max_drop")) || (data6 === "max_increase"))) {
                                                validate21.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema36.properties.operator.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs21 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.expected !== undefined) {
                                                let data7 = data.expected;
                                                const _errs22 = errors;
                                                const _errs23 = errors;
                                                let valid4 = false;
                                                const _errs24 = errors;
                                                if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                    const err8 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                    if (vErrors === null) {
                                                        vErrors = [err8];
                                                    }
                                                    else {
                                                        vErrors.push(err8);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs24 === errors;
                                                valid4 = valid4 || _valid2;
                                                const _errs26 = errors;
                                                if (data7 !== null) {
                                                    const err9 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err9];
                                                    }
                                                    else {
                                                        vErrors.push(err9);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs26 === errors;
                                                valid4 = valid4 || _valid2;
                                                if (!valid4) {
                                                    const err10 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err10];
                                                    }
                                                    else {
                                                        vErrors.push(err10);
                                                    }
                                                    errors++;
                                                    validate21.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs23;
                                                    if (vErrors !== null) {
                                                        if (_errs23) {
                                                            vErrors.length = _errs23;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.against !== undefined) {
                                                    let data8 = data.against;
                                                    const _errs28 = errors;
                                                    const _errs29 = errors;
                                                    let valid5 = false;
                                                    const _errs30 = errors;
                                                    if (errors === _errs30) {
                                                        if (typeof data8 === "string") {
                                                            if (func2(data8) > 200) {
                                                                const err11 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err11];
                                                                }
                                                                else {
                                                                    vErrors.push(err11);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err12 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err12];
                                                            }
                                                            else {
                                                                vErrors.push(err12);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid3 = _errs30 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    const _errs32 = errors;
                                                    if (data8 !== null) {
                                                        const err13 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err13];
                                                        }
                                                        else {
                                                            vErrors.push(err13);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs32 === errors;
                                                    valid5 = valid5 || _valid3;
                                                    if (!valid5) {
                                                        const err14 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err14];
                                                        }
                                                        else {
                                                            vErrors.push(err14);
                                                        }
                                                        errors++;
                                                        validate21.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs29;
                                                        if (vErrors !== null) {
                                                            if (_errs29) {
                                                                vErrors.length = _errs29;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs28 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.reference !== undefined) {
                                                        let data9 = data.reference;
                                                        const _errs34 = errors;
                                                        const _errs35 = errors;
                                                        let valid6 = false;
                                                        const _errs36 = errors;
                                                        if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                            const err15 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                            if (vErrors === null) {
                                                                vErrors = [err15];
                                                            }
                                                            else {
                                                                vErrors.push(err15);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs36 === errors;
                                                        valid6 = valid6 || _valid4;
                                                        const _errs38 = errors;
                                                        if (data9 !== null) {
                                                            const err16 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err16];
                                                            }
                                                            else {
                                                                vErrors.push(err16);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs38 === errors;
                                                        valid6 = valid6 || _valid4;
                                                        if (!valid6) {
                                                            const err17 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err17];
                                                            }
                                                            else {
                                                                vErrors.push(err17);
                                                            }
                                                            errors++;
                                                            validate21.errors = vErrors;
                                                            return false;
                                                        }
                                                        else {
                                                            errors = _errs35;
                                                            if (vErrors !== null) {
                                                                if (_errs35) {
                                                                    vErrors.length = _errs35;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs34 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.measured !== undefined) {
                                                            let data10 = data.measured;
                                                            const _errs40 = errors;
                                                            const _errs41 = errors;
                                                            let valid7 = false;
                                                            const _errs42 = errors;
                                                            if (!((typeof data10 == "number") && (isFinite(data10)))) {
                                                                const err18 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err18];
                                                                }
                                                                else {
                                                                    vErrors.push(err18);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs42 === errors;
                                                            valid7 = valid7 || _valid5;
                                                            const _errs44 = errors;
                                                            if (data10 !== null) {
                                                                const err19 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err19];
                                                                }
                                                                else {
                                                                    vErrors.push(err19);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs44 === errors;
                                                            valid7 = valid7 || _valid5;
                                                            if (!valid7) {
                                                                const err20 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err20];
                                                                }
                                                                else {
                                                                    vErrors.push(err20);
                                                                }
                                                                errors++;
                                                                validate21.errors = vErrors;
                                                                return false;
                                                            }
                                                            else {
                                                                errors = _errs41;
                                                                if (vErrors !== null) {
                                                                    if (_errs41) {
                                                                        vErrors.length = _errs41;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs40 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.actual !== undefined) {
                                                                let data11 = data.actual;
                                                                const _errs46 = errors;
                                                                const _errs47 = errors;
                                                                let valid8 = false;
                                                                const _errs48 = errors;
                                                                if (!((typeof data11 == "number") && (isFinite(data11)))) {
                                                                    const err21 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err21];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err21);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs48 === errors;
                                                                valid8 = valid8 || _valid6;
                                                                const _errs50 = errors;
                                                                if (data11 !== null) {
                                                                    const err22 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err22];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err22);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs50 === errors;
                                                                valid8 = valid8 || _valid6;
                                                                if (!valid8) {
                                                                    const err23 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err23];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err23);
                                                                    }
                                                                    errors++;
                                                                    validate21.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs47;
                                                                    if (vErrors !== null) {
                                                                        if (_errs47) {
                                                                            vErrors.length = _errs47;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs46 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.delta !== undefined) {
                                                                    let data12 = data.delta;
                                                                    const _errs52 = errors;
                                                                    const _errs53 = errors;
                                                                    let valid9 = false;
                                                                    const _errs54 = errors;
                                                                    if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                        const err24 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err24];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err24);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid7 = _errs54 === errors;
                                                                    valid9 = valid9 || _valid7;
                                                                    const _errs56 = errors;
                                                                    if (data12 !== null) {
                                                                        const err25 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err25];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err25);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid7 = _errs56 === errors;
                                                                    valid9 = valid9 || _valid7;
                                                                    if (!valid9) {
                                                                        const err26 = { instancePath: instancePath + "/delta", schemaPath: "#/properties/delta/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err26];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err26);
                                                                        }
                                                                        errors++;
                                                                        validate21.errors = vErrors;
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        errors = _errs53;
                                                                        if (vErrors !== null) {
                                                                            if (_errs53) {
                                                                                vErrors.length = _errs53;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs52 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.level !== undefined) {
                                                                        let data13 = data.level;
                                                                        const _errs58 = errors;
                                                                        if (!((data13 === "error") || (data13 === "warn"))) {
                                                                            validate21.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema36.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs58 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.verdict !== undefined) {
                                                                            let data14 = data.verdict;
                                                                            const _errs59 = errors;
                                                                            if (!(((((data14 === "pass") || (data14 === "warn")) || (data14 === "inconclusive")) || (data14 === "error")) || (data14 === "fail"))) {
                                                                                validate21.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid0 = _errs59 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.reason !== undefined) {
                                                                                let data15 = data.reason;
                                                                                const _errs61 = errors;
                                                                                const _errs62 = errors;
                                                                                let valid11 = false;
                                                                                const _errs63 = errors;
                                                                                if (errors === _errs63) {
                                                                                    if (typeof data15 === "string") {
                                                                                        if (func2(data15) > 2000) {
                                                                                            const err27 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err27];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err27);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err28 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err28];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err28);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var _valid8 = _errs63 === errors;
                                                                                valid11 = valid11 || _valid8;
                                                                                const _errs65 = errors;
                                                                                if (data15 !== null) {
                                                                                    const err29 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err29];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err29);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid8 = _errs65 === errors;
                                                                                valid11 = valid11 || _valid8;
                                                                                if (!valid11) {
                                                                                    const err30 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err30];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err30);
                                                                                    }
                                                                                    errors++;
                                                                                    validate21.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    errors = _errs62;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs62) {
                                                                                            vErrors.length = _errs62;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs61 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.significance !== undefined) {
                                                                                    let data16 = data.significance;
                                                                                    const _errs67 = errors;
                                                                                    const _errs68 = errors;
                                                                                    let valid12 = false;
                                                                                    const _errs69 = errors;
                                                                                    const _errs70 = errors;
                                                                                    if (errors === _errs70) {
                                                                                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                                            let missing1;
                                                                                            if (((((((((data16.test === undefined) && (missing1 = "test")) || ((data16.confidence === undefined) && (missing1 = "confidence"))) || ((data16.samples === undefined) && (missing1 = "samples"))) || ((data16.lost === undefined) && (missing1 = "lost"))) || ((data16.won === undefined) && (missing1 = "won"))) || ((data16.pValue === undefined) && (missing1 = "pValue"))) || ((data16.outcome === undefined) && (missing1 = "outcome"))) || ((data16.samplesToDecide === undefined) && (missing1 = "samplesToDecide"))) {
                                                                                                const err31 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err31];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err31);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            else {
                                                                                                const _errs72 = errors;
                                                                                                for (const key1 in data16) {
                                                                                                    if (!((((((((key1 === "test") || (key1 === "confidence")) || (key1 === "samples")) || (key1 === "lost")) || (key1 === "won")) || (key1 === "pValue")) || (key1 === "outcome")) || (key1 === "samplesToDecide"))) {
                                                                                                        const err32 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err32];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err32);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs72 === errors) {
                                                                                                    if (data16.test !== undefined) {
                                                                                                        let data17 = data16.test;
                                                                                                        const _errs73 = errors;
                                                                                                        if (!(((data17 === "mcnemar-exact") || (data17 === "tango-score")) || (data17 === "binomial-exact"))) {
                                                                                                            const err33 = { instancePath: instancePath + "/significance/test", schemaPath: "#/$defs/Significance/properties/test/enum", keyword: "enum", params: { allowedValues: schema39.properties.test.enum }, message: "must be equal to one of the allowed values" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err33];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err33);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var valid14 = _errs73 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid14 = true;
                                                                                                    }
                                                                                                    if (valid14) {
                                                                                                        if (data16.confidence !== undefined) {
                                                                                                            let data18 = data16.confidence;
                                                                                                            const _errs74 = errors;
                                                                                                            if (errors === _errs74) {
                                                                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                                                    if (data18 > 1 || isNaN(data18)) {
                                                                                                                        const err34 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err34];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err34);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (data18 < 0.5 || isNaN(data18)) {
                                                                                                                            const err35 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err35];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err35);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err36 = { instancePath: instancePath + "/significance/confidence", schemaPath: "#/$defs/Significance/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err36];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err36);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid14 = _errs74 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid14 = true;
                                                                                                        }
                                                                                                        if (valid14) {
                                                                                                            if (data16.samples !== undefined) {
                                                                                                                let data19 = data16.samples;
                                                                                                                const _errs76 = errors;
                                                                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                                                    const err37 = { instancePath: instancePath + "/significance/samples", schemaPath: "#/$defs/Significance/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err37];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err37);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                if (errors === _errs76) {
                                                                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                                                        if (data19 < 0 || isNaN(data19)) {
                                                                                                                            const err38 = { instancePath: instancePath + "/significance/samples", schemaPath: "#/$defs/Significance/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err38];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err38);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid14 = _errs76 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid14 = true;
                                                                                                            }
                                                                                                            if (valid14) {
                                                                                                                if (data16.lost !== undefined) {
                                                                                                                    let data20 = data16.lost;
                                                                                                                    const _errs78 = errors;
                                                                                                                    const _errs79 = errors;
                                                                                                                    let valid15 = false;
                                                                                                                    const _errs80 = errors;
                                                                                                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                                                        const err39 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err39];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err39);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    if (errors === _errs80) {
                                                                                                                        if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                                                            if (data20 < 0 || isNaN(data20)) {
                                                                                                                                const err40 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err40];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err40);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid10 = _errs80 === errors;
                                                                                                                    valid15 = valid15 || _valid10;
                                                                                                                    const _errs82 = errors;
                                                                                                                    if (data20 !== null) {
                                                                                                                        const err41 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err41];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err41);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid10 = _errs82 === errors;
                                                                                                                    valid15 = valid15 || _valid10;
                                                                                                                    if (!valid15) {
                                                                                                                        const err42 = { instancePath: instancePath + "/significance/lost", schemaPath: "#/$defs/Significance/properties/lost/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err42];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err42);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs79;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs79) {
                                                                                                                                vErrors.length = _errs79;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid14 = _errs78 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid14 = true;
                                                                                                                }
                                                                                                                if (valid14) {
                                                                                                                    if (data16.won !== undefined) {
                                                                                                                        let data21 = data16.won;
                                                                                                                        const _errs84 = errors;
                                                                                                                        const _errs85 = errors;
                                                                                                                        let valid16 = false;
                                                                                                                        const _errs86 = errors;
                                                                                                                        if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                                                                                                            const err43 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err43];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err43);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        if (errors === _errs86) {
                                                                                                                            if ((typeof data21 == "number") && (isFinite(data21))) {
                                                                                                                                if (data21 < 0 || isNaN(data21)) {
                                                                                                                                    const err44 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err44];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err44);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var _valid11 = _errs86 === errors;
                                                                                                                        valid16 = valid16 || _valid11;
                                                                                                                        const _errs88 = errors;
                                                                                                                        if (data21 !== null) {
                                                                                                                            const err45 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err45];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err45);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var _valid11 = _errs88 === errors;
                                                                                                                        valid16 = valid16 || _valid11;
                                                                                                                        if (!valid16) {
                                                                                                                            const err46 = { instancePath: instancePath + "/significance/won", schemaPath: "#/$defs/Significance/properties/won/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err46];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err46);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            errors = _errs85;
                                                                                                                            if (vErrors !== null) {
                                                                                                                                if (_errs85) {
                                                                                                                                    vErrors.length = _errs85;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors = null;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid14 = _errs84 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid14 = true;
                                                                                                                    }
                                                                                                                    if (valid14) {
                                                                                                                        if (data16.pValue !== undefined) {
                                                                                                                            let data22 = data16.pValue;
                                                                                                                            const _errs90 = errors;
                                                                                                                            if (errors === _errs90) {
                                                                                                                                if ((typeof data22 == "number") && (isFinite(data22))) {
                                                                                                                                    if (data22 > 1 || isNaN(data22)) {
                                                                                                                                        const err47 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err47];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err47);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        if (data22 < 0 || isNaN(data22)) {
                                                                                                                                            const err48 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err48];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err48);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const err49 = { instancePath: instancePath + "/significance/pValue", schemaPath: "#/$defs/Significance/properties/pValue/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err49];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err49);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid14 = _errs90 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid14 = true;
                                                                                                                        }
                                                                                                                        if (valid14) {
                                                                                                                            if (data16.outcome !== undefined) {
                                                                                                                                let data23 = data16.outcome;
                                                                                                                                const _errs92 = errors;
                                                                                                                                if (!(((data23 === "met") || (data23 === "broken")) || (data23 === "undecided"))) {
                                                                                                                                    const err50 = { instancePath: instancePath + "/significance/outcome", schemaPath: "#/$defs/Significance/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema39.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err50];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err50);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var valid14 = _errs92 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid14 = true;
                                                                                                                            }
                                                                                                                            if (valid14) {
                                                                                                                                if (data16.samplesToDecide !== undefined) {
                                                                                                                                    let data24 = data16.samplesToDecide;
                                                                                                                                    const _errs93 = errors;
                                                                                                                                    const _errs94 = errors;
                                                                                                                                    let valid17 = false;
                                                                                                                                    const _errs95 = errors;
                                                                                                                                    if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                                                                                                                                        const err51 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err51];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err51);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    if (errors === _errs95) {
                                                                                                                                        if ((typeof data24 == "number") && (isFinite(data24))) {
                                                                                                                                            if (data24 < 0 || isNaN(data24)) {
                                                                                                                                                const err52 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err52];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err52);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var _valid12 = _errs95 === errors;
                                                                                                                                    valid17 = valid17 || _valid12;
                                                                                                                                    const _errs97 = errors;
                                                                                                                                    if (data24 !== null) {
                                                                                                                                        const err53 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err53];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err53);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    var _valid12 = _errs97 === errors;
                                                                                                                                    valid17 = valid17 || _valid12;
                                                                                                                                    if (!valid17) {
                                                                                                                                        const err54 = { instancePath: instancePath + "/significance/samplesToDecide", schemaPath: "#/$defs/Significance/properties/samplesToDecide/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err54];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err54);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        errors = _errs94;
                                                                                                                                        if (vErrors !== null) {
                                                                                                                                            if (_errs94) {
                                                                                                                                                vErrors.length = _errs94;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors = null;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid14 = _errs93 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid14 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err55 = { instancePath: instancePath + "/significance", schemaPath: "#/$defs/Significance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err55];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err55);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid9 = _errs69 === errors;
                                                                                    valid12 = valid12 || _valid9;
                                                                                    const _errs99 = errors;
                                                                                    if (data16 !== null) {
                                                                                        const err56 = { instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err56];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err56);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid9 = _errs99 === errors;
                                                                                    valid12 = valid12 || _valid9;
                                                                                    if (!valid12) {
                                                                                        const err57 = { instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err57];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err57);
                                                                                        }
                                                                                        errors++;
                                                                                        validate21.errors = vErrors;
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        errors = _errs68;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs68) {
                                                                                                vErrors.length = _errs68;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs67 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.message !== undefined) {
                                                                                        let data25 = data.message;
                                                                                        const _errs101 = errors;
                                                                                        const _errs102 = errors;
                                                                                        let valid18 = false;
                                                                                        const _errs103 = errors;
                                                                                        if (errors === _errs103) {
                                                                                            if (typeof data25 === "string") {
                                                                                                if (func2(data25) > 1000) {
                                                                                                    const err58 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err58];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err58);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err59 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err59];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err59);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        var _valid13 = _errs103 === errors;
                                                                                        valid18 = valid18 || _valid13;
                                                                                        const _errs105 = errors;
                                                                                        if (data25 !== null) {
                                                                                            const err60 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err60];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err60);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        var _valid13 = _errs105 === errors;
                                                                                        valid18 = valid18 || _valid13;
                                                                                        if (!valid18) {
                                                                                            const err61 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err61];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err61);
                                                                                            }
                                                                                            errors++;
                                                                                            validate21.errors = vErrors;
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            errors = _errs102;
                                                                                            if (vErrors !== null) {
                                                                                                if (_errs102) {
                                                                                                    vErrors.length = _errs102;
                                                                                                }
                                                                                                else {
                                                                                                    vErrors = null;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs101 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.place !== undefined) {
                                                                                            let data26 = data.place;
                                                                                            const _errs107 = errors;
                                                                                            const _errs108 = errors;
                                                                                            if (errors === _errs108) {
                                                                                                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                                                    let missing2;
                                                                                                    if ((data26.file === undefined) && (missing2 = "file")) {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs110 = errors;
                                                                                                        for (const key2 in data26) {
                                                                                                            if (!(((key2 === "file") || (key2 === "line")) || (key2 === "column"))) {
                                                                                                                validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs110 === errors) {
                                                                                                            if (data26.file !== undefined) {
                                                                                                                let data27 = data26.file;
                                                                                                                const _errs111 = errors;
                                                                                                                if (errors === _errs111) {
                                                                                                                    if (typeof data27 === "string") {
                                                                                                                        if (func2(data27) > 1000) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid20 = _errs111 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid20 = true;
                                                                                                            }
                                                                                                            if (valid20) {
                                                                                                                if (data26.line !== undefined) {
                                                                                                                    let data28 = data26.line;
                                                                                                                    const _errs113 = errors;
                                                                                                                    if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    if (errors === _errs113) {
                                                                                                                        if ((typeof data28 == "number") && (isFinite(data28))) {
                                                                                                                            if (data28 < 1 || isNaN(data28)) {
                                                                                                                                validate21.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid20 = _errs113 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid20 = true;
                                                                                                                }
                                                                                                                if (valid20) {
                                                                                                                    if (data26.column !== undefined) {
                                                                                                                        let data29 = data26.column;
                                                                                                                        const _errs115 = errors;
                                                                                                                        if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        if (errors === _errs115) {
                                                                                                                            if ((typeof data29 == "number") && (isFinite(data29))) {
                                                                                                                                if (data29 < 1 || isNaN(data29)) {
                                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid20 = _errs115 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid20 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs107 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.conditions !== undefined) {
                                                                                                let data30 = data.conditions;
                                                                                                const _errs117 = errors;
                                                                                                if (errors === _errs117) {
                                                                                                    if (Array.isArray(data30)) {
                                                                                                        if (data30.length > 20) {
                                                                                                            validate21.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid21 = true;
                                                                                                            const len0 = data30.length;
                                                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                                                let data31 = data30[i0];
                                                                                                                const _errs119 = errors;
                                                                                                                if (errors === _errs119) {
                                                                                                                    if (typeof data31 === "string") {
                                                                                                                        if (func2(data31) > 1000) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid21 = _errs119 === errors;
                                                                                                                if (!valid21) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid0 = _errs117 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.isClaimed !== undefined) {
                                                                                                    const _errs121 = errors;
                                                                                                    if (typeof data.isClaimed !== "boolean") {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/isClaimed", schemaPath: "#/properties/isClaimed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid0 = _errs121 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate21.errors = vErrors; return errors === 0; }
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "layer": { "type": "string", "maxLength": 500 }, "invariant": { "enum": ["zeros", "distinct_codes"] }, "expected": { "type": "number" }, "actual": { "anyOf": [{ "type": "number" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/Verdict" }, "reason": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] } }, "required": ["artifact", "layer", "invariant", "expected", "actual", "verdict", "reason"], "additionalProperties": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate23.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.layer === undefined) && (missing0 = "layer"))) || ((data.invariant === undefined) && (missing0 = "invariant"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.reason === undefined) && (missing0 = "reason"))) {
            validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "artifact") || (key0 === "layer")) || (key0 === "invariant")) || (key0 === "expected")) || (key0 === "actual")) || (key0 === "verdict")) || (key0 === "reason"))) {
                    validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate23.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate23.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.layer !== undefined) {
                        let data1 = data.layer;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 500) {
                                    validate23.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate23.errors = [{ instancePath: instancePath + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.invariant !== undefined) {
                            let data2 = data.invariant;
                            const _errs6 = errors;
                            if (!((data2 === "zeros") || (data2 === "distinct_codes"))) {
                                validate23.errors = [{ instancePath: instancePath + "/invariant", schemaPath: "#/properties/invariant/enum", keyword: "enum", params: { allowedValues: schema41.properties.invariant.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.expected !== undefined) {
                                let data3 = data.expected;
                                const _errs7 = errors;
                                if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                    validate23.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.actual !== undefined) {
                                    let data4 = data.actual;
                                    const _errs9 = errors;
                                    const _errs10 = errors;
                                    let valid1 = false;
                                    const _errs11 = errors;
                                    if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                        const err0 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs11 === errors;
                                    valid1 = valid1 || _valid0;
                                    const _errs13 = errors;
                                    if (data4 !== null) {
                                        const err1 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err1];
                                        }
                                        else {
                                            vErrors.push(err1);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs13 === errors;
                                    valid1 = valid1 || _valid0;
                                    if (!valid1) {
                                        const err2 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                        validate23.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs10;
                                        if (vErrors !== null) {
                                            if (_errs10) {
                                                vErrors.length = _errs10;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.verdict !== undefined) {
                                        let data5 = data.verdict;
                                        const _errs15 = errors;
                                        if (!(((((data5 === "pass") || (data5 === "warn")) || (data5 === "inconclusive")) || (data5 === "error")) || (data5 === "fail"))) {
                                            validate23.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.reason !== undefined) {
                                            let data6 = data.reason;
                                            const _errs17 = errors;
                                            const _errs18 = errors;
                                            let valid3 = false;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (typeof data6 === "string") {
                                                    if (func2(data6) > 2000) {
                                                        const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid1 = _errs19 === errors;
                                            valid3 = valid3 || _valid1;
                                            const _errs21 = errors;
                                            if (data6 !== null) {
                                                const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err5];
                                                }
                                                else {
                                                    vErrors.push(err5);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs21 === errors;
                                            valid3 = valid3 || _valid1;
                                            if (!valid3) {
                                                const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err6];
                                                }
                                                else {
                                                    vErrors.push(err6);
                                                }
                                                errors++;
                                                validate23.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs18;
                                                if (vErrors !== null) {
                                                    if (_errs18) {
                                                        vErrors.length = _errs18;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate23.errors = vErrors; return errors === 0; }
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "sizeBytes": { "type": "integer", "minimum": 1 }, "deflatedBytes": { "anyOf": [{ "type": "integer", "minimum": 1 }, { "type": "null" }] }, "parameters": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "parametersNotKnown": { "type": "array", "items": { "$ref": "#/$defs/NotKnown" }, "maxItems": 100 }, "macs": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "macsNotKnown": { "type": "array", "items": { "$ref": "#/$defs/NotKnown" }, "maxItems": 100 }, "arenaEstimate": { "$ref": "#/$defs/ArenaFigures" }, "layers": { "type": "array", "items": { "$ref": "#/$defs/Layer" }, "maxItems": 10000 }, "accuracy": { "anyOf": [{ "$ref": "#/$defs/Accuracy" }, { "type": "null" }] }, "accuracyFault": { "$ref": "#/$defs/Fault" }, "predictions": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 10000000 }, "runtime": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "exactAgreement": { "$ref": "#/$defs/ExactAgreement" }, "operators": { "type": "array", "items": { "$ref": "#/$defs/OperatorCount" }, "maxItems": 1000 }, "devices": { "type": "array", "items": { "$ref": "#/$defs/DeviceMeasurement" }, "maxItems": 100 } }, "required": ["artifact", "file", "sha256", "sizeBytes", "deflatedBytes", "parameters", "parametersNotKnown", "macs", "macsNotKnown", "layers", "accuracy", "predictions", "runtime", "operators", "devices"], "additionalProperties": false };
const schema44 = { "type": "object", "properties": { "operator": { "type": "string", "maxLength": 100 }, "count": { "type": "integer", "minimum": 1 }, "why": { "enum": ["custom-operator", "open-dimensions", "calls-subgraphs", "no-count", "opaque-data"] } }, "required": ["operator", "count", "why"], "additionalProperties": false };
const schema46 = { "type": "object", "properties": { "activationBytes": { "type": "integer", "minimum": 0 }, "totalBytes": { "type": "integer", "minimum": 0 }, "deviceTotalBytes": { "type": "integer", "minimum": 0 }, "unknown": { "type": "array", "items": { "type": "string", "maxLength": 300 }, "maxItems": 20 } }, "required": ["activationBytes", "totalBytes", "deviceTotalBytes", "unknown"], "additionalProperties": false };
const schema53 = { "type": "object", "properties": { "samples": { "type": "integer", "minimum": 1 }, "outputs": { "type": "integer", "minimum": 1 }, "equalOutputs": { "type": "integer", "minimum": 0 }, "largestDifferenceCodes": { "type": "integer", "minimum": 0, "maximum": 255 }, "sameClass": { "type": "integer", "minimum": 0 } }, "required": ["samples", "outputs", "equalOutputs", "largestDifferenceCodes", "sameClass"], "additionalProperties": false };
const schema47 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 500 }, "operator": { "type": "string", "maxLength": 100 }, "kernelElements": { "type": "integer", "minimum": 0 }, "kernelBytes": { "type": "integer", "minimum": 0 }, "zeroFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "distinctCodes": { "type": "integer", "minimum": 0 }, "macs": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "histogram": { "$ref": "#/$defs/Histogram" } }, "required": ["name", "operator", "kernelElements", "kernelBytes", "zeroFraction", "distinctCodes", "macs"], "additionalProperties": false };
const schema48 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "counts": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "maxItems": 1024 } }, "required": ["minimum", "maximum", "counts"], "additionalProperties": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate26.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.name === undefined) && (missing0 = "name")) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.kernelElements === undefined) && (missing0 = "kernelElements"))) || ((data.kernelBytes === undefined) && (missing0 = "kernelBytes"))) || ((data.zeroFraction === undefined) && (missing0 = "zeroFraction"))) || ((data.distinctCodes === undefined) && (missing0 = "distinctCodes"))) || ((data.macs === undefined) && (missing0 = "macs"))) {
            validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((((key0 === "name") || (key0 === "operator")) || (key0 === "kernelElements")) || (key0 === "kernelBytes")) || (key0 === "zeroFraction")) || (key0 === "distinctCodes")) || (key0 === "macs")) || (key0 === "histogram"))) {
                    validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.name !== undefined) {
                    let data0 = data.name;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 500) {
                                validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.operator !== undefined) {
                        let data1 = data.operator;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 100) {
                                    validate26.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate26.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kernelElements !== undefined) {
                            let data2 = data.kernelElements;
                            const _errs6 = errors;
                            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                validate26.errors = [{ instancePath: instancePath + "/kernelElements", schemaPath: "#/properties/kernelElements/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs6) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 < 0 || isNaN(data2)) {
                                        validate26.errors = [{ instancePath: instancePath + "/kernelElements", schemaPath: "#/properties/kernelElements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.kernelBytes !== undefined) {
                                let data3 = data.kernelBytes;
                                const _errs8 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validate26.errors = [{ instancePath: instancePath + "/kernelBytes", schemaPath: "#/properties/kernelBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs8) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 0 || isNaN(data3)) {
                                            validate26.errors = [{ instancePath: instancePath + "/kernelBytes", schemaPath: "#/properties/kernelBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.zeroFraction !== undefined) {
                                    let data4 = data.zeroFraction;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                            if (data4 > 1 || isNaN(data4)) {
                                                validate26.errors = [{ instancePath: instancePath + "/zeroFraction", schemaPath: "#/properties/zeroFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                return false;
                                            }
                                            else {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate26.errors = [{ instancePath: instancePath + "/zeroFraction", schemaPath: "#/properties/zeroFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate26.errors = [{ instancePath: instancePath + "/zeroFraction", schemaPath: "#/properties/zeroFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.distinctCodes !== undefined) {
                                        let data5 = data.distinctCodes;
                                        const _errs12 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate26.errors = [{ instancePath: instancePath + "/distinctCodes", schemaPath: "#/properties/distinctCodes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs12) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate26.errors = [{ instancePath: instancePath + "/distinctCodes", schemaPath: "#/properties/distinctCodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.macs !== undefined) {
                                            let data6 = data.macs;
                                            const _errs14 = errors;
                                            const _errs15 = errors;
                                            let valid1 = false;
                                            const _errs16 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                const err0 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                    vErrors = [err0];
                                                }
                                                else {
                                                    vErrors.push(err0);
                                                }
                                                errors++;
                                            }
                                            if (errors === _errs16) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        const err1 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                        if (vErrors === null) {
                                                            vErrors = [err1];
                                                        }
                                                        else {
                                                            vErrors.push(err1);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            var _valid0 = _errs16 === errors;
                                            valid1 = valid1 || _valid0;
                                            const _errs18 = errors;
                                            if (data6 !== null) {
                                                const err2 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            var _valid0 = _errs18 === errors;
                                            valid1 = valid1 || _valid0;
                                            if (!valid1) {
                                                const err3 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err3];
                                                }
                                                else {
                                                    vErrors.push(err3);
                                                }
                                                errors++;
                                                validate26.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs15;
                                                if (vErrors !== null) {
                                                    if (_errs15) {
                                                        vErrors.length = _errs15;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.histogram !== undefined) {
                                                let data7 = data.histogram;
                                                const _errs20 = errors;
                                                const _errs21 = errors;
                                                if (errors === _errs21) {
                                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                        let missing1;
                                                        if ((((data7.minimum === undefined) && (missing1 = "minimum")) || ((data7.maximum === undefined) && (missing1 = "maximum"))) || ((data7.counts === undefined) && (missing1 = "counts"))) {
                                                            validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs23 = errors;
                                                            for (const key1 in data7) {
                                                                if (!(((key1 === "minimum") || (key1 === "maximum")) || (key1 === "counts"))) {
                                                                    validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs23 === errors) {
                                                                if (data7.minimum !== undefined) {
                                                                    let data8 = data7.minimum;
                                                                    const _errs24 = errors;
                                                                    if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/minimum", schemaPath: "#/$defs/Histogram/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs24 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data7.maximum !== undefined) {
                                                                        let data9 = data7.maximum;
                                                                        const _errs26 = errors;
                                                                        if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                                            validate26.errors = [{ instancePath: instancePath + "/histogram/maximum", schemaPath: "#/$defs/Histogram/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs26 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data7.counts !== undefined) {
                                                                            let data10 = data7.counts;
                                                                            const _errs28 = errors;
                                                                            if (errors === _errs28) {
                                                                                if (Array.isArray(data10)) {
                                                                                    if (data10.length > 1024) {
                                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/counts", schemaPath: "#/$defs/Histogram/properties/counts/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                        const len0 = data10.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data11 = data10[i0];
                                                                                            const _errs30 = errors;
                                                                                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                                                validate26.errors = [{ instancePath: instancePath + "/histogram/counts/" + i0, schemaPath: "#/$defs/Histogram/properties/counts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs30) {
                                                                                                if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                                    if (data11 < 0 || isNaN(data11)) {
                                                                                                        validate26.errors = [{ instancePath: instancePath + "/histogram/counts/" + i0, schemaPath: "#/$defs/Histogram/properties/counts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid4 = _errs30 === errors;
                                                                                            if (!valid4) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate26.errors = [{ instancePath: instancePath + "/histogram/counts", schemaPath: "#/$defs/Histogram/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid3 = _errs28 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate26.errors = [{ instancePath: instancePath + "/histogram", schemaPath: "#/$defs/Histogram/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs20 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate26.errors = vErrors; return errors === 0; }
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 1 }, "fraction": { "type": "number", "minimum": 0, "maximum": 1 }, "interval95": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 1 }, "minItems": 2, "maxItems": 2 }, "perClass": { "type": "array", "items": { "$ref": "#/$defs/ClassAccuracy" }, "maxItems": 10000 } }, "required": ["correct", "samples", "fraction", "interval95", "perClass"], "additionalProperties": false };
const schema50 = { "type": "object", "properties": { "correct": { "type": "integer", "minimum": 0 }, "samples": { "type": "integer", "minimum": 0 } }, "required": ["correct", "samples"], "additionalProperties": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate28.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.correct === undefined) && (missing0 = "correct")) || ((data.samples === undefined) && (missing0 = "samples"))) || ((data.fraction === undefined) && (missing0 = "fraction"))) || ((data.interval95 === undefined) && (missing0 = "interval95"))) || ((data.perClass === undefined) && (missing0 = "perClass"))) {
            validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "correct") || (key0 === "samples")) || (key0 === "fraction")) || (key0 === "interval95")) || (key0 === "perClass"))) {
                    validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.correct !== undefined) {
                    let data0 = data.correct;
                    const _errs2 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validate28.errors = [{ instancePath: instancePath + "/correct", schemaPath: "#/properties/correct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    if (errors === _errs2) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validate28.errors = [{ instancePath: instancePath + "/correct", schemaPath: "#/properties/correct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.samples !== undefined) {
                        let data1 = data.samples;
                        const _errs4 = errors;
                        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                            validate28.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        if (errors === _errs4) {
                            if ((typeof data1 == "number") && (isFinite(data1))) {
                                if (data1 < 1 || isNaN(data1)) {
                                    validate28.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.fraction !== undefined) {
                            let data2 = data.fraction;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 > 1 || isNaN(data2)) {
                                        validate28.errors = [{ instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                        return false;
                                    }
                                    else {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate28.errors = [{ instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate28.errors = [{ instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.interval95 !== undefined) {
                                let data3 = data.interval95;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (Array.isArray(data3)) {
                                        if (data3.length > 2) {
                                            validate28.errors = [{ instancePath: instancePath + "/interval95", schemaPath: "#/properties/interval95/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                            return false;
                                        }
                                        else {
                                            if (data3.length < 2) {
                                                validate28.errors = [{ instancePath: instancePath + "/interval95", schemaPath: "#/properties/interval95/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid1 = true;
                                                const len0 = data3.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data4 = data3[i0];
                                                    const _errs10 = errors;
                                                    if (errors === _errs10) {
                                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                                            if (data4 > 1 || isNaN(data4)) {
                                                                validate28.errors = [{ instancePath: instancePath + "/interval95/" + i0, schemaPath: "#/properties/interval95/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data4 < 0 || isNaN(data4)) {
                                                                    validate28.errors = [{ instancePath: instancePath + "/interval95/" + i0, schemaPath: "#/properties/interval95/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate28.errors = [{ instancePath: instancePath + "/interval95/" + i0, schemaPath: "#/properties/interval95/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs10 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate28.errors = [{ instancePath: instancePath + "/interval95", schemaPath: "#/properties/interval95/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.perClass !== undefined) {
                                    let data5 = data.perClass;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                        if (Array.isArray(data5)) {
                                            if (data5.length > 10000) {
                                                validate28.errors = [{ instancePath: instancePath + "/perClass", schemaPath: "#/properties/perClass/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data5.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data6 = data5[i1];
                                                    const _errs14 = errors;
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                            let missing1;
                                                            if (((data6.correct === undefined) && (missing1 = "correct")) || ((data6.samples === undefined) && (missing1 = "samples"))) {
                                                                validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1, schemaPath: "#/$defs/ClassAccuracy/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs17 = errors;
                                                                for (const key1 in data6) {
                                                                    if (!((key1 === "correct") || (key1 === "samples"))) {
                                                                        validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1, schemaPath: "#/$defs/ClassAccuracy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs17 === errors) {
                                                                    if (data6.correct !== undefined) {
                                                                        let data7 = data6.correct;
                                                                        const _errs18 = errors;
                                                                        if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                                            validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/correct", schemaPath: "#/$defs/ClassAccuracy/properties/correct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs18) {
                                                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                if (data7 < 0 || isNaN(data7)) {
                                                                                    validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/correct", schemaPath: "#/$defs/ClassAccuracy/properties/correct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid4 = _errs18 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data6.samples !== undefined) {
                                                                            let data8 = data6.samples;
                                                                            const _errs20 = errors;
                                                                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                                                validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/samples", schemaPath: "#/$defs/ClassAccuracy/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs20) {
                                                                                if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                    if (data8 < 0 || isNaN(data8)) {
                                                                                        validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1 + "/samples", schemaPath: "#/$defs/ClassAccuracy/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid4 = _errs20 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate28.errors = [{ instancePath: instancePath + "/perClass/" + i1, schemaPath: "#/$defs/ClassAccuracy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs14 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate28.errors = [{ instancePath: instancePath + "/perClass", schemaPath: "#/properties/perClass/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate28.errors = vErrors; return errors === 0; }
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema51 = { "type": "object", "properties": { "code": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 2100 }, "cause": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "fix": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "place": { "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }] } }, "required": ["code", "message", "cause", "fix", "place"], "additionalProperties": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate30.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.place === undefined) && (missing0 = "place"))) {
            validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((key0 === "code") || (key0 === "message")) || (key0 === "cause")) || (key0 === "fix")) || (key0 === "place"))) {
                    validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.code !== undefined) {
                    let data0 = data.code;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 100) {
                                validate30.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate30.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.message !== undefined) {
                        let data1 = data.message;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 2100) {
                                    validate30.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 2100 }, message: "must NOT have more than 2100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate30.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.cause !== undefined) {
                            let data2 = data.cause;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid1 = false;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 2000) {
                                        const err0 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err1 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs8 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs10 = errors;
                            if (data2 !== null) {
                                const err2 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err3 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate30.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.fix !== undefined) {
                                let data3 = data.fix;
                                const _errs12 = errors;
                                const _errs13 = errors;
                                let valid2 = false;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (typeof data3 === "string") {
                                        if (func2(data3) > 2000) {
                                            const err4 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err5 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs14 === errors;
                                valid2 = valid2 || _valid1;
                                const _errs16 = errors;
                                if (data3 !== null) {
                                    const err6 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                                var _valid1 = _errs16 === errors;
                                valid2 = valid2 || _valid1;
                                if (!valid2) {
                                    const err7 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                    validate30.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs13;
                                    if (vErrors !== null) {
                                        if (_errs13) {
                                            vErrors.length = _errs13;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.place !== undefined) {
                                    let data4 = data.place;
                                    const _errs18 = errors;
                                    const _errs19 = errors;
                                    let valid3 = false;
                                    const _errs20 = errors;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                            let missing1;
                                            if ((data4.file === undefined) && (missing1 = "file")) {
                                                const err8 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err8];
                                                }
                                                else {
                                                    vErrors.push(err8);
                                                }
                                                errors++;
                                            }
                                            else {
                                                const _errs23 = errors;
                                                for (const key1 in data4) {
                                                    if (!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))) {
                                                        const err9 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                        if (vErrors === null) {
                                                            vErrors = [err9];
                                                        }
                                                        else {
                                                            vErrors.push(err9);
                                                        }
                                                        errors++;
                                                        break;
                                                    }
                                                }
                                                if (_errs23 === errors) {
                                                    if (data4.file !== undefined) {
                                                        let data5 = data4.file;
                                                        const _errs24 = errors;
                                                        if (errors === _errs24) {
                                                            if (typeof data5 === "string") {
                                                                if (func2(data5) > 1000) {
                                                                    const err10 = { instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err10];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err10);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            else {
                                                                const err11 = { instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err11];
                                                                }
                                                                else {
                                                                    vErrors.push(err11);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var valid5 = _errs24 === errors;
                                                    }
                                                    else {
                                                        var valid5 = true;
                                                    }
                                                    if (valid5) {
                                                        if (data4.line !== undefined) {
                                                            let data6 = data4.line;
                                                            const _errs26 = errors;
                                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                                const err12 = { instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err12];
                                                                }
                                                                else {
                                                                    vErrors.push(err12);
                                                                }
                                                                errors++;
                                                            }
                                                            if (errors === _errs26) {
                                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                    if (data6 < 1 || isNaN(data6)) {
                                                                        const err13 = { instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err13);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                            var valid5 = _errs26 === errors;
                                                        }
                                                        else {
                                                            var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                            if (data4.column !== undefined) {
                                                                let data7 = data4.column;
                                                                const _errs28 = errors;
                                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                                    const err14 = { instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err14];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err14);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (errors === _errs28) {
                                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                        if (data7 < 1 || isNaN(data7)) {
                                                                            const err15 = { instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err15];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err15);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                }
                                                                var valid5 = _errs28 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err16 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err16];
                                            }
                                            else {
                                                vErrors.push(err16);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid2 = _errs20 === errors;
                                    valid3 = valid3 || _valid2;
                                    const _errs30 = errors;
                                    if (data4 !== null) {
                                        const err17 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                    }
                                    var _valid2 = _errs30 === errors;
                                    valid3 = valid3 || _valid2;
                                    if (!valid3) {
                                        const err18 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err18];
                                        }
                                        else {
                                            vErrors.push(err18);
                                        }
                                        errors++;
                                        validate30.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs19;
                                        if (vErrors !== null) {
                                            if (_errs19) {
                                                vErrors.length = _errs19;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate30.errors = vErrors; return errors === 0; }
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "type": "object", "properties": { "operator": { "type": "string", "maxLength": 100 }, "type": { "type": "string", "maxLength": 20 }, "count": { "type": "integer", "minimum": 1 }, "variants": { "type": "array", "items": { "$ref": "#/$defs/OperatorVariant" }, "maxItems": 1000 } }, "required": ["operator", "type", "count"], "additionalProperties": false };
const schema55 = { "type": "object", "properties": { "version": { "type": "integer" }, "isCustom": { "type": "boolean" }, "constant": { "type": ["string", "null"], "maxLength": 20 }, "count": { "type": "integer", "minimum": 1 }, "layers": { "type": "array", "items": { "type": "string", "maxLength": 500 }, "maxItems": 3 } }, "required": ["version", "isCustom", "constant", "count", "layers"], "additionalProperties": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate32.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((data.operator === undefined) && (missing0 = "operator")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.count === undefined) && (missing0 = "count"))) {
            validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((key0 === "operator") || (key0 === "type")) || (key0 === "count")) || (key0 === "variants"))) {
                    validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.operator !== undefined) {
                    let data0 = data.operator;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 100) {
                                validate32.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate32.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        let data1 = data.type;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 20) {
                                    validate32.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate32.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.count !== undefined) {
                            let data2 = data.count;
                            const _errs6 = errors;
                            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                validate32.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs6) {
                                if ((typeof data2 == "number") && (isFinite(data2))) {
                                    if (data2 < 1 || isNaN(data2)) {
                                        validate32.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.variants !== undefined) {
                                let data3 = data.variants;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (Array.isArray(data3)) {
                                        if (data3.length > 1000) {
                                            validate32.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data3.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data4 = data3[i0];
                                                const _errs10 = errors;
                                                const _errs11 = errors;
                                                if (errors === _errs11) {
                                                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                        let missing1;
                                                        if ((((((data4.version === undefined) && (missing1 = "version")) || ((data4.isCustom === undefined) && (missing1 = "isCustom"))) || ((data4.constant === undefined) && (missing1 = "constant"))) || ((data4.count === undefined) && (missing1 = "count"))) || ((data4.layers === undefined) && (missing1 = "layers"))) {
                                                            validate32.errors = [{ instancePath: instancePath + "/variants/" + i0, schemaPath: "#/$defs/OperatorVariant/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs13 = errors;
                                                            for (const key1 in data4) {
                                                                if (!(((((key1 === "version") || (key1 === "isCustom")) || (key1 === "constant")) || (key1 === "count")) || (key1 === "layers"))) {
                                                                    validate32.errors = [{ instancePath: instancePath + "/variants/" + i0, schemaPath: "#/$defs/OperatorVariant/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs13 === errors) {
                                                                if (data4.version !== undefined) {
                                                                    let data5 = data4.version;
                                                                    const _errs14 = errors;
                                                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                                        validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/version", schemaPath: "#/$defs/OperatorVariant/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data4.isCustom !== undefined) {
                                                                        const _errs16 = errors;
                                                                        if (typeof data4.isCustom !== "boolean") {
                                                                            validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/isCustom", schemaPath: "#/$defs/OperatorVariant/properties/isCustom/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data4.constant !== undefined) {
                                                                            let data7 = data4.constant;
                                                                            const _errs18 = errors;
                                                                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                                                                validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/constant", schemaPath: "#/$defs/OperatorVariant/properties/constant/type", keyword: "type", params: { type: schema55.properties.constant.type }, message: "must be string,null" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs18) {
                                                                                if (typeof data7 === "string") {
                                                                                    if (func2(data7) > 20) {
                                                                                        validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/constant", schemaPath: "#/$defs/OperatorVariant/properties/constant/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid3 = _errs18 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data4.count !== undefined) {
                                                                                let data8 = data4.count;
                                                                                const _errs20 = errors;
                                                                                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                                                    validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/count", schemaPath: "#/$defs/OperatorVariant/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs20) {
                                                                                    if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                                        if (data8 < 1 || isNaN(data8)) {
                                                                                            validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/count", schemaPath: "#/$defs/OperatorVariant/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data4.layers !== undefined) {
                                                                                    let data9 = data4.layers;
                                                                                    const _errs22 = errors;
                                                                                    if (errors === _errs22) {
                                                                                        if (Array.isArray(data9)) {
                                                                                            if (data9.length > 3) {
                                                                                                validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/layers", schemaPath: "#/$defs/OperatorVariant/properties/layers/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid4 = true;
                                                                                                const len1 = data9.length;
                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                    let data10 = data9[i1];
                                                                                                    const _errs24 = errors;
                                                                                                    if (errors === _errs24) {
                                                                                                        if (typeof data10 === "string") {
                                                                                                            if (func2(data10) > 500) {
                                                                                                                validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/layers/" + i1, schemaPath: "#/$defs/OperatorVariant/properties/layers/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/layers/" + i1, schemaPath: "#/$defs/OperatorVariant/properties/layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid4 = _errs24 === errors;
                                                                                                    if (!valid4) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate32.errors = [{ instancePath: instancePath + "/variants/" + i0 + "/layers", schemaPath: "#/$defs/OperatorVariant/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid3 = _errs22 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate32.errors = [{ instancePath: instancePath + "/variants/" + i0, schemaPath: "#/$defs/OperatorVariant/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs10 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate32.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate32.errors = vErrors; return errors === 0; }
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema56 = { "type": "object", "properties": { "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "runtime": { "type": "string", "maxLength": 200 }, "conditions": { "type": "array", "items": { "type": "string", "maxLength": 300 }, "maxItems": 20 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "latency": { "anyOf": [{ "$ref": "#/$defs/LatencyMeasurement" }, { "type": "null" }] }, "energyMillijoules": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "flashBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "ramBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "arenaBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "peakMemoryBytes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "delegatedNodes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "undelegatedNodes": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } }, "additionalProperties": false, "required": ["device", "runtime", "conditions", "sha256", "latency", "energyMillijoules", "flashBytes", "ramBytes", "arenaBytes", "peakMemoryBytes", "delegatedNodes", "undelegatedNodes"] };
const schema57 = { "type": "object", "properties": { "meanMs": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "medianMs": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 }, "p95Ms": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 }, "maxItems": 1000 } }, "required": ["meanMs", "medianMs", "p95Ms"], "additionalProperties": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate34.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((((((data.device === undefined) && (missing0 = "device")) || ((data.runtime === undefined) && (missing0 = "runtime"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.latency === undefined) && (missing0 = "latency"))) || ((data.energyMillijoules === undefined) && (missing0 = "energyMillijoules"))) || ((data.flashBytes === undefined) && (missing0 = "flashBytes"))) || ((data.ramBytes === undefined) && (missing0 = "ramBytes"))) || ((data.arenaBytes === undefined) && (missing0 = "arenaBytes"))) || ((data.peakMemoryBytes === undefined) && (missing0 = "peakMemoryBytes"))) || ((data.delegatedNodes === undefined) && (missing0 = "delegatedNodes"))) || ((data.undelegatedNodes === undefined) && (missing0 = "undelegatedNodes"))) {
            validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema56.properties, key0))) {
                    validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.device !== undefined) {
                    let data0 = data.device;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 100) {
                                validate34.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                return false;
                            }
                            else {
                                if (func2(data0) < 1) {
                                    validate34.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                            }
                        }
                        else {
                            validate34.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.runtime !== undefined) {
                        let data1 = data.runtime;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 200) {
                                    validate34.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate34.errors = [{ instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.conditions !== undefined) {
                            let data2 = data.conditions;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (Array.isArray(data2)) {
                                    if (data2.length > 20) {
                                        validate34.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data2.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data3 = data2[i0];
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (typeof data3 === "string") {
                                                    if (func2(data3) > 300) {
                                                        validate34.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate34.errors = [{ instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate34.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.sha256 !== undefined) {
                                let data4 = data.sha256;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                    if (typeof data4 === "string") {
                                        if (func2(data4) > 64) {
                                            validate34.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (!pattern4.test(data4)) {
                                                validate34.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate34.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.latency !== undefined) {
                                    let data5 = data.latency;
                                    const _errs12 = errors;
                                    const _errs13 = errors;
                                    let valid2 = false;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                            let missing1;
                                            if ((((data5.meanMs === undefined) && (missing1 = "meanMs")) || ((data5.medianMs === undefined) && (missing1 = "medianMs"))) || ((data5.p95Ms === undefined) && (missing1 = "p95Ms"))) {
                                                const err0 = { instancePath: instancePath + "/latency", schemaPath: "#/$defs/LatencyMeasurement/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err0];
                                                }
                                                else {
                                                    vErrors.push(err0);
                                                }
                                                errors++;
                                            }
                                            else {
                                                const _errs17 = errors;
                                                for (const key1 in data5) {
                                                    if (!(((key1 === "meanMs") || (key1 === "medianMs")) || (key1 === "p95Ms"))) {
                                                        const err1 = { instancePath: instancePath + "/latency", schemaPath: "#/$defs/LatencyMeasurement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                        if (vErrors === null) {
                                                            vErrors = [err1];
                                                        }
                                                        else {
                                                            vErrors.push(err1);
                                                        }
                                                        errors++;
                                                        break;
                                                    }
                                                }
                                                if (_errs17 === errors) {
                                                    if (data5.meanMs !== undefined) {
                                                        let data6 = data5.meanMs;
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (Array.isArray(data6)) {
                                                                if (data6.length > 1000) {
                                                                    const err2 = { instancePath: instancePath + "/latency/meanMs", schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err2];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err2);
                                                                    }
                                                                    errors++;
                                                                }
                                                                else {
                                                                    var valid5 = true;
                                                                    const len1 = data6.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        let data7 = data6[i1];
                                                                        const _errs20 = errors;
                                                                        if (errors === _errs20) {
                                                                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                if (data7 <= 0 || isNaN(data7)) {
                                                                                    const err3 = { instancePath: instancePath + "/latency/meanMs/" + i1, schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err3];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err3);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err4 = { instancePath: instancePath + "/latency/meanMs/" + i1, schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err4];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err4);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid5 = _errs20 === errors;
                                                                        if (!valid5) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                const err5 = { instancePath: instancePath + "/latency/meanMs", schemaPath: "#/$defs/LatencyMeasurement/properties/meanMs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var valid4 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                        if (data5.medianMs !== undefined) {
                                                            let data8 = data5.medianMs;
                                                            const _errs22 = errors;
                                                            if (errors === _errs22) {
                                                                if (Array.isArray(data8)) {
                                                                    if (data8.length > 1000) {
                                                                        const err6 = { instancePath: instancePath + "/latency/medianMs", schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err6];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err6);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                        const len2 = data8.length;
                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                            let data9 = data8[i2];
                                                                            const _errs24 = errors;
                                                                            if (errors === _errs24) {
                                                                                if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                    if (data9 <= 0 || isNaN(data9)) {
                                                                                        const err7 = { instancePath: instancePath + "/latency/medianMs/" + i2, schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err7];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err7);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err8 = { instancePath: instancePath + "/latency/medianMs/" + i2, schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err8];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err8);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var valid6 = _errs24 === errors;
                                                                            if (!valid6) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    const err9 = { instancePath: instancePath + "/latency/medianMs", schemaPath: "#/$defs/LatencyMeasurement/properties/medianMs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err9];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err9);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var valid4 = _errs22 === errors;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                        }
                                                        if (valid4) {
                                                            if (data5.p95Ms !== undefined) {
                                                                let data10 = data5.p95Ms;
                                                                const _errs26 = errors;
                                                                if (errors === _errs26) {
                                                                    if (Array.isArray(data10)) {
                                                                        if (data10.length > 1000) {
                                                                            const err10 = { instancePath: instancePath + "/latency/p95Ms", schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err10];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err10);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                            const len3 = data10.length;
                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                let data11 = data10[i3];
                                                                                const _errs28 = errors;
                                                                                if (errors === _errs28) {
                                                                                    if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                                        if (data11 <= 0 || isNaN(data11)) {
                                                                                            const err11 = { instancePath: instancePath + "/latency/p95Ms/" + i3, schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err11];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err11);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err12 = { instancePath: instancePath + "/latency/p95Ms/" + i3, schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err12];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err12);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var valid7 = _errs28 === errors;
                                                                                if (!valid7) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err13 = { instancePath: instancePath + "/latency/p95Ms", schemaPath: "#/$defs/LatencyMeasurement/properties/p95Ms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err13);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var valid4 = _errs26 === errors;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err14 = { instancePath: instancePath + "/latency", schemaPath: "#/$defs/LatencyMeasurement/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err14];
                                            }
                                            else {
                                                vErrors.push(err14);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid0 = _errs14 === errors;
                                    valid2 = valid2 || _valid0;
                                    const _errs30 = errors;
                                    if (data5 !== null) {
                                        const err15 = { instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err15];
                                        }
                                        else {
                                            vErrors.push(err15);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs30 === errors;
                                    valid2 = valid2 || _valid0;
                                    if (!valid2) {
                                        const err16 = { instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err16];
                                        }
                                        else {
                                            vErrors.push(err16);
                                        }
                                        errors++;
                                        validate34.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs13;
                                        if (vErrors !== null) {
                                            if (_errs13) {
                                                vErrors.length = _errs13;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.energyMillijoules !== undefined) {
                                        let data12 = data.energyMillijoules;
                                        const _errs32 = errors;
                                        if (errors === _errs32) {
                                            if (Array.isArray(data12)) {
                                                if (data12.length > 1000) {
                                                    validate34.errors = [{ instancePath: instancePath + "/energyMillijoules", schemaPath: "#/properties/energyMillijoules/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid8 = true;
                                                    const len4 = data12.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                        let data13 = data12[i4];
                                                        const _errs34 = errors;
                                                        if (errors === _errs34) {
                                                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                if (data13 <= 0 || isNaN(data13)) {
                                                                    validate34.errors = [{ instancePath: instancePath + "/energyMillijoules/" + i4, schemaPath: "#/properties/energyMillijoules/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate34.errors = [{ instancePath: instancePath + "/energyMillijoules/" + i4, schemaPath: "#/properties/energyMillijoules/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid8 = _errs34 === errors;
                                                        if (!valid8) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate34.errors = [{ instancePath: instancePath + "/energyMillijoules", schemaPath: "#/properties/energyMillijoules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs32 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.flashBytes !== undefined) {
                                            let data14 = data.flashBytes;
                                            const _errs36 = errors;
                                            const _errs37 = errors;
                                            let valid9 = false;
                                            const _errs38 = errors;
                                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                const err17 = { instancePath: instancePath + "/flashBytes", schemaPath: "#/properties/flashBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                    vErrors = [err17];
                                                }
                                                else {
                                                    vErrors.push(err17);
                                                }
                                                errors++;
                                            }
                                            if (errors === _errs38) {
                                                if ((typeof data14 == "number") && (isFinite(data14))) {
                                                    if (data14 < 0 || isNaN(data14)) {
                                                        const err18 = { instancePath: instancePath + "/flashBytes", schemaPath: "#/properties/flashBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                        if (vErrors === null) {
                                                            vErrors = [err18];
                                                        }
                                                        else {
                                                            vErrors.push(err18);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            var _valid1 = _errs38 === errors;
                                            valid9 = valid9 || _valid1;
                                            const _errs40 = errors;
                                            if (data14 !== null) {
                                                const err19 = { instancePath: instancePath + "/flashBytes", schemaPath: "#/properties/flashBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err19];
                                                }
                                                else {
                                                    vErrors.push(err19);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs40 === errors;
                                            valid9 = valid9 || _valid1;
                                            if (!valid9) {
                                                const err20 = { instancePath: instancePath + "/flashBytes", schemaPath: "#/properties/flashBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err20];
                                                }
                                                else {
                                                    vErrors.push(err20);
                                                }
                                                errors++;
                                                validate34.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs37;
                                                if (vErrors !== null) {
                                                    if (_errs37) {
                                                        vErrors.length = _errs37;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs36 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.ramBytes !== undefined) {
                                                let data15 = data.ramBytes;
                                                const _errs42 = errors;
                                                const _errs43 = errors;
                                                let valid10 = false;
                                                const _errs44 = errors;
                                                if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                    const err21 = { instancePath: instancePath + "/ramBytes", schemaPath: "#/properties/ramBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                    if (vErrors === null) {
                                                        vErrors = [err21];
                                                    }
                                                    else {
                                                        vErrors.push(err21);
                                                    }
                                                    errors++;
                                                }
                                                if (errors === _errs44) {
                                                    if ((typeof data15 == "number") && (isFinite(data15))) {
                                                        if (data15 < 0 || isNaN(data15)) {
                                                            const err22 = { instancePath: instancePath + "/ramBytes", schemaPath: "#/properties/ramBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            if (vErrors === null) {
                                                                vErrors = [err22];
                                                            }
                                                            else {
                                                                vErrors.push(err22);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                var _valid2 = _errs44 === errors;
                                                valid10 = valid10 || _valid2;
                                                const _errs46 = errors;
                                                if (data15 !== null) {
                                                    const err23 = { instancePath: instancePath + "/ramBytes", schemaPath: "#/properties/ramBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err23];
                                                    }
                                                    else {
                                                        vErrors.push(err23);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs46 === errors;
                                                valid10 = valid10 || _valid2;
                                                if (!valid10) {
                                                    const err24 = { instancePath: instancePath + "/ramBytes", schemaPath: "#/properties/ramBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err24];
                                                    }
                                                    else {
                                                        vErrors.push(err24);
                                                    }
                                                    errors++;
                                                    validate34.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs43;
                                                    if (vErrors !== null) {
                                                        if (_errs43) {
                                                            vErrors.length = _errs43;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs42 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.arenaBytes !== undefined) {
                                                    let data16 = data.arenaBytes;
                                                    const _errs48 = errors;
                                                    const _errs49 = errors;
                                                    let valid11 = false;
                                                    const _errs50 = errors;
                                                    if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                                        const err25 = { instancePath: instancePath + "/arenaBytes", schemaPath: "#/properties/arenaBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        if (vErrors === null) {
                                                            vErrors = [err25];
                                                        }
                                                        else {
                                                            vErrors.push(err25);
                                                        }
                                                        errors++;
                                                    }
                                                    if (errors === _errs50) {
                                                        if ((typeof data16 == "number") && (isFinite(data16))) {
                                                            if (data16 < 0 || isNaN(data16)) {
                                                                const err26 = { instancePath: instancePath + "/arenaBytes", schemaPath: "#/properties/arenaBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err26];
                                                                }
                                                                else {
                                                                    vErrors.push(err26);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    var _valid3 = _errs50 === errors;
                                                    valid11 = valid11 || _valid3;
                                                    const _errs52 = errors;
                                                    if (data16 !== null) {
                                                        const err27 = { instancePath: instancePath + "/arenaBytes", schemaPath: "#/properties/arenaBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err27];
                                                        }
                                                        else {
                                                            vErrors.push(err27);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid3 = _errs52 === errors;
                                                    valid11 = valid11 || _valid3;
                                                    if (!valid11) {
                                                        const err28 = { instancePath: instancePath + "/arenaBytes", schemaPath: "#/properties/arenaBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err28];
                                                        }
                                                        else {
                                                            vErrors.push(err28);
                                                        }
                                                        errors++;
                                                        validate34.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs49;
                                                        if (vErrors !== null) {
                                                            if (_errs49) {
                                                                vErrors.length = _errs49;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs48 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.peakMemoryBytes !== undefined) {
                                                        let data17 = data.peakMemoryBytes;
                                                        const _errs54 = errors;
                                                        const _errs55 = errors;
                                                        let valid12 = false;
                                                        const _errs56 = errors;
                                                        if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                            const err29 = { instancePath: instancePath + "/peakMemoryBytes", schemaPath: "#/properties/peakMemoryBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            if (vErrors === null) {
                                                                vErrors = [err29];
                                                            }
                                                            else {
                                                                vErrors.push(err29);
                                                            }
                                                            errors++;
                                                        }
                                                        if (errors === _errs56) {
                                                            if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                if (data17 < 0 || isNaN(data17)) {
                                                                    const err30 = { instancePath: instancePath + "/peakMemoryBytes", schemaPath: "#/properties/peakMemoryBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err30];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err30);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        var _valid4 = _errs56 === errors;
                                                        valid12 = valid12 || _valid4;
                                                        const _errs58 = errors;
                                                        if (data17 !== null) {
                                                            const err31 = { instancePath: instancePath + "/peakMemoryBytes", schemaPath: "#/properties/peakMemoryBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err31];
                                                            }
                                                            else {
                                                                vErrors.push(err31);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid4 = _errs58 === errors;
                                                        valid12 = valid12 || _valid4;
                                                        if (!valid12) {
                                                            const err32 = { instancePath: instancePath + "/peakMemoryBytes", schemaPath: "#/properties/peakMemoryBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err32];
                                                            }
                                                            else {
                                                                vErrors.push(err32);
                                                            }
                                                            errors++;
                                                            validate34.errors = vErrors;
                                                            return false;
                                                        }
                                                        else {
                                                            errors = _errs55;
                                                            if (vErrors !== null) {
                                                                if (_errs55) {
                                                                    vErrors.length = _errs55;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs54 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.delegatedNodes !== undefined) {
                                                            let data18 = data.delegatedNodes;
                                                            const _errs60 = errors;
                                                            const _errs61 = errors;
                                                            let valid13 = false;
                                                            const _errs62 = errors;
                                                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                const err33 = { instancePath: instancePath + "/delegatedNodes", schemaPath: "#/properties/delegatedNodes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err33];
                                                                }
                                                                else {
                                                                    vErrors.push(err33);
                                                                }
                                                                errors++;
                                                            }
                                                            if (errors === _errs62) {
                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                    if (data18 < 0 || isNaN(data18)) {
                                                                        const err34 = { instancePath: instancePath + "/delegatedNodes", schemaPath: "#/properties/delegatedNodes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err34];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err34);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                            var _valid5 = _errs62 === errors;
                                                            valid13 = valid13 || _valid5;
                                                            const _errs64 = errors;
                                                            if (data18 !== null) {
                                                                const err35 = { instancePath: instancePath + "/delegatedNodes", schemaPath: "#/properties/delegatedNodes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err35];
                                                                }
                                                                else {
                                                                    vErrors.push(err35);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid5 = _errs64 === errors;
                                                            valid13 = valid13 || _valid5;
                                                            if (!valid13) {
                                                                const err36 = { instancePath: instancePath + "/delegatedNodes", schemaPath: "#/properties/delegatedNodes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err36];
                                                                }
                                                                else {
                                                                    vErrors.push(err36);
                                                                }
                                                                errors++;
                                                                validate34.errors = vErrors;
                                                                return false;
                                                            }
                                                            else {
                                                                errors = _errs61;
                                                                if (vErrors !== null) {
                                                                    if (_errs61) {
                                                                        vErrors.length = _errs61;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs60 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.undelegatedNodes !== undefined) {
                                                                let data19 = data.undelegatedNodes;
                                                                const _errs66 = errors;
                                                                const _errs67 = errors;
                                                                let valid14 = false;
                                                                const _errs68 = errors;
                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                    const err37 = { instancePath: instancePath + "/undelegatedNodes", schemaPath: "#/properties/undelegatedNodes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err37];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err37);
                                                                    }
                                                                    errors++;
                                                                }
                                                                if (errors === _errs68) {
                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                        if (data19 < 0 || isNaN(data19)) {
                                                                            const err38 = { instancePath: instancePath + "/undelegatedNodes", schemaPath: "#/properties/undelegatedNodes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err38];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err38);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                }
                                                                var _valid6 = _errs68 === errors;
                                                                valid14 = valid14 || _valid6;
                                                                const _errs70 = errors;
                                                                if (data19 !== null) {
                                                                    const err39 = { instancePath: instancePath + "/undelegatedNodes", schemaPath: "#/properties/undelegatedNodes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err39];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err39);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid6 = _errs70 === errors;
                                                                valid14 = valid14 || _valid6;
                                                                if (!valid14) {
                                                                    const err40 = { instancePath: instancePath + "/undelegatedNodes", schemaPath: "#/properties/undelegatedNodes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err40];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err40);
                                                                    }
                                                                    errors++;
                                                                    validate34.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs67;
                                                                    if (vErrors !== null) {
                                                                        if (_errs67) {
                                                                            vErrors.length = _errs67;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs66 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate34.errors = vErrors; return errors === 0; }
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.sizeBytes === undefined) && (missing0 = "sizeBytes"))) || ((data.deflatedBytes === undefined) && (missing0 = "deflatedBytes"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.parametersNotKnown === undefined) && (missing0 = "parametersNotKnown"))) || ((data.macs === undefined) && (missing0 = "macs"))) || ((data.macsNotKnown === undefined) && (missing0 = "macsNotKnown"))) || ((data.layers === undefined) && (missing0 = "layers"))) || ((data.accuracy === undefined) && (missing0 = "accuracy"))) || ((data.predictions === undefined) && (missing0 = "predictions"))) || ((data.runtime === undefined) && (missing0 = "runtime"))) || ((data.operators === undefined) && (missing0 = "operators"))) || ((data.devices === undefined) && (missing0 = "devices"))) {
            validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema43.properties, key0))) {
                    validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate25.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate25.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.file !== undefined) {
                        let data1 = data.file;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 1000) {
                                    validate25.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate25.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.sha256 !== undefined) {
                            let data2 = data.sha256;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 64) {
                                        validate25.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (!pattern4.test(data2)) {
                                            validate25.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate25.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.sizeBytes !== undefined) {
                                let data3 = data.sizeBytes;
                                const _errs8 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validate25.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs8) {
                                    if ((typeof data3 == "number") && (isFinite(data3))) {
                                        if (data3 < 1 || isNaN(data3)) {
                                            validate25.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.deflatedBytes !== undefined) {
                                    let data4 = data.deflatedBytes;
                                    const _errs10 = errors;
                                    const _errs11 = errors;
                                    let valid1 = false;
                                    const _errs12 = errors;
                                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                        const err0 = { instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    if (errors === _errs12) {
                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                            if (data4 < 1 || isNaN(data4)) {
                                                const err1 = { instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    var _valid0 = _errs12 === errors;
                                    valid1 = valid1 || _valid0;
                                    const _errs14 = errors;
                                    if (data4 !== null) {
                                        const err2 = { instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs14 === errors;
                                    valid1 = valid1 || _valid0;
                                    if (!valid1) {
                                        const err3 = { instancePath: instancePath + "/deflatedBytes", schemaPath: "#/properties/deflatedBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err3];
                                        }
                                        else {
                                            vErrors.push(err3);
                                        }
                                        errors++;
                                        validate25.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs11;
                                        if (vErrors !== null) {
                                            if (_errs11) {
                                                vErrors.length = _errs11;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.parameters !== undefined) {
                                        let data5 = data.parameters;
                                        const _errs16 = errors;
                                        const _errs17 = errors;
                                        let valid2 = false;
                                        const _errs18 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            const err4 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                        if (errors === _errs18) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    const err5 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                    if (vErrors === null) {
                                                        vErrors = [err5];
                                                    }
                                                    else {
                                                        vErrors.push(err5);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        var _valid1 = _errs18 === errors;
                                        valid2 = valid2 || _valid1;
                                        const _errs20 = errors;
                                        if (data5 !== null) {
                                            const err6 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err6];
                                            }
                                            else {
                                                vErrors.push(err6);
                                            }
                                            errors++;
                                        }
                                        var _valid1 = _errs20 === errors;
                                        valid2 = valid2 || _valid1;
                                        if (!valid2) {
                                            const err7 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err7];
                                            }
                                            else {
                                                vErrors.push(err7);
                                            }
                                            errors++;
                                            validate25.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs17;
                                            if (vErrors !== null) {
                                                if (_errs17) {
                                                    vErrors.length = _errs17;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs16 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.parametersNotKnown !== undefined) {
                                            let data6 = data.parametersNotKnown;
                                            const _errs22 = errors;
                                            if (errors === _errs22) {
                                                if (Array.isArray(data6)) {
                                                    if (data6.length > 100) {
                                                        validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown", schemaPath: "#/properties/parametersNotKnown/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                        const len0 = data6.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data7 = data6[i0];
                                                            const _errs24 = errors;
                                                            const _errs25 = errors;
                                                            if (errors === _errs25) {
                                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                                    let missing1;
                                                                    if ((((data7.operator === undefined) && (missing1 = "operator")) || ((data7.count === undefined) && (missing1 = "count"))) || ((data7.why === undefined) && (missing1 = "why"))) {
                                                                        validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0, schemaPath: "#/$defs/NotKnown/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs27 = errors;
                                                                        for (const key1 in data7) {
                                                                            if (!(((key1 === "operator") || (key1 === "count")) || (key1 === "why"))) {
                                                                                validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0, schemaPath: "#/$defs/NotKnown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs27 === errors) {
                                                                            if (data7.operator !== undefined) {
                                                                                let data8 = data7.operator;
                                                                                const _errs28 = errors;
                                                                                if (errors === _errs28) {
                                                                                    if (typeof data8 === "string") {
                                                                                        if (func2(data8) > 100) {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/operator", schemaPath: "#/$defs/NotKnown/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/operator", schemaPath: "#/$defs/NotKnown/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid5 = _errs28 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data7.count !== undefined) {
                                                                                    let data9 = data7.count;
                                                                                    const _errs30 = errors;
                                                                                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/count", schemaPath: "#/$defs/NotKnown/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs30) {
                                                                                        if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                            if (data9 < 1 || isNaN(data9)) {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/count", schemaPath: "#/$defs/NotKnown/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid5 = _errs30 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data7.why !== undefined) {
                                                                                        let data10 = data7.why;
                                                                                        const _errs32 = errors;
                                                                                        if (!(((((data10 === "custom-operator") || (data10 === "open-dimensions")) || (data10 === "calls-subgraphs")) || (data10 === "no-count")) || (data10 === "opaque-data"))) {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0 + "/why", schemaPath: "#/$defs/NotKnown/properties/why/enum", keyword: "enum", params: { allowedValues: schema44.properties.why.enum }, message: "must be equal to one of the allowed values" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid5 = _errs32 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown/" + i0, schemaPath: "#/$defs/NotKnown/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs24 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate25.errors = [{ instancePath: instancePath + "/parametersNotKnown", schemaPath: "#/properties/parametersNotKnown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs22 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.macs !== undefined) {
                                                let data11 = data.macs;
                                                const _errs33 = errors;
                                                const _errs34 = errors;
                                                let valid6 = false;
                                                const _errs35 = errors;
                                                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                    const err8 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                    if (vErrors === null) {
                                                        vErrors = [err8];
                                                    }
                                                    else {
                                                        vErrors.push(err8);
                                                    }
                                                    errors++;
                                                }
                                                if (errors === _errs35) {
                                                    if ((typeof data11 == "number") && (isFinite(data11))) {
                                                        if (data11 < 0 || isNaN(data11)) {
                                                            const err9 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            if (vErrors === null) {
                                                                vErrors = [err9];
                                                            }
                                                            else {
                                                                vErrors.push(err9);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                var _valid2 = _errs35 === errors;
                                                valid6 = valid6 || _valid2;
                                                const _errs37 = errors;
                                                if (data11 !== null) {
                                                    const err10 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err10];
                                                    }
                                                    else {
                                                        vErrors.push(err10);
                                                    }
                                                    errors++;
                                                }
                                                var _valid2 = _errs37 === errors;
                                                valid6 = valid6 || _valid2;
                                                if (!valid6) {
                                                    const err11 = { instancePath: instancePath + "/macs", schemaPath: "#/properties/macs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err11];
                                                    }
                                                    else {
                                                        vErrors.push(err11);
                                                    }
                                                    errors++;
                                                    validate25.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs34;
                                                    if (vErrors !== null) {
                                                        if (_errs34) {
                                                            vErrors.length = _errs34;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs33 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.macsNotKnown !== undefined) {
                                                    let data12 = data.macsNotKnown;
                                                    const _errs39 = errors;
                                                    if (errors === _errs39) {
                                                        if (Array.isArray(data12)) {
                                                            if (data12.length > 100) {
                                                                validate25.errors = [{ instancePath: instancePath + "/macsNotKnown", schemaPath: "#/properties/macsNotKnown/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                                const len1 = data12.length;
                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data13 = data12[i1];
                                                                    const _errs41 = errors;
                                                                    const _errs42 = errors;
                                                                    if (errors === _errs42) {
                                                                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                            let missing2;
                                                                            if ((((data13.operator === undefined) && (missing2 = "operator")) || ((data13.count === undefined) && (missing2 = "count"))) || ((data13.why === undefined) && (missing2 = "why"))) {
                                                                                validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1, schemaPath: "#/$defs/NotKnown/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs44 = errors;
                                                                                for (const key2 in data13) {
                                                                                    if (!(((key2 === "operator") || (key2 === "count")) || (key2 === "why"))) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1, schemaPath: "#/$defs/NotKnown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs44 === errors) {
                                                                                    if (data13.operator !== undefined) {
                                                                                        let data14 = data13.operator;
                                                                                        const _errs45 = errors;
                                                                                        if (errors === _errs45) {
                                                                                            if (typeof data14 === "string") {
                                                                                                if (func2(data14) > 100) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/operator", schemaPath: "#/$defs/NotKnown/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/operator", schemaPath: "#/$defs/NotKnown/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid9 = _errs45 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid9 = true;
                                                                                    }
                                                                                    if (valid9) {
                                                                                        if (data13.count !== undefined) {
                                                                                            let data15 = data13.count;
                                                                                            const _errs47 = errors;
                                                                                            if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/count", schemaPath: "#/$defs/NotKnown/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs47) {
                                                                                                if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                                                    if (data15 < 1 || isNaN(data15)) {
                                                                                                        validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/count", schemaPath: "#/$defs/NotKnown/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid9 = _errs47 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid9 = true;
                                                                                        }
                                                                                        if (valid9) {
                                                                                            if (data13.why !== undefined) {
                                                                                                let data16 = data13.why;
                                                                                                const _errs49 = errors;
                                                                                                if (!(((((data16 === "custom-operator") || (data16 === "open-dimensions")) || (data16 === "calls-subgraphs")) || (data16 === "no-count")) || (data16 === "opaque-data"))) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1 + "/why", schemaPath: "#/$defs/NotKnown/properties/why/enum", keyword: "enum", params: { allowedValues: schema44.properties.why.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid9 = _errs49 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid9 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate25.errors = [{ instancePath: instancePath + "/macsNotKnown/" + i1, schemaPath: "#/$defs/NotKnown/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid7 = _errs41 === errors;
                                                                    if (!valid7) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate25.errors = [{ instancePath: instancePath + "/macsNotKnown", schemaPath: "#/properties/macsNotKnown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs39 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.arenaEstimate !== undefined) {
                                                        let data17 = data.arenaEstimate;
                                                        const _errs50 = errors;
                                                        const _errs51 = errors;
                                                        if (errors === _errs51) {
                                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                                let missing3;
                                                                if (((((data17.activationBytes === undefined) && (missing3 = "activationBytes")) || ((data17.totalBytes === undefined) && (missing3 = "totalBytes"))) || ((data17.deviceTotalBytes === undefined) && (missing3 = "deviceTotalBytes"))) || ((data17.unknown === undefined) && (missing3 = "unknown"))) {
                                                                    validate25.errors = [{ instancePath: instancePath + "/arenaEstimate", schemaPath: "#/$defs/ArenaFigures/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs53 = errors;
                                                                    for (const key3 in data17) {
                                                                        if (!((((key3 === "activationBytes") || (key3 === "totalBytes")) || (key3 === "deviceTotalBytes")) || (key3 === "unknown"))) {
                                                                            validate25.errors = [{ instancePath: instancePath + "/arenaEstimate", schemaPath: "#/$defs/ArenaFigures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs53 === errors) {
                                                                        if (data17.activationBytes !== undefined) {
                                                                            let data18 = data17.activationBytes;
                                                                            const _errs54 = errors;
                                                                            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/activationBytes", schemaPath: "#/$defs/ArenaFigures/properties/activationBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs54) {
                                                                                if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                                    if (data18 < 0 || isNaN(data18)) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/activationBytes", schemaPath: "#/$defs/ArenaFigures/properties/activationBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid11 = _errs54 === errors;
                                                                        }
                                                                        else {
                                                                            var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                            if (data17.totalBytes !== undefined) {
                                                                                let data19 = data17.totalBytes;
                                                                                const _errs56 = errors;
                                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                    validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/totalBytes", schemaPath: "#/$defs/ArenaFigures/properties/totalBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs56) {
                                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                        if (data19 < 0 || isNaN(data19)) {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/totalBytes", schemaPath: "#/$defs/ArenaFigures/properties/totalBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid11 = _errs56 === errors;
                                                                            }
                                                                            else {
                                                                                var valid11 = true;
                                                                            }
                                                                            if (valid11) {
                                                                                if (data17.deviceTotalBytes !== undefined) {
                                                                                    let data20 = data17.deviceTotalBytes;
                                                                                    const _errs58 = errors;
                                                                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/deviceTotalBytes", schemaPath: "#/$defs/ArenaFigures/properties/deviceTotalBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                    }
                                                                                    if (errors === _errs58) {
                                                                                        if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                            if (data20 < 0 || isNaN(data20)) {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/deviceTotalBytes", schemaPath: "#/$defs/ArenaFigures/properties/deviceTotalBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid11 = _errs58 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid11 = true;
                                                                                }
                                                                                if (valid11) {
                                                                                    if (data17.unknown !== undefined) {
                                                                                        let data21 = data17.unknown;
                                                                                        const _errs60 = errors;
                                                                                        if (errors === _errs60) {
                                                                                            if (Array.isArray(data21)) {
                                                                                                if (data21.length > 20) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/unknown", schemaPath: "#/$defs/ArenaFigures/properties/unknown/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    var valid12 = true;
                                                                                                    const len2 = data21.length;
                                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                                        let data22 = data21[i2];
                                                                                                        const _errs62 = errors;
                                                                                                        if (errors === _errs62) {
                                                                                                            if (typeof data22 === "string") {
                                                                                                                if (func2(data22) > 300) {
                                                                                                                    validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/unknown/" + i2, schemaPath: "#/$defs/ArenaFigures/properties/unknown/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/unknown/" + i2, schemaPath: "#/$defs/ArenaFigures/properties/unknown/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid12 = _errs62 === errors;
                                                                                                        if (!valid12) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate/unknown", schemaPath: "#/$defs/ArenaFigures/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid11 = _errs60 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid11 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate25.errors = [{ instancePath: instancePath + "/arenaEstimate", schemaPath: "#/$defs/ArenaFigures/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs50 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.layers !== undefined) {
                                                            let data23 = data.layers;
                                                            const _errs64 = errors;
                                                            if (errors === _errs64) {
                                                                if (Array.isArray(data23)) {
                                                                    if (data23.length > 10000) {
                                                                        validate25.errors = [{ instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid13 = true;
                                                                        const len3 = data23.length;
                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                            const _errs66 = errors;
                                                                            if (!(validate26(data23[i3], { instancePath: instancePath + "/layers/" + i3, parentData: data23, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid13 = _errs66 === errors;
                                                                            if (!valid13) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate25.errors = [{ instancePath: instancePath + "/layers", schemaPath: "#/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs64 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.accuracy !== undefined) {
                                                                let data25 = data.accuracy;
                                                                const _errs67 = errors;
                                                                const _errs68 = errors;
                                                                let valid14 = false;
                                                                const _errs69 = errors;
                                                                if (!(validate28(data25, { instancePath: instancePath + "/accuracy", parentData: data, parentDataProperty: "accuracy", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid3 = _errs69 === errors;
                                                                valid14 = valid14 || _valid3;
                                                                const _errs70 = errors;
                                                                if (data25 !== null) {
                                                                    const err12 = { instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err12];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err12);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid3 = _errs70 === errors;
                                                                valid14 = valid14 || _valid3;
                                                                if (!valid14) {
                                                                    const err13 = { instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err13];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err13);
                                                                    }
                                                                    errors++;
                                                                    validate25.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs68;
                                                                    if (vErrors !== null) {
                                                                        if (_errs68) {
                                                                            vErrors.length = _errs68;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs67 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.accuracyFault !== undefined) {
                                                                    const _errs72 = errors;
                                                                    if (!(validate30(data.accuracyFault, { instancePath: instancePath + "/accuracyFault", parentData: data, parentDataProperty: "accuracyFault", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs72 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.predictions !== undefined) {
                                                                        let data27 = data.predictions;
                                                                        const _errs73 = errors;
                                                                        if (errors === _errs73) {
                                                                            if (Array.isArray(data27)) {
                                                                                if (data27.length > 10000000) {
                                                                                    validate25.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/maxItems", keyword: "maxItems", params: { limit: 10000000 }, message: "must NOT have more than 10000000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid15 = true;
                                                                                    const len4 = data27.length;
                                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                                        let data28 = data27[i4];
                                                                                        const _errs75 = errors;
                                                                                        if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/predictions/" + i4, schemaPath: "#/properties/predictions/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs75) {
                                                                                            if ((typeof data28 == "number") && (isFinite(data28))) {
                                                                                                if (data28 < 0 || isNaN(data28)) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/predictions/" + i4, schemaPath: "#/properties/predictions/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid15 = _errs75 === errors;
                                                                                        if (!valid15) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate25.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs73 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.runtime !== undefined) {
                                                                            let data29 = data.runtime;
                                                                            const _errs77 = errors;
                                                                            const _errs78 = errors;
                                                                            let valid16 = false;
                                                                            const _errs79 = errors;
                                                                            if (errors === _errs79) {
                                                                                if (typeof data29 === "string") {
                                                                                    if (func2(data29) > 200) {
                                                                                        const err14 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err14];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err14);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err15 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err15];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err15);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var _valid4 = _errs79 === errors;
                                                                            valid16 = valid16 || _valid4;
                                                                            const _errs81 = errors;
                                                                            if (data29 !== null) {
                                                                                const err16 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err16];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err16);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid4 = _errs81 === errors;
                                                                            valid16 = valid16 || _valid4;
                                                                            if (!valid16) {
                                                                                const err17 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err17];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err17);
                                                                                }
                                                                                errors++;
                                                                                validate25.errors = vErrors;
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                errors = _errs78;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs78) {
                                                                                        vErrors.length = _errs78;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid0 = _errs77 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.exactAgreement !== undefined) {
                                                                                let data30 = data.exactAgreement;
                                                                                const _errs83 = errors;
                                                                                const _errs84 = errors;
                                                                                if (errors === _errs84) {
                                                                                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                        let missing4;
                                                                                        if ((((((data30.samples === undefined) && (missing4 = "samples")) || ((data30.outputs === undefined) && (missing4 = "outputs"))) || ((data30.equalOutputs === undefined) && (missing4 = "equalOutputs"))) || ((data30.largestDifferenceCodes === undefined) && (missing4 = "largestDifferenceCodes"))) || ((data30.sameClass === undefined) && (missing4 = "sameClass"))) {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/exactAgreement", schemaPath: "#/$defs/ExactAgreement/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs86 = errors;
                                                                                            for (const key4 in data30) {
                                                                                                if (!(((((key4 === "samples") || (key4 === "outputs")) || (key4 === "equalOutputs")) || (key4 === "largestDifferenceCodes")) || (key4 === "sameClass"))) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/exactAgreement", schemaPath: "#/$defs/ExactAgreement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs86 === errors) {
                                                                                                if (data30.samples !== undefined) {
                                                                                                    let data31 = data30.samples;
                                                                                                    const _errs87 = errors;
                                                                                                    if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
                                                                                                        validate25.errors = [{ instancePath: instancePath + "/exactAgreement/samples", schemaPath: "#/$defs/ExactAgreement/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    if (errors === _errs87) {
                                                                                                        if ((typeof data31 == "number") && (isFinite(data31))) {
                                                                                                            if (data31 < 1 || isNaN(data31)) {
                                                                                                                validate25.errors = [{ instancePath: instancePath + "/exactAgreement/samples", schemaPath: "#/$defs/ExactAgreement/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    var valid18 = _errs87 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid18 = true;
                                                                                                }
                                                                                                if (valid18) {
                                                                                                    if (data30.outputs !== undefined) {
                                                                                                        let data32 = data30.outputs;
                                                                                                        const _errs89 = errors;
                                                                                                        if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
                                                                                                            validate25.errors = [{ instancePath: instancePath + "/exactAgreement/outputs", schemaPath: "#/$defs/ExactAgreement/properties/outputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        if (errors === _errs89) {
                                                                                                            if ((typeof data32 == "number") && (isFinite(data32))) {
                                                                                                                if (data32 < 1 || isNaN(data32)) {
                                                                                                                    validate25.errors = [{ instancePath: instancePath + "/exactAgreement/outputs", schemaPath: "#/$defs/ExactAgreement/properties/outputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid18 = _errs89 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid18 = true;
                                                                                                    }
                                                                                                    if (valid18) {
                                                                                                        if (data30.equalOutputs !== undefined) {
                                                                                                            let data33 = data30.equalOutputs;
                                                                                                            const _errs91 = errors;
                                                                                                            if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                                                                                                                validate25.errors = [{ instancePath: instancePath + "/exactAgreement/equalOutputs", schemaPath: "#/$defs/ExactAgreement/properties/equalOutputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            if (errors === _errs91) {
                                                                                                                if ((typeof data33 == "number") && (isFinite(data33))) {
                                                                                                                    if (data33 < 0 || isNaN(data33)) {
                                                                                                                        validate25.errors = [{ instancePath: instancePath + "/exactAgreement/equalOutputs", schemaPath: "#/$defs/ExactAgreement/properties/equalOutputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid18 = _errs91 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid18 = true;
                                                                                                        }
                                                                                                        if (valid18) {
                                                                                                            if (data30.largestDifferenceCodes !== undefined) {
                                                                                                                let data34 = data30.largestDifferenceCodes;
                                                                                                                const _errs93 = errors;
                                                                                                                if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
                                                                                                                    validate25.errors = [{ instancePath: instancePath + "/exactAgreement/largestDifferenceCodes", schemaPath: "#/$defs/ExactAgreement/properties/largestDifferenceCodes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                if (errors === _errs93) {
                                                                                                                    if ((typeof data34 == "number") && (isFinite(data34))) {
                                                                                                                        if (data34 > 255 || isNaN(data34)) {
                                                                                                                            validate25.errors = [{ instancePath: instancePath + "/exactAgreement/largestDifferenceCodes", schemaPath: "#/$defs/ExactAgreement/properties/largestDifferenceCodes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            if (data34 < 0 || isNaN(data34)) {
                                                                                                                                validate25.errors = [{ instancePath: instancePath + "/exactAgreement/largestDifferenceCodes", schemaPath: "#/$defs/ExactAgreement/properties/largestDifferenceCodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid18 = _errs93 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid18 = true;
                                                                                                            }
                                                                                                            if (valid18) {
                                                                                                                if (data30.sameClass !== undefined) {
                                                                                                                    let data35 = data30.sameClass;
                                                                                                                    const _errs95 = errors;
                                                                                                                    if (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) {
                                                                                                                        validate25.errors = [{ instancePath: instancePath + "/exactAgreement/sameClass", schemaPath: "#/$defs/ExactAgreement/properties/sameClass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    if (errors === _errs95) {
                                                                                                                        if ((typeof data35 == "number") && (isFinite(data35))) {
                                                                                                                            if (data35 < 0 || isNaN(data35)) {
                                                                                                                                validate25.errors = [{ instancePath: instancePath + "/exactAgreement/sameClass", schemaPath: "#/$defs/ExactAgreement/properties/sameClass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid18 = _errs95 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid18 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate25.errors = [{ instancePath: instancePath + "/exactAgreement", schemaPath: "#/$defs/ExactAgreement/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs83 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.operators !== undefined) {
                                                                                    let data36 = data.operators;
                                                                                    const _errs97 = errors;
                                                                                    if (errors === _errs97) {
                                                                                        if (Array.isArray(data36)) {
                                                                                            if (data36.length > 1000) {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid19 = true;
                                                                                                const len5 = data36.length;
                                                                                                for (let i5 = 0; i5 < len5; i5++) {
                                                                                                    const _errs99 = errors;
                                                                                                    if (!(validate32(data36[i5], { instancePath: instancePath + "/operators/" + i5, parentData: data36, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid19 = _errs99 === errors;
                                                                                                    if (!valid19) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate25.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs97 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.devices !== undefined) {
                                                                                        let data38 = data.devices;
                                                                                        const _errs100 = errors;
                                                                                        if (errors === _errs100) {
                                                                                            if (Array.isArray(data38)) {
                                                                                                if (data38.length > 100) {
                                                                                                    validate25.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    var valid20 = true;
                                                                                                    const len6 = data38.length;
                                                                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                                                                        const _errs102 = errors;
                                                                                                        if (!(validate34(data38[i6], { instancePath: instancePath + "/devices/" + i6, parentData: data38, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid20 = _errs102 === errors;
                                                                                                        if (!valid20) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate25.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs100 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate25.errors = vErrors; return errors === 0; }
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "type": "object", "properties": { "artifact": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "file": { "type": "string", "maxLength": 1000 }, "sha256": { "anyOf": [{ "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "code": { "type": "string", "maxLength": 100 }, "message": { "type": "string", "maxLength": 2100 }, "cause": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "fix": { "anyOf": [{ "type": "string", "maxLength": 2000 }, { "type": "null" }] }, "place": { "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }] } }, "required": ["artifact", "file", "sha256", "code", "message", "cause", "fix", "place"], "additionalProperties": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate37.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.cause === undefined) && (missing0 = "cause"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.place === undefined) && (missing0 = "place"))) {
            validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((((key0 === "artifact") || (key0 === "file")) || (key0 === "sha256")) || (key0 === "code")) || (key0 === "message")) || (key0 === "cause")) || (key0 === "fix")) || (key0 === "place"))) {
                    validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    const _errs3 = errors;
                    let valid1 = false;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                const err0 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err1 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs4 === errors;
                    valid1 = valid1 || _valid0;
                    const _errs6 = errors;
                    if (data0 !== null) {
                        const err2 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    var _valid0 = _errs6 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                        const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                        validate37.errors = vErrors;
                        return false;
                    }
                    else {
                        errors = _errs3;
                        if (vErrors !== null) {
                            if (_errs3) {
                                vErrors.length = _errs3;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.file !== undefined) {
                        let data1 = data.file;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 1000) {
                                    validate37.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate37.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs8 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.sha256 !== undefined) {
                            let data2 = data.sha256;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            let valid2 = false;
                            const _errs12 = errors;
                            if (errors === _errs12) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 64) {
                                        const err4 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                        if (vErrors === null) {
                                            vErrors = [err4];
                                        }
                                        else {
                                            vErrors.push(err4);
                                        }
                                        errors++;
                                    }
                                    else {
                                        if (!pattern4.test(data2)) {
                                            const err5 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err5];
                                            }
                                            else {
                                                vErrors.push(err5);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err6 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                            }
                            var _valid1 = _errs12 === errors;
                            valid2 = valid2 || _valid1;
                            const _errs14 = errors;
                            if (data2 !== null) {
                                const err7 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                            var _valid1 = _errs14 === errors;
                            valid2 = valid2 || _valid1;
                            if (!valid2) {
                                const err8 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                                validate37.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs11;
                                if (vErrors !== null) {
                                    if (_errs11) {
                                        vErrors.length = _errs11;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.code !== undefined) {
                                let data3 = data.code;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                    if (typeof data3 === "string") {
                                        if (func2(data3) > 100) {
                                            validate37.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate37.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs16 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.message !== undefined) {
                                    let data4 = data.message;
                                    const _errs18 = errors;
                                    if (errors === _errs18) {
                                        if (typeof data4 === "string") {
                                            if (func2(data4) > 2100) {
                                                validate37.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 2100 }, message: "must NOT have more than 2100 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate37.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.cause !== undefined) {
                                        let data5 = data.cause;
                                        const _errs20 = errors;
                                        const _errs21 = errors;
                                        let valid3 = false;
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                            if (typeof data5 === "string") {
                                                if (func2(data5) > 2000) {
                                                    const err9 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err9];
                                                    }
                                                    else {
                                                        vErrors.push(err9);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err10 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err10];
                                                }
                                                else {
                                                    vErrors.push(err10);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid2 = _errs22 === errors;
                                        valid3 = valid3 || _valid2;
                                        const _errs24 = errors;
                                        if (data5 !== null) {
                                            const err11 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err11];
                                            }
                                            else {
                                                vErrors.push(err11);
                                            }
                                            errors++;
                                        }
                                        var _valid2 = _errs24 === errors;
                                        valid3 = valid3 || _valid2;
                                        if (!valid3) {
                                            const err12 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err12];
                                            }
                                            else {
                                                vErrors.push(err12);
                                            }
                                            errors++;
                                            validate37.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs21;
                                            if (vErrors !== null) {
                                                if (_errs21) {
                                                    vErrors.length = _errs21;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs20 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.fix !== undefined) {
                                            let data6 = data.fix;
                                            const _errs26 = errors;
                                            const _errs27 = errors;
                                            let valid4 = false;
                                            const _errs28 = errors;
                                            if (errors === _errs28) {
                                                if (typeof data6 === "string") {
                                                    if (func2(data6) > 2000) {
                                                        const err13 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                        if (vErrors === null) {
                                                            vErrors = [err13];
                                                        }
                                                        else {
                                                            vErrors.push(err13);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err14 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err14];
                                                    }
                                                    else {
                                                        vErrors.push(err14);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid3 = _errs28 === errors;
                                            valid4 = valid4 || _valid3;
                                            const _errs30 = errors;
                                            if (data6 !== null) {
                                                const err15 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err15];
                                                }
                                                else {
                                                    vErrors.push(err15);
                                                }
                                                errors++;
                                            }
                                            var _valid3 = _errs30 === errors;
                                            valid4 = valid4 || _valid3;
                                            if (!valid4) {
                                                const err16 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err16];
                                                }
                                                else {
                                                    vErrors.push(err16);
                                                }
                                                errors++;
                                                validate37.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs27;
                                                if (vErrors !== null) {
                                                    if (_errs27) {
                                                        vErrors.length = _errs27;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs26 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.place !== undefined) {
                                                let data7 = data.place;
                                                const _errs32 = errors;
                                                const _errs33 = errors;
                                                let valid5 = false;
                                                const _errs34 = errors;
                                                const _errs35 = errors;
                                                if (errors === _errs35) {
                                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                        let missing1;
                                                        if ((data7.file === undefined) && (missing1 = "file")) {
                                                            const err17 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                            if (vErrors === null) {
                                                                vErrors = [err17];
                                                            }
                                                            else {
                                                                vErrors.push(err17);
                                                            }
                                                            errors++;
                                                        }
                                                        else {
                                                            const _errs37 = errors;
                                                            for (const key1 in data7) {
                                                                if (!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))) {
                                                                    const err18 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err18];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err18);
                                                                    }
                                                                    errors++;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs37 === errors) {
                                                                if (data7.file !== undefined) {
                                                                    let data8 = data7.file;
                                                                    const _errs38 = errors;
                                                                    if (errors === _errs38) {
                                                                        if (typeof data8 === "string") {
                                                                            if (func2(data8) > 1000) {
                                                                                const err19 = { instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err19];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err19);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err20 = { instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err20];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err20);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var valid7 = _errs38 === errors;
                                                                }
                                                                else {
                                                                    var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                    if (data7.line !== undefined) {
                                                                        let data9 = data7.line;
                                                                        const _errs40 = errors;
                                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                            const err21 = { instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err21];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err21);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if (errors === _errs40) {
                                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                if (data9 < 1 || isNaN(data9)) {
                                                                                    const err22 = { instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err22];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err22);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid7 = _errs40 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data7.column !== undefined) {
                                                                            let data10 = data7.column;
                                                                            const _errs42 = errors;
                                                                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                                const err23 = { instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err23];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err23);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            if (errors === _errs42) {
                                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                                    if (data10 < 1 || isNaN(data10)) {
                                                                                        const err24 = { instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err24];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err24);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid7 = _errs42 === errors;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err25 = { instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                        if (vErrors === null) {
                                                            vErrors = [err25];
                                                        }
                                                        else {
                                                            vErrors.push(err25);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var _valid4 = _errs34 === errors;
                                                valid5 = valid5 || _valid4;
                                                const _errs44 = errors;
                                                if (data7 !== null) {
                                                    const err26 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err26];
                                                    }
                                                    else {
                                                        vErrors.push(err26);
                                                    }
                                                    errors++;
                                                }
                                                var _valid4 = _errs44 === errors;
                                                valid5 = valid5 || _valid4;
                                                if (!valid5) {
                                                    const err27 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                        vErrors = [err27];
                                                    }
                                                    else {
                                                        vErrors.push(err27);
                                                    }
                                                    errors++;
                                                    validate37.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs33;
                                                    if (vErrors !== null) {
                                                        if (_errs33) {
                                                            vErrors.length = _errs33;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs32 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate37.errors = vErrors; return errors === 0; }
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema61 = { "type": "object", "properties": { "stage": { "type": "string", "maxLength": 200 }, "points": { "type": "array", "items": { "$ref": "#/$defs/CurvePoint" }, "maxItems": 100000 } }, "required": ["stage", "points"], "additionalProperties": false };
const schema62 = { "type": "object", "properties": { "epoch": { "type": "number", "minimum": 0 }, "loss": { "type": "number" }, "accuracyFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "sparsityFraction": { "type": "number", "minimum": 0, "maximum": 1 }, "learningRate": { "type": "number", "minimum": 0 }, "k": { "type": "number" } }, "required": ["epoch", "loss"], "additionalProperties": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate39.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.stage === undefined) && (missing0 = "stage")) || ((data.points === undefined) && (missing0 = "points"))) {
            validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "stage") || (key0 === "points"))) {
                    validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.stage !== undefined) {
                    let data0 = data.stage;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate39.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate39.errors = [{ instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.points !== undefined) {
                        let data1 = data.points;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 100000) {
                                    validate39.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs6 = errors;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                let missing1;
                                                if (((data2.epoch === undefined) && (missing1 = "epoch")) || ((data2.loss === undefined) && (missing1 = "loss"))) {
                                                    validate39.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs9 = errors;
                                                    for (const key1 in data2) {
                                                        if (!((((((key1 === "epoch") || (key1 === "loss")) || (key1 === "accuracyFraction")) || (key1 === "sparsityFraction")) || (key1 === "learningRate")) || (key1 === "k"))) {
                                                            validate39.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs9 === errors) {
                                                        if (data2.epoch !== undefined) {
                                                            let data3 = data2.epoch;
                                                            const _errs10 = errors;
                                                            if (errors === _errs10) {
                                                                if ((typeof data3 == "number") && (isFinite(data3))) {
                                                                    if (data3 < 0 || isNaN(data3)) {
                                                                        validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/epoch", schemaPath: "#/$defs/CurvePoint/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/epoch", schemaPath: "#/$defs/CurvePoint/properties/epoch/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs10 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.loss !== undefined) {
                                                                let data4 = data2.loss;
                                                                const _errs12 = errors;
                                                                if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                                                    validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/loss", schemaPath: "#/$defs/CurvePoint/properties/loss/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs12 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data2.accuracyFraction !== undefined) {
                                                                    let data5 = data2.accuracyFraction;
                                                                    const _errs14 = errors;
                                                                    if (errors === _errs14) {
                                                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                            if (data5 > 1 || isNaN(data5)) {
                                                                                validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (data5 < 0 || isNaN(data5)) {
                                                                                    validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/accuracyFraction", schemaPath: "#/$defs/CurvePoint/properties/accuracyFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data2.sparsityFraction !== undefined) {
                                                                        let data6 = data2.sparsityFraction;
                                                                        const _errs16 = errors;
                                                                        if (errors === _errs16) {
                                                                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                                if (data6 > 1 || isNaN(data6)) {
                                                                                    validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (data6 < 0 || isNaN(data6)) {
                                                                                        validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/sparsityFraction", schemaPath: "#/$defs/CurvePoint/properties/sparsityFraction/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data2.learningRate !== undefined) {
                                                                            let data7 = data2.learningRate;
                                                                            const _errs18 = errors;
                                                                            if (errors === _errs18) {
                                                                                if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                    if (data7 < 0 || isNaN(data7)) {
                                                                                        validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/learningRate", schemaPath: "#/$defs/CurvePoint/properties/learningRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/learningRate", schemaPath: "#/$defs/CurvePoint/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid3 = _errs18 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data2.k !== undefined) {
                                                                                let data8 = data2.k;
                                                                                const _errs20 = errors;
                                                                                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                                                    validate39.errors = [{ instancePath: instancePath + "/points/" + i0 + "/k", schemaPath: "#/$defs/CurvePoint/properties/k/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate39.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/$defs/CurvePoint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate39.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate39.errors = vErrors; return errors === 0; }
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema63 = { "type": "object", "properties": { "totalSeconds": { "type": "number", "minimum": 0 }, "stages": { "type": "array", "items": { "$ref": "#/$defs/StageTiming" }, "maxItems": 10000 } }, "required": ["totalSeconds", "stages"], "additionalProperties": false };
const schema64 = { "type": "object", "properties": { "name": { "type": "string", "maxLength": 200 }, "seconds": { "type": "number", "minimum": 0 }, "cached": { "type": "boolean" } }, "required": ["name", "seconds", "cached"], "additionalProperties": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate41.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.totalSeconds === undefined) && (missing0 = "totalSeconds")) || ((data.stages === undefined) && (missing0 = "stages"))) {
            validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((key0 === "totalSeconds") || (key0 === "stages"))) {
                    validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.totalSeconds !== undefined) {
                    let data0 = data.totalSeconds;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validate41.errors = [{ instancePath: instancePath + "/totalSeconds", schemaPath: "#/properties/totalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                        else {
                            validate41.errors = [{ instancePath: instancePath + "/totalSeconds", schemaPath: "#/properties/totalSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.stages !== undefined) {
                        let data1 = data.stages;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 10000) {
                                    validate41.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        let data2 = data1[i0];
                                        const _errs6 = errors;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                let missing1;
                                                if ((((data2.name === undefined) && (missing1 = "name")) || ((data2.seconds === undefined) && (missing1 = "seconds"))) || ((data2.cached === undefined) && (missing1 = "cached"))) {
                                                    validate41.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs9 = errors;
                                                    for (const key1 in data2) {
                                                        if (!(((key1 === "name") || (key1 === "seconds")) || (key1 === "cached"))) {
                                                            validate41.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs9 === errors) {
                                                        if (data2.name !== undefined) {
                                                            let data3 = data2.name;
                                                            const _errs10 = errors;
                                                            if (errors === _errs10) {
                                                                if (typeof data3 === "string") {
                                                                    if (func2(data3) > 200) {
                                                                        validate41.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "#/$defs/StageTiming/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate41.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "#/$defs/StageTiming/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid3 = _errs10 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data2.seconds !== undefined) {
                                                                let data4 = data2.seconds;
                                                                const _errs12 = errors;
                                                                if (errors === _errs12) {
                                                                    if ((typeof data4 == "number") && (isFinite(data4))) {
                                                                        if (data4 < 0 || isNaN(data4)) {
                                                                            validate41.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "#/$defs/StageTiming/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate41.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "#/$defs/StageTiming/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid3 = _errs12 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data2.cached !== undefined) {
                                                                    const _errs14 = errors;
                                                                    if (typeof data2.cached !== "boolean") {
                                                                        validate41.errors = [{ instancePath: instancePath + "/stages/" + i0 + "/cached", schemaPath: "#/$defs/StageTiming/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate41.errors = [{ instancePath: instancePath + "/stages/" + i0, schemaPath: "#/$defs/StageTiming/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate41.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
    }
    else {
        validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate41.errors = vErrors; return errors === 0; }
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema66 = { "type": "object", "properties": { "artifact": { "type": "string", "maxLength": 200 }, "metric": { "type": "string", "maxLength": 100 }, "class": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "device": { "anyOf": [{ "type": "string", "maxLength": 200 }, { "type": "null" }] }, "change": { "enum": ["added", "removed", "loosened", "tightened", "mixed"] }, "details": { "type": "array", "items": { "type": "string", "maxLength": 1000 }, "maxItems": 50 }, "place": { "$ref": "#/$defs/Place" } }, "additionalProperties": false, "required": ["artifact", "metric", "class", "device", "change", "details", "place"] };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate43.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((data.artifact === undefined) && (missing0 = "artifact")) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.class === undefined) && (missing0 = "class"))) || ((data.device === undefined) && (missing0 = "device"))) || ((data.change === undefined) && (missing0 = "change"))) || ((data.details === undefined) && (missing0 = "details"))) || ((data.place === undefined) && (missing0 = "place"))) {
            validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "artifact") || (key0 === "metric")) || (key0 === "class")) || (key0 === "device")) || (key0 === "change")) || (key0 === "details")) || (key0 === "place"))) {
                    validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.artifact !== undefined) {
                    let data0 = data.artifact;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func2(data0) > 200) {
                                validate43.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate43.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.metric !== undefined) {
                        let data1 = data.metric;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data1 === "string") {
                                if (func2(data1) > 100) {
                                    validate43.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate43.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.class !== undefined) {
                            let data2 = data.class;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            let valid1 = false;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if (typeof data2 === "string") {
                                    if (func2(data2) > 200) {
                                        const err0 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err1 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs8 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs10 = errors;
                            if (data2 !== null) {
                                const err2 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var _valid0 = _errs10 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                                validate43.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs7;
                                if (vErrors !== null) {
                                    if (_errs7) {
                                        vErrors.length = _errs7;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.device !== undefined) {
                                let data3 = data.device;
                                const _errs12 = errors;
                                const _errs13 = errors;
                                let valid2 = false;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (typeof data3 === "string") {
                                        if (func2(data3) > 200) {
                                            const err4 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err5 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs14 === errors;
                                valid2 = valid2 || _valid1;
                                const _errs16 = errors;
                                if (data3 !== null) {
                                    const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                                var _valid1 = _errs16 === errors;
                                valid2 = valid2 || _valid1;
                                if (!valid2) {
                                    const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                    validate43.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs13;
                                    if (vErrors !== null) {
                                        if (_errs13) {
                                            vErrors.length = _errs13;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs12 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.change !== undefined) {
                                    let data4 = data.change;
                                    const _errs18 = errors;
                                    if (!(((((data4 === "added") || (data4 === "removed")) || (data4 === "loosened")) || (data4 === "tightened")) || (data4 === "mixed"))) {
                                        validate43.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema66.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs18 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.details !== undefined) {
                                        let data5 = data.details;
                                        const _errs19 = errors;
                                        if (errors === _errs19) {
                                            if (Array.isArray(data5)) {
                                                if (data5.length > 50) {
                                                    validate43.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid3 = true;
                                                    const len0 = data5.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data6 = data5[i0];
                                                        const _errs21 = errors;
                                                        if (errors === _errs21) {
                                                            if (typeof data6 === "string") {
                                                                if (func2(data6) > 1000) {
                                                                    validate43.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate43.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid3 = _errs21 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate43.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs19 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.place !== undefined) {
                                            let data7 = data.place;
                                            const _errs23 = errors;
                                            const _errs24 = errors;
                                            if (errors === _errs24) {
                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                    let missing1;
                                                    if ((data7.file === undefined) && (missing1 = "file")) {
                                                        validate43.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs26 = errors;
                                                        for (const key1 in data7) {
                                                            if (!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))) {
                                                                validate43.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs26 === errors) {
                                                            if (data7.file !== undefined) {
                                                                let data8 = data7.file;
                                                                const _errs27 = errors;
                                                                if (errors === _errs27) {
                                                                    if (typeof data8 === "string") {
                                                                        if (func2(data8) > 1000) {
                                                                            validate43.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate43.errors = [{ instancePath: instancePath + "/place/file", schemaPath: "#/$defs/Place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid5 = _errs27 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                            if (valid5) {
                                                                if (data7.line !== undefined) {
                                                                    let data9 = data7.line;
                                                                    const _errs29 = errors;
                                                                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                        validate43.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs29) {
                                                                        if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                            if (data9 < 1 || isNaN(data9)) {
                                                                                validate43.errors = [{ instancePath: instancePath + "/place/line", schemaPath: "#/$defs/Place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid5 = _errs29 === errors;
                                                                }
                                                                else {
                                                                    var valid5 = true;
                                                                }
                                                                if (valid5) {
                                                                    if (data7.column !== undefined) {
                                                                        let data10 = data7.column;
                                                                        const _errs31 = errors;
                                                                        if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                            validate43.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs31) {
                                                                            if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                                if (data10 < 1 || isNaN(data10)) {
                                                                                    validate43.errors = [{ instancePath: instancePath + "/place/column", schemaPath: "#/$defs/Place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid5 = _errs31 === errors;
                                                                    }
                                                                    else {
                                                                        var valid5 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate43.errors = [{ instancePath: instancePath + "/place", schemaPath: "#/$defs/Place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs23 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate43.errors = vErrors; return errors === 0; }
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:tinygate:report:1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.spec === undefined) && (missing0 = "spec"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.seed === undefined) && (missing0 = "seed"))) || ((data.engine === undefined) && (missing0 = "engine"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.budgets === undefined) && (missing0 = "budgets"))) || ((data.invariants === undefined) && (missing0 = "invariants"))) || ((data.artifacts === undefined) && (missing0 = "artifacts"))) || ((data.faults === undefined) && (missing0 = "faults"))) || ((data.stages === undefined) && (missing0 = "stages"))) || ((data.curves === undefined) && (missing0 = "curves"))) || ((data.timings === undefined) && (missing0 = "timings"))) || ((data.baseline === undefined) && (missing0 = "baseline"))) || ((data.budgetChanges === undefined) && (missing0 = "budgetChanges"))) {
            validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
        }
        else {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema31.properties, key0))) {
                    validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.schemaVersion !== undefined) {
                    const _errs2 = errors;
                    if (1 !== data.schemaVersion) {
                        validate20.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.tool !== undefined) {
                        let data1 = data.tool;
                        const _errs3 = errors;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                let missing1;
                                if (((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))) {
                                    validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/$defs/Tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs6 = errors;
                                    for (const key1 in data1) {
                                        if (!((key1 === "name") || (key1 === "version"))) {
                                            validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/$defs/Tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs6 === errors) {
                                        if (data1.name !== undefined) {
                                            const _errs7 = errors;
                                            if ("tinygate" !== data1.name) {
                                                validate20.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/$defs/Tool/properties/name/const", keyword: "const", params: { allowedValue: "tinygate" }, message: "must be equal to constant" }];
                                                return false;
                                            }
                                            var valid2 = _errs7 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.version !== undefined) {
                                                let data3 = data1.version;
                                                const _errs8 = errors;
                                                if (errors === _errs8) {
                                                    if (typeof data3 === "string") {
                                                        if (func2(data3) > 100) {
                                                            validate20.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/$defs/Tool/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/$defs/Tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs8 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/$defs/Tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.spec !== undefined) {
                            let data4 = data.spec;
                            const _errs10 = errors;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                    let missing2;
                                    if (((((data4.name === undefined) && (missing2 = "name")) || ((data4.path === undefined) && (missing2 = "path"))) || ((data4.sha256 === undefined) && (missing2 = "sha256"))) || ((data4.inputs === undefined) && (missing2 = "inputs"))) {
                                        validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                        return false;
                                    }
                                    else {
                                        const _errs13 = errors;
                                        for (const key2 in data4) {
                                            if (!((((key2 === "name") || (key2 === "path")) || (key2 === "sha256")) || (key2 === "inputs"))) {
                                                validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs13 === errors) {
                                            if (data4.name !== undefined) {
                                                let data5 = data4.name;
                                                const _errs14 = errors;
                                                if (errors === _errs14) {
                                                    if (typeof data5 === "string") {
                                                        if (func2(data5) > 200) {
                                                            validate20.errors = [{ instancePath: instancePath + "/spec/name", schemaPath: "#/$defs/Spec/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate20.errors = [{ instancePath: instancePath + "/spec/name", schemaPath: "#/$defs/Spec/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid4 = _errs14 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                            if (valid4) {
                                                if (data4.path !== undefined) {
                                                    let data6 = data4.path;
                                                    const _errs16 = errors;
                                                    if (errors === _errs16) {
                                                        if (typeof data6 === "string") {
                                                            if (func2(data6) > 1000) {
                                                                validate20.errors = [{ instancePath: instancePath + "/spec/path", schemaPath: "#/$defs/Spec/properties/path/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/spec/path", schemaPath: "#/$defs/Spec/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid4 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                                if (valid4) {
                                                    if (data4.sha256 !== undefined) {
                                                        let data7 = data4.sha256;
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (typeof data7 === "string") {
                                                                if (func2(data7) > 64) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/spec/sha256", schemaPath: "#/$defs/Spec/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (!pattern4.test(data7)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/spec/sha256", schemaPath: "#/$defs/Spec/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/spec/sha256", schemaPath: "#/$defs/Spec/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid4 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                        if (data4.inputs !== undefined) {
                                                            let data8 = data4.inputs;
                                                            const _errs20 = errors;
                                                            if (errors === _errs20) {
                                                                if (typeof data8 === "string") {
                                                                    if (func2(data8) > 64) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/spec/inputs", schemaPath: "#/$defs/Spec/properties/inputs/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (!pattern4.test(data8)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/spec/inputs", schemaPath: "#/$defs/Spec/properties/inputs/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/spec/inputs", schemaPath: "#/$defs/Spec/properties/inputs/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid4 = _errs20 === errors;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/$defs/Spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.commit !== undefined) {
                                let data9 = data.commit;
                                const _errs22 = errors;
                                const _errs23 = errors;
                                let valid5 = false;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                    if (typeof data9 === "string") {
                                        if (func2(data9) > 64) {
                                            const err0 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        else {
                                            if (!pattern6.test(data9)) {
                                                const err1 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{7,64}$" + "\"" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err2 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs24 === errors;
                                valid5 = valid5 || _valid0;
                                const _errs26 = errors;
                                if (data9 !== null) {
                                    const err3 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err3];
                                    }
                                    else {
                                        vErrors.push(err3);
                                    }
                                    errors++;
                                }
                                var _valid0 = _errs26 === errors;
                                valid5 = valid5 || _valid0;
                                if (!valid5) {
                                    const err4 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                    validate20.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs23;
                                    if (vErrors !== null) {
                                        if (_errs23) {
                                            vErrors.length = _errs23;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs22 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.seed !== undefined) {
                                    let data10 = data.seed;
                                    const _errs28 = errors;
                                    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                        validate20.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.engine !== undefined) {
                                        let data11 = data.engine;
                                        const _errs30 = errors;
                                        const _errs31 = errors;
                                        let valid6 = false;
                                        const _errs32 = errors;
                                        if (errors === _errs32) {
                                            if (typeof data11 === "string") {
                                                if (func2(data11) > 1000) {
                                                    const err5 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err5];
                                                    }
                                                    else {
                                                        vErrors.push(err5);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err6 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err6];
                                                }
                                                else {
                                                    vErrors.push(err6);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid1 = _errs32 === errors;
                                        valid6 = valid6 || _valid1;
                                        const _errs34 = errors;
                                        if (data11 !== null) {
                                            const err7 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err7];
                                            }
                                            else {
                                                vErrors.push(err7);
                                            }
                                            errors++;
                                        }
                                        var _valid1 = _errs34 === errors;
                                        valid6 = valid6 || _valid1;
                                        if (!valid6) {
                                            const err8 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err8];
                                            }
                                            else {
                                                vErrors.push(err8);
                                            }
                                            errors++;
                                            validate20.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs31;
                                            if (vErrors !== null) {
                                                if (_errs31) {
                                                    vErrors.length = _errs31;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs30 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.data !== undefined) {
                                            let data12 = data.data;
                                            const _errs36 = errors;
                                            const _errs37 = errors;
                                            if (errors === _errs37) {
                                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                    let missing3;
                                                    if ((((((data12.sha256 === undefined) && (missing3 = "sha256")) || ((data12.trainSamples === undefined) && (missing3 = "trainSamples"))) || ((data12.testSamples === undefined) && (missing3 = "testSamples"))) || ((data12.classes === undefined) && (missing3 = "classes"))) || ((data12.labels === undefined) && (missing3 = "labels"))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs39 = errors;
                                                        for (const key3 in data12) {
                                                            if (!(((((key3 === "sha256") || (key3 === "trainSamples")) || (key3 === "testSamples")) || (key3 === "classes")) || (key3 === "labels"))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs39 === errors) {
                                                            if (data12.sha256 !== undefined) {
                                                                let data13 = data12.sha256;
                                                                const _errs40 = errors;
                                                                const _errs41 = errors;
                                                                let valid9 = false;
                                                                const _errs42 = errors;
                                                                if (errors === _errs42) {
                                                                    if (typeof data13 === "string") {
                                                                        if (func2(data13) > 64) {
                                                                            const err9 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err9];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err9);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        else {
                                                                            if (!pattern4.test(data13)) {
                                                                                const err10 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err10];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err10);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err11 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err11];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err11);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var _valid2 = _errs42 === errors;
                                                                valid9 = valid9 || _valid2;
                                                                const _errs44 = errors;
                                                                if (data13 !== null) {
                                                                    const err12 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err12];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err12);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid2 = _errs44 === errors;
                                                                valid9 = valid9 || _valid2;
                                                                if (!valid9) {
                                                                    const err13 = { instancePath: instancePath + "/data/sha256", schemaPath: "#/$defs/Data/properties/sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err13];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err13);
                                                                    }
                                                                    errors++;
                                                                    validate20.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs41;
                                                                    if (vErrors !== null) {
                                                                        if (_errs41) {
                                                                            vErrors.length = _errs41;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid8 = _errs40 === errors;
                                                            }
                                                            else {
                                                                var valid8 = true;
                                                            }
                                                            if (valid8) {
                                                                if (data12.trainSamples !== undefined) {
                                                                    let data14 = data12.trainSamples;
                                                                    const _errs46 = errors;
                                                                    if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/data/trainSamples", schemaPath: "#/$defs/Data/properties/trainSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs46) {
                                                                        if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                            if (data14 < 0 || isNaN(data14)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/data/trainSamples", schemaPath: "#/$defs/Data/properties/trainSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid8 = _errs46 === errors;
                                                                }
                                                                else {
                                                                    var valid8 = true;
                                                                }
                                                                if (valid8) {
                                                                    if (data12.testSamples !== undefined) {
                                                                        let data15 = data12.testSamples;
                                                                        const _errs48 = errors;
                                                                        if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/data/testSamples", schemaPath: "#/$defs/Data/properties/testSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs48) {
                                                                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                                                                if (data15 < 0 || isNaN(data15)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/testSamples", schemaPath: "#/$defs/Data/properties/testSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid8 = _errs48 === errors;
                                                                    }
                                                                    else {
                                                                        var valid8 = true;
                                                                    }
                                                                    if (valid8) {
                                                                        if (data12.classes !== undefined) {
                                                                            let data16 = data12.classes;
                                                                            const _errs50 = errors;
                                                                            if (errors === _errs50) {
                                                                                if (Array.isArray(data16)) {
                                                                                    if (data16.length > 10000) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/classes", schemaPath: "#/$defs/Data/properties/classes/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid10 = true;
                                                                                        const len0 = data16.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data17 = data16[i0];
                                                                                            const _errs52 = errors;
                                                                                            if (errors === _errs52) {
                                                                                                if (typeof data17 === "string") {
                                                                                                    if (func2(data17) > 200) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/classes/" + i0, schemaPath: "#/$defs/Data/properties/classes/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/classes/" + i0, schemaPath: "#/$defs/Data/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid10 = _errs52 === errors;
                                                                                            if (!valid10) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/classes", schemaPath: "#/$defs/Data/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid8 = _errs50 === errors;
                                                                        }
                                                                        else {
                                                                            var valid8 = true;
                                                                        }
                                                                        if (valid8) {
                                                                            if (data12.labels !== undefined) {
                                                                                let data18 = data12.labels;
                                                                                const _errs54 = errors;
                                                                                if (errors === _errs54) {
                                                                                    if (Array.isArray(data18)) {
                                                                                        if (data18.length > 10000000) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/data/labels", schemaPath: "#/$defs/Data/properties/labels/maxItems", keyword: "maxItems", params: { limit: 10000000 }, message: "must NOT have more than 10000000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid11 = true;
                                                                                            const len1 = data18.length;
                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                let data19 = data18[i1];
                                                                                                const _errs56 = errors;
                                                                                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/data/labels/" + i1, schemaPath: "#/$defs/Data/properties/labels/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                }
                                                                                                if (errors === _errs56) {
                                                                                                    if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                                        if (data19 < 0 || isNaN(data19)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/data/labels/" + i1, schemaPath: "#/$defs/Data/properties/labels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                var valid11 = _errs56 === errors;
                                                                                                if (!valid11) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/data/labels", schemaPath: "#/$defs/Data/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid8 = _errs54 === errors;
                                                                            }
                                                                            else {
                                                                                var valid8 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate20.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/$defs/Data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs36 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.verdict !== undefined) {
                                                let data20 = data.verdict;
                                                const _errs58 = errors;
                                                if (!(((((data20 === "pass") || (data20 === "warn")) || (data20 === "inconclusive")) || (data20 === "error")) || (data20 === "fail"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid0 = _errs58 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.budgets !== undefined) {
                                                    let data21 = data.budgets;
                                                    const _errs60 = errors;
                                                    if (errors === _errs60) {
                                                        if (Array.isArray(data21)) {
                                                            if (data21.length > 10000) {
                                                                validate20.errors = [{ instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid13 = true;
                                                                const len2 = data21.length;
                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                    const _errs62 = errors;
                                                                    if (!(validate21(data21[i2], { instancePath: instancePath + "/budgets/" + i2, parentData: data21, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid13 = _errs62 === errors;
                                                                    if (!valid13) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs60 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.invariants !== undefined) {
                                                        let data23 = data.invariants;
                                                        const _errs63 = errors;
                                                        if (errors === _errs63) {
                                                            if (Array.isArray(data23)) {
                                                                if (data23.length > 100000) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid14 = true;
                                                                    const len3 = data23.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                        const _errs65 = errors;
                                                                        if (!(validate23(data23[i3], { instancePath: instancePath + "/invariants/" + i3, parentData: data23, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid14 = _errs65 === errors;
                                                                        if (!valid14) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate20.errors = [{ instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs63 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.artifacts !== undefined) {
                                                            let data25 = data.artifacts;
                                                            const _errs66 = errors;
                                                            if (errors === _errs66) {
                                                                if (Array.isArray(data25)) {
                                                                    if (data25.length > 1000) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid15 = true;
                                                                        const len4 = data25.length;
                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                            const _errs68 = errors;
                                                                            if (!(validate25(data25[i4], { instancePath: instancePath + "/artifacts/" + i4, parentData: data25, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid15 = _errs68 === errors;
                                                                            if (!valid15) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs66 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.faults !== undefined) {
                                                                let data27 = data.faults;
                                                                const _errs69 = errors;
                                                                if (errors === _errs69) {
                                                                    if (Array.isArray(data27)) {
                                                                        if (data27.length > 1000) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid16 = true;
                                                                            const len5 = data27.length;
                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                const _errs71 = errors;
                                                                                if (!(validate37(data27[i5], { instancePath: instancePath + "/faults/" + i5, parentData: data27, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid16 = _errs71 === errors;
                                                                                if (!valid16) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs69 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.stages !== undefined) {
                                                                    let data29 = data.stages;
                                                                    const _errs72 = errors;
                                                                    if (errors === _errs72) {
                                                                        if (Array.isArray(data29)) {
                                                                            if (data29.length > 10000) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid17 = true;
                                                                                const len6 = data29.length;
                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                    let data30 = data29[i6];
                                                                                    const _errs74 = errors;
                                                                                    const _errs75 = errors;
                                                                                    if (errors === _errs75) {
                                                                                        if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                            let missing4;
                                                                                            if (((data30.name === undefined) && (missing4 = "name")) || ((data30.digest === undefined) && (missing4 = "digest"))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/stages/" + i6, schemaPath: "#/$defs/Stage/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs77 = errors;
                                                                                                for (const key4 in data30) {
                                                                                                    if (!((key4 === "name") || (key4 === "digest"))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/stages/" + i6, schemaPath: "#/$defs/Stage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs77 === errors) {
                                                                                                    if (data30.name !== undefined) {
                                                                                                        let data31 = data30.name;
                                                                                                        const _errs78 = errors;
                                                                                                        if (errors === _errs78) {
                                                                                                            if (typeof data31 === "string") {
                                                                                                                if (func2(data31) > 200) {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/name", schemaPath: "#/$defs/Stage/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/name", schemaPath: "#/$defs/Stage/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid19 = _errs78 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid19 = true;
                                                                                                    }
                                                                                                    if (valid19) {
                                                                                                        if (data30.digest !== undefined) {
                                                                                                            let data32 = data30.digest;
                                                                                                            const _errs80 = errors;
                                                                                                            if (errors === _errs80) {
                                                                                                                if (typeof data32 === "string") {
                                                                                                                    if (func2(data32) > 64) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (!pattern4.test(data32)) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/stages/" + i6 + "/digest", schemaPath: "#/$defs/Stage/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid19 = _errs80 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid19 = true;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/stages/" + i6, schemaPath: "#/$defs/Stage/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid17 = _errs74 === errors;
                                                                                    if (!valid17) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs72 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.curves !== undefined) {
                                                                        let data33 = data.curves;
                                                                        const _errs82 = errors;
                                                                        if (errors === _errs82) {
                                                                            if (Array.isArray(data33)) {
                                                                                if (data33.length > 10000) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/curves", schemaPath: "#/properties/curves/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid20 = true;
                                                                                    const len7 = data33.length;
                                                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                                                        const _errs84 = errors;
                                                                                        if (!(validate39(data33[i7], { instancePath: instancePath + "/curves/" + i7, parentData: data33, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid20 = _errs84 === errors;
                                                                                        if (!valid20) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/curves", schemaPath: "#/properties/curves/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs82 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.timings !== undefined) {
                                                                            const _errs85 = errors;
                                                                            if (!(validate41(data.timings, { instancePath: instancePath + "/timings", parentData: data, parentDataProperty: "timings", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs85 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.baseline !== undefined) {
                                                                                let data36 = data.baseline;
                                                                                const _errs86 = errors;
                                                                                const _errs87 = errors;
                                                                                if (errors === _errs87) {
                                                                                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                                                        let missing5;
                                                                                        if ((((((data36.kind === undefined) && (missing5 = "kind")) || ((data36.source === undefined) && (missing5 = "source"))) || ((data36.commit === undefined) && (missing5 = "commit"))) || ((data36.sha256 === undefined) && (missing5 = "sha256"))) || ((data36.reason === undefined) && (missing5 = "reason"))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/Baseline/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs89 = errors;
                                                                                            for (const key5 in data36) {
                                                                                                if (!(((((key5 === "kind") || (key5 === "source")) || (key5 === "commit")) || (key5 === "sha256")) || (key5 === "reason"))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/Baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs89 === errors) {
                                                                                                if (data36.kind !== undefined) {
                                                                                                    let data37 = data36.kind;
                                                                                                    const _errs90 = errors;
                                                                                                    if (!(((((data37 === "found") || (data37 === "first-run")) || (data37 === "unavailable")) || (data37 === "not-needed")) || (data37 === "not-asked"))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/baseline/kind", schemaPath: "#/$defs/Baseline/properties/kind/enum", keyword: "enum", params: { allowedValues: schema65.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid22 = _errs90 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid22 = true;
                                                                                                }
                                                                                                if (valid22) {
                                                                                                    if (data36.source !== undefined) {
                                                                                                        let data38 = data36.source;
                                                                                                        const _errs91 = errors;
                                                                                                        const _errs92 = errors;
                                                                                                        let valid23 = false;
                                                                                                        const _errs93 = errors;
                                                                                                        if (errors === _errs93) {
                                                                                                            if (typeof data38 === "string") {
                                                                                                                if (func2(data38) > 1000) {
                                                                                                                    const err14 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/$defs/Baseline/properties/source/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err14];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err14);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                const err15 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/$defs/Baseline/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err15];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err15);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        var _valid3 = _errs93 === errors;
                                                                                                        valid23 = valid23 || _valid3;
                                                                                                        const _errs95 = errors;
                                                                                                        if (data38 !== null) {
                                                                                                            const err16 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/$defs/Baseline/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err16];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err16);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid3 = _errs95 === errors;
                                                                                                        valid23 = valid23 || _valid3;
                                                                                                        if (!valid23) {
                                                                                                            const err17 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/$defs/Baseline/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err17];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err17);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            validate20.errors = vErrors;
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            errors = _errs92;
                                                                                                            if (vErrors !== null) {
                                                                                                                if (_errs92) {
                                                                                                                    vErrors.length = _errs92;
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors = null;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid22 = _errs91 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid22 = true;
                                                                                                    }
                                                                                                    if (valid22) {
                                                                                                        if (data36.commit !== undefined) {
                                                                                                            let data39 = data36.commit;
                                                                                                            const _errs97 = errors;
                                                                                                            const _errs98 = errors;
                                                                                                            let valid24 = false;
                                                                                                            const _errs99 = errors;
                                                                                                            if (errors === _errs99) {
                                                                                                                if (typeof data39 === "string") {
                                                                                                                    if (func2(data39) > 64) {
                                                                                                                        const err18 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err18];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err18);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        if (!pattern6.test(data39)) {
                                                                                                                            const err19 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{7,64}$" + "\"" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err19];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err19);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    const err20 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err20];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err20);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                            }
                                                                                                            var _valid4 = _errs99 === errors;
                                                                                                            valid24 = valid24 || _valid4;
                                                                                                            const _errs101 = errors;
                                                                                                            if (data39 !== null) {
                                                                                                                const err21 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err21];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err21);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var _valid4 = _errs101 === errors;
                                                                                                            valid24 = valid24 || _valid4;
                                                                                                            if (!valid24) {
                                                                                                                const err22 = { instancePath: instancePath + "/baseline/commit", schemaPath: "#/$defs/Baseline/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err22];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err22);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                validate20.errors = vErrors;
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                errors = _errs98;
                                                                                                                if (vErrors !== null) {
                                                                                                                    if (_errs98) {
                                                                                                                        vErrors.length = _errs98;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors = null;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            var valid22 = _errs97 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid22 = true;
                                                                                                        }
                                                                                                        if (valid22) {
                                                                                                            if (data36.sha256 !== undefined) {
                                                                                                                let data40 = data36.sha256;
                                                                                                                const _errs103 = errors;
                                                                                                                const _errs104 = errors;
                                                                                                                let valid25 = false;
                                                                                                                const _errs105 = errors;
                                                                                                                if (errors === _errs105) {
                                                                                                                    if (typeof data40 === "string") {
                                                                                                                        if (func2(data40) > 64) {
                                                                                                                            const err23 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err23];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err23);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            if (!pattern4.test(data40)) {
                                                                                                                                const err24 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err24];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err24);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const err25 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err25];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err25);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                var _valid5 = _errs105 === errors;
                                                                                                                valid25 = valid25 || _valid5;
                                                                                                                const _errs107 = errors;
                                                                                                                if (data40 !== null) {
                                                                                                                    const err26 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err26];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err26);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid5 = _errs107 === errors;
                                                                                                                valid25 = valid25 || _valid5;
                                                                                                                if (!valid25) {
                                                                                                                    const err27 = { instancePath: instancePath + "/baseline/sha256", schemaPath: "#/$defs/Baseline/properties/sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err27];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err27);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate20.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs104;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs104) {
                                                                                                                            vErrors.length = _errs104;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid22 = _errs103 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid22 = true;
                                                                                                            }
                                                                                                            if (valid22) {
                                                                                                                if (data36.reason !== undefined) {
                                                                                                                    let data41 = data36.reason;
                                                                                                                    const _errs109 = errors;
                                                                                                                    const _errs110 = errors;
                                                                                                                    let valid26 = false;
                                                                                                                    const _errs111 = errors;
                                                                                                                    if (errors === _errs111) {
                                                                                                                        if (typeof data41 === "string") {
                                                                                                                            if (func2(data41) > 2000) {
                                                                                                                                const err28 = { instancePath: instancePath + "/baseline/reason", schemaPath: "#/$defs/Baseline/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err28];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err28);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err29 = { instancePath: instancePath + "/baseline/reason", schemaPath: "#/$defs/Baseline/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err29];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err29);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var _valid6 = _errs111 === errors;
                                                                                                                    valid26 = valid26 || _valid6;
                                                                                                                    const _errs113 = errors;
                                                                                                                    if (data41 !== null) {
                                                                                                                        const err30 = { instancePath: instancePath + "/baseline/reason", schemaPath: "#/$defs/Baseline/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err30];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err30);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid6 = _errs113 === errors;
                                                                                                                    valid26 = valid26 || _valid6;
                                                                                                                    if (!valid26) {
                                                                                                                        const err31 = { instancePath: instancePath + "/baseline/reason", schemaPath: "#/$defs/Baseline/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err31];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err31);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate20.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs110;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs110) {
                                                                                                                                vErrors.length = _errs110;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid22 = _errs109 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid22 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/Baseline/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs86 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.budgetChanges !== undefined) {
                                                                                    let data42 = data.budgetChanges;
                                                                                    const _errs115 = errors;
                                                                                    if (errors === _errs115) {
                                                                                        if (Array.isArray(data42)) {
                                                                                            if (data42.length > 10000) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/budgetChanges", schemaPath: "#/properties/budgetChanges/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid27 = true;
                                                                                                const len8 = data42.length;
                                                                                                for (let i8 = 0; i8 < len8; i8++) {
                                                                                                    const _errs117 = errors;
                                                                                                    if (!(validate43(data42[i8], { instancePath: instancePath + "/budgetChanges/" + i8, parentData: data42, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid27 = _errs117 === errors;
                                                                                                    if (!valid27) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/budgetChanges", schemaPath: "#/properties/budgetChanges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs115 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    else {
        validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
} validate20.errors = vErrors; return errors === 0; }
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/report/json.js
/** Writing a report as JSON, and reading one back that may come from a stranger. */



/** Largest report that is read: 50 models with 10,000 test samples each stay below it. */
const maxReportBytes = 16 * 1024 * 1024;
/** Indented for people and diffs; lists of plain values stay on one line. */
function stringifyReport(report) {
    return `${print(report, '')}\n`;
}
function print(value, indent) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new RangeError(`a report cannot hold ${value}`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const deeper = `${indent}  `;
    const wrap = (open, items, close) => items.length === 0 ? open + close : `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
    if (Array.isArray(value)) {
        const items = value.map((item) => print(item, deeper));
        const isFlat = value.every((item) => item === null || typeof item !== 'object');
        return isFlat ? `[${items.join(', ')}]` : wrap('[', items, ']');
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return wrap('{', members.map(([key, member]) => `${JSON.stringify(key)}: ${print(member, deeper)}`), '}');
}
/**
 * A report from its text. Refuses what is too large, not JSON, not of this schema, or contradicts itself; throws
 * `TinygateError` with exit code 2. `source` is named in the message.
 */
function parseReport(text, source) {
    const bytes = Buffer.byteLength(text);
    if (bytes > maxReportBytes) {
        throw unreadable(source, `expected at most ${maxReportBytes} bytes, found ${bytes}`);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(source, `expected JSON, found: ${error.message.slice(0, 200)}`);
    }
    if (!isReport(value))
        throw unreadable(source, describeSchemaError(value));
    const verdict = (0,report/* verdictOf */.Vj)(value);
    if (value.verdict !== verdict) {
        throw unreadable(source, `expected the verdict of its rows, ${verdict}, found ${value.verdict}`);
    }
    return value;
}
function isReport(value) {
    return validate(value);
}
function describeSchemaError(value) {
    const version = value?.schemaVersion;
    if (typeof version === 'number' && version !== 1)
        return `expected schemaVersion 1, found ${version}`;
    const [error] = validate.errors ?? [];
    return `expected a report of schemas/report.schema.json, found ${error?.instancePath || 'that it'} ${error?.message ?? 'does not match'}`;
}
function unreadable(source, message) {
    return new errors/* TinygateError */.oG({
        code: 'report/unreadable',
        message: `${source}: ${message}`,
        cause: 'The file is not a report, was cut short, or comes from another version of tinygate.',
        fix: 'Make it again with `tinygate run`, with the version of tinygate that reads it.',
    });
}


/***/ }),

/***/ 46333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ renderParetoPicture),
/* harmony export */   Ux: () => (/* binding */ renderDevices),
/* harmony export */   co: () => (/* binding */ renderOperators),
/* harmony export */   qL: () => (/* binding */ renderBaseline)
/* harmony export */ });
/* harmony import */ var _describe_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39582);
/* harmony import */ var _devices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51644);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34902);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94526);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59362);
/* harmony import */ var _render_mermaid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13129);
/** Devices, operators, baseline and pictures in Markdown: what the summary and the comment share. */







/** Empty where nothing compares with a base. */
function renderBaseline({ baseline }) {
    const words = (0,_describe_base_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBaseline */ .F)(baseline);
    if (words === null)
        return '';
    const text = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    return baseline.kind === 'unavailable' ? `⚠️ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(text)}` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(text);
}
/** Empty where no device measured anything. */
function renderDevices(artifacts) {
    const devices = (0,_devices_js__WEBPACK_IMPORTED_MODULE_1__/* .tabulateDevices */ .UO)(artifacts);
    if (!devices)
        return '';
    const rows = devices.rows.map(([artifact = '', device = '', ...rest]) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(artifact),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(device),
        ...rest.map(_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(devices.header, rows, devices.right);
}
function renderOperators(artifact) {
    if (artifact.operators.length === 0)
        return '';
    const rows = artifact.operators.map((operator) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(operator.operator),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(operator.type)}${(0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .isFloat */ .d)(operator) ? ' **float**' : ''}`,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(operator.count),
    ]);
    const title = `Operators of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(artifact.artifact)}: ${(0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOperators */ .b)(artifact)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['Operator', 'Computes in', 'Count'], rows, [2]));
}
/** Folded; empty where there are not two points. */
function renderParetoPicture(artifacts, base = []) {
    const picture = (0,_render_mermaid_js__WEBPACK_IMPORTED_MODULE_4__/* .drawPareto */ .m_)(artifacts, base);
    return picture === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)('Size against accuracy', picture);
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** Pieces of GitHub-flavoured Markdown. Cells and titles are markup already: callers escape what strangers wrote. */
/** Columns listed in `right` are aligned to the right. */
function table(header, rows, right = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = header.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return [line(header), line(rule), ...rows.map(line)].join('\n');
}
/** A folded section. The empty lines around the body are what makes GitHub render the Markdown in it. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/**
 * Joins sections up to `maxBytes` of UTF-8. Sections are whole or absent: a table cut in the middle would break what
 * follows. Where one is left out, `notice` says so.
 */
function fitSections(sections, maxBytes, notice) {
    const separator = '\n\n';
    const ending = '\n';
    const size = (text) => Buffer.byteLength(text);
    const whole = sections.join(separator) + ending;
    if (size(whole) <= maxBytes)
        return whole;
    const room = maxBytes - size(separator + notice + ending);
    const kept = [];
    let used = 0;
    for (const section of sections) {
        const cost = size(section) + (kept.length > 0 ? size(separator) : 0);
        if (used + cost > room)
            continue;
        kept.push(section);
        used += cost;
    }
    return [...kept, notice].join(separator) + ending;
}


/***/ }),

/***/ 86670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ whyNothingJudged)
/* harmony export */ });
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62864);
/** A report without a single row about a budget: nobody may take it for a pass. */

/** Null where a budget was judged. */
function whyNothingJudged({ budgets, budgetChanges, }) {
    if (budgets.length > 0)
        return null;
    const gone = budgetChanges.filter(_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooser */ .N).length;
    if (gone === 0) {
        return {
            verdict: 'warn',
            message: 'expected budgets to judge, found that the spec has no budget that counts: nothing was judged',
            fix: 'Add a budget, such as { artifact: model, metric: size, max: 300 kB }.',
        };
    }
    const subject = gone === 1 ? '1 budget of the base is' : `${gone} budgets of the base are`;
    return {
        verdict: 'fail',
        message: `expected budgets to judge, found that the spec has no budget that counts, while ${subject} removed or off in this change`,
        fix: 'Bring the budgets back; limits that are meant to go are loosened one by one, so that people see it.',
    };
}


/***/ }),

/***/ 94526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeOperators),
/* harmony export */   d: () => (/* binding */ isFloat)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59362);
/** Which operators a file has and what they compute in; those in float are what an integer file should be free of. */

function isFloat({ type }) {
    return /^b?float\d*$/i.test(type);
}
/** `14 operators, none in float`, `14 operators, 2 in float` */
function describeOperators({ operators }) {
    const total = (list) => list.reduce((sum, { count }) => sum + count, 0);
    const [all, floats] = [total(operators), total(operators.filter(isFloat))];
    const inFloat = floats === 0 ? 'none' : floats === all ? 'all' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(floats);
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(all)} operator${all === 1 ? '' : 's'}, ${inFloat} in float`;
}


/***/ }),

/***/ 59362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
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
/** A number that a file may not tell, or that nothing asked for. */
function formatKnown(value, unit, otherwise = 'not known') {
    return value === null ? otherwise : formatQuantity(value, unit);
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

/***/ 11993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderBudgetDiffNote),
/* harmony export */   x: () => (/* binding */ renderBudgetDiff)
/* harmony export */ });
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62864);
/* harmony import */ var _describe_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39582);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73614);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34902);
/** What a change does to the budgets, as Markdown: what lets more through first. */





/** With a heading; empty when the budgets are the same. */
function renderBudgetDiff(changes) {
    return changes.length === 0 ? '' : `### ${title(changes)}\n\n${changeTable(changes)}`;
}
/** For inside a comment: loosened budgets stand open, tightened ones are folded. */
function renderBudgetDiffNote(changes) {
    if (changes.length === 0)
        return '';
    const table = changeTable(changes);
    return changes.some(_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooser */ .N) ? `**${title(changes)}**\n\n${table}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(title(changes), table);
}
function title(changes) {
    return `${changes.some(_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooser */ .N) ? '⚠️ ' : ''}${(0,_describe_base_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBudgetChanges */ .I)(changes)}`;
}
function changeTable(changes) {
    const ordered = [...changes.filter(_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooser */ .N), ...changes.filter((change) => !(0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooser */ .N)(change))];
    const rows = ordered.map((entry) => {
        const { artifact, change, place } = entry;
        return [
            `${(0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooser */ .N)(entry) ? '⚠️ ' : ''}${change}`,
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(artifact),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeMetric */ .oz)(entry)),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(entry.details.join('; ')),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(place.line === undefined ? place.file : `${place.file}:${place.line}`),
        ];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['', 'Artifact', 'Metric', 'Limit', 'Set at'], rows);
}


/***/ }),

/***/ 13129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lc: () => (/* binding */ drawLayers),
/* harmony export */   m_: () => (/* binding */ drawPareto)
/* harmony export */ });
/* unused harmony export mermaidLabel */
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59362);
/**
 * Pictures in Markdown: GitHub and GitLab draw `mermaid` blocks in job summaries and comments. The tables beside them
 * have the numbers, so a picture that would not fit is left out.
 */

const [maxPoints, maxBars] = [12, 24];
/**
 * A name inside the quotes of a mermaid label. Quotes, back-quotes, `;`, `#`, `%%` and brackets mean something there or
 * would end the block, and there is no escape that every version knows: only letters, digits and a few marks stay.
 */
function mermaidLabel(text, maxLength = 32) {
    const clean = [
        ...text
            .normalize('NFC')
            .replace(/[^\p{L}\p{N} .,_/+()-]+/gu, '_')
            .trim(),
    ];
    const short = clean.length > maxLength ? `${clean.slice(0, maxLength - 1).join('')}…` : clean.join('');
    return `"${short || '_'}"`;
}
/** Size against accuracy of every file and of the base's; null where there are not two points to compare. */
function drawPareto(artifacts, base = []) {
    const points = [...pointsOf(artifacts, ''), ...pointsOf(base, ' (base)')];
    if (points.length < 2 || points.length > maxPoints)
        return null;
    const sizes = points.map(({ sizeBytes }) => sizeBytes);
    const fractions = points.map(({ fraction }) => fraction);
    const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
    const [lowest, highest] = [Math.min(...fractions), Math.max(...fractions)];
    return block({ quadrantChart: { chartHeight: 420, chartWidth: 560 }, themeVariables: { quadrantPointFill: color } }, [
        'quadrantChart',
        '  title Size against accuracy (size logarithmic)',
        `  x-axis ${axis('size', ...(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(smallest, largest, 'bytes'))}`,
        `  y-axis ${axis('accuracy', ...(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(lowest, highest, 'fraction'))}`,
        '  quadrant-2 smaller and more accurate',
        ...points.map(({ label, sizeBytes, fraction }) => {
            const x = position(Math.log(sizeBytes), Math.log(smallest), Math.log(largest));
            return `  ${label}: [${x}, ${position(fraction, lowest, highest)}]`;
        }),
    ]);
}
/** Bytes of the largest kernels, in execution order; null where there is nothing to compare. */
function drawLayers({ artifact, layers }) {
    const drawn = pickLargest(layers);
    const most = Math.max(0, ...drawn.map(({ kernelBytes }) => kernelBytes));
    if (drawn.length < 2 || most === 0)
        return null;
    const more = drawn.length < layers.length ? `, the largest ${drawn.length} of ${layers.length}` : '';
    const config = {
        xyChart: { width: 720, height: 90 + 26 * drawn.length },
        themeVariables: { xyChart: { plotColorPalette: color } },
    };
    return block(config, [
        'xychart-beta horizontal',
        `  title ${mermaidLabel(`Kernel bytes of ${mermaidLabel(artifact).slice(1, -1)}${more}`, 80)}`,
        `  x-axis [${uniqueLabels(drawn.map(({ name }) => name)).join(', ')}]`,
        `  y-axis "bytes" 0 --> ${most}`,
        `  bar [${drawn.map(({ kernelBytes }) => kernelBytes).join(', ')}]`,
    ]);
}
/** Seen on white and on black alike. */
const color = '#3b82d6';
function pointsOf(artifacts, suffix) {
    const measured = artifacts.filter(({ accuracy, sizeBytes }) => accuracy !== null && sizeBytes > 0);
    const labels = uniqueLabels(measured.map(({ artifact }) => artifact), suffix);
    return measured.map(({ sizeBytes, accuracy }, index) => ({
        label: labels[index],
        sizeBytes,
        fraction: accuracy.fraction,
    }));
}
/** Two bars of one name would be drawn as one. */
function uniqueLabels(names, suffix = '') {
    const seen = new Map();
    return names.map((name) => {
        const label = mermaidLabel(name, 24).slice(0, -1);
        const occurrence = (seen.get(label) ?? 0) + 1;
        seen.set(label, occurrence);
        return `${label}${occurrence === 1 ? '' : ` (${occurrence})`}${suffix}"`;
    });
}
/** 0.15 to 0.85, so that marks and their labels stay inside the frame. */
function position(value, low, high) {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return Math.round((0.15 + 0.7 * share) * 1000) / 1000;
}
function axis(name, low, high) {
    return low === high ? `"${name} ${low}"` : `"${name} ${low}" --> "${high}"`;
}
function pickLargest(layers) {
    if (layers.length <= maxBars)
        return layers;
    const kept = new Set([...layers].sort((a, b) => b.kernelBytes - a.kernelBytes).slice(0, maxBars));
    return layers.filter((layer) => kept.has(layer));
}
function block(config, lines) {
    return ['```mermaid', `%%{init: ${JSON.stringify(config)}}%%`, ...lines, '```'].join('\n');
}


/***/ }),

/***/ 82470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   CB: () => (/* binding */ renderUnmetBudgets),
/* harmony export */   MT: () => (/* binding */ renderFaults),
/* harmony export */   Zq: () => (/* binding */ renderBrokenInvariants),
/* harmony export */   ju: () => (/* binding */ renderNothingJudged),
/* harmony export */   l: () => (/* binding */ renderBudgets)
/* harmony export */ });
/* unused harmony exports maxSummaryBytes, renderHeading, renderArtifacts */
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95626);
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62864);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73614);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9924);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95090);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34902);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46333);
/* harmony import */ var _nothing_judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86670);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59362);
/* harmony import */ var _render_budget_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11993);
/* harmony import */ var _render_mermaid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13129);
/**
 * The report as GitHub-flavoured Markdown: a job summary, or any place that renders tables. What does not fit the limit
 * is left out from the end, and said so.
 */











/** GitHub's limit for the summary of one step. */
const maxSummaryBytes = 1024 * 1024;
function renderSummary(report, maxBytes = maxSummaryBytes) {
    const { artifacts, budgetChanges } = report;
    const devices = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDevices */ .Ux)(artifacts);
    const sections = [
        renderHeading(report),
        budgetChanges.some(_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooser */ .N) ? (0,_render_budget_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .renderBudgetDiff */ .x)(budgetChanges) : '',
        renderFaults(report),
        renderNothingJudged(report),
        renderBudgets(report.budgets),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderBaseline */ .qL)(report),
        renderBrokenInvariants(report),
        budgetChanges.some(_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .isLooser */ .N) ? '' : (0,_render_budget_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .renderBudgetDiff */ .x)(budgetChanges),
        renderArtifacts(artifacts),
        devices === '' ? '' : `### Devices\n\n${devices}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderParetoPicture */ .KY)(artifacts),
        renderConditions(report),
        renderStages(report),
        renderInvariants(report),
        ...artifacts.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderOperators */ .co),
        ...artifacts.map(renderLayers),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .fitSections */ .WK)(sections.filter((section) => section !== ''), maxBytes, '_The rest is left out: it would exceed the size limit. It is all in report.json._');
}
function renderHeading(report) {
    return `## ${_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictEmoji */ .If[report.verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(report.spec.name)}: ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVerdict */ .XZ)(report)}`;
}
function renderBudgets(budgets) {
    if (budgets.length === 0)
        return '';
    return [budgetTable(budgets, true), ...renderNotes(budgets, false)].join('\n\n');
}
/** What could not be measured, with its cause and fix; empty where there is no such thing. */
function renderFaults(report) {
    const lines = (0,_faults_js__WEBPACK_IMPORTED_MODULE_9__/* .describeFaults */ .Z)(report).map(({ name, title, message, notes }) => {
        const rest = [message, ...notes].map(_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV).join('<br>');
        return `- ${_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictEmoji */ .If.error} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(name)}: **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(title)}**<br>${rest}`;
    });
    return lines.join('\n');
}
/** Empty where a budget was judged. */
function renderNothingJudged(report) {
    const nothing = (0,_nothing_judged_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNothingJudged */ .R)(report);
    if (!nothing)
        return '';
    return `${_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictEmoji */ .If[nothing.verdict]} **No budget was judged.** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(`${nothing.message}. ${nothing.fix}`)}`;
}
/**
 * For a comment, which is narrow: what is not met first, what holds folded behind it, and conditions in the notes
 * instead of a column.
 */
function renderUnmetBudgets(budgets) {
    const unmet = budgets.filter(({ verdict }) => verdict !== 'pass');
    const met = budgets.filter(({ verdict }) => verdict === 'pass');
    if (budgets.length === 0)
        return renderBudgets(budgets);
    if (unmet.length === 0)
        return budgetTable(met, false);
    const title = `${met.length} budget${met.length === 1 ? ' holds' : 's hold'}`;
    const folded = met.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)(title, budgetTable(met, true))];
    return [budgetTable(unmet, false), ...renderNotes(unmet, true), ...folded].join('\n\n');
}
function budgetTable(budgets, hasConditions) {
    const rows = budgets.map((row) => {
        const { subject, measured, limit, difference } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBudget */ .No)(row);
        return [
            verdictCell(row.verdict),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(row.artifact),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(subject),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(measured),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(limit),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(difference),
            ...(hasConditions ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)((0,_claims_js__WEBPACK_IMPORTED_MODULE_10__/* .conditionsOf */ .y)(row).join('; '))] : []),
        ];
    });
    const header = ['', 'Artifact', 'Metric', 'Measured', 'Budget', 'Difference'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)([...header, ...(hasConditions ? ['Conditions'] : [])], rows, [3]);
}
/** Under the table: reason, the author's words and the place of every budget that is not met. */
function renderNotes(budgets, hasConditions) {
    return budgets
        .filter(({ verdict }) => verdict !== 'pass')
        .map((row) => {
        const { subject } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBudget */ .No)(row);
        const { file, line } = row.place;
        const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(line === undefined ? file : `${file}:${line}`);
        const conditions = hasConditions && (0,_claims_js__WEBPACK_IMPORTED_MODULE_10__/* .conditionsOf */ .y)(row).length > 0 ? ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)((0,_claims_js__WEBPACK_IMPORTED_MODULE_10__/* .conditionsOf */ .y)(row).join('; '))})` : '';
        const words = [row.message, row.actual === null ? null : row.reason].filter((text) => text !== null);
        const quote = words.map((text) => `\n> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(text)}`).join('\n>');
        const subjectWords = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(row.artifact)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(subject)}`;
        return `${_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictEmoji */ .If[row.verdict]} ${subjectWords}, set at ${place}${conditions}${quote}`;
    });
}
function renderBrokenInvariants({ invariants }) {
    const broken = invariants.filter(({ verdict }) => verdict !== 'pass');
    if (broken.length === 0)
        return '';
    return `### Compression that was undone\n\n${invariantTable(broken)}`;
}
function renderInvariants({ invariants }) {
    const kept = invariants.filter(({ verdict }) => verdict === 'pass');
    if (kept.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)(`No pass undid another: ${kept.length} checks on the exported codes hold`, invariantTable(kept));
}
function invariantTable(rows) {
    const cells = rows.map((row) => {
        const { subject, measured, limit, difference } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInvariant */ .Kg)(row);
        return [
            verdictCell(row.verdict),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(row.artifact),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(row.layer),
            subject,
            measured,
            limit,
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(difference),
        ];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(['', 'Artifact', 'Layer', 'Check', 'In the file', 'Promised', ''], cells, [4]);
}
function renderArtifacts(artifacts) {
    if (artifacts.length === 0)
        return '';
    const rows = artifacts.map((artifact) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(artifact.artifact),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQuantity */ .VZ)(artifact.sizeBytes, 'bytes'),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKnown */ .Jq)(artifact.deflatedBytes, 'bytes', '—'),
        renderAccuracy(artifact),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKnown */ .Jq)(artifact.parameters, 'count'),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKnown */ .Jq)(artifact.macs, 'count'),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(artifact.sha256.slice(0, 12)),
    ]);
    const header = ['Artifact', 'Size', 'Deflated', 'Accuracy (95 % interval)', 'Parameters', 'MACs', 'SHA-256'];
    return `### Artifacts\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(header, rows, [1, 2, 3, 4, 5])}`;
}
function renderAccuracy({ accuracy }) {
    if (!accuracy)
        return '—';
    const [low, high] = accuracy.interval95.map((bound) => (bound * 100).toFixed(2));
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQuantity */ .VZ)(accuracy.fraction, 'fraction')} (${low} to ${high} %)`;
}
function renderConditions({ data, seed, engine, commit, tool, spec, artifacts }) {
    const runtimes = [...new Set(artifacts.map(({ runtime }) => runtime).filter((runtime) => runtime !== null))];
    const parts = [
        data.sha256 === null
            ? ''
            : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(data.trainSamples)} training and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(data.testSamples)} test samples (data ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(data.sha256.slice(0, 12))})`,
        runtimes.length > 0 ? `accuracy in ${runtimes.map(_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV).join(', ')}` : '',
        engine === null ? '' : `trained with ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(engine)}, seed ${seed}`,
        `spec ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(spec.path)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(spec.sha256.slice(0, 12))})`,
        commit === null ? '' : `commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(commit.slice(0, 12))}`,
        `tinygate ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(tool.version)}`,
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
function renderStages({ stages, timings }) {
    if (stages.length === 0)
        return '';
    const rows = stages.map(({ name, digest }, index) => {
        const timing = timings.stages[index];
        return [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(name),
            timing ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(timing.seconds) : '—',
            timing?.cached ? 'from cache' : 'made',
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(digest.slice(0, 12)),
        ];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)(`Stages: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(timings.totalSeconds)} in all`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(['Stage', 'Time', '', 'Digest'], rows, [1]));
}
function renderLayers(measured) {
    const { artifact, layers } = measured;
    if (layers.length === 0)
        return '';
    const rows = layers.map((layer) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(layer.name),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(layer.operator),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(layer.kernelElements),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQuantity */ .VZ)(layer.kernelBytes, 'bytes'),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatQuantity */ .VZ)(layer.zeroFraction, 'fraction'),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(layer.distinctCodes),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatKnown */ .Jq)(layer.macs, 'count'),
    ]);
    const header = ['Layer', 'Operator', 'Elements', 'Kernel', 'Zeros', 'Distinct codes', 'MACs'];
    const picture = (0,_render_mermaid_js__WEBPACK_IMPORTED_MODULE_6__/* .drawLayers */ .lc)(measured);
    const body = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(header, rows, [2, 3, 4, 5, 6]), ...(picture === null ? [] : [picture])].join('\n\n');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)(`Layers of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(artifact)}`, body);
}
function verdictCell(verdict) {
    return `${_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictEmoji */ .If[verdict]} ${verdict}`;
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export comparablePart */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39231);
/* harmony import */ var _nothing_judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86670);
/**
 * The one document that every front end renders. Deterministic: the same spec, data, seed and engine give the same
 * bytes, except for `timings`.
 */



function buildReport(findings) {
    const { toolVersion, spec, commit, seed, engine, data, budgets, invariants, artifacts, stages, curves } = findings;
    const { baseline, budgetChanges, faults } = findings;
    for (const { artifact, predictions } of artifacts) {
        if (predictions.length > 0 && predictions.length !== data.labels.length) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`${artifact} has ${predictions.length} predictions for ${data.labels.length} labels`);
        }
    }
    return {
        schemaVersion: 1,
        tool: { name: 'tinygate', version: toolVersion },
        spec,
        commit,
        seed,
        engine,
        data,
        verdict: verdictOf({ budgets, invariants, faults, budgetChanges }),
        budgets,
        invariants,
        baseline,
        budgetChanges,
        artifacts,
        faults,
        stages: stages.map(({ name, digest }) => ({ name, digest })),
        curves,
        timings: {
            totalSeconds: findings.totalSeconds,
            stages: stages.map(({ name, seconds, cached }) => ({ name, seconds, cached })),
        },
    };
}
/**
 * The most severe verdict of all rows. A file that could not be measured is never a pass, even if no budget names it; and a
 * spec without a budget that counts is none either.
 */
function verdictOf({ budgets, invariants, faults, budgetChanges, }) {
    const nothing = (0,_nothing_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNothingJudged */ .R)({ budgets, budgetChanges });
    const unmeasured = faults.map(() => ({ verdict: 'error' }));
    return (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worstVerdict */ .zP)([...budgets, ...invariants, ...unmeasured, ...(nothing ? [nothing] : [])]);
}
/** What two runs of the same spec, data, seed and engine have in common, byte for byte. */
function comparablePart(report) {
    const { timings: _, ...comparable } = report;
    return comparable;
}


/***/ })

};
