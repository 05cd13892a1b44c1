export const id = 3173;
export const ids = [3173];
export const modules = {

/***/ 78673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ readOutcomes),
/* harmony export */   gZ: () => (/* binding */ writeOutcome),
/* harmony export */   jL: () => (/* binding */ missedBy)
/* harmony export */ });
/* unused harmony export devicesFolder */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19807);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/** What became of one file on one device, as the work folder keeps it. */




function missedBy(error, attempts) {
    const fix = error.problems[0]?.fix;
    const reason = fix === undefined ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .YG)(error) : `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .YG)(error)}. ${fix}`;
    return { kind: 'missed', why: error.kind, reason: reason.slice(0, 1000), attempts };
}
function devicesFolder(workDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'devices');
}
const suffix = { measured: '.json', missed: '.missed' };
/** One name for each device and artifact; names of both hold no `@`. */
function fileOf(workDir, { device, artifact }, kind) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(devicesFolder(workDir), `${artifact.name}@${device.name}${suffix[kind]}`);
}
/** Replaces what an earlier bench left of the same file on the same device. */
async function writeOutcome(workDir, outcome) {
    const { job } = outcome;
    const path = fileOf(workDir, job, outcome.kind);
    await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(path, outcome.kind === 'measured' ? outcome.text : `${JSON.stringify(recordOf(outcome))}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fileOf(workDir, job, outcome.kind === 'measured' ? 'missed' : 'measured'), { force: true });
    return path;
}
function recordOf({ job, why, reason, attempts }) {
    const { device, artifact } = job;
    return {
        schemaVersion: 1,
        device: device.name,
        artifact: artifact.name,
        sha256: artifact.sha256,
        why,
        reason: reason.slice(0, 1000),
        attempts,
    };
}
/** What earlier benches left; nothing where there was no bench. */
async function readOutcomes(workDir) {
    const folder = devicesFolder(workDir);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const named = (ending) => entries
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map(({ name }) => name)
        .sort();
    const read = async (name) => ({
        file: `devices/${name}`,
        text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), 'utf8'),
        about: name.slice(0, name.indexOf('@')),
        device: name.slice(name.indexOf('@') + 1, -suffix.measured.length),
    });
    const measured = await Promise.all(named(suffix.measured).map(read));
    const missed = await Promise.all(named(suffix.missed).map(read));
    return { measured, missed: missed.flatMap(({ text }) => missedOf(text)) };
}
/** A record of another version, or half a one, says nothing: then the measurement is missing. */
function missedOf(text) {
    try {
        const record = JSON.parse(text);
        const isWhole = record?.schemaVersion === 1 &&
            [record.device, record.artifact, record.sha256, record.reason].every((value) => typeof value === 'string');
        return isWhole ? [record] : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 50961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ runFile)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49803);
/* harmony import */ var _measure_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39960);


/**
 * Accuracy of a file by the runtime that is proven for it, or the fault that keeps it from being known: the sizes of the
 * file are judged all the same. It throws nothing but what `signal` was aborted with.
 */
async function runFile(file, { runtime: choice, samples, keep = (_, evaluate) => evaluate(), ...options }) {
    try {
        // Loaded here: a gate on sizes must not wait for the tables of what is proven.
        const { chooseRuntime } = await __webpack_require__.e(/* import() */ 2909).then(__webpack_require__.bind(__webpack_require__, 32909));
        const runtime = await chooseRuntime(file.bytes, choice);
        return await keep(runtime.version, async () => (0,_measure_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateArtifact */ .EZ)(file, await samples(), { ...options, runtime }));
    }
    catch (error) {
        options.signal?.throwIfAborted();
        return { ..._measure_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .notRun */ .nE, accuracyFault: (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .K)(error, null) };
    }
}


/***/ }),

/***/ 22450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unsaid),
/* harmony export */   p: () => (/* binding */ noBase)
/* harmony export */ });
const unsaid = { source: null, commit: null, sha256: null, reason: null };
const noBase = {
    evidence: undefined,
    described: { ...unsaid, kind: 'not-needed' },
    shown: null,
    budgets: null,
    problem: null,
};


/***/ }),

/***/ 51304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readBenched)
/* harmony export */ });
/* harmony import */ var _bench_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78673);
/** What earlier benches left in the work folder, of the devices and artifacts that the spec has today. */

/**
 * A device that has left the spec, and bytes that have changed since, are no fault of what is judged: what was left of them says
 * nothing of these.
 */
async function readBenched({ devices }, artifacts, workDir) {
    const { readDeviceTexts } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(5588), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 87008));
    const isAsked = (device, artifact) => devices.some((one) => one.name === device && one.artifacts.includes(artifact));
    const left = await (0,_bench_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .readOutcomes */ .CE)(workDir);
    const asked = left.measured.filter(({ about, device }) => isAsked(device, about));
    const { files, faults } = readDeviceTexts(asked);
    const deviceOf = new Map(asked.map(({ file, device }) => [file, device]));
    return {
        files: files.filter(({ file, artifactSha256, measurement }) => measurement.device === deviceOf.get(file) && artifacts.some(({ sha256 }) => sha256 === artifactSha256)),
        faults,
        missed: left.missed.filter(({ artifact, device, sha256 }) => isAsked(device, artifact) && artifacts.some((one) => one.artifact === artifact && one.sha256 === sha256)),
    };
}


/***/ }),

/***/ 36720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   _: () => (/* binding */ noData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18614);
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62864);
/* harmony import */ var _gate_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1545);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87177);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87946);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84379);
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88894);
/** Measurements and budgets become rows, and the rows a report. */










const noData = { sha256: null, trainSamples: 0, testSamples: 0, classes: [], labels: [] };
async function judge(plan, findings) {
    const { measurements, faults, unavailable = [], data, base, claimed = [], claim = '', started, now, ...rest } = findings;
    const { evidence: baseline } = base;
    const evidence = {
        measurements,
        faults,
        unavailable,
        compressed: (0,_promises_js__WEBPACK_IMPORTED_MODULE_8__/* .compressedLayers */ .o)(plan, measurements),
        groups: plan.groups,
        today: new Date(now()).toISOString().slice(0, 10),
        ...(data.sha256 === null ? {} : { classes: data.classes, labels: data.labels }),
        ...(baseline ? { baseline } : {}),
    };
    const rows = (0,_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .markClaims */ .L)((0,_gate_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._)(plan.budgets, evidence), plan, (artifact, row) => (0,_claims_js__WEBPACK_IMPORTED_MODULE_6__/* .restsOnSamples */ .e)(row) && claimed.includes(artifact));
    if (rows.length === 0 && base.problem !== null)
        throw nothingKnown(base.problem);
    const budgets = rows.map((row) => (row.isClaimed ? { ...row, conditions: [...row.conditions, claim] } : row));
    return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildReport */ .FK)({
        ...rest,
        toolVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r,
        spec: {
            name: plan.name,
            path: plan.specPath,
            sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(plan.specFile)),
            inputs: await (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .inputsDigest */ .KA)(plan),
        },
        seed: plan.seed,
        data,
        baseline: base.described,
        budgetChanges: base.budgets ? (0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBudgets */ .U)(base.budgets, plan.budgets) : [],
        budgets,
        invariants: (0,_promises_js__WEBPACK_IMPORTED_MODULE_8__/* .checkPromises */ .x)(plan, measurements),
        artifacts: measurements,
        faults,
        totalSeconds: (now() - started) / 1000,
    });
}
/** Without a row, only the base's budgets tell a gate that was removed from one that never was. */
function nothingKnown(problem) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG({
        code: 'base/no-budgets-known',
        message: 'expected budgets to judge, found that the spec has no budget that counts, and nobody knows which the base has',
        cause: problem,
        fix: 'Bring the budgets back, or make the base readable.',
    }, { exitCode: _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.undecided });
}


/***/ }),

/***/ 62123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ measureBase)
});

// EXTERNAL MODULE: ./build/pipeline/base.js
var base = __webpack_require__(22450);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
// EXTERNAL MODULE: ./build/platform/history-error.js
var history_error = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
// EXTERNAL MODULE: ./build/pipeline/base-file.js
var base_file = __webpack_require__(85221);
// EXTERNAL MODULE: ./build/pipeline/baseline.js + 3 modules
var baseline = __webpack_require__(57184);
// EXTERNAL MODULE: ./build/pipeline/measure-bytes.js
var measure_bytes = __webpack_require__(39233);
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

;// CONCATENATED MODULE: ./build/pipeline/base-side.js
/** One commit of the base: each artifact as it was there, measured by the same code and over the same samples. */








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
            const file = await (0,base_file/* locate */.x5)(side, artifact, today.plan, found.platform.history);
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
    const content = await (0,base_file/* readContent */.c_)(file, side.commit, history, (sha256) => sha256 === own?.sha256);
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
        : await (0,measure_bytes/* measureBytes */.E)({ artifact: name, file: file.path, ...content, bytes: bytes }, { ...today, samples: comparesSamples(today.plan, name) ? today.samples : null });
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

// EXTERNAL MODULE: ./build/pipeline/base-spec.js
var base_spec = __webpack_require__(51028);
;// CONCATENATED MODULE: ./build/pipeline/unaltered.js



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

;// CONCATENATED MODULE: ./build/pipeline/measure-base.js




async function measureBase(found, today) {
    if (!found)
        return base/* noBase */.p;
    const { chosen, named, budgets, problem } = found;
    const isNeeded = (0,baseline/* needsBase */.fq)(today.plan);
    switch (chosen.kind) {
        case 'not-asked': {
            const reason = 'the baseline is set to none';
            return {
                ...base/* noBase */.p,
                evidence: chosen,
                described: { ...base/* unsaid */.D, kind: isNeeded ? 'not-asked' : 'not-needed', reason },
            };
        }
        case 'first': {
            if (named)
                return { ...ofReport(named), budgets, problem };
            const reason = `there is nothing to compare with yet: ${chosen.reason}`;
            const described = { ...base/* unsaid */.D, kind: isNeeded ? 'first-run' : 'not-needed', reason: chosen.reason };
            return { ...base/* noBase */.p, evidence: { kind: 'first-run', reason }, described };
        }
        case 'unknown': {
            const { fault, found: why, fix } = chosen.error;
            // Outside a repository there is nothing that a report could be held to.
            const isOutside = fault === 'no-repository' || fault === 'no-client';
            if (named && isOutside && found.platform.change.event === 'local')
                return { ...ofReport(named), budgets, problem };
            const reason = `${why}. ${fix}`;
            const evidence = { kind: 'unavailable', reason, isError: fault === 'no-base' };
            const described = { ...base/* unsaid */.D, kind: isNeeded ? 'unavailable' : 'not-needed', reason };
            return { ...base/* noBase */.p, evidence, described, problem: isOutside || fault === 'no-base' ? null : reason };
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
        described: { ...base/* unsaid */.D, kind: 'found', source, commit: report.commit, sha256 },
        shown: report,
    };
}
async function ofCommits(found, chosen, today) {
    const { sides, named, budgets, problem } = found;
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
    const notes = [
        ...(note === null ? [] : [note]),
        ...(problem === null
            ? []
            : [`how the change alters its budgets is not known: the base's spec cannot be read: ${problem}`]),
        ...measured.flatMap(({ notes: said }) => said),
    ];
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
        problem,
    };
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

/***/ 39233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ measureBytes)
/* harmony export */ });
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39960);
/* harmony import */ var _measure_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50961);
/* harmony import */ var _measure_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5210);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61794);




/** @throws ExportError when the bytes are no well-formed file; that it cannot be run is a fault of its accuracy alone. */
async function measureBytes(file, { plan, samples, progress, signal }) {
    const inspected = (0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectArtifact */ .rh)(file);
    const deflated = (0,_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .needsDeflatedSize */ .I)(plan, file.artifact) ? await (0,_measure_size_js__WEBPACK_IMPORTED_MODULE_3__/* .deflatedBytes */ .$)(file.bytes) : null;
    const evaluation = samples ? await (0,_measure_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .runFile */ .y)(file, { runtime: plan.runtime, samples, progress, signal }) : _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .notRun */ .nE;
    return { ...inspected, deflatedBytes: deflated, ...evaluation };
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


/***/ }),

/***/ 62775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ makeWorkFolder)
/* harmony export */ });
/* unused harmony export workFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71626);



/** The folder that holds the work folders of all models, where nobody names another. */
const workFolder = '.tinygate';
/**
 * Makes `.tinygate/<model>`, or the folder of `--out`. Git ignores all of `.tinygate` from then on, itself included; a
 * folder that somebody chose is theirs to commit.
 * @throws TinygateError where the operating system refuses.
 */
async function makeWorkFolder(workDir) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(workDir);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(workDir, { recursive: true });
        // `wx`: never through a link that stands in its place, nor over what somebody wrote.
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(parent) === workFolder)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return;
        throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainSystemError */ .T)(error, 'make the folder', workDir) ?? error;
    }
}


/***/ }),

/***/ 83415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19807);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _report_stringify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16150);
/* harmony import */ var _report_render_html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85857);
/* harmony import */ var _report_render_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82470);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62775);







/** Writes `report.json`, `summary.md` and `report.html` into the work folder, as many of them as can be written. */
async function writeReport(report, { shown }, workDir) {
    const files = {
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'report.json'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'summary.md'),
        html: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'report.html'),
    };
    const unwritten = [];
    // What keeps the folder from being made keeps every file from being written, which says so.
    await (0,_work_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeWorkFolder */ ._)(workDir).catch(() => undefined);
    const write = async (file, content) => {
        try {
            await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .v)(file, content);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG))
                throw error;
            unwritten.push(...error.problems);
        }
    };
    await write(files.report, (0,_report_stringify_js__WEBPACK_IMPORTED_MODULE_6__/* .stringifyReport */ .E)(report));
    await write(files.summary, (0,_report_render_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .Br)(report));
    await write(files.html, (0,_report_render_html_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHtml */ .K2)(report, shown));
    return { files, unwritten };
}


/***/ })

};
