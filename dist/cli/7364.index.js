export const id = 7364;
export const ids = [7364];
export const modules = {

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fallBack)
/* harmony export */ });
/* harmony import */ var _history_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);
/** History from the checkout, and from the platform's API where the checkout is too shallow. */

/** Where both fail, what the first says is what can be mended: the checkout. */
function fallBack(first, second) {
    const either = async (read) => {
        try {
            return await read(first);
        }
        catch (error) {
            if (!(error instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t))
                throw error;
            try {
                return await read(second);
            }
            catch (other) {
                if (!(other instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t))
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
            throw new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t('refused', 'its files cannot be listed here', 'Check out with `fetch-depth: 0`.');
        }),
    };
}
/** The platform may know what is judged where no repository is checked out. */
async function checkoutOf({ checkout }) {
    const nothing = { commit: null, branch: null, remoteDefault: null };
    return (await checkout?.().catch(orNull)) ?? nothing;
}
function orNull(error) {
    if (error instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t)
        return null;
    throw error;
}
/** A commit that neither has is gone; else what the checkout lacks is what can be mended. */
function both(first, second) {
    const fault = second.fault === 'gone' && first.fault === 'not-fetched' ? 'gone' : first.fault;
    return new _history_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryError */ .t(fault, `${first.found}, and ${second.found}`, first.fix);
}


/***/ }),

/***/ 68392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ proxiedFetch)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/platform/proxy.js
/**
 * Which proxy a request goes through, as the environment says: HTTPS_PROXY for https addresses, HTTP_PROXY for http
 * ones, NO_PROXY for those that go directly; the lower-case names win, as they do for curl.
 */


/** Null: the request goes directly. Throws `TinygateError` where the variable holds no address of a proxy. */
function proxyFor(target, env) {
    const names = target.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => env[name]);
    const text = variable && env[variable]?.trim();
    if (variable === undefined || !text || isLoopback(target) || goesDirectly(target, noProxyOf(env)))
        return null;
    return { ...parseProxy(text, variable), variable };
}
function noProxyOf(env) {
    return env['no_proxy'] ?? env['NO_PROXY'] ?? '';
}
/** A proxy elsewhere would reach its own machine. GitHub's clients and Go leave these out in the same way. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
/**
 * Entries of NO_PROXY are separated by commas or spaces: `*`, a name (with the names below it; a leading `.` or `*.` says
 * the same), an address, a range such as `10.0.0.0/8`, each but the last with an optional `:port`; IPv6 with brackets or
 * without.
 */
function goesDirectly(target, noProxy) {
    const host = bare(target.hostname);
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '' || entry === '*')
            return entry === '*';
        const [, range, bits] = /^\[?([\da-f.:]+)\]?\/(\d{1,3})$/.exec(entry) ?? [];
        if (range !== undefined)
            return isInRange(host, range, Number(bits));
        const { name, port: only } = splitPort(entry);
        if (only !== undefined && only !== port)
            return false;
        if ((0,external_node_net_.isIP)(name) !== 0)
            return host === canonical(name);
        const suffix = name.replace(/^\*?\./, '');
        return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
    });
}
function splitPort(entry) {
    if ((0,external_node_net_.isIP)(entry) === 6)
        return { name: entry };
    const [, bracketed, plain, port] = /^(?:\[(.*)\]|(.*?))(?::(\d+))?$/.exec(entry) ?? [];
    return { name: bracketed ?? plain ?? entry, ...(port === undefined ? {} : { port }) };
}
function isInRange(host, range, bits) {
    const [family, of] = [(0,external_node_net_.isIP)(host), (0,external_node_net_.isIP)(range)];
    if (family === 0 || family !== of || bits > (of === 4 ? 32 : 128))
        return false;
    const name = family === 4 ? 'ipv4' : 'ipv6';
    const list = new external_node_net_.BlockList();
    list.addSubnet(range, bits, name);
    return list.check(host, name);
}
const bare = (hostname) => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
/** One spelling of an address: `URL` has the rules. */
const canonical = (address) => bare(new URL((0,external_node_net_.isIP)(address) === 6 ? `http://[${address}]` : `http://${address}`).hostname);
function parseProxy(text, variable) {
    const address = text.includes('://') ? text : `http://${text}`;
    // The value is never shown: it may hold a password.
    if (!URL.canParse(address))
        throw wrong(variable, 'a value that is no address');
    const { protocol, host, username, password } = new URL(address);
    if (protocol !== 'http:' && protocol !== 'https:')
        throw wrong(variable, `an address that starts with ${protocol}//, of a kind that is not supported`);
    const url = new URL(`${protocol}//${host}`);
    if (username === '' && password === '')
        return { url, authorization: null };
    const user = `${decoded(username)}:${decoded(password)}`;
    return { url, authorization: `Basic ${Buffer.from(user).toString('base64')}` };
}
/** A `%` that encodes nothing stands for itself. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function wrong(variable, found) {
    return new errors/* TinygateError */.oG({
        code: 'proxy/address',
        message: `expected ${variable} to be the address of a proxy, such as http://proxy.example:3128, found ${found}`,
        fix: `Correct ${variable}, remove it, or name the host in NO_PROXY.`,
    });
}

;// CONCATENATED MODULE: ./build/platform/fetch.js

const dispatchers = new Map();
/** `fetch` by way of the proxy that the environment names for this address, or directly. */
async function proxiedFetch(address, init = {}, env = process.env) {
    const proxy = proxyFor(new URL(address), env);
    if (proxy === null)
        return fetch(address, init);
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcher = dispatcherOf(proxy, undici);
    try {
        const options = { ...init, dispatcher };
        // Of another class than the global one, with the same members.
        const answer = await undici.fetch(address, options);
        return answer;
    }
    catch (error) {
        // Its deadline is the caller's own business.
        if (init.signal?.aborted)
            throw error;
        throw new Error(`the proxy ${proxy.url.host} of ${proxy.variable} let nothing through: ${reasonOf(error)}`, {
            cause: error,
        });
    }
}
/** One for each proxy, which keeps connections. An http address goes in the request line, an https one through a tunnel. */
function dispatcherOf({ url, authorization }, { ProxyAgent }) {
    const key = `${url.href} ${authorization ?? ''}`;
    const known = dispatchers.get(key);
    if (known)
        return known;
    const token = authorization === null ? {} : { token: authorization };
    const opened = new ProxyAgent({ uri: url.href, proxyTunnel: false, ...token });
    dispatchers.set(key, opened);
    return opened;
}
/** The innermost cause: undici wraps it in `fetch failed` and `Request was cancelled`. */
function reasonOf(error) {
    const { cause, message, code } = error;
    return cause ? reasonOf(cause) : message || code || 'no reason given';
}


/***/ }),

/***/ 18791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** `status` is null where no answer came. */
class HttpError extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
        this.name = 'HttpError';
    }
}


/***/ }),

/***/ 86444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fb: () => (/* binding */ openHttp),
/* harmony export */   j$: () => (/* reexport safe */ _http_error_js__WEBPACK_IMPORTED_MODULE_0__.j),
/* harmony export */   x6: () => (/* binding */ mayCarryCredentials)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18791);
/* harmony import */ var _redirects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12131);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2170);
/**
 * HTTP for platforms that have no client library here: JSON in, bytes out. Every request has a deadline, a cap on what is
 * read and a bounded number of attempts. Credentials go to the origin of the base URL only, never along a redirect, and
 * never into a message.
 */





const maxAttempts = 4;
const timeoutMs = 30_000;
const maxWaitMs = 30_000;
const maxAnswerBytes = 8 * 1024 * 1024;
function openHttp(options) {
    const base = new URL(options.baseUrl.endsWith('/') ? options.baseUrl : `${options.baseUrl}/`);
    if (Object.keys(options.credentials).length > 0 && !mayCarryCredentials(base.href)) {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, `expected an https address for a token, found ${base.origin}`);
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
class RetryableError extends _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j {
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
            ? new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(status, message)
            : new RetryableError(status, message, retryAfterMs);
    };
    let sent;
    try {
        sent = await follow(request, base, options);
    }
    catch (error) {
        if (error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
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
        const said = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(new TextDecoder().decode(bytes.subarray(0, 600))).slice(0, 300);
        throw fail(status, `answered ${status}${said === '' ? '' : `: ${said}`}`);
    }
    return { status, header, bytes };
}
async function follow(request, base, options) {
    const { method, path, query = [], json } = request;
    const url = new URL(`.${path}`, base);
    for (const [name, value] of query)
        url.searchParams.append(name, String(value));
    const signal = AbortSignal.timeout(timeoutMs);
    const send = options.send ?? _send_js__WEBPACK_IMPORTED_MODULE_2__/* .sendByFetch */ .g;
    const headers = { accept: '*/*', 'user-agent': options.userAgent };
    const body = json === undefined ? null : JSON.stringify(json);
    if (body !== null)
        headers['content-type'] = 'application/json';
    try {
        return await (0,_redirects_js__WEBPACK_IMPORTED_MODULE_1__/* .followRedirects */ .F)({ url, method, origins: [base.origin] }, (to, isOurs) => send({ url: to, method, headers: { ...headers, ...(isOurs ? options.credentials : {}) }, body, signal }), ({ status, header }) => ({ status, location: header('location') }));
    }
    catch (error) {
        if (!(error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j))
            throw error;
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(error.status, `${method} ${path}: ${error.message}`);
    }
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

/***/ 95964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86444);
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
function textsOf(object, key) {
    const value = object[key];
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
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

/***/ 12131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ followRedirects),
/* harmony export */   h: () => (/* binding */ requireOurs)
/* harmony export */ });
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18791);
/**
 * Where a request may be led by an answer, and whether credentials go along. A header is the word of whoever wrote it: a
 * token goes to the origins that the environment of the job names, and nowhere else.
 */

const maxRedirects = 4;
/**
 * Asks, and follows redirects. Only a reading request may end up elsewhere (storage behind the platform), without
 * credentials, and never less protected than before; one that has left does not get them back. A writing request is
 * repeated at its own origin where the answer asks for the same method again; any other redirect is the answer.
 */
async function followRedirects({ url: first, method, origins }, ask, read) {
    let [url, isOurs] = [first, origins.includes(first.origin)];
    const isReading = method === 'GET' || method === 'HEAD';
    for (let hop = 0; hop <= maxRedirects; hop++) {
        const answer = await ask(url, isOurs);
        const { status, location } = read(answer);
        if (location === null || ![301, 302, 303, 307, 308].includes(status))
            return answer;
        const next = parseLocation(location, url);
        const isRepeated = (status === 307 || status === 308) && next.origin === url.origin;
        if (!isReading && !isRepeated)
            return answer;
        const isSafe = next.protocol === 'https:' || (next.protocol === 'http:' && url.protocol === 'http:');
        if (!isSafe)
            throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, `refused a redirect from ${url.protocol} to ${next.protocol}`);
        isOurs &&= origins.includes(next.origin);
        url = next;
    }
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, `more than ${maxRedirects} redirects`);
}
function parseLocation(location, from) {
    if (URL.canParse(location, from.href))
        return new URL(location, from);
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, 'refused a redirect to what is no address');
}
/** For a client that signs whatever it sends: an address out of an answer, such as the next page of a list. */
function requireOurs(address, origins) {
    const found = URL.canParse(address) ? new URL(address).origin : 'what is no address';
    if (origins.includes(found))
        return;
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(null, `refused to send the token to ${found}, to which an answer of ${String(origins[0])} leads`);
}


/***/ }),

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sendThroughProxy),
/* harmony export */   g: () => (/* binding */ sendByFetch)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68392);
/** One request over the wire: by fetch, or through the proxy of a platform that signs requests. No redirects. */


const sendByFetch = async ({ url, method, headers, body, signal }) => {
    const answer = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .proxiedFetch */ .i)(url, { method, headers, body, signal, redirect: 'manual' });
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
