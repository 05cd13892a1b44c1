export const id = 342;
export const ids = [342];
export const modules = {

/***/ 23129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ removedProblem),
/* harmony export */   _P: () => (/* binding */ findRemoved),
/* harmony export */   k7: () => (/* binding */ budgetsOf),
/* harmony export */   lF: () => (/* binding */ specsOfBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _pipeline_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67760);
/* harmony import */ var _pipeline_rejudge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59867);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15719);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53963);
/* harmony import */ var _find_specs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7701);
/**
 * What the base branch has to say about the specs of a change: its budgets where they are required, and the specs that the
 * change removes, renames or moves out of a glob. A gate must not vanish unseen.
 */








/** With `base-budgets: require` a change is judged by the budgets that its base branch has. */
async function budgetsOf(plan, { baseBudgets }, platform) {
    const { baseSha } = platform.change;
    if (baseBudgets === 'show' || baseSha === null)
        return plan;
    const base = await (0,_pipeline_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .planAt */ .Jl)(baseSha, plan, platform);
    if (base === null) {
        await requireNew(plan, baseSha, platform);
        return plan;
    }
    requireSameFiles(base, plan);
    return (0,_pipeline_rejudge_js__WEBPACK_IMPORTED_MODULE_4__/* .applyBaseBudgets */ .wr)(plan, base);
}
/** In a commit links are not followed: a spec behind one has budgets there that nobody would find. */
async function requireNew({ specPath, places }, commit, { history }) {
    const paths = await listFiles(commit, history);
    const link = paths.find((path) => path === specPath || specPath.startsWith(`${path}/`));
    if (link === undefined)
        return;
    const where = places['/name'];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8({
        code: 'action/linked-spec',
        message: `expected ${specPath} to be a file in the base branch, found that ${link} is a link or a submodule there`,
        ...(where ? { where } : {}),
        cause: 'base-budgets: require reads the budgets from the base commit, where links are not followed.',
        fix: 'Commit the spec itself, or name the file that the link points to.',
    });
}
/** An artifact may move, but not stay while another file is judged in its place. */
function requireSameFiles(base, plan) {
    for (const { name, file } of base.artifacts.filter(_spec_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .isCommitted */ .zZ)) {
        const now = plan.artifacts.find((artifact) => artifact.name === name);
        const found = now && (0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .isCommitted */ .zZ)(now) ? now.file : 'one that the change makes itself';
        if (!now || found === file || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(plan.workspace, file)))
            continue;
        const where = plan.places[`/artifacts/${name}`];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8({
            code: 'action/another-file',
            message: `expected artifact '${name}' to be ${file}, as in the base branch, found ${found}, while ${file} is still there`,
            ...(where ? { where } : {}),
            cause: 'With base-budgets: require no other file is judged in the place of the one that is shipped.',
            fix: 'Move the file, or add the other one as an artifact of its own.',
        });
    }
}
/**
 * Specs that the globs match in the base commit and that are not among `found`. One that only the tip of the base has is
 * none: the change branched off before it came. Throws `HistoryError` where it cannot be told.
 */
async function findRemoved(inputs, found, workspace, { change, history }) {
    const { event, baseSha, headSha } = change;
    if (event !== 'pull-request' || baseSha === null)
        return [];
    const removed = [];
    for (const path of await specsOfBase(inputs, workspace, { change, history })) {
        if (found.includes(path))
            continue;
        const merge = headSha === null ? null : await mergeBase(baseSha, headSha, history);
        if (merge !== null && (await history.blobId(merge, path)) === null)
            continue;
        removed.push({ path, budgets: await readBudgets(baseSha, path, workspace, history) });
    }
    return removed;
}
/** Specs that the globs match in the base commit: the base need not be the branch that is checked out. */
async function specsOfBase({ specs, workingDirectory }, workspace, { change: { baseSha }, history }) {
    if (baseSha === null || !specs.some(_find_specs_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .fg))
        return [];
    const found = await (0,_find_specs_js__WEBPACK_IMPORTED_MODULE_6__/* .findSpecsIn */ .Tl)(await listFiles(baseSha, history), specs, workingDirectory, workspace);
    const blobs = await Promise.all(found.map((path) => history.blobId(baseSha, path)));
    // A link is no spec of a glob, in a commit as little as on the disk.
    return found.filter((_, index) => blobs[index] !== null);
}
async function readBudgets(commit, specPath, workspace, history) {
    try {
        const plan = await (0,_pipeline_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .planAt */ .Jl)(commit, { workspace, specPath }, { history });
        return plan?.budgets ?? null;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8)
            return null;
        throw error;
    }
}
/** Null where it cannot be told: then what the tip of the base has counts. */
async function mergeBase(one, other, history) {
    try {
        return await history.mergeBase(one, other);
    }
    catch (error) {
        if (error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .HistoryError */ .tx)
            return null;
        throw error;
    }
}
async function listFiles(commit, { listFiles: list }) {
    if (list)
        return list(commit);
    throw new _platform_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .HistoryError */ .tx(`the files of ${commit.slice(0, 12)} cannot be listed here`, 'Check out with `fetch-depth: 0`.');
}
/** What is wrong with a change that removes a spec, where its budgets are required. */
function removedProblem({ path }) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8({
        code: 'action/removed-spec',
        message: `expected the spec ${path} of the base branch, found that this change removes it`,
        cause: 'It was deleted, renamed, or moved to where the input spec does not look; its budgets would go unjudged.',
        fix: 'Bring it back; a spec that is meant to go is removed by a change that is not judged by base-budgets: require.',
    });
}


/***/ }),

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeSpecs: () => (/* binding */ judgeSpecs),
  reportDeliveries: () => (/* binding */ reportDeliveries)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/pipeline/baseline.js
var baseline = __webpack_require__(67760);
// EXTERNAL MODULE: ./build/pipeline/deliver.js
var deliver = __webpack_require__(47910);
// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(63454);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(15719);
// EXTERNAL MODULE: ./build/spec/read.js + 17 modules
var read = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/action/base-budgets.js
var base_budgets = __webpack_require__(23129);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
;// CONCATENATED MODULE: ./build/action/cache.js
/** Keeps finished stages in the runner's cache, so that a change that touches one stage trains only that. */



/** Stages are addressed by what they depend on, so an older cache is never wrong, only less useful. */
async function withCache({ commands, env }, { cache: isWanted }, plan, workDir, work) {
    const isThere = env['ACTIONS_RESULTS_URL'] !== undefined || env['ACTIONS_CACHE_URL'] !== undefined;
    if (!isWanted || !(0,spec_plan/* isTrainable */.FA)(plan) || !isThere)
        return work();
    const cache = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 63872));
    const folder = (0,external_node_path_.join)(workDir, 'cache');
    const prefix = `tinygate-${plan.name}-`;
    const key = `${prefix}${(await (0,inputs_digest/* inputsDigest */.K)(plan)).slice(0, 32)}`;
    const restored = await cache.restoreCache([folder], key, [prefix]).catch((error) => {
        commands.warning(`cache: not restored: ${String(error)}. Every stage is made.`);
        return undefined;
    });
    commands.info(restored === undefined ? 'cache: nothing to restore' : `cache: restored ${restored}`);
    const result = await work();
    if (restored !== key) {
        await cache.saveCache([folder], key).catch((error) => {
            commands.warning(`cache: not saved: ${String(error)}`);
        });
    }
    return result;
}

// EXTERNAL MODULE: ./build/action/find-specs.js
var find_specs = __webpack_require__(7701);
// EXTERNAL MODULE: ./build/action/main.js + 2 modules
var main = __webpack_require__(41573);
// EXTERNAL MODULE: ./build/action/outputs.js
var outputs = __webpack_require__(92309);
// EXTERNAL MODULE: ./build/action/platform.js + 2 modules
var action_platform = __webpack_require__(455);
;// CONCATENATED MODULE: ./build/cli/progress.js
const redrawMs = 100;
const lineMs = 30_000;
const barWidth = 24;
/** `now` gives milliseconds. */
function showProgress(writer, now) {
    return writer.isTTY ? bars(writer, now) : lines(writer, now);
}
function bars(writer, now) {
    const clear = '\r\u001b[2K';
    return {
        note: (line) => writer.write(`${clear}${line}\n`),
        start: (label, total) => {
            const started = now();
            let drawn = -Infinity;
            return {
                update: (done, detail) => {
                    const time = now();
                    if (time - drawn < redrawMs)
                        return;
                    drawn = time;
                    const fraction = share(done, total);
                    const filled = Math.round(fraction * barWidth);
                    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
                    const text = [`${label} ${bar} ${percent(fraction)}`, timeLeft(fraction, time - started), detail];
                    writer.write(clear + fit(join(text), writer.columns ?? 80));
                },
                end: (detail) => writer.write(`${clear}${endLine(label, now() - started, detail)}\n`),
            };
        },
    };
}
function lines(writer, now) {
    return {
        note: (line) => writer.write(`${line}\n`),
        start: (label, total) => {
            const started = now();
            let written = started;
            writer.write(`${label} …\n`);
            return {
                update: (done, detail) => {
                    const time = now();
                    if (time - written < lineMs)
                        return;
                    written = time;
                    const fraction = share(done, total);
                    writer.write(`${join([`${label} ${percent(fraction)}`, timeLeft(fraction, time - started), detail])}\n`);
                },
                end: (detail) => writer.write(`${endLine(label, now() - started, detail)}\n`),
            };
        },
    };
}
function endLine(label, elapsedMs, detail) {
    return join([`${label} done in ${duration(elapsedMs)}`, detail]);
}
function share(done, total) {
    return total > 0 ? Math.min(Math.max(done / total, 0), 1) : 0;
}
function percent(fraction) {
    return `${String(Math.floor(fraction * 100)).padStart(3)} %`;
}
/** From the pace so far; nothing in the first moments, when the pace says little. */
function timeLeft(fraction, elapsedMs) {
    if (fraction < 0.01 || elapsedMs < 500)
        return undefined;
    return `${duration((elapsedMs / fraction) * (1 - fraction))} left`;
}
function duration(ms) {
    const seconds = ms / 1000;
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
function join(parts) {
    return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
function fit(text, columns) {
    return text.length < columns ? text : `${text.slice(0, Math.max(0, columns - 2))}…`;
}

;// CONCATENATED MODULE: ./build/action/progress.js

/** Plain lines in the log of the step. */
function logProgress(commands, now) {
    return showProgress({ isTTY: false, write: (text) => commands.info(text.replace(/\n$/, '')) }, now);
}

// EXTERNAL MODULE: ./build/action/runner.js
var action_runner = __webpack_require__(7349);
;// CONCATENATED MODULE: ./build/action/upload.js
/** Keeps the files of a run as artifacts of the workflow: for people, and as the baseline of later runs. */


/** What cannot be kept costs a warning, never the verdict. */
async function upload(commands, results, platform) {
    const stored = [];
    for (const { report, files } of results) {
        const root = (0,external_node_path_.dirname)(files.report);
        const own = files.artifacts.filter((path) => !(0,external_node_path_.relative)(root, path).startsWith('..'));
        const name = (0,platform_platform/* storeName */.Hz)(report.spec.name, report.spec.inputs);
        const delivery = await platform.storeFiles(name, root, [files.report, files.summary, files.html, ...own]);
        switch (delivery.kind) {
            case 'done':
                stored.push({ id: delivery.url ?? '', digest: delivery.digest ?? '' });
                commands.info(`artifact ${name}: ${delivery.url ?? 'stored'} ${delivery.digest ?? ''}`.trimEnd());
                break;
            case 'unchanged':
                commands.info(`artifact ${name}: is there already`);
                break;
            case 'unsupported':
                commands.info(`artifact ${name}: not stored: ${delivery.reason}`);
                break;
            case 'refused':
                commands.warning(`artifact ${name}: not stored: ${delivery.reason}. Later runs cannot compare with this one.`);
                break;
            default:
                delivery;
        }
    }
    commands.setOutput('artifact-id', stored.map(({ id }) => id.split('/').at(-1) ?? '').join('\n'));
    commands.setOutput('artifact-digest', stored.map(({ digest }) => digest).join('\n'));
}

;// CONCATENATED MODULE: ./build/action/judge.js
/**
 * Modes `run` and `gate`: every spec is read, run or gated, and judged; then outputs, summary, annotations, uploads and one
 * comment for all. A spec that is wrong does not keep the others from being judged.
 */

















async function judgeSpecs(runner, inputs, workspace) {
    const { commands } = runner;
    const specs = await (0,find_specs/* findSpecs */.WT)(inputs.specs, inputs.workingDirectory, workspace);
    const platform = await (0,action_platform/* openPlatform */.W)(runner, inputs, workspace);
    if (platform.change.event === 'pull-request')
        await requireOwnWork(inputs.workingDirectory);
    const results = [];
    const removed = await tellRemoved(runner, inputs, specs, workspace, platform);
    const exits = [...removed.exits];
    const names = new Map();
    for (const spec of specs) {
        try {
            const plan = await (0,action_runner/* inGroup */.H)(commands, `Spec ${spec}`, () => readPlan(runner, inputs, spec, workspace));
            requireOwnName(plan, names);
            const title = inputs.mode === 'gate' ? `Measure and judge ${plan.name}` : `Train, compress and measure ${plan.name}`;
            const result = await (0,action_runner/* inGroup */.H)(commands, title, () => 
            // The first report shows them all: each says which spec it was in.
            judgeOne(runner, inputs, plan, platform, results.length === 0 ? removed.budgets : []));
            results.push(result);
            exits.push(result.exitCode);
        }
        catch (error) {
            if (runner.signal.aborted)
                throw error;
            exits.push((0,main/* fail */.f)(runner, error));
        }
    }
    const exitCode = (0,exit_code/* worstExitCode */.L)(exits);
    if (results.length === 0)
        return exitCode;
    // First of all, so that a later step finds the reports even when something below fails.
    (0,outputs/* setOutputs */.n0)(commands, results, platform, inputs);
    await (0,outputs/* writeSummary */.Sy)(commands, results);
    for (const result of results)
        await (0,outputs/* announce */.iP)(commands, result);
    (0,outputs/* annotate */.fz)(commands, results);
    if (inputs.upload)
        await upload(commands, results, platform);
    const delivered = await (0,deliver/* deliver */.cK)(platform, results, { ...inputs, isIncomplete: exits.length > results.length });
    reportDeliveries(runner, delivered);
    if (exitCode !== errors/* exitCodes */.hS.pass) {
        const told = results.map(({ report }) => `${report.spec.name}: ${report.verdict}`).join(', ');
        commands.setFailed(`${told}. The tables above and the job summary say why.`);
    }
    return exitCode;
}
/** What an earlier step left in the work folder is believed; what a change commits there is not. */
async function requireOwnWork(folder) {
    const [committed] = (await (0,git/* trackedFiles */.O)(folder, '.tinygate')) ?? [];
    if (committed === undefined)
        return;
    throw new errors/* TinygateError */.oG({
        code: 'action/committed-work',
        message: `expected .tinygate to hold what tinygate made in this job, found that ${committed} is committed`,
        cause: 'A finished stage or a report that a change brings along would be taken for one that was made here.',
        fix: 'Remove .tinygate from the repository, and add it to .gitignore.',
    });
}
async function readPlan({ commands }, { overrides }, spec, workspace) {
    const plan = await (0,read/* readSpec */.O)(spec, { cwd: workspace, workspace, overrides });
    commands.info(`${plan.name}: ${plan.artifacts.length} artifacts, ${plan.budgets.length} budgets, engine ${plan.engine}`);
    return plan;
}
/** Two specs of one name would write into one folder. */
function requireOwnName(plan, names) {
    const first = names.get(plan.name);
    names.set(plan.name, plan.specPath);
    if (first === undefined)
        return;
    const where = plan.places['/name'];
    throw new errors/* SpecError */.G8({
        code: 'action/same-name',
        message: `expected a name of its own for every spec, found '${plan.name}' in ${first} and ${plan.specPath}`,
        ...(where ? { where } : {}),
        fix: 'Rename one of the models.',
    });
}
async function judgeOne(runner, inputs, plan, platform, removed) {
    const { commands, env, now, signal } = runner;
    const workDir = (0,external_node_path_.join)(inputs.workingDirectory, '.tinygate', plan.name);
    const findBaseOnce = async () => {
        const base = await (0,baseline/* findBase */.lN)(plan, platform, inputs.baseline);
        const { outcome } = base;
        commands.info(`baseline: ${outcome.kind === 'found' ? outcome.source : outcome.kind === 'not-needed' ? 'none needed' : outcome.reason}`);
        return removed.length === 0 ? base : { ...base, budgets: [...(base.budgets ?? plan.budgets), ...removed] };
    };
    const context = {
        workDir,
        progress: logProgress(commands, now),
        signal,
        now,
        commit: platform.change.headSha ?? env['GITHUB_SHA'] ?? null,
        findBase: findBaseOnce,
        toolCache: env['RUNNER_TOOL_CACHE'],
        // A pull request is data: nothing that it brings is run.
        trustWorkspace: platform.change.event !== 'pull-request',
        installEngine: inputs.installEngine && env['RUNNER_TOOL_CACHE'] !== undefined,
    };
    const judged = await (0,base_budgets/* budgetsOf */.k7)(plan, inputs, platform);
    if (inputs.mode === 'gate') {
        const { gatePipeline } = await Promise.all(/* import() */[__webpack_require__.e(591), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 59104));
        return gatePipeline(judged, context);
    }
    const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(261), __webpack_require__.e(591), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 11075));
    return withCache(runner, inputs, plan, workDir, () => runPipeline(judged, context));
}
/** Specs that the change removes are errors where the budgets of the base are required, else warnings. */
async function tellRemoved(runner, inputs, specs, workspace, platform) {
    const { commands } = runner;
    const isRequired = inputs.baseBudgets === 'require';
    try {
        const removed = await (0,base_budgets/* findRemoved */._P)(inputs, specs, workspace, platform);
        if (isRequired)
            return { exits: removed.map((spec) => (0,main/* fail */.f)(runner, (0,base_budgets/* removedProblem */.KN)(spec))), budgets: [] };
        for (const spec of removed)
            commands.warning((0,base_budgets/* removedProblem */.KN)(spec).message, { title: 'A spec is removed' });
        return { exits: [], budgets: removed.flatMap(({ budgets }) => budgets ?? []) };
    }
    catch (error) {
        if (!(error instanceof platform_platform/* HistoryError */.tx))
            throw error;
        if (isRequired)
            return { exits: [(0,main/* fail */.f)(runner, error)], budgets: [] };
        commands.warning(`expected to tell whether this change removes a spec, found that ${error.message}. ${error.fix}`);
        return { exits: [], budgets: [] };
    }
}
/** What was refused is a warning that names the permission; it changes no verdict. */
function reportDeliveries({ commands }, delivered) {
    for (const one of delivered) {
        if (one.delivery.kind === 'refused')
            commands.warning((0,deliver/* describeDelivery */.Ks)(one));
        else
            commands.info((0,deliver/* describeDelivery */.Ks)(one));
    }
}


/***/ }),

/***/ 92309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   iP: () => (/* binding */ announce),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony export metricsOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39231);
/* harmony import */ var _pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47910);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18937);
/* harmony import */ var _report_render_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59376);
/** What the action leaves behind: outputs for later steps, the job summary, and annotations on the spec. */






/** GitHub's limit for all outputs of a job, with room for the others. */
const maxReportOutputBytes = 512 * 1024;
/** First of all, so that a later step finds the report even when something below fails. */
function setOutputs(commands, results, platform, { commentId }) {
    const reports = results.map(({ report }) => report);
    const lines = (paths) => paths.join('\n');
    commands.setOutput('verdict', (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .worstVerdict */ .zP)(reports));
    commands.setOutput('report-path', lines(results.map(({ files }) => files.report)));
    commands.setOutput('summary-path', lines(results.map(({ files }) => files.summary)));
    commands.setOutput('html-path', lines(results.map(({ files }) => files.html)));
    const folders = results.flatMap(({ files: { artifacts } }) => artifacts.slice(0, 1).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
    commands.setOutput('artifacts-path', lines(folders));
    const json = reports.length === 1 ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringifyReport */ .EF)(reports[0]) : (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringifyReport */ .EF)(reports);
    commands.setOutput('report-json', Buffer.byteLength(json) <= maxReportOutputBytes ? json : '');
    commands.setOutput('comment-body', (0,_pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .commentBody */ .I2)(platform, results, commentId, null));
    const metrics = Object.fromEntries(reports.map((report) => [report.spec.name, metricsOf(report)]));
    commands.setOutput('metrics', JSON.stringify(metrics));
    // One output per metric, for workflows that want a single number.
    for (const report of reports) {
        for (const [artifact, values] of Object.entries(metricsOf(report))) {
            for (const [metric, value] of Object.entries(values)) {
                const name = [...(reports.length > 1 ? [report.spec.name] : []), artifact, metric].join('-');
                commands.setOutput(name.replaceAll(/[^\w-]/g, '_'), value);
            }
        }
    }
}
/** Artifact → metric → number, as the budgets' rows and the measurements have them. */
function metricsOf({ artifacts, budgets }) {
    // Without a prototype: a group may be called `constructor`.
    const metrics = Object.create(null);
    for (const { artifact, sizeBytes, deflatedBytes, parameters, macs, accuracy } of artifacts) {
        metrics[artifact] = {
            size: sizeBytes,
            deflated_size: deflatedBytes,
            parameters,
            macs,
            ...(accuracy ? { accuracy: accuracy.fraction } : {}),
        };
    }
    for (const { artifact, metric, class: className, device, measured } of budgets) {
        if (measured === null)
            continue;
        const name = [metric, className, device].filter((part) => part !== null).join('-');
        (metrics[artifact] ??= {})[name] = measured;
    }
    return metrics;
}
/** One annotation per budget that does not hold, on its line; as many as a step may show, errors first. */
function annotate(commands, results) {
    const all = results.flatMap(({ report }) => (0,_report_render_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .renderAnnotations */ .Hp)(report));
    for (const { level, file, line, column, title, message } of (0,_report_render_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .limitAnnotations */ .yV)(all, _report_render_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationLimits */ .k1.step)) {
        commands[level](message, { title, file, startLine: line, startColumn: column });
    }
}
/** The table in the log. */
async function announce(commands, { report }) {
    const { renderText } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 44123));
    commands.info(renderText(report, { color: false }));
}
/** Writes the reports into the job summary. A runner without one costs a warning, never the verdict. */
async function writeSummary(commands, results) {
    try {
        for (const { files } of results)
            commands.summary.addRaw(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(files.summary, 'utf8'), true);
        await commands.summary.write();
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        const paths = results.map(({ files }) => files.summary).join(', ');
        commands.warning(`expected to write the job summary, found: ${cause}. The report is in ${paths}.`);
    }
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openFollowUp),
  W: () => (/* binding */ openPlatform)
});

// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(63454);
;// CONCATENATED MODULE: ./build/platform/local.js
/**
 * No platform: a terminal, or a CI that tinygate does not know. It compares with the commit that is checked out, whose
 * `tinygate.lock.json` is the baseline; it keeps no reports and tells nobody.
 */

const unsupported = { kind: 'unsupported', reason: 'nobody is told outside a CI platform' };
async function localPlatform(folder, change = {}) {
    return {
        name: 'local',
        change: {
            event: 'other',
            headSha: null,
            baseSha: await (0,git/* headCommit */.Qo)(folder),
            headBranch: null,
            baseBranch: null,
            pullRequest: null,
            isFork: false,
            runUrl: null,
            ...change,
        },
        history: (0,git/* gitHistory */.Hn)(folder),
        findReport: () => Promise.resolve({ kind: 'absent' }),
        storeFiles: () => Promise.resolve(unsupported),
        upsertComment: () => Promise.resolve(unsupported),
        publishCheck: () => Promise.resolve(unsupported),
    };
}

;// CONCATENATED MODULE: ./build/platform/detect.js
/** Which platform this runs on, by its environment. Each is loaded only when it is the one. */

const platforms = [
    {
        // Gitea and Forgejo run the same actions and answer the same API.
        name: 'github',
        isHere: (env) => env['GITHUB_ACTIONS'] === 'true',
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 987).then(__webpack_require__.bind(__webpack_require__, 15987))).openGithub(env, folder, options),
    },
    {
        name: 'gitlab',
        isHere: (env) => env['GITLAB_CI'] === 'true',
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 37798))).gitlabPlatform(env, folder, options),
    },
    {
        name: 'bitbucket',
        isHere: (env) => Boolean(env['BITBUCKET_BUILD_NUMBER']),
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 47535))).bitbucketPlatform(env, folder, options),
    },
];
/** `folder` is the workspace, absolute: paths in history are relative to it. */
async function detectPlatform(env, folder, options = {}) {
    const found = platforms.find(({ isHere }) => isHere(env));
    return found ? found.open(env, folder, options) : localPlatform(folder);
}

// EXTERNAL MODULE: ./build/platform/github/situation.js
var situation = __webpack_require__(86336);
;// CONCATENATED MODULE: ./build/action/platform.js


/** The platform that runs this action, with the workflow's own artifacts as its store. */
async function openPlatform(runner, { token, retentionDays }, workspace) {
    return detectPlatform(runner.env, workspace, {
        token: token === '' ? undefined : token,
        storeFiles: workflowArtifacts(runner, retentionDays),
    });
}
/** Needs the job's own runtime token only, which every runner gives. */
function workflowArtifacts({ env }, retentionDays) {
    return async (name, root, files) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(745), __webpack_require__.e(110), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 39268));
        try {
            const client = new DefaultArtifactClient();
            const upload = () => client.uploadArtifact(name, [...files], root, {
                compressionLevel: 9,
                ...(retentionDays === null ? {} : { retentionDays }),
            });
            const { id, digest } = await ((0,situation/* isGitea */.Hd)(env) ? asGithub(upload) : upload());
            if (id === undefined)
                return { kind: 'refused', reason: 'the runner gave the artifact no id', permission: null };
            return { kind: 'done', url: String(id), ...(digest === undefined ? {} : { digest: `sha256:${digest}` }) };
        }
        catch (error) {
            return { kind: 'refused', reason: error.message, permission: null };
        }
    };
}
/**
 * Gitea and Forgejo keep artifacts by the same protocol, but the client speaks to no server that is not named like GitHub's.
 * It looks at the name only; where it uploads to is ACTIONS_RESULTS_URL.
 */
async function asGithub(work) {
    const { GITHUB_SERVER_URL: server } = process.env;
    process.env['GITHUB_SERVER_URL'] = 'https://github.com';
    try {
        return await work();
    }
    finally {
        if (server === undefined)
            delete process.env['GITHUB_SERVER_URL'];
        else
            process.env['GITHUB_SERVER_URL'] = server;
    }
}
/** The pull request and the reports of the run that a `workflow_run` event tells about. */
async function openFollowUp({ env }, { token }, workspace) {
    const { openGithub } = await __webpack_require__.e(/* import() */ 987).then(__webpack_require__.bind(__webpack_require__, 15987));
    const { followUpOf } = await __webpack_require__.e(/* import() */ 545).then(__webpack_require__.bind(__webpack_require__, 39545));
    return followUpOf(await openGithub(env, workspace, { token: token === '' ? undefined : token }));
}


/***/ }),

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of tinygate; a test holds it to package.json. */
const version = '0.1.0';


/***/ }),

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

/***/ 51313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   k: () => (/* binding */ CheckedBuffer)
/* harmony export */ });
/* harmony import */ var flatbuffers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96558);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/**
 * FlatBuffers for JavaScript has no verifier: reading past the end gives `undefined`, and a length is believed. This
 * buffer checks every access instead, so that a truncated or hostile file ends in an error that says where.
 */


/** Longer names are refused, so that a file cannot make a reader copy one string thousands of times. */
const longestString = 65_536;
class CheckedBuffer extends flatbuffers__WEBPACK_IMPORTED_MODULE_0__/* .ByteBuffer */ .$F {
    readUint8(offset) {
        this.expect(offset, 1);
        return super.readUint8(offset);
    }
    readUint16(offset) {
        this.expect(offset, 2);
        return super.readUint16(offset);
    }
    readInt32(offset) {
        this.expect(offset, 4);
        return super.readInt32(offset);
    }
    __string(offset, encoding) {
        const start = this.__indirect(offset);
        const length = this.readInt32(start);
        if (length < 0 || length > longestString)
            throw malformed(start, `a string of ${length} bytes`);
        this.expect(start + 4, length);
        return super.__string(offset, encoding);
    }
    /** Whatever the elements, a vector is no longer in elements than the file in bytes. */
    __vector_len(offset) {
        const start = this.__indirect(offset);
        const length = this.readInt32(start);
        if (length < 0)
            throw malformed(start, `a vector of ${length} elements`);
        this.expect(start + 4, length);
        return length;
    }
    expect(offset, length) {
        if (!(offset >= 0 && offset + length <= this.capacity())) {
            throw malformed(offset, `a reference to ${length} bytes that the ${this.capacity()} bytes of the file do not have`);
        }
    }
}
/** @param offset in bytes from the start of the file. */
function malformed(offset, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExportError */ .ze({
        code: 'export/malformed-file',
        message: `expected a TFLite flatbuffer, found at byte ${offset} ${found}`,
        cause: 'The file is truncated, damaged or not a .tflite file.',
    });
}


/***/ }),

/***/ 94959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Rq: () => (/* binding */ builtinOperators),
/* harmony export */   bI: () => (/* binding */ operatorVersion),
/* harmony export */   yn: () => (/* binding */ firstRelease)
/* harmony export */ });
/* unused harmony export builtinName */
/* harmony import */ var _schema_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86441);

const builtinOperators = {
    Conv2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.CONV_2D,
    DepthwiseConv2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.DEPTHWISE_CONV_2D,
    FullyConnected: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.FULLY_CONNECTED,
    Add: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.ADD,
    AveragePool2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.AVERAGE_POOL_2D,
    MaxPool2D: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.MAX_POOL_2D,
    Mean: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.MEAN,
    Relu: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.RELU,
    Relu6: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.RELU6,
    Reshape: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.RESHAPE,
    Softmax: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.SOFTMAX,
    Quantize: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.QUANTIZE,
    Dequantize: _schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuiltinOperator */ .gh.DEQUANTIZE,
};
const kinds = new Map(Object.entries(builtinOperators).map(([kind, code]) => [code, kind]));
/** The operator kind of a builtin code, or null when tinygate does not read it. */
function kindOf(code) {
    return kinds.get(code) ?? null;
}
/** `CONV_2D` for a Conv2D: the name that TFLite tools print. */
function builtinName(kind) {
    return BuiltinOperator[builtinOperators[kind]];
}
/** The version of the operator in a file; `type` is that of its input activation. */
function operatorVersion(operator, type) {
    const int8 = type === 'int8';
    switch (operator.kind) {
        case 'Conv2D':
            return int8 ? 3 : 1;
        case 'DepthwiseConv2D':
            return int8 ? 3 : operator.dilation[0] !== 1 || operator.dilation[1] !== 1 ? 2 : 1;
        case 'FullyConnected':
            return operator.bias === null ? 6 : int8 ? 4 : 1;
        case 'Add':
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Mean':
        case 'Relu':
        case 'Relu6':
        case 'Softmax':
        case 'Dequantize':
            return int8 ? 2 : 1;
        case 'Reshape':
        case 'Quantize':
        case 'BatchNorm':
            return 1;
        default:
            return operator;
    }
}
/** The first release whose runtime has that version of the operator. */
function firstRelease(kind, version) {
    switch (kind) {
        case 'Conv2D':
        case 'FullyConnected':
            return version >= 6 ? [2, 0, 0] : version >= 3 ? [1, 14, 0] : [1, 5, 0];
        case 'DepthwiseConv2D':
            return version === 3 ? [1, 14, 0] : version === 2 ? [1, 12, 0] : [1, 5, 0];
        case 'Add':
        case 'AveragePool2D':
        case 'MaxPool2D':
        case 'Softmax':
            return version === 2 ? [1, 14, 0] : [1, 5, 0];
        case 'Mean':
            return version === 2 ? [1, 14, 0] : [1, 6, 0];
        case 'Relu':
        case 'Relu6':
            return version === 2 ? [1, 14, 0] : [1, 5, 0];
        case 'Reshape':
            return [1, 5, 0];
        case 'Quantize':
            return [1, 14, 0];
        case 'Dequantize':
            return version === 2 ? [1, 14, 0] : [1, 13, 1];
        default:
            return kind;
    }
}


/***/ }),

/***/ 86441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  de: () => (/* reexport */ ActivationFunctionType),
  wK: () => (/* reexport */ add_options_AddOptions),
  hp: () => (/* reexport */ Buffer),
  gh: () => (/* reexport */ BuiltinOperator),
  uX: () => (/* reexport */ BuiltinOptions),
  NE: () => (/* reexport */ conv2doptions_Conv2DOptions),
  G0: () => (/* reexport */ depthwise_conv2doptions_DepthwiseConv2DOptions),
  Dh: () => (/* reexport */ dequantize_options_DequantizeOptions),
  gv: () => (/* reexport */ fully_connected_options_FullyConnectedOptions),
  O5: () => (/* reexport */ FullyConnectedOptionsWeightsFormat),
  OS: () => (/* reexport */ Metadata),
  Kx: () => (/* reexport */ Model),
  XP: () => (/* reexport */ Operator),
  Cm: () => (/* reexport */ OperatorCode),
  Yq: () => (/* reexport */ Padding),
  BE: () => (/* reexport */ pool2doptions_Pool2DOptions),
  e2: () => (/* reexport */ QuantizationParameters),
  kj: () => (/* reexport */ quantize_options_QuantizeOptions),
  $Y: () => (/* reexport */ reducer_options_ReducerOptions),
  jz: () => (/* reexport */ reshape_options_ReshapeOptions),
  yg: () => (/* reexport */ SignatureDef),
  dO: () => (/* reexport */ softmax_options_SoftmaxOptions),
  Bp: () => (/* reexport */ SubGraph),
  qY: () => (/* reexport */ Tensor),
  wu: () => (/* reexport */ TensorMap),
  Qp: () => (/* reexport */ TensorType)
});

// UNUSED EXPORTS: SparsityParameters, unionListToBuiltinOptions, unionToBuiltinOptions

;// CONCATENATED MODULE: ./build/export/tflite/schema/activation-function-type.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var ActivationFunctionType;
(function (ActivationFunctionType) {
    ActivationFunctionType[ActivationFunctionType["NONE"] = 0] = "NONE";
    ActivationFunctionType[ActivationFunctionType["RELU"] = 1] = "RELU";
    ActivationFunctionType[ActivationFunctionType["RELU_N1_TO_1"] = 2] = "RELU_N1_TO_1";
    ActivationFunctionType[ActivationFunctionType["RELU6"] = 3] = "RELU6";
    ActivationFunctionType[ActivationFunctionType["TANH"] = 4] = "TANH";
    ActivationFunctionType[ActivationFunctionType["SIGN_BIT"] = 5] = "SIGN_BIT";
})(ActivationFunctionType || (ActivationFunctionType = {}));

// EXTERNAL MODULE: ./node_modules/flatbuffers/js/flatbuffers.js
var flatbuffers = __webpack_require__(96558);
;// CONCATENATED MODULE: ./build/export/tflite/schema/add-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class add_options_AddOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsAddOptions(bb, obj) {
        return (obj || new add_options_AddOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsAddOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new add_options_AddOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    potScaleInt16() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : true;
    }
    static startAddOptions(builder) {
        builder.startObject(2);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(0, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addPotScaleInt16(builder, potScaleInt16) {
        builder.addFieldInt8(1, +potScaleInt16, +true);
    }
    static endAddOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createAddOptions(builder, fusedActivationFunction, potScaleInt16) {
        add_options_AddOptions.startAddOptions(builder);
        add_options_AddOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        add_options_AddOptions.addPotScaleInt16(builder, potScaleInt16);
        return add_options_AddOptions.endAddOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/buffer.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class Buffer {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsBuffer(bb, obj) {
        return (obj || new Buffer()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsBuffer(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Buffer()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    data(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readUint8(this.bb.__vector(this.bb_pos + offset) + index) : 0;
    }
    dataLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    dataArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Uint8Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    offset() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readUint64(this.bb_pos + offset) : BigInt('0');
    }
    size() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readUint64(this.bb_pos + offset) : BigInt('0');
    }
    static startBuffer(builder) {
        builder.startObject(3);
    }
    static addData(builder, dataOffset) {
        builder.addFieldOffset(0, dataOffset, 0);
    }
    static createDataVector(builder, data) {
        builder.startVector(1, data.length, 1);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt8(data[i]);
        }
        return builder.endVector();
    }
    static startDataVector(builder, numElems) {
        builder.startVector(1, numElems, 1);
    }
    static addOffset(builder, offset) {
        builder.addFieldInt64(1, offset, BigInt('0'));
    }
    static addSize(builder, size) {
        builder.addFieldInt64(2, size, BigInt('0'));
    }
    static endBuffer(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createBuffer(builder, dataOffset, offset, size) {
        Buffer.startBuffer(builder);
        Buffer.addData(builder, dataOffset);
        Buffer.addOffset(builder, offset);
        Buffer.addSize(builder, size);
        return Buffer.endBuffer(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/builtin-operator.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var BuiltinOperator;
(function (BuiltinOperator) {
    BuiltinOperator[BuiltinOperator["ADD"] = 0] = "ADD";
    BuiltinOperator[BuiltinOperator["AVERAGE_POOL_2D"] = 1] = "AVERAGE_POOL_2D";
    BuiltinOperator[BuiltinOperator["CONV_2D"] = 3] = "CONV_2D";
    BuiltinOperator[BuiltinOperator["DEPTHWISE_CONV_2D"] = 4] = "DEPTHWISE_CONV_2D";
    BuiltinOperator[BuiltinOperator["DEQUANTIZE"] = 6] = "DEQUANTIZE";
    BuiltinOperator[BuiltinOperator["FULLY_CONNECTED"] = 9] = "FULLY_CONNECTED";
    BuiltinOperator[BuiltinOperator["MAX_POOL_2D"] = 17] = "MAX_POOL_2D";
    BuiltinOperator[BuiltinOperator["RELU"] = 19] = "RELU";
    BuiltinOperator[BuiltinOperator["RELU6"] = 21] = "RELU6";
    BuiltinOperator[BuiltinOperator["RESHAPE"] = 22] = "RESHAPE";
    BuiltinOperator[BuiltinOperator["SOFTMAX"] = 25] = "SOFTMAX";
    BuiltinOperator[BuiltinOperator["CUSTOM"] = 32] = "CUSTOM";
    BuiltinOperator[BuiltinOperator["MEAN"] = 40] = "MEAN";
    BuiltinOperator[BuiltinOperator["QUANTIZE"] = 114] = "QUANTIZE";
    BuiltinOperator[BuiltinOperator["PLACEHOLDER_FOR_GREATER_OP_CODES"] = 127] = "PLACEHOLDER_FOR_GREATER_OP_CODES";
})(BuiltinOperator || (BuiltinOperator = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/padding.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var Padding;
(function (Padding) {
    Padding[Padding["SAME"] = 0] = "SAME";
    Padding[Padding["VALID"] = 1] = "VALID";
})(Padding || (Padding = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/conv2doptions.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class conv2doptions_Conv2DOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsConv2DOptions(bb, obj) {
        return (obj || new conv2doptions_Conv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsConv2DOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new conv2doptions_Conv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    padding() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : Padding.SAME;
    }
    strideW() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    strideH() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    dilationWFactor() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    dilationHFactor() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    static startConv2DOptions(builder) {
        builder.startObject(6);
    }
    static addPadding(builder, padding) {
        builder.addFieldInt8(0, padding, Padding.SAME);
    }
    static addStrideW(builder, strideW) {
        builder.addFieldInt32(1, strideW, 0);
    }
    static addStrideH(builder, strideH) {
        builder.addFieldInt32(2, strideH, 0);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(3, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addDilationWFactor(builder, dilationWFactor) {
        builder.addFieldInt32(4, dilationWFactor, 1);
    }
    static addDilationHFactor(builder, dilationHFactor) {
        builder.addFieldInt32(5, dilationHFactor, 1);
    }
    static endConv2DOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createConv2DOptions(builder, padding, strideW, strideH, fusedActivationFunction, dilationWFactor, dilationHFactor) {
        conv2doptions_Conv2DOptions.startConv2DOptions(builder);
        conv2doptions_Conv2DOptions.addPadding(builder, padding);
        conv2doptions_Conv2DOptions.addStrideW(builder, strideW);
        conv2doptions_Conv2DOptions.addStrideH(builder, strideH);
        conv2doptions_Conv2DOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        conv2doptions_Conv2DOptions.addDilationWFactor(builder, dilationWFactor);
        conv2doptions_Conv2DOptions.addDilationHFactor(builder, dilationHFactor);
        return conv2doptions_Conv2DOptions.endConv2DOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/depthwise-conv2doptions.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class depthwise_conv2doptions_DepthwiseConv2DOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsDepthwiseConv2DOptions(bb, obj) {
        return (obj || new depthwise_conv2doptions_DepthwiseConv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsDepthwiseConv2DOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new depthwise_conv2doptions_DepthwiseConv2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    padding() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : Padding.SAME;
    }
    strideW() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    strideH() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    depthMultiplier() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    dilationWFactor() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    dilationHFactor() {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    static startDepthwiseConv2DOptions(builder) {
        builder.startObject(7);
    }
    static addPadding(builder, padding) {
        builder.addFieldInt8(0, padding, Padding.SAME);
    }
    static addStrideW(builder, strideW) {
        builder.addFieldInt32(1, strideW, 0);
    }
    static addStrideH(builder, strideH) {
        builder.addFieldInt32(2, strideH, 0);
    }
    static addDepthMultiplier(builder, depthMultiplier) {
        builder.addFieldInt32(3, depthMultiplier, 0);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(4, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addDilationWFactor(builder, dilationWFactor) {
        builder.addFieldInt32(5, dilationWFactor, 1);
    }
    static addDilationHFactor(builder, dilationHFactor) {
        builder.addFieldInt32(6, dilationHFactor, 1);
    }
    static endDepthwiseConv2DOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createDepthwiseConv2DOptions(builder, padding, strideW, strideH, depthMultiplier, fusedActivationFunction, dilationWFactor, dilationHFactor) {
        depthwise_conv2doptions_DepthwiseConv2DOptions.startDepthwiseConv2DOptions(builder);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addPadding(builder, padding);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addStrideW(builder, strideW);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addStrideH(builder, strideH);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addDepthMultiplier(builder, depthMultiplier);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addDilationWFactor(builder, dilationWFactor);
        depthwise_conv2doptions_DepthwiseConv2DOptions.addDilationHFactor(builder, dilationHFactor);
        return depthwise_conv2doptions_DepthwiseConv2DOptions.endDepthwiseConv2DOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/dequantize-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class dequantize_options_DequantizeOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsDequantizeOptions(bb, obj) {
        return (obj || new dequantize_options_DequantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsDequantizeOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new dequantize_options_DequantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static startDequantizeOptions(builder) {
        builder.startObject(0);
    }
    static endDequantizeOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createDequantizeOptions(builder) {
        dequantize_options_DequantizeOptions.startDequantizeOptions(builder);
        return dequantize_options_DequantizeOptions.endDequantizeOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/fully-connected-options-weights-format.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var FullyConnectedOptionsWeightsFormat;
(function (FullyConnectedOptionsWeightsFormat) {
    FullyConnectedOptionsWeightsFormat[FullyConnectedOptionsWeightsFormat["DEFAULT"] = 0] = "DEFAULT";
    FullyConnectedOptionsWeightsFormat[FullyConnectedOptionsWeightsFormat["SHUFFLED4x16INT8"] = 1] = "SHUFFLED4x16INT8";
})(FullyConnectedOptionsWeightsFormat || (FullyConnectedOptionsWeightsFormat = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/fully-connected-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class fully_connected_options_FullyConnectedOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsFullyConnectedOptions(bb, obj) {
        return (obj || new fully_connected_options_FullyConnectedOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsFullyConnectedOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new fully_connected_options_FullyConnectedOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    weightsFormat() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : FullyConnectedOptionsWeightsFormat.DEFAULT;
    }
    keepNumDims() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    asymmetricQuantizeInputs() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    static startFullyConnectedOptions(builder) {
        builder.startObject(4);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(0, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static addWeightsFormat(builder, weightsFormat) {
        builder.addFieldInt8(1, weightsFormat, FullyConnectedOptionsWeightsFormat.DEFAULT);
    }
    static addKeepNumDims(builder, keepNumDims) {
        builder.addFieldInt8(2, +keepNumDims, +false);
    }
    static addAsymmetricQuantizeInputs(builder, asymmetricQuantizeInputs) {
        builder.addFieldInt8(3, +asymmetricQuantizeInputs, +false);
    }
    static endFullyConnectedOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createFullyConnectedOptions(builder, fusedActivationFunction, weightsFormat, keepNumDims, asymmetricQuantizeInputs) {
        fully_connected_options_FullyConnectedOptions.startFullyConnectedOptions(builder);
        fully_connected_options_FullyConnectedOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        fully_connected_options_FullyConnectedOptions.addWeightsFormat(builder, weightsFormat);
        fully_connected_options_FullyConnectedOptions.addKeepNumDims(builder, keepNumDims);
        fully_connected_options_FullyConnectedOptions.addAsymmetricQuantizeInputs(builder, asymmetricQuantizeInputs);
        return fully_connected_options_FullyConnectedOptions.endFullyConnectedOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/pool2doptions.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class pool2doptions_Pool2DOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsPool2DOptions(bb, obj) {
        return (obj || new pool2doptions_Pool2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsPool2DOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new pool2doptions_Pool2DOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    padding() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : Padding.SAME;
    }
    strideW() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    strideH() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    filterWidth() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    filterHeight() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    fusedActivationFunction() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : ActivationFunctionType.NONE;
    }
    static startPool2DOptions(builder) {
        builder.startObject(6);
    }
    static addPadding(builder, padding) {
        builder.addFieldInt8(0, padding, Padding.SAME);
    }
    static addStrideW(builder, strideW) {
        builder.addFieldInt32(1, strideW, 0);
    }
    static addStrideH(builder, strideH) {
        builder.addFieldInt32(2, strideH, 0);
    }
    static addFilterWidth(builder, filterWidth) {
        builder.addFieldInt32(3, filterWidth, 0);
    }
    static addFilterHeight(builder, filterHeight) {
        builder.addFieldInt32(4, filterHeight, 0);
    }
    static addFusedActivationFunction(builder, fusedActivationFunction) {
        builder.addFieldInt8(5, fusedActivationFunction, ActivationFunctionType.NONE);
    }
    static endPool2DOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createPool2DOptions(builder, padding, strideW, strideH, filterWidth, filterHeight, fusedActivationFunction) {
        pool2doptions_Pool2DOptions.startPool2DOptions(builder);
        pool2doptions_Pool2DOptions.addPadding(builder, padding);
        pool2doptions_Pool2DOptions.addStrideW(builder, strideW);
        pool2doptions_Pool2DOptions.addStrideH(builder, strideH);
        pool2doptions_Pool2DOptions.addFilterWidth(builder, filterWidth);
        pool2doptions_Pool2DOptions.addFilterHeight(builder, filterHeight);
        pool2doptions_Pool2DOptions.addFusedActivationFunction(builder, fusedActivationFunction);
        return pool2doptions_Pool2DOptions.endPool2DOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/quantize-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class quantize_options_QuantizeOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsQuantizeOptions(bb, obj) {
        return (obj || new quantize_options_QuantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsQuantizeOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new quantize_options_QuantizeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static startQuantizeOptions(builder) {
        builder.startObject(0);
    }
    static endQuantizeOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createQuantizeOptions(builder) {
        quantize_options_QuantizeOptions.startQuantizeOptions(builder);
        return quantize_options_QuantizeOptions.endQuantizeOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/reducer-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class reducer_options_ReducerOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsReducerOptions(bb, obj) {
        return (obj || new reducer_options_ReducerOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsReducerOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new reducer_options_ReducerOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    keepDims() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    static startReducerOptions(builder) {
        builder.startObject(1);
    }
    static addKeepDims(builder, keepDims) {
        builder.addFieldInt8(0, +keepDims, +false);
    }
    static endReducerOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createReducerOptions(builder, keepDims) {
        reducer_options_ReducerOptions.startReducerOptions(builder);
        reducer_options_ReducerOptions.addKeepDims(builder, keepDims);
        return reducer_options_ReducerOptions.endReducerOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/reshape-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class reshape_options_ReshapeOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsReshapeOptions(bb, obj) {
        return (obj || new reshape_options_ReshapeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsReshapeOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new reshape_options_ReshapeOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    newShape(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    newShapeLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    newShapeArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    static startReshapeOptions(builder) {
        builder.startObject(1);
    }
    static addNewShape(builder, newShapeOffset) {
        builder.addFieldOffset(0, newShapeOffset, 0);
    }
    static createNewShapeVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startNewShapeVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endReshapeOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createReshapeOptions(builder, newShapeOffset) {
        reshape_options_ReshapeOptions.startReshapeOptions(builder);
        reshape_options_ReshapeOptions.addNewShape(builder, newShapeOffset);
        return reshape_options_ReshapeOptions.endReshapeOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/softmax-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class softmax_options_SoftmaxOptions {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSoftmaxOptions(bb, obj) {
        return (obj || new softmax_options_SoftmaxOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSoftmaxOptions(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new softmax_options_SoftmaxOptions()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    beta() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readFloat32(this.bb_pos + offset) : 0.0;
    }
    static startSoftmaxOptions(builder) {
        builder.startObject(1);
    }
    static addBeta(builder, beta) {
        builder.addFieldFloat32(0, beta, 0.0);
    }
    static endSoftmaxOptions(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSoftmaxOptions(builder, beta) {
        softmax_options_SoftmaxOptions.startSoftmaxOptions(builder);
        softmax_options_SoftmaxOptions.addBeta(builder, beta);
        return softmax_options_SoftmaxOptions.endSoftmaxOptions(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/builtin-options.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify










var BuiltinOptions;
(function (BuiltinOptions) {
    BuiltinOptions[BuiltinOptions["NONE"] = 0] = "NONE";
    BuiltinOptions[BuiltinOptions["Conv2DOptions"] = 1] = "Conv2DOptions";
    BuiltinOptions[BuiltinOptions["DepthwiseConv2DOptions"] = 2] = "DepthwiseConv2DOptions";
    BuiltinOptions[BuiltinOptions["Pool2DOptions"] = 5] = "Pool2DOptions";
    BuiltinOptions[BuiltinOptions["FullyConnectedOptions"] = 8] = "FullyConnectedOptions";
    BuiltinOptions[BuiltinOptions["SoftmaxOptions"] = 9] = "SoftmaxOptions";
    BuiltinOptions[BuiltinOptions["AddOptions"] = 11] = "AddOptions";
    BuiltinOptions[BuiltinOptions["ReshapeOptions"] = 17] = "ReshapeOptions";
    BuiltinOptions[BuiltinOptions["ReducerOptions"] = 27] = "ReducerOptions";
    BuiltinOptions[BuiltinOptions["DequantizeOptions"] = 38] = "DequantizeOptions";
    BuiltinOptions[BuiltinOptions["QuantizeOptions"] = 89] = "QuantizeOptions";
})(BuiltinOptions || (BuiltinOptions = {}));
function unionToBuiltinOptions(type, accessor) {
    switch (BuiltinOptions[type]) {
        case 'NONE': return null;
        case 'Conv2DOptions': return accessor(new Conv2DOptions());
        case 'DepthwiseConv2DOptions': return accessor(new DepthwiseConv2DOptions());
        case 'Pool2DOptions': return accessor(new Pool2DOptions());
        case 'FullyConnectedOptions': return accessor(new FullyConnectedOptions());
        case 'SoftmaxOptions': return accessor(new SoftmaxOptions());
        case 'AddOptions': return accessor(new AddOptions());
        case 'ReshapeOptions': return accessor(new ReshapeOptions());
        case 'ReducerOptions': return accessor(new ReducerOptions());
        case 'DequantizeOptions': return accessor(new DequantizeOptions());
        case 'QuantizeOptions': return accessor(new QuantizeOptions());
        default: return null;
    }
}
function unionListToBuiltinOptions(type, accessor, index) {
    switch (BuiltinOptions[type]) {
        case 'NONE': return null;
        case 'Conv2DOptions': return accessor(index, new Conv2DOptions());
        case 'DepthwiseConv2DOptions': return accessor(index, new DepthwiseConv2DOptions());
        case 'Pool2DOptions': return accessor(index, new Pool2DOptions());
        case 'FullyConnectedOptions': return accessor(index, new FullyConnectedOptions());
        case 'SoftmaxOptions': return accessor(index, new SoftmaxOptions());
        case 'AddOptions': return accessor(index, new AddOptions());
        case 'ReshapeOptions': return accessor(index, new ReshapeOptions());
        case 'ReducerOptions': return accessor(index, new ReducerOptions());
        case 'DequantizeOptions': return accessor(index, new DequantizeOptions());
        case 'QuantizeOptions': return accessor(index, new QuantizeOptions());
        default: return null;
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/metadata.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class Metadata {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsMetadata(bb, obj) {
        return (obj || new Metadata()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsMetadata(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Metadata()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    buffer() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    static startMetadata(builder) {
        builder.startObject(2);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(0, nameOffset, 0);
    }
    static addBuffer(builder, buffer) {
        builder.addFieldInt32(1, buffer, 0);
    }
    static endMetadata(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createMetadata(builder, nameOffset, buffer) {
        Metadata.startMetadata(builder);
        Metadata.addName(builder, nameOffset);
        Metadata.addBuffer(builder, buffer);
        return Metadata.endMetadata(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/operator-code.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class OperatorCode {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsOperatorCode(bb, obj) {
        return (obj || new OperatorCode()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsOperatorCode(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new OperatorCode()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    deprecatedBuiltinCode() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : 0;
    }
    customCode(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    version() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 1;
    }
    builtinCode() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : BuiltinOperator.ADD;
    }
    static startOperatorCode(builder) {
        builder.startObject(4);
    }
    static addDeprecatedBuiltinCode(builder, deprecatedBuiltinCode) {
        builder.addFieldInt8(0, deprecatedBuiltinCode, 0);
    }
    static addCustomCode(builder, customCodeOffset) {
        builder.addFieldOffset(1, customCodeOffset, 0);
    }
    static addVersion(builder, version) {
        builder.addFieldInt32(2, version, 1);
    }
    static addBuiltinCode(builder, builtinCode) {
        builder.addFieldInt32(3, builtinCode, BuiltinOperator.ADD);
    }
    static endOperatorCode(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createOperatorCode(builder, deprecatedBuiltinCode, customCodeOffset, version, builtinCode) {
        OperatorCode.startOperatorCode(builder);
        OperatorCode.addDeprecatedBuiltinCode(builder, deprecatedBuiltinCode);
        OperatorCode.addCustomCode(builder, customCodeOffset);
        OperatorCode.addVersion(builder, version);
        OperatorCode.addBuiltinCode(builder, builtinCode);
        return OperatorCode.endOperatorCode(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/tensor-map.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class TensorMap {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsTensorMap(bb, obj) {
        return (obj || new TensorMap()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsTensorMap(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new TensorMap()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    tensorIndex() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    static startTensorMap(builder) {
        builder.startObject(2);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(0, nameOffset, 0);
    }
    static addTensorIndex(builder, tensorIndex) {
        builder.addFieldInt32(1, tensorIndex, 0);
    }
    static endTensorMap(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createTensorMap(builder, nameOffset, tensorIndex) {
        TensorMap.startTensorMap(builder);
        TensorMap.addName(builder, nameOffset);
        TensorMap.addTensorIndex(builder, tensorIndex);
        return TensorMap.endTensorMap(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/signature-def.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class SignatureDef {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSignatureDef(bb, obj) {
        return (obj || new SignatureDef()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSignatureDef(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new SignatureDef()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    inputs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? (obj || new TensorMap()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    inputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    outputs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? (obj || new TensorMap()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    outputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    signatureKey(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    subgraphIndex() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    static startSignatureDef(builder) {
        builder.startObject(5);
    }
    static addInputs(builder, inputsOffset) {
        builder.addFieldOffset(0, inputsOffset, 0);
    }
    static createInputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startInputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOutputs(builder, outputsOffset) {
        builder.addFieldOffset(1, outputsOffset, 0);
    }
    static createOutputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startOutputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addSignatureKey(builder, signatureKeyOffset) {
        builder.addFieldOffset(2, signatureKeyOffset, 0);
    }
    static addSubgraphIndex(builder, subgraphIndex) {
        builder.addFieldInt32(4, subgraphIndex, 0);
    }
    static endSignatureDef(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSignatureDef(builder, inputsOffset, outputsOffset, signatureKeyOffset, subgraphIndex) {
        SignatureDef.startSignatureDef(builder);
        SignatureDef.addInputs(builder, inputsOffset);
        SignatureDef.addOutputs(builder, outputsOffset);
        SignatureDef.addSignatureKey(builder, signatureKeyOffset);
        SignatureDef.addSubgraphIndex(builder, subgraphIndex);
        return SignatureDef.endSignatureDef(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/operator.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify


class Operator {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsOperator(bb, obj) {
        return (obj || new Operator()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsOperator(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Operator()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    opcodeIndex() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    inputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    inputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    inputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    outputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    outputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    outputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    builtinOptionsType() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readUint8(this.bb_pos + offset) : BuiltinOptions.NONE;
    }
    builtinOptions(obj) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.__union(obj, this.bb_pos + offset) : null;
    }
    static startOperator(builder) {
        builder.startObject(5);
    }
    static addOpcodeIndex(builder, opcodeIndex) {
        builder.addFieldInt32(0, opcodeIndex, 0);
    }
    static addInputs(builder, inputsOffset) {
        builder.addFieldOffset(1, inputsOffset, 0);
    }
    static createInputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startInputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOutputs(builder, outputsOffset) {
        builder.addFieldOffset(2, outputsOffset, 0);
    }
    static createOutputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startOutputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addBuiltinOptionsType(builder, builtinOptionsType) {
        builder.addFieldInt8(3, builtinOptionsType, BuiltinOptions.NONE);
    }
    static addBuiltinOptions(builder, builtinOptionsOffset) {
        builder.addFieldOffset(4, builtinOptionsOffset, 0);
    }
    static endOperator(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createOperator(builder, opcodeIndex, inputsOffset, outputsOffset, builtinOptionsType, builtinOptionsOffset) {
        Operator.startOperator(builder);
        Operator.addOpcodeIndex(builder, opcodeIndex);
        Operator.addInputs(builder, inputsOffset);
        Operator.addOutputs(builder, outputsOffset);
        Operator.addBuiltinOptionsType(builder, builtinOptionsType);
        Operator.addBuiltinOptions(builder, builtinOptionsOffset);
        return Operator.endOperator(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/quantization-parameters.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class QuantizationParameters {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsQuantizationParameters(bb, obj) {
        return (obj || new QuantizationParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsQuantizationParameters(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new QuantizationParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    min(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readFloat32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    minLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    minArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Float32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    max(index) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readFloat32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    maxLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    maxArray() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? new Float32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    scale(index) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readFloat32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    scaleLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    scaleArray() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? new Float32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    zeroPoint(index) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.readInt64(this.bb.__vector(this.bb_pos + offset) + index * 8) : BigInt(0);
    }
    zeroPointLength() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    detailsType() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.readUint8(this.bb_pos + offset) : 0;
    }
    details(index) {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readUint8(this.bb.__vector(this.bb_pos + offset) + index) : 0;
    }
    detailsLength() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    detailsArray() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? new Uint8Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    quantizedDimension() {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? this.bb.readInt32(this.bb_pos + offset) : 0;
    }
    static startQuantizationParameters(builder) {
        builder.startObject(7);
    }
    static addMin(builder, minOffset) {
        builder.addFieldOffset(0, minOffset, 0);
    }
    static createMinVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addFloat32(data[i]);
        }
        return builder.endVector();
    }
    static startMinVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addMax(builder, maxOffset) {
        builder.addFieldOffset(1, maxOffset, 0);
    }
    static createMaxVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addFloat32(data[i]);
        }
        return builder.endVector();
    }
    static startMaxVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addScale(builder, scaleOffset) {
        builder.addFieldOffset(2, scaleOffset, 0);
    }
    static createScaleVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addFloat32(data[i]);
        }
        return builder.endVector();
    }
    static startScaleVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addZeroPoint(builder, zeroPointOffset) {
        builder.addFieldOffset(3, zeroPointOffset, 0);
    }
    static createZeroPointVector(builder, data) {
        builder.startVector(8, data.length, 8);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt64(data[i]);
        }
        return builder.endVector();
    }
    static startZeroPointVector(builder, numElems) {
        builder.startVector(8, numElems, 8);
    }
    static addDetailsType(builder, detailsType) {
        builder.addFieldInt8(4, detailsType, 0);
    }
    static addDetails(builder, detailsOffset) {
        builder.addFieldOffset(5, detailsOffset, 0);
    }
    static createDetailsVector(builder, data) {
        builder.startVector(1, data.length, 1);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt8(data[i]);
        }
        return builder.endVector();
    }
    static startDetailsVector(builder, numElems) {
        builder.startVector(1, numElems, 1);
    }
    static addQuantizedDimension(builder, quantizedDimension) {
        builder.addFieldInt32(6, quantizedDimension, 0);
    }
    static endQuantizationParameters(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createQuantizationParameters(builder, minOffset, maxOffset, scaleOffset, zeroPointOffset, detailsType, detailsOffset, quantizedDimension) {
        QuantizationParameters.startQuantizationParameters(builder);
        QuantizationParameters.addMin(builder, minOffset);
        QuantizationParameters.addMax(builder, maxOffset);
        QuantizationParameters.addScale(builder, scaleOffset);
        QuantizationParameters.addZeroPoint(builder, zeroPointOffset);
        QuantizationParameters.addDetailsType(builder, detailsType);
        QuantizationParameters.addDetails(builder, detailsOffset);
        QuantizationParameters.addQuantizedDimension(builder, quantizedDimension);
        return QuantizationParameters.endQuantizationParameters(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/sparsity-parameters.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify

class SparsityParameters {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSparsityParameters(bb, obj) {
        return (obj || new SparsityParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSparsityParameters(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new SparsityParameters()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    traversalOrder(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    traversalOrderLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    traversalOrderArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    static startSparsityParameters(builder) {
        builder.startObject(1);
    }
    static addTraversalOrder(builder, traversalOrderOffset) {
        builder.addFieldOffset(0, traversalOrderOffset, 0);
    }
    static createTraversalOrderVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startTraversalOrderVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endSparsityParameters(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSparsityParameters(builder, traversalOrderOffset) {
        SparsityParameters.startSparsityParameters(builder);
        SparsityParameters.addTraversalOrder(builder, traversalOrderOffset);
        return SparsityParameters.endSparsityParameters(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/tensor-type.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify
var TensorType;
(function (TensorType) {
    TensorType[TensorType["FLOAT32"] = 0] = "FLOAT32";
    TensorType[TensorType["FLOAT16"] = 1] = "FLOAT16";
    TensorType[TensorType["INT32"] = 2] = "INT32";
    TensorType[TensorType["UINT8"] = 3] = "UINT8";
    TensorType[TensorType["INT64"] = 4] = "INT64";
    TensorType[TensorType["STRING"] = 5] = "STRING";
    TensorType[TensorType["BOOL"] = 6] = "BOOL";
    TensorType[TensorType["INT16"] = 7] = "INT16";
    TensorType[TensorType["COMPLEX64"] = 8] = "COMPLEX64";
    TensorType[TensorType["INT8"] = 9] = "INT8";
    TensorType[TensorType["FLOAT64"] = 10] = "FLOAT64";
    TensorType[TensorType["COMPLEX128"] = 11] = "COMPLEX128";
    TensorType[TensorType["UINT64"] = 12] = "UINT64";
    TensorType[TensorType["RESOURCE"] = 13] = "RESOURCE";
    TensorType[TensorType["VARIANT"] = 14] = "VARIANT";
    TensorType[TensorType["UINT32"] = 15] = "UINT32";
    TensorType[TensorType["UINT16"] = 16] = "UINT16";
    TensorType[TensorType["INT4"] = 17] = "INT4";
})(TensorType || (TensorType = {}));

;// CONCATENATED MODULE: ./build/export/tflite/schema/tensor.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify




class Tensor {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsTensor(bb, obj) {
        return (obj || new Tensor()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsTensor(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Tensor()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    shape(index) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    shapeLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    shapeArray() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    type() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt8(this.bb_pos + offset) : TensorType.FLOAT32;
    }
    buffer() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    quantization(obj) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? (obj || new QuantizationParameters()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
    }
    isVariable() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? !!this.bb.readInt8(this.bb_pos + offset) : false;
    }
    sparsity(obj) {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? (obj || new SparsityParameters()).__init(this.bb.__indirect(this.bb_pos + offset), this.bb) : null;
    }
    shapeSignature(index) {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    shapeSignatureLength() {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    shapeSignatureArray() {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    static startTensor(builder) {
        builder.startObject(8);
    }
    static addShape(builder, shapeOffset) {
        builder.addFieldOffset(0, shapeOffset, 0);
    }
    static createShapeVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startShapeVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addType(builder, type) {
        builder.addFieldInt8(1, type, TensorType.FLOAT32);
    }
    static addBuffer(builder, buffer) {
        builder.addFieldInt32(2, buffer, 0);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(3, nameOffset, 0);
    }
    static addQuantization(builder, quantizationOffset) {
        builder.addFieldOffset(4, quantizationOffset, 0);
    }
    static addIsVariable(builder, isVariable) {
        builder.addFieldInt8(5, +isVariable, +false);
    }
    static addSparsity(builder, sparsityOffset) {
        builder.addFieldOffset(6, sparsityOffset, 0);
    }
    static addShapeSignature(builder, shapeSignatureOffset) {
        builder.addFieldOffset(7, shapeSignatureOffset, 0);
    }
    static createShapeSignatureVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startShapeSignatureVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endTensor(builder) {
        const offset = builder.endObject();
        return offset;
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/sub-graph.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify



class SubGraph {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsSubGraph(bb, obj) {
        return (obj || new SubGraph()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsSubGraph(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new SubGraph()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    tensors(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? (obj || new Tensor()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    tensorsLength() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    inputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    inputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    inputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    outputs(index) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    outputsLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    outputsArray() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    operators(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? (obj || new Operator()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    operatorsLength() {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    name(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    static startSubGraph(builder) {
        builder.startObject(5);
    }
    static addTensors(builder, tensorsOffset) {
        builder.addFieldOffset(0, tensorsOffset, 0);
    }
    static createTensorsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startTensorsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addInputs(builder, inputsOffset) {
        builder.addFieldOffset(1, inputsOffset, 0);
    }
    static createInputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startInputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOutputs(builder, outputsOffset) {
        builder.addFieldOffset(2, outputsOffset, 0);
    }
    static createOutputsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startOutputsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addOperators(builder, operatorsOffset) {
        builder.addFieldOffset(3, operatorsOffset, 0);
    }
    static createOperatorsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startOperatorsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addName(builder, nameOffset) {
        builder.addFieldOffset(4, nameOffset, 0);
    }
    static endSubGraph(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static createSubGraph(builder, tensorsOffset, inputsOffset, outputsOffset, operatorsOffset, nameOffset) {
        SubGraph.startSubGraph(builder);
        SubGraph.addTensors(builder, tensorsOffset);
        SubGraph.addInputs(builder, inputsOffset);
        SubGraph.addOutputs(builder, outputsOffset);
        SubGraph.addOperators(builder, operatorsOffset);
        SubGraph.addName(builder, nameOffset);
        return SubGraph.endSubGraph(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/model.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify






class Model {
    bb = null;
    bb_pos = 0;
    __init(i, bb) {
        this.bb_pos = i;
        this.bb = bb;
        return this;
    }
    static getRootAsModel(bb, obj) {
        return (obj || new Model()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static getSizePrefixedRootAsModel(bb, obj) {
        bb.setPosition(bb.position() + flatbuffers/* SIZE_PREFIX_LENGTH */.kc);
        return (obj || new Model()).__init(bb.readInt32(bb.position()) + bb.position(), bb);
    }
    static bufferHasIdentifier(bb) {
        return bb.__has_identifier('TFL3');
    }
    version() {
        const offset = this.bb.__offset(this.bb_pos, 4);
        return offset ? this.bb.readUint32(this.bb_pos + offset) : 0;
    }
    operatorCodes(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? (obj || new OperatorCode()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    operatorCodesLength() {
        const offset = this.bb.__offset(this.bb_pos, 6);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    subgraphs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? (obj || new SubGraph()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    subgraphsLength() {
        const offset = this.bb.__offset(this.bb_pos, 8);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    description(optionalEncoding) {
        const offset = this.bb.__offset(this.bb_pos, 10);
        return offset ? this.bb.__string(this.bb_pos + offset, optionalEncoding) : null;
    }
    buffers(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? (obj || new Buffer()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    buffersLength() {
        const offset = this.bb.__offset(this.bb_pos, 12);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    metadataBuffer(index) {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.readInt32(this.bb.__vector(this.bb_pos + offset) + index * 4) : 0;
    }
    metadataBufferLength() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    metadataBufferArray() {
        const offset = this.bb.__offset(this.bb_pos, 14);
        return offset ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + offset), this.bb.__vector_len(this.bb_pos + offset)) : null;
    }
    metadata(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? (obj || new Metadata()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    metadataLength() {
        const offset = this.bb.__offset(this.bb_pos, 16);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    signatureDefs(index, obj) {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? (obj || new SignatureDef()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + offset) + index * 4), this.bb) : null;
    }
    signatureDefsLength() {
        const offset = this.bb.__offset(this.bb_pos, 18);
        return offset ? this.bb.__vector_len(this.bb_pos + offset) : 0;
    }
    static startModel(builder) {
        builder.startObject(8);
    }
    static addVersion(builder, version) {
        builder.addFieldInt32(0, version, 0);
    }
    static addOperatorCodes(builder, operatorCodesOffset) {
        builder.addFieldOffset(1, operatorCodesOffset, 0);
    }
    static createOperatorCodesVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startOperatorCodesVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addSubgraphs(builder, subgraphsOffset) {
        builder.addFieldOffset(2, subgraphsOffset, 0);
    }
    static createSubgraphsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startSubgraphsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addDescription(builder, descriptionOffset) {
        builder.addFieldOffset(3, descriptionOffset, 0);
    }
    static addBuffers(builder, buffersOffset) {
        builder.addFieldOffset(4, buffersOffset, 0);
    }
    static createBuffersVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startBuffersVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addMetadataBuffer(builder, metadataBufferOffset) {
        builder.addFieldOffset(5, metadataBufferOffset, 0);
    }
    static createMetadataBufferVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addInt32(data[i]);
        }
        return builder.endVector();
    }
    static startMetadataBufferVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addMetadata(builder, metadataOffset) {
        builder.addFieldOffset(6, metadataOffset, 0);
    }
    static createMetadataVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startMetadataVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static addSignatureDefs(builder, signatureDefsOffset) {
        builder.addFieldOffset(7, signatureDefsOffset, 0);
    }
    static createSignatureDefsVector(builder, data) {
        builder.startVector(4, data.length, 4);
        for (let i = data.length - 1; i >= 0; i--) {
            builder.addOffset(data[i]);
        }
        return builder.endVector();
    }
    static startSignatureDefsVector(builder, numElems) {
        builder.startVector(4, numElems, 4);
    }
    static endModel(builder) {
        const offset = builder.endObject();
        return offset;
    }
    static finishModelBuffer(builder, offset) {
        builder.finish(offset, 'TFL3');
    }
    static finishSizePrefixedModelBuffer(builder, offset) {
        builder.finish(offset, 'TFL3', true);
    }
    static createModel(builder, version, operatorCodesOffset, subgraphsOffset, descriptionOffset, buffersOffset, metadataBufferOffset, metadataOffset, signatureDefsOffset) {
        Model.startModel(builder);
        Model.addVersion(builder, version);
        Model.addOperatorCodes(builder, operatorCodesOffset);
        Model.addSubgraphs(builder, subgraphsOffset);
        Model.addDescription(builder, descriptionOffset);
        Model.addBuffers(builder, buffersOffset);
        Model.addMetadataBuffer(builder, metadataBufferOffset);
        Model.addMetadata(builder, metadataOffset);
        Model.addSignatureDefs(builder, signatureDefsOffset);
        return Model.endModel(builder);
    }
}

;// CONCATENATED MODULE: ./build/export/tflite/schema/index.js
// Copyright 2017 The TensorFlow Authors. All Rights Reserved.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//     http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/* eslint-disable */
// automatically generated by the FlatBuffers compiler, do not modify





























/***/ }),

/***/ 93246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ uniqueNames)
/* harmony export */ });
/** Gives each name once, and `name_2`, `name_3` … when it is asked for again. */
function uniqueNames() {
    const used = new Map();
    return (name) => {
        for (let count = (used.get(name) ?? 0) + 1;; count++) {
            const free = count === 1 ? name : `${name}_${count}`;
            if (count > 1 && used.has(free))
                continue;
            used.set(name, count);
            if (count > 1)
                used.set(free, 1);
            return free;
        }
    };
}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/gate/accuracy.js
var accuracy = __webpack_require__(86889);
// EXTERNAL MODULE: ./build/spec/plan.js
var plan = __webpack_require__(53963);
;// CONCATENATED MODULE: ./build/gate/evidence.js

function findArtifact(name, { measurements, labels }) {
    const found = measurements.filter(({ artifact }) => artifact === name);
    const [measurement] = found;
    if (measurement && found.length === 1)
        return { kind: 'found', measurement, labels, source: null };
    return {
        kind: 'missing',
        reason: `expected a measurement of ${name}, found ${found.length === 0 ? 'none' : found.length}`,
    };
}
/** What a relative limit on `artifact` compares with: another artifact of this run, or the same one in the baseline. */
function findReference(artifact, against, evidence) {
    if (against !== plan/* baseReference */.lo)
        return findArtifact(against, evidence);
    const { baseline, measurements } = evidence;
    if (!baseline)
        return { kind: 'lost', reason: 'no baseline was looked for' };
    if (baseline.kind === 'first-run')
        return { kind: 'new', reason: 'the base has no report yet: later runs compare with this one' };
    if (baseline.kind === 'unavailable')
        return { kind: 'lost', reason: `the baseline is not available: ${baseline.reason}` };
    const found = findArtifact(artifact, { measurements: baseline.measurements, labels: baseline.labels });
    if (found.kind === 'found')
        return { ...found, source: baseline.source };
    if (baseline.measurements.some((old) => old.artifact === artifact))
        return found;
    // An artifact that only the baseline has may be this one under its old name: then growth must not go unseen.
    const gone = baseline.measurements.filter((old) => !measurements.some((current) => current.artifact === old.artifact));
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
    if (baseline?.kind !== 'found')
        return false;
    const digest = (list) => list.find((measurement) => measurement.artifact === artifact)?.sha256;
    const current = digest(measurements);
    return current !== undefined && current === digest(baseline.measurements);
}

// EXTERNAL MODULE: ./build/gate/noise.js
var gate_noise = __webpack_require__(86640);
// EXTERNAL MODULE: ./build/gate/reading.js
var reading = __webpack_require__(89822);
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
    let sum = 0;
    for (const member of members) {
        const part = readMetric(member, metric, aspect, { ...evidence, groups: {} });
        if (!part.ok)
            return (0,reading/* missing */.L)(`${member}: ${part.reason}`);
        sum += part.value;
    }
    return { ok: true, value: sum, conditions: [`sum of ${members.join(', ')}`] };
}
/** The metric of one artifact, of this run or of the baseline. */
function readFrom({ measurement, labels }, metric, aspect, evidence) {
    const { compressed } = evidence;
    const { artifact } = measurement;
    return metric.read(measurement, {
        // An artifact may be called `constructor`.
        compressed: compressed && Object.hasOwn(compressed, artifact) ? compressed[artifact] : undefined,
        classes: evidence.classes,
        labels,
        device: aspect.device,
        className: aspect.class,
    });
}

// EXTERNAL MODULE: ./build/gate/statistics.js
var statistics = __webpack_require__(66587);
;// CONCATENATED MODULE: ./build/gate/significance.js
/**
 * Whether test samples decide an accuracy limit: two one-sided tests at the same confidence, so a limit is `met` or
 * `broken` only when chance is an unlikely explanation, and otherwise `undecided`.
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
    const z = tangoScore(pairs, maxDrop);
    if (maxDrop !== 0) {
        return decide({ test: 'tango-score', confidence, samples, lost, won }, (0,statistics/* normalCdf */.vr)(z), (0,statistics/* normalCdf */.vr)(-z), z);
    }
    const discordant = lost + won;
    // Every prediction is as right as the other's: nothing was lost on any sample.
    if (discordant === 0)
        return decide({ test: 'mcnemar-exact', confidence, samples, lost, won }, 0, 1, z);
    const pMet = (0,statistics/* binomialCdf */.HU)(lost, discordant, 0.5);
    const pBroken = (0,statistics/* binomialCdf */.HU)(won, discordant, 0.5);
    return decide({ test: 'mcnemar-exact', confidence, samples, lost, won }, pMet, pBroken, z);
}
/** Is the accuracy behind `correct` of `samples` at least (`min`) or at most (`max`) the limit? Exact binomial test. */
function testProportion(correct, samples, operator, limit, confidence) {
    const atMost = (0,statistics/* binomialCdf */.HU)(correct, samples, limit);
    const atLeast = 1 - (0,statistics/* binomialCdf */.HU)(correct - 1, samples, limit);
    const spread = Math.sqrt((limit * (1 - limit)) / samples);
    const z = (correct / samples - limit) / spread;
    const head = { test: 'binomial-exact', confidence, samples, lost: null, won: null };
    return operator === 'min' ? decide(head, atLeast, atMost, z) : decide(head, atMost, atLeast, z);
}
/** `pMet` is small when the limit is surely met, `pBroken` when it is surely broken; `z` grows with √samples. */
function decide(head, pMet, pBroken, z) {
    const alpha = 1 - head.confidence;
    if (pMet <= alpha)
        return { ...head, pValue: pMet, outcome: 'met', samplesToDecide: null };
    if (pBroken <= alpha)
        return { ...head, pValue: pBroken, outcome: 'broken', samplesToDecide: null };
    const needed = Math.ceil(head.samples * ((0,statistics/* normalQuantile */.Zl)(head.confidence) / z) ** 2);
    const samplesToDecide = Number.isFinite(needed) && needed <= 1e9 ? Math.max(needed, head.samples + 1) : null;
    return { ...head, pValue: Math.min(pMet, pBroken), outcome: 'undecided', samplesToDecide };
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
        return broken(`the reference ${name}: ${reference.reason}`);
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
    const degenerate = (0,accuracy/* whyDegenerate */.$X)(found.measurement);
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
    if (budget.metric === 'class_accuracy' && classIndex === null)
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
        return broken(`expected max_increase against another artifact or ${plan/* baseReference */.lo}, found ${artifact} itself`);
    const aspect = { class: null, device: measured.device ?? budget.device };
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
    const members = against === plan/* baseReference */.lo ? (group ?? [artifact]) : [artifact];
    let [sum, source, noise] = [0, null, null];
    for (const member of members) {
        const found = findReference(member, against, evidence);
        if (found.kind === 'new' && members.length > 1 && evidence.baseline?.kind === 'found')
            continue;
        if (found.kind !== 'found')
            return unfound(found, against);
        const value = readFrom(found, metric, aspect, evidence);
        if (!value.ok)
            return whyNoReference(found, metric, aspect, against) ?? broken(`the reference ${against}: ${value.reason}`);
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
/** Devices come later than artifacts: the base may have been measured by none, or by another. Null: it is no matter of devices. */
function whyNoReference({ measurement, source }, { basis }, { device }, against) {
    const { devices, artifact } = measurement;
    if (basis !== 'device' || against !== plan/* baseReference */.lo)
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
function unfound({ kind, reason }, against) {
    return kind === 'missing' ? { kind: 'broken', reason: `the reference ${against}: ${reason}` } : { kind, reason };
}
/** Only accuracy rests on samples. */
function confidenceOf({ metric, confidence }) {
    return metric === 'accuracy' || metric === 'class_accuracy' ? confidence : null;
}
function isConfidence(confidence) {
    return confidence >= 0.5 && confidence < 1;
}
function countsOf(measurement, budget, evidence) {
    if (budget.metric === 'accuracy')
        return measurement.accuracy ?? undefined;
    const index = evidence.classes?.indexOf(budget.class ?? '') ?? -1;
    return measurement.accuracy?.perClass[index];
}
function hasSameSamples(a, b) {
    if (!(0,accuracy/* readAccuracy */.Oo)(a).ok || !(0,accuracy/* readAccuracy */.Oo)(b).ok)
        return false;
    const [counts, others] = [a, b].map(({ accuracy }) => accuracy?.perClass.map(({ samples }) => samples).join());
    return a.accuracy?.samples === b.accuracy?.samples && counts === others;
}
function hasSameLabels(a, b) {
    return a === b || (a?.length === b?.length && a?.every((label, index) => label === b?.[index]) === true);
}

// EXTERNAL MODULE: ./build/gate/metric.js + 3 modules
var gate_metric = __webpack_require__(67693);
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
    return today <= expires ? null : `it expired on ${expires}`;
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

;// CONCATENATED MODULE: ./build/gate/evaluate.js




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
    const [reason, conditions] = [row.reason?.slice(0, 2000) ?? null, row.conditions.map((text) => text.slice(0, 1000))];
    return { ...row, reason, conditions };
}
function operatorsOf({ min, max, maxDrop, maxIncrease }) {
    const given = { min, max, max_drop: maxDrop, max_increase: maxIncrease };
    return Object.keys(given).filter((operator) => given[operator] !== null);
}
function judge(budget, operator, evidence) {
    const metric = (0,gate_metric/* findMetric */.G)(budget.metric);
    if (!metric) {
        const known = Object.keys(gate_metric/* metrics */.q).join(', ');
        return errorRow(budget, operator, `expected a metric such as ${known}, found ${budget.metric}`);
    }
    const measured = readMetric(budget.artifact, metric, budget, evidence);
    if (!measured.ok)
        return errorRow(budget, operator, measured.reason);
    const comparison = compare(budget, operator, metric, measured, evidence);
    const row = {
        ...errorRow(budget, operator, ''),
        device: measured.device ?? budget.device,
        measured: measured.value,
        conditions: measured.conditions,
    };
    if (comparison.kind !== 'compared')
        return { ...row, ...applyPolicy(uncompared(comparison), budget, evidence) };
    const { expected, actual, reference, significance, conditions } = comparison;
    const delta = excess(operator, actual, expected, metric);
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
function uncompared({ kind, reason }) {
    switch (kind) {
        case 'new':
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
                reason: `${grouped(samples)} samples do not decide at ${confidence * 100} % confidence; ${needed}`,
            };
        }
        default:
            throw new RangeError(`unknown outcome ${String(outcome)}`);
    }
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** Fractions are quotients of counts, times are means: below a billionth a difference is rounding, not evidence. */
const tolerance = 1e-9;
function excess(operator, actual, expected, { unit }) {
    const delta = operator === 'min' ? expected - actual : actual - expected;
    if (unit === 'bytes' || unit === 'count')
        return delta;
    const scale = unit === 'fraction' ? 1 : Math.abs(actual) + Math.abs(expected);
    return Math.abs(delta) < tolerance * scale ? 0 : delta;
}
function errorRow(budget, operator, reason) {
    const metric = (0,gate_metric/* findMetric */.G)(budget.metric);
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


/***/ }),

/***/ 2997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ formatShape),
/* harmony export */   Yt: () => (/* binding */ elements),
/* harmony export */   _C: () => (/* binding */ sameShape),
/* harmony export */   x_: () => (/* binding */ outputShape)
/* harmony export */ });
/* unused harmony export slideWindow */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * One spatial dimension of a convolution or pool, as TFLite's `ComputeOutSize` and `ComputePaddingWithOffset`
 * (tensorflow/lite/kernels/padding.h): SAME puts the odd element of padding after.
 */
function slideWindow(input, kernel, stride, dilation, padding) {
    const extent = (kernel - 1) * dilation + 1;
    const size = padding === 'same' ? Math.ceil(input / stride) : Math.ceil((input - extent + 1) / stride);
    const total = Math.max((size - 1) * stride + extent - input, 0);
    return { size, before: padding === 'same' ? Math.floor(total / 2) : 0 };
}
const elements = (shape) => shape.reduce((product, size) => product * size, 1);
const sameShape = (a, b) => a.length === b.length && a.every((size, i) => size === b[i]);
const formatShape = (shape) => `[${shape.join(', ')}]`;
/**
 * Shape of an operator's output from the shapes of its inputs and constants. A Reshape's target is its output tensor's
 * own shape, checked for the number of elements. Throws `ModelError` naming the layer when the shapes do not fit.
 */
function outputShape(op, shapes) {
    const of = (tensor) => shapes[tensor] ?? misfit(op, `tensor ${tensor} has no shape`);
    const input = of(op.input);
    switch (op.kind) {
        case 'Conv2D': {
            const [n, h, w, c] = nhwc(op, input);
            const [outC, kh, kw, inC] = rank4(op, of(op.filter), 'filter');
            if (inC !== c)
                misfit(op, `filter ${formatShape(of(op.filter))} reads ${inC} channels, input ${op.input} has ${c}`);
            expectVector(op, 'bias', op.bias, outC, of);
            return [n, ...spatial(op, [h, w], [kh, kw], op.stride, op.dilation, op.padding), outC];
        }
        case 'DepthwiseConv2D': {
            const [n, h, w, c] = nhwc(op, input);
            const [one, kh, kw, outC] = rank4(op, of(op.filter), 'filter');
            if (one !== 1 || outC !== c * op.depthMultiplier) {
                misfit(op, `expected filter [1, kh, kw, ${c} · ${op.depthMultiplier}], found ${formatShape(of(op.filter))}`);
            }
            expectVector(op, 'bias', op.bias, outC, of);
            return [n, ...spatial(op, [h, w], [kh, kw], op.stride, op.dilation, op.padding), outC];
        }
        case 'FullyConnected': {
            const filter = of(op.filter);
            if (input.length !== 2 || filter.length !== 2 || input[1] !== filter[1]) {
                misfit(op, `expected input [n, in] and weights [out, in], found ${formatShape(input)} and ${formatShape(filter)}`);
            }
            expectVector(op, 'bias', op.bias, filter[0], of);
            return [input[0], filter[0]];
        }
        case 'BatchNorm': {
            const channels = input.at(-1);
            for (const part of ['gamma', 'beta', 'mean', 'variance'])
                expectVector(op, part, op[part], channels, of);
            return input;
        }
        case 'Add': {
            const other = of(op.input2);
            if (!sameShape(input, other))
                misfit(op, `adds ${formatShape(input)} and ${formatShape(other)}; broadcasting is not supported`);
            return input;
        }
        case 'AveragePool2D':
        case 'MaxPool2D': {
            const [n, h, w, c] = nhwc(op, input);
            return [n, ...spatial(op, [h, w], op.size, op.stride, [1, 1], op.padding), c];
        }
        case 'Mean': {
            const [n, , , c] = nhwc(op, input);
            return [n, c];
        }
        case 'Reshape': {
            const target = of(op.output);
            if (elements(target) !== elements(input))
                misfit(op, `cannot reshape ${formatShape(input)} to ${formatShape(target)}`);
            return target;
        }
        case 'Softmax':
            if (input.length !== 2)
                misfit(op, `expected input [n, classes], found ${formatShape(input)}`);
            return input;
        case 'Relu':
        case 'Relu6':
        case 'Quantize':
        case 'Dequantize':
            return input;
        default:
            return op;
    }
}
function spatial(op, input, kernel, stride, dilation, padding) {
    const along = (axis) => {
        if (kernel[axis] < 1 || stride[axis] < 1 || dilation[axis] < 1) {
            misfit(op, `expected positive kernel, stride and dilation, found ${kernel[axis]}, ${stride[axis]}, ${dilation[axis]}`);
        }
        const { size } = slideWindow(input[axis], kernel[axis], stride[axis], dilation[axis], padding);
        if (size < 1)
            misfit(op, `a window of ${kernel.join('x')} (dilation ${dilation.join('x')}) does not fit ${input.join('x')}`);
        return size;
    };
    return [along(0), along(1)];
}
const nhwc = (op, shape) => rank4(op, shape, 'input');
function rank4(op, shape, what) {
    if (shape.length !== 4)
        misfit(op, `expected a 4-dimensional ${what}, found ${formatShape(shape)}`);
    return shape;
}
function expectVector(op, what, tensor, length, of) {
    if (tensor !== null && !sameShape(of(tensor), [length]))
        misfit(op, `expected ${what} [${length}], found ${formatShape(of(tensor))}`);
}
function misfit(op, message) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me({ code: 'graph/shape', message: `layer ${op.name} (${op.kind}): ${message}` });
}


/***/ }),

/***/ 26304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ inspectTflite)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/export/tflite/bounds.js
var bounds = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/export/tflite/unique-names.js
var unique_names = __webpack_require__(93246);
// EXTERNAL MODULE: ./build/graph/shapes.js
var shapes = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/measure/inspect/element-types.js
var element_types = __webpack_require__(41536);
;// CONCATENATED MODULE: ./build/measure/inspect/codes.js
/** @returns null for types that have no order of size: strings, complex numbers, handles. Packed elements: low bits first. */
function decodeCodes(data, type, elements) {
    // A view needs aligned bytes, which a file does not promise.
    const own = (size) => data.slice(0, data.length - (data.length % size)).buffer;
    switch (type) {
        case 'int8':
            return new Int8Array(data.buffer, data.byteOffset, data.length);
        case 'uint8':
        case 'bool':
            return data;
        case 'int4':
        case 'uint4':
            return unpack(data, 4, type === 'int4', elements);
        case 'int2':
            return unpack(data, 2, true, elements);
        case 'int16':
            return new Int16Array(own(2));
        case 'uint16':
            return new Uint16Array(own(2));
        case 'int32':
            return new Int32Array(own(4));
        case 'uint32':
            return new Uint32Array(own(4));
        case 'int64':
            return Float64Array.from(new BigInt64Array(own(8)), Number);
        case 'uint64':
            return Float64Array.from(new BigUint64Array(own(8)), Number);
        case 'float32':
            return new Float32Array(own(4));
        case 'float64':
            return new Float64Array(own(8));
        case 'float16':
            return Float32Array.from(new Uint16Array(own(2)), smallFloat(5, 10, true));
        case 'bfloat16':
            return Float32Array.from(new Uint16Array(own(2)), smallFloat(8, 7, true));
        case 'float8_e4m3fn':
            return Float32Array.from(data, smallFloat(4, 3, false));
        case 'float8_e5m2':
            return Float32Array.from(data, smallFloat(5, 2, true));
        case 'string':
        case 'complex64':
        case 'complex128':
        case 'resource':
        case 'variant':
            return null;
        default:
            return type;
    }
}
function unpack(data, bits, isSigned, elements) {
    const perByte = 8 / bits;
    const codes = new Int8Array(Math.min(elements, data.length * perByte));
    const mask = (1 << bits) - 1;
    for (let i = 0; i < codes.length; i++) {
        const code = (data[Math.floor(i / perByte)] >> ((i % perByte) * bits)) & mask;
        codes[i] = isSigned && code >> (bits - 1) ? code - mask - 1 : code;
    }
    return codes;
}
/** IEEE 754's layout with fewer bits. Without infinities, the largest exponent holds numbers and, all ones, NaN. */
function smallFloat(exponentBits, mantissaBits, hasInfinity) {
    const [mantissas, largest] = [2 ** mantissaBits, 2 ** exponentBits - 1];
    const bias = 2 ** (exponentBits - 1) - 1;
    return (bits) => {
        const sign = bits >> (exponentBits + mantissaBits) ? -1 : 1;
        const [exponent, mantissa] = [(bits >> mantissaBits) & largest, bits & (mantissas - 1)];
        if (exponent === 0)
            return sign * mantissa * 2 ** (1 - bias - mantissaBits);
        if (exponent === largest && hasInfinity)
            return mantissa === 0 ? sign * Infinity : NaN;
        if (exponent === largest && mantissa === mantissas - 1)
            return NaN;
        return sign * (1 + mantissa / mantissas) * 2 ** (exponent - bias);
    };
}

;// CONCATENATED MODULE: ./build/measure/inspect/kernel.js
/** What the stored values of one kernel are like: zeros, distinct codes, and how they are spread. */




/** Odd, so that the middle bin is centred on 0. */
const bins = 33;
/** @throws ExportError where the stored values do not fit the tensor they are stored for. */
function measureKernel(tensor, { data, isSparse }, spend) {
    const elements = (0,shapes/* elements */.Yt)(tensor.shape);
    const codes = decodeCodes(data, tensor.type, elements);
    const head = { kernelElements: elements, kernelBytes: data.length };
    if (codes === null)
        throw (0,bounds/* malformed */.Q)(tensor.position, `a kernel of type ${tensor.type}`);
    if (!(elements >= codes.length && elements > 0)) {
        throw (0,bounds/* malformed */.Q)(tensor.position, `a kernel of ${elements} elements with ${codes.length} stored`);
    }
    spend(codes.length);
    const slices = slicesOf(tensor, isSparse);
    const [stored, absent] = [countZeros(codes, slices), elements - codes.length];
    const histogram = (0,element_types/* isFloat */.dk)(tensor.type) || tensor.quantization ? spread(codes, slices, absent) : null;
    return {
        ...head,
        zeroFraction: (stored + absent) / elements,
        distinctCodes: countDistinct(codes, absent > 0 ? 0 : null),
        ...(histogram ? { histogram } : {}),
    };
}
function slicesOf({ shape, quantization, position }, isSparse) {
    if (quantization === null)
        return { length: Infinity, scale: [1], zeroPoint: [0] };
    const { scale, zeroPoint, axis } = quantization;
    if (scale.length === 1)
        return { length: Infinity, scale, zeroPoint };
    if (shape[axis] !== scale.length) {
        throw (0,bounds/* malformed */.Q)(position, `${scale.length} scales along axis ${axis} of [${shape.join(', ')}]`);
    }
    // Which slice a value of a sparse tensor lies in, only its index tables know; the zero point of weights is 0.
    if (isSparse)
        return { length: Infinity, scale: [NaN], zeroPoint: [zeroPoint[0] ?? 0] };
    return { length: (0,shapes/* elements */.Yt)(shape.slice(axis + 1)), scale, zeroPoint: spreadOut({ scale, zeroPoint }) };
}
function spreadOut({ scale, zeroPoint }) {
    return zeroPoint.length === scale.length ? zeroPoint : new Float64Array(scale.length).fill(zeroPoint[0] ?? 0);
}
function forEachSlice({ length }, slices, visit) {
    const { length: step, scale, zeroPoint } = slices;
    for (let start = 0, slice = 0; start < length; start += step, slice++) {
        const channel = slice % scale.length;
        visit(start, Math.min(length, start + step), scale[channel], zeroPoint[channel]);
    }
}
/** −0 counts as zero, in floats as in codes. */
function countZeros(codes, slices) {
    let zeros = 0;
    forEachSlice(codes, slices, (start, end, _scale, zeroPoint) => {
        for (let i = start; i < end; i++)
            if (codes[i] === zeroPoint)
                zeros += 1;
    });
    return zeros;
}
/** @param also a value that is there without being stored. */
function countDistinct(codes, also) {
    if (codes instanceof Int8Array || codes instanceof Uint8Array) {
        const isSeen = new Uint8Array(256);
        for (let i = 0; i < codes.length; i++)
            isSeen[codes[i] & 255] = 1;
        if (also !== null)
            isSeen[also & 255] = 1;
        return isSeen.reduce((sum, seen) => sum + seen, 0);
    }
    // A set of millions of floats would take many times the memory of the model.
    const sorted = codes.slice().sort();
    let distinct = also !== null && !codes.includes(also) ? 1 : 0;
    for (let i = 0; i < sorted.length; i++) {
        const [value, previous] = [sorted[i], sorted[i - 1]];
        // NaN is unlike itself, but one code: all of them are at the end.
        if (i === 0 || (value !== previous && !(Number.isNaN(value) && Number.isNaN(previous))))
            distinct += 1;
    }
    return distinct;
}
/** Null where no value is a finite number. @param absent zeros that are not stored. */
function spread(codes, slices, absent) {
    let largest = -1;
    const forEachValue = (visit) => forEachSlice(codes, slices, (start, end, scale, zeroPoint) => {
        for (let i = start; i < end; i++) {
            const value = (codes[i] - zeroPoint) * scale;
            if (Number.isFinite(value))
                visit(value);
        }
    });
    forEachValue((value) => {
        largest = Math.max(largest, Math.abs(value));
    });
    if (largest < 0)
        return null;
    const maximum = largest || 1;
    const counts = new Array(bins).fill(0);
    forEachValue((value) => {
        const bin = Math.min(bins - 1, Math.floor((value / maximum + 1) * (bins / 2)));
        counts[bin] += 1;
    });
    counts[(bins - 1) / 2] += absent;
    return { minimum: -maximum, maximum, counts };
}

// EXTERNAL MODULE: ./build/measure/inspect/open.js + 1 modules
var inspect_open = __webpack_require__(58188);
// EXTERNAL MODULE: ./build/measure/inspect/operators.js
var inspect_operators = __webpack_require__(84777);
;// CONCATENATED MODULE: ./build/measure/inspect/roles.js
/** Which inputs of an operator are weights, and how many multiply-accumulates they cost. */

const size = (shape, from, to) => (0,shapes/* elements */.Yt)(shape.slice(from, to));
/** Every weight is used once in each row of the input, whose last dimension holds the features. */
const perRow = (input) => ({ kernel, inputs }) => (0,shapes/* elements */.Yt)(kernel) * size(inputs[input] ?? [], 0, -1);
const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
const lstm = { kernels: [...range(1, 9), 16], biases: [...range(9, 16), 17, ...range(20, 24)], macs: perRow(0) };
const rnn = { kernels: [1, 2], biases: [3], macs: perRow(0) };
const table = { biases: [], macs: () => 0 };
const roles = new Map([
    ['CONV_2D', { kernels: [1], biases: [2], macs: ({ kernel, output }) => (0,shapes/* elements */.Yt)(output) * size(kernel, 1, 4) }],
    // The filter is [1, height, width, channels]: each output reads one channel.
    [
        'DEPTHWISE_CONV_2D',
        { kernels: [1], biases: [2], macs: ({ kernel, output }) => (0,shapes/* elements */.Yt)(output) * size(kernel, 1, 3) },
    ],
    ['FULLY_CONNECTED', { kernels: [1], biases: [2], macs: ({ kernel, output }) => (0,shapes/* elements */.Yt)(output) * (kernel[1] ?? 0) }],
    // Each element of the input meets every tap of every filter.
    [
        'TRANSPOSE_CONV',
        { kernels: [1], biases: [3], macs: ({ kernel, inputs }) => (0,shapes/* elements */.Yt)(inputs[2] ?? []) * size(kernel, 0, 3) },
    ],
    // The filter is [depth, height, width, in, out].
    ['CONV_3D', { kernels: [1], biases: [2], macs: ({ kernel, output }) => (0,shapes/* elements */.Yt)(output) * size(kernel, 0, 4) }],
    // The filter is [depth, height, width, out, in].
    [
        'CONV_3D_TRANSPOSE',
        { kernels: [1], biases: [3], macs: ({ kernel, inputs }) => (0,shapes/* elements */.Yt)(inputs[2] ?? []) * size(kernel, 0, 4) },
    ],
    // [batch, m, k] by [batch, k, n]: every element of the output is a sum over k.
    [
        'BATCH_MATMUL',
        {
            kernels: [1],
            biases: [],
            macs: ({ kernel, inputs, output }) => (0,shapes/* elements */.Yt)(output) * innerSize(inputs[0] ?? [], kernel, output),
        },
    ],
    ['SVDF', { kernels: [1, 2], biases: [3], macs: ({ kernel, inputs }) => (0,shapes/* elements */.Yt)(kernel) * (inputs[0]?.[0] ?? 1) }],
    ['LSTM', lstm],
    ['UNIDIRECTIONAL_SEQUENCE_LSTM', lstm],
    ['RNN', rnn],
    ['UNIDIRECTIONAL_SEQUENCE_RNN', rnn],
    ['EMBEDDING_LOOKUP', { ...table, kernels: [1] }],
    ['GATHER', { ...table, kernels: [0] }],
]);
/** Undefined for an operator without weights that are known by name. */
function rolesOf(operator) {
    return roles.get(operator);
}
/** The dimension that is summed over is the one that the output lacks, transposed or not. */
function innerSize(a, b, output) {
    const [rows, columns] = [output.at(-2) ?? 1, output.at(-1) ?? 1];
    const squared = ((size(a, -2, a.length) / rows) * size(b, -2, b.length)) / columns;
    return rows * columns === 0 ? 0 : Math.round(Math.sqrt(squared));
}

// EXTERNAL MODULE: ./build/measure/inspect/tensors.js
var tensors = __webpack_require__(38674);
;// CONCATENATED MODULE: ./build/measure/inspect.js
/**
 * Measures any `.tflite` file by walking its flatbuffer, without running it and whether or not tinygate could: sizes are
 * gated for files that other tools made, too. Nothing in the file is believed. Light to load: no runtime, no engine.
 */










/** What a report holds; and far above any model for a small device. */
const limits = { layers: 10_000, operators: 1000, layerName: 500 };
/**
 * Layers are named as `readTflite` names them: after the output tensor of their operator, up to the first `;`. All
 * subgraphs count, and each of their operators once: how often a WHILE runs its body, no file says.
 *
 * @throws ExportError with the byte offset for a file that is damaged.
 */
function inspectTflite(bytes) {
    return (0,inspect_open/* openFile */.T)(bytes, inspect);
}
function inspect(file) {
    const layers = [];
    const counts = new Map();
    const layerName = (0,unique_names/* uniqueNames */.u)();
    const kernels = kernelReader(file);
    const countParameters = parameterCounter();
    let [parameters, macs] = [0, 0];
    for (const subgraph of file.subgraphs) {
        const operators = (0,inspect_operators/* readOperators */.C)(file, subgraph, (0,tensors/* tensorReader */.x)(file, subgraph), layerName);
        const constantOf = constantFinder(operators);
        for (const operator of operators) {
            count(counts, operator, (tensor) => constantOf(tensor) !== null);
            parameters += countParameters(operator, constantOf);
            for (const kernel of kernelsOf(operator)) {
                macs += kernel.macs;
                const stored = constantOf(kernel.tensor);
                if (!stored)
                    continue;
                layers.push({ name: kernel.name, operator: operator.operator, ...kernels(stored), macs: kernel.macs });
            }
        }
        countParameters.endSubgraph();
    }
    checkSize(layers.length, limits.layers, 'layers');
    checkSize(counts.size, limits.operators, 'kinds of operators');
    return { layers, operators: [...counts.values()], parameters, macs };
}
function count(counts, operator, isConstant) {
    const type = (0,inspect_operators/* computeType */.e)(operator, isConstant);
    const key = `${operator.operator} ${type}`;
    counts.set(key, { operator: operator.operator, type, count: (counts.get(key)?.count ?? 0) + 1 });
}
/** Constant or not: what a kernel costs does not depend on where it comes from. */
function kernelsOf({ operator, name, inputs, outputs, position }) {
    const roles = rolesOf(operator);
    if (!roles)
        return [];
    const shapes = { inputs: inputs.map((tensor) => tensor?.shape ?? []), output: outputs[0]?.shape ?? [] };
    return roles.kernels.flatMap((at) => {
        const tensor = inputs[at] ?? null;
        if (tensor === null)
            return [];
        const macs = roles.macs({ ...shapes, kernel: tensor.shape });
        if (!Number.isSafeInteger(macs) || macs < 0)
            throw (0,bounds/* malformed */.Q)(position, `${macs} multiply-accumulates in ${operator}`);
        const layer = roles.kernels.length === 1 ? name : `${name}/weights_${at}`;
        return [{ name: layer.slice(0, limits.layerName), tensor, macs }];
    });
}
/** Weights in float16, or sparse ones, are constants behind an operator that unpacks them. */
const unpacking = ['DEQUANTIZE', 'DENSIFY'];
/** Finds the constant that a tensor is, or is unpacked from. Runtimes unpack one once, when they load the file. */
function constantFinder(operators) {
    const sources = new Map();
    const find = (tensor) => {
        const { constant } = tensor;
        return constant ? { ...tensor, constant } : (sources.get(tensor.index) ?? null);
    };
    for (const { operator, inputs, outputs } of operators) {
        const [input, output] = [inputs[0], outputs[0]];
        const source = unpacking.includes(operator) && input && output ? find(input) : null;
        if (source && output)
            sources.set(output.index, source);
    }
    return find;
}
/** Weights that several tensors share are measured once. */
function kernelReader(file) {
    const known = new Map();
    return (stored) => {
        const { scale, zeroPoint, axis } = stored.quantization ?? { scale: [], zeroPoint: [], axis: 0 };
        file.spend(scale.length);
        const key = [stored.constant.buffer, stored.type, stored.shape.join(), scale.join(), zeroPoint.join(), axis].join(';');
        const measured = known.get(key) ?? measureKernel(stored, stored.constant, file.spend);
        known.set(key, measured);
        return measured;
    };
}
/**
 * Elements of the weights and biases that an operator reads and none before it did: each tensor counts once, and a later
 * subgraph that shares a buffer with an earlier one, as the signatures of one model do, adds nothing. Integers without
 * quantisation are shapes, axes and indices, unless the operator's description says that they are weights.
 */
function parameterCounter() {
    const earlier = new Set();
    let seen = new Map();
    const counter = (operator, constantOf) => {
        const roles = rolesOf(operator.operator);
        let sum = 0;
        operator.inputs.forEach((tensor, at) => {
            const stored = tensor && constantOf(tensor);
            if (!stored || seen.has(stored.index) || earlier.has(stored.constant.buffer))
                return;
            const isWeights = roles ? roles.kernels.includes(at) || roles.biases.includes(at) : false;
            if (!isWeights && !(0,element_types/* holdsValues */.dt)(stored.type) && stored.quantization === null)
                return;
            seen.set(stored.index, stored.constant.buffer);
            sum += (0,shapes/* elements */.Yt)(stored.shape);
        });
        return sum;
    };
    const endSubgraph = () => {
        for (const buffer of seen.values())
            earlier.add(buffer);
        seen = new Map();
    };
    return Object.assign(counter, { endSubgraph });
}
function checkSize(found, most, what) {
    if (found <= most)
        return;
    throw new errors/* ExportError */.ze({
        code: 'export/large-file',
        message: `expected a .tflite file with at most ${most} ${what}, found ${found}`,
    });
}


/***/ }),

/***/ 58188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openFile)
});

// UNUSED EXPORTS: maxModelBytes

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/export/tflite/bounds.js
var bounds = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/export/tflite/schema/index.js + 27 modules
var schema = __webpack_require__(86441);
;// CONCATENATED MODULE: ./build/measure/inspect/work.js

/**
 * A flatbuffer may refer to one table, string or buffer any number of times, so a small file can describe endless work.
 * Real files refer to each byte about once.
 *
 * @throws ExportError from the returned function once a file of `sizeBytes` asks for more.
 */
function workLimit(sizeBytes) {
    let left = 2_000_000 + 16 * sizeBytes;
    return (steps) => {
        left -= steps;
        if (left >= 0)
            return;
        throw new errors/* ExportError */.ze({
            code: 'export/malformed-file',
            message: `expected a .tflite file that describes no more than it holds, found more than its ${sizeBytes} bytes can mean`,
            cause: 'The file is damaged, or made to keep its readers busy.',
        });
    };
}

;// CONCATENATED MODULE: ./build/measure/inspect/open.js




/** 1 GiB: far above what a small device holds, and below what the offsets of a flatbuffer reach. */
const maxModelBytes = 1024 ** 3;
/**
 * Opens a file of any origin and hands it to `read`.
 * @throws ExportError, with the byte offset where there is one, for whatever is not a well-formed `.tflite` file.
 */
function openFile(bytes, read) {
    try {
        return read(open_open(bytes));
    }
    catch (error) {
        if (error instanceof errors/* TinygateError */.oG)
            throw error;
        throw new errors/* ExportError */.ze({ code: 'export/malformed-file', message: `cannot read this .tflite file: ${String(error)}` }, { cause: error });
    }
}
function open_open(bytes) {
    if (bytes.length > maxModelBytes) {
        throw new errors/* ExportError */.ze({
            code: 'export/large-file',
            message: `expected a .tflite file of at most ${maxModelBytes} bytes, found ${bytes.length}`,
        });
    }
    const buffer = new bounds/* CheckedBuffer */.k(bytes);
    if (bytes.length < 8 || !schema/* Model */.Kx.bufferHasIdentifier(buffer))
        throw (0,bounds/* malformed */.Q)(4, 'no identifier TFL3');
    const model = schema/* Model */.Kx.getRootAsModel(buffer);
    if (model.version() !== 3)
        throw (0,bounds/* malformed */.Q)(model.bb_pos, `schema version ${model.version()} instead of 3`);
    const spend = workLimit(bytes.length);
    spend(model.subgraphsLength());
    const [first, ...others] = Array.from({ length: model.subgraphsLength() }, (_, i) => model.subgraphs(i));
    if (!first)
        throw (0,bounds/* malformed */.Q)(model.bb_pos, 'no subgraph');
    return { bytes, model, subgraphs: [first, ...others], spend };
}


/***/ }),

/***/ 84777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOperators),
/* harmony export */   e: () => (/* binding */ computeType)
/* harmony export */ });
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51313);
/* harmony import */ var _export_tflite_operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94959);
/* harmony import */ var _export_tflite_schema_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86441);
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41536);
/* harmony import */ var _operator_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99147);
/** The operators of one subgraph as the measurements need them. */





/** A plain number: a file may hold codes that are no `BuiltinOperator` of ours. */
const customOperator = _export_tflite_schema_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BuiltinOperator */ .gh.CUSTOM;
/** Reports hold no longer ones. */
const longestOperator = 100;
function readOperators({ model, spend }, subgraph, tensor, uniqueName) {
    spend(subgraph.operatorsLength());
    return Array.from({ length: subgraph.operatorsLength() }, (_, position) => {
        const table = subgraph.operators(position);
        const [inputs, outputs] = [table.inputsLength(), table.outputsLength()];
        spend(inputs + outputs);
        const index = table.opcodeIndex();
        if (index >= model.operatorCodesLength())
            throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(table.bb_pos, `operator code ${index}`);
        const entry = model.operatorCodes(index);
        const code = Math.max(entry.builtinCode(), entry.deprecatedBuiltinCode());
        const custom = code === customOperator ? entry.customCode() : null;
        const operator = (custom || (0,_operator_names_js__WEBPACK_IMPORTED_MODULE_3__/* .operatorName */ .s)(code)).slice(0, longestOperator);
        const output = outputs > 0 ? table.outputs(0) : -1;
        const outputName = output < 0 || output >= subgraph.tensorsLength() ? null : subgraph.tensors(output).name();
        spend((custom?.length ?? 0) + (outputName?.length ?? 0));
        return {
            operator,
            name: uniqueName(outputName?.split(';')[0] || `${(0,_export_tflite_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(code) ?? operator}_${position}`),
            table,
            position: table.bb_pos,
            inputs: Array.from({ length: inputs }, (__, i) => (table.inputs(i) === -1 ? null : tensor(table.inputs(i)))),
            outputs: Array.from({ length: outputs }, (__, i) => tensor(table.outputs(i))),
        };
    });
}
/** Read nothing but the shape of what they are given. */
const shapeOnly = ['SHAPE', 'RANK'];
/**
 * What an operator computes in: floating point as soon as it reads or writes it, so that a file whose output is converted
 * back to floats is seen not to be integer-only. Constants do not count: a hybrid operator reads int8 weights and computes
 * in float32.
 */
function computeType({ operator, inputs, outputs }, isConstant) {
    const read = shapeOnly.includes(operator)
        ? []
        : inputs.filter((tensor) => tensor !== null && !isConstant(tensor)).map((tensor) => tensor.type);
    const types = [...read, ...outputs.map(({ type }) => type)];
    return types.find(_element_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isFloat */ .dk) ?? types.find(_element_types_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsValues */ .dt) ?? types[0] ?? 'none';
}


/***/ }),

/***/ 38674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ tensorReader)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51313);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2997);
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41536);
/** The tensors of any `.tflite` file: shape, type, quantisation and, for constants, the stored bytes. */




const longestRank = 32;
/** Of a constant: more than 1 GiB can hold, however packed or sparse. */
const mostElements = 2 ** 36;
/** Reads the tensors of a subgraph by index, each once. */
function tensorReader(file, subgraph) {
    const count = subgraph.tensorsLength();
    const known = new Map();
    return (index) => {
        if (!(index >= 0 && index < count))
            throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(subgraph.bb_pos, `tensor ${index} of ${count}`);
        const tensor = known.get(index) ?? readTensor(file, subgraph.tensors(index), index);
        known.set(index, tensor);
        return tensor;
    };
}
function readTensor(file, table, index) {
    file.spend(1);
    const found = (0,_element_types_js__WEBPACK_IMPORTED_MODULE_3__/* .elementType */ .rk)(table.type());
    if (!found) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExportError */ .ze({
            code: 'export/unsupported-type',
            message: `tensor ${index}: expected a data type of TensorFlow Lite's schema, found ${table.type()}`,
        });
    }
    const rank = table.shapeLength();
    if (rank > longestRank)
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `a tensor of ${rank} dimensions`);
    const stored = Array.from({ length: rank }, (_, i) => table.shape(i));
    const data = table.isVariable() ? null : bufferData(file, table);
    const shape = stored.map((size) => (size < 0 ? (data === null ? 1 : NaN) : size));
    const isSparse = table.sparsity() !== null;
    if (data !== null && !fits(data, (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elements */ .Yt)(shape), isSparse ? null : found.bits)) {
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `a ${found.type} tensor [${stored.join(', ')}] with ${data.length} bytes of data`);
    }
    return {
        index,
        position: table.bb_pos,
        shape,
        type: found.type,
        quantization: readQuantization(file, table),
        constant: data === null ? null : { data, buffer: table.buffer(), isSparse },
    };
}
/** @param bits of one element; null where the shape does not say how many are stored. */
function fits(data, count, bits) {
    if (!(count >= 0 && count <= mostElements))
        return false;
    return bits === null || Math.ceil((count * bits) / 8) === data.length;
}
/** Null where a tensor has no data of its own. */
function bufferData({ bytes, model }, table) {
    const [index, count] = [table.buffer(), model.buffersLength()];
    if (index >= count)
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(table.bb_pos, `buffer ${index} of ${count}`);
    const buffer = model.buffers(index);
    // Since 2023 the data may lie behind the flatbuffer; offsets 0 and 1 mean that it does not.
    const offset = Number(buffer.offset());
    if (offset > 1) {
        const end = offset + Number(buffer.size());
        if (end > bytes.length)
            throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(buffer.bb_pos, `buffer ${index} ending at byte ${end} of ${bytes.length}`);
        return end === offset ? null : bytes.subarray(offset, end);
    }
    return buffer.dataLength() === 0 ? null : buffer.dataArray();
}
/** Older converters write an empty table, or min and max only, where there is no quantisation. */
function readQuantization({ spend }, table) {
    const parameters = table.quantization();
    const count = parameters?.scaleLength() ?? 0;
    if (parameters === null || count === 0)
        return null;
    spend(count);
    const zeroPoints = parameters.zeroPointLength();
    if (zeroPoints > 1 && zeroPoints !== count) {
        throw (0,_export_tflite_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(parameters.bb_pos, `${count} scales and ${zeroPoints} zero points`);
    }
    return {
        scale: Float64Array.from({ length: count }, (_, i) => parameters.scale(i)),
        zeroPoint: Float64Array.from({ length: Math.max(1, zeroPoints) }, (_, i) => i < zeroPoints ? Number(parameters.zeroPoint(i)) : 0),
        axis: parameters.quantizedDimension(),
    };
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ measureArtifact)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/core/io.js
const silent = {
    start: () => ({ update: () => undefined, end: () => undefined }),
    note: () => undefined,
};

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

// EXTERNAL MODULE: ./build/measure/inspect.js + 3 modules
var inspect = __webpack_require__(26304);
// EXTERNAL MODULE: ./build/measure/runtime/version.js
var version = __webpack_require__(59328);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/measure/size.js

/** Bytes after zlib deflate, level 9: what a zip or an over-the-air update would carry. */
function deflatedBytes(bytes) {
    return (0,external_node_zlib_.deflateSync)(bytes, { level: 9 }).length;
}

;// CONCATENATED MODULE: ./build/measure/measure-artifact.js







/**
 * Measures one file: sizes and codes from its bytes, accuracy by running them over the whole test split.
 * @throws ExportError when the file cannot be read or the runtime refuses it.
 */
async function measureArtifact({ artifact, file, bytes, sha256, dataset }, { progress = silent, signal } = {}) {
    return {
        artifact,
        file,
        sha256,
        sizeBytes: bytes.length,
        deflatedBytes: deflatedBytes(bytes),
        ...(0,inspect/* inspectTflite */.d)(bytes),
        devices: [],
        ...(dataset
            ? await evaluate(artifact, bytes, dataset, progress, signal)
            : { accuracy: null, predictions: [], runtime: null }),
    };
}
/** Loads the runtime only here: a gate on sizes must not wait for it. */
async function evaluate(artifact, bytes, dataset, progress, signal) {
    const { predictAll } = await __webpack_require__.e(/* import() */ 335).then(__webpack_require__.bind(__webpack_require__, 34335));
    const { pixels, labels, count } = dataset.test;
    const stage = progress.start(`evaluate ${artifact}`, count);
    const images = (start, size) => (0,normalize/* normalizedImages */.Eu)(dataset, pixels, Array.from({ length: size }, (_, i) => start + i));
    const options = { onProgress: (done) => stage.update(done), signal };
    const { classes, outputs } = await predictAll(bytes, images, count, options);
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
    return { accuracy, predictions: [...classes], runtime: version/* tfliteRuntime */.z };
}


/***/ }),

/***/ 59328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tfliteRuntime)
/* harmony export */ });
/** Runtime and exact version that accuracy is measured with: what a report prints and a cache key contains. */
const tfliteRuntime = 'TensorFlow Lite of @tensorflow/tfjs-tflite 0.0.1-alpha.10 (WebAssembly, SIMD, XNNPACK)';


/***/ }),

/***/ 67760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ planAt),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   lN: () => (/* binding */ findBase),
/* harmony export */   nQ: () => (/* binding */ baselineEvidence),
/* harmony export */   pr: () => (/* binding */ noBase)
/* harmony export */ });
/* unused harmony exports needsBase, lockPath */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15719);
/* harmony import */ var _report_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14674);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18937);
/* harmony import */ var _report_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4624);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53963);
/* harmony import */ var _spec_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1499);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84379);
/**
 * The report of the base commit, without building the base again. Looked for in this order, as GitLab does: the commit
 * that the change branched off (merge-base), then the tip of the target branch; in each first the committed
 * `tinygate.lock.json`, then what runs of the base branch have stored. Where nothing is found, the outcome says whether
 * that is as it should be (a first run) or not.
 */











const noBase = { outcome: { kind: 'not-needed' }, budgets: null };
async function findBase(plan, platform, choice = 'auto') {
    if (choice === 'none')
        return needsBase(plan) ? unavailable('no baseline was asked for (baseline: none)') : noBase;
    if (choice !== 'auto')
        return { outcome: await readReportFile(choice.report), budgets: null };
    const commits = await baseCommits(platform);
    if (commits.kind === 'none')
        return needsBase(plan) ? unavailable(commits.reason) : noBase;
    const looked = [];
    let budgets = null;
    let isFirst = true;
    for (const commit of commits.list) {
        const { base, outcome, reason } = await lookIn(commit, plan, platform);
        budgets ??= base?.budgets ?? null;
        if (outcome)
            return { outcome, budgets };
        // A base that compares with its own base has run before, so its report should be somewhere.
        isFirst &&= reason.isRightlyAbsent && (base === null || !needsBase(base));
        looked.push(`${commit.slice(0, 12)}: ${reason.text}`);
    }
    if (looked.length === 0)
        looked.push(commits.reason);
    const text = looked.join('; ');
    return { outcome: isFirst ? { kind: 'first-run', reason: text } : { kind: 'unavailable', reason: text }, budgets };
}
/** Whether any budget compares with the base, or is softened by it. */
function needsBase({ budgets }) {
    return budgets.some(({ level, maxDrop, maxIncrease, onUnchanged }) => level !== 'off' &&
        (maxDrop?.against === _spec_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .baseReference */ .lo || maxIncrease?.against === _spec_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .baseReference */ .lo || onUnchanged === 'warn'));
}
/** As the gate reads it. */
function baselineEvidence(outcome) {
    switch (outcome.kind) {
        case 'found':
            return (0,_report_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .baselineFrom */ .c)(outcome.report, outcome.source);
        case 'first-run':
            return { kind: 'first-run' };
        case 'unavailable':
            return { kind: 'unavailable', reason: outcome.reason };
        case 'not-needed':
            return undefined;
        default:
            return outcome;
    }
}
/** As the report prints it. */
function describeOutcome(outcome) {
    const none = { source: null, commit: null, sha256: null, reason: null };
    switch (outcome.kind) {
        case 'found':
            return { ...none, kind: 'found', source: outcome.source, commit: outcome.commit, sha256: outcome.sha256 };
        case 'first-run':
        case 'unavailable':
            return { ...none, kind: outcome.kind, reason: outcome.reason.slice(0, 2000) };
        case 'not-needed':
            return { ...none, kind: 'not-needed' };
        default:
            return outcome;
    }
}
/** The spec as it is in a commit, with the seed and the data's folder of `plan`; null where the commit has none. */
async function planAt(commit, plan, { history }) {
    const { workspace, specPath, seed, data } = plan;
    if ((await history.readFile(commit, specPath)) === null)
        return null;
    return (0,_spec_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readSpec */ .O)(specPath, {
        cwd: workspace,
        workspace,
        readFile: (file) => history.readFile(commit, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(workspace.replaceAll('\\', '/'), file.replaceAll('\\', '/'))),
        overrides: { ...(seed === undefined ? {} : { seed }), ...(data ? { dataRoot: data.root } : {}) },
    });
}
async function lookIn(commit, plan, platform) {
    const missing = (text, isRightlyAbsent, base = null) => ({
        base,
        outcome: null,
        reason: { text, isRightlyAbsent },
    });
    let base = null;
    let inputs;
    try {
        base = await planAt(commit, plan, platform);
        if (base === null)
            return missing(`it has no ${plan.specPath} yet`, true);
        const locked = await readLocked(commit, plan, platform);
        if (locked)
            return { base, outcome: locked, reason: { text: '', isRightlyAbsent: true } };
        inputs = await (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .inputsDigest */ .K)(base, (path) => platform.history.blobId(commit, path));
    }
    catch (error) {
        // A report can still be found by its commit.
        if (!(error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .HistoryError */ .tx) && !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG))
            throw error;
        const fix = error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .HistoryError */ .tx ? ` ${error.fix}` : '';
        const found = await readStored(commit, null, plan, platform);
        if (found.kind === 'found')
            return { base, outcome: found, reason: { text: '', isRightlyAbsent: true } };
        return missing(`${error.message}.${fix}`, false, base);
    }
    const stored = await readStored(commit, inputs, plan, platform);
    if (stored.kind === 'found')
        return { base, outcome: stored, reason: { text: '', isRightlyAbsent: true } };
    return missing(stored.reason, stored.kind === 'first-run', base);
}
async function readStored(commit, inputs, plan, platform) {
    const stored = await platform.findReport({ spec: plan.name, inputs, commit });
    switch (stored.kind) {
        case 'absent':
            return { kind: 'first-run', reason: 'no run of it has stored a report' };
        case 'lost':
            return { kind: 'unavailable', reason: stored.reason };
        case 'found':
            return readable(stored.bytes, stored.source, stored.commit);
        default:
            return stored;
    }
}
async function readLocked(commit, plan, { history }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(plan.specPath), _report_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockFileName */ .x5);
    const bytes = await history.readFile(commit, path);
    if (bytes === null)
        return null;
    const source = `${path} of ${commit.slice(0, 12)}`;
    const report = (0,_report_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .readLock */ .mF)(new TextDecoder().decode(bytes), source, plan.name);
    return report && { kind: 'found', report, source, commit, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes) };
}
function readable(bytes, from, commit) {
    try {
        const report = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReport */ .MM)(new TextDecoder('utf-8', { fatal: true }).decode(bytes), from);
        const of = report.commit ?? commit;
        const source = of === null ? from : `report of ${of.slice(0, 12)}, ${from}`;
        return { kind: 'found', report, source, commit: of, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes) };
    }
    catch (error) {
        return { kind: 'unavailable', reason: `the stored report cannot be read: ${error.message}` };
    }
}
/** A baseline that was named must be there: a typing error would let every growth through. */
async function readReportFile(path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
            code: 'baseline/unreadable',
            message: `expected a report to compare with, found that ${path} cannot be read (${error.code ?? 'unknown'})`,
            fix: 'Name a report.json that tinygate wrote, or leave the baseline at auto.',
        }, { cause: error });
    });
    if (bytes.length > _report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .maxReportBytes */ .KR)
        (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReport */ .MM)(' '.repeat(_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .maxReportBytes */ .KR + 1), path);
    const report = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReport */ .MM)(bytes.toString('utf8'), path);
    return { kind: 'found', report, source: `the report ${path}`, commit: report.commit, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes) };
}
/** Merge-base, then target tip; of a push the commit before it. */
async function baseCommits({ change, history }) {
    const { event, baseSha, headSha } = change;
    if (baseSha === null) {
        const reason = event === 'push'
            ? 'this push has no commit before it'
            : 'there is no base commit to compare with: this is no pull request or push';
        return event === 'push' ? { kind: 'some', list: [], reason } : { kind: 'none', reason };
    }
    if (event !== 'pull-request' || headSha === null)
        return { kind: 'some', list: [baseSha], reason: '' };
    const merge = await history.mergeBase(baseSha, headSha).catch((error) => {
        if (error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .HistoryError */ .tx)
            return null;
        throw error;
    });
    return { kind: 'some', list: [...new Set([merge, baseSha].filter((sha) => sha !== null))], reason: '' };
}
function unavailable(reason) {
    return { outcome: { kind: 'unavailable', reason }, budgets: null };
}
/** Where the lock of a spec is on the disk. */
function lockPath(plan) {
    return join(plan.workspace, posix.dirname(plan.specPath), lockFileName);
}


/***/ }),

/***/ 82973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ worstExitCode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** From the mildest: what is broken inside or outside tinygate outranks what the numbers say. */
const severity = [
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass,
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.undecided,
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.budget,
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.input,
    _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.internal,
];
/** The exit code of several specs in one run; an empty run has judged nothing, which is no pass. */
function worstExitCode(codes) {
    if (codes.length === 0)
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.undecided;
    return severity[Math.max(...codes.map((code) => severity.indexOf(code)))] ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.internal;
}


/***/ }),

/***/ 84379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inputsDigest),
/* harmony export */   N: () => (/* binding */ inputPaths)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82552);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18614);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42523);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53963);
/**
 * What the repository gives a run, as one digest: the spec with those it extends, committed models, data and measurements.
 * Two commits with the same digest have the same report, so a base commit needs no run of its own to be compared with.
 */








/** Relative to the workspace, with forward slashes, sorted. Data outside the workspace has no place in a commit. */
function inputPaths({ specFiles, artifacts, data, workspace }) {
    const models = artifacts.filter(_spec_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .isCommitted */ .zZ).map(({ path }) => path);
    const samples = data ? filesOf(data.files).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(data.root, file)) : [];
    const inside = [...specFiles, ...models, ...samples].filter((path) => !(0,_spec_load_js__WEBPACK_IMPORTED_MODULE_5__/* .leaves */ .FQ)(workspace, path));
    return [...new Set(inside.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path).replaceAll('\\', '/')))].sort();
}
function filesOf(files) {
    const pairs = 'all' in files ? [files.all] : [files.train, files.test];
    return pairs.flatMap((pair) => (pair ? [pair.images, pair.labels] : []));
}
/**
 * `blobId` is Git's name of a file's bytes, null for a file that is not there. The seed is in it because the command line
 * can change it; the version of tinygate because other code makes other files.
 */
async function inputsDigest(plan, blobId = (path) => blobIdOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(plan.workspace, path))) {
    const blobs = [];
    for (const path of inputPaths(plan))
        blobs.push([path, await blobId(path)]);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestValue */ .yD)([_core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r, plan.specPath, plan.name, plan.seed, blobs]);
}
/** Git's name of a file on the disk: SHA-1 over `blob`, its length and its bytes. */
async function blobIdOf(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => null);
    if (!found?.isFile())
        return null;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${found.size}\0`);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 88894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ checkPromises),
  o: () => (/* binding */ compressedLayers)
});

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

// EXTERNAL MODULE: ./build/spec/layers.js
var spec_layers = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
;// CONCATENATED MODULE: ./build/pipeline/promises.js
/** What compression promised of each exported file, for the gate to check on its bytes. */



/**
 * Zeros and codes per layer. The teacher is not compressed; codes are promised of quantised files only; of committed files
 * the spec promises nothing.
 */
function compressionTargets(plan, measurements) {
    const { pruning, clustering } = plan.compression;
    return perArtifact(plan, measurements, ({ pruned, clustered }) => ({
        sparsityFraction: pruning ? Object.fromEntries(pruned.map((layer) => [layer, finalSparsity(pruning)])) : {},
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
function finalSparsity(pruning) {
    return pruning.schedule === 'ConstantSparsity' ? pruning.targetSparsity : pruning.finalSparsity;
}


/***/ }),

/***/ 59867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ rejudge),
/* harmony export */   wK: () => (/* binding */ remeasureCommitted),
/* harmony export */   wr: () => (/* binding */ applyBaseBudgets)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42293);
/* harmony import */ var _gate_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8633);
/* harmony import */ var _gate_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67693);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39231);
/* harmony import */ var _measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1937);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15719);
/* harmony import */ var _report_claims_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95626);
/* harmony import */ var _report_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14674);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53963);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67760);
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88894);
/**
 * A report from a run that is not trusted, such as one of a fork, judged again by the budgets of the base branch: its
 * numbers are data, its verdict counts for nothing. Committed models are looked up in the commit itself.
 */













/** The same report with the rows and the verdict that the base branch's budgets give it. */
function rejudge(report, { plan, remeasured, proposed, base, today, isNew }) {
    const { artifacts } = report;
    const baseline = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .baselineEvidence */ .nQ)(base.outcome);
    const rows = (0,_gate_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(plan.budgets, {
        ...(0,_report_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .evidenceFrom */ .E)(report),
        compressed: (0,_promises_js__WEBPACK_IMPORTED_MODULE_9__/* .compressedLayers */ .o)(plan, artifacts),
        groups: plan.groups,
        today,
        ...(baseline ? { baseline } : {}),
    });
    // A row holds 20 conditions.
    const budgets = rows.map((row) => isClaimed(row, plan, remeasured) ? { ...row, conditions: [...row.conditions.slice(0, 19), _report_claims_js__WEBPACK_IMPORTED_MODULE_11__/* .claimedCondition */ .R] } : row);
    const invariants = (0,_promises_js__WEBPACK_IMPORTED_MODULE_9__/* .checkPromises */ .x)(plan, artifacts);
    return {
        ...report,
        spec: { ...report.spec, name: plan.name, path: plan.specPath },
        baseline: (0,_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .describeOutcome */ .SS)(base.outcome),
        budgetChanges: isNew ? (0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBudgets */ .U)([], plan.budgets) : proposed ? (0,_gate_budget_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBudgets */ .U)(plan.budgets, proposed) : [],
        budgets,
        invariants,
        verdict: (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .worstVerdict */ .zP)([...budgets, ...invariants]),
    };
}
/** What needs samples or a device, and whatever is said of a file that is not in the commit. */
function isClaimed(row, { groups }, remeasured) {
    if (row.measured === null)
        return false;
    const members = (Object.hasOwn(groups, row.artifact) ? groups[row.artifact] : undefined) ?? [row.artifact];
    const needsMore = row.device !== null || (0,_gate_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .findMetric */ .G)(row.metric)?.basis === 'samples';
    return needsMore || members.some((name) => !remeasured.includes(name));
}
/** The change's own artifacts under the budgets, groups and promises of its base branch. */
function applyBaseBudgets(plan, base) {
    return { ...plan, budgets: base.budgets, groups: base.groups };
}
/**
 * The report with every committed model measured anew from the bytes that the commit holds; of what was claimed about it,
 * only what needs samples or devices stays. Artifacts that the plan does not have are left out: nothing was looked at that
 * could vouch for them. Throws unless the report is about these very bytes.
 */
async function remeasureCommitted(report, plan, commit, { history }) {
    let artifacts = report.artifacts.filter(({ artifact }) => plan.artifacts.some(({ name }) => name === artifact));
    for (const artifact of plan.artifacts) {
        if (!(0,_spec_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .isCommitted */ .zZ)(artifact))
            continue;
        const measured = artifacts.find(({ artifact: name }) => name === artifact.name);
        const bytes = await history.readFile(commit, artifact.file).catch((error) => {
            if (error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .HistoryError */ .tx)
                throw notTheFile(`${artifact.file} of ${commit.slice(0, 12)}: ${error.message}`);
            throw error;
        });
        const sha256 = bytes === null ? 'no such file' : (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(bytes);
        if (bytes === null || measured?.sha256 !== sha256) {
            throw notTheFile(`expected ${artifact.file} of ${commit.slice(0, 12)} to be what the report measured (${measured?.sha256.slice(0, 12) ?? 'nothing'}), found ${sha256.slice(0, 12)}`);
        }
        const { accuracy, predictions, runtime, devices } = measured;
        const file = { artifact: artifact.name, file: artifact.file, bytes, sha256, dataset: null };
        const own = { ...(await (0,_measure_measure_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .measureArtifact */ .F)(file)), accuracy, predictions, runtime, devices };
        artifacts = artifacts.map((one) => (one === measured ? own : one));
    }
    return { ...report, artifacts };
}
function notTheFile(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TinygateError */ .oG({
        code: 'report/other-file',
        message,
        cause: 'The report was made from another commit, or was tampered with.',
        fix: 'Run the gate on this commit again.',
    });
}


/***/ }),

/***/ 63454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ gitHistory),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   Qo: () => (/* binding */ headCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15719);
/** History read by the `git` client in a checkout. Arguments never pass a shell, and none can be taken for an option. */


const fetchMore = 'Check out with `fetch-depth: 0`, or fetch the base branch before tinygate runs.';
const maxBlobBytes = 256 * 1024 * 1024;
/** `folder` is absolute and inside the checkout; the paths that are asked for are relative to it. */
function gitHistory(folder) {
    const git = (...args) => runGit(folder, args);
    const requireCommit = async (commit) => {
        if (!/^[0-9a-f]{7,64}$/.test(commit))
            throw new RangeError(`expected a commit, found ${JSON.stringify(commit)}`);
        const { status } = await git('cat-file', '-e', `${commit}^{commit}`);
        if (status !== 0)
            throw new _platform_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .tx(`commit ${commit.slice(0, 12)} is not in this checkout, whose history is shallow`, fetchMore);
    };
    const blobId = async (commit, path) => {
        await requireCommit(commit);
        const { status, stdout, stderr } = await git('ls-tree', '-z', commit, '--', `:(literal)${path}`);
        // What git cannot look up is not a file that is not there.
        if (status !== 0)
            throw new _platform_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .tx(`git cannot look up ${path} in ${commit.slice(0, 12)}: ${stderr}`, fetchMore);
        // <mode> SP <type> SP <object> TAB <path>; links and submodules are not files.
        const found = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(stdout.toString('utf8'));
        return found?.[1] ?? null;
    };
    return {
        blobId,
        async mergeBase(one, other) {
            await requireCommit(one);
            await requireCommit(other);
            const { status, stdout } = await git('merge-base', one, other);
            if (status === 0)
                return stdout.toString('utf8').trim();
            const shallow = await git('rev-parse', '--is-shallow-repository');
            if (shallow.stdout.toString('utf8').trim() === 'true')
                throw new _platform_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .tx('the common commit with the base branch lies beyond this shallow checkout', fetchMore);
            return null;
        },
        async listFiles(commit) {
            await requireCommit(commit);
            const { status, stdout, stderr } = await git('ls-tree', '-r', '-z', '--name-only', commit);
            if (status !== 0)
                throw new _platform_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .tx(`git cannot list the files of ${commit.slice(0, 12)}: ${stderr}`, fetchMore);
            return stdout.toString('utf8').split('\0').slice(0, -1);
        },
        async readFile(commit, path) {
            const id = await blobId(commit, path);
            if (id === null)
                return null;
            const { status, stdout, stderr } = await git('cat-file', 'blob', id);
            if (status !== 0)
                throw new _platform_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .tx(`git cannot read ${path} of ${commit.slice(0, 12)}: ${stderr}`, fetchMore);
            return stdout;
        },
    };
}
/** The commit that is checked out; null where there is none, or no git. */
async function headCommit(folder) {
    const found = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => null);
    return found?.status === 0 ? found.stdout.toString('utf8').trim() : null;
}
/** Paths below `path` that are committed or added, relative to `folder`; null where there is no git, or no checkout. */
async function trackedFiles(folder, path) {
    const found = await runGit(folder, ['ls-files', '-z', '--', `:(literal)${path}`]).catch(() => null);
    return found?.status === 0 ? found.stdout.toString('utf8').split('\0').slice(0, -1) : null;
}
async function runGit(folder, args) {
    return new Promise((resolve, reject) => {
        // A checkout may belong to another user in a container job; reading objects of it runs nothing of it.
        const safe = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-C', folder];
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, ...args], { encoding: 'buffer', maxBuffer: maxBlobBytes, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } }, (error, stdout, stderr) => {
            const status = error ? (typeof error.code === 'number' ? error.code : null) : 0;
            if (status === null) {
                const reason = error.code === 'ENOENT' ? 'there is no git client' : error?.message;
                reject(new _platform_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .tx(`history cannot be read: ${reason}`, 'Install git, and check out the repository with it.'));
            }
            else
                resolve({ status, stdout, stderr: stderr.toString('utf8').trim() });
        });
    });
}


/***/ }),

/***/ 86336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isGitea),
/* harmony export */   ZN: () => (/* binding */ readSituation)
/* harmony export */ });
/* unused harmony export sha */
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95964);
/** What is being judged, read from the environment of a job and the event that started it. Pure. */

/** Null where the environment names no repository. `event` is the parsed payload, `{}` where there is none. */
function readSituation(env, event) {
    const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0)
        return null;
    const repository = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'repository');
    const repositoryId = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(repository, 'id') ?? wholeNumber(env['GITHUB_REPOSITORY_ID']);
    const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    return {
        name: isGitea(env) ? 'gitea' : 'github',
        apiUrl,
        owner,
        repo,
        repositoryId,
        defaultBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(repository, 'default_branch'),
        change: readChange(env, event, repositoryId),
        triggeringRun: readTriggeringRun(event),
        mergeBase: shaOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'pull_request'), 'merge_base'),
    };
}
/** Gitea and Forgejo say that they are GitHub too, for the sake of actions that know no other. */
function isGitea(env) {
    const isNamed = env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true';
    return isNamed || (env['GITHUB_API_URL'] ?? '').replace(/\/+$/, '').endsWith('/api/v1');
}
function readChange(env, event, repositoryId) {
    const runUrl = readRunUrl(env);
    const branch = branchOf(env['GITHUB_REF'] ?? null);
    const pull = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'pull_request');
    if (shaOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(pull, 'head'), 'sha') !== null)
        return { ...ofPullRequest(pull, event, repositoryId), runUrl };
    const rest = { pullRequest: null, isFork: false, runUrl };
    switch (env['GITHUB_EVENT_NAME']) {
        case 'pull_request':
        case 'pull_request_target': {
            // A runner that gives no payload: what the environment has, and nothing that would have to be guessed.
            const number = wholeNumber(/^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1]);
            const [headBranch, baseBranch] = [env['GITHUB_HEAD_REF'] || null, env['GITHUB_BASE_REF'] || null];
            return {
                ...rest,
                event: 'pull-request',
                headSha: null,
                baseSha: null,
                headBranch,
                baseBranch,
                pullRequest: number,
            };
        }
        case 'push':
            return {
                ...rest,
                event: 'push',
                headSha: shaOf(event, 'after') ?? sha(env['GITHUB_SHA']),
                // All zeros for a new branch.
                baseSha: shaOf(event, 'before'),
                headBranch: branch,
                baseBranch: branch,
            };
        case 'merge_group': {
            const group = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'merge_group');
            const [headSha, baseSha] = [shaOf(group, 'head_sha'), shaOf(group, 'base_sha')];
            const [headBranch, baseBranch] = [branchOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(group, 'head_ref')), branchOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(group, 'base_ref'))];
            return { ...rest, event: 'other', headSha, baseSha, headBranch, baseBranch };
        }
        case 'workflow_run': {
            const run = readTriggeringRun(event);
            const isFork = run !== null && run.headRepository?.id !== repositoryId;
            const [headSha, headBranch] = [run?.headSha ?? null, run?.headBranch ?? null];
            return { ...rest, event: 'other', headSha, baseSha: null, headBranch, baseBranch: null, isFork };
        }
        default:
            return {
                ...rest,
                event: 'other',
                headSha: sha(env['GITHUB_SHA']),
                baseSha: null,
                headBranch: branch,
                baseBranch: null,
            };
    }
}
/** The head of the pull request itself: `GITHUB_SHA` is a merge that nobody pushed. */
function ofPullRequest(pull, event, repositoryId) {
    const [head, base] = [(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(pull, 'head'), (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(pull, 'base')];
    const headId = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(head, 'repo'), 'id');
    const baseId = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(base, 'repo'), 'id') ?? repositoryId;
    return {
        event: 'pull-request',
        headSha: shaOf(head, 'sha'),
        baseSha: shaOf(base, 'sha'),
        headBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(head, 'ref'),
        baseBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(base, 'ref'),
        pullRequest: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(pull, 'number') ?? (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(event, 'number'),
        // Without a repository: a fork that was deleted.
        isFork: headId === null || headId !== baseId,
    };
}
function readTriggeringRun(event) {
    const run = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'workflow_run');
    const [id, headSha] = [(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(run, 'id'), shaOf(run, 'head_sha')];
    if (id === null || headSha === null)
        return null;
    const head = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(run, 'head_repository');
    const [headId, owner] = [(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(head, 'id'), (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(head, 'owner'), 'login')];
    return {
        id,
        headSha,
        event: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'event') ?? '',
        headBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(run, 'head_branch'),
        headRepository: headId === null || owner === null ? null : { id: headId, owner },
    };
}
function readRunUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (!server || !repository || !id || !/^\d+$/.test(id))
        return null;
    return `${server.replace(/\/+$/, '')}/${repository.split('/').map(encodeURIComponent).join('/')}/actions/runs/${id}`;
}
function branchOf(ref) {
    return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}
function shaOf(object, key) {
    return sha((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object, key) ?? undefined);
}
/** Null for what is none, and for all zeros, by which git means none. */
function sha(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : null;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 95964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86444);
/** Reading JSON of a platform's API: what is not of the expected type counts as absent. */

function parseObject(answer) {
    const value = parse(answer);
    if (!isObject(value))
        throw new _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$(answer.status, 'expected a JSON object, found another answer');
    return value;
}
function parseList(answer) {
    const value = parse(answer);
    if (!Array.isArray(value))
        throw new _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$(answer.status, 'expected a JSON list, found another answer');
    return value.filter(isObject);
}
function textOf(object, key) {
    const value = object[key];
    return typeof value === 'string' && value !== '' ? value : null;
}
function numberOf(object, key) {
    const value = object[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function objectOf(object, key) {
    const value = object[key];
    return isObject(value) ? value : {};
}
function listOf(object, key) {
    const value = object[key];
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function parse({ status, bytes }) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        throw new _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$(status, 'expected JSON, found another answer');
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 14674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ evidenceFrom),
/* harmony export */   c: () => (/* binding */ baselineFrom)
/* harmony export */ });
/** `source` says where the report comes from, e.g. `report of 0123abcd on main`. */
function baselineFrom(report, source) {
    return { kind: 'found', source, measurements: report.artifacts, labels: report.data.labels };
}
/** The measurements of a report, for budgets that are not its own: those of the base branch, say. */
function evidenceFrom({ artifacts, data, invariants }) {
    const compressed = {};
    for (const { artifact } of artifacts) {
        const layersWith = (invariant) => invariants.filter((row) => row.artifact === artifact && row.invariant === invariant).map(({ layer }) => layer);
        const [pruned, clustered] = [layersWith('zeros'), layersWith('distinct_codes')];
        if (pruned.length + clustered.length > 0)
            compressed[artifact] = { pruned, clustered };
    }
    return { measurements: artifacts, compressed, classes: data.classes, labels: data.labels };
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   x5: () => (/* binding */ lockFileName)
/* harmony export */ });
/* unused harmony export updateLock */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18937);
/**
 * `tinygate.lock.json`: the measurements of a report in a form that is committed beside the spec, for repositories that
 * want a baseline without a store. Numbers stay readable in a diff; predictions are packed, since nobody reads them.
 */



const lockFileName = 'tinygate.lock.json';
const maxUnpackedBytes = 64 * 1024 * 1024;
/** The lock's text with the entry of `report` put in place of the one with its name; others stay. */
function updateLock(text, source, report) {
    const reports = text === null ? {} : parseLock(text, source).reports;
    const entries = Object.entries({ ...reports, [report.spec.name]: pack(report) });
    const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    return stringifyReport({ lockVersion: 1, reports: sorted });
}
/** The report of a spec, null where the lock has none. Throws `TinygateError` for a lock that cannot be trusted. */
function readLock(text, source, name) {
    const { reports } = parseLock(text, source);
    const entry = Object.hasOwn(reports, name) ? reports[name] : undefined;
    return entry === undefined ? null : unpack(entry, source);
}
function pack({ schemaVersion, tool, spec, seed, engine, data, artifacts, stages }) {
    const samples = { labels: data.labels, predictions: artifacts.map(({ predictions }) => predictions) };
    const bytes = brotliCompressSync(JSON.stringify(samples), {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    });
    return {
        schemaVersion,
        tool,
        spec,
        seed,
        engine,
        data: { ...data, labels: [] },
        artifacts: artifacts.map((artifact) => ({
            ...artifact,
            predictions: [],
            layers: artifact.layers.map(({ histogram: _, ...layer }) => layer),
        })),
        baseline: { kind: 'not-needed', source: null, commit: null, sha256: null, reason: null },
        stages,
        packed: bytes.toString('base64'),
    };
}
function unpack({ packed, ...entry }, source) {
    try {
        const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(Buffer.from(packed, 'base64'), { maxOutputLength: maxUnpackedBytes });
        const { labels, predictions } = JSON.parse(text.toString('utf8'));
        const whole = {
            ...entry,
            commit: null,
            verdict: 'pass',
            budgets: [],
            invariants: [],
            budgetChanges: [],
            curves: [],
            timings: { totalSeconds: 0, stages: [] },
            data: { ...entry.data, labels },
            artifacts: entry.artifacts.map((artifact, index) => ({ ...artifact, predictions: predictions[index] ?? [] })),
        };
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .MM)(JSON.stringify(whole), source);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TinygateError */ .oG)
            throw error;
        throw unreadable(source, error.message);
    }
}
function parseLock(text, source) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(source, error.message);
    }
    const { lockVersion, reports } = (value ?? {});
    const isMap = typeof reports === 'object' && reports !== null && !Array.isArray(reports);
    if (lockVersion !== 1 || !isMap)
        throw unreadable(source, `lockVersion ${JSON.stringify(lockVersion)}`);
    for (const entry of Object.values(reports)) {
        if (typeof entry?.packed !== 'string' ||
            !Array.isArray(entry.artifacts))
            throw unreadable(source, 'an entry that is no report');
    }
    return value;
}
function unreadable(source, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TinygateError */ .oG({
        code: 'lock/unreadable',
        message: `${source}: expected a lock that tinygate wrote, found ${found.slice(0, 200)}`,
        cause: 'It was edited by hand, merged badly, or comes from another version of tinygate.',
        fix: 'Make it again with `tinygate lock SPEC` after a run.',
    });
}


/***/ })

};
