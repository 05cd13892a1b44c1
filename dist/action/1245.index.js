export const id = 1245;
export const ids = [1245];
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

/***/ 97590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57031);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30927);


/** From the event where it tells, else from the API. */
async function readRepository({ client, situation, where }) {
    const { repositoryId, defaultBranch } = situation;
    if (repositoryId !== null && defaultBranch !== null)
        return { id: repositoryId, defaultBranch };
    const found = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readShape */ ._f)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk, (await client.rest.repos.get(where)).data);
    return { id: found.id, defaultBranch: found.default_branch };
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

/***/ 91245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolvePullRequest: () => (/* binding */ resolvePullRequest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41784);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30927);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97590);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59934);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32355);
/**
 * The pull request that a run was for. `workflow_run` names none for a fork, and nothing that the run stored is believed, so
 * it is found by what GitHub itself knows: the head commit and the repository that it is in.
 */






/** Throws `TinygateError` where several have this head, or the API does not answer. */
async function resolvePullRequest(connection, head) {
    const facts = await ask(connection, () => (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .N)(connection));
    const { id, defaultBranch } = facts;
    const isIt = (pull) => pull.state === 'open' &&
        pull.head.sha === head.headSha &&
        pull.base.repo.id === id &&
        // Without a head repository on either side it is a fork that was deleted.
        (pull.head.repo?.id ?? null) === (head.headRepository?.id ?? null);
    const candidates = (await ask(connection, () => listCandidates(connection, head))).filter(isIt);
    const [first, second] = candidates;
    if (!first) {
        const reason = `no open pull request has ${head.headSha.slice(0, 12)} as its head any more`;
        return { kind: 'outdated', reason };
    }
    if (!second)
        return { kind: 'found', change: changeOf(first, facts) };
    // A `workflow_run` job has the budgets of the default branch.
    const [only, ...others] = candidates.filter(({ base }) => base.ref === defaultBranch);
    if (only && others.length === 0)
        return { kind: 'found', change: changeOf(only, facts) };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG({
        code: 'github/ambiguous-pull-request',
        message: `expected one pull request with the head ${head.headSha.slice(0, 12)}, found ${candidates.map(({ number }) => `#${number}`).join(', ')}`,
        fix: 'Close all but one of them, or give them commits of their own.',
    });
}
/** By commit, and by branch, because GitHub does not know the pull requests of every fork's commit. */
async function listCandidates({ client, situation, where }, head) {
    const found = new Map();
    const add = (list) => {
        for (const pull of list)
            found.set(pull.number, pull);
    };
    try {
        const ofCommit = { ...where, commit_sha: head.headSha };
        add(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .allPages */ .S)({
            ask: (page) => client.rest.repos.listPullRequestsAssociatedWithCommit({ ...ofCommit, ...page }),
            shape: _answers_js__WEBPACK_IMPORTED_MODULE_2__/* .pulls */ .pb,
        }));
    }
    catch (error) {
        const { status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(error);
        // The commit is not in this repository, or this is Gitea.
        if (status !== 404 && status !== 422)
            throw error;
    }
    const { headRepository, headBranch } = head;
    if (headRepository !== null && headBranch !== null) {
        const from = situation.name === 'gitea' ? {} : { head: `${headRepository.owner}:${headBranch}` };
        const open = { ...where, state: 'open', ...from };
        add(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .allPages */ .S)({ ask: (page) => client.rest.pulls.list({ ...open, ...page }), shape: _answers_js__WEBPACK_IMPORTED_MODULE_2__/* .pulls */ .pb }));
    }
    return [...found.values()];
}
function changeOf({ number, head, base }, { id: repositoryId, defaultBranch }) {
    return {
        event: 'pull-request',
        headSha: head.sha,
        baseSha: base.sha,
        mergeSha: null,
        forkSha: null,
        defaultBranch,
        headBranch: head.ref,
        baseBranch: base.ref,
        pullRequest: number,
        isFork: head.repo?.id !== repositoryId,
    };
}
async function ask({ limits }, question) {
    try {
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(limits.find, question);
    }
    catch (error) {
        const { text } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG({
            code: 'github/pull-request-unreadable',
            message: `expected to find the pull request of a run, found that the API ${text}`,
            fix: 'Grant the job pull-requests: write and contents: read.',
        }, { cause: error });
    }
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
