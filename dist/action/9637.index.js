export const id = 9637;
export const ids = [9637];
export const modules = {

/***/ 29637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictMissing: () => (/* binding */ predictMissing)
});

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/unambiguous-json.js + 1 modules
var unambiguous_json = __webpack_require__(52872);
;// CONCATENATED MODULE: ./build/bench/costs/costs-file.js
/** What a device measured of files of all sizes, as a file in the repository: costs are fitted to it where they are needed. */



function writeCosts(file) {
    return `${JSON.stringify(file, null, 1)}\n`;
}
/** @throws DataError that names `path` for text that is no such file. */
function readCosts(text, path) {
    let value;
    try {
        value = (0,unambiguous_json/* parseUnambiguous */.rH)(text);
    }
    catch (error) {
        throw unreadable(path, `JSON, found: ${error.message.slice(0, 200)}`);
    }
    if (!isCosts(value))
        throw unreadable(path, 'costs of a device, found something else');
    return { ...value, sha256: (0,digest/* digestBytes */.QN)(text) };
}
/** Far beyond what calibration writes: a fit of as much as this takes seconds. */
const most = { observations: 200, terms: 40, amount: 1e15, latencyMs: 3_600_000 };
function isCosts(value) {
    if (!isObject(value) || value['schemaVersion'] !== 1)
        return false;
    const { device, runtime, observations } = value;
    const isText = (text) => typeof text === 'string' && text.length > 0 && text.length <= 200;
    if (!isText(device) || !isText(runtime) || !Array.isArray(observations))
        return false;
    return (observations.length <= most.observations &&
        new Set(observations.flatMap(termsIn)).size <= most.terms &&
        observations.every((one) => isObject(one) &&
            isText(one['name']) &&
            isAmount(one['latencyMs'], most.latencyMs) &&
            one['latencyMs'] !== 0 &&
            isWork(one['work'])));
}
function isWork(value) {
    return isObject(value) && Object.keys(value).every(isTerm) && Object.values(value).every((one) => isAmount(one));
}
/** No word that every object has: a work without it would have it too. */
function isTerm(name) {
    return /^[A-Za-z0-9_ -]{1,100}$/.test(name) && !(name in {});
}
function termsIn(observation) {
    return isObject(observation) && isObject(observation['work']) ? Object.keys(observation['work']) : [];
}
function isAmount(value, largest = most.amount) {
    return typeof value === 'number' && value >= 0 && value <= largest;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unreadable(path, what) {
    return new errors/* DataError */.fL({
        code: 'bench/costs',
        message: `expected ${what}`,
        where: { file: path },
        fix: 'Make it again on the device: tinygate bench --calibrate.',
    });
}

// EXTERNAL MODULE: ./build/gate/statistics.js
var statistics = __webpack_require__(66587);
;// CONCATENATED MODULE: ./build/bench/costs/least-squares.js
/** A small least-squares problem under x ≥ 0: Lawson and Hanson, Solving Least Squares Problems (1974), algorithm NNLS. */
const tolerance = 1e-10;
/**
 * x ≥ 0 with the least ‖A·x − b‖.
 * @param columns of A, each as long as `target`
 */
function nonNegativeLeastSquares(columns, target) {
    const count = columns.length;
    const products = columns.map((a) => columns.map((b) => dot(a, b)));
    const aims = columns.map((column) => dot(column, target));
    const x = new Array(count).fill(0);
    const free = new Set();
    // Each round lets one more variable go; a cycle is cut off where rounding would make one.
    for (let round = 0; round < 3 * count + 10; round++) {
        const gradient = aims.map((aim, i) => aim - dot(products[i], x));
        const next = indexOfLargest(gradient, (i) => !free.has(i));
        if (next === null || gradient[next] <= tolerance)
            break;
        free.add(next);
        moveInside(x, free, products, aims);
    }
    return x;
}
/** To the least-squares solution of the free variables, as far as none becomes negative; those that become 0 are held. */
function moveInside(x, free, products, aims) {
    // Each turn holds a variable at 0; one that holds none would not end, where rounding makes it.
    for (let turn = free.size; turn > 0 && free.size > 0; turn--) {
        const indices = [...free];
        const solution = solveLinear(indices.map((i) => indices.map((j) => products[i][j])), indices.map((i) => aims[i]));
        const blocked = indices.flatMap((i, at) => (solution[at] <= tolerance ? [x[i] / (x[i] - solution[at])] : []));
        const share = blocked.length === 0 ? 1 : Math.max(0, Math.min(...blocked.map((one) => (Number.isFinite(one) ? one : 0))));
        indices.forEach((i, at) => (x[i] = x[i] + share * (solution[at] - x[i])));
        if (blocked.length === 0)
            return;
        for (const i of indices.filter((j) => x[j] <= tolerance)) {
            x[i] = 0;
            free.delete(i);
        }
    }
}
/** Gaussian elimination with pivots; the matrix is small, symmetric and positive, but for what columns have in common. */
function solveLinear(matrix, right) {
    const size = right.length;
    const rows = matrix.map((row, i) => [...row.map((value, j) => (i === j ? value * (1 + 1e-12) : value)), right[i]]);
    for (let column = 0; column < size; column++) {
        const pivot = indexOfLargest(rows.map((row) => Math.abs(row[column])), (row) => row >= column) ?? column;
        [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
        const head = rows[column];
        for (let row = column + 1; row < size; row++) {
            const factor = rows[row][column] / head[column];
            for (let at = column; at <= size; at++)
                rows[row][at] -= factor * head[at];
        }
    }
    const solution = new Array(size).fill(0);
    for (let row = size - 1; row >= 0; row--) {
        const known = dot(rows[row].slice(row + 1, size), solution.slice(row + 1));
        solution[row] = (rows[row][size] - known) / rows[row][row];
    }
    return solution;
}
function indexOfLargest(values, isMeant) {
    let best = null;
    values.forEach((value, index) => {
        if (isMeant(index) && (best === null || value > values[best]))
            best = index;
    });
    return best;
}
function dot(a, b) {
    return a.reduce((sum, value, i) => sum + value * b[i], 0);
}

;// CONCATENATED MODULE: ./build/bench/costs/fit.js
/**
 * A cost for each kind of kernel on one device: latency ≈ Σ cost · amount, costs not negative, fitted to files that the device has
 * measured. What it is off by is found by leaving each file out and predicting it from the others.
 */


/** Fewer say nothing about what they are off by. */
const leastObservations = 8;
/** Beyond so many times the largest amount that was measured, caches and clocks are others. */
const farthest = 4;
/** @returns the reason where there is too little to fit. */
function fitCosts(observations) {
    const terms = termsOf(observations);
    const least = Math.max(leastObservations, terms.length + 2);
    if (observations.length < least)
        return {
            reason: `expected at least ${least} measured files for ${terms.length} terms, found ${observations.length}`,
        };
    const errors = observations.map((left, index) => {
        const others = observations.filter((_, other) => other !== index);
        return total(solve(others, terms), left.work) / left.latencyMs - 1;
    });
    const degrees = observations.length - terms.length;
    const spread = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / observations.length);
    return {
        costs: solve(observations, terms),
        largest: Object.fromEntries(terms.map((term) => [term, Math.max(...observations.map(({ work }) => work[term] ?? 0))])),
        observations: observations.length,
        relativeError: (0,statistics/* studentQuantile */.FI)(0.975, degrees) * spread,
    };
}
/** @returns the reason where the file needs what was never measured, or far more of it. */
function predictLatency(model, work) {
    for (const [term, amount] of Object.entries(work)) {
        const largest = model.largest[term] ?? 0;
        if (amount > 0 && largest === 0)
            return { reason: `no measured file has ${term}` };
        if (amount > farthest * largest)
            return { reason: `it has ${Math.round(amount / largest)} times as much of ${term} as any measured file` };
    }
    const latencyMs = total(model.costs, work);
    const half = latencyMs * model.relativeError;
    return { latencyMs, interval95: [Math.max(0, latencyMs - half), latencyMs + half], observations: model.observations };
}
function termsOf(observations) {
    return [...new Set(observations.flatMap(({ work }) => Object.keys(work)))].sort();
}
function total(costs, work) {
    return Object.entries(work).reduce((sum, [term, amount]) => sum + (costs[term] ?? 0) * amount, 0);
}
/** Least squares of relative errors under costs ≥ 0. */
function solve(observations, terms) {
    // Each row by its own latency: a millisecond of a fast file weighs more than that of a slow file.
    const columns = terms.map((term) => observations.map(({ work, latencyMs }) => (work[term] ?? 0) / latencyMs));
    const scales = columns.map((column) => Math.max(...column) || 1);
    const scaled = columns.map((column, index) => column.map((value) => value / scales[index]));
    const solution = nonNegativeLeastSquares(scaled, observations.map(() => 1));
    return Object.fromEntries(terms.map((term, index) => [term, solution[index] / scales[index]]));
}

;// CONCATENATED MODULE: ./build/bench/costs/work.js
const perInference = 'inference';
const perOperator = 'operators';
/** Bits of one stored weight decide which kernel runs. */
const weightTypes = { 1: 'int8', 2: 'float16', 4: 'float32' };
/** @returns the reason where multiply-accumulates of some operator are not known: no cost can be given then. */
function workOf({ layers, operators, macs, macsNotKnown }) {
    if (macs === null) {
        const names = macsNotKnown.map(({ operator }) => operator).join(', ');
        return { known: false, reason: `the multiply-accumulates of ${names} are not known` };
    }
    const work = {
        [perInference]: 1,
        [perOperator]: operators.reduce((sum, { count }) => sum + count, 0),
    };
    for (const { operator, kernelElements, kernelBytes, macs: own } of layers) {
        const type = weightTypes[Math.round(kernelBytes / kernelElements)] ?? 'packed';
        const term = `${operator} ${type}`;
        work[term] = (work[term] ?? 0) + (own ?? 0);
    }
    return { known: true, work };
}

// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/pipeline/inside.js
var inside = __webpack_require__(69335);
;// CONCATENATED MODULE: ./build/pipeline/predict-latency.js
/** What latency is to be expected on a device that did not measure a file: said beside its limits, and never judged. */






/**
 * Adds a prediction to what is said of each file that a device with costs did not measure.
 * @param missed what is known of devices that were asked
 * @param workspace absolute: no file outside it is read
 */
async function predictMissing(devices, measurements, missed, workspace) {
    const predicted = [];
    for (const { name, artifacts, costs } of devices) {
        const lacking = measurements.filter((one) => artifacts.includes(one.artifact) && !one.devices.some(({ device }) => device === name));
        if (costs === null || lacking.length === 0)
            continue;
        const predict = await openCosts(name, costs, workspace);
        for (const measurement of lacking) {
            const asked = missed.find(({ artifact, device }) => artifact === measurement.artifact && device === name);
            const reason = asked?.reason ?? 'nobody has run `tinygate bench` on it';
            predicted.push({ artifact: measurement.artifact, device: name, reason: `${reason}; ${predict(measurement)}` });
        }
    }
    const isPredicted = ({ artifact, device }) => predicted.some((one) => one.artifact === artifact && one.device === device);
    return [...missed.filter((one) => !isPredicted(one)), ...predicted];
}
const maxCostsBytes = 1024 * 1024;
/** Costs that cannot be read, or are another device's, predict nothing, and say so. */
async function openCosts(device, { path, file }, workspace) {
    try {
        const costs = readCosts((await (0,inside/* readInside */.xO)(path, workspace, maxCostsBytes)).toString('utf8'), file);
        if (costs.device !== device)
            return () => `nothing is predicted from ${file}: expected the costs of ${device}, found those of ${costs.device}`;
        const model = fitCosts(costs.observations);
        if ('reason' in model)
            return () => `nothing is predicted from ${file}: ${model.reason}`;
        return (measurement) => {
            const found = workOf(measurement);
            const prediction = found.known ? predictLatency(model, found.work) : found;
            if ('reason' in prediction)
                return `nothing is predicted from ${file}: ${prediction.reason}`;
            const { latencyMs, interval95, observations } = prediction;
            return (`predicted ${rounded(latencyMs)} ms (${rounded(interval95[0])} to ${rounded(interval95[1])}, 95 %) from ` +
                `${observations} files that it measured with ${costs.runtime} (${file}); a prediction decides nothing`);
        };
    }
    catch (error) {
        const known = error instanceof errors/* TinygateError */.oG ? error : (0,system_error/* explainSystemError */.T)(error, 'read', file);
        if (!known)
            throw error;
        return () => `nothing is predicted: ${(0,errors/* summaryOf */.YG)(known)}`;
    }
}
function rounded(value) {
    return String(Number(value.toPrecision(3)));
}


/***/ })

};
