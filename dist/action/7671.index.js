export const id = 7671;
export const ids = [7671];
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

/***/ 37671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressTeller: () => (/* binding */ progressTeller),
/* harmony export */   publishCheck: () => (/* binding */ publishCheck)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41784);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57031);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30927);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59934);





const permission = 'checks: write';
const maxOutputBytes = 65_535;
const annotationsPerCall = 50;
/** Twenty calls; a screen shows fewer. */
const maxAnnotations = 1000;
const maxTitleCharacters = 255;
const maxDescriptionCharacters = 140;
async function publishCheck(connection, check) {
    const { situation } = connection;
    const { headSha, isFork } = situation.change;
    if (headSha === null)
        return { kind: 'unsupported', reason: 'the head commit is not known' };
    if (!connection.hasToken)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutToken */ ._Q)(permission);
    try {
        return await publishCheckRun(connection, check, headSha);
    }
    catch (error) {
        const { status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .f1)(error);
        const refused = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x5)(error, { permission, isFork });
        if (status !== 403 && status !== 404)
            return refused;
        return publishStatus(connection, check, headSha).catch((second) => ({
            ...refused,
            reason: `${refused.reason}; and for a commit status, ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .f1)(second).text} (${situation.name === 'gitea' ? 'contents' : 'statuses'}: write)`,
        }));
    }
}
async function publishCheckRun({ client, situation, where }, check, headSha) {
    const annotations = check.annotations.slice(0, maxAnnotations).map(toApiAnnotation);
    const left = check.annotations.length - annotations.length;
    const output = {
        title: titleOf(check),
        summary: fitSummary(check.summary, left > 0 ? `_${left} more annotations are left out._` : null),
    };
    const { runUrl } = situation.change;
    const answer = await client.rest.checks.create({
        ...where,
        name: check.name,
        head_sha: headSha,
        status: 'completed',
        conclusion: conclusions[check.verdict],
        ...(runUrl === null ? {} : { details_url: runUrl }),
        output: { ...output, annotations: annotations.slice(0, annotationsPerCall) },
    });
    const made = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRun */ .Q5, answer.data);
    for (let from = annotationsPerCall; from < annotations.length; from += annotationsPerCall) {
        const part = annotations.slice(from, from + annotationsPerCall);
        await client.rest.checks.update({ ...where, check_run_id: made.id, output: { ...output, annotations: part } });
    }
    return { kind: 'done', url: made.html_url };
}
/** Check runs that go on, by their names: each is made once and changed from then on. */
function progressTeller(connect) {
    const ids = new Map();
    return async ({ name, title, summary, verdict }) => {
        const { client, situation, where, hasToken, limits } = await connect();
        const { headSha, isFork, runUrl } = situation.change;
        if (headSha === null)
            return { kind: 'unsupported', reason: 'the head commit is not known' };
        if (!hasToken)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutToken */ ._Q)(permission);
        const ended = verdict === null ? null : { status: 'completed', conclusion: conclusions[verdict] };
        const output = { title: cut((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(title), maxTitleCharacters), summary: fitSummary(summary, null) };
        const state = { ...(ended ?? { status: 'in_progress' }), output };
        try {
            const id = ids.get(name);
            const { data } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(limits.tell, () => id === undefined
                ? client.rest.checks.create({
                    ...where,
                    name,
                    head_sha: headSha,
                    ...(runUrl === null ? {} : { details_url: runUrl }),
                    ...state,
                })
                : client.rest.checks.update({ ...where, check_run_id: id, ...state }));
            const made = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRun */ .Q5, data);
            ids.set(name, made.id);
            return { kind: 'done', url: made.html_url };
        }
        catch (error) {
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x5)(error, { permission, isFork });
        }
    };
}
async function publishStatus({ client, situation, where }, check, sha) {
    const { runUrl } = situation.change;
    await client.rest.repos.createCommitStatus({
        ...where,
        sha,
        state: states[check.verdict],
        context: check.name,
        description: cut(titleOf(check), maxDescriptionCharacters),
        ...(runUrl === null ? {} : { target_url: runUrl }),
    });
    return { kind: 'done', url: runUrl };
}
const conclusions = {
    pass: 'success',
    warn: 'success',
    fail: 'failure',
    inconclusive: 'failure',
    error: 'failure',
};
const states = {
    pass: 'success',
    warn: 'success',
    fail: 'failure',
    inconclusive: 'error',
    error: 'error',
};
function titleOf({ verdict, title }) {
    const isUndecided = verdict === 'inconclusive' || verdict === 'error';
    return cut((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(isUndecided ? `Undecided: ${title}` : title), maxTitleCharacters);
}
function toApiAnnotation({ level, file, line, column, title, message }) {
    return {
        path: file,
        start_line: line,
        end_line: line,
        start_column: column,
        end_column: column,
        annotation_level: level === 'error' ? 'failure' : 'warning',
        title,
        message: cut(message, 16_000),
    };
}
/** Whole paragraphs up to what GitHub takes, and a word about the rest. */
function fitSummary(summary, note) {
    const ending = note === null ? '' : `\n\n${note}`;
    if (Buffer.byteLength(summary + ending) <= maxOutputBytes)
        return summary + ending;
    const notice = '\n\n_The rest is left out: it would exceed what a check can hold. The job summary has it._';
    let room = maxOutputBytes - Buffer.byteLength(notice + ending);
    const kept = [];
    for (const paragraph of summary.split('\n\n')) {
        room -= Buffer.byteLength(paragraph) + 2;
        if (room < 0)
            break;
        kept.push(paragraph);
    }
    return kept.join('\n\n') + notice + ending;
}
function cut(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
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
