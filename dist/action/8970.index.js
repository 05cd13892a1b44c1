export const id = 8970;
export const ids = [8970];
export const modules = {

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
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39960);
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
// EXTERNAL MODULE: ./build/measure/measure-artifact.js + 11 modules
var measure_artifact = __webpack_require__(39960);
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
    const report = (0,json/* parseReport */.MM)(bytes.toString('utf8'), path);
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
// EXTERNAL MODULE: ./build/pipeline/judge.js
var judge = __webpack_require__(36720);
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


/***/ })

};
