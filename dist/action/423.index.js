export const id = 423;
export const ids = [423];
export const modules = {

/***/ 423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyFile: () => (/* binding */ historyFile),
/* harmony export */   keepOnBranch: () => (/* binding */ keepOnBranch)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _platform_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41784);
/* harmony import */ var _platform_github_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86191);
/* harmony import */ var _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59051);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82800);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10263);
/**
 * A history on a branch of its own: a commit for each time that it grows, made by the API. Whoever writes at the same time is
 * not written over: the file is read again, and what is new is put behind that.
 */






const historyFile = 'history.json';
const permission = 'contents: write';
/** Git's name of a tree without any file: a branch that was begun by hand. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const maxAttempts = 5;
/**
 * @param pauseMs before the history is read again, after another job wrote; doubled each time.
 * @throws SpecError where the branch is somebody's work.
 */
async function keepOnBranch(github, plan, pauseMs = 500) {
    try {
        return await (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .publishing */ .Kc)(github, () => keep(github, plan, pauseMs));
    }
    catch (error) {
        return (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .asRefusal */ .Zd)(error, permission);
    }
}
async function keep(github, { branch, title, extend }, pauseMs) {
    for (let attempt = 1;; attempt++) {
        const old = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .headOf */ .Uo)(github, branch);
        const before = old === null ? null : await (0,_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommit */ .kN)(github, old);
        const previous = old === null ? null : await readHistory(github, old);
        if (before !== null && previous === null && before.tree !== emptyTree)
            throw othersWork(branch);
        const files = await extend(previous);
        const text = files.find(({ path }) => path === historyFile);
        if (text !== undefined && previous !== null && (0,_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .blobName */ .PF)(text.bytes) === (0,_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .blobName */ .PF)(Buffer.from(previous)))
            return { kind: 'unchanged' };
        const tree = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .addTree */ .At)(github, previous === null ? null : (before?.tree ?? null), files);
        const commit = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .addCommit */ .Ph)(github, { title, tree, parents: old === null ? [] : [old] });
        try {
            await (0,_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .moveBranch */ .ob)(github, branch, { old, sha: commit, isForced: false });
            return { kind: 'committed', commit, isNew: previous === null };
        }
        catch (error) {
            // No fast forward, or the branch is there by now: another job was faster.
            if (![409, 422].includes((0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) ?? 0) || attempt === maxAttempts)
                throw error;
        }
        await (0,_platform_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(pauseMs * 2 ** (attempt - 1));
    }
}
async function readHistory({ request, owner, repo }, ref) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', {
            owner,
            repo,
            path: historyFile,
            ref,
            // Beyond a megabyte the API has the bytes alone.
            headers: { accept: 'application/vnd.github.raw+json' },
            request: _platform_github_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .unparsed */ .fA,
        });
        return Buffer.from(await (0,_platform_github_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .readUpTo */ .Vc)(data, _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .maxReportBytes */ .K)).toString('utf8');
    }
    catch (error) {
        if ((0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
function othersWork(branch) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpecError */ .G8({
        code: 'history/branch',
        message: `expected branch ${branch} to hold ${historyFile} or nothing, found other files`,
        cause: 'It is a branch that somebody works on.',
        fix: 'Name a branch that is there for the history alone: history-branch.',
    });
}


/***/ })

};
