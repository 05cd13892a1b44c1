export const id = 9132;
export const ids = [9132,6751,4997];
export const modules = {

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

/***/ 79132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _platform_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24997);


/** The repository that a job runs for. Throws `SpecError` where the environment names none, or there is no token. */
function openRepository(env, token) {
    const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
            code: 'publish/repository',
            message: `expected GITHUB_REPOSITORY to be owner/name, found '${env['GITHUB_REPOSITORY'] ?? ''}'`,
            fix: 'Publish from a workflow, set GITHUB_REPOSITORY, or publish as folder.',
        });
    }
    if (token === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
            code: 'publish/token',
            message: 'expected a token to publish with, found no token',
            fix: 'Give the action its token, or set GITHUB_TOKEN; it needs contents: write.',
        });
    }
    const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    return { request: (0,_platform_github_client_js__WEBPACK_IMPORTED_MODULE_1__.createClient)({ apiUrl, token }).request, owner, repo };
}


/***/ })

};
