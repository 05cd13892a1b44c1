export const id = 5192;
export const ids = [5192];
export const modules = {

/***/ 30927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   LR: () => (/* binding */ jobs),
/* harmony export */   LY: () => (/* binding */ asset),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   Q5: () => (/* binding */ checkRun),
/* harmony export */   Q_: () => (/* binding */ openPull),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   av: () => (/* binding */ blob),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   dj: () => (/* binding */ artifact),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   kQ: () => (/* binding */ user),
/* harmony export */   lJ: () => (/* binding */ viewer),
/* harmony export */   mI: () => (/* binding */ made),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   nK: () => (/* binding */ comments),
/* harmony export */   oo: () => (/* binding */ labRuns),
/* harmony export */   pb: () => (/* binding */ pulls),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   z3: () => (/* binding */ labRun)
/* harmony export */ });
/* unused harmony export pull */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57031);
/** The shapes of the API's answers, as far as they are used: of GitHub, GitHub Enterprise, Gitea and Forgejo. */

const repository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, default_branch: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const user = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ login: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const viewer = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ viewer: user });
const comment = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    user: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(user),
});
const checkRun = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
const repositoryId = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }));
const run = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    event: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head_sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head_branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    created_at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    repository: repositoryId,
    head_repository: repositoryId,
});
const artifact = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    size_in_bytes: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    expired: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    created_at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    expires_at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    workflow_run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9), head_repository_id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9), head_branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })),
});
/** Pages of lists; the API puts some of them into an object. */
const comments = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(comment);
const runs = within('workflow_runs', run);
const artifacts = within('artifacts', artifact);
function within(name, entry) {
    const page = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ [name]: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(entry) });
    return (value, place) => page(value, place)[name] ?? [];
}
const pull = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    number: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    state: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, repo: repositoryId }),
    base: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, repo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }) }),
});
const pulls = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pull);
/** Runs of a lab. */
const labRun = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    conclusion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const labRuns = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    workflow_runs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, html_url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), conclusion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), display_title: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })),
});
const jobs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    jobs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ steps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ status: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }))) })),
});
/** Git's own objects. */
const ref = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ object: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ type: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu }) });
const commit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    tree: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu }),
    parents: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu })),
});
const tree = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    truncated: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    tree: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, mode: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, type: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu })),
});
const blob = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ content: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const made = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu });
const comparison = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ merge_base_commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu })) });
/** Publishing. */
const release = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    tag_name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    draft: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    html_url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    upload_url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
const asset = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, size: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
const openPull = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    number: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    title: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    html_url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    base: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
});


/***/ }),

/***/ 75192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _report_render_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59960);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57031);
/* harmony import */ var _sticky_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93663);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30927);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59934);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32355);
/** The comments of a pull request, and who we are. */






const permission = 'pull-requests: write';
/** Author of what a job's own token writes. */
const jobLogin = 'github-actions[bot]';
async function upsertComment(connection, id, render) {
    const { change } = connection.situation;
    if (change.pullRequest === null)
        return { kind: 'unsupported', reason: 'this is no pull request' };
    if (!connection.hasToken)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutToken */ ._Q)(permission);
    const tooLong = [];
    const fitting = (previous) => {
        const body = render(previous);
        if (body === null || body.length <= _report_render_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCommentBytes */ .R4)
            return body;
        tooLong.push(body.length);
        return null;
    };
    try {
        const delivery = await (0,_sticky_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .upsertSticky */ .$)(id, fitting, commentStore(connection, change.pullRequest));
        if (tooLong.length === 0)
            return delivery;
        const reason = `expected a comment of at most ${_report_render_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCommentBytes */ .R4} characters, found ${tooLong.join(', ')}`;
        return { kind: 'refused', reason, permission: null };
    }
    catch (error) {
        // Of Gitea's personal tokens: whose comments are ours cannot be told without it.
        const needs = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(error).text.includes('read:user') ? 'read:user' : permission;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(error, { permission: needs, isFork: change.isFork });
    }
}
function commentStore(connection, pullRequest) {
    const { client, where } = connection;
    const { issues } = client.rest;
    return {
        self: () => readLogin(connection),
        async list() {
            const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .allPages */ .S)({
                ask: (page) => issues.listComments({ ...where, ...page, issue_number: pullRequest }),
                shape: _answers_js__WEBPACK_IMPORTED_MODULE_3__/* .comments */ .nK,
            });
            return all.sort((a, b) => a.id - b.id).map(toComment);
        },
        async create(body) {
            const { data } = await issues.createComment({ ...where, issue_number: pullRequest, body });
            return toComment((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im, data));
        },
        async update(id, body) {
            const { data } = await issues.updateComment({ ...where, comment_id: Number(id), body });
            return toComment((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im, data));
        },
        async remove(id) {
            await issues.deleteComment({ ...where, comment_id: Number(id) });
        },
    };
}
function toComment({ id, body, html_url: url, user: author }) {
    // Whoever edits on the web leaves line ends of Windows.
    return { id: String(id), body: (body ?? '').replaceAll('\r\n', '\n'), author: author?.login ?? null, url };
}
/**
 * An installation may not ask by REST who it is, but GraphQL tells; an app other than GitHub Actions has a name of its own.
 * Guessed only where the server has no such question: a wrong name would make a new comment with every run.
 */
async function readLogin({ client, situation }) {
    try {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .user */ .kQ, (await client.rest.users.getAuthenticated()).data).login;
    }
    catch (error) {
        const { status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(error);
        if (situation.name === 'gitea' || (status !== 403 && status !== 404))
            throw error;
    }
    try {
        const { login } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .viewer */ .lJ, await client.graphql('query { viewer { login } }')).viewer;
        return login.endsWith('[bot]') ? login : `${login}[bot]`;
    }
    catch (error) {
        if (error.name === 'GraphqlResponseError')
            return jobLogin;
        const { status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(error);
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

/***/ 32355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages),
/* harmony export */   v: () => (/* binding */ eachPage)
/* harmony export */ });
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18791);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57031);
/** Lists of the API, which come in pages: all of one, or an error. */


/** A server whose pages have no end is left after so many. */
const usualPages = 100;
const pageSize = 100;
/** Throws `HttpError` where an entry has another shape, or there are more pages than `mostPages`. */
async function allPages(listing) {
    const all = [];
    for await (const page of eachPage(listing))
        all.push(...page);
    return all;
}
/**
 * One page after the other, for a search that may end early. Whether there is another one, a header says; where it is, no
 * header is asked.
 */
async function* eachPage({ ask, shape, mostPages = usualPages }) {
    for (let page = 1; page <= mostPages; page++) {
        const { status, data, headers } = await ask({ page, per_page: pageSize });
        yield (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(shape, data, status);
        if (!/\brel="?next\b/.test(headers.link ?? ''))
            return;
    }
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j(200, `expected at most ${mostPages} pages of a list, found more`);
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
