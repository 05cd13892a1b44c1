export const id = 9261;
export const ids = [9261];
export const modules = {

/***/ 59577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sampleSize)
/* harmony export */ });
function sampleSize(dataset) {
    const [height, width, channels] = dataset.sampleShape;
    return height * width * channels;
}


/***/ }),

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ normalizedImages),
/* harmony export */   U_: () => (/* binding */ placeSample),
/* harmony export */   it: () => (/* binding */ normalizationTable)
/* harmony export */ });
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59577);

/** [channels, 256]: the float32 value of every byte of every channel, so that normalising is one look-up. */
function normalizationTable(normalization, channels) {
    const table = new Float32Array(channels * 256);
    for (let channel = 0; channel < channels; channel++) {
        const mean = normalization.mean[channel % normalization.mean.length];
        const std = normalization.std[channel % normalization.std.length];
        for (let byte = 0; byte < 256; byte++)
            table[channel * 256 + byte] = (byte / 255 - mean) / std;
    }
    return table;
}
/** The given samples, in order, as one float32 array [indices.length, height, width, channels]. */
function normalizedImages(dataset, pixels, indices, options = {}) {
    const size = (0,_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleSize */ .s)(dataset);
    const table = normalizationTable(dataset.normalization, dataset.sampleShape[2]);
    const images = new Float32Array(indices.length * size);
    for (let position = 0; position < indices.length; position++) {
        placeSample(dataset, pixels, indices[position], table, images.subarray(position * size, (position + 1) * size), {
            flip: options.flip?.(position) ?? false,
            shift: [0, 0],
        });
    }
    return images;
}
/** Writes one normalised sample into `target` [height, width, channels]. */
function placeSample(dataset, pixels, index, table, target, { flip, shift }) {
    const [height, width, channels] = dataset.sampleShape;
    const base = index * height * width * channels;
    if (!flip && shift[0] === 0 && shift[1] === 0 && channels === 1) {
        for (let i = 0; i < target.length; i++)
            target[i] = table[pixels[base + i]];
        return;
    }
    for (let y = 0; y < height; y++) {
        const sourceY = y - shift[0];
        for (let x = 0; x < width; x++) {
            const shifted = x - shift[1];
            const sourceX = flip ? width - 1 - shifted : shifted;
            const inside = sourceY >= 0 && sourceY < height && sourceX >= 0 && sourceX < width;
            for (let channel = 0; channel < channels; channel++) {
                const byte = inside ? pixels[base + (sourceY * width + sourceX) * channels + channel] : 0;
                target[(y * width + x) * channels + channel] = table[channel * 256 + byte];
            }
        }
    }
}


/***/ }),

/***/ 49803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71626);
/** Why something about a file is not known. A fault belongs to its artifact: all that it does not touch is still judged. */


/**
 * What an error says, as a fault. `place` counts where the error names no place of its own.
 * @throws the error itself where it is a defect: neither a problem that tinygate explains nor a refusal of the system.
 */
function faultOf(error, place) {
    const known = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG ? error : (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainSystemError */ .T)(error);
    const [problem] = known?.problems ?? [];
    if (!known || !problem)
        throw error;
    const more = known.problems.length - 1;
    const { code, cause = null, fix = null, where = place } = problem;
    const message = more === 0 ? problem.message : `${problem.message} (and ${more} more)`;
    return {
        code,
        message: message.slice(0, 2000),
        cause: cause?.slice(0, 2000) ?? null,
        fix: fix?.slice(0, 2000) ?? null,
        place: where,
    };
}


/***/ }),

/***/ 22884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EZ: () => (/* binding */ evaluateArtifact),
  Vg: () => (/* binding */ evaluateOrFault),
  rh: () => (/* binding */ inspectArtifact),
  nE: () => (/* binding */ notRun)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/io.js
var io = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/data/normalize.js
var normalize = __webpack_require__(43382);
;// CONCATENATED MODULE: ./build/measure/accuracy.js
/** 97.5 % quantile of the standard normal distribution. */
const z = 1.959963984540054;
/** @param predictions top-1 class of each sample; @param labels true class of each, same order and length. */
function measureAccuracy(predictions, labels, classes) {
    const samples = labels.length;
    if (predictions.length !== samples)
        throw new RangeError(`expected ${samples} predictions, found ${predictions.length}`);
    const perClass = Array.from({ length: classes }, () => ({ correct: 0, samples: 0 }));
    for (let i = 0; i < samples; i++) {
        const counts = perClass[labels[i]];
        if (counts === undefined)
            throw new RangeError(`expected labels below ${classes}, found ${labels[i]}`);
        counts.samples += 1;
        if (predictions[i] === labels[i])
            counts.correct += 1;
    }
    const correct = perClass.reduce((sum, counts) => sum + counts.correct, 0);
    return { correct, samples, fraction: correct / samples, interval95: wilsonInterval(correct, samples), perClass };
}
/**
 * Wilson score interval at 95 % of a proportion, as fractions (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", 1927). Without samples nothing is known: [0, 1].
 */
function wilsonInterval(correct, samples) {
    if (samples === 0)
        return [0, 1];
    const p = correct / samples;
    const denominator = 1 + (z * z) / samples;
    const center = (p + (z * z) / (2 * samples)) / denominator;
    const half = (z / denominator) * Math.sqrt((p * (1 - p)) / samples + (z * z) / (4 * samples * samples));
    // At the ends the formula is exact on paper and off by rounding in floating point.
    return [correct === 0 ? 0 : center - half, correct === samples ? 1 : center + half];
}

// EXTERNAL MODULE: ./build/measure/arena/estimate.js + 8 modules
var estimate = __webpack_require__(1583);
;// CONCATENATED MODULE: ./build/measure/arena/figures.js

/** A report holds no longer list, and no longer words. */
const limits = { reasons: 20, words: 300 };
/**
 * The estimate as a report keeps it: without the plan.
 * @throws ExportError with the byte offset for a file that is damaged.
 */
function arenaFigures(bytes) {
    const { activationBytes, totalBytes, deviceTotalBytes, unknown } = (0,estimate/* estimateArena */.S)(bytes);
    const shown = unknown.slice(0, limits.reasons).map((reason) => reason.slice(0, limits.words));
    return { activationBytes, totalBytes, deviceTotalBytes, unknown: shown };
}

// EXTERNAL MODULE: ./build/measure/fault.js
var fault = __webpack_require__(49803);
// EXTERNAL MODULE: ./build/measure/inspect.js + 5 modules
var inspect = __webpack_require__(46530);
;// CONCATENATED MODULE: ./build/measure/measure-artifact.js







/** Of a file that nobody asked to be run. */
const notRun = { accuracy: null, predictions: [], runtime: null };
/**
 * Size, layers and codes, from the bytes alone; the deflated size takes longer, so `deflatedBytes` is left to whoever needs it.
 * @throws ExportError when the bytes are no well-formed file.
 */
function inspectArtifact({ artifact, file, bytes, sha256 }) {
    return {
        artifact,
        file,
        sha256,
        sizeBytes: bytes.length,
        deflatedBytes: null,
        ...(0,inspect/* inspectTflite */.d)(bytes),
        arenaEstimate: arenaFigures(bytes),
        devices: [],
    };
}
/**
 * Accuracy, by running the file over the whole test split. The runtime is loaded only here: a gate on sizes must not wait for it.
 * @throws ExportError when the runtime refuses the file.
 */
async function evaluateArtifact({ artifact, bytes }, dataset, { runtime, progress = io/* silent */.K, signal }) {
    const { predictAll } = await __webpack_require__.e(/* import() */ 8521).then(__webpack_require__.bind(__webpack_require__, 58521));
    const { pixels, labels, count } = dataset.test;
    const stage = progress.start(`evaluate ${artifact}`, count);
    const images = (start, size) => (0,normalize/* normalizedImages */.Eu)(dataset, pixels, Array.from({ length: size }, (_, i) => start + i));
    const options = { runtime, onProgress: (done) => stage.update(done), signal };
    const predictions = await predictAll(bytes, images, count, options);
    const { classes, outputs } = predictions;
    const scores = outputs.length / count;
    if (scores < dataset.classes.length) {
        throw new errors/* ExportError */.ze({
            code: 'measure/classes',
            message: `expected a score for each of the ${dataset.classes.length} classes from ${artifact}, found ${scores}`,
            fix: 'Give the data of the task that the model was trained for.',
        });
    }
    const accuracy = measureAccuracy(classes, labels, dataset.classes.length);
    stage.end(`accuracy ${(100 * accuracy.fraction).toFixed(2)} %`);
    const { compareWithReference } = await __webpack_require__.e(/* import() */ 3013).then(__webpack_require__.bind(__webpack_require__, 3013));
    const exactAgreement = compareWithReference(bytes, predictions, images);
    return {
        accuracy,
        predictions: [...classes],
        runtime: runtime.version,
        ...(exactAgreement ? { exactAgreement } : {}),
    };
}
/** What `evaluate` finds, or the fault that keeps it from finding anything: the sizes of the file are judged all the same. */
async function evaluateOrFault(evaluate, signal) {
    try {
        return await evaluate();
    }
    catch (error) {
        signal?.throwIfAborted();
        return { ...notRun, accuracyFault: (0,fault/* faultOf */.K)(error, null) };
    }
}


/***/ }),

/***/ 89261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ measureBase),
  p: () => (/* binding */ noBase)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
// EXTERNAL MODULE: ./build/measure/measure-artifact.js + 2 modules
var measure_artifact = __webpack_require__(22884);
// EXTERNAL MODULE: ./build/measure/size.js
var size = __webpack_require__(5210);
// EXTERNAL MODULE: ./build/platform/history-error.js
var history_error = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/platform/git/lfs.js
var lfs = __webpack_require__(59074);
;// CONCATENATED MODULE: ./build/pipeline/base-file.js
/** A committed artifact in another commit: where its spec put it there, and its bytes. */




/**
 * By the spec of the commit itself, so that a file that was moved is found; where that has no such artifact, or there is no
 * spec yet, by the path that the artifact has today.
 */
async function locate({ commit, plan, problem }, artifact, today, history) {
    const old = plan?.artifacts.find(({ name }) => name === artifact.name);
    if (old && !(0,spec_plan/* isCommitted */.zZ)(old))
        return { kind: 'trained' };
    const path = old?.file ?? ((0,spec_plan/* isCommitted */.zZ)(artifact) ? artifact.file : null);
    if (path === null)
        return { kind: 'trained' };
    const of = commit.slice(0, 12);
    const blob = await history.blobId(commit, path);
    if (blob !== null)
        return { kind: 'file', path, blob };
    const kind = await history.kindOf(commit, path);
    if (kind)
        return { kind: 'lost', reason: `${path} of ${of} is no file there but a ${kind}, which is not followed` };
    if (problem !== null)
        return { kind: 'lost', reason: `${of} has no ${path}, and its spec cannot be read: ${problem}` };
    const gone = (plan?.artifacts ?? []).filter(({ name }) => !today.artifacts.some((now) => now.name === name));
    // An artifact that only the base has may be this one under its old name: then growth must not go unseen.
    if (!old && gone.length > 0) {
        const names = gone.map(({ name }) => name).join(', ');
        const reason = `${of} has no ${artifact.name}, but ${names}, which this run lacks: was it renamed?`;
        return { kind: 'lost', reason };
    }
    const why = plan ? '' : ', and no spec yet';
    return { kind: 'new', reason: `${artifact.name} is new: ${of} has no ${path}${why}` };
}
/** `known` is what is known already, by its digest: content in Git LFS that need not be there. */
async function readContent({ path, blob }, commit, history, known) {
    const bytes = await history.readFile(commit, path);
    if (bytes === null)
        throw new history_error/* HistoryError */.t('damaged', `${path} (${blob.slice(0, 12)}) is missing`, 'Clone again.');
    const pointer = (0,lfs/* readPointer */.q)(bytes);
    if (pointer === null)
        return { bytes, sha256: (0,digest/* digestBytes */.QN)(bytes) };
    const { sha256 } = pointer;
    if (known(sha256))
        return { bytes: null, sha256 };
    const content = (await history.readLfs?.(pointer)) ?? null;
    if (content)
        return { bytes: content, sha256 };
    throw new history_error/* HistoryError */.t('not-fetched', `${path} of ${commit.slice(0, 12)} is in Git LFS, and its content (SHA-256 ${sha256.slice(0, 12)}) is not here`, `Fetch it before tinygate runs: git lfs fetch origin ${commit.slice(0, 12)}.`);
}

// EXTERNAL MODULE: ./build/pipeline/baseline.js + 2 modules
var baseline = __webpack_require__(69842);
// EXTERNAL MODULE: ./build/pipeline/base-spec.js + 1 modules
var base_spec = __webpack_require__(95894);
// EXTERNAL MODULE: ./build/pipeline/needs.js
var needs = __webpack_require__(61794);
;// CONCATENATED MODULE: ./build/pipeline/why-untold.js

/** Only what neither the report nor the spec of the base has is new: all else may hide growth. */
function whyLacking(name, { report, source }, { commit, plan }, today) {
    const fault = report.faults.find(({ artifact }) => artifact === name);
    if (fault)
        return ['broken', `the ${source} could not measure ${name}: ${fault.message}`];
    if (plan?.artifacts.some((old) => old.name === name)) {
        const reason = `the ${source} does not have ${name}, which the spec of ${commit.slice(0, 12)} has`;
        return ['lost', `the baseline is not available: ${reason}`];
    }
    const known = [...(plan?.artifacts ?? []).map((old) => old.name), ...report.artifacts.map((old) => old.artifact)];
    const gone = new Set(known.filter((old) => !today.artifacts.some((now) => now.name === old)));
    if (gone.size === 0)
        return ['new', `${name} is new: the ${source} does not have it`];
    const names = [...gone].join(', ');
    return ['lost', `the ${source} has no ${name}, but ${names}, which this run lacks: was it renamed?`];
}
/** A base that compares with its own base has run before, so its report should be somewhere. */
function whyUntold(told, { commit, plan, problem }) {
    const of = commit.slice(0, 12);
    if (told.kind === 'lost')
        return ['lost', `the baseline is not available: ${of}: ${told.reason}`];
    if (problem !== null)
        return ['lost', `the baseline is not available: ${of}: ${problem}`];
    if (plan && (0,baseline/* needsBase */.fq)(plan))
        return ['lost', `the baseline is not available: ${of}: ${told.reason}`];
    const why = plan ? told.reason : 'it has no such spec yet';
    return ['new', `the base has no report yet (${of}: ${why}): later runs compare with this one`];
}

;// CONCATENATED MODULE: ./build/pipeline/measure-base.js
/** The base as budgets are judged on it: its committed files measured by the same code and over the same samples. */











const unsaid = { source: null, commit: null, sha256: null, reason: null };
const noBase = {
    evidence: undefined,
    described: { ...unsaid, kind: 'not-needed' },
    shown: null,
    budgets: null,
};
async function measureBase(found, today) {
    if (!found)
        return noBase;
    const { chosen, named, budgets } = found;
    const isNeeded = (0,baseline/* needsBase */.fq)(today.plan);
    switch (chosen.kind) {
        case 'not-asked': {
            const reason = 'no baseline was asked for (baseline: none)';
            return {
                ...noBase,
                evidence: chosen,
                described: { ...unsaid, kind: isNeeded ? 'not-asked' : 'not-needed', reason },
            };
        }
        case 'first': {
            if (named)
                return { ...ofReport(named), budgets };
            const reason = `there is nothing to compare with yet: ${chosen.reason}`;
            const described = { ...unsaid, kind: isNeeded ? 'first-run' : 'not-needed', reason: chosen.reason };
            return { ...noBase, evidence: { kind: 'first-run', reason }, described };
        }
        case 'unknown': {
            const { fault, found: why, fix } = chosen.error;
            // Outside a repository there is nothing that a report could be held to.
            const isOutside = fault === 'no-repository' || fault === 'no-client';
            if (named && isOutside && found.platform.change.event === 'local')
                return { ...ofReport(named), budgets };
            const reason = `${why}. ${fix}`;
            const evidence = { kind: 'unavailable', reason, isError: fault === 'no-base' };
            const described = { ...unsaid, kind: isNeeded ? 'unavailable' : 'not-needed', reason };
            return { ...noBase, evidence, described };
        }
        case 'commit':
            return ofCommits(found, chosen, today);
        default:
            return chosen;
    }
}
function ofReport({ report, source, sha256 }) {
    return {
        evidence: { kind: 'found', source, measurements: report.artifacts, labels: report.data.labels },
        described: { ...unsaid, kind: 'found', source, commit: report.commit, sha256 },
        shown: report,
    };
}
async function ofCommits(found, chosen, today) {
    const { sides, named, budgets } = found;
    const measured = await Promise.all(sides.map((side) => measureSide(side, found, today)));
    const unaltered = await findUnaltered(found, chosen, measured, today);
    const labels = await labelsOf(today);
    const known = measured.map((side, index) => sideEvidence(side, measured[1 - index], unaltered, today, labels));
    const [first] = known;
    const { fork, target, note } = chosen;
    const all = [...known];
    if (first && fork && 'unknown' in fork)
        all.push(unknownFork(fork.unknown, first, measured[0], today));
    const reports = [...new Set(measured.flatMap(({ side: { told } }) => (told?.kind === 'found' ? [told.source] : [])))];
    const notes = [...(note === null ? [] : [note]), ...measured.flatMap(({ notes: said }) => said)];
    const source = [...sides.map(describeSide), ...(named ? [named.source] : reports)].join('; ');
    return {
        evidence: all.length === 1 ? first : { kind: 'several', sides: all },
        described: {
            kind: 'found',
            source: source.slice(0, 1000),
            commit: target.commit,
            sha256: named?.sha256 ?? null,
            reason: notes.length === 0 ? null : notes.join('; ').slice(0, 2000),
        },
        shown: first ? { artifacts: first.measurements } : null,
        budgets,
    };
}
/** `0123456789ab, the first parent of the test merge` */
function describeSide({ commit, role }) {
    return `${commit.slice(0, 12)}, ${role}`;
}
async function measureSide(side, found, today) {
    const artifacts = new Map();
    const notes = [];
    for (const artifact of today.plan.artifacts) {
        const missing = (unknown, file) => ({
            file,
            measurement: null,
            about: { missing: unknown },
            isSame: false,
        });
        try {
            const file = await locate(side, artifact, today.plan, found.platform.history);
            if (file.kind === 'new' || file.kind === 'lost')
                artifacts.set(artifact.name, missing(file, file));
            else if (file.kind === 'trained')
                artifacts.set(artifact.name, ofTold(artifact.name, file, side, found, today));
            else {
                const path = (0,spec_plan/* isCommitted */.zZ)(artifact) ? artifact.file : null;
                const own = await measureFile({ name: artifact.name, path }, file, side, found, today);
                artifacts.set(artifact.name, own.artifact);
                notes.push(...own.notes);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* TinygateError */.oG))
                throw error;
            const isLost = error instanceof history_error/* HistoryError */.t;
            const reason = isLost ? `${error.found}. ${error.fix}` : error.message;
            const unknown = { kind: isLost ? 'lost' : 'broken', reason };
            artifacts.set(artifact.name, missing(unknown, { kind: 'lost', reason }));
        }
    }
    return { side, artifacts, notes };
}
/** What is trained: only a lock or a report knows what it was. */
function ofTold(name, file, side, { named }, { plan }) {
    const told = named ?? side.told ?? { kind: 'absent', reason: 'no run of it has stored a report' };
    const lacking = (kind, reason) => ({
        file,
        measurement: null,
        about: { missing: { kind, reason } },
        isSame: false,
    });
    if (told.kind !== 'found')
        return lacking(...whyUntold(told, side));
    const measurement = told.report.artifacts.find(({ artifact }) => artifact === name);
    if (!measurement)
        return lacking(...whyLacking(name, told, side, plan));
    return { file, measurement, about: { source: told.source, labels: told.report.data.labels }, isSame: false };
}
async function measureFile(artifact, file, side, { platform: { history }, named }, today) {
    const { name } = artifact;
    const own = today.measurements.find((one) => one.artifact === name);
    const source = `${file.path} of ${describeSide(side)}`;
    const content = await readContent(file, side.commit, history, (sha256) => sha256 === own?.sha256);
    const isSameBytes = own?.sha256 === content.sha256;
    const told = named ?? (side.told?.kind === 'found' ? side.told : null);
    const entry = told?.report.artifacts.find((one) => one.artifact === name);
    const claims = entry?.sha256 === content.sha256 ? entry : undefined;
    const mismatch = told && entry && !claims ? whyOtherFile(told, entry.sha256, source, content.sha256) : null;
    if (named && mismatch) {
        const about = { missing: { kind: 'broken', reason: mismatch } };
        return { artifact: { file, measurement: null, about, isSame: false }, notes: [] };
    }
    const bytes = isSameBytes ? null : content.bytes;
    const measured = own && bytes === null
        ? own
        : await measureBytes({ artifact: name, file: file.path, ...content, bytes: bytes }, today);
    const measurement = claims && told
        ? {
            ...measured,
            devices: measured.devices.length > 0 ? measured.devices : claims.devices,
            ...(measured.accuracy === null
                ? { accuracy: claims.accuracy, predictions: claims.predictions, runtime: claims.runtime }
                : {}),
        }
        : measured;
    const isClaimed = measurement.accuracy !== measured.accuracy;
    const about = {
        source: claims && told && isClaimed ? `${source} and the ${told.source}` : source,
        ...(isClaimed && told ? { labels: told.report.data.labels } : {}),
        ...(mismatch ? { unrun: { kind: 'broken', reason: mismatch } } : {}),
    };
    const isSame = isSameBytes && file.path === artifact.path;
    return { artifact: { file, measurement, about, isSame }, notes: mismatch ? [mismatch] : [] };
}
/** By the code that measures the files of this run, over the same samples. */
async function measureBytes(file, { plan, samples, progress, signal }) {
    const inspected = (0,measure_artifact/* inspectArtifact */.rh)(file);
    const deflated = (0,needs/* needsDeflatedSize */.I)(plan, file.artifact) ? await (0,size/* deflatedBytes */.$)(file.bytes) : null;
    const evaluation = samples && comparesSamples(plan, file.artifact)
        ? await (0,measure_artifact/* evaluateOrFault */.Vg)(async () => {
            const { chooseRuntime } = await __webpack_require__.e(/* import() */ 2909).then(__webpack_require__.bind(__webpack_require__, 32909));
            const runtime = await chooseRuntime(file.bytes, plan.runtime);
            return (0,measure_artifact/* evaluateArtifact */.EZ)(file, await samples(), { runtime, progress, signal });
        }, signal)
        : measure_artifact/* notRun */.nE;
    return { ...inspected, deflatedBytes: deflated, ...evaluation };
}
/** A lock or a report that is not of the file in the base says nothing about it. */
function whyOtherFile(told, claimed, source, actual) {
    return (`expected the ${told.source} to be of the file in the base (SHA-256 ${actual.slice(0, 12)}, ${source}), ` +
        `found that it is of another one (SHA-256 ${claimed.slice(0, 12)}): it does not count`);
}
function comparesSamples({ budgets, groups }, name) {
    return budgets.some((budget) => {
        const members = (Object.hasOwn(groups, budget.artifact) ? groups[budget.artifact] : undefined) ?? [budget.artifact];
        const isOf = members.includes(name) && budget.level !== 'off' && (0,baseline/* isRelative */.n3)(budget);
        return isOf && (0,metrics/* findMetric */.GF)(budget.metric)?.basis === 'samples';
    });
}
/**
 * Artifacts of which the change altered neither the path that its spec gives it nor the bytes there: they land as the target
 * has them, whatever the target did to them since.
 */
async function findUnaltered({ platform, isFollowUp }, { isMerged, fork }, [onto, left], { plan }) {
    const unaltered = new Set();
    if (!onto || !left || !fork || 'unknown' in fork)
        return unaltered;
    for (const artifact of plan.artifacts.filter(spec_plan/* isCommitted */.zZ)) {
        const [atTarget, atFork] = [onto, left].map(({ artifacts }) => artifacts.get(artifact.name));
        if (!isMerged || isFollowUp) {
            if (atFork?.isSame)
                unaltered.add(artifact.name);
            continue;
        }
        // In the merge it is as in the target: either only the target altered it, or both did.
        if (!atTarget?.isSame)
            continue;
        if (atFork?.isSame || (await isSameInHead(artifact, atFork?.file, plan, platform)))
            unaltered.add(artifact.name);
    }
    return unaltered;
}
async function isSameInHead({ name }, atFork, plan, platform) {
    const { headSha } = platform.change;
    if (headSha === null || atFork?.kind !== 'file')
        return false;
    try {
        const own = (await (0,base_spec/* planAt */.J)(headSha, plan, platform))?.artifacts.find((artifact) => artifact.name === name);
        if (!own || !(0,spec_plan/* isCommitted */.zZ)(own) || own.file !== atFork.path)
            return false;
        return (await platform.history.blobId(headSha, own.file)) === atFork.blob;
    }
    catch (error) {
        // The target has it already, byte for byte: merging makes nothing grow.
        if (error instanceof errors/* TinygateError */.oG)
            return true;
        throw error;
    }
}
/** True classes of the samples that files were run on. */
async function labelsOf({ measurements, samples }) {
    const isRun = measurements.some(({ accuracy }) => accuracy !== null);
    return isRun && samples ? [...(await samples()).test.labels] : [];
}
function sideEvidence({ side, artifacts }, other, unaltered, today, labels) {
    const measurements = [];
    const about = {};
    for (const { name } of today.plan.artifacts) {
        const own = today.measurements.find((one) => one.artifact === name);
        const here = artifacts.get(name);
        const there = other?.artifacts.get(name);
        if (unaltered.has(name) && own) {
            measurements.push(own);
            about[name] = { source: `${describeSide(side)}: this change altered neither its path nor its bytes` };
            continue;
        }
        // A report of either commit will do for what is trained.
        const isElsewhere = here?.file.kind === 'trained' && !here.measurement && there?.file.kind === 'trained';
        const known = isElsewhere && there.measurement ? there : here;
        if (known?.measurement)
            measurements.push(known.measurement);
        if (known)
            about[name] = known.about;
    }
    return { kind: 'found', source: describeSide(side), measurements, labels, about };
}
/** Where the change left its target cannot be told: only what lands as the target has it is sure not to have grown. */
function unknownFork({ found, fix }, first, target, { plan }) {
    const reason = `the merge base cannot be told: ${found}. ${fix}`;
    const about = {};
    for (const artifact of plan.artifacts) {
        const here = target?.artifacts.get(artifact.name);
        const isSafe = here?.isSame === true || here?.file.kind === 'trained';
        about[artifact.name] = isSafe ? (first.about?.[artifact.name] ?? {}) : { missing: { kind: 'lost', reason } };
    }
    return { ...first, about };
}


/***/ }),

/***/ 61794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ needsDeflatedSize),
/* harmony export */   Z: () => (/* binding */ needsRun)
/* harmony export */ });
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61699);
/** What the budgets of a spec need to know: what costs time is measured only where a budget rests on it. */

/** Whether a budget that counts rests on samples that the artifact must be run over. */
function needsRun(plan, artifact) {
    return plan.data !== null && isAskedFor(plan, artifact, ({ basis }) => basis === 'samples');
}
/** Whether a budget that counts rests on the artifact's deflated size. */
function needsDeflatedSize(plan, artifact) {
    return isAskedFor(plan, artifact, ({ name }) => name === 'deflated_size');
}
/** Also as a member of a group, and as what another artifact is compared with. */
function isAskedFor({ budgets, groups }, artifact, rests) {
    return budgets.some(({ artifact: subject, metric: name, level, maxDrop, maxIncrease }) => {
        const metric = (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(name);
        if (level === 'off' || !metric || !rests(metric))
            return false;
        const members = Object.hasOwn(groups, subject) ? (groups[subject] ?? []) : [];
        return [subject, ...members, maxDrop?.against, maxIncrease?.against].includes(artifact);
    });
}


/***/ })

};
