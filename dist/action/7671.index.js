export const id = 7671;
export const ids = [7671];
export const modules = {

/***/ 37671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressTeller: () => (/* binding */ progressTeller),
/* harmony export */   publishCheck: () => (/* binding */ publishCheck)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59934);


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
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutToken */ ._Q)(permission);
    try {
        return await publishCheckRun(connection, check, headSha);
    }
    catch (error) {
        const { status } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(error);
        const refused = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(error, { permission, isFork });
        if (status !== 403 && status !== 404)
            return refused;
        return publishStatus(connection, check, headSha).catch((second) => ({
            ...refused,
            reason: `${refused.reason}; and for a commit status, ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(second).text} (${situation.name === 'gitea' ? 'contents' : 'statuses'}: write)`,
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
    const { data } = await client.rest.checks.create({
        ...where,
        name: check.name,
        head_sha: headSha,
        status: 'completed',
        conclusion: conclusions[check.verdict],
        ...(runUrl === null ? {} : { details_url: runUrl }),
        output: { ...output, annotations: annotations.slice(0, annotationsPerCall) },
    });
    for (let from = annotationsPerCall; from < annotations.length; from += annotationsPerCall) {
        const part = annotations.slice(from, from + annotationsPerCall);
        await client.rest.checks.update({ ...where, check_run_id: data.id, output: { ...output, annotations: part } });
    }
    return { kind: 'done', url: data.html_url };
}
/** Check runs that go on, by their names: each is made once and changed from then on. */
function progressTeller(connect) {
    const ids = new Map();
    return async ({ name, title, summary, verdict }) => {
        const { client, situation, where, hasToken } = await connect();
        const { headSha, isFork, runUrl } = situation.change;
        if (headSha === null)
            return { kind: 'unsupported', reason: 'the head commit is not known' };
        if (!hasToken)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutToken */ ._Q)(permission);
        const ended = verdict === null ? null : { status: 'completed', conclusion: conclusions[verdict] };
        const output = { title: cut((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title), maxTitleCharacters), summary: fitSummary(summary, null) };
        const state = { ...(ended ?? { status: 'in_progress' }), output };
        try {
            const id = ids.get(name);
            const { data } = id === undefined
                ? await client.rest.checks.create({
                    ...where,
                    name,
                    head_sha: headSha,
                    ...(runUrl === null ? {} : { details_url: runUrl }),
                    ...state,
                })
                : await client.rest.checks.update({ ...where, check_run_id: id, ...state });
            ids.set(name, data.id);
            return { kind: 'done', url: data.html_url };
        }
        catch (error) {
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(error, { permission, isFork });
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
    return cut((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(isUndecided ? `Undecided: ${title}` : title), maxTitleCharacters);
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
