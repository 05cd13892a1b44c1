export const id = 283;
export const ids = [283];
export const modules = {

/***/ 41469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent),
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14730);
/* harmony import */ var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93779);
/* harmony import */ var _octokit_plugin_rest_endpoint_methods__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49210);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18614);
/**
 * Octokit for GitHub, GitHub Enterprise, Gitea and Forgejo. Every request has a deadline and a bounded number of attempts;
 * nothing is printed, so that no token can be.
 */





const GithubClient = _octokit_core__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_rest_endpoint_methods__WEBPACK_IMPORTED_MODULE_1__/* .restEndpointMethods */ ._, _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_2__/* .paginateRest */ .ud, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L);
const userAgent = `tinygate/${_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}`;
const timeoutMs = 60_000;
const maxRetries = 2;
const maxRateWaits = 2;
/** GitHub asks for a minute when it has had too many requests at once; more than that is for a later run. */
const maxRateWaitMs = 61_000;
function createClient({ apiUrl, token, backOffMs = 1000, wait = pause }) {
    const nothing = () => undefined;
    const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    const client = new GithubClient({
        baseUrl: apiUrl,
        userAgent,
        ...(token === null ? {} : { auth: token }),
        log,
        request: { fetch: patientFetch(wait), log },
        // Rate limits are waited out below, as long as the answer asks for.
        retry: {
            retries: maxRetries,
            retryAfterBaseValue: backOffMs,
            doNotRetry: [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451],
        },
    });
    // Some servers and proxies quote the request in their answer.
    client.hook.error('request', (error) => {
        if (token)
            error.message = error.message.replaceAll(token, '***');
        throw error;
    });
    return client;
}
/** Adds a deadline to every request, and waits where the answer says how long. */
function patientFetch(wait) {
    return async (input, init) => {
        for (let waits = 0;; waits++) {
            const answer = await fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(timeoutMs) });
            const waitMs = waits < maxRateWaits ? rateWaitMs(answer) : null;
            if (waitMs === null)
                return answer;
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
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
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
