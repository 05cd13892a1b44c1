export const id = 1175;
export const ids = [1175,4997];
export const modules = {

/***/ 86191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ readUpTo),
/* harmony export */   fA: () => (/* binding */ unparsed),
/* harmony export */   z_: () => (/* binding */ fetchSigned)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24997);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86444);
/* harmony import */ var _read_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63545);



/** Octokit gives the stream itself when it is asked not to parse. */
const unparsed = { parseSuccessResponseBody: false };
/** `body` is what octokit gave for an unparsed answer. */
async function readUpTo(body, maxBytes) {
    return (0,_read_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)((body ?? []), maxBytes, 200);
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

/***/ 24997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient),
  N: () => (/* binding */ userAgent)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js + 3 modules
var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/platform/deadline.js
var deadline = __webpack_require__(41784);
// EXTERNAL MODULE: ./build/platform/fetch.js + 1 modules
var fetch = __webpack_require__(68392);
// EXTERNAL MODULE: ./build/platform/http-error.js
var http_error = __webpack_require__(18791);
// EXTERNAL MODULE: ./build/platform/read-body.js
var read_body = __webpack_require__(63545);
// EXTERNAL MODULE: ./build/platform/redirects.js
var redirects = __webpack_require__(12131);
;// CONCATENATED MODULE: ./build/platform/github/guard-answers.js


/** The longest is a list of 100 comments, each of 65,536 characters of up to 4 bytes. */
const maxAnswerBytes = 32 * 1024 * 1024;
function guardAnswers(octokit) {
    /** What is asked for as bytes; a request that is repeated has the same options. */
    const isRaw = new WeakMap();
    // Of all hooks of plugins the innermost, when it is the first plugin: what it throws is not asked for again.
    octokit.hook.wrap('request', async (request, options) => {
        const wantsBytes = isRaw.get(options) ?? options.request.parseSuccessResponseBody === false;
        isRaw.set(options, wantsBytes);
        // The hooks that are further in have these very options, and take no others.
        options.request = { ...options.request, parseSuccessResponseBody: false };
        const answer = await Promise.resolve(request(options)).catch((error) => {
            const { cause } = error;
            throw cause instanceof http_error/* HttpError */.j ? cause : error;
        });
        // 204 and 205 have no body.
        if (wantsBytes || answer.status === 204 || answer.status === 205)
            return answer;
        return { ...answer, data: parse(await readAnswer(answer.data, answer.status), answer.status) };
    });
}
async function readAnswer(body, status) {
    try {
        return await (0,read_body/* readBody */.x8)((body ?? []), maxAnswerBytes, status);
    }
    catch (error) {
        if (error instanceof http_error/* HttpError */.j)
            throw error;
        throw new http_error/* HttpError */.j(null, `no answer: it broke off (${error.message})`);
    }
}
function parse(bytes, status) {
    const said = bytes.toString('utf8');
    let value;
    try {
        value = JSON.parse(said);
    }
    catch {
        throw new http_error/* HttpError */.j(status, `answered ${status} with what is no JSON: ${describe(said)}`);
    }
    if (typeof value === 'object' && value !== null)
        return value;
    throw new http_error/* HttpError */.j(status, `answered ${status} with ${describe(said)}, where an object or a list was expected`);
}
function describe(said) {
    return said.trim() === '' ? 'nothing' : JSON.stringify(said.slice(0, 60));
}

// EXTERNAL MODULE: ./build/platform/github/origins.js
var github_origins = __webpack_require__(62671);
;// CONCATENATED MODULE: ./build/platform/github/client.js
/**
 * Octokit for GitHub, GitHub Enterprise, Gitea and Forgejo. Every request has a deadline and a bounded number of attempts;
 * nothing is printed, so that no token can be; and no header of an answer leads the token to another origin.
 */











const GithubClient = dist_src/* Octokit */.E.plugin(guardAnswers, plugin_rest_endpoint_methods_dist_src/* restEndpointMethods */._);
const userAgent = `tinygate/${version/* version */.r}`;
const timeoutMs = 60_000;
/** What a refusal gives as its reason. */
const maxReasonBytes = 64 * 1024;
const maxRepeats = 2;
/** What is refused is refused again; rate limits (429) are waited out as long as the answer asks for. */
const refusals = [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451];
const maxRateWaits = 2;
/** GitHub asks for a minute when it has had too many requests at once; more than that is for a later run. */
const maxRateWaitMs = 61_000;
function createClient({ apiUrl, token, backOffMs = 1000, wait = deadline/* pause */.v7 }) {
    const nothing = () => undefined;
    const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    const origins = (0,github_origins/* tokenOrigins */.Z)(apiUrl);
    const client = new GithubClient({
        baseUrl: apiUrl,
        userAgent,
        ...(token === null ? {} : { auth: token }),
        log,
        request: { fetch: patientFetch(homeFetch(origins), wait), log },
    });
    // The next page of a list is wherever its Link header says.
    client.hook.before('request', (options) => (0,redirects/* requireOurs */.h)(client.request.endpoint(options).url, origins));
    // Some servers and proxies quote the request in their answer.
    client.hook.error('request', (error) => {
        if (token)
            error.message = error.message.replaceAll(token, '***');
        throw error;
    });
    // Not by Octokit's own plugin: its timer keeps the process for seconds after a conversation is over.
    client.hook.wrap('request', async (request, options) => {
        const { retries = maxRepeats } = options.request;
        for (let attempt = 1;; attempt++) {
            try {
                return await request(options);
            }
            catch (error) {
                if (attempt > retries || !mayPass(error))
                    throw error;
                await wait(backOffMs * attempt ** 2);
            }
        }
    });
    return client;
}
/** Whether the same request may succeed later: the server failed, or was not reached. */
function mayPass(error) {
    return error instanceof request_error_dist_src/* RequestError */.G && error.status >= 400 && !refusals.includes(error.status);
}
/** Follows redirects itself. Whoever asks for `redirect: manual` follows none. */
function homeFetch(origins) {
    return async (address, init) => {
        if (init.redirect === 'manual')
            return (0,fetch/* proxiedFetch */.i)(address, init);
        const method = init.method ?? 'GET';
        const answer = await (0,redirects/* followRedirects */.F)({ url: new URL(address), method, origins }, (url, isOurs) => (0,fetch/* proxiedFetch */.i)(url, { ...init, headers: isOurs ? (init.headers ?? {}) : withoutToken(init), redirect: 'manual' }), ({ status, headers }) => ({ status, location: headers.get('location') }));
        // Octokit takes whatever is below 400 for success.
        if (answer.status < 300 || answer.status === 304 || answer.status >= 400)
            return answer;
        throw new http_error/* HttpError */.j(answer.status, `refused to repeat ${method} elsewhere`);
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
            (0,deadline/* throwIfOver */.W3)();
            const answer = await send(address, { ...init, signal: init.signal ?? (0,deadline/* requestSignal */.OL)(timeoutMs) });
            const waitMs = waits < maxRateWaits ? rateWaitMs(answer) : null;
            if (waitMs === null)
                return answer.status < 400 ? answer : refusalOf(answer);
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
/** With as much of its body as a reason needs: Octokit would read all of it. */
async function refusalOf({ status, headers, body }) {
    const bytes = await (0,read_body/* readBeginning */.i4)((body ?? []), maxReasonBytes).catch(() => new Uint8Array());
    return new Response(bytes, { status, headers: plainHeaders(headers) });
}
/** The bytes are as they were read: neither packed nor of the length that the answer had. */
function plainHeaders(headers) {
    const kept = new Headers(headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
        kept.delete(name);
    return kept;
}


/***/ }),

/***/ 21175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchLfs: () => (/* binding */ fetchLfs),
/* harmony export */   maxLfsBytes: () => (/* binding */ maxLfsBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41784);
/* harmony import */ var _history_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6437);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86444);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95964);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57031);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86191);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24997);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62671);
/**
 * Content that a repository keeps in Git LFS, by the batch API, for jobs that check out another commit than they judge.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 *
 * The content is held to the digest and the size of its pointer. The token goes to the host of the API alone, and only where
 * that host refuses to answer without: where the content lies is an address out of an answer, and whatever headers come with
 * it are not sent to another origin either.
 */









/** As much as GitHub gives of a file that is no LFS content. */
const maxLfsBytes = 100 * 1024 * 1024;
const mediaType = 'application/vnd.git-lfs+json';
/** Throws `HistoryError` for whatever is not the content of the pointer. */
async function fetchLfs(store, pointer) {
    const { sha256, sizeBytes } = pointer;
    const what = `the Git LFS object ${sha256.slice(0, 12)}`;
    if (sizeBytes > maxLfsBytes) {
        throw failed('refused', `${what} has ${sizeBytes} bytes, and at most ${maxLfsBytes} are fetched`);
    }
    let bytes;
    try {
        bytes = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(store.limit ?? _deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.find, () => download(store, pointer));
    }
    catch (error) {
        if (error instanceof _http_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$)
            throw failed('refused', `${what} cannot be fetched: ${error.message}`, error);
        throw error;
    }
    if (bytes.length !== sizeBytes) {
        throw failed('damaged', `${what} is said to have ${sizeBytes} bytes, and the server gave ${bytes.length}`);
    }
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (found === sha256)
        return bytes;
    throw failed('damaged', `the server gave other bytes for ${what} (SHA-256 ${found.slice(0, 12)})`);
}
async function download({ apiUrl, owner, repo, token, wait }, pointer) {
    const { sha256, sizeBytes } = pointer;
    const server = (0,_origins_js__WEBPACK_IMPORTED_MODULE_8__/* .lfsServer */ .l)(apiUrl);
    const open = (credentials) => (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .openHttp */ .fb)({ baseUrl: server, credentials, userAgent: _client_js__WEBPACK_IMPORTED_MODULE_7__/* .userAgent */ .N, ...(wait ? { wait } : {}) });
    const basic = token === null ? {} : { authorization: `Basic ${btoa(`x-access-token:${token}`)}` };
    const path = `/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}.git/info/lfs/objects/batch`;
    const ask = async (credentials) => {
        const said = await open(credentials).request({
            method: 'POST',
            path,
            mediaType,
            json: {
                operation: 'download',
                transfers: ['basic'],
                objects: [{ oid: sha256, size: sizeBytes }],
                hash_algo: 'sha256',
            },
        });
        return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAnswer */ .Wp)(said, batch);
    };
    // Whatever is public is given without a token, and what nobody is sent cannot be kept.
    let credentials = {};
    const answer = await ask(credentials).catch((error) => {
        const isRefused = error instanceof _http_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$ && [401, 403, 404].includes(error.status ?? 0);
        if (!isRefused || token === null)
            throw error;
        credentials = basic;
        return ask(credentials);
    });
    const href = addressOf(answer, sha256);
    const url = new URL(href, server);
    if (url.origin !== new URL(server).origin)
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchSigned */ .z_)(href, server, sizeBytes, wait);
    const { bytes } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .openHttp */ .fb)({
        baseUrl: url.origin,
        credentials,
        userAgent: _client_js__WEBPACK_IMPORTED_MODULE_7__/* .userAgent */ .N,
        ...(wait ? { wait } : {}),
    }).request({ method: 'GET', path: `${url.pathname}${url.search}`, maxBytes: sizeBytes });
    return bytes;
}
const batch = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
    objects: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
        oid: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        error: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq) })),
        actions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ download: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ href: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq })) })),
    })),
});
/** Where the server says that the object lies. */
function addressOf({ objects }, sha256) {
    const found = objects.find(({ oid }) => oid === sha256);
    const said = found?.error?.message ?? null;
    if (said !== null)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$(null, `the server has none: ${said.slice(0, 300)}`);
    const href = found?.actions?.download?.href ?? null;
    if (href !== null && URL.canParse(href))
        return href;
    throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$(null, 'the server does not say where it lies');
}
function failed(fault, found, cause) {
    const fix = 'Push the content of the commit to the Git LFS of this repository (git lfs push), or commit the file itself.';
    return new _history_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HistoryError */ .t(fault, found, fix, { cause });
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


/***/ })

};
