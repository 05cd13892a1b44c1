export const id = 6751;
export const ids = [6751];
export const modules = {

/***/ 79132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _platform_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24997);


/** The repository that a job runs for. Throws `SpecError` where the environment names none, or there is no token. */
function openRepository(env, token) {
    const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
            code: 'publish/repository',
            message: `expected GITHUB_REPOSITORY to be owner/name, found '${env['GITHUB_REPOSITORY'] ?? ''}'`,
            fix: 'Publish from a workflow, set GITHUB_REPOSITORY, or publish as folder.',
        });
    }
    if (token === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
            code: 'publish/token',
            message: 'expected a token to publish with, found no token',
            fix: 'Give the action its token, or set GITHUB_TOKEN; it needs contents: write.',
        });
    }
    const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    return { request: (0,_platform_github_client_js__WEBPACK_IMPORTED_MODULE_1__.createClient)({ apiUrl, token }).request, owner, repo };
}


/***/ })

};
