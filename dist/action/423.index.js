export const id = 423;
export const ids = [423,4283];
export const modules = {

/***/ 86191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ readUpTo),
/* harmony export */   fA: () => (/* binding */ unparsed),
/* harmony export */   z_: () => (/* binding */ fetchSigned)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41469);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86444);


/** Octokit gives the stream itself when it is asked not to parse. */
const unparsed = { parseSuccessResponseBody: false };
/** `body` is what octokit gave for an unparsed answer. */
async function readUpTo(body, maxBytes) {
    const parts = [];
    let size = 0;
    for await (const part of (body ?? [])) {
        size += part.length;
        if (size > maxBytes)
            throw new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB(200, `expected at most ${maxBytes} bytes, found more`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
/** From storage behind the API, by an address that is a permission in itself: no token goes there. */
async function fetchSigned(address, from, maxBytes, wait) {
    const url = new URL(address, from);
    if (url.protocol !== 'https:' && url.protocol !== new URL(from).protocol)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$(null, `refused a redirect to ${url.protocol}`);
    const http = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .openHttp */ .fb)({ baseUrl: url.origin, credentials: {}, userAgent: _client_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgent */ .N, ...(wait ? { wait } : {}) });
    try {
        const { bytes } = await http.request({ method: 'GET', path: `${url.pathname}${url.search}`, maxBytes });
        return bytes;
    }
    catch (error) {
        if (!(error instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$))
            throw error;
        // Whoever has the address has the bytes: it must not be in a log, also where the storage's answer quotes it.
        const message = error.message.replaceAll(url.search || '?', '?…').replace(/(answered \d+): .*$/s, '$1');
        throw error instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB
            ? new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB(error.status, message)
            : new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$(error.status, message);
    }
}


/***/ }),

/***/ 41469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent),
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14730);
/* harmony import */ var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93779);
/* harmony import */ var _octokit_plugin_rest_endpoint_methods__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49210);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49735);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18614);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68392);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18791);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12131);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62671);
/**
 * Octokit for GitHub, GitHub Enterprise, Gitea and Forgejo. Every request has a deadline and a bounded number of attempts;
 * nothing is printed, so that no token can be; and no header of an answer leads the token to another origin.
 */









const GithubClient = _octokit_core__WEBPACK_IMPORTED_MODULE_3__/* .Octokit */ .E.plugin(_octokit_plugin_rest_endpoint_methods__WEBPACK_IMPORTED_MODULE_4__/* .restEndpointMethods */ ._, _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_5__/* .paginateRest */ .ud, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_6__/* .retry */ .L);
const userAgent = `tinygate/${_core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r}`;
const timeoutMs = 60_000;
const maxRetries = 2;
const maxRateWaits = 2;
/** GitHub asks for a minute when it has had too many requests at once; more than that is for a later run. */
const maxRateWaitMs = 61_000;
function createClient({ apiUrl, token, backOffMs = 1000, wait = pause }) {
    const nothing = () => undefined;
    const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    const origins = (0,_origins_js__WEBPACK_IMPORTED_MODULE_8__/* .tokenOrigins */ .Z)(apiUrl);
    const client = new GithubClient({
        baseUrl: apiUrl,
        userAgent,
        ...(token === null ? {} : { auth: token }),
        log,
        request: { fetch: patientFetch(homeFetch(origins), wait), log },
        // Rate limits are waited out below, as long as the answer asks for.
        retry: {
            retries: maxRetries,
            retryAfterBaseValue: backOffMs,
            doNotRetry: [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451],
        },
    });
    // The next page of a list is wherever its Link header says.
    client.hook.before('request', (options) => (0,_redirects_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOurs */ .h)(client.request.endpoint(options).url, origins));
    // Some servers and proxies quote the request in their answer.
    client.hook.error('request', (error) => {
        if (token)
            error.message = error.message.replaceAll(token, '***');
        throw error;
    });
    return client;
}
/** Follows redirects itself. Whoever asks for `redirect: manual` follows none. */
function homeFetch(origins) {
    return async (address, init) => {
        if (init.redirect === 'manual')
            return (0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .proxiedFetch */ .i)(address, init);
        const method = init.method ?? 'GET';
        const answer = await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_2__/* .followRedirects */ .F)({ url: new URL(address), method, origins }, (url, isOurs) => (0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .proxiedFetch */ .i)(url, { ...init, headers: isOurs ? (init.headers ?? {}) : withoutToken(init), redirect: 'manual' }), ({ status, headers }) => ({ status, location: headers.get('location') }));
        // Octokit takes whatever is below 400 for success.
        if (answer.status < 300 || answer.status === 304 || answer.status >= 400)
            return answer;
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j(answer.status, `refused to repeat ${method} elsewhere`);
    };
}
function withoutToken({ headers }) {
    const kept = new Headers();
    for (const name of ['accept', 'user-agent']) {
        const value = new Headers(headers).get(name);
        if (value !== null)
            kept.set(name, value);
    }
    return kept;
}
/** Adds a deadline to every request, and waits where the answer says how long. */
function patientFetch(send, wait) {
    return async (address, init) => {
        for (let waits = 0;; waits++) {
            const answer = await send(address, { ...init, signal: init.signal ?? AbortSignal.timeout(timeoutMs) });
            const waitMs = waits < maxRateWaits ? rateWaitMs(answer) : null;
            if (waitMs === null)
                return answer;
            await answer.body?.cancel();
            await wait(waitMs);
        }
    };
}
/** Null: not a rate limit, or one that is too long to wait for. GitHub answers one with 403 or 429. */
function rateWaitMs({ status, headers }) {
    if (status !== 403 && status !== 429)
        return null;
    const seconds = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0];
    if (seconds === undefined)
        return null;
    const waitMs = Number(seconds) * 1000;
    return waitMs <= maxRateWaitMs ? waitMs : null;
}
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}


/***/ }),

/***/ 59934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Q: () => (/* binding */ withoutToken),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31015);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86444);
/** What the API answered, in words for people. */



/** Throws again what is no answer of a server: a defect must not look like one. */
function readFailure(error) {
    if (error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$)
        return { status: error.status, text: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(error.message) };
    if (!(error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G))
        throw error;
    // The address of the manual says nothing to whoever reads a log.
    const said = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')).slice(0, 300);
    // Octokit calls a request that got no answer a 500.
    if (!error.response)
        return { status: null, text: `no answer: ${said}` };
    const { headers } = error.response;
    const isLimited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    const limit = isLimited && [403, 429].includes(error.status) ? ' (a rate limit: run this again later)' : '';
    return { status: error.status, text: `answered ${error.status}: ${said}${limit}` };
}
/** A write that was refused, with the permission that would mend it where one would. */
function refusal(error, { permission, isFork }) {
    const { status, text } = readFailure(error);
    const isDenied = (status === 403 || status === 404) && !/locked|rate limit/i.test(text);
    if (!isDenied)
        return { kind: 'refused', reason: text, permission: null };
    const fork = isFork ? '; the head is in a fork, whose jobs get a token that can only read' : '';
    return { kind: 'refused', reason: `${text}${fork}`, permission };
}
function withoutToken(permission) {
    return { kind: 'refused', reason: 'there is no token', permission };
}


/***/ }),

/***/ 62671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tokenOrigins),
/* harmony export */   l: () => (/* binding */ lfsServer)
/* harmony export */ });
/**
 * The origins that a token of this API is meant for: its own, and where GitHub takes uploads of release files, which has a
 * host of its own at github.com and at ghe.com.
 */
function tokenOrigins(apiUrl) {
    const { origin, protocol, hostname, port } = new URL(apiUrl);
    const isGithub = protocol === 'https:' && port === '' && /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(hostname);
    return isGithub ? [origin, `https://${hostname.replace(/^api\./, 'uploads.')}`] : [origin];
}
/**
 * Where the repositories of this API are fetched from, without a slash at the end: the same host, but for GitHub's own, whose
 * API has a host of its own. Taken from the API's address, so that a token has no further place to go.
 */
function lfsServer(apiUrl) {
    const { protocol, host, hostname, pathname } = new URL(apiUrl);
    const [, path = ''] = /^(.*?)(?:\/api\/v\d+)?\/*$/.exec(pathname) ?? [];
    const isGithub = protocol === 'https:' && /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(hostname);
    return `${protocol}//${isGithub ? host.replace(/^api\./, '') : host}${path}`;
}


/***/ }),

/***/ 82800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ addTree),
/* harmony export */   PF: () => (/* binding */ blobName),
/* harmony export */   Ph: () => (/* binding */ addCommit),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   hb: () => (/* binding */ blobAt),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   s9: () => (/* binding */ trailer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10263);
/** Reading and making commits by GitHub's API: nothing is checked out. */


/** In the message of every commit of ours: a branch whose last commit lacks it is somebody's work. */
const trailer = 'Committed-by: tinygate';
/** The commit that a branch is at; null where there is no such branch. */
async function headOf({ request, owner, repo }, branch) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
async function readCommit({ request, owner, repo }, sha) {
    const { data } = await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        owner,
        repo,
        commit_sha: sha,
    });
    return { message: data.message, tree: data.tree.sha, parents: data.parents.map((parent) => parent.sha) };
}
/** Git's name of the file in a commit; null where there is none, or a folder. */
async function blobAt({ request, owner, repo }, path, ref) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref });
        return Array.isArray(data) || data.type !== 'file' ? null : data.sha;
    }
    catch (error) {
        if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
/** As git names it, in a repository of SHA-1. */
function blobName(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Git's name of a tree that is that of `base` with these files in it; null: of these files alone. */
async function addTree({ request, owner, repo }, base, files) {
    const here = { owner, repo };
    for (const { bytes } of files) {
        const content = Buffer.from(bytes).toString('base64');
        await request('POST /repos/{owner}/{repo}/git/blobs', { ...here, content, encoding: 'base64' });
    }
    const tree = files.map(({ path, bytes }) => ({
        path,
        sha: blobName(bytes),
        mode: '100644',
        type: 'blob',
    }));
    const made = await request('POST /repos/{owner}/{repo}/git/trees', {
        ...here,
        ...(base === null ? {} : { base_tree: base }),
        tree,
    });
    return made.data.sha;
}
/** @returns its name; no branch is at it yet. */
async function addCommit({ request, owner, repo }, { title, tree, parents }) {
    const { data } = await request('POST /repos/{owner}/{repo}/git/commits', {
        owner,
        repo,
        message: `${title}\n\n${trailer}\n`,
        tree,
        parents: [...parents],
    });
    return data.sha;
}
/**
 * Lets a branch be at a commit. `old` is where it was, null where it was not there.
 * @param isForced whether it may leave commits behind. Else the server refuses (422) what is no descendant.
 */
async function moveBranch({ request, owner, repo }, branch, { old, sha, isForced }) {
    const here = { owner, repo };
    if (old === null)
        await request('POST /repos/{owner}/{repo}/git/refs', { ...here, ref: `refs/heads/${branch}`, sha });
    else {
        const to = { ...here, ref: `heads/${branch}`, sha, force: isForced };
        await request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', to);
    }
}


/***/ }),

/***/ 10263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   Zd: () => (/* binding */ asRefusal),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   xP: () => (/* binding */ perPage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _platform_github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59934);


/** Null where no answer came. */
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : null;
}
/**
 * What the server refuses, or fails at, as data; what is no answer of a server is thrown on. A private repository says 404
 * for 403.
 */
function asRefusal(error, permission) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG)
        throw error;
    const { status, text } = (0,_platform_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(error);
    if (/not permitted to create or approve pull requests/i.test(text)) {
        const setting = 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests';
        return { kind: 'refused', reason: text, permission: setting };
    }
    const isDenied = [401, 403, 404].includes(status ?? 0) && !/rate limit/i.test(text);
    return { kind: 'refused', reason: text, permission: isDenied ? permission : null };
}
const pageSize = 100;
const maxPages = 100;
/** Every page; `read` gets the number of one. */
async function allPages(read) {
    const all = [];
    for (let page = 1; page <= maxPages; page++) {
        const entries = await read(page);
        all.push(...entries);
        // A server may have a smaller page than asked for: only an empty one is the last for certain.
        if (entries.length === 0)
            return all;
    }
    throw new RangeError(`expected at most ${maxPages * pageSize} entries, found more`);
}
const perPage = { per_page: pageSize };


/***/ }),

/***/ 423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyFile: () => (/* binding */ historyFile),
/* harmony export */   keepOnBranch: () => (/* binding */ keepOnBranch)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _platform_github_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86191);
/* harmony import */ var _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59051);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82800);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10263);
/**
 * A history on a branch of its own: a commit for each time that it grows, made by the API. Whoever writes at the same time is
 * not written over: the file is read again, and what is new is put behind that.
 */





const historyFile = 'history.json';
const permission = 'contents: write';
/** Git's name of a tree without any file: a branch that was begun by hand. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const maxAttempts = 5;
/**
 * @param pauseMs before the history is read again, after another job wrote; doubled each time.
 * @throws SpecError where the branch is somebody's work.
 */
async function keepOnBranch(github, { branch, title, extend }, pauseMs = 500) {
    try {
        for (let attempt = 1;; attempt++) {
            const old = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(github, branch);
            const before = old === null ? null : await (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .kN)(github, old);
            const previous = old === null ? null : await readHistory(github, old);
            if (before !== null && previous === null && before.tree !== emptyTree)
                throw othersWork(branch);
            const files = await extend(previous);
            const text = files.find(({ path }) => path === historyFile);
            if (text !== undefined && previous !== null && (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .blobName */ .PF)(text.bytes) === (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .blobName */ .PF)(Buffer.from(previous)))
                return { kind: 'unchanged' };
            const tree = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .addTree */ .At)(github, previous === null ? null : (before?.tree ?? null), files);
            const commit = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .addCommit */ .Ph)(github, { title, tree, parents: old === null ? [] : [old] });
            try {
                await (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .moveBranch */ .ob)(github, branch, { old, sha: commit, isForced: false });
                return { kind: 'committed', commit, isNew: previous === null };
            }
            catch (error) {
                // No fast forward, or the branch is there by now: another job was faster.
                if (![409, 422].includes((0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) ?? 0) || attempt === maxAttempts)
                    throw error;
            }
            await new Promise((resolve) => setTimeout(resolve, pauseMs * 2 ** (attempt - 1)));
        }
    }
    catch (error) {
        return (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .asRefusal */ .Zd)(error, permission);
    }
}
async function readHistory({ request, owner, repo }, ref) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', {
            owner,
            repo,
            path: historyFile,
            ref,
            // Beyond a megabyte the API has the bytes alone.
            headers: { accept: 'application/vnd.github.raw+json' },
            request: _platform_github_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .unparsed */ .fA,
        });
        return Buffer.from(await (0,_platform_github_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readUpTo */ .Vc)(data, _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .maxReportBytes */ .K)).toString('utf8');
    }
    catch (error) {
        if ((0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
function othersWork(branch) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
        code: 'history/branch',
        message: `expected branch ${branch} to hold ${historyFile} or nothing, found other files`,
        cause: 'It is a branch that somebody works on.',
        fix: 'Name a branch that is there for the history alone: history-branch.',
    });
}


/***/ }),

/***/ 31015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
