export const id = 8804;
export const ids = [8804];
export const modules = {

/***/ 78804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeSpecs: () => (/* binding */ judgeSpecs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/bench/matrix.js
/** For a checkout, a download and an upload. */
const aroundMinutes = 5;
function matrixOf(plans) {
    const include = plans.flatMap(({ specPath, devices }) => devices.map(({ name, runsOn, artifacts, connection, timeoutMs }) => ({
        spec: specPath,
        device: name,
        runs_on: runsOn,
        artifacts,
        via: connection.via,
        timeout_minutes: Math.ceil(timeoutMs / 60_000) + aroundMinutes,
    })));
    return { include };
}

;// CONCATENATED MODULE: ./build/core/ci.js
/** Whether a CI runs this, be it a platform that tinygate knows or not: then the files around it may be a stranger's. */
function isCi(env) {
    return [...named, ...unnamed].some((name) => !['', '0', 'false'].includes((env[name] ?? '').toLowerCase()));
}
const named = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'BITBUCKET_BUILD_NUMBER'];
/** What servers set that do not set CI: Jenkins, Azure Pipelines, TeamCity, AWS CodeBuild, Google Cloud Build. */
const unnamed = ['JENKINS_URL', 'TF_BUILD', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'BUILDER_OUTPUT'];

// EXTERNAL MODULE: ./build/engine/native/cache-folder.js
var cache_folder = __webpack_require__(11798);
// EXTERNAL MODULE: ./build/engine/native/inside.js
var inside = __webpack_require__(63507);
;// CONCATENATED MODULE: ./build/engine/native/options.js
/** What a run may load and fetch of native code, by where it runs and whose word the workspace is. */




/** In CI the checkout is what a change brought: nothing in it is loaded, and no program in it is started. */
function nativeOptions({ env, workspace, trustWorkspace, install, note }) {
    const isTrusted = trustWorkspace && !isCi(env);
    const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    return {
        cache: (0,cache_folder/* cacheFolder */.n)(env),
        install: install && env['TINYGATE_INSTALL_ENGINE'] !== 'false',
        note,
        env: isTrusted ? env : { ...env, [path]: pathOutside(env[path] ?? '', workspace) },
        ...(isTrusted ? { workspace } : { workspace: null, exclude: workspace }),
    };
}
/** `npx` and `npm run` put the project's `node_modules/.bin` first, where a change could leave another `npm`. */
function pathOutside(path, workspace) {
    const kept = path.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !(0,inside/* isInside */.F)(folder, workspace));
    return kept.join(external_node_path_.delimiter);
}

// EXTERNAL MODULE: ./build/pipeline/baseline.js + 3 modules
var baseline = __webpack_require__(57184);
// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/pipeline/own-name.js

/**
 * Two specs of one name would write into one folder. `names` maps the names that are taken to their specs; the plan's is added.
 * @throws SpecError at the name of the second spec.
 */
function requireOwnName(plan, names) {
    const first = names.get(plan.name);
    names.set(plan.name, plan.specPath);
    if (first === undefined)
        return;
    const where = plan.places['/name'];
    throw new errors/* SpecError */.G8({
        code: 'spec/same-name',
        message: `expected a name of its own for every spec, found '${plan.name}' in ${first} and ${plan.specPath}`,
        ...(where ? { where } : {}),
        fix: 'Rename one of the models.',
    });
}

// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(15719);
// EXTERNAL MODULE: ./build/spec/read.js + 62 modules
var read = __webpack_require__(94572);
// EXTERNAL MODULE: ./build/action/base-budgets.js + 1 modules
var base_budgets = __webpack_require__(38969);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
// EXTERNAL MODULE: ./build/platform/deadline.js
var deadline = __webpack_require__(41784);
// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
;// CONCATENATED MODULE: ./build/action/cache.js
/** Keeps finished stages in the runner's cache, so that a change that touches one stage trains only that. */




/** Stages are addressed by what they depend on, so an older cache is never wrong, only less useful. */
async function withCache({ commands, env }, { cache: isWanted }, plan, workDir, work) {
    const isThere = env['ACTIONS_RESULTS_URL'] !== undefined || env['ACTIONS_CACHE_URL'] !== undefined;
    if (!isWanted || !(0,spec_plan/* isTrainable */.FA)(plan) || !isThere)
        return work();
    const cache = await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(3872)]).then(__webpack_require__.bind(__webpack_require__, 63872));
    const folder = (0,external_node_path_.join)(workDir, 'cache');
    const prefix = `tinygate-${plan.name}-`;
    const key = `${prefix}${(await (0,inputs_digest/* inputsDigest */.KA)(plan)).slice(0, 32)}`;
    const restored = await cache.restoreCache([folder], key, [prefix]).catch((error) => {
        commands.warning(`cache: not restored: ${String(error)}. Every stage is made.`);
        return undefined;
    });
    commands.info(restored === undefined ? 'cache: nothing to restore' : `cache: restored ${restored}`);
    const result = await work();
    if (restored !== key) {
        await (0,deadline/* within */.ux)(deadline/* limits */.Fy.store, () => cache.saveCache([folder], key)).catch((error) => {
            commands.warning(`cache: not saved: ${String(error)}`);
        });
    }
    return result;
}

// EXTERNAL MODULE: ./build/spec/find-specs.js
var find_specs = __webpack_require__(66866);
// EXTERNAL MODULE: ./build/action/fail.js
var fail = __webpack_require__(89955);
// EXTERNAL MODULE: ./build/action/platform.js + 2 modules
var action_platform = __webpack_require__(455);
// EXTERNAL MODULE: ./build/action/progress.js + 1 modules
var action_progress = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/action/runner.js
var action_runner = __webpack_require__(7349);
// EXTERNAL MODULE: ./build/action/tell.js + 3 modules
var tell = __webpack_require__(77200);
;// CONCATENATED MODULE: ./build/action/judge.js
/**
 * Modes `run` and `gate`: every spec is read, run or gated, and judged; then outputs, summary, annotations, uploads and one
 * comment for all. A spec that is wrong does not keep the others from being judged.
 */
















async function judgeSpecs(runner, inputs, workspace) {
    const { commands } = runner;
    const specs = await (0,find_specs/* findSpecs */.WT)(inputs.specs, inputs.workingDirectory, workspace);
    const platform = await (0,action_platform/* openPlatform */.W)(runner, inputs, workspace);
    const results = [];
    const removed = await tellRemoved(runner, inputs, specs, workspace, platform);
    const exits = [...removed.exits];
    const names = new Map();
    const plans = [];
    for (const spec of specs) {
        try {
            const plan = await (0,action_runner/* inGroup */.H)(commands, `Spec ${spec}`, () => readPlan(runner, inputs, spec, workspace));
            requireOwnName(plan, names);
            plans.push(plan);
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
            exits.push((0,fail/* fail */.f)(runner, error));
        }
    }
    // Also where a budget fails for want of the very measurements that these jobs make.
    if (plans.length > 0)
        commands.setOutput('device-matrix', JSON.stringify(matrixOf(plans)));
    const exitCode = (0,exit_code/* worstExitCode */.L)(exits);
    if (results.length === 0)
        return exitCode;
    await (0,tell/* tell */.q)(runner, results, platform, inputs, {
        exitCode,
        isIncomplete: exits.length > results.length,
        keepsFiles: inputs.upload,
        explainedIn: 'the job summary',
    });
    return exitCode;
}
async function readPlan({ commands }, { overrides }, spec, workspace) {
    const plan = await (0,read/* readSpec */.O)(spec, { cwd: workspace, workspace, overrides });
    commands.info(`${plan.name}: ${plan.artifacts.length} artifacts, ${plan.budgets.length} budgets, engine ${plan.engine}`);
    return plan;
}
async function judgeOne(runner, inputs, plan, platform, removed) {
    const { commands, env, now, signal } = runner;
    const workDir = (0,external_node_path_.join)(inputs.workingDirectory, '.tinygate', plan.name);
    const findBaseOnce = async () => {
        const base = await (0,baseline/* findBase */.lN)(plan, platform, inputs);
        commands.info(`base: ${(0,baseline/* describeFound */.Kq)(base)}`);
        return removed.length === 0 ? base : { ...base, budgets: [...(base.budgets ?? plan.budgets), ...removed] };
    };
    const progress = (0,action_progress/* logProgress */.s)(commands, now);
    // A pull request is data: nothing that it brings is run.
    const trustWorkspace = platform.change.event !== 'pull-request';
    const context = {
        workDir,
        progress,
        signal,
        now,
        commit: platform.change.headSha ?? env['GITHUB_SHA'] ?? null,
        findBase: findBaseOnce,
        trustWorkspace,
        isCi: true,
        native: nativeOptions({
            env,
            workspace: plan.workspace,
            trustWorkspace,
            install: inputs.installEngine,
            note: (message) => {
                progress.note(message);
            },
        }),
    };
    const judged = await (0,base_budgets/* budgetsOf */.k7)(plan, inputs, platform);
    if (inputs.mode === 'gate') {
        const { gatePipeline } = await Promise.all(/* import() */[__webpack_require__.e(6153), __webpack_require__.e(6855), __webpack_require__.e(3173), __webpack_require__.e(9104)]).then(__webpack_require__.bind(__webpack_require__, 59104));
        return gatePipeline(judged, context);
    }
    const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(6153), __webpack_require__.e(6855), __webpack_require__.e(3173), __webpack_require__.e(8417), __webpack_require__.e(1729), __webpack_require__.e(3650), __webpack_require__.e(6137)]).then(__webpack_require__.bind(__webpack_require__, 16137));
    return withCache(runner, inputs, plan, workDir, () => runPipeline(judged, context));
}
/** Specs that the change removes are errors where the budgets of the base are required, else warnings. */
async function tellRemoved(runner, inputs, specs, workspace, platform) {
    const { commands } = runner;
    const isRequired = inputs.baseBudgets === 'require';
    try {
        const removed = await (0,base_budgets/* findRemoved */._P)(inputs, specs, workspace, platform);
        if (isRequired)
            return { exits: removed.map((spec) => (0,fail/* fail */.f)(runner, (0,base_budgets/* removedProblem */.KN)(spec))), budgets: [] };
        for (const spec of removed)
            commands.warning((0,base_budgets/* removedProblem */.KN)(spec).message, { title: 'A spec is removed' });
        return { exits: [], budgets: removed.flatMap(({ budgets }) => budgets ?? []) };
    }
    catch (error) {
        if (!(error instanceof platform_platform/* HistoryError */.tx))
            throw error;
        if (isRequired)
            return { exits: [(0,fail/* fail */.f)(runner, error)], budgets: [] };
        commands.warning(`expected to tell whether this change removes a spec, found that ${error.found}. ${error.fix}`);
        return { exits: [], budgets: [] };
    }
}


/***/ }),

/***/ 9259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ logProgress)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/cli/progress.js

const redrawMs = 100;
const lineMs = 30_000;
const barWidth = 24;
/** A dumb terminal cannot redraw a line. */
function showProgress({ stderr, env, now }) {
    return stderr.isTTY && env['TERM'] !== 'dumb' ? bars(stderr, now) : lines(stderr, now);
}
function bars(writer, now) {
    const clear = '\r\u001b[2K';
    return {
        // What devices and other programs say is a stranger's.
        note: (line) => writer.write(`${clear}${(0,report_escape/* escapeLines */.RQ)(line)}\n`),
        start: (label, total) => {
            const started = now();
            let drawn = -Infinity;
            let reached = 0;
            return {
                update: (done, detail) => {
                    const time = now();
                    reached = share(done, total);
                    if (time - drawn < redrawMs)
                        return;
                    drawn = time;
                    const filled = Math.round(reached * barWidth);
                    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
                    const text = [`${label} ${bar} ${percent(reached)}`, timeLeft(reached, time - started), detail];
                    writer.write(clear + fit(join(text), writer.columns ?? 80));
                },
                end: (detail) => writer.write(`${clear}${endLine(label, now() - started, detail)}\n`),
                stop: () => writer.write(`${clear}${stopLine(label, now() - started, reached)}\n`),
            };
        },
    };
}
function lines(writer, now) {
    return {
        note: (line) => writer.write(`${(0,report_escape/* escapeLines */.RQ)(line)}\n`),
        start: (label, total) => {
            const started = now();
            let written = started;
            let reached = 0;
            writer.write(`${label} …\n`);
            return {
                update: (done, detail) => {
                    const time = now();
                    reached = share(done, total);
                    if (time - written < lineMs)
                        return;
                    written = time;
                    writer.write(`${join([`${label} ${percent(reached)}`, timeLeft(reached, time - started), detail])}\n`);
                },
                end: (detail) => writer.write(`${endLine(label, now() - started, detail)}\n`),
                stop: () => writer.write(`${stopLine(label, now() - started, reached)}\n`),
            };
        },
    };
}
function endLine(label, elapsedMs, detail) {
    return join([`${label} done in ${duration(elapsedMs)}`, detail]);
}
function stopLine(label, elapsedMs, fraction) {
    return `${label} stopped at ${percent(fraction).trim()} after ${duration(elapsedMs)}`;
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
    const stderr = { isTTY: false, write: (text) => commands.info(text.replace(/\n$/, '')) };
    return showProgress({ stderr, env: {}, now });
}


/***/ }),

/***/ 11798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The runner's tool cache in a workflow, else the folder that this system has for the caches of its user. */
function cacheFolder(env, platform = process.platform) {
    const toolCache = env['RUNNER_TOOL_CACHE'];
    if (toolCache)
        return { label: 'the tool cache', folder: toolCache };
    return { label: "the user's cache", folder: userCache(env, platform) };
}
/** As https://specifications.freedesktop.org/basedir-spec has it, with the counterparts of macOS and Windows. */
function userCache(env, platform) {
    const xdg = env['XDG_CACHE_HOME'];
    // The specification has relative ones ignored.
    if (xdg && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdg))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdg, 'tinygate');
    if (platform === 'win32') {
        const local = env['LOCALAPPDATA'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(local, 'tinygate', 'Cache');
    }
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Caches', 'tinygate') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache', 'tinygate');
}


/***/ }),

/***/ 63507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Links are followed: what counts is where the files are. */
function isInside(path, folder) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real(folder), real(path));
    return from === '' || (from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from));
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    }
}


/***/ })

};
