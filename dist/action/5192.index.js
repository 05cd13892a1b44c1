export const id = 5192;
export const ids = [5192];
export const modules = {

/***/ 75192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _report_render_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59960);
/* harmony import */ var _sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93663);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59934);
/** The comments of a pull request, and who we are. */



const permission = 'pull-requests: write';
/** Author of what a job's own token writes. */
const jobLogin = 'github-actions[bot]';
async function upsertComment(connection, id, render) {
    const { change } = connection.situation;
    if (change.pullRequest === null)
        return { kind: 'unsupported', reason: 'this is no pull request' };
    if (!connection.hasToken)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutToken */ ._Q)(permission);
    const tooLong = [];
    const fitting = (previous) => {
        const body = render(previous);
        if (body === null || body.length <= _report_render_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCommentBytes */ .R4)
            return body;
        tooLong.push(body.length);
        return null;
    };
    try {
        const delivery = await (0,_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .upsertSticky */ .$)(id, fitting, commentStore(connection, change.pullRequest));
        if (tooLong.length === 0)
            return delivery;
        const reason = `expected a comment of at most ${_report_render_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCommentBytes */ .R4} characters, found ${tooLong.join(', ')}`;
        return { kind: 'refused', reason, permission: null };
    }
    catch (error) {
        // Of Gitea's personal tokens: whose comments are ours cannot be told without it.
        const needs = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .f1)(error).text.includes('read:user') ? 'read:user' : permission;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(error, { permission: needs, isFork: change.isFork });
    }
}
function commentStore(connection, pullRequest) {
    const { client, where } = connection;
    const { issues } = client.rest;
    return {
        self: () => readLogin(connection),
        async list() {
            const list = await client.paginate(issues.listComments, { ...where, issue_number: pullRequest, per_page: 100 });
            return list.sort((a, b) => a.id - b.id).map(toComment);
        },
        async create(body) {
            return toComment((await issues.createComment({ ...where, issue_number: pullRequest, body })).data);
        },
        async update(id, body) {
            return toComment((await issues.updateComment({ ...where, comment_id: Number(id), body })).data);
        },
        async remove(id) {
            await issues.deleteComment({ ...where, comment_id: Number(id) });
        },
    };
}
function toComment({ id, body, html_url: url, user }) {
    // Whoever edits on the web leaves line ends of Windows.
    return { id: String(id), body: (body ?? '').replaceAll('\r\n', '\n'), author: user?.login ?? null, url };
}
/**
 * An installation may not ask by REST who it is, but GraphQL tells; an app other than GitHub Actions has a name of its own.
 * Guessed only where the server has no such question: a wrong name would make a new comment with every run.
 */
async function readLogin({ client, situation }) {
    try {
        return (await client.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        const { status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .f1)(error);
        if (situation.name === 'gitea' || (status !== 403 && status !== 404))
            throw error;
    }
    try {
        const { viewer } = await client.graphql('query { viewer { login } }');
        return viewer.login.endsWith('[bot]') ? viewer.login : `${viewer.login}[bot]`;
    }
    catch (error) {
        if (error.name === 'GraphqlResponseError')
            return jobLogin;
        const { status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .f1)(error);
        if (status === 401 || status === 403 || status === 404)
            return jobLogin;
        throw error;
    }
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

/***/ 93663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ upsertSticky)
/* harmony export */ });
/* harmony import */ var _report_render_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59960);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86444);
/**
 * One comment that is kept up to date. It is found again by its marker and by its author: a comment of somebody else that
 * carries the marker is neither trusted nor touched.
 */


/** Throws what the store throws, `HttpError` with 403 among it. */
async function upsertSticky(id, render, store) {
    const marker = (0,_report_render_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Ql)(id);
    const self = await store.self();
    const findMarked = async () => (await store.list()).filter(({ body }) => body.startsWith(marker));
    const marked = await findMarked();
    if (self === null)
        return upsertUnknown(marked, render(null), store);
    const [ours, ...duplicates] = marked.filter(({ author }) => author === self);
    const body = render(ours?.body ?? null);
    if (body === null)
        return { kind: 'unchanged', url: ours?.url ?? null };
    if (ours) {
        for (const duplicate of duplicates)
            await store.remove(duplicate.id);
        if (normal(ours.body) === normal(body))
            return { kind: 'unchanged', url: ours.url };
        return { kind: 'done', url: (await store.update(ours.id, body)).url };
    }
    const created = await store.create(body);
    // Two runs may both have found none. The older comment stays, whoever looks first.
    const [oldest] = (await findMarked()).filter(({ author }) => author === self);
    if (!oldest || oldest.id === created.id)
        return { kind: 'done', url: created.url };
    await store.remove(created.id);
    return { kind: 'done', url: (await store.update(oldest.id, body)).url };
}
/**
 * Without knowing ourselves, only the platform can tell our comments: it lets nobody else change them. What they say is
 * not trusted, so the history of earlier runs is lost.
 */
async function upsertUnknown(marked, body, store) {
    if (body === null)
        return { kind: 'unchanged', url: null };
    for (const { id } of marked) {
        try {
            return { kind: 'done', url: (await store.update(id, body)).url };
        }
        catch (error) {
            if (!(error instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$) || ![401, 403, 404].includes(error.status ?? 0))
                throw error;
        }
    }
    return { kind: 'done', url: (await store.create(body)).url };
}
/** Platforms change line ends and drop the last one. */
function normal(body) {
    return body.replace(/\r\n/g, '\n').trimEnd();
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
