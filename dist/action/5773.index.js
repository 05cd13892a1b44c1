export const id = 5773;
export const ids = [5773];
export const modules = {

/***/ 65773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportRun: () => (/* binding */ reportRun),
/* harmony export */   requireBaseCheckout: () => (/* binding */ requireBaseCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _pipeline_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82973);
/* harmony import */ var _pipeline_follow_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25940);
/* harmony import */ var _pipeline_write_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83415);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19543);
/* harmony import */ var _base_budgets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38969);
/* harmony import */ var _spec_find_specs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66866);
/* harmony import */ var _fail_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89955);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(455);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7349);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77200);
/**
 * Mode `report`: a workflow of the base branch that runs after one of a change that is not trusted (`on: workflow_run`). It
 * judges what that run claims by the base branch's budgets and tells the pull request.
 */












/** The check is what the pull request shows of this run, which belongs to no commit of its own. */
const defaultCheckName = 'tinygate';
async function reportRun(runner, inputs, workspace) {
    const { commands, now } = runner;
    const specs = await (0,_spec_find_specs_js__WEBPACK_IMPORTED_MODULE_7__/* .findSpecs */ .WT)(inputs.specs, inputs.workingDirectory, workspace);
    const followed = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_11__/* .inGroup */ .H)(commands, 'Find the pull request and its report', () => (0,_platform_js__WEBPACK_IMPORTED_MODULE_9__/* .openFollowUp */ .H)(runner, inputs, workspace));
    const { platform } = followed;
    await requireBaseCheckout(platform, workspace);
    const { judged, problems } = await (0,_pipeline_follow_up_js__WEBPACK_IMPORTED_MODULE_3__/* .followUp */ .n)(followed, {
        workspace,
        specs: [
            ...new Set([...specs, ...(await (0,_base_budgets_js__WEBPACK_IMPORTED_MODULE_6__/* .specsOfBase */ .lF)(inputs, workspace, platform.change.baseSha, platform.history))]),
        ],
        workDirOf: (spec) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs.workingDirectory, '.tinygate', spec),
        now,
    });
    const results = [];
    for (const { report, base } of judged) {
        const workDir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs.workingDirectory, '.tinygate', report.spec.name);
        const { files, unwritten } = await (0,_pipeline_write_report_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u)(report, base, workDir);
        const exitCode = (0,_pipeline_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeWith */ .I)(report.verdict, unwritten);
        results.push({ report, base, exitCode, files: { ...files, artifacts: [] }, unwritten });
    }
    for (const problem of problems)
        (0,_fail_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .f)(runner, problem);
    const unjudged = problems.map(() => _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.undecided);
    const exitCode = (0,_pipeline_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .worstExitCode */ .L)([...results.map((result) => result.exitCode), ...unjudged]);
    if (results.length === 0)
        return exitCode;
    const named = { ...inputs, checkName: inputs.checkName ?? defaultCheckName };
    const delivered = await (0,_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .tell */ .q)(runner, results, platform, named, {
        exitCode,
        isIncomplete: problems.length > 0,
        keepsFiles: false,
        explainedIn: 'the comment',
    });
    commands.setOutput('url', urlOf(delivered));
    return exitCode;
}
/** The budgets of the default branch count, so it must not be the fork that is checked out. */
async function requireBaseCheckout({ change }, workspace) {
    if (!change.isFork || change.headSha === null || (await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_5__/* .headCommit */ .Q)(workspace)) !== change.headSha)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TinygateError */ .oG({
        code: 'report/checked-out',
        message: `expected the default branch to be checked out, found ${change.headSha.slice(0, 12)} of the fork`,
        cause: 'The checkout step of this workflow has the head of the pull request as its `ref`.',
        fix: 'Remove `ref` from the checkout step: this workflow has permissions that a fork must not use.',
    });
}
function urlOf(delivered) {
    const comment = delivered.find(({ what }) => what === 'comment')?.delivery;
    return comment?.kind === 'done' || comment?.kind === 'unchanged' ? (comment.url ?? '') : '';
}


/***/ }),

/***/ 25940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ followUp),
  O: () => (/* binding */ planToFollow)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/io.js
var io = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/gate/evaluate.js + 8 modules
var evaluate = __webpack_require__(64342);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(15719);
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(18937);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
// EXTERNAL MODULE: ./build/spec/load.js + 2 modules
var load = __webpack_require__(68206);
// EXTERNAL MODULE: ./build/spec/plan/artifacts.js
var plan_artifacts = __webpack_require__(21299);
// EXTERNAL MODULE: ./build/spec/read.js + 62 modules
var read = __webpack_require__(94572);
// EXTERNAL MODULE: ./build/pipeline/baseline.js + 3 modules
var baseline = __webpack_require__(57184);
// EXTERNAL MODULE: ./build/pipeline/base-spec.js
var base_spec = __webpack_require__(51028);
// EXTERNAL MODULE: ./build/pipeline/base.js
var base = __webpack_require__(22450);
// EXTERNAL MODULE: ./build/pipeline/measure-base.js + 3 modules
var measure_base = __webpack_require__(62123);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
// EXTERNAL MODULE: ./build/pipeline/judge.js
var judge = __webpack_require__(36720);
// EXTERNAL MODULE: ./build/pipeline/benched.js
var benched = __webpack_require__(51304);
// EXTERNAL MODULE: ./build/pipeline/own-work.js
var own_work = __webpack_require__(43937);
;// CONCATENATED MODULE: ./build/pipeline/measured-here.js


/** @param workDir absolute; null where nothing was measured here */
async function withMeasuredHere(report, plan, workDir) {
    const { files, faults, missed: unavailable } = await readLeft(plan, report, workDir);
    const { attachDevices } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(4627)]).then(__webpack_require__.bind(__webpack_require__, 87008));
    const own = attachDevices({ measurements: report.artifacts, faults: [] }, files);
    const labs = plan.devices.filter(({ connection }) => connection.via === 'lab').map(({ name }) => name);
    const artifacts = report.artifacts.map((claimed) => {
        const { artifact } = claimed;
        const measured = own.measurements.find((one) => one.artifact === artifact)?.devices ?? [];
        const isKnown = (device) => labs.includes(device) ||
            measured.some((one) => one.device === device) ||
            unavailable.some((one) => one.artifact === artifact && one.device === device);
        const devices = [...claimed.devices.filter(({ device }) => !isKnown(device)), ...measured];
        return { ...claimed, devices: devices.sort((a, b) => (a.device < b.device ? -1 : 1)) };
    });
    const isOurs = (artifact, device) => own.measurements.some((one) => one.artifact === artifact && one.devices.some((other) => other.device === device));
    return {
        report: { ...report, artifacts, faults: [...report.faults, ...faults, ...own.faults] },
        unavailable,
        isOurs,
    };
}
async function readLeft(plan, { artifacts }, workDir) {
    const nothing = { files: [], faults: [], missed: [] };
    if (workDir === null || plan.devices.length === 0)
        return nothing;
    return (await (0,own_work/* examineWork */.Ro)(workDir, { isCi: true })).kind === 'own' ? (0,benched/* readBenched */.I)(plan, artifacts, workDir) : nothing;
}

// EXTERNAL MODULE: ./build/pipeline/needs.js
var needs = __webpack_require__(61794);
// EXTERNAL MODULE: ./build/pipeline/no-file.js
var no_file = __webpack_require__(34347);
// EXTERNAL MODULE: ./build/pipeline/rejudge.js
var rejudge = __webpack_require__(59867);
;// CONCATENATED MODULE: ./build/pipeline/follow-up.js
/**
 * The story of a report on a change that is not trusted: what its run claims is read as data, judged by the budgets of the
 * base branch, and compared with the base. Its own budgets are only shown.
 */























async function followUp({ platform, claims }, context) {
    const trusted = await readTrusted(platform, context);
    const judged = [];
    const problems = [];
    for (const { bytes, source } of claims) {
        try {
            const report = (0,json.parseReport)(bytes, source);
            const name = report.spec.name;
            if (judged.some((one) => one.report.spec.name === name))
                throw claimedTwice(name, source);
            judged.push(await judgeClaim(report, trusted.get(name) ?? null, platform, context));
        }
        catch (error) {
            problems.push(asProblem(error));
        }
    }
    for (const [name, plan] of trusted) {
        if (judged.some(({ report }) => report.spec.name === name))
            continue;
        problems.push(nothingClaimed(name, plan.specPath));
        // Rows without a number, so that the pull request shows what the base branch expects.
        judged.push(await judgeNothing(plan, platform, context));
    }
    return { judged, problems };
}
/** A claim that cannot be judged keeps no other from being judged; a defect is none of them. */
function asProblem(error) {
    if (error instanceof errors/* TinygateError */.oG)
        return error;
    throw error;
}
/**
 * The specs of the base branch, by name, as they are in the commit that the change would be merged into. Who opens a pull
 * request chooses its base branch: where that has no such spec, the one that is checked out counts.
 */
async function readTrusted(platform, { workspace, specs }) {
    const plans = new Map();
    for (const spec of specs) {
        const plan = await planToFollow(spec, workspace, platform);
        plans.set(plan.name, plan);
    }
    return plans;
}
/** One of them. `specPath` is relative to the workspace. */
async function planToFollow(specPath, workspace, platform) {
    const { baseSha } = platform.change;
    // Another base branch than the one that is checked out has budgets of its own.
    const ofBase = baseSha === null ? null : await (0,base_spec/* planAt */.J)(baseSha, { workspace, specPath }, platform);
    return ofBase ?? (await (0,read/* readSpec */.O)(specPath, { cwd: workspace, workspace }));
}
/** Every budget of the base branch, and nothing that was measured. */
async function judgeNothing(plan, { change, history }, { now }) {
    const { headSha, baseSha } = change;
    const bytes = baseSha === null ? null : await history.readFile(baseSha, plan.specPath);
    const report = (0,report_report/* buildReport */.FK)({
        toolVersion: version/* version */.r,
        spec: {
            name: plan.name,
            path: plan.specPath,
            sha256: (0,digest/* digestBytes */.QN)(bytes ?? (await (0,promises_.readFile)(plan.specFile))),
            inputs: await (baseSha === null || bytes === null
                ? (0,inputs_digest/* inputsDigest */.KA)(plan)
                : (0,inputs_digest/* inputsDigest */.KA)(plan, (0,inputs_digest/* commitTree */.SC)(history, baseSha))),
        },
        commit: headSha,
        seed: plan.seed,
        engine: null,
        data: judge/* noData */._,
        baseline: base/* noBase */.p.described,
        budgetChanges: [],
        budgets: (0,evaluate/* evaluate */._)(plan.budgets, { measurements: [], groups: plan.groups, today: dayOf(now) }),
        invariants: [],
        artifacts: [],
        faults: [],
        stages: [],
        curves: [],
        totalSeconds: 0,
    });
    return { report, base: base/* noBase */.p };
}
/** YYYY-MM-DD (UTC). */
function dayOf(now) {
    return new Date(now()).toISOString().slice(0, 10);
}
async function judgeClaim(report, trusted, platform, context) {
    const { headSha } = platform.change;
    if (headSha === null || report.commit !== headSha)
        throw anotherCommit(report, headSha);
    const proposed = await readProposed(report, trusted, platform, context);
    const plan = trusted ?? proposed.plan;
    // A claim under another name than its spec's would be judged by its own budgets in place of the base branch's.
    if (plan?.name !== report.spec.name)
        throw noSpec(report);
    if (trusted && proposed.plan)
        await requireSameOrigin(trusted, proposed.plan, headSha, platform);
    // Also where the change's own spec cannot be read: then the files that the base branch names count.
    const own = proposed.plan ?? plan;
    const judged = (0,needs/* judgedArtifacts */.$w)(plan);
    if (!trusted)
        requireFew(judged, plan);
    // A change may name any file any number of times: only what its base branch has a budget for is read.
    const artifacts = own.artifacts.filter((one) => !(0,plan_artifacts/* isCommitted */.z)(one) || judged.has(one.name));
    const files = { ...(0,rejudge/* applyBaseBudgets */.wr)(own, plan), artifacts };
    const remeasured = await (0,rejudge/* remeasureCommitted */.wK)(report, files, headSha, platform);
    const here = await withMeasuredHere(remeasured, plan, context.workDirOf?.(plan.name) ?? null);
    const measured = here.report;
    // As the change would land: its own files, where its spec has them.
    const today = {
        plan: { ...plan, artifacts: landing(plan, own) },
        measurements: measured.artifacts,
        judged,
        samples: null,
    };
    const found = await (0,baseline/* findBase */.lN)(today.plan, platform, { isFollowUp: true });
    const base = await (0,measure_base/* measureBase */.c)(found, { ...today, progress: io/* silent */.K, signal: new AbortController().signal });
    const rejudged = (0,rejudge/* rejudge */.N9)(measured, {
        plan,
        remeasured: files.artifacts.filter(plan_artifacts/* isCommitted */.z).map(({ name }) => name),
        here,
        proposed: proposed.budgets,
        base,
        today: dayOf(context.now),
        isNew: trusted === null,
    });
    return { report: rejudged, base };
}
/** Artifacts of a spec that the base branch does not have: what it names, a stranger names. */
const mostOfNewSpec = 100;
function requireFew(judged, { specPath }) {
    if (judged.size <= mostOfNewSpec)
        return;
    throw new errors/* TinygateError */.oG({
        code: 'report/too-many-artifacts',
        message: `expected budgets of at most ${mostOfNewSpec} artifacts in ${specPath}, which the base branch does not have, found ${judged.size}`,
        cause: 'The files of a spec that no base branch vouches for are looked at up to a limit.',
        fix: 'A maintainer runs this change from a branch of the repository.',
    });
}
/** The artifacts that the budgets are about, each with the path that the change gives it. */
function landing(trusted, own) {
    return trusted.artifacts.map((artifact) => own.artifacts.find(({ name }) => name === artifact.name) ?? artifact);
}
/** The spec of the change itself: data of a stranger, read from its commit and never from the disk. */
async function readProposed({ spec }, trusted, platform, { workspace }) {
    const path = trusted?.specPath ?? spec.path;
    if (path.includes('\\') || (0,load/* leaves */.FQ)(workspace, (0,external_node_path_.resolve)(workspace, path))) {
        throw new errors/* SpecError */.G8({
            code: 'report/path',
            message: `expected the report to name a spec inside the repository, found '${path}'`,
            cause: 'The report was tampered with.',
        });
    }
    const { headSha } = platform.change;
    try {
        const plan = headSha === null ? null : await (0,base_spec/* planAt */.J)(headSha, { ...placeholder(trusted), workspace, specPath: path }, platform);
        return { plan, budgets: plan?.budgets ?? [] };
    }
    catch (error) {
        // The change's own run follows the link and does not tell.
        if (error instanceof no_file/* NotAFileError */.Z)
            throw error;
        // A spec that is wrong was already told by the change's own run; its budgets count for nothing here.
        if (error instanceof platform_platform/* HistoryError */.tx || error instanceof errors/* SpecError */.G8)
            return { plan: null, budgets: null };
        throw error;
    }
}
/**
 * A file that the base branch commits can be looked at; one that a change makes itself instead could only be believed. The
 * file may move, but not stay while another is judged in its place.
 */
async function requireSameOrigin(trusted, proposed, headSha, { history }) {
    for (const { name, file } of trusted.artifacts.filter(plan_artifacts/* isCommitted */.z)) {
        const now = proposed.artifacts.find((artifact) => artifact.name === name);
        if (!now || ((0,plan_artifacts/* isCommitted */.z)(now) && now.file === file))
            continue;
        if (!(0,plan_artifacts/* isCommitted */.z)(now))
            throw notCommitted(name);
        if ((await history.blobId(headSha, file)) !== null)
            throw anotherFile(name, file, now.file);
        // Behind a link or a submodule it has not gone either: who uses the repository still finds a file there.
        await (0,no_file/* requireFileOrNothing */.E)(headSha, file, history);
    }
}
/** What `planAt` takes over from the plan it is asked about. */
function placeholder(trusted) {
    return { seed: trusted?.seed ?? 1, data: trusted?.data ?? null };
}
function notCommitted(name) {
    return new errors/* TinygateError */.oG({
        code: 'report/not-committed',
        message: `expected artifact '${name}' to be a committed file, as in the base branch, found one that the change makes itself`,
        cause: 'What an untrusted run makes can only be believed, not looked at.',
        fix: 'A maintainer runs this change from a branch of the repository.',
    });
}
function anotherFile(name, file, now) {
    return new errors/* TinygateError */.oG({
        code: 'report/another-file',
        message: `expected artifact '${name}' to be ${file}, as in the base branch, found ${now}, while the change still has ${file}`,
        cause: 'Another file would be judged in the place of the one that is shipped.',
        fix: 'Move the file, or add the other one as an artifact of its own.',
    });
}
function anotherCommit({ commit, spec }, headSha) {
    return new errors/* TinygateError */.oG({
        code: 'report/another-commit',
        message: `expected the report of '${spec.name}' to be of commit ${headSha ?? 'unknown'}, found ${commit ?? 'no commit'}`,
        cause: 'The pull request has moved on since, or the report was tampered with.',
        fix: 'The run of its newest commit will be judged when it ends.',
    });
}
function noSpec({ spec }) {
    return new errors/* TinygateError */.oG({
        code: 'report/no-spec',
        message: `expected a spec named '${spec.name}' in the base branch or in the change, found no such spec`,
        cause: 'The report was tampered with, or the spec moved.',
    });
}
function claimedTwice(name, source) {
    return new errors/* TinygateError */.oG({
        code: 'report/twice',
        message: `expected one report of '${name}', found a second in ${source}`,
        cause: 'Two jobs gate the same spec, or the report was tampered with.',
    });
}
function nothingClaimed(name, path) {
    return new errors/* TinygateError */.oG({
        code: 'report/missing',
        message: `expected a report of '${name}' (${path}) from the run of the change, found no such report`,
        cause: "The change's run failed before it could measure, or no longer gates this spec.",
        fix: 'Look at the log of that run; a spec that is removed is removed in the base branch first.',
    });
}


/***/ })

};
