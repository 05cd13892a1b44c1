export const id = 931;
export const ids = [931];
export const modules = {

/***/ 65312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRun: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
// EXTERNAL MODULE: ./build/pipeline/deliver.js
var deliver = __webpack_require__(47910);
// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/gate/evaluate.js + 5 modules
var evaluate = __webpack_require__(8633);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(15719);
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(18937);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(42523);
// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
// EXTERNAL MODULE: ./build/spec/read.js + 17 modules
var read = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/pipeline/baseline.js
var baseline = __webpack_require__(67760);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
// EXTERNAL MODULE: ./build/pipeline/judge.js
var judge = __webpack_require__(36720);
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
            const report = (0,json/* parseReport */.MM)(new TextDecoder().decode(bytes), source);
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
    if (!(error instanceof platform_platform/* HistoryError */.tx))
        throw error;
    const problem = { code: 'report/history', message: error.message, fix: error.fix };
    return new errors/* TinygateError */.oG(problem, { exitCode: errors/* exitCodes */.hS.undecided, cause: error });
}
/**
 * The specs of the base branch, by name, as they are in the commit that the change would be merged into. Who opens a pull
 * request chooses its base branch: where that has no such spec, the one that is checked out counts.
 */
async function readTrusted(platform, { workspace, specs }) {
    const { baseSha } = platform.change;
    const plans = new Map();
    for (const spec of specs) {
        // Another base branch than the one that is checked out has budgets of its own.
        const ofBase = baseSha === null ? null : await (0,baseline/* planAt */.Jl)(baseSha, { workspace, specPath: spec }, platform);
        const plan = ofBase ?? (await (0,read/* readSpec */.O)(spec, { cwd: workspace, workspace }));
        plans.set(plan.name, plan);
    }
    return plans;
}
/** Every budget of the base branch, and nothing that was measured. */
async function judgeNothing(plan, { change, history }, { now }) {
    const { headSha, baseSha } = change;
    const bytes = baseSha === null ? null : await history.readFile(baseSha, plan.specPath);
    const report = (0,report_report/* buildReport */.F)({
        toolVersion: version/* version */.r,
        spec: {
            name: plan.name,
            path: plan.specPath,
            sha256: (0,digest/* digestBytes */.QN)(bytes ?? (await (0,promises_.readFile)(plan.specFile))),
            inputs: await (baseSha === null || bytes === null
                ? (0,inputs_digest/* inputsDigest */.K)(plan)
                : (0,inputs_digest/* inputsDigest */.K)(plan, (path) => history.blobId(baseSha, path))),
        },
        commit: headSha,
        seed: plan.seed,
        engine: null,
        data: judge/* noData */._,
        baseline: (0,baseline/* describeOutcome */.SS)(baseline/* noBase */.pr.outcome),
        budgetChanges: [],
        budgets: (0,evaluate/* evaluate */._)(plan.budgets, { measurements: [], groups: plan.groups, today: dayOf(now) }),
        invariants: [],
        artifacts: [],
        stages: [],
        curves: [],
        totalSeconds: 0,
    });
    return { report, base: baseline/* noBase */.pr };
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
    const files = proposed.plan ?? plan;
    const measured = await (0,rejudge/* remeasureCommitted */.wK)(report, files, headSha, platform);
    const base = await (0,baseline/* findBase */.lN)(plan, platform);
    const rejudged = (0,rejudge/* rejudge */.N9)(measured, {
        plan,
        remeasured: files.artifacts.filter(spec_plan/* isCommitted */.zZ).map(({ name }) => name),
        proposed: proposed.budgets,
        base,
        today: dayOf(context.now),
        isNew: trusted === null,
    });
    return { report: rejudged, base };
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
        const plan = headSha === null ? null : await (0,baseline/* planAt */.Jl)(headSha, { ...placeholder(trusted), workspace, specPath: path }, platform);
        return { plan, budgets: plan?.budgets ?? [] };
    }
    catch (error) {
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
    for (const { name, file } of trusted.artifacts.filter(spec_plan/* isCommitted */.zZ)) {
        const now = proposed.artifacts.find((artifact) => artifact.name === name);
        if (!now || ((0,spec_plan/* isCommitted */.zZ)(now) && now.file === file))
            continue;
        if (!(0,spec_plan/* isCommitted */.zZ)(now))
            throw notCommitted(name);
        if ((await history.blobId(headSha, file)) !== null)
            throw anotherFile(name, file, now.file);
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
        message: `expected the report of '${spec.name}' to be of commit ${headSha ?? 'unknown'}, found ${commit ?? 'none'}`,
        cause: 'The pull request has moved on since, or the report was tampered with.',
        fix: 'The run of its newest commit will be judged when it ends.',
    });
}
function noSpec({ spec }) {
    return new errors/* TinygateError */.oG({
        code: 'report/no-spec',
        message: `expected a spec named '${spec.name}' in the base branch or in the change, found none`,
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
        message: `expected a report of '${name}' (${path}) from the run of the change, found none`,
        cause: "The change's run failed before it could measure, or no longer gates this spec.",
        fix: 'Look at the log of that run; a spec that is removed is removed in the base branch first.',
    });
}

// EXTERNAL MODULE: ./build/pipeline/write-report.js
var write_report = __webpack_require__(83415);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(63454);
// EXTERNAL MODULE: ./build/action/base-budgets.js
var base_budgets = __webpack_require__(23129);
// EXTERNAL MODULE: ./build/action/find-specs.js
var find_specs = __webpack_require__(7701);
// EXTERNAL MODULE: ./build/action/judge.js + 4 modules
var action_judge = __webpack_require__(4342);
// EXTERNAL MODULE: ./build/action/main.js + 2 modules
var main = __webpack_require__(41573);
// EXTERNAL MODULE: ./build/action/outputs.js
var outputs = __webpack_require__(92309);
// EXTERNAL MODULE: ./build/action/platform.js + 2 modules
var action_platform = __webpack_require__(455);
// EXTERNAL MODULE: ./build/action/runner.js
var action_runner = __webpack_require__(7349);
;// CONCATENATED MODULE: ./build/action/report.js
/**
 * Mode `report`: a workflow of the base branch that runs after one of a change that is not trusted (`on: workflow_run`). It
 * judges what that run claims by the base branch's budgets and tells the pull request.
 */















/** The check is what the pull request shows of this run, which belongs to no commit of its own. */
const defaultCheckName = 'tinygate';
async function reportRun(runner, inputs, workspace) {
    const { commands, now } = runner;
    const specs = await (0,find_specs/* findSpecs */.WT)(inputs.specs, inputs.workingDirectory, workspace);
    const followed = await (0,action_runner/* inGroup */.H)(commands, 'Find the pull request and its report', () => (0,action_platform/* openFollowUp */.H)(runner, inputs, workspace));
    const { platform } = followed;
    await requireBaseCheckout(platform, workspace);
    const { judged, problems } = await followUp(followed, {
        workspace,
        specs: [...new Set([...specs, ...(await (0,base_budgets/* specsOfBase */.lF)(inputs, workspace, platform))])],
        now,
    });
    const results = [];
    for (const { report, base } of judged) {
        const workDir = (0,external_node_path_.join)(inputs.workingDirectory, '.tinygate', report.spec.name);
        const files = { ...(await (0,write_report/* writeReport */.u)(report, base, workDir)), artifacts: [] };
        results.push({ report, base, files, exitCode: (0,verdict/* exitCodeOf */.FO)(report.verdict) });
    }
    for (const problem of problems)
        (0,main/* fail */.f)(runner, problem);
    const unjudged = problems.map(() => errors/* exitCodes */.hS.undecided);
    const exitCode = (0,exit_code/* worstExitCode */.L)([...results.map((result) => result.exitCode), ...unjudged]);
    if (results.length === 0)
        return exitCode;
    (0,outputs/* setOutputs */.n0)(commands, results, platform, inputs);
    await (0,outputs/* writeSummary */.Sy)(commands, results);
    for (const result of results)
        await (0,outputs/* announce */.iP)(commands, result);
    (0,outputs/* annotate */.fz)(commands, results);
    const delivered = await (0,deliver/* deliver */.cK)(platform, results, {
        ...inputs,
        checkName: inputs.checkName ?? defaultCheckName,
        isIncomplete: problems.length > 0,
    });
    (0,action_judge.reportDeliveries)(runner, delivered);
    commands.setOutput('url', urlOf(delivered));
    if (exitCode !== errors/* exitCodes */.hS.pass) {
        const told = results.map(({ report }) => `${report.spec.name}: ${report.verdict}`).join(', ');
        commands.setFailed(`${told}. The tables above and the comment say why.`);
    }
    return exitCode;
}
/** The budgets of the default branch count, so it must not be the fork that is checked out. */
async function requireBaseCheckout({ change }, workspace) {
    if (!change.isFork || change.headSha === null || (await (0,git/* headCommit */.Qo)(workspace)) !== change.headSha)
        return;
    throw new errors/* TinygateError */.oG({
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
