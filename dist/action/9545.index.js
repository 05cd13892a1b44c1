export const id = 9545;
export const ids = [9545];
export const modules = {

/***/ 39545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followUpOf: () => (/* binding */ followUpOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/** `on: workflow_run`: the pull request of the run that was not trusted, and what it stored. */

/**
 * Throws `TinygateError` where this is no `workflow_run` of a pull request, or the pull request has moved on. What cannot be
 * read becomes a claim without bytes, whose source says why: it is judged as missing, not overlooked.
 */
async function followUpOf(platform) {
    const { triggeringRun: run } = platform;
    if (!run || !['pull_request', 'pull_request_target'].includes(run.event)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG({
            code: 'github/no-run-to-follow',
            message: `expected a workflow_run event after a run of a pull request, found ${run ? `one after '${run.event}'` : 'another event'}`,
            fix: "Use mode report in a workflow `on: workflow_run` only, with `if: github.event.workflow_run.event == 'pull_request'`.",
        });
    }
    const resolved = await platform.resolvePullRequest(run);
    if (resolved.kind === 'outdated') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TinygateError */ .oG({
            code: 'github/outdated-run',
            message: `expected an open pull request at the commit of run ${run.id}, found that ${resolved.reason}`,
            cause: 'It was closed, or another commit was pushed since.',
            fix: 'Nothing: the run of its newest commit is judged when it ends.',
        });
    }
    const reports = await platform.findRunReports(run);
    const claims = reports.map(({ stored }) => stored.kind === 'found'
        ? { bytes: stored.bytes, source: stored.source }
        : { bytes: new Uint8Array(), source: stored.reason });
    return { platform: platform.withChange(resolved.change), claims };
}


/***/ })

};
