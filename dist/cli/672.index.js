export const id = 672;
export const ids = [672];
export const modules = {

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  O9: () => (/* binding */ finish),
  cr: () => (/* binding */ usesColor),
  sQ: () => (/* binding */ workDirOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/io.js
var core_io = __webpack_require__(7312);
// EXTERNAL MODULE: ./build/pipeline/baseline.js + 1 modules
var baseline = __webpack_require__(8809);
// EXTERNAL MODULE: ./build/platform/detect.js + 1 modules
var detect = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(2523);
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

// EXTERNAL MODULE: ./build/cli/commands/post.js
var post = __webpack_require__(4500);
// EXTERNAL MODULE: ./build/cli/commands/write-forms.js
var write_forms = __webpack_require__(5681);
;// CONCATENATED MODULE: ./build/cli/commands/judged.js
/** What `run` and `gate` have in common: where they write, what they compare with, and how they end. */








/** Absolute: `--out`, or `.tinygate/<name>` in the current folder. */
function workDirOf({ name }, { text }, cwd) {
    return (0,external_node_path_.resolve)(cwd, text['out'] ?? (0,external_node_path_.join)('.tinygate', name));
}
async function contextOf(plan, line, io) {
    const platform = await (0,detect/* detectPlatform */.l)(io.env, plan.workspace);
    const choice = baselineOf(line.text['baseline'] ?? 'auto', io.cwd);
    const context = {
        workDir: workDirOf(plan, line, io.cwd),
        progress: line.flags.has('quiet') ? core_io/* silent */.K : showProgress(io.stderr, io.now),
        signal: io.signal,
        now: io.now,
        commit: platform.change.headSha,
        findBase: (of) => (0,baseline/* findBase */.lN)(of, platform, choice),
        toolCache: io.env['RUNNER_TOOL_CACHE'],
        trustWorkspace: platform.change.event !== 'pull-request',
    };
    return { context, platform };
}
function baselineOf(text, cwd) {
    return text === 'auto' || text === 'none' ? text : { report: (0,external_node_path_.resolve)(cwd, text) };
}
/** Prints the report, writes the forms that were asked for, and tells the platform where that was asked for. */
async function finish(result, platform, line, io) {
    const { report, files, exitCode, base } = result;
    if (line.flags.has('json')) {
        const { stringifyReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8937));
        io.stdout.write(stringifyReport(report));
    }
    else {
        const { renderText } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 4123));
        io.stdout.write(renderText(report, { color: usesColor(io) }));
        io.stdout.write(`\nreport: ${(0,load/* displayPath */.Gt)(files.report, io.cwd)}\n`);
    }
    const judged = [{ report, base }];
    await (0,write_forms/* writeForms */.H)(judged, platform, line, io);
    if (line.flags.has('post'))
        await (0,post/* post */.b)(judged, platform, line, io);
    return exitCode;
}
/** https://no-color.org; FORCE_COLOR for CI logs that show colour. */
function usesColor({ env, stdout }) {
    if (env['NO_COLOR'])
        return false;
    return stdout.isTTY || Boolean(env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0');
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ defaultCommentId),
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7910);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);


const defaultCommentId = 'tinygate';
/** Writes the comment and the check; what is refused is said on stderr and changes no verdict. */
async function post(judged, platform, line, io) {
    const delivered = await (0,_pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)(platform, judged, {
        comment: 'on-change',
        commentId: line.text['comment-id'] ?? defaultCommentId,
        checkName: 'tinygate',
    });
    for (const one of delivered)
        io.stderr.write(`${platform.name}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDelivery */ .Ks)(one))}\n`);
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeForms)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9807);
/* harmony import */ var _pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7910);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4500);




/** Every form that the command line names a file for; their renderers are loaded only then. */
async function writeForms(judged, platform, { text }, io) {
    const reports = judged.map(({ report }) => report);
    const forms = {
        html: async () => (await Promise.all(/* import() */[__webpack_require__.e(596), __webpack_require__.e(278)]).then(__webpack_require__.bind(__webpack_require__, 7278))).renderPage(judged),
        markdown: () => Promise.resolve((0,_pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .commentBody */ .I2)(platform, judged, text['comment-id'] ?? _post_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultCommentId */ .W, null)),
        junit: async () => (await __webpack_require__.e(/* import() */ 610).then(__webpack_require__.bind(__webpack_require__, 4610))).renderJunit(reports),
        'code-quality': async () => (await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 1070))).renderCodeQuality(reports),
        openmetrics: async () => (await __webpack_require__.e(/* import() */ 255).then(__webpack_require__.bind(__webpack_require__, 255))).renderOpenMetrics(reports),
        badge: async () => (await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 4909))).renderBadge(reports),
    };
    for (const [name, render] of Object.entries(forms)) {
        const file = text[name];
        if (file !== undefined)
            await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), await render());
    }
}


/***/ }),

/***/ 9807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Writes beside the target under a temporary name, then renames: a reader sees the old bytes or the new, never a part. */
async function writeAtomically(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 7312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent)
/* harmony export */ });
const silent = {
    start: () => ({ update: () => undefined, end: () => undefined }),
    note: () => undefined,
};


/***/ }),

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nQ: () => (/* binding */ baselineEvidence),
  SS: () => (/* binding */ describeOutcome),
  lN: () => (/* binding */ findBase),
  HZ: () => (/* binding */ lockPath),
  pr: () => (/* binding */ noBase)
});

// UNUSED EXPORTS: needsBase, planAt

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(5719);
;// CONCATENATED MODULE: ./build/report/evidence.js
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

// EXTERNAL MODULE: ./build/report/json.js + 1 modules
var json = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/report/lock.js
var lock = __webpack_require__(4624);
// EXTERNAL MODULE: ./build/spec/plan.js
var plan = __webpack_require__(3963);
// EXTERNAL MODULE: ./build/spec/read.js + 17 modules
var read = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(4379);
;// CONCATENATED MODULE: ./build/pipeline/baseline.js
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
        (maxDrop?.against === plan/* baseReference */.lo || maxIncrease?.against === plan/* baseReference */.lo || onUnchanged === 'warn'));
}
/** As the gate reads it. */
function baselineEvidence(outcome) {
    switch (outcome.kind) {
        case 'found':
            return baselineFrom(outcome.report, outcome.source);
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
    return (0,read/* readSpec */.O)(specPath, {
        cwd: workspace,
        workspace,
        readFile: (file) => history.readFile(commit, external_node_path_.posix.relative(workspace.replaceAll('\\', '/'), file.replaceAll('\\', '/'))),
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
        inputs = await (0,inputs_digest/* inputsDigest */.K)(base, (path) => platform.history.blobId(commit, path));
    }
    catch (error) {
        // A report can still be found by its commit.
        if (!(error instanceof platform_platform/* HistoryError */.tx) && !(error instanceof errors/* TinygateError */.oG))
            throw error;
        const fix = error instanceof platform_platform/* HistoryError */.tx ? ` ${error.fix}` : '';
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
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(plan.specPath), lock/* lockFileName */.x5);
    const bytes = await history.readFile(commit, path);
    if (bytes === null)
        return null;
    const source = `${path} of ${commit.slice(0, 12)}`;
    const report = (0,lock/* readLock */.mF)(new TextDecoder().decode(bytes), source, plan.name);
    return report && { kind: 'found', report, source, commit, sha256: (0,digest/* digestBytes */.QN)(bytes) };
}
function readable(bytes, from, commit) {
    try {
        const report = (0,json/* parseReport */.M)(new TextDecoder('utf-8', { fatal: true }).decode(bytes), from);
        const of = report.commit ?? commit;
        const source = of === null ? from : `report of ${of.slice(0, 12)}, ${from}`;
        return { kind: 'found', report, source, commit: of, sha256: (0,digest/* digestBytes */.QN)(bytes) };
    }
    catch (error) {
        return { kind: 'unavailable', reason: `the stored report cannot be read: ${error.message}` };
    }
}
/** A baseline that was named must be there: a typing error would let every growth through. */
async function readReportFile(path) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* TinygateError */.oG({
            code: 'baseline/unreadable',
            message: `expected a report to compare with, found that ${path} cannot be read (${error.code ?? 'unknown'})`,
            fix: 'Name a report.json that tinygate wrote, or leave the baseline at auto.',
        }, { cause: error });
    });
    if (bytes.length > json/* maxReportBytes */.K)
        (0,json/* parseReport */.M)(' '.repeat(json/* maxReportBytes */.K + 1), path);
    const report = (0,json/* parseReport */.M)(bytes.toString('utf8'), path);
    return { kind: 'found', report, source: `the report ${path}`, commit: report.commit, sha256: (0,digest/* digestBytes */.QN)(bytes) };
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
        if (error instanceof platform_platform/* HistoryError */.tx)
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
    return (0,external_node_path_.join)(plan.workspace, external_node_path_.posix.dirname(plan.specPath), lock/* lockFileName */.x5);
}


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   Ks: () => (/* binding */ describeDelivery),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* unused harmony export commentModes */
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9231);
/* harmony import */ var _report_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _report_render_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9376);
/* harmony import */ var _report_render_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8750);
/* harmony import */ var _report_render_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2470);
/**
 * Tells people: one comment for all models and one check, on whatever platform this is. What cannot be delivered never
 * changes a verdict; it is said, with the permission that is missing.
 */





/** GitHub takes 65,535 characters; the rest is for what joins the parts. */
const maxCheckBytes = 65_000;
/** When a comment is written. One that is there already is always kept true. */
const commentModes = (/* unused pure expression or super */ null && (['always', 'on-change', 'on-failure', 'never']));
async function deliver(platform, judged, { comment, commentId, checkName, isIncomplete = false }) {
    const delivered = [];
    if (comment !== 'never') {
        const delivery = await platform.upsertComment(commentId, (previous) => nextComment(platform, judged, { comment, commentId, previous }));
        delivered.push({ what: 'comment', delivery });
    }
    if (checkName !== null) {
        delivered.push({ what: 'check', delivery: await platform.publishCheck(checkOf(judged, checkName, isIncomplete)) });
    }
    return delivered;
}
/** The whole comment, also where nobody is told: an output for steps that post it themselves. */
function commentBody({ change }, judged, id, previous) {
    const baselines = Object.fromEntries(judged.flatMap(({ report, base: { outcome } }) => outcome.kind === 'found' ? [[report.spec.name, outcome.report]] : []));
    return (0,_report_render_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(judged.map(({ report }) => report), { id, url: change.runUrl, previous, baselines });
}
function nextComment(platform, judged, options) {
    const { comment, commentId, previous } = options;
    const body = commentBody(platform, judged, commentId, previous);
    if (comment === 'always')
        return body;
    if (previous !== null)
        return (0,_report_render_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .saysTheSame */ .Yq)(previous, body) ? null : body;
    const isGreen = ['pass', 'warn'].includes((0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(judged.map(({ report }) => report)));
    if (comment === 'on-failure')
        return isGreen ? null : body;
    return isGreen && judged.every(isUnchanged) ? null : body;
}
/** Every file has the bytes that it has in the base, and no budget was touched. */
function isUnchanged({ report, base: { outcome } }) {
    if (outcome.kind !== 'found' || report.budgetChanges.length > 0)
        return false;
    const before = new Map(outcome.report.artifacts.map(({ artifact, sha256 }) => [artifact, sha256]));
    return report.artifacts.every(({ artifact, sha256 }) => before.get(artifact) === sha256);
}
function checkOf(judged, name, isIncomplete) {
    const reports = judged.map(({ report }) => report);
    const title = reports.map((report) => `${report.spec.name}: ${(0,_report_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVerdict */ .XZ)(report)}`).join(' · ');
    return {
        name,
        verdict: (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)([...reports, ...(isIncomplete ? [{ verdict: 'error' }] : [])]),
        title: isIncomplete ? `${title} · not everything could be judged` : title,
        // Each model gets its share of what a check can hold, the first no more than the last.
        summary: reports.map((report) => (0,_report_render_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .Br)(report, maxCheckBytes / reports.length)).join('\n'),
        annotations: (0,_report_render_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .limitAnnotations */ .yV)(reports.flatMap(_report_render_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAnnotations */ .Hp), _report_render_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationLimits */ .k1.check),
    };
}
/** `comment: refused: … Grant the job pull-requests: write.` Null where there is nothing to say. */
function describeDelivery({ what, delivery }) {
    switch (delivery.kind) {
        case 'done':
            return `${what}: ${delivery.url ?? 'written'}`;
        case 'unchanged':
            return `${what}: nothing new to say`;
        case 'unsupported':
            return `${what}: not here: ${delivery.reason}`;
        case 'refused': {
            const grant = delivery.permission === null ? '' : ` It needs the permission ${delivery.permission}.`;
            return `${what}: refused: ${delivery.reason}.${grant} The verdict, the summary and the annotations are complete without it.`;
        }
        default:
            return delivery;
    }
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inputsDigest),
/* harmony export */   N: () => (/* binding */ inputPaths)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2552);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8614);
/* harmony import */ var _spec_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2523);
/* harmony import */ var _spec_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3963);
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

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ detectPlatform)
});

// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(3454);
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
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 6296))).openGithub(env, folder, options),
    },
    {
        name: 'gitlab',
        isHere: (env) => env['GITLAB_CI'] === 'true',
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 7798))).gitlabPlatform(env, folder, options),
    },
    {
        name: 'bitbucket',
        isHere: (env) => Boolean(env['BITBUCKET_BUILD_NUMBER']),
        open: async (env, folder, options) => (await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 7535))).bitbucketPlatform(env, folder, options),
    },
];
/** `folder` is the workspace, absolute: paths in history are relative to it. */
async function detectPlatform(env, folder, options = {}) {
    const found = platforms.find(({ isHere }) => isHere(env));
    return found ? found.open(env, folder, options) : localPlatform(folder);
}


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ gitHistory),
/* harmony export */   Qo: () => (/* binding */ headCommit)
/* harmony export */ });
/* unused harmony export trackedFiles */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5719);
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

/***/ 5719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ storeName),
/* harmony export */   tx: () => (/* binding */ HistoryError)
/* harmony export */ });
/* unused harmony export platformNames */
const platformNames = (/* unused pure expression or super */ null && (['github', 'gitea', 'gitlab', 'bitbucket', 'local', 'fake']));
/** History that is not there: a shallow clone, a commit that was never fetched. */
class HistoryError extends Error {
    fix;
    constructor(message, 
    /** What to change in the workflow. */
    fix) {
        super(message);
        this.fix = fix;
        this.name = 'HistoryError';
    }
}
/** The name under which the files of a run are stored; the digest is that of its inputs. */
function storeName(spec, inputs) {
    return `tinygate-${spec}-${inputs.slice(0, 16)}`;
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   tn: () => (/* binding */ updateLock),
/* harmony export */   x5: () => (/* binding */ lockFileName)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8937);
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.stringifyReport)({ lockVersion: 1, reports: sorted });
}
/** The report of a spec, null where the lock has none. Throws `TinygateError` for a lock that cannot be trusted. */
function readLock(text, source, name) {
    const { reports } = parseLock(text, source);
    const entry = Object.hasOwn(reports, name) ? reports[name] : undefined;
    return entry === undefined ? null : unpack(entry, source);
}
function pack({ schemaVersion, tool, spec, seed, engine, data, artifacts, stages }) {
    const samples = { labels: data.labels, predictions: artifacts.map(({ predictions }) => predictions) };
    const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliCompressSync)(JSON.stringify(samples), {
        params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_PARAM_QUALITY]: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_MAX_QUALITY },
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
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .M)(JSON.stringify(whole), source);
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


/***/ }),

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   k1: () => (/* binding */ annotationLimits),
/* harmony export */   yV: () => (/* binding */ limitAnnotations)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3614);
/** What to mark in the spec: one annotation on the line of every budget that is not met. Plain data, unescaped. */

function renderAnnotations(report) {
    const budgets = report.budgets
        .filter(({ verdict }) => verdict !== 'pass')
        .map((row) => {
        const { subject, sentence } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBudget */ .No)(row);
        const conditions = row.conditions.length > 0 ? ` (${row.conditions.join('; ')})` : '';
        const message = [`${row.artifact}: ${subject}: ${sentence}${conditions}`, row.message].filter(Boolean).join('\n');
        const level = row.verdict === 'warn' ? 'warning' : 'error';
        return {
            level,
            ...positionOf(row.place),
            title: title(`${row.artifact} ${subject} ${titleWords(row)}`),
            message,
        };
    });
    const invariants = report.invariants
        .filter(({ verdict }) => verdict !== 'pass')
        .map((row) => {
        const { subject, sentence } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInvariant */ .Kg)(row);
        const message = `${row.artifact}, layer ${row.layer}: ${subject} ${sentence}`;
        return {
            level: 'error',
            ...positionOf({ file: report.spec.path }),
            title: title(`${row.artifact}: ${subject} not kept in ${row.layer}`),
            message,
        };
    });
    return [...budgets, ...invariants];
}
/** What one place shows: GitHub drops annotations past 10 errors and 10 warnings of a step, and refuses more than 50 in a check. */
const annotationLimits = {
    step: { error: 10, warning: 10, total: 20 },
    check: { error: 50, warning: 50, total: 50 },
};
/** Errors first, each kind in its order; where some do not fit, the last one says how many more the summary has. */
function limitAnnotations(annotations, { error, warning, total }) {
    const errors = annotations.filter(({ level }) => level === 'error');
    const warnings = annotations.filter(({ level }) => level === 'warning');
    if (errors.length <= error && warnings.length <= warning && annotations.length <= total) {
        return [...errors, ...warnings];
    }
    // The notice takes a place of its own level.
    const noticeLevel = errors.length > error || errors.length >= total ? 'error' : 'warning';
    const shownErrors = errors.slice(0, Math.min(error, total) - (noticeLevel === 'error' ? 1 : 0));
    const room = Math.min(warning - (noticeLevel === 'warning' ? 1 : 0), total - shownErrors.length - 1);
    const shown = [...shownErrors, ...warnings.slice(0, Math.max(0, room))];
    const left = [...errors.slice(shownErrors.length), ...warnings.slice(Math.max(0, room))];
    const { file, line, column } = left[0];
    const words = `${left.length} more budget${left.length === 1 ? ' is' : 's are'} not met`;
    const message = `${words}: the job summary has them all.`;
    return [...shown, { level: noticeLevel, file, line, column, title: words, message }];
}
function titleWords({ verdict, operator, actual, delta }) {
    if (verdict === 'error')
        return 'could not be judged';
    if (actual === null)
        return 'has nothing to compare with';
    if (verdict === 'inconclusive' || delta === null || delta <= 0)
        return 'is undecided';
    return operator === 'min' ? 'is under budget' : 'is over budget';
}
function positionOf({ file, line = 1, column = 1 }) {
    return { file, line, column };
}
function title(text) {
    return text.length <= 255 ? text : `${text.slice(0, 254)}…`;
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ commentMarker),
  R4: () => (/* binding */ maxCommentBytes),
  wQ: () => (/* binding */ renderComment),
  Yq: () => (/* binding */ saysTheSame)
});

;// CONCATENATED MODULE: ./build/report/claims.js
/** The condition of a row whose number was not looked at by whoever judges it. */
const claimedCondition = "claimed by the change's own run";
/** A sentence of Markdown; empty where every number was measured by whoever judges it. */
function renderClaims({ budgets }) {
    const claimed = budgets.filter(({ conditions }) => conditions.includes(claimedCondition)).length;
    if (claimed === 0)
        return '';
    const are = claimed === 1 ? 'is' : 'are';
    return `_${claimed} of ${budgets.length} numbers ${are} what the run of this change claims: only a run of the base branch will confirm them._`;
}

// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/markdown-parts.js
var markdown_parts = __webpack_require__(6333);
// EXTERNAL MODULE: ./build/report/render-budget-diff.js
var render_budget_diff = __webpack_require__(1993);
// EXTERNAL MODULE: ./build/report/render-summary.js
var render_summary = __webpack_require__(2470);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/report/why.js
/** Null when the two files are the same bytes. */
function explainChange(before, after) {
    if (before.sha256 === after.sha256)
        return null;
    const names = [...new Set([...after.layers, ...before.layers].map(({ name }) => name))];
    const layers = names
        .map((name) => compareLayer(name, layerOf(before, name), layerOf(after, name)))
        .filter(({ change }) => change !== 'same')
        .sort((a, b) => Math.abs(growth(b)) - Math.abs(growth(a)));
    const kernelGrowth = layers.reduce((sum, layer) => sum + growth(layer), 0);
    return {
        artifact: after.artifact,
        sizeBytes: [before.sizeBytes, after.sizeBytes],
        deflatedBytes: [before.deflatedBytes, after.deflatedBytes],
        layers,
        otherBytes: after.sizeBytes - before.sizeBytes - kernelGrowth,
    };
}
/** Bytes that the layer's kernel grew by. */
function growth({ kernelBytes: [before, after] }) {
    return (after ?? 0) - (before ?? 0);
}
function layerOf({ layers }, name) {
    return layers.find((layer) => layer.name === name);
}
function compareLayer(name, before, after) {
    const both = (key) => [before?.[key] ?? null, after?.[key] ?? null];
    const row = {
        layer: name,
        kernelBytes: both('kernelBytes'),
        zeroFraction: both('zeroFraction'),
        distinctCodes: both('distinctCodes'),
    };
    return { ...row, change: changeOf(before, after) };
}
function changeOf(before, after) {
    if (!before)
        return 'added';
    if (!after)
        return 'removed';
    if (after.kernelBytes !== before.kernelBytes)
        return after.kernelBytes > before.kernelBytes ? 'grew' : 'shrank';
    const isRecompressed = after.zeroFraction !== before.zeroFraction || after.distinctCodes !== before.distinctCodes;
    return isRecompressed ? 'recompressed' : 'same';
}

;// CONCATENATED MODULE: ./build/report/render-why.js




/** Most rows that help a reader; the rest is counted. */
const maxRows = 30;
/** Which layers changed and by how much, folded, with the headline open. */
function renderWhy({ artifact, sizeBytes, layers, otherBytes }) {
    const [before, after] = sizeBytes;
    const relative = (0,quantity/* formatRelative */.om)(after - before, before);
    const headline = `Why ${(0,report_escape/* escapeMarkdown */.FV)(artifact)} is ${signed(after - before)} against the base${relative === null ? '' : ` (${relative})`}`;
    const rows = layers.slice(0, maxRows).map(renderLayer);
    if (layers.length > maxRows)
        rows.push([`${layers.length - maxRows} more layers`, '', '', '', '']);
    if (otherBytes !== 0)
        rows.push(['_biases, scales, metadata_', '', signed(otherBytes), '', '']);
    if (rows.length === 0)
        return `${headline}: the same kernel sizes, zeros and number of codes, other values.`;
    return (0,markdown/* details */.zH)(headline, (0,markdown/* table */.tp)(['Layer', '', 'Kernel', 'Zeros', 'Distinct codes'], rows, [2, 3, 4]));
}
function renderLayer(layer) {
    const grown = growth(layer);
    const bytes = (0,quantity/* formatQuantity */.VZ)(layer.kernelBytes[1] ?? 0, 'bytes');
    return [
        (0,report_escape/* codeSpan */.SS)(layer.layer),
        layer.change,
        grown === 0 ? bytes : `${bytes} (${signed(grown)})`,
        renderPair(layer.zeroFraction, 'fraction'),
        renderPair(layer.distinctCodes, 'count'),
    ];
}
function renderPair([before, after], unit) {
    const text = (value) => value === null ? '—' : unit === 'count' ? (0,quantity/* formatCount */.B4)(value) : (0,quantity/* formatQuantity */.VZ)(value, unit);
    return before === after ? text(after) : `${text(before)} → ${text(after)}`;
}
function signed(bytes) {
    return bytes === 0 ? 'the same size' : `${bytes > 0 ? '+' : '−'}${(0,quantity/* formatDifference */.jR)(bytes, 'bytes')}`;
}

// EXTERNAL MODULE: ./build/gate/budget-diff.js
var budget_diff = __webpack_require__(2293);
// EXTERNAL MODULE: ./build/gate/verdict.js
var gate_verdict = __webpack_require__(9231);
;// CONCATENATED MODULE: ./build/report/render-comment.js
/**
 * The comment on a pull request: one for all models of a repository, found again by its hidden marker, with the last
 * runs folded at the end. It must not exceed what GitHub accepts.
 */











/** GitHub counts characters; we stay below in UTF-16 units and bytes alike. */
const maxCommentBytes = 65_536;
const maxHistory = 10;
/** The first line of every comment of ours; GitHub does not show it. */
function commentMarker(id) {
    if (!/^[\w.-]{1,100}$/.test(id))
        throw new RangeError(`expected letters, digits, . _ - as a comment id, found ${JSON.stringify(id)}`);
    return `<!-- tinygate:comment:${id} -->`;
}
function renderComment(reports, { id, url, previous, baselines }) {
    const history = nextHistory(reports, readHistory(previous, id));
    const ending = [renderHistory(history), url === null ? '' : `<sub>[The whole report](${safeUrl(url)})</sub>`].filter((part) => part !== '');
    const head = [commentMarker(id), encodeHistory(history)].join('\n');
    const fixed = [head, ...ending].join('\n\n');
    const room = maxCommentBytes - Buffer.byteLength(fixed) - 16;
    const notice = '_The rest is left out: it would exceed what a comment can hold. The job summary has it._';
    // Verdicts of all models come before the details of any.
    const headings = reports.map((report) => `### ${describe/* verdictEmoji */.If[report.verdict]} ${(0,report_escape/* escapeMarkdown */.FV)(report.spec.name)}: ${(0,describe/* describeVerdict */.XZ)(report)}`);
    const sections = reports.length === 1
        ? [...headings, ...reports.flatMap((report) => renderModel(report, baselines))]
        : [
            (0,markdown/* table */.tp)(['', 'Model', 'Verdict'], reports.map((report) => [
                describe/* verdictEmoji */.If[report.verdict],
                (0,report_escape/* codeSpan */.SS)(report.spec.name),
                (0,describe/* describeVerdict */.XZ)(report),
            ])),
            ...reports.flatMap((report, index) => [headings[index] ?? '', ...renderModel(report, baselines)]),
        ];
    return [head, (0,markdown/* fitSections */.WK)(sections, room, notice).trimEnd(), ...ending].join('\n\n') + '\n';
}
/** Whether the two comments say the same about the models; history and links aside. */
function saysTheSame(a, b) {
    const body = (text) => text
        .replace(/<!-- tinygate:history:[\w+/=]* -->/, '')
        .replace(/\n\n<details><summary>Earlier runs[\s\S]*$/, '')
        .replace(/\n\n<sub>\[The whole report\][\s\S]*$/, '')
        .trim();
    return body(a) === body(b);
}
function renderModel(report, baselines) {
    const baseline = Object.hasOwn(baselines, report.spec.name) ? baselines[report.spec.name] : undefined;
    const changes = report.artifacts.flatMap((artifact) => {
        const before = baseline?.artifacts.find((old) => old.artifact === artifact.artifact);
        const why = before ? explainChange(before, artifact) : null;
        return why ? [renderWhy(why)] : [];
    });
    const devices = (0,markdown_parts/* renderDevices */.Ux)(report.artifacts);
    const diff = (0,render_budget_diff/* renderBudgetDiffNote */.P)(report.budgetChanges);
    const isLoosened = report.budgetChanges.some(budget_diff/* isLooser */.N);
    return [
        isLoosened ? diff : '',
        (0,render_summary/* renderUnmetBudgets */.CB)(report.budgets),
        renderClaims(report),
        (0,render_summary/* renderBrokenInvariants */.Zq)(report),
        (0,markdown_parts/* renderBaseline */.qL)(report),
        ...changes,
        isLoosened ? '' : diff,
        devices === '' ? '' : (0,markdown/* details */.zH)('Measured on devices', devices),
        (0,markdown_parts/* renderParetoPicture */.KY)(report.artifacts, baseline?.artifacts),
    ].filter((section) => section !== '');
}
/** Only web addresses, with nothing that could end the link. */
function safeUrl(url) {
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        throw new RangeError(`expected a web address, found ${protocol}`);
    return href.replace(/[()<>"'\s\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function nextHistory(reports, earlier) {
    const [first] = reports;
    if (!first)
        return [...earlier];
    const budgets = reports.flatMap((report) => report.budgets);
    const invariants = reports.flatMap((report) => report.invariants);
    const entry = {
        commit: first.commit ?? '',
        verdict: (0,gate_verdict/* worstVerdict */.zP)(reports),
        summary: (0,describe/* describeVerdict */.XZ)({ budgets, invariants }),
    };
    return [entry, ...earlier.filter(({ commit }) => commit !== entry.commit)].slice(0, maxHistory);
}
function renderHistory([, ...earlier]) {
    if (earlier.length === 0)
        return '';
    const rows = earlier.map(({ commit, verdict, summary }) => [
        describe/* verdictEmoji */.If[verdict],
        (0,report_escape/* codeSpan */.SS)(commit.slice(0, 12) || 'unknown'),
        (0,report_escape/* escapeMarkdown */.FV)(summary),
    ]);
    return (0,markdown/* details */.zH)('Earlier runs', (0,markdown/* table */.tp)(['', 'Commit', 'Verdict'], rows));
}
/** The history travels inside the comment itself, so no run needs another store. */
function encodeHistory(history) {
    return `<!-- tinygate:history:${Buffer.from(JSON.stringify(history)).toString('base64')} -->`;
}
/** What anyone may have edited: anything that is not a history of ours counts as none. */
function readHistory(previous, id) {
    if (!previous?.startsWith(commentMarker(id)))
        return [];
    const encoded = /<!-- tinygate:history:([\w+/=]*) -->/.exec(previous)?.[1];
    if (encoded === undefined)
        return [];
    try {
        const value = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
        return Array.isArray(value) ? value.filter(isHistoryEntry).slice(0, maxHistory) : [];
    }
    catch {
        return [];
    }
}
function isHistoryEntry(value) {
    if (value === null || typeof value !== 'object')
        return false;
    const { commit, verdict, summary } = value;
    const isText = (text, length) => typeof text === 'string' && text.length <= length;
    return isText(commit, 64) && isText(summary, 500) && gate_verdict/* verdicts */.rY.includes(verdict);
}


/***/ })

};
