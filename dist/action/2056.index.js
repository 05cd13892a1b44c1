export const id = 2056;
export const ids = [2056,5773];
export const modules = {

/***/ 32056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  benchSpecs: () => (/* binding */ benchSpecs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/bench/bench.js + 13 modules
var bench = __webpack_require__(39606);
// EXTERNAL MODULE: ./build/bench/job.js
var job = __webpack_require__(88334);
// EXTERNAL MODULE: ./build/bench/outcome.js + 1 modules
var bench_outcome = __webpack_require__(76868);
// EXTERNAL MODULE: ./build/bench/reservation.js
var reservation = __webpack_require__(39211);
// EXTERNAL MODULE: ./build/pipeline/baseline.js + 3 modules
var baseline = __webpack_require__(57184);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/spec/plan/artifacts.js
var artifacts = __webpack_require__(21299);
// EXTERNAL MODULE: ./build/pipeline/base-file.js
var base_file = __webpack_require__(85221);
// EXTERNAL MODULE: ./build/pipeline/committed.js
var committed = __webpack_require__(50265);
// EXTERNAL MODULE: ./build/pipeline/earlier-run.js
var earlier_run = __webpack_require__(95391);
// EXTERNAL MODULE: ./build/core/read-whole.js
var read_whole = __webpack_require__(5574);
// EXTERNAL MODULE: ./build/formats/tflite/open.js
var tflite_open = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/pipeline/bench-jobs.js









/**
 * @param base null: nothing is compared with
 * @throws TinygateError for an artifact that is not there
 */
async function jobsOf(plan, devices, workDir, base, progress) {
    return collect(plan, devices, base, progress, (artifact) => readArtifact(artifact, plan, workDir));
}
/**
 * The same for the files of a commit that is not checked out, such as the head of a fork: committed ones alone, because nobody
 * here has made the others.
 */
async function jobsAt(commit, plan, devices, base, platform, progress) {
    const { history } = platform;
    const spec = await (0,baseline/* readBaseSpec */.VF)(commit, plan, platform, true);
    return collect(plan, devices, base, progress, async (artifact) => {
        const file = await (0,base_file/* locate */.x5)(spec, artifact, plan, history);
        if (file.kind === 'trained') {
            progress.note(`${artifact.name}: not measured, because the commit does not hold its file`);
            return null;
        }
        if (file.kind !== 'file')
            throw notThere(artifact.name, file.reason);
        const { bytes, sha256 } = await (0,base_file/* readContent */.c_)(file, commit, history, () => false);
        return bytes && { name: artifact.name, bytes, sha256, committed: { commit, path: file.path } };
    });
}
async function collect(plan, devices, base, progress, read) {
    const names = new Set(devices.flatMap(({ artifacts }) => artifacts));
    const files = new Map();
    for (const artifact of plan.artifacts.filter(({ name }) => names.has(name))) {
        const own = await read(artifact);
        if (own === null)
            continue;
        files.set(artifact.name, { artifact: own, base: base && (await readBase(artifact, own, plan, base, progress)) });
    }
    return devices.flatMap((device) => device.artifacts.flatMap((name) => {
        const found = files.get(name);
        return found ? [{ device, ...found }] : [];
    }));
}
function notThere(name, reason) {
    return new errors/* TinygateError */.oG({
        code: 'bench/not-there',
        message: `expected the file of ${name}, found that ${reason}`,
        fix: 'Look at the spec of the change: its artifact and its file must be in the same commit.',
    });
}
async function readArtifact(artifact, plan, workDir) {
    const { name } = artifact;
    if ((0,artifacts/* isCommitted */.z)(artifact)) {
        return { ...fileOf(name, await (0,committed/* readModel */.k)(artifact, plan)), committed: { commit: null, path: artifact.file } };
    }
    const path = (0,earlier_run/* madePath */.b)(artifact, workDir);
    const limits = { maxBytes: tflite_open.maxModelBytes, fix: 'Run `tinygate run` again.' };
    const bytes = await (0,read_whole/* readWhole */.o)(path, limits).catch((error) => {
        if (error instanceof errors/* TinygateError */.oG)
            throw error;
        throw new errors/* TinygateError */.oG({
            code: 'bench/not-made',
            message: `expected the file of ${name}, found none at ${path}`,
            cause: 'bench trains nothing: it measures what `tinygate run` left in the work folder.',
            fix: 'Run `tinygate run` first, or name its folder with --out.',
        }, { cause: error });
    });
    return fileOf(name, bytes);
}
/** Only a committed file can be had from the base; what cannot is said, and the artifact is measured alone. */
async function readBase(artifact, own, plan, { sides: [side], platform: { history } }, progress) {
    if (!side)
        return null;
    const { name } = artifact;
    try {
        const file = await (0,base_file/* locate */.x5)(side, artifact, plan, history);
        if (file.kind !== 'file')
            return null;
        const content = await (0,base_file/* readContent */.c_)(file, side.commit, history, (sha256) => sha256 === own.sha256);
        if (content.bytes === null || content.sha256 === own.sha256)
            return null;
        progress.note(`${name}: measured by turns with ${file.path} of ${side.commit.slice(0, 12)}, ${side.role}`);
        const committed = { commit: side.commit, path: file.path };
        return { name, bytes: content.bytes, sha256: content.sha256, committed };
    }
    catch (error) {
        if (!(error instanceof errors/* TinygateError */.oG))
            throw error;
        progress.note(`${name}: measured alone, because its base cannot be read: ${error.message}`);
        return null;
    }
}
function fileOf(name, bytes) {
    return { name, bytes, sha256: (0,digest/* digestBytes */.QN)(bytes) };
}

// EXTERNAL MODULE: ./build/pipeline/open-lab.js + 3 modules
var open_lab = __webpack_require__(74101);
// EXTERNAL MODULE: ./build/pipeline/own-work.js
var own_work = __webpack_require__(43937);
// EXTERNAL MODULE: ./build/pipeline/base-spec.js
var base_spec = __webpack_require__(51028);
;// CONCATENATED MODULE: ./build/pipeline/trusted-devices.js
/**
 * Who says how a device is reached. A spec names programs that are started and labs that are believed, so for a change from a
 * fork it is the base branch's spec that counts.
 */


/** @throws TinygateError where the change is from a fork and its base has no such spec, or no devices. */
async function withTrustedDevices(plan, platform) {
    const { isFork, baseSha, event } = platform.change;
    // A follow-up has the default branch checked out, and judges a pull request.
    if (!isFork || event !== 'pull-request')
        return plan;
    const base = baseSha === null ? null : await (0,base_spec/* planAt */.J)(baseSha, plan, platform);
    if (base && base.devices.length > 0)
        return { ...plan, devices: base.devices };
    throw new errors/* TinygateError */.oG({
        code: 'bench/untrusted-devices',
        message: `expected devices in ${plan.specPath} of the base branch, found no device: those of a fork are not believed`,
        cause: 'A spec names programs that tinygate starts, and labs whose numbers it believes.',
        fix: 'Add the devices to the base branch first.',
    });
}

// EXTERNAL MODULE: ./build/pipeline/work-folder.js
var work_folder = __webpack_require__(62775);
;// CONCATENATED MODULE: ./build/pipeline/bench-plan.js
/** The story of `tinygate bench` for one spec: its devices, its files, the measurements, and where they are kept. */










/** @throws TinygateError where nothing can be measured. What one device lacks is an outcome of its jobs. */
async function benchPlan(given, context) {
    const { platform, env, labToken: token, workDir, progress, signal, at } = context;
    const plan = await withTrustedDevices(given, platform);
    const devices = (0,job/* selectDevices */.o)(plan, context.selection);
    await (0,own_work/* examineWork */.Ro)(workDir, { isCi: context.isCi });
    await (0,work_folder/* makeWorkFolder */._d)(workDir);
    const base = context.base && (await (0,baseline/* findBase */.lN)(plan, platform, { ...context.base, isFollowUp: at !== null }));
    const jobs = await (at === null
        ? jobsOf(plan, devices, workDir, base, progress)
        : jobsAt(at, plan, devices, base, platform, progress));
    const paths = new Map();
    const outcomes = await (0,bench/* bench */.t)(jobs, {
        signal,
        progress,
        reservations: (0,reservation/* reservationsFolder */.e)(env),
        ...(context.onState ? { onState: context.onState } : {}),
        askLab: (0,open_lab/* labAsker */.K5)({ env, token, platform, workspace: plan.workspace, signal, clock: context.labClock }),
        onOutcome: async (outcome) => void paths.set(outcome, await (0,bench_outcome/* writeOutcome */.gZ)(workDir, outcome)),
    });
    return outcomes.map((outcome) => ({ outcome, path: paths.get(outcome) }));
}

// EXTERNAL MODULE: ./build/pipeline/exit-code.js
var exit_code = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/pipeline/follow-up.js + 1 modules
var follow_up = __webpack_require__(25940);
// EXTERNAL MODULE: ./build/spec/find-specs.js
var find_specs = __webpack_require__(66866);
// EXTERNAL MODULE: ./build/spec/read.js + 62 modules
var read = __webpack_require__(94572);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/action/bench-progress.js


/** An answer to the API takes as long as a state does; what changes meanwhile is written together. */
function showBench(platform, name) {
    const rows = new Map();
    let isDirty = false;
    let writing = null;
    const write = async (verdict) => {
        const summary = tableOf([...rows.values()]);
        return (await platform.tellProgress?.({ name, title: titleOf([...rows.values()]), summary, verdict })) ?? null;
    };
    const writeAll = async () => {
        let last = null;
        while (isDirty) {
            isDirty = false;
            last = await write(null);
        }
        writing = null;
        return last;
    };
    return {
        onState: ({ device, artifact }, state, detail) => {
            rows.set(`${artifact.name}@${device.name}`, { artifact: artifact.name, device: device.name, state, detail });
            isDirty = true;
            if (writing)
                return;
            writing = writeAll();
            // A defect is told at the end; until then nobody waits for it.
            writing.catch(() => undefined);
        },
        end: async (verdict) => {
            await writing;
            return write(verdict);
        },
    };
}
function titleOf(rows) {
    const ended = rows.filter(({ state }) => state === 'measured' || state === 'missed').length;
    return `${ended} of ${rows.length} measured or given up`;
}
function tableOf(rows) {
    const cells = rows.map(({ artifact, device, state, detail }) => [
        (0,report_escape/* codeSpan */.SS)(artifact),
        (0,report_escape/* codeSpan */.SS)(device),
        state,
        detail === null ? '' : (0,report_escape/* escapeMarkdown */.FV)(detail.slice(0, 300)),
    ]);
    return (0,markdown/* table */.tp)(['Artifact', 'Device', 'State', 'Detail'], cells);
}

// EXTERNAL MODULE: ./build/action/fail.js
var fail = __webpack_require__(89955);
// EXTERNAL MODULE: ./build/action/platform.js + 2 modules
var action_platform = __webpack_require__(455);
// EXTERNAL MODULE: ./build/action/progress.js + 1 modules
var action_progress = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/action/report.js
var report = __webpack_require__(65773);
// EXTERNAL MODULE: ./build/action/runner.js
var action_runner = __webpack_require__(7349);
;// CONCATENATED MODULE: ./build/action/bench.js
/**
 * Mode `bench`: artifacts are measured on the devices of their specs, and what was measured stays in the work folder, where a
 * later step of mode `gate` or `report` finds it. With `request` it is a lab that measures what others ask about.
 */













async function benchSpecs(runner, inputs, workspace) {
    if (inputs.request !== null)
        return (await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(8491)]).then(__webpack_require__.bind(__webpack_require__, 88491))).serveRequest(runner, inputs, workspace);
    const subject = await openSubject(runner, inputs, workspace);
    const specs = await (0,find_specs/* findSpecs */.WT)(inputs.specs, inputs.workingDirectory, workspace);
    const exits = [];
    const kept = [];
    for (const spec of specs) {
        try {
            const plan = await subject.read(spec);
            kept.push(...(await (0,action_runner/* inGroup */.H)(runner.commands, `Measure ${plan.name}`, () => benchOne(runner, inputs, plan, subject))));
        }
        catch (error) {
            if (runner.signal.aborted)
                throw error;
            exits.push((0,fail/* fail */.f)(runner, error));
        }
    }
    return (0,exit_code/* worstExitCode */.L)([...exits, tell(runner, kept)]);
}
/** The checkout; in a workflow that follows another one, the pull request of that, by the spec of its base branch. */
async function openSubject(runner, inputs, workspace) {
    if (runner.env['GITHUB_EVENT_NAME'] !== 'workflow_run') {
        const platform = await (0,action_platform/* openPlatform */.W)(runner, inputs, workspace);
        return { platform, at: null, read: (spec) => (0,read/* readSpec */.O)(spec, { cwd: workspace, workspace }) };
    }
    const { platform: followed } = await (0,action_platform/* openFollowUp */.H)(runner, inputs, workspace);
    await (0,report.requireBaseCheckout)(followed, workspace);
    const own = await (0,action_platform/* openPlatform */.W)(runner, inputs, workspace);
    const platform = { ...followed, storeFiles: (...files) => own.storeFiles(...files) };
    return {
        platform,
        at: platform.change.headSha,
        read: (spec) => (0,follow_up/* planToFollow */.O)(spec, workspace, platform),
    };
}
async function benchOne({ commands, env, now, signal, labClock }, inputs, plan, { platform, at }) {
    const progress = inputs.checkName === null ? null : showBench(platform, inputs.checkName);
    let isMeasured = false;
    try {
        const kept = await benchPlan(plan, {
            platform,
            env,
            labToken: inputs.labToken,
            selection: { devices: inputs.devices, artifacts: [] },
            workDir: (0,external_node_path_.join)(inputs.workingDirectory, '.tinygate', plan.name),
            isCi: true,
            base: { baseline: inputs.baseline, base: inputs.base },
            at,
            progress: (0,action_progress/* logProgress */.s)(commands, now),
            signal,
            labClock,
            ...(progress ? { onState: progress.onState } : {}),
        });
        isMeasured = kept.every(({ outcome }) => outcome.kind === 'measured');
        return kept;
    }
    finally {
        // Whether a number is good is the gate's business; that there is one is this check's.
        const told = await progress?.end(isMeasured ? 'pass' : 'inconclusive');
        if (told?.kind === 'refused')
            commands.warning(`check: refused: ${told.reason}. The log above has the states.`);
    }
}
/** A device that gave no number leaves its rows undecided, and this step as well. */
function tell({ commands }, kept) {
    const missed = kept.flatMap(({ outcome }) => (outcome.kind === 'missed' ? [outcome] : []));
    for (const outcome of missed)
        commands.warning(describe(outcome), { title: `${outcome.job.device.name}: ${outcome.why}` });
    commands.setOutput('measured-path', kept
        .filter(({ outcome }) => outcome.kind === 'measured')
        .map(({ path }) => path)
        .join('\n'));
    commands.setOutput('missed', missed.length);
    if (missed.length === 0)
        return errors/* exitCodes */.hS.pass;
    commands.setFailed(`${missed.length} of ${kept.length} were not measured. The warnings above say why.`);
    return errors/* exitCodes */.hS.undecided;
}
function describe({ job: { artifact, device }, reason }) {
    return `${artifact.name} was not measured on ${device.name}: ${reason}`;
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

/***/ 39606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ bench)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/bench/device-error.js
var device_error = __webpack_require__(84136);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/assets.js
var assets = __webpack_require__(93861);
;// CONCATENATED MODULE: ./build/bench/harness.js
/** The program that measures on a device: which build of it fits, and how it is called. */



/** By what `uname -m` prints. */
const builds = {
    x86_64: 'x86_64',
    amd64: 'x86_64',
    aarch64: 'aarch64',
    arm64: 'aarch64',
    armv7l: 'armv7',
    armv8l: 'armv7',
};
/** @throws DeviceError for a machine that no build is for. */
async function readHarness(machine, form) {
    const build = Object.hasOwn(builds, machine) ? builds[machine] : undefined;
    if (build === undefined) {
        throw new device_error/* DeviceError */.X('unfit', {
            message: `expected a device with ${[...new Set(Object.values(builds))].join(', ')}, found ${machine}`,
            fix: 'Build harness/ for it (docs/harness.md), and write its measurement as docs/measurement.md says.',
        });
    }
    return (0,external_node_fs_promises_.readFile)((0,assets/* findAsset */.I)(`harness/bin/${build}-${form}`, 'harness'));
}
function harnessArguments(device, protocol, files) {
    const { runtime, library, threads, warmupInferences, runs, windowMs, coolDownMs, meter } = protocol;
    const { program, model, base, reference } = files;
    return [
        program,
        // Whoever asked may be killed: then nobody measures on.
        '--end-with-input',
        ...['--name', device, '--model', model],
        ...(base === null ? [] : ['--base', base, '--noise-runs']),
        ...(reference === null
            ? []
            : ['--input', reference.inputs, '--expect', reference.outputs, '--tolerance', String(reference.tolerance)]),
        ...['--runtime', runtime],
        ...(library === null ? [] : ['--library', library]),
        ...['--threads', String(threads), '--warmup', String(warmupInferences), '--runs', String(runs)],
        ...['--window-ms', String(Math.round(windowMs)), '--cool-ms', String(Math.round(coolDownMs)), '--meter', meter],
    ];
}
/** How long a measurement takes at most that nothing is wrong with: every run, twice where there is a base, and noise. */
function expectedMs({ runs, windowMs, coolDownMs }, hasBase) {
    const series = hasBase ? 3 : 1;
    return series * runs * (windowMs + coolDownMs);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/measure/runtime/litert-python/environment.js
var environment = __webpack_require__(85985);
;// CONCATENATED MODULE: ./build/bench/own-library.js
/** The LiteRT library that `tinygate setup litert-python` put on this machine: what `via: local` takes where nothing is named. */



/** @returns its absolute path, or null where it is not set up. */
function ownLiteRtLibrary() {
    if ((0,environment/* whyNotReady */.$R)() !== null)
        return null;
    const libraries = (0,external_node_path_.join)((0,environment/* pythonEnvironment */.M3)().folder, 'lib');
    const versions = (0,external_node_fs_.existsSync)(libraries) ? (0,external_node_fs_.readdirSync)(libraries).filter((name) => name.startsWith('python3')) : [];
    const paths = versions.map((name) => (0,external_node_path_.join)(libraries, name, 'site-packages', 'ai_edge_litert', 'libLiteRt.so'));
    return paths.find((path) => (0,external_node_fs_.existsSync)(path)) ?? null;
}

// EXTERNAL MODULE: ./build/bench/record.js
var record = __webpack_require__(90020);
// EXTERNAL MODULE: ./build/core/random.js + 3 modules
var random = __webpack_require__(99572);
// EXTERNAL MODULE: ./build/measure/inspect/edges.js
var edges = __webpack_require__(61882);
// EXTERNAL MODULE: ./build/measure/runtime/choose.js + 2 modules
var choose = __webpack_require__(32909);
// EXTERNAL MODULE: ./build/measure/runtime/limits.js
var limits = __webpack_require__(86578);
;// CONCATENATED MODULE: ./build/bench/reference.js
/** What a device must compute: inputs that are the same everywhere, and the outputs of a runtime that is proven for the file. */





const samples = 8;
/**
 * XNNPACK's kernels and TFLite's reference kernels differ by up to 11 codes after a softmax (docs/support.md); a kernel that
 * computes something else is off by half the range.
 */
const defaultToleranceCodes = 16;
/** Order of summation and fused multiply-add, over thousands of terms. */
const defaultToleranceShare = 1e-3;
async function makeReference(bytes, tolerance, signal) {
    const expected = await expectedOf(bytes, signal);
    if (expected.kind === 'unknown')
        return expected;
    const { inputs, outputs, isQuantised, largest } = expected;
    const allowed = isQuantised ? (tolerance ?? defaultToleranceCodes) : (tolerance ?? defaultToleranceShare) * largest;
    return { kind: 'known', inputs, outputs, tolerance: allowed };
}
/** A file is run once, however many devices measure it and however often they are asked. */
const known = new WeakMap();
function expectedOf(bytes, signal) {
    const before = known.get(bytes);
    if (before)
        return before;
    const expected = computeExpected(bytes, signal);
    known.set(bytes, expected);
    return expected;
}
async function computeExpected(bytes, signal) {
    try {
        const { inputs, outputs } = (0,edges/* readEdges */.N)(bytes);
        const runtime = await (0,choose.chooseRuntime)(bytes, 'auto');
        const model = await runtime.open(bytes, { workers: 1, limits: (0,limits/* inferenceLimits */.OA)(bytes, samples), signal });
        try {
            const made = inputs.map((input, index) => valuesOf(input, (0,random/* seededRandom */.I)(0, `bench-input-${index}`)));
            const found = await model.run((start, size) => made.map((values, i) => values.slice(start * inputs[i].length, (start + size) * inputs[i].length)), samples, { signal });
            return {
                kind: 'known',
                inputs: interleave(made.map((values, i) => ({ values, length: inputs[i].length }))),
                outputs: interleave(found),
                isQuantised: outputs.every(({ type }) => type === 'int8' || type === 'uint8' || type === 'int16'),
                largest: largestOf(found.map(({ values }) => values)),
            };
        }
        finally {
            await model.close();
        }
    }
    catch (error) {
        if (!(error instanceof errors/* TinygateError */.oG))
            throw error;
        return { kind: 'unknown', reason: error.message };
    }
}
/** Largest magnitude; 1 where all outputs are 0, so that a share of it allows something. */
function largestOf(arrays) {
    let largest = 0;
    for (const values of arrays)
        for (const value of values)
            largest = Math.max(largest, Math.abs(Number(value)));
    return largest === 0 ? 1 : largest;
}
const fills = {
    float32: [Float32Array, (random) => random.uniform() * 2 - 1],
    int8: [Int8Array, (random) => random.integer(256) - 128],
    uint8: [Uint8Array, (random) => random.integer(256)],
    int16: [Int16Array, (random) => random.integer(65536) - 32768],
    // Indices, most often: 0 and 1 exist in every table.
    int32: [Int32Array, (random) => random.integer(2)],
};
function valuesOf({ type, length, name }, random) {
    const fill = Object.hasOwn(fills, type) ? fills[type] : undefined;
    if (!fill) {
        const message = `expected an input of ${Object.keys(fills).join(', ')} to make samples for, found ${type} of ${name}`;
        throw new errors/* TinygateError */.oG({ code: 'bench/reference', message });
    }
    const [Type, next] = fill;
    const values = new Type(samples * length);
    for (let i = 0; i < values.length; i++)
        values[i] = next(random);
    return values;
}
/** Sample by sample, each with all its arrays. */
function interleave(arrays) {
    const parts = Array.from({ length: samples }, (_, sample) => arrays.map(({ values, length }) => bytesOf(values.slice(sample * length, (sample + 1) * length)))).flat();
    return Uint8Array.from(Buffer.concat(parts));
}
function bytesOf(values) {
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/core/child-environment.js
var child_environment = __webpack_require__(54868);
;// CONCATENATED MODULE: ./build/bench/child.js
/** A program that is started without a shell, with a deadline and a limit on what it may say. */



/** Largest answer of a device: a measurement file is at most 1 MiB. */
const maxOutputBytes = 4 * 1024 * 1024;
const maxErrorChars = 4000;
/**
 * @throws DeviceError `unfit` where the program is not there, `timeout` past the deadline, `garbled` where it says too much.
 */
function runChild(program, args, options) {
    const { timeoutMs, signal, stdin, cwd, env = (0,child_environment/* childEnvironment */.Q)(process.env) } = options;
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        // A group of its own: a program that starts others ends with them.
        const child = (0,external_node_child_process_.spawn)(program, [...args], {
            detached: process.platform !== 'win32',
            env,
            ...(cwd === undefined ? {} : { cwd }),
        });
        let stdout = Buffer.alloc(0);
        let stderr = '';
        const kill = () => {
            try {
                if (child.pid !== undefined && process.platform !== 'win32')
                    process.kill(-child.pid, 'SIGKILL');
                else
                    child.kill('SIGKILL');
            }
            catch {
                // It has ended by itself.
            }
        };
        const stop = (error) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', abort);
            kill();
            reject(error);
        };
        const abort = () => stop(signal.reason);
        const timer = setTimeout(() => stop(tooSlow(program, timeoutMs)), timeoutMs);
        signal.addEventListener('abort', abort, { once: true });
        child.on('error', (error) => stop(notStarted(program, error)));
        child.stdout.on('data', (chunk) => {
            stdout = Buffer.concat([stdout, chunk]);
            if (stdout.length > maxOutputBytes)
                stop(tooMuch(program));
        });
        child.stderr.setEncoding('utf8').on('data', (text) => (stderr = (stderr + text).slice(-maxErrorChars)));
        // Else what it started and left behind would hold on to it.
        child.on('exit', () => child.stdin.destroy());
        child.on('close', (code) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', abort);
            resolve({ code, stdout: stdout.toString('utf8'), stderr: stderr.trim() });
        });
        // A program that ends before it has read everything says why by its exit code.
        child.stdin.on('error', () => undefined);
        if (stdin !== 'held')
            child.stdin.end(stdin);
    });
}
function notStarted(program, error) {
    const why = error.code === 'ENOENT' ? 'that it is not installed here' : error.message;
    const problem = { message: `expected to start ${program}, found ${why}`, fix: `Install ${program} on this machine.` };
    return new device_error/* DeviceError */.X('unfit', problem, { cause: error });
}
function tooSlow(program, timeoutMs) {
    const seconds = Math.round(timeoutMs / 100) / 10;
    return new device_error/* DeviceError */.X('timeout', {
        message: `expected ${program} to end within ${seconds} s, found it still running`,
        fix: 'Look at the device, or raise its timeout in the spec.',
    });
}
function tooMuch(program) {
    return new device_error/* DeviceError */.X('garbled', {
        message: `expected at most ${maxOutputBytes} bytes from ${program}, found more`,
    });
}

;// CONCATENATED MODULE: ./build/bench/session.js
/** For a POSIX shell: one word, whatever is in it. */
function quote(word) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/bench/via/remote.js
/** A session over any program that runs a line in a shell of the device: ssh, adb. */


const shortMs = 60_000;
/** @param folder on the device, in which the folder of this measurement is made */
async function openRemote(name, folder, runLine) {
    const start = `${folder.replace(/\/+$/, '')}/tinygate.`;
    // Several calls in one: each costs a round trip.
    const made = await runLine(`uname -m && mkdir -p ${quote(folder)} && mktemp -d ${quote(`${start}XXXXXXXX`)}`, shortMs);
    const lines = made.stdout.split(/\r?\n/);
    const [machine = '', own = ''] = lines;
    if (made.code !== 0 || !/^[A-Za-z0-9_]{1,40}$/.test(machine) || !own.startsWith(start)) {
        // Words before it keep it from being used, and are no reason to leave it there.
        const left = lines.find((line) => line.startsWith(start) && /^[A-Za-z0-9]{8}$/.test(line.slice(start.length)));
        if (left !== undefined)
            await runLine(`rmdir ${quote(left)}`, shortMs).catch(() => undefined);
        throw new device_error/* DeviceError */.X('unfit', {
            message: `expected a folder of its own below ${folder} on ${name}, found ${said(made)}`,
            ...(left === undefined
                ? {}
                : {
                    cause: 'The shell of the device prints words of its own where nobody is logged in (~/.bashrc, ~/.profile).',
                }),
            fix: left === undefined
                ? 'Name a folder that can be written under the device in the spec: folder.'
                : 'Have ~/.bashrc of the device print only where $PS1 is set.',
        });
    }
    return {
        machine,
        async put(file, bytes, mode) {
            const path = `${own}/${file}`;
            const mark = mode === 'program' ? 755 : 644;
            const sent = await runLine(`cat > ${quote(path)} && chmod ${mark} ${quote(path)} && wc -c < ${quote(path)}`, shortMs + bytes.length / 100, bytes);
            if (sent.code !== 0 || Number(sent.stdout.trim()) !== bytes.length) {
                throw new device_error/* DeviceError */.X('unreachable', {
                    message: `expected ${name} to take the ${bytes.length} bytes of ${file}, found ${said(sent)}`,
                    cause: 'The connection broke, or its disk is full.',
                });
            }
            return path;
        },
        // The end of its input is what tells a program there that nobody waits for it any more.
        run: (argv, timeoutMs) => runLine(`cd ${quote(own)} && ${argv.map(quote).join(' ')}`, timeoutMs, 'held'),
        close: async () => {
            await runLine(`rm -rf ${quote(own)}`, shortMs).catch(() => undefined);
        },
    };
}
/** What a device said instead, cut and on one line. */
function said({ code, stdout, stderr }) {
    const words = [stdout, stderr].join(' ').replace(/\s+/g, ' ').trim().slice(-300);
    return `exit code ${code ?? 'unknown'}${words === '' ? '' : `: ${words}`}`;
}

;// CONCATENATED MODULE: ./build/bench/via/adb.js



function openAdb(name, { serial, folder }, signal) {
    const which = serial === null ? [] : ['-s', serial];
    return openRemote(name, folder, async (line, timeoutMs, stdin) => {
        // No terminal: with one, adb would turn line ends into others.
        const finished = await runChild('adb', [...which, 'shell', '-T', line], {
            timeoutMs,
            signal,
            ...(stdin ? { stdin } : {}),
        });
        if (finished.code === 0 || !/^(adb: |error: )/m.test(finished.stderr))
            return finished;
        throw new device_error/* DeviceError */.X('unreachable', {
            message: `expected ${name} at adb${serial === null ? '' : ` -s ${serial}`}, found ${said(finished)}`,
            cause: 'It is not connected, or has not allowed this machine to debug it.',
            fix: 'Try it on the same machine: adb devices',
        });
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/bench/via/local.js
/** The machine that tinygate runs on. */




async function openLocal(signal) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tinygate-bench-'));
    return {
        machine: (0,external_node_os_.machine)(),
        async put(name, bytes, mode) {
            const path = (0,external_node_path_.join)(folder, name);
            await (0,external_node_fs_promises_.writeFile)(path, bytes, { mode: mode === 'program' ? 0o755 : 0o644 });
            return path;
        },
        run: ([program = '', ...args], timeoutMs) => runChild(program, args, { timeoutMs, signal, cwd: folder, stdin: 'held' }),
        close: () => (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined),
    };
}

;// CONCATENATED MODULE: ./build/bench/via/ssh.js



/** ssh's own exit code for anything that is wrong before the command of the device ran, or with the connection. */
const sshFailed = 255;
function openSsh(name, { host, port, folder }, signal) {
    const options = [
        // Nobody is there to type a password, or to say yes to an unknown host.
        ...['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=20'],
        ...['-o', 'ServerAliveInterval=15', '-o', 'ServerAliveCountMax=4'],
        ...(port === null ? [] : ['-p', String(port)]),
    ];
    return openRemote(name, folder, async (line, timeoutMs, stdin) => {
        const finished = await runChild('ssh', [...options, '--', host, line], {
            timeoutMs,
            signal,
            ...(stdin ? { stdin } : {}),
        });
        if (finished.code !== sshFailed)
            return finished;
        throw new device_error/* DeviceError */.X('unreachable', {
            message: `expected ${name} to answer at ssh ${host}, found ${said(finished)}`,
            cause: /Permission denied|Host key verification/.test(finished.stderr)
                ? 'It answers, but does not let this user in, or is not the host that it was.'
                : 'It is switched off, has no network, or the connection broke.',
            fix: `Try it on the same machine: ssh ${port === null ? '' : `-p ${port} `}${host} uname -m`,
        });
    });
}

;// CONCATENATED MODULE: ./build/bench/measure-shell.js









function measure_shell_open(name, connection, signal) {
    switch (connection.via) {
        case 'local':
            return openLocal(signal);
        case 'ssh':
            return openSsh(name, connection, signal);
        case 'adb':
            return openAdb(name, connection, signal);
        default:
            return connection;
    }
}
/** Exit codes of the harness. */
const codes = { answered: 0, misused: 2 };
/** @returns the text of a measurement file. @throws DeviceError */
async function measureByShell(job, connection, protocol, context) {
    const reference = await referenceFor(job, protocol, context.signal);
    const session = await measure_shell_open(job.device.name, connection, context.signal);
    try {
        context.tell('sending');
        const files = await putFiles(session, job, reference);
        context.tell('running');
        const answer = await runHarness(session, files, job, withOwnLibrary(protocol, connection), context);
        context.tell('collecting');
        const notes = reference.kind === 'known' ? [] : [`outputs not compared: ${reference.reason}`.slice(0, 200)];
        const text = (0,record/* readAnswer */.J)(answer, job, notes);
        if (reference.kind === 'known')
            (0,record/* requireCompared */.r)(text, job.device.name, reference);
        return text;
    }
    finally {
        await session.close();
    }
}
/** Statistics of time are all that benchmark_model gives; the harness refuses to be sent outputs for it. */
async function referenceFor({ artifact }, { runtime, tolerance }, signal) {
    if (runtime === 'benchmark_model')
        return { kind: 'unknown', reason: 'benchmark_model gives no outputs' };
    return makeReference(artifact.bytes, tolerance, signal);
}
/** What is set up on this machine is found where nothing else is named. */
function withOwnLibrary(protocol, { via }) {
    const { library, runtime } = protocol;
    if (via !== 'local' || library !== null || (runtime !== 'auto' && runtime !== 'litert'))
        return protocol;
    const own = ownLiteRtLibrary();
    return own === null ? protocol : { ...protocol, runtime: 'litert', library: own };
}
async function putFiles(session, { artifact, base }, reference) {
    const model = await session.put('model.tflite', artifact.bytes, 'data');
    const basePath = base && (await session.put('base.tflite', base.bytes, 'data'));
    if (reference.kind === 'unknown')
        return { model, base: basePath, reference: null };
    const inputs = await session.put('inputs.bin', reference.inputs, 'data');
    const outputs = await session.put('outputs.bin', reference.outputs, 'data');
    return { model, base: basePath, reference: { inputs, outputs, tolerance: reference.tolerance } };
}
/** The build for glibc loads the libraries of the device; where its system has none to start it with, the static one runs. */
async function runHarness(session, files, job, protocol, { leftMs }) {
    const needed = expectedMs(protocol, job.base !== null);
    if (needed > leftMs())
        throw tooLong(job, needed, leftMs());
    const start = async (form) => {
        const program = await session.put(`tinygate-harness-${form}`, await readHarness(session.machine, form), 'program');
        return session.run(harnessArguments(job.device.name, protocol, { program, ...files }), leftMs());
    };
    let finished = await start('glibc');
    // 126 and 127: the shell cannot start it, for want of an interpreter of its form.
    if (finished.code === 126 || finished.code === 127)
        finished = await start('static');
    if (finished.code === codes.answered)
        return finished.stdout;
    throw new device_error/* DeviceError */.X(finished.code === null || finished.code > 128 ? 'unreachable' : 'unfit', {
        message: `expected ${job.device.name} to measure ${job.artifact.name}, found ${said(finished)}`,
        ...(finished.code === codes.misused ? { cause: 'Its harness does not know what this tinygate asks of it.' } : {}),
        fix: 'See docs/devices.md: what a device needs.',
    });
}
function tooLong({ device, artifact, base }, neededMs, leftMs) {
    const seconds = (ms) => Math.ceil(ms / 1000);
    return new device_error/* DeviceError */.X('timeout', {
        message: `expected the runs of ${artifact.name} on ${device.name}, ${seconds(neededMs)} s in all, to fit into its timeout, found ${seconds(leftMs)} s left`,
        fix: `Raise timeout, or lower runs, window or cool_down${base === null ? '' : ', or measure without the base: --no-base'}.`,
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
;// CONCATENATED MODULE: ./build/bench/via/port.js
/** A serial port, or a serial server by TCP, as lines of text both ways. */






/** Longest line: a device that sends no line end must not fill the memory. */
const longestLine = 4096;
/** @throws DeviceError `unreachable` where nothing is there. */
async function openPort(port, baud, signal) {
    const server = /^tcp:\/\/([A-Za-z0-9.-]+):(\d+)$/.exec(port);
    return server ? ofStreams(await openTcp(server[1], Number(server[2]), port)) : openTty(port, baud, signal);
}
async function openTcp(host, number, port) {
    return new Promise((resolve, reject) => {
        const socket = (0,external_node_net_.connect)({ host, port: number, timeout: 20_000 });
        const refuse = (why) => {
            socket.destroy();
            reject(nobody(port, why));
        };
        socket.once('error', (error) => refuse(error.message));
        socket.once('timeout', () => refuse('no answer in 20 s'));
        socket.once('connect', () => {
            socket.setTimeout(0);
            socket.removeAllListeners('error');
            resolve({ input: socket, output: socket });
        });
    });
}
async function openTty(port, baud, signal) {
    const flag = process.platform === 'darwin' ? '-f' : '-F';
    const set = await runChild('stty', [flag, port, String(baud), 'raw', '-echo', 'cs8', '-cstopb', '-parenb'], {
        timeoutMs: 10_000,
        signal,
    });
    if (set.code !== 0)
        throw nobody(port, set.stderr);
    // Non-blocking, and never the terminal that controls this process.
    const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NOCTTY | external_node_fs_.constants.O_NONBLOCK;
    const handle = await (0,external_node_fs_promises_.open)(port, flags).catch((error) => {
        throw nobody(port, error.message);
    });
    const streams = { input: new external_node_tty_.ReadStream(handle.fd), output: new external_node_tty_.WriteStream(handle.fd) };
    return ofStreams(streams, () => void handle.close().catch(() => undefined));
}
function ofStreams({ input, output }, closed) {
    let [rest, isOpen] = ['', true];
    let lineListener = () => undefined;
    let endListener = () => undefined;
    const end = (reason) => {
        if (!isOpen)
            return;
        isOpen = false;
        endListener(reason);
    };
    // Bytes that are no text are noise on the line; its checksum tells.
    input.setEncoding('latin1');
    input.on('data', (text) => {
        const lines = (rest + text).split(/\r?\n/);
        rest = (lines.pop() ?? '').slice(0, longestLine);
        for (const line of lines)
            lineListener(line.slice(0, longestLine));
    });
    input.on('error', (error) => end(error.message));
    input.on('close', () => end('it was closed by the other side'));
    output.on('error', (error) => end(error.message));
    return {
        send: (line) => {
            if (isOpen)
                output.write(`${line}\n`);
        },
        onLine: (listener) => (lineListener = listener),
        onEnd: (listener) => (endListener = listener),
        close: () => {
            isOpen = false;
            input.destroy();
            if (output !== input)
                output.destroy();
            closed?.();
        },
    };
}
function nobody(port, why) {
    return new device_error/* DeviceError */.X('unreachable', {
        message: `expected a device at ${port}, found ${why.slice(0, 300)}`,
        fix: 'Look whether it is connected, and whether this user may open the port (group dialout).',
    });
}

;// CONCATENATED MODULE: ./build/bench/via/sentence.js
/**
 * One sentence of the serial protocol: `TG,US,1234.5*5C`, as NMEA 0183 has them. The two digits are the exclusive or of all
 * characters before the star, in hexadecimal; a line without `TG,` is the firmware's own talk.
 */
function writeSentence(word, ...fields) {
    const body = ['TG', word, ...fields].join(',');
    return `${body}*${checksum(body)}`;
}
/** @returns null for a line that is no sentence, `damaged` for one whose checksum is not that of its characters. */
function readSentence(line) {
    const start = line.indexOf('TG,');
    if (start < 0)
        return null;
    const [, body = '', digits = ''] = /^(TG,[^*]*)\*([0-9A-Fa-f]{2})\s*$/.exec(line.slice(start)) ?? [];
    if (body === '' || checksum(body) !== digits.toUpperCase())
        return 'damaged';
    const [, word = '', ...fields] = body.split(',');
    return { word, fields };
}
function checksum(text) {
    let sum = 0;
    for (let i = 0; i < text.length; i++)
        sum ^= text.charCodeAt(i) & 0xff;
    return sum.toString(16).toUpperCase().padStart(2, '0');
}

;// CONCATENATED MODULE: ./build/bench/via/serial.js
/** A microcontroller: its firmware is flashed, then it is asked, and what it says becomes a measurement (docs/serial.md). */









/** More than this no measurement file holds; who says more would fill the memory. */
const most = { runs: 1000, samples: 100_000 };
/** A board that has just been flashed boots meanwhile; whoever listens too late is asked again. */
const askEveryMs = 2000;
/** @returns the text of a measurement file. @throws DeviceError */
async function measureBySerial(job, { port: path, baud, flash }, protocol, { signal, leftMs, tell }) {
    // Listening before it boots: nothing that it says at once is missed.
    const port = await openPort(path, baud, signal);
    try {
        const heard = listen(job.device.name, port, leftMs(), signal);
        // Whoever waits for it later is told; until then it is no defect.
        heard.catch(() => undefined);
        if (flash) {
            tell('flashing');
            await flashFirmware(job, flash, leftMs(), signal);
        }
        tell('running');
        const ask = () => port.send(writeSentence('START', protocol.warmupInferences, protocol.runs, Math.round(protocol.windowMs)));
        ask();
        const asking = setInterval(ask, askEveryMs);
        const told = await heard.finally(() => clearInterval(asking));
        tell('collecting');
        return (0,record/* readAnswer */.J)(JSON.stringify(recordOf(told, job, protocol)), job, [
            'outputs not compared: its firmware tells none',
        ]);
    }
    finally {
        port.close();
    }
}
async function flashFirmware({ artifact, base, device }, command, timeoutMs, signal) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tinygate-flash-'));
    try {
        const file = (0,external_node_path_.join)(folder, `${artifact.name}.tflite`);
        const baseFile = (0,external_node_path_.join)(folder, 'base.tflite');
        await (0,external_node_fs_promises_.writeFile)(file, artifact.bytes);
        if (base)
            await (0,external_node_fs_promises_.writeFile)(baseFile, base.bytes);
        const values = { file, base: base ? baseFile : file, artifact: artifact.name };
        const words = command.map((word) => word.replace(/\{(file|base|artifact)\}/g, (_, name) => values[name] ?? ''));
        const finished = await runChild(words[0] ?? '', words.slice(1), { timeoutMs, signal });
        if (finished.code === 0)
            return;
        throw new device_error/* DeviceError */.X('unreachable', {
            message: `expected ${words[0] ?? ''} to flash ${device.name}, found ${said(finished)}`,
            cause: 'The probe is not connected, or another program holds it.',
        });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Resolves with all that the device said between the first RUN and END. */
function listen(device, port, timeoutMs, signal) {
    return new Promise((resolve, reject) => {
        const told = {
            model: '',
            runtime: ['', ''],
            cpu: '',
            clockHz: null,
            runs: [],
            isCounted: false,
            memory: [],
            energyMj: [],
        };
        const stop = (error) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', abort);
            reject(error);
        };
        const abort = () => stop(signal.reason);
        const timer = setTimeout(() => stop(silentDevice(device, timeoutMs, told)), timeoutMs);
        signal.addEventListener('abort', abort, { once: true });
        port.onEnd((reason) => stop(brokenOff(device, reason)));
        let samples = 0;
        const countSample = ({ word }) => {
            if (word === 'HELLO')
                samples = 0;
            if (word === 'US' || word === 'CYCLES')
                samples++;
            return samples;
        };
        port.onLine((line) => {
            const sentence = readSentence(line);
            if (sentence === null)
                return;
            try {
                if (sentence === 'damaged')
                    throw garbled(device, `a damaged line: ${JSON.stringify(line.slice(0, 100))}`);
                const isLast = take(sentence, told, device);
                if (told.runs.length > most.runs || told.energyMj.length > most.runs)
                    throw serial_tooMuch(device, `more than ${most.runs} runs`);
                if (countSample(sentence) > most.samples)
                    throw serial_tooMuch(device, `more than ${most.samples} inferences`);
                if (!isLast)
                    return;
                clearTimeout(timer);
                signal.removeEventListener('abort', abort);
                resolve(told);
            }
            catch (error) {
                stop(error);
            }
        });
    });
}
/** @returns whether it was the last. */
function take({ word, fields }, told, device) {
    const number = (index) => {
        const text = fields[index] ?? '';
        if (!/^\d{1,15}(\.\d{1,9})?$/.test(text))
            throw garbled(device, `${word} with ${JSON.stringify(text)} for a number`);
        return Number(text);
    };
    const optional = (index) => ((fields[index] ?? '') === '' ? null : number(index));
    const run = told.runs.at(-1);
    switch (word) {
        case 'HELLO':
            // It booted, or booted again: what it said before is of a run that did not end.
            told.runs.length = 0;
            told.energyMj.length = 0;
            return false;
        case 'MODEL':
            told.model = (fields[0] ?? '').toLowerCase();
            return false;
        case 'RUNTIME':
            told.runtime = [fields[0] ?? '', fields[1] ?? ''];
            return false;
        case 'DEVICE':
            told.cpu = fields[0] ?? '';
            told.clockHz = optional(1);
            return false;
        case 'RUN':
            told.runs.push({ warmup: number(0), samplesUs: [] });
            return false;
        case 'US':
            if (!run)
                throw garbled(device, 'US before the first RUN');
            run.samplesUs.push(number(0));
            return false;
        case 'CYCLES':
            if (!run || !told.clockHz)
                throw garbled(device, 'CYCLES before a RUN, or without a clock in DEVICE');
            run.samplesUs.push((number(0) * 1e6) / told.clockHz);
            told.isCounted = true;
            return false;
        case 'MJ':
            told.energyMj.push(number(0));
            return false;
        case 'MEMORY':
            told.memory = [0, 1, 2, 3].map(optional);
            return false;
        case 'END':
            if (told.runs.length === 0)
                throw garbled(device, 'END without any RUN');
            return true;
        case 'ERROR':
            throw new device_error/* DeviceError */.X('unfit', {
                message: `expected ${device} to measure, found its word: ${fields.join(',').slice(0, 300)}`,
            });
        default:
            throw garbled(device, `the word ${JSON.stringify(word.slice(0, 40))}, which the protocol does not have`);
    }
}
function recordOf(told, { device, artifact }, protocol) {
    const { model, runtime, cpu, clockHz, runs, isCounted, memory, energyMj } = told;
    const [arenaBytes, stackBytes, ramBytes, flashBytes] = memory;
    const bytes = { arena_bytes: arenaBytes, stack_bytes: stackBytes, ram_bytes: ramBytes, flash_bytes: flashBytes };
    const known = Object.fromEntries(Object.entries(bytes).filter(([, value]) => value !== null && value !== undefined));
    return {
        schemaVersion: 1,
        artifact: { sha256: model, name: artifact.name },
        device: {
            name: device.name,
            ...(cpu === '' ? {} : { cpu }),
            ...(clockHz === null ? {} : { clock_mhz: clockHz / 1e6 }),
            os: 'bare metal',
        },
        runtime: { name: runtime[0], version: runtime[1] },
        conditions: { warmup_runs: runs[0]?.warmup ?? protocol.warmupInferences },
        latency: {
            unit: 'us',
            ...(isCounted ? { counted: true } : {}),
            runs: runs.map(({ samplesUs }) => ({ samples: samplesUs })),
        },
        ...(Object.keys(known).length === 0 ? {} : { memory: known }),
        ...(energyMj.length === 0 ? {} : { energy: { unit: 'mJ', runs: energyMj } }),
    };
}
function garbled(device, found) {
    return new device_error/* DeviceError */.X('garbled', {
        message: `expected sentences of the serial protocol from ${device}, found ${found}`,
        cause: 'The speed of the port is another, or characters were lost.',
        fix: 'Compare baud with the firmware; docs/serial.md has the protocol.',
    });
}
function serial_tooMuch(device, found) {
    return new device_error/* DeviceError */.X('unfit', {
        message: `expected at most ${most.runs} runs and ${most.samples} inferences from ${device}, found ${found}`,
        cause: 'Its firmware does not stop after the runs that START asks for.',
        fix: 'Lower window in the spec, or mend the firmware: docs/serial.md has the protocol.',
    });
}
function silentDevice(device, timeoutMs, { runs }) {
    const heard = runs.length === 0 ? 'nothing' : `${runs.length} runs, the last of ${runs.at(-1)?.samplesUs.length ?? 0} inferences`;
    return new device_error/* DeviceError */.X('timeout', {
        message: `expected ${device} to end within ${Math.round(timeoutMs / 1000)} s, found ${heard}`,
        fix: 'Look at its power and its firmware, or raise its timeout in the spec.',
    });
}
function brokenOff(device, reason) {
    return new device_error/* DeviceError */.X('unreachable', { message: `expected ${device} to go on answering, found ${reason}` });
}

// EXTERNAL MODULE: ./build/bench/outcome.js + 1 modules
var outcome = __webpack_require__(76868);
// EXTERNAL MODULE: ./build/bench/reservation.js
var bench_reservation = __webpack_require__(39211);
;// CONCATENATED MODULE: ./build/bench/bench.js
/**
 * The story of a bench: every artifact on every device that is asked for. Devices work side by side, each on one file at a
 * time. What a device lacks is said of that device, and keeps no other from being measured.
 */









/** Attempts at a job that fails for reasons that may pass. */
const mostAttempts = 3;
async function bench(jobs, context) {
    // Every device, side by side, listens for the interrupt.
    (0,external_node_events_.setMaxListeners)(0, context.signal);
    const devices = [...new Set(jobs.map(({ device }) => device))];
    const jobsOf = (device) => jobs.filter((job) => job.device === device);
    const done = await Promise.all(devices.map((device) => onDevice(device, jobsOf(device), context)));
    return done.flat();
}
async function onDevice(device, jobs, context) {
    const outcomes = [];
    const end = async (outcome) => {
        outcomes.push(outcome);
        await context.onOutcome(outcome);
        tellOf(outcome.job, context)(outcome.kind, outcome.kind === 'missed' ? outcome.reason : undefined);
    };
    const deadline = external_node_perf_hooks_.performance.now() + device.timeoutMs;
    const leftMs = () => Math.max(0, deadline - external_node_perf_hooks_.performance.now());
    try {
        if (device.connection.via === 'lab') {
            for (const outcome of await context.askLab(device, jobs, tellOfAll(device, jobs, context)))
                await end(outcome);
            return outcomes;
        }
        const { progress, signal, reservations: folder } = context;
        const reservation = await (0,bench_reservation/* reserve */.v)(device.name, {
            folder,
            timeoutMs: device.timeoutMs,
            signal,
            onPosition: (position) => progress.note(`${device.name}: queued, ${position} before this`),
        });
        try {
            for (const job of jobs)
                await end(await attempt(job, { ...context, leftMs }));
        }
        finally {
            await reservation.release();
        }
    }
    catch (error) {
        if (!(error instanceof device_error/* DeviceError */.X))
            throw error;
        for (const job of jobs.slice(outcomes.length))
            await end({ job, ...(0,outcome/* missedBy */.jL)(error, 0) });
    }
    return outcomes;
}
/** Retries what may pass: a broken connection, half an answer. A wrong answer is an answer. */
async function attempt(job, context) {
    const { signal, leftMs, progress, retryMs = 2000 } = context;
    for (let attempts = 1;; attempts++) {
        try {
            return { job, kind: 'measured', text: await measure(job, context) };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof device_error/* DeviceError */.X))
                throw error;
            const pauseMs = retryMs * 2 ** (attempts - 1);
            if (!device_error/* isTransient */.d[error.kind] || attempts === mostAttempts || pauseMs >= leftMs())
                return { job, ...(0,outcome/* missedBy */.jL)(error, attempts) };
            progress.note(`${job.device.name}: ${(0,errors/* summaryOf */.YG)(error)}; attempt ${attempts + 1} of ${mostAttempts} in ${pauseMs / 1000} s`);
            await (0,promises_.setTimeout)(pauseMs, undefined, { signal });
        }
    }
}
function measure(job, context) {
    const { connection, protocol, name } = job.device;
    const { signal, leftMs } = context;
    const own = { signal, leftMs, tell: tellOf(job, context) };
    if (connection.via === 'lab' || protocol === null)
        throw new RangeError(`${name} is measured by its lab`);
    return connection.via === 'serial'
        ? measureBySerial(job, connection, protocol, own)
        : measureByShell(job, connection, protocol, own);
}
function tellOfAll({ name }, jobs, { onState, progress }) {
    return (state, detail) => {
        for (const job of jobs)
            onState?.(job, state, detail ?? null);
        progress.note(`${name}: ${state}${detail === undefined ? '' : `: ${detail}`}`);
    };
}
function tellOf(job, { onState, progress }) {
    return (state, detail) => {
        onState?.(job, state, detail ?? null);
        progress.note(`${job.device.name}: ${job.artifact.name}: ${state}${detail === undefined ? '' : `: ${detail}`}`);
    };
}


/***/ }),

/***/ 84136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ DeviceError),
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** Why a device gave no number. */

/** What may be otherwise the next time. A device that lacks a runtime lacks it then too, and so does one that is too slow. */
const isTransient = {
    unreachable: true,
    busy: true,
    timeout: false,
    garbled: true,
    mistaken: false,
    unfit: false,
};
class DeviceError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG {
    kind;
    constructor(kind, { code = `bench/${kind}`, ...problem }, options = {}) {
        super({ code, ...problem }, options);
        this.kind = kind;
    }
}


/***/ }),

/***/ 88334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selectDevices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_name_some_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68696);
/* harmony import */ var _spec_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(436);
/** What is measured on which device. */



/** The devices that are asked for, each with those of its artifacts that are. @throws SpecError for a name that nothing has. */
function selectDevices({ devices, artifacts, specPath }, selection) {
    if (devices.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
            code: 'bench/no-devices',
            message: `expected devices in ${specPath}, found no devices`,
            where: { file: specPath },
            fix: 'Say under devices how a device is reached, such as devices: { here: { via: local } }.',
        });
    }
    requireKnown(selection.devices, devices.map(({ name }) => name), 'device');
    requireKnown(selection.artifacts, artifacts.map(({ name }) => name), 'artifact');
    const isAsked = (names, name) => names.length === 0 || names.includes(name);
    return devices
        .filter(({ name }) => isAsked(selection.devices, name))
        .map((device) => ({ ...device, artifacts: device.artifacts.filter((name) => isAsked(selection.artifacts, name)) }))
        .filter((device) => device.artifacts.length > 0);
}
function requireKnown(asked, known, noun) {
    const unknown = asked.find((name) => !known.includes(name));
    if (unknown === undefined)
        return;
    const suggestion = (0,_spec_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(unknown, known);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
        code: `bench/unknown-${noun}`,
        message: `expected one of the ${noun}s of the spec (${(0,_core_name_some_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSome */ .K)(known)}), found '${unknown}'`,
        ...(suggestion === undefined ? {} : { fix: `Did you mean '${suggestion}'?` }),
    });
}


/***/ }),

/***/ 82315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ answerName),
/* harmony export */   Mr: () => (/* binding */ readAnswers),
/* harmony export */   QG: () => (/* binding */ writeAnswer)
/* harmony export */ });
/* unused harmony export indexFile */
/* harmony import */ var _core_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14568);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26067);
/* harmony import */ var _core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52872);
/* harmony import */ var _device_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84136);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76868);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90020);
/** What a lab answers: an archive with an index and one measurement for each file that was measured. */








/** Name of the artifact of the lab's run. */
function answerName(nonce) {
    return `tinygate-answer-${nonce}`;
}
const indexFile = 'answer.json';
/** As measurements of a spec. */
const maxFileBytes = 1024 * 1024;
const limits = { ..._core_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveLimits */ .L, maxEntries: 200, maxEntryBytes: maxFileBytes };
/** The files of an answer by name. */
function writeAnswer(request, outcomes) {
    const files = new Map();
    const answers = outcomes.map((outcome, index) => {
        const { name: artifact, sha256 } = outcome.job.artifact;
        if (outcome.kind === 'missed') {
            const { why, reason, attempts } = outcome;
            return { artifact, sha256, kind: 'missed', why, reason, attempts };
        }
        const file = `measurement-${index + 1}.json`;
        files.set(file, outcome.text);
        return { artifact, sha256, kind: 'measured', file, digest: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(outcome.text) };
    });
    const { nonce, device } = request;
    const index = { schemaVersion: 1, nonce, device, answers };
    files.set(indexFile, `${JSON.stringify(index)}\n`);
    return files;
}
/**
 * @param attempts how often the lab was asked
 * @throws DeviceError `garbled` where nothing of it can be read, `mistaken` where it answers another request.
 */
async function readAnswers(zip, { nonce, device }, jobs, attempts) {
    const files = await open(zip, device);
    const index = parseIndex(textOf(files, indexFile, device), device);
    if (index.nonce !== nonce)
        throw mistaken(device, `an answer to this request, found one to another, such as an older`);
    if (index.device !== device)
        throw mistaken(device, `an answer about ${device}, found one about ${show(index.device)}`);
    const outcomes = [];
    const damaged = [];
    for (const job of jobs) {
        try {
            outcomes.push({ job, ...readEntry(entryOf(job, index), job, files) });
        }
        catch (error) {
            if (!(error instanceof _device_error_js__WEBPACK_IMPORTED_MODULE_4__/* .DeviceError */ .X))
                throw error;
            if (_device_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .d[error.kind])
                damaged.push({ job, error });
            else
                outcomes.push({ job, ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .missedBy */ .jL)(error, attempts) });
        }
    }
    return { outcomes, damaged };
}
async function open(zip, device) {
    try {
        return await (0,_core_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchive */ .b)(zip, (name) => name === indexFile || /^measurement-\d{1,3}\.json$/.test(name), limits);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG))
            throw error;
        throw garbled(device, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .YG)(error), error);
    }
}
function entryOf({ artifact, device }, { answers }) {
    const own = answers.filter((entry) => entry.artifact === artifact.name);
    const [entry] = own;
    if (!entry)
        throw mistaken(device.name, `an answer about ${artifact.name}, found no such answer`);
    if (own.length > 1)
        throw mistaken(device.name, `one answer about ${artifact.name}, found ${own.length}`);
    if (entry.sha256 === artifact.sha256)
        return entry;
    const [expected, found] = [artifact.sha256, entry.sha256].map((digest) => digest.slice(0, 12));
    throw mistaken(device.name, `an answer about the file ${expected}… of ${artifact.name}, found one about ${found}…`);
}
function readEntry(entry, job, files) {
    if (entry.kind === 'missed') {
        const { why, reason, attempts } = entry;
        return {
            kind: 'missed',
            why: isKind(why) ? why : 'unfit',
            reason: `the lab: ${reason}`.slice(0, 1000),
            attempts,
        };
    }
    const text = textOf(files, entry.file, job.device.name);
    const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(files.get(entry.file));
    if (digest !== entry.digest)
        throw garbled(job.device.name, `expected ${entry.file} with the SHA-256 ${entry.digest.slice(0, 12)}…, found ${digest.slice(0, 12)}…`);
    return { kind: 'measured', text: (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readAnswer */ .J)(text, job, []) };
}
function isKind(why) {
    return Object.hasOwn(_device_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .d, why);
}
function textOf(files, name, device) {
    const bytes = files.get(name);
    if (!bytes)
        throw garbled(device, `expected ${name} in the answer, found no such file`);
    try {
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g)(bytes);
    }
    catch (error) {
        throw garbled(device, `expected UTF-8 text in ${name}, found other bytes`, error);
    }
}
function parseIndex(text, device) {
    let value;
    try {
        value = (0,_core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUnambiguous */ .rH)(text);
    }
    catch (error) {
        throw garbled(device, `${indexFile}: ${(0,_core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeJsonError */ .M1)(error)}`, error);
    }
    const index = value;
    const isWhole = index?.schemaVersion === 1 &&
        typeof index.nonce === 'string' &&
        typeof index.device === 'string' &&
        Array.isArray(index.answers) &&
        index.answers.every(isEntry);
    if (isWhole)
        return index;
    throw mistaken(device, `an index of tinygate, version 1, in ${indexFile}, found something else`);
}
function isEntry(value) {
    const { artifact, sha256, kind, file, digest, reason, why, attempts } = (value ?? {});
    const areTexts = (...values) => values.every((one) => typeof one === 'string');
    if (!areTexts(artifact, sha256))
        return false;
    return kind === 'measured'
        ? areTexts(file, digest)
        : kind === 'missed' && areTexts(why, reason) && typeof attempts === 'number';
}
function show(text) {
    return JSON.stringify(text.slice(0, 100));
}
function garbled(device, message, cause) {
    const problem = { message: message.slice(0, 1000), cause: `What the lab of ${device} stored is damaged.` };
    return new _device_error_js__WEBPACK_IMPORTED_MODULE_4__/* .DeviceError */ .X('garbled', problem, cause === undefined ? {} : { cause });
}
function mistaken(device, expectedAndFound) {
    return new _device_error_js__WEBPACK_IMPORTED_MODULE_4__/* .DeviceError */ .X('mistaken', {
        message: `expected from the lab of ${device} ${expectedAndFound}`,
        fix: 'Use the workflow of examples/workflows/lab.yml in the lab, with the same version of tinygate.',
    });
}


/***/ }),

/***/ 44252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ maxJobsPerRequest),
/* harmony export */   Jh: () => (/* binding */ stringifyRequest),
/* harmony export */   Nu: () => (/* binding */ maxModelBytes),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   bV: () => (/* binding */ fileNameOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52872);
/**
 * What a lab is asked: which device, which files, and where their bytes are. It crosses from one repository to another as text,
 * so the lab reads it as a stranger's word: everything in it is held to a pattern, and the bytes to their digests.
 */


/** GitHub takes 65,535 characters for all inputs of a dispatch; the JSON of the inputs quotes this once more. */
const maxRequestChars = 50_000;
const maxJobsPerRequest = 50;
const maxModelBytes = 128 * 1024 * 1024;
function fileNameOf(sha256) {
    return `${sha256}.tflite`;
}
function stringifyRequest(request) {
    const text = JSON.stringify(request);
    if (text.length <= maxRequestChars)
        return text;
    throw wrong(`at most ${maxRequestChars} characters`, `${text.length}`);
}
const patterns = {
    nonce: /^[0-9a-f]{32}$/,
    /** As the spec has the names of devices and artifacts. */
    name: /^(?=.{1,64}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
    repository: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/,
    sha256: /^[0-9a-f]{64}$/,
    commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    // eslint-disable-next-line no-control-regex -- they are what is refused
    path: /^(?!\/)(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\u0000-\u001f\u007f\\]{1,1000}$/,
};
/** @throws TinygateError naming what is not as it should be. */
function parseRequest(text) {
    if (text.length > maxRequestChars)
        throw wrong(`at most ${maxRequestChars} characters`, `${text.length}`);
    let value;
    try {
        value = (0,_core_unambiguous_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUnambiguous */ .rH)(text);
    }
    catch (error) {
        throw wrong('JSON', error.message.slice(0, 200));
    }
    const request = objectOf(value, 'request');
    if (request['schemaVersion'] !== 1)
        throw wrong('schemaVersion 1', show(request['schemaVersion']));
    const files = listOf(request['files'], 'files', maxJobsPerRequest * 2).map(fileOf);
    const jobs = listOf(request['jobs'], 'jobs', maxJobsPerRequest).map((job) => jobOf(job, files));
    const names = jobs.map(({ artifact }) => artifact);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw wrong('every artifact once', `${twice} twice`);
    return {
        schemaVersion: 1,
        nonce: textOf(request, 'nonce', patterns.nonce),
        device: textOf(request, 'device', patterns.name),
        repository: textOf(request, 'repository', patterns.repository),
        files,
        jobs,
    };
}
function fileOf(value) {
    const file = objectOf(value, 'a file');
    const at = objectOf(file['at'], 'at');
    const sha256 = textOf(file, 'sha256', patterns.sha256);
    switch (at['kind']) {
        case 'artifact': {
            const { id } = at;
            if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0)
                throw wrong('the id of an artifact', show(id));
            return { sha256, at: { kind: 'artifact', id, digest: textOf(at, 'digest', patterns.sha256) } };
        }
        case 'commit': {
            const [commit, path] = [textOf(at, 'commit', patterns.commit), textOf(at, 'path', patterns.path)];
            return { sha256, at: { kind: 'commit', commit, path } };
        }
        default:
            throw wrong('a file at an artifact or a commit', show(at['kind']));
    }
}
function jobOf(value, files) {
    const job = objectOf(value, 'a job');
    const known = (sha256) => {
        if (files.some((file) => file.sha256 === sha256))
            return sha256;
        throw wrong('every file of a job among files', sha256);
    };
    return {
        artifact: textOf(job, 'artifact', patterns.name),
        sha256: known(textOf(job, 'sha256', patterns.sha256)),
        base: job['base'] === null ? null : known(textOf(job, 'base', patterns.sha256)),
    };
}
function objectOf(value, what) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value;
    throw wrong(`${what} to be an object`, show(value));
}
function listOf(value, what, most) {
    if (Array.isArray(value) && value.length > 0 && value.length <= most)
        return value;
    throw wrong(`${what} to be a list of 1 to ${most}`, Array.isArray(value) ? `${value.length}` : show(value));
}
function textOf(object, key, pattern) {
    const value = object[key];
    if (typeof value === 'string' && pattern.test(value))
        return value;
    throw wrong(`${key} that matches ${pattern.source}`, show(value));
}
function show(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100);
}
function wrong(expected, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG({
        code: 'lab/request',
        message: `expected a request to a lab with ${expected}, found ${found}`,
        cause: 'It was not written by tinygate, or by another version of it.',
        fix: 'Use the same version of tinygate in both repositories.',
    });
}


/***/ }),

/***/ 90020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   r: () => (/* binding */ requireCompared)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _measure_device_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92113);
/* harmony import */ var _device_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84136);
/** What a device answered, held to the job that it was given: an answer is data from a stranger. */




/**
 * The measurement in an answer, with what tinygate knows of the conditions.
 * @param notes what the numbers depend on besides
 * @throws DeviceError `garbled` for what is no measurement, `mistaken` for one of another file or device, `unfit` where the
 *   device was not in the state that the spec expects.
 */
function readAnswer(text, { device, artifact, base }, notes) {
    const record = parseRecord(text, device.name);
    requireEqual(record.artifact.sha256.toLowerCase(), artifact.sha256, `of ${artifact.name}`, device.name);
    if (base && record.latency?.base)
        requireEqual(record.latency.base.sha256.toLowerCase(), base.sha256, 'of the base', device.name);
    if (record.device.name !== device.name)
        throw mistaken(device.name, `expected a measurement by ${device.name}, found one by ${JSON.stringify(record.device.name.slice(0, 100))}`);
    const governor = record.conditions?.governor;
    const expected = device.protocol?.governor ?? null;
    if (expected !== null && governor !== expected) {
        throw new _device_error_js__WEBPACK_IMPORTED_MODULE_3__/* .DeviceError */ .X('unfit', {
            message: `expected the governor ${expected} on ${device.name}, found ${governor ?? 'that it does not say'}`,
            cause: 'With another governor the clock changes while it measures.',
            fix: `On the device: echo ${expected} | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`,
        });
    }
    const own = [...(device.isShared ? ['shared hardware'] : []), ...notes];
    const conditions = { ...record.conditions, notes: [...(record.conditions?.notes ?? []), ...own].slice(0, 8) };
    const whole = own.length === 0 ? record : { ...record, conditions };
    return `${JSON.stringify(whole)}\n`;
}
/**
 * A fast wrong answer is told by outputs, so an answer without them, about other inputs, or by a tolerance of its own is none.
 *
 * @param text what `readAnswer` gave
 * @throws DeviceError `mistaken`
 */
function requireCompared(text, device, { inputs, tolerance }) {
    const { outputs } = JSON.parse(text);
    if (outputs?.agree === undefined)
        throw mistaken(device, `expected ${device} to compare its outputs with those that it was sent, found that it did not`);
    const expected = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(inputs);
    if (outputs.inputs_sha256.toLowerCase() !== expected)
        throw mistaken(device, `expected ${device} to compute the inputs that it was sent (SHA-256 ${expected.slice(0, 12)}), found that it computed ${outputs.inputs_sha256.slice(0, 12)}`);
    if (outputs.tolerance !== tolerance)
        throw mistaken(device, `expected ${device} to compare its outputs by a tolerance of ${tolerance}, found ${outputs.tolerance ?? 'none'}`);
}
function parseRecord(text, device) {
    try {
        // Checks the whole of it against the schema.
        (0,_measure_device_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDeviceFile */ ._Q)(text, `the answer of ${device}`);
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TinygateError */ .oG))
            throw error;
        throw garbled(device, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)(error), error);
    }
}
function requireEqual(found, expected, what, device) {
    if (found === expected)
        return;
    throw mistaken(device, `expected ${device} to measure the file ${what} (SHA-256 ${expected.slice(0, 12)}), found that it measured ${found.slice(0, 12)}`);
}
function garbled(device, message, cause) {
    return new _device_error_js__WEBPACK_IMPORTED_MODULE_3__/* .DeviceError */ .X('garbled', { message: message.slice(0, 1000), cause: `What ${device} answered is no measurement of this job.` }, cause === undefined ? {} : { cause });
}
function mistaken(device, message) {
    return new _device_error_js__WEBPACK_IMPORTED_MODULE_3__/* .DeviceError */ .X('mistaken', { message, cause: `What ${device} measured is not what it was asked for.` });
}


/***/ }),

/***/ 39211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reservationsFolder),
/* harmony export */   v: () => (/* binding */ reserve)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _device_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84136);
/**
 * One at a time on a device, among all that run on this machine: a queue of tickets in a folder, as labgrid has reservations.
 * A ticket is held by refreshing it; one whose holder died ends by itself.
 */







/** A ticket that nobody refreshed for so long has no holder any more. */
const staleMs = 30_000;
const refreshMs = staleMs / 6;
/** The clock of a small computer jumps when it finds its network: what looks old must also stay as it is, by a clock that does not. */
const quietMs = 2 * refreshMs;
/** Where the queues are: one place for each user of a machine. */
function reservationsFolder(env) {
    return (env['TINYGATE_RESERVATIONS'] ??
        (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env['XDG_STATE_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.local', 'state'), 'tinygate', 'devices'));
}
/** @throws DeviceError `busy` where the device is not free in time. */
async function reserve(device, options) {
    const { timeoutMs, signal, onPosition, pollMs = 1000 } = options;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.folder, device);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    // By time of arrival: names sort as the queue stands.
    const own = `${String(Date.now()).padStart(15, '0')}-${token}`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, own);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, `${process.pid}\n`, { flag: 'wx' });
    // Two that arrive in the same millisecond may both be first in the queue; only one of them makes this file.
    const holder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'holder');
    let isHeld = false;
    const touch = (file) => void (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(file, new Date(), new Date()).catch(() => undefined);
    const refresh = setInterval(() => {
        touch(path);
        if (isHeld)
            touch(holder);
    }, refreshMs);
    const release = async () => {
        clearInterval(refresh);
        if (isHeld)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(holder, { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    };
    const deadline = node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__.performance.now() + timeoutMs;
    const isStale = watchFiles(Math.min(quietMs, timeoutMs / 4));
    let last = 0;
    try {
        for (;;) {
            signal.throwIfAborted();
            // Looked at in every round: how long nobody refreshed it is known when its turn comes.
            await isStale(holder);
            const before = (await livingTickets(folder, isStale)).filter((name) => name < own).length;
            if (before === 0 && (await take(holder, token))) {
                isHeld = true;
                return { token, release };
            }
            const position = Math.max(1, before);
            if (position !== last)
                onPosition((last = position));
            const left = deadline - node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__.performance.now();
            if (left <= 0)
                throw stillBusy(device, position, timeoutMs);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(Math.min(pollMs, left), undefined, { signal }).catch(() => undefined);
        }
    }
    catch (error) {
        await release();
        throw error;
    }
}
async function take(holder, token) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(holder, `${token}\n`, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
function watchFiles(leastQuietMs) {
    const seen = new Map();
    return async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
        if (found === null)
            return true;
        const { mtimeMs } = found;
        const before = seen.get(path);
        if (before?.mtimeMs !== mtimeMs)
            seen.set(path, { mtimeMs, since: node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__.performance.now() });
        const unchangedMs = before?.mtimeMs === mtimeMs ? node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__.performance.now() - before.since : 0;
        const isOld = Date.now() - mtimeMs > staleMs;
        if (unchangedMs <= (isOld ? leastQuietMs : staleMs))
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        return true;
    };
}
async function livingTickets(folder, isStale) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name) => /^\d{15}-[0-9a-f-]{36}$/.test(name));
    const living = await Promise.all(names.map(async (name) => ((await isStale((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))) ? [] : [name])));
    return living.flat();
}
function stillBusy(device, before, timeoutMs) {
    return new _device_error_js__WEBPACK_IMPORTED_MODULE_6__/* .DeviceError */ .X('busy', {
        message: `expected ${device} to be free within ${Math.round(timeoutMs / 1000)} s, found ${before} before this in its queue`,
        fix: 'Wait for the other measurements, or raise the timeout of the device.',
    });
}


/***/ }),

/***/ 14568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ archiveLimits),
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);
/* harmony import */ var _crc32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78509);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/**
 * Entries of a zip that a stranger may have made, from memory into memory: nothing is written anywhere. Whatever is odd
 * about any entry refuses the whole archive, also where only another one is wanted; sizes are counted while inflating, not
 * believed.
 */



const archiveLimits = {
    maxEntries: 1000,
    maxEntryBytes: 16 * 1024 * 1024,
    maxTotalBytes: 64 * 1024 * 1024,
    maxRatio: 200,
};
const smallBytes = 1024 * 1024;
/**
 * The wanted entries by name, in the order of the archive. Throws `TinygateError` for whatever is not an honest zip.
 * @param sizeOf of entries that begin with what tells their size: they are held to it while they are inflated.
 */
async function readArchive(zip, isWanted, limits = archiveLimits, sizeOf = () => Infinity) {
    try {
        return await readEntries(zip, isWanted, limits, sizeOf);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG ? error : refused(error.message, error);
    }
}
async function readEntries(zip, isWanted, limits, sizeOf) {
    const file = await yauzl__WEBPACK_IMPORTED_MODULE_0__.fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
        strictFileNames: true,
        validateEntrySizes: true,
    });
    if (file.entryCount > limits.maxEntries)
        throw refused(`expected at most ${limits.maxEntries} entries, found ${file.entryCount}`);
    const entries = new Map();
    const names = new Set();
    let roomBytes = limits.maxTotalBytes;
    for await (const entry of file.eachEntry()) {
        checkEntry(entry, zip.byteLength, names);
        if (entry.fileName.endsWith('/') || !isWanted(entry.fileName))
            continue;
        const most = { maxBytes: Math.min(limits.maxEntryBytes, roomBytes), maxRatio: limits.maxRatio };
        const bytes = await inflate(file, entry, most, (soFar) => sizeOf(entry.fileName, soFar));
        roomBytes -= bytes.length;
        entries.set(entry.fileName, bytes);
    }
    return entries;
}
/** Throws unless this is a plain file or folder with a plain relative name of its own. */
function checkEntry(entry, archiveBytes, names) {
    const { fileName } = entry;
    const name = JSON.stringify(fileName.slice(0, 200));
    const problem = nameProblem(fileName);
    if (problem !== null)
        throw refused(`expected a plain relative name, found ${name} (${problem})`);
    // As on a file system that folds case and composes accents.
    const folded = fileName.replace(/\/$/, '').normalize('NFC').toLowerCase();
    if (names.has(folded))
        throw refused(`expected every name once, found ${name} twice`);
    names.add(folded);
    if (entry.isEncrypted())
        throw refused(`expected no encryption, found ${name} encrypted`);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        throw refused(`expected ${name} stored or deflated, found method ${entry.compressionMethod}`);
    const isFolder = fileName.endsWith('/');
    // The upper half are the permissions and the type of Unix; none at all where another system made the archive.
    const type = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (type !== 0 && type !== (isFolder ? 0o040000 : 0o100000))
        throw refused(`expected files and folders, found that ${name} is a link or device`);
    if (isFolder && entry.uncompressedSize !== 0)
        throw refused(`expected a folder without bytes, found ${name} with some`);
    if (entry.compressedSize > archiveBytes || !Number.isSafeInteger(entry.uncompressedSize))
        throw refused(`expected ${name} to fit into its archive, found that it claims ${entry.compressedSize} bytes`);
}
function nameProblem(name) {
    if (name === '' || name.length > 1024)
        return 'length';
    // eslint-disable-next-line no-control-regex -- that is what is looked for
    if (/[\u0000-\u001f\u007f]/.test(name))
        return 'control character';
    if (name.includes('\\'))
        return 'backslash';
    if (name.startsWith('/'))
        return 'absolute';
    if (/^[A-Za-z]:/.test(name))
        return 'drive letter';
    const parts = name.replace(/\/$/, '').split('/');
    return parts.some((part) => part === '..' || part === '.' || part === '') ? 'leaves its folder' : null;
}
async function inflate(file, entry, { maxBytes, maxRatio }, sizeOf) {
    const name = JSON.stringify(entry.fileName);
    const stream = await file.openReadStreamPromise(entry);
    const parts = [];
    let size = 0;
    let expected = null;
    // Leaving the loop by an error destroys the stream.
    for await (const part of stream) {
        size += part.length;
        parts.push(part);
        expected ??= sizeOf(parts.length === 1 ? part : Buffer.concat(parts));
        const most = Math.min(maxBytes, expected ?? maxBytes);
        if (size > most)
            throw refused(`expected at most ${most} bytes in ${name}, found more`);
        if (size > smallBytes && size > entry.compressedSize * maxRatio)
            throw refused(`expected ${name} to inflate at most ${maxRatio} times, found more`);
    }
    const bytes = Buffer.concat(parts);
    if ((0,_crc32_js__WEBPACK_IMPORTED_MODULE_1__/* .crc32 */ .Q)(bytes) !== entry.crc32 >>> 0)
        throw refused(`expected ${name} with the checksum of its bytes, found another`);
    return bytes;
}
function refused(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG({
        code: 'archive/refused',
        message: `archive: ${message}`,
        cause: 'The archive is damaged, or was made to do harm.',
        fix: 'Make it again with the action, which stores plain files.',
    }, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 78509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ crcOf),
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/** A reflected CRC of 32 bits over bytes, by its polynomial. */
function crcOf(polynomial) {
    const table = Uint32Array.from({ length: 256 }, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
        return value;
    });
    return (bytes) => {
        let crc = 0xffffffff;
        for (const byte of bytes)
            crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff];
        return (crc ^ 0xffffffff) >>> 0;
    };
}
/** The checksum of zip and PNG. `zlib.crc32` came with Node 20.15 and is not everywhere. */
const crc32 = crcOf(0xedb88320);


/***/ }),

/***/ 61882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEdges)
/* harmony export */ });
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2997);
/* harmony import */ var _declares_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35717);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80324);
/* harmony import */ var _formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5023);
/* harmony import */ var _formats_tflite_tensors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51024);





/** @throws ExportError with the byte offset for a file that is damaged. */
function readEdges(bytes) {
    return (0,_formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__.openFile)(bytes, edgesOf);
}
function edgesOf(file) {
    const [subgraph] = file.subgraphs;
    const { model, spend } = file;
    const tensor = (0,_formats_tflite_tensors_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorReader */ .x)(file, subgraph);
    const other = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .otherEntry */ .R)(file);
    const named = other !== null || model.signatureDefsLength() === 0 ? null : model.signatureDefs(0);
    const edge = (index, alias) => {
        const { shape, type, quantization } = tensor(index);
        const table = subgraph.tensors(index);
        const name = alias ?? table.name() ?? '';
        spend(name.length);
        return { name, shape, type, quantization, length: (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .elements */ .Yt)(shape), isStatic: (0,_declares_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .declaresShape */ .l)(table) };
    };
    const list = (role) => {
        const names = signatureNames(file, named, role);
        const count = role === 'inputs' ? subgraph.inputsLength() : subgraph.outputsLength();
        spend(count);
        return Array.from({ length: count }, (_, i) => {
            const index = role === 'inputs' ? subgraph.inputs(i) : subgraph.outputs(i);
            return edge(index, names.get(index));
        });
    };
    return { otherEntry: other, inputs: list('inputs'), outputs: list('outputs') };
}
function signatureNames({ spend }, signature, role) {
    const names = new Map();
    const count = role === 'inputs' ? signature?.inputsLength() : signature?.outputsLength();
    spend(count ?? 0);
    for (let i = 0; i < (count ?? 0); i++) {
        const entry = (role === 'inputs' ? signature.inputs(i) : signature.outputs(i));
        const name = entry.name();
        spend(name?.length ?? 0);
        if (name)
            names.set(entry.tensorIndex(), name);
    }
    return names;
}


/***/ }),

/***/ 86578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ inferenceLimits),
/* harmony export */   VY: () => (/* binding */ interpretersFor),
/* harmony export */   jT: () => (/* binding */ tensorElements)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2997);
/* harmony import */ var _formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5023);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10207);
/** What running one file may take, whoever wrote the file: far above what an honest one needs on a slow machine, and bounded. */




/** A slow machine runs more than this in a second, on one core: real ones do fifty times as many and more. */
const slowWorkPerSecond = 2e7;
const minute = 60_000;
const mebibyte = 1024 ** 2;
/** Where nobody can tell what an inference costs. */
const unknownDeadlineMs = 60 * minute;
const longestDeadlineMs = 24 * 60 * minute;
/** Weights are copied, unpacked and packed anew for the kernels; besides, there are activations. */
const memoryForFile = 4;
const leastMemoryBytes = 1024 * mebibyte;
/**
 * Default limits of a file. Deadline: 60 s, and a second for every 2 · 10⁷ multiply-accumulates and elements of its tensors; an
 * hour where the multiply-accumulates are not known; a day at most. Memory: 1 GiB, and four times the file.
 * @param asked what a spec says in their place.
 * @throws ExportError for a file that is damaged.
 */
function inferenceLimits(bytes, samples, asked = {}) {
    return {
        deadlineMs: asked.deadlineMs ?? defaultDeadlineMs(bytes, samples),
        memoryBytes: asked.memoryBytes ?? leastMemoryBytes + memoryForFile * bytes.length,
    };
}
function defaultDeadlineMs(bytes, samples) {
    const { macs } = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectTflite */ .d)(bytes);
    if (macs === null)
        return unknownDeadlineMs;
    const work = samples * (macs + tensorElements(bytes));
    return Math.min(longestDeadlineMs, minute + (1000 * work) / slowWorkPerSecond);
}
/** Of all tensors of the first subgraph, as they are declared: what operators without multiply-accumulates go through. */
function tensorElements(bytes) {
    return (0,_formats_tflite_open_js__WEBPACK_IMPORTED_MODULE_1__.openFile)(bytes, ({ subgraphs: [first], spend }) => {
        let sum = 0;
        for (let index = 0; index < first.tensorsLength(); index++) {
            const table = first.tensors(index);
            spend(table.shapeLength());
            sum += (0,_graph_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .elements */ .Yt)(Array.from({ length: table.shapeLength() }, (_, axis) => Math.max(1, table.shape(axis))));
        }
        return sum;
    });
}
/**
 * Interpreters that may run side by side: half the machine's memory holds them all. Fewer give the same results later.
 * @param wanted at least 1
 */
function interpretersFor({ memoryBytes }, wanted) {
    const machine = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)(), process.constrainedMemory() || Infinity);
    return Math.max(1, Math.min(wanted, Math.floor(machine / 2 / memoryBytes)));
}


/***/ }),

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


/***/ }),

/***/ 74101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  po: () => (/* binding */ apiUrlOf),
  K5: () => (/* binding */ labAsker)
});

// UNUSED EXPORTS: labTokenVariable

// EXTERNAL MODULE: ./build/bench/device-error.js
var device_error = __webpack_require__(84136);
// EXTERNAL MODULE: ./build/platform/git.js + 2 modules
var git = __webpack_require__(19543);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./build/bench/lab/answer.js
var answer = __webpack_require__(82315);
// EXTERNAL MODULE: ./build/bench/lab/request.js
var lab_request = __webpack_require__(44252);
;// CONCATENATED MODULE: ./build/bench/lab/follow-run.js
/** One request to a lab, from the dispatch of its workflow to the archive that its run leaves. */



/** GitHub allows a token 1,000 requests an hour; a look at a run costs up to two. */
const firstPollMs = 15_000;
const longestPollMs = 60_000;
const pollGrowth = 1.5;
const pollJitter = 0.2;
/** A run that the API does not know yet, or an artifact that its list does not show yet. */
const looksAtNothing = 4;
/** Ends that have nothing to do with what was asked: a runner that was lost, a queue that was cut short. */
const passingConclusions = ['failure', 'cancelled', 'timed_out'];
/** @returns the zip of the answer. @throws DeviceError, or the reason of the signal; then the run is cancelled. */
async function followRun(api, request, following) {
    const { device, nonce } = request;
    const { tell, signal } = following;
    signal.throwIfAborted();
    const { run, since } = await api.dispatch({ device, nonce, request: (0,lab_request/* stringifyRequest */.Jh)(request) });
    const pause = poller(api, request, following);
    let id = run?.id ?? null;
    try {
        if (run)
            tell('queued', whereOf(run, api));
        id ??= await findRun(api, request, since, following, pause);
        const ended = await awaitEnd(api, id, request, following, pause);
        tell('collecting');
        return await collect(api, ended, request, pause);
    }
    catch (error) {
        const own = id ?? (await api.find(nonce, since).catch(() => null))?.id ?? null;
        if (own !== null)
            await api.cancel(own);
        throw error;
    }
}
/** Waits until the next look: longer each time, never all at once with others, and not past the deadline. */
function poller(api, request, { clock, deadline, signal }) {
    let pollMs = firstPollMs;
    return async (state) => {
        const left = deadline - clock.now();
        if (left <= 0)
            throw tooLate(api, request, state);
        await clock.wait(Math.min(left, pollMs * (1 + pollJitter * clock.random())), signal);
        pollMs = Math.min(longestPollMs, pollMs * pollGrowth);
    };
}
/** Where the server does not tell which run it started: the one with the nonce in its name. */
async function findRun(api, request, since, { tell }, pause) {
    for (let looks = 1;; looks++) {
        await pause('not to be found');
        const run = await patiently(() => api.find(request.nonce, since));
        if (run !== null && run !== 'no answer') {
            tell('queued', whereOf(run, api));
            return run.id;
        }
        if (looks === looksAtNothing * 2)
            throw notFound(api);
    }
}
async function awaitEnd(api, id, request, { tell }, pause) {
    let state = 'queued';
    for (let unknown = 0;;) {
        await pause(state);
        const run = await patiently(() => api.read(id));
        if (run === 'no answer')
            continue;
        if (run === null) {
            unknown += 1;
            if (unknown === looksAtNothing)
                throw notFound(api);
            continue;
        }
        if (run.state === null)
            return run;
        if (run.state !== state)
            tell(run.state, whereOf(run, api));
        state = run.state;
    }
}
/** A look that gets no answer is made again with the next; the deadline ends that. */
async function patiently(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof device_error/* DeviceError */.X && error.kind === 'unreachable')
            return 'no answer';
        throw error;
    }
}
async function collect(api, { id, conclusion, url }, { nonce, device }, pause) {
    for (let looks = 1; looks <= looksAtNothing; looks++) {
        const zip = await api.download(id, (0,answer/* answerName */.K)(nonce));
        if (zip)
            return zip;
        // The list of artifacts may be behind; a run that failed most likely left no answer.
        if (conclusion !== 'success')
            break;
        await pause('without an answer');
    }
    const isPassing = passingConclusions.includes(conclusion ?? '');
    throw new device_error/* DeviceError */.X(isPassing ? 'unreachable' : 'unfit', {
        message: `expected ${api.name} to answer for ${device}, found that its run ended as ${conclusion ?? 'unknown'} without an answer${url === null ? '' : ` (${url})`}`,
        cause: isPassing
            ? 'The runner was lost, or the workflow failed before it could answer.'
            : 'The workflow of the lab does not store what tinygate measured.',
        fix: 'Look at the log of that run; examples/workflows/lab.yml is a workflow that answers.',
    });
}
function whereOf({ url }, { name }) {
    return url ?? name;
}
function notFound(api) {
    return new device_error/* DeviceError */.X('unreachable', {
        message: `expected ${api.name} to show the run that was started, found no such run`,
        cause: 'Its workflow does not put the input nonce into its run-name, or the server lost the request.',
        fix: 'Write run-name: bench ${{ inputs.device }} ${{ inputs.nonce }}, as in examples/workflows/lab.yml.',
    });
}
function tooLate(api, { device }, state) {
    return new device_error/* DeviceError */.X('timeout', {
        message: `expected ${api.name} to answer for ${device} within the timeout of the device, found its run ${state}`,
        cause: state === 'queued' ? `${device} is offline, or others hold it.` : `${device} is slower than its timeout allows.`,
        fix: 'Look at the device and the runner of the lab, or raise timeout in the spec.',
    });
}

// EXTERNAL MODULE: ./build/bench/outcome.js + 1 modules
var outcome = __webpack_require__(76868);
;// CONCATENATED MODULE: ./build/pipeline/ask-lab.js
/**
 * Devices of a lab with a repository of its own: its workflow is asked, and what it answers becomes measurements. What may pass
 * is asked for again; a wrong answer is an answer.
 */









/** Runs that a lab is asked for where they end for reasons that may pass. */
const mostAttempts = 3;
const realClock = {
    now: () => external_node_perf_hooks_.performance.now(),
    wait: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
    random: Math.random,
};
/** @returns what became of every job. @throws the reason of the signal, after the run was cancelled. */
async function askLab(device, jobs, context) {
    const { clock = realClock } = context;
    const deadline = clock.now() + device.timeoutMs;
    const outcomes = [];
    for (let from = 0; from < jobs.length; from += lab_request/* maxJobsPerRequest */.Dv) {
        const part = jobs.slice(from, from + lab_request/* maxJobsPerRequest */.Dv);
        outcomes.push(...(await askAbout(device, part, { ...context, clock, deadline })));
    }
    return outcomes;
}
async function askAbout(device, jobs, context) {
    const { tell, signal } = context;
    const outcomes = [];
    let left = jobs;
    for (let attempt = 1; left.length > 0; attempt++) {
        const failed = new Map();
        try {
            const request = await requestFor(device, left, context);
            const zip = await followRun(context.api, request, context);
            const answered = await (0,answer/* readAnswers */.Mr)(zip, request, left, attempt);
            outcomes.push(...answered.outcomes);
            for (const { job, error } of answered.damaged)
                failed.set(job, error);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof device_error/* DeviceError */.X))
                throw error;
            for (const job of left)
                failed.set(job, error);
        }
        const isLast = attempt === mostAttempts;
        const given = [...failed].filter(([, error]) => isLast || !device_error/* isTransient */.d[error.kind]);
        outcomes.push(...given.map(([job, error]) => ({ job, ...(0,outcome/* missedBy */.jL)(error, attempt) })));
        left = [...failed.keys()].filter((job) => !given.some(([other]) => other === job));
        const [again] = left;
        if (again)
            tell('queued', `${(0,errors/* summaryOf */.YG)(failed.get(again))}; attempt ${attempt + 1} of ${mostAttempts}`);
    }
    return outcomes;
}
async function requestFor(device, jobs, context) {
    const files = new Map();
    for (const { artifact, base } of jobs)
        for (const file of [artifact, ...(base ? [base] : [])])
            files.set(file.sha256, file);
    return {
        schemaVersion: 1,
        nonce: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        device: device.name,
        repository: context.repository,
        files: await context.place([...files.values()]),
        jobs: jobs.map(({ artifact, base }) => ({
            artifact: artifact.name,
            sha256: artifact.sha256,
            base: base?.sha256 ?? null,
        })),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
;// CONCATENATED MODULE: ./build/pipeline/place-for-lab.js
/**
 * Where a lab finds the bytes that it is asked about: an artifact of this workflow with nothing else in it, or the commits that
 * hold them. Nothing is sent to the lab but digests.
 */







/** @returns a function that stores the same files once, however often and for however many devices it is asked. */
function placeForLab(context) {
    const stored = new Map();
    return (files) => {
        const key = (0,digest/* digestBytes */.QN)(...files.map(({ sha256 }) => sha256).sort());
        const known = stored.get(key) ?? place(files, context);
        stored.set(key, known);
        return known;
    };
}
async function place(files, context) {
    // Never the name of another job or attempt of the same run: a name can be stored once.
    const name = `tinygate-bench-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const storing = await store(files, name, context);
    if (storing.kind !== 'stored')
        return files.map((file) => atCommit(file, storing.reason, context));
    const { id, sha256: digest } = storing.artifact;
    if (digest === null)
        return files.map((file) => atCommit(file, 'the artifact that was stored has no digest', context));
    return files.map(({ sha256 }) => ({ sha256, at: { kind: 'artifact', id, digest } }));
}
async function store(files, name, { storeFiles }) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tinygate-lab-'));
    try {
        const paths = await Promise.all(files.map(async ({ sha256, bytes }) => {
            const path = (0,external_node_path_.join)(folder, (0,lab_request/* fileNameOf */.bV)(sha256));
            await (0,external_node_fs_promises_.writeFile)(path, bytes);
            return path;
        }));
        return await storeFiles(name, folder, paths);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
function atCommit({ name, sha256, committed }, why, context) {
    const commit = committed?.commit ?? context.commit;
    if (committed && commit !== null)
        return { sha256, at: { kind: 'commit', commit, path: committed.path } };
    throw new device_error/* DeviceError */.X('unfit', {
        message: `expected the file of ${name} where a lab can read it, found that it is in no commit, and that no artifact can be stored: ${why}`,
        fix: 'Use the action with mode: bench, which stores the files as an artifact of the workflow.',
    });
}

;// CONCATENATED MODULE: ./build/pipeline/open-lab.js
/** From the environment of a job to labs that can be asked. */




/** The token for labs, which is none of the job's own: the action has it as an input, all else as this variable. */
const labTokenVariable = 'TINYGATE_LAB_TOKEN';
/** `askLab` of a bench. */
function labAsker({ env, token, platform, workspace, signal, clock }) {
    const apiUrl = apiUrlOf(env);
    let place;
    return async (device, jobs, tell) => {
        if (device.connection.via !== 'lab')
            throw new RangeError(`${device.name} is no device of a lab`);
        const repository = env['GITHUB_REPOSITORY'] ?? '';
        if (token === null)
            throw noToken(device.name, device.connection.repository);
        if (repository === '')
            throw noRepository();
        const { openLab } = await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 44575));
        place ??= placeForLab({
            storeFiles: (...files) => platform.storeFiles(...files),
            commit: await (0,git/* headCommit */.Q)(workspace),
        });
        const api = openLab(device.connection, { apiUrl, token });
        return askLab(device, jobs, { api, repository, place, signal, tell, ...(clock ? { clock } : {}) });
    };
}
function apiUrlOf(env) {
    return (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
}
function noToken(device, repository) {
    return new device_error/* DeviceError */.X('unfit', {
        message: `expected a token for the lab of ${device}, found no token`,
        cause: 'A pull request from a fork gets no secrets: its second half asks the lab (examples/workflows/bench-lab.yml).',
        fix: `Give ${labTokenVariable} (input lab-token) a token with actions: write in ${repository}.`,
    });
}
function noRepository() {
    return new device_error/* DeviceError */.X('unfit', {
        message: 'expected GITHUB_REPOSITORY to name the repository that asks a lab, found nothing',
        fix: 'Run this in a workflow, or set GITHUB_REPOSITORY=owner/name.',
    });
}


/***/ })

};
