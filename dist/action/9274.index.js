export const id = 9274;
export const ids = [9274];
export const modules = {

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inGroup)
/* harmony export */ });
/** Runs `work` inside a folded group of the log. */
async function inGroup(commands, name, work) {
    commands.startGroup(name);
    try {
        return await work();
    }
    finally {
        commands.endGroup();
    }
}


/***/ }),

/***/ 82552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   yD: () => (/* binding */ digestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, as lower-case hex. */
function digestBytes(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}
/** SHA-256 of plain data; keys are sorted, so equal values have equal digests however they were written. */
function digestValue(value) {
    return digestBytes(canonicalJson(value));
}
/**
 * JSON with sorted keys, no spaces, and `undefined` members left out.
 * @throws RangeError for what has no JSON or would lose something in it: NaN, infinities, functions, arrays of numbers.
 */
function canonicalJson(value) {
    if (value === null || value === undefined)
        return 'null';
    if (typeof value === 'string' || typeof value === 'boolean')
        return JSON.stringify(value);
    if (typeof value === 'number' && Number.isFinite(value))
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!isPlainObject(value))
        throw new RangeError(`cannot digest a value of type ${typeof value}`);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
/** The bytes behind a typed array, without copying. */
function bytesOf(array) {
    return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
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
/**
 * A hook, or a shell that works on another repository, names a repository by these. The one that is asked about is that of
 * the folder: any other would answer, without an error, with commits and files that have nothing to do with it.
 */
const otherRepository = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_NAMESPACE',
    'GIT_GRAFT_FILE',
    'GIT_SHALLOW_FILE',
]);
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
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, '-C', folder, ...args], { encoding: 'buffer', maxBuffer: maxOutputBytes, env: ownEnvironment() }, (error, stdout, stderr) => {
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
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safe, '-C', folder, ...args], { env: ownEnvironment() });
}
function ownEnvironment() {
    const inherited = Object.entries(process.env).filter(([name]) => !otherRepository.has(name));
    return { ...Object.fromEntries(inherited), ...environment };
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

/***/ 18791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError),
/* harmony export */   q: () => (/* binding */ TooLargeError)
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
/** More came than was asked for, or would come: asking again brings the same. */
class TooLargeError extends HttpError {
    name = 'TooLargeError';
}


/***/ }),

/***/ 86444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fb: () => (/* binding */ openHttp),
/* harmony export */   j$: () => (/* reexport safe */ _http_error_js__WEBPACK_IMPORTED_MODULE_0__.j),
/* harmony export */   qB: () => (/* reexport safe */ _http_error_js__WEBPACK_IMPORTED_MODULE_0__.q),
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
            throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLargeError */ .q(status, redact(`${what}: ${error.message}`, credentials));
        throw fail(null, `the answer broke off: ${describeFailure(error)}`, null);
    }
    if (status < 200 || status > 299) {
        const said = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(new TextDecoder().decode(bytes.subarray(0, 600))).slice(0, 300);
        throw fail(status, `answered ${status}${said === '' ? '' : `: ${said}`}`);
    }
    return { status, header, bytes };
}
async function follow(request, base, options) {
    const { method, path, query = [], json, mediaType } = request;
    const url = new URL(`.${path}`, base);
    for (const [name, value] of query)
        url.searchParams.append(name, String(value));
    const signal = AbortSignal.timeout(timeoutMs);
    const send = options.send ?? _send_js__WEBPACK_IMPORTED_MODULE_2__/* .sendByFetch */ .g;
    const headers = { accept: mediaType ?? '*/*', 'user-agent': options.userAgent };
    const body = json === undefined ? null : JSON.stringify(json);
    if (body !== null)
        headers['content-type'] = mediaType ?? 'application/json';
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

/***/ 15719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ storeName),
/* harmony export */   tx: () => (/* reexport safe */ _history_error_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* unused harmony export platformNames */
/* harmony import */ var _history_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);

const platformNames = (/* unused pure expression or super */ null && (['github', 'gitea', 'gitlab', 'bitbucket', 'local']));
/** The name under which the files of a run are stored; the digest is that of its inputs. */
function storeName(spec, inputs) {
    return `tinygate-${spec}-${inputs.slice(0, 16)}`;
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


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export comparablePart */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39231);
/* harmony import */ var _nothing_judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86670);
/**
 * The one document that every front end renders. Deterministic: the same spec, data, seed and engine give the same
 * bytes, except for `timings`.
 */



function buildReport(findings) {
    const { toolVersion, spec, commit, seed, engine, data, budgets, invariants, artifacts, stages, curves } = findings;
    const { baseline, budgetChanges, faults } = findings;
    for (const { artifact, predictions } of artifacts) {
        if (predictions.length > 0 && predictions.length !== data.labels.length) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`${artifact} has ${predictions.length} predictions for ${data.labels.length} labels`);
        }
    }
    return {
        schemaVersion: 1,
        tool: { name: 'tinygate', version: toolVersion },
        spec,
        commit,
        seed,
        engine,
        data,
        verdict: verdictOf({ budgets, invariants, faults, budgetChanges }),
        budgets,
        invariants,
        baseline,
        budgetChanges,
        artifacts,
        faults,
        stages: stages.map(({ name, digest }) => ({ name, digest })),
        curves,
        timings: {
            totalSeconds: findings.totalSeconds,
            stages: stages.map(({ name, seconds, cached }) => ({ name, seconds, cached })),
        },
    };
}
/**
 * The most severe verdict of all rows. A file that could not be measured is never a pass, even if no budget names it; and a
 * spec without a budget that counts is none either.
 */
function verdictOf({ budgets, invariants, faults, budgetChanges, }) {
    const nothing = (0,_nothing_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNothingJudged */ .R)({ budgets, budgetChanges });
    const unmeasured = faults.map(() => ({ verdict: 'error' }));
    return (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worstVerdict */ .zP)([...budgets, ...invariants, ...unmeasured, ...(nothing ? [nothing] : [])]);
}
/** What two runs of the same spec, data, seed and engine have in common, byte for byte. */
function comparablePart(report) {
    const { timings: _, ...comparable } = report;
    return comparable;
}


/***/ }),

/***/ 66866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ findSpecsIn),
/* harmony export */   WT: () => (/* binding */ findSpecs),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/**
 * Paths relative to the workspace, each once, in the order of the input and sorted within a glob. A plain path is taken as
 * it is, so that a missing file is told as such; a glob that matches nothing is an error: a gate must not vanish.
 */
async function findSpecs(patterns, folder, workspace) {
    const found = new Set();
    for (const pattern of patterns) {
        const matches = isGlob(pattern)
            ? await matchFiles(pattern, folder, workspace)
            : [fromWorkspace(pattern, folder, workspace)];
        if (matches.length === 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecError */ .G8({
                code: 'spec/no-match',
                message: `expected '${pattern}' to match a spec, found no such file`,
                cause: 'A glob is relative to the working directory, and links are not followed.',
                fix: 'Mend the glob, or name the spec itself.',
            });
        }
        for (const match of matches)
            found.add(match);
    }
    return [...found];
}
/** Told without the library that expands it: a gate with a plain path must not load that. */
function isGlob(pattern) {
    return /[*?[\]{}()!]/.test(pattern);
}
/** What the globs among the patterns match in a commit, whose files are `paths`, relative to the workspace. */
async function findSpecsIn(paths, patterns, folder, workspace) {
    const fs = treeOf(paths, workspace);
    const found = await Promise.all(patterns.filter(isGlob).map((pattern) => matchFiles(pattern, folder, workspace, fs)));
    return [...new Set(found.flat())];
}
async function matchFiles(pattern, folder, workspace, fs) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const matches = await glob(pattern, {
        cwd: folder,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**', '**/.tinygate/**'],
        ...(fs ? { fs } : {}),
    });
    return matches.sort().map((match) => fromWorkspace(match, folder, workspace));
}
function fromWorkspace(path, folder, workspace) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, folder).replaceAll('\\', '/'), path));
}
/** The files of a commit as a file system, as far as a glob asks for one: a link counts as a file. */
function treeOf(paths, workspace) {
    const folders = new Map();
    for (const path of paths) {
        let here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace);
        const parts = path.split('/');
        for (const [index, part] of parts.entries()) {
            const entries = folders.get(here) ?? new Map();
            folders.set(here, entries.set(part, index === parts.length - 1 ? 'file' : 'folder'));
            here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, part);
        }
    }
    const readdir = (path, _, tell) => {
        const entries = [...(folders.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)) ?? [])].map(([name, kind]) => ({
            name,
            isFile: () => kind === 'file',
            isDirectory: () => kind === 'folder',
            isSymbolicLink: () => false,
        }));
        tell(null, entries);
    };
    return { readdir: readdir };
}


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ checkLayers),
/* harmony export */   MB: () => (/* binding */ matchLayers),
/* harmony export */   O1: () => (/* binding */ nearestLayer),
/* harmony export */   fZ: () => (/* binding */ patternError),
/* harmony export */   y6: () => (/* binding */ checkBudgetLayers)
/* harmony export */ });
/* unused harmony export isRegularExpression */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(436);
/**
 * Which layers a pass works on. A pattern is a name, a glob in which `*` stands for any characters, or a regular
 * expression between slashes; `/` inside a name is an ordinary character.
 */



/** Patterns and layer names may both be a stranger's, made to keep a machine busy for years. */
const limits = { comparisons: 10_000_000, regularExpressionsMs: 1000 };
/** Names of layers in a message; a file may have thousands. */
const mostNamed = 40;
/**
 * Layers that at least one pattern matches, in the order of `layerNames`. Throws `SpecError` where regular expressions take
 * longer than a second, or there is too much to compare.
 */
function matchLayers(patterns, layerNames) {
    if (patterns.length * layerNames.length > limits.comparisons) {
        throw slow(`${patterns.length} patterns for ${layerNames.length} layers`, 'Use fewer patterns, with *.');
    }
    const expressions = patterns.filter(isRegularExpression);
    const globs = patterns.filter((pattern) => !isRegularExpression(pattern)).map((pattern) => pattern.split('*'));
    const found = expressions.length === 0 ? new Set() : matchExpressions(expressions, layerNames);
    return layerNames.filter((name) => found.has(name) || globs.some((parts) => matchesGlob(parts, name)));
}
/**
 * Every pattern of the plan must match a compressible layer of the graph. Throws `SpecError` with each that does not,
 * and the nearest name.
 */
function checkLayers(plan, layerNames) {
    const { pruning, clustering } = plan.compression;
    const layer = 'a layer that can be compressed';
    const problems = [
        ...checkPatterns(plan, '/compression/pruning/layers', pruning?.layers ?? [], { layer, layerNames }),
        ...checkPatterns(plan, '/compression/clustering/layers', clustering?.layers ?? [], { layer, layerNames }),
    ];
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecError */ .G8(problems);
}
/**
 * Every layer pattern of a budget must match a kernel of its artifact. `namesOf` gives the kernels of an artifact, null where
 * they are not known. Throws `SpecError` with each pattern that does not match.
 */
function checkBudgetLayers(plan, namesOf) {
    const problems = plan.budgets.flatMap(({ artifact, layers = [] }, index) => {
        const layerNames = layers.length === 0 ? null : namesOf(artifact);
        if (layerNames === null)
            return [];
        return checkPatterns(plan, `/budgets/${index}/layers`, layers, { layer: `a kernel of ${artifact}`, layerNames });
    });
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecError */ .G8(problems);
}
function checkPatterns(plan, pointer, patterns, { layer, layerNames }) {
    const shown = layerNames.slice(0, mostNamed).join(', ');
    const left = layerNames.length - mostNamed;
    const listed = `Layers: ${left > 0 ? `${shown}, and ${left} more` : shown}.`;
    return patterns.flatMap((pattern, index) => {
        if (matchLayers([pattern], layerNames).length > 0)
            return [];
        const where = plan.places[`${pointer}/${index}`] ?? plan.places[pointer];
        const name = nearestLayer(pattern, layerNames);
        return [
            {
                code: 'spec/no-layer',
                message: `expected '${pattern}' to match ${layer}, found no layer of such a name`,
                ...(where ? { where } : {}),
                fix: name === undefined ? listed : `Did you mean '${name}'? ${listed}`,
            },
        ];
    });
}
/** The name of a layer that is near enough to a pattern to be meant. */
function nearestLayer(pattern, layerNames) {
    const plain = (name) => name.replaceAll('/', '');
    const suggestion = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(pattern.replaceAll(/[*/^$]/g, ''), layerNames.map(plain));
    return layerNames.find((layer) => plain(layer) === suggestion);
}
/** In time that grows with the length of the name: each part is found at the first place after the one before it. */
function matchesGlob(parts, name) {
    const [first = '', ...rest] = parts;
    const last = rest.pop();
    if (last === undefined)
        return name === first;
    if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
        return false;
    const end = name.length - last.length;
    let at = first.length;
    for (const part of rest) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= end;
}
const matchAll = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('names.filter((name) => expressions.some((expression) => expression.test(name)))');
/** JavaScript's regular expressions go back and forth as often as they like, so they are given a time to end in. */
function matchExpressions(patterns, names) {
    const expressions = patterns.map(regularExpression);
    try {
        const timeout = limits.regularExpressionsMs;
        return new Set(matchAll.runInNewContext({ names, expressions }, { timeout }));
    }
    catch (error) {
        const isLate = error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        const found = isLate ? `that ${patterns.join(', ')} took longer` : error.message;
        throw slow(found, 'Use names and *, or an expression without nested repetition.');
    }
}
function slow(found, fix) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpecError */ .G8({
        code: 'spec/slow-pattern',
        message: `expected layer patterns to be matched within ${limits.regularExpressionsMs / 1000} s, found ${found}`,
        fix,
    });
}
/** Throws `SyntaxError` for what is no regular expression. */
function regularExpression(pattern) {
    return new RegExp(pattern.slice(1, -1), 'u');
}
/** Whether a pattern is written between slashes. */
function isRegularExpression(pattern) {
    return pattern.length > 2 && pattern.startsWith('/') && pattern.endsWith('/');
}
/** What is wrong with a pattern, or undefined. */
function patternError(pattern) {
    try {
        if (isRegularExpression(pattern))
            regularExpression(pattern);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}


/***/ }),

/***/ 53963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ isTrainable),
/* harmony export */   OH: () => (/* binding */ stepAt),
/* harmony export */   PX: () => (/* binding */ isImported),
/* harmony export */   lo: () => (/* binding */ baseReference),
/* harmony export */   zZ: () => (/* binding */ isCommitted)
/* harmony export */ });
/** The optimizer step at `position` in a stage of `totalSteps`. */
function stepAt(position, totalSteps) {
    return position.unit === 'steps' ? position.value : Math.round(position.value * totalSteps);
}
function isImported(model) {
    return 'file' in model;
}
function isCommitted(artifact) {
    return 'file' in artifact;
}
/** The name that relative limits use for the same artifact in the report of the base commit. */
const baseReference = 'base';
function isTrainable(plan) {
    return plan.student !== null && plan.data !== null;
}


/***/ }),

/***/ 93004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec)
});

// EXTERNAL MODULE: ./build/spec/load.js + 1 modules
var load = __webpack_require__(42523);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/spec/given.js

/** Defaults live in the schema only; after validation they are there. */
function given(value, key) {
    if (value === undefined)
        throw new core_errors/* InternalError */.Gd(`the schema has no default for ${key}`);
    return value;
}

;// CONCATENATED MODULE: ./build/spec/units.js
/** Numbers with units, as a spec writes them. The schema has already checked their form. */

const unitBytes = {
    B: 1,
    kB: 1000,
    KiB: 1024,
    MB: 1000 ** 2,
    MiB: 1024 ** 2,
    GB: 1000 ** 3,
    GiB: 1024 ** 3,
};
/** `30 kB` → 30000, `30 KiB` → 30720, 30000 → 30000. */
function parseSizeBytes(value) {
    if (typeof value === 'number')
        return value;
    const [, digits, unit] = /^([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]+)$/.exec(value) ?? [];
    const factor = unit === undefined ? undefined : unitBytes[unit];
    if (digits === undefined || factor === undefined)
        throw new core_errors/* InternalError */.Gd(`'${value}' passed the schema as a size`);
    return Number(digits) * factor;
}
/** `88.5 %` → 0.885, to the last bit what 0.885 is. */
function parseFraction(value) {
    if (typeof value === 'number')
        return value;
    const [, digits] = /^([0-9]+(?:\.[0-9]+)?) ?%$/.exec(value) ?? [];
    if (digits === undefined)
        throw new core_errors/* InternalError */.Gd(`'${value}' passed the schema as a fraction`);
    return Number(`${digits}e-2`);
}
const unitMilliseconds = { us: 1e-3, ms: 1, s: 1000 };
const unitMillijoules = { uJ: 1e-3, mJ: 1, J: 1000 };
/** `12 ms` → 12, `800 us` → 0.8, 12 → 12. */
function parseMilliseconds(value) {
    return parseWithUnit(value, unitMilliseconds, 'a duration');
}
const longUnitMilliseconds = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };
/** `20 min` → 1200000, `45 s` → 45000, `50 ms` → 50, 45 → 45000. */
function parseLongMilliseconds(value) {
    return typeof value === 'number' ? value * 1000 : parseWithUnit(value, longUnitMilliseconds, 'a long duration');
}
/** `3.2 mJ` → 3.2, `900 uJ` → 0.9, 3.2 → 3.2. */
function parseMillijoules(value) {
    return parseWithUnit(value, unitMillijoules, 'an energy');
}
function parseWithUnit(value, units, kind) {
    if (typeof value === 'number')
        return value;
    const [, digits, unit] = /^([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]+)$/.exec(value) ?? [];
    const factor = unit === undefined ? undefined : units[unit];
    if (digits === undefined || factor === undefined)
        throw new core_errors/* InternalError */.Gd(`'${value}' passed the schema as ${kind}`);
    return Number(digits) * factor;
}
/** `1/255` → the quotient, 0.5 → 0.5. */
function parseRatio(value) {
    if (typeof value === 'number')
        return value;
    const [numerator, denominator] = value.split('/').map(Number);
    if (numerator === undefined || denominator === undefined)
        throw new core_errors/* InternalError */.Gd(`'${value}' passed the schema as a ratio`);
    return numerator / denominator;
}
/** `20 %` → a fraction of the stage, 100 → a step. */
function parseStep(value) {
    return typeof value === 'number' ? { unit: 'steps', value } : { unit: 'fraction', value: parseFraction(value) };
}
/** `4 px` → 4, 4 → 4. */
function parsePixels(value) {
    return parseWithUnit(value, { px: 1 }, 'pixels');
}
/** `10 deg` → 10, 10 → 10. */
function parseDegrees(value) {
    return typeof value === 'number' ? value : parseWithUnit(value.replace('°', 'deg'), { deg: 1 }, 'an angle');
}

;// CONCATENATED MODULE: ./build/spec/model-input.js

/** p · scale + offset = (p / 255 − mean) / std, for std = 1 / (255 · scale) and mean = −offset · std. */
function normalizationFor({ scale, offset = 0 }) {
    // Of 1/255 exactly 1: what rounds at the last bit would be another cache key.
    const std = rounded(1 / (255 * parseRatio(scale)));
    return { mean: [rounded(-offset * std) + 0], std: [std] };
}
function rounded(value) {
    return Number(value.toPrecision(12));
}

// EXTERNAL MODULE: ./build/spec/located.js
var located = __webpack_require__(99272);
;// CONCATENATED MODULE: ./build/spec/data-format.js
/** What `data.format` says, or else what the other keys are about: photographs have a size. */
function formatOf(data) {
    return data.format ?? (data.image_size === undefined ? 'idx' : 'image_folder');
}

;// CONCATENATED MODULE: ./build/spec/schema/document.js
/* Generated from schemas/tinygate.schema.json by `npm run generate`. Do not edit. */
const specSchema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:tinygate:spec:1",
    "title": "Spec",
    "type": "object",
    "description": "A tinygate spec: which model, which data, how to compress, which files to ship, and which budgets hold.",
    "properties": {
        "$schema": {
            "type": "string",
            "description": "Where an editor finds this schema; tinygate does not read it.",
            "examples": [
                "./schemas/tinygate.schema.json"
            ]
        },
        "extends": {
            "$ref": "#/$defs/RelativePath",
            "description": "Another spec that this one is merged onto, relative to this file, as a JSON merge patch (RFC 7396): objects merge, arrays and scalars replace, null removes an inherited key.",
            "examples": [
                "tinygate.yml"
            ]
        },
        "version": {
            "const": 1,
            "description": "Version of the spec's format.",
            "examples": [
                1
            ]
        },
        "name": {
            "type": "string",
            "description": "Name of the model; names its folder under .tinygate. Lower-case letters, digits, and single - _ . between them.",
            "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
            "maxLength": 64,
            "examples": [
                "fashion-mnist"
            ]
        },
        "seed": {
            "type": "integer",
            "description": "Seeds every random choice: split, initial weights, order of samples, augmentation, clustering.",
            "minimum": 0,
            "maximum": 4294967295,
            "default": 1,
            "examples": [
                1
            ]
        },
        "engine": {
            "enum": [
                "auto",
                "onnxruntime",
                "wasm",
                "cpu",
                "tensorflow"
            ],
            "description": "What runs training steps. auto: the first of onnxruntime, wasm and cpu that loads.",
            "default": "auto",
            "examples": [
                "auto"
            ]
        },
        "runtime": {
            "enum": [
                "auto",
                "litert",
                "litert-python"
            ],
            "description": "What runs a file to measure its accuracy. auto: the first of litert (LiteRT as WebAssembly, always there) and litert-python (LiteRT through Python, made by `npx tinygate setup litert-python`) that is proven for every operator of the file. A file that no runtime is proven for has no accuracy.",
            "default": "auto",
            "examples": [
                "auto"
            ]
        },
        "threads": {
            "type": "integer",
            "description": "Threads of the engine; 0: one per core. At most 8 are used: up to there results are the same for any number.",
            "minimum": 0,
            "maximum": 256,
            "default": 0,
            "examples": [
                2
            ]
        },
        "data": {
            "$ref": "#/$defs/Data",
            "description": "The samples: where they are, how they are split, normalized and augmented.",
            "examples": [
                {
                    "root": "data",
                    "images": "t10k-images-idx3-ubyte.gz",
                    "labels": "t10k-labels-idx1-ubyte.gz"
                }
            ]
        },
        "teacher": {
            "$ref": "#/$defs/Model",
            "description": "The large model that the student is distilled from and compared with.",
            "examples": [
                {
                    "architecture": "resnet8",
                    "training": {
                        "epochs": 8,
                        "learning_rate": {
                            "schedule": "one_cycle",
                            "peak": 0.005
                        }
                    }
                }
            ]
        },
        "student": {
            "$ref": "#/$defs/Model",
            "description": "The small model that is compressed and shipped.",
            "examples": [
                {
                    "architecture": "ds_cnn",
                    "parameters": {
                        "filters": 64,
                        "blocks": 4
                    },
                    "training": {
                        "epochs": 20,
                        "learning_rate": {
                            "schedule": "cosine",
                            "peak": 0.004
                        }
                    }
                }
            ]
        },
        "compression": {
            "$ref": "#/$defs/Compression",
            "description": "What is done to the student, or to both models.",
            "default": {},
            "examples": [
                {
                    "quantization": {
                        "mode": "ptq"
                    }
                }
            ]
        },
        "artifacts": {
            "type": "object",
            "description": "The files that are made and measured, each under a name of its own.",
            "minProperties": 1,
            "propertyNames": {
                "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
                "maxLength": 64
            },
            "additionalProperties": {
                "$ref": "#/$defs/Artifact"
            },
            "examples": [
                {
                    "int8": {
                        "model": "student",
                        "format": "tflite",
                        "type": "int8"
                    }
                }
            ]
        },
        "groups": {
            "type": "object",
            "description": "Sets of artifacts that are judged by their sum: a budget on a group adds the sizes, parameters or MACs of its members.",
            "propertyNames": {
                "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
                "maxLength": 64
            },
            "additionalProperties": {
                "$ref": "#/$defs/Group"
            },
            "default": {},
            "examples": [
                {
                    "firmware": [
                        "wake-word",
                        "keywords"
                    ]
                }
            ]
        },
        "devices": {
            "type": "object",
            "description": "Devices that measure latency, memory and energy, and how `tinygate bench` reaches them. Budgets name them by these keys.",
            "propertyNames": {
                "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
                "maxLength": 64
            },
            "additionalProperties": {
                "$ref": "#/$defs/Device"
            },
            "default": {},
            "examples": [
                {
                    "pi4": {
                        "via": "ssh",
                        "host": "pi@pi4.lab",
                        "governor": "performance"
                    }
                }
            ]
        },
        "measurements": {
            "type": "array",
            "description": "Files that devices wrote, each of schemas/measurement.schema.json: latency, memory and energy of an artifact. Globs, relative to this file; each must match at least one file.",
            "items": {
                "$ref": "#/$defs/RelativePath"
            },
            "uniqueItems": true,
            "maxItems": 100,
            "default": [],
            "examples": [
                [
                    "measurements/*.json"
                ]
            ]
        },
        "budgets": {
            "type": "array",
            "description": "The limits that hold. Each is judged on the bytes of its artifact; one that fails makes the run fail.",
            "items": {
                "$ref": "#/$defs/Budget"
            },
            "default": [],
            "examples": [
                [
                    {
                        "artifact": "int8",
                        "metric": "size",
                        "max": "30 kB"
                    }
                ]
            ]
        }
    },
    "required": [
        "version",
        "name",
        "artifacts"
    ],
    "additionalProperties": false,
    "$defs": {
        "Fraction": {
            "description": "a fraction: a number from 0 to 1, or a percentage such as '88.5 %'",
            "anyOf": [
                {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1
                },
                {
                    "type": "string",
                    "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$"
                }
            ],
            "examples": [
                0.885,
                "88.5 %"
            ]
        },
        "SparsityFraction": {
            "description": "a sparsity: a number from 0 up to, but not including, 1, or a percentage such as '80 %'",
            "anyOf": [
                {
                    "type": "number",
                    "minimum": 0,
                    "exclusiveMaximum": 1
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]{1,2}(\\.[0-9]+)? ?%$"
                }
            ],
            "examples": [
                0.8,
                "80 %"
            ]
        },
        "Size": {
            "description": "a size: a number of bytes, or a number with a unit: '30000 B', '30 kB' (1000 bytes), '30 KiB' (1024 bytes), MB, MiB, GB, GiB",
            "anyOf": [
                {
                    "type": "number",
                    "minimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$"
                }
            ],
            "examples": [
                "30 kB",
                "29.3 KiB",
                30000
            ]
        },
        "Step": {
            "description": "a step: an optimizer step counted from 0, or a percentage of the stage's steps such as '20 %'",
            "anyOf": [
                {
                    "type": "integer",
                    "minimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$"
                }
            ],
            "examples": [
                "20 %",
                1000
            ]
        },
        "Count": {
            "description": "a whole number, 0 or more",
            "type": "integer",
            "minimum": 0,
            "examples": [
                16
            ]
        },
        "RelativePath": {
            "description": "a path inside the workspace, with forward slashes",
            "type": "string",
            "minLength": 1,
            "examples": [
                "data/images.gz"
            ]
        },
        "Pixels": {
            "description": "a whole number of pixels from 0 to 512: 4 or '4 px'",
            "anyOf": [
                {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 512
                },
                {
                    "type": "string",
                    "pattern": "^(51[0-2]|50[0-9]|[1-4][0-9]{2}|[0-9]{1,2}) ?px$"
                }
            ],
            "examples": [
                "4 px",
                4
            ]
        },
        "Degrees": {
            "description": "an angle of at most 180 degrees: 10 or '10 deg'",
            "anyOf": [
                {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 180
                },
                {
                    "type": "string",
                    "pattern": "^(180|1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]+)? ?(deg|°)$"
                }
            ],
            "examples": [
                "10 deg",
                10
            ]
        },
        "ImageSize": {
            "description": "a size in pixels: the side of a square, 96 or '96x96'; or an object with height and width",
            "if": {
                "type": "object"
            },
            "then": {
                "$ref": "#/$defs/HeightAndWidth"
            },
            "else": {
                "anyOf": [
                    {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 1024
                    },
                    {
                        "type": "string",
                        "pattern": "^([0-9]{1,4}) ?x ?\\1$"
                    }
                ]
            },
            "examples": [
                "96x96",
                96,
                {
                    "height": 96,
                    "width": 128
                }
            ]
        },
        "HeightAndWidth": {
            "type": "object",
            "description": "height and width in pixels",
            "properties": {
                "height": {
                    "type": "integer",
                    "description": "Rows of pixels.",
                    "minimum": 1,
                    "maximum": 1024,
                    "examples": [
                        96
                    ]
                },
                "width": {
                    "type": "integer",
                    "description": "Columns of pixels.",
                    "minimum": 1,
                    "maximum": 1024,
                    "examples": [
                        128
                    ]
                }
            },
            "required": [
                "height",
                "width"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "height": 96,
                    "width": 128
                }
            ]
        },
        "Layers": {
            "description": "patterns of layer names: a name, a glob with *, or a regular expression between slashes",
            "type": "array",
            "minItems": 1,
            "uniqueItems": true,
            "items": {
                "type": "string",
                "minLength": 1
            },
            "examples": [
                [
                    "*"
                ],
                [
                    "block*/pointwise",
                    "/^stem$/"
                ]
            ]
        },
        "Files": {
            "type": "object",
            "description": "one part of the data: a file of images and the file of their labels",
            "properties": {
                "images": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "IDX file of images (type 0x08, [samples, height, width] or [samples, height, width, channels]), plain or .gz, relative to data.root.",
                    "examples": [
                        "train-images-idx3-ubyte.gz"
                    ]
                },
                "labels": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "IDX file of labels (type 0x08, 0x0B or 0x0C, [samples]), plain or .gz, relative to data.root.",
                    "examples": [
                        "train-labels-idx1-ubyte.gz"
                    ]
                }
            },
            "required": [
                "images",
                "labels"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "images": "train-images-idx3-ubyte.gz",
                    "labels": "train-labels-idx1-ubyte.gz"
                }
            ]
        },
        "SplitFiles": {
            "description": "one part of the data: a file of images and the file of their labels; or a folder of photographs with one folder a class, by its name",
            "if": {
                "type": "object"
            },
            "then": {
                "$ref": "#/$defs/Files"
            },
            "else": {
                "$ref": "#/$defs/RelativePath"
            },
            "examples": [
                "test",
                {
                    "images": "t10k-images-idx3-ubyte.gz",
                    "labels": "t10k-labels-idx1-ubyte.gz"
                }
            ]
        },
        "RandAugment": {
            "type": "object",
            "description": "random changes as RandAugment makes them",
            "properties": {
                "operations": {
                    "type": "integer",
                    "description": "Changes to each image, drawn from: rotate, shift, scale, brightness, contrast, saturation, posterize, solarize, auto-contrast, none.",
                    "default": 2,
                    "minimum": 1,
                    "maximum": 5,
                    "examples": [
                        2
                    ]
                },
                "magnitude": {
                    "type": "integer",
                    "description": "How strong they are, of 10.",
                    "default": 5,
                    "minimum": 1,
                    "maximum": 10,
                    "examples": [
                        5
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "operations": 2,
                    "magnitude": 5
                }
            ]
        },
        "Data": {
            "type": "object",
            "description": "where the samples are, how they are split, normalized and augmented",
            "properties": {
                "format": {
                    "enum": [
                        "idx",
                        "image_folder"
                    ],
                    "description": "Format of the data. idx: the format of MNIST and Fashion-MNIST, plain or gzipped. image_folder: photographs (JPEG, PNG, WebP, GIF, BMP) in one folder a class. Without it: image_folder where image_size is given, else idx.",
                    "examples": [
                        "image_folder"
                    ]
                },
                "root": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "Folder that holds the files, or one folder a class; relative to the file this key is written in. It may not leave the workspace; data elsewhere on the machine is named on the command line (--data-root) or by the action's input data-root, never by a spec.",
                    "default": ".",
                    "examples": [
                        "data"
                    ]
                },
                "images": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "IDX file of all images, to be split by data.split. Use this with labels, or train with test.",
                    "examples": [
                        "t10k-images-idx3-ubyte.gz"
                    ]
                },
                "labels": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "IDX file of all labels, in the order of the images.",
                    "examples": [
                        "t10k-labels-idx1-ubyte.gz"
                    ]
                },
                "image_size": {
                    "$ref": "#/$defs/ImageSize",
                    "description": "Size that photographs are resized to: what the model reads. Only with photographs.",
                    "examples": [
                        "96x96",
                        {
                            "height": 96,
                            "width": 128
                        }
                    ]
                },
                "color": {
                    "enum": [
                        "rgb",
                        "grayscale"
                    ],
                    "description": "Channels that photographs are read into: three, or one that is their grey (ITU-R BT.601). Only with photographs.",
                    "default": "rgb",
                    "examples": [
                        "rgb"
                    ]
                },
                "resize": {
                    "type": "object",
                    "description": "How photographs come to their size. Only with photographs.",
                    "properties": {
                        "kernel": {
                            "enum": [
                                "nearest",
                                "linear",
                                "cubic",
                                "mitchell",
                                "lanczos2",
                                "lanczos3"
                            ],
                            "description": "Filter, stretched over what it shrinks, so that no pixel is skipped.",
                            "default": "linear",
                            "examples": [
                                "linear"
                            ]
                        },
                        "fit": {
                            "enum": [
                                "crop",
                                "pad",
                                "stretch"
                            ],
                            "description": "What becomes of another aspect ratio. crop: both ends of the longer side are cut off. pad: the shorter side gets black ends. stretch: the picture is pulled.",
                            "default": "crop",
                            "examples": [
                                "crop"
                            ]
                        }
                    },
                    "additionalProperties": false,
                    "default": {},
                    "examples": [
                        {
                            "kernel": "linear",
                            "fit": "crop"
                        }
                    ]
                },
                "cache_size": {
                    "$ref": "#/$defs/Size",
                    "description": "Largest size on the disk of resized photographs, which are kept beside the trained models so that each is decoded once; 0 keeps none. Only with photographs.",
                    "default": "8 GB",
                    "examples": [
                        "8 GB"
                    ]
                },
                "split": {
                    "type": "object",
                    "description": "How the samples are divided into train, validation and test: shuffled by the seed, stratified by class; or by group, or as a file says.",
                    "properties": {
                        "test_fraction": {
                            "$ref": "#/$defs/Fraction",
                            "description": "Share of the samples held out for measuring; the rest trains.",
                            "default": 0.2,
                            "examples": [
                                0.2,
                                "20 %"
                            ]
                        },
                        "validation_fraction": {
                            "$ref": "#/$defs/Fraction",
                            "description": "Share of the samples that neither train nor measure: for early stopping and the best checkpoint. Only with photographs.",
                            "default": 0,
                            "examples": [
                                0.1,
                                "10 %"
                            ]
                        },
                        "seed": {
                            "type": "integer",
                            "description": "Seed of the split alone, so that another seed of the spec trains and measures on the same samples. Only with photographs; default: the seed of the spec.",
                            "minimum": 0,
                            "examples": [
                                1
                            ]
                        },
                        "group": {
                            "type": "string",
                            "description": "Pattern of file names whose {group} stays in one split: a speaker, a patient, a machine. * is any text. Only with photographs.",
                            "minLength": 1,
                            "maxLength": 200,
                            "examples": [
                                "*_{group}_*"
                            ]
                        },
                        "file": {
                            "$ref": "#/$defs/RelativePath",
                            "description": "File that says which split each photograph belongs to, one line each: its path in data.root, a comma, and train, validation or test. Relative to the file this key is written in. Only with photographs.",
                            "examples": [
                                "splits.csv"
                            ]
                        },
                        "duplicates": {
                            "enum": [
                                "report",
                                "refuse"
                            ],
                            "description": "What is done where two splits hold the same photograph: tell the pairs, or refuse to run. Only with photographs.",
                            "default": "report",
                            "examples": [
                                "refuse"
                            ]
                        }
                    },
                    "additionalProperties": false,
                    "default": {},
                    "examples": [
                        {
                            "test_fraction": 0.2
                        },
                        {
                            "validation_fraction": 0.1,
                            "test_fraction": 0.2
                        }
                    ]
                },
                "train": {
                    "$ref": "#/$defs/SplitFiles",
                    "description": "Training samples, where the data comes already split: images and labels, or a folder of photographs. Needs test.",
                    "examples": [
                        {
                            "images": "train-images-idx3-ubyte.gz",
                            "labels": "train-labels-idx1-ubyte.gz"
                        },
                        "train"
                    ]
                },
                "validation": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "Folder of photographs for validation, where the data comes already split.",
                    "examples": [
                        "validation"
                    ]
                },
                "test": {
                    "$ref": "#/$defs/SplitFiles",
                    "description": "Test samples, where the data comes already split: images and labels, or a folder of photographs. Needs train.",
                    "examples": [
                        {
                            "images": "t10k-images-idx3-ubyte.gz",
                            "labels": "t10k-labels-idx1-ubyte.gz"
                        },
                        "test"
                    ]
                },
                "classes": {
                    "type": "array",
                    "description": "Names of the classes, in label order. Without it, photographs have the names of their folders, and IDX labels are numbered: their number is the largest label + 1.",
                    "minItems": 2,
                    "maxItems": 1000,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "examples": [
                        [
                            "cat",
                            "dog"
                        ]
                    ]
                },
                "normalization": {
                    "type": "object",
                    "description": "What turns a pixel into the model's input: (pixel / 255 − mean) / std, the same in training, calibration and measurement.",
                    "properties": {
                        "mean": {
                            "type": "array",
                            "description": "Mean of each channel, subtracted from pixel / 255. One value serves all channels.",
                            "minItems": 1,
                            "maxItems": 16,
                            "items": {
                                "type": "number"
                            },
                            "default": [
                                0
                            ],
                            "examples": [
                                [
                                    0.286
                                ]
                            ]
                        },
                        "std": {
                            "type": "array",
                            "description": "Standard deviation of each channel; (pixel / 255 − mean) is divided by it. One value serves all channels.",
                            "minItems": 1,
                            "maxItems": 16,
                            "items": {
                                "type": "number",
                                "exclusiveMinimum": 0
                            },
                            "default": [
                                1
                            ],
                            "examples": [
                                [
                                    0.353
                                ]
                            ]
                        }
                    },
                    "additionalProperties": false,
                    "default": {},
                    "examples": [
                        {
                            "mean": [
                                0.286
                            ],
                            "std": [
                                0.353
                            ]
                        }
                    ]
                },
                "augmentation": {
                    "type": "object",
                    "description": "Random changes to training images. Test and calibration images are never changed.",
                    "properties": {
                        "horizontal_flip": {
                            "type": "boolean",
                            "description": "Mirror half of the training images, chosen by the seed.",
                            "default": false,
                            "examples": [
                                true
                            ]
                        },
                        "shift": {
                            "$ref": "#/$defs/Pixels",
                            "description": "Shift each training image by up to this many pixels in each direction, filled with black.",
                            "default": 0,
                            "examples": [
                                2,
                                "2 px"
                            ]
                        },
                        "vertical_flip": {
                            "type": "boolean",
                            "description": "Turn half of the training images upside down.",
                            "default": false,
                            "examples": [
                                true
                            ]
                        },
                        "crop": {
                            "$ref": "#/$defs/Pixels",
                            "description": "Cut each training image out of itself with a border of this many mirrored pixels, at a random place.",
                            "default": 0,
                            "examples": [
                                "4 px"
                            ]
                        },
                        "rotate": {
                            "$ref": "#/$defs/Degrees",
                            "description": "Rotate each training image by up to this angle in either direction; mirrored at its edges.",
                            "default": 0,
                            "examples": [
                                "10 deg"
                            ]
                        },
                        "scale": {
                            "$ref": "#/$defs/Fraction",
                            "description": "Make each training image larger or smaller by up to this share; mirrored at its edges.",
                            "default": 0,
                            "examples": [
                                "10 %"
                            ]
                        },
                        "brightness": {
                            "$ref": "#/$defs/Fraction",
                            "description": "Multiply all values of a training image by 1 ± up to this share.",
                            "default": 0,
                            "examples": [
                                "10 %"
                            ]
                        },
                        "contrast": {
                            "$ref": "#/$defs/Fraction",
                            "description": "Move the values of a training image away from, or towards, its mean grey by up to this share.",
                            "default": 0,
                            "examples": [
                                "10 %"
                            ]
                        },
                        "saturation": {
                            "$ref": "#/$defs/Fraction",
                            "description": "Move the colours of a training image away from, or towards, its grey by up to this share.",
                            "default": 0,
                            "examples": [
                                "10 %"
                            ]
                        },
                        "hue": {
                            "$ref": "#/$defs/Fraction",
                            "description": "Turn the colours of a training image on the colour circle by up to this share of the circle, at most 50 %.",
                            "default": 0,
                            "examples": [
                                "5 %"
                            ]
                        },
                        "blur": {
                            "$ref": "#/$defs/Pixels",
                            "description": "Blur each training image with a Gaussian of a standard deviation from 0 to this many pixels, at most 8.",
                            "default": 0,
                            "examples": [
                                "1 px"
                            ]
                        },
                        "cutout": {
                            "$ref": "#/$defs/Pixels",
                            "description": "Paint a black square of this side at a random place of each training image.",
                            "default": 0,
                            "examples": [
                                "16 px"
                            ]
                        },
                        "rand_augment": {
                            "$ref": "#/$defs/RandAugment",
                            "description": "Random changes to each training image, as RandAugment (Cubuk et al. 2020) draws them.",
                            "examples": [
                                {
                                    "operations": 2,
                                    "magnitude": 5
                                }
                            ]
                        }
                    },
                    "additionalProperties": false,
                    "default": {},
                    "examples": [
                        {
                            "horizontal_flip": true,
                            "shift": 2
                        },
                        {
                            "horizontal_flip": true,
                            "crop": "4 px",
                            "brightness": "10 %"
                        }
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "root": "data",
                    "images": "t10k-images-idx3-ubyte.gz",
                    "labels": "t10k-labels-idx1-ubyte.gz"
                },
                {
                    "root": "data/flowers",
                    "image_size": "96x96",
                    "split": {
                        "validation_fraction": 0.1,
                        "test_fraction": 0.2
                    }
                }
            ]
        },
        "ConstantLearningRate": {
            "type": "object",
            "description": "A linear warm-up from 0, then the same learning rate at every step.",
            "properties": {
                "schedule": {
                    "const": "constant",
                    "description": "A linear warm-up from 0, then the same learning rate at every step.",
                    "examples": [
                        "constant"
                    ]
                },
                "peak": {
                    "type": "number",
                    "description": "The learning rate.",
                    "exclusiveMinimum": 0,
                    "maximum": 10,
                    "examples": [
                        0.004
                    ]
                },
                "warmup": {
                    "$ref": "#/$defs/Step",
                    "description": "How long the linear warm-up from 0 takes; less than the training.",
                    "default": 0,
                    "examples": [
                        "5 %",
                        100
                    ]
                }
            },
            "required": [
                "schedule",
                "peak"
            ],
            "additionalProperties": false
        },
        "CosineLearningRate": {
            "type": "object",
            "description": "A linear warm-up from 0 to peak, then half a cosine down to final.",
            "properties": {
                "schedule": {
                    "const": "cosine",
                    "description": "A linear warm-up from 0 to peak, then half a cosine down to final.",
                    "examples": [
                        "cosine"
                    ]
                },
                "peak": {
                    "type": "number",
                    "description": "Largest learning rate, reached after the warm-up.",
                    "exclusiveMinimum": 0,
                    "maximum": 10,
                    "examples": [
                        0.004
                    ]
                },
                "warmup": {
                    "$ref": "#/$defs/Step",
                    "description": "How long the warm-up takes; less than the training.",
                    "default": 0,
                    "examples": [
                        "5 %",
                        100
                    ]
                },
                "final": {
                    "type": "number",
                    "description": "Learning rate of the last step.",
                    "minimum": 0,
                    "maximum": 10,
                    "default": 0,
                    "examples": [
                        0.00001
                    ]
                }
            },
            "required": [
                "schedule",
                "peak"
            ],
            "additionalProperties": false
        },
        "OneCycleLearningRate": {
            "type": "object",
            "description": "Half a cosine from peak / 25 up to peak, then half a cosine down to final (Smith and Topin, super-convergence).",
            "properties": {
                "schedule": {
                    "const": "one_cycle",
                    "description": "Half a cosine from peak / 25 up to peak, then half a cosine down to final (Smith and Topin, super-convergence).",
                    "examples": [
                        "one_cycle"
                    ]
                },
                "peak": {
                    "type": "number",
                    "description": "Largest learning rate, reached after the warm-up.",
                    "exclusiveMinimum": 0,
                    "maximum": 10,
                    "examples": [
                        0.004
                    ]
                },
                "warmup": {
                    "$ref": "#/$defs/Step",
                    "description": "How long the rise to the peak takes; less than the training.",
                    "default": "30 %",
                    "examples": [
                        "30 %"
                    ]
                },
                "final": {
                    "type": "number",
                    "description": "Learning rate of the last step.",
                    "minimum": 0,
                    "maximum": 10,
                    "default": 0,
                    "examples": [
                        0.00001
                    ]
                }
            },
            "required": [
                "schedule",
                "peak"
            ],
            "additionalProperties": false
        },
        "LearningRate": {
            "description": "a learning-rate schedule",
            "type": "object",
            "discriminator": {
                "propertyName": "schedule"
            },
            "required": [
                "schedule"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/ConstantLearningRate"
                },
                {
                    "$ref": "#/$defs/CosineLearningRate"
                },
                {
                    "$ref": "#/$defs/OneCycleLearningRate"
                }
            ],
            "examples": [
                {
                    "schedule": "cosine",
                    "peak": 0.004
                }
            ]
        },
        "SgdOptimizer": {
            "type": "object",
            "description": "Stochastic gradient descent with momentum.",
            "properties": {
                "name": {
                    "const": "sgd",
                    "description": "Stochastic gradient descent with momentum.",
                    "examples": [
                        "sgd"
                    ]
                },
                "momentum": {
                    "type": "number",
                    "description": "Momentum; 0 turns it off.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.9,
                    "examples": [
                        0.9
                    ]
                },
                "weight_decay": {
                    "type": "number",
                    "description": "Decoupled decay of kernels, not of biases or normalization parameters, per step and times the learning rate.",
                    "minimum": 0,
                    "maximum": 1,
                    "default": 0,
                    "examples": [
                        0.0005
                    ]
                }
            },
            "required": [
                "name"
            ],
            "additionalProperties": false
        },
        "AdamOptimizer": {
            "type": "object",
            "description": "Adam (Kingma and Ba) with bias correction.",
            "properties": {
                "name": {
                    "const": "adam",
                    "description": "Adam (Kingma and Ba) with bias correction.",
                    "examples": [
                        "adam"
                    ]
                },
                "beta_1": {
                    "type": "number",
                    "description": "Decay of the running mean of gradients.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.9,
                    "examples": [
                        0.9
                    ]
                },
                "beta_2": {
                    "type": "number",
                    "description": "Decay of the running mean of squared gradients.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.999,
                    "examples": [
                        0.999
                    ]
                },
                "epsilon": {
                    "type": "number",
                    "description": "Added to the denominator.",
                    "exclusiveMinimum": 0,
                    "maximum": 1,
                    "default": 1e-7,
                    "examples": [
                        1e-7
                    ]
                }
            },
            "required": [
                "name"
            ],
            "additionalProperties": false
        },
        "AdamWOptimizer": {
            "type": "object",
            "description": "Adam with decoupled weight decay (Loshchilov and Hutter).",
            "properties": {
                "name": {
                    "const": "adamw",
                    "description": "Adam with decoupled weight decay (Loshchilov and Hutter).",
                    "examples": [
                        "adamw"
                    ]
                },
                "beta_1": {
                    "type": "number",
                    "description": "Decay of the running mean of gradients.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.9,
                    "examples": [
                        0.9
                    ]
                },
                "beta_2": {
                    "type": "number",
                    "description": "Decay of the running mean of squared gradients.",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0.999,
                    "examples": [
                        0.999
                    ]
                },
                "epsilon": {
                    "type": "number",
                    "description": "Added to the denominator.",
                    "exclusiveMinimum": 0,
                    "maximum": 1,
                    "default": 1e-7,
                    "examples": [
                        1e-7
                    ]
                },
                "weight_decay": {
                    "type": "number",
                    "description": "Decay of kernels, not of biases or normalization parameters, per step and times the learning rate.",
                    "minimum": 0,
                    "maximum": 1,
                    "default": 0.01,
                    "examples": [
                        0.0005
                    ]
                }
            },
            "required": [
                "name"
            ],
            "additionalProperties": false
        },
        "Optimizer": {
            "description": "an optimizer",
            "type": "object",
            "discriminator": {
                "propertyName": "name"
            },
            "required": [
                "name"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/SgdOptimizer"
                },
                {
                    "$ref": "#/$defs/AdamOptimizer"
                },
                {
                    "$ref": "#/$defs/AdamWOptimizer"
                }
            ],
            "examples": [
                {
                    "name": "adam"
                }
            ]
        },
        "Training": {
            "type": "object",
            "description": "how a model is trained",
            "properties": {
                "epochs": {
                    "type": "integer",
                    "description": "Passes over the training samples.",
                    "minimum": 1,
                    "maximum": 100000,
                    "examples": [
                        20
                    ]
                },
                "batch_size": {
                    "type": "integer",
                    "description": "Samples per optimizer step.",
                    "minimum": 1,
                    "maximum": 65536,
                    "default": 64,
                    "examples": [
                        64
                    ]
                },
                "optimizer": {
                    "$ref": "#/$defs/Optimizer",
                    "description": "What turns gradients into weight updates.",
                    "default": {
                        "name": "adam"
                    },
                    "examples": [
                        {
                            "name": "adam"
                        }
                    ]
                },
                "learning_rate": {
                    "$ref": "#/$defs/LearningRate",
                    "description": "Learning rate over the steps of this training.",
                    "examples": [
                        {
                            "schedule": "cosine",
                            "peak": 0.004
                        }
                    ]
                },
                "label_smoothing": {
                    "type": "number",
                    "description": "Share of the probability that is spread over all classes in the target (Szegedy et al.).",
                    "minimum": 0,
                    "exclusiveMaximum": 1,
                    "default": 0,
                    "examples": [
                        0.1
                    ]
                }
            },
            "required": [
                "epochs",
                "learning_rate"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "epochs": 20,
                    "learning_rate": {
                        "schedule": "cosine",
                        "peak": 0.004
                    }
                }
            ]
        },
        "ResNet8Parameters": {
            "type": "object",
            "description": "parameters of resnet8",
            "properties": {
                "filters": {
                    "type": "array",
                    "description": "Output channels of the three residual stages; the first convolution has as many as the first stage.",
                    "minItems": 3,
                    "maxItems": 3,
                    "items": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 4096
                    },
                    "default": [
                        16,
                        32,
                        64
                    ],
                    "examples": [
                        [
                            16,
                            32,
                            64
                        ]
                    ]
                },
                "kernel_size": {
                    "type": "integer",
                    "description": "Side of the residual convolutions' kernels.",
                    "minimum": 1,
                    "maximum": 31,
                    "default": 3,
                    "examples": [
                        3
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "filters": [
                        16,
                        32,
                        64
                    ]
                }
            ]
        },
        "DsCnnParameters": {
            "type": "object",
            "description": "parameters of ds_cnn",
            "properties": {
                "filters": {
                    "description": "Output channels: one number for every layer, or a list [stem, block 1, … block N].",
                    "anyOf": [
                        {
                            "type": "integer",
                            "minimum": 1,
                            "maximum": 4096
                        },
                        {
                            "type": "array",
                            "minItems": 2,
                            "maxItems": 65,
                            "items": {
                                "type": "integer",
                                "minimum": 1,
                                "maximum": 4096
                            }
                        }
                    ],
                    "default": 64,
                    "examples": [
                        64,
                        [
                            32,
                            64,
                            64,
                            96,
                            96
                        ]
                    ]
                },
                "blocks": {
                    "type": "integer",
                    "description": "Number of depthwise-separable blocks (a depthwise, then a 1x1 convolution).",
                    "minimum": 1,
                    "maximum": 64,
                    "default": 4,
                    "examples": [
                        4
                    ]
                },
                "stem_kernel_size": {
                    "type": "integer",
                    "description": "Side of the first convolution's kernel.",
                    "minimum": 1,
                    "maximum": 31,
                    "default": 3,
                    "examples": [
                        3
                    ]
                },
                "stem_stride": {
                    "type": "integer",
                    "description": "Stride of the first convolution.",
                    "minimum": 1,
                    "maximum": 8,
                    "default": 2,
                    "examples": [
                        2
                    ]
                },
                "kernel_size": {
                    "type": "integer",
                    "description": "Side of the depthwise kernels.",
                    "minimum": 1,
                    "maximum": 31,
                    "default": 3,
                    "examples": [
                        3
                    ]
                },
                "strides": {
                    "type": "array",
                    "description": "Stride of each block's depthwise convolution, one number per block. Without it: 1 everywhere.",
                    "minItems": 1,
                    "maxItems": 64,
                    "items": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 8
                    },
                    "examples": [
                        [
                            1,
                            2,
                            1,
                            1
                        ]
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "filters": 64,
                    "blocks": 4
                }
            ]
        },
        "MobileNetV1Parameters": {
            "type": "object",
            "description": "parameters of mobilenet_v1",
            "properties": {
                "alpha": {
                    "type": "number",
                    "description": "Width multiplier.",
                    "exclusiveMinimum": 0,
                    "maximum": 4,
                    "default": 0.25,
                    "examples": [
                        0.25
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "alpha": 0.25
                }
            ]
        },
        "ResNet8": {
            "type": "object",
            "description": "The ResNet of MLPerf Tiny image classification: a convolution and three residual stages of two 3x3 convolutions.",
            "properties": {
                "architecture": {
                    "const": "resnet8",
                    "description": "The ResNet of MLPerf Tiny image classification: a convolution and three residual stages of two 3x3 convolutions.",
                    "examples": [
                        "resnet8"
                    ]
                },
                "parameters": {
                    "$ref": "#/$defs/ResNet8Parameters",
                    "description": "Its size.",
                    "default": {},
                    "examples": [
                        {
                            "filters": [
                                16,
                                32,
                                64
                            ]
                        }
                    ]
                },
                "training": {
                    "$ref": "#/$defs/Training",
                    "description": "How this model is trained.",
                    "examples": [
                        {
                            "epochs": 20,
                            "learning_rate": {
                                "schedule": "cosine",
                                "peak": 0.004
                            }
                        }
                    ]
                }
            },
            "required": [
                "architecture",
                "training"
            ],
            "additionalProperties": false
        },
        "DsCnn": {
            "type": "object",
            "description": "The depthwise-separable CNN of MLPerf Tiny keyword spotting (Hello Edge).",
            "properties": {
                "architecture": {
                    "const": "ds_cnn",
                    "description": "The depthwise-separable CNN of MLPerf Tiny keyword spotting (Hello Edge).",
                    "examples": [
                        "ds_cnn"
                    ]
                },
                "parameters": {
                    "$ref": "#/$defs/DsCnnParameters",
                    "description": "Its size.",
                    "default": {},
                    "examples": [
                        {
                            "filters": 64,
                            "blocks": 4
                        }
                    ]
                },
                "training": {
                    "$ref": "#/$defs/Training",
                    "description": "How this model is trained.",
                    "examples": [
                        {
                            "epochs": 20,
                            "learning_rate": {
                                "schedule": "cosine",
                                "peak": 0.004
                            }
                        }
                    ]
                }
            },
            "required": [
                "architecture",
                "training"
            ],
            "additionalProperties": false
        },
        "MobileNetV1": {
            "type": "object",
            "description": "The MobileNetV1 of MLPerf Tiny visual wake words.",
            "properties": {
                "architecture": {
                    "const": "mobilenet_v1",
                    "description": "The MobileNetV1 of MLPerf Tiny visual wake words.",
                    "examples": [
                        "mobilenet_v1"
                    ]
                },
                "parameters": {
                    "$ref": "#/$defs/MobileNetV1Parameters",
                    "description": "Its size.",
                    "default": {},
                    "examples": [
                        {
                            "alpha": 0.25
                        }
                    ]
                },
                "training": {
                    "$ref": "#/$defs/Training",
                    "description": "How this model is trained.",
                    "examples": [
                        {
                            "epochs": 20,
                            "learning_rate": {
                                "schedule": "cosine",
                                "peak": 0.004
                            }
                        }
                    ]
                }
            },
            "required": [
                "architecture",
                "training"
            ],
            "additionalProperties": false
        },
        "Ratio": {
            "description": "a number, or two with a slash between them such as '1/255'",
            "anyOf": [
                {
                    "type": "number",
                    "exclusiveMinimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]+(\\.[0-9]+)?/[1-9][0-9]*(\\.[0-9]+)?$"
                }
            ],
            "examples": [
                "1/255",
                0.0078125
            ]
        },
        "ModelInput": {
            "type": "object",
            "description": "what an imported model reads of a pixel p from 0 to 255: p · scale + offset",
            "properties": {
                "scale": {
                    "$ref": "#/$defs/Ratio",
                    "description": "What a pixel is multiplied by.",
                    "examples": [
                        "1/255"
                    ]
                },
                "offset": {
                    "type": "number",
                    "description": "What is added after that.",
                    "default": 0,
                    "examples": [
                        -1
                    ]
                }
            },
            "required": [
                "scale"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "scale": "1/255"
                }
            ]
        },
        "ImportedModel": {
            "type": "object",
            "description": "a model that begins as a file of the repository, with its weights",
            "properties": {
                "model": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "The model file, relative to this file: Keras (.h5, .keras), ONNX or .tflite, told from its bytes. Of a quantized file the real values that its codes stand for are taken.",
                    "examples": [
                        "models/vww_96.tflite"
                    ]
                },
                "input": {
                    "$ref": "#/$defs/ModelInput",
                    "description": "How the model reads pixels. data.normalization follows from it; where both are written they must agree.",
                    "examples": [
                        {
                            "scale": "1/255"
                        }
                    ]
                },
                "head": {
                    "enum": [
                        "keep",
                        "replace"
                    ],
                    "description": "What becomes of the layer that classifies: `replace` puts a new dense layer for the classes of the data in its place, with seeded weights, on the pretrained layers before it. Its name is `head`.",
                    "default": "keep",
                    "examples": [
                        "replace"
                    ]
                },
                "batch_normalization": {
                    "enum": [
                        "keep",
                        "restore"
                    ],
                    "description": "`restore` puts back the normalization that an exporter folded into the file's convolutions, with the statistics of training samples. The model computes the same, and can be trained with learning rates that folded layers do not bear.",
                    "default": "keep",
                    "examples": [
                        "restore"
                    ]
                },
                "training": {
                    "$ref": "#/$defs/Training",
                    "description": "How this model is trained further. Without it the weights stay as they are in the file.",
                    "examples": [
                        {
                            "epochs": 5,
                            "learning_rate": {
                                "schedule": "cosine",
                                "peak": 0.0005
                            }
                        }
                    ]
                }
            },
            "required": [
                "model"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "model": "models/vww_96.tflite",
                    "input": {
                        "scale": "1/255"
                    }
                }
            ]
        },
        "BuiltModel": {
            "description": "a built-in architecture and how it is trained",
            "type": "object",
            "discriminator": {
                "propertyName": "architecture"
            },
            "required": [
                "architecture"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/ResNet8"
                },
                {
                    "$ref": "#/$defs/DsCnn"
                },
                {
                    "$ref": "#/$defs/MobileNetV1"
                }
            ],
            "examples": [
                {
                    "architecture": "ds_cnn",
                    "parameters": {
                        "filters": 64,
                        "blocks": 4
                    },
                    "training": {
                        "epochs": 20,
                        "learning_rate": {
                            "schedule": "cosine",
                            "peak": 0.004
                        }
                    }
                }
            ]
        },
        "Model": {
            "description": "a model: a built-in architecture, or a file to begin from, and how it is trained",
            "if": {
                "type": "object",
                "required": [
                    "model"
                ]
            },
            "then": {
                "$ref": "#/$defs/ImportedModel"
            },
            "else": {
                "$ref": "#/$defs/BuiltModel"
            },
            "examples": [
                {
                    "architecture": "ds_cnn",
                    "parameters": {
                        "filters": 64,
                        "blocks": 4
                    },
                    "training": {
                        "epochs": 20,
                        "learning_rate": {
                            "schedule": "cosine",
                            "peak": 0.004
                        }
                    }
                }
            ]
        },
        "Distillation": {
            "type": "object",
            "description": "knowledge distillation (Hinton et al.) from the teacher: loss = alpha · H(y, student) + (1 − alpha) · T² · KL(teacher_T ‖ student_T)",
            "properties": {
                "temperature": {
                    "type": "number",
                    "description": "T: divides the logits of both models before the softmax of the soft targets.",
                    "exclusiveMinimum": 0,
                    "maximum": 1000,
                    "default": 4,
                    "examples": [
                        4
                    ]
                },
                "alpha": {
                    "type": "number",
                    "description": "Weight of the true labels; 1 − alpha is the weight of the teacher.",
                    "minimum": 0,
                    "maximum": 1,
                    "default": 0.3,
                    "examples": [
                        0.3
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "temperature": 4,
                    "alpha": 0.3
                }
            ]
        },
        "ConstantSparsity": {
            "type": "object",
            "description": "The same sparsity from begin_step to end_step.",
            "properties": {
                "schedule": {
                    "const": "ConstantSparsity",
                    "description": "The same sparsity from begin_step to end_step.",
                    "examples": [
                        "ConstantSparsity"
                    ]
                },
                "target_sparsity": {
                    "$ref": "#/$defs/SparsityFraction",
                    "description": "Share of each kernel's weights that is zero. Every kernel keeps a weight: more than a small kernel can have is an error before training.",
                    "examples": [
                        0.8,
                        "80 %"
                    ]
                },
                "begin_step": {
                    "$ref": "#/$defs/Step",
                    "description": "Step of the student's training at which pruning starts.",
                    "default": 0,
                    "examples": [
                        "20 %",
                        0
                    ]
                },
                "end_step": {
                    "$ref": "#/$defs/Step",
                    "description": "Step after which the masks stay as they are.",
                    "default": "100 %",
                    "examples": [
                        "80 %"
                    ]
                },
                "frequency": {
                    "type": "integer",
                    "description": "Masks are recomputed every so many steps.",
                    "minimum": 1,
                    "maximum": 1000000,
                    "default": 100,
                    "examples": [
                        50
                    ]
                },
                "layers": {
                    "$ref": "#/$defs/Layers",
                    "description": "Which layers are pruned: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.",
                    "default": [
                        "*"
                    ],
                    "examples": [
                        [
                            "*"
                        ],
                        [
                            "block*/pointwise"
                        ]
                    ]
                }
            },
            "required": [
                "schedule",
                "target_sparsity"
            ],
            "additionalProperties": false
        },
        "PolynomialDecay": {
            "type": "object",
            "description": "Sparsity grows from initial to final (Zhu and Gupta): s = final + (initial − final) · (1 − progress)^power.",
            "properties": {
                "schedule": {
                    "const": "PolynomialDecay",
                    "description": "Sparsity grows from initial to final (Zhu and Gupta): s = final + (initial − final) · (1 − progress)^power.",
                    "examples": [
                        "PolynomialDecay"
                    ]
                },
                "initial_sparsity": {
                    "$ref": "#/$defs/SparsityFraction",
                    "description": "Sparsity at begin_step.",
                    "default": 0.5,
                    "examples": [
                        0.5
                    ]
                },
                "final_sparsity": {
                    "$ref": "#/$defs/SparsityFraction",
                    "description": "Sparsity of each kernel at end_step and after. Every kernel keeps a weight: more than a small kernel can have is an error before training.",
                    "examples": [
                        0.8,
                        "80 %"
                    ]
                },
                "power": {
                    "type": "number",
                    "description": "Exponent; 3 is the paper's.",
                    "exclusiveMinimum": 0,
                    "maximum": 100,
                    "default": 3,
                    "examples": [
                        3
                    ]
                },
                "begin_step": {
                    "$ref": "#/$defs/Step",
                    "description": "Step of the student's training at which pruning starts.",
                    "default": 0,
                    "examples": [
                        "20 %",
                        0
                    ]
                },
                "end_step": {
                    "$ref": "#/$defs/Step",
                    "description": "Step at which final_sparsity is reached.",
                    "default": "80 %",
                    "examples": [
                        "80 %"
                    ]
                },
                "frequency": {
                    "type": "integer",
                    "description": "Masks are recomputed every so many steps.",
                    "minimum": 1,
                    "maximum": 1000000,
                    "default": 100,
                    "examples": [
                        50
                    ]
                },
                "layers": {
                    "$ref": "#/$defs/Layers",
                    "description": "Which layers are pruned: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.",
                    "default": [
                        "*"
                    ],
                    "examples": [
                        [
                            "*"
                        ],
                        [
                            "block*/pointwise"
                        ]
                    ]
                }
            },
            "required": [
                "schedule",
                "final_sparsity"
            ],
            "additionalProperties": false
        },
        "Pruning": {
            "description": "magnitude pruning",
            "type": "object",
            "discriminator": {
                "propertyName": "schedule"
            },
            "required": [
                "schedule"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/ConstantSparsity"
                },
                {
                    "$ref": "#/$defs/PolynomialDecay"
                }
            ],
            "examples": [
                {
                    "schedule": "PolynomialDecay",
                    "initial_sparsity": 0.5,
                    "final_sparsity": 0.8
                }
            ]
        },
        "Clustering": {
            "type": "object",
            "description": "weight sharing: every kernel keeps at most number_of_clusters distinct values",
            "properties": {
                "number_of_clusters": {
                    "type": "integer",
                    "description": "Distinct values per kernel, zero included.",
                    "minimum": 2,
                    "maximum": 256,
                    "examples": [
                        16
                    ]
                },
                "cluster_centroids_init": {
                    "enum": [
                        "LINEAR",
                        "RANDOM",
                        "DENSITY_BASED",
                        "KMEANS_PLUS_PLUS"
                    ],
                    "description": "Where the search for centroids and scales starts. DENSITY_BASED: from the cumulative distribution, as in TFMOT. The codes are then the best integers for the scales.",
                    "default": "KMEANS_PLUS_PLUS",
                    "examples": [
                        "KMEANS_PLUS_PLUS"
                    ]
                },
                "preserve_sparsity": {
                    "type": "boolean",
                    "description": "One cluster is zero and keeps the zeros of pruning.",
                    "default": true,
                    "examples": [
                        true
                    ]
                },
                "layers": {
                    "$ref": "#/$defs/Layers",
                    "description": "Which layers are clustered: patterns of their names. Each must match at least one Conv2D, DepthwiseConv2D or FullyConnected layer.",
                    "default": [
                        "*"
                    ],
                    "examples": [
                        [
                            "*"
                        ],
                        [
                            "block*/pointwise"
                        ]
                    ]
                }
            },
            "required": [
                "number_of_clusters"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "number_of_clusters": 16
                }
            ]
        },
        "Quantization": {
            "type": "object",
            "description": "integer quantization as TFLite specifies it: int8 activations and weights, int32 bias",
            "properties": {
                "mode": {
                    "enum": [
                        "qat",
                        "ptq"
                    ],
                    "description": "qat: quantization-aware training; the fine-tuning sees the rounding. ptq: post-training quantization from calibrated ranges.",
                    "default": "qat",
                    "examples": [
                        "qat"
                    ]
                },
                "num_bits": {
                    "const": 8,
                    "description": "Bits of weights and activations.",
                    "default": 8,
                    "examples": [
                        8
                    ]
                },
                "per_axis": {
                    "type": "boolean",
                    "description": "One weight scale per output channel; false: one per tensor.",
                    "default": true,
                    "examples": [
                        true
                    ]
                },
                "representative_dataset": {
                    "type": "object",
                    "description": "The samples that calibrate activation ranges, normalized as in training.",
                    "properties": {
                        "samples": {
                            "type": "integer",
                            "description": "How many training samples calibrate the activation ranges, chosen by the seed.",
                            "minimum": 1,
                            "maximum": 1000000,
                            "default": 256,
                            "examples": [
                                256
                            ]
                        }
                    },
                    "additionalProperties": false,
                    "default": {},
                    "examples": [
                        {
                            "samples": 256
                        }
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "mode": "qat"
                }
            ]
        },
        "FineTuning": {
            "type": "object",
            "description": "training after the student's: clusters and rounding are learned here while the masks are kept; the optimizer is that of the student",
            "properties": {
                "epochs": {
                    "type": "integer",
                    "description": "Passes over the training samples.",
                    "minimum": 1,
                    "maximum": 100000,
                    "examples": [
                        6
                    ]
                },
                "batch_size": {
                    "type": "integer",
                    "description": "Samples per optimizer step. Without it: the student's batch_size.",
                    "minimum": 1,
                    "maximum": 65536,
                    "examples": [
                        64
                    ]
                },
                "learning_rate": {
                    "$ref": "#/$defs/LearningRate",
                    "description": "Learning rate over the steps of fine-tuning.",
                    "examples": [
                        {
                            "schedule": "cosine",
                            "peak": 0.0005
                        }
                    ]
                }
            },
            "required": [
                "epochs",
                "learning_rate"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "epochs": 6,
                    "learning_rate": {
                        "schedule": "cosine",
                        "peak": 0.0005
                    }
                }
            ]
        },
        "Compression": {
            "type": "object",
            "description": "what is done to the student, and to the teacher where models names it; passes run in the order written here and no pass undoes another",
            "properties": {
                "models": {
                    "type": "array",
                    "description": "Which models are pruned, clustered and fine-tuned, each by itself. Layer patterns match layers of any of them. Distillation is always of the student.",
                    "items": {
                        "enum": [
                            "teacher",
                            "student"
                        ]
                    },
                    "minItems": 1,
                    "uniqueItems": true,
                    "default": [
                        "student"
                    ],
                    "examples": [
                        [
                            "teacher",
                            "student"
                        ]
                    ]
                },
                "distillation": {
                    "$ref": "#/$defs/Distillation",
                    "description": "Train the student on the teacher's soft targets. Needs teacher.",
                    "examples": [
                        {
                            "temperature": 4,
                            "alpha": 0.3
                        }
                    ]
                },
                "pruning": {
                    "$ref": "#/$defs/Pruning",
                    "description": "Set small weights to zero during the student's training.",
                    "examples": [
                        {
                            "schedule": "PolynomialDecay",
                            "final_sparsity": 0.8
                        }
                    ]
                },
                "clustering": {
                    "$ref": "#/$defs/Clustering",
                    "description": "Share weights. Needs fine_tuning.",
                    "examples": [
                        {
                            "number_of_clusters": 16
                        }
                    ]
                },
                "quantization": {
                    "$ref": "#/$defs/Quantization",
                    "description": "Make the model integer. Needed by every artifact of type int8.",
                    "examples": [
                        {
                            "mode": "qat"
                        }
                    ]
                },
                "fine_tuning": {
                    "$ref": "#/$defs/FineTuning",
                    "description": "Training after the student's. Needed by clustering and by quantization mode qat.",
                    "examples": [
                        {
                            "epochs": 6,
                            "learning_rate": {
                                "schedule": "cosine",
                                "peak": 0.0005
                            }
                        }
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "quantization": {
                        "mode": "ptq"
                    }
                }
            ]
        },
        "Artifact": {
            "type": "object",
            "description": "one file that ships",
            "properties": {
                "model": {
                    "enum": [
                        "teacher",
                        "student"
                    ],
                    "description": "Which model the file is made from.",
                    "default": "student",
                    "examples": [
                        "student"
                    ]
                },
                "format": {
                    "enum": [
                        "tflite"
                    ],
                    "description": "File format.",
                    "default": "tflite",
                    "examples": [
                        "tflite"
                    ]
                },
                "type": {
                    "enum": [
                        "float32",
                        "int8"
                    ],
                    "description": "Number type of weights and activations. int8 has float-free operators from input to output.",
                    "examples": [
                        "int8"
                    ]
                },
                "file": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "A .tflite file that is in the repository, relative to this file: it is measured as it is. Without it the file is made from model and type.",
                    "examples": [
                        "models/keywords.tflite"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "model": "student",
                    "format": "tflite",
                    "type": "int8"
                },
                {
                    "file": "models/keywords.tflite"
                }
            ]
        },
        "SizeBudget": {
            "type": "object",
            "description": "A budget in bytes.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "size",
                        "deflated_size",
                        "arena_estimate"
                    ],
                    "description": "size: bytes of the file. deflated_size: bytes after zlib deflate at level 9, made by pako (the row names its version) alike on every machine: what a zip or an over-the-air update carries. arena_estimate: RAM that TensorFlow Lite Micro would need, computed from the file: activations as its greedy planner places them, and all that the interpreter keeps; an estimate, see [arena.md](arena.md). What is not known is an error.",
                    "examples": [
                        "size"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Size",
                    "description": "Smallest value that passes.",
                    "examples": [
                        "30 kB"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Size",
                    "description": "Largest value that passes.",
                    "examples": [
                        "30 kB"
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/SizeIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '2 kB' is in the unit of the metric; an object takes both.",
                    "examples": [
                        "2 %",
                        "2 kB",
                        {
                            "percent": "5 %",
                            "absolute": "500 B",
                            "combine": "all"
                        }
                    ]
                },
                "against": {
                    "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Size"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base",
                        "int8-before",
                        "30 kB"
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "AccuracyBudget": {
            "type": "object",
            "description": "A budget on how well the file does its task.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "accuracy",
                        "class_accuracy",
                        "balanced_accuracy",
                        "macro_f1"
                    ],
                    "description": "accuracy: top-1 on the test samples, Σ r(c) / Σ n(c); of equal scores the first counts. class_accuracy: r(c) / n(c) of the class that the budget names, else of the worst class. balanced_accuracy: mean over the classes of r(c) / n(c). macro_f1: mean over the classes of 2 · r(c) / (n(c) + p(c)).",
                    "examples": [
                        "accuracy"
                    ]
                },
                "class": {
                    "type": "string",
                    "description": "For class_accuracy: the class, by its name. Without it the class that does worst is judged.",
                    "minLength": 1,
                    "examples": [
                        "Shirt"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Smallest value that passes.",
                    "examples": [
                        0.885,
                        "88.5 %"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Largest value that passes.",
                    "examples": [
                        0.885,
                        "88.5 %"
                    ]
                },
                "max_drop": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Largest loss against a reference, in points: '1.5 %' lets 90 % fall to 88.5 %.",
                    "examples": [
                        "1.5 %",
                        0.015
                    ]
                },
                "against": {
                    "description": "What max_drop compares with: another artifact on the same samples; base, the same artifact in the base commit; or a value.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Fraction"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "teacher",
                        "base",
                        "93.8 %"
                    ]
                },
                "confidence": {
                    "type": "number",
                    "description": "Judge by a test on the samples: a limit is met or broken only with this confidence, else the verdict is inconclusive and names the samples that would decide. max_drop against an artifact or base is always tested, by McNemar or Tango on the same samples, at 0.95 unless given; 0.5 lets the measured value decide. min and max are tested, by the exact binomial test, only where it is given.",
                    "minimum": 0.5,
                    "exclusiveMaximum": 1,
                    "examples": [
                        0.95
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "SparsityBudget": {
            "type": "object",
            "description": "A budget on sparsity.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "sparsity"
                    ],
                    "description": "sparsity: of each compressed kernel, or of the `layers` that the budget names, the share of codes equal to their zero point; the kernel with the fewest is judged, or with `over: all` their share in all of them together.",
                    "examples": [
                        "sparsity"
                    ]
                },
                "layers": {
                    "$ref": "#/$defs/Layers",
                    "description": "The layers that are judged, by name, by a glob with *, or by a regular expression between slashes; a pattern that matches no layer of the file is an error. Without it: the layers that the spec compresses, else every kernel of the file.",
                    "examples": [
                        [
                            "block*/pointwise"
                        ]
                    ]
                },
                "over": {
                    "enum": [
                        "each",
                        "all"
                    ],
                    "description": "each: every layer by itself, and the one that does worst is judged. all: the layers together, or every kernel of the file where layers is not given.",
                    "default": "each",
                    "examples": [
                        "all"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Smallest value that passes.",
                    "examples": [
                        0.8,
                        "80 %"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Largest value that passes.",
                    "examples": [
                        0.8,
                        "80 %"
                    ]
                },
                "max_drop": {
                    "$ref": "#/$defs/Fraction",
                    "description": "Largest loss against a reference, in points: '1.5 %' lets 90 % fall to 88.5 %.",
                    "examples": [
                        "1.5 %",
                        0.015
                    ]
                },
                "against": {
                    "description": "What max_drop compares with: another artifact on the same samples; base, the same artifact in the base commit; or a value.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Fraction"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "teacher",
                        "base",
                        "93.8 %"
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "CountBudget": {
            "type": "object",
            "description": "A budget in plain numbers.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "parameters",
                        "macs",
                        "float_operators"
                    ],
                    "description": "parameters: elements of the weights and biases that operators read; what two subgraphs share counts once. macs: multiply-accumulates of one inference, from shapes; taps on padding count. Where those of an operator are not known the row is an error that names it. float_operators: operators that read or write floating point. Constants do not count: a hybrid operator, int8 weights under float activations, does. `0` means integer-only.",
                    "examples": [
                        "parameters"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Count",
                    "description": "Smallest value that passes.",
                    "examples": [
                        16
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Count",
                    "description": "Largest value that passes.",
                    "examples": [
                        16
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/CountIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, 1000 is so many more; an object takes both.",
                    "examples": [
                        "2 %",
                        1000,
                        {
                            "percent": "5 %",
                            "absolute": 1000,
                            "combine": "all"
                        }
                    ]
                },
                "against": {
                    "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Count"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base",
                        "int8-before",
                        16000
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "ListedOperator": {
            "type": "object",
            "description": "an operator, or those of its versions and types that are meant",
            "properties": {
                "operator": {
                    "type": "string",
                    "description": "A builtin operator of TensorFlow Lite.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "CONV_2D"
                    ]
                },
                "custom": {
                    "type": "string",
                    "description": "A custom operator, by its own name, in place of operator.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "MyOperator"
                    ]
                },
                "min_version": {
                    "type": "integer",
                    "description": "Smallest version of the operator's description that is meant.",
                    "minimum": 1,
                    "maximum": 1000,
                    "examples": [
                        1
                    ]
                },
                "max_version": {
                    "type": "integer",
                    "description": "Largest version that is meant.",
                    "minimum": 1,
                    "maximum": 1000,
                    "examples": [
                        3
                    ]
                },
                "types": {
                    "type": "array",
                    "description": "What it computes in where it is meant.",
                    "items": {
                        "enum": [
                            "float32",
                            "float16",
                            "bfloat16",
                            "float64",
                            "int4",
                            "uint4",
                            "int8",
                            "uint8",
                            "int16",
                            "uint16",
                            "int32",
                            "uint32",
                            "int64",
                            "uint64",
                            "bool",
                            "string",
                            "complex64",
                            "complex128",
                            "resource",
                            "variant"
                        ]
                    },
                    "minItems": 1,
                    "maxItems": 20,
                    "examples": [
                        [
                            "int8"
                        ]
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "operator": "CONV_2D",
                    "max_version": 3
                }
            ]
        },
        "OperatorItem": {
            "description": "a ready list (tflm, cmsis-nn, xnnpack), an operator such as CONV_2D, or { operator: CONV_2D, max_version: 3 }",
            "anyOf": [
                {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100
                },
                {
                    "$ref": "#/$defs/ListedOperator"
                }
            ],
            "examples": [
                "CONV_2D"
            ]
        },
        "OperatorList": {
            "description": "a ready list (tflm, cmsis-nn, xnnpack), or a list of ready lists and operators",
            "anyOf": [
                {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100
                },
                {
                    "type": "array",
                    "items": {
                        "$ref": "#/$defs/OperatorItem"
                    },
                    "minItems": 1,
                    "maxItems": 300
                }
            ],
            "examples": [
                "tflm"
            ]
        },
        "OperatorBudget": {
            "type": "object",
            "description": "A budget on the operators that a runtime would refuse.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "operators"
                    ],
                    "description": "operators: operators that `allow` does not hold or that `deny` holds, by name, version and type: what the runtime on the device would refuse. The row names each with its layer, and the list with its source.",
                    "examples": [
                        "operators"
                    ]
                },
                "allow": {
                    "$ref": "#/$defs/OperatorList",
                    "description": "The operators that may be in the file: the name of a ready list (tflm, cmsis-nn, xnnpack), or a list of ready lists and operators. What the list says about one operator wins over the ready lists in it.",
                    "examples": [
                        "tflm"
                    ]
                },
                "deny": {
                    "$ref": "#/$defs/OperatorList",
                    "description": "Operators that may not be in the file, whatever allow says.",
                    "examples": [
                        [
                            "FULLY_CONNECTED"
                        ]
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Count",
                    "description": "How many operators that are not allowed pass.",
                    "default": 0,
                    "examples": [
                        0
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "CodesBudget": {
            "type": "object",
            "description": "A budget on the codes of kernels.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "distinct_codes"
                    ],
                    "description": "distinct_codes: of each compressed kernel, or of the `layers` that the budget names, the number of distinct codes; the kernel with the most is judged, or with `over: all` the codes of all of them together, which are known where none is wider than 8 bits.",
                    "examples": [
                        "distinct_codes"
                    ]
                },
                "layers": {
                    "$ref": "#/$defs/Layers",
                    "description": "The layers that are judged, by name, by a glob with *, or by a regular expression between slashes; a pattern that matches no layer of the file is an error. Without it: the layers that the spec compresses, else every kernel of the file.",
                    "examples": [
                        [
                            "block*/pointwise"
                        ]
                    ]
                },
                "over": {
                    "enum": [
                        "each",
                        "all"
                    ],
                    "description": "each: every layer by itself, and the one that does worst is judged. all: the layers together, or every kernel of the file where layers is not given.",
                    "default": "each",
                    "examples": [
                        "all"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Count",
                    "description": "Smallest value that passes.",
                    "examples": [
                        16
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Count",
                    "description": "Largest value that passes.",
                    "examples": [
                        16
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/CountIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, 1000 is so many more; an object takes both.",
                    "examples": [
                        "2 %",
                        1000,
                        {
                            "percent": "5 %",
                            "absolute": 1000,
                            "combine": "all"
                        }
                    ]
                },
                "against": {
                    "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Count"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base",
                        "int8-before",
                        16000
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "Group": {
            "type": "array",
            "description": "names of artifacts",
            "minItems": 1,
            "maxItems": 1000,
            "uniqueItems": true,
            "items": {
                "type": "string",
                "minLength": 1
            },
            "examples": [
                [
                    "wake-word",
                    "keywords"
                ]
            ]
        },
        "Duration": {
            "description": "a duration: a number with a unit, '12 ms', '800 us', '1.5 s', or a number of milliseconds",
            "anyOf": [
                {
                    "type": "number",
                    "exclusiveMinimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"
                }
            ],
            "examples": [
                "12 ms",
                12
            ]
        },
        "Energy": {
            "description": "an energy: a number with a unit, '3.2 mJ', '900 uJ', '1 J', or a number of millijoules",
            "anyOf": [
                {
                    "type": "number",
                    "exclusiveMinimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$"
                }
            ],
            "examples": [
                "3.2 mJ",
                3.2
            ]
        },
        "Percentage": {
            "description": "a share of the reference: a number from 0 to 1, or a percentage such as '5 %' or '150 %'",
            "anyOf": [
                {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1
                },
                {
                    "type": "string",
                    "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
                }
            ],
            "examples": [
                "5 %",
                0.05
            ]
        },
        "Waiver": {
            "type": "object",
            "description": "who answers for a broken limit, why, and until when",
            "properties": {
                "owner": {
                    "type": "string",
                    "description": "Who answers for it.",
                    "maxLength": 100,
                    "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$",
                    "examples": [
                        "ada"
                    ]
                },
                "reason": {
                    "type": "string",
                    "description": "Why it may be broken for now.",
                    "maxLength": 500,
                    "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$",
                    "examples": [
                        "The larger model ships with 4.2."
                    ]
                },
                "expires": {
                    "type": "string",
                    "description": "Last day on which it holds, as YYYY-MM-DD (UTC); at most a year ahead, or the waiver does not hold.",
                    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                    "examples": [
                        "2027-01-31"
                    ]
                }
            },
            "required": [
                "owner",
                "reason",
                "expires"
            ],
            "additionalProperties": false,
            "examples": [
                {
                    "owner": "ada",
                    "reason": "The larger model ships with 4.2.",
                    "expires": "2027-01-31"
                }
            ]
        },
        "Reference": {
            "type": "string",
            "description": "base, or the name of an artifact",
            "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$",
            "examples": [
                "base",
                "teacher"
            ]
        },
        "SizeIncrease": {
            "description": "an increase: a percentage such as '2 %'; a size such as '500 B', '2 kB' or '2 KiB', or a whole number of bytes; or an object with percent, absolute or both",
            "if": {
                "type": "object"
            },
            "then": {
                "$ref": "#/$defs/SizeIncreaseLimits"
            },
            "else": {
                "anyOf": [
                    {
                        "type": "string",
                        "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
                    },
                    {
                        "type": "integer",
                        "minimum": 0
                    },
                    {
                        "type": "string",
                        "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$"
                    }
                ]
            },
            "examples": [
                "2 %",
                "2 kB",
                {
                    "percent": "5 %",
                    "absolute": "500 B",
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "SizeIncreaseLimits": {
            "type": "object",
            "description": "how much more than the reference is allowed, as a share, as a number, or as both",
            "properties": {
                "percent": {
                    "$ref": "#/$defs/Percentage",
                    "description": "Largest growth as a share of the reference.",
                    "examples": [
                        "5 %"
                    ]
                },
                "absolute": {
                    "$ref": "#/$defs/Size",
                    "description": "Largest growth in the unit of the metric.",
                    "examples": [
                        "500 B"
                    ]
                },
                "combine": {
                    "enum": [
                        "any",
                        "all"
                    ],
                    "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
                    "default": "any",
                    "examples": [
                        "all"
                    ]
                },
                "against": {
                    "description": "What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Size"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "percent": "5 %",
                    "absolute": "500 B",
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "CountIncrease": {
            "description": "an increase: a percentage such as '2 %'; a whole number; or an object with percent, absolute or both",
            "if": {
                "type": "object"
            },
            "then": {
                "$ref": "#/$defs/CountIncreaseLimits"
            },
            "else": {
                "anyOf": [
                    {
                        "type": "string",
                        "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
                    },
                    {
                        "type": "integer",
                        "minimum": 0
                    }
                ]
            },
            "examples": [
                "2 %",
                1000,
                {
                    "percent": "5 %",
                    "absolute": 1000,
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "CountIncreaseLimits": {
            "type": "object",
            "description": "how much more than the reference is allowed, as a share, as a number, or as both",
            "properties": {
                "percent": {
                    "$ref": "#/$defs/Percentage",
                    "description": "Largest growth as a share of the reference.",
                    "examples": [
                        "5 %"
                    ]
                },
                "absolute": {
                    "$ref": "#/$defs/Count",
                    "description": "Largest growth in the unit of the metric.",
                    "examples": [
                        1000
                    ]
                },
                "combine": {
                    "enum": [
                        "any",
                        "all"
                    ],
                    "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
                    "default": "any",
                    "examples": [
                        "all"
                    ]
                },
                "against": {
                    "description": "What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Count"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "percent": "5 %",
                    "absolute": 1000,
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "DurationIncrease": {
            "description": "an increase: a percentage such as '2 %'; a duration such as '1 ms' or '800 us', or a number of milliseconds from 1; or an object with percent, absolute or both",
            "if": {
                "type": "object"
            },
            "then": {
                "$ref": "#/$defs/DurationIncreaseLimits"
            },
            "else": {
                "anyOf": [
                    {
                        "type": "string",
                        "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
                    },
                    {
                        "type": "number",
                        "minimum": 1
                    },
                    {
                        "type": "string",
                        "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$"
                    }
                ]
            },
            "examples": [
                "2 %",
                "1 ms",
                {
                    "percent": "5 %",
                    "absolute": "1 ms",
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "DurationIncreaseLimits": {
            "type": "object",
            "description": "how much more than the reference is allowed, as a share, as a number, or as both",
            "properties": {
                "percent": {
                    "$ref": "#/$defs/Percentage",
                    "description": "Largest growth as a share of the reference.",
                    "examples": [
                        "5 %"
                    ]
                },
                "absolute": {
                    "$ref": "#/$defs/Duration",
                    "description": "Largest growth in the unit of the metric.",
                    "examples": [
                        "1 ms"
                    ]
                },
                "combine": {
                    "enum": [
                        "any",
                        "all"
                    ],
                    "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
                    "default": "any",
                    "examples": [
                        "all"
                    ]
                },
                "against": {
                    "description": "What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Duration"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "percent": "5 %",
                    "absolute": "1 ms",
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "EnergyIncrease": {
            "description": "an increase: a percentage such as '2 %'; an energy such as '0.1 mJ' or '900 uJ', or a number of millijoules from 1; or an object with percent, absolute or both",
            "if": {
                "type": "object"
            },
            "then": {
                "$ref": "#/$defs/EnergyIncreaseLimits"
            },
            "else": {
                "anyOf": [
                    {
                        "type": "string",
                        "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$"
                    },
                    {
                        "type": "number",
                        "minimum": 1
                    },
                    {
                        "type": "string",
                        "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$"
                    }
                ]
            },
            "examples": [
                "2 %",
                "0.1 mJ",
                {
                    "percent": "5 %",
                    "absolute": "0.1 mJ",
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "EnergyIncreaseLimits": {
            "type": "object",
            "description": "how much more than the reference is allowed, as a share, as a number, or as both",
            "properties": {
                "percent": {
                    "$ref": "#/$defs/Percentage",
                    "description": "Largest growth as a share of the reference.",
                    "examples": [
                        "5 %"
                    ]
                },
                "absolute": {
                    "$ref": "#/$defs/Energy",
                    "description": "Largest growth in the unit of the metric.",
                    "examples": [
                        "0.1 mJ"
                    ]
                },
                "combine": {
                    "enum": [
                        "any",
                        "all"
                    ],
                    "description": "Where both are given: any breaks the budget when either is exceeded, all only when both are.",
                    "default": "any",
                    "examples": [
                        "all"
                    ]
                },
                "against": {
                    "description": "What it is compared with, unless against stands beside max_increase: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Energy"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base"
                    ]
                }
            },
            "additionalProperties": false,
            "examples": [
                {
                    "percent": "5 %",
                    "absolute": "0.1 mJ",
                    "combine": "all",
                    "against": "base"
                }
            ]
        },
        "MemoryBudget": {
            "type": "object",
            "description": "A budget in bytes that a device measured.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "peak_memory",
                        "memory_increment",
                        "arena",
                        "stack",
                        "ram",
                        "flash"
                    ],
                    "description": "peak_memory: largest resident memory of the process, from `memory.peak_bytes`; `report_peak_memory_footprint` of benchmark_model. memory_increment: what the file added to the resident memory of the process, from `memory.increment_bytes`: the largest less that before it was loaded. arena: tensor arena that the interpreter used, from `memory.arena_bytes`; `arena_used_bytes()` of TFLite Micro. stack: stack that one inference used at most, from `memory.stack_bytes`: the watermark of a firmware. ram: static RAM of the firmware, from `memory.ram_bytes`; Total RAM of X-CUBE-AI. flash: bytes of the firmware with the model and its kernels, from `memory.flash_bytes`; Total Flash of X-CUBE-AI.",
                    "examples": [
                        "peak_memory"
                    ]
                },
                "device": {
                    "type": "string",
                    "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "raspberry-pi-4b"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Size",
                    "description": "Smallest value that passes.",
                    "examples": [
                        "256 KiB"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Size",
                    "description": "Largest value that passes.",
                    "examples": [
                        "256 KiB"
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/SizeIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '2 kB' is in the unit of the metric; an object takes both.",
                    "examples": [
                        "2 %",
                        "2 kB",
                        {
                            "percent": "5 %",
                            "absolute": "500 B",
                            "combine": "all"
                        }
                    ]
                },
                "against": {
                    "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Size"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base",
                        "int8-before",
                        "30 kB"
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "NodeBudget": {
            "type": "object",
            "description": "A budget on how a device runs the graph.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "delegated_nodes",
                        "undelegated_nodes"
                    ],
                    "description": "delegated_nodes: operators that an accelerator or an optimised backend took, from `nodes.delegated`. undelegated_nodes: operators that it left to the interpreter, from `nodes.undelegated`.",
                    "examples": [
                        "delegated_nodes"
                    ]
                },
                "device": {
                    "type": "string",
                    "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "raspberry-pi-4b"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Count",
                    "description": "Smallest value that passes.",
                    "examples": [
                        0
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Count",
                    "description": "Largest value that passes.",
                    "examples": [
                        0
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "LatencyBudget": {
            "type": "object",
            "description": "A budget on the time of one inference.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "latency_mean",
                        "latency_median",
                        "latency_p95"
                    ],
                    "description": "latency_mean: mean time of one inference, mean over the runs; `avg` of benchmark_model. latency_median: median time of one inference, mean over the runs; what MLPerf Tiny reports. latency_p95: 95th percentile of the time of one inference, mean over the runs.",
                    "examples": [
                        "latency_mean"
                    ]
                },
                "device": {
                    "type": "string",
                    "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "raspberry-pi-4b"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Duration",
                    "description": "Smallest value that passes.",
                    "examples": [
                        "12 ms"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Duration",
                    "description": "Largest value that passes.",
                    "examples": [
                        "12 ms"
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/DurationIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '1 ms' is in the unit of the metric; an object takes both.",
                    "examples": [
                        "2 %",
                        "1 ms",
                        {
                            "percent": "5 %",
                            "absolute": "1 ms",
                            "combine": "all"
                        }
                    ]
                },
                "against": {
                    "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Duration"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base",
                        "int8-before",
                        "12 ms"
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "EnergyBudget": {
            "type": "object",
            "description": "A budget on the energy of one inference.",
            "properties": {
                "artifact": {
                    "type": "string",
                    "description": "Which artifact, by its key under artifacts, or which group, by its key under groups.",
                    "minLength": 1,
                    "examples": [
                        "int8"
                    ]
                },
                "metric": {
                    "enum": [
                        "energy"
                    ],
                    "description": "energy: energy of one inference, mean over the runs; from `energy`.",
                    "examples": [
                        "energy"
                    ]
                },
                "device": {
                    "type": "string",
                    "description": "Which device measured it, by the name in its measurement file. Without it the artifact must have been measured on one device only.",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "raspberry-pi-4b"
                    ]
                },
                "min": {
                    "$ref": "#/$defs/Energy",
                    "description": "Smallest value that passes.",
                    "examples": [
                        "3.2 mJ"
                    ]
                },
                "max": {
                    "$ref": "#/$defs/Energy",
                    "description": "Largest value that passes.",
                    "examples": [
                        "3.2 mJ"
                    ]
                },
                "max_increase": {
                    "$ref": "#/$defs/EnergyIncrease",
                    "description": "Largest growth against the base commit, another artifact or a value: '2 %' is a share of the reference, '0.1 mJ' is in the unit of the metric; an object takes both.",
                    "examples": [
                        "2 %",
                        "0.1 mJ",
                        {
                            "percent": "5 %",
                            "absolute": "0.1 mJ",
                            "combine": "all"
                        }
                    ]
                },
                "against": {
                    "description": "What max_increase compares with: base, the same artifact in the base commit; the name of another artifact; or a value. Without it: base.",
                    "anyOf": [
                        {
                            "$ref": "#/$defs/Energy"
                        },
                        {
                            "$ref": "#/$defs/Reference"
                        }
                    ],
                    "examples": [
                        "base",
                        "int8-before",
                        "3.2 mJ"
                    ]
                },
                "level": {
                    "enum": [
                        "error",
                        "warn",
                        "off"
                    ],
                    "description": "What a broken limit does: error fails the run, warn only says so, off is not judged.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "on_unchanged": {
                    "enum": [
                        "error",
                        "warn"
                    ],
                    "description": "What a broken limit does when the artifact has the same bytes as in the base commit: warn keeps a model that was over before from blocking every change.",
                    "default": "error",
                    "examples": [
                        "warn"
                    ]
                },
                "waiver": {
                    "$ref": "#/$defs/Waiver",
                    "description": "Lets a broken limit pass with a warning, for a while, under a name.",
                    "examples": [
                        {
                            "owner": "ada",
                            "reason": "The larger model ships with 4.2.",
                            "expires": "2027-01-31"
                        }
                    ]
                },
                "message": {
                    "type": "string",
                    "description": "Printed when the budget fails: why it exists, whom to ask.",
                    "minLength": 1,
                    "maxLength": 500,
                    "examples": [
                        "The bootloader leaves 30 kB."
                    ]
                }
            },
            "required": [
                "artifact",
                "metric"
            ],
            "additionalProperties": false
        },
        "Budget": {
            "description": "a limit on one metric of one artifact",
            "type": "object",
            "discriminator": {
                "propertyName": "metric"
            },
            "required": [
                "metric"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/SizeBudget"
                },
                {
                    "$ref": "#/$defs/AccuracyBudget"
                },
                {
                    "$ref": "#/$defs/SparsityBudget"
                },
                {
                    "$ref": "#/$defs/CodesBudget"
                },
                {
                    "$ref": "#/$defs/CountBudget"
                },
                {
                    "$ref": "#/$defs/MemoryBudget"
                },
                {
                    "$ref": "#/$defs/LatencyBudget"
                },
                {
                    "$ref": "#/$defs/EnergyBudget"
                },
                {
                    "$ref": "#/$defs/NodeBudget"
                },
                {
                    "$ref": "#/$defs/OperatorBudget"
                }
            ],
            "examples": [
                {
                    "artifact": "int8",
                    "metric": "size",
                    "max": "30 kB"
                }
            ]
        },
        "RunDuration": {
            "description": "a duration: a number with a unit, '50 ms', '1 s', '2 min', or a number of seconds",
            "anyOf": [
                {
                    "type": "number",
                    "exclusiveMinimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(ms|s|min|h)$"
                }
            ],
            "examples": [
                "1 s",
                "50 ms"
            ]
        },
        "LongDuration": {
            "description": "a duration: a number with a unit, '20 min', '45 s', '2 h', or a number of seconds",
            "anyOf": [
                {
                    "type": "number",
                    "exclusiveMinimum": 0
                },
                {
                    "type": "string",
                    "pattern": "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(s|min|h)$"
                }
            ],
            "examples": [
                "20 min",
                "45 s"
            ]
        },
        "Command": {
            "description": "a program and its arguments, run without a shell",
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
                "type": "string",
                "minLength": 1,
                "maxLength": 1000
            },
            "examples": [
                [
                    "st-flash",
                    "write",
                    "{file}",
                    "0x08000000"
                ]
            ]
        },
        "LocalDevice": {
            "type": "object",
            "description": "The machine that tinygate runs on.",
            "properties": {
                "via": {
                    "const": "local",
                    "description": "The machine that tinygate runs on.",
                    "examples": [
                        "local"
                    ]
                },
                "runs_on": {
                    "type": "array",
                    "description": "Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.",
                    "minItems": 1,
                    "maxItems": 20,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 100
                    },
                    "default": [
                        "self-hosted"
                    ],
                    "examples": [
                        [
                            "self-hosted",
                            "linux",
                            "ARM64",
                            "pi4"
                        ]
                    ]
                },
                "artifacts": {
                    "type": "array",
                    "description": "Which artifacts it measures. Without it: all.",
                    "minItems": 1,
                    "maxItems": 1000,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "examples": [
                        [
                            "int8"
                        ]
                    ]
                },
                "shared": {
                    "type": "boolean",
                    "description": "Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.",
                    "default": false,
                    "examples": [
                        true
                    ]
                },
                "timeout": {
                    "$ref": "#/$defs/LongDuration",
                    "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
                    "default": "20 min",
                    "examples": [
                        "20 min"
                    ]
                },
                "runtime": {
                    "enum": [
                        "auto",
                        "litert",
                        "tflite",
                        "benchmark_model",
                        "litert-python",
                        "builtin"
                    ],
                    "description": "What runs the file on the device: LiteRT's or TensorFlow Lite's C library, their benchmark_model, LiteRT in Python, or a model that is compiled into the harness. auto takes the first that is there.",
                    "default": "auto",
                    "examples": [
                        "tflite"
                    ]
                },
                "library": {
                    "type": "string",
                    "description": "Path on the device of the library, or of benchmark_model, where it is in no usual place.",
                    "minLength": 1,
                    "maxLength": 1000,
                    "examples": [
                        "/usr/local/lib/libtensorflowlite_c.so"
                    ]
                },
                "threads": {
                    "type": "integer",
                    "description": "Threads of one inference.",
                    "minimum": 1,
                    "maximum": 256,
                    "default": 1,
                    "examples": [
                        1
                    ]
                },
                "warmup": {
                    "type": "integer",
                    "description": "Inferences before the first that counts, in each run.",
                    "minimum": 0,
                    "maximum": 1000000,
                    "default": 10,
                    "examples": [
                        10
                    ]
                },
                "runs": {
                    "type": "integer",
                    "description": "Runs: windows of inferences, whose spread is the noise that limits are judged against.",
                    "minimum": 1,
                    "maximum": 1000,
                    "default": 7,
                    "examples": [
                        7
                    ]
                },
                "window": {
                    "$ref": "#/$defs/RunDuration",
                    "description": "Length of one run, from 1 ms to 1 h.",
                    "default": "1 s",
                    "examples": [
                        "1 s"
                    ]
                },
                "cool_down": {
                    "$ref": "#/$defs/RunDuration",
                    "description": "Rest between two runs, so that the chip does not heat up: at most 1 h.",
                    "examples": [
                        "2 s"
                    ]
                },
                "protocol": {
                    "enum": [
                        "standard",
                        "mlperf_tiny"
                    ],
                    "description": "mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.",
                    "default": "standard",
                    "examples": [
                        "mlperf_tiny"
                    ]
                },
                "governor": {
                    "type": "string",
                    "description": "The CPU frequency governor that is expected: another one makes the numbers of this device inconclusive.",
                    "minLength": 1,
                    "maxLength": 60,
                    "examples": [
                        "performance"
                    ]
                },
                "meter": {
                    "type": "string",
                    "description": "Where energy is read: none, rapl, ina3221 (Jetson), pi5, or command:LINE, a line of the shell that prints the joules used so far.",
                    "minLength": 1,
                    "maxLength": 500,
                    "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$",
                    "default": "none",
                    "examples": [
                        "ina3221"
                    ]
                },
                "tolerance": {
                    "type": "number",
                    "description": "Largest difference of an output of the device from tinygate's own runtime on the same inputs, in steps of a quantised output, else as a share of the largest output: beyond it the device computes something else, and its row fails.",
                    "exclusiveMinimum": 0,
                    "maximum": 256,
                    "examples": [
                        16
                    ]
                },
                "costs": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
                    "examples": [
                        "costs/pi4.json"
                    ]
                }
            },
            "required": [
                "via"
            ],
            "additionalProperties": false
        },
        "SshDevice": {
            "type": "object",
            "description": "A device that is reached by ssh from the machine that tinygate runs on; nothing has to be installed there.",
            "properties": {
                "via": {
                    "const": "ssh",
                    "description": "A device that is reached by ssh from the machine that tinygate runs on; nothing has to be installed there.",
                    "examples": [
                        "ssh"
                    ]
                },
                "host": {
                    "type": "string",
                    "description": "Destination as ssh takes it: a host of ~/.ssh/config, or user@host.",
                    "minLength": 1,
                    "maxLength": 200,
                    "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.@:%-]*$",
                    "examples": [
                        "pi@pi4.lab"
                    ]
                },
                "port": {
                    "type": "integer",
                    "description": "Port of its ssh server.",
                    "minimum": 1,
                    "maximum": 65535,
                    "examples": [
                        22
                    ]
                },
                "folder": {
                    "type": "string",
                    "description": "Absolute path of a folder on the device: each measurement makes one of its own in it, and removes that.",
                    "minLength": 1,
                    "maxLength": 200,
                    "pattern": "^/[A-Za-z0-9/_.~-]*$",
                    "default": "/tmp",
                    "examples": [
                        "/tmp"
                    ]
                },
                "runs_on": {
                    "type": "array",
                    "description": "Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.",
                    "minItems": 1,
                    "maxItems": 20,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 100
                    },
                    "default": [
                        "self-hosted"
                    ],
                    "examples": [
                        [
                            "self-hosted",
                            "linux",
                            "ARM64",
                            "pi4"
                        ]
                    ]
                },
                "artifacts": {
                    "type": "array",
                    "description": "Which artifacts it measures. Without it: all.",
                    "minItems": 1,
                    "maxItems": 1000,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "examples": [
                        [
                            "int8"
                        ]
                    ]
                },
                "shared": {
                    "type": "boolean",
                    "description": "Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.",
                    "default": false,
                    "examples": [
                        true
                    ]
                },
                "timeout": {
                    "$ref": "#/$defs/LongDuration",
                    "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
                    "default": "20 min",
                    "examples": [
                        "20 min"
                    ]
                },
                "runtime": {
                    "enum": [
                        "auto",
                        "litert",
                        "tflite",
                        "benchmark_model",
                        "litert-python",
                        "builtin"
                    ],
                    "description": "What runs the file on the device: LiteRT's or TensorFlow Lite's C library, their benchmark_model, LiteRT in Python, or a model that is compiled into the harness. auto takes the first that is there.",
                    "default": "auto",
                    "examples": [
                        "tflite"
                    ]
                },
                "library": {
                    "type": "string",
                    "description": "Path on the device of the library, or of benchmark_model, where it is in no usual place.",
                    "minLength": 1,
                    "maxLength": 1000,
                    "examples": [
                        "/usr/local/lib/libtensorflowlite_c.so"
                    ]
                },
                "threads": {
                    "type": "integer",
                    "description": "Threads of one inference.",
                    "minimum": 1,
                    "maximum": 256,
                    "default": 1,
                    "examples": [
                        1
                    ]
                },
                "warmup": {
                    "type": "integer",
                    "description": "Inferences before the first that counts, in each run.",
                    "minimum": 0,
                    "maximum": 1000000,
                    "default": 10,
                    "examples": [
                        10
                    ]
                },
                "runs": {
                    "type": "integer",
                    "description": "Runs: windows of inferences, whose spread is the noise that limits are judged against.",
                    "minimum": 1,
                    "maximum": 1000,
                    "default": 7,
                    "examples": [
                        7
                    ]
                },
                "window": {
                    "$ref": "#/$defs/RunDuration",
                    "description": "Length of one run, from 1 ms to 1 h.",
                    "default": "1 s",
                    "examples": [
                        "1 s"
                    ]
                },
                "cool_down": {
                    "$ref": "#/$defs/RunDuration",
                    "description": "Rest between two runs, so that the chip does not heat up: at most 1 h.",
                    "examples": [
                        "2 s"
                    ]
                },
                "protocol": {
                    "enum": [
                        "standard",
                        "mlperf_tiny"
                    ],
                    "description": "mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.",
                    "default": "standard",
                    "examples": [
                        "mlperf_tiny"
                    ]
                },
                "governor": {
                    "type": "string",
                    "description": "The CPU frequency governor that is expected: another one makes the numbers of this device inconclusive.",
                    "minLength": 1,
                    "maxLength": 60,
                    "examples": [
                        "performance"
                    ]
                },
                "meter": {
                    "type": "string",
                    "description": "Where energy is read: none, rapl, ina3221 (Jetson), pi5, or command:LINE, a line of the shell that prints the joules used so far.",
                    "minLength": 1,
                    "maxLength": 500,
                    "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$",
                    "default": "none",
                    "examples": [
                        "ina3221"
                    ]
                },
                "tolerance": {
                    "type": "number",
                    "description": "Largest difference of an output of the device from tinygate's own runtime on the same inputs, in steps of a quantised output, else as a share of the largest output: beyond it the device computes something else, and its row fails.",
                    "exclusiveMinimum": 0,
                    "maximum": 256,
                    "examples": [
                        16
                    ]
                },
                "costs": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
                    "examples": [
                        "costs/pi4.json"
                    ]
                }
            },
            "required": [
                "via",
                "host"
            ],
            "additionalProperties": false
        },
        "AdbDevice": {
            "type": "object",
            "description": "An Android device at adb of the machine that tinygate runs on.",
            "properties": {
                "via": {
                    "const": "adb",
                    "description": "An Android device at adb of the machine that tinygate runs on.",
                    "examples": [
                        "adb"
                    ]
                },
                "serial": {
                    "type": "string",
                    "description": "Its serial number, as `adb devices` prints it. Without it: the only one that is there.",
                    "minLength": 1,
                    "maxLength": 200,
                    "pattern": "^[A-Za-z0-9_.:-]+$",
                    "examples": [
                        "emulator-5554"
                    ]
                },
                "folder": {
                    "type": "string",
                    "description": "Absolute path of a folder on the device: each measurement makes one of its own in it, and removes that.",
                    "minLength": 1,
                    "maxLength": 200,
                    "pattern": "^/[A-Za-z0-9/_.~-]*$",
                    "default": "/data/local/tmp",
                    "examples": [
                        "/data/local/tmp"
                    ]
                },
                "runs_on": {
                    "type": "array",
                    "description": "Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.",
                    "minItems": 1,
                    "maxItems": 20,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 100
                    },
                    "default": [
                        "self-hosted"
                    ],
                    "examples": [
                        [
                            "self-hosted",
                            "linux",
                            "ARM64",
                            "pi4"
                        ]
                    ]
                },
                "artifacts": {
                    "type": "array",
                    "description": "Which artifacts it measures. Without it: all.",
                    "minItems": 1,
                    "maxItems": 1000,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "examples": [
                        [
                            "int8"
                        ]
                    ]
                },
                "shared": {
                    "type": "boolean",
                    "description": "Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.",
                    "default": false,
                    "examples": [
                        true
                    ]
                },
                "timeout": {
                    "$ref": "#/$defs/LongDuration",
                    "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
                    "default": "20 min",
                    "examples": [
                        "20 min"
                    ]
                },
                "runtime": {
                    "enum": [
                        "auto",
                        "litert",
                        "tflite",
                        "benchmark_model",
                        "litert-python",
                        "builtin"
                    ],
                    "description": "What runs the file on the device: LiteRT's or TensorFlow Lite's C library, their benchmark_model, LiteRT in Python, or a model that is compiled into the harness. auto takes the first that is there.",
                    "default": "auto",
                    "examples": [
                        "tflite"
                    ]
                },
                "library": {
                    "type": "string",
                    "description": "Path on the device of the library, or of benchmark_model, where it is in no usual place.",
                    "minLength": 1,
                    "maxLength": 1000,
                    "examples": [
                        "/usr/local/lib/libtensorflowlite_c.so"
                    ]
                },
                "threads": {
                    "type": "integer",
                    "description": "Threads of one inference.",
                    "minimum": 1,
                    "maximum": 256,
                    "default": 1,
                    "examples": [
                        1
                    ]
                },
                "warmup": {
                    "type": "integer",
                    "description": "Inferences before the first that counts, in each run.",
                    "minimum": 0,
                    "maximum": 1000000,
                    "default": 10,
                    "examples": [
                        10
                    ]
                },
                "runs": {
                    "type": "integer",
                    "description": "Runs: windows of inferences, whose spread is the noise that limits are judged against.",
                    "minimum": 1,
                    "maximum": 1000,
                    "default": 7,
                    "examples": [
                        7
                    ]
                },
                "window": {
                    "$ref": "#/$defs/RunDuration",
                    "description": "Length of one run, from 1 ms to 1 h.",
                    "default": "1 s",
                    "examples": [
                        "1 s"
                    ]
                },
                "cool_down": {
                    "$ref": "#/$defs/RunDuration",
                    "description": "Rest between two runs, so that the chip does not heat up: at most 1 h.",
                    "examples": [
                        "2 s"
                    ]
                },
                "protocol": {
                    "enum": [
                        "standard",
                        "mlperf_tiny"
                    ],
                    "description": "mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.",
                    "default": "standard",
                    "examples": [
                        "mlperf_tiny"
                    ]
                },
                "governor": {
                    "type": "string",
                    "description": "The CPU frequency governor that is expected: another one makes the numbers of this device inconclusive.",
                    "minLength": 1,
                    "maxLength": 60,
                    "examples": [
                        "performance"
                    ]
                },
                "meter": {
                    "type": "string",
                    "description": "Where energy is read: none, rapl, ina3221 (Jetson), pi5, or command:LINE, a line of the shell that prints the joules used so far.",
                    "minLength": 1,
                    "maxLength": 500,
                    "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$",
                    "default": "none",
                    "examples": [
                        "ina3221"
                    ]
                },
                "tolerance": {
                    "type": "number",
                    "description": "Largest difference of an output of the device from tinygate's own runtime on the same inputs, in steps of a quantised output, else as a share of the largest output: beyond it the device computes something else, and its row fails.",
                    "exclusiveMinimum": 0,
                    "maximum": 256,
                    "examples": [
                        16
                    ]
                },
                "costs": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
                    "examples": [
                        "costs/pi4.json"
                    ]
                }
            },
            "required": [
                "via"
            ],
            "additionalProperties": false
        },
        "SerialDevice": {
            "type": "object",
            "description": "A microcontroller behind the machine that tinygate runs on: a command flashes it, and it answers line by line.",
            "properties": {
                "via": {
                    "const": "serial",
                    "description": "A microcontroller behind the machine that tinygate runs on: a command flashes it, and it answers line by line.",
                    "examples": [
                        "serial"
                    ]
                },
                "port": {
                    "type": "string",
                    "description": "The serial port, or tcp://HOST:PORT of a serial server or emulator.",
                    "minLength": 1,
                    "maxLength": 200,
                    "pattern": "^(/dev/[A-Za-z0-9/_.-]+|tcp://[A-Za-z0-9.-]+:[0-9]{1,5})$",
                    "examples": [
                        "/dev/ttyACM0"
                    ]
                },
                "baud": {
                    "type": "integer",
                    "description": "Its speed in bits a second.",
                    "minimum": 300,
                    "maximum": 4000000,
                    "default": 115200,
                    "examples": [
                        115200
                    ]
                },
                "flash": {
                    "$ref": "#/$defs/Command",
                    "description": "What writes a firmware to it: {file} stands for the artifact, {base} for the file of the base. Each artifact is flashed, then measured.",
                    "examples": [
                        [
                            "st-flash",
                            "--reset",
                            "write",
                            "build/{artifact}.bin",
                            "0x08000000"
                        ]
                    ]
                },
                "runs_on": {
                    "type": "array",
                    "description": "Labels of the runner that can reach the device: what `tinygate plan --devices` puts into the job matrix.",
                    "minItems": 1,
                    "maxItems": 20,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 100
                    },
                    "default": [
                        "self-hosted"
                    ],
                    "examples": [
                        [
                            "self-hosted",
                            "linux",
                            "ARM64",
                            "pi4"
                        ]
                    ]
                },
                "artifacts": {
                    "type": "array",
                    "description": "Which artifacts it measures. Without it: all.",
                    "minItems": 1,
                    "maxItems": 1000,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "examples": [
                        [
                            "int8"
                        ]
                    ]
                },
                "shared": {
                    "type": "boolean",
                    "description": "Hardware that others use at the same time, such as a hosted runner: its numbers are marked so, and are noisier.",
                    "default": false,
                    "examples": [
                        true
                    ]
                },
                "timeout": {
                    "$ref": "#/$defs/LongDuration",
                    "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
                    "default": "20 min",
                    "examples": [
                        "20 min"
                    ]
                },
                "warmup": {
                    "type": "integer",
                    "description": "Inferences before the first that counts, in each run.",
                    "minimum": 0,
                    "maximum": 1000000,
                    "default": 10,
                    "examples": [
                        10
                    ]
                },
                "runs": {
                    "type": "integer",
                    "description": "Runs: windows of inferences, whose spread is the noise that limits are judged against.",
                    "minimum": 1,
                    "maximum": 1000,
                    "default": 7,
                    "examples": [
                        7
                    ]
                },
                "window": {
                    "$ref": "#/$defs/RunDuration",
                    "description": "Length of one run, from 1 ms to 1 h.",
                    "default": "1 s",
                    "examples": [
                        "1 s"
                    ]
                },
                "protocol": {
                    "enum": [
                        "standard",
                        "mlperf_tiny"
                    ],
                    "description": "mlperf_tiny: 5 runs of at least 10 s each, whose median counts, in the place of runs and window.",
                    "default": "standard",
                    "examples": [
                        "mlperf_tiny"
                    ]
                },
                "costs": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
                    "examples": [
                        "costs/pi4.json"
                    ]
                }
            },
            "required": [
                "via",
                "port"
            ],
            "additionalProperties": false
        },
        "LabDevice": {
            "type": "object",
            "description": "A device of a lab with a repository of its own: its workflow is asked by workflow_dispatch, and only files and numbers cross.",
            "properties": {
                "via": {
                    "const": "lab",
                    "description": "A device of a lab with a repository of its own: its workflow is asked by workflow_dispatch, and only files and numbers cross.",
                    "examples": [
                        "lab"
                    ]
                },
                "repository": {
                    "type": "string",
                    "description": "The repository of the lab.",
                    "minLength": 1,
                    "maxLength": 200,
                    "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$",
                    "examples": [
                        "acme/device-lab"
                    ]
                },
                "workflow": {
                    "type": "string",
                    "description": "File name of its workflow.",
                    "minLength": 1,
                    "maxLength": 200,
                    "default": "bench.yml",
                    "pattern": "^[A-Za-z0-9._-]+\\.ya?ml$",
                    "examples": [
                        "bench.yml"
                    ]
                },
                "ref": {
                    "type": "string",
                    "description": "Branch or tag that it is asked on.",
                    "minLength": 1,
                    "maxLength": 200,
                    "default": "main",
                    "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$",
                    "examples": [
                        "main"
                    ]
                },
                "runs_on": {
                    "type": "array",
                    "description": "Labels of the runner that asks the lab: what `tinygate plan --devices` puts into the job matrix. It needs no device.",
                    "minItems": 1,
                    "maxItems": 20,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 100
                    },
                    "default": [
                        "ubuntu-latest"
                    ],
                    "examples": [
                        [
                            "ubuntu-latest"
                        ]
                    ]
                },
                "artifacts": {
                    "type": "array",
                    "description": "Which artifacts it measures. Without it: all.",
                    "minItems": 1,
                    "maxItems": 1000,
                    "uniqueItems": true,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "examples": [
                        [
                            "int8"
                        ]
                    ]
                },
                "timeout": {
                    "$ref": "#/$defs/LongDuration",
                    "description": "How long one device may take in all, with the wait for whoever uses it. After it the device counts as not available, and its rows are inconclusive.",
                    "default": "20 min",
                    "examples": [
                        "20 min"
                    ]
                },
                "costs": {
                    "$ref": "#/$defs/RelativePath",
                    "description": "File with what each kind of kernel costs on this device, as `tinygate bench --calibrate` writes it: latency is predicted by it where the device has not measured a file. A prediction decides nothing.",
                    "examples": [
                        "costs/pi4.json"
                    ]
                }
            },
            "required": [
                "via",
                "repository"
            ],
            "additionalProperties": false
        },
        "Device": {
            "description": "a device that measures artifacts, and how it is reached",
            "type": "object",
            "discriminator": {
                "propertyName": "via"
            },
            "required": [
                "via"
            ],
            "oneOf": [
                {
                    "$ref": "#/$defs/LocalDevice"
                },
                {
                    "$ref": "#/$defs/SshDevice"
                },
                {
                    "$ref": "#/$defs/AdbDevice"
                },
                {
                    "$ref": "#/$defs/SerialDevice"
                },
                {
                    "$ref": "#/$defs/LabDevice"
                }
            ],
            "examples": [
                {
                    "via": "ssh",
                    "host": "pi@pi4.lab",
                    "governor": "performance"
                }
            ]
        }
    },
    "if": {
        "required": [
            "artifacts"
        ],
        "properties": {
            "artifacts": {
                "additionalProperties": {
                    "required": [
                        "file"
                    ]
                }
            }
        }
    },
    "else": {
        "required": [
            "data",
            "student"
        ]
    }
};

;// CONCATENATED MODULE: ./build/spec/schema-walk.js
/** Finds the part of the spec's schema that describes a place in a spec: what messages and documentation are made of. */


const schema_walk_document = specSchema;
const rootSchema = { key: schema_walk_document, type: schema_walk_document };
function describe(schema) {
    return { key: schema, type: follow(schema) };
}
function follow(schema) {
    if (schema.$ref === undefined)
        return schema;
    const target = schema_walk_document.$defs[schema.$ref.replace('#/$defs/', '')];
    if (!target)
        throw new Error(`internal: the schema refers to ${schema.$ref}, which it does not define`);
    return target;
}
/** The schema of the value at `pointer`, following the variant that `value` chose; undefined below an unknown key. */
function schemaAt(pointer, value) {
    let here = rootSchema;
    let current = value;
    for (const token of (0,located/* pointerTokens */.Mr)(pointer)) {
        if (!here)
            return undefined;
        here = child(here.type, token, current);
        current = memberOf(current, token);
        here &&= chooseForm(here, current);
    }
    return here;
}
function child(schema, token, value) {
    const chosen = variantOf(schema, value);
    const next = propertiesOf(chosen)[token] ??
        (typeof chosen.additionalProperties === 'object' ? chosen.additionalProperties : undefined) ??
        (/^\d+$/.test(token) ? (chosen.items ?? chosen.anyOf?.find((option) => option.items)?.items) : undefined);
    return next && describe(next);
}
/** The two forms of a type that depend on whether a key is there; null for any other type. */
function choiceOf(type) {
    const [key] = type.properties ? [] : (type.if?.required ?? []);
    if (key === undefined || !type.then || !type.else)
        return null;
    return { key, with: follow(type.then), without: follow(type.else) };
}
function chooseForm({ key, type }, value) {
    const choice = choiceOf(type);
    if (!choice)
        return { key, type };
    return { key, type: memberOf(value, choice.key) === undefined ? choice.without : choice.with, choice };
}
/** The form with keys of a type that may also be written as a single value; any other type as it is. */
function objectForm(schema) {
    return schema.properties === undefined && schema.then ? follow(schema.then) : schema;
}
/** The alternative of a discriminated union that the value's tag names; the schema itself where there is none. */
function variantOf(union, value) {
    const schema = objectForm(union);
    const tag = schema.discriminator?.propertyName;
    if (tag === undefined)
        return schema;
    const found = memberOf(value, tag);
    return variants(schema).find((variant) => tagValues(variant, tag).some((name) => name === found)) ?? schema;
}
function variants(schema) {
    return (schema.oneOf ?? []).map(follow);
}
function tagValues(variant, tag) {
    const property = propertiesOf(variant)[tag];
    return property?.enum ?? (property?.const === undefined ? [] : [property.const]);
}
/** Whether a value may be written as a percentage, and as a number from 0 to 1. */
function isShare({ anyOf = [] }) {
    const options = anyOf.map(follow);
    const hasFraction = options.some(({ maximum, exclusiveMaximum }) => (maximum ?? exclusiveMaximum) === 1);
    const hasPercentage = options.some(({ pattern }) => pattern?.endsWith('%$') === true);
    return (hasFraction && hasPercentage) || options.some(isShare);
}
/** Whether a value may be written as a percentage, but not as a number from 0 to 1: such a number could mean two things. */
function isPercentageOrValue(schema) {
    return !isShare(schema) && (schema.else?.anyOf ?? []).some(({ pattern }) => pattern?.endsWith('%$') === true);
}
/** Keys a value of this schema may have; those of every variant where the variant is not known. */
function propertiesOf(schema) {
    return (schema.properties ??
        Object.fromEntries(variants(schema).flatMap(({ properties = {} }) => Object.entries(properties))));
}
function memberOf(value, token) {
    if (value === null || value === undefined || typeof value !== 'object')
        return undefined;
    return Object.hasOwn(value, token) ? value[token] : undefined;
}
/** Every place where a key is allowed, as `compression.distillation`: for keys that were written at the wrong level. */
function parentsOfKey(key) {
    const found = [];
    const visit = (schema, path) => {
        for (const variant of schema.discriminator ? variants(schema) : [schema]) {
            for (const [name, property] of Object.entries(variant.properties ?? {})) {
                const parent = path.join('.');
                if (name === key && !found.includes(parent))
                    found.push(parent);
                const choice = choiceOf(follow(property));
                const forms = choice ? [choice.with, choice.without] : [objectForm(follow(property))];
                for (const form of forms)
                    visit(form, [...path, name]);
            }
            if (variant.items)
                visit(follow(variant.items), [...path.slice(0, -1), `${path.at(-1)}[]`]);
            if (typeof variant.additionalProperties === 'object') {
                visit(follow(variant.additionalProperties), [...path, '<name>']);
            }
        }
    };
    visit(schema_walk_document, []);
    return found;
}

;// CONCATENATED MODULE: ./build/spec/rules-photographs.js
/** What the keys about a folder of photographs must agree on. */



const photographRules = [
    {
        reads: ['/data'],
        check: ({ spec: { data, student }, written }) => {
            if (!data || formatOf(data) !== 'image_folder')
                return [];
            const writtenData = memberOf(written, 'data');
            const has = (key) => memberOf(writtenData, key) !== undefined;
            const splitHas = (key) => memberOf(memberOf(writtenData, 'split'), key) !== undefined;
            const broken = (pointer, message, fix, example) => [
                { code: 'spec/photographs', pointer, at: 'key', message, fix, ...(example === undefined ? {} : { example }) },
            ];
            if (!has('image_size'))
                return broken('/data', 'expected image_size in data, found no such key', 'Add the size that the model reads.', 'image_size: 96x96');
            const ofIdx = ['images', 'labels'].find(has);
            if (ofIdx !== undefined)
                return broken(`/data/${ofIdx}`, 'expected a folder of photographs, found a key for IDX files', 'Remove the key, or remove image_size.');
            const pair = ['train', 'test'].find((key) => typeof data[key] === 'object');
            if (pair !== undefined)
                return broken(`/data/${pair}`, 'expected the name of a folder with one folder a class, found images and labels', 'Name the folder.', `${pair}: ${pair}`);
            const isReadyMade = has('train') || has('test') || has('validation');
            const missing = isReadyMade
                ? ['train', 'test'].find((key) => !has(key) && (key === 'test' || student))
                : undefined;
            if (missing !== undefined)
                return broken('/data', `expected train and test in data, found no ${missing}`, `Add '${missing}'.`);
            return [...brokenSplit(isReadyMade, has('validation'), splitHas, broken), ...brokenFractions(data)];
        },
    },
    {
        reads: ['/data/split/group'],
        check: ({ spec: { data } }) => {
            const group = data?.split?.group;
            const isSound = group === undefined ||
                (group.split('{group}').length === 2 && group.split('/').every((part) => part.split('*').length <= 3));
            return isSound
                ? []
                : [
                    {
                        code: 'spec/group',
                        pointer: '/data/split/group',
                        message: `expected a pattern with {group} once, and at most two * between two slashes, found '${group}'`,
                        fix: 'Write the names of the files with {group} in place of what says which of them belong together.',
                        example: "group: '*_{group}_*'",
                    },
                ];
        },
    },
    {
        reads: ['/data/augmentation'],
        check: ({ spec: { data } }) => {
            const { hue = 0, scale = 0, blur = 0 } = data?.augmentation ?? {};
            const most = (key, value, limit, words) => value <= limit
                ? []
                : [
                    {
                        code: 'spec/augmentation',
                        pointer: `/data/augmentation/${key}`,
                        message: `expected at most ${words}, found more`,
                        fix: `Write at most ${words}.`,
                    },
                ];
            return [
                ...most('hue', parseFraction(hue), 0.5, '50 %, which is the whole colour circle'),
                ...most('scale', parseFraction(scale), 0.5, '50 %'),
                ...most('blur', parsePixels(blur), 8, '8 px'),
            ];
        },
    },
];
function brokenSplit(isReadyMade, hasValidation, splitHas, broken) {
    const sharing = ['test_fraction', 'group', 'file', ...(hasValidation ? ['validation_fraction'] : [])].find(splitHas);
    if (isReadyMade && sharing !== undefined)
        return broken(`/data/split/${sharing}`, 'expected no further split where folders are split already, found one', 'Remove the key.');
    const beside = ['group', 'test_fraction', 'validation_fraction', 'seed'].find(splitHas);
    if (splitHas('file') && beside !== undefined)
        return broken(`/data/split/${beside}`, 'expected the list alone to say what belongs where, found another key', 'Remove the key, or remove file.');
    return [];
}
function brokenFractions({ split = {} }) {
    const [validation, test] = [parseFraction(split.validation_fraction ?? 0), parseFraction(split.test_fraction ?? 0)];
    if (validation + test < 1)
        return [];
    return [
        {
            code: 'spec/photographs',
            pointer: '/data/split',
            at: 'key',
            message: `expected something to be left for training, found ${test * 100} % for test and ${validation * 100} % for validation`,
            fix: 'Make the fractions smaller.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/spec/rules-data.js
/** Rules about files, and what the values of `data` must agree on. */






/** Folder that `data.root` starts from: that of the file it is written in, or else of the file that names the images. */
function dataFolder(root) {
    const naming = [
        '/data/root',
        '/data/images',
        '/data/train/images',
        '/data/test/images',
        '/data/test',
        '/data/image_size',
    ];
    const written = naming.map((pointer) => (0,located/* spanOf */.ee)(root, pointer));
    return (0,external_node_path_.dirname)((written.find((span) => span !== undefined) ?? root.span).source.path);
}
function filesOf(pointer, files) {
    if (typeof files !== 'object')
        return [[pointer, files]];
    return [
        [`${pointer}/images`, files.images],
        [`${pointer}/labels`, files.labels],
    ];
}
const dataRules = [
    ...photographRules,
    {
        reads: ['/data'],
        check: ({ spec: { data, student }, written }) => {
            if (!data || formatOf(data) !== 'idx')
                return [];
            const writtenData = memberOf(written, 'data');
            const has = (key) => memberOf(writtenData, key) !== undefined;
            const broken = (pointer, message, fix) => [
                { code: 'spec/data-files', pointer, at: 'key', message, fix },
            ];
            const stray = ['color', 'resize', 'cache_size', 'validation'].find(has);
            if (stray !== undefined || has('image_size'))
                return broken(`/data/${stray ?? 'image_size'}`, 'expected a key for IDX files, found one for photographs', 'Say format: image_folder and image_size, or remove the key.');
            const folder = ['train', 'test'].find((key) => typeof data[key] === 'string');
            if (folder !== undefined)
                return broken(`/data/${folder}`, 'expected images and labels, found a folder', 'For a folder of photographs, add their size.').map((one) => ({ ...one, example: 'image_size: 96x96' }));
            const ofPhotographs = ['validation_fraction', 'seed', 'group', 'file', 'duplicates'].find((key) => memberOf(memberOf(writtenData, 'split'), key) !== undefined);
            if (ofPhotographs !== undefined)
                return broken(`/data/split/${ofPhotographs}`, 'expected test_fraction alone for IDX files, found a key for photographs', 'Remove the key.');
            const whole = has('images') || has('labels');
            const parts = has('train') || has('test');
            if (whole && parts) {
                return broken(has('train') ? '/data/train' : '/data/test', 'expected either images and labels, or train and test, found both', 'Remove one pair; in a spec that extends another, null removes an inherited key.');
            }
            if (!whole && !parts) {
                return broken('/data', 'expected images and labels, or train and test, in data, found no such keys', 'Name the files; or, for photographs in one folder a class, add image_size: 96x96.').map((one) => ({ ...one, example: 'data: { root: data, images: images.gz, labels: labels.gz }' }));
            }
            // Committed files are measured only: they need no training images.
            const named = student ? ['train', 'test'] : ['test'];
            const pair = whole ? ['images', 'labels'] : named;
            const missing = pair.find((key) => data[key] === undefined);
            if (missing)
                return broken('/data', `expected ${pair.join(' and ')} in data, found no ${missing}`, `Add '${missing}'.`);
            if (parts && has('split')) {
                return broken('/data/split', 'expected no split where train and test are named, found one', 'Remove split; the files are split already.');
            }
            return [];
        },
    },
    {
        reads: ['/data'],
        check: ({ spec: { data }, root, workspace }) => {
            if (!data)
                return [];
            const outside = (pointer, path, base, folder) => (0,external_node_path_.isAbsolute)(path) || /^[A-Za-z]:|\\|\0/.test(path) || (0,load/* leaves */.FQ)(folder, (0,external_node_path_.resolve)(base, path))
                ? [
                    {
                        code: 'spec/path',
                        pointer,
                        message: `expected a relative path that stays in ${pointer === '/data/root' || pointer === '/data/split/file' ? 'the workspace' : 'data.root'}, with forward slashes, found '${path}'`,
                        cause: 'A spec may come from a fork, so it cannot name files elsewhere on the machine.',
                        fix: 'For data elsewhere, run with --data-root DIR (the action: data-root: DIR).',
                    },
                ]
                : [];
            const folder = dataFolder(root);
            const rootProblems = data.root === undefined ? [] : outside('/data/root', data.root, folder, workspace);
            const files = [
                ['/data/images', data.images],
                ['/data/labels', data.labels],
                ...filesOf('/data/train', data.train),
                ...filesOf('/data/test', data.test),
                ['/data/validation', data.validation],
            ];
            const list = data.split?.file;
            const listFolder = (0,external_node_path_.dirname)(((0,located/* spanOf */.ee)(root, '/data/split/file') ?? root.span).source.path);
            return [
                ...rootProblems,
                ...(list === undefined ? [] : outside('/data/split/file', list, listFolder, workspace)),
                ...files.flatMap(([pointer, path]) => (path === undefined ? [] : outside(pointer, path, folder, folder))),
            ];
        },
    },
    {
        reads: ['/data/normalization'],
        check: ({ spec: { data } }) => {
            const [means, stds] = [data?.normalization?.mean?.length ?? 1, data?.normalization?.std?.length ?? 1];
            if (means === stds || means === 1 || stds === 1)
                return [];
            return [
                {
                    code: 'spec/normalization',
                    pointer: '/data/normalization/std',
                    message: `expected mean and std to have one value, or one per channel, found ${means} and ${stds}`,
                    fix: 'Give both the same number of values.',
                },
            ];
        },
    },
];

// EXTERNAL MODULE: ./build/operators/lists.js + 3 modules
var lists = __webpack_require__(80480);
// EXTERNAL MODULE: ./build/operators/names.js
var names = __webpack_require__(78038);
;// CONCATENATED MODULE: ./build/spec/operator-lists.js


function asItems(list) {
    return list === undefined ? [] : typeof list === 'string' ? [list] : list;
}
function operatorListsOf({ allow, deny }) {
    return {
        ...(allow === undefined ? {} : { allow: asItems(allow).map(planItem) }),
        ...(deny === undefined ? {} : { deny: asItems(deny).map(planItem) }),
    };
}
/** Whether a word in a list says something: a ready list, a builtin operator, or a custom operator of a ready list. */
function isKnownWord(word) {
    return (0,lists/* findReadyList */.j9)(word) !== undefined || (0,names/* isBuiltinName */.nc)(word) || lists/* knownCustomOperators */.ik.includes(word);
}
function planItem(item) {
    if (typeof item === 'string') {
        if (lists/* readyListNames */.u.some((name) => name === item))
            return item;
        return (0,names/* isBuiltinName */.nc)(item) ? { operator: item } : { operator: item, isCustom: true };
    }
    const { operator, custom, min_version, max_version, types } = item;
    const versions = {
        ...(min_version === undefined ? {} : { minVersion: min_version }),
        ...(max_version === undefined ? {} : { maxVersion: max_version }),
    };
    const limits = { ...versions, ...(types === undefined ? {} : { types }) };
    return custom === undefined
        ? { operator: operator ?? '', ...limits }
        : { operator: custom, isCustom: true, ...limits };
}

;// CONCATENATED MODULE: ./build/spec/resolve-devices.js




/** MLPerf Tiny's rules (v1.2, "Performance mode"): five runs, each of at least ten seconds. */
const mlperfTiny = { runs: 5, windowMs: 10_000 };
/** @param absolute of a path that stands at a JSON pointer */
function planDevices(spec, places, absolute, workspace) {
    const all = Object.keys(spec.artifacts);
    return Object.entries(given(spec.devices, 'devices')).map(([name, device]) => {
        const { artifacts = all } = device;
        const costs = device.costs === undefined ? null : absolute((0,located/* toPointer */.rb)(['devices', name, 'costs']), device.costs);
        return {
            name,
            connection: planConnection(device),
            runsOn: given(device.runs_on, 'runs_on'),
            artifacts: all.filter((artifact) => artifacts.includes(artifact)),
            isShared: device.via === 'lab' ? false : given(device.shared, 'shared'),
            timeoutMs: parseLongMilliseconds(given(device.timeout, 'timeout')),
            protocol: device.via === 'lab' ? null : planProtocol(device),
            costs: costs === null ? null : { path: costs, file: (0,load/* displayPath */.Gt)(costs, workspace) },
            where: given(places[(0,located/* toPointer */.rb)(['devices', name])], 'the place of a device'),
        };
    });
}
function planConnection(device) {
    switch (device.via) {
        case 'local':
            return { via: 'local' };
        case 'ssh':
            return { via: 'ssh', host: device.host, port: device.port ?? null, folder: given(device.folder, 'folder') };
        case 'adb':
            return { via: 'adb', serial: device.serial ?? null, folder: given(device.folder, 'folder') };
        case 'serial':
            return { via: 'serial', port: device.port, baud: given(device.baud, 'baud'), flash: device.flash ?? null };
        case 'lab': {
            const { repository, workflow, ref } = device;
            return { via: 'lab', repository, workflow: given(workflow, 'workflow'), ref: given(ref, 'ref') };
        }
        default:
            return device;
    }
}
function planProtocol(device) {
    const isMlperf = device.protocol === 'mlperf_tiny';
    const windowMs = parseLongMilliseconds(given(device.window, 'window'));
    return {
        ...planRuntime(device),
        warmupInferences: given(device.warmup, 'warmup'),
        runs: isMlperf ? mlperfTiny.runs : given(device.runs, 'runs'),
        windowMs: isMlperf ? Math.max(mlperfTiny.windowMs, windowMs) : windowMs,
    };
}
/** The firmware of a microcontroller has its runtime in it, and says itself what energy it used. */
const firmware = {
    runtime: 'builtin',
    library: null,
    threads: 1,
    governor: null,
    coolDownMs: 0,
    meter: 'none',
    tolerance: null,
};
function planRuntime(device) {
    if (device.via === 'serial')
        return firmware;
    const { library = null, governor = null } = device;
    return {
        runtime: given(device.runtime, 'runtime'),
        library,
        threads: given(device.threads, 'threads'),
        governor,
        coolDownMs: device.cool_down === undefined ? 0 : parseLongMilliseconds(device.cool_down),
        meter: given(device.meter, 'meter'),
        tolerance: device.tolerance ?? null,
    };
}

// EXTERNAL MODULE: ./build/metrics/metrics.js
var metrics = __webpack_require__(61699);
// EXTERNAL MODULE: ./build/spec/plan.js
var plan = __webpack_require__(53963);
;// CONCATENATED MODULE: ./build/spec/limits.js



function limitsOf(budget) {
    const parse = parserOf(budget);
    const optional = (value) => (value === undefined ? undefined : parse(value));
    return { min: optional('min' in budget ? budget.min : undefined), max: optional(budget.max) };
}
/** What a drop in accuracy is decided with, unless the budget says otherwise: chance must be an unlikely explanation. */
const dropConfidence = 0.95;
/** Null without `max_drop`, or without what it compares with: a rule has said so. */
function dropOf(budget) {
    if (!('max_drop' in budget) || budget.against === undefined)
        return null;
    const drop = { value: parseFraction(budget.max_drop), against: referenceOf(budget.against, budget) };
    // A value has no samples to pair with.
    const { isTested, hasClass } = (0,metrics/* metricNamed */.SB)(budget.metric);
    const isOfOneSet = !hasClass || 'class' in budget;
    const isPaired = typeof drop.against === 'string' && isTested && isOfOneSet;
    if (!isPaired)
        return drop;
    return { ...drop, confidence: ('confidence' in budget ? budget.confidence : undefined) ?? dropConfidence };
}
function increaseOf(budget) {
    if (!('max_increase' in budget))
        return null;
    const { percent, absolute, combine = 'any', against = budget.against ?? plan/* baseReference */.lo, } = partsOf(budget.max_increase);
    const parse = parserOf(budget);
    return {
        percent: percent === undefined ? null : parsePercentage(percent),
        absolute: absolute === undefined ? null : parse(absolute),
        combine,
        against: referenceOf(against, budget),
    };
}
/** `2 %` is a share of the reference, any other single value is in the unit of the metric. */
function partsOf(increase) {
    if (typeof increase === 'object')
        return increase;
    return typeof increase === 'string' && increase.endsWith('%') ? { percent: increase } : { absolute: increase };
}
function referenceOf(against, budget) {
    return isName(against, budget) ? against : parserOf(budget)(against);
}
/**
 * Whether a reference is a name, and not a value with a unit of the budget's metric. Names have no capitals, spaces or `%`,
 * so only durations could be both; there the value is meant.
 */
function isName(against, { metric }) {
    if (typeof against === 'number' || !/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(against))
        return false;
    return !(metrics/* metrics */.qd[metric].unit === 'milliseconds' && /^[0-9]+(\.[0-9]+)?(us|ms|s)$/.test(against));
}
/** `150 %` → 1.5. */
function parsePercentage(value) {
    return typeof value === 'number' ? value : Number(`${value.replace(/ ?%$/, '')}e-2`);
}
const parsers = {
    bytes: parseSizeBytes,
    fraction: parseFraction,
    count: Number,
    milliseconds: parseMilliseconds,
    millijoules: parseMillijoules,
};
function parserOf({ metric }) {
    return parsers[metrics/* metrics */.qd[metric].unit];
}

;// CONCATENATED MODULE: ./build/spec/resolve.js
/** A valid spec with defaults into a frozen plan: units parsed, paths absolute, command-line choices applied. */












function resolvePlan(loaded, spec, workspace, overrides = {}) {
    const places = (0,located/* allPlaces */.U1)(loaded.root);
    const groups = given(spec.groups, 'groups');
    const threads = overrides.threads ?? given(spec.threads, 'threads');
    const folderOf = (pointer) => (0,external_node_path_.dirname)(given((0,located/* spanOf */.ee)(loaded.root, pointer), pointer).source.path);
    const planned = (name) => {
        const model = spec[name];
        if (!model)
            return null;
        if (!('model' in model))
            return planModel(model);
        const pointer = `/${name}/model`;
        const path = (0,external_node_path_.resolve)(folderOf(pointer), model.model);
        const file = { path, file: (0,load/* displayPath */.Gt)(path, workspace), where: given(places[pointer], pointer) };
        const head = given(model.head, `${pointer}/head`);
        const batchNormalization = given(model.batch_normalization, `${pointer}/batch_normalization`);
        return { file, head, batchNormalization, training: model.training ? planTraining(model.training) : null };
    };
    const student = planned('student');
    return freeze({
        specFile: loaded.file,
        specPath: (0,load/* displayPath */.Gt)(loaded.file, workspace),
        workspace,
        name: spec.name,
        seed: overrides.seed ?? given(spec.seed, 'seed'),
        engine: overrides.engine ?? given(spec.engine, 'engine'),
        runtime: overrides.runtime ?? given(spec.runtime, 'runtime'),
        threads: threads === 0 ? (0,external_node_os_.availableParallelism)() : threads,
        data: spec.data
            ? planData(spec.data, overrides.dataRoot ?? (0,external_node_path_.resolve)(dataFolder(loaded.root), given(spec.data.root, 'data.root')), (pointer, path) => (0,external_node_path_.resolve)(folderOf(pointer), path), places['/data/normalization'] ? undefined : inputOf(spec))
            : null,
        teacher: planned('teacher'),
        student,
        compression: planCompression(spec, student?.training ?? null),
        artifacts: Object.entries(spec.artifacts).map(([name, { file, model, format, type }]) => {
            if (file === undefined)
                return { name, model: given(model, 'model'), format: given(format, 'format'), type: given(type, 'type') };
            const path = (0,external_node_path_.resolve)(folderOf((0,located/* toPointer */.rb)(['artifacts', name, 'file'])), file);
            return { name, path, file: (0,load/* displayPath */.Gt)(path, workspace) };
        }),
        groups,
        measurements: given(spec.measurements, 'measurements').map((pattern, index) => {
            const pointer = `/measurements/${index}`;
            return {
                pattern: (0,external_node_path_.resolve)(folderOf(pointer), pattern),
                where: given(places[pointer], 'the place of measurements'),
            };
        }),
        devices: planDevices(spec, places, (pointer, path) => (0,external_node_path_.resolve)(folderOf(pointer), path), workspace),
        budgets: given(spec.budgets, 'budgets').map((budget, index) => planBudget(budget, groups, places[`/budgets/${index}`])),
        specFiles: loaded.files,
        places,
    });
}
/** How the first imported model reads pixels; rules have seen that all agree. */
function inputOf({ student, teacher }) {
    return [student, teacher].flatMap((model) => (model && 'model' in model && model.input ? [model.input] : []))[0];
}
/** `input` takes the place of a normalization that is not written. */
function planData(data, root, absolute, input) {
    const { mean, std } = input ? normalizationFor(input) : given(data.normalization, 'normalization');
    const shared = {
        root,
        classes: data.classes ?? null,
        normalization: { mean: given(mean, 'mean'), std: given(std, 'std') },
        augmentation: planAugmentation(given(data.augmentation, 'augmentation')),
    };
    if (formatOf(data) === 'idx')
        return { ...shared, format: 'idx', files: planFiles(data) };
    const { train, validation, test, split = {} } = data;
    const { kernel, fit } = given(data.resize, 'resize');
    const color = given(data.color, 'color');
    return {
        ...shared,
        format: 'image_folder',
        folders: typeof test === 'string' ? { train: folderNamed(train), validation: validation ?? null, test } : null,
        split: planSplit(data, (path) => absolute('/data/split/file', path)),
        image: {
            ...planImageSize(given(data.image_size, 'image_size')),
            color,
            kernel: given(kernel, 'kernel'),
            fit: given(fit, 'fit'),
        },
        cacheLimitBytes: parseSizeBytes(given(data.cache_size, 'cache_size')),
        duplicates: given(split.duplicates, 'duplicates'),
    };
}
const folderNamed = (files) => (typeof files === 'string' ? files : null);
function planFiles({ images, labels, train, test, split }) {
    const pairOf = (files) => (typeof files === 'object' ? files : null);
    if (test)
        return { train: pairOf(train), test: given(pairOf(test) ?? undefined, 'test') };
    return {
        all: { images: given(images, 'images'), labels: given(labels, 'labels') },
        testFraction: parseFraction(given(split?.test_fraction, 'test_fraction')),
    };
}
function planSplit({ split = {}, test }, absolute) {
    const { group, file } = split;
    const seed = split.seed ?? null;
    const validation = parseFraction(given(split.validation_fraction, 'validation_fraction'));
    if (file !== undefined)
        return { by: 'file', file: absolute(file) };
    if (typeof test === 'string')
        return { by: 'folders', seed, validation };
    const fractions = { seed, validation, test: parseFraction(given(split.test_fraction, 'test_fraction')) };
    return group === undefined ? { by: 'chance', ...fractions } : { by: 'group', pattern: group, ...fractions };
}
function planImageSize(size) {
    if (typeof size === 'object')
        return { height: size.height, width: size.width };
    const side = typeof size === 'number' ? size : Number.parseInt(size, 10);
    return { height: side, width: side };
}
function planAugmentation(written) {
    const { rand_augment } = written;
    const changes = {
        verticalFlip: given(written.vertical_flip, 'vertical_flip'),
        cropPixels: parsePixels(given(written.crop, 'crop')),
        rotateDegrees: parseDegrees(given(written.rotate, 'rotate')),
        scaleFraction: parseFraction(given(written.scale, 'scale')),
        brightnessFraction: parseFraction(given(written.brightness, 'brightness')),
        contrastFraction: parseFraction(given(written.contrast, 'contrast')),
        saturationFraction: parseFraction(given(written.saturation, 'saturation')),
        hueFraction: parseFraction(given(written.hue, 'hue')),
        blurPixels: parsePixels(given(written.blur, 'blur')),
        cutoutPixels: parsePixels(given(written.cutout, 'cutout')),
        randAugment: rand_augment
            ? {
                operations: given(rand_augment.operations, 'operations'),
                magnitude: given(rand_augment.magnitude, 'magnitude'),
            }
            : null,
    };
    return {
        horizontalFlip: given(written.horizontal_flip, 'horizontal_flip'),
        shiftPixels: parsePixels(given(written.shift, 'shift')),
        changes: Object.values(changes).some((change) => change !== 0 && change !== false && change !== null)
            ? changes
            : null,
    };
}
function planModel(model) {
    const training = planTraining(model.training);
    // The schema fills every parameter that has a default, so the written type and the plan's agree.
    return { architecture: model.architecture, parameters: given(model.parameters, 'parameters'), training };
}
function planTraining(training) {
    return {
        epochs: training.epochs,
        batchSize: given(training.batch_size, 'batch_size'),
        optimizer: planOptimizer(given(training.optimizer, 'optimizer')),
        learningRate: planLearningRate(training.learning_rate),
        labelSmoothing: given(training.label_smoothing, 'label_smoothing'),
    };
}
function planOptimizer(optimizer) {
    if (optimizer.name === 'sgd') {
        const { momentum, weight_decay } = optimizer;
        return { name: 'sgd', momentum: given(momentum, 'momentum'), weightDecay: given(weight_decay, 'weight_decay') };
    }
    return {
        name: optimizer.name,
        beta1: given(optimizer.beta_1, 'beta_1'),
        beta2: given(optimizer.beta_2, 'beta_2'),
        epsilon: given(optimizer.epsilon, 'epsilon'),
        weightDecay: optimizer.name === 'adamw' ? given(optimizer.weight_decay, 'weight_decay') : 0,
    };
}
function planLearningRate(rate) {
    const warmup = parseStep(given(rate.warmup, 'warmup'));
    if (rate.schedule === 'constant')
        return { schedule: 'constant', peak: rate.peak, warmup };
    return { schedule: rate.schedule, peak: rate.peak, warmup, final: given(rate.final, 'final') };
}
function planCompression({ compression }, student) {
    const { models, distillation, pruning, clustering, quantization, fine_tuning } = given(compression, 'compression');
    return {
        models: given(models, 'models'),
        distillation: distillation
            ? {
                temperature: given(distillation.temperature, 'temperature'),
                alpha: given(distillation.alpha, 'alpha'),
            }
            : null,
        pruning: pruning ? planPruning(pruning) : null,
        clustering: clustering
            ? {
                numberOfClusters: clustering.number_of_clusters,
                centroidsInit: given(clustering.cluster_centroids_init, 'cluster_centroids_init'),
                preserveSparsity: given(clustering.preserve_sparsity, 'preserve_sparsity'),
                layers: given(clustering.layers, 'layers'),
            }
            : null,
        quantization: quantization
            ? {
                mode: given(quantization.mode, 'mode'),
                perAxis: given(quantization.per_axis, 'per_axis'),
                representativeSamples: given(quantization.representative_dataset?.samples, 'samples'),
            }
            : null,
        fineTuning: fine_tuning
            ? {
                epochs: fine_tuning.epochs,
                batchSize: fine_tuning.batch_size ?? given(student?.batchSize, 'batch_size'),
                learningRate: planLearningRate(fine_tuning.learning_rate),
            }
            : null,
    };
}
function planPruning(pruning) {
    const steps = {
        beginStep: parseStep(given(pruning.begin_step, 'begin_step')),
        endStep: parseStep(given(pruning.end_step, 'end_step')),
        frequency: given(pruning.frequency, 'frequency'),
        layers: given(pruning.layers, 'layers'),
    };
    switch (pruning.schedule) {
        case 'ConstantSparsity':
            return { ...steps, schedule: pruning.schedule, targetSparsity: parseFraction(pruning.target_sparsity) };
        case 'PolynomialDecay':
            return {
                ...steps,
                schedule: pruning.schedule,
                initialSparsity: parseFraction(given(pruning.initial_sparsity, 'initial_sparsity')),
                finalSparsity: parseFraction(pruning.final_sparsity),
                power: given(pruning.power, 'power'),
            };
        default:
            return pruning;
    }
}
function planBudget(budget, groups, where) {
    const { min, max } = limitsOf(budget);
    const members = Object.hasOwn(groups, budget.artifact) ? groups[budget.artifact] : undefined;
    return {
        artifact: budget.artifact,
        ...(members ? { members } : {}),
        metric: budget.metric,
        device: 'device' in budget ? (budget.device ?? null) : null,
        class: 'class' in budget ? (budget.class ?? null) : null,
        ...('layers' in budget ? { layers: budget.layers } : {}),
        ...('over' in budget ? { over: budget.over } : {}),
        ...(budget.metric === 'operators' ? { operators: operatorListsOf(budget) } : {}),
        min: min ?? null,
        max: max ?? null,
        maxDrop: dropOf(budget),
        maxIncrease: increaseOf(budget),
        confidence: 'confidence' in budget ? (budget.confidence ?? null) : null,
        level: given(budget.level, 'level'),
        onUnchanged: given(budget.on_unchanged, 'on_unchanged'),
        waiver: budget.waiver ?? null,
        message: budget.message ?? null,
        where: given(where, 'the place of a budget'),
    };
}
function freeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(freeze);
    }
    return value;
}

// EXTERNAL MODULE: ./build/spec/excerpt.js
var excerpt = __webpack_require__(55015);
// EXTERNAL MODULE: ./build/core/group-digits.js
var group_digits = __webpack_require__(64324);
;// CONCATENATED MODULE: ./build/spec/common-words.js
/** Words that people use for what a spec calls otherwise: what they most likely mean. */


/** Without case, `-`, `_` and spaces, as `plain` makes them. */
const metricWords = {
    latency: ['latency_median', 'latency_p95', 'latency_mean'],
    inferencetime: ['latency_median', 'latency_p95', 'latency_mean'],
    time: ['latency_median', 'latency_p95', 'latency_mean'],
    speed: ['latency_median', 'latency_p95', 'latency_mean'],
    latencyp50: ['latency_median'],
    p50: ['latency_median'],
    p95: ['latency_p95'],
    flops: ['macs'],
    mflops: ['macs'],
    madds: ['macs'],
    macc: ['macs'],
    multiplyaccumulates: ['macs'],
    params: ['parameters'],
    weights: ['parameters'],
    peakram: ['arena', 'ram', 'peak_memory'],
    memory: ['arena', 'ram', 'peak_memory'],
    sram: ['ram', 'arena'],
    peakrss: ['peak_memory'],
    rss: ['peak_memory', 'memory_increment'],
    stackwatermark: ['stack'],
    stacksize: ['stack'],
    tensorarena: ['arena'],
    arenasize: ['arena'],
    rom: ['flash'],
    filesize: ['size'],
    modelsize: ['size'],
    compressedsize: ['deflated_size'],
    gzip: ['deflated_size'],
    gzipsize: ['deflated_size'],
    zipsize: ['deflated_size'],
    top1: ['accuracy'],
    f1: ['macro_f1'],
    f1score: ['macro_f1'],
    recall: ['balanced_accuracy', 'class_accuracy'],
    zeros: ['sparsity'],
    clusters: ['distinct_codes'],
    power: ['energy'],
    ops: ['operators'],
    unsupportedops: ['operators'],
    supportedops: ['operators'],
};
const keyWords = {
    size: 'image_size',
    imgsize: 'image_size',
    inputsize: 'image_size',
    targetsize: 'image_size',
    colour: 'color',
    colormode: 'color',
    channels: 'color',
    folder: 'root',
    directory: 'root',
    dir: 'root',
    testsize: 'test_fraction',
    testsplit: 'test_fraction',
    valfraction: 'validation_fraction',
    validationsplit: 'validation_fraction',
    groups: 'group',
    interpolation: 'kernel',
    flip: 'horizontal_flip',
    mirror: 'horizontal_flip',
    rotation: 'rotate',
    zoom: 'scale',
    translate: 'shift',
    randomcrop: 'crop',
    erase: 'cutout',
    erasing: 'cutout',
    randaug: 'rand_augment',
    path: 'file',
    filename: 'file',
    limit: 'max',
    maximum: 'max',
    budget: 'max',
    threshold: 'max',
    minimum: 'min',
    maxgrowth: 'max_increase',
    maxdelta: 'max_increase',
    maxloss: 'max_drop',
    tolerance: 'max_drop',
    baseline: 'against',
    reference: 'against',
    severity: 'level',
    description: 'message',
    allowed: 'allow',
    allowlist: 'allow',
    whitelist: 'allow',
    denied: 'deny',
    denylist: 'deny',
    blacklist: 'deny',
};
/** Names of the metrics that a word may mean; empty for a word that nothing is known of. */
function metricsMeant(word) {
    return lookUp(metricWords, word) ?? [];
}
/** The key that a word may mean, of those that are allowed. */
function keyMeant(word, allowed) {
    const key = lookUp(keyWords, word);
    return key !== undefined && allowed.includes(key) ? key : undefined;
}
const sizeUnits = {
    k: ['kB', 'KiB'],
    kb: ['kB', 'KiB'],
    m: ['MB', 'MiB'],
    mb: ['MB', 'MiB'],
    g: ['GB', 'GiB'],
    gb: ['GB', 'GiB'],
};
/** `60 KB` → `'60 kB' (60,000 bytes) or '60 KiB' (61,440 bytes)`; undefined for what is no size in other units. */
function sizeMeant(written) {
    const [, digits, unit = ''] = /^([0-9]{1,9}(?:\.[0-9]{1,6})?) *([A-Za-z]+)$/.exec(written.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    if (/^bytes?$/i.test(unit) || unit === 'b')
        return `'${digits} B'`;
    const units = lookUp(sizeUnits, unit);
    return units
        ?.map((name) => `'${digits} ${name}' (${(0,group_digits/* groupDigits */.K)(Math.round(parseSizeBytes(`${digits} ${name}`)))} bytes)`)
        .join(' or ');
}
function lookUp(words, word) {
    const plain = word.slice(0, 100).toLowerCase().replaceAll(/[-_ ]/g, '');
    return Object.hasOwn(words, plain) ? words[plain] : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/spec/expected.js
/** What a schema expects, and what was found, in words. */



/** Of texts that somebody has to read: spaces, and characters that cannot be seen, say nothing. */
const notBlank = '^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$';
function expectedPhrase({ type }) {
    const tag = type.discriminator?.propertyName;
    if (tag !== undefined) {
        const tags = variants(type).flatMap((variant) => tagValues(variant, tag));
        return `${type.description ?? 'an object'} (${tag}: ${tags.map(String).join(' | ')})`;
    }
    if (type.enum)
        return type.enum.length === 1 ? quote(type.enum[0]) : `one of ${type.enum.map(quote).join(', ')}`;
    if (type.const !== undefined)
        return quote(type.const);
    switch (type.type) {
        case 'integer':
            return `a whole number${range(type)}`;
        case 'number':
            return `a number${range(type)}`;
        case 'boolean':
            return 'true or false';
        case 'string':
            if (type.pattern === notBlank)
                return 'text that has a letter or a digit';
            return type.pattern === undefined ? 'text' : (phraseOf(type) ?? `text that matches ${type.pattern}`);
        case 'array':
            return arrayPhrase(type);
        case 'object':
            return 'an object with keys and values';
        default:
            return (phraseOf(type) ?? type.anyOf?.map((option) => expectedPhrase(describe(option))).join(', or ') ?? 'another value');
    }
}
/** The description of a named type is a phrase; that of a key is a sentence. */
function phraseOf({ description }) {
    return description?.endsWith('.') === false ? description : undefined;
}
function range({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) {
    if (minimum !== undefined && maximum !== undefined)
        return ` from ${minimum} to ${maximum}`;
    const low = minimum !== undefined
        ? `of at least ${minimum}`
        : exclusiveMinimum !== undefined
            ? `above ${exclusiveMinimum}`
            : '';
    const high = maximum !== undefined ? `at most ${maximum}` : exclusiveMaximum !== undefined ? `below ${exclusiveMaximum}` : '';
    const words = [low, high].filter((text) => text !== '');
    return words.length > 0 ? ` ${words.join(' and ')}` : '';
}
function arrayPhrase({ minItems, maxItems, items }) {
    const each = items?.type === undefined ? '' : `, each ${expectedPhrase({ key: items, type: items })}`;
    if (minItems === undefined)
        return `a list${each}`;
    if (maxItems === undefined)
        return `a list of at least ${minItems}${each}`;
    return `a list of ${minItems === maxItems ? minItems : `${minItems} to ${maxItems}`}${each}`;
}
/** `text "8"`, `8`, `an object`: a value as it was read, so that a quoted number is told from a number. */
function foundPhrase(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'an object';
    return typeof value === 'string' && isFinite(Number(value)) ? `the text ${quote(value)}` : quote(value);
}
/** Text in quotes, shortened, and safe to print. */
function quote(value) {
    if (typeof value === 'object')
        return JSON.stringify(value);
    if (typeof value !== 'string')
        return String(value);
    const text = value.length > 60 ? `${value.slice(0, 57)}...` : value;
    return `'${(0,excerpt/* printable */.g)(text)}'`;
}
/** The schema's own example as a line of YAML. */
function exampleLine(key, { key: schema, type }) {
    const example = schema.examples?.[0] ?? type.examples?.[0];
    if (example === undefined)
        return undefined;
    const value = (0,dist/* stringify */.As)(example, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true })
        .trim()
        .replaceAll('[ ', '[')
        .replaceAll(' ]', ']');
    return key === undefined ? value : `${key}: ${value}`;
}

// EXTERNAL MODULE: ./build/spec/suggest.js
var suggest = __webpack_require__(436);
;// CONCATENATED MODULE: ./build/spec/explain.js






/** `value` is the spec as it was written, before defaults. */
function explain(errors, value, root) {
    return withoutEchoes(errors).map((error) => explainOne(error, value, root));
}
/**
 * An `anyOf` that fails reports every alternative too, a union without its tag reports it twice, and a required key that
 * is misspelt is both missing and unknown.
 */
function withoutEchoes(errors) {
    const alternatives = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath);
    const isInside = (path, outer) => path === outer || path.startsWith(`${outer}/`);
    const isMisspelt = ({ instancePath, params }) => errors.some((other) => other.keyword === 'additionalProperties' &&
        other.instancePath === instancePath &&
        (0,suggest/* nearest */.p)(String(other.params['additionalProperty']), [String(params['missingProperty'])]) !== undefined);
    // A union inside a union fails with it.
    const isFirst = (error) => errors.find((other) => other.keyword === 'anyOf' && other.instancePath === error.instancePath) === error;
    // What holds the faulty entry is of the right kind.
    const isOutside = ({ instancePath }) => alternatives.some((other) => other !== instancePath && isInside(other, instancePath));
    // Of the alternatives of an entry in a list of operators one is an object: a key that it does not have is the mistake.
    const isUnknownKeyOfEntry = ({ keyword, instancePath }) => keyword === 'additionalProperties' && /^\/budgets\/\d+\/(allow|deny)\/\d+$/.test(instancePath);
    const hasUnknownKey = (path) => errors.some((other) => other.instancePath === path && isUnknownKeyOfEntry(other));
    // With `path` where `file` is meant, the file would be made: of a model and data that nobody thinks of.
    const meansFile = errors.some(({ keyword, instancePath, params }) => keyword === 'additionalProperties' &&
        instancePath.startsWith('/artifacts/') &&
        keyMeant(String(params['additionalProperty']), ['file']) !== undefined);
    return errors.filter((error) => {
        if (meansFile && error.keyword === 'required' && error.instancePath === '')
            return false;
        // `if` only says that one of its branches failed, which says so itself.
        if (error.keyword === 'propertyNames' || error.keyword === 'if')
            return false;
        if (error.keyword === 'discriminator')
            return error.params['tagValue'] !== undefined;
        if (error.keyword === 'required' && isMisspelt(error))
            return false;
        if (error.keyword === 'anyOf')
            return isFirst(error) && !isOutside(error) && !hasUnknownKey(error.instancePath);
        if (isUnknownKeyOfEntry(error))
            return true;
        return !alternatives.some((outer) => isInside(error.instancePath, outer));
    });
}
function explainOne(error, value, root) {
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(error.instancePath, String(error.params['additionalProperty']), value, root);
        case 'required':
            return missingKey(error.instancePath, String(error.params['missingProperty']), value, root);
        case 'discriminator':
            return unknownVariant(error.instancePath, String(error.params['tag']), value, root);
        default:
            return error.propertyName === undefined
                ? wrongValue(error, value, root)
                : wrongName(error.instancePath, error.propertyName, value, root);
    }
}
function unknownKey(parent, key, value, root) {
    const pointer = `${parent}${(0,located/* toPointer */.rb)([key])}`;
    const schema = schemaAt(parent, value);
    const allowed = schema ? Object.keys(propertiesOf(variantOf(objectOf(schema.type), valueAt(value, parent)))) : [];
    const suggestion = keyMeant(key, allowed) ?? (0,suggest/* nearest */.p)(key, allowed);
    const fix = unknownKeyFix(parent, key, suggestion, allowed, value);
    const described = suggestion === undefined ? undefined : schemaAt(`${parent}${(0,located/* toPointer */.rb)([suggestion])}`, value);
    return problem('spec/unknown-key', `expected a key that ${where(parent)} has, found ${quote(key)}`, {
        span: (0,located/* locate */.x5)(root, pointer, 'key'),
        fix,
        example: described && exampleLine(suggestion, described),
    });
}
/** The alternative that is an object, where a value may be one. */
function objectOf(type) {
    return type.anyOf?.map((option) => describe(option).type).find(({ properties }) => properties) ?? type;
}
function unknownKeyFix(parent, key, suggestion, allowed, value) {
    if (key === '<<')
        return 'Merge keys are not read; use extends to build on another file.';
    const { type: union, choice } = schemaAt(parent, value) ?? {};
    if (choice && union === choice.with && propertiesOf(choice.without)[key])
        return `Keep ${quote(key)} or ${quote(choice.key)}: a model is built, or begins as a file.`;
    const tag = union?.discriminator?.propertyName;
    const owners = union && tag ? variants(union).filter((variant) => variant.properties?.[key]) : [];
    if (tag !== undefined && owners.length > 0) {
        const names = owners.flatMap((variant) => tagValues(variant, tag)).map(String);
        return `${quote(key)} goes with ${tag}: ${names.join(' or ')}.`;
    }
    if (suggestion !== undefined)
        return `Did you mean ${quote(suggestion)}?`;
    const homes = parentsOfKey(key);
    if (homes.length > 0)
        return `Move it: ${quote(key)} belongs in ${homes.slice(0, 3).map(home).join(' or ')}.`;
    return `Remove it, or use one of: ${allowed.join(', ')}.`;
}
function home(path) {
    return path === '' ? 'the top level' : path;
}
function missingKey(parent, key, value, root) {
    const pointer = `${parent}${(0,located/* toPointer */.rb)([key])}`;
    const union = schemaAt(parent, value);
    if (union?.type.discriminator?.propertyName === key)
        return missingTag(parent, key, union, value, root);
    const schema = schemaAt(pointer, value);
    return problem('spec/missing-key', `expected ${quote(key)} in ${where(parent)}, found no such key`, {
        span: (0,located/* locate */.x5)(root, parent, 'key'),
        fix: `Add ${quote(key)}${schema?.key.description ? `: ${schema.key.description}` : '.'}`,
        example: schema && exampleLine(key, schema),
    });
}
/** Of the key that says which of several things is described: what the others are is not said by the text about the last of them. */
function missingTag(parent, tag, union, value, root) {
    const names = variants(union.type)
        .flatMap((variant) => tagValues(variant, tag))
        .map(String);
    const { choice } = union;
    const members = Object.values((valueAt(value, parent) ?? {}));
    const file = choice ? members.find(isModelFile) : undefined;
    const other = choice ? `, or ${quote(choice.key)}` : '';
    return problem('spec/missing-key', `expected ${quote(tag)} in ${where(parent)}, one of ${names.join(', ')}${other}, found no such key`, {
        span: (0,located/* locate */.x5)(root, parent, 'key'),
        fix: file === undefined ? `Add ${quote(tag)}: it says what ${where(parent)} is.` : beginsAs(file),
        example: file === undefined ? exampleOf(parent, value) : undefined,
    });
}
function unknownVariant(parent, tag, value, root) {
    const pointer = `${parent}${(0,located/* toPointer */.rb)([tag])}`;
    const schema = schemaAt(parent, value);
    const names = schema
        ? variants(schema.type)
            .flatMap((variant) => tagValues(variant, tag))
            .map(String)
        : [];
    const found = valueAt(value, pointer);
    const meant = typeof found === 'string' && tag === 'metric' ? metricsMeant(found).map(quote).join(' or ') : '';
    const near = typeof found === 'string' ? (0,suggest/* nearest */.p)(found, names) : undefined;
    const suggestion = meant || (near === undefined ? undefined : quote(near));
    return problem('spec/value', `expected ${dotted(pointer)} to be one of ${names.join(', ')}, found ${foundPhrase(found)}`, {
        span: (0,located/* locate */.x5)(root, pointer),
        fix: isModelFile(found) ? beginsAs(found) : suggestion === undefined ? undefined : `Did you mean ${suggestion}?`,
        example: isModelFile(found) ? undefined : exampleOf(parent, value),
    });
}
function wrongName(parent, name, value, root) {
    return problem('spec/name', `expected a name of lower-case letters, digits and single - _ . between them, found ${quote(name)}`, {
        span: (0,located/* locate */.x5)(root, `${parent}${(0,located/* toPointer */.rb)([name])}`, 'key'),
        fix: 'Rename it; the name becomes a file name.',
        example: exampleOf(parent, value),
    });
}
function wrongValue(error, value, root) {
    const pointer = error.instancePath;
    const schema = schemaAt(pointer, value);
    const found = valueAt(value, pointer);
    const choices = schema?.type.enum ?? (schema?.type.const === undefined ? [] : [schema.type.const]);
    const suggestion = typeof found === 'string'
        ? (0,suggest/* nearest */.p)(found, choices.filter((choice) => typeof choice === 'string'))
        : undefined;
    const size = typeof found === 'string' && schema && isSize(schema) ? sizeMeant(found) : undefined;
    const isFile = Boolean(schema?.choice) && isModelFile(found);
    const meant = size === undefined ? wrongValueFix(error.keyword, found, suggestion, schema) : `Did you mean ${size}?`;
    const fix = isFile ? beginsAs(found) : meant;
    const expected = error.keyword === 'uniqueItems' ? 'different entries' : schema ? expectedPhrase(schema) : 'another value';
    return problem('spec/value', `expected ${dotted(pointer)} to be ${expected}, found ${foundPhrase(found)}`, {
        span: (0,located/* locate */.x5)(root, pointer),
        fix,
        example: isFile ? undefined : exampleOf(pointer, value),
    });
}
/** Whether a value is the name of a file that models are saved as. */
function isModelFile(value) {
    return typeof value === 'string' && /\.(h5|hdf5|keras|tflite|lite|onnx|pb|pt|pth)$/i.test(value);
}
function beginsAs(file) {
    return `To begin from a file, write model: ${quote(file)}.`;
}
/** Whether a value with a unit of bytes is taken. */
function isSize({ type }) {
    return expectedPhrase({ key: type, type }).includes('KiB');
}
function wrongValueFix(keyword, found, suggestion, schema) {
    if (keyword === 'uniqueItems')
        return 'Remove what is written twice.';
    if (suggestion !== undefined)
        return `Did you mean ${quote(suggestion)}?`;
    if (typeof found === 'number' && found > 1 && schema && isShare(schema.type)) {
        return `Did you mean '${found} %'? A number without % is a fraction: 1 is the whole.`;
    }
    if (typeof found === 'number' && found > 0 && found < 1 && schema && isPercentageOrValue(schema.type)) {
        return `Did you mean '${Number((100 * found).toPrecision(12))} %'? A percentage is written with its % sign.`;
    }
    if (keyword === 'pattern')
        return schema?.key.description;
    const isQuotedNumber = typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found));
    return isQuotedNumber && schema?.type.type !== 'string' ? 'Remove the quotes.' : undefined;
}
function exampleOf(pointer, value) {
    const key = (0,located/* pointerTokens */.Mr)(pointer).at(-1);
    const schema = schemaAt(pointer, value);
    return schema && exampleLine(key !== undefined && /^\d+$/.test(key) ? undefined : key, schema);
}
/** A located problem; shared with the rules that look at several keys. */
function problem(code, message, { span, fix, cause, example }) {
    const shown = [(0,excerpt/* excerpt */.K)(span), example === undefined ? '' : `  example: ${example}`].filter((text) => text !== '');
    return {
        code,
        message,
        where: (0,located/* toPlace */.Qq)(span),
        ...(shown.length > 0 ? { excerpt: shown.join('\n') } : {}),
        ...(cause === undefined ? {} : { cause }),
        ...(fix === undefined ? {} : { fix }),
    };
}
function valueAt(value, pointer) {
    return (0,located/* pointerTokens */.Mr)(pointer).reduce((current, token) => memberOf(current, token), value);
}
/** `teacher.training`, `budgets[2].max`; `the spec` for the root. */
function where(pointer) {
    return pointer === '' ? 'the spec' : dotted(pointer);
}
function dotted(pointer) {
    if (pointer === '')
        return 'the spec';
    const text = (0,located/* pointerTokens */.Mr)(pointer).map((token) => (/^\d+$/.test(token) ? `[${token}]` : `.${token}`));
    return text.join('').replace(/^\./, '');
}

;// CONCATENATED MODULE: ./build/spec/rules-artifacts.js
/** Rules about the files that are exported or measured. */




const artifactRules = [
    { reads: ['/artifacts'], check: madeOrCommitted },
    { reads: ['/artifacts'], check: noReservedName },
    { reads: ['/artifacts'], check: committedInside },
    { reads: ['/measurements'], check: measurementsInside },
    { reads: ['/devices'], check: costsInside },
    { reads: ['/artifacts', '/teacher', '/compression/quantization'], check: makeable },
    { reads: ['/artifacts', '/compression/models'], check: compressible },
    { reads: ['/compression/models', '/teacher'], check: knownModels },
];
function madeOrCommitted({ spec, written }) {
    return Object.entries(spec.artifacts).flatMap(([name, { file, type }]) => {
        const pointer = (0,located/* toPointer */.rb)(['artifacts', name]);
        if (file === undefined) {
            if (type !== undefined)
                return [];
            return [
                {
                    code: 'spec/no-type',
                    pointer,
                    at: 'key',
                    message: `expected type, or file, for artifact '${name}', found no such key`,
                    fix: 'Say which type of file is made, or which committed file is measured.',
                    example: `${name}: { model: student, format: tflite, type: int8 }`,
                },
            ];
        }
        const artifact = memberOf(memberOf(written, 'artifacts'), name);
        return ['model', 'format', 'type'].flatMap((key) => memberOf(artifact, key) === undefined
            ? []
            : [
                {
                    code: 'spec/committed-file',
                    pointer: `${pointer}/${key}`,
                    at: 'key',
                    message: `expected no ${key} beside file in artifact '${name}', found one`,
                    cause: 'A committed file is measured as it is, not made.',
                    fix: `Remove ${key}, or remove file.`,
                },
            ]);
    });
}
function noReservedName({ spec }) {
    if (!Object.hasOwn(spec.artifacts, 'base'))
        return [];
    return [
        {
            code: 'spec/reserved-name',
            pointer: '/artifacts/base',
            at: 'key',
            message: "expected a name that budgets do not use for the base commit, found an artifact named 'base'",
            fix: 'Rename the artifact.',
        },
    ];
}
function committedInside(context) {
    return Object.entries(context.spec.artifacts).flatMap(([name, { file }]) => file === undefined ? [] : outside(context, (0,located/* toPointer */.rb)(['artifacts', name, 'file']), file));
}
function measurementsInside(context) {
    return (context.spec.measurements ?? []).flatMap((pattern, index) => outside(context, `/measurements/${index}`, pattern));
}
function costsInside(context) {
    return Object.entries(context.spec.devices ?? {}).flatMap(([name, { costs }]) => costs === undefined ? [] : outside(context, (0,located/* toPointer */.rb)(['devices', name, 'costs']), costs));
}
function outside({ root, workspace }, pointer, path) {
    const span = (0,located/* spanOf */.ee)(root, pointer);
    const folder = span ? (0,external_node_path_.dirname)(span.source.path) : workspace;
    if (!(0,external_node_path_.isAbsolute)(path) && !/^[A-Za-z]:|\\|\0/.test(path) && !(0,load/* leaves */.FQ)(workspace, (0,external_node_path_.resolve)(folder, path)))
        return [];
    return [
        {
            code: 'spec/path',
            pointer,
            message: `expected a relative path that stays in the workspace, with forward slashes, found '${path}'`,
            cause: 'A spec may come from a fork, so it cannot name files elsewhere on the machine.',
            fix: 'Use a path inside the repository.',
        },
    ];
}
function makeable({ spec }) {
    return Object.entries(spec.artifacts).flatMap(([name, { file, model = 'student', type }]) => {
        const pointer = (0,located/* toPointer */.rb)(['artifacts', name]);
        if (file !== undefined)
            return [];
        if (model === 'teacher' && !spec.teacher) {
            return [
                {
                    code: 'spec/no-teacher',
                    pointer: `${pointer}/model`,
                    message: `expected a teacher for artifact '${name}', found no teacher in the spec`,
                    fix: 'Add a teacher, or make it an artifact of the student.',
                },
            ];
        }
        return type !== 'int8' || spec.compression?.quantization
            ? []
            : [
                {
                    code: 'spec/no-quantization',
                    pointer: `${pointer}/type`,
                    message: `expected compression.quantization for the int8 artifact '${name}', found no such key`,
                    fix: 'Add quantization under compression, or use type: float32.',
                    example: 'quantization: { mode: ptq }',
                },
            ];
    });
}
function knownModels({ spec }) {
    return (spec.compression?.models ?? []).flatMap((name, index) => name !== 'teacher' || spec.teacher
        ? []
        : [
            {
                code: 'spec/no-teacher',
                pointer: `/compression/models/${index}`,
                message: 'expected a teacher to compress, found no teacher in the spec',
                fix: 'Add a teacher, or remove it from compression.models.',
            },
        ]);
}
/** Where no file is made of what is compressed, a whole block of promises would be read and forgotten. */
function compressible({ spec, written }) {
    const block = memberOf(written, 'compression');
    if (block === undefined || Object.keys(block).length === 0)
        return [];
    const made = Object.values(spec.artifacts).filter(({ file }) => file === undefined);
    const models = spec.compression?.models ?? [];
    if (made.some(({ model = 'student' }) => models.includes(model)))
        return [];
    // Any model may be quantized after its training.
    const asked = Object.keys(block).filter((key) => key !== 'quantization' && key !== 'models');
    if (asked.length === 0 && made.some(({ type }) => type === 'int8'))
        return [];
    const isCommitted = made.length === 0;
    const compressed = models.join(' or the ');
    return [
        {
            code: 'spec/nothing-to-compress',
            pointer: '/compression',
            at: 'key',
            message: `expected an artifact that is made from the ${compressed}, found ${isCommitted ? 'committed files only' : 'no such artifact'}: compression would change nothing`,
            cause: isCommitted
                ? 'A committed file is measured as it is; sparsity and distinct_codes of it are budgets.'
                : `Compression works on the ${compressed}, as compression.models says.`,
            fix: 'Remove compression, or add an artifact without file; in a spec that extends another, null removes an inherited key.',
            ...(isCommitted ? { example: '{ artifact: NAME, metric: sparsity, min: 80 % }' } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./build/spec/unknown-artifact.js

function unknownArtifact(name, pointer, names, context) {
    const { spec } = context;
    const suggestion = (0,suggest/* nearest */.p)(name, names);
    const example = name === 'teacher' && spec.teacher ? 'teacher: { model: teacher, format: tflite, type: float32 }' : undefined;
    return {
        code: 'spec/unknown-artifact',
        pointer,
        message: `expected the name of an exported artifact (${names.join(', ')}), found '${name}'`,
        fix: suggestion === undefined
            ? `Add '${name}' under artifacts, or use one of: ${names.join(', ')}.`
            : `Did you mean '${suggestion}'?`,
        ...(example === undefined ? {} : { example }),
    };
}

;// CONCATENATED MODULE: ./build/spec/rules-against.js
/** Rules about `against`, what a relative limit compares with: an artifact that exists, said once, beside a limit that uses it. */





/** Each `against` of a budget, with its place: beside the limit, and inside max_increase. */
function againstOf(budget, index) {
    const pointer = `/budgets/${index}`;
    const increase = 'max_increase' in budget ? budget.max_increase : undefined;
    return {
        beside: { name: 'against' in budget ? budget.against : undefined, at: `${pointer}/against` },
        inside: {
            name: typeof increase === 'object' ? increase.against : undefined,
            at: `${pointer}/max_increase/against`,
        },
    };
}
/** `base`, a value, or another artifact. */
function knownReferences(budgets, context) {
    const names = Object.keys(context.spec.artifacts);
    return budgets.flatMap(([budget, index]) => Object.values(againstOf(budget, index)).flatMap(({ name, at }) => {
        if (name === undefined || name === plan/* baseReference */.lo || !isName(name, budget))
            return [];
        if (name === budget.artifact) {
            return [
                {
                    code: 'spec/against-itself',
                    pointer: at,
                    message: `expected another artifact than '${name}' to compare with, found the same`,
                    fix: 'Name another artifact, or base: this artifact in the base commit.',
                },
            ];
        }
        return names.includes(name) ? [] : [unknownArtifact(name, at, names, context)];
    }));
}
function comparisons(budgets, context) {
    return budgets.flatMap(([budget, index]) => {
        const { beside, inside } = againstOf(budget, index);
        const limit = metrics/* metrics */.qd[budget.metric].better === 'lower' ? 'max_increase' : 'max_drop';
        const example = limit === 'max_drop'
            ? '{ artifact: int8, metric: accuracy, max_drop: 1.5 %, against: teacher }'
            : '{ artifact: int8, metric: size, max_increase: 2 %, against: base }';
        if (limit === 'max_drop' && 'max_drop' in budget && beside.name === undefined) {
            return [
                {
                    code: 'spec/no-against',
                    pointer: `/budgets/${index}/max_drop`,
                    message: 'expected against beside max_drop, found nothing to compare with',
                    fix: "Add 'against' with the name of an artifact, base, or a value.",
                    example,
                },
            ];
        }
        if (beside.name !== undefined && !(limit in budget)) {
            return [
                {
                    code: limit === 'max_drop' ? 'spec/no-max-drop' : 'spec/no-max-increase',
                    pointer: beside.at,
                    message: `expected ${limit} beside against, found no limit for the comparison`,
                    fix: `Add '${limit}', or remove 'against'.`,
                    example,
                },
            ];
        }
        if (beside.name === undefined || inside.name === undefined)
            return [];
        return [
            {
                code: 'spec/against-twice',
                pointer: isLater(beside.at, inside.at, context) ? beside.at : inside.at,
                message: "expected one 'against' for max_increase, found a second, inside and beside it",
                fix: 'Keep the one that is meant.',
                example,
            },
        ];
    });
}
/** Whether what is at one pointer stands further down, or further right, than what is at another. */
function isLater(pointer, other, { root }) {
    const [a, b] = [(0,located/* spanOf */.ee)(root, pointer), (0,located/* spanOf */.ee)(root, other)];
    if (!a || !b)
        return a !== undefined;
    return a.line === b.line ? a.column > b.column : a.line > b.line;
}

;// CONCATENATED MODULE: ./build/spec/rules-limits.js
/** Rules about limits that no file can break: such a budget is green whatever ships, and reads as if it guarded something. */


/** Largest file that is measured. */
const maxModelBytes = 1024 * 1024 * 1024;
/** As many elements as a tensor may have to be read at all; a file of the largest size stores far fewer. */
const mostParameters = 2 ** 36;
/** A device that makes ten billion a second takes more than a day. */
const mostMacs = 1e15;
/** `files`: how many files the budget adds up. */
function neverFails(budget, files) {
    const { min, max } = limitsOf(budget);
    const [drop, increase] = [dropOf(budget), increaseOf(budget)];
    const { unit, basis } = metrics/* metrics */.qd[budget.metric];
    const isFraction = unit === 'fraction';
    const isSize = unit === 'bytes' && basis === 'bytes';
    const largest = maxModelBytes * files;
    const tooLarge = `files above ${maxModelBytes} B are not measured`;
    const bound = unit === 'count' ? countBound(budget.metric, files) : null;
    const found = [];
    const add = (key, written, why) => found.push({ key, written: String(written), why });
    if (min !== undefined && min <= 0)
        add('min', 'min' in budget ? budget.min : min, `${budget.metric} is never below 0`);
    if (max !== undefined && isFraction && max >= 1)
        add('max', budget.max, `${budget.metric} is never above 100 %`);
    if (max !== undefined && isSize && max >= largest)
        add('max', budget.max, tooLarge);
    if (max !== undefined && bound && max >= bound.most)
        add('max', budget.max, bound.why);
    if (drop && 'max_drop' in budget) {
        const most = typeof drop.against === 'number' ? drop.against : 1;
        if (drop.value >= most) {
            const from = typeof drop.against === 'number' ? 'from that value to 0 is no larger' : 'is never above 100 %';
            add('max_drop', budget.max_drop, `a drop of ${budget.metric} ${from}`);
        }
    }
    const increaseBound = isSize ? { most: largest, why: tooLarge } : bound;
    if (increase && increaseBound && increase.absolute !== null && increase.absolute >= increaseBound.most) {
        const decides = increase.combine === 'all' || increase.percent === null;
        if (decides && 'max_increase' in budget)
            add('max_increase', absoluteOf(budget), increaseBound.why);
    }
    return found;
}
/** A count that no model for a device reaches, whatever its file says. */
function countBound(metric, files) {
    switch (metric) {
        case 'macs':
            return { most: mostMacs * files, why: `no model that a device runs has ${mostMacs} multiplications` };
        case 'parameters':
            return { most: mostParameters * files, why: `no file that is measured holds ${mostParameters} parameters` };
        default:
            return { most: maxModelBytes * files, why: `a file of at most ${maxModelBytes} B has fewer` };
    }
}
function absoluteOf(budget) {
    const increase = 'max_increase' in budget ? budget.max_increase : undefined;
    return typeof increase === 'object' ? increase.absolute : increase;
}
function breakable(budgets, { spec }) {
    const groups = spec.groups ?? {};
    return budgets.flatMap(([budget, index]) => {
        if (budget.level === 'off')
            return [];
        const files = Object.hasOwn(groups, budget.artifact) ? (groups[budget.artifact]?.length ?? 1) : 1;
        return neverFails(budget, files).map(({ key, written, why }) => ({
            code: 'spec/never-fails',
            pointer: `/budgets/${index}/${key}`,
            message: `expected ${key} that a file can break, found ${written}: ${why}`,
            cause: 'A budget that cannot fail looks like a guard and guards nothing.',
            fix: written === '1'
                ? "Did you mean '1 %'? A number without % is a fraction."
                : 'Set the limit that matters, or remove it.',
        }));
    });
}

// EXTERNAL MODULE: ./build/spec/layers.js
var spec_layers = __webpack_require__(8822);
;// CONCATENATED MODULE: ./build/spec/rules-models.js



const rules_models_names = ['teacher', 'student'];
/** The models of a spec that begin as a file. */
function imported(spec) {
    return rules_models_names.flatMap((name) => {
        const model = spec[name];
        return model && 'model' in model ? [{ name, model }] : [];
    });
}
function modelFilesInside(context) {
    return imported(context.spec).flatMap(({ name, model }) => outside(context, `/${name}/model`, model.model));
}
/** A model that is not trained further can be rounded, and no more. */
function needsTraining({ spec }) {
    const { models = [], pruning, fine_tuning, distillation } = spec.compression ?? {};
    return imported(spec).flatMap(({ name, model }) => {
        if (model.training)
            return [];
        if (model.head === 'replace')
            return [untrainedHead(name)];
        const passes = [
            ...(models.includes(name) && pruning ? ['pruning'] : []),
            ...(models.includes(name) && fine_tuning ? ['fine_tuning'] : []),
            ...(name === 'student' && distillation ? ['distillation'] : []),
        ];
        const [first] = passes;
        if (first === undefined)
            return [];
        return [
            {
                code: 'spec/no-training',
                pointer: `/${name}`,
                at: 'key',
                message: `expected training in ${name}, which compression.${first} needs, found no such key`,
                cause: 'Without training the weights of an imported model stay as they are in its file.',
                fix: `Add training to ${name}, or remove ${passes.join(', ')} from compression.`,
                example: 'training: { epochs: 5, learning_rate: { schedule: cosine, peak: 0.0005 } }',
            },
        ];
    });
}
const untrainedHead = (name) => ({
    code: 'spec/no-training',
    pointer: `/${name}`,
    at: 'key',
    message: `expected training in ${name}, whose new head has no weights yet, found no such key`,
    fix: `Add training to ${name}, or keep the head of the file.`,
    example: 'training: { epochs: 5, learning_rate: { schedule: cosine, peak: 0.0005 } }',
});
/** All models see the same numbers: those that data.normalization makes of pixels. */
function inputsAgree({ spec, written }) {
    const inputs = imported(spec).flatMap(({ name, model }) => (model.input ? [{ name, input: model.input }] : []));
    const isWritten = memberOf(memberOf(written, 'data'), 'normalization') !== undefined;
    const [first] = inputs;
    if (!first || !spec.data)
        return [];
    const { mean = [0], std = [1] } = isWritten ? (spec.data.normalization ?? {}) : normalizationFor(first.input);
    return inputs.flatMap(({ name, input }) => {
        const wanted = normalizationFor(input);
        const agrees = mean.every((m) => isNear(m, wanted.mean[0])) && std.every((s) => isNear(s, wanted.std[0]));
        const show = (values) => `[${values.join(', ')}]`;
        return agrees
            ? []
            : [
                {
                    code: 'spec/model-input',
                    pointer: `/${name}/input`,
                    message: `expected data.normalization to give ${name} the input that it reads, mean: ${show(wanted.mean)} and std: ${show(wanted.std)}; found mean: ${show(mean)} and std: ${show(std)}`,
                    cause: 'An imported model was trained on numbers of its own scale.',
                    fix: isWritten
                        ? 'Remove data.normalization, which then follows from input, or correct one of the two.'
                        : 'Use models that read pixels alike.',
                },
            ];
    });
}
function isNear(a, b) {
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}
/** Lists in ds_cnn's parameters have one entry per layer. */
function dsCnnLengths(pointer, model) {
    if ('model' in model || model.architecture !== 'ds_cnn')
        return [];
    const { filters, strides, blocks = 4 } = model.parameters ?? {};
    const broken = (key, expected, found, what) => ({
        code: 'spec/list-length',
        pointer: `${pointer}/parameters/${key}`,
        message: `expected ${expected} ${key} for ${blocks} blocks (${what}), found ${found}`,
        fix: `Change the list or blocks.`,
    });
    return [
        ...(Array.isArray(filters) && filters.length !== blocks + 1
            ? [broken('filters', blocks + 1, filters.length, 'the stem and one per block')]
            : []),
        ...(strides && strides.length !== blocks ? [broken('strides', blocks, strides.length, 'one per block')] : []),
    ];
}

;// CONCATENATED MODULE: ./build/spec/rules-training.js
/** Rules about models, schedules and passes. */



const trainingRules = [
    { reads: ['/teacher'], check: ({ spec }) => (spec.teacher ? dsCnnLengths('/teacher', spec.teacher) : []) },
    { reads: ['/student'], check: ({ spec }) => (spec.student ? dsCnnLengths('/student', spec.student) : []) },
    { reads: ['/teacher', '/student'], check: modelFilesInside },
    { reads: ['/teacher', '/student', '/compression'], check: needsTraining },
    { reads: ['/teacher', '/student', '/data'], check: inputsAgree },
    {
        reads: ['/compression/distillation', '/teacher'],
        check: ({ spec }) => spec.compression?.distillation && !spec.teacher
            ? [
                {
                    code: 'spec/no-teacher',
                    pointer: '/compression/distillation',
                    at: 'key',
                    message: 'expected a teacher to distil from, found no teacher',
                    fix: 'Add a teacher, or remove distillation.',
                    example: 'teacher: { architecture: resnet8, training: { epochs: 8, learning_rate: { schedule: one_cycle, peak: 0.005 } } }',
                },
            ]
            : [],
    },
    { reads: ['/compression/pruning'], check: pruningOrder },
    {
        reads: ['/compression/pruning'],
        check: ({ spec }) => brokenPatterns('/compression/pruning/layers', spec.compression?.pruning?.layers),
    },
    {
        reads: ['/compression/clustering'],
        check: ({ spec }) => brokenPatterns('/compression/clustering/layers', spec.compression?.clustering?.layers),
    },
    {
        reads: ['/compression'],
        check: ({ spec: { compression } }) => {
            if (!compression || compression.fine_tuning)
                return [];
            const needs = (pointer, what) => ({
                code: 'spec/no-fine-tuning',
                pointer,
                at: 'key',
                message: `expected fine_tuning, which ${what} needs, found no such key`,
                fix: 'Add fine_tuning under compression.',
                example: 'fine_tuning: { epochs: 6, learning_rate: { schedule: cosine, peak: 0.0005 } }',
            });
            if (compression.clustering)
                return [needs('/compression/clustering', 'clustering')];
            if (compression.quantization?.mode === 'qat') {
                return [needs('/compression/quantization', 'quantization mode qat')];
            }
            return [];
        },
    },
];
function pruningOrder({ spec }) {
    const pruning = spec.compression?.pruning;
    if (!pruning)
        return [];
    const broken = [];
    const [begin, end] = [parseStep(pruning.begin_step ?? 0), parseStep(pruning.end_step ?? '100 %')];
    const start = asFraction(begin);
    const stop = asFraction(end);
    const isOrdered = begin.unit === end.unit ? begin.value < end.value : start === undefined || stop === undefined || start < stop;
    if (!isOrdered) {
        broken.push({
            code: 'spec/step-order',
            pointer: '/compression/pruning/end_step',
            message: `expected end_step after begin_step (${pruning.begin_step ?? 0}), found ${pruning.end_step ?? '100 %'}`,
            fix: 'Raise end_step or lower begin_step.',
        });
    }
    if (begin.unit === 'fraction' && begin.value >= 1) {
        broken.push({
            code: 'spec/step-order',
            pointer: '/compression/pruning/begin_step',
            message: `expected begin_step before the end of training, found ${pruning.begin_step ?? 0}`,
            fix: 'Lower begin_step.',
        });
    }
    if (pruning.schedule === 'PolynomialDecay') {
        const [initial, final] = [parseFraction(pruning.initial_sparsity ?? 0), parseFraction(pruning.final_sparsity)];
        if (initial > final) {
            broken.push({
                code: 'spec/sparsity-order',
                pointer: '/compression/pruning/final_sparsity',
                message: `expected final_sparsity of at least initial_sparsity (${pruning.initial_sparsity ?? 0}), found ${pruning.final_sparsity}`,
                cause: 'Pruned weights do not come back, so sparsity can only grow.',
                fix: 'Lower initial_sparsity or raise final_sparsity.',
            });
        }
    }
    return broken;
}
/** @param pointer where the patterns stand in the spec. */
function brokenPatterns(pointer, layers = []) {
    return layers.flatMap((pattern, index) => {
        const error = (0,spec_layers/* patternError */.fZ)(pattern);
        if (error === undefined)
            return [];
        return [
            {
                code: 'spec/pattern',
                pointer: `${pointer}/${index}`,
                message: `expected a regular expression between the slashes, found: ${error}`,
                fix: "Mend it, or use a glob such as 'block*'.",
            },
        ];
    });
}
/** A step of 0 is also a fraction of 0; any other step needs the number of steps, which only the run knows. */
function asFraction(position) {
    return position.unit === 'fraction' || position.value === 0 ? position.value : undefined;
}

;// CONCATENATED MODULE: ./build/spec/rules-operators.js
/** Rules about the lists of a budget on operators: each word in them is known, and each entry can mean something. */




const example = '{ artifact: int8, metric: operators, allow: [tflm, { custom: MyOperator }] }';
function operatorLists(budget, index) {
    if (budget.metric !== 'operators')
        return [];
    const pointer = `/budgets/${index}`;
    if (budget.allow === undefined && budget.deny === undefined) {
        return [
            {
                code: 'spec/no-operators',
                pointer,
                message: 'expected allow or deny beside metric: operators, found no list of operators',
                cause: 'Without a list every operator is as good as any other.',
                fix: `Add allow with a ready list (${lists/* readyListNames */.u.join(', ')}) or with the operators that the runtime has.`,
                example,
            },
        ];
    }
    return ['allow', 'deny'].flatMap((key) => {
        const list = budget[key];
        return asItems(list).flatMap((item, at) => {
            const where = typeof list === 'string' ? `${pointer}/${key}` : `${pointer}/${key}/${at}`;
            return typeof item === 'string' ? checkWord(item, key, where) : checkEntry(item, where);
        });
    });
}
function checkWord(word, key, pointer) {
    if (key === 'deny' && lists/* readyListNames */.u.some((name) => name === word)) {
        return [
            {
                code: 'spec/denied-list',
                pointer,
                message: `expected operators in deny, found the ready list '${word}'`,
                fix: 'Name the operators that must not be in the file, or write the ready list under allow.',
                example: 'deny: [FULLY_CONNECTED]',
            },
        ];
    }
    if (isPlaceholder(word))
        return [placeholder(word, pointer)];
    if (isKnownWord(word))
        return [];
    const suggestion = (0,suggest/* nearest */.p)(word, [
        ...(key === 'allow' ? lists/* readyListNames */.u : []),
        ...names/* knownBuiltinNames */.zN,
        ...lists/* knownCustomOperators */.ik,
    ]);
    return [
        {
            code: 'spec/unknown-operator',
            pointer,
            message: `expected ${key === 'allow' ? `a ready list (${lists/* readyListNames */.u.join(', ')}) or ` : ''}an operator of TensorFlow Lite, found '${word}'`,
            fix: suggestion === undefined
                ? 'Write an operator as TensorFlow Lite names it, such as CONV_2D; a custom operator as { custom: its name }.'
                : `Did you mean '${suggestion}'? A custom operator is written as { custom: its name }.`,
            example,
        },
    ];
}
/** Codes of the schema that stand for no operator: a file with one of them has another name in every report. */
function isPlaceholder(word) {
    return word === 'CUSTOM' || word === 'DELEGATE' || word === 'PLACEHOLDER_FOR_GREATER_OP_CODES';
}
function placeholder(word, pointer) {
    const isCustom = word === 'CUSTOM';
    return {
        code: 'spec/unknown-operator',
        pointer,
        message: `expected an operator that a file can have, found '${word}', which matches none`,
        cause: isCustom
            ? 'A custom operator has a name of its own, and a list names each of them.'
            : 'It is a code of the file format, not something that a model computes.',
        fix: isCustom ? 'Name each custom operator: { custom: its name }.' : 'Remove it.',
        example,
    };
}
function checkEntry({ operator, custom, min_version: low, max_version: high }, pointer) {
    const broken = [];
    if ((operator === undefined) === (custom === undefined)) {
        broken.push({
            code: 'spec/operator-entry',
            pointer,
            message: `expected either operator or custom, found ${operator === undefined ? 'no such key' : 'both'}`,
            fix: 'Write operator for a builtin operator of TensorFlow Lite, custom for any other.',
            example: '{ operator: CONV_2D, max_version: 3 }',
        });
    }
    else if (operator !== undefined && isPlaceholder(operator)) {
        broken.push(placeholder(operator, `${pointer}/operator`));
    }
    else if (operator !== undefined && !(0,names/* isBuiltinName */.nc)(operator)) {
        const suggestion = (0,suggest/* nearest */.p)(operator, names/* knownBuiltinNames */.zN);
        broken.push({
            code: 'spec/unknown-operator',
            pointer: `${pointer}/operator`,
            message: `expected a builtin operator of TensorFlow Lite, found '${operator}'`,
            fix: suggestion === undefined
                ? 'Write an operator as TensorFlow Lite names it, such as CONV_2D; a custom operator as { custom: its name }.'
                : `Did you mean '${suggestion}'? A custom operator is written as { custom: its name }.`,
        });
    }
    if (low !== undefined && high !== undefined && low > high) {
        broken.push({
            code: 'spec/limits',
            pointer: `${pointer}/max_version`,
            message: `expected max_version of at least min_version (${low}), found ${high}: no version is meant`,
            fix: 'Swap them, or remove one.',
        });
    }
    return broken;
}

;// CONCATENATED MODULE: ./build/spec/rules-budgets.js
/** Rules about limits: each names an artifact that exists, says something, and can hold. */









const budgetRules = [
    { reads: ['/artifacts', '/groups'], check: knownMembers },
    { reads: ['/artifacts', '/groups'], check: knownArtifacts },
    { reads: ['/artifacts'], check: (context) => knownReferences(soundBudgets(context), context) },
    { reads: [], check: (context) => comparisons(soundBudgets(context), context) },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => limits(budget, index)) },
    { reads: ['/groups'], check: (context) => breakable(soundBudgets(context), context) },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => days(budget, index)) },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => layerPatterns(budget, index)) },
    { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => operatorLists(budget, index)) },
    { reads: ['/data'], check: knownClasses },
    { reads: ['/data'], check: measurable },
    { reads: ['/measurements', '/devices'], check: measuredOnDevices },
    { reads: [], check: duplicates },
];
/** Each budget that the schema accepts, with its index: one mistake does not hide those in the others. */
function soundBudgets({ spec, isSound }) {
    const budgets = Array.isArray(spec.budgets) ? spec.budgets : [];
    return budgets.map((budget, index) => [budget, index]).filter(([, index]) => isSound(`/budgets/${index}`));
}
function knownMembers(context) {
    const { artifacts, groups = {} } = context.spec;
    const names = Object.keys(artifacts);
    return Object.entries(groups).flatMap(([group, members]) => {
        const pointer = (0,located/* toPointer */.rb)(['groups', group]);
        const same = names.includes(group)
            ? [
                {
                    code: 'spec/group-name',
                    pointer,
                    at: 'key',
                    message: `expected a group to have a name of its own, found '${group}', which is an artifact`,
                    fix: 'Rename the group.',
                },
            ]
            : [];
        const unknown = members.flatMap((member, index) => names.includes(member) ? [] : [unknownArtifact(member, `${pointer}/${index}`, names, context)]);
        return [...same, ...unknown];
    });
}
function knownArtifacts(context) {
    const { artifacts, groups = {} } = context.spec;
    const names = Object.keys(artifacts);
    const groupNames = Object.keys(groups);
    return soundBudgets(context).flatMap(([budget, index]) => {
        const pointer = `/budgets/${index}`;
        if (names.includes(budget.artifact))
            return [];
        if (!groupNames.includes(budget.artifact)) {
            return [unknownArtifact(budget.artifact, `${pointer}/artifact`, [...names, ...groupNames], context)];
        }
        if (metrics/* metrics */.qd[budget.metric].isAdditive)
            return [];
        return [
            {
                code: 'spec/group-metric',
                pointer: `${pointer}/metric`,
                message: `expected a metric that adds up for the group '${budget.artifact}' (${(0,metrics/* metricsWhere */.h)(({ isAdditive }) => isAdditive).join(', ')}), found ${budget.metric}`,
                fix: 'Budget each artifact by itself.',
            },
        ];
    });
}
function limits(budget, index) {
    const pointer = `/budgets/${index}`;
    const { min, max } = limitsOf(budget);
    const drop = 'max_drop' in budget ? budget.max_drop : undefined;
    const against = 'against' in budget ? budget.against : undefined;
    const increase = increaseOf(budget);
    const { basis, isTested, hasClass } = metrics/* metrics */.qd[budget.metric];
    const takesDrop = 'max_drop' in budget || basis === 'samples';
    const broken = [];
    if (increase?.percent === null && increase.absolute === null) {
        broken.push({
            code: 'spec/no-increase',
            pointer: `${pointer}/max_increase`,
            message: 'expected percent, absolute or both in max_increase, found no such key',
            fix: 'Say how much more is allowed.',
            example: 'max_increase: 2 %',
        });
    }
    if (min === undefined && max === undefined && drop === undefined && against === undefined && !increase) {
        broken.push({
            code: 'spec/no-limit',
            pointer,
            message: `expected a limit on ${budget.metric}, found no limit`,
            fix: `Add ${takesDrop ? 'min, max or max_drop' : 'min or max'}.`,
            example: '{ artifact: int8, metric: size, max: 30 kB }',
        });
    }
    if (min !== undefined && max !== undefined && min > max) {
        broken.push({
            code: 'spec/limits',
            pointer: `${pointer}/max`,
            message: `expected max of at least min (${String(min)}), found ${String(budget.max)}: no value can pass`,
            fix: 'Swap them, or remove one.',
        });
    }
    if ('class' in budget && !hasClass) {
        broken.push({
            code: 'spec/class',
            pointer: `${pointer}/class`,
            message: `expected a class only for ${(0,metrics/* metricsWhere */.h)((one) => one.hasClass).join(' and ')}, found one for ${budget.metric}`,
            fix: 'Use metric: class_accuracy, or remove class.',
        });
    }
    if ('confidence' in budget && !isTested) {
        broken.push({
            code: 'spec/confidence',
            pointer: `${pointer}/confidence`,
            message: `expected confidence only for ${(0,metrics/* metricsWhere */.h)((one) => one.isTested).join(' and ')}, found it for ${budget.metric}`,
            cause: 'The test counts samples that are right or wrong; this metric is no such count.',
            fix: 'Use metric: accuracy, or remove confidence.',
        });
    }
    return broken;
}
/** A day that the calendar does not have would make a waiver hold for ever, or never. */
function days({ waiver }, index) {
    if (!waiver)
        return [];
    const { expires } = waiver;
    const date = new Date(expires);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(expires))
        return [];
    return [
        {
            code: 'spec/day',
            pointer: `/budgets/${index}/waiver/expires`,
            message: `expected a day of the calendar as YYYY-MM-DD, found ${expires}`,
            fix: 'Write the last day on which the waiver holds.',
            example: 'expires: 2027-01-31',
        },
    ];
}
function layerPatterns(budget, index) {
    return 'layers' in budget ? brokenPatterns(`/budgets/${index}/layers`, budget.layers) : [];
}
function knownClasses(context) {
    const classes = context.spec.data?.classes;
    if (!classes)
        return [];
    return soundBudgets(context).flatMap(([budget, index]) => {
        const name = 'class' in budget ? budget.class : undefined;
        if (name === undefined || classes.includes(name))
            return [];
        const suggestion = (0,suggest/* nearest */.p)(name, classes);
        return [
            {
                code: 'spec/unknown-class',
                pointer: `/budgets/${index}/class`,
                message: `expected a class of data.classes, found '${name}'`,
                fix: suggestion === undefined ? `Use one of: ${classes.join(', ')}.` : `Did you mean '${suggestion}'?`,
            },
        ];
    });
}
/** Without data nothing can be right or wrong. */
function measurable(context) {
    if (context.spec.data)
        return [];
    return soundBudgets(context).flatMap(([{ metric, level }, index]) => metrics/* metrics */.qd[metric].basis === 'samples' && level !== 'off'
        ? [
            {
                code: 'spec/no-data',
                pointer: `/budgets/${index}/metric`,
                message: `expected data to measure ${metric} on, found no data in the spec`,
                fix: 'Add data with the test images and labels.',
                example: 'data: { root: data, test: { images: images.gz, labels: labels.gz } }',
            },
        ]
        : []);
}
/** A number that only a device can know needs a file of that device. */
function measuredOnDevices(context) {
    const { measurements = [], devices = {} } = context.spec;
    if (measurements.length > 0 || Object.keys(devices).length > 0)
        return [];
    return soundBudgets(context).flatMap(([budget, index]) => metrics/* metrics */.qd[budget.metric].basis === 'device' && budget.level !== 'off'
        ? [
            {
                code: 'spec/no-measurements',
                pointer: `/budgets/${index}/metric`,
                message: `expected devices or measurements for ${budget.metric}, which a device measures, found neither devices nor measurements in the spec`,
                fix: 'Say under devices how a device is reached, or name under measurements the files that devices write.',
                example: 'devices: { pi4: { via: ssh, host: pi@pi4.lab } }',
            },
        ]
        : []);
}
function duplicates(context) {
    const seen = new Map();
    return soundBudgets(context).flatMap(([budget, index]) => ['min', 'max', 'max_drop', 'max_increase'].flatMap((limit) => {
        if (!(limit in budget))
            return [];
        const reference = limit === 'max_drop'
            ? dropOf(budget)?.against
            : limit === 'max_increase'
                ? increaseOf(budget)?.against
                : undefined;
        const about = [
            'class' in budget ? budget.class : undefined,
            'device' in budget ? budget.device : undefined,
            'layers' in budget ? budget.layers : undefined,
            'over' in budget ? budget.over : undefined,
            'allow' in budget ? budget.allow : undefined,
            'deny' in budget ? budget.deny : undefined,
            budget.level === 'warn' ? 'warn' : undefined,
        ];
        const key = JSON.stringify([budget.artifact, budget.metric, limit, reference, ...about]);
        const first = seen.get(key);
        if (first === undefined) {
            seen.set(key, index);
            return [];
        }
        return [
            {
                code: 'spec/duplicate-budget',
                pointer: `/budgets/${index}/${limit}`,
                message: `expected one ${limit} for ${budget.metric} of '${budget.artifact}', found a second; the first is budgets[${first}]`,
                fix: 'Keep the one that is meant.',
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./build/spec/rules-devices.js
/** Rules about the devices that measure. */








const deviceRules = [
    { reads: ['/devices', '/artifacts'], check: rules_devices_knownArtifacts },
    { reads: ['/devices'], check: mlperfIsMlperf },
    { reads: ['/devices'], check: timesFit },
    { reads: ['/devices', '/artifacts', '/budgets'], check: runsFitTimeout },
    { reads: ['/devices'], check: flashNamesFile },
    { reads: ['/devices'], check: portsExist },
    { reads: ['/devices', '/budgets', '/measurements'], check: knownDevices },
];
function rules_devices_knownArtifacts(context) {
    const names = Object.keys(context.spec.artifacts);
    return Object.entries(context.spec.devices ?? {}).flatMap(([device, { artifacts = [] }]) => artifacts.flatMap((name, index) => names.includes(name)
        ? []
        : [unknownArtifact(name, (0,located/* toPointer */.rb)(['devices', device, 'artifacts', String(index)]), names, context)]));
}
/** A protocol that other people's figures were measured by is not a word for something near it. */
function mlperfIsMlperf({ spec, written }) {
    return Object.entries(spec.devices ?? {}).flatMap(([name, device]) => {
        if (device.via === 'lab' || device.protocol !== 'mlperf_tiny')
            return [];
        const own = memberOf(memberOf(written, 'devices'), name);
        const broken = [];
        if (memberOf(own, 'runs') !== undefined)
            broken.push({
                code: 'spec/mlperf-runs',
                pointer: (0,located/* toPointer */.rb)(['devices', name, 'runs']),
                at: 'key',
                message: `expected no runs beside protocol mlperf_tiny, found runs: ${device.runs ?? ''}`,
                cause: `MLPerf Tiny takes the median of ${mlperfTiny.runs} runs.`,
                fix: 'Remove runs, or the protocol.',
            });
        const isWritten = memberOf(own, 'window') !== undefined;
        if (isWritten && device.window !== undefined && parseLongMilliseconds(device.window) < mlperfTiny.windowMs)
            broken.push({
                code: 'spec/mlperf-window',
                pointer: (0,located/* toPointer */.rb)(['devices', name, 'window']),
                message: `expected a window of at least ${mlperfTiny.windowMs / 1000} s with protocol mlperf_tiny, found ${device.window}`,
                fix: 'Remove window, make it longer, or remove the protocol.',
            });
        return broken;
    });
}
const longestMs = 3_600_000;
/** What a harness takes: whole milliseconds, and no rest is a rest too. */
const timeLimits = {
    window: { leastMs: 1, range: 'from 1 ms to 1 h' },
    cool_down: { leastMs: 0, range: 'of at most 1 h' },
};
function timesFit({ spec }) {
    return Object.entries(spec.devices ?? {}).flatMap(([name, device]) => {
        if (device.via === 'lab')
            return [];
        const written = {
            window: device.window,
            cool_down: device.via === 'serial' ? undefined : device.cool_down,
        };
        return ['window', 'cool_down'].flatMap((key) => {
            const duration = written[key];
            const { leastMs, range } = timeLimits[key];
            if (duration === undefined)
                return [];
            const milliseconds = parseLongMilliseconds(duration);
            if (milliseconds >= leastMs && milliseconds <= longestMs)
                return [];
            return [
                {
                    code: `spec/${key === 'window' ? 'window' : 'cool-down'}`,
                    pointer: (0,located/* toPointer */.rb)(['devices', name, key]),
                    message: `expected a ${key} ${range}, found ${duration}`,
                    fix: 'A number without a unit is one of seconds: name the unit, ms, s, min or h.',
                },
            ];
        });
    });
}
/**
 * A committed file with a limit against the base is measured by turns with that of the base, and with itself. Others may be
 * measured alone (`--no-base`), so their series count once: bench itself tells where the base no longer fits.
 */
const turns = { withBase: 3, alone: 1 };
/** What would end every bench with a time-out is told before the first. */
function runsFitTimeout({ spec, written }) {
    return Object.entries(spec.devices ?? {}).flatMap(([name, device]) => {
        if (device.via === 'lab' || device.timeout === undefined)
            return [];
        const isWritten = memberOf(memberOf(memberOf(written, 'devices'), name), 'timeout') !== undefined;
        const { windowMs, runs } = timesOf(device);
        const names = device.artifacts ?? Object.keys(spec.artifacts);
        const files = names.flatMap((artifact) => {
            const found = Object.hasOwn(spec.artifacts, artifact) ? spec.artifacts[artifact] : undefined;
            if (found === undefined)
                return [];
            return ['file' in found && hasBaseLimit(spec, name, artifact) ? turns.withBase : turns.alone];
        });
        const series = device.via === 'serial' ? files.length : files.reduce((sum, count) => sum + count, 0);
        const coolMs = device.via === 'serial' || device.cool_down === undefined ? 0 : parseLongMilliseconds(device.cool_down);
        const neededMs = series * runs * (windowMs + coolMs);
        if (neededMs <= parseLongMilliseconds(device.timeout))
            return [];
        const byTurns = series > files.length ? ', with those of the base by turns' : '';
        return [
            {
                code: 'spec/device-timeout',
                ...(isWritten
                    ? { pointer: (0,located/* toPointer */.rb)(['devices', name, 'timeout']) }
                    : { pointer: (0,located/* toPointer */.rb)(['devices', name]), at: 'key' }),
                message: `expected a timeout of more than ${secondsText(neededMs)}, which the runs of ${plural(files.length)} take${byTurns}, found ${device.timeout}`,
                cause: `${runs} runs of ${secondsText(windowMs)}${coolMs > 0 ? ` and ${secondsText(coolMs)} of rest` : ''} for each; warming up and sending come on top.`,
                fix: 'Raise timeout, or lower runs, window or cool_down, or name fewer artifacts.',
            },
        ];
    });
}
/** Groups have no limits on devices: what these measure does not add up. */
function hasBaseLimit({ budgets = [] }, device, artifact) {
    return budgets.some((budget) => {
        if (!('device' in budget) || budget.device !== device || budget.artifact !== artifact)
            return false;
        const increase = 'max_increase' in budget ? budget.max_increase : undefined;
        if (increase === undefined)
            return false;
        const beside = 'against' in budget ? budget.against : undefined;
        const against = beside ?? (typeof increase === 'object' ? increase.against : undefined) ?? plan/* baseReference */.lo;
        return against === plan/* baseReference */.lo;
    });
}
function timesOf(device) {
    const windowMs = parseLongMilliseconds(given(device.window, 'window'));
    return device.protocol === 'mlperf_tiny'
        ? { windowMs: Math.max(windowMs, mlperfTiny.windowMs), runs: mlperfTiny.runs }
        : { windowMs, runs: given(device.runs, 'runs') };
}
function secondsText(milliseconds) {
    return milliseconds < 1000 ? `${milliseconds} ms` : `${Number((milliseconds / 1000).toPrecision(6))} s`;
}
function plural(files) {
    return `${files} file${files === 1 ? '' : 's'}`;
}
/** Otherwise every artifact would be measured on the firmware that happens to be there. */
function flashNamesFile({ spec }) {
    return Object.entries(spec.devices ?? {}).flatMap(([name, device]) => device.via !== 'serial' || !device.flash || device.flash.some((part) => /\{(file|artifact)\}/.test(part))
        ? []
        : [
            {
                code: 'spec/flash-no-file',
                pointer: (0,located/* toPointer */.rb)(['devices', name, 'flash']),
                message: 'expected {file} or {artifact} in the command that flashes a firmware, found neither',
                cause: 'The same firmware would be flashed for every artifact.',
                fix: 'Put {file} (path of the .tflite file) or {artifact} (its name in the spec) into an argument.',
            },
        ]);
}
const largestPort = 65_535;
function portsExist({ spec }) {
    return Object.entries(spec.devices ?? {}).flatMap(([name, device]) => {
        const number = device.via === 'serial' ? /^tcp:.*:(\d+)$/.exec(device.port)?.[1] : undefined;
        if (number === undefined || (Number(number) >= 1 && Number(number) <= largestPort))
            return [];
        return [
            {
                code: 'spec/port-number',
                pointer: (0,located/* toPointer */.rb)(['devices', name, 'port']),
                message: `expected a port from 1 to ${largestPort} after the host, found ${number}`,
                fix: 'Write the port that the serial server listens on, such as tcp://localhost:4444.',
            },
        ];
    });
}
/** Where devices are declared and no other measurement files are read, a budget can only mean one of them. */
function knownDevices({ spec, isSound }) {
    const names = Object.keys(spec.devices ?? {});
    if (names.length === 0 || (spec.measurements ?? []).length > 0)
        return [];
    return (spec.budgets ?? []).flatMap((budget, index) => {
        if (!isSound(`/budgets/${index}`) || !('device' in budget))
            return [];
        if (names.includes(budget.device))
            return [];
        const suggestion = (0,suggest/* nearest */.p)(budget.device, names);
        return [
            {
                code: 'spec/unknown-device',
                pointer: `/budgets/${index}/device`,
                message: `expected one of the devices (${names.join(', ')}), found '${budget.device}'`,
                fix: suggestion === undefined
                    ? `Declare '${budget.device}' under devices, or read its files with measurements.`
                    : `Did you mean '${suggestion}'?`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/spec/rules.js







const rules = [...dataRules, ...trainingRules, ...artifactRules, ...deviceRules, ...budgetRules];
/** `faulty`: pointers that have a schema error. */
function checkRules(context, faulty) {
    const isSound = (part) => !faulty.some((pointer) => `${pointer}/`.startsWith(`${part}/`) || `${part}/`.startsWith(`${pointer}/`));
    return rules
        .filter((rule) => rule.reads.every(isSound))
        .flatMap((rule) => rule.check({ ...context, isSound }))
        .map(({ code, pointer, at, message, cause, fix, example }) => problem(code, message, { span: (0,located/* locate */.x5)(context.root, pointer, at), cause, fix, example }));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/spec/schema/validator.js
/* Generated from schemas/tinygate.schema.json by `npm run generate`. Do not edit. */
// @ts-nocheck

const countCharacters = (text) => [...text].length;
"use strict";
const validate = validate52;
/* harmony default export */ const validator = ((/* unused pure expression or super */ null && (validate52)));
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:tinygate:spec:1", "type": "object", "properties": { "$schema": { "type": "string" }, "extends": { "$ref": "#/$defs/RelativePath" }, "version": { "const": 1 }, "name": { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295, "default": 1 }, "engine": { "enum": ["auto", "onnxruntime", "wasm", "cpu", "tensorflow"], "default": "auto" }, "runtime": { "enum": ["auto", "litert", "litert-python"], "default": "auto" }, "threads": { "type": "integer", "minimum": 0, "maximum": 256, "default": 0 }, "data": { "$ref": "#/$defs/Data" }, "teacher": { "$ref": "#/$defs/Model" }, "student": { "$ref": "#/$defs/Model" }, "compression": { "$ref": "#/$defs/Compression", "default": {} }, "artifacts": { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "$ref": "#/$defs/Artifact" } }, "groups": { "type": "object", "propertyNames": { "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "$ref": "#/$defs/Group" }, "default": {} }, "devices": { "type": "object", "propertyNames": { "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$", "maxLength": 64 }, "additionalProperties": { "$ref": "#/$defs/Device" }, "default": {} }, "measurements": { "type": "array", "items": { "$ref": "#/$defs/RelativePath" }, "uniqueItems": true, "maxItems": 100, "default": [] }, "budgets": { "type": "array", "items": { "$ref": "#/$defs/Budget" }, "default": [] } }, "required": ["version", "name", "artifacts"], "additionalProperties": false, "$defs": { "Fraction": { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] }, "SparsityFraction": { "anyOf": [{ "type": "number", "minimum": 0, "exclusiveMaximum": 1 }, { "type": "string", "pattern": "^[0-9]{1,2}(\\.[0-9]+)? ?%$" }] }, "Size": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] }, "Step": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] }, "Count": { "type": "integer", "minimum": 0 }, "RelativePath": { "type": "string", "minLength": 1 }, "Pixels": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 512 }, { "type": "string", "pattern": "^(51[0-2]|50[0-9]|[1-4][0-9]{2}|[0-9]{1,2}) ?px$" }] }, "Degrees": { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 180 }, { "type": "string", "pattern": "^(180|1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]+)? ?(deg|°)$" }] }, "ImageSize": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/HeightAndWidth" }, "else": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 1024 }, { "type": "string", "pattern": "^([0-9]{1,4}) ?x ?\\1$" }] } }, "HeightAndWidth": { "type": "object", "properties": { "height": { "type": "integer", "minimum": 1, "maximum": 1024 }, "width": { "type": "integer", "minimum": 1, "maximum": 1024 } }, "required": ["height", "width"], "additionalProperties": false }, "Layers": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "Files": { "type": "object", "properties": { "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" } }, "required": ["images", "labels"], "additionalProperties": false }, "SplitFiles": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/Files" }, "else": { "$ref": "#/$defs/RelativePath" } }, "RandAugment": { "type": "object", "properties": { "operations": { "type": "integer", "default": 2, "minimum": 1, "maximum": 5 }, "magnitude": { "type": "integer", "default": 5, "minimum": 1, "maximum": 10 } }, "additionalProperties": false }, "Data": { "type": "object", "properties": { "format": { "enum": ["idx", "image_folder"] }, "root": { "$ref": "#/$defs/RelativePath", "default": "." }, "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" }, "image_size": { "$ref": "#/$defs/ImageSize" }, "color": { "enum": ["rgb", "grayscale"], "default": "rgb" }, "resize": { "type": "object", "properties": { "kernel": { "enum": ["nearest", "linear", "cubic", "mitchell", "lanczos2", "lanczos3"], "default": "linear" }, "fit": { "enum": ["crop", "pad", "stretch"], "default": "crop" } }, "additionalProperties": false, "default": {} }, "cache_size": { "$ref": "#/$defs/Size", "default": "8 GB" }, "split": { "type": "object", "properties": { "test_fraction": { "$ref": "#/$defs/Fraction", "default": 0.2 }, "validation_fraction": { "$ref": "#/$defs/Fraction", "default": 0 }, "seed": { "type": "integer", "minimum": 0 }, "group": { "type": "string", "minLength": 1, "maxLength": 200 }, "file": { "$ref": "#/$defs/RelativePath" }, "duplicates": { "enum": ["report", "refuse"], "default": "report" } }, "additionalProperties": false, "default": {} }, "train": { "$ref": "#/$defs/SplitFiles" }, "validation": { "$ref": "#/$defs/RelativePath" }, "test": { "$ref": "#/$defs/SplitFiles" }, "classes": { "type": "array", "minItems": 2, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "normalization": { "type": "object", "properties": { "mean": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number" }, "default": [0] }, "std": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number", "exclusiveMinimum": 0 }, "default": [1] } }, "additionalProperties": false, "default": {} }, "augmentation": { "type": "object", "properties": { "horizontal_flip": { "type": "boolean", "default": false }, "shift": { "$ref": "#/$defs/Pixels", "default": 0 }, "vertical_flip": { "type": "boolean", "default": false }, "crop": { "$ref": "#/$defs/Pixels", "default": 0 }, "rotate": { "$ref": "#/$defs/Degrees", "default": 0 }, "scale": { "$ref": "#/$defs/Fraction", "default": 0 }, "brightness": { "$ref": "#/$defs/Fraction", "default": 0 }, "contrast": { "$ref": "#/$defs/Fraction", "default": 0 }, "saturation": { "$ref": "#/$defs/Fraction", "default": 0 }, "hue": { "$ref": "#/$defs/Fraction", "default": 0 }, "blur": { "$ref": "#/$defs/Pixels", "default": 0 }, "cutout": { "$ref": "#/$defs/Pixels", "default": 0 }, "rand_augment": { "$ref": "#/$defs/RandAugment" } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false }, "ConstantLearningRate": { "type": "object", "properties": { "schedule": { "const": "constant" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false }, "CosineLearningRate": { "type": "object", "properties": { "schedule": { "const": "cosine" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false }, "OneCycleLearningRate": { "type": "object", "properties": { "schedule": { "const": "one_cycle" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": "30 %" }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false }, "LearningRate": { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantLearningRate" }, { "$ref": "#/$defs/CosineLearningRate" }, { "$ref": "#/$defs/OneCycleLearningRate" }] }, "SgdOptimizer": { "type": "object", "properties": { "name": { "const": "sgd" }, "momentum": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0 } }, "required": ["name"], "additionalProperties": false }, "AdamOptimizer": { "type": "object", "properties": { "name": { "const": "adam" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 } }, "required": ["name"], "additionalProperties": false }, "AdamWOptimizer": { "type": "object", "properties": { "name": { "const": "adamw" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.01 } }, "required": ["name"], "additionalProperties": false }, "Optimizer": { "type": "object", "discriminator": { "propertyName": "name" }, "required": ["name"], "oneOf": [{ "$ref": "#/$defs/SgdOptimizer" }, { "$ref": "#/$defs/AdamOptimizer" }, { "$ref": "#/$defs/AdamWOptimizer" }] }, "Training": { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536, "default": 64 }, "optimizer": { "$ref": "#/$defs/Optimizer", "default": { "name": "adam" } }, "learning_rate": { "$ref": "#/$defs/LearningRate" }, "label_smoothing": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0 } }, "required": ["epochs", "learning_rate"], "additionalProperties": false }, "ResNet8Parameters": { "type": "object", "properties": { "filters": { "type": "array", "minItems": 3, "maxItems": 3, "items": { "type": "integer", "minimum": 1, "maximum": 4096 }, "default": [16, 32, 64] }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 } }, "additionalProperties": false }, "DsCnnParameters": { "type": "object", "properties": { "filters": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 4096 }, { "type": "array", "minItems": 2, "maxItems": 65, "items": { "type": "integer", "minimum": 1, "maximum": 4096 } }], "default": 64 }, "blocks": { "type": "integer", "minimum": 1, "maximum": 64, "default": 4 }, "stem_kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "stem_stride": { "type": "integer", "minimum": 1, "maximum": 8, "default": 2 }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "strides": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "type": "integer", "minimum": 1, "maximum": 8 } } }, "additionalProperties": false }, "MobileNetV1Parameters": { "type": "object", "properties": { "alpha": { "type": "number", "exclusiveMinimum": 0, "maximum": 4, "default": 0.25 } }, "additionalProperties": false }, "ResNet8": { "type": "object", "properties": { "architecture": { "const": "resnet8" }, "parameters": { "$ref": "#/$defs/ResNet8Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false }, "DsCnn": { "type": "object", "properties": { "architecture": { "const": "ds_cnn" }, "parameters": { "$ref": "#/$defs/DsCnnParameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false }, "MobileNetV1": { "type": "object", "properties": { "architecture": { "const": "mobilenet_v1" }, "parameters": { "$ref": "#/$defs/MobileNetV1Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false }, "Ratio": { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?/[1-9][0-9]*(\\.[0-9]+)?$" }] }, "ModelInput": { "type": "object", "properties": { "scale": { "$ref": "#/$defs/Ratio" }, "offset": { "type": "number", "default": 0 } }, "required": ["scale"], "additionalProperties": false }, "ImportedModel": { "type": "object", "properties": { "model": { "$ref": "#/$defs/RelativePath" }, "input": { "$ref": "#/$defs/ModelInput" }, "head": { "enum": ["keep", "replace"], "default": "keep" }, "batch_normalization": { "enum": ["keep", "restore"], "default": "keep" }, "training": { "$ref": "#/$defs/Training" } }, "required": ["model"], "additionalProperties": false }, "BuiltModel": { "type": "object", "discriminator": { "propertyName": "architecture" }, "required": ["architecture"], "oneOf": [{ "$ref": "#/$defs/ResNet8" }, { "$ref": "#/$defs/DsCnn" }, { "$ref": "#/$defs/MobileNetV1" }] }, "Model": { "if": { "type": "object", "required": ["model"] }, "then": { "$ref": "#/$defs/ImportedModel" }, "else": { "$ref": "#/$defs/BuiltModel" } }, "Distillation": { "type": "object", "properties": { "temperature": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000, "default": 4 }, "alpha": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.3 } }, "additionalProperties": false }, "ConstantSparsity": { "type": "object", "properties": { "schedule": { "const": "ConstantSparsity" }, "target_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "100 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "target_sparsity"], "additionalProperties": false }, "PolynomialDecay": { "type": "object", "properties": { "schedule": { "const": "PolynomialDecay" }, "initial_sparsity": { "$ref": "#/$defs/SparsityFraction", "default": 0.5 }, "final_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "power": { "type": "number", "exclusiveMinimum": 0, "maximum": 100, "default": 3 }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "80 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "final_sparsity"], "additionalProperties": false }, "Pruning": { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantSparsity" }, { "$ref": "#/$defs/PolynomialDecay" }] }, "Clustering": { "type": "object", "properties": { "number_of_clusters": { "type": "integer", "minimum": 2, "maximum": 256 }, "cluster_centroids_init": { "enum": ["LINEAR", "RANDOM", "DENSITY_BASED", "KMEANS_PLUS_PLUS"], "default": "KMEANS_PLUS_PLUS" }, "preserve_sparsity": { "type": "boolean", "default": true }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["number_of_clusters"], "additionalProperties": false }, "Quantization": { "type": "object", "properties": { "mode": { "enum": ["qat", "ptq"], "default": "qat" }, "num_bits": { "const": 8, "default": 8 }, "per_axis": { "type": "boolean", "default": true }, "representative_dataset": { "type": "object", "properties": { "samples": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 256 } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false }, "FineTuning": { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536 }, "learning_rate": { "$ref": "#/$defs/LearningRate" } }, "required": ["epochs", "learning_rate"], "additionalProperties": false }, "Compression": { "type": "object", "properties": { "models": { "type": "array", "items": { "enum": ["teacher", "student"] }, "minItems": 1, "uniqueItems": true, "default": ["student"] }, "distillation": { "$ref": "#/$defs/Distillation" }, "pruning": { "$ref": "#/$defs/Pruning" }, "clustering": { "$ref": "#/$defs/Clustering" }, "quantization": { "$ref": "#/$defs/Quantization" }, "fine_tuning": { "$ref": "#/$defs/FineTuning" } }, "additionalProperties": false }, "Artifact": { "type": "object", "properties": { "model": { "enum": ["teacher", "student"], "default": "student" }, "format": { "enum": ["tflite"], "default": "tflite" }, "type": { "enum": ["float32", "int8"] }, "file": { "$ref": "#/$defs/RelativePath" } }, "additionalProperties": false }, "SizeBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["size", "deflated_size", "arena_estimate"] }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "AccuracyBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["accuracy", "class_accuracy", "balanced_accuracy", "macro_f1"] }, "class": { "type": "string", "minLength": 1 }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "confidence": { "type": "number", "minimum": 0.5, "exclusiveMaximum": 1 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "SparsityBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["sparsity"] }, "layers": { "$ref": "#/$defs/Layers" }, "over": { "enum": ["each", "all"], "default": "each" }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "CountBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["parameters", "macs", "float_operators"] }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "ListedOperator": { "type": "object", "properties": { "operator": { "type": "string", "minLength": 1, "maxLength": 100 }, "custom": { "type": "string", "minLength": 1, "maxLength": 100 }, "min_version": { "type": "integer", "minimum": 1, "maximum": 1000 }, "max_version": { "type": "integer", "minimum": 1, "maximum": 1000 }, "types": { "type": "array", "items": { "enum": ["float32", "float16", "bfloat16", "float64", "int4", "uint4", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "bool", "string", "complex64", "complex128", "resource", "variant"] }, "minItems": 1, "maxItems": 20 } }, "additionalProperties": false }, "OperatorItem": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 100 }, { "$ref": "#/$defs/ListedOperator" }] }, "OperatorList": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 100 }, { "type": "array", "items": { "$ref": "#/$defs/OperatorItem" }, "minItems": 1, "maxItems": 300 }] }, "OperatorBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["operators"] }, "allow": { "$ref": "#/$defs/OperatorList" }, "deny": { "$ref": "#/$defs/OperatorList" }, "max": { "$ref": "#/$defs/Count", "default": 0 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "CodesBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["distinct_codes"] }, "layers": { "$ref": "#/$defs/Layers" }, "over": { "enum": ["each", "all"], "default": "each" }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "Group": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "Duration": { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] }, "Energy": { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] }, "Percentage": { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }] }, "Waiver": { "type": "object", "properties": { "owner": { "type": "string", "maxLength": 100, "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, "reason": { "type": "string", "maxLength": 500, "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["owner", "reason", "expires"], "additionalProperties": false }, "Reference": { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$" }, "SizeIncrease": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/SizeIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] } }, "SizeIncreaseLimits": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Size" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false }, "CountIncrease": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/CountIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "integer", "minimum": 0 }] } }, "CountIncreaseLimits": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Count" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false }, "DurationIncrease": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/DurationIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "number", "minimum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] } }, "DurationIncreaseLimits": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Duration" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false }, "EnergyIncrease": { "if": { "type": "object" }, "then": { "$ref": "#/$defs/EnergyIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "number", "minimum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] } }, "EnergyIncreaseLimits": { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Energy" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false }, "MemoryBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["peak_memory", "memory_increment", "arena", "stack", "ram", "flash"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "NodeBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["delegated_nodes", "undelegated_nodes"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "LatencyBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["latency_mean", "latency_median", "latency_p95"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Duration" }, "max": { "$ref": "#/$defs/Duration" }, "max_increase": { "$ref": "#/$defs/DurationIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "EnergyBudget": { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["energy"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Energy" }, "max": { "$ref": "#/$defs/Energy" }, "max_increase": { "$ref": "#/$defs/EnergyIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false }, "Budget": { "type": "object", "discriminator": { "propertyName": "metric" }, "required": ["metric"], "oneOf": [{ "$ref": "#/$defs/SizeBudget" }, { "$ref": "#/$defs/AccuracyBudget" }, { "$ref": "#/$defs/SparsityBudget" }, { "$ref": "#/$defs/CodesBudget" }, { "$ref": "#/$defs/CountBudget" }, { "$ref": "#/$defs/MemoryBudget" }, { "$ref": "#/$defs/LatencyBudget" }, { "$ref": "#/$defs/EnergyBudget" }, { "$ref": "#/$defs/NodeBudget" }, { "$ref": "#/$defs/OperatorBudget" }] }, "RunDuration": { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(ms|s|min|h)$" }] }, "LongDuration": { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(s|min|h)$" }] }, "Command": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 1000 } }, "LocalDevice": { "type": "object", "properties": { "via": { "const": "local" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["self-hosted"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "shared": { "type": "boolean", "default": false }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "runtime": { "enum": ["auto", "litert", "tflite", "benchmark_model", "litert-python", "builtin"], "default": "auto" }, "library": { "type": "string", "minLength": 1, "maxLength": 1000 }, "threads": { "type": "integer", "minimum": 1, "maximum": 256, "default": 1 }, "warmup": { "type": "integer", "minimum": 0, "maximum": 1000000, "default": 10 }, "runs": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 7 }, "window": { "$ref": "#/$defs/RunDuration", "default": "1 s" }, "cool_down": { "$ref": "#/$defs/RunDuration" }, "protocol": { "enum": ["standard", "mlperf_tiny"], "default": "standard" }, "governor": { "type": "string", "minLength": 1, "maxLength": 60 }, "meter": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$", "default": "none" }, "tolerance": { "type": "number", "exclusiveMinimum": 0, "maximum": 256 }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via"], "additionalProperties": false }, "SshDevice": { "type": "object", "properties": { "via": { "const": "ssh" }, "host": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.@:%-]*$" }, "port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "folder": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^/[A-Za-z0-9/_.~-]*$", "default": "/tmp" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["self-hosted"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "shared": { "type": "boolean", "default": false }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "runtime": { "enum": ["auto", "litert", "tflite", "benchmark_model", "litert-python", "builtin"], "default": "auto" }, "library": { "type": "string", "minLength": 1, "maxLength": 1000 }, "threads": { "type": "integer", "minimum": 1, "maximum": 256, "default": 1 }, "warmup": { "type": "integer", "minimum": 0, "maximum": 1000000, "default": 10 }, "runs": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 7 }, "window": { "$ref": "#/$defs/RunDuration", "default": "1 s" }, "cool_down": { "$ref": "#/$defs/RunDuration" }, "protocol": { "enum": ["standard", "mlperf_tiny"], "default": "standard" }, "governor": { "type": "string", "minLength": 1, "maxLength": 60 }, "meter": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$", "default": "none" }, "tolerance": { "type": "number", "exclusiveMinimum": 0, "maximum": 256 }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via", "host"], "additionalProperties": false }, "AdbDevice": { "type": "object", "properties": { "via": { "const": "adb" }, "serial": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9_.:-]+$" }, "folder": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^/[A-Za-z0-9/_.~-]*$", "default": "/data/local/tmp" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["self-hosted"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "shared": { "type": "boolean", "default": false }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "runtime": { "enum": ["auto", "litert", "tflite", "benchmark_model", "litert-python", "builtin"], "default": "auto" }, "library": { "type": "string", "minLength": 1, "maxLength": 1000 }, "threads": { "type": "integer", "minimum": 1, "maximum": 256, "default": 1 }, "warmup": { "type": "integer", "minimum": 0, "maximum": 1000000, "default": 10 }, "runs": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 7 }, "window": { "$ref": "#/$defs/RunDuration", "default": "1 s" }, "cool_down": { "$ref": "#/$defs/RunDuration" }, "protocol": { "enum": ["standard", "mlperf_tiny"], "default": "standard" }, "governor": { "type": "string", "minLength": 1, "maxLength": 60 }, "meter": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$", "default": "none" }, "tolerance": { "type": "number", "exclusiveMinimum": 0, "maximum": 256 }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via"], "additionalProperties": false }, "SerialDevice": { "type": "object", "properties": { "via": { "const": "serial" }, "port": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^(/dev/[A-Za-z0-9/_.-]+|tcp://[A-Za-z0-9.-]+:[0-9]{1,5})$" }, "baud": { "type": "integer", "minimum": 300, "maximum": 4000000, "default": 115200 }, "flash": { "$ref": "#/$defs/Command" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["self-hosted"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "shared": { "type": "boolean", "default": false }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "warmup": { "type": "integer", "minimum": 0, "maximum": 1000000, "default": 10 }, "runs": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 7 }, "window": { "$ref": "#/$defs/RunDuration", "default": "1 s" }, "protocol": { "enum": ["standard", "mlperf_tiny"], "default": "standard" }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via", "port"], "additionalProperties": false }, "LabDevice": { "type": "object", "properties": { "via": { "const": "lab" }, "repository": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, "workflow": { "type": "string", "minLength": 1, "maxLength": 200, "default": "bench.yml", "pattern": "^[A-Za-z0-9._-]+\\.ya?ml$" }, "ref": { "type": "string", "minLength": 1, "maxLength": 200, "default": "main", "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["ubuntu-latest"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via", "repository"], "additionalProperties": false }, "Device": { "type": "object", "discriminator": { "propertyName": "via" }, "required": ["via"], "oneOf": [{ "$ref": "#/$defs/LocalDevice" }, { "$ref": "#/$defs/SshDevice" }, { "$ref": "#/$defs/AdbDevice" }, { "$ref": "#/$defs/SerialDevice" }, { "$ref": "#/$defs/LabDevice" }] } }, "if": { "required": ["artifacts"], "properties": { "artifacts": { "additionalProperties": { "required": ["file"] } } } }, "else": { "required": ["data", "student"] } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const func0 = external_node_util_.isDeepStrictEqual;
const schema20 = { "type": "string", "minLength": 1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate53.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (func2(data) < 1) {
        const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate53.errors = vErrors; return errors === 0; }
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema21 = { "type": "object", "properties": { "format": { "enum": ["idx", "image_folder"] }, "root": { "$ref": "#/$defs/RelativePath", "default": "." }, "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" }, "image_size": { "$ref": "#/$defs/ImageSize" }, "color": { "enum": ["rgb", "grayscale"], "default": "rgb" }, "resize": { "type": "object", "properties": { "kernel": { "enum": ["nearest", "linear", "cubic", "mitchell", "lanczos2", "lanczos3"], "default": "linear" }, "fit": { "enum": ["crop", "pad", "stretch"], "default": "crop" } }, "additionalProperties": false, "default": {} }, "cache_size": { "$ref": "#/$defs/Size", "default": "8 GB" }, "split": { "type": "object", "properties": { "test_fraction": { "$ref": "#/$defs/Fraction", "default": 0.2 }, "validation_fraction": { "$ref": "#/$defs/Fraction", "default": 0 }, "seed": { "type": "integer", "minimum": 0 }, "group": { "type": "string", "minLength": 1, "maxLength": 200 }, "file": { "$ref": "#/$defs/RelativePath" }, "duplicates": { "enum": ["report", "refuse"], "default": "report" } }, "additionalProperties": false, "default": {} }, "train": { "$ref": "#/$defs/SplitFiles" }, "validation": { "$ref": "#/$defs/RelativePath" }, "test": { "$ref": "#/$defs/SplitFiles" }, "classes": { "type": "array", "minItems": 2, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "normalization": { "type": "object", "properties": { "mean": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number" }, "default": [0] }, "std": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "type": "number", "exclusiveMinimum": 0 }, "default": [1] } }, "additionalProperties": false, "default": {} }, "augmentation": { "type": "object", "properties": { "horizontal_flip": { "type": "boolean", "default": false }, "shift": { "$ref": "#/$defs/Pixels", "default": 0 }, "vertical_flip": { "type": "boolean", "default": false }, "crop": { "$ref": "#/$defs/Pixels", "default": 0 }, "rotate": { "$ref": "#/$defs/Degrees", "default": 0 }, "scale": { "$ref": "#/$defs/Fraction", "default": 0 }, "brightness": { "$ref": "#/$defs/Fraction", "default": 0 }, "contrast": { "$ref": "#/$defs/Fraction", "default": 0 }, "saturation": { "$ref": "#/$defs/Fraction", "default": 0 }, "hue": { "$ref": "#/$defs/Fraction", "default": 0 }, "blur": { "$ref": "#/$defs/Pixels", "default": 0 }, "cutout": { "$ref": "#/$defs/Pixels", "default": 0 }, "rand_augment": { "$ref": "#/$defs/RandAugment" } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false };
const schema22 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/HeightAndWidth" }, "else": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 1024 }, { "type": "string", "pattern": "^([0-9]{1,4}) ?x ?\\1$" }] } };
const schema23 = { "type": "object", "properties": { "height": { "type": "integer", "minimum": 1, "maximum": 1024 }, "width": { "type": "integer", "minimum": 1, "maximum": 1024 } }, "required": ["height", "width"], "additionalProperties": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate60.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.height === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "height" }, message: "must have required property '" + "height" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.width === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "width" }, message: "must have required property '" + "width" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "height") || (key0 === "width"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.height !== undefined) {
        let data0 = data.height;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err3 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 1024 || isNaN(data0)) {
                const err4 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
                const err5 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.width !== undefined) {
        let data1 = data.width;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err6 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 1024 || isNaN(data1)) {
                const err7 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err8 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate60.errors = vErrors; return errors === 0; }
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern4 = new RegExp("^([0-9]{1,4}) ?x ?\\1$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate59.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = false;
    const _errs6 = errors;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err1 = { instancePath, schemaPath: "#/else/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 1024 || isNaN(data)) {
            const err2 = { instancePath, schemaPath: "#/else/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data < 1 || isNaN(data)) {
            const err3 = { instancePath, schemaPath: "#/else/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    const _errs8 = errors;
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err4 = { instancePath, schemaPath: "#/else/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,4}) ?x ?\\1$" }, message: "must match pattern \"" + "^([0-9]{1,4}) ?x ?\\1$" + "\"" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/else/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
        const err6 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate59.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate59.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema24 = { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] };
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate63.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data < 0 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern5.test(data)) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate63.errors = vErrors; return errors === 0; }
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema25 = { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] };
const pattern6 = new RegExp("^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate65.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data > 1 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern6.test(data)) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate65.errors = vErrors; return errors === 0; }
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema26 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/Files" }, "else": { "$ref": "#/$defs/RelativePath" } };
const schema27 = { "type": "object", "properties": { "images": { "$ref": "#/$defs/RelativePath" }, "labels": { "$ref": "#/$defs/RelativePath" } }, "required": ["images", "labels"], "additionalProperties": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate70.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.images === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "images" }, message: "must have required property '" + "images" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.labels === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property '" + "labels" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "images") || (key0 === "labels"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.images !== undefined) {
        if (!(validate53(data.images, { instancePath: instancePath + "/images", parentData: data, parentDataProperty: "images", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
    if (data.labels !== undefined) {
        if (!(validate53(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate70.errors = vErrors; return errors === 0; }
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate69.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    if (!(validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate69.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate69.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema28 = { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 512 }, { "type": "string", "pattern": "^(51[0-2]|50[0-9]|[1-4][0-9]{2}|[0-9]{1,2}) ?px$" }] };
const pattern7 = new RegExp("^(51[0-2]|50[0-9]|[1-4][0-9]{2}|[0-9]{1,2}) ?px$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate78.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if ((typeof data == "number") && (isFinite(data))) {
    if (data > 512 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 }, message: "must be <= 512" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err2 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern7.test(data)) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(51[0-2]|50[0-9]|[1-4][0-9]{2}|[0-9]{1,2}) ?px$" }, message: "must match pattern \"" + "^(51[0-2]|50[0-9]|[1-4][0-9]{2}|[0-9]{1,2}) ?px$" + "\"" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate78.errors = vErrors; return errors === 0; }
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema29 = { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 180 }, { "type": "string", "pattern": "^(180|1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]+)? ?(deg|°)$" }] };
const pattern8 = new RegExp("^(180|1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]+)? ?(deg|°)$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate81.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data > 180 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern8.test(data)) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(180|1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]+)? ?(deg|°)$" }, message: "must match pattern \"" + "^(180|1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]+)? ?(deg|°)$" + "\"" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate81.errors = vErrors; return errors === 0; }
validate81.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema30 = { "type": "object", "properties": { "operations": { "type": "integer", "default": 2, "minimum": 1, "maximum": 5 }, "magnitude": { "type": "integer", "default": 5, "minimum": 1, "maximum": 10 } }, "additionalProperties": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate90.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operations === undefined) {
        data.operations = 2;
    }
    if (data.magnitude === undefined) {
        data.magnitude = 5;
    }
    for (const key0 in data) {
        if (!((key0 === "operations") || (key0 === "magnitude"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.operations;
    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        const err1 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if ((typeof data0 == "number") && (isFinite(data0))) {
        if (data0 > 5 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
            const err3 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    let data1 = data.magnitude;
    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
        const err4 = { instancePath: instancePath + "/magnitude", schemaPath: "#/properties/magnitude/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if ((typeof data1 == "number") && (isFinite(data1))) {
        if (data1 > 10 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/magnitude", schemaPath: "#/properties/magnitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
            const err6 = { instancePath: instancePath + "/magnitude", schemaPath: "#/properties/magnitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate90.errors = vErrors; return errors === 0; }
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate55.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.root === undefined) {
        data.root = ".";
    }
    if (data.color === undefined) {
        data.color = "rgb";
    }
    if (data.resize === undefined) {
        data.resize = {};
    }
    if (data.cache_size === undefined) {
        data.cache_size = "8 GB";
    }
    if (data.split === undefined) {
        data.split = {};
    }
    if (data.normalization === undefined) {
        data.normalization = {};
    }
    if (data.augmentation === undefined) {
        data.augmentation = {};
    }
    for (const key0 in data) {
        if (!(func1.call(schema21.properties, key0))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        let data0 = data.format;
        if (!((data0 === "idx") || (data0 === "image_folder"))) {
            const err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema21.properties.format.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (!(validate53(data.root, { instancePath: instancePath + "/root", parentData: data, parentDataProperty: "root", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
    }
    if (data.images !== undefined) {
        if (!(validate53(data.images, { instancePath: instancePath + "/images", parentData: data, parentDataProperty: "images", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
    if (data.labels !== undefined) {
        if (!(validate53(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
    if (data.image_size !== undefined) {
        if (!(validate59(data.image_size, { instancePath: instancePath + "/image_size", parentData: data, parentDataProperty: "image_size", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
        }
    }
    let data5 = data.color;
    if (!((data5 === "rgb") || (data5 === "grayscale"))) {
        const err2 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/enum", keyword: "enum", params: { allowedValues: schema21.properties.color.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    let data6 = data.resize;
    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.kernel === undefined) {
            data6.kernel = "linear";
        }
        if (data6.fit === undefined) {
            data6.fit = "crop";
        }
        for (const key1 in data6) {
            if (!((key1 === "kernel") || (key1 === "fit"))) {
                const err3 = { instancePath: instancePath + "/resize", schemaPath: "#/properties/resize/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data7 = data6.kernel;
        if (!((((((data7 === "nearest") || (data7 === "linear")) || (data7 === "cubic")) || (data7 === "mitchell")) || (data7 === "lanczos2")) || (data7 === "lanczos3"))) {
            const err4 = { instancePath: instancePath + "/resize/kernel", schemaPath: "#/properties/resize/properties/kernel/enum", keyword: "enum", params: { allowedValues: schema21.properties.resize.properties.kernel.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        let data8 = data6.fit;
        if (!(((data8 === "crop") || (data8 === "pad")) || (data8 === "stretch"))) {
            const err5 = { instancePath: instancePath + "/resize/fit", schemaPath: "#/properties/resize/properties/fit/enum", keyword: "enum", params: { allowedValues: schema21.properties.resize.properties.fit.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath: instancePath + "/resize", schemaPath: "#/properties/resize/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (!(validate63(data.cache_size, { instancePath: instancePath + "/cache_size", parentData: data, parentDataProperty: "cache_size", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
    }
    let data10 = data.split;
    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.test_fraction === undefined) {
            data10.test_fraction = 0.2;
        }
        if (data10.validation_fraction === undefined) {
            data10.validation_fraction = 0;
        }
        if (data10.duplicates === undefined) {
            data10.duplicates = "report";
        }
        for (const key2 in data10) {
            if (!((((((key2 === "test_fraction") || (key2 === "validation_fraction")) || (key2 === "seed")) || (key2 === "group")) || (key2 === "file")) || (key2 === "duplicates"))) {
                const err7 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (!(validate65(data10.test_fraction, { instancePath: instancePath + "/split/test_fraction", parentData: data10, parentDataProperty: "test_fraction", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
        if (!(validate65(data10.validation_fraction, { instancePath: instancePath + "/split/validation_fraction", parentData: data10, parentDataProperty: "validation_fraction", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
        if (data10.seed !== undefined) {
            let data13 = data10.seed;
            if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                const err8 = { instancePath: instancePath + "/split/seed", schemaPath: "#/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 < 0 || isNaN(data13)) {
                    const err9 = { instancePath: instancePath + "/split/seed", schemaPath: "#/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        }
        if (data10.group !== undefined) {
            let data14 = data10.group;
            if (typeof data14 === "string") {
                if (func2(data14) > 200) {
                    const err10 = { instancePath: instancePath + "/split/group", schemaPath: "#/properties/split/properties/group/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (func2(data14) < 1) {
                    const err11 = { instancePath: instancePath + "/split/group", schemaPath: "#/properties/split/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/split/group", schemaPath: "#/properties/split/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data10.file !== undefined) {
            if (!(validate53(data10.file, { instancePath: instancePath + "/split/file", parentData: data10, parentDataProperty: "file", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
            }
        }
        let data16 = data10.duplicates;
        if (!((data16 === "report") || (data16 === "refuse"))) {
            const err13 = { instancePath: instancePath + "/split/duplicates", schemaPath: "#/properties/split/properties/duplicates/enum", keyword: "enum", params: { allowedValues: schema21.properties.split.properties.duplicates.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    else {
        const err14 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    if (data.train !== undefined) {
        if (!(validate69(data.train, { instancePath: instancePath + "/train", parentData: data, parentDataProperty: "train", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
        }
    }
    if (data.validation !== undefined) {
        if (!(validate53(data.validation, { instancePath: instancePath + "/validation", parentData: data, parentDataProperty: "validation", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
    if (data.test !== undefined) {
        if (!(validate69(data.test, { instancePath: instancePath + "/test", parentData: data, parentDataProperty: "test", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
        }
    }
    if (data.classes !== undefined) {
        let data20 = data.classes;
        if (Array.isArray(data20)) {
            if (data20.length > 1000) {
                const err15 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (data20.length < 2) {
                const err16 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            const len0 = data20.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data21 = data20[i0];
                if (typeof data21 === "string") {
                    if (func2(data21) < 1) {
                        const err17 = { instancePath: instancePath + "/classes/" + i0, schemaPath: "#/properties/classes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                else {
                    const err18 = { instancePath: instancePath + "/classes/" + i0, schemaPath: "#/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            let i1 = data20.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data20[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err19 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    let data22 = data.normalization;
    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.mean === undefined) {
            data22.mean = [0];
        }
        if (data22.std === undefined) {
            data22.std = [1];
        }
        for (const key3 in data22) {
            if (!((key3 === "mean") || (key3 === "std"))) {
                const err21 = { instancePath: instancePath + "/normalization", schemaPath: "#/properties/normalization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        let data23 = data22.mean;
        if (Array.isArray(data23)) {
            if (data23.length > 16) {
                const err22 = { instancePath: instancePath + "/normalization/mean", schemaPath: "#/properties/normalization/properties/mean/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data23.length < 1) {
                const err23 = { instancePath: instancePath + "/normalization/mean", schemaPath: "#/properties/normalization/properties/mean/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            const len1 = data23.length;
            for (let i2 = 0; i2 < len1; i2++) {
                let data24 = data23[i2];
                if (!((typeof data24 == "number") && (isFinite(data24)))) {
                    const err24 = { instancePath: instancePath + "/normalization/mean/" + i2, schemaPath: "#/properties/normalization/properties/mean/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/normalization/mean", schemaPath: "#/properties/normalization/properties/mean/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        let data25 = data22.std;
        if (Array.isArray(data25)) {
            if (data25.length > 16) {
                const err26 = { instancePath: instancePath + "/normalization/std", schemaPath: "#/properties/normalization/properties/std/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if (data25.length < 1) {
                const err27 = { instancePath: instancePath + "/normalization/std", schemaPath: "#/properties/normalization/properties/std/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            const len2 = data25.length;
            for (let i3 = 0; i3 < len2; i3++) {
                let data26 = data25[i3];
                if ((typeof data26 == "number") && (isFinite(data26))) {
                    if (data26 <= 0 || isNaN(data26)) {
                        const err28 = { instancePath: instancePath + "/normalization/std/" + i3, schemaPath: "#/properties/normalization/properties/std/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                else {
                    const err29 = { instancePath: instancePath + "/normalization/std/" + i3, schemaPath: "#/properties/normalization/properties/std/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
        }
        else {
            const err30 = { instancePath: instancePath + "/normalization/std", schemaPath: "#/properties/normalization/properties/std/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
    else {
        const err31 = { instancePath: instancePath + "/normalization", schemaPath: "#/properties/normalization/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    let data27 = data.augmentation;
    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.horizontal_flip === undefined) {
            data27.horizontal_flip = false;
        }
        if (data27.shift === undefined) {
            data27.shift = 0;
        }
        if (data27.vertical_flip === undefined) {
            data27.vertical_flip = false;
        }
        if (data27.crop === undefined) {
            data27.crop = 0;
        }
        if (data27.rotate === undefined) {
            data27.rotate = 0;
        }
        if (data27.scale === undefined) {
            data27.scale = 0;
        }
        if (data27.brightness === undefined) {
            data27.brightness = 0;
        }
        if (data27.contrast === undefined) {
            data27.contrast = 0;
        }
        if (data27.saturation === undefined) {
            data27.saturation = 0;
        }
        if (data27.hue === undefined) {
            data27.hue = 0;
        }
        if (data27.blur === undefined) {
            data27.blur = 0;
        }
        if (data27.cutout === undefined) {
            data27.cutout = 0;
        }
        for (const key4 in data27) {
            if (!(func1.call(schema21.properties.augmentation.properties, key4))) {
                const err32 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (typeof data27.horizontal_flip !== "boolean") {
            const err33 = { instancePath: instancePath + "/augmentation/horizontal_flip", schemaPath: "#/properties/augmentation/properties/horizontal_flip/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
        if (!(validate78(data27.shift, { instancePath: instancePath + "/augmentation/shift", parentData: data27, parentDataProperty: "shift", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
        }
        if (typeof data27.vertical_flip !== "boolean") {
            const err34 = { instancePath: instancePath + "/augmentation/vertical_flip", schemaPath: "#/properties/augmentation/properties/vertical_flip/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        if (!(validate78(data27.crop, { instancePath: instancePath + "/augmentation/crop", parentData: data27, parentDataProperty: "crop", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
        }
        if (!(validate81(data27.rotate, { instancePath: instancePath + "/augmentation/rotate", parentData: data27, parentDataProperty: "rotate", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
        }
        if (!(validate65(data27.scale, { instancePath: instancePath + "/augmentation/scale", parentData: data27, parentDataProperty: "scale", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
        if (!(validate65(data27.brightness, { instancePath: instancePath + "/augmentation/brightness", parentData: data27, parentDataProperty: "brightness", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
        if (!(validate65(data27.contrast, { instancePath: instancePath + "/augmentation/contrast", parentData: data27, parentDataProperty: "contrast", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
        if (!(validate65(data27.saturation, { instancePath: instancePath + "/augmentation/saturation", parentData: data27, parentDataProperty: "saturation", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
        if (!(validate65(data27.hue, { instancePath: instancePath + "/augmentation/hue", parentData: data27, parentDataProperty: "hue", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
        if (!(validate78(data27.blur, { instancePath: instancePath + "/augmentation/blur", parentData: data27, parentDataProperty: "blur", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
        }
        if (!(validate78(data27.cutout, { instancePath: instancePath + "/augmentation/cutout", parentData: data27, parentDataProperty: "cutout", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
        }
        if (data27.rand_augment !== undefined) {
            if (!(validate90(data27.rand_augment, { instancePath: instancePath + "/augmentation/rand_augment", parentData: data27, parentDataProperty: "rand_augment", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err35 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err35];
        }
        else {
            vErrors.push(err35);
        }
        errors++;
    }
}
else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err36];
    }
    else {
        vErrors.push(err36);
    }
    errors++;
} validate55.errors = vErrors; return errors === 0; }
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "if": { "type": "object", "required": ["model"] }, "then": { "$ref": "#/$defs/ImportedModel" }, "else": { "$ref": "#/$defs/BuiltModel" } };
const schema32 = { "type": "object", "properties": { "model": { "$ref": "#/$defs/RelativePath" }, "input": { "$ref": "#/$defs/ModelInput" }, "head": { "enum": ["keep", "replace"], "default": "keep" }, "batch_normalization": { "enum": ["keep", "restore"], "default": "keep" }, "training": { "$ref": "#/$defs/Training" } }, "required": ["model"], "additionalProperties": false };
const schema33 = { "type": "object", "properties": { "scale": { "$ref": "#/$defs/Ratio" }, "offset": { "type": "number", "default": 0 } }, "required": ["scale"], "additionalProperties": false };
const schema34 = { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?/[1-9][0-9]*(\\.[0-9]+)?$" }] };
const pattern9 = new RegExp("^[0-9]+(\\.[0-9]+)?/[1-9][0-9]*(\\.[0-9]+)?$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate97.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data <= 0 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern9.test(data)) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?/[1-9][0-9]*(\\.[0-9]+)?$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)?/[1-9][0-9]*(\\.[0-9]+)?$" + "\"" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate97.errors = vErrors; return errors === 0; }
validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate96.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.offset === undefined) {
        data.offset = 0;
    }
    if (data.scale === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" }, message: "must have required property '" + "scale" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((key0 === "scale") || (key0 === "offset"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.scale !== undefined) {
        if (!(validate97(data.scale, { instancePath: instancePath + "/scale", parentData: data, parentDataProperty: "scale", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
        }
    }
    let data1 = data.offset;
    if (!((typeof data1 == "number") && (isFinite(data1)))) {
        const err2 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate96.errors = vErrors; return errors === 0; }
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema35 = { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536, "default": 64 }, "optimizer": { "$ref": "#/$defs/Optimizer", "default": { "name": "adam" } }, "learning_rate": { "$ref": "#/$defs/LearningRate" }, "label_smoothing": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0 } }, "required": ["epochs", "learning_rate"], "additionalProperties": false };
const schema36 = { "type": "object", "discriminator": { "propertyName": "name" }, "required": ["name"], "oneOf": [{ "$ref": "#/$defs/SgdOptimizer" }, { "$ref": "#/$defs/AdamOptimizer" }, { "$ref": "#/$defs/AdamWOptimizer" }] };
const schema37 = { "type": "object", "properties": { "name": { "const": "sgd" }, "momentum": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0 } }, "required": ["name"], "additionalProperties": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate102.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.momentum === undefined) {
        data.momentum = 0.9;
    }
    if (data.weight_decay === undefined) {
        data.weight_decay = 0;
    }
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "name") || (key0 === "momentum")) || (key0 === "weight_decay"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if ("sgd" !== data.name) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "sgd" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    let data1 = data.momentum;
    if ((typeof data1 == "number") && (isFinite(data1))) {
        if (data1 < 0 || isNaN(data1)) {
            const err3 = { instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data1 >= 1 || isNaN(data1)) {
            const err4 = { instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    else {
        const err5 = { instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    let data2 = data.weight_decay;
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 > 1 || isNaN(data2)) {
            const err6 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    else {
        const err8 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate102.errors = vErrors; return errors === 0; }
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "type": "object", "properties": { "name": { "const": "adam" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 } }, "required": ["name"], "additionalProperties": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate103.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.beta_1 === undefined) {
        data.beta_1 = 0.9;
    }
    if (data.beta_2 === undefined) {
        data.beta_2 = 0.999;
    }
    if (data.epsilon === undefined) {
        data.epsilon = 1e-7;
    }
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "name") || (key0 === "beta_1")) || (key0 === "beta_2")) || (key0 === "epsilon"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if ("adam" !== data.name) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "adam" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    let data1 = data.beta_1;
    if ((typeof data1 == "number") && (isFinite(data1))) {
        if (data1 < 0 || isNaN(data1)) {
            const err3 = { instancePath: instancePath + "/beta_1", schemaPath: "#/properties/beta_1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data1 >= 1 || isNaN(data1)) {
            const err4 = { instancePath: instancePath + "/beta_1", schemaPath: "#/properties/beta_1/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    else {
        const err5 = { instancePath: instancePath + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    let data2 = data.beta_2;
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 < 0 || isNaN(data2)) {
            const err6 = { instancePath: instancePath + "/beta_2", schemaPath: "#/properties/beta_2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data2 >= 1 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/beta_2", schemaPath: "#/properties/beta_2/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    else {
        const err8 = { instancePath: instancePath + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    let data3 = data.epsilon;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 > 1 || isNaN(data3)) {
            const err9 = { instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
            const err10 = { instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    else {
        const err11 = { instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate103.errors = vErrors; return errors === 0; }
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema39 = { "type": "object", "properties": { "name": { "const": "adamw" }, "beta_1": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.9 }, "beta_2": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.999 }, "epsilon": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 1e-7 }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.01 } }, "required": ["name"], "additionalProperties": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate104.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.beta_1 === undefined) {
        data.beta_1 = 0.9;
    }
    if (data.beta_2 === undefined) {
        data.beta_2 = 0.999;
    }
    if (data.epsilon === undefined) {
        data.epsilon = 1e-7;
    }
    if (data.weight_decay === undefined) {
        data.weight_decay = 0.01;
    }
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "name") || (key0 === "beta_1")) || (key0 === "beta_2")) || (key0 === "epsilon")) || (key0 === "weight_decay"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if ("adamw" !== data.name) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "adamw" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    let data1 = data.beta_1;
    if ((typeof data1 == "number") && (isFinite(data1))) {
        if (data1 < 0 || isNaN(data1)) {
            const err3 = { instancePath: instancePath + "/beta_1", schemaPath: "#/properties/beta_1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data1 >= 1 || isNaN(data1)) {
            const err4 = { instancePath: instancePath + "/beta_1", schemaPath: "#/properties/beta_1/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    else {
        const err5 = { instancePath: instancePath + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    let data2 = data.beta_2;
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 < 0 || isNaN(data2)) {
            const err6 = { instancePath: instancePath + "/beta_2", schemaPath: "#/properties/beta_2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data2 >= 1 || isNaN(data2)) {
            const err7 = { instancePath: instancePath + "/beta_2", schemaPath: "#/properties/beta_2/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    else {
        const err8 = { instancePath: instancePath + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    let data3 = data.epsilon;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 > 1 || isNaN(data3)) {
            const err9 = { instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
            const err10 = { instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    else {
        const err11 = { instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    let data4 = data.weight_decay;
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 > 1 || isNaN(data4)) {
            const err12 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
            const err13 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    else {
        const err14 = { instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate104.errors = vErrors; return errors === 0; }
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate101.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.name;
    if (typeof tag0 == "string") {
        if (tag0 === "sgd") {
            if (!(validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "adam") {
            if (!(validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "adamw") {
            if (!(validate104(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "name", tagValue: tag0 }, message: "value of tag \"name\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "name", tagValue: tag0 }, message: "tag \"name\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate101.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate101.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema40 = { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantLearningRate" }, { "$ref": "#/$defs/CosineLearningRate" }, { "$ref": "#/$defs/OneCycleLearningRate" }] };
const schema41 = { "type": "object", "properties": { "schedule": { "const": "constant" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false };
const schema42 = { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }] };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate111.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if ((typeof data == "number") && (isFinite(data))) {
    if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern6.test(data)) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" }, message: "must match pattern \"" + "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) ?%$" + "\"" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate111.errors = vErrors; return errors === 0; }
validate111.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate110.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warmup === undefined) {
        data.warmup = 0;
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.peak === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peak" }, message: "must have required property '" + "peak" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "schedule") || (key0 === "peak")) || (key0 === "warmup"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("constant" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "constant" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.peak !== undefined) {
        let data1 = data.peak;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 10 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 <= 0 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (!(validate111(data.warmup, { instancePath: instancePath + "/warmup", parentData: data, parentDataProperty: "warmup", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate110.errors = vErrors; return errors === 0; }
validate110.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema43 = { "type": "object", "properties": { "schedule": { "const": "cosine" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": 0 }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate113.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warmup === undefined) {
        data.warmup = 0;
    }
    if (data.final === undefined) {
        data.final = 0;
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.peak === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peak" }, message: "must have required property '" + "peak" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "schedule") || (key0 === "peak")) || (key0 === "warmup")) || (key0 === "final"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("cosine" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "cosine" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.peak !== undefined) {
        let data1 = data.peak;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 10 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 <= 0 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (!(validate111(data.warmup, { instancePath: instancePath + "/warmup", parentData: data, parentDataProperty: "warmup", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
    }
    let data3 = data.final;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 > 10 || isNaN(data3)) {
            const err7 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
            const err8 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
}
else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} validate113.errors = vErrors; return errors === 0; }
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "properties": { "schedule": { "const": "one_cycle" }, "peak": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 }, "warmup": { "$ref": "#/$defs/Step", "default": "30 %" }, "final": { "type": "number", "minimum": 0, "maximum": 10, "default": 0 } }, "required": ["schedule", "peak"], "additionalProperties": false };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate115.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.warmup === undefined) {
        data.warmup = "30 %";
    }
    if (data.final === undefined) {
        data.final = 0;
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.peak === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peak" }, message: "must have required property '" + "peak" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "schedule") || (key0 === "peak")) || (key0 === "warmup")) || (key0 === "final"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("one_cycle" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "one_cycle" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.peak !== undefined) {
        let data1 = data.peak;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 10 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 <= 0 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/peak", schemaPath: "#/properties/peak/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (!(validate111(data.warmup, { instancePath: instancePath + "/warmup", parentData: data, parentDataProperty: "warmup", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
    }
    let data3 = data.final;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 > 10 || isNaN(data3)) {
            const err7 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
            const err8 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath: instancePath + "/final", schemaPath: "#/properties/final/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
}
else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} validate115.errors = vErrors; return errors === 0; }
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate109.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.schedule;
    if (typeof tag0 == "string") {
        if (tag0 === "constant") {
            if (!(validate110(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "cosine") {
            if (!(validate113(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "one_cycle") {
            if (!(validate115(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "schedule", tagValue: tag0 }, message: "value of tag \"schedule\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "schedule", tagValue: tag0 }, message: "tag \"schedule\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate109.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate109.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate100.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.batch_size === undefined) {
        data.batch_size = 64;
    }
    if (data.optimizer === undefined) {
        data.optimizer = { "name": "adam" };
    }
    if (data.label_smoothing === undefined) {
        data.label_smoothing = 0;
    }
    if (data.epochs === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "epochs" }, message: "must have required property '" + "epochs" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.learning_rate === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learning_rate" }, message: "must have required property '" + "learning_rate" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "epochs") || (key0 === "batch_size")) || (key0 === "optimizer")) || (key0 === "learning_rate")) || (key0 === "label_smoothing"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.epochs !== undefined) {
        let data0 = data.epochs;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err3 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 100000 || isNaN(data0)) {
                const err4 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, message: "must be <= 100000" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
                const err5 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    let data1 = data.batch_size;
    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
        const err6 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if ((typeof data1 == "number") && (isFinite(data1))) {
        if (data1 > 65536 || isNaN(data1)) {
            const err7 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
            const err8 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (!(validate101(data.optimizer, { instancePath: instancePath + "/optimizer", parentData: data, parentDataProperty: "optimizer", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
    }
    if (data.learning_rate !== undefined) {
        if (!(validate109(data.learning_rate, { instancePath: instancePath + "/learning_rate", parentData: data, parentDataProperty: "learning_rate", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
        }
    }
    let data4 = data.label_smoothing;
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 < 0 || isNaN(data4)) {
            const err9 = { instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data4 >= 1 || isNaN(data4)) {
            const err10 = { instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    else {
        const err11 = { instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate100.errors = vErrors; return errors === 0; }
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate94.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.head === undefined) {
        data.head = "keep";
    }
    if (data.batch_normalization === undefined) {
        data.batch_normalization = "keep";
    }
    if (data.model === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property '" + "model" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "model") || (key0 === "input")) || (key0 === "head")) || (key0 === "batch_normalization")) || (key0 === "training"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.model !== undefined) {
        if (!(validate53(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
    if (data.input !== undefined) {
        if (!(validate96(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
        }
    }
    let data2 = data.head;
    if (!((data2 === "keep") || (data2 === "replace"))) {
        const err2 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/enum", keyword: "enum", params: { allowedValues: schema32.properties.head.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    let data3 = data.batch_normalization;
    if (!((data3 === "keep") || (data3 === "restore"))) {
        const err3 = { instancePath: instancePath + "/batch_normalization", schemaPath: "#/properties/batch_normalization/enum", keyword: "enum", params: { allowedValues: schema32.properties.batch_normalization.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.training !== undefined) {
        if (!(validate100(data.training, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate94.errors = vErrors; return errors === 0; }
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "type": "object", "discriminator": { "propertyName": "architecture" }, "required": ["architecture"], "oneOf": [{ "$ref": "#/$defs/ResNet8" }, { "$ref": "#/$defs/DsCnn" }, { "$ref": "#/$defs/MobileNetV1" }] };
const schema46 = { "type": "object", "properties": { "architecture": { "const": "resnet8" }, "parameters": { "$ref": "#/$defs/ResNet8Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false };
const schema47 = { "type": "object", "properties": { "filters": { "type": "array", "minItems": 3, "maxItems": 3, "items": { "type": "integer", "minimum": 1, "maximum": 4096 }, "default": [16, 32, 64] }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 } }, "additionalProperties": false };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate125.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.filters === undefined) {
        data.filters = [16, 32, 64];
    }
    if (data.kernel_size === undefined) {
        data.kernel_size = 3;
    }
    for (const key0 in data) {
        if (!((key0 === "filters") || (key0 === "kernel_size"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.filters;
    if (Array.isArray(data0)) {
        if (data0.length > 3) {
            const err1 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data0.length < 3) {
            const err2 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err3 = { instancePath: instancePath + "/filters/" + i0, schemaPath: "#/properties/filters/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 4096 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/filters/" + i0, schemaPath: "#/properties/filters/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err5 = { instancePath: instancePath + "/filters/" + i0, schemaPath: "#/properties/filters/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err6 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    let data2 = data.kernel_size;
    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        const err7 = { instancePath: instancePath + "/kernel_size", schemaPath: "#/properties/kernel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 > 31 || isNaN(data2)) {
            const err8 = { instancePath: instancePath + "/kernel_size", schemaPath: "#/properties/kernel_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
            const err9 = { instancePath: instancePath + "/kernel_size", schemaPath: "#/properties/kernel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
}
else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} validate125.errors = vErrors; return errors === 0; }
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate124.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parameters === undefined) {
        data.parameters = {};
    }
    if (data.architecture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.training === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "training" }, message: "must have required property '" + "training" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "architecture") || (key0 === "parameters")) || (key0 === "training"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.architecture !== undefined) {
        if ("resnet8" !== data.architecture) {
            const err3 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/const", keyword: "const", params: { allowedValue: "resnet8" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (!(validate125(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
        errors = vErrors.length;
    }
    if (data.training !== undefined) {
        if (!(validate100(data.training, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate124.errors = vErrors; return errors === 0; }
validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "type": "object", "properties": { "architecture": { "const": "ds_cnn" }, "parameters": { "$ref": "#/$defs/DsCnnParameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false };
const schema49 = { "type": "object", "properties": { "filters": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 4096 }, { "type": "array", "minItems": 2, "maxItems": 65, "items": { "type": "integer", "minimum": 1, "maximum": 4096 } }], "default": 64 }, "blocks": { "type": "integer", "minimum": 1, "maximum": 64, "default": 4 }, "stem_kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "stem_stride": { "type": "integer", "minimum": 1, "maximum": 8, "default": 2 }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "default": 3 }, "strides": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "type": "integer", "minimum": 1, "maximum": 8 } } }, "additionalProperties": false };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate129.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.filters === undefined) {
        data.filters = 64;
    }
    if (data.blocks === undefined) {
        data.blocks = 4;
    }
    if (data.stem_kernel_size === undefined) {
        data.stem_kernel_size = 3;
    }
    if (data.stem_stride === undefined) {
        data.stem_stride = 2;
    }
    if (data.kernel_size === undefined) {
        data.kernel_size = 3;
    }
    for (const key0 in data) {
        if (!((((((key0 === "filters") || (key0 === "blocks")) || (key0 === "stem_kernel_size")) || (key0 === "stem_stride")) || (key0 === "kernel_size")) || (key0 === "strides"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.filters;
    const _errs3 = errors;
    let valid1 = false;
    const _errs4 = errors;
    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        const err1 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if ((typeof data0 == "number") && (isFinite(data0))) {
        if (data0 > 4096 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
            const err3 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
    const _errs6 = errors;
    if (Array.isArray(data0)) {
        if (data0.length > 65) {
            const err4 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 65 }, message: "must NOT have more than 65 items" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data0.length < 2) {
            const err5 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err6 = { instancePath: instancePath + "/filters/" + i0, schemaPath: "#/properties/filters/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 4096 || isNaN(data1)) {
                    const err7 = { instancePath: instancePath + "/filters/" + i0, schemaPath: "#/properties/filters/anyOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data1 < 1 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/filters/" + i0, schemaPath: "#/properties/filters/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err9 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = valid1 || _valid0;
    if (!valid1) {
        const err10 = { instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    else {
        errors = _errs3;
        if (vErrors !== null) {
            if (_errs3) {
                vErrors.length = _errs3;
            }
            else {
                vErrors = null;
            }
        }
    }
    let data2 = data.blocks;
    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        const err11 = { instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 > 64 || isNaN(data2)) {
            const err12 = { instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, message: "must be <= 64" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
            const err13 = { instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    let data3 = data.stem_kernel_size;
    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        const err14 = { instancePath: instancePath + "/stem_kernel_size", schemaPath: "#/properties/stem_kernel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 > 31 || isNaN(data3)) {
            const err15 = { instancePath: instancePath + "/stem_kernel_size", schemaPath: "#/properties/stem_kernel_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
            const err16 = { instancePath: instancePath + "/stem_kernel_size", schemaPath: "#/properties/stem_kernel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    let data4 = data.stem_stride;
    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
        const err17 = { instancePath: instancePath + "/stem_stride", schemaPath: "#/properties/stem_stride/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 > 8 || isNaN(data4)) {
            const err18 = { instancePath: instancePath + "/stem_stride", schemaPath: "#/properties/stem_stride/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
            const err19 = { instancePath: instancePath + "/stem_stride", schemaPath: "#/properties/stem_stride/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    let data5 = data.kernel_size;
    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
        const err20 = { instancePath: instancePath + "/kernel_size", schemaPath: "#/properties/kernel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    if ((typeof data5 == "number") && (isFinite(data5))) {
        if (data5 > 31 || isNaN(data5)) {
            const err21 = { instancePath: instancePath + "/kernel_size", schemaPath: "#/properties/kernel_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
            const err22 = { instancePath: instancePath + "/kernel_size", schemaPath: "#/properties/kernel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.strides !== undefined) {
        let data6 = data.strides;
        if (Array.isArray(data6)) {
            if (data6.length > 64) {
                const err23 = { instancePath: instancePath + "/strides", schemaPath: "#/properties/strides/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (data6.length < 1) {
                const err24 = { instancePath: instancePath + "/strides", schemaPath: "#/properties/strides/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
                let data7 = data6[i1];
                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                    const err25 = { instancePath: instancePath + "/strides/" + i1, schemaPath: "#/properties/strides/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if ((typeof data7 == "number") && (isFinite(data7))) {
                    if (data7 > 8 || isNaN(data7)) {
                        const err26 = { instancePath: instancePath + "/strides/" + i1, schemaPath: "#/properties/strides/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    if (data7 < 1 || isNaN(data7)) {
                        const err27 = { instancePath: instancePath + "/strides/" + i1, schemaPath: "#/properties/strides/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/strides", schemaPath: "#/properties/strides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
}
else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err29];
    }
    else {
        vErrors.push(err29);
    }
    errors++;
} validate129.errors = vErrors; return errors === 0; }
validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate128.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parameters === undefined) {
        data.parameters = {};
    }
    if (data.architecture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.training === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "training" }, message: "must have required property '" + "training" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "architecture") || (key0 === "parameters")) || (key0 === "training"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.architecture !== undefined) {
        if ("ds_cnn" !== data.architecture) {
            const err3 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/const", keyword: "const", params: { allowedValue: "ds_cnn" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (!(validate129(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
        errors = vErrors.length;
    }
    if (data.training !== undefined) {
        if (!(validate100(data.training, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate128.errors = vErrors; return errors === 0; }
validate128.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "type": "object", "properties": { "architecture": { "const": "mobilenet_v1" }, "parameters": { "$ref": "#/$defs/MobileNetV1Parameters", "default": {} }, "training": { "$ref": "#/$defs/Training" } }, "required": ["architecture", "training"], "additionalProperties": false };
const schema51 = { "type": "object", "properties": { "alpha": { "type": "number", "exclusiveMinimum": 0, "maximum": 4, "default": 0.25 } }, "additionalProperties": false };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate133.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.alpha === undefined) {
        data.alpha = 0.25;
    }
    for (const key0 in data) {
        if (!(key0 === "alpha")) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.alpha;
    if ((typeof data0 == "number") && (isFinite(data0))) {
        if (data0 > 4 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    else {
        const err3 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate133.errors = vErrors; return errors === 0; }
validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate132.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parameters === undefined) {
        data.parameters = {};
    }
    if (data.architecture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.training === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "training" }, message: "must have required property '" + "training" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "architecture") || (key0 === "parameters")) || (key0 === "training"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.architecture !== undefined) {
        if ("mobilenet_v1" !== data.architecture) {
            const err3 = { instancePath: instancePath + "/architecture", schemaPath: "#/properties/architecture/const", keyword: "const", params: { allowedValue: "mobilenet_v1" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (!(validate133(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors = vErrors.length;
    }
    if (data.training !== undefined) {
        if (!(validate100(data.training, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate132.errors = vErrors; return errors === 0; }
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate123.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.architecture === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.architecture;
    if (typeof tag0 == "string") {
        if (tag0 === "resnet8") {
            if (!(validate124(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "ds_cnn") {
            if (!(validate128(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "mobilenet_v1") {
            if (!(validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "architecture", tagValue: tag0 }, message: "value of tag \"architecture\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "architecture", tagValue: tag0 }, message: "tag \"architecture\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate123.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate123.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate93.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.model === undefined) && (missing0 = "model")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = {};
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    if (!(validate123(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
        errors = vErrors.length;
    }
    else {
        var props1 = validate123.evaluated.props;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
        if (props0 !== true && props1 !== undefined) {
            if (props1 === true) {
                props0 = true;
            }
            else {
                props0 = props0 || {};
                Object.assign(props0, props1);
            }
        }
    }
    ifClause0 = "else";
} if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} validate93.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate93.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema52 = { "type": "object", "properties": { "models": { "type": "array", "items": { "enum": ["teacher", "student"] }, "minItems": 1, "uniqueItems": true, "default": ["student"] }, "distillation": { "$ref": "#/$defs/Distillation" }, "pruning": { "$ref": "#/$defs/Pruning" }, "clustering": { "$ref": "#/$defs/Clustering" }, "quantization": { "$ref": "#/$defs/Quantization" }, "fine_tuning": { "$ref": "#/$defs/FineTuning" } }, "additionalProperties": false };
const schema53 = { "type": "object", "properties": { "temperature": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000, "default": 4 }, "alpha": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.3 } }, "additionalProperties": false };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate143.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.temperature === undefined) {
        data.temperature = 4;
    }
    if (data.alpha === undefined) {
        data.alpha = 0.3;
    }
    for (const key0 in data) {
        if (!((key0 === "temperature") || (key0 === "alpha"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.temperature;
    if ((typeof data0 == "number") && (isFinite(data0))) {
        if (data0 > 1000 || isNaN(data0)) {
            const err1 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
            const err2 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    else {
        const err3 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    let data1 = data.alpha;
    if ((typeof data1 == "number") && (isFinite(data1))) {
        if (data1 > 1 || isNaN(data1)) {
            const err4 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
            const err5 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate143.errors = vErrors; return errors === 0; }
validate143.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "type": "object", "discriminator": { "propertyName": "schedule" }, "required": ["schedule"], "oneOf": [{ "$ref": "#/$defs/ConstantSparsity" }, { "$ref": "#/$defs/PolynomialDecay" }] };
const schema55 = { "type": "object", "properties": { "schedule": { "const": "ConstantSparsity" }, "target_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "100 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "target_sparsity"], "additionalProperties": false };
const schema56 = { "anyOf": [{ "type": "number", "minimum": 0, "exclusiveMaximum": 1 }, { "type": "string", "pattern": "^[0-9]{1,2}(\\.[0-9]+)? ?%$" }] };
const pattern11 = new RegExp("^[0-9]{1,2}(\\.[0-9]+)? ?%$", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate147.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data < 0 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data >= 1 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern11.test(data)) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,2}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,2}(\\.[0-9]+)? ?%$" + "\"" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate147.errors = vErrors; return errors === 0; }
validate147.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema57 = { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate151.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    if (data.length < 1) {
        const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
        const indices0 = {};
        for (; i1--;) {
            let item0 = data[i1];
            if (typeof item0 !== "string") {
                continue;
            }
            if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err3 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
                break;
            }
            indices0[item0] = i1;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate151.errors = vErrors; return errors === 0; }
validate151.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate146.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.begin_step === undefined) {
        data.begin_step = 0;
    }
    if (data.end_step === undefined) {
        data.end_step = "100 %";
    }
    if (data.frequency === undefined) {
        data.frequency = 100;
    }
    if (data.layers === undefined) {
        data.layers = ["*"];
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.target_sparsity === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_sparsity" }, message: "must have required property '" + "target_sparsity" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((key0 === "schedule") || (key0 === "target_sparsity")) || (key0 === "begin_step")) || (key0 === "end_step")) || (key0 === "frequency")) || (key0 === "layers"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("ConstantSparsity" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "ConstantSparsity" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.target_sparsity !== undefined) {
        if (!(validate147(data.target_sparsity, { instancePath: instancePath + "/target_sparsity", parentData: data, parentDataProperty: "target_sparsity", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors = vErrors.length;
        }
    }
    if (!(validate111(data.begin_step, { instancePath: instancePath + "/begin_step", parentData: data, parentDataProperty: "begin_step", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
    }
    if (!(validate111(data.end_step, { instancePath: instancePath + "/end_step", parentData: data, parentDataProperty: "end_step", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
    }
    let data4 = data.frequency;
    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
        const err4 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if ((typeof data4 == "number") && (isFinite(data4))) {
        if (data4 > 1000000 || isNaN(data4)) {
            const err5 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
            const err6 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (!(validate151(data.layers, { instancePath: instancePath + "/layers", parentData: data, parentDataProperty: "layers", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
        errors = vErrors.length;
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate146.errors = vErrors; return errors === 0; }
validate146.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "type": "object", "properties": { "schedule": { "const": "PolynomialDecay" }, "initial_sparsity": { "$ref": "#/$defs/SparsityFraction", "default": 0.5 }, "final_sparsity": { "$ref": "#/$defs/SparsityFraction" }, "power": { "type": "number", "exclusiveMinimum": 0, "maximum": 100, "default": 3 }, "begin_step": { "$ref": "#/$defs/Step", "default": 0 }, "end_step": { "$ref": "#/$defs/Step", "default": "80 %" }, "frequency": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 100 }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["schedule", "final_sparsity"], "additionalProperties": false };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate153.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.initial_sparsity === undefined) {
        data.initial_sparsity = 0.5;
    }
    if (data.power === undefined) {
        data.power = 3;
    }
    if (data.begin_step === undefined) {
        data.begin_step = 0;
    }
    if (data.end_step === undefined) {
        data.end_step = "80 %";
    }
    if (data.frequency === undefined) {
        data.frequency = 100;
    }
    if (data.layers === undefined) {
        data.layers = ["*"];
    }
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.final_sparsity === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "final_sparsity" }, message: "must have required property '" + "final_sparsity" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "schedule") || (key0 === "initial_sparsity")) || (key0 === "final_sparsity")) || (key0 === "power")) || (key0 === "begin_step")) || (key0 === "end_step")) || (key0 === "frequency")) || (key0 === "layers"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.schedule !== undefined) {
        if ("PolynomialDecay" !== data.schedule) {
            const err3 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/const", keyword: "const", params: { allowedValue: "PolynomialDecay" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (!(validate147(data.initial_sparsity, { instancePath: instancePath + "/initial_sparsity", parentData: data, parentDataProperty: "initial_sparsity", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
        errors = vErrors.length;
    }
    if (data.final_sparsity !== undefined) {
        if (!(validate147(data.final_sparsity, { instancePath: instancePath + "/final_sparsity", parentData: data, parentDataProperty: "final_sparsity", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors = vErrors.length;
        }
    }
    let data3 = data.power;
    if ((typeof data3 == "number") && (isFinite(data3))) {
        if (data3 > 100 || isNaN(data3)) {
            const err4 = { instancePath: instancePath + "/power", schemaPath: "#/properties/power/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
            const err5 = { instancePath: instancePath + "/power", schemaPath: "#/properties/power/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath: instancePath + "/power", schemaPath: "#/properties/power/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (!(validate111(data.begin_step, { instancePath: instancePath + "/begin_step", parentData: data, parentDataProperty: "begin_step", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
    }
    if (!(validate111(data.end_step, { instancePath: instancePath + "/end_step", parentData: data, parentDataProperty: "end_step", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
        errors = vErrors.length;
    }
    let data6 = data.frequency;
    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
        const err7 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if ((typeof data6 == "number") && (isFinite(data6))) {
        if (data6 > 1000000 || isNaN(data6)) {
            const err8 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
            const err9 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (!(validate151(data.layers, { instancePath: instancePath + "/layers", parentData: data, parentDataProperty: "layers", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
        errors = vErrors.length;
    }
}
else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err10];
    }
    else {
        vErrors.push(err10);
    }
    errors++;
} validate153.errors = vErrors; return errors === 0; }
validate153.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate145.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schedule === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property '" + "schedule" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.schedule;
    if (typeof tag0 == "string") {
        if (tag0 === "ConstantSparsity") {
            if (!(validate146(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "PolynomialDecay") {
            if (!(validate153(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "schedule", tagValue: tag0 }, message: "value of tag \"schedule\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "schedule", tagValue: tag0 }, message: "tag \"schedule\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate145.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate145.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema59 = { "type": "object", "properties": { "number_of_clusters": { "type": "integer", "minimum": 2, "maximum": 256 }, "cluster_centroids_init": { "enum": ["LINEAR", "RANDOM", "DENSITY_BASED", "KMEANS_PLUS_PLUS"], "default": "KMEANS_PLUS_PLUS" }, "preserve_sparsity": { "type": "boolean", "default": true }, "layers": { "$ref": "#/$defs/Layers", "default": ["*"] } }, "required": ["number_of_clusters"], "additionalProperties": false };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate162.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cluster_centroids_init === undefined) {
        data.cluster_centroids_init = "KMEANS_PLUS_PLUS";
    }
    if (data.preserve_sparsity === undefined) {
        data.preserve_sparsity = true;
    }
    if (data.layers === undefined) {
        data.layers = ["*"];
    }
    if (data.number_of_clusters === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number_of_clusters" }, message: "must have required property '" + "number_of_clusters" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "number_of_clusters") || (key0 === "cluster_centroids_init")) || (key0 === "preserve_sparsity")) || (key0 === "layers"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.number_of_clusters !== undefined) {
        let data0 = data.number_of_clusters;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err2 = { instancePath: instancePath + "/number_of_clusters", schemaPath: "#/properties/number_of_clusters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 256 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/number_of_clusters", schemaPath: "#/properties/number_of_clusters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data0 < 2 || isNaN(data0)) {
                const err4 = { instancePath: instancePath + "/number_of_clusters", schemaPath: "#/properties/number_of_clusters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    let data1 = data.cluster_centroids_init;
    if (!((((data1 === "LINEAR") || (data1 === "RANDOM")) || (data1 === "DENSITY_BASED")) || (data1 === "KMEANS_PLUS_PLUS"))) {
        const err5 = { instancePath: instancePath + "/cluster_centroids_init", schemaPath: "#/properties/cluster_centroids_init/enum", keyword: "enum", params: { allowedValues: schema59.properties.cluster_centroids_init.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (typeof data.preserve_sparsity !== "boolean") {
        const err6 = { instancePath: instancePath + "/preserve_sparsity", schemaPath: "#/properties/preserve_sparsity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (!(validate151(data.layers, { instancePath: instancePath + "/layers", parentData: data, parentDataProperty: "layers", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
        errors = vErrors.length;
    }
}
else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err7];
    }
    else {
        vErrors.push(err7);
    }
    errors++;
} validate162.errors = vErrors; return errors === 0; }
validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema60 = { "type": "object", "properties": { "mode": { "enum": ["qat", "ptq"], "default": "qat" }, "num_bits": { "const": 8, "default": 8 }, "per_axis": { "type": "boolean", "default": true }, "representative_dataset": { "type": "object", "properties": { "samples": { "type": "integer", "minimum": 1, "maximum": 1000000, "default": 256 } }, "additionalProperties": false, "default": {} } }, "additionalProperties": false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate165.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === undefined) {
        data.mode = "qat";
    }
    if (data.num_bits === undefined) {
        data.num_bits = 8;
    }
    if (data.per_axis === undefined) {
        data.per_axis = true;
    }
    if (data.representative_dataset === undefined) {
        data.representative_dataset = {};
    }
    for (const key0 in data) {
        if (!((((key0 === "mode") || (key0 === "num_bits")) || (key0 === "per_axis")) || (key0 === "representative_dataset"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.mode;
    if (!((data0 === "qat") || (data0 === "ptq"))) {
        const err1 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema60.properties.mode.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (8 !== data.num_bits) {
        const err2 = { instancePath: instancePath + "/num_bits", schemaPath: "#/properties/num_bits/const", keyword: "const", params: { allowedValue: 8 }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (typeof data.per_axis !== "boolean") {
        const err3 = { instancePath: instancePath + "/per_axis", schemaPath: "#/properties/per_axis/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    let data3 = data.representative_dataset;
    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.samples === undefined) {
            data3.samples = 256;
        }
        for (const key1 in data3) {
            if (!(key1 === "samples")) {
                const err4 = { instancePath: instancePath + "/representative_dataset", schemaPath: "#/properties/representative_dataset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        let data4 = data3.samples;
        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
            const err5 = { instancePath: instancePath + "/representative_dataset/samples", schemaPath: "#/properties/representative_dataset/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if ((typeof data4 == "number") && (isFinite(data4))) {
            if (data4 > 1000000 || isNaN(data4)) {
                const err6 = { instancePath: instancePath + "/representative_dataset/samples", schemaPath: "#/properties/representative_dataset/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
                const err7 = { instancePath: instancePath + "/representative_dataset/samples", schemaPath: "#/properties/representative_dataset/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath: instancePath + "/representative_dataset", schemaPath: "#/properties/representative_dataset/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate165.errors = vErrors; return errors === 0; }
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema61 = { "type": "object", "properties": { "epochs": { "type": "integer", "minimum": 1, "maximum": 100000 }, "batch_size": { "type": "integer", "minimum": 1, "maximum": 65536 }, "learning_rate": { "$ref": "#/$defs/LearningRate" } }, "required": ["epochs", "learning_rate"], "additionalProperties": false };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate167.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.epochs === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "epochs" }, message: "must have required property '" + "epochs" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.learning_rate === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learning_rate" }, message: "must have required property '" + "learning_rate" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "epochs") || (key0 === "batch_size")) || (key0 === "learning_rate"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.epochs !== undefined) {
        let data0 = data.epochs;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err3 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 100000 || isNaN(data0)) {
                const err4 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, message: "must be <= 100000" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
                const err5 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    if (data.batch_size !== undefined) {
        let data1 = data.batch_size;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err6 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 65536 || isNaN(data1)) {
                const err7 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err8 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    if (data.learning_rate !== undefined) {
        if (!(validate109(data.learning_rate, { instancePath: instancePath + "/learning_rate", parentData: data, parentDataProperty: "learning_rate", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err9];
    }
    else {
        vErrors.push(err9);
    }
    errors++;
} validate167.errors = vErrors; return errors === 0; }
validate167.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate142.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.models === undefined) {
        data.models = ["student"];
    }
    for (const key0 in data) {
        if (!((((((key0 === "models") || (key0 === "distillation")) || (key0 === "pruning")) || (key0 === "clustering")) || (key0 === "quantization")) || (key0 === "fine_tuning"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.models;
    if (Array.isArray(data0)) {
        if (data0.length < 1) {
            const err1 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (!((data1 === "teacher") || (data1 === "student"))) {
                const err2 = { instancePath: instancePath + "/models/" + i0, schemaPath: "#/properties/models/items/enum", keyword: "enum", params: { allowedValues: schema52.properties.models.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
            outer0: for (; i1--;) {
                for (j0 = i1; j0--;) {
                    if (func0(data0[i1], data0[j0])) {
                        const err3 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                        break outer0;
                    }
                }
            }
        }
    }
    else {
        const err4 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.distillation !== undefined) {
        if (!(validate143(data.distillation, { instancePath: instancePath + "/distillation", parentData: data, parentDataProperty: "distillation", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
            errors = vErrors.length;
        }
    }
    if (data.pruning !== undefined) {
        if (!(validate145(data.pruning, { instancePath: instancePath + "/pruning", parentData: data, parentDataProperty: "pruning", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
            errors = vErrors.length;
        }
    }
    if (data.clustering !== undefined) {
        if (!(validate162(data.clustering, { instancePath: instancePath + "/clustering", parentData: data, parentDataProperty: "clustering", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
            errors = vErrors.length;
        }
    }
    if (data.quantization !== undefined) {
        if (!(validate165(data.quantization, { instancePath: instancePath + "/quantization", parentData: data, parentDataProperty: "quantization", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
            errors = vErrors.length;
        }
    }
    if (data.fine_tuning !== undefined) {
        if (!(validate167(data.fine_tuning, { instancePath: instancePath + "/fine_tuning", parentData: data, parentDataProperty: "fine_tuning", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} validate142.errors = vErrors; return errors === 0; }
validate142.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema62 = { "type": "object", "properties": { "model": { "enum": ["teacher", "student"], "default": "student" }, "format": { "enum": ["tflite"], "default": "tflite" }, "type": { "enum": ["float32", "int8"] }, "file": { "$ref": "#/$defs/RelativePath" } }, "additionalProperties": false };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate171.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model === undefined) {
        data.model = "student";
    }
    if (data.format === undefined) {
        data.format = "tflite";
    }
    for (const key0 in data) {
        if (!((((key0 === "model") || (key0 === "format")) || (key0 === "type")) || (key0 === "file"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    let data0 = data.model;
    if (!((data0 === "teacher") || (data0 === "student"))) {
        const err1 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: schema62.properties.model.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (!(data.format === "tflite")) {
        const err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema62.properties.format.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.type !== undefined) {
        let data2 = data.type;
        if (!((data2 === "float32") || (data2 === "int8"))) {
            const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema62.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.file !== undefined) {
        if (!(validate53(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate171.errors = vErrors; return errors === 0; }
validate171.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema63 = { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate174.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    if (data.length > 1000) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
        const indices0 = {};
        for (; i1--;) {
            let item0 = data[i1];
            if (typeof item0 !== "string") {
                continue;
            }
            if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err4 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
                break;
            }
            indices0[item0] = i1;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} validate174.errors = vErrors; return errors === 0; }
validate174.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema64 = { "type": "object", "discriminator": { "propertyName": "via" }, "required": ["via"], "oneOf": [{ "$ref": "#/$defs/LocalDevice" }, { "$ref": "#/$defs/SshDevice" }, { "$ref": "#/$defs/AdbDevice" }, { "$ref": "#/$defs/SerialDevice" }, { "$ref": "#/$defs/LabDevice" }] };
const schema65 = { "type": "object", "properties": { "via": { "const": "local" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["self-hosted"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "shared": { "type": "boolean", "default": false }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "runtime": { "enum": ["auto", "litert", "tflite", "benchmark_model", "litert-python", "builtin"], "default": "auto" }, "library": { "type": "string", "minLength": 1, "maxLength": 1000 }, "threads": { "type": "integer", "minimum": 1, "maximum": 256, "default": 1 }, "warmup": { "type": "integer", "minimum": 0, "maximum": 1000000, "default": 10 }, "runs": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 7 }, "window": { "$ref": "#/$defs/RunDuration", "default": "1 s" }, "cool_down": { "$ref": "#/$defs/RunDuration" }, "protocol": { "enum": ["standard", "mlperf_tiny"], "default": "standard" }, "governor": { "type": "string", "minLength": 1, "maxLength": 60 }, "meter": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$", "default": "none" }, "tolerance": { "type": "number", "exclusiveMinimum": 0, "maximum": 256 }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via"], "additionalProperties": false };
const schema66 = { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(s|min|h)$" }] };
const pattern15 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(s|min|h)$", "u");
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate178.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data <= 0 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern15.test(data)) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(s|min|h)$" }, message: "must match pattern \"" + "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(s|min|h)$" + "\"" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate178.errors = vErrors; return errors === 0; }
validate178.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema67 = { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(ms|s|min|h)$" }] };
const pattern16 = new RegExp("^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(ms|s|min|h)$", "u");
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate180.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data <= 0 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern16.test(data)) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(ms|s|min|h)$" }, message: "must match pattern \"" + "^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)? ?(ms|s|min|h)$" + "\"" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate180.errors = vErrors; return errors === 0; }
validate180.evaluated = { "dynamicProps": false, "dynamicItems": false };
const pattern17 = new RegExp("^(none|rapl|ina3221|pi5|command:.*[^ ].*)$", "u");
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate177.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.runs_on === undefined) {
        data.runs_on = ["self-hosted"];
    }
    if (data.shared === undefined) {
        data.shared = false;
    }
    if (data.timeout === undefined) {
        data.timeout = "20 min";
    }
    if (data.runtime === undefined) {
        data.runtime = "auto";
    }
    if (data.threads === undefined) {
        data.threads = 1;
    }
    if (data.warmup === undefined) {
        data.warmup = 10;
    }
    if (data.runs === undefined) {
        data.runs = 7;
    }
    if (data.window === undefined) {
        data.window = "1 s";
    }
    if (data.protocol === undefined) {
        data.protocol = "standard";
    }
    if (data.meter === undefined) {
        data.meter = "none";
    }
    if (data.via === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "via" }, message: "must have required property '" + "via" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema65.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.via !== undefined) {
        if ("local" !== data.via) {
            const err2 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/const", keyword: "const", params: { allowedValue: "local" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    let data1 = data.runs_on;
    if (Array.isArray(data1)) {
        if (data1.length > 20) {
            const err3 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data1.length < 1) {
            const err4 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === "string") {
                if (func2(data2) > 100) {
                    const err5 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (func2(data2) < 1) {
                    const err6 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
            const indices0 = {};
            for (; i1--;) {
                let item0 = data1[i1];
                if (typeof item0 !== "string") {
                    continue;
                }
                if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err8 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                    break;
                }
                indices0[item0] = i1;
            }
        }
    }
    else {
        const err9 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    if (data.artifacts !== undefined) {
        let data3 = data.artifacts;
        if (Array.isArray(data3)) {
            if (data3.length > 1000) {
                const err10 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data3.length < 1) {
                const err11 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            const len1 = data3.length;
            for (let i2 = 0; i2 < len1; i2++) {
                let data4 = data3[i2];
                if (typeof data4 === "string") {
                    if (func2(data4) < 1) {
                        const err12 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                else {
                    const err13 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            let i3 = data3.length;
            let j1;
            if (i3 > 1) {
                const indices1 = {};
                for (; i3--;) {
                    let item1 = data3[i3];
                    if (typeof item1 !== "string") {
                        continue;
                    }
                    if (typeof indices1[item1] == "number") {
                        j1 = indices1[item1];
                        const err14 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                        break;
                    }
                    indices1[item1] = i3;
                }
            }
        }
        else {
            const err15 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (typeof data.shared !== "boolean") {
        const err16 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    if (!(validate178(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
    }
    let data7 = data.runtime;
    if (!((((((data7 === "auto") || (data7 === "litert")) || (data7 === "tflite")) || (data7 === "benchmark_model")) || (data7 === "litert-python")) || (data7 === "builtin"))) {
        const err17 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/enum", keyword: "enum", params: { allowedValues: schema65.properties.runtime.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    if (data.library !== undefined) {
        let data8 = data.library;
        if (typeof data8 === "string") {
            if (func2(data8) > 1000) {
                const err18 = { instancePath: instancePath + "/library", schemaPath: "#/properties/library/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (func2(data8) < 1) {
                const err19 = { instancePath: instancePath + "/library", schemaPath: "#/properties/library/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        else {
            const err20 = { instancePath: instancePath + "/library", schemaPath: "#/properties/library/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
    }
    let data9 = data.threads;
    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
        const err21 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    if ((typeof data9 == "number") && (isFinite(data9))) {
        if (data9 > 256 || isNaN(data9)) {
            const err22 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
            const err23 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    let data10 = data.warmup;
    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
        const err24 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    if ((typeof data10 == "number") && (isFinite(data10))) {
        if (data10 > 1000000 || isNaN(data10)) {
            const err25 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
            if (vErrors === null) {
                vErrors = [err25];
            }
            else {
                vErrors.push(err25);
            }
            errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
            const err26 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    let data11 = data.runs;
    if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
        const err27 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    if ((typeof data11 == "number") && (isFinite(data11))) {
        if (data11 > 1000 || isNaN(data11)) {
            const err28 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
            const err29 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
    }
    if (!(validate180(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
    }
    if (data.cool_down !== undefined) {
        if (!(validate180(data.cool_down, { instancePath: instancePath + "/cool_down", parentData: data, parentDataProperty: "cool_down", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
            errors = vErrors.length;
        }
    }
    let data14 = data.protocol;
    if (!((data14 === "standard") || (data14 === "mlperf_tiny"))) {
        const err30 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema65.properties.protocol.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err30];
        }
        else {
            vErrors.push(err30);
        }
        errors++;
    }
    if (data.governor !== undefined) {
        let data15 = data.governor;
        if (typeof data15 === "string") {
            if (func2(data15) > 60) {
                const err31 = { instancePath: instancePath + "/governor", schemaPath: "#/properties/governor/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            if (func2(data15) < 1) {
                const err32 = { instancePath: instancePath + "/governor", schemaPath: "#/properties/governor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/governor", schemaPath: "#/properties/governor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    let data16 = data.meter;
    if (typeof data16 === "string") {
        if (func2(data16) > 500) {
            const err34 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        if (func2(data16) < 1) {
            const err35 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
        if (!pattern17.test(data16)) {
            const err36 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/pattern", keyword: "pattern", params: { pattern: "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$" }, message: "must match pattern \"" + "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$" + "\"" };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
    }
    else {
        const err37 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err37];
        }
        else {
            vErrors.push(err37);
        }
        errors++;
    }
    if (data.tolerance !== undefined) {
        let data17 = data.tolerance;
        if ((typeof data17 == "number") && (isFinite(data17))) {
            if (data17 > 256 || isNaN(data17)) {
                const err38 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
            if (data17 <= 0 || isNaN(data17)) {
                const err39 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        else {
            const err40 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err40];
            }
            else {
                vErrors.push(err40);
            }
            errors++;
        }
    }
    if (data.costs !== undefined) {
        if (!(validate53(data.costs, { instancePath: instancePath + "/costs", parentData: data, parentDataProperty: "costs", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err41];
    }
    else {
        vErrors.push(err41);
    }
    errors++;
} validate177.errors = vErrors; return errors === 0; }
validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema68 = { "type": "object", "properties": { "via": { "const": "ssh" }, "host": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.@:%-]*$" }, "port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "folder": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^/[A-Za-z0-9/_.~-]*$", "default": "/tmp" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["self-hosted"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "shared": { "type": "boolean", "default": false }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "runtime": { "enum": ["auto", "litert", "tflite", "benchmark_model", "litert-python", "builtin"], "default": "auto" }, "library": { "type": "string", "minLength": 1, "maxLength": 1000 }, "threads": { "type": "integer", "minimum": 1, "maximum": 256, "default": 1 }, "warmup": { "type": "integer", "minimum": 0, "maximum": 1000000, "default": 10 }, "runs": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 7 }, "window": { "$ref": "#/$defs/RunDuration", "default": "1 s" }, "cool_down": { "$ref": "#/$defs/RunDuration" }, "protocol": { "enum": ["standard", "mlperf_tiny"], "default": "standard" }, "governor": { "type": "string", "minLength": 1, "maxLength": 60 }, "meter": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$", "default": "none" }, "tolerance": { "type": "number", "exclusiveMinimum": 0, "maximum": 256 }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via", "host"], "additionalProperties": false };
const pattern18 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.@:%-]*$", "u");
const pattern19 = new RegExp("^/[A-Za-z0-9/_.~-]*$", "u");
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate184.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.folder === undefined) {
        data.folder = "/tmp";
    }
    if (data.runs_on === undefined) {
        data.runs_on = ["self-hosted"];
    }
    if (data.shared === undefined) {
        data.shared = false;
    }
    if (data.timeout === undefined) {
        data.timeout = "20 min";
    }
    if (data.runtime === undefined) {
        data.runtime = "auto";
    }
    if (data.threads === undefined) {
        data.threads = 1;
    }
    if (data.warmup === undefined) {
        data.warmup = 10;
    }
    if (data.runs === undefined) {
        data.runs = 7;
    }
    if (data.window === undefined) {
        data.window = "1 s";
    }
    if (data.protocol === undefined) {
        data.protocol = "standard";
    }
    if (data.meter === undefined) {
        data.meter = "none";
    }
    if (data.via === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "via" }, message: "must have required property '" + "via" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.host === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema68.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.via !== undefined) {
        if ("ssh" !== data.via) {
            const err3 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/const", keyword: "const", params: { allowedValue: "ssh" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.host !== undefined) {
        let data1 = data.host;
        if (typeof data1 === "string") {
            if (func2(data1) > 200) {
                const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (func2(data1) < 1) {
                const err5 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!pattern18.test(data1)) {
                const err6 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.@:%-]*$" }, message: "must match pattern \"" + "^[A-Za-z0-9_][A-Za-z0-9_.@:%-]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data2 = data.port;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err8 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 65535 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err10 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    let data3 = data.folder;
    if (typeof data3 === "string") {
        if (func2(data3) > 200) {
            const err11 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (func2(data3) < 1) {
            const err12 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (!pattern19.test(data3)) {
            const err13 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/pattern", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9/_.~-]*$" }, message: "must match pattern \"" + "^/[A-Za-z0-9/_.~-]*$" + "\"" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    else {
        const err14 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    let data4 = data.runs_on;
    if (Array.isArray(data4)) {
        if (data4.length > 20) {
            const err15 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data4.length < 1) {
            const err16 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data5 = data4[i0];
            if (typeof data5 === "string") {
                if (func2(data5) > 100) {
                    const err17 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (func2(data5) < 1) {
                    const err18 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
            const indices0 = {};
            for (; i1--;) {
                let item0 = data4[i1];
                if (typeof item0 !== "string") {
                    continue;
                }
                if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err20 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                    break;
                }
                indices0[item0] = i1;
            }
        }
    }
    else {
        const err21 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    if (data.artifacts !== undefined) {
        let data6 = data.artifacts;
        if (Array.isArray(data6)) {
            if (data6.length > 1000) {
                const err22 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (data6.length < 1) {
                const err23 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            const len1 = data6.length;
            for (let i2 = 0; i2 < len1; i2++) {
                let data7 = data6[i2];
                if (typeof data7 === "string") {
                    if (func2(data7) < 1) {
                        const err24 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                else {
                    const err25 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            let i3 = data6.length;
            let j1;
            if (i3 > 1) {
                const indices1 = {};
                for (; i3--;) {
                    let item1 = data6[i3];
                    if (typeof item1 !== "string") {
                        continue;
                    }
                    if (typeof indices1[item1] == "number") {
                        j1 = indices1[item1];
                        const err26 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                        break;
                    }
                    indices1[item1] = i3;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (typeof data.shared !== "boolean") {
        const err28 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    if (!(validate178(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
    }
    let data10 = data.runtime;
    if (!((((((data10 === "auto") || (data10 === "litert")) || (data10 === "tflite")) || (data10 === "benchmark_model")) || (data10 === "litert-python")) || (data10 === "builtin"))) {
        const err29 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/enum", keyword: "enum", params: { allowedValues: schema68.properties.runtime.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    if (data.library !== undefined) {
        let data11 = data.library;
        if (typeof data11 === "string") {
            if (func2(data11) > 1000) {
                const err30 = { instancePath: instancePath + "/library", schemaPath: "#/properties/library/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (func2(data11) < 1) {
                const err31 = { instancePath: instancePath + "/library", schemaPath: "#/properties/library/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        else {
            const err32 = { instancePath: instancePath + "/library", schemaPath: "#/properties/library/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
    }
    let data12 = data.threads;
    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
        const err33 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    if ((typeof data12 == "number") && (isFinite(data12))) {
        if (data12 > 256 || isNaN(data12)) {
            const err34 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
            const err35 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
    }
    let data13 = data.warmup;
    if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
        const err36 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err36];
        }
        else {
            vErrors.push(err36);
        }
        errors++;
    }
    if ((typeof data13 == "number") && (isFinite(data13))) {
        if (data13 > 1000000 || isNaN(data13)) {
            const err37 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
            const err38 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
    }
    let data14 = data.runs;
    if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
        const err39 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    if ((typeof data14 == "number") && (isFinite(data14))) {
        if (data14 > 1000 || isNaN(data14)) {
            const err40 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
            if (vErrors === null) {
                vErrors = [err40];
            }
            else {
                vErrors.push(err40);
            }
            errors++;
        }
        if (data14 < 1 || isNaN(data14)) {
            const err41 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
    if (!(validate180(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
    }
    if (data.cool_down !== undefined) {
        if (!(validate180(data.cool_down, { instancePath: instancePath + "/cool_down", parentData: data, parentDataProperty: "cool_down", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
            errors = vErrors.length;
        }
    }
    let data17 = data.protocol;
    if (!((data17 === "standard") || (data17 === "mlperf_tiny"))) {
        const err42 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema68.properties.protocol.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err42];
        }
        else {
            vErrors.push(err42);
        }
        errors++;
    }
    if (data.governor !== undefined) {
        let data18 = data.governor;
        if (typeof data18 === "string") {
            if (func2(data18) > 60) {
                const err43 = { instancePath: instancePath + "/governor", schemaPath: "#/properties/governor/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
            if (func2(data18) < 1) {
                const err44 = { instancePath: instancePath + "/governor", schemaPath: "#/properties/governor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        else {
            const err45 = { instancePath: instancePath + "/governor", schemaPath: "#/properties/governor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err45];
            }
            else {
                vErrors.push(err45);
            }
            errors++;
        }
    }
    let data19 = data.meter;
    if (typeof data19 === "string") {
        if (func2(data19) > 500) {
            const err46 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
            if (vErrors === null) {
                vErrors = [err46];
            }
            else {
                vErrors.push(err46);
            }
            errors++;
        }
        if (func2(data19) < 1) {
            const err47 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
                vErrors = [err47];
            }
            else {
                vErrors.push(err47);
            }
            errors++;
        }
        if (!pattern17.test(data19)) {
            const err48 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/pattern", keyword: "pattern", params: { pattern: "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$" }, message: "must match pattern \"" + "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$" + "\"" };
            if (vErrors === null) {
                vErrors = [err48];
            }
            else {
                vErrors.push(err48);
            }
            errors++;
        }
    }
    else {
        const err49 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err49];
        }
        else {
            vErrors.push(err49);
        }
        errors++;
    }
    if (data.tolerance !== undefined) {
        let data20 = data.tolerance;
        if ((typeof data20 == "number") && (isFinite(data20))) {
            if (data20 > 256 || isNaN(data20)) {
                const err50 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
            if (data20 <= 0 || isNaN(data20)) {
                const err51 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
        else {
            const err52 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err52];
            }
            else {
                vErrors.push(err52);
            }
            errors++;
        }
    }
    if (data.costs !== undefined) {
        if (!(validate53(data.costs, { instancePath: instancePath + "/costs", parentData: data, parentDataProperty: "costs", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err53];
    }
    else {
        vErrors.push(err53);
    }
    errors++;
} validate184.errors = vErrors; return errors === 0; }
validate184.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema69 = { "type": "object", "properties": { "via": { "const": "adb" }, "serial": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9_.:-]+$" }, "folder": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^/[A-Za-z0-9/_.~-]*$", "default": "/data/local/tmp" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["self-hosted"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "shared": { "type": "boolean", "default": false }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "runtime": { "enum": ["auto", "litert", "tflite", "benchmark_model", "litert-python", "builtin"], "default": "auto" }, "library": { "type": "string", "minLength": 1, "maxLength": 1000 }, "threads": { "type": "integer", "minimum": 1, "maximum": 256, "default": 1 }, "warmup": { "type": "integer", "minimum": 0, "maximum": 1000000, "default": 10 }, "runs": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 7 }, "window": { "$ref": "#/$defs/RunDuration", "default": "1 s" }, "cool_down": { "$ref": "#/$defs/RunDuration" }, "protocol": { "enum": ["standard", "mlperf_tiny"], "default": "standard" }, "governor": { "type": "string", "minLength": 1, "maxLength": 60 }, "meter": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$", "default": "none" }, "tolerance": { "type": "number", "exclusiveMinimum": 0, "maximum": 256 }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via"], "additionalProperties": false };
const pattern21 = new RegExp("^[A-Za-z0-9_.:-]+$", "u");
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate189.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.folder === undefined) {
        data.folder = "/data/local/tmp";
    }
    if (data.runs_on === undefined) {
        data.runs_on = ["self-hosted"];
    }
    if (data.shared === undefined) {
        data.shared = false;
    }
    if (data.timeout === undefined) {
        data.timeout = "20 min";
    }
    if (data.runtime === undefined) {
        data.runtime = "auto";
    }
    if (data.threads === undefined) {
        data.threads = 1;
    }
    if (data.warmup === undefined) {
        data.warmup = 10;
    }
    if (data.runs === undefined) {
        data.runs = 7;
    }
    if (data.window === undefined) {
        data.window = "1 s";
    }
    if (data.protocol === undefined) {
        data.protocol = "standard";
    }
    if (data.meter === undefined) {
        data.meter = "none";
    }
    if (data.via === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "via" }, message: "must have required property '" + "via" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema69.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.via !== undefined) {
        if ("adb" !== data.via) {
            const err2 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/const", keyword: "const", params: { allowedValue: "adb" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.serial !== undefined) {
        let data1 = data.serial;
        if (typeof data1 === "string") {
            if (func2(data1) > 200) {
                const err3 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (func2(data1) < 1) {
                const err4 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern21.test(data1)) {
                const err5 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.:-]+$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.:-]+$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    let data2 = data.folder;
    if (typeof data2 === "string") {
        if (func2(data2) > 200) {
            const err7 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (func2(data2) < 1) {
            const err8 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (!pattern19.test(data2)) {
            const err9 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/pattern", keyword: "pattern", params: { pattern: "^/[A-Za-z0-9/_.~-]*$" }, message: "must match pattern \"" + "^/[A-Za-z0-9/_.~-]*$" + "\"" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    else {
        const err10 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    let data3 = data.runs_on;
    if (Array.isArray(data3)) {
        if (data3.length > 20) {
            const err11 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data3.length < 1) {
            const err12 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            if (typeof data4 === "string") {
                if (func2(data4) > 100) {
                    const err13 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (func2(data4) < 1) {
                    const err14 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
            const indices0 = {};
            for (; i1--;) {
                let item0 = data3[i1];
                if (typeof item0 !== "string") {
                    continue;
                }
                if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err16 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                    break;
                }
                indices0[item0] = i1;
            }
        }
    }
    else {
        const err17 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    if (data.artifacts !== undefined) {
        let data5 = data.artifacts;
        if (Array.isArray(data5)) {
            if (data5.length > 1000) {
                const err18 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data5.length < 1) {
                const err19 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            const len1 = data5.length;
            for (let i2 = 0; i2 < len1; i2++) {
                let data6 = data5[i2];
                if (typeof data6 === "string") {
                    if (func2(data6) < 1) {
                        const err20 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                else {
                    const err21 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            let i3 = data5.length;
            let j1;
            if (i3 > 1) {
                const indices1 = {};
                for (; i3--;) {
                    let item1 = data5[i3];
                    if (typeof item1 !== "string") {
                        continue;
                    }
                    if (typeof indices1[item1] == "number") {
                        j1 = indices1[item1];
                        const err22 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                        break;
                    }
                    indices1[item1] = i3;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (typeof data.shared !== "boolean") {
        const err24 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    if (!(validate178(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
    }
    let data9 = data.runtime;
    if (!((((((data9 === "auto") || (data9 === "litert")) || (data9 === "tflite")) || (data9 === "benchmark_model")) || (data9 === "litert-python")) || (data9 === "builtin"))) {
        const err25 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/enum", keyword: "enum", params: { allowedValues: schema69.properties.runtime.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    if (data.library !== undefined) {
        let data10 = data.library;
        if (typeof data10 === "string") {
            if (func2(data10) > 1000) {
                const err26 = { instancePath: instancePath + "/library", schemaPath: "#/properties/library/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if (func2(data10) < 1) {
                const err27 = { instancePath: instancePath + "/library", schemaPath: "#/properties/library/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/library", schemaPath: "#/properties/library/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
    let data11 = data.threads;
    if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
        const err29 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    if ((typeof data11 == "number") && (isFinite(data11))) {
        if (data11 > 256 || isNaN(data11)) {
            const err30 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
            const err31 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
    }
    let data12 = data.warmup;
    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
        const err32 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err32];
        }
        else {
            vErrors.push(err32);
        }
        errors++;
    }
    if ((typeof data12 == "number") && (isFinite(data12))) {
        if (data12 > 1000000 || isNaN(data12)) {
            const err33 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
            const err34 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err34];
            }
            else {
                vErrors.push(err34);
            }
            errors++;
        }
    }
    let data13 = data.runs;
    if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
        const err35 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err35];
        }
        else {
            vErrors.push(err35);
        }
        errors++;
    }
    if ((typeof data13 == "number") && (isFinite(data13))) {
        if (data13 > 1000 || isNaN(data13)) {
            const err36 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
            const err37 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
    }
    if (!(validate180(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
    }
    if (data.cool_down !== undefined) {
        if (!(validate180(data.cool_down, { instancePath: instancePath + "/cool_down", parentData: data, parentDataProperty: "cool_down", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
            errors = vErrors.length;
        }
    }
    let data16 = data.protocol;
    if (!((data16 === "standard") || (data16 === "mlperf_tiny"))) {
        const err38 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema69.properties.protocol.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
    if (data.governor !== undefined) {
        let data17 = data.governor;
        if (typeof data17 === "string") {
            if (func2(data17) > 60) {
                const err39 = { instancePath: instancePath + "/governor", schemaPath: "#/properties/governor/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            if (func2(data17) < 1) {
                const err40 = { instancePath: instancePath + "/governor", schemaPath: "#/properties/governor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/governor", schemaPath: "#/properties/governor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
    let data18 = data.meter;
    if (typeof data18 === "string") {
        if (func2(data18) > 500) {
            const err42 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
        if (func2(data18) < 1) {
            const err43 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
        if (!pattern17.test(data18)) {
            const err44 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/pattern", keyword: "pattern", params: { pattern: "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$" }, message: "must match pattern \"" + "^(none|rapl|ina3221|pi5|command:.*[^ ].*)$" + "\"" };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
    }
    else {
        const err45 = { instancePath: instancePath + "/meter", schemaPath: "#/properties/meter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    if (data.tolerance !== undefined) {
        let data19 = data.tolerance;
        if ((typeof data19 == "number") && (isFinite(data19))) {
            if (data19 > 256 || isNaN(data19)) {
                const err46 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
            if (data19 <= 0 || isNaN(data19)) {
                const err47 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        else {
            const err48 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err48];
            }
            else {
                vErrors.push(err48);
            }
            errors++;
        }
    }
    if (data.costs !== undefined) {
        if (!(validate53(data.costs, { instancePath: instancePath + "/costs", parentData: data, parentDataProperty: "costs", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err49];
    }
    else {
        vErrors.push(err49);
    }
    errors++;
} validate189.errors = vErrors; return errors === 0; }
validate189.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema70 = { "type": "object", "properties": { "via": { "const": "serial" }, "port": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^(/dev/[A-Za-z0-9/_.-]+|tcp://[A-Za-z0-9.-]+:[0-9]{1,5})$" }, "baud": { "type": "integer", "minimum": 300, "maximum": 4000000, "default": 115200 }, "flash": { "$ref": "#/$defs/Command" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["self-hosted"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "shared": { "type": "boolean", "default": false }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "warmup": { "type": "integer", "minimum": 0, "maximum": 1000000, "default": 10 }, "runs": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 7 }, "window": { "$ref": "#/$defs/RunDuration", "default": "1 s" }, "protocol": { "enum": ["standard", "mlperf_tiny"], "default": "standard" }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via", "port"], "additionalProperties": false };
const pattern24 = new RegExp("^(/dev/[A-Za-z0-9/_.-]+|tcp://[A-Za-z0-9.-]+:[0-9]{1,5})$", "u");
const schema71 = { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 1000 } };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate195.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (Array.isArray(data)) {
    if (data.length > 100) {
        const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
            if (func2(data0) > 1000) {
                const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} validate195.errors = vErrors; return errors === 0; }
validate195.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate194.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.baud === undefined) {
        data.baud = 115200;
    }
    if (data.runs_on === undefined) {
        data.runs_on = ["self-hosted"];
    }
    if (data.shared === undefined) {
        data.shared = false;
    }
    if (data.timeout === undefined) {
        data.timeout = "20 min";
    }
    if (data.warmup === undefined) {
        data.warmup = 10;
    }
    if (data.runs === undefined) {
        data.runs = 7;
    }
    if (data.window === undefined) {
        data.window = "1 s";
    }
    if (data.protocol === undefined) {
        data.protocol = "standard";
    }
    if (data.via === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "via" }, message: "must have required property '" + "via" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.port === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema70.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.via !== undefined) {
        if ("serial" !== data.via) {
            const err3 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/const", keyword: "const", params: { allowedValue: "serial" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.port !== undefined) {
        let data1 = data.port;
        if (typeof data1 === "string") {
            if (func2(data1) > 200) {
                const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (func2(data1) < 1) {
                const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!pattern24.test(data1)) {
                const err6 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/pattern", keyword: "pattern", params: { pattern: "^(/dev/[A-Za-z0-9/_.-]+|tcp://[A-Za-z0-9.-]+:[0-9]{1,5})$" }, message: "must match pattern \"" + "^(/dev/[A-Za-z0-9/_.-]+|tcp://[A-Za-z0-9.-]+:[0-9]{1,5})$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    let data2 = data.baud;
    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        const err8 = { instancePath: instancePath + "/baud", schemaPath: "#/properties/baud/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if ((typeof data2 == "number") && (isFinite(data2))) {
        if (data2 > 4000000 || isNaN(data2)) {
            const err9 = { instancePath: instancePath + "/baud", schemaPath: "#/properties/baud/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4000000 }, message: "must be <= 4000000" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data2 < 300 || isNaN(data2)) {
            const err10 = { instancePath: instancePath + "/baud", schemaPath: "#/properties/baud/minimum", keyword: "minimum", params: { comparison: ">=", limit: 300 }, message: "must be >= 300" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.flash !== undefined) {
        if (!(validate195(data.flash, { instancePath: instancePath + "/flash", parentData: data, parentDataProperty: "flash", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
            errors = vErrors.length;
        }
    }
    let data4 = data.runs_on;
    if (Array.isArray(data4)) {
        if (data4.length > 20) {
            const err11 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data4.length < 1) {
            const err12 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data5 = data4[i0];
            if (typeof data5 === "string") {
                if (func2(data5) > 100) {
                    const err13 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (func2(data5) < 1) {
                    const err14 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
            const indices0 = {};
            for (; i1--;) {
                let item0 = data4[i1];
                if (typeof item0 !== "string") {
                    continue;
                }
                if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err16 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                    break;
                }
                indices0[item0] = i1;
            }
        }
    }
    else {
        const err17 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    if (data.artifacts !== undefined) {
        let data6 = data.artifacts;
        if (Array.isArray(data6)) {
            if (data6.length > 1000) {
                const err18 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data6.length < 1) {
                const err19 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            const len1 = data6.length;
            for (let i2 = 0; i2 < len1; i2++) {
                let data7 = data6[i2];
                if (typeof data7 === "string") {
                    if (func2(data7) < 1) {
                        const err20 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                else {
                    const err21 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            let i3 = data6.length;
            let j1;
            if (i3 > 1) {
                const indices1 = {};
                for (; i3--;) {
                    let item1 = data6[i3];
                    if (typeof item1 !== "string") {
                        continue;
                    }
                    if (typeof indices1[item1] == "number") {
                        j1 = indices1[item1];
                        const err22 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                        break;
                    }
                    indices1[item1] = i3;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (typeof data.shared !== "boolean") {
        const err24 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    if (!(validate178(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
    }
    let data10 = data.warmup;
    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
        const err25 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    if ((typeof data10 == "number") && (isFinite(data10))) {
        if (data10 > 1000000 || isNaN(data10)) {
            const err26 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
            const err27 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    let data11 = data.runs;
    if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
        const err28 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    if ((typeof data11 == "number") && (isFinite(data11))) {
        if (data11 > 1000 || isNaN(data11)) {
            const err29 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
            const err30 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
    if (!(validate180(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
    }
    let data13 = data.protocol;
    if (!((data13 === "standard") || (data13 === "mlperf_tiny"))) {
        const err31 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema70.properties.protocol.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    if (data.costs !== undefined) {
        if (!(validate53(data.costs, { instancePath: instancePath + "/costs", parentData: data, parentDataProperty: "costs", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err32];
    }
    else {
        vErrors.push(err32);
    }
    errors++;
} validate194.errors = vErrors; return errors === 0; }
validate194.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema72 = { "type": "object", "properties": { "via": { "const": "lab" }, "repository": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, "workflow": { "type": "string", "minLength": 1, "maxLength": 200, "default": "bench.yml", "pattern": "^[A-Za-z0-9._-]+\\.ya?ml$" }, "ref": { "type": "string", "minLength": 1, "maxLength": 200, "default": "main", "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, "runs_on": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "default": ["ubuntu-latest"] }, "artifacts": { "type": "array", "minItems": 1, "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "timeout": { "$ref": "#/$defs/LongDuration", "default": "20 min" }, "costs": { "$ref": "#/$defs/RelativePath" } }, "required": ["via", "repository"], "additionalProperties": false };
const pattern25 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
const pattern26 = new RegExp("^[A-Za-z0-9._-]+\\.ya?ml$", "u");
const pattern27 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate200.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workflow === undefined) {
        data.workflow = "bench.yml";
    }
    if (data.ref === undefined) {
        data.ref = "main";
    }
    if (data.runs_on === undefined) {
        data.runs_on = ["ubuntu-latest"];
    }
    if (data.timeout === undefined) {
        data.timeout = "20 min";
    }
    if (data.via === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "via" }, message: "must have required property '" + "via" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.repository === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property '" + "repository" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "via") || (key0 === "repository")) || (key0 === "workflow")) || (key0 === "ref")) || (key0 === "runs_on")) || (key0 === "artifacts")) || (key0 === "timeout")) || (key0 === "costs"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.via !== undefined) {
        if ("lab" !== data.via) {
            const err3 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/const", keyword: "const", params: { allowedValue: "lab" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.repository !== undefined) {
        let data1 = data.repository;
        if (typeof data1 === "string") {
            if (func2(data1) > 200) {
                const err4 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (func2(data1) < 1) {
                const err5 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!pattern25.test(data1)) {
                const err6 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    let data2 = data.workflow;
    if (typeof data2 === "string") {
        if (func2(data2) > 200) {
            const err8 = { instancePath: instancePath + "/workflow", schemaPath: "#/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (func2(data2) < 1) {
            const err9 = { instancePath: instancePath + "/workflow", schemaPath: "#/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (!pattern26.test(data2)) {
            const err10 = { instancePath: instancePath + "/workflow", schemaPath: "#/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+\\.ya?ml$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]+\\.ya?ml$" + "\"" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    else {
        const err11 = { instancePath: instancePath + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    let data3 = data.ref;
    if (typeof data3 === "string") {
        if (func2(data3) > 200) {
            const err12 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (func2(data3) < 1) {
            const err13 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (!pattern27.test(data3)) {
            const err14 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._/-]*$" + "\"" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    else {
        const err15 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    let data4 = data.runs_on;
    if (Array.isArray(data4)) {
        if (data4.length > 20) {
            const err16 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if (data4.length < 1) {
            const err17 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data5 = data4[i0];
            if (typeof data5 === "string") {
                if (func2(data5) > 100) {
                    const err18 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                if (func2(data5) < 1) {
                    const err19 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/runs_on/" + i0, schemaPath: "#/properties/runs_on/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
            const indices0 = {};
            for (; i1--;) {
                let item0 = data4[i1];
                if (typeof item0 !== "string") {
                    continue;
                }
                if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err21 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                    break;
                }
                indices0[item0] = i1;
            }
        }
    }
    else {
        const err22 = { instancePath: instancePath + "/runs_on", schemaPath: "#/properties/runs_on/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    if (data.artifacts !== undefined) {
        let data6 = data.artifacts;
        if (Array.isArray(data6)) {
            if (data6.length > 1000) {
                const err23 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (data6.length < 1) {
                const err24 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            const len1 = data6.length;
            for (let i2 = 0; i2 < len1; i2++) {
                let data7 = data6[i2];
                if (typeof data7 === "string") {
                    if (func2(data7) < 1) {
                        const err25 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                else {
                    const err26 = { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "#/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            let i3 = data6.length;
            let j1;
            if (i3 > 1) {
                const indices1 = {};
                for (; i3--;) {
                    let item1 = data6[i3];
                    if (typeof item1 !== "string") {
                        continue;
                    }
                    if (typeof indices1[item1] == "number") {
                        j1 = indices1[item1];
                        const err27 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                        break;
                    }
                    indices1[item1] = i3;
                }
            }
        }
        else {
            const err28 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
    if (!(validate178(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
    }
    if (data.costs !== undefined) {
        if (!(validate53(data.costs, { instancePath: instancePath + "/costs", parentData: data, parentDataProperty: "costs", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err29];
    }
    else {
        vErrors.push(err29);
    }
    errors++;
} validate200.errors = vErrors; return errors === 0; }
validate200.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate176.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.via === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "via" }, message: "must have required property '" + "via" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.via;
    if (typeof tag0 == "string") {
        if (tag0 === "local") {
            if (!(validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "ssh") {
            if (!(validate184(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "adb") {
            if (!(validate189(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "serial") {
            if (!(validate194(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "lab") {
            if (!(validate200(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "via", tagValue: tag0 }, message: "value of tag \"via\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "via", tagValue: tag0 }, message: "tag \"via\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate176.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate176.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema73 = { "type": "object", "discriminator": { "propertyName": "metric" }, "required": ["metric"], "oneOf": [{ "$ref": "#/$defs/SizeBudget" }, { "$ref": "#/$defs/AccuracyBudget" }, { "$ref": "#/$defs/SparsityBudget" }, { "$ref": "#/$defs/CodesBudget" }, { "$ref": "#/$defs/CountBudget" }, { "$ref": "#/$defs/MemoryBudget" }, { "$ref": "#/$defs/LatencyBudget" }, { "$ref": "#/$defs/EnergyBudget" }, { "$ref": "#/$defs/NodeBudget" }, { "$ref": "#/$defs/OperatorBudget" }] };
const schema74 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["size", "deflated_size", "arena_estimate"] }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema75 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/SizeIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }] } };
const schema76 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Size" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false };
const schema77 = { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }] };
const pattern28 = new RegExp("^[0-9]{1,4}(\\.[0-9]+)? ?%$", "u");
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate216.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data > 1 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern28.test(data)) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate216.errors = vErrors; return errors === 0; }
validate216.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema78 = { "type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$" };
const pattern3 = new RegExp("^[a-z0-9]+([._-][a-z0-9]+)*$", "u");
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate220.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (typeof data === "string") {
    if (!pattern3.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate220.errors = vErrors; return errors === 0; }
validate220.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate215.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    for (const key0 in data) {
        if (!((((key0 === "percent") || (key0 === "absolute")) || (key0 === "combine")) || (key0 === "against"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.percent !== undefined) {
        if (!(validate216(data.percent, { instancePath: instancePath + "/percent", parentData: data, parentDataProperty: "percent", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
            errors = vErrors.length;
        }
    }
    if (data.absolute !== undefined) {
        if (!(validate63(data.absolute, { instancePath: instancePath + "/absolute", parentData: data, parentDataProperty: "absolute", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
    }
    let data2 = data.combine;
    if (!((data2 === "any") || (data2 === "all"))) {
        const err1 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema76.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.against !== undefined) {
        let data3 = data.against;
        const _errs6 = errors;
        let valid1 = false;
        const _errs7 = errors;
        if (!(validate63(data3, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
        const _errs8 = errors;
        if (!(validate220(data3, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err2 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        else {
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate215.errors = vErrors; return errors === 0; }
validate215.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate214.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate215(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = false;
    const _errs6 = errors;
    if (typeof data === "string") {
        if (!pattern28.test(data)) {
            const err1 = { instancePath, schemaPath: "#/else/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/else/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    const _errs8 = errors;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err3 = { instancePath, schemaPath: "#/else/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err4 = { instancePath, schemaPath: "#/else/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    const _errs10 = errors;
    if (typeof data === "string") {
        if (!pattern5.test(data)) {
            const err5 = { instancePath, schemaPath: "#/else/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|kB|KiB|MB|MiB|GB|GiB)$" + "\"" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/else/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    var _valid1 = _errs10 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
        const err7 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate214.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate214.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema79 = { "type": "object", "properties": { "owner": { "type": "string", "maxLength": 100, "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, "reason": { "type": "string", "maxLength": 500, "pattern": "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "required": ["owner", "reason", "expires"], "additionalProperties": false };
const pattern32 = new RegExp("^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$", "u");
const pattern34 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate226.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.owner === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.reason === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.expires === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "owner") || (key0 === "reason")) || (key0 === "expires"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.owner !== undefined) {
        let data0 = data.owner;
        if (typeof data0 === "string") {
            if (func2(data0) > 100) {
                const err4 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!pattern32.test(data0)) {
                const err5 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.reason !== undefined) {
        let data1 = data.reason;
        if (typeof data1 === "string") {
            if (func2(data1) > 500) {
                const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!pattern32.test(data1)) {
                const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" }, message: "must match pattern \"" + "^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.expires !== undefined) {
        let data2 = data.expires;
        if (typeof data2 === "string") {
            if (!pattern34.test(data2)) {
                const err10 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate226.errors = vErrors; return errors === 0; }
validate226.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate211.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema74.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!(((data1 === "size") || (data1 === "deflated_size")) || (data1 === "arena_estimate"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema74.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        if (!(validate63(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
    }
    if (data.max !== undefined) {
        if (!(validate63(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate214(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data5 = data.against;
        const _errs9 = errors;
        let valid1 = false;
        const _errs10 = errors;
        if (!(validate63(data5, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
        const _errs11 = errors;
        if (!(validate220(data5, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err6 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            errors = _errs9;
            if (vErrors !== null) {
                if (_errs9) {
                    vErrors.length = _errs9;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data6 = data.level;
    if (!(((data6 === "error") || (data6 === "warn")) || (data6 === "off"))) {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema74.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    let data7 = data.on_unchanged;
    if (!((data7 === "error") || (data7 === "warn"))) {
        const err8 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema74.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data9 = data.message;
        if (typeof data9 === "string") {
            if (func2(data9) > 500) {
                const err9 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (func2(data9) < 1) {
                const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate211.errors = vErrors; return errors === 0; }
validate211.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema80 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["accuracy", "class_accuracy", "balanced_accuracy", "macro_f1"] }, "class": { "type": "string", "minLength": 1 }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "confidence": { "type": "number", "minimum": 0.5, "exclusiveMaximum": 1 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate228.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema80.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!((((data1 === "accuracy") || (data1 === "class_accuracy")) || (data1 === "balanced_accuracy")) || (data1 === "macro_f1"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema80.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.class !== undefined) {
        let data2 = data.class;
        if (typeof data2 === "string") {
            if (func2(data2) < 1) {
                const err6 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        else {
            const err7 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        if (!(validate65(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
    }
    if (data.max !== undefined) {
        if (!(validate65(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
    }
    if (data.max_drop !== undefined) {
        if (!(validate65(data.max_drop, { instancePath: instancePath + "/max_drop", parentData: data, parentDataProperty: "max_drop", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data6 = data.against;
        const _errs11 = errors;
        let valid1 = false;
        const _errs12 = errors;
        if (!(validate65(data6, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
        const _errs13 = errors;
        if (!(validate220(data6, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err8 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.confidence !== undefined) {
        let data7 = data.confidence;
        if ((typeof data7 == "number") && (isFinite(data7))) {
            if (data7 < 0.5 || isNaN(data7)) {
                const err9 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data7 >= 1 || isNaN(data7)) {
                const err10 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    let data8 = data.level;
    if (!(((data8 === "error") || (data8 === "warn")) || (data8 === "off"))) {
        const err12 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema80.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    let data9 = data.on_unchanged;
    if (!((data9 === "error") || (data9 === "warn"))) {
        const err13 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema80.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data11 = data.message;
        if (typeof data11 === "string") {
            if (func2(data11) > 500) {
                const err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (func2(data11) < 1) {
                const err15 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
}
else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err17];
    }
    else {
        vErrors.push(err17);
    }
    errors++;
} validate228.errors = vErrors; return errors === 0; }
validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema81 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["sparsity"] }, "layers": { "$ref": "#/$defs/Layers" }, "over": { "enum": ["each", "all"], "default": "each" }, "min": { "$ref": "#/$defs/Fraction" }, "max": { "$ref": "#/$defs/Fraction" }, "max_drop": { "$ref": "#/$defs/Fraction" }, "against": { "anyOf": [{ "$ref": "#/$defs/Fraction" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate235.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.over === undefined) {
        data.over = "each";
    }
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema81.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        if (!(data.metric === "sparsity")) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema81.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.layers !== undefined) {
        if (!(validate151(data.layers, { instancePath: instancePath + "/layers", parentData: data, parentDataProperty: "layers", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
            errors = vErrors.length;
        }
    }
    let data3 = data.over;
    if (!((data3 === "each") || (data3 === "all"))) {
        const err6 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/enum", keyword: "enum", params: { allowedValues: schema81.properties.over.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.min !== undefined) {
        if (!(validate65(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
    }
    if (data.max !== undefined) {
        if (!(validate65(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
    }
    if (data.max_drop !== undefined) {
        if (!(validate65(data.max_drop, { instancePath: instancePath + "/max_drop", parentData: data, parentDataProperty: "max_drop", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data7 = data.against;
        const _errs11 = errors;
        let valid1 = false;
        const _errs12 = errors;
        if (!(validate65(data7, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
        const _errs13 = errors;
        if (!(validate220(data7, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err7 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data8 = data.level;
    if (!(((data8 === "error") || (data8 === "warn")) || (data8 === "off"))) {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema81.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    let data9 = data.on_unchanged;
    if (!((data9 === "error") || (data9 === "warn"))) {
        const err9 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema81.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data11 = data.message;
        if (typeof data11 === "string") {
            if (func2(data11) > 500) {
                const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (func2(data11) < 1) {
                const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate235.errors = vErrors; return errors === 0; }
validate235.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema82 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["distinct_codes"] }, "layers": { "$ref": "#/$defs/Layers" }, "over": { "enum": ["each", "all"], "default": "each" }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema83 = { "type": "integer", "minimum": 0 };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate245.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} if ((typeof data == "number") && (isFinite(data))) {
    if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
} validate245.errors = vErrors; return errors === 0; }
validate245.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema84 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/CountIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "integer", "minimum": 0 }] } };
const schema85 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Count" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate249.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    for (const key0 in data) {
        if (!((((key0 === "percent") || (key0 === "absolute")) || (key0 === "combine")) || (key0 === "against"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.percent !== undefined) {
        if (!(validate216(data.percent, { instancePath: instancePath + "/percent", parentData: data, parentDataProperty: "percent", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
            errors = vErrors.length;
        }
    }
    if (data.absolute !== undefined) {
        if (!(validate245(data.absolute, { instancePath: instancePath + "/absolute", parentData: data, parentDataProperty: "absolute", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
    }
    let data2 = data.combine;
    if (!((data2 === "any") || (data2 === "all"))) {
        const err1 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema85.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.against !== undefined) {
        let data3 = data.against;
        const _errs6 = errors;
        let valid1 = false;
        const _errs7 = errors;
        if (!(validate245(data3, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
        const _errs8 = errors;
        if (!(validate220(data3, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err2 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        else {
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate249.errors = vErrors; return errors === 0; }
validate249.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate248.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate249(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = false;
    const _errs6 = errors;
    if (typeof data === "string") {
        if (!pattern28.test(data)) {
            const err1 = { instancePath, schemaPath: "#/else/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/else/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    const _errs8 = errors;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err3 = { instancePath, schemaPath: "#/else/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err4 = { instancePath, schemaPath: "#/else/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
        const err5 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate248.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate248.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate243.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.over === undefined) {
        data.over = "each";
    }
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema82.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        if (!(data.metric === "distinct_codes")) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema82.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.layers !== undefined) {
        if (!(validate151(data.layers, { instancePath: instancePath + "/layers", parentData: data, parentDataProperty: "layers", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
            errors = vErrors.length;
        }
    }
    let data3 = data.over;
    if (!((data3 === "each") || (data3 === "all"))) {
        const err6 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/enum", keyword: "enum", params: { allowedValues: schema82.properties.over.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.min !== undefined) {
        if (!(validate245(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
    }
    if (data.max !== undefined) {
        if (!(validate245(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate248(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data7 = data.against;
        const _errs11 = errors;
        let valid1 = false;
        const _errs12 = errors;
        if (!(validate245(data7, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
        const _errs13 = errors;
        if (!(validate220(data7, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err7 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data8 = data.level;
    if (!(((data8 === "error") || (data8 === "warn")) || (data8 === "off"))) {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema82.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    let data9 = data.on_unchanged;
    if (!((data9 === "error") || (data9 === "warn"))) {
        const err9 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema82.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data11 = data.message;
        if (typeof data11 === "string") {
            if (func2(data11) > 500) {
                const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (func2(data11) < 1) {
                const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
}
else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err13];
    }
    else {
        vErrors.push(err13);
    }
    errors++;
} validate243.errors = vErrors; return errors === 0; }
validate243.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema86 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["parameters", "macs", "float_operators"] }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "max_increase": { "$ref": "#/$defs/CountIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Count" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate259.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema86.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!(((data1 === "parameters") || (data1 === "macs")) || (data1 === "float_operators"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema86.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        if (!(validate245(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
    }
    if (data.max !== undefined) {
        if (!(validate245(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate248(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data5 = data.against;
        const _errs9 = errors;
        let valid1 = false;
        const _errs10 = errors;
        if (!(validate245(data5, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
        const _errs11 = errors;
        if (!(validate220(data5, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs11 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err6 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        else {
            errors = _errs9;
            if (vErrors !== null) {
                if (_errs9) {
                    vErrors.length = _errs9;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data6 = data.level;
    if (!(((data6 === "error") || (data6 === "warn")) || (data6 === "off"))) {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema86.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    let data7 = data.on_unchanged;
    if (!((data7 === "error") || (data7 === "warn"))) {
        const err8 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema86.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data9 = data.message;
        if (typeof data9 === "string") {
            if (func2(data9) > 500) {
                const err9 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (func2(data9) < 1) {
                const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
}
else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err12];
    }
    else {
        vErrors.push(err12);
    }
    errors++;
} validate259.errors = vErrors; return errors === 0; }
validate259.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema87 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["peak_memory", "memory_increment", "arena", "stack", "ram", "flash"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Size" }, "max": { "$ref": "#/$defs/Size" }, "max_increase": { "$ref": "#/$defs/SizeIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Size" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate266.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema87.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!((((((data1 === "peak_memory") || (data1 === "memory_increment")) || (data1 === "arena")) || (data1 === "stack")) || (data1 === "ram")) || (data1 === "flash"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema87.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.device !== undefined) {
        let data2 = data.device;
        if (typeof data2 === "string") {
            if (func2(data2) > 100) {
                const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (func2(data2) < 1) {
                const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        if (!(validate63(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
    }
    if (data.max !== undefined) {
        if (!(validate63(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate214(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data6 = data.against;
        const _errs11 = errors;
        let valid1 = false;
        const _errs12 = errors;
        if (!(validate63(data6, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
        const _errs13 = errors;
        if (!(validate220(data6, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err9 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data7 = data.level;
    if (!(((data7 === "error") || (data7 === "warn")) || (data7 === "off"))) {
        const err10 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema87.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    let data8 = data.on_unchanged;
    if (!((data8 === "error") || (data8 === "warn"))) {
        const err11 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema87.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data10 = data.message;
        if (typeof data10 === "string") {
            if (func2(data10) > 500) {
                const err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (func2(data10) < 1) {
                const err13 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate266.errors = vErrors; return errors === 0; }
validate266.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema88 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["latency_mean", "latency_median", "latency_p95"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Duration" }, "max": { "$ref": "#/$defs/Duration" }, "max_increase": { "$ref": "#/$defs/DurationIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema89 = { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] };
const pattern36 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$", "u");
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate274.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data <= 0 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern36.test(data)) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate274.errors = vErrors; return errors === 0; }
validate274.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema90 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/DurationIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "number", "minimum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }] } };
const schema91 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Duration" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Duration" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false };
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate278.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    for (const key0 in data) {
        if (!((((key0 === "percent") || (key0 === "absolute")) || (key0 === "combine")) || (key0 === "against"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.percent !== undefined) {
        if (!(validate216(data.percent, { instancePath: instancePath + "/percent", parentData: data, parentDataProperty: "percent", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
            errors = vErrors.length;
        }
    }
    if (data.absolute !== undefined) {
        if (!(validate274(data.absolute, { instancePath: instancePath + "/absolute", parentData: data, parentDataProperty: "absolute", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
            errors = vErrors.length;
        }
    }
    let data2 = data.combine;
    if (!((data2 === "any") || (data2 === "all"))) {
        const err1 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema91.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.against !== undefined) {
        let data3 = data.against;
        const _errs6 = errors;
        let valid1 = false;
        const _errs7 = errors;
        if (!(validate274(data3, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
        const _errs8 = errors;
        if (!(validate220(data3, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err2 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        else {
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate278.errors = vErrors; return errors === 0; }
validate278.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate277.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate278(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = false;
    const _errs6 = errors;
    if (typeof data === "string") {
        if (!pattern28.test(data)) {
            const err1 = { instancePath, schemaPath: "#/else/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/else/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    const _errs8 = errors;
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 1 || isNaN(data)) {
            const err3 = { instancePath, schemaPath: "#/else/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/else/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    const _errs10 = errors;
    if (typeof data === "string") {
        if (!pattern36.test(data)) {
            const err5 = { instancePath, schemaPath: "#/else/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(us|ms|s)$" + "\"" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/else/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    var _valid1 = _errs10 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
        const err7 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate277.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate277.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate273.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema88.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!(((data1 === "latency_mean") || (data1 === "latency_median")) || (data1 === "latency_p95"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema88.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.device !== undefined) {
        let data2 = data.device;
        if (typeof data2 === "string") {
            if (func2(data2) > 100) {
                const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (func2(data2) < 1) {
                const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        if (!(validate274(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
            errors = vErrors.length;
        }
    }
    if (data.max !== undefined) {
        if (!(validate274(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
            errors = vErrors.length;
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate277(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data6 = data.against;
        const _errs11 = errors;
        let valid1 = false;
        const _errs12 = errors;
        if (!(validate274(data6, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
        const _errs13 = errors;
        if (!(validate220(data6, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err9 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data7 = data.level;
    if (!(((data7 === "error") || (data7 === "warn")) || (data7 === "off"))) {
        const err10 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema88.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    let data8 = data.on_unchanged;
    if (!((data8 === "error") || (data8 === "warn"))) {
        const err11 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema88.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data10 = data.message;
        if (typeof data10 === "string") {
            if (func2(data10) > 500) {
                const err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (func2(data10) < 1) {
                const err13 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate273.errors = vErrors; return errors === 0; }
validate273.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema92 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["energy"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Energy" }, "max": { "$ref": "#/$defs/Energy" }, "max_increase": { "$ref": "#/$defs/EnergyIncrease" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }] }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema93 = { "anyOf": [{ "type": "number", "exclusiveMinimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] };
const pattern39 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$", "u");
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate289.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if ((typeof data == "number") && (isFinite(data))) {
    if (data <= 0 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (typeof data === "string") {
    if (!pattern39.test(data)) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate289.errors = vErrors; return errors === 0; }
validate289.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema94 = { "if": { "type": "object" }, "then": { "$ref": "#/$defs/EnergyIncreaseLimits" }, "else": { "anyOf": [{ "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, { "type": "number", "minimum": 1 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }] } };
const schema95 = { "type": "object", "properties": { "percent": { "$ref": "#/$defs/Percentage" }, "absolute": { "$ref": "#/$defs/Energy" }, "combine": { "enum": ["any", "all"], "default": "any" }, "against": { "anyOf": [{ "$ref": "#/$defs/Energy" }, { "$ref": "#/$defs/Reference" }] } }, "additionalProperties": false };
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate293.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.combine === undefined) {
        data.combine = "any";
    }
    for (const key0 in data) {
        if (!((((key0 === "percent") || (key0 === "absolute")) || (key0 === "combine")) || (key0 === "against"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.percent !== undefined) {
        if (!(validate216(data.percent, { instancePath: instancePath + "/percent", parentData: data, parentDataProperty: "percent", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
            errors = vErrors.length;
        }
    }
    if (data.absolute !== undefined) {
        if (!(validate289(data.absolute, { instancePath: instancePath + "/absolute", parentData: data, parentDataProperty: "absolute", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
            errors = vErrors.length;
        }
    }
    let data2 = data.combine;
    if (!((data2 === "any") || (data2 === "all"))) {
        const err1 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema95.properties.combine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.against !== undefined) {
        let data3 = data.against;
        const _errs6 = errors;
        let valid1 = false;
        const _errs7 = errors;
        if (!(validate289(data3, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
        const _errs8 = errors;
        if (!(validate220(data3, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err2 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        else {
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate293.errors = vErrors; return errors === 0; }
validate293.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate292.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = true; const _errs1 = errors; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} var _valid0 = _errs1 === errors; errors = _errs0; if (vErrors !== null) {
    if (_errs0) {
        vErrors.length = _errs0;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs3 = errors;
    if (!(validate293(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
        var props0 = true;
    }
    ifClause0 = "then";
}
else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = false;
    const _errs6 = errors;
    if (typeof data === "string") {
        if (!pattern28.test(data)) {
            const err1 = { instancePath, schemaPath: "#/else/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]+)? ?%$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]+)? ?%$" + "\"" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/else/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    const _errs8 = errors;
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 1 || isNaN(data)) {
            const err3 = { instancePath, schemaPath: "#/else/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/else/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    var _valid1 = _errs8 === errors;
    valid1 = valid1 || _valid1;
    const _errs10 = errors;
    if (typeof data === "string") {
        if (!pattern39.test(data)) {
            const err5 = { instancePath, schemaPath: "#/else/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(uJ|mJ|J)$" + "\"" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/else/anyOf/2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    var _valid1 = _errs10 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
        const err7 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate292.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate292.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate288.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema92.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        if (!(data.metric === "energy")) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema92.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.device !== undefined) {
        let data2 = data.device;
        if (typeof data2 === "string") {
            if (func2(data2) > 100) {
                const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (func2(data2) < 1) {
                const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        if (!(validate289(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
            errors = vErrors.length;
        }
    }
    if (data.max !== undefined) {
        if (!(validate289(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
            errors = vErrors.length;
        }
    }
    if (data.max_increase !== undefined) {
        if (!(validate292(data.max_increase, { instancePath: instancePath + "/max_increase", parentData: data, parentDataProperty: "max_increase", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
            errors = vErrors.length;
        }
    }
    if (data.against !== undefined) {
        let data6 = data.against;
        const _errs11 = errors;
        let valid1 = false;
        const _errs12 = errors;
        if (!(validate289(data6, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
        const _errs13 = errors;
        if (!(validate220(data6, { instancePath: instancePath + "/against", parentData: data, parentDataProperty: "against", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs13 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const err9 = { instancePath: instancePath + "/against", schemaPath: "#/properties/against/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        else {
            errors = _errs11;
            if (vErrors !== null) {
                if (_errs11) {
                    vErrors.length = _errs11;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    let data7 = data.level;
    if (!(((data7 === "error") || (data7 === "warn")) || (data7 === "off"))) {
        const err10 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema92.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    let data8 = data.on_unchanged;
    if (!((data8 === "error") || (data8 === "warn"))) {
        const err11 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema92.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data10 = data.message;
        if (typeof data10 === "string") {
            if (func2(data10) > 500) {
                const err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (func2(data10) < 1) {
                const err13 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate288.errors = vErrors; return errors === 0; }
validate288.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema96 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["delegated_nodes", "undelegated_nodes"] }, "device": { "type": "string", "minLength": 1, "maxLength": 100 }, "min": { "$ref": "#/$defs/Count" }, "max": { "$ref": "#/$defs/Count" }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate303.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema96.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        let data1 = data.metric;
        if (!((data1 === "delegated_nodes") || (data1 === "undelegated_nodes"))) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema96.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.device !== undefined) {
        let data2 = data.device;
        if (typeof data2 === "string") {
            if (func2(data2) > 100) {
                const err6 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (func2(data2) < 1) {
                const err7 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.min !== undefined) {
        if (!(validate245(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
    }
    if (data.max !== undefined) {
        if (!(validate245(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
            errors = vErrors.length;
        }
    }
    let data5 = data.level;
    if (!(((data5 === "error") || (data5 === "warn")) || (data5 === "off"))) {
        const err9 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema96.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    let data6 = data.on_unchanged;
    if (!((data6 === "error") || (data6 === "warn"))) {
        const err10 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema96.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data8 = data.message;
        if (typeof data8 === "string") {
            if (func2(data8) > 500) {
                const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (func2(data8) < 1) {
                const err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate303.errors = vErrors; return errors === 0; }
validate303.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema97 = { "type": "object", "properties": { "artifact": { "type": "string", "minLength": 1 }, "metric": { "enum": ["operators"] }, "allow": { "$ref": "#/$defs/OperatorList" }, "deny": { "$ref": "#/$defs/OperatorList" }, "max": { "$ref": "#/$defs/Count", "default": 0 }, "level": { "enum": ["error", "warn", "off"], "default": "error" }, "on_unchanged": { "enum": ["error", "warn"], "default": "error" }, "waiver": { "$ref": "#/$defs/Waiver" }, "message": { "type": "string", "minLength": 1, "maxLength": 500 } }, "required": ["artifact", "metric"], "additionalProperties": false };
const schema98 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 100 }, { "type": "array", "items": { "$ref": "#/$defs/OperatorItem" }, "minItems": 1, "maxItems": 300 }] };
const schema99 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 100 }, { "$ref": "#/$defs/ListedOperator" }] };
const schema100 = { "type": "object", "properties": { "operator": { "type": "string", "minLength": 1, "maxLength": 100 }, "custom": { "type": "string", "minLength": 1, "maxLength": 100 }, "min_version": { "type": "integer", "minimum": 1, "maximum": 1000 }, "max_version": { "type": "integer", "minimum": 1, "maximum": 1000 }, "types": { "type": "array", "items": { "enum": ["float32", "float16", "bfloat16", "float64", "int4", "uint4", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "bool", "string", "complex64", "complex128", "resource", "variant"] }, "minItems": 1, "maxItems": 20 } }, "additionalProperties": false };
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate310.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        if (!(((((key0 === "operator") || (key0 === "custom")) || (key0 === "min_version")) || (key0 === "max_version")) || (key0 === "types"))) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    if (data.operator !== undefined) {
        let data0 = data.operator;
        if (typeof data0 === "string") {
            if (func2(data0) > 100) {
                const err1 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (func2(data0) < 1) {
                const err2 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.custom !== undefined) {
        let data1 = data.custom;
        if (typeof data1 === "string") {
            if (func2(data1) > 100) {
                const err4 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (func2(data1) < 1) {
                const err5 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.min_version !== undefined) {
        let data2 = data.min_version;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err7 = { instancePath: instancePath + "/min_version", schemaPath: "#/properties/min_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 1000 || isNaN(data2)) {
                const err8 = { instancePath: instancePath + "/min_version", schemaPath: "#/properties/min_version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/min_version", schemaPath: "#/properties/min_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    if (data.max_version !== undefined) {
        let data3 = data.max_version;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err10 = { instancePath: instancePath + "/max_version", schemaPath: "#/properties/max_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 1000 || isNaN(data3)) {
                const err11 = { instancePath: instancePath + "/max_version", schemaPath: "#/properties/max_version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
                const err12 = { instancePath: instancePath + "/max_version", schemaPath: "#/properties/max_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    if (data.types !== undefined) {
        let data4 = data.types;
        if (Array.isArray(data4)) {
            if (data4.length > 20) {
                const err13 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (data4.length < 1) {
                const err14 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (!((((((((((((((((((((data5 === "float32") || (data5 === "float16")) || (data5 === "bfloat16")) || (data5 === "float64")) || (data5 === "int4")) || (data5 === "uint4")) || (data5 === "int8")) || (data5 === "uint8")) || (data5 === "int16")) || (data5 === "uint16")) || (data5 === "int32")) || (data5 === "uint32")) || (data5 === "int64")) || (data5 === "uint64")) || (data5 === "bool")) || (data5 === "string")) || (data5 === "complex64")) || (data5 === "complex128")) || (data5 === "resource")) || (data5 === "variant"))) {
                    const err15 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/enum", keyword: "enum", params: { allowedValues: schema100.properties.types.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
}
else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err17];
    }
    else {
        vErrors.push(err17);
    }
    errors++;
} validate310.errors = vErrors; return errors === 0; }
validate310.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate309.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data === "string") {
    if (func2(data) > 100) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (func2(data) < 1) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (!(validate310(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
    vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
    errors = vErrors.length;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (_valid0) {
    var props0 = true;
} if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate309.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate309.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate308.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (typeof data === "string") {
    if (func2(data) > 100) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (func2(data) < 1) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
}
else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err2];
    }
    else {
        vErrors.push(err2);
    }
    errors++;
} var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (Array.isArray(data)) {
    if (data.length > 300) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 300 }, message: "must NOT have more than 300 items" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.length < 1) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate309(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err5 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
        vErrors = [err5];
    }
    else {
        vErrors.push(err5);
    }
    errors++;
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (_valid0) {
    var items0 = true;
} if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
}
else {
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
} validate308.errors = vErrors; evaluated0.items = items0; return errors === 0; }
validate308.evaluated = { "dynamicProps": false, "dynamicItems": true };
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate307.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.max === undefined) {
        data.max = 0;
    }
    if (data.level === undefined) {
        data.level = "error";
    }
    if (data.on_unchanged === undefined) {
        data.on_unchanged = "error";
    }
    if (data.artifact === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact" }, message: "must have required property '" + "artifact" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.metric === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func1.call(schema97.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.artifact !== undefined) {
        let data0 = data.artifact;
        if (typeof data0 === "string") {
            if (func2(data0) < 1) {
                const err3 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.metric !== undefined) {
        if (!(data.metric === "operators")) {
            const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/enum", keyword: "enum", params: { allowedValues: schema97.properties.metric.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.allow !== undefined) {
        if (!(validate308(data.allow, { instancePath: instancePath + "/allow", parentData: data, parentDataProperty: "allow", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
            errors = vErrors.length;
        }
    }
    if (data.deny !== undefined) {
        if (!(validate308(data.deny, { instancePath: instancePath + "/deny", parentData: data, parentDataProperty: "deny", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
            errors = vErrors.length;
        }
    }
    if (!(validate245(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
        errors = vErrors.length;
    }
    let data5 = data.level;
    if (!(((data5 === "error") || (data5 === "warn")) || (data5 === "off"))) {
        const err6 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema97.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    let data6 = data.on_unchanged;
    if (!((data6 === "error") || (data6 === "warn"))) {
        const err7 = { instancePath: instancePath + "/on_unchanged", schemaPath: "#/properties/on_unchanged/enum", keyword: "enum", params: { allowedValues: schema97.properties.on_unchanged.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if (data.waiver !== undefined) {
        if (!(validate226(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
        }
    }
    if (data.message !== undefined) {
        let data8 = data.message;
        if (typeof data8 === "string") {
            if (func2(data8) > 500) {
                const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (func2(data8) < 1) {
                const err9 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
}
else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err11];
    }
    else {
        vErrors.push(err11);
    }
    errors++;
} validate307.errors = vErrors; return errors === 0; }
validate307.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate210.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metric === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const tag0 = data.metric;
    if (typeof tag0 == "string") {
        if (tag0 === "size") {
            if (!(validate211(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                errors = vErrors.length;
            }
            var props0 = true;
        }
        else if (tag0 === "deflated_size") {
            if (!(validate211(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "arena_estimate") {
            if (!(validate211(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "accuracy") {
            if (!(validate228(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "class_accuracy") {
            if (!(validate228(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "balanced_accuracy") {
            if (!(validate228(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "macro_f1") {
            if (!(validate228(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "sparsity") {
            if (!(validate235(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "distinct_codes") {
            if (!(validate243(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "parameters") {
            if (!(validate259(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "macs") {
            if (!(validate259(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "float_operators") {
            if (!(validate259(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "peak_memory") {
            if (!(validate266(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "memory_increment") {
            if (!(validate266(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "arena") {
            if (!(validate266(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "stack") {
            if (!(validate266(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "ram") {
            if (!(validate266(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "flash") {
            if (!(validate266(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "latency_mean") {
            if (!(validate273(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "latency_median") {
            if (!(validate273(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "latency_p95") {
            if (!(validate273(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "energy") {
            if (!(validate288(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "delegated_nodes") {
            if (!(validate303(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "undelegated_nodes") {
            if (!(validate303(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else if (tag0 === "operators") {
            if (!(validate307(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
                errors = vErrors.length;
            }
            if (props0 !== true) {
                props0 = true;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "metric", tagValue: tag0 }, message: "value of tag \"metric\" must be in oneOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "metric", tagValue: tag0 }, message: "tag \"metric\" must be string" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
}
else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate210.errors = vErrors; evaluated0.props = props0; return errors === 0; }
validate210.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { /*# sourceURL="urn:tinygate:spec:1" */ ; let vErrors = null; let errors = 0; const evaluated0 = validate52.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs1 = errors; let valid0 = true; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.artifacts === undefined) && (missing0 = "artifacts")) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        if (data.artifacts !== undefined) {
            let data0 = data.artifacts;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key0 in data0) {
                    let data1 = data0[key0];
                    const _errs5 = errors;
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        let missing1;
                        if ((data1.file === undefined) && (missing1 = "file")) {
                            const err1 = {};
                            if (vErrors === null) {
                                vErrors = [err1];
                            }
                            else {
                                vErrors.push(err1);
                            }
                            errors++;
                        }
                    }
                    var valid2 = _errs5 === errors;
                    if (!valid2) {
                        break;
                    }
                }
            }
        }
    }
} var _valid0 = _errs2 === errors; errors = _errs1; if (vErrors !== null) {
    if (_errs1) {
        vErrors.length = _errs1;
    }
    else {
        vErrors = null;
    }
} if (!_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.data === undefined) {
            const err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.student === undefined) {
            const err3 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "student" }, message: "must have required property '" + "student" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
} if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: "must match \"else\" schema" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.seed === undefined) {
        data.seed = 1;
    }
    if (data.engine === undefined) {
        data.engine = "auto";
    }
    if (data.runtime === undefined) {
        data.runtime = "auto";
    }
    if (data.threads === undefined) {
        data.threads = 0;
    }
    if (data.compression === undefined) {
        data.compression = {};
    }
    if (data.groups === undefined) {
        data.groups = {};
    }
    if (data.devices === undefined) {
        data.devices = {};
    }
    if (data.measurements === undefined) {
        data.measurements = [];
    }
    if (data.budgets === undefined) {
        data.budgets = [];
    }
    if (data.version === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.name === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.artifacts === undefined) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts" }, message: "must have required property '" + "artifacts" + "'" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    for (const key1 in data) {
        if (!(func1.call(schema19.properties, key1))) {
            const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.$schema !== undefined) {
        if (typeof data.$schema !== "string") {
            const err9 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.extends !== undefined) {
        if (!(validate53(data.extends, { instancePath: instancePath + "/extends", parentData: data, parentDataProperty: "extends", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
    }
    if (data.version !== undefined) {
        if (1 !== data.version) {
            const err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data5 = data.name;
        if (typeof data5 === "string") {
            if (func2(data5) > 64) {
                const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (!pattern3.test(data5)) {
                const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    let data6 = data.seed;
    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
        const err14 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    if ((typeof data6 == "number") && (isFinite(data6))) {
        if (data6 > 4294967295 || isNaN(data6)) {
            const err15 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
            const err16 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    let data7 = data.engine;
    if (!(((((data7 === "auto") || (data7 === "onnxruntime")) || (data7 === "wasm")) || (data7 === "cpu")) || (data7 === "tensorflow"))) {
        const err17 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: schema19.properties.engine.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    let data8 = data.runtime;
    if (!(((data8 === "auto") || (data8 === "litert")) || (data8 === "litert-python"))) {
        const err18 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/enum", keyword: "enum", params: { allowedValues: schema19.properties.runtime.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    let data9 = data.threads;
    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
        const err19 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    if ((typeof data9 == "number") && (isFinite(data9))) {
        if (data9 > 256 || isNaN(data9)) {
            const err20 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
            const err21 = { instancePath: instancePath + "/threads", schemaPath: "#/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.data !== undefined) {
        if (!(validate55(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
        }
    }
    if (data.teacher !== undefined) {
        if (!(validate93(data.teacher, { instancePath: instancePath + "/teacher", parentData: data, parentDataProperty: "teacher", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
        }
    }
    if (data.student !== undefined) {
        if (!(validate93(data.student, { instancePath: instancePath + "/student", parentData: data, parentDataProperty: "student", rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
        }
    }
    if (!(validate142(data.compression, { instancePath: instancePath + "/compression", parentData: data, parentDataProperty: "compression", rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
    }
    if (data.artifacts !== undefined) {
        let data14 = data.artifacts;
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (Object.keys(data14).length < 1) {
                const err22 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            for (const key2 in data14) {
                const _errs26 = errors;
                if (typeof key2 === "string") {
                    if (func2(key2) > 64) {
                        const err23 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key2 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    if (!pattern3.test(key2)) {
                        const err24 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"", propertyName: key2 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                var valid4 = _errs26 === errors;
                if (!valid4) {
                    const err25 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            for (const key3 in data14) {
                if (!(validate171(data14[key3], { instancePath: instancePath + "/artifacts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    let data16 = data.groups;
    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key4 in data16) {
            const _errs31 = errors;
            if (typeof key4 === "string") {
                if (func2(key4) > 64) {
                    const err27 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key4 };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (!pattern3.test(key4)) {
                    const err28 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"", propertyName: key4 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            var valid6 = _errs31 === errors;
            if (!valid6) {
                const err29 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        for (const key5 in data16) {
            if (!(validate174(data16[key5], { instancePath: instancePath + "/groups/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key5, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err30 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err30];
        }
        else {
            vErrors.push(err30);
        }
        errors++;
    }
    let data18 = data.devices;
    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key6 in data18) {
            const _errs36 = errors;
            if (typeof key6 === "string") {
                if (func2(key6) > 64) {
                    const err31 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key6 };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (!pattern3.test(key6)) {
                    const err32 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z0-9]+([._-][a-z0-9]+)*$" + "\"", propertyName: key6 };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            var valid8 = _errs36 === errors;
            if (!valid8) {
                const err33 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        for (const key7 in data18) {
            if (!(validate176(data18[key7], { instancePath: instancePath + "/devices/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key7, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err34 = { instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err34];
        }
        else {
            vErrors.push(err34);
        }
        errors++;
    }
    let data20 = data.measurements;
    if (Array.isArray(data20)) {
        if (data20.length > 100) {
            const err35 = { instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(validate53(data20[i0], { instancePath: instancePath + "/measurements/" + i0, parentData: data20, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
            }
        }
        let i1 = data20.length;
        let j0;
        if (i1 > 1) {
            outer0: for (; i1--;) {
                for (j0 = i1; j0--;) {
                    if (func0(data20[i1], data20[j0])) {
                        const err36 = { instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                        break outer0;
                    }
                }
            }
        }
    }
    else {
        const err37 = { instancePath: instancePath + "/measurements", schemaPath: "#/properties/measurements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err37];
        }
        else {
            vErrors.push(err37);
        }
        errors++;
    }
    let data22 = data.budgets;
    if (Array.isArray(data22)) {
        const len1 = data22.length;
        for (let i2 = 0; i2 < len1; i2++) {
            if (!(validate210(data22[i2], { instancePath: instancePath + "/budgets/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err38 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
}
else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err39];
    }
    else {
        vErrors.push(err39);
    }
    errors++;
} validate52.errors = vErrors; return errors === 0; }
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/spec/validate.js
/** A located spec against the schema and the rules: a spec with defaults, or every problem at once. */







/** Throws `SpecError` with every problem, in the order of the file. `workspace` is absolute. */
function validateSpec(root, workspace) {
    const written = (0,located/* toJson */.aB)(root);
    const spec = structuredClone(written);
    const validator = validate;
    const isValid = validator(spec);
    const errors = isValid ? [] : (validator.errors ?? []);
    const isObject = root.kind === 'object';
    const problems = [
        ...explain(errors, written, root),
        ...(isObject ? checkRules({ spec: spec, written, root, workspace }, faultyParts(errors)) : []),
    ];
    if (problems.length > 0)
        throw new core_errors/* SpecError */.G8(inOrder(problems));
    if (!isValid)
        throw new Error('internal: the spec does not match its schema and no error says why');
    return spec;
}
/** What a rule must not read: the place of each error, the key that is missing, or the key that was misspelt. */
function faultyParts(errors) {
    // `if` only says that one of its branches failed, and would make the whole spec faulty.
    const told = errors.filter(({ keyword }) => keyword !== 'if');
    return told.map(({ instancePath, keyword, params }) => {
        if (keyword === 'required')
            return `${instancePath}/${String(params['missingProperty'])}`;
        if (keyword !== 'additionalProperties' || instancePath !== '')
            return instancePath;
        const key = String(params['additionalProperty']);
        return `/${(0,suggest/* nearest */.p)(key, Object.keys(propertiesOf(rootSchema.type))) ?? key}`;
    });
}
function inOrder(problems) {
    const key = ({ where }) => [
        where?.file ?? '',
        where?.line ?? 0,
        where?.column ?? 0,
    ];
    return [...problems].sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        return x[0] === y[0] ? x[1] - y[1] || x[2] - y[2] : x[0] < y[0] ? -1 : 1;
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/spec/workspace.js



/**
 * The folder that a spec's paths may not leave: the repository the spec is in; else the current folder, when the spec
 * is below it; else the spec's own folder.
 */
function findWorkspace(specPath, cwd) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, specPath));
    for (let here = folder;; here = (0,external_node_path_.dirname)(here)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, '.git')))
            return here;
        if (here === (0,external_node_path_.dirname)(here))
            break;
    }
    return (0,load/* leaves */.FQ)(cwd, folder) ? folder : cwd;
}

;// CONCATENATED MODULE: ./build/spec/read.js
/** The one way from a file to a plan. */




/** Reads, validates and resolves a spec. Throws `SpecError` with every problem at once. */
async function readSpec(path, { cwd, workspace, readFile, overrides }) {
    const folder = workspace ?? findWorkspace(path, cwd);
    const loaded = await (0,load/* loadSpec */.II)(path, { cwd, workspace: folder, readFile });
    return resolvePlan(loaded, validateSpec(loaded.root, folder), folder, overrides);
}


/***/ })

};
