export const id = 9104;
export const ids = [9104];
export const modules = {

/***/ 50265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ measureCommitted),
/* harmony export */   k: () => (/* binding */ readModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71626);
/* harmony import */ var _measure_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49803);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68206);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21299);
/* harmony import */ var _measure_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39233);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61794);
/** Artifacts that are in the repository: their bytes, measured as they are. */










/** Largest model that is read: what a flatbuffer's 32-bit offsets can address is twice that. */
const maxModelBytes = 1024 * 1024 * 1024;
/** @param samples loads the data; it is called only when a file has to be run, and for each such file. */
async function measureCommitted(plan, samples, context) {
    const measurements = [];
    const faults = [];
    for (const artifact of plan.artifacts) {
        if (!(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .isCommitted */ .z)(artifact))
            continue;
        const { name, file } = artifact;
        let sha256 = null;
        try {
            const bytes = await readModel(artifact, plan);
            sha256 = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes);
            const asked = { plan, samples: (0,_needs_js__WEBPACK_IMPORTED_MODULE_8__/* .needsRun */ .ZT)(plan, name) ? samples : null, ...context };
            measurements.push(await (0,_measure_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .measureBytes */ .E)({ artifact: name, file, bytes, sha256 }, asked));
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
        if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_6__/* .leaves */ .FQ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(plan.workspace), target)) {
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

/***/ 37596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ dataOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68206);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62775);
/** How the data of a plan is opened in a run: where resized photographs are kept, and whether links may lead anywhere. */



function dataOptions({ seed, workspace, student }, { root }, work, { workDir, progress, signal, native, trustWorkspace }) {
    // Data elsewhere on the machine is what whoever started the run named.
    const isStrangers = trustWorkspace === false && !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_1__/* .leaves */ .FQ)(workspace, root);
    return {
        seed,
        within: isStrangers ? workspace : null,
        cache: { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, _work_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .picturesFolder */ .k), isBelieved: work.kind === 'own' },
        trains: student !== null,
        progress,
        signal,
        ...(native && { native }),
    };
}


/***/ }),

/***/ 95391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEarlierRun),
/* harmony export */   b: () => (/* binding */ madePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _measure_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49803);
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19582);
/* harmony import */ var _measure_run_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50961);
/* harmony import */ var _measure_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5210);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(21299);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84379);
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88894);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61794);
/* harmony import */ var _core_read_whole_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5574);
/* harmony import */ var _formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5023);
/* harmony import */ var _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59051);
/**
 * What an earlier `run` left in the work folder. Its files are measured again here, from their bytes; what only a run of them
 * can tell is run again where the data are there, else it is a claim of that report, believed only where nobody else can have
 * put it there.
 */















const nothing = { report: null, measurements: [], faults: [], claimed: [], claim: '' };
/** Throws `TinygateError` where the folder lacks a file of the plan. */
async function readEarlierRun(plan, work, samples, context) {
    const { workDir } = context;
    const artifacts = plan.artifacts.flatMap((artifact) => ((0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .isCommitted */ .z)(artifact) ? [] : [artifact]));
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
        const limits = { maxBytes: _formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_12__.maxModelBytes, fix: 'Run `tinygate run` again.' };
        const bytes = await (0,_core_read_whole_js__WEBPACK_IMPORTED_MODULE_11__/* .readWhole */ .o)(path, limits).catch((error) => {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG)
                throw error;
            throw notMade(`expected the file of ${name}, found no file at ${path}`, error);
        });
        const sha256 = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes);
        // The file that ships is what was measured, or nothing is known about it.
        if (sha256 !== before.sha256)
            throw notMade(`expected ${path} with the bytes that were measured, found others`);
        const own = { artifact: name, file: before.file, bytes, sha256 };
        try {
            const { progress, signal } = context;
            const isDeflated = (0,_needs_js__WEBPACK_IMPORTED_MODULE_10__/* .needsDeflatedSize */ .IE)(plan, name) || before.deflatedBytes !== null;
            const deflated = isDeflated ? await (0,_measure_size_js__WEBPACK_IMPORTED_MODULE_7__/* .measureDeflated */ .ed)(bytes, { signal }) : {};
            const measured = { ...(0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectArtifact */ .rh)(own, (0,_promises_js__WEBPACK_IMPORTED_MODULE_9__/* .promisedBlocks */ .sJ)(plan, artifact)), ...deflated };
            const mustRun = (0,_needs_js__WEBPACK_IMPORTED_MODULE_10__/* .needsRun */ .ZT)(plan, name);
            const evaluation = mustRun && hasData
                ? await (0,_measure_run_file_js__WEBPACK_IMPORTED_MODULE_6__/* .runFile */ .y)(own, {
                    runtime: plan.runtime,
                    samples,
                    keepsScores: (0,_needs_js__WEBPACK_IMPORTED_MODULE_10__/* .needsScores */ .XV)(plan, name),
                    limits: artifact.inference,
                    progress,
                    signal,
                })
                : recall(before, work, mustRun);
            if (evaluation.runtime !== null && !(mustRun && hasData))
                claimed.push(name);
            measurements.push({ ...measured, ...evaluation });
        }
        catch (error) {
            context.signal.throwIfAborted();
            faults.push({ artifact: name, file: before.file, sha256, ...(0,_measure_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .K)(error, null) });
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
        return mustRun ? { ..._measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .notRun */ .nE, accuracyFault: notBelieved(work.reason) } : _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .notRun */ .nE;
    const { accuracy, predictions, scores, runtime, accuracyFault, exactAgreement } = before;
    return {
        accuracy,
        predictions,
        ...(scores ? { scores } : {}),
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
    return data !== null && (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .dataPaths */ .v8)(data).every((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
async function readReport(plan, workDir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'report.json');
    const names = plan.artifacts.flatMap((artifact) => ((0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .isCommitted */ .z)(artifact) ? [] : [artifact.name])).join(', ');
    const limits = { maxBytes: _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_14__/* .maxReportBytes */ .K, fix: 'Run `tinygate run` again.' };
    const bytes = await (0,_core_read_whole_js__WEBPACK_IMPORTED_MODULE_11__/* .readWhole */ .o)(path, limits).catch((error) => {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG)
            throw error;
        throw notMade(`expected the report of an earlier run of ${names}, found no report at ${path}`, error);
    });
    // Loaded where there is a report: a gate on committed files must not wait for it.
    const { parseReport } = await __webpack_require__.e(/* import() */ 8937).then(__webpack_require__.bind(__webpack_require__, 18937));
    const report = parseReport(bytes, path);
    if (report.spec.name !== plan.name) {
        throw notMade(`expected a report of '${plan.name}', found one of '${report.spec.name}' at ${path}`);
    }
    return { report, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes) };
}
function madePath({ name }, workDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'artifacts', `${name}.tflite`);
}
function notMade(message, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
        code: 'gate/not-made',
        message,
        cause: 'gate trains nothing: it judges what `tinygate run` left in the work folder.',
        fix: 'Run `tinygate run` first, name its folder with --out, or give the artifact a committed file.',
    }, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 59104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatePipeline: () => (/* binding */ gatePipeline)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21299);
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50265);
/* harmony import */ var _data_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37596);
/* harmony import */ var _describe_data_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66631);
/* harmony import */ var _earlier_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95391);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82973);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69335);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36720);
/* harmony import */ var _measure_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62123);
/* harmony import */ var _measure_on_devices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(499);
/* harmony import */ var _own_work_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43937);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83415);
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
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .requireInside */ .Ab)(plan, workDir);
    const work = await (0,_own_work_js__WEBPACK_IMPORTED_MODULE_9__/* .examineWork */ .Ro)(workDir, context);
    const samples = loadedOnce(plan, work, context);
    const made = await (0,_earlier_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readEarlierRun */ .S)(plan, work, samples.load, context);
    const committed = await (0,_committed_js__WEBPACK_IMPORTED_MODULE_1__/* .measureCommitted */ .R)(plan, samples.load, context);
    const measured = await (0,_measure_on_devices_js__WEBPACK_IMPORTED_MODULE_8__/* .measureOnDevices */ .r)(plan, inOrder(plan, made, committed), { workDir, work });
    const today = { plan, measurements: measured.measurements, samples: samples.load, ...context };
    const base = await (0,_measure_base_js__WEBPACK_IMPORTED_MODULE_7__/* .measureBase */ .c)(await context.findBase?.(plan), today);
    const report = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .judge */ .S)(plan, {
        ...measured,
        data: samples.loaded ? (0,_describe_data_js__WEBPACK_IMPORTED_MODULE_11__/* .describeData */ .s)(samples.loaded) : (made.report?.data ?? _judge_js__WEBPACK_IMPORTED_MODULE_6__/* .noData */ ._),
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
    const { files, unwritten } = await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_10__/* .writeReport */ .u)(report, base, workDir);
    const artifacts = plan.artifacts.map((artifact) => (0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .isCommitted */ .z)(artifact) ? artifact.path : (0,_earlier_run_js__WEBPACK_IMPORTED_MODULE_3__/* .madePath */ .b)(artifact, workDir));
    return { report, base, exitCode: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeWith */ .I)(report.verdict, unwritten), files: { ...files, artifacts }, unwritten };
}
/** Loaded only where samples are needed, and once: a gate on sizes takes milliseconds. */
function loadedOnce(plan, work, context) {
    let loading;
    const read = async () => {
        const { data } = plan;
        if (!data)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd('samples are asked for without data in the spec');
        const { openData } = await __webpack_require__.e(/* import() */ 3650).then(__webpack_require__.bind(__webpack_require__, 83650));
        return (samples.loaded = await openData(data, (0,_data_options_js__WEBPACK_IMPORTED_MODULE_2__/* .dataOptions */ .V)(plan, data, work, context)));
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
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* unused harmony export leadsInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68206);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84379);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62775);
/** Where a change that is not trusted may be read from and written to: the workspace, also through links. */







/**
 * Throws `SpecError` where a file that the spec names, or a folder that would be written to, is outside the workspace by a
 * link. A file that is missing is for its reader to tell. Whoever runs tinygate on files of their own may link as they like.
 */
async function requireInside(plan, workDir) {
    const { workspace } = plan;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const written = [workDir, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'artifacts'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, 'cache'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workDir, _work_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .picturesFolder */ .k)];
    for (const path of [...(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .inputPaths */ .Nq)(plan).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, file)), ...written]) {
        if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(workspace, path) || !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(root, await nearest(path)))
            continue;
        const where = plan.places['/name'];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpecError */ .G8({
            code: 'spec/link-outside',
            message: `expected ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path)} to be in the workspace, found that it is behind a link to outside`,
            ...(where ? { where } : {}),
            cause: 'A pull request must have no other files of the machine read or written.',
            fix: 'Commit the files themselves.',
        });
    }
}
/**
 * The bytes of a file of the workspace: not of one that a link leads to outside it, of no pipe, and of no more than is asked for.
 *
 * @param path absolute
 * @throws DataError, or what the operating system says
 */
async function readInside(path, workspace, maxBytes) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path);
    const refuse = (found) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL({
        code: 'input/not-inside',
        message: `expected ${file} to be a file of the workspace of at most ${maxBytes} bytes, found ${found}`,
        where: { file },
        fix: 'Commit the file itself.',
    });
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_4__/* .leaves */ .FQ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), target))
        throw refuse('a link to outside');
    // Without waiting for whoever might write into a pipe.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw refuse('something that is no file');
        if (stat.size > maxBytes)
            throw refuse(`${stat.size} bytes`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
/** Whether a file that is there, or would be made, is in the workspace also through links. Both absolute. */
async function leadsInside(path, workspace) {
    return !leaves(await realpath(workspace), await nearest(path));
}
/** Where the path leads, or the part of it that exists. */
async function nearest(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null);
    return found ?? ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path ? path : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)));
}


/***/ }),

/***/ 499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ measureOnDevices)
/* harmony export */ });
/* harmony import */ var _benched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51304);

/**
 * Adds what devices measured about these very files: a measurement belongs to the bytes whose digest it carries. Files that the
 * spec names, and those that `tinygate bench` left in the work folder, where nobody else can have put them.
 */
async function measureOnDevices(plan, artifacts, { workDir, work }) {
    const { measurements: patterns, devices, workspace } = plan;
    if (patterns.length === 0 && devices.length === 0)
        return { ...artifacts, unavailable: [] };
    const { attachDevices, readDeviceMeasurements } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 87008));
    const named = await readDeviceMeasurements(patterns, workspace);
    const known = [...artifacts.measurements, ...artifacts.faults];
    const benched = devices.length > 0 && work.kind === 'own'
        ? await (0,_benched_js__WEBPACK_IMPORTED_MODULE_0__/* .readBenched */ .I)(plan, known, workDir)
        : { files: [], faults: [], missed: [] };
    const attached = attachDevices(artifacts, [...named.files, ...benched.files]);
    const faults = [...artifacts.faults, ...named.faults, ...benched.faults, ...attached.faults];
    const hasCosts = devices.some(({ costs }) => costs !== null);
    const unavailable = hasCosts
        ? await (await __webpack_require__.e(/* import() */ 9637).then(__webpack_require__.bind(__webpack_require__, 29637))).predictMissing(devices, attached.measurements, benched.missed, workspace)
        : benched.missed;
    return { measurements: attached.measurements, faults, unavailable };
}


/***/ })

};
