export const id = 3440;
export const ids = [3440,4283];
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

/***/ 23440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiHistory: () => (/* binding */ apiHistory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _history_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59934);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86444);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86336);
/**
 * History by the API, for checkouts that are too shallow: the merge base by comparing, files by git's own trees and blobs,
 * so that links and submodules count as little as they do in a checkout, and every file is held to its name in git.
 */






/** GitHub gives no larger blob. */
const maxFileBytes = 100 * 1024 * 1024;
const maxTreePages = 100;
const fix = 'Check out with `fetch-depth: 0`, or grant the job contents: read.';
function apiHistory(connection) {
    const { client, situation, where } = connection;
    const trees = new Map();
    /** Null where there is no such tree or commit. */
    const tree = (sha) => {
        const known = trees.get(sha) ?? readTree(connection, sha);
        trees.set(sha, known);
        return known;
    };
    const blobId = async (commit, path) => {
        const entry = await find(commit, path);
        return entry && isFile(entry) ? entry.sha : null;
    };
    /** What stands at the path, or on the way to it where that is no folder. */
    const find = async (commit, path) => orHistoryError(`${path} of ${commit.slice(0, 12)} cannot be read by the API`, async () => {
        const parts = path.split('/');
        let entries = await tree(commit);
        if (entries === null)
            throw gone(commit);
        for (const [index, part] of parts.entries()) {
            const entry = entries.find((one) => one.path === part);
            if (!entry)
                return null;
            if (index === parts.length - 1)
                return entry;
            if (entry.type !== 'tree')
                return isFile(entry) ? null : entry;
            entries = await tree(entry.sha);
            if (entries === null)
                throw refused(`the API knows no folder ${part} of ${commit.slice(0, 12)}`);
        }
        return null;
    });
    return {
        blobId,
        async kindOf(commit, path) {
            const entry = await find(commit, path);
            if (entry === null || isFile(entry))
                return null;
            return entry.type === 'tree' ? 'folder' : entry.type === 'commit' ? 'submodule' : 'link';
        },
        // A branch before a tag, as git takes them from a remote.
        resolve: async (name) => orHistoryError(`the API cannot look up ${name}`, async () => {
            for (const ref of [`heads/${name}`, `tags/${name}`]) {
                const found = await orAbsent(() => client.rest.git.getRef({ ...where, ref }));
                if (found?.data.object.type === 'commit')
                    return found.data.object.sha;
                if (found?.data.object.type === 'tag')
                    return peel(connection, found.data.object.sha);
            }
            const isCommit = (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__/* .sha */ .hW)(name) !== null;
            return isCommit && (await orAbsent(() => client.rest.git.getCommit({ ...where, commit_sha: name })))
                ? name
                : null;
        }),
        branchTip: async (branch) => orHistoryError(`the API cannot look up the branch ${branch}`, async () => {
            const found = await orAbsent(() => client.rest.git.getRef({ ...where, ref: `heads/${branch}` }));
            return found?.data.object.type === 'commit' ? found.data.object.sha : null;
        }),
        parents: async (commit) => orHistoryError(`the parents of ${commit.slice(0, 12)} cannot be read by the API`, async () => {
            const found = await orAbsent(() => client.rest.git.getCommit({ ...where, commit_sha: commit }));
            if (!found)
                throw gone(commit);
            return found.data.parents.map((parent) => parent.sha);
        }),
        listFiles: async (commit) => orHistoryError(`the files of ${commit.slice(0, 12)} cannot be listed by the API`, async () => {
            const entries = await readTree(connection, commit, { recursive: '1' });
            if (entries === null)
                throw gone(commit);
            return entries.filter(({ type }) => type !== 'tree').map(({ path }) => path);
        }),
        mergeBase: async (one, other) => orHistoryError(`the API cannot compare ${one.slice(0, 12)} and ${other.slice(0, 12)}`, async () => {
            const { change, mergeBase } = situation;
            if (mergeBase !== null && one === change.baseSha && other === change.headSha)
                return mergeBase;
            try {
                const basehead = `${one}...${other}`;
                const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...where, basehead, per_page: 1 });
                const found = data.merge_base_commit?.sha;
                if (found === undefined)
                    throw refused('the API tells no merge base');
                return found;
            }
            catch (error) {
                if (error instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t || !/no common ancestor/i.test(error.message))
                    throw error;
                return null;
            }
        }),
        readFile: async (commit, path) => {
            const id = await blobId(commit, path);
            if (id === null)
                return null;
            const bytes = await orHistoryError(`${path} of ${commit.slice(0, 12)} cannot be read by the API`, () => readBlob(connection, id));
            if (gitName(bytes, id) !== id)
                throw refused(`${path} of ${commit.slice(0, 12)}: the API gave other bytes than that commit has`);
            return bytes;
        },
    };
}
function isFile({ type, mode }) {
    return type === 'blob' && (mode === '100644' || mode === '100755');
}
async function readTree({ client, situation, where }, sha, depth = {}) {
    const entries = [];
    for (let page = 1; page <= maxTreePages; page++) {
        // Gitea gives a large folder in pages; GitHub gives all of it.
        const more = page === 1 ? {} : { page };
        const found = await orAbsent(() => client.rest.git.getTree({ ...where, tree_sha: sha, ...depth, ...more }));
        if (!found)
            return null;
        const { data } = found;
        entries.push(...data.tree);
        if (!data.truncated)
            return entries;
        if (situation.name === 'github')
            break;
    }
    throw refused(`${sha.slice(0, 12)} has too many entries for the API`);
}
async function orAbsent(ask) {
    try {
        return await ask();
    }
    catch (error) {
        const { status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .f1)(error);
        // 422: not the name of anything. Gitea says 400.
        if (status === 404 || status === 422 || status === 400)
            return null;
        throw error;
    }
}
/** The commit of an annotated tag. */
async function peel({ client, where }, tag) {
    const found = await orAbsent(() => client.rest.git.getTag({ ...where, tag_sha: tag }));
    return found?.data.object.type === 'commit' ? found.data.object.sha : null;
}
async function readBlob({ client, situation, where }, sha) {
    if (situation.name === 'gitea') {
        const { data } = await client.rest.git.getBlob({ ...where, file_sha: sha });
        return Buffer.from(data.content, 'base64');
    }
    // Parsed by octokit, raw bytes would be taken for text.
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...where,
        file_sha: sha,
        mediaType: { format: 'raw' },
        request: _bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .unparsed */ .fA,
    });
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readUpTo */ .Vc)(data, maxFileBytes);
}
/** SHA-1 or SHA-256, whichever `like` is. */
function gitName(bytes, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
async function orHistoryError(message, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t)
            throw error;
        if (error instanceof _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j$)
            throw refused(`${message}: ${error.message}`);
        throw refused(`${message}: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .f1)(error).text}`);
    }
}
function gone(commit) {
    return failed('gone', `the API knows no commit ${commit.slice(0, 12)}`);
}
function refused(found) {
    return failed('refused', found);
}
function failed(fault, found) {
    return new _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t(fault, found, fix);
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
