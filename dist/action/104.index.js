export const id = 104;
export const ids = [104];
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
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1937);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42523);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53963);
/** Artifacts that are in the repository: their bytes, measured as they are. */







/** Largest model that is read: what a flatbuffer's 32-bit offsets can address is twice that. */
const maxModelBytes = 1024 * 1024 * 1024;
async function measureCommitted(plan, dataset, context) {
    const measurements = [];
    for (const artifact of plan.artifacts) {
        if (!(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .isCommitted */ .zZ)(artifact))
            continue;
        const bytes = await readModel(artifact, plan);
        const { name, file } = artifact;
        const sha256 = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes);
        measurements.push(await (0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .measureArtifact */ .F)({ artifact: name, file, bytes, sha256, dataset }, context));
    }
    return measurements;
}
/** Inside the workspace even through links: a spec from a fork must not have other files of the machine looked at. */
async function readModel({ name, path, file }, plan) {
    const where = plan.places[`/artifacts/${name}/file`];
    const refuse = (found, fix) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpecError */ .G8({
        code: 'spec/artifact-file',
        message: `expected a .tflite file for artifact '${name}', found ${found}`,
        ...(where ? { where } : {}),
        fix,
    });
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null);
    if (target === null)
        throw refuse(`no file ${file}`, 'Commit the file (and check it out with Git LFS), or mend the path.');
    if ((0,_spec_load_js__WEBPACK_IMPORTED_MODULE_5__/* .leaves */ .FQ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(plan.workspace), target)) {
        throw refuse(`that ${file} is a link to a file outside the workspace`, 'Commit the file itself.');
    }
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
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

/***/ 59104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatePipeline: () => (/* binding */ gatePipeline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _gate_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67693);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39231);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18937);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(53963);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67760);
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50265);
/* harmony import */ var _describe_data_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(66631);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69335);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36720);
/* harmony import */ var _measure_on_devices_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(499);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83415);
/**
 * The story of a gate: files that are there are measured and judged, and nothing is trained. Committed artifacts are read
 * from the repository; those that an earlier `run` made come from its work folder, with what it measured about them, so
 * that training and judging can be different jobs on different machines.
 */















/** Throws `TinygateError` when a file is missing or not what was measured; a broken budget is a red report. */
async function gatePipeline(plan, context) {
    const started = context.now();
    const { workDir } = context;
    if (context.trustWorkspace === false)
        await (0,_inside_js__WEBPACK_IMPORTED_MODULE_9__/* .requireInside */ .A)(plan, workDir);
    const made = await readEarlierRun(plan, workDir);
    const dataset = needsSamples(plan) ? await readSamples(plan) : null;
    const committed = await (0,_committed_js__WEBPACK_IMPORTED_MODULE_8__/* .measureCommitted */ .R)(plan, dataset, context);
    const base = (await context.findBase?.(plan)) ?? _baseline_js__WEBPACK_IMPORTED_MODULE_7__/* .noBase */ .pr;
    const report = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_10__/* .judge */ .S)(plan, {
        measurements: await (0,_measure_on_devices_js__WEBPACK_IMPORTED_MODULE_12__/* .measureOnDevices */ .r)(plan, inOrder(plan, [...made.measurements, ...committed])),
        data: dataset ? (0,_describe_data_js__WEBPACK_IMPORTED_MODULE_13__/* .describeData */ .s)(dataset) : (made.report?.data ?? _judge_js__WEBPACK_IMPORTED_MODULE_10__/* .noData */ ._),
        engine: made.report?.engine ?? null,
        base,
        commit: context.commit,
        curves: made.report?.curves ?? [],
        stages: (made.report?.stages ?? []).map((stage) => ({ ...stage, seconds: 0, cached: true })),
        started,
        now: context.now,
    });
    const files = await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReport */ .u)(report, base, workDir);
    const artifacts = plan.artifacts.map((artifact) => (0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .isCommitted */ .zZ)(artifact) ? artifact.path : madePath(artifact, workDir));
    return { report, base, exitCode: (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)(report.verdict), files: { ...files, artifacts } };
}
/** Whether a budget rests on samples that a committed file must be run over. */
function needsSamples({ artifacts, budgets, data }) {
    if (!data || !artifacts.some(_spec_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .isCommitted */ .zZ))
        return false;
    return budgets.some(({ metric, level }) => level !== 'off' && (0,_gate_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .findMetric */ .G)(metric)?.basis === 'samples');
}
/** Loaded only where samples are needed: a gate on sizes takes milliseconds. */
async function readSamples({ data, seed }) {
    const { loadDataset } = await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 25069));
    return data && loadDataset(data, seed);
}
async function readEarlierRun(plan, workDir) {
    const artifacts = plan.artifacts.filter((artifact) => !(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .isCommitted */ .zZ)(artifact));
    if (artifacts.length === 0)
        return { report: null, measurements: [] };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'report.json');
    const names = artifacts.map(({ name }) => name).join(', ');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw notMade(`expected the report of an earlier run of ${names}, found none at ${path}`, error);
    });
    const report = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReport */ .MM)(text, path);
    if (report.spec.name !== plan.name) {
        throw notMade(`expected a report of '${plan.name}', found one of '${report.spec.name}' at ${path}`);
    }
    const measurements = [];
    for (const artifact of artifacts) {
        const measured = report.artifacts.find(({ artifact: name }) => name === artifact.name);
        if (!measured)
            throw notMade(`expected ${artifact.name} in ${path}, found no such artifact`);
        const file = madePath(artifact, workDir);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch((error) => {
            throw notMade(`expected the file of ${artifact.name}, found none at ${file}`, error);
        });
        // The file that ships is what was measured, or nothing is known about it.
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes) !== measured.sha256) {
            throw notMade(`expected ${file} with the bytes that were measured, found others`);
        }
        measurements.push({ ...measured, devices: [] });
    }
    return { report, measurements };
}
function madePath({ name }, workDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workDir, 'artifacts', `${name}.tflite`);
}
/** Rows and tables follow the spec. */
function inOrder(plan, measurements) {
    return plan.artifacts.flatMap(({ name }) => measurements.filter(({ artifact }) => artifact === name));
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
    for (const path of [...(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .inputPaths */ .N)(plan).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file)), ...written]) {
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

/***/ 36720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   _: () => (/* binding */ noData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82552);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18614);
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42293);
/* harmony import */ var _gate_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8633);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87177);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67760);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84379);
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88894);
/** Measurements and budgets become rows, and the rows a report. */









const noData = { sha256: null, trainSamples: 0, testSamples: 0, classes: [], labels: [] };
async function judge(plan, findings) {
    const { measurements, data, base, started, now, ...rest } = findings;
    const baseline = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineEvidence */ .nQ)(base.outcome);
    const evidence = {
        measurements,
        compressed: (0,_promises_js__WEBPACK_IMPORTED_MODULE_7__/* .compressedLayers */ .o)(plan, measurements),
        groups: plan.groups,
        today: new Date(now()).toISOString().slice(0, 10),
        ...(data.sha256 === null ? {} : { classes: data.classes, labels: data.labels }),
        ...(baseline ? { baseline } : {}),
    };
    return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .buildReport */ .F)({
        ...rest,
        toolVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
        spec: {
            name: plan.name,
            path: plan.specPath,
            sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(plan.specFile)),
            inputs: await (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .inputsDigest */ .K)(plan),
        },
        seed: plan.seed,
        data,
        baseline: (0,_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .describeOutcome */ .SS)(base.outcome),
        budgetChanges: base.budgets ? (0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBudgets */ .U)(base.budgets, plan.budgets) : [],
        budgets: (0,_gate_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(plan.budgets, evidence),
        invariants: (0,_promises_js__WEBPACK_IMPORTED_MODULE_7__/* .checkPromises */ .x)(plan, measurements),
        artifacts: measurements,
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
async function measureOnDevices({ measurements, workspace }, artifacts) {
    if (measurements.length === 0)
        return artifacts;
    const { attachDevices, readDeviceMeasurements } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 42482));
    return attachDevices(artifacts, await readDeviceMeasurements(measurements, workspace));
}


/***/ }),

/***/ 83415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19807);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18937);
/* harmony import */ var _report_render_html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85857);
/* harmony import */ var _report_render_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82470);





/** Writes `report.json`, `summary.md` and `report.html` into the work folder. */
async function writeReport(report, { outcome }, workDir) {
    const files = {
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'report.json'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'summary.md'),
        html: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDir, 'report.html'),
    };
    await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .v)(files.report, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringifyReport */ .EF)(report));
    await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .v)(files.summary, (0,_report_render_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .Br)(report));
    await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .v)(files.html, (0,_report_render_html_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHtml */ .K2)(report, outcome.kind === 'found' ? outcome.report : null));
    return files;
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* unused harmony export comparablePart */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39231);
/**
 * The one document that every front end renders. Deterministic: the same spec, data, seed and engine give the same
 * bytes, except for `timings`.
 */


function buildReport(findings) {
    const { toolVersion, spec, commit, seed, engine, data, budgets, invariants, artifacts, stages, curves } = findings;
    const { baseline, budgetChanges } = findings;
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
        verdict: (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worstVerdict */ .zP)([...budgets, ...invariants]),
        budgets,
        invariants,
        baseline,
        budgetChanges,
        artifacts,
        stages: stages.map(({ name, digest }) => ({ name, digest })),
        curves,
        timings: {
            totalSeconds: findings.totalSeconds,
            stages: stages.map(({ name, seconds, cached }) => ({ name, seconds, cached })),
        },
    };
}
/** What two runs of the same spec, data, seed and engine have in common, byte for byte. */
function comparablePart(report) {
    const { timings: _, ...comparable } = report;
    return comparable;
}


/***/ })

};
