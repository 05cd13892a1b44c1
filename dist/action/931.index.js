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
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(15719);
// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(18937);
// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(42523);
// EXTERNAL MODULE: ./build/spec/read.js + 16 modules
var read = __webpack_require__(48087);
// EXTERNAL MODULE: ./build/pipeline/baseline.js
var baseline = __webpack_require__(67760);
// EXTERNAL MODULE: ./build/pipeline/judge.js + 1 modules
var judge = __webpack_require__(60014);
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
            if (!(error instanceof errors/* TinygateError */.oG))
                throw error;
            problems.push(error);
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
/** The specs of the base branch, by name, as they are in the commit that the change would be merged into. */
async function readTrusted(platform, { workspace, specs }) {
    const { baseSha } = platform.change;
    const plans = new Map();
    for (const spec of specs) {
        const checkedOut = await (0,read/* readSpec */.O)(spec, { cwd: workspace, workspace });
        // Another base branch than the one that is checked out has budgets of its own.
        const plan = baseSha === null ? checkedOut : await (0,baseline/* planAt */.Jl)(baseSha, checkedOut, platform);
        if (plan)
            plans.set(plan.name, plan);
    }
    return plans;
}
/** Every budget of the base branch, and nothing that was measured. */
async function judgeNothing(plan, platform, { now }) {
    const report = await (0,judge/* judge */.S)(plan, {
        measurements: [],
        data: judge/* noData */._,
        engine: null,
        base: baseline/* noBase */.pr,
        commit: platform.change.headSha,
        curves: [],
        stages: [],
        started: now(),
        now,
    });
    return { report, base: baseline/* noBase */.pr };
}
async function judgeClaim(report, trusted, platform, context) {
    const { headSha } = platform.change;
    if (headSha === null || report.commit !== headSha)
        throw anotherCommit(report, headSha);
    const proposed = await readProposed(report, trusted, platform, context);
    const plan = trusted ?? proposed;
    // A claim under another name than its spec's would be judged by its own budgets in place of the base branch's.
    if (plan?.name !== report.spec.name)
        throw noSpec(report);
    // Also where the change's own spec cannot be read: then the files that the base branch names count.
    const measured = await (0,rejudge/* remeasureCommitted */.wK)(report, proposed ?? plan, headSha, platform);
    const base = await (0,baseline/* findBase */.lN)(plan, platform);
    const today = new Date(context.now()).toISOString().slice(0, 10);
    const rejudged = (0,rejudge/* rejudge */.N9)(measured, {
        plan,
        proposed: proposed?.budgets ?? null,
        base,
        today,
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
        return headSha === null
            ? null
            : await (0,baseline/* planAt */.Jl)(headSha, { ...placeholder(trusted), workspace, specPath: path }, platform);
    }
    catch (error) {
        // A spec that is wrong was already told by the change's own run; its budgets count for nothing here.
        if (error instanceof platform_platform/* HistoryError */.tx || error instanceof errors/* SpecError */.G8)
            return null;
        throw error;
    }
}
/** What `planAt` takes over from the plan it is asked about. */
function placeholder(trusted) {
    return { seed: trusted?.seed ?? 1, data: trusted?.data ?? null };
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
    const specs = await (0,find_specs/* findSpecs */.W)(inputs.specs, inputs.workingDirectory, workspace);
    const followed = await (0,action_runner/* inGroup */.H)(commands, 'Find the pull request and its report', () => (0,action_platform/* openFollowUp */.H)(runner, inputs, workspace));
    const { platform } = followed;
    const { judged, problems } = await followUp(followed, { workspace, specs, now });
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
function urlOf(delivered) {
    const comment = delivered.find(({ what }) => what === 'comment')?.delivery;
    return comment?.kind === 'done' || comment?.kind === 'unchanged' ? (comment.url ?? '') : '';
}


/***/ }),

/***/ 60014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  _: () => (/* binding */ noData)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/gate/budget-diff.js
var budget_diff = __webpack_require__(42293);
// EXTERNAL MODULE: ./build/gate/evaluate.js + 4 modules
var evaluate = __webpack_require__(37503);
// EXTERNAL MODULE: ./build/gate/invariants.js
var invariants = __webpack_require__(67093);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/gate/verdict.js
var verdict = __webpack_require__(39231);
;// CONCATENATED MODULE: ./build/report/report.js
/**
 * The one document that every front end renders. Deterministic: the same spec, data, seed and engine give the same
 * bytes, except for `timings`.
 */


function buildReport(findings) {
    const { toolVersion, spec, commit, seed, engine, data, budgets, invariants, artifacts, stages, curves } = findings;
    const { baseline, budgetChanges } = findings;
    for (const { artifact, predictions } of artifacts) {
        if (predictions.length > 0 && predictions.length !== data.labels.length) {
            throw new errors/* InternalError */.Gd(`${artifact} has ${predictions.length} predictions for ${data.labels.length} labels`);
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
        verdict: (0,verdict/* worstVerdict */.zP)([...budgets, ...invariants]),
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

// EXTERNAL MODULE: ./build/pipeline/baseline.js
var pipeline_baseline = __webpack_require__(67760);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
// EXTERNAL MODULE: ./build/pipeline/promises.js
var promises = __webpack_require__(70405);
;// CONCATENATED MODULE: ./build/pipeline/judge.js
/** Measurements and budgets become rows, and the rows a report. */










const noData = { sha256: null, trainSamples: 0, testSamples: 0, classes: [], labels: [] };
async function judge(plan, findings) {
    const { measurements, data, base, started, now, ...rest } = findings;
    const targets = (0,promises/* compressionTargets */.r)(plan, measurements);
    const baseline = (0,pipeline_baseline/* baselineEvidence */.nQ)(base.outcome);
    const evidence = {
        measurements,
        compressed: (0,promises/* compressedLayers */.o)(plan, measurements),
        groups: plan.groups,
        today: new Date(now()).toISOString().slice(0, 10),
        ...(data.sha256 === null ? {} : { classes: data.classes, labels: data.labels }),
        ...(baseline ? { baseline } : {}),
    };
    return buildReport({
        ...rest,
        toolVersion: version/* version */.r,
        spec: {
            name: plan.name,
            path: plan.specPath,
            sha256: (0,digest/* digestBytes */.QN)(await (0,promises_.readFile)(plan.specFile)),
            inputs: await (0,inputs_digest/* inputsDigest */.K)(plan),
        },
        seed: plan.seed,
        data,
        baseline: (0,pipeline_baseline/* describeOutcome */.SS)(base.outcome),
        budgetChanges: base.budgets ? (0,budget_diff/* compareBudgets */.U)(base.budgets, plan.budgets) : [],
        budgets: (0,evaluate/* evaluate */._)(plan.budgets, evidence),
        invariants: measurements.flatMap((measurement) => {
            const promised = targets[measurement.artifact];
            return promised ? (0,invariants/* checkInvariants */.m)(promised, measurement) : [];
        }),
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


/***/ })

};
