export const id = 8249;
export const ids = [8249];
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

/***/ 58249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bitbucketPlatform: () => (/* binding */ bitbucketPlatform)
});

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/report/lock-file-name.js
var lock_file_name = __webpack_require__(80447);
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
// EXTERNAL MODULE: ./build/platform/send.js
var send = __webpack_require__(2170);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/platform/json-object.js
var json_object = __webpack_require__(95964);
// EXTERNAL MODULE: ./build/platform/shape.js
var shape = __webpack_require__(57031);
;// CONCATENATED MODULE: ./build/platform/bitbucket/answers.js
/** The shapes of Bitbucket's answers, as far as they are used. */

const user = (0,shape/* object */.Ik)({ uuid: shape/* text */.Qq });
const comment = (0,shape/* object */.Ik)({
    id: shape/* count */.U9,
    content: (0,shape/* maybe */.no)((0,shape/* object */.Ik)({ raw: (0,shape/* maybe */.no)(shape/* text */.Qq) })),
    user: (0,shape/* maybe */.no)((0,shape/* object */.Ik)({ uuid: (0,shape/* maybe */.no)(shape/* text */.Qq) })),
    links: (0,shape/* maybe */.no)((0,shape/* object */.Ik)({ html: (0,shape/* maybe */.no)((0,shape/* object */.Ik)({ href: (0,shape/* maybe */.no)(shape/* text */.Qq) })) })),
    deleted: (0,shape/* maybe */.no)(shape/* flag */.Jt),
});
const comments = (0,shape/* object */.Ik)({ values: (0,shape/* list */.p_)(comment), next: (0,shape/* maybe */.no)(shape/* text */.Qq) });
const named = (0,shape/* object */.Ik)({ hash: shape/* objectId */.Tu });
const commit = (0,shape/* object */.Ik)({ hash: shape/* objectId */.Tu, parents: (0,shape/* list */.p_)(named) });
const answers_branch = (0,shape/* object */.Ik)({ target: named });
const report = (0,shape/* object */.Ik)({});

;// CONCATENATED MODULE: ./build/platform/bitbucket/code-insights.js
/**
 * Code Insights: a report on the head commit with an annotation on the line of every budget that is not met.
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/
 */





const maxTitle = 450;
const maxDetails = 2000;
const maxSummary = 450;
const batchSize = 100;
/** Bitbucket takes no more for one report. */
const maxAnnotations = 1000;
async function publishInsights(check, { headSha, runUrl }, repository, http) {
    if (headSha === null)
        return { kind: 'unsupported', reason: 'no variable of the step names the head commit' };
    const path = `${repository}/commit/${headSha}/reports/${reportId(check.name)}`;
    // An earlier report of the same commit would leave its annotations behind.
    await http.request({ method: 'DELETE', path }).catch((error) => {
        if (!(error instanceof platform_http/* HttpError */.j$) || error.status !== 404)
            throw error;
    });
    (0,json_object/* parseAnswer */.Wp)(await http.request({ method: 'PUT', path, json: insightsReport(check, runUrl) }), report);
    const annotations = insightsAnnotations(check.annotations);
    for (let start = 0; start < annotations.length; start += batchSize) {
        const json = annotations.slice(start, start + batchSize);
        await http.request({ method: 'POST', path: `${path}/annotations`, json });
    }
    return { kind: 'done', url: runUrl };
}
/** The name is the user's; the id is what a path can hold, and differs where names do. */
function reportId(name) {
    return `tinygate-${(0,digest/* digestBytes */.QN)(name).slice(0, 16)}`;
}
function insightsReport({ name, verdict, title, annotations }, runUrl) {
    const shown = Math.min(annotations.length, maxAnnotations);
    const rest = annotations.length > shown ? [`${annotations.length - shown} more are in the report of the run.`] : [];
    return {
        title: cut((0,report_escape/* oneLine */.TN)(name), maxTitle),
        details: cut([(0,report_escape/* oneLine */.TN)(title), ...rest].join('\n'), maxDetails),
        report_type: 'TEST',
        reporter: 'tinygate',
        ...(runUrl === null ? {} : { link: runUrl }),
        result: resultOf(verdict),
        data: [
            { title: 'Verdict', type: 'TEXT', value: verdict },
            { title: 'Not met', type: 'NUMBER', value: annotations.length },
        ],
    };
}
function insightsAnnotations(annotations) {
    return annotations.slice(0, maxAnnotations).map(({ level, file, line, title, message }, index) => ({
        external_id: `tinygate-${String(index).padStart(4, '0')}`,
        annotation_type: 'CODE_SMELL',
        path: file,
        line,
        summary: cut((0,report_escape/* oneLine */.TN)(title), maxSummary),
        details: cut(message.split('\n').map(report_escape/* oneLine */.TN).join('\n'), maxDetails),
        severity: level === 'error' ? 'HIGH' : 'LOW',
        result: level === 'error' ? 'FAILED' : 'PASSED',
    }));
}
/** Only what is decided and within budget is green. */
function resultOf(verdict) {
    switch (verdict) {
        case 'pass':
        case 'warn':
            return 'PASSED';
        case 'fail':
        case 'inconclusive':
        case 'error':
            return 'FAILED';
        default:
            return verdict;
    }
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

// EXTERNAL MODULE: ./build/platform/sticky-comment.js
var sticky_comment = __webpack_require__(93663);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/report/render-comment.js + 2 modules
var render_comment = __webpack_require__(59960);
;// CONCATENATED MODULE: ./build/platform/bitbucket/comment-text.js
/**
 * Comments of Bitbucket: Markdown without HTML, which would be shown as it is written. The comment itself travels along,
 * packed and hidden in a link definition that nothing refers to, so that the next run reads what the last one said.
 */


/** Bitbucket's limit, in characters. */
const maxBitbucketCharacters = 32_768;
const original = /^\[\/\/\]: # \(tinygate:original:([\w+/=]*)\)$/m;
function toBitbucket(comment) {
    const [marker = '', ...rest] = comment.split('\n');
    const visible = withoutHtml(rest
        .filter((line) => !/^<!-- .* -->$/.test(line))
        .join('\n')
        .trim());
    const hidden = (name, value) => `[//]: # (${name}:${value})`;
    const packed = (0,external_node_zlib_.deflateRawSync)(comment, { level: 9 }).toString('base64');
    const head = hiddenMarker(marker);
    const tail = `\n\n${hidden('tinygate:original', packed)}\n`;
    const whole = `${head}\n\n${visible}${tail}`;
    if (whole.length <= maxBitbucketCharacters)
        return whole;
    const notice = '\n\n_The rest is left out: it would exceed what a comment can hold. The report of the run has it._\n';
    const room = maxBitbucketCharacters - head.length - notice.length - 2;
    const lines = visible.slice(0, room).split('\n').slice(0, -1);
    return `${head}\n\n${lines.join('\n').trimEnd()}${notice}`;
}
/** The comment as it was rendered; where it is not in there, its first line alone. */
function fromBitbucket(body) {
    const firstLine = body.split('\n', 1)[0] ?? '';
    const marker = /^\[\/\/\]: # \(([\w:.-]+)\)\r?$/.exec(firstLine)?.[1];
    const packed = original.exec(body.replace(/\r\n/g, '\n'))?.[1];
    const shown = marker === undefined ? firstLine : `<!-- ${marker} -->`;
    if (packed === undefined)
        return shown;
    try {
        const comment = (0,external_node_zlib_.inflateRawSync)(Buffer.from(packed, 'base64'), { maxOutputLength: 2 * render_comment/* maxCommentBytes */.R4 });
        const text = comment.toString('utf8');
        return text.startsWith(`${shown}\n`) ? text : shown;
    }
    catch {
        return shown;
    }
}
/** `<!-- tinygate:comment:id -->` as a link definition. */
function hiddenMarker(marker) {
    return marker.replace(/^<!-- ([\w:.-]+) -->$/, '[//]: # ($1)');
}
/** The few elements that comments are rendered with. Escaped text has no angle brackets, so it is not touched. */
function withoutHtml(text) {
    return text
        .replace(/<summary>(.*?)<\/summary>/g, '**$1**')
        .replace(/<\/?(?:details|sub|code)>/g, '')
        .replace(/\n{3,}/g, '\n\n');
}

;// CONCATENATED MODULE: ./build/platform/bitbucket/comment.js
/** The comment on a pull request. */





const maxPages = 100;
async function upsertBitbucketComment(id, render, pullRequest, { repository, http }) {
    if (pullRequest === null)
        return { kind: 'unsupported', reason: 'this pipeline belongs to no pull request' };
    const path = `${repository}/pullrequests/${pullRequest}/comments`;
    // As the renderer knows it; what is shown on Bitbucket is made from it and back.
    const read = (comment) => ({
        id: String(comment.id),
        body: fromBitbucket(comment.content?.raw ?? ''),
        author: comment.user?.uuid ?? null,
        url: comment.links?.html?.href ?? null,
    });
    const write = async (method, to, body) => {
        const json = { content: { raw: toBitbucket(body) } };
        return read((0,json_object/* parseAnswer */.Wp)(await http.request({ method, path: to, json }), comment));
    };
    return (0,sticky_comment/* upsertSticky */.$)(id, render, {
        self: async () => whoami(http),
        list: async () => {
            const all = [];
            for (let page = 1; page <= maxPages; page++) {
                const answer = (0,json_object/* parseAnswer */.Wp)(await http.request({
                    method: 'GET',
                    path,
                    query: [
                        ['pagelen', 100],
                        ['sort', 'created_on'],
                        ['page', page],
                    ],
                }), comments);
                all.push(...answer.values);
                if (answer.next === null)
                    return all.filter(({ deleted }) => deleted !== true).map(read);
            }
            throw new platform_http/* HttpError */.j$(200, `expected at most ${maxPages * 100} comments, found more`);
        },
        create: (body) => write('POST', path, body),
        update: (commentId, body) => write('PUT', `${path}/${commentId}`, body),
        remove: async (commentId) => {
            await http.request({ method: 'DELETE', path: `${path}/${commentId}` });
        },
    });
}
/** The token of a repository has no account that it may read: then the platform alone tells which comments are ours. */
async function whoami(http) {
    try {
        return (0,json_object/* parseAnswer */.Wp)(await http.request({ method: 'GET', path: '/user' }), user).uuid;
    }
    catch (error) {
        if (error instanceof platform_http/* HttpError */.j$ && (error.status === 401 || error.status === 403))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/platform/history-error.js
var history_error = __webpack_require__(6437);
;// CONCATENATED MODULE: ./build/platform/bitbucket/history.js
/** History by Bitbucket's API, for a checkout that is too shallow. */






const maxFileBytes = 256 * 1024 * 1024;
const fix = 'Set `clone: { depth: full }` in bitbucket-pipelines.yml, or give the step a token with repository:read.';
/** `repository` is the API path of the repository. */
function bitbucketHistory(http, repository) {
    const unknown = (error) => {
        if (!(error instanceof platform_http/* HttpError */.j$))
            throw error;
        return new history_error/* HistoryError */.t('refused', `Bitbucket does not tell (${error.message})`, fix, { cause: error });
    };
    /** Null where there is no commit, branch or tag of the name. */
    const readCommit = async (name) => {
        try {
            return (0,json_object/* parseAnswer */.Wp)(await http.request({ method: 'GET', path: `${repository}/commit/${encodeURIComponent(name)}` }), commit);
        }
        catch (error) {
            if (error instanceof platform_http/* HttpError */.j$ && error.status === 404)
                return null;
            throw unknown(error);
        }
    };
    const requireCommit = async (commit) => {
        const found = await readCommit(commit);
        if (found)
            return found;
        throw new history_error/* HistoryError */.t('gone', `Bitbucket knows no commit ${commit.slice(0, 12)}`, fix);
    };
    /** Null where the commit has nothing at the path. */
    const readSource = async (commit, path, how) => {
        const file = [commit, ...path.split('/')].map(encodeURIComponent).join('/');
        try {
            return await http.request({ method: 'GET', path: `${repository}/src/${file}`, ...how });
        }
        catch (error) {
            if (!(error instanceof platform_http/* HttpError */.j$) || error.status !== 404)
                throw unknown(error);
        }
        // A commit that is not there answers 404 as well.
        await requireCommit(commit);
        return null;
    };
    const known = new Map();
    const lookAt = (commit, path) => {
        const key = `${commit}:${path}`;
        const kind = known.get(key) ?? readKind(commit, path);
        known.set(key, kind);
        return kind;
    };
    const readKind = async (commit, path) => {
        const answer = await readSource(commit, path, { query: [['format', 'meta']] });
        if (answer === null)
            return null;
        try {
            return kindOfEntry((0,json_object/* parseAnswer */.Wp)(answer, entryShape));
        }
        catch (error) {
            throw unknown(error);
        }
    };
    /** A link is read as if the path that it holds were a file; only its description tells. */
    const kindOf = async (commit, path) => {
        const parts = path.split('/');
        for (const index of parts.keys()) {
            const kind = await lookAt(commit, parts.slice(0, index + 1).join('/'));
            if (kind === null || kind === 'file')
                return null;
            if (kind !== 'folder' || index === parts.length - 1)
                return kind;
        }
        return null;
    };
    const readFile = async (commit, path) => {
        const found = await readSource(commit, path, { maxBytes: maxFileBytes });
        return found && (await kindOf(commit, path)) === null ? found.bytes : null;
    };
    return {
        readFile,
        kindOf,
        async resolve(name) {
            const found = await readCommit(name);
            return found?.hash ?? null;
        },
        async branchTip(branch) {
            try {
                const path = `${repository}/refs/branches/${encodeURIComponent(branch)}`;
                return (0,json_object/* parseAnswer */.Wp)(await http.request({ method: 'GET', path }), answers_branch).target.hash;
            }
            catch (error) {
                if (error instanceof platform_http/* HttpError */.j$ && error.status === 404)
                    return null;
                throw unknown(error);
            }
        },
        async parents(commit) {
            return (await requireCommit(commit)).parents.map(({ hash }) => hash);
        },
        async mergeBase(one, other) {
            const range = [one, other].map(encodeURIComponent).join('..');
            try {
                const answer = await http.request({ method: 'GET', path: `${repository}/merge-base/${range}` });
                return (0,json_object/* parseAnswer */.Wp)(answer, named).hash;
            }
            catch (error) {
                throw unknown(error);
            }
        },
        /** The API has no names of blobs; Bitbucket's repositories name them by SHA-1, so the bytes tell. */
        async blobId(commit, path) {
            const bytes = await readFile(commit, path);
            if (bytes === null)
                return null;
            return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
        },
    };
}
/** One attribute may come without its list. */
const entryShape = (0,shape/* object */.Ik)({
    type: shape/* text */.Qq,
    attributes: (0,shape/* maybe */.no)((value, place) => typeof value === 'string' ? value : (0,shape/* list */.p_)(shape/* text */.Qq)(value, place)),
});
/** By what `format=meta` tells: a folder, or a file with attributes. */
function kindOfEntry({ type, attributes }) {
    if (type === 'commit_directory')
        return 'folder';
    if (type !== 'commit_file' || attributes === null)
        throw new platform_http/* HttpError */.j$(200, 'expected the description of a file or a folder, found another answer');
    const told = [attributes].flat();
    return told.includes('link') ? 'link' : told.includes('subrepository') ? 'submodule' : 'file';
}

;// CONCATENATED MODULE: ./build/platform/bitbucket/parent.js
/** The commit before a push, which no variable of Bitbucket names: the first parent, where a merge or a squash came from. */


/**
 * A push of several commits is compared with its last but one; pull requests compare all of them. Where the checkout does
 * not tell, this is no push that anything can be compared with, rather than a first one.
 */
async function withParent(change, folder) {
    const { event, headSha } = change;
    if (event !== 'push' || headSha === null)
        return change;
    try {
        const [parent] = await (0,git/* gitHistory */.H)(folder).parents(headSha);
        return parent === undefined ? { ...change, event: 'other' } : { ...change, baseSha: parent };
    }
    catch (error) {
        if (!(error instanceof history_error/* HistoryError */.t))
            throw error;
        return { ...change, event: 'other' };
    }
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/platform/bitbucket/variables.js
/** Bitbucket Pipelines' variables as a change: https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/. */

/** Signs what a step sends to Code Insights; it takes plain http and goes on with https. */
const proxyUrl = 'http://localhost:29418';
function readBitbucketCi(env, given) {
    const workspace = env['BITBUCKET_WORKSPACE'] || null;
    const repository = env['BITBUCKET_REPO_SLUG'] || null;
    if (workspace === null || repository === null) {
        throw new errors/* SpecError */.G8({
            code: 'platform/bitbucket',
            message: `expected ${workspace === null ? 'BITBUCKET_WORKSPACE' : 'BITBUCKET_REPO_SLUG'} beside BITBUCKET_BUILD_NUMBER, found no such variable`,
            cause: 'The variables of the step were not passed on, into a container for example.',
            fix: 'Pass on all variables whose names begin with BITBUCKET_.',
        });
    }
    const token = given || env['TINYGATE_TOKEN'] || env['BITBUCKET_TOKEN'] || null;
    const apiUrl = env['BITBUCKET_API_URL'] || `${token === null ? 'http' : 'https'}://api.bitbucket.org/2.0`;
    return {
        workspace,
        repository,
        apiUrl: apiUrl.replace(/\/+$/, ''),
        token,
        proxyUrl: token === null ? env['BITBUCKET_PROXY_URL'] || proxyUrl : null,
        change: readChange(env),
    };
}
/** What no variable tells. */
const untold = { mergeSha: null, forkSha: null, defaultBranch: null };
function readChange(env) {
    const origin = env['BITBUCKET_GIT_HTTP_ORIGIN'];
    const build = env['BITBUCKET_BUILD_NUMBER'] ?? '';
    const runUrl = origin && /^https?:\/\/[\w.-]+\/[\w./-]+$/.test(origin) && /^\d+$/.test(build)
        ? `${origin.replace(/^http:/, 'https:')}/pipelines/results/${build}`
        : null;
    const branch = env['BITBUCKET_BRANCH'] || null;
    const shared = { headSha: variables_commit(env, 'BITBUCKET_COMMIT'), headBranch: branch, isFork: false, runUrl, ...untold };
    const id = env['BITBUCKET_PR_ID'] ?? '';
    if (/^[1-9]\d{0,9}$/.test(id)) {
        return {
            ...shared,
            event: 'pull-request',
            // Bitbucket abbreviates it; whoever needs the whole name asks git.
            baseSha: variables_commit(env, 'BITBUCKET_PR_DESTINATION_COMMIT'),
            baseBranch: env['BITBUCKET_PR_DESTINATION_BRANCH'] || null,
            pullRequest: Number(id),
        };
    }
    // No variable names the commit before: git is asked for it.
    return { ...shared, event: branch === null ? 'other' : 'push', baseSha: null, baseBranch: branch, pullRequest: null };
}
function variables_commit(env, name) {
    const value = env[name] ?? '';
    return /^[0-9a-f]{7,64}$/.test(value) && !/^0+$/.test(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/platform/bitbucket/index.js
/**
 * Bitbucket Cloud. A step in Pipelines may write Code Insights without a token; comments need one. Earlier runs keep no
 * files that a later one can read, so the baseline is a committed `tinygate.lock.json`.
 */













async function bitbucketPlatform(env, folder, { token, limits = deadline/* limits */.Fy } = {}, transport = {}) {
    const ci = readBitbucketCi(env, token);
    const http = (0,platform_http/* openHttp */.fb)({
        baseUrl: ci.apiUrl,
        credentials: ci.token === null ? {} : { authorization: `Bearer ${ci.token}` },
        userAgent: `tinygate/${version/* version */.r}`,
        ...(ci.proxyUrl === null ? {} : { send: (0,send/* sendThroughProxy */.K)(new URL(ci.proxyUrl)) }),
        ...transport,
    });
    const repository = `/repositories/${encodeURIComponent(ci.workspace)}/${encodeURIComponent(ci.repository)}`;
    const change = await withParent(ci.change, folder);
    const noStore = `Bitbucket has no store of files that a later run can read: commit ${lock_file_name/* lockFileName */.x} (tinygate lock)`;
    return {
        name: 'bitbucket',
        change,
        history: (0,fall_back/* fallBack */.j)((0,git/* gitHistory */.H)(folder), bitbucketHistory(http, repository), limits.ask),
        // Not absent: a run that can never find a baseline must not let growth through as a first run.
        findReport: () => Promise.resolve({ kind: 'lost', reason: noStore }),
        storeFiles: () => Promise.resolve({ kind: 'unsupported', reason: noStore }),
        async upsertComment(id, render) {
            const permission = 'TINYGATE_TOKEN: a repository access token with the scope pullrequest:write';
            if (ci.token === null)
                return { kind: 'refused', reason: 'a comment on Bitbucket needs a token', permission };
            return (0,as_delivery/* asDelivery */.t)(permission, () => upsertBitbucketComment(id, render, change.pullRequest, { repository, http }));
        },
        publishCheck: (check) => (0,as_delivery/* asDelivery */.t)('repository:write, or a step of Bitbucket Pipelines', () => publishInsights(check, change, repository, http)),
    };
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

/***/ 80447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ lockFileName)
/* harmony export */ });
/** The lock of a spec stands beside it, under this name. */
const lockFileName = 'tinygate.lock.json';


/***/ })

};
