export const id = 8491;
export const ids = [8491,4997];
export const modules = {

/***/ 88491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveRequest: () => (/* binding */ serveRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bench/lab/answer.js
var answer = __webpack_require__(82315);
// EXTERNAL MODULE: ./build/bench/lab/request.js
var lab_request = __webpack_require__(44252);
// EXTERNAL MODULE: ./build/bench/reservation.js
var reservation = __webpack_require__(39211);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/pipeline/open-lab.js + 3 modules
var open_lab = __webpack_require__(74101);
// EXTERNAL MODULE: ./build/pipeline/own-work.js
var own_work = __webpack_require__(43937);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/bench/bench.js + 13 modules
var bench = __webpack_require__(39606);
// EXTERNAL MODULE: ./build/bench/device-error.js
var device_error = __webpack_require__(84136);
// EXTERNAL MODULE: ./build/bench/job.js
var job = __webpack_require__(88334);
// EXTERNAL MODULE: ./build/bench/outcome.js + 1 modules
var outcome = __webpack_require__(76868);
// EXTERNAL MODULE: ./build/core/archive.js
var archive = __webpack_require__(14568);
// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(82552);
// EXTERNAL MODULE: ./build/spec/read.js + 62 modules
var read = __webpack_require__(94572);
;// CONCATENATED MODULE: ./build/pipeline/serve-lab.js
/**
 * The side of the lab: a request comes as text from a repository of others, the files that it names are fetched and held to
 * their digests, the devices of the lab's own spec measure them, and what became of each goes into an answer.
 */












/** @throws SpecError for a device that the lab does not have. What cannot be measured is an answer too. */
async function serveLab(request, context) {
    const device = await deviceOf(request, context);
    const outcomes = await measure(request, device, context);
    const folder = (0,external_node_path_.join)(context.workDir, `answer-${request.nonce}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const files = [];
    for (const [name, text] of (0,answer/* writeAnswer */.QG)(request, outcomes)) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text, { flag: 'wx' });
        files.push((0,external_node_path_.join)(folder, name));
    }
    return { outcomes, folder, files };
}
async function measure(request, device, context) {
    try {
        const files = await fetchFiles(request.files, context.source);
        const jobs = request.jobs.map(({ artifact, sha256, base }) => {
            const fileOf = (digest) => ({ name: artifact, sha256: digest, bytes: files.get(digest) });
            return { device, artifact: fileOf(sha256), base: base === null || base === sha256 ? null : fileOf(base) };
        });
        return await (0,bench/* bench */.t)(jobs, {
            ...context,
            onOutcome: () => Promise.resolve(),
            askLab: () => Promise.reject(new device_error/* DeviceError */.X('unfit', { message: 'a lab does not ask another lab' })),
        });
    }
    catch (error) {
        if (!(error instanceof device_error/* DeviceError */.X))
            throw error;
        // Who asked must be told; a job without an answer would be taken for a lost runner.
        return request.jobs.map(({ artifact: name, sha256 }) => {
            const artifact = { name, sha256, bytes: new Uint8Array() };
            return { job: { device, artifact, base: null }, ...(0,outcome/* missedBy */.jL)(error, 1) };
        });
    }
}
/** The device by the lab's own spec; from the request comes its name alone. */
async function deviceOf({ device, jobs }, { spec, workspace, workDir }) {
    // A file with devices alone is not yet a spec: it becomes one with the artifacts that are asked about.
    const own = (0,external_node_path_.join)(workspace, spec);
    await (0,promises_.mkdir)(workDir, { recursive: true });
    const file = (0,external_node_path_.join)(workDir, `${(0,external_node_path_.basename)(spec)}.request.json`);
    const artifacts = Object.fromEntries(jobs.map(({ artifact, sha256 }) => [artifact, { file: (0,lab_request/* fileNameOf */.bV)(sha256) }]));
    const base = (0,external_node_path_.relative)((0,external_node_path_.dirname)(file), own).split(external_node_path_.sep).join('/');
    await (0,promises_.writeFile)(file, `${JSON.stringify({ extends: base, artifacts })}\n`);
    const plan = await (0,read/* readSpec */.O)((0,external_node_path_.relative)(workspace, file), { cwd: workspace, workspace });
    const [found] = (0,job/* selectDevices */.o)({ ...plan, devices: plan.devices.map((one) => ({ ...one, artifacts: jobs.map(({ artifact }) => artifact) })) }, { devices: [device], artifacts: [] });
    if (found && found.connection.via !== 'lab')
        return found;
    throw new errors/* SpecError */.G8({
        code: 'lab/another-lab',
        message: `expected ${spec} to say how ${device} is reached from here, found via: lab`,
        where: found?.where ?? { file: spec },
        fix: 'In the spec of the lab use via: local, ssh, adb or serial.',
    });
}
async function fetchFiles(files, source) {
    const archives = new Map();
    const fetched = new Map();
    for (const { sha256, at } of files) {
        const bytes = at.kind === 'commit'
            ? await source.readCommitted(at.commit, at.path, lab_request/* maxModelBytes */.Nu)
            : (archives.get(at.id) ?? (await fetchArchive(at, files, archives, source))).get((0,lab_request/* fileNameOf */.bV)(sha256));
        const found = bytes && (0,core_digest/* digestBytes */.QN)(bytes);
        if (!bytes || found !== sha256) {
            throw new device_error/* DeviceError */.X('mistaken', {
                message: `expected a file with the SHA-256 ${sha256.slice(0, 12)}…, found ${found === undefined ? 'no such file' : `${found.slice(0, 12)}…`} ${at.kind === 'commit' ? `at ${at.path} of ${at.commit.slice(0, 12)}` : `in artifact ${at.id}`}`,
                cause: 'It was changed on its way, or is in Git LFS.',
            });
        }
        fetched.set(sha256, bytes);
    }
    return fetched;
}
async function fetchArchive({ id, digest }, files, archives, source) {
    const zip = await source.readArtifact(id);
    const found = (0,core_digest/* digestBytes */.QN)(zip);
    if (found !== digest) {
        throw new device_error/* DeviceError */.X('mistaken', {
            message: `expected artifact ${id} with the SHA-256 ${digest.slice(0, 12)}…, found ${found.slice(0, 12)}…`,
            cause: 'The artifact was replaced since it was stored.',
        });
    }
    const wanted = new Set(files.map(({ sha256 }) => (0,lab_request/* fileNameOf */.bV)(sha256)));
    const limits = { ...archive/* archiveLimits */.L, maxEntryBytes: lab_request/* maxModelBytes */.Nu, maxTotalBytes: 2 * lab_request/* maxModelBytes */.Nu };
    try {
        const entries = await (0,archive/* readArchive */.b)(zip, (name) => wanted.has(name), limits);
        archives.set(id, entries);
        return entries;
    }
    catch (error) {
        if (!(error instanceof errors/* TinygateError */.oG))
            throw error;
        throw new device_error/* DeviceError */.X('mistaken', { message: (0,errors/* summaryOf */.YG)(error) }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/pipeline/work-folder.js
var work_folder = __webpack_require__(62775);
// EXTERNAL MODULE: ./build/platform/deadline.js
var deadline = __webpack_require__(41784);
// EXTERNAL MODULE: ./build/platform/http.js
var http = __webpack_require__(86444);
// EXTERNAL MODULE: ./build/platform/shape.js
var shape = __webpack_require__(57031);
// EXTERNAL MODULE: ./build/platform/github/answers.js
var answers = __webpack_require__(30927);
// EXTERNAL MODULE: ./build/platform/github/artifacts.js
var artifacts = __webpack_require__(92067);
// EXTERNAL MODULE: ./build/platform/github/bytes.js
var bytes = __webpack_require__(86191);
// EXTERNAL MODULE: ./build/platform/github/client.js + 1 modules
var github_client = __webpack_require__(24997);
// EXTERNAL MODULE: ./build/platform/github/failure.js
var failure = __webpack_require__(59934);
;// CONCATENATED MODULE: ./build/platform/github/lab-source.js
/** Where a lab reads the files that it is asked about: artifacts and commits of the repository that asks. */









/** Its methods throw a `DeviceError`: `unreachable` where it may be otherwise the next time, else `unfit`. */
function openLabSource(repository, { apiUrl, token, backOffMs, wait, limits = deadline/* limits */.Fy }) {
    if (!(0,http/* mayCarryCredentials */.x6)(apiUrl)) {
        throw new device_error/* DeviceError */.X('unfit', {
            message: `expected an https address for a token, found ${new URL(apiUrl).origin}`,
        });
    }
    const [owner = '', repo = ''] = repository.split('/');
    const client = (0,github_client.createClient)({ apiUrl, token, backOffMs, wait });
    const storage = { client, where: { owner, repo }, wait, situation: { apiUrl } };
    const { where } = storage;
    return {
        readArtifact: (id) => explained(`artifact ${id} of ${repository}`, limits.find, async () => {
            const { data } = await client.rest.actions.getArtifact({ ...where, artifact_id: id });
            return (0,artifacts/* download */.RG)(storage, (0,shape/* readShape */._f)(answers/* artifact */.dj, data));
        }),
        readCommitted: (commit, path, maxBytes) => explained(`${path} of ${commit.slice(0, 12)} in ${repository}`, limits.find, async () => {
            const answer = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
                ...where,
                path,
                ref: commit,
                headers: { accept: 'application/vnd.github.raw+json' },
                request: bytes/* unparsed */.fA,
            });
            return (0,bytes/* readUpTo */.Vc)(answer.data, maxBytes);
        }),
    };
}
async function explained(what, limit, work) {
    try {
        return await (0,deadline/* within */.ux)(limit, work);
    }
    catch (error) {
        const { status, text } = (0,failure/* readFailure */.f1)(error);
        if (error instanceof http/* TooLargeError */.qB)
            throw new device_error/* DeviceError */.X('mistaken', { message: `expected ${what} to be a file of a model: ${text}` }, { cause: error });
        const isPassing = status === null || status >= 500 || status === 429 || /rate limit/i.test(text);
        throw new device_error/* DeviceError */.X(isPassing ? 'unreachable' : 'unfit', {
            message: `expected ${what}, found that the API ${text}`,
            ...(isPassing
                ? {}
                : {
                    fix: 'Give the token of the lab (input lab-token) contents: read and actions: read in that repository.',
                }),
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/spec/find-specs.js
var find_specs = __webpack_require__(66866);
// EXTERNAL MODULE: ./build/action/platform.js + 2 modules
var action_platform = __webpack_require__(455);
// EXTERNAL MODULE: ./build/action/progress.js + 1 modules
var progress = __webpack_require__(9259);
// EXTERNAL MODULE: ./build/action/runner.js
var action_runner = __webpack_require__(7349);
;// CONCATENATED MODULE: ./build/action/serve.js
/** Mode `bench` with a request: this is the lab of another repository, and answers it with an artifact of this run. */














async function serveRequest(runner, inputs, workspace) {
    const { commands, env, now, signal } = runner;
    const request = (0,lab_request/* parseRequest */.TR)(inputs.request ?? '');
    const [spec, ...others] = await (0,find_specs/* findSpecs */.WT)(inputs.specs, inputs.workingDirectory, workspace);
    if (spec === undefined || others.length > 0)
        throw oneSpec(others.length + 1);
    const workDir = (0,external_node_path_.join)(inputs.workingDirectory, '.tinygate', 'lab');
    await (0,own_work/* requireOwnWork */.po)(workDir, true);
    await (0,work_folder/* makeWorkFolder */._d)(workDir);
    const token = inputs.labToken ?? inputs.token;
    const { outcomes, folder, files } = await (0,action_runner/* inGroup */.H)(commands, `Measure on ${request.device}`, () => serveLab(request, {
        source: openLabSource(request.repository, { apiUrl: (0,open_lab/* apiUrlOf */.po)(env), token }),
        spec,
        workspace,
        workDir,
        reservations: (0,reservation/* reservationsFolder */.e)(env),
        progress: (0,progress/* logProgress */.s)(commands, now),
        signal,
    }));
    for (const outcome of outcomes) {
        const { artifact, device } = outcome.job;
        if (outcome.kind === 'missed')
            commands.warning(`${artifact.name} was not measured on ${device.name}: ${outcome.reason}`);
        else
            commands.info(`${artifact.name} on ${device.name}: measured`);
    }
    const platform = await (0,action_platform/* openPlatform */.W)(runner, inputs, workspace);
    const storing = await platform.storeFiles((0,answer/* answerName */.K)(request.nonce), folder, files);
    if (storing.kind === 'stored')
        return errors/* exitCodes */.hS.pass;
    commands.setFailed(`expected to store the answer, found that ${storing.reason}`);
    return errors/* exitCodes */.hS.undecided;
}
function oneSpec(count) {
    return new errors/* SpecError */.G8({
        code: 'lab/one-spec',
        message: `expected one file with the devices of this lab, found ${count}`,
        fix: 'Name it with the input spec.',
    });
}


/***/ }),

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

/***/ 92067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ readStoredFile),
/* harmony export */   RG: () => (/* binding */ download),
/* harmony export */   rn: () => (/* binding */ reportFile)
/* harmony export */ });
/* harmony import */ var _core_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14568);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59051);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9924);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86444);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59934);
/** Artifacts of workflow runs: listed, downloaded under a cap, held to their digest, and one file taken out of them. */








/** A report with its models; more than that is not one of ours. */
const maxZipBytes = 256 * 1024 * 1024;
const reportFile = 'report.json';
/** `found`, or `lost` with the reason. `commit` and `url` are those of the run, and `file` is the name in the archive. */
async function readStoredFile(connection, artifact, { runId, commit, url }, file = reportFile) {
    const source = `artifact ${artifact.id} of run ${runId}${url === null ? '' : ` (${url})`}`;
    const lost = (reason) => ({ kind: 'lost', reason: `${source}: ${reason}` });
    try {
        const zip = await download(connection, artifact);
        const digest = `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(zip)}`;
        if (artifact.digest && artifact.digest !== digest)
            return lost(`expected ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(artifact.digest).slice(0, 80)}, found ${digest}: it was damaged or changed`);
        const limits = { ..._core_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveLimits */ .L, maxEntryBytes: _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .maxReportBytes */ .K, maxTotalBytes: _report_max_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .maxReportBytes */ .K };
        const bytes = (await (0,_core_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .readArchive */ .b)(zip, (name) => name === file, limits)).get(file);
        return bytes ? { kind: 'found', bytes, source, commit } : lost(`it holds no ${file}`);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TinygateError */ .oG)
            return lost((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .YG)(error));
        return lost((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .readFailure */ .f1)(error).text);
    }
}
/** The zip of an artifact, as it comes: the caller holds it to its digest. Throws what the client throws. */
async function download({ client, situation, where, wait }, artifact) {
    if (artifact.size_in_bytes > maxZipBytes)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLargeError */ .qB(null, `expected at most ${maxZipBytes} bytes, found ${artifact.size_in_bytes}`);
    const answer = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...where,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { ..._bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .unparsed */ .fA, redirect: 'manual' },
    });
    const { status, headers, data } = answer;
    if (status < 300)
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readUpTo */ .Vc)(data, maxZipBytes);
    if (headers.location === undefined)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .HttpError */ .j$(status, `answered ${status} without saying where it is`);
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchSigned */ .z_)(headers.location, situation.apiUrl, maxZipBytes, wait);
}


/***/ }),

/***/ 86191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ readUpTo),
/* harmony export */   fA: () => (/* binding */ unparsed),
/* harmony export */   z_: () => (/* binding */ fetchSigned)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24997);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86444);
/* harmony import */ var _read_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63545);



/** Octokit gives the stream itself when it is asked not to parse. */
const unparsed = { parseSuccessResponseBody: false };
/** `body` is what octokit gave for an unparsed answer. */
async function readUpTo(body, maxBytes) {
    return (0,_read_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)((body ?? []), maxBytes, 200);
}
/** From storage behind the API, by an address that is a permission in itself: no token goes there. */
async function fetchSigned(address, from, maxBytes, wait) {
    const url = new URL(address, from);
    if (url.protocol !== 'https:' && url.protocol !== new URL(from).protocol)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$(null, `refused a redirect to ${url.protocol}`);
    const http = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .openHttp */ .fb)({ baseUrl: url.origin, credentials: {}, userAgent: _client_js__WEBPACK_IMPORTED_MODULE_0__/* .userAgent */ .N, ...(wait ? { wait } : {}) });
    try {
        const { bytes } = await http.request({ method: 'GET', path: `${url.pathname}${url.search}`, maxBytes });
        return bytes;
    }
    catch (error) {
        if (!(error instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$))
            throw error;
        // Whoever has the address has the bytes: it must not be in a log, also where the storage's answer quotes it.
        const message = error.message.replaceAll(url.search || '?', '?…').replace(/(answered \d+): .*$/s, '$1');
        throw error instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB
            ? new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB(error.status, message)
            : new _http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$(error.status, message);
    }
}


/***/ }),

/***/ 24997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient),
  N: () => (/* binding */ userAgent)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js + 3 modules
var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/platform/deadline.js
var deadline = __webpack_require__(41784);
// EXTERNAL MODULE: ./build/platform/fetch.js + 1 modules
var fetch = __webpack_require__(68392);
// EXTERNAL MODULE: ./build/platform/http-error.js
var http_error = __webpack_require__(18791);
// EXTERNAL MODULE: ./build/platform/read-body.js
var read_body = __webpack_require__(63545);
// EXTERNAL MODULE: ./build/platform/redirects.js
var redirects = __webpack_require__(12131);
;// CONCATENATED MODULE: ./build/platform/github/guard-answers.js


/** The longest is a list of 100 comments, each of 65,536 characters of up to 4 bytes. */
const maxAnswerBytes = 32 * 1024 * 1024;
function guardAnswers(octokit) {
    /** What is asked for as bytes; a request that is repeated has the same options. */
    const isRaw = new WeakMap();
    // Of all hooks of plugins the innermost, when it is the first plugin: what it throws is not asked for again.
    octokit.hook.wrap('request', async (request, options) => {
        const wantsBytes = isRaw.get(options) ?? options.request.parseSuccessResponseBody === false;
        isRaw.set(options, wantsBytes);
        // The hooks that are further in have these very options, and take no others.
        options.request = { ...options.request, parseSuccessResponseBody: false };
        const answer = await Promise.resolve(request(options)).catch((error) => {
            const { cause } = error;
            throw cause instanceof http_error/* HttpError */.j ? cause : error;
        });
        // 204 and 205 have no body.
        if (wantsBytes || answer.status === 204 || answer.status === 205)
            return answer;
        return { ...answer, data: parse(await readAnswer(answer.data, answer.status), answer.status) };
    });
}
async function readAnswer(body, status) {
    try {
        return await (0,read_body/* readBody */.x8)((body ?? []), maxAnswerBytes, status);
    }
    catch (error) {
        if (error instanceof http_error/* HttpError */.j)
            throw error;
        throw new http_error/* HttpError */.j(null, `no answer: it broke off (${error.message})`);
    }
}
function parse(bytes, status) {
    const said = bytes.toString('utf8');
    let value;
    try {
        value = JSON.parse(said);
    }
    catch {
        throw new http_error/* HttpError */.j(status, `answered ${status} with what is no JSON: ${describe(said)}`);
    }
    if (typeof value === 'object' && value !== null)
        return value;
    throw new http_error/* HttpError */.j(status, `answered ${status} with ${describe(said)}, where an object or a list was expected`);
}
function describe(said) {
    return said.trim() === '' ? 'nothing' : JSON.stringify(said.slice(0, 60));
}

// EXTERNAL MODULE: ./build/platform/github/origins.js
var github_origins = __webpack_require__(62671);
;// CONCATENATED MODULE: ./build/platform/github/client.js
/**
 * Octokit for GitHub, GitHub Enterprise, Gitea and Forgejo. Every request has a deadline and a bounded number of attempts;
 * nothing is printed, so that no token can be; and no header of an answer leads the token to another origin.
 */











const GithubClient = dist_src/* Octokit */.E.plugin(guardAnswers, plugin_rest_endpoint_methods_dist_src/* restEndpointMethods */._);
const userAgent = `tinygate/${version/* version */.r}`;
const timeoutMs = 60_000;
/** What a refusal gives as its reason. */
const maxReasonBytes = 64 * 1024;
const maxRepeats = 2;
/** What is refused is refused again; rate limits (429) are waited out as long as the answer asks for. */
const refusals = [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451];
const maxRateWaits = 2;
/** GitHub asks for a minute when it has had too many requests at once; more than that is for a later run. */
const maxRateWaitMs = 61_000;
function createClient({ apiUrl, token, backOffMs = 1000, wait = deadline/* pause */.v7 }) {
    const nothing = () => undefined;
    const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    const origins = (0,github_origins/* tokenOrigins */.Z)(apiUrl);
    const client = new GithubClient({
        baseUrl: apiUrl,
        userAgent,
        ...(token === null ? {} : { auth: token }),
        log,
        request: { fetch: patientFetch(homeFetch(origins), wait), log },
    });
    // The next page of a list is wherever its Link header says.
    client.hook.before('request', (options) => (0,redirects/* requireOurs */.h)(client.request.endpoint(options).url, origins));
    // Some servers and proxies quote the request in their answer.
    client.hook.error('request', (error) => {
        if (token)
            error.message = error.message.replaceAll(token, '***');
        throw error;
    });
    // Not by Octokit's own plugin: its timer keeps the process for seconds after a conversation is over.
    client.hook.wrap('request', async (request, options) => {
        const { retries = maxRepeats } = options.request;
        for (let attempt = 1;; attempt++) {
            try {
                return await request(options);
            }
            catch (error) {
                if (attempt > retries || !mayPass(error))
                    throw error;
                await wait(backOffMs * attempt ** 2);
            }
        }
    });
    return client;
}
/** Whether the same request may succeed later: the server failed, or was not reached. */
function mayPass(error) {
    return error instanceof request_error_dist_src/* RequestError */.G && error.status >= 400 && !refusals.includes(error.status);
}
/** Follows redirects itself. Whoever asks for `redirect: manual` follows none. */
function homeFetch(origins) {
    return async (address, init) => {
        if (init.redirect === 'manual')
            return (0,fetch/* proxiedFetch */.i)(address, init);
        const method = init.method ?? 'GET';
        const answer = await (0,redirects/* followRedirects */.F)({ url: new URL(address), method, origins }, (url, isOurs) => (0,fetch/* proxiedFetch */.i)(url, { ...init, headers: isOurs ? (init.headers ?? {}) : withoutToken(init), redirect: 'manual' }), ({ status, headers }) => ({ status, location: headers.get('location') }));
        // Octokit takes whatever is below 400 for success.
        if (answer.status < 300 || answer.status === 304 || answer.status >= 400)
            return answer;
        throw new http_error/* HttpError */.j(answer.status, `refused to repeat ${method} elsewhere`);
    };
}
function withoutToken({ headers }) {
    const kept = new Headers();
    for (const name of ['accept', 'user-agent']) {
        const value = new Headers(headers).get(name);
        if (value !== null)
            kept.set(name, value);
    }
    return kept;
}
/** Adds a deadline to every request, and waits where the answer says how long. */
function patientFetch(send, wait) {
    return async (address, init) => {
        for (let waits = 0;; waits++) {
            (0,deadline/* throwIfOver */.W3)();
            const answer = await send(address, { ...init, signal: init.signal ?? (0,deadline/* requestSignal */.OL)(timeoutMs) });
            const waitMs = waits < maxRateWaits ? rateWaitMs(answer) : null;
            if (waitMs === null)
                return answer.status < 400 ? answer : refusalOf(answer);
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
/** With as much of its body as a reason needs: Octokit would read all of it. */
async function refusalOf({ status, headers, body }) {
    const bytes = await (0,read_body/* readBeginning */.i4)((body ?? []), maxReasonBytes).catch(() => new Uint8Array());
    return new Response(bytes, { status, headers: plainHeaders(headers) });
}
/** The bytes are as they were read: neither packed nor of the length that the answer had. */
function plainHeaders(headers) {
    const kept = new Headers(headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
        kept.delete(name);
    return kept;
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

/***/ 62671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tokenOrigins),
/* harmony export */   l: () => (/* binding */ lfsServer)
/* harmony export */ });
/**
 * The origins that a token of this API is meant for: its own, and where GitHub takes uploads of release files, which has a
 * host of its own at github.com and at ghe.com.
 */
function tokenOrigins(apiUrl) {
    const { origin, protocol, hostname, port } = new URL(apiUrl);
    const isGithub = protocol === 'https:' && port === '' && /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(hostname);
    return isGithub ? [origin, `https://${hostname.replace(/^api\./, 'uploads.')}`] : [origin];
}
/**
 * Where the repositories of this API are fetched from, without a slash at the end: the same host, but for GitHub's own, whose
 * API has a host of its own. Taken from the API's address, so that a token has no further place to go.
 */
function lfsServer(apiUrl) {
    const { protocol, host, hostname, pathname } = new URL(apiUrl);
    const [, path = ''] = /^(.*?)(?:\/api\/v\d+)?\/*$/.exec(pathname) ?? [];
    const isGithub = protocol === 'https:' && /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(hostname);
    return `${protocol}//${isGithub ? host.replace(/^api\./, '') : host}${path}`;
}


/***/ })

};
