export const id = 1245;
export const ids = [1245];
export const modules = {

/***/ 97590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/** From the event where it tells, else from the API. */
async function readRepository({ client, situation, where }) {
    const { repositoryId, defaultBranch } = situation;
    if (repositoryId !== null && defaultBranch !== null)
        return { id: repositoryId, defaultBranch };
    const { data } = await client.rest.repos.get(where);
    return { id: data.id, defaultBranch: data.default_branch };
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

/***/ 91245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolvePullRequest: () => (/* binding */ resolvePullRequest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97590);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59934);
/**
 * The pull request that a run was for. `workflow_run` names none for a fork, and nothing that the run stored is believed, so
 * it is found by what GitHub itself knows: the head commit and the repository that it is in.
 */



/** Throws `TinygateError` where several have this head, or the API does not answer. */
async function resolvePullRequest(connection, head) {
    const facts = await ask(() => (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .N)(connection));
    const { id, defaultBranch } = facts;
    const isIt = (pull) => pull.state === 'open' &&
        pull.head.sha === head.headSha &&
        pull.base.repo.id === id &&
        // Without a head repository on either side it is a fork that was deleted.
        (pull.head.repo?.id ?? null) === (head.headRepository?.id ?? null);
    const candidates = (await ask(() => listCandidates(connection, head))).filter(isIt);
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
        const ofCommit = { ...where, commit_sha: head.headSha, per_page: 100 };
        add(await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, ofCommit));
    }
    catch (error) {
        const { status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(error);
        // The commit is not in this repository, or this is Gitea.
        if (status !== 404 && status !== 422)
            throw error;
    }
    const { headRepository, headBranch } = head;
    if (headRepository !== null && headBranch !== null) {
        const from = situation.name === 'gitea' ? {} : { head: `${headRepository.owner}:${headBranch}` };
        const open = { ...where, state: 'open', ...from, per_page: 100 };
        add(await client.paginate(client.rest.pulls.list, open));
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
async function ask(question) {
    try {
        return await question();
    }
    catch (error) {
        const { text } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(error);
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
