export const id = 8970;
export const ids = [8970];
export const modules = {

/***/ 39139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ magnitudeMask),
/* harmony export */   Oq: () => (/* binding */ sparsityFraction),
/* harmony export */   c6: () => (/* binding */ keptWeights)
/* harmony export */ });
/**
 * Magnitude pruning.
 *
 * Before: kernel w [n].  After: mask [n] of 0 and 1 with at least `sparsity`·n zeros; the largest |w| survive.
 * Formula: keep = max(⌊n·(1 − sparsity)⌋, 1) values. TFMOT rounds instead of flooring (pruning_impl.py), which on a
 * small kernel leaves fewer zeros than were asked for; here "80 %" is a promise about the exported file.
 * Ties at the threshold are kept in index order, so the count is exact and the result does not depend on the sort.
 */
function magnitudeMask(kernel, sparsity) {
    const keep = keptWeights(kernel.length, sparsity);
    const magnitudes = kernel.map(Math.abs).sort();
    const threshold = magnitudes[kernel.length - keep];
    const mask = new Float32Array(kernel.length);
    let kept = 0;
    for (let i = 0; i < kernel.length; i++) {
        if (Math.abs(kernel[i]) > threshold) {
            mask[i] = 1;
            kept++;
        }
    }
    for (let i = 0; i < kernel.length && kept < keep; i++) {
        if (Math.abs(kernel[i]) === threshold) {
            mask[i] = 1;
            kept++;
        }
    }
    return mask;
}
/** Weights that a pruned kernel keeps: never fewer than one, for a layer without any computes nothing. */
function keptWeights(size, sparsity) {
    return Math.max(Math.floor(size * (1 - sparsity) + 1e-9), 1);
}
/** Zeros as a fraction of all values. */
function sparsityFraction(values) {
    let zeros = 0;
    for (let i = 0; i < values.length; i++)
        if (values[i] === 0)
            zeros++;
    return values.length === 0 ? 0 : zeros / values.length;
}


/***/ }),

/***/ 89787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkSparsity),
/* harmony export */   Y: () => (/* binding */ finalSparsity)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _passes_prune_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39139);
/* harmony import */ var _spec_layers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8822);



/**
 * Every kernel that is pruned must be able to have the sparsity that is asked for: 99 % of 72 weights would leave none.
 * @throws SpecError that names those that cannot.
 */
function checkSparsity(plan, kernels) {
    const { pruning } = plan.compression;
    if (!pruning)
        return;
    const { key, sparsity } = finalSparsity(pruning);
    const names = (0,_spec_layers_js__WEBPACK_IMPORTED_MODULE_1__/* .matchLayers */ .MB)(pruning.layers, kernels.map(({ layer }) => layer));
    const largest = (size) => (size - (0,_passes_prune_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .keptWeights */ .c6)(size, sparsity)) / size;
    const small = kernels
        .filter(({ layer, size }) => names.includes(layer) && largest(size) < sparsity - 1e-9)
        .sort((a, b) => a.size - b.size);
    const [smallest] = small;
    if (!smallest)
        return;
    const where = plan.places[`/compression/pruning/${key}`];
    const attainable = percent(largest(smallest.size));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
        code: 'spec/sparsity-of-kernel',
        message: `expected a ${key} that leaves every pruned kernel a weight, at most ${attainable}; found ${percent(sparsity)}, ` +
            `which is too much for ${small.map(({ layer, size }) => `${layer} (${size} weights)`).join(', ')}`,
        ...(where ? { where } : {}),
        fix: `Lower ${key} to ${attainable}, or leave the small kernels out of pruning.layers.`,
    });
}
function finalSparsity(pruning) {
    return pruning.schedule === 'ConstantSparsity'
        ? { key: 'target_sparsity', sparsity: pruning.targetSparsity }
        : { key: 'final_sparsity', sparsity: pruning.finalSparsity };
}
/** Rounded down, so that what is advised can be had. */
function percent(fraction) {
    return `${Math.floor(fraction * 10_000 + 1e-6) / 100} %`;
}


/***/ }),

/***/ 50265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ measureCommitted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71626);
/* harmony import */ var _measure_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49803);
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22884);
/* harmony import */ var _measure_size_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5210);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42523);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53963);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61794);
/** Artifacts that are in the repository: their bytes, measured as they are. */











/** Largest model that is read: what a flatbuffer's 32-bit offsets can address is twice that. */
const maxModelBytes = 1024 * 1024 * 1024;
/** @param samples loads the data; it is called only when a file has to be run, and for each such file. */
async function measureCommitted(plan, samples, context) {
    const measurements = [];
    const faults = [];
    for (const artifact of plan.artifacts) {
        if (!(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .isCommitted */ .zZ)(artifact))
            continue;
        const { name, file } = artifact;
        let sha256 = null;
        try {
            const bytes = await readModel(artifact, plan);
            sha256 = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes);
            const own = { artifact: name, file, bytes, sha256 };
            const inspected = (0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectArtifact */ .rh)(own);
            const deflated = (0,_needs_js__WEBPACK_IMPORTED_MODULE_8__/* .needsDeflatedSize */ .I)(plan, name) ? await (0,_measure_size_js__WEBPACK_IMPORTED_MODULE_10__/* .deflatedBytes */ .$)(bytes) : null;
            const measured = { ...inspected, deflatedBytes: deflated };
            const evaluation = (0,_needs_js__WEBPACK_IMPORTED_MODULE_8__/* .needsRun */ .Z)(plan, name)
                ? await (0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluateOrFault */ .Vg)(async () => {
                    const { chooseRuntime } = await __webpack_require__.e(/* import() */ 5290).then(__webpack_require__.bind(__webpack_require__, 32909));
                    // Before the data are read: a file that nothing can run needs none.
                    const runtime = await chooseRuntime(bytes, plan.runtime);
                    return (0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluateArtifact */ .EZ)(own, await samples(), { ...context, runtime });
                }, context.signal)
                : _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .notRun */ .nE;
            measurements.push({ ...measured, ...evaluation });
        }
        catch (error) {
            context.signal.throwIfAborted();
            faults.push({ artifact: name, file, sha256, ...(0,_measure_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .K)(error, placeOf(artifact, plan)) });
        }
    }
    return { measurements, faults };
}
function placeOf({ name }, { places }) {
    return places[`/artifacts/${name}/file`] ?? null;
}
/** Inside the workspace even through links: a spec from a fork must not have other files of the machine looked at. */
async function readModel(artifact, plan) {
    const { path, file } = artifact;
    const where = placeOf(artifact, plan);
    const refuse = (found, fix) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpecError */ .G8({
        code: 'spec/artifact-file',
        message: `expected a .tflite file, found ${found}`,
        ...(where ? { where } : {}),
        fix,
    });
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_7__/* .leaves */ .FQ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(plan.workspace), target)) {
            throw refuse(`that ${file} is a link to a file outside the workspace`, 'Commit the file itself.');
        }
        // Without waiting for whoever might write into a pipe.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const stat = await handle.stat();
            if (!stat.isFile())
                throw refuse(`that ${file} is not a file`, 'Name a file.');
            if (stat.size > maxModelBytes)
                throw refuse(`${stat.size} bytes`, 'Models above 1 GiB are not measured.');
            const bytes = await handle.readFile();
            if (bytes.subarray(0, 64).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')) {
                throw refuse(`a Git LFS pointer in ${file}`, 'Check out with `lfs: true`.');
            }
            return bytes;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error.code === 'ENOENT')
            throw refuse(`no file ${file}`, 'Commit the file (and check it out with Git LFS), or mend the path.');
        throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSystemError */ .T)(error, 'read', file) ?? error;
    }
}


/***/ }),

/***/ 66631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describeData)
/* harmony export */ });
/** What the accuracy rests on, as the report has it. */
function describeData({ digest, train, test, classes }) {
    return {
        sha256: digest,
        trainSamples: train.count,
        testSamples: test.count,
        classes,
        labels: [...test.labels],
    };
}


/***/ }),

/***/ 48970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatePipeline: () => (/* binding */ gatePipeline)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
// EXTERNAL MODULE: ./build/pipeline/committed.js
var pipeline_committed = __webpack_require__(50265);
// EXTERNAL MODULE: ./build/pipeline/describe-data.js
var describe_data = __webpack_require__(66631);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/measure/fault.js
var fault = __webpack_require__(49803);
// EXTERNAL MODULE: ./build/measure/measure-artifact.js + 2 modules
var measure_artifact = __webpack_require__(22884);
// EXTERNAL MODULE: ./build/measure/size.js
var size = __webpack_require__(5210);
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(18937);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
// EXTERNAL MODULE: ./build/pipeline/needs.js
var needs = __webpack_require__(61794);
;// CONCATENATED MODULE: ./build/pipeline/earlier-run.js
/**
 * What an earlier `run` left in the work folder. Its files are measured again here, from their bytes; what only a run of them
 * can tell is run again where the data are there, else it is a claim of that report, believed only where nobody else can have
 * put it there.
 */












const nothing = { report: null, measurements: [], faults: [], claimed: [], claim: '' };
/** Throws `TinygateError` where the folder lacks a file of the plan. */
async function readEarlierRun(plan, work, samples, context) {
    const { workDir } = context;
    const artifacts = plan.artifacts.filter((artifact) => !(0,spec_plan/* isCommitted */.zZ)(artifact));
    if (artifacts.length === 0)
        return nothing;
    const { report, sha256: reportDigest } = await readReport(plan, workDir);
    const hasData = dataAreThere(plan);
    const measurements = [];
    const faults = [];
    const claimed = [];
    for (const artifact of artifacts) {
        const { name } = artifact;
        const before = report.artifacts.find(({ artifact: other }) => other === name);
        if (!before)
            throw notMade(`expected ${name} in the report of an earlier run, found no such artifact`);
        const path = madePath(artifact, workDir);
        const bytes = await (0,promises_.readFile)(path).catch((error) => {
            throw notMade(`expected the file of ${name}, found none at ${path}`, error);
        });
        const sha256 = (0,digest/* digestBytes */.QN)(bytes);
        // The file that ships is what was measured, or nothing is known about it.
        if (sha256 !== before.sha256)
            throw notMade(`expected ${path} with the bytes that were measured, found others`);
        const own = { artifact: name, file: before.file, bytes, sha256 };
        try {
            const deflated = (0,needs/* needsDeflatedSize */.I)(plan, name) || before.deflatedBytes !== null ? await (0,size/* deflatedBytes */.$)(bytes) : null;
            const measured = { ...(0,measure_artifact/* inspectArtifact */.rh)(own), deflatedBytes: deflated };
            const mustRun = (0,needs/* needsRun */.Z)(plan, name);
            const run = () => (0,measure_artifact/* evaluateOrFault */.Vg)(async () => {
                const { chooseRuntime } = await __webpack_require__.e(/* import() */ 5290).then(__webpack_require__.bind(__webpack_require__, 32909));
                const runtime = await chooseRuntime(bytes, plan.runtime);
                return (0,measure_artifact/* evaluateArtifact */.EZ)(own, await samples(), { ...context, runtime });
            }, context.signal);
            const evaluation = mustRun && hasData ? await run() : recall(before, work, mustRun);
            if (evaluation.accuracy && !(mustRun && hasData))
                claimed.push(name);
            measurements.push({ ...measured, ...evaluation });
        }
        catch (error) {
            context.signal.throwIfAborted();
            faults.push({ artifact: name, file: before.file, sha256, ...(0,fault/* faultOf */.K)(error, null) });
        }
    }
    const isBelieved = work.kind === 'own';
    const of = report.commit === null ? 'a run' : `the run of ${report.commit.slice(0, 12)}`;
    const claim = `claimed by the report of ${of} (SHA-256 ${reportDigest.slice(0, 12)})`;
    return { report: isBelieved ? report : null, measurements, faults, claimed, claim };
}
/** What the report says of a file that is not run again. */
function recall(before, work, mustRun) {
    if (work.kind === 'unknown')
        return mustRun ? { ...measure_artifact/* notRun */.nE, accuracyFault: notBelieved(work.reason) } : measure_artifact/* notRun */.nE;
    const { accuracy, predictions, runtime, accuracyFault, exactAgreement } = before;
    return {
        accuracy,
        predictions,
        runtime,
        ...(accuracyFault ? { accuracyFault } : {}),
        ...(exactAgreement ? { exactAgreement } : {}),
    };
}
function notBelieved(reason) {
    return {
        code: 'work/unknown-origin',
        message: `expected samples to run the file over, or a report that cannot have come with the change; found that ${reason}`,
        cause: 'A report that a change brings along would be taken for one that was made here.',
        fix: 'Give the data of the spec, or install git and check the repository out with it.',
        place: null,
    };
}
/** Whether the samples can be read; files that are there but damaged are an error, not a reason to believe. */
function dataAreThere({ data }) {
    return data !== null && (0,inputs_digest/* filesOf */.R8)(data.files).every((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(data.root, file)));
}
async function readReport(plan, workDir) {
    const path = (0,external_node_path_.join)(workDir, 'report.json');
    const names = plan.artifacts.flatMap((artifact) => ((0,spec_plan/* isCommitted */.zZ)(artifact) ? [] : [artifact.name])).join(', ');
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw notMade(`expected the report of an earlier run of ${names}, found none at ${path}`, error);
    });
    const report = (0,json/* parseReport */.M)(bytes.toString('utf8'), path);
    if (report.spec.name !== plan.name) {
        throw notMade(`expected a report of '${plan.name}', found one of '${report.spec.name}' at ${path}`);
    }
    return { report, sha256: (0,digest/* digestBytes */.QN)(bytes) };
}
function madePath({ name }, workDir) {
    return (0,external_node_path_.join)(workDir, 'artifacts', `${name}.tflite`);
}
function notMade(message, cause) {
    return new errors/* TinygateError */.oG({
        code: 'gate/not-made',
        message,
        cause: 'gate trains nothing: it judges what `tinygate run` left in the work folder.',
        fix: 'Run `tinygate run` first, name its folder with --out, or give the artifact a committed file.',
    }, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/pipeline/inside.js
var inside = __webpack_require__(69335);
// EXTERNAL MODULE: ./build/pipeline/judge.js + 15 modules
var judge = __webpack_require__(13530);
// EXTERNAL MODULE: ./build/pipeline/measure-base.js + 2 modules
var measure_base = __webpack_require__(89261);
// EXTERNAL MODULE: ./build/pipeline/measure-on-devices.js
var measure_on_devices = __webpack_require__(499);
// EXTERNAL MODULE: ./build/pipeline/own-work.js
var own_work = __webpack_require__(43937);
// EXTERNAL MODULE: ./build/pipeline/write-report.js
var write_report = __webpack_require__(83415);
;// CONCATENATED MODULE: ./build/pipeline/gate.js
/**
 * The story of a gate: files that are there are measured and judged, and nothing is trained. Committed artifacts are read
 * from the repository; those that an earlier `run` made come from its work folder, so that training and judging can be
 * different jobs on different machines.
 */












/** Throws `TinygateError` when a file is missing or not what was measured; a broken budget is a red report. */
async function gatePipeline(plan, context) {
    const started = context.now();
    const { workDir } = context;
    if (context.trustWorkspace === false)
        await (0,inside/* requireInside */.A)(plan, workDir);
    const samples = loadedOnce(plan);
    const work = await (0,own_work/* examineWork */.R)(workDir, context);
    const made = await readEarlierRun(plan, work, samples.load, context);
    const committed = await (0,pipeline_committed/* measureCommitted */.R)(plan, samples.load, context);
    const measured = await (0,measure_on_devices/* measureOnDevices */.r)(plan, inOrder(plan, made, committed));
    const today = { plan, measurements: measured.measurements, samples: samples.load, ...context };
    const base = await (0,measure_base/* measureBase */.c)(await context.findBase?.(plan), today);
    const report = await (0,judge/* judge */.S)(plan, {
        ...measured,
        data: samples.loaded ? (0,describe_data/* describeData */.s)(samples.loaded) : (made.report?.data ?? judge/* noData */._),
        engine: made.report?.engine ?? null,
        base,
        commit: context.commit,
        curves: made.report?.curves ?? [],
        stages: (made.report?.stages ?? []).map((stage) => ({ ...stage, seconds: 0, cached: true })),
        claimed: made.claimed,
        claim: made.claim,
        started,
        now: context.now,
    });
    const { files, unwritten } = await (0,write_report/* writeReport */.u)(report, base, workDir);
    const artifacts = plan.artifacts.map((artifact) => (0,spec_plan/* isCommitted */.zZ)(artifact) ? artifact.path : madePath(artifact, workDir));
    return { report, base, exitCode: (0,exit_code/* exitCodeWith */.I)(report.verdict, unwritten), files: { ...files, artifacts }, unwritten };
}
/** Loaded only where samples are needed, and once: a gate on sizes takes milliseconds. */
function loadedOnce({ data, seed }) {
    let loading;
    const read = async () => {
        if (!data)
            throw new errors/* InternalError */.Gd('samples are asked for without data in the spec');
        const { loadDataset } = await __webpack_require__.e(/* import() */ 5069).then(__webpack_require__.bind(__webpack_require__, 25069));
        return (samples.loaded = await loadDataset(data, seed));
    };
    const samples = { load: () => (loading ??= read()), loaded: null };
    return samples;
}
/** Rows and tables follow the spec. */
function inOrder(plan, made, committed) {
    const all = [...made.measurements, ...committed.measurements];
    const measurements = plan.artifacts.flatMap(({ name }) => all.filter(({ artifact }) => artifact === name));
    return { measurements, faults: [...made.faults, ...committed.faults] };
}


/***/ }),

/***/ 69335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ requireInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42523);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84379);
/** Where a change that is not trusted may be read from and written to: the workspace, also through links. */





/**
 * Throws `SpecError` where a file that the spec names, or a folder that would be written to, is outside the workspace by a
 * link. A file that is missing is for its reader to tell. Whoever runs tinygate on files of their own may link as they like.
 */
async function requireInside(plan, workDir) {
    const { workspace } = plan;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const written = [workDir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'artifacts'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'cache')];
    for (const path of [...(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .inputPaths */ .Nq)(plan).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file)), ...written]) {
        if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_3__/* .leaves */ .FQ)(workspace, path) || !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_3__/* .leaves */ .FQ)(root, await nearest(path)))
            continue;
        const where = plan.places['/name'];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8({
            code: 'spec/link-outside',
            message: `expected ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path)} to be in the workspace, found that it is behind a link to outside`,
            ...(where ? { where } : {}),
            cause: 'A pull request must have no other files of the machine read or written.',
            fix: 'Commit the files themselves.',
        });
    }
}
/** Where the path leads, or the part of it that exists. */
async function nearest(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
    return found ?? ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
}


/***/ }),

/***/ 13530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge_judge),
  _: () => (/* binding */ noData)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/gate/budget-diff.js + 1 modules
var budget_diff = __webpack_require__(62864);
// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/gate/reading.js
var reading = __webpack_require__(89822);
;// CONCATENATED MODULE: ./build/gate/accuracy.js


/** Top-1 accuracy; a measurement that contradicts itself or rests on no sample is refused. */
function readAccuracy(measured) {
    const { accuracy, accuracyFault, predictions, runtime, file } = measured;
    if (accuracyFault)
        return (0,reading/* missing */.L)(`${file} could not be run: ${describeFault(accuracyFault)}`);
    if (!accuracy || !runtime)
        return (0,reading/* missing */.L)('expected a measured accuracy, found none');
    const { correct, samples, fraction } = accuracy;
    const broken = whyNotCounts(correct, samples);
    if (broken)
        return (0,reading/* missing */.L)(broken);
    if (predictions.length !== samples) {
        return (0,reading/* missing */.L)(`expected one prediction for each of ${samples} samples, found ${predictions.length}`);
    }
    if (!(Math.abs(fraction - correct / samples) < 1e-9)) {
        return (0,reading/* missing */.L)(`expected an accuracy of ${correct}/${samples}, found ${fraction}`);
    }
    return (0,reading/* reading */.h)(fraction, [...warningsOf(measured), `${correct} of ${samples} samples`, runtime, ...agreementOf(measured)], { minimum: 0, maximum: 1 });
}
/** With the file where the fault was found, as that of the samples. */
function describeFault({ message, place }) {
    return place === null ? message : `${(0,errors/* formatPlace */.dE)(place)}: ${message}`;
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
        return (0,reading/* missing */.L)(`expected a class named ${className ?? 'anything'}, found ${perClass.map((_, index) => nameOf(index)).join(', ')}`);
    const broken = whyNotCounts(counts.correct, counts.samples);
    if (broken)
        return (0,reading/* missing */.L)(`${nameOf(chosen)}: ${broken}`);
    const which = className === null ? `worst of ${perClass.length} classes: ${nameOf(chosen)}, ` : '';
    const conditions = [`${which}${counts.correct} of ${counts.samples} samples`, measurement.runtime ?? ''];
    return (0,reading/* reading */.h)(counts.correct / counts.samples, conditions, { minimum: 0, maximum: 1 });
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
/** A limit may be low enough for a file that has learned nothing, so the row says it, whatever the verdict. */
function warningsOf(measured) {
    const reason = whyDegenerate(measured);
    return reason === null ? [] : [`⚠ the model has learned nothing: ${reason}`];
}
/** What a device with TFLite Micro would compute otherwise. */
function agreementOf({ exactAgreement }) {
    if (!exactAgreement)
        return [];
    const { samples, outputs, equalOutputs, largestDifferenceCodes, sameClass } = exactAgreement;
    const outputsText = `${equalOutputs} of ${outputs} outputs equal TFLite Micro's`;
    const far = largestDifferenceCodes === 0 ? '' : `, the others by at most ${largestDifferenceCodes} codes`;
    return [`${outputsText}${far}, and ${sameClass} of ${samples} classes`];
}

// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
;// CONCATENATED MODULE: ./build/gate/evidence.js

function findArtifact(name, { measurements, faults, labels }) {
    const found = measurements.filter(({ artifact }) => artifact === name);
    const [measurement] = found;
    if (measurement && found.length === 1)
        return { kind: 'found', measurement, labels, source: null };
    const fault = faults?.find(({ artifact }) => artifact === name);
    if (fault)
        return { kind: 'missing', reason: `${fault.file} could not be measured: ${fault.message}` };
    return {
        kind: 'missing',
        reason: `expected a measurement of ${name}, found ${found.length === 0 ? 'none' : found.length}`,
    };
}
/** What a relative limit on `artifact` compares with: another artifact of this run, or the same one in the baseline. */
function findReference(artifact, against, evidence) {
    if (against !== spec_plan/* baseReference */.lo)
        return findArtifact(against, evidence);
    const { baseline } = evidence;
    if (!baseline)
        return { kind: 'lost', reason: 'no baseline was looked for' };
    switch (baseline.kind) {
        case 'several':
            throw new RangeError('expected the base to be one commit here, found several');
        case 'not-asked':
            return { kind: 'not-asked', reason: 'not judged: no baseline was asked for (baseline: none)' };
        case 'first-run':
            return {
                kind: 'new',
                reason: baseline.reason ?? 'the base has no report yet: later runs compare with this one',
            };
        case 'unavailable':
            return {
                kind: baseline.isError ? 'missing' : 'lost',
                reason: `the baseline is not available: ${baseline.reason}`,
            };
        case 'found':
            return findInBase(artifact, baseline, evidence);
        default:
            return baseline;
    }
}
function findInBase(artifact, baseline, evidence) {
    const { about, faults = [] } = baseline;
    const { measurements } = evidence;
    const own = about && Object.hasOwn(about, artifact) ? about[artifact] : undefined;
    if (own?.missing) {
        const { kind, reason } = own.missing;
        return { kind: kind === 'broken' ? 'missing' : kind, reason };
    }
    const found = findArtifact(artifact, { measurements: baseline.measurements, faults, labels: baseline.labels });
    if (found.kind === 'found') {
        return { ...found, source: own?.source ?? baseline.source, labels: own?.labels ?? found.labels, unrun: own?.unrun };
    }
    if ([...baseline.measurements, ...faults].some((old) => old.artifact === artifact))
        return found;
    // An artifact that only the baseline has may be this one under its old name: then growth must not go unseen.
    const current = [...measurements, ...(evidence.faults ?? [])].map((one) => one.artifact);
    const gone = baseline.measurements.filter((old) => !current.includes(old.artifact));
    if (gone.length === 0)
        return { kind: 'new', reason: `${artifact} is new: the ${baseline.source} does not have it` };
    const names = gone.map((old) => old.artifact).join(', ');
    return {
        kind: 'lost',
        reason: `the ${baseline.source} has no ${artifact}, but ${names}, which this run lacks: was it renamed?`,
    };
}
/** Whether the artifact has the same bytes as in the baseline. */
function isUnchanged(artifact, { measurements, baseline }) {
    const [first] = sidesOf(baseline);
    if (first?.kind !== 'found')
        return false;
    const digest = (list) => list.find((measurement) => measurement.artifact === artifact)?.sha256;
    const current = digest(measurements);
    return current !== undefined && current === digest(first.measurements);
}
/** What is compared with, one by one; undefined where nothing was looked for. */
function sidesOf(baseline) {
    if (baseline?.kind !== 'several')
        return [baseline];
    const [first, ...more] = baseline.sides;
    return [first, ...more];
}

// EXTERNAL MODULE: ./build/gate/noise.js
var gate_noise = __webpack_require__(86640);
// EXTERNAL MODULE: ./build/measure/inspect/element-types.js
var element_types = __webpack_require__(41536);
// EXTERNAL MODULE: ./build/measure/size.js
var size = __webpack_require__(5210);
;// CONCATENATED MODULE: ./build/gate/classes.js
/** Metrics that weigh every class alike, however many samples it has. */


/** Mean over the classes of the share of their samples that is right (recall). */
function readBalancedAccuracy(measurement, context) {
    return readMean(measurement, context, 'recall', ({ correct, samples }) => correct / samples);
}
/**
 * Mean over the classes of F1 = 2 · correct / (samples + predicted), the harmonic mean of precision and recall. A class
 * that is never predicted has F1 0.
 */
function readMacroF1(measurement, context) {
    return readMean(measurement, context, 'F1', ({ correct, samples, predicted }) => (2 * correct) / (samples + predicted));
}
function readMean(measurement, context, name, score) {
    const overall = readAccuracy(measurement);
    if (!overall.ok)
        return overall;
    const counts = countClasses(measurement, context);
    if (typeof counts === 'string')
        return (0,reading/* missing */.L)(counts);
    const mean = counts.reduce((sum, own) => sum + score(own), 0) / counts.length;
    return (0,reading/* reading */.h)(mean, [`mean ${name} of ${counts.length} classes`, ...overall.conditions], { minimum: 0, maximum: 1 });
}
/** Counted again from labels and predictions, and held against what the measurement says; a reason where that fails. */
function countClasses({ accuracy, predictions }, { labels, classes }) {
    const perClass = accuracy?.perClass ?? [];
    if (!labels)
        return 'expected the labels of the samples, found none';
    if (labels.length !== predictions.length)
        return `expected a label for each of ${predictions.length} predictions, found ${labels.length}`;
    const counts = perClass.map(() => ({ correct: 0, samples: 0, predicted: 0 }));
    for (const [index, label] of labels.entries()) {
        const own = counts[label];
        if (!own)
            return `expected labels below ${counts.length}, found ${label}`;
        const prediction = predictions[index];
        own.samples += 1;
        if (prediction === label)
            own.correct += 1;
        // A model may have outputs for classes that the data lacks: such a prediction is wrong for its sample only.
        const predicted = counts[prediction];
        if (predicted)
            predicted.predicted += 1;
    }
    const nameOf = (index) => classes?.[index] ?? `class ${index}`;
    const empty = counts.findIndex(({ samples }) => samples === 0);
    if (empty >= 0)
        return `expected samples of every class, found none of ${nameOf(empty)}`;
    const wrong = perClass.findIndex(({ correct, samples }, index) => correct !== counts[index]?.correct || samples !== counts[index].samples);
    return wrong < 0 ? counts : `expected the counts of ${nameOf(wrong)} that its predictions give, found others`;
}

// EXTERNAL MODULE: ./build/gate/devices.js
var devices = __webpack_require__(98221);
// EXTERNAL MODULE: ./build/spec/layers.js
var spec_layers = __webpack_require__(8822);
;// CONCATENATED MODULE: ./build/gate/kernels.js
/** Metrics of kernels: of those that a budget names, else of those that the spec compresses, else of all. */



/**
 * A promise of sparsity is only as good as the layer that keeps it least: the minimum over the layers. With `over: all`,
 * the share of zeros in all of them together.
 */
function readSparsity(measurement, context) {
    // The whole file means every kernel, whatever the spec compresses.
    const compressed = context.over === 'all' ? undefined : context.compressed?.pruned;
    const chosen = chooseLayers(measurement, context.layers, compressed, 'pruned');
    if ('reason' in chosen)
        return (0,reading/* missing */.L)(chosen.reason);
    if (context.over === 'all')
        return readShareOfZeros(chosen);
    return readExtreme(chosen, {
        value: (layer) => layer.zeroFraction,
        isWorse: (a, b) => a < b,
        label: 'fewest zeros',
        range: { minimum: 0, maximum: 1 },
    });
}
/** Maximum over the layers, the code zero included. */
function readDistinctCodes(measurement, context) {
    const chosen = chooseLayers(measurement, context.layers, context.compressed?.clustered, 'clustered');
    if ('reason' in chosen)
        return (0,reading/* missing */.L)(chosen.reason);
    return readExtreme(chosen, {
        value: (layer) => layer.distinctCodes,
        isWorse: (a, b) => a > b,
        label: 'most codes',
        range: { minimum: 1 },
    });
}
function chooseLayers({ layers }, patterns, compressed, treatment) {
    const plural = (count) => `layer${count === 1 ? '' : 's'}`;
    if (patterns)
        return chooseByPattern(layers, patterns);
    const chosen = compressed ? layers.filter(({ name }) => compressed.includes(name)) : layers;
    const absent = compressed?.filter((name) => !chosen.some((layer) => layer.name === name)) ?? [];
    if (absent.length > 0) {
        return {
            reason: `expected the file to hold the ${treatment} layers ${absent.join(', ')}, found none of that name`,
        };
    }
    const kind = compressed ? treatment : 'kernel';
    if (chosen.length === 0)
        return { reason: `expected at least one ${kind} layer, found none` };
    return { layers: chosen, scope: `${chosen.length} ${kind} ${plural(chosen.length)}` };
}
function chooseByPattern(layers, patterns) {
    const names = layers.map(({ name }) => name);
    try {
        for (const pattern of patterns) {
            if ((0,spec_layers/* matchLayers */.MB)([pattern], names).length > 0)
                continue;
            const near = (0,spec_layers/* nearestLayer */.O1)(pattern, names);
            const listed = names.slice(0, 10).join(', ') + (names.length > 10 ? `, and ${names.length - 10} more` : '');
            const hint = near === undefined ? '' : `; did you mean '${near}'?`;
            return { reason: `expected '${pattern}' to match a kernel of the file, found ${listed || 'no kernel'}${hint}` };
        }
        const matched = new Set((0,spec_layers/* matchLayers */.MB)(patterns, names));
        const chosen = layers.filter(({ name }) => matched.has(name));
        return {
            layers: chosen,
            scope: `${chosen.length} layer${chosen.length === 1 ? '' : 's'} matching ${patterns.join(', ')}`,
        };
    }
    catch (error) {
        if (error instanceof errors/* TinygateError */.oG)
            return { reason: error.message };
        throw error;
    }
}
function readExtreme({ layers, scope }, { value, isWorse, label, range }) {
    let worst = layers[0];
    for (const layer of layers) {
        const checked = (0,reading/* reading */.h)(value(layer), [], range);
        if (!checked.ok)
            return (0,reading/* missing */.L)(`layer ${layer.name}: ${checked.reason}`);
        if (isWorse(value(layer), value(worst)))
            worst = layer;
    }
    return (0,reading/* reading */.h)(value(worst), [`of ${scope}, ${label} in ${worst.name}`], range);
}
function readShareOfZeros({ layers, scope }) {
    const elements = layers.reduce((sum, layer) => sum + layer.kernelElements, 0);
    // A fraction is a quotient of counts: the count comes back whole.
    const zeros = layers.reduce((sum, layer) => sum + Math.round(layer.zeroFraction * layer.kernelElements), 0);
    return (0,reading/* reading */.h)(zeros / elements, [`${zeros} of ${elements} weights in ${scope}`], { minimum: 0, maximum: 1 });
}

// EXTERNAL MODULE: ./build/operators/allowed.js
var operators_allowed = __webpack_require__(8562);
;// CONCATENATED MODULE: ./build/gate/operators.js
/** How many operators of a file a budget's lists do not allow, and which. */


/** A row holds 20 conditions. */
const mostNamed = 10;
/** A file without operators was not inspected: that all of them are allowed would be no news. */
function readOperators({ operators }, { operators: lists }) {
    if (!lists)
        return (0,reading/* missing */.L)('expected allow or deny beside metric: operators, found no list of operators');
    if (operators.length === 0)
        return (0,reading/* missing */.L)('expected the operators of the file, found none');
    const whole = operators.flatMap((counted) => (hasVariants(counted) ? [counted] : []));
    if (whole.length < operators.length) {
        return (0,reading/* missing */.L)('expected the versions of the operators, found a measurement of before they were measured');
    }
    const total = operators.reduce((sum, { count }) => sum + count, 0);
    const refused = whole.flatMap(({ operator, type, variants }) => variants.flatMap((variant) => {
        const reason = (0,operators_allowed/* whyNotAllowed */.ou)({ operator, type, ...variant }, lists);
        return reason === null ? [] : [{ count: variant.count, text: `${nameOf(operator, variant)} ${reason}` }];
    }));
    const value = refused.reduce((sum, { count }) => sum + count, 0);
    const number = value === 1 ? '1 operator is' : `${value} operators are`;
    const conditions = [
        `${number} not allowed, of ${total}`,
        ...refused.slice(0, mostNamed).map(({ text }) => text),
        ...(refused.length > mostNamed ? [`and ${refused.length - mostNamed} more kinds of operators`] : []),
        ...(value === 0 ? [describeLists(lists)] : []),
    ];
    return (0,reading/* reading */.h)(value, conditions, { minimum: 0 });
}
/** A count whose parts do not add up to it leaves an operator unseen. */
function hasVariants(counted) {
    const { variants = [], count } = counted;
    return variants.reduce((sum, variant) => sum + variant.count, 0) === count;
}
/** `ELU v1 in head/activation`, `3 ELU v1 in a, b, c`, `custom operator Foo v1 in head` */
function nameOf(operator, { version, isCustom, count, layers }) {
    const many = count === 1 ? '' : `${count} `;
    const more = count > layers.length ? ', …' : '';
    return `${many}${isCustom ? 'custom operator ' : ''}${operator} v${version} in ${layers.join(', ')}${more}`;
}
function describeLists({ allow, deny }) {
    const allowed = allow ? [`allow: ${allow.map(operators_allowed/* describeSource */.B6).join(', ')}`] : [];
    const denied = deny ? [`deny: ${deny.map(operators_allowed/* describeSource */.B6).join(', ')}`] : [];
    return [...allowed, ...denied].join('; ');
}

;// CONCATENATED MODULE: ./build/gate/reads.js
/**
 * How each metric of the table (`src/metrics`) is read from the measurement of one artifact. A measurement that is missing,
 * NaN or degenerate reads as a reason, never as a number.
 */








const reads = {
    size: ({ sizeBytes }) => (0,reading/* reading */.h)(sizeBytes, ['bytes of the file'], { minimum: 1 }),
    deflated_size: ({ deflatedBytes }) => deflatedBytes === null
        ? (0,reading/* missing */.L)('expected a measured deflated size, found that nothing asked for it')
        : (0,reading/* reading */.h)(deflatedBytes, [size/* deflater */.E], { minimum: 1 }),
    accuracy: readAccuracy,
    class_accuracy: readClassAccuracy,
    balanced_accuracy: readBalancedAccuracy,
    macro_f1: readMacroF1,
    parameters: ({ parameters, parametersNotKnown }) => readKnown(parameters, parametersNotKnown, 'weights and biases', 'the weights of every operator'),
    macs: ({ macs, macsNotKnown }) => readKnown(macs, macsNotKnown, 'one inference', 'the multiply-accumulates of every operator'),
    sparsity: readSparsity,
    distinct_codes: readDistinctCodes,
    arena_estimate: readArenaEstimate,
    float_operators: readFloatOperators,
    operators: readOperators,
    ...devices/* deviceReads */.A,
};
/** The total of the 64-bit yardstick, so that a file that passes fits into less on a 32-bit device. */
function readArenaEstimate({ arenaEstimate }) {
    if (!arenaEstimate)
        return (0,reading/* missing */.L)('expected the memory of the file, found that it was not estimated');
    const { totalBytes, activationBytes, deviceTotalBytes, unknown } = arenaEstimate;
    if (unknown.length > 0) {
        return (0,reading/* missing */.L)(`expected the memory of every part of the file, found that this is not known: ${unknown.join('; ')}`);
    }
    const bytes = (count) => `${count.toLocaleString('en-US')} B`;
    return (0,reading/* reading */.h)(totalBytes, [
        'estimate for TensorFlow Lite Micro',
        `activations ${bytes(activationBytes)}`,
        `${bytes(deviceTotalBytes)} on a 32-bit device`,
    ], { minimum: 1 });
}
/** A file without operators was not inspected: that none of them is float would be no news. */
function readFloatOperators({ operators }) {
    if (operators.length === 0)
        return (0,reading/* missing */.L)('expected the operators of the file, found none');
    const floats = operators.filter(({ type }) => (0,element_types/* isFloat */.dk)(type));
    const total = operators.reduce((sum, { count }) => sum + count, 0);
    const named = floats.map(({ operator, count }) => (count === 1 ? operator : `${count} ${operator}`)).join(', ');
    const conditions = [`of ${total} operators`, ...(named === '' ? [] : [named])];
    return (0,reading/* reading */.h)(floats.reduce((sum, { count }) => sum + count, 0), conditions, { minimum: 0 });
}
/** A count that is 0 is one: what is not known is said by its operators, never by a number. */
function readKnown(value, notKnown, condition, expected) {
    if (value !== null && notKnown.length === 0)
        return (0,reading/* reading */.h)(value, [condition], { minimum: 0 });
    return (0,reading/* missing */.L)(`expected ${expected}, found not known: ${describeNotKnown(notKnown) || 'what it is'}`);
}
const causes = {
    'custom-operator': 'custom operator',
    'open-dimensions': 'dimensions that only the runtime knows',
    'calls-subgraphs': 'runs other subgraphs, some number of times',
    'no-count': 'its shapes do not tell',
    'opaque-data': 'data that only it understands',
};
/** `2 CONV_2D (dimensions that only the runtime knows), edgetpu-custom-op (custom operator)` */
function describeNotKnown(operators) {
    return operators
        .map(({ operator, count, why }) => `${count === 1 ? '' : `${count} `}${operator} (${causes[why]})`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/gate/read-metric.js



/** The metric of an artifact, or the sum over the artifacts of a group. */
function readMetric(name, metric, aspect, evidence) {
    const members = evidence.groups && Object.hasOwn(evidence.groups, name) ? evidence.groups[name] : undefined;
    if (!members) {
        const found = findArtifact(name, evidence);
        return found.kind === 'found' ? readFrom(found, metric, aspect, evidence) : (0,reading/* missing */.L)(found.reason);
    }
    if (!metric.isAdditive)
        return (0,reading/* missing */.L)(`expected a metric that adds up for the group ${name}, found ${metric.title}`);
    if (members.length === 0)
        return (0,reading/* missing */.L)(`expected artifacts in the group ${name}, found none`);
    const parts = members.map((member) => ({
        member,
        part: readMetric(member, metric, aspect, { ...evidence, groups: {} }),
    }));
    const known = parts.flatMap(({ member, part }) => (part.ok ? [{ member, value: part.value }] : []));
    const sum = known.reduce((all, { value }) => all + value, 0);
    const reasons = parts.flatMap(({ member, part }) => (part.ok ? [] : [`${member}: ${part.reason}`]));
    if (reasons.length === 0) {
        const found = metric.hasOperatorLists
            ? parts.flatMap(({ member, part }) => (part.ok ? part.conditions.map((text) => `${member}: ${text}`) : []))
            : [];
        return { ok: true, value: sum, conditions: [`sum of ${members.join(', ')}`, ...found] };
    }
    const rest = known.length === 0 ? [] : [`the sum of ${known.map(({ member }) => member).join(', ')} is ${sum}`];
    return (0,reading/* missing */.L)([...reasons, ...rest].join('; '));
}
/** The metric of one artifact, of this run or of the baseline. */
function readFrom({ measurement, labels }, metric, aspect, evidence) {
    const { compressed } = evidence;
    const { artifact } = measurement;
    return reads[metric.name](measurement, {
        // An artifact may be called `constructor`.
        compressed: compressed && Object.hasOwn(compressed, artifact) ? compressed[artifact] : undefined,
        classes: evidence.classes,
        labels,
        device: aspect.device,
        className: aspect.class,
        layers: aspect.layers,
        over: aspect.over ?? 'each',
        operators: aspect.operators,
    });
}

;// CONCATENATED MODULE: ./build/gate/excess.js
/** Fractions are quotients of counts, times are means: below a billionth a difference is rounding, not evidence. */
const tolerance = 1e-9;
/** By how much a value misses its limit, in the metric's unit: above 0 it is broken, at 0 and below it is met. */
function excess(operator, actual, expected, unit) {
    const delta = operator === 'min' ? expected - actual : actual - expected;
    return Math.abs(delta) < slack(unit, Math.abs(actual) + Math.abs(expected)) ? 0 : delta;
}
function slack(unit, scale) {
    switch (unit) {
        case 'fraction':
            return tolerance;
        case 'milliseconds':
        case 'millijoules':
            return tolerance * scale;
        // A limit of 29 % of 100 bytes is 28.999999999999996; a whole byte more is never rounding.
        case 'bytes':
        case 'count':
            return Math.min(tolerance * scale, 0.5);
        default:
            return unit;
    }
}

// EXTERNAL MODULE: ./build/gate/statistics.js
var statistics = __webpack_require__(66587);
;// CONCATENATED MODULE: ./build/gate/significance.js
/**
 * Whether test samples decide an accuracy limit: two one-sided tests at the same confidence, so a limit is `met` or
 * `broken` only when chance is an unlikely explanation, and otherwise `undecided`. At a confidence of 0.5 the measured
 * value decides, whatever it rests on: where counts are whole, a test at 0.5 is not the same (58 lost and 58 won have
 * p = 0.537).
 */


function countPairs(labels, reference, candidate, isCounted = () => true) {
    if (reference.length !== labels.length || candidate.length !== labels.length) {
        throw new RangeError(`expected ${labels.length} predictions each, found ${reference.length} and ${candidate.length}`);
    }
    const counts = { lost: 0, won: 0, samples: 0 };
    labels.forEach((label, index) => {
        if (!isCounted(label))
            return;
        const [isReferenceRight, isCandidateRight] = [reference[index] === label, candidate[index] === label];
        counts.samples++;
        if (isReferenceRight && !isCandidateRight)
            counts.lost++;
        if (!isReferenceRight && isCandidateRight)
            counts.won++;
    });
    return counts;
}
/**
 * Is the drop in accuracy, (lost − won) / samples, at most `maxDrop`? Without an allowance this is McNemar's exact test
 * on the discordant pairs (McNemar 1947); with one, the score test for the difference of paired proportions
 * (Tango, Statistics in Medicine 17, 1998, eq. 5), which keeps its level where a Wald interval does not.
 */
function testDrop(pairs, maxDrop, confidence) {
    const { lost, won, samples } = pairs;
    const measured = excess('max_drop', (lost - won) / samples, maxDrop, 'fraction');
    const head = { confidence, samples, lost, won };
    if (maxDrop !== 0) {
        const z = tangoScore(pairs, maxDrop);
        // The score grows with the root of the samples, so the number that decides needs no search.
        const samplesToDecide = samples * ((0,statistics/* normalQuantile */.Zl)(confidence) / z) ** 2;
        return decide({ test: 'tango-score', ...head }, { met: (0,statistics/* normalCdf */.vr)(z), broken: (0,statistics/* normalCdf */.vr)(-z) }, measured, () => Math.max(Math.ceil(samplesToDecide), samples + 1));
    }
    // Every prediction is as right as the other's: nothing was lost on any sample.
    const probabilities = (lost, won) => lost + won === 0
        ? { met: 0, broken: 1 }
        : { met: (0,statistics/* binomialCdf */.HU)(lost, lost + won, 0.5), broken: (0,statistics/* binomialCdf */.HU)(won, lost + won, 0.5) };
    return decide({ test: 'mcnemar-exact', ...head }, probabilities(lost, won), measured, () => leastSamples(samples, confidence, (times, { more, fewer }) => lost > won
        ? probabilities(more(lost * times), fewer(won * times))
        : probabilities(fewer(lost * times), more(won * times))));
}
/** Is the accuracy behind `correct` of `samples` at least (`min`) or at most (`max`) the limit? Exact binomial test. */
function testProportion(correct, samples, operator, limit, confidence) {
    const probabilities = (correct, samples) => {
        const atMost = (0,statistics/* binomialCdf */.HU)(correct, samples, limit);
        const atLeast = (0,statistics/* binomialTail */.Cv)(correct, samples, limit);
        return operator === 'min' ? { met: atLeast, broken: atMost } : { met: atMost, broken: atLeast };
    };
    const measured = excess(operator, correct / samples, limit, 'fraction');
    const head = { test: 'binomial-exact', confidence, samples, lost: null, won: null };
    return decide(head, probabilities(correct, samples), measured, () => leastSamples(samples, confidence, (times, { more, fewer }) => {
        const round = correct / samples > limit ? more : fewer;
        return probabilities(round(correct * times), samples * times);
    }));
}
/** `measured`: by how much the measured value misses the limit; above 0 it is broken. */
function decide(head, { met, broken }, measured, needed) {
    const decided = (outcome) => ({
        ...head,
        pValue: outcome === 'met' ? met : broken,
        outcome,
        samplesToDecide: null,
    });
    if (head.confidence === 0.5)
        return decided(measured > 0 ? 'broken' : 'met');
    if (isUnlikely(met, head.confidence))
        return decided('met');
    if (isUnlikely(broken, head.confidence))
        return decided('broken');
    const samples = measured === 0 ? null : needed();
    const samplesToDecide = samples !== null && samples <= mostSamples ? samples : null;
    return { ...head, pValue: Math.min(met, broken), outcome: 'undecided', samplesToDecide };
}
/** A probability of exactly 1 − confidence, as of 2 pairs at 0.75, must not fail on its last bit. */
function isUnlikely(probability, confidence) {
    return probability <= (1 - confidence) * (1 + 1e-9);
}
/** More is no answer for a test set. */
const mostSamples = 1e9;
/** Between whole counts, where a probability falls steadily as samples grow. */
const expected = { more: (count) => count, fewer: (count) => count };
/** To the nearest whole count; a half is rounded against a decision. */
const whole = { more: (count) => Math.ceil(count - 0.5), fewer: (count) => Math.floor(count + 0.5) };
/** Beyond, the rounding of an event is no matter. */
const mostWhole = 1e6;
/** Smallest number of samples, at the rates of these, that decides; null where none does. */
function leastSamples(samples, confidence, probabilities) {
    const decides = (count, rounding = expected) => {
        const { met, broken } = probabilities(count / samples, rounding);
        return isUnlikely(met, confidence) || isUnlikely(broken, confidence);
    };
    let [low, high] = [samples, samples * 2];
    while (!decides(high)) {
        if (high > mostSamples)
            return null;
        [low, high] = [high, high * 2];
    }
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (decides(middle))
            high = middle;
        else
            low = middle;
    }
    while (high < mostWhole && !decides(high, whole))
        high++;
    return high;
}
/** Positive when more was lost than `difference` allows, in standard errors under that hypothesis. */
function tangoScore({ lost, won, samples: n }, difference) {
    const excess = lost - won - n * difference;
    const a = 2 * n;
    const b = -lost - won + (2 * n - lost + won) * difference;
    const c = -won * difference * (1 - difference);
    const q = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * q + difference * (1 - difference));
    if (variance <= 0)
        return excess === 0 ? 0 : Math.sign(excess) * Infinity;
    return excess / Math.sqrt(variance);
}
const testNames = {
    'mcnemar-exact': "McNemar's test",
    'tango-score': "Tango's test",
    'binomial-exact': 'binomial test',
};
/** `Tango's test on the same samples: 54 lost, 47 won, p = 0.013` */
function describeTest({ test, lost, won, pValue }) {
    const p = pValue < 0.001 ? 'p < 0.001' : `p = ${pValue.toFixed(3)}`;
    const pairs = lost === null || won === null ? '' : ` on the same samples: ${lost} lost, ${won} won`;
    return `${testNames[test]}${pairs}${pairs === '' ? ': ' : ', '}${p}`;
}

;// CONCATENATED MODULE: ./build/gate/compare.js
/** What a limit is compared with: the metric itself, its drop or its increase against a reference. */







const broken = (reason) => ({ kind: 'broken', reason });
function compare(budget, operator, metric, measured, evidence) {
    switch (operator) {
        case 'min':
        case 'max': {
            const comparison = compareAbsolute(budget, operator, measured.value, evidence);
            if (comparison.kind !== 'compared' || !measured.noise)
                return comparison;
            const distance = comparison.actual - comparison.expected;
            return { ...comparison, undecided: (0,gate_noise/* whyUndecided */.g8)(distance, measured.noise, metric.unit) };
        }
        case 'max_drop':
            return compareDrop(budget, metric, measured.value, evidence);
        case 'max_increase':
            return compareIncrease(budget, metric, measured, evidence);
        default:
            throw new RangeError(`unknown operator ${String(operator)}`);
    }
}
function compareAbsolute(budget, operator, measured, evidence) {
    const expected = budget[operator];
    if (expected === null || !Number.isFinite(expected))
        return broken(`expected a number as ${operator}, found ${expected}`);
    const head = {
        kind: 'compared',
        expected,
        actual: measured,
        reference: null,
        undecided: null,
        conditions: [],
    };
    const confidence = confidenceOf(budget);
    if (confidence === null)
        return { ...head, significance: null };
    if (!isConfidence(confidence))
        return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
    if (!(expected > 0 && expected < 1))
        return { ...head, significance: null };
    const found = findArtifact(budget.artifact, evidence);
    const counts = found.kind === 'found' ? countsOf(found.measurement, budget, evidence) : undefined;
    if (!counts)
        return broken('expected counts of correct predictions to test, found none');
    return { ...head, significance: testProportion(counts.correct, counts.samples, operator, expected, confidence) };
}
function compareDrop(budget, metric, measured, evidence) {
    const { artifact, maxDrop } = budget;
    if (metric.better !== 'higher')
        return broken(`expected max_drop on a metric where higher is better, found ${budget.metric}`);
    if (!maxDrop || (typeof maxDrop.against !== 'number' && !maxDrop.against))
        return broken('expected against, the artifact that max_drop compares with, found none');
    if (maxDrop.against === artifact)
        return broken(`expected max_drop against another artifact, found ${artifact} itself`);
    if (!Number.isFinite(maxDrop.value))
        return broken(`expected a number as max_drop, found ${maxDrop.value}`);
    if (typeof maxDrop.against === 'number')
        return dropFrom(maxDrop.against, budget, maxDrop.value, measured, evidence);
    const found = findReference(artifact, maxDrop.against, evidence);
    if (found.kind !== 'found')
        return unfound(found, maxDrop.against);
    const name = found.source === null ? maxDrop.against : `${artifact} in the ${found.source}`;
    const reference = readFrom(found, metric, budget, evidence);
    if (!reference.ok)
        return unrun(found, metric) ?? broken(`the reference ${name}: ${reference.reason}`);
    const head = {
        kind: 'compared',
        expected: maxDrop.value,
        actual: reference.value - measured,
        reference: reference.value,
        undecided: null,
        conditions: found.source === null ? [] : [`against the ${found.source}`],
    };
    if (metric.basis !== 'samples')
        return { ...head, significance: null };
    const degenerate = whyDegenerate(found.measurement);
    if (degenerate)
        return broken(`the reference ${name} is degenerate: ${degenerate}`);
    const candidate = findArtifact(artifact, evidence);
    if (candidate.kind !== 'found')
        return broken(`expected a measurement of ${artifact}, found none`);
    if (!hasSameSamples(candidate.measurement, found.measurement) || !hasSameLabels(candidate.labels, found.labels)) {
        return broken(`expected ${artifact} and ${name} to be measured on the same samples, found others`);
    }
    const confidence = maxDrop.confidence ?? confidenceOf(budget);
    if (confidence === null)
        return { ...head, significance: null };
    if (!isConfidence(confidence))
        return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
    const labels = candidate.labels;
    if (labels?.length !== candidate.measurement.predictions.length)
        return broken('expected the labels of the samples to pair predictions, found none');
    const classIndex = budget.class ? (evidence.classes?.indexOf(budget.class) ?? -1) : null;
    if (metric.hasClass && classIndex === null)
        return broken('expected the class whose drop is limited, found none');
    const isCounted = (label) => classIndex === null || label === classIndex;
    const pairs = countPairs(labels, found.measurement.predictions, candidate.measurement.predictions, isCounted);
    const significance = testDrop(pairs, maxDrop.value, confidence);
    return { ...head, significance, conditions: [...head.conditions, describeTest(significance)] };
}
/** A drop from a value allows no paired test: at a confidence it is the same as a minimum. */
function dropFrom(reference, budget, allowed, measured, evidence) {
    if (!Number.isFinite(reference))
        return broken(`expected a number as against, found ${reference}`);
    const least = compareAbsolute({ ...budget, min: reference - allowed }, 'min', measured, evidence);
    return least.kind === 'compared' ? { ...least, expected: allowed, actual: reference - measured, reference } : least;
}
function compareIncrease(budget, metric, measured, evidence) {
    const { artifact, maxIncrease } = budget;
    if (!maxIncrease)
        return broken('expected max_increase, found none');
    if (metric.better !== 'lower')
        return broken(`expected max_increase on a metric where lower is better, found ${budget.metric}`);
    const { percent, absolute, combine, against } = maxIncrease;
    if (against === artifact)
        return broken(`expected max_increase against another artifact or ${spec_plan/* baseReference */.lo}, found ${artifact} itself`);
    const aspect = { ...budget, class: null, device: measured.device ?? budget.device };
    const reference = typeof against === 'number'
        ? { value: against, source: null, noise: gate_noise/* noNoise */.wP, conditions: [] }
        : readReference(artifact, against, metric, aspect, evidence);
    if ('reason' in reference)
        return reference;
    if (!Number.isFinite(reference.value))
        return broken(`expected a number as against, found ${reference.value}`);
    const allowances = [percent === null ? null : percent * reference.value, absolute].filter((allowance) => allowance !== null);
    if (allowances.length === 0 || !allowances.every((allowance) => Number.isFinite(allowance) && allowance >= 0)) {
        return broken(`expected percent, absolute or both, none negative, found ${String(percent)} and ${String(absolute)}`);
    }
    const expected = combine === 'any' ? Math.min(...allowances) : Math.max(...allowances);
    const actual = measured.value - reference.value;
    const noise = measured.noise ? (0,gate_noise/* noiseOfDifference */.Dy)(measured.noise, reference.noise ?? gate_noise/* noNoise */.wP) : null;
    const tooTight = noise && (0,gate_noise/* whyTooTight */.HE)(expected, noise, metric.unit);
    if (tooTight)
        return broken(tooTight);
    return {
        kind: 'compared',
        expected,
        actual,
        reference: reference.value,
        significance: null,
        undecided: noise && (0,gate_noise/* whyUndecided */.g8)(actual - expected, noise, metric.unit),
        conditions: reference.conditions,
    };
}
/** A group is compared with the sum of its members in the reference. */
function readReference(artifact, against, metric, aspect, evidence) {
    const group = evidence.groups && Object.hasOwn(evidence.groups, artifact) ? evidence.groups[artifact] : undefined;
    const members = against === spec_plan/* baseReference */.lo ? (group ?? [artifact]) : [artifact];
    let [sum, source, noise] = [0, null, null];
    for (const member of members) {
        const found = findReference(member, against, evidence);
        if (found.kind === 'new' && members.length > 1 && evidence.baseline?.kind === 'found')
            continue;
        if (found.kind !== 'found')
            return unfound(found, against);
        const value = readFrom(found, metric, aspect, evidence);
        if (!value.ok)
            return (notAskedFor(found, metric) ??
                whyNoReference(found, metric, aspect, against) ??
                broken(`the reference ${against}: ${value.reason}`));
        sum += value.value;
        source = found.source;
        noise = value.noise ?? null;
    }
    const conditions = [
        ...(source === null ? [] : [`against the ${source}`]),
        ...(noise === null ? [] : [`the reference: ${(0,gate_noise/* describeNoise */.YI)(noise, metric.unit)}`]),
    ];
    return { value: sum, source, noise, conditions };
}
/** Null: the reference was measured as far as this metric needs. */
function notAskedFor({ measurement, source }, { name }) {
    if (name !== 'deflated_size' || measurement.deflatedBytes !== null)
        return null;
    const reason = `the ${source ?? 'reference'} has no deflated size of ${measurement.artifact}, because no budget asked for it there`;
    return { kind: 'lost', reason };
}
/** Devices come later than artifacts: the base may have been measured by none, or by another. Null: it is no matter of devices. */
function whyNoReference({ measurement, source, unrun: unrunReason }, { basis }, { device }, against) {
    const { devices, artifact } = measurement;
    if (unrunReason && basis !== 'bytes')
        return unrunReason;
    if (basis !== 'device' || against !== spec_plan/* baseReference */.lo)
        return null;
    if (devices.length === 0)
        return {
            kind: 'new',
            reason: `no device measured ${artifact} in the ${source ?? against}: later runs compare with this one`,
        };
    if (devices.some((other) => other.device === device))
        return null;
    const names = devices.map((other) => other.device).join(', ');
    return {
        kind: 'lost',
        reason: `${device ?? 'the device'} did not measure ${artifact} in the ${source ?? against}, but ${names} did: was it renamed?`,
    };
}
function unrun({ unrun: why }, { basis }) {
    return why && basis !== 'bytes' ? why : null;
}
function unfound({ kind, reason }, against) {
    return kind === 'missing' ? { kind: 'broken', reason: `the reference ${against}: ${reason}` } : { kind, reason };
}
function confidenceOf({ metric, confidence }) {
    return (0,metrics/* findMetric */.GF)(metric)?.isTested === true ? confidence : null;
}
function isConfidence(confidence) {
    return confidence >= 0.5 && confidence < 1;
}
function countsOf(measurement, budget, evidence) {
    if ((0,metrics/* findMetric */.GF)(budget.metric)?.hasClass !== true)
        return measurement.accuracy ?? undefined;
    const index = evidence.classes?.indexOf(budget.class ?? '') ?? -1;
    return measurement.accuracy?.perClass[index];
}
function hasSameSamples(a, b) {
    if (!readAccuracy(a).ok || !readAccuracy(b).ok)
        return false;
    const [counts, others] = [a, b].map(({ accuracy }) => accuracy?.perClass.map(({ samples }) => samples).join());
    return a.accuracy?.samples === b.accuracy?.samples && counts === others;
}
function hasSameLabels(a, b) {
    return a === b || (a?.length === b?.length && a?.every((label, index) => label === b?.[index]) === true);
}

;// CONCATENATED MODULE: ./build/gate/policy.js

/** `error` is never softened: a number that is missing may hide anything. */
function applyPolicy(judgement, budget, evidence) {
    const { verdict } = judgement;
    if (verdict === 'pass' || verdict === 'error' || verdict === 'warn')
        return judgement;
    if (budget.waiver) {
        const refusal = whyNoWaiver(budget.waiver, evidence.today);
        const { owner, reason, expires } = budget.waiver;
        if (refusal === null)
            return soften(judgement, `waived by ${owner} until ${expires}: ${reason}`);
        judgement = { verdict, reason: join(judgement.reason, `the waiver by ${owner} does not hold: ${refusal}`) };
    }
    if (budget.onUnchanged === 'warn' && isUnchanged(budget.artifact, evidence)) {
        return soften(judgement, 'the file is the same as in the base');
    }
    if (budget.level === 'warn')
        return soften(judgement, null);
    return judgement;
}
function whyNoWaiver({ expires }, today) {
    if (!isDay(expires))
        return `expected a day as YYYY-MM-DD, found ${expires}`;
    if (today === undefined || !isDay(today))
        return 'the date of today is not known';
    if (today > expires)
        return `it expired on ${expires}`;
    if (daysBetween(today, expires) <= longestWaiverDays)
        return null;
    return `expected a last day within ${longestWaiverDays} days of ${today}, found ${expires}: a waiver without end is no waiver`;
}
/** A year, also a leap year: who waives for longer means another limit. */
const longestWaiverDays = 366;
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
function isDay(text) {
    return (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text));
}
function soften({ reason }, because) {
    return { verdict: 'warn', reason: join(reason, because) };
}
function join(...reasons) {
    const said = reasons.filter((reason) => reason !== null);
    return said.length > 0 ? said.join('; ') : null;
}

// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
;// CONCATENATED MODULE: ./build/gate/evaluate.js
/**
 * Judges budgets: measurements in, one row per limit out. Pure, and closed against failure: whatever is missing, NaN,
 * unreadable or degenerate becomes an `error` row, never a pass.
 */







function evaluate(budgets, evidence) {
    return budgets
        .filter(({ level }) => level !== 'off')
        .flatMap((budget) => {
        const operators = operatorsOf(budget);
        if (operators.length > 0)
            return operators.map((operator) => cut(judge(budget, operator, evidence)));
        return [errorRow(budget, 'max', 'expected min, max, max_drop or max_increase, found none of them')];
    });
}
/** A report holds no longer texts: names of a stranger must not make one that cannot be read back. */
function cut(row) {
    const reason = row.reason?.slice(0, 2000) ?? null;
    const conditions = row.conditions.slice(0, 20).map((text) => text.slice(0, 1000));
    return { ...row, reason, conditions };
}
function operatorsOf({ min, max, maxDrop, maxIncrease }) {
    const given = { min, max, max_drop: maxDrop, max_increase: maxIncrease };
    return Object.keys(given).filter((operator) => given[operator] !== null);
}
function judge(budget, operator, evidence) {
    const metric = (0,metrics/* findMetric */.GF)(budget.metric);
    if (!metric) {
        const known = metrics/* metricNames */.Zv.join(', ');
        return errorRow(budget, operator, `expected a metric such as ${known}, found ${budget.metric}`);
    }
    const measured = readMetric(budget.artifact, metric, budget, evidence);
    if (!measured.ok)
        return errorRow(budget, operator, measured.reason);
    const comparison = strictest(sidesOf(evidence.baseline).map((side) => compare(budget, operator, metric, measured, {
        ...evidence,
        ...(side ? { baseline: side } : {}),
    })), (one) => excess(operator, one.actual, one.expected, metric.unit));
    const row = {
        ...errorRow(budget, operator, ''),
        device: measured.device ?? budget.device,
        measured: measured.value,
        conditions: measured.conditions,
    };
    if (comparison.kind !== 'compared')
        return { ...row, ...applyPolicy(uncompared(comparison), budget, evidence) };
    const { expected, actual, reference, significance, conditions } = comparison;
    const delta = excess(operator, actual, expected, metric.unit);
    return {
        ...row,
        expected,
        actual,
        reference,
        delta,
        significance,
        conditions: [...measured.conditions, ...conditions],
        ...applyPolicy(compared(comparison, delta), budget, evidence),
    };
}
/**
 * Of the comparisons with several commits the one that the change does worst in: broken before undecided before met, and of
 * those the least room. What a commit does not have yet says nothing where another has it.
 */
function strictest(comparisons, excessOf) {
    const [only, ...more] = comparisons;
    if (!only)
        throw new RangeError('expected a comparison, found nothing');
    if (more.length === 0)
        return only;
    const known = comparisons.filter(({ kind }) => kind !== 'new');
    const ranked = (known.length > 0 ? known : comparisons)
        .map((comparison) => {
        if (comparison.kind !== 'compared')
            return { comparison, rank: verdict/* verdicts */.rY.indexOf(uncompared(comparison).verdict), excess: 0 };
        const delta = excessOf(comparison);
        return { comparison, rank: verdict/* verdicts */.rY.indexOf(compared(comparison, delta).verdict), excess: delta };
    })
        .sort((a, b) => b.rank - a.rank || b.excess - a.excess);
    const worst = ranked[0]?.comparison ?? only;
    if (worst.kind !== 'compared')
        return worst;
    const others = ranked
        .slice(1)
        .flatMap(({ comparison }) => (comparison.kind === 'compared' ? comparison.conditions : []));
    const said = [...new Set(others)].filter((condition) => !worst.conditions.includes(condition));
    return { ...worst, conditions: [...worst.conditions, ...said.map((condition) => `stricter than ${condition}`)] };
}
function uncompared({ kind, reason }) {
    switch (kind) {
        case 'new':
        case 'not-asked':
            return { verdict: 'warn', reason };
        case 'lost':
            return { verdict: 'inconclusive', reason };
        case 'broken':
            return { verdict: 'error', reason };
        default:
            throw new RangeError(`unknown comparison ${String(kind)}`);
    }
}
function compared({ significance, undecided }, delta) {
    if (undecided !== null)
        return { verdict: 'inconclusive', reason: undecided };
    if (!significance)
        return { verdict: delta <= 0 ? 'pass' : 'fail', reason: null };
    const { outcome, samples, samplesToDecide, confidence } = significance;
    switch (outcome) {
        case 'met':
            return { verdict: 'pass', reason: null };
        case 'broken':
            return { verdict: 'fail', reason: null };
        case 'undecided': {
            const needed = samplesToDecide === null
                ? 'no number of samples would, at these rates'
                : `about ${grouped(samplesToDecide)} would, at these rates`;
            return {
                verdict: 'inconclusive',
                reason: `${grouped(samples)} samples do not decide at ${percent(confidence)} confidence; ${needed}`,
            };
        }
        default:
            throw new RangeError(`unknown outcome ${String(outcome)}`);
    }
}
/** 0.57 · 100 is 56.99999999999999. */
function percent(fraction) {
    return `${Number((fraction * 100).toFixed(9))} %`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function errorRow(budget, operator, reason) {
    const metric = (0,metrics/* findMetric */.GF)(budget.metric);
    const against = {
        min: null,
        max: null,
        max_drop: referenceName(budget.maxDrop?.against),
        max_increase: referenceName(budget.maxIncrease?.against),
    };
    const limit = { min: budget.min, max: budget.max, max_drop: budget.maxDrop?.value, max_increase: null }[operator];
    return {
        artifact: budget.artifact,
        metric: budget.metric,
        class: budget.class,
        device: budget.device,
        unit: metric?.unit ?? 'count',
        better: metric?.better ?? 'lower',
        operator,
        expected: Number.isFinite(limit) ? (limit ?? null) : null,
        against: against[operator],
        reference: null,
        measured: null,
        actual: null,
        delta: null,
        level: budget.level === 'warn' ? 'warn' : 'error',
        verdict: 'error',
        reason,
        significance: null,
        message: budget.message,
        place: budget.where,
        conditions: [],
    };
}
/** How a row names what it compares with. */
function referenceName(against) {
    if (against === undefined)
        return null;
    return typeof against === 'number' ? 'a fixed value' : against;
}

// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(87177);
;// CONCATENATED MODULE: ./build/pipeline/claims.js

/** Marks each row with a number for which `isClaimed` holds of one of its artifacts, or of what that is compared with. */
function markClaims(rows, { groups }, isClaimed) {
    return rows.map((row) => {
        if (row.measured === null)
            return row;
        const members = (Object.hasOwn(groups, row.artifact) ? groups[row.artifact] : undefined) ?? [row.artifact];
        const subjects = row.against === null || row.against === 'base' ? members : [...members, row.against];
        return subjects.some((name) => isClaimed(name, row)) ? { ...row, isClaimed: true } : row;
    });
}
/** Whether a row needs a run of the file over samples. */
function restsOnSamples({ metric }) {
    return (0,metrics/* findMetric */.GF)(metric)?.basis === 'samples';
}

// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
;// CONCATENATED MODULE: ./build/gate/invariants.js
function checkInvariants(targets, measurement) {
    return [
        ...Object.entries(targets.sparsityFraction).map(([layer, expected]) => check(measurement, layer, 'zeros', expected)),
        ...Object.entries(targets.clusters).map(([layer, expected]) => check(measurement, layer, 'distinct_codes', expected)),
    ];
}
function check(measurement, name, invariant, expected) {
    const head = { artifact: measurement.artifact, layer: name, invariant, expected };
    const error = (reason) => ({ ...head, actual: null, verdict: 'error', reason });
    const found = measurement.layers.filter((layer) => layer.name === name);
    const [layer] = found;
    if (!layer || found.length > 1) {
        return error(`expected one layer ${name} in ${measurement.file}, found ${found.length}`);
    }
    const actual = invariant === 'zeros' ? layer.zeroFraction : layer.distinctCodes;
    if (!Number.isFinite(actual) || !Number.isFinite(expected))
        return error(`expected numbers, found ${actual} against ${expected}`);
    if (layer.kernelElements < 1)
        return error('expected a kernel, found an empty one');
    const holds = invariant === 'zeros' ? actual >= expected - 1e-9 : actual <= expected;
    if (holds)
        return { ...head, actual, verdict: 'pass', reason: null };
    return { ...head, actual, verdict: 'fail', reason: reasonOf[invariant] };
}
const reasonOf = {
    zeros: 'a pass after pruning put values back where pruning had left zeros',
    distinct_codes: 'a pass after clustering moved values away from their centroid',
};

// EXTERNAL MODULE: ./build/pipeline/check-sparsity.js
var check_sparsity = __webpack_require__(89787);
;// CONCATENATED MODULE: ./build/pipeline/promises.js
/** What compression promised of each exported file, for the gate to check on its bytes. */




/**
 * Zeros and codes per layer. The teacher is not compressed; codes are promised of quantised files only; of committed files
 * the spec promises nothing.
 */
function compressionTargets(plan, measurements) {
    const { pruning, clustering } = plan.compression;
    return perArtifact(plan, measurements, ({ pruned, clustered }) => ({
        sparsityFraction: pruning
            ? Object.fromEntries(pruned.map((layer) => [layer, (0,check_sparsity/* finalSparsity */.Y)(pruning).sparsity]))
            : {},
        clusters: clustering ? Object.fromEntries(clustered.map((layer) => [layer, clustering.numberOfClusters])) : {},
    }));
}
/** Each promise held against what was measured. */
function checkPromises(plan, measurements) {
    const targets = compressionTargets(plan, measurements);
    return measurements.flatMap((measurement) => {
        // An artifact may be called `constructor`.
        const promised = Object.hasOwn(targets, measurement.artifact) ? targets[measurement.artifact] : undefined;
        return promised ? checkInvariants(promised, measurement) : [];
    });
}
function compressedLayers(plan, measurements) {
    return perArtifact(plan, measurements, (layers) => layers);
}
function perArtifact(plan, measurements, describe) {
    const { pruning, clustering } = plan.compression;
    const entries = plan.artifacts.flatMap((artifact) => {
        const measurement = measurements.find((one) => one.artifact === artifact.name);
        if ((0,spec_plan/* isCommitted */.zZ)(artifact) || !measurement)
            return [];
        const kernelLayers = measurement.layers.map(({ name }) => name);
        const isStudent = artifact.model === 'student';
        const pruned = isStudent && pruning ? (0,spec_layers/* matchLayers */.MB)(pruning.layers, kernelLayers) : [];
        const codes = isStudent && clustering && artifact.type === 'int8';
        const clustered = codes ? (0,spec_layers/* matchLayers */.MB)(clustering.layers, kernelLayers) : [];
        return [[artifact.name, describe({ pruned, clustered })]];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/pipeline/judge.js
/** Measurements and budgets become rows, and the rows a report. */









const noData = { sha256: null, trainSamples: 0, testSamples: 0, classes: [], labels: [] };
async function judge_judge(plan, findings) {
    const { measurements, faults, data, base, claimed = [], claim = '', started, now, ...rest } = findings;
    const { evidence: baseline } = base;
    const evidence = {
        measurements,
        faults,
        compressed: compressedLayers(plan, measurements),
        groups: plan.groups,
        today: new Date(now()).toISOString().slice(0, 10),
        ...(data.sha256 === null ? {} : { classes: data.classes, labels: data.labels }),
        ...(baseline ? { baseline } : {}),
    };
    const rows = markClaims(evaluate(plan.budgets, evidence), plan, (artifact, row) => restsOnSamples(row) && claimed.includes(artifact));
    const budgets = rows.map((row) => (row.isClaimed ? { ...row, conditions: [...row.conditions, claim] } : row));
    return (0,report/* buildReport */.FK)({
        ...rest,
        toolVersion: version/* version */.r,
        spec: {
            name: plan.name,
            path: plan.specPath,
            sha256: (0,digest/* digestBytes */.QN)(await (0,promises_.readFile)(plan.specFile)),
            inputs: await (0,inputs_digest/* inputsDigest */.KA)(plan),
        },
        seed: plan.seed,
        data,
        baseline: base.described,
        budgetChanges: base.budgets ? (0,budget_diff/* compareBudgets */.U)(base.budgets, plan.budgets) : [],
        budgets,
        invariants: checkPromises(plan, measurements),
        artifacts: measurements,
        faults,
        totalSeconds: (now() - started) / 1000,
    });
}


/***/ }),

/***/ 499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ measureOnDevices)
/* harmony export */ });
/** Adds what devices measured about these very files: a measurement belongs to the bytes whose digest it carries. */
async function measureOnDevices({ measurements: patterns, workspace }, artifacts) {
    if (patterns.length === 0)
        return artifacts;
    const { attachDevices, readDeviceMeasurements } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(5022)]).then(__webpack_require__.bind(__webpack_require__, 15022));
    const { files, faults } = await readDeviceMeasurements(patterns, workspace);
    const attached = attachDevices(artifacts, files);
    return { measurements: attached.measurements, faults: [...artifacts.faults, ...faults, ...attached.faults] };
}


/***/ }),

/***/ 43937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ examineWork),
/* harmony export */   p: () => (/* binding */ requireOwnWork)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15719);
/* harmony import */ var _platform_git_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45092);
/**
 * Whose work a work folder holds. A finished stage or a report that a change brings along would be taken for one that was made
 * here, so nothing that is committed is believed; and where git cannot tell, that is not the same as nothing being committed.
 */






/**
 * Throws `TinygateError` where anything in the folder, the folder itself or a link on the way to it is committed or added. A
 * folder without any repository is its owner's own, but in CI it is files of a change without their history.
 *
 * @param workDir absolute
 */
async function examineWork(workDir, { isCi = false }) {
    // Nothing to believe, and nothing to ask git for.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workDir))
        return { kind: 'own' };
    const real = await realNearest(workDir);
    const places = [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workDir), real])];
    for (const place of places) {
        const found = await trackedBelow(place);
        if (found.kind === 'committed')
            throw committedWork(workDir, found.path);
        if (found.kind === 'unknown')
            return found;
        if (found.kind === 'no-repository' && isCi) {
            return { kind: 'unknown', reason: 'there is no .git: the files came without their history' };
        }
    }
    return { kind: 'own' };
}
/** Throws where a report of the work folder is committed, for commands that believe it: to lock, to tighten, to publish. */
async function requireOwnWork(workDir, isCi) {
    const work = await examineWork(workDir, { isCi });
    if (work.kind === 'own')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
        code: 'work/unknown-origin',
        message: `expected to know that ${workDir} did not come with the change, found that ${work.reason}`,
        cause: 'A report that a change brings along would be taken for one that was made here.',
        fix: 'Install git, and check the repository out with it.',
    });
}
async function trackedBelow(place) {
    const repository = repositoryOf(place);
    if (repository === null)
        return { kind: 'no-repository' };
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(repository, place).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const links = ways.filter((way) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository, way), { throwIfNoEntry: false })?.isSymbolicLink());
    try {
        for (const way of [...links, parts.join('/')]) {
            const [path] = await list(repository, way);
            if (path !== undefined)
                return { kind: 'committed', path };
        }
        return { kind: 'none' };
    }
    catch (error) {
        if (error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .HistoryError */ .tx)
            return { kind: 'unknown', reason: error.found };
        throw error;
    }
}
/** What is committed or added at a path or below it. File systems that ignore case find one by the other. */
async function list(repository, path) {
    const { status, stdout, stderr } = await (0,_platform_git_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .E)(repository, ['ls-files', '-z', '--', `:(top,icase,literal)${path}`]);
    if (status === 0)
        return stdout.toString('utf8').split('\0').slice(0, -1);
    const found = `git does not tell what is committed: ${stderr.slice(0, 300)}`;
    throw new _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .HistoryError */ .tx('refused', found, 'Check the repository out with git.');
}
/** The innermost folder around a path, itself excluded, that has a `.git`; null where there is none. */
function repositoryOf(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git'), { throwIfNoEntry: false }))
        return folder;
    return folder === path ? null : repositoryOf(folder);
}
/** Where the path leads, links followed as far as it exists. */
async function realNearest(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null);
    if (found !== null)
        return found;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await realNearest(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
function committedWork(workDir, path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
        code: 'work/committed',
        message: `expected ${workDir} to hold what tinygate made, found that ${path} is committed`,
        cause: 'A finished stage or a report that a change brings along would be taken for one that was made here.',
        fix: 'Remove .tinygate from the repository (git rm -r --cached .tinygate), and add it to .gitignore.',
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
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18937);
/* harmony import */ var _report_render_html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90751);
/* harmony import */ var _report_render_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82470);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62775);







/** Writes `report.json`, `summary.md` and `report.html` into the work folder, as many of them as can be written. */
async function writeReport(report, { shown }, workDir) {
    const files = {
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'report.json'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'summary.md'),
        html: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'report.html'),
    };
    const unwritten = [];
    // What keeps the folder from being made keeps every file from being written, which says so.
    await (0,_work_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeWorkFolder */ ._)(workDir).catch(() => undefined);
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
    await write(files.report, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__.stringifyReport)(report));
    await write(files.summary, (0,_report_render_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(report));
    await write(files.html, (0,_report_render_html_js__WEBPACK_IMPORTED_MODULE_4__/* .renderHtml */ .K2)(report, shown));
    return { files, unwritten };
}


/***/ })

};
