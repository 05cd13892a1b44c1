export const id = 5312;
export const ids = [5312];
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
// EXTERNAL MODULE: ./build/pipeline/deliver.js
var deliver = __webpack_require__(47910);
// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/core/io.js
var io = __webpack_require__(87312);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/gate/evaluate.js + 11 modules
var evaluate = __webpack_require__(63811);
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
// EXTERNAL MODULE: ./build/spec/read.js + 22 modules
var read = __webpack_require__(26833);
// EXTERNAL MODULE: ./build/pipeline/baseline.js + 3 modules
var baseline = __webpack_require__(52768);
// EXTERNAL MODULE: ./build/pipeline/base-spec.js
var base_spec = __webpack_require__(51028);
// EXTERNAL MODULE: ./build/pipeline/measure-base.js + 2 modules
var measure_base = __webpack_require__(89261);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
// EXTERNAL MODULE: ./build/pipeline/judge.js
var judge = __webpack_require__(36720);
// EXTERNAL MODULE: ./build/pipeline/no-file.js
var no_file = __webpack_require__(34347);
// EXTERNAL MODULE: ./build/pipeline/rejudge.js + 1 modules
var rejudge = __webpack_require__(89110);
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
    throw error;
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
        const ofBase = baseSha === null ? null : await (0,base_spec/* planAt */.J)(baseSha, { workspace, specPath: spec }, platform);
        const plan = ofBase ?? (await (0,read/* readSpec */.O)(spec, { cwd: workspace, workspace }));
        plans.set(plan.name, plan);
    }
    return plans;
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
                : (0,inputs_digest/* inputsDigest */.KA)(plan, (path) => history.blobId(baseSha, path))),
        },
        commit: headSha,
        seed: plan.seed,
        engine: null,
        data: judge/* noData */._,
        baseline: measure_base/* noBase */.p.described,
        budgetChanges: [],
        budgets: (0,evaluate/* evaluate */._)(plan.budgets, { measurements: [], groups: plan.groups, today: dayOf(now) }),
        invariants: [],
        artifacts: [],
        faults: [],
        stages: [],
        curves: [],
        totalSeconds: 0,
    });
    return { report, base: measure_base/* noBase */.p };
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
    // As the change would land: its own files, where its spec has them.
    const today = { plan: { ...plan, artifacts: landing(plan, files) }, measurements: measured.artifacts, samples: null };
    const found = await (0,baseline/* findBase */.lN)(today.plan, platform, { isFollowUp: true });
    const base = await (0,measure_base/* measureBase */.c)(found, { ...today, progress: io/* silent */.K, signal: new AbortController().signal });
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
/** The artifacts that the budgets are about, each with the path that the change gives it. */
function landing(trusted, own) {
    const moved = trusted.artifacts.map((artifact) => own.artifacts.find(({ name }) => name === artifact.name) ?? artifact);
    const added = own.artifacts.filter(({ name }) => !trusted.artifacts.some((artifact) => artifact.name === name));
    return [...moved, ...added];
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
    for (const { name, file } of trusted.artifacts.filter(spec_plan/* isCommitted */.zZ)) {
        const now = proposed.artifacts.find((artifact) => artifact.name === name);
        if (!now || ((0,spec_plan/* isCommitted */.zZ)(now) && now.file === file))
            continue;
        if (!(0,spec_plan/* isCommitted */.zZ)(now))
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
// EXTERNAL MODULE: ./build/platform/git.js + 2 modules
var git = __webpack_require__(19543);
// EXTERNAL MODULE: ./build/action/base-budgets.js
var base_budgets = __webpack_require__(23129);
// EXTERNAL MODULE: ./build/spec/find-specs.js
var find_specs = __webpack_require__(66866);
// EXTERNAL MODULE: ./build/action/fail.js
var fail = __webpack_require__(89955);
// EXTERNAL MODULE: ./build/action/outputs.js
var outputs = __webpack_require__(92309);
// EXTERNAL MODULE: ./build/action/platform.js + 2 modules
var action_platform = __webpack_require__(455);
// EXTERNAL MODULE: ./build/action/report-deliveries.js
var report_deliveries = __webpack_require__(67602);
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
        const { files, unwritten } = await (0,write_report/* writeReport */.u)(report, base, workDir);
        const exitCode = (0,exit_code/* exitCodeWith */.I)(report.verdict, unwritten);
        results.push({ report, base, exitCode, files: { ...files, artifacts: [] }, unwritten });
    }
    for (const problem of problems)
        (0,fail/* fail */.f)(runner, problem);
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
    (0,report_deliveries/* reportDeliveries */.T)(runner, delivered);
    commands.setOutput('url', urlOf(delivered));
    if (exitCode !== errors/* exitCodes */.hS.pass) {
        const told = results.map(({ report }) => `${report.spec.name}: ${report.verdict}`).join(', ');
        commands.setFailed(`${told}. The tables above and the comment say why.`);
    }
    return exitCode;
}
/** The budgets of the default branch count, so it must not be the fork that is checked out. */
async function requireBaseCheckout({ change }, workspace) {
    if (!change.isFork || change.headSha === null || (await (0,git/* headCommit */.Q)(workspace)) !== change.headSha)
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


/***/ })

};
