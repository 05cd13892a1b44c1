export const id = 5428;
export const ids = [5428];
export const modules = {

/***/ 42709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ asDelivery)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86444);

/** A refusal of the server as a value that names the permission; any other error is thrown on. */
async function asDelivery(permission, write) {
    try {
        return await write();
    }
    catch (error) {
        if (!(error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$))
            throw error;
        const isForbidden = [401, 403, 404].includes(error.status ?? 0);
        return { kind: 'refused', reason: error.message, permission: isForbidden ? permission : null };
    }
}


/***/ }),

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fallBack)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41784);
/* harmony import */ var _history_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/** History from the checkout, and from the platform's API where the checkout is too shallow. */


/**
 * Where both fail, what the first says is what can be mended: the checkout. Each question to the second has this limit; a
 * platform that did not answer one in time is not asked another.
 */
function fallBack(first, api, limit) {
    const second = bounded(api, limit);
    const either = async (read) => {
        try {
            return await read(first);
        }
        catch (error) {
            if (!(error instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t))
                throw error;
            try {
                return await read(second);
            }
            catch (other) {
                if (!(other instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t))
                    throw other;
                throw both(error, other);
            }
        }
    };
    return {
        mergeBase: (one, other) => either((history) => history.mergeBase(one, other)),
        readFile: (commit, path) => either((history) => history.readFile(commit, path)),
        resolve: async (name) => (await first.resolve(name).catch(orNull)) ?? second.resolve(name),
        branchTip: async (branch) => (await first.branchTip(branch).catch(orNull)) ?? second.branchTip(branch),
        ...(first.checkout ? { checkout: () => checkoutOf(first) } : {}),
        kindOf: (commit, path) => either((history) => history.kindOf(commit, path)),
        ...(first.readLfs ? { readLfs: first.readLfs } : {}),
        parents: (commit) => either((history) => history.parents(commit)),
        blobId: (commit, path) => either((history) => history.blobId(commit, path)),
        listFiles: (commit) => either(async ({ listFiles }) => {
            if (listFiles)
                return listFiles(commit);
            throw new _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('refused', 'its files cannot be listed here', 'Check out with `fetch-depth: 0`.');
        }),
    };
}
function bounded(api, limit) {
    let silence = null;
    const ask = async (read) => {
        if (silence)
            throw silence;
        try {
            return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(limit, read);
        }
        catch (error) {
            if (!(error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3))
                throw error;
            silence = new _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t('refused', `the API of the platform ${error.message}`, 'Check out with full history.');
            throw silence;
        }
    };
    const { listFiles } = api;
    return {
        mergeBase: (one, other) => ask(() => api.mergeBase(one, other)),
        readFile: (commit, path) => ask(() => api.readFile(commit, path)),
        blobId: (commit, path) => ask(() => api.blobId(commit, path)),
        resolve: (name) => ask(() => api.resolve(name)),
        branchTip: (branch) => ask(() => api.branchTip(branch)),
        kindOf: (commit, path) => ask(() => api.kindOf(commit, path)),
        parents: (commit) => ask(() => api.parents(commit)),
        ...(listFiles ? { listFiles: (commit) => ask(() => listFiles(commit)) } : {}),
    };
}
/** The platform may know what is judged where no repository is checked out. */
async function checkoutOf({ checkout }) {
    const nothing = { commit: null, branch: null, remoteDefault: null };
    return (await checkout?.().catch(orNull)) ?? nothing;
}
function orNull(error) {
    if (error instanceof _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t)
        return null;
    throw error;
}
/** A commit that neither has is gone; else what the checkout lacks is what can be mended. */
function both(first, second) {
    const fault = second.fault === 'gone' && first.fault === 'not-fetched' ? 'gone' : first.fault;
    return new _history_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HistoryError */ .t(fault, `${first.found}, and ${second.found}`, first.fix);
}


/***/ }),

/***/ 95428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitlabPlatform: () => (/* binding */ gitlabPlatform)
});

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/platform/as-delivery.js
var as_delivery = __webpack_require__(42709);
// EXTERNAL MODULE: ./build/platform/deadline.js
var deadline = __webpack_require__(41784);
// EXTERNAL MODULE: ./build/platform/fall-back.js
var fall_back = __webpack_require__(93513);
// EXTERNAL MODULE: ./build/platform/git.js + 2 modules
var git = __webpack_require__(19543);
// EXTERNAL MODULE: ./build/platform/http.js
var platform_http = __webpack_require__(86444);
// EXTERNAL MODULE: ./build/report/max-bytes.js
var max_bytes = __webpack_require__(59051);
// EXTERNAL MODULE: ./build/platform/json-object.js
var json_object = __webpack_require__(95964);
// EXTERNAL MODULE: ./build/platform/shape.js
var platform_shape = __webpack_require__(57031);
;// CONCATENATED MODULE: ./build/platform/gitlab/answers.js
/** The shapes of GitLab's answers, as far as they are used. */

const user = (0,platform_shape/* object */.Ik)({ id: platform_shape/* count */.U9 });
const note = (0,platform_shape/* object */.Ik)({ id: platform_shape/* count */.U9, body: (0,platform_shape/* maybe */.no)(platform_shape/* text */.Qq), system: (0,platform_shape/* maybe */.no)(platform_shape/* flag */.Jt), author: (0,platform_shape/* maybe */.no)(user) });
const answers_status = (0,platform_shape/* object */.Ik)({ target_url: (0,platform_shape/* maybe */.no)(platform_shape/* text */.Qq) });
const pipeline = (0,platform_shape/* object */.Ik)({ id: platform_shape/* count */.U9, sha: platform_shape/* text */.Qq, ref: (0,platform_shape/* maybe */.no)(platform_shape/* text */.Qq), source: (0,platform_shape/* maybe */.no)(platform_shape/* text */.Qq) });
const job = (0,platform_shape/* object */.Ik)({
    id: platform_shape/* count */.U9,
    name: platform_shape/* text */.Qq,
    web_url: (0,platform_shape/* maybe */.no)(platform_shape/* text */.Qq),
    artifacts_expire_at: (0,platform_shape/* maybe */.no)(platform_shape/* text */.Qq),
    artifacts_file: (0,platform_shape/* maybe */.no)((0,platform_shape/* object */.Ik)({ filename: (0,platform_shape/* maybe */.no)(platform_shape/* text */.Qq) })),
});
const commit = (0,platform_shape/* object */.Ik)({ id: platform_shape/* objectId */.Tu, parent_ids: (0,platform_shape/* list */.p_)(platform_shape/* objectId */.Tu) });
const answers_branch = (0,platform_shape/* object */.Ik)({ commit: (0,platform_shape/* object */.Ik)({ id: platform_shape/* objectId */.Tu }) });
const named = (0,platform_shape/* object */.Ik)({ id: platform_shape/* objectId */.Tu });
const entry = (0,platform_shape/* object */.Ik)({ name: platform_shape/* text */.Qq, mode: platform_shape/* text */.Qq });
const answers_file = (0,platform_shape/* object */.Ik)({ blob_id: platform_shape/* objectId */.Tu });

// EXTERNAL MODULE: ./build/platform/http-error.js
var http_error = __webpack_require__(18791);
;// CONCATENATED MODULE: ./build/platform/gitlab/pages.js



const pageSize = 100;
/** 10,000 entries; more is not searched. */
const maxPages = 100;
/** Every page of a list, or an error. */
async function pagesOf(http, path, query, shape) {
    const all = [];
    for (let page = 1; page <= maxPages; page++) {
        const answer = await http.request({
            method: 'GET',
            path,
            query: [...query, ['per_page', pageSize], ['page', page]],
        });
        const entries = (0,json_object/* parseAnswer */.Wp)(answer, (0,platform_shape/* list */.p_)(shape));
        all.push(...entries);
        const next = answer.header('x-next-page');
        if (next === null ? entries.length < pageSize : next === '')
            return all;
    }
    throw new http_error/* HttpError */.j(200, `expected at most ${maxPages * pageSize} entries at ${path}, found more`);
}

;// CONCATENATED MODULE: ./build/platform/gitlab/find-report.js
/**
 * The report that a pipeline of the target branch left in its job's artifacts. A pipeline of a merge request is never
 * looked at: it runs what the merge request says. Whatever is expired, forbidden or not where it should be is `lost`.
 */






/** Started by who may write to the branch. */
const trustedSources = ['push', 'web', 'schedule', 'api', 'trigger', 'pipeline'];
/** How many earlier pipelines are searched for a report of the same inputs. */
const maxEarlier = 10;
async function findGitlabReport(wanted, where, http) {
    const { branch } = where;
    if (branch === null)
        return { kind: 'lost', reason: 'no variable of the job names the target branch' };
    let reasons = [];
    try {
        for (const pipeline of await listPipelines(http, where.projectId, branch, wanted.commit)) {
            const found = await lookInPipeline(pipeline, wanted, where, http);
            if (found.kind === 'found')
                return found;
            if (found.kind === 'lost')
                reasons.push(found.reason);
        }
        if (wanted.inputs === null)
            return summary(reasons);
        // A commit that touched nothing of the model may have had no job; an older one with the same inputs will do.
        const earlier = (await listPipelines(http, where.projectId, branch, null)).slice(0, maxEarlier);
        for (const pipeline of earlier.filter(({ sha }) => sha !== wanted.commit)) {
            const found = await lookInPipeline(pipeline, wanted, where, http);
            if (found.kind === 'found' && inputsOf(found.bytes) === wanted.inputs)
                return found;
        }
        return summary(reasons);
    }
    catch (error) {
        if (!(error instanceof platform_http/* HttpError */.j$))
            throw error;
        if (![401, 403, 404].includes(error.status ?? 0))
            return { kind: 'lost', reason: error.message };
        reasons = [`pipelines cannot be listed (${error.message}); a token with read_api in TINYGATE_TOKEN may`];
    }
    return findNewest(wanted, branch, where, http, reasons);
}
async function listPipelines(http, projectId, ref, sha) {
    const path = `/projects/${encodeURIComponent(projectId)}/pipelines`;
    const query = [
        ['ref', ref],
        ['order_by', 'id'],
        ['sort', 'desc'],
        ...(sha === null ? [] : [['sha', sha]]),
    ];
    const pipelines = sha === null
        ? (0,json_object/* parseAnswer */.Wp)(await http.request({ method: 'GET', path, query: [...query, ['per_page', 30]] }), (0,platform_shape/* list */.p_)(pipeline))
        : await pagesOf(http, path, query, pipeline);
    return pipelines.filter((one) => trustedSources.includes(one.source ?? '') && one.ref === ref && (sha === null || one.sha === sha));
}
async function lookInPipeline({ id, sha }, { spec }, { projectId, jobName, reportPath }, http) {
    const project = `/projects/${encodeURIComponent(projectId)}`;
    const jobs = await pagesOf(http, `${project}/pipelines/${id}/jobs`, [], job);
    const isNamed = ({ name }) => jobName !== null && name === jobName;
    const named = jobs.filter(isNamed);
    const lost = [];
    for (const job of [...named, ...jobs.filter((other) => !isNamed(other))]) {
        const { id: jobId, artifacts_expire_at: expired, web_url: url } = job;
        const label = `job ${jobId} of pipeline ${id}`;
        if (!job.artifacts_file?.filename) {
            if (isNamed(job) && expired !== null) {
                lost.push(`the artifacts of ${label} expired on ${expired.slice(0, 10)}; run it again, or keep them longer`);
            }
            continue;
        }
        const bytes = await readArtifact(http, `${project}/jobs/${jobId}/artifacts/${encodePath(reportPath(spec))}`);
        if (bytes) {
            return { kind: 'found', bytes, source: `${label}${url === null ? '' : ` (${url})`}`, commit: sha };
        }
        if (isNamed(job))
            lost.push(`the artifacts of ${label} have no ${reportPath(spec)}`);
    }
    return summary(lost);
}
/** What a job's own token may read: the newest report of the branch. It serves where it is of the same commit or inputs. */
async function findNewest(wanted, branch, { projectId, jobName, reportPath }, http, reasons) {
    if (jobName === null)
        return { kind: 'lost', reason: reasons.join('; ') };
    const path = `/projects/${encodeURIComponent(projectId)}/jobs/artifacts/${encodeURIComponent(branch)}/raw/${encodePath(reportPath(wanted.spec))}`;
    try {
        const bytes = await readArtifact(http, path, [['job', jobName]]);
        if (bytes === null)
            return { kind: 'lost', reason: [`${branch} has no newest report`, ...reasons].join('; ') };
        const isSame = commitOf(bytes) === wanted.commit || (wanted.inputs !== null && inputsOf(bytes) === wanted.inputs);
        if (isSame)
            return { kind: 'found', bytes, source: `the newest ${jobName} of ${branch}`, commit: commitOf(bytes) };
        return { kind: 'lost', reason: [`the newest report of ${branch} is of another commit`, ...reasons].join('; ') };
    }
    catch (error) {
        if (!(error instanceof platform_http/* HttpError */.j$))
            throw error;
        return { kind: 'lost', reason: [error.message, ...reasons].join('; ') };
    }
}
async function readArtifact(http, path, query = []) {
    try {
        return (await http.request({ method: 'GET', path, query, maxBytes: max_bytes/* maxReportBytes */.K })).bytes;
    }
    catch (error) {
        if (error instanceof platform_http/* HttpError */.j$ && error.status === 404)
            return null;
        throw error;
    }
}
function summary(reasons) {
    return reasons.length === 0 ? { kind: 'absent' } : { kind: 'lost', reason: reasons.join('; ') };
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/** Read only to choose; whoever gets the bytes checks them. */
function inputsOf(bytes) {
    return (0,json_object/* textOf */.b6)((0,json_object/* objectOf */.Xy)(readUnchecked(bytes), 'spec'), 'inputs');
}
function commitOf(bytes) {
    return (0,json_object/* textOf */.b6)(readUnchecked(bytes), 'commit');
}
function readUnchecked(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./build/platform/history-error.js
var history_error = __webpack_require__(6437);
;// CONCATENATED MODULE: ./build/platform/gitlab/history.js
/** History by GitLab's repository API, for a checkout that is too shallow. */





const maxFileBytes = 256 * 1024 * 1024;
const fix = 'Set `GIT_DEPTH: 0` for the job, or give it a token that may read the API.';
function gitlabHistory(http, projectId) {
    const repository = `/projects/${encodeURIComponent(projectId)}/repository`;
    const file = (path) => `${repository}/files/${encodeURIComponent(path)}`;
    /** Null where the commit has no such file; a commit or a project that cannot be read is an error. */
    const orAbsent = async (read) => {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof platform_http/* HttpError */.j$))
                throw error;
            if (error.status === 404 && error.message.includes('404 File Not Found'))
                return null;
            throw unknown(error);
        }
    };
    const readCommit = async (name) => (0,json_object/* parseAnswer */.Wp)(await http.request({ method: 'GET', path: `${repository}/commits/${encodeURIComponent(name)}` }), commit);
    const folders = new Map();
    /** The entries of a folder; the root is ''. */
    const listFolder = (commit, path) => {
        const key = `${commit}:${path}`;
        const known = folders.get(key) ?? readFolder(commit, path);
        folders.set(key, known);
        return known;
    };
    const readFolder = async (commit, path) => {
        const query = [['ref', commit], ...(path === '' ? [] : [['path', path]])];
        try {
            return await pagesOf(http, `${repository}/tree`, query, entry);
        }
        catch (error) {
            if (!(error instanceof platform_http/* HttpError */.j$))
                throw error;
            // A commit that is not there and a folder that is not there answer the same.
            if (error.status === 404)
                await readCommit(commit).catch(rethrow);
            throw unknown(error);
        }
    };
    /** The file API reads a link as if the path that it holds were a file; only the list of its folder tells. */
    const kindOf = async (commit, path) => {
        const parts = path.split('/');
        for (const [index, part] of parts.entries()) {
            const entries = await listFolder(commit, parts.slice(0, index).join('/'));
            const entry = entries.find(({ name }) => name === part);
            if (!entry)
                return null;
            const kind = kindOfMode(entry.mode);
            if (kind === 'file')
                return null;
            if (kind !== 'folder' || index === parts.length - 1)
                return kind;
        }
        return null;
    };
    /** Only of a file; null for a link. */
    const ofFile = async (commit, path, read) => {
        const found = await orAbsent(read);
        return found !== null && (await kindOf(commit, path)) === null ? found : null;
    };
    return {
        kindOf,
        async resolve(name) {
            try {
                return (await readCommit(name)).id;
            }
            catch (error) {
                if (!(error instanceof platform_http/* HttpError */.j$))
                    throw error;
                if (error.status === 404 && error.message.includes('404 Commit Not Found'))
                    return null;
                throw unknown(error);
            }
        },
        async branchTip(branch) {
            try {
                const path = `${repository}/branches/${encodeURIComponent(branch)}`;
                return (0,json_object/* parseAnswer */.Wp)(await http.request({ method: 'GET', path }), answers_branch).commit.id;
            }
            catch (error) {
                if (!(error instanceof platform_http/* HttpError */.j$))
                    throw error;
                if (error.status === 404 && error.message.includes('404 Branch Not Found'))
                    return null;
                throw unknown(error);
            }
        },
        async parents(commit) {
            try {
                return (await readCommit(commit)).parent_ids;
            }
            catch (error) {
                if (!(error instanceof platform_http/* HttpError */.j$))
                    throw error;
                throw unknown(error);
            }
        },
        async mergeBase(one, other) {
            try {
                const query = [one, other].map((commit) => ['refs[]', commit]);
                const answer = await http.request({ method: 'GET', path: `${repository}/merge_base`, query });
                return (0,json_object/* parseAnswer */.Wp)(answer, named).id;
            }
            catch (error) {
                if (!(error instanceof platform_http/* HttpError */.j$))
                    throw error;
                if (error.status === 404 && error.message.includes('404 Merge Base Not Found'))
                    return null;
                throw unknown(error);
            }
        },
        readFile: (commit, path) => ofFile(commit, path, async () => {
            const request = { method: 'GET', path: `${file(path)}/raw`, query: [['ref', commit]] };
            return (await http.request({ ...request, maxBytes: maxFileBytes })).bytes;
        }),
        blobId: (commit, path) => ofFile(commit, path, async () => {
            const answer = await http.request({
                method: 'GET',
                path: file(path),
                query: [['ref', commit]],
                // The content comes along as base64.
                maxBytes: 2 * maxFileBytes,
            });
            return (0,json_object/* parseAnswer */.Wp)(answer, answers_file).blob_id;
        }),
    };
}
function kindOfMode(mode) {
    switch (mode) {
        case '100644':
        case '100755':
            return 'file';
        case '040000':
            return 'folder';
        case '160000':
            return 'submodule';
        default:
            return 'link';
    }
}
function rethrow(error) {
    throw error instanceof platform_http/* HttpError */.j$ ? unknown(error) : error;
}
function unknown(error) {
    const isGone = error.status === 404 && error.message.includes('404 Commit Not Found');
    return new history_error/* HistoryError */.t(isGone ? 'gone' : 'refused', `GitLab does not tell (${error.message})`, fix, {
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/platform/sticky-comment.js
var sticky_comment = __webpack_require__(93663);
;// CONCATENATED MODULE: ./build/platform/gitlab/note.js




async function upsertNote(id, render, { projectId, change }, http) {
    const iid = change.pullRequest;
    if (iid === null)
        return { kind: 'unsupported', reason: 'this pipeline belongs to no merge request' };
    const notes = `/projects/${encodeURIComponent(projectId)}/merge_requests/${iid}/notes`;
    const read = ({ id: noteId, body, author }) => ({
        id: String(noteId),
        body: body ?? '',
        author: author === null ? null : String(author.id),
        url: null,
    });
    const write = async (method, path, body) => read((0,json_object/* parseAnswer */.Wp)(await http.request({ method, path, json: { body } }), note));
    const harmless = (previous) => {
        const body = render(previous);
        return body === null ? null : withoutQuickActions(body);
    };
    return (0,sticky_comment/* upsertSticky */.$)(id, harmless, {
        self: async () => String((0,json_object/* parseAnswer */.Wp)(await http.request({ method: 'GET', path: '/user' }), user).id),
        list: async () => {
            const oldestFirst = [
                ['sort', 'asc'],
                ['order_by', 'created_at'],
            ];
            return (await pagesOf(http, notes, oldestFirst, note)).filter(({ system }) => system !== true).map(read);
        },
        create: (body) => write('POST', notes, body),
        update: (noteId, body) => write('PUT', `${notes}/${noteId}`, body),
        remove: async (noteId) => {
            await http.request({ method: 'DELETE', path: `${notes}/${noteId}` });
        },
    });
}
/** A line that begins with `/merge` or the like would be obeyed, with the token's rights. */
function withoutQuickActions(body) {
    return body.replace(/^([ \t]*)\/(?=[a-z])/gim, '$1&#47;');
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/platform/gitlab/status.js



const maxDescription = 255;
async function publishStatus({ name, verdict, title }, { projectId, runProjectId, change, pipelineId, runSha }, http) {
    const { headSha, runUrl, headBranch } = change;
    if (headSha === null)
        return { kind: 'unsupported', reason: 'no variable of the job names the head commit' };
    // In the pipeline that runs this, or GitLab would make another one of statuses alone.
    const isHere = projectId === runProjectId && headSha === runSha && pipelineId !== null;
    const status = {
        state: stateOf(verdict),
        name,
        description: (0,report_escape/* oneLine */.TN)(title).slice(0, maxDescription),
        ...(runUrl === null ? {} : { target_url: runUrl }),
        ...(isHere ? { pipeline_id: Number(pipelineId) } : headBranch === null ? {} : { ref: headBranch }),
    };
    const path = `/projects/${encodeURIComponent(projectId)}/statuses/${headSha}`;
    const answer = (0,json_object/* parseAnswer */.Wp)(await http.request({ method: 'POST', path, json: status }), answers_status);
    return { kind: 'done', url: answer.target_url };
}
/** Only what is decided and within budget is green. */
function stateOf(verdict) {
    switch (verdict) {
        case 'pass':
        case 'warn':
            return 'success';
        case 'fail':
        case 'inconclusive':
        case 'error':
            return 'failed';
        default:
            return verdict;
    }
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/platform/gitlab/variables.js
/** GitLab's predefined variables as a change: https://docs.gitlab.com/ci/variables/predefined_variables/. */

function readGitlabCi(env, token) {
    const apiUrl = given(env, 'CI_API_V4_URL');
    const runProjectId = given(env, 'CI_PROJECT_ID');
    if (apiUrl === null || runProjectId === null) {
        throw new errors/* SpecError */.G8({
            code: 'platform/gitlab',
            message: `expected ${apiUrl === null ? 'CI_API_V4_URL' : 'CI_PROJECT_ID'} beside GITLAB_CI, found no such variable`,
            cause: 'The variables of the job were not passed on, into a container for example.',
            fix: 'Pass on all variables whose names begin with CI_.',
        });
    }
    const change = readChange(env, runProjectId);
    return {
        apiUrl: apiUrl.replace(/\/+$/, ''),
        projectId: given(env, 'CI_MERGE_REQUEST_PROJECT_ID') ?? runProjectId,
        runProjectId,
        token: readToken(env, token),
        change,
        baseBranch: change.baseBranch ?? given(env, 'CI_DEFAULT_BRANCH'),
        jobName: given(env, 'CI_JOB_NAME'),
        pipelineId: given(env, 'CI_PIPELINE_ID'),
        runSha: variables_commit(env, 'CI_COMMIT_SHA'),
    };
}
function readToken(env, token) {
    const access = token || given(env, 'TINYGATE_TOKEN') || given(env, 'GITLAB_TOKEN');
    if (access)
        return { kind: 'access', value: access };
    const job = given(env, 'CI_JOB_TOKEN');
    return job === null ? null : { kind: 'job', value: job };
}
function readChange(env, runProjectId) {
    const runUrl = webAddress(given(env, 'CI_JOB_URL') ?? given(env, 'CI_PIPELINE_URL'));
    const headSha = variables_commit(env, 'CI_COMMIT_SHA');
    const iid = given(env, 'CI_MERGE_REQUEST_IID');
    const defaultBranch = given(env, 'CI_DEFAULT_BRANCH');
    if (iid !== null && /^[1-9]\d{0,9}$/.test(iid)) {
        const targetSha = variables_commit(env, 'CI_MERGE_REQUEST_TARGET_BRANCH_SHA');
        const forkSha = variables_commit(env, 'CI_MERGE_REQUEST_DIFF_BASE_SHA');
        const source = given(env, 'CI_MERGE_REQUEST_SOURCE_PROJECT_ID');
        return {
            event: 'pull-request',
            // Both are set only where the pipeline runs on the merged result, whose own commit nobody else knows.
            headSha: variables_commit(env, 'CI_MERGE_REQUEST_SOURCE_BRANCH_SHA') ?? headSha,
            baseSha: targetSha ?? forkSha,
            mergeSha: headSha,
            forkSha: targetSha === null ? forkSha : null,
            defaultBranch,
            headBranch: given(env, 'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'),
            baseBranch: given(env, 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
            pullRequest: Number(iid),
            isFork: source !== (given(env, 'CI_MERGE_REQUEST_PROJECT_ID') ?? runProjectId),
            runUrl,
        };
    }
    const branch = given(env, 'CI_COMMIT_BRANCH');
    return {
        event: given(env, 'CI_PIPELINE_SOURCE') === 'push' && branch !== null ? 'push' : 'other',
        headSha,
        baseSha: variables_commit(env, 'CI_COMMIT_BEFORE_SHA'),
        mergeSha: null,
        forkSha: null,
        defaultBranch,
        headBranch: branch,
        baseBranch: branch,
        pullRequest: null,
        isFork: false,
        runUrl,
    };
}
function given(env, name) {
    return env[name] || null;
}
/** Zeros stand for no commit: the first push of a branch. */
function variables_commit(env, name) {
    const value = env[name] ?? '';
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value) && !/^0+$/.test(value) ? value : null;
}
function webAddress(text) {
    return text !== null && /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '') ? text : null;
}

;// CONCATENATED MODULE: ./build/platform/gitlab/index.js
/**
 * GitLab. What a pipeline keeps and shows of itself is written in its YAML (`artifacts:`), so this reads reports, and
 * writes a note and a commit status where a token may.
 */











function gitlabPlatform(env, folder, { token, limits = deadline/* limits */.Fy } = {}, transport = {}) {
    const ci = readGitlabCi(env, token);
    const isSafe = (0,platform_http/* mayCarryCredentials */.x6)(ci.apiUrl);
    const http = (0,platform_http/* openHttp */.fb)({
        baseUrl: ci.apiUrl,
        credentials: isSafe ? credentialsOf(ci.token) : {},
        userAgent: `tinygate/${version/* version */.r}`,
        ...transport,
    });
    const writer = isSafe ? (ci.token?.kind ?? 'none') : 'unsafe';
    const where = {
        projectId: ci.projectId,
        branch: ci.baseBranch,
        jobName: ci.jobName,
        reportPath: (spec) => `.tinygate/${spec}/report.json`,
    };
    return {
        name: 'gitlab',
        change: ci.change,
        history: (0,fall_back/* fallBack */.j)((0,git/* gitHistory */.H)(folder), gitlabHistory(http, ci.projectId), limits.ask),
        findReport: (wanted) => (0,deadline/* within */.ux)(limits.find, () => findGitlabReport(wanted, where, http)).catch((error) => {
            if (error instanceof platform_http/* HttpError */.j$)
                return { kind: 'lost', reason: `stored reports cannot be read: GitLab ${error.message}` };
            throw error;
        }),
        storeFiles: () => Promise.resolve({
            kind: 'unsupported',
            reason: 'a GitLab job keeps what `artifacts:` in its YAML names; keep .tinygate/ there',
        }),
        upsertComment: (id, render) => writeAs(writer, () => upsertNote(id, render, ci, http)),
        publishCheck: (check) => writeAs(writer, () => publishStatus(check, ci, http)),
    };
}
function credentialsOf(token) {
    if (token === null)
        return {};
    return token.kind === 'access' ? { 'private-token': token.value } : { 'job-token': token.value };
}
const whyNot = {
    job: 'CI_JOB_TOKEN may only read',
    none: 'there is no token',
    unsafe: 'none is sent to an address that is not https',
};
/** Only an access token writes; what it may not do is said, and changes no verdict. */
async function writeAs(writer, write) {
    const permission = 'TINYGATE_TOKEN: a project access token with the scope api';
    if (writer !== 'access') {
        return { kind: 'refused', reason: `GitLab needs a token that may write; ${whyNot[writer]}`, permission };
    }
    return (0,as_delivery/* asDelivery */.t)(permission, write);
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


/***/ })

};
