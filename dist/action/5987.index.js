export const id = 5987;
export const ids = [5987,9545];
export const modules = {

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fallBack)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41784);
/* harmony import */ var _history_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/** History from the checkout, and from the platform's API where the checkout is too shallow. */


/**
 * Where both fail, what the first says is what can be mended: the checkout. Each question to the second has this limit; a
 * platform that did not answer one in time is not asked another.
 */
function fallBack(first, api, limit) {
    const second = bounded(api, limit);
    const either = async (read) => {
        try {
            return await read(first);
        }
        catch (error) {
            if (!(error instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t))
                throw error;
            try {
                return await read(second);
            }
            catch (other) {
                if (!(other instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t))
                    throw other;
                throw both(error, other);
            }
        }
    };
    return {
        mergeBase: (one, other) => either((history) => history.mergeBase(one, other)),
        readFile: (commit, path) => either((history) => history.readFile(commit, path)),
        resolve: async (name) => (await first.resolve(name).catch(orNull)) ?? second.resolve(name),
        branchTip: async (branch) => (await first.branchTip(branch).catch(orNull)) ?? second.branchTip(branch),
        ...(first.checkout ? { checkout: () => checkoutOf(first) } : {}),
        kindOf: (commit, path) => either((history) => history.kindOf(commit, path)),
        ...(first.readLfs ? { readLfs: first.readLfs } : {}),
        parents: (commit) => either((history) => history.parents(commit)),
        blobId: (commit, path) => either((history) => history.blobId(commit, path)),
        listFiles: (commit) => either(async ({ listFiles }) => {
            if (listFiles)
                return listFiles(commit);
            throw new _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('refused', 'its files cannot be listed here', 'Check out with `fetch-depth: 0`.');
        }),
    };
}
function bounded(api, limit) {
    let silence = null;
    const ask = async (read) => {
        if (silence)
            throw silence;
        try {
            return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(limit, read);
        }
        catch (error) {
            if (!(error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3))
                throw error;
            silence = new _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('refused', `the API of the platform ${error.message}`, 'Check out with full history.');
            throw silence;
        }
    };
    const { listFiles } = api;
    return {
        mergeBase: (one, other) => ask(() => api.mergeBase(one, other)),
        readFile: (commit, path) => ask(() => api.readFile(commit, path)),
        blobId: (commit, path) => ask(() => api.blobId(commit, path)),
        resolve: (name) => ask(() => api.resolve(name)),
        branchTip: (branch) => ask(() => api.branchTip(branch)),
        kindOf: (commit, path) => ask(() => api.kindOf(commit, path)),
        parents: (commit) => ask(() => api.parents(commit)),
        ...(listFiles ? { listFiles: (commit) => ask(() => listFiles(commit)) } : {}),
    };
}
/** The platform may know what is judged where no repository is checked out. */
async function checkoutOf({ checkout }) {
    const nothing = { commit: null, branch: null, remoteDefault: null };
    return (await checkout?.().catch(orNull)) ?? nothing;
}
function orNull(error) {
    if (error instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t)
        return null;
    throw error;
}
/** A commit that neither has is gone; else what the checkout lacks is what can be mended. */
function both(first, second) {
    const fault = second.fault === 'gone' && first.fault === 'not-fetched' ? 'gone' : first.fault;
    return new _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t(fault, `${first.found}, and ${second.found}`, first.fix);
}


/***/ }),

/***/ 39545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followUpOf: () => (/* binding */ followUpOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** `on: workflow_run`: the pull request of the run that was not trusted, and what it stored. */

/**
 * Throws `TinygateError` where this is no `workflow_run` of a pull request, or the pull request has moved on. What cannot be
 * read becomes a claim without bytes, whose source says why: it is judged as missing, not overlooked.
 */
async function followUpOf(platform) {
    const { triggeringRun: run } = platform;
    if (!run || !['pull_request', 'pull_request_target'].includes(run.event)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG({
            code: 'github/no-run-to-follow',
            message: `expected a workflow_run event after a run of a pull request, found ${run ? `one after '${run.event}'` : 'another event'}`,
            fix: "Use mode report in a workflow `on: workflow_run` only, with `if: github.event.workflow_run.event == 'pull_request'`.",
        });
    }
    const resolved = await platform.resolvePullRequest(run);
    if (resolved.kind === 'outdated') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG({
            code: 'github/outdated-run',
            message: `expected an open pull request at the commit of run ${run.id}, found that ${resolved.reason}`,
            cause: 'It was closed, or another commit was pushed since.',
            fix: 'Nothing: the run of its newest commit is judged when it ends.',
        });
    }
    const reports = await platform.findRunReports(run);
    const claims = reports.map(({ stored }) => stored.kind === 'found'
        ? { bytes: stored.bytes, source: stored.source }
        : { bytes: new Uint8Array(), source: stored.reason });
    return { platform: platform.withChange(resolved.change), claims };
}


/***/ }),

/***/ 15987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followUpOf: () => (/* reexport */ follow_up.followUpOf),
  githubPlatform: () => (/* reexport */ githubPlatform),
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/platform/deadline.js
var deadline = __webpack_require__(41784);
// EXTERNAL MODULE: ./build/platform/fall-back.js
var fall_back = __webpack_require__(93513);
// EXTERNAL MODULE: ./build/platform/git.js + 2 modules
var platform_git = __webpack_require__(19543);
// EXTERNAL MODULE: ./build/platform/history-error.js
var history_error = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/platform/github/situation.js
var github_situation = __webpack_require__(86336);
;// CONCATENATED MODULE: ./build/platform/github/platform.js
/**
 * GitHub, GitHub Enterprise, Gitea and Forgejo as one `Platform`: the same questions, asked by the same API. The client is
 * loaded with the first question: a gate that asks none takes milliseconds.
 */





const noStore = { kind: 'unsupported', reason: 'only the action can store artifacts of a workflow' };
/** Null where the environment names no repository. */
function githubPlatform(options) {
    const situation = (0,github_situation/* readSituation */.ZN)(options.env, options.event);
    return situation && createPlatform(situation, options);
}
/** @param fetchesLfs whether content in Git LFS that is not here is fetched: a follow-up checks out another commit. */
function createPlatform(situation, options, fetchesLfs = false) {
    const { change, name, triggeringRun } = situation;
    const git = (0,platform_git/* gitHistory */.H)(options.folder);
    const connect = connector(situation, options);
    const history = options.token === null ? git : (0,fall_back/* fallBack */.j)(git, lazyHistory(connect), (options.limits ?? deadline/* limits */.Fy).ask);
    return {
        name,
        change,
        triggeringRun,
        history: fetchesLfs ? { ...history, readLfs: lfsReader(git, situation, options) } : history,
        findReport: async (query) => (await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(663), __webpack_require__.e(7668)]).then(__webpack_require__.bind(__webpack_require__, 97668))).findReport(await connect(), query),
        findFile: async (artifact, file) => (await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(663), __webpack_require__.e(7668)]).then(__webpack_require__.bind(__webpack_require__, 97668))).findFile(await connect(), artifact, file),
        storeFiles: options.storeFiles ?? (() => Promise.resolve(noStore)),
        upsertComment: async (id, render) => (await __webpack_require__.e(/* import() */ 5192).then(__webpack_require__.bind(__webpack_require__, 75192))).upsertComment(await connect(), id, render),
        publishCheck: async (check) => (await __webpack_require__.e(/* import() */ 7671).then(__webpack_require__.bind(__webpack_require__, 37671))).publishCheck(await connect(), check),
        tellProgress: lazyProgress(connect),
        resolvePullRequest: async (head) => (await __webpack_require__.e(/* import() */ 1245).then(__webpack_require__.bind(__webpack_require__, 91245))).resolvePullRequest(await connect(), head),
        findRunReports: async ({ id, headSha }) => (await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(663), __webpack_require__.e(5131)]).then(__webpack_require__.bind(__webpack_require__, 15131))).findRunReports(await connect(), id, headSha),
        withChange: (other) => createPlatform({ ...situation, change: { ...other, runUrl: change.runUrl }, mergeBase: null }, options, true),
    };
}
/** From the checkout where it is there, else from the server. */
function lfsReader(git, { apiUrl, owner, repo }, { token, wait, limits = deadline/* limits */.Fy }) {
    return async (pointer) => {
        const here = await git.readLfs(pointer).catch((error) => {
            if (error instanceof history_error/* HistoryError */.t)
                return null;
            throw error;
        });
        return (here ?? (await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(1175)]).then(__webpack_require__.bind(__webpack_require__, 21175))).fetchLfs({ apiUrl, owner, repo, token, wait, limit: limits.find }, pointer));
    };
}
function connector(situation, options) {
    const { token, backOffMs, wait, limits = deadline/* limits */.Fy } = options;
    const { owner, repo, apiUrl } = situation;
    let connection;
    const open = async () => {
        const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(4997)]).then(__webpack_require__.bind(__webpack_require__, 24997));
        const client = createClient({ apiUrl, token, backOffMs, wait });
        return { client, hasToken: token !== null, situation, where: { owner, repo }, wait, limits };
    };
    return () => (connection ??= open());
}
function lazyProgress(connect) {
    let tell;
    return async (progress) => {
        tell ??= (await __webpack_require__.e(/* import() */ 7671).then(__webpack_require__.bind(__webpack_require__, 37671))).progressTeller(connect);
        return tell(progress);
    };
}
function lazyHistory(connect) {
    let history;
    const open = async () => (await Promise.all(/* import() */[__webpack_require__.e(3437), __webpack_require__.e(3440)]).then(__webpack_require__.bind(__webpack_require__, 23440))).apiHistory(await connect());
    const get = () => (history ??= open());
    return {
        mergeBase: async (one, other) => (await get()).mergeBase(one, other),
        readFile: async (commit, path) => (await get()).readFile(commit, path),
        blobId: async (commit, path) => (await get()).blobId(commit, path),
        resolve: async (name) => (await get()).resolve(name),
        branchTip: async (branch) => (await get()).branchTip(branch),
        kindOf: async (commit, path) => (await get()).kindOf(commit, path),
        parents: async (commit) => (await get()).parents(commit),
        listFiles: async (commit) => (await get()).listFiles(commit),
    };
}

// EXTERNAL MODULE: ./build/platform/github/follow-up.js
var follow_up = __webpack_require__(39545);
;// CONCATENATED MODULE: ./build/platform/github/index.js
/** Opens GitHub from a job's environment: reads the event's payload, and nothing else. */





/** Throws `TinygateError` where the environment names no repository or the payload cannot be read. */
async function openGithub(env, folder, { token, storeFiles, limits } = {}) {
    const event = await readEvent(env['GITHUB_EVENT_PATH']);
    const own = token ?? (env['GITHUB_TOKEN'] || env['GH_TOKEN'] || null);
    const platform = githubPlatform({ env, event, folder, token: own, storeFiles, limits });
    if (platform)
        return platform;
    throw new errors/* TinygateError */.oG({
        code: 'github/no-repository',
        message: `expected GITHUB_REPOSITORY to be owner/name, found '${env['GITHUB_REPOSITORY'] ?? ''}'`,
        cause: 'GITHUB_ACTIONS is set, but the rest of what a runner sets is not.',
        fix: 'Run this in a workflow, or unset GITHUB_ACTIONS.',
    });
}
async function readEvent(path) {
    if (!path)
        return {};
    try {
        const value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return value !== null && typeof value === 'object' ? value : {};
    }
    catch (error) {
        throw new errors/* TinygateError */.oG({
            code: 'github/event-unreadable',
            message: `expected the payload of the event, found that ${path} cannot be read: ${error.message}`,
            fix: 'Leave GITHUB_EVENT_PATH as the runner sets it.',
        }, { cause: error });
    }
}


/***/ })

};
