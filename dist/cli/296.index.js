export const id = 296;
export const ids = [296];
export const modules = {

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fallBack)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5719);
/** History from the checkout, and from the platform's API where the checkout is too shallow. */

/** Where both fail, what the first says is what can be mended: the checkout. */
function fallBack(first, second) {
    const either = async (read) => {
        try {
            return await read(first);
        }
        catch (error) {
            if (!(error instanceof _platform_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .tx))
                throw error;
            try {
                return await read(second);
            }
            catch (other) {
                if (!(other instanceof _platform_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .tx))
                    throw other;
                throw new _platform_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .tx(`${error.message}, and ${other.message}`, error.fix);
            }
        }
    };
    return {
        mergeBase: (one, other) => either((history) => history.mergeBase(one, other)),
        readFile: (commit, path) => either((history) => history.readFile(commit, path)),
        blobId: (commit, path) => either((history) => history.blobId(commit, path)),
        listFiles: (commit) => either(async ({ listFiles }) => {
            if (listFiles)
                return listFiles(commit);
            throw new _platform_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .tx('its files cannot be listed here', 'Check out with `fetch-depth: 0`.');
        }),
    };
}


/***/ }),

/***/ 6296:
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
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/platform/fall-back.js
var fall_back = __webpack_require__(3513);
// EXTERNAL MODULE: ./build/platform/git.js
var platform_git = __webpack_require__(3454);
// EXTERNAL MODULE: ./build/platform/json-object.js
var json_object = __webpack_require__(5964);
;// CONCATENATED MODULE: ./build/platform/github/situation.js
/** What is being judged, read from the environment of a job and the event that started it. Pure. */

/** Null where the environment names no repository. `event` is the parsed payload, `{}` where there is none. */
function readSituation(env, event) {
    const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0)
        return null;
    const repository = (0,json_object/* objectOf */.Xy)(event, 'repository');
    const repositoryId = (0,json_object/* numberOf */.rl)(repository, 'id') ?? wholeNumber(env['GITHUB_REPOSITORY_ID']);
    const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    return {
        name: isGitea(env) ? 'gitea' : 'github',
        apiUrl,
        owner,
        repo,
        repositoryId,
        defaultBranch: (0,json_object/* textOf */.b6)(repository, 'default_branch'),
        change: readChange(env, event, repositoryId),
        triggeringRun: readTriggeringRun(event),
        mergeBase: shaOf((0,json_object/* objectOf */.Xy)(event, 'pull_request'), 'merge_base'),
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
    const pull = (0,json_object/* objectOf */.Xy)(event, 'pull_request');
    if (shaOf((0,json_object/* objectOf */.Xy)(pull, 'head'), 'sha') !== null)
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
            const group = (0,json_object/* objectOf */.Xy)(event, 'merge_group');
            const [headSha, baseSha] = [shaOf(group, 'head_sha'), shaOf(group, 'base_sha')];
            const [headBranch, baseBranch] = [branchOf((0,json_object/* textOf */.b6)(group, 'head_ref')), branchOf((0,json_object/* textOf */.b6)(group, 'base_ref'))];
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
    const [head, base] = [(0,json_object/* objectOf */.Xy)(pull, 'head'), (0,json_object/* objectOf */.Xy)(pull, 'base')];
    const headId = (0,json_object/* numberOf */.rl)((0,json_object/* objectOf */.Xy)(head, 'repo'), 'id');
    const baseId = (0,json_object/* numberOf */.rl)((0,json_object/* objectOf */.Xy)(base, 'repo'), 'id') ?? repositoryId;
    return {
        event: 'pull-request',
        headSha: shaOf(head, 'sha'),
        baseSha: shaOf(base, 'sha'),
        headBranch: (0,json_object/* textOf */.b6)(head, 'ref'),
        baseBranch: (0,json_object/* textOf */.b6)(base, 'ref'),
        pullRequest: (0,json_object/* numberOf */.rl)(pull, 'number') ?? (0,json_object/* numberOf */.rl)(event, 'number'),
        // Without a repository: a fork that was deleted.
        isFork: headId === null || headId !== baseId,
    };
}
function readTriggeringRun(event) {
    const run = (0,json_object/* objectOf */.Xy)(event, 'workflow_run');
    const [id, headSha] = [(0,json_object/* numberOf */.rl)(run, 'id'), shaOf(run, 'head_sha')];
    if (id === null || headSha === null)
        return null;
    const head = (0,json_object/* objectOf */.Xy)(run, 'head_repository');
    const [headId, owner] = [(0,json_object/* numberOf */.rl)(head, 'id'), (0,json_object/* textOf */.b6)((0,json_object/* objectOf */.Xy)(head, 'owner'), 'login')];
    return {
        id,
        headSha,
        event: (0,json_object/* textOf */.b6)(run, 'event') ?? '',
        headBranch: (0,json_object/* textOf */.b6)(run, 'head_branch'),
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
    return sha((0,json_object/* textOf */.b6)(object, key) ?? undefined);
}
/** Null for what is none, and for all zeros, by which git means none. */
function sha(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : null;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/platform/github/platform.js
/**
 * GitHub, GitHub Enterprise, Gitea and Forgejo as one `Platform`: the same questions, asked by the same API. The client is
 * loaded with the first question: a gate that asks none takes milliseconds.
 */



const noStore = { kind: 'unsupported', reason: 'only the action can store artifacts of a workflow' };
/** Null where the environment names no repository. */
function githubPlatform(options) {
    const situation = readSituation(options.env, options.event);
    return situation && createPlatform(situation, options);
}
function createPlatform(situation, options) {
    const { change, name, triggeringRun } = situation;
    const git = (0,platform_git/* gitHistory */.Hn)(options.folder);
    const connect = connector(situation, options);
    return {
        name,
        change,
        triggeringRun,
        history: options.token === null ? git : (0,fall_back/* fallBack */.j)(git, lazyHistory(connect)),
        findReport: async (query) => (await Promise.all(/* import() */[__webpack_require__.e(745), __webpack_require__.e(629), __webpack_require__.e(668)]).then(__webpack_require__.bind(__webpack_require__, 7668))).findReport(await connect(), query),
        storeFiles: options.storeFiles ?? (() => Promise.resolve(noStore)),
        upsertComment: async (id, render) => (await __webpack_require__.e(/* import() */ 192).then(__webpack_require__.bind(__webpack_require__, 5192))).upsertComment(await connect(), id, render),
        publishCheck: async (check) => (await __webpack_require__.e(/* import() */ 671).then(__webpack_require__.bind(__webpack_require__, 7671))).publishCheck(await connect(), check),
        resolvePullRequest: async (head) => (await __webpack_require__.e(/* import() */ 245).then(__webpack_require__.bind(__webpack_require__, 1245))).resolvePullRequest(await connect(), head),
        findRunReports: async ({ id, headSha }) => (await Promise.all(/* import() */[__webpack_require__.e(745), __webpack_require__.e(629), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 5131))).findRunReports(await connect(), id, headSha),
        withChange: (other) => createPlatform({ ...situation, change: { ...other, runUrl: change.runUrl }, mergeBase: null }, options),
    };
}
function connector(situation, { token, backOffMs, wait }) {
    const { owner, repo, apiUrl } = situation;
    let connection;
    const open = async () => {
        const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(745), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 1469));
        const client = createClient({ apiUrl, token, backOffMs, wait });
        return { client, hasToken: token !== null, situation, where: { owner, repo }, wait };
    };
    return () => (connection ??= open());
}
function lazyHistory(connect) {
    let history;
    const open = async () => (await Promise.all(/* import() */[__webpack_require__.e(745), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 3440))).apiHistory(await connect());
    const get = () => (history ??= open());
    return {
        mergeBase: async (one, other) => (await get()).mergeBase(one, other),
        readFile: async (commit, path) => (await get()).readFile(commit, path),
        blobId: async (commit, path) => (await get()).blobId(commit, path),
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

/***/ 6444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fb: () => (/* binding */ openHttp),
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   x6: () => (/* binding */ mayCarryCredentials)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2170);
/**
 * HTTP for platforms that have no client library here: JSON in, bytes out. Every request has a deadline, a cap on what is
 * read and a bounded number of attempts. Credentials go to the origin of the base URL only, never along a redirect, and
 * never into a message.
 */


/** `status` is null where no answer came. */
class HttpError extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
        this.name = 'HttpError';
    }
}
const maxAttempts = 4;
const maxRedirects = 4;
const timeoutMs = 30_000;
const maxWaitMs = 30_000;
const maxAnswerBytes = 8 * 1024 * 1024;
function openHttp(options) {
    const base = new URL(options.baseUrl.endsWith('/') ? options.baseUrl : `${options.baseUrl}/`);
    if (Object.keys(options.credentials).length > 0 && !mayCarryCredentials(base.href)) {
        throw new HttpError(null, `expected an https address for a token, found ${base.origin}`);
    }
    const wait = options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
    return {
        async request(request) {
            for (let attempt = 1;; attempt++) {
                const result = await attemptOnce(request, base, options).catch((error) => error);
                if (!(result instanceof Error))
                    return result;
                const delayMs = attempt < maxAttempts ? retryDelayMs(result, request, attempt) : null;
                if (delayMs === null)
                    throw result;
                await wait(delayMs);
            }
        },
    };
}
/** A credential travels encrypted, or does not leave the machine. */
function mayCarryCredentials(address) {
    const { protocol, hostname } = new URL(address);
    const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isLocal);
}
class RetryableError extends HttpError {
    retryAfterMs;
    constructor(status, message, retryAfterMs) {
        super(status, message);
        this.retryAfterMs = retryAfterMs;
        this.name = 'HttpError';
    }
}
function retryDelayMs(error, { method }, attempt) {
    if (!(error instanceof RetryableError))
        return null;
    // What may have been done already is not done twice: a second comment is worse than none.
    const wasRefused = error.status === 429 || error.status === 503;
    if (method === 'POST' && !wasRefused)
        return null;
    const delayMs = error.retryAfterMs ?? 500 * 2 ** attempt;
    return delayMs > maxWaitMs ? null : delayMs;
}
async function attemptOnce(request, base, options) {
    const what = `${request.method} ${request.path}`;
    const { credentials } = options;
    const fail = (status, text, retryAfterMs) => {
        const message = redact(`${what}: ${text}`, credentials);
        return retryAfterMs === undefined
            ? new HttpError(status, message)
            : new RetryableError(status, message, retryAfterMs);
    };
    let sent;
    try {
        sent = await follow(request, base, options);
    }
    catch (error) {
        if (error instanceof HttpError)
            throw error;
        throw fail(null, `no answer: ${describeFailure(error)}`, null);
    }
    const { status, header, body } = sent;
    if (status === 429 || status === 502 || status === 503 || status === 504) {
        throw fail(status, `answered ${status}`, retryAfterMs(header('retry-after')));
    }
    let bytes;
    try {
        bytes = await readUpTo(body, request.maxBytes ?? maxAnswerBytes);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw fail(status, error.message);
        throw fail(null, `the answer broke off: ${describeFailure(error)}`, null);
    }
    if (status < 200 || status > 299) {
        const said = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(new TextDecoder().decode(bytes.subarray(0, 600))).slice(0, 300);
        throw fail(status, `answered ${status}${said === '' ? '' : `: ${said}`}`);
    }
    return { status, header, bytes };
}
async function follow(request, base, options) {
    const { method, path, query = [], json } = request;
    let url = new URL(`.${path}`, base);
    for (const [name, value] of query)
        url.searchParams.append(name, String(value));
    const signal = AbortSignal.timeout(timeoutMs);
    const send = options.send ?? _send_js__WEBPACK_IMPORTED_MODULE_0__/* .sendByFetch */ .g;
    const headers = { accept: '*/*', 'user-agent': options.userAgent };
    const body = json === undefined ? null : JSON.stringify(json);
    if (body !== null)
        headers['content-type'] = 'application/json';
    for (let hop = 0; hop <= maxRedirects; hop++) {
        const isOurs = url.origin === base.origin;
        const sent = await send({
            url,
            method,
            headers: { ...headers, ...(isOurs ? options.credentials : {}) },
            body,
            signal,
        });
        const location = sent.status >= 300 && sent.status <= 308 ? sent.header('location') : null;
        // Only a reading request may end up elsewhere: storage behind the platform.
        if (location === null || method !== 'GET')
            return sent;
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && next.protocol !== url.protocol) {
            throw new HttpError(null, `${method} ${path}: refused a redirect from ${url.protocol} to ${next.protocol}`);
        }
        url = next;
    }
    throw new HttpError(null, `${method} ${path}: more than ${maxRedirects} redirects`);
}
async function readUpTo(body, maxBytes) {
    const parts = [];
    let size = 0;
    for await (const part of body) {
        size += part.length;
        if (size > maxBytes)
            throw new RangeError(`expected at most ${maxBytes} bytes, found more`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
/** Seconds, as GitLab and Bitbucket send it; dates are not waited for. */
function retryAfterMs(header) {
    return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null;
}
function describeFailure(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === 'TimeoutError')
        return `none within ${timeoutMs / 1000} s`;
    const cause = error.cause;
    return cause?.code ?? error.code ?? error.message;
}
function redact(text, credentials) {
    const secrets = Object.values(credentials).map((value) => value.replace(/^(Bearer|Basic) /, ''));
    return secrets.reduce((all, secret) => (secret === '' ? all : all.replaceAll(secret, '***')), text);
}


/***/ }),

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6444);
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

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sendThroughProxy),
/* harmony export */   g: () => (/* binding */ sendByFetch)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/** One request over the wire: by fetch, or through a plain HTTP proxy, which Node's fetch cannot use. No redirects. */

const sendByFetch = async ({ url, method, headers, body, signal }) => {
    const answer = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
    return {
        status: answer.status,
        header: (name) => answer.headers.get(name),
        body: (answer.body ?? []),
    };
};
/** The proxy gets the whole address in the request line, so the address must be an http one: it is read on the way. */
function sendThroughProxy(proxy) {
    return ({ url, method, headers, body, signal }) => new Promise((resolve, reject) => {
        if (url.protocol !== 'http:') {
            reject(new Error(`expected an http address behind the proxy, found ${url.protocol}`));
            return;
        }
        const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            host: proxy.hostname,
            port: proxy.port,
            method,
            path: url.href,
            headers: { ...headers, host: url.host, 'content-length': String(Buffer.byteLength(body ?? '')) },
            signal,
        }, (answer) => {
            const header = (name) => {
                const value = answer.headers[name.toLowerCase()];
                return value === undefined ? null : String(value);
            };
            resolve({ status: answer.statusCode ?? 0, header, body: answer });
        });
        outgoing.on('error', reject);
        outgoing.end(body ?? undefined);
    });
}


/***/ })

};
