export const id = 9854;
export const ids = [9854];
export const modules = {

/***/ 71350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ usesColor),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/** https://no-color.org; FORCE_COLOR for CI logs that show colour; a dumb terminal takes no control codes. */
function usesColor({ env, stdout }) {
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'])
        return env['FORCE_COLOR'] !== '0';
    return stdout.isTTY && env['TERM'] !== 'dumb';
}
/** Columns that a table may take: those of the terminal, else as many as every terminal has. */
function widthOf({ stdout }) {
    return stdout.isTTY && stdout.columns ? Math.max(40, stdout.columns) : 80;
}


/***/ }),

/***/ 54500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ defaultCommentId),
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47910);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);


const defaultCommentId = 'tinygate';
/** Writes the comment and the check; what is refused is said on stderr and changes no verdict. */
async function post(judged, platform, line, io, isIncomplete = false) {
    const delivered = await (0,_pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .cK)(platform, judged, {
        comment: 'on-change',
        commentId: line.text['comment-id'] ?? defaultCommentId,
        checkName: 'tinygate',
        isIncomplete,
    });
    for (const one of delivered)
        io.stderr.write(`${platform.name}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDelivery */ .Ks)(one))}\n`);
}


/***/ }),

/***/ 75681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeForms)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19807);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47910);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54500);





/**
 * Every form that the command line names a file for; their renderers are loaded only then. A form that cannot be written
 * keeps no other from being written: what the operating system refused is returned.
 */
async function writeForms(judged, platform, { text }, io) {
    const reports = judged.map(({ report }) => report);
    const forms = {
        html: async () => (await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(751), __webpack_require__.e(7278)]).then(__webpack_require__.bind(__webpack_require__, 67278))).renderPage(judged),
        markdown: () => Promise.resolve((0,_pipeline_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .commentBody */ .I2)(platform, judged, text['comment-id'] ?? _post_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultCommentId */ .W, null)),
        junit: async () => (await __webpack_require__.e(/* import() */ 4610).then(__webpack_require__.bind(__webpack_require__, 84610))).renderJunit(reports),
        'code-quality': async () => (await __webpack_require__.e(/* import() */ 8689).then(__webpack_require__.bind(__webpack_require__, 48689))).renderCodeQuality(reports),
        openmetrics: async () => (await __webpack_require__.e(/* import() */ 255).then(__webpack_require__.bind(__webpack_require__, 20255))).renderOpenMetrics(reports),
        badge: async () => (await __webpack_require__.e(/* import() */ 4909).then(__webpack_require__.bind(__webpack_require__, 94909))).renderBadge(reports),
    };
    const problems = [];
    for (const [name, render] of Object.entries(forms)) {
        const file = text[name];
        if (file === undefined)
            continue;
        try {
            await (0,_core_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), await render());
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG))
                throw error;
            problems.push(...error.problems);
        }
    }
    return problems;
}


/***/ }),

/***/ 19807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71626);




/**
 * Writes beside the target under a temporary name, then renames: a reader sees the old bytes or the new, never a part. What
 * is no regular file, such as `/dev/stdout`, is written to in place and never replaced.
 * @throws TinygateError that names the target where the operating system refuses.
 */
async function writeAtomically(path, content) {
    const temporary = `${path}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.tmp`;
    try {
        if (await isDevice(path)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
            return;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainSystemError */ .T)(error, 'write', path) ?? error;
    }
}
/** A device, a pipe or a socket. */
async function isDevice(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    return found !== null && !found.isFile() && !found.isDirectory();
}


/***/ }),

/***/ 87312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent)
/* harmony export */ });
const silent = {
    start: () => ({ update: () => undefined, end: () => undefined }),
    note: () => undefined,
};


/***/ }),

/***/ 11569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   oD: () => (/* binding */ readTold)
/* harmony export */ });
/* unused harmony export readLocked */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15719);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18937);
/* harmony import */ var _report_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4624);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84379);
/**
 * What a run has told about a commit: the `tinygate.lock.json` that stands in it, then the reports that runs have stored. A
 * file that is committed is measured from git; this is for what is trained, and for what bytes cannot tell.
 */








/** `base` is the spec that the commit has, null where that cannot be read: a report can still be found by its commit. */
async function readTold(commit, base, plan, platform) {
    const { history } = platform;
    let inputs = null;
    try {
        const locked = await readLocked(commit, plan, platform);
        if (locked)
            return locked;
        if (base)
            inputs = await (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .inputsDigest */ .KA)(base, (path) => history.blobId(commit, path));
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG))
            throw error;
        const found = await readStored(commit, null, plan, platform);
        if (found.kind === 'found')
            return found;
        return { kind: 'lost', reason: error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .HistoryError */ .tx ? `${error.found}. ${error.fix}` : error.message };
    }
    return readStored(commit, inputs, plan, platform);
}
async function readStored(commit, inputs, plan, platform) {
    const stored = await platform.findReport({ spec: plan.name, inputs, commit });
    switch (stored.kind) {
        case 'absent':
            return { kind: 'absent', reason: 'no run of it has stored a report' };
        case 'lost':
            return { kind: 'lost', reason: stored.reason };
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
    return report && { kind: 'found', report, source, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes) };
}
function readable(bytes, from, commit) {
    try {
        const report = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReport */ .M)(new TextDecoder('utf-8', { fatal: true }).decode(bytes), from);
        const of = report.commit ?? commit;
        const source = of === null ? from : `report of ${of.slice(0, 12)}, ${from}`;
        return { kind: 'found', report, source, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes) };
    }
    catch (error) {
        return { kind: 'lost', reason: `the stored report cannot be read: ${error.message}` };
    }
}
/** A report that was named must be there: a typing error would let every growth through. */
async function readNamed(path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TinygateError */ .oG({
            code: 'baseline/unreadable',
            message: `expected a report to compare with, found that ${path} cannot be read (${error.code ?? 'unknown'})`,
            fix: 'Name a report.json that tinygate wrote, or leave the baseline at auto.',
        }, { cause: error });
    });
    if (bytes.length > _report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .maxReportBytes */ .K)
        (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReport */ .M)(' '.repeat(_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .maxReportBytes */ .K + 1), path);
    const report = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReport */ .M)(bytes.toString('utf8'), path);
    return { kind: 'found', report, source: `report ${path}`, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(bytes) };
}
/** Where the lock of a spec is on the disk. */
function lockPath(plan) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(plan.workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(plan.specPath), _report_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockFileName */ .x5);
}


/***/ }),

/***/ 95894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ planAt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/spec/read.js + 21 modules
var read = __webpack_require__(16005);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/pipeline/no-file.js
/**
 * Paths in a commit that no file stands at. What a link or a submodule leads to is not in the commit, so it is neither judged
 * nor taken for nothing: a file that is hidden behind one has not gone.
 */

/** Null for a file and for nothing. */
async function findObstacle(commit, path, { kindOf }) {
    const kind = await kindOf(commit, path);
    if (kind === null)
        return null;
    const parts = path.split('/');
    for (const index of parts.keys()) {
        const at = parts.slice(0, index + 1).join('/');
        const found = await kindOf(commit, at);
        if (found === 'link' || found === 'submodule')
            return { kind: found, at };
    }
    return { kind, at: path };
}
/** @throws NotAFileError where something stands at the path, or on the way to it, that is no file. */
async function requireFileOrNothing(commit, path, history) {
    const found = await findObstacle(commit, path, history);
    if (found)
        throw new NotAFileError(`${path} of ${commit.slice(0, 12)}`, found);
}
/** A problem of the commit, whatever the spec in it says. */
class NotAFileError extends errors/* SpecError */.G8 {
    constructor(what, { kind, at }) {
        super({
            code: 'commit/not-a-file',
            message: `expected ${what} to be a file, found that ${at} is a ${kind} there`,
            cause: causes[kind],
            fix: `Commit the file itself, and name its own path; or remove ${at}.`,
        });
    }
}
const causes = {
    folder: 'A folder has no bytes that can be judged.',
    link: 'Links are not followed in a commit: what a link leads to may be judged here and be another file where it is used.',
    submodule: 'The files of a submodule are in another repository and not in this commit.',
};

;// CONCATENATED MODULE: ./build/pipeline/base-spec.js
/** A spec as it is in another commit, read from git's objects. */



/**
 * The spec as it is in a commit, with the seed and the data's folder of `plan`; null where the commit has nothing there.
 * Throws `NotAFileError` where the spec, or one that it extends, is a link, a folder or in a submodule.
 */
async function planAt(commit, plan, { history }) {
    const { workspace, specPath, seed, data } = plan;
    if ((await history.blobId(commit, specPath)) === null) {
        await requireFileOrNothing(commit, specPath, history);
        return null;
    }
    return (0,read/* readSpec */.O)(specPath, {
        cwd: workspace,
        workspace,
        readFile: async (file) => {
            const path = external_node_path_.posix.relative(workspace.replaceAll('\\', '/'), file.replaceAll('\\', '/'));
            const bytes = await history.readFile(commit, path);
            if (bytes === null)
                await requireFileOrNothing(commit, path, history);
            return bytes;
        },
        overrides: { ...(seed === undefined ? {} : { seed }), ...(data ? { dataRoot: data.root } : {}) },
    });
}


/***/ }),

/***/ 69842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lN: () => (/* binding */ findBase),
  n3: () => (/* binding */ isRelative),
  fq: () => (/* binding */ needsBase)
});

// UNUSED EXPORTS: describeFound

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(15719);
// EXTERNAL MODULE: ./build/spec/plan.js
var spec_plan = __webpack_require__(53963);
// EXTERNAL MODULE: ./build/platform/history-error.js
var history_error = __webpack_require__(6437);
;// CONCATENATED MODULE: ./build/pipeline/base-commit.js
/**
 * The commit that a change is compared with. It follows from the event and from git alone: nothing that the change brings
 * along has a say in it, but for the commits that it is made of.
 */


/** Throws `SpecError` for a name that stands for no commit. What git or the platform cannot tell is an answer. */
async function chooseBase(question) {
    try {
        if (question.named !== null)
            return await byName(question.named, question);
        switch (question.change.event) {
            case 'pull-request':
                return await ofPullRequest(question);
            case 'merge-queue':
                return ofMergeQueue(question.change);
            case 'push':
                return await ofPush(question);
            case 'local':
                return await ofLocal(question);
            case 'other':
                return await ofOther(question);
            default:
                return question.change.event;
        }
    }
    catch (error) {
        if (error instanceof history_error/* HistoryError */.t)
            return { kind: 'unknown', error };
        throw error;
    }
}
async function byName(name, { history }) {
    const commit = (await history.resolve(name)) ?? (await history.branchTip(name));
    if (commit !== null)
        return alone(commit, `named as ${name}`);
    throw new errors/* SpecError */.G8({
        code: 'base/unknown',
        message: `expected the base to be a commit, a branch or a tag, found that git knows no '${name}'`,
        cause: 'It is misspelt, or was not fetched.',
        fix: 'Fetch it, or name another one, such as origin/main or HEAD~1.',
    });
}
/** The test merge says what the target is; where there is none, the tip of the target is asked for. */
async function ofPullRequest(question) {
    const { change, history } = question;
    const checkout = question.isFollowUp ? null : await checkoutOf(history);
    const head = change.headSha ?? checkout?.commit ?? null;
    const merge = question.isFollowUp ? null : await testMerge(question, checkout);
    const target = merge?.target ?? (await targetTip(question));
    return {
        kind: 'commit',
        target,
        fork: head === null ? null : await forkOf(target, head, question),
        isMerged: merge !== null && merge.commit === checkout?.commit,
        lockCommit: target.commit,
        note: null,
    };
}
/** A merge of two whose second parent is the head under judgement; Bitbucket merges the other way round. */
async function testMerge({ change, history }, checkout) {
    const { headSha, mergeSha, baseSha } = change;
    if (headSha === null)
        return null;
    const candidates = [checkout?.commit ?? null, mergeSha].filter((sha) => sha !== null && sha !== headSha);
    for (const commit of new Set(candidates)) {
        const [first, second, ...more] = await history.parents(commit).catch(orNothing);
        if (first === undefined || second === undefined || more.length > 0)
            continue;
        if (isSame(second, headSha)) {
            return { commit, target: { commit: first, role: 'the first parent of the test merge' } };
        }
        if (isSame(first, headSha) && baseSha !== null && isSame(second, baseSha)) {
            return { commit, target: { commit: second, role: 'the second parent of the test merge' } };
        }
    }
    return null;
}
/** The newer of what is fetched and what the event has; an event may be older than the branch, and a fetch than the event. */
async function targetTip({ change, history }) {
    const { baseBranch, baseSha, forkSha } = change;
    const tip = baseBranch === null ? null : await history.branchTip(baseBranch).catch(orNull);
    const role = `the tip of ${baseBranch ?? 'the target branch'}`;
    const told = baseSha === forkSha ? null : baseSha;
    if (tip !== null && (told === null || (await isAncestor(told, tip, history))))
        return { commit: tip, role };
    if (told !== null)
        return { commit: told, role };
    throw new history_error/* HistoryError */.t('no-base', `neither the event nor this checkout tells ${role}`, `Fetch it before tinygate runs: git fetch origin ${baseBranch ?? 'BRANCH'}; or name it with --base.`);
}
async function forkOf(target, head, { change, history }) {
    try {
        const commit = await history.mergeBase(target.commit, head);
        if (commit === null || commit === target.commit)
            return null;
        return { commit, role: 'the merge base' };
    }
    catch (error) {
        if (!(error instanceof history_error/* HistoryError */.t))
            throw error;
        const { forkSha } = change;
        if (forkSha !== null)
            return forkSha === target.commit ? null : { commit: forkSha, role: 'the merge base' };
        return { unknown: error };
    }
}
function ofMergeQueue({ baseSha }) {
    if (baseSha !== null)
        return alone(baseSha, 'what the merge queue merges into');
    const fix = 'Leave GITHUB_EVENT_PATH as the runner sets it.';
    throw new history_error/* HistoryError */.t('no-base', 'the event of the merge queue names no base commit', fix);
}
async function ofPush(question) {
    const { change, history } = question;
    const { baseSha, headSha, headBranch } = change;
    if (baseSha !== null && (await isThere(baseSha, history)))
        return alone(baseSha, 'the commit before this push');
    const head = headSha ?? (await checkoutOf(history))?.commit ?? null;
    if (head === null)
        throw new history_error/* HistoryError */.t('no-base', 'the push names no commit', 'Check out the repository.');
    const note = baseSha === null
        ? 'this push made the branch: there is no commit before it'
        : `history was rewritten: the commit before this push, ${base_commit_short(baseSha)}, is gone`;
    const branch = change.defaultBranch ?? (await findDefault(history)).branch;
    if (branch === headBranch)
        return parentOf(head, 'the first parent', question, note);
    const tip = await history.branchTip(branch);
    if (tip === null)
        throw notFetched(branch);
    return leftAt(tip, branch, head, history, note);
}
async function ofLocal(question) {
    const { history } = question;
    const checkout = await checkoutOf(history);
    const { commit = null, branch = null } = checkout ?? {};
    if (commit === null)
        return { kind: 'first', reason: 'nothing is committed here yet' };
    const base = await findDefault(history, checkout);
    // Without a branch, as some CI servers check out: its tip stands for it.
    if (branch === base.branch || (branch === null && commit === base.commit)) {
        if (await question.hasChanges(commit))
            return alone(commit, `the last commit on ${base.branch}`);
        return parentOf(commit, `the commit before the last on ${base.branch}`, question, null);
    }
    return leftAt(base.commit, base.name, commit, history, null);
}
/** A schedule, a press of a button, a tag: what was there before the last commit. */
async function ofOther(question) {
    const { change, history } = question;
    const head = (await checkoutOf(history))?.commit ?? change.headSha;
    if (head === null)
        throw new history_error/* HistoryError */.t('no-base', 'the event names no commit', 'Check out the repository.');
    const chosen = await parentOf(head, 'the first parent', question, null);
    return chosen.kind === 'commit' ? { ...chosen, lockCommit: head } : chosen;
}
async function findDefault(history, checkout) {
    const { remoteDefault = null } = checkout ?? (await checkoutOf(history)) ?? {};
    const remote = [remoteDefault, 'main', 'master'].filter((branch) => branch !== null);
    for (const branch of new Set(remote)) {
        const commit = await history.branchTip(branch);
        if (commit !== null)
            return { branch, name: `origin/${branch}`, commit };
    }
    for (const branch of ['main', 'master']) {
        const commit = await history.resolve(`refs/heads/${branch}`);
        if (commit !== null)
            return { branch, name: branch, commit };
    }
    throw new history_error/* HistoryError */.t('no-base', 'the default branch cannot be told: there is no origin/HEAD, origin/main or origin/master, and no main or master', 'Name what to compare with: --base REF, such as --base HEAD~1.');
}
async function leftAt(tip, name, head, history, note) {
    const commit = await history.mergeBase(tip, head);
    if (commit !== null)
        return { ...alone(commit, `the merge base with ${name}`), note };
    const found = `${name} and ${base_commit_short(head)} have no commit in common`;
    throw new history_error/* HistoryError */.t('no-base', found, 'Name what to compare with: --base REF.');
}
async function parentOf(commit, role, { history }, note) {
    const [parent] = await history.parents(commit);
    if (parent === undefined)
        return { kind: 'first', reason: `${base_commit_short(commit)} is the first commit` };
    return { ...alone(parent, role), note };
}
function alone(commit, role) {
    return { kind: 'commit', target: { commit, role }, fork: null, isMerged: false, lockCommit: commit, note: null };
}
/** Null where no repository is checked out, but the platform may know. */
async function checkoutOf({ checkout }) {
    return (await checkout?.()) ?? null;
}
/** False for what a force push replaced; what merely was not fetched is told when it is read. */
async function isThere(commit, history) {
    try {
        await history.parents(commit);
        return true;
    }
    catch (error) {
        if (error instanceof history_error/* HistoryError */.t)
            return error.fault !== 'gone';
        throw error;
    }
}
async function isAncestor(one, other, history) {
    if (one === other)
        return true;
    return (await history.mergeBase(one, other).catch(orNull)) === one;
}
function orNull(error) {
    if (error instanceof history_error/* HistoryError */.t)
        return null;
    throw error;
}
function orNothing(error) {
    if (error instanceof history_error/* HistoryError */.t)
        return [];
    throw error;
}
function notFetched(branch) {
    const fix = `Fetch it before tinygate runs (git fetch origin ${branch}), or check out with \`fetch-depth: 0\`.`;
    return new history_error/* HistoryError */.t('not-fetched', `the default branch ${branch} is not in this checkout`, fix);
}
/** Bitbucket abbreviates some names. */
function isSame(one, other) {
    return one.startsWith(other) || other.startsWith(one);
}
function base_commit_short(commit) {
    return commit.slice(0, 12);
}

// EXTERNAL MODULE: ./build/pipeline/base-report.js
var base_report = __webpack_require__(11569);
// EXTERNAL MODULE: ./build/pipeline/base-spec.js + 1 modules
var base_spec = __webpack_require__(95894);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/platform/git/lfs.js
var lfs = __webpack_require__(59074);
// EXTERNAL MODULE: ./build/pipeline/inputs-digest.js
var inputs_digest = __webpack_require__(84379);
;// CONCATENATED MODULE: ./build/pipeline/changes.js
/** Whether the working tree has other files than a commit, of those that a run reads. */





async function hasChanges(plan, commit, history) {
    for (const path of (0,inputs_digest/* inputPaths */.Nq)(plan)) {
        const file = (0,external_node_path_.join)(plan.workspace, path);
        const [there, here] = await Promise.all([history.blobId(commit, path), (0,inputs_digest/* blobIdOf */.mR)(file)]);
        if (there === here)
            continue;
        if (there === null || here === null || !(await isCheckedOut(file, await history.readFile(commit, path))))
            return true;
    }
    return false;
}
/** Git may write other bytes than it holds: the content of a Git LFS pointer, or the line ends of Windows. */
async function isCheckedOut(file, committed) {
    if (committed === null)
        return false;
    const bytes = await (0,promises_.readFile)(file);
    const pointer = (0,lfs/* readPointer */.q)(committed);
    if (pointer)
        return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === pointer.sha256;
    const unix = (text) => Buffer.from(text).toString('latin1').replaceAll('\r\n', '\n');
    return !committed.includes(0) && unix(bytes) === unix(committed);
}

;// CONCATENATED MODULE: ./build/pipeline/baseline.js
/**
 * What a change is compared with: the commit that it lands on, and the commit that it left its target at. Committed files
 * and the spec are read from git there; what is trained, and what only a run can tell, from a lock that stands in that
 * commit or from what its runs have stored. Nothing is built again.
 */








async function findBase(plan, platform, options = {}) {
    const { baseline = 'auto', base = null, isFollowUp = false } = options;
    const nothing = { platform, sides: [], named: null, budgets: null, isFollowUp };
    if (baseline === 'none')
        return { ...nothing, chosen: { kind: 'not-asked' } };
    const named = baseline === 'auto' ? null : await (0,base_report/* readNamed */.Mk)(baseline.report);
    const { change, history } = platform;
    const chosen = await chooseBase({
        change,
        history,
        named: base,
        isFollowUp,
        hasChanges: (commit) => hasChanges(plan, commit, history),
    });
    if (chosen.kind !== 'commit')
        return { ...nothing, chosen, named };
    const { target, fork, lockCommit, isMerged } = chosen;
    const needsTold = named === null && (asksRuns(plan, isFollowUp) || plan.artifacts.some((one) => !(0,spec_plan/* isCommitted */.zZ)(one)));
    const commits = fork && !('unknown' in fork) ? [target, fork] : [target];
    const sides = await Promise.all(commits.map(async ({ commit, role }) => {
        const spec = await readBaseSpec(commit, plan, platform);
        const told = needsTold
            ? await (0,base_report/* readTold */.oD)(commit === target.commit ? lockCommit : commit, spec.plan, plan, platform)
            : null;
        return { ...spec, role, told };
    }));
    const [onto, left] = sides;
    // A branch that is behind its target has not loosened what the target has tightened since.
    const own = isMerged || !left?.plan ? onto?.plan : left.plan;
    return { platform, chosen, sides, named, budgets: own?.budgets ?? null, isFollowUp };
}
async function readBaseSpec(commit, plan, platform) {
    try {
        return { commit, plan: await (0,base_spec/* planAt */.J)(commit, plan, platform), problem: null };
    }
    catch (error) {
        if (!(error instanceof errors/* TinygateError */.oG))
            throw error;
        const problem = error instanceof platform_platform/* HistoryError */.tx ? `${error.found}. ${error.fix}` : error.message;
        return { commit, plan: null, problem };
    }
}
/** For a log, before anything is measured. */
function describeFound({ chosen, sides }) {
    switch (chosen.kind) {
        case 'not-asked':
            return 'none is asked for';
        case 'first':
            return chosen.reason;
        case 'unknown':
            return `${chosen.error.found}. ${chosen.error.fix}`;
        case 'commit':
            return sides.map(({ commit, role }) => `${commit.slice(0, 12)}, ${role}`).join('; ');
        default:
            return chosen;
    }
}
/** Whether any budget compares with the base, or is softened by it. */
function needsBase({ budgets }) {
    return budgets.some((budget) => budget.level !== 'off' && (isRelative(budget) || budget.onUnchanged === 'warn'));
}
function isRelative({ maxDrop, maxIncrease }) {
    return maxDrop?.against === spec_plan/* baseReference */.lo || maxIncrease?.against === spec_plan/* baseReference */.lo;
}
/** Whether a limit against the base rests on what only a device tells, or on samples that are not at hand. */
function asksRuns({ budgets, data }, isFollowUp) {
    return budgets.some((budget) => {
        if (budget.level === 'off' || !isRelative(budget))
            return false;
        const basis = (0,metrics/* findMetric */.GF)(budget.metric)?.basis;
        return basis === 'device' || (basis === 'samples' && (isFollowUp || data === null));
    });
}


/***/ }),

/***/ 47910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   Ks: () => (/* binding */ describeDelivery),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* unused harmony export commentModes */
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39231);
/* harmony import */ var _report_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73614);
/* harmony import */ var _report_render_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59376);
/* harmony import */ var _report_render_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59960);
/* harmony import */ var _report_render_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82470);
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
    const baselines = Object.fromEntries(judged.flatMap(({ report, base: { shown } }) => (shown ? [[report.spec.name, shown]] : [])));
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
function isUnchanged({ report, base: { shown } }) {
    if (shown === null || report.budgetChanges.length > 0)
        return false;
    const before = new Map(shown.artifacts.map(({ artifact, sha256 }) => [artifact, sha256]));
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

/***/ 82973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCodeWith),
/* harmony export */   L: () => (/* binding */ worstExitCode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39231);


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
/** The exit code of a verdict whose report could not be written whole: never green, and never milder than the verdict. */
function exitCodeWith(verdict, unwritten) {
    return worstExitCode([(0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(verdict), ...(unwritten.length > 0 ? [_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.input] : [])]);
}


/***/ }),

/***/ 84379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ inputsDigest),
/* harmony export */   Nq: () => (/* binding */ inputPaths),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   mR: () => (/* binding */ blobIdOf)
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
/** Relative to the root of the data. */
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

// EXTERNAL MODULE: ./build/platform/git.js + 2 modules
var git = __webpack_require__(19543);
;// CONCATENATED MODULE: ./build/platform/local.js
/**
 * No platform: a terminal, or a CI that tinygate does not know. It compares with the commit that the branch left the default
 * branch at; it keeps no reports and tells nobody.
 */

const unsupported = { kind: 'unsupported', reason: 'nobody is told outside a CI platform' };
function localPlatform(folder, change = {}) {
    return {
        name: 'local',
        change: {
            event: 'local',
            headSha: null,
            baseSha: null,
            mergeSha: null,
            forkSha: null,
            defaultBranch: null,
            headBranch: null,
            baseBranch: null,
            pullRequest: null,
            isFork: false,
            runUrl: null,
            ...change,
        },
        history: (0,git/* gitHistory */.H)(folder),
        findReport: () => Promise.resolve({ kind: 'absent' }),
        storeFiles: () => Promise.resolve(unsupported),
        upsertComment: () => Promise.resolve(unsupported),
        publishCheck: () => Promise.resolve(unsupported),
    };
}

;// CONCATENATED MODULE: ./build/platform/detect.js

const platforms = [
    {
        // Gitea and Forgejo run the same actions and answer the same API.
        name: 'github',
        isHere: (env) => env['GITHUB_ACTIONS'] === 'true',
        open: async (env, folder, options) => (await Promise.all(/* import() */[__webpack_require__.e(7364), __webpack_require__.e(4933)]).then(__webpack_require__.bind(__webpack_require__, 74933))).openGithub(env, folder, options),
    },
    {
        name: 'gitlab',
        isHere: (env) => env['GITLAB_CI'] === 'true',
        open: async (env, folder, options) => (await Promise.all(/* import() */[__webpack_require__.e(7364), __webpack_require__.e(7798)]).then(__webpack_require__.bind(__webpack_require__, 37798))).gitlabPlatform(env, folder, options),
    },
    {
        name: 'bitbucket',
        isHere: (env) => Boolean(env['BITBUCKET_BUILD_NUMBER']),
        open: async (env, folder, options) => (await Promise.all(/* import() */[__webpack_require__.e(7364), __webpack_require__.e(7535)]).then(__webpack_require__.bind(__webpack_require__, 47535))).bitbucketPlatform(env, folder, options),
    },
];
/** `folder` is the workspace, absolute: paths in history are relative to it. */
async function detectPlatform(env, folder, options = {}) {
    const found = platforms.find(({ isHere }) => isHere(env));
    return found ? found.open(env, folder, options) : localPlatform(folder);
}


/***/ }),

/***/ 19543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gitHistory)
});

// UNUSED EXPORTS: headCommit

// EXTERNAL MODULE: ./build/platform/git/faults.js
var faults = __webpack_require__(94400);
// EXTERNAL MODULE: ./build/platform/git/lfs.js
var lfs = __webpack_require__(59074);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/platform/history-error.js
var history_error = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/platform/git/run.js
var run = __webpack_require__(45092);
;// CONCATENATED MODULE: ./build/platform/git/objects.js




/** Twice what a flatbuffer's offsets can address is more than any model. */
const maxObjectBytes = 1024 * 1024 * 1024;
/** An idle client is let go: it holds the packs open. */
const idleMs = 1000;
function openObjects(folder) {
    let reader = null;
    return {
        read: (name) => new Promise((resolve, reject) => {
            if (/[\n\r\0]/.test(name)) {
                resolve(null);
                return;
            }
            reader ??= startReader(folder, () => (reader = null));
            reader.ask({ name, resolve, reject });
        }),
    };
}
function startReader(folder, onEnd) {
    const child = (0,run/* startGit */.B)(folder, ['cat-file', '--batch']);
    const waiting = [];
    let stderr = '';
    let chunks = [];
    let length = 0;
    let idle;
    const end = (error) => {
        clearTimeout(idle);
        onEnd();
        for (const asked of waiting.splice(0))
            asked.reject(error(asked));
        child.kill();
    };
    /** As one buffer, only when enough of it is there to be worth it. */
    const joined = () => {
        const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        chunks = [all];
        return all;
    };
    let wanted = 1;
    const answer = () => {
        while (waiting.length > 0 && length >= wanted) {
            const all = joined();
            const lineEnd = all.indexOf(10);
            if (lineEnd < 0)
                return;
            const line = all.toString('utf8', 0, lineEnd);
            const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
            if (id === undefined || type === undefined) {
                chunks = [all.subarray(lineEnd + 1)];
                length -= lineEnd + 1;
                waiting.shift()?.resolve(null);
                continue;
            }
            if (Number(size) > maxObjectBytes) {
                end(() => new history_error/* HistoryError */.t('refused', `object ${id} has ${size} bytes`, 'Models above 1 GiB are not measured.'));
                return;
            }
            const whole = lineEnd + 1 + Number(size) + 1;
            wanted = whole;
            if (length < whole)
                return;
            wanted = 1;
            // Copied, so that a file does not keep everything that came with it.
            const bytes = Buffer.from(all.subarray(lineEnd + 1, whole - 1));
            chunks = [all.subarray(whole)];
            length -= whole;
            settle(waiting.shift(), { id, type, bytes });
        }
        if (waiting.length === 0)
            rest();
    };
    const rest = () => {
        hold(child, false);
        idle = setTimeout(() => {
            onEnd();
            child.stdin.end();
        }, idleMs).unref();
    };
    child.stdout.on('data', (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        answer();
    });
    child.stderr.on('data', (chunk) => (stderr = (stderr + chunk.toString('utf8')).slice(0, 4000)));
    // Told by the end of the process.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => {
        end(() => (0,faults/* whyNoClient */.J2)(error));
    });
    child.on('close', () => {
        end(({ name }) => (0,faults/* whyRefused */.fG)(`read ${name}`, stderr));
    });
    return {
        ask(asked) {
            clearTimeout(idle);
            hold(child, true);
            const { resolve, reject } = asked;
            waiting.push({
                ...asked,
                // git goes on after an object that it cannot unpack, and calls it missing.
                resolve: (object) => {
                    const refusal = object === null ? (0,faults/* readRefusal */.ni)(stderr) : null;
                    stderr = '';
                    if (refusal)
                        reject(refusal);
                    else
                        resolve(object);
                },
            });
            child.stdin.write(`${asked.name}\n`);
        },
    };
}
/** Whether the client keeps this process from ending. */
function hold(child, isHeld) {
    const pipes = [child.stdin, child.stdout, child.stderr];
    for (const one of [child, ...pipes]) {
        if (isHeld)
            one.ref();
        else
            one.unref();
    }
}
/** `cat-file` does not hold bytes to their name. */
function settle(asked, object) {
    const { id, type, bytes } = object;
    const hash = (0,external_node_crypto_.createHash)(id.length === 64 ? 'sha256' : 'sha1');
    const name = hash.update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    if (name === id)
        asked?.resolve(object);
    else
        asked?.reject((0,faults/* damaged */.qM)(`the bytes of ${type} ${id.slice(0, 12)} are not those of its name`));
}

;// CONCATENATED MODULE: ./build/platform/git/tree.js
/** Paths in a commit: only a blob of mode 100644 or 100755, reached through folders alone, is a file. */

function parentsOf({ bytes }) {
    const [head = ''] = bytes.toString('latin1').split('\n\n', 1);
    return head.split('\n').flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}
/** Entries by name, each `<mode> SP <name> NUL <id>`. */
function entriesOf({ bytes, id }) {
    const entries = new Map();
    const idBytes = id.length / 2;
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const nul = bytes.indexOf(0, space);
        const mode = bytes.toString('latin1', at, space);
        entries.set(bytes.toString('utf8', space + 1, nul), {
            mode,
            id: bytes.toString('hex', nul + 1, nul + 1 + idBytes),
        });
        at = nul + 1 + idBytes;
    }
    return entries;
}
async function walk(objects, top, path) {
    const parts = path.split('/');
    let folder = top;
    for (const [index, part] of parts.entries()) {
        const entry = entriesOf(folder).get(part);
        if (!entry)
            return null;
        const at = parts.slice(0, index + 1).join('/');
        const kind = kindOf(entry.mode);
        const isLast = index === parts.length - 1;
        if (kind === 'file')
            return isLast ? { kind, id: entry.id } : null;
        if (isLast || kind !== 'folder')
            return { kind, at };
        const next = await objects.read(entry.id);
        if (next?.type !== 'tree')
            throw (0,faults/* damaged */.qM)(`the folder ${at} of this commit (${(0,faults/* short */.h0)(entry.id)}) is missing`);
        folder = next;
    }
    return null;
}
function kindOf(mode) {
    if (mode === '40000')
        return 'folder';
    if (mode === '160000')
        return 'submodule';
    return mode === '100644' || mode === '100755' ? 'file' : 'link';
}

;// CONCATENATED MODULE: ./build/platform/git.js
/** History read by the `git` client in a checkout: no checkout of another commit, and no network. */






/** `folder` is absolute and inside the checkout; the paths that are asked for are relative to it. */
function gitHistory(folder) {
    const objects = openObjects(folder);
    const isShallow = once(async () => {
        const { stdout } = await (0,run/* runGit */.E)(folder, ['rev-parse', '--is-shallow-repository']);
        return stdout.toString('utf8').trim() === 'true';
    });
    const readCommit = async (commit) => {
        if (!/^[0-9a-f]{7,64}$/.test(commit))
            throw new RangeError(`expected a commit, found ${JSON.stringify(commit)}`);
        const found = await objects.read(`${commit}^{commit}`);
        if (found)
            return found;
        throw (await isShallow()) ? (0,faults/* notFetched */.XQ)(commit) : (0,faults/* gone */.qp)(commit);
    };
    /** The folder `folder` of a commit; null where it was not there yet. */
    const readTop = async (commit) => {
        const { id } = await readCommit(commit);
        const top = await objects.read(`${id}:./`);
        if (top?.type === 'tree')
            return top;
        const root = await objects.read(`${id}^{tree}`);
        if (!root)
            throw (0,faults/* damaged */.qM)(`the folder of commit ${(0,faults/* short */.h0)(commit)} is missing`);
        const { stdout } = await (0,run/* runGit */.E)(folder, ['rev-parse', '--show-prefix']);
        // Throws where a folder on the way is missing.
        await walk(objects, root, stdout.toString('utf8').trim().replace(/\/$/, ''));
        return null;
    };
    const find = async (commit, path) => {
        if (path.startsWith('/') || path.split('/').includes('..'))
            throw new history_error/* HistoryError */.t('refused', `git cannot look up ${path}, which is outside`, 'Name a file of the repository.');
        const top = await readTop(commit);
        return top && walk(objects, top, path);
    };
    const blobId = async (commit, path) => {
        const found = await find(commit, path);
        return found?.kind === 'file' ? found.id : null;
    };
    return {
        blobId,
        async resolve(name) {
            return isRevision(name) ? ((await objects.read(`${name}^{commit}`))?.id ?? null) : null;
        },
        async branchTip(branch) {
            const name = `refs/remotes/origin/${branch}`;
            return isRevision(name) ? ((await objects.read(`${name}^{commit}`))?.id ?? null) : null;
        },
        async kindOf(commit, path) {
            const found = await find(commit, path);
            return found === null || found.kind === 'file' ? null : found.kind;
        },
        readLfs: (pointer) => (0,lfs/* readLfs */.w)(folder, pointer),
        async checkout() {
            const [head, branch, remote] = await Promise.all([
                objects.read('HEAD^{commit}'),
                symbolicRef(folder, 'HEAD'),
                symbolicRef(folder, 'refs/remotes/origin/HEAD'),
            ]);
            return {
                commit: head?.id ?? null,
                branch: after('refs/heads/', branch),
                remoteDefault: after('refs/remotes/origin/', remote),
            };
        },
        async parents(commit) {
            return parentsOf(await readCommit(commit));
        },
        async mergeBase(one, other) {
            const [first, second] = await Promise.all([readCommit(one), readCommit(other)]);
            if (first.id === second.id)
                return first.id;
            const { status, stdout, stderr } = await (0,run/* runGit */.E)(folder, ['merge-base', first.id, second.id]);
            if (status === 0)
                return stdout.toString('utf8').trim();
            const refusal = (0,faults/* readRefusal */.ni)(stderr);
            if (refusal)
                throw refusal;
            if (await isShallow()) {
                const found = 'the common commit with the base branch lies beyond this shallow checkout';
                throw new history_error/* HistoryError */.t('not-fetched', found, faults/* fetchMore */.EE);
            }
            if (status === 1 && stderr === '')
                return null;
            throw (0,faults/* whyRefused */.fG)(`find the common commit of ${(0,faults/* short */.h0)(one)} and ${(0,faults/* short */.h0)(other)}`, stderr);
        },
        async listFiles(commit) {
            const { id } = await readCommit(commit);
            const { status, stdout, stderr } = await (0,run/* runGit */.E)(folder, ['ls-tree', '-r', '-z', '--name-only', id]);
            if (status !== 0)
                throw (0,faults/* whyRefused */.fG)(`list the files of ${(0,faults/* short */.h0)(commit)}`, stderr);
            return stdout.toString('utf8').split('\0').slice(0, -1);
        },
        async readFile(commit, path) {
            const id = await blobId(commit, path);
            if (id === null)
                return null;
            const blob = await objects.read(id);
            if (blob?.type !== 'blob')
                throw (0,faults/* damaged */.qM)(`${path} of ${(0,faults/* short */.h0)(commit)} (${(0,faults/* short */.h0)(id)}) is missing`);
            return blob.bytes;
        },
    };
}
async function symbolicRef(folder, name) {
    const { stdout } = await (0,run/* runGit */.E)(folder, ['symbolic-ref', '--quiet', name]);
    return stdout.toString('utf8').trim();
}
function after(prefix, ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
}
/** Names that git takes for a commit and that cannot be taken for anything else: no option, no path, no message search. */
function isRevision(name) {
    return /^[\w@][\w./@{}~^+#%=-]*$/.test(name) && name.length <= 400;
}
/** The commit that is checked out; null where there is none, or no git. */
async function headCommit(folder) {
    const found = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => null);
    return found?.status === 0 ? found.stdout.toString('utf8').trim() : null;
}
function once(work) {
    let result;
    return () => (result ??= work());
}


/***/ }),

/***/ 94400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ fetchMore),
/* harmony export */   J2: () => (/* binding */ whyNoClient),
/* harmony export */   XQ: () => (/* binding */ notFetched),
/* harmony export */   fG: () => (/* binding */ whyRefused),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ni: () => (/* binding */ readRefusal),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   qp: () => (/* binding */ gone)
/* harmony export */ });
/* harmony import */ var _history_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);
/** What git's refusals mean, and what mends each. */

const fetchMore = 'Check out with `fetch-depth: 0`, or fetch the base branch before tinygate runs.';
function whyNoClient(error) {
    const found = error.code === 'ENOENT'
        ? 'there is no git client on this machine'
        : `the git client cannot be used (${error.code ?? error.message})`;
    return new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t('no-client', found, 'Install git, and check out the repository with it.', { cause: error });
}
/** Null where the text is about none of the faults that have a fix of their own. */
function readRefusal(stderr) {
    if (/dubious ownership|unsafe repository/.test(stderr)) {
        return new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t('foreign-owner', 'the repository belongs to another user than the one who runs this, and git will not read it', 'Run `git config --global --add safe.directory "$PWD"` before tinygate, or update git to 2.38 or newer.');
    }
    if (/not a git repository|cannot change to/.test(stderr)) {
        return new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t('no-repository', 'this folder is in no git repository', 'Run tinygate in a clone of the repository; in CI, check it out with git and not as an archive.');
    }
    if (/promisor remote|lazy fetching disabled/.test(stderr)) {
        return new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t('partial-clone', 'this is a partial clone, which left an object at its remote that is needed here', 'Clone without `--filter` (actions/checkout: without `filter`), or fetch the object before: git show COMMIT:PATH.');
    }
    if (/corrupt|inflate|unable to unpack|garbage|bad object|hash mismatch|unable to read tree|not a tree object|could not read|unable to stream|failed to read/i.test(stderr)) {
        return damaged(`an object of this repository cannot be read: ${firstLine(stderr)}`);
    }
    return null;
}
function whyRefused(what, stderr) {
    return readRefusal(stderr) ?? new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t('refused', `git cannot ${what}: ${firstLine(stderr)}`, fetchMore);
}
function damaged(found) {
    return new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t('damaged', found, 'Run `git fsck`, then clone the repository again.');
}
function notFetched(commit) {
    return new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t('not-fetched', `commit ${short(commit)} is not in this checkout, whose history is shallow`, fetchMore);
}
function gone(commit) {
    return new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t('gone', `commit ${short(commit)} is not in this repository, though its history is complete: a force push replaced it, or its branch was not fetched`, 'Fetch the branch that has it, or name another commit to compare with (--base REF; input base of the action).');
}
function short(commit) {
    return commit.slice(0, 12);
}
function firstLine(stderr) {
    return (stderr.split('\n').find((line) => line.trim() !== '') ?? 'it gives no reason').slice(0, 300);
}


/***/ }),

/***/ 59074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readPointer),
/* harmony export */   w: () => (/* binding */ readLfs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94400);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45092);
/** Files that git holds a pointer to: their content is kept beside git's objects, under its SHA-256, once it was fetched. */





/** Null for what is no pointer. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function readPointer(bytes) {
    if (bytes.length > 1024)
        return null;
    const text = Buffer.from(bytes).toString('latin1');
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return null;
    const [, sha256] = /^oid sha256:([0-9a-f]{64})$/m.exec(text) ?? [];
    const [, size] = /^size (\d{1,15})$/m.exec(text) ?? [];
    return sha256 === undefined || size === undefined ? null : { sha256, sizeBytes: Number(size) };
}
/** The content, held to its digest; null where it was not fetched. */
async function readLfs(folder, { sha256 }) {
    const [common, storage] = await Promise.all([
        (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(folder, ['rev-parse', '--git-common-dir']),
        (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .E)(folder, ['config', '--get', 'lfs.storage']),
    ]);
    const gitFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, common.stdout.toString('utf8').trim());
    const own = storage.status === 0 ? storage.stdout.toString('utf8').trim() : '';
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(gitFolder, own || 'lfs'), 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(`the Git LFS object ${sha256.slice(0, 12)} cannot be read: ${error.message}`);
    });
    if (bytes === null || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === sha256)
        return bytes;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(`the bytes of the Git LFS object ${sha256.slice(0, 12)} are not those of its name`);
}


/***/ }),

/***/ 45092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startGit),
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94400);
/**
 * The `git` client of the machine, for reading only. Arguments never pass a shell. A checkout may belong to another user in
 * a container job, so its owner is not asked for; in exchange nothing that its configuration names is started: no hook, no
 * monitor, and no transport, by which a partial clone would fetch what it left out.
 */


const safe = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
const environment = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    // For clients that do not know the former. The configuration of a repository cannot allow what this does not.
    GIT_ALLOW_PROTOCOL: 'none',
    // A commit is what its name says, whatever refs/replace has.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
/** Largest output of one call: the list of the files of a commit. */
const maxOutputBytes = 256 * 1024 * 1024;
/** Throws `HistoryError` only where git cannot be started; what git refuses is a status. */
async function runGit(folder, args) {
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, '-C', folder, ...args], { encoding: 'buffer', maxBuffer: maxOutputBytes, env: { ...process.env, ...environment } }, (error, stdout, stderr) => {
            const status = error ? (typeof error.code === 'number' ? error.code : null) : 0;
            if (status === null)
                reject((0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoClient */ .J2)(error));
            else
                resolve({ status, stdout, stderr: stderr.toString('utf8').trim() });
        });
    });
}
/** A client that goes on answering, such as `cat-file --batch`. */
function startGit(folder, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safe, '-C', folder, ...args], { env: { ...process.env, ...environment } });
}


/***/ }),

/***/ 6437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HistoryError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** History that is not there. Nothing was decided, so nothing passes: exit code 4. */
class HistoryError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG {
    fault;
    fix;
    /** The sentence alone, without the fix. */
    found;
    constructor(fault, found, 
    /** What to change in the workflow or the checkout. */
    fix, options = {}) {
        super({ code: `history/${fault}`, message: found, fix }, { ...options, exitCode: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.undecided });
        this.fault = fault;
        this.fix = fix;
        this.found = found;
    }
}


/***/ }),

/***/ 15719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ storeName),
/* harmony export */   tx: () => (/* reexport safe */ _history_error_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* unused harmony export platformNames */
/* harmony import */ var _history_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);

const platformNames = (/* unused pure expression or super */ null && (['github', 'gitea', 'gitlab', 'bitbucket', 'local', 'fake']));
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
            // Without rows nothing was judged.
            verdict: 'warn',
            budgets: [],
            invariants: [],
            faults: [],
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

/***/ 59376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   k1: () => (/* binding */ annotationLimits),
/* harmony export */   yV: () => (/* binding */ limitAnnotations)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95626);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73614);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95090);
/* harmony import */ var _nothing_judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86670);
/** What to mark in the spec: one annotation on the line of every budget that is not met and of every file at fault. Plain data, unescaped. */




function renderAnnotations(report) {
    const budgets = report.budgets
        .filter(({ verdict }) => verdict !== 'pass')
        .map((row) => {
        const { subject, sentence } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBudget */ .No)(row);
        const conditions = (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOf */ .y)(row).length > 0 ? ` (${(0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsOf */ .y)(row).join('; ')})` : '';
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
    const faults = (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFaults */ .Z)(report).map((fault) => {
        const { name, message, notes, place } = fault;
        return {
            level: 'error',
            ...positionOf(place ?? { file: report.spec.path }),
            title: title(fault.title),
            message: [`${name}: ${message}`, ...notes].join('\n'),
        };
    });
    const nothing = (0,_nothing_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNothingJudged */ .R)(report);
    const none = nothing
        ? [
            {
                level: nothing.verdict === 'fail' ? 'error' : 'warning',
                ...positionOf({ file: report.spec.path }),
                title: 'No budget was judged',
                message: `${nothing.message}\nfix: ${nothing.fix}`,
            },
        ]
        : [];
    return [...faults, ...none, ...budgets, ...invariants];
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

/***/ 59960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ commentMarker),
  R4: () => (/* binding */ maxCommentBytes),
  wQ: () => (/* binding */ renderComment),
  Yq: () => (/* binding */ saysTheSame)
});

// EXTERNAL MODULE: ./build/report/claims.js
var claims = __webpack_require__(95626);
// EXTERNAL MODULE: ./build/report/describe.js
var describe = __webpack_require__(73614);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/markdown-parts.js
var markdown_parts = __webpack_require__(46333);
// EXTERNAL MODULE: ./build/report/render-budget-diff.js
var render_budget_diff = __webpack_require__(11993);
// EXTERNAL MODULE: ./build/report/render-summary.js
var render_summary = __webpack_require__(82470);
// EXTERNAL MODULE: ./build/report/quantity.js
var quantity = __webpack_require__(59362);
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

// EXTERNAL MODULE: ./build/gate/budget-diff.js + 1 modules
var budget_diff = __webpack_require__(62864);
// EXTERNAL MODULE: ./build/gate/verdict.js
var gate_verdict = __webpack_require__(39231);
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
        (0,render_summary/* renderFaults */.MT)(report),
        (0,render_summary/* renderNothingJudged */.ju)(report),
        (0,render_summary/* renderUnmetBudgets */.CB)(report.budgets),
        (0,claims/* renderClaims */.K)(report),
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
    const faults = reports.flatMap((report) => report.faults);
    const entry = {
        commit: first.commit ?? '',
        verdict: (0,gate_verdict/* worstVerdict */.zP)(reports),
        summary: (0,describe/* describeVerdict */.XZ)({ budgets, invariants, faults }),
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
