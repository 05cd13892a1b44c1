export const id = 4933;
export const ids = [4933];
export const modules = {

/***/ 74933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followUpOf: () => (/* reexport */ followUpOf),
  githubPlatform: () => (/* reexport */ githubPlatform),
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/platform/fall-back.js
var fall_back = __webpack_require__(93513);
// EXTERNAL MODULE: ./build/platform/git.js + 2 modules
var platform_git = __webpack_require__(19543);
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
function createPlatform(situation, options) {
    const { change, name, triggeringRun } = situation;
    const git = (0,platform_git/* gitHistory */.H)(options.folder);
    const connect = connector(situation, options);
    return {
        name,
        change,
        triggeringRun,
        history: options.token === null ? git : (0,fall_back/* fallBack */.j)(git, lazyHistory(connect)),
        findReport: async (query) => (await Promise.all(/* import() */[__webpack_require__.e(3745), __webpack_require__.e(2629), __webpack_require__.e(7668)]).then(__webpack_require__.bind(__webpack_require__, 97668))).findReport(await connect(), query),
        storeFiles: options.storeFiles ?? (() => Promise.resolve(noStore)),
        upsertComment: async (id, render) => (await __webpack_require__.e(/* import() */ 5192).then(__webpack_require__.bind(__webpack_require__, 75192))).upsertComment(await connect(), id, render),
        publishCheck: async (check) => (await __webpack_require__.e(/* import() */ 7671).then(__webpack_require__.bind(__webpack_require__, 37671))).publishCheck(await connect(), check),
        resolvePullRequest: async (head) => (await __webpack_require__.e(/* import() */ 1245).then(__webpack_require__.bind(__webpack_require__, 91245))).resolvePullRequest(await connect(), head),
        findRunReports: async ({ id, headSha }) => (await Promise.all(/* import() */[__webpack_require__.e(3745), __webpack_require__.e(2629), __webpack_require__.e(5131)]).then(__webpack_require__.bind(__webpack_require__, 15131))).findRunReports(await connect(), id, headSha),
        withChange: (other) => createPlatform({ ...situation, change: { ...other, runUrl: change.runUrl }, mergeBase: null }, options),
    };
}
function connector(situation, { token, backOffMs, wait }) {
    const { owner, repo, apiUrl } = situation;
    let connection;
    const open = async () => {
        const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(3745), __webpack_require__.e(4283)]).then(__webpack_require__.bind(__webpack_require__, 41469));
        const client = createClient({ apiUrl, token, backOffMs, wait });
        return { client, hasToken: token !== null, situation, where: { owner, repo }, wait };
    };
    return () => (connection ??= open());
}
function lazyHistory(connect) {
    let history;
    const open = async () => (await Promise.all(/* import() */[__webpack_require__.e(3745), __webpack_require__.e(3440)]).then(__webpack_require__.bind(__webpack_require__, 23440))).apiHistory(await connect());
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

;// CONCATENATED MODULE: ./build/platform/github/follow-up.js
/** `on: workflow_run`: the pull request of the run that was not trusted, and what it stored. */

/**
 * Throws `TinygateError` where this is no `workflow_run` of a pull request, or the pull request has moved on. What cannot be
 * read becomes a claim without bytes, whose source says why: it is judged as missing, not overlooked.
 */
async function followUpOf(platform) {
    const { triggeringRun: run } = platform;
    if (!run || !['pull_request', 'pull_request_target'].includes(run.event)) {
        throw new errors/* TinygateError */.oG({
            code: 'github/no-run-to-follow',
            message: `expected a workflow_run event after a run of a pull request, found ${run ? `one after '${run.event}'` : 'another event'}`,
            fix: "Use mode report in a workflow `on: workflow_run` only, with `if: github.event.workflow_run.event == 'pull_request'`.",
        });
    }
    const resolved = await platform.resolvePullRequest(run);
    if (resolved.kind === 'outdated') {
        throw new errors/* TinygateError */.oG({
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

;// CONCATENATED MODULE: ./build/platform/github/index.js
/** Opens GitHub from a job's environment: reads the event's payload, and nothing else. */





/** Throws `TinygateError` where the environment names no repository or the payload cannot be read. */
async function openGithub(env, folder, { token, storeFiles } = {}) {
    const event = await readEvent(env['GITHUB_EVENT_PATH']);
    const own = token ?? (env['GITHUB_TOKEN'] || env['GH_TOKEN'] || null);
    const platform = githubPlatform({ env, event, folder, token: own, storeFiles });
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


/***/ }),

/***/ 86336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ readSituation),
/* harmony export */   hW: () => (/* binding */ sha)
/* harmony export */ });
/* unused harmony export isGitea */
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
        change: {
            ...readChange(env, event, repositoryId),
            defaultBranch: (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(repository, 'default_branch'),
            mergeSha: env['GITHUB_EVENT_NAME'] === 'pull_request' ? sha(env['GITHUB_SHA']) : null,
            forkSha: shaOf((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(event, 'pull_request'), 'merge_base'),
        },
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
            return { ...rest, event: 'merge-queue', headSha, baseSha, headBranch, baseBranch };
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


/***/ })

};
